//! `remote`: databases whose events questions are asked of.

use crate::databases::connect;
use crate::model::{Change, DatabaseKind, DatabaseProfile, EventMapping, TimeUnit};
use crate::present::numbers;
use crate::present::table::{Cell, Style, Table};
use crate::progress::Progress;
use crate::remote::{self, Database, Row};
use crate::texts::text;
use crate::workspace::{Edit, Snapshot};

use super::args::{ColumnArgs, Format, RemoteArgs};
use super::error::usage;
use super::output::{Report, print_note};
use super::project::{edit, open_lazily};
use super::remote_database::{check_mapped, find, refused};
use super::remote_fetch::fetch;

/// Runs `remote`: adds, lists, checks or removes databases, or fetches events of one.
pub(super) fn remote(args: &RemoteArgs) -> anyhow::Result<()> {
    if let Some(name) = &args.add {
        return add(args, name.trim());
    }
    if let Some(name) = &args.map {
        return map(args, name);
    }
    if let Some(name) = &args.remove {
        return remove(args, name);
    }
    let workspace = open_lazily(&args.project)?;
    let snapshot = workspace.snapshot();
    match (&args.tables, &args.check, &args.fetch) {
        (Some(name), ..) => print_tables(find(&snapshot, name)?, args.format),
        (None, Some(name), _) => check(&snapshot, find(&snapshot, name)?, args.format),
        (None, None, Some(name)) => fetch(&workspace, find(&snapshot, name)?, args),
        (None, None, None) => print_databases(&snapshot, args.format),
    }
}

/// Keeps where a database is, once it answers.
fn add(args: &RemoteArgs, name: &str) -> anyhow::Result<()> {
    let of = &args.connection;
    let kind: DatabaseKind = of.kind.ok_or_else(|| usage(text!("cli-remote-needs", option = "--kind")))?.into();
    if name.is_empty() {
        return Err(usage(text!("cli-remote-no-name")));
    }
    let mut workspace = edit(&args.project)?;
    if find(&workspace.snapshot(), name).is_ok() {
        return Err(usage(text!("cli-remote-known", name)));
    }
    let new = DatabaseProfile {
        id: 0,
        name: name.to_owned(),
        kind,
        host: of.host.trim().to_owned(),
        port: of.port.unwrap_or_else(|| kind.usual_port(!of.plain)),
        database: of.database.clone().unwrap_or_default(),
        user: of.user.clone().unwrap_or_default(),
        secret_variable: of.secret_variable.clone().unwrap_or_default(),
        tls: !of.plain,
        headers: Vec::new(),
        events: EventMapping::default(),
    };
    #[cfg(feature = "engine-spark")]
    let new = super::spark_address::fill_in_from_address(new, of)?;
    let database = connect(&new).map_err(refused)?;
    let tables = remote::list_tables(&new, &*database, &Progress::new()).map_err(refused)?;
    workspace.edit(Edit::Databases(Change::Add(vec![new])))?;
    workspace.close()?;
    print_note(&text!("cli-remote-added", name));
    print_found(name, &tables, args.format)
}

/// Keeps what the columns of a table say.
fn map(args: &RemoteArgs, name: &str) -> anyhow::Result<()> {
    let mut workspace = edit(&args.project)?;
    let known = find(&workspace.snapshot(), name)?.clone();
    let mut mapped = DatabaseProfile { events: mapping(&args.columns)?, ..known };
    let (database, progress) = (connect(&mapped).map_err(refused)?, Progress::new());
    mapped.events.unit = remote::find_unit(&mapped, &*database, &progress).map_err(refused)?;
    workspace.edit(Edit::Databases(Change::Update(vec![mapped.clone()])))?;
    let (table, unit) = (mapped.events.table.as_str(), unit_words(mapped.events.unit));
    print_note(&text!("cli-remote-mapped", name = mapped.name.as_str(), table, unit));
    show_check(&workspace.snapshot(), &mapped, &*database, args.format)?;
    Ok(workspace.close()?)
}

fn mapping(of: &ColumnArgs) -> anyhow::Result<EventMapping> {
    let needed = |value: &Option<String>, option: &str| {
        let value = value.as_deref().map(str::trim).filter(|text| !text.is_empty());
        value.map(str::to_owned).ok_or_else(|| usage(text!("cli-remote-needs", option)))
    };
    let optional = |value: &Option<String>| value.as_deref().map(str::trim).unwrap_or_default().to_owned();
    Ok(EventMapping {
        table: needed(&of.table, "--table")?,
        customer: needed(&of.customer, "--customer")?,
        time: needed(&of.time, "--time")?,
        unit: TimeUnit::default(),
        event: needed(&of.event, "--event")?,
        channel: optional(&of.channel),
        value: optional(&of.value),
        order: optional(&of.order),
    })
}

fn unit_words(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Milliseconds => text!("remote-unit-milliseconds"),
        TimeUnit::Seconds => text!("remote-unit-seconds"),
        TimeUnit::Microseconds => text!("remote-unit-microseconds"),
        TimeUnit::Moment | TimeUnit::FineMoment => text!("remote-unit-moment"),
    }
}

/// Removes a database with what was kept of its answers.
fn remove(args: &RemoteArgs, name: &str) -> anyhow::Result<()> {
    let mut workspace = edit(&args.project)?;
    let snapshot = workspace.snapshot();
    let profile = find(&snapshot, name)?;
    let kept: Vec<u32> =
        snapshot.project.remote_answers.iter().filter(|kept| kept.profile == profile.id).map(|kept| kept.id).collect();
    if !kept.is_empty() {
        workspace.edit(Edit::RemoteAnswers(Change::Remove(kept)))?;
    }
    workspace.edit(Edit::Databases(Change::Remove(vec![profile.id])))?;
    print_note(&text!("cli-remote-removed", name = profile.name.as_str()));
    print_databases(&workspace.snapshot(), args.format)?;
    Ok(workspace.close()?)
}

fn print_databases(snapshot: &Snapshot, format: Format) -> anyhow::Result<()> {
    let project = &snapshot.project;
    let mut rows = Table::new(&[
        ("name", text!("remote-column-name")),
        ("kind", text!("remote-column-kind")),
        ("address", text!("remote-column-address")),
        ("table", text!("remote-column-table")),
        ("kept", text!("remote-column-kept")),
    ]);
    for of in &project.databases {
        let kept = project.remote_answers.iter().filter(|kept| kept.profile == of.id).count();
        rows.push(vec![
            Cell::text(&of.name),
            Cell::text(of.kind.word()),
            Cell::text(format!("{}:{}", of.host, of.port)),
            Cell::text(&of.events.table),
            Cell::Count(kept as u64),
        ]);
    }
    let n = project.databases.len() as u64;
    let headline = text!("cli-remote-list", project = project.name.as_str(), n);
    Report::new(headline, rows).print(format, &Style::of(&project.settings))
}

fn print_tables(profile: &DatabaseProfile, format: Format) -> anyhow::Result<()> {
    let database = connect(profile).map_err(refused)?;
    let tables = remote::list_tables(profile, &*database, &Progress::new()).map_err(refused)?;
    warn_if_may_write(profile, &*database);
    print_found(&profile.name, &tables, format)
}

fn print_found(name: &str, tables: &[remote::FoundTable], format: Format) -> anyhow::Result<()> {
    let mut rows = Table::new(&[
        ("table", text!("remote-column-table")),
        ("rows", text!("remote-column-rows")),
        ("bytes", text!("remote-column-bytes")),
    ]);
    let count = |n: Option<u64>| n.map_or(Cell::Empty, Cell::Count);
    tables.iter().for_each(|of| rows.push(vec![Cell::text(&of.name), count(of.rows), count(of.bytes)]));
    let headline = text!("cli-remote-tables", name, n = tables.len() as u64);
    Report::new(headline, rows).print(format, &Style::of(&crate::model::Settings::default()))
}

/// Looks at what the mapping makes of the table.
fn check(snapshot: &Snapshot, profile: &DatabaseProfile, format: Format) -> anyhow::Result<()> {
    check_mapped(profile)?;
    let database = connect(profile).map_err(refused)?;
    show_check(snapshot, profile, &*database, format)
}

fn show_check(
    snapshot: &Snapshot,
    profile: &DatabaseProfile,
    database: &dyn Database,
    format: Format,
) -> anyhow::Result<()> {
    let progress = Progress::new();
    warn_if_may_write(profile, database);
    let found = remote::check_mapping(profile, database, &progress).map_err(refused)?;
    let first_rows = remote::preview(profile, database, &progress).map_err(refused)?;
    let zone = numbers::zone(&snapshot.project.settings.time_zone);
    let moment = |ms: i64| numbers::date_time(ms, &zone);
    let headline = text!(
        "cli-remote-check",
        rows = numbers::count(found.rows),
        customers = numbers::count(found.customers),
        names = numbers::count(found.names),
        first = moment(found.first_ms),
        last = moment(found.last_ms)
    );
    if found.without_customer + found.without_time > 0 {
        let (nobody, never) = (numbers::count(found.without_customer), numbers::count(found.without_time));
        print_note(&text!("cli-remote-left-out", nobody, never));
    }
    let mut rows = Table::new(&[
        ("customer", text!("remote-column-customer")),
        ("time", text!("remote-column-time")),
        ("event", text!("remote-column-event")),
        ("channel", text!("remote-column-channel")),
        ("value", text!("remote-column-value")),
    ]);
    let text_of = |cell: Option<&Option<String>>| cell.and_then(Option::as_deref).map_or(Cell::Empty, Cell::text);
    let time_of = |row: &Row| {
        let ms = row.get(1).and_then(Option::as_deref).and_then(|ms| ms.parse().ok());
        ms.map_or(Cell::Empty, Cell::Time)
    };
    for row in &first_rows {
        rows.push(vec![
            text_of(row.first()),
            time_of(row),
            text_of(row.get(2)),
            text_of(row.get(3)),
            text_of(row.get(4)),
        ]);
    }
    Report::new(headline, rows).print(format, &Style::of(&snapshot.project.settings))
}

/// Says where whoever asks may do more than read. A database that does not tell is not warned about.
fn warn_if_may_write(profile: &DatabaseProfile, database: &dyn Database) {
    if remote::may_write(profile, database, &Progress::new()).unwrap_or(false) {
        print_note(&text!("cli-remote-may-write", user = profile.user.as_str()));
    }
}
