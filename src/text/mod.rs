//! One language, ready to use: sentences by key, numbers and dates as that language writes them.
//!
//! There is no current language: the screen's and the CV's are in use at once.

pub mod language;

use std::sync::Arc;

use crate::base::id::LanguageTag;
use crate::base::problem::{Arg, Message, Problem};

/// The sentences of one language, with English behind them. Cheap to share by `Arc`; `Send` and `Sync`.
pub struct Text {}

impl Text {
    /// Tags of the languages that are shipped, in the order of the menu: en, fr, pl, lv, el, bn.
    pub fn shipped() -> Vec<LanguageTag> {
        todo!()
    }

    /// The sentences of a shipped language; English if the tag is not one.
    ///
    /// Parsed once per process and language.
    pub fn shipped_in(_tag: &LanguageTag) -> Arc<Self> {
        todo!()
    }

    /// The language of these sentences.
    pub fn tag(&self) -> &LanguageTag {
        todo!()
    }

    /// What the language calls itself, e.g. "Ελληνικά".
    pub fn own_name(&self) -> &str {
        todo!()
    }

    /// The sentence of a key without values; `⟨key⟩` if there is none.
    pub fn get(&self, _key: &str) -> String {
        todo!()
    }

    /// The sentence of a key with its values.
    pub fn with(&self, _key: &str, _args: &[(&str, Arg)]) -> String {
        todo!()
    }

    /// Whether the language itself has the key.
    pub fn has(&self, _key: &str) -> bool {
        todo!()
    }

    /// A message in words.
    pub fn message(&self, _message: &Message) -> String {
        todo!()
    }

    /// A problem in one clear sentence: what, where, what to do.
    pub fn problem(&self, _problem: &Problem) -> String {
        todo!()
    }

    /// A whole number with the language's digits and separators.
    pub fn whole(&self, _number: i64) -> String {
        todo!()
    }

    /// Latin digits in `text` replaced by the language's own.
    pub fn digits(&self, _text: &str) -> String {
        todo!()
    }
}
