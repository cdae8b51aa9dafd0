//! What the list, the panel and the editor of playbooks share.

use std::sync::Arc;

use egui::{TextEdit, Ui};

use crate::act::{PlaybookAudience, PlaybookOutcome, PlaybookPreview};
use crate::gui::command::{AnyChange, Command, CustomerSet};
use crate::gui::context::ViewContext;
use crate::gui::icons::{Icon, icon_button};
use crate::gui::views::predictions::customer_label;
use crate::gui::widgets::{big_number, button, caption, link, paragraph, section};
use crate::model::{Change, CustomerId, Playbook};
use crate::present::{numbers, words};
use crate::texts::text;
use crate::workspace::Edit;

/// What becomes of those who get no proposal: "Better ones first: 12", "Refused: 3".
pub(super) fn others(count: impl Fn(PlaybookOutcome) -> u64) -> Vec<String> {
    let words = [
        (PlaybookOutcome::Decided, text!("playbooks-decided")),
        (PlaybookOutcome::Outranked, text!("playbooks-outranked")),
        (PlaybookOutcome::NotWorth, text!("playbooks-not-worth")),
        (PlaybookOutcome::NoWords, text!("playbooks-no-words")),
        (PlaybookOutcome::Refused, text!("playbooks-refused")),
        (PlaybookOutcome::Unreachable, text!("playbooks-unreachable")),
    ];
    let mut some: Vec<(u64, &str)> = words.iter().map(|(outcome, word)| (count(*outcome), *word)).collect();
    some.retain(|(n, _)| *n > 0);
    // where room is short the last are left out
    some.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    some.into_iter().map(|(n, word)| format!("{word}: {}", numbers::count(n))).collect()
}

/// Keeps a playbook as it is now.
pub(super) fn change(cx: &ViewContext<'_>, playbook: Playbook) {
    cx.push(Command::Edit(Edit::Playbooks(Change::Update(vec![playbook]))));
}

/// Removes a playbook and says how to get it back.
pub(super) fn remove(ui: &mut Ui, cx: &ViewContext<'_>, playbook: &Playbook) {
    if cx.editing(ui, |ui| icon_button(ui, Icon::Close, text!("playbooks-tab-remove"), true)).clicked() {
        let done = text!("playbooks-tab-removed", name = playbook.name);
        let edit = Edit::Playbooks(Change::Remove(vec![playbook.id]));
        cx.push(Command::Change(AnyChange::edit(edit, move |_| done)));
    }
}

/// How many it is for, and what becomes of them.
pub(super) fn counts(ui: &mut Ui, audience: &PlaybookAudience) {
    big_number(ui, &numbers::count(audience.customers.len() as u64), text!("playbooks-tab-customers-now"));
    let rest = others(|outcome| audience.count(outcome));
    if !rest.is_empty() {
        caption(ui, &rest.join(" · "));
    }
}

/// What some of them would be told, and all of them as a list.
pub(super) fn examples(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    name: &str,
    (preview, search): (&PlaybookPreview, &mut String),
) {
    if !preview.examples.is_empty() || !search.is_empty() {
        section(ui, text!("playbooks-tab-examples"));
        let field = TextEdit::singleline(search).desired_width(f32::INFINITY);
        ui.add(field.hint_text(text!("playbooks-tab-example-search")))
            .accessible_name(text!("playbooks-tab-example-search"));
    }
    if preview.examples.is_empty() && !search.is_empty() {
        caption(ui, text!("playbooks-tab-example-none"));
    }
    for action in &preview.examples {
        if link(ui, &customer_label(cx, action.customer)).clicked() {
            cx.push(Command::OpenCustomer(action.customer));
        }
        paragraph(ui, &action.content);
        caption(ui, &text!("playbooks-tab-by", kind = words::action_kind(action.kind), channel = action.channel));
    }
    let ids = &cx.table().people.ids;
    let members = || {
        let found = preview.audience.customers.iter().filter_map(|(ix, _)| ids.get(*ix as usize).copied());
        let mut members: Vec<CustomerId> = found.collect();
        members.sort_unstable();
        Arc::new(members)
    };
    if !preview.audience.customers.is_empty() && button(ui, text!("playbooks-tab-show-customers")).clicked() {
        cx.push(Command::ShowCustomers(CustomerSet { title: name.to_owned(), members: members() }));
    }
}
