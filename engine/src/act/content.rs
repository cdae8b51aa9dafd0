//! What a website or app shows to whom: approved content variants, and what whole segments see.

use std::collections::{BTreeMap, BTreeSet};

use crate::events::{EventTable, Subset};
use crate::model::{
    Action, ActionId, ActionKind, ActionState, CustomerId, CustomerIx, ExperimentArm, MessageTemplate, Playbook,
    PlaybookId, PlaybookRule, Project, Purpose, SegmentId, experiment_of_playbook,
};
use crate::predict::DAY;

use super::arms::Arms;
use super::consent::{ConsentRules, UnknownConsent};
use super::export_plan::{ExportPlan, is_message};
use super::priority::compare;

/// What somebody sees, and how long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentRow {
    /// The playbook that shows it.
    pub playbook: PlaybookId,
    /// The action that shows it to one customer.
    pub action: Option<ActionId>,
    /// The words; `None` for what everybody sees.
    pub content: Option<String>,
    /// From then on, ms UTC …
    pub from: i64,
    /// … until then, ms UTC.
    pub until: i64,
}

/// What is shown to whom.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContentFeed {
    /// Customers, ascending, each once: what is approved for them, or that chance leaves it out.
    pub customers: Vec<(CustomerIx, ContentRow)>,
    /// Segments of which everybody sees the same but for those customers.
    pub segments: Vec<(SegmentId, ContentRow)>,
}

impl ContentFeed {
    /// What of a plan is in the feed: of several for one customer one is shown, and the others wait.
    pub fn shown_of(&self, plan: ExportPlan) -> ExportPlan {
        let shown: BTreeSet<ActionId> = self.customers.iter().filter_map(|(_, row)| row.action).collect();
        let mut plan = plan.only(|action| shown.contains(&action.id));
        // who sees one content is nobody's comparison for another
        let sees: BTreeSet<CustomerId> = plan.included.iter().map(|action| action.customer).collect();
        plan.compared.retain(|action| !sees.contains(&action.customer));
        plan.as_usual.retain(|action| !sees.contains(&action.customer));
        plan
    }
}

/// Whether an action changes what a customer sees on a website or in an app.
pub fn is_content(action: &Action) -> bool {
    action.kind == ActionKind::ContentVariant && !is_message(&action.channel)
}

/// The feed once a plan is carried out: what it brings, what left before and is not over, and who is left out by chance. So a
/// shop that reads the feed again and again sees the same until something ends.
pub fn content_feed(table: &EventTable, subset: &Subset, project: &Project, plan: &ExportPlan) -> ContentFeed {
    let arms = Arms::of(table, project);
    let rules = ConsentRules::new(&table.people, UnknownConsent::Withhold);
    let new: BTreeSet<ActionId> = plan.included.iter().map(|action| action.id).collect();
    let is_running = |action: &&Action| {
        let is_out = action.state == ActionState::Exported || action.state == ActionState::Approved;
        is_out && is_content(action) && action.expires > plan.at
    };
    let mut running: Vec<&Action> = project.actions.iter().filter(is_running).collect();
    running.sort_by(|a, b| compare(a, b, project.settings.objective));
    let mut customers: BTreeMap<CustomerIx, ContentRow> = BTreeMap::new();
    for action in running {
        let Some(ix) = table.people.ix_of(action.customer).filter(|&ix| subset.customers().contains(ix)) else {
            continue;
        };
        let is_left_out = arms.arm(ix, action) != ExperimentArm::Proposed;
        let is_shown = (action.state == ActionState::Exported || new.contains(&action.id)) && !is_left_out;
        let agrees = [Purpose::of_channel(&action.channel), Purpose::Profiling];
        if agrees.into_iter().any(|purpose| rules.against(ix, purpose).is_some()) || !(is_shown || is_left_out) {
            continue;
        }
        let row = ContentRow {
            playbook: action.playbook,
            action: is_shown.then_some(action.id),
            content: is_shown.then(|| action.content.clone()),
            from: action.carried_out_at().unwrap_or(plan.at),
            until: action.expires,
        };
        let known = customers.entry(ix).or_insert_with(|| row.clone());
        // something to show comes before that nothing is
        if known.content.is_none() && row.content.is_some() {
            *known = row;
        }
    }
    let mut segments = Vec::new();
    for playbook in project.playbooks.iter().filter(|playbook| shows_segments(playbook)) {
        let until = plan.at + i64::from(playbook.timing.lasts_days) * DAY;
        let row = |content| ContentRow { playbook: playbook.id, action: None, content, from: plan.at, until };
        let experiment = experiment_of_playbook(playbook.id);
        for id in segments_of(&playbook.who) {
            let Some(segment) = project.segments.iter().find(|segment| segment.id == id) else { continue };
            segments.push((id, row(Some(playbook.message.clone()))));
            for ix in subset.members(table, &segment.members) {
                if arms.arm_in(ix, &experiment, playbook.what) != ExperimentArm::Proposed {
                    customers.entry(ix).or_insert_with(|| row(None));
                }
            }
        }
    }
    ContentFeed { customers: customers.into_iter().collect(), segments }
}

/// Whether a playbook shows the same words to everybody in some segments.
fn shows_segments(playbook: &Playbook) -> bool {
    let is_fixed = MessageTemplate::parse(&playbook.message).is_ok_and(|message| message.slots().is_empty());
    playbook.enabled
        && playbook.what == ActionKind::ContentVariant
        && playbook.channels.first().is_some_and(|channel| !is_message(channel))
        && playbook.variants.is_empty()
        && is_fixed
        && !segments_of(&playbook.who).is_empty()
}

/// The segments of a rule that asks for nothing else; none of any other rule.
fn segments_of(rule: &PlaybookRule) -> Vec<SegmentId> {
    match rule {
        PlaybookRule::Segment(id) => vec![*id],
        PlaybookRule::Any(rules) => {
            let each: Vec<Vec<SegmentId>> = rules.iter().map(segments_of).collect();
            if each.iter().any(Vec::is_empty) { Vec::new() } else { each.concat() }
        }
        _ => Vec::new(),
    }
}
