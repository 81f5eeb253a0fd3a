//! Texts of SurveyJS: a string, or one for each language.

use serde_json::Value;

use crate::base::id::LanguageTag;
use crate::base::problem::Message;
use crate::catalog::Catalog;
use crate::catalog::form::Words;
use crate::catalog::form::told::Told;

/// The language of texts that name none.
pub(super) struct Speech<'s> {
    pub(super) told: &'s Told,
    pub(super) usual: LanguageTag,
}

impl Speech<'_> {
    /// A text in its languages; none if there is none, and never without the usual language otherwise.
    pub(super) fn words(&self, value: Option<&Value>, at: &str) -> Words {
        let mut words = Words::new();
        let mut put = |language: LanguageTag, text: &str| {
            let text = plain(text);
            if !text.is_empty() {
                words.insert(language, text);
            }
        };
        match value {
            None | Some(Value::Null) => {}
            Some(Value::String(text)) => put(self.usual.clone(), text),
            Some(Value::Number(number)) => put(self.usual.clone(), &number.to_string()),
            Some(Value::Object(texts)) => {
                for (language, text) in texts {
                    let text = text.as_str().unwrap_or_default();
                    if language == "default" {
                        put(self.usual.clone(), text);
                    } else if let Ok(tag) = LanguageTag::new(&language.to_lowercase()) {
                        put(tag, text);
                    }
                }
            }
            Some(_) => {
                let place = self.told.path(at);
                self.told.error(&place, Message::new("form-json-text"));
            }
        }
        self.told
            .complete(&self.told.path(at), &self.usual, &mut words);
        words
    }

    /// Yes or no in every language of the program: the words of our own questionnaire.
    pub(super) fn yes_or_no(&self, is_yes: bool) -> Words {
        let catalog = Catalog::shipped();
        let id = if is_yes { "yes" } else { "no" };
        let said = catalog.library.languages().filter_map(|language| {
            let question = catalog.words(language).questions.get("driving_licence")?;
            Some((language.clone(), question.options.get(id)?.clone()))
        });
        let mut words: Words = said.collect();
        let usual = words.get("en").cloned().unwrap_or_else(|| id.to_owned());
        words.entry(self.usual.clone()).or_insert(usual);
        words
    }
}

/// A text without the marks of HTML, on one line.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        let is_mark = after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        plain.push_str(before);
        if let Some((_, after)) = after.split_once('>').filter(|_| is_mark) {
            plain.push(' ');
            rest = after;
        } else {
            plain.push('<');
            rest = after;
        }
    }
    plain.push_str(rest);
    let signs = [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ];
    for (sign, meant) in signs {
        plain = plain.replace(sign, meant);
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_plain_text() {
        let cases = [
            ("<p>Read <b>this</b>.</p>", "Read this ."),
            ("2 < 3 &amp; 4 > 1", "2 < 3 & 4 > 1"),
            ("a\n  b", "a b"),
            ("<unclosed", "<unclosed"),
        ];
        for (html, text) in cases {
            assert_eq!(plain(html), text);
        }
    }
}
