//! What is in each section of the form.

use egui::Ui;

use super::entries::{Entry, Head, Wish, carry_out, entries_ui};
use super::fields::{Asked, Fields};
use super::form::Draft;
use super::section::is_summary_written;
use super::{extras, history, lists, more};
use crate::record::CvChoices;
use crate::record::profile::Profile;
use crate::record::said::Part;
use crate::record::section::Section;
use crate::ui::kit::words::faint_text;
use crate::ui::outbox::Outbox;
use crate::ui::theme::Type;

/// What is particular to a kind of entries.
pub(super) struct Kind<T: 'static> {
    /// Key of the button that adds one.
    pub(super) add: &'static str,
    pub(super) head: fn(&Fields<'_>, &T) -> Head,
    /// Draws the fields of an entry, whose place is named, e.g. `work.3`.
    pub(super) fields: fn(&mut Ui, &mut Fields<'_>, &str, &mut T),
    pub(super) new: fn() -> T,
    /// New entries come first, because the page begins with the newest.
    pub(super) is_newest_first: bool,
}

/// A wish that was carried out, and the entry that it concerned.
type Listed = Option<(Wish, Head)>;

/// Shows the fields of a section with the open entry; gives what was wished of a list and carried out.
pub(super) fn section_ui(
    ui: &mut Ui,
    fields: &mut Fields<'_>,
    (section, open): (Section, Option<usize>),
    draft: &mut Draft,
    out: &mut Outbox,
) -> Listed {
    let Draft { profile, cv } = draft;
    let mut list = Listing {
        fields,
        section,
        open,
        cv,
    };
    match section {
        Section::Work => list.ui(ui, &mut profile.work, &history::WORK),
        Section::Education => list.ui(ui, &mut profile.education, &history::EDUCATION),
        Section::Skills => list.ui(ui, &mut profile.skills, &lists::SKILLS),
        Section::Languages => {
            lists::answered_ui(ui, list.fields.view, out);
            list.ui(ui, &mut profile.languages, &lists::LANGUAGES)
        }
        Section::Certificates => list.ui(ui, &mut profile.certificates, &lists::TRAINING),
        Section::Projects => list.ui(ui, &mut profile.projects, &more::PROJECTS),
        Section::Volunteering => list.ui(ui, &mut profile.volunteer, &more::VOLUNTEERING),
        Section::Awards => list.ui(ui, &mut profile.awards, &more::AWARDS),
        Section::Publications => list.ui(ui, &mut profile.publications, &more::PUBLICATIONS),
        Section::Interests => list.ui(ui, &mut profile.interests, &more::INTERESTS),
        Section::References => list.ui(ui, &mut profile.references, &more::REFERENCES),
        Section::Own(number) => {
            let mut sections = profile.additions.sections.iter_mut();
            let own = sections.find(|own| own.number() == Some(number))?;
            let asked = Asked::new("cv-screen-own-title").hint("cv-screen-own-title-hint");
            let part = section.to_string();
            list.fields
                .words(ui, (&part, "title"), asked, own, |own| &mut own.title);
            list.ui(ui, &mut own.entries, &more::OWN)
        }
        Section::Summary => {
            summary_ui(ui, fields, profile);
            None
        }
        Section::Availability => {
            extras::availability_ui(ui, fields, &mut profile.additions.availability);
            None
        }
        Section::Driving => {
            extras::driving_ui(ui, fields, &mut profile.additions);
            None
        }
        Section::Personal => {
            extras::personal_ui(ui, fields, &mut profile.additions.personal);
            None
        }
        Section::Declaration => None,
    }
}

/// A list of entries in the form.
struct Listing<'a, 'f> {
    fields: &'a mut Fields<'f>,
    section: Section,
    /// The open entry.
    open: Option<usize>,
    cv: &'a CvChoices,
}

impl Listing<'_, '_> {
    fn ui<T: Part>(&mut self, ui: &mut Ui, list: &mut Vec<T>, kind: &Kind<T>) -> Listed {
        let (section, cv) = (self.section, self.cv);
        let fields = &mut *self.fields;
        let shown = |entry: &T| Entry {
            head: (kind.head)(fields, entry),
            is_hidden: !cv.shows_entry(section, entry.number()),
        };
        let entries: Vec<Entry> = list.iter().map(shown).collect();
        let text = fields.view.text;
        let wish = entries_ui(ui, text, &entries, self.open, kind.add, |ui, place| {
            if let Some(entry) = list.get_mut(place) {
                let part = format!("{section}.{place}");
                (kind.fields)(ui, fields, &part, entry);
            }
        });
        if kind.is_newest_first && list.len() > 1 && !cv.is_by_hand(section) {
            faint_text(ui, Type::Caption, fields.word("cv-screen-newest-first"));
        }
        let wish = wish?;
        let is_changed = carry_out(list, wish, (kind.new)(), kind.is_newest_first);
        let concerned = match wish {
            Wish::Remove(place) => entries.get(place).map(|entry| entry.head.clone()),
            Wish::Add | Wish::Open(_) | Wish::Move(..) | Wish::Show(..) => None,
        };
        let is_told = is_changed || matches!(wish, Wish::Open(_) | Wish::Show(..));
        is_told.then(|| (wish, concerned.unwrap_or_default()))
    }
}

/// Whether the page begins with the newest entry of a section.
pub(super) fn is_newest_first(section: Section) -> bool {
    matches!(section, Section::Work | Section::Education)
}

/// The field of a new entry that gets the focus.
pub(super) fn first_field(section: Section) -> &'static str {
    match section {
        Section::Awards => "title",
        Section::Education => "institution",
        Section::Languages => "language",
        Section::Volunteering => "organization",
        _ => "name",
    }
}

fn summary_ui(ui: &mut Ui, fields: &mut Fields<'_>, profile: &mut Profile) {
    let asked = Asked::new("cv-screen-summary")
        .hint("cv-screen-summary-hint")
        .lines(6);
    fields.words(
        ui,
        ("basics", "summary"),
        asked,
        &mut profile.basics,
        |basics| &mut basics.summary,
    );
    if profile.basics.summary.is_none() || is_summary_written(fields.view) {
        faint_text(ui, Type::Small, fields.word("cv-screen-summary-help"));
    }
}
