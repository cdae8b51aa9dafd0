//! The keeper of the open project: one thread named "workspace" that owns the [`Workspace`] and does what is asked of it
//! in order, so that no frame ever waits for the file.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::files::same_file;
use crate::log::OrLog;
use crate::present::reject_reasons::{counted_warning, events_by_name};
use crate::progress::Progress;
use crate::store::{ProjectFile, StoreError};
use crate::texts::text;
use crate::workspace::{Edit, ImportOutcome, ImportReport, ImportRequest, Snapshot, Workspace};

use super::command::{AnyChange, Reading};
use super::jobs::{Entry, Jobs, Mode, TaskEnd};
use super::problem;

/// How the name of a job that imports begins.
pub fn importing_name() -> &'static str {
    text!("project-thread-importing")
}

/// So long the first picture of a project that was opened has the machine for itself.
const FIRST_PICTURE: Duration = Duration::from_millis(400);

/// Nothing is asked for so long before what opens a project quickly is put right.
const QUIET: Duration = Duration::from_secs(3);

/// What can be asked of the keeper.
pub enum ProjectRequest {
    /// Opens a project file.
    Open(ProjectFile),
    /// Opens a project file to look at.
    OpenReadOnly(ProjectFile),
    /// Opens the sample kept in this file, making it if it is not there.
    Sample(PathBuf),
    /// Makes and opens a new project file.
    Create(ProjectFile),
    /// Imports files: all of them or none.
    Import(Vec<ImportRequest>),
    /// Changes the project by an edit that can be undone.
    Edit(Box<Edit>),
    /// Changes the project file in a way that is no edit.
    Change(AnyChange),
    /// Takes what came live into the project.
    #[cfg(feature = "live")]
    Live(Arc<super::live_intake::RunningIntake>),
    /// Takes the last change back, or asks first where that is an export.
    Undo,
    /// Takes the last change back where it is an export: a person was asked.
    UndoExport,
    /// Makes the last undone change again.
    Redo,
    /// Reads something off the project.
    Read(Reading),
}

impl ProjectRequest {
    /// Whether a person asked for it. What opens the project quickly is put right after that alone: what comes live comes again
    /// soon.
    fn is_by_a_person(&self) -> bool {
        match self {
            Self::Read(_) => false,
            #[cfg(feature = "live")]
            Self::Live(_) => false,
            _ => true,
        }
    }

    /// The file that this opens; none = it is about the project that is open.
    fn file(&self) -> Option<&Path> {
        match self {
            Self::Open(project) | Self::OpenReadOnly(project) | Self::Create(project) => Some(&project.path),
            Self::Sample(path) => Some(path),
            _ => None,
        }
    }

    fn name(&self) -> String {
        let file = |path: &Path| path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        match self {
            Self::Open(project) | Self::OpenReadOnly(project) => {
                text!("project-thread-opening", file = file(&project.path))
            }
            Self::Sample(_) => text!("project-thread-opening-sample-shop").to_owned(),
            Self::Create(project) => text!("project-thread-creating", file = file(&project.path)),
            Self::Import(files) if files.len() == 1 => format!("{} {}", importing_name(), files[0].input.name()),
            Self::Import(files) => text!("project-thread-files", importing = importing_name(), files = files.len()),
            Self::Edit(edit) if matches!(**edit, Edit::SetIdentity(_)) => {
                text!("project-thread-joining-everybody-by-new-rules").to_owned()
            }
            Self::Edit(_) => text!("project-thread-saving").to_owned(),
            Self::Change(change) => change.name.clone(),
            #[cfg(feature = "live")]
            Self::Live(_) => text!("live-taking").to_owned(),
            Self::Undo | Self::UndoExport => text!("project-thread-undoing").to_owned(),
            Self::Redo => text!("project-thread-redoing").to_owned(),
            Self::Read(_) => text!("project-thread-reading-project").to_owned(),
        }
    }
}

/// What can be undone and redone now, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UndoLabels {
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
}

/// What became of a request.
#[derive(Debug)]
pub enum ProjectReply {
    /// Another project is open now.
    Opened {
        /// The project as it was opened.
        snapshot: Snapshot,
        /// What can be undone and done again.
        history: UndoLabels,
        /// What became of the file so that it could be opened.
        news: Option<String>,
        /// What is not as it should be.
        warning: Option<String>,
    },
    /// The project was changed by an edit, an import or an undo.
    Changed {
        /// The project as it is now.
        snapshot: Snapshot,
        /// What can be undone and done again.
        history: UndoLabels,
        /// What happened, where it is worth saying.
        message: Option<String>,
    },
    /// A project needs a passphrase, or another one than was given.
    Locked {
        /// The file of the project.
        file: PathBuf,
        /// Whether one was given.
        wrong: bool,
    },
    /// A project can be looked at, but not changed; the text says why.
    CannotEdit {
        /// The project, with what opens it.
        file: ProjectFile,
        /// Why it failed, in words.
        why: String,
    },
    /// A project could not be opened or made; the text says why.
    NotOpened {
        /// The file of the project.
        file: PathBuf,
        /// Why it could not be opened, in words for people.
        why: String,
    },
    /// What is to be undone is an export, which has left the program: a person is asked first.
    AsksToUndoExport,
    /// The opening of the project in this file was cancelled.
    OpeningCancelled(PathBuf),
    /// It did not work; the project is as it was.
    Failed(String),
}

struct ProjectWorker {
    workspace: Option<Workspace>,
    /// How many projects were opened so far.
    opened: u64,
    replies: Sender<ProjectReply>,
    importing: Arc<AtomicBool>,
}

/// The handle that the window holds.
pub struct ProjectThread {
    inbox: Option<Sender<(ProjectRequest, u64, Progress, Entry)>>,
    /// How many projects the window heard of: what it asks for is meant for the last of them.
    heard: u64,
    inline: Option<ProjectWorker>,
    replies: Receiver<ProjectReply>,
    thread: Option<JoinHandle<()>>,
    jobs: Jobs,
    last: Progress,
    importing: Arc<AtomicBool>,
}

impl ProjectThread {
    /// Starts the thread; with [`Mode::Inline`] requests are done at once instead.
    pub fn new(jobs: &Jobs) -> Self {
        let (reply, replies) = channel();
        let importing = Arc::<AtomicBool>::default();
        let mut worker = ProjectWorker { workspace: None, opened: 0, replies: reply, importing: importing.clone() };
        let mut project_thread = Self {
            inbox: None,
            heard: 0,
            inline: None,
            replies,
            thread: None,
            jobs: jobs.clone(),
            last: Progress::new(),
            importing,
        };
        if jobs.mode() == Mode::Inline {
            project_thread.inline = Some(worker);
            return project_thread;
        }
        let (send, receive) = channel::<(ProjectRequest, u64, Progress, Entry)>();
        let listed = jobs.clone();
        let work = move || {
            // what is kept is put right once nothing was asked for a while
            let mut outdated = false;
            loop {
                let request = match (worker.is_unread(), outdated) {
                    (true, _) => receive.recv_timeout(FIRST_PICTURE),
                    (false, true) => receive.recv_timeout(QUIET),
                    (false, false) => receive.recv().map_err(RecvTimeoutError::from),
                };
                match request {
                    Ok((request, of, progress, _entry)) => {
                        outdated |= request.is_by_a_person();
                        worker.answer(request, of, &progress);
                    }
                    Err(RecvTimeoutError::Timeout) if worker.is_unread() => worker.read_rest(&listed),
                    Err(RecvTimeoutError::Timeout) => {
                        worker.keep_table_ready(&listed);
                        outdated = false;
                    }
                    Err(RecvTimeoutError::Disconnected) => break,
                }
            }
            worker.close();
        };
        project_thread.thread = std::thread::Builder::new().name("workspace".to_owned()).spawn(work).ok();
        project_thread.inbox = Some(send);
        project_thread
    }

    /// Asks; the answer comes by [`ProjectThread::poll`].
    pub fn ask(&mut self, request: ProjectRequest) {
        let progress = Progress::new();
        self.last = progress.clone();
        let entry = self.jobs.enter(&request.name(), &progress);
        if let Some(worker) = &mut self.inline {
            worker.answer(request, self.heard, &progress);
            worker.read_rest(&self.jobs);
            drop(entry);
        } else if let Some(inbox) = &self.inbox {
            // Without a thread the request is dropped with its entry, and the list of jobs is empty again.
            drop(inbox.send((request, self.heard, progress, entry)));
        }
    }

    /// Whether an import is under way.
    pub fn is_importing(&self) -> bool {
        self.importing.load(Ordering::Relaxed)
    }

    /// The next answer, if there is one.
    pub fn poll(&mut self) -> Option<ProjectReply> {
        let reply = self.replies.try_recv().ok()?;
        self.heard += u64::from(matches!(reply, ProjectReply::Opened { .. }));
        Some(reply)
    }
}

impl Drop for ProjectThread {
    fn drop(&mut self) {
        self.last.cancel();
        self.inbox = None;
        if let Some(mut worker) = self.inline.take() {
            worker.close();
        }
        if let Some(thread) = self.thread.take() {
            drop(thread.join()); // the file is closed whole before the program ends
        }
    }
}

impl ProjectWorker {
    /// Does what is asked, where it is meant for the project that is open: another one may have been opened since it was asked.
    fn answer(&mut self, request: ProjectRequest, of: u64, progress: &Progress) {
        let file = request.file().map(Path::to_owned);
        if file.is_none() && of != self.opened {
            if request.is_by_a_person() {
                self.reply(ProjectReply::Failed(text!("apply-of-another-project", name = request.name())));
            }
            return;
        }
        let opening = file.clone();
        let failed = |why: String| match file {
            Some(file) => ProjectReply::NotOpened { file, why },
            None => ProjectReply::Failed(why),
        };
        self.importing.store(matches!(request, ProjectRequest::Import(_)), Ordering::Relaxed);
        let work = std::panic::AssertUnwindSafe(|| self.handle(request, progress));
        match std::panic::catch_unwind(work) {
            Ok(Ok(())) => {}
            Ok(Err(StoreError::Locked(file))) => self.reply(ProjectReply::Locked { file, wrong: false }),
            Ok(Err(StoreError::WrongPassphrase(file))) => self.reply(ProjectReply::Locked { file, wrong: true }),
            Ok(Err(StoreError::Cancelled)) => {
                opening.into_iter().for_each(|file| self.reply(ProjectReply::OpeningCancelled(file)));
                drop(self.change(|_| Ok(Some(text!("project-thread-cancelled-nothing-was-changed").to_owned()))));
            }
            Ok(Err(error)) => self.reply(failed(problem::of_store(&error))),
            Err(_) => {
                // What the workspace holds in memory may be half-changed; its file never is.
                self.workspace = None;
                let text = text!("project-thread-something-went-wrong-inside-program-project");
                self.reply(failed(text.to_owned()));
            }
        }
        self.importing.store(false, Ordering::Relaxed);
    }

    fn handle(&mut self, request: ProjectRequest, progress: &Progress) -> Result<(), StoreError> {
        match request {
            ProjectRequest::Open(file) => {
                let file = self.close_if_open(file);
                match Workspace::open_lazily(&file, progress) {
                    Ok(workspace) => self.install(workspace),
                    Err(error @ (StoreError::InUse { .. } | StoreError::ReadOnlyPlace(_))) => {
                        self.reply(ProjectReply::CannotEdit { file, why: problem::of_store(&error) });
                    }
                    Err(error) => return Err(error),
                }
            }
            ProjectRequest::OpenReadOnly(file) => {
                let file = self.close_if_open(file);
                let workspace = Workspace::open_read_only_lazily(file, progress)?;
                self.install(workspace);
            }
            ProjectRequest::Sample(path) => {
                self.close_if_open(path.clone().into());
                match super::sample::open(&path, progress) {
                    Ok(workspace) => self.install(workspace),
                    Err(TaskEnd::Cancelled) => self.reply(ProjectReply::OpeningCancelled(path)),
                    Err(TaskEnd::Failed(why)) => self.reply(ProjectReply::NotOpened { file: path, why }),
                }
            }
            ProjectRequest::Create(file) => {
                let workspace = Workspace::create(file, progress)?;
                self.install(workspace);
            }
            ProjectRequest::Import(files) => self.import(&files, progress)?,
            ProjectRequest::Edit(_) if self.workspace.is_none() => {
                self.reply(ProjectReply::Failed(text!("project-thread-no-project-is-open-open-or").to_owned()));
            }
            ProjectRequest::Edit(edit) => self.change(|w| w.edit_with_progress(*edit, progress).map(|()| None))?,
            ProjectRequest::Change(AnyChange { work, .. }) => self.change(|w| work(w, progress))?,
            #[cfg(feature = "live")]
            ProjectRequest::Live(running) => self.live(&running, progress),
            ProjectRequest::Undo if self.undoes_export()? => self.reply(ProjectReply::AsksToUndoExport),
            ProjectRequest::Undo => self.undo()?,
            // something else may have been done, or undone, since a person was asked
            ProjectRequest::UndoExport => {
                if self.undoes_export()? {
                    self.undo()?;
                }
            }
            ProjectRequest::Redo => {
                self.change(|w| Ok(w.redo()?.map(|what| text!("project-thread-done-again", what))))?;
            }
            ProjectRequest::Read(work) => {
                if let Some(workspace) = &self.workspace {
                    work(workspace, progress);
                }
            }
        }
        Ok(())
    }

    /// Whether the last thing done is an export, which has left the program.
    fn undoes_export(&self) -> Result<bool, StoreError> {
        self.workspace.as_ref().map_or(Ok(false), Workspace::undoes_export)
    }

    fn undo(&mut self) -> Result<(), StoreError> {
        self.change(|w| Ok(w.undo()?.map(|what| text!("project-thread-undone", what))))
    }

    /// Closes the file that is to be opened again: it would be found locked by ourselves. What opened it opens it again.
    fn close_if_open(&mut self, file: ProjectFile) -> ProjectFile {
        match self.workspace.as_ref().map(|w| w.snapshot().file) {
            Some(open) if same_file(&open.path, &file.path) => {
                self.close();
                open
            }
            _ => file,
        }
    }

    fn install(&mut self, workspace: Workspace) {
        self.close();
        let (news, warning) = (news_of(&workspace), warning_of(&workspace));
        let history = history(&workspace);
        self.opened += 1;
        self.reply(ProjectReply::Opened { snapshot: workspace.snapshot(), history, news, warning });
        self.workspace = Some(workspace);
    }

    /// Whether some of the open project is not read yet.
    fn is_unread(&self) -> bool {
        self.workspace.as_ref().is_some_and(Workspace::has_rest)
    }

    /// Reads what of the open project was not read yet.
    fn read_rest(&mut self, jobs: &Jobs) {
        let Some(workspace) = self.workspace.as_mut().filter(|workspace| workspace.has_rest()) else { return };
        let progress = Progress::new();
        let _entry = jobs.enter(text!("project-thread-reading-project"), &progress);
        match workspace.load_rest(&progress) {
            Ok(false) => {}
            Ok(true) => {
                let (snapshot, history) = (workspace.snapshot(), history(workspace));
                self.reply(ProjectReply::Changed { snapshot, history, message: None });
            }
            Err(error) => self.reply(ProjectReply::Failed(problem::of_store(&error))),
        }
    }

    /// Keeps what opens a large project quickly, where it is missing or outdated.
    fn keep_table_ready(&mut self, jobs: &Jobs) {
        let Some(workspace) = self.workspace.as_mut().filter(|workspace| workspace.is_worth_keeping()) else { return };
        let progress = Progress::new();
        let _entry = jobs.enter(text!("project-thread-keeping-project-ready-to-open"), &progress);
        // without it the project is as whole, and opened more slowly
        workspace.keep_table(&progress).or_log("keep the project ready to open");
    }

    fn import(&mut self, files: &[ImportRequest], progress: &Progress) -> Result<(), StoreError> {
        let Some(workspace) = &mut self.workspace else {
            self.reply(ProjectReply::Failed(text!("project-thread-no-project-to-import-into").to_owned()));
            return Ok(());
        };
        match workspace.import(files, progress) {
            Ok(reports) => self.change(|_| Ok(Some(imported(&reports)))),
            Err(error) if error.is_cancelled() => {
                self.change(|_| Ok(Some(text!("project-thread-import-cancelled-nothing-was-changed").to_owned())))
            }
            Err(error) => {
                self.reply(ProjectReply::Failed(problem::of_import(&error)));
                Ok(())
            }
        }
    }

    /// Takes what came live; the window hears of it where there was something.
    #[cfg(feature = "live")]
    fn live(&mut self, running: &super::live_intake::RunningIntake, progress: &Progress) {
        let Some(workspace) = &mut self.workspace else { return };
        let before = workspace.snapshot().revision;
        running.round(workspace, progress);
        let (snapshot, history) = (workspace.snapshot(), history(workspace));
        if snapshot.revision != before {
            self.reply(ProjectReply::Changed { snapshot, history, message: None });
        }
    }

    fn change(
        &mut self,
        work: impl FnOnce(&mut Workspace) -> Result<Option<String>, StoreError>,
    ) -> Result<(), StoreError> {
        let Some(workspace) = &mut self.workspace else { return Ok(()) };
        let message = work(workspace)?;
        let (snapshot, history) = (workspace.snapshot(), history(workspace));
        self.reply(ProjectReply::Changed { snapshot, history, message });
        Ok(())
    }

    fn close(&mut self) {
        if let Some(workspace) = self.workspace.take()
            && let Err(error) = workspace.close()
        {
            self.reply(ProjectReply::Failed(problem::of_store(&error)));
        }
    }

    fn reply(&self, answer: ProjectReply) {
        drop(self.replies.send(answer)); // nobody listens once the window is gone
    }
}

/// That a file was brought to the format of today, and where it is kept as it was.
fn news_of(workspace: &Workspace) -> Option<String> {
    let copy = workspace.kept_copy()?;
    Some(text!("project-thread-project-was-brought-to-todays-file", copy = copy.display()))
}

/// What is not as it should be with a file that was opened; what is damaged in it stands above the views.
fn warning_of(workspace: &Workspace) -> Option<String> {
    let is_unfinished = workspace.is_erasure_unfinished().unwrap_or(false);
    is_unfinished.then(|| text!("project-thread-erasure-is-not-finished-traces-of").to_owned())
}

/// What an import brought, in a line.
fn imported(reports: &[ImportReport]) -> String {
    let sum = |part: fn(&ImportReport) -> u64| reports.iter().map(part).sum::<u64>();
    let new = |r: &ImportReport| u64::from(matches!(r.outcome, ImportOutcome::Imported(_)));
    if sum(new) == 0 {
        return text!("project-thread-these-files-are-in-project-already").to_owned();
    }
    let mut text = text!("project-thread-imported", events = text!("count-events", n = sum(|r| r.load.events)));
    let left_out: u64 = sum(|r| r.load.rejected.iter().map(|(_, n)| n).sum());
    let duplicates = sum(|r| r.load.duplicates);
    if duplicates > 0 {
        text.push_str(&text!("project-thread-repeat-others", rows = text!("count-rows", n = duplicates)));
    }
    let used = sum(|r| r.load.used);
    let new: Vec<&ImportReport> = reports.iter().filter(|r| matches!(r.outcome, ImportOutcome::Imported(_))).collect();
    if let [only] = new.as_slice()
        && let Some(made) = events_by_name(used, only.load.events, &only.load.events_by_name)
    {
        text.push_str(&text!("project-thread-made-of-rows", rows = text!("count-rows", n = used), made));
    }
    if left_out > 0 {
        text.push_str(&text!(
            "project-thread-left-out-listed-in-data",
            rows_were = text!("count-rows-were", n = left_out)
        ));
    }
    text.push('.');
    let warnings = new.iter().flat_map(|r| r.load.warnings.iter().map(move |(what, n)| (r, what, n)));
    let mut noteworthy = warnings.filter(|(r, what, n)| what.needs_a_look(**n, r.load.rows));
    if let Some((report, what, n)) = noteworthy.next() {
        let first = counted_warning(what, *n);
        text.push(' ');
        text.push_str(&text!("project-thread-look-at", file = report.file, first, more = noteworthy.count()));
    }
    text
}

fn history(workspace: &Workspace) -> UndoLabels {
    UndoLabels { undo: workspace.can_undo().map(str::to_owned), redo: workspace.can_redo().map(str::to_owned) }
}
