//! Funnels: every way along small journeys tried out one by one.

use std::collections::BTreeMap;

use desire_path::analysis::funnel::{
    CountedFunnel, CountedTimes, EventCondition, FUNNEL_TIMES, FunnelCut, FunnelOrder, FunnelStep, FunnelSteps,
    TimeBin, cut_funnel, funnel, funnel_of_counts, people_who_took,
};
use desire_path::analysis::{Group, Period, SplitBy};
use desire_path::events::{EventTable, Subset};
use desire_path::insights::group_name;
use desire_path::model::{ColumnFilter, Entity, EventColumn, Filter, Settings};

use desire_path::progress::Progress;
use proptest::prelude::*;

use crate::tables::{Row, table};

const MINUTE: i64 = 60_000;
const DAY: i64 = 86_400_000;
const EVENTS: [&str; 5] = ["a", "b", "c", "d", "e"];

/// The last one says nothing.
const CHANNELS: [&str; 4] = ["x", "y", "z", ""];
const UNSAID: usize = 3;
/// What the pauses of journeys are told in, so that their times lie in several columns.
const PAUSE: i64 = 10 * MINUTE;

/// Steps by the positions of their touchpoints in [`EVENTS`].
#[derive(Debug, Clone)]
struct Asked {
    /// Touchpoints, whether it may be left out, and what must not happen before it.
    steps: Vec<(Vec<usize>, bool, Vec<usize>)>,
    /// By step: the channel of its events and of those that must not happen, where only one counts.
    channels: Vec<[Option<usize>; 2]>,
    /// Whether all steps are to have the same channel.
    hold: bool,
    order: FunnelOrder,
    window: Option<i64>,
    /// Whether each step is a stage.
    are_stages: bool,
}

/// An event: its touchpoint and channel.
type Kind = (usize, usize);

/// When a step is reached first, and, at the earliest, the required step before and the first step on the ways that reach it
/// then; as positions on the journey.
#[derive(Debug, Clone, Copy, PartialEq)]
struct FirstReached {
    at: usize,
    before: Option<usize>,
    start: usize,
}

impl FirstReached {
    fn or_sooner(self, other: Option<Self>) -> Self {
        match other {
            Some(other) if other.at < self.at => other,
            Some(other) if other.at == self.at => {
                Self { at: self.at, before: self.before.min(other.before), start: self.start.min(other.start) }
            }
            _ => self,
        }
    }
}

impl Asked {
    fn steps(&self) -> FunnelSteps {
        let mask = |of: &[usize]| (0..EVENTS.len()).map(|i| of.contains(&i)).collect::<Vec<_>>();
        let only = |channel: Option<usize>| -> Vec<EventCondition> {
            let values = |channel: usize| vec![CHANNELS[channel].to_owned()];
            let filter = |channel| ColumnFilter { column: EventColumn::Channel, values: values(channel) };
            channel.map(filter).map(EventCondition::Column).into_iter().collect()
        };
        let step =
            |((any_of, is_optional, excluded), channels): (&(Vec<usize>, bool, Vec<usize>), &[_; 2])| FunnelStep {
                touchpoints: mask(any_of),
                only: only(channels[0]),
                is_optional: *is_optional,
                excluded: mask(excluded),
                excluded_only: only(channels[1]),
                is_stage: self.are_stages,
            };
        FunnelSteps {
            steps: self.steps.iter().zip(&self.channels).map(step).collect(),
            order: self.order,
            window: self.window,
            same: self.hold.then_some(SplitBy::Channel),
            entity: Entity::Person,
        }
    }

    /// Of the channels that all steps can have, the way that gets furthest, then soonest there.
    fn tried(&self, journey: &[(i64, Kind)]) -> Vec<Option<FirstReached>> {
        if !self.hold {
            return Tried { of: self, channel: None }.reached(journey);
        }
        let mut best: Vec<Option<FirstReached>> = vec![None; self.steps.len()];
        let rank = |reached: &[Option<FirstReached>]| {
            let last = reached.iter().rposition(Option::is_some);
            let at = last.and_then(|last| reached[last]).map(|first| journey[first.at].0);
            (last, reached.iter().flatten().count(), std::cmp::Reverse(at))
        };
        for channel in 0..UNSAID {
            let reached = Tried { of: self, channel: Some(channel) }.reached(journey);
            if rank(&reached) > rank(&best) {
                best = reached;
            }
        }
        best
    }
}

/// Every way along a journey, tried one by one.
struct Tried<'a> {
    of: &'a Asked,
    /// The channel that all steps have.
    channel: Option<usize>,
}

impl Tried<'_> {
    fn is(&self, touchpoints: &[usize], channel: Option<usize>, event: Kind) -> bool {
        let is_channel = |wanted: Option<usize>| wanted.is_none_or(|wanted| wanted == event.1);
        touchpoints.contains(&event.0) && is_channel(channel) && is_channel(self.channel)
    }

    fn is_step(&self, step: usize, event: Kind) -> bool {
        self.is(&self.of.steps[step].0, self.of.channels[step][0], event)
    }

    fn is_excluded(&self, step: usize, event: Kind) -> bool {
        let [_, channel] = self.of.channels[step];
        // what says nothing of the value of all steps ends the ways of each
        let of_any = Tried { of: self.of, channel: self.channel.filter(|_| event.1 != UNSAID) };
        of_any.is(&self.of.steps[step].2, channel, event)
    }

    /// When each step is reached first.
    fn reached(&self, journey: &[(i64, Kind)]) -> Vec<Option<FirstReached>> {
        let n = self.of.steps.len();
        let mut reached: Vec<Option<FirstReached>> = vec![None; n];
        if self.of.order == FunnelOrder::Any {
            for i in 0..journey.len() {
                let first = (0..=i).find(|&j| self.is_inside(journey[j].0, journey[i].0)).unwrap();
                let is_taken = |to: usize, step: usize| journey[first..=to].iter().any(|(_, e)| self.is_step(step, *e));
                let taken = |to: usize| (0..n).filter(|&step| is_taken(to, step)).count();
                for (k, step) in reached.iter_mut().enumerate().take(taken(i)) {
                    let since = |wanted: usize| (first..=i).find(|&j| taken(j) >= wanted);
                    let found =
                        FirstReached { at: i, before: since(k).filter(|_| k > 0), start: since(1).unwrap_or(i) };
                    *step = step.or(Some(found));
                }
            }
            return reached;
        }
        for (i, &(_, event)) in journey.iter().enumerate() {
            if self.is_step(0, event) {
                self.go_on(journey, (i, 0), (i, None), &mut reached);
            }
        }
        reached
    }

    fn is_inside(&self, began: i64, time: i64) -> bool {
        self.of.window.is_none_or(|window| time - began <= window)
    }

    fn go_on(
        &self,
        journey: &[(i64, Kind)],
        (at, step): (usize, usize),
        (start, before): (usize, Option<usize>),
        reached: &mut [Option<FirstReached>],
    ) {
        let of = self.of;
        reached[step] = Some(FirstReached { at, before, start }.or_sooner(reached[step]));
        let last_required = if of.steps[step].1 { before } else { Some(at) };
        for next in step + 1..of.steps.len() {
            for i in at + 1..journey.len() {
                let stays = of.are_stages && self.is_step(step, journey[i - 1].1);
                let is_late = !self.is_inside(journey[start].0, journey[i].0);
                if of.order == FunnelOrder::Strict && i > at + 1 && !stays || is_late {
                    break;
                }
                // what is excluded of this step or of one that was left out
                let is_excluded = |event: Kind| (step + 1..=next).any(|step| self.is_excluded(step, event));
                if journey[at + 1..=i].iter().any(|&(_, event)| is_excluded(event)) {
                    break;
                }
                if self.is_step(next, journey[i].1) {
                    self.go_on(journey, (i, next), (start, last_required), reached);
                }
            }
            if !of.steps[next].1 {
                break;
            }
        }
    }
}

fn median(mut times: Vec<i64>) -> Option<f64> {
    times.sort_unstable();
    let (n, at) = (times.len(), |i: usize| times[i] as f64);
    (n > 0).then(|| f64::midpoint(at((n - 1) / 2), at(n / 2)))
}

fn any_asked() -> impl Strategy<Value = Asked> {
    let names = || prop::collection::vec(0..EVENTS.len(), 1..3);
    let channel = || prop_oneof![3 => Just(None), 1 => (0..UNSAID).prop_map(Some)];
    let step = (names(), prop::bool::weighted(0.2), prop_oneof![3 => Just(Vec::new()), 1 => names()]);
    let step = (step, [channel(), channel()]);
    let order = prop_oneof![2 => Just(FunnelOrder::Ordered), 1 => Just(FunnelOrder::Strict)];
    let hold = || prop::bool::weighted(0.3);
    let ways = (prop::collection::vec(step, 1..5), order, prop::option::of(0i64..30), any::<bool>(), hold()).prop_map(
        |(steps, order, window, are_stages, hold)| {
            let (mut steps, channels): (Vec<_>, Vec<_>) = steps.into_iter().unzip();
            (steps[0].1, steps[0].2) = (false, Vec::new());
            // an optional step with something excluded beside it has no simple meaning to compare with
            let has_optional = steps.iter().any(|step| step.1);
            steps.iter_mut().filter(|_| has_optional).for_each(|step| step.2.clear());
            Asked { steps, channels, hold, order, window, are_stages }
        },
    );
    let channels = prop::collection::vec([channel(), channel()], 4);
    let any = (1usize..5, prop::option::of(0i64..30), channels, hold()).prop_map(|(n, window, channels, hold)| Asked {
        steps: (0..n).map(|i| (vec![i], false, Vec::new())).collect(),
        channels: channels[..n].to_vec(),
        hold,
        order: FunnelOrder::Any,
        window,
        are_stages: false,
    });
    prop_oneof![3 => ways, 1 => any]
}

/// Lives of events after pauses, as journeys.
fn any_journeys() -> impl Strategy<Value = Vec<Vec<(i64, Kind)>>> {
    let event = (0i64..12, (0..EVENTS.len(), 0..CHANNELS.len()));
    let journey = |life: Vec<(i64, Kind)>| {
        let mut time = 0;
        let event = |(pause, event)| {
            time += pause;
            (time, event)
        };
        life.into_iter().map(event).collect()
    };
    prop::collection::vec(prop::collection::vec(event, 1..9).prop_map(journey), 1..12)
}

/// The same with longer pauses, and as much more time for the steps.
fn in_pauses_of(ms: i64, asked: Asked, journeys: Vec<Vec<(i64, Kind)>>) -> (Asked, Vec<Vec<(i64, Kind)>>) {
    let longer = |journey: Vec<(i64, Kind)>| journey.into_iter().map(|(time, event)| (time * ms, event)).collect();
    (Asked { window: asked.window.map(|window| window * ms), ..asked }, journeys.into_iter().map(longer).collect())
}

/// Whether columns count these times, each in one of them.
fn are_counted(bins: &[TimeBin], times: &[Option<i64>]) -> bool {
    let times = || times.iter().flatten();
    let is_right = |bin: &TimeBin| {
        bin.journeys as usize == times().filter(|&&time| bin.from <= time && bin.to.is_none_or(|to| time < to)).count()
    };
    bins.iter().all(is_right) && bins.iter().map(|bin| bin.journeys as usize).sum::<usize>() == times().count()
}

/// A table of these journeys, and the subset of them; a first customer only names touchpoints and channels in their order.
fn table_of(journeys: &[Vec<(i64, Kind)>]) -> (EventTable, Subset) {
    let ids: Vec<String> = (0..journeys.len()).map(|i| format!("c{i:02}")).collect();
    let first = |(i, &event): (usize, &&'static str)| {
        let channel = CHANNELS[i % CHANNELS.len()];
        Row { customer: "first", event, channel, source: "Other", ..Row::default() }
    };
    let rows = ids.iter().zip(journeys).flat_map(|(customer, journey)| {
        let row = move |&(time, (event, channel)): &(i64, Kind)| Row {
            customer,
            time,
            event: EVENTS[event],
            channel: CHANNELS[channel],
            ..Row::default()
        };
        journey.iter().map(row)
    });
    let table = table(EVENTS.iter().enumerate().map(first).chain(rows), &[]);
    let only = Filter { sources: vec!["Website".to_owned()], ..Filter::default() };
    let subset = Subset::new(&table, &only, &[]);
    (table, subset)
}

proptest! {
    #[test]
    fn one_pass_finds_what_all_ways_together_reach(asked in any_asked(), journeys in any_journeys()) {
        let (asked, journeys) = in_pauses_of(PAUSE, asked, journeys);
        let (table, subset) = table_of(&journeys);
        let (settings, progress) = (Settings::default(), Progress::new());
        let of = asked.steps();
        let found = funnel(&table, &subset, &settings, &of, &progress).unwrap();
        let tried: Vec<Vec<Option<FirstReached>>> = journeys.iter().map(|journey| asked.tried(journey)).collect();
        let time = |journey: usize, to: usize, from: usize| journeys[journey][to].0 - journeys[journey][from].0;
        for (step, count) in found.counts.iter().enumerate() {
            let reached = tried.iter().filter(|first| first[step].is_some()).count() as u64;
            prop_assert_eq!(count.journeys, reached, "step {} of {:?}", step, &asked);
            if let Some(previous) = count.previous {
                // in the plain order times are those between the first times of both steps
                let is_plain = asked.order == FunnelOrder::Ordered && asked.steps.iter().all(|step| !step.1);
                let of_each: Vec<Option<i64>> = (0..journeys.len()).map(|i| {
                    let first = tried[i][step]?;
                    let since = if is_plain { tried[i][previous]?.at } else { first.before? };
                    Some(time(i, first.at, since))
                }).collect();
                prop_assert!(are_counted(&found.bins[step], &of_each), "step {} of {:?}", step, &asked);
                let people = |bin: TimeBin| people_who_took(&table, &subset, &settings, &of, (Some(step), &[bin]), &progress);
                for bin in &found.bins[step] {
                    let people = people(*bin).unwrap();
                    let took = of_each.iter().map(|time| time.is_some_and(|time| bin.contains(time)));
                    prop_assert!(took.zip(1..).all(|(took, ix)| people.contains(ix) == took), "{:?}", &asked);
                }
                let times: Vec<i64> = of_each.into_iter().flatten().collect();
                prop_assert!(is_plain || times.iter().all(|time| asked.window.is_none_or(|window| *time <= window)));
                prop_assert_eq!(count.median_ms, median(times));
                let lost = tried.iter().filter(|first| first[previous].is_some() && first[step].is_none()).count() as u64;
                prop_assert_eq!(count.lost, lost);
                prop_assert_eq!(count.lost + count.journeys, found.counts[previous].journeys);
            }
        }
        let last = asked.steps.len() - 1;
        let of_each: Vec<Option<i64>> = (0..journeys.len())
            .map(|i| tried[i][last].filter(|_| last > 0).map(|first| time(i, first.at, first.start)))
            .collect();
        prop_assert!(are_counted(&found.whole_bins, &of_each), "{:?}", &asked);
        for bin in &found.whole_bins {
            let people = people_who_took(&table, &subset, &settings, &of, (None, &[*bin]), &progress).unwrap();
            prop_assert_eq!(people.count() as u64, bin.journeys);
        }
        let whole: Vec<i64> = of_each.into_iter().flatten().collect();
        prop_assert!(whole.iter().all(|time| asked.window.is_none_or(|window| *time <= window)));
        prop_assert_eq!(found.whole_median_ms, median(whole));
    }

    #[test]
    fn what_is_counted_elsewhere_makes_the_same_funnel(asked in any_asked(), journeys in any_journeys()) {
        let (asked, journeys) = in_pauses_of(PAUSE, asked, journeys);
        let (table, subset) = table_of(&journeys);
        let (settings, progress) = (Settings::default(), Progress::new());
        let of = FunnelSteps { order: FunnelOrder::Ordered, same: None, ..asked.steps() };
        let steps = of.steps.iter().map(|step| FunnelStep { is_optional: false, ..step.clone() }).collect();
        let of = FunnelSteps { steps, ..of };
        let found = funnel(&table, &subset, &settings, &of, &progress).unwrap();
        let cut = FunnelCut { period: Period::Day, split: None };
        let of_table = (&table, &subset, &settings, &[][..]);
        let cuts = cut_funnel(of_table, (&of, &found), &cut, &progress).unwrap();
        let edges = || [0].into_iter().chain(FUNNEL_TIMES);
        let times = |median_ms, bins: &[TimeBin]| CountedTimes {
            median_ms,
            by_length: edges().map(|edge| bins.iter().find(|bin| bin.from == edge).map_or(0, |bin| bin.journeys)).collect(),
        };
        let counted = CountedFunnel {
            customers: found.all,
            reached: cuts.by_period.iter().map(|steps| steps.iter().map(|of| of.journeys).collect()).collect(),
            times: found.counts.iter().zip(&found.bins).map(|(of, bins)| times(of.median_ms, bins)).collect(),
            whole: times(found.whole_median_ms, &found.whole_bins),
        };
        let (again, cut_again) = funnel_of_counts((&table, &subset, &settings), (&of, Period::Day), &counted);
        prop_assert_eq!(&again.counts, &found.counts);
        prop_assert_eq!((&again.bins, &again.whole_bins), (&found.bins, &found.whole_bins));
        prop_assert_eq!((again.whole_median_ms, again.all), (found.whole_median_ms, found.all));
        prop_assert_eq!(&cut_again.by_period, &cuts.by_period);
        for period in 0..cuts.periods.len() {
            prop_assert_eq!(cut_again.is_complete(period), cuts.is_complete(period));
        }
    }

    #[test]
    fn periods_and_groups_are_counted_where_each_journey_enters(asked in any_asked(), journeys in any_journeys()) {
        // hours, so that they lie in several days
        let (asked, journeys) = in_pauses_of(60 * MINUTE, asked, journeys);
        let (table, subset) = table_of(&journeys);
        let (settings, progress) = (Settings { time_zone: "UTC".to_owned(), ..Settings::default() }, Progress::new());
        let of = asked.steps();
        let found = funnel(&table, &subset, &settings, &of, &progress).unwrap();
        let cut = FunnelCut { period: Period::Day, split: Some((SplitBy::Channel, 9)) };
        let cuts = cut_funnel((&table, &subset, &settings, &[]), (&of, &found), &cut, &progress).unwrap();
        let unknown = Group::Unknown;
        let mut by_day: BTreeMap<(i64, usize), u64> = BTreeMap::new();
        let mut by_channel: BTreeMap<(&str, usize), u64> = BTreeMap::new();
        for journey in &journeys {
            let tried = asked.tried(journey);
            let Some(entry) = tried[0] else { continue };
            let (time, (_, channel)) = journey[entry.at];
            for step in (0..tried.len()).filter(|&step| tried[step].is_some()) {
                *by_day.entry((time.div_euclid(DAY), step)).or_default() += 1;
                let channel = if channel == UNSAID { group_name(&unknown) } else { CHANNELS[channel] };
                *by_channel.entry((channel, step)).or_default() += 1;
            }
        }
        let steps = of.steps.len();
        let counted = cuts.by_period.iter().enumerate().flat_map(|(period, counts)| {
            let day = cuts.periods.starts()[period].div_euclid(DAY);
            (0..steps).map(move |step| ((day, step), counts[step].journeys)).filter(|(_, n)| *n > 0)
        });
        prop_assert_eq!(counted.collect::<BTreeMap<_, _>>(), by_day);
        let counted = cuts.groups.iter().flat_map(|of| {
            (0..steps).map(move |step| ((group_name(&of.group), step), of.steps[step].journeys)).filter(|(_, n)| *n > 0)
        });
        prop_assert_eq!(counted.collect::<BTreeMap<_, _>>(), by_channel);
    }
}
