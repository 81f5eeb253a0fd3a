//! The five skills of a language, and how its levels read.

use crate::base::problem::Arg;
use crate::record::answer::{Cefr, LanguageSkill};
use crate::text::Text;

/// What a person does with a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Skill {
    Listening,
    Reading,
    Conversation,
    Speaking,
    Writing,
}

impl Skill {
    /// In the order of the rows.
    pub(super) const ALL: [Self; 5] = [
        Self::Listening,
        Self::Reading,
        Self::Conversation,
        Self::Speaking,
        Self::Writing,
    ];

    /// Its name inside keys: `cefr-listening`, `cefr-listening-a1`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Listening => "listening",
            Self::Reading => "reading",
            Self::Conversation => "conversation",
            Self::Speaking => "speaking",
            Self::Writing => "writing",
        }
    }

    pub(super) fn of(self, language: &LanguageSkill) -> Option<Cefr> {
        match self {
            Self::Listening => language.listening,
            Self::Reading => language.reading,
            Self::Conversation => language.conversation,
            Self::Speaking => language.speaking,
            Self::Writing => language.writing,
        }
    }

    /// The language with another level in this skill.
    pub(super) fn set(self, language: &LanguageSkill, level: Cefr) -> LanguageSkill {
        let mut changed = LanguageSkill {
            native: false,
            ..language.clone()
        };
        let place = match self {
            Self::Listening => &mut changed.listening,
            Self::Reading => &mut changed.reading,
            Self::Conversation => &mut changed.conversation,
            Self::Speaking => &mut changed.speaking,
            Self::Writing => &mut changed.writing,
        };
        *place = Some(level);
        changed
    }
}

/// The name of a language at the beginning of a line.
pub(super) fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// A language of which nothing more is known yet.
pub(super) fn unknown(language: String) -> LanguageSkill {
    LanguageSkill {
        language,
        native: false,
        listening: None,
        reading: None,
        conversation: None,
        speaking: None,
        writing: None,
    }
}

/// A mother tongue, or all five skills have a level.
pub(in crate::ui::answer) fn is_complete(language: &LanguageSkill) -> bool {
    language.native || Skill::ALL.iter().all(|skill| skill.of(language).is_some())
}

/// How well the language is known, in few words.
pub(super) fn summary(text: &Text, language: &LanguageSkill) -> String {
    if language.native {
        return text.get("questionnaire-language-native");
    }
    let levels: Vec<Cefr> = Skill::ALL
        .iter()
        .filter_map(|skill| skill.of(language))
        .collect();
    match (levels.iter().min(), levels.iter().max()) {
        (Some(low), Some(high)) if levels.len() == Skill::ALL.len() => {
            if low == high {
                return low.name().to_owned();
            }
            let args = [
                ("low", Arg::from(low.name())),
                ("high", Arg::from(high.name())),
            ];
            text.with("questionnaire-language-levels", &args)
        }
        (None, _) => text.get("questionnaire-language-new"),
        _ => text.get("questionnaire-language-begun"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_complete_with_five_levels_or_as_mother_tongue() {
        let mut language = unknown("fr".to_owned());
        for skill in Skill::ALL {
            assert!(!is_complete(&language));
            language = skill.set(&language, Cefr::B2);
            assert_eq!(skill.of(&language), Some(Cefr::B2));
        }
        assert!(is_complete(&language));
        assert!(is_complete(&LanguageSkill {
            native: true,
            ..unknown("bn".to_owned())
        }));
    }

    #[test]
    fn names_begin_with_a_capital_where_the_script_has_any() {
        assert_eq!(capitalised("ελληνικά"), "Ελληνικά");
        assert_eq!(capitalised("বাংলা"), "বাংলা");
        assert_eq!(capitalised(""), "");
    }

    #[test]
    fn a_level_says_that_the_language_is_no_mother_tongue() {
        let native = LanguageSkill {
            native: true,
            ..unknown("bn".to_owned())
        };
        assert!(!Skill::Writing.set(&native, Cefr::B1).native);
    }
}
