//! Whom advertising leaves out: the right people, whatever they said of advertising, and addresses as hashes.

use std::collections::BTreeSet;

use desire_path::act::{ExclusionReason, ExclusionTerms, exclusions};
use desire_path::events::Subset;
use desire_path::model::{Assignment, Consent, ExperimentArm, Project, Purpose};
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;

use crate::cli::{csv_rows, ok, project, run};
use crate::shop::{Row, table, table_with_consent};

const DAY: i64 = 86_400_000;
const END: i64 = 1_700_000_000_000;

fn listed(rows: &[Row], n: u32, project: &Project, terms: &ExclusionTerms) -> Vec<(u32, ExclusionReason)> {
    let table = table(n, rows);
    let found = exclusions(&table, &Subset::all(&table), project, terms, &Progress::new()).unwrap();
    let reached = found.customers.len() + found.withheld.total();
    assert!(reached <= n as usize);
    found.customers.iter().map(|&(ix, reason)| (table.people.ids[ix as usize], reason)).collect()
}

#[test]
fn recent_buyers_open_complaints_and_those_left_alone() {
    let rows = [
        Row::new(0, END - 10 * DAY, "purchase").worth(10.0),
        Row::new(1, END - 31 * DAY, "purchase").worth(10.0),
        Row::new(2, END - 3 * DAY, "support_ticket"),
        Row::new(3, END - 3 * DAY, "page_view"),
        Row::new(4, END - 20 * DAY, "page_view"),
        Row::new(5, END, "page_view"),
    ];
    let nobody = Assignment {
        id: 1,
        customer: 4,
        experiment: "offer".to_owned(),
        arm: ExperimentArm::Nobody,
        at: END,
        shares: None,
    };
    let mut project = Project { assignments: vec![nobody].into(), ..Project::default() };
    project.settings.hold_out_share = 0.0;
    let all = listed(&rows, 6, &project, &ExclusionTerms::default());
    use ExclusionReason::{Nobody, OpenComplaint, RecentBuyer};
    assert_eq!(all, [(0, RecentBuyer), (2, OpenComplaint), (4, Nobody)]);
    let longer = ExclusionTerms { recent_days: 32, reasons: vec![RecentBuyer] };
    assert_eq!(listed(&rows, 6, &project, &longer), [(0, RecentBuyer), (1, RecentBuyer)]);
}

#[test]
fn a_no_to_advertising_keeps_nobody_out_of_the_list_that_spares_them() {
    let rows: Vec<Row> = (0..3).map(|c| Row::new(c, END - DAY, "purchase").worth(5.0)).collect();
    let table = table_with_consent(&[Consent::Refused, Consent::Given, Consent::Unknown], &rows);
    assert_eq!(table.people.consent(0, Purpose::Email), Consent::Refused);
    let found =
        exclusions(&table, &Subset::all(&table), &Project::default(), &ExclusionTerms::default(), &Progress::new())
            .unwrap();
    assert_eq!(found.customers.len() + found.withheld.unreachable, 3, "{found:?}");
    assert_eq!(found.withheld.refused + found.withheld.unknown, 0);
}

#[test]
fn the_file_of_a_network_holds_hashes_alone_and_the_journal_knows_it() {
    let (folder, path) = project();
    let own = folder.path().join("leave-out.csv");
    ok(&["export", &path, "exclusions", "-o", own.to_str().unwrap()]);
    let rows = csv_rows(&std::fs::read_to_string(&own).unwrap());
    assert!(rows.len() > 5, "the sample has recent buyers: {}", rows.len());
    let google = folder.path().join("google.csv");
    ok(&["export", &path, "exclusions", "--to", "google-ads", "-o", google.to_str().unwrap()]);
    let hashed = csv_rows(&std::fs::read_to_string(&google).unwrap());
    let is_hash = |cell: &str| cell.is_empty() || cell.len() == 64 && cell.bytes().all(|b| b.is_ascii_hexdigit());
    assert!(hashed.iter().all(|row| row.iter().all(is_hash)), "nothing plain leaves");
    let distinct: BTreeSet<String> = hashed.iter().map(|row| row[0].to_owned()).collect();
    assert_eq!(distinct.len(), hashed.len());
    assert!(hashed.len() <= rows.len());
    let meta = ok(&["export", &path, "exclusions", "--to", "meta", "-o", "-"]);
    assert!(!meta.contains('@'), "{meta}");
    let workspace = Workspace::open_read_only(std::path::Path::new(&path), &Progress::new()).unwrap();
    let journal = workspace.journal().unwrap();
    let noted = journal.iter().find(|entry| entry.what.contains("Google")).unwrap();
    assert_eq!(noted.people, Some(hashed.len() as u64));

    let (code, _, error) = run(&["export", &path, "exclusions", "--to", "klaviyo", "-o", "-"]);
    assert!(code != 0 && error.contains("shows no ads"), "{error}");
    let (code, _, error) = run(&["export", &path, "exclusions", "--of", "everybody", "-o", "-"]);
    assert!(code != 0 && error.contains("recent-buyers"), "{error}");
}
