//! Which touchpoint or stage directly follows which.

use crate::analysis::flow::Level;
use crate::analysis::{self, Transitions};
use crate::events::{BitSet, Names};
use crate::model::Entity;
use crate::present::numbers::share_of;
use crate::present::small_groups::{self, Disclosure, GroupTable, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::{tables, words};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// Which touchpoint or stage directly follows which.
pub struct TransitionTable;

/// Between what moves are counted, and what is counted besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransitionSettings {
    /// Between touchpoints or stages.
    pub level: Level,
    /// On whose journeys.
    pub entity: Entity,
    /// Without the customers and the median time of each pair.
    pub counts_only: bool,
}

impl Default for TransitionSettings {
    fn default() -> Self {
        Self { level: Level::Touchpoint, entity: Entity::Person, counts_only: false }
    }
}

impl InsightSettings for TransitionSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.level(&mut self.level);
        fields.entity(&mut self.entity);
        let about = text!("transitions-leave-out-customers-and-median-time");
        fields.flag("counts_only", about, &mut self.counts_only);
    }
}

/// Every pair of steps that follow each other, with the people and the time behind it.
pub struct Moves {
    /// How often each touchpoint follows each other.
    pub pairs: Transitions,
    details: Option<Details>,
}

/// The people behind each pair and behind each step before.
type People = (Vec<analysis::MovePeople>, Vec<u64>);

struct Details {
    behind: People,
    /// The median time of each pair, ms.
    medians: Vec<i64>,
}

const PART: &str = "from and to";

impl Insight for TransitionTable {
    const ID: &'static str = "transitions";
    type Settings = TransitionSettings;
    type Outcome = Moves;

    fn title() -> &'static str {
        text!("transitions-title")
    }

    fn question() -> &'static str {
        text!("transitions-question")
    }

    fn compute(scope: &Scope, how: &TransitionSettings, progress: &Progress) -> Result<Moves, AnswerError> {
        let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
        let pairs = analysis::transitions_cancellable(table, subset, settings, (how.level, how.entity), progress)?;
        if pairs.pairs.is_empty() {
            return Err(AnswerError::no_journeys(scope, how.entity));
        }
        if how.counts_only {
            return Ok(Moves { pairs, details: None });
        }
        let behind = analysis::count_people_of_moves(table, subset, settings, &pairs, progress)?;
        let medians = analysis::move_medians(table, subset, settings, &pairs, progress)?;
        Ok(Moves { pairs, details: Some(Details { behind, medians }) })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let disclosure = computed.disclose(k, before)?;
        let sum = |column: usize| disclosure.what.rows.iter().filter_map(|row| row[column].as_count()).sum::<u64>();
        // what is left out must not follow from the sums, so they are of what is shown
        let (all, inside) = (sum(2), sum(3));
        let entity = computed.how.entity;
        let (step, event) = match computed.how.level {
            Level::Touchpoint => (text!("transitions-touchpoint"), text!("transitions-event")),
            Level::Stage => (text!("transitions-stage"), text!("transitions-event-of-stage")),
        };
        let note = text!("transitions-moves-from-to-next-of-same", event, unit = words::unit(entity));
        let moves = text!("transitions-from-one-to-next", moves = text!("count-moves", n = all), step);
        let sentence = match entity {
            Entity::Session => text!("transitions-inside-sessions", moves),
            Entity::Person => text!("transitions-of-them-inside-session", moves, share = share_of(inside, all)),
            other => text!(
                "transitions-of-same-of-them-inside",
                moves,
                unit = words::unit(other),
                share = share_of(inside, all)
            ),
        };
        let table = disclosure.what.select(&[
            ("from", "from", text!("transitions-from")),
            ("to", "to", text!("transitions-to")),
            ("within_customer", "count", text!("transitions-count")),
            ("within_session", "count_in_session", text!("transitions-inside-session")),
            ("customers", "customers", text!("transitions-customers")),
            ("median_seconds", "median_seconds", text!("transitions-median-time")),
            ("share_of_from", "of_from", text!("transitions-of-from")),
        ]);
        let median = (!computed.how.counts_only).then(|| text!("transitions-median-time-over-all-moves").to_owned());
        Ok(Answer::new(sentence, [Some(note), median].into_iter().flatten().collect::<Vec<_>>().join(" · "))
            .table("transitions", Disclosure { what: table, ..disclosure })
            .named_by(&["from", "to"])
            .fact("count", all)
            .fact("count_in_session", inside))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let scope = &computed.scope;
        let level = computed.how.level;
        let step = |column: &str| {
            let known = level.names(scope.names()).iter().map(String::as_str);
            part.position(column, PART, level.word(), known).map(|i| i as u16)
        };
        let pair = (step("from")?, step("to")?);
        let (table, subset, how) = (&scope.table, &scope.subset, &computed.how);
        let what = (level, how.entity);
        Ok(analysis::customers_who_moved(table, subset, scope.settings(), what, pair, progress)?)
    }
}

impl ComputedInsight<TransitionTable> {
    /// The pairs as far as they may be shown. Who is behind them must be known where few people are to stand together.
    fn disclose(&self, k: u64, before: &PublishedCounts) -> Result<Disclosure<Table>, TooFewPeople> {
        let (scope, found) = (&self.scope, &self.outcome);
        let counted = match &found.details {
            None if k <= 1 => return Ok(Disclosure::all(tables::transitions(scope.names(), &found.pairs))),
            None => {
                let (table, subset) = (&scope.table, &scope.subset);
                found.counted(&analysis::moves_behind(table, subset, scope.settings(), &found.pairs), scope.names())
            }
            Some(Details { behind, medians }) => {
                let mut counted = found.counted(behind, scope.names());
                counted.table.add(
                    "customers",
                    text!("transitions-customers"),
                    behind.0.iter().map(|b| Cell::Count(b.all)),
                );
                counted.table.add(
                    "median_seconds",
                    text!("transitions-median-time"),
                    medians.iter().map(|&ms| Cell::Duration(ms)),
                );
                counted
            }
        };
        small_groups::table(counted, k, before)
    }
}

impl Moves {
    fn counted(&self, (behind, from): &People, names: &Names) -> GroupTable {
        small_groups::tables::counted_transitions(&self.pairs, (behind, from), names)
    }
}
