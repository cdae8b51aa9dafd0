//! Playbooks as a file that people can read and edit: JSON, rules as they are written everywhere.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::events::EventTable;
use crate::model::{
    ActionKind, Change, DAY_BEGINS, DAY_ENDS, MessageSlot, MessageTemplate, MessageVariant, Playbook, PlaybookLimits,
    PlaybookPriority, PlaybookRule, PlaybookTiming, Project, Segment, TemplateError, ValueRule, is_same_name,
};
use crate::present::member_rules::playbook_rule_text;
use crate::texts::text;

use super::conditions::read_playbook_rule;
use super::scope::AnswerError;

/// A proposal lasts, and is delayed, for so many days at most.
const MOST_DAYS: u32 = 3_650;
/// A contact costs, and a success is worth, so much at most.
const MOST_MONEY: f64 = 1e6;

/// The whole file of playbooks.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaybookFile {
    playbooks: Vec<PlaybookEntry>,
}

/// A playbook as people write it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlaybookEntry {
    name: String,
    #[serde(default = "yes")]
    on: bool,
    who: String,
    action: String,
    channels: Vec<String>,
    message: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    variants: Vec<VariantEntry>,
    /// The hour of the customer's day; without, the best one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hour: Option<u8>,
    #[serde(default)]
    delay_hours: u32,
    #[serde(default = "day_begins")]
    from_hour: i8,
    #[serde(default = "day_ends")]
    until_hour: i8,
    lasts_days: u32,
    /// Whether it is approved once for all and sent while events come live.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    at_once: bool,
    /// Percent of an order's worth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    worth_percent_of_order: Option<u8>,
    /// An amount in the project's currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    worth_amount: Option<f64>,
    #[serde(default)]
    cost: f64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    people_a_week: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    again_after_days: Option<u32>,
    #[serde(default = "usual")]
    priority: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct VariantEntry {
    when: String,
    message: String,
}

impl PlaybookEntry {
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Its rules: whom it is for, and who gets other words.
    pub(super) fn rules(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.who.as_str()).chain(self.variants.iter().map(|of| of.when.as_str()))
    }

    /// The message of the playbook and those of its variants.
    pub(super) fn messages(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.message.as_str()).chain(self.variants.iter().map(|of| of.message.as_str()))
    }

    /// Everything in it that people write.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        let channels = self.channels.iter().map(String::as_str);
        std::iter::once(self.name()).chain(self.rules()).chain(self.messages()).chain(channels)
    }
}

fn yes() -> bool {
    true
}

fn day_begins() -> i8 {
    DAY_BEGINS
}

fn day_ends() -> i8 {
    DAY_ENDS
}

fn usual() -> String {
    PlaybookPriority::Usual.code().to_owned()
}

/// A playbook as people write it.
pub(super) fn entry_of(of: &Playbook, segments: &[Segment]) -> PlaybookEntry {
    let (percent, amount) = match of.value {
        ValueRule::OrderPercent(percent) => (Some(percent), None),
        ValueRule::Cents(cents) => (None, Some(cents as f64 / 100.0)),
    };
    let rule = |rule: &PlaybookRule| playbook_rule_text(rule, segments);
    let variant = |of: &MessageVariant| VariantEntry { when: rule(&of.when), message: of.message.clone() };
    PlaybookEntry {
        name: of.name.clone(),
        on: of.enabled,
        who: rule(&of.who),
        action: of.what.code().to_owned(),
        channels: of.channels.clone(),
        message: of.message.clone(),
        variants: of.variants.iter().map(variant).collect(),
        hour: of.timing.hour,
        delay_hours: of.timing.delay_hours,
        from_hour: of.timing.from_hour,
        until_hour: of.timing.until_hour,
        lasts_days: of.timing.lasts_days,
        at_once: of.timing.at_once,
        worth_percent_of_order: percent,
        worth_amount: amount,
        cost: of.cost_cents as f64 / 100.0,
        people_a_week: of.limits.people_a_week,
        again_after_days: of.limits.again_after_days,
        priority: of.priority.code().to_owned(),
    }
}

/// The playbooks of a project as a file.
pub fn write_playbooks(project: &Project) -> Result<String, serde_json::Error> {
    let entry = |of: &Playbook| entry_of(of, &project.segments);
    let file = PlaybookFile { playbooks: project.playbooks.iter().map(entry).collect() };
    serde_json::to_string_pretty(&file).map(|text| text + "\n")
}

/// Reads a file of playbooks for a project. What it names that the project does not have is an error, as are two of one name.
pub fn read_playbooks(file: &str, table: &EventTable, project: &Project) -> Result<Vec<Playbook>, AnswerError> {
    let file: PlaybookFile = serde_json::from_str(file)
        .map_err(|error| AnswerError::Unknown(text!("playbook-file-not-read", why = error.to_string())))?;
    let mut names = BTreeSet::new();
    let read = |entry: PlaybookEntry| {
        let name = entry.name.trim().to_owned();
        if name.is_empty() || !names.insert(name.to_lowercase()) {
            return Err(AnswerError::Unknown(text!("playbook-file-name", name)));
        }
        let (rule, check) =
            (|rule: &str| read_playbook_rule(rule, table, project), |message: &str| check_message(message, table));
        playbook_of(entry, &rule, &check)
            .map_err(|error| AnswerError::Unknown(text!("playbook-file-in-playbook", name, why = error.to_string())))
    };
    file.playbooks.into_iter().map(read).collect()
}

/// The playbook of an entry, whose rules are read and whose messages are checked this way.
pub(super) fn playbook_of(
    entry: PlaybookEntry,
    rule: &dyn Fn(&str) -> Result<PlaybookRule, AnswerError>,
    check_message: &dyn Fn(&str) -> Result<(), AnswerError>,
) -> Result<Playbook, AnswerError> {
    let what = ActionKind::from_code(&entry.action).ok_or_else(|| {
        AnswerError::unknown(text!("playbook-file-action"), &entry.action, &ActionKind::ALL.map(ActionKind::code))
    })?;
    let priority = PlaybookPriority::from_code(&entry.priority).ok_or_else(|| {
        let known = PlaybookPriority::ALL.map(PlaybookPriority::code);
        AnswerError::unknown(text!("playbook-file-priority"), &entry.priority, &known)
    })?;
    let cents = |amount: f64| (amount * 100.0).round() as i64;
    let value = match (entry.worth_percent_of_order, entry.worth_amount) {
        (Some(_), Some(_)) => return Err(AnswerError::Unknown(text!("playbook-file-two-worths").to_owned())),
        (_, Some(amount)) => ValueRule::Cents(cents(amount)),
        (percent, None) => percent.map_or_else(ValueRule::default, ValueRule::OrderPercent),
    };
    let channels: Vec<String> = entry.channels.iter().map(|channel| channel.trim().to_owned()).collect();
    let hours = [i8::try_from(entry.hour.unwrap_or(DAY_BEGINS as u8)).unwrap_or(i8::MAX), entry.from_hour];
    let sent_by_night = hours.iter().any(|hour| !(DAY_BEGINS..DAY_ENDS).contains(hour))
        || !(entry.from_hour + 1..=DAY_ENDS).contains(&entry.until_hour);
    if channels.is_empty() || channels.iter().any(String::is_empty) {
        return Err(AnswerError::Unknown(text!("playbook-file-no-channel").to_owned()));
    }
    if sent_by_night {
        return Err(AnswerError::Unknown(text!("playbook-file-hours", from = DAY_BEGINS, to = DAY_ENDS)));
    }
    let is_amount = |amount: f64| (0.0..=MOST_MONEY).contains(&amount);
    let amounts = [Some(entry.cost), entry.worth_amount].into_iter().flatten();
    let is_within = (1..=MOST_DAYS).contains(&entry.lasts_days)
        && entry.worth_percent_of_order.is_none_or(|percent| percent <= 100)
        && entry.delay_hours <= 24 * MOST_DAYS
        && amounts.into_iter().all(is_amount);
    if !is_within {
        return Err(AnswerError::Unknown(text!("playbook-file-days-and-cost").to_owned()));
    }
    let mut variants = Vec::new();
    for variant in &entry.variants {
        check_message(&variant.message)?;
        variants.push(MessageVariant { when: rule(&variant.when)?, message: variant.message.clone() });
    }
    check_message(&entry.message)?;
    Ok(Playbook {
        id: 0,
        name: entry.name.trim().to_owned(),
        enabled: entry.on,
        who: rule(&entry.who)?,
        what,
        channels,
        message: entry.message,
        variants,
        timing: PlaybookTiming {
            hour: entry.hour,
            delay_hours: entry.delay_hours,
            from_hour: entry.from_hour,
            until_hour: entry.until_hour,
            lasts_days: entry.lasts_days,
            at_once: entry.at_once,
        },
        value,
        cost_cents: cents(entry.cost),
        limits: PlaybookLimits { people_a_week: entry.people_a_week, again_after_days: entry.again_after_days },
        priority,
    })
}

/// The changes that bring the playbooks of a file into a project: one of the same name takes the place of the other.
pub fn change_of_playbooks(known: &[Playbook], read: Vec<Playbook>) -> [Change<Playbook>; 2] {
    let (mut changed, mut new) = (Vec::new(), Vec::new());
    for playbook in read {
        match known.iter().find(|of| is_same_name(&of.name, &playbook.name)) {
            Some(of) => changed.push(Playbook { id: of.id, ..playbook }),
            None => new.push(playbook),
        }
    }
    [Change::Update(changed), Change::Add(new)]
}

/// Refuses a message that cannot be filled in.
fn check_message(message: &str, table: &EventTable) -> Result<(), AnswerError> {
    match template_problems(message, table).into_iter().find(|problem| problem.is_fatal) {
        Some(problem) => Err(AnswerError::Unknown(problem.says)),
        None => Ok(()),
    }
}

/// Something to look at in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateProblem {
    /// The problem in words.
    pub says: String,
    /// Whether no message can be made of it.
    pub is_fatal: bool,
}

/// What there is to look at in the message of a playbook: what cannot be read, slots that the data does not have or that may be
/// empty, and what looks as if it belonged to one person.
pub fn template_problems(message: &str, table: &EventTable) -> Vec<TemplateProblem> {
    let fatal = |says: String| TemplateProblem { says, is_fatal: true };
    let template = match MessageTemplate::parse(message) {
        Ok(template) => template,
        Err(error) => return vec![fatal(template_error(&error))],
    };
    let mut problems = Vec::new();
    if message.trim().is_empty() {
        problems.push(fatal(text!("template-empty").to_owned()));
    }
    let properties = table.property_names();
    for slot in template.slots() {
        if let MessageSlot::Property(name) = slot
            && !properties.contains(&name.as_str())
        {
            let always = MessageSlot::ALWAYS;
            let known: Vec<&str> = always.iter().map(MessageSlot::name).chain(properties.iter().copied()).collect();
            problems.push(fatal(text!("template-unknown-slot", name, known = known.join(", "))));
        }
    }
    for slot in template.required() {
        let says = text!("template-slot-may-be-empty", name = slot.name());
        problems.push(TemplateProblem { says, is_fatal: false });
    }
    for found in personal_data(&template.fixed_text()) {
        problems.push(TemplateProblem { says: text!("template-personal-data", found), is_fatal: false });
    }
    problems
}

fn template_error(error: &TemplateError) -> String {
    match *error {
        TemplateError::Open(sign, place) => text!("template-open", sign = sign.to_string(), place),
        TemplateError::Stray(sign, place) => text!("template-stray", sign = sign.to_string(), place),
        TemplateError::NoName(place) => text!("template-no-name", place),
    }
}

/// Words that look like an address or a number of one person: everybody would get them.
fn personal_data(text: &str) -> Vec<String> {
    let is_address =
        |word: &str| word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let trim = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '+').to_owned();
    let mut found: Vec<String> = text.split_whitespace().map(trim).filter(|word| is_address(word)).collect();
    let is_of_number = |c: char| c.is_ascii_digit() || " +-/()".contains(c);
    let numbers = text.split(|c| !is_of_number(c)).map(str::trim);
    found.extend(numbers.filter(|number| looks_personal(number)).map(trim));
    found
}

/// Whether digits look like a number to call or the number of a customer, and not like a date or a price.
fn looks_personal(number: &str) -> bool {
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let longest = number.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0);
    longest >= 7 || (digits >= 7 && number.starts_with(['+', '0', '(']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_numbers_of_people_are_found_in_messages() {
        assert_eq!(personal_data("Write to ann@example.org, please."), ["ann@example.org"]);
        assert_eq!(personal_data("Call +49 170 1234567 today"), ["+49 170 1234567"]);
        assert_eq!(personal_data("Your number is 12345678"), ["12345678"]);
        assert!(personal_data("20 % off 3 of 100 lamps until 24.12.2026, from 2026-12-01").is_empty());
    }
}
