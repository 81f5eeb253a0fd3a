//! What all parts of the CV are written with: sources, finished blocks, runs with their language and link.

use crate::base::date::PartialDate;
use crate::base::id::LanguageTag;
use crate::catalog::Catalog;
use crate::catalog::role::Role;
use crate::cv::block::{Block, Change, Entry, Run, Section};
use crate::cv::{Purpose, dates, detect, phrase};
use crate::record::Record;
use crate::record::moment::Moment;
use crate::record::profile::Profile;
use crate::score::CompetencyProfile;
use crate::text::Text;

/// Collects the blocks of one CV.
pub(super) struct Writer<'a> {
    pub(super) text: &'a Text,
    pub(super) catalog: &'a Catalog,
    pub(super) profile: &'a Profile,
    /// `None` if the client has not answered anything.
    pub(super) results: Option<&'a CompetencyProfile>,
    /// `None` leaves the profile as it stands.
    pub(super) role: Option<&'a Role>,
    /// The language in which the profile is written as a whole; `None` if that is not certain.
    home: Option<LanguageTag>,
    pub(super) country: &'a str,
    pub(super) today: PartialDate,
    pub(super) blocks: Vec<Block>,
    pub(super) changes: Vec<Change>,
    /// Entries whose bullets were put in another order.
    pub(super) bullets_moved: usize,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        text: &'a Text,
        catalog: &'a Catalog,
        record: &'a Record,
        results: Option<&'a CompetencyProfile>,
        purpose: &Purpose<'a>,
    ) -> Self {
        Self {
            text,
            catalog,
            profile: &record.profile,
            results,
            role: purpose.role.and_then(|id| catalog.role(id)),
            home: home_of(&record.profile),
            country: purpose.country,
            today: purpose.today,
            blocks: Vec::new(),
            changes: Vec::new(),
            bullets_moved: 0,
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

    /// Runs for the texts that are not empty.
    pub(super) fn runs<'t>(&self, texts: impl IntoIterator<Item = &'t String>) -> Vec<Run> {
        texts
            .into_iter()
            .map(|text| self.run(text))
            .filter(|run| !run.text.is_empty())
            .collect()
    }

    /// A heading as it is printed; no heading if nothing follows.
    pub(super) fn section(&mut self, section: Section, key: &str, blocks: Vec<Block>) {
        if blocks.is_empty() {
            return;
        }
        let text = phrase::capitals(&self.text.get(key), self.text.tag());
        self.blocks.push(Block::Heading {
            text: Run::plain(text),
            section,
        });
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
        moment
            .map(|moment| phrase::clean(&dates::date(self.text, self.country, &moment)))
            .unwrap_or_default()
    }

    /// A period as it is printed; empty if there is neither start nor end.
    pub(super) fn period(&self, start: Option<&str>, end: Option<&str>) -> String {
        let (start, end) = (start.and_then(Moment::read), end.and_then(Moment::read));
        phrase::clean(&dates::period(
            self.text,
            self.country,
            start.as_ref(),
            end.as_ref(),
        ))
    }

    /// As [`period`](Self::period), as a run.
    pub(super) fn period_run(&self, start: Option<&str>, end: Option<&str>) -> Run {
        Run::plain(self.period(start, end))
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

/// The language in which a profile's sentences are written.
fn home_of(profile: &Profile) -> Option<LanguageTag> {
    let summary = profile.basics.summary.iter();
    let highlights = profile.work.iter().flat_map(|work| &work.highlights);
    let skills = profile.skills.iter().flat_map(|skill| &skill.keywords);
    let all: Vec<&str> = summary
        .chain(highlights)
        .chain(skills)
        .map(String::as_str)
        .collect();
    detect::language_of(&all.join("\n"))
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
    if address.contains(char::is_whitespace) {
        return None;
    }
    if let Some((scheme, rest)) = address.split_once("://") {
        let is_web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
        return (is_web && !rest.is_empty()).then_some(address);
    }
    let host = address.split(['/', '?', '#']).next().unwrap_or_default();
    (host.contains('.') && !host.contains([':', '@'])).then(|| format!("https://{address}"))
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
        ] {
            assert_eq!(web_address(address).as_deref(), link, "{address}");
        }
    }
}
