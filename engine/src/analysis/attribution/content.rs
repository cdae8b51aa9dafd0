//! What later buyers had read before they bought: whether those who read a page buy more often than others who had looked at
//! as many pages. Who reads more both finds more pages and buys more often, so that only like is compared with like.

use std::sync::atomic::{AtomicU32, Ordering};

use rustc_hash::FxHashMap;

use crate::analysis::parallel::by_customers_cancellable;
use crate::analysis::stats::{ENOUGH, Z90, adjust};
use crate::events::{EventTable, Subset, path_of};
use crate::model::{CustomerIx, NONE_U32, TouchpointKind};
use crate::progress::{Cancelled, Progress};

use statrs::function::erf::erfc;

/// Customers are compared with others who looked at about as many pages: 1, 2 to 3, 4 to 7 and so on.
const STRATA: usize = 10;
/// The chance of a lift by accident, corrected for how many pages are looked at, below which it is borne out.
const BORNE_OUT: f64 = 0.05;

/// A page and those who read it before they bought.
#[derive(Debug, Clone, PartialEq)]
pub struct ContentRead {
    /// Its address without what follows a question mark, or the touchpoint where pages have no address.
    pub page: String,
    /// Customers who read it before their first conversion, or who have none.
    pub readers: u64,
    /// Of them, those who converted later.
    pub converted: u64,
    /// How many times as often readers converted as others who looked at as many pages.
    pub lift: f64,
    /// 90 % interval of `lift`.
    pub interval: (f64, f64),
    /// Whether it is above chance, given how many pages were looked at.
    pub is_borne_out: bool,
}

/// Customers by how much they looked at, who converted and who did not.
type ByStratum = [[u64; 2]; STRATA];

/// Pages that are looked at, as keys.
struct Pages {
    names: Vec<String>,
    /// By page code, and by touchpoint where an event has no page.
    of_page: Vec<u32>,
    of_touchpoint: Vec<u32>,
    /// By touchpoint, whether something is looked at.
    is_content: Vec<bool>,
}

impl Pages {
    fn of(table: &EventTable, is_content: Vec<bool>) -> Self {
        let mut names = Vec::new();
        let mut keys: FxHashMap<String, u32> = FxHashMap::default();
        let mut key = |page: &str| {
            let name = path_of(page);
            *keys.entry(name.clone()).or_insert_with(|| {
                names.push(name);
                names.len() as u32 - 1
            })
        };
        let of_page = table.dims.page.iter().map(&mut key).collect();
        // a touchpoint that is called as a page is another thing
        let mut of_touchpoint = Vec::with_capacity(is_content.len());
        for (name, &is) in table.names.touchpoints.iter().zip(&is_content) {
            of_touchpoint.push(if is { names.len() as u32 } else { NONE_U32 });
            names.extend(is.then(|| name.clone()));
        }
        Self { names, of_page, of_touchpoint, is_content }
    }

    fn of_event(&self, table: &EventTable, i: usize) -> u32 {
        let page = table.page[i];
        let known = self.of_page.get(page as usize).copied();
        known.unwrap_or_else(|| self.of_touchpoint[usize::from(table.touchpoint[i])])
    }
}

/// Counts of a range of customers.
#[derive(Default)]
struct Counted {
    all: ByStratum,
    by_page: FxHashMap<u32, ByStratum>,
}

/// Calls `found` with the different pages that each customer read before the first conversion, ascending, and whether one
/// came. Who had converted before `from` (ms UTC) is no later buyer.
fn each_reader(
    (table, subset): (&EventTable, &Subset),
    (goal, from): (&[bool], i64),
    pages: &Pages,
    customers: impl Iterator<Item = CustomerIx>,
    mut found: impl FnMut(&[u32], bool),
) {
    let mut read: Vec<u32> = Vec::new();
    for ix in customers {
        read.clear();
        let mut converted = None;
        for i in subset.events(table, ix) {
            let touchpoint = usize::from(table.touchpoint[i]);
            if goal[touchpoint] && !table.is_refund(i) {
                converted = Some(table.time[i]);
                break;
            }
            let page = pages.of_event(table, i);
            read.extend((pages.is_content[touchpoint] && page != NONE_U32).then_some(page));
        }
        if read.is_empty() || converted.is_some_and(|at| at < from) {
            continue;
        }
        read.sort_unstable();
        read.dedup();
        found(&read, converted.is_some());
    }
}

/// The pages that enough customers read, those with the surest lift first. Customers count whose first conversion comes from
/// `from` (ms UTC) on, and those without any.
pub fn content_read(
    table: &EventTable,
    subset: &Subset,
    (goal, from): (&[bool], i64),
    progress: &Progress,
) -> Result<Vec<ContentRead>, Cancelled> {
    let kinds = (0..table.names.touchpoints.len()).map(|of| table.names.kind(of as u16));
    let is_content: Vec<bool> = kinds.map(|kind| kind == TouchpointKind::View).collect();
    if !is_content.contains(&true) {
        return Ok(Vec::new());
    }
    let pages = Pages::of(table, is_content);
    // addresses with ids in them are very many, and hardly anybody reads one
    let readers: Vec<AtomicU32> = pages.names.iter().map(|_| AtomicU32::new(0)).collect();
    by_customers_cancellable(table, progress, |customers| {
        each_reader((table, subset), (goal, from), &pages, customers, |read, _| {
            for &page in read {
                readers[page as usize].fetch_add(1, Ordering::Relaxed);
            }
        });
    })?;
    let is_read: Vec<bool> = readers.iter().map(|n| u64::from(n.load(Ordering::Relaxed)) >= ENOUGH).collect();
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = Counted::default();
        each_reader((table, subset), (goal, from), &pages, customers, |read, converted| {
            let stratum = stratum(read.len());
            part.all[stratum][usize::from(converted)] += 1;
            for &page in read.iter().filter(|&&page| is_read[page as usize]) {
                part.by_page.entry(page).or_default()[stratum][usize::from(converted)] += 1;
            }
        });
        part
    })?;
    let mut all = Counted::default();
    for part in parts {
        add(&mut all.all, &part.all);
        part.by_page.iter().for_each(|(page, of)| add(all.by_page.entry(*page).or_default(), of));
    }
    Ok(ranked(&all, &pages.names))
}

/// Customers who read the same before they converted, or did not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedReaders {
    /// The touchpoints that they looked at before.
    pub read: Vec<u16>,
    /// Whether they converted after that.
    pub converted: bool,
    /// How many customers there are.
    pub customers: u64,
}

/// What [`content_read`] finds where no page has an address, of customers who were counted.
pub fn content_of_counts(table: &EventTable, readers: &[CountedReaders]) -> Vec<ContentRead> {
    let mut all = Counted::default();
    for of in readers.iter().filter(|of| !of.read.is_empty()) {
        let (stratum, converted) = (stratum(of.read.len()), usize::from(of.converted));
        all.all[stratum][converted] += of.customers;
        for &touchpoint in &of.read {
            all.by_page.entry(touchpoint.into()).or_default()[stratum][converted] += of.customers;
        }
    }
    ranked(&all, &table.names.touchpoints)
}

/// Customers are compared with others who read about as much.
fn stratum(read: usize) -> usize {
    (read.ilog2() as usize).min(STRATA - 1)
}

/// The pages that enough customers read, those with the surest lift first.
fn ranked(all: &Counted, names: &[String]) -> Vec<ContentRead> {
    let rows = all.by_page.iter().filter_map(|(page, of)| row(&names[*page as usize], of, &all.all));
    let mut rows: Vec<(ContentRead, f64)> = rows.collect();
    rows.sort_by(|(a, _), (b, _)| a.page.cmp(&b.page));
    let chances = adjust(&rows.iter().map(|(_, chance)| *chance).collect::<Vec<_>>());
    let mut found: Vec<ContentRead> = rows
        .into_iter()
        .zip(chances)
        .map(|((row, _), chance)| ContentRead { is_borne_out: chance < BORNE_OUT && row.lift > 1.0, ..row })
        .collect();
    found.sort_by(|a, b| {
        b.is_borne_out
            .cmp(&a.is_borne_out)
            .then(b.interval.0.total_cmp(&a.interval.0))
            .then_with(|| a.page.cmp(&b.page))
    });
    found
}

fn add(sum: &mut ByStratum, other: &ByStratum) {
    for (a, b) in sum.iter_mut().zip(other) {
        a[0] += b[0];
        a[1] += b[1];
    }
}

/// The ratio of Mantel and Haenszel with the variance of Greenland and Robins (1985), and the chance of it by accident;
/// `None` where too few read the page or too few did not.
fn row(page: &str, readers: &ByStratum, all: &ByStratum) -> Option<(ContentRead, f64)> {
    let sum = |of: &ByStratum| of.iter().fold([0, 0], |sum, of| [sum[0] + of[0], sum[1] + of[1]]);
    let (read, everybody) = (sum(readers), sum(all));
    let (n, converted) = (read[0] + read[1], read[1]);
    if n < ENOUGH || everybody[0] + everybody[1] - n < ENOUGH {
        return None;
    }
    let (mut with, mut without, mut spread) = (0.0, 0.0, 0.0);
    for (of, all) in readers.iter().zip(all) {
        let (a, c) = (of[1] as f64, (all[1] - of[1]) as f64);
        let (n1, n0) = ((of[0] + of[1]) as f64, (all[0] + all[1] - of[0] - of[1]) as f64);
        let n = n1 + n0;
        if n > 0.0 {
            with += a * n0 / n;
            without += c * n1 / n;
            spread += ((a + c) * n1 * n0 - a * c * n) / (n * n);
        }
    }
    if with <= 0.0 || without <= 0.0 {
        return None;
    }
    let (lift, error) = (with / without, (spread / (with * without)).sqrt());
    let end = |z: f64| (lift.ln() + z * error).exp();
    let chance = if error > 0.0 { erfc(lift.ln().abs() / error / std::f64::consts::SQRT_2) } else { 1.0 };
    let row = ContentRead {
        page: page.to_owned(),
        readers: n,
        converted,
        lift,
        interval: (end(-Z90), end(Z90)),
        is_borne_out: false,
    };
    Some((row, chance))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::coverage::Coverage;
    use crate::analysis::random_stream::RandomStream;

    #[test]
    fn intervals_hold_in_nine_of_ten_projects() {
        let mut random = RandomStream::new(19, 1);
        let mut project = || {
            let lift = 0.7 + 1.3 * random.unit();
            let (mut all, mut readers) = (ByStratum::default(), ByStratum::default());
            for (all, of) in all.iter_mut().zip(&mut readers).take(5) {
                let chance = 0.02 + 0.18 * random.unit();
                let mut convert = |least: usize, most: usize, chance: f64| {
                    let n = least + random.below(most);
                    let converted = (0..n).filter(|_| random.unit() < chance).count() as u64;
                    [n as u64 - converted, converted]
                };
                let (read, did_not) = (convert(6, 60, chance * lift), convert(20, 400, chance));
                (*of, *all) = (read, [read[0] + did_not[0], read[1] + did_not[1]]);
            }
            let found = row("/a", &readers, &all).map(|(found, _)| found.interval);
            found.into_iter().map(|(low, high)| (low..=high).contains(&lift)).collect()
        };
        let coverage = Coverage::of((0..1_000).map(|_| project()));
        assert!(coverage.contains(0.9), "{coverage}");
    }

    #[test]
    fn only_like_is_compared_with_like() {
        // who looks at much reads the page and buys; among those alike it makes no difference
        let mut all = ByStratum::default();
        let mut readers = ByStratum::default();
        (all[0], readers[0]) = ([900, 100], [90, 10]);
        (all[3], readers[3]) = ([500, 500], [400, 400]);
        let (found, chance) = row("/a", &readers, &all).unwrap();
        assert!((found.lift - 1.0).abs() < 1e-12 && chance > 0.99, "{found:?}");
        assert_eq!((found.readers, found.converted), (900, 410));
        // one stratum: the plain ratio, and ln RR with variance 1/a - 1/n1 + 1/c - 1/n0
        let (mut all, mut readers) = (ByStratum::default(), ByStratum::default());
        (all[1], readers[1]) = ([850, 150], [140, 60]);
        let (found, chance) = row("/b", &readers, &all).unwrap();
        let lift = (60.0 / 200.0) / (90.0 / 800.0);
        let error = (1.0f64 / 60.0 - 1.0 / 200.0 + 1.0 / 90.0 - 1.0 / 800.0).sqrt();
        assert!((found.lift - lift).abs() < 1e-12);
        assert!((found.interval.0 - (f64::ln(lift) - Z90 * error).exp()).abs() < 1e-9, "{found:?}");
        assert!(chance < 1e-6);
        assert_eq!(row("/few", &ByStratum::default(), &all), None);
    }
}
