//! Which touchpoint or stage follows which, what customers come back to, and between what they go to and fro.

use crate::analysis::flow::Level;
use crate::analysis::{self, Returns};
use crate::events::BitSet;
use crate::model::Entity;
use crate::present::charts::Ink;
use crate::present::numbers::share_of;
use crate::present::sentence::SMALL_GROUP;
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::words;
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::charts::BarColumns;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};
use super::transitions::{Moves, customers_who_moved, step_of};

/// Which touchpoint or stage follows which, what customers come back to, and between what they go to and fro.
pub struct Loops;

/// Between what, and on whose journeys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoopSettings {
    /// Touchpoints or stages.
    pub level: Level,
    /// On whose journeys.
    pub entity: Entity,
}

impl Default for LoopSettings {
    fn default() -> Self {
        Self { level: Level::Touchpoint, entity: Entity::Person }
    }
}

impl InsightSettings for LoopSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.level(&mut self.level);
        fields.entity(&mut self.entity);
    }
}

/// The moves from step to step, and what repeats in them.
pub struct Repeats {
    moves: Moves,
    returns: Returns,
}

const PART: &str = "from and to, step, or step and other";

impl Insight for Loops {
    const ID: &'static str = "loops";
    type Settings = LoopSettings;
    type Outcome = Repeats;

    fn title() -> &'static str {
        text!("loops-title")
    }

    fn question() -> &'static str {
        text!("loops-question")
    }

    fn compute(scope: &Scope, how: &LoopSettings, progress: &Progress) -> Result<Repeats, AnswerError> {
        let what = (how.level, how.entity);
        let moves = Moves::with_details(scope, what, progress)?;
        let returns = analysis::returns(&scope.table, &scope.subset, scope.settings(), what, progress)?;
        Ok(Repeats { moves, returns })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let moves = found.moves.shown(&computed.scope, k, before)?;
        let pairs = small_groups::table(found.pairs_table(&computed.scope), k, before)?;
        let steps = small_groups::table(found.steps_table(&computed.scope), k, before)?;
        let sentence = sentence(&pairs.what, &steps.what, &moves.what);
        let strongest = pairs.what.rows.iter().filter_map(|row| row[2].as_count()).max();
        let note = text!("loops-note", unit = words::unit(computed.how.entity));
        Ok(Answer::new(sentence, note)
            .table("transitions", moves)
            .named_by(&["from", "to"])
            .table("to_and_fro", pairs)
            .named_by(&["step", "other"])
            .table("returns", steps)
            .named_by(&["step"])
            .chart("to_and_fro", |pairs| {
                let names: (&[&str], &str) = (&["step", "other"], " ↔ ");
                let columns =
                    BarColumns { names, length: "customers", longest_fills: true, texts: &["customers", "share"] };
                columns.chart(pairs, &computed.scope.style(), |_| Ink::Measure)
            })
            .fact("strongest", strongest))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (scope, what) = (&computed.scope, (computed.how.level, computed.how.entity));
        if part.get("step").is_none() {
            return customers_who_moved(scope, what, (part, PART), progress);
        }
        let step = step_of(scope, what.0, (part, PART), "step")?;
        let other = part.get("other").map(|_| step_of(scope, what.0, (part, PART), "other")).transpose()?;
        let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
        Ok(analysis::customers_who_return(table, subset, settings, what, (step, other), progress)?)
    }
}

impl Repeats {
    fn name(&self, scope: &Scope, step: u16) -> Cell {
        let names = self.moves.pairs.names(scope.names());
        names.get(usize::from(step)).map_or(Cell::Empty, Cell::text)
    }

    fn pairs_table(&self, scope: &Scope) -> GroupTable {
        let mut table = Table::new(&[
            ("step", text!("loops-step")),
            ("other", text!("loops-other")),
            ("customers", text!("loops-customers")),
            ("share", text!("loops-share")),
            ("moved", text!("loops-moved")),
        ]);
        for of in &self.returns.pairs {
            let [step, other] = [of.pair.0, of.pair.1].map(|step| self.name(scope, step));
            let share = Cell::Share(of.returned as f64 / of.moved as f64);
            table.push(vec![step, other, Cell::Count(of.returned), share, Cell::Count(of.moved)]);
        }
        let counts = self.returns.pairs.iter().map(|of| (of.returned, of.moved));
        counted(table, "to and fro", "moved", counts)
    }

    fn steps_table(&self, scope: &Scope) -> GroupTable {
        let mut table = Table::new(&[
            ("step", text!("loops-step")),
            ("customers", text!("loops-came-back")),
            ("share", text!("loops-share")),
            ("visitors", text!("loops-visitors")),
        ]);
        for of in &self.returns.steps {
            let share = Cell::Share(of.returned as f64 / of.visitors as f64);
            let step = self.name(scope, of.step);
            table.push(vec![step, Cell::Count(of.returned), share, Cell::Count(of.visitors)]);
        }
        let counts = self.returns.steps.iter().map(|of| (of.returned, of.visitors));
        counted(table, "returns", "visitors", counts)
    }
}

/// Rows of people, in the column `all`, of whom a part does something.
fn counted(
    table: Table,
    kind: &'static str,
    all: &'static str,
    counts: impl Iterator<Item = (u64, u64)>,
) -> GroupTable {
    let part = counts.map(|(part, _)| PeopleCount::people(part)).collect();
    let mut counted = GroupTable::people(table, kind, all).split(&["customers", "share"], part, false);
    counted.overlapping = true;
    counted.adds_up[1] = "";
    counted
}

/// The strongest loop, out of what is shown; where there is none, what most often follows on itself.
fn sentence(pairs: &Table, steps: &Table, moves: &Table) -> String {
    let enough = |row: &&Vec<Cell>, all: usize| row[all].as_count().is_some_and(|n| n >= SMALL_GROUP);
    let words = |row: &[Cell], at: usize| match &row[at] {
        Cell::Text(name) => name.clone(),
        _ => String::new(),
    };
    let numbers = |row: &[Cell], (part, all): (usize, usize)| {
        let (part, all) = (row[part].as_count()?, row[all].as_count()?);
        (part > 0).then(|| (text!("count-customers", n = part), share_of(part, all)))
    };
    // a row of several small groups has no part
    let pair = pairs.rows.iter().filter(|row| enough(row, 4)).find_map(|row| {
        let (customers, share) = numbers(row, (2, 4))?;
        Some(text!("loops-strongest", step = words(row, 0), other = words(row, 1), customers, share))
    });
    let step = steps.rows.iter().filter(|row| enough(row, 3)).find_map(|row| {
        let (customers, share) = numbers(row, (1, 3))?;
        Some(text!("loops-most-come-back", step = words(row, 0), customers, share))
    });
    match (pair, step) {
        (None, None) => match most_repeated(moves) {
            Some((step, customers)) => {
                text!("loops-only-repeats", step, customers = text!("count-customers", n = customers))
            }
            None => text!("loops-none").to_owned(),
        },
        (pair, step) => pair.into_iter().chain(step).collect::<Vec<_>>().join(" "),
    }
}

/// What follows directly on itself for the most customers, and how many: where they are enough to speak of.
fn most_repeated(moves: &Table) -> Option<(&str, u64)> {
    let customers = moves.columns.iter().position(|column| column.key == "customers")?;
    let repeats = moves.rows.iter().filter_map(|row| match &row[..2] {
        [Cell::Text(from), Cell::Text(to)] if from == to => Some((from.as_str(), row[customers].as_count()?)),
        _ => None,
    });
    repeats.filter(|(_, customers)| *customers >= SMALL_GROUP).max_by_key(|(_, customers)| *customers)
}
