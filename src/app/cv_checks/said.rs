//! Dates of the profile as the screen says them.

use crate::base::date::PartialDate;
use crate::record::moment::Moment;
use crate::text::Text;

/// A date of the profile in the language of `text`, e.g. "March 2022"; words that are no date as they stand.
pub fn date(text: &Text, stored: &str) -> String {
    match Moment::read(stored) {
        Some(Moment::Date(date)) => text.date(date),
        Some(Moment::Now) | None => String::new(),
        Some(Moment::Words(words)) => words,
    }
}

/// A date to show how dates are written.
pub fn example(text: &Text) -> String {
    text.date(PartialDate {
        year: 2022,
        month: Some(3),
        day: None,
    })
}

/// What a typed date is kept as: `YYYY[-MM[-DD]]`, or the words themselves if they are none.
pub fn stored(typed: &str) -> String {
    match Moment::read(typed).and_then(|moment| moment.date()) {
        Some(date) => date.to_string(),
        None => typed.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::LanguageTag;

    #[test]
    fn what_is_said_is_read_again_in_every_language() {
        for tag in Text::shipped() {
            let text = Text::shipped_in(&tag);
            for month in 1..=12 {
                let kept = format!("2022-{month:02}");
                assert_eq!(stored(&date(&text, &kept)), kept, "{tag:?}");
            }
            assert_eq!(stored(&date(&text, "2022")), "2022");
        }
        let english = Text::shipped_in(&LanguageTag::new("en").unwrap());
        assert_eq!(date(&english, "2022-03-05"), "5 March 2022");
    }

    #[test]
    fn months_are_typed_in_words_figures_and_bengali_digits() {
        for typed in [
            "March 2022",
            "03/2022",
            "2022-03",
            "mars 2022",
            "মার্চ ২০২২",
            "০৩/২০২২",
        ] {
            assert_eq!(stored(typed), "2022-03", "{typed}");
        }
        assert_eq!(stored(" summer 2019 "), "summer 2019");
    }
}
