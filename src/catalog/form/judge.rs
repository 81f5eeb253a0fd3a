//! Has the files of a form checked like any others, and tells what is wrong by the places of the author's own file.

use std::path::{Path, PathBuf};

use crate::base::id::QuestionnaireId;
use crate::base::problem::{Place, Problem};
use crate::catalog::form::Form;
use crate::catalog::form::written::{Written, write};
use crate::catalog::load::files::{DataFiles, Kind, Subject};
use crate::catalog::load::load_files;

impl Form {
    /// What is wrong with it beside the data files of `folders`, in terms of the file it was read from.
    pub(crate) fn problems(&self, file: &Path, folders: &[PathBuf]) -> Vec<Problem> {
        let written = write(self);
        let mut files = DataFiles::default();
        for one in &written {
            if let Some(kind) = kind_of(&self.id, one) {
                files.add_text(kind, one.file.path.clone(), one.file.text.clone());
            }
        }
        // What is wrong in the folders is not the author's concern here.
        let mut elsewhere = Vec::new();
        for folder in folders {
            files.add_folder(folder, &mut elsewhere);
        }
        files.add_shipped();
        let loaded = load_files(&files);
        let mut problems = loaded.problems;
        for one in &written {
            if let Some(language) = &one.language {
                problems.append(&mut loaded.value.library.examine(language).problems);
            }
        }
        let own = problems.into_iter().filter_map(|problem| {
            let path = problem.place.file.as_deref()?;
            let from = written.iter().find(|one| one.file.path == path)?;
            let known = problem.place.line.and_then(|line| from.place(line));
            let place = known.cloned().unwrap_or_else(|| Place::file(file));
            Some(Problem { place, ..problem })
        });
        own.collect()
    }
}

fn kind_of(id: &str, written: &Written) -> Option<Kind> {
    match &written.language {
        None => Some(Kind::Questionnaire(id.to_owned())),
        Some(language) => {
            let id = QuestionnaireId::new(id).ok()?;
            Some(Kind::Overlay(language.clone(), Subject::Questionnaire(id)))
        }
    }
}
