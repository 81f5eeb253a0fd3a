//! Languages and how well the client knows them: the list, the levels, and what they open.

mod add;
mod levels;
mod list;
mod opens;
mod skill;

use egui::{Align, Layout, Rangef, Rect, Ui, UiBuilder, pos2};

use super::{Asked, Drafts};
use crate::matching::explain::Explainer;
use crate::record::answer::{Answer, LanguageSkill};
use crate::ui::kit::level_grid::Cell;
use crate::ui::theme::Theme;
use crate::ui::view::View;
pub(super) use skill::is_complete;

/// What the editor remembers between frames.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The language that is edited, by place; `None` takes the first that is not complete.
    at: Option<usize>,
    /// Another language is being added.
    is_adding: bool,
    /// What is typed to find it.
    find: String,
    cell: Cell,
    /// The grid was shown in the last frame, so arrows belong to it.
    is_grid: bool,
}

impl Draft {
    pub(super) fn is_grid(&self) -> bool {
        self.is_grid
    }
}

/// A change of the list of languages.
enum Change {
    Add(String),
    Remove(usize),
    Replace(usize, LanguageSkill),
}

impl Change {
    fn made_to(self, languages: &[LanguageSkill]) -> Vec<LanguageSkill> {
        let mut languages = languages.to_vec();
        match self {
            Self::Add(language) => languages.push(skill::unknown(language)),
            Self::Remove(at) => languages = without(languages, at),
            Self::Replace(at, changed) => {
                if let Some(language) = languages.get_mut(at) {
                    *language = changed;
                }
            }
        }
        languages
    }
}

fn without(languages: Vec<LanguageSkill>, at: usize) -> Vec<LanguageSkill> {
    let others = languages
        .into_iter()
        .enumerate()
        .filter(|(place, _)| *place != at);
    others.map(|(_, language)| language).collect()
}

/// Widths of the three columns and the gap between them.
const LIST: f32 = 216.0;
const LIST_COMPACT: f32 = 188.0;
const LEVELS: f32 = 692.0;
const OPENS: f32 = 244.0;

/// Shows the languages; gives all of them whenever one changes.
pub(super) fn languages_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    drafts: &mut Drafts,
) -> Option<Answer> {
    let languages = if let Some(Answer::Languages(languages)) = asked.given {
        languages.as_slice()
    } else {
        &[]
    };
    let draft = &mut drafts.languages;
    let first_open = languages.iter().position(|language| !is_complete(language));
    let last = languages.len().saturating_sub(1);
    let at = draft.at.or(first_open).unwrap_or(0).min(last);
    draft.at = Some(at).filter(|_| !languages.is_empty());
    draft.is_adding |= languages.is_empty();
    drafts.has_focus = false;

    let explain = Explainer::new(view.text, view.catalog);
    let columns = Columns::of(ui);
    let page = Page {
        view,
        asked,
        explain,
        languages,
        at,
    };
    let mut change = None;
    if !languages.is_empty() {
        columns.show(ui, columns.list, |ui| {
            list::list_ui(ui, &page, &mut drafts.languages);
        });
    }
    columns.show(ui, columns.levels, |ui| {
        change = if drafts.languages.is_adding {
            add::add_ui(ui, &page, drafts)
        } else {
            levels::levels_ui(ui, &page, drafts)
        };
        if columns.opens.is_none() && !drafts.languages.is_adding {
            ui.add_space(Theme::of(ui.ctx()).sizes.space.xl);
            opens::opens_ui(ui, &page);
        }
    });
    if let Some(across) = columns.opens.filter(|_| !languages.is_empty()) {
        columns.show(ui, across, |ui| opens::opens_ui(ui, &page));
    }
    change.map(|change| Answer::Languages(change.made_to(languages)))
}

/// What all columns show.
struct Page<'a> {
    view: &'a View<'a>,
    asked: &'a Asked<'a>,
    explain: Explainer<'a>,
    languages: &'a [LanguageSkill],
    /// The language that is edited; beyond the end if there is none.
    at: usize,
}

/// The columns from left to right, all from the same top.
struct Columns {
    top: f32,
    list: Rangef,
    levels: Rangef,
    /// `None` in a narrow window: below the levels.
    opens: Option<Rangef>,
}

impl Columns {
    fn of(ui: &Ui) -> Self {
        let theme = Theme::of(ui.ctx());
        let space = &theme.sizes.space;
        let room = ui.clip_rect().x_range();
        let top = ui.available_rect_before_wrap().top()
            + if theme.is_short { space.l } else { space.xxl };
        let (inset, gap, list) = if theme.is_compact {
            (space.page_compact, space.xl, LIST_COMPACT)
        } else {
            (space.xxl, space.xxl, LIST)
        };
        let opens = (!theme.is_compact).then_some(OPENS);
        let beside = list + gap + opens.map_or(0.0, |opens| gap + opens);
        let levels = (room.span() - 2.0 * inset - beside).min(LEVELS);
        let left = (room.center() - f32::midpoint(beside, levels)).round();
        let across = |left: f32, width: f32| Rangef::new(left, left + width);
        let levels = across(left + list + gap, levels);
        let opens = opens.map(|opens| across(levels.max + gap, opens));
        Self {
            top,
            list: across(left, list),
            levels,
            opens,
        }
    }

    fn show<R>(&self, ui: &mut Ui, across: Rangef, contents: impl FnOnce(&mut Ui) -> R) -> R {
        let rect = Rect::from_min_max(pos2(across.min, self.top), pos2(across.max, f32::INFINITY));
        let column = UiBuilder::new()
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min));
        let shown = ui.scope_builder(column, |ui| {
            ui.set_width(across.span());
            ui.spacing_mut().item_spacing.y = 0.0;
            contents(ui)
        });
        ui.add_space(Theme::of(ui.ctx()).sizes.space.l);
        shown.inner
    }
}
