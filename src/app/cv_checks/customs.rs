//! Checks of what is usual in the country of the CV: photo, personal details, consent.

use super::mend::{Deed, Mend};
use super::{Check, Finding, Report, Subject, is_blank};
use crate::base::problem::Message;
use crate::cv::custom::{Custom, Shown, Usage, unwelcome};
use crate::record::cv::Consent;
use crate::record::sections::Personal;

/// Under this name the client settles that there is no consent clause; choosing none for a country in which one is
/// usual settles it as well.
pub const NO_CONSENT: &str = "consent";

pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    let shown = Shown::of(&subject.record.cv, subject.country);
    photo(subject, shown.photo, report);
    personal(subject, shown.personal, report);
    consent(subject, shown.consent, report);
}

fn photo(subject: &Subject<'_>, is_shown: bool, report: &mut Report) {
    if Custom::of(subject.country).photo != Usage::Unusual {
        return;
    }
    let image = subject.record.profile.basics.image.as_deref();
    // An address of a picture is not printed.
    if is_shown && image.is_some_and(|image| image.starts_with("data:")) {
        let deed = Deed::WithoutPhoto;
        report.find(Finding {
            title: Message::new("cv-mend-photo-title"),
            words: Message::new("cv-mend-photo-words"),
            mend: Some(Mend::new(deed, "cv-mend-photo", "cv-mend-photo-done")),
            stays: Some("photo".to_owned()),
            ..Finding::new(Check::Photo, "basics.image")
        });
    }
    report.pass(Check::Photo, "cv-mend-good-photo");
}

fn personal(subject: &Subject<'_>, is_shown: bool, report: &mut Report) {
    let unwelcome = unwelcome(subject.country);
    if unwelcome.is_empty() {
        return;
    }
    let given = given(&subject.record.profile.additions.personal);
    let mut told = given.iter().filter(|field| unwelcome.contains(field));
    if let Some(field) = told.next().filter(|_| is_shown) {
        let deed = Deed::WithoutPersonal;
        report.find(Finding {
            title: Message::new("cv-mend-personal-title"),
            words: Message::new("cv-mend-personal-words"),
            mend: Some(Mend::new(deed, "cv-mend-personal", "cv-mend-personal-done")),
            stays: Some("personal".to_owned()),
            ..Finding::new(Check::Personal, &format!("callfit.personal.{field}"))
        });
    }
    report.pass(Check::Personal, "cv-mend-good-personal");
}

/// The personal details that say something, by their fields.
fn given(personal: &Personal) -> Vec<&'static str> {
    let fields = [
        ("birthDate", &personal.birth_date),
        ("nationality", &personal.nationality),
        ("maritalStatus", &personal.marital_status),
        ("father", &personal.father),
        ("mother", &personal.mother),
        ("militaryService", &personal.military_service),
    ];
    let given = fields
        .into_iter()
        .filter(|(_, words)| !is_blank(words.as_deref()));
    given.map(|(field, _)| field).collect()
}

/// Where a clause is usual, its absence is found, unless the client has said that there shall be none.
fn consent(subject: &Subject<'_>, shown: Consent, report: &mut Report) {
    let usual = Custom::of(subject.country).consent;
    if usual == Consent::Off {
        return;
    }
    if shown == Consent::Off {
        let deed = Deed::Consent(usual);
        report.find(Finding {
            title: Message::new("cv-mend-consent-title"),
            words: Message::new("cv-mend-consent-words"),
            mend: Some(Mend::new(deed, "cv-mend-consent", "cv-mend-consent-done")),
            stays: Some(NO_CONSENT.to_owned()),
            ..Finding::new(Check::Consent, "cv.consent")
        });
    }
    report.pass(Check::Consent, "cv-mend-good-consent");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::cv_checks::report_for;
    use crate::record::Record;

    fn record() -> Record {
        let mut record = Record::default();
        record.profile.basics.image = Some("data:image/jpeg;base64,AAAA".into());
        record.profile.additions.personal.birth_date = Some("1990-02-03".to_owned());
        record
    }

    fn found(country: &str, record: &Record) -> Vec<Check> {
        let report = report_for(country, check, record);
        report
            .findings
            .iter()
            .map(|finding| finding.check)
            .collect()
    }

    fn passed(country: &str, record: &Record) -> Vec<Check> {
        let report = report_for(country, check, record);
        report.passed.iter().map(|passed| passed.check).collect()
    }

    #[test]
    fn what_may_speak_against_the_client_is_found_only_where_it_does_and_only_if_shown() {
        let mut record = record();
        assert_eq!(found("GB", &record), []);
        assert_eq!(passed("GB", &record), [Check::Photo, Check::Personal]);
        record.cv.show.photo = Some(true);
        record.cv.show.personal = Some(true);
        assert_eq!(found("GB", &record), [Check::Photo, Check::Personal]);
        assert_eq!(found("FR", &record), [Check::Personal]);
        for country in ["GR", "BD", "DE"] {
            assert_eq!(found(country, &record), [], "{country}");
        }
        // A birth date is optional in Poland, a marital status is not.
        assert_eq!(found("PL", &record), []);
        record.profile.additions.personal.marital_status = Some("single".to_owned());
        assert_eq!(found("PL", &record), [Check::Personal]);
    }

    #[test]
    fn a_clause_that_is_usual_is_missed_only_where_it_is_and_only_if_there_is_none() {
        let mut record = record();
        assert_eq!(passed("PL", &record), [Check::Personal, Check::Consent]);
        record.cv.show.consent = Some(Consent::Off);
        assert_eq!(found("PL", &record), [Check::Consent]);
        assert_eq!(found("LV", &record), []);
    }

    #[test]
    fn each_is_solved_by_its_button() {
        for (country, check_of) in [
            ("GB", Check::Photo),
            ("GB", Check::Personal),
            ("PL", Check::Consent),
        ] {
            let mut record = record();
            record.cv.show.photo = Some(true);
            record.cv.show.personal = Some(true);
            record.cv.show.consent = Some(Consent::Off);
            let report = report_for(country, check, &record);
            let mut findings = report.findings.into_iter();
            let finding = findings.find(|finding| finding.check == check_of).unwrap();
            record.apply(finding.mend.unwrap().deed.edit(&record).unwrap());
            assert!(!found(country, &record).contains(&check_of));
        }
    }
}
