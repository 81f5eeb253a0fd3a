//! Reads values out of one TOML file and says, for each that is not as it should be, where it stands.

use std::cell::{Cell, RefCell};
use std::ops::RangeInclusive;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::base::id::NotAnId;
use crate::base::points::Points;
use crate::base::problem::{Message, Place, Problem};
use crate::base::suggest;

/// Version of the files' form that this program reads.
const FORMAT: i64 = 1;

/// Longest piece of a file that a message repeats, in letters.
const MAX_SHOWN: usize = 40;

/// One file while it is read.
pub(crate) struct DataFile<'f> {
    path: &'f Path,
    text: &'f str,
    problems: RefCell<Vec<Problem>>,
}

impl<'f> DataFile<'f> {
    /// Reads a file's text with `read`, and adds to `problems` what is wrong with it, in the order of the lines.
    ///
    /// `None` if nothing of it can be used.
    pub(crate) fn read<T>(
        path: &'f Path,
        text: &'f str,
        problems: &mut Vec<Problem>,
        read: impl FnOnce(&Table<'_>) -> Option<T>,
    ) -> Option<T> {
        let file = Self {
            path,
            text,
            problems: RefCell::default(),
        };
        let root = file.parse();
        let result = root.as_ref().and_then(|root| {
            Table::new(&file, root, None).finish(|table| {
                table.get("format");
                read(table)
            })
        });
        let mut found = file.problems.into_inner();
        found.sort_by_key(|problem| problem.place.line);
        problems.append(&mut found);
        result
    }

    /// The tables of a file of the right form; `None` after a problem with it.
    fn parse(&self) -> Option<DeTable<'f>> {
        let (root, errors) = DeTable::parse_recoverable(self.text);
        let root = root.into_inner();
        if !errors.is_empty() {
            self.report_syntax(&errors);
            return None;
        }
        match root.get("format") {
            None => {
                let hint = Message::new("data-no-format-hint");
                self.error(None, Message::new("data-no-format"), Some(hint));
                None
            }
            Some(format) if whole_number(format.get_ref()) == Some(FORMAT) => Some(root),
            Some(format) => {
                let newer = whole_number(format.get_ref()).is_some_and(|number| number > FORMAT);
                let key = if newer {
                    "data-newer-format"
                } else {
                    "data-unknown-format"
                };
                let message = Message::new(key).with("format", self.shown(format));
                let hint = if newer {
                    "data-newer-format-hint"
                } else {
                    "data-no-format-hint"
                };
                self.error(Some(format.span().start), message, Some(Message::new(hint)));
                None
            }
        }
    }

    /// Names the lines that are no TOML; what follows from the first slip on a line is not repeated.
    fn report_syntax(&self, errors: &[toml::de::Error]) {
        let mut last_line = None;
        for err in errors {
            let at = err.span().map_or(0, |span| span.start);
            let line = self.line(at);
            if last_line != Some(line) {
                last_line = Some(line);
                let content = self.text.lines().nth(line - 1).unwrap_or_default();
                let message = Message::new("data-syntax").with("content", short(content));
                self.error(Some(at), message, Some(Message::new("data-syntax-hint")));
            }
        }
    }

    /// The line of a byte position, from 1.
    fn line(&self, at: usize) -> usize {
        1 + self
            .text
            .bytes()
            .take(at)
            .filter(|byte| *byte == b'\n')
            .count()
    }

    /// A byte position as people name it; `None` is the file as a whole.
    fn place(&self, at: Option<usize>) -> Place {
        Place {
            line: at.map(|at| self.line(at)),
            ..Place::file(self.path)
        }
    }

    fn error(&self, at: Option<usize>, message: Message, hint: Option<Message>) {
        let problem = Problem {
            hint,
            ..Problem::error(self.place(at), message)
        };
        self.problems.borrow_mut().push(problem);
    }

    fn warning(&self, at: Option<usize>, message: Message) {
        let problem = Problem::warning(self.place(at), message);
        self.problems.borrow_mut().push(problem);
    }

    /// A value as it stands in the file.
    fn shown(&self, value: &Spanned<DeValue<'_>>) -> String {
        short(self.text.get(value.span()).unwrap_or_default())
    }
}

fn short(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    let mut letters = line.graphemes(true);
    let start: String = letters.by_ref().take(MAX_SHOWN).collect();
    if letters.next().is_some() || line.len() < text.trim().len() {
        format!("{start}…")
    } else {
        start
    }
}

fn whole_number(value: &DeValue<'_>) -> Option<i64> {
    let number = value.as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

fn any_number(value: &DeValue<'_>) -> Option<f64> {
    match value {
        // Whole numbers of data files are far below 2^53.
        DeValue::Integer(_) => whole_number(value).map(|number| number as f64),
        DeValue::Float(number) => number.as_str().parse().ok(),
        _ => None,
    }
}

/// A table of a file. What is read from it is remembered, so that unknown keys can be named.
pub(crate) struct Table<'f> {
    file: &'f DataFile<'f>,
    entries: &'f DeTable<'f>,
    /// Byte position of its header; `None` for the file as a whole.
    at: Option<usize>,
    /// Keys that the program asked for.
    known: RefCell<Vec<&'static str>>,
    /// Nobody knows which keys belong here.
    is_unclear: Cell<bool>,
}

impl<'f> Table<'f> {
    fn new(file: &'f DataFile<'f>, entries: &'f DeTable<'f>, at: Option<usize>) -> Self {
        Self {
            file,
            entries,
            at,
            known: RefCell::default(),
            is_unclear: Cell::default(),
        }
    }

    /// Reads the table, then names the keys that nothing asked for.
    fn finish<T>(self, read: impl FnOnce(&Self) -> Option<T>) -> Option<T> {
        let result = read(&self);
        let known = self.known.borrow();
        for (key, _) in self.entries {
            let name: &str = key.get_ref();
            if !known.contains(&name) && !self.is_unclear.get() {
                let hint = suggest::hint(name, known.iter().copied());
                let message = Message::new("data-unknown-key").with("key", short(name));
                self.file.error(Some(key.span().start), message, hint);
            }
        }
        result
    }

    /// Adds a problem with the table as a whole; what it describes is left out.
    pub(crate) fn error(&self, message: Message, hint: Option<Message>) {
        self.file.error(self.at, message, hint);
    }

    /// Adds a problem that knows its own place.
    pub(crate) fn push(&self, problem: Problem) {
        self.file.problems.borrow_mut().push(problem);
    }

    /// All entries in the order of the file, but for the format; the caller judges the keys.
    pub(crate) fn all(&self) -> Vec<Value<'f>> {
        self.kind_is_unknown();
        let mut all = named(self.file, self.entries);
        all.retain(|value| value.name != "format");
        all
    }

    /// How many problems the file has so far.
    pub(crate) fn problem_count(&self) -> usize {
        self.file.problems.borrow().len()
    }

    /// Adds a problem with the table as a whole, unless one was added since `count`, from which it would follow.
    pub(crate) fn error_unless_told(&self, count: usize, message: Message, hint: Option<Message>) {
        if self.problem_count() == count {
            self.error(message, hint);
        }
    }

    /// Says that the table's kind is not known, so that its keys cannot be judged.
    pub(crate) fn kind_is_unknown(&self) {
        self.is_unclear.set(true);
    }

    /// The value of a key; `None` if it is absent.
    pub(crate) fn get(&self, key: &'static str) -> Option<Value<'f>> {
        self.known.borrow_mut().push(key);
        let (name, value) = self.entries.get_key_value(key)?;
        Some(Value {
            file: self.file,
            name: name.get_ref(),
            value,
        })
    }

    /// The value of a key; a problem if it is absent.
    pub(crate) fn need(&self, key: &'static str) -> Option<Value<'f>> {
        let value = self.get(key);
        if value.is_none() {
            self.error(Message::new("data-missing-key").with("key", key), None);
        }
        value
    }

    /// A list of texts; empty if it is absent.
    pub(crate) fn texts(&self, key: &'static str) -> Vec<String> {
        self.get(key).map(|value| value.texts()).unwrap_or_default()
    }

    /// Whether a key is set to `true`; an absent one is not.
    pub(crate) fn flag(&self, key: &'static str) -> bool {
        self.get(key)
            .and_then(|value| value.flag())
            .unwrap_or_default()
    }

    /// Reads the table of a key with `read`; `None` if it is absent or no table.
    pub(crate) fn table<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(&Table<'_>) -> Option<T>,
    ) -> Option<T> {
        self.get(key)?.table(read)
    }

    /// Reads each table of a list with `read`, in the order of the file.
    pub(crate) fn tables<T>(
        &self,
        key: &'static str,
        mut read: impl FnMut(&Table<'_>) -> Option<T>,
    ) -> Vec<T> {
        let items = self
            .get(key)
            .and_then(|value| value.items())
            .unwrap_or_default();
        items
            .iter()
            .filter_map(|item| item.table(&mut read))
            .collect()
    }

    /// The entries of a table whose keys are names, in the order of the file; empty if it is absent.
    pub(crate) fn named(&self, key: &'static str) -> Vec<Value<'f>> {
        self.get(key)
            .and_then(|value| value.named())
            .unwrap_or_default()
    }
}

/// A value of a file.
#[derive(Clone, Copy)]
pub(crate) struct Value<'f> {
    file: &'f DataFile<'f>,
    /// Its key, or that of the list it is in.
    name: &'f str,
    value: &'f Spanned<DeValue<'f>>,
}

impl<'f> Value<'f> {
    /// The key in front of the value.
    pub(crate) fn name(&self) -> &'f str {
        self.name
    }

    /// Where the value stands.
    pub(crate) fn place(&self) -> Place {
        self.file.place(Some(self.at()))
    }

    fn at(&self) -> usize {
        self.value.span().start
    }

    /// Adds a problem with the value; it is left out.
    pub(crate) fn error(&self, message: Message, hint: Option<Message>) {
        self.file.error(Some(self.at()), message, hint);
    }

    /// Adds a problem with the value; it stays in use.
    pub(crate) fn warning(&self, message: Message) {
        self.file.warning(Some(self.at()), message);
    }

    /// Says what was expected and what stands there instead.
    fn refuse<T>(&self, message: Message) -> Option<T> {
        let found = Message::new("data-found-instead").with("found", self.file.shown(self.value));
        self.error(message.with("key", short(self.name)), Some(found));
        None
    }

    /// A text that is not empty.
    pub(crate) fn text(&self) -> Option<String> {
        let text = self.any_text()?;
        if text.trim().is_empty() {
            self.error(
                Message::new("data-needs-words").with("key", short(self.name)),
                None,
            );
            return None;
        }
        Some(text)
    }

    /// A text that is not empty, with a warning if it has more than `max` letters.
    pub(crate) fn short_text(&self, max: usize) -> Option<String> {
        let text = self.text()?;
        let length = text.graphemes(true).count();
        if length > max {
            let message = Message::new("data-too-long").with("key", short(self.name));
            self.warning(message.with("length", length).with("max", max));
        }
        Some(text)
    }

    /// A text, perhaps an empty one.
    pub(crate) fn any_text(&self) -> Option<String> {
        match self.value.get_ref() {
            DeValue::String(text) => Some(text.clone().into_owned()),
            _ => self.refuse(Message::new("data-needs-text")),
        }
    }

    /// A whole number in a range.
    pub(crate) fn whole(&self, range: RangeInclusive<i64>) -> Option<i64> {
        whole_number(self.value.get_ref())
            .filter(|number| range.contains(number))
            .or_else(|| {
                let message = Message::new("data-needs-whole-number");
                let (low, high) = (*range.start() as f64, *range.end() as f64);
                self.refuse(message.with("low", low).with("high", high))
            })
    }

    /// A whole number in the range of its type.
    pub(crate) fn small<N: TryFrom<i64>>(&self, range: RangeInclusive<i64>) -> Option<N> {
        self.whole(range)
            .and_then(|number| N::try_from(number).ok())
    }

    /// A number in a range.
    pub(crate) fn number(&self, range: RangeInclusive<f64>) -> Option<f64> {
        any_number(self.value.get_ref())
            .filter(|number| range.contains(number))
            .or_else(|| {
                let message = Message::new("data-needs-number");
                self.refuse(
                    message
                        .with("low", *range.start())
                        .with("high", *range.end()),
                )
            })
    }

    /// A number from 0 to 100.
    pub(crate) fn points(&self) -> Option<Points> {
        self.number(0.0..=100.0)
            .and_then(|number| Points::new(number).ok())
    }

    /// `true` or `false`.
    pub(crate) fn flag(&self) -> Option<bool> {
        self.value
            .get_ref()
            .as_bool()
            .or_else(|| self.refuse(Message::new("data-needs-flag")))
    }

    /// An id as the data file gives it.
    pub(crate) fn id<I: TryFrom<String, Error = NotAnId>>(&self) -> Option<I> {
        let text = self.text()?;
        self.as_id(text)
    }

    /// An id that the name of the file repeats.
    pub(crate) fn id_like_file<I: TryFrom<String, Error = NotAnId>>(
        &self,
        file_id: &str,
    ) -> Option<I> {
        let text = self.text()?;
        if text != file_id {
            let message = Message::new("data-id-unlike-file")
                .with("id", short(&text))
                .with("file", file_id);
            self.error(message, Some(Message::new("data-id-unlike-file-hint")));
            return None;
        }
        self.as_id(text)
    }

    fn as_id<I: TryFrom<String, Error = NotAnId>>(&self, text: String) -> Option<I> {
        I::try_from(text)
            .map_err(|NotAnId(text)| {
                let message = Message::new("data-not-an-id").with("id", short(&text));
                self.error(message, Some(Message::new("data-not-an-id-hint")));
            })
            .ok()
    }

    /// What one of a few known words means.
    pub(crate) fn word<T: Copy>(&self, known: &[(&'static str, T)]) -> Option<T> {
        let names: Vec<&'static str> = known.iter().map(|(name, _)| *name).collect();
        let found = self.one_of(&names)?;
        known
            .iter()
            .find(|(name, _)| *name == found)
            .map(|(_, meaning)| *meaning)
    }

    /// One of a few known words.
    pub(crate) fn one_of(&self, known: &[&'static str]) -> Option<&'static str> {
        let text = self.text()?;
        let found = known.iter().copied().find(|name| *name == text);
        if found.is_none() {
            let message = Message::new("data-unknown-word").with("word", short(&text));
            let hint = suggest::hint(&text, known.iter().copied());
            self.error(message.with("key", short(self.name)), hint);
        }
        found
    }

    /// Says that the key in front of the value is none of the known names.
    pub(crate) fn unknown_name<'n>(
        &self,
        key: &'static str,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        self.unknown(key, self.name, known);
    }

    /// Says that `id` is none of the known names.
    pub(crate) fn unknown<'n>(
        &self,
        key: &'static str,
        id: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        self.error(
            Message::new(key).with("id", short(id)),
            suggest::hint(id, known),
        );
    }

    /// The members of a list.
    pub(crate) fn items(&self) -> Option<Vec<Self>> {
        match self.value.get_ref().as_array() {
            Some(items) => Some(items.iter().map(|value| Self { value, ..*self }).collect()),
            None => self.refuse(Message::new("data-needs-list")),
        }
    }

    /// The texts of a list.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.items()
            .unwrap_or_default()
            .iter()
            .filter_map(Self::text)
            .collect()
    }

    /// The entries of a table whose keys are names, in the order of the file.
    pub(crate) fn named(&self) -> Option<Vec<Self>> {
        match self.value.get_ref().as_table() {
            Some(entries) => Some(named(self.file, entries)),
            None => self.refuse(Message::new("data-needs-table")),
        }
    }

    /// The value as JSON; times as texts.
    pub(crate) fn json(self) -> serde_json::Value {
        to_json(self.value.get_ref())
    }

    /// Whether the value is a text.
    pub(crate) fn is_text(&self) -> bool {
        self.value.get_ref().is_str()
    }

    /// Whether the value is a table.
    pub(crate) fn is_table(&self) -> bool {
        self.value.get_ref().is_table()
    }

    /// Reads a table with `read`; `None` if it is none.
    pub(crate) fn table<T>(&self, read: impl FnOnce(&Table<'_>) -> Option<T>) -> Option<T> {
        match self.value.get_ref().as_table() {
            Some(entries) => Table::new(self.file, entries, Some(self.at())).finish(read),
            None => self.refuse(Message::new("data-needs-table")),
        }
    }
}

fn to_json(value: &DeValue<'_>) -> serde_json::Value {
    match value {
        DeValue::String(text) => text.as_ref().into(),
        DeValue::Boolean(flag) => (*flag).into(),
        DeValue::Array(items) => items.iter().map(|item| to_json(item.get_ref())).collect(),
        DeValue::Table(entries) => table_to_json(entries).into(),
        DeValue::Integer(_) => whole_number(value).into(),
        DeValue::Float(_) => any_number(value).into(),
        DeValue::Datetime(time) => time.to_string().into(),
    }
}

/// The entries of a table as JSON, in the order of the file.
fn table_to_json(entries: &DeTable<'_>) -> serde_json::Map<String, serde_json::Value> {
    let mut entries: Vec<_> = entries.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
        .into_iter()
        .map(|(key, value)| (key.get_ref().to_string(), to_json(value.get_ref())))
        .collect()
}

/// The tables of a TOML text as JSON; the first line that is none, if there is one.
pub(crate) fn json_of(text: &str) -> Result<serde_json::Map<String, serde_json::Value>, String> {
    let (root, errors) = DeTable::parse_recoverable(text);
    let Some(err) = errors.first() else {
        return Ok(table_to_json(root.get_ref()));
    };
    let at = err.span().map_or(0, |span| span.start);
    let before = text.bytes().take(at).filter(|byte| *byte == b'\n').count();
    Err(short(text.lines().nth(before).unwrap_or_default()))
}

/// The entries of a table in the order of the file.
fn named<'f>(file: &'f DataFile<'f>, entries: &'f DeTable<'f>) -> Vec<Value<'f>> {
    let mut named: Vec<_> = entries
        .iter()
        .map(|(name, value)| Value {
            file,
            name: name.get_ref(),
            value,
        })
        .collect();
    named.sort_by_key(Value::at);
    named
}
