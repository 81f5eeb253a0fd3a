//! The wording of data files: in its source language, and translated by overlays.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::competencies::{MAX_COMPETENCY, MAX_CONDITION};
use super::files::{DataSource, Guide, Kind, Subject};
use super::guide_words::guide_slots;
use super::table::{DataFile, Table, Value};
use crate::base::id::{LanguageTag, QuestionId, QuestionnaireId, SectionId, TopicId};
use crate::base::problem::{Message, Problem};
use crate::base::suggest;
use crate::catalog::guidance::TopicKind;
use crate::catalog::wording::{Gendered, QuestionWords, Wording};

/// All words before they are put together, scales apart from the questions that share them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    pub(super) words: Wording,
    /// By questionnaire and the scale's name in it.
    pub(super) scales: BTreeMap<ScaleKey, ScaleWords>,
    pub(super) scale_of: BTreeMap<QuestionId, ScaleKey>,
    /// The questionnaire that each section and each question belongs to.
    pub(super) home_of_section: BTreeMap<SectionId, QuestionnaireId>,
    /// A question in a file of its own also names that part.
    pub(super) home_of_question: BTreeMap<QuestionId, Home>,
    /// The language in which each file is written.
    pub(super) source_language: BTreeMap<Kind, LanguageTag>,
    /// The language in which each entry of a guide is written, by its path in an overlay.
    pub(super) guide_language: BTreeMap<(Guide, String), LanguageTag>,
    pub(super) topic_kinds: BTreeMap<TopicId, TopicKind>,
}

pub(super) type ScaleKey = (QuestionnaireId, String);

/// Wording that many questions share.
#[derive(Clone, Debug, Default)]
pub(crate) struct ScaleWords {
    pub(super) helper: String,
    pub(super) steps: Vec<String>,
}

impl Draft {
    /// Adds the words of another draft.
    pub(super) fn extend(&mut self, other: Self) {
        self.words.questionnaires.extend(other.words.questionnaires);
        self.words.sections.extend(other.words.sections);
        self.words.questions.extend(other.words.questions);
        self.scales.extend(other.scales);
        self.scale_of.extend(other.scale_of);
        self.home_of_section.extend(other.home_of_section);
        self.home_of_question.extend(other.home_of_question);
        self.source_language.extend(other.source_language);
    }

    /// The language in which a text is written, by the subject, file and path it has in an overlay.
    fn language_of(&self, subject: &Subject, source: &Kind, path: &str) -> Option<&LanguageTag> {
        if let Subject::Guide(guide) = subject {
            let entry: Vec<&str> = path.split('.').take(2).collect();
            return self.guide_language.get(&(*guide, entry.join(".")));
        }
        self.source_language.get(source)
    }

    /// Gives each question the wording of its scale.
    fn into_words(mut self) -> Wording {
        for (id, key) in &self.scale_of {
            if let (Some(question), Some(scale)) =
                (self.words.questions.get_mut(id), self.scales.get(key))
            {
                question.steps = scale.steps.clone();
                if question.helper.is_empty() {
                    question.helper = scale.helper.clone();
                }
            }
        }
        self.words
    }
}

/// The words of all languages. Each language is put together when it is first asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Library {
    source: Draft,
    languages: BTreeMap<LanguageTag, Overlays>,
    /// The source wording that the shipped translations translate; `None` if it is this one.
    shipped: Option<Box<Draft>>,
    /// The paths of all texts that can be translated, by subject.
    texts: OnceLock<Vec<(Subject, Vec<String>)>>,
    /// The source wording as it stands, for languages that nobody translated into.
    untranslated: OnceLock<Wording>,
}

/// The overlays of one language.
#[derive(Clone, Debug, Default)]
struct Overlays {
    /// The strongest last.
    files: Vec<(Subject, DataSource)>,
    words: OnceLock<Wording>,
}

/// Which paths of a subject an overlay filled.
type Covered = (Subject, BTreeSet<String>);

/// What is wrong with the overlays of one language.
pub(crate) struct Examined {
    pub(crate) problems: Vec<Problem>,
    pub(crate) missing: Vec<Missing>,
}

/// A text without translation.
pub(crate) struct Missing {
    /// What the overlay that lacks it translates.
    pub(crate) subject: Subject,
    /// The file that has the source wording.
    pub(crate) source: Kind,
    /// Its path in the overlay.
    pub(crate) path: String,
}

impl Library {
    pub(super) fn new(source: Draft) -> Self {
        Self {
            source,
            ..Self::default()
        }
    }

    /// The wording in its source languages.
    pub(super) fn source(&self) -> &Draft {
        &self.source
    }

    /// Lets shipped translations stand only for texts that still are as in `shipped`.
    pub(super) fn translate_only(&mut self, shipped: &Draft) {
        self.shipped = Some(Box::new(shipped.clone()));
    }

    /// Paths of a subject whose text is not the shipped one, so that a shipped translation says something else.
    fn rewritten(&self, subject: &Subject) -> BTreeSet<String> {
        let Some(shipped) = &self.shipped else {
            return BTreeSet::new();
        };
        let (mut old, mut new) = (shipped.as_ref().clone(), self.source.clone());
        let old = slots(&mut old, subject);
        let new = slots(&mut new, subject).into_iter();
        new.filter(|(path, slot)| old.get(path).is_none_or(|old| old != slot))
            .map(|(path, _)| path)
            .collect()
    }

    /// Adds a language, even if nothing is translated into it.
    pub(super) fn add_language(&mut self, tag: LanguageTag) {
        self.languages.entry(tag).or_default();
    }

    /// Adds an overlay, stronger than those before it.
    pub(super) fn add(&mut self, tag: LanguageTag, subject: Subject, file: DataSource) {
        self.languages
            .entry(tag)
            .or_default()
            .files
            .push((subject, file));
    }

    /// The languages that have wording.
    pub(crate) fn languages(&self) -> impl Iterator<Item = &LanguageTag> {
        self.languages.keys()
    }

    /// The words in a language, else in English; what is not translated stands in its source language.
    pub(crate) fn words(&self, tag: &LanguageTag) -> &Wording {
        match self.languages.get(tag).or_else(|| self.languages.get("en")) {
            Some(overlays) => overlays
                .words
                .get_or_init(|| self.translate(overlays, &mut Vec::new()).0.into_words()),
            None => self
                .untranslated
                .get_or_init(|| self.source.clone().into_words()),
        }
    }

    /// Tells what is wrong with the overlays of a language and what they leave out.
    pub(crate) fn examine(&self, tag: &LanguageTag) -> Examined {
        let usual = Overlays::default();
        let overlays = self.languages.get(tag).unwrap_or(&usual);
        let mut problems = Vec::new();
        let (_, covered) = self.translate(overlays, &mut problems);
        let mut missing = Vec::new();
        for (subject, paths) in self.texts.get_or_init(|| self.all_texts()) {
            let covered = covered.iter().filter(|(of, _)| of == subject);
            let covered: Vec<&BTreeSet<String>> = covered.map(|(_, paths)| paths).collect();
            let is_covered = |path: &&String| covered.iter().any(|paths| paths.contains(*path));
            for path in paths.iter().filter(|path| !is_covered(path)) {
                missing.extend(self.missing(tag, subject, path));
            }
        }
        Examined { problems, missing }
    }

    /// Whether a language has overlays that are not shipped.
    pub(super) fn has_foreign(&self, tag: &LanguageTag) -> bool {
        self.languages
            .get(tag)
            .is_some_and(|overlays| overlays.files.iter().any(|(_, file)| !file.is_shipped))
    }

    /// The source with the overlays put in, and which paths each of them filled.
    fn translate(&self, overlays: &Overlays, problems: &mut Vec<Problem>) -> (Draft, Vec<Covered>) {
        let mut draft = self.source.clone();
        let mut covered = Vec::new();
        for (subject, file) in &overlays.files {
            let stale = if file.is_shipped {
                self.rewritten(subject)
            } else {
                BTreeSet::new()
            };
            let filled = DataFile::read(&file.path, &file.text, problems, |table| {
                Some(apply(table, &mut slots(&mut draft, subject), &stale))
            });
            covered.push((subject.clone(), filled.unwrap_or_default()));
        }
        (draft, covered)
    }

    fn subjects(&self) -> Vec<Subject> {
        let questionnaires = self
            .source
            .words
            .questionnaires
            .keys()
            .cloned()
            .map(Subject::Questionnaire);
        let homes: BTreeSet<&Home> = self.source.home_of_question.values().collect();
        let parts = homes
            .into_iter()
            .filter_map(|(id, part)| Some(Subject::Part(id.clone(), part.clone()?)));
        let guides = Guide::WORDED.into_iter().map(Subject::Guide);
        [Subject::Competencies, Subject::Languages, Subject::Roles]
            .into_iter()
            .chain(guides)
            .chain(questionnaires)
            .chain(parts)
            .collect()
    }

    fn all_texts(&self) -> Vec<(Subject, Vec<String>)> {
        let mut draft = self.source.clone();
        let texts = |subject: Subject| {
            let slots = slots(&mut draft, &subject).into_iter();
            let slots = slots.filter(|(_, slot)| !slot.is_empty());
            let paths = slots.map(|(path, _)| path).collect();
            (subject, paths)
        };
        self.subjects().into_iter().map(texts).collect()
    }

    /// A text that no overlay of a language has, unless it is written in that language.
    fn missing(&self, tag: &LanguageTag, subject: &Subject, path: &str) -> Option<Missing> {
        let source = subject.source_of(path);
        (self.source.language_of(subject, &source, path) != Some(tag)).then(|| Missing {
            subject: subject.clone(),
            source,
            path: path.to_owned(),
        })
    }
}

/// A place for translated words.
#[derive(PartialEq)]
pub(super) enum Slot<'s> {
    Text(&'s mut String),
    /// As many texts as in the source.
    List(&'s mut Vec<String>),
    /// Any number of texts; may be left out.
    Free(&'s mut Vec<String>),
}

impl Slot<'_> {
    fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::List(texts) => texts.is_empty(),
            Self::Free(_) => true,
        }
    }
}

/// All places of a subject by their path in its overlay.
pub(super) type Slots<'s> = BTreeMap<String, Slot<'s>>;

fn slots<'s>(draft: &'s mut Draft, subject: &Subject) -> Slots<'s> {
    let mut slots = Slots::new();
    match subject {
        Subject::Competencies => {
            for (id, words) in &mut draft.words.competencies {
                let fields = [
                    ("name", &mut words.name),
                    ("short", &mut words.short),
                    ("definition", &mut words.definition),
                    ("strength", &mut words.strength),
                    ("advice", &mut words.advice),
                    ("cv_skill", &mut words.cv_skill),
                    ("cv_strength", &mut words.cv_strength),
                ];
                put(&mut slots, &format!("competency.{id}"), fields);
            }
            for (id, words) in &mut draft.words.conditions {
                let fields = [("name", &mut words.name), ("short", &mut words.short)];
                put(&mut slots, &format!("condition.{id}"), fields);
            }
        }
        Subject::Guide(guide) => guide_slots(draft, *guide, &mut slots),
        Subject::Languages => {
            for (tag, name) in &mut draft.words.languages {
                slots.insert(format!("languages.{tag}"), Slot::Text(name));
            }
        }
        Subject::Questionnaire(id) => questionnaire_slots(draft, id, &mut slots),
        Subject::Part(id, part) => {
            let home = (id.clone(), Some(part.clone()));
            let Draft {
                words,
                home_of_question,
                ..
            } = draft;
            question_slots(&mut words.questions, home_of_question, &home, &mut slots);
        }
        Subject::Roles => role_slots(&mut draft.words, &mut slots),
    }
    slots
}

/// Adds the fields of one path.
pub(super) fn put<'s>(
    slots: &mut Slots<'s>,
    path: &str,
    fields: impl IntoIterator<Item = (&'static str, &'s mut String)>,
) {
    slots.extend(
        fields
            .into_iter()
            .map(|(name, text)| (format!("{path}.{name}"), Slot::Text(text))),
    );
}

fn role_slots<'s>(words: &'s mut Wording, slots: &mut Slots<'s>) {
    for (id, words) in &mut words.roles {
        let path = format!("role.{id}");
        slots.insert(format!("{path}.duties"), Slot::List(&mut words.duties));
        slots.insert(format!("{path}.day"), Slot::List(&mut words.day));
        let Gendered {
            feminine,
            masculine,
            neutral,
        } = &mut words.headline;
        let headline = [
            ("feminine", feminine),
            ("masculine", masculine),
            ("neutral", neutral),
        ];
        put(slots, &format!("{path}.headline"), headline);
        let fields = [
            ("title", &mut words.title),
            ("summary", &mut words.summary),
            ("education", &mut words.education),
            ("adds", &mut words.adds),
            ("years", &mut words.years),
            ("note", &mut words.note),
        ];
        put(slots, &path, fields);
        for (variant, words) in &mut words.variants {
            let fields = [("title", &mut words.title), ("note", &mut words.note)];
            put(slots, &format!("{path}.variants.{variant}"), fields);
        }
    }
}

fn questionnaire_slots<'s>(draft: &'s mut Draft, id: &QuestionnaireId, slots: &mut Slots<'s>) {
    let home = (id.clone(), None);
    question_slots(
        &mut draft.words.questions,
        &draft.home_of_question,
        &home,
        slots,
    );
    if let Some(words) = draft.words.questionnaires.get_mut(id) {
        slots.insert("title".to_owned(), Slot::Text(&mut words.title));
        slots.insert("intro".to_owned(), Slot::Text(&mut words.intro));
    }
    for ((_, name), words) in draft.scales.iter_mut().filter(|((of, _), _)| of == id) {
        slots.insert(
            format!("scale.{name}.helper"),
            Slot::Text(&mut words.helper),
        );
        slots.insert(format!("scale.{name}.steps"), Slot::List(&mut words.steps));
    }
    let is_here = |(section, _): &(&SectionId, _)| draft.home_of_section.get(*section) == Some(id);
    for (section, words) in draft.words.sections.iter_mut().filter(is_here) {
        put(
            slots,
            &format!("section.{section}"),
            [("title", &mut words.title), ("intro", &mut words.intro)],
        );
    }
}

/// Where a question's words stand: its questionnaire, and the part if that is a file of its own.
type Home = (QuestionnaireId, Option<String>);

fn question_slots<'s>(
    questions: &'s mut BTreeMap<QuestionId, QuestionWords>,
    homes: &BTreeMap<QuestionId, Home>,
    home: &Home,
    slots: &mut Slots<'s>,
) {
    let is_here = |(question, _): &(&QuestionId, _)| homes.get(*question) == Some(home);
    for (question, words) in questions.iter_mut().filter(is_here) {
        let path = format!("question.{question}");
        let QuestionWords {
            prompt,
            helper,
            steps: _,
            options,
            texts,
            lists,
        } = words;
        put(slots, &path, [("prompt", prompt), ("helper", helper)]);
        for (option, text) in options {
            slots.insert(format!("{path}.options.{option}"), Slot::Text(text));
        }
        for (below, text) in texts {
            slots.insert(format!("{path}.{below}"), Slot::Text(text));
        }
        for (below, list) in lists {
            slots.insert(format!("{path}.{below}"), Slot::Free(list));
        }
    }
}

/// Puts the texts of an overlay into their places, but for `stale` ones, and returns the paths of those it filled.
fn apply(table: &Table<'_>, slots: &mut Slots<'_>, stale: &BTreeSet<String>) -> BTreeSet<String> {
    let mut leaves = Vec::new();
    for value in table.all() {
        collect(value, "", &mut leaves);
    }
    let mut covered = BTreeSet::new();
    let mut named = BTreeSet::new();
    for (path, value) in leaves {
        if stale.contains(&path) {
            continue;
        }
        match slots.get_mut(&path) {
            Some(slot) => {
                if fill(slot, &value, longest(&path)).is_some() {
                    covered.insert(path);
                }
            }
            None => name_unknown(&path, &value, slots, &mut named),
        }
    }
    covered
}

/// Lists the texts of an overlay by their path, tables within tables.
fn collect<'f>(value: Value<'f>, above: &str, leaves: &mut Vec<(String, Value<'f>)>) {
    let path = if above.is_empty() {
        value.name().to_owned()
    } else {
        format!("{above}.{}", value.name())
    };
    if value.is_table() {
        for entry in value.named().unwrap_or_default() {
            collect(entry, &path, leaves);
        }
    } else {
        leaves.push((path, value));
    }
}

/// Most letters that a text may have.
fn longest(path: &str) -> usize {
    match (
        path.split('.').next(),
        path.rsplit('.').next() == Some("short"),
    ) {
        (Some("competency"), true) => MAX_COMPETENCY,
        (Some("condition"), true) => MAX_CONDITION,
        _ => usize::MAX,
    }
}

fn fill(slot: &mut Slot<'_>, value: &Value<'_>, max: usize) -> Option<()> {
    match slot {
        Slot::Text(text) if text.is_empty() => **text = value.any_text()?,
        Slot::Text(text) => **text = value.short_text(max)?,
        Slot::Free(texts) => **texts = value.texts(),
        Slot::List(texts) => {
            let items = value.items()?;
            let found: Vec<String> = items.iter().filter_map(Value::text).collect();
            if items.len() != texts.len() {
                let message = Message::new("data-list-length").with("found", items.len());
                value.error(message.with("wanted", texts.len()), None);
                return None;
            }
            if found.len() != texts.len() {
                return None;
            }
            **texts = found;
        }
    }
    Some(())
}

/// Names the part of a path that the source does not have, once for all texts below it.
fn name_unknown(path: &str, value: &Value<'_>, slots: &Slots<'_>, named: &mut BTreeSet<String>) {
    let mut above = String::new();
    for part in path.split('.') {
        let within = format!("{above}{part}");
        let below = format!("{within}.");
        let is_known = slots
            .keys()
            .any(|known| *known == within || known.starts_with(&below));
        if !is_known {
            if named.insert(within.clone()) {
                let siblings: BTreeSet<&str> = slots
                    .keys()
                    .filter_map(|known| known.strip_prefix(above.as_str())?.split('.').next())
                    .collect();
                let message = Message::new("data-unknown-wording").with("id", within);
                value.error(message, suggest::hint(part, siblings));
            }
            return;
        }
        above = below;
    }
    value.error(Message::new("data-unknown-wording").with("id", path), None);
}
