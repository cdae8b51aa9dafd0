//! Groups of customers that behave alike, and what makes each different.

use crate::events::BitSet;
use crate::predict::segments::{ClusterError, Clustering, KS, cluster};
use crate::present::numbers::plural;
use crate::present::small_groups::{self, Disclosed, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::{sentence, tables};
use crate::progress::Progress;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// Groups of customers that behave alike, and what makes each different.
pub struct Segments;

/// How many groups there are to be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SegmentSettings {
    /// None = as many as the data speaks for.
    pub groups: Option<usize>,
}

impl InsightSettings for SegmentSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.whole_or("groups", "Number of groups; auto = what the data speaks for.", &mut self.groups, ("auto", KS));
    }
}

impl Insight for Segments {
    const ID: &'static str = "segments";
    const TITLE: &'static str = "Segments";
    const QUESTION: &'static str = "Which groups of customers behave alike, and what makes each different?";
    type Settings = SegmentSettings;
    type Outcome = Clustering;

    fn compute(scope: &Scope, how: &SegmentSettings, progress: &Progress) -> Result<Clustering, AnswerError> {
        let found = cluster(&scope.table, &scope.subset, scope.settings(), how.groups, progress);
        found.map_err(|error| match error {
            ClusterError::Cancelled(cancelled) => cancelled.into(),
            error => AnswerError::Nothing(error.to_string()),
        })
    }

    fn answer(asked: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &asked.outcome;
        let n = found.customers.len() as u64;
        let counted = GroupTable::people(tables::groups(found), "groups", "customers").about(PeopleCount::people(n));
        let shown = small_groups::table(counted, k, before)?;
        let whole = shown.merged + shown.hidden == 0;
        let all = plural(n, "customer", "customers");
        let sentence = if whole {
            sentence::segments(found)
        } else {
            // the sentence names groups of which some are not shown
            format!("{all} behave in {} ways.", found.groups.len())
        };
        let mut note = format!("{all} with events · shares of them · groups are found by k-means, not given");
        found.warning.iter().for_each(|warning| note.push_str(&format!(" · {warning}")));
        Ok(Answer::new(sentence, note)
            .table("groups", shown)
            .named_by(&["group"])
            .table("differences", Disclosed::all(if whole { differences(found) } else { Table::default() }))
            .table("scores", Disclosed::all(tables::group_scores(found)))
            .fact("groups", found.k)
            .fact("customers", n))
    }

    fn customers(asked: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let found = &asked.outcome;
        let number = part.whole("group", "group")?;
        let group = (number as usize).checked_sub(1).filter(|&g| g < found.groups.len());
        let group = group.ok_or_else(|| {
            AnswerError::Unknown(format!("there is no group {number}; there are groups 1 to {}", found.groups.len()))
        })?;
        let mut customers = BitSet::new(asked.scope.table.num_customers());
        let of_group = found.customers.iter().zip(&found.assignments).filter(|(_, g)| usize::from(**g) == group);
        of_group.for_each(|(&ix, _)| customers.insert(ix));
        Ok(customers)
    }
}

/// What makes each group different: every trait beside the average of all.
fn differences(found: &Clustering) -> Table {
    let mut out = Table::new(&[
        ("group", "Group"),
        ("name", "Name"),
        ("trait", "Trait"),
        ("mean", "Mean"),
        ("mean_of_all", "Mean of all"),
        ("ratio", "Times the average"),
        ("z", "Standard deviations"),
    ]);
    for (g, group) in found.groups.iter().enumerate() {
        for (j, name) in found.feature_names.iter().enumerate() {
            let number =
                |of: &[Vec<f64>]| of.get(j).and_then(|row| row.get(g)).map_or(Cell::Empty, |&v| Cell::Number(v));
            let mean = |of: &[f64]| of.get(j).map_or(Cell::Empty, |&v| Cell::Number(v));
            out.push(vec![
                Cell::Count(g as u64 + 1),
                Cell::text(&group.name),
                Cell::text(name),
                mean(&group.means),
                mean(&found.heat.average),
                number(&found.heat.ratio),
                number(&found.heat.z),
            ]);
        }
    }
    out
}
