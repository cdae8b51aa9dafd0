//! Answers of insights as views show them: asked off the frame, kept until the next is there, with the customers behind
//! their parts and their tables as files.

use std::sync::Arc;

use egui::Ui;

use crate::gui::command::{Command, CustomerSet, Export, Task};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::icons::Icon;
use crate::gui::jobs::{Latest, TaskEnd};
use crate::gui::widgets;
use crate::insights::{Answer, AnswerError, AnyComputedInsight, ComputedInsight, Insight, Question, Scope, Selection};
use crate::model::Filter;
use crate::present::small_groups::PublishedCounts;
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

use super::export_scope::ExportScope;

/// A question with what came out and how it is said.
pub(super) struct ComputedAnswer<I: Insight> {
    /// The question with its computed answer.
    pub computed: Arc<ComputedInsight<I>>,
    /// What it says; every group is shown.
    pub answer: Answer,
}

/// Why there is no answer, or the answer.
type Outcome<I> = Result<Arc<ComputedAnswer<I>>, AnswerError>;

/// The newest answer to one kind of question. Ask every frame; it is computed only when data, filter or settings change.
pub(super) struct AnswerSlot<I: Insight>(Latest<(DataKey, I::Settings), Outcome<I>>);

impl<I: Insight> Default for AnswerSlot<I> {
    fn default() -> Self {
        Self(Latest::default())
    }
}

impl<I: Insight> AnswerSlot<I> {
    /// Asks about what the filter lets through of the events; edits of segments, predictions or actions change nothing.
    pub(super) fn ask(&mut self, cx: &ViewContext<'_>, how: &I::Settings) -> Option<Arc<ComputedAnswer<I>>> {
        let scope = cx.scope();
        self.ask_of(cx, cx.events_key(), how, move || scope)
    }

    /// Asks about what `scope` makes, which `key` stands for.
    pub(super) fn ask_of(
        &mut self,
        cx: &ViewContext<'_>,
        key: DataKey,
        how: &I::Settings,
        scope: impl FnOnce() -> Scope + Send + 'static,
    ) -> Option<Arc<ComputedAnswer<I>>> {
        let settings = how.clone();
        self.ask_by(cx, key, how, move |progress| ComputedInsight::<I>::new(scope(), settings, progress))
    }

    /// Asks what `work` answers from something that the project keeps, which `key` stands for.
    pub(super) fn ask_by(
        &mut self,
        cx: &ViewContext<'_>,
        key: DataKey,
        how: &I::Settings,
        work: impl FnOnce(&Progress) -> Result<ComputedInsight<I>, AnswerError> + Send + 'static,
    ) -> Option<Arc<ComputedAnswer<I>>> {
        let work = move |progress: &Progress| compute(|| work(progress));
        self.0.ask(cx.jobs, I::title(), (key, how.clone()), work);
        self.get()
    }

    /// The newest answer without asking for anything.
    pub(super) fn get(&self) -> Option<Arc<ComputedAnswer<I>>> {
        self.0.get().and_then(|outcome| outcome.as_ref().as_ref().ok().cloned())
    }

    /// How the answer on the screen was asked; `otherwise` where there is none.
    pub(super) fn settings(&self, otherwise: &I::Settings) -> I::Settings {
        self.key().map_or_else(|| otherwise.clone(), |(_, how)| how.clone())
    }

    /// What the answer on the screen is of.
    pub(super) fn key(&self) -> Option<&(DataKey, I::Settings)> {
        self.0.ready().map(|(key, _)| key)
    }

    /// Forgets the newest question, so that the next ask computes it again; the old answer stays.
    pub(super) fn forget(&mut self) {
        self.0.forget();
    }

    /// Whether what is shown answers an older question.
    pub(super) fn is_outdated(&self) -> bool {
        self.0.is_outdated()
    }

    /// The sentence above; until there is one, that it is `waiting`.
    pub(super) fn headline(&self, ui: &mut Ui, waiting: &str) {
        let text = match self.0.get().map(|outcome| &**outcome) {
            Some(Ok(answered)) => answered.answer.sentence.clone(),
            // why there is no answer stands in its place
            Some(Err(_)) => I::question().to_owned(),
            None => widgets::waiting_text(&self.0, waiting).to_owned(),
        };
        widgets::faded(ui, self.is_outdated(), |ui| widgets::headline(ui, &text));
        ui.add_space(4.0);
    }

    /// Draws the answer with `add`, faded while a newer one is made; in its place, why there is none, or that it is `waiting`.
    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        cx: &ViewContext<'_>,
        waiting: &str,
        add: impl FnOnce(&mut Ui, &Arc<ComputedAnswer<I>>),
    ) {
        let Some(outcome) = self.0.get().cloned() else {
            return widgets::pending(ui, cx, &mut self.0, waiting);
        };
        let place = ui.available_rect_before_wrap();
        widgets::faded(ui, self.is_outdated(), |ui| match &*outcome {
            Ok(answered) => add(ui, answered),
            Err(why) => refusal(ui, cx, why),
        });
        widgets::outdated(ui, cx, &mut self.0, place);
    }

    /// The question that the answer on the screen is of.
    pub(super) fn question(&self, cx: &ViewContext<'_>, how: &I::Settings, part: Option<Selection>) -> Question {
        Question::of::<I>(&self.settings(how), cx.filter.clone(), part)
    }
}

/// Computes a question and says it.
fn compute<I: Insight>(
    compute: impl FnOnce() -> Result<ComputedInsight<I>, AnswerError>,
) -> Result<Outcome<I>, Cancelled> {
    let answered = compute().and_then(|computed| {
        let answer = computed.say(0, &PublishedCounts::default())?;
        Ok(Arc::new(ComputedAnswer { computed: Arc::new(computed), answer }))
    });
    match answered {
        Err(AnswerError::Cancelled) => Err(Cancelled),
        outcome => Ok(outcome),
    }
}

/// Stands in the place of an answer that there is not.
pub(super) fn refusal(ui: &mut Ui, cx: &ViewContext<'_>, why: &AnswerError) {
    let narrow = cx.filter.narrows();
    if widgets::empty(
        ui,
        Icon::Journey,
        text!("answers-nothing-to-show"),
        &in_sentences(why),
        narrow.then_some(text!("answers-clear-filter")),
    ) {
        cx.push(Command::SetFilter(Filter::default()));
    }
}

/// "Nobody passes the filter. Widen the dates.": a reason and what to do as sentences.
pub(super) fn in_sentences(why: &AnswerError) -> String {
    let sentence = |part: &str| {
        let mut letters = part.trim().chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        format!("{first}{}.", letters.as_str().trim_end_matches('.'))
    };
    let text = why.to_string();
    text.split("; ").map(sentence).collect::<Vec<_>>().join(" ")
}

/// Finds the customers behind a part, off the frame, and does something with them. `title` says where they came from.
pub(super) fn customers_behind(
    cx: &ViewContext<'_>,
    computed: Arc<dyn AnyComputedInsight>,
    part: Selection,
    title: String,
    then: fn(CustomerSet) -> Command,
) {
    let table = cx.table().clone();
    cx.push(Command::Run(Task::new(text!("answers-find-customers"), move |progress| {
        let found = computed.customers(&part, progress).map_err(|why| match why {
            AnswerError::Cancelled => Cancelled.into(),
            why => TaskEnd::Failed(in_sentences(&why)),
        })?;
        progress.check()?;
        let members = found.iter().filter_map(|ix| table.people.ids.get(ix as usize).copied()).collect();
        Ok(then(CustomerSet { title, members: Arc::new(members) }))
    })));
}

/// One table of an answer as a CSV file for one's own work, with the columns that every program gets.
pub(super) fn table_export(
    cx: &ViewContext<'_>,
    computed: Arc<dyn AnyComputedInsight>,
    (table, label, file): (&'static str, &str, &str),
) -> Export {
    let scope = ExportScope::new(cx);
    Export::new(label, file, move |_| {
        let released = scope.own(|k, before| Ok(computed.answer(k, before)?.disclosed()))?;
        Ok(released.map(|answer| answer.rows(table).to_csv().into_bytes()))
    })
}
