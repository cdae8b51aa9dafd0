//! How many customers are in each stage, step by step or as time goes by.

use crate::analysis::{StageClock, StageColumn, StageReader};
use crate::events::BitSet;
use crate::present::charts::{Chart, Ink, StackChart, StackColumn, StackPart};
use crate::present::numbers;
use crate::present::sentence::SMALL_GROUP;
use crate::present::small_groups::{
    self, Disclosure, GroupTable, NestedGroup, PeopleCount, PublishedCounts, Sum, TooFewPeople, VisibleGroups,
};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// How many customers are in each stage, step by step or as time goes by.
pub struct StatesOverTime;

/// What the columns are, and how many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateSettings {
    /// Whether columns are days; steps otherwise.
    pub by_day: bool,
    /// Days from one column to the next.
    pub every: usize,
    /// How many columns there are at most.
    pub columns: usize,
}

impl Default for StateSettings {
    fn default() -> Self {
        Self { by_day: false, every: 7, columns: 12 }
    }
}

impl InsightSettings for StateSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let clocks = [("step", false), ("day", true)];
        fields.choice("by", text!("states-about-by"), &mut self.by_day, &clocks);
        fields.whole("every", text!("states-about-every"), &mut self.every, 1..=90);
        fields.idle_if(!self.by_day);
        fields.whole("columns", text!("states-about-columns"), &mut self.columns, 2..=100);
    }
}

impl StateSettings {
    fn clock(&self) -> StageClock {
        if self.by_day { StageClock::Day { every: self.every } } else { StageClock::Step }
    }

    /// The number by which people know a column: the step, or the days since the first event.
    fn number(&self, column: usize) -> usize {
        if self.by_day { column * self.every } else { column + 1 }
    }

    /// The name and title of the column of numbers.
    fn numbers(&self) -> (&'static str, &'static str) {
        if self.by_day { ("day", text!("states-day")) } else { ("step", text!("states-step")) }
    }
}

impl Insight for StatesOverTime {
    const ID: &'static str = "states-over-time";
    type Settings = StateSettings;
    type Outcome = Vec<StageColumn>;

    fn title() -> &'static str {
        text!("states-title")
    }

    fn question() -> &'static str {
        text!("states-question")
    }

    fn compute(scope: &Scope, how: &StateSettings, progress: &Progress) -> Result<Vec<StageColumn>, AnswerError> {
        let columns = reader(scope, how).columns(progress)?;
        if columns.is_empty() { Err(AnswerError::nobody(scope)) } else { Ok(columns) }
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let visible = small_groups::nested(&computed.totals(), k, before);
        let mut states = small_groups::table(computed.states(&visible), k, before)?;
        states.hidden += visible.inside.iter().filter(|shown| !**shown).count();
        let whole = states.merged + states.hidden == 0;
        states.published.extend(visible.published);
        // numbers are words only while rows are told apart by them
        for cell in states.what.rows.iter_mut().map(|row| &mut row[0]) {
            if let Cell::Text(text) = cell {
                *cell = text.parse().map_or_else(|_| Cell::text(text.as_str()), Cell::Count);
            }
        }
        let note = if computed.how.by_day { text!("states-note-day") } else { text!("states-note-step") };
        let named_by: &[&str] = if computed.how.by_day { &["day", "stage"] } else { &["step", "stage"] };
        let columns = computed.outcome.len();
        let first = computed.outcome.first().filter(|_| visible.inside.first() == Some(&true));
        Ok(Answer::new(computed.sentence(whole), note)
            .table("states", states)
            .named_by(named_by)
            .chart("states", |states| computed.stack_chart(states))
            .table("columns", computed.columns(k, whole))
            .fact("customers", first.map(StageColumn::customers))
            .fact("columns", columns))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (found, how) = (&computed.outcome, &computed.how);
        let (key, _) = how.numbers();
        let expected = if how.by_day { "day/stage" } else { "step/stage" };
        let numbers: Vec<String> = (0..found.len()).map(|column| how.number(column).to_string()).collect();
        let column = part.position(key, expected, key, numbers.iter().map(String::as_str))?;
        let stage = part.position("stage", expected, "stage", computed.stages().into_iter())?;
        Ok(reader(&computed.scope, how).customers(column, stage, progress)?)
    }
}

fn reader<'a>(scope: &'a Scope, how: &StateSettings) -> StageReader<'a> {
    StageReader::new(&scope.table, &scope.subset, scope.settings(), how.clock(), how.columns)
}

impl ComputedInsight<StatesOverTime> {
    /// The stages, and none.
    fn stages(&self) -> Vec<&str> {
        self.scope.names().stages.iter().map(String::as_str).chain([text!("states-no-stage")]).collect()
    }

    /// The stage with the most customers of a column.
    fn most_common(&self, column: &StageColumn) -> &str {
        let most = (0..column.stages.len()).max_by_key(|&i| (column.stages[i], std::cmp::Reverse(i))).unwrap_or(0);
        self.stages()[most]
    }

    fn sentence(&self, whole: bool) -> String {
        // the last column of enough people to speak of
        let enough = (0..self.outcome.len()).rev().find(|&i| self.outcome[i].customers() >= SMALL_GROUP);
        let Some(last) = enough.filter(|_| whole) else { return text!("states-shared").to_owned() };
        let column = &self.outcome[last];
        let stage = self.most_common(column);
        let most = column.stages.iter().copied().max().unwrap_or(0);
        let (share, of) = (numbers::share_of(most, column.customers()), numbers::count(column.customers()));
        let n = self.how.number(last) as u64;
        match self.how.by_day {
            false => text!("states-most-at-step", steps = text!("states-steps", n), of, share, stage),
            true if stage == text!("states-no-stage") => {
                text!("states-most-in-none", days = text!("states-days", n), of, share)
            }
            true => text!("states-most-on-day", days = text!("states-days", n), of, share, stage),
        }
    }

    fn kind(&self) -> &'static str {
        if self.how.by_day { "states-by-day" } else { "states-by-step" }
    }

    /// All of each column: whoever is in one is in each before it.
    fn totals(&self) -> Vec<NestedGroup> {
        let customers = |column: usize| self.outcome[column].customers();
        let group = |column: usize| {
            let before = column.checked_sub(1);
            NestedGroup {
                name: format!("{}/all/{}", self.kind(), self.how.number(column)),
                inside: PeopleCount::people(customers(column)),
                of: before,
                outside: PeopleCount::people(before.map_or(0, |of| customers(of).saturating_sub(customers(column)))),
                parts: Vec::new(),
            }
        };
        (0..self.outcome.len()).map(group).collect()
    }

    /// The stages of the columns whose total may be shown: their rows would add up to it.
    fn states(&self, visible: &VisibleGroups) -> GroupTable {
        let mut table = Table::new(&[
            self.how.numbers(),
            ("stage", text!("states-stage")),
            ("customers", text!("states-customers")),
            ("share", text!("states-share")),
        ]);
        let (stages, mut sums) = (self.stages(), Vec::new());
        for (i, column) in self.outcome.iter().enumerate().filter(|(i, _)| visible.inside[*i]) {
            let (all, begin) = (column.customers(), table.rows.len());
            for (stage, &n) in stages.iter().zip(&column.stages).filter(|(_, n)| **n > 0) {
                let number = Cell::text(self.how.number(i).to_string());
                table.push(vec![number, Cell::text(*stage), Cell::Count(n), Cell::Share(n as f64 / all as f64)]);
            }
            let rows = (begin..table.rows.len()).collect();
            sums.push(Sum { total: PeopleCount::people(all), rows, shares: &["share"] });
        }
        let counted = GroupTable::people(table, self.kind(), "customers");
        GroupTable { sums, overlapping: true, adds_up: ["customers", ""], ..counted }
    }

    /// The column that is known by this number.
    fn column_of(&self, number: &Cell) -> Option<&StageColumn> {
        let is_it = |at: &usize| number.as_count() == Some(self.how.number(*at) as u64);
        (0..self.outcome.len()).find(is_it).map(|at| &self.outcome[at])
    }

    /// The rows of all stages, column by column. A column of which only parts are shown is still as high as all of it.
    fn stack_chart(&self, states: &Table) -> Option<Chart> {
        let stages = self.stages();
        let mut columns: Vec<StackColumn> = Vec::new();
        let mut number = None;
        for (at, row) in states.rows.iter().enumerate() {
            let [column, Cell::Text(stage), Cell::Count(customers), Cell::Share(share)] = &row[..] else { continue };
            let Some(name) = stages.iter().position(|known| *known == stage.as_str()) else { continue };
            if number != Some(column) {
                // whoever is told a share and how many that is knows all of the column
                let Some(all) = self.column_of(column).map(StageColumn::customers) else { continue };
                number = Some(column);
                let name = column.display_text(&self.scope.style());
                columns.push(StackColumn { name, customers: all, ..StackColumn::default() });
            }
            if let Some(column) = columns.last_mut() {
                column.parts.push(StackPart { name, share: *share, customers: *customers, row: at });
            }
        }
        let ink = |stage: usize| if stage + 1 == stages.len() { Ink::Other } else { Ink::Stage(stage as u8) };
        let names = stages.iter().enumerate().map(|(stage, name)| ((*name).to_owned(), ink(stage))).collect();
        let axis = if self.how.by_day { text!("states-axis-day") } else { text!("states-axis-step") };
        (!columns.is_empty()).then(|| Chart::Stacks(StackChart { axis: axis.to_owned(), columns, names }))
    }

    /// Each column as a whole: of many people, and how they are spread only where all of it is told.
    fn columns(&self, k: u64, whole: bool) -> Disclosure<Table> {
        let mut out = Table::new(&[
            self.how.numbers(),
            ("customers", text!("states-customers")),
            ("most_common", text!("states-most-common")),
            ("entropy", text!("states-entropy")),
        ]);
        for (i, column) in
            self.outcome.iter().enumerate().filter(|(_, column)| k <= 1 || (whole && column.customers() >= k))
        {
            out.push(vec![
                Cell::Count(self.how.number(i) as u64),
                Cell::Count(column.customers()),
                Cell::text(self.most_common(column)),
                column.entropy().map_or(Cell::Empty, Cell::Number),
            ]);
        }
        Disclosure { hidden: self.outcome.len() - out.rows.len(), ..Disclosure::all(out) }
    }
}
