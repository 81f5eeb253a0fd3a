//! Finished pages to files. Decides nothing about layout.

pub mod pdf;
pub mod preview;
