//! Where a customer's events lie on a timeline: stage bands, sessions and one lane per channel.
//!
//! A journey may have a million events and a screen has two thousand pixels, so events that would fall on the same few
//! pixels become one mark that says how many it stands for. Every step finds the next mark by binary search: the work
//! depends on the pixels, not on the events.

use std::ops::Range;

use crate::analysis::timeline::{CustomerTimeline, StageBand};
use crate::events::EventTable;

use super::drawing::Rect;

/// Room on the left for the names of the lanes.
pub const GUTTER: f32 = 124.0;
/// Height of the time axis.
pub const AXIS: f32 = 26.0;
/// Height of the stage band.
pub const BAND: f32 = 30.0;
/// Height of the row of sessions.
pub const SESSIONS: f32 = 18.0;
/// Height of the row of moods, where there are some.
pub const MOODS: f32 = 30.0;
/// Texts closer than this many pixels share a bar.
const MOOD_BAR: f32 = 5.0;
/// Events closer than this many pixels share a mark.
pub const BUCKET: f32 = 14.0;
/// The shortest stretch of time that can be shown, ms.
pub const SHORTEST: i64 = 10_000;
const HALF_DAY: i64 = 12 * 3_600_000;

/// The events of one channel, in a row of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// Index of the channel in `names.channels`.
    pub channel: u8,
    /// Positions of its events in the event table, in time order.
    pub events: Vec<u32>,
}

/// A customer's journey, prepared once so that every zoom and pan is quick.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineModel {
    /// The journey that is laid out.
    pub journey: CustomerTimeline,
    /// A lane per channel, in order of first use.
    pub lanes: Vec<Lane>,
    /// Time of the first and last event, ms UTC.
    pub span: (i64, i64),
    /// Events with a text whose tone is known, in time order, with the tone from -1 to 1.
    pub tones: Vec<(u32, f64)>,
}

impl TimelineModel {
    /// Sorts a journey's events into lanes.
    pub fn new(table: &EventTable, journey: CustomerTimeline) -> Self {
        let mut lanes: Vec<Lane> =
            journey.channels.iter().map(|&channel| Lane { channel, events: Vec::new() }).collect();
        let mut lane_of = [usize::MAX; 256];
        for (i, lane) in lanes.iter().enumerate() {
            lane_of[lane.channel as usize] = i;
        }
        for i in journey.events.clone() {
            if let Some(lane) = lanes.get_mut(lane_of[table.channel[i] as usize]) {
                lane.events.push(i as u32);
            }
        }
        let times = &table.time[journey.events.clone()];
        let span = (times.first().copied().unwrap_or(0), times.last().copied().unwrap_or(0));
        Self { journey, lanes, span, tones: Vec::new() }
    }

    /// Adds the tones of the customer's texts.
    #[must_use]
    pub fn with_tones(self, tones: Vec<(u32, f64)>) -> Self {
        Self { tones, ..self }
    }
}

/// The stretch of time on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TimeWindow {
    /// Where it begins, ms UTC.
    pub from: i64,
    /// Where it ends, ms UTC.
    pub to: i64,
}

impl TimeWindow {
    /// The whole journey with a little air at both ends; the day around it where everything happened in one instant.
    pub fn whole(model: &TimelineModel) -> Self {
        let (first, last) = model.span;
        let air = if first == last { HALF_DAY } else { ((last - first) / 40).max(SHORTEST) };
        Self { from: first - air, to: last + air }
    }

    /// Zoomed by `factor` (below 1 = closer) around the place at `at` from 0 (left) to 1 (right), never beyond the whole.
    pub fn zoomed(self, factor: f64, at: f64, model: &TimelineModel) -> Self {
        let whole = Self::whole(model);
        let old = (self.to - self.from) as f64;
        let new = (old * factor).clamp(SHORTEST as f64, (whole.to - whole.from) as f64);
        let from = self.from as f64 + (old - new) * at;
        Self { from: from as i64, to: (from + new) as i64 }.within(whole)
    }

    /// Moved by a share of its width; positive is later.
    pub fn panned(self, share: f64, model: &TimelineModel) -> Self {
        let by = ((self.to - self.from) as f64 * share) as i64;
        Self { from: self.from + by, to: self.to + by }.within(Self::whole(model))
    }

    fn within(self, whole: Self) -> Self {
        let width = (self.to - self.from).clamp(SHORTEST, whole.to - whole.from);
        let from = self.from.clamp(whole.from, whole.to - width);
        Self { from, to: from + width }
    }
}

/// One or more events on the same few pixels of a lane.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Horizontal middle of the mark, px.
    pub x: f32,
    /// Vertical middle of the mark, px.
    pub y: f32,
    /// Half its width, in points.
    pub radius: f32,
    /// Position of its lane in [`TimelineLayout::rows`].
    pub lane: usize,
    /// Its events, as positions in the lane's list.
    pub events: Range<usize>,
    /// Stage of its first event.
    pub stage: u8,
    /// Whether one of its events reaches the goal.
    pub goal: bool,
    /// Whether one of its events has a text that the customer wrote.
    pub text: bool,
}

/// A stage band or a session in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    /// Its place in the picture.
    pub rect: Rect,
    /// Stage of a band; unused for sessions.
    pub stage: u8,
    /// Its events, as positions in the event table.
    pub events: Range<usize>,
    /// How many bands or sessions it stands for.
    pub count: usize,
}

/// How one text sounds, or several on the same few pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct MoodMark {
    /// From the middle of the row up where they sound good, down where they sound bad.
    pub rect: Rect,
    /// Mean tone, from -1 to 1.
    pub tone: f64,
    /// How many texts it stands for.
    pub texts: usize,
}

/// A timeline in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineLayout {
    /// Width of the picture, px.
    pub width: f32,
    /// Height of the picture, px.
    pub height: f32,
    /// The stretch of time shown.
    pub window: TimeWindow,
    /// Bands of stages, in order of time.
    pub bands: Vec<Span>,
    /// Sessions in their places, in order of time.
    pub sessions: Vec<Span>,
    /// The row of moods, where texts have a tone.
    pub mood_row: Option<Rect>,
    /// Moods in their places, in order of time.
    pub moods: Vec<MoodMark>,
    /// A row per lane, names included.
    pub rows: Vec<Rect>,
    /// Marks, by lane, then time.
    pub marks: Vec<Mark>,
}

impl TimelineLayout {
    /// Horizontal position of a moment, px.
    pub fn x_of(&self, ms: i64) -> f32 {
        x_of(self.window, self.width, ms)
    }

    /// The moment at a place.
    pub fn time_at(&self, x: f32) -> i64 {
        let share = f64::from((x - GUTTER) / (self.width - GUTTER).max(1.0));
        self.window.from + ((self.window.to - self.window.from) as f64 * share) as i64
    }

    /// The mark at a place.
    pub fn hit(&self, x: f32, y: f32) -> Option<usize> {
        let distance = |m: &Mark| ((m.x - x).powi(2) + (m.y - y).powi(2)).sqrt();
        let near = self.marks.iter().enumerate().filter(|(_, m)| distance(m) <= m.radius + 3.0);
        near.min_by(|a, b| distance(a.1).total_cmp(&distance(b.1))).map(|(i, _)| i)
    }
}

fn x_of(window: TimeWindow, width: f32, ms: i64) -> f32 {
    let share = (ms - window.from) as f64 / (window.to - window.from).max(1) as f64;
    GUTTER + (f64::from(width - GUTTER) * share) as f32
}

/// Lays out the part of a journey inside `window` in a picture of `width` × `height` pixels.
pub fn layout(
    table: &EventTable,
    model: &TimelineModel,
    window: TimeWindow,
    (width, height): (f32, f32),
) -> TimelineLayout {
    let begin = AXIS + BAND + SESSIONS;
    let mood_row = (!model.tones.is_empty()).then(|| Rect::new(0.0, begin, width, MOODS));
    let top = mood_row.map_or(begin, |row| row.bottom()) + 8.0;
    let lane_height = ((height - top) / model.lanes.len().max(1) as f32).clamp(18.0, 56.0);
    let row = |i: usize| Rect::new(0.0, top + i as f32 * lane_height, width, lane_height);
    let rows: Vec<Rect> = (0..model.lanes.len()).map(row).collect();
    let mut marks = Vec::new();
    for (lane, row) in rows.iter().enumerate() {
        lane_marks(table, model, window, width, (lane, *row), &mut marks);
    }
    TimelineLayout {
        width,
        height: height.max(rows.last().map_or(top, Rect::bottom)),
        window,
        bands: bands(model, window, width),
        sessions: sessions(table, model, window, width),
        moods: mood_row.map_or_else(Vec::new, |row| moods(table, model, window, row)),
        mood_row,
        rows,
        marks,
    }
}

/// Bars of the tones inside `window`, texts on the same pixels together.
fn moods(table: &EventTable, model: &TimelineModel, window: TimeWindow, row: Rect) -> Vec<MoodMark> {
    let place = |&(event, tone): &(u32, f64)| (x_of(window, row.w, table.time[event as usize]), tone);
    let inside = |event: u32| (window.from..=window.to).contains(&table.time[event as usize]);
    let placed: Vec<(f32, f64)> = model.tones.iter().filter(|(event, _)| inside(*event)).map(place).collect();
    let mut marks = Vec::new();
    let mut start = 0;
    while start < placed.len() {
        let x = placed[start].0;
        let together = placed[start..].partition_point(|(next, _)| *next < x + MOOD_BAR);
        let tone = placed[start..start + together].iter().map(|(_, tone)| tone).sum::<f64>() / together as f64;
        let half = row.h / 2.0 - 3.0;
        // what sounds neither good nor bad is seen, too
        let length = (tone.abs() as f32 * half).max(1.5);
        let y = if tone > 0.0 { row.middle() - length } else { row.middle() };
        marks.push(MoodMark { rect: Rect::new(x - 2.0, y, MOOD_BAR - 1.0, length), tone, texts: together });
        start += together;
    }
    marks
}

/// Marks of one lane, from left to right. Each takes all events of its bucket; the next begins with the first event
/// after it, found by binary search.
fn lane_marks(
    table: &EventTable,
    model: &TimelineModel,
    window: TimeWindow,
    width: f32,
    (lane, row): (usize, Rect),
    marks: &mut Vec<Mark>,
) {
    let events = &model.lanes[lane].events;
    let time = |i: u32| table.time[i as usize];
    let bucket_ms = ((window.to - window.from) as f64 * f64::from(BUCKET / (width - GUTTER).max(1.0))).max(1.0) as i64;
    let mut start = events.partition_point(|&i| time(i) < window.from);
    let end = events.partition_point(|&i| time(i) <= window.to);
    while start < end {
        // Buckets lie on fixed places in time, so that marks keep together while the window is moved.
        let until = (time(events[start]).div_euclid(bucket_ms) + 1) * bucket_ms;
        let stop = start + events[start..end].partition_point(|&i| time(i) < until).max(1);
        let (first, last) = (events[start], events[stop - 1]);
        let middle = time(first) + (time(last) - time(first)) / 2;
        let count = stop - start;
        // A mark asks the first few dozen of its events: enough to see what is in it, and quick for a million.
        let goals = &model.journey.goals;
        let next_goal = goals.partition_point(|&g| g < first as usize);
        let in_bucket = goals[next_goal..].iter().take_while(|&&g| g <= last as usize).take(64);
        let goal = in_bucket.into_iter().any(|&g| table.channel[g] == model.lanes[lane].channel);
        let text = events[start..stop].iter().take(64).any(|&i| table.text[i as usize] != crate::model::NONE_U32);
        let (x, radius) = (x_of(window, width, middle), radius(count, row.h));
        // Neighbours that would cover each other move apart by a few pixels; zooming in gives them their places back.
        let ring = |goal: bool| if goal { 3.0 } else { 0.0 };
        let previous = marks.last().filter(|m| m.lane == lane);
        let beside = previous.map_or(x, |m| m.x + m.radius + ring(m.goal) + ring(goal) + radius + 1.0);
        marks.push(Mark {
            x: x.max(beside.min(x + BUCKET)),
            y: row.middle(),
            radius,
            lane,
            events: start..stop,
            stage: table.stage(first as usize),
            goal,
            text,
        });
        start = stop;
    }
}

/// Radius of a mark for `count` events: its area grows with the logarithm of the count, and it stays inside its lane.
fn radius(count: usize, lane_height: f32) -> f32 {
    let size = 4.0 + 1.9 * (count as f32).ln().max(0.0).sqrt();
    size.min(lane_height / 2.0 - 2.0).clamp(3.0, BUCKET / 2.0 + 1.5)
}

fn bands(model: &TimelineModel, window: TimeWindow, width: f32) -> Vec<Span> {
    let bands = &model.journey.bands;
    let y = AXIS + 2.0;
    let mut out: Vec<Span> = Vec::new();
    let mut i = bands.partition_point(|b| b.to < window.from);
    while let Some(band) = bands.get(i).filter(|b| b.from <= window.to) {
        // What is thinner than a pixel is skipped up to the next pixel.
        let next_px = window.from
            + ((window.to - window.from) as f64 / f64::from(width - GUTTER).max(1.0)) as i64
            + (band.from.max(window.from) - window.from);
        let skip = bands[i..].partition_point(|b: &StageBand| b.to <= next_px).max(1);
        let last = &bands[i + skip - 1];
        let (x0, x1) = clipped(window, width, band.from, last.to);
        out.push(Span {
            rect: Rect::new(x0, y, (x1 - x0).max(1.0), BAND - 4.0),
            stage: band.stage,
            events: band.events.start..last.events.end,
            count: skip,
        });
        i += skip;
    }
    out
}

fn sessions(table: &EventTable, model: &TimelineModel, window: TimeWindow, width: f32) -> Vec<Span> {
    let sessions = &model.journey.sessions;
    let end_of = |s: &Range<usize>| table.time[s.end - 1];
    let y = AXIS + BAND + 3.0;
    let px_ms = ((window.to - window.from) as f64 / f64::from(width - GUTTER).max(1.0)) as i64;
    let mut out = Vec::new();
    let mut i = sessions.partition_point(|s| end_of(s) < window.from);
    while let Some(first) = sessions.get(i).filter(|s| table.time[s.start] <= window.to) {
        // Sessions less than three pixels apart are drawn as one.
        let mut until = end_of(first).saturating_add(3 * px_ms);
        let mut stop = i + 1;
        loop {
            let more = sessions[stop..].partition_point(|s| table.time[s.start] <= until);
            if more == 0 {
                break;
            }
            stop += more;
            until = end_of(&sessions[stop - 1]).saturating_add(3 * px_ms);
            if end_of(&sessions[stop - 1]) > window.to {
                break;
            }
        }
        let last = &sessions[stop - 1];
        let (x0, x1) = clipped(window, width, table.time[first.start], end_of(last));
        out.push(Span {
            rect: Rect::new(x0 - 3.0, y, x1 - x0 + 6.0, SESSIONS - 8.0),
            stage: 0,
            events: first.start..last.end,
            count: stop - i,
        });
        i = stop;
    }
    out
}

fn clipped(window: TimeWindow, width: f32, from: i64, to: i64) -> (f32, f32) {
    (x_of(window, width, from.max(window.from)), x_of(window, width, to.min(window.to)))
}
