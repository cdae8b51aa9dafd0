//! Rules about customers as people write them, with the names that the project has.

use crate::events::EventTable;
use crate::model::{EventColumn, MemberRule, PlaybookRule, Project, RuleEvent, RuleSequence, SegmentId, is_same_name};
use crate::present::member_rules::{self, RuleNames};
use crate::texts::text;

use super::scope::AnswerError;
use super::value_synonyms;

/// Reads a rule. Names that the project does not have are an error that lists those it has: a typo must not look like a rule
/// that holds of nobody.
pub fn read_rule(rule: &str, table: &EventTable) -> Result<MemberRule, AnswerError> {
    let read = member_rules::parse(rule).map_err(|why| {
        AnswerError::Unknown(text!("filter-cannot-read-rule", rule, why, form = member_rules::form()))
    })?;
    named_rule(&read, table)
}

/// What the rule of a playbook may name and a rule about what customers did may not.
const ONLY_IN_PLAYBOOKS: [&str; 4] = ["sign:", "segment:", "stage:", "mood:"];

/// The people that a filter keeps: those of a segment, those of whom a rule holds, or both.
#[derive(Debug, Default)]
pub(super) struct FilteredPeople {
    pub(super) segment: Option<SegmentId>,
    pub(super) rule: Option<MemberRule>,
}

/// Reads a rule that may name segments, as the rules of playbooks do.
pub(super) fn read_who(rule: &str, table: &EventTable, project: &Project) -> Result<FilteredPeople, AnswerError> {
    let written = rule.to_lowercase();
    if !ONLY_IN_PLAYBOOKS.iter().any(|key| written.contains(key)) {
        return Ok(FilteredPeople { rule: Some(read_rule(rule, table)?), segment: None });
    }
    let read = read_playbook_rule(rule, table, project)?;
    let parts = match &read {
        PlaybookRule::All(rules) => &rules[..],
        rule => std::slice::from_ref(rule),
    };
    let (mut segment, mut rules) = (None, Vec::new());
    for part in parts {
        match part {
            PlaybookRule::Segment(id) if segment.is_none() => segment = Some(*id),
            part => rules.push(member_rule(part, project)?),
        }
    }
    let rule = if rules.len() > 1 { Some(MemberRule::All(rules)) } else { rules.pop() };
    Ok(FilteredPeople { segment, rule })
}

/// The rule over what customers did that a playbook's rule is, where it is one: what a playbook knows only when it proposes is
/// none.
fn member_rule(rule: &PlaybookRule, project: &Project) -> Result<MemberRule, AnswerError> {
    let each =
        |rules: &[PlaybookRule]| rules.iter().map(|rule| member_rule(rule, project)).collect::<Result<Vec<_>, _>>();
    let refused = || {
        let part = member_rules::playbook_rule_text(rule, &project.segments);
        AnswerError::Unknown(text!("filter-only-in-playbooks", part))
    };
    Ok(match rule {
        PlaybookRule::Did(rule) => rule.clone(),
        PlaybookRule::Chance(chance) => MemberRule::Chance(*chance),
        PlaybookRule::Not(rule) => MemberRule::Not(Box::new(member_rule(rule, project)?)),
        PlaybookRule::All(rules) => MemberRule::All(each(rules)?),
        PlaybookRule::Any(rules) => MemberRule::Any(each(rules)?),
        PlaybookRule::Segment(id) => {
            let segment = project.segments.iter().find(|segment| segment.id == *id);
            segment.and_then(|segment| segment.kind.rule()).ok_or_else(refused)?.clone()
        }
        PlaybookRule::Sign(_) | PlaybookRule::Stage(_) | PlaybookRule::Mood(_) => return Err(refused()),
    })
}

/// Reads the rule of a playbook, with names as [`read_rule`] has them.
pub fn read_playbook_rule(rule: &str, table: &EventTable, project: &Project) -> Result<PlaybookRule, AnswerError> {
    let names = RuleNames { segments: &project.segments, stages: &table.names.stages };
    let read = member_rules::parse_playbook_rule(rule, names).map_err(|why| {
        AnswerError::Unknown(text!("filter-cannot-read-rule", rule, why, form = member_rules::playbook_form()))
    })?;
    named_playbook_rule(&read, table)
}

fn named_playbook_rule(rule: &PlaybookRule, table: &EventTable) -> Result<PlaybookRule, AnswerError> {
    let each = |rules: &[PlaybookRule]| {
        rules.iter().map(|rule| named_playbook_rule(rule, table)).collect::<Result<Vec<_>, AnswerError>>()
    };
    Ok(match rule {
        PlaybookRule::Did(rule) => PlaybookRule::Did(named_rule(rule, table)?),
        PlaybookRule::Not(rule) => PlaybookRule::Not(Box::new(named_playbook_rule(rule, table)?)),
        PlaybookRule::All(rules) => PlaybookRule::All(each(rules)?),
        PlaybookRule::Any(rules) => PlaybookRule::Any(each(rules)?),
        known => known.clone(),
    })
}

/// The same rule with every name as the project writes it.
fn named_rule(rule: &MemberRule, table: &EventTable) -> Result<MemberRule, AnswerError> {
    let each = |rules: &[MemberRule]| rules.iter().map(|rule| named_rule(rule, table)).collect::<Result<_, _>>();
    let mut rule = rule.clone();
    match &mut rule {
        MemberRule::Did { what, .. } | MemberRule::Count { what, .. } | MemberRule::Time { what, .. } => {
            *what = named_event(what, table)?;
        }
        MemberRule::Value { .. } | MemberRule::Chance(_) => {}
        MemberRule::Sequence(sequence) => *sequence = named_sequence(sequence, table)?,
        MemberRule::Not(rule) => **rule = named_rule(rule, table)?,
        MemberRule::All(rules) | MemberRule::Any(rules) => *rules = each(rules)?,
    }
    Ok(rule)
}

/// Reads a sequence, with names as [`read_rule`] has them.
pub fn read_sequence(sequence: &str, table: &EventTable) -> Result<RuleSequence, AnswerError> {
    let read = member_rules::parse_sequence(sequence).map_err(AnswerError::Unknown)?;
    named_sequence(&read, table)
}

/// The same sequence with every name as the project writes it.
pub(super) fn named_sequence(sequence: &RuleSequence, table: &EventTable) -> Result<RuleSequence, AnswerError> {
    let mut sequence = sequence.clone();
    let events = std::iter::once(&mut sequence.first)
        .chain(sequence.then.iter_mut().flat_map(|step| step.without.iter_mut().chain([&mut step.what])))
        .chain(sequence.end.iter_mut().map(|end| &mut end.without));
    for what in events {
        *what = named_event(what, table)?;
    }
    Ok(sequence)
}

pub(super) fn named_event(what: &RuleEvent, table: &EventTable) -> Result<RuleEvent, AnswerError> {
    Ok(match what {
        RuleEvent::Activity | RuleEvent::Order | RuleEvent::Session | RuleEvent::Kind(_) => what.clone(),
        RuleEvent::Touchpoint(name) => {
            // a name from before it was changed still means the same touchpoint
            if table.names.named(std::slice::from_ref(name)).contains(&true) {
                return Ok(what.clone());
            }
            let known: Vec<&str> = table.names.touchpoints.iter().map(String::as_str).collect();
            RuleEvent::Touchpoint(find(text!("filter-touchpoint"), name, &known)?)
        }
        RuleEvent::Column { column, value } => {
            RuleEvent::Column { column: *column, value: column_value(*column, value, table)? }
        }
        RuleEvent::Property { name, value } => {
            let name = find("property", name, &table.property_names())?;
            let is_number = table.has_number_property(&name) && value.parse::<f64>().is_ok();
            let value = match is_number {
                true => value.clone(),
                false => {
                    find(&text!("filter-of-that-value", name = name.as_str()), value, &table.property_texts(&name))?
                }
            };
            RuleEvent::Property { name, value }
        }
        RuleEvent::With(all) => {
            RuleEvent::With(all.iter().map(|one| named_event(one, table)).collect::<Result<_, _>>()?)
        }
    })
}

/// A value of a column as the project writes it.
pub(super) fn column_value(column: EventColumn, value: &str, table: &EventTable) -> Result<String, AnswerError> {
    let known = table.column_values(column);
    match (find(column.key(), value, &known), &value_synonyms::meant(column, value, &known)[..]) {
        (Err(_), [meant]) => Ok((*meant).to_owned()),
        (found, _) => found,
    }
}

/// The name as it is known, whatever its case.
fn find(what: &str, wanted: &str, known: &[&str]) -> Result<String, AnswerError> {
    let alike = || known.iter().find(|name| is_same_name(name, wanted));
    let found = known.iter().find(|name| **name == wanted).or_else(alike);
    found.map(|name| (*name).to_owned()).ok_or_else(|| AnswerError::unknown(what, wanted, known))
}
