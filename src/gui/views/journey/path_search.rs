//! The search above the paths: what happens on them, one thing after the other.

use egui::{TextEdit, Ui};

use crate::gui::context::ViewContext;
use crate::gui::dialogs::conditions::CustomersWhoDialog;
use crate::gui::widgets::{button, caption};
use crate::insights::read_sequence;
use crate::model::{MemberRule, RuleSequence};
use crate::present::member_rules;
use crate::texts::text;

/// Draws the field; the pattern follows what is written as far as it can be read.
pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>, pattern: &mut Option<RuleSequence>) {
    let id = ui.scope_id().with("path_search");
    let written = || pattern.as_ref().map(member_rules::sequence_text).unwrap_or_default();
    let mut search = ui.data(|data| data.get_temp::<String>(id)).unwrap_or_else(written);
    let mut problem = None;
    ui.horizontal(|ui| {
        let field = TextEdit::singleline(&mut search).hint_text(text!("path-search-example")).desired_width(420.0);
        let label = ui.label(text!("path-search-paths-with"));
        if ui.add(field).labelled_by(label.id).changed() {
            match read_sequence(&search, cx.table()) {
                Ok(read) => *pattern = Some(read),
                Err(_) if search.trim().is_empty() => *pattern = None,
                Err(_) => {}
            }
            ui.data_mut(|data| data.insert_temp(id, search.clone()));
        }
        if !search.trim().is_empty() {
            problem = read_sequence(&search, cx.table()).err();
        }
        if let Some(pattern) = pattern.as_ref().filter(|_| problem.is_none())
            && button(ui, text!("path-search-customers-who"))
                .on_hover_text(text!("path-search-customers-hint"))
                .clicked()
        {
            cx.open(CustomersWhoDialog::new(Some(&MemberRule::Sequence(pattern.clone()))));
        }
    });
    if let Some(problem) = problem {
        caption(ui, &problem.to_string());
    }
}
