//! The Segments view: groups of customers who behave alike, what makes them different, and the segments that were kept.

mod cards;
mod details;
mod differences;
mod group_count;
mod saved;
mod state;

use std::sync::Arc;

use egui::Ui;

use crate::analysis::RankBy;
use crate::gui::command::{AnyChange, Command, Export, Task};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::dialogs::exclusions::ExclusionsDialog;
use crate::gui::dialogs::list_export::People;
use crate::gui::dialogs::segment_rule::SegmentRuleDialog;
use crate::gui::icons::Icon;
use crate::gui::jobs::TaskEnd;
use crate::gui::views::answers::AnswerSlot;
use crate::gui::views::feature_chip;
use crate::gui::views::journey::MoreTab;
use crate::gui::views::rank_chip::rank_chip;
use crate::gui::views::tab::ViewTab;
use crate::gui::widgets::{button, caption, empty_with, headline, no_data, page, preparing, running, tabs, working};
use crate::insights::{
    AnswerError, ComputedInsight, GroupsFound, Insight, Question, RfmGroups, RfmSettings, SegmentComparison,
    SegmentComparisonSettings, SegmentSettings, Segments, Selection, ranked_by,
};
use crate::present::sentence;
use crate::texts::text;

use super::View;

pub use state::SegmentsView;
use state::Tab;

impl View for SegmentsView {
    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.keep_asking(cx);
        if cx.table().num_customers() == 0 {
            let text = text!("segments-segments-are-found-in-what-customers");
            no_data(ui, cx, Icon::Segments, text!("segments-no-customers-to-group"), text);
            return;
        }
        let asks_itself = self.own_tab().is_some();
        if self.request.is_none() && cx.project().segments.is_empty() && !asks_itself {
            let text = text!("segments-desire-path-finds-groups-of-customers");
            if let Some(job) = preparing(cx) {
                working(ui, cx, &job, text!("segments-looking-for-customers-who-behave-alike"), text);
                return;
            }
            let what = (Icon::Segments, text!("segments-no-segments-yet"), text);
            let clicked = empty_with(ui, what, Some(text!("segments-find-groups")), |ui| {
                ui.add_space(4.0);
                if button(ui, text!("segments-rfm-groups")).clicked() {
                    self.tab = Tab::Rfm;
                }
                by_rule(ui, cx);
                feature_chip::show(ui, cx);
            });
            if clicked {
                self.ask(cx, None);
            }
            return;
        }
        if self.request.is_none() && !asks_itself {
            self.tab = Tab::Saved;
        }
        let all = [
            (Tab::Saved, text!("segments-saved-segments")),
            (Tab::Rfm, text!("segments-rfm-groups")),
            (Tab::Moves, text!("group-moves-tab")),
            (Tab::Personas, text!("personas-tab")),
            (Tab::Compare, text!("segments-compare-tab")),
            (Tab::Groups, text!("segments-groups-found")),
            (Tab::Differences, text!("segments-what-makes-them-different")),
            (Tab::HowMany, text!("segments-how-many-groups")),
        ];
        let before = self.tab;
        tabs(ui, &mut self.tab, if self.request.is_some() { &all } else { &all[..5] });
        match self.tab {
            Tab::Rfm => return self.show_rfm(ui, cx),
            Tab::Moves => {
                self.moves.headline(ui, cx);
                return self.moves.ui(ui, cx);
            }
            Tab::Personas => {
                self.personas.headline(ui, cx);
                return self.personas.ui(ui, cx);
            }
            Tab::Compare => {
                self.compare.headline(ui, cx);
                return self.compare.ui(ui, cx);
            }
            Tab::Groups | Tab::Differences | Tab::HowMany | Tab::Saved => {}
        }
        headline(ui, &self.sentence(cx));
        self.tools(ui, cx);
        if before != self.tab {
            self.segment = None;
        }
        if self.tab == Tab::Saved {
            self.show_saved(ui, cx);
            return;
        }
        let mut slot = std::mem::take(&mut self.found);
        slot.show(ui, cx, text!("segments-looking-for-customers-who-behave-alike"), |ui, answered| {
            self.show_found(ui, cx, &answered.computed.outcome);
        });
        self.found = slot;
        if let Some(k) = self.wanted.take() {
            self.ask(cx, Some(k));
            self.tab = Tab::HowMany;
        }
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if let Some(tab) = self.own_tab() {
            return tab.details(ui, cx);
        }
        details::show(self, ui, cx);
    }

    fn has_details(&self, cx: &ViewContext<'_>) -> bool {
        self.request.is_some()
            || matches!(self.tab, Tab::Rfm | Tab::Moves | Tab::Personas | Tab::Compare)
            || !cx.project().segments.is_empty()
    }

    fn is_outdated(&self) -> bool {
        match self.tab {
            Tab::Saved => self.sizes.is_outdated(),
            Tab::Rfm => self.rfm.is_outdated(),
            Tab::Moves => self.moves.is_outdated(),
            Tab::Personas => self.personas.is_outdated(),
            Tab::Compare => self.compare.is_outdated(),
            Tab::Groups | Tab::Differences | Tab::HowMany => self.found.is_outdated(),
        }
    }

    fn question(&self, cx: &ViewContext<'_>) -> Option<Question> {
        match self.tab {
            Tab::Rfm => return Some(self.rfm.question(cx)),
            Tab::Moves => return Some(self.moves.question(cx)),
            Tab::Personas => return Some(self.personas.question(cx)),
            Tab::Compare => return Some(self.compare.question(cx)),
            Tab::Groups | Tab::Differences | Tab::HowMany | Tab::Saved => {}
        }
        let (data, how) = self.request.as_ref().filter(|_| self.tab != Tab::Saved)?;
        let part = self.group.map(|group| Selection::new([("group", (group + 1).to_string())]));
        Some(Question::of::<Segments>(
            how,
            if *data == key(cx) { cx.filter.clone() } else { data.filter.clone() },
            part,
        ))
    }

    fn has_selection(&self, _: &ViewContext<'_>) -> bool {
        match self.tab {
            Tab::Saved => self.segment.is_some(),
            Tab::Rfm => self.rfm.has_selection(),
            Tab::Moves => self.moves.has_selection(),
            Tab::Personas => self.personas.has_selection(),
            Tab::Compare => self.compare.has_selection(),
            Tab::Groups | Tab::Differences | Tab::HowMany => self.group.is_some(),
        }
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        if let Some(tab) = self.own_tab() {
            return tab.exports(cx);
        }
        if let Some(segment) = self.segment.and_then(|id| cx.project().segments.iter().find(|s| s.id == id)) {
            return People::Segment(segment.clone()).exports(cx);
        }
        let Some((computed, group)) = self.clustering().zip(self.group) else { return Vec::new() };
        let segment = computed.outcome.groups.to_segments(cx.table()).into_iter().nth(group);
        segment.map(|segment| People::Segment(segment).exports(cx)).unwrap_or_default()
    }
}

impl SegmentsView {
    /// The tab that is a question of its own, where one is shown.
    fn own_tab(&mut self) -> Option<&mut MoreTab> {
        match self.tab {
            Tab::Rfm => Some(&mut self.rfm),
            Tab::Moves => Some(&mut self.moves),
            Tab::Personas => Some(&mut self.personas),
            Tab::Compare => Some(&mut self.compare),
            Tab::Groups | Tab::Differences | Tab::HowMany | Tab::Saved => None,
        }
    }

    /// The groups that were found last.
    fn clustering(&self) -> Option<Arc<ComputedInsight<Segments>>> {
        self.found.get().map(|answered| answered.computed.clone())
    }

    /// Starts looking for groups.
    fn ask(&mut self, cx: &ViewContext<'_>, k: Option<usize>) {
        self.request = Some((key(cx), SegmentSettings { groups: k, ..SegmentSettings::default() }));
        // the question takes those of the project, as does one that is asked elsewhere
        self.features.clone_from(&cx.project().settings.features);
        self.group = None;
        self.tab = Tab::Groups;
        self.found.forget();
        self.keep_asking(cx);
    }

    fn keep_asking(&mut self, cx: &ViewContext<'_>) {
        let Some(request) = self.request.clone() else { return };
        if request.0.project != key(cx).project {
            self.request = None; // another project was opened
            self.found = AnswerSlot::default();
            return;
        }
        let scope = cx.scope();
        self.found.ask_of(cx, request.0, &request.1, move || scope);
    }

    fn sentence(&self, cx: &ViewContext<'_>) -> String {
        if self.tab == Tab::Saved {
            let n = cx.project().segments.len() as u64;
            let all = cx.subset.customers().count() as u64;
            return sentence::saved_segments(n, all, cx.filter.narrows());
        }
        let found = self.found.get();
        found.map_or_else(
            || text!("segments-groups-of-customers-who-behave-alike").to_owned(),
            |found| found.answer.sentence.clone(),
        )
    }

    fn tools(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        ui.horizontal_wrapped(|ui| {
            if page::button_enabled(ui, running(cx, Segments::title()).is_none(), text!("segments-find-groups"))
                .clicked()
            {
                self.ask(cx, None);
            }
            feature_chip::show(ui, cx);
            if self.tab == Tab::Saved {
                self.compare_button(ui, cx);
                by_rule(ui, cx);
                if cx.project().segments.len() > 1 {
                    rank_chip(ui, cx, &mut self.by, text!("ranking-usual-saved"));
                }
                return;
            }
            let found = self.clustering();
            let free = running(cx, text!("segments-save-as-segments")).is_none();
            let can_save = free && found.is_some();
            let save = cx.editing(ui, |ui| page::primary_enabled(ui, can_save, text!("segments-save-as-segments")));
            if let Some(found) = found
                && save.on_hover_text(text!("segments-replaces-groups-that-were-saved-before")).clicked()
            {
                cx.push(keep(cx, found));
                self.tab = Tab::Saved;
            }
            // in this row, so that what stands below keeps its place
            let is_older = self.features != cx.project().settings.features;
            if self.request.as_ref().is_some_and(|(data, _)| is_older || *data != key(cx)) {
                caption(ui, text!("segments-found-before-data-or-filter-changed"));
            }
        });
    }

    /// Puts two segments side by side, the one that is selected first.
    fn compare_button(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let segments = &cx.project().segments;
        if segments.is_empty()
            || !button(ui, text!("segments-compare")).on_hover_text(SegmentComparison::question()).clicked()
        {
            return;
        }
        if let Some(segment) = segments.iter().find(|segment| Some(segment.id) == self.segment) {
            let how =
                SegmentComparisonSettings { segment: segment.name.clone(), ..SegmentComparisonSettings::default() };
            self.compare.open(&Question::of::<SegmentComparison>(&how, cx.filter.clone(), None));
        }
        self.tab = Tab::Compare;
    }

    /// Buyers by recency, frequency and money, to be kept as segments in one click.
    fn show_rfm(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.rfm.headline(ui, cx);
        ui.horizontal_wrapped(|ui| {
            let free = running(cx, text!("segments-save-rfm-groups")).is_none();
            let save = cx.editing(ui, |ui| page::primary_enabled(ui, free, text!("segments-save-as-segments")));
            if save.on_hover_text(text!("segments-replaces-rfm-groups-saved-before")).clicked() {
                cx.push(keep_rfm(cx));
            }
        });
        self.rfm.ui(ui, cx);
    }

    fn show_found(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, found: &GroupsFound) {
        let GroupsFound { groups: found, ranking } = found;
        if let Some(warning) = &found.warning {
            page::notice(ui, warning, |_| {});
        }
        match self.tab {
            Tab::Groups => {
                ui.horizontal_wrapped(|ui| rank_chip(ui, cx, &mut self.by, text!("ranking-usual-segments")));
                ui.add_space(8.0);
                let order: Vec<usize> = match self.by {
                    RankBy::Objective => ranking.order().to_vec(),
                    RankBy::Usual => (0..found.groups.len()).collect(),
                };
                let ranked = (self.by == RankBy::Objective).then(|| ranked_by(cx.project().settings.objective));
                if let Some(group) = cards::show(ui, found, (&order, ranked.as_deref()), self.group) {
                    self.group = Some(group);
                }
            }
            Tab::Differences => {
                if let Some(group) = differences::show(ui, found, self.group) {
                    self.group = Some(group);
                }
            }
            Tab::HowMany => {
                self.wanted = group_count::show(ui, found).or(self.wanted);
            }
            Tab::Rfm | Tab::Moves | Tab::Personas | Tab::Compare | Tab::Saved => {}
        }
    }
}

/// The button for a segment of whom a rule holds.
fn by_rule(ui: &mut Ui, cx: &ViewContext<'_>) {
    if cx.editing(ui, |ui| button(ui, text!("segments-by-rule"))).clicked() {
        cx.open(SegmentRuleDialog::default());
    }
    if button(ui, text!("exclusions-button")).on_hover_text(text!("exclusions-says")).clicked() {
        cx.open(ExclusionsDialog::default());
    }
}

/// What groups depend on: the events and the filter, but not the segments that are kept.
fn key(cx: &ViewContext<'_>) -> DataKey {
    DataKey { revision: cx.snapshot.table_revision, ..cx.data_key() }
}

/// Keeps the groups of buyers as segments in place of those kept before.
fn keep_rfm(cx: &ViewContext<'_>) -> Command {
    let (snapshot, scope) = (cx.snapshot.clone(), cx.scope());
    Command::Run(Task::new(text!("segments-save-rfm-groups"), move |progress| {
        let found = ComputedInsight::<RfmGroups>::new(scope, RfmSettings::default(), progress);
        let found = found.map_err(|error| match error {
            AnswerError::Cancelled => TaskEnd::Cancelled,
            error => TaskEnd::Failed(error.to_string()),
        })?;
        let edit = snapshot.keep_rfm(&found.outcome);
        Ok(Command::Change(AnyChange::edit(edit, |_| text!("segments-rfm-groups-saved").to_owned())))
    }))
}

/// Keeps the groups as segments in place of those that were found and kept before; picked segments stay.
fn keep(cx: &ViewContext<'_>, found: Arc<ComputedInsight<Segments>>) -> Command {
    let snapshot = cx.snapshot.clone();
    Command::Run(Task::new(text!("segments-save-as-segments"), move |_| {
        let done = text!("segments-saved", segments = text!("count-segments", n = found.outcome.groups.k as u64));
        Ok(Command::Change(AnyChange::edit(snapshot.keep_groups(&found.outcome.groups), move |_| done)))
    }))
}
