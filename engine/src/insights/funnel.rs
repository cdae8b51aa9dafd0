//! How many get from step to step, how long it takes them, and after which step most are lost.

use crate::analysis::funnel::{self, FunnelCount, FunnelOrder, FunnelSteps};
use crate::events::BitSet;
use crate::model::Entity;
use crate::present::numbers::{self, share_of};
use crate::present::sentence::SMALL_GROUP;
use crate::present::small_groups::{
    self, Disclosure, NestedGroup, PeopleCount, PublishedCounts, TooFewPeople, VisibleGroups,
};
use crate::present::table::{Cell, Table};
use crate::present::words;
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::charts::step_bars;
use super::funnel_steps::ChosenSteps;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// How many get from step to step, how long it takes them, and after which step most are lost.
pub struct Funnel;

/// Which steps, and how they are to be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FunnelSettings {
    /// The steps.
    pub steps: ChosenSteps,
    /// In which order.
    pub order: FunnelOrder,
    /// Within how many ms of the first step; `None` = whenever.
    pub window: Option<i64>,
    /// On whose journeys.
    pub entity: Entity,
}

const WEEK: i64 = 7 * 86_400_000;

impl Default for FunnelSettings {
    fn default() -> Self {
        Self { steps: ChosenSteps::default(), order: FunnelOrder::Ordered, window: Some(WEEK), entity: Entity::Person }
    }
}

impl InsightSettings for FunnelSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.parsed("steps", text!("funnel-steps"), &mut self.steps, text!("funnel-steps-written"));
        let orders = [("ordered", FunnelOrder::Ordered), ("strict", FunnelOrder::Strict), ("any", FunnelOrder::Any)];
        fields.choice("order", text!("funnel-order"), &mut self.order, &orders);
        fields.duration("window", text!("funnel-window"), &mut self.window);
        fields.entity(&mut self.entity);
        fields.unit(&mut self.entity);
    }
}

/// The steps by name and who reached each.
pub struct StepsReached {
    /// What the steps are called.
    pub names: Vec<String>,
    /// Which of them may be left out.
    pub optional: Vec<bool>,
    /// What must not happen before each; `None` where anything may.
    excluded: Vec<Option<String>>,
    /// Who reached them.
    pub funnel: funnel::Funnel,
}

const PART: &str = "step, or after and before";

impl Insight for Funnel {
    const ID: &'static str = "funnel";
    type Settings = FunnelSettings;
    type Outcome = StepsReached;

    fn title() -> &'static str {
        text!("funnel-title")
    }

    fn question() -> &'static str {
        text!("funnel-question")
    }

    fn compute(scope: &Scope, how: &FunnelSettings, progress: &Progress) -> Result<StepsReached, AnswerError> {
        let resolved = how.steps.resolve(scope)?;
        if how.order == FunnelOrder::Any && !resolved.may_be_in_any_order() {
            return Err(AnswerError::Unknown(text!("funnel-not-in-any-order").to_owned()));
        }
        let count = resolved.names.len();
        let names = match how.order {
            FunnelOrder::Any => (1..=count).map(|n| steps_in_any_order(n, count)).collect(),
            FunnelOrder::Ordered | FunnelOrder::Strict => resolved.names,
        };
        let optional = resolved.steps.iter().map(|step| step.is_optional).collect();
        let of = FunnelSteps { steps: resolved.steps, order: how.order, window: how.window, entity: how.entity };
        let funnel = funnel::funnel(&scope.table, &scope.subset, scope.settings(), &of, progress)?;
        if scope.subset.customers().is_empty() || scope.table.num_events() == 0 {
            return Err(AnswerError::nobody(scope));
        }
        if funnel.all == 0 {
            return Err(AnswerError::no_journeys(scope, how.entity));
        }
        Ok(StepsReached { names, optional, excluded: resolved.excluded, funnel })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let visible = small_groups::nested(&found.groups(computed.how.entity), k, before);
        let hidden = visible.inside.iter().chain(&visible.outside).filter(|shown| !**shown).count();
        let steps = Disclosure {
            what: found.steps_table(computed.how.entity, &visible),
            merged: 0,
            hidden,
            published: visible.published.clone(),
        };
        let lost = Disclosure::all(found.losses(computed.how.entity, &visible));
        let fact = |step: Option<usize>| {
            let count = step.filter(|&step| visible.inside[step]).map(|step| found.funnel.counts[step].journeys);
            count.map_or(serde_json::Value::Null, Into::into)
        };
        let last = found.names.len().checked_sub(1);
        Ok(Answer::new(found.sentence(&computed.how, &visible), found.note(&computed.how))
            .table("steps", steps)
            .named_by(&["step"])
            .table("losses", lost)
            .named_by(&["after", "before"])
            .chart("steps", |steps| step_bars(steps, &computed.scope.style()))
            .fact("started", fact(Some(0)))
            .fact("completed", fact(last)))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let found = &computed.outcome;
        let step = |column: &str| {
            let known = found.names.iter().map(String::as_str);
            part.position(column, PART, text!("funnel-step-of-funnel"), known)
        };
        let (scope, entity) = (&computed.scope, computed.how.entity);
        let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
        let people = |is: &dyn Fn(&funnel::FunnelJourney) -> bool| {
            funnel::people_of_funnel(table, subset, settings, (&found.funnel, entity), is, progress)
        };
        if part.get("after").is_none() {
            let step = step("step")?;
            return Ok(people(&|journey| journey.has_reached(step))?);
        }
        let (after, before) = (step("after")?, step("before")?);
        Ok(people(&|journey| journey.has_reached(after) && !journey.has_reached(before))?)
    }
}

/// What a funnel in any order calls so many of its steps.
fn steps_in_any_order(n: usize, all: usize) -> String {
    if n > 1 && n == all { text!("funnel-all-steps", n) } else { text!("funnel-any-of-steps", n) }
}

impl StepsReached {
    /// The losses between required steps: the step, and the one before it that is counted from.
    fn losses_of(&self) -> impl Iterator<Item = (usize, usize, &FunnelCount)> {
        let counts = self.funnel.counts.iter().enumerate();
        // whoever leaves out a step that may be left out is not lost
        let required = counts.filter(|(step, _)| !self.optional[*step]);
        required.filter_map(|(step, count)| Some((step, count.previous?, count)))
    }

    /// A step as it stands in a sentence.
    fn in_sentence(&self, step: usize, order: FunnelOrder) -> String {
        let (n, all) = (step + 1, self.names.len());
        match order {
            FunnelOrder::Any if n > 1 && n == all => text!("funnel-sentence-all-steps", n),
            FunnelOrder::Any => text!("funnel-sentence-any-of-steps", n),
            FunnelOrder::Ordered | FunnelOrder::Strict => text!("funnel-sentence-step", name = &self.names[step]),
        }
    }

    fn note(&self, how: &FunnelSettings) -> String {
        let mut parts = vec![words::units(how.entity).to_owned()];
        parts.push(match how.order {
            FunnelOrder::Ordered => text!("funnel-in-order").to_owned(),
            FunnelOrder::Strict => text!("funnel-directly").to_owned(),
            FunnelOrder::Any => text!("funnel-any-order").to_owned(),
        });
        for (step, name) in self.names.iter().enumerate() {
            if self.optional[step] {
                parts.push(text!("funnel-may-be-left-out", name));
            }
            if let (Some(excluded), Some(previous)) = (&self.excluded[step], self.funnel.counts[step].previous) {
                let from = &self.names[previous];
                parts.push(text!("funnel-must-not-happen", excluded, from, to = name));
            }
        }
        if let Some(window) = how.window {
            parts.push(text!("funnel-within", time = numbers::duration(window)));
        }
        parts.push(text!("funnel-time-between-steps").to_owned());
        parts.join(" · ")
    }

    /// Whoever takes steps within a week takes them within a month, and whoever takes them one directly after the other takes
    /// them in order: the difference is a group of people, so that windows and orders share the names in the memory.
    fn groups(&self, entity: Entity) -> Vec<NestedGroup> {
        let group = |(name, count): (&String, &FunnelCount)| NestedGroup {
            name: format!("funnel/{}/{name}", entity.key()),
            inside: PeopleCount::new(count.journeys, count.people),
            of: count.previous,
            outside: PeopleCount::new(count.lost, count.lost_people),
            parts: Vec::new(),
        };
        self.names.iter().zip(&self.funnel.counts).map(group).collect()
    }

    fn steps_table(&self, entity: Entity, visible: &VisibleGroups) -> Table {
        let mut table = Table::new(&[
            ("step", text!("funnel-step")),
            ("customers", words::units_title(entity)),
            ("of_start", text!("funnel-of-start")),
            ("of_previous", text!("funnel-of-previous")),
            ("median_seconds", text!("funnel-median-time")),
        ]);
        let counts = &self.funnel.counts;
        let share = |step: usize, of: usize| {
            let whole = counts[of].journeys;
            let is_known = whole > 0 && visible.inside[step] && visible.inside[of];
            if is_known { Cell::Share(counts[step].journeys as f64 / whole as f64) } else { Cell::Empty }
        };
        for (step, (name, count)) in self.names.iter().zip(counts).enumerate() {
            let median = count.median_ms.filter(|_| visible.inside[step]);
            table.push(vec![
                Cell::text(name),
                if visible.inside[step] { Cell::Count(count.journeys) } else { Cell::Empty },
                share(step, 0),
                count.previous.map_or(Cell::Empty, |previous| share(step, previous)),
                median.map_or(Cell::Empty, Cell::ExactDuration),
            ]);
        }
        if self.optional.contains(&true) {
            table.add("optional", text!("funnel-optional"), self.optional.iter().copied().map(Cell::Flag));
        }
        if entity != Entity::Person {
            let people = counts.iter().zip(&visible.inside);
            let people = people.map(|(count, shown)| if *shown { Cell::Count(count.people) } else { Cell::Empty });
            table.add("people", text!("funnel-different-customers"), people);
        }
        table
    }

    fn losses(&self, entity: Entity, visible: &VisibleGroups) -> Table {
        let mut table = Table::new(&[
            ("after", text!("funnel-after")),
            ("before", text!("funnel-before")),
            ("customers", words::units_title(entity)),
            ("share", text!("funnel-of-those-at-step")),
        ]);
        for (step, previous, count) in self.losses_of().filter(|(step, ..)| visible.outside[*step]) {
            let of = self.funnel.counts[previous].journeys;
            let is_known = of > 0 && visible.inside[previous];
            table.push(vec![
                Cell::text(&self.names[previous]),
                Cell::text(&self.names[step]),
                Cell::Count(count.lost),
                if is_known { Cell::Share(count.lost as f64 / of as f64) } else { Cell::Empty },
            ]);
        }
        table
    }

    fn sentence(&self, how: &FunnelSettings, visible: &VisibleGroups) -> String {
        let counts = &self.funnel.counts;
        let (Some(first), Some(last)) = (counts.first(), counts.last()) else { return String::new() };
        let name = |step: usize| self.in_sentence(step, how.order);
        let (from, to) = (name(0), name(counts.len() - 1));
        let within = how.window.map(|window| text!("funnel-sentence-within", time = numbers::duration(window)));
        let within = within.unwrap_or_default();
        let shown = visible.inside.first() == Some(&true) && visible.inside.last() == Some(&true);
        if !shown {
            return text!("funnel-few-reached", from, to);
        }
        let started = numbers::units(first.journeys, how.entity);
        if first.journeys == 0 || counts.len() == 1 {
            return text!("funnel-started", started, from);
        }
        let reached = numbers::count(last.journeys);
        if first.journeys < SMALL_GROUP {
            return text!("funnel-reached", started, from, to, within, reached);
        }
        let share = share_of(last.journeys, first.journeys);
        let is_shown = |(step, previous, _): &(usize, usize, &FunnelCount)| {
            visible.outside[*step] && visible.inside[*previous] && visible.inside[*step]
        };
        // the first of equal ones
        let worst = self.losses_of().filter(is_shown).min_by_key(|(_, _, count)| std::cmp::Reverse(count.lost));
        match worst.filter(|(.., count)| count.lost > 0) {
            None => text!("funnel-share-reached", started, from, to, within, reached, share),
            Some((step, previous, count)) => text!(
                "funnel-share-reached-and-loss",
                started,
                from,
                to,
                within,
                reached,
                share,
                after = name(previous),
                before = name(step),
                lost = numbers::count(count.lost),
                lost_share = share_of(count.lost, counts[previous].journeys)
            ),
        }
    }
}
