//! Questionnaires that were written elsewhere: in, out, and checked.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::base::files;
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::catalog::form::{Form, form_from_files};
use crate::catalog::surveyjs::form_from_json;
use crate::catalog::xlsform::{form_from_sheets, sheets_from_form};
use crate::export::sheet;

/// Whether a file is a questionnaire of another program, by its ending.
pub fn is_form(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
    let ending = ending.as_ref().and_then(|ending| ending.to_str());
    matches!(ending, Some("json" | "xls" | "xlsm" | "xlsx")) && path.is_file()
}

/// Reads an XLSForm or a SurveyJS file, and checks it beside the data files of `folders`.
///
/// `None` if there is nothing to ask.
pub fn read_form(path: &Path, folders: &[PathBuf]) -> Loaded<Option<Form>> {
    let is_json = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    let read = if is_json {
        files::read_text(path).map(|text| form_from_json(path, &text, folders))
    } else {
        sheet::read(path).map(|sheets| form_from_sheets(path, &sheets, folders))
    };
    read.unwrap_or_else(|problem| Loaded {
        value: None,
        problems: vec![problem],
    })
}

/// Writes the files of a questionnaire into their folder below `target`, which is made if it is not there.
///
/// The paths that were written, in order. A folder that is there already stays as it is, with a problem.
pub fn write_folder(form: &Form, target: &Path) -> Result<Vec<PathBuf>, Problem> {
    let files = form.files();
    let folder = target.join(form.id());
    if folder.exists() {
        let message = Message::new("form-folder-taken");
        return Err(Problem::error(Place::file(&folder), message)
            .hint(Message::new("form-folder-taken-hint")));
    }
    fs::create_dir_all(&folder).map_err(|err| not_created(&folder, &err))?;
    let mut written = Vec::new();
    for file in files {
        let path = target.join(&file.path);
        files::write_atomic(&path, file.text.as_bytes())?;
        written.push(path);
    }
    Ok(written)
}

fn not_created(folder: &Path, err: &io::Error) -> Problem {
    let message = Message::new("data-not-written").with("reason", err.to_string());
    Problem::error(Place::file(folder), message).hint(Message::new("data-write-hint"))
}

/// A questionnaire as the bytes of an XLSForm, by its id or its folder. `path` is only named in problems.
pub fn make_xlsform(named: &Path, folders: &[PathBuf], path: &Path) -> Loaded<Option<Vec<u8>>> {
    let Loaded {
        value,
        mut problems,
    } = form_from_files(named, folders);
    let written = value.map(|form| sheet::write(path, &sheets_from_form(&form)));
    let value = match written {
        Some(Ok(bytes)) => Some(bytes),
        Some(Err(problem)) => {
            problems.push(problem);
            None
        }
        None => None,
    };
    Loaded { value, problems }
}
