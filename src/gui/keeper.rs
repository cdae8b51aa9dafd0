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
use crate::present::numbers;
use crate::progress::Progress;
use crate::store::{ProjectFile, StoreError};
use crate::workspace::{Edit, ImportOutcome, ImportReport, ImportRequest, Snapshot, Workspace};

use super::command::{AnyChange, Reading};
use super::jobs::{Entry, Jobs, Mode, TaskEnd};
use super::problem;

/// How the name of a job that imports begins.
pub const IMPORTING: &str = "Importing";

/// So long the first picture of a project that was opened has the machine for itself.
const FIRST_PICTURE: Duration = Duration::from_millis(400);

/// Nothing is asked for so long before what opens a project quickly is put right.
const QUIET: Duration = Duration::from_secs(3);

/// What can be asked of the keeper.
pub enum Request {
    /// Opens a project file.
    Open(ProjectFile),
    /// Opens a project file to look at.
    Look(ProjectFile),
    /// Opens the sample kept in this file, making it if it is not there.
    Sample(PathBuf),
    /// Makes and opens a new project file.
    Create(ProjectFile),
    /// Imports files: all of them or none.
    Import(Vec<ImportRequest>),
    /// Changes the project.
    Edit(Box<Edit>),
    /// Changes the project file in a way that is no edit.
    Change(AnyChange),
    /// Takes the last change back.
    Undo,
    /// Makes the last undone change again.
    Redo,
    /// Reads something off the project.
    Read(Reading),
}

impl Request {
    fn name(&self) -> String {
        let file = |path: &Path| path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        match self {
            Self::Open(project) | Self::Look(project) => format!("Opening {}", file(&project.path)),
            Self::Sample(_) => "Opening the sample shop".to_owned(),
            Self::Create(project) => format!("Creating {}", file(&project.path)),
            Self::Import(files) if files.len() == 1 => format!("{IMPORTING} {}", files[0].input.name()),
            Self::Import(files) => format!("{IMPORTING} {} files", files.len()),
            Self::Edit(edit) if matches!(**edit, Edit::SetIdentity(_)) => {
                "Joining everybody by the new rules".to_owned()
            }
            Self::Edit(_) => "Saving".to_owned(),
            Self::Change(change) => change.name.clone(),
            Self::Undo => "Undoing".to_owned(),
            Self::Redo => "Redoing".to_owned(),
            Self::Read(_) => "Reading the project".to_owned(),
        }
    }
}

/// What can be undone and redone now, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
}

/// What became of a request.
#[derive(Debug)]
pub enum Answer {
    /// Another project is open now.
    Opened {
        /// The project.
        snapshot: Snapshot,
        /// Its history.
        history: History,
        /// Something the person should know about the file.
        warning: Option<String>,
    },
    /// The project changed.
    Changed {
        /// The project.
        snapshot: Snapshot,
        /// Its history.
        history: History,
        /// What happened, where it is worth saying.
        said: Option<String>,
    },
    /// A project needs a passphrase, or another one than was given.
    Locked {
        /// The project.
        file: PathBuf,
        /// Whether one was given.
        wrong: bool,
    },
    /// A project can be looked at, but not changed; the text says why.
    OnlyToLook {
        /// The project, with what opens it.
        file: ProjectFile,
        /// The reason.
        why: String,
    },
    /// It did not work; the project is as it was.
    Failed(String),
}

struct Desk {
    workspace: Option<Workspace>,
    answers: Sender<Answer>,
    importing: Arc<AtomicBool>,
}

/// The handle that the window holds.
pub struct Keeper {
    inbox: Option<Sender<(Request, Progress, Entry)>>,
    inline: Option<Desk>,
    answers: Receiver<Answer>,
    thread: Option<JoinHandle<()>>,
    jobs: Jobs,
    last: Progress,
    importing: Arc<AtomicBool>,
}

impl Keeper {
    /// Starts the thread; with [`Mode::Inline`] requests are done at once instead.
    pub fn new(jobs: &Jobs) -> Self {
        let (tell, answers) = channel();
        let importing = Arc::<AtomicBool>::default();
        let mut desk = Desk { workspace: None, answers: tell, importing: importing.clone() };
        let mut keeper = Self {
            inbox: None,
            inline: None,
            answers,
            thread: None,
            jobs: jobs.clone(),
            last: Progress::new(),
            importing,
        };
        if jobs.mode() == Mode::Inline {
            keeper.inline = Some(desk);
            return keeper;
        }
        let (send, receive) = channel::<(Request, Progress, Entry)>();
        let listed = jobs.clone();
        let work = move || {
            // what is kept is put right once nothing was asked for a while
            let mut outdated = false;
            loop {
                let request = match (desk.is_unread(), outdated) {
                    (true, _) => receive.recv_timeout(FIRST_PICTURE),
                    (false, true) => receive.recv_timeout(QUIET),
                    (false, false) => receive.recv().map_err(RecvTimeoutError::from),
                };
                match request {
                    Ok((request, progress, _entry)) => {
                        outdated |= !matches!(request, Request::Read(_));
                        desk.answer(request, &progress);
                    }
                    Err(RecvTimeoutError::Timeout) if desk.is_unread() => desk.read_rest(&listed),
                    Err(RecvTimeoutError::Timeout) => {
                        desk.keep_ready(&listed);
                        outdated = false;
                    }
                    Err(RecvTimeoutError::Disconnected) => break,
                }
            }
            desk.close();
        };
        keeper.thread = std::thread::Builder::new().name("workspace".to_owned()).spawn(work).ok();
        keeper.inbox = Some(send);
        keeper
    }

    /// Asks; the answer comes by [`Keeper::poll`].
    pub fn ask(&mut self, request: Request) {
        let progress = Progress::new();
        self.last = progress.clone();
        let entry = self.jobs.enter(&request.name(), &progress);
        if let Some(desk) = &mut self.inline {
            desk.answer(request, &progress);
            desk.read_rest(&self.jobs);
            drop(entry);
        } else if let Some(inbox) = &self.inbox {
            // Without a thread the request is dropped with its entry, and the list of jobs is empty again.
            drop(inbox.send((request, progress, entry)));
        }
    }

    /// Whether an import is under way.
    pub fn is_importing(&self) -> bool {
        self.importing.load(Ordering::Relaxed)
    }

    /// The next answer, if there is one.
    pub fn poll(&mut self) -> Option<Answer> {
        self.answers.try_recv().ok()
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.last.cancel();
        self.inbox = None;
        if let Some(mut desk) = self.inline.take() {
            desk.close();
        }
        if let Some(thread) = self.thread.take() {
            drop(thread.join()); // the file is closed whole before the program ends
        }
    }
}

impl Desk {
    fn answer(&mut self, request: Request, progress: &Progress) {
        self.importing.store(matches!(request, Request::Import(_)), Ordering::Relaxed);
        let work = std::panic::AssertUnwindSafe(|| self.handle(request, progress));
        match std::panic::catch_unwind(work) {
            Ok(Ok(())) => {}
            Ok(Err(StoreError::Locked(file))) => self.tell(Answer::Locked { file, wrong: false }),
            Ok(Err(StoreError::WrongPassphrase(file))) => self.tell(Answer::Locked { file, wrong: true }),
            Ok(Err(StoreError::Cancelled)) => {
                drop(self.change(|_| Ok(Some("Cancelled: nothing was changed.".to_owned()))));
            }
            Ok(Err(error)) => self.tell(Answer::Failed(problem::of_store(&error))),
            Err(_) => {
                // What the workspace holds in memory may be half-changed; its file never is.
                self.workspace = None;
                let text = "Something went wrong inside the program. The project file is whole; open it again.";
                self.tell(Answer::Failed(text.to_owned()));
            }
        }
        self.importing.store(false, Ordering::Relaxed);
    }

    fn handle(&mut self, request: Request, progress: &Progress) -> Result<(), StoreError> {
        match request {
            Request::Open(file) => {
                let file = self.leave(file);
                match Workspace::open_lazily(&file, progress) {
                    Ok(workspace) => self.install(workspace),
                    Err(error @ (StoreError::InUse { .. } | StoreError::ReadOnlyPlace(_))) => {
                        self.tell(Answer::OnlyToLook { file, why: problem::of_store(&error) });
                    }
                    Err(error) => return Err(error),
                }
            }
            Request::Look(file) => {
                let file = self.leave(file);
                let workspace = Workspace::open_read_only_lazily(file, progress)?;
                self.install(workspace);
            }
            Request::Sample(path) => {
                self.leave(path.clone().into());
                match super::sample::open(&path, progress) {
                    Ok(workspace) => self.install(workspace),
                    Err(TaskEnd::Cancelled) => {}
                    Err(TaskEnd::Failed(text)) => self.tell(Answer::Failed(text)),
                }
            }
            Request::Create(file) => {
                let workspace = Workspace::create(file, progress)?;
                self.install(workspace);
            }
            Request::Import(files) => self.import(&files, progress)?,
            Request::Edit(_) if self.workspace.is_none() => {
                self.tell(Answer::Failed("No project is open. Open or create one first.".to_owned()));
            }
            Request::Edit(edit) => self.change(|w| w.edit_with_progress(*edit, progress).map(|()| None))?,
            Request::Change(AnyChange { work, .. }) => self.change(|w| work(w, progress))?,
            Request::Undo => self.change(|w| Ok(w.undo()?.map(|what| format!("Undone: {what}"))))?,
            Request::Redo => self.change(|w| Ok(w.redo()?.map(|what| format!("Done again: {what}"))))?,
            Request::Read(work) => {
                if let Some(workspace) = &self.workspace {
                    work(workspace, progress);
                }
            }
        }
        Ok(())
    }

    /// Closes the file that is to be opened again: it would be found locked by ourselves. What opened it opens it again.
    fn leave(&mut self, file: ProjectFile) -> ProjectFile {
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
        let warning = warning_of(&workspace);
        self.tell(Answer::Opened { snapshot: workspace.snapshot(), history: history(&workspace), warning });
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
        let _entry = jobs.enter("Reading the project", &progress);
        match workspace.load_rest(&progress) {
            Ok(false) => {}
            Ok(true) => {
                let (snapshot, history) = (workspace.snapshot(), history(workspace));
                self.tell(Answer::Changed { snapshot, history, said: None });
            }
            Err(error) => self.tell(Answer::Failed(problem::of_store(&error))),
        }
    }

    /// Keeps what opens a large project quickly, where it is missing or outdated.
    fn keep_ready(&mut self, jobs: &Jobs) {
        let Some(workspace) = self.workspace.as_mut().filter(|workspace| workspace.is_worth_keeping()) else { return };
        let progress = Progress::new();
        let _entry = jobs.enter("Keeping the project ready to open", &progress);
        // without it the project is as whole, and opened more slowly
        workspace.keep_table(&progress).or_log("keep the project ready to open");
    }

    fn import(&mut self, files: &[ImportRequest], progress: &Progress) -> Result<(), StoreError> {
        let Some(workspace) = &mut self.workspace else {
            self.tell(Answer::Failed("No project is open. Open or create one first, then import.".to_owned()));
            return Ok(());
        };
        match workspace.import(files, progress) {
            Ok(reports) => self.change(|_| Ok(Some(imported(&reports)))),
            Err(error) if error.is_cancelled() => {
                self.change(|_| Ok(Some("Import cancelled, nothing was changed.".to_owned())))
            }
            Err(error) => {
                self.tell(Answer::Failed(problem::of_import(&error)));
                Ok(())
            }
        }
    }

    fn change(
        &mut self,
        work: impl FnOnce(&mut Workspace) -> Result<Option<String>, StoreError>,
    ) -> Result<(), StoreError> {
        let Some(workspace) = &mut self.workspace else { return Ok(()) };
        let said = work(workspace)?;
        let (snapshot, history) = (workspace.snapshot(), history(workspace));
        self.tell(Answer::Changed { snapshot, history, said });
        Ok(())
    }

    fn close(&mut self) {
        if let Some(workspace) = self.workspace.take()
            && let Err(error) = workspace.close()
        {
            self.tell(Answer::Failed(problem::of_store(&error)));
        }
    }

    fn tell(&self, answer: Answer) {
        drop(self.answers.send(answer)); // nobody listens once the window is gone
    }
}

/// What a person should know about a file that was opened; what is damaged in it stands above the views.
fn warning_of(workspace: &Workspace) -> Option<String> {
    let kept = workspace.kept_copy().map(|copy| {
        format!("The project was brought to today's file format; as it was, it is kept in {}.", copy.display())
    });
    let unfinished = workspace.is_erasure_unfinished().unwrap_or(false).then(|| {
        "An erasure is not finished: traces of erased people may still be in the file. Close other windows that have it \
         open, then open it again."
            .to_owned()
    });
    match (kept, unfinished) {
        (Some(kept), Some(unfinished)) => Some(format!("{kept} {unfinished}")),
        (one, other) => one.or(other),
    }
}

/// What an import brought, in a line.
fn imported(reports: &[ImportReport]) -> String {
    let sum = |part: fn(&ImportReport) -> u64| reports.iter().map(part).sum::<u64>();
    let new = |r: &ImportReport| u64::from(matches!(r.outcome, ImportOutcome::Imported(_)));
    if sum(new) == 0 {
        return "These files are in the project already: nothing was added.".to_owned();
    }
    let mut text = format!("Imported {}", numbers::plural(sum(|r| r.load.events), "event", "events"));
    let left_out: u64 = sum(|r| r.load.rejected.iter().map(|(_, n)| n).sum());
    let duplicates = sum(|r| r.load.duplicates);
    if duplicates > 0 {
        text.push_str(&format!("; {} were there already", numbers::plural(duplicates, "row", "rows")));
    }
    if left_out > 0 {
        text.push_str(&format!("; {} left out, listed in Data", numbers::plural(left_out, "row was", "rows were")));
    }
    text.push('.');
    text
}

fn history(workspace: &Workspace) -> History {
    History { undo: workspace.can_undo().map(str::to_owned), redo: workspace.can_redo().map(str::to_owned) }
}
