//! `import`: files into a project.

use crate::log::OrLog;
use std::path::PathBuf;

use crate::import::{
    self, DateOrder, Input, Inspection, LoadError, Mapping, Question, Role, TableKind, inspect, known_sources,
    own_source,
};
use crate::model::{Project, PropertyReport};
use crate::present::reject_reasons::{
    counted_reasons_with_columns, counted_warning, events_by_name, reject_reason, unread_columns,
};
use crate::present::table::{Cell, Style, Table};
use crate::present::{numbers, properties, tables};
use crate::progress::Progress;
use crate::release::{PendingRecord, Release};
use crate::store::{ProjectFile, Store};
use crate::texts::text;
use crate::workspace::{ImportError, ImportOutcome, ImportRequest, ImportSummary, Workspace};

use super::args::{Dates, FileFormat, ImportArgs};
use super::destination::Destination;
use super::error::{OpenQuestion, error_text, nothing, usage, usage_with_hint};
use super::file_format;
use super::output::{Report, print_note, warn};
use super::role_questions::{answers, question_text};
use super::settings;
use super::state_words::explain_states;
use super::stdin::{Spool, is_standard};
use super::watch::ProgressDisplay;

/// Rejected rows shown on standard error per file.
const SHOWN: usize = 5;

pub(super) fn import(args: &ImportArgs) -> anyhow::Result<()> {
    if let Some(zone) = &args.time_zone
        && jiff::tz::TimeZone::get(zone).is_err()
    {
        return Err(usage(text!("cli-import-no-time-zone-write-one-such", zone)));
    }
    if let Some(file) = &args.assignments {
        return super::assignments::import(&args.project, file);
    }
    if args.project.path.as_os_str() == "-" {
        return Err(usage(text!("cli-import-name-project-first-standard-input-stands")));
    }
    if args.files.is_empty()
        && let Some(folder) = &args.watch
    {
        return super::follow::follow(args, folder);
    }
    all_there(&args.files)?;
    let rejects = rejects_file(args)?;
    let mut spool = Spool::default();
    let files = spool.files(&args.files)?;
    let file = args.project.for_import(args.encrypt)?;
    let fresh = !file.path.exists();
    if fresh {
        file_format::of_new_project(&file.path)?;
    }
    // Everything about the files that a person can get wrong is found before a project is made of them.
    let known = if fresh {
        Project::default()
    } else {
        (*super::project::open_lazily(&args.project)?.snapshot().project).clone()
    };
    rejects.iter().try_for_each(|(target, _)| target.keep_imported(&known))?;
    let target = Target { args, file, fresh, known };
    let (prepared, imported) = target.import(&files)?;
    let style = Style::of(&imported.settings);
    print_report(&imported, &style, args, rejects.as_ref())?;
    drop(spool);
    if fresh {
        print_assumptions(&imported, args);
        settings::print_goal_in_data(&args.project, &imported)?;
    }
    if imported.files.iter().all(|(r, _)| r.load.used == 0 && r.load.duplicates == 0 && r.load.rows > 0) {
        return Err(nothing(text!("cli-import-no-row-these-files-could-used")));
    }
    match &args.watch {
        Some(folder) => super::follow::follow(args, folder),
        None if !prepared.waiting.is_empty() => Err(wait(&prepared.waiting)),
        None => Ok(()),
    }
}

/// What is to be imported.
struct Prepared {
    requests: Vec<ImportRequest>,
    /// Tables that are left out because of a question.
    waiting: Vec<String>,
}

/// Where files are imported to, and how.
struct Target<'a> {
    args: &'a ImportArgs,
    file: ProjectFile,
    fresh: bool,
    /// The project as it was before the import.
    known: Project,
}

impl Target<'_> {
    /// Imports all tables of the files that can be used. A large file that seems to be one table is looked through for
    /// others while it is imported; where it may hold some, it is looked through again, before anything is imported.
    fn import(&self, files: &[PathBuf]) -> anyhow::Result<(Prepared, ImportSummary)> {
        let only = match files {
            [only] if self.args.table.is_none() && import::files_of(files) == files => import::only_table(only),
            _ => None,
        };
        let mut notes = Vec::new();
        if let Some(input) = only
            && let Ok(prepared) = self.prepare(&[input], false, &mut |note| notes.push(note.to_owned()))
        {
            let progress = Progress::new();
            let import = |workspace: Workspace| workspace.import_only_tables_and_close(&prepared.requests, &progress);
            let imported = self.run(&progress, import)?;
            let is_looked_through_again = matches!(imported, Err(ImportError::Load(LoadError::MayHoldTables(_))));
            if !is_looked_through_again {
                // what is said of the whole file holds only where it is one table
                notes.iter().for_each(|note| print_note(note));
                let imported = imported.map_err(|error| unfinished(error, &prepared.requests))?;
                return Ok((prepared, imported));
            }
        }
        let inputs = inputs(self.args, files)?;
        // of a folder or a file of several tables, what can be used is used
        let several = inputs.len() > 1 || files.iter().any(|f| f.is_dir());
        let prepared = self.prepare(&inputs, several, &mut print_note)?;
        let progress = Progress::new();
        let imported = self.run(&progress, |workspace| workspace.import_and_close(&prepared.requests, &progress))?;
        let imported = imported.map_err(|error| unfinished(error, &prepared.requests))?;
        Ok((prepared, imported))
    }

    /// Finds out how each table is read, and says what is good to know of that.
    fn prepare(&self, inputs: &[Input], several: bool, say: &mut dyn FnMut(&str)) -> anyhow::Result<Prepared> {
        let mut requests = Vec::with_capacity(inputs.len());
        let mut waiting = Vec::new();
        for input in inputs {
            let request = request(input, self.args, (&self.known, &requests), several, say);
            match request.and_then(|request| usable(request, several)) {
                Ok(request) => requests.push(request),
                Err(error) if several && error.downcast_ref::<LoadError>().is_some() => {
                    warn(&text!("cli-import-file-left-out", error_text = error_text(&error)));
                }
                Err(error) => match error.downcast::<OpenQuestion>() {
                    Ok(open) if several && !open.can_be_chosen => {
                        warn(&text!("cli-import-file-left-out-open", open = open.to_string()));
                    }
                    Ok(open) if several => {
                        warn(&text!("cli-import-left-out-until-answered", open = open.to_string()));
                        waiting.push(input.name());
                    }
                    Ok(open) => return Err(usage_with_hint(open.message, open.hint)),
                    Err(error) => return Err(error),
                },
            }
        }
        if several && waiting.is_empty() {
            all_mapped(self.args, &requests)?;
        }
        if requests.is_empty() && !waiting.is_empty() {
            return Err(wait(&waiting));
        }
        if requests.is_empty() {
            return Err(nothing(text!("cli-import-none-these-files-can-imported")));
        }
        Ok(Prepared { requests, waiting })
    }

    /// Opens or makes the project and shows the progress of `import`. No new project stays of an import that failed.
    fn run(
        &self,
        progress: &Progress,
        import: impl FnOnce(Workspace) -> Result<ImportSummary, ImportError>,
    ) -> anyhow::Result<Result<ImportSummary, ImportError>> {
        let watch = ProgressDisplay::start(progress);
        // a new project is there already where the one of a first look could not be removed
        let workspace = match self.fresh && !self.file.path.exists() {
            true => Workspace::create(&self.file, progress)?,
            false => Workspace::open(&self.file, progress)?,
        };
        let imported = import(workspace);
        drop(watch);
        if imported.is_err() && self.fresh {
            // what cannot be removed now is an empty project, which is in nobody's way
            Store::remove_empty(&self.file).or_log("remove the empty project");
        }
        Ok(imported)
    }
}

/// An error of a mapping that leaves a role without a column says which columns there are and what to type.
fn unfinished(error: ImportError, requests: &[ImportRequest]) -> anyhow::Error {
    let ImportError::Load(LoadError::MissingRole { role, .. }) = error else { return error.into() };
    let columns = requests.iter().flat_map(|request| &request.mapping.columns).map(|column| column.column.as_str());
    let columns = columns.collect::<Vec<_>>().join(", ");
    let message = text!("cli-import-role-is-missing", problem = error.to_string(), columns);
    usage_with_hint(message, text!("cli-import-give-a-column-the-role", table = "", role = role.word()))
}

/// Files that were left out because of a question.
fn wait(files: &[String]) -> anyhow::Error {
    let hint = text!("cli-import-import-each-itself-map-options-above").to_owned();
    usage_with_hint(text!("cli-import-not-imported-has-said-what-their", files = files.join(", ")), hint)
}

/// Where the rows that are left out go, if anywhere: over none of the files that are read.
fn rejects_file(args: &ImportArgs) -> anyhow::Result<Option<(Destination, FileFormat)>> {
    let Some(file) = &args.rejects else { return Ok(None) };
    let read = args.project.protected().and(args.files.clone()).and(import::files_of(&args.files));
    let target = Destination::claim(file, args.force, &read)?;
    Ok(Some((target, file_format::of(text!("cli-import-rows-left-out"), file, None, file_format::TABLE)?)))
}

/// The request, unless its file cannot be used as it stands; one file by itself is found out about when it is read.
fn usable(request: ImportRequest, several: bool) -> anyhow::Result<ImportRequest> {
    const ROWS: usize = 5;
    if several && let Some(problem) = import::preview(&request.input, &request.mapping, ROWS)?.problem {
        return Err(LoadError::Mapping(format!("{}: {problem}", request.input.name())).into());
    }
    Ok(request)
}

/// A file that was named and is not there is a slip of the pen: nothing is imported without it.
fn all_there(files: &[PathBuf]) -> anyhow::Result<()> {
    let gone = |file: &&PathBuf| {
        !is_standard(file) && std::fs::metadata(file).is_err_and(|e| e.kind() == std::io::ErrorKind::NotFound)
    };
    let missing: Vec<String> = files.iter().filter(gone).map(|f| f.display().to_string()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(anyhow::Error::msg(text!("cli-import-no-file-nothing-imported", missing = missing.join(" and no file "))))
}

/// The tables in the files, or those that were asked for.
fn inputs(args: &ImportArgs, files: &[PathBuf]) -> anyhow::Result<Vec<Input>> {
    let mut inputs = Vec::new();
    let ignored = import::ignored_in(files);
    if !ignored.is_empty() {
        let names: Vec<String> = ignored.iter().map(|file| file.display().to_string()).collect();
        print_note(&text!("cli-import-ignored-they-hold-no-data-name", names = names.join(", ")));
    }
    let files = import::files_of(files);
    for file in &files {
        match import::tables(file) {
            Ok(tables) => inputs.extend(tables),
            Err(error) if files.len() > 1 => {
                warn(&text!("cli-import-file-left-out", error_text = error_text(&error.into())));
            }
            Err(error) => return Err(error.into()),
        }
    }
    let Some(wanted) = &args.table else { return Ok(inputs) };
    let names: Vec<String> = inputs.iter().map(Input::name).collect();
    let is_wanted =
        |input: &Input| input.inside.iter().any(|part| part.eq_ignore_ascii_case(wanted)) || input.name() == *wanted;
    if !inputs.iter().any(is_wanted) {
        // it may be the answer to a question about the file
        inputs = inputs.iter().filter_map(|i| inspect(i).ok()?.choice).flat_map(|c| c.options).map(|o| o.1).collect();
    }
    inputs.retain(is_wanted);
    if inputs.is_empty() {
        return Err(usage(text!("cli-import-no-table-tables", wanted, names = names.join(", "))));
    }
    Ok(inputs)
}

/// What to read and how: the mapping remembered for the source, or the guess, then what the options say.
fn request(
    input: &Input,
    args: &ImportArgs,
    (project, before): (&Project, &[ImportRequest]),
    several: bool,
    say: &mut dyn FnMut(&str),
) -> anyhow::Result<ImportRequest> {
    let looked = inspect(input)?;
    let mut mapping = looked.mapping.clone();
    let mappings = before.iter().map(|request| &request.mapping);
    if let Some(source) = &args.source {
        mapping.source.clone_from(source);
    } else if let Some(own) = own_source(&looked, input, &known_sources(&project.sources, mappings)) {
        say(&text!("cli-import-own-source", file = looked.file, taken = mapping.source, own));
        mapping.source = own;
    }
    let source = project.sources.iter().find(|s| s.name == mapping.source);
    let remembered = Mapping::remembered(source.and_then(|s| s.mapping.as_deref()));
    let remembered = remembered.into_iter().find(|old| old.fits(&looked));
    let known_before = remembered.is_some();
    if let Some(old) = remembered {
        mapping = old;
    }
    let properties = args.property.iter().map(|name| (name, Role::Property));
    for (name, role) in properties.chain(args.no_property.iter().map(|name| (name, Role::Ignore))) {
        let column = property_column(&looked, name)?;
        // what its values are stays as it was found
        if role == Role::Ignore || mapping.role(column).property().is_none() {
            mapping.set_role(column, role);
        }
    }
    for pair in &args.map {
        let (column, role) =
            pair.rsplit_once('=').ok_or_else(|| usage(text!("cli-import-cannot-read-map-write-column-role", pair)))?;
        let role: Role = role.parse().map_err(usage)?;
        let Some(found) = looked.columns.iter().find(|c| c.name.eq_ignore_ascii_case(column.trim())) else {
            // another of the tables may have it
            if several {
                continue;
            }
            let names: Vec<&str> = looked.columns.iter().map(|c| c.name.as_str()).collect();
            return Err(usage(text!(
                "cli-import-has-no-column-its-columns",
                file = looked.file,
                column = column.trim(),
                names = names.join(", ")
            )));
        };
        mapping.decide(&found.name, role);
    }
    explain_states(&mut mapping, &looked, &args.state)?;
    if let Some(zone) = &args.time_zone {
        mapping.time_zone.clone_from(zone);
    }
    mapping.keep_files |= args.keep_files && mapping.is_server_log();
    mapping.lines_once |= args.lines_once;
    mapping.keep_repeats |= args.keep_repeats;
    mapping.minor_units |= args.minor_units;
    if mapping.time_zone.is_empty() {
        mapping.time_zone = zone(&looked, project, say)?;
    }
    match args.dates {
        Some(Dates::DayFirst) => mapping.date_order = Some(DateOrder::DayFirst),
        Some(Dates::MonthFirst) => mapping.date_order = Some(DateOrder::MonthFirst),
        None if mapping.date_order.is_none() && !looked.ambiguous_dates.is_empty() => {
            let columns = looked.ambiguous_dates.join(", ");
            let message = text!("cli-import-dates-can-be-read-two-ways", file = looked.file, columns);
            let hint = text!("cli-import-say-which-order-dates-have").to_owned();
            return Err(OpenQuestion { message, hint, can_be_chosen: true }.into());
        }
        None => {}
    }
    if !known_before && let Some(question) = looked.questions.iter().find(|q| !q.is_answered(&mapping)) {
        let message = format!("{}: {}", looked.file, question_text(question));
        let can_be_chosen = !question.readings.is_empty();
        // what is not read is said once, with the first table, whether or not that is imported
        looked.notes.iter().filter(|_| several).for_each(|note| say(&format!("{}: {note}", looked.file)));
        return Err(OpenQuestion { message, hint: answers(question, input), can_be_chosen }.into());
    }
    let zone_said = args.time_zone.is_some() || known_before || looked.recognised.is_some();
    if looked.naive_times && !zone_said {
        let zone = &mapping.time_zone;
        say(&text!("cli-import-times-do-not-say-their-zone", file = looked.file, zone));
    }
    if let Some(tool) = &looked.recognised {
        say(&text!("cli-import-recognised-as", file = looked.file, name = tool.name));
    }
    if let Some(choice) = &looked.choice {
        let names: Vec<&str> = choice.options.iter().map(|(name, _)| name.as_str()).collect();
        if choice.is_open {
            let names = names.join("\", \"");
            return Err(usage(text!("cli-import-say-by-table", file = looked.file, question = choice.question, names)));
        }
        say(&text!(
            "cli-import-table-says-another",
            file = looked.file,
            question = choice.question,
            names = names.join(", ")
        ));
    }
    say_columns_left_out(&looked, &mapping, say);
    for note in looked.notes.iter().chain(&looked.doubts) {
        say(&format!("{}: {note}", looked.file));
    }
    if looked.may_be_cents && !mapping.minor_units {
        say(&text!("cli-import-may-be-cents", file = looked.file));
    }
    Ok(ImportRequest { input: input.clone(), mapping })
}

/// An error where a column that the options name is in none of the tables.
fn all_mapped(args: &ImportArgs, requests: &[ImportRequest]) -> anyhow::Result<()> {
    let is_there = |column: &str| {
        let decided = requests.iter().flat_map(|request| &request.mapping.decided);
        decided.into_iter().any(|name| name.eq_ignore_ascii_case(column.trim()))
    };
    match args.map.iter().filter_map(|pair| pair.rsplit_once('=')).find(|(column, _)| !is_there(column)) {
        Some((column, _)) => Err(usage(text!("cli-import-none-of-the-tables-has", column = column.trim()))),
        None => Ok(()),
    }
}

/// The column of a file that a property is in.
fn property_column<'a>(looked: &'a Inspection, name: &str) -> anyhow::Result<&'a str> {
    let is = |column: &str| {
        let own = column.strip_prefix(import::PROPERTY_PREFIX).filter(|_| looked.recognised.is_some());
        column.eq_ignore_ascii_case(name) || own.is_some_and(|own| own.eq_ignore_ascii_case(name))
    };
    let found = looked.columns.iter().find(|c| is(&c.name));
    found.map(|c| c.name.as_str()).ok_or_else(|| {
        let names: Vec<&str> = looked.columns.iter().map(|c| c.name.as_str()).collect();
        usage(text!("cli-import-has-no-property-its-columns", file = looked.file, name, names = names.join(", ")))
    })
}

/// Which columns of a file of events nothing is kept of.
fn say_columns_left_out(looked: &Inspection, mapping: &Mapping, say: &mut dyn FnMut(&str)) {
    const MOST: usize = 12;
    if !matches!(mapping.kind, TableKind::Events | TableKind::Orders) {
        return;
    }
    let is_own = |name: &str| looked.recognised.is_none() || name.starts_with(import::PROPERTY_PREFIX);
    let left_out = looked.columns.iter().filter(|c| c.filled > 0.0 && mapping.role(&c.name) == Role::Ignore);
    let names: Vec<&str> = left_out.map(|c| c.name.as_str()).filter(|name| is_own(name)).collect();
    if !names.is_empty() {
        let more =
            if names.len() > MOST { text!("cli-import-columns-more", n = names.len() - MOST) } else { String::new() };
        let names = names[..names.len().min(MOST)].join(", ");
        say(&text!("cli-import-columns-left-out-property-name-keeps", file = looked.file, names, more));
    }
}

/// What is kept of a file beyond the fixed columns, and what is not.
fn print_properties(file: &str, reports: &[PropertyReport]) {
    let summaries: Vec<String> = reports.iter().filter(|report| report.kept > 0).map(properties::summary).collect();
    if !summaries.is_empty() {
        print_note(&text!(
            "cli-import-kept-properties-events-no-property-name",
            file,
            summaries = summaries.join(", ")
        ));
    }
    for line in reports.iter().flat_map(properties::left_out) {
        print_note(&text!("cli-import-left-out", file, line));
    }
}

/// The zone of times without one, where a tool's files leave it open: the project's, unless that would be a guess.
fn zone(looked: &Inspection, project: &Project, say: &mut dyn FnMut(&str)) -> anyhow::Result<String> {
    if let Some(Question::TimeZone { text, must: true }) = looked.recognised.and_then(|r| r.question) {
        return Err(usage(text!(
            "cli-import-say-time-zone-such-europe-berlin",
            file = looked.file,
            text = text.text()
        )));
    }
    let zone = project.settings.time_zone.clone();
    say(&text!("cli-import-times-without-zone-read-time-zone", file = looked.file, zone));
    Ok(zone)
}

/// What a new project takes for granted, and how to change it.
fn print_assumptions(imported: &ImportSummary, args: &ImportArgs) {
    let settings = &imported.settings;
    let project = args.project.path.display();
    print_note(&text!(
        "cli-import-taken-granted-goal-money-times-stages",
        touchpoints = settings.goal.touchpoints.join(" or "),
        currency = settings.currency,
        time_zone = settings.time_zone,
        stages = imported.stages.join(", ")
    ));
    print_note(&text!("cli-import-desire-path-settings-says-why-set", project));
}

fn print_report(
    imported: &ImportSummary,
    style: &Style,
    args: &ImportArgs,
    rejects_file: Option<&(Destination, FileFormat)>,
) -> anyhow::Result<()> {
    let mut table = Table::new(&[
        ("file", text!("cli-import-file")),
        ("source", text!("cli-import-source")),
        ("rows", text!("cli-import-rows")),
        ("used", text!("cli-import-used")),
        ("events", text!("cli-import-events")),
        ("new_profiles", text!("cli-import-new-profiles")),
        ("duplicates", text!("cli-import-duplicates")),
        ("rejected", text!("cli-import-rejected")),
        ("note", text!("cli-import-note")),
    ]);
    let left_out = imported.files.iter().map(|(report, found)| (report.file.as_str(), found.as_slice()));
    for (report, found) in &imported.files {
        let load = &report.load;
        let note = match report.outcome {
            ImportOutcome::AlreadyThere(id) => text!("cli-import-already-import-nothing-added", id = id.to_string()),
            ImportOutcome::Imported(_) => counted_reasons_with_columns(&load.rejected, found),
        };
        table.push(vec![
            Cell::text(&report.file),
            Cell::text(&report.source),
            Cell::Count(load.rows),
            Cell::Count(load.used),
            Cell::Count(load.events),
            Cell::Count(load.new_profiles),
            Cell::Count(load.duplicates),
            Cell::Count(load.rejected.iter().map(|r| r.1).sum()),
            Cell::text(note),
        ]);
        if load.replaced > 0 {
            let records = text!("count-orders-deals-or-tickets", n = load.replaced);
            print_note(&text!("cli-import-updated-by-this-file", file = report.file, records));
        }
        if load.products > 0 {
            let products = text!("count-products", n = load.products);
            print_note(&text!("cli-import-products-in-the-catalogue", file = report.file, products));
        }
        print_properties(&report.file, &load.properties);
        if let Some(made) = events_by_name(load.used, load.events, &load.events_by_name) {
            let rows = text!("count-rows", n = load.used);
            let events = text!("count-events", n = load.events);
            print_note(&text!("cli-import-rows-became", file = report.file, rows, events, made));
        }
        let is_new = matches!(report.outcome, ImportOutcome::Imported(_));
        for (warning, n) in load.warnings.iter().filter(|_| is_new) {
            let line = format!("{}: {}", report.file, counted_warning(warning, *n));
            if warning.needs_a_look(*n, load.rows) { warn(&line) } else { print_note(&line) }
        }
        for reject in found.iter().take(SHOWN) {
            let column = if reject.column.is_empty() { String::new() } else { format!(" ({})", reject.column) };
            print_note(&text!(
                "cli-import-reject",
                file = report.file,
                line = reject.line.to_string(),
                reason = reject_reason(&reject.reason),
                column
            ));
        }
        unread_columns(load.rows, found).iter().for_each(|line| warn(&format!("{}: {line}", report.file)));
        if found.len() > SHOWN {
            let more = numbers::count((found.len() - SHOWN) as u64);
            print_note(&text!("cli-import-more-rows-left-out-rejects-file", file = report.file, more));
        }
    }
    if let Some((file, format)) = rejects_file {
        // they are the file's own, and go back to whoever brought it
        let rows = Release::of_nobody(tables::rejected_rows(left_out));
        super::list_file::list_file(&rows, file, *format, PendingRecord::refuse)?;
    }
    let events: u64 = imported.files.iter().map(|(r, _)| r.load.events).sum();
    let headline = text!(
        "cli-import-added-now-has",
        added = text!("count-events", n = events),
        path = args.project.path.display(),
        events = text!("count-events", n = imported.events),
        customers = text!("count-customers", n = imported.customers)
    );
    let mut report = Report::new(headline, table);
    report.facts = vec![
        ("events_added", events.into()),
        ("events", imported.events.into()),
        ("customers", imported.customers.into()),
    ];
    report.print(args.format, style)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use clap::Parser as _;

    use super::super::args::{Cli, Command};
    use super::*;

    #[test]
    fn a_new_project_that_could_not_be_removed_after_a_first_look_is_imported_into() {
        let dir = tempfile::tempdir().unwrap();
        let (file, project) = (dir.path().join("two.csv"), dir.path().join("two.desire"));
        let above = (0..60_000).fold("customer_id,timestamp,event\n".to_owned(), |mut text, i| {
            writeln!(text, "p{},2026-01-05T{:02}:{:02}:{:02}Z,viewed a page", i % 9, i / 3_600, i / 60 % 60, i % 60)
                .unwrap();
            text
        });
        let below: String = (0..20).map(|i| format!("2026-02-{:02},p{i},{i}.50,bought\n", i + 1)).collect();
        std::fs::write(&file, format!("{above}\ntimestamp,customer_id,value,event\n{below}")).unwrap();
        assert!(import::only_table(&file).is_some(), "it is imported at a first look");
        Store::create(&project).unwrap().close().unwrap();
        let words = ["desire-path", "import", project.to_str().unwrap(), file.to_str().unwrap()];
        let Some(Command::Import(args)) = Cli::parse_from(words).command else { panic!("it is an import") };
        let target = Target { args: &args, file: (&project).into(), fresh: true, known: Project::default() };
        let inputs = inputs(&args, &[file]).unwrap();
        let prepared = target.prepare(&inputs, true, &mut |_| {}).unwrap();
        let progress = Progress::new();
        let run = |workspace: Workspace| workspace.import_and_close(&prepared.requests, &progress);
        assert_eq!(target.run(&progress, run).unwrap().unwrap().events, 60_020);
    }
}
