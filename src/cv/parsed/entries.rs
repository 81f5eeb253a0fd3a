//! Employments and courses of study: where one ends and the next begins, and what its lines are.

use super::period::{self, Found};
use super::{Line, ParsedEntry, joined};
use crate::cv::vacancy;

/// Longest line that can be the name of an employer or a title, in characters.
const LONGEST_NAME: usize = 110;

/// Words that only the name of an organisation holds, in lower case.
const ORGANISATION: [&str; 22] = [
    "ltd",
    "ltd.",
    "limited",
    "inc",
    "inc.",
    "plc",
    "llc",
    "gmbh",
    "sa",
    "s.a.",
    "sas",
    "sarl",
    "sp.",
    "sia",
    "as",
    "a.s.",
    "αε",
    "α.ε.",
    "επε",
    "ικε",
    "লিমিটেড",
    "কোম্পানি",
];

/// Reads the entries of a section, in their order.
pub(super) fn read(lines: &[Line]) -> Vec<ParsedEntry> {
    let dated: Vec<(usize, Found)> = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| !line.is_bullet && line.text.chars().count() <= 2 * LONGEST_NAME)
        .filter_map(|(idx, line)| Some((idx, period::in_line(&line.text)?)))
        .collect();
    // A single year stands in many a sentence; where there are periods, those alone begin entries.
    let has_periods = dated.iter().any(|(_, found)| found.start.is_some());
    let dated: Vec<(usize, Found)> = dated
        .into_iter()
        .filter(|(idx, found)| !has_periods || found.start.is_some() || begins_well(lines, *idx))
        .collect();
    if dated.is_empty() {
        return undated(lines);
    }
    let starts = starts(lines, &dated);
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    let mut entries = Vec::new();
    if let Some(before) = starts.first().and_then(|first| lines.get(..*first))
        && !before.is_empty()
    {
        entries.extend(undated(before));
    }
    for (((idx, found), start), end) in dated.iter().zip(&starts).zip(ends) {
        let head = lines.get(*start..*idx).unwrap_or_default();
        let tail = lines.get(idx + 1..end).unwrap_or_default();
        entries.push(entry(head, found, tail));
    }
    entries
}

/// Whether a line with a single date stands where a title does: behind a line that begins something.
fn begins_well(lines: &[Line], idx: usize) -> bool {
    let begins = |at: usize| {
        let gap = lines.get(at).is_some_and(|line| line.after_gap);
        let bullet = at.checked_sub(1).and_then(|before| lines.get(before));
        at == 0
            || if knows_gaps(lines) {
                gap
            } else {
                bullet.is_some_and(|line| line.is_bullet)
            }
    };
    let is_short = lines
        .get(idx)
        .is_some_and(|line| line.text.chars().count() <= LONGEST_NAME);
    is_short && (begins(idx) || idx.checked_sub(1).is_some_and(begins))
}

/// Whether the text tells gaps between entries.
fn knows_gaps(lines: &[Line]) -> bool {
    lines.iter().skip(1).any(|line| line.after_gap)
}

/// The first line of each dated entry.
fn starts(lines: &[Line], dated: &[(usize, Found)]) -> Vec<usize> {
    let has_gaps = knows_gaps(lines);
    let mut lowest = 0;
    let mut starts = Vec::new();
    for (idx, found) in dated {
        let gap = (lowest..=*idx).rev().find(|at| {
            let line = lines.get(*at);
            line.is_some_and(|line| *at == 0 || (has_gaps && line.after_gap))
        });
        let page = (lowest..=*idx)
            .rev()
            .find(|at| lines.get(*at).is_some_and(|line| line.is_on_new_page));
        let start = match gap.max(page) {
            Some(start) if *idx - start <= 3 && !has_bullet(lines, start, *idx) => start,
            _ => line_above(lines, lowest, *idx, found),
        };
        starts.push(start);
        lowest = idx + 1;
    }
    starts
}

fn has_bullet(lines: &[Line], from: usize, to: usize) -> bool {
    lines
        .get(from..to)
        .unwrap_or_default()
        .iter()
        .any(|line| line.is_bullet)
}

/// Where nothing tells entries apart, the line above the dates is the first of its entry, unless it is a bullet.
fn line_above(lines: &[Line], lowest: usize, idx: usize, found: &Found) -> usize {
    let above = idx.checked_sub(1).filter(|above| *above >= lowest);
    let is_name = |at: &usize| {
        lines
            .get(*at)
            .is_some_and(|line| !line.is_bullet && line.text.chars().count() <= LONGEST_NAME)
    };
    let above = above.filter(is_name);
    match above {
        // The dates stand alone below the title, and that below the employer.
        Some(above) if found.rest.is_empty() && above > lowest && idx - lowest == 2 => above - 1,
        Some(above) => above,
        None => idx,
    }
}

fn entry(head: &[Line], found: &Found, tail: &[Line]) -> ParsedEntry {
    let texts = |lines: &[Line]| joined(lines.iter().map(|line| line.text.as_str()));
    let (mut name, mut title) = if found.rest.is_empty() {
        // The employer stands on one line, the title on all others.
        match head.split_first() {
            Some((first, title)) => (first.text.clone(), texts(title)),
            None => (String::new(), String::new()),
        }
    } else {
        (texts(head), found.rest.clone())
    };
    let mut tail = tail;
    if name.is_empty()
        && let Some((first, rest)) = tail.split_first()
        && is_name(first)
        && !title.is_empty()
    {
        // Title and dates come first in many a CV, and the employer below them.
        name.clone_from(&first.text);
        tail = rest;
        let swaps = is_organisation(&title) && !is_organisation(&name);
        if swaps || (vacancy::names_role(&name) && !vacancy::names_role(&title)) {
            std::mem::swap(&mut name, &mut title);
        }
    }
    let mut entry = ParsedEntry {
        head: joined([name.as_str()]),
        title: joined([title.as_str()]),
        start: found.start.clone(),
        end: found.end.clone(),
        dates_text: found.text.clone(),
        ..ParsedEntry::default()
    };
    tell(&mut entry, tail);
    entry
}

/// A short line that is neither a bullet nor a sentence.
fn is_name(line: &Line) -> bool {
    !line.is_bullet
        && !line.after_gap
        && line.text.chars().count() <= 80
        && !line.text.ends_with(['.', ';', '।', ':'])
        && !line.text.contains(": ")
}

fn is_organisation(text: &str) -> bool {
    let lower = text.to_lowercase();
    let mut words = lower.split([' ', ',']);
    words.any(|word| ORGANISATION.contains(&word))
}

/// What was done: text before the first bullet is the summary, lines without a bullet go on with the one above.
fn tell(entry: &mut ParsedEntry, lines: &[Line]) {
    for line in lines {
        match entry.bullets.last_mut() {
            _ if line.is_bullet => entry.bullets.push(joined([line.text.as_str()])),
            Some(last) => *last = joined([last.as_str(), line.text.as_str()]),
            None => entry.summary = joined([entry.summary.as_str(), line.text.as_str()]),
        }
    }
}

/// Entries without dates: a new one begins at every gap, else at every line that follows a bullet.
fn undated(lines: &[Line]) -> Vec<ParsedEntry> {
    let has_gaps = knows_gaps(lines);
    let mut entries: Vec<ParsedEntry> = Vec::new();
    let mut follows_bullet = true;
    for line in lines {
        let begins = !line.is_bullet
            && if has_gaps {
                line.after_gap
            } else {
                follows_bullet
            };
        follows_bullet = line.is_bullet;
        match entries.last_mut() {
            Some(entry) if !begins => {
                let is_title = entry.title.is_empty()
                    && entry.bullets.is_empty()
                    && entry.summary.is_empty()
                    && !line.is_bullet
                    && line.text.chars().count() <= LONGEST_NAME;
                if is_title {
                    entry.title = joined([line.text.as_str()]);
                } else {
                    tell(entry, std::slice::from_ref(line));
                }
            }
            _ if line.is_bullet => entries.push(ParsedEntry {
                bullets: vec![joined([line.text.as_str()])],
                ..ParsedEntry::default()
            }),
            _ => entries.push(ParsedEntry {
                head: joined([line.text.as_str()]),
                ..ParsedEntry::default()
            }),
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::super::{ParsedEntry, parse};

    fn work(text: &str) -> Vec<ParsedEntry> {
        parse(&format!("Anna Nowak\nWORK EXPERIENCE\n{text}")).work
    }

    fn names(entries: &[ParsedEntry]) -> Vec<(&str, &str, usize)> {
        entries
            .iter()
            .map(|entry| {
                (
                    entry.head.as_str(),
                    entry.title.as_str(),
                    entry.bullets.len(),
                )
            })
            .collect()
    }

    #[test]
    fn entries_are_told_apart_without_gaps() {
        let read = work(
            "Hotel\nAgent Mar 2022 - Present\n• Answered guests\n• Solved complaints\nShop Ltd\nClerk 2019 - 2021\n• Sold\n",
        );
        assert_eq!(
            names(&read),
            [("Hotel", "Agent", 2), ("Shop Ltd", "Clerk", 1)]
        );
    }

    #[test]
    fn lines_that_were_broken_go_on_across_lines_and_pages() {
        let read = work(
            "\nHotel\nAgent Mar 2022 - Present\n• Answered guests’ questions all day and\nwrote to them\n• Solved\n\u{c}complaints\n\n\
            Shop Ltd\nClerk 2019 - 2021\nA small shop.\n• Sold\n",
        );
        assert_eq!(
            names(&read),
            [("Hotel", "Agent", 2), ("Shop Ltd", "Clerk", 1)]
        );
        assert_eq!(
            read[0].bullets[0],
            "Answered guests’ questions all day and wrote to them"
        );
        assert_eq!(read[0].bullets[1], "Solved complaints");
        assert_eq!(read[1].summary, "A small shop.");
    }

    #[test]
    fn a_long_employer_takes_two_lines() {
        let read = work(
            "\nThe very long name of an employer that is broken\nover two lines\nAgent 2020 - 2021\n• Sold\n",
        );
        assert_eq!(
            names(&read),
            [(
                "The very long name of an employer that is broken over two lines",
                "Agent",
                1
            )]
        );
    }

    #[test]
    fn other_orders_of_employer_title_and_dates_are_read() {
        let read = work(
            "\n2019 – 2021 Clerk\nShop Ltd\n• Sold\n\n2022 – Present Hotel Inc\nAgent\n• Answered\n",
        );
        assert_eq!(
            names(&read),
            [("Shop Ltd", "Clerk", 1), ("Hotel Inc", "Agent", 1)]
        );
        let read = work(
            "\nShop Ltd\nClerk\n2019 – 2021\n- Sold\n\nHotel\nAgent\n2022 – 2023\n- Answered\n",
        );
        assert_eq!(
            names(&read),
            [("Shop Ltd", "Clerk", 1), ("Hotel", "Agent", 1)]
        );
    }

    #[test]
    fn what_has_no_dates_is_kept() {
        let read = work("\nShop Ltd\nClerk\n• Sold\n\nHotel\n• Answered\n");
        assert_eq!(names(&read), [("Shop Ltd", "Clerk", 1), ("Hotel", "", 1)]);
        assert_eq!(names(&work("")), []);
    }
}
