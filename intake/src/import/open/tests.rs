use std::io::Write;

use super::*;
use crate::import::open::table_input::Input;

fn read(input: &Input) -> Result<String, LoadError> {
    let mut stream = open(input)?;
    let mut text = String::new();
    stream.bytes.read_to_string(&mut text).map_err(|e| LoadError::io(&input.path, e))?;
    Ok(text)
}

fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    out.write_all(bytes).unwrap();
    out.finish().unwrap()
}

fn zst(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 1).unwrap()
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        out.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}

fn tarred(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, bytes) in files {
        let mut header = [0u8; 512];
        header[..name.len()].copy_from_slice(name.as_bytes());
        header[124..135].copy_from_slice(format!("{:011o}", bytes.len()).as_bytes());
        header[156] = b'0';
        header[257..263].copy_from_slice(b"ustar\0");
        header[148..156].fill(b' ');
        let sum: u32 = header.iter().map(|&b| u32::from(b)).sum();
        header[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
        out.extend_from_slice(&header);
        out.extend_from_slice(bytes);
        out.resize(out.len().next_multiple_of(512), 0);
    }
    out.resize(out.len() + 1024, 0);
    out
}

const CSV: &[u8] = b"customer_id,time,event\nu1,2026-01-05,visit\n";

#[test]
fn whatever_packs_a_table_is_peeled() {
    let dir = tempfile::tempdir().unwrap();
    for (name, bytes) in [
        ("a.csv", CSV.to_vec()),
        ("a.csv.gz", gz(CSV)),
        ("a.csv.zst", zst(CSV)),
        ("a.zip", zipped(&[("logs/a.csv", CSV), ("README.txt", b"about")])),
        ("b.zip", zipped(&[("a.csv.gz", &gz(CSV))])),
        ("a.tar", tarred(&[("a.csv", CSV)])),
        ("a.tar.gz", gz(&tarred(&[("folder/a.csv", CSV), ("logo.png", b"no")]))),
        ("two.csv.gz", [gz(&CSV[..10]), gz(&CSV[10..])].concat()),
        ("zip.gz", gz(&zipped(&[("a.csv", CSV)]))),
    ] {
        let path = dir.path().join(name);
        std::fs::write(&path, &bytes).unwrap();
        assert_eq!(tables(&path).unwrap(), [Input::from(&path)], "{name}");
        assert_eq!(read(&Input::from(&path)).unwrap().as_bytes(), CSV, "{name}");
        let stream = open(&Input::from(&path)).unwrap();
        assert!(stream.size > 0 && stream.size <= bytes.len() as u64, "{name}: {}", stream.size);
    }
}

#[test]
fn several_tables_are_several_files() {
    let dir = tempfile::tempdir().unwrap();
    let files: [(&str, &[u8]); 3] = [("orders.csv", b"a,b\n1,2\n"), ("users.csv", b"c\n3\n"), ("x/logo.png", b"-")];
    for (name, bytes) in [("export.zip", zipped(&files)), ("export.tar.gz", gz(&tarred(&files)))] {
        let path = dir.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let found = tables(&path).unwrap();
        let names: Vec<String> = found.iter().map(Input::name).collect();
        assert_eq!(names, [format!("{name} › orders.csv"), format!("{name} › users.csv")]);
        assert_eq!(found[1].table_name(), "users.csv");
        assert_eq!(read(&found[1]).unwrap(), "c\n3\n", "{name}");
        let error = read(&Input::from(&path)).unwrap_err().to_string();
        assert_eq!(error, format!("{name} holds 2 tables: choose one (orders.csv, users.csv)"));
        let missing = Input { inside: vec!["x.csv".to_owned()], ..Input::from(&path) };
        assert!(matches!(read(&missing), Err(LoadError::NoSuchTable { .. })), "{name}");
    }
}

#[test]
fn exports_by_the_hour_are_one_table() {
    let dir = tempfile::tempdir().unwrap();
    let (nine, ten) = (gz(b"{\"a\":1}"), gz(b"{\"a\":2}\n"));
    let files: [(&str, &[u8]); 2] = [("7/7_2026-01-05_9#0.json.gz", &nine), ("7/7_2026-01-05_10#0.json.gz", &ten)];
    for (name, bytes) in [("export.zip", zipped(&files)), ("export.tar", tarred(&files))] {
        let path = dir.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let found = tables(&path).unwrap();
        assert_eq!(found, [Input::from(&path)], "{name}");
        let mut lines: Vec<String> = read(&found[0]).unwrap().lines().map(str::to_owned).collect();
        lines.sort();
        assert_eq!(lines, ["{\"a\":1}", "{\"a\":2}"], "{name}");
    }
}

#[test]
fn broken_and_locked_files_say_so() {
    let dir = tempfile::tempdir().unwrap();
    let long = CSV.repeat(5000);
    let (packed, zip) = (gz(&long), zipped(&[("a.csv", &long)]));
    let mut crc = zip.clone();
    // the checksum in the directory at the end
    let directory = memchr::memmem::find(&crc, b"PK\x01\x02").unwrap();
    crc[directory + 16] ^= 1;
    let mut locked = zip.clone();
    locked[directory + 8] |= 1;
    locked[6] |= 1;
    let mut wrong = packed.clone();
    let middle = wrong.len() / 2;
    wrong[middle] ^= 0x55;
    for (name, bytes, says) in [
        ("short.csv.gz", packed[..packed.len() / 2].to_vec(), "is damaged"),
        ("wrong.csv.gz", wrong, "is damaged"),
        ("short.csv.zst", zst(&long)[..40].to_vec(), "is damaged"),
        ("crc.zip", crc, "is damaged"),
        ("short.zip", zip[..zip.len() / 2].to_vec(), "is damaged"),
        ("locked.zip", locked, "protected by a password"),
        ("no.zip", zipped(&[("logo.png", b"no")]), "without a table"),
        ("book.xlsx", zipped(&[("xl/workbook.xml", b"<workbook/>")]), "no workbook that can be read"),
    ] {
        let path = dir.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let error = read(&Input::from(&path)).unwrap_err().to_string();
        assert!(error.contains(says) && error.starts_with(name), "{name}: {error}");
    }
}
