//! Where the customers of the groups of now stood some days before: who came from where.

use crate::events::BitSet;
use crate::predict::segments::{GroupMoves, KS, group_moves};
use crate::present::charts::{Chart, Ink, StateChart, StateColumn, StateMove};
use crate::present::numbers::{self, share_of};
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople, for_own_work};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight, SentEvents};
use super::scope::{AnswerError, Scope};
use super::segments::no_groups;
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// Who came to the groups of now from where.
pub struct MovesBetweenGroups;

/// Which groups, and with which time they are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupMovesSettings {
    /// None = as many as the data speaks for.
    pub groups: Option<usize>,
    /// So many days before the end of what is known.
    pub days: usize,
}

impl Default for GroupMovesSettings {
    fn default() -> Self {
        Self { groups: None, days: 90 }
    }
}

impl InsightSettings for GroupMovesSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.whole_or("groups", text!("segments-number-of-groups-auto-what-data"), &mut self.groups, ("auto", KS));
        fields.whole("days", text!("group-moves-about-days"), &mut self.days, 7..=365);
    }
}

impl Insight for MovesBetweenGroups {
    const ID: &'static str = "group-moves";
    const SENT: SentEvents = SentEvents::NotAsked;
    type Settings = GroupMovesSettings;
    type Outcome = GroupMoves;

    fn title() -> &'static str {
        text!("group-moves-title")
    }

    fn question() -> &'static str {
        text!("group-moves-question")
    }

    fn compute(scope: &Scope, how: &GroupMovesSettings, progress: &Progress) -> Result<GroupMoves, AnswerError> {
        let asked = (how.groups, how.days as u32);
        let found = group_moves(&scope.table, &scope.subset, scope.settings(), asked, progress);
        let mut found = found.map_err(|error| no_groups(error, scope))?;
        if found.before.is_empty() {
            return Err(AnswerError::Nothing(text!("group-moves-nobody-before", days = how.days)));
        }
        found.now.keep_names(&scope.project.segments, &scope.table);
        Ok(found)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let n = found.now.customers.len() as u64;
        // the counts of then and the moves are for one's own work: the difference of two counts is of few people
        let groups = GroupTable::people(computed.groups(k), "group-moves", "customers").about(PeopleCount::people(n));
        let disclosure = small_groups::table(groups, k, before)?;
        let zone = computed.scope.style().zone;
        let customers = text!("count-customers", n);
        let says = if k <= 1 { computed.sentence() } else { text!("group-moves-in-groups", customers) };
        let mut note = text!("group-moves-note", day = numbers::date(found.then - 1, &zone), days = computed.how.days);
        found.now.warning.iter().for_each(|warning| note.push_str(&format!(" · {warning}")));
        Ok(Answer::new(says, note)
            .table("moves", for_own_work(computed.moves(), k))
            .named_by(&["from", "to"])
            .chart("moves", |moves| if moves.rows.is_empty() { None } else { computed.ribbons(moves) })
            .table("groups", disclosure)
            .named_by(&["group"])
            .fact("customers", n)
            .fact("moved", (k <= 1).then(|| computed.count_moved())))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let (found, parts) = (&computed.outcome, text!("group-moves-part"));
        let names: Vec<&str> = found.now.groups.iter().map(|group| group.name.as_str()).collect();
        let mut customers = BitSet::new(computed.scope.table.num_customers());
        if part.get("to").is_none() {
            let group = part.position("group", parts, "group", names.iter().copied())?;
            found.moved().filter(|m| usize::from(m.2) == group).for_each(|m| customers.insert(m.0));
            return Ok(customers);
        }
        let known = || names.iter().copied();
        let from = part.position("from", parts, "group", known().chain([text!("group-moves-not-there-yet")]))?;
        let to = part.position("to", parts, "group", known())?;
        let wanted = (from < names.len()).then_some(from);
        let fits = |m: &(u32, Option<u8>, u8)| (m.1.map(usize::from), usize::from(m.2)) == (wanted, to);
        found.moved().filter(fits).for_each(|m| customers.insert(m.0));
        Ok(customers)
    }
}

impl ComputedInsight<MovesBetweenGroups> {
    /// A group by its place, or that somebody had done nothing yet.
    fn name(&self, place: usize) -> &str {
        self.outcome.now.groups.get(place).map_or(text!("group-moves-not-there-yet"), |group| &group.name)
    }

    /// Customers by where they came from, the last row those who were not there yet, and where they are.
    fn counts(&self) -> Vec<Vec<u64>> {
        let groups = self.outcome.now.groups.len();
        let mut counts = vec![vec![0; groups]; groups + 1];
        for (_, from, to) in self.outcome.moved() {
            counts[from.map_or(groups, usize::from)][usize::from(to)] += 1;
        }
        counts
    }

    fn count_moved(&self) -> u64 {
        let other = |(_, from, to): &(u32, Option<u8>, u8)| from.is_some_and(|from| from != *to);
        self.outcome.moved().filter(other).count() as u64
    }

    fn groups(&self, k: u64) -> Table {
        let mut out = Table::new(&[
            ("group", text!("group-moves-group")),
            ("customers", text!("group-moves-customers")),
            ("customers_before", text!("group-moves-customers-before")),
        ]);
        for (at, group) in self.outcome.now.groups.iter().enumerate() {
            let before = self.outcome.before.iter().filter(|of| usize::from(of.1) == at).count() as u64;
            let before = if k <= 1 { Cell::Count(before) } else { Cell::Empty };
            out.push(vec![Cell::text(&group.name), Cell::Count(group.size as u64), before]);
        }
        out
    }

    fn moves(&self) -> Table {
        let mut out = Table::new(&[
            ("from", text!("group-moves-from")),
            ("to", text!("group-moves-to")),
            ("customers", text!("group-moves-customers")),
            ("share", text!("group-moves-of-those-before")),
        ]);
        let groups = self.outcome.now.groups.len();
        for (from, row) in self.counts().into_iter().enumerate() {
            let all: u64 = row.iter().sum();
            for (to, n) in row.into_iter().enumerate().filter(|(_, n)| *n > 0) {
                let share = if from == groups { Cell::Empty } else { Cell::Share(n as f64 / all as f64) };
                out.push(vec![Cell::text(self.name(from)), Cell::text(self.name(to)), Cell::Count(n), share]);
            }
        }
        out
    }

    /// How many are in another group than then, and the largest move between two groups.
    fn sentence(&self) -> String {
        let (counts, groups) = (self.counts(), self.outcome.now.groups.len());
        let there: u64 = counts[..groups].iter().flatten().sum();
        let moved = self.count_moved();
        let customers = text!("count-customers", n = there);
        let mut says =
            text!("group-moves-says", customers, days = self.how.days, share = share_of(moved, there.max(1)));
        let pairs = (0..groups).flat_map(|from| (0..groups).map(move |to| (from, to))).filter(|(from, to)| from != to);
        let largest = pairs.reduce(|a, b| if counts[b.0][b.1] > counts[a.0][a.1] { b } else { a });
        if let Some((from, to)) = largest.filter(|(from, to)| counts[*from][*to] >= crate::analysis::ENOUGH) {
            let customers = text!("count-customers", n = counts[from][to]);
            let (from, to) = (self.name(from), self.name(to));
            says = format!("{says} {}", text!("group-moves-most", customers, from, to));
        }
        says
    }

    /// The moves as ribbons from the groups of then to those of now.
    fn ribbons(&self, moves: &Table) -> Option<Chart> {
        let groups = self.outcome.now.groups.len();
        let place = |cell: &Cell| {
            let Cell::Text(text) = cell else { return None };
            (0..=groups).find(|&at| self.name(at) == text)
        };
        let one = |(row, cells): (usize, &Vec<Cell>)| {
            let (from, to) = (place(&cells[0])?, place(&cells[1])?);
            Some(StateMove { column: 1, from, to, customers: cells[2].as_count()?, row })
        };
        let found: Vec<StateMove> = moves.rows.iter().enumerate().filter_map(one).collect();
        let column = |name: String| StateColumn { name, is_complete: true };
        let then = column(text!("rfm-days-ago", days = self.how.days));
        let chart = StateChart {
            columns: vec![then, column(text!("rfm-now").to_owned())],
            states: (0..groups).map(|at| (self.name(at).to_owned(), ink(at))).collect(),
            arrivals: text!("group-moves-not-there-yet").to_owned(),
            moves: found,
            tells_shares: true,
        };
        (!chart.moves.is_empty()).then_some(Chart::States(chart))
    }
}

/// The largest group in the colour of measures, the others in those of groups.
fn ink(place: usize) -> Ink {
    match place {
        0 => Ink::Measure,
        at => Ink::Group(at),
    }
}
