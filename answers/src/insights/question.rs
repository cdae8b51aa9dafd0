//! A question as a value: which insight, how it is asked, of whom, and about which part. It fits in a short text that a link
//! or a scene can hold, and says the command that asks it again.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

use crate::events::EventTable;
use crate::model::{Bots, Entity, EventColumn, Filter, Project, TouchpointKind};
use crate::present::{member_rules, numbers};
use crate::progress::Progress;
use crate::remote::{RemoteError, RemoteEvents};
use crate::texts::text;

use super::filter::{MATCHING, read_filter};
use super::insight::{AnyComputedInsight, AnyInsight, Insight};
use super::registry;
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{self, SettingField};

/// The key of a part, and its value.
type Pair = (String, String);

/// A question that can be asked of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    insight: &'static str,
    /// The settings that are not as usual, in the order of their declaration: equal questions are equal values.
    settings: Vec<Pair>,
    /// Whom and what it is about.
    pub filter: Filter,
    /// The part that it points at.
    pub selection: Option<Selection>,
}

impl Question {
    /// Asks an insight with these changes of its settings; an error lists what exists.
    pub fn new(
        insight: &str,
        changes: &[Pair],
        filter: Filter,
        selection: Option<Selection>,
    ) -> Result<Self, AnswerError> {
        let insight = registry::find(insight)?;
        let usual = insight.settings(&[])?;
        let wanted = insight.settings(changes)?;
        Ok(Self { insight: insight.id(), settings: changed(&wanted, &usual), filter, selection })
    }

    /// Asks an insight of a known type this way.
    pub fn of<I: Insight>(how: &I::Settings, filter: Filter, selection: Option<Selection>) -> Self {
        let (usual, wanted) = (settings::list(&I::defaults()), settings::list(how));
        Self { insight: I::ID, settings: changed(&wanted, &usual), filter, selection }
    }

    /// The id of the insight.
    pub fn id(&self) -> &'static str {
        self.insight
    }

    /// Looks up the insight in the registry.
    pub fn insight(&self) -> Result<&'static dyn AnyInsight, AnswerError> {
        registry::find(self.insight)
    }

    /// The settings that are not as usual, as keys and values.
    pub fn changes(&self) -> &[(String, String)] {
        &self.settings
    }

    /// How it asks an insight of a known type; `None` where it asks another one.
    pub fn settings_of<I: Insight>(&self) -> Option<I::Settings> {
        let mut how = I::defaults();
        (self.insight == I::ID && settings::apply(I::ID, &mut how, &self.settings).is_ok()).then_some(how)
    }

    /// Every setting with its value.
    pub fn settings(&self) -> Result<Vec<SettingField>, AnswerError> {
        self.insight()?.settings(&self.settings)
    }

    /// Whose order of events the answer follows: "person", "session", "order".
    pub fn entity(&self) -> String {
        let fields = self.settings().unwrap_or_default();
        let field = fields.iter().find(|f| f.key == settings::ENTITY);
        field.map_or_else(|| Entity::Person.key().to_owned(), |f| f.value.to_string())
    }

    /// Computes the answer. `scope` must be that of the question's filter.
    pub fn compute(&self, scope: Scope, progress: &Progress) -> Result<Box<dyn AnyComputedInsight>, AnswerError> {
        self.insight()?.compute(scope, &self.settings, progress)
    }

    /// Asks a database. `scope` must be that of the question's filter over the names of its events.
    pub fn compute_remotely(
        &self,
        scope: Scope,
        events: &RemoteEvents<'_>,
    ) -> Result<Box<dyn AnyComputedInsight>, RemoteError> {
        let insight = self.insight().map_err(|why| RemoteError::NotForThis(why.to_string()))?;
        insight.compute_remotely(scope, &self.settings, events)
    }

    /// The words after `desire-path` that ask it of the project in this file.
    pub fn command(&self, project: &str) -> String {
        let filters = filter_pairs(&self.filter);
        // a filter separates names by commas and itself by semicolons
        let plain = |(_, value): &Pair| !value.contains([',', ';']);
        if !filters.iter().all(plain) {
            return format!("desire-path show {} {}", shell_word(&self.to_string()), shell_word(project));
        }
        let mut words = vec!["desire-path show".to_owned(), self.insight.to_owned(), shell_word(project)];
        let mut option = |name: &str, key: &str, value: &str| {
            words.push(format!("--{name} {}", shell_word(&format!("{key}={value}"))));
        };
        self.settings.iter().for_each(|(key, value)| option("set", key, value));
        filters.iter().for_each(|(key, value)| option("filter", key, value));
        self.selection.iter().flat_map(Selection::pairs).for_each(|(key, value)| option("select", key, value));
        words.join(" ")
    }

    /// The settings that are not as usual, as people read them: "Columns: 5".
    pub fn settings_words(&self) -> String {
        let fields = self.settings().unwrap_or_default();
        let is_changed = |field: &&SettingField| self.settings.iter().any(|(key, _)| *key == field.key);
        let words = fields.iter().filter(is_changed).map(|field| format!("{}: {}", field.title(), field.value_words()));
        words.collect::<Vec<_>>().join(" · ")
    }

    /// An error where its filter names what a project does not have.
    pub(super) fn check_filter(&self, table: &EventTable, project: &Project) -> Result<(), AnswerError> {
        let of_names = filter_pairs(&self.filter).into_iter().filter(|(key, _)| !matches!(key.as_str(), "from" | "to"));
        let named = of_names.map(|(key, value)| {
            let segment = project.segments.iter().find(|of| key == "segment" && of.id.to_string() == value);
            let value = segment.map_or(value, |of| of.name.clone());
            (key, value)
        });
        read_filter(named, table, project).map(drop)
    }

    /// The filter as keys and values of the command line, one name each; times are UTC.
    pub fn filter_pairs(&self) -> Vec<(String, String)> {
        filter_pairs(&self.filter)
    }

    /// The filter as people read it, without its dates: "channel: E-mail, Social · source: Website".
    pub fn filter_words(&self, project: &Project) -> String {
        let segment = |id: &str| project.segments.iter().find(|s| s.id.to_string() == id).map(|s| s.name.clone());
        let mut words: Vec<(String, Vec<String>)> = Vec::new();
        for (key, value) in filter_pairs(&self.filter) {
            let value = if key == "segment" { segment(&value).unwrap_or(value) } else { value };
            match words.iter_mut().find(|(known, _)| *known == key) {
                _ if matches!(key.as_str(), "from" | "to") => {}
                Some((_, values)) => values.push(value),
                None => words.push((key, vec![value])),
            }
        }
        let one = |(key, values): (String, Vec<String>)| format!("{key}: {}", values.join(", "));
        words.into_iter().map(one).collect::<Vec<_>>().join(" · ")
    }

    /// The filter as programs read it, keyed as on the command line.
    pub fn filter_json(&self) -> serde_json::Value {
        let mut object = serde_json::Map::new();
        for (key, value) in filter_pairs(&self.filter) {
            match object.get_mut(&key) {
                Some(serde_json::Value::Array(list)) => list.push(value.into()),
                _ if matches!(key.as_str(), "channel" | "source" | "kind")
                    || EventColumn::from_key(&key).is_some()
                    || key.starts_with(PROPERTY) =>
                {
                    drop(object.insert(key, vec![value].into()));
                }
                _ => drop(object.insert(key, value.into())),
            }
        }
        object.into()
    }
}

/// The settings that are not as usual.
fn changed(wanted: &[SettingField], usual: &[SettingField]) -> Vec<Pair> {
    let unusual = wanted.iter().zip(usual).filter(|(wanted, usual)| !wanted.alias && wanted.value != usual.value);
    unusual.map(|(wanted, _)| (wanted.key.to_owned(), wanted.value.to_string())).collect()
}

/// A filter as keys and values of the command line, one name each; times are UTC.
fn filter_pairs(filter: &Filter) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut push = |key: &str, value: String| pairs.push((key.to_owned(), value));
    filter.from.iter().for_each(|&ms| push("from", numbers::iso(ms)));
    filter.to.iter().for_each(|&ms| push("to", numbers::iso(ms)));
    filter.segment.iter().for_each(|id| push("segment", id.to_string()));
    filter.channels.iter().for_each(|name| push("channel", name.clone()));
    filter.sources.iter().for_each(|name| push("source", name.clone()));
    for of in &filter.columns {
        of.values.iter().for_each(|value| push(of.column.key(), value.clone()));
    }
    if filter.only_matching {
        push("events", MATCHING.to_owned());
    }
    filter.kinds.iter().for_each(|kind| push("kind", kind.code().to_owned()));
    for of in &filter.properties {
        of.values.iter().for_each(|value| push(&format!("{PROPERTY}{}", of.name), value.clone()));
    }
    filter.who.iter().for_each(|rule| push("who", member_rules::text(rule)));
    match filter.bots {
        Bots::Out => {}
        Bots::In => push("bots", "in".to_owned()),
        Bots::Only => push("bots", "only".to_owned()),
    }
    if filter.with_sent {
        push("sent", "in".to_owned());
    }
    pairs
}

/// Reads a part of a filter back.
fn set_filter(filter: &mut Filter, key: &str, value: String) -> Result<(), AnswerError> {
    let bad = |value: &str| AnswerError::Unknown(text!("question-questions-filter-cannot-be-read", key, value));
    let time = |value: &str| value.parse::<Timestamp>().map(Timestamp::as_millisecond).map_err(|_| bad(value));
    if let Some(name) = key.strip_prefix(PROPERTY) {
        filter.add_property(name, [value]);
        return Ok(());
    }
    match key {
        "from" => filter.from = Some(time(&value)?),
        "to" => filter.to = Some(time(&value)?),
        "segment" => filter.segment = Some(value.parse().map_err(|_| bad(&value))?),
        "channel" => filter.channels.push(value),
        "source" => filter.sources.push(value),
        "who" => filter.who = Some(member_rules::parse(&value).map_err(|_| bad(&value))?),
        "bots" => {
            filter.bots = match value.as_str() {
                "in" => Bots::In,
                "only" => Bots::Only,
                _ => return Err(bad(&value)),
            }
        }
        "sent" if value == "in" => filter.with_sent = true,
        "sent" => return Err(bad(&value)),
        "events" if value == MATCHING => filter.only_matching = true,
        "events" => return Err(bad(&value)),
        "kind" => filter.kinds.push(TouchpointKind::from_code(&value).ok_or_else(|| bad(&value))?),
        _ => match EventColumn::from_key(key).filter(|column| Filter::COLUMNS.contains(column)) {
            Some(column) => {
                let values = filter.column(column).iter().cloned().chain([value]).collect();
                filter.set_column(column, values);
            }
            None => return Err(bad(&value)),
        },
    }
    Ok(())
}

/// What stands before the name of a property in a filter.
const PROPERTY: &str = "property.";

/// What stands before the keys of the filter and of the selection.
const FILTER: &str = "filter.";
const SELECT: &str = "select.";

impl fmt::Display for Question {
    /// The question as a short text: `paths?level=stage&filter.channel=Social&select.path=Cart`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of_settings = self.settings.iter().map(|(key, value)| (key.clone(), value.clone()));
        let of_filter = filter_pairs(&self.filter).into_iter().map(|(key, value)| (format!("{FILTER}{key}"), value));
        let parts = self.selection.iter().flat_map(Selection::pairs);
        let of_part = parts.map(|(key, value)| (format!("{SELECT}{key}"), value.to_owned()));
        f.write_str(self.insight)?;
        for (i, (key, value)) in of_settings.chain(of_filter).chain(of_part).enumerate() {
            let sign = if i == 0 { '?' } else { '&' };
            write!(f, "{sign}{}={}", encoded(&key), encoded(&value))?;
        }
        Ok(())
    }
}

impl FromStr for Question {
    type Err = AnswerError;

    fn from_str(text: &str) -> Result<Self, AnswerError> {
        let (insight, rest) = text.split_once('?').unwrap_or((text, ""));
        let (mut settings, mut filter, mut part) = (Vec::new(), Filter::default(), Vec::new());
        for pair in rest.split('&').filter(|pair| !pair.is_empty()) {
            let read = pair.split_once('=').and_then(|(key, value)| Some((decoded(key)?, decoded(value)?)));
            let (key, value) =
                read.ok_or_else(|| AnswerError::Unknown(text!("question-question-cannot-be-read-is-no", pair)))?;
            if let Some(key) = key.strip_prefix(FILTER) {
                set_filter(&mut filter, key, value)?;
            } else if let Some(key) = key.strip_prefix(SELECT) {
                part.push((key.to_owned(), value));
            } else {
                settings.push((key, value));
            }
        }
        Self::new(insight, &settings, filter, (!part.is_empty()).then(|| Selection::new(part)))
    }
}

/// A text in which nothing separates or has to be quoted.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b':' => out.push(byte as char),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || (rest.next()? as char).to_digit(16);
            bytes.push((digit()? * 16 + digit()?) as u8);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// A word as a shell takes it.
pub fn shell_word(word: &str) -> String {
    let harmless = |c: char| c.is_ascii_alphanumeric() || "-._/=:@%+,".contains(c);
    if !word.is_empty() && word.chars().all(harmless) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_short_texts_and_commands() {
        let pairs = [("steps".to_owned(), "5".to_owned()), ("top".to_owned(), "12".to_owned())];
        let filter = Filter { channels: vec!["Paid search".to_owned()], to: Some(0), ..Filter::default() };
        let part = Selection::new([("step", "2"), ("name", "Dropped off")]);
        let question = Question::new("stage-flow", &pairs, filter, Some(part)).unwrap();
        let text = "stage-flow?steps=5&filter.to=1970-01-01T00:00:00Z&filter.channel=Paid%20search&select.step=2&select.name=Dropped%20off";
        assert_eq!(question.to_string(), text);
        assert_eq!(text.parse::<Question>().unwrap(), question);
        assert_eq!(
            question.command("it's.desire"),
            "desire-path show stage-flow 'it'\\''s.desire' --set steps=5 --filter to=1970-01-01T00:00:00Z --filter \
             'channel=Paid search' --select step=2 --select 'name=Dropped off'"
        );
        let comma = Filter { sources: vec!["Shop, Berlin".to_owned()], ..Filter::default() };
        let question = Question::new("stage-flow", &[], comma, None).unwrap();
        assert_eq!(
            question.command("a.desire"),
            "desire-path show 'stage-flow?filter.source=Shop%2C%20Berlin' a.desire"
        );
    }

    #[test]
    fn what_is_no_question_says_what_would_be() {
        let error = |text: &str| text.parse::<Question>().unwrap_err().to_string();
        assert!(error("flows").contains("there is no insight \"flows\"; there are overview, journey-map, stage-flow"));
        assert!(error("stage-flow?step=3").contains("its settings are anchor, steps"));
        assert!(error("stage-flow?steps").contains("no key=value"));
        assert!(error("stage-flow?steps=%4").contains("no key=value"));
        assert!(error("stage-flow?filter.from=now").contains("filter cannot be read: from=now"));
    }
}
