//! Opening projects; `generate`, `info` and `sql`.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Context;

use crate::analysis;
use crate::events::Subset;
use crate::generate as shop;
use crate::model::Filter;
use crate::present::small_groups::{Disclosure, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Column, Style, Table};
use crate::present::{numbers, sentence, tables};
use crate::progress::Progress;
use crate::release::Listing;
use crate::release::{Audience, Release, SharedItem};
use crate::store::{CAN_ENCRYPT, ProjectFile, QueryLimits, SqlValue, StoreError};
use crate::texts::{fixed, text};
use crate::workspace::{PublishError, Snapshot, Workspace};

use super::args::{Format, GenerateArgs, ProjectArg, QueryArgs, ShowArgs, SmallGroupArgs, SqlArgs};
use super::error::{nothing, usage};
use super::filter;
use super::output::{Report, mark_incomplete, print_note, warn};
use super::people_rows;
use super::watch::ProgressDisplay;

/// A project and the part of it that a command looks at.
pub(super) struct Query {
    /// The project as it is read.
    pub snapshot: Snapshot,
    /// Whom and what it lets through.
    pub subset: Subset,
    /// The filter that picks the part.
    pub filter: Filter,
    /// How numbers are written for people.
    pub style: Style,
}

impl Query {
    /// Applies the filter words to a project.
    pub(super) fn new(snapshot: Snapshot, words: &[String]) -> anyhow::Result<Self> {
        let filter = filter::parse(words, &snapshot.table, &snapshot.project)?;
        Ok(Self::of(snapshot, filter))
    }

    /// Applies a filter to a project.
    pub(super) fn of(snapshot: Snapshot, filter: Filter) -> Self {
        let subset = analysis::filtered(&snapshot.table, &filter, &snapshot.project);
        if let Some(left_out) = sentence::refused_analytics_note(snapshot.table.refused.count() as u64) {
            print_note(&left_out);
        }
        let style = Style::of(&snapshot.project.settings);
        Self { snapshot, subset, filter, style }
    }

    /// Something made for one's own work: everything is shown, unless the options or the project say otherwise. The terminal
    /// shows everything. What of it is merged is said.
    pub(super) fn own<T>(
        &self,
        small: &SmallGroupArgs,
        format: Format,
        hide: impl FnOnce(u64, &PublishedCounts) -> Result<Disclosure<T>, TooFewPeople>,
    ) -> anyhow::Result<Release<T>> {
        let audience = if format == Format::Text { Audience::Screen } else { Audience::OwnWork };
        let release = Release::counts((audience, small.k), &self.snapshot.project.settings, hide);
        let release = release.map_err(|few| nothing(few.0))?;
        release.note().iter().for_each(|note| print_note(note));
        Ok(release)
    }

    /// Something made to be shared: small groups are merged, which is said, and the project remembers what it shows. `name` is
    /// for people and `what`, with its settings, for the memory.
    pub(super) fn share<T>(
        &self,
        (name, what): (&str, &str),
        small: &SmallGroupArgs,
        hide: impl Fn(u64, &PublishedCounts) -> Result<Disclosure<T>, TooFewPeople>,
    ) -> anyhow::Result<Release<T>> {
        let of = SharedItem { snapshot: &self.snapshot, filter: &self.filter, name, what };
        let release = Release::shared(of, small.k, hide).map_err(|e| match e {
            PublishError::TooFewPeople(few) => nothing(few.0),
            error => anyhow::Error::from(error),
        })?;
        release.note().iter().for_each(|note| print_note(note));
        Ok(release)
    }

    /// Opens a project to look at it.
    pub(super) fn open(args: &QueryArgs) -> anyhow::Result<Self> {
        Self::new(open_lazily(&args.project)?.snapshot(), &args.filter)
    }
}

/// Opens a project read-only and says what of it cannot be read.
pub(super) fn open_read_only(project: &ProjectArg) -> anyhow::Result<Workspace> {
    open_by(project, Workspace::open_read_only)
}

fn open_by(
    project: &ProjectArg,
    open: impl FnOnce(ProjectFile, &Progress) -> Result<Workspace, StoreError>,
) -> anyhow::Result<Workspace> {
    let file = project.file()?;
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let workspace = open(file, &progress)?;
    drop(watch);
    warn_of_damage(&workspace)?;
    Ok(workspace)
}

/// Set once something that was to be read later could not be: from then on projects are read whole.
static WHOLE: AtomicBool = AtomicBool::new(false);

/// From here on projects are read whole.
pub(super) fn read_whole() {
    WHOLE.store(true, Ordering::Relaxed);
}

/// Opens a project to answer a question: where it keeps its table of events ready, only what the question needs is
/// read.
pub(super) fn open_lazily(project: &ProjectArg) -> anyhow::Result<Workspace> {
    if WHOLE.load(Ordering::Relaxed) {
        return open_read_only(project);
    }
    open_by(project, Workspace::open_read_only_lazily)
}

/// Opens a project to change it.
pub(super) fn edit(project: &ProjectArg) -> anyhow::Result<Workspace> {
    if WHOLE.load(Ordering::Relaxed) {
        return open_by(project, Workspace::open);
    }
    open_by(project, Workspace::open_lazily)
}

/// Says what of the project cannot be read, what is unfinished, and what opening it did; whatever the command writes then
/// says so too.
pub(super) fn warn_of_damage(workspace: &Workspace) -> anyhow::Result<()> {
    if let Some(copy) = workspace.kept_copy() {
        print_note(&text!("cli-project-project-brought-todays-file-format-kept", copy = copy.display()));
    }
    let damage = workspace.snapshot().damage;
    for block in &damage.blocks {
        warn(&block.to_string());
    }
    if let Some(sentence) = damage.sentence() {
        warn(&sentence);
        let accept = text!("cli-project-desire-path-check-project-accept-accepts");
        warn(&if damage.tables.is_empty() { damage.advice() } else { format!("{} {accept}.", damage.advice()) });
        mark_incomplete(&sentence);
    }
    if workspace.is_erasure_unfinished()? {
        let sentence = text!("cli-project-erasure-not-finished-traces-erased-people");
        warn(sentence);
        warn(text!("cli-project-finished-when-project-opened-where-nobody"));
        mark_incomplete(sentence);
    }
    Ok(())
}

pub(super) fn generate(args: &GenerateArgs) -> anyhow::Result<()> {
    let progress = Progress::new();
    let out = (args.out.as_path(), args.force.overwrite());
    if let (Some(from), Some(treated)) = (&args.from, &args.treated) {
        return live_on(args, from, treated, &progress);
    }
    let watch = ProgressDisplay::start(&progress);
    let summary = shop::shop_over(args.customers, args.seed, out, &progress);
    drop(watch);
    let summary = summary.map_err(in_folder)?;
    let headline = text!(
        "cli-project-rows-by-people",
        shop = shop::SHOP,
        rows = text!("count-rows", n = summary.rows),
        people = text!("count-people", n = u64::from(summary.people))
    );
    print_files(headline, &summary.files)
}

/// Lets the shop of earlier exports live on.
fn live_on(args: &GenerateArgs, from: &Path, treated: &Path, progress: &Progress) -> anyhow::Result<()> {
    let list =
        std::fs::read(treated).with_context(|| text!("cli-assignments-cannot-read", file = treated.display()))?;
    let messages = shop::Messages::read(&list).map_err(usage)?;
    let watch = ProgressDisplay::start(progress);
    let terms = (&messages, i64::from(args.days), u32::from(args.lift) * 10);
    let out = (args.out.as_path(), args.force.overwrite());
    let done = shop::continued((args.customers, args.seed), from, terms, out, progress);
    drop(watch);
    let done = done.map_err(in_folder)?;
    let headline = text!(
        "cli-continued",
        shop = shop::SHOP,
        rows = text!("count-rows", n = done.rows),
        people = text!("count-people", n = u64::from(done.people)),
        moved = numbers::count(u64::from(done.moved)),
        contacted = numbers::count(u64::from(done.contacted)),
        points = numbers::signed_points(f64::from(done.moved) / f64::from(done.contacted.max(1)))
    );
    print_files(headline, &done.files)
}

/// Prints the files that were written, with their sources, rows and bytes.
fn print_files(headline: String, files: &[shop::FileSummary]) -> anyhow::Result<()> {
    let mut table = Table::new(&[
        ("file", text!("cli-project-file")),
        ("source", text!("cli-project-source")),
        ("rows", text!("cli-project-rows")),
        ("bytes", text!("cli-project-bytes")),
    ]);
    for file in files {
        table.push(vec![
            Cell::text(file.path.display().to_string()),
            Cell::text(file.source),
            Cell::Count(file.rows),
            Cell::Count(file.bytes),
        ]);
    }
    let settings = crate::model::Settings::default();
    Report::new(headline, table).print(Format::Text, &Style::of(&settings))
}

/// Says how to go on where a file of another content is in the way.
pub(super) fn in_folder(error: shop::GenerateError) -> anyhow::Error {
    match error {
        shop::GenerateError::Differs(path) => {
            anyhow::Error::msg(text!("cli-project-exists-already-has-another-content-nothing", path = path.display()))
        }
        error => error.into(),
    }
}

pub(super) fn info(args: &ShowArgs) -> anyhow::Result<()> {
    let workspace = open_read_only(&args.project)?;
    let snapshot = workspace.snapshot();
    let (table, project) = (&*snapshot.table, &*snapshot.project);
    let summary = analysis::summary(table, &Subset::all(table), &project.settings);
    let file = workspace.info()?;
    let rows = tables::imports(&project.imports, &project.sources);
    let mut report = Report::new(format!("{}: {}", project.name, sentence::summary(&summary, &project.settings)), rows);
    report.facts = vec![
        ("name", project.name.clone().into()),
        // all that the file holds
        ("events", (summary.events + summary.sent).into()),
        ("sent", summary.sent.into()),
        ("customers", summary.customers.into()),
        ("profiles", file.profiles.into()),
        ("sessions", summary.sessions.into()),
        ("first", summary.first_ms.map(numbers::iso).into()),
        ("last", summary.last_ms.map(numbers::iso).into()),
        ("goal", project.settings.goal.name.clone().into()),
        ("orders", summary.orders.into()),
        ("customers_with_goal", summary.customers_with_goal.into()),
        ("touchpoints", table.names.touchpoints.len().into()),
        ("segments", project.segments.len().into()),
        ("actions", project.actions.len().into()),
        ("rejected_rows", file.rejected.into()),
        ("file_bytes", file.bytes.into()),
        ("file_format", file.format.into()),
        ("encrypted", snapshot.is_encrypted().into()),
        ("cipher", file.cipher.clone().into()),
        ("refused_analytics", table.refused.count().into()),
        ("damaged_blocks", snapshot.damage.blocks.len().into()),
        ("events_lost", snapshot.damage.events_lost().into()),
        ("changed_tables", snapshot.damage.tables.clone().into()),
        ("erasure_unfinished", workspace.is_erasure_unfinished()?.into()),
    ];
    if let Some(left_out) = sentence::refused_analytics_note(table.refused.count() as u64) {
        print_note(&left_out);
    }
    report.caption = text!(
        "cli-project-joined-into-time-zone-mb-format",
        profiles = text!("count-profiles", n = file.profiles),
        customers = text!("count-customers", n = table.num_customers() as u64),
        sessions = text!("count-sessions", n = summary.sessions),
        segments = text!("count-segments", n = project.segments.len() as u64),
        actions = text!("count-actions", n = project.actions.len() as u64),
        time_zone = project.settings.time_zone,
        megabytes = fixed(file.bytes as f64 / 1e6, 1),
        format = file.format,
        encryption = match &file.cipher {
            Some(cipher) => text!("cli-project-encrypted-by", cipher),
            None if CAN_ENCRYPT => text!("cli-project-not-encrypted-desire-path-encrypt-protects").to_owned(),
            None => text!("cli-project-not-encrypted-which-build-cannot-do").to_owned(),
        }
    );
    report.print(args.format, &Style::of(&project.settings))
}

pub(super) fn sql(args: &SqlArgs) -> anyhow::Result<()> {
    let workspace = open_read_only(&args.project)?;
    let limits = QueryLimits {
        rows: args.max_rows,
        time: time_limit(args.timeout)?,
        memory: args.max_memory.saturating_mul(1 << 20),
    };
    let result = workspace.sql_within(&args.query, &limits, &Progress::new()).context("SQL")?;
    let refused = workspace.snapshot().table.refused.count() as u64;
    if refused > 0 {
        let who = text!("count-customers", n = refused);
        print_note(&text!("cli-project-sql-reads-file-who-refused-analytics", customers = who));
    }
    let traffic = workspace.snapshot().table.traffic.clone();
    if !traffic.hides_nothing() {
        let people = text!("count-customers", n = traffic.hidden().count());
        let events = text!("count-events", n = traffic.hidden_events().count());
        print_note(&text!("cli-project-sql-has-what-others-leave-out", people, events));
    }
    let cell = |value: &SqlValue| match value {
        SqlValue::Null => Cell::Empty,
        SqlValue::Integer(n) => Cell::Integer(*n),
        SqlValue::Real(v) => Cell::Real(*v),
        SqlValue::Text(text) => Cell::text(text),
    };
    let column = |name: &String| Column { key: name.clone().into(), title: name.clone().into() };
    let table = Table {
        columns: result.columns.iter().map(column).collect(),
        rows: result.rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
    };
    let style = Style::of(&workspace.snapshot().project.settings);
    // what a query asks for may be anything, so every answer is noted; the query itself may name somebody
    let listing = Listing::rows("SQL", None, table.rows.len());
    people_rows::print(Report::new("", table).release(Some(listing)), args.format, &style, &workspace)
}

/// How long a query may take; 0 is without an end.
fn time_limit(seconds: f64) -> anyhow::Result<Duration> {
    if seconds == 0.0 {
        return Ok(Duration::MAX);
    }
    Duration::try_from_secs_f64(seconds).map_err(|_| usage(text!("cli-project-timeout-seconds-0-no-limit")))
}

/// An error where nobody passes the filter, or nobody is there.
pub(super) fn refuse_empty(n: u64, filter: &Filter) -> anyhow::Result<()> {
    match n {
        0 if *filter == Filter::default() => Err(nothing(text!("cli-project-nobody-yet"))),
        0 => Err(nothing(text!("cli-project-nobody-passes-filter-widen-dates-drop"))),
        _ => Ok(()),
    }
}
