//! All integration tests in one binary: faster to link, with shared helpers.

mod editing;
mod floors;
mod pages;
mod pdf;
mod resume;
mod samples;
mod store;
