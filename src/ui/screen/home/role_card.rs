//! The card of the best role so far.

use egui::{Rect, Ui, pos2, vec2};

use crate::base::problem::Arg;
use crate::matching::explain::{Explainer, Standing};
use crate::matching::{Fit, RoleMatch};
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, button_row};
use crate::ui::kit::page::place;
use crate::ui::kit::range_bar::RangeBar;
use crate::ui::kit::state::empty_part;
use crate::ui::kit::status::Chip;
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::standing::status_of;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Shows the best role, or what will be here.
pub(super) fn role_card_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let best = view.derived.matches.first().filter(|best| best.is_ranked());
    if let Some((best, fit)) = best.and_then(|best| Some((best, best.fit?))) {
        best_ui(ui, view, best, &fit, out);
    } else {
        let title = view.text.get("ui-home-no-role");
        let words = view.text.get("ui-home-no-role-words");
        ui.add_space(16.0);
        empty_part(ui, Icon::Headset, [&title, &words], None);
    }
}

fn best_ui(ui: &mut Ui, view: &View<'_>, best: &RoleMatch, fit: &Fit, out: &mut Outbox) {
    let explainer = Explainer::new(view.text, view.catalog);
    ui.spacing_mut().item_spacing.y = 0.0;
    head_ui(ui, view, &explainer, best);
    ui.add_space(8.0);
    ui.add(Words::new(Type::Title, explainer.role(&best.role)));
    if let Some(reason) = explainer.best_reason(best) {
        ui.add_space(2.0);
        soft_text(ui, Type::Body15, reason);
    }
    let must_haves = explainer.must_have_count(best);
    if !must_haves.is_empty() {
        soft_text(
            ui,
            Type::Small,
            view.text
                .with("ui-home-must-haves", &[("count", Arg::from(must_haves))]),
        );
    }
    ui.add_space(20.0);
    number_ui(ui, &explainer, fit);
    ui.add_space(20.0);
    let count = view.derived.matches.len();
    let why = Button::secondary(view.text.get("ui-home-see-why")).small();
    let all = view
        .text
        .with("ui-home-all-roles", &[("count", Arg::from(count))]);
    match button_row(ui, vec![why, Button::quiet(all).small()]) {
        Some(0) => out.go(Route::RoleDetail(best.role.clone())),
        Some(_) => out.go(Route::Roles),
        None => {}
    }
}

/// What the card is about, and how good the fit is; the chip goes to the next line where there is no room.
fn head_ui(ui: &mut Ui, view: &View<'_>, explainer: &Explainer<'_>, best: &RoleMatch) {
    let color = Theme::of(ui.ctx()).colors.ink_2;
    let words = Words::new(Type::Small, view.text.get("ui-home-best-role"))
        .strong()
        .color(color);
    let word = explainer.fit_word(best);
    let chip = Chip::new(status_of(Standing::of(best)), &word);
    let width = words.galley(ui, f32::INFINITY).size().x;
    let rest = ui.available_width() - width - chip.width(ui) - 4.0;
    if rest < 12.0 {
        ui.add(words);
        ui.add_space(4.0);
        ui.add(chip);
        return;
    }
    ui.horizontal(|ui| {
        ui.set_min_height(28.0);
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add(words);
        ui.add_space(rest);
        ui.add(chip);
    });
}

/// The number with its range: the words over the bar, both beside the number.
fn number_ui(ui: &mut Ui, explainer: &Explainer<'_>, fit: &Fit) {
    let headline = explainer.headline(fit);
    let theme = Theme::of(ui.ctx());
    let (line, small) = (
        theme.size_of(Type::NumberL).line,
        theme.size_of(Type::Small).line,
    );
    let (_, row) = ui.allocate_space(vec2(ui.available_width(), line));
    let number = Words::new(Type::NumberL, explainer.number(fit)).one_line();
    let left = row.left() + number.galley(ui, f32::INFINITY).size().x + 16.0;
    place(ui, row, |ui| ui.add(number));
    let bar = theme.sizes.range_bar.height;
    let top = row.center().y - f32::midpoint(small, bar);
    place(ui, Rect::from_min_max(pos2(left, top), row.max), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        soft_text(ui, Type::Small, headline.as_str());
        let said = format!("{}, {headline}", explainer.number(fit));
        let bar = RangeBar::new(fit.low, fit.high, said).mark(fit.expected);
        ui.add(bar.without_levels().width(ui.available_width().min(260.0)));
    });
}
