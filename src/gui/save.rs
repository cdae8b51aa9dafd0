//! Writing an export to the place that a person chose.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use crate::export::Pixels;
use crate::files::{OutputError, OutputFile, Overwrite, ProtectedFiles};
use crate::language;
use crate::progress::Progress;
use crate::release::PreparedFile;
use crate::texts::{for_programs, text};
use crate::workspace::keep_imported;

use super::command::{AnyChange, Clip, Command, Content, Export, Make, MakeClip, MakeFromProject, Task, TaskOutcome};
use super::jobs::TaskEnd;
use super::problem;
use super::project_thread::ProjectRequest;
use super::state::State;

/// How often a job that waits for the project looks whether it is to stop.
const LOOK_EVERY: Duration = Duration::from_millis(50);

impl State {
    /// Writes an export in a job: whole, or the file stays as it was. The dialog asked about replacing a file; a project, and
    /// what was imported since the window opened, is not replaced all the same.
    pub(super) fn write(&mut self, export: Export, file: PathBuf) {
        let protected = ProtectedFiles::project(&self.snapshot.file.path).and(self.imported.iter().cloned());
        let overwrite = if export.is_project() { Overwrite::Refuse } else { Overwrite::Replace };
        let target = match OutputFile::claim(file, &protected, overwrite) {
            Ok(target) => target,
            Err(error) => return self.notices.fail(problem::of_output(&error)),
        };
        let name = target.path().file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let command_sender = self.command_sender.clone();
        let Export { label, content, then, .. } = export;
        let project = Arc::clone(&self.snapshot.project);
        let content = match content {
            Content::FromProject(make) => Content::Bytes(self.made_from_project(make, target.path().to_owned())),
            content => content,
        };
        let written = text!("save-written", path = target.path().display());
        let (opened, writing) = (self.opened, text!("save-writing", name));
        let job = writing.clone();
        let work = move |progress: &Progress| {
            keep_imported(&target, &project).map_err(|e| TaskEnd::Failed(problem::of_output(&e)))?;
            let made = in_language_of(target.path(), || make(content, &label, &target, progress));
            let Some(file) = made? else { return Ok(Command::Say(written)) };
            let remarks: String = file.remarks().iter().map(|text| format!(". {text}")).collect();
            // A list of people takes its place once the journal has it, and not at all where it cannot.
            Ok(Command::Change(AnyChange::new(text!("save-noting-export"), move |workspace, _| {
                file.finish(workspace)?;
                if let Some(end) = then.map(Ok) {
                    drop(command_sender.send(Command::Finish(TaskOutcome { opened, name: writing, end })));
                }
                Ok(Some(format!("{written}{remarks}")))
            })))
        };
        self.run(Task::new(job, work));
    }

    /// Makes in a job what is put on the clipboard.
    pub(super) fn make_clip(&mut self, label: String, make: MakeClip) {
        let name = label.clone();
        self.run(Task::new(label, move |progress| {
            let made = make(progress).map_err(TaskEnd::Failed)?;
            progress.check()?;
            // what is copied lists nobody and stays with whoever sits here
            Ok(Command::Copy(made.on_screen(), name))
        }));
    }

    /// Puts something on the clipboard.
    pub(super) fn copy(&mut self, clip: Clip, label: &str) {
        match clip {
            Clip::Text(text) => self.ctx.copy_text(text),
            Clip::Image(Pixels { rgba, width, height }) => {
                let size = [width as usize, height as usize];
                self.ctx.copy_image(egui::ColorImage::from_rgba_unmultiplied(size, &rgba));
            }
        }
        self.notices.say(text!("save-copied", label));
    }

    /// Has the thread that owns the project make the bytes; what is returned waits for them.
    fn made_from_project(&mut self, make: MakeFromProject, path: PathBuf) -> Make {
        let (send, made) = channel();
        self.project_thread.ask(ProjectRequest::Read(Box::new(move |workspace, progress| {
            drop(send.send(in_language_of(&path, || make(workspace, progress)))); // the job may have been cancelled
        })));
        Box::new(move |progress| {
            loop {
                match made.recv_timeout(LOOK_EVERY) {
                    Ok(bytes) => return bytes,
                    Err(RecvTimeoutError::Timeout) => progress.check().map_err(|e| e.to_string())?,
                    Err(RecvTimeoutError::Disconnected) => {
                        return Err(text!("save-no-project-is-open-any-more").to_owned());
                    }
                }
            }
        })
    }
}

/// Makes a file in the language of its readers.
fn in_language_of<T>(path: &Path, make: impl FnOnce() -> T) -> T {
    if language::is_for_programs(path) { for_programs(make) } else { make() }
}

/// The file, whole, but not in its place yet; a project takes its place and is noted by whoever makes it.
fn make(
    content: Content,
    label: &str,
    target: &OutputFile,
    progress: &Progress,
) -> Result<Option<PreparedFile>, TaskEnd> {
    let failed = |error: OutputError| TaskEnd::Failed(problem::of_output(&error));
    let made = match content {
        Content::Bytes(make) => make(progress).map_err(TaskEnd::Failed).and_then(|release| {
            progress.check()?;
            release.prepare(label, target, |bytes, out| out.write_all(&bytes)).map(Some).map_err(failed)
        }),
        Content::Stream(release) => {
            release.prepare(label, target, |stream, out| stream(out, progress)).map(Some).map_err(failed)
        }
        Content::Project(write) => write(target, progress).map(|()| None).map_err(TaskEnd::Failed),
        Content::FromProject(_) | Content::Clip(_) => Err(TaskEnd::Failed(text!("save-no-project-is-open").to_owned())),
    };
    // whatever it reports when it was stopped, that it was stopped is what happened
    made.map_err(|end| if progress.is_cancelled() { TaskEnd::Cancelled } else { end })
}
