//! What both versions of Europass have in common: languages with their levels, countries, photo, gender.

use std::sync::Arc;

use serde_json::Value;

use super::entry::{Entry, says_something};
use super::photo;
use super::remark;
use crate::base::id::LanguageTag;
use crate::base::problem::{Message, Problem};
use crate::catalog::Catalog;
use crate::cv;
use crate::record::answer::{Cefr, LanguageSkill};
use crate::text::Text;

/// A document on its way into JSON Resume.
pub(super) struct Reading {
    /// Words of the document's language; English if we do not have it.
    pub(super) text: Arc<Text>,
    pub(super) problems: Vec<Problem>,
    pub(super) basics: Entry,
    /// Under our own key `callfit`: personal details, driving licence, sections without a place.
    pub(super) additions: Entry,
    pub(super) personal: Entry,
    pub(super) meta: Entry,
    pub(super) skills: Vec<Entry>,
    pub(super) languages: Vec<Entry>,
    pub(super) certificates: Vec<Entry>,
    pub(super) awards: Vec<Entry>,
    pub(super) publications: Vec<Entry>,
    pub(super) projects: Vec<Entry>,
    pub(super) references: Vec<Entry>,
    pub(super) interests: Vec<Entry>,
    pub(super) sections: Vec<Entry>,
}

impl Reading {
    /// Begins to read a document whose words are in that language.
    pub(super) fn new(language: &str) -> Self {
        let tag = language.split(['-', '_']).next().unwrap_or_default();
        let tag = LanguageTag::new(&tag.to_ascii_lowercase());
        Self {
            text: tag.map_or_else(|_| Text::english(), |tag| Text::shipped_in(&tag)),
            problems: Vec::new(),
            basics: Entry::default(),
            additions: Entry::default(),
            personal: Entry::default(),
            meta: Entry::default(),
            skills: Vec::new(),
            languages: Vec::new(),
            certificates: Vec::new(),
            awards: Vec::new(),
            publications: Vec::new(),
            projects: Vec::new(),
            references: Vec::new(),
            interests: Vec::new(),
            sections: Vec::new(),
        }
    }

    /// The document, with the sections that are read by themselves.
    pub(super) fn finish(mut self, sections: Vec<(&str, Vec<Entry>)>) -> (Entry, Vec<Problem>) {
        let mut document = Entry::default();
        document.object("basics", self.basics);
        for (key, entries) in sections {
            document.entries(key, entries);
        }
        self.additions.object("personal", self.personal);
        self.additions.entries("sections", self.sections);
        document
            .entries("awards", self.awards)
            .entries("certificates", self.certificates)
            .entries("publications", self.publications)
            .entries("skills", self.skills)
            .entries("languages", self.languages)
            .entries("interests", self.interests)
            .entries("references", self.references)
            .entries("projects", self.projects)
            .object("callfit", self.additions)
            .object("meta", self.meta);
        (document, self.problems)
    }

    /// Takes a photo whose data were written as letters; what cannot be read is told and left out.
    pub(super) fn photo(&mut self, place: &str, data: &str) {
        if !says_something(data) {
            return;
        }
        match photo::taken_in(data) {
            Some(image) => {
                self.basics.text("image", &image);
            }
            None => self.problems.push(photo::unread(place)),
        }
    }

    /// Takes how the person is spoken of from a code or word for the gender.
    pub(super) fn gender(&mut self, gender: &str) {
        let spoken = match gender.trim().to_ascii_lowercase().as_str() {
            "f" | "female" => "feminine",
            "m" | "male" => "masculine",
            _ => return,
        };
        let mut ours = Entry::default();
        ours.text("spokenOf", spoken);
        self.meta.object("callfit", ours);
    }

    /// Takes the first of several ways to reach somebody; the others are kept, and that is told.
    pub(super) fn contacts(&mut self, key: &str, place: &str, mut contacts: Vec<String>) {
        contacts.retain(|contact| says_something(contact));
        let mut seen = std::collections::BTreeSet::new();
        contacts.retain(|contact| seen.insert(contact.clone()));
        let Some((first, others)) = contacts.split_first() else {
            return;
        };
        self.basics.text(key, first);
        if !others.is_empty() {
            let mut kept = Entry(
                self.basics
                    .0
                    .remove("callfit")
                    .and_then(|kept| kept.as_object().cloned())
                    .unwrap_or_default(),
            );
            kept.texts(&format!("{key}s"), others.to_vec());
            self.basics.object("callfit", kept);
            let message = Message::new("intake-more-kept").with("n", others.len());
            self.problems.push(remark(place.to_owned(), message));
        }
    }

    /// Adds a language; without any level it has none.
    pub(super) fn language(&mut self, code: &str, label: &str, native: bool, levels: Levels) {
        let name = if says_something(label) {
            label.to_owned()
        } else {
            language_name(code, self.text.tag())
        };
        let skill = levels.skill(native);
        let mut cefr = Entry::default();
        for (key, level) in levels.named() {
            cefr.text(key, level.map_or("", Cefr::name));
        }
        let mut ours = Entry::default();
        ours.object("cefr", cefr);
        let mut entry = Entry::default();
        entry
            .text("language", &name)
            .text("fluency", &cv::language_levels(&self.text, &skill));
        if !native {
            entry.object("callfit", ours);
        }
        self.languages.push(entry);
    }

    /// Adds a group of skills under a name from the language files, unless it is empty.
    pub(super) fn skill(&mut self, key: &str, words: Vec<String>) {
        let mut entry = Entry::default();
        entry.texts("keywords", words);
        if !entry.is_empty() {
            entry.text("name", &self.text.get(key));
            self.skills.push(entry);
        }
    }

    /// Adds a section that JSON Resume has no place for.
    pub(super) fn section(&mut self, title: &str, entries: Vec<Entry>) {
        let mut section = Entry::default();
        section.entries("entries", entries);
        if !section.is_empty() {
            // By its number the CV knows a section of the client's own.
            let number = Value::from(self.sections.len() + 1);
            let mut ours = Entry::default();
            ours.0.insert("number".to_owned(), number);
            section.text("title", title).object("callfit", ours);
            self.sections.push(section);
        }
    }
}

/// How well a language is known; levels not given are `None`.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Levels {
    pub(super) listening: Option<Cefr>,
    pub(super) reading: Option<Cefr>,
    pub(super) conversation: Option<Cefr>,
    pub(super) speaking: Option<Cefr>,
    pub(super) writing: Option<Cefr>,
}

impl Levels {
    fn skill(self, native: bool) -> LanguageSkill {
        LanguageSkill {
            language: String::new(),
            native,
            listening: self.listening,
            reading: self.reading,
            conversation: self.conversation,
            speaking: self.speaking,
            writing: self.writing,
        }
    }

    fn named(self) -> [(&'static str, Option<Cefr>); 5] {
        [
            ("listening", self.listening),
            ("reading", self.reading),
            ("conversation", self.conversation),
            ("speaking", self.speaking),
            ("writing", self.writing),
        ]
    }
}

/// A level by its name, e.g. "B2".
pub(super) fn level(text: &str) -> Option<Cefr> {
    let text = text.trim();
    Cefr::ALL
        .into_iter()
        .find(|level| text.eq_ignore_ascii_case(level.name()))
}

/// ISO 3166-1 alpha-2 in capitals; the European Union says EL and UK for Greece and the United Kingdom.
pub(super) fn country(code: &str) -> String {
    match code.trim().to_ascii_uppercase().as_str() {
        "EL" => "GR".to_owned(),
        "UK" => "GB".to_owned(),
        code => code.to_owned(),
    }
}

/// The name of a language by its code of two or three letters, as in a list; the code itself if it is not known.
pub(super) fn language_name(code: &str, language: &LanguageTag) -> String {
    let code = code.trim().to_ascii_lowercase();
    let short = code.split(['-', '_']).next().unwrap_or_default();
    let short = THREE_LETTERS
        .iter()
        .find(|(_, long)| long.contains(&short))
        .map_or(short, |(short, _)| short);
    let catalog = Catalog::shipped();
    let names = &catalog.words(language).languages;
    let Some(name) = names.get(short) else {
        return code;
    };
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Keys of the broad fields of education, in the order of their codes 00 to 10 (UNESCO, ISCED-F 2013).
const FIELDS: [&str; 11] = [
    "intake-field-general",
    "intake-field-education",
    "intake-field-arts",
    "intake-field-social",
    "intake-field-business",
    "intake-field-sciences",
    "intake-field-computing",
    "intake-field-engineering",
    "intake-field-farming",
    "intake-field-health",
    "intake-field-services",
];

/// What a field of education is called: by the broad field of its code, else the words that stand there; `None` for
/// codes of other lists.
pub(super) fn field(text: &str, words: &Text) -> Option<String> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(text.to_owned());
    }
    let broad: usize = text.get(..2)?.parse().ok()?;
    FIELDS.get(broad).map(|key| words.get(key))
}

/// Languages by their codes of two letters with those of three, ISO 639-1 and 639-2, both B and T.
const THREE_LETTERS: &[(&str, &[&str])] = &[
    ("ar", &["ara"]),
    ("be", &["bel"]),
    ("bg", &["bul"]),
    ("bn", &["ben"]),
    ("bs", &["bos"]),
    ("cs", &["cze", "ces"]),
    ("da", &["dan"]),
    ("de", &["ger", "deu"]),
    ("el", &["gre", "ell"]),
    ("en", &["eng"]),
    ("es", &["spa"]),
    ("et", &["est"]),
    ("fa", &["per", "fas"]),
    ("fi", &["fin"]),
    ("fr", &["fre", "fra"]),
    ("ga", &["gle"]),
    ("gu", &["guj"]),
    ("he", &["heb"]),
    ("hi", &["hin"]),
    ("hr", &["hrv"]),
    ("hu", &["hun"]),
    ("hy", &["arm", "hye"]),
    ("it", &["ita"]),
    ("ja", &["jpn"]),
    ("ka", &["geo", "kat"]),
    ("ko", &["kor"]),
    ("ku", &["kur"]),
    ("lt", &["lit"]),
    ("lv", &["lav"]),
    ("mk", &["mac", "mkd"]),
    ("mt", &["mlt"]),
    ("my", &["bur", "mya"]),
    ("ne", &["nep"]),
    ("nl", &["dut", "nld"]),
    ("no", &["nor", "nob", "nno"]),
    ("pa", &["pan"]),
    ("pl", &["pol"]),
    ("ps", &["pus"]),
    ("pt", &["por"]),
    ("ro", &["rum", "ron"]),
    ("ru", &["rus"]),
    ("si", &["sin"]),
    ("sk", &["slo", "slk"]),
    ("sl", &["slv"]),
    ("sq", &["alb", "sqi"]),
    ("sr", &["srp"]),
    ("sv", &["swe"]),
    ("ta", &["tam"]),
    ("te", &["tel"]),
    ("th", &["tha"]),
    ("tl", &["tgl", "fil"]),
    ("tr", &["tur"]),
    ("uk", &["ukr"]),
    ("ur", &["urd"]),
    ("vi", &["vie"]),
    ("zh", &["chi", "zho"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_education_are_words() {
        let field = |text| field(text, &Text::english());
        let services = Some("Services".to_owned());
        assert_eq!((field("10"), field("1013")), (services.clone(), services));
        assert_eq!(field("Hotels"), Some("Hotels".to_owned()));
        assert_eq!((field("99"), field("7")), (None, None));
    }

    #[test]
    fn languages_are_named_by_codes_of_two_and_three_letters() {
        let english = LanguageTag::english();
        for (code, name) in [
            ("fr", "French"),
            ("GRE", "Greek"),
            ("pt-BR", "Portuguese"),
            ("xyz", "xyz"),
        ] {
            assert_eq!(language_name(code, &english), name);
        }
        let french = LanguageTag::new("fr").unwrap();
        assert_eq!(language_name("lav", &french), "Letton");
        assert_eq!((country("el"), country("pl")), ("GR".into(), "PL".into()));
    }
}
