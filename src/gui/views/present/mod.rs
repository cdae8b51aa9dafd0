//! The Present view: what is shown to a room.

mod guess;
mod guess_flow;
mod live_question;
mod map_tab;
mod opportunities_tab;
mod scene_picture;
mod speaker;
mod stage;
mod stories_tab;
mod story_files;
mod what_if;

use std::path::PathBuf;

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
use stage::Stage;
use stories_tab::StoriesTab;

/// The tabs of the view.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Map,
    Opportunities,
    Stories,
}

/// State of the Present view.
#[derive(Default)]
pub struct PresentView {
    tab: Tab,
    map: MapTab,
    opportunities: OpportunitiesTab,
    stories: StoriesTab,
    stage: Stage,
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

    /// Whether what is shown answers a question of its own, and is no list of scenes.
    pub fn shows_question(&self) -> bool {
        self.tab != Tab::Stories
    }

    /// The story that new scenes go to.
    pub fn story(&self, cx: &ViewContext<'_>) -> String {
        self.stories.story_for_new_scenes(cx)
    }

    /// Goes on the stage with the story that is chosen, from the scene that is selected on.
    pub fn begin(&mut self, cx: &ViewContext<'_>) -> bool {
        let (story, scene) = self.stories.chosen(cx);
        self.stage.begin(cx, story, scene)
    }

    /// The story that is chosen as slides in the layouts of a client's presentation; nothing where there is no story.
    pub fn slides_in(&self, cx: &ViewContext<'_>, template: PathBuf) -> Option<Export> {
        story_files::slides_in(cx, self.stories.chosen(cx).0, template)
    }

    /// Draws the stage in place of the whole window.
    pub fn stage(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.stage.ui(ui, cx);
    }

    /// The tab that answers one question; stories hold many.
    fn question_tab(&self) -> Option<&dyn ViewTab> {
        match self.tab {
            Tab::Map => Some(&self.map),
            Tab::Opportunities => Some(&self.opportunities),
            Tab::Stories => None,
        }
    }

    fn question_tab_mut(&mut self) -> Option<&mut dyn ViewTab> {
        match self.tab {
            Tab::Map => Some(&mut self.map),
            Tab::Opportunities => Some(&mut self.opportunities),
            Tab::Stories => None,
        }
    }
}

impl View for PresentView {
    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if cx.table().num_events() == 0 {
            widgets::no_data(ui, cx, Icon::Present, text!("present-view-nothing-yet"), text!("present-view-about"));
            return;
        }
        let tabs = [
            (Tab::Map, text!("present-view-map")),
            (Tab::Opportunities, text!("opportunities-title")),
            (Tab::Stories, text!("present-view-stories")),
        ];
        widgets::tabs(ui, &mut self.tab, &tabs);
        match self.question_tab_mut() {
            Some(tab) => {
                tab.headline(ui, cx);
                tab.ui(ui, cx);
            }
            None => self.stories.ui(ui, cx),
        }
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        match self.question_tab_mut() {
            Some(tab) => tab.details(ui, cx),
            None => self.stories.details(ui, cx),
        }
    }

    fn has_details(&self, cx: &ViewContext<'_>) -> bool {
        self.tab != Tab::Stories || !cx.project().scenes.is_empty()
    }

    fn has_selection(&self, cx: &ViewContext<'_>) -> bool {
        self.question_tab().map_or_else(|| self.stories.has_selection(cx), |tab| tab.has_selection())
    }

    /// Each scene has a filter of its own.
    fn obeys_filter(&self) -> bool {
        self.tab != Tab::Stories
    }

    fn is_outdated(&self) -> bool {
        self.question_tab().is_some_and(|tab| tab.is_outdated())
    }

    fn question(&self, cx: &ViewContext<'_>) -> Option<Question> {
        self.question_tab().map_or_else(|| self.stories.question(cx), |tab| Some(tab.question(cx)))
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        match self.question_tab_mut() {
            Some(tab) => tab.exports(cx),
            None => story_files::story_exports(cx, &self.stories.chosen(cx).0),
        }
    }
}
