//! What is asked instead of guessed, in the program and in what it says of a file.

use std::path::Path;

use desire_path::import::{Inspection, LoadError, Role, inspect};

use crate::cli::{json, ok};
use crate::import_file::{File, rows};

fn day(i: usize) -> String {
    format!("2026-{:02}-{:02}T10:{:02}:00Z", 1 + i / 28 % 12, 1 + i % 28, i % 60)
}

const NAMES: [&str; 6] = ["Anna Weber", "Ben Smith", "Chiara Rossi", "Peter Novak", "Lucía García", "Paul Moreau"];

/// The questions of a file by the role they are about.
fn asked(found: &Inspection) -> Vec<Role> {
    found.questions.iter().map(|q| q.role).collect()
}

#[test]
fn a_table_without_people_is_asked_about_and_nothing_of_it_is_imported() {
    let weather = "day,hour,station_height,temperature,rain\n".to_owned()
        + &rows(240, |i| format!("2026-03-{:02},{},{},{}.{},0.{}", 1 + i / 24, i % 24, 350, 5 + i % 9, i % 10, i % 7));
    let file = File::new("weather.csv", weather);
    let (code, said) = file.import(&[]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("No column says whom the rows are about") && said.contains("temperature"), "{said}");
    assert!(said.contains("--map"), "{said}");
    assert!(!Path::new(&file.project()).exists(), "no project is made of it");
}

#[test]
fn a_shared_mailbox_makes_nobody_one_customer() {
    let staff = "name,email,department,joined\n".to_owned()
        + &rows(24, |i| {
            format!(
                "{},info@firm.example,Sales,{}",
                NAMES[i % 6].replace(' ', &format!(" {} ", ["A.", "B.", "C.", "D."][i / 6])),
                day(i)
            )
        });
    let found = File::new("staff.csv", staff).look();
    assert_eq!(asked(&found), [Role::Email], "{:?}", found.questions);
    assert!(found.questions[0].text.contains("shared mailbox"));
    assert_eq!(found.questions[0].readings.len(), 2);
    assert!(found.questions[0].readings.iter().all(|reading| reading.rows.len() == 3), "three rows each");
}

#[test]
fn names_of_people_are_no_ids() {
    let text =
        "customer,date,amount\n".to_owned() + &rows(60, |i| format!("{},{},{}.50", NAMES[i % 6], day(i), 10 + i));
    let file = File::new("sales.csv", text);
    let found = file.look();
    assert_ne!(found.mapping.role("customer"), Role::CustomerId);
    assert_eq!(asked(&found), [Role::CustomerId]);
    let (code, said) = file.import(&[]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("--map customer=customer_id"), "{said}");
    let (code, said) = file.import(&["--map", "customer=customer_id"]);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn two_addresses_of_one_customer_are_a_contradiction_seen_before_the_import() {
    let text = "user,mail,time,event\n".to_owned()
        + &rows(80, |i| format!("{},p{}@example.com,{},visit", i % 10, i % 30, day(i)));
    let found = File::new("log.csv", text).look();
    assert_eq!(asked(&found), [Role::CustomerId], "{:?}", found.questions);
    let labels: Vec<&str> = found.questions[0].readings.iter().map(|r| r.label.as_str()).collect();
    assert_eq!(labels, ["“mail” is the customer", "“user” is the customer"]);
}

#[test]
fn endings_of_names_do_not_beat_what_is_in_the_cells() {
    let text = "order_amount_type,payout_date,account_user_id,order_date,customer_no,total,payment_type,empty_amount\n"
        .to_owned()
        + &rows(60, |i| {
            format!(
                "{},{},{},{},K-{:03},{}.90,{},",
                ["net", "gross"][i % 2],
                day(i + 3),
                i % 2 == 0,
                day(i),
                i % 20,
                20 + i,
                ["card", "cash"][i % 2]
            )
        });
    let found = File::new("orders.csv", text).look();
    let role = |name: &str| found.mapping.role(name);
    assert_eq!(role("order_date"), Role::Time);
    assert_eq!(role("customer_no"), Role::CustomerId);
    assert_eq!(role("total"), Role::Value);
    for other in ["order_amount_type", "account_user_id", "payment_type"] {
        assert!(matches!(role(other), Role::Ignore | Role::Property), "{other}: {}", role(other));
    }
    assert_ne!(role("payout_date"), Role::Time);
    assert_eq!(role("empty_amount"), Role::Ignore);
    assert!(found.questions.is_empty(), "{:?}", found.questions);
}

#[test]
fn a_column_of_events_that_are_all_different_is_not_dropped_without_a_word() {
    let text = "customer_id,timestamp,event\n".to_owned() + &rows(150, |i| format!("c{},{},thing_{i}", i % 40, day(i)));
    let file = File::new("log.csv", text);
    assert_eq!(asked(&file.look()), [Role::Event]);
    let (code, said) = file.import(&["--map", "event=event"]);
    assert_eq!(code, 0, "{said}");
    let touchpoints = ok(&["touchpoints", &file.project(), "--format", "csv"]);
    assert!(touchpoints.contains("Thing 149"), "{touchpoints}");
}

#[test]
fn what_is_answered_once_is_remembered() {
    let text =
        |from: usize| "who_key,at,event\n".to_owned() + &rows(60, |i| format!("x{},{},visit", i % 9, day(from + i)));
    let file = File::new("a.csv", text(0));
    assert_eq!(file.import(&[]).0, 2);
    let (code, said) = file.import(&["--map", "who_key=customer_id"]);
    assert_eq!(code, 0, "{said}");
    std::fs::write(&file.path, text(100)).unwrap();
    let (code, said) = file.import(&[]);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn of_several_files_those_that_are_clear_are_imported_and_the_others_named() {
    let file = File::new(
        "clear.csv",
        "customer_id,time,event\n".to_owned() + &rows(30, |i| format!("c{},{},visit", i % 7, day(i))),
    );
    let other = file.folder.path().join("open.csv");
    std::fs::write(&other, "who_key,at,event\n".to_owned() + &rows(60, |i| format!("x{},{},visit", i % 9, day(i))))
        .unwrap();
    let (code, said) = file.import(&[other.to_str().unwrap()]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("open.csv") && said.contains("--map who_key=customer_id"), "{said}");
    let info = json(&["info", &file.project(), "--format", "json"]);
    assert!(info.to_string().contains("clear.csv") && !info.to_string().contains("open.csv"), "{info}");
}

#[test]
fn the_grade_has_a_part_understanding() {
    // a session stands for its visitor: better than nothing, but not certain
    let text = "session_id,time,event\n".to_owned()
        + &rows(120, |i| format!("s-{:04},{},{}", i / 3, day(i), ["view", "click", "purchase"][i % 3]));
    let file = File::new("sessions.csv", text);
    let (code, said) = file.import(&[]);
    assert_eq!(code, 0, "{said}");
    let report = json(&["quality", &file.project(), "--format", "json"]);
    let text = report.to_string();
    assert!(text.contains("understanding") && text.contains("session_id"), "{text}");
    assert!(!text.contains("Nothing that would mislead"), "{text}");
}

#[test]
fn damaged_json_is_called_so_with_its_place() {
    let broken = "{\"user\":\"u1\",\n \"time\":2026-01-05,\n \"event\":\"a\"}\n";
    match inspect(File::new("a.json", broken).path.as_path()) {
        Err(LoadError::DamagedJson { line, .. }) => assert_eq!(line, 2),
        other => panic!("{other:?}"),
    }
    let good = "{\"user\":\"u1\",\"time\":\"2026-01-05T10:00:00Z\",\"event\":\"a\"}\n";
    let file = File::new("a.jsonl", format!("{}{good}{good}", "{\"user\":\"u0\",\"time\":2026}x\n"));
    let (code, said) = file.import(&[]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("line 1") && said.contains("not a JSON object"), "{said}");
}

#[test]
fn utf_32_is_called_by_its_name_and_a_nul_is_no_reason_to_refuse() {
    let text = "customer,time,event\n".to_owned() + &rows(9, |i| format!("u{i},{},visit", day(i)));
    for marked in [true, false] {
        let letters = marked.then_some('\u{feff}').into_iter().chain(text.chars());
        let little: Vec<u8> = letters.clone().flat_map(|c| (c as u32).to_le_bytes()).collect();
        let big: Vec<u8> = letters.flat_map(|c| (c as u32).to_be_bytes()).collect();
        for bytes in [little, big] {
            let error = inspect(File::new("a.csv", bytes).path.as_path()).unwrap_err().to_string();
            assert!(error.contains("UTF-32"), "{error}");
        }
    }
    let short = "user,at,event\nu1,2026-01-05,v\0\n";
    assert!(inspect(File::new("a.csv", short).path.as_path()).is_ok());
}

#[test]
fn zone_and_unit_of_times_are_said_where_the_file_leaves_them_open() {
    let naive = "customer_id,time,event\nu1,2026-01-05 10:00:00,visit\nu2,2026-01-06 11:00:00,visit\n";
    let (code, said) = File::new("a.csv", naive).import(&[]);
    assert!(code == 0 && said.contains("read as UTC"), "{said}");
    let said_zone = naive.replace(":00:00", ":00:00+01:00");
    let (code, said) = File::new("a.csv", said_zone).import(&[]);
    assert!(code == 0 && !said.contains("read as UTC"), "{said}");
    let mixed = "customer_id,time,event\nu1,1767603600,visit\nu2,1767603600123,visit\nu3,1767603700123,visit\n";
    let (code, said) = File::new("a.csv", mixed).import(&[]);
    assert!(code == 0 && said.contains("1 in seconds, 2 in milliseconds"), "{said}");
}

#[test]
fn touchpoints_beyond_the_limit_are_a_finding() {
    let text = "customer_id,time,event\n".to_owned()
        + &rows(6_600, |i| format!("c{},{},step {}", i % 40, day(i), if i < 6_000 { i % 2_000 } else { i }));
    let file = File::new("a.csv", text);
    let (code, said) = file.import(&["--map", "event=event"]);
    assert_eq!(code, 0, "{said}");
    let found = ok(&["quality", &file.project(), "--format", "csv"]);
    assert!(found.contains("Too many touchpoints") || found.contains("touchpoints"), "{found}");
}

#[test]
fn a_table_without_times_says_its_columns_and_what_to_type() {
    let text = "customer_id,product,amount\n".to_owned() + &rows(30, |i| format!("c{},Lamp,{}.50", i % 9, 10 + i));
    let file = File::new("sold.csv", text);
    let (code, said) = file.import(&[]);
    assert_eq!(code, 2, "{said}");
    for part in ["sold.csv", "“customer_id”, “product”, “amount”", "--map COLUMN=time"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(!said.contains("=customer_id"), "{said}");
}

#[test]
fn months_are_dated_on_their_first_day_and_that_is_said() {
    let text = "customer_id,month,amount\n".to_owned()
        + &rows(36, |i| format!("c{},2026-{:02},{}.50", i % 9, 1 + i % 12, 10 + i));
    let file = File::new("sales.csv", text);
    let (code, said) = file.import(&["--map", "month=time"]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("no more than the month"), "{said}");
    let first = ok(&["-q", "sql", &file.project(), "select min(time), max(time) from events", "--format", "csv"]);
    assert!(first.contains("2026-01-01T00:00") && first.contains("2026-12-01T00:00"), "{first}");
}

#[test]
fn states_of_one_record_are_asked_about() {
    let text = "id,account_id,created_at,updated_at,plan,state\n".to_owned()
        + &rows(40, |i| {
            format!("s-{:03},a-{:03},{},{},pro,{}", i / 2, i / 2, day(i / 2), day(i + 90), ["active", "expired"][i % 2])
        });
    let found = File::new("subscription_history.csv", text).look();
    let asked = found.questions.iter().any(|q| q.text.contains("states of one record"));
    assert!(asked, "{:?}", found.questions);
}

#[test]
fn the_source_of_a_record_is_no_channel_and_its_copying_no_time() {
    let text = "id,_fivetran_synced,account_id,amount,currency,effective_date,source\n".to_owned()
        + &rows(40, |i| format!("p-{i:03},{},acc-{:03},{}.10,EUR,{},BillRun", day(200), i % 9, 20 + i, day(i)));
    let found = File::new("payment.csv", text).look();
    let role = |name: &str| found.mapping.role(name);
    assert_eq!((role("effective_date"), role("currency")), (Role::Time, Role::Currency));
    assert_ne!(role("source"), Role::Channel);
    assert!(found.questions.is_empty(), "{:?}", found.questions);
}

#[test]
fn a_list_of_customers_has_its_own_numbers() {
    let hash = |i: usize| format!("{:032x}", (i as u128 + 7).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835));
    let text = "id,active,created_at,display_name,email,balance\n".to_owned()
        + &rows(12, |i| {
            format!("{},TRUE,{},{},{},0", 10 + i, day(i), hash(i), if i == 3 { "a@b.example" } else { "" })
        });
    let file = File::new("quickbooks_customer.csv", text);
    let found = file.look();
    assert_eq!(found.mapping.role("id"), Role::CustomerId);
    assert!(found.questions.is_empty(), "{:?}", found.questions);
}

#[test]
fn small_tables_with_honest_names_are_not_asked_about() {
    let order = [1, 7, 3, 12, 2, 9, 4, 11, 5, 8, 6, 10];
    let orders = "order_id,customer_id,ordered_at,total\n".to_owned()
        + &rows(12, |i| format!("{},c{},{},{}.50", order[i], i / 3, day(i), 20 + i));
    let goods = "customer,time,product,amount\n".to_owned()
        + &rows(5, |i| format!("u{},{},{}-{}00,{}.50", i % 3, day(i), ["A", "B", "C", "D", "E"][i], i + 1, 20 + i));
    for text in [orders, goods] {
        let found = File::new("small.csv", text).look();
        assert!(found.questions.is_empty(), "{:?}", found.questions);
    }
}

#[test]
fn purchases_of_a_list_of_customers_keep_their_times_and_money() {
    let text =
        "customer_id,purchase_date,amount\n".to_owned() + &rows(30, |i| format!("c{i},{},{}.50", day(i), 10 + i));
    let found = File::new("first_purchases_customers.csv", text).look();
    let role = |name: &str| found.mapping.role(name);
    assert_eq!((role("purchase_date"), role("amount")), (Role::Time, Role::Value));
}

#[test]
fn american_dates_of_deliveries_come_after_their_orders() {
    let text = "order_id,customer_id,placed,delivery_date,total\n".to_owned()
        + &rows(30, |i| {
            format!("R-{},c{},01/{:02}/2026,02/{:02}/2026,{}.50", 900 + i, i % 9, 1 + i % 28, 1 + i % 9, 20 + i)
        });
    let found = File::new("orders.csv", text).look();
    let asked = found.questions.iter().any(|q| {
        q.role == Role::Time
            && q.columns.iter().any(|c| c == "delivery_date")
            && found.mapping.role("placed") == Role::Time
    });
    assert!(!asked, "{:?}", found.questions);
}

#[test]
fn names_that_begin_like_a_month_are_no_dates() {
    let names = ["Marketing 2026", "Mailing 2026", "Outlet 2026", "Decor 2025"];
    let text = "customer_id,time,event,collection\n".to_owned()
        + &rows(40, |i| format!("c{},{},visit,{}", i % 9, day(i), names[i % 4]));
    let found = File::new("log.csv", text).look();
    assert_eq!((found.mapping.role("collection"), found.questions.len()), (Role::Property, 0));
}

#[test]
fn numbers_of_people_under_the_name_of_goods_are_asked_about() {
    let ids = ["7f03", "u12", "cus_9a", "b771", "k-404", "zz1"];
    let text = "prodotto,email,nome,cognome,creato\n".to_owned()
        + &rows(6, |i| format!("{},p{i}@example.com,{},{}", ids[i], NAMES[i].replace(' ', ","), day(i)));
    let found = File::new("elenco.csv", text).look();
    assert_eq!(asked(&found), [Role::Product], "{:?}", found.questions);
}

/// At a till the ids of sales are those of who sold, whatever they are called.
#[test]
fn few_ids_of_many_sales_may_be_those_of_who_sold() {
    let sales = |header: &str, ids: usize| {
        let row = |i: usize| format!("{},{},K{},u{},{}.40", 4_000 + i, day(i), i % 3, i * 7 % ids, 10 + i % 50);
        File::new("export_2026.csv", format!("{header}\n") + &rows(120, row)).look()
    };
    for header in [
        "invoice_number,sale_date,register_id,user_id,total_price",
        "Bonnummer,Datum,Kasse,Nutzer,Summe",
        "receipt no,sold at,outlet,person id,amount",
        "receipt no,sold at,desk,team member,amount",
        "ticket,date,caisse,vendeur id,montant",
    ] {
        let found = sales(header, 5);
        assert!(asked(&found).contains(&Role::CustomerId), "{header}: {:?} {:?}", found.questions, found.mapping);
    }
    // many ids are customers, and so are few whose name says that they bought
    for (header, ids) in [
        ("invoice_number,sale_date,register_id,user_id,total_price", 60),
        ("invoice_number,sale_date,register_id,customer_id,total_price", 5),
        ("Bonnummer,Datum,Kasse,Kundennummer,Summe", 5),
    ] {
        let found = sales(header, ids);
        assert!(!asked(&found).contains(&Role::CustomerId), "{header}: {:?}", found.questions);
    }
}

/// What documents are called by their numbers decides, whatever the file is called.
#[test]
fn sums_of_numbered_quotes_and_adjustments_are_asked_about_under_any_file_name() {
    let table = |header: &str| {
        let row = |i: usize| format!("N-{:05},c{},{},{}.40", i, i % 11, day(i), 10 + i % 50);
        File::new("rows.csv", format!("{header}\n") + &rows(60, row)).look()
    };
    for header in [
        "adjustment_number,account_id,created_date,amount",
        "Angebotsnummer,Kundennummer,Datum,Summe",
        "quote no,customer id,date,total",
        "numero devis,code client,date,montant",
        "estimate id,client,day,total",
    ] {
        let found = table(header);
        assert!(asked(&found).contains(&Role::Value), "{header}: {:?} {:?}", found.questions, found.mapping);
        assert_ne!(found.mapping.event_name, "Purchase", "{header}");
    }
    for header in ["invoice_number,customer_id,created_date,amount", "order no,customer id,date,total"] {
        let found = table(header);
        assert_eq!(asked(&found), [], "{header}");
    }
}
