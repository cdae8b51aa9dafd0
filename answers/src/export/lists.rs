//! Lists of people: members of a segment, and the actions that a person approved.

use std::collections::BTreeMap;

use crate::act::{self, ConsentRules, ExportPlan, UnknownConsent, WithheldPeople};
use crate::analysis::{CustomerFeatures, CustomerStates, features_cancellable};
use crate::events::{EventTable, Subset};
use crate::model::{Action, Consent, CustomerIx, Partition, Project, Purpose, Segment};
use crate::predict::LocalTime;
use crate::present::action_reasons::action_reason;
use crate::present::customer_list::{self, CustomerRow};
use crate::present::table::{Cell, Table};
use crate::present::{contact, numbers, words};
use crate::progress::{Cancelled, Progress, uninterrupted};
use crate::texts::text;

/// Where the address and number of a customer stand in a row that begins with [`contact::cells`].
const CONTACTS: std::ops::Range<usize> = 2..4;

/// A list of people that leaves the program.
#[derive(Debug, Clone, PartialEq)]
pub struct PeopleList {
    /// One row per person.
    pub table: Table,
    /// Who stays behind, by reason.
    pub withheld: WithheldPeople,
    /// How many are in it although nobody knows whether they agree.
    pub unknown_included: usize,
}

/// The members of a segment that `subset` lets through, whose data may be used for a purpose and who can be reached for it,
/// each with the figures the segments were made from. Times end at `until` (ms UTC).
pub fn segment_list(
    table: &EventTable,
    subset: &Subset,
    project: &Project,
    segment: &Segment,
    terms: (Purpose, UnknownConsent),
    until: i64,
) -> PeopleList {
    uninterrupted(|progress| segment_list_cancellable(table, subset, project, (segment, terms), until, progress))
}

/// [`segment_list`] that can be cancelled.
pub fn segment_list_cancellable(
    table: &EventTable,
    subset: &Subset,
    project: &Project,
    (segment, (purpose, unknown)): (&Segment, (Purpose, UnknownConsent)),
    until: i64,
    progress: &Progress,
) -> Result<PeopleList, Cancelled> {
    let consents = consent_columns(purpose);
    let mut columns = vec![("segment", text!("lists-segment"))];
    columns.extend(consents.iter().map(|(key, title, _)| (*key, *title)));
    columns.extend([
        ("first_seen", text!("lists-first-seen")),
        ("last_seen", text!("lists-last-seen")),
        ("days_since_last_event", text!("lists-days-since-last-event")),
        ("events", text!("lists-events")),
        ("sessions", text!("lists-sessions")),
        ("orders", text!("lists-orders")),
        ("value", text!("lists-value")),
        ("stage", text!("lists-stage")),
        ("lifecycle", text!("lists-lifecycle")),
        ("channels", text!("lists-channels")),
        ("active_days", text!("lists-active-days")),
        ("first_channel", text!("lists-first-channel")),
    ]);
    let mut out = Table::new(&contact::with(&columns));
    let all = features_cancellable(table, subset, &project.settings, until, progress)?;
    let states = CustomerStates::new(table, subset, &project.settings);
    let row_of: BTreeMap<CustomerIx, usize> = all.rows.iter().enumerate().map(|(i, r)| (r.customer, i)).collect();
    let listed = act::groupable(members(table, subset, segment), &table.people, purpose, unknown);
    let (listed, withheld) = act::without_nobody(table, project, purpose, listed);
    let unknown_included = act::unknown_among(&listed, &table.people, purpose);
    for ix in listed {
        // a member of whom nothing but a contact is known is a member all the same
        let f = row_of.get(&ix).and_then(|&i| all.rows.get(i));
        let counted = |of: fn(&CustomerFeatures) -> u32| Cell::Count(f.map_or(0, |f| u64::from(of(f))));
        let state = states.of(ix);
        let first = subset.events(table, ix).next();
        let time = |ms: Option<i64>| ms.map_or(Cell::Empty, Cell::Time);
        let stage = state.stage.and_then(|stage| table.names.stages.get(usize::from(stage)));
        let channel = first.and_then(|i| table.names.channels.get(table.channel[i] as usize));
        let mut row = contact::cells(table, ix, false).to_vec();
        row.push(Cell::text(&segment.name));
        row.extend(consents.iter().map(|(_, _, of)| Cell::text(words::consent(table.people.consent(ix, *of)))));
        row.extend([
            time(state.first_ms),
            time(state.last_ms),
            f.map_or(Cell::Empty, |f| Cell::Number((f.recency_days * 100.0).round() / 100.0)),
            counted(|f| f.events),
            counted(|f| f.sessions),
            Cell::Count(u64::from(state.orders)),
            Cell::Money((state.value * 1000.0).round() / 1000.0),
            stage.map_or(Cell::Empty, Cell::text),
            state.lifecycle.map_or(Cell::Empty, |l| Cell::text(words::lifecycle(l))),
            counted(|f| f.channels),
            counted(|f| f.active_days),
            channel.map_or(Cell::Empty, Cell::text),
        ]);
        out.push(row);
    }
    Ok(PeopleList { table: out, withheld, unknown_included })
}

/// Who of a segment may be listed for a purpose, who stays behind, and how many of the first nobody knows to agree, without
/// the list itself.
pub fn segment_listable(
    table: &EventTable,
    subset: &Subset,
    project: &Project,
    segment: &Segment,
    (purpose, unknown): (Purpose, UnknownConsent),
) -> (usize, WithheldPeople, usize) {
    let listed = act::groupable(members(table, subset, segment), &table.people, purpose, unknown);
    let (listed, withheld) = act::without_nobody(table, project, purpose, listed);
    (listed.len(), withheld, act::unknown_among(&listed, &table.people, purpose))
}

/// The customers of a list as the window shows it, in its order: those whose data may be used for a purpose and who can be
/// reached for it. The rows are of `table`.
pub fn customer_list<'a>(
    table: &EventTable,
    project: &Project,
    rows: impl Iterator<Item = &'a CustomerRow>,
    (purpose, unknown): (Purpose, UnknownConsent),
) -> PeopleList {
    let rows: Vec<&CustomerRow> = rows.collect();
    let listed = act::listable(rows.iter().map(|row| row.ix), &table.people, purpose, unknown);
    let (listed, withheld) = act::without_nobody(table, project, purpose, listed);
    let unknown_included = act::unknown_among(&listed, &table.people, purpose);
    let mut next = listed.iter().peekable();
    let rows = rows.into_iter().filter(|row| next.next_if(|ix| **ix == row.ix).is_some());
    let rows: Vec<&CustomerRow> = rows.collect();
    let mut out = customer_list::table(rows.iter().copied(), table, &project.segments);
    for (key, title, of) in consent_columns(purpose).into_iter().rev() {
        let consent = rows.iter().map(|row| Cell::text(words::consent(table.people.consent(row.ix, of))));
        out.insert(contact::COLUMNS, (key, title), consent);
    }
    PeopleList { table: out, withheld, unknown_included }
}

/// The columns that say who agrees: to what a list is for, or to each way of contact where it is for none of them. Each names
/// what was agreed to, so that a list for analyses is not taken for one of people to write to.
fn consent_columns(purpose: Purpose) -> Vec<(&'static str, &'static str, Purpose)> {
    let mut columns = vec![
        ("consent_email", text!("lists-consent-email"), Purpose::Email),
        ("consent_sms", text!("lists-consent-sms"), Purpose::Sms),
        ("consent_ads", text!("lists-consent-ads"), Purpose::Ads),
    ];
    columns.retain(|(_, _, of)| !purpose.is_contact() || *of == purpose);
    columns
}

/// Who of such a list may be in it for a purpose, who stays behind, and how many of the first nobody knows to agree,
/// without the list itself.
pub fn customers_listable<'a>(
    table: &EventTable,
    project: &Project,
    rows: impl Iterator<Item = &'a CustomerRow>,
    (purpose, unknown): (Purpose, UnknownConsent),
) -> (usize, WithheldPeople, usize) {
    let listed = act::listable(rows.map(|row| row.ix), &table.people, purpose, unknown);
    let (listed, withheld) = act::without_nobody(table, project, purpose, listed);
    (listed.len(), withheld, act::unknown_among(&listed, &table.people, purpose))
}

/// A segment's members by position, ascending, without doubles where two became one person.
fn members(table: &EventTable, subset: &Subset, segment: &Segment) -> Vec<CustomerIx> {
    let mut found: Vec<CustomerIx> = segment.members.iter().filter_map(|&id| table.people.ix_of(id)).collect();
    // as in the list of customers: without a filter also members of whom nothing but a contact is known
    found.retain(|&ix| subset.customers().contains(ix));
    found.sort_unstable();
    found.dedup();
    found
}

/// The list that leaves the program: one row per planned action, with the time of its message.
pub fn action_list(table: &EventTable, project: &Project, plan: &ExportPlan) -> Table {
    rows(table, project, &plan.included.iter().collect::<Vec<_>>(), true)
}

/// All given actions with their state, to look at; hold-outs are marked. Addresses and numbers are those of customers who
/// agree to be contacted by the action's channel.
pub fn all_actions(table: &EventTable, project: &Project, actions: &[Action]) -> Table {
    rows(table, project, &actions.iter().collect::<Vec<_>>(), false)
}

fn rows(table: &EventTable, project: &Project, actions: &[&Action], leaving: bool) -> Table {
    let mut columns = vec![
        ("segment", text!("lists-segment")),
        ("playbook", text!("lists-playbook")),
        ("action", text!("lists-action")),
        ("channel", text!("lists-channel")),
        ("content", text!("lists-content")),
        ("best_hour", text!("lists-best-hour")),
        ("send_at", text!("lists-send-at")),
        ("time_zone", text!("lists-time-zone")),
        ("reason", text!("lists-reason")),
        ("expected_orders", text!("lists-expected-orders")),
        ("added_orders", text!("lists-added-orders")),
        ("added_value", text!("lists-added-value")),
        ("added_value_low", text!("lists-added-value-from")),
        ("added_value_high", text!("lists-added-value-to")),
        ("cost", text!("lists-cost")),
        ("currency", text!("lists-currency")),
        ("source", text!("lists-source")),
        ("consent", text!("lists-consent")),
        ("expires", text!("lists-expires")),
        ("is_holdout", text!("lists-held-back")),
        ("state", text!("lists-state")),
        ("action_id", text!("lists-number")),
    ];
    if !leaving {
        // what people noted among themselves is nobody else's business
        columns.extend([("owner", text!("lists-owner")), ("note", text!("lists-note"))]);
    }
    columns.push(("data_until", text!("lists-data-until")));
    let mut out = Table::new(&contact::with(&columns));
    let playbooks: BTreeMap<u32, &str> = project.playbooks.iter().map(|of| (of.id, of.name.as_str())).collect();
    let segments = segment_names(table, project);
    let rules = ConsentRules::new(&table.people, UnknownConsent::Withhold);
    let expected = |n: Option<f64>| n.map_or(Cell::Empty, |n| Cell::Number((n * 10_000.0).round() / 10_000.0));
    let money = |n: Option<f64>| n.map_or(Cell::Empty, |n| Cell::Money((n * 100.0).round() / 100.0));
    let zone = numbers::zone(&project.settings.time_zone);
    for action in actions {
        let Some(ix) = table.people.ix_of(action.customer) else { continue };
        let mut row = contact::cells(table, ix, false).to_vec();
        let consent = rules.consent(ix, &action.channel);
        // what is no message needs no address, whoever agrees
        let is_message = Purpose::of_channel(&action.channel).is_contact();
        let needed = is_message && (leaving || consent == Consent::Given);
        if !needed {
            row[CONTACTS].fill(Cell::Empty);
        }
        let local = action.send_at.map(|at| (at, LocalTime::of_customer(table, ix, &project.settings.time_zone)));
        row.extend([
            segments.get(&ix).map_or(Cell::Empty, Cell::text),
            playbooks.get(&action.playbook).map_or(Cell::Empty, |name| Cell::text(*name)),
            Cell::text(words::action_kind(action.kind)),
            Cell::text(&action.channel),
            Cell::text(&action.content),
            Cell::text(format!("{:02}:00", action.best_hour)),
            local.as_ref().map_or(Cell::Empty, |(at, local)| Cell::text(numbers::iso_local(*at, &local.zone))),
            local.as_ref().map_or(Cell::Empty, |(_, local)| Cell::text(&local.name)),
            Cell::text(action_reason(&action.reason, &zone)),
            expected(action.expected_orders),
            expected(action.added_orders.map(|a| a.mean)),
            money(action.added_value().map(|a| a.mean)),
            money(action.added_value().map(|a| a.low)),
            money(action.added_value().map(|a| a.high)),
            money(Some(action.cost)),
            Cell::text(&project.settings.currency),
            Cell::text(action.evidence().code()),
            Cell::text(words::consent(consent)),
            Cell::Time(action.expires),
            Cell::Flag(action.hold_out),
            Cell::text(words::action_state(action.state)),
            Cell::Count(u64::from(action.id)),
        ]);
        if !leaving {
            row.extend([Cell::text(&action.owner), Cell::text(&action.note)]);
        }
        row.push(Cell::Time(table.last_ms()));
        out.push(row);
    }
    out
}

/// For each customer the names of their segments; groups first, then those that one can be in several of.
fn segment_names(table: &EventTable, project: &Project) -> BTreeMap<CustomerIx, String> {
    let mut names: BTreeMap<CustomerIx, String> = BTreeMap::new();
    let is_group = |s: &&Segment| s.kind.partition() == Some(Partition::KMeans);
    let ordered = project.segments.iter().filter(is_group).chain(project.segments.iter().filter(|s| !is_group(s)));
    for segment in ordered {
        for ix in table.members(&segment.members) {
            let name = names.entry(ix).or_default();
            if !name.split("; ").any(|n| n == segment.name) {
                if !name.is_empty() {
                    name.push_str("; ");
                }
                name.push_str(&segment.name);
            }
        }
    }
    names
}
