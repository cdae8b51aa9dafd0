//! The table of personas, and what they wrote.

use crate::insights::insight::ComputedInsight;
use crate::present::numbers;
use crate::present::small_groups::{PublishedCounts, ReleaseMemory};
use crate::present::table::{Cell, Table};
use crate::texts::text;

use super::outcome::{Persona, PersonaTrait, Personas};

/// A row for each persona, and what it tells. Where few people are to stand together, a trait is told of which neither those
/// who have it nor the others of the persona are few. Who reached the goal is told of all, and is hidden with the rows.
pub(super) fn personas(
    computed: &ComputedInsight<Personas>,
    k: u64,
    before: &PublishedCounts,
) -> (Table, PublishedCounts) {
    let found = &computed.outcome;
    let memory = ReleaseMemory { before: before.clone(), ..ReleaseMemory::default() };
    let mut table = Table::new(&[
        ("persona", text!("personas-persona")),
        ("customers", text!("personas-customers")),
        ("share", text!("personas-share")),
        ("journey", text!("personas-journey")),
        ("channel", text!("personas-channel")),
        ("stage", text!("personas-stage")),
        ("buys", text!("personas-buys")),
        ("when", text!("personas-when")),
        ("reached_goal", text!("personas-reached")),
        ("tone", text!("personas-tone")),
    ]);
    for of in &found.personas {
        let n = of.customers.len() as u64;
        let may_tell = |what: &str, some: u64| {
            let named = |side: &str, n: u64| (format!("personas/{}/{what}/{side}", of.name), n);
            memory.may_tell(&[named("have_it", some), named("others", n.saturating_sub(some))], k)
        };
        let say = |key: &str, of: &Option<PersonaTrait>| match of {
            Some(of) if may_tell(&format!("{key}/{}", of.what), of.customers) => {
                Cell::text(text!("personas-trait", what = of.what.as_str(), share = numbers::share_of(of.customers, n)))
            }
            _ => Cell::Empty,
        };
        let traits = [
            say("journey", &of.journey),
            say("channel", &of.channel),
            say("stage", &of.stage),
            say("buys", &of.buys),
            say("when", &of.when),
        ];
        let wrote = of.mood.filter(|mood| may_tell("wrote", mood.customers));
        let mut row = vec![Cell::text(&of.name), Cell::Count(n), Cell::Share(n as f64 / found.customers.max(1) as f64)];
        row.extend(traits);
        row.push(Cell::Share(of.reached as f64 / n.max(1) as f64));
        row.push(wrote.map_or(Cell::Empty, |mood| Cell::Number((mood.tone * 1e4).round() / 1e4)));
        table.push(row);
    }
    (table, memory.now.into_inner())
}

/// Something that one customer of each persona wrote.
pub(super) fn quotes(computed: &ComputedInsight<Personas>) -> Table {
    let mut table = Table::new(&[("persona", text!("personas-persona")), ("text", text!("moods-text"))]);
    let quote = |of: &Persona| Some((of.name.clone(), of.quote.clone()?));
    for (name, words) in computed.outcome.personas.iter().filter_map(quote) {
        table.push(vec![Cell::text(name), Cell::text(words)]);
    }
    table
}
