//! The program without its window: catalogue, texts, store, open client, jobs and notices.
//!
//! Knows no egui, no dialogs and no standard output.

pub mod autosave;
pub(crate) mod batch;
pub mod command;
pub mod cv_checks;
pub mod derived;
pub mod documents;
pub mod effect;
pub mod forms;
pub mod headless;
pub mod notice;
pub mod places;
pub mod preview;
pub mod reading;
pub mod scales;
pub mod settings;

mod data;
mod examples;
mod field_names;
pub mod import;
mod jobs;
mod open_client;
mod outcome;
mod photo;
mod run;
mod screen_language;
mod tables;
mod undo;
mod versions;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::base::clock::Clock;
use crate::base::id::LanguageTag;
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::catalog::Catalog;
use crate::record::Record;
use crate::record::edit::Edit;
use crate::store::{Part, Store};
use crate::text::Text;
use autosave::Autosave;
pub use autosave::SaveState;
use command::Command;
pub use derived::Derived;
use effect::Effect;
use import::Incoming;
use jobs::Jobs;
use notice::{Notice, NoticeKind, Notices};
use open_client::OpenClient;
use outcome::Outcome;
use photo::PhotoWork;
use preview::{Preview, Previews};
use settings::Settings;

/// Name of the program's settings in the store.
const SETTINGS_KEY: &str = "settings";

/// Where the program finds and keeps things.
#[derive(Clone, Debug)]
pub struct Options {
    /// Folders with data files that go before all others, the first one first.
    pub data: Vec<PathBuf>,
    /// Folder of the store; `None` takes the one usual on this system.
    pub data_dir: Option<PathBuf>,
    /// Keeps nothing on disk and asks nothing of the computer; for tests and demonstrations.
    pub in_memory: bool,
    pub clock: Clock,
}

impl Options {
    /// Keeps nothing on disk and asks nothing of the computer; for tests and demonstrations.
    pub fn in_memory(clock: Clock) -> Self {
        Self {
            data: Vec::new(),
            data_dir: None,
            in_memory: true,
            clock,
        }
    }
}

/// Wakes the window when a worker has finished; called from the worker's thread.
pub type WakeUp = Arc<dyn Fn() + Send + Sync>;

/// Everything but the window.
pub struct AppCore {
    clock: Clock,
    /// Nothing is asked of the computer, not even its language.
    is_sealed: bool,
    /// Where a person expects new files.
    documents: PathBuf,
    settings: Settings,
    text: Arc<Text>,
    cv_text: Arc<Text>,
    catalog: Arc<Catalog>,
    data_problems: Vec<Problem>,
    store: Store,
    client: OpenClient,
    autosave: Autosave,
    jobs: Jobs<Outcome>,
    previews: Previews,
    letter_previews: Previews,
    notices: Notices,
    photo: PhotoWork,
    /// What was read out of a file and waits to be taken in.
    incoming: Option<Incoming>,
    /// Files written since the start; writing them once more asks nothing.
    written: BTreeSet<PathBuf>,
}

impl AppCore {
    /// Opens catalogue and store. A store that cannot be used is left untouched and comes back as the problem.
    pub fn open(options: &Options, wake_up: WakeUp) -> Result<Self, Problem> {
        let now_millis = options.clock.now_millis();
        let folder = places::data_folder(options)?;
        let mut store = match &folder {
            Some(folder) if !options.in_memory => Store::open(folder)?,
            _ => Store::in_memory()?,
        };
        let settings: Settings = store.setting(SETTINGS_KEY)?.unwrap_or_default();
        let id = store.first_client(now_millis)?;
        let Loaded {
            value: record,
            problems,
        } = store.load(id)?;
        let overrides = places::override_folders(options, folder.as_deref());
        let (catalog, data_problems) = data::load_catalog(&overrides);
        let text = screen_text(&settings, options.in_memory);
        let mut core = Self {
            clock: options.clock,
            is_sealed: options.in_memory,
            documents: places::documents_folder(options),
            settings,
            cv_text: Arc::clone(&text),
            text,
            client: OpenClient::new(id, record, &catalog),
            catalog,
            data_problems,
            store,
            autosave: Autosave::default(),
            jobs: Jobs::new(wake_up),
            previews: Previews::default(),
            letter_previews: Previews::of_letters(),
            notices: Notices::default(),
            photo: PhotoWork::default(),
            incoming: None,
            written: BTreeSet::new(),
        };
        core.refresh_texts();
        for problem in problems {
            core.notify(NoticeKind::Problem(problem));
        }
        Ok(core)
    }

    /// Words of the screen.
    pub fn text(&self) -> &Arc<Text> {
        &self.text
    }

    /// Words of the CV.
    pub fn cv_text(&self) -> &Arc<Text> {
        &self.cv_text
    }

    pub fn catalog(&self) -> &Arc<Catalog> {
        &self.catalog
    }

    /// What is wrong in the data files, shown in the settings.
    pub fn data_problems(&self) -> &[Problem] {
        &self.data_problems
    }

    pub fn record(&self) -> &Record {
        self.client.record()
    }

    /// Of the record as it was at the last [`AppCore::tick`].
    pub fn derived(&self) -> &Derived {
        self.client.derived()
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    pub fn save_state(&self) -> &SaveState {
        self.autosave.state()
    }

    /// Messages on screen, oldest first.
    pub fn notices(&self) -> &[Notice] {
        self.notices.list()
    }

    /// The newest finished preview of the CV; may be of an older revision while the next is made.
    pub fn preview(&self) -> Option<&Arc<Preview>> {
        self.previews.newest()
    }

    /// The same of the letter that goes with the CV.
    pub fn letter_preview(&self) -> Option<&Arc<Preview>> {
        self.letter_previews.newest()
    }

    pub fn can_undo(&self) -> bool {
        self.client.undo_stack().can_undo()
    }

    pub fn can_redo(&self) -> bool {
        self.client.undo_stack().can_redo()
    }

    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// Puts another clock in place: lets a test pass the time.
    pub fn set_clock(&mut self, clock: Clock) {
        self.clock = clock;
    }

    /// The store behind the program: lets a test fill its disk.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Changes the record: applied, kept for undo, and saved at once or, for typing, within 400 ms.
    ///
    /// An edit that changes nothing is none: it is no undo step and is not saved.
    pub fn apply(&mut self, edit: Edit) {
        let part = self.client.apply(edit, self.clock.now_millis());
        self.record_changed(part);
    }

    /// Does something other than change the record; what only a window can do comes back as effects.
    pub fn run(&mut self, command: Command) -> Vec<Effect> {
        run::run(self, command)
    }

    /// Takes results of workers, saves what is due, recomputes what is old. Called before each frame is drawn.
    ///
    /// Returns effects and when to be called again at the latest (`None`: when something happens).
    pub fn tick(&mut self) -> (Vec<Effect>, Option<Duration>) {
        if self.client.begin_frame() && cfg!(debug_assertions) {
            self.warn_of_storm();
        }
        self.take_results();
        self.save_if_due();
        self.client.refresh(&self.catalog);
        let due = self.autosave.due_in(self.clock.now_millis());
        let next = due.map(|millis| Duration::from_millis(millis.unsigned_abs()));
        (Vec::new(), next)
    }

    /// Everything that follows from a change of the record.
    fn record_changed(&mut self, part: Option<Part>) {
        let Some(part) = part else { return };
        self.autosave.part_changed(part, self.clock.now_millis());
        self.refresh_texts();
        self.save_if_due();
    }

    fn settings_changed(&mut self) {
        self.autosave.settings_changed(self.clock.now_millis());
        self.refresh_texts();
        self.save_if_due();
    }

    fn refresh_texts(&mut self) {
        if self
            .settings
            .language
            .as_ref()
            .is_some_and(|tag| tag != self.text.tag())
        {
            self.text = screen_text(&self.settings, self.is_sealed);
        }
        self.cv_text = match &self.record().cv.language {
            Some(tag) => Text::shipped_in(tag),
            None => Arc::clone(&self.text),
        };
    }

    /// For us, in debug builds: some screen makes undo steps frame after frame.
    fn warn_of_storm(&mut self) {
        let warning = Problem::warning(Place::default(), Message::new("app-undo-storm"));
        self.notify(NoticeKind::Problem(warning));
    }
}

/// Nothing waits for a later that does not come.
impl Drop for AppCore {
    fn drop(&mut self) {
        self.save();
    }
}

fn screen_text(settings: &Settings, is_sealed: bool) -> Arc<Text> {
    let of_computer = (!is_sealed)
        .then(sys_locale::get_locales)
        .into_iter()
        .flatten();
    let shipped = Text::shipped();
    let tag = screen_language::screen_language(settings, &shipped, of_computer);
    #[expect(clippy::expect_used, reason = "a constant, lower-case id")]
    let english = || LanguageTag::new("en").expect("an id");
    Text::shipped_in(&tag.unwrap_or_else(english))
}
