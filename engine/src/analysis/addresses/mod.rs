//! Addresses that mean the same step: found by the ids in them, proposed as touchpoint rules, previewed before they apply.

mod ids;
mod tree;

pub use ids::{IdKind, holds_email, id_kind};

use std::collections::BTreeMap;

use crate::events::{AddressCount, EventTable, PAGE_VIEWED, address_counts, path_of};
use crate::model::{Rules, TouchpointRule};

use tree::{Template, Tree};

/// Rules proposed at most: more would be a list to read instead of a help.
const MOST: usize = 40;

/// A single page gets a rule of its own where it has at least this share of the nameless views.
const OWN_RULE_SHARE: f64 = 0.02;

/// Rules for fewer of the nameless views than this are not worth reading.
const LEAST_SHARE: f64 = 0.005;

/// A rule that would give all addresses of one pattern the same touchpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposedRule {
    /// The pattern of the addresses, such as `/presentations/*`.
    pub pattern: String,
    /// What its addresses would become.
    pub touchpoint: String,
    /// Kinds of ids that stand at the `*`; empty where there are simply many names, or one page.
    pub kinds: Vec<IdKind>,
    /// How many distinct addresses the rule covers.
    pub addresses: u64,
    /// How many events have the address.
    pub events: u64,
    /// A few of the addresses.
    pub examples: Vec<String>,
    /// The rules: one for each raw event name that says only that a page was viewed.
    pub rules: Vec<TouchpointRule>,
}

/// What could be named better.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proposals {
    /// Distinct addresses of the project (paths without their query).
    pub addresses: u64,
    /// How many of the addresses have no name of their own yet.
    pub nameless: u64,
    /// Proposals, those for the most events first.
    pub list: Vec<ProposedRule>,
}

impl Proposals {
    /// `rules` with these proposals (by position) before its own, the most particular pattern first.
    pub fn added_to(&self, rules: &Rules, chosen: impl Fn(usize) -> bool) -> Rules {
        let mut new: Vec<&ProposedRule> =
            self.list.iter().enumerate().filter(|(i, _)| chosen(*i)).map(|(_, p)| p).collect();
        let particular = |pattern: &str| (pattern.matches('/').count(), pattern.replace('*', "").len());
        new.sort_by(|a, b| particular(&b.pattern).cmp(&particular(&a.pattern)).then_with(|| a.pattern.cmp(&b.pattern)));
        let mut all = rules.clone();
        let added = new
            .into_iter()
            .flat_map(|p| p.rules.iter().map(|r| TouchpointRule { touchpoint: p.touchpoint.clone(), ..r.clone() }));
        // what a person wrote by hand stays before what was proposed
        all.touchpoints.extend(added);
        all
    }
}

/// Where an address stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// In the page column.
    Page,
    /// In the event column.
    Event,
}

/// One distinct address as it is named now.
struct Address {
    place: Place,
    path: String,
    raw: String,
    nameless: bool,
    touchpoint: String,
    events: u64,
}

/// Proposes rules for addresses that have no name of their own under `rules`.
pub fn propose(table: &EventTable, rules: &Rules) -> Proposals {
    let counts = address_counts(table, rules);
    let views: Vec<String> = view_names(&counts);
    let addresses = distinct(&counts);
    let mut proposals = Proposals {
        addresses: addresses.len() as u64,
        nameless: addresses.iter().filter(|a| a.nameless).count() as u64,
        list: Vec::new(),
    };
    let total: u64 = addresses.iter().filter(|a| a.nameless).map(|a| a.events).sum();
    for place in [Place::Page, Place::Event] {
        let mut tree = Tree::default();
        for address in addresses.iter().filter(|a| a.place == place) {
            tree.add(&address.path, address.events);
        }
        let mut by_pattern: BTreeMap<String, (Template, Vec<&Address>)> = BTreeMap::new();
        for address in addresses.iter().filter(|a| a.place == place) {
            let template = tree.template(&address.path);
            let (known, members) =
                by_pattern.entry(template.pattern.clone()).or_insert_with(|| (template.clone(), Vec::new()));
            known.add_kinds(&template);
            members.push(address);
        }
        proposals
            .list
            .extend(by_pattern.into_values().filter_map(|(t, members)| proposed(&t, &members, place, &views, total)));
    }
    proposals.list.sort_by(|a, b| b.events.cmp(&a.events).then_with(|| a.pattern.cmp(&b.pattern)));
    proposals.list.truncate(MOST);
    distinguish(&mut proposals.list);
    proposals
}

/// The raw event names whose page decides.
fn view_names(counts: &[AddressCount]) -> Vec<String> {
    let mut names: Vec<String> = counts.iter().filter(|c| c.on_page).map(|c| c.event.clone()).collect();
    names.sort();
    names.dedup();
    names
}

fn distinct(counts: &[AddressCount]) -> Vec<Address> {
    let mut found: BTreeMap<(Place, String), Address> = BTreeMap::new();
    for count in counts {
        let (place, raw) = if count.on_page { (Place::Page, &count.page) } else { (Place::Event, &count.event) };
        let path = path_of(raw);
        let nameless = count.rule.is_none() && (place == Place::Event || count.touchpoint == PAGE_VIEWED);
        let address = found.entry((place, path.clone())).or_insert_with(|| Address {
            place,
            path,
            raw: raw.clone(),
            nameless,
            touchpoint: count.touchpoint.clone(),
            events: 0,
        });
        address.nameless |= nameless;
        address.events += count.events;
    }
    found.into_values().collect()
}

/// The proposal for the addresses of one template; `None` where they have names, or are too few to matter.
fn proposed(
    template: &Template,
    members: &[&Address],
    place: Place,
    views: &[String],
    total: u64,
) -> Option<ProposedRule> {
    let nameless = members.iter().filter(|a| a.nameless).count();
    let is_file = |a: &&&Address| ids::is_file(&a.path);
    if nameless * 2 < members.len()
        || template.pattern == "/"
        || members.iter().filter(is_file).count() * 2 > members.len()
    {
        return None;
    }
    let events: u64 = members.iter().map(|a| a.events).sum();
    let one_page = !template.pattern.contains('*');
    if one_page && (place == Place::Event || (events as f64) < OWN_RULE_SHARE * total as f64) {
        return None;
    }
    if !one_page && (members.len() < 2 || (events as f64) < LEAST_SHARE * total as f64) {
        return None;
    }
    let known = members.iter().map(|a| a.touchpoint.as_str()).find(|t| place == Place::Page && *t != PAGE_VIEWED);
    let touchpoint = known.map_or_else(|| template.name(), str::to_owned);
    let rule = |event: &str, page: &str| TouchpointRule {
        event: event.to_owned(),
        page: page.to_owned(),
        touchpoint: touchpoint.clone(),
    };
    let rules = match place {
        Place::Page => views.iter().map(|view| rule(view, &template.pattern)).collect(),
        Place::Event => vec![rule(&around(&template.pattern, members), "")],
    };
    let mut examples: Vec<&&Address> = members.iter().collect();
    examples.sort_by(|a, b| b.events.cmp(&a.events).then_with(|| a.raw.cmp(&b.raw)));
    Some(ProposedRule {
        pattern: template.pattern.clone(),
        touchpoint,
        kinds: template.kinds.clone(),
        addresses: members.len() as u64,
        events,
        examples: examples.into_iter().take(3).map(|a| a.raw.clone()).collect(),
        rules,
    })
}

/// The pattern for raw event names, which come with host and query.
fn around(pattern: &str, members: &[&Address]) -> String {
    let host = members.iter().any(|a| a.raw.contains("://"));
    let more = members.iter().any(|a| a.raw.contains(['?', '#']) || a.raw.ends_with('/'));
    let end = if more && !pattern.ends_with('*') { "*" } else { "" };
    format!("{}{pattern}{end}", if host { "*" } else { "" })
}

/// Gives proposals of the same new name, where patterns differ, names that tell them apart.
fn distinguish(list: &mut [ProposedRule]) {
    for i in 1..list.len() {
        let taken =
            |name: &str, list: &[ProposedRule]| list[..i].iter().any(|p| p.touchpoint == name && p.addresses > 0);
        if list[i].touchpoint.ends_with(" viewed")
            && taken(&list[i].touchpoint, list)
            && !tree::is_built_in(&list[i].pattern)
        {
            let depth = list[i].pattern.matches('/').count();
            let mut name = tree::long_name(&list[i].pattern);
            if taken(&name, list) {
                name = format!("{name} ({depth})");
            }
            name.clone_into(&mut list[i].touchpoint);
            for rule in &mut list[i].rules {
                name.clone_into(&mut rule.touchpoint);
            }
        }
    }
}

/// What an edit of the rules would make of the addresses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preview {
    /// How many distinct addresses the project has.
    pub addresses: u64,
    /// How many touchpoints the addresses are now.
    pub before: u64,
    /// How many touchpoints the addresses would be.
    pub after: u64,
    /// How many addresses get another name.
    pub changed: u64,
    /// How many events get another name.
    pub events: u64,
    /// Every address, those that change first, then by events.
    pub rows: Vec<PreviewRow>,
}

/// One address before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewRow {
    /// The address as it came (one of them where only the query differs).
    pub address: String,
    /// The touchpoint that the address is now.
    pub before: String,
    /// The touchpoint that the address would be.
    pub after: String,
    /// How many events have one of these addresses.
    pub events: u64,
}

/// Compares two sets of rules on every address of the project.
pub fn preview(table: &EventTable, before: &Rules, after: &Rules) -> Preview {
    let old = address_counts(table, before);
    let new = address_counts(table, after);
    let mut rows: BTreeMap<(String, String, String), PreviewRow> = BTreeMap::new();
    for (a, b) in old.into_iter().zip(new) {
        let raw = if a.on_page { a.page } else { a.event };
        let key = (path_of(&raw), a.touchpoint.clone(), b.touchpoint.clone());
        let row = rows.entry(key).or_insert_with(|| PreviewRow {
            address: raw,
            before: a.touchpoint,
            after: b.touchpoint,
            events: 0,
        });
        row.events += a.events;
    }
    let mut rows: Vec<PreviewRow> = rows.into_values().collect();
    let names = |of: fn(&PreviewRow) -> &str| {
        let mut names: Vec<&str> = rows.iter().map(of).collect();
        names.sort_unstable();
        names.dedup();
        names.len() as u64
    };
    let (before, after) = (names(|r| &r.before), names(|r| &r.after));
    let changed: Vec<&PreviewRow> = rows.iter().filter(|r| r.before != r.after).collect();
    let preview = Preview {
        addresses: rows.len() as u64,
        before,
        after,
        changed: changed.len() as u64,
        events: changed.iter().map(|r| r.events).sum(),
        rows: Vec::new(),
    };
    rows.sort_by(|a, b| {
        let rank = |r: &PreviewRow| (r.before == r.after, std::cmp::Reverse(r.events));
        rank(a).cmp(&rank(b)).then_with(|| a.address.cmp(&b.address))
    });
    Preview { rows, ..preview }
}
