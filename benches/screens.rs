//! Time from an answer by key to the next question, laid out and ready to be painted: at most 16 ms.
//!
//! Two frames of the whole window: one takes the answer, scores and saves it, the next one has the new question.

#![expect(
    clippy::unwrap_used,
    reason = "a bench ends where its window cannot be opened"
)]

use std::cell::RefCell;
use std::sync::Arc;

use callfit::app::command::Command;
use callfit::app::settings::{TextSize, Theme};
use callfit::app::{AppCore, Options};
use callfit::base::clock::Clock;
use callfit::base::id::{LanguageTag, QuestionId};
use callfit::record::edit::Edit;
use callfit::ui::route::Route;
use callfit::ui::shell::Shell;
use callfit::ui::theme;
use divan::Bencher;
use egui::{Event, Key, Modifiers, vec2};
use egui_kittest::Harness;

fn main() {
    divan::main();
}

/// The program in a window that nobody sees.
struct Window(Harness<'static, Shell>);

impl Window {
    fn open(language: &str) -> Self {
        let options = Options::in_memory(Clock::Fixed(1_773_325_920_000));
        let mut core = AppCore::open(&options, Arc::new(|| ())).unwrap();
        let commands = [
            Command::SetLanguage(LanguageTag::new(language).unwrap()),
            Command::SetTheme(Theme::Light),
            Command::SetTextSize(TextSize::Normal),
            Command::SetLessMovement(true),
            Command::FinishFirstRun,
            // Sixty answers are scored anew with each.
            Command::LoadExample("piotr-zielinski".to_owned()),
        ];
        for command in commands {
            core.run(command);
        }
        let harness = Harness::builder()
            .with_size(vec2(1280.0, 800.0))
            .with_max_steps(60)
            .with_context_setup(theme::install)
            .build_eframe(move |_| Shell::new(core));
        Self(harness)
    }

    /// Leads to a question that has no answer yet.
    fn go_to(&mut self, question: &QuestionId) {
        let core = self.0.state_mut().core_mut();
        core.apply(Edit::SetAnswer {
            question: question.clone(),
            given: None,
        });
        core.apply(Edit::SetPosition(Some(question.clone())));
        for route in [Route::Home, Route::Questionnaire] {
            self.0.state_mut().go(route);
            self.0.run();
        }
    }

    /// One frame, down to the triangles.
    fn frame(&mut self, event: Event) -> usize {
        self.0.event(event);
        self.0.step();
        let output = self.0.output();
        let shapes = output.shapes.clone();
        self.0.ctx.tessellate(shapes, output.pixels_per_point).len()
    }

    fn answer(&mut self) -> usize {
        let enter = Event::Key {
            key: Key::Enter,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        self.frame(Event::Text("4".to_owned())) + self.frame(enter)
    }
}

#[divan::bench(args = ["en", "el", "bn"], sample_count = 100, sample_size = 1)]
fn an_answer_to_the_next_question(bencher: Bencher<'_, '_>, language: &str) {
    let window = RefCell::new(Window::open(language));
    let question = QuestionId::new("oral_1").unwrap();
    bencher
        .with_inputs(|| window.borrow_mut().go_to(&question))
        .bench_local_values(|()| window.borrow_mut().answer());
    let window = window.borrow();
    let record = window.0.state().core().record();
    assert!(
        record.answers.contains_key(&question),
        "nothing was answered"
    );
    assert_ne!(record.position, Some(question), "no other question came");
}
