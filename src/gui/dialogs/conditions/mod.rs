//! Customers who…: a rule about customers, put together from blocks or written, as the filter or as a segment.

mod blocks;
mod draft;
mod editor;
mod events;
mod sequence;

pub(in crate::gui) use blocks::{RuleRow, condition, join_chip};
pub use editor::RuleEditor;
pub(in crate::gui) use events::column_name;

use egui::{TextEdit, Ui};

use crate::gui::command::{AnyChange, Command, last_segment};
use crate::gui::context::ViewContext;
use crate::gui::widgets::{self, caption, page};
use crate::model::{Change, Filter, MemberRule, Project, Segment, SegmentKind};
use crate::present::member_rules;
use crate::texts::text;
use crate::workspace::Edit;

use super::{Dialog, DialogStatus, modal};

/// The dialog that the filter's chip opens.
pub struct CustomersWhoDialog {
    editor: RuleEditor,
    /// What the rule is called once it is kept as a segment.
    name: String,
}

impl CustomersWhoDialog {
    /// Begins with the rule of the filter, where it has one.
    pub fn new(rule: Option<&MemberRule>) -> Self {
        Self { editor: RuleEditor::new(rule), name: String::new() }
    }

    fn save_as_segment(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> bool {
        let mut saved = false;
        ui.horizontal(|ui| {
            let label = ui.label(text!("conditions-save-as-segment-named"));
            let field = TextEdit::singleline(&mut self.name).hint_text(text!("segment-rule-example-of-a-name"));
            ui.add(field.desired_width(200.0)).labelled_by(label.id);
            let rule = self.editor.rule().filter(|_| !self.name.trim().is_empty());
            let pressed =
                cx.editing(ui, |ui| page::button_enabled(ui, rule.is_some(), text!("conditions-save"))).clicked();
            if let (true, Some(rule)) = (pressed, rule) {
                cx.push(save_segment(segment_by_rule(&self.name, rule)));
                saved = true;
            }
        });
        saved
    }
}

/// Saves a segment and says where it is found.
pub(super) fn save_segment(segment: Segment) -> Command {
    let done = |project: &Project| text!("conditions-segment-saved", name = last_segment(project));
    Command::Change(AnyChange::edit(Edit::Segments(Change::Add(vec![segment])), done))
}

/// A segment of whom a rule holds.
pub(super) fn segment_by_rule(name: &str, rule: &MemberRule) -> Segment {
    let description = text!("segment-rule-description", rule = member_rules::text(rule));
    let kind = SegmentKind::Rule { rule: rule.clone() };
    Segment { id: 0, name: name.trim().to_owned(), kind, description, members: Vec::new() }
}

impl Dialog for CustomersWhoDialog {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let dismissed = modal(ui, text!("conditions-title"), 680.0, |ui| {
            caption(ui, text!("conditions-who-enters-not-what-is-shown"));
            ui.add_space(8.0);
            self.editor.show(ui, cx, cx.filter);
            ui.add_space(12.0);
            let set = |who| Command::SetFilter(Filter { who, ..cx.filter.clone() });
            ui.horizontal(|ui| {
                let rule = self.editor.rule();
                if page::primary_enabled(ui, rule.is_some(), text!("conditions-show-these-customers")).clicked() {
                    cx.push(set(rule.cloned()));
                    status = DialogStatus::Closed;
                }
                if page::button_enabled(ui, cx.filter.who.is_some(), text!("conditions-show-all-customers")).clicked() {
                    cx.push(set(None));
                    status = DialogStatus::Closed;
                }
                if widgets::button(ui, text!("conditions-cancel")).clicked() {
                    status = DialogStatus::Closed;
                }
            });
            ui.add_space(8.0);
            if self.save_as_segment(ui, cx) {
                status = DialogStatus::Closed;
            }
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}
