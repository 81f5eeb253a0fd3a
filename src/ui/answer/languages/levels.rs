//! One language: a mother tongue, or five skills from A1 to C2.

use egui::accesskit::Live;
use egui::{Align, CornerRadius, Frame, Layout, Margin, Response, Ui, vec2};

use super::skill::Skill;
use super::{Change, Draft, Page};
use crate::base::problem::Arg;
use crate::record::answer::{Cefr, LanguageSkill};
use crate::ui::answer::Drafts;
use crate::ui::answer::rows::note;
use crate::ui::icon::Icon;
use crate::ui::kit::answer_row::AnswerRow;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::sunken;
use crate::ui::kit::keys;
use crate::ui::kit::level_grid::{Cell, LevelGrid};
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::theme::{Script, Theme, Type};

/// Height of the description, so that nothing jumps.
const DESCRIPTION: f32 = 64.0;
const DESCRIPTION_SHORT: f32 = 46.0;
/// The digit of the mother tongue; those before it are the levels.
const NATIVE: u8 = 7;
/// The digit that adds another language.
const ADD: u8 = 8;

/// Shows the language that is edited.
pub(super) fn levels_ui(ui: &mut Ui, page: &Page<'_>, drafts: &mut Drafts) -> Option<Change> {
    let language = page.languages.get(page.at)?;
    let theme = Theme::of(ui.ctx());
    let mut change = head_ui(ui, page, language);
    let typed = typed(ui, &mut drafts.languages, language);
    let gap = gap(&theme);
    ui.add_space(gap);
    let native = page.view.text.get("questionnaire-native");
    drafts.rows.clear();
    let row = ui.add(
        AnswerRow::new(&native, language.native)
            .key(NATIVE.to_string())
            .several(),
    );
    note(ui, drafts, &row);
    if row.clicked() {
        change = Some(Change::Replace(page.at, turned(language)));
    }
    ui.add_space(gap);
    drafts.languages.is_grid = !language.native;
    let chosen = if language.native {
        sunken(ui, |ui| {
            soft_text(
                ui,
                Type::Body,
                page.view.text.get("questionnaire-native-words"),
            )
        });
        None
    } else {
        grid_ui(ui, page, language, drafts)
    };
    let changed = chosen.or(typed);
    change.or_else(|| changed.map(|changed| Change::Replace(page.at, changed)))
}

/// Between title, levels and description: less where lines are higher or the window is low.
fn gap(theme: &Theme) -> f32 {
    let space = &theme.sizes.space;
    match theme.look.script {
        _ if theme.is_short => space.m,
        Script::Bengali => space.s,
        Script::Latin => space.l,
    }
}

fn head_ui(ui: &mut Ui, page: &Page<'_>, language: &LanguageSkill) -> Option<Change> {
    let theme = Theme::of(ui.ctx());
    let text = page.view.text;
    let name = page.explain.language(&language.language);
    let title = text.with("questionnaire-how-well", &[("language", Arg::from(name))]);
    let remove = Button::quiet(text.get("questionnaire-remove-language"))
        .small()
        .before(Icon::Trash)
        .flush();
    let width = remove.width(ui);
    // The words of the button stand at the very edge.
    let width = width - 2.0 * theme.sizes.size.quiet_padding;
    let room = ui.available_width() - width - theme.sizes.space.l;
    let mut change = None;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme.sizes.space.l;
        ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(room);
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.add(Words::new(Type::Title, title));
            // In a low window the room goes to the levels; the grid explains itself.
            if !theme.is_short {
                let helper = page.asked.words.map_or("", |words| &words.helper);
                soft_text(ui, Type::Body, helper);
            }
        });
        if ui.add(remove).clicked() {
            change = Some(Change::Remove(page.at));
        }
    });
    change
}

/// The language after a digit: a level in the current row, or the mother tongue.
fn typed(ui: &Ui, draft: &mut Draft, language: &LanguageSkill) -> Option<LanguageSkill> {
    let digit = keys::take_digit(ui)?;
    if digit == NATIVE {
        return Some(turned(language));
    }
    if digit == ADD {
        draft.is_adding = true;
        return None;
    }
    let column = usize::from(digit).checked_sub(1)?;
    let level = Cefr::ALL.get(column).filter(|_| !language.native)?;
    let skill = Skill::ALL.get(draft.cell.row)?;
    let next = (draft.cell.row + 1).min(Skill::ALL.len() - 1);
    draft.cell = Cell { row: next, column };
    Some(skill.set(language, *level))
}

/// The language as mother tongue, or no longer as one.
fn turned(language: &LanguageSkill) -> LanguageSkill {
    LanguageSkill {
        native: !language.native,
        ..language.clone()
    }
}

fn grid_ui(
    ui: &mut Ui,
    page: &Page<'_>,
    language: &LanguageSkill,
    drafts: &mut Drafts,
) -> Option<LanguageSkill> {
    let theme = Theme::of(ui.ctx());
    let text = page.view.text;
    let rows = Skill::ALL.map(|skill| text.get(&format!("cefr-{}", skill.name())));
    let columns = Cefr::ALL.map(Cefr::name);
    let groups = [
        "questionnaire-beginner",
        "questionnaire-independent",
        "questionnaire-very-good",
    ];
    let groups = groups.map(|key| (text.get(key), 2));
    let place = |level: Cefr| Cefr::ALL.iter().position(|other| *other == level);
    let chosen = Skill::ALL.map(|skill| skill.of(language).and_then(place));
    let name = |cell: Cell| {
        let skill = rows.get(cell.row).map_or("", String::as_str);
        let level = columns.get(cell.column).copied().unwrap_or_default();
        text.with(
            "questionnaire-cell",
            &[("skill", Arg::from(skill)), ("level", Arg::from(level))],
        )
    };
    let grid = LevelGrid {
        groups: &groups,
        columns: &columns,
        rows: &rows,
        chosen: &chosen,
        name: &name,
    };
    let shown = grid.show(ui, &mut drafts.languages.cell);
    drafts.has_focus |= shown.has_focus;
    ui.add_space(gap(&theme));
    let described = shown.hovered.unwrap_or(drafts.languages.cell);
    let description = describe_ui(ui, page, described, &name(described));
    if shown.has_moved {
        description.scroll_to_me(None);
    }
    let cell = shown.chosen?;
    Some(
        Skill::ALL
            .get(cell.row)?
            .set(language, *Cefr::ALL.get(cell.column)?),
    )
}

/// What a person can do at the level of a cell.
fn describe_ui(ui: &mut Ui, page: &Page<'_>, cell: Cell, name: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let (height, margin) = if theme.is_short {
        (DESCRIPTION_SHORT, 12)
    } else {
        (DESCRIPTION, 16)
    };
    let frame = Frame {
        inner_margin: Margin::symmetric(20, margin),
        fill: theme.colors.sunken,
        corner_radius: CornerRadius::same(theme.sizes.radius.card),
        ..Frame::NONE
    };
    let skill = Skill::ALL.get(cell.row).map_or("", |skill| skill.name());
    let level = Cefr::ALL.get(cell.column).map_or("", |level| level.name());
    let key = format!("cefr-{skill}-{}", level.to_lowercase());
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_min_height(height);
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add(Words::new(Type::Body15, name).strong());
        let words = ui.add(Words::new(Type::Body15, page.view.text.get(&key)));
        ui.ctx()
            .accesskit_node_builder(words.id, |node| node.set_live(Live::Polite));
    });
    shown.response
}
