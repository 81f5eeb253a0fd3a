//! One way to open the program in a test: fixed size, fixed clock, nothing on disk, a chosen language.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::Duration;

use callfit::app::command::Command;
use callfit::app::settings::{TextSize, Theme};
use callfit::app::{AppCore, Options};
use callfit::base::clock::Clock;
use callfit::base::id::LanguageTag;
use callfit::record::edit::Edit;
use callfit::text::Text;
use callfit::ui::route::Route;
use callfit::ui::shell::Shell;
use callfit::ui::theme;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Ui, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, By, NodeT as _, Queryable as _};

use crate::renderer::SoftRenderer;

/// 12 March 2026, 14:32 UTC.
pub(crate) const NOW_MILLIS: i64 = 1_773_325_920_000;

/// What a test wants of the window.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setup {
    pub language: &'static str,
    pub size: Vec2,
    pub theme: Theme,
    pub text_size: TextSize,
    /// The first-run screen has been left.
    pub first_run_done: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            language: "en",
            size: vec2(1280.0, 800.0),
            theme: Theme::Light,
            text_size: TextSize::Normal,
            first_run_done: true,
        }
    }
}

impl Setup {
    pub(crate) fn in_language(language: &'static str) -> Self {
        Self {
            language,
            ..Self::default()
        }
    }

    /// In the smallest window.
    pub(crate) fn small(self) -> Self {
        let size = vec2(960.0, 600.0);
        Self { size, ..self }
    }

    pub(crate) fn dark(self) -> Self {
        let theme = Theme::Dark;
        Self { theme, ..self }
    }

    /// With the largest text.
    pub(crate) fn large(self) -> Self {
        let text_size = TextSize::VeryLarge;
        Self { text_size, ..self }
    }
}

/// The program in a window that nobody sees.
pub(crate) struct TestApp {
    harness: Harness<'static, Shell>,
    /// Tells when a worker has finished.
    woken: Receiver<()>,
}

impl TestApp {
    /// On the home screen, in that language.
    pub(crate) fn new(language: &'static str) -> Self {
        Self::open(Setup {
            language,
            ..Setup::default()
        })
    }

    pub(crate) fn open(setup: Setup) -> Self {
        Self::over(&Options::in_memory(Clock::Fixed(NOW_MILLIS)), setup)
    }

    /// Over a folder of one's own, in which everything is still there after a restart.
    pub(crate) fn in_folder(folder: &Path, setup: Setup) -> Self {
        let options = Options {
            data_dir: Some(folder.to_owned()),
            in_memory: false,
            ..Options::in_memory(Clock::Fixed(NOW_MILLIS))
        };
        Self::over(&options, setup)
    }

    /// With data files that stand in for the shipped ones.
    pub(crate) fn with_data(folder: &Path, setup: Setup) -> Self {
        let options = Options {
            data: vec![folder.to_owned()],
            ..Options::in_memory(Clock::Fixed(NOW_MILLIS))
        };
        Self::over(&options, setup)
    }

    fn over(options: &Options, setup: Setup) -> Self {
        let (wake, woken) = sync_channel(64);
        let wake_up = Arc::new(move || {
            // A full channel wakes just as well.
            wake.try_send(()).ok();
        });
        let mut core = AppCore::open(options, wake_up).unwrap();
        core.run(Command::SetLanguage(
            LanguageTag::new(setup.language).unwrap(),
        ));
        core.run(Command::SetTheme(setup.theme));
        core.run(Command::SetTextSize(setup.text_size));
        if setup.first_run_done {
            core.run(Command::FinishFirstRun);
        }
        let harness = Harness::builder()
            .with_size(setup.size)
            .with_max_steps(60)
            .with_context_setup(theme::install)
            .renderer(SoftRenderer::default())
            .build_eframe(move |_| Shell::new(core));
        let mut app = Self { harness, woken };
        app.run();
        app
    }

    /// Draws until nothing moves.
    pub(crate) fn run(&mut self) {
        self.harness.run();
    }

    pub(crate) fn core(&self) -> &AppCore {
        self.harness.state().core()
    }

    pub(crate) fn core_mut(&mut self) -> &mut AppCore {
        self.harness.state_mut().core_mut()
    }

    pub(crate) fn route(&self) -> &Route {
        self.harness.state().route()
    }

    pub(crate) fn text(&self) -> Arc<Text> {
        Arc::clone(self.core().text())
    }

    /// Goes to a screen as the navigation does.
    pub(crate) fn go(&mut self, route: Route) {
        self.harness.state_mut().go(route);
        self.run();
    }

    /// Does a command as if a screen had sent it.
    pub(crate) fn command(&mut self, command: Command) {
        self.harness.state_mut().send(command);
        self.run();
    }

    /// Applies an edit as if a screen had sent it.
    pub(crate) fn edit(&mut self, edit: Edit) {
        self.harness.state_mut().core_mut().apply(edit);
        self.run();
    }

    /// Clicks the control with the words of a text key.
    #[track_caller]
    pub(crate) fn click(&mut self, key: &str) {
        let words = self.text().get(key);
        self.click_words(&words);
    }

    /// Clicks the control with these words.
    #[track_caller]
    pub(crate) fn click_words(&mut self, words: &str) {
        self.harness
            .get_by(|node| can_be_clicked(node) && node.label().as_deref() == Some(words))
            .click();
        self.run();
    }

    /// Clicks the control whose name begins with the words of a text key.
    #[track_caller]
    pub(crate) fn click_starting(&mut self, key: &str) {
        let words = self.text().get(key);
        self.click_naming(&words);
    }

    /// Clicks the control whose name begins with these words.
    #[track_caller]
    pub(crate) fn click_naming(&mut self, words: &str) {
        let starts =
            |node: &AccessKitNode<'_>| node.label().is_some_and(|label| label.starts_with(words));
        self.harness
            .get_by(|node| can_be_clicked(node) && starts(node))
            .click();
        self.run();
    }

    /// Opens a tab of the CV's editor, whether the tabs stand side by side or in a menu.
    #[track_caller]
    pub(crate) fn show_tab(&mut self, key: &str) {
        let text = self.text();
        let (tabs, tab) = (text.get("cv-screen-tabs"), text.get(key));
        let segment = format!("{tabs}, {tab}");
        if self.shows_words(&segment) {
            self.click_words(&segment);
        } else {
            self.click_words(&tabs);
            self.type_text(&tab);
            self.press(Key::Enter);
        }
    }

    /// Clicks the first of the controls whose names begin with these words.
    #[track_caller]
    pub(crate) fn click_first_naming(&mut self, words: &str) {
        let starts =
            |node: &AccessKitNode<'_>| node.label().is_some_and(|label| label.starts_with(words));
        let mut found = self
            .harness
            .get_all_by(|node| can_be_clicked(node) && starts(node));
        found.next().expect("there is such a control").click();
        drop(found);
        self.run();
    }

    /// Draws one frame and cuts it into triangles, without pixels; tells how many there are.
    pub(crate) fn draw_once(&mut self) -> usize {
        self.harness.step();
        let (ctx, output) = (&self.harness.ctx, self.harness.output());
        let shapes = ctx.tessellate(output.shapes.clone(), ctx.pixels_per_point());
        let meshes = shapes.iter().map(|shape| match &shape.primitive {
            egui::epaint::Primitive::Mesh(mesh) => mesh.indices.len() / 3,
            egui::epaint::Primitive::Callback(_) => 0,
        });
        meshes.sum()
    }

    /// Whether the words of a text key are on the screen.
    pub(crate) fn shows(&self, key: &str) -> bool {
        self.shows_words(&self.text().get(key))
    }

    /// Whether these words are on the screen, as a text or as the name of a control.
    pub(crate) fn shows_words(&self, words: &str) -> bool {
        self.harness
            .query_all(By::new())
            .any(|node| said(&node).contains(words))
    }

    /// Where the control with the words of a text key is.
    #[track_caller]
    pub(crate) fn rect_of(&self, key: &str) -> egui::Rect {
        let words = self.text().get(key);
        let is_it = |node: &AccessKitNode<'_>| {
            can_be_clicked(node) && node.label().as_deref() == Some(words.as_str())
        };
        self.harness.get_by(is_it).rect()
    }

    /// Where the page of the CV lies.
    #[track_caller]
    pub(crate) fn page_rect(&self) -> egui::Rect {
        let is_picture = |node: &AccessKitNode<'_>| node.role() == Role::Image;
        let pictures = self.harness.query_all_by(is_picture);
        let rects = pictures.map(|picture| picture.rect());
        rects
            .max_by(|one, other| one.area().total_cmp(&other.area()))
            .expect("there is a page")
    }

    /// Where the control is whose name begins with the words of a text key and a comma.
    #[track_caller]
    pub(crate) fn row_of(&self, key: &str) -> egui::Rect {
        let words = format!("{}, ", self.text().get(key));
        let starts =
            |node: &AccessKitNode<'_>| node.label().is_some_and(|label| label.starts_with(&words));
        let row = self
            .harness
            .get_by(|node| can_be_clicked(node) && starts(node));
        row.rect()
    }

    /// Drags with the mouse, in steps as a hand does.
    pub(crate) fn drag(&mut self, from: egui::Pos2, to: egui::Pos2) {
        self.hold(from, to, 0);
        self.harness.drop_at(to);
        self.run();
    }

    /// Drags and does not let go, for so many frames.
    pub(crate) fn hold(&mut self, from: egui::Pos2, to: egui::Pos2, frames: usize) {
        self.harness.hover_at(from);
        self.harness.step();
        self.harness.drag_at(from);
        self.harness.step();
        for part in 1..=4_u8 {
            let share = f32::from(part) / 4.0;
            self.harness.hover_at(from.lerp(to, share));
            self.harness.step();
        }
        for _ in 0..frames {
            self.harness.step();
        }
    }

    /// Clicks at a place of the window.
    pub(crate) fn click_at(&mut self, place: egui::Pos2) {
        self.harness.event(egui::Event::PointerMoved(place));
        for pressed in [true, false] {
            self.harness.event(egui::Event::PointerButton {
                pos: place,
                button: egui::PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
            self.harness.step();
        }
        self.run();
    }

    /// Everything on the screen, one thing a line, as a screen reader has it.
    pub(crate) fn everything(&self) -> String {
        let nodes = self.harness.query_all(By::new());
        let lines: Vec<String> = nodes
            .map(|node| said(&node))
            .filter(|line| !line.is_empty())
            .collect();
        lines.join("\n")
    }

    pub(crate) fn press(&mut self, key: Key) {
        self.press_with(Modifiers::NONE, key);
    }

    pub(crate) fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.run();
    }

    /// Types as a keyboard does, into whatever takes it.
    pub(crate) fn type_text(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.run();
    }

    /// The words of the control that has the focus; empty if none has.
    pub(crate) fn focused(&self) -> String {
        let nodes = self.harness.query_all(By::new());
        let focused = nodes.into_iter().find(|node| node.is_focused());
        focused.map(|node| said(&node)).unwrap_or_default()
    }

    /// Draws until a condition holds that a worker brings about; fails after ten seconds.
    #[track_caller]
    pub(crate) fn wait_until(&mut self, holds: impl Fn(&AppCore) -> bool) {
        while !holds(self.core()) {
            self.woken
                .recv_timeout(Duration::from_secs(10))
                .expect("a worker finishes");
            self.run();
        }
    }

    /// Fails if a text or control reaches over the left or right edge of the window.
    #[track_caller]
    pub(crate) fn assert_nothing_sticks_out(&self, place: &str) {
        let width = self.harness.ctx.content_rect().width();
        let language = self.text().tag().to_string();
        for node in self.harness.query_all(By::new()) {
            let words = said(&node);
            if words.is_empty() {
                continue;
            }
            let rect = node.rect();
            let is_inside = rect.left() >= -0.5 && rect.right() <= width + 0.5;
            assert!(
                is_inside,
                "{place} in {language}: {words:?} at {rect:?} in a window {width} wide"
            );
        }
    }

    /// Asks the window to close as its own button does; tells whether it stays open.
    pub(crate) fn stays_open_when_closed(&mut self) -> bool {
        let viewports = &mut self.harness.input_mut().viewports;
        let window = viewports.entry(egui::ViewportId::ROOT).or_default();
        window.events.push(egui::ViewportEvent::Close);
        self.harness.step();
        let sent = self.harness.output().viewport_output.values();
        let stays = sent
            .flat_map(|window| &window.commands)
            .any(|command| *command == egui::ViewportCommand::CancelClose);
        let viewports = &mut self.harness.input_mut().viewports;
        if let Some(window) = viewports.get_mut(&egui::ViewportId::ROOT) {
            window.events.clear();
        }
        self.run();
        stays
    }

    /// Writes a picture of the window for looking at, if `CALLFIT_PICTURES` names a folder.
    pub(crate) fn picture(&mut self, name: &str) {
        picture(&mut self.harness, name);
    }
}

fn can_be_clicked(node: &AccessKitNode<'_>) -> bool {
    !matches!(node.role(), Role::Label | Role::Heading | Role::Dialog)
}

fn said(node: &egui_kittest::Node<'_>) -> String {
    let node = node.accesskit_node();
    node.label().or_else(|| node.value()).unwrap_or_default()
}

/// Plain widgets in a window of that size, with the program's look.
pub(crate) fn widgets<'a>(size: Vec2, ui: impl FnMut(&mut Ui) + 'a) -> Harness<'a> {
    Harness::builder()
        .with_size(size)
        .with_context_setup(theme::install)
        .renderer(SoftRenderer::default())
        .build_ui(ui)
}

/// Writes a picture for looking at, if `CALLFIT_PICTURES` names a folder.
pub(crate) fn picture<S>(harness: &mut Harness<'_, S>, name: &str) {
    if let Some(folder) = std::env::var_os("CALLFIT_PICTURES") {
        let path = PathBuf::from(folder).join(format!("{name}.png"));
        harness.render().unwrap().save(path).unwrap();
    }
}
