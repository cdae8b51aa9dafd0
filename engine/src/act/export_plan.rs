//! Which approved actions leave the program, when each message is sent, and who stays behind for which reason.

use std::collections::{BTreeMap, BTreeSet};

use crate::events::EventTable;
use crate::model::{
    Action, ActionId, ActionState, ArmShares, Assignment, Consent, CustomerIx, DeliveryAttempt, ExperimentArm,
    Playbook, PlaybookTiming, Project, Purpose, Settings, experiment_of,
};
use crate::predict::{DAY, Kinds, LocalTime};

use super::arms::Arms;
use super::capacity::Capacity;
use super::clash::{Clash, Clashes};
use super::consent::{ConsentRules, UnknownConsent, WithheldPeople};
use super::priority::compare;
use super::schedule::{MessageRequest, MessageTimes, NOTICE_MS, Slot, first_slot};

/// What an export goes by, besides the actions themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExportTerms {
    /// Now, ms UTC: nothing is sent before it.
    pub now: i64,
    /// What happens to those whose consent nobody knows.
    pub unknown: UnknownConsent,
    /// Whether each person is in the file once, for tools that keep one row of each.
    pub is_once_each: bool,
}

impl ExportTerms {
    /// Now, ms UTC, up to the next full hour: within one hour the same actions get the same plan.
    pub fn new(now: i64, unknown: UnknownConsent) -> Self {
        let past = now.rem_euclid(NOTICE_MS);
        Self { now: if past == 0 { now } else { now - past + NOTICE_MS }, unknown, is_once_each: false }
    }

    /// Sets whether each person is in the file once.
    #[must_use]
    pub fn once_each(self, is_once_each: bool) -> Self {
        Self { is_once_each, ..self }
    }
}

/// What leaves and what stays.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExportPlan {
    /// The actions that leave, by the time at which their message is sent; what is no message comes last and has none.
    pub included: Vec<Action>,
    /// Approved actions of customers to whom nobody writes, from now on compared with those that leave.
    pub compared: Vec<Action>,
    /// Approved actions of customers for whom things stay as usual, now and before, with the time from which they are
    /// compared.
    pub as_usual: Vec<Action>,
    /// When it is made, ms UTC.
    pub at: i64,
    /// Approved actions that stay behind, by reason.
    pub withheld: WithheldPeople,
    /// Of those that leave, how many go to customers whose consent nobody knows.
    pub unknown_included: usize,
    /// The actions whose customers are in no arm of their experiment yet, with the shares by which chance decides now; no shares
    /// where it was decided before, by another experiment or other shares.
    pub unsettled: BTreeMap<ActionId, Option<ArmShares>>,
}

impl ExportPlan {
    /// The actions as they are once the file is written. It has a moment of its own, later than that of every export `before`
    /// it: plans of one hour are alike, and a file for another tool holds those of one export alone.
    pub fn done(&self, before: &[Action]) -> Vec<Action> {
        let last = before.iter().filter_map(|action| action.exported_at).max();
        let at = last.map_or(self.at, |last| self.at.max(last + 1));
        let exported =
            self.included.iter().map(|a| Action { state: ActionState::Exported, exported_at: Some(at), ..a.clone() });
        exported.chain(self.compared.iter().chain(&self.as_usual).cloned()).collect()
    }

    /// The arms that are settled once the file is written: of all who would have had an action, and were in no arm of its
    /// experiment yet.
    pub fn assignments(&self, table: &EventTable) -> Vec<Assignment> {
        let mut settled = BTreeSet::new();
        let sides = [
            (&self.included, ExperimentArm::Proposed),
            (&self.compared, ExperimentArm::Nobody),
            (&self.as_usual, ExperimentArm::AsUsual),
        ];
        let all = sides.into_iter().flat_map(|(actions, arm)| actions.iter().map(move |action| (action, arm)));
        let assign = |(action, arm): (&Action, ExperimentArm)| {
            let shares = *self.unsettled.get(&action.id)?;
            let experiment = experiment_of(action);
            let is_new = settled.insert((table.people.ix_of(action.customer)?, experiment.clone()));
            is_new.then(|| Assignment {
                id: 0,
                customer: action.customer,
                experiment: experiment.into_owned(),
                arm,
                at: action.send_at.unwrap_or(self.at),
                shares,
            })
        };
        all.filter_map(assign).collect()
    }

    /// Leaves an action here; `is_new`: it is compared with others from now on.
    fn hold_back(&mut self, action: Action, arm: ExperimentArm, is_new: bool) {
        if arm == ExperimentArm::AsUsual {
            self.withheld.as_usual += 1;
            self.as_usual.push(action);
        } else {
            self.withheld.hold_out += 1;
            if is_new {
                self.compared.push(action);
            }
        }
    }

    /// Keeps of the actions that leave only some. Those left out by chance stay: they are compared from now on.
    #[must_use]
    pub fn only(self, leaves: impl Fn(&Action) -> bool) -> Self {
        Self { included: self.included.into_iter().filter(leaves).collect(), ..self }
    }

    /// The plan of a list of those for whom things stay as usual: for what is sent to everybody anyway.
    #[must_use]
    pub fn left_as_usual(self) -> Self {
        Self { included: self.as_usual, at: self.at, ..Self::default() }
    }

    /// How many people are in the file.
    pub fn people(&self) -> usize {
        self.included.iter().map(|a| a.customer).collect::<BTreeSet<_>>().len()
    }
}

/// Whether an action is a message to a person. What is shown on one's own website waits there until they come, so it needs
/// no day and stands in nobody's way.
pub fn is_message(channel: &str) -> bool {
    let channel = channel.trim().to_lowercase();
    !["website", "web", "page", "app", "in-app", "on-site"].contains(&channel.as_str())
}

/// Hours between two messages to a person, the later one by e-mail or by another channel.
const HOURS_APART: (i64, i64) = (16, 24);

/// Plans the export of the approved actions among those that `chosen` names. From one message to the next a person has the
/// days that the project sets, over all channels and kinds, those of earlier exports and those in the data included; of
/// several for one person the one of higher priority comes first. Consent and reachability are looked up anew: a refusal after
/// the proposal counts. Nobody is sold anything while a complaint is open, or won back after an order.
pub fn plan_export(
    table: &EventTable,
    project: &Project,
    chosen: impl Fn(&Action) -> bool,
    terms: ExportTerms,
) -> ExportPlan {
    let is_chosen = |action: &&Action| action.state == ActionState::Approved && chosen(action);
    let mut approved: Vec<&Action> = project.actions.iter().filter(is_chosen).collect();
    approved.sort_by(|a, b| compare(a, b, project.settings.objective));
    plan_in_order(table, project, approved, terms)
}

/// Plans these actions as if all of them were approved: what comes first gets its day and its place first.
pub(super) fn plan_in_order<'a>(
    table: &'a EventTable,
    project: &'a Project,
    actions: impl IntoIterator<Item = &'a Action>,
    terms: ExportTerms,
) -> ExportPlan {
    let project_zone = LocalTime::of_zone(&project.settings.time_zone);
    let kinds = Kinds::new(table, &project.settings);
    let mut planner = Planner::new((table, project), (&project_zone, &kinds), terms);
    actions.into_iter().for_each(|action| planner.place(action));
    planner.plan.included.sort_by_key(|a| (a.send_at.is_none(), a.send_at, a.id));
    planner.plan
}

/// The approved actions that webhooks delivered, or may have, as a plan that only has to be kept: sent when the log says so, to
/// customers who from now on count among those who are written to.
pub fn plan_of_delivered(table: &EventTable, project: &Project, log: &[DeliveryAttempt], now: i64) -> ExportPlan {
    let sent: BTreeMap<ActionId, i64> = log
        .iter()
        .filter(|attempt| attempt.outcome.may_have_arrived())
        .map(|attempt| (attempt.action, attempt.at))
        .collect();
    let arms = Arms::of(table, project);
    let mut plan = ExportPlan { at: now, ..ExportPlan::default() };
    for action in project.actions.iter().filter(|action| action.state == ActionState::Approved) {
        let Some(&at) = sent.get(&action.id) else { continue };
        let unsettled = table.people.ix_of(action.customer).filter(|&ix| !arms.is_settled(ix, action));
        if let Some(ix) = unsettled {
            plan.unsettled.insert(action.id, arms.drawn_by(ix));
        }
        let send_at = is_message(&action.channel).then_some(at);
        plan.included.push(Action { send_at, ..action.clone() });
    }
    plan
}

/// Gives one action after the other its place: in the file, on a side of an experiment, or behind.
struct Planner<'a> {
    table: &'a EventTable,
    project: &'a Project,
    terms: ExportTerms,
    zone: &'a LocalTime,
    rules: ConsentRules<'a>,
    arms: Arms<'a>,
    clashes: Clashes<'a>,
    capacity: Capacity<'a>,
    calendar: Calendar<'a>,
    /// Who is in the file, or would be but for chance.
    listed: BTreeSet<CustomerIx>,
    plan: ExportPlan,
}

impl<'a> Planner<'a> {
    fn new(
        (table, project): (&'a EventTable, &'a Project),
        (zone, kinds): (&'a LocalTime, &'a Kinds),
        terms: ExportTerms,
    ) -> Self {
        let settings = &project.settings;
        let mut calendar = Calendar {
            table,
            kinds,
            since: terms.now - i64::from(settings.message_gap_days.max(7)) * DAY,
            project_zone: &zone.name,
            times: BTreeMap::new(),
        };
        // those who are left out have their days as well, or chance would give them other actions than the others
        let has_day = |a: &&Action| a.state == ActionState::Exported || a.is_compared() && is_message(&a.channel);
        for action in project.actions.iter().filter(has_day) {
            if let (Some(ix), Some(at)) = (table.people.ix_of(action.customer), action.send_at) {
                calendar.add(ix, at);
            }
        }
        Self {
            table,
            project,
            terms,
            zone,
            rules: ConsentRules::new(&table.people, terms.unknown),
            arms: Arms::of(table, project),
            clashes: Clashes::new(table, kinds, settings),
            capacity: Capacity::new(project, zone),
            calendar,
            listed: BTreeSet::new(),
            plan: ExportPlan { at: terms.now, ..ExportPlan::default() },
        }
    }

    fn place(&mut self, action: &Action) {
        if self.project.delivered.contains(&action.id) {
            self.plan.withheld.delivered += 1;
            return;
        }
        let Some(ix) = self.table.people.ix_of(action.customer) else {
            self.plan.withheld.gone += 1;
            return;
        };
        if self.lacks_consent(ix, action) || self.is_expired(action) || self.is_listed_already(ix) {
            return;
        }
        let arm = self.arms.arm(ix, action);
        if arm != ExperimentArm::Proposed && action.send_at.is_some() {
            // an earlier export settled it
            self.plan.hold_back(action.clone(), arm, false);
            return;
        }
        if self.is_out_of_place(ix, action) {
            return;
        }
        if is_message(&action.channel) {
            self.place_message(ix, action, arm);
        } else {
            self.place_on_page(ix, action, arm);
        }
    }

    /// Whether the customer does not agree to it, or cannot be reached; counts them.
    fn lacks_consent(&mut self, ix: CustomerIx, action: &Action) -> bool {
        let purpose = Purpose::of_channel(&action.channel);
        if let Some(against) = self.rules.against(ix, purpose) {
            self.plan.withheld.count(against, purpose);
            return true;
        }
        let unprofiled = self.rules.against(ix, Purpose::Profiling).is_some();
        self.plan.withheld.profiling += usize::from(unprofiled);
        unprofiled
    }

    fn is_expired(&mut self, action: &Action) -> bool {
        let expired = action.expires <= self.terms.now;
        self.plan.withheld.expired += usize::from(expired);
        expired
    }

    fn is_listed_already(&mut self, ix: CustomerIx) -> bool {
        let listed = self.terms.is_once_each && self.listed.contains(&ix);
        self.plan.withheld.listed_already += usize::from(listed);
        listed
    }

    /// Whether what the customer did since speaks against it; counts them.
    fn is_out_of_place(&mut self, ix: CustomerIx, action: &Action) -> bool {
        match self.clashes.of(ix, action) {
            None => return false,
            Some(Clash::OpenComplaint) => self.plan.withheld.complaint += 1,
            Some(Clash::Ordered) => self.plan.withheld.ordered += 1,
        }
        true
    }

    /// What waits on a website until the customer comes needs no day.
    fn place_on_page(&mut self, ix: CustomerIx, action: &Action, arm: ExperimentArm) {
        let playbook = self.playbook(action);
        if !self.capacity.has_room(playbook, self.terms.now) {
            self.plan.withheld.playbook_full += 1;
            return;
        }
        self.list(ix, action);
        if arm == ExperimentArm::Proposed {
            self.capacity.take(playbook, self.terms.now);
            self.plan.included.push(Action { send_at: None, ..action.clone() });
        } else {
            let is_new = self.plan.unsettled.contains_key(&action.id);
            let since = (arm == ExperimentArm::AsUsual).then_some(self.terms.now);
            self.plan.hold_back(Action { send_at: since, ..action.clone() }, arm, is_new);
        }
    }

    /// A message gets the first day that its playbook, the customer and their other messages leave free.
    fn place_message(&mut self, ix: CustomerIx, action: &Action, arm: ExperimentArm) {
        let playbook = self.playbook(action);
        let mut wish = request(action, playbook, self.zone, (self.terms.now, &self.project.settings));
        let mut is_full = false;
        let at = loop {
            let slot = self.calendar.first_slot(ix, &wish);
            let week_after = match slot {
                Slot::At(at) if self.capacity.has_room(playbook, at) => break at,
                Slot::At(at) => self.capacity.next_week(at),
                Slot::Expired | Slot::TooSoon => None,
            };
            if let Some(next) = week_after {
                is_full = true;
                wish.not_before = next;
                continue;
            }
            let withheld = &mut self.plan.withheld;
            match slot {
                Slot::Expired if !is_full => withheld.expired += 1,
                Slot::TooSoon if !is_full => withheld.too_soon += 1,
                Slot::At(_) | Slot::Expired | Slot::TooSoon => withheld.playbook_full += 1,
            }
            return;
        };
        let timed = Action { send_at: Some(at), ..action.clone() };
        self.calendar.add(ix, at);
        self.list(ix, action);
        if arm == ExperimentArm::Proposed {
            let purpose = Purpose::of_channel(&action.channel);
            let unknown = purpose.is_contact() && self.table.people.consent(ix, purpose) == Consent::Unknown;
            self.plan.unknown_included += usize::from(unknown);
            self.capacity.take(playbook, at);
            self.plan.included.push(timed);
        } else {
            self.plan.hold_back(timed, arm, true);
        }
    }

    fn playbook(&self, action: &Action) -> Option<&'a Playbook> {
        self.project.playbooks.iter().find(|playbook| playbook.id == action.playbook)
    }

    /// Takes note that the customer is in the file, or would be but for chance, and of the arm that this settles.
    fn list(&mut self, ix: CustomerIx, action: &Action) {
        self.listed.insert(ix);
        if !self.arms.is_settled(ix, action) {
            self.plan.unsettled.insert(action.id, self.arms.drawn_by(ix));
        }
    }
}

/// The hour in the project's time zone at which the message of an action goes out on a free day: the best one, but by day where
/// the customer lives and within the hours of its playbook. `None` of what is no message.
pub fn sending_hour(table: &EventTable, project: &Project, action: &Action, now: i64) -> Option<u8> {
    let ix = table.people.ix_of(action.customer).filter(|_| is_message(&action.channel))?;
    let zone = LocalTime::of_zone(&project.settings.time_zone);
    let playbook = project.playbooks.iter().find(|playbook| playbook.id == action.playbook);
    let wish = request(action, playbook, &zone, (now, &project.settings));
    let local = LocalTime::of_customer(table, ix, &zone.name);
    match first_slot(&MessageRequest { expires: i64::MAX, ..wish }, &local, &MessageTimes::default()) {
        Slot::At(at) => Some(zone.hour(at).unsigned_abs()),
        Slot::TooSoon | Slot::Expired => None,
    }
}

/// The actions that the last export marked, to be written into another tool's file too: as they are, but for those who agree no
/// more.
pub fn plan_again(
    table: &EventTable,
    project: &Project,
    chosen: impl Fn(&Action) -> bool,
    terms: ExportTerms,
) -> ExportPlan {
    let rules = ConsentRules::new(&table.people, terms.unknown);
    let mut plan = ExportPlan { at: terms.now, ..ExportPlan::default() };
    let mut listed = BTreeSet::new();
    for action in last_export(project, &chosen).filter(|action| chosen(action)) {
        let Some(ix) = table.people.ix_of(action.customer) else {
            plan.withheld.gone += 1;
            continue;
        };
        let purpose = Purpose::of_channel(&action.channel);
        if let Some(against) = rules.against(ix, purpose) {
            plan.withheld.count(against, purpose);
        } else if rules.against(ix, Purpose::Profiling).is_some() {
            plan.withheld.profiling += 1;
        } else if terms.is_once_each && !listed.insert(ix) {
            plan.withheld.listed_already += 1;
        } else {
            plan.unknown_included +=
                usize::from(purpose.is_contact() && table.people.consent(ix, purpose) == Consent::Unknown);
            plan.included.push(action.clone());
        }
    }
    plan.included.sort_by_key(|a| (a.send_at.is_none(), a.send_at, a.id));
    plan
}

/// The actions of the last export that left any of the `chosen` in a file, the others in it among them: a tool for mail has
/// nothing of a later export of what the website shows.
pub fn last_export(project: &Project, chosen: impl Fn(&Action) -> bool) -> impl Iterator<Item = &Action> {
    let is_in_a_file =
        |action: &&Action| action.state == ActionState::Exported && !project.delivered.contains(&action.id);
    let exported = project.actions.iter().filter(is_in_a_file);
    let last = exported.clone().filter(|action| chosen(action)).filter_map(|action| action.exported_at).max();
    exported.filter(move |action| last.is_some() && action.exported_at == last)
}

/// When the message of an action may be sent: as its playbook says now.
fn request<'a>(
    action: &Action,
    playbook: Option<&Playbook>,
    zone: &'a LocalTime,
    (now, settings): (i64, &Settings),
) -> MessageRequest<'a> {
    let timing = playbook.map_or_else(PlaybookTiming::default, |playbook| playbook.timing);
    let delay = i64::from(timing.delay_hours) * NOTICE_MS;
    let hours_apart =
        if Purpose::of_channel(&action.channel) == Purpose::Email { HOURS_APART.0 } else { HOURS_APART.1 };
    MessageRequest {
        best_hour: action.best_hour,
        // a person's own hour counts for more than the playbook's
        local_hour: timing.hour.filter(|_| !action.edited),
        zone: &zone.zone,
        now,
        expires: action.expires,
        gap_days: settings.message_gap_days,
        a_week: settings.messages_a_week,
        not_before: action.reason.sign.at().map_or(now, |at| at + delay),
        hours: timing.hours(),
        apart: hours_apart * NOTICE_MS,
    }
}

/// The messages that customers have already.
struct Calendar<'a> {
    table: &'a EventTable,
    kinds: &'a Kinds,
    /// Messages before this are too long ago to count, ms UTC.
    since: i64,
    project_zone: &'a str,
    times: BTreeMap<CustomerIx, (LocalTime, MessageTimes)>,
}

impl Calendar<'_> {
    fn of(&mut self, ix: CustomerIx) -> &mut (LocalTime, MessageTimes) {
        let (table, kinds, since) = (self.table, self.kinds, self.since);
        let sent = || {
            let local = LocalTime::of_customer(table, ix, self.project_zone);
            let events = table.range(ix).rev().take_while(|&i| table.time[i] >= since);
            let messages = events.filter(|&i| kinds.kind(table.touchpoint[i]).is_message_out());
            let mut times = MessageTimes::default();
            messages.for_each(|i| times.add(&local, table.time[i]));
            (local, times)
        };
        self.times.entry(ix).or_insert_with(sent)
    }

    fn add(&mut self, ix: CustomerIx, at: i64) {
        let (local, times) = self.of(ix);
        times.add(local, at);
    }

    fn first_slot(&mut self, ix: CustomerIx, wish: &MessageRequest<'_>) -> Slot {
        let (local, times) = self.of(ix);
        first_slot(wish, local, times)
    }
}
