//! The project behind the tools, and what is answered from it.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use serde_json::Value;

use crate::act::{Suggested, Suggestion};
use crate::files::SIDE_FILES;
use crate::insights::{Answer, AnswerError, NamedTable, Question, Scope, answer_json, list_customers};
use crate::model::{Change, CustomerId};
use crate::present::small_groups::{Disclosure, TooFewPeople};
use crate::progress::Progress;
use crate::release::{Listing, Release};
use crate::texts::text;
use crate::workspace::{self, Edit, Snapshot, Workspace};

use super::access::Access;
use super::arguments::{Call, Request};
use super::proposals;
use super::tools::Tool;

/// An open project that answers calls.
pub(super) struct McpSession {
    project: Mutex<ServedProject>,
    access: Access,
}

/// The project as it was read last.
struct ServedProject {
    workspace: Workspace,
    state: FileState,
}

/// Size and time of the files of a project: when they change, it is read again.
type FileState = Vec<Option<(u64, SystemTime)>>;

impl McpSession {
    /// A session with a project that was just opened.
    pub(super) fn new(workspace: Workspace, access: Access) -> Self {
        let state = file_state(&workspace.snapshot().file.path);
        Self { project: Mutex::new(ServedProject { workspace, state }), access }
    }

    /// Answers the call of a tool as JSON.
    pub(super) fn answer(
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
        let Request { question, rows, understood } = match Call::read(tool, arguments, &snapshot)? {
            Call::Asks(request) => *request,
            Call::ListsActions(state, rows) => {
                return self.project().journal_answer(proposals::list(&snapshot, state, rows));
            }
            Call::Proposes(request) => return self.propose(&snapshot, &request.0, &request.1, progress),
            Call::NotUnderstood(understood) => {
                return Ok(serde_json::json!({ "understood": understood, "note": text!("mcp-ask-choose") }));
            }
        };
        let scope =
            Scope::new(snapshot.table.clone(), snapshot.project.clone(), question.filter.clone(), workspace::now());
        let computed = question.compute(scope.clone(), progress)?;
        let k = self.access.k.unwrap_or(scope.settings().smallest_group);
        let released = if question.selection.is_some() {
            released_part(list_customers(&scope, &question, &*computed, 0, progress)?)
        } else {
            let released = Release::for_assistant(&snapshot, &scope.filter, self.access.k, |k, before| {
                let answer = computed.answer(k, before)?;
                let (merged, hidden, published) = (answer.merged, answer.hidden, answer.published.clone());
                Ok(Disclosure { what: answer, merged, hidden, published })
            });
            self.released_answer(released.map_err(AnswerError::from)?, question.insight()?.title())
        };
        let answer = self.project().journal_answer(released)?;
        let mut object = shortened(&question, &answer, rows)?;
        object["command"] =
            format!("{} --hide-below {k} --format json", question.command(&path_text(&snapshot.file.path))).into();
        if let Some(understood) = understood {
            object["understood"] = understood;
        }
        if let Some(sentence) = snapshot.damage.sentence() {
            object["incomplete"] = sentence.into();
        }
        Ok(object)
    }

    /// Adds proposals for the customers behind a part.
    fn propose(
        &self,
        snapshot: &Snapshot,
        question: &Question,
        suggestion: &Suggestion,
        progress: &Progress,
    ) -> anyhow::Result<Value> {
        let scope =
            Scope::new(snapshot.table.clone(), snapshot.project.clone(), question.filter.clone(), workspace::now());
        let part = question.selection.clone().unwrap_or_default();
        let found = question.compute(scope, progress)?.customers(&part, progress)?;
        let (n, k) = (found.count() as u64, self.access.k.unwrap_or(snapshot.project.settings.smallest_group));
        if !self.access.people && n < u64::from(k) {
            return Err(AnswerError::from(TooFewPeople::people(n, u64::from(k))).into());
        }
        let members: Vec<CustomerId> = found.iter().map(|ix| snapshot.table.people.ids[ix as usize]).collect();
        let suggested = self.project().add_proposals(suggestion, members, progress)?;
        Ok(proposals::added(&suggested, n, self.access.people))
    }

    fn project(&self) -> MutexGuard<'_, ServedProject> {
        self.project.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The answer as it may be given: with what is merged said, and tables of single people only where they are wanted.
    fn released_answer(&self, released: Release<Answer>, title: &str) -> Release<Answer> {
        let hidden = released.note().map(str::to_owned);
        let mut rows = None;
        let released = released.map(|mut answer| {
            add_note(&mut answer, hidden);
            let answer = if self.access.people { answer } else { without_people(answer) };
            let people = answer.tables.iter().filter(|table| table.people).map(|table| table.table.rows.len());
            rows = people.reduce(|a, b| a + b);
            answer
        });
        match rows {
            Some(rows) => released.with_people(Listing::rows(title, None, rows)),
            None => released,
        }
    }
}

/// The customers behind a part.
fn released_part(answer: Answer) -> Release<Answer> {
    let rows = answer.main().map_or(0, |table| table.table.rows.len());
    Release::of_people(answer, Listing::rows(text!("mcp-customers-behind-title"), Some(rows), rows))
}

/// The answer without tables of single people, which its note says.
fn without_people(mut answer: Answer) -> Answer {
    let (people, groups): (Vec<_>, Vec<_>) = answer.tables.into_iter().partition(|table| table.people);
    answer.tables = groups;
    let names: Vec<&str> = people.iter().map(|table| table.name).collect();
    let left_out = (!names.is_empty()).then(|| text!("mcp-tables-left-out", names = names.join(", ")));
    add_note(&mut answer, left_out);
    answer
}

impl ServedProject {
    fn read_again_if_changed(&mut self, progress: &Progress) -> anyhow::Result<()> {
        let file = self.workspace.snapshot().file;
        let state = file_state(&file.path);
        if state != self.state {
            self.workspace = Workspace::open_read_only(file, progress)?;
            self.state = state;
        }
        Ok(())
    }

    /// Opens the project to change it, adds proposals, and closes it again. Where another program changes it just now, nothing is
    /// added.
    fn add_proposals(
        &mut self,
        suggestion: &Suggestion,
        customers: Vec<CustomerId>,
        progress: &Progress,
    ) -> anyhow::Result<Suggested> {
        let mut workspace = Workspace::open(self.workspace.snapshot().file, progress)?;
        let suggested = workspace.snapshot().suggest(suggestion, customers, progress)?;
        if !suggested.actions.is_empty() {
            workspace.edit(Edit::Actions(Change::Add(suggested.actions.clone())))?;
        }
        workspace.close()?;
        Ok(suggested)
    }

    /// The answer, once the journal has what of it is about single people.
    fn journal_answer<T>(&mut self, released: Release<T>) -> anyhow::Result<T> {
        let file = self.workspace.snapshot().file;
        let was_read = self.state == file_state(&file.path);
        let answer = released.for_program(text!("mcp-assistant"), &self.workspace)?;
        if was_read {
            // the journal's own entry is no reason to read the project again
            self.state = file_state(&file.path);
        }
        Ok(answer)
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
fn shortened(question: &Question, answer: &Answer, rows: usize) -> Result<Value, AnswerError> {
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
