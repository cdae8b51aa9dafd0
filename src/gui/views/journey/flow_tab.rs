//! A flow: the sentence, the choices, the diagram, the grey line.

use std::sync::Arc;

use egui::Ui;

use crate::analysis::flow::{Flow, FlowPaths, FlowSelection, FlowSettings, Level, NodeKind, SelectionStats, Unit};
use crate::export;
use crate::gui::command::{CustomerSet, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::icons::Icon;
use crate::gui::jobs::Latest;
use crate::gui::views::leaving::Leaving;
use crate::gui::widgets;
use crate::gui::widgets::sankey::{Sankey, Walked};
use crate::insights::{Question, StageFlow, TouchpointFlow, flow_part};
use crate::model::Settings;
use crate::present::flow_drawing::{self, FlowLook};
use crate::present::flow_layout::{self, FlowLayout, NodeOrder};
use crate::present::small_groups::{self, Published, Shown};
use crate::present::{Drawing, Palette, Theme, numbers, sentence, tables};

use super::{controls, flow_details};

/// What a flow depends on.
type FlowKey = (DataKey, FlowSettings);

/// State of one flow.
pub struct FlowTab {
    pub(super) how: FlowSettings,
    walked: Latest<FlowKey, Walked>,
    pub(super) sankey: Sankey,
    /// What is said of the selection.
    stats: Latest<(FlowKey, FlowSelection), SelectionStats>,
    /// How many steps the room holds.
    fits: usize,
    /// How many touchpoints of a step find room for their names.
    names_fit: usize,
}

/// What is said until there is a flow.
const COUNTING: &str = "Counting the steps that customers take…";

/// Width of a step at which its numbers can still be read.
const STEP_WIDTH: f32 = 104.0;

/// Height of a touchpoint at which its name can still be read, on average.
const NAME_HEIGHT: f32 = 36.0;

/// What stands above and below the diagram.
const AROUND: f32 = 190.0;

impl FlowTab {
    /// A flow of stages or touchpoints.
    pub fn new(level: Level) -> Self {
        Self {
            how: controls::ordinary(level),
            walked: Latest::default(),
            sankey: Sankey::default(),
            stats: Latest::default(),
            fits: usize::MAX,
            names_fit: usize::MAX,
        }
    }

    fn ask(&mut self, cx: &ViewContext<'_>) -> Option<Arc<Walked>> {
        let how = self.shown();
        let key = (cx.events_key(), how.clone());
        let (table, subset, project) = (cx.table().clone(), cx.subset.clone(), cx.project().clone());
        let work = move |progress: &crate::progress::Progress| {
            progress.check()?;
            let paths = FlowPaths::build(&table, &subset, &project.settings, &how);
            Ok(Walked { paths, table, base: how.base })
        };
        let name = if self.how.level == Level::Stage { "Stage flow" } else { "Touchpoint flow" };
        self.walked.ask(cx.jobs, name, key, work).cloned()
    }

    /// What is shown of what was chosen: no more steps and touchpoints than can be read.
    fn shown(&self) -> FlowSettings {
        let names = if self.how.level == Level::Touchpoint { self.names_fit } else { usize::MAX };
        FlowSettings { steps: self.how.steps.min(self.fits), top_n: self.how.top_n.min(names), ..self.how.clone() }
    }

    /// What the flow on the screen was made with.
    fn answered(&self) -> FlowSettings {
        self.walked.ready().map_or_else(|| self.shown(), |((_, how), _)| how.clone())
    }

    /// Whether the diagram answers an older question.
    pub fn is_outdated(&self) -> bool {
        self.walked.is_outdated()
    }

    /// The sentence above the diagram.
    pub fn headline(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.fits = ((ui.available_width() / STEP_WIDTH) as usize).max(3);
        self.names_fit = (((ui.available_height() - AROUND) / NAME_HEIGHT) as usize).max(4);
        let sentence = match self.ask(cx) {
            Some(walked) => sentence::flow(walked.paths.flow(), &walked.table.names, &cx.project().settings),
            None => widgets::until(&self.walked, COUNTING).to_owned(),
        };
        widgets::faded(ui, self.is_outdated(), |ui| widgets::headline(ui, &sentence));
        ui.add_space(4.0);
    }

    /// The choices, the diagram and the grey line.
    pub fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let shown = self.shown();
        controls::show(ui, &mut self.how, (shown.steps, shown.top_n));
        ui.add_space(8.0);
        let Some(walked) = self.ask(cx) else {
            return widgets::pending(ui, cx, &mut self.walked, COUNTING);
        };
        let place = ui.available_rect_before_wrap();
        if walked.paths.flow().base == 0 {
            if !self.walked.is_current() {
                return widgets::outdated(ui, cx, &mut self.walked, place);
            }
            let body = "No customer has an event that matches this filter and these settings.";
            if widgets::empty(ui, Icon::Journey, "No customers match", body, Some("Clear the filter")) {
                cx.push(crate::gui::command::Command::SetFilter(Default::default()));
            }
            return;
        }
        let room = ui.available_size() - egui::vec2(0.0, 38.0);
        widgets::faded(ui, self.walked.is_outdated(), |ui| {
            self.sankey.show(ui, cx, &walked, room);
            ui.add_space(4.0);
            let thin = self.sankey.layout().map_or(0, |l| l.thin);
            widgets::base_line(ui, &sentence::flow_caption(walked.paths.flow(), &self.answered(), thin));
        });
        widgets::outdated(ui, cx, &mut self.walked, place);
    }

    /// The right panel.
    pub fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some((key, walked)) = self.walked.ready().map(|(key, walked)| (key.clone(), walked.clone())) else {
            return;
        };
        let Some(selection) = self.sankey.selected() else {
            return flow_details::nothing(ui, &mut self.sankey, &walked);
        };
        let flow = walked.clone();
        self.stats.ask(cx.jobs, "Count the selection", (key, selection), move |_| {
            Ok(flow.paths.stats(&selection, &flow.table))
        });
        let stats = self.stats.get().filter(|_| self.stats.is_current()).cloned();
        flow_details::selected(ui, cx, &mut self.sankey, &walked, (&selection, stats.as_deref()));
    }

    /// The question that the diagram answers.
    pub fn question(&self, cx: &ViewContext<'_>) -> Question {
        let how = self.answered();
        let part = self.walked.get().zip(self.sankey.selected());
        let part = part.map(|(walked, selected)| flow_part(walked.paths.flow(), &walked.table.names, selected));
        match how.level {
            Level::Stage => Question::of::<StageFlow>(&how, cx.filter.clone(), part),
            Level::Touchpoint => Question::of::<TouchpointFlow>(&how, cx.filter.clone(), part),
        }
    }

    /// What can be exported: the picture as it stands on the screen, and its numbers.
    pub fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        let Some(walked) = self.walked.get().cloned() else { return Vec::new() };
        let Some(drawing) = self.picture(cx, &walked) else { return Vec::new() };
        let name = if self.how.level == Level::Stage { "stage-flow" } else { "touchpoint-flow" };
        let leaving = LeavingFlow::new(cx, &walked, &self.answered(), (drawing, self.sankey.selected()));
        let svg = |drawing: Drawing| Ok(drawing.to_svg().into_bytes());
        let png = |drawing: Drawing| export::png(&drawing, 2.0).map_err(|e| e.to_string());
        let of = || leaving.clone();
        let [own_svg, own_png, shared_svg, shared_png] = [of(), of(), of(), of()];
        let (csv, links) = (of(), of());
        let shared = |ending: &str| format!("shared-{name}.{ending}");
        vec![
            Export::new("Picture as SVG", format!("{name}.svg"), move |_| svg(own_svg.marked(For::OwnWork)?)),
            Export::new("Picture as PNG", format!("{name}.png"), move |_| png(own_png.marked(For::OwnWork)?)),
            Export::new("Numbers as CSV", format!("{name}.csv"), move |_| {
                let table = tables::flow_nodes(&csv.shown(For::OwnWork)?.what, &csv.walked.table.names, csv.how.base);
                Ok(table.to_csv().into_bytes())
            }),
            Export::new("Moves as CSV", format!("{name}-links.csv"), move |_| {
                let table = tables::flow_links(&links.shown(For::OwnWork)?.what, &links.walked.table.names);
                Ok(table.to_csv().into_bytes())
            }),
            Export::new("Picture to share as SVG", shared("svg"), move |_| svg(shared_svg.marked(For::Others)?)),
            Export::new("Picture to share as PNG", shared("png"), move |_| png(shared_png.marked(For::Others)?)),
        ]
    }

    /// The diagram as it is shown, selection included, with its sentence and its grey line.
    fn picture(&self, cx: &ViewContext<'_>, walked: &Walked) -> Option<Drawing> {
        let settings = &cx.project().settings;
        let how = self.answered();
        let of = Pictured { walked, how: &how, settings, selected: self.sankey.selected() };
        Some(of.draw(walked.paths.flow(), self.sankey.layout()?, cx.colors.palette()))
    }
}

/// What a picture of a flow is made of.
struct Pictured<'a> {
    walked: &'a Walked,
    how: &'a FlowSettings,
    settings: &'a Settings,
    selected: Option<FlowSelection>,
}

impl Pictured<'_> {
    fn draw(&self, flow: &Flow, layout: &FlowLayout, palette: &Palette) -> Drawing {
        let trace = self.selected.map(|s| layout.trace(&self.walked.paths.trace(&s)));
        let look = FlowLook { palette, trace: trace.as_ref(), selected: self.selected };
        let mut drawing = flow_drawing::draw(layout, look);
        let headline = sentence::flow(flow, &self.walked.table.names, self.settings);
        let mut caption = sentence::flow_caption(flow, self.how, layout.thin);
        if let Some(selected) = self.selected {
            caption = format!("{caption} · selected: {}", title(self.walked, &selected));
        }
        drawing.title = "Flow, step by step".to_owned();
        drawing.description = format!("{headline} {caption}.");
        drawing.framed(&headline, &caption, palette.text, palette.text_weak)
    }
}

/// "3,104 customers".
pub fn unit_words(unit: Unit, n: u64) -> String {
    match unit {
        Unit::Customers => numbers::plural(n, "customer", "customers"),
        Unit::Sessions => numbers::plural(n, "session", "sessions"),
    }
}

/// What a selection is called: "Consideration → Decision, step 2 to 3".
pub fn title(walked: &Walked, selection: &FlowSelection) -> String {
    let flow = walked.paths.flow();
    let name = |kind: NodeKind| kind.label(flow.level, &walked.table.names).to_owned();
    match *selection {
        FlowSelection::Node { step, kind } => {
            flow_drawing::name_in_step(&name(kind), step, flow.ended_by(step.into(), kind))
        }
        FlowSelection::Link { step, from, to } => {
            format!("{} → {}, step {} to {}", name(from), name(to), step + 1, step + 2)
        }
    }
}

/// The customers of a selection.
pub fn customers(walked: &Walked, selection: &FlowSelection) -> CustomerSet {
    let people = &walked.table.people;
    let set = walked.paths.customers(selection, &walked.table);
    let members: Vec<u32> = set.iter().filter_map(|ix| people.ids.get(ix as usize).copied()).collect();
    CustomerSet { title: title(walked, selection), members: Arc::new(members) }
}

/// The links on which most paths end, largest first.
pub fn losses(walked: &Walked) -> Vec<(FlowSelection, u64)> {
    let flow = walked.paths.flow();
    let mut losses: Vec<(FlowSelection, u64)> = flow
        .links
        .iter()
        .filter(|l| l.to == NodeKind::DroppedOff && l.from.is_step())
        .map(|l| (FlowSelection::Link { step: l.step, from: l.from, to: l.to }, l.count))
        .collect();
    losses.sort_by_key(|&(_, n)| std::cmp::Reverse(n));
    losses
}

/// Whom a picture is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum For {
    /// The person who makes it.
    OwnWork,
    /// Others.
    Others,
}

/// A flow on its way out of the program.
#[derive(Clone)]
struct LeavingFlow {
    leaving: Leaving,
    walked: Arc<Walked>,
    how: FlowSettings,
    settings: Settings,
    /// As it stands on the screen.
    drawing: Drawing,
    selected: Option<FlowSelection>,
    theme: Theme,
}

impl LeavingFlow {
    fn new(
        cx: &ViewContext<'_>,
        walked: &Arc<Walked>,
        how: &FlowSettings,
        (drawing, selected): (Drawing, Option<FlowSelection>),
    ) -> Self {
        Self {
            leaving: Leaving::new(cx),
            walked: walked.clone(),
            how: how.clone(),
            settings: cx.project().settings.clone(),
            drawing,
            selected,
            theme: if cx.colors.dark { Theme::Dark } else { Theme::Light },
        }
    }

    /// The picture, with what it lacks at its foot.
    fn marked(&self, to: For) -> Result<Drawing, String> {
        Ok(self.leaving.mark(self.picture(to)?))
    }

    /// The flow as it may be shown.
    fn shown(&self, to: For) -> Result<Shown<Flow>, String> {
        let (paths, names) = (&self.walked.paths, &self.walked.table.names);
        let hide = |k, before: &Published| small_groups::flow(paths.flow(), &paths.behind(), names, k, before);
        match to {
            For::OwnWork => self.leaving.own(hide),
            For::Others => self.leaving.share(("Flow", &format!("Flow {:?}", self.how)), hide),
        }
    }

    /// The picture of the screen where all of it may be shown, else one in which small groups are merged. What is lit is a
    /// group of its own, so it is not lit in what is shared.
    fn picture(&self, to: For) -> Result<Drawing, String> {
        let shown = self.shown(to)?;
        let lit = self.selected.filter(|_| to == For::OwnWork && shown.what.small.is_none());
        if shown.what.small.is_none() && lit == self.selected {
            return Ok(self.drawing.clone());
        }
        let size = (export::PICTURE.width, export::PICTURE.height);
        let layout = flow_layout::layout(&shown.what, &self.walked.table.names, size, NodeOrder::Given);
        let of = Pictured { walked: &self.walked, how: &self.how, settings: &self.settings, selected: lit };
        Ok(of.draw(&shown.what, &layout.with_shares(self.how.base), Palette::of(self.theme)))
    }
}
