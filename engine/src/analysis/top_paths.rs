//! The most common paths from beginning to end.

use std::ops::Range;

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use crate::events::{BitSet, EventTable, Subset};
use crate::model::{Entity, NONE_U32, Objective, RuleSequence, Settings};
use crate::progress::{Cancelled, Progress, uninterrupted};

use super::flow::Level;
use super::journeys::Journeys;
use super::median::median;
use super::membership::SequenceTest;
use super::objective::{RankBy, added_to_objective};
use super::parallel::by_customers_cancellable;
use super::path_counts::{DistinctPaths, PathNumber, PathTaken, TakenPaths};
use super::people_behind::PeopleCounter;
use super::repeats::Repeats;
use super::step_choice::StepChoice;
use super::steps::{Event, PathWalk, Steps, all_events};

/// What a path is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct PathSettings {
    /// Whether steps are stages or touchpoints.
    pub level: Level,
    /// Whose order of events a path follows, and so what is counted.
    #[serde(alias = "unit")]
    pub entity: Entity,
    /// Which stages or touchpoints are steps.
    #[serde(flatten)]
    pub choice: StepChoice,
    /// What becomes of a step that a journey has had before.
    pub repeats: Repeats,
    /// Whether a path ends where it first reaches the goal.
    pub stop_at_goal: bool,
    /// Paths longer than this are cut here.
    pub max_steps: usize,
    /// How many paths to list.
    pub limit: usize,
    /// Only paths of journeys on which this happens; `None` = all.
    pub pattern: Option<RuleSequence>,
    /// What comes first of the paths that are listed.
    pub by: RankBy,
}

impl Default for PathSettings {
    fn default() -> Self {
        Self {
            level: Level::Touchpoint,
            entity: Entity::default(),
            choice: StepChoice::default(),
            repeats: Repeats::default(),
            stop_at_goal: true,
            max_steps: 20,
            limit: 50,
            pattern: None,
            by: RankBy::default(),
        }
    }
}

/// One path and who took it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TopPath {
    /// Its steps: stages or touchpoints by index.
    pub steps: Vec<u16>,
    /// How often the path was taken.
    pub count: u64,
    /// Different customers who took it.
    pub customers: u64,
    /// Its share of all paths.
    pub share: f64,
    /// Of those times, how often the goal is reached.
    pub reached: u64,
    /// Share of those times that reach the goal, 0–1.
    pub conversion: f64,
    /// Different customers who reached it so.
    pub reached_by: u64,
    /// Different customers who took the path without reaching it.
    pub missed_by: u64,
    /// Median time from its first to its last event, ms.
    pub median_ms: i64,
    /// Money on the goals reached so: where paths end at the goal, of the order that ends it.
    pub value: f64,
}

/// The most common paths.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TopPaths {
    /// How many paths there are in all, repeated ones included.
    pub base: u64,
    /// Different customers who took any.
    pub customers: u64,
    /// How many different paths there are.
    pub distinct: u64,
    /// The most common ones, most first, ties by the names of their steps.
    pub paths: Vec<TopPath>,
    /// What those who took each add to the objective, each customer once; none where that is not asked.
    pub added: Option<Vec<f64>>,
}

/// Finds the most common paths of everybody in `subset`.
pub fn top_paths(table: &EventTable, subset: &Subset, settings: &Settings, how: &PathSettings) -> TopPaths {
    uninterrupted(|progress| top_paths_cancellable(table, subset, settings, how, progress))
}

/// [`top_paths`] that can be cancelled.
pub fn top_paths_cancellable(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    how: &PathSettings,
    progress: &Progress,
) -> Result<TopPaths, Cancelled> {
    let journeys = Journeys::new(table, subset, settings, how.entity, progress)?;
    let reader = Reader::new(&journeys, table, subset, settings, how);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = TakenPaths::default();
        let mut room = Vec::new();
        for ix in customers {
            reader.customer(ix, &mut room, &mut part);
        }
        part
    })?;
    let all = DistinctPaths::of(parts);
    progress.check()?;
    let ranked = all.most_common(how.limit, how.level.names(&table.names));
    let mut durations = vec![Vec::new(); ranked.len()];
    all.each_taken(&ranked, |rank, taken| durations[rank].push(taken.ms));
    let shared = journeys.is_shared().then(|| SharedPeople::of(&journeys, &all, &ranked));
    let customers = shared.as_ref().map_or_else(|| all.customers(), |people| people.all.people());
    let (base, distinct) = (all.taken(), all.len() as u64);
    let mut paths: Vec<TopPath> = ranked
        .iter()
        .zip(&mut durations)
        .map(|(&path, durations)| {
            let found = all.count(path);
            TopPath {
                steps: all.steps(path).to_vec(),
                count: found.count.into(),
                customers: found.customers.into(),
                share: f64::from(found.count) / base as f64,
                reached: found.reached.into(),
                conversion: f64::from(found.reached) / f64::from(found.count),
                reached_by: found.people[1].into(),
                missed_by: found.people[0].into(),
                median_ms: median(durations).unwrap_or(0),
                // to the hundredth of a cent: what is beyond depends on the order of the sum
                value: (found.value * 1e4).round() / 1e4,
            }
        })
        .collect();
    if let Some(people) = shared {
        for (path, of_path) in paths.iter_mut().zip(people.of_paths) {
            let [missed, reached, all] = of_path.map(|people| people.people());
            (path.missed_by, path.reached_by, path.customers) = (missed, reached, all);
        }
    }
    let added = added_by_path((table, subset, settings), how.by, (&all, &ranked, &paths), progress)?;
    Ok(TopPaths { base, customers, distinct, paths, added })
}

/// What each path adds to the objective: the customers who reach the goal so; else what those who took it add, each customer once.
fn added_by_path(
    (table, subset, settings): (&EventTable, &Subset, &Settings),
    by: RankBy,
    (all, ranked, paths): (&DistinctPaths, &[PathNumber], &[TopPath]),
    progress: &Progress,
) -> Result<Option<Vec<f64>>, Cancelled> {
    if by == RankBy::Usual {
        return Ok(None);
    }
    if settings.objective == Objective::ConvertMore {
        return Ok(Some(paths.iter().map(|path| path.reached_by as f64).collect()));
    }
    let of_customer = added_to_objective(table, subset, settings, progress)?;
    let mut takers = vec![FxHashSet::default(); ranked.len()];
    let mut added = vec![0.0; ranked.len()];
    all.each_taken(ranked, |rank, taken| {
        if takers[rank].insert(taken.customer) {
            added[rank] += f64::from(of_customer[taken.customer as usize]);
        }
    });
    Ok(Some(added))
}

/// The customers who took exactly this path, as [`top_paths`] counts them.
pub fn customers_who_took(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    how: &PathSettings,
    path: &[u16],
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let journeys = Journeys::new(table, subset, settings, how.entity, progress)?;
    let reader = Reader::new(&journeys, table, subset, settings, how);
    journeys.customers_who(progress, |places| {
        let mut room = Vec::new();
        reader.has_pattern(&places) && {
            let (_, own) = reader.walk(places, &mut room);
            !own.is_empty() && own == path
        }
    })
}

/// The people behind paths that several customers may have part in.
struct SharedPeople {
    all: PeopleCounter,
    /// Of each ranked path those of journeys that miss the goal, that reach it, and of both.
    of_paths: Vec<[PeopleCounter; 3]>,
}

impl SharedPeople {
    fn of(journeys: &Journeys<'_>, paths: &DistinctPaths, ranked: &[PathNumber]) -> Self {
        let people = |taken: &PathTaken| journeys.people(&NONE_U32, taken.place as usize);
        let mut all = PeopleCounter::new(true);
        let mut of_paths = vec![[all.clone(), all.clone(), all.clone()]; ranked.len()];
        paths.all_taken().for_each(|taken| all.add(people(taken)));
        paths.each_taken(ranked, |rank, taken| {
            of_paths[rank][usize::from(taken.reached)].add(people(taken));
            of_paths[rank][2].add(people(taken));
        });
        Self { all, of_paths }
    }
}

struct Reader<'a> {
    journeys: &'a Journeys<'a>,
    table: &'a EventTable,
    times: &'a [i64],
    how: &'a PathSettings,
    steps: Steps,
    goal: Vec<bool>,
    pattern: Option<SequenceTest<'a>>,
    /// The moment up to which anything is known.
    until: i64,
}

impl<'a> Reader<'a> {
    fn new(
        journeys: &'a Journeys<'a>,
        table: &'a EventTable,
        subset: &Subset,
        settings: &Settings,
        how: &'a PathSettings,
    ) -> Self {
        let steps = Steps::new(table, settings, how.level, &how.choice, how.repeats);
        let goal = table.goal_mask(&settings.goal);
        let pattern = how.pattern.as_ref().map(|pattern| SequenceTest::of(pattern, table, settings));
        let until = subset.observed_until(table);
        Self { journeys, table, times: &table.time, how, steps, goal, pattern, until }
    }

    /// Adds the paths of a customer. `room` is where each is put together.
    fn customer(&self, ix: u32, room: &mut Vec<u16>, part: &mut TakenPaths) {
        let mut took_any = false;
        self.journeys.each(ix, |places| {
            if !self.has_pattern(&places) {
                return;
            }
            let place = places.start as u32;
            let (walked, path) = self.walk(places.clone(), room);
            if path.is_empty() {
                return;
            }
            took_any = true;
            let ms = self.times[walked.end - 1] - self.times[walked.first];
            let value = if walked.reached { self.value(places, &walked) } else { 0.0 };
            part.push(path, PathTaken { customer: ix, place, ms, reached: walked.reached, value });
        });
        part.customers += u64::from(took_any);
    }

    /// Whether the pattern happens on a journey.
    fn has_pattern(&self, places: &Range<usize>) -> bool {
        self.pattern.as_ref().is_none_or(|pattern| {
            let positions: Vec<usize> = self.journeys.events(places.clone()).map(|(i, _)| i).collect();
            pattern.has_happened(self.table, &positions, self.until)
        })
    }

    /// Walks one journey; gives its steps too, which stand in `room`.
    fn walk<'r>(&self, places: Range<usize>, room: &'r mut Vec<u16>) -> (PathWalk, &'r [u16]) {
        let most = self.how.max_steps.max(1).min(places.len());
        // a last place for all steps that are too many, so that none is asked whether it is
        if room.len() <= most {
            room.resize(most + 1, 0);
        }
        let steps = &mut room[..=most];
        let step = |n: usize, item: u16, _: usize| steps[n.min(most)] = item;
        let to_goal = self.how.stop_at_goal;
        let walked = if self.journeys.are_plain() {
            self.steps.walk_overwriting(self.table, all_events(self.table, places), to_goal, step)
        } else {
            self.steps.walk_overwriting(self.table, self.journeys.events(places), to_goal, step)
        };
        (walked, &room[..walked.steps.min(most)])
    }

    /// Money on the goals of a path that reaches one.
    fn value(&self, places: Range<usize>, walked: &PathWalk) -> f64 {
        let (table, journeys) = (self.table, self.journeys);
        let money = |i: usize| Some(table.value[i]).filter(|v| v.is_finite()).unwrap_or(0.0);
        let place = |position| journeys.place(&places, position);
        let goals = |inside: Range<usize>| {
            let reaches = |&(_, touchpoint): &Event| self.goal[usize::from(touchpoint)];
            journeys.events(inside).filter(reaches).map(|(i, _)| i)
        };
        let last = walked.end - 1;
        if !self.how.stop_at_goal {
            return goals(place(walked.first)..place(last) + 1).map(money).sum();
        }
        // the order goes on behind the line by which the goal is reached
        let of_the_order = |&i: &usize| match (table.order(last), table.order(i)) {
            (0, 0) => table.time[i] == table.time[last] && table.source[i] == table.source[last],
            (of_last, of_this) => of_last == of_this,
        };
        let is_own = |&i: &usize| !journeys.is_shared() || table.customer_of(i) == table.customer_of(last);
        goals(place(last)..places.end).filter(of_the_order).filter(is_own).map(money).sum()
    }
}
