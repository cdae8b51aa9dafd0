//! What the Actions view keeps, and what it asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::act::{Budget, ExportPlan, ExportTerms, UnknownConsent, first_within};
use crate::events::Subset;
use crate::export::destinations::{DestinationFiles, DestinationTool};
use crate::gui::command::{Command, Task};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::draft;
use crate::gui::jobs::{Latest, TaskEnd};
use crate::gui::views::answers::AnswerSlot;
use crate::gui::widgets::picked_rows::PickedRows;
use crate::gui::widgets::table::Sort;
use crate::insights::Experiments;
use crate::model::{Action, ActionId, ActionKind, ActionState, Change, ExperimentArm};
use crate::texts::text;
use crate::workspace::{Edit, ProposalError, now};

use super::playbooks::PlaybooksTab;

/// The job that makes proposals, and the button that starts it.
pub(super) fn proposing() -> &'static str {
    text!("state-propose-actions")
}

/// The order of the list, which is that of no column.
pub(super) const PRIORITY: usize = usize::MAX;

/// Which proposals are listed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct ListFilter {
    /// In the customer's name, the content, the owner or the note.
    pub(super) search: String,
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
    pub(super) owner: String,
    pub(super) note: String,
}

/// How many people are to be written to at most, and for how much.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct FirstActions {
    pub(super) people: u32,
    /// In the project's currency.
    pub(super) cost: Option<f64>,
    /// By this channel alone.
    pub(super) channel: Option<String>,
}

impl Default for FirstActions {
    fn default() -> Self {
        Self { people: 200, cost: None, channel: Some("E-mail".to_owned()) }
    }
}

/// What a person chooses of the file of approved actions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct ExportChoice {
    pub(super) unknown: UnknownConsent,
    /// The tool that imports it; without, the list has the program's own columns.
    pub(super) tool: Option<DestinationTool>,
    /// Whose file it is.
    pub(super) of: FileOf,
}

/// Whose file of approved actions it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum FileOf {
    /// Those who get the action.
    #[default]
    Proposed,
    /// Those for whom it is left out and things stay as usual.
    AsUsual,
    /// Those of the last export, for another tool.
    Again,
}

/// What would leave, and for a tool the file itself.
pub(super) struct PlannedFile {
    pub(super) plan: ExportPlan,
    pub(super) files: Option<DestinationFiles>,
    /// Actions for channels that the tool does not serve.
    pub(super) for_others: u64,
    /// The channels of all actions that may be in such a file.
    pub(super) channels: BTreeSet<String>,
}

/// The tabs of the view.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Tab {
    #[default]
    Proposals,
    Calendar,
    Playbooks,
    Results,
}

/// State of the Actions view.
pub struct ActionsView {
    pub(super) tab: Tab,
    pub(super) playbooks: PlaybooksTab,
    pub(super) list_filter: ListFilter,
    pub(super) selected: Option<ActionId>,
    /// The rows that are picked, of the list as it is filtered now.
    pub(super) picked: PickedRows,
    pub(super) picked_of: Option<Arc<VisibleRows>>,
    /// How much is to be approved at once.
    pub(super) first: FirstActions,
    pub(super) draft: draft::Draft<Draft>,
    pub(super) exporting: Option<ExportChoice>,
    pub(super) rows: Latest<(DataKey, ListFilter), VisibleRows>,
    pub(super) results: AnswerSlot<Experiments>,
    pub(super) plan: Latest<(DataKey, ExportTerms), ExportPlan>,
    pub(super) file: Latest<(DataKey, ExportTerms, ExportChoice), PlannedFile>,
    pub(super) summary: Latest<(DataKey, i64), ListSummary>,
}

impl Default for ActionsView {
    fn default() -> Self {
        Self {
            list_filter: ListFilter {
                search: String::new(),
                kind: None,
                state: None,
                sort: Sort { column: PRIORITY, descending: false },
            },
            selected: None,
            picked: PickedRows::default(),
            picked_of: None,
            first: FirstActions::default(),
            draft: Default::default(),
            exporting: None,
            plan: Latest::default(),
            file: Latest::default(),
            tab: Tab::default(),
            playbooks: PlaybooksTab::default(),
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
    /// Whether anybody would be in the file now.
    pub(super) leaves: bool,
    /// Whether some have left in a file.
    pub(super) has_left: bool,
    /// Proposals whose time has passed.
    pub(super) expired: u64,
}

/// The actions that the chips let through as well, by their position in the project.
pub(super) struct VisibleRows {
    pub(super) rows: Vec<u32>,
    /// Of them, those that can still be decided.
    pub(super) open: u64,
    /// The channels of the proposals among them, with how many each has.
    pub(super) channels: Vec<(String, u64)>,
    /// Of those that are approved the arm, where it is not that of who is written to; by the position in the project.
    pub(super) left_out: BTreeMap<u32, ExperimentArm>,
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

/// Approves the first of these proposals that stay within a budget; `is_once_each`: of each person the first alone.
pub(super) fn approve_first(cx: &ViewContext<'_>, order: Vec<ActionId>, budget: Budget, is_once_each: bool) {
    let snapshot = cx.snapshot.clone();
    cx.push(Command::Run(Task::new(text!("list-approve-first"), move |_| {
        let terms = ExportTerms::new(now(), UnknownConsent::Withhold).once_each(is_once_each);
        let project = &snapshot.project;
        let chosen: BTreeSet<ActionId> =
            first_within(&snapshot.table, project, &order, budget, terms).into_iter().collect();
        let approved = project.actions.iter().filter(|a| chosen.contains(&a.id));
        let approved: Vec<Action> = approved.map(|a| Action { state: ActionState::Approved, ..a.clone() }).collect();
        if approved.is_empty() {
            return Err(TaskEnd::Failed(text!("list-approve-first-nobody").to_owned()));
        }
        Ok(Command::Edit(Edit::Actions(Change::Update(approved))))
    })));
}

/// Puts some actions into another state.
pub(super) fn set_state(cx: &ViewContext<'_>, actions: impl Iterator<Item = Action>, state: ActionState) {
    let changed: Vec<Action> = actions.filter(|a| a.state != state).map(|a| Action { state, ..a }).collect();
    if !changed.is_empty() {
        cx.push(Command::Edit(Edit::Actions(Change::Update(changed))));
    }
}
