//! All integration tests in one binary: faster to link, with shared helpers.

mod floors;
mod store;
mod resume;
