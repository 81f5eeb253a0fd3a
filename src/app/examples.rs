//! The invented people that are shipped: a résumé and answers each.

use std::path::Path;

use include_dir::{Dir, include_dir};

use crate::app::AppCore;
use crate::app::notice::NoticeKind;
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::catalog::Catalog;
use crate::catalog::answers::read_answers;
use crate::record::Record;
use crate::record::edit::Edit;
use crate::record::resume::{object_from_bytes, record_from_resume};

static EXAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/examples");

const RESUME_ENDING: &str = ".resume.json";

/// Names of the invented people, in alphabetical order, e.g. `eleni-papadaki`.
pub fn example_names() -> Vec<&'static str> {
    let files = EXAMPLES.files().filter_map(|file| file.path().to_str());
    let mut names: Vec<_> = files
        .filter_map(|path| path.strip_suffix(RESUME_ENDING))
        .collect();
    names.sort_unstable();
    names
}

/// One of the invented people; `None` if there is none of that name.
pub fn example(catalog: &Catalog, name: &str) -> Option<Loaded<Record>> {
    let resume = EXAMPLES.get_file(format!("{name}{RESUME_ENDING}"))?;
    let document = object_from_bytes(resume.contents()).ok()?;
    let mut loaded = record_from_resume(document);
    let file = format!("{name}.answers.toml");
    if let Some(answers) = EXAMPLES
        .get_file(&file)
        .and_then(|file| file.contents_utf8())
    {
        let sheet = read_answers(catalog, Path::new(&file), answers);
        sheet.value.fill(&mut loaded.value);
        loaded.problems.extend(sheet.problems);
    }
    Some(loaded)
}

impl AppCore {
    /// Puts one of the invented people in place; one undo step.
    pub(super) fn load_example(&mut self, name: &str) {
        let Some(loaded) = example(&self.catalog, name) else {
            let message = Message::new("app-example-unknown").with("name", name);
            let problem = Problem::error(Place::default(), message);
            return self.notify(NoticeKind::Problem(problem));
        };
        self.apply(Edit::Replace(Box::new(loaded.value)));
    }
}
