//! A text as a table: column names, and records cut into one field per column.

use rustc_hash::FxHashMap;

use crate::import::map::mapping::Mapping;
use crate::import::read::alignment::{Realignment, realign};
use crate::import::read::cell_types::{CellSurvey, CellTypes};
use crate::import::read::clean;
use crate::import::read::delimited::{Dialect, End, Fields, trim};
use crate::import::read::format::{Format, Layout};
use crate::import::read::json::tree::Tree;
use crate::import::read::quote_search::QuoteSearch;
use crate::import::read::sniff::SniffResult;
use crate::import::read::trailing::{are_row_names, least_fields};

/// A file's columns and how to cut its records into them.
#[derive(Debug, Clone)]
pub(crate) struct TextTable {
    pub dialect: Dialect,
    pub names: Vec<String>,
    json: Tree,
    /// Where the rows begin in the sample the table was made from.
    pub body: usize,
    /// Line of the first row, from 1.
    pub first_line: u64,
    /// Line of the header, where there is one.
    pub header_line: Option<u64>,
    /// The fewest fields of a row: those that it lacks at its end are empty.
    pub least: usize,
    /// The most fields of a row: those beyond the columns are empty in all rows.
    most: usize,
    /// What the cells of each column have in common.
    types: CellTypes,
    /// Whether rows begin with a name of their own, above which the header has none.
    pub has_row_names: bool,
}

/// Rows looked at to find out whether they lack fields at their end.
const ROWS: usize = 5_000;

/// A row that lacks more fields than this at its end is broken, unless many do.
const MOST_LEFT_AWAY: usize = 3;

/// How a record fits the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RecordFit {
    /// One field per column, but perhaps for the last ones, which are empty.
    Good,
    /// It had fields too many, and the types of the columns leave but one way to cut it, which it is cut by now.
    Mended,
    /// Nothing but white space: no row at all.
    Blank,
    /// The record has so many fields instead.
    FieldCount(usize),
    /// Its quotes do not stand around texts.
    BadQuote,
    /// The record is no JSON object.
    BadJson,
}

impl TextTable {
    /// The table at the beginning of a file, or of a part of it.
    pub(crate) fn of(sniffed: &SniffResult) -> Self {
        let mut table = Self::new(sniffed.format, &sniffed.text, sniffed.complete);
        table.first_line += sniffed.lines_before;
        table.header_line = table.header_line.map(|line| line + sniffed.lines_before);
        table
    }

    /// Whether a row fits the types of the columns.
    pub(crate) fn is_row(&self, cells: &[Vec<u8>]) -> bool {
        self.types.is_row(cells.iter().map(Vec::as_slice))
    }

    /// The columns that the first record of a text names.
    pub(crate) fn under_header(&self, text: &[u8]) -> Self {
        let mut names = Vec::new();
        self.each_record(text, true, |record, _| {
            let mut fields = Fields::default();
            fields.split(&self.dialect, record);
            names = header_names((0..fields.len()).map(|i| fields.text(record, i).into_owned()));
            false
        });
        Self { names, ..self.clone() }
    }

    /// The same table with the types of the rows that follow the header of a text.
    pub(crate) fn of_rows(&self, text: &[u8]) -> Self {
        let mut survey = CellSurvey::new(self.names.len());
        let mut fields = Fields::default();
        self.each_record(text, true, |record, n| {
            fields.split(&self.dialect, record);
            if n > 0 && fields.len() == self.names.len() {
                survey.add(record, &fields);
            }
            true
        });
        Self { types: survey.finish(), ..self.clone() }
    }

    /// Whether too few rows were seen to say what cells have in common.
    pub(crate) fn knows_no_types(&self) -> bool {
        self.types.are_unknown()
    }

    /// Whether no cell of a row is a text where its column has numbers, times or addresses.
    pub(crate) fn has_values_of(&self, cells: &[Vec<u8>]) -> bool {
        self.types.have_values(cells.iter().map(Vec::as_slice))
    }

    /// Finds the columns at the beginning of a file. `sample` begins at the file's first byte.
    pub(crate) fn new(format: Format, sample: &[u8], complete: bool) -> Self {
        let dialect = Dialect::from(format);
        let mut table = Self {
            dialect,
            names: Vec::new(),
            json: Tree::new(),
            body: skip_lines(sample, format.skip_lines),
            first_line: u64::from(format.skip_lines) + 1,
            header_line: None,
            least: 0,
            most: 0,
            types: CellTypes::default(),
            has_row_names: false,
        };
        match format.layout {
            Layout::JsonLines => table.json_columns(sample, complete),
            Layout::Delimited { header, .. } => table.delimited_columns(sample, complete, header),
        }
        table
    }

    /// Adds the columns that a mapping names: the objects at the beginning of a long file may not have them.
    pub(crate) fn with_mapping(mut self, mapping: &Mapping, complete: bool) -> Self {
        if self.dialect.json && !complete {
            for column in mapping.columns.iter().filter(|c| mapping.needs(&c.column)) {
                if self.column(&column.column).is_none() {
                    self.json.add(&column.column, self.names.len() as u32);
                    self.names.push(column.column.clone());
                }
            }
            self.json.want(|_| true);
        }
        self
    }

    /// The same table, of which only the columns are read that a mapping needs, and some others.
    pub(crate) fn narrow(mut self, mapping: &Mapping, others: impl Fn(usize) -> bool) -> Self {
        if self.dialect.json {
            let names = &self.names;
            self.json.want(|i| names.get(i as usize).is_some_and(|name| mapping.needs(name)) || others(i as usize));
        }
        self
    }

    fn json_columns(&mut self, sample: &[u8], complete: bool) {
        let mut tree = Tree::new();
        self.each_record(&sample[self.body..], complete, |record, _| {
            tree.learn(record);
            true
        });
        self.names = tree.columns();
        self.json = tree;
    }

    fn delimited_columns(&mut self, sample: &[u8], complete: bool, header: bool) {
        let mut fields = Fields::default();
        let mut most = 0;
        let dialect = self.dialect;
        let mut line = self.first_line;
        // blank lines before the header belong to nothing
        while let End::At { text, next, lines, .. } = dialect.end(sample, self.body, true) {
            if !trim(&sample[self.body..text]).is_empty() || next >= sample.len() {
                break;
            }
            self.body = next;
            line += u64::from(lines);
        }
        self.first_line = line;
        if header {
            if let End::At { text, next, lines, .. } = dialect.end(sample, self.body, true) {
                let record = &sample[self.body..text];
                fields.split(&dialect, record);
                // names in a comment
                let cell = |i: usize| match fields.text(record, i) {
                    text if i == 0 && fields.len() > 1 => clean::without_hash(&text).to_owned(),
                    text => text.into_owned(),
                };
                self.names = header_names((0..fields.len()).map(cell));
                self.header_line = Some(line);
                self.body = next;
                self.first_line = line + u64::from(lines);
                self.has_row_names = self.begins_with_row_names(&sample[self.body..], complete);
                if self.has_row_names {
                    let names = std::mem::take(&mut self.names);
                    self.names = header_names(std::iter::once(String::new()).chain(names));
                }
            }
        } else {
            self.each_record(&sample[self.body..], complete, |record, n| {
                fields.split(&dialect, record);
                most = most.max(fields.len());
                n < 200
            });
            self.names = header_names((0..most).map(|_| String::new()));
        }
        self.least = self.names.len();
        self.most = self.names.len();
        if dialect.delimiter == b' ' {
            // empty fields cannot be seen, wherever they are
            return;
        }
        self.habits(&sample[self.body..], complete);
    }

    /// Whether nearly all rows have exactly one field more than there are names, and begin with one that is theirs alone.
    fn begins_with_row_names(&self, rows: &[u8], complete: bool) -> bool {
        if self.dialect.delimiter == b' ' {
            return false;
        }
        let mut fields = Fields::default();
        let wanted = self.names.len() + 1;
        let (mut firsts, mut others, mut has_last) = (Vec::new(), 0, false);
        self.each_record(rows, complete, |record, n| {
            fields.split(&self.dialect, record);
            if fields.len() == wanted {
                firsts.push(fields.get(record, 0).to_vec());
                has_last |= !fields.get(record, wanted - 1).is_empty();
            } else {
                others += 1;
            }
            n + 1 < ROWS
        });
        has_last && others * 20 <= firsts.len() && {
            // a name that comes again is numbered here
            let name = |i: usize| self.names.get(i).map_or("", |name| name.strip_suffix(" (2)").unwrap_or(name));
            are_row_names([name(0), name(1)], firsts.iter())
        }
    }

    /// Learns from the first rows what all of them have in common.
    fn habits(&mut self, rows: &[u8], complete: bool) {
        let mut fields = Fields::default();
        let wanted = self.names.len();
        let mut counts = Vec::new();
        // column names that come again with fewer columns begin another table
        let mut another = false;
        // rows that end with so many empty fields beyond the columns
        let mut padded: Vec<usize> = Vec::new();
        let mut survey = CellSurvey::new(wanted);
        self.each_record(rows, complete, |record, n| {
            fields.split(&self.dialect, record);
            let found = fields.len();
            counts.push(found);
            let named = self.names.iter().enumerate().take_while(|(i, name)| fields.get(record, *i) == name.as_bytes());
            another |= found < wanted && named.count() > wanted / 2;
            let is_padded = found > wanted && (wanted..found).all(|i| fields.get(record, i).is_empty());
            if is_padded {
                padded.push(found);
            }
            if found == wanted || is_padded {
                survey.add(record, &fields);
            }
            n + 1 < ROWS
        });
        self.most = usual_padding(&padded, &counts).unwrap_or(wanted);
        self.types = survey.finish();
        if !another {
            self.least = least_fields(wanted, &counts);
        }
    }

    /// Calls `each` with every record that is not blank and its number from 0, until it says `false`.
    pub(crate) fn each_record<'t>(&self, text: &'t [u8], whole: bool, each: impl FnMut(&'t [u8], usize) -> bool) {
        let mut search = QuoteSearch::default();
        let end = |at: usize| match whole {
            true => self.end(&self.dialect, text, at, &mut search),
            false => self.dialect.next_end(text, at, false, &mut search),
        };
        each_record(text, end, each);
    }

    /// Cuts a record into one field per column.
    #[inline]
    pub(crate) fn split(&self, record: &[u8], fields: &mut Fields) -> RecordFit {
        self.split_as(&self.dialect, record, fields)
    }

    /// Cuts a record of a text of which more is known than of the file, such as that it has no quotes.
    #[inline]
    pub(crate) fn split_as(&self, dialect: &Dialect, record: &[u8], fields: &mut Fields) -> RecordFit {
        if dialect.json {
            return self.split_json(record, fields);
        }
        fields.split(dialect, record);
        self.fit(record, record, fields)
    }

    /// How the fields of a record, which point into `text`, fit the columns.
    #[inline]
    pub(crate) fn fit(&self, text: &[u8], record: &[u8], fields: &mut Fields) -> RecordFit {
        let (found, wanted) = (fields.len(), self.names.len());
        if fields.has_lone_quotes() && !self.may_have_lone_quotes(text, fields) {
            return RecordFit::BadQuote;
        }
        if found == wanted {
            // a lone empty field is an empty line where there is but one column
            return if found == 1 && trim(record).is_empty() { RecordFit::Blank } else { RecordFit::Good };
        }
        if trim(record).is_empty() {
            return RecordFit::Blank;
        }
        // what a text of several lines holds may be rows that a stray quote swallowed
        if found > wanted && memchr::memchr(b'\n', record).is_some() {
            return RecordFit::FieldCount(found);
        }
        self.fit_ragged(text, fields)
    }

    /// Whether the quotes in texts without quotes around them can be part of the texts: they may be inches, but two of them
    /// around a delimiter cut a text in two, and so does one where a cell comes to stand in another's column.
    #[cold]
    fn may_have_lone_quotes(&self, text: &[u8], fields: &Fields) -> bool {
        !fields.quotes_hold_delimiters() && self.types.have_values((0..self.names.len()).map(|i| fields.get(text, i)))
    }

    /// How the fields of a record with more or fewer than there are columns fit. Delimiters at the end of the line do no
    /// harm, nor does it to leave them away where many lines do; but no cell must come to stand in another's column.
    fn fit_ragged(&self, text: &[u8], fields: &mut Fields) -> RecordFit {
        let (found, wanted) = (fields.len(), self.names.len());
        if found < wanted {
            let fits = || self.types.have_values((0..found).map(|i| fields.get(text, i)));
            let is_habit = (self.least..wanted).contains(&found) && fits();
            return if is_habit || self.surely_ends_early(text, fields) {
                RecordFit::Good
            } else {
                RecordFit::FieldCount(found)
            };
        }
        if found == self.most && (wanted..found).all(|i| fields.get(text, i).is_empty()) {
            return RecordFit::Good;
        }
        match realign(&self.types, &self.dialect, text, fields, wanted) {
            Realignment::Padded => RecordFit::Good,
            Realignment::Mended => RecordFit::Mended,
            Realignment::Unclear => RecordFit::FieldCount(found),
        }
    }

    /// Whether a record that is too short lacks empty fields at its end and nothing else: its cells are of the types of their
    /// columns, other rows have those fields empty, too, and the record fits in no other way.
    fn surely_ends_early(&self, text: &[u8], fields: &Fields) -> bool {
        let (found, wanted) = (fields.len(), self.names.len());
        let missing = wanted - found;
        // whoever writes one empty field at the end writes all of them
        if found < 2 || missing > MOST_LEFT_AWAY || self.types.are_unknown() || fields.get(text, found - 1).is_empty() {
            return false;
        }
        let cell = |i: usize| fields.get(text, i);
        let nothing = || std::iter::repeat_n(&b""[..], missing);
        let fits_without =
            |place: usize| self.types.fit((0..place).map(cell).chain(nothing()).chain((place..found).map(cell)));
        self.types.is_row((0..found).map(cell)) && !(0..found).any(fits_without)
    }

    /// Where the record that begins at `start` of a whole text ends. A quote that nothing closes may reach to one that opens
    /// a field of a later row: where whole rows stand inside such a text, the quote is a stray one.
    pub(crate) fn end(&self, dialect: &Dialect, text: &[u8], start: usize, search: &mut QuoteSearch) -> End {
        let QuoteSearch { closing, rows } = search;
        let is_text = |open: usize, close: usize| !rows.any(text, open, close, |line| self.is_row_by_itself(line));
        dialect.next_end_where(text, start, true, closing, is_text)
    }

    /// Whether a line is a row of the table.
    #[cold]
    fn is_row_by_itself(&self, line: &[u8]) -> bool {
        let mut fields = Fields::default();
        fields.split(&self.dialect, line);
        // the end of a text has a quote that closes and none that opens
        let fits = !fields.has_lone_quotes() && (fields.len() == self.names.len() || fields.len() == self.most);
        fits && self.types.is_row((0..self.names.len()).map(|i| fields.get(line, i)))
    }

    fn split_json(&self, record: &[u8], fields: &mut Fields) -> RecordFit {
        if trim(record).is_empty() {
            fields.clear();
            return RecordFit::Blank;
        }
        if self.json.split(record, self.names.len(), fields) { RecordFit::Good } else { RecordFit::BadJson }
    }

    /// Whether many rows lack fields at their end.
    pub(crate) fn has_short_rows(&self) -> bool {
        !self.dialect.json && self.least < self.names.len()
    }

    /// The column of that name.
    pub(crate) fn column(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|n| n == name)
    }
}

fn each_record<'t>(text: &'t [u8], mut end: impl FnMut(usize) -> End, mut each: impl FnMut(&'t [u8], usize) -> bool) {
    let (mut at, mut n) = (0, 0);
    while at < text.len() {
        let End::At { text: stop, next, .. } = end(at) else { return };
        let record = &text[at..stop];
        at = next;
        if !trim(record).is_empty() {
            if !each(record, n) {
                return;
            }
            n += 1;
        }
    }
}

/// The fields of rows that all end with the same number of empty ones beyond the columns, as programs write them that put a
/// delimiter behind every cell.
fn usual_padding(padded: &[usize], counts: &[usize]) -> Option<usize> {
    let first = *padded.first()?;
    let alike = padded.iter().filter(|&&n| n == first).count();
    (alike * 2 > counts.len()).then_some(first)
}

fn skip_lines(text: &[u8], lines: u32) -> usize {
    match lines {
        0 => 0,
        n => memchr::memchr_iter(b'\n', text).nth(n as usize - 1).map_or(text.len(), |i| i + 1),
    }
}

/// Names for all columns, each but once.
fn header_names(cells: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut seen: FxHashMap<String, usize> = FxHashMap::default();
    for (i, cell) in cells.enumerate() {
        let cell = cell.trim_start_matches('\u{feff}').split_whitespace().collect::<Vec<_>>().join(" ");
        let base = if cell.is_empty() { format!("Column {}", i + 1) } else { cell };
        let mut name = base.clone();
        while seen.contains_key(&name) {
            let n = seen.entry(base.clone()).or_insert(1);
            *n += 1;
            name = format!("{base} ({n})");
        }
        seen.insert(name.clone(), 1);
        names.push(name);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::read::format::Encoding;
    use crate::model::RejectCode;

    fn table(text: &str, header: bool) -> TextTable {
        let layout = Layout::Delimited { delimiter: b',', quote: Some(b'"'), backslash: false, header };
        TextTable::new(Format { encoding: Encoding::Utf8, layout, skip_lines: 0 }, text.as_bytes(), true)
    }

    #[test]
    fn names_are_unique_and_never_empty() {
        let t = table("a,,a, b ,a\n1,2,3,4,5\n", true);
        assert_eq!(t.names, ["a", "Column 2", "a (2)", "b", "a (3)"]);
        assert_eq!((t.first_line, t.header_line), (2, Some(1)));
        assert_eq!(table("1,2\n", false).names, ["Column 1", "Column 2"]);
    }

    #[test]
    fn fits() {
        let t = table("a,b\n", true);
        let mut fields = Fields::default();
        for (record, fit) in [
            ("1,2", RecordFit::Good),
            ("1,2,,", RecordFit::Good),
            ("1,2,3", RecordFit::FieldCount(3)),
            ("1", RecordFit::FieldCount(1)),
            (" ", RecordFit::Blank),
        ] {
            assert_eq!(t.split(record.as_bytes(), &mut fields), fit, "{record}");
        }
    }

    #[test]
    fn what_is_said_of_a_stray_quote_does_not_depend_on_what_is_far_away() {
        let rows = |n: usize| (0..n).map(|i| format!("k{i},2026-01-05,{i}\n")).collect::<String>();
        let text = format!("id,day,n\n{}\"k,2026-01-05,7\n{}", rows(50), rows(80_000));
        assert!(text.len() > 1 << 20);
        let t = table(&text, true);
        let at = text.find('"').unwrap();
        let faults = |text: &str| match t.end(&t.dialect, text.as_bytes(), at, &mut QuoteSearch::default()) {
            End::At { bad_quote, lines, .. } => (bad_quote, lines),
            End::More => panic!("the text is whole"),
        };
        assert_eq!(faults(&text), (Some(RejectCode::OpenQuote), 1), "no quote to the end");
        assert_eq!(faults(&format!("{}x\",y,z\n", &text[..1 << 19])), (Some(RejectCode::OpenQuote), 1), "one far away");
        let long = format!("{}\"{}", &text[..at], "words and words\n".repeat(80_000));
        assert_eq!(faults(&long), (Some(RejectCode::LongQuote), 1), "no rows in it");
    }

    #[test]
    fn a_text_with_delimiters_is_put_together_as_it_was() {
        let rows: String = (0..12).map(|i| format!("K-{i};2026-01-0{};some text {i} of it;{i}\n", i % 9 + 1)).collect();
        let text = format!("id;day;note;n\n{rows}");
        let layout = Layout::Delimited { delimiter: b';', quote: Some(b'"'), backslash: false, header: true };
        let t = TextTable::new(Format { encoding: Encoding::Utf8, layout, skip_lines: 0 }, text.as_bytes(), true);
        let mut fields = Fields::default();
        for (record, note) in [
            ("K-7;2026-01-05;one; two;7", "one; two"),
            ("K-7;2026-01-05;\"one \"\"or\"\"\";\"two\";7", "one \"or\";two"),
            ("K-7;2026-01-05;\"one\";\"two\";7", "one;two"),
        ] {
            assert_eq!(t.split(record.as_bytes(), &mut fields), RecordFit::Mended, "{record}");
            assert_eq!(fields.text(record.as_bytes(), 2), note, "{record}");
        }
    }

    #[test]
    fn what_many_rows_lack_at_their_end_is_empty() {
        let t = table("a,b,c,d\n1,2,3,4\n1,2,3\n1,2,3\n", true);
        let mut fields = Fields::default();
        assert!(t.has_short_rows() && !table("a,b,c\n1,2,3\n1,2\n", true).has_short_rows());
        for (record, fit) in
            [("1,2,3", RecordFit::Good), ("1,2", RecordFit::FieldCount(2)), ("1,2,3,4,5", RecordFit::FieldCount(5))]
        {
            assert_eq!(t.split(record.as_bytes(), &mut fields), fit, "{record}");
        }
        assert_eq!(t.split(b"1,2,3", &mut fields), RecordFit::Good);
        assert_eq!((fields.text(b"1,2,3", 2), fields.text(b"1,2,3", 3)), ("3".into(), "".into()));
    }

    #[test]
    fn json_keys_become_columns() {
        let text = "{\"a\":{\"b\":1},\"c\":null}\n{\"d\":[1,2],\"a\":{\"b\":\"x\"}}\n";
        let format = Format { encoding: Encoding::Utf8, layout: Layout::JsonLines, skip_lines: 0 };
        let t = TextTable::new(format, text.as_bytes(), true);
        assert_eq!(t.names, ["a.b", "c", "d"]);
        let mut fields = Fields::default();
        let record = text.lines().nth(1).unwrap().as_bytes();
        assert_eq!(t.split(record, &mut fields), RecordFit::Good);
        assert_eq!([0, 1, 2].map(|i| fields.text(record, i).into_owned()), ["x", "", "[1,2]"]);
        assert_eq!(t.split(b"{oops", &mut fields), RecordFit::BadJson);
    }

    #[test]
    fn columns_that_come_late_exist_where_a_mapping_names_them() {
        let format = Format { encoding: Encoding::Utf8, layout: Layout::JsonLines, skip_lines: 0 };
        let mut mapping = Mapping::default();
        for column in ["a", "late.b", "left.out"] {
            mapping.set_role(column, crate::import::Role::Attribute);
        }
        mapping.set_role("left.out", crate::import::Role::Ignore);
        let t = TextTable::new(format, b"{\"a\":1}\n", false).with_mapping(&mapping, false);
        assert_eq!(t.names, ["a", "late.b"]);
        let mut fields = Fields::default();
        for record in ["{\"late\":{\"b\":7}}", "{\"late.b\":7}"] {
            assert_eq!(t.split(record.as_bytes(), &mut fields), RecordFit::Good);
            assert_eq!(fields.text(record.as_bytes(), 1), "7", "{record}");
        }
    }

    #[test]
    fn a_narrow_table_reads_only_what_is_needed() {
        let format = Format { encoding: Encoding::Utf8, layout: Layout::JsonLines, skip_lines: 0 };
        let mut mapping = Mapping::default();
        mapping.set_role("a.b", crate::import::Role::Attribute);
        let record = b"{\"x\":{\"y\":1},\"a\":{\"b\":2,\"c\":3}}";
        let t = TextTable::new(format, record, true).narrow(&mapping, |_| false);
        assert_eq!(t.names, ["x.y", "a.b", "a.c"]);
        let mut fields = Fields::default();
        assert_eq!(t.split(record, &mut fields), RecordFit::Good);
        assert_eq!([0, 1, 2].map(|i| fields.text(record, i).into_owned()), ["", "2", ""]);
    }
}
