//! Who in the data is not a customer: programs by their user agent, customers who act faster than people, and the
//! company's own people.

use std::net::IpAddr;

use rayon::prelude::*;

use crate::model::{CustomerIx, TrafficRules};

use super::agent;
use super::automation::{automated, customers_of};
use super::hidden_traffic::Traffic;
use super::naming::Pattern;
use super::network::Network;
use super::{BitSet, Dimensions, EventTable, People};

/// Active in more seconds of one minute than this is beyond people.
pub const MOST_SECONDS_A_MINUTE: usize = 40;
/// Active in more seconds of 24 hours than this is beyond people.
pub const MOST_SECONDS_A_DAY: usize = 2_000;
/// Active in more clock hours of 24 than this is beyond people.
pub const MOST_HOURS_A_DAY: usize = 21;

/// Customers looked at by one piece of parallel work.
const PIECE: usize = 1024;

impl Traffic {
    /// Looks at all customers of `table`.
    pub fn of(table: &EventTable, rules: &TrafficRules) -> Self {
        let robots = robots(&table.dims, rules);
        let found = FoundTraffic::of(table, &robots, rules);
        Self::found(table, &table.people, robots, rules, found)
    }

    /// Of what was found among all customers: whom the rules leave out.
    pub(crate) fn found(
        table: &EventTable,
        people: &People,
        robots: Vec<bool>,
        rules: &TrafficRules,
        found: FoundTraffic,
    ) -> Self {
        Self::left_out(table, &internal(people, rules), robots, rules, found)
    }

    /// Finds who is left out where it is known which customers of the table are the company's own people.
    pub(super) fn left_out(
        table: &EventTable,
        own: &[CustomerIx],
        robots: Vec<bool>,
        rules: &TrafficRules,
        found: FoundTraffic,
    ) -> Self {
        let FoundTraffic { programs, fast, automated } = found;
        let n = table.num_customers();
        if !robots.contains(&true) && own.is_empty() && fast.is_empty() && automated.is_empty() {
            return Self::default();
        }
        let mut traffic = Self { hidden: BitSet::new(n), suspects: BitSet::new(n), ..Self::default() };
        if !automated.is_empty() {
            let mut events = BitSet::new(table.num_events());
            automated.into_iter().for_each(|i| events.insert(i));
            customers_of(table, &events).into_iter().for_each(|ix| traffic.suspects.insert(ix));
            if rules.leave_out_bots {
                traffic.hidden_events = events;
            }
        }
        for (ix, part) in programs {
            traffic.suspects.insert(ix);
            if rules.leave_out_bots && part == Part::All {
                traffic.hidden.insert(ix);
            }
        }
        for &ix in &fast {
            traffic.suspects.insert(ix);
            traffic.hidden.insert(ix);
        }
        for &ix in own {
            traffic.suspects.insert(ix);
            if rules.leave_out_internal {
                traffic.hidden.insert(ix);
            }
        }
        if rules.leave_out_bots && robots.contains(&true) {
            traffic.hidden_devices = robots;
        }
        traffic
    }
}

/// Customers who act like programs.
#[derive(Debug, Default)]
pub(crate) struct FoundTraffic {
    /// With events of programs, ascending.
    programs: Vec<(CustomerIx, Part)>,
    /// Faster than people, ascending.
    fast: Vec<CustomerIx>,
    /// Events that machines caused in people's names, ascending.
    automated: Vec<u32>,
}

impl FoundTraffic {
    /// Finds the programs, too fast customers and automated events of `table`.
    pub(crate) fn of(table: &EventTable, robots: &[bool], rules: &TrafficRules) -> Self {
        let fast = if rules.leave_out_fast { fast(table, robots) } else { Vec::new() };
        let fast = fast.into_iter().map(|(ix, _)| ix).collect();
        Self { programs: programs(table, robots), fast, automated: automated(table) }
    }

    /// Adds those of a table of the customers from `first` on, whose events begin at `first_event`.
    pub(crate) fn append(&mut self, first: CustomerIx, first_event: u32, next: Self) {
        self.automated.extend(next.automated.into_iter().map(|i| first_event + i));
        self.programs.extend(next.programs.into_iter().map(|(ix, part)| (first + ix, part)));
        self.fast.extend(next.fast.into_iter().map(|ix| first + ix));
    }
}

/// For each device code, whether it is the user agent of a program.
pub fn robots(dims: &Dimensions, rules: &TrafficRules) -> Vec<bool> {
    let more: Vec<String> = rules.more_bots.iter().map(|w| w.trim().to_lowercase()).filter(|w| !w.is_empty()).collect();
    let is = |device: &str| {
        agent::robot(device).is_some() || {
            let lower = device.to_lowercase();
            more.iter().any(|word| lower.contains(word))
        }
    };
    dims.device.iter().map(is).collect()
}

/// How much of a customer is a program's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Some of the events.
    Some,
    /// All events of the customer.
    All,
}

/// Customers with events of programs, ascending.
pub fn programs(table: &EventTable, robots: &[bool]) -> Vec<(CustomerIx, Part)> {
    if !robots.contains(&true) {
        return Vec::new();
    }
    let robot = |i: usize| robots.get(table.device[i] as usize).copied().unwrap_or(false);
    let part = |ix: CustomerIx| {
        let range = table.range(ix);
        let all = range.len();
        match range.filter(|&i| robot(i)).count() {
            0 => None,
            n if n == all => Some((ix, Part::All)),
            _ => Some((ix, Part::Some)),
        }
    };
    (0..table.num_customers() as u32).into_par_iter().with_min_len(PIECE).filter_map(part).collect()
}

/// What is wrong with an entry of the list of the company's own people; `None` where it can be one.
pub fn complaint(entry: &str) -> Option<String> {
    Network::parse(entry)?.err()
}

/// Customers who are the company's own, ascending.
pub fn internal(people: &People, rules: &TrafficRules) -> Vec<CustomerIx> {
    let own = OwnPeople::new(rules);
    if own.is_nobody() {
        return Vec::new();
    }
    let all = (0..people.len() as u32).into_par_iter().with_min_len(PIECE);
    all.filter(|&ix| own.contains(people, ix)).collect()
}

/// The company's own people, as the rules name them.
pub(super) struct OwnPeople {
    domains: Vec<String>,
    patterns: Vec<Pattern>,
    networks: Vec<Network>,
}

impl OwnPeople {
    pub(super) fn new(rules: &TrafficRules) -> Self {
        let mut own = Self { domains: Vec::new(), patterns: Vec::new(), networks: Vec::new() };
        for entry in rules.internal.iter().map(|e| e.trim().to_lowercase()).filter(|e| !e.is_empty()) {
            match Network::parse(&entry) {
                Some(Ok(network)) => {
                    own.networks.push(network);
                    continue;
                }
                // what is no range names nobody
                Some(Err(_)) => continue,
                None => {}
            }
            let is_domain = entry.starts_with('@') || (!entry.contains('*') && looks_like_domain(&entry));
            match entry.strip_prefix('@').unwrap_or(&entry) {
                domain if is_domain => own.domains.push(domain.to_owned()),
                pattern => own.patterns.push(Pattern::new(pattern)),
            }
        }
        own
    }

    fn is_nobody(&self) -> bool {
        self.domains.is_empty() && self.patterns.is_empty() && self.networks.is_empty()
    }

    /// Whether a customer is one of them.
    pub(super) fn contains(&self, people: &People, ix: CustomerIx) -> bool {
        people.profiles(ix).iter().any(|&p| self.has_mail(people, p as usize) || self.has_device(people, p as usize))
    }

    fn has_mail(&self, people: &People, p: usize) -> bool {
        let mail = people.email.get(p).trim().to_lowercase();
        mail.rsplit_once('@').is_some_and(|(_, at)| {
            let within = |d: &String| at.strip_suffix(d.as_str()).is_some_and(|rest| rest.ends_with('.'));
            self.domains.iter().any(|d| at == d || within(d))
        })
    }

    fn has_device(&self, people: &People, p: usize) -> bool {
        let fits = |id: &str| {
            let within = |ip: IpAddr| self.networks.iter().any(|network| network.contains(ip));
            !id.is_empty()
                && (self.patterns.iter().any(|pattern| pattern.matches(&id.to_lowercase()))
                    || (!self.networks.is_empty() && id.parse().is_ok_and(within)))
        };
        let names = !self.patterns.is_empty() || !self.networks.is_empty();
        names && [&people.device, &people.customer_id, &people.email].iter().any(|column| fits(column.get(p).trim()))
    }
}

/// "kestrel.example", but not "10.0.0.1" nor "device-1".
fn looks_like_domain(entry: &str) -> bool {
    entry.rsplit_once('.').is_some_and(|(_, end)| end.len() > 1 && end.bytes().all(|b| b.is_ascii_alphabetic()))
}

/// What a customer did that people cannot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InhumanActivity {
    /// Active in so many seconds of one minute.
    SecondsInAMinute(usize),
    /// Active in so many seconds of 24 hours.
    SecondsInADay(usize),
    /// Active in so many hours of a day.
    HoursInADay(usize),
}

/// Customers who act faster or longer than people can, ascending. Events at the same second count once, so the lines of
/// a large order are no sign; nor are events of known programs, which are found by name.
pub fn fast(table: &EventTable, robots: &[bool]) -> Vec<(CustomerIx, InhumanActivity)> {
    // devices are not read where none is a program
    let any = robots.contains(&true);
    let robot = |i: usize| any && robots.get(table.device[i] as usize).copied().unwrap_or(false);
    let look = |ix: CustomerIx| {
        let range = table.range(ix);
        if range.len() <= MOST_HOURS_A_DAY {
            return None;
        }
        let mut seconds: Vec<i64> = range.filter(|&i| !robot(i)).map(|i| table.time[i].div_euclid(1000)).collect();
        seconds.dedup();
        inhuman_activity(&seconds).map(|why| (ix, why))
    };
    (0..table.num_customers() as u32).into_par_iter().with_min_len(PIECE).filter_map(look).collect()
}

/// The first limit that the (ascending, distinct) seconds of one customer break.
fn inhuman_activity(seconds: &[i64]) -> Option<InhumanActivity> {
    let most_in = |window: i64| {
        let mut from = 0;
        let mut most = 0;
        for (to, &second) in seconds.iter().enumerate() {
            while second - seconds[from] >= window {
                from += 1;
            }
            most = most.max(to + 1 - from);
        }
        most
    };
    let a_minute = most_in(60);
    if a_minute > MOST_SECONDS_A_MINUTE {
        return Some(InhumanActivity::SecondsInAMinute(a_minute));
    }
    let a_day = most_in(86_400);
    if a_day > MOST_SECONDS_A_DAY {
        return Some(InhumanActivity::SecondsInADay(a_day));
    }
    let mut hours: Vec<i64> = seconds.iter().map(|s| s.div_euclid(3_600)).collect();
    hours.dedup();
    let most = hours.windows(MOST_HOURS_A_DAY + 1).any(|w| w[MOST_HOURS_A_DAY] - w[0] < 24);
    most.then_some(InhumanActivity::HoursInADay(MOST_HOURS_A_DAY + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_not_too_fast() {
        let human: Vec<i64> = (0..8 * 60).map(|i| i * 61).collect();
        assert_eq!(inhuman_activity(&human), None, "a page a minute for eight hours");
        assert_eq!(inhuman_activity(&(0..30).collect::<Vec<_>>()), None, "half a minute of clicks");
        assert_eq!(inhuman_activity(&[]), None);
    }

    #[test]
    fn machines_are() {
        assert_eq!(inhuman_activity(&(0..50).collect::<Vec<_>>()), Some(InhumanActivity::SecondsInAMinute(50)));
        assert_eq!(
            inhuman_activity(&(0..3000).map(|i| i * 20).collect::<Vec<_>>()),
            Some(InhumanActivity::SecondsInADay(3000))
        );
        assert_eq!(
            inhuman_activity(&(0..24).map(|h| h * 3600).collect::<Vec<_>>()),
            Some(InhumanActivity::HoursInADay(22))
        );
        assert_eq!(inhuman_activity(&(0..21).map(|h| h * 3600).collect::<Vec<_>>()), None);
    }

    #[test]
    fn domains_and_addresses() {
        assert!(looks_like_domain("kestrel.example") && looks_like_domain("mail.kestrel.de"));
        assert!(!looks_like_domain("10.0.0.1") && !looks_like_domain("device-1") && !looks_like_domain("a.1"));
    }
}
