//! What is usual on a CV in a country: photo, personal details, length, signature, consent.
//!
//! Defaults by the table of countries in the plan of the CV; all of them can be changed for each CV.

use crate::record::CvChoices;
use crate::record::cv::Consent;

/// What a country's employers expect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Custom {
    pub photo: Usage,
    /// Birth date, nationality and the like, as far as they are given.
    pub personal: bool,
    /// Street and postcode.
    pub address: bool,
    /// A declaration with a line to sign on.
    pub signature: bool,
    pub consent: Consent,
    /// Most pages.
    pub pages: usize,
}

/// How usual something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usage {
    /// It may speak against the client.
    Unusual,
    Optional,
    Usual,
}

impl Custom {
    /// What is usual in a country, by its ISO 3166-1 alpha-2 code in capitals.
    pub fn of(country: &str) -> Self {
        let plain = Self {
            photo: Usage::Optional,
            personal: false,
            address: false,
            signature: false,
            consent: Consent::Off,
            pages: 2,
        };
        match country {
            "GB" | "IE" | "US" | "CA" => Self {
                photo: Usage::Unusual,
                ..plain
            },
            "PL" => Self {
                consent: Consent::ThisOne,
                ..plain
            },
            "GR" | "CY" => Self {
                photo: Usage::Usual,
                personal: true,
                ..plain
            },
            "BD" => Self {
                photo: Usage::Usual,
                personal: true,
                signature: true,
                pages: 3,
                ..plain
            },
            _ => plain,
        }
    }
}

/// Personal details that may speak against the client in a country, by their fields; none where we do not know.
pub fn unwelcome(country: &str) -> &'static [&'static str] {
    const ALL: [&str; 6] = [
        "birthDate",
        "nationality",
        "maritalStatus",
        "father",
        "mother",
        "militaryService",
    ];
    let [_, but_birth_date @ ..] = &ALL;
    match country {
        "CA" | "FR" | "GB" | "IE" | "LV" | "US" => &ALL,
        "PL" => but_birth_date,
        _ => &[],
    }
}

/// What a CV shows beside its sections: the client's choices, else what is usual.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    pub photo: bool,
    pub personal: bool,
    pub address: bool,
    pub signature: bool,
    pub consent: Consent,
}

impl Shown {
    /// What a CV for that country shows.
    pub fn of(cv: &CvChoices, country: &str) -> Self {
        let custom = Custom::of(country);
        let show = &cv.show;
        Self {
            photo: show.photo.unwrap_or(custom.photo == Usage::Usual),
            personal: show.personal.unwrap_or(custom.personal),
            address: show.address.unwrap_or(custom.address),
            signature: show.signature.unwrap_or(custom.signature),
            consent: show.consent.unwrap_or(custom.consent),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_client_decides_and_the_country_only_suggests() {
        let mut cv = CvChoices::default();
        assert_eq!(Shown::of(&cv, "PL").consent, Consent::ThisOne);
        assert!(Shown::of(&cv, "BD").photo && !Shown::of(&cv, "GB").photo);
        cv.show.photo = Some(true);
        cv.show.consent = Some(Consent::Off);
        assert!(Shown::of(&cv, "GB").photo);
        assert_eq!(Shown::of(&cv, "PL").consent, Consent::Off);
    }
}
