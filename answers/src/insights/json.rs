//! An answer as programs read it.

use serde_json::{Map, Value, json};

use super::answer::{Answer, NamedTable};
use super::question::Question;
use super::scope::AnswerError;

/// The answer to a question as one object, with these of its tables.
pub fn answer_json(question: &Question, answer: &Answer, tables: &[&NamedTable]) -> Result<Value, AnswerError> {
    let settings: Map<_, _> =
        question.settings()?.iter().map(|field| (field.key.to_owned(), (&field.value).into())).collect();
    let facts: Map<_, _> = answer.facts.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    Ok(json!({
        "id": question.id(),
        "settings": settings,
        "filter": question.filter_json(),
        "entity": question.entity(),
        "sentence": answer.sentence,
        "note": answer.note,
        "facts": facts,
        "tables": tables.iter().map(|table| table.to_json()).collect::<Vec<_>>(),
    }))
}
