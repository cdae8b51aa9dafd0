//! `predict --target`: a prediction of one's own; the questions that are kept.

use crate::insights::{Insight, OwnPrediction, Question, own_examples, own_examples_words};
use crate::model::{Change, Filter};
use crate::present::prediction_definitions as words;
use crate::present::table::Style;
use crate::progress::Progress;
use crate::release::Listing;
use crate::texts::text;
use crate::workspace::{Edit, Snapshot};

use super::args::{Format, PredictArgs};
use super::ask;
use super::error::usage;
use super::output::{Report, print_note};
use super::people_rows;
use super::project::{Query, edit, open_lazily};

/// Asks the question of `--target`.
pub(super) fn ask_own(args: &PredictArgs, target: &str) -> anyhow::Result<()> {
    let changes = [("target", Some(target)), ("active_days", args.own.active_days.as_deref())]
        .into_iter()
        .chain([("horizon_days", args.own.horizon.as_deref())])
        .filter_map(|(key, value)| Some((key.to_owned(), value?.to_owned())));
    let question = Question::new(OwnPrediction::ID, &changes.collect::<Vec<_>>(), Filter::default(), None);
    let how = question.map_err(ask::refused)?.settings_of::<OwnPrediction>().unwrap_or_default();
    let mut workspace = if args.own.keep { edit(&args.query.project)? } else { open_lazily(&args.query.project)? };
    let query = Query::new(workspace.snapshot(), &args.query.filter)?;
    let scope = ask::scope(&query);
    let definition = how.definition(&scope).map_err(ask::refused)?;
    if args.own.keep
        && let Some(change) = words::keep(&scope.project.definitions, definition.clone())
    {
        workspace.edit(Edit::Definitions(change))?;
    }
    if let Some(found) = own_examples(&scope, &definition, &Progress::new()).map_err(ask::refused)? {
        print_note(&own_examples_words(&found, definition.horizon_days, &scope.settings().time_zone));
    }
    let computed = ask::ask_as::<OwnPrediction>(&query, how)?;
    let (answer, note) = ask::answer(&query, &computed, &args.query.small, args.query.format)?;
    let people = answer.rows("customers");
    let listing =
        args.scores.then(|| Listing::rows(OwnPrediction::title(), Some(people.rows.len()), people.rows.len()));
    let mut report = Report::new(&answer.sentence, if args.scores { people } else { answer.rows("quality") });
    report.note = note.filter(|_| !args.scores);
    report.caption.clone_from(&answer.note);
    report.facts = vec![("customers", answer.number("customers")), ("saved", args.own.keep.into())];
    people_rows::print(report.release(listing), args.query.format, &query.style, &workspace)?;
    if args.own.keep {
        workspace.close()?;
    }
    Ok(())
}

/// Lists the questions that are kept, after removing some.
pub(super) fn kept(args: &PredictArgs) -> anyhow::Result<()> {
    if args.own.forget.is_empty() {
        return print(&open_lazily(&args.query.project)?.snapshot(), args.query.format);
    }
    let mut workspace = edit(&args.query.project)?;
    let snapshot = workspace.snapshot();
    let there = |id: &u32| snapshot.project.definitions.iter().any(|of| of.id == *id);
    if let Some(id) = args.own.forget.iter().find(|id| !there(id)) {
        return Err(usage(text!("cli-own-prediction-no-question", id = id.to_string())));
    }
    workspace.edit(Edit::Definitions(Change::Remove(args.own.forget.clone())))?;
    print(&workspace.snapshot(), args.query.format)?;
    Ok(workspace.close()?)
}

fn print(snapshot: &Snapshot, format: Format) -> anyhow::Result<()> {
    let project = &snapshot.project;
    let kept = text!("count-kept-questions", n = project.definitions.len() as u64);
    let rows = words::table(&project.definitions, &project.segments);
    Report::new(format!("{}: {kept}.", project.name), rows).print(format, &Style::of(&project.settings))
}
