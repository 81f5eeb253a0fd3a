//! Reads the files of guidance: `work`, `ways`, `training`, `actions`, `practice`, `transfer` and `pay`.
//!
//! Unlike other data files these add up: an entry of a nearer file stands before the one of the same id, and the
//! others stay. `leave_out = true` takes one away.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::files::{DataFiles, Guide, Kind};
use super::table::{DataFile, Table, Value};
use super::{Known, Loading, is_new, ladder, language_of};
use crate::base::date::PartialDate;
use crate::base::id::{
    ActionId, CompetencyId, LanguageTag, NotAnId, PracticeId, RoleId, TopicId, TrainingId, WayId,
};
use crate::base::problem::{Message, Place, Problem};
use crate::base::suggest;
use crate::catalog::guidance::{
    Action, Guidance, Local, Practice, Topic, TopicKind, Training, TrainingKind, Way, WayKind,
};
use crate::catalog::role::Pay;
use crate::catalog::wording::{GuideWords, Wording};

/// An entry with its words.
pub(super) struct Entry<T, W = GuideWords> {
    pub(super) id: String,
    /// `None` if the file takes the entry of this id away.
    pub(super) thing: Option<(T, W)>,
    /// Where the file names each of the roles it concerns.
    pub(super) links: Vec<(RoleId, Place)>,
}

/// The entries of one list in a file.
pub(super) type Entries<T, W = GuideWords> = (LanguageTag, Vec<Entry<T, W>>);

/// Reads one list: what is common to all entries, and the rest with `read`.
fn entries<T, I>(
    table: &Table<'_>,
    key: &'static str,
    words: &[&'static str],
    read: impl Fn(&Table<'_>, I, Vec<RoleId>) -> Option<T>,
) -> Vec<Entry<T>>
where
    I: TryFrom<String, Error = NotAnId> + Clone + PartialEq + fmt::Display,
{
    let mut seen: Vec<I> = Vec::new();
    table.tables(key, |table| {
        let id: Option<I> = table.need("id").and_then(|value| value.id());
        if table.flag("leave_out") {
            return is_new(table, id.clone()?, &mut seen).then(|| Entry {
                id: id.map(|id| id.to_string()).unwrap_or_default(),
                thing: None,
                links: Vec::new(),
            });
        }
        let links = roles(table);
        let own = links.iter().map(|(role, _)| role.clone()).collect();
        let words = read_words(table, words);
        let is_new = id.clone().is_some_and(|id| is_new(table, id, &mut seen));
        // What is wrong in the rest is told even where the id is.
        let spare = || I::try_from("unknown".to_owned()).ok();
        let thing = id
            .clone()
            .or_else(spare)
            .and_then(|id| read(table, id, own));
        let thing = (thing?, words?);
        is_new.then(|| Entry {
            id: id.map(|id| id.to_string()).unwrap_or_default(),
            thing: Some(thing),
            links,
        })
    })
}

/// The words of an entry: those named by `keys`, of which only `office` and `steps` may be absent.
fn read_words(table: &Table<'_>, keys: &[&'static str]) -> Option<GuideWords> {
    let need = |key: &'static str| {
        if keys.contains(&key) {
            table.need(key).and_then(|value| value.text())
        } else {
            Some(String::new())
        }
    };
    let (title, text, help) = (need("title"), need("text"), need("help"));
    let (takes, evidence) = (need("takes"), need("evidence"));
    let mut words = GuideWords::default();
    if keys.contains(&"steps") {
        words.steps = table.texts("steps");
        let office = table.get("office").and_then(|value| value.text());
        words.office = office.unwrap_or_default();
    }
    Some(GuideWords {
        title: title?,
        text: text?,
        help: help?,
        takes: takes?,
        evidence: evidence?,
        ..words
    })
}

/// The roles that an entry names, each with its place.
fn roles(table: &Table<'_>) -> Vec<(RoleId, Place)> {
    let items = table
        .get("roles")
        .and_then(|value| value.items())
        .unwrap_or_default();
    let role = |item: &Value<'_>| Some((item.id()?, item.place()));
    items.iter().filter_map(role).collect()
}

/// The competencies that an entry names.
pub(super) fn competencies(table: &Table<'_>, known: &Known) -> Vec<CompetencyId> {
    let items = table.need("competencies").and_then(|value| value.items());
    let items = items.unwrap_or_default();
    items
        .iter()
        .filter_map(|item| known.competency(item))
        .collect()
}

/// Something that stands in a file of guidance, with words of its own.
pub(super) trait Guided: Sized {
    type Id: Ord;
    type Words;
    const GUIDE: Guide;

    fn read(table: &Table<'_>, known: &Known) -> Option<Entries<Self, Self::Words>>;

    /// Its kind as an overlay names it, and its id.
    fn key(&self) -> (&'static str, Self::Id);

    fn words(words: &mut Wording) -> &mut BTreeMap<Self::Id, Self::Words>;
}

macro_rules! guided {
    ($($thing:ident $id:ident $guide:ident $read:ident $words:ident $kind:expr;)*) => {$(
        impl Guided for $thing {
            type Id = $id;
            type Words = GuideWords;
            const GUIDE: Guide = Guide::$guide;

            fn read(table: &Table<'_>, known: &Known) -> Option<Entries<Self>> {
                $read(table, known)
            }

            fn key(&self) -> (&'static str, $id) {
                let kind: fn(&Self) -> &'static str = $kind;
                (kind(self), self.id.clone())
            }

            fn words(words: &mut Wording) -> &mut BTreeMap<$id, GuideWords> {
                &mut words.$words
            }
        }
    )*};
}

guided! {
    Action ActionId Actions read_actions actions |_| "action";
    Practice PracticeId Practice read_practice practice |_| "practice";
    Topic TopicId Work read_work topics |topic| topic.kind.name();
    Training TrainingId Training read_trainings trainings |_| "training";
    Way WayId Ways read_ways ways |_| "way";
}

/// Reads all guidance.
pub(super) fn read(loading: &mut Loading, files: &DataFiles, known: &Known) {
    let topics: Vec<Topic> = merged(loading, files, known);
    let kinds = topics.iter().map(|topic| (topic.id.clone(), topic.kind));
    loading.draft.topic_kinds = kinds.collect();
    loading.catalog.guidance = Guidance {
        topics,
        ways: merged(loading, files, known),
        trainings: merged(loading, files, known),
        actions: merged(loading, files, known),
        practice: merged(loading, files, known),
        occupations: merged(loading, files, known),
    };
    read_all_pay(loading, files);
}

/// What the files of one guide hold, the nearest first; the first entry of an id counts.
///
/// Its words and the language they stand in go into the draft.
fn merged<T: Guided>(loading: &mut Loading, files: &DataFiles, known: &Known) -> Vec<T> {
    let ids = loading.role_ids();
    let (mut seen, mut things) = (BTreeSet::new(), Vec::new());
    for source in files.of(&Kind::Guide(T::GUIDE)) {
        let problems = &mut loading.problems;
        let file = DataFile::read(&source.path, &source.text, problems, |table| {
            T::read(table, known)
        });
        let Some((language, entries)) = file else {
            continue;
        };
        for entry in entries {
            for (role, place) in &entry.links {
                ladder::is_there(role, place, &ids, problems);
            }
            if let (true, Some((thing, said))) = (seen.insert(entry.id.clone()), entry.thing) {
                let (kind, id) = thing.key();
                let home = (T::GUIDE, format!("{kind}.{}", entry.id));
                let draft = &mut loading.draft;
                draft.guide_language.insert(home, language.clone());
                T::words(&mut draft.words).insert(id, said);
                things.push(thing);
            }
        }
    }
    things
}

/// Pay of the nearest file that names a role stands in place of what its role file says.
fn read_all_pay(loading: &mut Loading, files: &DataFiles) {
    let ids = loading.role_ids();
    let mut done: BTreeSet<RoleId> = BTreeSet::new();
    for source in files.of(&Kind::Guide(Guide::Pay)) {
        let problems = &mut loading.problems;
        let found = DataFile::read(&source.path, &source.text, problems, |table| {
            Some(read_pay(table))
        });
        let mut by_role: BTreeMap<RoleId, Vec<Pay>> = BTreeMap::new();
        for (role, place, pay) in found.unwrap_or_default() {
            if ladder::is_there(&role, &place, &ids, problems) {
                by_role.entry(role).or_default().push(pay);
            }
        }
        for (id, pay) in by_role {
            if done.insert(id.clone())
                && let Some(role) = loading.catalog.roles.iter_mut().find(|role| role.id == id)
            {
                role.pay = pay;
            }
        }
    }
}

/// Puts into each role the topics that it names; those that are not there are told.
pub(super) fn give_topics(loading: &mut Loading) {
    let topics = &loading.catalog.guidance.topics;
    for (role, (id, kind, place)) in std::mem::take(&mut loading.topics) {
        let mut known = topics.iter().filter(|topic| topic.kind == kind);
        if known.any(|topic| topic.id == id) {
            let mut roles = loading.catalog.roles.iter_mut();
            if let Some(role) = roles.find(|own| own.id == role) {
                role.topics.push(id);
            }
            continue;
        }
        let names = topics.iter().filter(|topic| topic.kind == kind);
        let hint = suggest::hint(id.as_str(), names.map(|topic| topic.id.as_str()));
        let message = Message::new("data-unknown-topic").with("id", id.as_str());
        let message = message.with("kind", kind.name());
        loading.problems.push(Problem {
            hint,
            ..Problem::error(place, message)
        });
    }
}

/// Sectors, places of work, benefits and downsides.
fn read_work(table: &Table<'_>, known: &Known) -> Option<Entries<Topic>> {
    let language = language_of(table);
    let of = |(key, kind): (&'static str, TopicKind)| {
        let words: &[&str] = if kind == TopicKind::Downside {
            &["title", "text", "help"]
        } else {
            &["title", "text"]
        };
        entries(table, key, words, |table, id, _| {
            Some(Topic {
                id,
                kind,
                condition: table
                    .get("condition")
                    .and_then(|value| known.condition(&value)),
                sources: table.texts("sources"),
            })
        })
    };
    let topics = TopicKind::ALL.into_iter().flat_map(of).collect();
    Some((language?, topics))
}

fn read_ways(table: &Table<'_>, _: &Known) -> Option<Entries<Way>> {
    let language = language_of(table);
    let words = ["title", "text", "steps"];
    let ways = entries(table, "way", &words, |table, id, roles| {
        let kind = table
            .need("kind")
            .and_then(|value| value.word(&WayKind::ALL));
        let (local, sources) = (read_local(table), table.texts("sources"));
        Some(Way {
            id,
            kind: kind?,
            roles,
            local: local?,
            sources,
        })
    });
    Some((language?, ways))
}

fn read_trainings(table: &Table<'_>, known: &Known) -> Option<Entries<Training>> {
    let language = language_of(table);
    let words = ["title", "text", "takes"];
    let trainings = entries(table, "training", &words, |table, id, roles| {
        let kind = table
            .need("kind")
            .and_then(|value| value.word(&TrainingKind::ALL));
        let competencies = competencies(table, known);
        let (local, sources) = (read_local(table), table.texts("sources"));
        Some(Training {
            id,
            kind: kind?,
            competencies,
            roles,
            local: local?,
            sources,
        })
    });
    Some((language?, trainings))
}

fn read_actions(table: &Table<'_>, known: &Known) -> Option<Entries<Action>> {
    let language = language_of(table);
    let words = ["title", "text", "evidence"];
    let actions = entries(table, "action", &words, |table, id, _| {
        let competency = table
            .need("competency")
            .and_then(|value| known.competency(&value));
        let weeks = table.need("weeks").and_then(|value| value.small(1..=52));
        let sources = table.texts("sources");
        Some(Action {
            id,
            competency: competency?,
            weeks: weeks?,
            sources,
        })
    });
    Some((language?, actions))
}

fn read_practice(table: &Table<'_>, known: &Known) -> Option<Entries<Practice>> {
    let language = language_of(table);
    let words = ["title", "text", "help"];
    let questions = entries(table, "question", &words, |table, id, roles| {
        Some(Practice {
            id,
            competencies: competencies(table, known),
            roles,
            sources: table.texts("sources"),
        })
    });
    Some((language?, questions))
}

/// Pay by role, in place of that in the role files.
fn read_pay(table: &Table<'_>) -> Vec<(RoleId, Place, Pay)> {
    table.tables("pay", |table| {
        let role = table.need("role");
        let (id, pay) = (
            role.and_then(|value| value.id()),
            super::roles::read_pay(table),
        );
        Some((id?, role?.place(), pay?))
    })
}

/// Country, source and date of advice; `Some(None)` if it holds everywhere, `None` after a problem.
#[expect(
    clippy::option_option,
    reason = "none at all, or none that can be used"
)]
fn read_local(table: &Table<'_>) -> Option<Option<Local>> {
    let Some(country) = table.get("country") else {
        for key in ["origin", "link", "checked"] {
            table.get(key);
        }
        return Some(None);
    };
    let country = country_of(&country);
    let origin = table.need("origin").and_then(|value| value.text());
    let link = table.get("link").map(|value| link_of(&value));
    let checked = table.need("checked").and_then(|value| month_of(&value));
    Some(Some(Local {
        country: country?,
        origin: origin?,
        link: link.map_or(Some(String::new()), |link| link)?,
        checked: checked?,
    }))
}

/// ISO 3166-1 alpha-2, upper case.
pub(super) fn country_of(value: &Value<'_>) -> Option<String> {
    let text = value.text()?;
    let is_code = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    if !is_code {
        value.error(Message::new("data-needs-country").with("found", text), None);
        return None;
    }
    Some(text)
}

fn link_of(value: &Value<'_>) -> Option<String> {
    let text = value.text()?;
    let is_safe = text.starts_with("https://") && !text.contains(char::is_whitespace);
    if !is_safe {
        value.error(Message::new("data-needs-link").with("found", text), None);
        return None;
    }
    Some(text)
}

/// A month, such as `2026-11`, or a day.
fn month_of(value: &Value<'_>) -> Option<PartialDate> {
    let text = value.text()?;
    let date = text.parse::<PartialDate>().ok();
    if date.is_none() {
        value.error(Message::new("data-needs-month").with("found", text), None);
    }
    date
}
