//! A segment by rule: its name, the rule, and how many customers it holds of now.

use egui::{TextEdit, Ui};

use crate::analysis::membership::Membership;
use crate::events::Subset;
use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::jobs::Latest;
use crate::gui::widgets::{self, caption, page};
use crate::model::{Change, MemberRule, Segment, SegmentKind};
use crate::present::member_rules;
use crate::texts::text;
use crate::workspace::Edit;

use super::{Dialog, DialogStatus, modal};

/// Rules that can be taken by a click, to begin with.
const EXAMPLES: [&str; 3] =
    ["order x2 within 90d", "order and not activity within 30d", "kind:cart within 7d and not order within 7d"];

/// The dialog: a segment as it is being written.
#[derive(Default)]
pub struct SegmentRuleDialog {
    name: String,
    rule: String,
    members: Latest<(u64, MemberRule), u64>,
}

impl SegmentRuleDialog {
    /// The segment as it stands in the fields, or what is missing.
    fn segment(&self) -> Result<Segment, String> {
        if self.rule.trim().is_empty() {
            return Err(text!("segment-rule-form", form = member_rules::form()));
        }
        let rule = member_rules::parse(&self.rule)
            .map_err(|why| text!("segment-rule-not-understood", why, form = member_rules::form()))?;
        if self.name.trim().is_empty() {
            return Err(text!("segment-rule-needs-a-name").to_owned());
        }
        let description = text!("segment-rule-description", rule = member_rules::text(&rule));
        let kind = SegmentKind::Rule { rule };
        Ok(Segment { id: 0, name: self.name.trim().to_owned(), kind, description, members: Vec::new() })
    }

    fn fields(&mut self, ui: &mut Ui) {
        egui::Grid::new("segment_rule").num_columns(2).spacing([24.0, 10.0]).show(ui, |ui| {
            let label = ui.label(text!("segment-rule-name"));
            let field = TextEdit::singleline(&mut self.name).hint_text(text!("segment-rule-example-of-a-name"));
            ui.add(field.desired_width(380.0)).labelled_by(label.id);
            ui.end_row();
            let label = ui.label(text!("segment-rule-rule"));
            let field = TextEdit::singleline(&mut self.rule).hint_text(EXAMPLES[0]).desired_width(380.0);
            ui.add(field).labelled_by(label.id);
            ui.end_row();
            ui.label(text!("segment-rule-examples"));
            ui.vertical(|ui| {
                for example in EXAMPLES {
                    if widgets::link(ui, example).clicked() {
                        example.clone_into(&mut self.rule);
                    }
                }
            });
            ui.end_row();
        });
    }

    /// How many customers the rule holds of at the end of the data; nothing while it cannot be read.
    fn count(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Ok(rule) = member_rules::parse(&self.rule) else { return };
        let snapshot = cx.snapshot.clone();
        let compiled = rule.clone();
        let key = (cx.snapshot.table_revision, rule);
        self.members.ask(cx.jobs, text!("segment-rule-counting"), key, move |progress| {
            let (table, all) = (&snapshot.table, Subset::all(&snapshot.table));
            let membership = Membership::new(table, &all, &compiled, &snapshot.project.settings);
            Ok(membership.members_at(all.observed_until(table), progress)?.count() as u64)
        });
        let words = match self.members.get().filter(|_| self.members.is_current()) {
            Some(n) => text!("segment-rule-fit-now", n = **n),
            None => text!("segment-rule-counting").to_owned(),
        };
        widgets::paragraph(ui, words);
    }
}

impl Dialog for SegmentRuleDialog {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let dismissed = modal(ui, text!("segment-rule-title"), 560.0, |ui| {
            self.fields(ui);
            self.count(ui, cx);
            let segment = self.segment();
            caption(ui, segment.as_ref().err().map_or(text!("segment-rule-members-follow-the-data"), String::as_str));
            ui.add_space(12.0);
            ui.horizontal(|ui| {
                if page::primary_enabled(ui, segment.is_ok(), text!("segment-rule-add")).clicked()
                    && let Ok(segment) = segment
                {
                    cx.push(Command::Edit(Edit::Segments(Change::Add(vec![segment]))));
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
