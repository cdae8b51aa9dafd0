//! Which segments share customers: how many are in both of two, and how much more often that is than by chance.

use crate::analysis::ENOUGH;
use crate::events::BitSet;
use crate::model::{CustomerIx, Segment, SegmentId};
use crate::present::charts::{Chart, MapCell, MapChart, MapRow, largest_share};
use crate::present::numbers::{count, share};
use crate::present::small_groups::{self, PublishedCounts, TooFewPeople, for_own_work};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::filter::find_segment;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::NoSettings;

/// Which segments share customers.
pub struct SegmentOverlap;

/// The segments of a project with the members that the filter lets through.
pub struct Overlaps {
    segments: Vec<(SegmentId, String, Vec<CustomerIx>)>,
    /// Customers that the filter lets through.
    all: u64,
}

impl Insight for SegmentOverlap {
    const ID: &'static str = "segment-overlap";
    type Settings = NoSettings;
    type Outcome = Overlaps;

    fn title() -> &'static str {
        text!("segment-overlap-title")
    }

    fn question() -> &'static str {
        text!("segment-overlap-question")
    }

    fn compute(scope: &Scope, _: &NoSettings, progress: &Progress) -> Result<Overlaps, AnswerError> {
        let segments = &scope.project.segments;
        if segments.len() < 2 {
            return Err(AnswerError::Nothing(text!("segment-overlap-needs-two").to_owned()));
        }
        let members = |s: &Segment| {
            progress.check()?;
            Ok((s.id, s.name.clone(), scope.subset.members(&scope.table, &s.members)))
        };
        let segments = segments.iter().map(members).collect::<Result<Vec<_>, AnswerError>>()?;
        Ok(Overlaps { segments, all: scope.subset.customers().count() as u64 })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let people = small_groups::about_people(found.all, k, before)?;
        let note = text!("segment-overlap-note", customers = text!("count-customers", n = found.all));
        Ok(Answer::new(if k <= 1 { found.sentence() } else { found.plain() }, note)
            .table("pairs", for_own_work(found.table(), k))
            .named_by(&["segment", "with"])
            .chart("pairs", |pairs| found.map(pairs))
            .remember(people)
            .fact("segments", found.segments.len()))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let members = |key: &str| {
            let named = part.get(key).unwrap_or_default();
            let segment = find_segment(named, &scope.project)?;
            let of = found.segments.iter().find(|of| of.0 == segment.id);
            Ok::<_, AnswerError>(of.map_or(&[][..], |of| &of.2))
        };
        let (one, other) = (members("segment")?, members("with")?);
        let mut customers = BitSet::new(scope.table.num_customers());
        one.iter().filter(|ix| other.binary_search(ix).is_ok()).for_each(|&ix| customers.insert(ix));
        Ok(customers)
    }
}

/// How many are in both of two ascending lists.
fn common(a: &[CustomerIx], b: &[CustomerIx]) -> u64 {
    let (few, many) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    few.iter().filter(|ix| many.binary_search(ix).is_ok()).count() as u64
}

impl Overlaps {
    /// Every pair, both ways round: a share of one is not a share of the other.
    fn table(&self) -> Table {
        let mut out = Table::new(&[
            ("segment", text!("segment-overlap-segment")),
            ("with", text!("segment-overlap-with")),
            ("customers", text!("segment-overlap-customers")),
            ("both", text!("segment-overlap-both")),
            ("share", text!("segment-overlap-share")),
            ("times_chance", text!("segment-overlap-times-chance")),
        ]);
        for (i, (_, name, members)) in self.segments.iter().enumerate() {
            for (_, other, others) in self.segments.iter().enumerate().filter(|(j, _)| *j != i).map(|(_, of)| of) {
                let both = common(members, others);
                let (n, m) = (members.len() as u64, others.len() as u64);
                out.push(vec![
                    Cell::text(name),
                    Cell::text(other),
                    Cell::Count(n),
                    Cell::Count(both),
                    if n > 0 { Cell::Share(both as f64 / n as f64) } else { Cell::Empty },
                    self.times_chance(both, (n, m)).map_or(Cell::Empty, |t| Cell::Number((t * 100.0).round() / 100.0)),
                ]);
            }
        }
        out
    }

    /// How many times as many are in both as if the segments had nothing to do with each other.
    fn times_chance(&self, both: u64, (n, m): (u64, u64)) -> Option<f64> {
        let expected = n as f64 * m as f64 / self.all.max(1) as f64;
        (expected >= 1.0).then(|| both as f64 / expected)
    }

    /// Which two share most of the smaller of them.
    fn sentence(&self) -> String {
        let mut most: Option<(f64, u64, usize, usize)> = None;
        let mut overlaps = false;
        for i in 0..self.segments.len() {
            for j in (0..self.segments.len()).filter(|&j| j != i) {
                let (members, others) = (&self.segments[i].2, &self.segments[j].2);
                let both = common(members, others);
                let part = both as f64 / members.len().max(1) as f64;
                overlaps |= both > 0;
                let enough = members.len() as u64 >= ENOUGH && members.len() <= others.len();
                if enough && both > 0 && most.is_none_or(|most| part > most.0) {
                    most = Some((part, both, i, j));
                }
            }
        }
        let Some((part, both, i, j)) = most else {
            let is_none = !overlaps && self.segments.len() > 1;
            return if is_none { text!("segment-overlap-none", segments = self.how_many()) } else { self.plain() };
        };
        let (name, other) = (&self.segments[i].1, &self.segments[j].1);
        text!("segment-overlap-most", share = share(part), both = count(both), name, other)
    }

    fn plain(&self) -> String {
        text!("segment-overlap-of-segments", segments = self.how_many())
    }

    fn how_many(&self) -> String {
        text!("count-segments", n = self.segments.len() as u64)
    }

    /// A cell for each pair: the share of the row that is in the column, too.
    fn map(&self, pairs: &Table) -> Option<Chart> {
        let names: Vec<String> = self.segments.iter().map(|of| of.1.clone()).collect();
        let value = |cell: &Cell| if let Cell::Share(share) = cell { Some(*share) } else { None };
        let mut rows: Vec<MapRow> = Vec::new();
        let mut at = 0;
        for (i, (_, name, members)) in self.segments.iter().enumerate() {
            let mut cells = Vec::new();
            for j in 0..names.len() {
                if i == j {
                    cells.push(None);
                    continue;
                }
                let part = pairs.rows.get(at).and_then(|row| value(&row[4]));
                let text = part.map_or_else(|| "–".to_owned(), share);
                cells.push(Some(MapCell { share: part, text, complete: true, row: at }));
                at += 1;
            }
            rows.push(MapRow { name: name.clone(), size: count(members.len() as u64), cells });
        }
        let full = largest_share(pairs.rows.iter().filter_map(|row| value(&row[4])));
        (!pairs.rows.is_empty()).then(|| {
            Chart::Map(MapChart {
                rows_title: text!("segment-overlap-of-those-in").to_owned(),
                columns_title: text!("segment-overlap-are-in").to_owned(),
                columns: names,
                rows,
                full,
            })
        })
    }
}
