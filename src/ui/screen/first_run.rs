//! The first screen: language and text size, and what will come.

use egui::{Align, CornerRadius, Layout, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

use crate::app::command::Command;
use crate::app::settings::TextSize;
use crate::base::id::LanguageTag;
use crate::base::problem::Arg;
use crate::record::sitting::Form;
use crate::text::Text;
use crate::ui::icon::Icon;
use crate::ui::kit::answer_row::AnswerRow;
use crate::ui::kit::button::Button;
use crate::ui::kit::keys;
use crate::ui::kit::mark::{MarkColors, paint_mark};
use crate::ui::kit::segmented::{Segment, segmented};
use crate::ui::kit::wave::paint_wave;
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::rail::PROGRAM;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Width of the panel at the left, and of the column at the right.
const PANEL: f32 = 504.0;
const COLUMN: f32 = 632.0;

/// Draws the screen, which keeps nothing.
pub(crate) fn first_run_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let theme = Theme::of(ui.ctx());
    let room = ui.max_rect();
    let width = if theme.is_compact {
        (room.width() * 0.4).round()
    } else {
        PANEL
    };
    let panel = Rect::from_min_size(room.min, vec2(width, room.height()));
    panel_ui(ui, &theme, panel, view);
    let rest = Rect::from_min_max(panel.right_top(), room.max);
    let page = UiBuilder::new()
        .max_rect(rest)
        .layout(Layout::top_down(Align::Min));
    ui.scope_builder(page, |ui| choices_ui(ui, &theme, rest, view, out));
    keys(ui, out);
}

/// Digits choose a language, Enter starts.
fn keys(ui: &Ui, out: &mut Outbox) {
    let place = keys::take_digit(ui).and_then(|digit| usize::from(digit).checked_sub(1));
    if let Some(tag) = place.and_then(|place| Text::shipped().into_iter().nth(place)) {
        out.command(Command::SetLanguage(tag));
    }
    if keys::take_enter(ui) {
        out.command(Command::FinishFirstRun);
    }
}

fn panel_ui(ui: &mut Ui, theme: &Theme, panel: Rect, view: &View<'_>) {
    let colors = &theme.colors;
    ui.painter()
        .rect_filled(panel, CornerRadius::ZERO, colors.hero);
    let padding = match (theme.is_compact, theme.is_short) {
        (false, false) => 56.0,
        (true, false) => 40.0,
        (_, true) => 32.0,
    };
    let inner = panel.shrink(padding);
    let mark = Rect::from_min_size(inner.min, vec2(32.0, 32.0));
    paint_mark(ui, mark, MarkColors::on_hero(colors));
    let name = Words::new(Type::Heading, PROGRAM).color(colors.on_hero);
    let name = name.galley(ui, f32::INFINITY);
    let beside = pos2(mark.right() + 12.0, mark.center().y - name.size().y / 2.0);
    ui.painter().galley(beside, name, colors.on_hero);
    let below = mark.bottom() + if theme.is_short { 24.0 } else { 48.0 };
    let steps = Rect::from_min_max(pos2(inner.left(), below), inner.max);
    let steps = UiBuilder::new()
        .max_rect(steps)
        .layout(Layout::top_down(Align::Min));
    let shown = ui.scope_builder(steps, |ui| steps_ui(ui, theme, view));
    // The wave is decoration: it goes first where there is little room.
    let wave = Rect::from_min_max(pos2(inner.left(), inner.bottom() - 60.0), inner.max);
    if wave.top() > shown.response.rect.bottom() + 24.0 {
        let bars = [colors.hero_wave_rest, colors.hero_wave_rest];
        paint_wave(ui, wave.translate(vec2(0.0, 8.0)), 0.0, bars);
    }
}

fn steps_ui(ui: &mut Ui, theme: &Theme, view: &View<'_>) {
    let text = view.text;
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add(Words::new(Type::Poster, text.get("ui-first-title")).color(theme.colors.on_hero));
    ui.add_space(if theme.is_short { 20.0 } else { 36.0 });
    let minutes: usize = view
        .catalog
        .questionnaires
        .first()
        .map(|found| {
            found
                .sections
                .iter()
                .map(|section| section.minutes(Form::Short) as usize)
                .sum()
        })
        .unwrap_or_default();
    let answer = text.with("ui-first-answer-words", &[("minutes", Arg::from(minutes))]);
    step_ui(
        ui,
        theme,
        Icon::Speech,
        [text.get("ui-first-answer"), answer],
    );
    let roles = [text.get("ui-first-roles"), text.get("ui-first-roles-words")];
    step_ui(ui, theme, Icon::Headset, roles);
    step_ui(
        ui,
        theme,
        Icon::Document,
        [text.get("ui-first-cv"), text.get("ui-first-cv-words")],
    );
}

fn step_ui(ui: &mut Ui, theme: &Theme, icon: Icon, [title, words]: [String; 2]) {
    const TILE: f32 = 44.0;
    let colors = &theme.colors;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 20.0;
        let (tile, _) = ui.allocate_exact_size(vec2(TILE, TILE), Sense::hover());
        let radius = CornerRadius::same(theme.sizes.radius.row);
        ui.painter().rect_filled(tile, radius, colors.hero_tile);
        icon.paint(ui.painter(), tile.center(), 22.0, colors.on_hero);
        ui.vertical(|ui| {
            ui.add_space(-2.0);
            ui.add(Words::new(Type::Heading, title).color(colors.on_hero));
            ui.add(Words::new(Type::Body15, words).color(colors.on_hero_2));
        });
    });
    ui.add_space(if theme.is_short { 16.0 } else { 28.0 });
}

fn choices_ui(ui: &mut Ui, theme: &Theme, rest: Rect, view: &View<'_>, out: &mut Outbox) {
    let side = if theme.is_compact { 40.0 } else { 72.0 };
    let width = (rest.width() - 2.0 * side).min(COLUMN);
    let top = if theme.is_short {
        40.0
    } else {
        (rest.height() * 0.16).round()
    };
    let privacy = view.text.get("ui-first-privacy");
    let privacy = Words::new(Type::Small, privacy).color(theme.colors.ink_3);
    let height = privacy.galley(ui, width - 26.0).size().y;
    let foot = rest.bottom() - height - if theme.is_short { 24.0 } else { 50.0 };
    let body = Rect::from_min_max(rest.min, pos2(rest.right(), foot - 8.0));
    ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
        ScrollArea::vertical()
            .auto_shrink([false, false])
            .show(ui, |ui| {
                ui.add_space(top);
                ui.horizontal_top(|ui| {
                    ui.add_space(side);
                    ui.allocate_ui_with_layout(
                        vec2(width, 0.0),
                        Layout::top_down(Align::Min),
                        |ui| {
                            ui.set_width(width);
                            column_ui(ui, theme, view, out);
                        },
                    );
                });
            });
    });
    let place = Rect::from_min_size(pos2(rest.left() + side, foot), vec2(width, height));
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        privacy_ui(ui, theme, privacy);
    });
}

/// A line about privacy, with a lock before it.
pub(crate) fn privacy_ui(ui: &mut Ui, theme: &Theme, words: Words) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme.sizes.space.s;
        let line = theme.size_of(Type::Small).line;
        let size = vec2(theme.sizes.size.icon_small, line);
        let (lock, _) = ui.allocate_exact_size(size, Sense::hover());
        Icon::Lock.paint(
            ui.painter(),
            lock.center(),
            theme.sizes.size.icon_small,
            theme.colors.ink_3,
        );
        ui.add(words);
    });
}

fn column_ui(ui: &mut Ui, theme: &Theme, view: &View<'_>, out: &mut Outbox) {
    let text = view.text;
    ui.spacing_mut().item_spacing.y = theme.sizes.space.xs;
    ui.add(Words::new(Type::Title, text.get("ui-first-language")));
    soft_text(ui, Type::Body, text.get("ui-first-language-words"));
    ui.add_space(theme.sizes.space.xl);
    if let Some(tag) = languages_ui(ui, text) {
        out.command(Command::SetLanguage(tag));
    }
    ui.add_space(20.0);
    let name = text.get("ui-text-size");
    let chosen = view.settings.text_size;
    if let Some(size) = text_size_row_ui(ui, text, &name, chosen) {
        out.command(Command::SetTextSize(size));
    }
    ui.add_space(28.0);
    let start = Button::primary(text.get("ui-first-start")).after(Icon::ArrowRight);
    if ui.add(start).clicked() {
        out.command(Command::FinishFirstRun);
    }
}

/// The languages in two columns, each in its own name; gives the one newly chosen.
fn languages_ui(ui: &mut Ui, text: &Text) -> Option<LanguageTag> {
    const GAP: f32 = 12.0;
    let mut chosen = None;
    let width = ((ui.available_width() - GAP) / 2.0).floor();
    ui.spacing_mut().item_spacing = vec2(GAP, GAP);
    let tags = Text::shipped();
    for (row, pair) in tags.chunks(2).enumerate() {
        ui.horizontal_top(|ui| {
            for (column, tag) in pair.iter().enumerate() {
                let own = Text::shipped_in(tag);
                let key = (row * 2 + column + 1).to_string();
                let tile = AnswerRow::new(own.own_name(), tag == text.tag()).key(key);
                let size = vec2(width, 0.0);
                let response =
                    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                        ui.set_width(width);
                        ui.add(tile)
                    });
                if response.inner.clicked() {
                    chosen = Some(tag.clone());
                }
            }
        });
    }
    chosen
}

fn text_size_row_ui(ui: &mut Ui, text: &Text, name: &str, chosen: TextSize) -> Option<TextSize> {
    let sizes = [TextSize::Normal, TextSize::Large, TextSize::VeryLarge];
    let segments = [
        Segment::new(text.get("ui-size-normal")).kind(Type::Body),
        Segment::new(text.get("ui-size-large")).kind(Type::Quote),
        Segment::new(text.get("ui-size-very-large")).kind(Type::SizeSample),
    ];
    let place = sizes
        .iter()
        .position(|size| *size == chosen)
        .unwrap_or_default();
    let label = Words::new(Type::Subhead, name).one_line();
    let label_width = label.galley(ui, f32::INFINITY).size().x;
    let beside = 112.0_f32.max(label_width + 24.0);
    let fits =
        beside + crate::ui::kit::segmented::total_width(ui, &segments) <= ui.available_width();
    let new = if fits {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let height = crate::ui::kit::segmented::height(ui);
            ui.allocate_ui_with_layout(
                vec2(beside, height),
                Layout::left_to_right(Align::Center),
                |ui| {
                    ui.set_width(beside);
                    ui.add(label.silent());
                },
            );
            segmented(ui, name, &segments, place)
        })
        .inner
    } else {
        ui.spacing_mut().item_spacing.y = 8.0;
        ui.add(label.silent());
        segmented(ui, name, &segments, place)
    };
    new.and_then(|place| sizes.get(place).copied())
}
