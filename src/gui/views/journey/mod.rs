//! The Journey view: where customers come from, move and get lost.

mod controls;
mod conversion_chart;
mod corrections;
mod cut_chips;
mod design_chart;
mod design_tab;
mod error_weeks;
mod flow_details;
mod flow_edges;
mod flow_look_chips;
mod flow_pair;
mod flow_selection;
mod flow_tab;
mod friction_tab;
mod funnel_chart;
mod funnel_steps;
mod funnel_tab;
mod loops_details;
mod loops_tab;
mod more_tab;
mod path_search;
mod paths_tab;
mod retention_map;
mod retention_tab;
mod step_choice;
mod step_condition_menu;
mod time_chart;
mod what_if_details;
mod what_if_levers;
mod what_if_tab;

use egui::Ui;

use crate::gui::command::Export;
use crate::gui::context::ViewContext;
use crate::gui::icons::Icon;
use crate::gui::widgets;
use crate::insights::{Insight, OrderSteps, Question, StageFlow, TouchpointFlow};
use crate::texts::text;

use super::View;
use super::answer_tab::AnswerTab;
use super::tab::ViewTab;
use design_tab::DesignPicture;
use flow_tab::FlowTab;
use friction_tab::FrictionPicture;
use funnel_tab::FunnelPicture;
use loops_tab::LoopsTab;
use paths_tab::PathsPicture;
use retention_tab::RetentionPicture;
use what_if_tab::WhatIfTab;

pub(in crate::gui::views) use more_tab::MoreTab;

/// The tabs of the view.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Stages,
    Touchpoints,
    Paths,
    Funnel,
    Designed,
    Retention,
    Friction,
    Loops,
    WhatIf,
    Trends,
    Moods,
    More,
}

fn tabs() -> [(Tab, &'static str); 12] {
    [
        (Tab::Stages, text!("journey-stage-flow")),
        (Tab::Touchpoints, text!("journey-touchpoints")),
        (Tab::Paths, text!("journey-paths")),
        (Tab::Funnel, text!("journey-funnel")),
        (Tab::Designed, text!("journey-designed")),
        (Tab::Loops, text!("journey-loops")),
        (Tab::Retention, text!("journey-retention")),
        (Tab::Friction, text!("journey-friction")),
        (Tab::WhatIf, text!("journey-what-if")),
        (Tab::Trends, text!("journey-trends")),
        (Tab::Moods, text!("moods-title")),
        (Tab::More, text!("journey-more")),
    ]
}

/// State of the Journey view.
pub struct JourneyView {
    tab: Tab,
    /// Whether the tab was chosen, by a person or by what the data holds.
    is_chosen: bool,
    stages: FlowTab<StageFlow>,
    touchpoints: FlowTab<TouchpointFlow>,
    paths: AnswerTab<PathsPicture>,
    funnel: AnswerTab<FunnelPicture>,
    designed: AnswerTab<DesignPicture>,
    retention: AnswerTab<RetentionPicture>,
    friction: AnswerTab<FrictionPicture>,
    loops: LoopsTab,
    what_if: WhatIfTab,
    trends: MoreTab,
    moods: MoreTab,
    more: MoreTab,
}

impl Default for JourneyView {
    fn default() -> Self {
        Self {
            tab: Tab::default(),
            is_chosen: false,
            stages: FlowTab::default(),
            touchpoints: FlowTab::default(),
            paths: AnswerTab::default(),
            funnel: AnswerTab::default(),
            designed: AnswerTab::default(),
            retention: AnswerTab::default(),
            friction: AnswerTab::default(),
            loops: LoopsTab::default(),
            what_if: WhatIfTab::default(),
            trends: MoreTab::only("trends"),
            moods: MoreTab::only("moods"),
            more: MoreTab::default(),
        }
    }
}

impl JourneyView {
    /// Opens the tab that answers a question, and asks it there.
    pub fn open(&mut self, question: &Question) {
        self.is_chosen = true;
        self.tab = if self.stages.open(question) {
            Tab::Stages
        } else if self.touchpoints.open(question) {
            Tab::Touchpoints
        } else if self.loops.open(question) {
            Tab::Loops
        } else if self.what_if.open(question) {
            Tab::WhatIf
        } else if self.paths.open(question) {
            Tab::Paths
        } else if self.funnel.open(question) {
            Tab::Funnel
        } else if self.designed.open(question) {
            Tab::Designed
        } else if self.retention.open(question) {
            Tab::Retention
        } else if self.friction.open(question) {
            Tab::Friction
        } else if self.trends.open(question) {
            Tab::Trends
        } else if self.moods.open(question) {
            Tab::Moods
        } else {
            self.more.open(question);
            Tab::More
        };
    }

    /// Opens what the data can say at first sight: a flow of orders alone is one block, so that they open with how many order
    /// again.
    fn choose_first_tab(&mut self, cx: &ViewContext<'_>) {
        if self.is_chosen {
            return;
        }
        self.is_chosen = true;
        if cx.table().names.kind_of.iter().all(|kind| kind.is_of_an_order()) {
            self.open(&Question::of::<OrderSteps>(&OrderSteps::defaults(), cx.filter.clone(), None));
        }
    }

    fn tab(&self) -> &dyn ViewTab {
        match self.tab {
            Tab::Stages => &self.stages,
            Tab::Touchpoints => &self.touchpoints,
            Tab::Paths => &self.paths,
            Tab::Funnel => &self.funnel,
            Tab::Designed => &self.designed,
            Tab::Retention => &self.retention,
            Tab::Friction => &self.friction,
            Tab::Loops => &self.loops,
            Tab::WhatIf => &self.what_if,
            Tab::Trends => &self.trends,
            Tab::Moods => &self.moods,
            Tab::More => &self.more,
        }
    }

    fn tab_mut(&mut self) -> &mut dyn ViewTab {
        match self.tab {
            Tab::Stages => &mut self.stages,
            Tab::Touchpoints => &mut self.touchpoints,
            Tab::Paths => &mut self.paths,
            Tab::Funnel => &mut self.funnel,
            Tab::Designed => &mut self.designed,
            Tab::Retention => &mut self.retention,
            Tab::Friction => &mut self.friction,
            Tab::Loops => &mut self.loops,
            Tab::WhatIf => &mut self.what_if,
            Tab::Trends => &mut self.trends,
            Tab::Moods => &mut self.moods,
            Tab::More => &mut self.more,
        }
    }
}

impl View for JourneyView {
    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if cx.table().num_events() == 0 {
            let body = text!("journey-paths-that-customers-really-take-appear");
            widgets::no_data(ui, cx, Icon::Journey, text!("journey-no-journeys-yet"), body);
            return;
        }
        self.choose_first_tab(cx);
        if widgets::tab_pressed(ui, &mut self.tab, &tabs()) == Some(Tab::More) {
            self.more.open_list();
        }
        let tab = self.tab_mut();
        tab.headline(ui, cx);
        tab.ui(ui, cx);
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.tab_mut().details(ui, cx);
    }

    fn has_selection(&self, _: &ViewContext<'_>) -> bool {
        self.tab().has_selection()
    }

    fn is_outdated(&self) -> bool {
        self.tab().is_outdated()
    }

    fn question(&self, cx: &ViewContext<'_>) -> Option<Question> {
        Some(self.tab().question(cx))
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        self.tab_mut().exports(cx)
    }
}
