//! First, second and third orders: against a count of a public data set that knows nothing of this program, and against the
//! other places that count orders.

use std::collections::BTreeMap;
use std::io::Read as _;

use desire_path::gui::Start;
use desire_path::import::{inspect, tables};
use desire_path::insights::Scope;
use desire_path::model::Filter;
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Workspace};

use crate::entities::{ask, cells};
use crate::screen::Screen;
use crate::support::shared;
use crate::tables::time_ms;

const DAY: i64 = 86_400_000;

/// The lines of a public shop, where they are here.
pub(crate) fn online_retail() -> Option<String> {
    let file = shared("data/online_retail/online_retail_all.csv.gz")?;
    let mut csv = String::new();
    flate2::read::GzDecoder::new(std::fs::File::open(&file).unwrap()).read_to_string(&mut csv).unwrap();
    Some(csv)
}

/// What can be asked of a project of these order lines alone.
pub(crate) fn scope_of(csv: &str) -> (tempfile::TempDir, Scope) {
    let (dir, project) = project_of(csv);
    let snapshot = project.snapshot();
    (dir, Scope::new(snapshot.table, snapshot.project, Filter::default(), 0))
}

/// The project of these order lines, in a file "shop.desire".
fn project_of(csv: &str) -> (tempfile::TempDir, Workspace) {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("orders.csv");
    std::fs::write(&file, csv).unwrap();
    let input = tables(&file).unwrap().remove(0);
    let mapping = inspect(&input).unwrap().mapping;
    let mut project = Workspace::create(dir.path().join("shop.desire"), &Progress::new()).unwrap();
    project.import(&[ImportRequest { input, mapping }], &Progress::new()).unwrap();
    (dir, project)
}

/// The invoices of each customer by their first line, read off the file: no returns, nobody without a number.
fn invoices(csv: &str) -> BTreeMap<String, Vec<i64>> {
    let mut first: BTreeMap<(String, String), i64> = BTreeMap::new();
    let mut lines = csv::Reader::from_reader(csv.as_bytes());
    for line in lines.records() {
        let line = line.unwrap();
        let (invoice, quantity, customer) = (&line[0], line[3].parse::<f64>().unwrap(), &line[6]);
        if customer.is_empty() || invoice.starts_with('C') || quantity <= 0.0 {
            continue;
        }
        let at = first.entry((customer.to_owned(), invoice.to_owned())).or_insert(i64::MAX);
        *at = (*at).min(time_ms(&line[4]));
    }
    let mut of: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    first.into_iter().for_each(|((customer, _), time)| of.entry(customer).or_default().push(time));
    of.values_mut().for_each(|times| times.sort_unstable());
    of
}

/// The middle of some times in seconds, as R and pandas take it.
fn median_seconds(mut gaps: Vec<i64>) -> String {
    gaps.sort_unstable();
    let middle = gaps.len() / 2;
    let ms = if gaps.len().is_multiple_of(2) { i64::midpoint(gaps[middle - 1], gaps[middle]) } else { gaps[middle] };
    (ms as f64 / 1000.0).to_string()
}

#[test]
fn repeat_orders_of_a_public_shop_are_as_its_file_counts_them() {
    let Some(csv) = online_retail() else { return };
    let orders = invoices(&csv);
    let last = csv::Reader::from_reader(csv.as_bytes()).records().map(|line| time_ms(&line.unwrap()[4])).max().unwrap();
    let mut expected = Vec::new();
    for n in 1..=10_usize {
        let with = |n: usize| orders.values().filter(move |times| times.len() >= n);
        let gap = |times: &Vec<i64>| times[n - 1] - times[n - 2];
        let number = if n == 10 { "10+".to_owned() } else { n.to_string() };
        let (median, observed, again) = if n == 1 {
            (String::new(), String::new(), String::new())
        } else {
            let seen = |times: &&Vec<i64>| times[n - 2] + 90 * DAY <= last;
            let of = with(n - 1).filter(seen).count();
            let again = with(n).filter(seen).filter(|times| gap(times) <= 90 * DAY).count();
            (median_seconds(with(n).map(gap).collect()), of.to_string(), (again as f64 / of as f64).to_string())
        };
        expected.push(format!("{number} | {} | {median} | {observed} | {again}", with(n).count()));
    }

    let (_dir, scope) = scope_of(&csv);
    let answer = ask(&scope, "order-sequence", &[]);
    let columns = ["order", "customers", "median_seconds", "observed", "again_within"];
    assert_eq!(cells(&answer, "by_number", &columns), expected);
    let overview = ask(&scope, "overview", &[]);
    assert_eq!(answer.number("orders"), overview.number("orders"));
    assert_eq!(answer.number("with_product"), answer.number("buyers"), "every line names a product");
    // whenever that was: everybody is observed
    let ever = ask(&scope, "order-sequence", &[("within", "none")]);
    let second = |columns: &[&str]| cells(&ever, "by_number", columns)[1].clone();
    assert_eq!(second(&["observed"]), cells(&ever, "by_number", &["customers"])[0]);
    assert_eq!(second(&["again_within"]), second(&["of_first"]));
}

/// Ann orders twice in one minute, Bob gets his money back and orders again, Cid orders once.
const INVOICES: &str = "\
InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID
1001,A,Lamp,1,2026-03-01 10:00:00,20,ann
1001,B,Bulb,2,2026-03-01 10:00:00,3,ann
1002,C,Vase,1,2026-03-01 10:00:00,20,ann
1003,A,Lamp,1,2026-03-02 11:00:00,20,bob
C1004,A,Lamp,-1,2026-03-03 11:00:00,20,bob
1005,B,Bulb,1,2026-03-05 11:00:00,3,bob
1006,B,Bulb,1,2026-03-09 11:00:00,3,cid
";

/// Of orders alone no flow says anything: the window opens with how many order again, and the funnel of one step leads there.
#[test]
fn orders_alone_open_with_who_orders_again() {
    let (dir, project) = project_of(INVOICES);
    project.close().unwrap();
    let mut screen = Screen::start(Start::Project(dir.path().join("shop.desire")));
    let answer = "Of 3 customers with an order, 2 ordered again.";
    assert!(screen.shows(answer), "{}", screen.words());
    screen.press_tab("Stage flow");
    screen.press_tab("Funnel");
    assert!(!screen.shows(answer), "a tab that is chosen stays");
    assert!(screen.shows("One step alone says little"), "{}", screen.words());
    screen.press("Repeat orders");
    assert!(screen.shows(answer), "{}", screen.words());
}

#[test]
fn first_products_are_those_of_the_first_order_alone() {
    let (_dir, scope) = scope_of(INVOICES);
    let answer = ask(&scope, "order-sequence", &[("within", "2d")]);
    let steps = cells(&answer, "by_number", &["order", "customers", "median_seconds", "observed", "again_within"]);
    assert_eq!(steps, ["1 | 3 |  |  | ", "2 | 2 | 129600 | 2 | 0.5", "3 | 0 |  | 2 | 0"]);
    let products = cells(&answer, "first_products", &["product", "customers", "ordered_again", "median_seconds"]);
    assert_eq!(products, ["A | 2 | 2 | 129600", "B | 2 | 1 | 0"]);
    assert_eq!(answer.sentence, "Of 3 customers with an order, 2 ordered again.");
}
