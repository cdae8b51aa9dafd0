//! The Predictions view: what customers are likely to do next, how far to believe it, and why.

mod details;
mod evidence;
mod ranking;
mod words;

use egui::Ui;

use crate::events::Subset;
use crate::gui::command::{Command, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::icons::Icon;
use crate::gui::jobs::{Latest, Task};
use crate::gui::widgets::{caption, empty, headline, page};
use crate::model::{CustomerId, PredictionRun, Readiness, Target, TargetRun};
use crate::present::{numbers, sentence};
use crate::workspace::Edit;

use super::View;

pub use details::{next, reasons};
pub use ranking::who;

/// What is looked at below the plots.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Customers,
    Drivers,
    Next,
}

/// State of the Predictions view.
pub struct PredictionsView {
    target: Target,
    horizon: u32,
    tab: Tab,
    selected: Option<CustomerId>,
    ranking: Latest<(DataKey, Target, u32), Vec<u32>>,
    current: Latest<DataKey, u64>,
}

impl Default for PredictionsView {
    fn default() -> Self {
        Self {
            target: Target::Purchase,
            horizon: 30,
            tab: Tab::Customers,
            selected: None,
            ranking: Latest::default(),
            current: Latest::default(),
        }
    }
}

impl View for PredictionsView {
    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let project = cx.project().clone();
        let Some(run) = &project.predictions else {
            nothing_yet(ui, cx);
            return;
        };
        self.out_of_date(ui, cx, run);
        let target = run.targets.iter().find(|t| t.target == self.target && t.horizon_days == self.horizon);
        let Some(target) = target.or(run.targets.first()) else {
            headline(ui, "There was too little data to predict anything.");
            run_button(ui, cx, "Run predictions again");
            return;
        };
        headline(ui, &sentence::expectation(target));
        ui.horizontal_wrapped(|ui| {
            self.chooser(ui);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                run_button(ui, cx, "Run predictions again");
            });
        });
        caption(ui, &words::basis(run, &cx.project().settings));
        ui.add_space(8.0);
        if !readiness(ui, target) {
            return;
        }
        if let Some(test) = &target.back_test {
            evidence::show(ui, target, test);
        }
        ui.add_space(4.0);
        self.tabs(ui);
        match self.tab {
            Tab::Customers => self.show_ranking(ui, cx, target),
            Tab::Drivers => evidence::drivers(ui, target),
            Tab::Next => evidence::next_steps(ui, run),
        }
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        details::show(self, ui, cx);
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        let project = cx.project();
        let run = project.predictions.as_ref();
        let target =
            run.and_then(|r| r.targets.iter().find(|t| t.target == self.target && t.horizon_days == self.horizon));
        target.filter(|t| t.readiness == Readiness::Ready).map(|t| ranking::export(cx, t)).into_iter().collect()
    }
}

impl PredictionsView {
    /// What is predicted, and within how long.
    fn chooser(&mut self, ui: &mut Ui) {
        for (target, text) in [(Target::Purchase, "Likely to buy"), (Target::Silent, "Likely to leave")] {
            if ui.selectable_label(self.target == target, text).clicked() {
                self.target = target;
            }
        }
        ui.add_space(16.0);
        for horizon in crate::predict::HORIZONS {
            if ui.selectable_label(self.horizon == horizon, format!("{horizon} days")).clicked() {
                self.horizon = horizon;
            }
        }
    }

    fn tabs(&mut self, ui: &mut Ui) {
        ui.horizontal(|ui| {
            for (tab, text) in
                [(Tab::Customers, "Customers"), (Tab::Drivers, "What it goes by"), (Tab::Next, "Next touchpoints")]
            {
                if ui.selectable_label(self.tab == tab, text).clicked() {
                    self.tab = tab;
                }
            }
        });
    }

    /// A notice where the data has changed since the run.
    fn out_of_date(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, run: &PredictionRun) {
        let table = cx.table().clone();
        let settings = cx.project().settings.clone();
        let now = self.current.ask(cx.jobs, "Check predictions", cx.revision_key(), move |_| {
            Ok(crate::predict::fingerprint(&table, &Subset::all(&table), &settings))
        });
        if now.is_some_and(|now| **now != run.data_fingerprint) && self.current.is_current() {
            page::notice(ui, "The data has changed since these predictions were made.", |ui| {
                run_button(ui, cx, "Run predictions again");
            });
        }
    }
}

/// Says in words whether the prediction can be believed; false where there is nothing to show.
fn readiness(ui: &mut Ui, target: &TargetRun) -> bool {
    match &target.readiness {
        Readiness::Ready => true,
        Readiness::LowConfidence { reason } => {
            page::notice(ui, &format!("Take this as a hint only. {reason}"), |_| {});
            true
        }
        Readiness::NotEnoughData { missing } => {
            page::notice(ui, &format!("Not enough data for this prediction yet. {missing}"), |_| {});
            false
        }
    }
}

fn nothing_yet(ui: &mut Ui, cx: &ViewContext<'_>) {
    let events = cx.table().num_events() as u64;
    if events == 0 {
        let text = "Predictions learn from what customers did before. Import events first.";
        if empty(ui, Icon::Predictions, "No data to learn from", text, Some("Import files…")) {
            cx.push(Command::ChooseImport);
        }
        return;
    }
    let text = format!(
        "Desire Path learns from {} how likely each customer is to buy and to leave within 7, 30 and 90 days, tests \
         itself on the most recent past, and says why.",
        numbers::plural(events, "event", "events")
    );
    if empty(ui, Icon::Predictions, "No predictions yet", &text, Some("Run predictions")) {
        start(cx);
    }
}

fn run_button(ui: &mut Ui, cx: &ViewContext<'_>, text: &str) {
    if ui.button(text).clicked() {
        start(cx);
    }
}

/// Runs all predictions over the whole project, whatever the filter: they are kept in the file.
fn start(cx: &ViewContext<'_>) {
    let table = cx.table().clone();
    let settings = cx.project().settings.clone();
    cx.push(Command::Run(Task::new("Run predictions", move |progress| {
        let run = crate::predict::run(&table, &Subset::all(&table), &settings, progress)?;
        Ok(Command::Edit(Edit::SetPredictions(Some(std::sync::Arc::new(run)))))
    })));
}
