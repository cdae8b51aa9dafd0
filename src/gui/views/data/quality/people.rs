//! Who is not a customer: three switches, and the list of the company's own.

use egui::{RichText, TextEdit, Ui};

use crate::events::traffic;
use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::widgets::{button, caption, heading, primary, tick_box};
use crate::model::TrafficRules;
use crate::texts::text;
use crate::workspace::Edit;

/// The lists as they are being typed.
#[derive(Default)]
pub(super) struct PeopleForm {
    from: Option<Box<TrafficRules>>,
    internal: String,
    more_bots: String,
}

impl PeopleForm {
    /// Draws the switches. They are part of the project's settings, so undo takes them back.
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let rules = &cx.project().settings.traffic;
        // what changed elsewhere (undo, another project) wins over what was being typed
        if self.from.as_ref() != Some(rules) {
            self.from = Some(rules.clone());
            self.internal = rules.internal.join(", ");
            self.more_bots = rules.more_bots.join(", ");
        }
        heading(ui, text!("people-who-is-not-customer"));
        caption(ui, text!("people-left-out-of-every-view-list"));
        let mut draft = rules.clone();
        let switches = [
            (&mut draft.leave_out_bots, text!("people-leave-out-bots-programs-that-say")),
            (&mut draft.leave_out_fast, text!("people-leave-out-visitors-who-act-faster")),
            (&mut draft.leave_out_internal, text!("people-leave-out-companys-own-people")),
        ];
        let mut changed = false;
        for (on, text) in switches {
            changed |= tick_box(ui, on, text).changed();
        }
        if changed {
            set(cx, draft);
            return;
        }
        self.lists(ui, cx);
    }

    fn lists(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let width = (ui.available_width() - 260.0).clamp(160.0, 520.0);
        egui::Grid::new(text!("people-own-people")).num_columns(2).spacing([16.0, 8.0]).show(ui, |ui| {
            let label = ui.label(text!("people-our-own-people"));
            let hint = text!("people-kestrel-example-203-0-113-0");
            ui.add(TextEdit::singleline(&mut self.internal).hint_text(hint).desired_width(width)).labelled_by(label.id);
            ui.end_row();
            let label = ui.label(text!("people-further-bots"));
            let hint = text!("people-words-in-user-agents-internal-monitor");
            ui.add(TextEdit::singleline(&mut self.more_bots).hint_text(hint).desired_width(width))
                .labelled_by(label.id);
            ui.end_row();
        });
        caption(ui, text!("people-e-mail-domains-device-ids-ip"));
        let rules = &cx.project().settings.traffic;
        let (internal, more_bots) = (entries(&self.internal), entries(&self.more_bots));
        if internal != rules.internal || more_bots != rules.more_bots {
            let wrong = internal.iter().find_map(|entry| traffic::complaint(entry));
            if let Some(why) = &wrong {
                ui.label(RichText::new(why).color(cx.colors.danger));
            }
            ui.horizontal(|ui| {
                if ui.add_enabled_ui(wrong.is_none(), |ui| primary(ui, text!("people-apply")).clicked()).inner {
                    set(cx, Box::new(TrafficRules { internal, more_bots, ..(**rules).clone() }));
                }
                if button(ui, text!("people-discard")).clicked() {
                    self.from = None;
                }
            });
        }
    }
}

fn set(cx: &ViewContext<'_>, traffic: Box<TrafficRules>) {
    let mut settings = cx.project().settings.clone();
    settings.traffic = traffic;
    cx.push(Command::Edit(Edit::SetSettings(settings)));
}

fn entries(text: &str) -> Vec<String> {
    text.split([',', ';', '\n']).map(str::trim).filter(|e| !e.is_empty()).map(str::to_owned).collect()
}
