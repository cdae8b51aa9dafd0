//! Which raw names the events of a database have, and what the project's rules make of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::events::{
    Columns, Dictionary, Dimensions, EventTable, People, Profiles, REFUND_EVENT, event_of_negative_amount,
};
use crate::model::{DatabaseProfile, NONE_U32, Rules};
use crate::progress::Progress;
use crate::texts::text;

use super::database::{Database, RemoteError};
use super::dialect::{Dialect, table};
use super::dialects::dialect;
use super::rows::{Cells, ask};

/// With more raw names of events than this, the column holds something else.
const MOST_NAMES: usize = 500;

/// A raw name with a raw channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownName {
    /// The raw name of the event.
    pub event: String,
    /// The raw channel; empty where there is none.
    pub channel: String,
    /// How many events have both.
    pub events: u64,
    /// The place of an event like them in the table of names.
    pub place: usize,
}

/// The raw names that there are, named by the rules of the project.
#[derive(Debug, Clone)]
pub struct KnownEvents {
    /// Two events of each name: the first and the last. It says what everything is called and how far the data reach; nothing is
    /// counted of it.
    pub table: Arc<EventTable>,
    /// The names of events and channels that the database knows.
    pub names: Vec<KnownName>,
    /// Raw names of sales of which some have a negative amount: those are refunds, as at import.
    pub refunded_sales: BTreeSet<String>,
}

/// The columns that are read, under names that no table has.
pub(super) fn source(dialect: &dyn Dialect, profile: &DatabaseProfile) -> String {
    let of = &profile.events;
    let columns = [
        (&of.customer, "dp_customer"),
        (&of.time, "dp_time"),
        (&of.event, "dp_event"),
        (&of.channel, "dp_channel"),
        (&of.value, "dp_value"),
        (&of.order, "dp_order"),
    ];
    let named = columns.iter().filter(|(column, _)| !column.is_empty());
    let list: Vec<String> = named.map(|(column, name)| format!("{} AS {name}", dialect.identifier(column))).collect();
    format!("SELECT {} FROM {}", list.join(", "), table(dialect, &of.table))
}

/// What holds of the rows that are events: they say whose they are, what happened and when.
pub(super) fn is_event(dialect: &dyn Dialect) -> String {
    let (customer, event) = (dialect.text("dp_customer"), dialect.text("dp_event"));
    format!(
        "dp_customer IS NOT NULL AND dp_time IS NOT NULL AND dp_event IS NOT NULL AND {customer} <> '' AND {event} <> ''"
    )
}

/// A column of names as text, empty where there is none.
pub(super) fn name_or_nothing(dialect: &dyn Dialect, column: &str, mapped: &str) -> String {
    match mapped.is_empty() {
        true => "''".to_owned(),
        false => format!("CASE WHEN {column} IS NULL THEN '' ELSE {} END", dialect.text(column)),
    }
}

/// What happened, as an import calls it.
pub(super) fn event_name(
    dialect: &dyn Dialect,
    profile: &DatabaseProfile,
    refunded_sales: &BTreeSet<String>,
) -> String {
    let event = name_or_nothing(dialect, "dp_event", &profile.events.event);
    if refunded_sales.is_empty() {
        return event;
    }
    let sales: Vec<String> = refunded_sales.iter().map(|name| dialect.literal(name)).collect();
    let (sales, refund) = (sales.join(", "), dialect.literal(REFUND_EVENT));
    let back = is_negative(dialect, profile);
    format!("CASE WHEN {back} = 1 AND {event} IN ({sales}) THEN {refund} ELSE {event} END")
}

/// Whether the amount is negative, as 1 or 0.
pub(super) fn is_negative(dialect: &dyn Dialect, profile: &DatabaseProfile) -> String {
    if profile.events.value.is_empty() { "0".to_owned() } else { dialect.is_negative("dp_value") }
}

/// Asks which raw names there are, and names them.
pub fn known_events(
    profile: &DatabaseProfile,
    database: &dyn Database,
    rules: &Rules,
    progress: &Progress,
) -> Result<KnownEvents, RemoteError> {
    let words = dialect(profile.kind);
    let of = &profile.events;
    let event = event_name(words, profile, &BTreeSet::new());
    let channel = name_or_nothing(words, "dp_channel", &of.channel);
    let (at, back) = (words.time_ms("dp_time", of.unit), is_negative(words, profile));
    let query = format!(
        "SELECT what, via, back, COUNT(*) AS events, MIN(at) AS first_at, MAX(at) AS last_at \
         FROM (SELECT {event} AS what, {channel} AS via, {back} AS back, {at} AS at FROM ({}) AS source WHERE {}) AS raw \
         GROUP BY what, via, back",
        source(words, profile),
        is_event(words)
    );
    progress.stage(text!("stage-asking-for-names", name = profile.name.as_str()), 0);
    let columns = ["what", "via", "back", "events", "first_at", "last_at"];
    let rows = ask((database, words), &query, &columns, progress)?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let mut cells = Cells::of(row);
        let (event, channel) = (cells.text()?.unwrap_or_default(), cells.text()?.unwrap_or_default());
        let is_negative = cells.number::<u8>()? == 1;
        let (events, first, last) = (cells.number::<u64>()?, cells.number::<i64>()?, cells.number::<i64>()?);
        found.push(FoundName {
            event: event.to_owned(),
            channel: channel.to_owned(),
            is_negative,
            events,
            first,
            last,
        });
    }
    if found.is_empty() {
        return Err(RemoteError::Nothing(text!("remote-no-events", table = of.table.as_str())));
    }
    named(&found, &profile.name, rules)
}

struct FoundName {
    event: String,
    channel: String,
    is_negative: bool,
    events: u64,
    first: i64,
    last: i64,
}

impl FoundName {
    /// What an import calls it.
    fn name(&self) -> &str {
        if self.is_negative { event_of_negative_amount(&self.event) } else { &self.event }
    }

    fn is_renamed(&self) -> bool {
        self.name() != self.event
    }
}

fn named(found: &[FoundName], source: &str, rules: &Rules) -> Result<KnownEvents, RemoteError> {
    let mut dims = Dimensions::default();
    dims.source.intern(source);
    // an import knows the name of a sale before it calls it a refund
    let stated = found.iter().map(|of| (of.first, false, of.event.as_str()));
    let renamed = found.iter().filter(|of| of.is_renamed()).map(|of| (of.first, true, of.name()));
    let events = in_order_of_use(stated.chain(renamed));
    if events.len() > MOST_NAMES {
        return Err(RemoteError::NotForThis(text!(
            "remote-too-many-names",
            n = events.len() as u64,
            most = MOST_NAMES
        )));
    }
    // names are numbered as an import numbers them that reads the events in the order of time
    events.iter().for_each(|name| {
        dims.event.intern(name);
    });
    let channels = found.iter().map(|of| (of.first, false, of.channel.as_str()));
    in_order_of_use(channels).iter().filter(|name| !name.is_empty()).for_each(|name| {
        dims.channel.intern(name);
    });
    let (mut people, mut columns, mut names) = (People::default(), Columns::default(), Vec::new());
    for (i, of) in merged(found, &dims.event).into_iter().enumerate() {
        add_profile(&mut people);
        for time in [of.first, of.last] {
            columns.profile.push(i as u32);
            columns.time.push(time);
            columns.source.push(0);
            columns.event.push(code(&dims.event, &of.event));
            columns.channel.push(code(&dims.channel, &of.channel));
            // money that no rule of the project takes away stays as it is
            columns.value.push(1.0);
            let others = [&mut columns.page, &mut columns.product, &mut columns.campaign, &mut columns.device];
            others.into_iter().chain([&mut columns.country, &mut columns.text]).for_each(|of| of.push(NONE_U32));
        }
        names.push(KnownName { event: of.event, channel: of.channel, events: of.events, place: 2 * i });
    }
    people.add_strangers();
    let table = EventTable::from_columns(columns, dims, people, rules);
    let refunded_sales = found.iter().filter(|of| of.is_renamed()).map(|of| of.event.clone()).collect();
    Ok(KnownEvents { table: Arc::new(table), names, refunded_sales })
}

/// Each name with each channel once, as an import calls them, in the order of the numbers of names and then of first use.
fn merged(found: &[FoundName], numbers: &Dictionary) -> Vec<FoundName> {
    let mut all: BTreeMap<(u32, &str), FoundName> = BTreeMap::new();
    for of in found {
        let one = all.entry((code(numbers, of.name()), &of.channel)).or_insert_with(|| FoundName {
            event: of.name().to_owned(),
            channel: of.channel.clone(),
            is_negative: false,
            events: 0,
            first: of.first,
            last: of.last,
        });
        one.events += of.events;
        (one.first, one.last) = (one.first.min(of.first), one.last.max(of.last));
    }
    let mut all: Vec<((u32, &str), FoundName)> = all.into_iter().collect();
    all.sort_by_key(|((number, _), of)| (*number, of.first));
    all.into_iter().map(|(_, of)| of).collect()
}

fn code(names: &Dictionary, name: &str) -> u32 {
    names.code(name).filter(|_| !name.is_empty()).unwrap_or(NONE_U32)
}

/// The different names by when each was first used; those of one instant as given and then by name.
fn in_order_of_use<'a>(uses: impl Iterator<Item = (i64, bool, &'a str)>) -> Vec<String> {
    let mut first: BTreeMap<&str, (i64, bool)> = BTreeMap::new();
    for (at, is_renamed, name) in uses {
        let use_of_it = first.entry(name).or_insert((at, is_renamed));
        *use_of_it = (at, is_renamed).min(*use_of_it);
    }
    let mut all: Vec<((i64, bool), &str)> = first.into_iter().map(|(name, at)| (at, name)).collect();
    all.sort_unstable();
    all.into_iter().map(|(_, name)| name.to_owned()).collect()
}

fn add_profile(people: &mut People) {
    let profiles: &mut Profiles = people;
    let texts = [&mut profiles.customer_id, &mut profiles.email, &mut profiles.phone, &mut profiles.device];
    texts.into_iter().for_each(|column| column.push(""));
    profiles.details_mut().into_iter().for_each(|column| column.push(""));
    profiles.active.push(true);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_numbered_by_their_first_use_and_named_by_the_rules() {
        let name = |event: &str, channel: &str, first, last| FoundName {
            event: event.to_owned(),
            channel: channel.to_owned(),
            is_negative: false,
            events: 7,
            first,
            last,
        };
        let found = [
            name("purchase", "email", 90, 95),
            name("add_to_cart", "organic", 20, 80),
            name("add_to_cart", "email", 10, 40),
        ];
        let known = named(&found, "Warehouse", &Rules::default()).unwrap();
        assert_eq!(known.table.names.touchpoints, ["Added to cart", "Purchase"]);
        assert_eq!((known.table.first_ms(), known.table.last_ms()), (10, 95));
        let read = known.names.iter().map(|of| {
            let (touchpoint, channel) = (known.table.touchpoint[of.place], known.table.channel[of.place]);
            let names = &known.table.names;
            (
                of.event.as_str(),
                names.touchpoints[usize::from(touchpoint)].as_str(),
                names.channels[usize::from(channel)].as_str(),
            )
        });
        let all: Vec<_> = read.collect();
        assert_eq!(
            all,
            [
                ("add_to_cart", "Added to cart", "E-mail"),
                ("add_to_cart", "Added to cart", "Organic search"),
                ("purchase", "Purchase", "E-mail"),
            ]
        );
    }
    #[test]
    fn sales_of_less_than_nothing_are_refunds() {
        let name = |event: &str, is_negative, events, first, last| FoundName {
            event: event.to_owned(),
            channel: "email".to_owned(),
            is_negative,
            events,
            first,
            last,
        };
        let found = [
            name("order placed", true, 3, 10, 95),
            name("order placed", false, 9, 20, 90),
            name("product viewed", true, 2, 30, 40),
            name("product viewed", false, 5, 50, 60),
            name("Refund", true, 4, 5, 70),
        ];
        let known = named(&found, "Warehouse", &Rules::default()).unwrap();
        let counted: Vec<_> = known.names.iter().map(|of| (of.event.as_str(), of.events)).collect();
        assert_eq!(counted, [("Refund", 7), ("order placed", 9), ("product viewed", 7)]);
        assert_eq!(known.refunded_sales.iter().collect::<Vec<_>>(), ["order placed"]);
        let kind = known.table.names.kind(known.table.touchpoint[0]);
        assert_eq!(kind, crate::model::TouchpointKind::Refund);
        assert_eq!((known.table.first_ms(), known.table.last_ms()), (5, 95));
    }
}
