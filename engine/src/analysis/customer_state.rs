//! Where each customer stands: the stage they are in now, and where they are in their life as a customer. Lists, segments,
//! exports, the customer's page and SQL all ask here.

use serde::Serialize;

use crate::events::{EventTable, NO_STAGE, Orders, PaidAmounts, Subset};
use crate::model::{CustomerIx, DECISION, Settings};

const DAY: i64 = 86_400_000;
/// Who was first seen within so many days is new; who came back within so many has just come back.
const NEW_DAYS: i64 = 30;
/// Silent for up to so many times what is usual: at risk; for longer: dormant.
const DORMANT_AFTER: i64 = 3;

/// Where a customer is in their life as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lifecycle {
    /// First seen within the last 30 days, with at most one order.
    New,
    /// Seen within the days after which the project takes a customer for inactive, or within one and a half times the
    /// usual gap between their own days.
    Current,
    /// Current, after coming back within the last 30 days from a silence of up to three times as long.
    Reactivated,
    /// Current, after coming back within the last 30 days from a longer silence.
    Resurrected,
    /// Silent for up to three times as long.
    AtRisk,
    /// Silent for more than three times as long.
    Dormant,
}

impl Lifecycle {
    /// Every one, in the order in which they are shown: those who come, then those who are silent.
    pub const ALL: [Self; 6] =
        [Self::New, Self::Current, Self::Reactivated, Self::Resurrected, Self::AtRisk, Self::Dormant];

    /// Whether it is of customers who are not silent.
    pub fn is_active(self) -> bool {
        !matches!(self, Self::AtRisk | Self::Dormant)
    }
}

/// What is known of one customer through a filter: counts, money and times are of the events that it lets through. Stage and
/// lifecycle are where the customer stands at the end of its dates, whatever happened before its first and in other sources.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct CustomerState {
    /// How many events the customer has in the filter.
    pub events: u32,
    /// Orders: how often the goal was reached.
    pub orders: u32,
    /// What the customer paid, less what was paid back.
    pub value: f64,
    /// Time of the first event, ms UTC.
    pub first_ms: Option<i64>,
    /// Time of the last event.
    pub last_ms: Option<i64>,
    /// Index of the stage they are in now; `None` where no event has a stage.
    pub stage: Option<u8>,
    /// Where they are in their life as a customer; `None` without an event.
    pub lifecycle: Option<Lifecycle>,
}

/// A customer's history up to the moment they are looked at.
#[derive(Default)]
struct CustomerHistory {
    /// When each event was, ascending.
    times: Vec<i64>,
    /// Days with an event.
    days: Vec<i64>,
    orders: u32,
    furthest: Option<u8>,
}

/// Reads the state of customers one by one.
pub struct CustomerStates<'a> {
    table: &'a EventTable,
    subset: &'a Subset,
    /// The same customers with all that happened up to its end.
    history: Subset,
    goal: Vec<bool>,
    paid: PaidAmounts<'a>,
    /// The stage a customer is in at least from their first purchase on.
    after_purchase: Option<u8>,
    inactive_after: i64,
    /// The moment they are looked at.
    now: i64,
}

impl<'a> CustomerStates<'a> {
    /// Of the customers in `subset`, as they are at its end.
    pub fn new(table: &'a EventTable, subset: &'a Subset, settings: &Settings) -> Self {
        Self {
            table,
            subset,
            history: subset.history(),
            goal: table.goal_mask(&settings.goal),
            paid: PaidAmounts::new(table, &settings.goal),
            after_purchase: after_purchase(table, settings),
            inactive_after: i64::from(settings.inactive_after_days) * DAY,
            now: subset.observed_until(table),
        }
    }

    /// The state of one customer.
    pub fn of(&self, ix: CustomerIx) -> CustomerState {
        let table = self.table;
        let mut state = CustomerState::default();
        let mut orders = Orders::new(table);
        for i in self.subset.events(table, ix) {
            state.events += 1;
            state.first_ms.get_or_insert(table.time[i]);
            state.last_ms = Some(table.time[i]);
            state.value += self.paid.of(i);
            if self.goal[table.touchpoint[i] as usize] {
                state.orders += u32::from(orders.is_new(i));
            }
        }
        if state.events > 0 {
            let life = self.life(ix);
            state.stage = if life.orders > 0 { life.furthest.max(self.after_purchase) } else { life.furthest };
            state.lifecycle = self.standing(&life).map(|standing| standing.at(self.now));
        }
        state
    }

    /// Where a customer is in their life as one at each of these moments, ascending, up to the end of the subset; `None`
    /// before their first event.
    pub fn lifecycles(&self, ix: CustomerIx, moments: &[i64]) -> Vec<Option<Lifecycle>> {
        let mut found = Vec::with_capacity(moments.len());
        self.read_life(ix, |life, next| {
            let ahead = &moments[found.len()..];
            let until = next.map_or(ahead.len(), |next| ahead.partition_point(|moment| *moment <= next));
            if until > 0 {
                // nothing happens between these moments: what is usual is looked up once
                let standing = self.standing(life);
                found.extend(ahead[..until].iter().map(|&moment| Some(standing.as_ref()?.at(moment))));
            }
        });
        found
    }

    fn life(&self, ix: CustomerIx) -> CustomerHistory {
        self.read_life(ix, |_, _| {})
    }

    /// Reads the events of a customer; before each, `seen` is given what happened until then and when the next event is.
    fn read_life(&self, ix: CustomerIx, mut seen: impl FnMut(&CustomerHistory, Option<i64>)) -> CustomerHistory {
        let table = self.table;
        let mut life = CustomerHistory::default();
        let mut orders = Orders::new(table);
        for i in self.history.events(table, ix) {
            let time = table.time[i];
            seen(&life, Some(time));
            life.times.push(time);
            if life.days.last() != Some(&time.div_euclid(DAY)) {
                life.days.push(time.div_euclid(DAY));
            }
            if table.stage(i) != NO_STAGE {
                life.furthest = life.furthest.max(Some(table.stage(i)));
            }
            if self.goal[table.touchpoint[i] as usize] {
                life.orders += u32::from(orders.is_new(i));
            }
        }
        seen(&life, None);
        life
    }

    /// What a life says of every moment until something more happens; `None` before the first event.
    fn standing(&self, life: &CustomerHistory) -> Option<Standing> {
        let (&first, &last) = (life.times.first()?, life.times.last()?);
        let usual = usual_gap(&life.days).map_or(0, |gap| gap * DAY * 3 / 2);
        let quiet_for = self.inactive_after.max(usual);
        // a pause that ended longer ago than this is of the past at any moment to come
        let pauses = life.times.windows(2).rev().take_while(|pair| last - pair[1] <= NEW_DAYS * DAY);
        let came_back = pauses.map(|pair| (pair[1], pair[1] - pair[0])).find(|(_, pause)| *pause > quiet_for);
        Some(Standing { first, last, has_few_orders: life.orders < 2, quiet_for, came_back })
    }
}

/// Where a customer stands as long as nothing more happens.
struct Standing {
    first: i64,
    last: i64,
    /// Whether there is at most one order, as those have who are new.
    has_few_orders: bool,
    /// For how long this customer may be silent and is not at risk.
    quiet_for: i64,
    /// When the last longer silence ended, and how long it was.
    came_back: Option<(i64, i64)>,
}

impl Standing {
    fn at(&self, now: i64) -> Lifecycle {
        let (silent, is_recent) = (now - self.last, |time: i64| now - time <= NEW_DAYS * DAY);
        if is_recent(self.first) && self.has_few_orders {
            return Lifecycle::New;
        }
        if silent > self.quiet_for {
            return if silent <= DORMANT_AFTER * self.quiet_for { Lifecycle::AtRisk } else { Lifecycle::Dormant };
        }
        match self.came_back.filter(|(time, _)| is_recent(*time)) {
            None => Lifecycle::Current,
            Some((_, pause)) if pause <= DORMANT_AFTER * self.quiet_for => Lifecycle::Reactivated,
            Some(_) => Lifecycle::Resurrected,
        }
    }
}

/// The median number of days from one day with an event to the next; `None` with fewer than three such days.
fn usual_gap(days: &[i64]) -> Option<i64> {
    if days.len() < 3 {
        return None;
    }
    let mut gaps: Vec<i64> = days.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let middle = gaps.len() / 2;
    Some(*gaps.select_nth_unstable(middle).1)
}

/// The stage after the last one in which the goal lies, where there is one, else that one. A goal before the stage of
/// decision, such as a sign-up, is no purchase.
pub(super) fn after_purchase(table: &EventTable, settings: &Settings) -> Option<u8> {
    let names = &table.names;
    let goal = table.goal_mask(&settings.goal);
    let stages = names.stage_of.iter().zip(goal).filter(|&(&stage, goal)| goal && stage != NO_STAGE);
    let last = stages.map(|(&stage, _)| stage).max()?;
    let decision = names.stages.iter().position(|stage| stage == DECISION);
    if decision.is_some_and(|decision| usize::from(last) < decision) {
        return None;
    }
    let after = last + 1;
    Some(if usize::from(after) < names.stages.len() { after } else { last })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_gaps() {
        assert_eq!(usual_gap(&[1, 2]), None);
        assert_eq!(usual_gap(&[0, 10, 20, 50]), Some(10));
    }
}
