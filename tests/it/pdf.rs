//! The finished file: its text, its bytes, its parts.

use callfit::cv::block::CvDocument;
use callfit::cv::plain_text;
use callfit::export::pdf;
use callfit::page::clean::clean;
use callfit::page::paginate;

use crate::samples::{all, words};

fn written(document: &CvDocument) -> Vec<u8> {
    pdf::write(document, &paginate(document)).unwrap()
}

/// The document's text as paper can show it.
fn expected(document: &CvDocument) -> String {
    plain_text(document)
        .lines()
        .map(|line| clean(line) + "\n")
        .collect()
}

#[test]
fn the_text_comes_out_of_the_file_as_it_went_in() {
    let folder = std::env::var_os("CALLFIT_PDF_OUT");
    for (name, document) in all() {
        let file = written(&document);
        let expected = expected(&document);
        if let Some(folder) = &folder {
            let path = std::path::Path::new(folder).join(name.as_str());
            callfit::base::files::write_atomic(&path.with_extension("pdf"), &file).unwrap();
            callfit::base::files::write_atomic(&path.with_extension("txt"), expected.as_bytes())
                .unwrap();
        }
        let read = pdf::machine_text(&file).unwrap();
        assert_eq!(words(&read), words(&expected), "{name}");
    }
}
