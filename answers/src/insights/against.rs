//! The group that an answer is compared with: another filter in words, or everybody else.

use crate::events::{BitSet, EventTable};
use crate::model::{Project, split_list};
use crate::present::numbers;
use crate::texts::text;

use super::filter::{read_filter, unreadable};
use super::scope::{AnswerError, Scope};

/// Stands for everybody else of the same dates and sources.
pub const REST: &str = "rest";

/// The customers that an answer is compared with.
pub(super) struct OtherGroup {
    pub scope: Scope,
    /// What it is called in a sentence.
    pub name: String,
}

/// Who is meant by these words, from the view of `scope`; `None` where nobody is. What the words do not speak of is as in the
/// filter of `scope`.
pub(super) fn find(scope: &Scope, words: &str) -> Result<Option<OtherGroup>, AnswerError> {
    let words = words.trim();
    if words.is_empty() {
        return Ok(None);
    }
    let found =
        if words.eq_ignore_ascii_case(REST) { everybody_else(scope)? } else { apart(scope, through(scope, words)?) };
    if found.scope.subset.customers().is_empty() {
        return Err(AnswerError::Nothing(text!("against-nobody", name = found.name)));
    }
    Ok(Some(found))
}

fn everybody_else(scope: &Scope) -> Result<OtherGroup, AnswerError> {
    let wide = scope.filter.same_events_of_everybody();
    if wide == scope.filter {
        return Err(AnswerError::Nothing(text!("against-no-rest").to_owned()));
    }
    let all = Scope::new(scope.table.clone(), scope.project.clone(), wide, scope.now);
    let mut rest: BitSet = all.subset.customers().clone();
    rest.subtract(scope.subset.customers());
    let subset = (*all.subset).clone().with_customers(&rest).into();
    Ok(OtherGroup { scope: Scope { subset, ..all }, name: text!("against-rest").to_owned() })
}

/// The other group without the customers of the first, where all of these are in it: a part beside a whole that holds it
/// differs less than it does.
fn apart(scope: &Scope, other: OtherGroup) -> OtherGroup {
    let (own, all) = (scope.subset.customers(), other.scope.subset.customers());
    let mut rest: BitSet = all.clone();
    rest.subtract(own);
    let holds_own = rest.count() + own.count() == all.count();
    let same_events = scope.filter.same_events_of_everybody() == other.scope.filter.same_events_of_everybody();
    if !holds_own || rest.is_empty() || !same_events {
        return other;
    }
    let subset = (*other.scope.subset).clone().with_customers(&rest).into();
    let name = text!("against-others-of", name = other.name);
    OtherGroup { scope: Scope { subset, ..other.scope }, name }
}

/// The parts of a filter in words, each with its value.
fn pairs_of(words: &str) -> Result<Vec<(&str, &str)>, AnswerError> {
    let words = split_list(words, ';').into_iter();
    words.map(|word| word.split_once('=').ok_or_else(|| unreadable(word))).collect()
}

/// What a group is called where people read of it: its dates, or its values and the names of its segments.
pub fn other_group_name(words: &str, table: &EventTable, project: &Project) -> Result<String, AnswerError> {
    if words.trim().eq_ignore_ascii_case(REST) {
        return Ok(text!("against-rest").to_owned());
    }
    let pairs = pairs_of(words)?;
    let wanted = read_filter(pairs.iter().copied(), table, project)?;
    let segment = wanted.segment.and_then(|id| project.segments.iter().find(|segment| segment.id == id));
    let called = |(key, value): &(&'_ str, &'_ str)| match segment {
        // a segment is named by its number too, which nobody knows it by
        Some(segment) if key.trim().eq_ignore_ascii_case("segment") => segment.name.clone(),
        _ => value.trim().to_owned(),
    };
    let values: Vec<String> = pairs.iter().map(called).collect();
    Ok(match (wanted.from, wanted.to) {
        (Some(from), Some(to)) if pairs.iter().all(|(key, _)| matches!(key.trim(), "from" | "to")) => {
            let zone = numbers::zone(&project.settings.time_zone);
            text!("against-dates", dates = numbers::period(from, to - 1, &zone))
        }
        _ => text!("against-group", values = values.join(", ")),
    })
}

fn through(scope: &Scope, words: &str) -> Result<OtherGroup, AnswerError> {
    let pairs = pairs_of(words)?;
    let wanted = read_filter(pairs.iter().copied(), &scope.table, &scope.project)?;
    let mut filter = scope.filter.clone();
    for (key, _) in &pairs {
        match key.trim().to_lowercase().as_str() {
            // dates are one thing: with another beginning the old end would say something else
            "from" | "to" => (filter.from, filter.to) = (wanted.from, wanted.to),
            "segment" => filter.segment = wanted.segment,
            "channel" => filter.channels.clone_from(&wanted.channels),
            "source" => filter.sources.clone_from(&wanted.sources),
            "bots" => filter.bots = wanted.bots,
            "sent" => filter.with_sent = wanted.with_sent,
            "who" => filter.who.clone_from(&wanted.who),
            "kind" => filter.kinds.clone_from(&wanted.kinds),
            "events" => filter.only_matching = wanted.only_matching,
            key if key.starts_with("property.") => filter.properties.clone_from(&wanted.properties),
            _ => wanted.columns.iter().for_each(|of| filter.set_column(of.column, of.values.clone())),
        }
    }
    let name = other_group_name(words, &scope.table, &scope.project)?;
    Ok(OtherGroup { scope: Scope::new(scope.table.clone(), scope.project.clone(), filter, scope.now), name })
}

/// The days that a group is observed for.
pub(super) fn observed_days(scope: &Scope) -> i64 {
    const DAY: i64 = 86_400_000;
    let begin = scope.subset.time().start.max(scope.table.first_ms());
    (scope.subset.observed_until(&scope.table) - begin).max(0) / DAY
}
