//! `demo`: the whole job on the sample shop, without a window.

use std::path::Path;

use anyhow::Context;

use crate::act::{self, UnknownConsent};
use crate::analysis::flow::FlowSettings;
use crate::analysis::timeline;
use crate::export::{PICTURE, flow_picture, timeline_picture};
use crate::files::ProtectedFiles;
use crate::generate::{self, SHOP};
use crate::model::{Action, ActionState, Change, CustomerIx, Purpose};
use crate::present::{Drawing, numbers, sentence};
use crate::progress::Progress;
use crate::release::{PendingRecord, Release};
use crate::texts::{for_programs, text};
use crate::workspace::{Edit, Results, Workspace, sample_requests};

use super::analyse;
use super::args::{DemoArgs, FileFormat, ForceArg, SmallGroupArgs};
use super::destination::Destination;
use super::export;
use super::list_file::list_file;
use super::output::print_note;
use super::project::{Query, in_folder};
use super::watch::ProgressDisplay;

/// Proposals that the demo approves in the place of a person: the most valuable ones.
const APPROVED: usize = 200;
const PROJECT: &str = "kestrel-and-finch.desire";

/// The files of the demo beside its project, checked before anything is made.
struct DemoFiles {
    flow_svg: Destination,
    flow_png: Destination,
    timeline_svg: Destination,
    timeline_png: Destination,
    segments: Destination,
    report: Destination,
    actions: Destination,
}

impl DemoFiles {
    fn claim(out: &Path, force: ForceArg) -> anyhow::Result<Self> {
        let project = out.join(PROJECT);
        // somebody may have worked in it since it was made
        anyhow::ensure!(
            !project.exists(),
            anyhow::Error::msg(text!("cli-demo-project-exists-already", project = project.display()))
        );
        let protected = ProtectedFiles::project(project);
        let file = |name: &str| Destination::claim(&out.join(name), force, &protected);
        Ok(Self {
            flow_svg: file("flow.svg")?,
            flow_png: file("flow.png")?,
            timeline_svg: file("timeline.svg")?,
            timeline_png: file("timeline.png")?,
            segments: file("segments.csv")?,
            report: file("report.html")?,
            actions: file("actions.csv")?,
        })
    }
}

pub(super) fn demo(args: &DemoArgs) -> anyhow::Result<()> {
    let out = &args.out;
    std::fs::create_dir_all(out).with_context(|| text!("cli-demo-folder-cannot-made", out = out.display()))?;
    let results = DemoFiles::claim(out, args.force)?;
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let data = out.join("data");
    generate::shop_over(args.customers, generate::SAMPLE_SEED, (&data, args.force.overwrite()), &progress)
        .map_err(in_folder)?;
    let mut workspace = load(&out.join(PROJECT), &data, &progress)?;
    drop(watch);
    print_note(&describe_workspace(&workspace));

    find_out(&mut workspace)?;
    approve_best(&mut workspace)?;
    write(&mut workspace, &results)?;
    workspace.close()?;
    print_note(&text!(
        "cli-demo-done-open-browser-run-desire-path",
        page = out.join("report.html").display(),
        project = out.join(PROJECT).display()
    ));
    Ok(())
}

/// The sample's files in a new project.
fn load(project: &Path, data: &Path, progress: &Progress) -> anyhow::Result<Workspace> {
    let mut workspace = Workspace::create(project, progress)?;
    workspace.edit(Edit::SetName(SHOP.to_owned()))?;
    workspace.import(&sample_requests(data)?, progress)?;
    Ok(workspace)
}

fn describe_workspace(workspace: &Workspace) -> String {
    let snapshot = workspace.snapshot();
    let all = crate::events::Subset::all(&snapshot.table);
    let summary = crate::analysis::summary(&snapshot.table, &all, &snapshot.project.settings);
    sentence::summary(&summary, &snapshot.project.settings)
}

/// Finds groups, predicts and proposes; the invented shop's today is the end of its data.
fn find_out(workspace: &mut Workspace) -> anyhow::Result<()> {
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let results = Results::compute(&workspace.snapshot(), &progress)?;
    drop(watch);
    print_note(&sentence::segments(&results.groups));
    print_note(&sentence::predictions(&results.run));
    workspace.keep_results(results)?;
    Ok(())
}

fn approve_best(workspace: &mut Workspace) -> anyhow::Result<()> {
    let snapshot = workspace.snapshot();
    let mut best: Vec<&Action> = snapshot.project.actions.iter().filter(|a| a.state == ActionState::Proposed).collect();
    best.sort_by(|a, b| act::compare(a, b, snapshot.project.settings.objective));
    let approve = |a: &&Action| Action { state: ActionState::Approved, ..(*a).clone() };
    let approved: Vec<Action> = best.iter().take(APPROVED).map(approve).collect();
    print_note(&text!(
        "cli-demo-proposed-demo-approves-first-your-place",
        actions = text!("count-actions", n = best.len() as u64),
        approved = numbers::count(approved.len() as u64)
    ));
    workspace.edit(Edit::Actions(Change::Update(approved)))?;
    Ok(())
}

fn write(workspace: &mut Workspace, results: &DemoFiles) -> anyhow::Result<()> {
    let query = Query::new(workspace.snapshot(), &[])?;
    let (table, project) = (&*query.snapshot.table, &*query.snapshot.project);
    let how = FlowSettings::default();
    let paths = analyse::flow_paths(&query, &how)?;
    let small = SmallGroupArgs { k: None };
    let flow = flow_picture(paths.flow(), &table.names, &project.settings, &how, PICTURE);
    let picture =
        |drawing: &Drawing, format| Ok::<_, anyhow::Error>(Release::of_nobody(export::picture_bytes(drawing, format)?));
    results.flow_svg.write_bytes(&picture(&flow, FileFormat::Svg)?)?;
    results.flow_png.write_bytes(&picture(&flow, FileFormat::Png)?)?;
    if let Some(ix) = example(&query) {
        let timeline = timeline_picture(table, ix, project, None, PICTURE);
        results.timeline_svg.write_bytes(&picture(&timeline, FileFormat::Svg)?)?;
        results.timeline_png.write_bytes(&picture(&timeline, FileFormat::Png)?)?;
    }
    results.report.write_bytes(&export::page(&query, &[], &small)?.map(String::into_bytes))?;
    for_programs(|| -> anyhow::Result<()> {
        let segments = export::all_segments(&query, (Purpose::Email, UnknownConsent::Withhold))?;
        // nobody in the invented shop is a person
        let segments = Release::of_nobody(segments.table);
        list_file(&segments, &results.segments, FileFormat::Csv, PendingRecord::refuse)?;
        export::actions(workspace, &[], (&results.actions, FileFormat::Csv), UnknownConsent::Withhold)?;
        Ok(())
    })
}

/// Somebody of the invented shop whose timeline is worth looking at: with an action, by most channels, then most changes
/// of stage.
fn example(query: &Query) -> Option<CustomerIx> {
    let (table, project) = (&query.snapshot.table, &query.snapshot.project);
    let with_action = project.actions.iter().filter_map(|a| table.people.ix_of(a.customer));
    let rich = |ix: &CustomerIx| {
        let journey = timeline::customer(table, *ix, &project.settings);
        (journey.channels.len(), journey.bands.len().min(12), std::cmp::Reverse(*ix))
    };
    with_action.filter(|ix| query.subset.customers().contains(*ix)).max_by_key(rich)
}
