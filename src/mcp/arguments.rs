//! The arguments of a call become a question.

use serde_json::{Map, Value};

use crate::ask::{AskLanguage, Asker, Understanding};
use crate::insights::{AnswerError, Question, Selection, read_filter};
use crate::model::Filter;
use crate::texts::text;
use crate::workspace::Snapshot;

use super::tools::{Tool, USUAL_ROWS};

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
}

impl Request {
    /// Reads the arguments of a tool.
    pub(super) fn read(tool: Tool, arguments: &Object, snapshot: &Snapshot) -> Result<Call, AnswerError> {
        let mut arguments = arguments.clone();
        let rows = match arguments.remove("rows") {
            None | Some(Value::Null) => USUAL_ROWS,
            Some(rows) => rows.as_u64().ok_or_else(|| unreadable("rows", text!("mcp-expected-whole-number")))? as usize,
        };
        let rows = if rows == 0 { usize::MAX } else { rows };
        if matches!(tool, Tool::Ask) {
            return in_words(arguments, rows, snapshot);
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
            Tool::Ask | Tool::CustomersBehind => customers_behind(arguments, filter)?,
        };
        Ok(Call::Asks(Box::new(Self { question, rows, understood: None })))
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
