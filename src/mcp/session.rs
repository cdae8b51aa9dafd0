//! The project behind the tools, and what is answered from it.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use serde_json::Value;

use crate::files::SIDE_FILES;
use crate::insights::{Answer, NamedTable, Question, Scope, Unanswered, answer_json, list_customers};
use crate::model::{JournalEntry, JournalKind};
use crate::present::numbers;
use crate::present::small_groups::{Published, Shown, audience};
use crate::progress::Progress;
use crate::workspace::{self, Workspace};

use super::access::Access;
use super::arguments::Request;
use super::tools::Tool;

/// An open project that answers calls.
pub struct Session {
    project: Mutex<Project>,
    access: Access,
}

/// The project as it was read last.
struct Project {
    workspace: Workspace,
    state: FileState,
}

/// Size and time of the files of a project: when they change, it is read again.
type FileState = Vec<Option<(u64, SystemTime)>>;

impl Session {
    /// A session with a project that was just opened.
    pub fn new(workspace: Workspace, access: Access) -> Self {
        let state = file_state(&workspace.snapshot().file.path);
        Self { project: Mutex::new(Project { workspace, state }), access }
    }

    /// Answers a call.
    pub fn answer(
        &self,
        tool: Tool,
        arguments: &serde_json::Map<String, Value>,
        progress: &Progress,
    ) -> anyhow::Result<Value> {
        let snapshot = {
            let mut project = self.project();
            project.read_again_if_changed(progress)?;
            project.workspace.snapshot()
        };
        let Request { question, rows } = Request::read(tool, arguments, &snapshot)?;
        let scope =
            Scope::new(snapshot.table.clone(), snapshot.project.clone(), question.filter.clone(), workspace::now());
        let asked = question.compute(scope.clone(), progress)?;
        let k = u64::from(self.access.k.unwrap_or(scope.settings().smallest_group));
        let mut answer = match question.selection {
            Some(_) => list_customers(&scope, &question, &*asked)?,
            None => {
                audience(&scope.table, &scope.project, &scope.filter, k).map_err(Unanswered::from)?;
                self.without_people(asked.answer(k, &Published::default()).map_err(Unanswered::from)?)
            }
        };
        let hidden = Shown { what: (), merged: answer.merged, hidden: answer.hidden, published: Published::default() };
        add_note(&mut answer, hidden.sentence(k));
        let mut object = shortened(&question, &answer, rows)?;
        object["command"] =
            format!("{} --hide-below {k} --format json", question.command(&path_text(&snapshot.file.path))).into();
        if let Some(sentence) = snapshot.damage.sentence() {
            object["incomplete"] = sentence.into();
        }
        self.project().record(&question, &answer)?;
        Ok(object)
    }

    fn project(&self) -> MutexGuard<'_, Project> {
        self.project.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The answer as it may be given: tables of single people only where they are wanted.
    fn without_people(&self, mut answer: Answer) -> Answer {
        if self.access.people {
            return answer;
        }
        let (people, groups): (Vec<_>, Vec<_>) = answer.tables.into_iter().partition(|table| table.people);
        answer.tables = groups;
        let names: Vec<&str> = people.iter().map(|table| table.name).collect();
        let left_out = (!names.is_empty()).then(|| {
            format!("{} lists single people, which needs a server that was started with --people", names.join(", "))
        });
        add_note(&mut answer, left_out);
        answer
    }
}

impl Project {
    fn read_again_if_changed(&mut self, progress: &Progress) -> anyhow::Result<()> {
        let file = self.workspace.snapshot().file;
        let state = file_state(&file.path);
        if state != self.state {
            self.workspace = Workspace::open_read_only(file, progress)?;
            self.state = state;
        }
        Ok(())
    }

    /// Notes in the journal that rows about single people are about to leave.
    fn record(&mut self, question: &Question, answer: &Answer) -> anyhow::Result<()> {
        let people = answer.tables.iter().filter(|table| table.people);
        let rows: Vec<u64> = people.map(|table| table.table.rows.len() as u64).collect();
        if rows.is_empty() {
            return Ok(());
        }
        let rows: u64 = rows.iter().sum();
        let what = match question.selection {
            Some(_) => "Customers behind a part",
            None => question.insight()?.title(),
        };
        let entry = JournalEntry {
            people: question.selection.is_some().then_some(rows),
            detail: format!("{}, an assistant", numbers::plural(rows, "row", "rows")),
            ..JournalEntry::new(JournalKind::Export, what, workspace::now())
        };
        let file = self.workspace.snapshot().file;
        let was_read = self.state == file_state(&file.path);
        self.workspace.note(entry).map_err(|error| {
            anyhow::anyhow!(
                "lists of people have to be noted in the project's journal, which cannot be written ({error})"
            )
        })?;
        if was_read {
            self.state = file_state(&file.path);
        }
        Ok(())
    }
}

fn file_state(path: &Path) -> FileState {
    let beside = |suffix: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        PathBuf::from(name)
    };
    let log = SIDE_FILES.first().copied().unwrap_or_default();
    [path.to_owned(), beside(log)]
        .iter()
        .map(|path| std::fs::metadata(path).ok().and_then(|meta| Some((meta.len(), meta.modified().ok()?))))
        .collect()
}

fn add_note(answer: &mut Answer, more: Option<String>) {
    let parts = [Some(std::mem::take(&mut answer.note)), more];
    answer.note = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
}

/// The answer as an object, with at most so many rows of each table; how many rows are left out stands beside them.
fn shortened(question: &Question, answer: &Answer, rows: usize) -> Result<Value, Unanswered> {
    let tables: Vec<&NamedTable> = answer.tables.iter().collect();
    let mut object = answer_json(question, answer, &tables)?;
    for table in object["tables"].as_array_mut().into_iter().flatten() {
        let all = table["rows"].as_array_mut().map_or(0, |all| {
            let n = all.len();
            all.truncate(rows);
            n
        });
        table["rows_left_out"] = all.saturating_sub(rows).into();
    }
    Ok(object)
}

fn path_text(path: &Path) -> String {
    path.display().to_string()
}
