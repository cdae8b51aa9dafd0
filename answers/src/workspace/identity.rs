//! Who is who, seen from the whole project: what other rules would change, and who looks like one person.

use std::sync::Arc;

use serde::Serialize;

use crate::analysis::flow::{FlowPaths, FlowSettings, NodeKind};
use crate::analysis::{StageReach, reach_cancellable};
use crate::events::{EventTable, People, Subset};
use crate::identity::fuzzy::{self, Records, Suggestions};
use crate::identity::{self, Changes, IdentityChange, IdentitySummary};
use crate::model::{Decision, IdentityRules, ProfileId};
use crate::progress::{Cancelled, Progress};
use crate::store::{Store, StoreError};
use crate::texts::{all_of, text};

use super::Snapshot;

/// So many examples of merges and splits are kept.
const EXAMPLES: usize = 50;

/// How the project looks under one set of rules.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Side {
    /// Counts of profiles, customers and joins.
    pub summary: IdentitySummary,
    /// Identifiers that join nobody, or not everybody who carries them.
    pub dropped: u64,
    /// How many customers reach each stage.
    pub reach: StageReach,
    /// Where journeys end in the stage flow: reached the goal, still active, dropped off.
    pub ends: [u64; 3],
}

/// One merge or split, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Example {
    /// Whether several become one; else one becomes several.
    pub merges: bool,
    /// The customer that several become, or that becomes several.
    pub one: String,
    /// The customers that become one, or that one becomes.
    pub several: Vec<String>,
    /// For a merge, the identifier that joins them.
    pub by: Option<String>,
}

impl Example {
    /// "Ann Lee and Bob Roy become one customer, by the phone 4930…".
    pub fn text(&self) -> String {
        let names = |list: &[String]| match list {
            [a, b, rest @ ..] if rest.len() > 1 => text!("identity-change-and-more", a, b, rest = rest.len()),
            few => all_of(few),
        };
        let several = names(&self.several);
        match (self.merges, &self.by) {
            (true, Some(by)) => text!("identity-change-become-one-customer-by", several, by),
            (true, None) => text!("identity-change-become-one-customer", several),
            (false, _) => text!("identity-change-falls-apart-into", one = self.one, several),
        }
    }
}

/// What other rules or decisions would change.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IdentityPreview {
    /// Who merges and who falls apart.
    pub changes: Changes,
    /// The project by today's rules.
    pub before: Side,
    /// The project by the other rules.
    pub after: Side,
    /// The changes that concern the most profiles.
    pub examples: Vec<Example>,
}

/// What `rules` and `decisions` would make of the project. Nothing is changed; events are read again from the file and
/// joined anew.
pub fn preview_identity(
    snapshot: &Snapshot,
    rules: &IdentityRules,
    decisions: &[Decision],
    progress: &Progress,
) -> Result<IdentityPreview, StoreError> {
    progress.stage(text!("identity-change-joining-profiles"), 0);
    let people = &snapshot.table.people;
    let resolution = identity::resolve_with(people, rules, decisions);
    progress.check()?;
    let changes = identity::compare(&snapshot.identity.root, &resolution.root, &people.active, EXAMPLES);
    let before = side(snapshot, &snapshot.table, &snapshot.identity, progress)?;
    progress.check()?;
    if changes.is_empty() {
        let after = Side { summary: resolution.summary, dropped: resolution.dropped.len() as u64, ..before.clone() };
        return Ok(IdentityPreview { changes, before, after, examples: Vec::new() });
    }
    progress.stage(text!("identity-change-reading-the-project"), 0);
    let contents = Store::open_read_only(&snapshot.file)?.read()?;
    progress.check()?;
    progress.stage(text!("identity-change-sorting-events"), 0);
    let mut joined = (**people).clone();
    joined.set_customers(&resolution.root);
    let joined = Arc::new(joined);
    let dims = snapshot.table.dims.clone();
    let mut table = EventTable::from_columns(contents.columns, dims, joined.clone(), &snapshot.project.rules);
    table.apply_traffic(&snapshot.project.settings.traffic);
    progress.check()?;
    progress.stage(text!("identity-change-counting"), 0);
    let after = side(snapshot, &table, &resolution, progress)?;
    let words = Words { before: people, after: &joined, rules, dropped: &resolution.dropped, snapshot };
    let examples = changes.examples.iter().map(|change| words.example(change)).collect();
    Ok(IdentityPreview { changes, before, after, examples })
}

fn side(
    snapshot: &Snapshot,
    table: &EventTable,
    resolution: &identity::Resolution,
    progress: &Progress,
) -> Result<Side, Cancelled> {
    let (all, settings) = (Subset::all(table), &snapshot.project.settings);
    let paths = FlowPaths::build_cancellable(table, &all, settings, &FlowSettings::default(), progress)?;
    let last = paths.flow().columns.last();
    let end = |kind| last.and_then(|c| c.iter().find(|n| n.kind == kind)).map_or(0, |n| n.count);
    Ok(Side {
        summary: resolution.summary.clone(),
        dropped: resolution.dropped.len() as u64,
        reach: reach_cancellable(table, &all, settings, progress)?,
        ends: [NodeKind::GoalReached, NodeKind::StillActive, NodeKind::DroppedOff].map(end),
    })
}

/// What is needed to put changes into words.
struct Words<'a> {
    before: &'a People,
    after: &'a People,
    rules: &'a IdentityRules,
    dropped: &'a [identity::DroppedIdentifier],
    snapshot: &'a Snapshot,
}

impl Words<'_> {
    fn example(&self, change: &IdentityChange) -> Example {
        let (one, several) = if change.merges { (self.after, self.before) } else { (self.before, self.after) };
        Example {
            merges: change.merges,
            one: self.label(one, change.one),
            several: change.several.iter().map(|&(p, _)| self.label(several, p)).collect(),
            by: if change.merges { self.joined_by(change) } else { None },
        }
    }

    fn label(&self, people: &People, profile: ProfileId) -> String {
        let Some(ix) = people.ix_of(profile) else { return String::new() };
        if self.snapshot.project.settings.hide_names { people.pseudonym(ix) } else { people.label(ix) }
    }

    /// The first identifier that profiles of several of the earlier customers share.
    fn joined_by(&self, change: &IdentityChange) -> Option<String> {
        let ix = self.after.ix_of(change.one)?;
        let shared = identity::why(self.after, ix, self.rules, self.dropped).into_iter().find(|evidence| {
            let mut customers = evidence.profiles.iter().map(|&p| self.before.ix_of(p));
            let first = customers.next();
            customers.any(|c| Some(c) != first)
        })?;
        let kind = shared.kind.label();
        let hide = self.snapshot.project.settings.hide_names;
        Some(if hide { kind.to_owned() } else { format!("{kind} {}", shared.value) })
    }
}

/// Customers that look like one person, from what people tables say.
pub fn suggestions(snapshot: &Snapshot, progress: &Progress) -> Result<Suggestions, StoreError> {
    progress.stage(text!("identity-change-reading-what-people-tables-say"), 0);
    let mut attributes = Vec::new();
    Store::open_read_only(&snapshot.file)?.each_attributes(|profile, mut pairs| {
        // only what can be compared is kept; the latest import comes first, because the first value stays
        pairs.retain(|(name, value)| !value.is_empty() && fuzzy::ComparedField::of_column(name).is_some());
        if !pairs.is_empty() {
            attributes.push((profile, pairs));
        }
    })?;
    progress.check()?;
    let (people, settings) = (&snapshot.table.people, &snapshot.project.settings);
    let records = Records::read(people, &settings.identity, &attributes);
    progress.check()?;
    Ok(fuzzy::suggest(people, &settings.identity, &snapshot.project.decisions, &records, progress)?)
}
