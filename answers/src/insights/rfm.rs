//! Buyers by recency, frequency and monetary value: the usual groups, what each did since the period before, and who moved.

use crate::analysis::{ENOUGH, Share};
use crate::events::BitSet;
use crate::model::{RfmGroup, RfmScores};
use crate::predict::{Rfm, RfmBuyer, RfmFollowed, rfm};
use crate::present::charts::{Chart, Ink, StateChart, StateColumn, StateMove};
use crate::present::numbers::{self, share_of};
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople, for_own_work};
use crate::present::table::{Cell, Table};
use crate::present::{contact, sentence, words};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// Buyers by recency, frequency and monetary value.
pub struct RfmGroups;

/// With which time the groups of now are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RfmSettings {
    /// So many days before the end of what is known.
    pub days: usize,
}

impl Default for RfmSettings {
    fn default() -> Self {
        Self { days: 90 }
    }
}

impl InsightSettings for RfmSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.whole("days", text!("rfm-about-days"), &mut self.days, 7..=365);
    }
}

/// The fifths that are told.
const MEASURES: [fn(&RfmScores) -> u8; 3] = [|scores| scores.recency, |scores| scores.frequency, |scores| scores.money];

impl Insight for RfmGroups {
    const ID: &'static str = "rfm";
    type Settings = RfmSettings;
    type Outcome = Rfm;

    fn title() -> &'static str {
        text!("rfm-title")
    }

    fn question() -> &'static str {
        text!("rfm-question")
    }

    fn compute(scope: &Scope, how: &RfmSettings, progress: &Progress) -> Result<Rfm, AnswerError> {
        if scope.subset.customers().is_empty() {
            return Err(AnswerError::nobody(scope));
        }
        let found = rfm(&scope.table, &scope.subset, scope.settings(), how.days as u32, progress)?;
        if found.now.is_empty() {
            return Err(AnswerError::Nothing(text!("rfm-nobody-ordered").to_owned()));
        }
        let n = found.now.len() as u64;
        if n < ENOUGH {
            return Err(AnswerError::Nothing(text!("rfm-too-few", n, needed = ENOUGH)));
        }
        Ok(found)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let n = found.now.len() as u64;
        let groups = GroupTable::people(computed.groups(k), "rfm", "customers").about(PeopleCount::people(n));
        let disclosure = small_groups::table(groups, k, before)?;
        let whole = disclosure.merged + disclosure.hidden == 0;
        let people = if k <= 1 { computed.people() } else { Table::default() };
        let zone = computed.scope.style().zone;
        let mut note = text!("rfm-note", day = numbers::date(found.cut_off - 1, &zone), days = found.days);
        if found.followed.is_empty() {
            note = format!("{note} · {}", text!("rfm-too-few-before", days = found.days, needed = ENOUGH));
        }
        // those who are new since, and those who ordered in the period, follow from these
        let before_and_now = (found.followed.len() as u64, n);
        let earlier = small_groups::part_of("rfm/customers_before", before_and_now, k, before);
        let earlier = earlier.filter(|_| !found.followed.is_empty());
        let again = reordered(&found.followed, |_| true);
        let counts = again.map_or((0, 0), |share| (share.count, share.of));
        let again_published = earlier.as_ref().and_then(|_| small_groups::part_of("rfm/reordered", counts, k, before));
        let again = again.filter(|_| again_published.is_some());
        Ok(Answer::new(computed.sentence(whole && k <= 1), note)
            .fact("customers", n)
            .fact("customers_before", earlier.as_ref().map(|_| found.followed.len()))
            .fact("reordered", again.map(|share| share.share))
            .remember(earlier.unwrap_or_default())
            .remember(again_published.unwrap_or_default())
            .table("groups", disclosure)
            .named_by(&["group"])
            .table("moves", for_own_work(computed.moves(), k))
            .named_by(&["from", "to"])
            .chart("moves", |moves| computed.ribbons(moves))
            .table("fifths", for_own_work(computed.fifths(), k))
            .people("customers", people))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let (found, parts) = (&computed.outcome, text!("rfm-part"));
        let known = || RfmGroup::ALL.into_iter().map(words::rfm_group);
        let mut customers = BitSet::new(computed.scope.table.num_customers());
        if part.get("to").is_none() {
            let group = RfmGroup::ALL[part.position("group", parts, "group", known())?];
            found.now.iter().filter(|buyer| buyer.group == group).for_each(|buyer| customers.insert(buyer.ix));
            return Ok(customers);
        }
        let from = part.position("from", parts, "group", known().chain([text!("rfm-not-yet-a-buyer")]))?;
        let to = RfmGroup::ALL[part.position("to", parts, "group", known())?];
        let from = RfmGroup::ALL.get(from).copied();
        found.moved().filter(|m| (m.1, m.2) == (from, to)).for_each(|m| customers.insert(m.0));
        Ok(customers)
    }
}

/// Of those who were in a group that fits, how many ordered since; `None` where nobody was.
fn reordered(followed: &[RfmFollowed], fits: impl Fn(&RfmBuyer) -> bool) -> Option<Share> {
    let of = followed.iter().filter(|of| fits(&of.before));
    let (n, did) = of.fold((0, 0), |(n, did), of| (n + 1, did + u64::from(of.orders > 0)));
    (n > 0).then(|| Share::new(did, n))
}

impl ComputedInsight<RfmGroups> {
    /// Every group, the best first. Where few people are to stand together only how many are in it is told.
    fn groups(&self, k: u64) -> Table {
        let mut out = Table::new(&[
            ("group", text!("rfm-group")),
            ("customers", text!("rfm-customers")),
            ("share", text!("rfm-of-all")),
            ("orders", text!("rfm-orders")),
            ("paid", text!("rfm-paid")),
            ("share_of_paid", text!("rfm-of-all-paid")),
            ("days_since_order", text!("rfm-days-since-order")),
            ("customers_before", text!("rfm-customers-before")),
            ("reordered", text!("rfm-reordered")),
            ("low", text!("rfm-low")),
            ("high", text!("rfm-high")),
        ]);
        let found = &self.outcome;
        let all_paid = sum_of_cents(found.now.iter());
        for group in RfmGroup::ALL {
            let members = || found.now.iter().filter(|buyer| buyer.group == group);
            let n = members().count();
            let share = reordered(&found.followed, |buyer| buyer.group == group);
            if n == 0 && share.is_none() {
                continue;
            }
            let (orders, paid) = (members().map(|buyer| u64::from(buyer.orders)).sum(), sum_of_cents(members()));
            let since: f64 = members().map(|buyer| f64::from(buyer.since)).sum();
            let mut row = vec![
                Cell::text(words::rfm_group(group)),
                Cell::Count(n as u64),
                Cell::Share(n as f64 / found.now.len() as f64),
                Cell::Count(orders),
                Cell::Money(paid),
                if all_paid > 0.0 { Cell::Share(paid / all_paid) } else { Cell::Empty },
                if n > 0 { Cell::Number((since / n as f64).round()) } else { Cell::Empty },
                Cell::Count(share.map_or(0, |share| share.of)),
            ];
            row.extend(share_cells(share));
            if k > 1 {
                row[3..].fill(Cell::Empty);
            }
            out.push(row);
        }
        out
    }

    /// Who came to each group from where.
    fn moves(&self) -> Table {
        let mut out = Table::new(&[
            ("from", text!("rfm-from")),
            ("to", text!("rfm-to")),
            ("customers", text!("rfm-customers")),
            ("share", text!("rfm-of-those-before")),
        ]);
        if self.outcome.followed.is_empty() {
            // too few had ordered then to be in groups: that nobody was a buyer yet would not be true
            return out;
        }
        let groups = RfmGroup::ALL.len();
        let mut counts = vec![0u64; (groups + 1) * groups];
        let place = |group: RfmGroup| RfmGroup::ALL.iter().position(|of| *of == group).unwrap_or(0);
        for (_, from, to) in self.outcome.moved() {
            counts[from.map_or(groups, place) * groups + place(to)] += 1;
        }
        for (from, row) in counts.chunks(groups).enumerate() {
            let all: u64 = row.iter().sum();
            for (to, &n) in row.iter().enumerate().filter(|(_, n)| **n > 0) {
                let share = if from == groups { Cell::Empty } else { Cell::Share(n as f64 / all as f64) };
                out.push(vec![Cell::text(name(from)), Cell::text(name(to)), Cell::Count(n), share]);
            }
        }
        out
    }

    /// What each fifth did since: a plain table that already tells much.
    fn fifths(&self) -> Table {
        let mut out = Table::new(&[
            ("measure", text!("rfm-measure")),
            ("fifth", text!("rfm-fifth")),
            ("customers_before", text!("rfm-customers-before")),
            ("reordered", text!("rfm-reordered")),
            ("low", text!("rfm-low")),
            ("high", text!("rfm-high")),
        ]);
        let names = [text!("rfm-recency"), text!("rfm-frequency"), text!("rfm-money")];
        for (name, of) in names.into_iter().zip(MEASURES) {
            for fifth in 1..=5 {
                let share = reordered(&self.outcome.followed, |buyer| of(&buyer.scores) == fifth);
                let mut row = vec![
                    Cell::text(name),
                    Cell::Count(u64::from(fifth)),
                    Cell::Count(share.map_or(0, |share| share.of)),
                ];
                row.extend(share_cells(share));
                out.push(row);
            }
        }
        out
    }

    /// Every buyer with the fifths, those of the best groups first.
    fn people(&self) -> Table {
        let (table, hide) = (&self.scope.table, self.scope.settings().hide_names);
        let mut out = Table::new(&contact::with(&[
            ("group", text!("rfm-group")),
            ("recency", text!("rfm-recency")),
            ("frequency", text!("rfm-frequency")),
            ("money", text!("rfm-money")),
            ("days_since_order", text!("rfm-days-since-order")),
            ("orders", text!("rfm-orders")),
            ("paid", text!("rfm-paid")),
        ]));
        let mut buyers: Vec<&RfmBuyer> = self.outcome.now.iter().collect();
        buyers.sort_by_key(|buyer| (buyer.group, buyer.ix));
        for buyer in buyers {
            let mut row = contact::cells(table, buyer.ix, hide).to_vec();
            let fifth = |of: u8| Cell::Count(u64::from(of));
            row.extend([
                Cell::text(words::rfm_group(buyer.group)),
                fifth(buyer.scores.recency),
                fifth(buyer.scores.frequency),
                fifth(buyer.scores.money),
                Cell::Count(u64::from(buyer.since)),
                Cell::Count(u64::from(buyer.orders)),
                Cell::Money((buyer.paid * 100.0).round() / 100.0),
            ]);
            out.push(row);
        }
        out
    }

    /// What the best group is worth, and what to look at: the good buyers that were lost.
    fn sentence(&self, whole: bool) -> String {
        let found = &self.outcome;
        let n = found.now.len() as u64;
        let customers = text!("count-customers-who-ordered", n);
        let best = || found.now.iter().filter(|buyer| buyer.group == RfmGroup::Champions);
        let count = best().count() as u64;
        let paid = sum_of_cents(found.now.iter());
        if !whole || n < sentence::SMALL_GROUP || count == 0 {
            return text!("rfm-in-groups", customers);
        }
        let mut says = if paid > 0.0 {
            let worth = numbers::share(sum_of_cents(best()) / paid);
            text!("rfm-champions-are-and-paid", customers, share = share_of(count, n), worth)
        } else {
            text!("rfm-champions-are", customers, share = share_of(count, n))
        };
        let again = |group: RfmGroup| reordered(&found.followed, |buyer| buyer.group == group).filter(Share::is_enough);
        let all = reordered(&found.followed, |_| true).filter(Share::is_enough);
        if let (Some(best), Some(all)) = (again(RfmGroup::Champions), all) {
            let again = text!(
                "rfm-of-champions-ordered-again",
                days = found.days,
                share = numbers::share(best.share),
                all = numbers::share(all.share)
            );
            says = format!("{says} {again}");
        }
        let lost = |group| matches!(group, RfmGroup::AtRisk | RfmGroup::CannotLose);
        let fell = found.followed.iter().filter(|of| !lost(of.before.group) && lost(of.now)).count() as u64;
        if fell >= sentence::SMALL_GROUP {
            says = format!("{says} {}", text!("rfm-fell-to-at-risk", customers = text!("count-customers", n = fell)));
        }
        says
    }

    /// The moves as ribbons from the groups of then to those of now.
    fn ribbons(&self, moves: &Table) -> Option<Chart> {
        let groups = RfmGroup::ALL.len();
        let place = |cell: &Cell| {
            let Cell::Text(text) = cell else { return None };
            (0..=groups).find(|&at| name(at) == text)
        };
        let one = |(row, cells): (usize, &Vec<Cell>)| {
            let (from, to) = (place(&cells[0])?, place(&cells[1])?);
            Some(StateMove { column: 1, from, to, customers: cells[2].as_count()?, row })
        };
        let found: Vec<StateMove> = moves.rows.iter().enumerate().filter_map(one).collect();
        let column = |name: String| StateColumn { name, is_complete: true };
        let chart = StateChart {
            columns: vec![column(text!("rfm-days-ago", days = self.outcome.days)), column(text!("rfm-now").to_owned())],
            states: (0..groups).map(|at| (name(at).to_owned(), ink(at))).collect(),
            arrivals: text!("rfm-not-yet-a-buyer").to_owned(),
            moves: found,
            tells_shares: true,
        };
        (!chart.moves.is_empty()).then_some(Chart::States(chart))
    }
}

/// What buyers paid, summed in hundredths, so that the order of the rows changes nothing.
fn sum_of_cents<'a>(buyers: impl Iterator<Item = &'a RfmBuyer>) -> f64 {
    buyers.map(|buyer| (buyer.paid * 100.0).round() as i64).sum::<i64>() as f64 / 100.0
}

/// A group by its place, or that somebody was no buyer yet.
fn name(place: usize) -> &'static str {
    RfmGroup::ALL.get(place).map_or(text!("rfm-not-yet-a-buyer"), |group| words::rfm_group(*group))
}

fn share_cells(share: Option<Share>) -> [Cell; 3] {
    share.map_or([Cell::Empty, Cell::Empty, Cell::Empty], |share| {
        [Cell::Share(share.share), Cell::Share(share.low), Cell::Share(share.high)]
    })
}

/// Those who ordered lately in colours, the others in greys.
fn ink(place: usize) -> Ink {
    match RfmGroup::ALL[place] {
        RfmGroup::Champions => Ink::Measure,
        RfmGroup::Loyal => Ink::Group(1),
        RfmGroup::PotentialLoyalists => Ink::Group(2),
        RfmGroup::NewCustomers => Ink::Group(3),
        RfmGroup::Promising => Ink::Group(4),
        RfmGroup::NeedAttention => Ink::Group(5),
        RfmGroup::AboutToSleep => Ink::GroupBeside(5),
        RfmGroup::AtRisk => Ink::Group(6),
        RfmGroup::CannotLose => Ink::GroupBeside(6),
        RfmGroup::Hibernating => Ink::Other,
    }
}
