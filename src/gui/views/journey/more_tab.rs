//! Any question that has no tab of its own, as its sentence, its tables and its grey line: a new insight is here at once.

use std::sync::Arc;

use egui::{Popup, Ui};

use crate::gui::command::Export;
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::jobs::Latest;
use crate::gui::views::answer_exports::answer_exports;
use crate::gui::views::answer_table;
use crate::gui::views::answers::refusal;
use crate::gui::widgets::chart::ChartView;
use crate::gui::widgets::{self, caption, chip};
use crate::insights::{
    self, Answer, AnswerError, AnyComputedInsight, AnyInsight, Insight, Moods, NamedTable, Question, Scope, Selection,
    TextThemes,
};
use crate::present::small_groups::PublishedCounts;
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

use crate::gui::views::portrait::PortraitSlot;
use crate::gui::views::setting_chips;
use crate::gui::views::tab::ViewTab;

use super::corrections::{self, NameDraft};

/// Insights with a tab of their own, here or in another view.
const OWN_TABS: [&str; 15] = [
    "journey-map",
    "opportunities",
    "stage-flow",
    "touchpoint-flow",
    "paths",
    "funnel",
    "conformance",
    "loops",
    "what-if",
    "retention",
    "channels",
    "attribution",
    "friction",
    "trends",
    "moods",
];

/// The insight that is asked first.
const FIRST: &str = "transitions";

/// What is said until there is an answer.
fn counting() -> &'static str {
    text!("more-tab-counting")
}

/// A computed question and what it says.
struct ComputedAnswer {
    computed: Arc<dyn AnyComputedInsight>,
    answer: Answer,
}

/// State of the tab.
pub(in crate::gui::views) struct MoreTab {
    /// The id of the insight.
    insight: &'static str,
    /// Settings that are not as usual.
    changes: Vec<(String, String)>,
    found: Latest<(DataKey, Question), Result<ComputedAnswer, AnswerError>>,
    shown: AnswerPart,
    row: Option<usize>,
    portrait: PortraitSlot<((DataKey, Question), Selection)>,
    chart: ChartView,
    naming: NameDraft,
    /// Whether the insight is the tab's own, so that no other can be chosen.
    fixed: bool,
    /// Whether the settings are chips; else they stand in a sentence above.
    has_chips: bool,
    /// Whether the list of insights is to open.
    opens_list: bool,
}

/// The part of the answer that the tab shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum AnswerPart {
    /// Its picture; without one, its main table.
    #[default]
    Picture,
    /// The table of this name.
    Table(&'static str),
}

impl Default for MoreTab {
    fn default() -> Self {
        Self::of(FIRST, false)
    }
}

/// Every insight that this tab can show.
pub(super) fn offered() -> impl Iterator<Item = &'static dyn AnyInsight> {
    insights::all().iter().copied().filter(|insight| !OWN_TABS.contains(&insight.id()))
}

impl MoreTab {
    fn of(insight: &'static str, fixed: bool) -> Self {
        Self {
            insight,
            changes: Vec::new(),
            found: Latest::default(),
            shown: AnswerPart::default(),
            row: None,
            portrait: PortraitSlot::default(),
            chart: ChartView::default(),
            naming: NameDraft::default(),
            fixed,
            has_chips: true,
            opens_list: false,
        }
    }

    /// Opens the list of what can be asked here: whoever comes to this tab looks for something in it.
    pub(super) fn open_list(&mut self) {
        self.opens_list = true;
    }

    /// A tab of one insight.
    pub(in crate::gui::views) fn only(insight: &'static str) -> Self {
        Self::of(insight, true)
    }

    /// A tab of one insight whose settings somebody else shows and sets by [`Self::open`].
    pub(in crate::gui::views) fn without_chips(insight: &'static str) -> Self {
        Self { has_chips: false, ..Self::of(insight, true) }
    }

    /// Asks a question here; whether it is one that this tab can ask.
    pub(in crate::gui::views) fn open(&mut self, question: &Question) -> bool {
        if self.fixed && self.insight != question.id() {
            return false;
        }
        let found = std::mem::take(&mut self.found);
        let (changes, has_chips) = (question.changes().to_vec(), self.has_chips);
        *self = Self { changes, found, has_chips, ..Self::of(question.id(), self.fixed) };
        true
    }

    fn question_of_tab(&self, cx: &ViewContext<'_>) -> Result<Question, AnswerError> {
        Question::new(self.insight, &self.changes, cx.filter.clone(), None)
    }

    fn ask(&mut self, cx: &ViewContext<'_>) {
        let Ok(question) = self.question_of_tab(cx) else { return };
        let (scope, of) = (cx.scope(), question.clone());
        let work = move |progress: &Progress| answer(&of, scope, progress);
        let name = question.insight().map_or("", AnyInsight::title);
        self.found.ask(cx.jobs, name, (cx.data_key(), question), work);
    }

    /// Who the customers behind a row are.
    fn portrait(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, table: &NamedTable, row: usize) {
        let Some(part) = table.part(row) else { return };
        let (Some((key, _)), Some(found)) = (self.found.ready(), self.get()) else { return };
        let title = part.pairs().map(|(_, value)| value).collect::<Vec<_>>().join(", ");
        let (key, computed) = ((key.clone(), part.clone()), found.computed.clone());
        self.portrait.show(ui, cx, (key, &title), &cx.scope(), move |progress| computed.customers(&part, progress));
    }

    fn get(&self) -> Option<&ComputedAnswer> {
        self.found.get().and_then(|outcome| outcome.as_ref().as_ref().ok())
    }

    /// The table that is looked at, or of whose rows the picture is.
    fn table(&self) -> Option<&NamedTable> {
        let answer = &self.get()?.answer;
        let found = match (self.shown, &answer.chart) {
            (AnswerPart::Picture, Some((name, _))) => answer.tables.iter().find(|table| table.name == *name),
            (AnswerPart::Picture, None) => None,
            (AnswerPart::Table(wanted), _) => answer.tables.iter().find(|table| table.name == wanted),
        };
        found.or(answer.tables.first())
    }

    /// The insight, its settings and its tables.
    fn choices(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
            let opens_list = std::mem::take(&mut self.opens_list);
            if !self.fixed
                && let Some(insight) = choose_insight(ui, self.insight, opens_list)
                && insight != self.insight
            {
                *self = Self { found: std::mem::take(&mut self.found), ..Self::of(insight, false) };
            }
            if self.has_chips {
                self.settings(ui, cx);
            }
            self.choose_shown(ui);
        });
        ui.add_space(8.0);
    }

    /// The picture, and the tables by name.
    fn choose_shown(&mut self, ui: &mut Ui) {
        let Some(found) = self.get() else { return };
        let tables = found.answer.tables.iter().map(|table| (AnswerPart::Table(table.name), table.title()));
        let picture = found.answer.chart.is_some().then(|| (AnswerPart::Picture, text!("more-tab-picture").to_owned()));
        let all: Vec<(AnswerPart, String)> = picture.into_iter().chain(tables).collect();
        let Some(&(usual, _)) = all.first().filter(|_| all.len() > 1) else { return };
        let all: Vec<(AnswerPart, &str)> = all.iter().map(|(shown, name)| (*shown, name.as_str())).collect();
        let mut shown = if all.iter().any(|(known, _)| *known == self.shown) { self.shown } else { usual };
        let name = all.iter().find(|(of, _)| *of == shown).map_or("", |(_, name)| name);
        let says = text!("more-tab-show", what = name);
        if widgets::menu_chip_that_says(ui, (text!("more-tab-shown"), &says), &mut shown, usual, &all) {
            (self.shown, self.row) = (shown, None);
        }
    }

    fn settings(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Ok(insight) = insights::find(self.insight) else { return };
        let usual = insight.settings(&[]).unwrap_or_default();
        let mut fields = insight.settings(&self.changes).unwrap_or_else(|_| usual.clone());
        let idle = insight.idle_settings(cx.filter);
        fields.iter_mut().filter(|field| idle.contains(&field.key)).for_each(|field| field.idle = true);
        if let Some((key, value)) = setting_chips::show(ui, &fields, &usual, |key| names_of(cx, key)) {
            self.changes.retain(|(known, _)| *known != key);
            self.changes.push((key, value));
            self.row = None;
        }
        if !self.changes.is_empty() && widgets::button(ui, text!("more-tab-as-usual")).clicked() {
            self.changes.clear();
            self.row = None;
        }
    }
}

/// The names of the project that a setting may be.
fn names_of(cx: &ViewContext<'_>, key: &str) -> Vec<String> {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    match key {
        "property" => owned(&cx.table().customer_properties()),
        "split" => owned(&cx.table().property_names()),
        "touchpoint" | "from" | "to" => cx.table().names.touchpoints.clone(),
        "source" => cx.project().sources.iter().map(|source| source.name.clone()).collect(),
        "segment" | "with" => cx.project().segments.iter().map(|segment| segment.name.clone()).collect(),
        _ => Vec::new(),
    }
}

/// A menu of insights, which may open by itself; gives the one that was clicked.
fn choose_insight(ui: &mut Ui, current: &str, opens: bool) -> Option<&'static str> {
    let title = insights::find(current).map_or("", AnyInsight::title);
    let response = chip(ui, text!("more-tab-question"), title, false).on_hover_text(text!("more-tab-what-is-asked"));
    let mut clicked = None;
    if opens {
        Popup::open_id(ui.ctx(), Popup::default_response_id(&response));
    }
    Popup::menu(&response).accessible_name(text!("more-tab-question")).show(|ui| {
        // so many that one column is higher than the window
        const COLUMNS: usize = 3;
        let all: Vec<_> = offered().collect();
        // so wide that no name takes two lines, where the window is
        ui.set_width((ui.ctx().content_rect().width() - 40.0).min(690.0));
        let room = (ui.ctx().content_rect().bottom() - response.rect.bottom() - 40.0).max(160.0);
        egui::ScrollArea::vertical().max_height(room).min_scrolled_height(room).show(ui, |ui| {
            ui.columns(COLUMNS, |columns| {
                for (ui, insights) in columns.iter_mut().zip(all.chunks(all.len().div_ceil(COLUMNS).max(1))) {
                    for insight in insights {
                        let entry = ui.selectable_label(insight.id() == current, insight.title());
                        if entry.on_hover_text(insight.question()).clicked() {
                            clicked = Some(insight.id());
                        }
                    }
                }
            });
        });
    });
    clicked
}

fn answer(
    question: &Question,
    scope: Scope,
    progress: &Progress,
) -> Result<Result<ComputedAnswer, AnswerError>, Cancelled> {
    let answer = question.compute(scope, progress).and_then(|computed| {
        let answer = computed.answer(0, &PublishedCounts::default())?;
        Ok(ComputedAnswer { computed: Arc::from(computed), answer })
    });
    match answer {
        Err(AnswerError::Cancelled) => Err(Cancelled),
        answer => Ok(answer),
    }
}

impl ViewTab for MoreTab {
    fn headline(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.ask(cx);
        let text = match (self.question_of_tab(cx), self.found.get().map(|found| &**found)) {
            (Err(_), _) => insights::find(self.insight).map_or("", AnyInsight::question).to_owned(),
            // why there is no answer stands in its place
            (_, Some(Err(_))) => insights::find(self.insight).map_or("", AnyInsight::question).to_owned(),
            (_, Some(Ok(found))) => found.answer.sentence.clone(),
            (_, None) => widgets::waiting_text(&self.found, counting()).to_owned(),
        };
        widgets::faded(ui, self.is_outdated(), |ui| widgets::headline(ui, &text));
        ui.add_space(4.0);
    }

    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.choices(ui, cx);
        self.ask(cx);
        if let Err(why) = self.question_of_tab(cx) {
            return refusal(ui, cx, &why);
        }
        let Some(outcome) = self.found.get().cloned() else {
            return widgets::pending(ui, cx, &mut self.found, counting());
        };
        let place = ui.available_rect_before_wrap();
        let row = self.row;
        let clicked = widgets::faded(ui, self.is_outdated(), |ui| match &*outcome {
            Err(why) => {
                refusal(ui, cx, why);
                None
            }
            Ok(found) => {
                let foot = widgets::base_line_height(ui, &found.answer.note);
                let room = ui.available_size() - egui::vec2(0.0, foot);
                let clicked = match (&found.answer.chart, self.shown) {
                    (Some((_, chart)), AnswerPart::Picture) => self.chart.show(ui, chart, room, row),
                    _ => self.table().and_then(|table| answer_table::show(ui, cx, table, row, room.y)),
                };
                widgets::base_line(ui, &found.answer.note);
                clicked
            }
        });
        if widgets::escaped(ui) {
            self.row = None;
        }
        if clicked.is_some() {
            self.row = if clicked == row { None } else { clicked };
        }
        widgets::outdated(ui, cx, &mut self.found, place);
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let chosen = self.row.zip(self.table()).filter(|(row, table)| *row < table.table.rows.len());
        let Some((row, table)) = chosen else {
            widgets::heading(ui, text!("more-tab-nothing-selected"));
            caption(ui, text!("more-tab-click-row-to-see-all-of"));
            return;
        };
        let table = table.clone();
        if let Some(found) = self.found.get().cloned()
            && let Ok(found) = &*found
        {
            answer_table::details(ui, cx, &found.computed, (&table, row));
            match self.insight {
                Moods::ID => corrections::set_tone(ui, cx, &table, row),
                TextThemes::ID => {
                    corrections::name_theme(&mut self.naming, ui, cx, (&table, row, &*found.computed));
                }
                _ => {}
            }
            self.portrait(ui, cx, &table, row);
        }
    }

    fn has_selection(&self) -> bool {
        self.row.is_some()
    }

    fn is_outdated(&self) -> bool {
        self.found.is_outdated()
    }

    fn question(&self, cx: &ViewContext<'_>) -> Question {
        let usual = || Question::of::<insights::TransitionTable>(&Default::default(), cx.filter.clone(), None);
        let mut question = self.question_of_tab(cx).unwrap_or_else(|_| usual());
        question.selection = self.row.and_then(|row| self.table()?.part(row));
        question
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        let (Some(found), Ok(question)) = (self.get(), self.question_of_tab(cx)) else { return Vec::new() };
        answer_exports(cx, &question, found.computed.clone(), &found.answer)
    }
}
