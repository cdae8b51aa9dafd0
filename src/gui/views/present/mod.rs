//! The Present view: what is shown to a room.

mod map_tab;
mod opportunities_tab;

use egui::Ui;

use crate::gui::command::Export;
use crate::gui::context::ViewContext;
use crate::gui::icons::Icon;
use crate::gui::widgets;
use crate::insights::Question;
use crate::texts::text;

use super::View;
use super::tab::ViewTab;
use map_tab::MapTab;
use opportunities_tab::OpportunitiesTab;

/// The tabs of the view.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Map,
    Opportunities,
}

/// State of the Present view.
#[derive(Default)]
pub struct PresentView {
    tab: Tab,
    map: MapTab,
    opportunities: OpportunitiesTab,
}

impl PresentView {
    /// Opens the tab that answers a question, and asks it there; whether there is one.
    pub fn open(&mut self, question: &Question) -> bool {
        let tab = if self.map.open(question) {
            Tab::Map
        } else if self.opportunities.open(question) {
            Tab::Opportunities
        } else {
            return false;
        };
        self.tab = tab;
        true
    }

    fn tab(&self) -> &dyn ViewTab {
        match self.tab {
            Tab::Map => &self.map,
            Tab::Opportunities => &self.opportunities,
        }
    }

    fn tab_mut(&mut self) -> &mut dyn ViewTab {
        match self.tab {
            Tab::Map => &mut self.map,
            Tab::Opportunities => &mut self.opportunities,
        }
    }
}

impl View for PresentView {
    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if cx.table().num_events() == 0 {
            widgets::no_data(ui, cx, Icon::Present, text!("present-view-nothing-yet"), text!("present-view-about"));
            return;
        }
        let tabs = [(Tab::Map, text!("present-view-map")), (Tab::Opportunities, text!("opportunities-title"))];
        widgets::tabs(ui, &mut self.tab, &tabs);
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
