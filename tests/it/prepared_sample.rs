//! The sample shop opens with groups, predictions and proposed actions, which are found in the background and kept in it.

use std::path::{Path, PathBuf};

use desire_path::gui::command::{Command, Task};
use desire_path::gui::jobs::Mode;
use desire_path::gui::views::ViewId;
use desire_path::gui::{App, Start, setup_context};
use desire_path::model::{ActionState, SegmentKind};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Results, Snapshot, Workspace};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::screen::{orders_in_pounds, small_shop};

const PREPARING: &str = "Preparing the sample";

/// A window that opens with its jobs on hold.
fn open_on_hold(start: Start) -> Harness<'static, App> {
    let mut harness =
        Harness::builder().with_size([1280.0, 800.0]).with_context_setup(setup_context).build_eframe(move |cc| {
            let app = App::new(cc, start, Mode::Inline);
            app.hold_jobs(true);
            app
        });
    harness.run_steps(4);
    harness
}

fn let_go(harness: &mut Harness<'static, App>) {
    harness.state().hold_jobs(false);
    harness.run_steps(8);
}

fn is_preparing(harness: &Harness<'static, App>) -> bool {
    harness.state().running_jobs().iter().any(|job| job.name == PREPARING)
}

fn shows(harness: &Harness<'static, App>, part: &str) -> bool {
    harness.query_all_by_label_contains(part).next().is_some()
}

fn obey(harness: &mut Harness<'static, App>, command: Command) {
    harness.state().push(command);
    harness.run_steps(4);
}

fn copy_of_shop(folder: &Path) -> PathBuf {
    let path = folder.join("sample.desire");
    std::fs::copy(small_shop(), &path).unwrap();
    path
}

#[test]
fn the_sample_finds_its_results_in_the_background_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of_shop(folder.path());
    let mut window = open_on_hold(Start::Sample(path.clone()));
    assert!(is_preparing(&window), "it is a job with a name");
    obey(&mut window, Command::Show(ViewId::Segments));
    assert!(shows(&window, "Looking for customers who behave alike"), "the window shows where the result will be");
    assert!(shows(&window, "Stop"));

    let_go(&mut window);
    let found = window.state().snapshot().project.clone();
    assert!(found.segments.iter().filter(|s| matches!(s.kind, SegmentKind::KMeans { .. })).count() >= 2);
    assert!(found.predictions.as_ref().unwrap().targets().any(|target| !target.scores.is_empty()));
    assert!(found.actions.iter().filter(|a| a.state == ActionState::Proposed).count() > 10, "old data propose, too");
    assert!(shows(&window, "The sample is ready"));
    assert!(shows(&window, &found.segments[0].name));
    obey(&mut window, Command::Show(ViewId::Actions));
    assert!(!shows(&window, "No proposals yet"));

    // it came with them: there is nothing to undo, and undoing a person's own edit leaves them as they are
    obey(&mut window, Command::Undo);
    obey(&mut window, Command::Edit(Edit::SetName("Renamed".to_owned())));
    obey(&mut window, Command::Undo);
    let after = &window.state().snapshot().project;
    assert!(after.segments == found.segments && after.actions == found.actions);
    assert_eq!(after.name, found.name);
    drop(window);

    let mut again = open_on_hold(Start::Sample(path));
    assert!(!is_preparing(&again), "what is kept is not found again");
    let_go(&mut again);
    let kept = &again.state().snapshot().project;
    assert!(kept.segments == found.segments && kept.actions == found.actions && kept.predictions == found.predictions);
}

#[test]
fn it_can_be_stopped_and_then_nothing_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open_on_hold(Start::Sample(copy_of_shop(folder.path())));
    let job = window.state().running_jobs().into_iter().find(|job| job.name == PREPARING).unwrap();
    obey(&mut window, Command::CancelJob(job.id));
    let_go(&mut window);
    assert!(window.state().snapshot().lacks_results());
    assert!(!is_preparing(&window));
}

#[test]
fn a_project_of_ones_own_is_never_computed_without_asking() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open_on_hold(Start::Project(copy_of_shop(folder.path())));
    assert!(!is_preparing(&window));
    let_go(&mut window);
    assert!(window.state().snapshot().lacks_results());
}

#[test]
fn results_are_kept_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let progress = Progress::new();
    let mut workspace = Workspace::open(copy_of_shop(folder.path()), &progress).unwrap();
    let before = workspace.snapshot();
    let results = || Results::compute(&before, &progress).unwrap();

    let mut settings = before.project.settings.clone();
    settings.session_gap_minutes += 5;
    workspace.edit(Edit::SetSettings(settings)).unwrap();
    assert!(!workspace.keep_results(results()).unwrap(), "they are of other settings");
    workspace.undo().unwrap();
    assert!(!workspace.keep_results(results()).unwrap(), "what was undone can still be done again");
    workspace.edit(Edit::SetName("Renamed".to_owned())).unwrap();
    assert!(workspace.keep_results(results()).unwrap());
    assert!(!workspace.snapshot().lacks_results());
    assert!(!workspace.keep_results(results()).unwrap(), "a project that has results keeps them");
    workspace.undo().unwrap();
    let after = workspace.snapshot().project;
    assert!(after.segments.is_empty() && after.actions.is_empty() && after.predictions.is_none(), "one step");
    assert_eq!(after.name, "Renamed");
}

#[test]
fn results_of_one_project_are_kept_in_no_other() {
    let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let progress = Progress::new();
    let first = Workspace::open(copy_of_shop(folder.path()), &progress).unwrap().snapshot();
    let mut second = Workspace::open(copy_of_shop(other.path()), &progress).unwrap();
    let of = |snapshot: &Snapshot| (snapshot.table_revision, snapshot.project.settings.clone());
    assert_eq!(of(&first), of(&second.snapshot()), "neither the revision nor the settings tell them apart");
    assert!(!second.keep_results(Results::compute(&first, &progress).unwrap()).unwrap());
    assert!(second.snapshot().lacks_results());
    let own = Results::compute(&second.snapshot(), &progress).unwrap();
    assert!(second.keep_results(own).unwrap());
}

#[test]
fn what_is_found_out_in_one_project_is_done_in_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open_on_hold(Start::Sample(copy_of_shop(folder.path())));
    let rename = |name: &str| Command::Edit(Edit::SetName(name.to_owned()));
    let wrong = rename("Wrong");
    obey(&mut window, Command::Run(Task::new("Renaming", move |_| Ok(wrong))));
    let preparing = window.state().running_jobs().into_iter().find(|job| job.name == PREPARING).unwrap();
    obey(&mut window, Command::CreateProject(folder.path().join("Mine.desire").into()));
    assert_eq!(window.state().snapshot().project.name, "Mine");
    assert!(preparing.progress.is_cancelled(), "nobody waits for what the sample shows");
    let_go(&mut window);
    let mine = window.state().snapshot();
    assert!(mine.project.name == "Mine" && mine.lacks_results());
    assert!(shows(&window, "Renaming: the project it was for is closed"));
    assert!(!shows(&window, "Preparing the sample: "), "nobody asked for that");
    assert!(window.state().failures().is_empty(), "{:?}", window.state().failures());

    // what was asked for while another project was being opened was meant for the one before
    let path = copy_of_shop(folder.path());
    window.state().push(Command::OpenProject(path.clone().into()));
    obey(&mut window, rename("Wrong"));
    let shown = window.state().snapshot();
    assert!(shown.file.path == path && shown.project.name != "Wrong");
    assert!(window.state().failures()[0].contains("the project it was for is closed"));
    obey(&mut window, rename("Right"));
    assert_eq!(window.state().snapshot().project.name, "Right");
}

#[test]
fn an_import_goes_on_in_the_project_that_was_made_for_it_though_the_sample_opens_first() {
    let folder = tempfile::tempdir().unwrap();
    let (csv, mine) = (folder.path().join("orders.csv"), folder.path().join("Mine.desire"));
    orders_in_pounds(&csv, 40);
    let (sample, then) = (copy_of_shop(folder.path()), Command::OpenImport(vec![csv]));
    let create = Command::CreateProjectThen(mine.clone().into(), Box::new(then));
    let mut window =
        Harness::builder().with_size([1280.0, 800.0]).with_context_setup(setup_context).build_eframe(move |cc| {
            let app = App::new(cc, Start::RawSample(sample), Mode::Inline);
            app.push(create);
            app
        });
    window.run_steps(8);
    assert_eq!(window.state().snapshot().file.path, mine);
    assert!(shows(&window, "Import orders.csv"));
    assert!(!shows(&window, "Where should your data be kept?"));
}
