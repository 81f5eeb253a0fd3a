//! E-mail and web addresses: which are none, and what was probably meant.

use super::mend::{Deed, Mend};
use crate::record::words::ascii_digit;

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

/// Whether a text has the form of an e-mail address.
pub(super) fn is_email(email: &str) -> bool {
    let Some((name, host)) = email.split_once('@') else {
        return false;
    };
    let host_ends_well = host
        .rsplit_once('.')
        .is_some_and(|(host, ending)| !host.is_empty() && ending.chars().count() > 1);
    let is_apart = |sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '<' | '>');
    !name.is_empty()
        && host_ends_well
        && !email.contains(is_apart)
        && !host.contains('@')
        && !email.contains("..")
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

/// Whether a text can be a web address: `http` or `https` or no scheme, and a host with a dot and an ending in letters.
pub(super) fn is_web(address: &str) -> bool {
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

/// Mends plain slips of an e-mail address; `None` if there are none, or if what was meant is not plain.
pub(super) fn email_mend(email: &str) -> Option<Mend> {
    words("basics.email", email, &email_meant(email)?)
}

/// The e-mail address without plain slips, whether or not it has any; `None` if what was meant is not plain.
pub(super) fn email_meant(email: &str) -> Option<String> {
    // A name may really be written in another alphabet; then all of it is.
    let latin: String = email.trim().chars().map(as_latin).collect();
    let typed = if latin.is_ascii() {
        &latin
    } else {
        email.trim()
    };
    let bare = without_loose_spaces(typed);
    let bare = strip_start(&bare, "mailto:");
    let bare = bare.trim_matches(['<', '>', '"', '\'', ',', ';', ':', '.']);
    let mut tidy = bare.replace("(at)", "@").replace("[at]", "@");
    for (slip, meant) in [
        ("@@", "@"),
        (",", "."),
        (";", "."),
        ("..", "."),
        ("@.", "@"),
    ] {
        tidy = tidy.replace(slip, meant);
    }
    let becomes = meant(&tidy).unwrap_or(tidy);
    is_email(&becomes).then_some(becomes)
}

/// Greek and Cyrillic letters with the Latin ones that look the same: slips of whoever changes between keyboards.
/// Greek letters that stand on the key of another Latin one than they look like are left in peace.
const ALIKE: [(&str, &str); 2] = [
    ("αικοτχΑΒΕΖΗΙΚΜΝΟΤΥΧ", "aikotxABEZHIKMNOTYX"),
    ("асеорхуіѕјАВЕКМНОРСТХІЅЈ", "aceopxyisjABEKMHOPCTXISJ"),
];

/// A letter as the Latin one that looks the same, a Bengali digit as the common one; others as they are.
fn as_latin(letter: char) -> char {
    let latin = |(alike, latin): &(&str, &str)| {
        let place = alike.chars().position(|one| one == letter)?;
        latin.chars().nth(place)
    };
    let found = ALIKE.iter().find_map(latin);
    found.unwrap_or_else(|| ascii_digit(letter))
}

/// The same for a web address in a field.
pub(super) fn web_mend(spot: &str, address: &str) -> Option<Mend> {
    let bare = without_loose_spaces(address.trim()).replace('\\', "/");
    let bare = bare.trim_matches(['<', '>', '"', '\'', ',', ';', ':', '.']);
    let (scheme, bare) = scheme(bare);
    let (host, path) = match bare.find(['/', '?', '#']) {
        Some(at) => bare.split_at(at),
        None => (bare, ""),
    };
    let host = host.replace([',', ';'], ".").replace("..", ".");
    let becomes = format!("{scheme}{host}{path}");
    is_web(&becomes).then_some(())?;
    words(spot, address, &becomes)
}

fn words(spot: &str, from: &str, to: &str) -> Option<Mend> {
    let deed = Deed::Words {
        spot: spot.to_owned(),
        from: from.trim().to_owned(),
        to: to.to_owned(),
    };
    let mend = Mend::new(deed, "cv-mend-correct", "cv-mend-correct-done");
    (from.trim() != to).then(|| mend.becoming(to))
}

/// The text without spaces beside signs; those between two words stay, because nobody knows what was meant.
fn without_loose_spaces(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut words = text.split_whitespace();
    written.extend(words.next());
    for word in words {
        let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        if is_word(written.chars().next_back()) && is_word(word.chars().next()) {
            written.push(' ');
        }
        written.push_str(word);
    }
    written
}

fn strip_start<'a>(text: &'a str, start: &str) -> &'a str {
    let begin = text.get(..start.len());
    let has = begin.is_some_and(|begin| begin.eq_ignore_ascii_case(start));
    text.get(start.len()..).filter(|_| has).unwrap_or(text)
}

/// The scheme as it should be written, and the rest: `htp:/`, `https//` and a scheme written twice are slips.
fn scheme(address: &str) -> (&'static str, &str) {
    let letters: Vec<char> = address.chars().collect();
    let count = |from: usize, is_it: fn(char) -> bool| {
        let rest = letters.iter().skip(from);
        rest.take_while(|letter| is_it(**letter)).count()
    };
    let of_scheme = |letter: char| matches!(letter.to_ascii_lowercase(), 'h' | 't' | 'p' | 's');
    let name = count(0, of_scheme);
    let stops = count(name, |letter| matches!(letter, ':' | ';' | '.'));
    let slashes = count(name + stops, |letter| letter == '/');
    if !(3..=6).contains(&name) || (slashes == 0 && stops == 0) || (slashes == 0 && name < 4) {
        return ("", address);
    }
    let is_secure = letters
        .iter()
        .take(name)
        .any(|letter| letter.eq_ignore_ascii_case(&'s'));
    let at = letters
        .iter()
        .take(name + stops + slashes)
        .map(|letter| letter.len_utf8())
        .sum();
    let (_, rest) = address.split_at(at);
    let written = if is_secure { "https://" } else { "http://" };
    match scheme(rest) {
        ("", rest) => (written, rest),
        inner => inner,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn becomes(mend: Option<Mend>) -> Option<String> {
        match mend?.deed {
            Deed::Words { to, .. } => Some(to),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn addresses_are_told_from_other_texts() {
        for good in ["anna@example.com", "a.b+c@mail.example.co.uk"] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "anna",
            "anna@example",
            "@example.com",
            "anna@@example.com",
            "a b@example.com",
            "anna@example..com",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
    }

    #[test]
    fn plain_slips_of_an_email_address_are_mended_and_others_are_not_guessed_at() {
        for (email, meant) in [
            ("anna @gmail.com", Some("anna@gmail.com")),
            ("anna@gmail,com", Some("anna@gmail.com")),
            ("anna@gmailcom", Some("anna@gmail.com")),
            ("anna@@gmail..com.", Some("anna@gmail.com")),
            ("mailto:anna@firma.example", Some("anna@firma.example")),
            ("<anna@firma.example>", Some("anna@firma.example")),
            ("anna(at)firma.example", Some("anna@firma.example")),
            ("anna@gmial.com", Some("anna@gmail.com")),
            ("anna@firma.example", None),
            // Greek and Cyrillic letters that look Latin, Bengali digits.
            ("αnnα@gmail.cοm", Some("anna@gmail.com")),
            ("аnnа@firma.example", Some("anna@firma.example")),
            ("anna৯০@gmail.com", Some("anna90@gmail.com")),
            ("άννα@firma.example", None),
            ("anna nowak@gmail.com", None),
            ("anna", None),
            ("@gmail.com", None),
            ("আনা", None),
        ] {
            assert_eq!(becomes(email_mend(email)).as_deref(), meant, "{email}");
        }
    }

    #[test]
    fn plain_slips_of_a_web_address_are_mended_and_others_are_not_guessed_at() {
        for (address, meant) in [
            ("htp://example.com", Some("http://example.com")),
            ("https//example.com/anna", Some("https://example.com/anna")),
            ("https:/example.com", Some("https://example.com")),
            ("https://https://example.com", Some("https://example.com")),
            ("www,example.com", Some("www.example.com")),
            ("example. com / anna", Some("example.com/anna")),
            (
                "https://example.com\\anna,",
                Some("https://example.com/anna"),
            ),
            ("http:www.example.com", Some("http://www.example.com")),
            ("my page", None),
            ("see example.com", None),
            ("anna@example.com", None),
            ("javascript:alert(1)", None),
            ("ftp://example.com", None),
            ("শপ", None),
        ] {
            assert_eq!(
                becomes(web_mend("basics.url", address)).as_deref(),
                meant,
                "{address}"
            );
        }
    }

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
