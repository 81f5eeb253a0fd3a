//! One question: its number, its words, and the ways to answer it.

use egui::accesskit::Live;
use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};

use super::course::Stop;
use super::frame::Shown;
use crate::catalog::questionnaire::{Measures, QuestionKind};
use crate::record::answer::Answer;
use crate::ui::answer::{Asked, Drafts, answer_ui};
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// Shows the question on a page; gives a new answer.
pub(super) fn question_ui(
    ui: &mut Ui,
    page: &Shown<'_>,
    asked: &Asked<'_>,
    drafts: &mut Drafts,
) -> Option<Answer> {
    if asked.is_wide() {
        return answer_ui(ui, page.view, asked, drafts);
    }
    column_ui(ui, page.stop, |ui, room| {
        head_ui(ui, page, asked, room);
        answer_ui(ui, page.view, asked, drafts)
    })
}

/// A column in the middle of the page, as wide as a question; `contents` is told the height there is.
pub(super) fn column_ui<R>(ui: &mut Ui, stop: Stop, contents: impl FnOnce(&mut Ui, f32) -> R) -> R {
    let theme = Theme::of(ui.ctx());
    let size = &theme.sizes.size;
    let widest = if theme.is_compact {
        size.question_column_compact
    } else {
        size.question_column
    };
    let room = ui.clip_rect();
    let width = (room.width() - 2.0 * theme.page_padding()).min(widest);
    let id = ui.scope_id().with(("height", stop.salt(), width.to_bits()));
    let known: Option<f32> = ui.data(|data| data.get_temp(id));
    let least = if theme.is_short {
        theme.sizes.space.l
    } else {
        theme.sizes.space.xl
    };
    let above = known.map_or(least, |height| {
        ((room.height() - height) / 2.0).floor().max(least)
    });
    let start = ui.available_rect_before_wrap().top() + above;
    let column = Rect::from_min_size(
        pos2((room.center().x - width / 2.0).round(), start),
        vec2(width, f32::INFINITY),
    );
    let column = UiBuilder::new()
        .max_rect(column)
        .layout(Layout::top_down(Align::Min));
    let shown = ui.scope_builder(column, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        contents(ui, room.height() - 2.0 * least)
    });
    let height = shown.response.rect.height();
    ui.add_space(least);
    if known != Some(height) {
        ui.data_mut(|data| data.insert_temp(id, height));
        ui.ctx()
            .request_discard("the column goes to the middle of the page");
    }
    shown.inner
}

fn head_ui(ui: &mut Ui, page: &Shown<'_>, asked: &Asked<'_>, room: f32) {
    let theme = Theme::of(ui.ctx());
    let space = &theme.sizes.space;
    let words = asked.words;
    if let Stop::Question(part, at) = page.stop {
        let count = page
            .course
            .parts
            .get(part)
            .map_or(0, |part| part.questions.len());
        debug_assert!(at < count, "the question is in its part");
        ui.add(Words::new(Type::Body15, asked.number.as_str()).color(theme.colors.ink_3));
        ui.add_space(if theme.is_short { 2.0 } else { space.s });
    }
    let prompt =
        ui.add(Words::new(Type::Question, words.map_or("", |words| &words.prompt)).balanced());
    ui.ctx()
        .accesskit_node_builder(prompt.id, |node| node.set_live(Live::Polite));
    let helper = words.map_or("", |words| &words.helper);
    if !helper.is_empty() && (!theme.is_short || has_room(ui, &theme, asked, room)) {
        ui.add_space(if theme.is_short { 2.0 } else { 6.0 });
        ui.add(Words::new(Type::Body, helper).color(theme.colors.ink_2));
    }
    ui.add_space(if theme.is_short { space.l } else { 28.0 });
}

/// Whether the sentence below the question and all answers fit into a low window.
///
/// It is left out only where the answers say the same: how often something is true.
fn has_room(ui: &Ui, theme: &Theme, asked: &Asked<'_>, room: f32) -> bool {
    let QuestionKind::Scale(scale) = &asked.question.kind else {
        return true;
    };
    if matches!(scale.measures, Measures::Condition(_)) {
        return true;
    }
    let size = &theme.sizes.size;
    let rows = f32::from(scale.steps + 1);
    let answers = rows * size.answer_row_short + (rows - 1.0) * size.answer_row_gap_short + 4.0;
    let above = ui.min_rect().height();
    let helper = theme.size_of(Type::Body).line + 2.0 + theme.sizes.space.l;
    above + helper + answers <= room
}
