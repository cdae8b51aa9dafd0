//! The window and the order of a frame.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Instant;

use crate::events::{EventTable, Subset};
use crate::model::Filter;
use crate::store::is_project;
use crate::workspace::Snapshot;

use super::command::Command;
use super::context::{Dialog, DialogStatus, Requests};
use super::jobs::{JobInfo, Jobs, Mode, POLL_INTERVAL};
use super::notices::Notices;
use super::prefs::{PREFS, Prefs};
use super::project_thread::{ProjectThread, UndoLabels};
use super::state::State;
use super::theme::{self, Colors};
use super::views::{ViewId, Views};
use super::watcher::Watcher;
use super::{filter_bar, frame, keys, motion};

/// With what the window opens.
#[derive(Debug, Clone)]
pub enum Start {
    /// The project of last time, or the sample shop.
    LastTime,
    /// The sample shop, kept in this file.
    Sample(PathBuf),
    /// The same as it was imported, before anything was found in it.
    RawSample(PathBuf),
    /// The path of a project file.
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

/// The window with its state, jobs and project.
pub struct App {
    state: State,
    views: Views,
    /// The opening of a project that the views are about.
    views_of: u64,
    bar: filter_bar::FilterBar,
    requests: Requests,
    done: Receiver<Command>,
}

impl App {
    /// A window that opens with `start`; `mode` says whether work runs in threads.
    pub fn new(cc: &eframe::CreationContext<'_>, start: Start, mode: Mode) -> Self {
        let ctx = &cc.egui_ctx;
        theme::setup(ctx);
        let prefs: Prefs = cc.storage.and_then(|s| eframe::get_value(s, PREFS)).unwrap_or_default();
        let jobs = Jobs::new(ctx, mode);
        let (command_sender, done) = channel();
        let snapshot = nothing();
        let state = State {
            ctx: ctx.clone(),
            subset: Arc::new(Subset::all(&snapshot.table)),
            all_customers: 0,
            filtered_customers: 0,
            snapshot,
            // what a test shows must not depend on the machine
            system_still: if mode == Mode::Threads { motion::ask_system() } else { Arc::default() },
            opened: 0,
            events_revision: 0,
            sample: None,
            prepares_sample: !matches!(start, Start::RawSample(_)),
            prepared: (0, 0),
            banner: true,
            after_opening: None,
            history: UndoLabels::default(),
            filter: Filter::default(),
            cleared_filter: None,
            finding: None,
            span: (0, 0),
            view: ViewId::default(),
            presenting: None,
            tour: None,
            listed: None,
            selected: None,
            customer: None,
            find: String::new(),
            focus_find: false,
            dialogs: Vec::new(),
            dialogs_drawn: 0,
            closing: false,
            notices: Notices::default(),
            is_noticed: false,
            project_thread: ProjectThread::new(&jobs),
            jobs,
            command_sender,
            watcher: Watcher::default(),
            next_update_look: Instant::now(),
            #[cfg(feature = "live")]
            live: super::live_intake::LiveIntake::default(),
            imported: Vec::new(),
            prefs,
        };
        let mut app = Self {
            state,
            views: Views::default(),
            views_of: 0,
            bar: filter_bar::FilterBar::default(),
            requests: Requests::default(),
            done,
        };
        app.state.apply_theme();
        let first = match start {
            Start::Shown(snapshot) => {
                app.state.show(*snapshot, UndoLabels::default());
                return app;
            }
            Start::Project(path) => Command::OpenProject(path.into()),
            Start::Import(files) => Command::OpenImport(files),
            Start::Sample(path) | Start::RawSample(path) => {
                app.state.sample = Some(path);
                Command::OpenSample
            }
            Start::LastTime => match app.state.prefs.project.clone().filter(|p| p.exists()) {
                Some(path) => Command::OpenProject(path.into()),
                None => Command::OpenSample,
            },
        };
        app.requests.push(first);
        app
    }

    /// Whether no work is under way: tests wait for this.
    pub fn is_idle(&self) -> bool {
        self.state.jobs.is_idle() && self.requests.is_empty()
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
        self.requests.push(command);
    }

    /// Opens a dialog as a view would; tests use it.
    pub fn open(&self, dialog: impl Dialog + 'static) {
        self.requests.open(dialog);
    }

    fn run_commands(&mut self) {
        while let Ok(command) = self.done.try_recv() {
            self.requests.push(command);
        }
        // Commands may lead to further commands; a handful of rounds is plenty and cannot hang a frame.
        for _ in 0..8 {
            self.state.take_replies();
            self.forget_other_projects();
            self.state.dialogs.append(&mut self.requests.dialogs.borrow_mut());
            let commands = std::mem::take(&mut *self.requests.commands.borrow_mut());
            if commands.is_empty() {
                break;
            }
            for command in commands {
                self.state.apply(command, &mut self.views, &self.requests);
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
        let Self { state, views, bar, requests, .. } = self;
        let mut dialogs = std::mem::take(&mut state.dialogs);
        let open_before = std::mem::replace(&mut state.dialogs_drawn, dialogs.len());
        let mut notices = std::mem::take(&mut state.notices);
        state.is_noticed = !notices.is_empty() && dialogs.is_empty();
        let focus_find = std::mem::take(&mut state.focus_find);
        let cx = state.context(requests, Colors::get(ui));
        keys::read(ui, &cx, !dialogs.is_empty() || state.presenting.is_some());
        frame::show(ui, &cx, state, views, bar, focus_find);
        if let Some(dialog) = dialogs.last_mut()
            && dialog.show(ui, &cx) == DialogStatus::Closed
        {
            dialogs.pop();
        }
        // they wait until the room sees the window again
        if state.presenting.is_none() {
            notices.show(ui, !dialogs.is_empty());
        }
        frame::drop_overlay(ui, &cx);
        if dialogs.len() != open_before {
            ui.request_repaint(); // what lies under a dialog still thinks that it has the pointer
        }
        state.dialogs = dialogs;
        state.notices = notices;
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.state.watch();
        self.state.look_for_update();
        #[cfg(feature = "live")]
        self.state.live();
        self.run_commands();
        if ctx.input(|i| i.viewport().close_requested())
            && !self.state.closing
            && self.state.project_thread.is_importing()
        {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.state.dialogs.push(Box::new(super::dialogs::quit::QuitDialog));
            ctx.request_repaint();
        }
        if !self.state.jobs.is_idle() {
            ctx.request_repaint_after(POLL_INTERVAL);
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.draw(ui);
        if !self.requests.is_empty() {
            self.run_commands();
            ui.request_repaint();
        }
    }

    /// What came live until now is taken before the project is closed.
    #[cfg(feature = "live")]
    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        self.state.stop_live();
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
