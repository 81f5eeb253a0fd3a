//! One role to be read or printed, with what it means for a person if answers are there.

use serde_json::{Map, Value, json};

use crate::base::problem::Arg;
use crate::catalog::Catalog;
use crate::catalog::guidance::{TopicKind, Way};
use crate::catalog::role::Role;
use crate::catalog::wording::{GuideWords, Wording};
use crate::matching::explain::{Explainer, Line};
use crate::matching::{RoleMatch, whole};
use crate::record::Record;
use crate::report::{foot, ranking};
use crate::score::CompetencyProfile;
use crate::sheet::{Cell, Column, Head, Part, Point, Sheet, Table};
use crate::text::Text;

/// What the answers of a person say about the role.
#[derive(Clone, Copy, Debug)]
pub struct Fitted<'a> {
    pub record: &'a Record,
    pub profile: &'a CompetencyProfile,
    pub found: &'a RoleMatch,
}

/// Composes the page of a role in the language of `text`; ways of other countries than `country` are left out.
pub fn compose(
    text: &Text,
    catalog: &Catalog,
    role: &Role,
    person: Option<Fitted<'_>>,
    country: Option<&str>,
) -> Sheet {
    let look = person.as_ref().map(|person| person.record.cv.look);
    let look = look.unwrap_or_default();
    let writer = Writer {
        text,
        catalog,
        words: catalog.words(text.tag()),
        explainer: Explainer::new(text, catalog),
        role,
        person,
    };
    let title = writer.explainer.role(&role.id);
    let mut parts = vec![writer.head(&title)];
    parts.extend(writer.fit());
    parts.extend(writer.work());
    parts.extend(writer.asks());
    for (kind, key) in [
        (TopicKind::Sector, "roles-sectors"),
        (TopicKind::Setting, "roles-settings"),
        (TopicKind::Benefit, "roles-benefits"),
        (TopicKind::Downside, "roles-downsides"),
    ] {
        parts.extend(writer.topics(kind, key));
    }
    parts.extend(writer.pay());
    parts.extend(writer.ways(country));
    parts.extend(writer.next());
    parts.extend(writer.codes());
    parts.push(Part::Note(text.get("explain-about-figures")));
    Sheet {
        language: text.tag().clone(),
        title,
        author: String::new(),
        parts,
        foot: foot(text, text.get("report-foot")),
        look,
    }
}

struct Writer<'a> {
    text: &'a Text,
    catalog: &'a Catalog,
    words: &'a Wording,
    explainer: Explainer<'a>,
    role: &'a Role,
    person: Option<Fitted<'a>>,
}

impl Writer<'_> {
    fn head(&self, title: &str) -> Part {
        let words = self.words.roles.get(&self.role.id);
        Part::Head(Head {
            kind: "Callfit".to_owned(),
            title: title.to_owned(),
            line: words.map(|words| words.summary.clone()).unwrap_or_default(),
            aside: Vec::new(),
        })
    }

    fn heading(&self, key: &str) -> Part {
        Part::Heading(self.text.get(key))
    }

    /// A heading with points; nothing if there are none.
    fn list(&self, key: &str, points: Vec<Point>) -> Vec<Part> {
        if points.is_empty() {
            return Vec::new();
        }
        vec![self.heading(key), Part::Points(points)]
    }

    fn fit(&self) -> Vec<Part> {
        let Some(Fitted { profile, found, .. }) = self.person else {
            return Vec::new();
        };
        let explain = &self.explainer;
        let mut parts = Vec::new();
        let said = found.fit.filter(|_| found.is_ranked()).map(|fit| {
            let args = [
                ("fit", Arg::from(explain.number(&fit))),
                ("range", Arg::from(explain.headline(&fit))),
                ("word", Arg::from(explain.fit_word(found))),
            ];
            self.text.with("explain-plain-fit", &args)
        });
        let missing = explain.not_enough(found);
        parts.extend(said.into_iter().chain(missing).map(|text| Part::Boxed {
            lead: String::new(),
            text,
        }));
        let mut must_haves = explain.must_haves(found);
        must_haves.extend(explain.facts(profile, found));
        for (key, lines) in [
            ("explain-heading-reasons", explain.reasons(found)),
            ("explain-heading-gaps", explain.gaps(found)),
            ("roles-raises", explain.raises(found)),
            ("explain-heading-must-haves", must_haves),
            ("explain-heading-flags", explain.flags(found)),
        ] {
            parts.extend(self.list(key, lines.iter().map(point).collect()));
        }
        parts
    }

    fn work(&self) -> Vec<Part> {
        let Some(words) = self.words.roles.get(&self.role.id) else {
            return Vec::new();
        };
        let plain = |texts: &[String]| -> Vec<Point> {
            let points = texts.iter().map(|text| Point {
                title: String::new(),
                text: text.clone(),
            });
            points.collect()
        };
        let mut parts = Vec::new();
        if !words.note.is_empty() {
            parts.push(Part::Boxed {
                lead: String::new(),
                text: self.text.language().sentence(&words.note),
            });
        }
        parts.extend(self.list("roles-day", plain(&words.day)));
        parts.extend(self.list("roles-duties", plain(&words.duties)));
        let education = [("education", Arg::from(words.education.as_str()))];
        parts.push(Part::Paragraph(
            self.text.with("explain-education", &education),
        ));
        let experience = [("years", Arg::from(words.years.as_str()))];
        for (key, words) in [
            ("map-adds", words.adds.clone()),
            ("map-years", self.text.with("map-estimate", &experience)),
        ] {
            parts.push(Part::Points(vec![Point {
                title: self.text.get(key),
                text: words,
            }]));
        }
        parts
    }

    /// The levels asked for, beside the person's own.
    fn asks(&self) -> Vec<Part> {
        let mut columns = vec![
            Column::share(self.text.get("results-competency"), 4.0).naming(),
            Column::share(self.text.get("roles-level-asked"), 1.0),
        ];
        if self.person.is_some() {
            columns.push(Column::share(self.text.get("roles-level-you"), 1.0));
        }
        let number = |points: f64| Cell::Text(self.text.whole(i64::from(whole(points))));
        let needs = self.role.needs.iter().filter(|need| need.weight > 0);
        let rows = needs.map(|need| {
            let mut row = vec![
                Cell::Bold(self.explainer.competency(&need.competency)),
                number(need.desired.get()),
            ];
            if let Some(Fitted { profile, .. }) = self.person {
                let own = profile.levels.get(&need.competency);
                row.push(own.map_or_else(
                    || Cell::Quiet("–".to_owned()),
                    |level| number(level.points.get()),
                ));
            }
            row
        });
        let rows = rows.collect();
        vec![
            self.heading("roles-levels"),
            Part::Table(Table { columns, rows }),
        ]
    }

    fn topics(&self, kind: TopicKind, key: &str) -> Vec<Part> {
        let topics = self.role.topics.iter();
        let topics = topics.filter_map(|id| self.catalog.guidance.topic(id));
        let topics = topics.filter(|topic| topic.kind == kind);
        let points = topics.filter_map(|topic| {
            let GuideWords {
                title, text, help, ..
            } = self.words.topics.get(&topic.id)?;
            Some(Point {
                title: title.clone(),
                text: [text.as_str(), help.as_str()].join(" ").trim().to_owned(),
            })
        });
        self.list(key, points.collect())
    }

    fn pay(&self) -> Vec<Part> {
        let pay = self.role.pay.iter().map(|pay| {
            let pay = self.explainer.pay(pay);
            let mut said = vec![pay.period, pay.source, pay.note];
            said.retain(|part| !part.is_empty());
            Point {
                title: pay.amount,
                text: said.join(". "),
            }
        });
        let pay: Vec<Point> = pay.collect();
        if pay.is_empty() {
            let unknown = self.text.get("roles-pay-unknown");
            return vec![self.heading("roles-pay"), Part::Paragraph(unknown)];
        }
        self.list("roles-pay", pay)
    }

    fn ways(&self, country: Option<&str>) -> Vec<Part> {
        let guidance = &self.catalog.guidance;
        let ways = guidance.ways_for(&self.role.id, country);
        let is_shown = |way: &&Way| way.local.is_none() || country.is_some();
        let points = ways.filter(is_shown).filter_map(|way| {
            let words = self.words.ways.get(&way.id)?;
            let steps = words.steps.iter().map(String::as_str);
            let said: Vec<&str> = std::iter::once(words.text.as_str()).chain(steps).collect();
            Some(Point {
                title: words.title.clone(),
                text: said.join(" "),
            })
        });
        self.list("roles-part-ways", points.collect())
    }

    fn next(&self) -> Vec<Part> {
        let next = self.role.leads_to().map(|id| Point {
            title: self.explainer.role(id),
            text: self
                .words
                .roles
                .get(id)
                .map(|words| words.adds.clone())
                .unwrap_or_default(),
        });
        self.list("roles-next", next.collect())
    }

    fn codes(&self) -> Vec<Part> {
        let codes = &self.role.codes;
        let lists = [
            ("ISCO-08", vec![codes.isco08.clone()]),
            ("ESCO", codes.esco.clone()),
            ("O*NET", codes.onet.clone()),
            ("ROME", codes.rome.clone()),
        ];
        let named = lists
            .iter()
            .filter(|(_, codes)| codes.iter().any(|code| !code.is_empty()));
        let named: Vec<String> = named
            .map(|(name, codes)| format!("{name} {}", codes.join(", ")))
            .collect();
        if named.is_empty() {
            return Vec::new();
        }
        vec![
            self.heading("roles-codes"),
            Part::Paragraph(named.join(" · ")),
        ]
    }
}

fn point(line: &Line) -> Point {
    let text = match line.word.as_str() {
        "" => line.detail.clone(),
        word => format!("{word}. {}", line.detail),
    };
    Point {
        title: line.title.clone(),
        text,
    }
}

/// A role for other programs: ids and figures as in its file, titles in the language of `text`.
pub fn json(text: &Text, catalog: &Catalog, role: &Role, found: Option<&RoleMatch>) -> Value {
    let words = catalog.words(text.tag());
    let own = words.roles.get(&role.id);
    let asked = |of: fn(&crate::catalog::role::Need) -> Value| -> Map<String, Value> {
        let needs = role.needs.iter();
        needs
            .map(|need| (need.competency.to_string(), of(need)))
            .collect()
    };
    let pay = role.pay.iter().map(|pay| {
        json!({
            "currency": pay.currency,
            "low": pay.low,
            "high": pay.high,
            "period": pay.period,
            "source": pay.source,
            "country": pay.country,
            "year": pay.year,
        })
    });
    let ids = |roles: &[crate::base::id::RoleId]| -> Vec<String> {
        roles.iter().map(ToString::to_string).collect()
    };
    json!({
        "role": role.id.as_str(),
        "title": own.map(|words| words.title.as_str()),
        "summary": own.map(|words| words.summary.as_str()),
        "ladder_step": role.ladder_step,
        "channel": role.channel,
        "next_roles": ids(&role.next_roles),
        "sideways": ids(&role.sideways),
        "desired": asked(|need| ranking::figure(need.desired.get())),
        "weight": asked(|need| need.weight.into()),
        "topics": role.topics.iter().map(ToString::to_string).collect::<Vec<String>>(),
        "pay": pay.collect::<Vec<Value>>(),
        "codes": {
            "isco08": role.codes.isco08,
            "esco": role.codes.esco,
            "onet": role.codes.onet,
            "rome": role.codes.rome,
        },
        "fit": found.map(ranking::object),
    })
}
