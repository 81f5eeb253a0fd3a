//! The window. Reads the model, draws, and returns wishes.
//!
//! Holds no SQL, no PDF writing and no reading of files, and never changes a record.

pub mod focus;
pub(crate) mod fonts;
pub mod icon;
pub mod kit;
pub mod theme;
pub mod tokens;
