//! A segment by rule: its name, the rule, and how many customers it holds of now.

use egui::{TextEdit, Ui};

use crate::gui::context::ViewContext;
use crate::gui::widgets::{self, caption, page};
use crate::model::{Filter, Segment};
use crate::texts::text;

use super::conditions::{RuleEditor, save_segment, segment_by_rule};
use super::{Dialog, DialogStatus, modal};

/// The dialog: a segment as it is being put together.
#[derive(Default)]
pub struct SegmentRuleDialog {
    name: String,
    editor: RuleEditor,
}

impl SegmentRuleDialog {
    /// The segment as it stands in the fields, where nothing is missing.
    fn segment(&self) -> Option<Segment> {
        let rule = self.editor.rule().filter(|_| !self.name.trim().is_empty())?;
        Some(segment_by_rule(&self.name, rule))
    }

    fn name(&mut self, ui: &mut Ui) {
        ui.horizontal(|ui| {
            let label = ui.label(text!("segment-rule-name"));
            let field = TextEdit::singleline(&mut self.name).hint_text(text!("segment-rule-example-of-a-name"));
            ui.add(field.desired_width(380.0)).labelled_by(label.id);
        });
        if self.name.trim().is_empty() {
            caption(ui, text!("segment-rule-needs-a-name"));
        }
    }
}

impl Dialog for SegmentRuleDialog {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let dismissed = modal(ui, text!("segment-rule-title"), 680.0, |ui| {
            self.name(ui);
            ui.add_space(8.0);
            self.editor.show(ui, cx, &Filter::default());
            caption(ui, text!("segment-rule-members-follow-the-data"));
            ui.add_space(12.0);
            let segment = self.segment();
            ui.horizontal(|ui| {
                let is_ready = segment.is_some();
                if let (true, Some(segment)) =
                    (page::primary_enabled(ui, is_ready, text!("segment-rule-add")).clicked(), segment)
                {
                    cx.push(save_segment(segment));
                    status = DialogStatus::Closed;
                }
                if widgets::button(ui, text!("segment-rule-cancel")).clicked() {
                    status = DialogStatus::Closed;
                }
            });
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}
