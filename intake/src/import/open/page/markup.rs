//! Tags → rows of cells. Tags that nobody closed are closed by those that follow, as browsers do.

use std::fs::File;
use std::io::BufReader;

use html5gum::{DefaultEmitter, IoReader, StartTag, Token, Tokenizer};

use crate::import::error::LoadError;

/// What the tags are those of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MarkupKind {
    /// A web page: in its styles and scripts tags are no tags.
    Page,
    /// A workbook in XML.
    Workbook,
}

/// A cell as the page has it.
#[derive(Debug, Default)]
pub(crate) struct Cell {
    pub text: String,
    /// How many columns and how many `rows` the cell spans.
    pub columns: usize,
    pub rows: usize,
    /// Whether it is the heading of a column or row.
    pub heading: bool,
    /// The column it is in, from 0, where it says so.
    pub at: Option<usize>,
}

/// Takes a row of a table; tables are numbered in the order in which they open.
pub(crate) type TakeRow<'t> = &'t mut dyn FnMut(usize, Vec<Cell>) -> Result<(), LoadError>;

/// More than this a cell does not span.
const MOST: usize = 10_000;

/// A table that is open: tables stand in cells of others.
#[derive(Default)]
struct Table {
    number: usize,
    row: Option<Vec<Cell>>,
    cell: Option<Cell>,
    /// White space that stands before what comes next, if anything does.
    gap: Option<char>,
}

impl Table {
    fn end_cell(&mut self) {
        if let Some(cell) = self.cell.take() {
            self.row.get_or_insert_default().push(cell);
        }
        self.gap = None;
    }

    fn end_row(&mut self, take: TakeRow<'_>) -> Result<(), LoadError> {
        self.end_cell();
        self.row.take().map_or(Ok(()), |row| take(self.number, row))
    }

    fn text(&mut self, text: &str) {
        let Some(cell) = &mut self.cell else { return };
        for letter in text.chars() {
            if letter.is_whitespace() {
                self.gap = self.gap.or(Some(' '));
                continue;
            }
            if let Some(gap) = self.gap.take().filter(|_| !cell.text.is_empty()) {
                cell.text.push(gap);
            }
            cell.text.push(letter);
        }
    }
}

/// Reads a page in UTF-8.
pub(crate) fn each_row(file: File, kind: MarkupKind, take: TakeRow<'_>) -> Result<(), LoadError> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(kind == MarkupKind::Page);
    let reader = IoReader::new(BufReader::with_capacity(256 << 10, file));
    let mut open: Vec<Table> = Vec::new();
    let mut number = 0;
    // an element that is not shown, and how deep in elements of its name
    let mut hidden: Option<(Vec<u8>, usize)> = None;
    for token in Tokenizer::new_with_emitter(reader, emitter) {
        let token = token.map_err(|e| LoadError::io(std::path::Path::new(""), e))?;
        match token {
            Token::StartTag(tag) => {
                if let Some((name, deep)) = &mut hidden {
                    *deep += usize::from(*tag.name == *name && !tag.self_closing);
                    continue;
                }
                match tag.name.as_slice() {
                    b"table" => {
                        open.push(Table { number, ..Table::default() });
                        number += 1;
                    }
                    name => {
                        if let Some(table) = open.last_mut() {
                            start(table, name, &tag, take)?;
                        }
                        if is_hidden(&tag) {
                            hidden = Some((name.to_vec(), 1));
                        }
                    }
                }
            }
            Token::EndTag(tag) => {
                if let Some((name, deep)) = &mut hidden {
                    if *tag.name == *name {
                        *deep -= 1;
                    }
                    if *deep == 0 {
                        hidden = None;
                    }
                    continue;
                }
                let Some(table) = open.last_mut() else { continue };
                match tag.name.as_slice() {
                    b"td" | b"th" | b"cell" => table.end_cell(),
                    b"tr" | b"row" | b"thead" | b"tbody" | b"tfoot" => table.end_row(take)?,
                    b"table" => {
                        table.end_row(take)?;
                        open.pop();
                    }
                    _ => {}
                }
            }
            Token::String(text) if hidden.is_none() => {
                if let Some(table) = open.last_mut() {
                    table.text(&String::from_utf8_lossy(&text));
                }
            }
            _ => {}
        }
    }
    // a file that was cut off
    open.iter_mut().try_for_each(|table| table.end_row(take))
}

fn start(table: &mut Table, name: &[u8], tag: &StartTag<()>, take: TakeRow<'_>) -> Result<(), LoadError> {
    match name {
        b"tr" | b"row" | b"thead" | b"tbody" | b"tfoot" => {
            table.end_row(take)?;
            if matches!(name, b"tr" | b"row") {
                table.row = Some(Vec::new());
            }
        }
        b"td" | b"th" | b"cell" => {
            table.end_cell();
            // a workbook counts the cells beyond the first
            let span = |html: &str, xml: &str| {
                let span = number(tag, html).or_else(|| number(tag, xml).map(|n| n + 1));
                span.filter(|n| (1..=MOST).contains(n)).unwrap_or(1)
            };
            table.cell = Some(Cell {
                text: String::new(),
                columns: span("colspan", "ss:mergeacross"),
                rows: span("rowspan", "ss:mergedown"),
                heading: name == b"th",
                at: number(tag, "ss:index").and_then(|n| n.checked_sub(1)).filter(|n| *n < MOST),
            });
        }
        b"br" | b"p" | b"div" | b"li" => table.gap = Some('\n'),
        _ => {}
    }
    Ok(())
}

fn attribute<'t>(tag: &'t StartTag<()>, name: &str) -> Option<&'t [u8]> {
    tag.attributes.get(name.as_bytes()).map(|value| value.as_slice())
}

/// A whole number, however it is quoted.
fn number(tag: &StartTag<()>, name: &str) -> Option<usize> {
    let text = String::from_utf8_lossy(attribute(tag, name)?);
    text.trim_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'').parse().ok()
}

/// Whether an element is not shown, such as a key to sort by in front of a name. Rows and cells count all the same: in
/// a workbook hidden columns do.
fn is_hidden(tag: &StartTag<()>) -> bool {
    const ONE_TAG: [&[u8]; 9] = [b"br", b"img", b"input", b"hr", b"col", b"meta", b"link", b"tr", b"td"];
    let Some(style) = attribute(tag, "style") else { return false };
    let style = String::from_utf8_lossy(style).to_ascii_lowercase().replace(char::is_whitespace, "");
    style.contains("display:none") && !tag.self_closing && !ONE_TAG.contains(&tag.name.as_slice()) && *tag.name != b"th"
}
