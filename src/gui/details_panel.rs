//! The panel on the right: beside the view where the window is wide, over it where it is narrow, and a thin handle where
//! it is folded. Opening it over the view moves nothing under the pointer.

use crate::texts::text;

use egui::{Align, Area, Frame, Id, Layout, Margin, Order, Panel, Rect, RichText, ScrollArea, Stroke, Ui, pos2, vec2};

use super::command::Command;
use super::context::ViewContext;
use super::icons::{Icon, icon_button};
use super::prefs::DetailsState;
use super::theme::SMALL;
use super::views::View;
use super::widgets::page::button_enabled;
use super::widgets::{self, faded};
use super::window_layout::WindowLayout;

/// Width of the folded panel.
const HANDLE: f32 = 32.0;

/// Takes the room of the panel, or of its handle, from the right of `ui`; to be called before the view is drawn. Gives
/// the place of a panel that opens over the view.
pub fn show(ui: &mut Ui, cx: &ViewContext<'_>, state: DetailsState, view: &mut dyn View) -> Option<Rect> {
    let layout = WindowLayout::of(ui);
    let c = cx.colors;
    let beside = layout.details_stand_beside();
    if beside && state.beside {
        let frame = Frame::new().fill(c.ground).inner_margin(Margin { left: 16, right: 12, top: 8, bottom: 12 });
        Panel::right("details").exact_size(layout.details()).resizable(false).frame(frame).show(ui, |ui| {
            contents(ui, cx, view);
        });
        return None;
    }
    if !beside && follows_selection(ui, view.has_selection(cx), state.over) {
        cx.push(Command::ToggleDetails);
    }
    let whole = ui.available_rect_before_wrap();
    let frame = Frame::new().fill(c.chrome).inner_margin(Margin::symmetric(2, 8));
    Panel::right("details handle").exact_size(HANDLE).resizable(false).frame(frame).show(ui, |ui| {
        let (icon, name) = if state.is_open(layout) {
            (Icon::Right, text!("details-panel-hide-details"))
        } else {
            (Icon::Left, text!("details-panel-show-details"))
        };
        let response = icon_button(ui, icon, name, true);
        if response.clicked() {
            cx.push(Command::ToggleDetails);
        }
        if view.has_selection(cx) {
            ui.painter().circle_filled(response.rect.right_top() + vec2(-6.0, 6.0), 3.5, c.accent);
        }
    });
    (!beside && state.over).then(|| {
        let right = whole.right() - HANDLE;
        Rect::from_min_max(pos2((right - layout.details()).max(whole.left()), whole.top()), pos2(right, whole.bottom()))
    })
}

/// Whether the panel over the view is to open with what was just picked, or to fold with it: a click that shows nothing looks
/// as if it did nothing, and a panel about nothing hides the view. Who folds or opens it meanwhile is left alone.
fn follows_selection(ui: &Ui, is_selected: bool, is_open: bool) -> bool {
    #[derive(Clone, Copy, Default)]
    struct Followed {
        is_selected: bool,
        was_opened: bool,
    }
    ui.data_mut(|data| {
        let followed = data.get_temp_mut_or_default::<Followed>(Id::unique(("details", "selection")));
        let was_selected = std::mem::replace(&mut followed.is_selected, is_selected);
        let (opens, folds) = (is_selected && !was_selected && !is_open, !is_selected && is_open && followed.was_opened);
        followed.was_opened = (followed.was_opened || opens) && !folds && is_selected;
        opens || folds
    })
}

/// Draws the panel over the view.
pub fn show_over(ui: &Ui, cx: &ViewContext<'_>, place: Rect, view: &mut dyn View) {
    let c = cx.colors;
    Area::new(Id::unique("details over")).order(Order::Middle).fixed_pos(place.min).constrain(false).show(ui, |ui| {
        let margin = Margin { left: 16, right: 12, top: 8, bottom: 12 };
        let frame = Frame::new().fill(c.ground).stroke(Stroke::new(1.0, c.line)).inner_margin(margin);
        frame.shadow(ui.visuals().popup_shadow).show(ui, |ui| {
            let inner = place.size() - vec2(28.0, 20.0);
            ui.set_min_size(inner);
            ui.set_max_size(inner);
            contents(ui, cx, view);
        });
    });
}

fn contents(ui: &mut Ui, cx: &ViewContext<'_>, view: &mut dyn View) {
    ui.horizontal(|ui| {
        ui.label(RichText::new(text!("details-panel-details")).size(SMALL).color(cx.colors.soft));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if icon_button(ui, Icon::Right, text!("details-panel-hide-details"), true).clicked() {
                cx.push(Command::ToggleDetails);
            }
        });
    });
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - 8.0);
        selection(ui, cx);
        let outdated = view.is_outdated();
        faded(ui, outdated, |ui| view.details(ui, cx));
    });
}

/// The customers that are selected: they stay so while one looks at other tabs and views.
fn selection(ui: &mut Ui, cx: &ViewContext<'_>) {
    let Some(selected) = cx.selected else { return };
    let c = cx.colors;
    let frame = Frame::new().fill(c.accent_ground).stroke(Stroke::new(1.0, c.accent)).corner_radius(8);
    frame.inner_margin(Margin::same(10)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::heading(
            ui,
            &text!(
                "details-panel-selected",
                customers = text!("count-customers", n = selected.set.members.len() as u64)
            ),
        );
        widgets::paragraph(ui, selected.set.title.as_str());
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            let is_anybody = !selected.set.members.is_empty();
            if button_enabled(ui, is_anybody, text!("details-panel-list-selection")).clicked() {
                cx.push(Command::ShowCustomers(selected.set.clone()));
            }
            if button_enabled(ui, is_anybody, text!("details-panel-selection-as-timelines")).clicked() {
                cx.push(Command::ShowTimelines(selected.set.clone()));
            }
            if cx
                .editing(ui, |ui| button_enabled(ui, is_anybody, text!("details-panel-selection-as-segment")))
                .clicked()
            {
                cx.push(Command::MakeSegment(selected.set.clone()));
            }
            if widgets::button(ui, text!("details-panel-select-nobody")).clicked() {
                cx.push(Command::ClearSelection);
            }
        });
    });
    ui.add_space(12.0);
}
