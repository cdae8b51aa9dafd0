//! One box for everything: questions in plain words, views, customers and commands.

mod chips;
mod results;

use std::sync::Arc;

use egui::{Key, Modifiers, RichText, TextEdit, Ui};

use crate::ask::{AskLanguage, Asker, Correction, Understanding, Understood};
use crate::gui::context::ViewContext;
use crate::gui::jobs::Latest;
use crate::gui::theme::SMALL;
use crate::gui::widgets::link;
use crate::insights::Question;
use crate::texts::text;

use super::{Dialog, DialogStatus, modal_at_top};
use results::{Entry, Group};

const WIDTH: f32 = 640.0;

/// Which state of which project something was read with.
type ProjectState = (u64, u64);

/// What a text means.
struct TextMeaning {
    understood: Understood,
    /// The customers whose journey it asks for.
    customers: Vec<Entry>,
}

/// What is typed and what it is taken for.
#[derive(Default)]
pub struct AskBox {
    text: String,
    /// What "and in April?" goes on with.
    before: Option<Question>,
    /// What was chosen by hand of several meanings.
    chosen: Vec<Correction>,
    /// Which of the readings is looked at.
    reading: usize,
    /// Which entry Enter takes.
    selected: usize,
    asker: Latest<ProjectState, Asker>,
    understood: Latest<(ProjectState, String, Vec<Correction>), TextMeaning>,
    customers: Latest<(ProjectState, String), Vec<Entry>>,
}

impl AskBox {
    /// An empty box over a view that shows the answer to this question.
    pub fn new(before: Option<Question>) -> Self {
        Self { before, ..Self::default() }
    }

    /// What the text is taken for, where that is known.
    fn understand(&mut self, cx: &ViewContext<'_>) -> Option<Arc<TextMeaning>> {
        let state = (cx.opened(), cx.snapshot.revision);
        let (table, project) = (cx.table().clone(), cx.project().clone());
        let asker = self.asker.ask(cx.jobs, text!("ask-box-reading"), state, move |_| Ok(Asker::new(&table, &project)));
        let asker = asker.cloned()?;
        if self.text.trim().is_empty() {
            return None;
        }
        let key = (state, self.text.clone(), self.chosen.clone());
        let (words, chosen, before) = (self.text.clone(), self.chosen.clone(), self.before.clone());
        let snapshot = cx.snapshot.clone();
        let understood = self.understood.ask(cx.jobs, text!("ask-box-reading"), key, move |_| {
            let usual = (None, AskLanguage::English);
            let of = (&*snapshot.table, &*snapshot.project);
            let understood = asker.understand(&words, usual, before.as_ref(), &chosen, of);
            let asked = snapshot.asked_customers(&words, &understood, &asker);
            let customers = asked.map_or_else(Vec::new, |asked| results::asked_customers(&snapshot, &asked));
            Ok(TextMeaning { understood, customers })
        });
        understood.cloned()
    }

    /// Customers whose shown name has the text.
    fn find_customers(&mut self, cx: &ViewContext<'_>) -> Option<Arc<Vec<Entry>>> {
        let words = self.text.trim().to_owned();
        if words.chars().count() < 2 {
            return None;
        }
        let key = ((cx.opened(), cx.snapshot.revision), words.clone());
        let (table, subset) = (cx.table().clone(), cx.subset.clone());
        let hide_names = cx.project().settings.hide_names;
        let found = self.customers.ask(cx.jobs, text!("ask-box-finding"), key, move |progress| {
            results::customers(&table, &subset, hide_names, &words, progress)
        });
        found.cloned()
    }

    /// The field; true where Enter was pressed in it.
    fn field(&mut self, ui: &mut Ui) -> bool {
        let field = TextEdit::singleline(&mut self.text).hint_text(text!("ask-box-hint")).desired_width(f32::INFINITY);
        let response = ui.add(field.return_key(None));
        let id = response.id;
        // the name of the field is no hint: what stands in it as an example is one
        response.widget_info(|| egui::WidgetInfo {
            label: Some(text!("ask-box-field").to_owned()),
            ..egui::WidgetInfo::text_edit(true, "", self.text.as_str(), text!("ask-box-hint"))
        });
        let focused = ui.memory(|m| m.focused());
        if focused.is_none_or(|focused| ui.ctx().read_response(focused).is_none_or(|of| of.layer_id != ui.layer_id())) {
            ui.memory_mut(|m| m.request_focus(id));
        }
        if response.changed() {
            self.begin_again();
        }
        response.has_focus() && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter))
    }

    /// Forgets what was chosen for another text.
    fn begin_again(&mut self) {
        (self.reading, self.selected) = (0, 0);
        self.chosen.clear();
    }

    /// What is said above the results.
    fn remark(&self, ui: &mut Ui, cx: &ViewContext<'_>, understood: &Understood, others: bool) {
        let quoted = |places: &[std::ops::Range<usize>]| {
            let words = places.iter().filter_map(|place| self.text.get(place.clone()));
            words.map(|words| text!("ask-words-quoted", words)).collect::<Vec<_>>().join(", ")
        };
        let mut lines: Vec<String> = Vec::new();
        match understood.understanding {
            Understanding::Clear => {}
            Understanding::Ask => lines.push(text!("ask-box-several").to_owned()),
            Understanding::Cannot if !understood.absent.is_empty() => {
                lines.push(text!("ask-absent", words = quoted(&understood.absent)));
            }
            Understanding::Cannot if others => {}
            Understanding::Cannot => lines.push(text!("ask-cannot").to_owned()),
        }
        if !understood.unknown.is_empty() && !others {
            lines.push(text!("ask-not-understood-words", words = quoted(&understood.unknown)));
        }
        for line in lines {
            ui.label(RichText::new(line).color(cx.colors.soft).size(SMALL));
        }
    }
}

impl Dialog for AskBox {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut done = false;
        let dismissed = modal_at_top(ui, text!("ask-box-title"), WIDTH, |ui| {
            // arrows choose an entry; in a field of one line they have nothing else to do
            let steps = ui.input_mut(|i| {
                let down = i.count_and_consume_key(Modifiers::NONE, Key::ArrowDown);
                down as isize - i.count_and_consume_key(Modifiers::NONE, Key::ArrowUp) as isize
            });
            let enter = self.field(ui);
            let meaning = self.understand(cx);
            let understood = meaning.as_deref().map(|meaning| &meaning.understood);
            let asked_customers = meaning.as_deref().map_or_else(Vec::new, |meaning| meaning.customers.clone());
            let asks_for_customer = !asked_customers.is_empty();
            let found = self.find_customers(cx).map_or_else(Vec::new, |found| found.to_vec());
            let words = self.text.trim().to_owned();
            let mut elsewhere = results::elsewhere(&words, if asks_for_customer { asked_customers } else { found });
            // what is found by its name needs no sentence
            let command = understood.and_then(|understood| understood.command).filter(|_| elsewhere.is_empty());
            elsewhere.extend(command.and_then(results::asked_command));
            if let Some(understood) = understood.filter(|_| !asks_for_customer) {
                if let Some(asked) = understood.questions.get(self.reading)
                    && understood.understanding != Understanding::Cannot
                {
                    ui.add_space(4.0);
                    chips::show(ui, asked, &mut self.chosen);
                }
                self.remark(ui, cx, understood, !elsewhere.is_empty());
            }
            let groups = results::groups(understood.filter(|_| !asks_for_customer), elsewhere);
            let count: usize = groups.iter().map(|group| group.entries.len()).sum();
            self.selected = self.selected.saturating_add_signed(steps).min(count.saturating_sub(1));
            ui.add_space(4.0);
            let clicked = self.list(ui, cx, &groups);
            let is_current = self.understood.is_current() || words.is_empty();
            let taken = clicked.or_else(|| (enter && is_current).then_some(self.selected));
            if let Some(entry) = taken.and_then(|at| groups.iter().flat_map(|group| &group.entries).nth(at)) {
                cx.push(entry.command());
                done = true;
            }
            // what is not understood is no dead end
            if (words.is_empty() || (is_current && groups.is_empty()))
                && let Some(example) = examples(ui)
            {
                self.text = example;
                self.begin_again();
            }
        });
        if done || dismissed { DialogStatus::Closed } else { DialogStatus::Open }
    }
}

impl AskBox {
    /// The groups of results; the entry that was clicked.
    fn list(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, groups: &[Group]) -> Option<usize> {
        let (mut clicked, mut at) = (None, 0);
        for group in groups {
            ui.add_space(6.0);
            ui.label(RichText::new(group.title).color(cx.colors.soft).size(SMALL));
            for entry in &group.entries {
                let on = at == self.selected;
                let button =
                    egui::Button::selectable(on, entry.label.as_str()).shortcut_text(entry.hint.as_str()).truncate();
                let response = ui.add(button.min_size(egui::vec2(ui.available_width(), 0.0)));
                if on {
                    response.scroll_to_me(None);
                }
                if response.clicked() {
                    clicked = Some(at);
                }
                at += 1;
            }
        }
        clicked
    }
}

/// What can be asked, for somebody who does not know yet; gives the one that was clicked, without its quotes.
fn examples(ui: &mut Ui) -> Option<String> {
    ui.add_space(4.0);
    let mut clicked = None;
    for line in [text!("ask-box-example-lost"), text!("ask-box-example-who"), text!("ask-box-example-changed")] {
        if link(ui, line).clicked() {
            let is_around = |c: char| c.is_whitespace() || "“”„«»\"".contains(c);
            clicked = Some(line.trim_matches(is_around).to_owned());
        }
    }
    clicked
}
