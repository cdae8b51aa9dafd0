//! A scene's question as the room wants it: another filter, other settings.

use std::sync::Arc;

use egui::Ui;

use crate::analysis::{customers_meeting, filtered};
use crate::events::Subset;
use crate::gui::command::Command;
use crate::gui::context::{DataKey, Requests, ViewContext};
use crate::gui::filter_bar::FilterBar;
use crate::gui::jobs::Latest;
use crate::gui::views::setting_chips;
use crate::insights::{AnyInsight, Question};
use crate::texts::text;

/// A scene's question as the room wants it.
pub(super) struct LiveQuestion {
    pub question: Question,
    subset: Latest<DataKey, Subset>,
}

impl LiveQuestion {
    pub(super) fn new(question: Question) -> Self {
        Self { question, subset: Latest::default() }
    }

    /// What its filter lets through. A rule about customers takes a while: until they are found, it is what was found before.
    fn subset(&mut self, cx: &ViewContext<'_>) -> Arc<Subset> {
        let (table, project) = (cx.table().clone(), cx.project().clone());
        let filter = self.question.filter.clone();
        let key = DataKey { filter: filter.clone(), ..cx.data_key() };
        let found = self.subset.ask(cx.jobs, text!("apply-finding-customers-who"), key, move |progress| {
            if let Some(rule) = &filter.who {
                customers_meeting(&table, rule, &filter, &project, progress)?;
            }
            Ok(filtered(&table, &filter, &project))
        });
        found.unwrap_or(cx.subset).clone()
    }

    /// Its filter and settings, to be changed.
    pub(super) fn strip(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, bar: &mut FilterBar) {
        let requests = Requests::default();
        let (mut question, subset) = (self.question.clone(), self.subset(cx));
        {
            let own = ViewContext { filter: &self.question.filter, subset: &subset, requests: &requests, ..*cx };
            ui.horizontal_wrapped(|ui| {
                bar.menu(ui, &own);
                if let Ok(insight) = question.insight() {
                    let usual = AnyInsight::settings(insight, &[]).unwrap_or_default();
                    let fields = question.settings().unwrap_or_default();
                    if let Some((key, value)) = setting_chips::show(ui, &fields, &usual, |_| Vec::new()) {
                        let mut changes = question.changes().to_vec();
                        changes.retain(|(known, _)| *known != key);
                        changes.push((key, value));
                        let (filter, part) = (question.filter.clone(), question.selection.clone());
                        match Question::new(question.id(), &changes, filter, part) {
                            Ok(changed) => question = changed,
                            Err(why) => cx.push(Command::Say(why.to_string())),
                        }
                    }
                }
            });
        }
        for command in requests.commands.take() {
            match command {
                Command::SetFilter(filter) => question.filter = filter,
                other => cx.push(other),
            }
        }
        self.question = question;
    }
}
