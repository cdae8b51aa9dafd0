//! The cells of a journey map: what stands in each lane of each column, with how many and what it was before.

use crate::analysis::journey_map::{ColumnCounts, MapCounts};
use crate::analysis::mood::FEWEST_TEXTS;
use crate::analysis::{Share, quantile};
use crate::present::numbers::{self, count, share};
use crate::texts::text;

use super::cell::{CellNumber, CellTrend, MapCell, MapLane};
use super::found::MapTrend;
use super::outcome::JourneyMapFound;

/// What is drawn of a map, lane by lane.
pub(super) fn cells(found: &JourneyMapFound) -> Vec<MapCell> {
    let columns = || 0..found.names.len();
    let mut all = Vec::new();
    columns().for_each(|column| all.push(customers(found, column)));
    if found.opened.is_none() {
        columns().for_each(|column| all.extend(touchpoints(found, column)));
    }
    columns().for_each(|column| all.extend(channels(found, column)));
    columns().for_each(|column| all.extend(times(found, column)));
    columns().for_each(|column| all.extend(drop_off(found, column)));
    all.extend(design(found));
    all.extend(friction(found));
    columns().for_each(|column| all.extend(mood(found, column)));
    columns().for_each(|column| all.extend(money(found, column)));
    if found.opened.is_none() {
        columns().for_each(|column| all.extend(standing(found, column)));
    }
    all
}

/// A count of a column, then and before.
fn counts_trend(trend: Option<&MapTrend>, of: impl Fn(&MapCounts) -> u64) -> Option<CellTrend> {
    trend.map(|trend| CellTrend::Counts(of(&trend.counts.0), of(&trend.counts.1)))
}

fn column_trend(found: &JourneyMapFound, column: usize, of: impl Fn(&ColumnCounts) -> u64) -> Option<CellTrend> {
    counts_trend(found.trend.as_ref(), |counts| of(&counts.columns[column]))
}

fn customers(found: &JourneyMapFound, column: usize) -> MapCell {
    let counts = &found.numbers.counts;
    let of = MapCell::new(column, MapLane::Customers, text!("map-cell-customers"), counts.columns[column].customers);
    of.of(counts.customers).trend(column_trend(found, column, |of| of.customers))
}

fn touchpoints(found: &JourneyMapFound, column: usize) -> Vec<MapCell> {
    let of = &found.numbers.counts.columns[column];
    let cell = |visitors: &crate::analysis::journey_map::TouchpointVisitors| {
        let at = |of: &ColumnCounts| {
            let found = of.touchpoints.iter().find(|known| known.touchpoint == visitors.touchpoint);
            found.map_or(0, |known| known.customers)
        };
        let name = found.touchpoint(visitors.touchpoint);
        let trend = column_trend(found, column, at);
        MapCell::new(column, MapLane::Touchpoints, name, visitors.customers).of(of.customers).trend(trend)
    };
    of.touchpoints.iter().take(found.top).map(cell).collect()
}

fn channels(found: &JourneyMapFound, column: usize) -> Vec<MapCell> {
    let of = &found.numbers.counts.columns[column];
    let cell = |count: &crate::analysis::journey_map::ChannelCount| {
        let at = |of: &ColumnCounts| {
            let found = of.channels.iter().find(|known| known.channel == count.channel);
            found.map_or(0, |known| known.customers)
        };
        let name = found.channel(count.channel);
        MapCell::new(column, MapLane::Channels, name, count.customers)
            .of(of.customers)
            .trend(column_trend(found, column, at))
    };
    of.channels.iter().take(found.top).map(cell).collect()
}

fn times(found: &JourneyMapFound, column: usize) -> Vec<MapCell> {
    let mut all = Vec::new();
    if let Some(next) = found.numbers.to_next[column].as_ref().filter(|next| next.arrived > 0) {
        let median = next.median_ms.map(|ms| CellNumber::Median(ms.round() as i64));
        let cell = MapCell::new(column, MapLane::Time, text!("map-cell-to-next", to = next.to), next.arrived);
        all.push(cell.of(next.started).number(median));
    }
    let mut times = found.numbers.dwell[column].clone();
    if let Some(median) = quantile(&mut times, 0.5) {
        let customers = found.numbers.counts.columns[column].customers;
        let cell = MapCell::new(column, MapLane::Time, text!("map-cell-each-visit"), customers);
        let cell = cell.number(Some(CellNumber::Median(median)));
        all.push(cell.telling(&[found.numbers.dwell_of[column]]));
    }
    all
}

fn drop_off(found: &JourneyMapFound, column: usize) -> Vec<MapCell> {
    let of = &found.numbers.counts.columns[column];
    if of.on_way == 0 {
        return Vec::new();
    }
    // What the cells leave: who came only after the goal, and whose journey ended elsewhere.
    let after = of.customers.saturating_sub(of.on_way);
    let elsewhere = of.on_way.saturating_sub(of.dropped_off + of.reached + of.still_active);
    let cell = |name: &'static str, n: u64| {
        MapCell::new(column, MapLane::DropOff, name, n).of(of.on_way).telling(&[after, elsewhere])
    };
    vec![
        cell(text!("map-cell-went-no-further"), of.dropped_off),
        cell(text!("map-cell-reached-goal"), of.reached),
        cell(text!("map-cell-still-active"), of.still_active),
    ]
}

/// The steps of the intended journey, each in the column in which it lies.
fn design(found: &JourneyMapFound) -> Vec<MapCell> {
    let Some(design) = &found.design else { return Vec::new() };
    let followed = &design.outcome;
    let began = followed.total().began.people;
    let cell = |(at, name): (usize, &String)| {
        let column = found.column_of_step(design, at)?;
        let reached = followed.found.steps[at].reached.people;
        Some(MapCell::new(column, MapLane::Design, name.as_str(), reached).of(began))
    };
    followed.names.iter().enumerate().filter_map(cell).collect()
}

/// Obstacles, each in the column in which it stands, the dearest first.
fn friction(found: &JourneyMapFound) -> Vec<MapCell> {
    let Some(friction) = &found.friction else { return Vec::new() };
    let cell = |finding: &crate::analysis::friction::Finding| {
        let column = found.column_of(friction.place(&finding.obstacle))?;
        let number = finding
            .loss
            .filter(|loss| loss.amount > 0.0)
            .map(|loss| CellNumber::Loss { of: (loss.amount, loss.low, loss.high), in_money: loss.in_money });
        let met_in = |time: &std::ops::Range<i64>| {
            let is_in = |event: u32| time.contains(&friction.scope.table.time[event as usize]);
            finding.exposures.met.iter().filter(|exposure| is_in(exposure.event)).count() as u64
        };
        let trend = found.trend.as_ref().filter(|trend| trend.times.1.start >= friction.scope.subset.time().start);
        let trend = trend.map(|trend| CellTrend::Counts(met_in(&trend.times.0), met_in(&trend.times.1)));
        let met = finding.exposures.met.len() as u64;
        let name = friction.finding_name(&finding.obstacle);
        Some(MapCell::new(column, MapLane::Friction, name, met).number(number).trend(trend))
    };
    friction.outcome.findings.iter().filter_map(cell).collect()
}

fn mood(found: &JourneyMapFound, column: usize) -> Option<MapCell> {
    let of = &found.numbers.moods[column];
    if of.n == 0 {
        return None;
    }
    let enough = of.n >= FEWEST_TEXTS;
    let tone = enough.then_some(CellNumber::Tone { of: (of.mean, of.low, of.high), texts: of.n });
    let trend = found
        .trend
        .as_ref()
        .map(|trend| CellTrend::Shares(trend.moods.0[column].negative, trend.moods.1[column].negative));
    let name = if enough { text!("map-cell-negative-texts") } else { text!("map-cell-few-texts") };
    let mut cell = MapCell::new(column, MapLane::Mood, name, of.customers).number(tone).trend(trend);
    cell.share = enough.then_some(of.negative);
    Some(cell.telling(&[of.negative_customers, of.other_customers]))
}

fn money(found: &JourneyMapFound, column: usize) -> Option<MapCell> {
    let of = &found.numbers.counts.columns[column];
    if of.payers + of.refunded == 0 {
        return None;
    }
    let paid = Some(CellNumber::Paid(of.paid_cents as f64 / 100.0));
    let cell = MapCell::new(column, MapLane::Money, text!("map-cell-paid"), of.payers).of(of.customers);
    Some(cell.number(paid).telling(&[of.refunded]))
}

fn standing(found: &JourneyMapFound, column: usize) -> Vec<MapCell> {
    let stage = usize::from(found.names[column].stage);
    let expected = found.standing.expected.as_ref().map(|all| all[stage]).filter(|of| of.customers > 0);
    let expected = expected.map(|of| {
        let cell = MapCell::new(column, MapLane::Predictions, text!("map-cell-expected"), of.customers);
        cell.number(Some(CellNumber::Expected(of.expected)))
    });
    let actions = found.standing.actions.as_ref().map(|all| all[stage]).filter(|of| of.customers > 0);
    let actions = actions.map(|of| {
        let number = CellNumber::Proposals(of.proposed, of.approved, of.exported);
        MapCell::new(column, MapLane::Actions, text!("map-cell-actions"), of.customers).number(Some(number))
    });
    expected.into_iter().chain(actions).collect()
}

/// What a cell says in the picture beside its name: the number first, then of how many.
/// `here` are the customers of its column, which stand in the heading: a share of others names them.
pub(super) fn cell_text(cell: &MapCell, here: u64, currency: &str) -> String {
    let people = || match cell.share.filter(Share::is_enough) {
        Some(of) if cell.lane != MapLane::Customers && of.of == here => {
            format!("{} · {}", count(cell.customers), share(of.share))
        }
        Some(of) if cell.lane != MapLane::Customers => {
            text!("map-text-of", n = count(cell.customers), of = count(of.of), share = share(of.share))
        }
        _ => count(cell.customers),
    };
    match cell.number {
        None => people(),
        Some(CellNumber::Median(ms)) => numbers::duration(ms),
        Some(CellNumber::Paid(amount)) => numbers::money(amount.round(), currency),
        Some(CellNumber::Loss { of: (amount, ..), in_money: true }) => {
            text!("map-text-loss", amount = numbers::money(amount.round(), currency))
        }
        Some(CellNumber::Loss { of: (amount, ..), .. }) => {
            text!("map-text-loss-goals", amount = numbers::decimal(amount.round()))
        }
        Some(CellNumber::Tone { texts, .. }) => {
            let negative = cell.share.map_or_else(String::new, |of| share(of.share));
            text!("map-text-tone", negative, texts = text!("count-texts", n = texts))
        }
        Some(CellNumber::Expected(expected)) => {
            text!("map-text-expected", expected = count(expected.round() as u64), n = count(cell.customers))
        }
        Some(CellNumber::Proposals(proposed, approved, exported)) => {
            let some = [
                (proposed, text!("map-text-proposed", n = count(proposed))),
                (approved, text!("map-text-approved", n = count(approved))),
                (exported, text!("map-text-exported", n = count(exported))),
            ];
            let words = some.into_iter().filter(|(n, _)| *n > 0).map(|(_, words)| words);
            words.collect::<Vec<_>>().join(" · ")
        }
    }
}

/// A change in words: "↑ 12 %", "↓ 3 points"; `None` where it is not known.
pub(super) fn change_text(trend: &CellTrend) -> Option<String> {
    let change = trend.change()?;
    let arrow = if change < 0.0 { "↓" } else { "↑" };
    Some(match trend {
        CellTrend::Counts(..) => format!("{arrow} {}", share(change.abs())),
        CellTrend::Shares(..) => {
            let points = (change.abs() * 100.0).round() as u64;
            text!("map-text-points", arrow, points)
        }
    })
}
