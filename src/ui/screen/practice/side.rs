//! Beside the open question: all questions with how far each is, and what makes an answer good.

use egui::{Role as A11yRole, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{PracticeScreen, Shown};
use crate::base::problem::Arg;
use crate::catalog::guidance::Practice;
use crate::ui::focus;
use crate::ui::kit::bar::progress_parts;
use crate::ui::kit::bullet::bullet;
use crate::ui::kit::button::State;
use crate::ui::kit::card::card;
use crate::ui::kit::status::Status;
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::theme::{Theme, Type};

const SHAPE: f32 = 16.0;
/// From the left edge of a shape to the words beside it.
const INDENT: f32 = 28.0;
/// What makes an answer good.
const CHECKS: [&str; 3] = [
    "practice-check-concrete",
    "practice-check-own",
    "practice-check-result",
];

impl PracticeScreen {
    pub(super) fn side_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let text = shown.view.text;
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            ui.add(Words::new(Type::Heading, text.get("practice-questions")));
            let count = shown.count();
            soft_text(ui, Type::Small, count.as_str());
            let parts: Vec<f32> = shown
                .questions
                .iter()
                .map(|question| written(shown, question) as f32 / 4.0)
                .collect();
            progress_parts(ui, &parts, &count);
            ui.add_space(4.0);
            for question in &shown.questions {
                let is_open = self.open.as_ref() == Some(&question.id);
                if row_ui(ui, shown, question, is_open) {
                    self.open(&question.id);
                }
            }
            if shown.done() == shown.questions.len() {
                ui.add_space(4.0);
                ui.add(Words::new(Type::Body15, text.get("practice-all-done")).strong());
            }
        });
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            ui.add(Words::new(Type::Heading, text.get("practice-checks")));
            for check in CHECKS {
                bullet(ui, Type::Body15, text.get(check));
            }
        });
        faint_text(ui, Type::Small, text.get("practice-kept"));
    }
}

/// How many parts of its example are written.
fn written(shown: &Shown<'_>, question: &Practice) -> usize {
    let example = shown.example(&question.id);
    example.map_or(0, |example| example.written())
}

/// A question with how far it is; tells whether it was chosen.
fn row_ui(ui: &mut Ui, shown: &Shown<'_>, question: &Practice, is_open: bool) -> bool {
    let theme = Theme::of(ui.ctx());
    let (colors, text) = (&theme.colors, shown.view.text);
    let words = shown.view.words.practice.get(&question.id);
    let title = words.map_or("", |words| words.title.as_str());
    let (status, state) = match written(shown, question) {
        0 => (Status::Empty, text.get("practice-state-open")),
        4 => (Status::Good, text.get("practice-state-done")),
        parts => {
            let args = [("parts", Arg::from(parts))];
            (Status::Partial, text.with("practice-state-begun", &args))
        }
    };
    let room = ui.available_width() - INDENT;
    let lay = Words::new(Type::Small, title);
    let lay = if is_open { lay.strong() } else { lay };
    let lay = lay.galley(ui, room);
    let below = Words::new(Type::Caption, state.as_str()).color(status.ink(&theme));
    let below = below.galley(ui, room);
    let height = (lay.size().y + below.size().y).max(theme.sizes.size.target_min) + 4.0;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| {
        let said = format!("{title} {state}");
        WidgetInfo::selected(A11yRole::Button, ui.is_enabled(), is_open, said)
    });
    let ground = rect.expand2(vec2(10.0, 2.0));
    let radius = theme.sizes.radius.cell;
    let fill = match (is_open, State::of(&response, true)) {
        (true, _) => Some(colors.accent_soft),
        (false, State::Rest | State::Disabled) => None,
        (false, _) => Some(colors.sunken),
    };
    if let Some(fill) = fill {
        ui.painter().rect_filled(ground, radius, fill);
    }
    let top = rect.top() + 2.0;
    let line = theme.size_of(Type::Small).line;
    let center = pos2(rect.left() + SHAPE / 2.0, top + line / 2.0);
    status.paint(ui.painter(), &theme, center, SHAPE, colors.surface);
    let left = rect.left() + INDENT;
    let lower = pos2(left, top + lay.size().y);
    ui.painter().galley(pos2(left, top), lay, colors.ink);
    ui.painter().galley(lower, below, colors.ink_2);
    focus::ring(ui, &response, ground, radius);
    response.clicked()
}
