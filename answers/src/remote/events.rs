//! The events of a database, as a question sees them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::analysis::flow::Level;
use crate::analysis::{SessionGap, quiet_time};
use crate::events::{EventTable, NO_STAGE, Subset};
use crate::model::{Bots, DatabaseProfile, Entity, Filter, Rules, Settings, TouchpointKind};
use crate::progress::Progress;
use crate::texts::text;

use super::catalogue::{KnownEvents, event_name, is_event, is_negative, known_events, name_or_nothing, source};
use super::database::{Database, RemoteError};
use super::dialect::{Dialect, JourneyTerms};
use super::dialects::dialect;
use super::journeys::{RemoteJourneys, StepCodes};
use super::people::{FoundCustomer, customers_behind};
use super::people_query::PeopleQuery;

/// The events of a database with what they are called.
pub struct RemoteEvents<'a> {
    profile: &'a DatabaseProfile,
    database: &'a dyn Database,
    known: KnownEvents,
    progress: &'a Progress,
}

impl<'a> RemoteEvents<'a> {
    /// Asks a database what its events are called.
    pub fn ask(
        profile: &'a DatabaseProfile,
        database: &'a dyn Database,
        rules: &Rules,
        progress: &'a Progress,
    ) -> Result<Self, RemoteError> {
        Ok(Self { profile, database, known: known_events(profile, database, rules, progress)?, progress })
    }

    /// What everything is called, and how far the data reach.
    pub fn table(&self) -> &Arc<EventTable> {
        &self.known.table
    }

    /// How far the work is, and whether somebody still waits for it.
    pub fn progress(&self) -> &Progress {
        self.progress
    }

    /// The customers behind a part of an answer.
    pub fn customers(&self, people: &PeopleQuery) -> Result<Vec<FoundCustomer>, RemoteError> {
        customers_behind(self.profile, self.database, people, self.progress)
    }

    /// The events that a filter shows, ready to be counted, where their steps are stages or touchpoints.
    pub fn journeys(
        &self,
        (subset, filter, settings): (&Subset, &Filter, &Settings),
        level: Level,
        collapse: bool,
    ) -> Result<RemoteJourneys<'_>, RemoteError> {
        check_filter(filter)?;
        let (table, words) = (&*self.known.table, dialect(self.profile.kind));
        let is_worth = |place: usize| table.amount[place] == 1.0;
        if !self.profile.events.value.is_empty() && !self.known.names.iter().all(|name| is_worth(name.place)) {
            return Err(RemoteError::not_for(text!("remote-without-money-rules")));
        }
        let shows = |place: usize| subset.is_visible(table, place);
        let names = &self.known.names;
        let shown = names.iter().filter(|name| shows(name.place));
        let codes: BTreeMap<&str, u16> =
            shown.map(|name| (name.event.as_str(), table.touchpoint[name.place])).collect();
        let all_codes: BTreeMap<&str, u16> =
            names.iter().map(|name| (name.event.as_str(), table.touchpoint[name.place])).collect();
        let channels: BTreeMap<&str, u8> =
            names.iter().map(|name| (name.channel.as_str(), table.channel[name.place])).collect();
        let goal = table.goal_mask(&settings.goal);
        let steps = StepCodes::new(table, level);
        let mut events_of = vec![0; table.names.touchpoints.len()];
        names.iter().filter(|name| shows(name.place)).for_each(|name| {
            events_of[usize::from(table.touchpoint[name.place])] += name.events;
        });
        let window = settings.goal.window_ms();
        let terms = JourneyTerms {
            gap: SessionGap::new(table, settings).after(table, 0),
            window: (window < i64::MAX).then_some(window),
            collapse,
        };
        let event = event_name(words, self.profile, &self.known.refunded_sales);
        let of = |codes: &BTreeMap<&str, u16>, more: &str| {
            events_query((words, self.profile, filter), (event.as_str(), more), (codes, &channels), &goal, &steps)
        };
        let (shown_events, all_events) = (of(&codes, ""), of(&all_codes, ""));
        let (paid_part, active) = (
            paid_part(table, &goal, &codes),
            codes.values().copied().filter(|code| table.names.kind(*code).is_activity()),
        );
        let active_events = format!(
            "SELECT who, at, nr, via, paid, {paid_part} AS part, hit, priced FROM ({}) AS e WHERE {}",
            of(&codes, ", priced"),
            is_one_of("code", active)
        );
        let until = subset.observed_until(table);
        // at a level of stages, events of no stage are no steps, and only paths can pass them over
        let is_step = |code: &u16| level == Level::Touchpoint || table.names.stage_of[usize::from(*code)] != NO_STAGE;
        Ok(RemoteJourneys {
            ask: (self.database, words),
            progress: self.progress,
            events: shown_events,
            all_events: (codes.len() < all_codes.len()).then_some(all_events),
            active_events,
            terms,
            known_from: table.first_ms(),
            until,
            over_before: until.saturating_sub(quiet_time(settings, Entity::Person)),
            paid_part,
            events_of: filter.from.or(filter.to).is_none().then_some(events_of),
            every_event_is_a_step: codes.values().all(is_step),
            every_goal_is_a_step: codes.values().filter(|code| goal[usize::from(**code)]).all(is_step),
            every_event_has_a_channel: !names.iter().any(|name| table.goes_by_the_channel_before(name.place)),
            steps,
        })
    }
}

/// An error where a filter asks what a statement does not.
fn check_filter(filter: &Filter) -> Result<(), RemoteError> {
    let is_asked = filter.segment.is_none()
        && filter.channels.is_empty()
        && filter.sources.is_empty()
        && filter.columns.is_empty()
        && filter.properties.is_empty()
        && filter.who.is_none()
        && filter.bots != Bots::Only;
    if is_asked { Ok(()) } else { Err(RemoteError::not_for(text!("remote-without-filters"))) }
}

/// A condition that holds of some numbers.
pub(super) fn is_one_of(column: &str, numbers: impl Iterator<Item = u16>) -> String {
    let numbers: BTreeSet<u16> = numbers.collect();
    let list: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    if list.is_empty() { "1 = 0".to_owned() } else { format!("{column} IN ({})", list.join(", ")) }
}

/// Chooses a number by a text or a number.
fn choose<T: Copy + Into<i64>>(column: &str, cases: impl Iterator<Item = (String, T)>) -> String {
    let cases: Vec<String> =
        cases.map(|(value, code)| format!("WHEN {column} = {value} THEN {}", code.into())).collect();
    if cases.is_empty() { "-1".to_owned() } else { format!("CASE {} ELSE -1 END", cases.join(" ")) }
}

/// The events with numbers in place of names: see [`Dialect`]. `more` are columns beside: `priced` says whether an amount is
/// known.
fn events_query(
    (words, profile, filter): (&dyn Dialect, &DatabaseProfile, &Filter),
    (what, more): (&str, &str),
    (codes, channels): (&BTreeMap<&str, u16>, &BTreeMap<&str, u8>),
    goal: &[bool],
    steps: &StepCodes,
) -> String {
    let of = &profile.events;
    let by = name_or_nothing(words, "dp_channel", &of.channel);
    let paid = if of.value.is_empty() { words.whole("0") } else { words.money("dp_value") };
    let nr = if of.order.is_empty() { words.in_order("dp_event") } else { "dp_order".to_owned() };
    let code = words.whole(&choose("what", codes.iter().map(|(name, code)| (words.literal(name), *code))));
    let via = words.whole(&choose("by_channel", channels.iter().map(|(name, code)| (words.literal(name), *code))));
    let different: BTreeSet<u16> = codes.values().copied().collect();
    let step = choose("code", different.iter().map(|code| (code.to_string(), steps.of_touchpoint(*code))));
    let target = is_one_of("code", codes.values().copied().filter(|code| goal[usize::from(*code)]));
    let mut shown = "code >= 0".to_owned();
    filter.from.iter().for_each(|from| shown.push_str(&format!(" AND at >= {from}")));
    filter.to.iter().for_each(|to| shown.push_str(&format!(" AND at < {to}")));
    format!(
        "SELECT who, at, nr, code, via, paid{more}, CASE WHEN {target} THEN 1 ELSE 0 END AS target, \
         CASE WHEN {target} AND back = 0 THEN 1 ELSE 0 END AS hit, {} AS step \
         FROM (SELECT who, at, nr, {code} AS code, {via} AS via, paid, back{more} \
         FROM (SELECT {} AS who, {} AS at, {nr} AS nr, {what} AS what, {by} AS by_channel, {paid} AS paid, {} AS back{} \
         FROM ({}) AS source WHERE {}) AS raw) AS coded WHERE {shown}",
        words.whole(&step),
        words.text("dp_customer"),
        words.time_ms("dp_time", of.unit),
        is_negative(words, profile),
        if more.is_empty() { String::new() } else { format!(", {} AS priced", is_priced(profile)) },
        source(words, profile),
        is_event(words)
    )
}

/// Whether an event says an amount, as 1 or 0.
fn is_priced(profile: &DatabaseProfile) -> &'static str {
    if profile.events.value.is_empty() { "0" } else { "CASE WHEN dp_value IS NULL THEN 0 ELSE 1 END" }
}

/// What of `paid` a customer paid: see `events::paid_amount`.
fn paid_part(table: &EventTable, goal: &[bool], codes: &BTreeMap<&str, u16>) -> String {
    let kind = |code: &u16| table.names.kind(*code);
    let those = |is: &dyn Fn(&u16) -> bool| is_one_of("code", codes.values().copied().filter(|code| is(code)));
    let refund = those(&|code| kind(code) == TouchpointKind::Refund);
    let sold = those(&|code| goal[usize::from(*code)] || kind(code).is_sale());
    let of_order = those(&|code| kind(code).is_of_an_order());
    format!(
        "CASE WHEN {refund} AND paid > 0 THEN -paid WHEN {refund} OR {sold} THEN paid WHEN {of_order} AND paid < 0 THEN paid ELSE 0 END"
    )
}
