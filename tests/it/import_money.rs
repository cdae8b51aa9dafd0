//! Money with its currency, its unit and what became of it.

use std::path::{Path, PathBuf};

use desire_path::analysis::currencies::money_by_currency;
use desire_path::events::Subset;
use desire_path::import::{inspect, tables};
use desire_path::model::{ExchangeRates, Settings};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, ImportRequest, Snapshot, Workspace};

use crate::support::{in_words, load_as, shared};

/// A project of one file, imported by what is guessed of it.
struct Project {
    folder: tempfile::TempDir,
    workspace: Workspace,
}

impl Project {
    fn of(files: &[&Path]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut workspace = Workspace::create(folder.path().join("money.desire"), &Progress::new()).unwrap();
        let inputs = files.iter().flat_map(|file| tables(file).unwrap());
        let requests: Vec<ImportRequest> =
            inputs.map(|input| ImportRequest { mapping: inspect(&input).unwrap().mapping, input }).collect();
        workspace.import(&requests, &Progress::new()).unwrap();
        Self { folder, workspace }
    }

    fn of_text(name: &str, text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        Self::of(&[&file])
    }

    fn snapshot(&self) -> Snapshot {
        self.workspace.snapshot()
    }

    /// What came in and what went back, by currency, with how often.
    fn money(&self) -> Vec<String> {
        let snapshot = self.snapshot();
        let (table, settings) = (&snapshot.table, &snapshot.project.settings);
        let found = money_by_currency(table, &Subset::all(table), settings, &Progress::new()).unwrap();
        let mut all: Vec<String> = found
            .iter()
            .map(|of| format!("{} {}×{:.3} −{}×{:.3}", of.currency, of.sales, of.sold, of.refunds, of.refunded))
            .collect();
        all.sort();
        all
    }

    /// The sum of all money as analyses add it up.
    fn sum(&self) -> f64 {
        self.snapshot().table.value.iter().filter(|value| !value.is_nan()).sum()
    }

    fn customers(&self) -> usize {
        self.snapshot().table.num_customers()
    }

    fn times(&self) -> Vec<String> {
        let mut times: Vec<i64> = self.snapshot().table.time.to_vec();
        times.sort_unstable();
        times.into_iter().map(desire_path::present::numbers::iso).collect()
    }
}

fn case(file: &str) -> Option<PathBuf> {
    shared(&format!("cases/{file}"))
}

#[test]
fn minor_units_follow_the_currency_and_failed_charges_are_no_sales() {
    for file in ["charges.jsonl", "charges_list.json"] {
        let Some(path) = case(&format!("18-stripe-api-minor-units/{file}")) else { return };
        let project = Project::of(&[&path]);
        assert_eq!(
            project.money(),
            ["JPY 2×6000.000 −0×0.000", "KWD 1×12.345 −0×0.000", "USD 10×263.910 −1×30.000"],
            "{file}"
        );
        assert_eq!(project.customers(), 9, "{file}");
    }
}

#[test]
fn amounts_of_several_currencies_are_never_added_up() {
    for file in ["orders.csv", "orders.jsonl"] {
        let Some(path) = case(&format!("27-currencies-in-json/{file}")) else { return };
        let mut project = Project::of(&[&path]);
        let all = ["EUR 9×90.000 −0×0.000", "JPY 9×13500.000 −0×0.000", "USD 9×108.000 −0×0.000"];
        assert_eq!(project.money(), all, "{file}");
        assert_eq!(project.sum(), 90.0, "{file}: only the project's own currency is added up");
        let settings = project.snapshot().project.settings.clone();
        let rates = ExchangeRates::parse("USD 0.5, JPY 0.01", "EUR").unwrap();
        let with_rates = Settings { exchange_rates: Box::new(rates), ..settings };
        project.workspace.edit(Edit::SetSettings(with_rates.clone())).unwrap();
        assert_eq!(project.sum(), 90.0 + 135.0 + 54.0, "{file}: by the rates that were given");
        project.workspace.edit(Edit::SetSettings(Settings { currency: "USD".to_owned(), ..with_rates })).unwrap();
        assert_eq!(project.sum(), 108.0, "{file}: rates into euros say nothing about dollars");
        project.workspace.undo().unwrap();
        assert_eq!(project.sum(), 279.0, "{file}: undone");
        project.workspace.close().unwrap();
        let again = Workspace::open(project.folder.path().join("money.desire"), &Progress::new()).unwrap();
        let sum: f64 = again.snapshot().table.value.iter().sum();
        assert_eq!(sum, 279.0, "{file}: rates travel in the project");
    }
}

#[test]
fn other_currencies_are_a_finding_until_somebody_says_what_they_are_worth() {
    let Some(path) = case("27-currencies-in-json/orders.jsonl") else { return };
    let mut project = Project::of(&[&path]);
    let found = |project: &Project| {
        let snapshot = project.snapshot();
        let quality = desire_path::analysis::quality::quality(&snapshot.table, &snapshot.project, 0);
        let kind = desire_path::analysis::quality::FindingKind::Currencies;
        quality.find(kind, "").map(|(_, f)| (f.count, f.of, f.points))
    };
    assert_eq!(found(&project), Some((18, 27, 35)));
    let rates = ExchangeRates::parse("USD 0.5, JPY 0.01", "EUR").unwrap();
    let settings = Settings { exchange_rates: Box::new(rates), ..project.snapshot().project.settings.clone() };
    project.workspace.edit(Edit::SetSettings(settings)).unwrap();
    assert_eq!(found(&project), Some((18, 27, 0)));
}

#[test]
fn a_paypal_activity_is_sales_and_refunds_of_customers() {
    let Some(path) = case("04-paypal-activity/Download.CSV") else { return };
    let project = Project::of(&[&path]);
    assert_eq!(project.money(), ["EUR 1×80.000 −0×0.000", "USD 13×3585.000 −1×35.000"]);
    assert_eq!(project.customers(), 13);
    let times = project.times();
    assert!(times.contains(&"2025-06-15T05:34:10Z".to_owned()), "{times:?}");
    assert!(times.iter().any(|time| time.starts_with("2025-12-16T06:30")), "{times:?}");
    let snapshot = project.snapshot();
    let people = &snapshot.table.people;
    assert!((0..13).all(|ix| people.first_of(ix, &people.email) != "pay@shop.example"));
}

#[test]
fn money_that_a_tool_has_converted_is_in_dollars() {
    let text = "_fivetran_id,date,name,timestamp,user_pseudo_id,ecommerce_purchase_revenue_in_usd,event_dimensions_hostname,\
                param_ga_session_id,stream_id\n\
                1,2026-01-05,purchase,2026-01-05 10:00:00,p1,30.5,shop.example,s1,9\n\
                2,2026-01-06,page_view,2026-01-06 10:00:00,p2,0,shop.example,s2,9\n";
    assert_eq!(Project::of_text("event.csv", text).money(), ["USD 1×30.500 −0×0.000"]);
}

#[test]
fn several_currencies_without_a_majority_are_said() {
    let text = "customer_id,order_date,order_id,total,currency\n\
                C-1,2026-01-05 10:00,O-1,10,EUR\nC-2,2026-01-06 10:00,O-2,20,USD\nC-3,2026-01-07 10:00,O-3,30,JPY\n";
    let project = Project::of_text("orders.csv", text);
    let snapshot = project.snapshot();
    let hints = desire_path::analysis::assumptions::Hints::default();
    let found = desire_path::analysis::assumptions::Assumptions::of(&snapshot.table, &snapshot.project, &hints);
    let said = desire_path::present::assumptions::currency_reason(&found);
    assert!(said.starts_with("Your files name 3 currencies in 3 rows"), "{said}");
}

#[test]
fn who_comes_back_from_paying_came_by_what_the_visit_began_with() {
    let visit = |n: u32, site: &str| {
        format!(
            "2026-05-04T09:{n:02}:00Z,v{n},https://shop.example/?utm_source=news&utm_medium=email,\n\
             2026-05-04T09:{:02}:00Z,v{n},https://shop.example/danke,https://{site}/return\n",
            n + 3
        )
    };
    let sites = ["www.paypal.com", "pay.klarna.com", "checkout.stripe.com", "www.mollie.com"];
    let rows: String = sites.iter().zip(1..).map(|(site, n)| visit(n, site)).collect();
    let project = Project::of_text("web.csv", &format!("timestamp,visitor_id,page_url,referrer\n{rows}"));
    let snapshot = project.snapshot();
    let table = &snapshot.table;
    let channels: std::collections::BTreeSet<&str> =
        table.channel.iter().map(|&channel| table.names.channels[channel as usize].as_str()).collect();
    assert_eq!(channels.into_iter().collect::<Vec<_>>(), ["E-mail"]);
}

#[test]
fn a_price_is_per_piece_where_no_total_says_otherwise() {
    let Some(path) = case("15-shopify-unit-price/orders_export.csv") else { return };
    let project = Project::of(&[&path]);
    assert_eq!((project.sum(), project.customers()), (21_215.0, 3));
}

#[test]
fn what_became_of_a_payment_decides_whether_it_is_a_sale() {
    let text = "transaction_no;client_email;paid_on;amount;currency;payment_status\n\
                1;a@x.org;2026-01-05 10:00;10.00;EUR;succeeded\n\
                2;b@x.org;2026-01-05 11:00;20.00;EUR;failed\n\
                3;c@x.org;2026-01-05 12:00;30.00;EUR;pending\n\
                4;d@x.org;2026-01-05 13:00;40.00;EUR;disputed\n\
                5;e@x.org;2026-01-05 14:00;50.00;EUR;test\n";
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("payments.csv");
    std::fs::write(&file, text).unwrap();
    let got = load_as(&file, &inspect(&file).unwrap().mapping);
    let mut reasons = in_words(&got.report.rejected);
    reasons.sort();
    let expected = [
        "a payment that failed or was called off",
        "a payment that is disputed",
        "a test payment",
        "neither paid nor failed",
    ];
    assert_eq!(reasons, expected.map(|reason| (reason.to_owned(), 1)));
    assert_eq!((got.report.used, got.report.excluded), (1, 4), "left out on purpose: no fault of the data");
    assert_eq!(got.events.value, [10.0]);
}

#[test]
fn cents_are_said_by_the_name_of_the_column_and_asked_about_otherwise() {
    let of = |name: &str| {
        let rows =
            "u1,2026-01-05T10:00:00Z,1999,usd\nu2,2026-01-06T10:00:00Z,500,jpy\nu3,2026-01-07T10:00:00Z,1250,kwd\n";
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sales.csv");
        std::fs::write(&file, format!("customer_id,order_date,{name},currency\n{rows}")).unwrap();
        let found = inspect(&file).unwrap();
        (load_as(&file, &found.mapping).events.value, found.doubts.len())
    };
    assert_eq!(of("amount_cents"), (vec![19.99, 500.0, 1.25], 0));
    assert_eq!(of("amount"), (vec![1999.0, 500.0, 1250.0], 1));
}

#[test]
fn a_warehouse_copy_of_charges_is_read_like_the_interface() {
    let text = "id,_synced,amount,amount_refunded,captured,created,currency,customer_id,description,livemode,receipt_email,status\n\
                ch_1,2026-01-01 00:00:00,2599,0,true,2026-01-05 10:00:00,usd,cus_1,One,true,a@x.org,succeeded\n\
                ch_2,2026-01-01 00:00:00,4000,0,false,2026-01-05 11:00:00,usd,cus_2,Two,true,,failed\n\
                ch_3,2026-01-01 00:00:00,7000,0,false,2026-01-05 12:00:00,usd,cus_3,Held,true,,succeeded\n\
                ch_4,2026-01-01 00:00:00,9000,0,true,2026-01-05 13:00:00,usd,cus_4,Test,false,,succeeded\n\
                ch_5,2026-01-01 00:00:00,3000,1000,true,2026-01-05 14:00:00,usd,cus_5,Back,true,,succeeded\n";
    let project = Project::of_text("charge.csv", text);
    assert_eq!(project.money(), ["USD 2×55.990 −1×10.000"]);
    assert_eq!(project.customers(), 3, "the customer whose payment failed, too");
}

#[test]
fn fees_payouts_and_conversions_are_no_sales() {
    let text = "balance_transaction_id,created_utc,currency,gross,fee,net,reporting_category,customer_id,customer_email\n\
                txn_1,2026-01-05 10:00:00,eur,50.00,1.50,48.50,charge,cus_1,a@x.org\n\
                txn_2,2026-01-06 10:00:00,eur,-20.00,0.00,-20.00,refund,cus_1,a@x.org\n\
                txn_3,2026-01-07 10:00:00,eur,-28.50,0.00,-28.50,payout,,\n\
                txn_4,2026-01-07 10:00:00,eur,-2.00,0.00,-2.00,fee,,\n\
                txn_5,2026-01-08 10:00:00,eur,-10.00,15.00,-25.00,dispute,cus_1,a@x.org\n";
    let project = Project::of_text("report.csv", text);
    assert_eq!(project.money(), ["EUR 1×50.000 −2×30.000"]);
}

#[test]
fn an_amount_is_in_the_currency_that_stands_for_it() {
    let columns =
        "Transaction Id,Date / Time,Type,Order #,Email,Paid currency,Paid amount,Deposit currency,Amount,Fees,Net";
    let text = format!(
        "{columns}\n\
         txn_1,2026-01-05 10:00:00,charge,11,a@x.org,JPY,3000,EUR,18.50,0.80,17.70\n\
         txn_2,2026-01-06 10:00:00,charge,12,b@x.org,,,EUR,20.00,0.80,19.20\n\
         txn_3,2026-01-07 10:00:00,dispute,11,a@x.org,JPY,-3000,EUR,-18.50,15.00,-33.50\n\
         txn_4,2026-01-08 10:00:00,dispute_reversal,11,a@x.org,JPY,3000,EUR,18.50,0.00,18.50\n"
    );
    let project = Project::of_text("transactions.csv", &text);
    assert_eq!(project.money(), ["EUR 1×20.000 −0×0.000", "JPY 2×6000.000 −1×3000.000"]);
    let deposits = "Transaction Id,Date / Time,Type,Order #,Email,Deposit currency,Amount,Fees,Net\n\
                    txn_1,2026-01-05 10:00:00,charge,11,a@x.org,GBP,18.50,0.80,17.70\n";
    assert_eq!(Project::of_text("deposits.csv", deposits).money(), ["GBP 1×18.500 −0×0.000"]);
    let report = "balance_transaction_id,created_utc,customer_facing_amount,customer_facing_currency,currency,gross,fee,net,\
                  reporting_category,customer_id,customer_email\n\
                  txn_1,2026-01-05 10:00:00,60.00,usd,eur,50.00,1.50,48.50,charge,cus_1,a@x.org\n\
                  txn_2,2026-01-06 10:00:00,,,eur,70.00,1.50,68.50,charge,cus_2,b@x.org\n";
    let project = Project::of_text("report.csv", report);
    assert_eq!(project.money(), ["EUR 1×70.000 −0×0.000", "USD 1×60.000 −0×0.000"]);
}

#[test]
fn what_went_back_counts_once_where_it_stands_in_a_row_of_its_own() {
    let row = |day: u32, kind: &str, status: &str, gross: &str, from: &str, to: &str| {
        format!("1/{}/2026,10:00:00,PST,{kind},{status},USD,{gross},0.00,{gross},{from},{to},T{day}{from}\n", day + 12)
    };
    let shop = "pay@shop.example";
    let text = [
        "Date,Time,TimeZone,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID\n"
            .to_owned(),
        row(1, "Express Checkout Payment", "Refunded", "30.00", "a@x.org", shop),
        row(2, "Payment Refund", "Completed", "-30.00", shop, "a@x.org"),
        row(3, "Express Checkout Payment", "Partially Refunded", "50.00", "b@x.org", shop),
        row(4, "Payment Refund", "Completed", "-5.00", shop, "b@x.org"),
        row(5, "Express Checkout Payment", "Reversed", "70.00", "c@x.org", shop),
        row(6, "Payment Reversal", "Completed", "-70.00", "c@x.org", shop),
        row(7, "Cancelled Payment Reversal", "Completed", "70.00", "c@x.org", shop),
        row(8, "Fee Refund", "Completed", "1.20", "service@paypal.example", shop),
        row(9, "Payment Refund", "Completed", "12.00", "supplier@x.org", shop),
    ]
    .concat();
    let project = Project::of_text("activity.csv", &text);
    assert_eq!(project.money(), ["USD 4×220.000 −3×105.000"]);
    let import = project.snapshot().project.imports[0].id;
    let lines: Vec<u64> = project.workspace.rejects(import).unwrap().iter().map(|row| row.line).collect();
    assert_eq!(lines, [9, 10], "money that does not count can be looked up");
    assert_eq!(project.customers(), 3);
}

#[test]
fn a_bank_that_gives_money_back_is_no_second_dispute() {
    let row = |n: u32, kind: &str, gross: &str| {
        format!(
            "{n:02}/01/2026,10:00:00,GMT,{kind},Completed,EUR,{gross},0.00,{gross},a@x.org,pay@shop.example,TX{n:05}\n"
        )
    };
    let kinds = ["Storno der Rückbuchung", "Rückbuchung storniert", "Chargeback Reversal", "Rückbuchung"];
    for (i, kind) in kinds.into_iter().enumerate() {
        let text = [
            "Date,Time,TimeZone,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID\n"
                .to_owned(),
            row(13, "Express Checkout Payment", "70.00"),
            row(14, "Rückbuchung", "-70.00"),
            row(15, kind, "70.00"),
        ]
        .concat();
        let project = Project::of_text(&format!("activity{i}.csv"), &text);
        assert_eq!(project.money(), ["EUR 2×140.000 −1×70.000"], "{kind}");
    }
}

#[test]
fn money_that_comes_again_is_added_and_sales_that_failed_later_are_taken_off() {
    let row = |n: u32, gross: &str, category: &str| {
        format!("txn_{n},2026-01-{n:02} 10:00:00,eur,{gross},0.00,{gross},{category},cus_1,a@x.org\n")
    };
    let text = [
        "balance_transaction_id,created_utc,currency,gross,fee,net,reporting_category,customer_id,customer_email\n"
            .to_owned(),
        row(1, "50.00", "charge"),
        row(2, "-20.00", "refund"),
        row(3, "20.00", "refund_failure"),
        row(4, "-50.00", "dispute"),
        row(5, "50.00", "dispute_reversal"),
        row(6, "80.00", "charge"),
        row(7, "-80.00", "charge_failure"),
        row(8, "40.00", "charge"),
        row(9, "-10.00", "partial_capture_reversal"),
    ]
    .concat();
    let project = Project::of_text("report.csv", &text);
    assert_eq!(project.sum(), 50.0 + 40.0 - 10.0);
    let snapshot = project.snapshot();
    let goal = &snapshot.project.settings.goal;
    let mask = snapshot.table.goal_mask(goal);
    let orders = (0..snapshot.table.num_events())
        .filter(|&i| mask[usize::from(snapshot.table.touchpoint[i])] && !snapshot.table.is_refund(i));
    assert_eq!(orders.count(), 3, "money that comes again is no order");
}

#[test]
fn orders_of_shops_and_deals_keep_their_currency() {
    let order = |id: u32, currency: &str, total: &str| {
        format!(
            "{{\"id\":{id},\"status\":\"completed\",\"currency\":\"{currency}\",\"date_created_gmt\":\"2026-01-05T10:00:0{id}\",\
             \"total\":\"{total}\",\"customer_id\":{id},\"billing\":{{\"email\":\"c{id}@x.org\"}},\"line_items\":[]}}\n"
        )
    };
    let orders = [order(1, "EUR", "10.00"), order(2, "CHF", "20.00"), order(3, "EUR", "5.00")].concat();
    let project = Project::of_text("orders.jsonl", &orders);
    assert_eq!(project.money(), ["CHF 1×20.000 −0×0.000", "EUR 2×15.000 −0×0.000"]);
    let deals = "Record ID,Deal Name,Deal Stage,Amount,Currency,Create Date,Close Date,Associated Contact IDs\n\
                 1,One,Closed Won,1000,USD,2026-01-05 10:00,2026-02-05 10:00,7\n\
                 2,Two,Closed Won,2000,EUR,2026-01-06 10:00,2026-02-06 10:00,8\n";
    let project = Project::of_text("deals.csv", deals);
    assert_eq!(project.money(), ["EUR 1×2000.000 −0×0.000", "USD 1×1000.000 −0×0.000"]);
}

/// A project whose currency is decided before its first file.
fn in_currency(currency: &str, name: &str, text: &str) -> Project {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    std::fs::write(&file, text).unwrap();
    let mut workspace = Workspace::create(folder.path().join("money.desire"), &Progress::new()).unwrap();
    let settings = workspace.snapshot().project.settings.clone();
    let chosen = Settings { currency: currency.to_owned(), confirmed: true, ..settings };
    workspace.edit(Edit::SetSettings(chosen)).unwrap();
    let mapping = inspect(&file).unwrap().mapping;
    workspace.import(&[ImportRequest { input: file.into(), mapping }], &Progress::new()).unwrap();
    Project { folder, workspace }
}

#[test]
fn a_bare_sign_is_the_money_of_the_project_where_its_country_writes_it_so() {
    let text = "customer_id,order_date,order_id,total\n\
                C-1,2026-01-05 10:00,O-1,$12.50\nC-2,2026-01-06 10:00,O-2,$7.50\nC-3,2026-01-07 10:00,O-3,US$5.00\n";
    assert_eq!(in_currency("CAD", "orders.csv", text).sum(), 20.0, "the US dollars have no rate");
    assert_eq!(in_currency("USD", "orders.csv", text).sum(), 25.0);
    assert_eq!(in_currency("EUR", "orders.csv", text).sum(), 0.0);
}

#[test]
fn minor_units_of_files_without_a_currency_are_those_of_the_project() {
    let text = "customer_id,paid_at,payment_id,amount_minor\n\
                C-1,2026-01-05 10:00,P-1,150000\nC-2,2026-01-06 10:00,P-2,50000\n";
    for (currency, sum) in [("JPY", 200_000.0), ("EUR", 2_000.0), ("KWD", 200.0)] {
        assert_eq!(in_currency(currency, "payments.csv", text).sum(), sum, "{currency}");
    }
}

#[test]
fn a_column_of_signs_says_currencies_and_a_missing_value_none() {
    let text = "customer_id,order_date,order_id,total,currency\n\
                C-1,2026-01-05 10:00,O-1,10,€\nC-2,2026-01-06 10:00,O-2,20,£\nC-3,2026-01-07 10:00,O-3,30,NaN\n";
    let project = in_currency("EUR", "orders.csv", text);
    assert_eq!(project.money(), ["EUR 2×40.000 −0×0.000", "GBP 1×20.000 −0×0.000"]);
}

#[test]
fn orders_called_off_are_no_sales_though_a_shop_has_states_of_its_own() {
    let text = "customer_id,order_date,order_id,total,status\n\
                C-1,2026-01-05 10:00,O-1,10,completed\nC-2,2026-01-06 10:00,O-2,20,Awaiting engraving\n\
                C-3,2026-01-07 10:00,O-3,30,cancelled\nC-4,2026-01-08 10:00,O-4,40,failed\nC-5,2026-01-09 10:00,O-5,50,shipped\n";
    assert_eq!(in_currency("EUR", "orders.csv", text).sum(), 80.0);
}

#[test]
fn the_group_of_an_experiment_is_no_test_payment() {
    let text = "customer_id,order_date,order_id,total,test\n\
                C-1,2026-01-05 10:00,O-1,10,0\nC-2,2026-01-06 10:00,O-2,20,1\nC-3,2026-01-07 10:00,O-3,30,1\n";
    assert_eq!(in_currency("EUR", "orders.csv", text).sum(), 60.0);
}

#[test]
fn a_currency_is_kept_however_many_columns_a_file_has() {
    let names: String = (0..120).map(|i| format!(",p{i}")).collect();
    let cells: String = (0..120).map(|i| format!(",v{i}")).collect();
    let text = format!(
        "customer_id,order_date,order_id,total,currency{names}\nC-1,2026-01-05 10:00,O-1,10,EUR{cells}\nC-2,2026-01-06 10:00,O-2,20,USD{cells}\n"
    );
    assert_eq!(in_currency("EUR", "orders.csv", &text).sum(), 10.0, "dollars are not added to euros");
}

#[test]
fn exports_of_events_say_what_was_paid_in_another_currency() {
    let text = "customer_id,order_date,order_id,total,currency\nC-1,2026-01-05 10:00,O-1,10,EUR\nC-2,2026-01-06 10:00,O-2,20,USD\n";
    let project = in_currency("EUR", "orders.csv", text);
    let table = &project.snapshot().table;
    let events = (0..table.num_customers() as u32).flat_map(|ix| table.range(ix).map(move |i| (ix, i)));
    let rows = desire_path::present::tables::event_rows(table, events, false);
    let at = |key: &str| rows.columns.iter().position(|column| column.key == key).unwrap();
    let texts = |key: &str| rows.rows.iter().map(|row| format!("{:?}", row[at(key)])).collect::<Vec<_>>();
    assert_eq!(texts("amount_as_paid"), ["Real(10.0)", "Real(20.0)"]);
    assert_eq!(texts("value"), ["Money(10.0)", "Empty"]);
}

#[test]
fn prices_by_the_piece_are_times_their_number_in_other_languages_too() {
    for (number, price) in [("Menge", "Einzelpreis"), ("Anzahl", "Stückpreis"), ("Pcs", "Unit Cost")] {
        let mut text = format!("Bestellnr;Kunde;Bestelldatum;Artikel;{number};{price}\n");
        for i in 0..20 {
            let (cents, n) = (i * 7 % 90 + 10, i % 3 + 1);
            text.push_str(&format!(
                "B-{};K-{};2026-01-{:02} 10:{i:02};Lampe {i};{n};{},{cents}\n",
                1000 + i,
                i % 7,
                i + 1,
                10 + i
            ));
        }
        let sum: f64 =
            (0..20).map(|i| f64::from(i % 3 + 1) * (f64::from(10 + i) + f64::from(i * 7 % 90 + 10) / 100.0)).sum();
        let found = in_currency("EUR", "bestellungen.csv", &text).sum();
        assert!((found - sum).abs() < 1e-6, "{number}, {price}: {found} instead of {sum}");
    }
}

#[test]
fn a_column_that_a_person_calls_money_has_its_decimal_comma() {
    let mut text = "Kunde;Bestelldatum;Bestellsumme\n".to_owned();
    (0..30).for_each(|i| {
        text.push_str(&format!("K-{i};2026-01-{:02} 10:00;{},{:02}\n", i % 28 + 1, 100 + i * 3, i * 7 % 100));
    });
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("umsatz.csv");
    std::fs::write(&file, text).unwrap();
    let mut mapping = inspect(&file).unwrap().mapping;
    mapping.decide("Bestellsumme", desire_path::import::Role::Value);
    let mut workspace = Workspace::create(folder.path().join("money.desire"), &Progress::new()).unwrap();
    workspace.import(&[ImportRequest { input: file.into(), mapping }], &Progress::new()).unwrap();
    let sum: f64 = (0..30).map(|i| f64::from(100 + i * 3) + f64::from(i * 7 % 100) / 100.0).sum();
    let found: f64 = workspace.snapshot().table.value.iter().filter(|value| !value.is_nan()).sum();
    assert!((found - sum).abs() < 1e-6, "{found} instead of {sum}");
}

#[test]
fn short_names_of_currency_columns_are_understood() {
    for name in ["Waehrung", "Whg", "WKZ", "ccy", "Monnaie"] {
        let text = format!(
            "customer_id,order_date,order_id,total,{name}\nC-1,2026-01-05 10:00,O-1,10,EUR\nC-2,2026-01-06 10:00,O-2,1500,JPY\n"
        );
        assert_eq!(in_currency("EUR", "orders.csv", &text).sum(), 10.0, "{name}");
    }
}

#[test]
fn money_of_an_order_goes_back_on_the_day_that_its_row_says() {
    let project = Project::of_text(
        "shop_orders.csv",
        "order_id,order_date,customer_id,email,product,total,currency,status\n\
         1015,2025-07-17 09:00:00,C9,p9@x.example,Mug,12.50,EUR,paid\n\
         1016,2025-07-18 19:09:00,C10,p10@x.example,Teapot,70.00,EUR,paid\n\
         1016,2025-07-22 19:09:00,C10,p10@x.example,Teapot,-70.00,EUR,refunded\n\
         1017,2025-07-23 09:00:00,C9,p9@x.example,Mug,12.50,EUR,paid\n",
    );
    assert_eq!(project.money(), ["EUR 3×95.000 −1×70.000"]);
    let times = ["2025-07-17T09:00:00Z", "2025-07-18T19:09:00Z", "2025-07-22T19:09:00Z", "2025-07-23T09:00:00Z"];
    assert_eq!(project.times(), times);
}

#[test]
fn a_column_of_what_was_paid_back_beside_the_sum_is_taken_off() {
    for back in ["Erstattet", "Importo rimborsato", "Terugbetaald", "refunded total"] {
        let rows: String = (0..18)
            .map(|i| {
                format!("{};K{};{:02}.05.2026;{},50;{}\n", 900 + i, i % 7, i + 11, 40 + i, ["10,50", "0,00"][i.min(1)])
            })
            .collect();
        let project =
            Project::of_text("mai.csv", &format!("Bestellnr;Kundennr;Bestelldatum;Gesamtbetrag;{back}\n{rows}"));
        let (sold, back_paid) = ((40..58).map(|n| f64::from(n) + 0.5).sum::<f64>(), 10.5);
        let zero = project.money();
        assert!(zero[0].starts_with(&format!("EUR 18×{sold:.3} −1×{back_paid:.3}")), "{back}: {zero:?}");
    }
}
