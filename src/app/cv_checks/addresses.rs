//! Spelling of e-mail and web addresses.

use super::slips::{email_meant, email_mend, is_email, is_web, web_mend};
use super::{Check, Finding, Report, Subject};
use crate::base::problem::Message;
use crate::record::profile::Profile;

pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    let profile = &subject.record.profile;
    let email = profile.basics.email.as_deref().unwrap_or_default().trim();
    // One that has not even the form of an address is told where contact is checked.
    let meant = email_meant(email).filter(|meant| is_email(email) && meant != email);
    if let Some(guess) = meant {
        report.find(Finding {
            title: Message::new("cv-screen-find-email-typo"),
            words: Message::new("cv-mend-email-typo-words").with("email", email),
            fix: "cv-mend-fix-address",
            mend: email_mend(email),
            stays: Some(format!("email {email}")),
            below: Some(
                Message::new("cv-screen-find-email-typo-words").with("guess", guess.as_str()),
            ),
            ..Finding::new(Check::Addresses, "basics.email")
        });
    }
    let addresses = addresses(profile);
    for (spot, address) in addresses.iter().filter(|(_, address)| !is_web(address)) {
        let mend = web_mend(spot, address);
        let words = if mend.is_some() {
            "cv-mend-address-words"
        } else {
            "cv-screen-find-address-words"
        };
        report.find(Finding {
            title: Message::new("cv-screen-find-address"),
            words: Message::new(words).with("address", *address),
            fix: "cv-mend-fix-address",
            mend,
            below: Some(Message::new("cv-screen-field-address")),
            ..Finding::new(Check::Addresses, spot)
        });
    }
    if !email.is_empty() || !addresses.is_empty() {
        report.pass(Check::Addresses, "cv-screen-good-addresses");
    }
}

/// Web addresses that are given, with their fields.
fn addresses(profile: &Profile) -> Vec<(String, &str)> {
    let basics = [("basics.url".to_owned(), &profile.basics.url)];
    let pages = profile.basics.profiles.iter().enumerate();
    let pages = pages.map(|(at, page)| (format!("basics.profiles.{at}.url"), &page.url));
    let work = profile.work.iter().enumerate();
    let work = work.map(|(at, work)| (format!("work.{at}.url"), &work.url));
    let schools = profile.education.iter().enumerate();
    let schools = schools.map(|(at, school)| (format!("education.{at}.url"), &school.url));
    let certificates = profile.certificates.iter().enumerate();
    let certificates = certificates.map(|(at, one)| (format!("certificates.{at}.url"), &one.url));
    let projects = profile.projects.iter().enumerate();
    let projects = projects.map(|(at, one)| (format!("projects.{at}.url"), &one.url));
    let all = basics.into_iter().chain(pages).chain(work).chain(schools);
    let all = all.chain(certificates).chain(projects);
    let given = all.filter_map(|(spot, address)| Some((spot, address.as_deref()?.trim())));
    given.filter(|(_, address)| !address.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::cv_checks::{found_by, report_by};
    use crate::record::Record;

    #[test]
    fn slips_are_shown_as_what_they_will_be_and_are_gone_when_mended() {
        let mut record = Record::default();
        record.profile.basics.email = Some(" anna@gmial.com".to_owned());
        record.profile.basics.url = Some("htp:/example.com/anna".to_owned());
        let findings = report_by(check, &record).findings;
        assert_eq!(findings.len(), 2);
        for finding in findings {
            let mend = finding.mend.unwrap();
            assert!(mend.becomes.is_some());
            record.apply(mend.deed.edit(&record).unwrap());
        }
        assert_eq!(found_by(check, &record), []);
        let basics = &record.profile.basics;
        assert_eq!(basics.email.as_deref(), Some("anna@gmail.com"));
        assert_eq!(basics.url.as_deref(), Some("http://example.com/anna"));
    }

    #[test]
    fn an_address_that_cannot_be_guessed_leads_to_its_field() {
        let mut record = Record::default();
        record.profile.basics.url = Some("my page".to_owned());
        let findings = report_by(check, &record).findings;
        assert_eq!(findings[0].mend, None);
        assert_eq!(findings[0].spot, "basics.url");
    }
}
