//! The picture of one customer's journey over time.

use jiff::tz::TimeZone;

use crate::events::EventTable;
use crate::texts::text;

use super::drawing::{Align, Drawing, Paint, Rect, Shape, Stroke, Text};
use super::palette::channel_initials;
use super::time_axis::ticks;
use super::timeline_layout::{AXIS, BAND, GUTTER, Mark, SESSIONS, TimelineLayout, TimelineModel};
use super::{Palette, Rgb, numbers, text_width};

/// How a timeline is shown.
#[derive(Debug, Clone)]
pub struct TimelineLook<'a> {
    /// The colours of the theme.
    pub palette: &'a Palette,
    /// The project's time zone.
    pub zone: &'a TimeZone,
    /// The selected mark; outlined.
    pub selected: Option<usize>,
}

/// Draws a timeline with its axis, bands and marks.
pub fn draw(table: &EventTable, model: &TimelineModel, layout: &TimelineLayout, look: &TimelineLook<'_>) -> Drawing {
    let mut out =
        Drawing::new(layout.width, layout.height, look.palette.background, text!("timeline-drawing-timeline"));
    draw_rows(&mut out, table, model, layout, look.palette);
    draw_axis(&mut out, layout, look);
    draw_bands(&mut out, table, layout, look);
    draw_sessions(&mut out, layout, look);
    draw_moods(&mut out, layout, look);
    for (i, mark) in layout.marks.iter().enumerate() {
        draw_mark(&mut out, table, model, mark, look, look.selected == Some(i));
    }
    draw_mark_labels(&mut out, table, model, layout, look.palette);
    out
}

/// What a mark says when pointed at.
pub fn mark_words(table: &EventTable, model: &TimelineModel, mark: &Mark, zone: &TimeZone) -> String {
    let lane = &model.lanes[mark.lane];
    let events = &lane.events[mark.events.clone()];
    let (Some(&first), Some(&last)) = (events.first(), events.last()) else { return String::new() };
    let name = |i: u32| table.names.touchpoints[table.touchpoint[i as usize] as usize].as_str();
    let channel = channel_name(table, lane.channel);
    if events.len() == 1 {
        return format!("{} · {channel} · {}", name(first), numbers::date_time(table.time[first as usize], zone));
    }
    // Counted by number, not by name: a frame counts all events on the screen, which may be a million.
    let mut by_touchpoint = vec![0u64; table.names.touchpoints.len()];
    for &i in events {
        by_touchpoint[table.touchpoint[i as usize] as usize] += 1;
    }
    let named = table.names.touchpoints.iter().map(String::as_str).zip(by_touchpoint);
    let mut counts: Vec<(&str, u64)> = named.filter(|(_, n)| *n > 0).collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let top: Vec<String> = counts.iter().take(3).map(|(n, c)| format!("{n} × {}", numbers::count(*c))).collect();
    let period = numbers::period(table.time[first as usize], table.time[last as usize], zone);
    text!("timeline-drawing-events", n = numbers::count(events.len() as u64), channel, period, top = top.join(", "))
}

fn channel_name(table: &EventTable, channel: u8) -> &str {
    table.names.channels.get(channel as usize).map_or("", String::as_str)
}

fn draw_rows(out: &mut Drawing, table: &EventTable, model: &TimelineModel, layout: &TimelineLayout, palette: &Palette) {
    for (i, (row, lane)) in layout.rows.iter().zip(&model.lanes).enumerate() {
        if i % 2 == 0 {
            out.rect(*row, 0.0, Paint::solid(palette.surface));
        }
        let name = channel_name(table, lane.channel);
        let color = palette.channel(name);
        let middle = row.middle();
        let center = (13.0, middle);
        out.push(Shape::Circle { center, radius: 9.0, fill: Some(Paint::solid(color)), stroke: None });
        out.text(Text {
            align: Align::Middle,
            ..text(13.0, middle, channel_initials(name), 9.0, palette.ink_on(color))
        });
        let short = text_width::fit(name, 12.0, false, GUTTER - 34.0);
        out.text(text(27.0, middle, short, 12.0, palette.text));
    }
    let label = |y: f32, words: &str| text(4.0, y, words.to_owned(), 11.0, palette.text_weak);
    out.text(label(AXIS + BAND / 2.0, text!("timeline-drawing-stage")));
    out.text(label(AXIS + BAND + SESSIONS / 2.0 - 1.0, text!("timeline-drawing-sessions")));
}

fn text(x: f32, y: f32, words: String, size: f32, color: Rgb) -> Text {
    Text { x, y, text: words, size, bold: false, color, align: Align::Left }
}

fn draw_axis(out: &mut Drawing, layout: &TimelineLayout, look: &TimelineLook<'_>) {
    let palette = look.palette;
    let most = ((layout.width - GUTTER) / 84.0).floor().max(2.0) as usize;
    let mut free = GUTTER;
    let bottom = layout.rows.last().map_or(layout.height, Rect::bottom);
    for tick in ticks(layout.window.from, layout.window.to, most, look.zone) {
        let x = layout.x_of(tick.at);
        let color = if tick.major { palette.text_weak } else { palette.border };
        out.line((x, AXIS - 4.0), (x, bottom), Stroke { paint: Paint::faint(color, 0.5), width: 1.0, dashed: false });
        let width = text_width::width(&tick.label, 11.0, tick.major);
        let left = (x + 3.0).min(layout.width - width);
        if left >= free {
            let words = text(left, 10.0, tick.label, 11.0, if tick.major { palette.text } else { palette.text_weak });
            out.text(Text { bold: tick.major, ..words });
            free = left + width + 8.0;
        }
    }
}

fn draw_bands(out: &mut Drawing, table: &EventTable, layout: &TimelineLayout, look: &TimelineLook<'_>) {
    for band in &layout.bands {
        let color = look.palette.stage(band.stage);
        let name = table.names.stages.get(band.stage as usize).map_or("", String::as_str);
        let (Some(&from), Some(&to)) = (table.time.get(band.events.start), table.time.get(band.events.end - 1)) else {
            continue;
        };
        let about = match band.count {
            1 => format!("{name}: {}", numbers::period(from, to, look.zone)),
            n => text!(
                "timeline-drawing-changes-of-stage",
                n = numbers::count(n as u64),
                period = numbers::period(from, to, look.zone)
            ),
        };
        let radius = if band.rect.w > 6.0 { 3.0 } else { 0.0 };
        let ground = if look.palette.theme == super::Theme::Dark { 0.55 } else { 0.30 };
        let fill = Some(Paint::solid(color.over(look.palette.background, ground)));
        let shape = Shape::Rect { rect: band.rect, radius, fill, stroke: None, hatch: None };
        out.push_about(shape, about);
        out.rect(Rect { h: 3.0, ..band.rect }, 0.0, Paint::solid(color));
        if text_width::width(name, 12.0, true) <= band.rect.w - 10.0 {
            let words = text(band.rect.x + 5.0, band.rect.middle() + 1.0, name.to_owned(), 12.0, look.palette.text);
            out.text(Text { bold: true, ..words });
        }
    }
}

fn draw_sessions(out: &mut Drawing, layout: &TimelineLayout, look: &TimelineLook<'_>) {
    for session in &layout.sessions {
        let about = format!(
            "{}, {}",
            text!("count-sessions", n = session.count as u64),
            text!("count-events", n = session.events.len() as u64)
        );
        let fill = Some(Paint::solid(look.palette.text_weak));
        let rect = Rect { y: session.rect.y + 1.0, h: 6.0, ..session.rect };
        out.push_about(Shape::Rect { rect, radius: 3.0, fill, stroke: None, hatch: None }, about);
    }
}

fn draw_moods(out: &mut Drawing, layout: &TimelineLayout, look: &TimelineLook<'_>) {
    let (palette, Some(row)) = (look.palette, layout.mood_row) else { return };
    out.text(text(4.0, row.middle(), text!("timeline-drawing-mood").to_owned(), 11.0, palette.text_weak));
    let line = Stroke { paint: Paint::solid(palette.border), width: 1.0, dashed: false };
    out.line((GUTTER, row.middle()), (layout.width, row.middle()), line);
    for mood in &layout.moods {
        let (texts, tone) = (text!("count-texts", n = mood.texts as u64), numbers::decimal(mood.tone));
        let about = text!("timeline-drawing-mood-of", texts, tone);
        let fill = Some(Paint::solid(palette.measure));
        out.push_about(Shape::Rect { rect: mood.rect, radius: 1.5, fill, stroke: None, hatch: None }, about);
    }
}

fn draw_mark(
    out: &mut Drawing,
    table: &EventTable,
    model: &TimelineModel,
    mark: &Mark,
    look: &TimelineLook<'_>,
    selected: bool,
) {
    let palette = look.palette;
    let color = palette.stage(mark.stage);
    let center = (mark.x, mark.y);
    if selected {
        let ring = Stroke::new(palette.text, 2.0);
        out.push(Shape::Circle { center, radius: mark.radius + 4.0, fill: None, stroke: Some(ring) });
    }
    if mark.goal {
        let ring = Stroke::new(palette.goal, 2.0);
        out.push(Shape::Circle { center, radius: mark.radius + 2.5, fill: None, stroke: Some(ring) });
    }
    let edge = Stroke::new(palette.background, 1.0);
    let disc = Shape::Circle { center, radius: mark.radius, fill: Some(Paint::solid(color)), stroke: Some(edge) };
    out.push_about(disc, mark_words(table, model, mark, look.zone));
    let count = mark.events.len() as u64;
    let words = numbers::compact(count).replace(' ', "");
    if count > 1 && text_width::width(&words, 8.5, true) <= mark.radius * 2.0 - 2.0 {
        let label = text(mark.x, mark.y, words, 8.5, palette.ink_on(color));
        out.text(Text { align: Align::Middle, bold: true, ..label });
    }
    if mark.text {
        let (x, y) = (mark.x + mark.radius, mark.y - mark.radius);
        let fill = Some(Paint::solid(palette.text));
        out.push(Shape::Circle { center: (x, y), radius: 2.5, fill, stroke: Some(edge) });
    }
}

/// What stands beside a mark: the names of its events where they are few, the first and how many more else.
fn label_of(table: &EventTable, events: &[u32]) -> Vec<String> {
    let names: Vec<&str> = events
        .iter()
        .take(3)
        .map(|&i| table.names.touchpoints[table.touchpoint[i as usize] as usize].as_str())
        .collect();
    match (names.as_slice(), events.len()) {
        ([], _) => Vec::new(),
        ([only], _) => vec![(*only).to_owned()],
        (few, n) if n == few.len() && few.iter().any(|name| *name != few[0]) => {
            vec![few.join(", "), format!("{} +{}", few[0], n - 1)]
        }
        (some, n) => vec![format!("{} +{}", some[0], n - 1)],
    }
}

/// Names beside events where the lane has room for them.
fn draw_mark_labels(
    out: &mut Drawing,
    table: &EventTable,
    model: &TimelineModel,
    layout: &TimelineLayout,
    palette: &Palette,
) {
    for (i, mark) in layout.marks.iter().enumerate() {
        let next =
            layout.marks.get(i + 1).filter(|m| m.lane == mark.lane).map_or(layout.width, |m| m.x - m.radius - 4.0);
        let x = mark.x + mark.radius + 6.0;
        let Some(events) = model.lanes[mark.lane].events.get(mark.events.clone()) else { continue };
        let mut labels = label_of(table, events).into_iter();
        if let Some(label) = labels.find(|label| text_width::width(label, 11.0, false) + x < next - 2.0) {
            out.text(text(x, mark.y, label, 11.0, palette.text));
        }
    }
}
