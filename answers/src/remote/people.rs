//! Some customers as they are in the database: those behind a number, and the events of a sample or of some that are named.

use crate::model::DatabaseProfile;
use crate::progress::Progress;
use crate::texts::text;

use super::catalogue::{is_event, name_or_nothing, source};
use super::database::{Database, RemoteError};
use super::dialects::dialect;
use super::people_query::PeopleQuery;
use super::rows::{Cells, ask_at_most};

/// More events than this are too many to hand over at once.
const MOST_EVENTS: u64 = 1_000_000;

/// More customers than this are too many to list at once.
const MOST_CUSTOMERS: u64 = 1_000_000;

/// Whose events are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WantedCustomers {
    /// Of so many customers about one, always the same ones: those whose name has a small hash.
    OneIn(u32),
    /// So many customers, always the same ones: those whose names have the smallest hashes.
    Sample(u32),
    /// Those of these names.
    Named(Vec<String>),
    /// Those behind a part of an answer.
    Behind(PeopleQuery),
}

/// A customer behind a part of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundCustomer {
    /// The name that the database has for the customer.
    pub customer: String,
    /// How many events the customer has.
    pub events: u64,
}

/// The customers behind a part of an answer, by name.
pub(super) fn customers_behind(
    profile: &DatabaseProfile,
    database: &dyn Database,
    people: &PeopleQuery,
    progress: &Progress,
) -> Result<Vec<FoundCustomer>, RemoteError> {
    let words = dialect(profile.kind);
    let query = format!(
        "SELECT who, COUNT(*) AS events FROM (SELECT {} AS who FROM ({}) AS source WHERE {}) AS raw WHERE {} GROUP BY who",
        words.text("dp_customer"),
        source(words, profile),
        is_event(words),
        people.has("who")
    );
    let rows = ask_at_most(MOST_CUSTOMERS, (database, words), &query, &["who", "events"], progress)?;
    let Some(rows) = rows else {
        return Err(RemoteError::NotForThis(text!("remote-too-many-customers", most = MOST_CUSTOMERS)));
    };
    let read = |row: &super::Row| {
        let mut cells = Cells::of(row);
        Ok(FoundCustomer { customer: cells.text()?.unwrap_or_default().to_owned(), events: cells.number()? })
    };
    let mut found: Vec<FoundCustomer> = rows.iter().map(read).collect::<Result<_, RemoteError>>()?;
    found.sort_by(|a, b| a.customer.cmp(&b.customer));
    Ok(found)
}

/// One event as it is in the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundEvent {
    /// The customer whose event it is.
    pub customer: String,
    /// When it happened, ms UTC.
    pub time: i64,
    /// What happened, as the database calls it.
    pub event: String,
    /// The raw channel; empty where there is none.
    pub channel: String,
    /// Money, as the database writes it; empty where there is none.
    pub value: String,
}

/// All events of the wanted customers, by customer, time and what puts events of one instant in order.
pub fn events_of(
    profile: &DatabaseProfile,
    database: &dyn Database,
    wanted: &WantedCustomers,
    progress: &Progress,
) -> Result<Vec<FoundEvent>, RemoteError> {
    let (words, of) = (dialect(profile.kind), &profile.events);
    let who = words.text("dp_customer");
    let condition = match wanted {
        WantedCustomers::OneIn(n) => {
            let below = (1u64 << 32) / u64::from((*n).max(1));
            // the first eight digits of a hash say the same everywhere; of one in one all are below
            if below > u64::from(u32::MAX) {
                "1 = 1".to_owned()
            } else {
                format!("SUBSTRING({}, 1, 8) < {}", words.hash(&who), words.literal(&format!("{below:08x}")))
            }
        }
        WantedCustomers::Sample(n) => {
            let everybody = format!(
                "SELECT DISTINCT {who} AS who FROM ({}) AS source WHERE {}",
                source(words, profile),
                is_event(words)
            );
            let hashed = format!("SELECT who, {} AS hash FROM ({everybody}) AS everybody", words.hash("who"));
            format!(
                "{who} IN (SELECT who FROM (SELECT who, hash FROM ({hashed}) AS hashed ORDER BY hash, who LIMIT {n}) AS first)"
            )
        }
        WantedCustomers::Behind(people) => people.has(&who),
        WantedCustomers::Named(names) => {
            let names: Vec<String> = names.iter().map(|name| words.literal(name)).collect();
            format!("{who} IN ({})", names.join(", "))
        }
    };
    let order = if of.order.is_empty() { words.in_order("dp_event") } else { "dp_order".to_owned() };
    let value = name_or_nothing(words, "dp_value", &of.value);
    let query = format!(
        "SELECT {who} AS who, {} AS at, {order} AS nr, {} AS what, {} AS via, {value} AS paid FROM ({}) AS source \
         WHERE {} AND {condition}",
        words.time_ms("dp_time", of.unit),
        name_or_nothing(words, "dp_event", &of.event),
        name_or_nothing(words, "dp_channel", &of.channel),
        source(words, profile),
        is_event(words)
    );
    let columns = ["place", "who", "at", "what", "via", "paid"];
    let rows = ask_at_most(MOST_EVENTS, (database, words), &words.numbered(&query, "who, at, nr"), &columns, progress)?;
    let Some(rows) = rows else {
        return Err(RemoteError::NotForThis(text!("remote-sample-too-large", most = MOST_EVENTS)));
    };
    let read = |row: &super::Row| {
        let mut cells = Cells::of(row);
        let place = cells.number::<u64>()?;
        let customer = cells.text()?.unwrap_or_default().to_owned();
        let time = cells.number()?;
        let mut text = || Ok::<_, RemoteError>(cells.text()?.unwrap_or_default().to_owned());
        Ok((place, FoundEvent { customer, time, event: text()?, channel: text()?, value: text()? }))
    };
    let mut found: Vec<(u64, FoundEvent)> = rows.iter().map(read).collect::<Result<_, RemoteError>>()?;
    // a total may come with rows in any order
    found.sort_unstable_by_key(|(place, _)| *place);
    Ok(found.into_iter().map(|(_, event)| event).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names so many customers, and then their total.
    struct Names(u64);

    impl Database for Names {
        fn rows(&self, _: &str, _: &Progress) -> Result<Vec<super::super::Row>, RemoteError> {
            let row = |i: u64| vec![Some(format!("c{i}")), Some("3".to_owned()), Some("-1".to_owned())];
            Ok((0..self.0).map(row).chain([vec![None, None, Some(self.0.to_string())]]).collect())
        }
    }

    #[test]
    fn more_customers_are_listed_than_an_answer_may_have_rows() {
        let people = PeopleQuery::of_rows("SELECT who FROM events", "1 = 1");
        let found = customers_behind(&DatabaseProfile::default(), &Names(100_001), &people, &Progress::new()).unwrap();
        assert_eq!(found.len(), 100_001);
        assert_eq!(found[0], FoundCustomer { customer: "c0".to_owned(), events: 3 });
    }
}
