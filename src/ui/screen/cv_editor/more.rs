//! Sections that not everybody needs: projects, unpaid work, awards, publications, interests, references, own ones.

use egui::Ui;

use super::content::Kind;
use super::entries::Head;
use super::fields::{Asked, Fields};
use super::history::{head, period_ui};
use crate::record::sections::{
    Award, Interest, OwnEntry, Project, Publication, Reference, Volunteer,
};

pub(super) const PROJECTS: Kind<Project> = Kind {
    add: "cv-screen-add-project",
    head: |fields, project| {
        let dates = [&project.start_date, &project.end_date];
        head(fields, [&project.name, &project.entity], dates)
    },
    fields: project_ui,
    new: || Project {
        end_date: Some(String::new()),
        ..Project::default()
    },
    is_newest_first: false,
};

pub(super) const VOLUNTEERING: Kind<Volunteer> = Kind {
    add: "cv-screen-add-volunteering",
    head: |fields, volunteer| {
        let dates = [&volunteer.start_date, &volunteer.end_date];
        head(
            fields,
            [&volunteer.position, &volunteer.organization],
            dates,
        )
    },
    fields: volunteer_ui,
    new: || Volunteer {
        end_date: Some(String::new()),
        ..Volunteer::default()
    },
    is_newest_first: false,
};

pub(super) const AWARDS: Kind<Award> = Kind {
    add: "cv-screen-add-award",
    head: |_, award| named(award.title.as_ref(), award.awarder.as_ref()),
    fields: award_ui,
    new: Award::default,
    is_newest_first: false,
};

pub(super) const PUBLICATIONS: Kind<Publication> = Kind {
    add: "cv-screen-add-publication",
    head: |_, publication| named(publication.name.as_ref(), publication.publisher.as_ref()),
    fields: publication_ui,
    new: Publication::default,
    is_newest_first: false,
};

pub(super) const INTERESTS: Kind<Interest> = Kind {
    add: "cv-screen-add-interest",
    head: |_, interest| Head {
        title: interest.name.clone().unwrap_or_default(),
        detail: interest.keywords.join(", "),
    },
    fields: interest_ui,
    new: Interest::default,
    is_newest_first: false,
};

pub(super) const REFERENCES: Kind<Reference> = Kind {
    add: "cv-screen-add-reference",
    head: |_, reference| named(reference.name.as_ref(), reference.reference.as_ref()),
    fields: reference_ui,
    new: Reference::default,
    is_newest_first: false,
};

pub(super) const OWN: Kind<OwnEntry> = Kind {
    add: "cv-screen-add-own",
    head: |fields, own| {
        let dates = [&own.start_date, &own.end_date];
        head(fields, [&own.name, &own.position], dates)
    },
    fields: own_ui,
    new: || OwnEntry {
        end_date: Some(String::new()),
        ..OwnEntry::default()
    },
    is_newest_first: false,
};

fn named(title: Option<&String>, detail: Option<&String>) -> Head {
    Head {
        title: title.cloned().unwrap_or_default(),
        detail: detail.cloned().unwrap_or_default(),
    }
}

fn did() -> Asked {
    Asked::new("cv-screen-did")
        .hint("cv-screen-did-hint")
        .lines(3)
}

fn project_ui(ui: &mut Ui, fields: &mut Fields<'_>, part: &str, project: &mut Project) {
    let asked = Asked::new("cv-screen-project");
    fields.words(ui, (part, "name"), asked, project, |project| {
        &mut project.name
    });
    let asked = Asked::new("cv-screen-project-for");
    fields.words(ui, (part, "entity"), asked, project, |project| {
        &mut project.entity
    });
    let dates = [&mut project.start_date, &mut project.end_date];
    period_ui(ui, fields, part, "cv-screen-still-this", dates);
    let asked = Asked::new("cv-screen-about-it").lines(2);
    fields.words(ui, (part, "description"), asked, project, |project| {
        &mut project.description
    });
    fields.entry_lines(ui, (part, "highlights"), did(), project, |project| {
        &mut project.highlights
    });
}

fn volunteer_ui(ui: &mut Ui, fields: &mut Fields<'_>, part: &str, volunteer: &mut Volunteer) {
    let asked = Asked::new("cv-screen-organisation");
    fields.words(ui, (part, "organization"), asked, volunteer, |volunteer| {
        &mut volunteer.organization
    });
    let asked = Asked::new("cv-screen-task");
    fields.words(ui, (part, "position"), asked, volunteer, |volunteer| {
        &mut volunteer.position
    });
    let dates = [&mut volunteer.start_date, &mut volunteer.end_date];
    period_ui(ui, fields, part, "cv-screen-still-this", dates);
    fields.entry_lines(ui, (part, "highlights"), did(), volunteer, |volunteer| {
        &mut volunteer.highlights
    });
}

fn award_ui(ui: &mut Ui, fields: &mut Fields<'_>, part: &str, award: &mut Award) {
    let asked = Asked::new("cv-screen-award");
    fields.words(ui, (part, "title"), asked, award, |award| &mut award.title);
    let asked = Asked::new("cv-screen-awarder");
    fields.words(ui, (part, "awarder"), asked, award, |award| {
        &mut award.awarder
    });
    let spot = format!("{part}.date");
    fields.date(ui, &spot, "cv-screen-when", &mut award.date);
    let asked = Asked::new("cv-screen-about-it").lines(2);
    fields.words(ui, (part, "summary"), asked, award, |award| {
        &mut award.summary
    });
}

fn publication_ui(ui: &mut Ui, fields: &mut Fields<'_>, part: &str, one: &mut Publication) {
    let asked = Asked::new("cv-screen-publication");
    fields.words(ui, (part, "name"), asked, one, |one| &mut one.name);
    let asked = Asked::new("cv-screen-publisher");
    fields.words(ui, (part, "publisher"), asked, one, |one| {
        &mut one.publisher
    });
    let spot = format!("{part}.releaseDate");
    fields.date(ui, &spot, "cv-screen-when", &mut one.release_date);
    let asked = Asked::new("cv-screen-link").hint("cv-screen-link-hint");
    fields.text(ui, &format!("{part}.url"), asked, &mut one.url);
}

fn interest_ui(ui: &mut Ui, fields: &mut Fields<'_>, part: &str, interest: &mut Interest) {
    let asked = Asked::new("cv-screen-interest");
    fields.words(ui, (part, "name"), asked, interest, |interest| {
        &mut interest.name
    });
}

fn reference_ui(ui: &mut Ui, fields: &mut Fields<'_>, part: &str, reference: &mut Reference) {
    let asked = Asked::new("cv-screen-reference");
    fields.words(ui, (part, "name"), asked, reference, |reference| {
        &mut reference.name
    });
    let asked = Asked::new("cv-screen-reference-words")
        .hint("cv-screen-reference-hint")
        .lines(3);
    fields.words(ui, (part, "reference"), asked, reference, |reference| {
        &mut reference.reference
    });
}

fn own_ui(ui: &mut Ui, fields: &mut Fields<'_>, part: &str, own: &mut OwnEntry) {
    let asked = Asked::new("cv-screen-own-name");
    fields.words(ui, (part, "name"), asked, own, |own| &mut own.name);
    let asked = Asked::new("cv-screen-own-detail");
    fields.words(ui, (part, "position"), asked, own, |own| &mut own.position);
    let dates = [&mut own.start_date, &mut own.end_date];
    period_ui(ui, fields, part, "cv-screen-still-this", dates);
    let asked = Asked::new("cv-screen-about-it").lines(3);
    fields.words(ui, (part, "summary"), asked, own, |own| &mut own.summary);
}
