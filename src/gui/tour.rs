//! The guided tour: six steps through the sample, each in its view, in a card above its lower left corner that can be left at
//! any time, and that goes when another project is shown.

use egui::{Align2, Area, Frame, Id, Order, RichText, Ui, vec2};

use crate::texts::text;

use super::command::Command;
use super::context::ViewContext;
use super::theme::semibold;
use super::widgets::{button, caption, escaped, page, paragraph};
use crate::present::view_id::ViewId;

/// A step: where it is, what is there, and what to try.
struct TourStep {
    view: ViewId,
    title: &'static str,
    says: &'static str,
}

/// How many steps there are.
pub(super) const STEPS: usize = 6;

fn steps() -> [TourStep; STEPS] {
    let step = |view, title, says| TourStep { view, title, says };
    [
        step(ViewId::Journey, text!("tour-journey"), text!("tour-journey-says")),
        step(ViewId::Segments, text!("tour-segments"), text!("tour-segments-says")),
        step(ViewId::Customers, text!("tour-customers"), text!("tour-customers-says")),
        step(ViewId::Predictions, text!("tour-predictions"), text!("tour-predictions-says")),
        step(ViewId::Actions, text!("tour-actions"), text!("tour-actions-says")),
        step(ViewId::Present, text!("tour-present"), text!("tour-present-says")),
    ]
}

/// The view of a step.
pub(super) fn view_of(at: usize) -> ViewId {
    steps()[at.min(STEPS - 1)].view
}

/// Draws the card of a step.
pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>, at: usize) {
    let TourStep { title, says, .. } = &steps()[at.min(STEPS - 1)];
    let area = Area::new(Id::unique("tour")).order(Order::Middle).anchor(Align2::LEFT_BOTTOM, vec2(24.0, -48.0));
    area.show(ui, |ui| {
        let frame = Frame::window(ui.style()).inner_margin(16).corner_radius(10);
        frame.show(ui, |ui| {
            ui.set_width(360.0);
            caption(ui, &text!("tour-step", at = at + 1, all = STEPS));
            ui.label(RichText::new(*title).family(semibold()).color(cx.colors.text));
            paragraph(ui, says);
            ui.add_space(8.0);
            ui.horizontal(|ui| {
                if at + 1 < STEPS {
                    if page::primary_enabled(ui, true, text!("tour-next")).clicked() {
                        cx.push(Command::Tour(Some(at + 1)));
                    }
                } else if page::primary_enabled(ui, true, text!("tour-own-data")).clicked() {
                    cx.push(Command::Tour(None));
                    cx.push(Command::ChooseImport);
                }
                if at > 0 && button(ui, text!("tour-back")).clicked() {
                    cx.push(Command::Tour(Some(at - 1)));
                }
                if button(ui, text!("tour-leave")).clicked() || escaped(ui) {
                    cx.push(Command::Tour(None));
                }
            });
        });
    });
}
