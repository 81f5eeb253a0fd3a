//! The frame around all screens: logic first, then drawing, then the wishes of the frame.

use egui::{Align, Context, Event, Key, KeyboardShortcut, Layout, Modifiers, Rect, Ui, UiBuilder};

use crate::app::command::Command;
use crate::app::effect::Effect;
use crate::app::settings::{Settings, TextSize};
use crate::app::{AppCore, SaveState};
use crate::text::Text;
use crate::ui::dialogs::FileDialog;
use crate::ui::help::help_ui;
use crate::ui::incoming;
use crate::ui::kit::keys;
use crate::ui::kit::nav::NavForm;
use crate::ui::notices::{Toasts, problems_ui};
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::questions::Questions;
use crate::ui::rail::{rail_ui, width};
use crate::ui::route::{ITEMS, Rail, Route};
use crate::ui::screen::Screens;
use crate::ui::theme::{self, Look, Movement, Script, Theme};
use crate::ui::tokens::seconds;
use crate::ui::view::View;

/// The program in its window.
pub struct Shell {
    core: AppCore,
    route: Route,
    /// When the present screen appeared, in seconds of the window.
    since: f64,
    screens: Screens,
    out: Outbox,
    toasts: Toasts,
    file_dialog: FileDialog,
    questions: Questions,
    is_help_open: bool,
    /// Something had the focus or was open in the frame before, so Esc leaves that first.
    was_inside: bool,
}

impl Shell {
    /// Shows `core` in a context that [`theme::install`] prepared.
    pub fn new(core: AppCore) -> Self {
        let route = if core.settings().first_run_done {
            Route::Home
        } else {
            Route::FirstRun
        };
        Self {
            core,
            route,
            since: f64::NEG_INFINITY,
            screens: Screens::default(),
            out: Outbox::default(),
            toasts: Toasts::default(),
            file_dialog: FileDialog::default(),
            questions: Questions::default(),
            is_help_open: false,
            was_inside: false,
        }
    }

    /// The screen that is shown.
    pub fn route(&self) -> &Route {
        &self.route
    }

    /// The program behind the window.
    pub fn core(&self) -> &AppCore {
        &self.core
    }

    /// The program behind the window, for what comes from outside a screen.
    pub fn core_mut(&mut self) -> &mut AppCore {
        &mut self.core
    }

    /// Goes to a screen as the navigation does; for tests and for starting somewhere.
    pub fn go(&mut self, route: Route) {
        if self.route == Route::CvEditor && route != Route::CvEditor {
            // What comes now would open on a screen that nobody looks at.
            self.core.run(Command::DropPhoto);
        }
        self.route = route;
    }

    /// Wishes for something, as a screen does.
    pub fn send(&mut self, command: Command) {
        self.out.command(command);
    }

    fn drain(&mut self, ctx: &Context) {
        let sent = self.out.take();
        // A wish for a preview comes with every frame and changes nothing while it is there.
        let is_any = sent
            .iter()
            .any(|sent| !matches!(sent.wish, Wish::Command(Command::Preview { .. })));
        for sent in sent {
            match sent.wish {
                Wish::Edit(edit) => self.core.apply(edit),
                Wish::Command(command) => {
                    let effects = self.core.run(command);
                    self.take_effects(effects);
                }
                Wish::Go(route) => {
                    self.since = ctx.input(|input| input.time);
                    self.go(route);
                }
                Wish::Help => self.is_help_open = true,
            }
        }
        if is_any {
            ctx.request_repaint();
        }
    }

    fn take_effects(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match self.file_dialog.ask(effect) {
                Some(Effect::AskReplace { path, command }) => {
                    self.questions.ask_replace(path, command);
                }
                // What cannot be shown is no loss: the notice names the file.
                Some(Effect::Open(path)) => drop(open::that_detached(path)),
                _ => {}
            }
        }
    }

    /// The first-run screen stays until it is done, and comes back when everything was deleted.
    fn keep_route_sound(&mut self) {
        match (self.core.settings().first_run_done, &self.route) {
            (true, Route::FirstRun) => self.route = Route::Home,
            (false, route) if *route != Route::FirstRun => {
                self.route = Route::FirstRun;
                self.screens = Screens::default();
            }
            _ => {}
        }
    }

    fn screen_ui(&mut self, ui: &mut Ui, rect: Rect) {
        let Self {
            core,
            route,
            screens,
            out,
            since,
            ..
        } = self;
        let view = View::of(core);
        let theme = Theme::of(ui.ctx());
        let fade = f64::from(seconds(theme.motion.page_fade));
        let age = ui.input(|input| input.time) - *since;
        let builder = UiBuilder::new()
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min));
        ui.scope_builder(builder, |ui| {
            if age < fade {
                #[expect(clippy::cast_possible_truncation, reason = "0 to 1")]
                ui.set_opacity((age / fade) as f32);
                ui.ctx().request_repaint();
            }
            let padding = theme.page_padding();
            let inner = rect.shrink2(egui::vec2(padding, theme.sizes.space.l));
            let above = UiBuilder::new()
                .max_rect(inner)
                .layout(Layout::top_down(Align::Min));
            let above = ui.scope_builder(above, |ui| {
                problems_ui(ui, (&view, route), core.notices(), out)
            });
            let top = if above.inner {
                above.response.rect.bottom()
            } else {
                rect.top()
            };
            let rest = Rect::from_min_max(egui::pos2(rect.left(), top), rect.max);
            let rest = UiBuilder::new()
                .max_rect(rest)
                .layout(Layout::top_down(Align::Min));
            ui.scope_builder(rest.id_salt(format!("{route:?}")), |ui| {
                screens.ui(ui, route, &view, out);
            });
        });
    }

    fn draw(&mut self, ui: &mut Ui) {
        let theme = Theme::of(ui.ctx());
        let room = ui.max_rect();
        let form = match self.route.rail() {
            Rail::None => None,
            Rail::Full if !theme.is_compact => Some(NavForm::Beside),
            Rail::Full | Rail::Compact => Some(NavForm::Over),
        };
        let left = form.map_or(0.0, |form| width(&theme, form));
        if let Some(form) = form {
            let rail = Rect::from_min_size(room.min, egui::vec2(left, room.height()));
            let (view, out) = (View::of(&self.core), &mut self.out);
            rail_ui(ui, rail, form, &self.route, (&view, out));
        }
        let page = Rect::from_min_max(room.min + egui::vec2(left, 0.0), room.max);
        self.screen_ui(ui, page);
    }

    fn over_all(&mut self, ctx: &Context) {
        let (text, revision) = (self.core.text(), self.core.record().revision());
        self.toasts
            .ui(ctx, text, (self.core.notices(), revision), &mut self.out);
        self.file_dialog.ui(ctx, text, &mut self.out);
        incoming::incoming_ui(ctx, &View::of(&self.core), &mut self.out);
        self.questions.ui(ctx, text, &mut self.out);
        if self.is_help_open && help_ui(ctx, text) {
            self.is_help_open = false;
        }
    }

    /// Keys that work on every screen; read before the screen, so that it sees what is left.
    fn global_keys(&mut self, ui: &Ui) {
        let ctx = ui.ctx();
        let pressed = |modifiers, key| {
            ctx.input_mut(|input| input.consume_shortcut(&KeyboardShortcut::new(modifiers, key)))
        };
        let is_modal = ctx.memory(|memory| memory.top_modal_layer().is_some());
        if pressed(Modifiers::COMMAND, Key::S) {
            self.out.command(Command::Save);
        }
        self.size_keys(ctx);
        if is_modal {
            return;
        }
        // A text field has an undo of its own.
        if !ctx.text_edit_focused() {
            if pressed(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z)
                || pressed(Modifiers::COMMAND, Key::Y)
            {
                self.out.command(Command::Redo);
            } else if pressed(Modifiers::COMMAND, Key::Z) {
                self.out.command(Command::Undo);
            }
        }
        if pressed(Modifiers::NONE, Key::F1) || (keys::are_free(ui) && typed_question_mark(ctx)) {
            self.out.send(Wish::Help);
        }
        if self.route != Route::FirstRun {
            self.navigation_keys(ctx);
        }
        if !self.was_inside
            && !self.toasts.escape(ctx, &mut self.out)
            && let Some(back) = self.route.back()
            && pressed(Modifiers::NONE, Key::Escape)
        {
            self.out.go(back);
        }
    }

    fn navigation_keys(&mut self, ctx: &Context) {
        const DIGITS: [Key; 7] = [
            Key::Num1,
            Key::Num2,
            Key::Num3,
            Key::Num4,
            Key::Num5,
            Key::Num6,
            Key::Num7,
        ];
        let targets = ITEMS
            .iter()
            .map(|(_, _, route)| route)
            .chain([&Route::Settings]);
        for (digit, route) in DIGITS.into_iter().zip(targets) {
            let shortcut = KeyboardShortcut::new(Modifiers::ALT, digit);
            if ctx.input_mut(|input| input.consume_shortcut(&shortcut)) {
                self.out.go(route.clone());
            }
        }
    }

    fn size_keys(&mut self, ctx: &Context) {
        let pressed = |keys: &[Key]| {
            ctx.input_mut(|input| {
                keys.iter()
                    .any(|key| input.consume_key(Modifiers::COMMAND, *key))
            })
        };
        let now = self.core.settings().text_size;
        let new = if pressed(&[Key::Plus, Key::Equals]) {
            larger(now)
        } else if pressed(&[Key::Minus]) {
            smaller(now)
        } else if pressed(&[Key::Num0]) {
            TextSize::Normal
        } else {
            now
        };
        if new != now {
            self.out.command(Command::SetTextSize(new));
        }
    }
}

fn larger(size: TextSize) -> TextSize {
    match size {
        TextSize::Normal => TextSize::Large,
        TextSize::Large | TextSize::VeryLarge => TextSize::VeryLarge,
    }
}

fn smaller(size: TextSize) -> TextSize {
    match size {
        TextSize::VeryLarge => TextSize::Large,
        TextSize::Large | TextSize::Normal => TextSize::Normal,
    }
}

fn typed_question_mark(ctx: &Context) -> bool {
    ctx.input(|input| {
        input
            .events
            .iter()
            .any(|event| matches!(event, Event::Text(text) if text == "?"))
    })
}

/// The look that settings and language ask for.
pub(crate) fn look(settings: &Settings, text: &Text) -> Look {
    let movement = if settings.less_movement {
        Movement::Less
    } else {
        Movement::Full
    };
    let script = Script::of_language(text.tag().as_str());
    Look {
        theme: settings.theme,
        text_size: settings.text_size,
        script,
        movement,
    }
}

impl eframe::App for Shell {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        let (effects, again) = self.core.tick();
        self.take_effects(effects);
        self.keep_route_sound();
        if let Some(again) = again {
            ctx.request_repaint_after(again);
        }
        if ctx.input(|input| input.viewport().close_requested()) {
            self.core.run(Command::Save);
            let is_saved = *self.core.save_state() == SaveState::Saved;
            self.questions.keep_open(ctx, is_saved);
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        theme::apply(ui.ctx(), look(self.core.settings(), self.core.text()));
        self.global_keys(ui);
        self.draw(ui);
        let ctx = ui.ctx().clone();
        self.over_all(&ctx);
        self.was_inside = ctx
            .memory(|memory| memory.focused().is_some() || memory.top_modal_layer().is_some())
            || ctx.any_popup_open();
        self.drain(&ctx);
    }

    /// The ground of every screen. A rectangle over it would cost a third of a frame without a graphics card.
    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.core.run(Command::Save);
    }
}
