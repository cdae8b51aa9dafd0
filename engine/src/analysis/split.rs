//! What a number is split by: each event is of one group, or, by segments, of those of its customer.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::events::agent::device_kind;
use crate::events::{BitSet, CATEGORY, Dictionary, EventTable, PropertyValue, Subset};
use crate::model::{CustomerIx, NONE_U32, Segment};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

use super::parallel::{by_customers_cancellable, customers_who};

/// What a number is split by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SplitBy {
    /// The channel of the event.
    Channel,
    /// The channel of the customer's first event.
    FirstChannel,
    /// The kind of device of the event.
    Device,
    /// The country of the event.
    Country,
    /// The product of the event.
    Product,
    /// The campaign of the event.
    Campaign,
    /// The segments of the customer: whoever is in several counts in each.
    Segment,
    /// What the event says of a property.
    Property(String),
}

/// A group of events.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Group {
    /// Events with a value of this name.
    Named(String),
    /// Those of all names beyond the most common.
    Others,
    /// Events that say no value.
    Unknown,
}

/// What a group is called.
pub fn group_name(group: &Group) -> &str {
    match group {
        Group::Named(name) => name,
        Group::Others => text!("split-others"),
        Group::Unknown => text!("split-unknown"),
    }
}

/// Tells the groups of events: the most common by name, then the others, then those that say none.
pub(super) struct Splitter<'a> {
    pub(super) groups: Vec<Group>,
    /// Whether it is something about the customer, which another event may say where one says nothing.
    is_of_customers: bool,
    of: GroupsOf<'a>,
}

enum GroupsOf<'a> {
    /// The codes of events, and the group of each code; the last is of events without one.
    Events(Codes<'a>, Vec<u16>),
    /// The members of each group.
    Customers(Vec<BitSet>),
}

/// A code for each event.
enum Codes<'a> {
    Narrow(&'a [u8]),
    Wide(Cow<'a, [u32]>),
}

impl Codes<'_> {
    #[inline]
    fn of(&self, i: usize) -> usize {
        match self {
            Self::Narrow(codes) => usize::from(codes[i]),
            Self::Wide(codes) => codes[i] as usize,
        }
    }
}

impl<'a> Splitter<'a> {
    /// The `top` groups with the most events of `subset`.
    pub(super) fn new(
        table: &'a EventTable,
        subset: &Subset,
        (by, top): (&SplitBy, usize),
        segments: &[Segment],
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        if *by == SplitBy::Segment {
            return Ok(Self::by_segment(table, segments, top, |_| true));
        }
        let (codes, names) = codes(table, subset, by, progress)?;
        let counts = count_codes(table, (&codes, names.len()), |ix| subset.events(table, ix), progress)?;
        let is_of_customers = matches!(by, SplitBy::Device | SplitBy::Country);
        Ok(Self::grouped((codes, &names), (&counts, top), is_of_customers, false))
    }

    /// The `top` groups with the most events of some touchpoints in `among`. Where it is something about customers, events that
    /// do not say it are of the group that another event of their customer says; so is a property of which no customer has
    /// two values.
    pub(super) fn of_touchpoints(
        (table, among): (&'a EventTable, &Subset),
        touchpoints: &[bool],
        (by, top): (&SplitBy, usize),
        segments: &[Segment],
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        let is_counted = |i: &usize| touchpoints[usize::from(table.touchpoint[*i])];
        if *by == SplitBy::Segment {
            let has_it = customers_who(table, progress, |ix| among.events(table, ix).any(|i| is_counted(&i)))?;
            return Ok(Self::by_segment(table, segments, top, |ix| has_it.contains(ix)));
        }
        let (codes, names) = codes(table, &Subset::all(table), by, progress)?;
        let is_said = |i: usize| names.get(codes.of(i)).is_some_and(|name| !name.is_empty());
        let is_of_customers = match by {
            SplitBy::Device | SplitBy::Country => true,
            SplitBy::Property(_) => {
                let has_two = |ix: CustomerIx| {
                    let mut said = table.range(ix).filter(|&i| is_said(i)).map(|i| codes.of(i));
                    said.next().is_some_and(|first| said.any(|other| other != first))
                };
                customers_who(table, progress, has_two)?.is_empty()
            }
            _ => false,
        };
        let events = |ix: CustomerIx| {
            let mut says_it = None;
            let said_by = move |i: usize| match is_of_customers && !is_said(i) {
                true => *says_it.get_or_insert_with(|| among.events(table, ix).find(|&i| is_said(i)).unwrap_or(i)),
                false => i,
            };
            among.events(table, ix).filter(is_counted).map(said_by)
        };
        let counts = count_codes(table, (&codes, names.len()), events, progress)?;
        Ok(Self::grouped((codes, &names), (&counts, top), is_of_customers, true))
    }

    /// The `top` names with the largest counts are groups of their own. `asks_all` where also events are asked about whose names
    /// were not counted: they are of others.
    fn grouped(
        (codes, names): (Codes<'a>, &[String]),
        (counts, top): (&[u64], usize),
        is_of_customers: bool,
        asks_all: bool,
    ) -> Self {
        let mut by_name: BTreeMap<&str, u64> = BTreeMap::new();
        for (name, n) in names.iter().zip(counts).filter(|(name, n)| !name.is_empty() && **n > 0) {
            *by_name.entry(name).or_default() += n;
        }
        let mut common: Vec<(&str, u64)> = by_name.into_iter().collect();
        common.sort_by_key(|&(name, n)| (Reverse(n), name));
        let rest = common.split_off(common.len().min(top));
        let is_other = |name: &String| !name.is_empty() && common.iter().all(|(known, _)| known != name);
        let has_others = !rest.is_empty() || asks_all && names.iter().any(is_other);
        let mut groups: Vec<Group> = common.iter().map(|(name, _)| Group::Named((*name).to_owned())).collect();
        groups.extend(has_others.then_some(Group::Others));
        groups.push(Group::Unknown);
        let (others, unknown) = (groups.len().saturating_sub(2), groups.len() - 1);
        let slot = |name: &String| match name.as_str() {
            "" => unknown,
            name => common.iter().position(|(known, _)| *known == name).unwrap_or(others),
        };
        let slots = names.iter().map(slot).chain([unknown]).map(|slot| slot as u16).collect();
        Self { groups, is_of_customers, of: GroupsOf::Events(codes, slots) }
    }

    /// The `top` segments with the most members of whom `is_counted` holds.
    fn by_segment(
        table: &EventTable,
        segments: &[Segment],
        top: usize,
        is_counted: impl Fn(CustomerIx) -> bool,
    ) -> Self {
        let set = |members: Vec<CustomerIx>| {
            let mut set = BitSet::new(table.num_customers());
            members.into_iter().for_each(|ix| set.insert(ix));
            set
        };
        let mut known: Vec<(&str, BitSet)> =
            segments.iter().map(|segment| (segment.name.as_str(), set(table.members(&segment.members)))).collect();
        known.sort_by_cached_key(|(name, members)| {
            (Reverse(members.iter().filter(|&ix| is_counted(ix)).count()), *name)
        });
        let rest = known.split_off(known.len().min(top));
        let union = |sets: &[(&str, BitSet)]| {
            let mut all = BitSet::new(table.num_customers());
            sets.iter().flat_map(|(_, members)| members.iter()).for_each(|ix| all.insert(ix));
            all
        };
        let others = union(&rest);
        let mut none = BitSet::full(table.num_customers());
        none.subtract(&others);
        none.subtract(&union(&known));
        let mut groups: Vec<Group> = known.iter().map(|(name, _)| Group::Named((*name).to_owned())).collect();
        let mut members: Vec<BitSet> = known.into_iter().map(|(_, members)| members).collect();
        if !rest.is_empty() {
            groups.push(Group::Others);
            members.push(others);
        }
        groups.push(Group::Unknown);
        members.push(none);
        Self { groups, is_of_customers: true, of: GroupsOf::Customers(members) }
    }

    /// The event that says of which group a journey is that begins with the event at `entry`: this one; where it does not say
    /// the device or the country, as an e-mail does, the first visible event of the customer that does.
    pub(super) fn event_of_journey(
        &self,
        (table, subset): (&EventTable, &Subset),
        ix: CustomerIx,
        entry: usize,
    ) -> usize {
        match self.asks_customer(entry) {
            true => self.first_said((table, subset), ix).unwrap_or(entry),
            false => entry,
        }
    }

    /// Whether another event of the customer may say of which group the event at `i` is, which does not say it.
    pub(super) fn asks_customer(&self, i: usize) -> bool {
        self.is_of_customers && !self.is_said(i)
    }

    /// Whether the event at `i` says of which group it is.
    pub(super) fn is_said(&self, i: usize) -> bool {
        let GroupsOf::Events(codes, slots) = &self.of else { return true };
        usize::from(slots[codes.of(i).min(slots.len() - 1)]) != self.groups.len() - 1
    }

    /// The first visible event of a customer that says of which group it is.
    pub(super) fn first_said(&self, (table, subset): (&EventTable, &Subset), ix: CustomerIx) -> Option<usize> {
        subset.events(table, ix).find(|&i| self.is_said(i))
    }

    /// Calls `found` with the groups of a customer's event.
    #[inline]
    pub(super) fn each(&self, ix: CustomerIx, i: usize, mut found: impl FnMut(usize)) {
        match &self.of {
            GroupsOf::Events(codes, slots) => {
                let last = slots.len() - 1;
                found(usize::from(slots[codes.of(i).min(last)]));
            }
            GroupsOf::Customers(members) => {
                let of_it = members.iter().enumerate().filter(|(_, members)| members.contains(ix));
                of_it.for_each(|(group, _)| found(group));
            }
        }
    }
}

/// What each event says of something, as a number: two events say the same where their numbers are the same. Of segments,
/// which are of customers, events say nothing.
pub(super) struct ValueCodes<'a> {
    codes: Codes<'a>,
    /// By code; [`NONE_U32`] where nothing is said.
    value: Vec<u32>,
}

impl<'a> ValueCodes<'a> {
    pub(super) fn new(table: &'a EventTable, by: &SplitBy, progress: &Progress) -> Result<Self, Cancelled> {
        let (codes, names) = codes(table, &Subset::all(table), by, progress)?;
        let mut first: FxHashMap<&str, u32> = FxHashMap::default();
        let value = (0..).zip(&names).map(|(code, name)| match name.as_str() {
            "" => NONE_U32,
            name => *first.entry(name).or_insert(code),
        });
        Ok(Self { value: value.collect(), codes })
    }

    /// What the event at `i` says.
    #[inline]
    pub(super) fn of(&self, i: usize) -> u32 {
        self.value.get(self.codes.of(i)).copied().unwrap_or(NONE_U32)
    }
}

/// A code for each event, and what events of each code say.
fn codes<'a>(
    table: &'a EventTable,
    subset: &Subset,
    by: &SplitBy,
    progress: &Progress,
) -> Result<(Codes<'a>, Vec<String>), Cancelled> {
    let wide =
        |codes: &'a [u32], names: &Dictionary| (Codes::Wide(codes.into()), names.iter().map(str::to_owned).collect());
    Ok(match by {
        SplitBy::Segment => (Codes::Narrow(&table.channel), Vec::new()),
        SplitBy::Channel => (Codes::Narrow(&table.channel), table.names.channels.clone()),
        SplitBy::FirstChannel => {
            (Codes::Wide(first_channels(table, subset, progress)?.into()), table.names.channels.clone())
        }
        SplitBy::Device => {
            let kinds = table.dims.device.iter().map(|device| device_kind(device).to_owned()).collect();
            (Codes::Wide(table.device[..].into()), kinds)
        }
        SplitBy::Country => wide(&table.country, &table.dims.country),
        SplitBy::Product => wide(&table.product, &table.dims.product),
        SplitBy::Campaign => {
            let campaign = |i: usize| Some(table.campaign_name(i)).filter(|name| !name.is_empty()).map(Cow::Borrowed);
            let (codes, names) = text_codes(table, campaign, progress)?;
            (Codes::Wide(codes.into()), names)
        }
        SplitBy::Property(name) => {
            let (codes, names) = property_codes(table, name, progress)?;
            (Codes::Wide(codes.into()), names)
        }
    })
}

/// The customers with a visible event of which `is` holds together with its group.
pub fn customers_of_group(
    table: &EventTable,
    subset: &Subset,
    split: (&SplitBy, usize),
    segments: &[Segment],
    is: impl Fn(usize, &Group) -> bool + Sync + Send,
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let splitter = Splitter::new(table, subset, split, segments, progress)?;
    customers_who(table, progress, |ix| {
        subset.events(table, ix).any(|i| {
            let mut found = false;
            splitter.each(ix, i, |group| found |= is(i, &splitter.groups[group]));
            found
        })
    })
}

/// How many of the `events` of customers have each code.
fn count_codes<I: Iterator<Item = usize>>(
    table: &EventTable,
    (codes, n): (&Codes<'_>, usize),
    events: impl Fn(CustomerIx) -> I + Sync + Send,
    progress: &Progress,
) -> Result<Vec<u64>, Cancelled> {
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut counts = vec![0u64; n];
        for i in customers.flat_map(&events) {
            if let Some(count) = counts.get_mut(codes.of(i)) {
                *count += 1;
            }
        }
        counts
    })?;
    let mut all = vec![0; n];
    parts.iter().for_each(|part| all.iter_mut().zip(part).for_each(|(sum, n)| *sum += n));
    Ok(all)
}

/// Of each event the channel of its customer's first event up to the end of the dates, as a filter by channel takes it.
fn first_channels(table: &EventTable, subset: &Subset, progress: &Progress) -> Result<Vec<u32>, Cancelled> {
    let history = subset.history();
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut codes = Vec::new();
        for ix in customers {
            let first = history.events(table, ix).next().map_or(NONE_U32, |i| u32::from(table.channel[i]));
            codes.extend(table.range(ix).map(|_| first));
        }
        codes
    })?;
    Ok(parts.concat())
}

/// What each event says of a property, as codes of a list of texts.
fn property_codes(table: &EventTable, name: &str, progress: &Progress) -> Result<(Vec<u32>, Vec<String>), Cancelled> {
    let named: Vec<_> = table.properties.iter().filter(|of| of.property.name == name).collect();
    let value = |i: usize| {
        let own = named.iter().find_map(|of| table.property_value(of, i)).map(PropertyValue::text);
        let category = || table.catalogue.category(table.product[i]).filter(|_| name == CATEGORY).map(Cow::Borrowed);
        own.or_else(category)
    };
    text_codes(table, value, progress)
}

/// What each event says, as codes of a list of texts.
fn text_codes<'a>(
    table: &'a EventTable,
    value: impl Fn(usize) -> Option<Cow<'a, str>> + Sync,
    progress: &Progress,
) -> Result<(Vec<u32>, Vec<String>), Cancelled> {
    let parts = by_customers_cancellable(table, progress, |customers| {
        let (mut texts, mut codes) = (TextCodes::default(), Vec::new());
        for i in customers.flat_map(|ix| table.range(ix)) {
            codes.push(value(i).map_or(NONE_U32, |text| texts.code(text)));
        }
        (texts.texts, codes)
    })?;
    let (mut all, mut codes) = (TextCodes::default(), Vec::with_capacity(table.num_events()));
    for (texts, of_part) in parts {
        let code_of: Vec<u32> = texts.into_iter().map(|text| all.code(text.into())).collect();
        codes.extend(of_part.into_iter().map(|code| code_of.get(code as usize).copied().unwrap_or(NONE_U32)));
    }
    Ok((codes, all.texts))
}

/// Texts, numbered as they were first met.
#[derive(Default)]
struct TextCodes {
    texts: Vec<String>,
    code_of: FxHashMap<String, u32>,
}

impl TextCodes {
    fn code(&mut self, text: Cow<'_, str>) -> u32 {
        if let Some(&code) = self.code_of.get(text.as_ref()) {
            return code;
        }
        let code = self.texts.len() as u32;
        self.texts.push(text.clone().into_owned());
        self.code_of.insert(text.into_owned(), code);
        code
    }
}
