//! Callfit: which customer-service roles fit a person, why, and a CV made for them.
//!
//! The modules stand in reading order, from the ground floor up; `src/README.md` draws the house.

pub mod base;

pub mod catalog;
pub mod record;
pub mod text;

pub mod score;

pub mod matching;

pub mod cv;
pub mod paper;
pub mod report;
pub mod sheet;

pub mod page;

pub mod export;
pub mod intake;
pub mod store;

pub mod app;

pub mod cli;
pub mod ui;
