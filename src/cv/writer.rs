//! What all parts of the CV are written with: sources, finished blocks, runs with their language and link.

use crate::base::date::PartialDate;
use crate::base::id::LanguageTag;
use crate::catalog::Catalog;
use crate::catalog::role::Role;
use crate::cv::block::{Block, Change, Entry, Run, Section};
use crate::cv::vacancy::{self, VacancyTerm};
use crate::cv::{Purpose, dates, detect, phrase};
use crate::record::CvChoices;
use crate::record::moment::Moment;
use crate::record::profile::Profile;
use crate::record::section::ShownProfile;
use crate::record::words::ascii_digit;
use crate::score::CompetencyProfile;
use crate::text::Text;

/// Collects the blocks of one CV.
pub(super) struct Writer<'a> {
    pub(super) text: &'a Text,
    pub(super) catalog: &'a Catalog,
    /// In the CV's language as far as it speaks it, without what the CV hides.
    pub(super) profile: &'a Profile,
    shown: &'a ShownProfile,
    pub(super) choices: &'a CvChoices,
    /// `None` if the client has not answered anything.
    pub(super) results: Option<&'a CompetencyProfile>,
    /// `None` leaves the profile as it stands.
    pub(super) role: Option<&'a Role>,
    /// What the vacancy asks for; empty without one.
    pub(super) vacancy: Vec<VacancyTerm>,
    /// The language in which the profile is written as a whole; `None` if that is not certain.
    home: Option<LanguageTag>,
    pub(super) country: &'a str,
    pub(super) today: PartialDate,
    pub(super) blocks: Vec<Block>,
    pub(super) changes: Vec<Change>,
    /// Entries whose bullets were put in another order.
    pub(super) bullets_moved: usize,
    pub(super) refused: Vec<Change>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        text: &'a Text,
        catalog: &'a Catalog,
        (shown, choices): (&'a ShownProfile, &'a CvChoices),
        results: Option<&'a CompetencyProfile>,
        purpose: &Purpose<'a>,
    ) -> Self {
        Self {
            text,
            catalog,
            profile: &shown.profile,
            shown,
            choices,
            results,
            role: purpose.role.and_then(|id| catalog.role(id)),
            vacancy: vacancy_of(choices),
            home: detect::language_of_profile(&shown.profile),
            country: purpose.country,
            today: purpose.today,
            blocks: Vec::new(),
            changes: Vec::new(),
            bullets_moved: 0,
            refused: Vec::new(),
        }
    }

    /// A client's text, cleaned, with its language where that is certain and not the CV's.
    pub(super) fn run(&self, text: &str) -> Run {
        let text = phrase::clean(text);
        Run {
            language: self.foreign(&text),
            text,
            link: None,
            spot: None,
        }
    }

    /// As [`run`](Self::run), opening an address; addresses of other kinds than web pages are not linked.
    pub(super) fn linked(&self, text: &str, address: Option<&str>) -> Run {
        Run {
            link: address.and_then(web_address),
            ..self.run(text)
        }
    }

    /// Runs for the texts that are not empty, from the lines of one field.
    pub(super) fn runs<'t>(
        &self,
        texts: impl IntoIterator<Item = &'t String>,
        spot: &str,
    ) -> Vec<Run> {
        texts
            .into_iter()
            .map(|text| self.run(text).with_spot(spot))
            .filter(|run| !run.text.is_empty())
            .collect()
    }

    /// Where an entry of a section stands in the whole profile, e.g. `work.3`.
    pub(super) fn spot(&self, section: Section, index: usize) -> String {
        format!("{section}.{}", self.shown.place(section, index))
    }

    /// Whether the client has not refused a change, by its key.
    pub(super) fn wants(&self, change: &str) -> bool {
        !self.choices.refused.contains(change)
    }

    /// Makes a change for the role unless the client refused it; tells whether it is to be made.
    pub(super) fn makes(&mut self, change: Change) -> bool {
        let is_made = self.wants(&change.key());
        if is_made {
            self.changes.push(change);
        } else {
            self.refused.push(change);
        }
        is_made
    }

    /// A heading as it is printed; no heading if nothing follows.
    pub(super) fn section(&mut self, section: Section, key: &str, blocks: Vec<Block>) {
        self.titled(section, &self.text.get(key), blocks);
    }

    /// As [`section`](Self::section), with a title of the client's own.
    pub(super) fn titled(&mut self, section: Section, title: &str, blocks: Vec<Block>) {
        if blocks.is_empty() {
            return;
        }
        let text = phrase::capitals(title, self.text.tag());
        let text = Run::plain(text).with_spot(&section.to_string());
        self.blocks.push(Block::Heading { text, section });
        self.blocks.extend(blocks);
    }

    /// A section that is one list of bullets.
    pub(super) fn bulleted(&mut self, section: Section, key: &str, bullets: Vec<Run>) {
        let blocks = if bullets.is_empty() {
            Vec::new()
        } else {
            vec![Block::Bullets(bullets)]
        };
        self.section(section, key, blocks);
    }

    /// A single date as it is printed; empty if there is none.
    pub(super) fn date(&self, date: Option<&str>) -> String {
        let moment = date.and_then(Moment::read);
        let written = moment.map(|moment| dates::date(self.text, self.country, &moment));
        self.digits(&phrase::clean(&written.unwrap_or_default()))
    }

    /// A date with its day, as it is printed; empty if there is none.
    pub(super) fn date_to_the_day(&self, date: Option<&str>) -> String {
        let moment = date.and_then(Moment::read);
        let written = moment.map(|moment| match moment {
            Moment::Date(date) => self.text.date(date),
            other => dates::date(self.text, self.country, &other),
        });
        self.digits(&phrase::clean(&written.unwrap_or_default()))
    }

    /// A period as it is printed; empty if there is neither start nor end.
    pub(super) fn period(&self, start: Option<&str>, end: Option<&str>) -> String {
        let (start, end) = (start.and_then(Moment::read), end.and_then(Moment::read));
        let period = dates::period(self.text, self.country, start.as_ref(), end.as_ref());
        self.digits(&phrase::clean(&period))
    }

    /// A date with the digits that the client wants.
    pub(super) fn digits(&self, date: &str) -> String {
        if self.choices.show.latin_digits {
            date.chars().map(ascii_digit).collect()
        } else {
            date.to_owned()
        }
    }

    /// The language of a text where it is certain and not the CV's.
    ///
    /// A few words alone are seldom certain; then the language of the whole profile counts.
    fn foreign(&self, text: &str) -> Option<LanguageTag> {
        let own = self.text.tag();
        let at_home = || {
            self.home
                .clone()
                .filter(|home| detect::is_likely(text, home, own))
        };
        detect::language_of(text)
            .or_else(at_home)
            .filter(|language| language != own)
    }
}

/// What the vacancy of a CV asks for.
fn vacancy_of(choices: &CvChoices) -> Vec<VacancyTerm> {
    if choices.untailored || choices.vacancy.trim().is_empty() {
        return Vec::new();
    }
    vacancy::read(&choices.vacancy).terms
}

/// Whether an entry says anything at all.
pub(super) fn says_something(entry: &Entry) -> bool {
    let Entry {
        head,
        title,
        dates,
        summary,
        bullets,
    } = entry;
    !(head.text.is_empty()
        && title.text.is_empty()
        && dates.text.is_empty()
        && summary.is_none()
        && bullets.is_empty())
}

/// An address that may be opened: a web page, with its scheme added where it is missing.
pub(super) fn web_address(address: &str) -> Option<String> {
    let address = phrase::clean(address);
    // Signs that no address has (RFC 3986, appendix A): a slip, or an attempt to break out of one.
    let is_strange = |c: char| c.is_whitespace() || "\"<>\\^`{|}".contains(c);
    if address.contains(is_strange) {
        return None;
    }
    let host = |rest: &str| -> String {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.to_owned()
    };
    if let Some((scheme, rest)) = address.split_once("://") {
        let is_web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
        // What stands before a sign @ only looks like the place that the link leads to.
        let host = host(rest);
        let leads_there = host.contains(char::is_alphanumeric) && !host.contains('@');
        return (is_web && leads_there).then_some(address);
    }
    let host = host(&address);
    (host.contains('.') && host.contains(char::is_alphanumeric) && !host.contains([':', '@']))
        .then(|| format!("https://{address}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_pages_are_linked() {
        for (address, link) in [
            ("https://example.com/a", Some("https://example.com/a")),
            ("HTTP://example.com", Some("HTTP://example.com")),
            ("example.com/in/ana", Some("https://example.com/in/ana")),
            ("javascript:alert(1)", None),
            ("file:///etc/passwd", None),
            ("https://", None),
            ("user@example.com", None),
            ("example.com:8080", None),
            ("my page", None),
            ("page", None),
            ("//evil.example", None),
            ("..", None),
            ("https:///path", None),
            ("https://a.example/\"><script>", None),
            ("https://bank.example@evil.example", None),
            ("JaVaScRiPt://a.example/%0aalert(1)", None),
            ("data:text/html,hi.there", None),
        ] {
            assert_eq!(web_address(address).as_deref(), link, "{address}");
        }
    }
}
