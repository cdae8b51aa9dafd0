//! Everything a person can make the program do, as values. Views push commands; `apply` is the one place that obeys.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use crate::export::Pixels;
use crate::files::{OutputFile, OutputWriter};
use crate::insights::{Question, SetOperation};
use crate::model::{CustomerId, Filter, Project};
use crate::progress::Progress;
use crate::release::{Listing, Release};
use crate::store::{ProjectFile, StoreError};
use crate::texts::{Locale, text};
use crate::update_notice::UpdatePlace;
use crate::workspace::{Edit, Workspace};

use super::jobs::{JobId, TaskEnd};
use crate::present::view_id::ViewId;

/// Customers that somebody pointed at, with words for where they came from.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomerSet {
    /// "Consideration → Decision, step 2".
    pub title: String,
    /// Their lasting numbers, ascending.
    pub members: Arc<Vec<CustomerId>>,
}

/// Makes the bytes of a file.
pub type Make = Box<dyn FnOnce(&Progress) -> Result<Release<Vec<u8>>, String> + Send>;

/// Makes the bytes of a file from the open project.
pub type MakeFromProject = Box<dyn FnOnce(&Workspace, &Progress) -> Result<Release<Vec<u8>>, String> + Send>;

/// Writes the bytes of a file piece by piece, where there may be too many for the memory.
pub type Stream = Box<dyn FnOnce(&mut OutputWriter, &Progress) -> io::Result<()> + Send>;

/// Writes a project to the place that a person chose.
pub type WriteProject = Box<dyn FnOnce(&OutputFile, &Progress) -> Result<(), String> + Send>;

/// What is put on the clipboard.
#[derive(Debug)]
pub enum Clip {
    /// An image for the clipboard.
    Image(Pixels),
    /// Words, such as a table for a spreadsheet.
    Text(String),
}

/// Makes what is put on the clipboard.
pub type MakeClip = Box<dyn FnOnce(&Progress) -> Result<Release<Clip>, String> + Send>;

/// How an export comes into being.
pub enum Content {
    /// On the clipboard, not as a file.
    Clip(MakeClip),
    /// Bytes that are made in one go.
    Bytes(Make),
    /// As bytes, made where the open project is.
    FromProject(MakeFromProject),
    /// Content that is written piece by piece.
    Stream(Box<Release<Stream>>),
    /// As a project, which is no file until it is whole.
    Project(WriteProject),
}

/// Something that can be written to a file as it is shown.
pub struct Export {
    /// What the menu says: "Segment members as CSV".
    pub label: String,
    /// The name the save dialog offers: "loyal-buyers.csv".
    pub file_name: String,
    /// Makes the file; runs in a job thread.
    pub content: Content,
    /// What to do once the file is there (mark actions as exported), if anything.
    pub then: Option<Box<Command>>,
}

impl Export {
    /// An export with nothing to do afterwards.
    pub fn new(
        label: impl Into<String>,
        file_name: impl Into<String>,
        make: impl FnOnce(&Progress) -> Result<Release<Vec<u8>>, String> + Send + 'static,
    ) -> Self {
        Self::with(label.into(), file_name.into(), Content::Bytes(Box::new(make)))
    }

    /// An export that is put on the clipboard; it lists nobody.
    pub fn copy(
        label: impl Into<String>,
        make: impl FnOnce(&Progress) -> Result<Release<Clip>, String> + Send + 'static,
    ) -> Self {
        Self::with(label.into(), String::new(), Content::Clip(Box::new(make)))
    }

    /// An export that lists people; the journal and the menu name it alike.
    pub fn list(
        listing: Listing,
        file_name: impl Into<String>,
        make: impl FnOnce(&Progress) -> Result<Vec<u8>, String> + Send + 'static,
    ) -> Self {
        let label = listing.what().to_owned();
        Self::new(label, file_name, move |progress| Ok(Release::of_people(make(progress)?, listing)))
    }

    /// The same, read from the open project once its place is chosen.
    pub fn list_from_project(
        listing: Listing,
        file_name: impl Into<String>,
        make: impl FnOnce(&Workspace, &Progress) -> Result<Vec<u8>, String> + Send + 'static,
    ) -> Self {
        let label = listing.what().to_owned();
        let make: MakeFromProject =
            Box::new(move |workspace, progress| Ok(Release::of_people(make(workspace, progress)?, listing)));
        Self::with(label, file_name.into(), Content::FromProject(make))
    }

    /// The same, written piece by piece.
    pub fn list_in_pieces(
        listing: Listing,
        file_name: impl Into<String>,
        write: impl FnOnce(&mut OutputWriter, &Progress) -> io::Result<()> + Send + 'static,
    ) -> Self {
        let label = listing.what().to_owned();
        let write: Stream = Box::new(write);
        Self::with(label, file_name.into(), Content::Stream(Box::new(Release::of_people(write, listing))))
    }

    /// An export that is a project.
    pub fn project(
        label: impl Into<String>,
        file_name: impl Into<String>,
        write: impl FnOnce(&OutputFile, &Progress) -> Result<(), String> + Send + 'static,
    ) -> Self {
        Self::with(label.into(), file_name.into(), Content::Project(Box::new(write)))
    }

    fn with(label: String, file_name: String, content: Content) -> Self {
        Self { label, file_name, content, then: None }
    }

    /// Whether it is a project, which never takes the place of another file.
    pub fn is_project(&self) -> bool {
        matches!(self.content, Content::Project(_))
    }

    /// Runs `command` once the file is written.
    pub fn then(mut self, command: Command) -> Self {
        self.then = Some(Box::new(command));
        self
    }
}

impl std::fmt::Debug for Export {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Export").field("label", &self.label).field("file_name", &self.file_name).finish_non_exhaustive()
    }
}

/// Light, dark, or what the system says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum ThemeChoice {
    /// Light or dark as the system is.
    #[default]
    System,
    /// Light whatever the system is.
    Light,
    /// Dark whatever the system is.
    Dark,
}

/// The name of a file and the identifiers in it, or why there are none.
pub type IdsFile = Result<(String, Vec<String>), String>;

/// Reads something off the open project.
pub type Reading = Box<dyn FnOnce(&Workspace, &Progress) + Send>;

/// A question to the project file on its way to the project's thread.
pub struct AnyReading(pub Reading);

impl std::fmt::Debug for AnyReading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AnyReading")
    }
}

/// Work on the open project that is no edit: it cannot be undone, or is none of the undo's business.
pub type ChangeWork = Box<dyn FnOnce(&mut Workspace, &Progress) -> Result<Option<String>, StoreError> + Send>;

/// Such work on its way to the project's thread.
pub struct AnyChange {
    /// What the status bar says.
    pub name: String,
    /// The work; says what happened, where it is worth saying.
    pub work: ChangeWork,
}

impl AnyChange {
    /// Work with a name for the status bar.
    pub fn new(
        name: impl Into<String>,
        work: impl FnOnce(&mut Workspace, &Progress) -> Result<Option<String>, StoreError> + Send + 'static,
    ) -> Self {
        Self { name: name.into(), work: Box::new(work) }
    }

    /// An edit that says what it did once it is done, and nothing where it failed.
    pub fn edit(edit: Edit, done: impl FnOnce(&Project) -> String + Send + 'static) -> Self {
        Self::new(text!("project-thread-saving"), move |workspace, progress| {
            workspace.edit_with_progress(edit, progress)?;
            Ok(Some(done(&workspace.snapshot().project)))
        })
    }
}

/// The name that the segment got that was added last.
pub fn last_segment(project: &Project) -> &str {
    project.segments.last().map_or("", |s| s.name.as_str())
}

impl std::fmt::Debug for AnyChange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AnyChange").field("name", &self.name).finish_non_exhaustive()
    }
}

/// Work that ends in a command.
pub type Work = Box<dyn FnOnce(&Progress) -> Result<Command, TaskEnd> + Send>;

/// One run of something slow that ends in a command: "Run predictions", "Write segment.csv".
pub struct Task {
    /// What the status bar says.
    pub name: String,
    /// What the job does on its thread.
    pub work: Work,
}

impl Task {
    /// A task with a name for the status bar.
    pub fn new(
        name: impl Into<String>,
        work: impl FnOnce(&Progress) -> Result<Command, TaskEnd> + Send + 'static,
    ) -> Self {
        Self { name: name.into(), work: Box::new(work) }
    }
}

impl std::fmt::Debug for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Task").field("name", &self.name).finish_non_exhaustive()
    }
}

/// What a task ended in, and of which project it is.
#[derive(Debug)]
pub struct TaskOutcome {
    /// The opening of a project in which it was begun.
    pub opened: u64,
    /// What the task is called.
    pub name: String,
    /// The command to do, or why there is none.
    pub end: Result<Box<Command>, TaskEnd>,
}

/// What a person asked for.
#[derive(Debug)]
pub enum Command {
    // where to look
    /// Goes to a view.
    Show(ViewId),
    /// Looks through another filter.
    SetFilter(Filter),
    /// Asks a question where its answer has a picture, with its filter.
    OpenQuestion(Box<Question>),
    /// Lists these customers in the Customers view.
    ShowCustomers(CustomerSet),
    /// Shows these customers as timelines in the Customers view.
    ShowTimelines(CustomerSet),
    /// Leaves the page of a customer for the list it was opened from.
    LeaveCustomer,
    /// Lists all customers again.
    ShowAllCustomers,
    /// Selects these customers in place of those that were selected.
    Select(CustomerSet),
    /// Joins these customers to those that are selected.
    JoinSelection(SetOperation, CustomerSet),
    /// Ends the selection of customers.
    ClearSelection,
    /// Opens the page of one customer.
    OpenCustomer(CustomerId),
    /// Opens the box that takes questions, views, customers and commands.
    OpenAskBox,
    /// Puts the cursor into the find field.
    FocusFind,
    /// Finds customers by this text, in the Customers view.
    Find(String),

    // files
    /// Asks for a project file to open.
    ChooseProject,
    /// Asks where to make a new project.
    ChooseNewProject,
    /// Opens a project file.
    OpenProject(ProjectFile),
    /// Opens a project file to look at: nothing in it can be changed.
    OpenReadOnly(ProjectFile),
    /// Asks for a passphrase for a new project at this place, where this build can encrypt, then makes it.
    NewProjectAt(PathBuf),
    /// Makes a new project file, encrypted where there is a passphrase.
    CreateProject(ProjectFile),
    /// Makes a project of one's own and goes on with this.
    CreateProjectThen(ProjectFile, Box<Command>),
    /// Opens a project of one's own and goes on with this.
    OpenProjectThen(ProjectFile, Box<Command>),
    /// Gives up opening the project in this file, and what was to be done then.
    CancelOpening(PathBuf),
    /// Forgets recent projects whose files are gone.
    ForgetMissing,
    /// Opens the sample shop.
    OpenSample,
    /// Asks for files to import.
    ChooseImport,
    /// Asks for a folder of files to import.
    ChooseImportFolder,
    /// Opens the import dialog for these files; asks for a project of one's own first where none is open.
    OpenImport(Vec<PathBuf>),
    /// Imports these files: all of them or none.
    Import(Vec<crate::workspace::ImportRequest>),
    /// Asks for a folder to watch for new files, and for a project of one's own first where none is open.
    ChooseWatch,
    /// Asks for a file of identifiers, for a dialog that waits for them.
    ChooseIds(Sender<IdsFile>),
    /// Watches this folder; none = no longer.
    Watch(Option<PathBuf>),
    /// A file has come into the watched folder and needs a person, for this reason.
    FileWaits(PathBuf, String),
    /// Reads something off the open project file.
    Read(AnyReading),
    /// Shows what the project takes for granted (goal, currency, time zone, stages) and asks whether it is right.
    AskFirstQuestions,
    /// Says how the picture on the screen is read.
    ReadChart,
    /// Shows the words of the field and what they mean.
    ShowGlossary,
    /// Goes to a step of the guided tour, on the sample; none = leaves it.
    Tour(Option<usize>),
    /// Shows what is to be set before the numbers can be believed.
    ShowFirstSteps,
    /// Makes the report for a client, of what the filter lets through.
    ExportReport,
    /// Asks for a logo.
    ChooseLogo,
    /// Keeps the image in this file as the company's logo.
    UseLogo(PathBuf),
    /// Makes a template of how the project is set up, and asks where to put it.
    SaveTemplate,
    /// Asks for a template to set the project up by.
    ChooseTemplate,
    /// Sets the project up as this file says.
    UseTemplate(PathBuf),
    /// Asks for a client's presentation, in whose layouts the story that is chosen becomes slides.
    ChooseSlideTemplate,
    /// Asks where to put the slides in the layouts of this presentation.
    ExportSlidesIn(PathBuf),
    /// Opens the editor of touchpoint, channel and stage rules.
    OpenRules,
    /// Asks where to put an export, then writes it.
    Export(Export),
    /// Puts this on the clipboard and says so.
    Copy(Clip, String),
    /// Writes an export to this file.
    ExportTo(Export, PathBuf),
    /// Copies the command that answers what the view on the screen shows.
    CopyAsCommand,
    /// Copies what helps to find out why something went wrong.
    CopyDiagnostics,
    /// Offers what the view on the screen can export.
    ExportShown,

    // changes to the project
    /// Makes an edit that can be undone.
    Edit(Edit),
    /// Changes the project file in a way that is no edit.
    Change(AnyChange),
    /// Takes events as they happen from here on.
    #[cfg(feature = "live")]
    StartLive,
    /// Takes them no more.
    #[cfg(feature = "live")]
    StopLive,
    /// The server that takes them runs.
    #[cfg(feature = "live")]
    LiveRuns(Arc<super::live_intake::RunningIntake>),
    /// Makes a segment of these customers.
    MakeSegment(CustomerSet),
    /// Takes the last edit back; asks first where that is an export, which has left the program.
    Undo,
    /// Takes the last edit back where it is an export: a person was asked.
    UndoExport,
    /// Makes the last undone edit again.
    Redo,

    /// Keeps what is shown as the last scene of the story that is chosen.
    KeepScene,
    /// Shows the story that is chosen on the whole screen.
    Present,
    /// Leaves the stage for the window.
    StopPresenting,

    // work
    /// Runs a task in a thread.
    Run(Task),
    /// Does what a task ended in, where its project is still open.
    Finish(TaskOutcome),
    /// Stops a job that is under way.
    CancelJob(JobId),

    // the window
    /// Says something for a while.
    Say(String),
    /// Says what a person has to know, until it is dismissed.
    Tell(String),
    /// Says that something went wrong, until it is dismissed.
    Fail(String),
    /// Chooses between light and dark.
    SetTheme(ThemeChoice),
    /// Speaks this language; none = that of the system.
    SetLanguage(Option<Locale>),
    /// Larger (1), smaller (-1) or ordinary (0) text.
    TextSize(i8),
    /// Full screen on or off.
    ToggleFullScreen,
    /// The sheet of shortcuts on or off.
    ToggleShortcuts,
    /// Things move, or nothing does.
    ToggleMotion,
    /// Shows under which licences the parts of the program are.
    ShowLicences,
    /// Asks where it stands which version is the newest.
    ShowUpdateNotice,
    /// Looks there, now and once a day; none = nowhere.
    SetUpdateNotice(Option<UpdatePlace>),
    /// The details on the right fold or open.
    ToggleDetails,
    /// The banner about the sample goes away.
    DismissBanner,
    /// Closes the window; asks first while an import runs.
    Quit,
    /// Closes the window and stops what runs.
    QuitAnyway,
}

impl Command {
    /// Whether it is the same whatever project is open.
    pub(super) fn is_of_any_project(&self) -> bool {
        matches!(self, Self::Say(_) | Self::Tell(_) | Self::Fail(_) | Self::Copy(..))
    }
}
