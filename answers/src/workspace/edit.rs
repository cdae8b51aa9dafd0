//! Edits of a project, each with its inverse.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::model::{
    Action, Annotation, Assignment, Change, DatabaseProfile, Decision, HandConsent, IdentityRules, ImportId,
    ImportState, MapLaneChoice, MapNote, MapReading, Opportunity, OwnMood, Playbook, PredictionDefinition,
    PredictionRun, ProfileId, Project, Purpose, RemoteAnswer, Rules, Scene, Segment, SegmentId, Settings, ThemeName,
    Verdict, WriteKey,
};
use crate::store::{Counter, StoreError, Tables};
use crate::texts::{all_of, text};

/// A change to a project that can be undone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Edit {
    /// Gives the project another name.
    SetName(String),
    /// Replaces all settings of the project.
    SetSettings(Settings),
    /// Replaces the touchpoint, channel and stage rules.
    SetRules(Rules),
    /// Adds, changes, orders or removes segments.
    Segments(Change<Segment>),
    /// Gives a segment another name, without a copy of its members.
    RenameSegment {
        /// The number of the segment.
        id: SegmentId,
        /// The name that it gets.
        name: String,
    },
    /// Replaces the prediction run.
    #[serde(with = "shared_run")]
    SetPredictions(Option<Arc<PredictionRun>>),
    /// Adds, changes, orders or removes actions.
    Actions(Change<Action>),
    /// Marks actions as exported, and settles who is in which arm from now on.
    Export {
        /// What becomes of the actions.
        actions: Change<Action>,
        /// The arms that the export settles.
        assignments: Change<Assignment>,
    },
    /// Changes who is in which arm of which experiment.
    Assignments(Change<Assignment>),
    /// Changes the consent that was entered by hand.
    Consents(Change<HandConsent>),
    /// Replaces the rules of who is who; everybody is joined anew from the profiles.
    SetIdentity(Box<IdentityRules>),
    /// Changes what people decided about who is who.
    Decisions(Change<Decision>),
    /// Changes the notes on days.
    Annotations(Change<Annotation>),
    /// Changes the tones of words and texts that a person set.
    OwnMoods(Change<OwnMood>),
    /// Changes the names of themes that a person gave.
    ThemeNames(Change<ThemeName>),
    /// Changes the predictions of one's own.
    Definitions(Change<PredictionDefinition>),
    /// Adds, changes, orders or removes playbooks.
    Playbooks(Change<Playbook>),
    /// Changes the notes on journey maps.
    MapNotes(Change<MapNote>),
    /// Changes the order and the names of the lanes of journey maps.
    MapLanes(Change<MapLaneChoice>),
    /// Changes what people decided about what costs something.
    Opportunities(Change<Opportunity>),
    /// Changes the numbers of journey maps that are kept.
    MapReadings(Change<MapReading>),
    /// Adds, changes, orders or removes scenes.
    Scenes(Change<Scene>),
    /// Changes the keys by which websites and apps may send events.
    WriteKeys(Change<WriteKey>),
    /// Changes the databases whose events questions are asked of.
    Databases(Change<DatabaseProfile>),
    /// Changes what they said that is kept.
    RemoteAnswers(Change<RemoteAnswer>),
    /// Takes an import back, or lets it count again.
    SetImportState {
        /// The number of the import.
        import: ImportId,
        /// Whether it counts from now on.
        state: ImportState,
    },
}

/// A prediction run is shared in memory, not in the file.
mod shared_run {
    use std::sync::Arc;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::model::PredictionRun;

    #[expect(clippy::ref_option, reason = "the form that serde calls")]
    pub(super) fn serialize<S: Serializer>(run: &Option<Arc<PredictionRun>>, to: S) -> Result<S::Ok, S::Error> {
        run.as_deref().serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Arc<PredictionRun>>, D::Error> {
        Ok(Option::<PredictionRun>::deserialize(from)?.map(Arc::new))
    }
}

/// What an edit changes beyond the small tables, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum EditScope {
    /// Nothing beyond the small tables.
    Tables,
    /// The names of touchpoints, channels or stages, or who is left out.
    Names,
    /// Who agreed to which purpose.
    Consent,
    /// Which events there are or whose they are.
    Events,
}

impl Edit {
    /// What it does to the project as it is `before`, in words: "Rename segment".
    pub fn description(&self, before: &Project) -> String {
        match self {
            Self::SetName(_) => text!("edit-rename-project"),
            Self::SetSettings(after) => return changed_settings(&before.settings, after),
            Self::SetRules(_) => text!("edit-change-rules"),
            Self::Segments(Change::Add(new)) if new.len() == 1 => text!("edit-add-segment"),
            Self::Segments(Change::Add(_) | Change::Insert(_)) => text!("edit-add-segments"),
            Self::RenameSegment { .. } => text!("edit-rename-segment"),
            Self::Segments(Change::Remove(ids)) if ids.len() == 1 => text!("edit-remove-segment"),
            Self::Segments(Change::Remove(_)) => text!("edit-remove-segments"),
            Self::Segments(Change::Update(_) | Change::Order(_) | Change::Replace(_)) => text!("edit-change-segments"),
            Self::SetPredictions(Some(_)) => text!("edit-run-predictions"),
            Self::SetPredictions(None) => text!("edit-remove-predictions"),
            Self::Actions(Change::Replace(_)) => text!("edit-propose-actions"),
            Self::Actions(Change::Update(some)) if some.len() == 1 => text!("edit-change-action"),
            Self::Actions(_) => text!("edit-change-actions"),
            Self::Export { .. } => text!("edit-export-actions"),
            Self::Assignments(_) => text!("edit-assign-arms"),
            Self::Consents(Change::Remove(_)) => text!("edit-remove-consent"),
            Self::Consents(_) => text!("edit-set-consent"),
            Self::SetIdentity(_) => text!("edit-change-who-is-who"),
            Self::Decisions(Change::Remove(_)) => text!("edit-take-back-decision"),
            Self::Decisions(Change::Add(new)) => decision_description(new),
            Self::Decisions(_) => text!("edit-decide-who-is-who"),
            Self::Annotations(Change::Add(_) | Change::Insert(_)) => text!("edit-add-annotation"),
            Self::Annotations(Change::Remove(_)) => text!("edit-remove-annotation"),
            Self::Annotations(Change::Update(_) | Change::Order(_) | Change::Replace(_)) => {
                text!("edit-change-annotations")
            }
            Self::OwnMoods(Change::Remove(_)) => text!("edit-remove-own-mood"),
            Self::OwnMoods(_) => text!("edit-set-own-mood"),
            Self::ThemeNames(Change::Remove(_)) => text!("edit-remove-theme-name"),
            Self::ThemeNames(_) => text!("edit-name-theme"),
            Self::Definitions(Change::Remove(_)) => text!("edit-remove-definition"),
            Self::Definitions(_) => text!("edit-keep-definition"),
            Self::Playbooks(Change::Add(_) | Change::Insert(_)) => text!("edit-add-playbooks"),
            Self::Playbooks(Change::Remove(_)) => text!("edit-remove-playbooks"),
            Self::Playbooks(Change::Update(some)) if some.len() == 1 => text!("edit-change-playbook"),
            Self::Playbooks(_) => text!("edit-change-playbooks"),
            Self::MapNotes(Change::Add(_) | Change::Insert(_)) => text!("edit-add-map-note"),
            Self::MapNotes(Change::Remove(_)) => text!("edit-remove-map-note"),
            Self::MapNotes(_) => text!("edit-change-map-notes"),
            Self::MapLanes(_) => text!("edit-change-map-lanes"),
            Self::Opportunities(_) => text!("edit-change-opportunity"),
            Self::MapReadings(Change::Remove(_)) => text!("edit-remove-map-reading"),
            Self::MapReadings(_) => text!("edit-keep-map-reading"),
            Self::Scenes(Change::Add(_) | Change::Insert(_)) => text!("edit-keep-scene"),
            Self::Scenes(Change::Remove(_)) => text!("edit-remove-scene"),
            Self::Scenes(Change::Order(_)) => text!("edit-order-scenes"),
            Self::Scenes(Change::Update(_) | Change::Replace(_)) => text!("edit-change-scene"),
            Self::WriteKeys(Change::Remove(_)) => text!("edit-revoke-write-key"),
            Self::WriteKeys(_) => text!("edit-add-write-key"),
            Self::Databases(Change::Remove(_)) => text!("edit-remove-database"),
            Self::Databases(_) => text!("edit-change-database"),
            Self::RemoteAnswers(Change::Remove(_)) => text!("edit-forget-remote-answer"),
            Self::RemoteAnswers(_) => text!("edit-keep-remote-answer"),
            Self::SetImportState { state: ImportState::Undone, .. } => text!("edit-undo-import"),
            Self::SetImportState { state: ImportState::Active, .. } => text!("edit-restore-import"),
        }
        .to_owned()
    }

    /// What kind of numbers it needs for what has none yet, and how many.
    pub(super) fn unnumbered(&self) -> Option<(Counter, u32)> {
        match self {
            Self::Segments(change) => Some((Counter::of::<Segment>(), change.count_unnumbered())),
            Self::Actions(change) => Some((Counter::of::<Action>(), change.count_unnumbered())),
            Self::Export { assignments: change, .. } | Self::Assignments(change) => {
                Some((Counter::of::<Assignment>(), change.count_unnumbered()))
            }
            Self::Consents(change) => Some((Counter::of::<HandConsent>(), change.count_unnumbered())),
            Self::Decisions(change) => Some((Counter::of::<Decision>(), change.count_unnumbered())),
            Self::Annotations(change) => Some((Counter::of::<Annotation>(), change.count_unnumbered())),
            Self::OwnMoods(change) => Some((Counter::of::<OwnMood>(), change.count_unnumbered())),
            Self::ThemeNames(change) => Some((Counter::of::<ThemeName>(), change.count_unnumbered())),
            Self::Definitions(change) => Some((Counter::of::<PredictionDefinition>(), change.count_unnumbered())),
            Self::Playbooks(change) => Some((Counter::of::<Playbook>(), change.count_unnumbered())),
            Self::MapNotes(change) => Some((Counter::of::<MapNote>(), change.count_unnumbered())),
            Self::MapLanes(change) => Some((Counter::of::<MapLaneChoice>(), change.count_unnumbered())),
            Self::Opportunities(change) => Some((Counter::of::<Opportunity>(), change.count_unnumbered())),
            Self::MapReadings(change) => Some((Counter::of::<MapReading>(), change.count_unnumbered())),
            Self::Scenes(change) => Some((Counter::of::<Scene>(), change.count_unnumbered())),
            Self::WriteKeys(change) => Some((Counter::of::<WriteKey>(), change.count_unnumbered())),
            Self::Databases(change) => Some((Counter::of::<DatabaseProfile>(), change.count_unnumbered())),
            Self::RemoteAnswers(change) => Some((Counter::of::<RemoteAnswer>(), change.count_unnumbered())),
            _ => None,
        }
    }

    /// No two segments have the same name: one that is new gets a free name, one that is renamed to the name of another is
    /// refused, and so is one that is there already with just these members. Nor have two playbooks.
    pub(super) fn settle_names(&mut self, project: &Project) -> Result<(), StoreError> {
        match self {
            Self::RenameSegment { id, name } => {
                let taken = project.segments.iter().any(|s| s.id != *id && same_name(&s.name, name));
                if taken { Err(StoreError::NameTaken(name.clone())) } else { Ok(()) }
            }
            Self::Segments(Change::Add(new)) => {
                let twin = |s: &&Segment| {
                    project
                        .segments
                        .iter()
                        .any(|t| same_name(&t.name, &s.name) && (t.members == s.members || is_same_rule(s, t)))
                };
                if let Some(twin) = new.iter().find(twin) {
                    return Err(StoreError::NameTaken(twin.name.trim().to_owned()));
                }
                free_names(new, project.segments.iter().map(|s| s.name.clone()).collect());
                Ok(())
            }
            Self::Playbooks(change) => {
                let brought: Vec<&Playbook> = change.written().collect();
                let is_replaced = matches!(change, Change::Replace(_));
                let stay = project.playbooks.iter().filter(|p| !is_replaced && brought.iter().all(|b| b.id != p.id));
                let mut taken: Vec<&str> = stay.map(|p| p.name.as_str()).collect();
                for playbook in brought {
                    if taken.iter().any(|name| same_name(name, &playbook.name)) {
                        return Err(StoreError::NameTaken(playbook.name.trim().to_owned()));
                    }
                    taken.push(&playbook.name);
                }
                Ok(())
            }
            Self::Segments(Change::Replace(all)) => {
                let taken = all.iter().filter(|s| s.id != 0).map(|s| s.name.clone()).collect();
                free_names(all, taken);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Numbers what has no number yet, from `next` on.
    pub(super) fn number(&mut self, next: u32) {
        match self {
            Self::Segments(change) => change.number(next),
            Self::Actions(change) => change.number(next),
            Self::Export { assignments: change, .. } | Self::Assignments(change) => change.number(next),
            Self::Consents(change) => change.number(next),
            Self::Decisions(change) => change.number(next),
            Self::Annotations(change) => change.number(next),
            Self::OwnMoods(change) => change.number(next),
            Self::ThemeNames(change) => change.number(next),
            Self::Definitions(change) => change.number(next),
            Self::Playbooks(change) => change.number(next),
            Self::MapNotes(change) => change.number(next),
            Self::MapLanes(change) => change.number(next),
            Self::Opportunities(change) => change.number(next),
            Self::MapReadings(change) => change.number(next),
            Self::Scenes(change) => change.number(next),
            Self::WriteKeys(change) => change.number(next),
            Self::Databases(change) => change.number(next),
            Self::RemoteAnswers(change) => change.number(next),
            _ => {}
        }
    }

    /// Changes `project`; returns the edit that changes it back.
    pub(super) fn apply(&self, project: &mut Project) -> Self {
        match self {
            Self::SetName(name) => Self::SetName(std::mem::replace(&mut project.name, name.clone())),
            Self::SetSettings(new) => Self::SetSettings(std::mem::replace(&mut project.settings, new.clone())),
            Self::SetRules(new) => Self::SetRules(std::mem::replace(&mut project.rules, new.clone())),
            Self::Segments(change) => Self::Segments(change.apply_shared(&mut project.segments)),
            Self::RenameSegment { id, name } => {
                let segment = Arc::make_mut(&mut project.segments).iter_mut().find(|s| s.id == *id);
                let old = segment.map(|s| std::mem::replace(&mut s.name, name.clone()));
                Self::RenameSegment { id: *id, name: old.unwrap_or_default() }
            }
            Self::SetPredictions(new) => Self::SetPredictions(std::mem::replace(&mut project.predictions, new.clone())),
            Self::Actions(change) => Self::Actions(change.apply_shared(&mut project.actions)),
            Self::Export { actions, assignments } => Self::Export {
                actions: actions.apply_shared(&mut project.actions),
                assignments: assignments.apply_shared(&mut project.assignments),
            },
            Self::Assignments(change) => Self::Assignments(change.apply_shared(&mut project.assignments)),
            Self::Consents(change) => Self::Consents(change.apply_shared(&mut project.hand_consents)),
            Self::SetIdentity(new) => Self::SetIdentity(std::mem::replace(&mut project.settings.identity, new.clone())),
            Self::Decisions(change) => Self::Decisions(change.apply(&mut project.decisions)),
            Self::Annotations(change) => Self::Annotations(change.apply(&mut project.annotations)),
            Self::OwnMoods(change) => Self::OwnMoods(change.apply(&mut project.own_moods)),
            Self::ThemeNames(change) => Self::ThemeNames(change.apply(&mut project.theme_names)),
            Self::Definitions(change) => Self::Definitions(change.apply(&mut project.definitions)),
            Self::Playbooks(change) => Self::Playbooks(change.apply(&mut project.playbooks)),
            Self::MapNotes(change) => Self::MapNotes(change.apply(&mut project.map_notes)),
            Self::MapLanes(change) => Self::MapLanes(change.apply(&mut project.map_lanes)),
            Self::Opportunities(change) => Self::Opportunities(change.apply(&mut project.opportunities)),
            Self::MapReadings(change) => Self::MapReadings(change.apply(&mut project.map_readings)),
            Self::Scenes(change) => Self::Scenes(change.apply_shared(&mut project.scenes)),
            Self::WriteKeys(change) => Self::WriteKeys(change.apply(&mut project.write_keys)),
            Self::Databases(change) => Self::Databases(change.apply(&mut project.databases)),
            Self::RemoteAnswers(change) => Self::RemoteAnswers(change.apply_shared(&mut project.remote_answers)),
            Self::SetImportState { import, state } => {
                let found = project.imports.iter_mut().find(|i| i.id == *import);
                let old = found.map_or(*state, |i| std::mem::replace(&mut i.state, *state));
                Self::SetImportState { import: *import, state: old }
            }
        }
    }

    /// Writes it to the file; `project` is what it made of the project.
    pub(super) fn write(&self, tables: &Tables<'_>, project: &Project) -> Result<(), StoreError> {
        match self {
            Self::SetName(name) => tables.set_name(name),
            Self::SetSettings(settings) => tables.set_settings(settings),
            Self::SetRules(rules) => tables.set_rules(rules),
            Self::RenameSegment { id, name } => tables.rename_segment(*id, name),
            Self::Segments(change) => tables.change_collection(change, &project.segments),
            Self::SetPredictions(run) => tables.set_predictions(run.as_deref()),
            Self::Actions(change) => tables.change_collection(change, &project.actions),
            Self::Export { actions, assignments } => tables
                .change_collection(actions, &project.actions)
                .and_then(|()| tables.change_collection(assignments, &project.assignments)),
            Self::Assignments(change) => tables.change_collection(change, &project.assignments),
            Self::Consents(change) => tables.change_collection(change, &project.hand_consents),
            Self::SetIdentity(_) => tables.set_settings(&project.settings),
            Self::Decisions(change) => tables.change_collection(change, &project.decisions),
            Self::Annotations(change) => tables.change_collection(change, &project.annotations),
            Self::OwnMoods(change) => tables.change_collection(change, &project.own_moods),
            Self::ThemeNames(change) => tables.change_collection(change, &project.theme_names),
            Self::Definitions(change) => tables.change_collection(change, &project.definitions),
            Self::Playbooks(change) => tables.change_collection(change, &project.playbooks),
            Self::MapNotes(change) => tables.change_collection(change, &project.map_notes),
            Self::MapLanes(change) => tables.change_collection(change, &project.map_lanes),
            Self::Opportunities(change) => tables.change_collection(change, &project.opportunities),
            Self::MapReadings(change) => tables.change_collection(change, &project.map_readings),
            Self::Scenes(change) => tables.change_collection(change, &project.scenes),
            Self::WriteKeys(change) => tables.change_collection(change, &project.write_keys),
            Self::Databases(change) => tables.change_collection(change, &project.databases),
            Self::RemoteAnswers(change) => tables.change_collection(change, &project.remote_answers),
            Self::SetImportState { import, state } => tables.set_import_state(*import, *state),
        }
    }

    /// The statements of consent that it adds.
    pub(super) fn consents(&self) -> impl Iterator<Item = (ProfileId, Purpose)> {
        let change = if let Self::Consents(change) = self { Some(change) } else { None };
        change.into_iter().flat_map(Change::written).map(|c| (c.profile, c.purpose))
    }

    /// How far it reaches, seen from the project before it.
    pub(super) fn reach(&self, before: &Project) -> EditScope {
        match self {
            // also where they stay as they are: the names in the file stand by the rules that were written last
            Self::SetRules(_) => EditScope::Names,
            Self::SetSettings(settings) if settings.identity != before.settings.identity => EditScope::Events,
            Self::SetSettings(settings) if settings.traffic != before.settings.traffic => EditScope::Names,
            Self::Consents(_) => EditScope::Consent,
            Self::SetIdentity(rules) if *rules != before.settings.identity => EditScope::Events,
            Self::Decisions(change) if joins(change, &before.decisions) => EditScope::Events,
            Self::SetImportState { .. } => EditScope::Events,
            _ => EditScope::Tables,
        }
    }
}

/// Whether both go by one rule.
fn is_same_rule(one: &Segment, other: &Segment) -> bool {
    one.kind.rule().is_some() && one.kind == other.kind
}

/// Whether a change of decisions joins or parts people.
fn joins(change: &Change<Decision>, before: &[Decision]) -> bool {
    let decides = |decision: &Decision| decision.verdict != Verdict::Fine;
    let loses = match change {
        Change::Remove(ids) => before.iter().any(|d| ids.contains(&d.id) && decides(d)),
        Change::Update(new) => before.iter().any(|d| new.iter().any(|n| n.id == d.id) && decides(d)),
        Change::Replace(_) => before.iter().any(decides),
        Change::Add(_) | Change::Insert(_) | Change::Order(_) => false,
    };
    loses || change.written().any(decides)
}

/// Whether a person would take two names for one.
fn same_name(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// Gives segments without a number names that are not `taken`: "Loyal", "Loyal (2)".
fn free_names(segments: &mut [Segment], mut taken: Vec<String>) {
    for segment in segments.iter_mut().filter(|s| s.id == 0) {
        let name = segment.name.trim().to_owned();
        segment.name.clone_from(&name);
        let mut again = 2;
        while taken.iter().any(|t| same_name(t, &segment.name)) {
            segment.name = format!("{name} ({again})");
            again += 1;
        }
        taken.push(segment.name.clone());
    }
}

/// Which settings differ, in words: "Change currency and time zone".
fn changed_settings(before: &Settings, after: &Settings) -> String {
    let parts = [
        (text!("edit-goal"), before.goal != after.goal || before.objective != after.objective),
        (text!("edit-currency"), before.currency != after.currency),
        (text!("edit-exchange-rates"), before.exchange_rates != after.exchange_rates),
        (text!("edit-time-zone"), before.time_zone != after.time_zone),
        (text!("edit-watched-folder"), before.watched_folder != after.watched_folder),
        (text!("edit-names-on-screen"), before.hide_names != after.hide_names),
        (
            text!("edit-hold-out"),
            before.hold_out_share != after.hold_out_share || before.as_usual_share != after.as_usual_share,
        ),
        (text!("edit-small-groups"), before.smallest_group != after.smallest_group),
        (text!("edit-retention"), before.retention_months != after.retention_months),
        (text!("edit-webhook"), before.webhook != after.webhook),
        (text!("edit-live-intake"), before.live != after.live),
        (text!("edit-bots-and-own-people"), before.traffic != after.traffic),
    ];
    let names: Vec<&str> = parts.iter().filter(|(_, differs)| *differs).map(|(name, _)| *name).collect();
    match names.as_slice() {
        [] if before.confirmed != after.confirmed => text!("edit-confirm-settings").to_owned(),
        [] | [_, _, _, ..] => text!("edit-change-settings").to_owned(),
        some => text!("edit-change", some = all_of(some)),
    }
}

/// What such decisions are called where there is one.
fn decision_description(new: &[Decision]) -> &'static str {
    match new {
        [one] => match one.verdict {
            Verdict::Same => text!("edit-same-person"),
            Verdict::Different => text!("edit-not-the-same-person"),
            Verdict::Fine => text!("edit-customer-is-fine"),
        },
        _ => text!("edit-decide-who-is-who"),
    }
}
