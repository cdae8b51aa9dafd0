//! Which touchpoint or stage directly follows which.

use rustc_hash::FxHashSet;

use crate::analysis::flow::Level;
use crate::analysis::{self, MovePeople, Transition, Transitions};
use crate::events::{BitSet, Names};
use crate::model::Entity;
use crate::present::numbers::share_of;
use crate::present::small_groups::{self, Disclosure, GroupTable, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::{tables, words};
use crate::progress::Progress;
use crate::remote::{CountedMove, PeopleQuery, RemoteError, RemoteEvents};
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, GoalUse, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// Which touchpoint or stage directly follows which.
pub struct TransitionTable;

/// Between what moves are counted, and what is counted besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransitionSettings {
    /// Whether transitions are between touchpoints or stages.
    pub level: Level,
    /// The entity on whose journeys moves are counted.
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

/// Which totals may be told.
#[derive(Clone, Copy)]
struct DisclosedTotals {
    all: bool,
    inside: bool,
}

/// The people behind each pair and behind each step before.
type People = (Vec<MovePeople>, Vec<u64>);

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

    fn goal_use(_: &ComputedInsight<Self>) -> GoalUse {
        GoalUse::NotAsked
    }

    fn compute(scope: &Scope, how: &TransitionSettings, progress: &Progress) -> Result<Moves, AnswerError> {
        if how.counts_only {
            return Ok(Moves { pairs: Moves::pairs(scope, (how.level, how.entity), progress)?, details: None });
        }
        Moves::with_details(scope, (how.level, how.entity), progress)
    }

    fn compute_remotely(
        scope: &Scope,
        how: &TransitionSettings,
        events: &RemoteEvents<'_>,
    ) -> Result<Moves, RemoteError> {
        if how.entity != Entity::Person {
            return Err(RemoteError::not_for(text!("remote-without-other-journeys")));
        }
        let n = how.level.names(scope.names()).len();
        let (moves, leaving) = scope.journeys_of(events, how.level, false)?.moves(n)?;
        if moves.is_empty() {
            return Err(AnswerError::nobody(scope).into());
        }
        let pair = |of: &CountedMove| Transition {
            from: of.from,
            to: of.to,
            within_customer: of.all,
            within_session: of.inside,
        };
        let pairs = Transitions { level: how.level, entity: how.entity, n, pairs: moves.iter().map(pair).collect() };
        let details = Details {
            behind: (moves.iter().map(|of| of.people).collect(), leaving),
            medians: moves.iter().map(|of| of.median_ms).collect(),
        };
        Ok(Moves { pairs, details: (!how.counts_only).then_some(details) })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let mut table = computed.outcome.shown(&computed.scope, k, before)?;
        if table.merged == 0
            && let Some(count) = table.what.position("count")
        {
            table.what.rows.sort_by_key(|row| std::cmp::Reverse(row[count].as_count()));
        }
        let (all, inside) = computed.outcome.totals();
        let told = computed.outcome.told(&computed.scope, &table.what, k);
        let entity = computed.how.entity;
        let (step, event) = match computed.how.level {
            Level::Touchpoint => (text!("transitions-touchpoint"), text!("transitions-event")),
            Level::Stage => (text!("transitions-stage"), text!("transitions-event-of-stage")),
        };
        let note = text!("transitions-moves-from-to-next-of-same", event, unit = words::unit(entity));
        let moves = match told.all {
            true => text!("count-moves", n = all),
            false => text!("transitions-some-moves").to_owned(),
        };
        let moves = text!("transitions-from-one-to-next", moves, step);
        let share = told.inside.then(|| share_of(inside, all));
        let sentence = match (entity, share) {
            (Entity::Session, _) => text!("transitions-inside-sessions", moves),
            (Entity::Person, Some(share)) => text!("transitions-of-them-inside-session", moves, share),
            (Entity::Person, None) => text!("transitions-inside-session-not-shown", moves),
            (other, Some(share)) => {
                text!("transitions-of-same-of-them-inside", moves, unit = words::unit(other), share)
            }
            (other, None) => text!("transitions-of-same-not-shown", moves, unit = words::unit(other)),
        };
        let median = (!computed.how.counts_only).then(|| text!("transitions-median-time-over-all-moves").to_owned());
        Ok(Answer::new(sentence, [Some(note), median].into_iter().flatten().collect::<Vec<_>>().join(" · "))
            .table("transitions", table)
            .named_by(&["from", "to"])
            .fact("count", told.all.then_some(all))
            .fact("count_in_session", told.inside.then_some(inside)))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let how = &computed.how;
        customers_who_moved(&computed.scope, (how.level, how.entity), (part, PART), progress)
    }

    fn customers_remotely(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        events: &RemoteEvents<'_>,
    ) -> Result<PeopleQuery, RemoteError> {
        let (scope, level) = (&computed.scope, computed.how.level);
        let step = |column| step_of(scope, level, (part, PART), column);
        scope.journeys_of(events, level, false)?.people_who_moved(step("from")?, step("to")?)
    }
}

/// The customers who went from one step to another as a part says; `expected` are the columns that may name one.
pub(super) fn customers_who_moved(
    scope: &Scope,
    what: (Level, Entity),
    (part, expected): (&Selection, &str),
    progress: &Progress,
) -> Result<BitSet, AnswerError> {
    let pair = (step_of(scope, what.0, (part, expected), "from")?, step_of(scope, what.0, (part, expected), "to")?);
    Ok(analysis::customers_who_moved(&scope.table, &scope.subset, scope.settings(), what, pair, progress)?)
}

/// The touchpoint or stage that a column of a part names.
pub(super) fn step_of(
    scope: &Scope,
    level: Level,
    (part, expected): (&Selection, &str),
    column: &str,
) -> Result<u16, AnswerError> {
    let known = level.names(scope.names()).iter().map(String::as_str);
    part.position(column, expected, level.word(), known).map(|i| i as u16)
}

impl Moves {
    /// Every pair of steps that follow each other; an error where there is none.
    fn pairs(scope: &Scope, what: (Level, Entity), progress: &Progress) -> Result<Transitions, AnswerError> {
        let pairs = analysis::transitions_cancellable(&scope.table, &scope.subset, scope.settings(), what, progress)?;
        if pairs.pairs.is_empty() { Err(AnswerError::no_journeys(scope, what.1)) } else { Ok(pairs) }
    }

    /// The transitions with the people and the time behind each.
    pub(super) fn with_details(scope: &Scope, what: (Level, Entity), progress: &Progress) -> Result<Self, AnswerError> {
        let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
        let pairs = Self::pairs(scope, what, progress)?;
        let behind = analysis::count_people_of_moves(table, subset, settings, &pairs, progress)?;
        let medians = analysis::move_medians(table, subset, settings, &pairs, progress)?;
        Ok(Self { pairs, details: Some(Details { behind, medians }) })
    }

    /// All moves, and those inside a session.
    fn totals(&self) -> (u64, u64) {
        let sum = |of: fn(&Transition) -> u64| self.pairs.pairs.iter().map(of).sum();
        (sum(|pair| pair.within_customer), sum(|pair| pair.within_session))
    }

    /// Which totals may be told beside the pairs that are shown: those that leave out nothing, or the moves of enough people.
    fn told(&self, scope: &Scope, shown: &Table, k: u64) -> DisclosedTotals {
        let (Some(count), true) = (shown.position("count"), k > 1) else {
            return DisclosedTotals { all: true, inside: true };
        };
        let (all, inside) = self.totals();
        let in_rows: u64 = shown.rows.iter().filter_map(|row| row[count].as_count()).sum();
        if in_rows != all {
            return DisclosedTotals { all: false, inside: false };
        }
        let counted;
        let behind = if let Some(details) = &self.details {
            &details.behind.0
        } else {
            counted = analysis::moves_behind(&scope.table, &scope.subset, scope.settings(), &self.pairs).0;
            &counted
        };
        let names = self.pairs.names(scope.names());
        let name = |step: u16| names.get(usize::from(step)).map_or("", String::as_str);
        let inside_column = shown.position("count_in_session");
        let told = shown.rows.iter().filter_map(|row| match &row[..2] {
            [Cell::Text(from), Cell::Text(to)] => {
                inside_column.is_some_and(|at| row[at] != Cell::Empty).then_some((from.as_str(), to.as_str()))
            }
            _ => None,
        });
        let told: FxHashSet<(&str, &str)> = told.collect();
        let is_shown = |pair: &Transition| told.contains(&(name(pair.from), name(pair.to)));
        let hidden: Vec<_> = self.pairs.pairs.iter().zip(behind).filter(|(pair, _)| !is_shown(pair)).collect();
        let people = |of: fn(&MovePeople) -> u64| hidden.iter().map(|(_, behind)| of(behind)).max().unwrap_or(0);
        let of_enough = |n: u64, people: u64| n == 0 || people >= k && hidden.len() > 1;
        let (hidden_all, hidden_inside) = hidden
            .iter()
            .fold((0, 0), |(all, inside), (pair, _)| (all + pair.within_customer, inside + pair.within_session));
        let inside_fits = of_enough(hidden_inside, people(|behind| behind.inside));
        let between_fits = of_enough(hidden_all - hidden_inside, people(|behind| behind.between));
        DisclosedTotals { all: true, inside: inside <= all && inside_fits && between_fits }
    }

    /// The pairs as far as they may be shown. Who is behind them must be known where few people are to stand together.
    pub(super) fn shown(
        &self,
        scope: &Scope,
        k: u64,
        before: &PublishedCounts,
    ) -> Result<Disclosure<Table>, TooFewPeople> {
        let disclosure = match &self.details {
            None if k <= 1 => Disclosure::all(tables::transitions(scope.names(), &self.pairs)),
            None => {
                let behind = analysis::moves_behind(&scope.table, &scope.subset, scope.settings(), &self.pairs);
                small_groups::table(self.counted(&behind, scope.names()), k, before)?
            }
            Some(Details { behind, medians }) => {
                let mut counted = self.counted(behind, scope.names());
                let customers = behind.0.iter().map(|b| Cell::Count(b.all));
                counted.table.add("customers", text!("transitions-customers"), customers);
                let medians = medians.iter().map(|&ms| Cell::Duration(ms));
                counted.table.add("median_seconds", text!("transitions-median-time"), medians);
                small_groups::table(counted, k, before)?
            }
        };
        let what = disclosure.what.select(&[
            ("from", "from", text!("transitions-from")),
            ("to", "to", text!("transitions-to")),
            ("within_customer", "count", text!("transitions-count")),
            ("within_session", "count_in_session", text!("transitions-inside-session")),
            ("customers", "customers", text!("transitions-customers")),
            ("median_seconds", "median_seconds", text!("transitions-median-time")),
            ("share_of_from", "of_from", text!("transitions-of-from")),
        ]);
        Ok(Disclosure { what, ..disclosure })
    }

    fn counted(&self, (behind, from): &People, names: &Names) -> GroupTable {
        small_groups::tables::counted_transitions(&self.pairs, (behind, from), names)
    }
}
