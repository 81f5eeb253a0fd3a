//! Checks of name, contact and headline, and of the letters of the CV.

use super::mend::{Deed, Mend};
use super::{Check, Finding, Report, Subject, is_blank, slips};
use crate::base::problem::Message;
use crate::record::profile::Profile;

pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    name(subject, report);
    contact(subject, report);
    headline(subject, report);
    script(subject, report);
}

fn name(subject: &Subject<'_>, report: &mut Report) {
    if is_blank(subject.record.profile.basics.name.as_deref()) {
        report.find(Finding {
            title: Message::new("cv-screen-find-name"),
            words: Message::new("cv-screen-find-name-words"),
            fix: "cv-screen-fix-name",
            below: Some(Message::new("cv-screen-field-name")),
            ..Finding::new(Check::Name, "basics.name")
        });
    }
    report.pass(Check::Name, "cv-screen-good-name");
}

fn contact(subject: &Subject<'_>, report: &mut Report) {
    let basics = &subject.record.profile.basics;
    let email = basics.email.as_deref().unwrap_or_default().trim();
    if email.is_empty() {
        report.find(Finding {
            title: Message::new("cv-screen-find-email"),
            words: Message::new("cv-screen-find-email-words"),
            fix: "cv-screen-fix-email",
            below: Some(Message::new("cv-screen-field-email")),
            ..Finding::new(Check::Contact, "basics.email")
        });
    } else if !slips::is_email(email) {
        report.find(Finding {
            title: Message::new("cv-screen-find-email-form"),
            words: Message::new("cv-screen-find-email-form-words"),
            fix: "cv-mend-fix-address",
            mend: slips::email_mend(email),
            below: Some(Message::new("cv-screen-field-email-form")),
            ..Finding::new(Check::Contact, "basics.email")
        });
    }
    if is_blank(basics.phone.as_deref()) {
        report.find(Finding {
            title: Message::new("cv-screen-find-phone"),
            words: Message::new("cv-screen-find-phone-words"),
            fix: "cv-screen-fix-phone",
            below: Some(Message::new("cv-screen-field-phone")),
            ..Finding::new(Check::Contact, "basics.phone")
        });
    }
    report.pass(Check::Contact, "cv-screen-good-contact");
}

/// The headline stands on the page if the client wrote one or the role's is not refused.
fn headline(subject: &Subject<'_>, report: &mut Report) {
    let own = subject.record.profile.basics.label.as_deref();
    let is_refused = subject.record.cv.refused.contains("headline");
    if is_blank(own) && (!subject.has_role || is_refused) {
        report.find(Finding {
            title: Message::new("cv-screen-find-headline"),
            words: Message::new("cv-screen-find-headline-words"),
            fix: "cv-screen-fix-headline",
            mend: role_headline(subject),
            ..Finding::new(Check::Headline, "basics.label")
        });
    }
    report.pass(Check::Headline, "cv-screen-good-headline");
}

fn role_headline(subject: &Subject<'_>) -> Option<Mend> {
    let words = subject.role_headline;
    let deed = if subject.has_role {
        Deed::RoleHeadline
    } else {
        Deed::Headline(words.to_owned())
    };
    let mend = Mend::new(deed, "cv-mend-headline", "cv-mend-headline-done");
    (!words.is_empty()).then(|| mend.becoming(words))
}

/// Letters of one writing system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Bengali,
    Greek,
    Latin,
}

fn script(subject: &Subject<'_>, report: &mut Report) {
    let wanted = match subject.cv_text.tag().as_str() {
        "bn" => Script::Bengali,
        "el" => Script::Greek,
        _ => Script::Latin,
    };
    let foreign = |(_, _, said): &(String, String, &str)| {
        script_of(said).is_some_and(|script| script != wanted)
    };
    if let Some((spot, entry, _)) = told(&subject.record.profile).into_iter().find(foreign) {
        let language = subject.cv_text.own_name();
        report.find(Finding {
            title: Message::new("cv-screen-find-script"),
            words: Message::new("cv-screen-find-script-words")
                .with("entry", entry)
                .with("language", language),
            fix: "cv-mend-fix-words",
            stays: Some("script".to_owned()),
            ..Finding::new(Check::Script, &spot)
        });
    }
    report.pass(Check::Script, "cv-screen-good-script");
}

/// Texts that a reader must understand: field, name of the entry, text. Names of firms and schools are nobody's language.
fn told(profile: &Profile) -> Vec<(String, String, &str)> {
    let mut told = Vec::new();
    for (place, work) in profile.work.iter().enumerate() {
        let name = work.name.clone().or_else(|| work.position.clone());
        let name = name.unwrap_or_default();
        if let Some(position) = &work.position {
            told.push((
                format!("work.{place}.position"),
                name.clone(),
                position.as_str(),
            ));
        }
        let lines = work.highlights.iter();
        told.extend(lines.map(|line| {
            (
                format!("work.{place}.highlights"),
                name.clone(),
                line.as_str(),
            )
        }));
    }
    for (place, school) in profile.education.iter().enumerate() {
        let name = school.institution.clone().unwrap_or_default();
        if let Some(studied) = &school.area {
            told.push((format!("education.{place}.area"), name, studied.as_str()));
        }
    }
    told.retain(|(_, entry, _)| !entry.trim().is_empty());
    told
}

/// The script of most letters; `None` if there are none.
fn script_of(text: &str) -> Option<Script> {
    let count = |first: char, last: char| {
        let letters = text.chars().filter(|letter| letter.is_alphabetic());
        letters
            .filter(|letter| (first..=last).contains(letter))
            .count()
    };
    let bengali = count('\u{0980}', '\u{09ff}');
    let greek = count('\u{0370}', '\u{03ff}') + count('\u{1f00}', '\u{1fff}');
    let latin = count('A', '\u{024f}');
    let most = bengali.max(greek).max(latin);
    match most {
        0 => None,
        _ if most == bengali => Some(Script::Bengali),
        _ if most == greek => Some(Script::Greek),
        _ => Some(Script::Latin),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::cv_checks::british;
    use crate::record::Record;
    use crate::text::Text;

    #[test]
    fn the_script_is_that_of_most_letters() {
        assert_eq!(script_of("গ্রাহক CRM"), Some(Script::Bengali));
        assert_eq!(script_of("Υπάλληλος"), Some(Script::Greek));
        assert_eq!(script_of("Ķīna łódź"), Some(Script::Latin));
        assert_eq!(script_of("2022"), None);
    }

    #[test]
    fn a_headline_that_is_refused_or_not_there_is_taken_from_the_role() {
        let text = Text::english();
        let headline = |record: &Record, has_role| {
            let mut report = Report::default();
            let subject = Subject {
                has_role,
                role_headline: "Chat agent",
                ..british(record, &text)
            };
            super::headline(&subject, &mut report);
            let finding = report.findings.pop()?;
            finding.mend.map(|mend| mend.deed)
        };
        let mut record = Record::default();
        assert_eq!(headline(&record, true), None);
        let words = Deed::Headline("Chat agent".to_owned());
        assert_eq!(headline(&record, false), Some(words));
        record.cv.refused.insert("headline".to_owned());
        assert_eq!(headline(&record, true), Some(Deed::RoleHeadline));
        record.apply(Deed::RoleHeadline.edit(&record).unwrap());
        assert_eq!(headline(&record, true), None);
    }
}
