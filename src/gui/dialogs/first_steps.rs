//! The first steps in a project of one's own: what is set, what is not yet, and one click to each.

use egui::{RichText, Ui};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::icons::Icon;
use crate::gui::theme::semibold;
use crate::gui::widgets::{button, caption, page};
use crate::model::Objective;
use crate::present::view_id::ViewId;
use crate::texts::text;

use super::{Dialog, DialogStatus, modal};

/// Lists the first steps with a project and which of them are done.
#[derive(Debug, Default)]
pub struct FirstStepsDialog;

/// Something to set: what, how it stands, whether a person saw to it, and where it is set.
struct FirstStep {
    what: &'static str,
    stands: String,
    is_done: bool,
    button: &'static str,
    leads_to: Command,
}

fn steps(cx: &ViewContext<'_>) -> [FirstStep; 6] {
    let (project, table) = (cx.project(), cx.table());
    let (settings, has_data) = (&project.settings, table.num_events() > 0);
    let goal = &settings.goal;
    let is_reached = has_data && table.names.named(&goal.touchpoints).contains(&true);
    let reached = if is_reached || !has_data { "" } else { text!("first-steps-goal-not-there") };
    let objective = match settings.objective {
        Objective::ConvertMore => text!("settings-turn-more-visitors-into-buyers"),
        Objective::KeepCustomers => text!("settings-keep-customers-there-are"),
        Objective::EngageMore => text!("settings-have-customers-come-more-often"),
    };
    let step = |what, stands, is_done, button, leads_to| FirstStep { what, stands, is_done, button, leads_to };
    let events = text!("count-events", n = table.num_events() as u64);
    let touchpoints = format!("{}: {} {reached}", goal.name, goal.touchpoints.join(", "));
    let money = format!("{} · {}", settings.currency, settings.time_zone);
    let change = text!("first-steps-change");
    [
        step(text!("first-steps-data"), events, has_data, text!("first-steps-import"), Command::ChooseImport),
        step(
            text!("first-steps-goal"),
            touchpoints,
            settings.confirmed && is_reached,
            change,
            Command::AskFirstQuestions,
        ),
        step(
            text!("first-steps-stages"),
            project.rules.stages.join(" → "),
            settings.confirmed,
            change,
            Command::OpenRules,
        ),
        step(text!("first-steps-money-and-time"), money, settings.confirmed, change, Command::AskFirstQuestions),
        step(
            text!("first-steps-objective"),
            objective.to_owned(),
            settings.confirmed,
            change,
            Command::Show(ViewId::Data),
        ),
        step(
            text!("first-steps-look"),
            if settings.look.logo.is_empty() { text!("look-no-logo").to_owned() } else { settings.look.author.clone() },
            !settings.look.logo.is_empty(),
            change,
            Command::Show(ViewId::Data),
        ),
    ]
}

impl Dialog for FirstStepsDialog {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut close = false;
        let dismissed = modal(ui, text!("first-steps-title"), 560.0, |ui| {
            caption(ui, text!("first-steps-about"));
            ui.add_space(8.0);
            for step in steps(cx) {
                close |= row(ui, cx, step);
                ui.add_space(6.0);
            }
            ui.add_space(8.0);
            close |= page::primary_enabled(ui, true, text!("reading-close")).clicked();
        });
        if close || dismissed { DialogStatus::Closed } else { DialogStatus::Open }
    }
}

/// One step; whether its button was pressed.
fn row(ui: &mut Ui, cx: &ViewContext<'_>, step: FirstStep) -> bool {
    let mut pressed = false;
    ui.horizontal(|ui| {
        let (place, response) = ui.allocate_exact_size(egui::vec2(18.0, 18.0), egui::Sense::hover());
        let (icon, color, words) = match step.is_done {
            true => (Icon::Tick, cx.colors.accent, text!("first-steps-done")),
            false => (Icon::Add, cx.colors.soft, text!("first-steps-open")),
        };
        icon.paint(ui.painter(), place, color);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, words));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if button(ui, step.button).on_hover_text(step.what).clicked() {
                cx.push(step.leads_to);
                pressed = true;
            }
            ui.with_layout(egui::Layout::top_down(egui::Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.label(RichText::new(step.what).family(semibold()).color(cx.colors.text));
                ui.add(egui::Label::new(RichText::new(step.stands.trim()).color(cx.colors.soft)).truncate());
            });
        });
    });
    pressed
}
