//! The Channels view: which channels earn the conversions, and which bring new customers at what cost.

mod attribution_chart;
mod attribution_details;
mod attribution_tab;
mod new_customers_chart;
mod new_customers_tab;

use egui::Ui;

use crate::gui::command::Export;
use crate::gui::context::ViewContext;
use crate::gui::icons::Icon;
use crate::gui::widgets;
use crate::insights::Question;
use crate::texts::text;

use super::View;
use super::answer_tab::AnswerTab;
use super::tab::ViewTab;
use attribution_tab::AttributionTab;
use new_customers_tab::NewCustomersPicture;

/// The tabs of the view.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Attribution,
    NewCustomers,
}

/// State of the Channels view.
#[derive(Default)]
pub struct ChannelsView {
    tab: Tab,
    attribution: AttributionTab,
    new_customers: AnswerTab<NewCustomersPicture>,
}

impl ChannelsView {
    /// Opens the tab that answers a question, and asks it there; whether there is one.
    pub fn open(&mut self, question: &Question) -> bool {
        let tab = if self.attribution.open(question) {
            Tab::Attribution
        } else if self.new_customers.open(question) {
            Tab::NewCustomers
        } else {
            return false;
        };
        self.tab = tab;
        true
    }

    fn tab(&self) -> &dyn ViewTab {
        match self.tab {
            Tab::Attribution => &self.attribution,
            Tab::NewCustomers => &self.new_customers,
        }
    }

    fn tab_mut(&mut self) -> &mut dyn ViewTab {
        match self.tab {
            Tab::Attribution => &mut self.attribution,
            Tab::NewCustomers => &mut self.new_customers,
        }
    }
}

impl View for ChannelsView {
    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if cx.table().num_events() == 0 {
            let body = text!("channels-view-what-each-earns-appears");
            widgets::no_data(ui, cx, Icon::Channels, text!("channels-view-no-channels-yet"), body);
            return;
        }
        let tabs = [
            (Tab::Attribution, text!("channels-view-attribution")),
            (Tab::NewCustomers, text!("channels-view-new-customers")),
        ];
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
