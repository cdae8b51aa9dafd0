//! Many customers as rows on one axis of time: what each did, and when.

use jiff::tz::TimeZone;

use crate::analysis::CustomerSpan;
use crate::events::{EventTable, NO_STAGE, Names, Subset};
use crate::present::drawing::{Align, Drawing, Paint, Rect, Shape, Stroke};
use crate::present::time_axis::{Tick, ticks};
use crate::present::{Palette, customer_list, numbers, text_width};
use crate::texts::text;

use super::parts::{DrawnChart, Ink, SMALL, label};

/// Height of a row, px.
pub const ROW: f32 = 18.0;
/// Height of the axis above the rows, and of what colours mean above it.
pub const AXIS: f32 = 46.0;
/// Height of what colours mean.
const LEGEND: f32 = 22.0;
/// Room on the left for names.
const NAMES: f32 = 132.0;
/// Room between the names and the axis, and at its end.
const GAP: f32 = 8.0;
/// Width of a mark, px.
const MARK: f32 = 3.0;

/// What the axis of time begins with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum RowsAxis {
    /// The calendar: every row shows the same days.
    #[default]
    Calendar,
    /// The first event of each customer.
    SinceFirst,
}

/// What the colour of an event says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum RowsColor {
    /// The stage of the event.
    #[default]
    Stage,
    /// The channel of the event.
    Channel,
}

/// The axis that all rows share.
#[derive(Debug, Clone, PartialEq)]
pub struct RowsScale {
    /// What the axis begins with.
    pub axis: RowsAxis,
    /// What the colour of an event says.
    pub color: RowsColor,
    /// Where it begins, ms: UTC, or since the first event.
    pub from: i64,
    /// Where it ends, ms, counted as `from` is.
    pub to: i64,
    /// The time zone of days.
    pub zone: TimeZone,
    /// What colours there are, by name.
    pub legend: Vec<(String, Ink)>,
}

/// An event of a row, or several at the same place.
#[derive(Debug, Clone, PartialEq)]
pub struct RowMark {
    /// When, in the terms of the axis.
    pub at: i64,
    /// The colour, by stage or channel.
    pub ink: Ink,
    /// Whether the goal is reached there.
    pub goal: bool,
}

/// What one customer did, as marks on the axis.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineRow {
    /// The customer's label; a number where names are hidden.
    pub name: String,
    /// What the row says when pointed at.
    pub about: String,
    /// What the customer did, in time order.
    pub marks: Vec<RowMark>,
    /// The row of the table that says the same.
    pub row: usize,
}

/// Timelines of several customers.
#[derive(Debug, Clone, PartialEq)]
pub struct RowsChart {
    /// The axis, and what colours mean.
    pub scale: RowsScale,
    /// The rows that are shown, the first ones in the order asked for.
    pub rows: Vec<TimelineRow>,
    /// How many there are in all.
    pub of: usize,
}

impl RowsScale {
    /// The axis that holds these customers.
    pub fn new(spans: &[CustomerSpan], (axis, color): (RowsAxis, RowsColor), zone: TimeZone, names: &Names) -> Self {
        let (from, to) = match axis {
            RowsAxis::Calendar => {
                let first = spans.iter().map(|of| of.first).min().unwrap_or(0);
                (first, spans.iter().map(|of| of.last).max().unwrap_or(first))
            }
            RowsAxis::SinceFirst => (0, spans.iter().map(|of| of.last - of.first).max().unwrap_or(0)),
        };
        let legend = match color {
            RowsColor::Stage => (0..).zip(&names.stages).map(|(at, name)| (name.clone(), Ink::Stage(at))).collect(),
            RowsColor::Channel => {
                names.channels.iter().map(|name| (name.clone(), Ink::Channel(name.clone()))).collect()
            }
        };
        Self { axis, color, from, to: to.max(from + 1000), zone, legend }
    }

    fn x_of(&self, at: i64, width: f32) -> f32 {
        let (left, right) = plot(width);
        left + (right - left) * ((at - self.from) as f64 / (self.to - self.from) as f64) as f32
    }

    /// A customer as a row of a picture of this width: events that would lie on the same place are one mark, in the colour of the
    /// furthest stage or the first channel, which reaches the goal where one of them does.
    pub fn row(
        &self,
        (table, subset): (&EventTable, &Subset),
        of: &CustomerSpan,
        (row, hide_names): (usize, bool),
        width: f32,
    ) -> TimelineRow {
        let since = if self.axis == RowsAxis::SinceFirst { of.first } else { 0 };
        let mut marks: Vec<RowMark> = Vec::new();
        let mut last = f32::NEG_INFINITY;
        for i in subset.events(table, of.customer) {
            let at = table.time[i] - since;
            let goal = of.goal == Some(table.time[i]);
            let x = self.x_of(at, width);
            let ink = self.ink(table, i);
            if let Some(mark) = marks.last_mut().filter(|_| x - last < MARK) {
                mark.goal |= goal;
                mark.ink = match (&mark.ink, ink) {
                    (Ink::Stage(stage), Ink::Stage(further)) => Ink::Stage(further.max(*stage)),
                    (Ink::Other, Ink::Stage(stage)) => Ink::Stage(stage),
                    (first, _) => first.clone(),
                };
            } else {
                last = x;
                marks.push(RowMark { at, ink, goal });
            }
        }
        let name = customer_list::label(table, of.customer, hide_names);
        let events = text!("count-events", n = u64::from(of.events));
        let period = numbers::period(of.first, of.last, &self.zone);
        let about = match of.goal {
            Some(at) => {
                let after = numbers::duration(at - of.first);
                text!("timelines-row-goal", name, events, period, after)
            }
            None => text!("timelines-row", name, events, period),
        };
        TimelineRow { name, about, marks, row }
    }

    fn ink(&self, table: &EventTable, i: usize) -> Ink {
        match self.color {
            RowsColor::Stage => match table.stage(i) {
                NO_STAGE => Ink::Other,
                stage => Ink::Stage(stage),
            },
            RowsColor::Channel => {
                Ink::Channel(table.names.channels.get(usize::from(table.channel[i])).cloned().unwrap_or_default())
            }
        }
    }

    fn ticks(&self, width: f32) -> Vec<Tick> {
        let (left, right) = plot(width);
        let most = ((right - left) / 84.0).floor().max(2.0) as usize;
        match self.axis {
            RowsAxis::Calendar => ticks(self.from, self.to, most, &self.zone),
            RowsAxis::SinceFirst => spans_of_time(self.to, most),
        }
    }

    /// Draws the axis, with its lines down to the foot of the picture.
    pub fn draw_axis(&self, out: &mut Drawing, palette: &Palette) {
        let (width, height) = (out.width, out.height);
        self.draw_legend(out, palette);
        let mut free = plot(width).0;
        for tick in self.ticks(width) {
            let x = self.x_of(tick.at, width);
            let color = if tick.major { palette.text_weak } else { palette.border };
            out.line(
                (x, AXIS - 5.0),
                (x, height),
                Stroke { paint: Paint::faint(color, 0.5), width: 1.0, dashed: false },
            );
            let room = text_width::width(&tick.label, SMALL, false);
            let left = (x + 3.0).min(width - room);
            if left >= free {
                out.text(label((left, LEGEND + 9.0), tick.label, palette.text_weak, Align::Left));
                free = left + room + 8.0;
            }
        }
    }

    /// What the colours mean, as far as there is room, and the ring.
    fn draw_legend(&self, out: &mut Drawing, palette: &Palette) {
        let (mut x, right) = plot(out.width);
        let middle = LEGEND / 2.0 - 2.0;
        let goal = text!("timelines-legend-goal");
        let entries = self.legend.iter().map(|(name, ink)| (name.as_str(), Some(ink.color(palette))));
        for (name, color) in std::iter::once((goal, None)).chain(entries) {
            let room = text_width::width(name, SMALL, false);
            if x + 14.0 + room > right {
                break;
            }
            if let Some(color) = color {
                out.rect(Rect::new(x + 3.0, middle - 5.0, MARK, 10.0), 1.0, Paint::solid(color));
            } else {
                let ring = Some(Stroke::new(palette.goal, 2.0));
                out.push(Shape::Circle { center: (x + 5.0, middle), radius: 5.0, fill: None, stroke: ring });
            }
            out.text(label((x + 14.0, middle), name, palette.text_weak, Align::Left));
            x += 14.0 + room + 16.0;
        }
    }

    /// Draws a row whose upper edge is here.
    pub fn draw_row(&self, out: &mut Drawing, row: &TimelineRow, top: f32, palette: &Palette) {
        let width = out.width;
        let middle = top + ROW / 2.0;
        let name = text_width::fit(&row.name, SMALL, false, NAMES - 4.0);
        out.text(label((2.0, middle), name, palette.text, Align::Left));
        if let (Some(first), Some(last)) = (row.marks.first(), row.marks.last()) {
            let (from, to) = (self.x_of(first.at, width), self.x_of(last.at, width));
            let line = Rect::new(from, middle - 0.75, to - from, 1.5);
            out.rect(line, 0.0, Paint::solid(palette.border));
        }
        for mark in &row.marks {
            let x = self.x_of(mark.at, width);
            let fill = Paint::solid(mark.ink.color(palette));
            out.rect(Rect::new(x - MARK / 2.0, middle - 5.0, MARK, 10.0), 1.0, fill);
        }
        for mark in row.marks.iter().filter(|mark| mark.goal) {
            let center = (self.x_of(mark.at, width), middle);
            let ring = Stroke::new(palette.goal, 2.0);
            out.push(Shape::Circle { center, radius: 6.5, fill: None, stroke: Some(ring) });
        }
    }
}

/// Left and right end of the axis in a picture of this width.
fn plot(width: f32) -> (f32, f32) {
    (NAMES + GAP, (width - GAP).max(NAMES + GAP + 1.0))
}

/// Round lengths of time up to the longest.
fn spans_of_time(longest: i64, most: usize) -> Vec<Tick> {
    const MINUTE: i64 = 60_000;
    const DAY: i64 = 1440 * MINUTE;
    let steps = [
        MINUTE / 4,
        MINUTE,
        5 * MINUTE,
        15 * MINUTE,
        60 * MINUTE,
        6 * 60 * MINUTE,
        DAY,
        7 * DAY,
        28 * DAY,
        91 * DAY,
        182 * DAY,
        364 * DAY,
        5 * 364 * DAY,
    ];
    let step = steps.into_iter().find(|step| longest / step < most as i64).unwrap_or(20 * 364 * DAY);
    let tick = |n: i64| Tick {
        at: n * step,
        label: if n == 0 { "0".to_owned() } else { numbers::duration(n * step) },
        major: n == 0,
    };
    (0..=longest / step).map(tick).collect()
}

impl RowsChart {
    pub(super) fn draw(&self, (width, _): (f32, f32), palette: &Palette) -> DrawnChart {
        let foot = if self.rows.len() < self.of { ROW * 1.4 } else { 0.0 };
        let mut out = DrawnChart::new((width, AXIS + ROW * self.rows.len() as f32 + foot), palette);
        self.scale.draw_axis(&mut out.drawing, palette);
        for (i, row) in self.rows.iter().enumerate() {
            let top = AXIS + i as f32 * ROW;
            self.scale.draw_row(&mut out.drawing, row, top, palette);
            out.part(Rect::new(0.0, top, width, ROW), row.about.clone(), row.row);
        }
        if foot > 0.0 {
            let [n, of] = [self.rows.len(), self.of].map(|n| numbers::count(n as u64));
            let at = (NAMES + GAP, AXIS + ROW * self.rows.len() as f32 + foot / 2.0);
            let words = text!("chart-bars-shown", n, of);
            out.drawing.rect(Rect::new(0.0, at.1 - foot / 2.0, width, foot), 0.0, Paint::solid(palette.background));
            out.drawing.text(label(at, words, palette.text_weak, Align::Left));
        }
        out
    }
}
