//! What was typed, nothing decided yet. Help texts come from the language files, see `words.rs`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::record::look::{Accent, Look, Paper, Template};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "callfit", version, disable_help_subcommand = true)]
pub(crate) struct CommandLine {
    #[command(flatten)]
    pub(crate) common: Common,
    /// `None` opens the window.
    #[command(subcommand)]
    pub(crate) task: Option<Task>,
}

/// Options of every task.
#[derive(Debug, Args)]
pub(crate) struct Common {
    #[arg(long, global = true, value_name = "FOLDER")]
    pub(crate) data: Vec<PathBuf>,
    #[arg(long, global = true, value_name = "FOLDER")]
    pub(crate) data_dir: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LANG")]
    pub(crate) messages: Option<String>,
}

/// Work that needs no window.
#[derive(Debug, Subcommand)]
pub(crate) enum Task {
    Match(MatchArgs),
    Roles(RolesArgs),
    Role(RoleArgs),
    Plan(PlanArgs),
    Cv(CvArgs),
    Parse(ParseArgs),
    Convert(ConvertArgs),
    Batch(BatchArgs),
    Check(CheckArgs),
    Report(ReportArgs),
    Paper(PaperArgs),
    Enter(EnterArgs),
    Practice(PracticeArgs),
    Scales(ScalesArgs),
    Import(ImportArgs),
    Export(ExportArgs),
    #[command(subcommand)]
    Form(FormTask),
}

/// Work with questionnaires that are written elsewhere.
#[derive(Debug, Subcommand)]
pub(crate) enum FormTask {
    Import(FormImportArgs),
    Export(FormExportArgs),
}

#[derive(Debug, Args)]
pub(crate) struct FormImportArgs {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(short, long, value_name = "FOLDER")]
    pub(crate) output: PathBuf,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct FormExportArgs {
    #[arg(value_name = "ID|FOLDER")]
    pub(crate) questionnaire: PathBuf,
    #[arg(short, long, value_name = "FILE.xlsx")]
    pub(crate) output: PathBuf,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct MatchArgs {
    #[arg(value_name = "ANSWERS.toml", required_unless_present_any = ["levels", "example"])]
    pub(crate) answers: Option<PathBuf>,
    #[arg(long, value_name = "LEVELS.json", conflicts_with = "answers")]
    pub(crate) levels: Option<PathBuf>,
    #[arg(long, value_name = "NAME", conflicts_with_all = ["answers", "levels"])]
    pub(crate) example: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    #[arg(long, value_name = "ROLE")]
    pub(crate) explain: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct RolesArgs {
    #[arg(long)]
    pub(crate) json: bool,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct RoleArgs {
    #[arg(value_name = "ROLE")]
    pub(crate) role: String,
    #[arg(long, value_name = "ANSWERS.toml")]
    pub(crate) answers: Option<PathBuf>,
    #[arg(long, value_name = "NAME", conflicts_with = "answers")]
    pub(crate) example: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub(crate) country: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    #[arg(short, long, value_name = "ROLE.pdf|.txt", conflicts_with = "json")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) page: PageArgs,
}

#[derive(Debug, Args)]
pub(crate) struct PlanArgs {
    /// Without it the role that fits best.
    #[arg(value_name = "ROLE")]
    pub(crate) role: Option<String>,
    /// Neither this nor an example takes the window's own store.
    #[arg(long, value_name = "ANSWERS.toml")]
    pub(crate) answers: Option<PathBuf>,
    #[arg(long, value_name = "NAME", conflicts_with = "answers")]
    pub(crate) example: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    #[arg(
        short,
        long,
        value_name = "PLAN.pdf|.ics|.json|.txt",
        conflicts_with = "json"
    )]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) page: PageArgs,
}

#[derive(Debug, Args)]
pub(crate) struct CvArgs {
    #[arg(long, value_name = "RESUME.json", required_unless_present = "example")]
    pub(crate) profile: Option<PathBuf>,
    #[arg(long, value_name = "ANSWERS.toml")]
    pub(crate) answers: Option<PathBuf>,
    #[arg(long, value_name = "NAME", conflicts_with_all = ["profile", "answers"])]
    pub(crate) example: Option<String>,
    #[arg(long, value_name = "ID|best|none")]
    pub(crate) role: Option<String>,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub(crate) country: Option<String>,
    #[command(flatten)]
    pub(crate) look: LookArgs,
    #[arg(long, value_name = "ADVERT.txt|.pdf")]
    pub(crate) vacancy: Option<PathBuf>,
    #[arg(long, requires = "vacancy")]
    pub(crate) json: bool,
    #[arg(long, value_name = "LETTER.pdf|.docx|.txt")]
    pub(crate) letter: Option<PathBuf>,
    #[arg(long, value_name = "NAME", requires = "letter")]
    pub(crate) company: Option<String>,
    #[arg(long, value_name = "NAME", requires = "letter")]
    pub(crate) recipient: Option<String>,
    #[arg(short, long, value_name = "CV.pdf")]
    pub(crate) output: PathBuf,
}

/// For whom and how CVs are made.
#[derive(Debug, Args)]
pub(crate) struct WishArgs {
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub(crate) country: Option<String>,
    #[arg(long, value_name = "ID|best|none")]
    pub(crate) role: Option<String>,
    #[command(flatten)]
    pub(crate) look: LookArgs,
}

/// How CVs look.
#[derive(Clone, Debug, Args)]
pub(crate) struct LookArgs {
    #[arg(long, value_name = "NAME", value_parser = Template::ALL.map(Template::name))]
    pub(crate) template: Option<String>,
    #[command(flatten)]
    pub(crate) page: PageArgs,
}

/// How pages of any kind look.
#[derive(Clone, Debug, Args)]
pub(crate) struct PageArgs {
    #[arg(long, value_name = "NAME", value_parser = Paper::ALL.map(Paper::name))]
    pub(crate) paper: Option<String>,
    #[arg(long, value_name = "NAME", value_parser = Accent::ALL.map(Accent::name))]
    pub(crate) accent: Option<String>,
}

impl LookArgs {
    /// The look with what was typed in place of its own.
    pub(crate) fn over(&self, own: Look) -> Look {
        let mut templates = Template::ALL.into_iter();
        let template = templates.find(|known| self.template.as_deref() == Some(known.name()));
        Look {
            template: template.unwrap_or(own.template),
            ..self.page.over(own)
        }
    }
}

impl PageArgs {
    /// The look with what was typed in place of its own.
    pub(crate) fn over(&self, own: Look) -> Look {
        let mut papers = Paper::ALL.into_iter();
        let mut accents = Accent::ALL.into_iter();
        let paper = papers.find(|known| self.paper.as_deref() == Some(known.name()));
        let accent = accents.find(|known| self.accent.as_deref() == Some(known.name()));
        Look {
            paper: paper.unwrap_or(own.paper),
            accent: accent.unwrap_or(own.accent),
            ..own
        }
    }
}

/// What a profile can be written as.
const FORMATS: [&str; 7] = [
    "pdf",
    "docx",
    "html",
    "md",
    "txt",
    "json-resume",
    "europass",
];

#[derive(Debug, Args)]
pub(crate) struct ConvertArgs {
    #[arg(value_name = "IN")]
    pub(crate) file: PathBuf,
    /// Without it the ending of the output decides.
    #[arg(long, value_name = "FORMAT", value_parser = FORMATS)]
    pub(crate) to: Option<String>,
    #[command(flatten)]
    pub(crate) wishes: WishArgs,
    #[arg(short, long, value_name = "OUT")]
    pub(crate) output: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct BatchArgs {
    #[arg(value_name = "FOLDER|FILE.ndjson")]
    pub(crate) from: PathBuf,
    /// Without it CVs as PDF.
    #[arg(long, value_name = "FORMAT", value_parser = FORMATS)]
    pub(crate) to: Option<String>,
    #[command(flatten)]
    pub(crate) wishes: WishArgs,
    /// Tells about each person in a line of JSON.
    #[arg(long)]
    pub(crate) json: bool,
    #[arg(short, long, value_name = "FOLDER")]
    pub(crate) output: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct ParseArgs {
    #[arg(value_name = "CV.pdf|.txt")]
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) json: bool,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    #[arg(value_name = "FOLDER")]
    pub(crate) folder: Option<PathBuf>,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ScalesArgs {
    #[arg(value_name = "DATA.csv")]
    pub(crate) answers: PathBuf,
    #[arg(long, value_name = "KEY.csv")]
    pub(crate) key: PathBuf,
    #[arg(long, conflicts_with = "toml")]
    pub(crate) json: bool,
    #[arg(long)]
    pub(crate) toml: bool,
    #[arg(long, value_name = "OUT.csv")]
    pub(crate) persons: Option<PathBuf>,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ReportArgs {
    /// Neither this nor an example takes the window's own store.
    #[arg(value_name = "ANSWERS.toml")]
    pub(crate) answers: Option<PathBuf>,
    #[arg(long, value_name = "NAME", conflicts_with = "answers")]
    pub(crate) example: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    #[arg(long, value_name = "CODEBOOK.csv")]
    pub(crate) codebook: Option<PathBuf>,
    #[arg(short, long, value_name = "REPORT.pdf|.json|.csv")]
    pub(crate) output: PathBuf,
    #[command(flatten)]
    pub(crate) page: PageArgs,
}

#[derive(Debug, Args)]
pub(crate) struct PaperArgs {
    #[arg(value_name = "QUESTIONNAIRE")]
    pub(crate) questionnaire: Option<String>,
    #[arg(long, value_name = "short|standard|full")]
    pub(crate) form: Option<String>,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    /// TOML's whole numbers end at 2^63.
    #[arg(long, value_name = "NUMBER", default_value_t = 0, hide_default_value = true, value_parser = clap::value_parser!(u64).range(..=i64::MAX.unsigned_abs()))]
    pub(crate) seed: u64,
    #[arg(short, long, value_name = "FORM.pdf")]
    pub(crate) output: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct EnterArgs {
    /// A questionnaire, a file, or both in this order.
    #[arg(value_name = "QUESTIONNAIRE|FILE", num_args = 0..=2)]
    pub(crate) what: Vec<String>,
    #[arg(long, value_name = "short|standard|full")]
    pub(crate) form: Option<String>,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    #[arg(long, value_name = "NUMBER", default_value_t = 0, hide_default_value = true, value_parser = clap::value_parser!(u64).range(..=i64::MAX.unsigned_abs()))]
    pub(crate) seed: u64,
    #[arg(short, long, value_name = "ANSWERS.toml")]
    pub(crate) output: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct PracticeArgs {
    #[arg(value_name = "ROLE")]
    pub(crate) role: String,
    /// Examples for its questions; without it the sheet has room to write.
    #[arg(long, value_name = "EXAMPLES.toml")]
    pub(crate) answers: Option<PathBuf>,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    #[arg(short, long, value_name = "SHEET.pdf|.txt")]
    pub(crate) output: PathBuf,
    #[command(flatten)]
    pub(crate) page: PageArgs,
}

#[derive(Debug, Args)]
pub(crate) struct ImportArgs {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
}

impl CommandLine {
    /// The language named for messages: `--messages`, else the `--lang` of the task; `None` takes the computer's.
    pub(crate) fn spoken(&self) -> Option<&str> {
        let lang = match &self.task {
            Some(Task::Match(args)) => args.lang.as_deref(),
            Some(Task::Roles(args)) => args.lang.as_deref(),
            Some(Task::Role(args)) => args.lang.as_deref(),
            Some(Task::Plan(args)) => args.lang.as_deref(),
            Some(Task::Cv(args)) => args.lang.as_deref(),
            Some(Task::Parse(args)) => args.lang.as_deref(),
            Some(Task::Convert(args)) => args.wishes.lang.as_deref(),
            Some(Task::Batch(args)) => args.wishes.lang.as_deref(),
            Some(Task::Report(args)) => args.lang.as_deref(),
            Some(Task::Paper(args)) => args.lang.as_deref(),
            Some(Task::Enter(args)) => args.lang.as_deref(),
            Some(Task::Practice(args)) => args.lang.as_deref(),
            Some(Task::Check(args)) => args.lang.as_deref(),
            Some(Task::Scales(args)) => args.lang.as_deref(),
            Some(Task::Form(FormTask::Import(args))) => args.lang.as_deref(),
            Some(Task::Form(FormTask::Export(args))) => args.lang.as_deref(),
            Some(Task::Import(_) | Task::Export(_)) | None => None,
        };
        self.common.messages.as_deref().or(lang)
    }
}
