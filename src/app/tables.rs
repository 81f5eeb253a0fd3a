//! Tables as CSV, row by row: the only place that knows the format.
//!
//! Separated by commas or semicolons, with or without a byte order mark. Says nothing about what the columns mean.

use std::io::{BufRead as _, BufReader, Chain, Read};
use std::path::{Path, PathBuf};

use csv::{ByteRecord, ErrorKind, ReaderBuilder, Terminator, WriterBuilder};

use crate::base::files;
use crate::base::problem::{Message, Place, Problem};

/// What is read at a time, in bytes; the first line tells the separator, so its beginning should fit.
const BUFFER: usize = 1 << 17;

/// The mark that some programs put before text in UTF-8.
pub(crate) const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// What is read: everything behind the byte order mark, and an end of line.
type Source<'r> = Chain<BufReader<Box<dyn Read + 'r>>, &'static [u8]>;

/// A table that is being read. The row it stands on is its only one in memory.
pub(crate) struct Table<'r> {
    path: PathBuf,
    /// Names of the columns, without blanks around them.
    pub(crate) header: Vec<String>,
    has_semicolons: bool,
    reader: csv::Reader<Source<'r>>,
    row: ByteRecord,
    line: usize,
}

impl<'r> Table<'r> {
    /// Opens a table and reads the names of its columns; `path` is only what problems call it.
    pub(crate) fn new(path: &Path, input: impl Read + 'r) -> Result<Self, Problem> {
        let mut input = BufReader::with_capacity(BUFFER, Box::new(input) as Box<dyn Read + 'r>);
        let begin = input
            .fill_buf()
            .map_err(|err| files::read_problem(path, &err))?;
        if begin.contains(&0) {
            return Err(problem(path, "data-not-text").hint(Message::new("data-not-text-hint")));
        }
        let mark = begin
            .strip_prefix(BYTE_ORDER_MARK)
            .map_or(0, |_| BYTE_ORDER_MARK.len());
        let has_semicolons = has_semicolons(begin);
        input.consume(mark);
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(if has_semicolons { b';' } else { b',' })
            // A carriage return before it is a blank like any other; lines are counted by this byte alone.
            .terminator(Terminator::Any(b'\n'))
            .buffer_capacity(BUFFER)
            // The last line ends like all others.
            .from_reader(input.chain(b"\n".as_slice()));
        let mut table = Self {
            path: path.to_owned(),
            header: Vec::new(),
            has_semicolons,
            reader,
            row: ByteRecord::new(),
            line: 0,
        };
        if !table.advance()? {
            return Err(problem(path, "scales-file-empty").hint(Message::new("scales-header-hint")));
        }
        table.header = table.names()?;
        Ok(table)
    }

    fn names(&self) -> Result<Vec<String>, Problem> {
        let name = |field: &[u8]| {
            let name = str::from_utf8(field.trim_ascii()).ok()?;
            Some(name.trim().to_owned())
        };
        let names: Option<Vec<String>> = self.row.iter().map(name).collect();
        names.ok_or_else(|| {
            Problem::error(self.place(""), Message::new("data-not-utf8"))
                .hint(Message::new("data-not-utf8-hint"))
        })
    }

    /// Goes on to the next row that is not blank; `false` at the end.
    pub(crate) fn advance(&mut self) -> Result<bool, Problem> {
        loop {
            let before = self.reader.position().line();
            let more = self.reader.read_byte_record(&mut self.row);
            let more = more.map_err(|err| match err.into_kind() {
                ErrorKind::Io(err) => files::read_problem(&self.path, &err),
                // Rows of any length and any bytes are let through, so nothing else is left.
                _ => problem(&self.path, "data-not-text").hint(Message::new("data-not-text-hint")),
            })?;
            let mut lines = self.reader.position().line().saturating_sub(before);
            if lines > 1 {
                // Some were blank, others are inside quotation marks and belong to the row.
                let inside = self.row.as_slice().iter().filter(|byte| **byte == b'\n');
                lines = lines.saturating_sub(inside.count() as u64);
            }
            let line = before + lines.saturating_sub(1);
            self.line = usize::try_from(line).unwrap_or(usize::MAX);
            let is_blank = self.width() == 1 && self.field(0).is_empty();
            if !(more && is_blank) {
                return Ok(more);
            }
        }
    }

    /// How many fields the row has.
    pub(crate) fn width(&self) -> usize {
        self.row.len()
    }

    /// A field of the row without blanks around it; empty if the row is too short.
    pub(crate) fn field(&self, column: usize) -> &[u8] {
        self.row.get(column).unwrap_or_default().trim_ascii()
    }

    /// A field as text, with a sign in place of what is not UTF-8.
    pub(crate) fn text(&self, column: usize) -> String {
        String::from_utf8_lossy(self.field(column)).into_owned()
    }

    /// A field as a number; `None` if it is none.
    ///
    /// Where semicolons separate, a comma may stand for the decimal point, as spreadsheets of many countries write it.
    pub(crate) fn number(&self, column: usize) -> Option<f64> {
        let field = self.field(column);
        if let [digit @ b'0'..=b'9'] = field {
            return Some(f64::from(digit - b'0'));
        }
        let text = str::from_utf8(field).ok()?;
        let number: Option<f64> = if self.has_semicolons && text.contains(',') {
            text.replacen(',', ".", 1).parse().ok()
        } else {
            text.parse().ok()
        };
        number.filter(|number| number.is_finite())
    }

    /// The row, and `field` as the name of a column.
    pub(crate) fn place(&self, field: &str) -> Place {
        Place {
            file: Some(self.path.clone()),
            line: Some(self.line),
            field: field.to_owned(),
            ..Place::default()
        }
    }

    /// The line of the row, counted from 1.
    pub(crate) fn line(&self) -> usize {
        self.line
    }

    /// The file as a whole.
    pub(crate) fn file(&self) -> Place {
        Place::file(&self.path)
    }
}

fn problem(path: &Path, key: &'static str) -> Problem {
    Problem::error(Place::file(path), Message::new(key))
}

/// Whether the first line has more semicolons than commas.
fn has_semicolons(begin: &[u8]) -> bool {
    let line = begin.split(|byte| *byte == b'\n').next().unwrap_or(begin);
    let parts = |separator| line.split(|byte| *byte == separator).count();
    parts(b';') > parts(b',')
}

/// A table with commas; fields that need it are put in quotation marks.
pub(crate) fn csv_from_rows(
    rows: impl IntoIterator<Item = Vec<String>>,
) -> Result<Vec<u8>, csv::Error> {
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    for row in rows {
        writer.write_record(&row)?;
    }
    writer
        .into_inner()
        .map_err(|err| csv::Error::from(err.into_error()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(bytes: &[u8]) -> Result<Table<'_>, &'static str> {
        Table::new(Path::new("a.csv"), bytes).map_err(|problem| problem.message.key)
    }

    #[test]
    fn a_row_knows_its_line_also_after_blank_lines_and_line_breaks_in_quotes() {
        let mut table = table(b"a,b\r\n1,2\r\n\r\n\"x\r\ny\",3\r\n\r\n4,5").unwrap();
        let mut lines = Vec::new();
        while table.advance().unwrap() {
            lines.push((table.line(), table.text(1)));
        }
        let wanted = [(2, "2"), (4, "3"), (7, "5")];
        assert_eq!(lines, wanted.map(|(line, text)| (line, text.to_owned())));
    }

    #[test]
    fn semicolons_and_a_byte_order_mark_are_understood() {
        let mut table = table(b"\xef\xbb\xbfid;\"a b\" ; c\n1;2,5;x\n").unwrap();
        assert_eq!(table.header, ["id", "a b", "c"]);
        assert!(table.advance().unwrap());
        assert_eq!(
            [0, 1, 2, 3].map(|column| table.number(column)),
            [Some(1.0), Some(2.5), None, None]
        );
        assert!(!table.advance().unwrap());
    }

    #[test]
    fn only_finite_numbers_are_numbers() {
        let mut table = table(b"a,b,c,d,e,f\n-1.5, 7 ,NaN,inf,\"1,5\",1e2\n").unwrap();
        assert!(table.advance().unwrap());
        let found: Vec<_> = (0..6).map(|column| table.number(column)).collect();
        assert_eq!(
            found,
            [Some(-1.5), Some(7.0), None, None, None, Some(100.0)]
        );
    }

    #[test]
    fn what_is_no_table_is_told_apart() {
        assert_eq!(table(b"").err(), Some("scales-file-empty"));
        assert_eq!(table(b"\xef\xbb\xbf\n\n").err(), Some("scales-file-empty"));
        assert_eq!(table(b"PK\0\x01").err(), Some("data-not-text"));
        assert_eq!(table(b"a,\xe9\n").err(), Some("data-not-utf8"));
    }

    #[test]
    fn written_fields_keep_commas_and_quotation_marks() {
        let rows = vec![vec!["a,b".to_owned(), "c\"d".to_owned()]];
        assert_eq!(csv_from_rows(rows).unwrap(), b"\"a,b\",\"c\"\"d\"\n");
    }
}
