//! Street and postcode on the page although the CV shall not show them: in the field of the town, or in other words.

use super::mend::{Deed, Mend};
use super::{Check, Finding, Report};
use crate::base::problem::Message;
use crate::record::profile::Profile;
use crate::record::texts::texts;

/// The field in which a street is most often found.
const TOWN: &str = "basics.location.city";

/// Fewer digits may be a year.
const DIGITS: usize = 5;

/// `has` tells whether a machine reads the words of a text on the page.
pub(super) fn check(profile: &Profile, has: impl Fn(&str) -> bool, report: &mut Report) {
    let location = &profile.basics.location;
    let given = [&location.address, &location.postal_code];
    let given = given.into_iter().flatten().map(|text| text.trim());
    let given: Vec<&str> = given.filter(|text| is_telling(text)).collect();
    if given.is_empty() {
        return;
    }
    if given.iter().any(|text| has(text)) {
        let (spot, text) = place(profile, &given).unwrap_or_default();
        report.find(Finding {
            title: Message::new("cv-screen-find-private"),
            words: Message::new("cv-screen-find-private-words"),
            mend: without(&spot, &text, &given),
            ..Finding::new(Check::Private, if spot.is_empty() { TOWN } else { &spot })
        });
    }
    report.pass(Check::Private, "cv-screen-good-private");
}

/// Whether a text is a street or postcode, and not perhaps a year.
fn is_telling(text: &str) -> bool {
    text.contains(char::is_alphabetic)
        || text.chars().filter(|letter| letter.is_numeric()).count() >= DIGITS
}

/// The field, other than their own, that says one of them, with its text.
fn place(profile: &Profile, given: &[&str]) -> Option<(String, String)> {
    let own = ["basics.location.address", "basics.location.postalCode"];
    let mut texts = texts(profile).into_iter();
    texts.find(|(spot, text)| {
        !own.contains(&spot.as_str()) && given.iter().any(|given| text.contains(given))
    })
}

/// Takes them out of the field of the town, if a town is left; elsewhere a sentence could break.
fn without(spot: &str, text: &str, given: &[&str]) -> Option<Mend> {
    if spot != TOWN {
        return None;
    }
    let mut rest = text.to_owned();
    for given in given {
        rest = rest.replace(given, " ");
    }
    let is_around =
        |letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | '-' | '–');
    let parts = rest
        .split([',', ';'])
        .map(|part| part.trim_matches(is_around));
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let rest = parts.join(", ");
    if rest == text.trim() || !rest.contains(char::is_alphabetic) {
        return None;
    }
    let deed = Deed::Words {
        spot: spot.to_owned(),
        from: text.trim().to_owned(),
        to: rest.clone(),
    };
    let mend = Mend::new(deed, "cv-mend-take-off", "cv-mend-take-off-done");
    Some(mend.becoming(&rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found where, and what it becomes, of a profile with that town and summary; the page shows both.
    fn found(town: &str, summary: &str, postcode: &str) -> Option<(String, Option<String>)> {
        let mut profile = Profile::default();
        profile.basics.location.address = Some("Long Street 5".to_owned());
        profile.basics.location.postal_code = Some(postcode.to_owned());
        profile.basics.location.city = Some(town.to_owned());
        profile.basics.summary = Some(summary.to_owned());
        let mut report = Report::default();
        let page = format!("{town} {summary}");
        check(&profile, |text| page.contains(text), &mut report);
        let finding = report.findings.pop()?;
        let becomes = finding.mend.map(|mend| match mend.deed {
            Deed::Words { to, .. } => to,
            other => panic!("{other:?}"),
        });
        Some((finding.spot, becomes))
    }

    #[test]
    fn a_street_is_taken_out_of_the_field_in_which_it_stands() {
        for (town, becomes) in [
            ("Long Street 5, Riga", Some("Riga")),
            ("Riga – Long Street 5", Some("Riga")),
            ("Riga, LV-1010", Some("Riga")),
            ("Long Street 5", None),
        ] {
            let expected = (TOWN.to_owned(), becomes.map(str::to_owned));
            assert_eq!(found(town, "", "LV-1010"), Some(expected), "{town}");
        }
        let summary = found("Riga", "I live at Long Street 5, near the centre.", "").unwrap();
        assert_eq!(summary, ("basics.summary".to_owned(), None));
    }

    #[test]
    fn a_postcode_that_may_be_a_year_is_not_taken_for_one() {
        assert_eq!(found("Dhaka", "At work since 2015", "2015"), None);
    }
}
