//! Orders, deals and tickets that are exported again after they changed: what the latest export says counts.

use std::path::Path;

use desire_path::import::inspect;
use desire_path::model::ImportState;
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, ImportOutcome, ImportReport, ImportRequest, Workspace};

use crate::store::place;

fn import(workspace: &mut Workspace, dir: &Path, name: &str, text: &str) -> ImportReport {
    let path = dir.join(name);
    std::fs::write(&path, text).unwrap();
    let mapping = inspect(&path).unwrap().mapping;
    assert!(!mapping.preset.is_empty(), "{name} is of a known tool");
    let request = ImportRequest { input: (&path).into(), mapping };
    workspace.import(&[request], &Progress::new()).unwrap().remove(0)
}

/// Events in words, in order: what, whose, money.
fn told(workspace: &Workspace) -> Vec<String> {
    let snapshot = workspace.snapshot();
    let table = &snapshot.table;
    let mut told: Vec<String> = (0..table.num_events())
        .map(|i| {
            let money = if table.value[i].is_nan() { String::new() } else { format!(" {}", table.value[i]) };
            format!("{}{money}", table.dims.event.name(table.event[i]))
        })
        .collect();
    told.sort();
    told
}

fn copied(project: &Path, to: &Path) {
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_desire-path"))
        .args(["pseudonymise".as_ref(), project.as_os_str(), "--out".as_ref(), to.as_os_str()])
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}

/// What the first file tells, then what both do; undoing the second brings the first back; the same whatever is open.
fn twice(first: &str, second: &str, extension: &str) -> (Vec<String>, Vec<String>, u64) {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    import(&mut workspace, dir.path(), &format!("one.{extension}"), first);
    let before = told(&workspace);
    let report = import(&mut workspace, dir.path(), &format!("two.{extension}"), second);
    let after = told(&workspace);
    let again = import(&mut workspace, dir.path(), &format!("three.{extension}"), &format!("{second}\n"));
    assert_eq!((told(&workspace), again.load.replaced), (after.clone(), 0), "the same again is no news");
    let ImportOutcome::Imported(id) = report.outcome else { panic!("{:?}", report.outcome) };
    let set = |state| Edit::SetImportState { import: id, state };
    workspace.edit(set(ImportState::Undone)).unwrap();
    assert_eq!(told(&workspace), before, "undone");
    workspace.edit(set(ImportState::Active)).unwrap();
    assert_eq!(told(&workspace), after, "brought back");
    workspace.close().unwrap();
    let workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!(told(&workspace), after, "opened again");
    let copy = dir.path().join("copy.desire");
    copied(&path, &copy);
    assert_eq!(told(&Workspace::open(&copy, &Progress::new()).unwrap()), after, "in a pseudonymised copy");
    (before, after, report.load.replaced)
}

const SHOPIFY: &str = "Name,Email,Financial Status,Paid at,Cancelled at,Total,Refunded Amount,Created at,Lineitem quantity,\
                       Lineitem name,Lineitem price\n";

#[test]
fn an_order_of_a_shop_counts_as_it_is_now() {
    let first = "#1,a@x.org,paid,2026-03-02 10:00:00 +0000,,100,,2026-03-01 10:00:00 +0000,1,Lamp,100\n\
                 #2,b@x.org,partially_refunded,,,50,20,2026-03-01 11:00:00 +0000,1,Rug,50\n\
                 #3,c@x.org,pending,,,30,,2026-03-01 12:00:00 +0000,1,Cup,30\n";
    // the total of the first changed, more of the second was paid back, the third is void; the fourth is new, and of
    // another shop that counts from 1, too
    let second = "#1,a2@x.org,paid,2026-03-02 10:00:00 +0000,,60,,2026-03-01 10:00:00 +0000,1,Lamp,60\n\
                  #2,b@x.org,refunded,,,50,50,2026-03-01 11:00:00 +0000,1,Rug,50\n\
                  #3,c@x.org,voided,,2026-03-04 12:00:00 +0000,30,,2026-03-01 12:00:00 +0000,1,Cup,30\n\
                  #1,d@x.org,paid,,,7,,2026-03-09 10:00:00 +0000,1,Pen,7\n";
    let (before, after, replaced) = twice(&format!("{SHOPIFY}{first}"), &format!("{SHOPIFY}{second}"), "csv");
    let orders = ["Order placed 100", "Order placed 30", "Order placed 50", "Payment received", "Refund -20"];
    assert_eq!(before, orders);
    let now = ["Order placed 50", "Order placed 60", "Order placed 7", "Payment received", "Refund -50"];
    assert_eq!((after.as_slice(), replaced), (&now.map(str::to_owned)[..], 3));
}

#[test]
fn a_payment_of_stripe_counts_as_it_is_now() {
    let table = |rows: &str| {
        format!(
            "id,Created date (UTC),Amount,Amount Refunded,Currency,Status,Customer ID,Customer Email,Description\n{rows}"
        )
    };
    let row = |id: &str, refunded: &str, status: &str| {
        format!("{id},2026-01-07 09:05:11,100.00,{refunded},usd,{status},cus_3,bob@example.org,Order\n")
    };
    let first = table(&(row("ch_1", "40.00", "Paid") + &row("ch_2", "0.00", "Paid")));
    let second = table(&(row("ch_1", "100.00", "Refunded") + &row("ch_2", "0.00", "Paid")));
    let (before, after, replaced) = twice(&first, &second, "csv");
    assert_eq!(before, ["Payment succeeded 100", "Payment succeeded 100", "Refund -40"]);
    assert_eq!(
        (after.join(", "), replaced),
        ("Payment succeeded 100, Payment succeeded 100, Refund -100".to_owned(), 1)
    );
}

#[test]
fn a_deal_and_a_ticket_count_as_they_are_now() {
    let deals = |amount: u32, day: u32| {
        let row = |id: u32| format!("{id},A,Closed Won,{amount},Sales,2026-04-0{day} 10:00,2026-03-29 09:00,101\n");
        let header = "Record ID,Deal Name,Deal Stage,Amount,Pipeline,Close Date,Create Date,Associated Contact IDs\n";
        header.to_owned() + &row(9001) + &row(9002)
    };
    let (before, after, replaced) = twice(&deals(500, 5), &deals(700, 7), "csv");
    assert_eq!(before, ["Deal created", "Deal created", "Deal won 500", "Deal won 500"]);
    assert_eq!(after, ["Deal created", "Deal created", "Deal won 700", "Deal won 700"]);
    assert_eq!(replaced, 2);

    let ticket = |status: &str, hour: u32| {
        format!(
            "{{\"id\":1,\"created_at\":\"2026-01-08T08:00:00Z\",\"updated_at\":\"2026-01-08T{hour:02}:00:00Z\",\
             \"subject\":\"a\",\"status\":\"{status}\",\"requester_id\":39,\"via\":{{\"channel\":\"web\"}},\
             \"satisfaction_rating\":{{\"score\":\"bad\"}}}}\n"
        )
    };
    let (before, after, replaced) = twice(&ticket("solved", 9), &ticket("closed", 15), "json");
    assert_eq!(before, ["Support rated bad", "Ticket created", "Ticket solved"]);
    assert_eq!((after, replaced), (before, 1));
    let (_, after, replaced) = twice(&ticket("solved", 9), &ticket("deleted", 10), "json");
    assert_eq!((after.len(), replaced), (0, 1), "a deleted ticket counts no more");
}

#[test]
fn deals_of_salesforce_that_differ_by_their_id_alone_are_several() {
    let row = |n: u32| {
        format!("006A00000{n},001a,003A,Licence,Closed Won,500.0,2026-01-05,true,true,,2026-01-04T09:00:00.000Z\n")
    };
    let header = "Id,AccountId,ContactId,Name,StageName,Amount,CloseDate,IsClosed,IsWon,CampaignId,CreatedDate\n";
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let text = header.to_owned() + &row(1) + &row(2) + &row(3) + &row(3);
    let report = import(&mut workspace, dir.path(), "deals.csv", &text);
    assert_eq!((report.load.used, report.load.duplicates), (3, 1));
    assert_eq!(
        told(&workspace),
        ["Deal created", "Deal created", "Deal created", "Deal won 500", "Deal won 500", "Deal won 500"]
    );
}
