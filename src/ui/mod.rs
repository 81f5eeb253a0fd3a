//! The window. Reads the model, draws, and returns wishes.
//!
//! Holds no SQL, no PDF writing and no reading of files, and never changes a record.

pub(crate) mod answer;
pub mod dialogs;
pub mod focus;
pub(crate) mod fonts;
pub mod help;
pub mod icon;
mod incoming;
pub mod kit;
pub mod notices;
pub mod outbox;
pub mod paper;
mod questions;
pub mod rail;
pub mod route;
pub mod screen;
pub mod shell;
pub(crate) mod standing;
pub mod theme;
pub mod tokens;
pub mod view;
pub mod window;

pub use window::{WindowError, run};
