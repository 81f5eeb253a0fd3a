//! The parts of the form: which there are, how much is in them, and their rows.

use egui::{CornerRadius, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::app::cv_checks::Report;
use crate::base::problem::Message;
use crate::cv::block::Change;
use crate::record::Record;
use crate::record::profile::Profile;
use crate::record::said::Part as _;
use crate::record::section::{Section, entries, in_order};
use crate::record::sections::{Availability, Personal};
use crate::text::Text;
use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::State;
use crate::ui::kit::status::Status;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// A part of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    About,
    Of(Section),
}

/// Sections that the form always offers.
const OFFERED: [Section; 6] = [
    Section::Summary,
    Section::Work,
    Section::Education,
    Section::Skills,
    Section::Languages,
    Section::Certificates,
];

impl Part {
    /// The parts of a client's form from the top, with those `added` just now.
    pub(super) fn all(record: &Record, added: &[Section]) -> Vec<Self> {
        let is_there = |section: &Section| {
            OFFERED.contains(section)
                || added.contains(section)
                || is_filled(&record.profile, *section)
        };
        let sections = in_order(&record.profile, &record.cv).into_iter();
        let sections = sections.filter(is_there).map(Self::Of);
        [Self::About].into_iter().chain(sections).collect()
    }

    /// The part in which a field lies.
    pub(super) fn of(spot: &str) -> Self {
        let mut names = spot.split('.');
        let name = match (names.next(), names.next()) {
            (Some("basics" | "cv"), Some("summary")) => "summary",
            (Some("callfit"), Some(name)) | (Some(name), _) => name,
            (None, _) => "",
        };
        name.parse().map_or(Self::About, Self::Of)
    }

    /// What the person calls it.
    pub(super) fn title(self, text: &Text, profile: &Profile) -> String {
        match self {
            Self::About => text.get("cv-screen-about"),
            Self::Of(section) => section_title(text, profile, section),
        }
    }

    /// How it stands, and how much is in it.
    pub(super) fn state(self, view: &View<'_>, report: &Report) -> (Status, Message) {
        if let Self::Of(section) = self
            && !view.record.cv.shows(section)
        {
            return (Status::Empty, Message::new("cv-screen-count-hidden"));
        }
        let count = self.count(view, report);
        let is_empty = count.key == "cv-screen-count-empty";
        let concerns = report
            .findings
            .iter()
            .any(|finding| Self::of(&finding.spot) == self);
        let status = match (concerns, is_empty) {
            (true, _) => Status::Partial,
            (false, true) => Status::Empty,
            (false, false) => Status::Good,
        };
        (status, count)
    }

    fn count(self, view: &View<'_>, report: &Report) -> Message {
        let profile = &view.record.profile;
        let counted = |key, n: usize| match n {
            0 => Message::new("cv-screen-count-empty"),
            _ => Message::new(key).with("n", n),
        };
        let Self::Of(section) = self else {
            let here = |spot: &str| Self::of(spot) == self;
            let found = report
                .findings
                .iter()
                .filter(|finding| here(&finding.spot))
                .count();
            return match found {
                0 => Message::new("cv-screen-count-complete"),
                _ => Message::new("cv-screen-count-things").with("n", found),
            };
        };
        match section {
            Section::Summary => match lines(profile) {
                0 if is_summary_written(view) => Message::new("cv-screen-count-written"),
                n => counted("cv-screen-count-lines", n),
            },
            Section::Skills => counted("cv-screen-count-skills", profile.skills.len()),
            Section::Languages => {
                let answered = view.derived.profile.facts.languages.as_ref();
                let n = profile.languages.len() + answered.map_or(0, Vec::len);
                counted("cv-screen-count-languages", n)
            }
            Section::Availability | Section::Driving | Section::Personal => {
                let key = if is_filled(profile, section) {
                    "cv-screen-count-filled"
                } else {
                    "cv-screen-count-empty"
                };
                Message::new(key)
            }
            _ => counted("cv-screen-count-entries", entries(profile, section)),
        }
    }
}

/// What a section is called on screen; one of the client's own by its title.
pub(super) fn section_title(text: &Text, profile: &Profile, section: Section) -> String {
    let key = match section {
        Section::Summary => "cv-screen-summary",
        Section::Work => "cv-screen-work",
        Section::Education => "cv-screen-education",
        Section::Skills => "cv-screen-skills",
        Section::Languages => "cv-screen-languages",
        Section::Certificates => "cv-screen-training",
        Section::Projects => "cv-screen-projects",
        Section::Volunteering => "cv-screen-volunteering",
        Section::Awards => "cv-screen-awards",
        Section::Publications => "cv-screen-publications",
        Section::Interests => "cv-screen-interests",
        Section::References => "cv-screen-references",
        Section::Availability => "cv-screen-availability",
        Section::Driving => "cv-screen-driving",
        Section::Personal => "cv-screen-personal",
        Section::Declaration => "cv-screen-declaration",
        Section::Own(number) => {
            let mut sections = profile.additions.sections.iter();
            let own = sections.find(|own| own.number() == Some(number));
            let title = own.and_then(|own| own.title.clone()).unwrap_or_default();
            if !title.trim().is_empty() {
                return title;
            }
            "cv-screen-own-section"
        }
    };
    text.get(key)
}

/// Whether a section that is not offered to everybody has anything in it.
fn is_filled(profile: &Profile, section: Section) -> bool {
    let additions = &profile.additions;
    match section {
        Section::Own(_) => true,
        Section::Availability => additions.availability != Availability::default(),
        Section::Driving => additions.driving.is_some(),
        Section::Personal => additions.personal != Personal::default(),
        _ => entries(profile, section) > 0,
    }
}

fn lines(profile: &Profile) -> usize {
    let summary = profile.basics.summary.as_deref().unwrap_or_default();
    summary
        .lines()
        .filter(|line| !line.trim().is_empty())
        .count()
}

/// Whether the composer wrote the summary.
pub(super) fn is_summary_written(view: &View<'_>) -> bool {
    view.preview
        .is_some_and(|preview| preview.changes.contains(&Change::Summary))
}

/// The row of a part: shape, title, how much is in it, and whether it is open.
pub(super) fn row_ui(
    ui: &mut Ui,
    status: Status,
    (title, count): (&str, &str),
    (is_open, is_movable): (bool, bool),
) -> Response {
    const LEFT: f32 = 14.0;
    const CHEVRON: f32 = 18.0;
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let height = 42.0_f32.max(theme.size_of(Type::Body15).line + 14.0);
    let sense = if is_movable {
        Sense::click_and_drag()
    } else {
        Sense::click()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), sense);
    let name = format!("{title}, {count}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    let radius = theme.sizes.radius.control;
    let fill = State::of(&response, true).row_fill(colors);
    if let Some(fill) = fill {
        ui.painter().rect_filled(
            rect.shrink2(vec2(2.0, 1.0)),
            CornerRadius::same(radius),
            fill,
        );
    }
    let shape = theme.sizes.size.icon_small;
    let middle = rect.center().y;
    let ground = if is_open {
        colors.surface
    } else {
        colors.canvas
    };
    let center = pos2(rect.left() + LEFT + shape / 2.0, middle);
    status.paint(ui.painter(), &theme, center, shape, ground);
    if is_movable && (response.hovered() || response.has_focus() || response.dragged()) {
        grip(ui, pos2(rect.left() + 5.0, middle));
    }
    let chevron = pos2(rect.right() - LEFT - CHEVRON / 2.0, middle);
    let icon = if is_open {
        Icon::ChevronUp
    } else {
        Icon::ChevronDown
    };
    icon.paint(ui.painter(), chevron, CHEVRON, colors.ink_2);

    let left = rect.left() + LEFT + shape + 12.0;
    let right = chevron.x - CHEVRON / 2.0 - 12.0;
    let room = Rect::from_min_max(pos2(left, rect.top()), pos2(right, rect.bottom()));
    paint_words(ui, room, (title, is_open), count);
    focus::ring(
        ui,
        &response,
        Rect::from_center_size(rect.center(), rect.size() - vec2(4.0, 2.0)),
        radius,
    );
    response
}

/// Six dots that say that something can be dragged.
pub(super) fn grip(ui: &Ui, center: egui::Pos2) {
    let color = Theme::of(ui.ctx()).colors.ink_3;
    for (column, row) in [(0, 0), (1, 0), (0, 1), (1, 1), (0, 2), (1, 2)] {
        let [x, y] = [column as f32 - 0.5, row as f32 - 1.0];
        let dot = center + vec2(x * 4.5, y * 5.0);
        ui.painter().circle_filled(dot, 1.4, color);
    }
}

/// Paints title and count, one at the left and one at the right end of `room`.
fn paint_words(ui: &Ui, room: Rect, (title, is_open): (&str, bool), count: &str) {
    let theme = Theme::of(ui.ctx());
    let words = Words::new(Type::Body15, title).cut();
    let words = if is_open { words.strong() } else { words };
    let title = words.galley(ui, room.width());
    let rest = (room.width() - title.size().x - 12.0).max(0.0);
    let count = Words::new(Type::Small, count).color(theme.colors.ink_2);
    let count = count.cut().galley(ui, rest);
    let top = |height: f32| room.center().y - height / 2.0;
    let title_place = pos2(room.left(), top(title.size().y));
    let count_place = pos2(room.right() - count.size().x, top(count.size().y));
    ui.painter().galley(title_place, title, theme.colors.ink);
    if rest > 24.0 {
        ui.painter().galley(count_place, count, theme.colors.ink_2);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_lies_in_one_part() {
        for (spot, part) in [
            ("basics.name", Part::About),
            ("cv.headline", Part::About),
            ("basics.summary", Part::Of(Section::Summary)),
            ("cv.summary", Part::Of(Section::Summary)),
            ("work.3.endDate", Part::Of(Section::Work)),
            ("work", Part::Of(Section::Work)),
            ("certificates.0.date", Part::Of(Section::Certificates)),
            ("own-2.0.name", Part::Of(Section::Own(2))),
            ("callfit.personal.father", Part::Of(Section::Personal)),
            ("callfit.driving", Part::Of(Section::Driving)),
        ] {
            assert_eq!(Part::of(spot), part, "{spot}");
        }
    }
}
