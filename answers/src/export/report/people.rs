//! Who they are, as groups: segments, predictions, actions, and the journey that is typical of many.

use std::collections::BTreeSet;

use crate::act;
use crate::analysis::flow::{Level, NodeKind};
use crate::analysis::{TopPath, TopPaths};
use crate::events::People;
use crate::insights::Totals;
use crate::model::{Action, ActionKind, ActionState, Partition, Segment};
use crate::present::small_groups::{self, GroupTable, PeopleCount, Portion, Split, Sum};
use crate::present::table::{Cell, Style, Table};
use crate::present::{numbers, sentence, words};
use crate::texts::{fixed, for_programs, text};

use super::input::ReportInput;
use super::page::Page;
use super::sections::table;

/// The segments that the project keeps.
pub(super) fn segments(page: &mut Page, input: &ReportInput<'_>, customers: u64) {
    let project = &input.scope.project;
    if project.segments.is_empty() {
        return;
    }
    let mut rows = Table::new(&[
        ("name", text!("report-segment")),
        ("customers", text!("report-customers")),
        ("share", text!("report-of-customers")),
        ("description", text!("report-what-makes-it-different")),
    ]);
    for segment in project.segments.iter() {
        let size = active(input, segment);
        rows.push(vec![
            Cell::text(&segment.name),
            Cell::Count(size),
            Cell::Share(size as f64 / customers.max(1) as f64),
            Cell::text(words::segment(segment)),
        ]);
    }
    let counted = GroupTable::people(rows, "segments", "customers").about(PeopleCount::people(customers));
    // outside of groups, customers may be in several segments, so sizes do not add up
    let overlapping = project.segments.iter().any(|s| s.kind.partition() != Some(Partition::KMeans));
    let counted = if overlapping { GroupTable { adds_up: ["", ""], ..counted } } else { counted };
    let counted = GroupTable { sums: partitions(&project.segments, &counted.rows), ..counted };
    let disclosure = small_groups::table(counted, input.smallest, &input.memory.all());
    let largest = disclosure.as_ref().ok().and_then(|disclosure| {
        let size = |row: &&Vec<Cell>| row[1].as_count();
        disclosure.what.rows.iter().reduce(|a, b| if size(&b) > size(&a) { b } else { a }).cloned()
    });
    let n = text!("count-segments", n = project.segments.len() as u64);
    let says = match largest.as_deref() {
        Some([Cell::Text(name), _, Cell::Share(share), _]) => {
            let all = text!("count-customers", n = customers);
            text!("report-largest-shown-has", n, name, share = numbers::share(*share), all)
        }
        _ => text!("report-none-them-large-enough-shown", n),
    };
    page.section(text!("report-segments"), &says);
    table(page, input, disclosure, &["share"]);
}

/// What the groups of each division add up to: how many everybody in it are is told elsewhere.
fn partitions(segments: &[Segment], sizes: &[PeopleCount]) -> Vec<Sum> {
    let of = |partition: Partition| {
        let is_of = |at: &usize| segments[*at].kind.partition() == Some(partition);
        let rows: Vec<usize> = (0..segments.len()).filter(is_of).collect();
        let total = PeopleCount::people(rows.iter().map(|&row| sizes[row].people).sum());
        (!rows.is_empty()).then_some(Sum { total, rows, shares: &[] })
    };
    Partition::ALL.into_iter().filter_map(of).collect()
}

/// Members with an event that the filter lets through.
fn active(input: &ReportInput<'_>, segment: &Segment) -> u64 {
    let members = input.scope.subset.members(&input.scope.table, &segment.members);
    members.into_iter().filter(|&ix| input.scope.subset.events(&input.scope.table, ix).next().is_some()).count() as u64
}

/// What is predicted, and how well that did on the past.
pub(super) fn predictions(page: &mut Page, input: &ReportInput<'_>) {
    let Some(run) = &input.scope.project.predictions else { return };
    let style = Style::of(&input.scope.project.settings);
    let headline = sentence::predictions(run);
    page.section(text!("report-predictions"), &headline);
    page.list(&run.targets().map(sentence::target).filter(|s| *s != headline).collect::<Vec<_>>());
    if let Some(next) = run.next_quality() {
        page.note(&text!(
            "report-next-touchpoint-named-right-time-among",
            first = numbers::share(next.top1),
            first_three = numbers::share(next.top3),
            most_common = numbers::share(next.popularity_top1),
            steps = text!("count-steps", n = next.n as u64)
        ));
    }
    page.note(&text!("report-made-from-before", date_time = numbers::date_time(run.cut_off, &style.zone)));
}

/// What to do, by kind. Who it is for stands in the list of actions, which is bound by consent, not here.
pub(super) fn actions(page: &mut Page, input: &ReportInput<'_>) {
    let (events, project) = (&input.scope.table, &input.scope.project);
    let visible = |a: &&Action| {
        if !events.may_profile(a.customer) {
            return false;
        }
        let ix = events.people.ix_of(a.customer);
        ix.is_some_and(|ix| input.scope.subset.events(events, ix).next().is_some())
    };
    let list: Vec<&Action> = project.actions.iter().filter(visible).collect();
    if list.is_empty() {
        return;
    }
    let (counted, names) = by_kind(&list, &events.people);
    let disclosure = small_groups::table_named(counted, &names, input.smallest, &input.memory.all());
    let kinds = disclosure.as_ref().map_or(0, |disclosure| disclosure.what.rows.len()) as u64;
    let says = match kinds {
        0 => text!("report-no-kind-action-proposed-enough-customers").to_owned(),
        n => text!("report-actions-proposed", n = text!("count-kinds-of-actions", n = n)),
    };
    page.section(text!("report-actions"), &says);
    table(page, input, disclosure, &[]);
}

/// The kinds of actions, and under which names they are remembered: the same in every language.
fn by_kind(list: &[&Action], people: &People) -> (GroupTable, Vec<String>) {
    let mut kinds: Vec<ActionKind> = list.iter().map(|a| a.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let mut rows = Table::new(&[
        ("action", text!("report-action")),
        ("proposed", text!("report-proposed")),
        ("approved", text!("report-approved")),
        ("exported", text!("report-exported")),
        ("rejected", text!("report-rejected")),
        ("held_back", text!("report-held-back")),
        ("expected_orders", text!("report-expected-orders-either-way")),
        ("added_value", text!("report-added-value")),
    ]);
    let behind = |kind: ActionKind, which: &dyn Fn(&Action) -> bool| {
        let of: Vec<_> = list.iter().filter(|a| a.kind == kind && which(a)).collect();
        let people: BTreeSet<_> = of.iter().map(|a| a.customer).collect();
        PeopleCount::new(of.len() as u64, people.len() as u64)
    };
    const STATES: [(ActionState, &[&str]); 4] = [
        (ActionState::Proposed, &["proposed"]),
        (ActionState::Approved, &["approved"]),
        (ActionState::Exported, &["exported"]),
        (ActionState::Rejected, &["rejected"]),
    ];
    for &kind in &kinds {
        let count = |which: &dyn Fn(&Action) -> bool| Cell::Count(behind(kind, which).count);
        let outlook = act::outlook(list.iter().copied().filter(|a| a.kind == kind), people);
        // an estimate is no count of people, and says so
        let expected = Cell::text(text!("report-about", number = fixed(outlook.expected_orders, 1)));
        let added = outlook.added_value.map_or(Cell::Empty, |added| Cell::Money(added.mean.round()));
        let mut row = vec![Cell::text(words::action_kind(kind))];
        row.extend(STATES.map(|(state, _)| count(&|a| a.state == state)));
        row.extend([count(&|a| a.hold_out), expected, added]);
        rows.push(row);
    }
    let portion = |columns, which: &dyn Fn(&Action) -> bool| Portion {
        columns,
        rows: kinds.iter().map(|&kind| behind(kind, which)).collect(),
    };
    let states = STATES.map(|(state, columns)| portion(columns, &|a| a.state == state)).to_vec();
    let held = vec![portion(&["held_back"], &|a| a.hold_out), portion(&[], &|a| !a.hold_out)];
    let names = kinds.iter().map(|&kind| for_programs(|| words::action_kind(kind)).to_owned()).collect();
    let counted = GroupTable {
        table: rows,
        kind: "actions",
        rows: kinds.iter().map(|&kind| behind(kind, &|_| true)).collect(),
        base: None,
        sums: Vec::new(),
        splits: [states, held].map(|parts| Split { parts, totals_known: false }).to_vec(),
        overlapping: true,
        adds_up: ["", ""],
    };
    (counted, names)
}

/// A journey that many took, in place of one customer's: a page that is handed on shows no single person.
pub(super) fn typical(page: &mut Page, input: &ReportInput<'_>, top: Option<&TopPaths>) {
    let (events, k) = (&input.scope.table, input.smallest);
    // what the list of paths left out must not stand here
    let listed =
        |name: &str, n: u64| input.memory.all().0.get(&format!("paths/{name}")).is_some_and(|all| all.contains(&n));
    let steps = |path: &TopPath| {
        let names = path.steps.iter().map(|&s| NodeKind::Item(s).label(Level::Stage, &events.names));
        names.collect::<Vec<_>>().join(" → ")
    };
    let found = top
        .into_iter()
        .flat_map(|top| &top.paths)
        .find(|p| p.steps.len() > 1 && (k <= 1 || listed(&steps(p), p.count)));
    let Some(path) = found else { return };
    page.section(text!("report-a-typical-journey"), &format!("{}.", steps(path)));
    page.note(&text!(
        "report-took-exactly-path-most-common-one",
        n = text!("count-customers", n = path.customers),
        duration = numbers::duration(path.median_ms)
    ));
}

/// Where the data came from, and what the words mean.
pub(super) fn data(page: &mut Page, input: &ReportInput<'_>, totals: &Totals) {
    let settings = &input.scope.project.settings;
    let name = |source: u8| input.scope.table.dims.source.name(u32::from(source)).to_owned();
    let may_say = |name: &str, n: u64| {
        input.memory.may_split(&format!("people/source {name}"), n, totals.summary.customers, input.smallest)
    };
    let counted = small_groups::tables::sources(&totals.sources, name, may_say);
    let n = text!("count-sources", n = totals.sources.len() as u64);
    page.section(text!("report-data"), &text!("report-events-from-customer-may-several", n));
    let disclosure = small_groups::table(counted, input.smallest, &input.memory.all());
    table(page, input, disclosure, &[]);
    page.note(&text!(
        "report-session-ends-after-minutes-without-event",
        session_gap_minutes = settings.session_gap_minutes,
        inactive_after_days = settings.inactive_after_days,
        name = settings.goal.name,
        time_zone = settings.time_zone
    ));
}
