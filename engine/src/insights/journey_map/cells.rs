//! The cells of a journey map: what stands in each lane of each column, with how many and what it was before.

use crate::analysis::journey_map::{ColumnCounts, MapCounts};
use crate::analysis::mood::FEWEST_TEXTS;
use crate::analysis::{ENOUGH, Share, Z95, quantile};
use crate::insights::friction::ObstaclePlace;
use crate::present::numbers::{self, count, share};
use crate::texts::text;

use super::JourneyMapFound;
use super::found::MapTrend;

/// A lane of a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MapLane {
    /// Who was there.
    Customers,
    /// What customers did there.
    Touchpoints,
    /// How those customers first came.
    Channels,
    /// How long it takes.
    Time,
    /// Who went no further.
    DropOff,
    /// How the intended journey is followed.
    Design,
    /// What gets in the way.
    Friction,
    /// How texts sound.
    Mood,
    /// What was paid.
    Money,
    /// What those who are there now are expected to do.
    Predictions,
    /// What is proposed for those who are there now.
    Actions,
}

impl MapLane {
    /// All of them, from top to bottom.
    pub const ALL: [Self; 11] = [
        Self::Customers,
        Self::Touchpoints,
        Self::Channels,
        Self::Time,
        Self::DropOff,
        Self::Design,
        Self::Friction,
        Self::Mood,
        Self::Money,
        Self::Predictions,
        Self::Actions,
    ];

    /// Its lasting name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Touchpoints => "touchpoints",
            Self::Channels => "channels",
            Self::Time => "time",
            Self::DropOff => "drop-off",
            Self::Design => "design",
            Self::Friction => "friction",
            Self::Mood => "mood",
            Self::Money => "money",
            Self::Predictions => "predictions",
            Self::Actions => "actions",
        }
    }

    /// What it is called on the screen.
    pub fn title(self) -> &'static str {
        match self {
            Self::Customers => text!("map-lane-customers"),
            Self::Touchpoints => text!("map-lane-touchpoints"),
            Self::Channels => text!("map-lane-channels"),
            Self::Time => text!("map-lane-time"),
            Self::DropOff => text!("map-lane-drop-off"),
            Self::Design => text!("map-lane-design"),
            Self::Friction => text!("map-lane-friction"),
            Self::Mood => text!("map-lane-mood"),
            Self::Money => text!("map-lane-money"),
            Self::Predictions => text!("map-lane-predictions"),
            Self::Actions => text!("map-lane-actions"),
        }
    }

    /// What its numbers say.
    pub fn about(self) -> &'static str {
        match self {
            Self::Customers => text!("map-lane-customers-about"),
            Self::Touchpoints => text!("map-lane-touchpoints-about"),
            Self::Channels => text!("map-lane-channels-about"),
            Self::Time => text!("map-lane-time-about"),
            Self::DropOff => text!("map-lane-drop-off-about"),
            Self::Design => text!("map-lane-design-about"),
            Self::Friction => text!("map-lane-friction-about"),
            Self::Mood => text!("map-lane-mood-about"),
            Self::Money => text!("map-lane-money-about"),
            Self::Predictions => text!("map-lane-predictions-about"),
            Self::Actions => text!("map-lane-actions-about"),
        }
    }
}

/// A number of a cell beside how many customers it is of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CellNumber {
    /// A median time, ms.
    Median(i64),
    /// Money that was paid, in the project's currency.
    Paid(f64),
    /// A loss with its 90 % interval, in money or in goals.
    Loss {
        /// The estimate, its lower and its upper end.
        of: (f64, f64, f64),
        /// Whether it is money; else goals.
        in_money: bool,
    },
    /// A tone with its 95 % interval, of so many texts.
    Tone {
        /// The mean, its lower and its upper end.
        of: (f64, f64, f64),
        /// Texts.
        texts: u64,
    },
    /// How many are expected to order.
    Expected(f64),
    /// How many proposals wait for a decision, were approved, and have left in a file.
    Proposals(u64, u64, u64),
}

/// A number in a stretch of time and in the same time before it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CellTrend {
    /// How many.
    Counts(u64, u64),
    /// A share, which is compared in points.
    Shares(Share, Share),
}

impl CellTrend {
    /// The change: of a count by how much of what it was, of a share in points from -1 to 1; `None` where before there were too
    /// few to say it.
    pub fn change(&self) -> Option<f64> {
        match self {
            Self::Counts(now, before) => (*before >= ENOUGH).then(|| *now as f64 / *before as f64 - 1.0),
            Self::Shares(now, before) => (now.is_enough() && before.is_enough()).then(|| now.share - before.share),
        }
    }

    /// Whether it rose (true) or fell beyond chance; `None` where chance alone may have done it.
    pub fn direction(&self) -> Option<bool> {
        match self {
            Self::Counts(now, before) => {
                let (now, before) = (*now as f64, *before as f64);
                let is_clear = self.change().is_some() && (now - before).abs() > Z95 * (now + before).sqrt();
                is_clear.then_some(now > before)
            }
            Self::Shares(now, before) if now.is_above(before) => Some(true),
            Self::Shares(now, before) if before.is_above(now) => Some(false),
            Self::Shares(..) => None,
        }
    }
}

/// What stands in a lane of a column.
#[derive(Debug, Clone, PartialEq)]
pub struct MapCell {
    /// The column, by position.
    pub column: usize,
    /// The lane.
    pub lane: MapLane,
    /// What it is about, unique in its lane of its column.
    pub name: String,
    /// Customers behind it.
    pub customers: u64,
    /// Of which they are a share, with its interval.
    pub share: Option<Share>,
    /// What else it says.
    pub number: Option<CellNumber>,
    /// What it was before.
    pub trend: Option<CellTrend>,
    /// How many people a part of it tells of; where few are to stand together, each is to be enough.
    pub(super) people: Vec<u64>,
}

impl MapCell {
    fn new(column: usize, lane: MapLane, name: impl Into<String>, customers: u64) -> Self {
        let name = name.into();
        Self { column, lane, name, customers, share: None, number: None, trend: None, people: vec![customers] }
    }

    /// The same as a share of so many, who are told of with it, and so are the others.
    fn of(self, all: u64) -> Self {
        let others = all.saturating_sub(self.customers);
        Self { share: Some(Share::new(self.customers, all)), ..self }.telling(&[all, others])
    }

    fn number(self, number: Option<CellNumber>) -> Self {
        Self { number, ..self }
    }

    fn trend(self, trend: Option<CellTrend>) -> Self {
        Self { trend, ..self }
    }

    fn telling(mut self, people: &[u64]) -> Self {
        self.people.extend(people);
        self
    }
}

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
        all.push(cell.number(Some(CellNumber::Median(median))));
    }
    all
}

fn drop_off(found: &JourneyMapFound, column: usize) -> Vec<MapCell> {
    let of = &found.numbers.counts.columns[column];
    if of.on_way == 0 {
        return Vec::new();
    }
    let cell = |name: &'static str, n: u64| MapCell::new(column, MapLane::DropOff, name, n).of(of.on_way);
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

impl JourneyMapFound {
    pub(super) fn touchpoint(&self, touchpoint: u16) -> &str {
        self.scope_names.touchpoints.get(usize::from(touchpoint)).map_or("", String::as_str)
    }

    pub(super) fn channel(&self, channel: u8) -> &str {
        self.scope_names.channels.get(usize::from(channel)).map_or("", String::as_str)
    }

    /// The column in which an obstacle stands.
    pub(super) fn column_of(&self, place: ObstaclePlace) -> Option<usize> {
        match place {
            ObstaclePlace::Touchpoint(touchpoint) => self.columns.column(touchpoint),
            // a whole stage is in none of its touchpoints
            ObstaclePlace::Stage(stage) if self.opened.is_none() => {
                self.names.iter().position(|column| column.stage == stage)
            }
            ObstaclePlace::Stage(_) | ObstaclePlace::Nowhere => None,
        }
    }
}

/// What a cell says in the picture beside its name: the number first, then of how many.
pub(super) fn cell_text(cell: &MapCell, currency: &str) -> String {
    let people = || match cell.share.filter(Share::is_enough) {
        Some(of) if cell.lane != MapLane::Customers => format!("{} · {}", count(cell.customers), share(of.share)),
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
