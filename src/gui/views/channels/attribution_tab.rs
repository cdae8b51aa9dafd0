//! What each channel earns: bars with the range over all models, and every table of the answer.

use std::sync::Arc;

use egui::Ui;

use crate::gui::command::Export;
use crate::gui::context::ViewContext;
use crate::gui::views::answer_exports::answer_exports;
use crate::gui::views::answer_table;
use crate::gui::views::answers::{AnswerSlot, ComputedAnswer};
use crate::gui::views::setting_chips;
use crate::gui::views::tab::ViewTab;
use crate::gui::widgets::{self, caption};
use crate::insights::{
    AnyComputedInsight, AttributionSettings, ChannelAttribution, Insight, NamedTable, Question, Selection, SettingField,
};
use crate::model::Filter;
use crate::texts::text;

use super::attribution_chart::Chart;
use super::attribution_details as details;

/// What is said until there is an answer.
fn counting() -> &'static str {
    text!("attribution-tab-counting")
}

/// Settings that are always in sight; the others are asked for.
const IN_SIGHT: [&str; 3] = ["model", "look_back", "direct"];

/// The part of the answer that the tab shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum AnswerPart {
    #[default]
    Picture,
    /// The table of this name.
    Table(&'static str),
}

/// State of the tab.
#[derive(Default)]
pub(super) struct AttributionTab {
    how: AttributionSettings,
    found: AnswerSlot<ChannelAttribution>,
    /// The channel that is picked in the picture, by name.
    picked: Option<String>,
    shown: AnswerPart,
    row: Option<usize>,
    /// Whether all settings are in sight.
    all_settings: bool,
}

impl AttributionTab {
    /// Asks a question here; whether it is one about attribution.
    pub(super) fn open(&mut self, question: &Question) -> bool {
        let Some(how) = question.settings_of::<ChannelAttribution>() else { return false };
        let all_settings = question.changes().iter().any(|(key, _)| !IN_SIGHT.contains(&key.as_str()));
        let found = std::mem::take(&mut self.found);
        *self = Self { how, found, all_settings, ..Self::default() };
        true
    }

    fn choices(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
            self.choose_settings(ui, cx);
            self.choose_shown(ui);
        });
        ui.add_space(8.0);
    }

    fn choose_settings(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let ask = |how: &AttributionSettings| Question::of::<ChannelAttribution>(how, Filter::default(), None);
        let settings = |how: &AttributionSettings| ask(how).settings().unwrap_or_default();
        let usual = settings(&ChannelAttribution::defaults());
        let in_sight = |field: &SettingField| self.all_settings || IN_SIGHT.contains(&field.key);
        let fields: Vec<SettingField> = settings(&self.how).into_iter().filter(in_sight).collect();
        let usual: Vec<SettingField> = usual.into_iter().filter(in_sight).collect();
        let names = |key: &str| if key == "goal" { cx.table().names.touchpoints.clone() } else { Vec::new() };
        if let Some((key, value)) = setting_chips::show(ui, &fields, &usual, names) {
            let mut changes = ask(&self.how).changes().to_vec();
            changes.retain(|(known, _)| *known != key);
            changes.push((key, value));
            let changed = Question::new(ChannelAttribution::ID, &changes, Filter::default(), None).ok();
            if let Some(how) = changed.and_then(|question| question.settings_of::<ChannelAttribution>()) {
                (self.how, self.row) = (how, None);
            }
        }
        let more = match self.all_settings {
            true => text!("attribution-tab-fewer-settings"),
            false => text!("attribution-tab-more-settings"),
        };
        if widgets::button(ui, more).clicked() {
            self.all_settings = !self.all_settings;
        }
    }

    /// The picture, and the tables by name.
    fn choose_shown(&mut self, ui: &mut Ui) {
        let Some(answered) = self.found.get() else { return };
        let tables = answered.answer.tables.iter().map(|table| (AnswerPart::Table(table.name), table.title()));
        let picture = (AnswerPart::Picture, text!("more-tab-picture").to_owned());
        let all: Vec<(AnswerPart, String)> = [picture].into_iter().chain(tables).collect();
        let all: Vec<(AnswerPart, &str)> = all.iter().map(|(shown, name)| (*shown, name.as_str())).collect();
        let known = all.iter().find(|(of, _)| *of == self.shown);
        let (mut shown, name) = known.copied().unwrap_or(all[0]);
        let says = text!("more-tab-show", what = name);
        if widgets::menu_chip_that_says(ui, (text!("more-tab-shown"), &says), &mut shown, AnswerPart::Picture, &all) {
            (self.shown, self.row, self.picked) = (shown, None, None);
        }
    }

    /// The table that is looked at.
    fn table<'a>(&self, answered: &'a ComputedAnswer<ChannelAttribution>) -> Option<&'a NamedTable> {
        match self.shown {
            AnswerPart::Picture => None,
            AnswerPart::Table(name) => answered.answer.tables.iter().find(|table| table.name == name),
        }
    }

    /// The channel that is picked, where the answer has it.
    fn channel(&self, answered: &ComputedAnswer<ChannelAttribution>) -> Option<usize> {
        let name = self.picked.as_ref()?;
        let found = &answered.computed.outcome;
        found.rows.iter().copied().find(|&channel| found.paths.names[channel] == *name)
    }

    fn draw(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, answered: &Arc<ComputedAnswer<ChannelAttribution>>) {
        let note = &answered.answer.note;
        let room = ui.available_height() - widgets::base_line_height(ui, note);
        if let Some(table) = self.table(answered) {
            if let Some(clicked) = answer_table::show(ui, cx, table, self.row, room) {
                self.row = if self.row == Some(clicked) { None } else { Some(clicked) };
            }
        } else {
            let found = &answered.computed.outcome;
            let currency = &cx.project().settings.currency;
            let chart = Chart { found, currency, selected: self.channel(answered) };
            if let Some(clicked) = chart.show(ui, room) {
                let name = &found.paths.names[clicked];
                self.picked = if self.picked.as_ref() == Some(name) { None } else { Some(name.clone()) };
            }
        }
        widgets::base_line(ui, note);
    }
}

impl ViewTab for AttributionTab {
    fn headline(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.found.ask(cx, &self.how);
        self.found.headline(ui, counting());
    }

    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.choices(ui, cx);
        if widgets::escaped(ui) {
            (self.picked, self.row) = (None, None);
        }
        self.found.ask(cx, &self.how);
        let mut found = std::mem::take(&mut self.found);
        found.show(ui, cx, counting(), |ui, answered| self.draw(ui, cx, answered));
        self.found = found;
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some(answered) = self.found.get() else { return };
        if let Some(table) = self.table(&answered) {
            let computed: Arc<dyn AnyComputedInsight> = answered.computed.clone();
            if let Some(row) = self.row.filter(|row| *row < table.table.rows.len()) {
                return answer_table::details(ui, cx, &computed, (table, row));
            }
        } else if let Some(channel) = self.channel(&answered) {
            return details::channel(ui, cx, &answered, channel);
        }
        widgets::heading(ui, text!("answer-tab-nothing-selected"));
        caption(ui, text!("attribution-tab-how-to-pick"));
    }

    fn has_selection(&self) -> bool {
        match self.shown {
            AnswerPart::Picture => self.picked.is_some(),
            AnswerPart::Table(_) => self.row.is_some(),
        }
    }

    fn is_outdated(&self) -> bool {
        self.found.is_outdated()
    }

    fn question(&self, cx: &ViewContext<'_>) -> Question {
        let part = self.found.get().and_then(|answered| {
            if let Some(table) = self.table(&answered) {
                return self.row.and_then(|row| table.part(row));
            }
            let name = &answered.computed.outcome.paths.names[self.channel(&answered)?];
            Some(Selection::new([("channel", name.as_str())]))
        });
        self.found.question(cx, &self.how, part)
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        let Some(answered) = self.found.get() else { return Vec::new() };
        let question = self.found.question(cx, &self.how, None);
        answer_exports(cx, &question, answered.computed.clone(), &answered.answer)
    }
}
