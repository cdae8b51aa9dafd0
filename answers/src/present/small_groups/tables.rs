//! The tables that leave the program, each with the people behind its rows.

use crate::analysis::channels::ChannelSummary;
use crate::analysis::flow::{Flow, Level, NodeKind};
use crate::analysis::friction::ErrorTrend;
use crate::analysis::{MovePeople, SourceReach, TopPaths, Transitions};
use crate::events::Names;
use crate::model::{Entity, PredictionRun};
use crate::present::table::{Cell, Table};
use crate::present::tables;
use crate::privacy::Suppression;
use crate::texts::text;

use super::{
    Disclosure, GroupTable, PEOPLE, PeopleCount, Portion, PublishedCounts, Split, Sum, TooFewPeople, table, total,
};

/// Whom each source reaches. `name` is that of a source; `may_say` is asked whether so many customers of it may be told.
pub fn sources(found: &[SourceReach], name: impl Fn(u8) -> String, may_say: impl Fn(&str, u64) -> bool) -> GroupTable {
    let mut rows = Table::new(&[
        ("source", text!("tables-source")),
        ("customers", text!("tables-customers")),
        ("events", text!("tables-events")),
    ]);
    for source in found {
        let name = name(source.source);
        let customers = if may_say(&name, source.customers) { Cell::Count(source.customers) } else { Cell::Empty };
        rows.push(vec![Cell::text(name), customers, Cell::Count(source.events)]);
    }
    let most = found.iter().map(|s| s.customers).max().unwrap_or(0);
    let base = PeopleCount::new(found.iter().map(|s| s.events).sum(), most);
    GroupTable {
        table: rows,
        kind: "sources",
        rows: found.iter().map(|s| PeopleCount::new(s.events, s.customers)).collect(),
        base: None,
        sums: vec![Sum { total: base, rows: (0..found.len()).collect(), shares: &[] }],
        splits: Vec::new(),
        overlapping: true,
        adds_up: ["events", ""],
    }
}

/// The most common paths.
pub fn paths(
    found: &TopPaths,
    what: (Level, Entity, &Names),
    k: u64,
    before: &PublishedCounts,
) -> Result<Disclosure<Table>, TooFewPeople> {
    table(counted_paths(found, what), k, before)
}

/// The most common paths beside a flow that is shown with them: of a node or link, too, the paths listed must not leave a
/// few people over.
pub fn paths_in(
    found: &TopPaths,
    what: (Level, Entity, &Names),
    flow: &Flow,
    k: u64,
    before: &PublishedCounts,
) -> Result<Disclosure<Table>, TooFewPeople> {
    let mut counted = counted_paths(found, what);
    let mut add = |count: u64, passes: &dyn Fn(&[u16]) -> bool| {
        let rows: Vec<usize> = (0..found.paths.len()).filter(|&i| passes(&found.paths[i].steps)).collect();
        if !rows.is_empty() {
            counted.sums.push(Sum { total: PeopleCount::people(count), rows, shares: &[] });
        }
    };
    let at = |steps: &[u16], step: usize, kind: NodeKind| steps.get(step).is_some_and(|&i| NodeKind::Item(i) == kind);
    for (step, column) in flow.columns.iter().enumerate() {
        column.iter().for_each(|node| add(node.count, &|steps| at(steps, step, node.kind)));
    }
    for link in &flow.links {
        let step = usize::from(link.step);
        add(link.count, &|steps| at(steps, step, link.from) && at(steps, step + 1, link.to));
    }
    table(counted, k, before)
}

/// The most common paths with the people behind each.
pub fn counted_paths(found: &TopPaths, (level, entity, names): (Level, Entity, &Names)) -> GroupTable {
    let rows: Vec<PeopleCount> = found.paths.iter().map(|p| PeopleCount::new(p.count, p.customers)).collect();
    let reached = found.paths.iter().map(|p| PeopleCount::new(p.reached, p.reached_by)).collect();
    let missed = found.paths.iter().map(|p| PeopleCount::new(p.count - p.reached, p.missed_by)).collect();
    let split = Split {
        parts: vec![Portion { columns: &["conversion"], rows: reached }, Portion { columns: &[], rows: missed }],
        totals_known: false,
    };
    GroupTable {
        table: tables::paths(found, level, names),
        kind: match entity {
            Entity::Person => "paths",
            Entity::Session => "paths of sessions",
            Entity::Order => "paths of orders",
            Entity::Account => "paths of accounts",
            Entity::Ticket => "paths of tickets",
            Entity::Cart => "paths of carts",
        },
        rows,
        base: Some(PeopleCount::new(found.base, found.customers)),
        sums: Vec::new(),
        splits: vec![split],
        overlapping: entity != Entity::Person,
        adds_up: ["times", "share"],
    }
}

/// Which touchpoint follows which. `behind` are the people of each pair and of each touchpoint before.
pub fn transitions(
    found: &Transitions,
    (behind, from): (&[MovePeople], &[u64]),
    names: &Names,
    k: u64,
    before: &PublishedCounts,
) -> Result<Disclosure<Table>, TooFewPeople> {
    table(counted_transitions(found, (behind, from), names), k, before)
}

/// Which touchpoint follows which, with the people behind each pair.
pub fn counted_transitions(found: &Transitions, (behind, from): (&[MovePeople], &[u64]), names: &Names) -> GroupTable {
    let pairs = || found.pairs.iter().zip(behind);
    let inside = pairs().map(|(t, b)| PeopleCount::new(t.within_session, b.inside)).collect();
    let between = pairs().map(|(t, b)| PeopleCount::new(t.within_customer - t.within_session, b.between)).collect();
    let split = Split {
        parts: vec![Portion { columns: &["within_session"], rows: inside }, Portion { columns: &[], rows: between }],
        totals_known: true,
    };
    let mut sums = Vec::new();
    let mut start = 0;
    for of_one in found.pairs.chunk_by(|a, b| a.from == b.from) {
        let count = of_one.iter().map(|t| t.within_customer).sum();
        let people = from.get(usize::from(of_one[0].from)).copied().unwrap_or(0);
        let rows = (start..start + of_one.len()).collect();
        sums.push(Sum { total: PeopleCount::new(count, people), rows, shares: &["share_of_from"] });
        start += of_one.len();
    }
    GroupTable {
        table: tables::transitions(names, found),
        kind: match (found.level, found.entity) {
            (Level::Touchpoint, Entity::Person) => "transitions",
            (Level::Touchpoint, Entity::Session) => "transitions in sessions",
            (Level::Touchpoint, Entity::Order) => "transitions in orders",
            (Level::Touchpoint, Entity::Account) => "transitions in accounts",
            (Level::Touchpoint, Entity::Ticket) => "transitions in tickets",
            (Level::Touchpoint, Entity::Cart) => "transitions in carts",
            (Level::Stage, Entity::Person) => "transitions of stages",
            (Level::Stage, Entity::Session) => "transitions of stages in sessions",
            (Level::Stage, Entity::Order) => "transitions of stages in orders",
            (Level::Stage, Entity::Account) => "transitions of stages in accounts",
            (Level::Stage, Entity::Ticket) => "transitions of stages in tickets",
            (Level::Stage, Entity::Cart) => "transitions of stages in carts",
        },
        adds_up: ["within_customer", ""],
        rows: pairs().map(|(t, b)| PeopleCount::new(t.within_customer, b.all)).collect(),
        base: None,
        sums,
        splits: vec![split],
        overlapping: true,
    }
}

/// What is predicted. How many are scored is left out where it tells by how few it differs from all.
pub fn targets(run: &PredictionRun, k: u64, before: &PublishedCounts) -> Disclosure<Table> {
    let mut disclosure =
        Disclosure { what: tables::targets(run), merged: 0, hidden: 0, published: PublishedCounts::default() };
    let column = disclosure.what.columns.iter().position(|c| c.key == "customers");
    for (row, target) in disclosure.what.rows.iter_mut().zip(run.targets()) {
        let n = target.scores.len() as u64;
        if total(PEOPLE, (n, n), k, before).is_ok() {
            if k > 1 {
                disclosure.published.note(PEOPLE.to_owned(), n);
            }
        } else if let Some(column) = column {
            row[column] = Cell::Empty;
            disclosure.hidden += 1;
        }
    }
    disclosure
}

/// Errors week by week.
pub fn errors(
    trends: &[ErrorTrend],
    names: &Names,
    k: u64,
    before: &PublishedCounts,
) -> Result<Disclosure<Table>, TooFewPeople> {
    let weeks = || trends.iter().flat_map(|t| &t.weeks);
    let split = Split {
        parts: vec![
            Portion {
                columns: &["errors", "rate", "unusual"],
                rows: weeks().map(|w| PeopleCount::new(w.errors, w.behind.met)).collect(),
            },
            Portion {
                columns: &[],
                rows: weeks().map(|w| PeopleCount::new(w.sessions - w.errors, w.behind.spared)).collect(),
            },
        ],
        totals_known: false,
    };
    let counted = GroupTable {
        table: tables::errors(trends, names),
        kind: "errors",
        adds_up: ["sessions", ""],
        rows: weeks().map(|w| PeopleCount::new(w.sessions, w.behind.all)).collect(),
        base: None,
        sums: Vec::new(),
        splits: vec![split],
        overlapping: true,
    };
    table(counted, k, before)
}

/// Channels with their visitors and buyers, in any `rows` whose columns `buyers` tell the buyers and `returning` the
/// orders of returning buyers.
pub fn channels(
    found: &ChannelSummary,
    rows: Table,
    (buyers, returning): (&'static [&'static str], &'static [&'static str]),
    k: u64,
    before: &PublishedCounts,
) -> Result<Disclosure<Table>, TooFewPeople> {
    let has = found.rows.iter().map(|r| PeopleCount::people(r.buyers.count)).collect();
    let counted = GroupTable::people(without_few_returning(found, rows, returning, k), "channels", "customers")
        .about(PeopleCount::people(found.customers))
        .split(buyers, has, true);
    table(counted, k, before)
}

/// The orders of returning buyers, which add up over all channels, without those of few. One person may order by several
/// channels, and who came first by a channel is a question apart.
fn without_few_returning(found: &ChannelSummary, mut rows: Table, columns: &[&str], k: u64) -> Table {
    let mut s = Suppression::overlapping(k);
    let cells: Vec<usize> = found.rows.iter().map(|r| s.cell_of(r.returning.count, r.returning_by)).collect();
    let all = s.cell_of(found.returning_orders, found.returning_by);
    s.sum(all, cells.clone());
    s.solve();
    let at: Vec<usize> = (0..rows.columns.len()).filter(|&i| columns.contains(&rows.columns[i].key.as_ref())).collect();
    for (row, cell) in rows.rows.iter_mut().zip(cells) {
        if s.hidden(cell).is_some() || s.hidden(all).is_some() {
            at.iter().for_each(|&i| row[i] = Cell::Empty);
        }
    }
    rows
}
