//! Folders of this system: where the store is kept, and where a person expects new files.

use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

use crate::app::documents::Document;
use crate::app::{AppCore, Options};
use crate::base::files::safe_file_name;
use crate::base::problem::{Arg, Message, Place, Problem};
use crate::text::Text;

/// Folder of the store; `None` if nothing is kept on disk and none was named.
pub(crate) fn data_folder(options: &Options) -> Result<Option<PathBuf>, Problem> {
    if options.data_dir.is_some() || options.in_memory {
        return Ok(options.data_dir.clone());
    }
    let usual = ProjectDirs::from("", "", "callfit").map(|dirs| dirs.data_dir().to_owned());
    usual.map(Some).ok_or_else(|| {
        let problem = Problem::error(Place::default(), Message::new("app-no-data-folder"));
        problem.hint(Message::new("app-no-data-folder-hint"))
    })
}

/// Folders with data files that go before the shipped ones, in the order in which they are looked through.
pub(crate) fn override_folders(options: &Options, data_folder: Option<&Path>) -> Vec<PathBuf> {
    let own = data_folder.map(|folder| folder.join("data"));
    let own = own.filter(|folder| folder.is_dir());
    options.data.iter().cloned().chain(own).collect()
}

/// Where a document could be saved: in the documents folder, under a name in its language.
pub fn suggested_path(core: &AppCore, what: &Document) -> PathBuf {
    let text = core.text();
    let client = name_of_client(core);
    let named = |keys: [&str; 2]| {
        let [key, unnamed] = keys;
        match &client {
            Some(name) => text.with(key, &[("name", name.as_str().into())]),
            None => text.get(unnamed),
        }
    };
    let name = match what {
        Document::Cv => named_in(core.cv_text(), client.as_deref(), CV_NAMES),
        Document::Letter => named_in(core.cv_text(), client.as_deref(), LETTER_NAMES),
        Document::Interview(role) => {
            let words = core.catalog().words(text.tag()).roles.get(role);
            let title = words.map_or(role.as_str(), |words| words.title.as_str());
            text.with("app-interview-file", &[("role", title.into())])
        }
        Document::Resume => named(["app-resume-file", "app-resume-file-unnamed"]),
        Document::Plan => named(["app-plan-file", "app-plan-file-unnamed"]),
        Document::Reminders => named(["app-reminders-file", "app-reminders-file-unnamed"]),
        Document::Report => named(["app-report-file", "app-report-file-unnamed"]),
        Document::Paper(questionnaire, form) => {
            let words = core.catalog().words(text.tag());
            let words = words.questionnaires.get(questionnaire);
            let title = words.map_or(questionnaire.as_str(), |words| words.title.as_str());
            let args = [("title", title.into()), ("form", form.name().into())];
            text.with("app-paper-file", &args)
        }
    };
    let usual = what.endings().first().map_or("", |ending| ending.name());
    core.documents.join(file_name(&name, usual))
}

/// Keys of the name of a CV and of its letter, with and without the client's.
const CV_NAMES: [&str; 2] = ["app-cv-file", "app-cv-file-unnamed"];
const LETTER_NAMES: [&str; 2] = ["app-letter-file", "app-letter-file-unnamed"];

fn named_in(text: &Text, client: Option<&str>, [named, unnamed]: [&str; 2]) -> String {
    let language = Arg::from(text.own_name());
    match client {
        Some(name) => text.with(named, &[("name", name.into()), ("language", language)]),
        None => text.with(unnamed, &[("language", language)]),
    }
}

fn name_of_client(core: &AppCore) -> Option<String> {
    let name = core.record().profile.basics.name.as_deref()?.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

/// Where a person expects new files; empty if the computer is not to be asked or does not know.
pub(crate) fn documents_folder(options: &Options) -> PathBuf {
    if options.in_memory {
        return PathBuf::new();
    }
    let dirs = UserDirs::new();
    let documents = dirs.as_ref().and_then(UserDirs::document_dir);
    let documents = documents.filter(|folder| folder.is_dir());
    let home = dirs.as_ref().map(UserDirs::home_dir);
    documents.or(home).map(Path::to_owned).unwrap_or_default()
}

/// Words joined by hyphens, so that the name survives command lines and web forms.
fn file_name(words: &str, ending: &str) -> String {
    let safe = safe_file_name(words);
    let joined: Vec<_> = safe.split_whitespace().collect();
    format!("{}.{ending}", joined.join("-"))
}
