//! Opportunities on a board of two by two, and what is decided about each.

use egui::{DragValue, TextEdit, Ui};

use crate::gui::command::{Command, Export};
use crate::gui::context::ViewContext;
use crate::gui::views::answer_exports::answer_exports;
use crate::gui::views::answer_table;
use crate::gui::views::answers::AnswerSlot;
use crate::gui::views::rank_chip::rank_chip;
use crate::gui::views::tab::ViewTab;
use crate::gui::widgets::chart::ChartView;
use crate::gui::widgets::{self, caption, heading, list_box, section};
use crate::insights::{AnyComputedInsight, ComputedInsight, Opportunities, OpportunitySettings, Question};
use crate::model::{Opportunity, OpportunityStatus};
use crate::present::map_layer;
use crate::texts::text;
use crate::workspace::{Edit, now};

/// State of the tab.
#[derive(Default)]
pub(super) struct OpportunitiesTab {
    found: AnswerSlot<Opportunities>,
    row: Option<usize>,
    chart: ChartView,
    draft: Option<DecisionDraft>,
    how: OpportunitySettings,
}

/// A decision while it is made: kept as soon as a field is left.
struct DecisionDraft {
    /// As the project has it.
    known: Opportunity,
    edited: Opportunity,
    /// What is on its way into the project.
    sent: Option<Opportunity>,
}

impl DecisionDraft {
    fn new(known: &Opportunity) -> Self {
        Self { known: known.clone(), edited: known.clone(), sent: None }
    }

    /// Takes over what the project says; what was written since then stays.
    fn follow(&mut self, known: &Opportunity) {
        if self.known == *known {
            return;
        }
        let is_untouched = self.sent.as_ref().map_or(self.edited == self.known, |sent| *sent == self.edited);
        if is_untouched {
            self.edited = known.clone();
        } else {
            (self.edited.id, self.edited.was, self.edited.done_at) = (known.id, known.was, known.done_at);
        }
        (self.known, self.sent) = (known.clone(), None);
    }
}

impl OpportunitiesTab {
    /// Asks a question here; whether it is one about this insight.
    pub(super) fn open(&mut self, question: &Question) -> bool {
        let how = question.settings_of::<Opportunities>();
        how.map(|how| (self.how, self.row) = (how, None)).is_some()
    }

    fn ask(&mut self, cx: &ViewContext<'_>) {
        let scope = cx.scope();
        self.found.ask_of(cx, cx.data_key(), &self.how, move || scope);
    }

    /// What is decided about an obstacle: how much work it is, who sees to it, where it stands.
    fn decide(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, computed: &ComputedInsight<Opportunities>, name: &str) {
        let Some((known, cost)) = computed.decided(name) else { return };
        let draft = match &mut self.draft {
            Some(draft) if draft.known.finding == known.finding => draft,
            other => other.insert(DecisionDraft::new(&known)),
        };
        draft.follow(&known);
        let DecisionDraft { edited, sent, .. } = draft;
        section(ui, text!("opportunities-decide"));
        cx.editing(ui, |ui| {
            let label = ui.label(text!("opportunities-effort"));
            let mut days = edited.effort_days.unwrap_or(0.0);
            let field = DragValue::new(&mut days).range(0.0..=1_000.0).speed(0.25).max_decimals(2);
            let effort = ui.add(field).labelled_by(label.id);
            if effort.changed() {
                edited.effort_days = (days > 0.0).then_some(days);
            }
            let label = ui.label(text!("opportunities-owner"));
            let owner = ui.add(TextEdit::singleline(&mut edited.owner).desired_width(f32::INFINITY));
            let owner = owner.labelled_by(label.id);
            let label = ui.label(text!("opportunities-status"));
            let combo = list_box(text!("opportunities-status")).selected_text(map_layer::status(edited.status));
            let combo = combo.width(160.0).show_ui(ui, |ui| {
                for status in OpportunityStatus::ALL {
                    ui.selectable_value(&mut edited.status, status, map_layer::status(status));
                }
            });
            combo.response.labelled_by(label.id);
            // what is being written is not finished
            let is_finished = !(effort.has_focus() || effort.dragged() || owner.has_focus());
            let is_new =
                (edited.effort_days, &edited.owner, edited.status) != (known.effort_days, &known.owner, known.status);
            if is_new && is_finished && sent.is_none() {
                let mut decided = Opportunity { status: known.status, ..edited.clone() };
                if edited.status != known.status {
                    decided.set_status(edited.status, cost, now());
                }
                *sent = Some(edited.clone());
                cx.push(Command::Edit(Edit::Opportunities(ComputedInsight::<Opportunities>::change(decided))));
            }
        });
    }
}

impl ViewTab for OpportunitiesTab {
    fn has_selection(&self) -> bool {
        self.row.is_some()
    }

    fn is_outdated(&self) -> bool {
        self.found.is_outdated()
    }

    fn headline(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.ask(cx);
        self.found.headline(ui, text!("opportunities-waiting"));
    }

    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.ask(cx);
        if widgets::escaped(ui) {
            self.row = None;
        }
        let before = self.how;
        ui.horizontal_wrapped(|ui| rank_chip(ui, cx, &mut self.how.by, text!("ranking-usual-opportunities")));
        if before != self.how {
            self.row = None;
            self.ask(cx);
        }
        let (chart, row) = (&mut self.chart, self.row);
        let mut clicked = None;
        self.found.show(ui, cx, text!("opportunities-waiting"), |ui, answered| {
            let foot = widgets::base_line_height(ui, &answered.answer.note);
            let room = ui.available_size() - egui::vec2(0.0, foot);
            if let Some((_, picture)) = &answered.answer.chart {
                clicked = chart.show(ui, picture, room, row);
            }
            widgets::base_line(ui, &answered.answer.note);
        });
        if clicked.is_some() {
            (self.row, self.draft) = (if clicked == row { None } else { clicked }, None);
        }
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let answered = self.found.get();
        let table = answered.as_ref().and_then(|answered| answered.answer.main());
        let chosen = self.row.zip(answered.as_ref().zip(table));
        let Some((row, (answered, table))) = chosen.filter(|(row, (_, table))| *row < table.table.rows.len()) else {
            heading(ui, text!("answer-tab-nothing-selected"));
            caption(ui, text!("opportunities-how-to-pick"));
            return;
        };
        let name = table.part(row).and_then(|part| part.get("opportunity").map(str::to_owned));
        let computed: std::sync::Arc<dyn AnyComputedInsight> = answered.computed.clone();
        answer_table::details(ui, cx, &computed, (table, row));
        if let Some(name) = name {
            self.decide(ui, cx, &answered.computed, &name);
        }
    }

    fn question(&self, cx: &ViewContext<'_>) -> Question {
        let part = self.found.get().and_then(|answered| answered.answer.main()?.part(self.row?));
        self.found.question(cx, &self.how, part)
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        let Some(answered) = self.found.get() else { return Vec::new() };
        let question = self.found.question(cx, &self.how, None);
        answer_exports(cx, &question, answered.computed.clone(), &answered.answer)
    }
}
