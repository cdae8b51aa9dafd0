//! What the tab keeps, and what it asks for.

use std::sync::{Arc, Mutex, PoisonError};

use crate::act::{self, PlaybookPreview, ProposalBasis, ProposalTerms};
use crate::analysis::RankBy;
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::jobs::Latest;
use crate::gui::views::answers::AnswerSlot;
use crate::insights::PlaybooksForCustomers;
use crate::model::{Playbook, PlaybookId};
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
    preview: Latest<(DataKey, Playbook, (i64, bool)), PlaybookPreview>,
    basis: SharedBasis,
}

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
        let key = (cx.data_key(), Playbook { name: String::new(), ..playbook.clone() }, (today / HOUR, as_of_end));
        let (playbook, data, shared) = (playbook.clone(), cx.data_key(), self.basis.clone());
        let found = self.preview.ask(cx.jobs, counting(), key, move |progress| {
            let terms = (ProposalTerms { today, as_of_end }, EXAMPLES);
            let (table, project) = (&*snapshot.table, &*snapshot.project);
            let basis = basis_of(&shared, &data, || ProposalBasis::new(table, project, &subset, progress))?;
            act::preview(table, project, &playbook, &basis, terms, progress)
        });
        found.cloned()
    }
}
