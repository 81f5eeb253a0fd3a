//! All integration tests in one binary: faster to link, with shared helpers.

mod data_files;
mod editing;
mod floors;
mod home;
mod kit;
mod pages;
mod pdf;
mod records;
mod renderer;
mod resume;
mod samples;
mod store;
mod support;
