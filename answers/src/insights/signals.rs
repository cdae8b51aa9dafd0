//! Signs of intent: who shows them now, and what they told in the past.

use crate::analysis::ENOUGH;
use crate::events::BitSet;
use crate::model::is_small_group;
use crate::predict::signals::{self, Evidence, MeasuredSignal, Signal, SignalReport};
use crate::present::charts::Ink;
use crate::present::numbers::{count, date, decimal, share, zone};
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::{contact, signal_words};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::charts::BarColumns;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// Signs of intent: who shows them now, and what they told in the past.
pub struct Signals;

/// How far ahead signs are asked to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignalSettings {
    /// The horizon of the signs, in days.
    pub horizon: u32,
}

impl Default for SignalSettings {
    fn default() -> Self {
        Self { horizon: 7 }
    }
}

impl InsightSettings for SignalSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.horizon(&mut self.horizon);
    }
}

impl Insight for Signals {
    const ID: &'static str = "signals";
    type Settings = SignalSettings;
    type Outcome = SignalReport;

    fn title() -> &'static str {
        text!("signals-title")
    }

    fn question() -> &'static str {
        text!("signals-question")
    }

    fn compute(scope: &Scope, how: &SignalSettings, progress: &Progress) -> Result<SignalReport, AnswerError> {
        let found = signals::signals(&scope.table, &scope.subset, scope.settings(), how.horizon, progress)?;
        match found.active {
            0 if scope.filter.narrows() => Err(AnswerError::nobody(scope)),
            0 => Err(AnswerError::Nothing(text!("signals-nobody-active").to_owned())),
            _ => Ok(found),
        }
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let people = small_groups::about_people(found.active, k, before)?;
        let table = GroupTable {
            overlapping: true,
            base: Some(PeopleCount::people(found.active)),
            adds_up: ["", ""],
            ..GroupTable::people(computed.table(k), "signals", "customers")
        };
        let disclosure = small_groups::table(table, k, before)?;
        let whole = disclosure.merged + disclosure.hidden == 0;
        let style = computed.scope.style();
        // how many reached the goal follows from the usual rate
        let is_base_shown = found.base_customers.iter().all(|&n| !is_small_group(n, k));
        let base = Some(found.base).filter(|base| base.of > 0 && is_base_shown);
        let answer = Answer::new(computed.sentence(whole && is_base_shown, k), computed.note(is_base_shown))
            .table("signals", disclosure)
            .named_by(&["signal"])
            .chart("signals", |rows| {
                let names: (&[&str], &str) = (&["name"], "");
                let texts = &["rate", "evidence"];
                let columns = BarColumns { names, length: "rate", longest_fills: true, texts };
                columns.chart(rows, &style, |name| computed.ink(name))
            })
            .remember(people)
            .fact("customers", found.active)
            .fact("base_rate", base.map(|base| base.share))
            .fact("observations", is_base_shown.then_some(found.base.of))
            .fact("cut_offs", found.cuts.len());
        if k > 1 {
            return Ok(answer);
        }
        Ok(answer.people("customers", computed.people()).named_by(&["customer"]))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        const PART: &str = "signal/customer";
        let (table, found) = (&computed.scope.table, &computed.outcome);
        let mut customers = BitSet::new(table.num_customers());
        if part.get("customer").is_some() {
            let wanted = part.whole("customer", PART)?;
            let is = |ix: u32| u64::from(table.people.ids[ix as usize]) + 1 == wanted;
            let shows = found.now.iter().find(|of| is(of.customer)).ok_or_else(|| {
                AnswerError::Unknown(text!("customers-customer-is-not-in-list-take", number = wanted.to_string()))
            })?;
            customers.insert(shows.customer);
            return Ok(customers);
        }
        let wanted = part.position("signal", PART, "signal", Signal::ALL.iter().map(|signal| signal.code()))?;
        found.showing(Signal::ALL[wanted]).for_each(|(ix, _)| customers.insert(ix));
        Ok(customers)
    }
}

impl ComputedInsight<Signals> {
    /// Signals that tell nothing are grey.
    fn ink(&self, name: &str) -> Ink {
        let is_it = |of: &&MeasuredSignal| signal_words::label(of.signal) == name;
        let tells = self.outcome.measured.iter().find(is_it).is_some_and(|of| is_telling(of.evidence));
        if tells { Ink::Measure } else { Ink::Other }
    }

    /// Every signal, with what it told and how many show it now.
    fn table(&self, k: u64) -> Table {
        let mut out = Table::new(&[
            ("signal", text!("signals-code")),
            ("name", text!("signals-signal")),
            ("customers", text!("signals-customers")),
            ("shown", text!("signals-shown")),
            ("reached", text!("signals-reached")),
            ("rate", text!("signals-rate")),
            ("rate_low", text!("signals-rate-low")),
            ("rate_high", text!("signals-rate-high")),
            ("lift", text!("signals-lift")),
            ("lift_low", text!("signals-lift-low")),
            ("lift_high", text!("signals-lift-high")),
            ("evidence", text!("signals-evidence")),
            ("meaning", text!("signals-meaning")),
        ]);
        for of in &self.outcome.measured {
            let now = self.outcome.showing(of.signal).count() as u64;
            let mut row =
                vec![Cell::text(of.signal.code()), Cell::text(signal_words::label(of.signal)), Cell::Count(now)];
            let is_shown = !is_of_few(of, k);
            let lift = of.lift(&self.outcome.base);
            row.extend(match of.rate.of > 0 && is_shown {
                true => [
                    Cell::Count(of.rate.of),
                    Cell::Count(of.rate.count),
                    Cell::Share(of.rate.share),
                    Cell::Share(of.rate.low),
                    Cell::Share(of.rate.high),
                ],
                false => [const { Cell::Empty }; 5],
            });
            row.extend(match lift.filter(|_| is_shown) {
                Some((lift, low, high)) => [lift, low, high].map(|v| Cell::Number((v * 1e4).round() / 1e4)),
                None => [const { Cell::Empty }; 3],
            });
            row.push(if is_shown { Cell::text(signal_words::evidence(of.evidence)) } else { Cell::Empty });
            row.push(Cell::text(signal_words::meaning(of.signal)));
            out.push(row);
        }
        out
    }

    /// Who shows which sign now; those whose signs tell most first.
    fn people(&self) -> Table {
        let (table, hide) = (&self.scope.table, self.scope.settings().hide_names);
        let mut out = Table::new(&contact::short(&[
            ("signal", text!("signals-code")),
            ("sign", text!("signals-signal")),
            ("detail", text!("signals-detail")),
            ("time", text!("signals-time")),
            ("rate", text!("signals-rate")),
            ("evidence", text!("signals-evidence")),
        ]));
        let mut rows: Vec<_> = Signal::ALL
            .into_iter()
            .filter(|signal| *signal != Signal::SeenLately)
            .flat_map(|signal| self.outcome.showing(signal).map(move |of| (self.outcome.of(signal), of)))
            .collect();
        rows.sort_by(|(a, (ix, _)), (b, (jx, _))| {
            let tells = |of: &MeasuredSignal| is_telling(of.evidence);
            tells(b).cmp(&tells(a)).then(b.rate.share.total_cmp(&a.rate.share)).then(ix.cmp(jx))
        });
        for (of, (ix, sign)) in rows {
            let mut row = contact::short_cells(table, ix, hide);
            row.extend([
                Cell::text(of.signal.code()),
                Cell::text(signal_words::label(of.signal)),
                Cell::text(signal_words::detail(table, sign)),
                Cell::Time(sign.at),
                if of.rate.of >= ENOUGH { Cell::Share(of.rate.share) } else { Cell::Empty },
                Cell::text(signal_words::evidence(of.evidence)),
            ]);
            out.push(row);
        }
        out
    }

    /// What there is to say; not `whole` where small groups stand together.
    fn sentence(&self, whole: bool, k: u64) -> String {
        let found = &self.outcome;
        let customers = text!("count-customers", n = found.active);
        if !whole {
            return text!("signals-shared", customers);
        }
        let (days, goal) = (u64::from(self.how.horizon), &self.scope.settings().goal.name);
        if found.base.of < ENOUGH || found.base.count == 0 {
            return text!("signals-too-short", customers, days, goal);
        }
        let base = share(found.base.share);
        let Some(best) = self.best(k) else {
            return text!("signals-none", customers, days, goal, base);
        };
        let (name, rate) = (signal_words::label(best.signal), share(best.rate.share));
        let lift = decimal(best.rate.share / found.base.share);
        let n = count(found.showing(best.signal).count() as u64);
        text!("signals-sentence", name, rate, goal, days, base, lift, n)
    }

    /// The signal that raises the rate most beyond chance; being there lately is none.
    fn best(&self, k: u64) -> Option<&MeasuredSignal> {
        let raise = |of: &&MeasuredSignal| {
            of.evidence == Evidence::More && of.signal != Signal::SeenLately && !is_of_few(of, k)
        };
        self.outcome.measured.iter().filter(raise).max_by(|a, b| a.rate.share.total_cmp(&b.rate.share))
    }

    fn note(&self, with_base: bool) -> String {
        let found = &self.outcome;
        if !with_base {
            return text!("signals-note-interval").to_owned();
        }
        let zone = zone(&self.scope.settings().time_zone);
        let day = date(found.cut_off - 1, &zone);
        let base = text!("signals-note", day, observations = count(found.base.of), cuts = found.cuts.len() as u64);
        format!("{base} · {}", text!("signals-note-interval"))
    }
}

/// Whether what a signal told is about few who showed it, few who reached the goal after it, or few who did not.
fn is_of_few(of: &MeasuredSignal, k: u64) -> bool {
    [of.customers, of.reached, of.not_reached].iter().any(|&n| is_small_group(n, k))
}

/// Whether what follows a signal is told from what is usual.
fn is_telling(evidence: Evidence) -> bool {
    matches!(evidence, Evidence::More | Evidence::Less)
}
