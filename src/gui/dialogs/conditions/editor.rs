//! A rule in the making: blocks, the same as text, and how many customers fit.

use egui::{TextEdit, Ui};

use crate::analysis::customers_meeting;
use crate::gui::context::ViewContext;
use crate::gui::jobs::Latest;
use crate::gui::widgets::{caption, link, paragraph};
use crate::insights::read_rule;
use crate::model::{Bots, Filter, MemberRule};
use crate::present::member_rules;
use crate::texts::text;

use super::blocks;
use super::draft::Draft;

/// What a count of customers depends on: the events, the predictions, the rule, the end of the dates, bots.
type CountKey = (u64, u64, Option<u64>, MemberRule, Option<i64>, Bots);

/// A rule in the making.
#[derive(Default)]
pub struct RuleEditor {
    draft: Draft,
    /// The same as text, or what is being written.
    text: String,
    /// The rule, as far as the text is one.
    rule: Option<MemberRule>,
    /// Why the text is none.
    problem: Option<String>,
    members: Latest<CountKey, u64>,
}

impl RuleEditor {
    /// Begins with a rule, where there is one.
    pub fn new(rule: Option<&MemberRule>) -> Self {
        Self {
            draft: rule.map(Draft::of).unwrap_or_default(),
            text: rule.map(member_rules::text).unwrap_or_default(),
            rule: rule.cloned(),
            ..Self::default()
        }
    }

    /// The rule, where there is one that can be read.
    pub fn rule(&self) -> Option<&MemberRule> {
        self.rule.as_ref()
    }

    /// Draws the blocks, the text and the number of customers of whom it holds at the end of the dates of a filter.
    pub fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, dates: &Filter) {
        let before = self.draft.clone();
        blocks::show(ui, cx, &mut self.draft);
        if self.draft != before {
            self.rule = self.draft.rule();
            self.text = self.rule.as_ref().map(member_rules::text).unwrap_or_default();
            self.problem = None;
        }
        ui.add_space(10.0);
        let label = ui.label(text!("conditions-as-text"));
        // an id of its own: blocks appear above while it is typed, and with the id that is counted the focus would go
        let field = TextEdit::singleline(&mut self.text).id_salt("rule as text").hint_text(text!("conditions-example"));
        if ui.add(field.desired_width(f32::INFINITY)).labelled_by(label.id).changed() {
            self.read(cx);
        }
        match &self.problem {
            Some(problem) => drop(caption(ui, problem)),
            None if self.rule.is_none() => self.examples(ui, cx),
            None => drop(paragraph(ui, self.count(cx, dates))),
        }
    }

    /// Rules that can be taken by a click, to begin with.
    fn examples(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        paragraph(ui, text!("conditions-none-yet"));
        caption(ui, text!("conditions-examples"));
        // rules that every project can have
        let examples = [
            text!("conditions-example-often"),
            text!("conditions-example-gone"),
            text!("conditions-example-sequence"),
            text!("conditions-example-money"),
        ];
        for example in examples {
            if link(ui, example).clicked() {
                example.clone_into(&mut self.text);
                self.read(cx);
            }
        }
    }

    fn read(&mut self, cx: &ViewContext<'_>) {
        (self.rule, self.problem) = match read_rule(&self.text, cx.table()) {
            _ if self.text.trim().is_empty() => (None, None),
            Ok(rule) => (Some(rule), None),
            Err(why) => (None, Some(why.to_string())),
        };
        if self.problem.is_none() {
            self.draft = self.rule.as_ref().map(Draft::of).unwrap_or_default();
        }
    }

    fn count(&mut self, cx: &ViewContext<'_>, dates: &Filter) -> String {
        let Some(rule) = self.rule.clone() else { return String::new() };
        let (snapshot, filter) = (cx.snapshot.clone(), Filter { to: dates.to, bots: dates.bots, ..Filter::default() });
        let predictions = cx.project().predictions.as_ref().map(|run| run.data_fingerprint);
        let revision = cx.snapshot.table_revision;
        let key = (cx.data_key().project, revision, predictions, rule.clone(), filter.to, filter.bots);
        self.members.ask(cx.jobs, text!("segment-rule-counting"), key, move |progress| {
            Ok(customers_meeting(&snapshot.table, &rule, &filter, &snapshot.project, progress)?.count() as u64)
        });
        match self.members.get().filter(|_| self.members.is_current()) {
            Some(n) => text!("segment-rule-fit-now", n = **n),
            None => text!("segment-rule-counting").to_owned(),
        }
    }
}
