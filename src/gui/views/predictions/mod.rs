//! The Predictions view: what customers are likely to do next, how far to believe it, and why.

mod details;
mod evidence;
mod own;
mod ranking;
mod run;
mod state;
mod words;

use std::sync::Arc;

use egui::Ui;

use crate::events::Subset;
use crate::gui::command::{Command, Export};
use crate::gui::context::ViewContext;
use crate::gui::icons::Icon;
use crate::gui::views::answers::table_export;
use crate::gui::views::tab::ViewTab;
use crate::gui::views::{answer_table, feature_chip};
use crate::gui::widgets::{
    base_line, base_line_height, caption, empty, empty_with, headline, making, menu_chip, page, tabs, working,
};
use crate::insights::{
    AnyComputedInsight, Backtest, ComputedInsight, NextTouchpoint, NoSettings, Question, ScoreSettings, Scores,
    Selection,
};
use crate::model::{Filter, PredictionRun, Readiness, Target, TargetRun};
use crate::present::factors::FactorWords;
use crate::present::readiness;
use crate::present::{forecast_words, numbers, sentence, words as labels};
use crate::progress::Progress;
use crate::texts::text;

use super::View;

use run::{run, start};
use state::Tab;

pub use details::{next, reasons};
pub use ranking::customer_label;
pub(in crate::gui::views) use run::run_button;
pub use state::PredictionsView;

/// What is said until there are next touchpoints.
fn guessing() -> &'static str {
    text!("predictions-looking-at-what-comes-next")
}

fn what_it_does() -> &'static str {
    text!("predictions-desire-path-learns-from-what-your")
}

impl View for PredictionsView {
    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let project = cx.project().clone();
        let Some(run) = &project.predictions else {
            match making(cx, run()) {
                Some(job) => {
                    working(ui, cx, &job, text!("predictions-learning-from-what-customers-did"), what_it_does());
                }
                None => nothing_yet(ui, cx),
            }
            return;
        };
        let target = run.target(self.target, self.horizon);
        let target = target.or(run.targets().next());
        tabs(
            ui,
            &mut self.tab,
            &[
                (Tab::Customers, text!("predictions-customers")),
                (Tab::Test, text!("predictions-how-well-it-does")),
                (Tab::Drivers, text!("predictions-what-matters")),
                (Tab::Value, text!("predictions-orders-and-value")),
                (Tab::Next, text!("predictions-next-touchpoints")),
                (Tab::Own, text!("own-prediction-title")),
            ],
        );
        if self.tab == Tab::Next {
            return self.next_steps(ui, cx, run);
        }
        if self.tab == Tab::Own {
            return self.show_own(ui, cx);
        }
        if self.tab == Tab::Value {
            self.value.headline(ui, cx);
            return self.value.ui(ui, cx);
        }
        let nothing = text!("predictions-there-was-too-little-data-to");
        headline(ui, &target.map_or_else(|| nothing.to_owned(), sentence::expectation));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
            self.chooser(ui);
            feature_chip::show(ui, cx);
            run_button(ui, cx);
        });
        // one line for either target, so that what is below keeps its place
        ranking::one_line(ui, &words::about(run, self.target, &project.settings));
        self.out_of_date(ui, cx, run);
        let Some(target) = target else { return };
        if !show_readiness(ui, target) {
            return;
        }
        match self.tab {
            Tab::Customers => self.show_ranking(ui, cx, (run, target)),
            Tab::Test => {
                self.ask_test(cx, run.clone());
                self.forecasts.ask(cx, &NoSettings);
                let checked = self.forecasts.get();
                let checked = checked.as_ref().and_then(|found| found.computed.of(target.target, target.horizon_days));
                let zone = numbers::zone(&project.settings.time_zone);
                let forecast = checked.map(|of| forecast_words::forecast(of, &zone));
                match &target.back_test {
                    Some(test) => evidence::show(ui, target, test, forecast.as_deref()),
                    None => drop(caption(ui, text!("predictions-this-one-could-not-be-tested"))),
                }
            }
            Tab::Drivers => {
                self.ask_test(cx, run.clone());
                evidence::drivers(ui, target, &FactorWords::of(run, target, &project.settings));
            }
            Tab::Value | Tab::Next | Tab::Own => {}
        }
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        match self.tab {
            Tab::Value => return self.value.details(ui, cx),
            Tab::Own => return self.own.details(ui, cx),
            Tab::Customers | Tab::Test | Tab::Drivers | Tab::Next => {}
        }
        details::show(self, ui, cx);
    }

    fn question(&self, cx: &ViewContext<'_>) -> Option<Question> {
        let filter = cx.filter.clone();
        Some(match self.tab {
            Tab::Customers => {
                let how = ScoreSettings { target: self.target, horizon: self.horizon };
                let number = self.selected.map(|id| (u64::from(id) + 1).to_string());
                let part = number.map(|number| Selection::new([("customer", number)]));
                Question::of::<Scores>(&how, filter, part)
            }
            // the run is kept over everybody, whatever the filter
            Tab::Test | Tab::Drivers => Question::of::<Backtest>(&NoSettings, Filter::default(), None),
            Tab::Value => self.value.question(cx),
            Tab::Own => self.own.question(cx),
            Tab::Next => {
                let part = self.next.get().zip(self.touchpoint).and_then(|(found, row)| found.answer.main()?.part(row));
                Question::of::<NextTouchpoint>(&NoSettings, filter, part)
            }
        })
    }

    fn has_details(&self, cx: &ViewContext<'_>) -> bool {
        cx.project().predictions.is_some()
    }

    fn has_selection(&self, _: &ViewContext<'_>) -> bool {
        match self.tab {
            Tab::Next => self.touchpoint.is_some(),
            Tab::Value => self.value.has_selection(),
            Tab::Own => self.own.has_selection(),
            Tab::Customers | Tab::Test | Tab::Drivers => self.selected.is_some(),
        }
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        let run = cx.project().predictions.as_ref();
        match self.tab {
            Tab::Value => return self.value.exports(cx),
            Tab::Own => return self.own.exports(cx),
            Tab::Customers | Tab::Test | Tab::Drivers | Tab::Next => {}
        }
        let tables: &[(&str, &str, &str)] = match self.tab {
            Tab::Next => &[("next", text!("predictions-next-touchpoints-as-csv"), "next-touchpoints.csv")],
            Tab::Test => &[
                ("calibration", text!("predictions-predicted-against-happened-as-csv"), "calibration.csv"),
                ("tenths", text!("predictions-tenths-by-score-as-csv"), "tenths.csv"),
            ],
            Tab::Drivers => &[("factors", text!("predictions-what-matters-as-csv"), "factors.csv")],
            Tab::Customers | Tab::Value | Tab::Own => &[],
        };
        let computed: Option<Arc<dyn AnyComputedInsight>> = match self.tab {
            Tab::Next => self.next.get().map(|answered| answered.computed.clone() as _),
            Tab::Test | Tab::Drivers => self.test.get().map(|answered| answered.computed.clone() as _),
            Tab::Customers | Tab::Value | Tab::Own => None,
        };
        if let Some(computed) = computed {
            return tables.iter().map(|what| table_export(cx, computed.clone(), *what)).collect();
        }
        let target = run.and_then(|r| r.target(self.target, self.horizon));
        target.filter(|t| t.readiness == Readiness::Ready).map(|t| ranking::export(cx, t)).into_iter().collect()
    }
}

impl PredictionsView {
    /// Opens the tab that answers a question, and asks it there; whether there is one.
    pub fn open(&mut self, question: &Question) -> bool {
        self.tab = if let Some(how) = question.settings_of::<Scores>() {
            (self.target, self.horizon) = (how.target, how.horizon);
            Tab::Customers
        } else if question.settings_of::<Backtest>().is_some() {
            Tab::Test
        } else if question.settings_of::<NextTouchpoint>().is_some() {
            Tab::Next
        } else if self.value.open(question) {
            Tab::Value
        } else {
            return false;
        };
        true
    }

    /// What is predicted, and within how long.
    fn chooser(&mut self, ui: &mut Ui) {
        let targets = [Target::Purchase, Target::Silent].map(|target| (target, labels::prediction(target)));
        menu_chip(ui, text!("predictions-what-is-predicted"), &mut self.target, Target::Purchase, &targets);
        let horizons = crate::predict::HORIZONS.map(|days| (days, text!("predictions-days", days)));
        let horizons: Vec<_> = horizons.iter().map(|(days, name)| (*days, name.as_str())).collect();
        menu_chip(ui, text!("predictions-days-heading"), &mut self.horizon, 30, &horizons);
    }

    /// What customers will most likely do next.
    fn next_steps(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, run: &Arc<PredictionRun>) {
        let (scope, last_run) = (cx.scope(), run.clone());
        self.next.ask_by(cx, cx.data_key(), &NoSettings, move |_| {
            ComputedInsight::<NextTouchpoint>::of_run(scope, last_run)
        });
        self.next.headline(ui, guessing());
        ui.horizontal_wrapped(|ui| run_button(ui, cx));
        ranking::one_line(ui, &words::about(run, Target::Purchase, &cx.project().settings));
        self.out_of_date(ui, cx, run);
        let row = &mut self.touchpoint;
        self.next.show(ui, cx, guessing(), |ui, answered| {
            let room = ui.available_height() - base_line_height(ui, &answered.answer.note);
            if let Some(table) = answered.answer.main()
                && let Some(clicked) = answer_table::show(ui, cx, table, *row, room)
            {
                *row = if *row == Some(clicked) { None } else { Some(clicked) };
            }
            base_line(ui, &answered.answer.note);
        });
    }

    /// Asks how the predictions did on a past that they had not seen; the files are made of the answer.
    fn ask_test(&mut self, cx: &ViewContext<'_>, outcome: Arc<PredictionRun>) {
        let scope = cx.scope();
        let compute = move |_: &Progress| Ok(ComputedInsight::<Backtest> { scope, how: NoSettings, outcome });
        self.test.ask_by(cx, cx.revision_key(), &NoSettings, compute);
    }

    /// A notice where the data has changed since the run.
    fn out_of_date(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, run: &PredictionRun) {
        let (table, project) = (cx.table().clone(), cx.project().clone());
        let now = self.current.ask(cx.jobs, text!("predictions-check-predictions"), cx.revision_key(), move |_| {
            Ok(crate::predict::fingerprint(&table, &Subset::all(&table), &project.settings))
        });
        if now.is_some_and(|now| **now != run.data_fingerprint) && self.current.is_current() {
            let text = text!("predictions-data-has-changed-since-these-predictions");
            page::notice(ui, text, |_| {});
        }
    }
}

/// Says in words whether the prediction can be believed; false where there is nothing to show.
fn show_readiness(ui: &mut Ui, target: &TargetRun) -> bool {
    match &target.readiness {
        Readiness::Ready => true,
        Readiness::LowConfidence(_) => {
            page::notice(
                ui,
                &text!("predictions-take-this-as-hint-only", reasons = readiness::reasons(target)),
                |_| {},
            );
            true
        }
        // the headline says what is missing
        Readiness::NotEnoughData(_) => false,
    }
}

fn nothing_yet(ui: &mut Ui, cx: &ViewContext<'_>) {
    if cx.table().num_events() == 0 {
        let text = text!("predictions-predictions-learn-from-what-customers-did");
        if empty(
            ui,
            Icon::Predictions,
            text!("predictions-no-data-to-learn-from"),
            text,
            Some(text!("predictions-import-files")),
        ) {
            cx.push(Command::ChooseImport);
        }
        return;
    }
    let what = (Icon::Predictions, text!("predictions-no-predictions-yet"), what_it_does());
    if empty_with(ui, what, Some(run()), |ui| feature_chip::show(ui, cx)) {
        start(cx);
    }
}
