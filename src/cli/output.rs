//! What goes to standard output and standard error.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use console::Term;

use crate::present::printable::{self, Printable};
use crate::present::table::{CsvTarget, Style, Table};
use crate::release::{Listing, Release};
use crate::texts::text;

use super::args::{Color, CsvFor, Format, Terminal};

/// What was asked for of every command's output.
static ASKED: OnceLock<Terminal> = OnceLock::new();

/// Whether a result was begun on standard output.
static BEGUN: AtomicBool = AtomicBool::new(false);

/// Remembers how to answer.
pub(super) fn configure(terminal: &Terminal) {
    ASKED.set(terminal.clone()).ok();
}

fn terminal_settings() -> Terminal {
    ASKED.get().cloned().unwrap_or_default()
}

/// Whether only results and errors are wanted.
pub(super) fn is_quiet() -> bool {
    terminal_settings().quiet
}

/// For whom CSV is written, where nothing else was asked for.
pub(super) fn csv_target(otherwise: CsvTarget) -> CsvTarget {
    match terminal_settings().csv_for {
        None => otherwise,
        Some(CsvFor::Spreadsheet) => CsvTarget::Spreadsheet,
        Some(CsvFor::Program) => CsvTarget::Program,
    }
}

fn coloured(is_terminal: bool) -> bool {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    match terminal_settings().color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => is_terminal && set("NO_COLOR").is_none() && set("TERM").is_none_or(|term| term != "dumb"),
    }
}

/// Whether a result was begun on standard output.
pub(super) fn is_begun() -> bool {
    BEGUN.load(Ordering::Relaxed)
}

/// Standard output; what a terminal would obey is taken out on the way to one.
pub(super) fn stdout() -> Box<dyn Write> {
    BEGUN.store(true, Ordering::Relaxed);
    let out = io::BufWriter::new(io::stdout().lock());
    if io::stdout().is_terminal() { Box::new(Printable::new(out)) } else { Box::new(out) }
}

/// A result on its way to standard output.
pub(super) struct Report {
    /// The sentence above the table, for people.
    pub headline: String,
    /// Further facts, for JSON.
    pub facts: Vec<(&'static str, serde_json::Value)>,
    /// What is printed as text or CSV.
    pub table: Table,
    /// The line below the table, for people.
    pub caption: String,
    /// What of the table is merged or not shown, for JSON.
    pub note: Option<String>,
}

impl Report {
    /// A sentence and a table.
    pub(super) fn new(headline: impl Into<String>, table: Table) -> Self {
        Self { headline: headline.into(), facts: Vec::new(), table, caption: String::new(), note: None }
    }

    /// A sentence and counts of groups, with the note that says what of them is merged.
    pub(super) fn of(headline: impl Into<String>, counts: Release<Table>) -> Self {
        let note = counts.note().map(str::to_owned);
        Self { note, ..Self::new(headline, counts.on_screen()) }
    }

    /// The report as a release: its rows are about single people where the journal has a name for them.
    pub(super) fn release(self, listing: Option<Listing>) -> Release<Self> {
        match listing {
            Some(listing) => Release::of_people(self, listing),
            None => Release::of_nobody(self),
        }
    }

    /// Writes it to standard output. It is about nobody in particular.
    pub(super) fn print(&self, format: Format, style: &Style) -> anyhow::Result<()> {
        let mut out = stdout();
        match format {
            Format::Csv => self.write_csv(&mut out)?,
            Format::Json => self.write_json(&mut out)?,
            Format::Text => {
                if self.write_text(&mut out, style, room())? {
                    out.flush()?;
                    print_note(text!("cli-output-texts-cut-width-terminal-wide-shows"));
                }
            }
        }
        Ok(out.flush()?)
    }

    /// Writes it as CSV for programs.
    pub(super) fn write_csv(&self, out: &mut dyn Write) -> io::Result<()> {
        self.table.write_csv_for(csv_target(CsvTarget::Program), out)
    }

    /// Writes it as one JSON object.
    pub(super) fn write_json(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{:#}", self.json())
    }

    fn json(&self) -> serde_json::Value {
        let mut object = serde_json::Map::new();
        if !self.headline.is_empty() {
            object.insert("headline".to_owned(), self.headline.as_str().into());
        }
        if let Some(note) = &self.note {
            object.insert("note".to_owned(), note.as_str().into());
        }
        for (key, value) in &self.facts {
            object.insert((*key).to_owned(), value.clone());
        }
        if let Some(sentence) = incomplete() {
            object.insert("incomplete".to_owned(), sentence.into());
        }
        object.insert("rows".to_owned(), self.table.to_json());
        serde_json::Value::Object(object)
    }

    /// Writes it for people where no terminal is: nothing is cut.
    pub(super) fn write_text_to(&self, mut out: &mut dyn Write, style: &Style) -> io::Result<()> {
        self.write_text(&mut out, style, None).map(drop)
    }

    /// Writes it for people; returns whether the terminal was too narrow for a text.
    fn write_text(&self, out: &mut impl Write, style: &Style, room: Option<usize>) -> io::Result<bool> {
        if let Some(sentence) = incomplete() {
            writeln!(out, "{sentence}\n")?;
        }
        if !self.headline.is_empty() {
            writeln!(out, "{}\n", printable::text(&self.headline))?;
        }
        let mut cut = false;
        if !self.table.columns.is_empty() {
            cut = self.table.write_text_within(out, style, room)?;
        }
        if !self.caption.is_empty() {
            writeln!(out, "\n{}", printable::text(&self.caption))?;
        }
        Ok(cut)
    }
}

/// What is wrong with everything that comes out, because the project file is damaged. Of the process: a command looks at
/// one project, and whatever it writes and the exit code tell of it.
static MARK: Mutex<Option<String>> = Mutex::new(None);

/// From here on results, and the exit code, say that they are incomplete.
pub(super) fn mark_incomplete(sentence: &str) {
    let mut mark = MARK.lock().unwrap_or_else(PoisonError::into_inner);
    mark.get_or_insert_with(|| sentence.to_owned());
}

/// What was wrong is not any more.
pub(super) fn unmark_incomplete() {
    *MARK.lock().unwrap_or_else(PoisonError::into_inner) = None;
}

/// What is wrong with everything that comes out.
pub(super) fn incomplete() -> Option<String> {
    MARK.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// How many columns of letters a line may have; no end where nobody looks at a terminal.
fn room() -> Option<usize> {
    if terminal_settings().wide || !io::stdout().is_terminal() {
        return None;
    }
    Term::stdout().size_checked().map(|(_, columns)| usize::from(columns))
}

/// A note on standard error: what is good to know beside the result. There is nobody left to tell if even that fails.
pub(super) fn print_note(line: &str) {
    if !is_quiet() {
        write_line(line);
    }
}

/// What has to be known to take the result rightly, on standard error, also where notes are not wanted.
pub(super) fn warn(line: &str) {
    write_line(line);
}

/// Why the command ends without what it was asked for.
pub(super) fn fail(why: &str) {
    let name = console::style("desire-path:").force_styling(coloured(io::stderr().is_terminal())).red().bold();
    writeln!(io::stderr(), "{name} {}", printable::text(why)).ok();
}

fn write_line(line: &str) {
    writeln!(io::stderr(), "{}", printable::text(line)).ok();
}

/// A failure on standard output for whoever asked for JSON, unless a result was begun there.
pub(super) fn failure(message: &str, hint: Option<&str>, code: u8) {
    if is_begun() {
        return;
    }
    let document = serde_json::json!({ "error": { "message": message, "hint": hint, "code": code } });
    let mut out = stdout();
    // the reader may be gone; the exit code says the same
    writeln!(out, "{document:#}").and_then(|()| out.flush()).ok();
}
