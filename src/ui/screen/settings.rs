//! Language, look and data.

mod delete;
mod rows;

use egui::{Id, ScrollArea, Ui};

use crate::app::command::Command;
use crate::app::documents::Document;
use crate::app::headless::example_names;
use crate::app::settings::{TextSize, Theme as ThemeChoice};
use crate::base::id::LanguageTag;
use crate::base::problem::Arg;
use crate::record::CvChoices;
use crate::record::edit::Edit;
use crate::text::Text;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::bare_card;
use crate::ui::kit::dialog::{Width, dialog};
use crate::ui::kit::page::{Column, Page, columns};
use crate::ui::kit::segmented::{Segment, segmented, total_width};
use crate::ui::kit::select::Select;
use crate::ui::kit::state::problem_notice;
use crate::ui::kit::words::{Words, soft_text, text};
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::route::Route;
use crate::ui::screen::first_run::privacy_ui;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;
use delete::DeleteDialog;
use rows::Rows;

/// Below this width of the page the two cards stand one under the other.
const STACK_BELOW: f32 = 880.0;
/// Width of the selects.
const SELECT: f32 = 168.0;

/// The settings: what is asked at present.
#[derive(Debug, Default)]
pub struct SettingsScreen {
    delete: Option<DeleteDialog>,
    shows_problems: bool,
}

impl SettingsScreen {
    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        let title = view.text.get("ui-nav-settings");
        Page::new(&title).show(ui, |ui| {
            self.problems_ui(ui, view);
            columns(ui, 0.5, STACK_BELOW, |ui, column| match column {
                Column::Left => look_ui(ui, view, out),
                Column::Right => self.data_ui(ui, view, out),
            });
            let theme = Theme::of(ui.ctx());
            let privacy = Words::new(Type::Small, view.text.get("ui-settings-privacy"));
            privacy_ui(ui, &theme, privacy.color(theme.colors.ink_3));
        });
        let text = view.text;
        self.delete.take_if(|delete| delete.ui(ui.ctx(), text, out));
        if self.shows_problems && problem_list_ui(ui, view) {
            self.shows_problems = false;
        }
    }

    fn problems_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let count = view.data_problems.len();
        if count > 0 {
            let title = view
                .text
                .with("ui-settings-problems", &[("n", Arg::from(count))]);
            let words = view.text.get("ui-settings-problems-words");
            let details = Button::secondary(view.text.get("ui-settings-problems-show")).small();
            if problem_notice(ui, &title, &words, vec![details]).is_some() {
                self.shows_problems = true;
            }
        }
    }

    fn data_ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        heading(ui, &view.text.get("ui-settings-data"));
        let mut asks = vec![Ask::Import, Ask::SaveCopy];
        asks.extend(example(view).map(Ask::Example));
        asks.extend([Ask::Keys, Ask::About, Ask::Delete]);
        bare_card(ui, |ui| {
            let mut rows = Rows::default();
            for ask in asks {
                let [name, explanation, button] = ask.keys().map(|key| view.text.get(key));
                let button = match ask {
                    Ask::Delete => Button::danger(button),
                    _ => Button::secondary(button),
                };
                if rows.button(ui, &[name, explanation], button.small()) {
                    self.answer(ask, view, out);
                }
            }
        });
    }

    fn answer(&mut self, ask: Ask, view: &View<'_>, out: &mut Outbox) {
        match ask {
            Ask::About => out.go(Route::About),
            Ask::Delete => self.delete = Some(DeleteDialog::default()),
            Ask::Example(name) => {
                out.command(Command::LoadExample(name.to_owned()));
                out.go(Route::Home);
            }
            Ask::Import => out.command(Command::AskImport),
            Ask::Keys => out.send(Wish::Help),
            Ask::SaveCopy => {
                let (what, suggested) = (Document::Resume, view.suggested_path(&Document::Resume));
                out.command(Command::AskSave { what, suggested });
            }
        }
    }
}

/// What can be asked for in the card of the data.
#[derive(Clone, Copy, Debug)]
enum Ask {
    About,
    Delete,
    /// Shows the invented person of that name.
    Example(&'static str),
    Import,
    Keys,
    SaveCopy,
}

impl Ask {
    /// Keys of name, explanation and button.
    fn keys(self) -> [&'static str; 3] {
        match self {
            Self::About => ["ui-about-row", "ui-about-row-words", "ui-show"],
            Self::Delete => ["ui-delete-row", "ui-delete-row-words", "ui-delete"],
            Self::Example(_) => ["ui-example-row", "ui-example-row-words", "ui-show"],
            Self::Import => ["ui-import-row", "ui-import-row-words", "ui-import-choose"],
            Self::Keys => ["ui-keys-row", "ui-keys-row-words", "ui-show"],
            Self::SaveCopy => ["ui-copy-row", "ui-copy-row-words", "ui-copy-save"],
        }
    }
}

fn heading(ui: &mut Ui, words: &str) {
    ui.add(Words::new(Type::Subhead, words));
    ui.add_space(8.0 - ui.spacing().item_spacing.y);
}

fn look_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    heading(ui, &view.text.get("ui-settings-look"));
    bare_card(ui, |ui| {
        let mut rows = Rows::default();
        languages_ui(ui, &mut rows, view, out);
        text_size_ui(ui, &mut rows, view, out);
        theme_ui(ui, &mut rows, view, out);
        let (go_on, less) = (view.settings.go_on, view.settings.less_movement);
        let row = [view.text.get("ui-go-on"), view.text.get("ui-go-on-words")];
        if rows.switch(ui, &row, go_on) {
            out.command(Command::SetGoOn(!go_on));
        }
        let row = [
            view.text.get("ui-less-movement"),
            view.text.get("ui-less-movement-words"),
        ];
        if rows.switch(ui, &row, less) {
            out.command(Command::SetLessMovement(!less));
        }
    });
}

fn languages_ui(ui: &mut Ui, rows: &mut Rows, view: &View<'_>, out: &mut Outbox) {
    let tags = Text::shipped();
    let names: Vec<String> = tags
        .iter()
        .map(|tag| Text::shipped_in(tag).own_name().to_owned())
        .collect();
    let place = |wanted: &LanguageTag| tags.iter().position(|tag| tag == wanted);

    let name = view.text.get("ui-screen-language");
    let row = [name.clone(), view.text.get("ui-screen-language-words")];
    let select = Select::new(&name, &names, place(view.text.tag()))
        .tall()
        .width(SELECT);
    let chosen = rows.show(ui, &row, SELECT, |ui| select.show(ui));
    if let Some(tag) = chosen.and_then(|place| tags.get(place)) {
        out.command(Command::SetLanguage(tag.clone()));
    }

    let name = view.text.get("ui-cv-language");
    let row = [name.clone(), view.text.get("ui-cv-language-words")];
    let mut options = vec![view.text.get("ui-cv-language-same")];
    options.extend(names);
    let own = view.record.cv.language.as_ref();
    let now = own.and_then(place).map_or(0, |place| place + 1);
    let select = Select::new(&name, &options, Some(now)).tall().width(SELECT);
    if let Some(place) = rows.show(ui, &row, SELECT, |ui| select.show(ui)) {
        let language = place
            .checked_sub(1)
            .and_then(|place| tags.get(place))
            .cloned();
        out.edit(Edit::SetCv(Box::new(CvChoices {
            language,
            ..view.record.cv.clone()
        })));
    }
}

fn text_size_ui(ui: &mut Ui, rows: &mut Rows, view: &View<'_>, out: &mut Outbox) {
    let sizes = [
        (TextSize::Normal, "ui-size-normal", Type::Body),
        (TextSize::Large, "ui-size-large", Type::SizeSample),
        (TextSize::VeryLarge, "ui-size-very-large", Type::Title),
    ];
    let letter = view.text.get("ui-size-letter");
    let segments = sizes
        .map(|(_, key, kind)| Segment::new(view.text.get(key)).shown_as(kind, letter.as_str()));
    let now = sizes
        .iter()
        .position(|(size, ..)| *size == view.settings.text_size);
    let name = view.text.get("ui-text-size");
    let row = [name.clone(), String::new()];
    let chosen = rows.show(ui, &row, total_width(ui, &segments), |ui| {
        segmented(ui, &name, &segments, now.unwrap_or_default())
    });
    if let Some((size, ..)) = chosen.and_then(|place| sizes.get(place)) {
        out.command(Command::SetTextSize(*size));
    }
}

fn theme_ui(ui: &mut Ui, rows: &mut Rows, view: &View<'_>, out: &mut Outbox) {
    let themes = [
        (ThemeChoice::Light, "ui-theme-light"),
        (ThemeChoice::Dark, "ui-theme-dark"),
        (ThemeChoice::System, "ui-theme-system"),
    ];
    let segments = themes.map(|(_, key)| Segment::new(view.text.get(key)));
    let now = themes
        .iter()
        .position(|(theme, _)| *theme == view.settings.theme);
    let name = view.text.get("ui-theme");
    let row = [name.clone(), String::new()];
    let chosen = rows.show(ui, &row, total_width(ui, &segments), |ui| {
        segmented(ui, &name, &segments, now.unwrap_or_default())
    });
    if let Some((theme, _)) = chosen.and_then(|place| themes.get(place)) {
        out.command(Command::SetTheme(*theme));
    }
}

/// The invented person nearest to the screen's language, while there is nothing that it could hide.
fn example(view: &View<'_>) -> Option<&'static str> {
    let is_empty = view.record.answers.is_empty() && view.record.profile == Default::default();
    let names = example_names();
    let by_language = match view.text.tag().as_str() {
        "el" => "eleni",
        "pl" => "piotr",
        _ => "nusrat",
    };
    let found = names
        .iter()
        .find(|name| name.starts_with(by_language))
        .or_else(|| names.first());
    found.copied().filter(|_| is_empty)
}

/// All problems of the data files; tells whether the list shall close.
fn problem_list_ui(ui: &Ui, view: &View<'_>) -> bool {
    let title = view.text.get("ui-settings-problems-title");
    let id = Id::unique("data problems");
    let shown = dialog(ui.ctx(), id, Width::Wide, &title, |ui, is_new| {
        soft_text(
            ui,
            Type::Body15,
            view.text.get("ui-settings-problems-words"),
        );
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            for problem in view.data_problems {
                text(ui, Type::Small, view.text.problem(problem));
            }
        });
        let mut closes = false;
        ui.horizontal(|ui| {
            let close = ui.add(Button::primary(view.text.get("ui-close")).small());
            if is_new {
                close.request_focus();
            }
            closes = close.clicked();
            if ui
                .add(
                    Button::quiet(view.text.get("ui-copy"))
                        .before(Icon::Copy)
                        .small(),
                )
                .clicked()
            {
                let all: Vec<String> = view
                    .data_problems
                    .iter()
                    .map(|problem| view.text.problem(problem))
                    .collect();
                ui.ctx().copy_text(all.join("\n"));
            }
        });
        closes
    });
    shown.inner || shown.is_escaped
}
