//! The page of one customer: the timeline, and tabs for everything else that is known.

use std::sync::Arc;

use egui::Ui;

use crate::act::WithheldPeople;
use crate::analysis::currencies::{CurrencyMoney, money_without_rate};
use crate::analysis::{CustomerState, CustomerStates, timeline};
use crate::events::{BitSet, EventTable, Subset};
use crate::gui::command::{Command, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::dialogs::consent::ConsentDialog;
use crate::gui::dialogs::erase::EraseDialog;
use crate::gui::icons::Icon;
use crate::gui::jobs::Latest;
use crate::gui::problem;
use crate::gui::theme::CONTROL;
use crate::gui::widgets::timeline::TimelineWidget;
use crate::gui::widgets::{caption, empty, fact, heading, headline, keys_are_free, page, pending, tabs, waiting_text};
use crate::model::{CustomerId, CustomerIx, Purpose};
use crate::present::timeline_layout::TimelineModel;
use crate::present::{customer_list, numbers, sentence, words};
use crate::release::Listing;
use crate::texts::text;

use super::neighbours::{ListPlace, neighbours};
use super::signals::CustomerMoods;
use super::{events, history, join_evidence, signals};

/// What is looked at under the timeline.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Events,
    Signals,
    Scores,
    Actions,
    Person,
}

/// What the page shows, with the events it was made from.
pub(super) struct CustomerPage {
    table: Arc<EventTable>,
    timeline: Arc<TimelineModel>,
    state: CustomerState,
    without_rate: Vec<CurrencyMoney>,
    /// How many of the events are what was sent to the customer: lists count what the customer did.
    sent: u64,
    moods: Option<CustomerMoods>,
}

/// State of one customer's page.
#[derive(Default)]
pub(super) struct PageState {
    tab: Tab,
    of: Option<CustomerId>,
    widget: TimelineWidget,
    found: Latest<(DataKey, CustomerIx), CustomerPage>,
    events: events::EventListState,
    signals: signals::Knowledge,
    past: history::Past,
    evidence: join_evidence::JoinEvidenceTab,
}

impl PageState {
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, id: CustomerId, place: Option<ListPlace>) {
        if self.of != Some(id) {
            self.of = Some(id);
            self.widget = TimelineWidget::default();
            self.events.event = None;
        }
        ui.horizontal(|ui| {
            if ui.button(text!("page-back-to-list")).clicked()
                || ui.input(|i| i.modifiers.alt && i.key_pressed(egui::Key::ArrowLeft))
                || keys_are_free(ui) && ui.input(|i| i.key_pressed(egui::Key::Escape))
            {
                cx.push(Command::LeaveCustomer);
            }
            neighbours(ui, cx, place);
        });
        let Some(ix) = cx.table().people.ix_of(id) else {
            let text = text!("page-why-not-in-data");
            if empty(
                ui,
                Icon::Customers,
                text!("page-this-customer-is-not-in-data"),
                text,
                Some(text!("page-back-to-list")),
            ) {
                cx.push(Command::LeaveCustomer);
            }
            return;
        };
        if cx.table().refused.contains(ix) {
            let text = text!("page-so-this-customer-is-in-no");
            empty(ui, Icon::Customers, text!("page-refused-analytics"), text, None);
            return;
        }
        let (table, project) = (cx.table().clone(), cx.project().clone());
        let ready = self.found.ask(cx.jobs, text!("page-timeline"), (cx.revision_key(), ix), move |progress| {
            let settings = &project.settings;
            let moods = CustomerMoods::read(&table, &project, ix);
            let tones = moods.as_ref().map_or_else(Vec::new, |moods| moods.tones.clone());
            let events = timeline::customer(&table, ix, settings).events;
            let is_sent = |i: &usize| !table.names.kind(table.touchpoint[*i]).is_activity();
            let sent = events.filter(is_sent).count() as u64;
            let timeline = TimelineModel::new(&table, timeline::customer(&table, ix, settings)).with_tones(tones);
            let everything = Subset::everything(&table).acts(&table);
            let state = CustomerStates::new(&table, &everything, settings).of(ix);
            let mut one = BitSet::new(table.num_customers());
            one.insert(ix);
            let without_rate = money_without_rate(&table, &everything.with_customers(&one), settings, progress)?;
            Ok(CustomerPage { table, timeline: Arc::new(timeline), state, without_rate, sent, moods })
        });
        let Some(found) = ready.cloned().filter(|f| f.timeline.journey.customer == ix) else {
            return pending(ui, cx, &mut self.found, text!("page-reading-what-this-customer-did"));
        };
        let CustomerPage { table, timeline: model, .. } = &*found;
        let timeline = &model.journey;
        let who = customer_list::label(table, ix, cx.project().settings.hide_names);
        headline(ui, &sentence::timeline(&who, table, model, &cx.project().settings));
        let height = (ui.available_height() * 0.5).clamp(150.0, 420.0);
        self.widget.pick(self.events.event);
        // the tabs below keep their place, however many channels a customer came by
        let place = egui::vec2(ui.available_width(), height + CONTROL + 8.0);
        let picked = ui
            .allocate_ui(place, |ui| {
                ui.set_min_height(place.y);
                self.widget.show(ui, table, model, &cx.project().settings, height)
            })
            .inner;
        if let Some(event) = picked {
            self.tab = Tab::Events;
            self.events.event = Some(event);
        }
        ui.add_space(4.0);
        let all = [
            (Tab::Events, text!("page-events")),
            (Tab::Signals, text!("page-signals")),
            (Tab::Scores, text!("page-predictions")),
            (Tab::Actions, text!("page-actions")),
            (Tab::Person, text!("page-why-one-person")),
        ];
        tabs(ui, &mut self.tab, &all);
        match self.tab {
            Tab::Events => events::events(&mut self.events, ui, cx, (table, timeline)),
            Tab::Signals => signals::show(&mut self.signals, ui, cx, (ix, found.moods.as_ref())),
            Tab::Scores => history::scores(&mut self.past, ui, cx, (id, ix)),
            Tab::Actions => history::actions(ui, cx, id),
            Tab::Person => self.evidence.show(ui, cx, (id, ix)),
        }
    }

    /// The right panel of the page: the customer in numbers.
    pub(super) fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, id: CustomerId) {
        let Some(ix) = cx.table().people.ix_of(id) else { return };
        let project = cx.project();
        heading(ui, &customer_list::label(cx.table(), ix, project.settings.hide_names));
        if cx.table().refused.contains(ix) {
            return consent(ui, cx, (id, ix));
        }
        let Some((_, found)) = self.found.ready().filter(|((_, of), _)| *of == ix) else {
            caption(ui, waiting_text(&self.found, text!("page-counting")));
            return;
        };
        let CustomerPage { table, timeline: model, state, without_rate, sent, .. } = &**found;
        let timeline = &model.journey;
        let zone = numbers::zone(&project.settings.time_zone);
        let stage = state.stage.and_then(|stage| table.names.stages.get(usize::from(stage)));
        fact(ui, text!("page-stage"), stage.map_or("–", String::as_str));
        fact(ui, text!("page-lifecycle"), state.lifecycle.map_or("–", words::lifecycle));
        // lists name people without a name by it
        fact(ui, text!("page-number"), &format!("#{}", u64::from(id) + 1));
        fact(ui, text!("page-events"), &numbers::count(timeline.events.len() as u64 - sent));
        if *sent > 0 {
            fact(ui, text!("page-sent"), &numbers::count(*sent));
        }
        fact(ui, text!("page-sessions"), &numbers::count(timeline.sessions.len() as u64));
        fact(ui, &project.settings.goal.name, &numbers::count(u64::from(state.orders)));
        fact(ui, text!("page-value"), &numbers::money(state.value, &project.settings.currency));
        if let Some(more) = sentence::money_without_rate(without_rate, 1, 1) {
            caption(ui, &more);
        }
        if let (Some(first), Some(last)) = (timeline.events.clone().next(), timeline.events.clone().last()) {
            fact(ui, text!("page-first-seen"), &numbers::date(table.time[first], &zone));
            fact(ui, text!("page-last-seen"), &numbers::date(table.time[last], &zone));
            fact(
                ui,
                text!("page-came-by"),
                table.names.channels.get(table.channel[first] as usize).map_or("–", String::as_str),
            );
        }
        ui.add_space(8.0);
        consent(ui, cx, (id, ix));
        let segments: Vec<&str> = if cx.table().may_profile(id) {
            project.segments.iter().filter(|s| s.members.binary_search(&id).is_ok()).map(|s| s.name.as_str()).collect()
        } else {
            Vec::new()
        };
        if !segments.is_empty() {
            ui.add_space(8.0);
            heading(ui, text!("page-segments"));
            segments.iter().for_each(|name| drop(page::chip(ui, name, cx.colors.soft)));
        }
        ui.add_space(8.0);
        self.events.attributes(ui, cx, ix);
    }

    /// The timeline as a picture.
    pub(super) fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        if let Some(ix) =
            self.of.and_then(|id| cx.table().people.ix_of(id)).filter(|&ix| cx.table().refused.contains(ix))
        {
            return vec![access(cx, ix)];
        }
        let Some(((_, ix), found)) = self.found.ready() else { return Vec::new() };
        let mut exports = self.widget.exports(cx, &found.table, &found.timeline);
        exports.push(access(cx, *ix));
        exports
    }
}

/// What a customer agreed to, and what they can ask for.
fn consent(ui: &mut Ui, cx: &ViewContext<'_>, (id, ix): (CustomerId, CustomerIx)) {
    let zone = numbers::zone(&cx.project().settings.time_zone);
    heading(ui, text!("page-consent"));
    for purpose in Purpose::ALL {
        let heard = cx.table().people.consent_history(ix, purpose);
        fact(ui, purpose.label(), &words::consent_since(&heard, &zone));
    }
    if ui.button(text!("page-export-everything-held")).clicked() {
        cx.push(Command::Export(access(cx, ix)));
    }
    if !cx.snapshot.read_only {
        ui.horizontal_wrapped(|ui| {
            if ui.button(text!("page-set-consent")).clicked() {
                cx.open(ConsentDialog::for_customer(id));
            }
            if ui.button(text!("page-erase")).clicked() {
                cx.open(EraseDialog::for_customer(id));
            }
        });
    }
}

/// Everything held about a customer.
fn access(cx: &ViewContext<'_>, ix: CustomerIx) -> Export {
    let id = cx.table().people.ids.get(ix as usize).copied();
    Export::list_from_project(
        Listing::people(text!("page-everything-held-about-this-customer-as"), 1, WithheldPeople::default()),
        "access-export.json",
        move |workspace, progress| {
            let ix = id.and_then(|id| workspace.snapshot().table.people.ix_of(id));
            let ix = ix.ok_or_else(|| text!("page-customer-is-not-in-data-any").to_owned())?;
            let held = workspace.access(ix, progress).map_err(|e| problem::of_store(&e))?;
            Ok(format!("{held:#}\n").into_bytes())
        },
    )
}
