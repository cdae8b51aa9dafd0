//! What a file looks like before anything is loaded.

use crate::import::error::LoadError;
use crate::import::map::first_mapping::FirstMapping;
use crate::import::map::guess::{consents, deleted, payments};
use crate::import::map::id_doubts::id_doubts;
use crate::import::map::mapping::{ColumnRole, Mapping, Role};
use crate::import::map::question::RoleQuestion;
use crate::import::map::second_table::{SecondTable, another_table};
use crate::import::map::survey::Survey;
use crate::import::map::{dates, properties};
use crate::import::open::table_input::{Choice, Input};
use crate::import::presets;
use crate::import::presets::names::preset_name;
use crate::import::presets::preset::{FileSample, Preset, PresetKind, RecognisedTool};
use crate::import::presets::rows::Col;
use crate::import::presets::shape::Shape;
use crate::import::read::format::{Column, Encoding, Format, Layout};
use crate::import::read::sniff::{SniffResult, sniff};
use crate::import::read::table::TextTable;
use crate::import::report::preview::outcomes;
use crate::import::rows::plan::shape_of;
use crate::model::Entity;
use crate::texts::text;

/// Everything that can be told about a file without loading it.
#[derive(Debug, Clone, PartialEq)]
pub struct Inspection {
    /// The file's name without its folder; "export.zip › orders.csv" for one of several tables in a file.
    pub file: String,
    /// The size of the file, bytes.
    pub bytes: u64,
    /// How it is written.
    pub format: Format,
    /// Line of the header, from 1, where there is one.
    pub header_line: Option<u64>,
    /// The columns, in the order of the file.
    pub columns: Vec<Column>,
    /// Rows looked at, and whether they are all.
    pub rows_seen: u64,
    /// Whether the whole file was looked at.
    pub complete: bool,
    /// The columns whose dates could be day first or month first; empty where nothing has to be asked.
    pub ambiguous_dates: Vec<String>,
    /// The tool that wrote it, where it is known.
    pub recognised: Option<RecognisedTool>,
    /// What the tool's exports mean, else the guess to start from.
    pub mapping: Mapping,
    /// What only a person knows about how to read it: other ways are other inputs.
    pub choice: Option<Choice>,
    /// What a person should know ("2 lines before the header are skipped").
    pub notes: Vec<String>,
    /// What cannot be told from the file alone, so that a person has to look before rows are trusted.
    pub doubts: Vec<String>,
    /// Whether amounts look like cents, though nothing says so.
    pub may_be_cents: bool,
    /// Whether times do not say which zone they are in.
    pub naive_times: bool,
    /// What a person has to say about columns before rows are trusted.
    pub questions: Vec<RoleQuestion>,
}

impl Mapping {
    /// Whether this is a mapping of a file with these columns, read by the same preset.
    pub fn fits(&self, found: &Inspection) -> bool {
        let has = |name: &str| found.columns.iter().any(|c| c.name == name);
        // the properties of tools' records come and go
        let fixed = |name: &str| self.preset.is_empty() || !name.starts_with(properties::PREFIX);
        let own = || self.columns.iter().filter(|c| fixed(&c.column));
        self.preset == found.mapping.preset
            && !self.columns.is_empty()
            && own().count() == found.columns.iter().filter(|c| fixed(&c.name)).count()
            && own().all(|c| has(&c.column))
    }
}

/// Looks at a file and guesses its format, columns, kind and roles.
pub fn inspect(input: impl Into<Input>) -> Result<Inspection, LoadError> {
    let input = input.into();
    let sniffed = sniff(&input)?;
    let table = TextTable::of(&sniffed);
    let mut survey = Survey::new(table.names.len());
    survey.read(&table, &sniffed);
    if survey.rows == 0 {
        return Err(LoadError::NoRows(sniffed.file));
    }
    let (mut columns, mut all_stats) = survey.finish(&table.names);
    let preset = presets::recognise(&FileSample { columns: &columns, text: &sniffed.text, input: &input });
    // what a column is good for is said by the rows that count
    let deleted = if preset.is_none() { deleted::deleted_columns(&columns) } else { Vec::new() };
    if !deleted.is_empty() {
        let mut living = Survey::new(table.names.len());
        living.read_those_that_count(&table, &sniffed, &deleted);
        if living.rows > living.ragged + living.deleted {
            survey = living;
            (columns, all_stats) = survey.finish(&table.names);
        }
    }
    let first = match preset {
        Some(Preset { id, kind: PresetKind::Nothing { advice }, .. }) => {
            return Err(LoadError::NotEvents { file: sniffed.file, what: preset_name(id), advice: advice.text() });
        }
        Some(preset) => FirstMapping::of_preset(preset, (&columns, &all_stats, &survey.sample)),
        None => FirstMapping::guess(&input.table_name(), (&columns, &all_stats, &survey.sample)),
    };
    let FirstMapping { mut mapping, mut questions, doubts: of_states } = first;
    let shape = shape_of(&input, &sniffed, &table, &mapping)?;
    if let Some(shape) = &shape {
        (survey, columns) = shaped_columns(&table, shape.as_ref(), &sniffed, &mut mapping);
    }
    let dates = dates::find(&input, &sniffed, &table, &mapping)?;
    mapping.date_order = dates.order().or(mapping.date_order);
    let names: Vec<String> = columns.iter().map(|c| c.name.clone()).collect();
    mapping.decimal_comma = survey.decimal_comma(&names, &mapping, sniffed.format.layout);
    let ambiguous_dates =
        if dates.is_ambiguous() && mapping.date_order.is_none() { dates.open_columns(&table) } else { Vec::new() };
    let cents = payments::looks_minor(&columns, &mapping).filter(|_| shape.is_none()).map(str::to_owned);
    let mut doubts = if shape.is_none() { doubts_of_layout(&table, &sniffed, &survey) } else { Vec::new() };
    doubts.extend(of_states);
    doubts
        .extend(survey.shortened_ids(&names, &mapping).into_iter().map(|id| text!("doubt-shortened-ids", column = id)));
    doubts.extend(cents.iter().map(|column| text!("doubt-cents", column)));
    if shape.is_none() {
        doubts.extend(survey.odd_times(&names, &mapping));
        doubts.extend(survey.mixed_decimals(&names, &mapping));
        doubts.extend(id_doubts(&names, &survey.sample, &mapping));
    }
    for reading in questions.iter_mut().flat_map(|question: &mut RoleQuestion| &mut question.readings) {
        let mut read = mapping.clone();
        reading.apply(&mut read);
        reading.rows = outcomes(&table, &sniffed, &read);
    }
    let without_days = if shape.is_none() { survey.dates_without_days(&names, &mapping) } else { Vec::new() };
    let naive_times = shape.is_none() && survey.has_naive_times(&names, &mapping);
    let mut inspection = Inspection {
        file: sniffed.file,
        bytes: sniffed.bytes,
        format: sniffed.format,
        header_line: table.header_line,
        columns,
        rows_seen: survey.rows as u64,
        complete: sniffed.complete,
        ambiguous_dates,
        recognised: preset.map(Preset::recognised),
        mapping,
        choice: sniffed.choice,
        notes: sniffed.notes,
        doubts,
        may_be_cents: cents.is_some(),
        naive_times,
        questions,
    };
    let notes = notes(&inspection, &survey, dates.dots(), shape.is_some());
    inspection.notes.extend(notes);
    inspection.notes.extend(without_days);
    if shape.is_none() {
        inspection.notes.extend(consents::unread_consents(&inspection.columns, &all_stats, &inspection.mapping));
        inspection.notes.extend(table.has_row_names.then(|| text!("note-row-names").to_owned()));
        inspection.notes.extend(table.has_short_rows().then(|| text!("note-short-rows").to_owned()));
    }
    Ok(inspection)
}

/// The columns of the rows that a shape makes of records. Their properties are columns, too, and get roles in the mapping.
fn shaped_columns(
    table: &TextTable,
    shape: &dyn Shape,
    sniffed: &SniffResult,
    mapping: &mut Mapping,
) -> (Survey, Vec<Column>) {
    let mut survey = Survey::new(Col::COUNT);
    survey.read_shaped(table, shape, sniffed);
    let mut columns = survey.finish(&Col::ALL.map(|c| c.name().to_owned())).0;
    let (mut found, all_stats) = survey.finish_properties();
    for (column, stats) in found.iter_mut().zip(&all_stats) {
        // ids of accounts, tickets and carts are journeys' whatever they look like
        let is_id = Entity::is_id_property(&column.name);
        let role = if is_id { Role::Property } else { properties::role_of(&column.name, stats, &column.samples) };
        column.name.insert_str(0, properties::PREFIX);
        mapping.columns.push(ColumnRole::new(&column.name, role));
    }
    columns.extend(found);
    (survey, columns)
}

/// What cannot be told from how the file is cut into rows and cells alone, see [`Inspection::doubts`].
fn doubts_of_layout(table: &TextTable, sniffed: &SniffResult, survey: &Survey) -> Vec<String> {
    let mut doubts = Vec::new();
    let Layout::Delimited { delimiter, quote, .. } = sniffed.format.layout else { return doubts };
    if delimiter == b' ' && survey.ragged > 0 {
        doubts.push(text!("doubt-spaces").to_owned());
    }
    if quote == Some(b'\'') && memchr::memmem::find(&sniffed.text, b"\"\"").is_some() {
        doubts.push(text!("doubt-apostrophes").to_owned());
    }
    match another_table(table, sniffed) {
        Some(SecondTable { line, same: true }) => doubts.push(text!("doubt-header-again", line = line.to_string())),
        Some(SecondTable { line, same: false }) => doubts.push(text!("doubt-second-table", line = line.to_string())),
        None => {}
    }
    doubts
}

/// What a person should know before loading.
fn notes(inspection: &Inspection, survey: &Survey, dots: bool, shaped: bool) -> Vec<String> {
    let known = inspection.recognised.iter().flat_map(|r| r.notes);
    let mut notes: Vec<String> = known.map(|note| note.text().to_owned()).collect();
    if inspection.format.skip_lines > 0 {
        notes.push(text!("note-lines-skipped", n = inspection.format.skip_lines));
    }
    match inspection.format.encoding {
        Encoding::Utf8 => {}
        Encoding::Utf16Le | Encoding::Utf16Be => notes.push(text!("note-utf-16").to_owned()),
        Encoding::Other(name) => notes.push(text!("note-other-encoding", name)),
    }
    // a shape knows its columns and says itself what is wrong with a record
    if let Layout::Delimited { header: false, .. } = inspection.format.layout
        && !shaped
    {
        notes.push(text!("note-no-header").to_owned());
    }
    if dots && inspection.mapping.date_order.is_none() {
        notes.push(text!("note-dates-with-dots").to_owned());
    }
    if inspection.mapping.minor_units {
        notes.push(text!("note-amounts-in-cents").to_owned());
    }
    if inspection.mapping.decimal_comma {
        notes.push(text!("note-decimal-comma").to_owned());
    }
    if survey.ragged > 0 && !shaped {
        notes.push(text!("note-ragged-rows", n = survey.ragged, rows = survey.rows));
    }
    notes
}
