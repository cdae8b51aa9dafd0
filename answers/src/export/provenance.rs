//! Where an answer comes from: what goes with a table or a picture when it leaves the window.

use crate::insights::{Question, Scope};
use crate::present::numbers;
use crate::present::table::Style;
use crate::texts::text;

/// What an answer is of.
#[derive(Debug, Clone)]
pub struct Provenance {
    /// The name of the project.
    pub project: String,
    /// The dates of the events that it is of.
    pub period: String,
    /// What the filter lets through besides dates; empty where that is everything.
    pub filter: String,
    /// The question, in words.
    pub question: String,
    /// How it was asked: setting and value.
    pub settings: Vec<(String, String)>,
    /// What is wrong with the numbers, where the project file is damaged.
    pub incomplete: Option<String>,
    /// How numbers are written for people.
    pub style: Style,
    /// The time of the last event that is known, ms UTC.
    pub data_until: i64,
}

impl Provenance {
    /// Of the answer to a question.
    pub fn new(scope: &Scope, question: &Question) -> Self {
        let (table, style) = (&scope.table, scope.style());
        let first = scope.filter.from.map_or(table.first_ms(), |from| from.max(table.first_ms()));
        // the end of a filter is the beginning of the day after it
        let last = scope.filter.to.map_or(table.last_ms(), |to| (to - 1).min(table.last_ms()));
        let settings = question.settings().unwrap_or_default();
        let settings = settings.iter().filter(|field| !field.alias);
        Self {
            project: match scope.project.name.as_str() {
                "" => text!("provenance-unnamed").to_owned(),
                name => name.to_owned(),
            },
            period: numbers::period(first, last.max(first), &style.zone),
            filter: question.filter_words(&scope.project),
            question: question.insight().map_or("", |insight| insight.question()).to_owned(),
            settings: settings.map(|field| (field.title(), field.value_words())).collect(),
            incomplete: scope.project.incomplete.as_deref().map(str::to_owned),
            style,
            data_until: table.last_ms(),
        }
    }

    /// The grey line of an answer, and what it is of.
    pub fn caption(&self, note: &str) -> String {
        let mut parts = vec![note.to_owned(), self.project.clone(), self.period.clone()];
        parts.extend((!self.filter.is_empty()).then(|| text!("provenance-filter-is", filter = &self.filter)));
        parts.retain(|part| !part.is_empty());
        parts.join(" · ")
    }
}
