//! Putting it together: what the playbooks would do for everybody, the best few for each, in the order of `priority`.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::events::{EventTable, Subset};
use crate::model::{
    Action, ActionKind, ActionReason, ActionSign, ActionState, Consent, CustomerId, CustomerIx, Playbook, PlaybookId,
    Playbooks, Project, SegmentKind,
};
use crate::predict::{AsOf, DAY, EventsBefore, LocalTime};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

use super::audience::Moment;
use super::basis::ProposalBasis;
use super::consent::{ConsentRules, UnknownConsent};
use super::hold_out::hold_out;
use super::merge::is_settled;
use super::message::Recipient;
use super::prepared::PreparedPlaybook;
use super::priority::{compare, priority};
use super::schedule::hour_of_project;
use super::scores::Scores;
use super::signals::Signals;
use super::signs::Signs;
use super::worth::{PastOutcomes, order_value, rounded, situation};

/// At most this many proposals per customer.
pub const PER_CUSTOMER: usize = 2;

/// Customers not seen for longer than this get no proposal.
pub const KNOWN_DAYS: f64 = 365.0;

/// When it is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ProposalTerms {
    /// Now, ms UTC: a proposal lasts from here, or from the end of the data where that is later.
    pub today: i64,
    /// Propose as if the end of the data were today, however long ago that is. Otherwise only what is still timely is
    /// proposed: nobody is reminded of the cart of last spring.
    pub as_of_end: bool,
}

/// What becomes of somebody whom a playbook is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlaybookOutcome {
    /// The action is proposed.
    Proposed,
    /// A person has decided on such an action already, or it has left.
    Decided,
    /// Better actions are proposed: a few for each customer.
    Outranked,
    /// It costs more than it can bring, so that nothing is the better choice.
    NotWorth,
    /// The message asks for something that is not known of them.
    NoWords,
    /// They said no to the channel.
    Refused,
    /// None of the channels reaches them.
    Unreachable,
}

impl PlaybookOutcome {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 7] = [
        Self::Proposed,
        Self::Decided,
        Self::Outranked,
        Self::NotWorth,
        Self::NoWords,
        Self::Refused,
        Self::Unreachable,
    ];
}

/// Whom a playbook is for, and what becomes of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlaybookAudience {
    /// The playbook's number in the project file.
    pub playbook: PlaybookId,
    /// Every customer whom it is for, ascending, with what becomes of them.
    pub customers: Vec<(CustomerIx, PlaybookOutcome)>,
}

impl PlaybookAudience {
    /// How many customers have this outcome.
    pub fn count(&self, outcome: PlaybookOutcome) -> u64 {
        self.customers.iter().filter(|(_, of)| *of == outcome).count() as u64
    }
}

/// Proposes actions for the customers of `subset`, what serves the objective and is urgent first. Uses the project's
/// playbooks, its last prediction run where there is one and it is to be believed, its segments and settings, and the signals
/// in the events. Nothing is proposed for those who do not agree to be profiled.
pub fn propose(
    table: &EventTable,
    project: &Project,
    subset: &Subset,
    terms: ProposalTerms,
    progress: &Progress,
) -> Result<Vec<Action>, Cancelled> {
    let basis = ProposalBasis::new(table, project, subset, progress)?;
    let found = consider_all(table, project, &basis, terms, (progress, PlaybookChoice::Enabled))?;
    let mut proposed: Vec<Action> = found.into_iter().flat_map(|(_, _, actions)| actions).collect();
    proposed.sort_by(|a, b| compare(a, b, project.settings.objective));
    Ok(proposed)
}

/// Whom each playbook of a project is for at this moment, and what becomes of them. One that is off is looked at by itself, as
/// if it alone were on beside the others.
pub fn audiences(
    table: &EventTable,
    project: &Project,
    subset: &Subset,
    terms: ProposalTerms,
    progress: &Progress,
) -> Result<Vec<PlaybookAudience>, Cancelled> {
    let of = |playbook: PlaybookId| PlaybookAudience { playbook, customers: Vec::new() };
    let mut all: Vec<PlaybookAudience> = project.playbooks.iter().map(|playbook| of(playbook.id)).collect();
    let places: BTreeMap<PlaybookId, usize> = all.iter().enumerate().map(|(at, of)| (of.playbook, at)).collect();
    let basis = ProposalBasis::new(table, project, subset, progress)?;
    for (ix, outcomes, _) in consider_all(table, project, &basis, terms, (progress, PlaybookChoice::All))? {
        for (playbook, outcome) in outcomes {
            if let Some(&at) = places.get(&playbook) {
                all[at].customers.push((ix, outcome));
            }
        }
    }
    Ok(all)
}

/// What one playbook would do by itself: a draft of it can be looked at before it is kept.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlaybookPreview {
    /// Whom it is for, and what becomes of them beside no other playbook.
    pub audience: PlaybookAudience,
    /// The first few of its actions, by priority.
    pub examples: Vec<Action>,
}

/// Which actions of a playbook are shown.
#[derive(Clone, Copy)]
pub struct PreviewExamples<'a> {
    /// So many at most.
    pub most: usize,
    /// Those of customers of whom this holds.
    pub of: &'a (dyn Fn(CustomerIx) -> bool + Sync),
}

/// Looks at one playbook by itself; it need not be one of the project, nor be on. `basis` is that of the project and of whom is
/// looked at.
pub fn preview(
    table: &EventTable,
    project: &Project,
    playbook: &Playbook,
    basis: &ProposalBasis,
    (terms, examples): (ProposalTerms, PreviewExamples<'_>),
    progress: &Progress,
) -> Result<PlaybookPreview, Cancelled> {
    let alone = Playbook { enabled: true, ..playbook.clone() };
    let project = Project { playbooks: Playbooks(vec![alone]), ..project.clone() };
    let found = consider_all(table, &project, basis, terms, (progress, PlaybookChoice::All))?;
    let mut preview = PlaybookPreview::default();
    preview.audience.playbook = playbook.id;
    for (ix, outcomes, actions) in found {
        preview.audience.customers.extend(outcomes.into_iter().map(|(_, outcome)| (ix, outcome)));
        if !actions.is_empty() && (examples.of)(ix) {
            preview.examples.extend(actions);
        }
    }
    preview.examples.sort_by(|a, b| compare(a, b, project.settings.objective));
    preview.examples.truncate(examples.most);
    Ok(preview)
}

/// Whether all playbooks are considered, or only those that are switched on.
#[derive(Debug, Clone, Copy, PartialEq)]
enum PlaybookChoice {
    Enabled,
    All,
}

/// What becomes of one customer in each playbook that is for them, and the actions that are proposed.
type Considered = (CustomerIx, Vec<(PlaybookId, PlaybookOutcome)>, Vec<Action>);

fn consider_all(
    table: &EventTable,
    project: &Project,
    basis: &ProposalBasis,
    terms: ProposalTerms,
    (progress, which): (&Progress, PlaybookChoice),
) -> Result<Vec<Considered>, Cancelled> {
    let settings = &project.settings;
    let ProposalBasis { subset, kinds, now, .. } = basis;
    let now = *now;
    let worth = PastOutcomes::observe(table, project, basis, progress)?;
    let scores = Scores::of(project.predictions.as_deref());
    let today = now.max(terms.today);
    let at = if terms.as_of_end { now } else { today };
    let moment = Moment { table, project, subset, at, is_past: false, progress };
    let playbooks = match which {
        PlaybookChoice::Enabled => PreparedPlaybook::enabled(&moment)?,
        PlaybookChoice::All => PreparedPlaybook::all(&moment)?,
    };
    let proposer = Proposer {
        table,
        project,
        basis,
        playbooks,
        worth,
        scores: &scores,
        rules: ConsentRules::new(&table.people, UnknownConsent::Withhold),
        segments: segment_names(project),
        settled: Settled::of(table, project, today),
        as_of: AsOf::new(now, &settings.time_zone),
        late: (at - now) as f64 / DAY as f64,
        lasts_from: today,
    };
    progress.stage(text!("propose-proposing-actions"), 0);
    progress.check()?;
    let view = EventsBefore::new(table, subset, kinds, settings, now);
    let customers = view.customers();
    let consider = |&ix: &CustomerIx| {
        let (outcomes, actions) = proposer.consider(ix, &Signals::of(view.history(ix), now)?);
        (!outcomes.is_empty()).then_some((ix, outcomes, actions))
    };
    let found = customers.par_iter().filter_map(consider).collect();
    progress.check()?;
    Ok(found)
}

/// Everything needed to write proposals.
struct Proposer<'a> {
    table: &'a EventTable,
    project: &'a Project,
    basis: &'a ProposalBasis,
    playbooks: Vec<PreparedPlaybook<'a>>,
    worth: PastOutcomes,
    scores: &'a Scores,
    rules: ConsentRules<'a>,
    segments: BTreeMap<CustomerId, &'a str>,
    settled: Settled,
    as_of: AsOf,
    late: f64,
    lasts_from: i64,
}

/// What a playbook would do for one customer.
struct Idea<'a> {
    of: &'a PreparedPlaybook<'a>,
    channel: &'a str,
    content: String,
    sign: ActionSign,
}

impl<'a> Proposer<'a> {
    /// What every playbook comes to for a customer, and the best proposals.
    fn consider(&'a self, ix: CustomerIx, signals: &Signals) -> (Vec<(PlaybookId, PlaybookOutcome)>, Vec<Action>) {
        let (mut outcomes, mut ideas) = (Vec::new(), Vec::new());
        if signals.last_seen > KNOWN_DAYS {
            return (outcomes, Vec::new());
        }
        let objective = self.project.settings.objective;
        let customer = self.table.people.ids[ix as usize];
        let silent = self.scores.silent(customer);
        let situation = situation(signals, (&self.as_of, self.late), silent, &self.project.settings);
        let signs = Signs::of(self.table, &situation, &self.basis.companions);
        for of in self.playbooks.iter().filter(|of| of.is_for(ix, &signs)) {
            match self.idea(of, (ix, customer), &signs, signals.orders) {
                Ok(idea) => ideas.push(idea),
                Err(outcome) => outcomes.push((of.playbook.id, outcome)),
            }
        }
        ideas.sort_by_key(|idea| (idea.of.playbook.priority, priority(idea.of.playbook.what, objective)));
        // One chance per customer: where nothing is predicted, that of the situation that calls for the first idea.
        let first = ideas.iter().find(|idea| idea.of.playbook.enabled).or(ideas.first());
        let observed = || self.worth.chance(first?.of.playbook.id);
        let chance = self.scores.purchase(customer).or_else(observed).map(rounded);
        let order_value = order_value(signals, self.basis);
        let mut actions: Vec<(bool, Action)> = Vec::new();
        for idea in ideas {
            let enabled = idea.of.playbook.enabled;
            let action = self.action((ix, customer), idea, (chance, order_value));
            match action.net_value() {
                Some(net) if net < 0.0 => outcomes.push((action.playbook, PlaybookOutcome::NotWorth)),
                _ => actions.push((enabled, action)),
            }
        }
        actions.sort_by(|(_, a), (_, b)| compare(a, b, objective));
        let (mut best, mut new) = (Vec::new(), 0);
        for (enabled, action) in actions {
            let outcome = if self.settled.has(ix, &action) {
                PlaybookOutcome::Decided
            } else if new < PER_CUSTOMER {
                PlaybookOutcome::Proposed
            } else {
                PlaybookOutcome::Outranked
            };
            outcomes.push((action.playbook, outcome));
            if enabled && outcome != PlaybookOutcome::Outranked {
                // what is decided takes nobody's place; it is told what is expected of it now
                new += usize::from(outcome == PlaybookOutcome::Proposed);
                best.push(action);
            }
        }
        (outcomes, best)
    }

    /// What a playbook would do for a customer, or why it cannot. Who refused a way of being reached is proposed nothing by it.
    fn idea(
        &self,
        of: &'a PreparedPlaybook<'a>,
        (ix, customer): (CustomerIx, CustomerId),
        signs: &Signs,
        orders: u32,
    ) -> Result<Idea<'a>, PlaybookOutcome> {
        let channel = of.channel(self.table, ix).ok_or(PlaybookOutcome::Unreachable)?;
        if self.rules.consent(ix, channel) == Consent::Refused {
            return Err(PlaybookOutcome::Refused);
        }
        let sign = of.sign(signs);
        let segment = self.segments.get(&customer).copied();
        let to = Recipient { table: self.table, subset: &self.basis.subset, ix, sign: &sign, segment, orders };
        let filled = of.message.fill(&to, &|sign| signs.get(sign).is_some());
        let content = filled.filter(|message| message.empty.is_empty()).ok_or(PlaybookOutcome::NoWords)?.text;
        Ok(Idea { of, channel, content, sign })
    }

    fn action(
        &self,
        (ix, customer): (CustomerIx, CustomerId),
        Idea { of, channel, content, sign }: Idea<'_>,
        (chance, order_value): (Option<f64>, f64),
    ) -> Action {
        let (playbook, settings) = (of.playbook, &self.project.settings);
        let best_hour = playbook.timing.hour.map(|hour| {
            let local = LocalTime::of_customer(self.table, ix, &settings.time_zone);
            hour_of_project(hour, &local, &settings.time_zone, self.lasts_from)
        });
        let segment = self.segments.get(&customer).map(|name| (*name).to_owned());
        Action {
            id: 0,
            customer,
            kind: playbook.what,
            channel: channel.to_owned(),
            content,
            best_hour: best_hour.unwrap_or_else(|| self.basis.hours.of(ix)),
            reason: ActionReason { segment, ..ActionReason::new(sign) },
            expected_orders: chance,
            order_value: (playbook.value.of(order_value) * 100.0).round() / 100.0,
            added_orders: self.basis.effects.of(playbook.what),
            expires: self.lasts_from + i64::from(playbook.timing.lasts_days) * DAY,
            hold_out: hold_out(customer, settings.seed, settings.hold_out_share),
            consent: self.rules.consent(ix, channel),
            state: ActionState::Proposed,
            edited: false,
            send_at: None,
            exported_at: None,
            playbook: playbook.id,
            priority: playbook.priority,
            cost: playbook.cost_cents as f64 / 100.0,
            owner: String::new(),
            note: String::new(),
        }
    }
}

/// The k-means segment each customer is in.
fn segment_names(project: &Project) -> BTreeMap<CustomerId, &str> {
    let grouped = project.segments.iter().filter(|s| matches!(s.kind, SegmentKind::KMeans { .. }));
    grouped.flat_map(|s| s.members.iter().map(move |&c| (c, s.name.as_str()))).collect()
}

/// What is decided for customers: playbooks, and kinds where no playbook is known.
#[derive(Debug, Default)]
struct Settled {
    playbooks: BTreeSet<(CustomerIx, PlaybookId)>,
    kinds: BTreeSet<(CustomerIx, ActionKind)>,
}

impl Settled {
    fn of(table: &EventTable, project: &Project, now: i64) -> Self {
        let mut settled = Self::default();
        for action in project.actions.iter().filter(|action| is_settled(action, &project.playbooks, now)) {
            let Some(ix) = table.people.ix_of(action.customer) else { continue };
            if action.playbook == 0 {
                settled.kinds.insert((ix, action.kind));
            } else {
                settled.playbooks.insert((ix, action.playbook));
            }
        }
        settled
    }

    fn has(&self, ix: CustomerIx, action: &Action) -> bool {
        self.playbooks.contains(&(ix, action.playbook)) || self.kinds.contains(&(ix, action.kind))
    }
}
