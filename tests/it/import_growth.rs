//! Nothing grows faster than the file: an input twice as large takes about twice the work, or is refused with the reason.
//! Work is counted in allocations and bytes, never in time; `tests/bench/big_inputs.py` makes the large inputs.

use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use desire_path::import::{inspect, tables};
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Workspace};

const HEADER: &str = "customer_id,timestamp,event\n";

fn table(i: usize) -> String {
    format!("{HEADER}c{i},2026-01-05T10:00:00Z,visit\nc{i},2026-01-05T10:01:00Z,order\n")
}

fn zip_of(n: usize, name: impl Fn(usize) -> String, text: impl Fn(usize) -> String) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for i in 0..n {
        zip.start_file(name(i), zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text(i).as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn csvs(n: usize) -> Vec<u8> {
    zip_of(n, |i| format!("t{i}.csv"), table)
}

/// A tar archive of so many tables.
fn tar_of(n: usize) -> Vec<u8> {
    let mut tar = Vec::new();
    for i in 0..n {
        let text = table(i);
        let mut header = [0u8; 512];
        header[..100][..format!("t{i}.csv").len()].copy_from_slice(format!("t{i}.csv").as_bytes());
        header[124..135].copy_from_slice(format!("{:011o}", text.len()).as_bytes());
        header[156] = b'0';
        header[257..262].copy_from_slice(b"ustar");
        header[148..156].fill(b' ');
        let sum: u32 = header.iter().map(|&b| u32::from(b)).sum();
        header[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
        tar.extend_from_slice(&header);
        tar.extend_from_slice(text.as_bytes());
        tar.resize(tar.len().next_multiple_of(512), 0);
    }
    tar.resize(tar.len() + 1024, 0);
    tar
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Looks at every table of a file as the program does before it imports them; returns how many there are, and the bytes that
/// were asked of memory for each.
fn bytes_per_table(path: &Path) -> (usize, u64) {
    let mut n = 0;
    let used = allocation_counter::measure(|| {
        for input in tables(path).unwrap() {
            inspect(input).unwrap();
            n += 1;
        }
    });
    (n, used.bytes_total / n as u64)
}

/// Makes an archive of so many tables.
type MakeArchive = fn(usize) -> Vec<u8>;

#[test]
fn a_table_among_many_in_an_archive_costs_what_one_among_few_does() {
    let folder = tempfile::tempdir().unwrap();
    let kinds: [(&str, MakeArchive); 5] = [
        ("a.zip", csvs),
        ("a.tar", tar_of),
        ("a.tar.gz", |n| gzip(&tar_of(n))),
        ("outer.zip", |n| {
            let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
            zip.start_file("inner.zip", zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(&csvs(n)).unwrap();
            zip.finish().unwrap().into_inner()
        }),
        ("a.zip.gz", |n| gzip(&csvs(n))),
    ];
    for (name, make) in kinds {
        let [few, many] = [20, 200].map(|n| bytes_per_table(&write(folder.path(), &format!("{n}-{name}"), &make(n))));
        assert_eq!((few.0, many.0), (20, 200), "{name}");
        assert!(many.1 < few.1 * 3 / 2, "{name}: {} bytes for each of few tables, {} for each of many", few.1, many.1);
    }
}

#[test]
fn tables_of_an_archive_inside_another_are_all_there() {
    let folder = tempfile::tempdir().unwrap();
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in [("a.zip", csvs(3)), ("b.tar", tar_of(2)), ("c.csv", table(9).into_bytes())] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    let path = write(folder.path(), "all.zip", &zip.finish().unwrap().into_inner());
    let inputs = tables(&path).unwrap();
    let names: Vec<String> = inputs.iter().map(|input| input.inside.join("/")).collect();
    assert_eq!(names, ["a.zip/t0.csv", "a.zip/t1.csv", "a.zip/t2.csv", "c.csv"]);
    let mut project = Workspace::create(folder.path().join("p.desire"), &Progress::new()).unwrap();
    // back and forth, so that what is remembered of one archive is never taken for that of another
    let turned: Vec<ImportRequest> = [3, 0, 2, 1, 0]
        .map(|i| ImportRequest { mapping: inspect(&inputs[i]).unwrap().mapping, input: inputs[i].clone() })
        .to_vec();
    project.import(&turned, &Progress::new()).unwrap();
    assert_eq!(project.snapshot().table.num_events(), 8);
}

#[test]
fn a_file_that_is_written_anew_is_listed_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path(), "a.zip", &csvs(3));
    assert_eq!(tables(&path).unwrap().len(), 3);
    write(folder.path(), "a.zip", &csvs(5));
    assert_eq!(tables(&path).unwrap().len(), 5);
}

#[test]
fn very_many_tables_and_columns_are_refused_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path(), "many.zip", &csvs(2_001));
    let why = tables(&path).unwrap_err().to_string();
    assert!(why.contains("more than 2,000 tables") && why.contains("Unpack it"), "{why}");
    let columns = |n: usize| {
        let names: String = (0..n).map(|i| format!(",column {i}")).collect();
        let row = format!("c1,2026-01-05T10:00:00Z,visit{}\n", ",7".repeat(n));
        format!("customer_id,timestamp,event{names}\n{}", row.repeat(3))
    };
    let path = write(folder.path(), "wide.csv", columns(10_001).as_bytes());
    let why = inspect(&path).unwrap_err().to_string();
    assert!(why.contains("more than 10,000 columns"), "{why}");
    let path = write(folder.path(), "titled.csv", format!("A report\n\n{}", columns(10_001)).as_bytes());
    assert!(inspect(&path).unwrap_err().to_string().contains("more than 10,000 columns"));
    let path = write(folder.path(), "less.csv", columns(1_500).as_bytes());
    assert_eq!(inspect(&path).unwrap().columns.len(), 1_503);
}

#[test]
fn parts_of_one_table_are_one_however_many() {
    let folder = tempfile::tempdir().unwrap();
    let line = |i| format!("{{\"customer_id\":\"c{i}\",\"timestamp\":\"2026-01-05T10:00:00Z\",\"event\":\"visit\"}}\n");
    let path = write(folder.path(), "parts.zip", &zip_of(3_000, |i| format!("part-{i:05}.json"), line));
    let inputs = tables(&path).unwrap();
    assert_eq!(inputs.len(), 1);
    assert_eq!(inspect(&inputs[0]).unwrap().rows_seen, 3_000);
}

#[test]
fn a_line_without_an_end_is_refused_within_bounded_memory() {
    let folder = tempfile::tempdir().unwrap();
    for text in ["abc ", "abc,", "\"abc"] {
        let path = write(folder.path(), "line.csv", text.repeat((66 << 20) / text.len()).as_bytes());
        let mut why = String::new();
        let used = allocation_counter::measure(|| why = inspect(&path).unwrap_err().to_string());
        assert!(why.contains("not made of lines"), "{text}: {why}");
        assert!(used.bytes_max < 400 << 20, "{text}: {} MB", used.bytes_max >> 20);
    }
}

/// A workbook with so many sheets.
fn workbook_of(n: usize) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let all = |each: &dyn Fn(usize) -> String| (0..n).map(each).collect::<String>();
    let names = all(&|i| format!("<sheet name=\"S{i}\" sheetId=\"{}\" r:id=\"r{i}\"/>", i + 1));
    let parts =
        all(&|i| format!("<Relationship Id=\"r{i}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/s{i}.xml\"/>"));
    let cell = |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let row = |n: u8, cells: [&str; 3]| {
        let cells: String = ["A", "B", "C"].iter().zip(cells).map(|(c, text)| cell(&format!("{c}{n}"), text)).collect();
        format!("<row r=\"{n}\">{cells}</row>")
    };
    let rows = row(1, ["customer_id", "timestamp", "event"]) + &row(2, ["c1", "2026-01-05T10:00:00Z", "visit"]);
    let sheet = format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>");
    let mut files = vec![
        ("[Content_Types].xml".to_owned(), "<Types/>".to_owned()),
        (
            "_rels/.rels".to_owned(),
            format!(
                "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"w\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml".to_owned(),
            format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{names}</sheets></workbook>"),
        ),
        (
            "xl/_rels/workbook.xml.rels".to_owned(),
            format!("<Relationships xmlns=\"{PACKAGE}\">{parts}</Relationships>"),
        ),
    ];
    files.extend((0..n).map(|i| (format!("xl/worksheets/s{i}.xml"), sheet.clone())));
    zip_of(files.len(), |i| files[i].0.clone(), |i| files[i].1.clone())
}

#[test]
fn a_sheet_that_is_named_is_opened_without_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path(), "book.xlsx", &workbook_of(60));
    let inputs = tables(&path).unwrap();
    assert_eq!(inputs.len(), 60);
    let used = |i: usize| allocation_counter::measure(|| drop(inspect(&inputs[i]).unwrap())).count_total;
    let few = write(folder.path(), "few.xlsx", &workbook_of(6));
    let of_few = tables(&few).unwrap();
    let alone = allocation_counter::measure(|| drop(inspect(&of_few[5]).unwrap())).count_total;
    // the workbook's own list of sheets is longer, nothing else
    assert!(used(5) < alone + 60 * 60, "{} allocations, {alone} with six sheets", used(5));
    let path = write(folder.path(), "many.xlsx", &workbook_of(201));
    let why = tables(&path).unwrap_err().to_string();
    assert!(why.contains("more than 200 sheets"), "{why}");
}

#[test]
fn a_long_list_in_a_record_takes_a_few_times_its_size() {
    let folder = tempfile::tempdir().unwrap();
    let record = |list: &str| {
        format!("{{\"customer_id\":\"c1\",\"timestamp\":\"2026-01-05T10:00:00Z\",\"event\":\"visit\",\"x\":{list}}}\n")
    };
    let list = format!("[{}1]", "1,".repeat(4 << 20));
    let path = write(folder.path(), "list.jsonl", (record(&list) + &record("[1]").repeat(5)).as_bytes());
    let used = allocation_counter::measure(|| assert_eq!(inspect(&path).unwrap().rows_seen, 6));
    assert!(used.bytes_max < 16 * list.len() as u64, "{} MB for {} MB", used.bytes_max >> 20, list.len() >> 20);
}
