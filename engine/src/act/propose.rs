//! Putting it together: ideas for everybody, the best few per customer, in the order of `priority`.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::analysis::baskets::{self, BasketOf};
use crate::events::{EventTable, Subset};
use crate::model::{
    Action, ActionReason, ActionSign, ActionState, Consent, CustomerId, CustomerIx, Project, Purpose, SegmentKind,
};
use crate::predict::timing::{BestHours, best_hours};
use crate::predict::{AsOf, DAY, EventsBefore, Kinds};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

use super::consent::{ConsentRules, UnknownConsent};
use super::effect::Effects;
use super::hold_out::hold_out;
use super::playbook::{ProductPairs, ideas, lasts_days};
use super::priority::{compare, priority};
use super::signals::Signals;
use super::worth::{PastOutcomes, Scores, rounded, situation};

/// At most this many proposals per customer.
pub const PER_CUSTOMER: usize = 2;

/// Customers not seen for longer than this get no proposal.
const KNOWN_DAYS: f64 = 365.0;

/// When it is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ProposalTerms {
    /// Now, ms UTC: a proposal lasts from here, or from the end of the data where that is later.
    pub today: i64,
    /// Propose as if the end of the data were today, however long ago that is. Otherwise only what is still timely is
    /// proposed: nobody is reminded of the cart of last spring.
    pub as_of_end: bool,
}

/// Proposes actions for the customers of `subset`, what serves the objective and is urgent first. Uses the project's last
/// prediction run where there is one and it is to be believed, its segments and settings, and the signals in the events.
/// Nothing is proposed for those who do not agree to be profiled.
pub fn propose(
    table: &EventTable,
    project: &Project,
    subset: &Subset,
    terms: ProposalTerms,
    progress: &Progress,
) -> Result<Vec<Action>, Cancelled> {
    let settings = &project.settings;
    let subset = &subset.clone().allowing(table, Purpose::Profiling);
    let now = subset.observed_until(table);
    progress.stage(text!("propose-learning-what-goes-together-when-people"), 0);
    progress.check()?;
    let kinds = Kinds::new(table, settings);
    let companions = ProductPairs::new(&baskets::pairs(table, subset, settings, BasketOf::Order));
    let worth = PastOutcomes::observe(table, subset, &kinds, settings, &companions, now);
    progress.check()?;
    let proposer = Proposer {
        table,
        project,
        companions,
        worth,
        effects: Effects::measure(table, subset, project, &kinds, now),
        scores: Scores::of(project.predictions.as_deref()),
        rules: ConsentRules::new(&table.people, UnknownConsent::Withhold),
        hours: best_hours(table, subset, &kinds, settings, now),
        segments: segment_names(project),
        as_of: AsOf::new(now, &settings.time_zone),
        late: if terms.as_of_end { 0.0 } else { (terms.today - now).max(0) as f64 / DAY as f64 },
        lasts_from: now.max(terms.today),
    };
    progress.stage(text!("propose-proposing-actions"), 0);
    progress.check()?;
    let view = EventsBefore::new(table, subset, &kinds, settings, now);
    let mut proposed: Vec<Action> = view
        .customers()
        .par_iter()
        .flat_map_iter(|&ix| Signals::of(view.history(ix), now).map(|s| proposer.best(ix, &s)).unwrap_or_default())
        .collect();
    proposed.sort_by(|a, b| compare(a, b, settings.objective));
    Ok(proposed)
}

/// Everything needed to write proposals.
struct Proposer<'a> {
    table: &'a EventTable,
    project: &'a Project,
    companions: ProductPairs,
    worth: PastOutcomes,
    effects: Effects,
    scores: Scores,
    hours: BestHours,
    rules: ConsentRules<'a>,
    segments: BTreeMap<CustomerId, &'a str>,
    as_of: AsOf,
    late: f64,
    lasts_from: i64,
}

impl Proposer<'_> {
    /// The best proposals for a customer.
    fn best(&self, ix: CustomerIx, signals: &Signals) -> Vec<Action> {
        if signals.last_seen > KNOWN_DAYS {
            return Vec::new();
        }
        let settings = &self.project.settings;
        let customer = self.table.people.ids[ix as usize];
        let silent = self.scores.silent(customer);
        let situation = situation((self.table, ix), signals, (&self.as_of, self.late), silent, settings);
        let mut ideas = ideas(self.table, &situation, &self.companions);
        // Who refused a way of being reached is proposed nothing by it.
        ideas.retain(|idea| self.rules.consent(ix, idea.channel) != Consent::Refused);
        ideas.sort_by_key(|idea| priority(idea.kind, settings.objective));
        let Some(first) = ideas.first() else { return Vec::new() };
        // One chance per customer: where nothing is predicted, that of the situation that calls for the first idea.
        let chance = self.scores.purchase(customer).or_else(|| self.worth.chance(first.kind)).map(rounded);
        let order_value = (self.worth.value(signals) * 100.0).round() / 100.0;
        let mut actions: Vec<Action> = ideas
            .into_iter()
            .map(|idea| Action {
                id: 0,
                customer,
                kind: idea.kind,
                channel: idea.channel.to_owned(),
                content: idea.content,
                best_hour: self.hours.of(ix),
                reason: self.reason(customer, idea.sign),
                expected_orders: chance,
                order_value,
                added_orders: self.effects.of(idea.kind),
                expires: self.lasts_from + lasts_days(idea.kind) * DAY,
                hold_out: hold_out(customer, settings.seed, settings.hold_out_share),
                consent: self.rules.consent(ix, idea.channel),
                state: ActionState::Proposed,
                edited: false,
                send_at: None,
            })
            .collect();
        actions.sort_by(|a, b| compare(a, b, settings.objective));
        actions.truncate(PER_CUSTOMER);
        actions
    }

    /// The sign and the segment.
    fn reason(&self, customer: CustomerId, sign: ActionSign) -> ActionReason {
        let segment = self.segments.get(&customer).map(|name| (*name).to_owned());
        ActionReason { segment, ..ActionReason::new(sign) }
    }
}

/// The k-means segment each customer is in.
fn segment_names(project: &Project) -> BTreeMap<CustomerId, &str> {
    let grouped = project.segments.iter().filter(|s| matches!(s.kind, SegmentKind::KMeans { .. }));
    grouped.flat_map(|s| s.members.iter().map(move |&c| (c, s.name.as_str()))).collect()
}
