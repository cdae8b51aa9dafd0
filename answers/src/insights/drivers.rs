//! Why a number changed from one period to the next.

use std::sync::Arc;

use crate::analysis::drivers::{
    self, Aggregate, Characteristic, Difference, Drivers, ExplainedNumber, GroupChange, Measured, NEW, PeriodTotals,
    TwoPeriods, factor_shares,
};
use crate::analysis::{LocalDays, Period, customers_who, whole_days};
use crate::events::{BitSet, EventTable, Subset};
use crate::model::{Filter, NONE_U32, is_small_group};
use crate::present::numbers;
use crate::present::small_groups::{Disclosure, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// Why a number changed from one period to the next.
pub struct WhyChanged;

/// What changed, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DriverSettings {
    /// The number whose change is explained.
    pub measure: ExplainedNumber,
    /// Days of each period.
    pub days: usize,
    /// How many days the earlier period lies before the later; nothing = directly before.
    pub back: Option<usize>,
}

impl Default for DriverSettings {
    fn default() -> Self {
        Self { measure: ExplainedNumber::Revenue, days: 28, back: None }
    }
}

const MEASURES: [(&str, ExplainedNumber); 4] = [
    ("revenue", ExplainedNumber::Revenue),
    ("orders", ExplainedNumber::Orders),
    ("customers", ExplainedNumber::Customers),
    ("conversion", ExplainedNumber::Conversion),
];

impl InsightSettings for DriverSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let goals = [("goals", ExplainedNumber::Orders)];
        fields.choice_also("measure", text!("drivers-measure"), &mut self.measure, (&MEASURES, &goals));
        fields.whole("days", text!("drivers-days"), &mut self.days, 1..=366);
        fields.whole_or("back", text!("drivers-back"), &mut self.back, ("directly", 1..=1_830));
    }
}

/// A change with its periods.
pub struct Change {
    /// What the filter lets through, also before its first date.
    subset: Arc<Subset>,
    periods: TwoPeriods,
    found: Drivers,
}

impl Insight for WhyChanged {
    const ID: &'static str = "drivers";
    type Settings = DriverSettings;
    type Outcome = Change;

    fn title() -> &'static str {
        text!("drivers-title")
    }

    fn question() -> &'static str {
        text!("drivers-question")
    }

    fn idle_settings(filter: &Filter) -> &'static [&'static str] {
        // the dates of the filter are the later period
        if filter.from.is_some() { &["days"] } else { &[] }
    }

    fn compute(scope: &Scope, how: &DriverSettings, progress: &Progress) -> Result<Change, AnswerError> {
        // with a first date the later period is that of the filter, and the earlier one lies before it
        let subset = scope.with_past().subset;
        let periods = periods(scope, &subset, how)?;
        let what = (how.measure, &periods);
        let found = drivers::drivers(&scope.table, &subset, scope.settings(), what, progress)?;
        let [before, now] = &found.totals;
        let nothing = |text: &str| Err(AnswerError::Nothing(text.to_owned()));
        match how.measure {
            _ if before.customers + now.customers == 0 && scope.subset.active(&scope.table).next().is_some() => {
                nothing(text!("drivers-nobody"))
            }
            _ if before.customers + now.customers == 0 => Err(AnswerError::nobody(scope)),
            ExplainedNumber::Revenue if before.revenue == 0.0 && now.revenue == 0.0 => {
                nothing(text!("drivers-no-revenue"))
            }
            ExplainedNumber::Orders | ExplainedNumber::Conversion if before.orders + now.orders == 0 => {
                nothing(text!("drivers-no-orders"))
            }
            _ => Ok(Change { subset, periods, found }),
        }
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome.found;
        let [before, now] = found.totals.map(|of| computed.number(&of));
        // what nobody but a few paid is theirs, too
        let few = |n: u64| is_small_group(n, k);
        if found.all.iter().any(|of| few(of.customers) || few(of.with_any)) {
            return Err(TooFewPeople(text!("drivers-too-few", k)));
        }
        let groups = computed.groups(k);
        let judged = found.groups.iter().filter(|change| change.differs.is_some()).count();
        let standing_out = found.groups.iter().filter(|change| change.stands_out()).count();
        let hidden = groups.hidden > 0;
        Ok(Answer::new(computed.sentence(hidden), computed.note(k))
            .table("groups", groups)
            .named_by(&["characteristic", "group"])
            .table("factors", Disclosure::all(computed.factors()))
            .fact("before", before)
            .fact("now", now)
            .fact("change", computed.rounded(now - before))
            .fact("customers_before", found.totals[0].customers)
            .fact("customers_now", found.totals[1].customers)
            .fact("groups_compared", judged)
            .fact("groups_that_stand_out", (!hidden).then_some(standing_out)))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (scope, change) = (&computed.scope, &computed.outcome);
        let words = Characteristic::ALL.map(characteristic_name);
        let of = Characteristic::ALL[part.position("characteristic", PART, "characteristic", words.into_iter())?];
        let codes: Vec<u32> =
            change.found.groups.iter().map(|c| c.group.of).filter(|g| g.0 == of).map(|g| g.1).collect();
        let names: Vec<String> = codes.iter().map(|&code| value_name(&scope.table, (of, code))).collect();
        let at = part.position("group", PART, "group", names.iter().map(String::as_str))?;
        let group = (of, codes[at]);
        let is = drivers::is_of_group(&scope.table, &change.subset, scope.settings(), &change.periods, group);
        Ok(customers_who(&scope.table, progress, is)?)
    }
}

const PART: &str = "characteristic and group";

/// The last whole days of what is known, or those from the first date of the filter on, and as many days before them.
fn periods(scope: &Scope, subset: &Subset, how: &DriverSettings) -> Result<TwoPeriods, AnswerError> {
    let (known_from, until) = (scope.table.first_ms(), subset.observed_until(&scope.table));
    let days = LocalDays::new(&scope.settings().time_zone, known_from, until);
    let whole = whole_days(&scope.table, subset, &days, Period::Day);
    // the last day of the data may not be over, but whoever names it wants it counted
    let last = days.day(scope.table.last_ms());
    let is_named = scope.filter.to.is_some_and(|to| to > scope.table.last_ms() && days.day(to - 1) == last);
    let end = if is_named { last + 1 } else { whole.end };
    let length = match scope.filter.from {
        Some(from) => end - first_whole_day(&days, from),
        None => how.days as i64,
    };
    let back = how.back.map_or(length, |back| back as i64);
    if length < 1 {
        return Err(AnswerError::Nothing(text!("drivers-no-whole-day").to_owned()));
    }
    if back < length {
        return Err(AnswerError::Unknown(text!("drivers-overlap", back, days = length)));
    }
    let range = |from: i64| days.start_of_day(from)..days.start_of_day(from + length);
    let (before, now) = (range(end - length - back), range(end - length));
    if end - length - back < whole.start {
        let (needed, there) = ((length + back) as u64, (end - whole.start).max(0) as u64);
        return Err(AnswerError::Nothing(text!("drivers-too-short", needed, there)));
    }
    let known = before.start - known_from;
    let look_back = Some(known).filter(|&known| known >= before.end - before.start);
    Ok(TwoPeriods { before, now, look_back })
}

/// The first day that begins at a moment or later.
fn first_whole_day(days: &LocalDays, from: i64) -> i64 {
    let day = days.day(from);
    if days.start_of_day(day) < from { day + 1 } else { day }
}

/// What a characteristic is called.
fn characteristic_name(of: Characteristic) -> &'static str {
    match of {
        Characteristic::Channel => text!("drivers-channel"),
        Characteristic::Device => text!("drivers-device"),
        Characteristic::Country => text!("drivers-country"),
        Characteristic::Campaign => text!("drivers-campaign"),
        Characteristic::Source => text!("drivers-source"),
        Characteristic::FirstTouchpoint => text!("drivers-first-touchpoint"),
        Characteristic::NewOrReturning => text!("drivers-new-or-returning"),
    }
}

/// What the customers of a group have in common.
fn value_name(table: &EventTable, (of, code): (Characteristic, u32)) -> String {
    let known = |names: &[String]| names.get(code as usize).cloned().unwrap_or_default();
    match of {
        _ if code == NONE_U32 => text!("drivers-unknown").to_owned(),
        Characteristic::Channel => known(&table.names.channels),
        Characteristic::FirstTouchpoint => known(&table.names.touchpoints),
        Characteristic::Device => table.dims.device.name(code).to_owned(),
        Characteristic::Country => table.dims.country.name(code).to_owned(),
        Characteristic::Campaign => table.dims.campaign.name(code).to_owned(),
        Characteristic::Source => table.dims.source.name(code).to_owned(),
        Characteristic::NewOrReturning if code == NEW => text!("drivers-new").to_owned(),
        Characteristic::NewOrReturning => text!("drivers-returning").to_owned(),
    }
}

/// The row of a group may be shown where neither its customers nor the others are few, before and now.
fn may_be_shown(change: &GroupChange, totals: &[PeriodTotals; 2], k: u64) -> bool {
    let fits = |n: u64| !is_small_group(n, k);
    let parts = [(&change.group.before, &totals[0]), (&change.group.now, &totals[1])];
    parts.into_iter().all(|(of, all)| {
        let payers = [of.with_any, of.customers - of.with_any];
        fits(of.customers) && fits(all.customers - of.customers) && payers.into_iter().all(fits)
    })
}

impl ComputedInsight<WhyChanged> {
    fn number(&self, of: &PeriodTotals) -> f64 {
        match self.how.measure {
            // sums of cents
            ExplainedNumber::Revenue => (of.revenue * 100.0).round() / 100.0,
            ExplainedNumber::Orders => of.orders as f64,
            ExplainedNumber::Customers => of.customers as f64,
            ExplainedNumber::Conversion => of.reached as f64 / of.customers.max(1) as f64,
        }
    }

    /// A difference as exact as the numbers are.
    fn rounded(&self, difference: f64) -> f64 {
        match self.how.measure {
            ExplainedNumber::Revenue => (difference * 100.0).round() / 100.0,
            _ => difference,
        }
    }

    /// What the number is on average.
    fn mean(&self, mean: f64) -> Cell {
        match self.how.measure {
            ExplainedNumber::Revenue => Cell::Money(mean),
            ExplainedNumber::Orders | ExplainedNumber::Customers => Cell::Number(mean),
            ExplainedNumber::Conversion => Cell::Share(mean),
        }
    }

    /// A part of the change.
    fn part(&self, part: f64) -> Cell {
        match self.how.measure {
            ExplainedNumber::Revenue => Cell::Money(part),
            ExplainedNumber::Orders | ExplainedNumber::Customers => Cell::Number(part),
            ExplainedNumber::Conversion => Cell::Share(part),
        }
    }

    fn words(&self, amount: f64) -> String {
        match self.how.measure {
            ExplainedNumber::Revenue => numbers::money(amount, &self.scope.settings().currency),
            ExplainedNumber::Orders | ExplainedNumber::Customers => numbers::decimal(amount),
            ExplainedNumber::Conversion => numbers::share(amount),
        }
    }

    /// A number before and now, so exact that a change is seen.
    fn words_of_both(&self, before: f64, now: f64) -> (String, String) {
        match self.how.measure {
            ExplainedNumber::Conversion => numbers::shares_apart([before, now]).into(),
            _ => (self.words(before), self.words(now)),
        }
    }

    /// The groups of each characteristic. Where few people are to stand together, rows of few are left out, and with them so
    /// many others of the characteristic that no difference tells of few.
    fn groups(&self, k: u64) -> Disclosure<Table> {
        let found = &self.outcome.found;
        let mut shown: Vec<&GroupChange> = found.groups.iter().filter(|c| may_be_shown(c, &found.totals, k)).collect();
        for of in Characteristic::ALL {
            while tells_of_few(&shown, of, &found.all, k) {
                let smallest = shown.iter().filter(|c| c.group.of.0 == of).map(|c| c.group.now.customers).min();
                shown.retain(|c| c.group.of.0 != of || Some(c.group.now.customers) != smallest);
            }
        }
        let hidden = found.groups.len() - shown.len();
        Disclosure { hidden, ..Disclosure::all(self.table(&shown)) }
    }

    fn table(&self, shown: &[&GroupChange]) -> Table {
        let mut out = Table::new(&[
            ("characteristic", text!("drivers-characteristic")),
            ("group", text!("drivers-group")),
            ("customers_before", text!("drivers-customers-before")),
            ("customers_now", text!("drivers-customers-now")),
            ("each_before", text!("drivers-each-before")),
            ("each_now", text!("drivers-each-now")),
            ("change", text!("drivers-change")),
            ("of_customers", text!("drivers-of-customers")),
            ("of_each", text!("drivers-of-each")),
            ("beyond_others", text!("drivers-beyond-others")),
            ("chance", text!("drivers-chance")),
            ("stands_out", text!("drivers-stands-out")),
        ]);
        for change in shown {
            let group = &change.group;
            out.push(vec![
                Cell::text(characteristic_name(group.of.0)),
                Cell::text(value_name(&self.scope.table, group.of)),
                Cell::Count(group.before.customers),
                Cell::Count(group.now.customers),
                self.mean(group.before.mean()),
                self.mean(group.now.mean()),
                self.part(change.change()),
                self.part(change.of_customers),
                self.part(change.of_rate),
                self.part(change.beyond_others),
                if change.differs.is_some() { Cell::Share(change.chance) } else { Cell::Empty },
                Cell::Flag(change.stands_out()),
            ]);
        }
        out
    }

    /// What the number is made of, and what each factor has to do with the change.
    fn factors(&self) -> Table {
        let mut out = Table::new(&[
            ("factor", text!("drivers-factor")),
            ("before", text!("drivers-before")),
            ("now", text!("drivers-now")),
            ("of_change", text!("drivers-of-change")),
        ]);
        let [before, now] = &self.outcome.found.totals;
        let per = |a: f64, b: f64| if b == 0.0 { 0.0 } else { a / b };
        let customers = |of: &PeriodTotals| of.customers as f64;
        let orders = |of: &PeriodTotals| per(of.orders as f64, customers(of));
        let value = |of: &PeriodTotals| per(of.revenue, of.orders as f64);
        let names = [text!("drivers-customers"), text!("drivers-orders-each"), text!("drivers-value-each")];
        let factors: Vec<([f64; 2], f64)> = match self.how.measure {
            // money without orders is no product of these
            ExplainedNumber::Revenue if before.orders > 0 && now.orders > 0 => {
                let of = |t: &PeriodTotals| [customers(t), orders(t), value(t)];
                let pairs = of(before).into_iter().zip(of(now)).map(|(a, b)| [a, b]);
                pairs.zip(factor_shares(of(before), of(now))).collect()
            }
            ExplainedNumber::Orders => {
                let of = |t: &PeriodTotals| [customers(t), orders(t)];
                let pairs = of(before).into_iter().zip(of(now)).map(|(a, b)| [a, b]);
                pairs.zip(factor_shares(of(before), of(now))).collect()
            }
            ExplainedNumber::Revenue | ExplainedNumber::Customers | ExplainedNumber::Conversion => Vec::new(),
        };
        for (i, ([before, now], share)) in factors.into_iter().enumerate() {
            let cell = |v: f64| match i {
                0 => Cell::Count(v as u64),
                1 => Cell::Number(v),
                _ => Cell::Money(v),
            };
            out.push(vec![Cell::text(names[i]), cell(before), cell(now), self.part(share)]);
        }
        out
    }

    fn sentence(&self, hidden: bool) -> String {
        let found = &self.outcome.found;
        let [before, now] = found.totals.map(|of| self.number(&of));
        let what = match self.how.measure {
            ExplainedNumber::Revenue => text!("drivers-revenue"),
            ExplainedNumber::Orders => text!("drivers-orders"),
            ExplainedNumber::Customers => text!("drivers-customers"),
            ExplainedNumber::Conversion => text!("drivers-conversion"),
        };
        let (was, is) = (self.words(before), self.words(now));
        let [earlier, later] = self.dates();
        let change = match now.total_cmp(&before) {
            _ if was == is => text!("drivers-stayed", what, is, earlier, later),
            std::cmp::Ordering::Less => text!("drivers-fell", what, was, is, earlier, later),
            _ => text!("drivers-rose", what, was, is, earlier, later),
        };
        // what weighs against the change does not explain it, nor do those of whom nothing is known
        let direction = |amount: f64| amount.total_cmp(&0.0);
        let explains = |c: &&GroupChange| {
            let same = direction(c.beyond_others) == direction(now - before)
                && direction(c.growth()) == direction(now - before);
            c.stands_out() && c.group.of.1 != NONE_U32 && same
        };
        let strongest =
            found.groups.iter().filter(explains).max_by(|a, b| a.beyond_others.abs().total_cmp(&b.beyond_others.abs()));
        let Some(first) = strongest.filter(|_| !hidden) else {
            let why = match hidden {
                true => text!("drivers-few-hidden"),
                false if found.groups.iter().all(|c| c.differs.is_none()) => text!("drivers-no-groups"),
                false if found.groups.iter().any(GroupChange::stands_out) => text!("drivers-none-explains"),
                false => text!("drivers-nothing-stands-out"),
            };
            return format!("{change} {why}");
        };
        let group = text!(
            "drivers-group-of",
            characteristic = characteristic_name(first.group.of.0),
            group = value_name(&self.scope.table, first.group.of)
        );
        let of = &first.group;
        let why = match first.differs {
            Some(Difference::Rate) => {
                let (was, is) = self.words_of_both(of.before.mean(), of.now.mean());
                text!("drivers-first-by-rate", group, was, is)
            }
            _ => text!(
                "drivers-first-by-customers",
                group,
                was = numbers::count(of.before.customers),
                is = numbers::count(of.now.customers)
            ),
        };
        format!("{change} {why}")
    }

    /// The dates of the earlier and of the later period.
    fn dates(&self) -> [String; 2] {
        let zone = numbers::zone(&self.scope.settings().time_zone);
        let period = |of: &std::ops::Range<i64>| numbers::period(of.start, of.end - 1, &zone);
        [period(&self.outcome.periods.before), period(&self.outcome.periods.now)]
    }

    fn note(&self, k: u64) -> String {
        let [before, now] = self.dates();
        let mut note = match self.how.measure.aggregate() {
            Aggregate::Sum => text!("drivers-note", now, before),
            Aggregate::Mean => text!("drivers-note-of-average", now, before),
        };
        if let Some(look_back) = self.outcome.periods.look_back {
            note.push_str(" · ");
            note.push_str(&text!("drivers-note-new", time = numbers::duration(look_back)));
        }
        if k > 1 {
            note.push_str(" · ");
            note.push_str(&text!("drivers-note-few", k));
        }
        note
    }
}

/// Whether what is in no shown row of a characteristic is of few people, or of few who bring anything or nothing.
fn tells_of_few(shown: &[&GroupChange], of: Characteristic, all: &[Measured; 2], k: u64) -> bool {
    let rows = || shown.iter().filter(|c| c.group.of.0 == of);
    let few = |n: u64| is_small_group(n, k);
    let rest = |all: &Measured, part: fn(&GroupChange) -> &Measured| {
        let customers = all.customers - rows().map(|c| part(c).customers).sum::<u64>();
        let with_any = all.with_any - rows().map(|c| part(c).with_any).sum::<u64>();
        [customers, with_any, customers - with_any].into_iter().any(few)
    };
    rows().next().is_some() && (rest(&all[0], |c| &c.group.before) || rest(&all[1], |c| &c.group.now))
}
