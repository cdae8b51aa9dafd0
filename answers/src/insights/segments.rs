//! Groups of customers that behave alike, and what makes each different.

use crate::analysis::{RankBy, added_to_objective};
use crate::events::BitSet;
use crate::predict::segments::{ClusterError, Clustering, KS, cluster};
use crate::present::small_groups::{self, Disclosure, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::{sentence, tables};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::features::settings_with;
use super::insight::{ComputedInsight, Insight, SentEvents};
use super::ranking::{self, ObjectiveRanking};
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
    /// Properties that count besides behaviour, as `features` reads them; empty = those of the project.
    pub features: String,
    /// What the groups are ranked by.
    pub by: RankBy,
}

/// Groups, and what each adds to the objective.
pub struct GroupsFound {
    /// The groups, with what makes each different.
    pub groups: Clustering,
    /// What the customers of each add.
    pub ranking: ObjectiveRanking,
}

impl InsightSettings for SegmentSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.whole_or("groups", text!("segments-number-of-groups-auto-what-data"), &mut self.groups, ("auto", KS));
        let what = text!("features-values");
        fields.name("features", text!("segments-properties-that-count"), &mut self.features, what);
        ranking::declare(fields, &mut self.by);
    }
}

/// Why there are no groups of those who are asked of.
pub(super) fn no_groups(error: ClusterError, scope: &Scope) -> AnswerError {
    match error {
        ClusterError::Cancelled(cancelled) => cancelled.into(),
        ClusterError::TooFew { have, need } if scope.filter.narrows() => {
            AnswerError::Nothing(text!("groups-too-few-customers-in-filter", need, have))
        }
        error => AnswerError::Nothing(error.to_string()),
    }
}

impl Insight for Segments {
    const ID: &'static str = "segments";
    const SENT: SentEvents = SentEvents::NotAsked;
    type Settings = SegmentSettings;
    type Outcome = GroupsFound;

    fn title() -> &'static str {
        text!("segments-title")
    }

    fn question() -> &'static str {
        text!("segments-question")
    }

    fn compute(scope: &Scope, how: &SegmentSettings, progress: &Progress) -> Result<GroupsFound, AnswerError> {
        let settings = settings_with(&how.features, scope.settings(), &scope.table)?;
        let found = cluster(&scope.table, &scope.subset, &settings, how.groups, progress);
        let mut found = found.map_err(|error| no_groups(error, scope))?;
        found.keep_names(&scope.project.segments, &scope.table);
        let ranking = match how.by {
            RankBy::Usual => ObjectiveRanking::usual(found.groups.len()),
            RankBy::Objective => {
                let added = added_to_objective(&scope.table, &scope.subset, scope.settings(), progress)?;
                let mut of_group = vec![0u64; found.groups.len()];
                for (&ix, &group) in found.customers.iter().zip(&found.assignments) {
                    of_group[usize::from(group)] += u64::from(added[ix as usize]);
                }
                ObjectiveRanking::of(of_group.into_iter().map(|added| added as f64).collect())
            }
        };
        Ok(GroupsFound { groups: found, ranking })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let GroupsFound { groups: found, ranking } = &computed.outcome;
        let n = found.customers.len() as u64;
        let counted = GroupTable::people(tables::groups(found), "groups", "customers").about(PeopleCount::people(n));
        let disclosure = small_groups::table(counted, k, before)?;
        let whole = disclosure.merged + disclosure.hidden == 0;
        let all = text!("count-customers", n);
        let sentence = if whole {
            sentence::segments(found)
        } else {
            // the sentence names groups of which some are not shown
            text!("segments-behave-in-ways", all, groups = found.groups.len())
        };
        let mut note = text!("segments-with-events-shares-of-them-groups", all);
        found.warning.iter().for_each(|warning| note.push_str(&format!(" · {warning}")));
        let settings = computed.scope.settings();
        let disclosure = if k > 1 {
            // the order would tell of groups that are not shown
            disclosure
        } else {
            ranking.note(settings).iter().for_each(|ranked| note.push_str(&format!(" · {ranked}")));
            Disclosure { what: ranking.arrange(disclosure.what, settings), ..disclosure }
        };
        Ok(Answer::new(sentence, note)
            .table("groups", disclosure)
            .named_by(&["group"])
            .table("differences", Disclosure::all(if whole { differences(found) } else { Table::default() }))
            .table("scores", Disclosure::all(tables::group_scores(found)))
            .fact("groups", found.k)
            .fact("customers", n))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let found = &computed.outcome.groups;
        let number = part.whole("group", "group")?;
        let group = (number as usize).checked_sub(1).filter(|&g| g < found.groups.len());
        let group = group.ok_or_else(|| {
            AnswerError::Unknown(text!("segments-there-is-no-group-there-are", number, groups = found.groups.len()))
        })?;
        let mut customers = BitSet::new(computed.scope.table.num_customers());
        let of_group = found.customers.iter().zip(&found.assignments).filter(|(_, g)| usize::from(**g) == group);
        of_group.for_each(|(&ix, _)| customers.insert(ix));
        Ok(customers)
    }
}

/// What makes each group different: every trait beside the average of all.
fn differences(found: &Clustering) -> Table {
    let mut out = Table::new(&[
        ("group", text!("segments-group")),
        ("name", text!("segments-name")),
        ("trait", text!("segments-trait")),
        ("mean", text!("segments-mean")),
        ("mean_of_all", text!("segments-mean-of-all")),
        ("ratio", text!("segments-times-average")),
        ("z", text!("segments-standard-deviations")),
    ]);
    for (g, group) in found.groups.iter().enumerate() {
        for (j, name) in found.feature_names.iter().enumerate() {
            // a group of which no value of a property is known has no mean of it
            let cell = |v: Option<&f64>| v.filter(|v| v.is_finite()).map_or(Cell::Empty, |&v| Cell::Number(v));
            let number = |of: &[Vec<f64>]| cell(of.get(j).and_then(|row| row.get(g)));
            let mean = |of: &[f64]| cell(of.get(j));
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
