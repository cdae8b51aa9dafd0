//! The Actions view: proposals that a person approves, and the file that then leaves the program.

mod calendar;
mod details;
mod export_approved;
mod list;
mod playbooks;
mod results;
mod state;
mod words;

use std::sync::Arc;

use egui::Ui;

use crate::act::{self, ExportPlan, ExportTerms, UnknownConsent};
use crate::events::Subset;
use crate::export::content_feed;
use crate::gui::command::{Command, Export};
use crate::gui::context::ViewContext;
use crate::gui::icons::Icon;
use crate::gui::widgets::{self, empty, empty_with, headline, making, page, running, working};
use crate::insights::{ExperimentSettings, Experiments, PlaybooksForCustomers, Question};
use crate::model::{Action, ActionKind, ActionState};
use crate::present::{numbers, sentence};
use crate::progress::Progress;
use crate::release::Listing;
use crate::texts::text;
use crate::workspace::{Snapshot, now};

use super::View;

pub use state::ActionsView;
use state::{ListSummary, Tab, propose, proposing};

fn what_it_does() -> &'static str {
    text!("actions-desire-path-proposes-who-to-remind")
}

/// With less room below the headline the list stands alone, in points.
const LEAST_ROOM: f32 = 300.0;
/// What is said of actions is worked out again every hour: some expire.
const HOUR: i64 = 3_600_000;

impl View for ActionsView {
    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if cx.table().num_events() == 0 {
            self.nothing_yet(ui, cx);
            return;
        }
        let tabs = [
            (Tab::Proposals, text!("actions-proposals")),
            (Tab::Calendar, text!("send-days-title")),
            (Tab::Playbooks, text!("playbooks-tab-title")),
            (Tab::Results, text!("actions-results")),
        ];
        widgets::tabs(ui, &mut self.tab, &tabs);
        match self.tab {
            Tab::Proposals => self.proposals(ui, cx),
            Tab::Calendar => self.show_calendar(ui, cx),
            Tab::Playbooks => {
                let as_of_end = self.summarise(cx).is_some_and(|listed| listed.as_of_end);
                self.playbooks.ui(ui, cx, cx.sample || as_of_end);
            }
            Tab::Results => self.show_results(ui, cx),
        }
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        match self.tab {
            Tab::Playbooks => self.playbooks.details(ui, cx),
            Tab::Proposals | Tab::Calendar | Tab::Results => details::show(self, ui, cx),
        }
    }

    fn has_details(&self, cx: &ViewContext<'_>) -> bool {
        match self.tab {
            Tab::Proposals => !cx.project().actions.is_empty(),
            Tab::Playbooks => cx.table().num_events() > 0,
            Tab::Calendar | Tab::Results => false,
        }
    }

    fn has_selection(&self, _: &ViewContext<'_>) -> bool {
        match self.tab {
            Tab::Playbooks => self.playbooks.has_selection(),
            Tab::Proposals | Tab::Calendar | Tab::Results => self.selected.is_some(),
        }
    }

    fn question(&self, cx: &ViewContext<'_>) -> Option<Question> {
        match self.tab {
            Tab::Proposals | Tab::Calendar => None,
            Tab::Playbooks => Some(self.playbooks.question(cx)),
            Tab::Results => Some(self.results.question(cx, &ExperimentSettings::default(), None)),
        }
    }

    fn is_outdated(&self) -> bool {
        match self.tab {
            Tab::Proposals | Tab::Calendar => false,
            Tab::Playbooks => self.playbooks.is_outdated(),
            Tab::Results => self.results.is_outdated(),
        }
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        match self.tab {
            Tab::Playbooks => return self.playbooks.exports(cx),
            Tab::Results => return self.result_exports(cx),
            Tab::Proposals | Tab::Calendar => {}
        }
        let ready = cx.project().actions.iter().any(export_approved::is_ready);
        let plan = ready.then(|| self.plan(cx)).flatten();
        let plan = plan.filter(|plan| !plan.included.is_empty());
        plan.into_iter()
            .flat_map(|plan| [Some(export_approved::export(cx, &plan)), content_export(cx, &plan)])
            .flatten()
            .collect()
    }
}

impl ActionsView {
    /// Opens the tab that answers a question; whether there is one. Whom to contact is said by the proposals that playbooks make,
    /// unless the question sets something of the playbooks themselves.
    pub fn open(&mut self, question: &Question) -> bool {
        self.tab = if question.settings_of::<PlaybooksForCustomers>().is_some() && question.changes().is_empty() {
            Tab::Proposals
        } else if question.settings_of::<Experiments>().is_some() && question.changes().is_empty() {
            Tab::Results
        } else {
            return false;
        };
        true
    }

    /// The list of proposals, or how to come by some.
    fn proposals(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if cx.project().actions.is_empty() {
            match making(cx, proposing()) {
                Some(job) => working(ui, cx, &job, text!("actions-looking-for-whom-to-contact"), what_it_does()),
                None => self.nothing_yet(ui, cx),
            }
            return;
        }
        let Some(listed) = self.summarise(cx) else {
            headline(ui, text!("actions-counting-actions"));
            return;
        };
        headline(ui, &listed.says);
        // in the lowest window the list itself needs the room
        if ui.available_height() > LEAST_ROOM {
            self.old_data(ui, cx, &listed);
        }
        self.show_list(ui, cx, &listed);
        self.ask_export(ui, cx);
    }

    /// What there is to say of the actions for customers who pass the filter and agree to be proposed something.
    fn summarise(&mut self, cx: &ViewContext<'_>) -> Option<Arc<ListSummary>> {
        let (snapshot, subset, narrows) = (cx.snapshot.clone(), cx.subset.clone(), cx.filter.narrows());
        let hour = now() / HOUR * HOUR;
        let found = self.summary.ask(cx.jobs, text!("actions-count-actions"), (cx.data_key(), hour), move |_| {
            Ok(ListSummary::of(&snapshot, &subset, narrows, hour))
        });
        found.cloned()
    }

    /// Says that the data is old, where it is, with the button that proposes as of then.
    fn old_data(&self, ui: &mut Ui, cx: &ViewContext<'_>, listed: &ListSummary) {
        let Some(stale) = &listed.stale else { return };
        page::notice(ui, stale, |ui| {
            if !listed.as_of_end && running(cx, proposing()).is_none() && ui.link(as_of_end(cx)).clicked() {
                propose(cx, true);
            }
        });
    }

    fn nothing_yet(&self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if cx.table().num_events() == 0 {
            let text = text!("actions-proposals-are-made-from-what-customers");
            if empty(ui, Icon::Actions, text!("actions-no-data-to-act-on"), text, Some(text!("actions-import-files"))) {
                cx.push(Command::ChooseImport);
            }
            return;
        }
        let what = (Icon::Actions, text!("actions-no-proposals-yet"), what_it_does());
        let clicked = empty_with(ui, what, Some(proposing()), |ui| {
            if !cx.sample && stale(cx).is_some() && ui.link(as_of_end(cx)).clicked() {
                propose(cx, true);
            }
        });
        if clicked {
            propose(cx, cx.sample);
        }
    }
}

impl ListSummary {
    /// Counts what passes the filter at `now`.
    fn of(snapshot: &Snapshot, subset: &Subset, narrows: bool, now: i64) -> Self {
        let (table, project) = (&snapshot.table, &snapshot.project);
        let through = |a: &&Action| subset.lets_through(table, a.customer) && table.may_profile(a.customer);
        let list: Vec<Action> = project.actions.iter().filter(through).cloned().collect();
        let terms = ExportTerms::new(now, UnknownConsent::Withhold);
        let visible = |a: &Action| subset.lets_through(table, a.customer);
        let plan = act::plan_export(table, project, visible, terms);
        let says = if list.is_empty() && narrows {
            text!("actions-no-action-is-for-customer-who").to_owned()
        } else {
            sentence::actions(&list, &act::outlook(list.iter(), &table.people), &project.settings, Some(&plan))
        };
        let count = |wanted: &dyn Fn(&Action) -> bool| list.iter().filter(|a| wanted(a)).count() as u64;
        Self {
            says,
            stale: sentence::stale_data(&project.actions, table.last_ms(), now, &project.settings),
            as_of_end: sentence::proposed_as_of_end(&project.actions, table.last_ms(), now),
            kinds: ActionKind::ALL.into_iter().map(|kind| (kind, count(&|a| a.kind == kind))).collect(),
            states: words::STATES.into_iter().map(|state| (state, count(&|a| a.state == state))).collect(),
            ready: list.iter().any(export_approved::is_ready),
            leaves: !plan.included.is_empty(),
            has_left: list.iter().any(|a| a.exported_at.is_some()),
            expired: count(&|a| a.state == ActionState::Proposed && a.expires <= now),
        }
    }
}

/// The content feed of a website, the same that the command line writes, where a plan shows anybody anything there; what is new in
/// it is marked as exported.
fn content_export(cx: &ViewContext<'_>, plan: &ExportPlan) -> Option<Export> {
    let plan = plan.clone().only(act::is_content);
    if plan.included.is_empty() {
        return None;
    }
    let feed = act::content_feed(cx.table(), cx.subset, cx.project(), &plan);
    let listing = Listing::people(text!("content-feed-listed"), feed.customers.len(), plan.withheld);
    let done = Command::Edit(cx.snapshot.export(&feed.shown_of(plan)));
    let snapshot = cx.snapshot.clone();
    let make = move |_: &Progress| Ok(content_feed(&snapshot.table, &snapshot.project, &feed).to_csv().into_bytes());
    Some(Export::list(listing, "content.csv", make).then(done))
}

/// That the data is old, where it is.
fn stale(cx: &ViewContext<'_>) -> Option<String> {
    sentence::stale_data(&[], cx.table().last_ms(), now(), &cx.project().settings)
}

/// The button that proposes what old data called for.
fn as_of_end(cx: &ViewContext<'_>) -> String {
    let zone = numbers::zone(&cx.project().settings.time_zone);
    text!("actions-propose-as-of", date = numbers::date(cx.table().last_ms(), &zone))
}
