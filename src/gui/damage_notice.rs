//! The lasting notice above the views where the project file is damaged or was changed outside the program: what is wrong
//! with every number on the screen, and what to do.

use crate::texts::text;

use egui::{Frame, Margin, Panel, RichText, Ui};

use super::command::{AnyChange, Command};
use super::context::ViewContext;
use super::widgets::button;

/// Draws it where there is something to say.
pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>) {
    let damage = &cx.snapshot.damage;
    let Some(sentence) = damage.sentence() else { return };
    let frame = Frame::new().fill(cx.colors.accent_ground).inner_margin(Margin::symmetric(20, 10));
    Panel::top("damage").frame(frame).show(ui, |ui| {
        ui.label(RichText::new(sentence).color(cx.colors.warning).strong());
        ui.label(damage.advice());
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            if button(ui, text!("damage-notice-open-backup")).clicked() {
                cx.push(Command::ChooseProject);
            }
            if !damage.tables.is_empty()
                && !cx.snapshot.read_only
                && button(ui, text!("damage-notice-accept-change")).clicked()
            {
                cx.push(Command::Change(AnyChange::new(text!("damage-notice-accepting-change"), |workspace, _| {
                    let accepted = workspace.accept_tables()?;
                    Ok(Some(text!("damage-notice-accepted-as-they-are", accepted = accepted.join(", "))))
                })));
            }
        });
    });
}
