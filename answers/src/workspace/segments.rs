//! Who belongs to segments by rule now: found anew whenever events, names or the goal change, and never stored.

use std::sync::Arc;

use crate::analysis::membership::Membership;
use crate::events::{EventTable, Subset};
use crate::log::OrLog;
use crate::model::{CustomerId, MemberRule, PredictionRun, Project, Segment, Settings};
use crate::progress::Progress;

use super::Workspace;
use super::reading::reading;

impl Workspace {
    /// The segments of a project that is about to be shown, with `table` where there is another one: those by rule have the
    /// members of now.
    pub(super) fn segments_of_now(
        &self,
        table: Option<&EventTable>,
        project: &Project,
        predictions: Option<&Arc<PredictionRun>>,
    ) -> Arc<Vec<Segment>> {
        if project.segments.iter().all(|s| s.kind.rule().is_none()) {
            return Arc::clone(&project.segments);
        }
        let before = &self.snapshot.project;
        let same_history = table.is_none_or(|table| table.shares_history_with(&self.snapshot.table));
        let is_same = same_history && before.settings.goal == project.settings.goal;
        let same_chances = match (before.predictions.as_ref(), predictions) {
            (Some(before), Some(now)) => Arc::ptr_eq(before, now),
            (before, now) => before.is_none() && now.is_none(),
        };
        if is_same && same_chances && Arc::ptr_eq(&project.segments, &self.project.segments) {
            return Arc::clone(&before.segments);
        }
        let known = |rule: &MemberRule| {
            let is_same = is_same && (same_chances || !rule.asks_chance());
            let same = before.segments.iter().filter(|_| is_same).find(|s| s.kind.rule() == Some(rule));
            same.map(|s| s.members.clone())
        };
        let table = table.unwrap_or(&self.snapshot.table);
        let mut segments = Vec::clone(&project.segments);
        for segment in &mut segments {
            let Some(rule) = segment.kind.rule() else { continue };
            let members = known(rule).or_else(|| {
                // columns that cannot be read are noticed again by whoever asks for them, and read another way
                reading(|| members(table, rule, &project.settings, predictions.map(Arc::as_ref)))
                    .or_log("find the members of a segment by rule")
            });
            segment.members = members.unwrap_or_default();
        }
        segments.into()
    }
}

/// Of whom a rule holds at the end of the data.
fn members(
    table: &EventTable,
    rule: &MemberRule,
    settings: &Settings,
    predictions: Option<&PredictionRun>,
) -> Vec<CustomerId> {
    let all = Subset::all(table);
    let membership = Membership::with_chances(table, &all, rule, settings, predictions);
    let members = membership.members_at(all.observed_until(table), &Progress::new()).unwrap_or_default();
    members.iter().filter_map(|ix| table.people.ids.get(ix as usize).copied()).collect()
}
