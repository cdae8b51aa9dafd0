//! Putting it together: ideas for everybody, the best few per customer, in the order of their worth.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::analysis::baskets::{self, BasketOf};
use crate::events::{EventTable, Subset};
use crate::model::{Action, ActionState, CustomerId, CustomerIx, Project, Purpose, SegmentKind};
use crate::predict::timing::{BestHours, best_hours};
use crate::predict::{DAY, EventsBefore, Kinds, number};
use crate::progress::{Cancelled, Progress};

use super::consent::ConsentRules;
use super::hold_out::hold_out;
use super::playbook::{Companions, ideas, lasts_days, serves};
use super::signals::Signals;
use super::worth::{Scores, Worth, situation};

/// At most this many proposals per customer.
pub const PER_CUSTOMER: usize = 2;

/// Customers not seen for longer than this get no proposal.
const KNOWN_DAYS: f64 = 365.0;

/// Proposes actions for the customers of `subset`, most worth for the objective first. Uses the project's last
/// prediction run where there is one and it is to be believed, its segments and settings, and the signals in the events. Nothing is
/// proposed for those who do not agree to be profiled.
pub fn propose(
    table: &EventTable,
    project: &Project,
    subset: &Subset,
    progress: &Progress,
) -> Result<Vec<Action>, Cancelled> {
    let settings = &project.settings;
    let subset = &subset.clone().allowing(table, Purpose::Profiling);
    let now = subset.observed_until(table);
    progress.stage("Learning what goes together and when people are there", 0);
    progress.check()?;
    let kinds = Kinds::new(table, settings);
    let companions = Companions::new(&baskets::pairs(table, subset, settings, BasketOf::Order));
    let worth = Worth::observe(table, subset, &kinds, settings, &companions, now);
    progress.check()?;
    let desk = Desk {
        table,
        project,
        companions,
        worth,
        scores: Scores::of(project.predictions.as_deref()),
        rules: ConsentRules::of(&table.people),
        hours: best_hours(table, subset, &kinds, settings, now),
        segments: segment_names(project),
        now,
    };
    progress.stage("Proposing actions", 0);
    progress.check()?;
    let view = EventsBefore::new(table, subset, &kinds, settings, now);
    let mut ranked: Vec<(f64, Action)> = view
        .customers()
        .par_iter()
        .flat_map_iter(|&ix| Signals::of(view.history(ix), now).map(|s| desk.best(ix, &s)).unwrap_or_default())
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (a.1.customer, a.1.kind).cmp(&(b.1.customer, b.1.kind))));
    Ok(ranked.into_iter().map(|r| r.1).collect())
}

/// Everything needed to write proposals.
struct Desk<'a> {
    table: &'a EventTable,
    project: &'a Project,
    companions: Companions,
    worth: Worth,
    scores: Scores,
    hours: BestHours,
    rules: ConsentRules<'a>,
    segments: BTreeMap<CustomerId, &'a str>,
    now: i64,
}

impl Desk<'_> {
    /// The best proposals for a customer with their rank.
    fn best(&self, ix: CustomerIx, signals: &Signals) -> Vec<(f64, Action)> {
        if signals.last_seen > KNOWN_DAYS {
            return Vec::new();
        }
        let settings = &self.project.settings;
        let customer = self.table.people.ids[ix as usize];
        let situation = situation(self.table, ix, signals, self.scores.leave(customer), settings);
        let value = self.worth.value(signals);
        let mut ranked: Vec<(f64, Action)> = ideas(self.table, &situation, &self.companions)
            .into_iter()
            .map(|idea| {
                let chance = self.scores.personal(customer, self.worth.chance(idea.kind));
                // Without any money in the data the chance alone ranks.
                let rank = chance * if value > 0.0 { value } else { 1.0 } * serves(idea.kind, settings.objective);
                let action = Action {
                    id: 0,
                    customer,
                    kind: idea.kind,
                    channel: idea.channel.to_owned(),
                    content: idea.content,
                    best_hour: self.hours.of(ix),
                    reason: self.reason(customer, idea.kind, &idea.reason),
                    expected_value: (chance * value * 100.0).round() / 100.0,
                    expires: self.now + lasts_days(idea.kind) * DAY,
                    hold_out: hold_out(customer, settings.seed, settings.hold_out_share),
                    consent: self.rules.consent(ix, idea.channel),
                    state: ActionState::Proposed,
                    edited: false,
                };
                (rank, action)
            })
            .collect();
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.kind.cmp(&b.1.kind)));
        ranked.truncate(PER_CUSTOMER);
        ranked
    }

    /// The sign, what it led to before, the score and the segment.
    fn reason(&self, customer: CustomerId, kind: crate::model::ActionKind, sign: &str) -> String {
        let mut parts = vec![sign.to_owned()];
        parts.extend(self.worth.words(kind));
        if let Some(p) = self.scores.purchase(customer) {
            parts.push(format!("{} % likely to purchase within 30 days", number(p * 100.0)));
        }
        parts.extend(self.segments.get(&customer).map(|name| format!("Segment: {name}")));
        format!("{}.", parts.join(". "))
    }
}

/// The k-means segment each customer is in.
fn segment_names(project: &Project) -> BTreeMap<CustomerId, &str> {
    let grouped = project.segments.iter().filter(|s| matches!(s.kind, SegmentKind::KMeans { .. }));
    grouped.flat_map(|s| s.members.iter().map(move |&c| (c, s.name.as_str()))).collect()
}
