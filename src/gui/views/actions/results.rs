//! What past campaigns brought: contacted against held back.

use egui::{RichText, Ui};

use crate::act::CampaignResult;
use crate::gui::command::Export;
use crate::gui::context::ViewContext;
use crate::gui::theme::Colors;
use crate::gui::views::answers::table_export;
use crate::gui::widgets::{base_line, heading, page};
use crate::insights::NoSettings;
use crate::present::numbers;
use crate::texts::text;

use super::ActionsView;

/// What is said until there are results.
fn comparing() -> &'static str {
    text!("results-comparing-those-contacted-with-those-held")
}

impl ActionsView {
    /// One card per campaign that kept some customers back.
    pub(super) fn show_results(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.results.ask(cx, &NoSettings);
        self.results.headline(ui, comparing());
        self.results.show(ui, cx, comparing(), |ui, answered| {
            let room = ui.available_height() - 32.0;
            let scroll = egui::ScrollArea::vertical().id_salt("results").auto_shrink([false, false]).max_height(room);
            scroll.show(ui, |ui| {
                for result in &answered.computed.outcome {
                    page::wide_card(ui, |ui| campaign(ui, result));
                    ui.add_space(4.0);
                }
            });
            base_line(ui, &answered.answer.note);
        });
    }

    /// The results as files.
    pub(super) fn result_exports(&self, cx: &ViewContext<'_>) -> Vec<Export> {
        let what = ("campaigns", text!("results-campaign-results-as-csv"), "campaign-results.csv");
        self.results.get().map(|answered| table_export(cx, answered.computed.clone(), what)).into_iter().collect()
    }
}

fn campaign(ui: &mut Ui, result: &CampaignResult) {
    let c = Colors::get(ui);
    heading(ui, &result.campaign);
    ui.add(egui::Label::new(&result.verdict).wrap());
    ui.add_space(4.0);
    for (name, arm) in [(text!("results-contacted"), result.treated), (text!("results-held-back"), result.held_out)] {
        ui.horizontal(|ui| {
            ui.allocate_ui_with_layout(
                egui::vec2(90.0, 18.0),
                egui::Layout::left_to_right(egui::Align::Center),
                |ui| {
                    ui.set_min_width(90.0);
                    ui.label(RichText::new(name).color(c.soft));
                },
            );
            ui.scope(|ui| {
                ui.set_max_width(220.0);
                page::share_bar(ui, arm.rate(), &numbers::share(arm.rate()));
            });
            ui.label(
                RichText::new(text!("results-of", reached = numbers::count(arm.reached), n = numbers::count(arm.n)))
                    .color(c.soft),
            );
        });
    }
}
