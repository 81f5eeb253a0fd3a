//! Reads a role file.

use std::collections::BTreeMap;

use super::guidance::country_of;
use super::table::{Table, Value};
use super::{Known, is_new, language_of};
use crate::base::id::{CompetencyId, LanguageTag, RoleId, TopicId, VariantId};
use crate::base::points::Points;
use crate::base::problem::{Message, Place};
use crate::catalog::guidance::TopicKind;
use crate::catalog::questionnaire::FactKind;
use crate::catalog::role::{
    Channel, Codes, Contact, Exposure, FactNeed, LanguageUse, Need, Origin, Pay, PayPeriod, Role,
    Variant,
};
use crate::catalog::wording::{Gendered, RoleWords, VariantWords};
use crate::record::answer::Cefr;

/// What a role file holds.
pub(super) struct RoleFile {
    pub(super) language: LanguageTag,
    pub(super) role: Role,
    pub(super) words: RoleWords,
    /// Where the file names each of the roles that come next.
    pub(super) up: Vec<(RoleId, Place)>,
    pub(super) sideways: Vec<(RoleId, Place)>,
    /// Where the file names each of its topics, with the kind it should have.
    pub(super) topics: Vec<(TopicId, TopicKind, Place)>,
}

const CHANNELS: [(&str, Channel); 5] = [
    ("face", Channel::Face),
    ("low-voice", Channel::LowVoice),
    ("mixed", Channel::Mixed),
    ("text", Channel::Text),
    ("voice", Channel::Voice),
];

const PERIODS: [(&str, PayPeriod); 6] = [
    ("hour_gross", PayPeriod::HourGross),
    ("month_gross", PayPeriod::MonthGross),
    ("month_net", PayPeriod::MonthNet),
    ("not_stated", PayPeriod::NotStated),
    ("year_gross", PayPeriod::YearGross),
    ("year_gross_france", PayPeriod::YearGrossFrance),
];

const LANGUAGE_USES: [(&str, LanguageUse); 3] = [
    ("any", LanguageUse::Any),
    ("spoken", LanguageUse::Spoken),
    ("written", LanguageUse::Written),
];

/// Reads a role whose file is named `file_id`.
pub(super) fn read(table: &Table<'_>, file_id: &str, known: &Known) -> Option<RoleFile> {
    let language = language_of(table);
    let id: Option<RoleId> = table
        .need("id")
        .and_then(|value| value.id_like_file(file_id));
    let ladder_step = table
        .need("ladder_step")
        .and_then(|value| value.small(1..=5));
    let channel = table
        .need("channel")
        .and_then(|value| value.word(&CHANNELS));
    let sources = table.texts("sources");
    let up = read_links(table, "next_roles");
    let sideways = read_links(table, "sideways");
    let topics = read_topics(table);
    let contacts = read_contacts(table);
    let codes = table
        .table("codes", |table| Some(read_codes(table)))
        .unwrap_or_default();
    let pay = table.table("pay", read_pay);
    let facts = table.tables("fact", read_fact);
    let needs = read_needs(table, known);
    let conditions = table.table("conditions", |table| Some(read_conditions(table, known)));
    let (variants, variant_words) = read_variants(table, known);
    let words = read_words(table, variant_words);
    let (language, words) = (language?, words?);
    let role = Role {
        id: id?,
        ladder_step: ladder_step?,
        channel: channel?,
        codes,
        sources,
        duty_count: words.duties.len(),
        facts,
        next_roles: Vec::new(),
        sideways: Vec::new(),
        contacts,
        topics: Vec::new(),
        pay: pay.into_iter().collect(),
        needs: needs?,
        conditions: conditions.unwrap_or_default(),
        variants,
    };
    Some(RoleFile {
        language,
        role,
        words,
        up,
        sideways,
        topics,
    })
}

fn read_links(table: &Table<'_>, key: &'static str) -> Vec<(RoleId, Place)> {
    let links = items(table, key);
    let link = |item: &Value<'_>| Some((item.id()?, item.place()));
    links.iter().filter_map(link).collect()
}

fn read_topics(table: &Table<'_>) -> Vec<(TopicId, TopicKind, Place)> {
    let lists = [
        ("sectors", TopicKind::Sector),
        ("settings", TopicKind::Setting),
        ("benefits", TopicKind::Benefit),
        ("downsides", TopicKind::Downside),
    ];
    let of = |(key, kind)| {
        let topic = move |item: Value<'_>| Some((item.id()?, kind, item.place()));
        items(table, key).into_iter().filter_map(topic)
    };
    lists.into_iter().flat_map(of).collect()
}

fn read_contacts(table: &Table<'_>) -> Vec<Contact> {
    let contacts = items(table, "channels");
    let contact = |item: &Value<'_>| item.word(&Contact::ALL);
    contacts.iter().filter_map(contact).collect()
}

/// The members of a list; none if it is absent.
fn items<'f>(table: &Table<'f>, key: &'static str) -> Vec<Value<'f>> {
    let list = table.get(key).and_then(|value| value.items());
    list.unwrap_or_default()
}

fn read_codes(table: &Table<'_>) -> Codes {
    Codes {
        onet: table.texts("onet"),
        esco: table.texts("esco"),
        isco08: table
            .get("isco08")
            .and_then(|value| value.text())
            .unwrap_or_default(),
        rome: table.texts("rome"),
    }
}

pub(super) fn read_pay(table: &Table<'_>) -> Option<Pay> {
    let currency = table.need("currency").and_then(|value| value.text());
    let low = table
        .need("low")
        .and_then(|value| value.small::<u32>(0..=100_000_000));
    let high = table
        .need("high")
        .and_then(|value| value.small::<u32>(0..=100_000_000));
    let period = table.need("period").and_then(|value| value.word(&PERIODS));
    let source = table.need("source").and_then(|value| value.text());
    let country = table.get("country").map(|value| country_of(&value));
    let year = table.get("year").map(|value| value.small(1950..=2100));
    let pay = Pay {
        currency: currency?,
        low: low?,
        high: high?,
        period: period?,
        source: source?,
        country: country.map_or(Some(String::new()), |country| country)?,
        year: year.map_or(Some(None), |year| year.map(Some))?,
    };
    if pay.low > pay.high {
        table.error(Message::new("data-pay-turned-round"), None);
        return None;
    }
    Some(pay)
}

const FACTS: [&str; 7] = [
    "background_check",
    "contact_centre_step",
    "customer_experience",
    "driving_licence",
    "sector_certificate",
    "typing",
    "working_language",
];

fn read_fact(table: &Table<'_>) -> Option<FactNeed> {
    let kind = table.need("kind").and_then(|value| value.one_of(&FACTS));
    let Some(kind) = kind else {
        table.kind_is_unknown();
        return None;
    };
    match kind {
        "background_check" => Some(FactNeed::BackgroundCheck),
        "contact_centre_step" => {
            let usual = table.flag("usual");
            let step = table
                .need("step")?
                .fact_option(FactKind::ContactCentreStep)?;
            Some(FactNeed::ContactCentreStep { step, usual })
        }
        "customer_experience" => Some(FactNeed::CustomerExperience),
        "driving_licence" => Some(FactNeed::DrivingLicence),
        "sector_certificate" => {
            let items = table.need("sectors")?.items()?;
            let option = |item: &Value<'_>| item.fact_option(FactKind::SectorCertificate);
            Some(FactNeed::SectorCertificate {
                sectors: items.iter().filter_map(option).collect(),
            })
        }
        "typing" => {
            let words = table
                .need("words_per_minute")
                .and_then(|value| value.small(1..=300));
            let accuracy = table
                .need("accuracy_percent")
                .and_then(|value| value.small(1..=100));
            Some(FactNeed::Typing {
                words_per_minute: words?,
                accuracy_percent: accuracy?,
            })
        }
        _ => {
            let skill = table
                .need("skill")
                .and_then(|value| value.word(&LANGUAGE_USES));
            let levels = Cefr::ALL.map(|level| (level.name(), level));
            let level = table.need("level").and_then(|value| value.word(&levels));
            Some(FactNeed::WorkingLanguage {
                skill: skill?,
                level: level?,
            })
        }
    }
}

/// What the role asks for, in the order of the competencies.
fn read_needs(table: &Table<'_>, known: &Known) -> Option<Vec<Need>> {
    let problems = table.problem_count();
    let figures = Figures {
        desired: by_competency(table.named("desired"), known, Value::points),
        weight: by_competency(table.named("weight"), known, |value| {
            value.small::<u8>(0..=5)
        }),
        floor: by_competency(table.named("floor"), known, Value::points),
    };
    let mean = by_competency(table.named("onet_mean"), known, Value::points);
    let percentile = by_competency(table.named("onet_percentile"), known, Value::points);
    // What follows from a slip in these tables is not told as well.
    if table.problem_count() == problems {
        figures.compare();
    }
    let need = |id: &CompetencyId| {
        Some(Need {
            competency: id.clone(),
            desired: figures.desired.get(id)?.0,
            weight: figures.weight.get(id)?.0,
            floor: figures.floor.get(id).map(|(level, _)| *level),
            onet: mean
                .get(id)
                .zip(percentile.get(id))
                .map(|((mean, _), (share, _))| (*mean, *share)),
        })
    };
    let needs: Vec<Need> = known.competencies.iter().filter_map(need).collect();
    if needs.iter().any(|need| need.weight > 0) {
        return Some(needs);
    }
    let hint = Message::new("data-no-weights-hint");
    table.error_unless_told(problems, Message::new("data-no-weights"), Some(hint));
    None
}

/// A number for each competency, and where it stands.
type ByCompetency<'f, T> = BTreeMap<CompetencyId, (T, Value<'f>)>;

/// The figures that belong together.
struct Figures<'f> {
    desired: ByCompetency<'f, Points>,
    weight: ByCompetency<'f, u8>,
    floor: ByCompetency<'f, Points>,
}

impl Figures<'_> {
    /// Names the competencies that stand in one table and lack in another.
    fn compare(&self) {
        let weights = self
            .weight
            .iter()
            .map(|(id, (_, value))| (id, value, "weight"));
        let floors = self
            .floor
            .iter()
            .map(|(id, (_, value))| (id, value, "floor"));
        for (id, value, key) in weights.chain(floors) {
            if !self.desired.contains_key(id) {
                let message = Message::new("data-no-desired-level").with("id", id.as_str());
                value.error(message.with("key", key), None);
            }
        }
        for (id, (desired, value)) in &self.desired {
            if !self.weight.contains_key(id) {
                value.error(Message::new("data-no-weight").with("id", id.as_str()), None);
            }
            if let Some((floor, value)) = self.floor.get(id)
                && floor > desired
            {
                value.warning(Message::new("data-floor-above-desired").with("id", id.as_str()));
            }
        }
    }
}

/// Entries whose key is a competency; others are problems.
fn by_competency<'f, T>(
    entries: Vec<Value<'f>>,
    known: &Known,
    read: impl Fn(&Value<'f>) -> Option<T>,
) -> ByCompetency<'f, T> {
    let mut found = BTreeMap::new();
    for entry in entries {
        let (id, value) = (known.competency_named(&entry), read(&entry));
        if let (Some(id), Some(value)) = (id, value) {
            found.insert(id, (value, entry));
        }
    }
    found
}

/// The levels alone.
fn levels(entries: Vec<Value<'_>>, known: &Known) -> BTreeMap<CompetencyId, Points> {
    let found = by_competency(entries, known, Value::points);
    found
        .into_iter()
        .map(|(id, (level, _))| (id, level))
        .collect()
}

/// How much of each condition the role brings, in the order of the conditions.
fn read_conditions(table: &Table<'_>, known: &Known) -> Vec<Exposure> {
    let from = table.get("from").and_then(|value| value.text());
    let (measured, estimated) = (table.named("onet"), table.named("estimate"));
    if from.is_none() && !measured.is_empty() {
        table.error(
            Message::new("data-no-onet-row"),
            Some(Message::new("data-no-onet-row-hint")),
        );
    }
    let onet = Origin::Onet(from.unwrap_or_default());
    let sources = measured.iter().map(|entry| (entry, &onet));
    let sources = sources.chain(estimated.iter().map(|entry| (entry, &Origin::Estimate)));
    let mut found: Vec<Exposure> = Vec::new();
    for (entry, origin) in sources {
        let Some(condition) = known.condition_named(entry) else {
            continue;
        };
        let Some(level) = entry.points() else {
            continue;
        };
        if found.iter().any(|exposure| exposure.condition == condition) {
            entry.error(
                Message::new("data-condition-twice").with("id", condition.as_str()),
                None,
            );
        } else {
            found.push(Exposure {
                condition,
                level,
                origin: origin.clone(),
            });
        }
    }
    found.sort_by_key(|exposure| {
        known
            .conditions
            .iter()
            .position(|id| *id == exposure.condition)
    });
    found
}

fn read_variants(
    table: &Table<'_>,
    known: &Known,
) -> (Vec<Variant>, BTreeMap<VariantId, VariantWords>) {
    let mut seen: Vec<VariantId> = Vec::new();
    let variants = table.tables("variant", |table| {
        let id: Option<VariantId> = table.need("id").and_then(|value| value.id());
        let title = table.need("title").and_then(|value| value.text());
        let note = table.need("note").and_then(|value| value.text());
        let desired = levels(table.named("desired"), known);
        let floor = levels(table.named("floor"), known);
        let words = VariantWords {
            title: title?,
            note: note?,
        };
        let variant = Variant {
            id: id?,
            desired,
            floor,
        };
        is_new(table, variant.id.clone(), &mut seen).then_some((variant, words))
    });
    let words = variants
        .iter()
        .map(|(variant, words)| (variant.id.clone(), words.clone()))
        .collect();
    (
        variants.into_iter().map(|(variant, _)| variant).collect(),
        words,
    )
}

fn read_words(table: &Table<'_>, variants: BTreeMap<VariantId, VariantWords>) -> Option<RoleWords> {
    let need = |key| table.need(key).and_then(|value: Value<'_>| value.text());
    let title = need("title");
    let summary = need("summary");
    let education = need("education");
    let note = table
        .get("note")
        .and_then(|value| value.any_text())
        .unwrap_or_default();
    let duties = table.need("duties").map(|value| value.texts());
    let day = table.texts("day");
    let may = |key| table.get(key).and_then(|value: Value<'_>| value.text());
    let (adds, years) = (may("adds"), may("years"));
    let headline = table
        .need("headline")
        .and_then(|value| value.table(read_gendered));
    Some(RoleWords {
        title: title?,
        summary: summary?,
        duties: duties.filter(|duties| !duties.is_empty())?,
        day,
        adds: adds.unwrap_or_default(),
        years: years.unwrap_or_default(),
        education: education?,
        note,
        headline: headline?,
        variants,
    })
}

fn read_gendered(table: &Table<'_>) -> Option<Gendered> {
    let need = |key| table.need(key).and_then(|value: Value<'_>| value.text());
    let (feminine, masculine, neutral) = (need("feminine"), need("masculine"), need("neutral"));
    Some(Gendered {
        feminine: feminine?,
        masculine: masculine?,
        neutral: neutral?,
    })
}
