//! How much CPU each frame of the window takes while an import runs beside it, and how long a large project is open before
//! its first flow is shown: `DESIRE_PATH_BENCH_DATA=FOLDER cargo bench --bench frames`, where the folder holds the event
//! generator's `events_1m.csv`. `DESIRE_PATH_BENCH_SIZE` names another of its files for the first flow (`10m`). The window is
//! the real one without a display: layout, painting and accessibility tree, but no GPU.
#![expect(clippy::print_stdout, reason = "a benchmark prints its result")]

use std::path::{Path, PathBuf};
use std::time::Instant;

use desire_path::generate;
use desire_path::gui::command::Command;
use desire_path::gui::jobs::Mode;
use desire_path::gui::{App, Start, setup_context};
use desire_path::import;
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Workspace};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::var_os("DESIRE_PATH_BENCH_DATA").map(|dir| PathBuf::from(dir).join("events_1m.csv"));
    let Some(file) = file.filter(|f| f.exists()) else {
        eprintln!("skipped: set DESIRE_PATH_BENCH_DATA to the folder that holds events_1m.csv");
        return Ok(());
    };
    let folder = tempfile::tempdir()?;
    let size = std::env::var("DESIRE_PATH_BENCH_SIZE").unwrap_or_else(|_| "1m".to_owned());
    first_flow(&file.with_file_name(format!("events_{size}.csv")), folder.path())?;
    let project = shop(folder.path())?;
    let mut window = Harness::builder()
        .with_size([1280.0, 800.0])
        .with_context_setup(setup_context)
        .build_eframe(|cc| App::new(cc, Start::Project(project), Mode::Threads));
    settle(&mut window);
    let quiet = frames(&mut window, |_, n| n < 200)?;
    report("nothing running", quiet);
    let mapping = import::inspect(&file)?.mapping;
    window.state().push(Command::Import(vec![ImportRequest { input: file.into(), mapping }]));
    let events = window.state().snapshot().table.num_events();
    let busy = frames(&mut window, |app, _| app.snapshot().table.num_events() == events)?;
    report("importing 1 M events", busy);
    let after = frames(&mut window, |app, n| n < 50 || !app.is_idle())?;
    report("after the import, analyses running", after);
    Ok(())
}

/// How long it takes from opening a project, and from the end of the window's first frame, until its flow is shown.
fn first_flow(file: &Path, folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let (progress, path) = (Progress::new(), folder.join("large.desire"));
    let request = ImportRequest { mapping: import::inspect(file)?.mapping, input: file.into() };
    Workspace::create(&path, &progress)?.import_and_close(&[request], &progress)?;
    for _ in 0..5 {
        let (project, opened) = (path.clone(), Instant::now());
        let mut window = Harness::builder()
            .with_size([1280.0, 800.0])
            .with_max_steps(1)
            .with_context_setup(setup_context)
            .build_eframe(|cc| App::new(cc, Start::Project(project), Mode::Threads));
        let first_frame = Instant::now();
        let is_shown = |window: &Harness<'_, App>| {
            window.state().snapshot().table.num_events() > 0
                && window.query_all_by_label_contains("Counting the steps").next().is_none()
        };
        while !is_shown(&window) {
            std::thread::sleep(std::time::Duration::from_millis(2));
            window.step();
        }
        println!(
            "first flow: {:.0} ms after its first frame, {:.0} ms after it was opened",
            first_frame.elapsed().as_secs_f64() * 1e3,
            opened.elapsed().as_secs_f64() * 1e3
        );
    }
    Ok(())
}

/// A project with the sample shop.
fn shop(folder: &Path) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let (progress, path) = (Progress::new(), folder.join("shop.desire"));
    generate::shop(3000, 7, folder, &progress)?;
    let mut workspace = Workspace::create(&path, &progress)?;
    let mut requests = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "csv") {
            requests.push(ImportRequest { mapping: import::inspect(&path)?.mapping, input: path.into() });
        }
    }
    workspace.import(&requests, &progress)?;
    workspace.close()?;
    Ok(path)
}

fn settle(window: &mut Harness<'_, App>) {
    window.run_steps(20);
    while !window.state().is_idle() {
        window.step();
    }
}

/// CPU milliseconds of each frame while `go_on`.
fn frames(
    window: &mut Harness<'_, App>,
    go_on: impl Fn(&App, usize) -> bool,
) -> Result<Vec<f64>, Box<dyn std::error::Error>> {
    let mut times = Vec::new();
    while go_on(window.state(), times.len()) {
        let before = cpu_ms()?;
        window.step();
        // The kernel brings the account up to date when the thread goes to sleep.
        std::thread::sleep(std::time::Duration::from_millis(8));
        times.push(cpu_ms()? - before);
    }
    Ok(times)
}

/// CPU time of this thread so far (Linux).
fn cpu_ms() -> Result<f64, Box<dyn std::error::Error>> {
    let line = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    Ok(line.split_whitespace().next().unwrap_or("0").parse::<f64>()? / 1e6)
}

fn report(what: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!(
        "{what}: {} frames, median {:.1} ms, 99 % {:.1} ms, longest {:.1} ms of CPU",
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
}
