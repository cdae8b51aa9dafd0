//! Edits of a project, each with its inverse.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::model::{
    Action, Annotation, Change, Decision, HandConsent, IdentityRules, ImportId, ImportState, Item, PredictionRun,
    ProfileId, Project, Purpose, Rules, Segment, SegmentId, Settings, Verdict,
};
use crate::store::{Counter, StoreError, Tables};

/// A change to a project that can be undone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Edit {
    /// Names the project.
    SetName(String),
    /// Replaces the settings.
    SetSettings(Settings),
    /// Replaces the touchpoint, channel and stage rules.
    SetRules(Rules),
    /// Adds segments; those with number 0 get the next free numbers, in order.
    AddSegments(Vec<Segment>),
    /// Gives a segment another name.
    RenameSegment {
        /// The feature.
        id: SegmentId,
        /// The new name.
        name: String,
    },
    /// Removes segments.
    RemoveSegments(Vec<SegmentId>),
    /// Replaces all segments; those with number 0 get the next free numbers, in order.
    SetSegments(Vec<Segment>),
    /// Replaces the prediction run.
    #[serde(with = "shared_run")]
    SetPredictions(Option<Arc<PredictionRun>>),
    /// Replaces all actions; those with number 0 get the next free numbers, in order.
    SetActions(Vec<Action>),
    /// Replaces the actions with the same numbers.
    UpdateActions(Vec<Action>),
    /// Notes consent that was asked for by hand; those with number 0 get the next free numbers, in order.
    AddConsents(Vec<HandConsent>),
    /// Takes back consent that was noted by hand.
    RemoveConsents(Vec<u32>),
    /// Replaces the rules of who is who; everybody is joined anew from the profiles.
    SetIdentity(Box<IdentityRules>),
    /// Notes what a person decided about who is who; those with number 0 get the next free numbers, in order.
    AddDecisions(Vec<Decision>),
    /// Takes such decisions back.
    RemoveDecisions(Vec<u32>),
    /// Changes the notes on days.
    Annotations(Change<Annotation>),
    /// Takes an import back, or lets it count again.
    SetImportState {
        /// The feature.
        import: ImportId,
        /// Whether it counts.
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
pub(super) enum Reach {
    /// Nothing else.
    Tables,
    /// The names of touchpoints, channels or stages, or who is left out.
    Names,
    /// Who agreed to what.
    Consent,
    /// Which events there are or whose they are.
    Events,
}

impl Edit {
    /// What it does to the project as it is `before`, in words: "Rename segment".
    pub fn description(&self, before: &Project) -> String {
        match self {
            Self::SetName(_) => "Rename project",
            Self::SetSettings(after) => return changed_settings(&before.settings, after),
            Self::SetRules(_) => "Change rules",
            Self::AddSegments(new) if new.len() == 1 => "Add segment",
            Self::AddSegments(_) => "Add segments",
            Self::RenameSegment { .. } => "Rename segment",
            Self::RemoveSegments(ids) if ids.len() == 1 => "Remove segment",
            Self::RemoveSegments(_) => "Remove segments",
            Self::SetSegments(_) => "Change segments",
            Self::SetPredictions(Some(_)) => "Run predictions",
            Self::SetPredictions(None) => "Remove predictions",
            Self::SetActions(_) => "Propose actions",
            Self::UpdateActions(some) if some.len() == 1 => "Change action",
            Self::UpdateActions(_) => "Change actions",
            Self::AddConsents(_) => "Set consent",
            Self::RemoveConsents(_) => "Remove consent",
            Self::SetIdentity(_) => "Change who is who",
            Self::AddDecisions(new) => decided(new),
            Self::RemoveDecisions(_) => "Take back decision",
            Self::Annotations(Change::Add(_) | Change::Insert(_)) => "Add annotation",
            Self::Annotations(Change::Remove(_)) => "Remove annotation",
            Self::Annotations(Change::Update(_) | Change::Order(_)) => "Change annotations",
            Self::SetImportState { state: ImportState::Undone, .. } => "Undo import",
            Self::SetImportState { state: ImportState::Active, .. } => "Restore import",
        }
        .to_owned()
    }

    /// What kind of numbers it needs for what has none yet, and how many.
    pub(super) fn unnumbered(&self) -> Option<(Counter, u32)> {
        let (kind, n) = match self {
            Self::AddSegments(segments) | Self::SetSegments(segments) => {
                (Counter::Segment, segments.iter().filter(|s| s.id == 0).count())
            }
            Self::SetActions(actions) => (Counter::Action, actions.iter().filter(|a| a.id == 0).count()),
            Self::AddConsents(consents) => (Counter::Consent, consents.iter().filter(|c| c.id == 0).count()),
            Self::AddDecisions(new) => (Counter::Decision, new.iter().filter(|d| d.id == 0).count()),
            Self::Annotations(change) => (Counter::Item(Annotation::KIND), change.unnumbered() as usize),
            _ => return None,
        };
        Some((kind, n as u32))
    }

    /// No two segments have the same name: one that is new gets a free name, one that is renamed to the name of another is
    /// refused, and so is one that is there already with just these members.
    pub(super) fn settle_names(&mut self, project: &Project) -> Result<(), StoreError> {
        match self {
            Self::RenameSegment { id, name } => {
                let taken = project.segments.iter().any(|s| s.id != *id && same_name(&s.name, name));
                if taken { Err(StoreError::NameTaken(name.clone())) } else { Ok(()) }
            }
            Self::AddSegments(new) => {
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
            Self::SetSegments(all) => {
                let kept = all.iter().filter(|s| s.id != 0).map(|s| s.name.clone()).collect();
                free_names(all, kept);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Numbers what has no number yet, from `next` on.
    pub(super) fn number(&mut self, mut next: u32) {
        let mut number = |id: &mut u32| {
            if *id == 0 {
                *id = next;
                next += 1;
            }
        };
        match self {
            Self::AddSegments(segments) | Self::SetSegments(segments) => {
                segments.iter_mut().for_each(|s| number(&mut s.id));
            }
            Self::SetActions(actions) => {
                actions.iter_mut().for_each(|a| number(&mut a.id));
                actions.sort_by_key(|a| a.id);
            }
            Self::AddConsents(consents) => consents.iter_mut().for_each(|c| number(&mut c.id)),
            Self::AddDecisions(new) => new.iter_mut().for_each(|d| number(&mut d.id)),
            Self::Annotations(change) => change.number(next),
            _ => {}
        }
    }

    /// Changes `project`; returns the edit that changes it back.
    pub(super) fn apply(&self, project: &mut Project) -> Self {
        match self {
            Self::SetName(name) => Self::SetName(std::mem::replace(&mut project.name, name.clone())),
            Self::SetSettings(new) => Self::SetSettings(std::mem::replace(&mut project.settings, new.clone())),
            Self::SetRules(new) => Self::SetRules(std::mem::replace(&mut project.rules, new.clone())),
            Self::AddSegments(new) => {
                Arc::make_mut(&mut project.segments).extend(new.iter().cloned());
                Self::RemoveSegments(new.iter().map(|s| s.id).collect())
            }
            Self::RenameSegment { id, name } => {
                let segment = Arc::make_mut(&mut project.segments).iter_mut().find(|s| s.id == *id);
                let old = segment.map(|s| std::mem::replace(&mut s.name, name.clone()));
                Self::RenameSegment { id: *id, name: old.unwrap_or_default() }
            }
            Self::RemoveSegments(ids) => {
                let old = Vec::clone(&project.segments);
                Arc::make_mut(&mut project.segments).retain(|s| !ids.contains(&s.id));
                Self::SetSegments(old)
            }
            Self::SetSegments(new) => Self::SetSegments(replace_shared(&mut project.segments, new)),
            Self::SetPredictions(new) => Self::SetPredictions(std::mem::replace(&mut project.predictions, new.clone())),
            Self::SetActions(new) => Self::SetActions(replace_shared(&mut project.actions, new)),
            Self::AddConsents(new) => {
                Arc::make_mut(&mut project.hand_consents).extend(new.iter().cloned());
                Self::RemoveConsents(new.iter().map(|c| c.id).collect())
            }
            Self::RemoveConsents(ids) => {
                let gone: BTreeSet<u32> = ids.iter().copied().collect();
                let all = Arc::make_mut(&mut project.hand_consents);
                let (old, kept) = std::mem::take(all).into_iter().partition(|c| gone.contains(&c.id));
                *all = kept;
                Self::AddConsents(old)
            }
            Self::SetIdentity(new) => Self::SetIdentity(std::mem::replace(&mut project.settings.identity, new.clone())),
            Self::AddDecisions(new) => {
                project.decisions.extend(new.iter().cloned());
                project.decisions.sort_by_key(|d| d.id);
                Self::RemoveDecisions(new.iter().map(|d| d.id).collect())
            }
            Self::RemoveDecisions(ids) => {
                let all = std::mem::take(&mut project.decisions);
                let (old, kept) = all.into_iter().partition(|d| ids.contains(&d.id));
                project.decisions = kept;
                Self::AddDecisions(old)
            }
            Self::UpdateActions(new) => {
                Self::UpdateActions(update_actions(Arc::make_mut(&mut project.actions).as_mut_slice(), new))
            }
            Self::Annotations(change) => Self::Annotations(change.apply(&mut project.annotations)),
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
            Self::AddSegments(_) | Self::RemoveSegments(_) | Self::SetSegments(_) => {
                tables.set_segments(&project.segments)
            }
            Self::SetPredictions(run) => tables.set_predictions(run.as_deref()),
            Self::SetActions(actions) => tables.set_actions(actions),
            Self::UpdateActions(actions) => tables.update_actions(actions),
            Self::AddConsents(new) => tables.add_consents(new),
            Self::RemoveConsents(ids) => tables.remove_consents(ids),
            Self::SetIdentity(_) => tables.set_settings(&project.settings),
            Self::AddDecisions(new) => tables.add_decisions(new),
            Self::RemoveDecisions(ids) => tables.remove_decisions(ids),
            Self::Annotations(_) => tables.set_collection(&project.annotations),
            Self::SetImportState { import, state } => tables.set_import_state(*import, *state),
        }
    }

    /// The statements of consent that it adds.
    pub(super) fn consents(&self) -> impl Iterator<Item = (ProfileId, Purpose)> {
        let added: &[HandConsent] = if let Self::AddConsents(added) = self { added } else { &[] };
        added.iter().map(|c| (c.profile, c.purpose))
    }

    /// How far it reaches, seen from the project before it.
    pub(super) fn reach(&self, before: &Project) -> Reach {
        match self {
            Self::SetRules(rules) if *rules != before.rules => Reach::Names,
            Self::SetSettings(settings) if settings.identity != before.settings.identity => Reach::Events,
            Self::SetSettings(settings) if settings.traffic != before.settings.traffic => Reach::Names,
            Self::AddConsents(_) | Self::RemoveConsents(_) => Reach::Consent,
            Self::SetIdentity(rules) if *rules != before.settings.identity => Reach::Events,
            Self::AddDecisions(new) if new.iter().any(|d| d.verdict != Verdict::Fine) => Reach::Events,
            Self::RemoveDecisions(ids) => {
                let joins = |d: &&Decision| d.verdict != Verdict::Fine && ids.contains(&d.id);
                before.decisions.iter().find(joins).map_or(Reach::Tables, |_| Reach::Events)
            }
            Self::SetImportState { .. } => Reach::Events,
            _ => Reach::Tables,
        }
    }
}

/// Whether both go by one rule.
fn is_same_rule(one: &Segment, other: &Segment) -> bool {
    one.kind.rule().is_some() && one.kind == other.kind
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
        ("goal", before.goal != after.goal || before.objective != after.objective),
        ("currency", before.currency != after.currency),
        ("time zone", before.time_zone != after.time_zone),
        ("watched folder", before.watched_folder != after.watched_folder),
        ("names on screen", before.hide_names != after.hide_names),
        ("hold-out", before.hold_out_share != after.hold_out_share),
        ("small groups", before.smallest_group != after.smallest_group),
        ("retention", before.retention_months != after.retention_months),
        ("bots and own people", before.traffic != after.traffic),
    ];
    let names: Vec<&str> = parts.iter().filter(|(_, differs)| *differs).map(|(name, _)| *name).collect();
    match names.as_slice() {
        [] if before.confirmed != after.confirmed => "Confirm settings".to_owned(),
        [] | [_, _, _, ..] => "Change settings".to_owned(),
        some => format!("Change {}", some.join(" and ")),
    }
}

/// What such decisions are called where there is one.
fn decided(new: &[Decision]) -> &'static str {
    match new {
        [one] => match one.verdict {
            Verdict::Same => "Same person",
            Verdict::Different => "Not the same person",
            Verdict::Fine => "Customer is fine",
        },
        _ => "Decide who is who",
    }
}

/// Puts other rows in the place of shared ones; returns those.
fn replace_shared<T: Clone>(rows: &mut Arc<Vec<T>>, new: &[T]) -> Vec<T> {
    Arc::unwrap_or_clone(std::mem::replace(rows, Arc::new(new.to_vec())))
}

/// Puts the new actions over those with the same numbers; returns what they were. Unknown numbers change nothing.
fn update_actions(actions: &mut [Action], new: &[Action]) -> Vec<Action> {
    new.iter()
        .filter_map(|action| {
            let at = actions.binary_search_by_key(&action.id, |a| a.id).ok()?;
            Some(std::mem::replace(&mut actions[at], action.clone()))
        })
        .collect()
}
