//! A second language in which the entries are written, beside the words in which they were written first.

use egui::{Align, Layout, Ui, vec2};

use crate::base::id::LanguageTag;
use crate::text::Text;
use crate::ui::kit::select::Select;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Shows the choice of a second language.
pub(super) fn second_ui(ui: &mut Ui, other: &mut Option<LanguageTag>, view: &View<'_>) {
    let theme = Theme::of(ui.ctx());
    let tags = Text::shipped();
    let name = view.text.get("cv-screen-second");
    let none = view.text.get("cv-screen-second-none");
    let own = tags
        .iter()
        .map(|tag| Text::shipped_in(tag).own_name().to_owned());
    let names: Vec<String> = [none].into_iter().chain(own).collect();
    let chosen = other
        .as_ref()
        .and_then(|other| tags.iter().position(|tag| tag == other));
    let chosen = chosen.map_or(0, |place| place + 1);
    let row = Layout::left_to_right(Align::Center);
    let height = theme.sizes.size.select;
    let new = ui.allocate_ui_with_layout(vec2(ui.available_width(), height), row, |ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        ui.add_space(14.0);
        let words = Words::new(Type::Small, name.as_str())
            .color(theme.colors.ink_2)
            .silent();
        ui.add(words);
        Select::new(&name, &names, Some(chosen)).show(ui)
    });
    if let Some(place) = new.inner {
        *other = place
            .checked_sub(1)
            .and_then(|place| tags.get(place))
            .cloned();
    }
    ui.add_space(4.0);
}
