//! Two segments side by side in everything that is counted about customers, what differs most first.

use std::sync::Arc;

use crate::events::{BitSet, Subset};
use crate::model::Settings;
use crate::predict::segments::{ComparedTrait, TraitUnit, compare_groups};
use crate::present::small_groups::{PublishedCounts, TooFewPeople, for_own_work};
use crate::present::table::{Cell, Table};
use crate::present::{numbers, sentence};
use crate::progress::Progress;
use crate::texts::text;

use super::against::REST;
use super::answer::Answer;
use super::filter::find_segment;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::settings::{Fields, InsightSettings};

/// Two segments side by side.
pub struct SegmentComparison;

/// The two segments that are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SegmentComparisonSettings {
    /// The segment; the first of the project where nothing is said.
    pub segment: String,
    /// Another segment; `REST` = everybody else.
    pub with: String,
}

impl Default for SegmentComparisonSettings {
    fn default() -> Self {
        Self { segment: String::new(), with: REST.to_owned() }
    }
}

impl InsightSettings for SegmentComparisonSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let what = text!("segment-comparison-a-segment");
        fields.name("segment", text!("segment-comparison-about-segment"), &mut self.segment, what);
        let what = text!("segment-comparison-a-segment-or-rest");
        fields.name("with", text!("segment-comparison-about-with"), &mut self.with, what);
    }
}

/// The traits of both groups, those that differ most first.
pub struct Compared {
    /// What the groups are called, and how many they are.
    groups: [(String, u64); 2],
    traits: Vec<ComparedTrait>,
}

impl Insight for SegmentComparison {
    const ID: &'static str = "segment-comparison";
    type Settings = SegmentComparisonSettings;
    type Outcome = Compared;

    fn title() -> &'static str {
        text!("segment-comparison-title")
    }

    fn question() -> &'static str {
        text!("segment-comparison-question")
    }

    fn compute(scope: &Scope, how: &SegmentComparisonSettings, progress: &Progress) -> Result<Compared, AnswerError> {
        let [one, other] = groups(scope, how)?;
        for (name, members) in [&one, &other] {
            if members.is_empty() {
                return Err(AnswerError::Nothing(text!("segment-comparison-nobody", name)));
            }
        }
        // everything that is known of customers, not only what segments are made from
        let features = scope.table.customer_properties().iter().map(|name| (*name).to_owned()).collect();
        let settings = Settings { features, ..scope.settings().clone() };
        let until = scope.subset.observed_until(&scope.table);
        let subset: &Arc<Subset> = &scope.subset;
        let traits = compare_groups((&scope.table, subset), &settings, (&one.1, &other.1), until, progress)?;
        let counted = |(name, members): (String, BitSet)| (name, members.count() as u64);
        Ok(Compared { groups: [counted(one), counted(other)], traits })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let [(name, n), (other, m)] = &found.groups;
        let plain = text!("segment-comparison-note-without-counts");
        let counted = text!(
            "segment-comparison-note",
            name,
            n = text!("count-customers", n = *n),
            other,
            m = text!("count-customers", n = *m)
        );
        let note = if k <= 1 { counted } else { plain.to_owned() };
        let says = if k <= 1 {
            found.sentence(&computed.scope.settings().currency)
        } else {
            text!("segment-comparison-side-by-side", name, other)
        };
        Ok(Answer::new(says, note)
            .table("measures", for_own_work(found.table(), k))
            .fact("customers", (k <= 1).then_some(*n))
            .fact("customers_with", (k <= 1).then_some(*m))
            .fact("differences", found.traits.iter().filter(|of| of.differs()).count()))
    }
}

/// The members of both that the filter lets through, each with a name. A customer of both stands on both sides.
fn groups(scope: &Scope, how: &SegmentComparisonSettings) -> Result<[(String, BitSet); 2], AnswerError> {
    let segments = &scope.project.segments;
    if segments.is_empty() {
        return Err(AnswerError::Nothing(text!("filter-project-has-no-segments-yet-desire").to_owned()));
    }
    let first = || segments.first().map_or("", |segment| segment.name.as_str());
    let wanted = if how.segment.trim().is_empty() { first() } else { how.segment.trim() };
    let members = |name: &str| {
        let segment = find_segment(name, &scope.project)?;
        let mut found = BitSet::new(scope.table.num_customers());
        scope.subset.members(&scope.table, &segment.members).into_iter().for_each(|ix| found.insert(ix));
        Ok::<_, AnswerError>((segment.name.clone(), found))
    };
    let one = members(wanted)?;
    let with = how.with.trim();
    if !with.eq_ignore_ascii_case(REST) {
        return Ok([one, members(with)?]);
    }
    let mut rest = scope.subset.customers().clone();
    rest.subtract(&one.1);
    Ok([one, (text!("segment-comparison-everybody-else").to_owned(), rest)])
}

impl Compared {
    fn table(&self) -> Table {
        let mut out = Table::new(&[
            ("measure", text!("segment-comparison-measure")),
            ("mean", text!("segment-comparison-mean")),
            ("mean_with", text!("segment-comparison-mean-of-other")),
            ("difference_low", text!("segment-comparison-difference-at-least")),
            ("difference_high", text!("segment-comparison-difference-at-most")),
            ("standard_deviations", text!("segment-comparison-standard-deviations")),
            ("beyond_chance", text!("segment-comparison-beyond-chance")),
            ("customers", text!("segment-comparison-customers")),
            ("customers_with", text!("segment-comparison-customers-of-other")),
        ]);
        let number = |value: f64| Cell::Number((value * 1000.0).round() / 1000.0);
        let measured = |of: &ComparedTrait, value: f64| match of.unit {
            TraitUnit::Share => Cell::Share((value * 100_000.0).round() / 100_000.0),
            TraitUnit::Money => Cell::Money((value * 100.0).round() / 100.0),
            TraitUnit::Number => number(value),
        };
        // the difference of two shares is of points
        let apart = |of: &ComparedTrait, value: f64| match measured(of, value) {
            Cell::Share(points) => Cell::Points(points),
            other => other,
        };
        for of in &self.traits {
            out.push(vec![
                Cell::text(&of.name),
                measured(of, of.mean),
                measured(of, of.other_mean),
                apart(of, of.difference.0),
                apart(of, of.difference.1),
                number(of.apart),
                Cell::Flag(of.differs()),
                Cell::Count(of.n),
                Cell::Count(of.other_n),
            ]);
        }
        out
    }

    /// What differs most beyond chance, where both are of enough.
    fn sentence(&self, currency: &str) -> String {
        let [(name, n), (other, m)] = &self.groups;
        let enough = *n >= sentence::SMALL_GROUP && *m >= sentence::SMALL_GROUP;
        let most = self.traits.iter().find(|of| of.differs() && enough);
        match most {
            Some(of) => {
                let [mean, other_mean] = match of.unit {
                    TraitUnit::Share => numbers::shares_apart([of.mean, of.other_mean]),
                    TraitUnit::Money => [of.mean, of.other_mean].map(|amount| numbers::money(amount, currency)),
                    TraitUnit::Number => [of.mean, of.other_mean].map(numbers::decimal),
                };
                text!("segment-comparison-differs-most", name, other, measure = of.name, mean, other_mean)
            }
            None if enough => text!("segment-comparison-nothing-differs", name, other),
            None => text!("segment-comparison-side-by-side", name, other),
        }
    }
}
