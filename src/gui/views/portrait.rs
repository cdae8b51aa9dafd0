//! Who the customers of a selection are, beside everybody else: what sets them apart, then what they have.

use std::sync::Arc;

use egui::{Align2, FontId, Rect, Response, Sense, Stroke, Ui, pos2, vec2};

use crate::analysis::PortraitRow;
use crate::events::BitSet;
use crate::gui::command::{Command, CustomerSet, Task};
use crate::gui::context::ViewContext;
use crate::gui::jobs::Latest;
use crate::gui::theme::{Colors, SMALL};
use crate::gui::widgets::{self, caption, section};
use crate::insights::{AnswerError, CustomerPortrait, Scope, characteristic, portrait_shares};
use crate::present::text_width;
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

/// Groups shown of each characteristic, the most common first.
const SHOWN: usize = 4;
/// Differences that are spoken of.
const SPOKEN: usize = 3;
/// Of fewer customers than this nothing is said: each is better looked at.
const FEWEST: u64 = 5;
/// Height of a row: a name above its bar.
const ROW: f32 = 32.0;

/// The newest portrait; `K` is what it depends on.
pub(super) struct PortraitSlot<K>(Latest<(K, u64), Option<CustomerPortrait>>);

impl<K> Default for PortraitSlot<K> {
    fn default() -> Self {
        Self(Latest::default())
    }
}

impl<K: PartialEq + Clone> PortraitSlot<K> {
    /// Draws the portrait of the customers that `find` finds off the frame; nothing where there are none. `title` says where
    /// they come from.
    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        cx: &ViewContext<'_>,
        (key, title): (K, &str),
        scope: &Scope,
        find: impl FnOnce(&Progress) -> Result<BitSet, AnswerError> + Send + 'static,
    ) {
        let scope = Scope { project: cx.project().clone(), ..scope.clone() };
        let count = move |progress: &Progress| match find(progress) {
            Ok(customers) => CustomerPortrait::new(scope, customers, progress).map(Some),
            Err(AnswerError::Cancelled) => Err(Cancelled),
            Err(_) => Ok(None),
        };
        self.0.ask(cx.jobs, text!("portrait-who-they-are"), (key, cx.snapshot.revision), count);
        let Some(found) = self.0.get().filter(|_| self.0.is_current()).cloned() else { return };
        if let Some(row) = found.as_ref().as_ref().and_then(|portrait| draw(ui, cx.colors, portrait)) {
            show_customers(cx, &found, &row, title);
        }
    }
}

/// Finds the customers of a row, off the frame, and lists them.
fn show_customers(cx: &ViewContext<'_>, found: &Arc<Option<CustomerPortrait>>, row: &PortraitRow, title: &str) {
    let (found, row, table) = (found.clone(), row.clone(), cx.table().clone());
    let title = text!("portrait-title", set = title, name = row.name.as_str());
    cx.push(Command::Run(Task::new(text!("answers-find-customers"), move |progress| {
        let customers = match &*found {
            Some(portrait) => portrait.behind(&row, progress)?,
            None => BitSet::default(),
        };
        let members = customers.iter().filter_map(|ix| table.people.ids.get(ix as usize).copied()).collect();
        Ok(Command::ShowCustomers(CustomerSet { title, members: Arc::new(members) }))
    })));
}

/// Draws a portrait; gives the row that was clicked.
fn draw(ui: &mut Ui, c: &Colors, of: &CustomerPortrait) -> Option<PortraitRow> {
    let portrait = &of.portrait;
    if portrait.rows.is_empty() || portrait.customers < FEWEST {
        return None;
    }
    let mut clicked = None;
    if portrait.others > 0 {
        section(ui, text!("portrait-sets-apart"));
        let apart = portrait.sets_apart();
        if apart.is_empty() {
            caption(ui, text!("portrait-nothing-sets-apart"));
        }
        for row in apart.into_iter().take(SPOKEN) {
            caption(ui, &characteristic(row));
            if bar(ui, c, row).clicked() {
                clicked = Some(row.clone());
            }
        }
    }
    section(ui, text!("portrait-who-they-are"));
    for (name, rows) in of.characteristics() {
        caption(ui, &name);
        let mut common: Vec<&PortraitRow> = rows.iter().filter(|row| row.own.count > 0).collect();
        let more = common.len().saturating_sub(SHOWN);
        common.truncate(SHOWN);
        for row in common {
            if bar(ui, c, row).clicked() {
                clicked = Some(row.clone());
            }
        }
        if more > 0 {
            caption(ui, &text!("portrait-and-more", n = more as u64));
        }
    }
    ui.add_space(4.0);
    caption(ui, if portrait.others > 0 { text!("portrait-beside") } else { text!("portrait-own") });
    clicked
}

/// A group with its share as a bar, and a line where everybody else is.
fn bar(ui: &mut Ui, c: &Colors, row: &PortraitRow) -> Response {
    let (own, others) = portrait_shares(row);
    let words = match &others {
        Some(others) => text!("portrait-row", name = row.name.as_str(), own = own.as_str(), others = others.as_str()),
        None => format!("{}: {own}", row.name),
    };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &words));
    let painter = ui.painter();
    if response.hovered() || response.has_focus() {
        painter.rect_filled(rect.expand2(vec2(4.0, 0.0)), 4.0, c.hover);
    }
    let font = FontId::proportional(SMALL + 1.0);
    let line = rect.top() + 9.0;
    let mut left_of = rect.right();
    if let Some(others) = &others {
        let drawn =
            painter.text(pos2(left_of, line), Align2::RIGHT_CENTER, format!("· {others}"), font.clone(), c.soft);
        left_of = drawn.left() - 4.0;
    }
    let drawn = painter.text(pos2(left_of, line), Align2::RIGHT_CENTER, own, font.clone(), c.text);
    let room = drawn.left() - rect.left() - 8.0;
    let name = text_width::fit(&row.name, SMALL + 1.0, false, room);
    painter.text(pos2(rect.left(), line), Align2::LEFT_CENTER, name, font, c.text);
    let track = Rect::from_min_size(pos2(rect.left(), rect.bottom() - 11.0), vec2(rect.width(), 5.0));
    painter.rect_filled(track, 2.0, widgets::mix(c.ground, c.text, 0.10));
    let width = (track.width() * row.own.share as f32).max(2.0);
    let filled = Rect::from_min_size(track.min, vec2(width, track.height()));
    painter.rect_filled(filled, 2.0, widgets::mix(c.ground, c.text, if row.differs { 0.78 } else { 0.52 }));
    if others.is_some() {
        let x = track.left() + track.width() * row.others.share as f32;
        painter.vline(x, track.y_range().expand(3.0), Stroke::new(2.0, c.text));
    }
    let said = if row.differs { text!("portrait-beyond-chance", row = words) } else { words };
    response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(said)
}
