//! Name, headline and the ways to reach somebody, from what stands above the first heading.

use super::headings::HEADINGS;
use super::{Line, ParsedCv, ParsedSection, period, single_spaced};
use crate::record::words::ascii_digit;

/// Fewest and most figures of a telephone number.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Longest line that can be a name or a headline, in characters.
const LONGEST_NAME: usize = 80;

/// Reads the head of a CV: the first line that is nothing else is the name, the next one the headline.
pub(super) fn read(lines: &[Line], cv: &mut ParsedCv) {
    let mut others = Vec::new();
    for line in mended(lines) {
        if HEADINGS.is_document(&line) {
            continue;
        }
        let is_short = line.chars().count() <= LONGEST_NAME;
        let left = Items::of(&line).put_into(cv);
        let is_plain = left.len() == 1
            && left
                .first()
                .is_some_and(|left| *left == single_spaced(&line));
        match () {
            () if is_plain && is_short && cv.name.is_empty() => cv.name = single_spaced(&line),
            () if is_plain && is_short && cv.headline.is_empty() && !has_contact(cv) => {
                cv.headline = single_spaced(&line);
            }
            () => others.extend(left),
        }
    }
    if cv.place.is_empty() && !others.is_empty() {
        let at = others.iter().position(|other| looks_like_place(other));
        cv.place = at.map(|at| others.remove(at)).unwrap_or_default();
    }
    if !others.is_empty() {
        cv.others.push(ParsedSection {
            heading: String::new(),
            lines: others,
        });
    }
}

/// Takes what a section of personal details says about ways to reach somebody; gives the lines that say something else.
pub(super) fn add(lines: &[Line], cv: &mut ParsedCv) -> Vec<String> {
    let mut others = Vec::new();
    for line in mended(lines) {
        let left = Items::of(&line).put_into(cv);
        for other in left {
            if cv.place.is_empty() && !other.contains(':') && looks_like_place(&other) {
                cv.place = other;
            } else {
                others.push(other);
            }
        }
    }
    others
}

fn has_contact(cv: &ParsedCv) -> bool {
    !(cv.email.is_empty() && cv.phones.is_empty() && cv.links.is_empty() && cv.place.is_empty())
}

/// Lines with an address that was broken after its @ put together again.
fn mended(lines: &[Line]) -> Vec<String> {
    let mut mended: Vec<String> = Vec::new();
    for line in lines {
        match mended.last_mut() {
            Some(last) if last.ends_with('@') => last.push_str(&line.text),
            _ => mended.push(line.text.clone()),
        }
    }
    mended
}

/// The items of a line of contact.
struct Items {
    email: Option<String>,
    phones: Vec<String>,
    links: Vec<String>,
    /// What is left, without labels.
    left: Vec<String>,
}

impl Items {
    fn of(line: &str) -> Self {
        let mut items = Self {
            email: None,
            phones: Vec::new(),
            links: Vec::new(),
            left: Vec::new(),
        };
        let parts = line
            .split(['|', '•', '·', '●', '⋅', '◆'])
            .flat_map(|part| part.split("  "));
        for part in parts.map(str::trim).filter(|part| !part.is_empty()) {
            items.add(part);
        }
        items
    }

    fn add(&mut self, part: &str) {
        let mut left = Vec::new();
        for word in part.split(' ').filter(|word| !word.is_empty()) {
            let bare = word.trim_matches([',', ';', '(', ')', '<', '>']);
            let after_label = bare.split_once(':').map_or(bare, |(label, rest)| {
                if HEADINGS.is_label(label) { rest } else { bare }
            });
            if is_email(after_label) {
                self.email.get_or_insert_with(|| after_label.to_owned());
            } else if is_link(after_label) {
                self.links.push(after_label.to_owned());
            } else {
                left.push(word);
            }
        }
        let left = self.without_phones(&left);
        let text = without_label(&left);
        if !text.is_empty() {
            self.left.push(text);
        }
    }

    /// Takes telephone numbers out of words.
    fn without_phones(&mut self, words: &[&str]) -> String {
        let line = words.join(" ");
        if period::in_line(&line).is_some_and(|found| found.rest.is_empty()) {
            return line;
        }
        let is_dialled = |letter: char| {
            ascii_digit(letter).is_ascii_digit()
                || matches!(
                    letter,
                    '+' | '(' | ')' | '-' | '.' | '/' | ' ' | '\u{a0}' | '–'
                )
        };
        let mut left = String::new();
        let mut number = String::new();
        for letter in line.chars().chain(['\0']) {
            if is_dialled(letter) {
                number.push(letter);
                continue;
            }
            let digits = number
                .chars()
                .filter(|letter| ascii_digit(*letter).is_ascii_digit())
                .count();
            if PHONE_DIGITS.contains(&digits) && period::in_line(&number).is_none() {
                let edges = [' ', '-', '.', '/', '–'];
                let phone = number.trim_matches(edges);
                // A bracket that belongs to the words around it.
                let phone = if phone.contains('(') {
                    phone
                } else {
                    phone.trim_matches(')')
                };
                self.phones.push(phone.trim().to_owned());
                left.push(' ');
            } else {
                left.push_str(&number);
            }
            number.clear();
            if letter != '\0' {
                left.push(letter);
            }
        }
        left
    }

    /// Puts into the CV what it does not have yet; gives what is left.
    fn put_into(self, cv: &mut ParsedCv) -> Vec<String> {
        if cv.email.is_empty() {
            cv.email = self.email.unwrap_or_default();
        }
        let new_phones: Vec<String> = self
            .phones
            .into_iter()
            .filter(|phone| !cv.phones.contains(phone))
            .collect();
        cv.phones.extend(new_phones);
        let new_links: Vec<String> = self
            .links
            .into_iter()
            .filter(|link| !cv.links.contains(link))
            .collect();
        cv.links.extend(new_links);
        self.left
    }
}

/// A text without the words that say what follows: "Tel.:", "Address:".
fn without_label(text: &str) -> String {
    let pieces = text
        .split([',', ';'])
        .map(|piece| match piece.split_once(':') {
            Some((label, rest)) if HEADINGS.is_label(label) => single_spaced(rest),
            _ if HEADINGS.is_label(piece) => String::new(),
            _ => single_spaced(piece),
        });
    let pieces: Vec<String> = pieces
        .filter(|piece| piece.contains(char::is_alphanumeric))
        .collect();
    pieces.join(", ")
}

fn is_email(word: &str) -> bool {
    word.split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
}

/// Whether a word is a web address: with a scheme, with "www", or a host with a well-formed ending and a path.
fn is_link(word: &str) -> bool {
    let lower = word.to_lowercase();
    if lower.starts_with("http://") || lower.starts_with("https://") || lower.starts_with("www.") {
        return true;
    }
    let host = lower.split(['/', '?', '#']).next().unwrap_or_default();
    let Some((name, ending)) = host.rsplit_once('.') else {
        return false;
    };
    let is_host = |part: &str| {
        part.chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.'))
    };
    !name.is_empty()
        && is_host(name)
        && (2..=12).contains(&ending.len())
        && ending.chars().all(|letter| letter.is_ascii_lowercase())
        && name.chars().any(|letter| letter.is_ascii_alphabetic())
}

/// Whether a text can be a place: short, with few figures, no address of another kind.
fn looks_like_place(text: &str) -> bool {
    text.chars().count() <= 80
        && !text.contains("://")
        && !text.contains('@')
        && period::in_line(text).is_none()
}

#[cfg(test)]
mod tests {
    use super::super::parse;

    #[test]
    fn the_head_of_a_foreign_cv_is_taken_to_pieces() {
        let cv = parse(
            "CURRICULUM VITAE\nAnna Nowak\nDoradca klienta\nTel.: 600 100 200, e-mail: anna.nowak@example.com\n\
            Adres: Kraków, Polska\nlinkedin.com/in/anna • www.anna.example.com\nDOŚWIADCZENIE\n",
        );
        assert_eq!(cv.name, "Anna Nowak");
        assert_eq!(cv.headline, "Doradca klienta");
        assert_eq!(cv.phones, ["600 100 200"]);
        assert_eq!(cv.email, "anna.nowak@example.com");
        assert_eq!(cv.place, "Kraków, Polska");
        assert_eq!(cv.links, ["linkedin.com/in/anna", "www.anna.example.com"]);
    }

    #[test]
    fn one_line_of_contact_holds_everything() {
        let cv = parse("Ana\nRīga, Latvija | +371 2000 0123 | ana@example.com | Chat ana\n");
        assert_eq!(
            (cv.headline.as_str(), cv.place.as_str()),
            ("", "Rīga, Latvija")
        );
        assert_eq!(cv.phones, ["+371 2000 0123"]);
        assert_eq!(cv.others[0].lines, ["Chat ana"]);
        let cv = parse("Ana\n(371) 555-0123\nana@\nexample.com\nWORK\n");
        assert_eq!(
            (cv.phones[0].as_str(), cv.email.as_str()),
            ("(371) 555-0123", "ana@example.com")
        );
    }

    #[test]
    fn bengali_figures_make_a_telephone_number() {
        let cv = parse("নুসরাত\nমোবাইল: ০১৭১২-৩৪৫৬৭৮\n");
        assert_eq!(cv.phones, ["০১৭১২-৩৪৫৬৭৮"]);
    }
}
