//! Of those who came in a period, how many come again in each period after it.

use crate::analysis::Period;
use crate::analysis::retention::{self, CohortEvent, MOST_PERIODS, RetentionRule, RetentionSettings, TooManyPeriods};
use crate::events::BitSet;
use crate::present::numbers::{self, share_of};
use crate::present::sentence::SMALL_GROUP;
use crate::present::small_groups::{self, Disclosure, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::charts::cohort_map;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// Of those who came in a period, how many come again in each period after it.
pub struct Retention;

impl InsightSettings for RetentionSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let cohorts = [("first-event", CohortEvent::Any), ("goal", CohortEvent::Goal)];
        fields.choice("cohort", text!("cohorts-cohort-setting"), &mut self.cohort, &cohorts);
        fields.period(text!("cohorts-period-setting"), &mut self.period);
        let rules = [("on", RetentionRule::On), ("on-or-after", RetentionRule::OnOrAfter)];
        fields.choice("rule", text!("cohorts-rule-setting"), &mut self.rule, &rules);
        let returns = [("event", CohortEvent::Any), ("goal", CohortEvent::Goal)];
        fields.choice("returns", text!("cohorts-returns-setting"), &mut self.returns, &returns);
    }
}

/// Cohorts and who of them came again.
pub struct Cohorts(pub retention::Retention);

/// How many of those who could be observed for so many periods came again in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AverageCell {
    /// Customers who came again.
    pub retained: u64,
    /// Customers of the cohorts whose period had ended.
    pub observed: u64,
}

const PART: &str = "cohort, or cohort and period";

/// Cell by cell, cohort by cohort, what may be shown.
type VisibleCells = Vec<Vec<Option<u64>>>;

impl Insight for Retention {
    const ID: &'static str = "retention";
    type Settings = RetentionSettings;
    type Outcome = Cohorts;

    fn title() -> &'static str {
        text!("retention-title")
    }

    fn question() -> &'static str {
        text!("retention-question")
    }

    fn compute(scope: &Scope, how: &RetentionSettings, progress: &Progress) -> Result<Cohorts, AnswerError> {
        let found = retention::retention(&scope.table, &scope.subset, scope.settings(), *how, progress)?;
        let found = found.map_err(|TooManyPeriods(n)| {
            AnswerError::Nothing(text!("cohorts-too-many-periods", n, most = MOST_PERIODS))
        })?;
        match found.sizes.iter().sum() {
            0u64 if scope.subset.customers().is_empty() => Err(AnswerError::nobody(scope)),
            0 if how.cohort == CohortEvent::Goal => {
                Err(AnswerError::Nothing(text!("cohorts-nobody-reached-goal").to_owned()))
            }
            0 if scope.filter.narrows() => Err(AnswerError::Nothing(text!("cohorts-nobody-new").to_owned())),
            0 => Err(AnswerError::nobody(scope)),
            _ => Ok(Cohorts(found)),
        }
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, how) = (&computed.outcome, &computed.how);
        let all = found.0.sizes.iter().sum();
        // which cohorts stand together is decided first: nothing else may tell of one of them
        let mut counted = GroupTable::people(found.cohorts_table(), kind(how.cohort), "customers");
        counted.adds_up[1] = "";
        let mut cohorts = small_groups::table(counted.about(PeopleCount::people(all)), k, before)?;
        let apart = starts_of(&cohorts.what);
        let mut published = PublishedCounts::default();
        let visible = found.visible(how, &apart, (k, before, &mut published));
        found.add_came_again(&mut cohorts.what, &visible);
        let averages = found.averages(&visible);
        let shown = found.shown().flat_map(|cohort| &visible[cohort]);
        let hidden = shown.filter(|cell| cell.is_none()).count();
        let cells = Disclosure { what: found.cells_table(&apart, &visible), merged: 0, hidden, published };
        Ok(Answer::new(sentence(&averages, all, how), note(how))
            .table("cohorts", cohorts)
            .named_by(&["cohort"])
            .table("cells", cells)
            .named_by(&["cohort", "period"])
            .table("averages", Disclosure::all(averages_table(&averages)))
            .chart("cells", |cells| cohort_map(cells, &computed.scope.style()))
            .fact("customers", all)
            .fact("cohorts", found.shown().count()))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (found, scope) = (&computed.outcome.0, &computed.scope);
        let starts: Vec<String> = found.starts.iter().map(|&start| numbers::iso(start)).collect();
        let cohort = part.position("cohort", PART, "cohort", starts.iter().map(String::as_str))?;
        let period = part.get("period").map(|_| part.whole("period", PART)).transpose()?;
        let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
        let of = (cohort, period.map(|period| period as usize));
        Ok(retention::customers_of_cohort(table, subset, settings, computed.how, of, progress)?)
    }
}

impl Cohorts {
    /// The positions of the cohorts that have customers.
    pub fn shown(&self) -> impl DoubleEndedIterator<Item = usize> + Clone {
        (0..self.0.sizes.len()).filter(|&cohort| self.0.sizes[cohort] > 0)
    }

    /// How many come again on average, period by period.
    pub fn all_averages(&self) -> Vec<AverageCell> {
        let visible: VisibleCells =
            self.0.cells.iter().map(|cells| cells.iter().copied().map(Some).collect()).collect();
        self.averages(&visible)
    }

    /// What may be shown of the cohorts that begin at these times; of the others, nothing.
    fn visible(
        &self,
        how: &RetentionSettings,
        apart: &[i64],
        (k, before, published): (u64, &PublishedCounts, &mut PublishedCounts),
    ) -> VisibleCells {
        let is_nested = how.rule == RetentionRule::OnOrAfter;
        let cells = self.0.cells.iter().zip(&self.0.sizes).zip(&self.0.starts);
        let visible = |((cells, &size), &start): ((&Vec<u64>, &u64), &i64)| {
            if !apart.contains(&start) {
                return vec![None; cells.len()];
            }
            small_groups::cohort_cells(&cohort_name(how, start), size, cells, is_nested, (k, before, published))
        };
        cells.map(visible).collect()
    }

    fn averages(&self, visible: &VisibleCells) -> Vec<AverageCell> {
        let mut averages = vec![AverageCell::default(); self.0.complete];
        for cohort in self.shown() {
            for (period, cell) in visible[cohort].iter().enumerate() {
                if let Some(count) = cell.filter(|_| self.0.is_complete(cohort, period)) {
                    averages[period].retained += count;
                    averages[period].observed += self.0.sizes[cohort];
                }
            }
        }
        averages
    }

    fn cohorts_table(&self) -> Table {
        let mut table = Table::new(&[("cohort", text!("cohorts-cohort")), ("customers", text!("cohorts-customers"))]);
        for cohort in self.shown() {
            table.push(vec![Cell::Day(self.0.starts[cohort]), Cell::Count(self.0.sizes[cohort])]);
        }
        table
    }

    /// Adds to each cohort of the table the share that came again in the period after it.
    fn add_came_again(&self, table: &mut Table, visible: &VisibleCells) {
        let share = |row: &Vec<Cell>| {
            let Cell::Day(start) = row[0] else { return Cell::Empty };
            let cohort = self.shown().find(|&cohort| self.0.starts[cohort] == start);
            let cohort = cohort.filter(|&cohort| self.0.is_complete(cohort, 1));
            let next = cohort.and_then(|cohort| Some((cohort, (*visible[cohort].get(1)?)?)));
            next.map_or(Cell::Empty, |(cohort, next)| Cell::Share(next as f64 / self.0.sizes[cohort] as f64))
        };
        let shares: Vec<Cell> = table.rows.iter().map(share).collect();
        table.add("came_again", text!("cohorts-came-again"), shares);
    }

    /// The cells of the cohorts that begin at these times.
    fn cells_table(&self, apart: &[i64], visible: &VisibleCells) -> Table {
        let mut table = Table::new(&[
            ("cohort", text!("cohorts-cohort")),
            ("period", text!("cohorts-period")),
            ("customers", text!("cohorts-customers")),
            ("complete", text!("cohorts-complete")),
            ("share", text!("cohorts-share")),
        ]);
        for cohort in self.shown().filter(|&cohort| apart.contains(&self.0.starts[cohort])) {
            for (period, cell) in visible[cohort].iter().enumerate() {
                let share = |count: u64| Cell::Share(count as f64 / self.0.sizes[cohort] as f64);
                table.push(vec![
                    Cell::Day(self.0.starts[cohort]),
                    Cell::Count(period as u64),
                    cell.map_or(Cell::Empty, Cell::Count),
                    Cell::Flag(self.0.is_complete(cohort, period)),
                    cell.map_or(Cell::Empty, share),
                ]);
            }
        }
        table
    }
}

/// The kind of the table of cohorts in the memory of exports.
fn kind(cohort: CohortEvent) -> &'static str {
    match cohort {
        CohortEvent::Any => "cohorts",
        CohortEvent::Goal => "cohorts of goal",
    }
}

/// The name of a cohort in the memory of exports. Cohorts of days and of weeks have cells of other times, and whoever reaches
/// a goal again is another group than whoever comes. Both rules have one name: whoever comes in a period comes in it or
/// later, so that the difference of the two is a group, too.
fn cohort_name(how: &RetentionSettings, start: i64) -> String {
    let period = match how.period {
        Period::Day => "day",
        Period::Week => "week",
        Period::Month => "month",
    };
    let returns = match how.returns {
        CohortEvent::Any => "event",
        CohortEvent::Goal => "goal",
    };
    format!("{}/{period}/{returns}/{}", kind(how.cohort), numbers::iso(start))
}

/// When the cohorts begin that have a row of their own.
fn starts_of(cohorts: &Table) -> Vec<i64> {
    let start = |row: &Vec<Cell>| if let Cell::Day(start) = row[0] { Some(start) } else { None };
    cohorts.rows.iter().filter_map(start).collect()
}

fn averages_table(averages: &[AverageCell]) -> Table {
    let mut table = Table::new(&[
        ("period", text!("cohorts-period")),
        ("customers", text!("cohorts-customers")),
        ("of_customers", text!("cohorts-of-customers")),
        ("share", text!("cohorts-share")),
    ]);
    for (period, average) in averages.iter().enumerate().filter(|(_, average)| average.observed > 0) {
        table.push(vec![
            Cell::Count(period as u64),
            Cell::Count(average.retained),
            Cell::Count(average.observed),
            Cell::Share(average.retained as f64 / average.observed as f64),
        ]);
    }
    table
}

/// What coming again is called: `came again`, or `reached the goal`.
pub fn came_again(how: &RetentionSettings) -> &'static str {
    match (how.cohort, how.returns) {
        (_, CohortEvent::Any) => text!("cohorts-did-come-again"),
        (CohortEvent::Any, CohortEvent::Goal) => text!("cohorts-did-reach-goal"),
        (CohortEvent::Goal, CohortEvent::Goal) => text!("cohorts-did-reach-goal-again"),
    }
}

/// Shares of those who could be observed for as long: of each period its own.
fn sentence(averages: &[AverageCell], all: u64, how: &RetentionSettings) -> String {
    let name = |n: usize| {
        let period = match how.period {
            Period::Day => text!("cohorts-unit-day", n),
            Period::Week => text!("cohorts-unit-week", n),
            Period::Month => text!("cohorts-unit-month", n),
        };
        match how.rule {
            RetentionRule::On => period,
            RetentionRule::OnOrAfter => text!("cohorts-or-later", period),
        }
    };
    let known = |n: &usize| averages.get(*n).is_some_and(|average| average.observed >= SMALL_GROUP);
    let share = |n: usize| share_of(averages[n].retained, averages[n].observed);
    let customers = |n: usize| text!("count-customers", n = averages[n].observed);
    let came = came_again(how);
    match (Some(1).filter(known), (2..=4).rev().find(known)) {
        (Some(n), Some(later)) => text!(
            "cohorts-sentence",
            customers = customers(n),
            came,
            share = share(n),
            period = name(n),
            later_customers = customers(later),
            later_share = share(later),
            later = name(later)
        ),
        (Some(n), None) => {
            text!("cohorts-sentence-short", customers = customers(n), came, share = share(n), period = name(n))
        }
        (None, _) => text!("cohorts-sentence-few", customers = text!("count-customers", n = all)),
    }
}

fn note(how: &RetentionSettings) -> String {
    let cohort = match how.cohort {
        CohortEvent::Any => text!("cohorts-first-event"),
        CohortEvent::Goal => text!("cohorts-first-goal"),
    };
    let returns = match how.returns {
        CohortEvent::Any => text!("cohorts-returns-any"),
        CohortEvent::Goal => text!("cohorts-returns-goal"),
    };
    let rule = match how.rule {
        RetentionRule::On => text!("cohorts-rule-on"),
        RetentionRule::OnOrAfter => text!("cohorts-rule-on-or-after"),
    };
    [cohort, returns, rule, text!("cohorts-averages")].join(" · ")
}
