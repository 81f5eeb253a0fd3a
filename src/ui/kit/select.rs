//! A select: one of many in a menu, with arrows and type-to-find.

use egui::{
    Align, CornerRadius, Event, EventFilter, Frame, Id, Key, Margin, Modifiers, Popup,
    PopupCloseBehavior, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::State;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// Letters typed within this time belong together, in seconds.
const TYPING_PAUSE: f64 = 1.0;
const MENU_HEIGHT: f32 = 332.0;
const CHEVRON: f32 = 18.0;

/// A choice of one among many.
#[must_use = "show it in a Ui"]
pub struct Select<'a> {
    name: &'a str,
    options: &'a [String],
    chosen: Option<usize>,
    placeholder: &'a str,
    width: Option<f32>,
    is_tall: bool,
}

/// What an open menu remembers.
#[derive(Clone, Debug, Default)]
struct Menu {
    /// The row that Enter chooses.
    at: Option<usize>,
    /// Keys moved it in this frame, so it has to be brought into view.
    is_moved: bool,
    typed: String,
    typed_at: f64,
}

impl<'a> Select<'a> {
    /// `name` says what is chosen; it stands beside or above, as words of its own.
    pub fn new(name: &'a str, options: &'a [String], chosen: Option<usize>) -> Self {
        Self {
            name,
            options,
            chosen,
            placeholder: "",
            width: None,
            is_tall: false,
        }
    }

    /// Shown while nothing is chosen.
    pub fn placeholder(mut self, placeholder: &'a str) -> Self {
        self.placeholder = placeholder;
        self
    }

    /// Otherwise as wide as its widest option.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// 44 high, beside text fields and in the settings.
    pub fn tall(mut self) -> Self {
        self.is_tall = true;
        self
    }

    /// Shows it; gives the place of a newly chosen option.
    pub fn show(self, ui: &mut Ui) -> Option<usize> {
        let theme = Theme::of(ui.ctx());
        let size = &theme.sizes.size;
        let height = if self.is_tall {
            size.field
        } else {
            size.select
        };
        let width = self.width.unwrap_or_else(|| self.natural_width(ui, &theme));
        let (id, rect) = ui.allocate_space(vec2(width.min(ui.available_width()), height));
        let menu_id = id.with("menu");
        let mut menu: Menu = ui.data(|data| data.get_temp(menu_id)).unwrap_or_default();
        let is_open = Popup::is_id_open(ui.ctx(), menu_id);
        let mut new = if is_open {
            self.keys(ui, menu_id, &mut menu)
        } else {
            None
        };

        let response = ui.interact(rect, id, Sense::click());
        self.tell(ui, &response, is_open);
        if response.has_focus() {
            let filter = EventFilter {
                vertical_arrows: true,
                escape: is_open,
                ..Default::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        }
        let opens = response.has_focus() && !is_open && opening_key(ui);
        if response.clicked() || opens {
            Popup::toggle_id(ui.ctx(), menu_id);
            response.request_focus();
            menu = Menu {
                at: self.chosen.or(Some(0)),
                is_moved: true,
                ..Menu::default()
            };
        }
        self.paint(ui, &theme, &response, is_open);
        let picked = self.menu_ui(ui, &theme, &response, menu_id, &mut menu);
        new = new.or(picked);
        ui.data_mut(|data| data.insert_temp(menu_id, menu));
        new.filter(|place| Some(*place) != self.chosen)
    }

    /// As wide as its widest option.
    pub fn natural_width(&self, ui: &Ui, theme: &Theme) -> f32 {
        let shown = self
            .options
            .iter()
            .map(String::as_str)
            .chain([self.placeholder]);
        let widest = shown
            .map(|option| {
                Words::new(Type::Body15, option)
                    .strong()
                    .galley(ui, f32::INFINITY)
                    .size()
                    .x
            })
            .fold(0.0, f32::max);
        (widest + 2.0 * theme.sizes.size.select_padding + CHEVRON + 12.0).ceil()
    }

    fn value(&self) -> &str {
        self.chosen
            .and_then(|chosen| self.options.get(chosen))
            .map_or(self.placeholder, String::as_str)
    }

    fn tell(&self, ui: &Ui, response: &Response, is_open: bool) {
        response.widget_info(|| WidgetInfo {
            current_text_value: Some(self.value().to_owned()),
            ..WidgetInfo::labeled(Role::ComboBox, ui.is_enabled(), self.name)
        });
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    }

    fn paint(&self, ui: &Ui, theme: &Theme, response: &Response, is_open: bool) {
        let (colors, rect) = (&theme.colors, response.rect);
        let edge = |color| Stroke::new(theme.sizes.stroke.hairline, color);
        let (fill, edge) = match State::of(response, true) {
            State::Disabled => (colors.disabled_fill, edge(colors.line)),
            _ if is_open => (
                colors.surface,
                Stroke::new(theme.sizes.stroke.selected, colors.accent),
            ),
            State::Hover => (colors.surface, edge(colors.ink_3)),
            State::Pressed => (colors.sunken, edge(colors.control)),
            State::Rest => (colors.surface, edge(colors.control)),
        };
        let radius = theme.sizes.radius.control;
        ui.painter().rect(
            rect,
            CornerRadius::same(radius),
            fill,
            edge,
            StrokeKind::Inside,
        );
        let padding = theme.sizes.size.select_padding;
        let ink = if self.chosen.is_some() {
            colors.ink
        } else {
            colors.ink_3
        };
        let room = rect.width() - 2.0 * padding - CHEVRON - 8.0;
        let words = Words::new(Type::Body15, self.value())
            .strong()
            .color(ink)
            .cut();
        let galley = words.galley(ui, room);
        let place = pos2(
            rect.left() + padding,
            rect.center().y - galley.size().y / 2.0,
        );
        ui.painter().galley(place, galley, ink);
        let chevron = pos2(rect.right() - padding - CHEVRON / 2.0, rect.center().y);
        Icon::ChevronDown.paint(ui.painter(), chevron, CHEVRON, colors.ink_2);
        if !is_open {
            focus::ring(ui, response, rect, radius);
        }
    }

    /// Reads the keys of an open menu; gives what Enter or Space chooses.
    fn keys(&self, ui: &Ui, menu_id: Id, menu: &mut Menu) -> Option<usize> {
        let last = self.options.len().saturating_sub(1);
        let before = menu.at;
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::ArrowDown) {
            menu.at = Some(menu.at.map_or(0, |at| (at + 1).min(last)));
        }
        if pressed(Key::ArrowUp) {
            menu.at = Some(menu.at.map_or(last, |at| at.saturating_sub(1)));
        }
        if pressed(Key::Home) {
            menu.at = Some(0);
        }
        if pressed(Key::End) {
            menu.at = Some(last);
        }
        self.find_typed(ui, menu);
        menu.is_moved = menu.at != before;
        // A space inside a typed word belongs to the word.
        let chooses = pressed(Key::Enter) || (menu.typed.is_empty() && pressed(Key::Space));
        let chosen = menu.at.filter(|_| chooses);
        if chosen.is_some() || pressed(Key::Tab) {
            Popup::close_id(ui.ctx(), menu_id);
        }
        chosen
    }

    fn find_typed(&self, ui: &Ui, menu: &mut Menu) {
        let (now, typed) = ui.input(|input| {
            let texts = input.events.iter().filter_map(|event| match event {
                Event::Text(text) => Some(text.to_lowercase()),
                _ => None,
            });
            (input.time, texts.collect::<String>())
        });
        if now - menu.typed_at > TYPING_PAUSE {
            menu.typed.clear();
        }
        if typed.is_empty() || (menu.typed.is_empty() && typed.trim().is_empty()) {
            return;
        }
        menu.typed.push_str(&typed);
        menu.typed_at = now;
        let found = self
            .options
            .iter()
            .position(|option| option.to_lowercase().starts_with(&menu.typed));
        menu.at = found.or(menu.at);
    }

    fn menu_ui(
        &self,
        ui: &Ui,
        theme: &Theme,
        response: &Response,
        menu_id: Id,
        menu: &mut Menu,
    ) -> Option<usize> {
        let frame = Frame {
            inner_margin: Margin::same(6),
            fill: theme.colors.surface,
            stroke: theme.hairline(),
            corner_radius: CornerRadius::same(theme.sizes.radius.row),
            outer_margin: Margin::ZERO,
            shadow: theme.shadow(),
        };
        let width = response
            .rect
            .width()
            .max(self.natural_width(ui, theme) + 24.0)
            - 12.0;
        let popup = Popup::from_response(response)
            .id(menu_id)
            .open_memory(None)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .gap(theme.sizes.space.xs)
            .width(width)
            .frame(frame)
            .accessible_name(self.name);
        let shown = popup.show(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_width(width);
            let scroll = ScrollArea::vertical().max_height(MENU_HEIGHT);
            scroll.show(ui, |ui| self.rows_ui(ui, theme, menu)).inner
        });
        let chosen = shown.and_then(|shown| shown.inner);
        if chosen.is_some() {
            Popup::close_id(ui.ctx(), menu_id);
        }
        chosen
    }

    fn rows_ui(&self, ui: &mut Ui, theme: &Theme, menu: &mut Menu) -> Option<usize> {
        let mut chosen = None;
        for (place, option) in self.options.iter().enumerate() {
            let is_chosen = self.chosen == Some(place);
            let row = row_ui(ui, theme, option, [is_chosen, menu.at == Some(place)]);
            if row.hovered() && ui.input(|input| input.pointer.is_moving()) {
                menu.at = Some(place);
            }
            if menu.at == Some(place) && menu.is_moved {
                ui.scroll_to_rect(row.rect, None);
            }
            if row.clicked() {
                chosen = Some(place);
            }
        }
        chosen
    }
}

fn opening_key(ui: &Ui) -> bool {
    ui.input_mut(|input| {
        input.consume_key(Modifiers::NONE, Key::ArrowDown)
            || input.consume_key(Modifiers::NONE, Key::ArrowUp)
    })
}

fn row_ui(ui: &mut Ui, theme: &Theme, option: &str, [is_chosen, is_at]: [bool; 2]) -> Response {
    let colors = &theme.colors;
    let size = vec2(ui.available_width(), theme.sizes.size.menu_row);
    // Rows do not take the focus: it stays on the select, which reads the keys.
    let (rect, response) = ui.allocate_exact_size(size, Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, option));
    if is_at {
        let radius = CornerRadius::same(theme.sizes.radius.cell);
        ui.painter().rect_filled(rect, radius, colors.sunken);
    }
    let words = Words::new(Type::Body15, option).cut();
    let words = if is_chosen { words.strong() } else { words };
    let galley = words.galley(ui, rect.width() - 44.0);
    let place = pos2(rect.left() + 10.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(place, galley, colors.ink);
    if is_chosen {
        let check = pos2(rect.right() - 18.0, rect.center().y);
        Icon::Check.paint(ui.painter(), check, CHEVRON, colors.accent_text);
    }
    response
}

/// A select with its name above it, as in the bar of the CV editor.
pub fn labelled_select(ui: &mut Ui, select: Select<'_>) -> Option<usize> {
    let theme = Theme::of(ui.ctx());
    let name = Words::new(Type::Caption, select.name)
        .color(theme.colors.ink_2)
        .silent();
    ui.with_layout(egui::Layout::top_down(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = theme.sizes.space.xs;
        ui.add(name);
        select.show(ui)
    })
    .inner
}
