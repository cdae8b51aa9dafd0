//! Orders are counted, not their lines: by their numbers where the file has them, whatever happens to the file afterwards.

use std::path::Path;

use desire_path::analysis::channels::channels;
use desire_path::analysis::{features, summary, timeline};
use desire_path::events::Subset;
use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::import::{Input, inspect};
use desire_path::model::{Change, Filter};
use desire_path::present::assumptions::goal_reason;
use desire_path::present::customer_list::CustomerList;
use desire_path::present::touchpoint_list::touchpoint_list;
use desire_path::present::{numbers, sentence};
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Snapshot, Workspace};

use crate::screen::Screen;

/// Ann has two invoices in one minute, one of two lines and one that comes twice in the file; Bob pays one back.
const INVOICES: &str = "\
InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID
1001,A,Lamp,1,2026-03-01 10:00:00,20,ann
1001,B,Bulb,2,2026-03-01 10:00:00,3,ann
1002,A,Lamp,1,2026-03-01 10:00:00,20,ann
1003,C,Vase,1,2026-03-04 10:00:00,9,ann
1004,A,Lamp,1,2026-03-02 11:00:00,20,bob
C1005,A,Lamp,-1,2026-03-03 11:00:00,20,bob
1001,D,Cord,1,2026-03-01 10:00:00,5,ann
";

fn import(project: &mut Workspace, path: &Path) {
    let input = Input::from(path);
    let mapping = inspect(&input).unwrap().mapping;
    project.import(&[ImportRequest { input, mapping }], &Progress::new()).unwrap();
}

/// Orders of each customer, after checking that everything counts as many.
fn orders(snapshot: &Snapshot) -> Vec<u32> {
    let (table, project) = (&*snapshot.table, &*snapshot.project);
    let all = Subset::all(table);
    let mut orders: Vec<u32> = CustomerList::build(table, &all, project, 30).rows.iter().map(|r| r.orders).collect();
    let total = u64::from(orders.iter().sum::<u32>());
    assert_eq!(summary(table, &all, &project.settings).orders, total);
    let rows = features(table, &all, &project.settings, all.observed_until(table)).rows;
    assert_eq!(rows.iter().map(|r| u64::from(r.orders)).sum::<u64>(), total);
    let timelines = (0..table.num_customers() as u32).map(|ix| timeline::customer(table, ix, &project.settings));
    assert_eq!(timelines.map(|t| t.times_reached(table) as u64).sum::<u64>(), total, "timelines");
    let buyers = orders.iter().filter(|n| **n > 0).count() as u64;
    assert_eq!(channels(table, &all, &project.settings).returning_orders, total - buyers, "repeat orders");
    let touchpoints = touchpoint_list(table, project);
    assert_eq!(touchpoints.iter().filter_map(|t| t.orders).sum::<u64>(), total, "the list of touchpoints");
    let found = snapshot.assumptions(None);
    let purchase = found.touchpoints.iter().find(|t| t.name == "Purchase").expect("the goal");
    assert_eq!((found.orders, purchase.count), (total, total), "the first questions");
    let times = numbers::plural(total, "time", "times");
    assert!(goal_reason(&found).starts_with(&format!("Reached {times} in your data")), "{}", goal_reason(&found));
    orders.sort_unstable();
    orders
}

#[test]
fn invoices_of_one_minute_are_several_and_money_paid_back_is_none() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("invoices.csv");
    std::fs::write(&file, INVOICES).unwrap();
    let path = dir.path().join("shop.desire");
    let mut project = Workspace::create(&path, &Progress::new()).unwrap();
    import(&mut project, &file);
    assert_eq!(orders(&project.snapshot()), [1, 3]);

    // nothing of it is new when it comes again, and what is new is
    let events = project.snapshot().table.num_events();
    import(&mut project, &file);
    assert_eq!((project.snapshot().table.num_events(), orders(&project.snapshot())), (events, vec![1, 3]));
    std::fs::write(&file, INVOICES.to_owned() + "1006,A,Lamp,1,2026-03-01 10:01:00,20,ann\n").unwrap();
    import(&mut project, &file);
    assert_eq!(orders(&project.snapshot()), [1, 4]);

    // the same after closing, and in a copy without names
    let copy = dir.path().join("copy.desire");
    project.pseudonymise(copy.as_path(), desire_path::files::Overwrite::Refuse, 0, &Progress::new()).unwrap();
    project.close().unwrap();
    for file in [&path, &copy] {
        let project = Workspace::open_read_only(file.as_path(), &Progress::new()).unwrap();
        assert_eq!(orders(&project.snapshot()), [1, 4], "{}", file.display());
    }
}

#[test]
fn an_order_that_a_page_tells_twice_is_one() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("web.csv");
    let text = "visitor_id,timestamp,event,order_id,value\n\
        v1,2026-03-01T10:00:00Z,page_view,,\n\
        v1,2026-03-01T10:05:00Z,purchase,T-1,20\n\
        v1,2026-03-01T10:06:00Z,purchase,T-1,20\n\
        v1,2026-03-02T10:05:00Z,purchase,T-2,30\n\
        v2,2026-03-02T10:05:00Z,purchase,,30\n\
        v2,2026-03-02T10:05:00Z,purchase,,10\n";
    std::fs::write(&file, text).unwrap();
    let mut project = Workspace::create(dir.path().join("web.desire"), &Progress::new()).unwrap();
    import(&mut project, &file);
    assert_eq!(orders(&project.snapshot()), [1, 2]);
}

#[test]
fn the_window_counts_orders_and_says_by_whom_they_came() {
    let mut screen = Screen::on_sample();
    let snapshot = screen.app().snapshot().clone();
    let (table, settings) = (&*snapshot.table, &snapshot.project.settings);
    let all = Subset::all(table);
    let total = summary(table, &all, settings).orders;
    screen.obey(Command::Show(ViewId::Data));
    screen.press_tab("Touchpoints");
    let words = screen.words();
    let purchases = words.lines().find(|line| line.starts_with("Purchase, ")).expect("the row of purchases");
    assert!(purchases.ends_with(&format!(" events, {} orders", numbers::count(total))), "{purchases}");
    assert!(
        !purchases.contains(&format!(" {} events", numbers::count(total))),
        "the sample has orders of several lines"
    );
    screen.obey(Command::Show(ViewId::Channels));
    screen.press_tab("New customers");
    let found = channels(table, &all, settings);
    for row in &found.rows {
        let orders = numbers::plural(row.returning.count, "repeat order", "repeat orders");
        let name = &table.names.channels[usize::from(row.channel)];
        let says =
            |line: &str| line.starts_with(&format!("{name}: ")) && line.ends_with(&format!("it brought {orders}"));
        assert!(screen.words().lines().any(says), "{name}");
    }
    // shares of saved segments are of whom the filter lets through
    let from = table.last_ms() - 30 * 86_400_000;
    screen.obey(Command::SetFilter(Filter { from: Some(from), ..Filter::default() }));
    let subset = Subset::new(table, screen.app().filter(), &snapshot.project.segments);
    let members = table.people.ids.iter().copied().step_by(2).collect();
    let kind = desire_path::model::SegmentKind::Picked { from: "a test".to_owned() };
    let segment =
        desire_path::model::Segment { id: 0, name: "Half".to_owned(), kind, description: String::new(), members };
    screen.obey(Command::Edit(desire_path::workspace::Edit::Segments(Change::Add(vec![segment]))));
    screen.obey(Command::Show(ViewId::Segments));
    let saved = screen.app().snapshot().project.segments.len() as u64;
    assert!(screen.shows(&sentence::saved_segments(saved, subset.customers().count() as u64, true)));
}
