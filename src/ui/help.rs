//! The list of keys.

use egui::{Context, Id, Ui};

use crate::text::Text;
use crate::ui::kit::button::Button;
use crate::ui::kit::dialog::{Width, dialog};
use crate::ui::kit::keys::badge;
use crate::ui::kit::page::row;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// Keys and the key of the sentence that says what they do. Names of keys stand in the language files where they
/// have words; signs are the same everywhere.
const KEYS: &[(&[&str], &str)] = &[
    (&["ui-key-enter"], "ui-help-main"),
    (&["ui-key-escape"], "ui-help-back"),
    (&["1", "–", "9"], "ui-help-answer"),
    (&["0"], "ui-help-no-experience"),
    (&["C"], "ui-help-compare"),
    (&["ui-key-tab"], "ui-help-next-control"),
    (&["ui-key-alt", "1", "–", "7"], "ui-help-screens"),
    (&["ui-key-ctrl", "Z"], "ui-help-undo"),
    (&["ui-key-ctrl", "Y"], "ui-help-redo"),
    (&["ui-key-ctrl", "S"], "ui-help-save"),
    (&["ui-key-ctrl", "+", "−", "0"], "ui-help-size"),
    (&["F1"], "ui-help-this"),
];

/// Shows the list; tells whether it shall close.
pub(crate) fn help_ui(ctx: &Context, text: &Text) -> bool {
    let title = text.get("ui-help-title");
    let shown = dialog(
        ctx,
        Id::unique("keys"),
        Width::Wide,
        &title,
        |ui, is_new| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (keys, sentence) in KEYS {
                row_ui(ui, text, keys, &text.get(sentence));
            }
            ui.add_space(Theme::of(ui.ctx()).sizes.space.l);
            let close = ui.add(Button::primary(text.get("ui-close")).small());
            if is_new {
                close.request_focus();
            }
            close.clicked()
        },
    );
    shown.inner || shown.is_escaped
}

fn row_ui(ui: &mut Ui, text: &Text, keys: &[&str], sentence: &str) {
    const KEYS_WIDTH: f32 = 168.0;
    let theme = Theme::of(ui.ctx());
    let room = ui.available_width() - KEYS_WIDTH;
    let words = Words::new(Type::Body15, sentence);
    let height = words
        .galley(ui, room)
        .size()
        .y
        .max(theme.sizes.size.key_badge_small)
        + 6.0;
    row(ui, height, |ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let left = ui.cursor().left();
        for key in keys {
            match *key {
                "–" => {
                    let dash = Words::new(Type::Small, *key).color(theme.colors.ink_3);
                    ui.add(dash.silent())
                }
                key if key.starts_with("ui-") => badge(ui, &text.get(key)),
                key => badge(ui, key),
            };
        }
        ui.spacing_mut().item_spacing.x = 0.0;
        let used = ui.cursor().left() - left;
        ui.add_space((KEYS_WIDTH - used).max(0.0));
        ui.add(words);
    });
}
