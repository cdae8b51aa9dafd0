//! `export`: lists, pictures and the report into files.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io::Write;

use crate::act::{self, ExportTerms, UnknownConsent};
use crate::analysis::timeline as journeys;
use crate::export::destinations::{action_files, as_usual_files};
use crate::export::{
    PeopleList, Picture, action_list, assignment_list, flow_picture, png, report, segment_list, send_calendar,
    timeline_picture, write_events,
};
use crate::insights::{ComputedInsight, NoSettings, ScoreSettings, Scores, Spend};
use crate::model::{Action, ActionState, PredictionRun, Purpose, Segment, Target};
use crate::predict;
use crate::present::small_groups::{self, Disclosure, PublishedCounts};
use crate::present::table::{CsvTarget, Table};
use crate::present::{Drawing, Theme, WARNING, sentence, tables};
use crate::progress::Progress;
use crate::release::{Listing, PendingRecord, Release};
use crate::texts::text;
use crate::workspace::{self, PublishError, Workspace};

use super::args::{
    ContactListArgs, ExportArgs, ExportWhat, FileFormat, FlowHow, Format, OutputArgs, PictureStyle, ProjectArg,
    SmallGroupArgs, ThemeArg,
};
use super::ask::ask_as;
use super::destination::Destination;
use super::error::{nothing, usage};
use super::file_format;
use super::list_file::{list_file, writer};
use super::output::{self, print_note};
use super::people_rows;
use super::project::{Query, edit, open_lazily, refuse_empty};
use super::{analyse, ask, content, customers, exclusions, filter, scenes, tool_files};

pub(super) fn export(args: &ExportArgs) -> anyhow::Result<()> {
    let (target, format) = target(args)?;
    if let ExportWhat::Actions { as_usual: false, again: false, consents, tool, out } = &args.what {
        if format == FileFormat::Ics {
            return calendar(args, &target, consents.unknown(), out);
        }
        let mut workspace = edit(&args.project)?;
        target.keep_imported(&workspace.snapshot().project)?;
        match tool_files::ToolFile::of(tool, &target, (&args.project, out))? {
            Some(file) => tool_files::actions(&mut workspace, &file, consents.unknown())?,
            None => actions(&mut workspace, &out.filter, (&target, format), consents.unknown()).map(drop)?,
        }
        return Ok(workspace.close()?);
    }
    if let ExportWhat::Content(out) = &args.what {
        let mut workspace = edit(&args.project)?;
        target.keep_imported(&workspace.snapshot().project)?;
        content::export(&mut workspace, out, (&target, format))?;
        return Ok(workspace.close()?);
    }
    let project = &args.project;
    let workspace = open_lazily(project)?;
    let snapshot = workspace.snapshot();
    target.keep_imported(&snapshot.project)?;
    let query = |out: &OutputArgs| Query::new(snapshot.clone(), &out.filter);
    match &args.what {
        ExportWhat::Actions { consents, out, tool, again: true, .. } => {
            let tool = tool_files::ToolFile::of(tool, &target, (project, out))?;
            again(&workspace, &query(out)?, consents.unknown(), (&target, format, tool))
        }
        ExportWhat::Actions { consents, out, tool, .. } => {
            let tool = tool_files::ToolFile::of(tool, &target, (project, out))?;
            as_usual(&workspace, &query(out)?, consents.unknown(), (&target, format, tool))
        }
        ExportWhat::Exclusions(args) => {
            let tool = tool_files::ToolFile::of(&args.tool, &target, (project, &args.out))?;
            exclusions::export(&workspace, &query(&args.out)?, args, (&target, format, tool))
        }
        // written above: it changes the project
        ExportWhat::Content(_) => Ok(()),
        ExportWhat::Assignments(out) => assignments(&workspace, &query(out)?, &target, format),
        ExportWhat::Events(out) => events(&workspace, query(out)?, &target, format),
        ExportWhat::Segment { name, list } => {
            let query = query(&list.out)?;
            let segment = filter::segment(name, &snapshot.project)?;
            let what =
                |word: &str, included: &str| text!("cli-export-segment-for", name = segment.name, word, included);
            let list_with = |terms| Ok(one_segment(&query, segment, terms));
            people(&workspace, &query, (project, list), (list_with, what), (&target, format))
        }
        ExportWhat::Segments(list) => {
            let query = query(&list.out)?;
            let what = |word: &str, included: &str| text!("cli-export-all-segments-for", word, included);
            let list_with = |terms| all_segments(&query, terms);
            people(&workspace, &query, (project, list), (list_with, what), (&target, format))
        }
        ExportWhat::Scores(out) => scores(&workspace, &query(out)?, &target, format),
        ExportWhat::Flow { out, how, look, small, share } => {
            flow(&query(out)?, how, (small, *share), look, (&target, format))
        }
        ExportWhat::Timeline { customer, out, look } => {
            if !out.filter.is_empty() {
                return Err(usage(text!("cli-export-timeline-shows-customers-whole-journey-leave")));
            }
            timeline(&workspace, &query(out)?, customer, look, (&target, format))
        }
        ExportWhat::Spend(out) => {
            let query = query(out)?;
            let computed = ask_as::<Spend>(&query, NoSettings)?;
            let days = ask::release(&query, &computed, &SmallGroupArgs::default(), Format::Csv)?;
            table_file(&days.map(|answer| answer.rows("days")), &target, format)
        }
        ExportWhat::Story { name, template, paper, out, small } => {
            if !out.filter.is_empty() {
                return Err(usage(text!("cli-scenes-have-filters-of-their-own")));
            }
            let how = scenes::StoryLook { template: template.as_deref(), paper: *paper };
            scenes::export_story(&snapshot, (name.as_deref(), how), small, (&target, format))
        }
        ExportWhat::Report { out, small } => {
            target.write_bytes(&page(&query(out)?, &out.filter, small)?.map(String::into_bytes))
        }
    }
}

/// Writes a flow as a picture or as the table of its nodes.
fn flow(
    query: &Query,
    how: &FlowHow,
    (small, share): (&SmallGroupArgs, bool),
    look: &PictureStyle,
    (target, format): (&Destination, FileFormat),
) -> anyhow::Result<()> {
    let how = analyse::flow_settings(how)?;
    let (table, settings) = (&*query.snapshot.table, &query.snapshot.project.settings);
    let paths = analyse::flow_paths(query, &how)?;
    let hide = |k, before: &PublishedCounts| small_groups::flow(paths.flow(), &paths.behind(), &table.names, k, before);
    let released = if share {
        // the second is the lasting name under which what is shared is remembered
        query.share((text!("cli-export-flow-title"), &format!("Flow {how:?}")), small, hide)?
    } else {
        query.own(small, Format::Csv, hide)?
    };
    if format.is_table() {
        let nodes = released.map(|flow| tables::flow_nodes(&flow, &table.names, how.base));
        return table_file(&nodes, target, format);
    }
    let drawing = released.map(|flow| flow_picture(&flow, &table.names, settings, &how, picture(look)));
    target.write_bytes(&drawing.try_map(|drawing| picture_bytes(&drawing, format))?)
}

/// Writes the journey of one customer as a picture or as a table of events.
fn timeline(
    workspace: &Workspace,
    query: &Query,
    customer: &str,
    look: &PictureStyle,
    (target, format): (&Destination, FileFormat),
) -> anyhow::Result<()> {
    let (table, project) = (&*query.snapshot.table, &*query.snapshot.project);
    let ix = customers::find_customer_by_name(&query.snapshot, customer)?;
    customers::may_be_analysed(table, ix)?;
    let what = text!("cli-export-timeline");
    if format.is_table() {
        let rows = tables::timeline(table, &journeys::customer(table, ix, &project.settings));
        let listed = (rows, 1, act::WithheldPeople::default());
        return people_rows::write_list(workspace, what, listed, (target, format));
    }
    let bytes = picture_bytes(&timeline_picture(table, ix, project, None, picture(look)), format)?;
    let listing = people_rows::listing(workspace, what, 1, act::WithheldPeople::default());
    let record = |entry: PendingRecord| Ok(entry.record(workspace)?);
    target.write(&Release::of_people(bytes, listing), |bytes, out| out.write_all(bytes), record)
}

/// How many have a score in each prediction, and why the others have none; what is the same for several horizons is said once.
fn coverage(query: &Query, run: &PredictionRun) -> Vec<String> {
    let (table, settings) = (&*query.snapshot.table, &query.snapshot.project.settings);
    let mut lines: Vec<(String, Target, Vec<String>)> = Vec::new();
    for target in run.targets() {
        let found = predict::coverage(table, &query.subset, settings, run, target);
        let says = sentence::coverage(&found, run, target, settings);
        match lines.iter_mut().find(|(sentence, of, _)| *sentence == says && *of == target.target) {
            Some((_, _, days)) => days.push(target.horizon_days.to_string()),
            None => lines.push((says, target.target, vec![target.horizon_days.to_string()])),
        }
    }
    let line = |(says, target, days): (String, Target, Vec<String>)| {
        text!("cli-export-coverage", prediction = tables::target_word(target), days = days.join(", "), says)
    };
    lines.into_iter().map(line).collect()
}

/// Writes the scores of whom the filter lets through.
fn scores(workspace: &Workspace, query: &Query, target: &Destination, format: FileFormat) -> anyhow::Result<()> {
    let Some(run) = &query.snapshot.project.predictions else {
        return Err(nothing(text!("cli-export-project-has-no-predictions-yet-desire")));
    };
    let of_run = ComputedInsight::<Scores>::of_run(ask::scope(query), ScoreSettings::default(), run.clone());
    let list = of_run.every_prediction(false);
    refuse_empty(query.subset.customers().count() as u64, &query.filter)?;
    if list.rows.is_empty() {
        return Err(nothing(text!("cli-export-nobody-here-has-score-desire-path")));
    }
    coverage(query, run).iter().for_each(|line| print_note(line));
    let scored: BTreeSet<u64> = list.rows.iter().filter_map(|row| row[0].as_count()).collect();
    let people = &query.snapshot.table.people;
    let (_, withheld) =
        act::listable(query.subset.customers().iter(), people, Purpose::Profiling, UnknownConsent::Withhold);
    people_rows::write_list(workspace, text!("cli-export-scores"), (list, scored.len(), withheld), (target, format))
}

/// Writes a list of members of segments for a purpose. `list_with` makes it for a purpose and for what is done with those
/// whose consent nobody knows; `what` names it in the journal, by the word of its purpose and what is included.
fn people(
    workspace: &Workspace,
    query: &Query,
    (project, args): (&ProjectArg, &ContactListArgs),
    (list_with, what): (
        impl Fn((Purpose, UnknownConsent)) -> anyhow::Result<PeopleList>,
        impl Fn(&str, &str) -> String,
    ),
    (target, format): (&Destination, FileFormat),
) -> anyhow::Result<()> {
    let purpose = tool_files::purpose(args)?;
    let list = list_with((purpose, args.consents.unknown()))?;
    let others = list_with((purpose, UnknownConsent::Include))?.table.rows.len() - list.table.rows.len();
    let what = what(purpose.word(), &act::included_words(list.unknown_included));
    let tool = tool_files::ToolFile::of(&args.tool, target, (project, &args.out))?;
    check_not_empty(query, (&list, others), purpose)?;
    if let Some(tool) = tool {
        return tool.segments(workspace, query, &list, &what);
    }
    let (people, withheld) = (list.table.rows.len(), list.withheld);
    people_rows::write_list(workspace, &what, (list.table, people, withheld), (target, format))
}

/// Where the export goes and in which format, checked before anything is read.
fn target(args: &ExportArgs) -> anyhow::Result<(Destination, FileFormat)> {
    let (out, what, possible) = file_format::of_export(&args.what);
    let target = Destination::claim(&out.out, out.force, &args.project.protected())?;
    Ok((target, file_format::of(what, &out.out, out.format, possible)?))
}

/// The report on what the filter lets through, as far as it may leave.
pub(super) fn page(query: &Query, filter: &[String], small: &SmallGroupArgs) -> anyhow::Result<Release<String>> {
    let (progress, scope) = (Progress::new(), ask::scope(query));
    let made = report::shared((&query.snapshot, &scope), &filter.join("; "), small.k, &progress);
    let release = made.map_err(|error| match error {
        PublishError::TooFewPeople(few) => nothing(few.0),
        error => anyhow::Error::from(error),
    })?;
    release.note().iter().for_each(|note| print_note(note));
    Ok(release)
}

/// The members of every segment, one list below the other.
pub(super) fn all_segments(query: &Query, terms: (Purpose, UnknownConsent)) -> anyhow::Result<PeopleList> {
    let mut lists = query.snapshot.project.segments.iter().map(|s| one_segment(query, s, terms));
    let Some(mut all) = lists.next() else {
        return Err(nothing(text!("cli-export-project-has-no-segments-yet-desire")));
    };
    for list in lists {
        all.table.rows.extend(list.table.rows);
        all.withheld = all.withheld.and(list.withheld);
        all.unknown_included += list.unknown_included;
    }
    Ok(all)
}

fn one_segment(query: &Query, segment: &Segment, terms: (Purpose, UnknownConsent)) -> PeopleList {
    let until = query.subset.observed_until(&query.snapshot.table);
    segment_list(&query.snapshot.table, &query.subset, &query.snapshot.project, segment, terms, until)
}

/// Says what can be done where consent keeps people back, and stops where it keeps back everybody.
fn check_not_empty(query: &Query, (list, others): (&PeopleList, usize), purpose: Purpose) -> anyhow::Result<()> {
    let recorded = query.snapshot.table.people.records_consent(purpose);
    let advice = (list.withheld.unknown > 0).then(|| match others {
        0 => sentence::unknown_consent_out_of_reach(recorded),
        _ => sentence::unknown_consent(recorded, text!("cli-export-include-unknown-consent")),
    });
    if list.table.rows.is_empty() && list.withheld.total() > 0 {
        let why = list.withheld.sentence().into_iter().chain(advice).collect::<Vec<_>>().join(". ");
        return Err(nothing(text!("cli-export-nobody-may-list", why)));
    }
    advice.iter().for_each(|advice| print_note(advice));
    Ok(())
}

/// Writes who is in which arm of which experiment.
fn assignments(workspace: &Workspace, query: &Query, target: &Destination, format: FileFormat) -> anyhow::Result<()> {
    let (table, project) = (&*query.snapshot.table, &*query.snapshot.project);
    let list = assignment_list(table, &query.subset, project);
    if list.rows.is_empty() {
        return Err(nothing(text!("cli-assignments-none")));
    }
    let people =
        people_rows::distinct(list.rows.iter().filter_map(|row| row[0].as_count()).map(|number| number as u32));
    let listed = (list, people, act::WithheldPeople::default());
    people_rows::write_list(workspace, text!("cli-assignments-listed"), listed, (target, format))
}

/// Writes the approved actions that are left as usual; nothing is marked, because nobody is written to.
fn as_usual(
    workspace: &Workspace,
    query: &Query,
    unknown: UnknownConsent,
    (target, format, tool): (&Destination, FileFormat, Option<tool_files::ToolFile<'_>>),
) -> anyhow::Result<()> {
    let (table, project) = (&*query.snapshot.table, &*query.snapshot.project);
    let through = |a: &Action| query.subset.lets_through(table, a.customer);
    let visible = |a: &Action| through(a) && tool.as_ref().is_none_or(|tool| tool.takes(&a.channel));
    let now = workspace::now();
    let left = |chosen: &dyn Fn(&Action) -> bool| {
        act::plan_export(table, project, chosen, ExportTerms::new(now, unknown)).left_as_usual()
    };
    let plan = left(&visible);
    if let Some(tool) = &tool {
        tool.note_other_channels(left(&through).included.iter());
    }
    if plan.included.is_empty() {
        return Err(nothing(text!("cli-export-nobody-is-left-as-usual")));
    }
    if let Some(tool) = tool {
        tool.refuse_one_of_actions()?;
        let files = |of| as_usual_files(of, (table, project), &plan, now);
        return tool.list(workspace, text!("cli-export-left-as-usual"), act::WithheldPeople::default(), files);
    }
    let listed = (action_list(table, project, &plan), plan.people(), act::WithheldPeople::default());
    people_rows::write_list(workspace, text!("cli-export-left-as-usual"), listed, (target, format))
}

/// Writes those of the last export once more, for another tool; they are marked already.
fn again(
    workspace: &Workspace,
    query: &Query,
    unknown: UnknownConsent,
    (target, format, tool): (&Destination, FileFormat, Option<tool_files::ToolFile<'_>>),
) -> anyhow::Result<()> {
    let (table, project) = (&*query.snapshot.table, &*query.snapshot.project);
    let is_for_tool = |a: &Action| tool.as_ref().is_none_or(|tool| tool.takes(&a.channel));
    let through = |a: &Action| query.subset.lets_through(table, a.customer);
    let chosen = |a: &Action| through(a) && is_for_tool(a);
    let now = workspace::now();
    let once = tool.as_ref().is_some_and(tool_files::ToolFile::is_of_people);
    let mut plan = act::plan_again(table, project, chosen, ExportTerms::new(now, unknown).once_each(once));
    if let Some(tool) = &tool {
        let has_any = act::last_export(project, chosen).next().is_some();
        let last = act::last_export(project, |action| if has_any { chosen(action) } else { through(action) });
        tool.note_other_channels(last.filter(|action| through(action)));
    }
    if plan.included.is_empty() {
        return Err(nothing(match plan.withheld.sentence() {
            Some(why) => text!("cli-export-nobody-may-list", why),
            None => text!("cli-export-nothing-again").to_owned(),
        }));
    }
    let (what, withheld) = (text!("outbox-listed-again"), plan.withheld);
    if let Some(tool) = tool {
        let terms = tool.terms();
        let files = |of| action_files(of, (table, project), &mut plan, &terms, now);
        return tool.list(workspace, what, withheld, files);
    }
    let listed = (action_list(table, project, &plan), plan.people(), withheld);
    people_rows::write_list(workspace, what, listed, (target, format))
}

/// Writes the approved actions and marks them as exported.
pub(super) fn actions(
    workspace: &mut Workspace,
    filter: &[String],
    (target, format): (&Destination, FileFormat),
    unknown: UnknownConsent,
) -> anyhow::Result<usize> {
    let query = Query::new(workspace.snapshot(), filter)?;
    let (table, project) = (&*query.snapshot.table, &*query.snapshot.project);
    let visible = |a: &Action| query.subset.lets_through(table, a.customer);
    let now = workspace::now();
    let plan = act::plan_export(table, project, visible, ExportTerms::new(now, unknown));
    let stay = plan.withheld;
    if let Some(sentence) = stay.sentence() {
        print_note(&text!("cli-export-approved-actions-stay-behind", sentence));
    }
    if stay.unknown > 0 {
        print_note(&sentence::unknown_consent(
            table.people.records_consent(Purpose::Email),
            text!("cli-export-include-unknown-consent"),
        ));
    }
    if plan.included.is_empty() {
        let has_left = |a: &Action| a.state == ActionState::Exported && visible(a);
        let all_left = stay.sentence().is_none() && project.actions.iter().any(has_left);
        return Err(nothing(match all_left {
            true => text!("cli-export-approved-actions-left-already"),
            false => text!("cli-export-no-approved-action-may-leave-desire"),
        }));
    }
    let stale = sentence::stale_data(&plan.included, table.last_ms(), now, &project.settings);
    let days = sentence::send_days(&plan, &project.settings);
    days.iter().chain(&stale).for_each(|sentence| print_note(sentence));
    let list = action_list(table, project, &plan);
    let what = text!("cli-export-approved-actions", included = act::included_words(plan.unknown_included));
    let listing = Listing::people(what, plan.people(), stay).with_remark(stale);
    // a message that is in a file must not be proposed again
    list_file(&Release::of_people(list, listing), target, format, |entry| {
        let recorded = entry.record(workspace)?;
        workspace.edit(query.snapshot.export(&plan))?;
        Ok(recorded)
    })?;
    Ok(plan.included.len())
}

/// Writes when the approved messages would go out: nothing leaves by it, so that nothing is marked.
fn calendar(args: &ExportArgs, target: &Destination, unknown: UnknownConsent, out: &OutputArgs) -> anyhow::Result<()> {
    let snapshot = open_lazily(&args.project)?.snapshot();
    target.keep_imported(&snapshot.project)?;
    let query = Query::new(snapshot, &out.filter)?;
    let (table, project) = (&*query.snapshot.table, &*query.snapshot.project);
    let visible = |a: &Action| query.subset.lets_through(table, a.customer);
    let now = workspace::now();
    let plan = act::plan_export(table, project, visible, ExportTerms::new(now, unknown));
    if let Some(sentence) = plan.withheld.sentence() {
        print_note(&text!("cli-export-approved-actions-stay-behind", sentence));
    }
    if plan.included.iter().all(|a| a.send_at.is_none()) {
        return Err(nothing(text!("cli-export-no-approved-action-may-leave-desire")));
    }
    let file = query.own(&SmallGroupArgs::default(), Format::Csv, |k, _| {
        Ok(Disclosure::all(send_calendar(project, &plan, now, k).into_bytes()))
    })?;
    target.write_bytes(&file)
}

fn picture(look: &PictureStyle) -> Picture {
    let theme = if look.theme == ThemeArg::Dark { Theme::Dark } else { Theme::Light };
    Picture { width: f32::from(look.width), height: f32::from(look.height), theme }
}

/// A drawing in a format of pictures.
pub(super) fn picture_bytes(drawing: &Drawing, format: FileFormat) -> anyhow::Result<Vec<u8>> {
    let marked = output::incomplete().map(|words| drawing.clone().with_foot(&words, WARNING));
    let drawing = marked.as_ref().unwrap_or(drawing);
    Ok(match format {
        FileFormat::Png => png(drawing, 2.0)?,
        _ => drawing.to_svg().into_bytes(),
    })
}

/// Writes a table of counts, for programs.
fn table_file(table: &Release<Table>, target: &Destination, format: FileFormat) -> anyhow::Result<()> {
    let write = |rows: &Table, out: &mut dyn Write| {
        let mut file = writer(out, format, CsvTarget::Program, table.note());
        file.add(rows)?;
        file.end().map(drop)
    };
    target.write(table, write, PendingRecord::refuse)
}

/// Writes every event of those who allow it.
fn events(workspace: &Workspace, mut query: Query, target: &Destination, format: FileFormat) -> anyhow::Result<()> {
    let people = query.snapshot.table.people.clone();
    let (listed, withheld) =
        act::listable(query.subset.customers().iter(), &people, Purpose::Analytics, UnknownConsent::Withhold);
    // a file of all events has what was done to customers, too
    query.subset = query.subset.allowing(&query.snapshot.table, Purpose::Analytics).with_sent();
    let table = &query.snapshot.table;
    let all = (0..table.num_customers() as u32).flat_map(|ix| query.subset.events(table, ix).map(move |i| (ix, i)));
    let listing = people_rows::listing(workspace, text!("cli-export-events"), listed.len(), withheld);
    let events = Release::of_people(RefCell::new(all), listing);
    let write = |all: &RefCell<_>, out: &mut dyn Write| {
        let file = writer(out, format, CsvTarget::Program, None);
        write_events(table, &mut *all.borrow_mut(), false, file, &Progress::new())
    };
    target.write(&events, write, |entry| Ok(entry.record(workspace)?))
}
