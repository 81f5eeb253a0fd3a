//! Work and education.

use egui::Ui;

use super::content::Kind;
use super::entries::Head;
use super::fields::{Asked, Fields, GAP, side_by_side};
use crate::app::cv_checks::said;
use crate::record::moment::Moment;
use crate::record::profile::{Education, Work};
use crate::ui::kit::switch::switch;
use crate::ui::kit::words::Words;
use crate::ui::theme::Type;

pub(super) const WORK: Kind<Work> = Kind {
    add: "cv-screen-add-work",
    head: work_head,
    fields: work_ui,
    new: || Work {
        end_date: Some(String::new()),
        ..Work::default()
    },
    is_newest_first: true,
};

pub(super) const EDUCATION: Kind<Education> = Kind {
    add: "cv-screen-add-education",
    head: school_head,
    fields: school_ui,
    new: || Education {
        end_date: Some(String::new()),
        ..Education::default()
    },
    is_newest_first: true,
};

fn work_head(fields: &Fields<'_>, work: &Work) -> Head {
    head(
        fields,
        [&work.position, &work.name],
        [&work.start_date, &work.end_date],
    )
}

fn school_head(fields: &Fields<'_>, school: &Education) -> Head {
    let studied = if school.study_type.is_some() {
        &school.study_type
    } else {
        &school.area
    };
    head(
        fields,
        [studied, &school.institution],
        [&school.start_date, &school.end_date],
    )
}

/// Title and place, or the one that is given; below them the rest with the dates.
pub(super) fn head(
    fields: &Fields<'_>,
    names: [&Option<String>; 2],
    [start, end]: [&Option<String>; 2],
) -> Head {
    let given =
        |name: &&Option<String>| name.as_deref().is_some_and(|name| !name.trim().is_empty());
    let mut names = names
        .into_iter()
        .filter(given)
        .flatten()
        .map(|name| name.trim().to_owned());
    let title = names.next().unwrap_or_default();
    let details = [
        names.next(),
        period(fields, start.as_deref(), end.as_deref()),
    ];
    let details: Vec<String> = details.into_iter().flatten().collect();
    Head {
        title,
        detail: details.join(", "),
    }
}

/// A period on screen; `None` if no date is given.
fn period(fields: &Fields<'_>, start: Option<&str>, end: Option<&str>) -> Option<String> {
    let text = fields.view.text;
    let given = |date: Option<&str>| {
        date.map(|date| said::date(text, date))
            .filter(|date| !date.is_empty())
    };
    let is_open = end.is_none() || end.and_then(Moment::read) == Some(Moment::Now);
    let until_now = || is_open.then(|| text.get("cv-screen-until-now"));
    match (given(start), given(end).or_else(until_now)) {
        (None, _) => given(end),
        (Some(from), None) => Some(from),
        (Some(from), Some(to)) => Some(text.with(
            "cv-screen-period",
            &[("from", from.into()), ("to", to.into())],
        )),
    }
}

/// Share of the width for the employer, beside the town.
const EMPLOYER: f32 = 0.6;

fn work_ui(ui: &mut Ui, fields: &mut Fields<'_>, part: &str, work: &mut Work) {
    let (employer, town) = (
        Asked::new("cv-screen-employer"),
        Asked::new("cv-screen-place"),
    );
    if fields.other.is_some() {
        fields.words(ui, (part, "name"), employer, work, |work| &mut work.name);
        fields.words(ui, (part, "location"), town, work, |work| {
            &mut work.location
        });
    } else {
        side_by_side(ui, EMPLOYER, |ui, column| {
            if column == 0 {
                fields.text(ui, &format!("{part}.name"), employer, &mut work.name);
            } else {
                let spot = format!("{part}.location");
                fields.text(ui, &spot, town, &mut work.location);
            }
        });
    }
    let asked = Asked::new("cv-screen-title");
    fields.words(ui, (part, "position"), asked, work, |work| {
        &mut work.position
    });
    period_ui(
        ui,
        fields,
        part,
        "cv-screen-still-work",
        [&mut work.start_date, &mut work.end_date],
    );
    let asked = Asked::new("cv-screen-did")
        .hint("cv-screen-did-hint")
        .lines(3);
    fields.entry_lines(ui, (part, "highlights"), asked, work, |work| {
        &mut work.highlights
    });
}

fn school_ui(ui: &mut Ui, fields: &mut Fields<'_>, part: &str, school: &mut Education) {
    let asked = Asked::new("cv-screen-school");
    fields.words(ui, (part, "institution"), asked, school, |school| {
        &mut school.institution
    });
    let asked = Asked::new("cv-screen-diploma");
    fields.words(ui, (part, "studyType"), asked, school, |school| {
        &mut school.study_type
    });
    let asked = Asked::new("cv-screen-studied");
    fields.words(ui, (part, "area"), asked, school, |school| &mut school.area);
    period_ui(
        ui,
        fields,
        part,
        "cv-screen-still-study",
        [&mut school.start_date, &mut school.end_date],
    );
}

/// Start and end side by side, and a switch for what goes on.
pub(super) fn period_ui(
    ui: &mut Ui,
    fields: &mut Fields<'_>,
    part: &str,
    still: &str,
    [start, end]: [&mut Option<String>; 2],
) {
    let (from, to) = (format!("{part}.startDate"), format!("{part}.endDate"));
    side_by_side(ui, 0.5, |ui, column| {
        if column == 0 {
            fields.date(ui, &from, "cv-screen-from", start);
        } else {
            fields.end(ui, &to, "cv-screen-to", end);
        }
    });
    let words = fields.word(still);
    let is_open = end.is_none();
    let is_clicked = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        let is_clicked = switch(ui, &words, is_open).clicked();
        ui.add(Words::new(Type::Body15, words.as_str()).silent());
        is_clicked
    });
    if is_clicked.inner {
        *end = is_open.then(String::new);
        fields.memory.change(to);
    }
}
