//! Whom the rule of a playbook holds of at a moment: everything but the signs is looked up once for all customers.

use rayon::prelude::*;

use crate::analysis::CustomerStates;
use crate::analysis::membership::{ChanceTest, Membership};
use crate::analysis::mood::{self, OwnMoods};
use crate::events::{BitSet, EventTable, Subset};
use crate::model::{ChanceRule, CustomerIx, CustomerSign, MemberRule, MoodBand, PlaybookRule, Project, SegmentId};
use crate::progress::{Cancelled, Progress};

/// What rules are asked of: what was known at a moment.
pub(super) struct Moment<'a> {
    pub table: &'a EventTable,
    pub project: &'a Project,
    /// The customers and what they did before it.
    pub subset: &'a Subset,
    /// The moment, ms UTC.
    pub at: i64,
    /// Whether it is before the end of the data: what only today knows is not known there.
    pub is_past: bool,
    pub progress: &'a Progress,
}

/// A rule ready to be asked of any customer.
#[derive(Debug, Clone)]
pub(super) enum RuleTest {
    Sign(CustomerSign),
    Among(BitSet),
    /// Predictions give a chance for some customers.
    Chance(ChanceTest),
    /// Nobody knows: the segment or stage is gone, or the moment is past and only today's answer is there. Neither it nor its
    /// opposite holds of anybody.
    Unknown,
    Not(Box<RuleTest>),
    All(Vec<RuleTest>),
    Any(Vec<RuleTest>),
}

impl RuleTest {
    /// Looks up what a rule asks for.
    pub(super) fn new(rule: &PlaybookRule, moment: &Moment<'_>) -> Result<Self, Cancelled> {
        moment.progress.check()?;
        let each = |rules: &[PlaybookRule]| {
            rules.iter().map(|rule| Self::new(rule, moment)).collect::<Result<Vec<Self>, Cancelled>>()
        };
        Ok(match rule {
            PlaybookRule::Sign(sign) => Self::Sign(*sign),
            PlaybookRule::Segment(id) => moment.segment(*id)?.map_or(Self::Unknown, Self::Among),
            PlaybookRule::Stage(name) => moment.stage(name).map_or(Self::Unknown, Self::Among),
            PlaybookRule::Chance(rule) => moment.chances(rule).map_or(Self::Unknown, Self::Chance),
            PlaybookRule::Mood(band) => Self::Among(moment.mood(*band)),
            PlaybookRule::Did(rule) => Self::Among(moment.members(rule)?),
            PlaybookRule::Not(rule) => Self::Not(Box::new(Self::new(rule, moment)?)),
            PlaybookRule::All(rules) => Self::All(each(rules)?),
            PlaybookRule::Any(rules) => Self::Any(each(rules)?),
        })
    }

    /// Whether it is known to hold of a customer who shows some signs.
    pub(super) fn holds(&self, ix: CustomerIx, shows: &dyn Fn(CustomerSign) -> bool) -> bool {
        self.truth(ix, shows) == Some(true)
    }

    /// Whether it holds, where that is known: what decides by itself decides beside what is not known.
    fn truth(&self, ix: CustomerIx, shows: &dyn Fn(CustomerSign) -> bool) -> Option<bool> {
        let decided = |rules: &[Self], by: bool| {
            let mut all_known = true;
            for rule in rules {
                match rule.truth(ix, shows) {
                    Some(truth) if truth == by => return Some(by),
                    Some(_) => {}
                    None => all_known = false,
                }
            }
            all_known.then_some(!by)
        };
        match self {
            Self::Sign(sign) => Some(shows(*sign)),
            Self::Among(customers) => Some(customers.contains(ix)),
            Self::Chance(test) => test.truth(ix),
            Self::Unknown => None,
            Self::Not(rule) => rule.truth(ix, shows).map(|truth| !truth),
            Self::All(rules) if rules.is_empty() => Some(false),
            Self::All(rules) => decided(rules, false),
            Self::Any(rules) => decided(rules, true),
        }
    }
}

impl Moment<'_> {
    fn who(&self, is: impl Fn(CustomerIx) -> bool + Sync) -> BitSet {
        let all: Vec<CustomerIx> = self.subset.customers().iter().collect();
        let found: Vec<CustomerIx> = all.into_par_iter().filter(|&ix| is(ix)).collect();
        self.set_of(found)
    }

    fn set_of(&self, customers: Vec<CustomerIx>) -> BitSet {
        let mut set = BitSet::new(self.table.num_customers());
        customers.into_iter().for_each(|ix| set.insert(ix));
        set
    }

    /// A segment by rule has the members of the moment, any other those that it was given, which are of today.
    fn segment(&self, id: SegmentId) -> Result<Option<BitSet>, Cancelled> {
        match self.project.segments.iter().find(|segment| segment.id == id) {
            None => Ok(None),
            Some(segment) => match segment.kind.rule() {
                Some(rule) => self.members(rule).map(Some),
                None if self.is_past => Ok(None),
                None => Ok(Some(self.set_of(self.subset.members(self.table, &segment.members)))),
            },
        }
    }

    fn members(&self, rule: &MemberRule) -> Result<BitSet, Cancelled> {
        let (settings, predictions) = (&self.project.settings, self.project.predictions.as_deref());
        Membership::with_chances(self.table, self.subset, rule, settings, predictions)
            .members_at(self.at, self.progress)
    }

    fn stage(&self, name: &str) -> Option<BitSet> {
        let wanted = self.table.names.stages.iter().position(|stage| stage == name);
        let wanted = wanted.and_then(|at| u8::try_from(at).ok())?;
        let states = CustomerStates::new(self.table, self.subset, &self.project.settings);
        Some(self.who(|ix| states.of(ix).stage == Some(wanted)))
    }

    fn mood(&self, wanted: MoodBand) -> BitSet {
        let own = OwnMoods::new(&self.project.own_moods);
        self.who(|ix| {
            let mut texts = mood::texts_of_customer(self.table, ix, &own);
            texts.retain(|text| self.table.time[text.event as usize] < self.at);
            let band = mood::recent_tone(self.table, &texts).map(|tone| match tone {
                tone if tone >= mood::CLEAR => MoodBand::Positive,
                tone if tone <= -mood::CLEAR => MoodBand::Negative,
                _ => MoodBand::Neutral,
            });
            band == Some(wanted)
        })
    }

    /// What the predictions of today say, today.
    fn chances(&self, rule: &ChanceRule) -> Option<ChanceTest> {
        let predictions = self.project.predictions.as_deref().filter(|_| !self.is_past);
        ChanceTest::new(rule, self.table, predictions)
    }
}
