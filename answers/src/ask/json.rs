//! What became of a text, for programs.

use std::ops::Range;

use serde_json::json;

use super::asker::{AskedQuestion, Understood};
use super::understanding::ChipOf;

impl Understood {
    /// As one object: the language, what is done with the text, the command that does what it wants done, every reading with its
    /// parts and the command that asks it of the project of this name, and the words that are not understood.
    pub fn to_json(&self, words: &str, project: &str) -> serde_json::Value {
        let understanding = if self.command.is_some() { "command" } else { self.understanding.code() };
        let line = self.command.and_then(|command| command.line(project));
        self.with_command(words, project, understanding, line.as_deref())
    }

    /// The same for a question about one customer, which the command of this line answers.
    pub fn to_json_of_customer(&self, words: &str, project: &str, line: &str) -> serde_json::Value {
        let of_customer = Self { questions: Vec::new(), unknown: Vec::new(), ..self.clone() };
        of_customer.with_command(words, project, "command", Some(line))
    }

    fn with_command(&self, words: &str, project: &str, understanding: &str, line: Option<&str>) -> serde_json::Value {
        json!({
            "text": words,
            "language": self.language.code(),
            "understanding": understanding,
            "command": line,
            "readings": self.questions.iter().map(|asked| asked.to_json(words, project)).collect::<Vec<_>>(),
            "not_understood": said(words, &self.unknown),
            "not_in_project": said(words, &self.absent),
        })
    }
}

impl AskedQuestion {
    fn to_json(&self, words: &str, project: &str) -> serde_json::Value {
        let parts = self.parts.iter().map(|part| {
            let (of, key) = match &part.of {
                ChipOf::Question => ("question", ""),
                ChipOf::Setting(key) => ("setting", key.as_str()),
                ChipOf::Filter(key) => ("filter", key.as_str()),
            };
            let others: Vec<&str> = part.alternatives.iter().map(|(_, words)| words.as_str()).collect();
            json!({
                "of": of,
                "key": key,
                "title": part.title,
                "value": part.value,
                "words": said(words, &part.words),
                "alternatives": others,
            })
        });
        json!({
            "question": self.question.to_string(),
            "command": self.question.command(project),
            "score": self.score,
            "parts": parts.collect::<Vec<_>>(),
        })
    }
}

/// The words at these places.
fn said<'a>(words: &'a str, places: &[Range<usize>]) -> Vec<&'a str> {
    places.iter().filter_map(|place| words.get(place.clone())).collect()
}
