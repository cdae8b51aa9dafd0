//! Files as they really come: every one is read right or refused with the truth.

use std::path::{Path, PathBuf};

use desire_path::events::code_of;
use desire_path::import::{DateOrder, Input, Layout, Mapping, PreviewRow, Role, TableKind, inspect, preview, tables};
use desire_path::model::RejectCode;

use crate::support::{Loaded, load_as, shared};

/// What came of a table: its columns and rows, or why it is refused.
type Seen = Result<(Vec<String>, Vec<PreviewRow>), String>;

fn see(input: &Input) -> Seen {
    let found = inspect(input).map_err(|e| e.to_string())?;
    let mut mapping = found.mapping.clone();
    mapping.date_order = mapping.date_order.or(Some(DateOrder::DayFirst));
    let rows = preview(input, &mapping, 100_000).map_err(|e| e.to_string())?.rows;
    if let Layout::Delimited { header: false, .. } = found.format.layout {
        assert!(found.columns.iter().enumerate().all(|(i, c)| c.name == format!("Column {}", i + 1)));
    }
    Ok((found.columns.into_iter().map(|c| c.name).collect(), rows))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_file()).collect();
    files.sort();
    files
}

/// Cells without white space at their ends and with line ends of one kind.
fn tidy(cell: &str) -> String {
    cell.replace("\r\n", "\n").trim().to_owned()
}

/// A table of a benchmark of polluted files and what it is when clean.
struct Polluted {
    name: String,
    /// The header, then the rows.
    clean: Vec<Vec<String>>,
    seen: Seen,
}

impl Polluted {
    /// Rows that are read cell by cell as they are when clean, of how many.
    fn score(&self) -> (usize, usize) {
        let Ok((columns, rows)) = &self.seen else { return (0, self.clean.len().saturating_sub(1)) };
        let numbered = columns.iter().all(|c| c.starts_with("Column "));
        let body = &self.clean[usize::from(!numbered).min(self.clean.len())..];
        let cells = |row: &PreviewRow| row.fields.iter().map(|c| tidy(c)).collect::<Vec<_>>();
        // further lines of column names are no rows
        let rows = rows.iter().map(cells).filter(|row| row != columns);
        (rows.zip(body).filter(|(row, clean)| row == *clean).count(), body.len())
    }
}

fn polluted(folder: &Path) -> Vec<Polluted> {
    let read = |file: PathBuf| {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(folder.join("clean").join(&name)).unwrap();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let clean = reader.records().map(|r| r.unwrap().iter().map(tidy).collect()).collect();
        Polluted { name, clean, seen: see(&Input::from(&file)) }
    };
    files(&folder.join("csv")).into_iter().map(read).collect()
}

#[test]
fn polluted_files_are_read_cell_by_cell() {
    let Some(folder) = shared("data/messy_csv/polluted_head") else { return };
    // what cannot be told from the file alone: spaces both between and inside fields, a letter 0 as escape, doubled
    // inches that may be meant
    let hard = [
        ("file_field_delimiter_0x20.csv", 30),
        ("file_escape_char_0x00.csv", 80),
        ("file_quotation_char_0x27.csv", 77),
    ];
    let (mut same, mut all) = (0, 0);
    for file in polluted(&folder) {
        let (n, of) = file.score();
        match (file.name.as_str(), &file.seen) {
            ("file_no_payload.csv", seen) => assert!(matches!(seen, Err(why) if why.contains("is empty"))),
            ("file_header_only.csv", seen) => assert!(matches!(seen, Err(why) if why.contains("header but no rows"))),
            (name, Ok(_)) => {
                let least = hard.iter().find(|(hard, _)| *hard == name).map_or(of, |(_, least)| *least);
                assert!(n >= least, "{name}: {n} of {of} rows");
            }
            (name, Err(why)) => panic!("{name}: {why}"),
        }
        (same, all) = (same + n, all + of);
    }
    eprintln!("polluted files: {same} of {all} rows read cell by cell as they are when clean");
    assert!(same * 100 >= all * 95, "{same} of {all}");
}

/// Columns and rows of a table, or what is said of it.
type Expected = Result<(usize, usize), &'static str>;

/// Files collected for what is wrong with them.
const HORROR: &[(&str, Expected)] = &[
    ("211.csv", Ok((96, 1019))),
    ("README.md", Ok((1, 2))),
    ("badcolspan.html", Ok((4, 4))),
    ("begrotingsanalyse-2011.csv", Ok((20, 39))),
    ("bian-anal-mca-2005-dols-eng-1011-0312-tab3.xlsm", Ok((4, 13))),
    ("blank_line.ods", Ok((3, 3))),
    ("characters.csv", Ok((18, 382))),
    ("complex.csv", Ok((4, 3))),
    ("complex.html", Ok((1, 2))),
    ("encrypted_no_password.xls", Err("protected by a password")),
    ("example.tsv", Ok((17, 140))),
    ("excel_pasting.csv", Ok((9, 17))),
    ("excel_properties.xls", Ok((1, 17))),
    ("html.html", Ok((6, 200))),
    ("invisible_text.html", Ok((9, 3))),
    ("large.xlsx", Ok((11, 30))),
    ("libreoffice.xlsx", Err("is empty")),
    ("loffice-4.4.1.2.ods", Ok((3, 3))),
    ("long.csv", Ok((1, 3999))),
    ("mixedGLB.csv", Ok((19, 133))),
    ("multilineods.ods", Err("header but no rows")),
    ("null.csv", Ok((4, 10))),
    ("ods_formats.ods", Ok((10, 5))),
    ("rowcolspan.html", Ok((5, 10))),
    ("simple.csv", Ok((3, 6))),
    ("simple.ods", Ok((3, 3))),
    ("simple.psv", Ok((6, 28))),
    ("simple.ssv", Ok((3, 6))),
    ("simple.unknown", Err("is empty")),
    ("simple.xls", Ok((3, 6))),
    ("simple.xlsx", Ok((3, 6))),
    ("simple.zip", Ok((3, 6))),
    ("skip_initials.csv", Ok((2, 2))),
    ("small.csv", Err("header but no rows")),
    ("span_rich.xls", Ok((4, 5))),
    ("spanish_chars.csv", Ok((8, 116))),
    ("sparse_with_column_errors.csv", Ok((4, 2237))),
    ("sw_gen.xlsx", Ok((17, 15))),
    ("unicode_sheet_name.xls", Err("header but no rows")),
    ("utf-16le_encoded.csv", Ok((19, 327))),
    ("utf8bom.csv", Err("header but no rows")),
    ("weird_head_padding.csv", Ok((11, 76))),
];

#[test]
fn horrors_are_read_right_or_refused_with_the_truth() {
    let Some(folder) = shared("data/messy_csv/messytables_horror") else { return };
    for (name, expected) in HORROR {
        let path = folder.join(name);
        let seen = tables(&path).map_err(|e| e.to_string()).and_then(|all| match &all[..] {
            [only] => see(only),
            several => panic!("{name}: {several:?}"),
        });
        match (seen, expected) {
            (Ok((columns, rows)), Ok(expected)) => assert_eq!((columns.len(), rows.len()), *expected, "{name}"),
            (Err(why), Err(says)) => assert!(why.contains(says), "{name}: {why}"),
            (seen, _) => panic!("{name}: {seen:.300?}"),
        }
    }
    let cells = |name: &str, row: usize| see(&Input::from(&folder.join(name))).unwrap().1[row].fields.clone();
    assert_eq!(cells("complex.csv", 2), ["2011-01-03", "", "6,000,000", "Galway"]);
    assert_eq!(cells("blank_line.ods", 2), ["Ian", "34", "2015-11-11"]);
    assert_eq!(cells("sw_gen.xlsx", 0)[0], "474939423470395392");
    assert_eq!(cells("excel_pasting.csv", 0)[..3], ["Timber", "2,666", "2,274"]);
    assert_eq!(cells("weird_head_padding.csv", 1)[..3], ["Gefäßchirurgie", ".", "379"]);
    assert_eq!(cells("ods_formats.ods", 0)[..5], ["2014-11-11", "11:12:12", "true", "11.11", "1"]);
    // several sheets, each a table; the empty ones are not offered
    let sheets = tables(&folder.join("large.ods")).unwrap();
    assert_eq!(sheets.len(), 6);
    assert_eq!(sheets[0].inside, ["2007-08"]);
    let known: Vec<&str> = HORROR.iter().map(|(name, _)| *name).chain(["large.ods"]).collect();
    for file in files(&folder) {
        let name = file.file_name().unwrap().to_string_lossy();
        assert!(known.contains(&&*name), "nobody says what comes of {name}");
    }
}

/// Tables in which nothing names a person or a moment: no customer is made of "Timber" or of a year.
#[test]
fn tables_without_customers_are_not_taken_for_some() {
    let Some(folder) = shared("data/messy_csv") else { return };
    for (name, columns, rows) in [
        ("messytables_horror/begrotingsanalyse-2011.csv", 20, 39),
        ("messytables_horror/excel_pasting.csv", 9, 17),
        ("messytables_horror/large.xlsx", 11, 30),
        ("messytables_horror/weird_head_padding.csv", 11, 76),
        ("clevercsv/airedale.csv", 8, 54),
        ("clevercsv/imdb.csv", 44, 100),
        ("clevercsv/milk.csv", 23, 379),
    ] {
        let input = Input::from(&folder.join(name));
        let seen = see(&input).unwrap();
        assert_eq!((seen.0.len(), seen.1.len()), (columns, rows), "{name}");
        let mapping = inspect(&input).unwrap().mapping;
        let who = [Role::CustomerId, Role::Email, Role::Phone, Role::DeviceId];
        assert!(who.iter().all(|role| mapping.columns_with(*role).next().is_none()), "{name}: {:?}", mapping.columns);
    }
}

/// Rows of a polluted file that were read, but not as they are when clean, and those that were left out, with the file's
/// notes.
fn silently_wrong(name: &str, folder: &Path) -> (usize, usize, Vec<String>) {
    let input = Input::from(&folder.join("csv").join(name));
    let found = inspect(&input).unwrap();
    let column = |i: usize| found.columns[i].name.clone();
    let mut mapping = Mapping { date_order: Some(DateOrder::DayFirst), ..Mapping::default() };
    for (i, role) in [(0, Role::Time), (3, Role::CustomerId), (5, Role::Event), (6, Role::Text), (7, Role::Page)] {
        mapping.set_role(&column(i), role);
    }
    let loaded = load_as(&input, &mapping);
    let text = std::fs::read_to_string(folder.join("clean").join(name)).unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let clean: std::collections::BTreeSet<String> =
        reader.records().map(|r| r.unwrap()).map(|r| [&r[3], &r[5], &r[6], &r[7]].map(tidy).join("|")).collect();
    let (dims, e) = (&loaded.catalog.dims, &loaded.events);
    let told = |i: usize| {
        [
            loaded.who(e.profile[i]).as_str(),
            dims.event.name(code_of(&e.event, i)),
            dims.text.name(code_of(&e.text, i)),
            dims.page.name(code_of(&e.page, i)),
        ]
        .map(tidy)
        .join("|")
    };
    let wrong = (0..e.len()).map(told).filter(|row| !clean.contains(row));
    (wrong.count(), loaded.rejects.len(), [found.notes, found.doubts].concat())
}

#[test]
fn what_cannot_be_told_from_a_file_is_said() {
    let Some(folder) = shared("data/messy_csv/polluted_head") else { return };
    for file in files(&folder.join("csv")) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        if ["file_no_payload.csv", "file_header_only.csv"].contains(&&*name) {
            continue; // refused
        }
        let (wrong, left_out, notes) = silently_wrong(&name, &folder);
        let says = |part: &str| notes.iter().any(|note| note.contains(part));
        match &*name {
            "file_field_delimiter_0x20.csv" => {
                assert!(left_out > 0 && says("texts seem to have spaces too"), "{notes:?}");
            }
            "file_quotation_char_0x27.csv" => assert!(says("between apostrophes"), "{notes:?}"),
            "file_multitable_same.csv" => assert!(says("come again in line 85"), "{notes:?}"),
            "file_multitable_more.csv" => assert!(says("come again in line 85"), "{notes:?}"),
            // rows that cannot be cut are left out, and said
            "file_escape_char_0x00.csv" => {
                assert!(wrong == 0 && left_out == 3 && says("do not have a field"), "{notes:?}");
            }
            _ => assert_eq!(wrong, 0, "{name}: {notes:?}"),
        }
    }
}

/// What comes of a text by the mapping that is guessed, with what is said about the file.
fn guessed(text: &str) -> (Loaded, Vec<String>) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("export.csv");
    std::fs::write(&path, text).unwrap();
    let found = inspect(&path).unwrap();
    (load_as(&path, &found.mapping), [found.notes, found.doubts].concat())
}

/// Spreadsheets leave the empty cells at the end of a line away where none of the sixteen lines around has one.
#[test]
fn rows_without_the_last_empty_cells_are_rows() {
    let row = |who: &str, i: usize, end: &str| format!("{who}{i},buy,2026-01-{:02} 10:00,5{end}\n", i % 28 + 1);
    let rows = |who: &str, n: usize, end: &str| (0..n).map(|i| row(who, i, end)).collect::<String>();
    let header = "user_id,event,timestamp,value,coupon\n";
    for (full, short) in [(15, 40), (1, 2), (100, 40), (300, 900)] {
        let (loaded, notes) = guessed(&format!("{header}{}{}", rows("u", full, ",X"), rows("v", short, "")));
        assert_eq!(loaded.report.events, (full + short) as u64, "{full} full rows, {short} short ones: {notes:?}");
        assert_eq!(loaded.told(&["value"])[0], "u0|2026-01-01T10:00:00Z|buy|5");
        assert!(loaded.rejects.is_empty() && notes.iter().any(|n| n.contains("end before the last columns")));
        assert!(!notes.iter().any(|n| n.contains("skipped") || n.contains("no header")), "{notes:?}");
    }
    // a few among many are broken rows, and rows of all lengths are no habit
    for (short, reason) in [("v1,buy,2026-01-01 10:00,5\n", 1), ("v1,buy\nv2,buy,2026-01-01 10:00\nv3,buy,x,5\n", 3)] {
        let (loaded, _) = guessed(&format!("{header}{}{short}", rows("u", 10, ",X")));
        assert_eq!((loaded.report.events, loaded.rejects.len()), (10, reason));
        assert!(loaded.rejects.iter().all(|r| r.line > 11 && r.reason == RejectCode::TooFewFields.into()));
    }
}

/// One row without its last field is a row where other rows have that field empty and it fits in no other way.
#[test]
fn a_lone_row_without_its_last_empty_cell_is_a_row() {
    let header = "user_id,event,timestamp,value,coupon\n";
    let row = |i: usize, end: &str| format!("u{i},buy,2026-01-{:02} 10:00,{i}.50{end}\n", i % 28 + 1);
    let full = |i: usize| row(i, if i.is_multiple_of(3) { ",X7" } else { "," });
    let (loaded, _) = guessed(&format!("{header}{}{}", (0..30).map(full).collect::<String>(), row(40, "")));
    assert_eq!((loaded.report.events, loaded.rejects.len()), (31, 0));
    assert_eq!(loaded.told(&["value"])[30], "u40|2026-01-13T10:00:00Z|buy|40.5");
    // a field that is missing elsewhere is no empty one at the end
    let broken = "u41,2026-01-13 10:00,40.50,X7\n";
    let (loaded, _) = guessed(&format!("{header}{}{broken}", (0..30).map(full).collect::<String>()));
    assert_eq!((loaded.report.events, loaded.rejects.len()), (30, 1));
}

/// What a spreadsheet made of long numbers cannot be undone: it is said before anything is imported.
#[test]
fn ids_that_a_spreadsheet_shortened_are_told() {
    let told = |id: &str| {
        let rows = format!("{id},buy,2026-01-01 10:00,5\nu2,buy,2026-01-02 10:00,1.5E+12\n");
        guessed(&format!("user_id,event,timestamp,value\n{rows}")).1.into_iter().find(|n| n.contains("spreadsheet"))
    };
    for id in ["1.23457E+12", "\"1,23457E+12\""] {
        assert!(told(id).is_some_and(|said| said.contains("“user_id”") && said.contains("may become one")), "{id}");
    }
    assert_eq!(told("1234567890123"), None, "money may be written so");
}

/// Spreadsheets and web pages write the minus in ways of their own.
#[test]
fn a_minus_of_any_kind_is_one() {
    let header = "user_id,event,timestamp,value\n";
    let signs = ["-", "\u{2212}", "\u{2012}", "\u{2013}", "\u{fe63}", "\u{ff0d}"];
    let rows: String = signs.iter().map(|sign| format!("u1,refund,2026-01-05 10:00,{sign}100\n")).collect();
    let (loaded, _) = guessed(&format!("{header}{rows}"));
    // the same event again and again is one
    assert_eq!((loaded.report.events, loaded.report.duplicates), (1, 5), "{:?}", loaded.told(&["value"]));
    assert_eq!(loaded.events.value, [-100.0]);
    let (german, _) =
        guessed("Kunde;Datum;Ereignis;Umsatz\nu1;05.01.2026;Gutschrift;\u{2212}1.012,50\nu1;06.01.2026;Kauf;7,25\n");
    assert_eq!(german.events.value, [-1012.5, 7.25]);
}

/// A row that is left out makes nobody: not of the word "Total", nor of an id without a time.
#[test]
fn rows_left_out_leave_nobody_behind() {
    let good: String = (1..=9).map(|day| format!("u{},buy,2026-03-{day:02} 12:00,5\n", day % 2 + 1)).collect();
    let bad = "u5,buy,never,5\nu6,buy,2026-03-30 12:00,much\nu1,buy,never,5\nTotal,,,11\n";
    let (loaded, _) = guessed(&format!("user_id,event,timestamp,value\n{good}{bad}"));
    assert_eq!((loaded.report.used, loaded.rejects.len(), loaded.report.new_profiles), (9, 4, 2));
    let everybody: Vec<String> = (0..loaded.catalog.num_profiles()).map(|p| loaded.who(p)).collect();
    assert_eq!(everybody, ["u2", "u1"]);
    // the same where an e-mail stands beside the id, in records of a tool, and in orders
    let both =
        "user_id,email,event,timestamp\nu1,a@x.org,buy,2026-03-29\nu2,b@x.org,buy,never\n,c@x.org,buy,2026-03-30\n";
    assert_eq!(guessed(both).0.report.new_profiles, 2);
    let calls = [("u1", "2026-03-29T12:00:00Z"), ("u2", "never")].map(|(who, when)| {
        format!("{{\"type\":\"track\",\"messageId\":\"{who}\",\"userId\":\"{who}\",\"event\":\"Buy\",\"timestamp\":\"{when}\"}}\n")
    });
    let (calls, _) = guessed(&calls.concat());
    assert_eq!((calls.report.rows, calls.rejects.len(), calls.report.new_profiles), (2, 1, 1));
    let orders = "Order ID,Email,Order date,Total,Refund\n1,a@x.org,2026-03-29,5,\n2,b@x.org,2026-03-29,5,some\n3,c@x.org,never,5,\n";
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("orders.csv");
    std::fs::write(&path, orders).unwrap();
    let mut mapping = inspect(&path).unwrap().mapping;
    mapping.kind = TableKind::Orders;
    mapping.set_role("Refund", Role::Refund);
    let orders = load_as(&path, &mapping);
    assert_eq!((orders.report.used, orders.rejects.len(), orders.report.new_profiles), (1, 2, 1));
}
