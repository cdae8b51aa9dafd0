//! What is predicted and proposed for one customer.

use egui::{RichText, Ui};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::views::{ViewId, actions, predictions};
use crate::gui::widgets::{caption, card, heading};
use crate::model::{CustomerId, Target};
use crate::present::{numbers, words};

use super::page::nothing;

/// Scores at every horizon with their reasons, and the most likely next touchpoints.
pub fn scores(ui: &mut Ui, cx: &ViewContext<'_>, id: CustomerId) {
    let project = cx.project();
    let Some(run) = &project.predictions else {
        nothing(ui, "There are no predictions yet.");
        if ui.button("Go to Predictions").clicked() {
            cx.push(Command::Show(ViewId::Predictions));
        }
        return;
    };
    egui::ScrollArea::vertical().id_salt("scores").auto_shrink([false, false]).show(ui, |ui| {
        ui.columns(2, |columns| {
            for (column, (target, title)) in
                columns.iter_mut().zip([(Target::Purchase, "Likely to buy"), (Target::Leave, "Likely to leave")])
            {
                heading(column, title);
                chances(column, run, target, id);
                if let Some(middle) = run.targets.iter().find(|t| t.target == target && t.horizon_days == 30)
                    && let Some(score) = middle.scores.iter().find(|s| s.customer == id)
                {
                    predictions::reasons(column, &score.factors);
                }
            }
        });
        predictions::next(ui, run, id);
    });
}

fn chances(ui: &mut Ui, run: &crate::model::PredictionRun, target: Target, id: CustomerId) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        for of in run.targets.iter().filter(|t| t.target == target) {
            let score = of.scores.iter().find(|s| s.customer == id);
            let text = score.map_or_else(|| "–".to_owned(), |s| numbers::share(s.p));
            crate::gui::widgets::page::figure(ui, text, format!("within {} days", of.horizon_days));
        }
    });
}

/// The proposals for this customer.
pub fn actions(ui: &mut Ui, cx: &ViewContext<'_>, id: CustomerId) {
    let project = cx.project();
    let mine: Vec<_> = project.actions.iter().filter(|a| a.customer == id).collect();
    if mine.is_empty() {
        nothing(ui, "Nothing is proposed for this customer.");
        if project.actions.is_empty() && ui.button("Go to Actions").clicked() {
            cx.push(Command::Show(ViewId::Actions));
        }
        return;
    }
    egui::ScrollArea::vertical().id_salt("actions").auto_shrink([false, false]).show(ui, |ui| {
        for action in mine {
            card(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.horizontal(|ui| {
                    heading(ui, words::action_kind(action.kind));
                    ui.label(RichText::new(words::action_state(action.state)).color(cx.colors.soft));
                });
                ui.add(egui::Label::new(&action.content).wrap());
                caption(
                    ui,
                    &format!(
                        "{} · {} at {} · worth about {}",
                        action.reason,
                        action.channel,
                        actions::hour(action.best_hour),
                        numbers::money(action.expected_value, &project.settings.currency)
                    ),
                );
            });
        }
    });
}
