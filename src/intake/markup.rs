//! Descriptions as other programs write them, in HTML or with signs for bullets, to sentences and bullets.

/// What is said about an entry.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    /// Running text, its paragraphs parted by line ends; empty if there is none.
    pub(super) text: String,
    pub(super) bullets: Vec<String>,
}

/// Signs that begin a bullet when a blank follows.
const BULLETS: [char; 14] = [
    '•', '-', '*', '–', '—', '·', '▪', '▫', '‣', '◦', '●', '○', '■', '➢',
];

/// Elements that begin a new line.
const BLOCKS: [&str; 15] = [
    "p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "hr",
];

/// Longest tag, in bytes; where none ends so soon, there is none.
const MAX_TAG: usize = 4000;

/// Shorter lines were not broken for width, in characters.
const WIDE: usize = 60;

/// One line of a description.
#[derive(Default)]
struct Line {
    text: String,
    is_bullet: bool,
}

/// Reads plain text: lines that begin like bullets become some.
pub(super) fn from_text(text: &str) -> Told {
    told(parts(plain(text)))
}

/// Reads text that may hold HTML.
pub(super) fn from_html(html: &str) -> Told {
    told(parts(lines(html)))
}

/// The words of a text that may hold HTML, on one line.
pub(super) fn words(html: &str) -> String {
    let lines = lines(html);
    let words = lines.iter().flat_map(|line| line.text.split_whitespace());
    words.collect::<Vec<_>>().join(" ")
}

/// All lines of a text that may hold HTML in their order, whether bullets or not.
pub(super) fn all_lines(html: &str) -> Vec<String> {
    parts(lines(html))
        .into_iter()
        .map(|part| part.text)
        .collect()
}

/// All lines of plain text in their order, whether bullets or not.
pub(super) fn all_plain_lines(text: &str) -> Vec<String> {
    parts(plain(text))
        .into_iter()
        .map(|part| part.text)
        .collect()
}

fn plain(text: &str) -> Vec<Line> {
    let line = |line: &str| Line {
        text: line.to_owned(),
        is_bullet: false,
    };
    text.lines().map(line).collect()
}

/// Lines without their signs and without empty ones; those that were broken for width are whole again.
fn parts(lines: Vec<Line>) -> Vec<Line> {
    let mut parts: Vec<Line> = Vec::new();
    // Length of the line before in characters; 0 after an empty one.
    let mut before = 0;
    for line in lines {
        let trimmed = line.text.trim();
        let signed = trimmed
            .strip_prefix(BULLETS)
            .filter(|rest| rest.starts_with(char::is_whitespace));
        let text = signed.unwrap_or(trimmed).trim();
        let is_bullet = line.is_bullet || signed.is_some();
        let length = trimmed.chars().count();
        match parts.last_mut() {
            _ if text.is_empty() => {}
            Some(part) if !is_bullet && before >= WIDE && goes_on(&part.text, text) => {
                part.text.push(' ');
                part.text.push_str(text);
            }
            _ => parts.push(Line {
                text: text.to_owned(),
                is_bullet,
            }),
        }
        before = length;
    }
    parts
}

/// Whether a line goes on in the next: it ends no sentence, and the next begins in small letters or would leave it
/// hanging on a little word.
fn goes_on(line: &str, next: &str) -> bool {
    let last = line.split_whitespace().next_back().unwrap_or_default();
    let is_little = last.chars().count() <= 3 && last.chars().all(char::is_lowercase);
    !line.ends_with(['.', '!', '?', ':', ';', '…', '।'])
        && (next.starts_with(char::is_lowercase) || is_little || line.ends_with(','))
}

fn told(parts: Vec<Line>) -> Told {
    let mut told = Told::default();
    for part in parts {
        if part.is_bullet {
            told.bullets.push(part.text);
        } else {
            if !told.text.is_empty() {
                told.text.push('\n');
            }
            told.text.push_str(&part.text);
        }
    }
    told
}

fn lines(html: &str) -> Vec<Line> {
    // A line end parts lines only where there is no markup that would do it.
    let is_plain = !html.contains("</") && !html.contains("<br");
    let mut lines = vec![Line::default()];
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&', '\n', '\r']) {
        let (before, from) = rest.split_at(at);
        add(&mut lines, before);
        rest = match from.chars().next() {
            Some('<') => tag(&mut lines, from),
            Some('&') => reference(&mut lines, from),
            _ => {
                add(&mut lines, " ");
                if is_plain {
                    lines.push(Line::default());
                }
                skip(from, 1)
            }
        };
    }
    add(&mut lines, rest);
    lines
}

fn add(lines: &mut [Line], text: &str) {
    if let Some(line) = lines.last_mut() {
        line.text.push_str(text);
    }
}

fn skip(text: &str, bytes: usize) -> &str {
    text.get(bytes..).unwrap_or_default()
}

/// Takes a tag off the beginning; a sign that begins none is text.
fn tag<'a>(lines: &mut Vec<Line>, from: &'a str) -> &'a str {
    let inside = skip(from, 1);
    let name_at = inside.strip_prefix('/').unwrap_or(inside);
    let is_tag = name_at.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!');
    let end = inside.bytes().take(MAX_TAG).position(|byte| byte == b'>');
    let Some(end) = end.filter(|_| is_tag) else {
        add(lines, "<");
        return inside;
    };
    let name: String = name_at
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    let name = name.to_ascii_lowercase();
    if BLOCKS.contains(&name.as_str()) {
        let is_bullet = name == "li" && !inside.starts_with('/');
        match lines.last_mut() {
            // What opens inside of an item belongs to it.
            Some(line) if line.text.trim().is_empty() => line.is_bullet |= is_bullet,
            _ => lines.push(Line {
                is_bullet,
                ..Line::default()
            }),
        }
        if name == "li" && inside.starts_with('/') {
            lines.push(Line::default());
        }
    }
    skip(inside, end + 1)
}

/// Takes a character reference off the beginning; an unknown one is text.
fn reference<'a>(lines: &mut [Line], from: &'a str) -> &'a str {
    let inside = skip(from, 1);
    let name: String = inside
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '#')
        .collect();
    let rest = skip(inside, name.len());
    if let (Some(character), Some(rest)) = (character(&name), rest.strip_prefix(';')) {
        add(lines, character.encode_utf8(&mut [0; 4]));
        rest
    } else {
        add(lines, "&");
        inside
    }
}

/// The character that a reference without `&` and `;` names.
pub(super) fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?).filter(|c| *c != '\0');
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "bull" => '•',
        "middot" => '·',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "laquo" => '«',
        "raquo" => '»',
        "euro" => '€',
        "eacute" => 'é',
        "egrave" => 'è',
        "ecirc" => 'ê',
        "agrave" => 'à',
        "acirc" => 'â',
        "ccedil" => 'ç',
        "ocirc" => 'ô',
        "ugrave" => 'ù',
        "ouml" => 'ö',
        "auml" => 'ä',
        "uuml" => 'ü',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(read: &Told, text: &str, bullets: &[&str]) {
        assert_eq!(read.text, text);
        assert_eq!(read.bullets, bullets);
    }

    #[test]
    fn lines_that_were_broken_for_width_are_whole_again() {
        let wide = "- evaluated programmes for young people and the partnership between the";
        let text = format!("{wide}\nCouncil of Europe\n- ran a workshop\nWon a prize");
        let told = from_text(&text);
        let first = format!("{} Council of Europe", wide.trim_start_matches("- "));
        assert_eq!(told.bullets, [first.as_str(), "ran a workshop"]);
        assert_eq!(told.text, "Won a prize");
        let support =
            "Evaluation of training and of what supports it, for young people and national";
        assert_eq!(
            from_html(&format!("{support}<br/>agencies")).text,
            format!("{support} agencies")
        );
        assert_eq!(
            from_text(&format!("{support}\n\nagencies")).text,
            format!("{support}\nagencies"),
            "an empty line parts"
        );
        assert_eq!(
            all_lines("- one<br/>two<br/>- three"),
            ["one", "two", "three"]
        );
    }

    #[test]
    fn lists_become_bullets_and_paragraphs_text() {
        let html = "<p>Front desk of a <b>clinic</b>.</p>\n<ul><li><p>Booked visits</p></li><li>Took calls<br/>in Greek</li></ul>";
        check(
            &from_html(html),
            "Front desk of a clinic.\nin Greek",
            &["Booked visits", "Took calls"],
        );
    }

    #[test]
    fn lists_of_newer_editors_are_lists_too() {
        let html =
            r#"<ol><li data-list="bullet"><span class="ql-ui"></span>Chat &amp; e-mail</li></ol>"#;
        check(&from_html(html), "", &["Chat & e-mail"]);
    }

    #[test]
    fn signs_before_plain_lines_are_bullets_and_hyphens_in_words_are_not() {
        check(
            &from_text("Till and stock\n• Counted the till\n- Ordered stock\n-5 % theft"),
            "Till and stock\n-5 % theft",
            &["Counted the till", "Ordered stock"],
        );
    }

    #[test]
    fn text_that_only_looks_like_markup_stays() {
        check(
            &from_html("a < b & c &unknown; 5 <"),
            "a < b & c &unknown; 5 <",
            &[],
        );
        check(&from_html("one\n- two"), "one", &["two"]);
        assert_eq!(words("<p>Sales</p> <p>agent</p>"), "Sales agent");
    }
}
