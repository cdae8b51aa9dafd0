//! A number by period, a line for each group.

use jiff::tz::TimeZone;

use crate::present::drawing::{Align, Drawing, Paint, Rect, Shape, Stroke, Text};
use crate::present::time_axis::ticks;
use crate::present::{Palette, Rgb, numbers, text_width};
use crate::texts::text;

use super::parts::{DrawnChart, Ink, SMALL, label, round_values};

/// A line chart: one number by period, for everything and for each group.
#[derive(Debug, Clone, PartialEq)]
pub struct LineChart {
    /// The periods, without a gap.
    pub periods: Vec<LinePeriod>,
    /// The lines, in the order of the legend.
    pub series: Vec<LineSeries>,
    /// How its values are written.
    pub unit: Unit,
    /// The project's time zone.
    pub zone: TimeZone,
}

/// A day, week or month on the horizontal axis.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LinePeriod {
    /// The period as people call it.
    pub name: String,
    /// Where it begins, ms UTC.
    pub start: i64,
    /// Where it ends, ms UTC.
    pub end: i64,
    /// Whether everything that happened in it is known.
    pub complete: bool,
    /// The notes of the project on its days.
    pub notes: String,
}

/// The points of one group, or of everything.
#[derive(Debug, Clone, PartialEq)]
pub struct LineSeries {
    /// The group; empty where the line is of everything.
    pub name: String,
    /// The colour of the line.
    pub ink: Ink,
    /// A point for each period.
    pub points: Vec<LinePoint>,
}

/// A point of a line.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LinePoint {
    /// The value; none where it is not known.
    pub value: Option<f64>,
    /// What is out of the ordinary in it.
    pub marks: Vec<PointMark>,
    /// The row of the main table; none where it has none.
    pub row: Option<usize>,
}

/// What is out of the ordinary in a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PointMark {
    /// The value is far above what is usual.
    Spike,
    /// The value is far below what is usual.
    Drop,
    /// From here on another level.
    Level,
}

impl PointMark {
    fn words(self) -> &'static str {
        match self {
            Self::Spike => text!("chart-spike"),
            Self::Drop => text!("chart-drop"),
            Self::Level => text!("chart-new-level"),
        }
    }
}

/// How values are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unit {
    /// A number of customers or events.
    Count,
    /// A share from 0 to 1.
    Share,
    /// A length of time in ms.
    Duration,
    /// Money in a currency.
    Money(String),
}

impl Unit {
    fn words(&self, value: f64) -> String {
        match self {
            Self::Count => numbers::count(value.round() as u64),
            Self::Share => numbers::share(value),
            Self::Duration => numbers::duration(value as i64),
            Self::Money(currency) => numbers::money(value, currency),
        }
    }

    /// A value as it stands at an axis, where room is short.
    fn short(&self, value: f64) -> String {
        match self {
            Self::Count if value.fract() != 0.0 => numbers::decimal(value),
            Self::Count => numbers::compact(value.round() as u64),
            Self::Share => numbers::share(value),
            Self::Duration => numbers::duration(value as i64),
            Self::Money(currency) => {
                let whole = numbers::money(value, currency);
                numbers::shorter(&whole).unwrap_or(whole)
            }
        }
    }
}

/// Above the lines: what is out of the ordinary.
const TOP: f32 = 24.0;
/// Below the lines: times, and the notes of the project.
const FOOT: f32 = 28.0;
const NOTES: f32 = 20.0;
/// Between the names at the ends of the lines.
const NAME_LINE: f32 = 16.0;
/// Periods so close together that points on their line say nothing.
const TIGHT: f32 = 9.0;

/// Where values and times lie.
struct Axes {
    plot: Rect,
    values: (f64, f64),
    times: (i64, i64),
}

impl Axes {
    fn y(&self, value: f64) -> f32 {
        let (low, high) = self.values;
        self.plot.bottom() - ((value - low) / (high - low).max(f64::MIN_POSITIVE)) as f32 * self.plot.h
    }

    fn x(&self, ms: i64) -> f32 {
        let (from, to) = self.times;
        self.plot.x + ((ms - from) as f64 / (to - from).max(1) as f64) as f32 * self.plot.w
    }

    fn slot(&self, period: &LinePeriod) -> Rect {
        let (left, right) = (self.x(period.start), self.x(period.end));
        Rect::new(left, self.plot.y, right - left, self.plot.h)
    }

    fn point(&self, period: &LinePeriod, value: f64) -> (f32, f32) {
        let slot = self.slot(period);
        (slot.x + slot.w / 2.0, self.y(value))
    }
}

impl LineChart {
    pub(super) fn draw(&self, (width, height): (f32, f32), palette: &Palette) -> DrawnChart {
        let mut out = DrawnChart::new((width, height), palette);
        let (Some(first), Some(last)) = (self.periods.first(), self.periods.last()) else { return out };
        let values = self.series.iter().flat_map(|series| &series.points).filter_map(|point| point.value);
        let (low, high) = values.fold((0.0f64, 0.0f64), |(low, high), value| (low.min(value), high.max(value)));
        let has_notes = self.periods.iter().any(|period| !period.notes.is_empty());
        let foot = FOOT + if has_notes { NOTES } else { 0.0 };
        let plot_height = (height - TOP - foot).max(60.0);
        let rounds = round_values(low, if high > low { high } else { low + 1.0 }, (plot_height / 60.0) as usize);
        let axis =
            rounds.iter().map(|v| text_width::width(&self.unit.short(*v), SMALL, false)).fold(0.0, f32::max) + 10.0;
        let names = self.series.iter().map(|s| text_width::width(&s.name, SMALL, true)).fold(0.0, f32::max);
        let names = if names > 0.0 { (names + 16.0).min(width * 0.22) } else { 8.0 };
        let axes = Axes {
            plot: Rect::new(axis, TOP, (width - axis - names).max(60.0), plot_height),
            values: (rounds[0], rounds[rounds.len() - 1]),
            times: (first.start, last.end),
        };
        self.grid(&mut out.drawing, palette, &axes, &rounds);
        self.incomplete(&mut out.drawing, palette, &axes);
        self.times(&mut out.drawing, palette, &axes);
        self.notes(&mut out.drawing, palette, &axes);
        for series in &self.series {
            self.line(&mut out.drawing, series, series.ink.color(palette), &axes);
        }
        self.marks(&mut out.drawing, palette, &axes);
        self.names(&mut out.drawing, palette, &axes, names);
        self.parts(&mut out, &axes);
        out
    }

    fn grid(&self, out: &mut Drawing, palette: &Palette, axes: &Axes, rounds: &[f64]) {
        for &value in rounds {
            let y = axes.y(value);
            let color = if value == 0.0 { palette.text_weak } else { palette.border };
            out.line((axes.plot.x, y), (axes.plot.right(), y), Stroke::new(color, 1.0));
            out.text(label((axes.plot.x - 8.0, y), self.unit.short(value), palette.text_weak, Align::Right));
        }
    }

    /// Periods of which only a part is known: what stands in them is no drop.
    fn incomplete(&self, out: &mut Drawing, palette: &Palette, axes: &Axes) {
        for period in self.periods.iter().filter(|period| !period.complete) {
            let hatch = Some(Paint::faint(palette.text_weak, 0.22));
            out.push(Shape::Rect { rect: axes.slot(period), radius: 0.0, fill: None, stroke: None, hatch });
        }
    }

    fn times(&self, out: &mut Drawing, palette: &Palette, axes: &Axes) {
        let most = (axes.plot.w / 84.0).floor().max(2.0) as usize;
        let mut free = axes.plot.x;
        for tick in ticks(axes.times.0, axes.times.1, most, &self.zone) {
            let x = axes.x(tick.at);
            out.line((x, axes.plot.bottom()), (x, axes.plot.bottom() + 5.0), Stroke::new(palette.text_weak, 1.0));
            let width = text_width::width(&tick.label, SMALL, tick.major);
            let left = (x - width / 2.0).clamp(axes.plot.x, (axes.plot.right() - width).max(axes.plot.x));
            if left >= free {
                let text = label((left, axes.plot.bottom() + 16.0), tick.label, palette.text_weak, Align::Left);
                out.text(Text { bold: tick.major, ..text });
                free = left + width + 8.0;
            }
        }
    }

    /// What the project noted about a period, on the axis; all of it is said where the period is pointed at.
    fn notes(&self, out: &mut Drawing, palette: &Palette, axes: &Axes) {
        let y = axes.plot.bottom() + FOOT + NOTES / 2.0 - 2.0;
        let noted: Vec<&LinePeriod> = self.periods.iter().filter(|period| !period.notes.is_empty()).collect();
        for (i, period) in noted.iter().enumerate() {
            let x = axes.slot(period).x;
            // a note that lasts for several periods is written once
            if i > 0 && noted[i - 1].notes == period.notes && noted[i - 1].end == period.start {
                continue;
            }
            let line = Stroke { dashed: true, ..Stroke::new(palette.text_weak, 1.0) };
            out.line((x, axes.plot.y), (x, y), line);
            let next = noted[i + 1..].iter().find(|next| next.notes != period.notes);
            let until = next.map_or(axes.plot.right(), |next| axes.slot(next).x);
            let words = text_width::fit(&period.notes, SMALL, false, until - x - 8.0);
            out.text(label((x + 4.0, y), words, palette.text, Align::Left));
        }
    }

    fn line(&self, out: &mut Drawing, series: &LineSeries, color: Rgb, axes: &Axes) {
        let known = |i: usize| Some((self.periods.get(i)?, series.points.get(i)?.value?));
        for i in 0..self.periods.len() {
            let Some((period, value)) = known(i) else { continue };
            let at = axes.point(period, value);
            let before = i.checked_sub(1).and_then(known);
            if let Some((before, of)) = before {
                let dashed = !(before.complete && period.complete);
                out.line(axes.point(before, of), at, Stroke { dashed, ..Stroke::new(color, 2.0) });
            }
            let alone = before.is_none() && known(i + 1).is_none();
            if alone || axes.slot(period).w > TIGHT {
                out.push(Shape::Circle { center: at, radius: 2.5, fill: Some(Paint::solid(color)), stroke: None });
            }
        }
    }

    /// What is out of the ordinary, said in words where no other word or line stands in the way; pointing says it everywhere.
    fn marks(&self, out: &mut Drawing, palette: &Palette, axes: &Axes) {
        let mut words: Vec<(PointMark, (f32, f32))> = Vec::new();
        let mut taken: Vec<Rect> = Vec::new();
        for series in &self.series {
            for (period, point) in self.periods.iter().zip(&series.points) {
                let Some(value) = point.value else { continue };
                for mark in &point.marks {
                    let at = self.mark(out, palette, (axes, axes.point(period, value)), (*mark, period, series));
                    if *mark == PointMark::Level && self.series.len() == 1 {
                        taken.push(Rect::new(at.0 - 2.0, axes.plot.y, 4.0, axes.plot.h));
                    } else {
                        let (x, y) = axes.point(period, value);
                        taken.push(Rect::new(x - 6.0, y - 6.0, 12.0, 12.0));
                    }
                    words.push((*mark, at));
                }
            }
        }
        let noted = self.periods.iter().filter(|period| !period.notes.is_empty());
        taken.extend(noted.map(|period| Rect::new(axes.slot(period).x - 1.0, axes.plot.y, 2.0, axes.plot.h)));
        for (mark, at) in words {
            let Some(place) = self.place_of_word(mark, at, axes, &taken) else { continue };
            let middle = (place.x + 3.0, place.middle());
            out.text(Text { bold: true, ..label(middle, mark.words(), palette.warning, Align::Left) });
            taken.push(place);
        }
    }

    /// Where the word of a mark stands free: over or under it, or else to the right or the left of there.
    fn place_of_word(&self, mark: PointMark, at: (f32, f32), axes: &Axes, taken: &[Rect]) -> Option<Rect> {
        let width = text_width::width(mark.words(), SMALL, true);
        let y = at.1.clamp(8.0, axes.plot.bottom() - 8.0);
        let aside = width / 2.0 + 10.0;
        [0.0, aside, -aside].into_iter().find_map(|by| {
            let left = at.0 + by - width / 2.0;
            let left = left.clamp(axes.plot.x, (axes.plot.right() - width).max(axes.plot.x));
            let place = Rect::new(left - 3.0, y - 8.0, width + 6.0, 16.0);
            (!taken.iter().any(|other| other.overlaps(&place))).then_some(place)
        })
    }

    /// Draws a mark at a point; gives where the middle of its word belongs.
    fn mark(
        &self,
        out: &mut Drawing,
        palette: &Palette,
        (axes, (x, y)): (&Axes, (f32, f32)),
        (mark, period, series): (PointMark, &LinePeriod, &LineSeries),
    ) -> (f32, f32) {
        match mark {
            PointMark::Level if self.series.len() > 1 => {
                // a line through everything would be of every group
                let (x, color) = (axes.slot(period).x, series.ink.color(palette));
                out.line((x, y - 12.0), (x, y + 12.0), Stroke::new(color, 3.0));
                (x, y - 20.0)
            }
            PointMark::Level => {
                let x = axes.slot(period).x;
                let line = Stroke { dashed: true, ..Stroke::new(palette.warning, 1.5) };
                out.line((x, axes.plot.y - 4.0), (x, axes.plot.bottom()), line);
                (x, axes.plot.y - 12.0)
            }
            PointMark::Spike | PointMark::Drop => {
                let ring = Some(Stroke::new(palette.warning, 2.0));
                out.push(Shape::Circle { center: (x, y), radius: 6.0, fill: None, stroke: ring });
                (x, if mark == PointMark::Spike { y - 15.0 } else { y + 15.0 })
            }
        }
    }

    /// The name of each line at its end, apart from one another.
    fn names(&self, out: &mut Drawing, palette: &Palette, axes: &Axes, room: f32) {
        let end = |series: &LineSeries| {
            let last = series.points.iter().rposition(|point| point.value.is_some())?;
            Some(axes.y(series.points[last].value?))
        };
        let named = self.series.iter().filter(|series| !series.name.is_empty());
        let mut ends: Vec<(f32, &LineSeries)> = named.filter_map(|series| Some((end(series)?, series))).collect();
        ends.sort_by(|a, b| a.0.total_cmp(&b.0));
        // down where the one above needs the room, then up again from the foot
        for i in 1..ends.len() {
            ends[i].0 = ends[i].0.max(ends[i - 1].0 + NAME_LINE);
        }
        let mut lowest = axes.plot.bottom();
        for end in ends.iter_mut().rev() {
            end.0 = end.0.min(lowest);
            lowest = end.0 - NAME_LINE;
        }
        for (y, series) in ends {
            let (x, color) = (axes.plot.right() + 6.0, series.ink.color(palette));
            out.push(Shape::Circle { center: (x, y), radius: 3.5, fill: Some(Paint::solid(color)), stroke: None });
            let name = text_width::fit(&series.name, SMALL, true, room - 12.0);
            out.text(Text { bold: true, ..label((x + 7.0, y), name, palette.text, Align::Left) });
        }
    }

    /// What can be pointed at: the points of a period divide its height by which of them is nearest.
    fn parts(&self, out: &mut DrawnChart, axes: &Axes) {
        for (i, period) in self.periods.iter().enumerate() {
            let slot = axes.slot(period);
            let mut points: Vec<(f32, &LineSeries, &LinePoint, f64)> = Vec::new();
            for series in &self.series {
                if let Some((point, value)) = series.points.get(i).and_then(|point| Some((point, point.value?))) {
                    points.push((axes.y(value), series, point, value));
                }
            }
            points.sort_by(|a, b| a.0.total_cmp(&b.0));
            for (at, (y, series, point, value)) in points.iter().enumerate() {
                let top = if at == 0 { slot.y } else { f32::midpoint(points[at - 1].0, *y) };
                let bottom = points.get(at + 1).map_or(slot.bottom(), |next| f32::midpoint(*y, next.0));
                let Some(row) = point.row else { continue };
                out.part(Rect::new(slot.x, top, slot.w, bottom - top), self.about(i, series, *value), row);
            }
        }
    }

    /// What a point says: its value, that of the period before, and what is known of the period.
    fn about(&self, i: usize, series: &LineSeries, value: f64) -> String {
        let period = &self.periods[i];
        let mut head = vec![period.name.as_str()];
        head.extend((!series.name.is_empty()).then_some(series.name.as_str()));
        let mut parts = vec![format!("{}: {}", head.join(", "), self.unit.words(value))];
        if let Some(before) = i.checked_sub(1).and_then(|before| series.points.get(before)?.value) {
            parts.push(text!("chart-period-before", value = self.unit.words(before)));
        }
        parts.extend(series.points[i].marks.iter().map(|mark| mark.words().to_owned()));
        if !period.complete {
            parts.push(text!("chart-not-complete").to_owned());
        }
        parts.extend((!period.notes.is_empty()).then(|| period.notes.clone()));
        parts.join(" · ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Theme;

    const DAY: i64 = 86_400_000;

    fn chart(values: &[&[Option<f64>]]) -> LineChart {
        let n = values[0].len();
        let period = |i: usize| LinePeriod {
            name: format!("Day {i}"),
            start: i as i64 * DAY,
            end: (i as i64 + 1) * DAY,
            complete: i + 1 < n,
            notes: if i == 2 { "Price change".to_owned() } else { String::new() },
        };
        let series = |(at, values): (usize, &&[Option<f64>])| LineSeries {
            name: format!("Group {at}"),
            ink: Ink::Group(at),
            points: values
                .iter()
                .enumerate()
                .map(|(i, value)| LinePoint { value: *value, marks: Vec::new(), row: Some(at * n + i) })
                .collect(),
        };
        LineChart {
            periods: (0..n).map(period).collect(),
            series: values.iter().enumerate().map(series).collect(),
            unit: Unit::Count,
            zone: TimeZone::UTC,
        }
    }

    /// From where to where, and whether it is dashed.
    type Segment = ((f32, f32), (f32, f32), bool);

    fn lines(drawn: &DrawnChart, color: Rgb) -> Vec<Segment> {
        let line = |shape: &Shape| match shape {
            Shape::Line { from, to, stroke } if stroke.paint.color == color && stroke.width > 1.9 => {
                Some((*from, *to, stroke.dashed))
            }
            _ => None,
        };
        drawn.drawing.items.iter().filter_map(|item| line(&item.shape)).collect()
    }

    #[test]
    fn a_line_rises_with_its_values_breaks_where_nothing_is_known_and_is_dashed_where_a_period_is_not_over() {
        let chart = chart(&[&[Some(1.0), Some(3.0), None, Some(2.0), Some(8.0), Some(1.0)]]);
        let palette = Palette::of(Theme::Light);
        let drawn = chart.draw((800.0, 400.0), palette);
        let found = lines(&drawn, Ink::Group(0).color(palette));
        assert_eq!(found.len(), 3, "no line over the gap");
        assert!(found[0].0.1 > found[0].1.1 && found[1].0.1 > found[1].1.1 && found[2].0.1 < found[2].1.1);
        assert_eq!(found.iter().map(|line| line.2).collect::<Vec<_>>(), [false, false, true]);
        // twice the value is twice the height over zero
        let zero = drawn.parts[0].place.bottom();
        let height = |y: f32| zero - y;
        assert!((height(found[1].1.1) / height(found[1].0.1) - 4.0).abs() < 0.01);
    }

    #[test]
    fn every_point_can_be_pointed_at_and_the_places_of_a_period_do_not_overlap() {
        let chart = chart(&[&[Some(1.0), Some(9.0), Some(4.0)], &[Some(3.0), Some(2.0), None]]);
        let drawn = chart.draw((500.0, 300.0), Palette::of(Theme::Dark));
        let mut rows: Vec<usize> = drawn.parts.iter().map(|part| part.row).collect();
        rows.sort_unstable();
        assert_eq!(rows, [0, 1, 2, 3, 4]);
        for (i, a) in drawn.parts.iter().enumerate() {
            // corners are rounded to what a number can hold
            let inside = Rect::new(a.place.x + 0.01, a.place.y + 0.01, a.place.w - 0.02, a.place.h - 0.02);
            assert!(drawn.parts[i + 1..].iter().all(|b| !inside.overlaps(&b.place)));
        }
        let last = drawn.parts.iter().find(|part| part.row == 2).unwrap();
        assert!(last.about.contains("Day 2, Group 0: 4") && last.about.contains("Price change"), "{}", last.about);
    }

    #[test]
    fn no_word_of_a_mark_stands_on_a_line_or_on_another_word() {
        let values: Vec<Option<f64>> = (0..30).map(|i| Some(if i == 12 || i == 13 { 90.0 } else { 20.0 })).collect();
        let mut chart = chart(&[&values]);
        for (i, mark) in [(12, PointMark::Level), (12, PointMark::Spike), (13, PointMark::Spike)] {
            chart.series[0].points[i].marks.push(mark);
        }
        let palette = Palette::of(Theme::Light);
        let drawn = chart.draw((900.0, 400.0), palette);
        let is_word = |text: &&Text| text.color == palette.warning;
        let texts = drawn.drawing.items.iter().filter_map(|item| match &item.shape {
            Shape::Text(text) => Some(text),
            _ => None,
        });
        let place = |text: &Text| Rect::new(text.x, text.y - 7.0, text_width::width(&text.text, SMALL, true), 14.0);
        let words: Vec<Rect> = texts.filter(is_word).map(place).collect();
        assert!(words.len() >= 2, "{words:?}");
        let dashed: Vec<f32> = drawn
            .drawing
            .items
            .iter()
            .filter_map(|item| match &item.shape {
                Shape::Line { from, to, stroke } if stroke.dashed && from.0 == to.0 => Some(from.0),
                _ => None,
            })
            .collect();
        for (i, word) in words.iter().enumerate() {
            assert!(words[i + 1..].iter().all(|other| !word.overlaps(other)), "{words:?}");
            let crossed = |x: &f32| word.y > TOP && word.x < *x && *x < word.right();
            assert!(!dashed.iter().any(crossed), "{word:?} {dashed:?}");
        }
    }
}
