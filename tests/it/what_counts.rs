//! What counts as what: lists of customers are no orders, what was sent is nothing that a customer did, only what is sold is
//! money, and what is paid back is said alike everywhere. Each file is small enough to be counted by hand.

use serde_json::Value;

use crate::cli::{csv_rows, json, ok};
use crate::import_file::File;

/// A project of one file.
fn project(name: &str, text: &str, more: &[&str]) -> (File, String) {
    let file = File::new(name, text);
    let (code, said) = file.import(more);
    assert_eq!(code, 0, "{name}: {said}");
    let path = file.project();
    (file, path)
}

fn overview(project: &str) -> Value {
    json(&["show", "overview", project, "--format", "json", "-q"])["facts"].clone()
}

/// The touchpoints of a project with their number of events.
fn touchpoints(project: &str) -> Vec<(String, String)> {
    let query = "SELECT touchpoint, count(*) FROM events GROUP BY 1 ORDER BY 1";
    let rows = csv_rows(&ok(&["sql", project, query, "--format", "csv", "-q"]));
    rows.iter().map(|row| (row[0].to_owned(), row[1].to_owned())).collect()
}

#[test]
fn a_list_of_customers_with_the_totals_of_their_lives_has_no_orders() {
    let lists = [
        (
            "crm.csv",
            "contact_id,email,full_name,signup_date,last_seen,orders_count,lifetime_value,country\n\
             1001,anna@example.com,Anna A,2025-01-03,2026-02-01,3,150.00,DE\n\
             1002,bert@example.com,Bert B,2025-02-03,2026-02-02,0,0.00,PL\n\
             1003,cora@example.com,Cora C,2025-03-03,2026-02-03,1,20.00,GB\n",
        ),
        (
            "shopcust.csv",
            "First Name,Last Name,Email,Accepts Email Marketing,Default Address Country Code,Total Spent,Total Orders,Created at\n\
             Anna,A,anna@example.com,yes,DE,150.00,3,2025-01-03 10:00:00 +0100\n\
             Bert,B,bert@example.com,no,PL,0.00,0,2025-02-03 10:00:00 +0100\n\
             Cora,C,cora@example.com,no,GB,20.00,1,2025-03-03 10:00:00 +0100\n",
        ),
        (
            "wide.csv",
            "email,name,signup_date,first_purchase_date,last_purchase_date,total_orders,total_spent\n\
             anna@example.com,Anna A,2025-01-02,2025-02-01,2025-06-01,3,150.00\n\
             bert@example.com,Bert B,2025-01-03,,,0,0.00\n\
             cora@example.com,Cora C,2025-01-04,2025-03-01,2025-03-01,1,20.00\n",
        ),
        (
            "ltv.csv",
            "customer_id,registered_on,revenue\ncust-001,2025-01-02,150.00\ncust-002,2025-01-03,0.00\ncust-003,2025-01-04,20.00\n",
        ),
        (
            "kunden.csv",
            "Kundennummer;E-Mail;Registriert am;Anzahl Bestellungen;Gesamtumsatz;Letzte Bestellung\n\
             K-1001;anna@example.com;03.01.2025;3;150,00;01.06.2025\n\
             K-1002;bert@example.com;14.01.2025;0;0,00;\n\
             K-1003;cora@example.com;25.01.2025;1;20,00;01.03.2025\n",
        ),
        (
            "clients.csv",
            "id client,courriel,date d'inscription,nombre de commandes,total dépensé,dernière commande\n\
             C-1001,anna@example.com,2025-01-13,3,150.00,2025-06-01\n\
             C-1002,bert@example.com,2025-01-14,0,0.00,\n\
             C-1003,cora@example.com,2025-01-15,1,20.00,2025-03-01\n",
        ),
        (
            "klienci.csv",
            "id klienta,email,data rejestracji,liczba zamówień,wartość zamówień łącznie\n\
             C-1001,anna@example.com,2025-01-13,3,150.00\n\
             C-1002,bert@example.com,2025-01-14,0,0.00\n\
             C-1003,cora@example.com,2025-01-15,1,20.00\n",
        ),
    ];
    for (name, text) in lists {
        let (_file, path) = project(name, text, &[]);
        let found = touchpoints(&path);
        assert_eq!(found, [("Signed up".to_owned(), "3".to_owned())], "{name}");
        let of = overview(&path);
        assert_eq!((of["customers"].as_u64(), of["orders"].as_u64()), (Some(3), Some(0)), "{name}");
        assert_eq!((of["value"].as_f64(), of["goal_value"].as_f64()), (Some(0.0), Some(0.0)), "{name}");
    }
}

#[test]
fn orders_that_say_what_their_customer_spent_in_all_are_worth_what_each_cost() {
    let text = "customer_id,order_id,order_date,amount,lifetime_value,first_order_date\n\
        cust-001,A1,2026-01-02,10.00,150.00,2025-01-01\ncust-002,A2,2026-01-03,20.00,20.00,2026-01-03\n\
        cust-001,A3,2026-01-04,30.00,180.00,2025-01-01\n";
    let (_file, path) = project("orders.csv", text, &[]);
    let of = overview(&path);
    assert_eq!((of["orders"].as_u64(), of["value"].as_f64()), (Some(3), Some(60.0)));
}

const SENT: &str = "email,event,time\n\
    anna@example.com,page_view,2026-01-01 10:00\nanna@example.com,email_sent,2026-04-20 10:00\n\
    bert@example.com,page_view,2026-04-20 10:00\ncora@example.com,email_sent,2026-04-20 10:00\n\
    dora@example.com,email_sent,2026-01-20 10:00\ndora@example.com,page_view,2026-01-21 10:00\n\
    dora@example.com,purchase,2026-01-21 10:30\ndora@example.com,held_out,2026-04-21 10:00\n";

#[test]
fn what_was_sent_to_customers_is_nothing_that_they_did() {
    let (_file, path) = project("sent.csv", SENT, &[]);
    let of = overview(&path);
    // anna, bert and dora did something; cora only got a mail
    assert_eq!((of["customers"].as_u64(), of["events"].as_u64(), of["sent"].as_u64()), (Some(3), Some(4), Some(4)));
    assert_eq!(of["sessions"].as_u64(), Some(3));
    let customers = csv_rows(&ok(&["show", "customers", &path, "--format", "csv", "-q"]));
    let text = customers.iter().map(|row| row.iter().collect::<Vec<_>>().join(",")).collect::<Vec<_>>().join("\n");
    assert!(!text.contains("2026-04-21") && !text.contains("resurrected"), "{text}");
    let facts = |id: &str, more: &[&str]| {
        json(&[&["show", id, &path, "--format", "json", "-q"], more].concat())["facts"].clone()
    };
    assert_eq!(facts("sessions", &[])["sessions"].as_u64(), Some(3));
    assert_eq!(facts("trends", &["--set", "measure=customers"])["customers"].as_u64(), Some(3));
    assert_eq!(facts("trends", &["--set", "measure=events"])["total"].as_f64(), Some(4.0));
    // the week of 20 April: bert alone, and nobody came again
    let table = |id: &str, name: &str, more: &[&str]| {
        csv_rows(&ok(&[&["show", id, &path, "--table", name, "--format", "csv", "-q"], more].concat()))
    };
    let stickiness = table("stickiness", "periods", &[]);
    let trends = table("trends", "periods", &["--set", "measure=customers"]);
    let week = |rows: &[csv::StringRecord]| -> Vec<String> {
        rows.iter()
            .filter(|row| row.iter().any(|cell| cell.contains("2026-04-20")))
            .map(|row| row[2].to_owned())
            .collect()
    };
    assert_eq!((week(&stickiness), week(&trends)), (vec!["1".to_owned()], vec!["1".to_owned()]));
    let paths = table("paths", "paths", &["--set", "level=touchpoint"]);
    assert!(paths.iter().all(|row| !row[0].contains("mail") && !row[0].contains("Held")), "{paths:?}");
}

#[test]
fn what_was_sent_counts_where_it_is_named_or_asked_for() {
    let (_file, path) = project("sent.csv", SENT, &[]);
    // who asks how long it takes from a mail to an order means the mails that were sent
    let between = ["--set", "from=E-mail sent", "--set", "to=Purchase"];
    let found = json(&[&["show", "time-between", &path, "--format", "json", "-q"][..], &between].concat());
    assert_eq!((found["facts"]["started"].as_u64(), found["facts"]["base"].as_u64()), (Some(3), Some(1)));
    let funnel = json(&["show", "funnel", &path, "--set", "steps=E-mail sent,Purchase", "--format", "json", "-q"]);
    assert_eq!((funnel["facts"]["started"].as_u64(), funnel["facts"]["completed"].as_u64()), (Some(3), Some(1)));
    let trend = ["--set", "measure=events", "--set", "touchpoint=E-mail sent"];
    let found = json(&[&["show", "trends", &path, "--format", "json", "-q"][..], &trend].concat());
    assert_eq!(found["facts"]["total"].as_f64(), Some(3.0));
    let all = json(&["show", "overview", &path, "--filter", "sent=in", "--format", "json", "-q"]);
    assert_eq!((all["facts"]["customers"].as_u64(), all["facts"]["events"].as_u64()), (Some(4), Some(8)));
    // a file of all events, a rule about who got a mail
    assert_eq!(csv_rows(&ok(&["export", &path, "events", "-o", "-", "-q"])).len(), 8);
    let got = json(&["show", "overview", &path, "--filter", "who=did \"E-mail sent\"", "--format", "json", "-q"]);
    assert_eq!(got["facts"]["customers"].as_u64(), Some(2), "anna and dora; cora did nothing");
}

#[test]
fn only_what_is_sold_is_money() {
    let text = "customer_id,event,timestamp,value\n\
        cust-006,credit_limit_set,2026-01-01T10:00:00Z,3200\ncust-007,purchase,2026-01-01T10:00:00Z,6400\n\
        cust-011,video_progress,2026-01-01T10:00:00Z,75\ncust-012,Reklamation,2026-01-01T10:00:00Z,70\n\
        cust-013,zamówienie,2026-01-01T10:00:00Z,80\ncust-013,zamówienie anulowane,2026-01-02T10:00:00Z,80\n\
        cust-014,Bestellung storniert,2026-01-02T10:00:00Z,30\n";
    let (_file, path) = project("v.csv", text, &[]);
    let of = overview(&path);
    assert_eq!(
        (of["value"].as_f64(), of["goal_value"].as_f64(), of["orders"].as_u64()),
        (Some(6480.0), Some(6480.0), Some(2))
    );
    let said = ok(&["show", "overview", &path, "-q"]);
    assert!(said.contains("6,480"), "{said}");
    let currencies = ok(&["show", "currencies", &path, "-q"]);
    assert!(currencies.contains("6,480") && !currencies.contains("9,"), "{currencies}");
    let trend = json(&["show", "trends", &path, "--set", "measure=revenue", "--format", "json", "-q"]);
    assert_eq!(trend["facts"]["total"].as_f64(), Some(6480.0));
    let rich = json(&["show", "overview", &path, "--filter", "who=value > 60", "--format", "json", "-q"]);
    assert_eq!(rich["facts"]["customers"].as_u64(), Some(2));
}

#[test]
fn money_paid_back_is_a_refund_with_or_without_a_number_of_an_order() {
    let rows = [
        ("cust-0001", "2026-01-05", "100.00"),
        ("cust-0001", "2026-01-06", "-40.00"),
        ("cust-0002", "2026-01-07", "(25.00)"),
        ("cust-0003", "2026-01-08", "60.00"),
    ];
    for with_id in [false, true] {
        let mut text =
            if with_id { "order_id,customer_id,date,amount\n" } else { "customer_id,date,amount\n" }.to_owned();
        for (i, (who, day, amount)) in rows.iter().enumerate() {
            let id = if with_id { format!("A{},", i + 1) } else { String::new() };
            text.push_str(&format!("{id}{who},{day},{amount}\n"));
        }
        let (_file, path) = project("neg.csv", &text, &[]);
        let counts = [("Purchase".to_owned(), "2".to_owned()), ("Refund".to_owned(), "2".to_owned())];
        assert_eq!(touchpoints(&path), counts, "{with_id}");
        let of = overview(&path);
        assert_eq!((of["goal_value"].as_f64(), of["value"].as_f64()), (Some(160.0), Some(95.0)), "{with_id}");
        let paths = json(&["show", "paths", &path, "--set", "level=touchpoint", "--format", "json", "-q"]);
        let table = &paths["tables"][0];
        let at =
            table["columns"].as_array().and_then(|all| all.iter().position(|name| name == "value")).expect("value");
        let rows = table["rows"].as_array().expect("rows");
        let value: f64 = rows.iter().filter_map(|row| row[at].as_f64()).sum();
        assert_eq!(value, 160.0, "{with_id}");
    }
}

#[test]
fn an_order_of_which_all_was_paid_back_is_none_in_the_sequence_of_orders() {
    let text = "customer_id,event,timestamp,value,order_id\n\
        cust-001,purchase,2026-01-01T10:00:00Z,100,A1\ncust-001,refund,2026-01-03T10:00:00Z,-100,A1\n\
        cust-001,purchase,2026-01-10T10:00:00Z,50,A2\ncust-002,purchase,2026-01-01T10:00:00Z,100,A3\n\
        cust-002,refund,2026-01-03T10:00:00Z,-100,A3\ncust-003,purchase,2026-01-01T10:00:00Z,100,A4\n\
        cust-003,refund,2026-01-03T10:00:00Z,-30,A4\ncust-003,purchase,2026-02-01T10:00:00Z,100,A5\n";
    let (_file, path) = project("pb.csv", text, &[]);
    let rows = csv_rows(&ok(&["show", "order-sequence", &path, "--format", "csv", "-q"]));
    let customers: Vec<&str> = rows.iter().map(|row| &row[1]).take(2).collect();
    assert_eq!(customers, ["2", "1"], "{rows:?}");
}

#[test]
fn a_purchase_that_a_reloaded_page_sends_again_counts_once_in_a_flat_table_too() {
    let text = "event_timestamp,event_name,user_pseudo_id,transaction_id,purchase_revenue,plan\n\
        1767607200000000,purchase,1234567890.1767600000,T1,59.90,pro\n\
        1767607210000000,purchase,1234567890.1767600000,T1,59.90,pro\n\
        1767607300000000,purchase,2345678901.1767600001,T2,10.00,free\n";
    let (_file, path) = project("ga4dup.csv", text, &[]);
    let of = overview(&path);
    assert_eq!((of["orders"].as_u64(), of["goal_value"].as_f64()), (Some(2), Some(69.9)));
    let pro = json(&["show", "overview", &path, "--filter", "property.plan=pro", "--format", "json", "-q"]);
    assert_eq!(pro["facts"]["customers"].as_u64(), Some(1), "its other columns are properties");
}

#[test]
fn the_goal_in_the_settings_is_the_goal_of_the_answers() {
    let text = "customer_id,event,timestamp\ncust-001,lead,2026-01-01T10:00:00Z\ncust-002,lead,2026-01-02T10:00:00Z\n";
    let (_file, path) = project("leads.csv", text, &[]);
    assert_eq!(overview(&path)["orders"].as_u64(), Some(0));
    let settings = ok(&["settings", &path, "-q"]);
    let goal = settings.lines().find(|line| line.starts_with("goal ")).unwrap();
    assert!(goal.contains("Nothing in your data reaches it") && goal.contains("Lead created"), "{goal}");
}

#[test]
fn two_periods_without_events_are_not_a_project_without_events() {
    let text =
        "customer_id,event,timestamp\ncust-001,purchase,2026-01-01T10:00:00Z\ncust-002,view,2026-03-25T10:00:00Z\n";
    let (_file, path) = project("gap.csv", text, &[]);
    let (code, _, said) = crate::cli::run(&["show", "drivers", &path, "--filter", "to=2026-03-24", "--set", "days=7"]);
    assert!(code != 0 && said.contains("two periods"), "{code}: {said}");
}

#[test]
fn one_word_of_a_state_can_be_explained() {
    let text = "Bestellnr;Kundennummer;Datum;Betrag;Status\n\
        B-1;K-1001;05.01.2026;10,00;Bezahlt\nB-2;K-1002;06.01.2026;20,00;Glitzernd\n\
        B-3;K-1003;07.01.2026;40,00;Glitzernd\nB-4;K-1004;08.01.2026;80,00;Verdampft\n\
        B-5;K-1005;19.01.2026;160,00;Zurückerstattet\nB-6;K-1006;20.01.2026;320,00;Versendet\n";
    let file = File::new("bestellungen.csv", text);
    let (code, said) = file.import(&[]);
    assert!(code == 2 && said.contains("--state"), "{code}: {said}");
    let (code, said) = file.import(&["--state", "Glitzernd=paid,Verdampft=cancelled"]);
    assert_eq!(code, 0, "{said}");
    let of = overview(&file.project());
    // 10 + 20 + 40 + 320; what was paid back was an order, and is nothing any more
    assert_eq!((of["orders"].as_u64(), of["value"].as_f64()), (Some(5), Some(390.0)));
    let (code, said) = File::new("bestellungen.csv", text).import(&["--state", "Glitzernd=glowing"]);
    assert!(code == 2 && said.contains("cancelled"), "{code}: {said}");
}

#[test]
fn a_report_without_clicks_leaves_the_clicks_that_are_there() {
    let file = File::new(
        "a.csv",
        "day,campaign,cost,impressions,clicks\n2026-01-05,Winter,8.97,627,12\n2026-01-06,Winter,9.00,700,20\n",
    );
    let again = file.folder.path().join("b.csv");
    std::fs::write(&again, "day,campaign,cost,impressions\n2026-01-05,Winter,9.50,630\n2026-01-06,Winter,9.00,700\n")
        .unwrap();
    let (project, again) = (file.project(), again.to_str().unwrap().to_owned());
    let (code, said) = file.import(&["--source", "Meta Ads"]);
    assert_eq!(code, 0, "{said}");
    let clicks = || -> f64 {
        let rows = csv_rows(&ok(&["export", &project, "spend", "-o", "-", "-q"]));
        rows.iter().filter_map(|row| row.iter().next_back()?.parse::<f64>().ok()).sum()
    };
    assert_eq!(clicks(), 32.0);
    ok(&["import", &project, &again, "--source", "Meta Ads", "-q"]);
    assert_eq!(clicks(), 32.0);
}

#[test]
fn the_activities_of_a_process_have_no_stage_by_guess() {
    let mut text = "case_id,activity,timestamp\n".to_owned();
    for (i, what) in ["A_SUBMITTED", "A_CANCELLED", "A_DECLINED", "W_Afhandelen leads", "O_SENT"].iter().enumerate() {
        text.push_str(&format!("case-{},{what},2026-01-0{}T10:00:00Z\n", 100 + i, i + 1));
    }
    let (_file, path) = project("log.csv", &text, &[]);
    let rows = csv_rows(&ok(&["touchpoints", &path, "--format", "csv", "-q"]));
    assert_eq!(rows.len(), 5);
    assert!(
        rows.iter().all(|row| row.iter().all(|cell| !["Awareness", "Retention", "error", "lead"].contains(&cell))),
        "{rows:?}"
    );
}

#[test]
fn the_help_of_a_question_says_how_it_can_be_asked() {
    let help = ok(&["lifecycle", "--help"]);
    assert!(help.contains("--set period=") && help.contains("Lifecycle"), "{help}");
}
