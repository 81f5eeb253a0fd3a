//! Spelling of e-mail and web addresses.

use super::{Check, Finding, Report, Subject};
use crate::base::problem::Message;
use crate::record::profile::Profile;

/// Hosts of which many people have an address.
const HOSTS: [&str; 34] = [
    "gmail.com",
    "googlemail.com",
    "yahoo.com",
    "yahoo.fr",
    "yahoo.gr",
    "hotmail.com",
    "hotmail.fr",
    "hotmail.gr",
    "outlook.com",
    "outlook.fr",
    "live.com",
    "icloud.com",
    "proton.me",
    "protonmail.com",
    "mail.com",
    "email.com",
    "ymail.com",
    "gmx.com",
    "gmx.net",
    "aol.com",
    "wp.pl",
    "o2.pl",
    "op.pl",
    "onet.pl",
    "interia.pl",
    "poczta.onet.pl",
    "orange.fr",
    "free.fr",
    "laposte.net",
    "sfr.fr",
    "wanadoo.fr",
    "inbox.lv",
    "otenet.gr",
    "example.com",
];

/// Shorter hosts are too like one another to guess at, in letters.
const SHORTEST_GUESS: usize = 8;

pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    let profile = &subject.record.profile;
    let email = profile.basics.email.as_deref().unwrap_or_default().trim();
    if let Some(guess) = meant(email) {
        report.find(Finding {
            check: Check::Addresses,
            spot: "basics.email".to_owned(),
            title: Message::new("cv-screen-find-email-typo"),
            words: Message::new("cv-screen-find-email-typo-words").with("guess", guess.as_str()),
            fix: "cv-screen-fix-look",
            below: Some(
                Message::new("cv-screen-find-email-typo-words").with("guess", guess.as_str()),
            ),
        });
    }
    let addresses = addresses(profile);
    for (spot, address) in addresses.iter().filter(|(_, address)| !is_web(address)) {
        report.find(Finding {
            check: Check::Addresses,
            spot: spot.clone(),
            title: Message::new("cv-screen-find-address"),
            words: Message::new("cv-screen-find-address-words").with("address", *address),
            fix: "cv-screen-fix-look",
            below: Some(Message::new("cv-screen-field-address")),
        });
    }
    if !email.is_empty() || !addresses.is_empty() {
        report.pass(Check::Addresses, "cv-screen-good-addresses");
    }
}

/// The address that was probably meant; `None` if its host is well known or unlike any.
fn meant(email: &str) -> Option<String> {
    let (name, host) = email.split_once('@')?;
    let lower = host.to_lowercase();
    if HOSTS.contains(&lower.as_str()) {
        return None;
    }
    let is_like = |known: &&&str| {
        known.len() >= SHORTEST_GUESS && strsim::damerau_levenshtein(&lower, known) == 1
    };
    let known = HOSTS.iter().find(is_like)?;
    Some(format!("{name}@{known}"))
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

/// Whether a text can be a web address: `http` or `https` or no scheme, and a host with a dot and an ending in letters.
fn is_web(address: &str) -> bool {
    let bare = match address.split_once("://") {
        Some((scheme, rest))
            if scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https") =>
        {
            rest
        }
        Some(_) => return false,
        None => address,
    };
    let host = bare.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit_once(':').map_or(host, |(host, port)| {
        if port.chars().all(|digit| digit.is_ascii_digit()) {
            host
        } else {
            ""
        }
    });
    let Some((name, ending)) = host.rsplit_once('.') else {
        return false;
    };
    let is_label = |label: &str| {
        !label.is_empty()
            && label
                .chars()
                .all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_'))
    };
    !address.contains(char::is_whitespace)
        && name.split('.').all(is_label)
        && ending.chars().count() > 1
        && ending.chars().all(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_in_well_known_hosts_are_found() {
        for (email, guess) in [
            ("anna@gmial.com", Some("anna@gmail.com")),
            ("anna@gmail.co", Some("anna@gmail.com")),
            ("anna@hotmial.fr", Some("anna@hotmail.fr")),
            ("anna@gmail.com", None),
            ("anna@GMAIL.com", None),
            ("anna@ymail.com", None),
            ("anna@wp.pl", None),
            ("anna@firma.example", None),
            ("anna", None),
        ] {
            assert_eq!(meant(email).as_deref(), guess, "{email}");
        }
    }

    #[test]
    fn web_addresses_are_told_from_other_texts() {
        for good in [
            "https://example.com",
            "example.com/in/anna",
            "www.example.co.uk",
            "http://bücher.example:8080/a?b",
        ] {
            assert!(is_web(good), "{good}");
        }
        for bad in [
            "my page",
            "example",
            "https://",
            "javascript:alert(1)",
            "ftp://example.com",
            "anna@example.com",
            "a..com",
            "10.0.0.1",
        ] {
            assert!(!is_web(bad), "{bad}");
        }
    }
}
