//! What past campaigns brought: contacted against held back.

use egui::{RichText, Ui};

use crate::act::{CampaignResult, RESULT_DAYS};
use crate::gui::context::ViewContext;
use crate::gui::theme::Colors;
use crate::gui::widgets::{caption, heading, page};
use crate::present::numbers;

use super::ActionsView;

impl ActionsView {
    /// One card per campaign that kept some customers back.
    pub(super) fn show_results(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let (table, subset, project) = (cx.table().clone(), cx.subset.clone(), cx.project().clone());
        let results = self.results.ask(cx.jobs, "Results of campaigns", cx.data_key(), move |_| {
            Ok(crate::act::results(&table, &subset, &project.settings))
        });
        let Some(results) = results else { return };
        if results.is_empty() && !cx.filter.is_empty() {
            caption(
                ui,
                "No campaign that kept customers back is within the filter. Clear the filter to see all results.",
            );
            return;
        }
        if results.is_empty() {
            caption(
                ui,
                "No campaign in the data kept customers back, so there is nothing to compare with yet. Export actions, \
                 send them, and import what happened: those held back show what the contact was worth.",
            );
            return;
        }
        egui::ScrollArea::vertical().id_salt("results").auto_shrink([false, false]).show(ui, |ui| {
            for result in results.iter() {
                page::wide_card(ui, |ui| campaign(ui, result, &cx.project().settings.goal.name));
                ui.add_space(4.0);
            }
        });
    }
}

fn campaign(ui: &mut Ui, result: &CampaignResult, goal: &str) {
    let c = Colors::get(ui);
    heading(ui, &result.campaign);
    ui.add(egui::Label::new(&result.verdict).wrap());
    ui.add_space(4.0);
    for (name, arm) in [("Contacted", result.treated), ("Held back", result.held_out)] {
        ui.horizontal(|ui| {
            ui.add_sized([90.0, 18.0], egui::Label::new(RichText::new(name).color(c.soft)).halign(egui::Align::Min));
            ui.scope(|ui| {
                ui.set_max_width(220.0);
                page::share_bar(ui, arm.rate(), &numbers::share(arm.rate()));
            });
            ui.label(
                RichText::new(format!("{} of {}", numbers::count(arm.reached), numbers::count(arm.n))).color(c.soft),
            );
        });
    }
    caption(ui, &format!("Unit: customers · success: {goal} within {RESULT_DAYS} days{}", interval(result)));
}

fn interval(result: &CampaignResult) -> String {
    result.lift.map_or_else(String::new, |lift| {
        format!(
            " · the difference is between {:+.1} and {:+.1} points with 95 % confidence",
            100.0 * lift.low,
            100.0 * lift.high
        )
    })
}
