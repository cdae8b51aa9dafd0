//! A playbook in the making: its fields, whom it would be for, and what it would say.

use egui::Ui;

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::widgets::{button, caption, folding, heading, link, page, section};
use crate::insights::template_problems;
use crate::model::{Change, MessageSlot, MessageVariant, MoodBand, Playbook, PlaybookRule};
use crate::present::member_rules::playbook_rule_text;
use crate::texts::text;
use crate::workspace::Edit;

use super::draft::{PlaybookDraft, RuleDraft, read};
use super::parts::{counts, examples};
use super::state::PlaybooksTab;
use super::{form, rule_rows};

impl PlaybooksTab {
    /// Draws the fields of the playbook that is being changed.
    pub(super) fn edit(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some(mut draft) = self.editing.take() else { return };
        let is_new = draft.before.id == 0;
        heading(ui, if is_new { text!("playbooks-tab-new-heading") } else { text!("playbooks-tab-edit-heading") });
        form::line(ui, text!("playbooks-tab-name"), &mut draft.now.name, "");
        form::kind(ui, &mut draft.now.what);
        let of = (text!("playbooks-tab-for-whom"), "who");
        if let Some(who) = rule(ui, cx, of, (&mut draft.who, &draft.now.who)) {
            draft.now.who = who;
        }
        // beside the rule, so that each change of it is seen to count
        let preview = if draft.problem(cx).is_none() { self.preview(cx, &draft.now) } else { None };
        if let Some(preview) = &preview {
            counts(ui, &preview.audience);
        }
        let before = draft.channels.clone();
        form::line(ui, text!("playbooks-channels"), &mut draft.channels, text!("playbooks-tab-channels-hint"));
        if draft.channels != before {
            let names = draft.channels.split(',').map(str::trim).filter(|name| !name.is_empty());
            draft.now.channels = names.map(str::to_owned).collect();
        }
        message(ui, cx, "message", &mut draft.now.message);
        variants(ui, cx, &mut draft);
        folding(text!("playbooks-tab-when")).show(ui, |ui| form::timing(ui, &mut draft.now.timing));
        folding(text!("playbooks-tab-worth"))
            .show(ui, |ui| form::worth(ui, &mut draft.now, &cx.project().settings.currency));
        folding(text!("playbooks-tab-how-often")).show(ui, |ui| form::limits(ui, &mut draft.now));
        ui.add_space(8.0);
        let problem = draft.problem(cx);
        if let Some(problem) = &problem {
            caption(ui, problem);
        }
        let mut done = false;
        ui.horizontal_wrapped(|ui| {
            let can = problem.is_none() && (is_new || draft.now != draft.before);
            if cx.editing(ui, |ui| page::primary_enabled(ui, can, text!("playbooks-tab-save"))).clicked() {
                keep(cx, &draft.now);
                done = true;
            }
            done |= button(ui, text!("playbooks-tab-discard")).clicked();
        });
        if let Some(preview) = preview {
            ui.add_space(8.0);
            examples(ui, cx, &draft.now.name, (&*preview, &mut self.example_search));
        }
        if !done {
            self.editing = Some(draft);
        }
    }
}

/// Keeps a playbook in the project.
fn keep(cx: &ViewContext<'_>, playbook: &Playbook) {
    let playbook = Playbook { name: playbook.name.trim().to_owned(), ..playbook.clone() };
    let change = if playbook.id == 0 { Change::Add(vec![playbook]) } else { Change::Update(vec![playbook]) };
    cx.push(Command::Edit(Edit::Playbooks(change)));
}

/// A rule as rows of conditions, and the same as text beside; gives it where it changed.
fn rule(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    (name, id): (&str, &str),
    (draft, known): (&mut RuleDraft, &PlaybookRule),
) -> Option<PlaybookRule> {
    section(ui, name);
    let mut changed = None;
    // a text that cannot be read has no rows yet
    if draft.problem.is_none()
        && let Some(rule) = rule_rows::show(ui, cx, id, known)
    {
        draft.text = playbook_rule_text(&rule, &cx.project().segments);
        changed = Some(rule);
    }
    if form::lines(ui, text!("conditions-as-text"), id, &mut draft.text) {
        changed = read(cx, draft);
    }
    if let Some(problem) = &draft.problem {
        caption(ui, problem);
    }
    changed
}

/// A field for a message with what can be filled in, and what there is to look at in it.
fn message(ui: &mut Ui, cx: &ViewContext<'_>, id: &str, message: &mut String) {
    form::lines(ui, text!("playbooks-message"), id, message);
    ui.menu_button(text!("playbooks-tab-fill-in"), |ui| {
        let properties = cx.table().property_names();
        let always = MessageSlot::ALWAYS;
        for name in always.iter().map(MessageSlot::name).chain(properties) {
            if ui.button(name).clicked() {
                message.push_str(&format!("{{{name}}}"));
                ui.close();
            }
        }
    });
    for problem in template_problems(message, cx.table()) {
        caption(ui, &problem.says);
    }
}

/// Other words for some: each with its rule.
fn variants(ui: &mut Ui, cx: &ViewContext<'_>, draft: &mut PlaybookDraft) {
    let mut removed = None;
    for i in 0..draft.now.variants.len().min(draft.variants.len()) {
        section(ui, text!("playbooks-tab-variant"));
        let id = format!("when {i}");
        let of = (text!("playbooks-tab-variant-for"), id.as_str());
        if let Some(when) = rule(ui, cx, of, (&mut draft.variants[i], &draft.now.variants[i].when)) {
            draft.now.variants[i].when = when;
        }
        message(ui, cx, &format!("variant {i}"), &mut draft.now.variants[i].message);
        if link(ui, text!("playbooks-tab-remove-variant")).clicked() {
            removed = Some(i);
        }
    }
    if let Some(i) = removed {
        draft.now.variants.remove(i);
        draft.variants.remove(i);
    }
    if link(ui, text!("playbooks-tab-add-variant")).clicked() {
        let when = PlaybookRule::Mood(MoodBand::Negative);
        draft.variants.push(RuleDraft { text: playbook_rule_text(&when, &[]), problem: None });
        draft.now.variants.push(MessageVariant { when, message: draft.now.message.clone() });
    }
}
