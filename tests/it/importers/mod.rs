//! Files for other tools, read back by the libraries of their makers and by parsers that importers are made of.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::cli::ok;
use crate::support::python_with;

/// The tools whose files hold people, with whether they take hashes too.
const OF_PEOPLE: [(&str, bool); 8] = [
    ("klaviyo", false),
    ("mailchimp", false),
    ("hubspot", false),
    ("braze", false),
    ("customer-io", false),
    ("google-ads", true),
    ("meta", true),
    ("tiktok", true),
];

/// People as shops know them: addresses in large letters and with dots, names with commas and signs, national numbers.
const PEOPLE: [(&str, &str, &str, &str, Address); 6] = [
    ("Zoe.Weber+news@Gmail.com", "Zoë", "Weber", "0171 2345678", ["01067", "Dresden", "Sachsen", "DE"]),
    (" Mary.Ann@Example.org", "Mary Ann", "O'Neill", "+44 20 7946 0018", ["SW1A 1AA", "London", "", "GB"]),
    ("jan_kowalski@example.pl", "Jan", "Kowalski", "+48 512 345 678", ["00-950", "Warszawa", "", "PL"]),
    (
        "USER.name+nyc@example.com",
        "User, the \"third\"",
        "Name",
        "0049 30 12345678",
        ["10001-4567", "New York", "NY", "US"],
    ),
    ("li@googlemail.com", "Li", "=Wang", "+1 (212) 555-0100", ["94043", "Mountain View", "CA", "US"]),
    // who has no postcode is known by the address of the mailbox alone
    ("sofia@example.pt", "Sofia", "Conceição", "", ["", "Vila Nova de Gaia", "", "PT"]),
];

/// Postcode, town, state and country.
type Address = [&'static str; 4];

/// Runs the checks in Python: what they counted, by the name of the file.
fn read_back(python: &Path, what: &str, folder: &Path) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/importers/read_back.py");
    let output = Command::new(python).arg(script).arg(what).arg(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn makers_and_importers_read_lists_of_people_as_they_were_meant() {
    let modules = ["facebook_business", "google.ads.datamanager_util", "phonenumbers", "simple_salesforce"];
    let Some(python) = modules.map(python_with).into_iter().collect::<Option<Vec<_>>>() else { return };
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let mut text =
        "customer_id,email,first_name,last_name,phone,postcode,city,state,country,email_consent,ads_consent,signup_date\n"
            .to_owned();
    for (n, (email, first, last, phone, address)) in PEOPLE.iter().enumerate() {
        let first = first.replace('"', "\"\"");
        let address = address.join(",");
        writeln!(text, "0035g00000ABCD{n},{email},\"{first}\",{last},{phone},{address},yes,yes,2026-03-02").unwrap();
    }
    std::fs::write(at("people.csv"), text).unwrap();
    let path = at("shop.desire");
    ok(&["import", &path, &at("people.csv")]);
    ok(&["identity", &path, "--set", "country-code=49"]);
    ok(&["segments", &path, "--add", "Everybody, \"all\"", "--rule", "events >= 0"]);
    for (tool, hashes) in OF_PEOPLE {
        ok(&["export", &path, "segments", "--to", tool, "--out", &at(&format!("{tool}.csv"))]);
        if hashes {
            ok(&["export", &path, "segments", "--to", tool, "--hashed", "--out", &at(&format!("{tool}-hashed.csv"))]);
        }
    }
    let campaign = "7015g000000ABCD";
    ok(&["export", &path, "segments", "--to", "salesforce", "--campaign", campaign, "--out", &at("salesforce.csv")]);
    let read = read_back(&python[0], "people", dir.path());
    for tool in OF_PEOPLE.map(|(tool, _)| tool).into_iter().chain(["salesforce"]) {
        assert_eq!(read[tool], PEOPLE.len(), "{tool}: {read}");
    }
}

#[test]
fn importers_and_calendars_read_approved_actions_as_they_were_meant() {
    let modules = ["icalendar", "phonenumbers", "simple_salesforce"];
    let Some(python) = modules.map(python_with).into_iter().collect::<Option<Vec<_>>>() else { return };
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let (shop, path) = (at("shop"), at("shop.desire"));
    ok(&["generate", "--customers", "900", "--out", &shop]);
    ok(&["import", &path, &shop]);
    ok(&["actions", &path, "--propose", "--as-of-end"]);
    ok(&["actions", &path, "--approve", "all"]);
    ok(&["export", &path, "actions", "--out", &at("sends.ics")]);
    let planned = ok(&["actions", &path, "--plan", "--format", "csv"]);
    std::fs::write(at("plan.csv"), planned).unwrap();
    for tool in ["klaviyo", "mailchimp", "hubspot", "braze", "braze-events", "customer-io", "customer-io-events"] {
        ok(&["export", &path, "actions", "--to", tool, "--out", &at(&format!("{tool}.csv"))]);
        // the next tool gets the same actions
        ok(&["undo", &path]);
    }
    let read = read_back(&python[0], "actions", dir.path());
    let people = read["klaviyo"].as_u64().unwrap();
    assert!(people > 20, "{read}");
    for tool in ["mailchimp", "hubspot", "braze", "customer-io"] {
        assert_eq!(read[tool].as_u64(), Some(people), "{tool}: {read}");
    }
    assert!(read["braze-events"].as_u64() >= Some(people), "{read}");
    assert_eq!(read["braze-events"], read["customer-io-events"], "{read}");
    assert_eq!(read["planned"], read["in_calendar"], "{read}");
}
