//! What earlier runs said, against what happened since: the only test that no model could have seen.

use std::collections::BTreeSet;

use crate::analysis::Z90;
use crate::events::{EventTable, Subset, hash_bytes};
use crate::model::{CustomerId, EarlierForecast, PredictionRun, Purpose, Settings, Target, TargetRun};
use crate::progress::{Cancelled, Progress};

use super::as_of::DAY;
use super::before::outcome;
use super::ends::known_until;
use super::kinds::Kinds;

/// So many customers of a forecast are kept, drawn by a hash of their number.
const KEPT: usize = 4_000;
/// Forecasts that wait for the end of their horizon are kept this part of it apart, so that there are few, and one whose time is
/// over is never far.
const PART: i64 = 4;

/// A forecast beside what happened.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckedForecast {
    /// What the forecast was about.
    pub target: Target,
    /// Within how many days.
    pub horizon_days: u32,
    /// The moment the forecast was made from, ms UTC.
    pub cut_off: i64,
    /// Customers who had a chance then.
    pub scored: usize,
    /// Of them, those who are compared: kept, and still in the data.
    pub compared: usize,
    /// How many of those were to do it.
    pub expected: f64,
    /// Lower end of the 90 % interval of that, by chance alone.
    pub low: f64,
    /// The upper end of the interval.
    pub high: f64,
    /// How many customers did it.
    pub observed: usize,
}

impl CheckedForecast {
    /// Whether as many did it as chance explains.
    pub fn is_as_expected(&self) -> bool {
        (self.low..=self.high).contains(&(self.observed as f64))
    }
}

/// The touchpoints that reach the goal, in order: what a forecast of it is about.
pub(super) fn goal_of(settings: &Settings) -> Vec<String> {
    let mut goal = settings.goal.touchpoints.clone();
    goal.sort();
    goal
}

/// What a forecast is about.
fn about(of: &EarlierForecast) -> (Target, u32, &[String]) {
    (of.target, of.horizon_days, &of.goal)
}

/// Keeps in a new run what the run before it said, and what that one kept: of each target, horizon and goal the newest forecast
/// whose time is over, and those that wait for it.
pub fn keep_forecasts(new: &mut PredictionRun, before: &PredictionRun) {
    if before.cut_off >= new.cut_off {
        // the same data, or an older part of it
        new.earlier.clone_from(&before.earlier);
        return;
    }
    let of_run = before.targets().filter(|run| !run.scores.is_empty()).map(|run| sampled(run, before.cut_off));
    let mut all: Vec<EarlierForecast> = before.earlier.iter().cloned().chain(of_run).collect();
    all.sort_by(|a, b| about(a).cmp(&about(b)).then(a.cut_off.cmp(&b.cut_off)));
    let mut kept: Vec<EarlierForecast> = Vec::new();
    for of_one in all.chunk_by(|a, b| about(a) == about(b)) {
        let horizon = i64::from(of_one[0].horizon_days) * DAY;
        let over = of_one.partition_point(|of| of.cut_off + horizon <= new.cut_off);
        kept.extend(of_one[..over].last().cloned());
        let mut last = i64::MIN;
        for of in &of_one[over..] {
            if of.cut_off.saturating_sub(last) >= horizon / PART {
                last = of.cut_off;
                kept.push(of.clone());
            }
        }
    }
    new.earlier = kept;
}

/// What a run said, of as many customers as are kept.
fn sampled(run: &TargetRun, cut_off: i64) -> EarlierForecast {
    let mut drawn: Vec<(u64, CustomerId, f64)> = run
        .scores
        .iter()
        .map(|score| (hash_bytes(3, &score.customer.to_le_bytes()), score.customer, score.p))
        .collect();
    if drawn.len() > KEPT {
        drawn.select_nth_unstable_by_key(KEPT, |(hash, customer, _)| (*hash, *customer));
        drawn.truncate(KEPT);
    }
    let mut chances: Vec<(CustomerId, f64)> = drawn.into_iter().map(|(_, customer, p)| (customer, p)).collect();
    chances.sort_by_key(|(customer, _)| *customer);
    let (target, horizon_days, goal) = (run.target, run.horizon_days, run.goal.clone());
    EarlierForecast { target, horizon_days, goal, cut_off, scored: run.scores.len(), chances }
}

/// Of each target and horizon the newest forecast whose time is over, beside what the data now say. One of another goal than that of
/// the settings says nothing of this one.
pub fn check_forecasts(
    table: &EventTable,
    settings: &Settings,
    run: &PredictionRun,
    progress: &Progress,
) -> Result<Vec<CheckedForecast>, Cancelled> {
    let subset = Subset::all(table).allowing(table, Purpose::Profiling);
    let kinds = Kinds::new(table, settings);
    let until = known_until(table, &subset, &kinds, settings);
    let of_run = run.targets().filter(|of| !of.scores.is_empty()).map(|of| EarlierForecast {
        target: of.target,
        horizon_days: of.horizon_days,
        goal: of.goal.clone(),
        cut_off: run.cut_off,
        scored: of.scores.len(),
        chances: of.scores.iter().map(|score| (score.customer, score.p)).collect(),
    });
    let goal = goal_of(settings);
    let is_over = |of: &EarlierForecast| of.cut_off + i64::from(of.horizon_days) * DAY <= until;
    let is_comparable = |of: &EarlierForecast| is_over(of) && (of.goal.is_empty() || of.goal == goal);
    let mut over: Vec<EarlierForecast> = run.earlier.iter().cloned().chain(of_run).filter(is_comparable).collect();
    over.sort_by_key(|of| (of.target, of.horizon_days, of.cut_off));
    let mut found = Vec::new();
    for of_one in over.chunk_by(|a, b| (a.target, a.horizon_days) == (b.target, b.horizon_days)) {
        if let Some(newest) = of_one.last() {
            found.extend(check((table, &subset, &kinds), newest, progress)?);
        }
    }
    Ok(found)
}

fn check(
    (table, subset, kinds): (&EventTable, &Subset, &Kinds),
    of: &EarlierForecast,
    progress: &Progress,
) -> Result<Option<CheckedForecast>, Cancelled> {
    let end = of.cut_off + i64::from(of.horizon_days) * DAY;
    let (mut expected, mut variance, mut observed) = (0.0, 0.0, 0);
    // two who turned out to be one person count once
    let mut seen = BTreeSet::new();
    for (n, &(customer, p)) in of.chances.iter().enumerate() {
        if n % 1024 == 0 {
            progress.check()?;
        }
        let Some(ix) = table.people.ix_of(customer).filter(|&ix| subset.customers().contains(ix)) else { continue };
        if !seen.insert(ix) {
            continue;
        }
        let happened = outcome(table, subset, kinds, ix, of.cut_off, end);
        observed += usize::from(match of.target {
            Target::Purchase => happened.goal,
            Target::Silent => !happened.active,
            Target::Own => return Ok(None),
        });
        expected += p;
        variance += p * (1.0 - p);
    }
    let half = Z90 * variance.sqrt();
    Ok((!seen.is_empty()).then(|| CheckedForecast {
        target: of.target,
        horizon_days: of.horizon_days,
        cut_off: of.cut_off,
        scored: of.scored,
        compared: seen.len(),
        expected,
        low: (expected - half).max(0.0),
        high: (expected + half).min(seen.len() as f64),
        observed,
    }))
}

#[cfg(test)]
mod tests {
    use rayon::prelude::*;

    use super::*;
    use crate::analysis::coverage::Coverage;
    use crate::analysis::random_stream::RandomStream;
    use crate::model::{ModelRun, Readiness, Score, Teller};
    use crate::predict::invented_shop::{with_signals, without_signal};

    fn run(day: i64, n: u32) -> PredictionRun {
        let scores = (0..n).map(|customer| Score { customer, p: 0.25, factors: Vec::new() }).collect();
        let target = TargetRun {
            target: Target::Purchase,
            horizon_days: 30,
            readiness: Readiness::Ready,
            teller: Teller::Model,
            back_test: None,
            properties: Vec::new(),
            goal: Vec::new(),
            coefficients: Vec::new(),
            scores,
        };
        PredictionRun { cut_off: day * DAY, models: vec![ModelRun::Chance(target)], ..PredictionRun::default() }
    }

    /// The days of the forecasts that are kept after weekly runs.
    fn kept(days: impl Iterator<Item = i64>) -> Vec<i64> {
        let mut last = run(0, 10);
        for day in days {
            let mut new = run(day, 10);
            keep_forecasts(&mut new, &last);
            last = new;
        }
        last.earlier.iter().map(|of| of.cut_off / DAY).collect()
    }

    #[test]
    fn a_forecast_whose_time_is_over_is_always_kept_however_often_one_predicts() {
        // every week: those of days 0, 14, 28 … wait (7.5 days apart), until the end of their 30 days
        let weekly = kept((1..=10).map(|week| week * 7));
        assert!(weekly.len() <= 5, "{weekly:?}");
        let (over, waiting): (Vec<i64>, Vec<i64>) = weekly.iter().partition(|day| *day + 30 <= 70);
        assert_eq!(over.len(), 1, "the newest of those that are over: {weekly:?}");
        assert!(over[0] + 30 + 14 > 70, "and it is not far back: {weekly:?}");
        assert!(waiting.windows(2).all(|days| days[1] - days[0] >= 7), "{weekly:?}");
        let daily = kept(1..=200);
        assert!(daily.len() <= 6 && daily.iter().any(|day| day + 30 <= 200), "{daily:?}");
        assert_eq!(kept([5, 5, 5].into_iter()), [0], "the same data again adds nothing");
    }

    #[test]
    fn forecasts_of_another_goal_are_kept_beside_each_other() {
        let of_goal = |day: i64, goal: &str| {
            let mut made = run(day, 10);
            for model in &mut made.models {
                if let ModelRun::Chance(target) = model {
                    target.goal = vec![goal.to_owned()];
                }
            }
            made
        };
        let (first, mut second, mut third) = (of_goal(0, "a"), of_goal(40, "b"), of_goal(80, "b"));
        keep_forecasts(&mut second, &first);
        keep_forecasts(&mut third, &second);
        let kept: Vec<(&str, i64)> = third.earlier.iter().map(|of| (of.goal[0].as_str(), of.cut_off / DAY)).collect();
        assert_eq!(kept, [("a", 0), ("b", 40)]);
    }

    #[test]
    #[ignore = "takes minutes: run it with --ignored in an optimised build"]
    fn intervals_of_a_thousand_projects_hold_in_nine_of_ten_cases() {
        let project = |seed: u64| -> Vec<(Target, u32, bool)> {
            let mut random = RandomStream::new(seed, 40);
            let shop = if seed.is_multiple_of(2) { with_signals(&mut random) } else { without_signal(&mut random) };
            let (table, settings, progress) = (shop.table(), Settings::default(), Progress::new());
            let then = Subset::all(&table).before(table.last_ms() - 31 * DAY);
            let said = crate::predict::run(&table, &then, &settings, &progress).unwrap();
            let checked = check_forecasts(&table, &settings, &said, &progress).unwrap();
            checked.iter().map(|of| (of.target, of.horizon_days, of.is_as_expected())).collect()
        };
        let projects: Vec<Vec<(Target, u32, bool)>> = (0..1_000).into_par_iter().map(project).collect();
        for of in [(Target::Purchase, 7), (Target::Purchase, 30), (Target::Silent, 7), (Target::Silent, 30)] {
            let held = |all: &Vec<(Target, u32, bool)>| {
                all.iter().filter(|found| (found.0, found.1) == of).map(|found| found.2).collect()
            };
            println!("{of:?}: {}", Coverage::of(projects.iter().map(held)));
        }
        let held = |all: &Vec<(Target, u32, bool)>| all.iter().map(|found| found.2).collect();
        let coverage = Coverage::of(projects.iter().map(held));
        assert!(coverage.contains(0.9), "{coverage}");
    }

    #[test]
    fn large_forecasts_are_sampled_whatever_their_order() {
        let whole = run(0, 20_000);
        let first = sampled(whole.targets().next().unwrap(), 0);
        assert_eq!((first.chances.len(), first.scored), (KEPT, 20_000));
        let mut turned = whole.targets().next().unwrap().clone();
        turned.scores.reverse();
        assert_eq!(sampled(&turned, 0), first);
    }
}
