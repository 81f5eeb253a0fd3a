//! Opening the window, and saying what is missing where that is not possible.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use egui::{Context, ViewportBuilder, vec2};

use crate::app::{AppCore, Options};
use crate::base::problem::{Message, Problem};
use crate::ui::kit::mark::window_icon;
use crate::ui::rail::PROGRAM;
use crate::ui::shell::Shell;
use crate::ui::theme;
use crate::ui::tokens::Sizes;

/// Name of the program among the programs of a desktop.
const APP_ID: &str = "callfit";

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// The store cannot be used; nothing was changed.
    #[error("the data cannot be opened: {0:?}")]
    Store(Problem),
    /// Neither X11 nor Wayland is there.
    #[error("there is no display")]
    NoDisplay,
    /// The display that the environment names cannot be reached.
    #[error("the display {0} does not answer")]
    DisplayUnreachable(String),
    /// Libraries that every desktop has are not installed.
    #[error("libraries are missing: {}", .0.join(", "))]
    MissingLibraries(Vec<String>),
    /// Something else, in the words of the windowing libraries.
    #[error("the window cannot be opened: {0}")]
    Other(String),
}

impl WindowError {
    /// The reason in a sentence, for whoever started the program.
    pub fn message(&self) -> Message {
        match self {
            Self::Store(problem) => problem.message.clone(),
            Self::NoDisplay => Message::new("ui-window-no-display"),
            Self::DisplayUnreachable(name) => {
                Message::new("ui-window-unreachable").with("display", name.as_str())
            }
            Self::MissingLibraries(names) => {
                let names = names.join(", ");
                Message::new("ui-window-libraries").with("names", names)
            }
            Self::Other(detail) => Message::new("ui-window-other").with("detail", detail.as_str()),
        }
    }
}

/// Opens the program in a window and returns when it is closed.
pub fn run(options: &Options) -> Result<(), WindowError> {
    if !has_display() {
        return Err(WindowError::NoDisplay);
    }
    let ctx = Context::default();
    let waking = ctx.clone();
    let core = AppCore::open(options, Arc::new(move || waking.request_repaint()));
    let core = core.map_err(WindowError::Store)?;
    let is_open = Arc::new(AtomicBool::new(false));
    let opened = Arc::clone(&is_open);
    let create: eframe::AppCreator<'_> = Box::new(move |creation| {
        opened.store(true, Ordering::Relaxed);
        theme::install(&creation.egui_ctx);
        Ok(Box::new(Shell::new(core)))
    });
    let show =
        AssertUnwindSafe(|| eframe::run_native_ext(PROGRAM, native_options(), Some(ctx), create));
    match catch_unwind(show) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(eframe::Error::WinitEventLoop(_))) => {
            Err(reason(WindowError::DisplayUnreachable(display_name())))
        }
        Ok(Err(err)) => Err(reason(WindowError::Other(err.to_string()))),
        // The windowing libraries panic where some system libraries are missing; a panic of ours goes on.
        Err(panic) if is_open.load(Ordering::Relaxed) => resume_unwind(panic),
        Err(panic) => {
            let detail = panic.downcast_ref::<String>().cloned().unwrap_or_default();
            Err(reason(WindowError::Other(detail)))
        }
    }
}

fn native_options() -> eframe::NativeOptions {
    let window = &Sizes::get().window;
    let viewport = ViewportBuilder::default()
        .with_title(PROGRAM)
        .with_app_id(APP_ID)
        .with_icon(window_icon())
        .with_inner_size(vec2(window.reference[0], window.reference[1]))
        .with_min_inner_size(vec2(window.min[0], window.min[1]));
    eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        persist_window: false,
        system_font_fallback: false,
        // Nothing here fades from one colour to another, and without a graphics card each pixel costs time.
        dithering: false,
        ..eframe::NativeOptions::default()
    }
}

#[cfg(target_os = "linux")]
fn has_display() -> bool {
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .into_iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

#[cfg(not(target_os = "linux"))]
fn has_display() -> bool {
    true
}

/// What is missing on this computer, else the reason at hand.
fn reason(at_hand: WindowError) -> WindowError {
    let folders = library_folders();
    let missing = if folders.is_empty() {
        Vec::new()
    } else {
        missing_libraries(&folders)
    };
    if missing.is_empty() {
        at_hand
    } else {
        WindowError::MissingLibraries(missing)
    }
}

/// The display as the environment names it.
fn display_name() -> String {
    let names = ["WAYLAND_DISPLAY", "DISPLAY"].into_iter();
    names
        .filter_map(|name| std::env::var(name).ok())
        .find(|name| !name.is_empty())
        .unwrap_or_default()
}

/// Libraries loaded while the window opens; of each group one is enough.
const LIBRARIES: &[&[&str]] = &[
    &["libX11.so.6", "libwayland-client.so.0"],
    &["libXcursor.so.1", "libwayland-cursor.so.0"],
    &["libXi.so.6", "libwayland-client.so.0"],
    &["libxkbcommon.so.0"],
    &["libxkbcommon-x11.so.0", "libwayland-client.so.0"],
    &["libGL.so.1", "libEGL.so.1"],
];

fn missing_libraries(folders: &[PathBuf]) -> Vec<String> {
    let is_there = |name: &&str| folders.iter().any(|folder| folder.join(name).exists());
    let missing = LIBRARIES
        .iter()
        .filter(|group| !group.iter().any(&is_there));
    missing
        .filter_map(|group| group.first())
        .map(|name| (*name).to_owned())
        .collect()
}

#[cfg(target_os = "linux")]
fn library_folders() -> Vec<PathBuf> {
    let searched = std::env::var_os("LD_LIBRARY_PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&searched).collect();
    let triplet = format!("{}-linux-gnu", std::env::consts::ARCH);
    for base in ["/lib", "/usr/lib", "/usr/local/lib", "/lib64", "/usr/lib64"] {
        folders.push(Path::new(base).to_owned());
        folders.push(Path::new(base).join(&triplet));
    }
    folders
}

/// Other systems bring these libraries along.
#[cfg(not(target_os = "linux"))]
fn library_folders() -> Vec<PathBuf> {
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libraries_that_are_not_there_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let touch = |name: &str| {
            drop(std::fs::File::create(folder.path().join(name)).unwrap());
        };
        for name in [
            "libX11.so.6",
            "libXcursor.so.1",
            "libXi.so.6",
            "libxkbcommon.so.0",
            "libEGL.so.1",
        ] {
            touch(name);
        }
        let folders = [folder.path().to_owned()];
        assert_eq!(missing_libraries(&folders), ["libxkbcommon-x11.so.0"]);
        touch("libwayland-client.so.0");
        assert!(missing_libraries(&folders).is_empty());
    }
}
