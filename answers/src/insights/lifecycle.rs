//! Where customers are in their life as such: new, current, back again, at risk or dormant, how they move between these from
//! period to period, and the stage they have reached.

use crate::analysis::retention::MOST_PERIODS;
use crate::analysis::{
    CustomerState, CustomerStates, Lifecycle, LifecycleFlow, Period, Periods, by_customers_cancellable,
    customers_of_lifecycle, lifecycle_flow,
};
use crate::events::BitSet;
use crate::model::CustomerIx;
use crate::present::charts::{Chart, Ink, StateChart, StateColumn, StateMove};
use crate::present::numbers::{self, share_of};
use crate::present::small_groups::{
    self, Disclosure, GroupTable, PeopleCount, PublishedCounts, Sum, TooFewPeople, for_own_work,
};
use crate::present::table::{Cell, Table};
use crate::present::{sentence, words};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// Where customers are in their life as such, and how they move from period to period.
pub struct CustomerLifecycle;

/// How customers are looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LifecycleSettings {
    /// The period at whose end customers are counted.
    pub period: Period,
}

impl Default for LifecycleSettings {
    fn default() -> Self {
        Self { period: Period::Month }
    }
}

impl InsightSettings for LifecycleSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.period(text!("lifecycle-about-period"), &mut self.period);
    }
}

/// The customers with an event, how each stands, and how they moved there.
pub struct States {
    now: Vec<(CustomerIx, CustomerState)>,
    /// How many customers are in each state by period, and who moved.
    pub flow: LifecycleFlow,
}

const PART: &str = "lifecycle, stage, period and lifecycle, or period and from and lifecycle";
/// More columns than this are not drawn: the latest are.
const MOST_COLUMNS: usize = 12;

impl Insight for CustomerLifecycle {
    const ID: &'static str = "lifecycle";
    type Settings = LifecycleSettings;
    type Outcome = States;

    fn title() -> &'static str {
        text!("lifecycle-title")
    }

    fn question() -> &'static str {
        text!("lifecycle-question")
    }

    fn compute(scope: &Scope, how: &LifecycleSettings, progress: &Progress) -> Result<States, AnswerError> {
        let (table, subset, settings) = (&*scope.table, &*scope.subset, scope.settings());
        let n = Periods::new(table, subset, settings, how.period).len();
        if n > MOST_PERIODS {
            return Err(AnswerError::Nothing(text!("cohorts-too-many-periods", n, most = MOST_PERIODS)));
        }
        let states = CustomerStates::new(table, subset, settings);
        let visible = |ix: &CustomerIx| subset.customers().contains(*ix);
        let parts = by_customers_cancellable(table, progress, |customers| {
            let all = customers.filter(visible).map(|ix| (ix, states.of(ix)));
            all.filter(|(_, state)| state.events > 0).collect::<Vec<_>>()
        })?;
        let now = parts.concat();
        if now.is_empty() {
            return Err(AnswerError::nobody(scope));
        }
        Ok(States { now, flow: lifecycle_flow(table, subset, settings, how.period, progress)? })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (states, scope) = (&computed.outcome, &computed.scope);
        let all = states.now.len() as u64;
        let counted = |rows, kind| GroupTable::people(rows, kind, "customers").about(PeopleCount::people(all));
        let lifecycle = small_groups::table(counted(states.by_lifecycle(), "lifecycle"), k, before)?;
        let stages = small_groups::table(counted(states.by_stage(scope), "current stage"), k, before)?;
        let tells_shares = computed.tells_shares();
        let over_time = states.over_time(tells_shares, k, before)?;
        let customers = text!("count-customers", n = all);
        let of = |is: &dyn Fn(Lifecycle) -> bool| {
            states.now.iter().filter(|(_, state)| state.lifecycle.is_some_and(is)).count() as u64
        };
        let whole = lifecycle.merged + lifecycle.hidden + over_time.merged + over_time.hidden == 0;
        let mut sentence = if whole && all >= sentence::SMALL_GROUP {
            text!(
                "lifecycle-of-are-new-or-active-at",
                customers,
                active = share_of(of(&Lifecycle::is_active), all),
                at_risk = share_of(of(&|state| state == Lifecycle::AtRisk), all),
                dormant = share_of(of(&|state| state == Lifecycle::Dormant), all)
            )
        } else {
            text!("lifecycle-by-where-they-are-in-their", customers)
        };
        if let Some(moved) = computed.last_moves().filter(|_| whole && k <= 1 && tells_shares) {
            sentence = format!("{sentence} {moved}");
        }
        let days = scope.settings().inactive_after_days;
        let mut note = text!("lifecycle-customers-with-event-shares-of-them", days);
        if !tells_shares {
            note = format!("{note} · {}", text!("lifecycle-only-those-since"));
        }
        Ok(Answer::new(sentence, note)
            .table("lifecycle", lifecycle)
            .named_by(&["lifecycle"])
            .table("stages", stages)
            .named_by(&["stage"])
            .table("over_time", over_time)
            .named_by(&["period", "lifecycle"])
            .table("moves", states.moves(tells_shares, k))
            .named_by(&["period", "from", "lifecycle"])
            .chart("moves", |moves| computed.ribbons(moves))
            .fact("customers", all))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (states, scope) = (&computed.outcome, &computed.scope);
        let mut customers = BitSet::new(scope.table.num_customers());
        let mut take = |is: &dyn Fn(&CustomerState) -> bool| {
            states.now.iter().filter(|(_, s)| is(s)).for_each(|(ix, _)| customers.insert(*ix));
        };
        if part.get("stage").is_some() {
            let known = scope.names().stages.iter().map(String::as_str);
            let stage = part.position("stage", PART, "stage", known)?;
            take(&|s| s.stage.map(usize::from) == Some(stage));
            return Ok(customers);
        }
        let known = Lifecycle::ALL.into_iter().map(words::lifecycle);
        let wanted = Lifecycle::ALL[part.position("lifecycle", PART, "lifecycle", known.clone())?];
        if part.get("period").is_none() {
            take(&|s| s.lifecycle == Some(wanted));
            return Ok(customers);
        }
        let periods = &states.flow.periods;
        let names: Vec<String> = (0..periods.len()).map(|i| periods.name(i)).collect();
        let period = part.position("period", PART, "period", names.iter().map(String::as_str))?;
        let origin = |_: &str| part.position("from", PART, "lifecycle", known.chain([text!("lifecycle-not-there")]));
        let from = part.get("from").map(origin).transpose()?.map(|at| Lifecycle::ALL.get(at).copied());
        let (table, subset, settings) = (&*scope.table, &*scope.subset, scope.settings());
        let of = (&states.flow, period);
        Ok(customers_of_lifecycle(table, subset, settings, of, (from, wanted), progress)?)
    }
}

/// A state, or that a customer was not yet there.
fn name(state: usize) -> &'static str {
    Lifecycle::ALL.get(state).map_or(text!("lifecycle-not-there"), |state| words::lifecycle(*state))
}

impl States {
    fn row(&self, name: Cell, is: impl Fn(&CustomerState) -> bool) -> Vec<Cell> {
        let of_them = || self.now.iter().map(|(_, s)| s).filter(|s| is(s));
        let n = of_them().count();
        let orders: u64 = of_them().map(|s| u64::from(s.orders)).sum();
        vec![name, Cell::Count(n as u64), Cell::Share(n as f64 / self.now.len() as f64), Cell::Count(orders)]
    }

    fn by_lifecycle(&self) -> Table {
        let mut out = Table::new(&[
            ("lifecycle", text!("lifecycle-title")),
            ("customers", text!("lifecycle-customers")),
            ("share", text!("lifecycle-of-all")),
            ("orders", text!("lifecycle-orders")),
        ]);
        for state in Lifecycle::ALL {
            out.push(self.row(Cell::text(words::lifecycle(state)), |s| s.lifecycle == Some(state)));
        }
        out
    }

    fn by_stage(&self, scope: &Scope) -> Table {
        let mut out = Table::new(&[
            ("stage", text!("lifecycle-stage")),
            ("customers", text!("lifecycle-customers")),
            ("share", text!("lifecycle-of-all")),
            ("orders", text!("lifecycle-orders")),
        ]);
        for (i, name) in scope.names().stages.iter().enumerate() {
            out.push(self.row(Cell::text(name), |s| s.stage.map(usize::from) == Some(i)));
        }
        out
    }

    /// The customers of each state when each period ends. Who is where tells of the periods around, so that where few are to
    /// stand together each count has to be of many, and the last period is told by the table of how customers stand: beside it
    /// the same counts would tell what stands together there.
    fn over_time(
        &self,
        tells_shares: bool,
        k: u64,
        before: &PublishedCounts,
    ) -> Result<Disclosure<Table>, TooFewPeople> {
        let mut table = Table::new(&[
            ("period", text!("trends-period")),
            ("lifecycle", text!("lifecycle-title")),
            ("customers", text!("lifecycle-customers")),
            ("share", text!("lifecycle-of-all")),
            ("complete", text!("trends-complete")),
        ]);
        let mut sums = Vec::new();
        let told = if k > 1 { self.flow.counts.len().saturating_sub(1) } else { self.flow.counts.len() };
        for (period, counts) in self.flow.counts.iter().enumerate().take(told) {
            let (total, first) = (counts.iter().sum::<u64>(), table.rows.len());
            for (state, &n) in counts.iter().enumerate().filter(|(_, n)| **n > 0) {
                table.push(vec![
                    Cell::text(self.flow.periods.name(period)),
                    Cell::text(name(state)),
                    Cell::Count(n),
                    share(n, total, tells_shares),
                    Cell::Flag(self.flow.periods.is_complete(period)),
                ]);
            }
            sums.push(sum(total, first..table.rows.len()));
        }
        let counted = GroupTable::people(table, "lifecycle/over_time", "customers");
        small_groups::table(GroupTable { sums, overlapping: true, adds_up: ["customers", ""], ..counted }, k, before)
    }

    /// How many came to each state of a period from each of the period before; nothing where few people are to stand together:
    /// what comes to a state and what leaves it are counts of the states over time, so that a few would follow from both.
    fn moves(&self, tells_shares: bool, k: u64) -> Disclosure<Table> {
        let mut table = Table::new(&[
            ("period", text!("trends-period")),
            ("from", text!("lifecycle-from")),
            ("lifecycle", text!("lifecycle-title")),
            ("customers", text!("lifecycle-customers")),
            ("share", text!("lifecycle-of-those-there-before")),
        ]);
        for (before, moves) in self.flow.moves.iter().enumerate() {
            for (from, moves) in moves.iter().enumerate() {
                let total: u64 = moves.iter().sum();
                for (to, &n) in moves.iter().enumerate().filter(|(_, n)| **n > 0) {
                    table.push(vec![
                        Cell::text(self.flow.periods.name(before + 1)),
                        Cell::text(name(from)),
                        Cell::text(name(to)),
                        Cell::Count(n),
                        share(n, total, tells_shares),
                    ]);
                }
            }
        }
        for_own_work(table, k)
    }
}

fn share(n: u64, total: u64, is_told: bool) -> Cell {
    if is_told { Cell::Share(n as f64 / total as f64) } else { Cell::Empty }
}

fn sum(total: u64, rows: std::ops::Range<usize>) -> Sum {
    Sum { total: PeopleCount::people(total), rows: rows.collect(), shares: &["share"] }
}

impl ComputedInsight<CustomerLifecycle> {
    /// Whether shares of those who were there can be told. From a date on they cannot: who fell silent before it is only among
    /// the customers if they came back.
    fn tells_shares(&self) -> bool {
        let (table, subset) = (&self.scope.table, &self.scope.subset);
        subset.time().start <= table.first_ms()
    }

    /// What became of those who were not silent, in the last whole period; nothing of few.
    fn last_moves(&self) -> Option<String> {
        let flow = &self.outcome.flow;
        let period = (1..flow.counts.len()).rev().find(|&i| flow.periods.is_complete(i))?;
        let sum = |from: &dyn Fn(usize) -> bool, to: &dyn Fn(usize) -> bool| -> u64 {
            let moves = flow.moves[period - 1].iter().take(Lifecycle::ALL.len()).enumerate();
            let from = moves.filter(|(state, _)| from(*state)).map(|(_, moves)| moves.iter().enumerate());
            from.flat_map(|moves| moves.filter(|(state, _)| to(*state)).map(|(_, n)| n)).sum()
        };
        let active = |state: usize| Lifecycle::ALL[state].is_active();
        let silent = |state: usize| !active(state);
        let (were, fell) = (sum(&active, &|_| true), sum(&active, &silent));
        let back = sum(&silent, &active);
        (were >= sentence::SMALL_GROUP).then(|| {
            text!(
                "lifecycle-last-moves",
                period = self.period_name(period),
                were = text!("count-customers", n = were),
                share = share_of(fell, were),
                back = numbers::count(back)
            )
        })
    }

    fn period_name(&self, i: usize) -> String {
        let (start, zone) = (self.outcome.flow.periods.starts()[i], &self.scope.style().zone);
        match self.how.period {
            Period::Month => numbers::month(start, zone),
            Period::Day => numbers::date(start, zone),
            Period::Week => text!("trends-week-of", date = numbers::date(start, zone)),
        }
    }

    /// The rows of the moves as columns with ribbons between them; the counts of a column are what its ribbons bring.
    fn ribbons(&self, moves: &Table) -> Option<Chart> {
        let flow = &self.outcome.flow;
        let [period, from, to, customers] = ["period", "from", "lifecycle", "customers"].map(|key| moves.position(key));
        let (period, from, to, customers) = (period?, from?, to?, customers?);
        let n = flow.counts.len();
        let first = n.saturating_sub(MOST_COLUMNS);
        let text_of = |cell: &Cell| if let Cell::Text(text) = cell { text.clone() } else { String::new() };
        let names: Vec<String> = (0..n).map(|i| flow.periods.name(i)).collect();
        let state = |cell: &Cell| (0..=Lifecycle::ALL.len()).find(|&at| name(at) == text_of(cell));
        let mut found = Vec::new();
        for (row, cells) in moves.rows.iter().enumerate() {
            let column = names.iter().position(|known| *known == text_of(&cells[period]));
            let ends = column.zip(state(&cells[from])).zip(state(&cells[to])).zip(cells[customers].as_count());
            let Some((((column, from), to), customers)) = ends.filter(|(((column, _), _), _)| *column > first) else {
                continue;
            };
            found.push(StateMove { column: column - first, from, to, customers, row });
        }
        let zone = &self.scope.style().zone;
        let short = |i: usize| match self.how.period {
            Period::Month => numbers::month(flow.periods.starts()[i], zone),
            Period::Week | Period::Day => numbers::date(flow.periods.starts()[i], zone),
        };
        let column = |i: usize| StateColumn { name: short(i), is_complete: flow.periods.is_complete(i) };
        let states = (0..Lifecycle::ALL.len()).map(|at| (name(at).to_owned(), ink(at)));
        let chart = StateChart {
            columns: (first..n).map(column).collect(),
            states: states.collect(),
            arrivals: text!("lifecycle-not-there").to_owned(),
            moves: found,
            tells_shares: self.tells_shares(),
        };
        (chart.columns.len() > 1 && !chart.moves.is_empty()).then_some(Chart::States(chart))
    }
}

/// Those who come in colours, those who are silent in greys.
fn ink(state: usize) -> Ink {
    match Lifecycle::ALL[state] {
        Lifecycle::New => Ink::Group(1),
        Lifecycle::Current => Ink::Measure,
        Lifecycle::Reactivated => Ink::Group(2),
        Lifecycle::Resurrected => Ink::Group(3),
        Lifecycle::AtRisk => Ink::Group(4),
        Lifecycle::Dormant => Ink::Other,
    }
}
