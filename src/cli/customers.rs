//! The customers that a command names.

use crate::events::EventTable;
use crate::model::CustomerIx;
use crate::present::tables;
use crate::texts::text;
use crate::workspace::{FoundPeople, Snapshot};

use super::error::{nothing, usage};

/// The one customer that is named by customer id, e-mail, phone, device id or the number of a list ("#247"). A number
/// without # is an identifier: as a place in a list it would often be somebody else's.
pub(super) fn find_customer(snapshot: &Snapshot, wanted: &str) -> anyhow::Result<CustomerIx> {
    let found = find_customers(snapshot, &[wanted.to_owned()])?;
    found.first().copied().ok_or_else(|| usage(text!("cli-customers-nobody-is-known-by-names", wanted)))
}

/// The one customer that is named as in [`find_customer`], or by the name that stands in lists.
pub(super) fn find_customer_by_name(snapshot: &Snapshot, wanted: &str) -> anyhow::Result<CustomerIx> {
    let found = snapshot.find(&[wanted.to_owned()]);
    if !found.customers.is_empty() || !found.shared.is_empty() {
        return find_customer(snapshot, wanted);
    }
    let named = snapshot.customers_called(&[wanted.to_owned()]).pop().unwrap_or_default();
    match named[..] {
        [ix] => Ok(ix),
        [] => find_customer(snapshot, wanted),
        _ => {
            let found = FoundPeople { shared: vec![(wanted.to_owned(), named)], ..FoundPeople::default() };
            Err(usage(shared_words(snapshot, &found).join(" ")))
        }
    }
}

/// The customers that are named; every name must be that of one.
pub(super) fn find_customers(snapshot: &Snapshot, ids: &[String]) -> anyhow::Result<Vec<CustomerIx>> {
    if ids.is_empty() {
        return Err(usage(text!("cli-customers-say-whom-customer-ids-e-mails")));
    }
    let found = snapshot.find(ids);
    match problems(snapshot, &found).into_iter().next() {
        Some(problem) => Err(usage(problem)),
        None => Ok(found.customers),
    }
}

/// Which names are of several customers or of nobody, and what to say instead.
pub(super) fn problems(snapshot: &Snapshot, found: &FoundPeople) -> Vec<String> {
    shared_words(snapshot, found).into_iter().chain(unknown_words(found)).collect()
}

pub(super) fn customers_word(n: usize) -> String {
    text!("count-customers", n = n as u64)
}

/// Of whom nothing is known, and how to write the number of a list.
fn unknown_words(found: &FoundPeople) -> Option<String> {
    let number = found.unknown.iter().find(|id| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()));
    let hint = number.map(|n| text!("cli-customers-number-list-written-quotation-marks", n));
    let names = found.unknown.join(", ");
    (!found.unknown.is_empty())
        .then(|| text!("cli-customers-nobody-is-known-by", names, hint = hint.unwrap_or_default()))
}

/// Of each identifier that several have, who they are and what to say instead.
fn shared_words(snapshot: &Snapshot, found: &FoundPeople) -> Vec<String> {
    const SHOWN: usize = 10;
    let (table, hide) = (&snapshot.table, snapshot.project.settings.hide_names);
    let number = |ix: CustomerIx| table.people.ids.get(ix as usize).map_or(0, |id| id + 1);
    let one = |&ix: &CustomerIx| format!("#{} {}", number(ix), tables::label_of(table, ix, hide));
    let words = |(id, who): &(String, Vec<CustomerIx>)| {
        let names: Vec<String> = who.iter().take(SHOWN).map(one).collect();
        let more = if who.len() > SHOWN { ", …" } else { "" };
        text!(
            "cli-customers-belongs-say-whom-another-identifier-number",
            id,
            customers_word = customers_word(who.len()),
            names = names.join(", "),
            more,
            first = who.first().map_or(0, |&ix| number(ix)).to_string()
        )
    };
    found.shared.iter().map(words).collect()
}

/// Nobody who refused analytics is looked at.
pub(super) fn may_be_analysed(table: &EventTable, ix: CustomerIx) -> anyhow::Result<()> {
    if table.refused.contains(ix) {
        return Err(nothing(text!("cli-customers-customer-refused-analytics-no-analysis-list")));
    }
    Ok(())
}
