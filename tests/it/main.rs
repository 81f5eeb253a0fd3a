//! All integration tests in one binary: faster to link, with shared helpers.

mod editing;
mod floors;
mod store;
mod resume;
