//! Lists as the files that other tools import: headers, forms and limits, consent first, one row per person, and the same
//! people in the file, the journal and the project.

use std::collections::BTreeSet;
use std::path::Path;

use desire_path::act::{ExportTerms, UnknownConsent, plan_export};
use desire_path::export::PeopleList;
use desire_path::export::destinations::{DestinationTerms, DestinationTool, action_files, people_files};
use desire_path::model::{Action, ActionState, Change, JournalKind, Project, Purpose};
use desire_path::present::contact;
use desire_path::present::table::{Cell, Table};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};

use crate::cli::{ok, project, run};
use crate::shop::{Row, table};

/// The headers as the makers of the tools write them.
const HEADERS: [(&str, &str); 14] = [
    ("klaviyo", "Email,Phone Number,First Name,Last Name,Country"),
    ("mailchimp", "Email Address,First Name,Last Name,Tags"),
    ("hubspot", "Email,First Name,Last Name,Phone Number"),
    ("braze", "external_id,first_name,last_name,email,phone,country,time_zone"),
    ("braze-events", "external_id,name,time"),
    ("customer-io", "id,email"),
    ("customer-io-events", "id,email,name,timestamp"),
    ("salesforce", "CampaignId,ContactId,LeadId,Status"),
    ("salesforce-tasks", "Subject,WhoId,ActivityDate,Status,Priority,Description"),
    ("google-ads", "Email,Phone,First Name,Last Name,Country,Zip"),
    ("meta", "email,phone,fn,ln,zip,ct,st,country,uid"),
    ("tiktok", "Email,Phone"),
    ("x", ""),
    ("linkedin", "email,firstname,lastname,jobtitle,employeecompany,country,googleaid"),
];

/// A list of people with these addresses, numbers and customer ids.
fn people(rows: &[(u64, &str, &str, &str)]) -> PeopleList {
    let own = ["segment", "action", "content", "reason", "send_time", "expires", "decided", "due", "description"];
    let mut list = Table::new(&contact::with(&own.map(|key| (key, key))));
    for &(number, customer_id, email, phone) in rows {
        let mut row = vec![Cell::Count(number)];
        row.extend([customer_id, email, phone, "Zoë O'Neill", "", ""].map(Cell::text));
        row.push(Cell::text("Most loyal"));
        row.extend(["Win back", "A lamp", "Silent", "", "", "", "", ""].map(Cell::text));
        list.push(row);
    }
    PeopleList { table: list, withheld: Default::default(), unknown_included: 0 }
}

fn lines(file: &[u8]) -> Vec<String> {
    String::from_utf8(file.to_vec()).unwrap().lines().map(str::to_owned).collect()
}

fn written(tool: &str, list: &PeopleList, terms: &DestinationTerms) -> Vec<Vec<String>> {
    let events = table(3, &[Row::new(0, 0, "page_view"), Row::new(1, 0, "page_view"), Row::new(2, 0, "page_view")]);
    let tool = DestinationTool::from_word(tool).unwrap();
    people_files(tool, (&events, &Project::default()), list, terms).files.iter().map(|(file, _)| lines(file)).collect()
}

#[test]
fn every_tool_gets_the_header_that_it_expects() {
    assert_eq!(DestinationTool::ALL.map(DestinationTool::word), HEADERS.map(|(word, _)| word));
    let list = people(&[(1, "0035g00000ABCDEAA4", "zoe@example.org", "+49 171 2345678")]);
    for (word, header) in HEADERS {
        let first = &written(word, &list, &DestinationTerms::default())[0][0];
        // X has rows alone
        let is_right = if word == "x" { first.len() == 64 } else { first.starts_with(header) };
        assert!(is_right && !first.contains('\u{feff}'), "{word}: {first}");
    }
}

#[test]
fn ad_networks_get_addresses_in_their_own_form_plain_or_hashed() {
    let list = people(&[(1, "c1", "Cloudy.San.Francisco+x@gmail.com", "+1 800 555 0100")]);
    let hashed = DestinationTerms { hashed: true, campaign: None };
    let row = |word: &str, terms: &DestinationTerms| written(word, &list, terms)[0][1].clone();
    let plain = DestinationTerms::default();
    assert_eq!(row("google-ads", &plain), "cloudysanfrancisco@gmail.com,+18005550100,,,,");
    let (email, phone) = (
        "223ebda6f6889b1494551ba902d9d381daf2f642bae055888e96343d53e9f9c4",
        "fb4f73a6ec5fdb7077d564cdd22c3554b43ce49168550c3b12c547b78c517b30",
    );
    assert_eq!(row("google-ads", &hashed), format!("{email},{phone},,,,"));
    assert!(row("meta", &plain).starts_with("cloudy.san.francisco+x@gmail.com,18005550100,zoë,oneill,"));
    assert_eq!(written("tiktok", &list, &hashed)[0][0], "Email_SHA256,Phone_SHA256");
    // X takes hashes alone, one in each line and nothing above them
    let x = written("x", &list, &plain)[0].clone();
    assert!(x.len() == 1 && x[0].len() == 64 && x[0] != email, "{x:?}");
}

#[test]
fn each_person_has_one_row_and_who_the_tool_would_not_know_has_none() {
    let list = people(&[
        (1, "c1", "zoe@example.org", "0171 2345678"),
        (2, "", "Zoe@example.org", ""),
        (3, "c3", "", "+49 171 2345679"),
    ]);
    let events = table(3, &[Row::new(0, 0, "page_view")]);
    let files = |word: &str| {
        let tool = DestinationTool::from_word(word).unwrap();
        people_files(tool, (&events, &Project::default()), &list, &DestinationTerms::default())
    };
    let klaviyo = files("klaviyo");
    assert_eq!((klaviyo.listed, klaviyo.people, klaviyo.repeated, klaviyo.unknown_to_tool), (vec![0], 1, 1, 1));
    assert_eq!(klaviyo.phones_without_country, 1);
    // with a number alone somebody is known to an ad network
    assert_eq!(files("google-ads").listed, [0, 2]);
    assert_eq!((files("braze").listed, files("salesforce").listed), (vec![0, 2], vec![]));
}

#[test]
fn approved_actions_leave_once_for_each_person_and_are_marked_and_counted() {
    let (folder, path) = project();
    // those of the demo have left already: they are taken back to approved
    let mut workspace = Workspace::open(Path::new(&path), &Progress::new()).unwrap();
    let approved =
        |a: &Action| Action { state: ActionState::Approved, send_at: None, expires: i64::MAX / 2, ..a.clone() };
    let all: Vec<Action> = workspace.snapshot().project.actions.iter().map(approved).collect();
    workspace.edit(Edit::Actions(Change::Update(all))).unwrap();
    workspace.close().unwrap();
    let before = Workspace::open_read_only(Path::new(&path), &Progress::new()).unwrap().snapshot();
    let klaviyo = DestinationTool::Klaviyo;
    let terms = ExportTerms::new(desire_path::workspace::now(), UnknownConsent::Withhold).once_each(true);
    let mut plan = plan_export(&before.table, &before.project, |a| klaviyo.takes(&a.channel), terms);
    let of = (&*before.table, &*before.project);
    let files = action_files(klaviyo, of, &mut plan, &DestinationTerms::default(), terms.now);
    assert!(files.people > 20, "the sample has people to write to: {}", files.people);

    let file = folder.path().join("klaviyo.csv");
    let out = file.to_str().unwrap();
    ok(&["export", &path, "actions", "--to", "klaviyo", "--out", out]);
    let mut reader = csv::Reader::from_path(&file).unwrap();
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.unwrap()).collect();
    assert_eq!(rows.len(), files.people);
    let emails: BTreeSet<&str> = rows.iter().map(|row| &row[0]).collect();
    assert_eq!(emails.len(), rows.len());
    let send_at = header.iter().position(|name| name == "Desire Path Send At").unwrap();
    for row in &rows {
        assert!(row[0].contains('@') && row[send_at].ends_with(":00+00:00") && row[send_at].len() == 25, "{row:?}");
    }

    let after = Workspace::open_read_only(Path::new(&path), &Progress::new()).unwrap();
    let exported = after.snapshot().project.actions.iter().filter(|a| a.state == ActionState::Exported).count();
    assert_eq!(exported, rows.len());
    let journal = after.journal().unwrap();
    let noted = journal.iter().rev().find(|e| e.kind == JournalKind::Export).unwrap();
    assert_eq!(noted.people, Some(rows.len() as u64));
    assert!(noted.what.contains("Klaviyo"), "{}", noted.what);
    after.close().unwrap();
    // every address agreed to e-mail
    let people = &before.table.people;
    let agrees = |email: &str| {
        (0..before.table.num_customers() as u32).any(|ix| {
            people.first_of(ix, &people.email).eq_ignore_ascii_case(email)
                && people.consent(ix, Purpose::Email) == desire_path::model::Consent::Given
        })
    };
    assert!(emails.iter().all(|email| agrees(email)));
}

#[test]
fn the_first_so_many_people_are_as_many_in_the_file_of_each_mail_tool() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let (shop, path) = (at("shop"), at("shop.desire"));
    ok(&["generate", "--customers", "900", "--out", &shop]);
    ok(&["import", &path, &shop]);
    ok(&["actions", &path, "--propose", "--as-of-end"]);
    let (code, _, _) = run(&["actions", &path, "--approve", "first:60", "--by", "Pigeon"]);
    assert_eq!(code, 3, "nobody is written to that way");
    ok(&["actions", &path, "--approve", "first:60", "--by", "e-mail"]);
    let approved = crate::cli::json(&["actions", &path, "--format", "json"]);
    assert!(approved["approved"].as_u64() >= Some(60), "{}", approved["approved"]);
    let emails = |file: &str| -> BTreeSet<String> {
        let mut reader = csv::Reader::from_path(file).unwrap();
        reader.records().map(|row| row.unwrap()[0].to_owned()).collect()
    };
    ok(&["export", &path, "actions", "--to", "klaviyo", "--out", &at("klaviyo.csv")]);
    ok(&["export", &path, "actions", "--again", "--to", "mailchimp", "--out", &at("mailchimp.csv")]);
    let (klaviyo, mailchimp) = (emails(&at("klaviyo.csv")), emails(&at("mailchimp.csv")));
    assert_eq!((klaviyo.len(), &mailchimp), (60, &klaviyo));
    let workspace = Workspace::open_read_only(Path::new(&path), &Progress::new()).unwrap();
    let noted = workspace.journal().unwrap();
    let files: Vec<Option<u64>> =
        noted.iter().rev().filter(|e| e.kind == JournalKind::Export).take(2).map(|e| e.people).collect();
    assert_eq!(files, [Some(60), Some(60)]);
    workspace.close().unwrap();
    // another export within the hour is one of its own, and what the website shows is none of a mail tool
    ok(&["actions", &path, "--approve", "first:20", "--by", "e-mail"]);
    ok(&["export", &path, "actions", "--to", "klaviyo", "--out", &at("klaviyo-2.csv")]);
    let (code, _, _) = run(&["actions", &path, "--approve", "first:5", "--by", "website"]);
    assert!([0, 3].contains(&code), "{code}");
    run(&["export", &path, "content", "--out", &at("content.json")]);
    ok(&["export", &path, "actions", "--again", "--to", "mailchimp", "--out", &at("mailchimp-2.csv")]);
    let (klaviyo, mailchimp) = (emails(&at("klaviyo-2.csv")), emails(&at("mailchimp-2.csv")));
    assert_eq!((klaviyo.len(), &mailchimp), (20, &klaviyo));
}

#[test]
fn a_file_for_another_tool_says_whom_of_the_last_export_it_leaves_out() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let (shop, path) = (at("shop"), at("shop.desire"));
    ok(&["generate", "--customers", "900", "--out", &shop]);
    ok(&["import", &path, &shop]);
    let (code, _, error) = run(&["export", &path, "actions", "--again", "--to", "klaviyo", "--out", &at("none.csv")]);
    assert!(code == 3 && error.contains("no export left anybody"), "{error}");
    ok(&["actions", &path, "--propose", "--as-of-end"]);
    ok(&["actions", &path, "--approve", "all"]);
    ok(&["export", &path, "actions", "--out", &at("all.csv")]);
    let workspace = Workspace::open_read_only(Path::new(&path), &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let last = snapshot.project.actions.iter().filter_map(|a| a.exported_at).max();
    let exported: Vec<_> = snapshot.project.actions.iter().filter(|a| a.exported_at == last).collect();
    let by_mail = exported.iter().filter(|a| a.channel == "E-mail").count();
    let other = exported.len() - by_mail;
    assert!(other > 0 && by_mail > 0, "the shop has actions of both");
    let refuses =
        snapshot.table.people.ix_of(exported.iter().find(|a| a.channel == "E-mail").unwrap().customer).unwrap();
    let email = snapshot.table.people.first_of(refuses, &snapshot.table.people.email).to_owned();
    workspace.close().unwrap();
    ok(&["consent", &path, &email, "--set", "refused", "--purpose", "email"]);
    let (code, _, notes) = run(&["export", &path, "actions", "--again", "--to", "klaviyo", "--out", &at("again.csv")]);
    assert_eq!(code, 0, "{notes}");
    let of_others = [format!("{other} action is for another"), format!("{other} actions are for other")];
    assert!(of_others.iter().any(|words| notes.contains(words)), "{other}: {notes}");
    assert!(notes.contains("refused"), "{notes}");
    let (code, _, error) = run(&["export", &path, "actions", "--again", "--to", "meta", "--out", &at("none.csv")]);
    assert!(
        code == 3 && error.contains("are for other channels than Meta") && error.contains("written again"),
        "{error}"
    );
}

#[test]
fn who_refused_a_tools_way_is_in_no_file_of_it() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("people.csv");
    let mut text = "customer_id,email,phone,email_consent,sms_consent,signup_date\n".to_owned();
    for n in 0..40 {
        let agrees = |yes: bool| if yes { "yes" } else { "no" };
        let (email, sms) = (agrees(n % 2 == 0), agrees(n % 3 == 0));
        text += &format!("customer-{n},person{n}@example.org,+4917123450{n:02},{email},{sms},2026-03-02\n");
    }
    std::fs::write(&file, text).unwrap();
    let path = dir.path().join("shop.desire").to_str().unwrap().to_owned();
    ok(&["import", &path, file.to_str().unwrap()]);
    ok(&["segments", &path, "--add", "Everybody", "--rule", "events >= 0"]);
    ok(&["segments", &path, "--add", "All of them, really", "--rule", "events >= 0"]);
    let out = dir.path().join("out.csv").to_str().unwrap().to_owned();
    ok(&["export", &path, "segments", "--to", "mailchimp", "--out", &out]);
    let mut reader = csv::Reader::from_path(&out).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.unwrap()).collect();
    let emails: BTreeSet<String> = rows.iter().map(|row| row[0].to_owned()).collect();
    let agreed: BTreeSet<String> = (0..40).filter(|n| n % 2 == 0).map(|n| format!("person{n}@example.org")).collect();
    assert_eq!((&emails, rows.len()), (&agreed, agreed.len()), "those who agreed to e-mail, each once");
    // in two segments and so with two tags
    assert!(rows.iter().all(|row| row[3].split(", ").count() == 2), "{:?}", rows[0]);
    let refused = |arguments: &[&str], words: &str| {
        let mut all = vec!["export", &path, "segments", "--out", &out, "--force"];
        all.extend(arguments);
        let (code, _, err) = run(&all);
        assert!(code == 2 && err.contains(words), "{arguments:?}: {code} {err}");
    };
    // agreement to something else is none
    for purpose in ["analytics", "profiling", "sms", "ads"] {
        refused(&["--to", "mailchimp", "--for", purpose], "leave --for out");
    }
    refused(&["--to", "meta", "--for", "email"], "leave --for out");
    refused(&["--to", "klaviyo", "--hashed"], "takes no hashed addresses");
    refused(&["--to", "salesforce"], "--campaign");
    refused(&["--to", "salesforce", "--campaign", "7015g00000"], "begin with 701");
    refused(&["--to", "klaviyo", "--campaign", "7015g000000ABCD"], "has no campaigns");
    refused(&["--to", "braze-events"], "export PROJECT actions");
    refused(&["--to", "nowhere"], "klaviyo");
    // nobody was asked about advertisements
    let (code, _, _) = run(&["export", &path, "segments", "--to", "meta", "--out", &out, "--force"]);
    assert_eq!(code, 3);
}
