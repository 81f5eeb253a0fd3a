//! What solves a finding without the client: data, carried out as one edit that undo takes back at once.

use super::letters::{printable, spaced_once, visible};
use crate::base::problem::Message;
use crate::record::Record;
use crate::record::cv::{Consent, CvChoices};
use crate::record::edit::Edit;
use crate::record::look::{Accent, Fit};
use crate::record::profile::Profile;
use crate::record::said::Part as _;
use crate::record::section::{Section, ShownProfile, number_of};
use crate::record::texts::each_text;

/// What solves a finding, with the words around it.
#[derive(Clone, Debug, PartialEq)]
pub struct Mend {
    pub deed: Deed,
    /// Key of the button's words.
    pub verb: &'static str,
    /// What comes of it, said before it is done; `None` if the button says it all.
    pub becomes: Option<Message>,
    /// Key of what is said when it is done.
    pub done: &'static str,
}

/// A change that can be made without asking; making it twice changes nothing more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    Accent(Accent),
    Consent(Consent),
    Fit(Fit),
    /// Headline of this CV alone.
    Headline(String),
    /// Takes out of every text what nobody sees.
    Invisible,
    /// Leaves entries out of this CV: sections and places.
    LeaveOut(Vec<(Section, usize)>),
    /// Puts lines in the place of one, in whatever language it is said.
    Lines {
        spot: String,
        from: String,
        to: Vec<String>,
    },
    NewestFirst(Section),
    /// Takes the role's headline after all.
    RoleHeadline,
    /// Finds no more under that name in this CV.
    Settle(String),
    /// Leaves one space where there are several, in every text.
    Spaces,
    /// Exchanges start and end of an entry of work or education that begins with that date.
    SwapDates {
        section: Section,
        place: usize,
        start: String,
    },
    /// Writes every text with letters that can be printed, as far as nothing is lost by it.
    Unprintable,
    WithoutPersonal,
    WithoutPhoto,
    /// Puts a text in the place of another, in whatever language it is said.
    Words {
        spot: String,
        from: String,
        to: String,
    },
}

impl Mend {
    /// A mend whose button says it all.
    pub(super) fn new(deed: Deed, verb: &'static str, done: &'static str) -> Self {
        Self {
            deed,
            verb,
            becomes: None,
            done,
        }
    }

    /// The same, saying before what will stand there; nothing is said of an empty text.
    pub(super) fn becoming(self, text: &str) -> Self {
        let becomes = Message::new("cv-mend-becomes").with("text", text);
        Self {
            becomes: (!text.is_empty()).then_some(becomes),
            ..self
        }
    }
}

impl Deed {
    /// The edit that does it, as one step; `None` if there is nothing left to do.
    pub fn edit(&self, record: &Record) -> Option<Edit> {
        let mut profile = record.profile.clone();
        let mut cv = record.cv.clone();
        self.change(&mut profile, &mut cv);
        if profile == record.profile {
            return (cv != record.cv).then(|| Edit::SetCv(Box::new(cv)));
        }
        Some(Edit::SetContent {
            field: "mend".to_owned(),
            profile: Box::new(profile),
            cv: Box::new(cv),
        })
    }

    fn change(&self, profile: &mut Profile, cv: &mut CvChoices) {
        match self {
            Self::Accent(accent) => cv.look.accent = *accent,
            Self::Consent(consent) => cv.show.consent = Some(*consent),
            Self::Fit(fit) => cv.look.fit = *fit,
            Self::Headline(words) => cv.headline.clone_from(words),
            Self::Invisible => rewrite(profile, cv, visible),
            Self::LeaveOut(entries) => {
                for (section, place) in entries {
                    if let Some(number) = number_of(profile, *section, *place) {
                        cv.show_entry(*section, number, false);
                    }
                }
            }
            Self::Lines { spot, from, to } => put_lines(profile, spot, from, to),
            Self::NewestFirst(section) => {
                cv.by_hand.remove(&section.to_string());
            }
            Self::RoleHeadline => {
                cv.refused.remove("headline");
            }
            Self::Settle(name) => {
                cv.settled.insert(name.clone());
            }
            Self::Spaces => rewrite(profile, cv, spaced_once),
            Self::SwapDates {
                section,
                place,
                start,
            } => swap_dates(profile, (*section, *place), start),
            Self::Unprintable => rewrite(profile, cv, printable),
            Self::WithoutPersonal => cv.show.personal = Some(false),
            Self::WithoutPhoto => cv.show.photo = Some(false),
            Self::Words { spot, from, to } => each_text(profile, &mut |here, text| {
                if here == spot && text.trim() == from {
                    text.clone_from(to);
                }
            }),
        }
    }

    /// The same in the whole profile, for one that was found in what a CV shows of it.
    #[must_use]
    pub(super) fn in_whole(self, shown: &ShownProfile) -> Self {
        match self {
            Self::LeaveOut(entries) => {
                let whole = |(section, place)| (section, shown.place(section, place));
                Self::LeaveOut(entries.into_iter().map(whole).collect())
            }
            Self::Lines { spot, from, to } => Self::Lines {
                spot: shown.spot_in_whole(&spot),
                from,
                to,
            },
            Self::SwapDates {
                section,
                place,
                start,
            } => Self::SwapDates {
                section,
                place: shown.place(section, place),
                start,
            },
            Self::Words { spot, from, to } => Self::Words {
                spot: shown.spot_in_whole(&spot),
                from,
                to,
            },
            other => other,
        }
    }
}

/// Writes every text anew, those of this CV alone included.
fn rewrite(profile: &mut Profile, cv: &mut CvChoices, anew: fn(&str) -> String) {
    each_text(profile, &mut |_, text| *text = anew(text));
    for text in [
        &mut cv.headline,
        &mut cv.summary,
        &mut cv.show.consent_words,
    ] {
        *text = anew(text);
    }
}

fn swap_dates(profile: &mut Profile, (section, place): (Section, usize), begin: &str) {
    let dates = match section {
        Section::Work => profile
            .work
            .get_mut(place)
            .map(|work| (&mut work.start_date, &mut work.end_date)),
        Section::Education => profile
            .education
            .get_mut(place)
            .map(|school| (&mut school.start_date, &mut school.end_date)),
        _ => None,
    };
    if let Some((start, end)) = dates
        && start.as_deref() == Some(begin)
    {
        std::mem::swap(start, end);
    }
}

/// Puts lines in the place of one among what was done at a work, in whatever language it is said.
fn put_lines(profile: &mut Profile, spot: &str, from: &str, to: &[String]) {
    let place = spot.split('.').nth(1).and_then(|place| place.parse().ok());
    let Some(work) = place.and_then(|place: usize| profile.work.get_mut(place)) else {
        return;
    };
    let put = |lines: &[String]| -> Vec<String> {
        let put = |line: &String| {
            if line == from {
                to.to_vec()
            } else {
                vec![line.clone()]
            }
        };
        lines.iter().flat_map(put).collect()
    };
    work.highlights = put(&work.highlights);
    for language in work.languages() {
        if let Some(lines) = work.lines_said(&language, "highlights") {
            work.say_lines(&language, "highlights", &put(&lines));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::base::id::LanguageTag;
    use crate::record::resume::profile_from_json;

    fn record() -> Record {
        let profile = profile_from_json(json!({
            "basics": {"name": "Anna\u{200b}", "email": "anna@gmial.com"},
            "work": [
                {"name": "First", "startDate": "2022-03", "endDate": "2021-01", "highlights": ["One  two", "Three"]},
                {"name": "Second"},
            ],
            "callfit": {"sections": [{"title": "Sport", "entries": [{"name": "Hand\u{200b}ball"}]}]},
        }));
        Record {
            profile: profile.value,
            ..Record::default()
        }
    }

    /// The record after a deed, which is done once and can be taken back at once.
    #[track_caller]
    fn mended(deed: &Deed) -> Record {
        let before = record();
        let mut record = record();
        let back = record.apply(deed.edit(&record).unwrap());
        assert_eq!(deed.edit(&record), None, "{deed:?} is done");
        let mut again = record.clone();
        again.apply(back);
        assert_eq!((&again.profile, &again.cv), (&before.profile, &before.cv));
        record
    }

    #[test]
    fn what_nobody_sees_goes_out_of_every_text_of_this_cv_too() {
        let mended = mended(&Deed::Invisible);
        assert_eq!(mended.profile.basics.name.as_deref(), Some("Anna"));
        let own = &mended.profile.additions.sections[0].entries[0];
        assert_eq!(own.name.as_deref(), Some("Handball"));
        let mut record = record();
        record.profile = mended.profile;
        record.cv.headline = "Clerk\u{ad}".to_owned();
        record.apply(Deed::Invisible.edit(&record).unwrap());
        assert_eq!(record.cv.headline, "Clerk");
    }

    #[test]
    fn words_are_put_in_place_where_they_stand_and_nowhere_else() {
        let deed = Deed::Words {
            spot: "basics.email".to_owned(),
            from: "anna@gmial.com".to_owned(),
            to: "anna@gmail.com".to_owned(),
        };
        let email = mended(&deed).profile.basics.email;
        assert_eq!(email.as_deref(), Some("anna@gmail.com"));
        let deed = Deed::Words {
            spot: "basics.name".to_owned(),
            from: "anna@gmial.com".to_owned(),
            to: "Anna".to_owned(),
        };
        assert_eq!(deed.edit(&record()), None);
    }

    #[test]
    fn one_line_becomes_two_in_the_language_in_which_it_is_said() {
        let french = LanguageTag::new("fr").unwrap();
        let mut record = record();
        record.profile.work[0].say_lines(&french, "highlights", &["Une. Deux".to_owned()]);
        let deed = Deed::Lines {
            spot: "work.0.highlights".to_owned(),
            from: "Une. Deux".to_owned(),
            to: vec!["Une".to_owned(), "Deux".to_owned()],
        };
        record.apply(deed.edit(&record).unwrap());
        let work = &record.profile.work[0];
        assert_eq!(
            work.lines_said(&french, "highlights").unwrap(),
            ["Une", "Deux"]
        );
        assert_eq!(work.highlights, ["One  two", "Three"]);
    }

    #[test]
    fn dates_are_exchanged_once() {
        let mended = mended(&Deed::SwapDates {
            section: Section::Work,
            place: 0,
            start: "2022-03".to_owned(),
        });
        let work = &mended.profile.work[0];
        assert_eq!(work.start_date.as_deref(), Some("2021-01"));
        assert_eq!(work.end_date.as_deref(), Some("2022-03"));
    }

    #[test]
    fn entries_are_left_out_of_this_cv_and_stay_in_the_profile() {
        let mended = mended(&Deed::LeaveOut(vec![(Section::Work, 1)]));
        assert_eq!(mended.profile.work.len(), 2);
        let shown = ShownProfile::of(mended.profile.clone(), &mended.cv);
        assert_eq!(shown.profile.work.len(), 1);
        assert_eq!(shown.profile.work[0].name.as_deref(), Some("First"));
    }

    #[test]
    fn choices_of_this_cv_are_made() {
        assert_eq!(mended(&Deed::WithoutPhoto).cv.show.photo, Some(false));
        assert_eq!(mended(&Deed::WithoutPersonal).cv.show.personal, Some(false));
        let consent = mended(&Deed::Consent(Consent::ThisOne)).cv.show.consent;
        assert_eq!(consent, Some(Consent::ThisOne));
        assert_eq!(mended(&Deed::Fit(Fit::TwoPages)).cv.look.fit, Fit::TwoPages);
        assert_eq!(
            mended(&Deed::Headline("Agent".to_owned())).cv.headline,
            "Agent"
        );
        assert_eq!(
            mended(&Deed::Accent(Accent::Plum)).cv.look.accent,
            Accent::Plum
        );
        assert_eq!(
            mended(&Deed::Spaces).profile.work[0].highlights[0],
            "One two"
        );
    }
}
