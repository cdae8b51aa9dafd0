//! Tables in files that programs read.

use std::io::{self, Write};

use crate::present::table::{CsvTarget, Table};

/// How rows are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableFormat {
    /// Comma-separated values with a header line.
    Csv(CsvTarget),
    /// One object whose `rows` are objects, after what is to be known of them.
    Json,
    /// One object per line.
    JsonLines,
}

/// Writes a table piece by piece.
pub struct TableWriter<W> {
    to: W,
    format: TableFormat,
    facts: Vec<(&'static str, String)>,
    begun: bool,
    first_row: bool,
}

impl<W: Write> TableWriter<W> {
    /// A writer of a file in this format, before anything is written.
    pub fn new(to: W, format: TableFormat) -> Self {
        Self { to, format, facts: Vec::new(), begun: false, first_row: true }
    }

    /// Says something about the rows: a JSON object has it before them, the other formats hold rows alone.
    pub fn about(mut self, key: &'static str, text: Option<String>) -> Self {
        self.facts.extend(text.map(|text| (key, text)));
        self
    }

    /// Adds the rows of a table whose columns are those of the first one.
    pub fn add(&mut self, table: &Table) -> io::Result<()> {
        let first = !std::mem::replace(&mut self.begun, true);
        match self.format {
            TableFormat::Csv(target) if first => table.write_csv_for(target, &mut self.to),
            TableFormat::Csv(target) => table.write_csv_rows_for(target, &mut self.to),
            TableFormat::JsonLines => table.json_rows().try_for_each(|row| writeln!(self.to, "{row}")),
            TableFormat::Json => {
                if first {
                    self.begin_object()?;
                }
                for row in table.json_rows() {
                    let before = if std::mem::take(&mut self.first_row) { "\n" } else { ",\n" };
                    write!(self.to, "{before}{row}")?;
                }
                Ok(())
            }
        }
    }

    fn begin_object(&mut self) -> io::Result<()> {
        self.to.write_all(b"{")?;
        for (key, text) in &self.facts {
            writeln!(self.to, "\"{key}\": {},", serde_json::Value::from(text.as_str()))?;
        }
        self.to.write_all(b"\"rows\": [")
    }

    /// Writes what closes the file, and gives the target back.
    pub fn end(mut self) -> io::Result<W> {
        if self.format == TableFormat::Json {
            if !self.begun {
                self.begin_object()?;
            }
            self.to.write_all(b"\n]}\n")?;
        }
        self.to.flush()?;
        Ok(self.to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::table::Cell;

    #[test]
    fn pieces_make_one_file() {
        let piece = |names: &[&str]| {
            let mut table = Table::new(&[("name", "Name")]);
            names.iter().for_each(|name| table.push(vec![Cell::text(*name)]));
            table
        };
        let all = |format: TableFormat, pieces: &[&[&str]]| {
            let mut rows = TableWriter::new(Vec::new(), format);
            pieces.iter().for_each(|names| rows.add(&piece(names)).unwrap());
            String::from_utf8(rows.end().unwrap()).unwrap()
        };
        assert_eq!(all(TableFormat::Csv(CsvTarget::Program), &[&[], &["a", "=b"], &["c"]]), "name\na\n=b\nc\n");
        assert_eq!(all(TableFormat::JsonLines, &[&["a"], &["c"]]), "{\"name\":\"a\"}\n{\"name\":\"c\"}\n");
        let several: [&[&[&str]]; 3] = [&[], &[&[]], &[&[], &["a", "b"], &["c"]]];
        for pieces in several {
            let document: serde_json::Value = serde_json::from_str(&all(TableFormat::Json, pieces)).unwrap();
            assert_eq!(document["rows"].as_array().unwrap().len(), pieces.concat().len());
        }
        let json = TableWriter::new(Vec::new(), TableFormat::Json).about("note", Some("a \"b\"".to_owned()));
        let json: serde_json::Value = serde_json::from_slice(&json.about("x", None).end().unwrap()).unwrap();
        assert_eq!(json, serde_json::json!({ "note": "a \"b\"", "rows": [] }));
    }
}
