//! What an insight is, and the same without its types, so that one loop can go over all of them.

use crate::events::BitSet;
use crate::model::{EventColumn, Filter, ThemeName};
use crate::present::small_groups::{PublishedCounts, TooFewPeople};
use crate::progress::Progress;
use crate::remote::{PeopleQuery, RemoteError, RemoteEvents};
use crate::texts::text;

use super::answer::Answer;
use super::scope::{AnswerError, Scope};
use super::selection::{Selection, SetOperation};
use super::settings::{self, InsightSettings, SettingField, Values};

/// What a question makes of what was done to customers: messages that were sent to them, being held out of a campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SentEvents {
    /// It is nothing that they did, and counts only where the question names it or the filter asks for it.
    LeftOut,
    /// It is part of what is asked.
    Shown,
    /// The question is not about events.
    NotAsked,
}

/// What a question makes of the project's goal, where the filter shows no event that reaches it: then nobody reaches it, whatever
/// customers do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoalUse {
    /// It is part of what is asked.
    Part,
    /// It is what is asked, and nothing else can be said.
    Whole,
    /// It is not asked about.
    NotAsked,
}

/// One question that can be asked of a project. See the module's page for how to add one.
pub trait Insight: Sync + 'static {
    /// Its lasting name: "stage-flow".
    const ID: &'static str;
    /// How it can be asked.
    type Settings: InsightSettings;
    /// What is computed: all that the answer and any part of it need.
    type Outcome: Send + Sync + 'static;

    /// What it makes of what was done to customers.
    const SENT: SentEvents = SentEvents::LeftOut;

    /// Its name on the screen: "Stage flow".
    fn title() -> &'static str;

    /// What it answers, as a question.
    fn question() -> &'static str;

    /// How it is asked where nothing else is said.
    fn defaults() -> Self::Settings {
        Self::Settings::default()
    }

    /// Settings that change nothing under a filter.
    fn idle_settings(filter: &Filter) -> &'static [&'static str] {
        let _ = filter;
        &[]
    }

    /// What it makes of the goal.
    fn goal_use(computed: &ComputedInsight<Self>) -> GoalUse
    where
        Self: Sized,
    {
        let _ = computed;
        GoalUse::Part
    }

    /// Computes it. Long work says how far it is and asks `progress` whether to stop.
    fn compute(scope: &Scope, how: &Self::Settings, progress: &Progress) -> Result<Self::Outcome, AnswerError>;

    /// Computes the same of the events of a database; `scope` says what they are called. Most questions need more than counts,
    /// and are not asked so. Nobody single is known behind what comes out.
    fn compute_remotely(
        scope: &Scope,
        how: &Self::Settings,
        events: &RemoteEvents<'_>,
    ) -> Result<Self::Outcome, RemoteError> {
        let _ = (scope, how, events);
        Err(RemoteError::NotForThis(text!("remote-not-this-question", title = Self::title())))
    }

    /// Says it. Groups of fewer than `k` people stand together; 0 shows each.
    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople>
    where
        Self: Sized;

    /// The exact customers behind a part of it. Long work asks `progress` whether to stop.
    fn customers(computed: &ComputedInsight<Self>, part: &Selection, progress: &Progress) -> Result<BitSet, AnswerError>
    where
        Self: Sized,
    {
        let _ = (computed, part, progress);
        Err(AnswerError::Unknown(text!("insight-no-single-customers-are-known-behind", id = Self::ID)))
    }

    /// The same of what a database answered: a statement that names them.
    fn customers_remotely(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        events: &RemoteEvents<'_>,
    ) -> Result<PeopleQuery, RemoteError>
    where
        Self: Sized,
    {
        let _ = (computed, part, events);
        Err(RemoteError::not_for(text!("remote-without-these-people")))
    }

    /// A name for a part that it found, so that the part is known again; none where parts have no names of their own.
    fn name_part(computed: &ComputedInsight<Self>, part: &str, name: &str) -> Option<ThemeName>
    where
        Self: Sized,
    {
        let _ = (computed, part, name);
        None
    }
}

/// A question that was computed, with what it was computed of.
pub struct ComputedInsight<I: Insight> {
    /// The project, and what the filter lets through.
    pub scope: Scope,
    /// The settings that it was asked with.
    pub how: I::Settings,
    /// The result of the computation, before it is put into words.
    pub outcome: I::Outcome,
}

impl<I: Insight> ComputedInsight<I> {
    /// [`Insight::answer`], with what the filter makes of it: that it leaves out everything that reaches the goal, that a channel
    /// is how customers first came, that money is all of theirs.
    pub fn say(&self, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let mut answer = I::answer(self, k, before)?;
        let goal_use = I::goal_use(self);
        if goal_use != GoalUse::NotAsked && self.scope.hides_goal() {
            let warning = text!("insight-goal-is-filtered-out", goal = self.scope.settings().goal.name.as_str());
            answer.sentence = match goal_use {
                GoalUse::Whole => warning,
                GoalUse::Part | GoalUse::NotAsked => format!("{} {warning}", answer.sentence),
            };
        }
        let filter = &self.scope.filter;
        if !filter.channels.is_empty() {
            let channels = filter.channels.join(", ");
            answer.note = text!("insight-first-channel", note = answer.note, channels);
        }
        let products = filter.column(EventColumn::Product);
        if !products.is_empty() && !filter.only_matching && answer.tells_money() {
            answer.note = text!("insight-all-money", note = answer.note, products = products.join(", "));
        }
        if I::SENT == SentEvents::LeftOut && self.scope.leaves_out_sent() {
            answer.note = text!("insight-without-what-was-sent", note = answer.note);
        }
        Ok(answer)
    }

    /// Computes an insight; fails where it is cancelled or cannot be answered.
    pub fn new(scope: Scope, how: I::Settings, progress: &Progress) -> Result<Self, AnswerError> {
        progress.check()?;
        progress.stage(I::title(), 0);
        let scope = Self::seen(scope, &how);
        let outcome = I::compute(&scope, &how, progress)?;
        progress.check()?;
        Ok(Self { scope, how, outcome })
    }

    /// Asks a database, of whose events `scope` says what they are called.
    pub fn ask_remotely(scope: Scope, how: I::Settings, events: &RemoteEvents<'_>) -> Result<Self, RemoteError> {
        let scope = Self::seen(scope, &how);
        let outcome = I::compute_remotely(&scope, &how, events)?;
        Ok(Self { scope, how, outcome })
    }

    /// What the insight sees of what was done to customers.
    fn seen(scope: Scope, how: &I::Settings) -> Scope {
        match I::SENT {
            SentEvents::Shown => scope.with_sent(),
            SentEvents::LeftOut => scope.with_named(&names_in(how)),
            SentEvents::NotAsked => scope,
        }
    }
}

/// What the settings of a question name: touchpoints, steps, sequences.
fn names_in(how: &impl InsightSettings) -> Vec<String> {
    let is_name = |of: &SettingField| matches!(of.values, Values::Name(_) | Values::Written(_));
    settings::list(how).iter().filter(|of| is_name(of)).map(|of| of.value.to_string()).collect()
}

/// An insight of any type.
pub trait AnyInsight: Sync {
    /// The lasting id, see [`Insight::ID`].
    fn id(&self) -> &'static str;
    /// The title on the screen, see [`Insight::title`].
    fn title(&self) -> &'static str;
    /// The question that it answers, see [`Insight::question`].
    fn question(&self) -> &'static str;
    /// Settings that change nothing under this filter, see [`Insight::idle_settings`].
    fn idle_settings(&self, filter: &Filter) -> &'static [&'static str];
    /// Its settings with these changes, or an error that lists what exists.
    fn settings(&self, changes: &[(String, String)]) -> Result<Vec<SettingField>, AnswerError>;
    /// Computes it with these changes of its settings.
    fn compute(
        &self,
        scope: Scope,
        changes: &[(String, String)],
        progress: &Progress,
    ) -> Result<Box<dyn AnyComputedInsight>, AnswerError>;
    /// Asks a database with these changes of its settings: see [`Insight::compute_remotely`].
    fn compute_remotely(
        &self,
        scope: Scope,
        changes: &[(String, String)],
        events: &RemoteEvents<'_>,
    ) -> Result<Box<dyn AnyComputedInsight>, RemoteError>;
}

/// A computed insight of any type.
pub trait AnyComputedInsight: Send + Sync {
    /// The answer with groups below `k` hidden, see [`Insight::answer`].
    fn answer(&self, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople>;
    /// [`Insight::customers`], of each part of a selection where several are joined.
    fn customers(&self, part: &Selection, progress: &Progress) -> Result<BitSet, AnswerError>;
    /// [`Insight::customers_remotely`], of each part of a selection where several are joined.
    fn customers_remotely(&self, part: &Selection, events: &RemoteEvents<'_>) -> Result<PeopleQuery, RemoteError>;
    /// The name that a person gives a part, as it is stored, see [`Insight::name_part`].
    fn name_part(&self, part: &str, name: &str) -> Option<ThemeName>;
}

impl<I: Insight> AnyInsight for I {
    fn id(&self) -> &'static str {
        I::ID
    }

    fn title(&self) -> &'static str {
        I::title()
    }

    fn question(&self) -> &'static str {
        I::question()
    }

    fn idle_settings(&self, filter: &Filter) -> &'static [&'static str] {
        I::idle_settings(filter)
    }

    fn settings(&self, changes: &[(String, String)]) -> Result<Vec<SettingField>, AnswerError> {
        let mut how = I::defaults();
        settings::apply(I::ID, &mut how, changes)?;
        Ok(settings::list(&how))
    }

    fn compute(
        &self,
        scope: Scope,
        changes: &[(String, String)],
        progress: &Progress,
    ) -> Result<Box<dyn AnyComputedInsight>, AnswerError> {
        let mut how = I::defaults();
        settings::apply(I::ID, &mut how, changes)?;
        Ok(Box::new(ComputedInsight::<I>::new(scope, how, progress)?))
    }

    fn compute_remotely(
        &self,
        scope: Scope,
        changes: &[(String, String)],
        events: &RemoteEvents<'_>,
    ) -> Result<Box<dyn AnyComputedInsight>, RemoteError> {
        let mut how = I::defaults();
        settings::apply(I::ID, &mut how, changes).map_err(|why| RemoteError::NotForThis(why.to_string()))?;
        Ok(Box::new(ComputedInsight::<I>::ask_remotely(scope, how, events)?))
    }
}

impl<I: Insight> AnyComputedInsight for ComputedInsight<I> {
    fn answer(&self, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        self.say(k, before)
    }

    fn customers(&self, part: &Selection, progress: &Progress) -> Result<BitSet, AnswerError> {
        part.customers(|part| I::customers(self, part, progress))
    }

    fn customers_remotely(&self, part: &Selection, events: &RemoteEvents<'_>) -> Result<PeopleQuery, RemoteError> {
        let parts = part.parts()?;
        let of = |part: &Selection| I::customers_remotely(self, part, events);
        let Some(((_, first), others)) = parts.split_first() else { return of(part) };
        others.iter().try_fold(of(first)?, |all, (how, part)| {
            let other = of(part)?;
            Ok(match how {
                Some(SetOperation::And) => all.and(&other),
                Some(SetOperation::Without) => all.without(&other),
                Some(SetOperation::Or) | None => all.or(&other),
            })
        })
    }

    fn name_part(&self, part: &str, name: &str) -> Option<ThemeName> {
        I::name_part(self, part, name)
    }
}
