//! All integration tests in one binary: faster to link, with shared helpers.

#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that cannot go on stops; Clippy sees only that the functions beside tests are none"
)]

mod career;
mod cli;
mod cli_answers;
mod cli_guidance;
mod cli_reading;
mod comparing;
mod converting;
mod cv_builder;
mod cv_parts;
mod cv_rules;
mod cv_screens;
mod cv_text;
mod data_files;
mod dragging;
mod editing;
mod europass_schema;
mod every_screen;
mod explaining;
mod exporting;
mod extremes;
mod fit_examples;
mod fit_properties;
mod fitting;
mod floors;
mod golden_people;
mod home;
mod hostile;
mod instruments;
mod intake;
mod journey;
mod kit;
mod lengths;
mod letters;
mod linkedin;
mod looks;
mod measured_levels;
mod mending;
mod merging;
mod overrides;
mod pages;
mod paper;
mod parsed;
mod pdf;
mod photos;
mod planning;
mod practice;
mod previewing;
mod proofs;
mod raising;
mod ranking;
mod records;
mod renderer;
mod reports;
mod results_and_roles;
mod resume;
mod role_page;
mod sample_record;
mod samples;
mod saving;
mod scales;
mod scoring;
mod sheets;
mod source_facts;
mod store;
mod store_damage;
mod support;
mod transfer;
mod vacancy;
mod wording;
