//! What there is to look at, as cards: each with the button that solves it in place, or leads to its field.

use egui::{Align, InnerResponse, Layout, Response, Sense, Ui, vec2};

use crate::app::command::Command;
use crate::app::cv_checks::Finding;
use crate::ui::focus;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::card;
use crate::ui::kit::status::Status;
use crate::ui::kit::words::{Words, text as text_ui};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Size of the sign before a finding, and the distances beside it and before the buttons.
const SHAPE: f32 = 22.0;
const AFTER_SHAPE: f32 = 16.0;
const BEFORE_BUTTONS: f32 = 24.0;
const BETWEEN_BUTTONS: f32 = 4.0;
/// Narrower words stand above their buttons instead of beside them.
const LEAST: f32 = 240.0;

/// The cards: scratch state.
#[derive(Debug, Default)]
pub(super) struct Cards {
    /// The place of the card whose button gets the focus next, because the one before was solved with the keyboard.
    next: Option<usize>,
}

/// A button of a card that was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pressed {
    Main,
    /// It stays as it is.
    Stay,
}

impl Cards {
    /// Shows a card for each finding; gives the field that a button leads to.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        findings: &[Finding],
        view: &View<'_>,
        out: &mut Outbox,
    ) -> Option<String> {
        let next = self
            .next
            .take()
            .map(|place| place.min(findings.len().saturating_sub(1)));
        let mut jump = None;
        for (place, finding) in findings.iter().enumerate() {
            let id = (finding.check, finding.spot.as_str(), finding.title.key);
            let shown = ui.push_id(id, |ui| card_ui(ui, finding, view)).inner;
            if next == Some(place) {
                shown.main.request_focus();
            }
            let mend = match shown.pressed {
                Some(Pressed::Main) if finding.mend.is_none() => {
                    jump = Some(finding.spot.clone());
                    None
                }
                Some(Pressed::Main) => finding.mend.clone(),
                Some(Pressed::Stay) => finding.settled(),
                None => None,
            };
            if let Some(mend) = mend {
                self.next = focus::is_visible(ui.ctx()).then_some(place);
                out.command(Command::Mend(Box::new(mend)));
            }
        }
        jump
    }

    /// Whether the last card was solved with the keyboard, so that what comes after the cards gets the focus.
    pub(super) fn take_focus(&mut self) -> bool {
        self.next.take().is_some()
    }
}

/// A card as it was shown.
struct Shown {
    main: Response,
    pressed: Option<Pressed>,
}

fn card_ui(ui: &mut Ui, finding: &Finding, view: &View<'_>) -> Shown {
    let text = view.text;
    let main = Button::secondary(text.get(finding.verb())).small();
    let settle = finding.settled();
    let settle = settle.map(|mend| Button::quiet(text.get(mend.verb)).small());
    let widths = [Some(&main), settle.as_ref()].into_iter().flatten();
    let beside = widths.map(|button| button.width(ui)).fold(0.0, f32::max);
    let buttons = (main, settle);
    let shown = card(ui, |ui| {
        let room = ui.available_width() - SHAPE - AFTER_SHAPE;
        let words = room - beside - BEFORE_BUTTONS;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
            sign_ui(ui);
            ui.add_space(AFTER_SHAPE);
            if words > LEAST {
                let height = column_ui(ui, words, |ui| words_ui(ui, finding, view));
                ui.add_space(BEFORE_BUTTONS);
                beside_ui(ui, (beside, height.response.rect.height()), buttons)
            } else {
                let below = |ui: &mut Ui| {
                    words_ui(ui, finding, view);
                    ui.add_space(Theme::of(ui.ctx()).sizes.space.m);
                    buttons_ui(ui, buttons)
                };
                column_ui(ui, room, below).inner
            }
        })
        .inner
    });
    shown.inner
}

fn column_ui<R>(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let column = Layout::top_down(Align::Min);
    ui.allocate_ui_with_layout(vec2(width, 0.0), column, |ui| {
        ui.set_width(width);
        contents(ui)
    })
}

/// The buttons at the right, in the middle of that height.
fn beside_ui(ui: &mut Ui, (width, height): (f32, f32), buttons: (Button, Option<Button>)) -> Shown {
    let one = Theme::of(ui.ctx()).sizes.size.button_small;
    let own = if buttons.1.is_some() {
        2.0 * one + BETWEEN_BUTTONS
    } else {
        one
    };
    let column = Layout::top_down(Align::Max);
    let shown = ui.allocate_ui_with_layout(vec2(width, 0.0), column, |ui| {
        ui.set_width(width);
        ui.add_space(((height - own) / 2.0).max(0.0));
        buttons_ui(ui, buttons)
    });
    shown.inner
}

fn sign_ui(ui: &mut Ui) {
    let theme = Theme::of(ui.ctx());
    let (shape, _) = ui.allocate_exact_size(vec2(SHAPE, 24.0), Sense::hover());
    let ground = theme.colors.surface;
    Status::Partial.paint(ui.painter(), &theme, shape.center(), SHAPE, ground);
}

/// What was found, why it matters, and what will stand there.
fn words_ui(ui: &mut Ui, finding: &Finding, view: &View<'_>) {
    let color = Theme::of(ui.ctx()).colors.ink_2;
    text_ui(ui, Type::Subhead, view.text.message(&finding.title));
    let becomes = finding.mend.as_ref().and_then(|mend| mend.becomes.as_ref());
    for message in [Some(&finding.words), becomes].into_iter().flatten() {
        let words = view.text.message(message);
        ui.add(Words::new(Type::Body15, words).color(color));
    }
}

fn buttons_ui(ui: &mut Ui, (main, settle): (Button, Option<Button>)) -> Shown {
    let main = ui.add(main);
    let is_settled = settle.is_some_and(|settle| {
        ui.add_space(BETWEEN_BUTTONS);
        ui.add(settle.flush()).clicked()
    });
    let pressed = if main.clicked() {
        Some(Pressed::Main)
    } else {
        is_settled.then_some(Pressed::Stay)
    };
    Shown { main, pressed }
}
