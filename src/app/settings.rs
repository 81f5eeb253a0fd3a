//! Settings of the program, not of the client.

use serde::{Deserialize, Serialize};

use crate::base::id::LanguageTag;

/// What the person chose for the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Language of the screen; `None` before the first choice takes the computer's if it is shipped, else English.
    pub language: Option<LanguageTag>,
    pub text_size: TextSize,
    pub theme: Theme,
    /// The next question follows an answer by itself.
    pub go_on: bool,
    /// No sliding or fading.
    pub less_movement: bool,
    /// The first-run screen was left.
    pub first_run_done: bool,
}

/// Size of all text on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextSize {
    #[default]
    Normal,
    Large,
    VeryLarge,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    Dark,
    #[default]
    Light,
    System,
}
