//! What goes to standard output and standard error.

use std::io::{self, Write};

use crate::present::table::{Style, Table};

use super::args::Format;

/// A result on its way to standard output.
pub struct Report {
    /// The sentence above the table, for people.
    pub headline: String,
    /// Further facts, for JSON.
    pub facts: Vec<(&'static str, serde_json::Value)>,
    /// The table.
    pub table: Table,
    /// The line below the table, for people.
    pub caption: String,
}

impl Report {
    /// A sentence and a table.
    pub fn new(headline: impl Into<String>, table: Table) -> Self {
        Self { headline: headline.into(), facts: Vec::new(), table, caption: String::new() }
    }

    /// Writes it to standard output.
    pub fn print(&self, format: Format, style: &Style) -> anyhow::Result<()> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        match format {
            Format::Csv => self.table.write_csv(&mut out)?,
            Format::Json => writeln!(out, "{:#}", self.json())?,
            Format::Text => self.write_text(&mut out, style)?,
        }
        out.flush()?;
        Ok(())
    }

    fn json(&self) -> serde_json::Value {
        let mut object = serde_json::Map::new();
        if !self.headline.is_empty() {
            object.insert("headline".to_owned(), self.headline.as_str().into());
        }
        for (key, value) in &self.facts {
            object.insert((*key).to_owned(), value.clone());
        }
        object.insert("rows".to_owned(), self.table.to_json());
        serde_json::Value::Object(object)
    }

    fn write_text(&self, out: &mut impl Write, style: &Style) -> io::Result<()> {
        if !self.headline.is_empty() {
            writeln!(out, "{}\n", self.headline)?;
        }
        if !self.table.columns.is_empty() {
            self.table.write_text(out, style)?;
        }
        if !self.caption.is_empty() {
            writeln!(out, "\n{}", self.caption)?;
        }
        Ok(())
    }
}

/// One line on standard error. There is nobody left to tell if even that fails.
pub fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}
