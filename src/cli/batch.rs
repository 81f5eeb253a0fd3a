//! `callfit batch`: a CV for each person of a folder or of a file with a person per line.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::app::batch::{self, Content, Input};
use crate::app::documents::Ending;
use crate::app::headless;
use crate::base::files::{self, safe_file_name};
use crate::base::problem::{Loaded, Message, Place, Problem, Severity};
use crate::catalog::Catalog;
use crate::cli::args::{BatchArgs, Common};
use crate::cli::choose;
use crate::cli::report::{Report, Status};
use crate::cli::wishes::{self, Wishes};
use crate::record::Record;

/// What became of one person.
struct Made {
    place: Place,
    name: String,
    /// `None` if no file was written.
    output: Option<PathBuf>,
    problems: Vec<Problem>,
}

pub(super) fn run(report: &mut Report, common: &Common, args: &BatchArgs) {
    if let Err(problem) = make_all(report, common, args) {
        report.problem(&problem);
    }
}

fn make_all(report: &mut Report, common: &Common, args: &BatchArgs) -> Result<(), Problem> {
    let catalog = choose::catalog(report, common);
    let order = Order {
        wishes: Wishes::new(&catalog, &report.text, &args.wishes)?,
        catalog: &catalog,
        ending: args
            .to
            .as_deref()
            .and_then(wishes::ending)
            .unwrap_or(Ending::Pdf),
        folder: &args.output,
    };
    let inputs: Box<dyn Iterator<Item = Input> + Send> = if args.from.is_dir() {
        Box::new(batch::folder(&args.from)?.into_iter())
    } else {
        Box::new(batch::lines(&args.from)?)
    };
    fs::create_dir_all(&args.output).map_err(|err| files::write_problem(&args.output, &err))?;
    let (mut all, mut made) = (0_usize, 0_usize);
    let failed = |place, problem| Made {
        place,
        name: String::new(),
        output: None,
        problems: vec![problem],
    };
    batch::run(
        inputs,
        |input| order.make(input),
        failed,
        |person: Made| {
            all += 1;
            made += usize::from(person.output.is_some());
            tell(report, &person, args.json);
        },
    );
    if all == 0 {
        report.at_least(Status::Nothing);
    }
    let message = Message::new("cli-batch-made")
        .with("n", made)
        .with("all", all);
    report.say(&message);
    Ok(())
}

/// Says what is wrong, and with `--json` what was made.
fn tell(report: &mut Report, person: &Made, json: bool) {
    report.problems(&person.problems);
    if !json {
        return;
    }
    let shown = |path: &Path| path.display().to_string();
    let problems: Vec<String> = person
        .problems
        .iter()
        .map(|problem| report.text.problem(problem))
        .collect();
    report.data(json!({
        "input": person.place.file.as_deref().map(shown),
        "line": person.place.line,
        "name": person.name,
        "output": person.output.as_deref().map(shown),
        "problems": problems,
    }));
}

/// What is made of each person.
struct Order<'a> {
    wishes: Wishes,
    catalog: &'a Catalog,
    ending: Ending,
    folder: &'a Path,
}

impl Order<'_> {
    fn make(&self, input: Input) -> Made {
        let Input {
            place,
            mut stem,
            content,
        } = input;
        let mut made = Made {
            place,
            name: String::new(),
            output: None,
            problems: Vec::new(),
        };
        let Loaded {
            value: record,
            problems,
        } = match self.read(content, &made.place) {
            Ok(read) => read,
            Err(problem) => {
                made.problems.push(at(problem, &made.place));
                return made;
            }
        };
        made.problems = problems
            .into_iter()
            .map(|problem| at(problem, &made.place))
            .collect();
        let name = record
            .profile
            .basics
            .name
            .as_deref()
            .unwrap_or_default()
            .trim();
        name.clone_into(&mut made.name);
        if made.place.line.is_some() && !name.is_empty() {
            stem = format!("{stem}-{}", safe_file_name(name).replace(' ', "-"));
        }
        let path = self.folder.join(format!("{stem}.{}", self.ending.name()));
        let written = self
            .wishes
            .make(self.catalog, record, self.ending)
            .and_then(|file| {
                files::write_new(&path, &file.value)?;
                Ok(file.problems)
            });
        match written {
            Ok(problems) => {
                let problems = problems.into_iter().map(|problem| at(problem, &made.place));
                made.problems.extend(problems);
                made.output = Some(path);
            }
            Err(problem) => made.problems.push(at(problem, &made.place)),
        }
        made
    }

    fn read(&self, content: Content, place: &Place) -> Result<Loaded<Record>, Problem> {
        let path = place.file.as_deref().unwrap_or(self.folder);
        let read = match content {
            Content::File(path) => headless::read_resume(&path)?,
            Content::Line(line) => headless::resume_from_bytes(&line, "", path)?,
            Content::Unread(problem) => return Err(problem),
        };
        if read.value == Record::default() {
            let nothing = read
                .problems
                .into_iter()
                .find(|problem| problem.severity == Severity::Error);
            let message = Message::new("cli-import-nothing");
            return Err(nothing.unwrap_or_else(|| Problem::error(place.clone(), message)));
        }
        Ok(read)
    }
}

/// The problem where its person stands; lines of a person's own document do not count.
fn at(mut problem: Problem, place: &Place) -> Problem {
    if place.line.is_some() {
        problem.place.line = place.line;
    }
    if problem.place.file.is_none() {
        problem.place.file.clone_from(&place.file);
    }
    problem
}
