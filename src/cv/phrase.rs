//! Small pieces of wording: cleaned text, lists, capitals, headings and the consent clause.

use icu_casemap::CaseMapper;

use crate::base::id::LanguageTag;
use crate::cv::block::Run;
use crate::cv::detect;
use crate::record::cv::Consent;
use crate::text::Text;

/// A client's text on one line: space collapsed, invisible characters and a leading bullet removed.
pub(super) fn clean(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter(|letter| !is_invisible(*letter))
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect();
    let words = visible
        .split(is_breaking_space)
        .map(str::trim)
        .filter(|word| !word.is_empty());
    let one_line = words.collect::<Vec<_>>().join(" ");
    match one_line.split_once(' ') {
        Some(("•" | "●" | "▪" | "‣" | "*" | "-" | "–" | "—", text)) => text.to_owned(),
        _ => one_line,
    }
}

fn is_breaking_space(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\u{00a0}' | '\u{202f}')
}

/// Soft hyphens, zero-width spaces and marks of direction; the joiners that shape Bengali stay.
fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{00ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// Several paragraphs, cleaned one by one.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.lines()
        .map(clean)
        .filter(|line| !line.is_empty())
        .collect()
}

/// Texts as sentences one after the other, each ended as its script ends it; `None` if all are empty.
pub(super) fn sentences<'a>(
    texts: impl IntoIterator<Item = &'a str>,
    language: &LanguageTag,
) -> Option<String> {
    let ended = |text: &str| {
        let language = if detect::is_in_another_script(text, language) {
            detect::language_of_script(text).unwrap_or_else(LanguageTag::english)
        } else {
            language.clone()
        };
        Text::shipped_in(&language).language().sentence(text)
    };
    let texts = texts.into_iter().filter(|text| !text.is_empty());
    let ended: Vec<String> = texts.map(ended).collect();
    (!ended.is_empty()).then(|| ended.join(" "))
}

/// "Label: text" as the language writes it; one of them alone if the other is empty.
pub(super) fn labelled(text: &Text, label: String, content: String) -> String {
    if label.is_empty() || content.is_empty() {
        return format!("{label}{content}");
    }
    text.with(
        "cv-labelled",
        &[("label", label.into()), ("text", content.into())],
    )
}

/// Parts that are not empty, with commas between them.
pub(super) fn commas<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// A client's texts, cleaned, with commas between them.
pub(super) fn comma_list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| clean(text)).collect();
    commas(texts.iter().map(String::as_str))
}

/// Capitals by the rules of the language: Greek ones lose their accents.
pub(super) fn capitals(text: &str, language: &LanguageTag) -> String {
    let Ok(language) = language.as_str().parse() else {
        return text.to_uppercase();
    };
    CaseMapper::new()
        .uppercase_to_string(text, &language)
        .into_owned()
}

/// The text with a capital first letter.
pub(super) fn capitalised(text: &str, language: &LanguageTag) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    // A Greek letter at the beginning of a word keeps its accent, unlike in a word of capitals.
    let first = if language.as_str() == "el" {
        first.to_uppercase().collect()
    } else {
        capitals(&first.to_string(), language)
    };
    format!("{first}{}", letters.as_str())
}

/// Title of the file.
pub(super) fn title(text: &Text, name: &str) -> String {
    if name.is_empty() {
        text.get("cv-title-nameless")
    } else {
        text.with("cv-title", &[("name", name.into())])
    }
}

/// The consent clause; it names its language where it is not the CV's.
pub(super) fn consent(text: &Text, consent: Consent) -> Run {
    let language = LanguageTag::new(&text.get("cv-consent-language")).ok();
    let mut clause = text.get("cv-consent");
    if consent == Consent::FutureToo {
        clause = format!("{clause} {}", text.get("cv-consent-future"));
    }
    Run {
        language: language.filter(|tag| tag != text.tag()),
        ..Run::plain(clause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_one_clean_line() {
        for (text, line) in [
            ("  one\n two\tthree ", "one two three"),
            ("• Sold phones", "Sold phones"),
            ("- 5 °C", "5 °C"),
            ("-5 °C", "-5 °C"),
            ("co\u{00ad}operation\u{200b}", "cooperation"),
            ("10\u{00a0}%", "10\u{00a0}%"),
            ("র\u{200d}্যাব", "র\u{200d}্যাব"),
            ("•", "•"),
            ("\u{feff}", ""),
        ] {
            assert_eq!(clean(text), line);
        }
    }

    #[test]
    fn sentences_end_as_their_script_ends_them() {
        let check = |texts: [&str; 2], tag: &str, expected: &str| {
            let tag = LanguageTag::new(tag).unwrap();
            assert_eq!(sentences(texts, &tag).as_deref(), Some(expected));
        };
        check(["One", "Two."], "en", "One. Two.");
        check(["এক", ""], "bn", "এক।");
        check(["One", "দুই"], "bn", "One. দুই।");
        check(["এক", "Un"], "fr", "এক। Un.");
        assert_eq!(sentences(["", ""], &LanguageTag::english()), None);
    }

    #[test]
    fn capitals_follow_the_language() {
        let check = |text: &str, tag: &str, expected: &str| {
            assert_eq!(capitals(text, &LanguageTag::new(tag).unwrap()), expected);
        };
        check("Επαγγελματική εμπειρία", "el", "ΕΠΑΓΓΕΛΜΑΤΙΚΗ ΕΜΠΕΙΡΙΑ");
        check("Języki", "pl", "JĘZYKI");
        check("Centres d’intérêt", "fr", "CENTRES D’INTÉRÊT");
        check("কাজের অভিজ্ঞতা", "bn", "কাজের অভিজ্ঞতা");
    }

    #[test]
    fn a_capital_greek_letter_keeps_its_accent_in_a_word() {
        assert_eq!(
            capitalised("άπταιστα", &LanguageTag::new("el").unwrap()),
            "Άπταιστα"
        );
        assert_eq!(
            capitalised("ķīniešu", &LanguageTag::new("lv").unwrap()),
            "Ķīniešu"
        );
    }
}
