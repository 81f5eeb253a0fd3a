//! The map as a picture: lines, roles over them, and the panel of the chosen one.

use egui::{EventFilter, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::node::Tie;
use super::sketch::{Measure, Sketch};
use super::{CareerMapScreen, Shown, head_words};
use crate::catalog::career::{Ahead, Career, WayKind};
use crate::ui::kit::keys;
use crate::ui::kit::page::place;
use crate::ui::kit::words::Words;
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::{Theme, Type};

/// Least distance between the map and what stands below it.
const BELOW: f32 = 20.0;
/// Width of the lines in the legend.
const SAMPLE: f32 = 36.0;

impl CareerMapScreen {
    pub(super) fn map_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, out: &mut Outbox) {
        self.sketch(ui, shown);
        let Some(sketch) = self.sketch.take() else {
            self.list_ui(ui, shown, out);
            return;
        };
        let panel_bottom = sketch
            .panel
            .map_or(0.0, |corner| corner.y + self.panel_height);
        let size = vec2(ui.available_width(), sketch.size.y.max(panel_bottom));
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let corner = rect.min.to_vec2();
        heads_ui(ui, &sketch, shown, corner);
        let looked_at = self.looked_at(ui, &sketch, corner);
        let ahead = looked_at.map(|role| self.career.ahead(role));
        let ahead = ahead.unwrap_or_default();
        lines_ui(ui, &self.career, &sketch, &ahead, corner);
        self.nodes_ui(ui, shown, (&sketch, corner), &ahead, out);
        let chosen = self.chosen_place();
        if let (Some(at), Some(chosen)) = (sketch.panel, chosen) {
            let room = Rect::from_min_max(at + corner, pos2(rect.right(), f32::INFINITY));
            let before = self.panel_height;
            self.panel_height = place(ui, room, |ui| {
                shown.panel_ui(ui, &self.career, chosen, out);
                ui.min_rect().height()
            });
            if (before - self.panel_height).abs() > 0.5 {
                ui.ctx().request_repaint();
            }
        } else if let Some(chosen) = chosen {
            ui.add_space(BELOW - ui.spacing().item_spacing.y);
            shown.panel_ui(ui, &self.career, chosen, out);
        }
        self.sketch = Some(sketch);
        legend_ui(ui, shown);
    }

    /// Lays the map out anew if anything in it has changed.
    fn sketch(&mut self, ui: &Ui, shown: &Shown<'_>) {
        let theme = Theme::of(ui.ctx());
        let width = ui.available_width();
        let sizes = [Type::Small, Type::Caption].map(|kind| {
            let size = theme.size_of(kind);
            (size.size.to_bits(), size.line.to_bits())
        });
        let mut hasher = DefaultHasher::new();
        let scale = ui.ctx().pixels_per_point().to_bits();
        (self.made_of, width.to_bits(), scale, sizes).hash(&mut hasher);
        (&shown.nodes, &shown.heads, shown.view.text.tag()).hash(&mut hasher);
        let drawn_of = hasher.finish();
        if self.drawn_of == drawn_of {
            return;
        }
        self.drawn_of = drawn_of;
        let measure = Measure {
            career: &self.career,
            nodes: &shown.nodes,
            heads: &shown.heads,
            width,
        };
        self.sketch = Sketch::new(ui, &measure);
    }

    /// The role under the pointer, else the chosen one.
    fn looked_at(&self, ui: &Ui, sketch: &Sketch, corner: Vec2) -> Option<usize> {
        let pointer = ui.input(|input| input.pointer.hover_pos());
        let is_free = |at: &Pos2| ui.clip_rect().contains(*at) && ui.is_enabled();
        let hovered = pointer.filter(is_free).and_then(|at| {
            let mut nodes = sketch.nodes.iter();
            nodes.position(|node| node.translate(corner).contains(at))
        });
        hovered.or_else(|| self.chosen_place())
    }

    fn nodes_ui(
        &mut self,
        ui: &Ui,
        shown: &Shown<'_>,
        (sketch, corner): (&Sketch, Vec2),
        ahead: &Ahead,
        out: &mut Outbox,
    ) {
        let ways = |places: &std::collections::BTreeSet<usize>, role: usize| {
            let mut ways = places.iter().filter_map(|way| self.career.ways.get(*way));
            ways.any(|way| way.to == role)
        };
        let chosen = self.chosen_place();
        let mut ids = vec![egui::Id::NULL; shown.nodes.len()];
        let mut new = None;
        for role in self.in_order() {
            let (Some(node), Some(rect)) = (shown.nodes.get(role), sketch.nodes.get(role)) else {
                continue;
            };
            let rect = rect.translate(corner);
            let id = ui.make_persistent_id(("role on the map", role));
            let response = ui.interact(rect, id, Sense::click());
            if let Some(known) = ids.get_mut(role) {
                *known = id;
            }
            let is_chosen = chosen == Some(role);
            response.widget_info(|| {
                let kind = egui::Role::Button;
                WidgetInfo::selected(kind, ui.is_enabled(), is_chosen, &node.said)
            });
            hold_arrows(ui, &response);
            if response.gained_focus() {
                new = Some(role);
                response.scroll_to_me(None);
            }
            if response.clicked_by(egui::PointerButton::Primary) && !is_chosen {
                new = Some(role);
            } else if response.clicked()
                && let Some(id) = self.career.roles.get(role)
            {
                out.go(Route::RoleDetail(id.clone()));
            }
            let tie = if is_chosen {
                Tie::Chosen
            } else if ways(&ahead.next, role) || ways(&ahead.sideways, role) {
                Tie::Next
            } else {
                Tie::Other
            };
            let is_here = node.marks.iter().any(|mark| !mark.is_goal);
            node.lay(ui, rect.width())
                .paint(ui, rect, &response, tie, is_here);
        }
        self.ids = ids;
        if let Some(new) = new.filter(|new| chosen != Some(*new)) {
            self.choose(new);
            ui.ctx().request_repaint();
        }
    }
}

/// Arrows walk on the map instead of moving the focus elsewhere.
pub(super) fn hold_arrows(ui: &Ui, response: &egui::Response) {
    if response.has_focus() {
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    }
}

fn heads_ui(ui: &mut Ui, sketch: &Sketch, shown: &Shown<'_>, corner: Vec2) {
    let color = Theme::of(ui.ctx()).colors.ink_3;
    for (head, rect) in shown.heads.iter().zip(&sketch.heads) {
        place(ui, rect.translate(corner), |ui| {
            ui.add(head_words(head).color(color));
        });
    }
}

/// Faint lines first, then the ways ahead, so that what matters lies on top.
fn lines_ui(ui: &Ui, career: &Career, sketch: &Sketch, ahead: &Ahead, corner: Vec2) {
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let has = |ways: &std::collections::BTreeSet<usize>, ends: [usize; 2], kind: WayKind| {
        let mut ways = ways.iter().filter_map(|way| career.ways.get(*way));
        ways.any(|way| way.kind == kind && ends.contains(&way.from) && ends.contains(&way.to))
    };
    let mut ordered: [Vec<Shape>; 4] = Default::default();
    for (line, points) in career.lines.iter().zip(&sketch.lines) {
        let points: Vec<Pos2> = points.iter().map(|point| *point + corner).collect();
        let (layer, width, color) = if has(&ahead.next, line.ends, WayKind::Up) {
            (3, 2.5, colors.accent)
        } else if has(&ahead.sideways, line.ends, WayKind::Sideways) {
            (2, 2.0, colors.accent)
        } else if has(&ahead.later, line.ends, WayKind::Up) {
            (1, 2.0, colors.accent_line)
        } else {
            (0, 1.0, colors.line_strong)
        };
        let is_dashed = layer == 2 || layer == 0 && line.kind == WayKind::Sideways;
        let stroke = Stroke::new(width, color);
        let Some(shapes) = ordered.get_mut(layer) else {
            continue;
        };
        if is_dashed {
            shapes.extend(Shape::dashed_line(&points, stroke, 5.0, 4.0));
        } else {
            shapes.push(Shape::line(points, stroke));
        }
    }
    ui.painter().extend(ordered.into_iter().flatten());
}

/// What the lines mean, and the keys.
fn legend_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let theme = Theme::of(ui.ctx());
    let text = shown.view.text;
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(theme.sizes.space.s, 4.0);
        for (kind, key) in [
            (WayKind::Up, "map-legend-up"),
            (WayKind::Sideways, "map-legend-sideways"),
        ] {
            let line = theme.size_of(Type::Small).line;
            let (rect, _) = ui.allocate_exact_size(vec2(SAMPLE, line), Sense::hover());
            let ends = [rect.left_center(), rect.right_center()];
            let stroke = Stroke::new(2.0, theme.colors.accent);
            if kind == WayKind::Up {
                ui.painter().line_segment(ends, stroke);
            } else {
                ui.painter()
                    .extend(Shape::dashed_line(&ends, stroke, 5.0, 4.0));
            }
            let words = Words::new(Type::Small, text.get(key)).color(theme.colors.ink_3);
            ui.add(words.one_line());
            ui.add_space(theme.sizes.space.m);
        }
        keys::hint(ui, &text.get("map-keys"));
    });
}
