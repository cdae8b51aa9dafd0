//! A flow: the sentence, the choices, the diagram, the grey line.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::Ui;

use crate::analysis::flow::{Anchor, Flow, FlowSelection, FlowSettings, NodeKind, NodeSort, Occurrence};
use crate::analysis::{StepChoice, summary_cancellable};
use crate::events::Names;
use crate::export::{self, PIXELS, Provenance};
use crate::gui::command::{Clip, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::jobs::Latest;
use crate::gui::views::answer_exports::table_exports;
use crate::gui::views::answers::AnswerSlot;
use crate::gui::views::export_scope::ExportScope;
use crate::gui::widgets;
use crate::gui::widgets::sankey::{FlowData, Sankey};
use crate::insights::{ComputedInsight, Insight, LevelFlow, Question, flow_part, read_split};
use crate::model::{NameList, Settings, is_same_name};
use crate::present::flow_drawing::{self, FlowLook};
use crate::present::flow_layout::{self, FlowLayout, NodeOrder};
use crate::present::flow_times::without_legend;
use crate::present::small_groups::{self, PublishedCounts};
use crate::present::{Drawing, Palette, Theme, sentence};
use crate::progress::Progress;
use crate::release::Release;
use crate::texts::text;

use super::flow_details::{OtherFlow, SelectedPaths};
use super::flow_edges::{Edge, LEFT_EDGE};
use super::flow_pair::FlowPair;
use super::flow_selection::title;
use super::{controls, flow_details};
use crate::gui::views::portrait::PortraitSlot;
use crate::gui::views::tab::ViewTab;

/// State of one flow.
pub(super) struct FlowTab<L: LevelFlow> {
    how: FlowSettings,
    /// What is chosen where nobody chose.
    usual: FlowSettings,
    found: AnswerSlot<L>,
    /// What the diagram shows.
    flow_data: Option<Arc<FlowData>>,
    pub(super) sankey: Sankey,
    /// Two groups side by side.
    pair: FlowPair,
    /// What is said of the selection, in the flow or in that of the other group.
    stats: Latest<((DataKey, FlowSettings), FlowSelection, bool), SelectedPaths>,
    /// Who the selected customers are.
    portrait: PortraitSlot<((DataKey, FlowSettings), FlowSelection)>,
}

/// What is said until there is a flow.
fn counting() -> &'static str {
    text!("flow-tab-counting-steps-that-customers-take")
}

impl<L: LevelFlow> Default for FlowTab<L> {
    fn default() -> Self {
        Self {
            how: controls::default_settings(L::LEVEL),
            usual: controls::default_settings(L::LEVEL),
            found: AnswerSlot::default(),
            flow_data: None,
            sankey: Sankey::default(),
            pair: FlowPair::default(),
            stats: Latest::default(),
            portrait: PortraitSlot::default(),
        }
    }
}

impl<L: LevelFlow> FlowTab<L> {
    /// Asks a question here; whether it is one about this flow. Settings that are the usual ones follow the data.
    pub(super) fn open(&mut self, question: &Question) -> bool {
        let Some(how) = question.settings_of::<L>() else { return false };
        self.how = if how == L::defaults() { self.usual.clone() } else { how };
        self.sankey.select(None);
        true
    }

    fn ask(&mut self, cx: &ViewContext<'_>) {
        self.settle_usual(cx);
        let Some(answered) = self.found.ask(cx, &self.how) else { return };
        let ComputedInsight { scope, how, outcome } = &*answered.computed;
        if self.flow_data.as_ref().is_none_or(|flow_data| !Arc::ptr_eq(&flow_data.paths, &outcome.paths)) {
            let (paths, table, compared) = (outcome.paths.clone(), scope.table.clone(), outcome.compared.clone());
            let (times, returns) = (outcome.times.clone(), outcome.returns.clone());
            let flow_data = FlowData { paths, table, base: how.base, compared, shown: None, times, returns };
            self.flow_data = Some(Arc::new(flow_data));
        }
        self.pair.update(cx, self.flow_data.as_ref());
    }

    /// Follows the data until a person chooses something else.
    fn settle_usual(&mut self, cx: &ViewContext<'_>) {
        let usual = controls::usual_settings(L::LEVEL, cx.table());
        if self.how == self.usual {
            self.how.clone_from(&usual);
        }
        self.usual = usual;
        // the step may have been renamed or merged since it was chosen
        let names = L::LEVEL.names(&cx.table().names);
        if self.how.anchor.around(names).iter().any(|name| !names.contains(name)) {
            (self.how.anchor, self.how.occurrence) = (Anchor::Start, Occurrence::First);
        }
        self.how.choice.retain_known(names);
        let is_known = |wanted: &str| names.iter().any(|name| is_same_name(name, wanted));
        self.how.through.0.retain(|passage| is_known(&passage.name));
        if !is_known(&self.how.split_step) {
            (self.how.split, self.how.split_step) = (None, String::new());
        }
        if let NodeSort::Named(listed) = &mut self.how.sort {
            listed.0.retain(|name| is_known(name));
        }
    }

    /// What the flow on the screen was made with.
    fn answered(&self) -> FlowSettings {
        self.found.settings(&self.how)
    }

    /// The diagram as it is shown, selection included, with its sentence and its grey line.
    fn picture(&self, cx: &ViewContext<'_>, flow_data: &FlowData) -> Option<Drawing> {
        let settings = &cx.project().settings;
        let how = self.answered();
        let about = Provenance::new(&cx.scope(), &self.found.question(cx, &how, None));
        let of = DrawnFlow { flow_data, how: &how, settings, selected: self.sankey.selected(), about: &about };
        let (palette, layout) = (cx.colors.palette(), self.sankey.layout()?);
        match self.pair.drawing(cx, &self.sankey, palette) {
            Some(both) => Some(of.frame((flow_data.paths.flow(), true), both, layout, palette)),
            None => Some(of.draw(flow_data.paths.flow(), layout, palette)),
        }
    }
}

impl<L: LevelFlow> ViewTab for FlowTab<L> {
    fn has_selection(&self) -> bool {
        self.sankey.selected().is_some() || self.pair.selected().is_some()
    }

    fn is_outdated(&self) -> bool {
        self.found.is_outdated()
    }

    fn headline(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.ask(cx);
        self.found.headline(ui, counting());
    }

    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        // a flow whose longest path is short has fewer columns than were asked for
        let columns = self.flow_data.as_ref().map_or(self.how.steps, |data| data.paths.flow().columns.len());
        controls::show(ui, cx, (&mut self.how, &self.usual), columns, &mut self.pair);
        ui.add_space(8.0);
        self.ask(cx);
        let (sankey, pair, flow_data) = (&mut self.sankey, &mut self.pair, self.flow_data.clone());
        let how = &mut self.how;
        self.found.show(ui, cx, counting(), |ui, answered| {
            let Some(flow_data) = flow_data else { return };
            let caption = |sankey: &Sankey, beyond: usize| {
                let caption = caption(&flow_data, &answered.computed.how, sankey.layout());
                if beyond == 0 {
                    return caption;
                }
                format!("{} · {caption}", text!("flow-tab-steps-to-the-right", n = beyond))
            };
            // as long as it was last; before anything is drawn two lines
            let below = widgets::base_line_height(ui, &caption(sankey, 0)).max(38.0);
            let room = ui.available_size() - egui::vec2(0.0, below);
            let beyond = if pair.is_shown() {
                pair.show(ui, cx, sankey, room)
            } else {
                sankey.limit_height(None);
                with_edges(ui, (how, flow_data.paths.flow()), room, |ui, room| sankey.show(ui, cx, &flow_data, room))
            };
            if let Some(order) = sankey.take_order() {
                put_in_order(how, flow_data.paths.flow(), &flow_data.table.names, &order);
            }
            ui.add_space(4.0);
            widgets::base_line(ui, &caption(sankey, beyond));
        });
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some((flow_data, key)) = self.flow_data.clone().zip(self.found.key().cloned()) else { return };
        let is_other = self.pair.selected().is_some();
        let (sankey, flow_data) = match self.pair.other().filter(|_| is_other) {
            Some(other) => other,
            None => (&mut self.sankey, flow_data),
        };
        let Some(selection) = sankey.selected() else { return flow_details::nothing(ui, sankey, &flow_data) };
        let flow = flow_data.clone();
        // what the other group pays is not known of this filter
        let scope = self.found.get().filter(|_| !is_other).map(|answered| answered.computed.scope.clone());
        let work = move |progress: &Progress| {
            let of = flow.paths.stats(&selection, &flow.table);
            let value = scope.map(|scope| {
                let customers = flow.paths.customers(&selection, &flow.table);
                let subset = (*scope.subset).clone().with_customers(&customers);
                summary_cancellable(&scope.table, &subset, scope.settings(), progress).map(|summary| summary.value)
            });
            Ok(SelectedPaths { of, value: value.transpose()? })
        };
        self.stats.ask(cx.jobs, text!("flow-tab-count-selection"), (key.clone(), selection, is_other), work);
        let stats = self.stats.get().filter(|_| self.stats.is_current()).cloned();
        let selected = (&selection, stats.as_deref());
        let other = flow_details::selected(ui, cx, sankey, &flow_data, selected);
        let answered = self.found.get().filter(|_| !is_other && stats.is_some());
        // who they are comes before how they came to this very step
        if let Some(answered) = answered {
            let (flow, title) = (flow_data.clone(), title(&flow_data, &selection));
            self.portrait.show(ui, cx, ((key, selection), &title), &answered.computed.scope, move |_| {
                Ok(flow.paths.customers(&selection, &flow.table))
            });
        }
        if let Some(stats) = &stats {
            flow_details::channels(ui, cx, &flow_data, &stats.of);
        }
        let Some(other) = other else { return };
        sankey.select(None);
        match other {
            OtherFlow::Around(name) => self.how.anchor = Anchor::around_any(vec![name]),
            OtherFlow::Without(name) => {
                let names = L::LEVEL.names(&cx.table().names);
                self.how.choice.set(names, &name, false);
            }
            OtherFlow::Only(name) => {
                self.how.choice = StepChoice { only: NameList(vec![name]), ..StepChoice::default() };
            }
            OtherFlow::Through(passage) => self.how.through.add(passage),
            OtherFlow::Split(name, by) => (self.how.split, self.how.split_step) = (read_split(&by), name),
        }
    }

    fn question(&self, cx: &ViewContext<'_>) -> Question {
        let part = self.flow_data.as_ref().zip(self.sankey.selected());
        let part =
            part.map(|(flow_data, selected)| flow_part(flow_data.paths.flow(), &flow_data.table.names, selected));
        self.found.question(cx, &self.how, part)
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        let Some((flow_data, answered)) = self.flow_data.clone().zip(self.found.get()) else { return Vec::new() };
        let Some(drawing) = self.picture(cx, &flow_data) else { return Vec::new() };
        let name = <L as LevelFlow>::ID;
        let about = Provenance::new(&cx.scope(), &self.found.question(cx, &self.how, None));
        let export = FlowExport::new(cx, &flow_data, (&self.answered(), about), (drawing, self.sankey.selected()));
        let svg = |drawing: Release<Drawing>| Ok(drawing.map(|drawing| drawing.to_svg().into_bytes()));
        let png = |drawing: Release<Drawing>| {
            drawing.try_map(|drawing| export::png(&drawing, PIXELS).map_err(|e| e.to_string()))
        };
        let of = || export.clone();
        let [own_svg, own_png, shared_svg, shared_png] = [of(), of(), of(), of()];
        let question = self.found.question(cx, &self.how, None);
        let copied = export.clone();
        let shared = |ending: &str| format!("shared-{name}.{ending}");
        let mut exports = vec![
            Export::new(text!("flow-tab-picture-as-svg"), format!("{name}.svg"), move |_| {
                svg(own_svg.marked(PictureAudience::OwnWork)?)
            }),
            Export::new(text!("flow-tab-picture-as-png"), format!("{name}.png"), move |_| {
                png(own_png.marked(PictureAudience::OwnWork)?)
            }),
            Export::copy(text!("answer-export-copy-picture"), move |_| {
                copied.marked(PictureAudience::OwnWork)?.try_map(|drawing| {
                    export::pixels(&drawing.to_svg(), PIXELS).map(Clip::Image).map_err(|e| e.to_string())
                })
            }),
        ];
        exports.extend(table_exports(cx, &question, answered.computed.clone(), &answered.answer));
        exports.extend([
            Export::new(text!("flow-tab-picture-to-share-as-svg"), shared("svg"), move |_| {
                svg(shared_svg.marked(PictureAudience::Others)?)
            }),
            Export::new(text!("flow-tab-picture-to-share-as-png"), shared("png"), move |_| {
                png(shared_png.marked(PictureAudience::Others)?)
            }),
        ]);
        exports
    }
}

/// Draws a flow with a button at each edge where it may go on beyond it.
fn with_edges(
    ui: &mut Ui,
    (how, flow): (&mut FlowSettings, &Flow),
    room: egui::Vec2,
    draw: impl FnOnce(&mut Ui, egui::Vec2) -> usize,
) -> usize {
    let whole = egui::Rect::from_min_size(ui.cursor().min, room);
    let mut place = whole;
    if Edge::Left.is_open(&flow.anchor) {
        place.min.x += LEFT_EDGE;
    }
    let beyond = ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| draw(ui, place.size())).inner;
    for edge in [Edge::Left, Edge::Right] {
        // further steps come after those that are still to be scrolled to
        if edge.is_open(&flow.anchor) && (edge == Edge::Left || beyond == 0) {
            edge.show(ui, whole, flow, how);
        }
    }
    beyond
}

/// Keeps the order into which the steps of a column were dragged: they come first, then those that were in order before.
fn put_in_order(how: &mut FlowSettings, flow: &Flow, names: &Names, order: &[NodeKind]) {
    let mut listed: Vec<String> = order.iter().map(|kind| kind.label(flow.level, names).to_owned()).collect();
    if let NodeSort::Named(before) = &how.sort {
        listed.extend(before.0.iter().cloned());
    }
    let mut seen = BTreeSet::new();
    listed.retain(|name| seen.insert(name.clone()));
    how.sort = NodeSort::Named(NameList(listed));
}

/// The grey line: what is counted, what is simplified, and how to read the marks of a picture.
fn caption(flow_data: &FlowData, how: &FlowSettings, layout: Option<&FlowLayout>) -> String {
    let caption = sentence::flow_caption(flow_data.paths.flow(), how, layout.map_or(0, |layout| layout.thin));
    let turns = layout.filter(|layout| layout.has_marked_turns()).map(|_| text!("flow-drawing-turns").to_owned());
    let compared = flow_data.compared.as_ref().map(|compared| compared.note());
    [Some(caption), turns, compared].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What a picture of a flow is made of.
struct DrawnFlow<'a> {
    flow_data: &'a FlowData,
    how: &'a FlowSettings,
    settings: &'a Settings,
    selected: Option<FlowSelection>,
    about: &'a Provenance,
}

impl DrawnFlow<'_> {
    fn draw(&self, flow: &Flow, layout: &FlowLayout, palette: &Palette) -> Drawing {
        let trace = self.selected.map(|s| layout.trace(&self.flow_data.paths.trace(&s)));
        let look = FlowLook { palette, trace: trace.as_ref(), selected: self.selected };
        let is_compared = !layout.beside.is_empty();
        self.frame((flow, is_compared), flow_drawing::draw(layout, look), layout, palette)
    }

    /// Puts what is said of a flow around its drawing.
    fn frame(
        &self,
        (flow, is_compared): (&Flow, bool),
        mut drawing: Drawing,
        layout: &FlowLayout,
        palette: &Palette,
    ) -> Drawing {
        let headline = sentence::flow(flow, &self.flow_data.table.names, self.settings);
        let mut caption = sentence::flow_caption(flow, self.how, layout.thin);
        if layout.has_marked_turns() {
            caption = format!("{caption} · {}", text!("flow-drawing-turns"));
        }
        if let Some(compared) = self.flow_data.compared.as_ref().filter(|_| is_compared) {
            caption = format!("{caption} · {}", compared.note());
        }
        let mut caption = self.about.caption(&caption);
        if let Some(selected) = self.selected {
            caption = text!("flow-tab-selected", caption, title = title(self.flow_data, &selected));
        }
        drawing.title = text!("flow-tab-flow-step-by-step").to_owned();
        drawing.description = format!("{headline} {caption}.");
        drawing.framed(&headline, &caption, palette.text, palette.text_weak)
    }
}

/// Whom a picture is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PictureAudience {
    /// The person who makes it.
    OwnWork,
    Others,
}

/// A flow on its way out of the program.
#[derive(Clone)]
struct FlowExport {
    scope: ExportScope,
    flow_data: Arc<FlowData>,
    how: FlowSettings,
    settings: Settings,
    about: Provenance,
    /// As it stands on the screen.
    drawing: Drawing,
    selected: Option<FlowSelection>,
    theme: Theme,
}

impl FlowExport {
    fn new(
        cx: &ViewContext<'_>,
        flow_data: &Arc<FlowData>,
        (how, about): (&FlowSettings, Provenance),
        (drawing, selected): (Drawing, Option<FlowSelection>),
    ) -> Self {
        Self {
            scope: ExportScope::new(cx),
            flow_data: flow_data.clone(),
            how: how.clone(),
            settings: cx.project().settings.clone(),
            about,
            drawing,
            selected,
            theme: if cx.colors.dark { Theme::Dark } else { Theme::Light },
        }
    }

    /// The picture, with what it lacks at its foot.
    fn marked(&self, to: PictureAudience) -> Result<Release<Drawing>, String> {
        Ok(self.release(to)?.map(|flow| self.scope.mark(self.picture(&flow, to))))
    }

    /// The flow as it may be shown.
    fn release(&self, to: PictureAudience) -> Result<Release<Flow>, String> {
        let (paths, names) = (&self.flow_data.paths, &self.flow_data.table.names);
        let hide = |k, before: &PublishedCounts| small_groups::flow(paths.flow(), &paths.behind(), names, k, before);
        match to {
            PictureAudience::OwnWork => self.scope.own(hide),
            // the second is the lasting name under which what is shared is remembered
            PictureAudience::Others => {
                self.scope.share((text!("flow-tab-flow"), &format!("Flow {:?}", self.how)), hide)
            }
        }
    }

    /// The picture of the screen where all of it may be shown, else one in which small groups are merged. What is lit is a
    /// group of its own, so it is not lit in what is shared.
    fn picture(&self, flow: &Flow, to: PictureAudience) -> Drawing {
        let lit = self.selected.filter(|_| to == PictureAudience::OwnWork && flow.small.is_none());
        // how it differs from another group is for one's own work
        let is_own = self.flow_data.compared.is_some() || self.flow_data.times.is_some();
        let is_alone = to == PictureAudience::OwnWork || !is_own && self.flow_data.returns.is_empty();
        if flow.small.is_none() && lit == self.selected && is_alone {
            return self.drawing.clone();
        }
        let size = (export::PICTURE.width, export::PICTURE.height);
        // half of few are fewer still
        let times = self.flow_data.times.clone().filter(|_| to == PictureAudience::OwnWork);
        let size = without_legend(size, times.is_some());
        let layout = flow_layout::layout(flow, &self.flow_data.table.names, size, NodeOrder::Given).with_times(times);
        let (flow_data, how, settings, about) = (&self.flow_data, &self.how, &self.settings, &self.about);
        let of = DrawnFlow { flow_data, how, settings, selected: lit, about };
        of.draw(flow, &layout.with_shares(self.how.base), Palette::of(self.theme))
    }
}
