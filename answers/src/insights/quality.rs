//! How good the data of each source is.

use std::sync::Arc;

use crate::analysis::quality::{FindingKind, FindingRows, Quality as Report, quality_cancellable, rows};
use crate::events::BitSet;
use crate::model::is_same_name;
use crate::present::quality as words;
use crate::present::small_groups::{Disclosure, PublishedCounts, TooFewPeople};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, GoalUse, Insight, SentEvents};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// How good the data of each source is.
pub struct Quality;

/// Which sources are judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QualitySettings {
    /// The name of one source; `ALL` = every source, and what is of the project as a whole.
    pub source: String,
}

/// Stands for every source.
const ALL: &str = "all";

impl Default for QualitySettings {
    fn default() -> Self {
        Self { source: ALL.to_owned() }
    }
}

impl InsightSettings for QualitySettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.name("source", text!("quality-source-that-is-judged"), &mut self.source, text!("quality-source-or-all"));
    }
}

const PART: &str = "finding and source";

impl Insight for Quality {
    const ID: &'static str = "quality";
    const SENT: SentEvents = SentEvents::NotAsked;
    type Settings = QualitySettings;
    type Outcome = Arc<Report>;

    fn title() -> &'static str {
        text!("quality-title")
    }

    fn question() -> &'static str {
        text!("quality-question")
    }

    fn goal_use(_: &ComputedInsight<Self>) -> GoalUse {
        GoalUse::NotAsked
    }

    fn compute(scope: &Scope, how: &QualitySettings, progress: &Progress) -> Result<Arc<Report>, AnswerError> {
        if !scope.filter.is_empty() {
            return Err(AnswerError::Unknown(text!("quality-quality-judges-whole-sources-leave-filter").to_owned()));
        }
        let source = if how.source == ALL { None } else { Some(known_source(scope, &how.source)?) };
        let mut found = quality_cancellable(&scope.table, &scope.project, scope.now, progress)?;
        if let Some(source) = source {
            found.sources.retain(|s| s.source == source);
            found.project.clear();
        }
        if found.sources.is_empty() {
            return Err(AnswerError::Nothing(text!("quality-project-has-no-data-yet-desire").to_owned()));
        }
        Ok(Arc::new(found))
    }

    fn answer(computed: &ComputedInsight<Self>, _: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let findings = found.sources.iter().map(|s| s.findings.len()).sum::<usize>() + found.project.len();
        Ok(Answer::new(words::headline(found), text!("quality-rows-and-events-of-each-source"))
            .table("findings", Disclosure::all(words::findings(found)))
            .named_by(&["finding", "source"])
            .table("sources", Disclosure::all(words::sources(found)))
            .fact("sources", found.sources.len())
            .fact("findings", findings))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let known: Vec<&str> = FindingKind::ALL.iter().map(|kind| kind.word()).collect();
        let kind = FindingKind::ALL[part.position("finding", PART, "finding", known.into_iter())?];
        let source = part.get("source").unwrap_or_default();
        if found.find(kind, source).is_none() {
            return Err(AnswerError::Nothing(text!("quality-nothing-of-kind-was-found", word = kind.word())));
        }
        let mut customers = BitSet::new(scope.table.num_customers());
        match rows(&scope.table, &scope.project, scope.now, found, kind, source) {
            FindingRows::Events(events) => events.iter().for_each(|(ix, _)| customers.insert(*ix)),
            FindingRows::Customers(all) => all.iter().for_each(|&ix| customers.insert(ix)),
            FindingRows::Days | FindingRows::Counted(_) | FindingRows::Rejected(_) => {
                return Err(AnswerError::Unknown(text!("quality-behind-are-rows-or-days-no", word = kind.word())));
            }
        }
        Ok(customers)
    }
}

impl ComputedInsight<Quality> {
    /// The source that was asked for, as it is written in the project; empty where every source was.
    pub fn source(&self) -> &str {
        if self.how.source == ALL { "" } else { known_source(&self.scope, &self.how.source).unwrap_or_default() }
    }
}

/// The source of this name, as it is written in the project.
fn known_source<'a>(scope: &'a Scope, wanted: &str) -> Result<&'a str, AnswerError> {
    let names: Vec<&str> = scope.project.sources.iter().map(|s| s.name.as_str()).collect();
    let found = names.iter().find(|name| is_same_name(name, wanted.trim()));
    found.copied().ok_or_else(|| AnswerError::unknown("source", wanted, &names))
}
