//! Time to score one person's answers and to rank all roles: at most 100 µs together.

use std::path::Path;
use std::sync::Arc;

use callfit::catalog::Catalog;
use callfit::catalog::answers::read_answers;
use callfit::matching::{self, explain::Explainer};
use callfit::record::Record;
use callfit::score;
use callfit::text::Text;
use divan::{Bencher, black_box};

const ANSWERS: &str = include_str!("../assets/examples/nusrat-jahan.answers.toml");

fn main() {
    divan::main();
}

/// The shipped data and the answers of an invented person.
fn example() -> (Arc<Catalog>, Record) {
    let catalog = Catalog::shipped();
    let mut record = Record::default();
    read_answers(&catalog, Path::new("example.toml"), ANSWERS)
        .value
        .fill(&mut record);
    (catalog, record)
}

#[divan::bench]
fn score_and_rank_all_roles(bencher: Bencher<'_, '_>) {
    let (catalog, record) = example();
    bencher.bench(|| matching::rank(&catalog, &score::score(&catalog, black_box(&record))));
}

#[divan::bench]
fn score_the_answers(bencher: Bencher<'_, '_>) {
    let (catalog, record) = example();
    bencher.bench(|| score::score(&catalog, black_box(&record)));
}

#[divan::bench]
fn rank_all_roles(bencher: Bencher<'_, '_>) {
    let (catalog, record) = example();
    let profile = score::score(&catalog, &record);
    bencher.bench(|| matching::rank(&catalog, black_box(&profile)));
}

#[expect(clippy::unwrap_used, reason = "a ranked role is one of the catalogue")]
#[divan::bench]
fn explain_the_best_role(bencher: Bencher<'_, '_>) {
    let (catalog, record) = example();
    let profile = score::score(&catalog, &record);
    let ranked = matching::rank(&catalog, &profile);
    let best = &ranked[0];
    let role = catalog.role(&best.role).unwrap();
    let text = Text::shipped_in(&Text::shipped()[0]);
    let explainer = Explainer::new(&text, &catalog);
    bencher.bench(|| explainer.plain(Some(&record), &profile, black_box(role), best));
}
