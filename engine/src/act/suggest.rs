//! Proposals that no playbook made: what somebody suggests for some customers. Consent, reach, words and worth decide about them as
//! about those of a playbook, and a person decides on each.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::events::{EventTable, Subset};
use crate::model::{
    Action, ActionKind, ActionReason, CustomerId, CustomerIx, Playbook, PlaybookLimits, PlaybookPriority, PlaybookRule,
    PlaybookTiming, Project, Segment, SegmentId, SegmentKind, ValueRule,
};
use crate::progress::{Cancelled, Progress};

use super::basis::ProposalBasis;
use super::propose::{PlaybookAudience, PlaybookOutcome, PreviewExamples, ProposalTerms, preview};

/// What is suggested for some customers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What is done for them.
    pub kind: ActionKind,
    /// The channel by which the customer is to be reached.
    pub channel: String,
    /// What the message says: text with slots, see [`crate::model::MessageTemplate`].
    pub message: String,
    /// Why it is suggested, in the words of who suggests it.
    pub reason: String,
    /// Who suggests it, such as the name of an assistant.
    pub owner: String,
    /// Days after which it is stale.
    pub lasts_days: u32,
}

/// What becomes of the customers for whom something is suggested.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Suggested {
    /// The proposals, none of which is in the project yet.
    pub actions: Vec<Action>,
    /// The customers who were seen lately, with what becomes of each.
    pub audience: PlaybookAudience,
}

/// Proposals of this for these customers.
pub fn suggest(
    table: &EventTable,
    project: &Project,
    suggestion: &Suggestion,
    customers: Vec<CustomerId>,
    today: i64,
    progress: &Progress,
) -> Result<Suggested, Cancelled> {
    let of = SegmentId::MAX;
    let mut project = project.clone();
    Arc::make_mut(&mut project.segments).push(Segment {
        id: of,
        name: String::new(),
        kind: SegmentKind::Picked { from: String::new() },
        description: String::new(),
        members: customers,
    });
    let playbook = Playbook {
        id: 0,
        name: suggestion.reason.clone(),
        enabled: true,
        who: PlaybookRule::Segment(of),
        what: suggestion.kind,
        channels: vec![suggestion.channel.clone()],
        message: suggestion.message.clone(),
        variants: Vec::new(),
        timing: PlaybookTiming { lasts_days: suggestion.lasts_days, ..PlaybookTiming::default() },
        value: ValueRule::default(),
        cost_cents: 0,
        limits: PlaybookLimits::default(),
        priority: PlaybookPriority::default(),
    };
    let basis = ProposalBasis::new(table, &project, &Subset::all(table), progress)?;
    // what somebody asks for is timely, however old the data is
    let terms = ProposalTerms { today, as_of_end: true };
    let all = PreviewExamples { most: usize::MAX, of: &|_| true };
    let found = preview(table, &project, &playbook, &basis, (terms, all), progress)?;
    // other sentences may follow it
    let end = if suggestion.reason.ends_with(['.', '!', '?', '…']) { "" } else { "." };
    let reason = format!("{}{end}", suggestion.reason);
    let of_somebody = |action: Action| Action {
        reason: ActionReason { segment: action.reason.segment, ..reason.clone().into() },
        owner: suggestion.owner.clone(),
        ..action
    };
    // who has it on the list already is told what becomes of it, and gets it once
    let is_new = |&(_, outcome): &(CustomerIx, PlaybookOutcome)| outcome == PlaybookOutcome::Proposed;
    let new: BTreeSet<CustomerIx> = found.audience.customers.iter().copied().filter(is_new).map(|(ix, _)| ix).collect();
    let is_of_new = |action: &Action| table.people.ix_of(action.customer).is_some_and(|ix| new.contains(&ix));
    let actions = found.examples.into_iter().filter(is_of_new).map(of_somebody).collect();
    Ok(Suggested { actions, audience: found.audience })
}
