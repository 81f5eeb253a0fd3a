//! Time from the bytes of a table to all figures of its scales: 100,000 persons × 78 items in at most 2 s.

use std::fmt::Write as _;
use std::path::Path;

use callfit::app::scales::{Input, Report, from_tables};
use divan::{Bencher, black_box};

const PEOPLE: usize = 100_000;
const ITEMS: usize = 78;

/// One answer in so many is missing.
const MISSING: u32 = 30;

fn main() {
    divan::main();
}

/// A key with scales of so many items each; every third one is reversed.
fn key(items_per_scale: usize) -> String {
    let mut key = "item,scale,reversed,min,max\n".to_owned();
    for item in 0..ITEMS {
        let (scale, reversed) = (item / items_per_scale, item % 3 == 0);
        writeln!(key, "i{item},s{scale},{reversed},1,5").ok();
    }
    key
}

/// Answers 1 to 5 that go a little with what is typical of the person.
fn answers() -> String {
    let mut state = 1_u32;
    let mut random = |below: u32| {
        // Numerical Recipes' generator: the same table in every run.
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) % below
    };
    let header: Vec<String> = (0..ITEMS).map(|item| format!("i{item}")).collect();
    let mut table = header.join(",");
    for _ in 0..PEOPLE {
        let typical = random(3);
        for item in 0..ITEMS {
            table.push(if item == 0 { '\n' } else { ',' });
            if random(MISSING) > 0 {
                let answer = 1 + typical + random(3);
                let keyed = if item % 3 == 0 { 6 - answer } else { answer };
                write!(table, "{keyed}").ok();
            }
        }
    }
    table
}

fn figures(answers: &str, key: &str) -> Option<Report> {
    let answers = Input {
        path: Path::new("answers.csv"),
        content: answers.as_bytes(),
    };
    let key = Input {
        path: Path::new("key.csv"),
        content: key.as_bytes(),
    };
    from_tables(answers, key).ok()
}

#[divan::bench(args = [6, 78], sample_count = 10)]
fn bytes_to_figures(bencher: Bencher<'_, '_>, items_per_scale: usize) {
    let (answers, key) = (answers(), key(items_per_scale));
    bencher.bench(|| figures(black_box(&answers), &key));
}
