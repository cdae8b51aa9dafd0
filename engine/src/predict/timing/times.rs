//! When to reach each customer, in their own local time: the best window of three hours by day and the best weekday, learned
//! from what they did, and used only where a later past shows that personal times meet them more often than one for all.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, NONE_U32, Purpose, Settings};
use crate::predict::before::{EventsBefore, Touch};
use crate::predict::ends::known_until;
use crate::predict::kinds::Kinds;
use crate::predict::sample::sample;
use crate::predict::time_zones::LocalTime;
use crate::progress::{Cancelled, Progress};

use super::habits::{Habit, count, of_sample};
use super::test::{TimingTest, test};
use super::{
    Hours, LEARNED_FROM, LocalHours, WINDOW, base_rates, best_window_of, concentration, posterior, window_sum,
};

/// Customers that are read between two looks at whether anybody still waits.
const AT_ONCE: usize = 1024;
/// Hours at which a window may begin so that all of it is by day.
pub(super) const BY_DAY: std::ops::Range<usize> = 8..19;
/// Where this many own actions weigh no more than everybody's habit, people share their hours.
pub const SHARED: f64 = 200.0;

/// Which moments tell when somebody can be reached.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Moments {
    /// Visits begun, messages read and goals reached.
    #[default]
    Any,
    /// Messages opened and clicked: when to write.
    Messages,
    /// Visits begun: when to show something.
    Visits,
}

impl Moments {
    fn counts(self, touch: &Touch) -> bool {
        let is_read = touch.kind.is_message_read();
        match self {
            Self::Any => touch.opens_visit || touch.goal || is_read,
            Self::Messages => is_read,
            Self::Visits => touch.opens_visit && !is_read,
        }
    }
}

/// When to reach one customer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CustomerTime {
    /// Who it is about.
    pub customer: CustomerIx,
    /// Place of the customer's zone in [`BestTimes::zones`].
    pub zone: u16,
    /// The local hour at which the window begins.
    pub from: u8,
    /// The best weekday, 0 for Monday.
    pub weekday: u8,
    /// The share of what the customer does that is to be expected in the window.
    pub expected: f64,
    /// The same in the window that is best for all.
    pub expected_in_common: f64,
    /// What the customer did so far.
    pub actions: u32,
    /// Local hours of what the customer did.
    pub hours: Hours,
    /// Local weekdays of it.
    pub weekdays: [u32; 7],
}

/// When to reach customers.
#[derive(Debug, Clone, PartialEq)]
pub struct BestTimes {
    /// The end of what is known, ms UTC.
    pub cut_off: i64,
    /// The local hour at which the window begins that is best for all.
    pub common: u8,
    /// The weekday that is best for all, 0 for Monday.
    pub common_weekday: u8,
    /// How many own actions weigh as much as everybody's habit of hours: small means personal hours.
    pub concentration: f64,
    /// The same of weekdays.
    pub weekday_concentration: f64,
    /// How often windows met what came later; none where there is too little to test.
    pub test: Option<TimingTest>,
    /// Whether each customer's own window is used, not the one for all.
    pub is_personal: bool,
    /// Everybody who did something, in the order of customers.
    pub customers: Vec<CustomerTime>,
    /// Names of the zones that customers live in.
    pub zones: Vec<String>,
}

impl BestTimes {
    /// When to reach a customer; none who did nothing so far.
    pub fn of(&self, ix: CustomerIx) -> Option<&CustomerTime> {
        self.customers.binary_search_by_key(&ix, |of| of.customer).ok().map(|i| &self.customers[i])
    }
}

/// Learns when to reach the customers of `subset`. Those who do not agree to be profiled are left out.
pub fn best_times(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    moments: Moments,
    progress: &Progress,
) -> Result<BestTimes, Cancelled> {
    let subset = &subset.clone().allowing(table, Purpose::Profiling);
    let kinds = Kinds::new(table, settings);
    let cut_off = known_until(table, subset, &kinds, settings);
    let view = EventsBefore::new(table, subset, &kinds, settings, cut_off);
    let zones = Zones::of(table, &view.customers(), settings);
    let clocks: Vec<LocalHours> =
        zones.names.iter().map(|zone| LocalHours::new(zone, table.first_ms(), cut_off)).collect();
    let read = |ix: CustomerIx| {
        let times: Vec<i64> = view.history(ix).filter(|touch| moments.counts(touch)).map(|touch| touch.time).collect();
        (!times.is_empty()).then(|| Habit { customer: ix, zone: zones.of_customer(table, ix), times })
    };
    let habits: Result<Vec<Vec<Habit>>, Cancelled> = view
        .customers()
        .par_chunks(AT_ONCE)
        .map(|some| {
            progress.check()?;
            Ok(some.iter().filter_map(|&ix| read(ix)).collect())
        })
        .collect();
    let habits: Vec<Habit> = habits?.into_iter().flatten().collect();
    let customers: Vec<CustomerIx> = habits.iter().map(|habit| habit.customer).collect();
    let learned_from = sample(table, &customers, LEARNED_FROM);
    let test = test(&habits, &clocks, &learned_from, BY_DAY);
    progress.check()?;
    let (hours, weekdays): (Vec<Hours>, Vec<[u32; 7]>) =
        habits.par_iter().map(|habit| count(&habit.times, &clocks[usize::from(habit.zone)])).unzip();
    let (base, weekday_base) = (base_rates(hours.iter()), base_rates(weekdays.iter()));
    let a = concentration(&of_sample(&customers, &hours, &learned_from), &base);
    let weekday_a = concentration(&of_sample(&customers, &weekdays, &learned_from), &weekday_base);
    progress.check()?;
    let common = best_window_of(&base, WINDOW, BY_DAY);
    let common_weekday = most(&weekday_base);
    let is_personal = a <= SHARED && test.as_ref().is_some_and(TimingTest::is_personal_better);
    let time = |((habit, hours), weekdays): ((&Habit, &Hours), &[u32; 7])| {
        let p = posterior(hours, &base, a);
        let from = if is_personal { best_window_of(&p, WINDOW, BY_DAY) } else { common };
        let own_weekday = most(&posterior(weekdays, &weekday_base, weekday_a));
        CustomerTime {
            customer: habit.customer,
            zone: habit.zone,
            from: from as u8,
            weekday: if is_personal && weekday_a <= SHARED { own_weekday } else { common_weekday } as u8,
            expected: window_sum(&p, from, WINDOW),
            expected_in_common: window_sum(&p, common, WINDOW),
            actions: habit.times.len() as u32,
            hours: *hours,
            weekdays: *weekdays,
        }
    };
    Ok(BestTimes {
        cut_off,
        common: common as u8,
        common_weekday: common_weekday as u8,
        concentration: a,
        weekday_concentration: weekday_a,
        test,
        is_personal,
        customers: habits.par_iter().zip(&hours).zip(&weekdays).map(time).collect(),
        zones: zones.names,
    })
}

fn most(p: &[f64; 7]) -> usize {
    (0..7).fold(0, |best, day| if p[day] > p[best] + 1e-12 { day } else { best })
}

/// The zones that customers live in, looked up once for each country.
struct Zones {
    names: Vec<String>,
    of_country: FxHashMap<String, u16>,
}

impl Zones {
    fn of(table: &EventTable, customers: &[CustomerIx], settings: &Settings) -> Self {
        let mut zones = Self { names: vec![settings.time_zone.clone()], of_country: FxHashMap::default() };
        for &ix in customers {
            let country = country(table, ix);
            if !country.is_empty() && !zones.of_country.contains_key(country) {
                let zone = LocalTime::of_country(country).map_or(0, |local| zones.place(local.name));
                zones.of_country.insert(country.to_owned(), zone);
            }
        }
        zones
    }

    fn place(&mut self, name: String) -> u16 {
        let known = self.names.iter().position(|known| *known == name);
        known.unwrap_or_else(|| {
            self.names.push(name);
            self.names.len() - 1
        }) as u16
    }

    fn of_customer(&self, table: &EventTable, ix: CustomerIx) -> u16 {
        self.of_country.get(country(table, ix)).copied().unwrap_or(0)
    }
}

/// The country of a customer: of the profile, else of the latest event that has one.
fn country(table: &EventTable, ix: CustomerIx) -> &str {
    let own = table.people.first_of(ix, &table.people.country);
    if !own.is_empty() {
        return own;
    }
    let last = table.range(ix).rev().map(|i| table.country[i]).find(|&code| code != NONE_U32);
    last.map_or("", |code| table.dims.country.name(code))
}
