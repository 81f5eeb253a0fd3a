//! Decides between window and command line.

use std::process::ExitCode;

use callfit::cli::{self, Outcome};
use callfit::ui::{self, WindowError};

/// A CV is made of a hundred thousand small pieces of memory.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let status = match cli::run(std::env::args_os()) {
        Outcome::Ended(status) => status,
        Outcome::Window(options) => match ui::run(&options) {
            Ok(()) => cli::Status::Done,
            Err(WindowError::Store(problem)) => cli::report_problem(&problem),
            Err(err) => cli::report_no_window(&err.message()),
        },
    };
    ExitCode::from(status as u8)
}
