//! The arguments of a call become a question.

use serde_json::{Map, Value};

use crate::act::Suggestion;
use crate::ask::{AskLanguage, Asker, Understanding};
use crate::insights::{AnswerError, Question, Selection, read_filter};
use crate::model::{ActionKind, ActionState, Filter, MessageTemplate};
use crate::texts::text;
use crate::workspace::Snapshot;

use super::tools::{CHANNELS, STATES, Tool, USUAL_DAYS, USUAL_ROWS};

type Object = Map<String, Value>;

/// What a call asks.
pub(super) struct Request {
    /// What is asked of the project.
    pub question: Question,
    /// The most rows of each table.
    pub rows: usize,
    /// What was made of words, where the question was one in plain words.
    pub understood: Option<Value>,
}

/// What a call asks, or why words ask nothing.
pub(super) enum Call {
    /// The call asks a question.
    Asks(Box<Request>),
    /// What was made of words that ask nothing clearly.
    NotUnderstood(Value),
    /// The call lists actions in a state, or in any, and so many rows of them.
    ListsActions(Option<ActionState>, usize),
    /// The call proposes something for the customers behind a part of an answer.
    Proposes(Box<(Question, Suggestion)>),
}

impl Call {
    /// Reads the arguments of a tool.
    pub(super) fn read(tool: Tool, arguments: &Object, snapshot: &Snapshot) -> Result<Self, AnswerError> {
        let mut arguments = arguments.clone();
        let rows = match arguments.remove("rows") {
            None | Some(Value::Null) => USUAL_ROWS,
            Some(rows) => rows.as_u64().ok_or_else(|| unreadable("rows", text!("mcp-expected-whole-number")))? as usize,
        };
        let rows = if rows == 0 { usize::MAX } else { rows };
        match tool {
            Tool::Ask => return in_words(arguments, rows, snapshot),
            Tool::Proposals => return lists_actions(arguments, rows),
            Tool::Insight(_) | Tool::CustomersBehind | Tool::Propose => {}
        }
        let filter = object(arguments.remove("filter"), "filter")?;
        let filter = filter.iter().flat_map(|(key, value)| match value {
            Value::Array(names) => names.iter().map(|name| (key, name)).collect(),
            one => vec![(key, one)],
        });
        let filter = filter.map(|(key, value)| argument_text(key, value)).collect::<Result<Vec<_>, _>>()?;
        let filter = read_filter(filter, &snapshot.table, &snapshot.project)?;
        let question = match tool {
            Tool::Insight(insight) => Question::new(insight.id(), &pairs(&arguments)?, filter, None)?,
            Tool::Propose => {
                let suggestion = suggestion(&mut arguments)?;
                return Ok(Self::Proposes(Box::new((customers_behind(arguments, filter)?, suggestion))));
            }
            Tool::Ask | Tool::Proposals | Tool::CustomersBehind => customers_behind(arguments, filter)?,
        };
        Ok(Self::Asks(Box::new(Request { question, rows, understood: None })))
    }
}

/// Reads a question in plain words.
fn in_words(mut arguments: Object, rows: usize, snapshot: &Snapshot) -> Result<Call, AnswerError> {
    let mut word = |key: &str| arguments.remove(key).map(|value| argument_text(key, &value)).transpose();
    let (words, language) = (word("question")?, word("language")?);
    let before = match arguments.remove("after") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(texts)) => texts,
        Some(one) => vec![one],
    };
    let texts = before.iter().map(|text| argument_text("after", text).map(|(_, text)| text));
    let before = texts.collect::<Result<Vec<String>, AnswerError>>()?;
    let (_, words) = words.ok_or_else(|| unreadable("question", text!("mcp-expected-value")))?;
    if let Some(key) = arguments.keys().next() {
        return Err(AnswerError::unknown("argument", key, &["question", "after", "language", "rows"]));
    }
    let known = |(_, code): (String, String)| {
        AskLanguage::from_code(&code).ok_or_else(|| AnswerError::Unknown(text!("ask-wants-language", code)))
    };
    let language = language.map(known).transpose()?;
    let of = (&*snapshot.table, &*snapshot.project);
    let asker = Asker::new(of.0, of.1);
    let before = asker.follow(&before, language, of);
    let before = before.map_err(|words| AnswerError::Unknown(text!("ask-before-unclear", words)))?;
    let mut understood = asker.understand(&words, (language, AskLanguage::English), before.as_ref(), &[], of);
    let json = understood.to_json(&words, &snapshot.file.path.display().to_string());
    if understood.understanding != Understanding::Clear || understood.questions.is_empty() {
        return Ok(Call::NotUnderstood(json));
    }
    let question = understood.questions.swap_remove(0).question;
    Ok(Call::Asks(Box::new(Request { question, rows, understood: Some(json) })))
}

fn lists_actions(mut arguments: Object, rows: usize) -> Result<Call, AnswerError> {
    let state = match arguments.remove("state") {
        None | Some(Value::Null) => None,
        Some(state) => {
            let known = serde_json::from_value::<ActionState>(state.clone());
            Some(known.map_err(|_| AnswerError::unknown("state", &plain(&state), &STATES))?)
        }
    };
    match arguments.keys().next() {
        Some(key) => Err(AnswerError::unknown("argument", key, &["state", "rows"])),
        None => Ok(Call::ListsActions(state, rows)),
    }
}

/// Takes what is suggested out of the arguments.
fn suggestion(arguments: &mut Object) -> Result<Suggestion, AnswerError> {
    let mut word = |key: &str| match arguments.remove(key) {
        Some(Value::String(text)) if !text.trim().is_empty() => Ok(text.trim().to_owned()),
        _ => Err(unreadable(key, text!("mcp-expected-text"))),
    };
    let (kind, channel, message, reason) = (word("action")?, word("channel")?, word("content")?, word("reason")?);
    let kinds = ActionKind::ALL.map(ActionKind::code);
    let kind = ActionKind::from_code(&kind).ok_or_else(|| AnswerError::unknown("action", &kind, &kinds))?;
    if !CHANNELS.contains(&channel.as_str()) {
        return Err(AnswerError::unknown("channel", &channel, &CHANNELS));
    }
    MessageTemplate::parse(&message).map_err(|_| unreadable("content", text!("mcp-expected-template")))?;
    let lasts_days = match arguments.remove("lasts_days") {
        None | Some(Value::Null) => USUAL_DAYS,
        Some(days) => {
            let days = days.as_u64().and_then(|days| u32::try_from(days).ok()).filter(|days| (1..=365).contains(days));
            days.ok_or_else(|| unreadable("lasts_days", text!("mcp-expected-days")))?
        }
    };
    Ok(Suggestion { kind, channel, message, reason, owner: text!("mcp-assistant").to_owned(), lasts_days })
}

/// A value as it is named where it is not known.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn customers_behind(mut arguments: Object, filter: Filter) -> Result<Question, AnswerError> {
    let insight = arguments.remove("insight");
    let insight =
        insight.as_ref().and_then(Value::as_str).ok_or_else(|| unreadable("insight", text!("mcp-expected-insight")))?;
    let settings = pairs(&object(arguments.remove("settings"), "settings")?)?;
    let part = pairs(&object(arguments.remove("select"), "select")?)?;
    match arguments.keys().next() {
        Some(key) => Err(AnswerError::unknown("argument", key, &["insight", "settings", "filter", "select", "rows"])),
        None => Question::new(insight, &settings, filter, Some(Selection::new(part))),
    }
}

fn object(value: Option<Value>, name: &str) -> Result<Object, AnswerError> {
    match value {
        None | Some(Value::Null) => Ok(Object::new()),
        Some(Value::Object(object)) => Ok(object),
        Some(_) => Err(unreadable(name, text!("mcp-expected-object"))),
    }
}

fn pairs(object: &Object) -> Result<Vec<(String, String)>, AnswerError> {
    object.iter().map(|(key, value)| argument_text(key, value)).collect()
}

fn argument_text(key: &str, value: &Value) -> Result<(String, String), AnswerError> {
    let value = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(yes) => yes.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => {
            return Err(unreadable(key, text!("mcp-expected-value")));
        }
    };
    Ok((key.to_owned(), value))
}

fn unreadable(name: &str, expected: &str) -> AnswerError {
    AnswerError::Unknown(text!("mcp-unreadable-argument", name, expected))
}
