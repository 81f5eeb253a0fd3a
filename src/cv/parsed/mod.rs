//! What a machine reads out of a CV: its text back into fields, by rules that know no template.
//!
//! Works on any CV in one of the six languages. A line break is a new line, an empty line a gap, U+000C a new page.

mod contact;
mod entries;
mod headings;
mod lists;
mod period;

use crate::record::moment::Moment;
use headings::{HEADINGS, Heading};
pub use lists::language_tag;

/// A CV as a machine takes it to pieces; what was not found is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParsedCv {
    pub name: String,
    pub headline: String,
    pub email: String,
    pub phones: Vec<String>,
    /// Web addresses as they stand.
    pub links: Vec<String>,
    /// Town and country.
    pub place: String,
    pub summary: String,
    pub work: Vec<ParsedEntry>,
    pub education: Vec<ParsedEntry>,
    pub skills: Vec<String>,
    pub languages: Vec<ParsedLanguage>,
    pub certificates: Vec<String>,
    /// Everything else, section by section.
    pub others: Vec<ParsedSection>,
    /// Headings as they stand, in their order.
    pub sections: Vec<String>,
}

/// An employment or a course of study.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParsedEntry {
    /// Employer or school.
    pub head: String,
    pub title: String,
    /// `None` if only one date is given, or none.
    pub start: Option<Moment>,
    pub end: Option<Moment>,
    /// The dates as they stand.
    pub dates_text: String,
    pub summary: String,
    pub bullets: Vec<String>,
}

/// A language and how well it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParsedLanguage {
    pub name: String,
    pub level: String,
}

/// A section without fields of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParsedSection {
    /// As it stands; empty for what stands before all headings.
    pub heading: String,
    pub lines: Vec<String>,
}

/// One line with what stands before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Without its bullet.
    text: String,
    is_bullet: bool,
    /// A gap or a heading stands before it.
    after_gap: bool,
    /// It is the first of a page other than the first.
    is_on_new_page: bool,
}

/// Signs that begin a bullet, when a space follows or text at once.
const BULLETS: [char; 14] = [
    '•', '●', '▪', '‣', '◦', '■', '□', '·', '►', '➢', '✓', '⁃', '\u{f0b7}', '\u{f0a7}',
];

/// Dashes and stars that begin a bullet only when a space follows.
const DASHES: [char; 5] = ['-', '–', '—', '*', '+'];

/// Reads a CV out of its text.
pub fn parse(text: &str) -> ParsedCv {
    let lines = lines(text);
    let has_gaps = lines.iter().skip(1).any(|line| line.after_gap);
    let mut cv = ParsedCv::default();
    let mut begun: Option<(Option<Heading>, String)> = None;
    let mut section: Vec<Line> = Vec::new();
    let mut idx = 0;
    while let Some(line) = lines.get(idx) {
        let broken = broken_heading(lines.get(idx..).unwrap_or_default());
        let line = broken.as_ref().map_or(line, |(heading, _)| heading);
        idx += broken.as_ref().map_or(1, |(_, count)| *count);
        let next = lines.get(idx);
        if HEADINGS.is_consent(&line.text) {
            break;
        }
        let Some((heading, shown, rest)) =
            heading_of(line, next, (begun.is_some(), line.after_gap || !has_gaps))
                .filter(|_| idx > 1)
        else {
            section.push(line.clone());
            continue;
        };
        cv.take(begun.take(), &section);
        section.clear();
        cv.sections.push(shown.clone());
        begun = Some((heading, shown));
        section.extend(rest.map(|text| Line {
            text,
            is_bullet: false,
            after_gap: true,
            is_on_new_page: false,
        }));
    }
    cv.take(begun.take(), &section);
    cv
}

impl ParsedCv {
    /// Puts the lines of a section where they belong.
    fn take(&mut self, begun: Option<(Option<Heading>, String)>, lines: &[Line]) {
        let Some((heading, shown)) = begun else {
            contact::read(lines, self);
            return;
        };
        match heading {
            Some(Heading::Summary) => {
                let text = joined(lines.iter().map(|line| line.text.as_str()));
                self.summary = joined([self.summary.as_str(), text.as_str()]);
            }
            Some(Heading::Work) => self.work.extend(entries::read(lines)),
            Some(Heading::Education) => self.education.extend(entries::read(lines)),
            Some(Heading::Skills) => self.skills.extend(lists::skills(lines)),
            Some(Heading::Languages) => self.languages.extend(lists::languages(lines)),
            Some(Heading::Certificates) => self.certificates.extend(lists::items(lines)),
            Some(Heading::Personal) => {
                let lines = contact::add(lines, self);
                self.others
                    .extend((!lines.is_empty()).then_some(ParsedSection {
                        heading: shown,
                        lines,
                    }));
            }
            Some(Heading::Other) | None => self.keep(shown, lines),
        }
    }

    fn keep(&mut self, heading: String, lines: &[Line]) {
        let lines = lists::items(lines);
        self.others.push(ParsedSection { heading, lines });
    }
}

/// A heading in capitals that was broken over two or three lines, with their number.
fn broken_heading(lines: &[Line]) -> Option<(Line, usize)> {
    let first = lines
        .first()
        .filter(|line| !line.is_bullet && is_in_capitals_or_none(&line.text))?;
    (2..=3).rev().find_map(|count| {
        let rest = lines.get(1..count)?;
        let goes_on =
            |line: &Line| !line.is_bullet && !line.after_gap && is_in_capitals_or_none(&line.text);
        let text = joined(lines.get(..count)?.iter().map(|line| line.text.as_str()));
        let is_heading = rest.iter().all(goes_on) && HEADINGS.heading(&text).is_some();
        is_heading.then(|| {
            (
                Line {
                    text,
                    ..first.clone()
                },
                count,
            )
        })
    })
}

/// Whether a text has no small letters; scripts without capitals have none.
fn is_in_capitals_or_none(text: &str) -> bool {
    !text.contains(|letter: char| letter.is_lowercase())
}

/// The heading that a line is, as it stands, with what follows it on the line after a colon.
///
/// `has_begun`: the sections have begun; `may_begin`: a gap stands above, as far as the text tells gaps.
/// `None` as its kind is a heading that nobody knows: capitals alone on a line, once the sections have begun.
fn heading_of(
    line: &Line,
    next: Option<&Line>,
    (has_begun, may_begin): (bool, bool),
) -> Option<(Option<Heading>, String, Option<String>)> {
    let text = line.text.trim();
    // The last word of a broken line may be a heading elsewhere; headings begin with a capital where there are any.
    if line.is_bullet || text.chars().count() > 60 || text.starts_with(char::is_lowercase) {
        return None;
    }
    let bare = text.trim_end_matches([':', '：']).trim_end();
    if let Some(heading) = HEADINGS.heading(bare) {
        return Some((Some(heading), bare.to_owned(), None));
    }
    if let Some((before, after)) = text.split_once(':')
        && may_begin
        && !after.trim().is_empty()
        && let Some(heading) = HEADINGS.heading(before)
        && heading != Heading::Personal
    {
        let rest = Some(after.trim().to_owned());
        return Some((Some(heading), before.trim().to_owned(), rest));
    }
    let is_entry =
        next.is_some_and(|next| !next.is_bullet && period::in_line(&next.text).is_some());
    let is_unknown = has_begun && is_in_capitals(bare) && may_begin && !is_entry;
    is_unknown.then(|| (None, bare.to_owned(), None))
}

/// One to five words in capitals without figures.
fn is_in_capitals(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    letters > 3
        && text.split_whitespace().count() <= 5
        && !text.contains(|letter: char| letter.is_lowercase() || letter.is_numeric())
        && text.contains(char::is_uppercase)
}

fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let (mut after_gap, mut is_on_new_page) = (true, false);
    for line in text.lines() {
        is_on_new_page |= line.contains('\u{c}');
        let tidy = tidied(line);
        if tidy.is_empty() {
            after_gap = true;
            continue;
        }
        let (text, is_bullet) = without_bullet(&tidy);
        if !text.is_empty() {
            lines.push(Line {
                text,
                is_bullet,
                after_gap,
                is_on_new_page,
            });
        }
        (after_gap, is_on_new_page) = (false, false);
    }
    lines
}

/// A line without what cannot be seen; two spaces and tabs stay apart as two spaces.
fn tidied(line: &str) -> String {
    let visible: String = line
        .chars()
        .filter(|letter| {
            !matches!(
                letter,
                '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}' | '\u{c}'
            )
        })
        .flat_map(|letter| match letter {
            '\t' => [Some(' '), Some(' ')],
            '\u{a0}' | '\u{202f}' => [Some(' '), None],
            other => [Some(other), None],
        })
        .flatten()
        .collect();
    visible.trim().to_owned()
}

fn without_bullet(line: &str) -> (String, bool) {
    let mut letters = line.chars();
    let first = letters.next();
    let rest = letters.as_str();
    let is_bullet = first.is_some_and(|sign| {
        BULLETS.contains(&sign) || (DASHES.contains(&sign) && rest.starts_with(' '))
    });
    if is_bullet {
        (rest.trim().to_owned(), true)
    } else {
        (line.to_owned(), false)
    }
}

/// Texts that are not empty, with a space between them.
fn joined<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let texts: Vec<String> = texts.into_iter().map(single_spaced).collect();
    let texts: Vec<&str> = texts
        .iter()
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect();
    texts.join(" ")
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
