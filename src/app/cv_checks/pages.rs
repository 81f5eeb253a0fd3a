//! Checks of the finished pages: how many they are, what stands out from them, what reaches over their edges.

use super::gaps::{Aged, by_age, without};
use super::mend::{Deed, Mend};
use super::{Check, Finding, Report, Subject};
use crate::app::preview::Preview;
use crate::base::problem::Message;
use crate::cv::custom::{Custom, Shown};
use crate::record::cv::Consent;
use crate::record::look::{Accent, Fit};
use crate::record::section::Section;

/// Works that always stay on the page.
const KEPT: usize = 3;

/// What drawing together makes of the height of a text, nearly: pages that were not drawn together, because that was
/// not enough, will be when there is less on them.
const TIGHT: f32 = 0.84;

pub(super) fn check(subject: &Subject<'_>, preview: &Preview, report: &mut Report) {
    if preview.pages.is_empty() {
        return;
    }
    length(subject, preview, report);
    clause(subject, preview, report);
    contrast(subject, preview, report);
    edges(preview, report);
}

fn length(subject: &Subject<'_>, preview: &Preview, report: &mut Report) {
    let count = preview.pages.len();
    let most = Custom::of(subject.country).pages;
    if count > most {
        let mend = shorter(subject, preview, most);
        let words = if mend.is_some() {
            "cv-mend-pages-words"
        } else {
            "cv-screen-find-pages-words"
        };
        report.find(Finding {
            title: Message::new("cv-screen-find-pages").with("n", count),
            words: Message::new(words).with("most", most),
            fix: "cv-mend-fix-short",
            mend,
            stays: Some(format!("pages {count}")),
            ..Finding::new(Check::Pages, "work")
        });
    }
    let words = Message::new("cv-screen-good-pages").with("n", count);
    report.pass_with(Check::Pages, words);
}

/// Draws the pages together; if that was done already and was not enough, leaves out the oldest works.
fn shorter(subject: &Subject<'_>, preview: &Preview, most: usize) -> Option<Mend> {
    if Fit::TwoPages.most_pages() == Some(most) && subject.record.cv.look.fit == Fit::Free {
        let deed = Deed::Fit(Fit::TwoPages);
        return Some(Mend {
            becomes: Some(Message::new("cv-mend-fit-becomes")),
            ..Mend::new(deed, "cv-mend-fit", "cv-mend-fit-done")
        });
    }
    let works = by_age(&subject.record.profile, Section::Work, subject.today);
    let pages = 0..preview.pages.len();
    let filled: Vec<f32> = pages.map(|page| filled(preview, page)).collect();
    let share = if preview.fit.is_some() { TIGHT } else { 1.0 };
    let room = filled.iter().copied().fold(0.0, f32::max) * most as f32;
    let beyond = filled.iter().sum::<f32>() - room / share;
    let printed = printed_works(preview);
    let mut saved = 0.0;
    let mut left_out: Vec<Aged> = Vec::new();
    for work in works.into_iter().skip(KEPT).rev() {
        if saved >= beyond && !left_out.is_empty() {
            break;
        }
        let place = printed.get(work.place).copied().unwrap_or(work.place);
        saved += height(preview, &format!("work.{place}."));
        left_out.insert(0, work);
    }
    (!left_out.is_empty()).then(|| without(Section::Work, &left_out))
}

/// The places of the works on the pages in the whole profile, in their order there: so they stand in what is shown of
/// it, too, but for entries that say nothing yet.
fn printed_works(preview: &Preview) -> Vec<usize> {
    let place = |spot: &str| spot.strip_prefix("work.")?.split('.').next()?.parse().ok();
    let mut places: Vec<usize> = preview
        .spots
        .iter()
        .filter_map(|area| place(&area.spot))
        .collect();
    places.sort_unstable();
    places.dedup();
    places
}

/// How far down a page is filled, as a share of its height.
fn filled(preview: &Preview, page: usize) -> f32 {
    let here = preview.spots.iter().filter(|area| area.page == page);
    let ends = here
        .clone()
        .map(|area| area.y + area.height)
        .fold(0.0, f32::max);
    let begins = here.map(|area| area.y).fold(1.0, f32::min);
    (ends - begins).max(0.0)
}

/// The height of the lines of a part of the profile, as a share of a page's.
fn height(preview: &Preview, part: &str) -> f32 {
    let mut lines: Vec<(usize, f32, f32)> = Vec::new();
    for area in preview
        .spots
        .iter()
        .filter(|area| area.spot.starts_with(part))
    {
        let is_beside = |line: &(usize, f32, f32)| {
            line.0 == area.page && (line.1 - area.y).abs() < area.height / 2.0
        };
        if !lines.iter().any(is_beside) {
            lines.push((area.page, area.y, area.height));
        }
    }
    lines.iter().map(|(_, _, height)| height).sum()
}

/// A clause that is wanted stands on the page.
fn clause(subject: &Subject<'_>, preview: &Preview, report: &mut Report) {
    let is_wanted = Shown::of(&subject.record.cv, subject.country).consent != Consent::Off;
    if is_wanted && preview.spots.iter().all(|area| &*area.spot != "cv.consent") {
        report.find(Finding {
            title: Message::new("cv-mend-clause-title"),
            words: Message::new("cv-mend-clause-words"),
            fix: "cv-mend-fix-look",
            ..Finding::new(Check::Consent, "cv.consent")
        });
    }
}

fn contrast(subject: &Subject<'_>, preview: &Preview, report: &mut Report) {
    if let Some(faint) = &preview.proof.faint {
        let usual = Accent::default();
        let mend = Mend::new(Deed::Accent(usual), "cv-mend-accent", "cv-mend-accent-done");
        report.find(Finding {
            title: Message::new("cv-mend-contrast-title"),
            words: Message::new("cv-mend-contrast-words").with("text", faint.text.as_str()),
            fix: "cv-mend-fix-look",
            mend: (subject.record.cv.look.accent != usual).then_some(mend),
            ..Finding::new(Check::Contrast, "cv.look")
        });
    }
    report.pass(Check::Contrast, "cv-mend-good-contrast");
}

fn edges(preview: &Preview, report: &mut Report) {
    if let Some(cut) = &preview.proof.cut {
        report.find(Finding {
            title: Message::new("cv-mend-edges-title"),
            words: Message::new("cv-mend-edges-words").with("text", cut.text.as_str()),
            fix: "cv-mend-fix-short",
            ..Finding::new(Check::Edges, &cut.spot)
        });
    }
    report.pass(Check::Edges, "cv-mend-good-edges");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::cv_checks::british;
    use crate::app::preview::PreviewPage;
    use crate::page::fit::Fitted;
    use crate::page::frame::SpotArea;
    use crate::page::proof::{Flaw, Proof};
    use crate::record::Record;
    use crate::record::profile::Work;
    use crate::text::Text;

    /// Works of one line each, the newest first, each a tenth of a page high.
    fn preview(works: usize) -> Preview {
        let area = |place: usize| SpotArea {
            page: place / 9,
            x: 0.1,
            y: (place % 9) as f32 / 10.0,
            width: 0.5,
            height: 0.1,
            spot: format!("work.{place}.name").into(),
        };
        let blank = PreviewPage {
            width: 1,
            height: 1,
            rgba: Vec::new().into(),
        };
        Preview {
            serial: 1,
            revision: 1,
            pages: vec![blank; works.div_ceil(9)],
            pdf: Vec::new().into(),
            machine_text: String::new(),
            changes: Vec::new(),
            refused: Vec::new(),
            fit: Some(Fitted::default()),
            spots: (0..works).map(area).collect(),
            proof: Proof::default(),
            letter: None,
        }
    }

    fn record(works: usize) -> Record {
        let work = |place: usize| Work {
            name: Some(format!("Firm {place}")),
            start_date: Some(format!("{}", 2024 - place)),
            end_date: Some(format!("{}", 2024 - place)),
            ..Work::default()
        };
        let mut record = Record::default();
        record.profile.work = (0..works).map(work).collect();
        record.cv.look.fit = Fit::TwoPages;
        record
    }

    fn found(record: &Record, preview: &Preview) -> Vec<Finding> {
        let text = Text::english();
        let mut report = Report::default();
        let subject = british(record, &text);
        check(&subject, preview, &mut report);
        report.findings
    }

    #[test]
    fn as_many_of_the_oldest_works_are_left_out_as_stand_beyond_the_pages_drawn_together() {
        let findings = found(&record(24), &preview(24));
        let mend = findings[0].mend.clone().unwrap();
        // Eighteen fit as they are, and a few more when they are drawn together.
        let places = [21, 22, 23].map(|place| (Section::Work, place));
        assert_eq!(mend.deed, Deed::LeaveOut(places.to_vec()));
        assert_eq!(found(&record(18), &preview(18)), []);
    }

    #[test]
    fn a_cv_that_is_not_drawn_together_yet_is_that_first() {
        let mut record = record(24);
        record.cv.look.fit = Fit::Free;
        let mend = found(&record, &preview(24))[0].mend.clone();
        assert_eq!(mend.unwrap().deed, Deed::Fit(Fit::TwoPages));
    }

    #[test]
    fn flaws_of_the_pages_and_a_clause_that_is_not_there_are_found() {
        let mut preview = preview(3);
        preview.proof.faint = Some(Flaw::default());
        preview.proof.cut = Some(Flaw::default());
        let mut record = record(3);
        record.cv.look.accent = Accent::Plum;
        record.cv.show.consent = Some(Consent::ThisOne);
        let findings = found(&record, &preview);
        let checks: Vec<Check> = findings.iter().map(|finding| finding.check).collect();
        assert_eq!(checks, [Check::Consent, Check::Contrast, Check::Edges]);
        let mend = findings[1].mend.clone().unwrap();
        assert_eq!(mend.deed, Deed::Accent(Accent::Teal));
    }
}
