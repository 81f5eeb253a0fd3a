//! Loads and saves one client's record, part by part.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension as _, Row, Transaction, named_params};

use crate::base::id::QuestionId;
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::record::Record;
use crate::record::answer::{Answer, Given};
use crate::record::edit::Edit;
use crate::store::Store;
use crate::store::error::{Fault, StoreError};

/// Names a client in the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClientId(i64);

/// A part of a record that is written on its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// One answer: one row.
    Answer(QuestionId),
    /// The choices for the CVs.
    Choices,
    /// Profile and choices for the CVs.
    Content,
    Everything,
    Position,
    /// Plan, examples and wishes.
    Preparation,
    Profile,
    Sitting,
    /// Questionnaire and seed.
    Start,
    /// CVs as they were.
    Versions,
}

impl Part {
    /// What `edit` changes.
    pub fn of(edit: &Edit) -> Self {
        match edit {
            Edit::Replace(_) => Self::Everything,
            Edit::SetAnswer { question, .. } => Self::Answer(question.clone()),
            Edit::SetContent { .. } => Self::Content,
            Edit::SetCv(_) | Edit::SetCvs { .. } => Self::Choices,
            Edit::SetPosition(_) => Self::Position,
            Edit::SetPreparation { .. } => Self::Preparation,
            Edit::SetProfile { .. } => Self::Profile,
            Edit::SetSitting(_) => Self::Sitting,
            Edit::SetVersions(_) => Self::Versions,
            Edit::Start { .. } => Self::Start,
        }
    }
}

impl Store {
    /// The client of this store, made at `now_millis` (since 1970) if there is none yet.
    pub fn first_client(&mut self, now_millis: i64) -> Result<ClientId, StoreError> {
        self.transact(|transaction| {
            let found = transaction
                .query_row(include_str!("sql/first-client.sql"), [], |row| row.get(0))
                .optional()?;
            found.map_or_else(
                || create_client(transaction, now_millis),
                |id| Ok(ClientId(id)),
            )
        })
    }

    /// Reads a client's record. An answer that cannot be read is left out, stays in the file and is listed.
    pub fn load(&self, client: ClientId) -> Result<Loaded<Record>, StoreError> {
        let read = || -> Result<Loaded<Record>, Fault> {
            let mut select = self
                .connection
                .prepare_cached(include_str!("sql/select-record.sql"))?;
            let columns = select.query_row([client.0], Columns::from_row)?;
            let mut loaded = Loaded {
                value: columns.into_record()?,
                problems: Vec::new(),
            };
            self.load_answers(client, &mut loaded)?;
            Ok(loaded)
        };
        read().map_err(|fault| fault.at(self.file()))
    }

    fn load_answers(&self, client: ClientId, loaded: &mut Loaded<Record>) -> Result<(), Fault> {
        let mut select = self
            .connection
            .prepare_cached(include_str!("sql/select-answers.sql"))?;
        let mut rows = select.query([client.0])?;
        while let Some(row) = rows.next()? {
            let (question, answer): (String, String) = (row.get(0)?, row.get(1)?);
            let millis: Option<u32> = row.get(2)?;
            match (
                QuestionId::new(&question),
                serde_json::from_str::<Answer>(&answer),
            ) {
                (Ok(question), Ok(answer)) => {
                    loaded
                        .value
                        .answers
                        .insert(question, Given { answer, millis });
                }
                _ => loaded.problems.push(self.unreadable(question)),
            }
        }
        Ok(())
    }

    fn unreadable(&self, question: String) -> Problem {
        let place = self.file().map(Place::file).unwrap_or_default();
        Problem::warning(
            place,
            Message::new("store-answer-unreadable").with("question", question),
        )
        .hint(Message::new("store-answer-unreadable-hint"))
    }

    /// Writes the named parts of a client's record in one transaction, at `now_millis` (since 1970).
    pub fn save(
        &mut self,
        client: ClientId,
        record: &Record,
        parts: &BTreeSet<Part>,
        now_millis: i64,
    ) -> Result<(), StoreError> {
        if parts.is_empty() {
            return Ok(());
        }
        self.transact(|transaction| {
            let writer = Writer {
                transaction,
                client,
                record,
                now_millis,
            };
            parts.iter().try_for_each(|part| writer.write(part))?;
            if parts.iter().all(|part| matches!(part, Part::Answer(_))) {
                return Ok(());
            }
            writer.run(
                include_str!("sql/update-client.sql"),
                named_params! { ":client": client.0, ":now": now_millis },
            )
        })
    }
}

pub(super) fn create_client(
    transaction: &Transaction<'_>,
    now_millis: i64,
) -> Result<ClientId, Fault> {
    transaction.execute(
        include_str!("sql/insert-client.sql"),
        named_params! { ":now": now_millis },
    )?;
    let client = transaction.last_insert_rowid();
    let Record { profile, cv, .. } = Record::default();
    transaction.execute(
        include_str!("sql/insert-record.sql"),
        named_params! {
            ":client": client,
            ":profile": serde_json::to_string(&profile)?,
            ":cv": serde_json::to_string(&cv)?,
        },
    )?;
    Ok(ClientId(client))
}

/// A row of the table of records as SQLite has it.
struct Columns {
    profile: String,
    cv: String,
    seed: i64,
    questionnaire: Option<String>,
    position: Option<String>,
    sitting: String,
    earlier: String,
    preparation: String,
    drawer: String,
    versions: String,
}

impl Columns {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            profile: row.get("profile")?,
            cv: row.get("cv")?,
            seed: row.get("seed")?,
            questionnaire: row.get("questionnaire")?,
            position: row.get("position")?,
            sitting: row.get("sitting")?,
            earlier: row.get("earlier")?,
            preparation: row.get("preparation")?,
            drawer: row.get("drawer")?,
            versions: row.get("versions")?,
        })
    }

    /// The record without its answers. Ids that are none are as good as absent.
    fn into_record(self) -> Result<Record, Fault> {
        let Self {
            profile,
            cv,
            seed,
            questionnaire,
            position,
            sitting,
            earlier,
            preparation,
            drawer,
            versions,
        } = self;
        Ok(Record {
            profile: serde_json::from_str(&profile)?,
            cv: serde_json::from_str(&cv)?,
            seed: seed.cast_unsigned(),
            questionnaire: questionnaire.and_then(|id| id.try_into().ok()),
            position: position.and_then(|id| id.try_into().ok()),
            sitting: serde_json::from_str(&sitting)?,
            earlier: serde_json::from_str(&earlier)?,
            preparation: serde_json::from_str(&preparation)?,
            drawer: serde_json::from_str(&drawer)?,
            versions: serde_json::from_str(&versions)?,
            ..Record::default()
        })
    }
}

/// Writes parts of one record inside one transaction.
struct Writer<'a> {
    transaction: &'a Transaction<'a>,
    client: ClientId,
    record: &'a Record,
    now_millis: i64,
}

impl Writer<'_> {
    fn write(&self, part: &Part) -> Result<(), Fault> {
        match part {
            Part::Answer(question) => self.write_answer(question),
            Part::Choices => self.write_choices(),
            Part::Content => self.write_profile().and_then(|()| self.write_choices()),
            Part::Everything => self.write_everything(),
            Part::Position => self.write_position(),
            Part::Preparation => self.write_preparation(),
            Part::Profile => self.write_profile(),
            Part::Sitting => self.write_sitting(),
            Part::Start => self.write_start(),
            Part::Versions => self.write_versions(),
        }
    }

    fn write_answer(&self, question: &QuestionId) -> Result<(), Fault> {
        let Some(given) = self.record.answers.get(question) else {
            return self.run(
                include_str!("sql/delete-answer.sql"),
                named_params! { ":client": self.client.0, ":question": question.as_str() },
            );
        };
        self.run(
            include_str!("sql/upsert-answer.sql"),
            named_params! {
                ":client": self.client.0,
                ":question": question.as_str(),
                ":answer": serde_json::to_string(&given.answer)?,
                ":millis": given.millis,
                ":now": self.now_millis,
            },
        )
    }

    fn write_choices(&self) -> Result<(), Fault> {
        self.run(
            include_str!("sql/update-choices.sql"),
            named_params! {
                ":client": self.client.0,
                ":cv": serde_json::to_string(&self.record.cv)?,
                ":drawer": serde_json::to_string(&self.record.drawer)?,
            },
        )
    }

    fn write_everything(&self) -> Result<(), Fault> {
        self.write_profile()?;
        self.write_choices()?;
        self.write_start()?;
        self.write_position()?;
        self.write_sitting()?;
        self.write_preparation()?;
        self.write_versions()?;
        self.run(
            include_str!("sql/delete-answers.sql"),
            named_params! { ":client": self.client.0 },
        )?;
        self.record
            .answers
            .keys()
            .try_for_each(|question| self.write_answer(question))
    }

    fn write_position(&self) -> Result<(), Fault> {
        self.run(
            include_str!("sql/update-position.sql"),
            named_params! {
                ":client": self.client.0,
                ":position": self.record.position.as_ref().map(QuestionId::as_str),
            },
        )
    }

    fn write_preparation(&self) -> Result<(), Fault> {
        self.run(
            include_str!("sql/update-preparation.sql"),
            named_params! {
                ":client": self.client.0,
                ":preparation": serde_json::to_string(&self.record.preparation)?,
            },
        )
    }

    fn write_profile(&self) -> Result<(), Fault> {
        self.run(
            include_str!("sql/update-profile.sql"),
            named_params! {
                ":client": self.client.0,
                ":profile": serde_json::to_string(&self.record.profile)?,
            },
        )
    }

    fn write_sitting(&self) -> Result<(), Fault> {
        self.run(
            include_str!("sql/update-sitting.sql"),
            named_params! {
                ":client": self.client.0,
                ":sitting": serde_json::to_string(&self.record.sitting)?,
                ":earlier": serde_json::to_string(&self.record.earlier)?,
            },
        )
    }

    fn write_start(&self) -> Result<(), Fault> {
        self.run(
            include_str!("sql/update-start.sql"),
            named_params! {
                ":client": self.client.0,
                ":questionnaire": self.record.questionnaire.as_ref().map(|id| id.as_str()),
                ":seed": self.record.seed.cast_signed(),
            },
        )
    }

    fn write_versions(&self) -> Result<(), Fault> {
        self.run(
            include_str!("sql/update-versions.sql"),
            named_params! {
                ":client": self.client.0,
                ":versions": serde_json::to_string(&self.record.versions)?,
            },
        )
    }

    fn run(&self, sql: &str, params: &[(&str, &dyn rusqlite::ToSql)]) -> Result<(), Fault> {
        self.transaction.prepare_cached(sql)?.execute(params)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn saving_one_answer_touches_one_row() {
        let mut store = Store::in_memory().unwrap();
        let client = store.first_client(1).unwrap();
        let (mut record, question) = (Record::default(), QuestionId::new("oral_1").unwrap());
        for answer in [Some(Answer::Scale(4)), Some(Answer::Scale(5)), None] {
            record.apply(Edit::SetAnswer {
                question: question.clone(),
                given: answer.map(|answer| Given {
                    answer,
                    millis: None,
                }),
            });
            let before = store.connection.total_changes();
            let parts = BTreeSet::from([Part::Answer(question.clone())]);
            store.save(client, &record, &parts, 2).unwrap();
            assert_eq!(store.connection.total_changes() - before, 1);
        }
    }
}
