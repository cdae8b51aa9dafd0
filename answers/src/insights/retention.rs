//! Of those who came in a period, how many come again in each period after it.

use crate::analysis::flow::Level;
use crate::analysis::retention::{
    self, CohortEvent, GroupRetention, MOST_PERIODS, RetentionRule, RetentionSettings, Returned, TooManyPeriods,
};
use crate::analysis::{Group, Period, Periods, Share};
use crate::events::BitSet;
use crate::present::numbers::{self, share_of};
use crate::present::sentence::SMALL_GROUP;
use crate::present::small_groups::{
    self, CohortTable, Disclosure, GroupTable, PeopleCount, PublishedCounts, ToldAverage, TooFewPeople,
};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::remote::{PeopleQuery, RemoteError, RemoteEvents};
use crate::texts::text;

use super::answer::Answer;
use super::charts::cohort_map;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};
use super::split;

/// Of those who came in a period, how many come again in each period after it.
pub struct Retention;

/// Who is followed, what counts as coming again, and what a row for each group is made by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CohortSettings {
    /// Who is followed, and what counts as coming again.
    pub of: RetentionSettings,
    /// What groups are made by: see `split::find`.
    pub split: String,
    /// How many groups are named.
    pub top: usize,
}

impl Default for CohortSettings {
    fn default() -> Self {
        Self { of: RetentionSettings::default(), split: split::NONE.to_owned(), top: 5 }
    }
}

impl InsightSettings for CohortSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let Self { of, split, top } = self;
        let cohorts = [("first-event", CohortEvent::Any), ("goal", CohortEvent::Goal)];
        fields.choice("cohort", text!("cohorts-cohort-setting"), &mut of.cohort, &cohorts);
        fields.period(text!("cohorts-period-setting"), &mut of.period);
        let rules = [("on", RetentionRule::On), ("on-or-after", RetentionRule::OnOrAfter)];
        fields.choice("rule", text!("cohorts-rule-setting"), &mut of.rule, &rules);
        let returns = [("event", CohortEvent::Any), ("goal", CohortEvent::Goal)];
        fields.choice("returns", text!("cohorts-returns-setting"), &mut of.returns, &returns);
        split::declare(fields, split, top);
    }
}

/// Cohorts and who of them came again.
pub struct Cohorts {
    /// By the period in which they came first.
    pub cohorts: retention::Retention,
    /// By what they came first with; none where they are not split.
    pub groups: Vec<GroupRetention>,
}

const PART: &str = "cohort, cohort and period, group, or group and period";

/// Cell by cell, cohort by cohort, what may be shown.
type VisibleCells = Vec<Vec<Option<u64>>>;

impl Insight for Retention {
    const ID: &'static str = "retention";
    type Settings = CohortSettings;
    type Outcome = Cohorts;

    fn title() -> &'static str {
        text!("retention-title")
    }

    fn question() -> &'static str {
        text!("retention-question")
    }

    fn compute(scope: &Scope, how: &CohortSettings, progress: &Progress) -> Result<Cohorts, AnswerError> {
        let split = split::find(scope, &how.split)?;
        let found = retention::retention(&scope.table, &scope.subset, scope.settings(), how.of, progress)?;
        let found = found.map_err(|TooManyPeriods(n)| {
            AnswerError::Nothing(text!("cohorts-too-many-periods", n, most = MOST_PERIODS))
        })?;
        if found.sizes.iter().sum::<u64>() == 0 {
            return Err(match how.of.cohort {
                _ if scope.subset.customers().is_empty() => AnswerError::nobody(scope),
                CohortEvent::Goal => AnswerError::Nothing(text!("cohorts-nobody-reached-goal").to_owned()),
                CohortEvent::Any if scope.filter.narrows() => {
                    AnswerError::Nothing(text!("cohorts-nobody-new").to_owned())
                }
                CohortEvent::Any => AnswerError::nobody(scope),
            });
        }
        let of = (&*scope.table, &*scope.subset, scope.settings(), &scope.project.segments[..]);
        let groups = match &split {
            None => Vec::new(),
            Some(by) => retention::retention_by_group(of, how.of, (by, how.top), progress)?,
        };
        Ok(Cohorts { cohorts: found, groups })
    }

    fn compute_remotely(
        scope: &Scope,
        how: &CohortSettings,
        events: &RemoteEvents<'_>,
    ) -> Result<Cohorts, RemoteError> {
        let usual = RetentionSettings { period: how.of.period, ..RetentionSettings::default() };
        if how.of != usual || how.split != split::NONE {
            return Err(RemoteError::not_for(text!("remote-without-these-settings")));
        }
        if scope.filter.from.is_some() {
            return Err(RemoteError::not_for(text!("remote-without-dates")));
        }
        let periods = Periods::new(&scope.table, &scope.subset, scope.settings(), how.of.period);
        let n = periods.len();
        if n > MOST_PERIODS {
            return Err(RemoteError::Nothing(text!("cohorts-too-many-periods", n, most = MOST_PERIODS)));
        }
        let mut cells: Vec<Vec<u64>> = (0..n).map(|cohort| vec![0; n - cohort]).collect();
        for (cohort, period, people) in
            scope.journeys_of(events, Level::Touchpoint, false)?.cohorts(periods.starts())?
        {
            let cell = period.checked_sub(cohort).and_then(|after| cells.get_mut(cohort)?.get_mut(after));
            *cell.ok_or(RemoteError::Cut)? = people;
        }
        // who came first in a period is there in it
        let sizes: Vec<u64> = cells.iter().map(|cohort| cohort.first().copied().unwrap_or(0)).collect();
        if sizes.iter().sum::<u64>() == 0 {
            return Err(AnswerError::nobody(scope).into());
        }
        let complete = (0..n).map(|i| periods.is_complete(i)).collect();
        let cohorts = retention::Retention { starts: periods.starts().to_vec(), complete, sizes, cells };
        Ok(Cohorts { cohorts, groups: Vec::new() })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, how) = (&computed.outcome, &computed.how.of);
        let all = found.cohorts.sizes.iter().sum();
        // which cohorts stand together is decided first: nothing else may tell of one of them
        let mut counted = GroupTable::people(found.cohorts_table(), kind(how.cohort), "customers");
        counted.adds_up[1] = "";
        let mut cohorts = small_groups::table(counted.about(PeopleCount::people(all)), k, before)?;
        let apart = starts_of(&cohorts.what);
        let mut published = PublishedCounts::default();
        let (visible, told) = found.visible(how, &apart, (k, before, &mut published));
        found.add_came_again(&mut cohorts.what, &visible);
        let averages = found.all_averages();
        let shown = found.shown().flat_map(|cohort| &visible[cohort]);
        let hidden = shown.filter(|cell| cell.is_none()).count();
        let cells = Disclosure { what: found.cells_table(&apart, &visible), merged: 0, hidden, published };
        let groups = found.groups_sentence(how).filter(|_| k <= 1);
        let said: Vec<String> = [Some(sentence(&averages, &told, all, how)), groups].into_iter().flatten().collect();
        let mut answer = Answer::new(said.join(" "), note(how, &computed.how.split))
            .table("cohorts", cohorts)
            .named_by(&["cohort"])
            .table("cells", cells)
            .named_by(&["cohort", "period"])
            .table("averages", averages_table(&averages, &told))
            .chart("cells", |cells| cohort_map(cells, &computed.scope.style()));
        if !found.groups.is_empty() {
            answer = answer.table("by_group", found.groups_table(k)).named_by(&["group", "period"]);
        }
        Ok(answer.fact("customers", all).fact("cohorts", found.shown().count()))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (found, scope) = (&computed.outcome.cohorts, &computed.scope);
        if part.get("group").is_some() {
            return computed.customers_of_group(part, progress);
        }
        let of = found_cell(found, part)?;
        let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
        Ok(retention::customers_of_cohort(table, subset, settings, computed.how.of, of, progress)?)
    }

    fn customers_remotely(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        events: &RemoteEvents<'_>,
    ) -> Result<PeopleQuery, RemoteError> {
        let found = &computed.outcome.cohorts;
        let (cohort, after) = found_cell(found, part)?;
        let journeys = computed.scope.journeys_of(events, Level::Touchpoint, false)?;
        Ok(journeys.people_of_cohort(&found.starts, cohort, after))
    }
}

/// The cohort that a part names, and the period after it, where it names one.
fn found_cell(found: &retention::Retention, part: &Selection) -> Result<(usize, Option<usize>), AnswerError> {
    let starts: Vec<String> = found.starts.iter().map(|&start| numbers::iso(start)).collect();
    let cohort = part.position("cohort", PART, "cohort", starts.iter().map(String::as_str))?;
    let period = part.get("period").map(|_| part.whole("period", PART)).transpose()?;
    Ok((cohort, period.map(|period| period as usize)))
}

impl ComputedInsight<Retention> {
    fn customers_of_group(&self, part: &Selection, progress: &Progress) -> Result<BitSet, AnswerError> {
        let (groups, scope, how) = (&self.outcome.groups, &self.scope, &self.how);
        let names = groups.iter().map(|of| split::group_name(&of.group));
        let group = &groups[part.position("group", PART, "group", names)?].group;
        let period = part.get("period").map(|_| part.whole("period", PART)).transpose()?;
        let by = split::find(scope, &how.split)?;
        let Some(by) = by.as_ref() else { return Ok(BitSet::new(scope.table.num_customers())) };
        let of = (&*scope.table, &*scope.subset, scope.settings(), &scope.project.segments[..]);
        let wanted = (group, period.map(|period| period as usize));
        Ok(retention::customers_of_retention_group(of, how.of, (by, how.top), wanted, progress)?)
    }
}

impl Cohorts {
    /// Group by group and period by period; nothing where few people are to stand together, because the cohorts tell of them.
    fn groups_table(&self, k: u64) -> Disclosure<Table> {
        let mut table = Table::new(&[
            ("group", text!("trends-group")),
            ("period", text!("cohorts-period")),
            ("customers", text!("cohorts-customers")),
            ("of_customers", text!("cohorts-of-customers")),
            ("share", text!("cohorts-share")),
            ("low", text!("conformance-low")),
            ("high", text!("conformance-high")),
            ("few", text!("conformance-few")),
        ]);
        for of in &self.groups {
            for (period, cell) in of.periods.iter().enumerate().filter(|(_, cell)| cell.observed > 0) {
                let share = Share::new(cell.retained, cell.observed);
                table.push(vec![
                    Cell::text(split::group_name(&of.group)),
                    Cell::Count(period as u64),
                    Cell::Count(cell.retained),
                    Cell::Count(cell.observed),
                    Cell::Share(share.share),
                    Cell::Share(share.low),
                    Cell::Share(share.high),
                    Cell::Flag(cell.observed < SMALL_GROUP),
                ]);
            }
        }
        if k > 1 {
            let hidden = table.rows.len();
            table.rows.clear();
            return Disclosure { hidden, ..Disclosure::all(table) };
        }
        Disclosure::all(table)
    }

    /// Which group comes again most often in the period after its own, and which most seldom; nothing where the difference may be
    /// chance.
    fn groups_sentence(&self, how: &RetentionSettings) -> Option<String> {
        let named = self.groups.iter().filter(|of| matches!(of.group, Group::Named(_)));
        let next = named.filter_map(|of| Some((split::group_name(&of.group), of.periods.get(1)?)));
        let shares: Vec<(&str, Share)> =
            next.map(|(name, cell)| (name, Share::new(cell.retained, cell.observed))).collect();
        let [(best, most), (other, least)] = split::extremes(&shares)?;
        Some(text!(
            "cohorts-group-most-often",
            came = came_again(how),
            best,
            share = numbers::share(most.share),
            n = numbers::count(most.of),
            other,
            other_share = numbers::share(least.share),
            other_n = numbers::count(least.of)
        ))
    }

    /// The positions of the cohorts that have customers.
    pub fn shown(&self) -> impl DoubleEndedIterator<Item = usize> + Clone {
        (0..self.cohorts.sizes.len()).filter(|&cohort| self.cohorts.sizes[cohort] > 0)
    }

    /// How many of all come again on average, period by period: over the cohorts of whose period all is known.
    pub fn all_averages(&self) -> Vec<Returned> {
        let mut averages = vec![Returned::default(); self.cohorts.starts.len()];
        for cohort in self.shown() {
            let cells = self.cohorts.cells[cohort].iter().enumerate();
            for (period, count) in cells.filter(|(period, _)| self.cohorts.is_complete(cohort, *period)) {
                averages[period].retained += count;
                averages[period].observed += self.cohorts.sizes[cohort];
            }
        }
        averages
    }

    /// What may be shown of the cohorts that begin at these times, and of which periods it may be told how many of all come
    /// again. Of the other cohorts nothing is shown.
    fn visible(
        &self,
        how: &RetentionSettings,
        apart: &[i64],
        (k, before, published): (u64, &PublishedCounts, &mut PublishedCounts),
    ) -> (VisibleCells, Vec<ToldAverage>) {
        let is_nested = how.rule == RetentionRule::OnOrAfter;
        let is_apart: Vec<bool> = self.cohorts.starts.iter().map(|start| apart.contains(start)).collect();
        let cells = self.cohorts.cells.iter().zip(&self.cohorts.sizes).zip(&self.cohorts.starts).zip(&is_apart);
        let cells_of = |(((cells, &size), &start), &is_apart): (((&Vec<u64>, &u64), &i64), &bool)| {
            if !is_apart {
                return vec![None; cells.len()];
            }
            small_groups::cohort_cells(&cohort_name(how, start), size, cells, is_nested, (k, before, published))
        };
        let mut visible: VisibleCells = cells.map(cells_of).collect();
        let table = CohortTable {
            sizes: &self.cohorts.sizes,
            cells: &self.cohorts.cells,
            is_complete: &|cohort, period| self.cohorts.is_complete(cohort, period),
            is_apart: &is_apart,
            is_nested,
        };
        let told = table.averages(&average_name(how), &mut visible, (k, before, published));
        (visible, told)
    }

    fn cohorts_table(&self) -> Table {
        let mut table = Table::new(&[("cohort", text!("cohorts-cohort")), ("customers", text!("cohorts-customers"))]);
        for cohort in self.shown() {
            table.push(vec![Cell::Day(self.cohorts.starts[cohort]), Cell::Count(self.cohorts.sizes[cohort])]);
        }
        table
    }

    /// Adds to each cohort of the table the share that came again in the period after it.
    fn add_came_again(&self, table: &mut Table, visible: &VisibleCells) {
        let share = |row: &Vec<Cell>| {
            let Cell::Day(start) = row[0] else { return Cell::Empty };
            let cohort = self.shown().find(|&cohort| self.cohorts.starts[cohort] == start);
            let cohort = cohort.filter(|&cohort| self.cohorts.is_complete(cohort, 1));
            let next = cohort.and_then(|cohort| Some((cohort, (*visible[cohort].get(1)?)?)));
            next.map_or(Cell::Empty, |(cohort, next)| Cell::Share(next as f64 / self.cohorts.sizes[cohort] as f64))
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
        for cohort in self.shown().filter(|&cohort| apart.contains(&self.cohorts.starts[cohort])) {
            for (period, cell) in visible[cohort].iter().enumerate() {
                let share = |count: u64| Cell::Share(count as f64 / self.cohorts.sizes[cohort] as f64);
                table.push(vec![
                    Cell::Day(self.cohorts.starts[cohort]),
                    Cell::Count(period as u64),
                    cell.map_or(Cell::Empty, Cell::Count),
                    Cell::Flag(self.cohorts.is_complete(cohort, period)),
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
    format!("{}/{}", cohorts_name(how), numbers::iso(start))
}

/// The name of the averages over all cohorts, one for both rules as that of the cells.
fn average_name(how: &RetentionSettings) -> String {
    format!("{}/all", cohorts_name(how))
}

fn cohorts_name(how: &RetentionSettings) -> String {
    let period = match how.period {
        Period::Day => "day",
        Period::Week => "week",
        Period::Month => "month",
    };
    let returns = match how.returns {
        CohortEvent::Any => "event",
        CohortEvent::Goal => "goal",
    };
    format!("{}/{period}/{returns}", kind(how.cohort))
}

/// When the cohorts begin that have a row of their own.
fn starts_of(cohorts: &Table) -> Vec<i64> {
    let start = |row: &Vec<Cell>| if let Cell::Day(start) = row[0] { Some(start) } else { None };
    cohorts.rows.iter().filter_map(start).collect()
}

fn averages_table(averages: &[Returned], told: &[ToldAverage]) -> Disclosure<Table> {
    let mut table = Table::new(&[
        ("period", text!("cohorts-period")),
        ("customers", text!("cohorts-customers")),
        ("of_customers", text!("cohorts-of-customers")),
        ("share", text!("cohorts-share")),
    ]);
    let observed = || averages.iter().enumerate().filter(|(_, average)| average.observed > 0);
    for (period, average) in observed().filter(|(period, _)| told.get(*period) == Some(&ToldAverage::Counts)) {
        table.push(vec![
            Cell::Count(period as u64),
            Cell::Count(average.retained),
            Cell::Count(average.observed),
            Cell::Share(average.retained as f64 / average.observed as f64),
        ]);
    }
    let hidden = observed().count() - table.rows.len();
    Disclosure { hidden, ..Disclosure::all(table) }
}

/// What coming again is called: `came again`, or `reached the goal`.
pub fn came_again(how: &RetentionSettings) -> &'static str {
    match (how.cohort, how.returns) {
        (_, CohortEvent::Any) => text!("cohorts-did-come-again"),
        (CohortEvent::Any, CohortEvent::Goal) => text!("cohorts-did-reach-goal"),
        (CohortEvent::Goal, CohortEvent::Goal) => text!("cohorts-did-reach-goal-again"),
    }
}

/// Shares of those who could be observed for as long: of each period its own. What may not be told is said not to be shown.
fn sentence(averages: &[Returned], told: &[ToldAverage], all: u64, how: &RetentionSettings) -> String {
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
    let is_told = |n: &usize| told.get(*n) == Some(&ToldAverage::Counts);
    let share = |n: usize| share_of(averages[n].retained, averages[n].observed);
    let customers = |n: usize| text!("count-customers", n = averages[n].observed);
    let came = came_again(how);
    let Some(first) = Some(1).filter(known) else {
        return text!("cohorts-sentence-few", customers = text!("count-customers", n = all));
    };
    let of_one =
        |n| text!("cohorts-sentence-short", customers = customers(n), came, share = share(n), period = name(n));
    let not_shown = |n| text!("cohorts-not-shown", came, period = name(n));
    match (2..=4).rev().find(known) {
        Some(later) if is_told(&first) && is_told(&later) => text!(
            "cohorts-sentence",
            customers = customers(first),
            came,
            share = share(first),
            period = name(first),
            later_customers = customers(later),
            later_share = share(later),
            later = name(later)
        ),
        later => {
            let said = |n: usize| match told.get(n) {
                Some(ToldAverage::Counts) => of_one(n),
                Some(ToldAverage::Share) => text!("cohorts-share-alone", share = share(n), came, period = name(n)),
                Some(ToldAverage::Nothing) | None => not_shown(n),
            };
            [Some(first), later].into_iter().flatten().map(said).collect::<Vec<_>>().join(" ")
        }
    }
}

fn note(how: &RetentionSettings, split: &str) -> String {
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
    let mut parts = vec![cohort, returns, rule, text!("cohorts-averages")];
    if ["device", "country"].iter().any(|by| split.trim().eq_ignore_ascii_case(by)) {
        parts.push(text!("cohorts-groups"));
    }
    parts.join(" · ")
}
