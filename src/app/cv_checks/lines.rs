//! Long lines, and how they are parted.

use super::mend::{Deed, Mend};
use crate::base::problem::Message;

/// Longest line that is quickly read, in characters: about two lines of the page.
pub(super) const LONG: usize = 200;

/// Parts a long line at the ends of its sentences, if each is short enough then.
pub(super) fn split(line: &str, spot: &str) -> Option<Mend> {
    let ends = |letter: char| matches!(letter, '.' | ';' | '।' | '·');
    let mut sentences: Vec<String> = Vec::new();
    let mut sentence = String::new();
    for word in line.split_whitespace() {
        if !sentence.is_empty() {
            sentence.push(' ');
        }
        sentence.push_str(word);
        // Short words before a stop are abbreviations.
        let is_end = word.ends_with(ends) && word.chars().count() > 4;
        if is_end {
            sentences.push(std::mem::take(&mut sentence));
        }
    }
    sentences.push(sentence);
    sentences.retain(|sentence| !sentence.is_empty());
    let mut lines: Vec<String> = Vec::new();
    for sentence in sentences {
        match lines.last_mut() {
            Some(last) if last.chars().count() + sentence.chars().count() < LONG => {
                last.push(' ');
                last.push_str(&sentence);
            }
            _ => lines.push(sentence),
        }
    }
    let is_short = lines.iter().all(|line| line.chars().count() <= LONG);
    if lines.len() < 2 || !is_short {
        return None;
    }
    let count = lines.len();
    let deed = Deed::Lines {
        spot: spot.to_owned(),
        from: line.to_owned(),
        to: lines
            .iter()
            .map(|line| line.trim_end_matches(';').to_owned())
            .collect(),
    };
    let mend = Mend::new(deed, "cv-mend-split", "cv-mend-split-done");
    let becomes = Message::new("cv-mend-split-becomes").with("n", count);
    Some(Mend {
        becomes: Some(becomes),
        ..mend
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(line: &str) -> Option<Vec<String>> {
        match split(line, "work.0.highlights")?.deed {
            Deed::Lines { to, .. } => Some(to),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_long_line_is_split_at_its_sentences_if_it_has_any() {
        let told =
            "Answered questions of guests about rooms and bills by telephone and at the desk";
        let split = lines(&format!("{told}, e.g. prices. {told}; {told}."));
        let expected = [format!("{told}, e.g. prices. {told}"), format!("{told}.")];
        assert_eq!(split.unwrap(), expected);
        assert_eq!(lines(&"word ".repeat(60)), None);
        assert_eq!(
            lines(&"গ্রাহকদের প্রশ্নের উত্তর দিয়েছি। ".repeat(8))
                .unwrap()
                .len(),
            2
        );
    }
}
