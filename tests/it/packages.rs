//! What packages say about the program is true: the type of its files, and that all they are made of is there.

use std::fs;
use std::path::Path;

use desire_path::progress::Progress;
use desire_path::workspace::Workspace;

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// The text of an attribute, of each tag that has it.
fn attributes<'x>(xml: &'x str, name: &str) -> Vec<&'x str> {
    let start = format!("{name}=\"");
    xml.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn systems_know_projects_by_their_first_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.desire");
    Workspace::create(&path, &Progress::new()).unwrap().close().unwrap();
    let bytes = fs::read(&path).unwrap();
    let xml = read("assets/desire-path.xml");
    let (places, values) = (attributes(&xml, "offset"), attributes(&xml, "value"));
    assert_eq!((places.as_slice(), values.len()), (["0", "68"].as_slice(), 2));
    assert!(bytes.starts_with(values[0].as_bytes()));
    let number = u32::from_str_radix(values[1].trim_start_matches("0x"), 16).unwrap();
    assert_eq!(bytes[68..72], number.to_be_bytes());
    assert_eq!(attributes(&xml, "pattern"), ["*.desire"]);
}

#[test]
fn a_double_click_on_a_project_opens_it() {
    let of_file = read("assets/desire-path.xml");
    let kind = *attributes(&of_file, "type").first().unwrap();
    let entry = read("assets/desire-path.desktop");
    let line = |key: &str| entry.lines().find_map(|line| line.strip_prefix(key)).unwrap().to_owned();
    assert_eq!(line("MimeType="), format!("{kind};"));
    assert_eq!(line("Exec="), "desire-path %f");
    assert!(read("Cargo.toml").contains(&format!("mime-type = \"{kind}\"")));
}

#[test]
fn packages_are_made_of_what_is_there() {
    let script = read("packaging/linux.sh");
    let words = script.split_whitespace().map(|word| word.trim_matches('"'));
    let files: Vec<&str> = words.filter(|word| word.starts_with("assets/")).collect();
    assert!(files.len() >= 3, "{files:?}");
    for file in files.iter().chain(&["assets/icon.png", "LICENSE-MIT", "sample-data", "docs"]) {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(file).exists(), "{file} is not there");
    }
}

#[test]
fn the_changelog_tells_of_this_version() {
    let changelog = read("CHANGELOG.md");
    let versions: Vec<&str> = changelog.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    let (version, day) = versions[1].split_once(" - ").unwrap();
    assert_eq!((versions[0], version), ("Unreleased", env!("CARGO_PKG_VERSION")));
    assert!(day.parse::<jiff::civil::Date>().is_ok(), "{day}");
}
