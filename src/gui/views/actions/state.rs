//! What the Actions view keeps, and what it asks for.

use crate::act::{ExportPlan, ExportTerms, UnknownConsent};
use crate::events::Subset;
use crate::export::destinations::{DestinationFiles, DestinationTool};
use crate::gui::command::{Command, Task};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::draft;
use crate::gui::jobs::{Latest, TaskEnd};
use crate::gui::views::answers::AnswerSlot;
use crate::gui::widgets::table::Sort;
use crate::insights::Experiments;
use crate::model::{Action, ActionId, ActionKind, ActionState, Change};
use crate::texts::text;
use crate::workspace::{Edit, ProposalError};

/// The job that makes proposals, and the button that starts it.
pub(super) fn proposing() -> &'static str {
    text!("state-propose-actions")
}

/// Sorting by what to do means by priority: it is the order of the list.
pub(super) const PRIORITY: usize = 1;

/// Which proposals are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct ListFilter {
    pub(super) kind: Option<ActionKind>,
    pub(super) state: Option<ActionState>,
    pub(super) sort: Sort,
}

/// What a person is changing in the right panel.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Draft {
    pub(super) id: ActionId,
    pub(super) content: String,
    pub(super) channel: String,
    pub(super) hour: u8,
}

/// What a person chooses of the file of approved actions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct ExportChoice {
    pub(super) unknown: UnknownConsent,
    /// The tool that imports it; without, the list has the program's own columns.
    pub(super) tool: Option<DestinationTool>,
}

/// What would leave, and for a tool the file itself.
pub(super) struct PlannedFile {
    pub(super) plan: ExportPlan,
    pub(super) files: Option<DestinationFiles>,
}

/// State of the Actions view.
pub struct ActionsView {
    pub(super) list_filter: ListFilter,
    pub(super) selected: Option<ActionId>,
    pub(super) draft: draft::Draft<Draft>,
    pub(super) exporting: Option<ExportChoice>,
    pub(super) past: bool,
    pub(super) rows: Latest<(DataKey, ListFilter), VisibleRows>,
    pub(super) results: AnswerSlot<Experiments>,
    pub(super) plan: Latest<(DataKey, ExportTerms), ExportPlan>,
    pub(super) file: Latest<(DataKey, ExportTerms, Option<DestinationTool>), PlannedFile>,
    pub(super) summary: Latest<(DataKey, i64), ListSummary>,
}

impl Default for ActionsView {
    fn default() -> Self {
        Self {
            list_filter: ListFilter { kind: None, state: None, sort: Sort { column: PRIORITY, descending: false } },
            selected: None,
            draft: Default::default(),
            exporting: None,
            plan: Latest::default(),
            file: Latest::default(),
            past: false,
            rows: Latest::default(),
            results: AnswerSlot::default(),
            summary: Latest::default(),
        }
    }
}

/// What there is to say of the actions that pass the filter: worked out once, not per frame.
pub(super) struct ListSummary {
    /// The sentence above them.
    pub(super) says: String,
    /// That the data is old, where it is.
    pub(super) stale: Option<String>,
    /// Whether some are proposed as of the end of old data.
    pub(super) as_of_end: bool,
    /// How many there are of each kind.
    pub(super) kinds: Vec<(ActionKind, u64)>,
    /// How many there are in each state.
    pub(super) states: Vec<(ActionState, u64)>,
    /// Whether some may be exported.
    pub(super) ready: bool,
    /// Proposals whose time has passed.
    pub(super) expired: u64,
}

/// The actions that the chips let through as well, by their position in the project.
pub(super) struct VisibleRows {
    pub(super) rows: Vec<u32>,
    /// Of them, those that can still be decided.
    pub(super) open: u64,
    /// How many actions the project had.
    pub(super) of: usize,
}

/// Proposes anew over the whole project; what people decided stays. `as_of_end`: as if the end of the data were today.
pub(super) fn propose(cx: &ViewContext<'_>, as_of_end: bool) {
    let snapshot = cx.snapshot.clone();
    cx.push(Command::Run(Task::new(proposing(), move |progress| {
        let all = Subset::all(&snapshot.table);
        snapshot.propose(&all, as_of_end, progress).map(Command::Edit).map_err(|why| match why {
            ProposalError::Cancelled => TaskEnd::Cancelled,
            ProposalError::Nothing(stale) => {
                let why = stale.unwrap_or_else(|| text!("state-import-more-events-or-run-predictions").to_owned());
                TaskEnd::Failed(text!("state-there-is-nothing-to-propose", why))
            }
        })
    })));
}

/// Puts some actions into another state.
pub(super) fn set_state(cx: &ViewContext<'_>, actions: impl Iterator<Item = Action>, state: ActionState) {
    let changed: Vec<Action> = actions.filter(|a| a.state != state).map(|a| Action { state, ..a }).collect();
    if !changed.is_empty() {
        cx.push(Command::Edit(Edit::Actions(Change::Update(changed))));
    }
}
