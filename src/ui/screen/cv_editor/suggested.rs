//! Lines that the CV could have: from earlier work of other kinds, and from examples told for interviews.

use egui::Ui;

use crate::base::id::PracticeId;
use crate::cv::transfer::{EntryAt, Suggestion, accept, example_bullet, suggestions, with_bullet};
use crate::record::edit::Edit;
use crate::record::profile::Profile;
use crate::record::section::Section;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::divider;
use crate::ui::kit::select::Select;
use crate::ui::kit::words::{Words, faint_text};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Suggestions shown before the person asks for more.
const FEW: usize = 4;

/// What could be added, for one revision of the record.
#[derive(Debug, Default)]
pub(super) struct Suggested {
    key: Option<(u64, String, String)>,
    lines: Vec<Suggestion>,
    /// All of them are shown.
    is_whole: bool,
    /// The entry to which an example goes, by its place in the list of work.
    target: usize,
}

impl Suggested {
    fn refresh(&mut self, view: &View<'_>) {
        let languages = [view.cv_text.tag(), view.text.tag()];
        let key = (
            view.record.revision(),
            languages[0].to_string(),
            languages[1].to_string(),
        );
        if self.key.as_ref() == Some(&key) {
            return;
        }
        self.key = Some(key);
        let role = super::keeper::role(view).and_then(|role| view.catalog.role(role));
        self.lines = suggestions(view.catalog, &view.record.profile, role, languages);
        self.lines.retain(|line| !line.is_said);
    }

    /// Shows what could be added; each line only if the person wants it.
    pub(super) fn ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        self.refresh(view);
        self.work_ui(ui, view, out);
        self.examples_ui(ui, view, out);
    }

    fn work_ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        if self.lines.is_empty() {
            return;
        }
        group_ui(ui, view, "cv-screen-earlier", "cv-screen-earlier-words");
        let most = if self.is_whole { usize::MAX } else { FEW };
        for line in self.lines.iter().take(most) {
            let from = format!("{} · {}", line.occupation_name, line.why);
            if line_ui(ui, view, &line.bullet, &from) {
                let profile = accept(&view.record.profile, line);
                add(view, profile, out);
            }
        }
        let more = self.lines.len().saturating_sub(FEW);
        if !self.is_whole && more > 0 {
            let words = view
                .text
                .with("cv-screen-earlier-more", &[("n", more.into())]);
            if ui.add(Button::quiet(words).small().flush()).clicked() {
                self.is_whole = true;
            }
        }
    }

    fn examples_ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        let bullets = bullets(view);
        let work = &view.record.profile.work;
        if bullets.is_empty() || work.is_empty() {
            return;
        }
        group_ui(ui, view, "cv-screen-examples", "cv-screen-examples-words");
        let title = |work: &crate::record::profile::Work| {
            let names = [&work.position, &work.name].into_iter().flatten();
            let names: Vec<&str> = names.map(|name| name.trim()).collect();
            names.join(", ")
        };
        let titles: Vec<String> = work.iter().map(title).collect();
        self.target = self.target.min(titles.len().saturating_sub(1));
        let name = view.text.get("cv-screen-examples-entry");
        if titles.len() > 1 {
            let width = ui.available_width();
            let select = Select::new(&name, &titles, Some(self.target)).width(width);
            if let Some(place) = select.show(ui) {
                self.target = place;
            }
            ui.add_space(8.0);
        }
        for (question, bullet) in bullets {
            let words = view.words.practice.get(&question);
            let asked = words.map(|words| words.title.as_str()).unwrap_or_default();
            if line_ui(ui, view, &bullet, asked) {
                let entry = EntryAt {
                    section: Section::Work,
                    place: self.target,
                };
                let language = view.cv_text.tag();
                let profile = with_bullet(&view.record.profile, entry, &bullet, language);
                add(view, profile, out);
            }
        }
    }
}

/// The examples as lines of a CV, without those that an entry says already.
fn bullets(view: &View<'_>) -> Vec<(PracticeId, String)> {
    let work = &view.record.profile.work;
    let is_said = |bullet: &String| work.iter().any(|work| work.highlights.contains(bullet));
    let examples = view.record.preparation.examples.iter();
    let bullets = examples.filter_map(|(question, example)| {
        let bullet = example_bullet(example)?;
        (!is_said(&bullet)).then(|| (question.clone(), bullet))
    });
    bullets.collect()
}

fn group_ui(ui: &mut Ui, view: &View<'_>, title: &str, words: &str) {
    ui.add_space(18.0);
    divider(ui);
    ui.add_space(18.0);
    ui.add(Words::new(Type::Subhead, view.text.get(title)));
    faint_text(ui, Type::Small, view.text.get(words));
    ui.add_space(8.0);
}

/// A line with where it comes from, and a button that adds it; tells whether it is wanted.
fn line_ui(ui: &mut Ui, view: &View<'_>, bullet: &str, from: &str) -> bool {
    let color = Theme::of(ui.ctx()).colors.ink_2;
    ui.add(Words::new(Type::Body15, bullet));
    ui.add(Words::new(Type::Small, from).color(color));
    let args = [("line", bullet.into())];
    let name = view.text.with("cv-screen-add-line", &args);
    let button = Button::quiet(view.text.get("cv-screen-add-line-short"))
        .small()
        .before(Icon::Plus)
        .flush();
    let response = ui.add(button);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
    ui.add_space(10.0);
    response.clicked()
}

fn add(view: &View<'_>, profile: Profile, out: &mut Outbox) {
    out.edit(Edit::SetProfile {
        field: format!("suggested#{}", view.record.revision()),
        profile: Box::new(profile),
    });
}
