//! The Customers view: the full list, and the page of one customer.

mod events;
mod history;
mod join_evidence;
mod list;
mod list_key;
mod neighbours;
mod page;
mod signals;
mod timelines_pane;

use std::sync::Arc;

use egui::Ui;

use crate::events::BitSet;
use crate::gui::command::{Command, CustomerSet, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::dialogs::exclusions::ExclusionsDialog;
use crate::gui::dialogs::list_export::{ListExport, People};
use crate::gui::icons::Icon;
use crate::gui::jobs::Latest;
use crate::gui::widgets::page::{button_enabled, primary_enabled};
use crate::gui::widgets::table::Sort;
use crate::gui::widgets::{button, caption, fact, heading, no_data, waiting_text};
use crate::insights::{CustomerSettings, Customers, Question};
use crate::model::{CustomerId, Project};
use crate::present::customer_list::{ArrangedList, CustomerList};
use crate::present::numbers;
use crate::texts::text;

use super::View;
use super::portrait::PortraitSlot;
use list_key::ListKey;
use neighbours::ListPlace;
use timelines_pane::TimelinesPane;

/// State of the Customers view.
pub struct CustomersView {
    sort: Sort,
    horizon: u32,
    rows: Latest<ListKey, CustomerList>,
    arranged: Latest<(ListKey, String, Sort), ArrangedList>,
    selected: Option<CustomerId>,
    /// Whether customers are shown as timelines, not as a list.
    as_timelines: bool,
    timelines: TimelinesPane,
    /// Where the customer on the page was found in this list.
    place: Option<(Arc<ArrangedList>, CustomerId, Option<usize>)>,
    page: page::PageState,
    portrait: PortraitSlot<(DataKey, CustomerSet)>,
}

impl Default for CustomersView {
    fn default() -> Self {
        Self {
            sort: Sort { column: 1, descending: true },
            horizon: 30,
            rows: Latest::default(),
            arranged: Latest::default(),
            selected: None,
            as_timelines: false,
            timelines: TimelinesPane::default(),
            place: None,
            page: page::PageState::default(),
            portrait: PortraitSlot::default(),
        }
    }
}

impl View for CustomersView {
    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if cx.table().num_customers() == 0 {
            let text = text!("customers-customers-appear-here-as-soon-as");
            no_data(ui, cx, Icon::Customers, text!("customers-no-customers-yet"), text);
            return;
        }
        match cx.customer {
            Some(id) => {
                let place = self.place(cx, id);
                self.page.show(ui, cx, id, place);
            }
            None => self.show_list(ui, cx),
        }
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if let Some(id) = cx.customer {
            self.page.details(ui, cx, id);
            return;
        }
        self.summary(ui, cx);
    }

    fn has_selection(&self, cx: &ViewContext<'_>) -> bool {
        cx.customer.is_some()
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        if cx.customer.is_some() {
            return self.page.exports(cx);
        }
        let mut exports = self.people(cx).map(|people| people.exports(cx)).unwrap_or_default();
        if self.as_timelines {
            exports.extend(self.timelines.exports(cx));
        }
        exports
    }

    /// Of the whole list: a set that was picked on a chart is the part of another question.
    fn question(&self, cx: &ViewContext<'_>) -> Option<Question> {
        let whole = cx.customer.is_none() && cx.listed.is_none() && cx.find.trim().is_empty();
        let how = CustomerSettings { horizon: self.horizon };
        whole.then(|| Question::of::<Customers>(&how, cx.filter.clone(), None))
    }

    fn is_outdated(&self) -> bool {
        self.rows.is_outdated() || self.arranged.is_outdated()
    }
}

/// Whether anything says what orders are worth: where nothing does, a value of nothing would be no number.
fn knows_money(project: &Project) -> bool {
    project.settings.goal.value.is_some() || project.imports.iter().any(|import| !import.currencies.is_empty())
}

impl CustomersView {
    /// Shows customers as timelines, or as a list.
    pub(in crate::gui) fn show_as_timelines(&mut self, on: bool) {
        self.as_timelines = on;
    }

    /// Who is in the list as a whole, and what can be done with them.
    fn summary(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        heading(ui, text!("customers-in-this-list"));
        let Some(list) = self.arranged.get() else {
            caption(ui, waiting_text(&self.rows, text!("customers-counting-customers")));
            return;
        };
        let (n, buyers, value) = (list.len() as u64, list.buyers, list.value);
        let settings = &cx.project().settings;
        fact(ui, text!("customers-title"), &numbers::count(n));
        let goal = text!("customers-reached", name = settings.goal.name);
        fact(ui, &goal, &format!("{}{}", numbers::count(buyers), numbers::share_behind(buyers, n)));
        if value != 0.0 || knows_money(cx.project()) {
            fact(ui, text!("customers-value"), &numbers::money(value, &settings.currency));
            let mean = if n > 0 { value / n as f64 } else { 0.0 };
            fact(ui, text!("customers-value-per-customer"), &numbers::money(mean, &settings.currency));
        }
        ui.add_space(8.0);
        let usable = n > 0 && self.is_current();
        if cx.editing(ui, |ui| primary_enabled(ui, usable, text!("customers-make-segment"))).clicked() {
            let mut members: Vec<CustomerId> = list.rows().map(|r| r.id).collect();
            members.sort_unstable();
            cx.push(Command::MakeSegment(CustomerSet { title: self.title(cx), members: Arc::new(members) }));
        }
        if button_enabled(ui, usable, text!("customers-export-list")).clicked()
            && let Some(people) = self.people(cx)
        {
            cx.open(ListExport::new(people));
        }
        if button(ui, text!("exclusions-button")).on_hover_text(text!("exclusions-says")).clicked() {
            cx.open(ExclusionsDialog::default());
        }
        ui.add_space(8.0);
        caption(ui, text!("customers-click-row-to-open-customer-click"));
        if let Some(listed) = cx.listed.cloned() {
            let (key, title, table) = ((cx.events_key(), listed.clone()), listed.title.clone(), cx.table().clone());
            self.portrait.show(ui, cx, (key, &title), &cx.scope(), move |_| {
                let mut set = BitSet::new(table.num_customers());
                table.members(&listed.members).into_iter().for_each(|ix| set.insert(ix));
                Ok(set)
            });
        }
    }

    /// Where a customer stands in the list, which is asked for where it was not shown yet.
    fn place(&mut self, cx: &ViewContext<'_>, id: CustomerId) -> Option<ListPlace> {
        self.ask_list(cx);
        let list = self.arranged.get().filter(|_| self.is_current())?.clone();
        if self.as_timelines {
            let key = self.list_key(cx);
            self.timelines.ask(cx, key, &list);
            return self.timelines.place(id);
        }
        let is_known =
            |(of, whose, _): &(Arc<ArrangedList>, CustomerId, Option<usize>)| Arc::ptr_eq(of, &list) && *whose == id;
        if !self.place.as_ref().is_some_and(is_known) {
            // one step from the place before, else anywhere
            let near = self.place.as_ref().and_then(|(_, _, at)| *at).unwrap_or(0);
            let is = |at: &usize| *at < list.len() && list.row(*at).id == id;
            let found = (near.saturating_sub(1)..near + 2).find(is).or_else(|| (0..list.len()).find(is));
            self.place = Some((list.clone(), id, found));
        }
        let at = self.place.as_ref().and_then(|(_, _, at)| *at)?;
        let id_at = |at: usize| (at < list.len()).then(|| list.row(at).id);
        Some(ListPlace { at, of: list.len(), previous: at.checked_sub(1).and_then(id_at), next: id_at(at + 1) })
    }

    /// Whether the list is the one that is asked for.
    fn is_current(&self) -> bool {
        self.rows.is_current() && self.arranged.is_current()
    }

    /// The list on the screen as it may leave the program; `None` while another one is being counted.
    fn people(&self, cx: &ViewContext<'_>) -> Option<People> {
        let list = self.arranged.get().filter(|_| self.is_current())?.clone();
        Some(People::Customers { title: self.title(cx), snapshot: Box::new(cx.snapshot.clone()), list })
    }

    /// Words for the customers in the list.
    fn title(&self, cx: &ViewContext<'_>) -> String {
        let base = cx.listed.map_or_else(|| text!("customers-title").to_owned(), |l| l.title.clone());
        if cx.find.trim().is_empty() { base } else { text!("customers-found-by", base, wanted = cx.find.trim()) }
    }
}
