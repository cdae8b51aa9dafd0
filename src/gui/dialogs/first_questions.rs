//! After the first import of one's own: what the project takes for granted, why, and whether it is right.

use egui::{RichText, Ui};

use crate::analysis::assumptions::Assumptions;
use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::jobs::Latest;
use crate::gui::theme::semibold;
use crate::gui::widgets::choice::{self, field};
use crate::gui::widgets::{button, caption, link, list_box, page, paragraph};
use crate::model::{Goal, Settings};
use crate::present::assumptions as words;
use crate::texts::{any_of, text};
use crate::workspace::Edit;

use super::{Dialog, DialogStatus, modal};

/// What a new project is asked about its goal, money and time zone.
pub struct FirstQuestions {
    computer_zone: Option<String>,
    found: Latest<(u64, u64), Assumptions>,
    /// The answers as they stand, once the data was looked at.
    answers: Option<Answers>,
}

struct Answers {
    goal: Vec<String>,
    currency: String,
    time_zone: String,
}

impl FirstQuestions {
    /// Asked on a computer in this time zone.
    pub fn new(computer_zone: Option<String>) -> Self {
        Self { computer_zone, found: Latest::default(), answers: None }
    }

    fn load_assumptions(&mut self, cx: &ViewContext<'_>) -> Option<std::sync::Arc<Assumptions>> {
        let (snapshot, zone) = (cx.snapshot.clone(), self.computer_zone.clone());
        let found = self.found.ask(
            cx.jobs,
            text!("first-questions-looking-at-your-data"),
            (cx.opened(), cx.snapshot.revision),
            move |_| Ok(snapshot.assumptions(zone)),
        );
        let found = found.cloned()?;
        let confirmed = cx.project().settings.confirmed;
        self.answers.get_or_insert_with(|| {
            let now = &cx.project().settings;
            // what a person chose before is not questioned
            if confirmed {
                return Answers {
                    goal: now.goal.touchpoints.clone(),
                    currency: now.currency.clone(),
                    time_zone: now.time_zone.clone(),
                };
            }
            let goal = found.goal.clone();
            Answers { goal, currency: found.currency.clone(), time_zone: found.time_zone.clone() }
        });
        Some(found)
    }
}

impl Answers {
    /// The settings with these answers.
    fn settings(&self, now: &Settings) -> Settings {
        let mut goal = now.goal.clone();
        if !self.goal.is_empty() && goal.touchpoints != self.goal {
            goal = Goal { name: any_of(&self.goal), touchpoints: self.goal.clone(), ..goal };
        }
        let (currency, time_zone) = (self.currency.clone(), self.time_zone.trim().to_owned());
        Settings { goal, currency, time_zone, confirmed: true, ..now.clone() }
    }

    fn fields(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, found: &Assumptions) {
        egui::Grid::new(text!("first-questions-first-questions")).num_columns(2).spacing([24.0, 12.0]).show(ui, |ui| {
            name(ui, text!("first-questions-success-is"));
            ui.vertical(|ui| {
                self.goal(ui, found);
                caption(ui, &words::goal_reason(found));
            });
            ui.end_row();
            name(ui, text!("first-questions-money-is-in"));
            ui.vertical(|ui| {
                field(ui, text!("first-questions-currency"), &mut self.currency, &choice::CURRENCIES)
                    .accessible_name(text!("first-questions-currency"));
                caption(ui, &words::currency_reason(found));
            });
            ui.end_row();
            name(ui, text!("first-questions-times-are-shown-in"));
            ui.vertical(|ui| {
                field(ui, text!("first-questions-time-zone"), &mut self.time_zone, &choice::ZONES)
                    .accessible_name(text!("first-questions-time-zone"));
                caption(ui, &words::zone_reason(found));
            });
            ui.end_row();
            name(ui, text!("first-questions-stages"));
            ui.vertical(|ui| {
                paragraph(ui, words::stages(found));
                caption(ui, &words::stages_reason(found));
                if link(ui, text!("first-questions-change-names-and-stages")).clicked() {
                    cx.push(Command::OpenRules);
                }
            });
            ui.end_row();
        });
    }

    fn goal(&mut self, ui: &mut Ui, found: &Assumptions) {
        let chosen = if self.goal.is_empty() {
            text!("first-questions-choose-touchpoint").to_owned()
        } else {
            any_of(&self.goal)
        };
        let combo = list_box("goal").selected_text(chosen).width(260.0);
        let response = combo.show_ui(ui, |ui| {
            for touchpoint in &found.touchpoints {
                let text = format!("{}  ·  {}", touchpoint.name, text!("count-times", n = touchpoint.count));
                if ui.selectable_label(self.goal.contains(&touchpoint.name), text).clicked() {
                    self.goal = vec![touchpoint.name.clone()];
                }
            }
        });
        response.response.accessible_name(text!("first-questions-what-counts-as-success"));
    }
}

fn name(ui: &mut Ui, text: &str) {
    ui.vertical(|ui| {
        ui.set_min_width(136.0);
        ui.add_space(5.0);
        ui.add(egui::Label::new(RichText::new(text).family(semibold())).extend());
    });
}

impl Dialog for FirstQuestions {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let found = self.load_assumptions(cx);
        let dismissed = modal(ui, text!("first-questions-is-this-right"), 560.0, |ui| {
            let text = text!("first-questions-desire-path-took-four-things-for");
            paragraph(ui, text);
            ui.add_space(8.0);
            let (Some(found), Some(answers)) = (found, &mut self.answers) else {
                caption(ui, text!("first-questions-still-looking-at-your-data"));
                return;
            };
            answers.fields(ui, cx, &found);
            ui.add_space(12.0);
            let now = &cx.project().settings;
            let problem = choice::problem(&answers.currency, answers.time_zone.trim());
            ui.horizontal(|ui| {
                if page::primary_enabled(ui, problem.is_none(), text!("first-questions-use-these")).clicked() {
                    cx.push(Command::Edit(Edit::SetSettings(answers.settings(now))));
                    status = DialogStatus::Closed;
                }
                // before the first answer nothing was, so there is only what a new project has
                let keep = if now.confirmed {
                    text!("first-questions-keep-as-it-was")
                } else {
                    text!("first-questions-keep-defaults")
                };
                let hint = text!(
                    "first-questions-settings-kept",
                    goal = now.goal.name,
                    currency = now.currency,
                    time_zone = now.time_zone
                );
                if button(ui, keep).on_hover_text(hint).clicked() {
                    if !now.confirmed {
                        let settings = Settings { confirmed: true, ..now.clone() };
                        cx.push(Command::Edit(Edit::SetSettings(settings)));
                    }
                    status = DialogStatus::Closed;
                }
                caption(ui, problem.unwrap_or(text!("first-questions-you-can-change-all-of-it")));
            });
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}
