//! One language, ready to use: sentences by key, numbers and dates as that language writes them.
//!
//! There is no current language: the screen's and the CV's are in use at once.

pub mod language;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::base::date::PartialDate;
use crate::base::id::LanguageTag;
use crate::base::problem::{Arg, Message, Place, Problem};
use crate::base::shipped;
use language::Language;

/// Marks around numbers inside a sentence until the language has written them.
///
/// Fluent's formatter knows no language. These are noncharacters, which Unicode sets aside for a program's inner use.
const GROUPED: char = '\u{FDD0}';
const UNGROUPED: char = '\u{FDD1}';
const NUMBER_END: char = '\u{FDD2}';

/// The language behind all others.
const ENGLISH: &str = "en";

/// The sentences of one language, with English behind them. Cheap to share by `Arc`; `Send` and `Sync`.
pub struct Text {
    tag: LanguageTag,
    language: Arc<Language>,
    bundle: FluentBundle<FluentResource>,
    /// `None` in English itself.
    english: Option<Arc<Self>>,
}

/// One cell per shipped language, filled at the first use.
static SHIPPED: LazyLock<BTreeMap<LanguageTag, OnceLock<Arc<Text>>>> = LazyLock::new(|| {
    Language::shipped()
        .map(|tag| (tag.clone(), OnceLock::new()))
        .collect()
});

impl Text {
    /// Tags of the languages that are shipped, in the order of the menu: en, fr, pl, lv, el, bn.
    pub fn shipped() -> Vec<LanguageTag> {
        Language::shipped().cloned().collect()
    }

    /// The sentences of a shipped language; English if the tag is not one.
    ///
    /// Parsed once per process and language.
    pub fn shipped_in(tag: &LanguageTag) -> Arc<Self> {
        match SHIPPED
            .get_key_value(tag)
            .or_else(|| SHIPPED.get_key_value(ENGLISH))
        {
            Some((tag, cell)) => Arc::clone(cell.get_or_init(|| Arc::new(Self::load(tag)))),
            None => Arc::new(Self::load(tag)),
        }
    }

    /// The sentences of the language that every other one falls back to.
    pub fn english() -> Arc<Self> {
        Self::shipped_in(&LanguageTag::english())
    }

    fn load(tag: &LanguageTag) -> Self {
        let english = (tag.as_str() != ENGLISH)
            .then(|| SHIPPED.get_key_value(ENGLISH))
            .flatten();
        Self {
            tag: tag.clone(),
            language: Language::shipped_in(tag).unwrap_or_default(),
            bundle: bundle(tag, &shipped::fluent_files(tag.as_str())),
            english: english.map(|(tag, _)| Self::shipped_in(tag)),
        }
    }

    /// The language of these sentences.
    pub fn tag(&self) -> &LanguageTag {
        &self.tag
    }

    /// What the language calls itself, e.g. "Ελληνικά".
    pub fn own_name(&self) -> &str {
        &self.language.own_name
    }

    /// How the language writes numbers, months and lists.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The sentence of a key without values; `⟨key⟩` if there is none.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The sentence of a key with its values.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let own = self.own(key, args);
        own.or_else(|| self.english.as_ref()?.own(key, args))
            .unwrap_or_else(|| format!("⟨{key}⟩"))
    }

    /// Whether the language itself has the key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle
            .get_message(key)
            .is_some_and(|message| message.value().is_some())
    }

    /// A message in words.
    pub fn message(&self, message: &Message) -> String {
        self.with(message.key, &message.args)
    }

    /// A problem in one clear sentence: what, where, what to do.
    pub fn problem(&self, problem: &Problem) -> String {
        let mut text = self.language.sentence(&self.message(&problem.message));
        if let Some(hint) = &problem.hint {
            let hint = self.language.sentence(&self.message(hint));
            text = self.with(
                "data-what-and-hint",
                &[("what", text.into()), ("hint", hint.into())],
            );
        }
        match self.place(&problem.place) {
            Some(place) => self.with(
                "data-where-and-what",
                &[("where", place.into()), ("what", text.into())],
            ),
            None => text,
        }
    }

    /// A place in words, e.g. "roles/chat.toml, line 14"; `None` if it says nothing.
    pub fn place(&self, place: &Place) -> Option<String> {
        let mut args = Vec::new();
        if let Some(file) = &place.file {
            args.push(("file", file.display().to_string().into()));
        }
        if let Some(line) = place.line {
            args.push(("line", line.into()));
        }
        if !place.field.is_empty() {
            args.push(("field", place.field.as_str().into()));
        }
        if let Some(sheet) = &place.sheet {
            args.push(("sheet", sheet.as_str().into()));
            let key = match (place.line, place.field.as_str()) {
                (None, _) => "data-place-sheet",
                (Some(_), "") => "data-place-sheet-row",
                (Some(_), _) => "data-place-sheet-row-field",
            };
            return Some(self.with(key, &args));
        }
        let key = match (&place.file, place.line, place.field.as_str()) {
            (None, None, "") => return None,
            (None, None, _) => "data-place-field",
            (None, Some(_), "") => "data-place-line",
            (None, Some(_), _) => "data-place-line-field",
            (Some(_), None, "") => "data-place-file",
            (Some(_), None, _) => "data-place-file-field",
            (Some(_), Some(_), "") => "data-place-file-line",
            (Some(_), Some(_), _) => "data-place-file-line-field",
        };
        Some(self.with(key, &args))
    }

    /// A whole number with the language's digits and separators.
    pub fn whole(&self, number: i64) -> String {
        self.language.number(&number.to_string(), true)
    }

    /// A number rounded to so many decimals, with the language's digits, separators and decimal mark.
    pub fn decimal(&self, number: f64, decimals: usize) -> String {
        self.language.number(&format!("{number:.decimals$}"), true)
    }

    /// A share in percent, e.g. "80%", "80 %", "৮০%".
    pub fn percent(&self, number: i64) -> String {
        self.language
            .numbers
            .percent
            .replace("{n}", &self.whole(number))
    }

    /// A day, e.g. "21 November 2026"; only the month or year where no more is known.
    pub fn date(&self, date: PartialDate) -> String {
        let number = |number: u16| self.digits(&number.to_string());
        let year = number(date.year);
        match (date.month, date.day) {
            (Some(month), Some(day)) => self.with(
                "report-date",
                &[
                    ("day", number(day.into()).into()),
                    ("nth", usize::from(day).into()),
                    ("month", self.month_after_day(month).into()),
                    ("year", year.into()),
                ],
            ),
            (Some(month), None) => self.with(
                "cv-month-year",
                &[("month", self.month(month).into()), ("year", year.into())],
            ),
            _ => year,
        }
    }

    /// Latin digits in `text` replaced by the language's own.
    pub fn digits(&self, text: &str) -> String {
        self.language.digits(text)
    }

    /// Name of a month, 1 to 12, alone and before a year, e.g. "marzec"; empty for other numbers.
    pub fn month(&self, month: u8) -> &str {
        self.language.month(month)
    }

    /// Short name of a month, 1 to 12; empty for other numbers.
    pub fn month_short(&self, month: u8) -> &str {
        self.language.month_short(month)
    }

    /// Name of a month, 1 to 12, after the number of the day, e.g. "marca"; empty for other numbers.
    pub fn month_after_day(&self, month: u8) -> &str {
        self.language.month_after_day(month)
    }

    /// The members of a list in running text, e.g. "a, b and c".
    pub fn list(&self, members: &[impl AsRef<str>]) -> String {
        self.language.join(members)
    }

    /// Words in the language's quotation marks.
    pub fn quoted(&self, words: &str) -> String {
        let marks = &self.language.quotation;
        format!("{}{words}{}", marks.open, marks.close)
    }

    /// The sentence in the language itself.
    fn own(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| (*name, fluent_value(value)))
            .collect();
        // What cannot be put in stays in the sentence as `{$name}`; the wording test finds it.
        let mut errors = Vec::new();
        let sentence = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        Some(self.write_numbers(&sentence))
    }

    /// Writes the marked numbers of a sentence as the language does.
    fn write_numbers(&self, sentence: &str) -> String {
        let mut written = String::with_capacity(sentence.len());
        let mut number: Option<(bool, String)> = None;
        for c in sentence.chars() {
            match (c, &mut number) {
                (GROUPED | UNGROUPED, _) => number = Some((c == GROUPED, String::new())),
                (NUMBER_END, Some((is_grouped, plain))) => {
                    written.push_str(&self.language.number(plain, *is_grouped));
                    number = None;
                }
                (_, Some((_, plain))) => plain.push(c),
                (_, None) => written.push(c),
            }
        }
        written
    }
}

fn bundle(tag: &LanguageTag, sources: &[&str]) -> FluentBundle<FluentResource> {
    let locale: LanguageIdentifier = tag.as_str().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // Marks of direction around values would end up in copied text; all our scripts run left to right.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(mark_number));
    // `NUMBER` can only be there already if it was added twice.
    bundle.add_builtins().ok();
    for source in sources {
        // What cannot be read is left out, and the wording test names it.
        let resource =
            FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn mark_number<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let start = if number.options.use_grouping {
        GROUPED
    } else {
        UNGROUPED
    };
    Some(format!("{start}{}{NUMBER_END}", number.as_string()))
}

fn fluent_value(value: &Arg) -> FluentValue<'_> {
    match value {
        Arg::Number(number) => FluentValue::from(*number),
        Arg::Text(text) => FluentValue::from(text.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(tag: &str) -> Arc<Text> {
        Text::shipped_in(&LanguageTag::new(tag).unwrap())
    }

    #[test]
    fn the_menu_lists_the_six_languages_in_their_order() {
        let tags: Vec<_> = Text::shipped().into_iter().map(String::from).collect();
        assert_eq!(tags, ["en", "fr", "pl", "lv", "el", "bn"]);
        assert_eq!(text("el").own_name(), "Ελληνικά");
    }

    #[test]
    fn each_language_writes_numbers_its_own_way() {
        let written = |tag| [4, 1000, 12_345, 1_234_567].map(|number| text(tag).whole(number));
        assert_eq!(written("en"), ["4", "1,000", "12,345", "1,234,567"]);
        assert_eq!(
            written("fr"),
            [
                "4",
                "1\u{202f}000",
                "12\u{202f}345",
                "1\u{202f}234\u{202f}567"
            ]
        );
        assert_eq!(
            written("pl"),
            ["4", "1000", "12\u{a0}345", "1\u{a0}234\u{a0}567"]
        );
        assert_eq!(
            written("lv"),
            ["4", "1\u{a0}000", "12\u{a0}345", "1\u{a0}234\u{a0}567"]
        );
        assert_eq!(written("el"), ["4", "1.000", "12.345", "1.234.567"]);
        assert_eq!(written("bn"), ["৪", "১,০০০", "১২,৩৪৫", "১২,৩৪,৫৬৭"]);
        assert_eq!(text("pl").decimal(-1234.56, 1), "−1234,6");
        assert_eq!(text("fr").percent(80), "80\u{202f}%");
        assert_eq!(text("bn").percent(80), "৮০%");
    }

    #[test]
    fn months_and_lists_follow_the_language() {
        assert_eq!(text("pl").month(3), "marzec");
        assert_eq!(text("pl").month_after_day(3), "marca");
        assert_eq!(text("fr").month_after_day(3), "mars");
        assert_eq!(text("lv").month(13), "");
        assert_eq!(text("en").list(&["a", "b", "c"]), "a, b and c");
        assert_eq!(text("bn").list(&["ক", "খ"]), "ক ও খ");
        assert_eq!(text("fr").quoted("oui"), "«\u{202f}oui\u{202f}»");
    }

    #[test]
    fn numbers_inside_a_sentence_have_the_digits_of_its_language() {
        let source = "n = { $n ->\n    [one] এক { $n }\n   *[other] { $n } · { $t } · { NUMBER($n, useGrouping: \"false\") }\n }";
        let mut bengali = Text::load(&LanguageTag::new("bn").unwrap());
        bengali.bundle = bundle(&bengali.tag, &[source]);
        let args = |n: f64| [("n", Arg::Number(n)), ("t", Arg::from("B2 2"))];
        assert_eq!(bengali.with("n", &args(1.0)), "এক ১");
        assert_eq!(
            bengali.with("n", &args(100_000.0)),
            "১,০০,০০০ · B2 2 · ১০০০০০"
        );
    }

    #[test]
    fn a_missing_key_shows_itself_and_a_missing_translation_is_english() {
        let mut french = Text::load(&LanguageTag::new("fr").unwrap());
        french.bundle = bundle(&french.tag, &[]);
        assert_eq!(french.get("no-such-key"), "⟨no-such-key⟩");
        assert!(!french.has("data-place-line"));
        assert_eq!(
            french.with("data-place-line", &[("line", 1204_usize.into())]),
            "line 1204"
        );
    }

    #[test]
    fn a_problem_says_what_where_and_what_to_do() {
        let place = Place {
            file: Some("roles/chat.toml".into()),
            sheet: None,
            line: Some(14),
            field: String::new(),
        };
        let problem = Problem::error(place, Message::new("data-no-such-thing"));
        assert_eq!(
            text("en").problem(&problem),
            "roles/chat.toml, line 14: ⟨data-no-such-thing⟩."
        );
        let problem = Problem {
            place: Place::default(),
            ..problem
        };
        let problem = problem.hint(Message::new("data-what"));
        assert_eq!(
            text("en").problem(&problem),
            "⟨data-no-such-thing⟩. ⟨data-what⟩."
        );
    }
}
