//! How long a CV takes: pages and file together, and the preview of one page.

use callfit::export::{pdf, preview};
use callfit::page::paginate;
use divan::Bencher;

#[path = "../tests/it/samples.rs"]
#[expect(
    dead_code,
    clippy::unwrap_used,
    reason = "shared with the tests, which use all of it"
)]
mod samples;

/// As in the program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

#[divan::bench(args = ["en", "bn"])]
fn two_pages_to_file(bencher: Bencher<'_, '_>, language: &str) {
    let document = samples::long(language);
    assert_eq!(paginate(&document).pages.len(), 2);
    bencher.bench_local(|| pdf::write(&document, &paginate(&document)));
}

#[divan::bench(args = ["en", "bn"])]
fn two_pages_laid_out(bencher: Bencher<'_, '_>, language: &str) {
    let document = samples::long(language);
    bencher.bench_local(|| paginate(&document));
}

#[divan::bench(args = ["en", "bn"])]
fn one_page_to_pixels(bencher: Bencher<'_, '_>, language: &str) {
    let document = samples::short(language);
    let file = pdf::write(&document, &paginate(&document)).unwrap_or_default();
    bencher.bench_local(|| preview::pages(&file, 872));
}

#[divan::bench(args = ["en", "bn"])]
fn text_read_back(bencher: Bencher<'_, '_>, language: &str) {
    let document = samples::long(language);
    let file = pdf::write(&document, &paginate(&document)).unwrap_or_default();
    bencher.bench_local(|| pdf::machine_text(&file));
}
