//! What a person looks at before a question is asked: which tables there are, what their columns hold, and whether the mapping
//! makes sense of them.

use crate::model::{DatabaseProfile, TimeUnit};
use crate::progress::Progress;
use crate::texts::text;

use super::catalogue::source;
use super::database::{Database, RemoteError, Row};
use super::dialect::table;
use super::dialects::dialect;
use super::rows::{Cells, ask};
use super::spark_words::size_in;

/// Rows of a preview.
const PREVIEW: usize = 20;

/// Whole numbers of a time above these are microseconds or milliseconds, else seconds: each is some time after the year 1973
/// and, as the next smaller unit, before 5000.
const MICROSECONDS: i64 = 100_000_000_000_000;
const MILLISECONDS: i64 = 100_000_000_000;

/// A table that may be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundTable {
    /// Its name, behind that of its schema or database.
    pub name: String,
    /// How many rows it has, as far as the database knows without counting.
    pub rows: Option<u64>,
    /// How many bytes it takes, as far as the database knows.
    pub bytes: Option<u64>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableColumn {
    /// The name of the column.
    pub name: String,
    /// Its type, in the database's words.
    pub kind: String,
}

/// What a mapping makes of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MappingCheck {
    /// How many rows the table has.
    pub rows: u64,
    /// Rows that do not say whose they are: they are left out.
    pub without_customer: u64,
    /// Rows that do not say when they happened: they are left out.
    pub without_time: u64,
    /// How many different customers they name.
    pub customers: u64,
    /// Different raw names of events.
    pub names: u64,
    /// The first time, ms UTC.
    pub first_ms: i64,
    /// The last time, ms UTC.
    pub last_ms: i64,
}

/// The tables that whoever asks may read: of the schema that the profile names, where it names one and schemas are listed one
/// after the other.
pub fn list_tables(
    profile: &DatabaseProfile,
    database: &dyn Database,
    progress: &Progress,
) -> Result<Vec<FoundTable>, RemoteError> {
    let words = dialect(profile.kind);
    let Some(schemas) = words.schemas() else {
        return database.rows(&words.tables(""), progress)?.iter().map(found_table).collect();
    };
    let schemas = match profile.database.trim() {
        "" => database.rows(&schemas, progress)?,
        named => vec![vec![Some(named.to_owned())]],
    };
    let (mut found, mut is_any_listed, mut first_refusal) = (Vec::new(), false, None);
    for schema in &schemas {
        let Some(Some(schema)) = schema.first() else { return Err(RemoteError::Cut) };
        match database.rows(&words.tables(schema), progress) {
            Ok(rows) => {
                is_any_listed = true;
                found.extend(rows.iter().map(found_table).collect::<Result<Vec<_>, _>>()?);
            }
            // who may not look into one schema may look into others
            Err(why @ RemoteError::Refused(_)) => {
                first_refusal.get_or_insert(why);
            }
            Err(why) => return Err(why),
        }
    }
    match first_refusal {
        Some(why) if !is_any_listed => Err(why),
        _ => Ok(found),
    }
}

fn found_table(row: &Row) -> Result<FoundTable, RemoteError> {
    let [Some(schema), Some(name), sizes @ ..] = row.as_slice() else { return Err(RemoteError::Cut) };
    let size = |at: usize| sizes.get(at).and_then(Option::as_deref).and_then(|text| text.parse().ok());
    Ok(FoundTable { name: format!("{schema}.{name}"), rows: size(0), bytes: size(1) })
}

/// The table of a profile with its size, as far as the database knows it without counting.
pub fn find_table(
    profile: &DatabaseProfile,
    database: &dyn Database,
    progress: &Progress,
) -> Result<Option<FoundTable>, RemoteError> {
    let wanted = profile.events.table.as_str();
    if let Some(estimate) = dialect(profile.kind).estimate(wanted) {
        let plan = database.rows(&estimate, progress)?.into_iter().flatten().flatten().next().unwrap_or_default();
        let (rows, bytes) = size_in(&plan);
        return Ok(Some(FoundTable { name: wanted.to_owned(), rows, bytes }));
    }
    let is_it = |name: &str| name == wanted || name.split_once('.').is_some_and(|(_, table)| table == wanted);
    Ok(list_tables(profile, database, progress)?.into_iter().find(|table| is_it(&table.name)))
}

/// The columns of a table; an error where there is no such table.
pub fn list_columns(
    profile: &DatabaseProfile,
    database: &dyn Database,
    progress: &Progress,
) -> Result<Vec<TableColumn>, RemoteError> {
    let rows = database.rows(&dialect(profile.kind).columns(&profile.events.table), progress)?;
    let read = |row: &Row| match row.as_slice() {
        [Some(name), Some(kind), ..] => Ok(TableColumn { name: name.clone(), kind: kind.clone() }),
        _ => Err(RemoteError::Cut),
    };
    match rows.is_empty() {
        true => Err(RemoteError::Failed(text!("remote-no-such-table", table = profile.events.table.as_str()))),
        false => rows.iter().map(read).collect(),
    }
}

/// What the column of times holds: its type says it, or how large its numbers are. An error where a mapped column is not there.
pub fn find_unit(
    profile: &DatabaseProfile,
    database: &dyn Database,
    progress: &Progress,
) -> Result<TimeUnit, RemoteError> {
    let (words, of) = (dialect(profile.kind), &profile.events);
    let columns = list_columns(profile, database, progress)?;
    let kind_of = |wanted: &str| columns.iter().find(|column| column.name == wanted).map(|column| column.kind.as_str());
    let mapped = [&of.customer, &of.time, &of.event, &of.channel, &of.value, &of.order];
    if let Some(missing) = mapped.into_iter().find(|name| !name.is_empty() && kind_of(name).is_none()) {
        let known: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        let (column, known) = (missing.as_str(), known.join(", "));
        return Err(RemoteError::Failed(text!("remote-no-such-column", table = of.table.as_str(), column, known)));
    }
    let kind = kind_of(&of.time).unwrap_or_default();
    if let Some(unit) = words.unit_of(kind) {
        return Ok(unit);
    }
    let lower = kind.to_lowercase();
    if !["int", "numeric", "decimal", "double", "float", "real"].iter().any(|number| lower.contains(number)) {
        return Err(RemoteError::Failed(text!("remote-no-time", column = of.time.as_str(), kind)));
    }
    let column = words.identifier(&of.time);
    let query = format!("SELECT {} FROM {}", words.whole(&format!("MAX({column})")), table(words, &of.table));
    let rows = database.rows(&query, progress)?;
    let largest = rows.first().map(|row| Cells::of(row).number::<i64>()).transpose()?.unwrap_or(0);
    Ok(match largest {
        n if n >= MICROSECONDS => TimeUnit::Microseconds,
        n if n >= MILLISECONDS => TimeUnit::Milliseconds,
        _ => TimeUnit::Seconds,
    })
}

/// Whether whoever asks may also change the table.
pub fn may_write(profile: &DatabaseProfile, database: &dyn Database, progress: &Progress) -> Result<bool, RemoteError> {
    let rows = database.rows(&dialect(profile.kind).may_write(&profile.events.table), progress)?;
    Ok(rows.first().and_then(|row| row.first()).is_some_and(|cell| cell.as_deref() == Some("1")))
}

/// Counts what the mapping makes of the table.
pub fn check_mapping(
    profile: &DatabaseProfile,
    database: &dyn Database,
    progress: &Progress,
) -> Result<MappingCheck, RemoteError> {
    let words = dialect(profile.kind);
    let (who, at) = (words.text("dp_customer"), words.time_ms("dp_time", profile.events.unit));
    let count = |condition: &str| words.whole(&format!("SUM(CASE WHEN {condition} THEN 1 ELSE 0 END)"));
    let of_known = |of: &str, condition: &str| format!("{of}(CASE WHEN {condition} THEN {at} END)");
    let is_named = format!("dp_customer IS NOT NULL AND {who} <> ''");
    let query = format!(
        "SELECT COUNT(*) AS all_rows, {} AS nobody, {} AS never, {} AS customers, COUNT(DISTINCT dp_event) AS names, \
         {} AS first_ms, {} AS last_ms FROM ({}) AS source",
        count(&format!("NOT ({is_named})")),
        count("dp_time IS NULL"),
        words.different_if("dp_customer", &is_named),
        of_known("MIN", "dp_time IS NOT NULL"),
        of_known("MAX", "dp_time IS NOT NULL"),
        source(words, profile)
    );
    let columns = ["all_rows", "nobody", "never", "customers", "names", "first_ms", "last_ms"];
    let rows = ask((database, words), &query, &columns, progress)?;
    let [row] = rows.as_slice() else { return Err(RemoteError::Cut) };
    let mut cells = Cells::of(row);
    Ok(MappingCheck {
        rows: cells.number()?,
        without_customer: cells.number()?,
        without_time: cells.number()?,
        customers: cells.number()?,
        names: cells.number()?,
        first_ms: cells.number()?,
        last_ms: cells.number()?,
    })
}

/// The first rows as they are read: customer, time (ms UTC), event, channel and value.
pub fn preview(
    profile: &DatabaseProfile,
    database: &dyn Database,
    progress: &Progress,
) -> Result<Vec<Row>, RemoteError> {
    let (words, of) = (dialect(profile.kind), &profile.events);
    let optional = |column: &str, mapped: &str| match mapped.is_empty() {
        true => "NULL".to_owned(),
        false => column.to_owned(),
    };
    let query = format!(
        "SELECT dp_customer, CASE WHEN dp_time IS NULL THEN NULL ELSE {} END, dp_event, {}, {} FROM ({}) AS source LIMIT {PREVIEW}",
        words.time_ms("dp_time", of.unit),
        optional("dp_channel", &of.channel),
        optional("dp_value", &of.value),
        source(words, profile)
    );
    database.rows(&query, progress)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::DatabaseKind;

    /// Two schemas, of which some may not be looked into.
    struct Schemas(&'static [&'static str]);

    impl Database for Schemas {
        fn rows(&self, statement: &str, _: &Progress) -> Result<Vec<Row>, RemoteError> {
            let row = |cells: &[&str]| cells.iter().map(|cell| Some((*cell).to_owned())).collect::<Row>();
            let Some(schema) = statement.strip_prefix("SHOW TABLES IN ") else {
                return Ok(vec![row(&["payroll"]), row(&["shop"])]);
            };
            let schema = schema.replace('`', "");
            match self.0.contains(&schema.as_str()) {
                true => Err(RemoteError::Refused(schema)),
                false => Ok(vec![row(&[schema.as_str(), "events", "false"])]),
            }
        }
    }

    fn tables(database: &str, refused: &'static [&'static str]) -> Result<Vec<String>, RemoteError> {
        let kind = DatabaseKind::Spark;
        let profile = DatabaseProfile { kind, database: database.to_owned(), ..DatabaseProfile::default() };
        let found = list_tables(&profile, &Schemas(refused), &Progress::new())?;
        Ok(found.into_iter().map(|table| table.name).collect())
    }

    #[test]
    fn schemas_that_may_not_be_listed_are_passed_over() {
        let names = |names: &[&str]| Ok(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert_eq!(tables("", &[]), names(&["payroll.events", "shop.events"]));
        assert_eq!(tables("", &["payroll"]), names(&["shop.events"]));
        let refused = RemoteError::Refused("payroll".to_owned());
        assert_eq!(tables("", &["payroll", "shop"]), Err(refused.clone()), "nothing may be listed");
        assert_eq!(tables("shop", &["payroll"]), names(&["shop.events"]), "the one that is named");
        assert_eq!(tables("main.shop", &[]), names(&["main.shop.events"]));
        assert_eq!(tables("payroll", &["payroll"]), Err(refused));
    }
}
