//! The parts of the report below its summary: levels, roles, what stands in the way, how sure we are, what to talk about.

use std::collections::BTreeSet;

use crate::base::id::QuestionId;
use crate::catalog::competency::Instrument;
use crate::matching::explain::{Line, Standing};
use crate::matching::{RoleMatch, whole};
use crate::record::answer::Answer;
use crate::report::Writer;
use crate::score::compare::contrasts;
use crate::score::{self, Level};
use crate::sheet::{Cell, Column, Part, Point, Shape, Table};

/// Roles in the list of those that fit best.
const LISTED: usize = 5;

/// Roles of which it is said what stands in the way.
const LOOKED_AT: usize = 3;

/// Things that stand in the way of one role.
const NAMED: usize = 4;

impl Writer<'_> {
    pub(super) fn levels(&self) -> Vec<Part> {
        let profile = self.person.profile;
        let columns = vec![
            Column::share(self.text.get("results-competency"), 3.0).naming(),
            Column::share(self.text.get("report-range-head"), 4.0),
            Column::share(self.text.get("results-level"), 2.0),
            Column::share(self.text.get("report-likely"), 1.6),
        ];
        let row = |id| {
            let name = self.explainer.competency(id);
            match profile.levels.get(id) {
                Some(level) => self.level_row(name, level),
                None => vec![
                    Cell::Bold(name),
                    Cell::Quiet("–".to_owned()),
                    Cell::Quiet(self.text.get("explain-fit-not-enough")),
                    Cell::Quiet("–".to_owned()),
                ],
            }
        };
        let competencies = self.catalog.competencies.iter();
        let rows = competencies.map(|competency| row(&competency.id)).collect();
        vec![
            self.heading("report-profile"),
            Part::Table(Table { columns, rows }),
            Part::Note(self.text.get("report-legend")),
        ]
    }

    fn level_row(&self, name: String, level: &Level) -> Vec<Cell> {
        let band = self.explainer.band(self.catalog.scoring.band(level.points));
        let (low, high) = level.range();
        let said = [
            ("competency", name.as_str().into()),
            ("level", band.as_str().into()),
            ("value", f64::from(level.points.whole()).into()),
            ("low", f64::from(low.whole()).into()),
            ("high", f64::from(high.whole()).into()),
        ];
        let between = [
            ("low", f64::from(low.whole()).into()),
            ("high", f64::from(high.whole()).into()),
        ];
        vec![
            Cell::Bold(name),
            Cell::Range {
                low: low.get(),
                high: high.get(),
                at: level.points.get(),
                said: self.text.with("results-said", &said),
            },
            Cell::Text(band),
            Cell::Quiet(self.text.with("explain-fit-range", &between)),
        ]
    }

    fn ranked(&self) -> impl Iterator<Item = &RoleMatch> {
        let matches = self.person.matches.iter();
        matches.filter(|role_match| role_match.is_ranked())
    }

    pub(super) fn roles(&self) -> Vec<Part> {
        let mut parts = vec![self.heading("report-roles")];
        let rows: Vec<Vec<Cell>> = self
            .ranked()
            .take(LISTED)
            .zip(1..)
            .filter_map(|(role_match, place)| self.role_row(role_match, place))
            .collect();
        if rows.is_empty() {
            parts.push(Part::Paragraph(self.text.get("cli-no-best-role")));
            return parts;
        }
        let columns = vec![
            Column::points("", 12.0),
            Column::share(self.text.get("cli-table-role"), 3.6).naming(),
            Column::points(self.text.get("cli-table-fit"), 44.0),
            Column::share(self.text.get("report-range-head"), 2.4),
            Column::share(self.text.get("cli-table-category"), 2.5),
            Column::share(self.text.get("explain-heading-must-haves"), 2.2),
        ];
        parts.push(Part::Table(Table { columns, rows }));
        if self
            .ranked()
            .take(LISTED)
            .any(|role_match| role_match.is_tied)
        {
            parts.push(Part::Note(self.text.get("report-tied")));
        }
        parts
    }

    fn role_row(&self, role_match: &RoleMatch, place: i64) -> Option<Vec<Cell>> {
        let fit = role_match.fit.as_ref()?;
        let name = self.explainer.role(&role_match.role);
        let args = [
            ("title", name.as_str().into()),
            ("fit", self.explainer.number(fit).into()),
            ("range", self.explainer.headline(fit).into()),
        ];
        Some(vec![
            Cell::Bold(self.text.whole(place)),
            Cell::Bold(name.clone()),
            Cell::Bold(self.explainer.number(fit)),
            Cell::Range {
                low: fit.low,
                high: fit.high,
                at: fit.expected,
                said: self.text.with("explain-plain-variant", &args),
            },
            Cell::Rated {
                shape: shape(Standing::of(role_match)),
                text: self.explainer.fit_word(role_match),
            },
            Cell::Quiet(self.explainer.must_have_count(role_match)),
        ])
    }

    pub(super) fn in_the_way(&self) -> Vec<Part> {
        let roles: Vec<&RoleMatch> = self.ranked().take(LOOKED_AT).collect();
        if roles.is_empty() {
            return Vec::new();
        }
        let mut parts = vec![self.heading("report-in-the-way")];
        for role_match in roles {
            parts.push(Part::Subheading(self.explainer.role(&role_match.role)));
            let gaps = self.explainer.gaps(role_match);
            let mut lines: Vec<Line> = gaps.into_iter().take(NAMED).collect();
            let more = self.open_must_haves(role_match);
            for line in more {
                if lines.iter().all(|known| known.title != line.title) {
                    lines.push(line);
                }
            }
            if lines.is_empty() {
                parts.push(Part::Paragraph(self.text.get("report-nothing-in-the-way")));
            } else {
                parts.push(self.points(&lines));
            }
        }
        parts
    }

    /// Must-haves that are not met or not known, facts included.
    fn open_must_haves(&self, role_match: &RoleMatch) -> Vec<Line> {
        let mut lines = self.explainer.must_haves(role_match);
        lines.extend(self.explainer.facts(self.person.profile, role_match));
        lines.retain(|line| line.standing != Standing::Good);
        lines
    }

    fn points(&self, lines: &[Line]) -> Part {
        let point = |line: &Line| Point {
            title: self.title(line),
            text: self.text.language().sentence(&line.detail),
        };
        Part::Points(lines.iter().map(point).collect())
    }

    /// What a line is about, with its state in a word.
    fn title(&self, line: &Line) -> String {
        let args = [
            ("title", line.title.as_str().into()),
            ("word", line.word.as_str().into()),
        ];
        let title = if line.word.is_empty() {
            line.title.clone()
        } else {
            self.text.with("explain-plain-title", &args)
        };
        self.text.language().sentence(&title)
    }

    pub(super) fn sureness(&self) -> Vec<Part> {
        let profile = self.person.profile;
        let certainty = self.explainer.certainty(profile);
        let mut sentences = vec![certainty.detail];
        if profile.careful.is_empty() && !profile.levels.is_empty() {
            sentences.push(self.text.get("report-no-signs"));
        }
        sentences.extend(self.explainer.careful(&profile.careful));
        sentences.extend(self.clocks());
        if profile.left_over > 0 {
            let count = [("count", profile.left_over.into())];
            sentences.push(self.text.with("results-left-over", &count));
        }
        let sentence = |text: String| self.text.language().sentence(&text);
        let text: Vec<String> = sentences.into_iter().map(sentence).collect();
        vec![
            Part::Heading(certainty.headline),
            Part::Paragraph(text.join(" ")),
        ]
    }

    /// Whether tasks were done, and with or without a clock; `None` if situations alone were judged.
    fn clocks(&self) -> Option<String> {
        let words = self.catalog.words(self.text.tag());
        let clocks = self.person.record.answers.iter().filter_map(|(id, given)| {
            let clock = match &given.answer {
                Answer::Call(done) => done.clock,
                Answer::Case(done) => done.clock,
                Answer::Typing(done) => done.clock,
                _ => return None,
            };
            Some((words.questions.get(id)?.prompt.clone(), clock))
        });
        let clocks: Vec<(String, bool)> = clocks.collect();
        let off = clocks.iter().filter(|(_, clock)| !clock);
        let off: Vec<&str> = off.map(|(prompt, _)| prompt.as_str()).collect();
        if clocks.is_empty() {
            let rests_on_words = !self.is_observed();
            rests_on_words.then(|| self.text.get("report-no-tasks"))
        } else if off.is_empty() {
            Some(self.text.get("report-clocks-on"))
        } else {
            let tasks = [("tasks", self.text.list(&off).into())];
            Some(self.text.with("report-clocks-off", &tasks))
        }
    }

    pub(super) fn instruments(&self) -> Vec<Part> {
        let levels = &self.person.profile.levels;
        let used: Vec<Instrument> = Instrument::ALL
            .into_iter()
            .map(|(_, instrument)| instrument)
            .filter(|instrument| {
                let mut all = levels.values().flat_map(|level| &level.parts);
                all.any(|one| one.instrument == *instrument)
            })
            .collect();
        if used.is_empty() {
            return Vec::new();
        }
        let mut parts = vec![self.heading("report-instruments"), self.counts(&used)];
        if levels.values().all(|level| level.parts.len() < 2) {
            return parts;
        }
        let mut columns = vec![Column::share(self.text.get("results-competency"), 2.4).naming()];
        let name =
            |instrument: &Instrument| Column::share(self.explainer.instrument(*instrument), 1.3);
        columns.extend(used.iter().map(name));
        columns.push(Column::share(self.text.get("report-together"), 1.3));
        let competencies = self.catalog.competencies.iter();
        let rows = competencies.filter_map(|competency| {
            let level = levels.get(&competency.id)?;
            let mut row = vec![Cell::Text(self.explainer.competency(&competency.id))];
            row.extend(
                used.iter()
                    .map(|instrument| self.contribution(level, *instrument)),
            );
            row.push(Cell::Bold(
                self.with_error(level.points.get(), level.standard_error),
            ));
            Some(row)
        });
        let rows = rows.collect();
        parts.push(Part::Table(Table { columns, rows }));
        parts.push(Part::Note(self.text.get("report-instruments-note")));
        parts.extend(self.differences());
        parts
    }

    /// How much was answered in each part, and how many competencies it is about.
    fn counts(&self, used: &[Instrument]) -> Part {
        let levels = &self.person.profile.levels;
        let point = |instrument: &Instrument| {
            let all = levels.values().flat_map(|level| &level.evidence);
            let of = all.filter(|one| one.instrument == *instrument);
            let answers: BTreeSet<&QuestionId> = of.map(|one| &one.question).collect();
            let about = levels.values().filter(|level| {
                let mut all = level.parts.iter();
                all.any(|one| one.instrument == *instrument)
            });
            let args = [
                ("answers", answers.len().into()),
                ("competencies", about.count().into()),
            ];
            Point {
                title: self
                    .text
                    .language()
                    .sentence(&self.explainer.instrument(*instrument)),
                text: self.text.with("report-counts", &args),
            }
        };
        Part::Points(used.iter().map(point).collect())
    }

    fn contribution(&self, level: &Level, instrument: Instrument) -> Cell {
        let of = |one: &&score::Part| one.instrument == instrument;
        match level.parts.iter().find(of) {
            Some(one) => Cell::Text(self.with_error(one.points.get(), one.standard_error)),
            None => Cell::Quiet("–".to_owned()),
        }
    }

    fn with_error(&self, points: f64, error: f64) -> String {
        let args = [
            ("points", f64::from(whole(points)).into()),
            ("error", f64::from(whole(error)).into()),
        ];
        self.text.with("report-with-error", &args)
    }

    /// Whether anything rests on more than what the person says.
    fn is_observed(&self) -> bool {
        let levels = self.person.profile.levels.values();
        let mut parts = levels.flat_map(|level| &level.parts);
        parts.any(|part| part.instrument.observes())
    }

    /// Where the own rating and the tasks are apart; nothing without tasks.
    fn differences(&self) -> Vec<Part> {
        let profile = self.person.profile;
        if !self.is_observed() {
            return Vec::new();
        }
        let point = |contrast| Point {
            title: String::new(),
            text: self
                .text
                .language()
                .sentence(&self.explainer.contrast(contrast)),
        };
        let points: Vec<Point> = contrasts(profile).iter().map(point).collect();
        let said = if points.is_empty() {
            let alike = self.text.get("results-shown-alike");
            Part::Paragraph(self.text.language().sentence(&alike))
        } else {
            Part::Points(points)
        };
        vec![self.heading("results-shown"), said]
    }

    pub(super) fn talk(&self) -> Vec<Part> {
        let mut points = vec![Point {
            title: String::new(),
            text: self.text.get("report-talk-surprise"),
        }];
        let levels = self.person.profile.levels.iter();
        let widest = levels
            .max_by(|(_, one), (_, other)| one.standard_error.total_cmp(&other.standard_error));
        if let Some((id, _)) = widest {
            let args = [("competency", self.explainer.competency(id).into())];
            points.push(Point {
                title: String::new(),
                text: self.text.with("report-talk-example", &args),
            });
        }
        if let Some(best) = self.ranked().next() {
            let args = [("role", self.explainer.role(&best.role).into())];
            points.push(Point {
                title: String::new(),
                text: self.text.with("report-talk-role", &args),
            });
            let flags = self.explainer.flags(best);
            points.extend(flags.iter().take(NAMED).map(|line| Point {
                title: self.text.language().sentence(&line.title),
                text: self.text.language().sentence(&line.detail),
            }));
        }
        vec![self.heading("report-talk"), Part::Points(points)]
    }
}

fn shape(standing: Standing) -> Shape {
    match standing {
        Standing::Good => Shape::Good,
        Standing::Partly => Shape::Partly,
        Standing::Missing => Shape::Missing,
        Standing::Unknown => Shape::Unknown,
    }
}
