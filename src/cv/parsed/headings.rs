//! Headings in the six languages, our own and the usual ones: `assets/lang/<tag>/headings.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::base::id::LanguageTag;
use crate::base::shipped;
use crate::record::words::folded_words;
use crate::text::Text;

/// What a heading begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heading {
    Summary,
    Skills,
    Work,
    Education,
    Languages,
    Certificates,
    /// Birth date, nationality and the like, or the ways to reach somebody.
    Personal,
    /// Any section without fields of its own.
    Other,
}

/// The headings of all languages.
pub(super) struct Headings {
    /// By their folded words with spaces between them.
    by_words: BTreeMap<String, Heading>,
    documents: BTreeSet<String>,
    /// Beginnings of a clause of consent, folded.
    consents: Vec<String>,
    labels: BTreeSet<String>,
}

/// One language's file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HeadingsFile {
    /// Version of the file's form, 1.
    format: u32,
    document: Vec<String>,
    consent: Vec<String>,
    label: Vec<String>,
    /// By the name of what they begin.
    section: BTreeMap<String, Vec<String>>,
}

/// The shipped headings; a file that cannot be read counts as empty.
pub(super) static HEADINGS: LazyLock<Headings> = LazyLock::new(|| {
    let mut headings = Headings {
        by_words: BTreeMap::new(),
        documents: BTreeSet::new(),
        consents: Vec::new(),
        labels: BTreeSet::new(),
    };
    for tag in Text::shipped() {
        if let Some(file) = file(&tag) {
            headings.add(&file);
        }
        headings.add_own(&Text::shipped_in(&tag));
    }
    headings
});

/// The sections of our own CVs with the keys of their headings; all others have no fields of their own.
const OWN: [(&str, Heading); 6] = [
    ("cv-heading-summary", Heading::Summary),
    ("cv-heading-skills", Heading::Skills),
    ("cv-heading-work", Heading::Work),
    ("cv-heading-education", Heading::Education),
    ("cv-heading-languages", Heading::Languages),
    ("cv-heading-certificates", Heading::Certificates),
];

fn file(tag: &LanguageTag) -> Option<HeadingsFile> {
    let text = shipped::language_file(&format!("{tag}/headings.toml"))?;
    let file: HeadingsFile = toml::from_str(text).ok()?;
    (file.format == 1).then_some(file)
}

fn folded(text: &str) -> String {
    folded_words(text).join(" ")
}

impl Headings {
    /// What a text begins if it is a heading.
    pub(super) fn heading(&self, text: &str) -> Option<Heading> {
        self.by_words.get(&folded(text)).copied()
    }

    /// Whether a text is the title of the page, e.g. "Curriculum vitae".
    pub(super) fn is_document(&self, text: &str) -> bool {
        self.documents.contains(&folded(text))
    }

    /// Whether a clause of consent begins with this line.
    pub(super) fn is_consent(&self, line: &str) -> bool {
        let line = folded(line);
        self.consents.iter().any(|begin| line.starts_with(begin))
    }

    /// Whether a text only says what follows it, e.g. "Tel.".
    pub(super) fn is_label(&self, text: &str) -> bool {
        self.labels.contains(&folded(text))
    }

    fn add(&mut self, file: &HeadingsFile) {
        for (name, headings) in &file.section {
            let kind = kind(name);
            self.by_words
                .extend(headings.iter().map(|heading| (folded(heading), kind)));
        }
        let folded_all =
            |texts: &[String]| -> Vec<String> { texts.iter().map(|text| folded(text)).collect() };
        self.documents.extend(folded_all(&file.document));
        self.consents.extend(folded_all(&file.consent));
        self.labels.extend(folded_all(&file.label));
    }

    fn add_own(&mut self, text: &Text) {
        let own = OWN.map(|(key, heading)| (folded(&text.get(key)), heading));
        self.by_words.extend(own);
    }
}

fn kind(name: &str) -> Heading {
    match name {
        "summary" => Heading::Summary,
        "skills" => Heading::Skills,
        "work" => Heading::Work,
        "education" => Heading::Education,
        "languages" => Heading::Languages,
        "certificates" => Heading::Certificates,
        "personal" => Heading::Personal,
        _ => Heading::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_headings() {
        for tag in Text::shipped() {
            let file = file(&tag).unwrap();
            let sections: Vec<&str> = file.section.keys().map(String::as_str).collect();
            assert_eq!(sections.len(), 16, "{tag}: {sections:?}");
            for key in [
                "awards",
                "interests",
                "projects",
                "publications",
                "references",
                "volunteering",
            ] {
                let own = Text::shipped_in(&tag).get(&format!("cv-heading-{key}"));
                assert_eq!(HEADINGS.heading(&own), Some(Heading::Other), "{tag} {key}");
            }
        }
    }

    #[test]
    fn headings_are_known_whatever_their_case_and_accents() {
        for (text, heading) in [
            ("EXPÉRIENCES PROFESSIONNELLES", Heading::Work),
            ("Doswiadczenie", Heading::Work),
            ("ΠΡΟΫΠΗΡΕΣΙΑ", Heading::Work),
            ("IZGLĪTĪBA", Heading::Education),
            ("ভাষাজ্ঞান", Heading::Languages),
            ("Driver’s licence", Heading::Other),
        ] {
            assert_eq!(HEADINGS.heading(text), Some(heading), "{text}");
        }
        assert_eq!(HEADINGS.heading("Experienced agent"), None);
        assert!(HEADINGS.is_document("CURRICULUM VITÆ"));
        assert!(HEADINGS.is_consent("Wyrażam zgodę na przetwarzanie moich danych"));
    }
}
