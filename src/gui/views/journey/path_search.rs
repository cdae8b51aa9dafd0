//! The search above the paths: what happens on them, one thing after the other.

use egui::{TextEdit, Ui};

use crate::gui::context::ViewContext;
use crate::gui::dialogs::conditions::CustomersWhoDialog;
use crate::gui::widgets::{button, caption};
use crate::insights::read_sequence;
use crate::model::{MemberRule, RuleSequence};
use crate::present::member_rules;
use crate::texts::text;

/// What is written in the field, and what it stands for or, where it cannot be read, stood for before.
#[derive(Debug, Clone, Default, PartialEq)]
struct WrittenSearch {
    text: String,
    pattern: Option<RuleSequence>,
    /// In which opening of a project it was written.
    project: u64,
}

impl WrittenSearch {
    /// The same for this pattern, or the words of the pattern where it was changed elsewhere.
    fn about(written: Option<Self>, pattern: Option<&RuleSequence>, project: u64) -> Self {
        let kept = written.filter(|written| written.pattern.as_ref() == pattern && written.project == project);
        kept.unwrap_or_else(|| Self { text: words(pattern), pattern: pattern.cloned(), project })
    }
}

fn words(pattern: Option<&RuleSequence>) -> String {
    pattern.map(member_rules::sequence_text).unwrap_or_default()
}

/// Draws the field; the pattern follows what is written as far as it can be read.
pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>, pattern: &mut Option<RuleSequence>) {
    let id = ui.scope_id().with("path_search");
    let kept = ui.data(|data| data.get_temp::<WrittenSearch>(id));
    let mut written = WrittenSearch::about(kept, pattern.as_ref(), cx.opened());
    let mut problem = None;
    ui.horizontal(|ui| {
        let field =
            TextEdit::singleline(&mut written.text).hint_text(text!("path-search-example")).desired_width(420.0);
        let label = ui.label(text!("path-search-paths-with"));
        let changed = ui.add(field).labelled_by(label.id).changed();
        let is_empty = written.text.trim().is_empty();
        match read_sequence(&written.text, cx.table()) {
            Ok(read) if changed => *pattern = Some(read),
            Err(_) if is_empty && changed => *pattern = None,
            Err(found) if !is_empty => problem = Some(found),
            _ => {}
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
        // half a pattern changes nothing yet
        let still = pattern.as_ref().map(|pattern| text!("path-search-still-before", pattern = words(Some(pattern))));
        caption(ui, still.as_deref().unwrap_or(text!("path-search-still-all")));
    }
    written.pattern.clone_from(pattern);
    ui.data_mut(|data| data.insert_temp(id, written));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RuleEvent;

    #[test]
    fn what_is_written_stays_until_the_pattern_is_another() {
        let pattern = RuleSequence { first: RuleEvent::Activity, then: Vec::new(), end: None };
        let half = WrittenSearch { text: "activity then".to_owned(), pattern: Some(pattern.clone()), project: 1 };
        let now =
            |pattern: Option<&RuleSequence>, project| WrittenSearch::about(Some(half.clone()), pattern, project).text;
        assert_eq!(now(Some(&pattern), 1), "activity then");
        assert_eq!(now(None, 1), "", "the pattern was taken back");
        assert_eq!(now(Some(&pattern), 2), "activity", "another project is open");
        assert_eq!(WrittenSearch::about(None, Some(&pattern), 1).text, "activity");
    }
}
