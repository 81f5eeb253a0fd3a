//! How a CV looks on paper: what the client chooses. Measures and colours are the business of the pages.

use serde::{Deserialize, Serialize};

/// The look of a CV and of its letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Look {
    #[serde(skip_serializing_if = "is_default")]
    pub template: Template,
    #[serde(skip_serializing_if = "is_default")]
    pub paper: Paper,
    #[serde(skip_serializing_if = "is_default")]
    pub family: Family,
    #[serde(skip_serializing_if = "is_default")]
    pub accent: Accent,
    #[serde(skip_serializing_if = "is_default")]
    pub text_size: TextSize,
    #[serde(skip_serializing_if = "is_default")]
    pub fit: Fit,
}

/// How the parts of a page are arranged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Template {
    /// One column, black on white.
    #[default]
    Classic,
    /// One column below a band of colour.
    Modern,
    /// A side column with contact, skills, languages and training.
    TwoColumn,
    /// One column, small type, for many jobs.
    Compact,
}

impl Template {
    /// All of them, the plainest first.
    pub const ALL: [Self; 4] = [Self::Classic, Self::Modern, Self::TwoColumn, Self::Compact];

    /// As files and the command line write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Classic => "classic",
            Self::Modern => "modern",
            Self::TwoColumn => "two-column",
            Self::Compact => "compact",
        }
    }
}

/// Size of the sheets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

impl Paper {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// As files and the command line write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }
}

/// Family of the letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    #[default]
    Sans,
    Serif,
}

impl Family {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Sans, Self::Serif];

    /// As files and the command line write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sans => "sans",
            Self::Serif => "serif",
        }
    }
}

/// Colour of bands, headings and lines; the template *Classic* has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Accent {
    #[default]
    Teal,
    Navy,
    Plum,
}

impl Accent {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Teal, Self::Navy, Self::Plum];

    /// As files and the command line write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Teal => "teal",
            Self::Navy => "navy",
            Self::Plum => "plum",
        }
    }
}

/// Size of the type. Never below 9 points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextSize {
    Small,
    #[default]
    Normal,
    Large,
}

impl TextSize {
    /// All of them, the smallest first.
    pub const ALL: [Self; 3] = [Self::Small, Self::Normal, Self::Large];

    /// As files and the command line write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Normal => "normal",
            Self::Large => "large",
        }
    }
}

/// Whether the CV is drawn together until it fits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fit {
    /// As many pages as it takes.
    #[default]
    Free,
    OnePage,
    TwoPages,
}

impl Fit {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Free, Self::OnePage, Self::TwoPages];

    /// As files and the command line write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::OnePage => "one-page",
            Self::TwoPages => "two-pages",
        }
    }

    /// Pages that the CV may have at most; `None` is any number.
    pub fn most_pages(self) -> Option<usize> {
        match self {
            Self::Free => None,
            Self::OnePage => Some(1),
            Self::TwoPages => Some(2),
        }
    }
}

pub(in crate::record) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: impl Serialize) -> String {
        serde_json::to_value(value)
            .unwrap()
            .as_str()
            .unwrap()
            .to_owned()
    }

    #[test]
    fn names_are_those_that_files_hold() {
        for template in Template::ALL {
            assert_eq!(written(template), template.name());
        }
        for paper in Paper::ALL {
            assert_eq!(written(paper), paper.name());
        }
        for family in Family::ALL {
            assert_eq!(written(family), family.name());
        }
        for accent in Accent::ALL {
            assert_eq!(written(accent), accent.name());
        }
        for size in TextSize::ALL {
            assert_eq!(written(size), size.name());
        }
        for fit in Fit::ALL {
            assert_eq!(written(fit), fit.name());
        }
    }
}
