//! First and last name: kept apart where a source has them apart, from the import to every list that names people.

use std::path::Path;
use std::process::Command;

use desire_path::import::{Mapping, Role};
use desire_path::progress::Progress;
use desire_path::store::Store;
use desire_path::workspace::Workspace;

use crate::store::TO_FORMAT_7;

const CRM: &str = "E-mail,Last name,First name,Created\n\
    ann@x.org,van der Berg,Ann,2026-01-05\n\
    bo@x.org,,Bo,2026-01-06\n";
const SHOP: &str = "email,name,time,event,value\n\
    cy@x.org,Cy Young,2026-01-07T10:00:00Z,purchase,5\n\
    ann@x.org,Ann v. d. Berg,2026-01-08T10:00:00Z,purchase,9\n";

/// What the program writes to standard output, run in a folder.
fn run(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_desire-path")).args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Rows of a CSV by e-mail: name, first name, last name.
fn names(csv: &str) -> Vec<[String; 4]> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let headers = reader.headers().unwrap().clone();
    let at = |key: &str| headers.iter().position(|h| h == key).unwrap_or_else(|| panic!("no {key} in {headers:?}"));
    let columns = ["email", "name", "first_name", "last_name"].map(at);
    let mut rows: Vec<_> = reader.records().map(Result::unwrap).map(|r| columns.map(|i| r[i].to_owned())).collect();
    rows.sort();
    rows.dedup();
    rows
}

#[test]
fn first_and_last_name_reach_every_list_that_names_people_and_no_pseudonymised_copy() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path();
    std::fs::write(folder.join("crm.csv"), CRM).unwrap();
    std::fs::write(folder.join("shop.csv"), SHOP).unwrap();
    run(folder, &["import", "p.desire", "crm.csv", "--source", "CRM"]);
    run(folder, &["import", "p.desire", "shop.csv", "--source", "Shop", "--map", "name=name"]);
    let expected = [
        ["ann@x.org", "Ann v. d. Berg", "Ann", "van der Berg"],
        ["bo@x.org", "Bo", "Bo", ""],
        ["cy@x.org", "Cy Young", "", ""],
    ];
    for list in [
        &["export", "p.desire", "events", "-o", "-"][..],
        &["sessions", "p.desire", "--format", "csv"],
        &["sql", "p.desire", "SELECT * FROM customers", "--format", "csv"],
    ] {
        assert_eq!(names(&run(folder, list)), expected, "{list:?}");
    }
    let access = run(folder, &["access", "p.desire", "ann@x.org", "-o", "-"]);
    let access: serde_json::Value = serde_json::from_str(&access).unwrap();
    let told = access["profiles"].to_string();
    assert!(told.contains("\"first_name\":\"Ann\"") && told.contains("\"last_name\":\"van der Berg\""), "{told}");
    run(folder, &["pseudonymise", "p.desire", "-o", "copy.desire"]);
    run(folder, &["erase", "p.desire", "ann@x.org", "--yes"]);
    for file in ["copy.desire", "p.desire"] {
        let bytes = std::fs::read(folder.join(file)).unwrap();
        for name in ["van der Berg", "v. d. Berg"] {
            let found = bytes.windows(name.len()).any(|part| part.eq_ignore_ascii_case(name.as_bytes()));
            assert!(!found, "{file} holds {name}");
        }
    }
}

#[test]
fn a_project_of_an_earlier_format_has_no_parts_of_names_until_the_next_import_of_its_source() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path();
    std::fs::write(folder.join("crm.csv"), CRM).unwrap();
    run(folder, &["import", "p.desire", "crm.csv", "--source", "CRM"]);
    let project = folder.join("p.desire");
    let older = rusqlite::Connection::open(&project).unwrap();
    older.execute_batch(TO_FORMAT_7).unwrap();
    drop(older);
    Store::open(&project).unwrap().close().unwrap();
    let first = |people: &desire_path::events::People| people.first_of(0, &people.first_name).to_owned();
    let workspace = Workspace::open_read_only(&project, &Progress::new()).unwrap();
    let people = workspace.snapshot().table.people.clone();
    assert_eq!((people.label(0), first(&people)), ("Ann van der Berg".to_owned(), String::new()));
    drop(workspace);
    std::fs::write(folder.join("crm.csv"), CRM.replace("2026-01-06", "2026-01-09")).unwrap();
    run(folder, &["import", "p.desire", "crm.csv", "--source", "CRM"]);
    let workspace = Workspace::open_read_only(&project, &Progress::new()).unwrap();
    assert_eq!(first(&workspace.snapshot().table.people), "Ann");
}

#[test]
fn a_source_that_joined_first_and_last_name_keeps_them_apart_from_now_on() {
    let column = |name: &str, role: &str| format!(r#"{{"column":"{name}","role":"{role}"}}"#);
    let columns = [column("Last name", "name"), column("First name", "name"), column("Full name", "name")];
    let old = format!(r#"{{"source":"CRM","columns":[{}]}}"#, columns.join(","));
    let [mapping]: [Mapping; 1] = Mapping::remembered(Some(&old)).try_into().unwrap();
    let roles = ["First name", "Last name", "Full name"].map(|column| mapping.role(column));
    assert_eq!(roles, [Role::FirstName, Role::LastName, Role::Name]);
    // what a tool's records become has two columns more
    let record =
        format!(r#"{{"preset":"zendesk_tickets","time_zone":"Europe/Berlin","columns":[{}]}}"#, column("name", "name"));
    let [mapping]: [Mapping; 1] = Mapping::remembered(Some(&record)).try_into().unwrap();
    assert_eq!(mapping.role("first_name"), Role::FirstName);
    assert_eq!((mapping.role("name"), mapping.time_zone.as_str()), (Role::Name, "Europe/Berlin"));
}
