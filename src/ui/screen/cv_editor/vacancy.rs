//! The advert that a CV answers: what it asks for, what the CV says of it, and what could be added if it is true.

use egui::{CornerRadius, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::section::{Part, section_title};
use crate::cv::vacancy::{self, Covered, State, TermSense, Vacancy};
use crate::record::CvChoices;
use crate::ui::focus;
use crate::ui::kit::button::State as ButtonState;
use crate::ui::kit::field::Field;
use crate::ui::kit::status::Status;
use crate::ui::kit::words::{Words, faint_text};
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// What was read in the advert, for one revision of the record.
#[derive(Debug, Default)]
pub(super) struct Reading {
    revision: Option<u64>,
    vacancy: Vacancy,
    covered: Vec<Covered>,
}

impl Reading {
    /// Reads the advert anew if the record has changed.
    fn refresh(&mut self, view: &View<'_>) {
        let revision = view.record.revision();
        if self.revision == Some(revision) {
            return;
        }
        self.revision = Some(revision);
        self.vacancy = vacancy::read(&view.record.cv.vacancy);
        let has_answers = !view.record.answers.is_empty();
        let results = has_answers.then_some(&view.derived.profile);
        let today = view.clock.today();
        self.covered = vacancy::coverage(&self.vacancy, view.catalog, view.record, results, today);
    }

    /// Shows the advert and what it asks for; gives the field that was chosen.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        cv: &mut CvChoices,
        typed: &mut Option<String>,
    ) -> Option<String> {
        self.refresh(view);
        let text = view.text;
        ui.add(Words::new(Type::Subhead, text.get("cv-screen-vacancy")));
        faint_text(ui, Type::Small, text.get("cv-screen-vacancy-words"));
        ui.add_space(10.0);
        let (label, hint) = (
            text.get("cv-screen-vacancy-text"),
            text.get("cv-screen-vacancy-hint"),
        );
        let field = Field::new(&label).hint(&hint).lines(5);
        if field.show(ui, &mut cv.vacancy).changed() {
            *typed = Some("cv.vacancy".to_owned());
        }
        if view.record.cv.vacancy.trim().is_empty() {
            return None;
        }
        ui.add_space(8.0);
        if self.covered.is_empty() {
            faint_text(ui, Type::Small, text.get("cli-vacancy-nothing"));
            return None;
        }
        self.role_ui(ui, view);
        self.terms_ui(ui, view)
    }

    /// The role that the advert seems to be.
    fn role_ui(&self, ui: &mut Ui, view: &View<'_>) {
        let role = self.vacancy.role.as_ref();
        let words = role.and_then(|(role, _)| view.words.roles.get(role));
        if let Some(words) = words {
            let args = [("role", words.title.as_str().into())];
            faint_text(ui, Type::Small, view.text.with("cli-vacancy-role", &args));
        }
    }

    fn terms_ui(&self, ui: &mut Ui, view: &View<'_>) -> Option<String> {
        let mut chosen = None;
        type IsIn = fn(&State) -> bool;
        let groups: [(&str, Status, IsIn); 3] = [
            ("cli-vacancy-missing", Status::Gap, |state| {
                matches!(state, State::Missing { .. })
            }),
            ("cli-vacancy-known", Status::Partial, |state| {
                matches!(state, State::Known { .. })
            }),
            ("cli-vacancy-covered", Status::Good, |state| {
                matches!(state, State::Covered { .. })
            }),
        ];
        for (title, status, is_in) in groups {
            let mut group = self
                .covered
                .iter()
                .filter(|one| is_in(&one.state))
                .peekable();
            if group.peek().is_none() {
                continue;
            }
            ui.add_space(12.0);
            let color = Theme::of(ui.ctx()).colors.ink_2;
            let title = Words::new(Type::Small, view.text.get(title)).strong();
            ui.add(title.color(color));
            ui.add_space(4.0);
            for covered in group {
                if term_ui(ui, view, covered, status).clicked() {
                    chosen = Some(spot_of(covered).to_owned());
                }
            }
        }
        chosen
    }
}

/// The field in which a term stands or would stand.
fn spot_of(covered: &Covered) -> &str {
    match &covered.state {
        State::Covered { spot } => spot,
        State::Known { add, .. } | State::Missing { add } => add,
    }
}

/// The words of the advert, with what they mean here and the part of the CV that says it or could.
fn term_ui(ui: &mut Ui, view: &View<'_>, covered: &Covered, status: Status) -> Response {
    let theme = Theme::of(ui.ctx());
    let (colors, shape) = (&theme.colors, theme.sizes.size.icon_small);
    let left = shape + 12.0;
    let room = ui.available_width() - left;
    let part = match Part::of(spot_of(covered)) {
        Part::About => view.text.get("cv-screen-about"),
        Part::Of(section) => section_title(view.text, &view.record.profile, section),
    };
    let first = Words::new(Type::Body15, shown(view, covered)).galley(ui, room);
    let second = Words::new(Type::Small, part.as_str())
        .color(colors.ink_2)
        .galley(ui, room);
    let height = (first.size().y + second.size().y + 8.0).max(theme.sizes.size.target_min);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let said = format!("{}, {part}", shown(view, covered));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &said));
    let around = rect.expand2(vec2(8.0, 0.0));
    let radius = theme.sizes.radius.control;
    let fill = ButtonState::of(&response, true).row_fill(colors);
    if let Some(fill) = fill {
        ui.painter()
            .rect_filled(around, CornerRadius::same(radius), fill);
    }
    let top = rect.top() + 4.0;
    let line = theme.size_of(Type::Body15).line;
    let center = pos2(rect.left() + shape / 2.0, top + line / 2.0);
    status.paint(ui.painter(), &theme, center, shape, colors.canvas);
    let below = top + first.size().y;
    ui.painter()
        .galley(pos2(rect.left() + left, top), first, colors.ink);
    ui.painter()
        .galley(pos2(rect.left() + left, below), second, colors.ink_2);
    focus::ring(ui, &response, around, radius);
    response
}

/// A term as the advert says it, with the competency that it stands for.
fn shown(view: &View<'_>, covered: &Covered) -> String {
    let shown = &covered.term.shown;
    match &covered.term.sense {
        TermSense::Competency(id) => match view.words.competencies.get(id) {
            Some(words) => format!("{shown} ({})", words.short),
            None => shown.clone(),
        },
        _ => shown.clone(),
    }
}
