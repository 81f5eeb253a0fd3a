//! `callfit parse`: what a machine reads out of a CV, as fields.

use serde_json::{Value, json};

use crate::app::cv_checks::said;
use crate::app::reading;
use crate::base::problem::Message;
use crate::cli::args::ParseArgs;
use crate::cli::report::{Report, Status};
use crate::cv::parsed::{ParsedCv, ParsedEntry};
use crate::record::moment::Moment;
use crate::text::Text;

pub(super) fn run(report: &mut Report, args: &ParseArgs) {
    match reading::read_cv(&args.file) {
        Err(problem) => report.problem(&problem),
        Ok(parsed) if args.json => report.data(format!("{:#}", json(&parsed))),
        Ok(parsed) => {
            let lines = lines(&report.text, &parsed);
            for line in &lines {
                report.data(line);
            }
            if parsed == ParsedCv::default() {
                report.say(&Message::new("cli-parse-nothing"));
                report.at_least(Status::Nothing);
            }
        }
    }
}

/// Keys stay as they are from version to version.
fn json(parsed: &ParsedCv) -> Value {
    let ParsedCv {
        name,
        headline,
        email,
        phones,
        links,
        place,
        summary,
        work,
        education,
        skills,
        languages,
        certificates,
        others,
        sections,
    } = parsed;
    let languages = languages
        .iter()
        .map(|spoken| json!({"name": spoken.name, "level": spoken.level}));
    let others = others
        .iter()
        .map(|other| json!({"heading": other.heading, "lines": other.lines}));
    json!({
        "name": name,
        "headline": headline,
        "email": email,
        "phones": phones,
        "links": links,
        "place": place,
        "summary": summary,
        "work": work.iter().map(|entry| entry_json(entry, "organization")).collect::<Vec<_>>(),
        "education": education.iter().map(|entry| entry_json(entry, "institution")).collect::<Vec<_>>(),
        "skills": skills,
        "languages": languages.collect::<Vec<_>>(),
        "certificates": certificates,
        "others": others.collect::<Vec<_>>(),
        "sections": sections,
    })
}

/// Dates as `YYYY[-MM[-DD]]`, "now", or `null` where none was read.
fn entry_json(entry: &ParsedEntry, head: &str) -> Value {
    let moment = |moment: &Option<Moment>| match moment {
        None => Value::Null,
        Some(Moment::Date(date)) => date.to_string().into(),
        Some(Moment::Now) => "now".into(),
        Some(Moment::Words(words)) => words.as_str().into(),
    };
    json!({
        head: entry.head,
        "title": entry.title,
        "start": moment(&entry.start),
        "end": moment(&entry.end),
        "dates": entry.dates_text,
        "summary": entry.summary,
        "bullets": entry.bullets,
    })
}

/// Fields with their labels; what was not found is left out.
fn lines(text: &Text, parsed: &ParsedCv) -> Vec<String> {
    let mut page = Page {
        text,
        lines: Vec::new(),
    };
    for (label, value) in [
        ("cv-screen-name", &parsed.name),
        ("cv-screen-headline", &parsed.headline),
        ("cv-screen-email", &parsed.email),
        ("cv-screen-phone", &parsed.phones.join(", ")),
        ("cv-screen-place", &parsed.place),
        ("cv-screen-link", &parsed.links.join(", ")),
        ("cv-screen-summary", &parsed.summary),
    ] {
        page.field("", label, value);
    }
    page.entries(
        "cv-screen-work",
        &parsed.work,
        ["cv-screen-employer", "cv-screen-title"],
    );
    page.entries(
        "cv-screen-education",
        &parsed.education,
        ["cv-screen-school", "cv-screen-studied"],
    );
    page.list(&text.get("cv-screen-skills"), &parsed.skills);
    let languages = parsed.languages.iter().map(|spoken| {
        if spoken.level.is_empty() {
            spoken.name.clone()
        } else {
            labelled(text, &spoken.name, &spoken.level)
        }
    });
    page.list(
        &text.get("cv-screen-languages"),
        &languages.collect::<Vec<_>>(),
    );
    page.list(&text.get("cv-screen-training"), &parsed.certificates);
    for other in &parsed.others {
        let heading = if other.heading.is_empty() {
            text.get("cli-parse-others")
        } else {
            other.heading.clone()
        };
        page.list(&heading, &other.lines);
    }
    page.lines
}

fn labelled(text: &Text, label: &str, value: &str) -> String {
    text.with(
        "cv-labelled",
        &[("label", label.into()), ("text", value.into())],
    )
}

/// Lines as they are printed.
struct Page<'a> {
    text: &'a Text,
    lines: Vec<String>,
}

impl Page<'_> {
    fn field(&mut self, indent: &str, label: &str, value: &str) {
        if !value.is_empty() {
            let label = self.text.get(label);
            self.lines
                .push(format!("{indent}{}", labelled(self.text, &label, value)));
        }
    }

    fn heading(&mut self, heading: &str) {
        self.lines.push(String::new());
        self.lines.push(heading.to_owned());
    }

    fn list(&mut self, heading: &str, items: &[String]) {
        if items.is_empty() {
            return;
        }
        self.heading(heading);
        self.lines
            .extend(items.iter().map(|item| format!("  • {item}")));
    }

    fn entries(&mut self, heading: &str, entries: &[ParsedEntry], [head, title]: [&str; 2]) {
        if entries.is_empty() {
            return;
        }
        self.heading(&self.text.get(heading));
        for (idx, entry) in entries.iter().enumerate() {
            if idx > 0 {
                self.lines.push(String::new());
            }
            self.field("  ", head, &entry.head);
            self.field("  ", title, &entry.title);
            self.field("  ", "cv-screen-when", &self.when(entry));
            self.lines
                .extend((!entry.summary.is_empty()).then(|| format!("  {}", entry.summary)));
            self.lines
                .extend(entry.bullets.iter().map(|bullet| format!("  • {bullet}")));
        }
    }

    /// The dates as they were understood, in the reader's language.
    fn when(&self, entry: &ParsedEntry) -> String {
        let written = |moment: &Moment| match moment {
            Moment::Date(date) => said::date(self.text, &date.to_string()),
            Moment::Now => self.text.get("cv-screen-until-now"),
            Moment::Words(words) => words.clone(),
        };
        match (&entry.start, &entry.end) {
            (Some(start), Some(end)) => self.text.with(
                "cv-screen-period",
                &[("from", written(start).into()), ("to", written(end).into())],
            ),
            (None, Some(date)) | (Some(date), None) => written(date),
            (None, None) => entry.dates_text.clone(),
        }
    }
}
