//! A playbook in the making: its fields, whom it would be for, and what it would say.

use egui::Ui;

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::widgets::{button, caption, folding, heading, link, page, section};
use crate::insights::template_problems;
use crate::model::{Change, CustomerSign, MessageSlot, MessageVariant, MoodBand, Playbook, PlaybookRule};
use crate::present::member_rules::{playbook_rule_text, playbook_rule_words};
use crate::texts::text;
use crate::workspace::Edit;

use super::draft::{PlaybookDraft, RuleDraft, read};
use super::form;
use super::parts::{counts, examples};
use super::state::PlaybooksTab;

impl PlaybooksTab {
    /// Draws the fields of the playbook that is being changed.
    pub(super) fn edit(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some(mut draft) = self.editing.take() else { return };
        let is_new = draft.before.id == 0;
        heading(ui, if is_new { text!("playbooks-tab-new-heading") } else { text!("playbooks-tab-edit-heading") });
        form::line(ui, text!("playbooks-tab-name"), &mut draft.now.name, "");
        form::kind(ui, &mut draft.now.what);
        if rule(ui, cx, text!("playbooks-tab-for-whom"), "who", &mut draft.who)
            && let Some(who) = read(cx, &mut draft.who)
        {
            draft.now.who = who;
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
        if problem.is_none()
            && let Some(preview) = self.preview(cx, &draft.now)
        {
            ui.add_space(8.0);
            counts(ui, &preview.audience);
            examples(ui, cx, &draft.now.name, &preview);
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

/// A field for a rule with what can be put into it; whether it changed.
fn rule(ui: &mut Ui, cx: &ViewContext<'_>, name: &str, id: &str, draft: &mut RuleDraft) -> bool {
    let mut changed = form::lines(ui, name, id, &mut draft.text);
    ui.menu_button(text!("playbooks-tab-add-condition"), |ui| {
        let project = cx.project();
        let signs = CustomerSign::ALL.map(PlaybookRule::Sign);
        let segments: Vec<PlaybookRule> = project.segments.iter().map(|of| PlaybookRule::Segment(of.id)).collect();
        let stages: Vec<PlaybookRule> =
            cx.table().names.stages.iter().map(|name| PlaybookRule::Stage(name.clone())).collect();
        let moods = MoodBand::ALL.map(PlaybookRule::Mood);
        let groups: [(&str, &[PlaybookRule]); 4] = [
            (text!("playbooks-tab-signs"), &signs),
            (text!("playbooks-tab-segments"), &segments),
            (text!("playbooks-tab-stages"), &stages),
            (text!("playbooks-tab-moods"), &moods),
        ];
        for (title, rules) in groups.iter().filter(|(_, rules)| !rules.is_empty()) {
            crate::gui::widgets::submenu(ui, title, |ui| {
                for rule in *rules {
                    if ui.button(playbook_rule_words(rule, &project.segments)).clicked() {
                        let (text, more) = (draft.text.trim(), playbook_rule_text(rule, &project.segments));
                        draft.text = if text.is_empty() { more } else { format!("{text} and {more}") };
                        changed = true;
                        ui.close();
                    }
                }
            });
        }
    });
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
        if rule(ui, cx, text!("playbooks-tab-variant-for"), &format!("when {i}"), &mut draft.variants[i])
            && let Some(when) = read(cx, &mut draft.variants[i])
        {
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
