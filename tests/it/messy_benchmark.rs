//! A benchmark of messy files ("Pollock": real files of a survey, and one file polluted in two thousand ways), each with
//! what it is when clean. It lies beside the project, or where `DESIRE_PATH_MESSY_CSV` says.

use std::path::{Path, PathBuf};

use desire_path::import::{DateOrder, Input, LoadError, Mapping, Role, RowOutcome, inspect, preview, tables};

use crate::support::skip;

/// The folder of a part of the benchmark.
fn part(name: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("DESIRE_PATH_MESSY_CSV")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data/messy_csv"), PathBuf::from);
    let found = Some(folder.join(name)).filter(|folder| folder.join("csv").is_dir());
    if found.is_none() {
        skip(&format!("set DESIRE_PATH_MESSY_CSV to the folder that holds {name} of the Pollock benchmark"));
    }
    found
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    files
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// A text without white space at its ends and between its words but single spaces.
fn tidy(cell: &str) -> String {
    cell.replace('\u{feff}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first table of a file.
fn first(path: &Path) -> Result<Input, String> {
    let mut found = tables(path).map_err(|e| e.to_string())?;
    Ok(found.swap_remove(0))
}

/// The first letters and digits of a name: the lists of names were typed by people.
fn start(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).take(12).collect::<String>().to_lowercase()
}

/// What is wrong with the columns that are found, or why the file is refused. Rows of several lengths have as many columns
/// as one likes to say: then the program has to say that they are.
fn columns_of(path: &Path, parameters: &serde_json::Value) -> Result<(), String> {
    let number = |key: &str| match &parameters[key] {
        serde_json::Value::String(text) => text.parse().unwrap_or(0),
        value => value.as_u64().unwrap_or(0),
    };
    let (header, before) = (number("header_lines"), number("preamble_lines"));
    let names: Vec<&str> =
        parameters["column_names"].as_array().unwrap().iter().map(|n| n.as_str().unwrap_or("")).collect();
    let found = match inspect(first(path)?) {
        Ok(found) => found,
        Err(LoadError::Empty(_)) if std::fs::metadata(path).unwrap().len() == 0 => return Ok(()),
        Err(LoadError::NoRows(_)) if std::fs::read_to_string(path).unwrap().trim().lines().count() as u64 == header => {
            return Ok(());
        }
        Err(why) => return Err(format!("refused: {why}")),
    };
    let columns: Vec<&str> = found.columns.iter().map(|c| c.name.as_str()).collect();
    // the benchmark has one list of names for files of this kind that have up to four times as many columns
    if found.notes.iter().any(|note| note.contains("as R writes it")) {
        return under_row_names(path, &columns);
    }
    let unnamed = |name: &&str| name.trim().is_empty() || name.starts_with("Column ");
    let common = columns.len().min(names.len());
    let only_unnamed = names[common..].iter().all(unnamed) && columns[common..].iter().all(unnamed);
    let told =
        found.notes.iter().any(|n| n.contains("do not have a field") || n.contains("end before the last columns"));
    if columns.len() as u64 != number("n_columns") && columns.len() != names.len() && !(only_unnamed || told) {
        return Err(format!("{} columns instead of {}: {columns:.200?}", columns.len(), names.len()));
    }
    match (found.header_line, header) {
        (None, 0) => return Ok(()),
        // of several lines of names the program takes one
        (Some(line), 2..) if (before + 1..=before + header).contains(&line) => return Ok(()),
        (Some(_), 1..) => {}
        (line, _) => {
            return Err(format!("header in line {line:?}, really {header} lines after {before}: {columns:.200?}"));
        }
    }
    let differs = |(name, column): &(&&str, &&str)| !unnamed(name) && !unnamed(column) && start(name) != start(column);
    match names.iter().zip(&columns).find(differs) {
        Some((name, column)) => Err(format!("{column:?} instead of {name:?}")),
        None => Ok(()),
    }
}

/// What is wrong with the columns of a file whose rows begin with names of their own: one without a name, and those of its
/// header, each under its name.
fn under_row_names(path: &Path, columns: &[&str]) -> Result<(), String> {
    let text = std::fs::read_to_string(path).unwrap();
    let header = text.lines().next().unwrap();
    let delimiter = if header.contains(';') { ';' } else { ',' };
    let header: Vec<String> = header.split(delimiter).map(|name| tidy(name.trim_matches('"'))).collect();
    let is_named = |(column, name): (&&str, &String)| {
        column.strip_prefix(name.as_str()).is_some_and(|again| again.is_empty() || again.starts_with(" ("))
    };
    let fits = columns.len() == header.len() + 1 && columns[1..].iter().zip(&header).all(is_named);
    if fits { Ok(()) } else { Err(format!("{} columns under {} names", columns.len(), header.len())) }
}

#[test]
fn columns_of_real_files_are_found_under_their_own_header() {
    let Some(folder) = part("survey_sample") else { return };
    let (mut right, mut wrong) = (0, Vec::new());
    for file in files(&folder.join("csv")) {
        let name = name_of(&file);
        let text = std::fs::read_to_string(folder.join("parameters").join(format!("{name}_parameters.json"))).unwrap();
        match columns_of(&file, &serde_json::from_str(&text).unwrap()) {
            Ok(()) => right += 1,
            Err(why) => wrong.push(format!("{name}: {why}")),
        }
    }
    eprintln!(
        "survey files: {right} of {} have their columns under their header\n{}",
        right + wrong.len(),
        wrong.join("\n")
    );
    assert!(right * 100 >= (right + wrong.len()) * 95, "{}", wrong.join("\n"));
}

/// What came of the rows of a polluted file.
#[derive(Default)]
struct Rows {
    right: usize,
    left_out: usize,
    /// Read, but as they are not, without a word.
    wrong: Vec<String>,
}

fn rows_of(file: &Path, clean: &Path) -> Result<Rows, String> {
    let input = first(file)?;
    let found = inspect(&input).map_err(|e| e.to_string())?;
    let mut mapping = Mapping { date_order: Some(DateOrder::DayFirst), ..Mapping::default() };
    for (i, role) in [(0, Role::Time), (3, Role::CustomerId), (5, Role::Event)] {
        mapping.set_role(&found.columns.get(i).ok_or("too few columns")?.name, role);
    }
    let text = std::fs::read_to_string(clean).unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let clean: std::collections::BTreeSet<Vec<String>> =
        reader.records().map(|r| r.unwrap().iter().map(tidy).collect()).collect();
    let mut rows = Rows::default();
    for row in preview(&input, &mapping, 100_000).map_err(|e| e.to_string())?.rows {
        let mut cells: Vec<String> = row.fields.iter().map(|c| tidy(c)).collect();
        // empty cells at the end may be left away, or stand there twice
        cells.resize(9, String::new());
        match row.becomes {
            RowOutcome::Used(_) if clean.contains(&cells) => rows.right += 1,
            RowOutcome::Used(_) => rows.wrong.push(format!("line {}: {cells:.400?}", row.line)),
            _ => rows.left_out += 1,
        }
    }
    Ok(rows)
}

#[test]
fn no_row_of_a_polluted_file_is_read_wrongly_in_silence() {
    let Some(folder) = part("polluted_files") else { return };
    let (mut n, mut all, mut wrong, mut refused) = (0, Rows::default(), Vec::new(), Vec::new());
    for file in files(&folder.join("csv")) {
        let name = name_of(&file);
        // rows that are malformed; files that are as a whole stand in a test of their own
        if !name.starts_with("row_") {
            continue;
        }
        n += 1;
        match rows_of(&file, &folder.join("clean").join(&name)) {
            Ok(rows) => {
                all.right += rows.right;
                all.left_out += rows.left_out;
                if !rows.wrong.is_empty() {
                    wrong.push(format!("{name}: {}", rows.wrong.join("; ")));
                }
            }
            Err(why) => refused.push(format!("{name}: {why}")),
        }
    }
    eprintln!(
        "{n} polluted files: {} rows right, {} left out with their line, wrong in silence in {} files, {} refused",
        all.right,
        all.left_out,
        wrong.len(),
        refused.len()
    );
    assert!(wrong.is_empty() && refused.is_empty(), "{}\n{}", wrong.join("\n"), refused.join("\n"));
}
