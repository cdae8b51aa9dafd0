//! The Journey view: where customers come from, move and get lost.

mod channels_chart;
mod channels_tab;
mod controls;
mod flow_details;
mod flow_tab;
mod friction_tab;
mod paths_tab;

use egui::Ui;

use crate::analysis::flow::Level;
use crate::gui::command::Export;
use crate::gui::context::ViewContext;
use crate::gui::icons::Icon;
use crate::gui::widgets;
use crate::insights::Question;

use super::View;
use channels_tab::ChannelsTab;
use flow_tab::FlowTab;
use friction_tab::FrictionTab;
use paths_tab::PathsTab;

/// The tabs of the view.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Stages,
    Touchpoints,
    Paths,
    Channels,
    Friction,
}

const TABS: [(Tab, &str); 5] = [
    (Tab::Stages, "Stage flow"),
    (Tab::Touchpoints, "Touchpoints"),
    (Tab::Paths, "Paths"),
    (Tab::Channels, "Channels"),
    (Tab::Friction, "Friction"),
];

/// State of the Journey view.
pub struct JourneyView {
    tab: Tab,
    stages: FlowTab,
    touchpoints: FlowTab,
    paths: PathsTab,
    channels: ChannelsTab,
    friction: FrictionTab,
}

impl Default for JourneyView {
    fn default() -> Self {
        Self {
            tab: Tab::default(),
            stages: FlowTab::new(Level::Stage),
            touchpoints: FlowTab::new(Level::Touchpoint),
            paths: PathsTab::default(),
            channels: ChannelsTab::default(),
            friction: FrictionTab::default(),
        }
    }
}

impl View for JourneyView {
    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if cx.table().num_events() == 0 {
            let body = "The paths that customers really take appear here, step by step, as soon as there are events.";
            widgets::no_data(ui, cx, Icon::Journey, "No journeys yet", body);
            return;
        }
        widgets::tabs(ui, &mut self.tab, &TABS);
        match self.tab {
            Tab::Stages => self.stages.headline(ui, cx),
            Tab::Touchpoints => self.touchpoints.headline(ui, cx),
            Tab::Paths => self.paths.headline(ui, cx),
            Tab::Channels => self.channels.headline(ui, cx),
            Tab::Friction => self.friction.headline(ui, cx),
        }
        match self.tab {
            Tab::Stages => self.stages.ui(ui, cx),
            Tab::Touchpoints => self.touchpoints.ui(ui, cx),
            Tab::Paths => self.paths.ui(ui, cx),
            Tab::Channels => self.channels.ui(ui, cx),
            Tab::Friction => self.friction.ui(ui, cx),
        }
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        match self.tab {
            Tab::Stages => self.stages.details(ui, cx),
            Tab::Touchpoints => self.touchpoints.details(ui, cx),
            Tab::Paths => self.paths.details(ui, cx),
            Tab::Channels => self.channels.details(ui, cx),
            Tab::Friction => self.friction.details(ui, cx),
        }
    }

    fn has_selection(&self, _: &ViewContext<'_>) -> bool {
        match self.tab {
            Tab::Stages => self.stages.sankey.selected().is_some(),
            Tab::Touchpoints => self.touchpoints.sankey.selected().is_some(),
            Tab::Paths => self.paths.has_selection(),
            Tab::Channels => self.channels.has_selection(),
            Tab::Friction => self.friction.has_selection(),
        }
    }

    fn is_outdated(&self) -> bool {
        match self.tab {
            Tab::Stages => self.stages.is_outdated(),
            Tab::Touchpoints => self.touchpoints.is_outdated(),
            Tab::Paths => self.paths.is_outdated(),
            Tab::Channels => self.channels.is_outdated(),
            Tab::Friction => self.friction.is_outdated(),
        }
    }

    fn question(&self, cx: &ViewContext<'_>) -> Option<Question> {
        match self.tab {
            Tab::Stages => Some(self.stages.question(cx)),
            Tab::Touchpoints => Some(self.touchpoints.question(cx)),
            Tab::Paths => Some(self.paths.question(cx)),
            Tab::Channels => Some(self.channels.question(cx)),
            Tab::Friction => Some(self.friction.question(cx)),
        }
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        match self.tab {
            Tab::Stages => self.stages.exports(cx),
            Tab::Touchpoints => self.touchpoints.exports(cx),
            Tab::Paths => self.paths.exports(cx),
            Tab::Channels => self.channels.exports(cx),
            Tab::Friction => self.friction.exports(cx),
        }
    }
}
