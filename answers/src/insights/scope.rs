//! What a question is asked of, and why it may stay without an answer.

use std::sync::Arc;

use rayon::prelude::*;

use crate::analysis::flow::Level;
use crate::analysis::{Repeats, filtered};
use crate::events::{EventTable, Names, Subset};
use crate::model::{Entity, Filter, MapNoteKind, Project, Settings, is_same_name};
use crate::present::small_groups::TooFewPeople;
use crate::present::table::Style;
use crate::progress::Cancelled;
use crate::remote::{RemoteError, RemoteEvents, RemoteJourneys};
use crate::texts::text;

use super::template::CustomerNames;

/// A project and the part of it that a question is about. Cloning it is cheap.
#[derive(Debug, Clone)]
pub struct Scope {
    /// All events, customers and names.
    pub table: Arc<EventTable>,
    /// The project's small tables.
    pub project: Arc<Project>,
    /// What the filter lets through.
    pub subset: Arc<Subset>,
    /// Which customers and events the question is about.
    pub filter: Filter,
    /// The time of asking, ms UTC: only what is dated in the future is told by it.
    pub now: i64,
}

impl Scope {
    /// What `filter` lets through of a project.
    pub fn new(table: Arc<EventTable>, project: Arc<Project>, filter: Filter, now: i64) -> Self {
        let subset = Arc::new(filtered(&table, &filter, &project));
        Self { table, project, subset, filter, now }
    }

    /// The settings of the project.
    pub fn settings(&self) -> &Settings {
        &self.project.settings
    }

    /// Touchpoints, channels and stages by index.
    pub fn names(&self) -> &Names {
        &self.table.names
    }

    /// The scope as it may leave: customers have no names in it, segments and notes that name one do not say so, and
    /// whose work something is stays inside.
    pub fn to_share(&self) -> Self {
        let customers = CustomerNames::of(&self.table.people);
        let mut project = Project::clone(&self.project);
        project.settings.hide_names = true;
        project.map_notes.retain(|note| note.kind != MapNoteKind::Owner && !customers.stand_in_note(note));
        let mut segments = Vec::clone(&project.segments);
        for segment in &mut segments {
            if customers.stand_behind(segment) {
                segment.description.clear();
            }
            if customers.stand_in(&segment.name) {
                segment.name = text!("report-segment-without-name", n = segment.id.to_string());
            }
        }
        project.segments = Arc::new(segments);
        Self { project: Arc::new(project), ..self.clone() }
    }

    /// Shows everything that was done to customers beside what they did.
    pub(super) fn with_sent(self) -> Self {
        Self { subset: Arc::new((*self.subset).clone().with_sent()), ..self }
    }

    /// Shows the events of the touchpoints that a question names, also where they were done to customers: who asks how
    /// long it takes from a mail to an order means the mails that were sent. `words` are those of the question.
    pub(super) fn with_named(self, words: &[String]) -> Self {
        if !self.subset.hides_sent() {
            return self;
        }
        let words: Vec<String> = words.iter().map(|text| text.to_lowercase()).collect();
        let is_named = |name: &String| words.iter().any(|text| text.contains(&name.to_lowercase()));
        let shown: Vec<bool> = self.names().touchpoints.iter().map(is_named).collect();
        Self { subset: Arc::new((*self.subset).clone().showing(&shown)), ..self }
    }

    /// Whether anything that was done to customers is left out.
    pub(super) fn leaves_out_sent(&self) -> bool {
        self.subset.hides_sent() && {
            let all = (*self.subset).clone().with_sent();
            let is_left_out = |i: usize| !self.subset.is_visible(&self.table, i);
            all.customers().iter().any(|ix| all.events(&self.table, ix).any(is_left_out))
        }
    }

    /// Drops the filter's first date: everybody who passes it then, with what was before.
    pub(super) fn with_past(&self) -> Self {
        if self.filter.from.is_none() {
            return self.clone();
        }
        let filter = Filter { from: None, ..self.filter.clone() };
        Self::new(Arc::clone(&self.table), Arc::clone(&self.project), filter, self.now)
    }

    /// The touchpoint of this name, as a mask over all touchpoints.
    pub(super) fn touchpoint_mask(&self, name: &str) -> Result<Vec<bool>, AnswerError> {
        let names = &self.names().touchpoints;
        let is = |known: &String| is_same_name(known, name);
        if !names.iter().any(is) {
            let known: Vec<&str> = names.iter().map(String::as_str).collect();
            return Err(AnswerError::unknown("touchpoint", name, &known));
        }
        Ok(names.iter().map(is).collect())
    }

    /// Whether events reach the goal and the filter, which picks events by what they are, lets through none of them.
    pub(super) fn hides_goal(&self) -> bool {
        if !self.filter.picks_events() {
            return false;
        }
        let (table, goal) = (&*self.table, self.table.goal_mask(&self.settings().goal));
        let reaches = |i: &usize| goal[usize::from(table.touchpoint[*i])];
        let events = 0..table.num_events();
        events.clone().into_par_iter().any(|i| reaches(&i))
            && !events.into_par_iter().any(|i| reaches(&i) && self.subset.is_visible(table, i))
    }

    /// The events of a database as this question sees them: its steps are those of a level, and the same step several times in a
    /// row may count once.
    pub(super) fn journeys_of<'e>(
        &self,
        events: &'e RemoteEvents<'_>,
        level: Level,
        collapse: bool,
    ) -> Result<RemoteJourneys<'e>, RemoteError> {
        events.journeys((&self.subset, &self.filter, self.settings()), level, collapse)
    }

    /// Whether journeys that are counted elsewhere count a step several times in a row once; an error where only its first time
    /// is one.
    pub(super) fn collapses_remotely(repeats: Repeats) -> Result<bool, RemoteError> {
        match repeats {
            Repeats::All => Ok(false),
            Repeats::Collapsed => Ok(true),
            Repeats::FirstOnly => Err(RemoteError::not_for(text!("remote-without-these-settings"))),
        }
    }

    /// How numbers are written for people.
    pub fn style(&self) -> Style {
        Style::of(self.settings())
    }
}

/// Why a question has no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The person who asked does not want to know any more.
    #[error("{}", text!("cancelled"))]
    Cancelled,
    /// The question names something that does not exist; what exists follows after a semicolon.
    #[error("{0}")]
    Unknown(String),
    /// There is nothing to answer from; what to do follows after a semicolon.
    #[error("{0}")]
    Nothing(String),
    /// The answer would tell of single people.
    #[error(transparent)]
    TooFewPeople(#[from] TooFewPeople),
}

impl From<Cancelled> for AnswerError {
    fn from(_: Cancelled) -> Self {
        Self::Cancelled
    }
}

impl From<AnswerError> for RemoteError {
    fn from(why: AnswerError) -> Self {
        match why {
            AnswerError::Cancelled => Self::Cancelled,
            AnswerError::Unknown(text) => Self::NotForThis(text),
            AnswerError::Nothing(text) => Self::Nothing(text),
            AnswerError::TooFewPeople(few) => Self::Nothing(few.to_string()),
        }
    }
}

/// How many names that exist an error lists.
const KNOWN_SHOWN: usize = 60;

impl AnswerError {
    /// There is nobody to answer from. Only where there is a filter can it be widened.
    pub fn nobody(scope: &Scope) -> Self {
        let text = match scope.filter.narrows() {
            _ if scope.leaves_out_sent() => text!("scope-nobody-did-anything"),
            true => text!("scope-nobody-passes-filter-widen-dates-or"),
            false => text!("scope-nobody-has-an-event"),
        };
        Self::Nothing(text.to_owned())
    }

    /// There is no journey of an entity to answer from.
    pub fn no_journeys(scope: &Scope, entity: Entity) -> Self {
        let narrows = scope.filter.narrows();
        match entity {
            Entity::Person | Entity::Session => Self::nobody(scope),
            Entity::Order => {
                let todo = match narrows {
                    true => text!("scope-widen-filter-or-name-touchpoints-that"),
                    false => text!("scope-name-touchpoints-that-are-order"),
                };
                Self::Nothing(text!("scope-there-are-no-orders-here", todo))
            }
            Entity::Account | Entity::Ticket | Entity::Cart => {
                let (units, unit) = (entity.units(), entity.key());
                Self::Nothing(match narrows {
                    true => text!("scope-no-event-in-filter-has-id-of", units, unit),
                    false => text!("scope-no-event-has-id-of", units, unit),
                })
            }
        }
    }

    /// There is no `what` of this name; there are `known`.
    pub fn unknown(what: &str, name: &str, known: &[&str]) -> Self {
        // a name that holds what was written comes first: it may be the one that was meant
        let wanted = name.to_lowercase();
        let (near, others): (Vec<&str>, Vec<&str>) =
            known.iter().partition(|known| !wanted.is_empty() && known.to_lowercase().contains(&wanted));
        let listed: Vec<&str> = near.into_iter().chain(others).take(KNOWN_SHOWN).collect();
        let names = listed.join(", ");
        let known = match known.len() - listed.len() {
            _ if known.is_empty() => text!("scope-there-are-none").to_owned(),
            0 => text!("scope-there-are", known = names),
            more => text!("scope-there-are-and-more", known = names, more),
        };
        Self::Unknown(text!("scope-there-is-no", what = noun(what), name, known))
    }
}

/// What is looked for by its name, in the language of the reader; a text of another kind stays as it is.
fn noun(what: &str) -> &str {
    match what {
        "touchpoint" => text!("filter-touchpoint"),
        "stage" => text!("transitions-stage"),
        "device" => text!("friction-by-device"),
        "country" => text!("friction-by-country"),
        "source" => text!("scope-noun-source"),
        "property" => text!("scope-noun-property"),
        "segment" => text!("scope-noun-segment"),
        "channel" => text!("scope-noun-channel"),
        "product" => text!("scope-noun-product"),
        "campaign" => text!("scope-noun-campaign"),
        "insight" => text!("scope-noun-insight"),
        "table" => text!("scope-noun-table"),
        "kind" => text!("scope-noun-kind"),
        "split" => text!("scope-noun-split"),
        other => other,
    }
}
