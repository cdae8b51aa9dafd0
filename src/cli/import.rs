//! `import`: files into a project.

use std::path::PathBuf;

use crate::import::{self, Input, LoadError, inspect};
use crate::log::OrLog;
use crate::model::Project;
use crate::present::table::Style;
use crate::progress::Progress;
use crate::store::{ProjectFile, Store};
use crate::texts::text;
use crate::workspace::{ImportError, ImportRequest, ImportSummary, Workspace};

use super::args::{FileFormat, ImportArgs};
use super::destination::Destination;
use super::error::{OpenQuestion, error_text, nothing, usage, usage_with_hint};
use super::file_format;
use super::import_report::{print_assumptions, print_report};
use super::import_request::{all_mapped, request};
use super::output::{print_note, warn};
use super::settings;
use super::stdin::{Spool, is_standard};
use super::watch::ProgressDisplay;

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
    let import::FolderScan { files, ignored, .. } = import::look_through(files);
    if !ignored.is_empty() {
        let names: Vec<String> = ignored.iter().map(|file| file.display().to_string()).collect();
        print_note(&text!("cli-import-ignored-they-hold-no-data-name", names = names.join(", ")));
    }
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
