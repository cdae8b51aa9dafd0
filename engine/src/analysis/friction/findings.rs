//! What costs most: every obstacle with who met it, what it costs and how sure that is, the dearest first.

use crate::analysis::funnel::{Funnel, FunnelCut, FunnelSteps, JourneyGroups, cut_funnel, funnel};
use crate::analysis::periods::Period;
use crate::analysis::split::{Group, SplitBy, Splitter};
use crate::analysis::stats::{Share, adjust, chance_of_difference};
use crate::events::{BitSet, EventTable, Subset};
use crate::model::{Objective, Segment, Settings};
use crate::progress::{Cancelled, Progress};

use super::errors::ErrorTrend;
use super::exposures::{self, Answers, Exposures};
use super::loops::Loop;
use super::loss::{Exposure, Follower, Loss, Outcomes};

const DAY: i64 = 86_400_000;
/// What errors and loops cost shows within a day.
const SOON: i64 = DAY;
/// What slow answers cost shows within so long.
const LATER: i64 = 60 * DAY;
/// Whoever waits longer for an answer waits long.
pub const SLOW_ANSWER: i64 = 2 * DAY;
/// Whoever comes to support again within this time comes again.
pub const REPEATED_CONTACT: i64 = 14 * DAY;
/// A group is lost at a step where others get on so many times as often, so unlikely by chance.
const MIN_RATIO: f64 = 1.25;
const MAX_P: f64 = 0.05;
/// What groups may be lost by. The channel is the one by which a customer first came: by that of the step itself those who
/// know the shop already, as readers of its mails do, would be compared with newcomers.
pub const LOST_BY: [SplitBy; 3] = [SplitBy::Device, SplitBy::FirstChannel, SplitBy::Country];
/// More obstacles of one kind are not told: the others are in their tables.
const MOST_OF_A_KIND: usize = 6;
/// How many groups of each are looked at.
const MOST_GROUPS: usize = 12;

/// What is in the way of customers.
#[derive(Debug, Clone, PartialEq)]
pub enum Obstacle {
    /// Something goes wrong: an error, or a payment that fails.
    Error {
        /// The touchpoint that is an error.
        touchpoint: u16,
        /// The step it comes after most often.
        after: Option<u16>,
        /// The weeks in which it came out of the ordinary, when they begin, ms UTC; none = it always comes.
        weeks: Vec<i64>,
        /// In them, how many times as often as in others.
        times: Option<f64>,
    },
    /// Customers go back and forth between two steps on a kind of device.
    Loop {
        /// The two touchpoints that sessions go back and forth between.
        steps: (u16, u16),
        /// The device, a code of `dims.device`.
        device: u32,
        /// How many times as often as on other devices.
        times: Option<f64>,
    },
    /// A group is lost between two steps more often than others are.
    LostAtStep {
        /// The step before, and the step that is not reached.
        steps: (usize, usize),
        /// What the group is by.
        by: SplitBy,
        /// The group that is lost more often.
        group: Group,
        /// The share of the group that gets on, and that of the others.
        shares: (Share, Share),
    },
    /// Support answers later than it usually does.
    SlowAnswer {
        /// The most common of the answers.
        answer: u16,
    },
    /// The same customers come to support again.
    RepeatedContact,
}

/// An obstacle, who met it, and what it costs.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What is in the way.
    pub obstacle: Obstacle,
    /// Who met it, and who was at the same place and did not.
    pub exposures: Exposures,
    /// What those did who met it the first time that they were there, and what the others did, both over the same time.
    pub outcomes: (Outcomes, Outcomes),
    /// For how long they are followed, ms.
    pub horizon: i64,
    /// What it costs; `None` where too few were followed to say.
    pub loss: Option<Loss>,
    /// The part of it that the objective of the business is about: what it costs of those who had not ordered before (convert
    /// more), of those who had (keep customers), or how many fewer come back within thirty days (engage more).
    pub objective_loss: Option<Loss>,
}

impl Finding {
    /// Those who met it.
    pub fn customers(&self, table: &EventTable) -> BitSet {
        let mut all = BitSet::new(table.num_customers());
        self.exposures.met.iter().for_each(|exposure| all.insert(exposure.customer));
        all
    }
}

/// What other analyses found, of which it is to be said what it costs.
#[derive(Debug, Clone, Copy)]
pub struct FrictionSources<'a> {
    /// Touchpoints that are errors, with their weeks.
    pub errors: &'a [ErrorTrend],
    /// Pairs of steps that sessions go back and forth between.
    pub loops: &'a [Loop],
    /// The steps at which groups may be lost, in order.
    pub steps: &'a FunnelSteps,
    /// What groups may be lost by: not what the filter picks customers by, because those of the other groups whom it lets
    /// through are no others in kind.
    pub lost_by: &'a [SplitBy],
}

/// Looks for obstacles and what they cost, the dearest of which that is sure first; can be cancelled.
pub fn findings(
    (table, subset, settings, segments): (&EventTable, &Subset, &Settings, &[Segment]),
    found: FrictionSources<'_>,
    progress: &Progress,
) -> Result<Vec<Finding>, Cancelled> {
    let follower = Follower::new(table, subset, settings);
    let in_money = follower.anybody_pays();
    let measure = |obstacle: Obstacle, of: Exposures, horizon: i64| {
        let outcomes = (follower.follow(&of.first_met, horizon), follower.follow(&of.others, horizon));
        let loss = Loss::of(of.met.len() as u64, (&outcomes.0, &outcomes.1), in_money);
        let objective_loss = objective_loss(&follower, &of, (horizon, in_money), settings.objective);
        Finding { obstacle, exposures: of, outcomes, horizon, loss, objective_loss }
    };
    let of = (table, subset, settings);
    let mut all = Vec::new();
    for error in found.errors.iter().take(MOST_OF_A_KIND) {
        let is_bad = error.stands_out();
        let weeks: Vec<usize> = (0..error.weeks.len()).filter(|&i| !is_bad || error.weeks[i].spike).collect();
        let end = |i: usize| error.weeks.get(i + 1).map_or(i64::MAX, |next| next.start);
        let times: Vec<_> = weeks.iter().map(|&i| error.weeks[i].start..end(i)).collect();
        let exposures = exposures::of_error(of, (error.touchpoint, error.after), &times, progress)?;
        let starts = if is_bad { weeks.iter().map(|&i| error.weeks[i].start).collect() } else { Vec::new() };
        let (touchpoint, after, times) = (error.touchpoint, error.after, error.spike_ratio);
        all.push(measure(Obstacle::Error { touchpoint, after, weeks: starts, times }, exposures, SOON));
    }
    let out_of_proportion = found.loops.iter().filter_map(|found| Some((found, found.worst_device()?)));
    for (found, device) in out_of_proportion.take(MOST_OF_A_KIND) {
        let exposures = exposures::of_loop(of, (found.a, found.b), device.device, progress)?;
        let (steps, times) = ((found.a, found.b), found.times_elsewhere(device));
        all.push(measure(Obstacle::Loop { steps, device: device.device, times }, exposures, SOON));
    }
    let answers = Answers::find(table, subset, progress)?;
    if let Some(answer) = answers.answer {
        let slow = exposures::of_slow_answer((table, subset), &answers, SLOW_ANSWER, progress)?;
        all.push(measure(Obstacle::SlowAnswer { answer }, slow, LATER));
    }
    let again = exposures::of_repeated_contact((table, subset), REPEATED_CONTACT, progress)?;
    all.push(measure(Obstacle::RepeatedContact, again, LATER));
    for (obstacle, exposures) in losses((table, subset, settings, segments), (found.steps, found.lost_by), progress)? {
        let horizon = found.steps.window.unwrap_or(LATER);
        all.push(measure(obstacle, exposures, horizon));
    }
    progress.check()?;
    all.retain(is_worth_telling);
    let amount = |finding: &Finding| finding.loss.map_or(0.0, |loss| loss.amount);
    let is_firm = |finding: &Finding| finding.loss.is_some_and(|loss| loss.is_firm());
    all.sort_by(|a, b| is_firm(b).cmp(&is_firm(a)).then(amount(b).total_cmp(&amount(a))));
    Ok(all)
}

/// What an obstacle costs of those whom the objective is about.
fn objective_loss(
    follower: &Follower<'_>,
    of: &Exposures,
    (horizon, in_money): (i64, bool),
    objective: Objective,
) -> Option<Loss> {
    let wanted = match objective {
        Objective::EngageMore => {
            let outcomes = (follower.follow_returns(&of.first_met), follower.follow_returns(&of.others));
            return Loss::of(of.met.len() as u64, (&outcomes.0, &outcomes.1), false);
        }
        Objective::ConvertMore => false,
        Objective::KeepCustomers => true,
    };
    let those = |exposures: &[Exposure]| -> Vec<Exposure> {
        exposures.iter().copied().filter(|of| follower.had_ordered(*of) == wanted).collect()
    };
    let outcomes = (follower.follow(&those(&of.first_met), horizon), follower.follow(&those(&of.others), horizon));
    Loss::of(those(&of.met).len() as u64, (&outcomes.0, &outcomes.1), in_money)
}

/// A part of those who met an obstacle, and what it costs them.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupLoss {
    /// The group that this part is.
    pub group: Group,
    /// How many of it met the obstacle.
    pub met: u64,
    /// How many of it were at the same place and did not.
    pub others: u64,
    /// What it costs them; `None` where too few were followed to say.
    pub loss: Option<Loss>,
}

/// What an obstacle costs, group by group of the events at which customers met it or were spared; can be cancelled.
pub fn finding_by_group(
    (table, subset, settings, segments): (&EventTable, &Subset, &Settings, &[Segment]),
    finding: &Finding,
    by: (&SplitBy, usize),
    progress: &Progress,
) -> Result<Vec<GroupLoss>, Cancelled> {
    let splitter = Splitter::new(table, subset, by, segments, progress)?;
    let follower = Follower::new(table, subset, settings);
    let of_groups = |exposures: &[Exposure]| {
        let mut groups: Vec<Vec<Exposure>> = vec![Vec::new(); splitter.groups.len()];
        for of in exposures {
            splitter.each(of.customer, of.event as usize, |group| groups[group].push(*of));
        }
        groups
    };
    let in_money = finding.loss.is_some_and(|loss| loss.in_money);
    let Exposures { met, first_met, others } = &finding.exposures;
    let [met, first_met, others] = [met, first_met, others].map(|exposures| of_groups(exposures));
    let of = |(at, group): (usize, &Group)| {
        let horizon = finding.horizon;
        let outcomes = (follower.follow(&first_met[at], horizon), follower.follow(&others[at], horizon));
        let (met, others) = (met[at].len() as u64, others[at].len() as u64);
        let loss = Loss::of(met, (&outcomes.0, &outcomes.1), in_money);
        GroupLoss { group: group.clone(), met, others, loss }
    };
    Ok(splitter.groups.iter().enumerate().map(of).filter(|of| of.met > 0).collect())
}

/// Whether many met it, and either it is out of the ordinary by itself or something is lost beyond chance.
fn is_worth_telling(finding: &Finding) -> bool {
    let is_enough = Share::new(0, finding.exposures.met.len() as u64).is_enough();
    let is_unusual = match &finding.obstacle {
        Obstacle::Error { weeks, .. } => !weeks.is_empty(),
        Obstacle::Loop { .. } => true,
        Obstacle::LostAtStep { .. } | Obstacle::SlowAnswer { .. } | Obstacle::RepeatedContact => false,
    };
    is_enough && (is_unusual || finding.loss.is_some_and(|loss| loss.is_firm()))
}

/// The groups that are lost at a step more often than others: of each group the step at which the difference is least likely
/// chance. Those who met it are all of the group who were at the step before; the others those of other groups there.
fn losses(
    (table, subset, settings, segments): (&EventTable, &Subset, &Settings, &[Segment]),
    (steps, lost_by): (&FunnelSteps, &[SplitBy]),
    progress: &Progress,
) -> Result<Vec<(Obstacle, Exposures)>, Cancelled> {
    if steps.steps.len() < 2 {
        return Ok(Vec::new());
    }
    let found = funnel(table, subset, settings, steps, progress)?;
    let mut candidates = Vec::new();
    let cut = |by: &SplitBy| FunnelCut { period: Period::Month, split: Some((by.clone(), MOST_GROUPS)) };
    let cuts: Vec<FunnelCut> = lost_by.iter().map(cut).collect();
    for (at, cut) in cuts.iter().enumerate() {
        let groups = cut_funnel((table, subset, settings, segments), (steps, &found), cut, progress)?.groups;
        // events that say nothing are others in kind: an order in a shop's list has no device
        let known: Vec<_> = groups.iter().filter(|of| of.group != Group::Unknown).collect();
        let sum = |step: usize| known.iter().map(|of| of.steps[step].journeys).sum::<u64>();
        for of in known.iter().filter(|of| matches!(of.group, Group::Named(_))) {
            for (step, count) in found.counts.iter().enumerate() {
                let Some(before) = count.previous.filter(|_| !steps.steps[step].is_optional) else { continue };
                let own = Share::new(of.steps[step].journeys, of.steps[before].journeys);
                let others = Share::new(sum(step) - own.count, sum(before) - own.of);
                candidates.push((at, of.group.clone(), (before, step), (own, others)));
            }
        }
    }
    let p: Vec<f64> = candidates.iter().map(|(.., (own, others))| chance_of_difference(own, others)).collect();
    let mut all = Vec::new();
    let mut judged: Vec<_> = candidates.into_iter().zip(adjust(&p)).collect();
    judged.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut told: Vec<(usize, Group)> = Vec::new();
    // to part events is a look at all of them, and several groups of a cut may be lost
    let mut of_cuts: Vec<Option<JourneyGroups<'_>>> = cuts.iter().map(|_| None).collect();
    for ((cut, group, (before, step), (own, others)), p) in judged {
        let is_lost = others.is_above(&own) && p < MAX_P && others.share >= MIN_RATIO * own.share;
        let key = (cut, group);
        if !is_lost || told.contains(&key) || told.len() >= MOST_OF_A_KIND {
            continue;
        }
        let groups = match &mut of_cuts[cut] {
            Some(groups) => groups,
            none => none.insert(JourneyGroups::new((table, subset, segments), &found, &cuts[cut], progress)?),
        };
        let exposures = at_step(&found, before, (&groups.of(&key.1), &groups.of(&Group::Unknown)));
        let (by, group) = (lost_by[cut].clone(), key.1.clone());
        all.push((Obstacle::LostAtStep { steps: (before, step), by, group, shares: (own, others) }, exposures));
        told.push(key);
    }
    Ok(all)
}

/// Who was at a step: those of a group, and the others of whom a group is known.
fn at_step(found: &Funnel, step: usize, (of_group, unknown): (&[bool], &[bool])) -> Exposures {
    let mut exposures = Exposures::default();
    for (at, journey) in found.journeys.iter().enumerate().filter(|(_, journey)| journey.has_reached(step)) {
        let exposure = Exposure { customer: journey.customer, event: journey.entry };
        if of_group[at] {
            exposures.met.push(exposure);
        } else if !unknown[at] {
            exposures.others.push(exposure);
        }
    }
    exposures.first_met.clone_from(&exposures.met);
    exposures
}
