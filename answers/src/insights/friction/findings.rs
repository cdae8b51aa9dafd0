//! What is said of the obstacles that cost most: their names, the evidence, what they cost, and the question that shows them.

use crate::analysis::friction::{Finding, GroupLoss, Loss, Obstacle, Outcomes, REPEATED_CONTACT, SLOW_ANSWER};
use crate::analysis::{Group, SplitBy, customers_of_group};
use crate::events::{BitSet, agent};
use crate::insights::funnel::{Funnel, FunnelSettings};
use crate::insights::insight::{ComputedInsight, Insight};
use crate::insights::question::Question;
use crate::insights::scope::AnswerError;
use crate::insights::selection::Selection;
use crate::insights::split::{self, split_name};
use crate::insights::time_between::{TimeBetween, TimeBetweenSettings};
use crate::insights::trends::{TrendSettings, Trends};
use crate::insights::{ChosenStep, ChosenSteps};
use crate::model::{EventColumn, Filter, TouchpointKind};
use crate::present::small_groups::{Disclosure, PublishedCounts, ReleaseMemory, for_own_work};
use crate::present::table::{Cell, Table};
use crate::present::{friction, numbers};
use crate::progress::Progress;
use crate::texts::{for_programs, text};

use super::place::ASKS;
use super::{FindingWords, Friction, PART};

impl ComputedInsight<Friction> {
    /// What is said of each finding, made once for an answer.
    pub fn finding_words(&self) -> &[FindingWords] {
        let words = |(at, finding): (usize, &Finding)| FindingWords {
            name: self.finding_name(&finding.obstacle),
            heading: format!("{}. {}", at + 1, self.finding_name(&finding.obstacle)),
            customers: text!("count-customers", n = finding.exposures.met.len() as u64),
            evidence: self.evidence(finding),
            loss: self.loss_words(finding),
            shown_by: self.shown_by(finding),
        };
        self.outcome.words.get_or_init(|| self.outcome.findings.iter().enumerate().map(words).collect())
    }

    fn touchpoint(&self, t: u16) -> &str {
        self.scope.names().touchpoints.get(usize::from(t)).map_or("", String::as_str)
    }

    /// When an error came out of the ordinary: the beginnings of the first day and of the last.
    fn days(&self, obstacle: &Obstacle) -> Option<(i64, i64)> {
        let Obstacle::Error { weeks, .. } = obstacle else { return None };
        let stretches = friction::stretches(weeks, &self.scope.settings().time_zone);
        Some((stretches.first()?.0, stretches.last()?.1))
    }

    /// What an obstacle is called: "Payment error, 4 – 17 May".
    pub fn finding_name(&self, obstacle: &Obstacle) -> String {
        match obstacle {
            Obstacle::Error { touchpoint, weeks, .. } if weeks.is_empty() => self.touchpoint(*touchpoint).to_owned(),
            Obstacle::Error { touchpoint, weeks, .. } => {
                let period = friction::weeks(weeks, self.scope.settings());
                text!("friction-finding-error", name = self.touchpoint(*touchpoint), period)
            }
            Obstacle::Loop { steps: (a, b), device, .. } => {
                let device = friction::device(&self.scope.table, *device);
                text!("friction-finding-loop", a = self.touchpoint(*a), b = self.touchpoint(*b), device)
            }
            Obstacle::LostAtStep { steps: (before, step), by, group, .. } => {
                let (from, to) = (&self.outcome.steps[*before], &self.outcome.steps[*step]);
                // groups of two kinds may have one name
                text!("friction-finding-lost", from, to, group = split::group_name(group), by = split_name(by))
            }
            Obstacle::SlowAnswer { answer } => {
                let (name, time) = (self.touchpoint(*answer), numbers::duration(SLOW_ANSWER));
                text!("friction-finding-slow", name, time)
            }
            Obstacle::RepeatedContact => text!("friction-finding-again", time = numbers::duration(REPEATED_CONTACT)),
        }
    }

    /// What speaks for it, in a sentence with its numbers.
    pub fn evidence(&self, finding: &Finding) -> String {
        let (met, others) = &finding.outcomes;
        let reached = |of: &Outcomes| numbers::share_and_whole(of.reached, of.customers);
        let (after, elsewhere) = (reached(met), reached(others));
        let time = numbers::duration(finding.horizon);
        let goal = self.scope.settings().goal.name.as_str();
        let all = finding.exposures.met.len() as u64;
        // the comparison is of fewer than are counted as having met it
        let compared = match all == met.customers {
            true => text!("friction-evidence-compared", goal, time, after, elsewhere),
            false => text!(
                "friction-evidence-compared-part",
                goal,
                time,
                after,
                elsewhere,
                all = numbers::count(all),
                followed = numbers::count(met.customers)
            ),
        };
        let why = match &finding.obstacle {
            Obstacle::Error { times: Some(times), .. } => {
                Some(text!("friction-evidence-error", times = numbers::times(*times)))
            }
            Obstacle::Loop { times: Some(times), .. } => {
                Some(text!("friction-evidence-loop", times = numbers::times(*times)))
            }
            Obstacle::LostAtStep { steps: (_, step), shares: (own, others), .. } => Some(text!(
                "friction-evidence-lost",
                to = &self.outcome.steps[*step],
                own = numbers::share_and_whole(own.count, own.of),
                others = numbers::share_and_whole(others.count, others.of)
            )),
            _ => None,
        };
        why.map_or(compared.clone(), |why| format!("{why} {compared}"))
    }

    /// What groups are not compared by, and why, in words; nothing where they are compared by all.
    pub(super) fn not_compared(&self) -> Option<String> {
        let by: Vec<&str> = self.outcome.not_compared.iter().map(split_name).collect();
        (!by.is_empty()).then(|| text!("friction-not-compared", by = by.join(", ")))
    }

    /// What an obstacle costs: "about €4,300 (€1,900 to €6,700)"; `None` where too few were followed, or nothing is lost.
    pub fn loss_words(&self, finding: &Finding) -> Option<String> {
        let loss = finding.loss.filter(|loss| loss.amount > 0.0)?;
        let words = |amount: f64| self.amount(&loss, amount);
        let (amount, low, high) = (words(loss.amount), words(loss.low), words(loss.high));
        Some(match loss.in_money {
            true => text!("friction-loss-money", amount, low, high),
            false => text!("friction-loss-goals", amount, low, high, goal = self.scope.settings().goal.name.as_str()),
        })
    }

    fn amount(&self, loss: &Loss, amount: f64) -> String {
        match loss.in_money {
            true => numbers::money(amount.round(), &self.scope.settings().currency),
            false => numbers::decimal(amount.round()),
        }
    }

    /// The name of the dearest obstacle and a sentence about it, where it is sure that something is lost.
    pub(super) fn dearest(&self) -> Option<(String, String)> {
        let finding =
            self.outcome.findings.first().filter(|finding| finding.loss.is_some_and(|loss| loss.is_firm()))?;
        let (name, loss) = (self.finding_name(&finding.obstacle), self.loss_words(finding)?);
        let customers = text!("count-customers", n = finding.exposures.met.len() as u64);
        let said = text!("friction-dearest", name = &name, customers, loss);
        Some((name, said))
    }

    /// The title of what shows an obstacle; `None` where nothing does. The question itself takes the names of the project
    /// together, so it is made where somebody asks it.
    pub fn shown_by(&self, finding: &Finding) -> Option<&'static str> {
        match &finding.obstacle {
            Obstacle::Error { .. } => Some(Trends::title()),
            Obstacle::Loop { .. } | Obstacle::RepeatedContact => Some(Funnel::title()),
            Obstacle::LostAtStep { by, .. } => split_word(by).map(|_| Funnel::title()),
            Obstacle::SlowAnswer { .. } => {
                let names = self.scope.names();
                let mut all = 0..names.touchpoints.len() as u16;
                all.any(|t| ASKS.contains(&names.kind(t))).then(TimeBetween::title)
            }
        }
    }

    /// The question that shows an obstacle.
    pub fn show(&self, finding: &Finding) -> Option<Question> {
        let filter = self.scope.filter.clone();
        let names = |kinds: &[TouchpointKind]| {
            let of = self.scope.names().of_kind(|kind| kinds.contains(&kind));
            let all = self.scope.names().touchpoints.iter().zip(of).filter(|(_, is)| *is);
            all.map(|(name, _)| name.clone()).collect::<Vec<_>>()
        };
        let step = |any_of: Vec<String>| ChosenStep { any_of, ..ChosenStep::default() };
        let asks = || names(&ASKS);
        Some(match &finding.obstacle {
            Obstacle::Error { touchpoint, .. } => {
                let how =
                    TrendSettings { touchpoint: self.touchpoint(*touchpoint).to_owned(), ..TrendSettings::default() };
                Question::of::<Trends>(&how, filter, None)
            }
            Obstacle::Loop { steps: (a, b), device, .. } => {
                let steps = [a, b].map(|t| step(vec![self.touchpoint(*t).to_owned()])).to_vec();
                let steps = ChosenSteps([steps.clone(), vec![steps[0].clone()]].concat());
                let how = FunnelSettings { steps, split: "device".to_owned(), ..FunnelSettings::default() };
                Question::of::<Funnel>(&how, self.on_device(filter, *device), None)
            }
            Obstacle::LostAtStep { by, .. } => {
                let split = split_word(by)?.to_owned();
                Question::of::<Funnel>(&FunnelSettings { split, ..FunnelSettings::default() }, filter, None)
            }
            Obstacle::SlowAnswer { answer } => {
                let (from, to) = (asks().into_iter().next()?, self.touchpoint(*answer).to_owned());
                let how = TimeBetweenSettings { from, to, ..TimeBetweenSettings::default() };
                Question::of::<TimeBetween>(&how, filter, None)
            }
            Obstacle::RepeatedContact => {
                let steps = ChosenSteps(vec![step(asks()), step(asks())]);
                let how = FunnelSettings { steps, window: Some(REPEATED_CONTACT), ..FunnelSettings::default() };
                Question::of::<Funnel>(&how, filter, None)
            }
        })
    }

    /// Narrows a filter to one kind of device.
    fn on_device(&self, mut filter: Filter, device: u32) -> Filter {
        let kind = friction::device(&self.scope.table, device);
        let devices = self.scope.table.dims.device.iter().filter(|name| agent::device_kind(name) == kind);
        filter.set_column(EventColumn::Device, devices.map(str::to_owned).collect());
        filter
    }

    /// The counts of people that a row of findings tells, by name: whom it is about, and what those did.
    fn people_told(&self, finding: &Finding) -> [Vec<(String, u64)>; 2] {
        // remembered under the same name in every language
        let name = for_programs(|| self.finding_name(&finding.obstacle));
        let named = |side: &str, what: &str, n: u64| (format!("friction/{name}/{side}/{what}"), n);
        let (about, mut did) = (&finding.exposures, Vec::new());
        let sides = [("met", about.met.len() as u64), ("others", about.others.len() as u64)];
        for ((side, all), of) in sides.into_iter().zip([&finding.outcomes.0, &finding.outcomes.1]) {
            did.push(named(side, "followed", of.customers));
            did.push(named(side, "not_followed", all.saturating_sub(of.customers)));
            did.push(named(side, "reached", of.reached));
            did.push(named(side, "not_reached", of.customers - of.reached));
        }
        if let Obstacle::LostAtStep { shares: (own, others), .. } = &finding.obstacle {
            for ((side, all), of) in sides.into_iter().zip([own, others]) {
                did.push(named(side, "not_at_step", all.abs_diff(of.of)));
                did.push(named(side, "got_on", of.count));
                did.push(named(side, "lost", of.of - of.count));
            }
        }
        [sides.map(|(side, n)| named(side, "all", n)).to_vec(), did]
    }

    /// The obstacles, the dearest first. Where few people are to stand together, a row of few is left out, and so is what
    /// tells how many of few did something. Of groups that are lost at a step only the first is told: several beside each
    /// other would tell of those that remain.
    pub(in crate::insights) fn findings_table(&self, k: u64, before: &PublishedCounts) -> Disclosure<Table> {
        let mut table = Table::new(&[
            ("finding", text!("friction-finding")),
            ("kind", text!("friction-kind")),
            ("customers", text!("friction-customers")),
            ("compared_with", text!("friction-compared-with")),
            ("reached_goal", text!("friction-reached-goal")),
            ("reached_elsewhere", text!("friction-reached-elsewhere")),
            ("lost", text!("friction-lost")),
            ("loss", text!("friction-loss")),
            ("loss_low", text!("friction-loss-low")),
            ("loss_high", text!("friction-loss-high")),
            ("within_seconds", text!("friction-within")),
            ("from", text!("friction-from")),
            ("to", text!("friction-to")),
            ("evidence", text!("friction-evidence")),
            ("show", text!("friction-show")),
        ]);
        let memory = ReleaseMemory { before: before.clone(), ..ReleaseMemory::default() };
        let (mut hidden, mut is_group_told) = (0, false);
        for finding in &self.outcome.findings {
            let (met, others) = (finding.exposures.met.len() as u64, finding.exposures.others.len() as u64);
            let is_group = matches!(finding.obstacle, Obstacle::LostAtStep { .. });
            let [about, did] = self.people_told(finding);
            if k > 1 && (is_group && is_group_told || !memory.may_tell(&about, k)) {
                hidden += 1;
                continue;
            }
            is_group_told |= is_group;
            let tells = memory.may_tell(&did, k);
            hidden += usize::from(!tells);
            let known = |cell: Cell| if tells { cell } else { Cell::Empty };
            let share = |of: &Outcomes| match of.customers {
                0 => Cell::Empty,
                n => known(Cell::Share(of.reached as f64 / n as f64)),
            };
            let amount = |of: fn(&Loss) -> f64| {
                let cell = |loss: &Loss| if loss.in_money { Cell::Money(of(loss)) } else { Cell::Number(of(loss)) };
                known(finding.loss.as_ref().map_or(Cell::Empty, cell))
            };
            let lost =
                finding.loss.map(|loss| if loss.in_money { text!("friction-money") } else { text!("friction-goals") });
            let days = self.days(&finding.obstacle);
            let (from, to) =
                days.map_or((Cell::Empty, Cell::Empty), |(first, last)| (Cell::Day(first), Cell::Day(last)));
            table.push(vec![
                Cell::text(self.finding_name(&finding.obstacle)),
                Cell::text(kind(&finding.obstacle)),
                Cell::Count(met),
                Cell::Count(others),
                share(&finding.outcomes.0),
                share(&finding.outcomes.1),
                lost.map_or(Cell::Empty, Cell::text),
                amount(|loss| loss.amount),
                amount(|loss| loss.low),
                amount(|loss| loss.high),
                Cell::Duration(finding.horizon),
                from,
                to,
                known(Cell::text(self.evidence(finding))),
                Cell::text(self.show(finding).map(|question| question.to_string()).unwrap_or_default()),
            ]);
        }
        Disclosure { hidden, published: memory.now.into_inner(), ..Disclosure::all(table) }
    }

    /// How many first met each obstacle in each period; nothing where few people are to stand together.
    pub(super) fn over_time(&self, k: u64) -> Disclosure<Table> {
        let mut table = Table::new(&[
            ("finding", text!("friction-finding")),
            ("period", text!("trends-period")),
            ("start", text!("trends-start")),
            ("customers", text!("friction-customers")),
            ("complete", text!("trends-complete")),
        ]);
        let periods = &self.outcome.periods;
        for finding in &self.outcome.findings {
            let counts = self.met_by_period(finding);
            for (period, &n) in counts.iter().enumerate().filter(|(_, n)| **n > 0) {
                table.push(vec![
                    Cell::text(self.finding_name(&finding.obstacle)),
                    Cell::text(periods.name(period)),
                    Cell::Day(periods.starts()[period]),
                    Cell::Count(n),
                    Cell::Flag(periods.is_complete(period)),
                ]);
            }
        }
        for_own_work(table, k)
    }

    /// How many first met an obstacle in each period.
    pub fn met_by_period(&self, finding: &Finding) -> Vec<u64> {
        let periods = &self.outcome.periods;
        let mut counts = vec![0; periods.len()];
        for exposure in &finding.exposures.met {
            counts[periods.of(self.scope.table.time[exposure.event as usize])] += 1;
        }
        counts
    }

    /// What each obstacle costs, group by group; nothing where few people are to stand together.
    pub(super) fn by_group(&self, k: u64) -> Disclosure<Table> {
        let mut table = Table::new(&[
            ("finding", text!("friction-finding")),
            ("group", text!("trends-group")),
            ("customers", text!("friction-customers")),
            ("compared_with", text!("friction-compared-with")),
            ("lost", text!("friction-lost")),
            ("loss", text!("friction-loss")),
            ("loss_low", text!("friction-loss-low")),
            ("loss_high", text!("friction-loss-high")),
        ]);
        for (finding, groups) in self.outcome.findings.iter().zip(&self.outcome.groups) {
            for of in groups {
                let amount = |part: fn(&Loss) -> f64| {
                    let cell =
                        |loss: &Loss| if loss.in_money { Cell::Money(part(loss)) } else { Cell::Number(part(loss)) };
                    of.loss.as_ref().map_or(Cell::Empty, cell)
                };
                let lost =
                    of.loss.map(|loss| if loss.in_money { text!("friction-money") } else { text!("friction-goals") });
                table.push(vec![
                    Cell::text(self.finding_name(&finding.obstacle)),
                    Cell::text(split::group_name(&of.group)),
                    Cell::Count(of.met),
                    Cell::Count(of.others),
                    lost.map_or(Cell::Empty, Cell::text),
                    amount(|loss| loss.amount),
                    amount(|loss| loss.low),
                    amount(|loss| loss.high),
                ]);
            }
        }
        for_own_work(table, k)
    }

    /// What an obstacle costs each group, in words, by its position; none where they are not split.
    pub fn groups_of(&self, finding: usize) -> Vec<(String, String)> {
        let groups = self.outcome.groups.get(finding).into_iter().flatten();
        let words = |of: &GroupLoss| {
            let customers = text!("count-customers", n = of.met);
            let loss = of.loss.filter(|loss| loss.is_firm());
            let loss = loss.map(|loss| text!("friction-group-loss", amount = self.amount(&loss, loss.amount)));
            (
                split::group_name(&of.group).to_owned(),
                loss.map_or(customers.clone(), |loss| format!("{customers}, {loss}")),
            )
        };
        groups.map(words).collect()
    }

    /// Who met an obstacle; with a period or a group, those of them.
    pub(super) fn customers_of_finding(&self, part: &Selection, progress: &Progress) -> Result<BitSet, AnswerError> {
        let names: Vec<String> =
            self.outcome.findings.iter().map(|finding| self.finding_name(&finding.obstacle)).collect();
        let at = part.position("finding", PART, text!("friction-finding"), names.iter().map(String::as_str))?;
        let finding = &self.outcome.findings[at];
        let table = &self.scope.table;
        let mut customers = BitSet::new(table.num_customers());
        if part.get("period").is_some() {
            let periods = &self.outcome.periods;
            let names: Vec<String> = (0..periods.len()).map(|i| periods.name(i)).collect();
            let wanted = part.position("period", PART, "period", names.iter().map(String::as_str))?;
            let inside = |event: u32| periods.of(table.time[event as usize]) == wanted;
            let met = finding.exposures.met.iter().filter(|exposure| inside(exposure.event));
            met.for_each(|exposure| customers.insert(exposure.customer));
            return Ok(customers);
        }
        if part.get("group").is_some() {
            let groups = &self.outcome.groups[at];
            let known = groups.iter().map(|of| split::group_name(&of.group));
            let group: &Group = &groups[part.position("group", PART, "group", known)?].group;
            let by = split::find(&self.scope, &self.how.split)?;
            let Some(by) = by.as_ref() else { return Ok(customers) };
            let met: Vec<u32> = finding.exposures.met.iter().map(|exposure| exposure.event).collect();
            let is = |event: usize, of: &Group| of == group && met.binary_search(&(event as u32)).is_ok();
            let (subset, segments) = (&self.scope.subset, &self.scope.project.segments[..]);
            return Ok(customers_of_group(table, subset, (by, self.how.top), segments, is, progress)?);
        }
        Ok(finding.customers(table))
    }
}

/// What a kind of obstacle is called.
fn kind(obstacle: &Obstacle) -> &'static str {
    match obstacle {
        Obstacle::Error { .. } => text!("friction-kind-error"),
        Obstacle::Loop { .. } => text!("friction-kind-loop"),
        Obstacle::LostAtStep { .. } => text!("friction-kind-lost"),
        Obstacle::SlowAnswer { .. } => text!("friction-kind-slow"),
        Obstacle::RepeatedContact => text!("friction-kind-again"),
    }
}

/// What groups are made by, as a setting says it.
fn split_word(by: &SplitBy) -> Option<&'static str> {
    match by {
        SplitBy::Device => Some("device"),
        SplitBy::FirstChannel => Some("first-channel"),
        SplitBy::Country => Some("country"),
        _ => None,
    }
}
