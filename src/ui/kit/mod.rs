//! Widgets of the design. Know the look and nothing else: no catalogue, no record, no route.
//!
//! Each one decides its size, takes its place, reads the pointer and keys, paints itself and tells screen
//! readers (and tests) what it is.

pub mod answer_row;
pub mod bar;
pub mod bullet;
pub mod button;
pub mod card;
pub mod dialog;
pub mod field;
pub mod keys;
pub mod level_grid;
pub mod mark;
pub mod nav;
pub mod page;
pub mod pill;
pub mod radar;
pub mod range_bar;
pub mod rating;
pub mod ring;
pub mod segmented;
pub mod select;
pub mod shaped;
pub mod state;
pub mod status;
pub mod switch;
pub mod toast;
pub mod tooltip;
pub mod wave;
pub mod words;
