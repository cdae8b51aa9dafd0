//! Which touchpoint directly follows which.

use crate::analysis::{self, Transitions};
use crate::events::BitSet;
use crate::present::numbers::{plural, share_of};
use crate::present::small_groups::{self, Published, Shown, TooFew};
use crate::present::table::Cell;
use crate::progress::Progress;

use super::answer::Answer;
use super::insight::{Asked, Insight};
use super::scope::{Scope, Unanswered};
use super::selection::Selection;
use super::settings::NoSettings;

/// Which touchpoint directly follows which.
pub struct TransitionTable;

/// Every pair of touchpoints that follow each other, with the people and the time behind it.
pub struct Moves {
    /// The pairs.
    pub pairs: Transitions,
    behind: (Vec<analysis::MoveBehind>, Vec<u64>),
    /// The median time of each pair, ms.
    medians: Vec<i64>,
}

const PART: &str = "from and to";

impl Insight for TransitionTable {
    const ID: &'static str = "transitions";
    const TITLE: &'static str = "Transitions";
    const QUESTION: &'static str = "Which touchpoint directly follows which, how often, and after how long?";
    type Settings = NoSettings;
    type Outcome = Moves;

    fn compute(scope: &Scope, _: &NoSettings, progress: &Progress) -> Result<Moves, Unanswered> {
        let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
        let pairs = analysis::transitions(table, subset, settings);
        if pairs.pairs.is_empty() {
            return Err(Unanswered::nobody());
        }
        progress.check()?;
        let behind = analysis::moves_behind(table, subset, settings, &pairs);
        progress.check()?;
        let medians = analysis::move_medians(table, subset, &pairs);
        Ok(Moves { pairs, behind, medians })
    }

    fn answer(asked: &Asked<Self>, k: u64, before: &Published) -> Result<Answer, TooFew> {
        let (found, names) = (&asked.outcome, asked.scope.names());
        let (behind, from) = &found.behind;
        let mut counted = small_groups::tables::counted_transitions(&found.pairs, (behind, from), names);
        counted.table.add("customers", "Customers", behind.iter().map(|b| Cell::Count(b.all)));
        counted.table.add("median_seconds", "Median time", found.medians.iter().map(|&ms| Cell::Duration(ms)));
        let shown = small_groups::table(counted, k, before)?;
        let sum = |column: usize| shown.what.rows.iter().filter_map(|row| row[column].as_count()).sum::<u64>();
        // what is left out must not follow from the sums, so they are of what is shown
        let (all, inside) = (sum(2), sum(3));
        let sentence = format!(
            "{} from one touchpoint to the next, {} of them inside a session.",
            plural(all, "move", "moves"),
            share_of(inside, all)
        );
        let table = shown.what.select(&[
            ("from", "from", "From"),
            ("to", "to", "To"),
            ("within_customer", "count", "Count"),
            ("within_session", "count_in_session", "Inside a session"),
            ("customers", "customers", "Customers"),
            ("median_seconds", "median_seconds", "Median time"),
            ("share_of_from", "of_from", "Of from"),
        ]);
        let note = "moves from an event to the next of the same customer · median time over all moves";
        Ok(Answer::new(sentence, note)
            .table("transitions", Shown { what: table, ..shown })
            .fact("count", all)
            .fact("count_in_session", inside))
    }

    fn customers(asked: &Asked<Self>, part: &Selection) -> Result<BitSet, Unanswered> {
        let (table, subset) = (&asked.scope.table, &asked.scope.subset);
        let touchpoint = |column: &str| {
            let known = table.names.touchpoints.iter().map(String::as_str);
            part.position(column, PART, "touchpoint", known).map(|i| i as u16)
        };
        let (from, to) = (touchpoint("from")?, touchpoint("to")?);
        let mut customers = BitSet::new(table.num_customers());
        let moves = |ix: &u32| {
            let mut before = None;
            subset
                .events(table, *ix)
                .any(|i| before.replace(table.touchpoint[i]) == Some(from) && table.touchpoint[i] == to)
        };
        subset.customers().iter().filter(moves).for_each(|ix| customers.insert(ix));
        Ok(customers)
    }
}
