//! The sheet `survey`: its rows become sections and questions.

use crate::base::id::LanguageTag;
use crate::base::problem::Message;
use crate::catalog::form::assembly::{Assembly, Spot};
use crate::catalog::form::conditions::Written;
use crate::catalog::form::tokens::Dialect;
use crate::catalog::form::told::{Told, shown};
use crate::catalog::form::{Form, FormSection, Words};
use crate::catalog::xlsform::Lists;
use crate::catalog::xlsform::columns::{Columns, Line};
use crate::catalog::xlsform::constraint::is_random;
use crate::catalog::xlsform::kinds::Type;
use crate::catalog::xlsform::question::Reading;
use crate::catalog::xlsform::scales::Scales;

/// Reads the rows into the sections and scales of `form`.
pub(super) fn read(told: &Told, columns: &Columns<'_>, lists: Lists, form: &mut Form) {
    for name in ["type", "name", "label"] {
        let is_needed = name != "label" || !columns.has("hint");
        if is_needed && !columns.has(name) {
            let row = columns.sheet.rows.first().map_or(1, |row| row.number);
            let place = told.row(&columns.sheet.name, row);
            told.error(
                &place,
                Message::new("form-column-missing").with("name", name),
            );
            return;
        }
    }
    let mut survey = Survey {
        reading: Reading {
            told,
            usual: form.language.clone(),
            lists,
            scales: Scales::default(),
        },
        languages: columns.languages(),
        title: form.title.clone(),
        groups: Vec::new(),
        repeat: None,
        is_open: false,
        assembly: Assembly::new(told, form, Dialect::XlsForm),
    };
    for line in columns.lines() {
        survey.line(&line);
    }
    survey.finish(form);
}

/// A group that has begun.
struct Group<'s> {
    line: Line<'s>,
    /// Conditions that its questions take over: groups within groups have no section of their own.
    conditions: Vec<Written>,
}

struct Survey<'s> {
    reading: Reading<'s>,
    /// Languages in which labels stand.
    languages: Vec<&'s LanguageTag>,
    title: Words,
    /// The groups that are open, the outermost first.
    groups: Vec<Group<'s>>,
    /// A repeated group that is left out: its row, and how many of them are open.
    repeat: Option<(Line<'s>, usize)>,
    /// Whether questions go into the last section.
    is_open: bool,
    assembly: Assembly<'s>,
}

impl<'s> Survey<'s> {
    fn line(&mut self, line: &Line<'s>) {
        let text = line.cell("type");
        let told = self.reading.told;
        if text.is_empty() {
            if !line.cell("name").is_empty() || !line.words("label").is_empty() {
                line.missing("type");
            }
            return;
        }
        let kind = Type::of(text);
        if self.is_repeated(line, &kind) {
            return;
        }
        match kind {
            Type::BeginGroup => self.begin(line),
            Type::EndGroup => {
                if self.groups.pop().is_none() {
                    told.error(&line.place(), Message::new("form-group-not-begun"));
                }
                self.is_open &= !self.groups.is_empty();
            }
            Type::Metadata => {
                let message = Message::new("form-type-metadata").with("type", shown(text));
                told.warning(&line.place(), message);
            }
            kind => self.question(line, &kind),
        }
    }

    /// Whether a row belongs to a group that is asked several times, which we cannot.
    fn is_repeated(&mut self, line: &Line<'s>, kind: &Type) -> bool {
        let open = self.repeat.map_or(0, |(_, open)| open);
        let still_open = match kind {
            Type::BeginRepeat => open + 1,
            Type::EndRepeat if open == 0 => {
                let told = self.reading.told;
                told.error(&line.place(), Message::new("form-group-not-begun"));
                return true;
            }
            Type::EndRepeat => open - 1,
            _ => open,
        };
        if open == 0 && still_open == 0 {
            return false;
        }
        let first = self.repeat.map_or(*line, |(first, _)| first);
        if still_open > 0 {
            self.repeat = Some((first, still_open));
            self.assembly.leave_out(&spot(line), &[]);
        } else {
            self.repeat = None;
            self.tell_repeat(&first, line.row.number);
        }
        true
    }

    fn tell_repeat(&self, first: &Line<'_>, last: usize) {
        let message = Message::new("form-repeat").with("first", first.row.number.to_string());
        let message = message.with("last", last.to_string());
        let hint = Message::new("form-repeat-hint");
        self.reading.told.refuse(&first.place(), message, hint);
    }

    fn begin(&mut self, line: &Line<'s>) {
        let told = self.reading.told;
        let own = condition(line);
        if let Some(above) = self.groups.last() {
            let mut conditions = above.conditions.clone();
            conditions.extend(own);
            told.warning(&line.place(), Message::new("form-group-within"));
            self.groups.push(Group {
                line: *line,
                conditions,
            });
            return;
        }
        self.groups.push(Group {
            line: *line,
            conditions: Vec::new(),
        });
        let mut title = line.words("label");
        line.tell_lacking(&title, &self.languages);
        if !told.complete(&line.place(), &self.reading.usual, &mut title) {
            told.warning(&line.place(), Message::new("form-group-no-label"));
            title = self.title.clone();
        }
        let mut intro = line.words("hint");
        told.complete(&line.place(), &self.reading.usual, &mut intro);
        let section = FormSection {
            id: String::new(),
            title,
            intro,
            minutes: line.number("callfit::minutes"),
            shuffle: line.flag("callfit::shuffle") || is_random(line.cell("parameters")),
            form: line.cell("callfit::form").to_owned(),
            only_if: None,
            questions: Vec::new(),
            place: line.place(),
        };
        let conditions = own.into_iter().collect();
        self.assembly.open(line.cell("name"), section, conditions);
        self.is_open = true;
    }

    fn question(&mut self, line: &Line<'_>, kind: &Type) {
        let mut conditions: Vec<Written> = match self.groups.last() {
            Some(group) => group.conditions.clone(),
            None => Vec::new(),
        };
        conditions.extend(condition(line));
        let built = self.reading.read(line, kind, &self.languages);
        let spot = spot(line);
        if spot.name.is_empty() && *kind != Type::Note {
            line.missing("name");
            return;
        }
        let Some(built) = built else {
            if !self.assembly.is_taken(&spot) {
                self.assembly.leave_out(&spot, &conditions);
            }
            return;
        };
        if !self.is_open {
            self.open_usual(line);
        }
        self.assembly.ask(&spot, built, conditions);
    }

    /// Begins a section for questions outside of any group.
    fn open_usual(&mut self, line: &Line<'_>) {
        let section = FormSection {
            id: String::new(),
            title: self.title.clone(),
            intro: Words::new(),
            minutes: None,
            shuffle: false,
            form: String::new(),
            only_if: None,
            questions: Vec::new(),
            place: line.place(),
        };
        self.assembly.open("", section, Vec::new());
        self.is_open = true;
    }

    fn finish(self, form: &mut Form) {
        let told = self.reading.told;
        if let Some((first, _)) = self.repeat {
            self.tell_repeat(&first, first.row.number);
        }
        for group in &self.groups {
            told.error(&group.line.place(), Message::new("form-group-not-ended"));
        }
        self.assembly.finish(form);
        form.scales = self.reading.scales.found;
    }
}

fn spot<'l>(line: &'l Line<'_>) -> Spot<'l> {
    Spot {
        name: line.cell("name"),
        place: line.place(),
        at: line.row.number,
    }
}

/// The condition of a row.
fn condition(line: &Line<'_>) -> Option<Written> {
    let text = line.cell("relevant");
    (!text.is_empty()).then(|| Written {
        text: text.to_owned(),
        place: line.place_of("relevant"),
        at: line.row.number,
    })
}
