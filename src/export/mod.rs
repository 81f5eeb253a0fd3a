//! Finished pages and sheets to files. Decides nothing about layout.

mod accent;
pub mod calendar;
pub mod docx;
pub mod europass;
pub mod html;
pub mod markdown;
mod markup;
pub mod pdf;
pub mod preview;
pub mod sheet;
