//! Lines of a paragraph: broken between words, and balanced where the last line would be lonely.

use std::ops::Range;
use std::sync::Arc;

use crate::page::font::Face;
use crate::page::frame::Cluster;

/// A cluster on its way to a line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Piece {
    pub(crate) face: Face,
    pub(crate) cluster: Arc<Cluster>,
    /// Index of the stretch of text that the cluster belongs to.
    pub(crate) span: usize,
    /// Tells whether a line may end after the cluster.
    pub(crate) breakable: bool,
}

/// A last word narrower than this share of the line does not stand alone.
const LONELY: i32 = 5;

/// Breaks `pieces` into lines of at most `width` font units, the first of at most `first`.
///
/// Spaces at the end of a line belong to it and may stick out. A word that does not fit on a line of its own is broken
/// at spaces inside of it, after `@`, `.`, `/` or `-`, or, failing these, between any two clusters.
pub(crate) fn wrap(pieces: &[Piece], first: i32, width: i32) -> Vec<Range<usize>> {
    let words = words(pieces, width);
    let first = first.min(width);
    let mut lines: Vec<Line> = Vec::new();
    let mut used = 0;
    for (index, word) in words.iter().enumerate() {
        let limit = if lines.len() <= 1 { first } else { width };
        if lines.is_empty() && first < width && word.width > first {
            // Nothing fits beside what stands on the first line already.
            lines.push(Line {
                words: index..index,
            });
        }
        match lines.last_mut() {
            Some(line) if used + word.width <= limit => line.words.end = index + 1,
            _ => {
                lines.push(Line {
                    words: index..index + 1,
                });
                used = 0;
            }
        }
        used += word.width + word.space;
    }
    balance(&mut lines, &words, width);
    lines
        .into_iter()
        .map(|line| line.clusters(&words))
        .collect()
}

/// Width of `pieces` without the spaces at the end, in font units.
pub(crate) fn visible_width(pieces: &[Piece]) -> i32 {
    let spaces = pieces
        .iter()
        .rev()
        .take_while(|piece| piece.cluster.is_space())
        .count();
    pieces
        .iter()
        .take(pieces.len() - spaces)
        .map(|piece| piece.cluster.advance)
        .sum()
}

/// Clusters that stay on one line.
#[derive(Clone, Debug, PartialEq)]
struct Word {
    clusters: Range<usize>,
    /// Without the spaces at its end.
    width: i32,
    /// Width of the spaces at its end.
    space: i32,
}

/// Words on one line, by their indices.
struct Line {
    words: Range<usize>,
}

impl Line {
    fn clusters(&self, words: &[Word]) -> Range<usize> {
        let inside = words.get(self.words.clone()).unwrap_or_default();
        if let (Some(start), Some(end)) = (inside.first(), inside.last()) {
            start.clusters.start..end.clusters.end
        } else {
            let next = words.get(self.words.start);
            let start = next.map_or(0, |word| word.clusters.start);
            start..start
        }
    }
}

fn words(pieces: &[Piece], width: i32) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = 0;
    for (index, piece) in pieces.iter().enumerate() {
        if piece.breakable || index + 1 == pieces.len() {
            push_word(&mut words, pieces, start..index + 1, width);
            start = index + 1;
        }
    }
    words
}

fn push_word(words: &mut Vec<Word>, pieces: &[Piece], clusters: Range<usize>, width: i32) {
    let inside = pieces.get(clusters.clone()).unwrap_or_default();
    let visible = visible_width(inside);
    if visible <= width || inside.len() <= 1 {
        let full: i32 = inside.iter().map(|piece| piece.cluster.advance).sum();
        words.push(Word {
            clusters,
            width: visible,
            space: full - visible,
        });
        return;
    }
    let cut = clusters.start + longest_start(inside, width);
    push_word(words, pieces, clusters.start..cut, width);
    push_word(words, pieces, cut..clusters.end, width);
}

/// How many clusters of a word that is too long fill the line best.
fn longest_start(word: &[Piece], width: i32) -> usize {
    let mut used = 0;
    let mut fitting = 0;
    for piece in word {
        used += piece.cluster.advance;
        if used > width && !piece.cluster.is_space() {
            break;
        }
        fitting += 1;
    }
    let fitting = fitting.clamp(1, word.len().saturating_sub(1).max(1));
    let head = word.get(..fitting).unwrap_or_default();
    let after = |sign: fn(&str) -> bool| head.iter().rposition(|piece| sign(&piece.cluster.text));
    let whole: i32 = word.iter().map(|piece| piece.cluster.advance).sum::<i32>();
    let part = |end: usize| {
        let head = word.get(..=end).unwrap_or_default();
        head.iter().map(|piece| piece.cluster.advance).sum::<i32>()
    };
    // Name and place of a mail address stay whole if both fit.
    let at = after(|text| text == "@").filter(|at| whole - part(*at) <= width);
    after(|text| text == " ")
        .or(at)
        .or_else(|| after(is_address_joint))
        .map_or(fitting, |index| index + 1)
}

fn is_address_joint(text: &str) -> bool {
    matches!(text, "@" | "." | "/" | "-")
}

/// Gives a short last word the word before it for company.
fn balance(lines: &mut [Line], words: &[Word], width: i32) {
    let [.., before, last] = lines else { return };
    let short = words
        .get(last.words.start)
        .is_some_and(|word| word.width < width / LONELY);
    if last.words.len() != 1 || before.words.len() < 2 || !short {
        return;
    }
    let pair = words
        .get(before.words.end - 1..last.words.end)
        .unwrap_or_default();
    if pair.iter().map(|word| word.width + word.space).sum::<i32>() <= width {
        before.words.end -= 1;
        last.words.start -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every letter is 100 units wide.
    fn pieces(text: &str) -> Vec<Piece> {
        text.chars()
            .map(|letter| Piece {
                face: Face::SansRegular,
                cluster: Arc::new(Cluster::gap(&letter.to_string(), 100)),
                span: 0,
                breakable: letter == ' ',
            })
            .collect()
    }

    fn lines(text: &str, first: i32, width: i32) -> Vec<String> {
        let pieces = pieces(text);
        wrap(&pieces, first, width)
            .into_iter()
            .map(|line| {
                pieces[line]
                    .iter()
                    .map(|piece| piece.cluster.text.as_str())
                    .collect()
            })
            .collect()
    }

    #[test]
    fn lines_break_between_words_and_keep_their_spaces() {
        assert_eq!(
            lines("one two three four", 900, 900),
            ["one two ", "three ", "four"]
        );
        assert_eq!(lines("", 900, 900), [""; 0]);
    }

    #[test]
    fn a_short_last_word_does_not_stand_alone() {
        assert_eq!(
            lines("aaaa bbbb cccc dd", 1500, 1500),
            ["aaaa bbbb ", "cccc dd"]
        );
        assert_eq!(
            lines("aaaa bbbb cccc dddd", 1500, 1500),
            ["aaaa bbbb cccc ", "dddd"]
        );
    }

    #[test]
    fn a_long_address_breaks_after_its_joints() {
        assert_eq!(
            lines("abcdefgh@ijkl.mnop", 1000, 1000),
            ["abcdefgh@", "ijkl.mnop"]
        );
        assert_eq!(
            lines("abcd@efgh.ij", 1000, 1000),
            ["abcd@", "efgh.ij"],
            "though more would fit"
        );
        assert_eq!(
            lines("https://example.org/abc", 1000, 1000),
            ["https://", "example.", "org/abc"]
        );
        assert_eq!(lines("Abcdef-Ghijkl", 1000, 1000), ["Abcdef-", "Ghijkl"]);
        assert_eq!(
            lines("abcdefghijklmnop", 1000, 1000),
            ["abcdefghij", "klmnop"]
        );
    }

    #[test]
    fn the_first_line_may_be_shorter() {
        assert_eq!(lines("one two three", 300, 900), ["one ", "two three"]);
        assert_eq!(lines("three two", 300, 900), ["", "three two"]);
    }
}
