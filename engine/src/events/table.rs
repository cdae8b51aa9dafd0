//! All events of a project in memory.

use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::model::{CustomerId, CustomerIx, Goal, Product, ProfileId, Purpose, Rules, TrafficRules};

use super::act::Act;
use super::column::dimension_fields;
use super::kept_sets::{KeptSets, SeenEvents, SetKey};
use super::money::{money_of_events, money_rules};
use super::naming::PageCampaigns;
use super::property_dictionary;
use super::property_values::TableProperty;
use super::refusals::{refusals_by_events, refused_purposes};
use super::sort::sort_by_customer;
use super::{
    BitSet, Catalogue, Columns, Consents, Dimensions, EntityOrders, Journeys, Lazy, Names, Naming, People, RawColumns,
    Traffic,
};

/// Where sessions begin, so that counting within them needs no times.
#[derive(Debug, Clone)]
pub struct SessionStarts {
    /// The pause that it was worked out for, ms, whatever the source.
    pub gap_ms: i64,
    /// The events that come after a longer pause than that, or first of their customer.
    pub starts: Lazy<BitSet>,
}

impl SessionStarts {
    /// Looks at all events of `table`.
    pub fn of(table: &EventTable, gap_ms: i64) -> BitSet {
        let (time, mut starts) = (&table.time[..], BitSet::new(table.num_events()));
        for customer in table.offsets.windows(2) {
            let events = customer[0]..customer[1];
            let opens = |&i: &u32| i == events.start || time[i as usize] - time[i as usize - 1] > gap_ms;
            events.clone().filter(opens).for_each(|i| starts.insert(i));
        }
        starts
    }
}

/// Columns of all events, sorted by customer, then time, then import order. Immutable; share it behind an `Arc`. Of a
/// project that keeps the columns in this order, each is read when it is first asked for: see [`Lazy`].
#[derive(Debug, Clone, Default)]
pub struct EventTable {
    offsets: Vec<u32>,
    first_ms: i64,
    last_ms: i64,
    /// Time of each event, ms UTC.
    pub time: Lazy<Vec<i64>>,
    /// Touchpoint, index into `names.touchpoints`.
    pub touchpoint: Lazy<Vec<u16>>,
    /// Channel, index into `names.channels`.
    pub channel: Lazy<Vec<u8>>,
    /// Source, index into `dims.source`.
    pub source: Lazy<Vec<u8>>,
    /// Raw event name, code in `dims.event`.
    pub event: Lazy<Vec<u32>>,
    /// Raw channel, code in `dims.channel`.
    pub raw_channel: Lazy<Vec<u32>>,
    /// Page, code in `dims.page`.
    pub page: Lazy<Vec<u32>>,
    /// Product, code in `dims.product`.
    pub product: Lazy<Vec<u32>>,
    /// Money in the project's currency: `NaN` where there is none, or no rate for its currency. Analyses add it up.
    pub value: Lazy<Vec<f64>>,
    /// Money in the currency of its event, as far as the rules call it money; `NaN` where there is none.
    pub amount: Lazy<Vec<f64>>,
    /// Money as files state it, `NaN` where they state none.
    pub raw_value: Lazy<Vec<f64>>,
    /// Campaign, code in `dims.campaign`.
    pub campaign: Lazy<Vec<u32>>,
    /// Device kind, code in `dims.device`.
    pub device: Lazy<Vec<u32>>,
    /// Country, code in `dims.country`.
    pub country: Lazy<Vec<u32>>,
    /// Text, code in `dims.text`.
    pub text: Lazy<Vec<u32>>,
    /// The order of each event, a number that tells it from other orders of the customer, 0 where it has none; empty where
    /// no event has one. Read it by [`EventTable::order`].
    pub order: Lazy<Vec<u32>>,
    /// Properties beyond these columns.
    pub properties: Vec<TableProperty>,
    /// Where sessions begin, where the project keeps it: [`SessionStarts`].
    pub session_starts: Option<SessionStarts>,
    /// Raw values by code.
    pub dims: Lazy<Dimensions>,
    /// Touchpoints, channels and stages by index, as the rules make them.
    pub names: Arc<Names>,
    /// The profiles, and the customers that they make.
    pub people: Lazy<People>,
    /// Whom analyses leave out.
    pub traffic: Arc<Traffic>,
    /// Customers who refused analytics: no [`super::Subset`] holds them, so no analysis, list or export does.
    pub refused: Arc<BitSet>,
    /// Customers who do not agree to be profiled (any more): they are shown in no group, score or proposal, though the file
    /// may hold some that were made before.
    pub unprofiled: Arc<BitSet>,
    /// Which products of the project's catalogue the events are about.
    pub catalogue: Lazy<Catalogue>,
    /// The events under other keys than the customer, as far as somebody asked for them.
    pub entity_orders: EntityOrders,
    /// The rules that events are named by, ready for other events; `None` where the file says what they are called.
    naming: Option<Arc<Naming>>,
    /// The rules that events are named by.
    rules: Arc<Rules>,
    /// The rules that say whom analyses leave out; `None` where `traffic` is to be worked out anew.
    traffic_rules: Option<Arc<TrafficRules>>,
    /// Whether people are asked about with what the rules see in their events.
    has_event_refusals: bool,
    kept_sets: KeptSets,
    page_campaigns: Lazy<PageCampaigns>,
}

dimension_fields!(EventTable, Lazy<Vec<u32>>, raw_channel);

impl EventTable {
    /// Sorts raw columns into a table. Events of profiles without a customer (undone imports) are left out.
    pub fn build(
        columns: &Columns,
        dims: impl Into<Lazy<Dimensions>>,
        people: impl Into<Lazy<People>>,
        rules: &Rules,
    ) -> Self {
        Self::from_columns(columns.clone(), dims, people, rules)
    }

    /// Builds the table of columns that nobody needs any more: those already in order are moved, not copied.
    pub fn from_columns(
        columns: Columns,
        dims: impl Into<Lazy<Dimensions>>,
        people: impl Into<Lazy<People>>,
        rules: &Rules,
    ) -> Self {
        let (dims, people) = (dims.into(), people.into());
        let (offsets, mut columns, order) = sort_by_customer(columns, &people);
        let last_ms = columns.time.par_iter().copied().max().unwrap_or(0);
        let first_ms = columns.time.par_iter().copied().min().unwrap_or(0);
        let mut table = Self::of_customers(offsets, (first_ms, last_ms), dims);
        table.people = people;
        let codes = table.dimensions_mut().into_array().into_iter().zip(columns.dimensions_mut().into_array());
        codes.for_each(|(column, codes)| *column = std::mem::take(codes).into());
        (table.time, table.source) = (columns.time.into(), columns.source.into());
        (table.raw_value, table.order) = (columns.value.into(), order.into());
        if !columns.properties.is_empty() {
            table.properties = property_dictionary::of_table(columns.properties, &table.dims.properties);
        }
        table.apply_rules(rules);
        table.look_up_consents();
        table
    }

    /// Takes what is sold: events are looked up in it when somebody asks.
    pub fn set_catalogue(&mut self, products: &Arc<Vec<Product>>) {
        let (products, dims) = (Arc::clone(products), self.dims.clone());
        self.catalogue = match products.is_empty() {
            true => Lazy::default(),
            false => Lazy::later(move || Ok(Catalogue::new(&products, &dims.product))),
        };
    }

    /// Takes what everybody says about each purpose now.
    pub fn set_consents(&mut self, consents: Consents) {
        let consents = consents.reaching_shared(&self.people.email, &self.people.phone, &self.people.active);
        let mut people = (*self.people).clone();
        people.consents = consents;
        self.people = people.into();
        self.look_up_consents();
    }

    /// Takes what some profiles say now: see [`People::change_consents`].
    pub fn change_consents<E>(
        &mut self,
        changed: &[(ProfileId, Purpose)],
        statements: impl Fn(&[ProfileId]) -> Result<Consents, E>,
    ) -> Result<(), E> {
        let mut people = (*self.people).clone();
        people.change_consents(changed, statements)?;
        self.people = people.into();
        if changed.iter().any(|(_, purpose)| matches!(purpose, Purpose::Analytics | Purpose::Profiling)) {
            self.look_up_consents();
        }
        Ok(())
    }

    /// Names every event's touchpoint and channel anew: what an edit of the rules needs, without reading the file. A column
    /// that says the same under these rules stays, and so does whom analyses leave out where that does not change.
    pub fn apply_rules(&mut self, rules: &Rules) {
        let before = if self.names.touchpoints.is_empty() { None } else { Some(self.naming()) };
        self.name_events(rules, before.as_deref());
    }

    /// The rules that events are named by, ready for other events.
    pub(super) fn naming(&self) -> Arc<Naming> {
        let count = || Naming::new(&self.rules, &self.dims, |counter| counter.count_all(self.raw_columns()));
        self.naming.clone().unwrap_or_else(|| Arc::new(count()))
    }

    fn name_events(&mut self, rules: &Rules, before: Option<&Naming>) {
        let naming = Naming::new(rules, &self.dims, |counter| {
            let known = before.and_then(|before| before.counts.recounted(counter));
            known.unwrap_or_else(|| counter.count_all(self.raw_columns()))
        });
        if !before.is_some_and(|before| naming.keeps_touchpoints(before)) {
            self.touchpoint = naming.touchpoints(self.raw_columns()).into();
        }
        if !before.is_some_and(|before| naming.keeps_channels(before)) {
            self.channel = naming.channels(self.raw_columns(), self.journeys()).into();
        }
        if !before.is_some_and(|before| naming.keeps(before, Act::of)) {
            self.traffic_rules = None;
        }
        self.take_naming(naming, rules);
    }

    /// Takes the rules that its columns are named by.
    pub(super) fn take_naming(&mut self, naming: Naming, rules: &Rules) {
        if self.names != naming.names {
            self.names = Arc::clone(&naming.names);
        }
        self.naming = Some(Arc::new(naming));
        self.entity_orders = EntityOrders::default();
        self.apply_kinds(rules);
    }

    pub(super) fn raw_columns(&self) -> RawColumns<'_> {
        RawColumns { event: &self.event, page: &self.page, channel: &self.raw_channel, source: &self.source }
    }

    pub(super) fn journeys(&self) -> Journeys<'_> {
        Journeys { offsets: &self.offsets, time: &self.time }
    }

    /// Works out anew whom analyses leave out, where that is not known.
    pub fn apply_traffic(&mut self, rules: &TrafficRules) {
        if self.traffic_rules.as_deref() != Some(rules) {
            self.take_traffic(Traffic::of(self, rules), rules);
        }
    }

    /// Takes whom analyses leave out by these rules.
    pub(crate) fn take_traffic(&mut self, traffic: Traffic, rules: &TrafficRules) {
        if *self.traffic != traffic {
            self.traffic = Arc::new(traffic);
        }
        self.traffic_rules = Some(Arc::new(rules.clone()));
    }

    /// The rules that say whom analyses leave out, where that is known.
    pub(super) fn traffic_rules(&self) -> Option<&Arc<TrafficRules>> {
        self.traffic_rules.as_ref()
    }

    /// Takes what the kinds that a person gave touchpoints mean for money and consent, for columns that are named already.
    pub fn apply_kinds(&mut self, rules: &Rules) {
        self.rules = Arc::new(rules.clone());
        self.apply_money_rules(rules);
        self.look_up_refusals(rules);
    }

    /// Works out the money when it is first asked for.
    fn apply_money_rules(&mut self, rules: &Rules) {
        let stated = self.raw_value.clone();
        let Some(rules) = money_rules(&self.names, rules) else {
            self.amount = stated;
            self.value = self.amount.clone();
            return;
        };
        let (touchpoint, properties, dims) = (self.touchpoint.clone(), self.properties.clone(), self.dims.clone());
        self.amount =
            Lazy::later(move || Ok(money_of_events(&rules, (&stated, &touchpoint), &properties, &dims.properties)));
        self.value = self.amount.clone();
    }

    /// Has the refusals that the rules see in events looked up when somebody asks for people.
    fn look_up_refusals(&mut self, rules: &Rules) {
        let purposes = refused_purposes(&self.names, rules);
        if purposes.is_none() && !self.has_event_refusals {
            return;
        }
        self.has_event_refusals = purposes.is_some();
        let purposes = purposes.unwrap_or_default();
        let (people, offsets) = (self.people.clone(), self.offsets.clone());
        let (time, touchpoint) = (self.time.clone(), self.touchpoint.clone());
        self.people = Lazy::later(move || {
            let mut people = (*people).clone();
            people.event_refusals = match purposes.is_empty() {
                true => Consents::default(),
                false => refusals_by_events(&purposes, (&offsets, &time, &touchpoint), &people),
            };
            Ok(people)
        });
    }

    fn look_up_campaigns(&mut self) {
        let dims = self.dims.clone();
        self.page_campaigns = Lazy::later(move || Ok(PageCampaigns::of(&dims.page)));
    }

    /// The customers of whom a rule holds, where they were found before for the same events.
    pub(crate) fn kept_set(&self, key: &SetKey) -> Option<Arc<BitSet>> {
        self.kept_sets.get(&self.seen_events(), key)
    }

    /// Keeps the customers of whom a rule holds, for whoever asks next.
    pub(crate) fn keep_set(&self, key: SetKey, customers: &Arc<BitSet>) {
        self.kept_sets.keep(self.seen_events(), key, customers);
    }

    fn seen_events(&self) -> SeenEvents {
        SeenEvents {
            touchpoint: self.touchpoint.clone(),
            value: self.value.clone(),
            names: Arc::clone(&self.names),
            traffic: Arc::clone(&self.traffic),
            refused: Arc::clone(&self.refused),
        }
    }

    /// The campaign of the event at `i`: its own, else the one its page's address names; `""` where there is none.
    pub fn campaign_name(&self, i: usize) -> &str {
        match self.dims.campaign.name(self.campaign[i]) {
            "" => self.page_campaigns.of_page(self.page[i]),
            own => own,
        }
    }

    /// All campaigns of events and of the addresses of pages, each once.
    pub(super) fn campaign_names(&self) -> Vec<&str> {
        let own = self.dims.campaign.iter();
        let of_pages = self.page_campaigns.names().iter().map(String::as_str);
        own.chain(of_pages.filter(|name| self.dims.campaign.code(name).is_none())).collect()
    }

    /// Whether what customers did, what it is called and who is left out of analyses is the same in both, told by the columns
    /// that they share: nothing that is asked of single customers needs to be asked again.
    pub fn shares_history_with(&self, other: &Self) -> bool {
        let events = self.time.is_shared_with(&other.time)
            && self.source.is_shared_with(&other.source)
            && self.value.is_shared_with(&other.value)
            && self.order.is_shared_with(&other.order);
        let names = self.touchpoint.is_shared_with(&other.touchpoint) && Arc::ptr_eq(&self.names, &other.names);
        events && names && Arc::ptr_eq(&self.traffic, &other.traffic) && self.refused == other.refused
    }

    /// How many customers there are.
    pub fn num_customers(&self) -> usize {
        self.offsets.len().saturating_sub(1)
    }

    /// How many of these customers, as they are now, are members of a group: [`EventTable::members`].
    pub fn count_members(&self, members: &[CustomerId]) -> u64 {
        self.members(members).len() as u64
    }

    /// The members of a group as customers of now, ascending, each once, without those who do not agree to be in one.
    pub fn members(&self, members: &[CustomerId]) -> Vec<CustomerIx> {
        let mut found: Vec<CustomerIx> = members.iter().filter_map(|&id| self.people.ix_of(id)).collect();
        found.retain(|&ix| !self.refused.contains(ix) && !self.unprofiled.contains(ix));
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Whether a customer of now may be shown in a group, score or proposal.
    pub fn may_profile(&self, id: CustomerId) -> bool {
        self.people.ix_of(id).is_some_and(|ix| !self.refused.contains(ix) && !self.unprofiled.contains(ix))
    }

    pub(super) fn look_up_consents(&mut self) {
        self.refused = Arc::new(self.people.refused(Purpose::Analytics));
        let mut unprofiled = BitSet::full(self.people.len());
        unprofiled.subtract(&self.people.allowed(Purpose::Profiling));
        self.unprofiled = Arc::new(unprofiled);
    }

    /// How many events there are.
    pub fn num_events(&self) -> usize {
        self.offsets.last().map_or(0, |&end| end as usize)
    }

    /// The positions of one customer's events.
    #[inline]
    pub fn range(&self, ix: CustomerIx) -> Range<usize> {
        self.offsets[ix as usize] as usize..self.offsets[ix as usize + 1] as usize
    }

    /// Whose event is at `i`.
    pub fn customer_of(&self, i: usize) -> CustomerIx {
        self.offsets.partition_point(|&begin| begin as usize <= i).saturating_sub(1) as CustomerIx
    }

    /// Where each customer's events begin; one longer than the number of customers.
    pub fn offsets(&self) -> &[u32] {
        &self.offsets
    }

    /// Time of the first event of all, ms UTC; 0 where there is none.
    pub fn first_ms(&self) -> i64 {
        self.first_ms
    }

    /// Time of the last event of all, ms UTC; 0 where there is none.
    pub fn last_ms(&self) -> i64 {
        self.last_ms
    }

    /// Stage of the event at `i`, [`super::NO_STAGE`] where its touchpoint has none.
    #[inline]
    pub fn stage(&self, i: usize) -> u8 {
        self.names.stage_of[self.touchpoint[i] as usize]
    }

    /// The order that the event at `i` is of, among those of its customer; 0 where the file has no number of one.
    #[inline]
    pub fn order(&self, i: usize) -> u32 {
        self.order.get(i).copied().unwrap_or(0)
    }

    /// Whether the event at `i` is money paid back: whatever it is called, it reaches no goal.
    #[inline]
    pub fn is_refund(&self, i: usize) -> bool {
        self.amount[i] < 0.0
    }

    /// Whether the event at `i` says nothing of how its visitor came, so that its channel is that of the event before it.
    pub fn goes_by_the_channel_before(&self, i: usize) -> bool {
        self.naming().says_nothing_of_channel(self.raw_columns(), i)
    }

    /// For each touchpoint index, whether it reaches the goal, unless the event [is a refund](EventTable::is_refund).
    pub fn goal_mask(&self, goal: &Goal) -> Vec<bool> {
        self.names.named(&goal.touchpoints)
    }

    /// Bytes the events and people take in memory, as far as they were read.
    pub fn memory(&self) -> usize {
        fn bytes<T>(column: &Lazy<Vec<T>>) -> usize {
            column.loaded().map_or(0, |values| values.capacity() * size_of::<T>())
        }
        self.dimensions().map(bytes).into_array().iter().sum::<usize>()
            + bytes(&self.order)
            + self.properties.iter().map(|of| of.values.memory()).sum::<usize>()
            + bytes(&self.time)
            + bytes(&self.touchpoint)
            + bytes(&self.channel)
            + bytes(&self.source)
            + bytes(&self.raw_value)
            + if self.amount.is_shared_with(&self.raw_value) { 0 } else { bytes(&self.amount) }
            + if self.value.is_shared_with(&self.amount) { 0 } else { bytes(&self.value) }
            + 4 * self.offsets.capacity()
            + self.people.loaded().map_or(0, People::memory)
            + self.entity_orders.memory()
    }

    /// A table of customers whose events begin at `offsets`, between these two times, for whoever gives it its columns.
    pub(crate) fn of_customers(offsets: Vec<u32>, (first_ms, last_ms): (i64, i64), dims: Lazy<Dimensions>) -> Self {
        let mut table = Self { offsets, first_ms, last_ms, dims, ..Self::default() };
        table.look_up_campaigns();
        table
    }

    /// Takes the people whose events these are, and what was worked out of the events.
    pub(crate) fn take_named(&mut self, people: People, names: Arc<Names>, touchpoint: Vec<u16>, channel: Vec<u8>) {
        self.people = people.into();
        self.names = names;
        (self.touchpoint, self.channel) = (touchpoint.into(), channel.into());
        self.look_up_consents();
    }

    /// Reads names and what they and traffic are worked out from.
    pub fn load_names(&self) {
        let _: (&People, &Dimensions) = (&self.people, &self.dims);
        let _: [&[u32]; 4] = [&self.event, &self.page, &self.raw_channel, &self.device];
        let _: (&[i64], &[u8], &[u16], &[u8]) = (&self.time, &self.source, &self.touchpoint, &self.channel);
    }

    /// Reads everything that was not read yet.
    pub fn load(&self) {
        let _: (&People, &Dimensions) = (&self.people, &self.dims);
        self.dimensions().into_array().into_iter().chain([&self.order]).for_each(|column| {
            let _: &[u32] = column;
        });
        let _: (&[i64], &[u16], &[f64]) = (&self.time, &self.touchpoint, &self.value);
        let _: (&[u8], &[u8]) = (&self.channel, &self.source);
        self.properties.iter().for_each(|of| of.values.load());
    }
}
