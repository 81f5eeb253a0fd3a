//! A switch: on or off, at once.

use egui::{
    CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, lerp, pos2, vec2,
};

use crate::ui::focus;
use crate::ui::kit::button::State;
use crate::ui::theme::Theme;
use crate::ui::tokens::seconds;

/// Shows a switch in that state; a click means the other one. `name` says what is switched.
pub fn switch(ui: &mut Ui, name: &str, is_on: bool) -> Response {
    let theme = Theme::of(ui.ctx());
    let [width, height] = theme.sizes.size.switch;
    // The target is as high as every other one, the drawing is not.
    let target = vec2(width, theme.sizes.size.target_min);
    let (place, response) = ui.allocate_exact_size(target, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, ui.is_enabled(), is_on, name));
    let rect = Rect::from_center_size(place.center(), vec2(width, height));
    let how_far = ui
        .ctx()
        .animate_bool_with_time(response.id, is_on, seconds(theme.motion.select));
    let colors = &theme.colors;
    let state = State::of(&response, true);
    let fill = match (state, is_on) {
        (State::Disabled, _) => colors.disabled_fill,
        (_, true) => colors.accent,
        (_, false) => colors.control,
    };
    let edge = if state == State::Hover {
        Stroke::new(1.0, colors.ink)
    } else {
        Stroke::NONE
    };
    let radius = CornerRadius::from(height / 2.0);
    ui.painter()
        .rect(rect, radius, fill, edge, StrokeKind::Inside);
    let knob = theme.sizes.size.switch_knob;
    let inset = height / 2.0;
    let x = lerp((rect.left() + inset)..=(rect.right() - inset), how_far);
    ui.painter()
        .circle_filled(pos2(x, rect.center().y), knob / 2.0, colors.surface);
    focus::ring(ui, &response, rect, radius.nw);
    response
}
