//! The flows of two groups side by side: all paths together are equally high in both, so that equal shares are, too.

use std::sync::Arc;

use egui::{RichText, Ui, Vec2, vec2};

use crate::analysis::flow::{FlowPaths, FlowSelection};
use crate::gui::context::ViewContext;
use crate::gui::jobs::Latest;
use crate::gui::theme::semibold;
use crate::gui::widgets::menu_chip;
use crate::gui::widgets::sankey::{FlowData, Sankey, whole_height};
use crate::insights::ComparedFlow;
use crate::present::drawing::{Align, Drawing, Text};
use crate::present::flow_drawing::{self, FlowLook};
use crate::present::{Palette, numbers};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

/// Room between the two.
const GAP: f32 = 24.0;

/// Height of the line that names a group.
const NAME: f32 = 24.0;

/// A flow that is the same while it is the same in memory.
#[derive(Clone)]
struct SameFlow(Arc<FlowData>);

impl PartialEq for SameFlow {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// Whether two groups stand side by side, and the diagram of the other one.
#[derive(Default)]
pub(super) struct FlowPair {
    is_wanted: bool,
    other: Sankey,
    found: Latest<SameFlow, Sides>,
    sides: Option<Arc<Sides>>,
    /// How high all paths together are in both, and the size that this was worked out for.
    whole: Option<(Arc<Sides>, Vec2, f32)>,
}

/// The flows of the two groups, each without what it is compared with.
struct Sides {
    own: Arc<FlowData>,
    other: Arc<FlowData>,
    /// What the other group is called.
    name: String,
}

impl Sides {
    fn of(flow_data: &FlowData, compared: &ComparedFlow, progress: &Progress) -> Result<Self, Cancelled> {
        let (table, base) = (&flow_data.table, flow_data.base);
        let colored = flow_data.times.is_some();
        let alone = |paths: Arc<FlowPaths>| -> Result<Arc<FlowData>, Cancelled> {
            let times = colored.then(|| paths.link_times(table, progress).map(Arc::new)).transpose()?;
            let (returns, table) = (Arc::new(paths.returns()), table.clone());
            Ok(Arc::new(FlowData { paths, table, base, compared: None, shown: None, times, returns }))
        };
        let other = Arc::new(compared.other_flow(progress)?);
        Ok(Self { own: alone(flow_data.paths.clone())?, other: alone(other)?, name: compared.name.clone() })
    }
}

impl FlowPair {
    /// The choice between differences in one diagram and two diagrams.
    pub(super) fn chip(&mut self, ui: &mut Ui) {
        let words = [(false, text!("flow-pair-differences")), (true, text!("flow-pair-side-by-side"))];
        menu_chip(ui, text!("flow-pair-how-compared"), &mut self.is_wanted, false, &words);
    }

    /// Takes the two groups from a flow that is compared; none where they do not stand side by side.
    pub(super) fn update(&mut self, cx: &ViewContext<'_>, flow_data: Option<&Arc<FlowData>>) {
        let compared = flow_data.filter(|_| self.is_wanted).and_then(|of| Some((of, of.compared.clone()?)));
        let Some((of, compared)) = compared else {
            self.sides = None;
            self.other.select(None);
            return;
        };
        let flow_data = of.clone();
        let work = move |progress: &Progress| Sides::of(&flow_data, &compared, progress);
        self.found.ask(cx.jobs, text!("flow-tab-counting-steps-that-customers-take"), SameFlow(of.clone()), work);
        self.sides = self.found.get().filter(|_| self.found.is_current()).cloned();
    }

    /// Whether two groups stand side by side.
    pub(super) fn is_shown(&self) -> bool {
        self.sides.is_some()
    }

    /// What is selected in the diagram of the other group.
    pub(super) fn selected(&self) -> Option<FlowSelection> {
        self.sides.as_ref().and_then(|_| self.other.selected())
    }

    /// The diagram of the other group and its flow.
    pub(super) fn other(&mut self) -> Option<(&mut Sankey, Arc<FlowData>)> {
        let flow_data = self.sides.as_ref()?.other.clone();
        Some((&mut self.other, flow_data))
    }

    /// Draws both; something is selected in one of them at most. Gives how many steps stand beyond the edge of a diagram.
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, own: &mut Sankey, room: Vec2) -> usize {
        let Some(sides) = self.sides.clone() else { return 0 };
        let mut beyond = 0;
        let names = sides.names(cx);
        let before = [own.selected(), self.other.selected()];
        let size = vec2(((room.x - GAP) / 2.0).floor(), room.y);
        let diagram = size - vec2(0.0, NAME + 4.0);
        let whole = self.whole(&sides, diagram);
        own.limit_height(Some(whole));
        self.other.limit_height(Some(whole));
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            let diagrams = [(&mut *own, &sides.own), (&mut self.other, &sides.other)];
            for (side, ((sankey, flow_data), name)) in diagrams.into_iter().zip(&names).enumerate() {
                ui.push_id(("group", side), |ui| {
                    ui.allocate_ui(size, |ui| {
                        ui.vertical(|ui| {
                            ui.set_width(size.x);
                            let name = RichText::new(name).family(semibold());
                            ui.allocate_ui(vec2(size.x, NAME), |ui| ui.add(egui::Label::new(name).truncate()));
                            beyond = sankey.show(ui, cx, flow_data, diagram).max(beyond);
                        });
                    });
                });
            }
        });
        match [own.selected(), self.other.selected()] {
            [Some(_), Some(_)] if before[0].is_some() => own.select(None),
            [Some(_), Some(_)] => self.other.select(None),
            _ => {}
        }
        beyond
    }

    /// How high all paths together are where both flows have room.
    fn whole(&mut self, sides: &Arc<Sides>, size: Vec2) -> f32 {
        if let Some((of, for_size, whole)) = &self.whole
            && Arc::ptr_eq(of, sides)
            && *for_size == size
        {
            return *whole;
        }
        let alone = |flow_data: &FlowData| whole_height(flow_data, size);
        let whole = alone(&sides.own).min(alone(&sides.other));
        self.whole = Some((sides.clone(), size, whole));
        whole
    }

    /// Both as one picture, as they stand on the screen.
    pub(super) fn drawing(&self, cx: &ViewContext<'_>, own: &Sankey, palette: &Palette) -> Option<Drawing> {
        let sides = self.sides.as_ref()?;
        let draw = |sankey: &Sankey, flow_data: &FlowData| {
            let (layout, selected) = (sankey.layout()?, sankey.selected());
            let trace = selected.and_then(|selected| sankey.trace_of(flow_data, &selected));
            Some(flow_drawing::draw(layout, FlowLook { palette, trace: trace.as_ref(), selected }))
        };
        let mut drawing = draw(own, &sides.own)?;
        let place = drawing.width + GAP;
        drawing = drawing.beside(draw(&self.other, &sides.other)?, GAP).moved_down(NAME);
        for (x, name) in [0.0, place].into_iter().zip(sides.names(cx)) {
            let (y, size, color) = (NAME / 2.0, 14.0, palette.text);
            drawing.text(Text { x, y, text: name, size, bold: true, color, align: Align::Left });
        }
        Some(drawing)
    }
}

impl Sides {
    /// What stands above the two diagrams.
    fn names(&self, cx: &ViewContext<'_>) -> [String; 2] {
        let units = |flow_data: &FlowData| {
            let flow = flow_data.paths.flow();
            numbers::flow_units(flow.base, flow.unit())
        };
        let own = match cx.filter.narrows() {
            true => text!("flow-pair-of-the-filter", units = units(&self.own)),
            false => text!("flow-pair-all", units = units(&self.own)),
        };
        [own, text!("flow-pair-other", name = self.name.as_str(), units = units(&self.other))]
    }
}
