//! A share of a hundred as a ring.

use egui::{Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, vec2};

use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// How much of a hundred, as a ring of that diameter; `number` in its middle may be empty. `said` names it.
pub fn ring(ui: &mut Ui, share: f32, diameter: f32, number: &str, said: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(diameter, diameter), Sense::hover());
    response.widget_info(|| WidgetInfo {
        value: Some(f64::from(share) * 100.0),
        ..WidgetInfo::labeled(Role::Meter, true, said)
    });
    let width = (diameter / 9.0).clamp(4.0, 6.0);
    let radius = (diameter - width) / 2.0;
    let painter = ui.painter();
    // Egui draws the edge of a circle outside its radius.
    painter.circle_stroke(
        rect.center(),
        radius - width / 2.0,
        Stroke::new(width, theme.colors.track),
    );
    let share = share.clamp(0.0, 1.0);
    if share > 0.0 {
        const STEPS: u8 = 96;
        let outline = (0..=STEPS).map(|step| {
            let turn = share * f32::from(step) / f32::from(STEPS);
            let angle = std::f32::consts::TAU * (turn - 0.25);
            rect.center() + radius * vec2(angle.cos(), angle.sin())
        });
        let outline: Vec<_> = outline.collect();
        let ends = [outline.first().copied(), outline.last().copied()];
        painter.add(Shape::line(
            outline,
            Stroke::new(width, theme.colors.accent),
        ));
        for end in ends.into_iter().flatten() {
            painter.circle_filled(end, width / 2.0, theme.colors.accent);
        }
    }
    if !number.is_empty() {
        let galley = Words::new(Type::Subhead, number).galley(ui, f32::INFINITY);
        ui.painter().galley(
            rect.center() - galley.size() / 2.0,
            galley,
            theme.colors.ink,
        );
    }
    response
}
