//! The picture of a funnel: a bar for each step with those who were lost between two, how long it takes, and the share that gets
//! to the end over time and by group.

use egui::{Align2, FontId, Rect, ScrollArea, Sense, Ui, pos2, vec2};

use jiff::tz::TimeZone;

use crate::analysis::Share;
use crate::analysis::funnel::FunnelCount;
use crate::gui::icons::Icon;
use crate::gui::theme::{BODY, Colors, SMALL, semibold_id};
use crate::gui::widgets::{self, mix};
use crate::insights::{FunnelSettings, StepsReached, group_name};
use crate::model::Entity;
use crate::present::numbers;
use crate::texts::text;

use super::conversion_chart::{GroupBars, PeriodColumns};
use super::time_chart::TimeColumns;

/// Something that can be picked, by the position of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FunnelPart {
    /// Those who reached it.
    Reached(usize),
    /// Those who were at the step before and did not reach it.
    Lost(usize),
    /// Those who took so long to a step, or without one from the first to the last: the first and the last of the columns.
    Took(Option<usize>, usize, usize),
    /// Those who entered in a period.
    Period(usize),
    /// Those of a group.
    Group(usize),
}

impl FunnelPart {
    /// The step whose times are shown: that which is picked.
    fn step(self) -> Option<usize> {
        match self {
            Self::Reached(step) | Self::Lost(step) => Some(step),
            Self::Took(step, ..) => step,
            Self::Period(_) | Self::Group(_) => None,
        }
    }
}

/// Heights and letters of the rows, which grow and shrink with the room.
#[derive(Clone, Copy)]
struct Measures {
    step: f32,
    loss: f32,
    bar: f32,
    name: f32,
    small: f32,
}

impl Measures {
    const USUAL: Self = Self { step: 46.0, loss: 24.0, bar: 24.0, name: BODY, small: SMALL };

    /// As many steps as can be are seen at once; on a large screen they are read from further away.
    fn of(found: &StepsReached, height: f32) -> Self {
        let usual = Self::USUAL;
        let losses = found.optional.iter().skip(1).filter(|optional| !**optional).count();
        let needed = found.names.len() as f32 * (usual.step + 2.0) + losses as f32 * (usual.loss + 2.0);
        let fits = height / needed;
        // what is too high is shrunk; where there is room, the charts below stay in sight
        let most = if found.cuts.groups.is_empty() { 1.6 } else { 1.0 };
        let by = if fits < 1.0 { fits.max(0.84) } else { (0.6 * fits).clamp(1.0, most) };
        let letters = by.clamp(1.0, 1.3);
        Self {
            step: usual.step * by,
            loss: usual.loss * by,
            bar: (usual.bar * by).min(usual.step * by - usual.small * letters - 6.0),
            name: usual.name * letters,
            small: usual.small * letters,
        }
    }
}

/// Draws the steps; gives what was clicked.
pub(super) fn show(
    ui: &mut Ui,
    found: &StepsReached,
    (how, zone): (&FunnelSettings, &TimeZone),
    picked: Option<FunnelPart>,
    height: f32,
) -> Option<FunnelPart> {
    let mut clicked = None;
    let entity = how.entity;
    let start = found.funnel.counts.first().map_or(0, |first| first.journeys);
    ScrollArea::vertical().auto_shrink(false).max_height(height.max(80.0)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let end = ui.cursor().top() + height;
        let width = ui.available_width() - 12.0;
        let measures = Measures::of(found, height);
        let takes_longer = found.takes_longer(how);
        for (step, (name, count)) in found.names.iter().zip(&found.funnel.counts).enumerate() {
            let before =
                count.previous.map(|previous| (found.names[previous].as_str(), found.funnel.counts[previous].journeys));
            let is_optional = found.optional[step];
            let takes_longer = takes_longer[step];
            let row = Row { name, is_optional, count, takes_longer, start, before, entity, measures };
            // whoever leaves out a step that may be left out is not lost
            if let Some((after, of)) = before.filter(|_| !is_optional) {
                let part = FunnelPart::Lost(step);
                if loss(ui, (width, measures), (after, name), (count.lost, of, how.window), picked == Some(part)) {
                    clicked = Some(part);
                }
            }
            let part = FunnelPart::Reached(step);
            if row.show(ui, width, picked == Some(part)) {
                clicked = Some(part);
            }
        }
        // whoever asked for groups looks for them first
        clicked = by_group(ui, found, entity, picked, width).or(clicked);
        clicked = times(ui, found, entity, picked, (width, end)).or(clicked);
        clicked = over_time(ui, found, (entity, zone), picked, width).or(clicked);
    });
    clicked
}

/// How long it takes to the step that is picked, or from the first to the last.
fn times(
    ui: &mut Ui,
    found: &StepsReached,
    entity: Entity,
    picked: Option<FunnelPart>,
    (width, end): (f32, f32),
) -> Option<FunnelPart> {
    let spans = found.time_spans();
    let of_step = |wanted: Option<usize>| spans.iter().find(|(.., step)| *step == wanted);
    let chosen = picked.and_then(FunnelPart::step).and_then(|step| of_step(Some(step)));
    let &(from, to, step) = chosen.or(spans.first())?;
    let bins = found.time_bins(step);
    if bins.is_empty() {
        return None;
    }
    let median = match step {
        Some(step) => found.funnel.counts[step].median_ms,
        None => found.funnel.whole_median_ms,
    };
    let median = numbers::duration(median.unwrap_or_default().round() as i64);
    let title = text!("funnel-chart-time", from = &found.names[from], to = &found.names[to], median);
    widgets::section(ui, &title);
    widgets::caption(ui, text!("funnel-chart-time-how"));
    ui.add_space(4.0);
    let chosen = match picked {
        Some(FunnelPart::Took(of, first, last)) if of == step => Some((first, last)),
        _ => None,
    };
    let room = end - ui.cursor().top() - 4.0;
    let columns = TimeColumns { bins, entity, picked: chosen, title: &title, room };
    columns.show(ui, width).map(|(first, last)| FunnelPart::Took(step, first, last))
}

/// The share that gets to the end, by when the first step was taken.
fn over_time(
    ui: &mut Ui,
    found: &StepsReached,
    (entity, zone): (Entity, &TimeZone),
    picked: Option<FunnelPart>,
    width: f32,
) -> Option<FunnelPart> {
    let last = found.names.len() - 1;
    let share = |steps: &Vec<crate::analysis::JourneyCount>| Share::new(steps[last].journeys, steps[0].journeys);
    let shares: Vec<Share> = found.cuts.by_period.iter().map(share).collect();
    let words = |i: usize, date: &str| {
        let (n, of) = (numbers::count(shares[i].count), numbers::units(shares[i].of, entity));
        let share = numbers::share_or_count(shares[i].count, shares[i].of);
        match found.cuts.is_complete(i) {
            true => text!("funnel-chart-period", date, n, of, share),
            false => text!("funnel-chart-period-not-over", date, n, of, share),
        }
    };
    let columns = PeriodColumns {
        title: &text!("funnel-chart-over-time", from = &found.names[0], to = &found.names[last]),
        periods: &found.cuts.periods,
        shares: &shares,
        is_complete: &|i| found.cuts.is_complete(i),
        words: &words,
        zone,
        picked: if let Some(FunnelPart::Period(i)) = picked { Some(i) } else { None },
    };
    if last == 0 { None } else { columns.show(ui, width).map(FunnelPart::Period) }
}

/// The share that gets to the end, group by group.
fn by_group(
    ui: &mut Ui,
    found: &StepsReached,
    entity: Entity,
    picked: Option<FunnelPart>,
    width: f32,
) -> Option<FunnelPart> {
    let last = found.names.len() - 1;
    let groups = found.cuts.groups.iter();
    let groups: Vec<(&str, Share)> =
        groups.map(|of| (group_name(&of.group), Share::new(of.steps[last].journeys, of.steps[0].journeys))).collect();
    let bars = GroupBars {
        title: &text!("funnel-chart-by-group", from = &found.names[0], to = &found.names[last]),
        groups: &groups,
        entity,
        picked: if let Some(FunnelPart::Group(i)) = picked { Some(i) } else { None },
    };
    bars.show(ui, width).map(FunnelPart::Group)
}

struct Row<'a> {
    name: &'a str,
    is_optional: bool,
    count: &'a FunnelCount,
    /// Whether the median time is longer than the window, because the step is first reached on a later try.
    takes_longer: bool,
    start: u64,
    /// The required step before and who reached it.
    before: Option<(&'a str, u64)>,
    entity: Entity,
    measures: Measures,
}

impl Row<'_> {
    /// "43 % of start · 61 % of previous · median 2 h"; nothing of the first step.
    fn rates(&self) -> String {
        let Some((before, of)) = self.before else { return String::new() };
        let mut parts = vec![
            text!("funnel-chart-of-start", share = numbers::share_or_count(self.count.journeys, self.start)),
            text!("funnel-chart-of-previous", share = numbers::share_or_count(self.count.journeys, of), before),
        ];
        if let Some(ms) = self.count.median_ms {
            let time = numbers::duration(ms.round() as i64);
            parts.push(match self.takes_longer {
                true => text!("funnel-chart-median-of-tries", time),
                false => text!("funnel-chart-median", time),
            });
        }
        parts.join(" · ")
    }

    fn show(&self, ui: &mut Ui, width: f32, is_on: bool) -> bool {
        let (c, measures) = (Colors::get(ui), self.measures);
        let (rect, response) = ui.allocate_exact_size(vec2(width, measures.step), Sense::click());
        let rates = self.rates();
        let name = match self.is_optional {
            true => text!("funnel-steps-optional", name = self.name),
            false => self.name.to_owned(),
        };
        let number = numbers::units(self.count.journeys, self.entity);
        let label = [format!("{name}: {number}"), rates.clone()].into_iter().filter(|part| !part.is_empty());
        let label = label.collect::<Vec<_>>().join(", ");
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_on, label.as_str()));
        ground(ui, rect, &response, is_on);
        let painter = ui.painter();
        let names = name_width(width);
        let line = |text: &str, font: FontId, room: f32| {
            let mut job = egui::text::LayoutJob::simple(text.to_owned(), font, c.text, room);
            job.wrap.max_rows = 1;
            painter.layout_job(job)
        };
        let left = rect.left() + names;
        let track = Rect::from_min_size(pos2(left, rect.top() + 3.0), vec2(rect.right() - 8.0 - left, measures.bar));
        let name = line(&name, semibold_id(measures.name), names - 16.0);
        painter.galley(pos2(rect.left() + 8.0, track.center().y - name.size().y / 2.0), name, c.text);
        painter.rect_filled(track, 3.0, c.hover);
        let share = if self.start == 0 { 0.0 } else { self.count.journeys as f32 / self.start as f32 };
        let bar = Rect::from_min_size(track.min, vec2(track.width() * share, measures.bar));
        painter.rect_filled(bar, 3.0, c.measure);
        // behind the end of the bar, or inside where there is no room
        let number = line(&number, semibold_id(measures.small), track.width());
        let (at, ink) = match bar.right() + number.size().x + 8.0 <= track.right() {
            true => (bar.right() + 8.0, c.text),
            false => (bar.right() - number.size().x - 8.0, c.ink_on(c.measure)),
        };
        painter.galley_with_override_text_color(pos2(at, track.center().y - number.size().y / 2.0), number, ink);
        let rates = line(&rates, FontId::proportional(measures.small), track.width());
        painter.galley(pos2(left, track.bottom() + 2.0), rates, c.text);
        response.clicked()
    }
}

/// Room for the names of the steps.
fn name_width(width: f32) -> f32 {
    (width * 0.26).clamp(110.0, 240.0)
}

/// Those who were at a step and did not reach the next.
fn loss(
    ui: &mut Ui,
    (width, measures): (f32, Measures),
    (after, before): (&str, &str),
    (lost, of, window): (u64, u64, Option<i64>),
    is_on: bool,
) -> bool {
    let c = Colors::get(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, measures.loss), Sense::click());
    let (lost, share) = (numbers::count(lost), numbers::share_or_count(lost, of));
    let text = match window {
        Some(window) => text!("funnel-chart-late", lost, share, time = numbers::duration(window)),
        None => text!("funnel-chart-lost", lost, share),
    };
    let label = text!("funnel-chart-lost-between", text = text.as_str(), after, before);
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_on, label.as_str()));
    ground(ui, rect, &response, is_on);
    let left = rect.left() + name_width(width);
    let arrow = Rect::from_center_size(pos2(left + 6.0, rect.center().y), vec2(10.0, 10.0));
    Icon::Fall.paint(ui.painter(), arrow, c.soft);
    let at = pos2(left + 18.0, rect.center().y);
    ui.painter().text(at, Align2::LEFT_CENTER, text, FontId::proportional(measures.small), c.soft);
    response.on_hover_text(label).clicked()
}

fn ground(ui: &Ui, rect: Rect, response: &egui::Response, is_on: bool) {
    let c = Colors::get(ui);
    if is_on {
        ui.painter().rect_filled(rect, 6.0, c.accent_ground);
    } else if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 6.0, mix(c.ground, c.hover, 0.6));
    }
}
