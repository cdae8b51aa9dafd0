//! The rules as they are being changed, beside what they would change.

use egui::{DragValue, RichText, TextEdit, Ui};

use crate::gui::command::Command;
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::icons::{Icon, icon_button};
use crate::gui::jobs::Latest;
use crate::gui::theme::{Colors, SMALL};
use crate::gui::widgets::list_box;
use crate::gui::widgets::{button, caption, folding, heading, page, paragraph, primary, section, tick_box};
use crate::model::{BlockedPattern, IdKind, IdentityRules};
use crate::present::{identity_words, numbers};
use crate::progress::Cancelled;
use crate::store::StoreError;
use crate::texts::text;
use crate::workspace::{Edit, IdentityPreview, preview_identity};

/// Width of the form.
const FORM: f32 = 460.0;
/// So many examples are shown.
const EXAMPLES: usize = 12;

/// State of the form.
#[derive(Default)]
pub(super) struct RulesForm {
    /// The rules it began with, and as they are being changed.
    draft: Option<(IdentityRules, IdentityRules)>,
    pattern: String,
    kind: Option<IdKind>,
    junk: String,
    mailboxes: String,
    preview: Latest<(DataKey, IdentityRules), Result<IdentityPreview, String>>,
}

impl RulesForm {
    /// Draws form and preview.
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let now = &*cx.project().settings.identity;
        // what changed elsewhere (undo, another project) wins over a draft of the old
        if self.draft.as_ref().is_none_or(|(from, _)| from != now) {
            self.begin(now);
        }
        let height = ui.available_height();
        if ui.available_width() < 720.0 {
            egui::ScrollArea::vertical().id_salt("rules, then what they change").auto_shrink(false).show(ui, |ui| {
                ui.allocate_ui(egui::vec2(ui.available_width(), 360.0), |ui| self.form(ui, cx, now));
                ui.separator();
                self.effect(ui, cx, now);
            });
            return;
        }
        ui.horizontal_top(|ui| {
            ui.allocate_ui(egui::vec2(FORM.min(ui.available_width() * 0.55), height), |ui| {
                ui.vertical(|ui| self.form(ui, cx, now));
            });
            ui.add_space(16.0);
            ui.allocate_ui(egui::vec2(ui.available_width(), height), |ui| {
                ui.vertical(|ui| self.effect(ui, cx, now));
            });
        });
    }

    fn begin(&mut self, rules: &IdentityRules) {
        self.draft = Some((rules.clone(), rules.clone()));
        self.junk = rules.junk_values.join(", ");
        self.mailboxes = rules.role_mailboxes.join(", ");
    }

    fn form(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, now: &IdentityRules) {
        let room = ui.available_height() - 52.0;
        egui::ScrollArea::vertical().id_salt("rules of who is who").max_height(room).auto_shrink([false, false]).show(
            ui,
            |ui| {
                let Some((_, draft)) = &mut self.draft else { return };
                heading(ui, text!("rules-what-joins-profiles-first-wins"));
                kinds(ui, draft);
                ui.horizontal_wrapped(|ui| {
                    let label = ui.label(text!("rules-device-joins-nobody-when-seen-with"));
                    ui.add(DragValue::new(&mut draft.max_customer_ids_per_device).range(1..=1000))
                        .labelled_by(label.id);
                });
                ui.horizontal_wrapped(|ui| {
                    let label = ui.label(text!("rules-country-code-of-phone-numbers-without"));
                    let edit = TextEdit::singleline(&mut draft.phone_country).desired_width(56.0).hint_text("49");
                    ui.add(edit).labelled_by(label.id);
                });
                section(ui, text!("rules-values-that-name-nobody"));
                self.blocked(ui);
                self.lists(ui);
            },
        );
        self.buttons(ui, cx, now);
    }

    fn blocked(&mut self, ui: &mut Ui) {
        let Some((_, draft)) = &mut self.draft else { return };
        let mut gone = None;
        for (i, blocked) in draft.blocked.iter().enumerate() {
            ui.horizontal(|ui| {
                let kind = blocked.kind.map_or(text!("rules-any-identifier"), IdKind::label);
                if icon_button(ui, Icon::Close, &text!("rules-allow", pattern = blocked.pattern), true).clicked() {
                    gone = Some(i);
                }
                ui.label(format!("{} ({kind})", blocked.pattern));
            });
        }
        if let Some(i) = gone {
            draft.blocked.remove(i);
        }
        ui.horizontal_wrapped(|ui| {
            let edit = TextEdit::singleline(&mut self.pattern).desired_width(160.0).hint_text("*@agency.example");
            let field = ui.add(edit);
            field.clone().accessible_name(text!("rules-pattern-to-block"));
            let combo = list_box(text!("rules-kind-to-block"))
                .selected_text(self.kind.map_or(text!("rules-any-identifier"), IdKind::label))
                .width(120.0);
            let response = combo.show_ui(ui, |ui| {
                ui.selectable_value(&mut self.kind, None, text!("rules-any-identifier"));
                for kind in IdKind::ALL {
                    ui.selectable_value(&mut self.kind, Some(kind), kind.label());
                }
            });
            response.response.accessible_name(text!("rules-kind-of-identifier-to-block"));
            let pattern = self.pattern.trim();
            let useful = !pattern.trim_matches('*').is_empty();
            let entered = field.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
            if (ui.add_enabled(useful, egui::Button::new(text!("rules-block"))).clicked() || entered) && useful {
                let new = BlockedPattern { kind: self.kind, pattern: pattern.to_owned() };
                if !draft.blocked.contains(&new) {
                    draft.blocked.push(new);
                }
                self.pattern.clear();
            }
        });
        caption(ui, text!("rules-anywhere-stands-for-anything-blocked-values"));
    }

    fn lists(&mut self, ui: &mut Ui) {
        let Some((_, draft)) = &mut self.draft else { return };
        for (title, text, list) in [
            (text!("rules-words-that-mean-nothing"), &mut self.junk, &mut draft.junk_values),
            (text!("rules-mailboxes-many-people-read"), &mut self.mailboxes, &mut draft.role_mailboxes),
        ] {
            ui.add_space(4.0);
            folding(format!("{title} ({})", list.len())).id_salt(title).show(ui, |ui| {
                let edit = TextEdit::multiline(text).desired_width(f32::INFINITY).desired_rows(3);
                let field = ui.add(edit);
                field.clone().accessible_name(title);
                if field.changed() {
                    let words = text.split([',', '\n']).map(str::trim).filter(|w| !w.is_empty());
                    *list = words.map(str::to_owned).collect();
                }
                caption(ui, text!("rules-with-commas-between-them"));
            });
        }
    }

    fn buttons(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, now: &IdentityRules) {
        let Some((_, draft)) = &self.draft else { return };
        let (draft, mut again) = (draft.clone(), None);
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            if draft != *now {
                if primary(ui, text!("rules-apply")).clicked() {
                    cx.push(Command::Edit(Edit::SetIdentity(Box::new(draft.clone()))));
                }
                if button(ui, text!("rules-discard")).clicked() {
                    again = Some(now.clone());
                }
            }
            if draft != IdentityRules::default() && button(ui, text!("rules-built-in-rules")).clicked() {
                again = Some(IdentityRules::default());
            }
            if draft == *now && draft == IdentityRules::default() {
                caption(ui, text!("rules-these-are-built-in-rules"));
            }
        });
        if let Some(rules) = again {
            self.begin(&rules);
            if let Some((from, _)) = &mut self.draft {
                *from = now.clone();
            }
        }
    }

    /// What the draft would change.
    fn effect(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, now: &IdentityRules) {
        let Some((_, draft)) = &self.draft else { return };
        if draft == now {
            heading(ui, text!("rules-what-change-would-do"));
            caption(ui, text!("rules-change-rule-and-here-stands-who"));
            return;
        }
        let (snapshot, rules) = (cx.snapshot.clone(), draft.clone());
        let key = (cx.revision_key(), draft.clone());
        self.preview.ask(cx.jobs, text!("rules-what-these-rules-would-change"), key.clone(), move |progress| {
            match preview_identity(&snapshot, &rules, &snapshot.project.decisions, progress) {
                Ok(found) => Ok(Ok(found)),
                Err(StoreError::Cancelled) => Err(Cancelled),
                Err(error) => Ok(Err(error.to_string())),
            }
        });
        if self.preview.is_stopped() {
            heading(ui, text!("rules-preview-was-cancelled"));
            if button(ui, text!("rules-look-again")).clicked() {
                self.preview.forget();
            }
            return;
        }
        let found = self.preview.ready().filter(|(of, _)| **of == key).map(|(_, found)| found.clone());
        match found.as_deref() {
            None => {
                heading(ui, text!("rules-what-this-would-change"));
                caption(ui, text!("rules-joining-all-profiles-again"));
            }
            Some(Err(why)) => page::notice(ui, why, |_| {}),
            Some(Ok(found)) => preview(ui, cx, found),
        }
    }
}

/// Which kinds join, in which order, and their limits.
fn kinds(ui: &mut Ui, draft: &mut IdentityRules) {
    let order = draft.order();
    let soft = Colors::get(ui).soft;
    let mut up = None;
    egui::Grid::new("kinds").num_columns(4).spacing([16.0, 8.0]).show(ui, |ui| {
        for title in ["", text!("rules-people-per-value"), text!("rules-values-per-customer")] {
            ui.label(RichText::new(title).size(SMALL).color(soft));
        }
        ui.end_row();
        for (i, kind) in order.into_iter().enumerate() {
            let switch = match kind {
                IdKind::CustomerId => None,
                IdKind::Email => Some(&mut draft.by_email),
                IdKind::Phone => Some(&mut draft.by_phone),
                IdKind::Device => Some(&mut draft.by_device),
            };
            match switch {
                Some(on) => drop(tick_box(ui, on, kind.label())),
                None => drop(ui.add_enabled_ui(false, |ui| tick_box(ui, &mut true, kind.label()))),
            }
            for (limits, what) in [
                (&mut draft.max_persons, text!("rules-people-per")),
                (&mut draft.max_values, text!("rules-values-per-customer-of")),
            ] {
                match limits.of_mut(kind) {
                    None => {
                        drop(caption(
                            ui,
                            if what == text!("rules-people-per") { "–" } else { text!("rules-1-always") },
                        ));
                    }
                    Some(limit) => limit_field(ui, limit, &text!("rules-most", what, label = kind.label())),
                }
            }
            let earlier = ui.add_enabled(i > 0, egui::Button::new(text!("rules-up")).small());
            if earlier.on_hover_text(text!("rules-joins-earlier", label = kind.label())).clicked() {
                up = Some(i);
            }
            ui.end_row();
        }
    });
    caption(ui, text!("rules-join-beyond-limit-is-not-made"));
    if let Some(i) = up {
        draft.order = order.to_vec();
        draft.order.swap(i, i - 1);
    }
}

/// A limit; 0 reads as no limit.
fn limit_field(ui: &mut Ui, limit: &mut u32, name: &str) {
    let text = |n: f64| if n < 0.5 { text!("rules-no-limit").to_owned() } else { format!("{n:.0}") };
    let field = DragValue::new(limit)
        .range(0..=10_000)
        .speed(0.6) // an arrow key must reach the next number
        .custom_formatter(move |n, _| text(n))
        .custom_parser(|t| {
            let (typed, no_limit) = (t.trim().to_lowercase(), text!("rules-no-limit").to_lowercase());
            if !typed.is_empty() && no_limit.starts_with(&typed) { Some(0.0) } else { typed.parse().ok() }
        });
    ui.add(field).accessible_name(name);
}

fn preview(ui: &mut Ui, cx: &ViewContext<'_>, found: &IdentityPreview) {
    heading(ui, &identity_words::changes(&found.changes));
    if found.changes.is_empty() {
        return;
    }
    egui::ScrollArea::vertical().id_salt("effect").auto_shrink([false, false]).show(ui, |ui| {
        let (before, after) = (&found.before, &found.after);
        let stages = &cx.table().names.stages;
        let rows =
            identity_words::funnel(cx.project(), stages, (&before.reach, before.ends), (&after.reach, after.ends));
        ui.add_space(4.0);
        egui::Grid::new(text!("rules-funnel-before-and-after")).num_columns(4).spacing([20.0, 6.0]).show(ui, |ui| {
            for title in ["", "before", "after", ""] {
                caption(ui, title);
            }
            ui.end_row();
            for (name, b, a) in &rows {
                funnel_row(ui, cx, (name, *b, *a), (rows[0].1, rows[0].2));
            }
            let (b, a) = (before.dropped, after.dropped);
            funnel_row(ui, cx, (text!("rules-identifiers-that-join-nobody"), b, a), (0, 0));
        });
        section(ui, text!("rules-examples"));
        for example in found.examples.iter().take(EXAMPLES) {
            paragraph(ui, example.text());
        }
        let more = (found.changes.merged + found.changes.splitting).saturating_sub(EXAMPLES as u64);
        if more > 0 {
            caption(ui, &text!("rules-and-more", more = numbers::count(more)));
        }
    });
}

/// One line: how many and what share before, after, and the difference.
fn funnel_row(ui: &mut Ui, cx: &ViewContext<'_>, (name, b, a): (&str, u64, u64), (all_b, all_a): (u64, u64)) {
    let count_text = |n: u64, all: u64| match all {
        0 => numbers::count(n),
        all if all == n => numbers::count(n),
        all => format!("{} · {}", numbers::count(n), numbers::share_of(n, all)),
    };
    ui.label(name);
    ui.label(count_text(b, all_b));
    ui.label(count_text(a, all_a));
    let difference = match a.cmp(&b) {
        std::cmp::Ordering::Equal => text!("rules-unchanged").to_owned(),
        std::cmp::Ordering::Greater => format!("+{}", numbers::count(a - b)),
        std::cmp::Ordering::Less => format!("−{}", numbers::count(b - a)),
    };
    let color = if a == b { cx.colors.soft } else { cx.colors.text };
    ui.label(RichText::new(difference).color(color));
    ui.end_row();
}
