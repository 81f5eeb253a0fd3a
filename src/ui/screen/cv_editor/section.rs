//! The parts of the form: which there are, how much is in them, and their rows.

use egui::{CornerRadius, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::app::cv_checks::{Report, is_in};
use crate::base::problem::Message;
use crate::cv::block::Change;
use crate::record::profile::Profile;
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
    Summary,
    Work,
    Education,
    Skills,
    Languages,
    Training,
}

impl Part {
    /// From the top.
    pub(super) const ALL: [Self; 7] = [
        Self::About,
        Self::Summary,
        Self::Work,
        Self::Education,
        Self::Skills,
        Self::Languages,
        Self::Training,
    ];

    /// The part in which a field lies.
    pub(super) fn of(spot: &str) -> Self {
        let mut there = Self::ALL.into_iter().rev();
        there
            .find(|part| is_in(spot, part.place()))
            .unwrap_or(Self::About)
    }

    /// Its place in the profile.
    pub(super) fn place(self) -> &'static str {
        match self {
            Self::About => "basics",
            Self::Summary => "basics.summary",
            Self::Work => "work",
            Self::Education => "education",
            Self::Skills => "skills",
            Self::Languages => "languages",
            Self::Training => "certificates",
        }
    }

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::About => "cv-screen-about",
            Self::Summary => "cv-screen-summary",
            Self::Work => "cv-screen-work",
            Self::Education => "cv-screen-education",
            Self::Skills => "cv-screen-skills",
            Self::Languages => "cv-screen-languages",
            Self::Training => "cv-screen-training",
        }
    }

    /// How it stands, and how much is in it.
    pub(super) fn state(self, view: &View<'_>, report: &Report) -> (Status, Message) {
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
        match self {
            Self::About => {
                let here = |spot: &str| Self::of(spot) == self;
                let found = report
                    .findings
                    .iter()
                    .filter(|finding| here(&finding.spot))
                    .count();
                match found {
                    0 => Message::new("cv-screen-count-complete"),
                    _ => Message::new("cv-screen-count-things").with("n", found),
                }
            }
            Self::Summary => match lines(profile) {
                0 if is_summary_written(view) => Message::new("cv-screen-count-written"),
                n => counted("cv-screen-count-lines", n),
            },
            Self::Work => counted("cv-screen-count-entries", profile.work.len()),
            Self::Education => counted("cv-screen-count-entries", profile.education.len()),
            Self::Skills => counted("cv-screen-count-skills", profile.skills.len()),
            Self::Languages => {
                let answered = view.derived.profile.facts.languages.as_ref();
                let n = profile.languages.len() + answered.map_or(0, Vec::len);
                counted("cv-screen-count-languages", n)
            }
            Self::Training => counted("cv-screen-count-entries", profile.certificates.len()),
        }
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
    title: &str,
    count: &str,
    is_open: bool,
) -> Response {
    const LEFT: f32 = 14.0;
    const CHEVRON: f32 = 18.0;
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let height = 42.0_f32.max(theme.size_of(Type::Body15).line + 14.0);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let name = format!("{title}, {count}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    let radius = theme.sizes.radius.control;
    let fill = match State::of(&response, true) {
        State::Hover => Some(colors.sunken),
        State::Pressed => Some(colors.track),
        State::Disabled | State::Rest => None,
    };
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
            ("basics.summary", Part::Summary),
            ("work.3.endDate", Part::Work),
            ("work", Part::Work),
            ("certificates.0.date", Part::Training),
        ] {
            assert_eq!(Part::of(spot), part, "{spot}");
        }
    }
}
