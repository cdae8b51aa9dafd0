//! What the program finds out by itself, on its way into a project: groups of customers, predictions, proposed actions.

use std::sync::Arc;

use crate::act::{self, ExportPlan, ProposalTerms, Suggested, Suggestion};
use crate::events::{EventTable, Subset};
use crate::model::{Action, ActionState, Change, CustomerId, PredictionRun, RfmGroup, Segment, SegmentKind, Settings};
use crate::predict::segments::{ClusterError, Clustering, cluster};
use crate::predict::{self, Rfm, RfmBuyer};
use crate::present::{sentence, words};
use crate::progress::{Cancelled, Progress};
use crate::store::StoreError;
use crate::texts::text;

use super::history::{Step, StepKind};
use super::{Edit, Snapshot, Workspace, now};

const HOUR_MS: i64 = 3_600_000;

/// Why no action is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProposalError {
    /// A person cancelled the work.
    Cancelled,
    /// Nothing is called for; the sentence says that the data is old, where that is the reason.
    Nothing(Option<String>),
}

impl From<Cancelled> for ProposalError {
    fn from(_: Cancelled) -> Self {
        Self::Cancelled
    }
}

impl Snapshot {
    /// The edit that keeps groups as segments in place of those found before; picked segments stay.
    pub fn keep_groups(&self, found: &Clustering) -> Edit {
        Edit::Segments(Change::Replace(found.add_beside(&self.project.segments, &self.table)))
    }

    /// The edit that keeps groups of buyers as segments in place of those kept before; other segments stay, and a group that
    /// was kept has the name that people gave it.
    pub fn keep_rfm(&self, found: &Rfm) -> Edit {
        let old = &self.project.segments;
        let kept = |group: RfmGroup| old.iter().find(|s| s.kind == SegmentKind::Rfm { group });
        let id = |buyer: &RfmBuyer| self.table.people.ids[buyer.ix as usize];
        let segment = |group: RfmGroup| {
            let members: Vec<CustomerId> = found.now.iter().filter(|buyer| buyer.group == group).map(id).collect();
            let (number, name) =
                kept(group).map_or((0, words::rfm_group(group).to_owned()), |s| (s.id, s.name.clone()));
            let (kind, description) = (SegmentKind::Rfm { group }, words::rfm_group_means(group).to_owned());
            (!members.is_empty()).then_some(Segment { id: number, name, kind, description, members })
        };
        let others = old.iter().filter(|s| !matches!(s.kind, SegmentKind::Rfm { .. })).cloned();
        Edit::Segments(Change::Replace(others.chain(RfmGroup::ALL.into_iter().filter_map(segment)).collect()))
    }

    /// Runs all predictions for the customers of `subset`; what earlier runs said is kept until it can be compared.
    pub fn predict(&self, subset: &Subset, progress: &Progress) -> Result<Arc<PredictionRun>, Cancelled> {
        let mut run = predict::run(&self.table, subset, &self.project.settings, progress)?;
        if let Some(before) = &self.project.predictions {
            predict::keep_forecasts(&mut run, before);
        }
        Ok(Arc::new(run))
    }

    /// The edit that proposes anew for the customers of `subset`; what people decided stays. `as_of_end`: as if the end of
    /// the data were today.
    pub fn propose(&self, subset: &Subset, as_of_end: bool, progress: &Progress) -> Result<Edit, ProposalError> {
        let (actions, terms) = self.actions_with_proposals(subset, as_of_end, progress)?;
        if actions.is_empty() {
            let stale = sentence::stale_data(&[], self.table.last_ms(), terms.today, &self.project.settings);
            return Err(ProposalError::Nothing(stale.filter(|_| !as_of_end)));
        }
        Ok(Edit::Actions(Change::Replace(actions)))
    }

    /// Proposals of what somebody suggests for some customers.
    pub fn suggest(
        &self,
        suggestion: &Suggestion,
        customers: Vec<CustomerId>,
        progress: &Progress,
    ) -> Result<Suggested, Cancelled> {
        act::suggest(&self.table, &self.project, suggestion, customers, now(), progress)
    }

    /// The action list after proposing anew, and the terms of the proposals.
    fn actions_with_proposals(
        &self,
        subset: &Subset,
        as_of_end: bool,
        progress: &Progress,
    ) -> Result<(Vec<Action>, ProposalTerms), Cancelled> {
        let terms = ProposalTerms { today: now(), as_of_end };
        let proposed = act::propose(&self.table, &self.project, subset, terms, progress)?;
        let project = &self.project;
        Ok((act::merge(&project.actions, proposed, &project.playbooks, terms.today), terms))
    }

    /// The edit that adds proposals which are called for by now and are in no list yet; `None` where there is nothing new. Those
    /// of playbooks that a person approved once for all are approved.
    pub fn propose_new(&self, subset: &Subset, at: i64, progress: &Progress) -> Result<Option<Edit>, Cancelled> {
        let project = &self.project;
        let terms = ProposalTerms { today: at, as_of_end: false };
        let proposed = act::propose(&self.table, project, subset, terms, progress)?;
        let merged = act::merge(&project.actions, proposed, &project.playbooks, at);
        let is_listed = |new: &Action| {
            project.actions.iter().any(|known| {
                known.state == ActionState::Proposed && known.customer == new.customer && known.playbook == new.playbook
            })
        };
        let new = merged.into_iter().filter(|action| action.id == 0 && !is_listed(action)).filter_map(|action| {
            let timing = project.playbooks.iter().find(|of| of.id == action.playbook)?.timing;
            let due = action.reason.sign.at().map_or(at, |sign| sign + i64::from(timing.delay_hours) * HOUR_MS);
            let state = if timing.at_once { ActionState::Approved } else { action.state };
            (due <= at).then_some(Action { state, ..action })
        });
        let new: Vec<Action> = new.collect();
        Ok((!new.is_empty()).then_some(Edit::Actions(Change::Add(new))))
    }

    /// The edit that marks the actions of a plan as exported and settles who is in which arm from now on.
    pub fn export(&self, plan: &ExportPlan) -> Edit {
        let actions = Change::Update(plan.done(&self.project.actions));
        Edit::Export { actions, assignments: Change::Add(plan.assignments(&self.table)) }
    }

    /// Whether the project has no groups, no predictions and no actions.
    pub fn lacks_results(&self) -> bool {
        let project = &self.project;
        project.predictions.is_none() && project.actions.is_empty() && !project.segments.iter().any(is_group)
    }

    /// What results are computed from.
    fn basis(&self) -> ResultBasis {
        ResultBasis { table: self.table.clone(), settings: self.project.settings.clone() }
    }
}

fn is_group(segment: &Segment) -> bool {
    matches!(segment.kind, SegmentKind::KMeans { .. })
}

/// What results are computed from. The table itself stands for the project: two projects may have the same revision and
/// the same settings, never the same table.
struct ResultBasis {
    table: Arc<EventTable>,
    settings: Settings,
}

impl PartialEq for ResultBasis {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.table, &other.table) && self.settings == other.settings
    }
}

/// Groups, predictions and proposed actions of a whole project.
pub struct Results {
    /// The groups of customers, and what tells them apart.
    pub groups: Clustering,
    /// The predictions of all models.
    pub run: Arc<PredictionRun>,
    /// The proposals, as if the end of the data were today.
    pub actions: Vec<Action>,
    basis: ResultBasis,
}

impl Results {
    /// Computes all three, each from the one before.
    pub fn compute(snapshot: &Snapshot, progress: &Progress) -> Result<Self, ClusterError> {
        let (table, all) = (&snapshot.table, Subset::all(&snapshot.table));
        let groups = cluster(table, &all, &snapshot.project.settings, None, progress)?;
        let run = snapshot.predict(&all, progress)?;
        let mut project = (*snapshot.project).clone();
        snapshot.keep_groups(&groups).apply(&mut project);
        project.predictions = Some(run.clone());
        let with_both = Snapshot { project: Arc::new(project), ..snapshot.clone() };
        let (actions, _) = with_both.actions_with_proposals(&all, true, progress)?;
        Ok(Self { groups, run, actions, basis: snapshot.basis() })
    }
}

impl Workspace {
    /// Keeps results in a project that has none, all or nothing. Says whether they were kept: not where a person was faster,
    /// where the data or the settings changed meanwhile, or where they are of another project. In a project in which nothing was done yet they count as what it
    /// came with, so there is nothing to undo; otherwise they are one step.
    pub fn keep_results(&mut self, results: Results) -> Result<bool, StoreError> {
        let snapshot = &self.snapshot;
        if !snapshot.lacks_results() || snapshot.basis() != results.basis || self.can_redo().is_some() {
            return Ok(false);
        }
        let mut edits = vec![
            snapshot.keep_groups(&results.groups),
            Edit::SetPredictions(Some(results.run)),
            Edit::Actions(Change::Replace(results.actions)),
        ];
        let project = snapshot.project.clone();
        for edit in &mut edits {
            edit.settle_names(&project)?;
            self.mark_incomplete(edit);
        }
        self.read_for(&edits, &Progress::new())?;
        let description = text!("edit-find-groups-predict-propose").to_owned();
        if self.can_undo().is_none() {
            self.apply(&description, &mut edits, None, StepKind::Unrecorded)?;
            return Ok(true);
        }
        let (back, id) = self.apply(&description, &mut edits, None, StepKind::New)?;
        self.history.push(Step { id, description, edits: Some((edits, back)) });
        self.forget_lost_steps()?;
        Ok(true)
    }
}
