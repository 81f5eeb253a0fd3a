//! Where a role can lead, as a strip below the list.

use egui::{CornerRadius, Rect, Role as A11yRole, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::base::id::RoleId;
use crate::base::problem::Arg;
use crate::catalog::Catalog;
use crate::catalog::role::Role;
use crate::matching::RoleMatch;
use crate::matching::explain::Explainer;
use crate::text::Text;
use crate::ui::kit::button::Button;
use crate::ui::kit::page;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Least height, and the room above and below the text.
const HEIGHT: f32 = 96.0;
const MARGIN: f32 = 14.0;
const DOT: f32 = 20.0;
/// From a dot to its words, and between two roles.
const TO_WORDS: f32 = 12.0;
const BETWEEN: f32 = 15.0;
const LEAST_LINE: f32 = 24.0;
/// How far the button reaches beyond its words, and over the line of the head.
const OVERHANG: f32 = 12.0;

/// A role that often comes next.
pub(crate) struct NextStep {
    pub(crate) role: RoleId,
    pub(crate) title: String,
    /// How far up it is, and its fit today.
    pub(crate) detail: String,
}

/// The roles after one role, the nearest steps first, each with its fit today.
pub(crate) fn next_steps(view: &View<'_>, role: &Role) -> Vec<NextStep> {
    let explain = Explainer::new(view.text, view.catalog);
    let mut next: Vec<&Role> = role
        .leads_to()
        .filter_map(|id| view.catalog.role(id))
        .collect();
    next.sort_by_key(|next| next.ladder_step);
    let step = |next: &Role| NextStep {
        role: next.id.clone(),
        title: explain.role(&next.id),
        detail: detail(view.text, &explain, role, next, &view.derived.matches),
    };
    next.into_iter().map(step).collect()
}

fn detail(
    text: &Text,
    explain: &Explainer<'_>,
    from: &Role,
    to: &Role,
    matches: &[RoleMatch],
) -> String {
    let steps = usize::from(to.ladder_step.saturating_sub(from.ladder_step));
    let found = matches
        .iter()
        .find(|found| found.role == to.id && found.is_ranked());
    let is_below = to.ladder_step < from.ladder_step;
    match found.and_then(|found| found.fit) {
        Some(fit) => {
            let args = [
                ("steps", Arg::from(steps)),
                ("fit", Arg::from(explain.number(&fit))),
            ];
            let key = if is_below {
                "roles-next-sideways-fit"
            } else {
                "roles-next-step-fit"
            };
            text.with(key, &args)
        }
        None if is_below => text.get("roles-next-sideways"),
        None => text.with("roles-next-step", &[("steps", Arg::from(steps))]),
    }
}

/// Height of the strip for a role; 0 if nothing follows it.
pub(super) fn strip_height(theme: &Theme, catalog: &Catalog, role: &Role) -> f32 {
    let is_there = role.leads_to().any(|id| catalog.role(id).is_some());
    if is_there { height(theme) } else { 0.0 }
}

/// Three lines of text, with room around them.
fn height(theme: &Theme) -> f32 {
    let line = |kind: Type| theme.size_of(kind).line;
    HEIGHT.max(2.0 * MARGIN + 2.0 * line(Type::Small) + line(Type::Body15))
}

/// Shows the strip for a role; tells whether the whole map is asked for.
pub(super) fn strip_ui(ui: &mut Ui, view: &View<'_>, role: &Role) -> bool {
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let text = view.text;
    let explain = Explainer::new(text, view.catalog);
    let title = explain.role(&role.id);
    let lead = text.with("roles-leads", &[("role", Arg::from(title.as_str()))]);
    let steps = next_steps(view, role);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height(&theme)), Sense::hover());
    let names: Vec<&str> = steps.iter().map(|step| step.title.as_str()).collect();
    let said = format!("{lead}: {}", text.list(&names));
    response.widget_info(|| WidgetInfo::labeled(A11yRole::Label, true, &said));
    let radius = CornerRadius::same(theme.sizes.radius.card);
    ui.painter().rect_filled(rect, radius, colors.sunken);
    let inner = rect.shrink2(vec2(25.0, MARGIN));
    let head = Words::new(Type::Small, lead)
        .strong()
        .color(colors.ink_2)
        .cut();
    let map = Button::quiet(text.get("map-whole")).small().flush();
    let button = map.width(ui);
    let head = head.galley(ui, inner.width() - button);
    let head_height = head.size().y;
    ui.painter().galley(inner.min, head, colors.ink_2);
    let corner = pos2(inner.right() - button + OVERHANG, inner.top() - OVERHANG);
    let place = Rect::from_min_size(corner, vec2(button, theme.sizes.size.button_small));
    let is_asked = page::place(ui, place, |ui| ui.add(map).clicked());
    let here = NextStep {
        role: role.id.clone(),
        title,
        detail: text.get("roles-here"),
    };
    let row = Rect::from_min_max(pos2(inner.left(), inner.top() + head_height), inner.max);
    Strip::fitting(ui, row.width(), &here, &steps, text).paint(ui, &theme, row);
    is_asked
}

/// The stations that fit into the width there is.
struct Strip {
    stations: Vec<Station>,
    line: f32,
}

struct Station {
    title: std::sync::Arc<egui::Galley>,
    /// `None` for "and more".
    detail: Option<std::sync::Arc<egui::Galley>>,
}

impl Station {
    fn new(ui: &Ui, title: &str, text: &str) -> Self {
        let theme = Theme::of(ui.ctx());
        let title = Words::new(Type::Body15, title).strong().one_line();
        let detail = Words::new(Type::Small, text)
            .color(theme.colors.ink_2)
            .one_line();
        let detail = Some(detail.galley(ui, f32::INFINITY)).filter(|_| !text.is_empty());
        Self {
            title: title.galley(ui, f32::INFINITY),
            detail,
        }
    }

    fn width(&self) -> f32 {
        match &self.detail {
            Some(detail) => DOT + TO_WORDS + self.title.size().x.max(detail.size().x),
            None => self.title.size().x,
        }
    }
}

impl Strip {
    fn fitting(ui: &Ui, width: f32, here: &NextStep, steps: &[NextStep], text: &Text) -> Self {
        let all: Vec<&NextStep> = [here].into_iter().chain(steps).collect();
        let mut count = all.len();
        loop {
            let shown = all.iter().take(count);
            let mut stations: Vec<Station> = shown
                .map(|step| Station::new(ui, &step.title, &step.detail))
                .collect();
            if count < all.len() {
                let more = text.with(
                    "roles-next-more",
                    &[("count", Arg::from(all.len() - count))],
                );
                stations.push(Station::new(ui, &more, ""));
            }
            let used: f32 = stations.iter().map(Station::width).sum();
            let gaps = stations.len().saturating_sub(1) as f32;
            let line = (width - used) / gaps.max(1.0) - 2.0 * BETWEEN;
            if line >= LEAST_LINE || count <= 2 {
                return Self {
                    stations,
                    line: line.clamp(LEAST_LINE, 90.0),
                };
            }
            count -= 1;
        }
    }

    fn paint(self, ui: &Ui, theme: &Theme, row: Rect) {
        let colors = &theme.colors;
        let painter = ui.painter();
        let middle = row.center().y;
        let mut left = row.left();
        for (place, station) in self.stations.into_iter().enumerate() {
            if place > 0 {
                let line = Stroke::new(2.0, colors.accent_line);
                painter.hline(left + BETWEEN..=left + BETWEEN + self.line, middle, line);
                left += 2.0 * BETWEEN + self.line;
            }
            let center = pos2(left + DOT / 2.0, middle);
            let width = station.width();
            let Some(detail) = station.detail else {
                let at = pos2(left, middle - station.title.size().y / 2.0);
                painter.galley(at, station.title, colors.ink_2);
                break;
            };
            if place == 0 {
                painter.circle_filled(center, DOT / 2.0 - 0.5, colors.accent);
            } else {
                let ring = Stroke::new(3.0, colors.accent);
                painter.circle(center, DOT / 2.0 - 2.0, colors.surface, ring);
            }
            let words = station.title.size().y + detail.size().y - 2.0;
            let at = pos2(left + DOT + TO_WORDS, middle - words / 2.0);
            let below = at + vec2(0.0, station.title.size().y - 2.0);
            painter.galley(at, station.title, colors.ink);
            painter.galley(below, detail, colors.ink_2);
            left += width;
        }
    }
}
