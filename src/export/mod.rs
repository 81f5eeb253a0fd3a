//! Finished pages and sheets to files. Decides nothing about layout.

pub mod calendar;
pub mod pdf;
pub mod preview;
pub mod sheet;
