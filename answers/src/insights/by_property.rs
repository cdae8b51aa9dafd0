//! Customers by their last known value of a property, beside each other: who reaches the goal more often?

use crate::analysis::{ENOUGH, PropertySplit, Share, ValueGroup, customers_who, last_value, split_by_property};
use crate::events::{BitSet, EventTable};
use crate::present::numbers;
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::features::find_property;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// Customers by their last known value of a property, beside each other.
pub struct ByProperty;

/// Which property customers are divided by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ByPropertySettings {
    /// Its name; empty = the first that describes customers.
    pub property: String,
}

/// The groups of a property.
pub struct SplitCustomers {
    /// The name of the property.
    pub property: String,
    /// The groups of customers by its values.
    pub split: PropertySplit,
}

/// Columns that say how many of a group reach the goal in time.
const REACHED: &[&str] = &["reached_goal", "conversion", "conversion_low", "conversion_high"];

/// Columns that say what a group ordered and paid, whenever that was.
const PAID: &[&str] = &["orders", "value"];

impl InsightSettings for ByPropertySettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let what = text!("by-property-values");
        fields.name("property", text!("by-property-which"), &mut self.property, what);
    }
}

impl Insight for ByProperty {
    const ID: &'static str = "by-property";
    type Settings = ByPropertySettings;
    type Outcome = SplitCustomers;

    fn title() -> &'static str {
        text!("by-property-title")
    }

    fn question() -> &'static str {
        text!("by-property-question")
    }

    fn compute(scope: &Scope, how: &ByPropertySettings, progress: &Progress) -> Result<SplitCustomers, AnswerError> {
        let property = property_of(&scope.table, &how.property)?;
        let split = split_by_property(&scope.table, &scope.subset, scope.settings(), &property, progress)?;
        if split.known.customers + split.unknown.customers == 0 {
            return Err(AnswerError::nobody(scope));
        }
        if split.groups.is_empty() {
            return Err(AnswerError::Nothing(match scope.filter.narrows() {
                true => text!("by-property-nobody-in-filter-has-it", property),
                false => text!("by-property-nobody-has-it", property),
            }));
        }
        Ok(SplitCustomers { property, split })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let (groups, known) = (&found.split.groups, &found.split.known);
        let has = groups.iter().map(|group| PeopleCount::people(group.summary.customers_with_goal)).collect();
        let all = known.customers + found.split.unknown.customers;
        let counted = GroupTable::people(found.table(), "by-property", "customers")
            .about(PeopleCount::people(all))
            .split(REACHED, has, true)
            .split(PAID, groups.iter().map(|group| PeopleCount::people(group.payers)).collect(), true);
        let disclosure = small_groups::table(counted, k, before)?;
        let whole = disclosure.merged + disclosure.hidden == 0;
        // how many are known tells how many are not, and with them of a group that is not shown
        let tells_known = k <= 1;
        let customers = text!("count-customers", n = all);
        let note = match tells_known {
            true => text!(
                "by-property-note",
                all = customers,
                known = numbers::count(known.customers),
                property = found.property
            ),
            false => text!("by-property-note-shared", all = customers, property = found.property),
        };
        let goal = &scope.settings().goal.name;
        Ok(Answer::new(found.sentence(goal, whole, tells_known), note)
            .table("groups", disclosure)
            .named_by(&["group"])
            .fact("customers", all)
            .fact("known", tells_known.then_some(known.customers))
            .fact("groups", groups.len()))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let names = found.split.groups.iter().map(name_of);
        let wanted = part.position("group", "group", "group", names)?;
        let named: Vec<&str> = found.split.groups.iter().filter_map(|group| group.value.as_deref()).collect();
        let value = found.split.groups[wanted].value.as_deref();
        let customers = customers_who(&scope.table, progress, |ix| {
            let own = last_value(&scope.table, &scope.subset, &found.property, ix);
            own.is_some_and(|own| value.map_or_else(|| !named.contains(&own.as_str()), |value| own == value))
        })?;
        Ok(customers)
    }
}

/// The property of this name, with or without `property:` before it.
fn property_of(table: &EventTable, words: &str) -> Result<String, AnswerError> {
    let known = table.customer_properties();
    let wanted = words.trim().strip_prefix("property:").unwrap_or(words).trim();
    let found = match wanted {
        "" => known.first().copied(),
        wanted => find_property(wanted, &known),
    };
    match found {
        Some(name) => Ok(name.to_owned()),
        None if known.is_empty() => Err(AnswerError::Nothing(text!("by-property-none-here").to_owned())),
        None => Err(AnswerError::unknown("property", wanted, &known)),
    }
}

fn name_of(group: &ValueGroup) -> &str {
    group.value.as_deref().unwrap_or(text!("by-property-other-values"))
}

fn reached(group: &ValueGroup) -> Share {
    Share::new(group.summary.customers_with_goal, group.summary.customers)
}

impl SplitCustomers {
    /// Which group reaches the goal most often, and how the largest of the others does; nothing of groups too small to tell.
    fn sentence(&self, goal: &str, whole: bool, tells_known: bool) -> String {
        let all = text!("count-customers", n = self.split.known.customers);
        let firm = |group: &&ValueGroup| group.value.is_some() && group.summary.customers >= ENOUGH;
        let best = self.split.groups.iter().filter(firm).max_by(|a, b| reached(a).share.total_cmp(&reached(b).share));
        let others =
            self.split.groups.iter().filter(firm).filter(|group| best.is_some_and(|best| best.value != group.value));
        // of several as large the first
        let other = others.rev().max_by_key(|group| group.summary.customers);
        match best.zip(other).filter(|_| whole) {
            Some((best, other)) if reached(best).is_above(&reached(other)) => text!(
                "by-property-most-often",
                property = self.property,
                best = name_of(best),
                goal,
                share = numbers::share(reached(best).share),
                n = numbers::count(best.summary.customers),
                other = name_of(other),
                other_share = numbers::share(reached(other).share),
                other_n = numbers::count(other.summary.customers)
            ),
            _ if !tells_known => text!("by-property-groups-shared", property = self.property),
            _ => text!(
                "by-property-groups",
                all,
                property = self.property,
                values = text!("count-values", n = self.split.groups.len() as u64)
            ),
        }
    }

    fn table(&self) -> Table {
        let mut out = Table::new(&[
            ("property", text!("by-property-property")),
            ("group", text!("by-property-value")),
            ("customers", text!("by-property-customers")),
            ("share", text!("by-property-share")),
            ("reached_goal", text!("channels-reached-goal")),
            ("conversion", text!("channels-conversion")),
            ("conversion_low", text!("channels-lower-end")),
            ("conversion_high", text!("channels-upper-end")),
            ("orders", text!("by-property-orders")),
            ("value", text!("by-property-money")),
            ("events", text!("by-property-events")),
            ("sessions", text!("by-property-sessions")),
        ]);
        let all = self.split.known.customers + self.split.unknown.customers;
        for group in &self.split.groups {
            let (of, reached) = (&group.summary, reached(group));
            out.push(vec![
                Cell::text(&self.property),
                Cell::text(name_of(group)),
                Cell::Count(of.customers),
                Cell::Share(of.customers as f64 / all.max(1) as f64),
                Cell::Count(reached.count),
                Cell::Share(reached.share),
                Cell::Share(reached.low),
                Cell::Share(reached.high),
                Cell::Count(of.orders),
                // beyond this a sum depends on the order of what is added
                Cell::Money((of.value * 1e6).round() / 1e6),
                Cell::Count(of.events),
                Cell::Count(of.sessions),
            ]);
        }
        out
    }
}
