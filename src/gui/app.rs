//! The window's state and the order of a frame.

use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

use crate::events::{EventTable, Subset};
use crate::model::{CustomerId, Filter};
use crate::store::is_project;
use crate::workspace::Snapshot;

use super::command::{Command, CustomerSet, ThemeChoice};
use super::context::ViewContext;
use super::details_panel::DetailsState;
use super::dialogs::Dialog;
use super::jobs::{JobInfo, Jobs, Mode, TICK};
use super::keeper::{History, Keeper};
use super::notices::Notices;
use super::recent::Recent;
use super::theme::{self, Colors};
use super::views::{ViewId, Views};
use super::watcher::Watcher;
use super::{filter_bar, frame, keys, motion};

/// The name under which the system keeps the window's settings.
pub const APP_ID: &str = "desire-path";

/// Key of [`Prefs`]; a new number whenever their meaning changes.
const PREFS: &str = "prefs-1";

/// With what the window opens.
#[derive(Debug, Clone)]
pub enum Start {
    /// The project of last time, or the sample shop.
    LastTime,
    /// The sample shop, kept in this file.
    Sample(PathBuf),
    /// A project file.
    Project(PathBuf),
    /// Files and folders of data, to be imported into a project of one's own.
    Import(Vec<PathBuf>),
    /// Data without a file behind it: to look at, not to edit.
    Shown(Box<Snapshot>),
}

impl Start {
    /// What the paths on the command line ask for: a project is opened, anything else is imported.
    pub fn of(paths: &[PathBuf]) -> Self {
        match paths {
            [] => Self::LastTime,
            [only] if is_project(only) => Self::Project(only.clone()),
            data => Self::Import(data.to_vec()),
        }
    }
}

/// What the window remembers from one start to the next.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub(super) struct Prefs {
    /// Light or dark.
    pub theme: ThemeChoice,
    /// The project that was open.
    pub project: Option<PathBuf>,
    /// Projects that were open, the latest first.
    pub recent: Recent,
    /// Whether nothing moves; `None` = as the system says.
    pub still: Option<bool>,
    /// Whether the details on the right are open.
    pub details: DetailsState,
}

/// Everything `apply` may change.
pub(super) struct State {
    pub ctx: egui::Context,
    pub prefs: Prefs,
    /// Whether the system wants no motion.
    pub system_still: Arc<AtomicBool>,
    pub snapshot: Snapshot,
    /// How many projects were opened so far; 0 = none yet.
    pub opened: u64,
    /// Goes up when events, settings or the members of the filter's segment change.
    pub events_revision: u64,
    /// Whether the open project is the sample.
    pub sample: Option<PathBuf>,
    pub banner: bool,
    /// What is done once the project is open that was asked for.
    pub after_opening: Option<Command>,
    pub history: History,
    pub filter: Filter,
    pub subset: Arc<Subset>,
    /// How many customers there are without any filter.
    pub everybody: u64,
    /// Time of the first and last event: looked up once per table, not once per frame.
    pub span: (i64, i64),
    pub view: ViewId,
    pub listed: Option<CustomerSet>,
    pub customer: Option<CustomerId>,
    pub find: String,
    pub focus_find: bool,
    pub dialogs: Vec<Box<dyn Dialog>>,
    /// How many dialogs the last frame drew.
    pub dialogs_drawn: usize,
    /// Whether the person confirmed to close in spite of a running import.
    pub closing: bool,
    pub notices: Notices,
    /// Whether a notice stands in the status bar.
    pub is_noticed: bool,
    pub jobs: Jobs,
    pub keeper: Keeper,
    pub later: Sender<Command>,
    pub watcher: Watcher,
    /// Files that were imported since the window opened: no export is written over them.
    pub imported: Vec<PathBuf>,
}

/// The window.
pub struct App {
    state: State,
    views: Views,
    /// The opening of a project that the views are about.
    views_of: u64,
    bar: filter_bar::FilterBar,
    commands: RefCell<Vec<Command>>,
    done: Receiver<Command>,
}

impl App {
    /// A window that opens with `start`; `mode` says whether work runs in threads.
    pub fn new(cc: &eframe::CreationContext<'_>, start: Start, mode: Mode) -> Self {
        let ctx = &cc.egui_ctx;
        theme::setup(ctx);
        let prefs: Prefs = cc.storage.and_then(|s| eframe::get_value(s, PREFS)).unwrap_or_default();
        let jobs = Jobs::new(ctx, mode);
        let (later, done) = channel();
        let snapshot = nothing();
        let state = State {
            ctx: ctx.clone(),
            subset: Arc::new(Subset::all(&snapshot.table)),
            everybody: 0,
            snapshot,
            // what a test shows must not depend on the machine
            system_still: if mode == Mode::Threads { motion::ask_system() } else { Arc::default() },
            opened: 0,
            events_revision: 0,
            sample: None,
            banner: true,
            after_opening: None,
            history: History::default(),
            filter: Filter::default(),
            span: (0, 0),
            view: ViewId::default(),
            listed: None,
            customer: None,
            find: String::new(),
            focus_find: false,
            dialogs: Vec::new(),
            dialogs_drawn: 0,
            closing: false,
            notices: Notices::default(),
            is_noticed: false,
            keeper: Keeper::new(&jobs),
            jobs,
            later,
            watcher: Watcher::default(),
            imported: Vec::new(),
            prefs,
        };
        let mut app = Self {
            state,
            views: Views::default(),
            views_of: 0,
            bar: filter_bar::FilterBar::default(),
            commands: RefCell::default(),
            done,
        };
        app.state.apply_theme();
        let first = match start {
            Start::Shown(snapshot) => {
                app.state.show(*snapshot, History::default());
                return app;
            }
            Start::Project(path) => Command::OpenProject(path.into()),
            Start::Import(files) => Command::OpenImport(files),
            Start::Sample(path) => {
                app.state.sample = Some(path);
                Command::OpenSample
            }
            Start::LastTime => match app.state.prefs.project.clone().filter(|p| p.exists()) {
                Some(path) => Command::OpenProject(path.into()),
                None => Command::OpenSample,
            },
        };
        app.commands.borrow_mut().push(first);
        app
    }

    /// Whether no work is under way: tests wait for this.
    pub fn is_idle(&self) -> bool {
        self.state.jobs.is_idle() && self.commands.borrow().is_empty()
    }

    /// Lets jobs wait that start from now on, or lets them go: tests look at the window meanwhile.
    pub fn hold_jobs(&self, hold: bool) {
        self.state.jobs.hold(hold);
    }

    /// The jobs that run or wait, oldest first.
    pub fn running_jobs(&self) -> Vec<JobInfo> {
        self.state.jobs.list()
    }

    /// How many jobs were started so far: while nothing changes, a frame starts none.
    pub fn jobs_started(&self) -> u64 {
        self.state.jobs.started()
    }

    /// What the window says went wrong, until it is dismissed.
    pub fn failures(&self) -> Vec<String> {
        self.state.notices.failures().map(str::to_owned).collect()
    }

    /// The project as the window shows it.
    pub fn snapshot(&self) -> &Snapshot {
        &self.state.snapshot
    }

    /// The filter that is on.
    pub fn filter(&self) -> &Filter {
        &self.state.filter
    }

    /// The view on the screen.
    pub fn view(&self) -> ViewId {
        self.state.view
    }

    /// Does what a view would ask for; tests and start-up use it.
    pub fn push(&self, command: Command) {
        self.commands.borrow_mut().push(command);
    }

    fn obey(&mut self) {
        while let Ok(command) = self.done.try_recv() {
            self.commands.borrow_mut().push(command);
        }
        // Commands may lead to further commands; a handful of rounds is plenty and cannot hang a frame.
        for _ in 0..8 {
            self.state.listen();
            self.forget_other_projects();
            let commands = std::mem::take(&mut *self.commands.borrow_mut());
            if commands.is_empty() {
                break;
            }
            for command in commands {
                self.state.apply(command, &mut self.views, &self.commands);
            }
        }
    }

    /// What views found in a project is nobody's business in the next one.
    fn forget_other_projects(&mut self) {
        if self.views_of != self.state.opened {
            self.views_of = self.state.opened;
            self.views = Views::default();
            self.bar = filter_bar::FilterBar::default();
        }
    }

    fn draw(&mut self, ui: &mut egui::Ui) {
        let Self { state, views, bar, commands, .. } = self;
        let mut dialogs = std::mem::take(&mut state.dialogs);
        let open_before = std::mem::replace(&mut state.dialogs_drawn, dialogs.len());
        let mut notices = std::mem::take(&mut state.notices);
        state.is_noticed = !notices.is_empty() && dialogs.is_empty();
        let focus_find = std::mem::take(&mut state.focus_find);
        let cx = state.context(commands, Colors::get(ui));
        keys::read(ui, &cx, !dialogs.is_empty());
        frame::show(ui, &cx, state, views, bar, focus_find);
        if let Some(dialog) = dialogs.last_mut()
            && dialog.show(ui, &cx) == super::dialogs::Stay::Close
        {
            dialogs.pop();
        }
        notices.show(ui, !dialogs.is_empty());
        frame::drop_overlay(ui, &cx);
        if dialogs.len() != open_before {
            ui.request_repaint(); // what lies under a dialog still thinks that it has the pointer
        }
        state.dialogs = dialogs;
        state.notices = notices;
    }
}

impl State {
    /// Whether nothing moves: as the person chose, else as the system says.
    pub fn is_still(&self) -> bool {
        self.prefs.still.unwrap_or_else(|| self.system_still.load(Ordering::Relaxed))
    }

    /// What views see now.
    pub fn context<'a>(&'a self, commands: &'a RefCell<Vec<Command>>, colors: &'a Colors) -> ViewContext<'a> {
        ViewContext {
            snapshot: &self.snapshot,
            filter: &self.filter,
            subset: &self.subset,
            span: self.span,
            jobs: &self.jobs,
            colors,
            listed: self.listed.as_ref(),
            customer: self.customer,
            find: &self.find,
            motion: !self.is_still(),
            sample: self.is_sample(),
            opened: self.opened,
            events_revision: self.events_revision,
            waiting: self.watcher.waiting(),
            commands,
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.state.watch();
        self.obey();
        if ctx.input(|i| i.viewport().close_requested()) && !self.state.closing && self.state.keeper.is_importing() {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.state.dialogs.push(Box::new(super::dialogs::quit::QuitDialog));
            ctx.request_repaint();
        }
        if !self.state.jobs.is_idle() {
            ctx.request_repaint_after(TICK);
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.draw(ui);
        if !self.commands.borrow().is_empty() {
            self.obey();
            ui.request_repaint();
        }
    }

    fn save(&mut self, storage: &mut dyn eframe::Storage) {
        eframe::set_value(storage, PREFS, &self.state.prefs);
    }
}

/// A project with nothing in it, for the moment before one is open.
fn nothing() -> Snapshot {
    Snapshot {
        table: Arc::new(EventTable::default()),
        project: Arc::default(),
        identity: crate::events::Lazy::default(),
        revision: 0,
        table_revision: 0,
        file: PathBuf::new().into(),
        read_only: true,
        damage: Arc::default(),
    }
}
