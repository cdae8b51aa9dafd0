//! `remote --fetch`: the events of some customers, to print them or to bring them into a project.

use std::collections::BTreeSet;
use std::path::Path;

use crate::databases::connect;
use crate::import::{ColumnRole, Input, Mapping, Role};
use crate::insights::{Question, read_template, write_template};
use crate::log::OrLog;
use crate::model::DatabaseProfile;
use crate::present::numbers;
use crate::present::table::{Cell, CsvTarget, Style, Table};
use crate::progress::Progress;
use crate::remote::{self, Database, FoundEvent, WantedCustomers};
use crate::store::Store;
use crate::texts::text;
use crate::workspace::{ImportRequest, ProjectIdentity, Snapshot, Workspace};

use super::args::{ProjectArg, RemoteArgs};
use super::ask::refused as unanswered;
use super::error::{nothing, usage};
use super::file_format;
use super::output::{Report, print_note};
use super::project::edit;
use super::remote_database::{check_mapped, compute, refused, tell_what_is_read, tell_who_is_left_out, until_stopped};

/// Prints the events of some customers in columns that an import knows, or imports them.
pub(super) fn fetch(workspace: &Workspace, profile: &DatabaseProfile, args: &RemoteArgs) -> anyhow::Result<()> {
    check_mapped(profile)?;
    let snapshot = workspace.snapshot();
    let into = args.into.as_deref().map(|file| Target::new(file, &snapshot)).transpose()?;
    let database = connect(profile).map_err(refused)?;
    tell_what_is_read(profile, &*database)?;
    let found = until_stopped(|progress| {
        let wanted = wanted(&snapshot, (profile, &*database), args, progress)?;
        remote::events_of(profile, &*database, &wanted, progress).map_err(refused)
    })?;
    if found.is_empty() {
        return Err(nothing(text!("cli-remote-nothing-fetched", name = profile.name.as_str())));
    }
    let mut customers: Vec<String> = found.iter().map(|event| event.customer.clone()).collect();
    customers.dedup();
    let known = workspace.known_here(&customers)?;
    let is_left_out = |(_, known): &(&String, &ProjectIdentity)| **known == ProjectIdentity::LeftOut;
    let left_out: BTreeSet<&str> =
        customers.iter().zip(&known).filter(is_left_out).map(|(id, _)| id.as_str()).collect();
    tell_who_is_left_out(left_out.len());
    let shown: Vec<&FoundEvent> = found.iter().filter(|of| !left_out.contains(of.customer.as_str())).collect();
    let headline = text!(
        "cli-remote-fetched",
        name = profile.name.as_str(),
        events = numbers::count(shown.len() as u64),
        customers = numbers::count((customers.len() - left_out.len()) as u64)
    );
    let rows = rows(&shown);
    match into {
        Some(target) => {
            target.import(profile, &rows)?;
            print_note(&headline);
            Ok(())
        }
        None => Report::new(headline, rows).print(args.format, &Style::of(&snapshot.project.settings)),
    }
}

/// Whose events are wanted.
fn wanted(
    snapshot: &Snapshot,
    (profile, database): (&DatabaseProfile, &dyn Database),
    args: &RemoteArgs,
    progress: &Progress,
) -> anyhow::Result<WantedCustomers> {
    let whose = &args.whose;
    Ok(match (whose.one_in, whose.sample, &whose.people) {
        (Some(n), ..) => WantedCustomers::OneIn(n),
        (None, Some(n), _) => WantedCustomers::Sample(n),
        (None, None, Some(text)) => {
            let question: Question = text.parse().map_err(unanswered)?;
            let Some(part) = &question.selection else { return Err(usage(text!("cli-remote-no-part"))) };
            let people = compute(snapshot, (profile, database), &question, progress, |computed, events| {
                computed.customers_remotely(part, events)
            });
            WantedCustomers::Behind(people.map_err(refused)?.2)
        }
        (None, None, None) => WantedCustomers::Named(whose.only.clone()),
    })
}

/// The columns of events, and what an import makes of each.
fn columns() -> [(&'static str, &'static str, Role); 5] {
    [
        ("customer_id", text!("remote-column-customer"), Role::CustomerId),
        ("time", text!("remote-column-time"), Role::Time),
        ("event", text!("remote-column-event"), Role::Event),
        ("channel", text!("remote-column-channel"), Role::Channel),
        ("value", text!("remote-column-value"), Role::Value),
    ]
}

fn rows(found: &[&FoundEvent]) -> Table {
    let mut rows = Table::new(&columns().map(|(key, title, _)| (key, title)));
    let text_of = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::text(text) };
    for of in found {
        let (event, channel, value) = (text_of(&of.event), text_of(&of.channel), text_of(&of.value));
        rows.push(vec![Cell::text(&of.customer), Cell::Time(of.time), event, channel, value]);
    }
    rows
}

/// A project that events are brought into.
struct Target {
    project: ProjectArg,
    /// How a new project is set up; `None` where there is one already.
    template: Option<String>,
}

impl Target {
    /// A project that is there already, or a new one that is set up as the one that asks.
    fn new(file: &Path, asking: &Snapshot) -> anyhow::Result<Self> {
        let project = ProjectArg::new(file.to_owned(), None);
        if file.exists() {
            return Ok(Self { project, template: None });
        }
        file_format::of_new_project(file)?;
        let (template, _) = write_template(&asking.table, &asking.project)?;
        Ok(Self { project, template: Some(template) })
    }

    /// Imports events of a database until somebody stops it. What is there already of the same import stays as it is.
    fn import(&self, profile: &DatabaseProfile, rows: &Table) -> anyhow::Result<()> {
        let mut bytes = Vec::new();
        rows.write_csv_for(CsvTarget::Program, &mut bytes)?;
        let role = |(column, _, role): (&str, &str, Role)| ColumnRole {
            column: column.to_owned(),
            role,
            prefix: String::new(),
            event: String::new(),
        };
        let mapping = Mapping {
            source: profile.name.clone(),
            keep_repeats: true,
            time_zone: "UTC".to_owned(),
            columns: columns().map(role).to_vec(),
            ..Mapping::default()
        };
        let request = ImportRequest { input: Input::in_memory(&profile.name, bytes), mapping };
        let Some(template) = &self.template else {
            let workspace = edit(&self.project)?;
            return until_stopped(|progress| import_and_close(workspace, request, progress));
        };
        let template = read_template(template).map_err(unanswered)?;
        let file = self.project.file()?;
        let mut workspace = Workspace::create(&file, &Progress::new())?;
        let imported = until_stopped(|progress| {
            let unknown = workspace.use_template(&template, progress)?;
            unknown.iter().for_each(|line| print_note(line));
            import_and_close(workspace, request, progress)
        });
        if imported.is_err() {
            // the next try would take it for a project that is set up already
            Store::remove_empty(&file).or_log("remove the empty project");
        }
        imported
    }
}

fn import_and_close(mut workspace: Workspace, request: ImportRequest, progress: &Progress) -> anyhow::Result<()> {
    workspace.import(&[request], progress)?;
    Ok(workspace.close()?)
}
