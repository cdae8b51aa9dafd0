//! Which approved actions leave the program, when each message is sent, and who stays behind for which reason.

use std::collections::{BTreeMap, BTreeSet};

use crate::events::EventTable;
use crate::model::{
    Action, ActionState, Assignment, Consent, CustomerIx, ExperimentArm, Playbook, PlaybookTiming, Project, Purpose,
    Settings, experiment_of,
};
use crate::predict::{DAY, Kinds, LocalTime};

use super::arms::Arms;
use super::capacity::Capacity;
use super::clash::{Clash, Clashes};
use super::consent::{ConsentRules, UnknownConsent, WithheldPeople};
use super::priority::compare;
use super::schedule::{MessageRequest, NOTICE_MS, Slot, Taken, first_slot};

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

    /// The same with each person in the file once.
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
}

impl ExportPlan {
    /// The actions as they are once the file is written.
    pub fn done(&self) -> Vec<Action> {
        let exported = self.included.iter().map(|a| Action { state: ActionState::Exported, ..a.clone() });
        exported.chain(self.compared.iter().chain(&self.as_usual).cloned()).collect()
    }

    /// The arms that are settled once the file is written: of all who would have had an action, and were in no arm of its
    /// experiment yet.
    pub fn assignments(&self, table: &EventTable, project: &Project) -> Vec<Assignment> {
        let arms = Arms::of(table, project);
        let mut settled = BTreeSet::new();
        let sides = [
            (&self.included, ExperimentArm::Proposed),
            (&self.compared, ExperimentArm::Nobody),
            (&self.as_usual, ExperimentArm::AsUsual),
        ];
        let all = sides.into_iter().flat_map(|(actions, arm)| actions.iter().map(move |action| (action, arm)));
        let assign = |(action, arm): (&Action, ExperimentArm)| {
            let ix = table.people.ix_of(action.customer)?;
            let experiment = experiment_of(action);
            let is_new = !arms.is_settled(ix, action) && settled.insert((ix, experiment));
            is_new.then(|| Assignment {
                id: 0,
                customer: action.customer,
                experiment: experiment.to_owned(),
                arm,
                at: action.send_at.unwrap_or(self.at),
                shares: arms.drawn_by(ix),
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
    let people = &table.people;
    let settings = &project.settings;
    let rules = ConsentRules::new(people, terms.unknown);
    let project_zone = LocalTime::of_zone(&settings.time_zone);
    let kinds = Kinds::new(table, settings);
    let clashes = Clashes::new(table, &kinds, settings);
    let mut capacity = Capacity::new(project, &project_zone);
    let gap_days = settings.message_gap_days;
    let mut calendar = Calendar {
        table,
        kinds: &kinds,
        since: terms.now - i64::from(gap_days.max(7)) * DAY,
        project_zone: &project_zone.name,
        taken: BTreeMap::new(),
    };
    // those who are left out have their days as well, or chance would give them other actions than the others
    for action in
        project.actions.iter().filter(|a| a.state == ActionState::Exported || a.is_compared() && is_message(&a.channel))
    {
        if let (Some(ix), Some(at)) = (people.ix_of(action.customer), action.send_at) {
            calendar.take(ix, at);
        }
    }
    let mut approved: Vec<&Action> =
        project.actions.iter().filter(|a| a.state == ActionState::Approved && chosen(a)).collect();
    approved.sort_by(|a, b| compare(a, b, settings.objective));
    let mut plan = ExportPlan { at: terms.now, ..ExportPlan::default() };
    let arms = Arms::of(table, project);
    let mut listed = BTreeSet::new();
    for action in approved {
        let Some(ix) = people.ix_of(action.customer) else {
            plan.withheld.gone += 1;
            continue;
        };
        let purpose = Purpose::of_channel(&action.channel);
        let arm = arms.arm(ix, action);
        if let Some(against) = rules.against(ix, purpose) {
            plan.withheld.count(against, purpose);
        } else if rules.against(ix, Purpose::Profiling).is_some() {
            plan.withheld.profiling += 1;
        } else if action.expires <= terms.now {
            plan.withheld.expired += 1;
        } else if terms.is_once_each && listed.contains(&ix) {
            plan.withheld.listed_already += 1;
        } else if arm != ExperimentArm::Proposed && action.send_at.is_some() {
            plan.hold_back(action.clone(), arm, false);
        } else if let Some(clash) = clashes.of(ix, action) {
            match clash {
                Clash::OpenComplaint => plan.withheld.complaint += 1,
                Clash::Ordered => plan.withheld.ordered += 1,
            }
        } else if !is_message(&action.channel) {
            let untimed = Action { send_at: None, ..action.clone() };
            if arm == ExperimentArm::Proposed {
                listed.insert(ix);
                plan.included.push(untimed);
            } else {
                listed.insert(ix);
                let is_new = !arms.is_settled(ix, action);
                let since = (arm == ExperimentArm::AsUsual).then_some(terms.now);
                plan.hold_back(Action { send_at: since, ..untimed }, arm, is_new);
            }
        } else {
            let playbook = project.playbooks.iter().find(|playbook| playbook.id == action.playbook);
            let wish = request(action, playbook, &project_zone, (terms.now, settings));
            match calendar.first_slot(ix, &wish) {
                Slot::Expired => plan.withheld.expired += 1,
                Slot::TooSoon => plan.withheld.too_soon += 1,
                Slot::At(at) if !capacity.has_room(playbook, at) => plan.withheld.playbook_full += 1,
                Slot::At(at) => {
                    let timed = Action { send_at: Some(at), ..action.clone() };
                    calendar.take(ix, at);
                    listed.insert(ix);
                    if arm == ExperimentArm::Proposed {
                        let unknown = purpose.is_contact() && people.consent(ix, purpose) == Consent::Unknown;
                        plan.unknown_included += usize::from(unknown);
                        capacity.take(playbook, at);
                        plan.included.push(timed);
                    } else {
                        plan.hold_back(timed, arm, true);
                    }
                }
            }
        }
    }
    plan.included.sort_by_key(|a| (a.send_at.is_none(), a.send_at, a.id));
    plan
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
    taken: BTreeMap<CustomerIx, (LocalTime, Taken)>,
}

impl Calendar<'_> {
    fn of(&mut self, ix: CustomerIx) -> &mut (LocalTime, Taken) {
        let (table, kinds, since) = (self.table, self.kinds, self.since);
        let sent = || {
            let local = LocalTime::of_customer(table, ix, self.project_zone);
            let events = table.range(ix).rev().take_while(|&i| table.time[i] >= since);
            let messages = events.filter(|&i| kinds.kind(table.touchpoint[i]).is_message_out());
            let mut taken = Taken::default();
            messages.for_each(|i| taken.take(&local, table.time[i]));
            (local, taken)
        };
        self.taken.entry(ix).or_insert_with(sent)
    }

    fn take(&mut self, ix: CustomerIx, at: i64) {
        let (local, taken) = self.of(ix);
        taken.take(local, at);
    }

    fn first_slot(&mut self, ix: CustomerIx, wish: &MessageRequest<'_>) -> Slot {
        let (local, taken) = self.of(ix);
        first_slot(wish, local, taken)
    }
}
