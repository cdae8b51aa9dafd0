//! Every path from beginning to end, side by side: customers who begin alike stand together.

use rustc_hash::FxHashMap;

use crate::analysis::flow::Level;
use crate::analysis::{CustomerPath, PathSettings, customer_paths};
use crate::events::BitSet;
use crate::model::CustomerIx;
use crate::present::numbers;
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::{contact, words};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// Every path from beginning to end, side by side.
pub struct SequenceIndex;

/// What a step is, and where paths end.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SequenceSettings(PathSettings);

impl InsightSettings for SequenceSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let how = &mut self.0;
        fields.level(&mut how.level);
        fields.steps_counted(&mut how.repeats, &mut how.stop_at_goal);
        fields.whole("max_steps", text!("paths-longer-paths-are-cut-here"), &mut how.max_steps, 1..=1000);
    }
}

/// A path and whose it is.
struct Sequence {
    words: String,
    steps: Vec<u16>,
    customers: Vec<CustomerIx>,
}

/// The paths of all customers, ordered by their steps.
pub struct Sequences {
    /// Each path once, in the order of their steps.
    distinct: Vec<Sequence>,
    /// The path of each customer, in the same order; customers of one path by their number.
    paths: Vec<CustomerPath>,
}

impl Insight for SequenceIndex {
    const ID: &'static str = "sequence-index";
    type Settings = SequenceSettings;
    type Outcome = Sequences;

    fn title() -> &'static str {
        text!("sequences-title")
    }

    fn question() -> &'static str {
        text!("sequences-question")
    }

    fn compute(scope: &Scope, how: &SequenceSettings, progress: &Progress) -> Result<Sequences, AnswerError> {
        let (table, subset) = (&scope.table, &scope.subset);
        let mut paths = customer_paths(table, subset, scope.settings(), &how.0, progress)?;
        if paths.is_empty() {
            return Err(AnswerError::nobody(scope));
        }
        let mut by_steps: FxHashMap<Vec<u16>, Vec<CustomerIx>> = FxHashMap::default();
        paths.iter().for_each(|path| by_steps.entry(path.steps.clone()).or_default().push(path.customer));
        let level = how.0.level;
        let sequence = |(steps, customers): (Vec<u16>, Vec<CustomerIx>)| {
            let words = words::path(&steps, level, scope.names());
            Sequence { words, steps, customers }
        };
        let mut distinct: Vec<Sequence> = by_steps.into_iter().map(sequence).collect();
        let names = level.names(scope.names());
        match level {
            // stages have an order of their own
            Level::Stage => distinct.sort_by(|a, b| a.steps.cmp(&b.steps)),
            Level::Touchpoint => distinct.sort_by_cached_key(|sequence| {
                sequence.steps.iter().filter_map(|&step| names.get(usize::from(step)).cloned()).collect::<Vec<_>>()
            }),
        }
        progress.check()?;
        let place: FxHashMap<&[u16], usize> =
            distinct.iter().enumerate().map(|(i, sequence)| (&sequence.steps[..], i)).collect();
        paths.sort_by_key(|path| (place.get(&path.steps[..]).copied(), path.customer));
        Ok(Sequences { distinct, paths })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let customers = found.paths.len() as u64;
        let disclosure = small_groups::table(found.counted(), k, before)?;
        let sentence = text!(
            "sequences-took",
            customers = text!("count-customers", n = customers),
            paths = text!("count-different-paths", n = found.distinct.len() as u64)
        );
        let steps: usize = found.paths.iter().map(|path| path.length).sum();
        let note = text!("sequences-note", max = numbers::count(computed.how.0.max_steps as u64));
        let answer = Answer::new(sentence, note).table("sequences", disclosure).named_by(&["sequence"]);
        // path by path, single people would tell apart what stands together
        let answer = if k <= 1 { answer.people("customers", computed.people()) } else { answer };
        Ok(answer
            .fact("customers", customers)
            .fact("distinct", found.distinct.len())
            .fact("mean_length", steps as f64 / customers as f64))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let wanted = part.text("sequence", "sequence")?;
        let found = computed.outcome.distinct.iter().find(|sequence| sequence.words == wanted);
        let found = found.ok_or_else(|| AnswerError::Unknown(text!("paths-is-none-of-paths-listed-copy", wanted)))?;
        let mut customers = BitSet::new(computed.scope.table.num_customers());
        found.customers.iter().for_each(|&ix| customers.insert(ix));
        Ok(customers)
    }
}

impl Sequences {
    fn counted(&self) -> GroupTable {
        let mut table = Table::new(&[
            ("sequence", text!("sequences-sequence")),
            ("length", text!("sequences-length")),
            ("customers", text!("sequences-customers")),
            ("share", text!("sequences-share")),
        ]);
        let all = self.paths.len() as u64;
        for sequence in &self.distinct {
            let n = sequence.customers.len() as u64;
            table.push(vec![
                Cell::text(&sequence.words),
                Cell::Count(sequence.steps.len() as u64),
                Cell::Count(n),
                Cell::Share(n as f64 / all as f64),
            ]);
        }
        GroupTable::people(table, "sequences", "customers").about(PeopleCount::people(all))
    }
}

impl ComputedInsight<SequenceIndex> {
    /// One row per customer, by their paths; who it is says the customer's number alone.
    fn people(&self) -> Table {
        let (scope, found) = (&self.scope, &self.outcome);
        let mut out = Table::new(&[
            ("customer", text!("sequences-customer")),
            ("length", text!("sequences-length")),
            ("sequence", text!("sequences-sequence")),
        ]);
        for path in &found.paths {
            let words = words::path(&path.steps, self.how.0.level, scope.names());
            let number = contact::customer_cell(&scope.table, path.customer);
            out.push(vec![number, Cell::Count(path.length as u64), Cell::text(words)]);
        }
        out
    }
}
