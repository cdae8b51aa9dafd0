//! The most common paths from beginning to end.

use crate::analysis::flow::Level;
use crate::analysis::{PathSettings, RankBy, TopPath, TopPaths, customers_who_took, top_paths_cancellable};
use crate::events::BitSet;
use crate::model::{Entity, is_small_group};
use crate::present::charts::Ink;
use crate::present::member_rules;
use crate::present::numbers;
use crate::present::sentence::{self, SMALL_GROUP};
use crate::present::small_groups::{self, Disclosure, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::words;
use crate::progress::Progress;
use crate::remote::{CountedPath, PeopleQuery, RemoteError, RemoteEvents};
use crate::texts::text;

use super::answer::Answer;
use super::charts::BarColumns;
use super::conditions::named_sequence;
use super::flow_settings::check_choice;
use super::insight::{ComputedInsight, Insight};
use super::ranking::{self, ObjectiveRanking};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// The most common paths from beginning to end.
pub struct Paths;

impl InsightSettings for PathSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.level(&mut self.level);
        fields.step_choice(&mut self.choice);
        fields.steps_counted(&mut self.repeats, &mut self.stop_at_goal);
        fields.whole("max_steps", text!("paths-longer-paths-are-cut-here"), &mut self.max_steps, 1..=1000);
        fields.whole("limit", text!("paths-paths-listed-most-common-first"), &mut self.limit, 1..=100_000);
        fields.sequence("pattern", text!("paths-only-where-this-happens"), &mut self.pattern);
        fields.entity(&mut self.entity);
        fields.unit(&mut self.entity);
        ranking::declare(fields, &mut self.by);
    }
}

impl Insight for Paths {
    const ID: &'static str = "paths";
    type Settings = PathSettings;
    type Outcome = TopPaths;

    fn title() -> &'static str {
        text!("paths-title")
    }

    fn question() -> &'static str {
        text!("paths-question")
    }

    fn compute(scope: &Scope, how: &PathSettings, progress: &Progress) -> Result<TopPaths, AnswerError> {
        check_choice(scope, how.level, &how.choice)?;
        let how = with_known_names(scope, how)?;
        let found = top_paths_cancellable(&scope.table, &scope.subset, scope.settings(), &how, progress)?;
        match &how.pattern {
            _ if found.base > 0 => Ok(found),
            None => Err(AnswerError::no_journeys(scope, how.entity)),
            Some(pattern) => {
                let pattern = member_rules::sequence_text(pattern);
                Err(AnswerError::Nothing(text!("paths-none-on-which", pattern)))
            }
        }
    }

    fn compute_remotely(scope: &Scope, how: &PathSettings, events: &RemoteEvents<'_>) -> Result<TopPaths, RemoteError> {
        let usual = PathSettings::default();
        let (max_steps, limit, by) = (usual.max_steps, usual.limit, usual.by);
        let asked = PathSettings { max_steps, limit, by, ..how.clone() };
        if asked != (PathSettings { level: how.level, repeats: how.repeats, ..usual }) {
            return Err(RemoteError::not_for(text!("remote-without-these-settings")));
        }
        ranking::check_remotely(how.by, scope.settings())?;
        let found = scope
            .journeys_of(events, how.level, Scope::collapses_remotely(how.repeats)?)?
            .paths(how.max_steps, how.limit)?;
        if found.base == 0 {
            return Err(AnswerError::nobody(scope).into());
        }
        let path = |of: CountedPath| TopPath {
            steps: of.steps,
            count: of.count,
            customers: of.count,
            share: of.count as f64 / found.base as f64,
            reached: of.reached,
            conversion: of.reached as f64 / of.count as f64,
            reached_by: of.reached,
            missed_by: of.count.saturating_sub(of.reached),
            median_ms: of.median_ms,
            value: of.value,
        };
        let paths: Vec<TopPath> = found.paths.into_iter().map(path).collect();
        let added = (how.by == RankBy::Objective).then(|| paths.iter().map(|path| path.reached_by as f64).collect());
        Ok(TopPaths { base: found.base, customers: found.base, distinct: found.distinct, paths, added })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, how, names) = (&computed.outcome, &computed.how, computed.scope.names());
        enough_people(computed, k)?;
        let mut counted = small_groups::tables::counted_paths(found, (how.level, how.entity, names));
        counted.table.add("value", text!("paths-value"), found.paths.iter().map(|path| Cell::Money(path.value)));
        // money tells how many reached the goal
        counted
            .splits
            .iter_mut()
            .filter_map(|s| s.parts.first_mut())
            .for_each(|p| p.columns = &["conversion", "value"]);
        let all: Vec<Cell> = counted.table.rows.iter().map(|row| row[0].clone()).collect();
        let disclosure = small_groups::table(counted, k, before)?;
        let sentence = if disclosure.merged + disclosure.hidden == 0 {
            computed.sentence(k)
        } else {
            // which paths cover most would tell of those that are not shown
            text!(
                "paths-took",
                base = numbers::units(found.base, how.entity),
                different_paths = text!("count-different-paths", n = found.distinct)
            )
        };
        let mut paths = table(&disclosure.what, &all, how.entity);
        let mut note = note(found, how);
        if k <= 1 {
            let settings = computed.scope.settings();
            let ranking = computed.ranking();
            paths = ranking.arrange(paths, settings);
            ranking.note(settings).iter().for_each(|ranked| note.push_str(&format!(" · {ranked}")));
        }
        Ok(Answer::new(sentence, note)
            .table("paths", Disclosure { what: paths, ..disclosure })
            .named_by(&["path"])
            .chart("paths", |paths| {
                let names: (&[&str], &str) = (&["path"], "");
                let columns =
                    BarColumns { names, length: "share", longest_fills: true, texts: &["customers", "share"] };
                columns.chart(paths, &computed.scope.style(), |_| Ink::Measure)
            })
            .fact("base", found.base)
            .fact("distinct", found.distinct)
            .fact("customers", found.customers))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (how, scope, path) = (&computed.how, &computed.scope, computed.path(part)?);
        let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
        let how = with_known_names(scope, how)?;
        Ok(customers_who_took(table, subset, settings, &how, &path.steps, progress)?)
    }

    fn customers_remotely(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        events: &RemoteEvents<'_>,
    ) -> Result<PeopleQuery, RemoteError> {
        let (how, path) = (&computed.how, computed.path(part)?);
        let journeys = computed.scope.journeys_of(events, how.level, Scope::collapses_remotely(how.repeats)?)?;
        journeys.people_who_took(how.max_steps, &path.steps)
    }
}

impl ComputedInsight<Paths> {
    /// The path that a part names.
    fn path(&self, part: &Selection) -> Result<&TopPath, AnswerError> {
        let wanted = part.text("path", "path")?;
        let is_it = |path: &&TopPath| words::path(&path.steps, self.how.level, self.scope.names()) == wanted;
        let found = self.outcome.paths.iter().find(is_it);
        found.ok_or_else(|| AnswerError::Unknown(text!("paths-is-none-of-paths-listed-copy", wanted)))
    }

    /// What the list shows: of one by the objective its first row, and where the most common path stands in it.
    fn sentence(&self, k: u64) -> String {
        let (found, entity) = (&self.outcome, self.how.entity);
        let ranking = self.ranking();
        let most_common = ranking.order().iter().position(|&place| place == 0);
        let is_usual = k > 1 || found.base < SMALL_GROUP || found.distinct == found.base;
        match (ranking.order(), most_common) {
            (&[first, ..], Some(at)) if !is_usual && at > 0 => text!(
                "paths-first-serves-objective",
                objective = ranking::objective_name(self.scope.settings().objective),
                share = numbers::share(found.paths[first].share),
                all = numbers::units(found.base, entity),
                different = text!("count-different-paths", n = found.distinct),
                place = at as u64 + 1,
                most = numbers::share(found.paths[0].share)
            ),
            _ => sentence::paths(found, entity),
        }
    }

    /// Whether the list ends this path before the journey does.
    pub fn is_cut(&self, path: &TopPath) -> bool {
        let goal = &self.scope.settings().goal;
        let is_goal =
            |step: u16| self.how.level == Level::Touchpoint && self.scope.table.goal_mask(goal)[usize::from(step)];
        let ends_at_goal = self.how.stop_at_goal && path.steps.last().is_some_and(|&step| is_goal(step));
        path.steps.len() >= self.how.max_steps && !ends_at_goal
    }

    /// The order in which the paths are shown.
    pub fn ranking(&self) -> ObjectiveRanking {
        let found = &self.outcome;
        found.added.clone().map_or_else(|| ObjectiveRanking::usual(found.paths.len()), ObjectiveRanking::of)
    }
}

/// The same settings with every name of the pattern as the project writes it.
fn with_known_names(scope: &Scope, how: &PathSettings) -> Result<PathSettings, AnswerError> {
    let pattern = how.pattern.as_ref().map(|pattern| named_sequence(pattern, &scope.table)).transpose()?;
    Ok(PathSettings { pattern, ..how.clone() })
}

/// A pattern, and which names are steps, takes people apart as a filter does: those on the paths and the others are enough each, or none.
fn enough_people(computed: &ComputedInsight<Paths>, k: u64) -> Result<(), TooFewPeople> {
    if k <= 1 || computed.how.pattern.is_none() && computed.how.choice.is_everything() {
        return Ok(());
    }
    let (scope, on_paths) = (&computed.scope, computed.outcome.customers);
    let all = scope.subset.active(&scope.table).count() as u64;
    match [on_paths, all.saturating_sub(on_paths)].into_iter().find(|&n| is_small_group(n, k)) {
        Some(few) => Err(TooFewPeople::people(few, k)),
        None => Ok(()),
    }
}

/// The columns in their lasting order. `customers` counts the unit: of paths of sessions these, and `people` the different
/// customers who took them.
fn table(disclosed: &Table, all: &[Cell], entity: Entity) -> Table {
    let mut columns = vec![
        ("path", "path", text!("paths-path")),
        ("times", "customers", words::units_title(entity)),
        ("share", "share", text!("paths-of-all")),
        ("share", "cumulative", text!("paths-running-total")),
        ("median_s", "median_seconds", text!("paths-median-time")),
        ("conversion", "goal_rate", text!("paths-reach-goal")),
        ("value", "value", text!("paths-value")),
    ];
    if entity != Entity::Person {
        columns.push(("customers", "people", text!("paths-different-customers")));
    }
    let mut out = disclosed.select(&columns);
    out.rows.iter_mut().for_each(|row| row[3] = Cell::Empty);
    let mut sum = 0.0;
    // from the first path on that is not shown, the sum of what is shown would be another number than that of all
    for (row, _) in out.rows.iter_mut().zip(all).take_while(|(row, path)| row[0] == **path) {
        if let Cell::Share(share) = row[2] {
            sum += share;
            row[3] = Cell::Share(f64::min(sum, 1.0));
        }
    }
    out
}

fn note(found: &TopPaths, how: &PathSettings) -> String {
    let mut parts = vec![
        numbers::units(found.base, how.entity),
        text!(
            "paths-different-paths-most-common-shown",
            distinct = numbers::count(found.distinct),
            paths = found.paths.len()
        ),
        sentence::repeats(how.repeats).to_owned(),
    ];
    parts.extend(sentence::step_choice(&how.choice));
    if found.paths.iter().any(|path| path.steps.len() == how.max_steps) {
        parts.push(text!("paths-paths-are-cut-after-steps", max_steps = how.max_steps));
    }
    if let Some(pattern) = &how.pattern {
        parts.push(text!("paths-only-those-on-which", pattern = member_rules::sequence_text(pattern)));
    }
    if how.stop_at_goal {
        parts.push(text!("paths-value-order-that-path-ends-with").to_owned());
    }
    parts.join(" · ")
}
