//! What SQL sees of customers and all that hangs on them agrees with the lists, row by row and joined.

use desire_path::analysis;
use desire_path::events::Subset;
use desire_path::import::{Input, inspect};
use desire_path::model::{Action, ActionKind, Change, Segment, SegmentKind};
use desire_path::present::customer_list::{self, CustomerList};
use desire_path::present::tables;
use desire_path::progress::Progress;
use desire_path::store::SqlValue;
use desire_path::workspace::{Edit, ImportRequest, Workspace};

use crate::support::proposed_action;

/// Forty customers by two identifiers each, so that the numbers of customers are not those of profiles.
fn shop() -> (tempfile::TempDir, Workspace) {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("events.csv");
    let mut text = "device_id,email,timestamp,event,value\n".to_owned();
    for i in 0..40 {
        let day = 1 + i % 27;
        text += &format!("d{i},,2026-02-{day:02}T08:00:00Z,page_view,\n");
        text += &format!("d{i},p{i}@x.org,2026-02-{day:02}T08:05:00Z,page_view,\n");
        if i % 3 == 0 {
            text += &format!(",p{i}@x.org,2026-02-{day:02}T09:30:00Z,purchase,{}.5\n", 10 + i);
        }
    }
    std::fs::write(&file, text).unwrap();
    let input = Input::from(file.as_path());
    let mapping = inspect(&input).unwrap().mapping;
    let mut shop = Workspace::create(dir.path().join("shop.desire"), &Progress::new()).unwrap();
    shop.import(&[ImportRequest { input, mapping }], &Progress::new()).unwrap();
    let members: Vec<u32> = shop.snapshot().table.people.ids.iter().copied().step_by(4).collect();
    let action = |&customer: &u32| Action {
        id: 0,
        kind: ActionKind::WinBack,
        content: "Come back".to_owned(),
        best_hour: 18,
        reason: "silent".to_owned().into(),
        order_value: 10.0,
        expires: 1_800_000_000_000,
        ..proposed_action(customer)
    };
    shop.edit(Edit::Actions(Change::Replace(members.iter().map(action).collect()))).unwrap();
    let segment = Segment {
        id: 0,
        name: "Every fourth".to_owned(),
        kind: SegmentKind::Picked { from: "a test".to_owned() },
        description: String::new(),
        members,
    };
    shop.edit(Edit::Segments(Change::Add(vec![segment]))).unwrap();
    (dir, shop)
}

fn rows(shop: &Workspace, query: &str) -> Vec<Vec<String>> {
    let words = |value: &SqlValue| match value {
        SqlValue::Null => String::new(),
        SqlValue::Integer(n) => n.to_string(),
        SqlValue::Real(x) => x.to_string(),
        SqlValue::Text(text) => text.clone(),
    };
    shop.sql(query).unwrap().rows.iter().map(|row| row.iter().map(words).collect()).collect()
}

fn csv(table: &desire_path::present::table::Table) -> Vec<Vec<String>> {
    let text = table.to_csv();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn customers_and_sessions_are_those_of_the_lists() {
    let (_dir, shop) = shop();
    let snapshot = shop.snapshot();
    let (table, project) = (&*snapshot.table, &*snapshot.project);
    assert_ne!(table.people.ids, (0..table.num_customers() as u32).collect::<Vec<_>>(), "numbers with gaps");
    let all = Subset::all(table);
    let list = CustomerList::build(table, &all, project, 30);
    let listed = customer_list::table(list.rows.iter(), table, &project.segments);
    assert_eq!(rows(&shop, "SELECT * FROM customers"), csv(&listed));
    let sessions = analysis::sessions(table, &all, &project.settings);
    let goal = table.goal_mask(&project.settings.goal);
    let sessions = tables::sessions(table, &all, &sessions, &goal, true);
    let flags = |row: Vec<String>| -> Vec<String> {
        row.into_iter().map(|cell| cell.replace("true", "1").replace("false", "0")).collect()
    };
    let expected: Vec<_> = csv(&sessions).into_iter().map(flags).collect();
    assert_eq!(rows(&shop, "SELECT * FROM sessions"), expected);
}

#[test]
fn joins_lead_to_the_same_people() {
    let (_dir, shop) = shop();
    let n = shop.snapshot().table.num_customers();
    // every event has its customer, every customer the events that the list counts
    let joined = rows(
        &shop,
        "SELECT c.customer, c.events, count(*), sum(e.touchpoint = 'Purchase'), c.orders, sum(e.value), c.value
         FROM customers c JOIN events e ON e.customer = c.customer GROUP BY 1",
    );
    assert_eq!(joined.len(), n);
    for row in &joined {
        assert_eq!((&row[1], &row[3]), (&row[2], &row[4]), "{row:?}");
        assert_eq!(if row[5].is_empty() { "0" } else { row[5].as_str() }, row[6], "{row:?}");
    }
    let counted = |query: &str| rows(&shop, query)[0][0].parse::<usize>().unwrap();
    let members = "SELECT count(*) FROM segments s JOIN customers c USING (customer) WHERE s.name = c.segment";
    assert_eq!(counted(members), n.div_ceil(4));
    assert_eq!(counted("SELECT count(*) FROM actions JOIN segments USING (customer)"), n.div_ceil(4));
    assert_eq!(counted("SELECT count(DISTINCT customer) FROM sessions JOIN customers USING (customer)"), n);
    assert_eq!(counted("SELECT count(*) FROM scores") + counted("SELECT count(*) FROM spend"), 0);
    // one customer at a time, and nobody
    let one = rows(&shop, "SELECT customer, email FROM customers WHERE email = 'p8@x.org'");
    let by_number = format!("SELECT customer, email FROM customers WHERE customer = {}", one[0][0]);
    assert_eq!(rows(&shop, &by_number), one);
    assert!(rows(&shop, "SELECT * FROM customers WHERE customer = 'nobody'").is_empty());
    assert!(rows(&shop, "SELECT * FROM events WHERE customer = 0").is_empty());
    // the file's own tables stay in reach
    assert!(counted("SELECT count(*) FROM main.spend") == 0 && counted("SELECT count(*) FROM profile") > n);
}
