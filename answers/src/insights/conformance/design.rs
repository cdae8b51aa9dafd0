//! A designed journey: how it is asked about, and what is found.

use crate::analysis::conformance::{Conformance, Conformity, DesignJourney, DesignQuestion, FollowedCount};
use crate::analysis::{Group, Period};
use crate::events::Names;
use crate::insights::funnel_steps::ChosenSteps;
use crate::insights::scope::{AnswerError, Scope};
use crate::insights::selection::Selection;
use crate::insights::settings::{Fields, InsightSettings};
use crate::insights::split;
use crate::model::{Entity, NONE_U16};
use crate::texts::text;

/// The design, and how it is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DesignSettings {
    /// The steps of the designed journey, in their order.
    pub steps: ChosenSteps,
    /// Whether each follows directly on the one before.
    pub directly: bool,
    /// Within how many ms of the first step all are to be taken; `None` = whenever.
    pub window: Option<i64>,
    /// How the first steps are cut by time.
    pub period: Period,
    /// What a row for each group is made by: see `split::find`.
    pub split: String,
    /// How many groups are named.
    pub top: usize,
    /// The entity whose journeys are compared with the design.
    pub entity: Entity,
}

const MONTH: i64 = 30 * 86_400_000;

impl Default for DesignSettings {
    fn default() -> Self {
        Self {
            steps: ChosenSteps::default(),
            directly: false,
            window: Some(MONTH),
            period: Period::Week,
            split: split::NONE.to_owned(),
            top: 5,
            entity: Entity::Person,
        }
    }
}

impl InsightSettings for DesignSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.parsed("steps", text!("funnel-steps"), &mut self.steps, text!("funnel-steps-written"));
        let rules = [("eventually", false), ("directly", true)];
        fields.choice("rule", text!("conformance-about-rule"), &mut self.directly, &rules);
        fields.duration("window", text!("conformance-about-window"), &mut self.window);
        fields.period(text!("conformance-about-period"), &mut self.period);
        split::declare(fields, &mut self.split, &mut self.top);
        fields.entity(&mut self.entity);
        fields.unit(&mut self.entity);
    }
}

/// A design by name and how it is followed.
pub struct DesignFollowed {
    /// What the steps are called.
    pub names: Vec<String>,
    /// Which of them may be left out.
    pub optional: Vec<bool>,
    /// What must not happen before each; `None` where anything may.
    pub excluded: Vec<Option<String>>,
    /// How the design is followed.
    pub found: Conformance,
    pub(super) question: DesignQuestion,
}

/// How a part is named.
const PART: &str = "step/outcome/after/touchpoint/period/group";

/// Whether a journey with its groups is of a part of the answer.
pub(super) type IsOfPart<'a> = Box<dyn Fn(&DesignJourney, &[&Group]) -> bool + 'a>;

impl DesignFollowed {
    /// What a row of the tables stands for.
    pub(super) fn part<'a>(&'a self, scope: &'a Scope, part: &Selection) -> Result<IsOfPart<'a>, AnswerError> {
        let step = |column: &str| {
            let known = self.names.iter().map(String::as_str);
            part.position(column, PART, text!("funnel-step-of-funnel"), known)
        };
        if part.get("period").is_some() {
            let periods = &self.found.periods;
            let names: Vec<String> = (0..periods.len()).map(|i| periods.name(i)).collect();
            let wanted = part.position("period", PART, "period", names.iter().map(String::as_str))?;
            return Ok(Box::new(move |journey, _| periods.of(scope.table.time[journey.began as usize]) == wanted));
        }
        if part.get("group").is_some() {
            let names = self.found.groups.iter().map(|(group, _)| split::group_name(group));
            let wanted = &self.found.groups[part.position("group", PART, "group", names)?].0;
            return Ok(Box::new(move |_, groups| groups.contains(&wanted)));
        }
        if part.get("after").is_some() {
            let last = step("after")?;
            let of_step: Vec<u16> =
                self.found.departures.iter().filter(|d| usize::from(d.last) == last).map(|d| d.next).collect();
            let names = of_step.iter().map(|&next| next_name(scope.names(), next));
            let next = of_step[part.position("touchpoint", PART, "touchpoint", names)?];
            return Ok(Box::new(move |journey, _| {
                journey.conformity.is_departure() && usize::from(journey.last) == last && journey.next == next
            }));
        }
        let step = step("step")?;
        if part.get("outcome").is_none() {
            return Ok(Box::new(move |journey, _| journey.has_reached(step)));
        }
        let names = Conformity::ALL.map(outcome_name);
        let kind = Conformity::ALL[part.position("outcome", PART, "outcome", names.into_iter())?];
        Ok(Box::new(move |journey, _| journey.conformity == kind && usize::from(journey.step) == step))
    }

    /// For each touchpoint, whether its events are a step.
    pub(in crate::insights) fn touchpoints_of(&self, step: usize) -> &[bool] {
        self.question.design.steps.get(step).map_or(&[], |step| &step.touchpoints)
    }

    /// How many began, and how many followed.
    pub fn total(&self) -> FollowedCount {
        FollowedCount {
            began: self.found.steps.first().map_or_else(Default::default, |first| first.reached),
            followed: self.found.followed,
        }
    }
}

/// What became of a journey, in words.
pub fn outcome_name(kind: Conformity) -> &'static str {
    match kind {
        Conformity::Followed => text!("conformance-followed"),
        Conformity::Undecided => text!("conformance-undecided"),
        Conformity::Left => text!("conformance-left"),
        Conformity::Skipped => text!("conformance-skipped"),
        Conformity::OutOfOrder => text!("conformance-out-of-order"),
        Conformity::Interrupted => text!("conformance-interrupted"),
        Conformity::Excluded => text!("conformance-excluded"),
    }
}

/// A touchpoint that followed, or that nothing did.
pub fn next_name(names: &Names, next: u16) -> &str {
    match next {
        NONE_U16 => text!("conformance-nothing-more"),
        next => names.touchpoints.get(usize::from(next)).map_or("", String::as_str),
    }
}
