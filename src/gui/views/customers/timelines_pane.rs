//! The customers of the list as rows on one axis of time. Only the rows that are in view are made.

use std::sync::Arc;

use egui::{Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use crate::act::WithheldPeople;
use crate::analysis::SpanOrder;
use crate::events::BitSet;
use crate::export::{AnswerFile, PICTURE, Picture, Provenance};
use crate::gui::command::{Command, Export};
use crate::gui::context::ViewContext;
use crate::gui::jobs::Latest;
use crate::gui::widgets::drawing::paint;
use crate::gui::widgets::{self, menu_chip};
use crate::insights::{Answer, AnswerError, ComputedInsight, Question, TimelineSettings, Timelines};
use crate::model::CustomerId;
use crate::present::charts::{AXIS, Chart, ROW, RowsAxis, RowsColor, RowsScale, TimelineRow};
use crate::present::customer_list::ArrangedList;
use crate::present::{Drawing, Theme};
use crate::progress::{Cancelled, Progress};
use crate::release::Listing;
use crate::texts::text;

use super::list_key::ListKey;
use super::neighbours::ListPlace;

/// Rows of a picture that leaves the program, at most.
const PICTURED: usize = 200;

/// A list that is the same while it is the same in memory.
#[derive(Clone)]
struct SameList(Arc<ArrangedList>);

impl PartialEq for SameList {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The timelines and the sentence about them, or why there are none.
type ListedTimelines = Result<(ComputedInsight<Timelines>, String), AnswerError>;

/// Rows that are drawn, and of what.
struct Drawn {
    of: Arc<ListedTimelines>,
    rows: std::ops::Range<usize>,
    /// Their width in whole points.
    width: u32,
    dark: bool,
    texts: Vec<TimelineRow>,
    drawing: Drawing,
}

/// The axis that is drawn, and of what.
struct Axis {
    of: Arc<ListedTimelines>,
    size: Vec2,
    dark: bool,
    scale: RowsScale,
    drawing: Drawing,
}

/// State of the pane.
#[derive(Default)]
pub(super) struct TimelinesPane {
    how: TimelineSettings,
    found: Latest<(ListKey, SameList, TimelineSettings), ListedTimelines>,
    axis: Option<Axis>,
    drawn: Option<Drawn>,
    /// Where the customer on the page stood last.
    place: Option<usize>,
    /// A customer who is in no row.
    nowhere: Option<(Arc<ListedTimelines>, CustomerId)>,
}

/// What is said until there are rows.
fn waiting() -> &'static str {
    text!("timelines-pane-waiting")
}

impl TimelinesPane {
    pub(super) fn choices(&mut self, ui: &mut Ui) {
        let usual = TimelineSettings::default();
        let axes = [
            (RowsAxis::Calendar, text!("timelines-pane-calendar")),
            (RowsAxis::SinceFirst, text!("timelines-pane-since-first")),
        ];
        menu_chip(ui, text!("timelines-pane-axis"), &mut self.how.axis, usual.axis, &axes);
        let colors = [
            (RowsColor::Stage, text!("timelines-pane-stages")),
            (RowsColor::Channel, text!("timelines-pane-channels")),
        ];
        menu_chip(ui, text!("timelines-pane-color"), &mut self.how.color, usual.color, &colors);
        let orders = [
            (SpanOrder::Start, text!("timelines-pane-by-start")),
            (SpanOrder::Length, text!("timelines-pane-by-length")),
            (SpanOrder::Goal, text!("timelines-pane-by-goal")),
        ];
        menu_chip(ui, text!("timelines-pane-order"), &mut self.how.order, usual.order, &orders);
    }

    /// Asks for the timelines of a list.
    pub(super) fn ask(&mut self, cx: &ViewContext<'_>, key: ListKey, list: &Arc<ArrangedList>) {
        let (of, mut scope, how) = (list.clone(), cx.scope(), self.how.clone());
        let key = (key, SameList(list.clone()), how.clone());
        self.found.ask(cx.jobs, text!("timelines-title"), key, move |progress: &Progress| {
            let mut listed = BitSet::new(scope.table.num_customers());
            let known = of.rows().filter_map(|row| scope.table.people.ix_of(row.id));
            known.for_each(|ix| listed.insert(ix));
            scope.subset = Arc::new((*scope.subset).clone().with_customers(&listed).with_sent());
            match ComputedInsight::new(scope, how, progress) {
                Err(AnswerError::Cancelled) => Err(Cancelled),
                found => Ok(found.map(|computed| {
                    let sentence = computed.sentence(true);
                    (computed, sentence)
                })),
            }
        });
    }

    /// Where a customer stands among the rows.
    pub(super) fn place(&mut self, id: CustomerId) -> Option<ListPlace> {
        let found = self.found.get().filter(|_| self.found.is_current())?.clone();
        if self.nowhere.as_ref().is_some_and(|(of, whose)| Arc::ptr_eq(of, &found) && *whose == id) {
            return None;
        }
        let (computed, _) = found.as_ref().as_ref().ok()?;
        let (rows, ids) = (&computed.outcome, &computed.scope.table.people.ids);
        let id_at = |at: usize| rows.get(at).and_then(|of| ids.get(of.customer as usize).copied());
        let is = |at: &usize| id_at(*at) == Some(id);
        // one step from the place before, else anywhere
        let near = self.place.filter(|at| *at < rows.len()).unwrap_or(0);
        let Some(at) = (near.saturating_sub(1)..near + 2).find(is).or_else(|| (0..rows.len()).find(is)) else {
            self.nowhere = Some((found.clone(), id));
            return None;
        };
        self.place = Some(at);
        Some(ListPlace { at, of: rows.len(), previous: at.checked_sub(1).and_then(id_at), next: id_at(at + 1) })
    }

    /// The sentence about the rows.
    pub(super) fn sentence(&self) -> Option<&str> {
        self.found.get().and_then(|found| found.as_ref().as_ref().ok()).map(|(_, sentence)| sentence.as_str())
    }

    /// Draws the rows; a click opens a customer.
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some(found) = self.found.get().cloned() else {
            return widgets::pending(ui, cx, &mut self.found, waiting());
        };
        let place = ui.available_rect_before_wrap();
        match found.as_ref() {
            Err(why) => drop(widgets::caption(ui, &why.to_string())),
            Ok((computed, _)) => {
                let note = computed.note();
                let foot = widgets::base_line_height(ui, &note);
                let room = ui.available_size() - vec2(0.0, foot);
                widgets::faded(ui, self.found.is_outdated(), |ui| self.rows(ui, cx, (&found, computed), room));
                widgets::base_line(ui, &note);
            }
        }
        widgets::outdated(ui, cx, &mut self.found, place);
    }

    /// The first rows as a picture, with the sentence above and the line below.
    pub(super) fn exports(&self, cx: &ViewContext<'_>) -> Vec<Export> {
        let Some(found) = self.found.get().filter(|found| found.is_ok() && self.found.is_current()) else {
            return Vec::new();
        };
        let n = found.as_ref().as_ref().map_or(0, |(computed, _)| computed.outcome.len().min(PICTURED));
        let theme = if cx.colors.dark { Theme::Dark } else { Theme::Light };
        let export = |label: &str, file: AnswerFile, name: &str| {
            let (found, listing) = (found.clone(), Listing::people(label, n, WithheldPeople::default()));
            Export::list(listing, name, move |_| {
                let (computed, sentence) = found.as_ref().as_ref().map_err(ToString::to_string)?;
                let chart = Some(("customers", Chart::Rows(computed.chart(PICTURED))));
                let answer = Answer { chart, ..Answer::new(sentence.as_str(), computed.note()) };
                let question = Question::of::<Timelines>(&computed.how, computed.scope.filter.clone(), None);
                let about = Provenance::new(&computed.scope, &question);
                file.bytes(&answer, &about, Picture { theme, ..PICTURE }).map_err(|e| e.to_string())
            })
        };
        vec![
            export(text!("timelines-pane-svg"), AnswerFile::Svg, "timelines.svg"),
            export(text!("timelines-pane-png"), AnswerFile::Png, "timelines.png"),
        ]
    }

    fn rows(
        &mut self,
        ui: &mut Ui,
        cx: &ViewContext<'_>,
        (found, computed): (&Arc<ListedTimelines>, &ComputedInsight<Timelines>),
        room: Vec2,
    ) {
        let width = (room.x - 14.0).max(240.0).floor();
        let top = ui.cursor().min;
        let axis = self.axis((found, computed), vec2(width, room.y), cx);
        paint(&ui.painter_at(Rect::from_min_size(top, vec2(width, room.y))), top, &axis.drawing);
        let scale = axis.scale.clone();
        ui.add_space(AXIS);
        ui.spacing_mut().item_spacing.y = 0.0;
        let scroll = ScrollArea::vertical().id_salt("timelines").auto_shrink(false).max_height(room.y - AXIS);
        scroll.show_rows(ui, ROW, computed.outcome.len(), |ui, rows| {
            let (area, _) = ui.allocate_exact_size(vec2(width, ROW * rows.len() as f32), Sense::hover());
            let drawn = self.drawn((found, computed, &scale), rows.clone(), width, cx);
            paint(ui.painter(), area.min, &drawn.drawing);
            for (i, row) in rows.enumerate() {
                let place = Rect::from_min_size(pos2(area.left(), area.top() + i as f32 * ROW), vec2(width, ROW));
                let response = ui.interact(place, ui.scope_id().with(("timeline", row)), Sense::click());
                let about = &drawn.texts[i].about;
                response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, about.as_str()));
                if response.gained_focus() {
                    response.scroll_to_me(None);
                }
                if response.has_focus() || response.hovered() {
                    let color = if response.has_focus() { cx.colors.accent } else { cx.colors.line };
                    ui.painter().rect_stroke(place, 3.0, Stroke::new(1.5, color), StrokeKind::Inside);
                }
                let customer = computed.outcome[row].customer;
                if response.on_hover_text_at_pointer(about).clicked()
                    && let Some(id) = computed.scope.table.people.ids.get(customer as usize)
                {
                    cx.push(Command::OpenCustomer(*id));
                }
            }
        });
    }

    fn axis(
        &mut self,
        (found, computed): (&Arc<ListedTimelines>, &ComputedInsight<Timelines>),
        size: Vec2,
        cx: &ViewContext<'_>,
    ) -> &Axis {
        let dark = cx.colors.dark;
        let is_same = |axis: &Axis| Arc::ptr_eq(&axis.of, found) && axis.size == size && axis.dark == dark;
        if !self.axis.as_ref().is_some_and(is_same) {
            self.axis = None;
        }
        self.axis.get_or_insert_with(|| {
            let (scale, palette) = (computed.scale(), cx.colors.palette());
            let mut drawing = Drawing::new(size.x, size.y, palette.background, "");
            scale.draw_axis(&mut drawing, palette);
            Axis { of: found.clone(), size, dark, scale, drawing }
        })
    }

    fn drawn(
        &mut self,
        (found, computed, scale): (&Arc<ListedTimelines>, &ComputedInsight<Timelines>, &RowsScale),
        rows: std::ops::Range<usize>,
        width: f32,
        cx: &ViewContext<'_>,
    ) -> &Drawn {
        let dark = cx.colors.dark;
        let is_same = |drawn: &Drawn| {
            Arc::ptr_eq(&drawn.of, found) && drawn.rows == rows && drawn.width == width as u32 && drawn.dark == dark
        };
        if !self.drawn.as_ref().is_some_and(is_same) {
            self.drawn = None;
        }
        self.drawn.get_or_insert_with(|| {
            let (scope, palette) = (&computed.scope, cx.colors.palette());
            let hide_names = cx.project().settings.hide_names;
            let of_row = |row: usize| {
                let span = &computed.outcome[row];
                scale.row((&scope.table, &scope.subset), span, (row, hide_names), width)
            };
            let texts: Vec<TimelineRow> = rows.clone().map(of_row).collect();
            let mut drawing = Drawing::new(width, ROW * texts.len() as f32, palette.background, "");
            texts.iter().enumerate().for_each(|(i, row)| scale.draw_row(&mut drawing, row, i as f32 * ROW, palette));
            Drawn { of: found.clone(), rows, width: width as u32, dark, texts, drawing }
        })
    }
}
