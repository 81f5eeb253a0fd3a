//! One file for each screen. A screen reads a [`View`], keeps its own scratch state and
//! fills the [`Outbox`].

pub mod about;
pub mod career_map;
pub mod compare;
pub mod cv_check;
pub mod cv_editor;
pub mod first_run;
pub mod home;
pub mod letter;
pub mod plan;
pub mod practice;
pub mod questionnaire;
pub mod results;
pub mod role_detail;
pub mod roles;
pub mod settings;
mod wishes;

use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::view::View;

/// The scratch state of all screens; kept while the person goes from one to another.
#[derive(Default)]
pub struct Screens {
    career_map: career_map::CareerMapScreen,
    cv_check: cv_check::CvCheckScreen,
    cv_editor: cv_editor::CvEditorScreen,
    home: home::HomeScreen,
    letter: letter::LetterScreen,
    plan: plan::PlanScreen,
    practice: practice::PracticeScreen,
    questionnaire: questionnaire::QuestionnaireScreen,
    results: results::ResultsScreen,
    role_detail: role_detail::RoleDetailScreen,
    roles: roles::RolesScreen,
    settings: settings::SettingsScreen,
}

impl Screens {
    /// Draws the screen of `route`.
    pub fn ui(&mut self, ui: &mut egui::Ui, route: &Route, view: &View<'_>, out: &mut Outbox) {
        match route {
            Route::About => about::about_ui(ui, view, out),
            Route::CareerMap(from) => self.career_map.ui(ui, from.as_ref(), view, out),
            Route::Compare => compare::compare_ui(ui, view, out),
            Route::CvCheck => self.cv_check.ui(ui, view, out),
            Route::CvEditor => self.cv_editor.ui(ui, view, out),
            Route::FirstRun => first_run::first_run_ui(ui, view, out),
            Route::Home => self.home.ui(ui, view, out),
            Route::Letter => self.letter.ui(ui, view, out),
            Route::Plan => self.plan.ui(ui, view, out),
            Route::Practice(role) => self.practice.ui(ui, role, view, out),
            Route::Questionnaire => self.questionnaire.ui(ui, view, out),
            Route::Results => self.results.ui(ui, view, out),
            Route::RoleDetail(role) => self.role_detail.ui(ui, role, view, out),
            Route::Roles => self.roles.ui(ui, view, out),
            Route::Settings => self.settings.ui(ui, view, out),
        }
    }
}
