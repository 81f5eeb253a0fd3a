//! `callfit paper` and `callfit enter`: a questionnaire out on paper, and what was marked on it in again.

use std::io::{self, IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::headless;
use crate::base::files;
use crate::base::problem::{Message, Place, Problem};
use crate::catalog::Catalog;
use crate::catalog::answers::write_answers;
use crate::catalog::entry::Entry;
use crate::catalog::questionnaire::Questionnaire;
use crate::cli::args::{Common, EnterArgs, PaperArgs};
use crate::cli::entering::Typist;
use crate::cli::report::Report;
use crate::cli::{self, choose, cv};
use crate::paper;
use crate::record::sitting::Form;
use crate::text::Text;

/// Writes the form.
pub(super) fn print(report: &mut Report, common: &Common, args: &PaperArgs) {
    let catalog = choose::catalog(report, common);
    let sheet = language(report, args.lang.as_deref()).and_then(|text| {
        let questionnaire = questionnaire(&catalog, args.questionnaire.as_deref())?;
        let form = form(args.form.as_deref())?.unwrap_or_default();
        Ok(paper::compose(
            &text,
            &catalog,
            questionnaire,
            form,
            args.seed,
        ))
    });
    let ending = args
        .output
        .extension()
        .map(|ending| ending.to_ascii_lowercase());
    let bytes =
        sheet.and_then(
            |sheet| match ending.as_deref().and_then(|ending| ending.to_str()) {
                Some("pdf") => headless::pdf_from_sheet(&sheet),
                Some("txt") => Ok(headless::words_of_sheet(&sheet).into_bytes()),
                _ => Err(choose::unknown_ending(&args.output, ".pdf, .txt")),
            },
        );
    match bytes {
        Ok(bytes) => cv::save(report, &args.output, &bytes),
        Err(problem) => report.problem(&problem),
    }
}

/// Takes the answers from a file, from standard input, or one by one from whoever sits there.
pub(super) fn enter(report: &mut Report, common: &Common, args: &EnterArgs) {
    let catalog = choose::catalog(report, common);
    if args.output.exists() {
        let message = Message::new("paper-entry-exists");
        let problem = Problem::error(Place::file(&args.output), message);
        return report.problem(&problem.hint(Message::new("paper-entry-exists-hint")));
    }
    // A questionnaire has an id; everything else is a file.
    let named = args.what.first().filter(|name| {
        let mut known = catalog.questionnaires.iter();
        args.what.len() > 1 || known.any(|questionnaire| questionnaire.id.as_str() == name.as_str())
    });
    let file = args.what.get(usize::from(named.is_some()));
    let chosen = questionnaire(&catalog, named.map(String::as_str))
        .and_then(|questionnaire| Ok((questionnaire, form(args.form.as_deref())?)));
    let (questionnaire, form) = match chosen {
        Ok(chosen) => chosen,
        Err(problem) => return report.problem(&problem),
    };
    let is_asked = file.is_none() && io::stdin().is_terminal();
    // Whoever is asked is asked in some form, the shortest if none was named.
    let form = form.or_else(|| is_asked.then(Form::default));
    let mut entry = Entry::new(&catalog, questionnaire, form, args.seed);
    if is_asked {
        let language = language(report, args.lang.as_deref());
        match language {
            Ok(text) => ask(
                report,
                &text,
                &catalog,
                &mut entry,
                (questionnaire, form.unwrap_or_default()),
                args,
            ),
            Err(problem) => report.problem(&problem),
        }
        return;
    }
    let path = file.filter(|file| file.as_str() != "-").map(PathBuf::from);
    match typed(path.as_deref()) {
        Ok(text) => take(
            report,
            &mut entry,
            &path.unwrap_or_else(|| PathBuf::from("-")),
            &text,
            args,
        ),
        Err(problem) => report.problem(&problem),
    }
}

fn typed(path: Option<&Path>) -> Result<String, Problem> {
    if let Some(path) = path {
        return files::read_text(path);
    }
    let mut bytes = Vec::new();
    let mut input = io::stdin().lock().take(files::MAX_TEXT_BYTES);
    let path = Path::new("-");
    input
        .read_to_end(&mut bytes)
        .map_err(|err| files::read_problem(path, &err))?;
    files::text_from_bytes(bytes, path)
}

/// Writes the answers of a text, if there is nothing wrong with any of them.
fn take(report: &mut Report, entry: &mut Entry<'_>, path: &Path, text: &str, args: &EnterArgs) {
    let problems = entry.read(path, text);
    report.problems(&problems);
    let count = entry.sheet().answers.len();
    if !problems.is_empty() {
        return report.say(&Message::new("paper-entry-mend"));
    }
    report.say(&Message::new("paper-entry-count").with("count", count));
    cv::save(
        report,
        &args.output,
        write_answers(&entry.sheet()).as_bytes(),
    );
}

/// Asks for one answer after the other in the order of the paper, and saves each at once.
fn ask(
    report: &mut Report,
    text: &Text,
    catalog: &Catalog,
    entry: &mut Entry<'_>,
    (questionnaire, form): (&Questionnaire, Form),
    args: &EnterArgs,
) {
    let printed = questionnaire.sections.iter().flat_map(|section| {
        let questions = section.in_order(args.seed).into_iter();
        questions.filter(move |question| paper::is_printed(section, question, form))
    });
    let asked = printed.filter(|question| question.kind.is_answered() && !question.kind.is_task());
    let mut typist = Typist {
        text,
        wording: catalog.words(text.tag()),
        questionnaire,
        input: io::stdin().lock(),
        output: io::stderr(),
    };
    let ended = typist.ask(entry, asked, |sheet| {
        files::write_atomic(&args.output, write_answers(sheet).as_bytes())
    });
    if let Err(problem) = ended {
        report.problem(&problem);
    }
}

fn language(report: &Report, typed: Option<&str>) -> Result<Arc<Text>, Problem> {
    match typed {
        Some(tag) => cli::language(tag).ok_or_else(|| choose::unknown_language(tag)),
        None => Ok(Arc::clone(&report.text)),
    }
}

/// The questionnaire of that id; without one, the first.
fn questionnaire<'c>(
    catalog: &'c Catalog,
    typed: Option<&str>,
) -> Result<&'c Questionnaire, Problem> {
    let mut all = catalog.questionnaires.iter();
    let found = match typed {
        Some(typed) => all.find(|questionnaire| questionnaire.id.as_str() == typed),
        None => all.next(),
    };
    found.ok_or_else(|| headless::unknown_questionnaire(catalog, typed.unwrap_or_default()))
}

fn form(typed: Option<&str>) -> Result<Option<Form>, Problem> {
    let Some(typed) = typed else { return Ok(None) };
    let found = Form::ALL.into_iter().find(|(name, _)| *name == typed);
    found.map(|(_, form)| Some(form)).ok_or_else(|| {
        let message = Message::new("paper-form-unknown").with("form", typed);
        Problem::error(Place::default(), message).hint(Message::new("paper-form-hint"))
    })
}
