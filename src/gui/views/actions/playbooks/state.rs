//! What the tab keeps, and what it asks for.

use std::sync::{Arc, Mutex, PoisonError};

use crate::act::{self, PlaybookPreview, PreviewExamples, ProposalBasis, ProposalTerms};
use crate::analysis::RankBy;
use crate::events::EventTable;
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::jobs::Latest;
use crate::gui::views::answers::AnswerSlot;
use crate::insights::PlaybooksForCustomers;
use crate::model::{CustomerIx, Playbook, PlaybookId};
use crate::present::customer_list;
use crate::progress::Cancelled;
use crate::texts::text;
use crate::workspace::now;

use super::draft::PlaybookDraft;

/// So many examples are shown of a playbook.
const EXAMPLES: usize = 5;

/// An hour, ms: what playbooks are for is worked out again every hour.
const HOUR: i64 = 3_600_000;

/// State of the tab.
#[derive(Default)]
pub(in super::super) struct PlaybooksTab {
    pub(super) found: AnswerSlot<PlaybooksForCustomers>,
    pub(super) selected: Option<PlaybookId>,
    /// Whether it is counted as if the end of the data were today.
    pub(super) as_of_end: bool,
    /// The order of the list.
    pub(super) by: RankBy,
    pub(super) editing: Option<PlaybookDraft>,
    /// Whose messages are shown: in the name, customer id or e-mail.
    pub(super) example_search: String,
    preview: Latest<(DataKey, Playbook, PreviewTerms), PlaybookPreview>,
    basis: SharedBasis,
}

/// The hour, whether as of the end of the data, and whose messages are shown.
type PreviewTerms = (i64, bool, String);

/// What previews rest on, learned once for the data and the filter as they are.
type SharedBasis = Arc<Mutex<Option<(DataKey, Arc<ProposalBasis>)>>>;

/// The basis of a key: the one that is known, else `learn` finds it.
fn basis_of(
    shared: &SharedBasis,
    key: &DataKey,
    learn: impl FnOnce() -> Result<ProposalBasis, Cancelled>,
) -> Result<Arc<ProposalBasis>, Cancelled> {
    let known = shared.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if let Some((_, basis)) = known.filter(|(of, _)| of == key) {
        return Ok(basis);
    }
    let basis = Arc::new(learn()?);
    *shared.lock().unwrap_or_else(PoisonError::into_inner) = Some((key.clone(), basis.clone()));
    Ok(basis)
}

/// Whether the name of a customer, as it may be shown, holds some small letters, or else their id or e-mail does.
fn is_called(table: &EventTable, ix: CustomerIx, hide_names: bool, wanted: &str) -> bool {
    let has = |text: &str| text.to_lowercase().contains(wanted);
    let people = &table.people;
    let by_id = || has(people.first_of(ix, &people.customer_id)) || has(people.first_of(ix, &people.email));
    has(&customer_list::label(table, ix, hide_names)) || !hide_names && by_id()
}

/// What is said until there are counts.
pub(super) fn counting() -> &'static str {
    text!("playbooks-tab-counting")
}

impl PlaybooksTab {
    /// What a playbook would do by itself, worked out beside the frame; the newest that is known.
    pub(super) fn preview(&mut self, cx: &ViewContext<'_>, playbook: &Playbook) -> Option<Arc<PlaybookPreview>> {
        let (snapshot, subset, as_of_end) = (cx.snapshot.clone(), cx.subset.clone(), self.as_of_end);
        let today = now();
        // what it is called changes nothing
        let wanted = self.example_search.trim().to_lowercase();
        let terms = (today / HOUR, as_of_end, wanted.clone());
        let key = (cx.data_key(), Playbook { name: String::new(), ..playbook.clone() }, terms);
        let (playbook, data, shared) = (playbook.clone(), cx.data_key(), self.basis.clone());
        let found = self.preview.ask(cx.jobs, counting(), key, move |progress| {
            let (table, project) = (&*snapshot.table, &*snapshot.project);
            let is_found =
                |ix: CustomerIx| wanted.is_empty() || is_called(table, ix, project.settings.hide_names, &wanted);
            let examples = PreviewExamples { most: EXAMPLES, of: &is_found };
            let basis = basis_of(&shared, &data, || ProposalBasis::new(table, project, &subset, progress))?;
            act::preview(table, project, &playbook, &basis, (ProposalTerms { today, as_of_end }, examples), progress)
        });
        found.cloned()
    }
}
