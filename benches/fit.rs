//! Time to score one person's answers and to rank all roles: at most 100 µs together; a full form in at most 50 µs;
//! and to load and check all data files in six languages: at most 50 ms.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use callfit::base::id::LanguageTag;
use callfit::catalog::answers::read_answers;
use callfit::catalog::questionnaire::{QuestionKind, Questionnaire};
use callfit::catalog::{Catalog, check};
use callfit::matching::explain::Explainer;
use callfit::matching::{self, RoleMatch};
use callfit::record::Record;
use callfit::record::answer::{Answer, Given};
use callfit::record::sitting::Form;
use callfit::record::task::{CallDone, Reply, TypingDone};
use callfit::score;
use callfit::text::Text;
use divan::{Bencher, black_box};

const ANSWERS: &str = include_str!("../assets/examples/nusrat-jahan.answers.toml");

/// A text of usual length.
const TEXT: &str = "Good morning, and thank you for writing to us. The bookkeeper looked at your bill of the third \
of May this autumn, and in the column for November you are right: a payment was counted twice. We have sent the money \
back to your account today, and you will see it there in three working days. If anything else on the bill is not clear \
to you, just answer this message, and we will go through it line by line.";

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

/// Everything in the full form answered, a typed text with a few mistakes among it.
fn full_form() -> (Arc<Catalog>, Record) {
    let (catalog, mut record) = example();
    record.sitting.form = Form::Full;
    let given = |answer| Given {
        answer,
        millis: Some(4_000),
    };
    let questions = catalog
        .questionnaires
        .iter()
        .flat_map(Questionnaire::questions);
    for question in questions {
        let answer = match &question.kind {
            QuestionKind::Scale(_) => Answer::Scale(4),
            QuestionKind::Situation(situation) => {
                let ratings = situation.responses.iter().zip([5, 2, 4, 1]);
                Answer::Ratings(
                    ratings
                        .map(|(response, rating)| (response.id.clone(), rating))
                        .collect(),
                )
            }
            QuestionKind::Call(call) => {
                let mut replies = Vec::new();
                let mut step = call.steps.first();
                while let Some((at, choice)) = step.and_then(|at| Some((at, at.choices.first()?))) {
                    replies.push(Reply {
                        step: at.id.clone(),
                        choice: choice.id.clone(),
                    });
                    step = call.step(&choice.to);
                }
                Answer::Call(CallDone {
                    replies,
                    notes: BTreeMap::new(),
                    late: 0,
                    clock: true,
                })
            }
            QuestionKind::Typing(_) => Answer::Typing(TypingDone {
                language: LanguageTag::english(),
                shown: TEXT.to_owned(),
                typed: TEXT.replacen("kk", "k", 1).replace("mn", "nm"),
                millis: 120_000,
                clock: true,
            }),
            _ => continue,
        };
        record.answers.insert(question.id.clone(), given(answer));
    }
    (catalog, record)
}

#[divan::bench]
fn score_a_full_form(bencher: Bencher<'_, '_>) {
    let (catalog, record) = full_form();
    bencher.bench(|| score::score(&catalog, black_box(&record)));
}

#[divan::bench]
fn load_and_check_everything(bencher: Bencher<'_, '_>) {
    bencher.bench(check::check_shipped);
}

#[divan::bench]
fn rank_all_roles(bencher: Bencher<'_, '_>) {
    let (catalog, record) = example();
    let profile = score::score(&catalog, &record);
    bencher.bench(|| matching::rank(&catalog, black_box(&profile)));
}

/// What the list of roles says: for each its fit in words, its best reason and what costs most.
#[divan::bench]
fn rank_all_roles_and_say_why(bencher: Bencher<'_, '_>) {
    let (catalog, record) = example();
    let profile = score::score(&catalog, &record);
    let text = Text::shipped_in(&Text::shipped()[0]);
    let explainer = Explainer::new(&text, &catalog);
    bencher.bench(|| {
        let said = |found: &RoleMatch| {
            let word = explainer.fit_word(found);
            (word, explainer.best_reason(found), explainer.gaps(found))
        };
        let ranked = matching::rank(&catalog, black_box(&profile));
        ranked.iter().map(said).collect::<Vec<_>>()
    });
}

/// Answers of 10,000 people, scored and ranked with all reasons and gaps, on as many threads as there are cores.
#[divan::bench(sample_count = 5)]
fn ten_thousand_people(bencher: Bencher<'_, '_>) {
    const PEOPLE: usize = 10_000;
    let (catalog, record) = example();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    bencher.bench(|| {
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    for _ in 0..PEOPLE.div_ceil(threads) {
                        let profile = score::score(&catalog, black_box(&record));
                        black_box(matching::rank(&catalog, &profile));
                    }
                });
            }
        });
    });
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
