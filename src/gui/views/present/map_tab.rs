//! The journey map: stages as columns, lanes across them, and what people laid over it.

mod notes;

use std::sync::Arc;

use egui::Ui;

use crate::gui::command::Export;
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::views::answer_exports::answer_exports;
use crate::gui::views::answer_table;
use crate::gui::views::answers::{AnswerSlot, ComputedAnswer};
use crate::gui::views::tab::ViewTab;
use crate::gui::views::{compare_chip, setting_chips};
use crate::gui::widgets::chart::ChartView;
use crate::gui::widgets::{self, caption, heading};
use crate::insights::{AnyComputedInsight, AnyInsight, JourneyMap, MapLaneName, MapSettings, NamedTable, Question};
use crate::model::Filter;
use crate::present::charts::{Chart, JourneyChart};
use crate::present::table::{Cell, CsvTarget};
use crate::texts::text;

use notes::NoteDraft;

/// State of the tab.
#[derive(Default)]
pub(super) struct MapTab {
    how: MapSettings,
    found: AnswerSlot<JourneyMap>,
    row: Option<usize>,
    chart: ChartView,
    draft: NoteDraft,
    /// The answer on the screen as it is drawn.
    picture: Option<(Arc<ComputedAnswer<JourneyMap>>, Chart)>,
    whole: Option<WholeMap>,
}

/// The map without a filter: a filter leaves its lanes where they are.
struct WholeMap {
    key: DataKey,
    how: MapSettings,
    picture: JourneyChart,
    lanes: Vec<MapLaneName>,
}

impl WholeMap {
    /// Whether a map that was asked so is a part of it.
    fn is_whole_of(&self, (key, how): &(DataKey, MapSettings)) -> bool {
        self.how == *how && self.key == DataKey { filter: Filter::default(), ..key.clone() }
    }
}

impl MapTab {
    /// Asks a question here; whether it is one about this insight.
    pub(super) fn open(&mut self, question: &Question) -> bool {
        let how = question.settings_of::<JourneyMap>();
        how.map(|how| (self.how, self.row) = (how, None)).is_some()
    }

    fn ask(&mut self, cx: &ViewContext<'_>) {
        // proposals, predictions and notes are on the map, too
        let scope = cx.scope();
        self.found.ask_of(cx, cx.data_key(), &self.how, move || scope);
    }

    /// The stage that is opened, and the other settings.
    fn choices(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let of = |how: &MapSettings| Question::of::<JourneyMap>(how, cx.filter.clone(), None).settings();
        let (Ok(mut fields), Ok(usual)) = (of(&self.how), of(&MapSettings::default())) else { return };
        let has_dates = cx.filter.from.is_some();
        fields.iter_mut().filter(|field| field.key == "period").for_each(|field| field.idle = has_dates);
        // groups are offered by name, not as a filter is written
        fields.iter_mut().filter(|field| field.key == "against").for_each(|field| field.idle = true);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
            if !self.how.stage.is_empty() && widgets::button(ui, text!("map-all-stages")).clicked() {
                (self.how.stage, self.row) = (String::new(), None);
            }
            let names = |key: &str| match key {
                "stage" => cx.table().names.stages.clone(),
                _ => Vec::new(),
            };
            if let Some(change) = setting_chips::show(ui, &fields, &usual, names) {
                let mut changes: Vec<(String, String)> =
                    fields.iter().map(|field| (field.key.to_owned(), field.value.to_string())).collect();
                changes.push(change);
                let asked = Question::new(JourneyMap.id(), &changes, cx.filter.clone(), None);
                if let Some(how) = asked.ok().and_then(|asked| asked.settings_of::<JourneyMap>()) {
                    (self.how, self.row) = (how, None);
                }
            }
            let against = self.how.against.clone();
            compare_chip::show(ui, cx, &mut self.how.against);
            if against != self.how.against {
                self.row = None;
            }
        });
        ui.add_space(8.0);
    }

    /// Draws up the answer on the screen, its lanes where those of the map without a filter are.
    fn draw_up(&mut self) {
        let Some(answered) = self.found.get() else { return };
        if self.picture.as_ref().is_some_and(|(known, _)| Arc::ptr_eq(known, &answered)) {
            return;
        }
        let mut picture = answered.answer.chart.as_ref().map(|(_, chart)| chart.clone());
        if let (Some(Chart::Journey(map)), Some(asked)) = (&mut picture, self.found.key()) {
            let (key, how) = asked.clone();
            if !key.filter.narrows() {
                let key = DataKey { filter: Filter::default(), ..key };
                self.whole = Some(WholeMap { key, how, picture: map.clone(), lanes: answered.computed.lanes() });
            } else if let Some(whole) = self.whole.as_ref().filter(|whole| whole.is_whole_of(asked)) {
                *map = map.in_place_of(&whole.picture);
            }
        }
        self.picture = picture.map(|picture| (answered, picture));
    }

    /// The column of the row that is picked.
    fn column(&self, answered: &ComputedAnswer<JourneyMap>) -> Option<String> {
        let row = answered.answer.main()?.table.rows.get(self.row?)?;
        row.first().map(|cell: &Cell| cell.raw(CsvTarget::Program))
    }

    fn part_details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, table: &NamedTable, row: usize) {
        let Some(answered) = self.found.get() else { return };
        let computed: Arc<dyn AnyComputedInsight> = answered.computed.clone();
        answer_table::details(ui, cx, &computed, (table, row));
        if let Some(column) = self.column(&answered) {
            if self.how.stage.is_empty() {
                ui.add_space(8.0);
                if widgets::wide(ui, &text!("map-open-stage", stage = &column), false).clicked() {
                    (self.how.stage, self.row) = (column.clone(), None);
                }
            }
            notes::of_column(ui, cx, &mut self.draft, &column);
        }
    }
}

impl ViewTab for MapTab {
    fn has_selection(&self) -> bool {
        self.row.is_some()
    }

    fn is_outdated(&self) -> bool {
        self.found.is_outdated()
    }

    fn headline(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.ask(cx);
        self.found.headline(ui, text!("map-waiting"));
    }

    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.choices(ui, cx);
        self.ask(cx);
        if widgets::escaped(ui) {
            self.row = None;
        }
        self.draw_up();
        let (chart, picture, row) = (&mut self.chart, &self.picture, self.row);
        let mut clicked = None;
        self.found.show(ui, cx, text!("map-waiting"), |ui, answered| {
            let foot = widgets::base_line_height(ui, &answered.answer.note);
            let room = ui.available_size() - egui::vec2(0.0, foot);
            if let Some((_, picture)) = picture {
                clicked = chart.show(ui, picture, room, row);
            }
            widgets::base_line(ui, &answered.answer.note);
        });
        if clicked.is_some() {
            self.row = if clicked == row { None } else { clicked };
        }
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let answered = self.found.get();
        let table = answered.as_ref().and_then(|answered| answered.answer.main()).cloned();
        if let Some((row, table)) = self.row.zip(table).filter(|(row, table)| *row < table.table.rows.len()) {
            self.part_details(ui, cx, &table, row);
        } else {
            heading(ui, text!("answer-tab-nothing-selected"));
            caption(ui, text!("map-how-to-pick"));
            let asked = self.found.key();
            let whole = self.whole.as_ref().filter(|whole| asked.is_some_and(|asked| whole.is_whole_of(asked)));
            let lanes = whole.map(|whole| whole.lanes.clone()).or(answered.map(|answered| answered.computed.lanes()));
            notes::lanes(ui, cx, &mut self.draft, &lanes.unwrap_or_default());
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
