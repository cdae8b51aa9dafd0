//! Files that are near to something known are understood, asked about or spoken of: pages with money, guests, amounts in two
//! currencies or two notations, staff, telephone numbers with and without a country.

use desire_path::import::Role;
use desire_path::model::{RejectCode, RejectReason};

use crate::cli::{ok, run};
use crate::import_file::{File, rows};
use crate::support::{Loaded, load_as};

fn day(i: usize) -> String {
    format!("2026-{:02}-{:02} 12:00", 1 + i / 28, 1 + i % 28)
}

fn sum(loaded: &Loaded) -> f64 {
    loaded.events.value.iter().filter(|v| !v.is_nan()).sum()
}

#[test]
fn pages_with_money_on_some_are_views_and_the_paid_ones_purchases() {
    for (name, nothing) in [("order_value", ""), ("Umsatz", "0"), ("ricavo", "0.00")] {
        let pages = ["home", "product", "cart", "thanks"];
        let text = format!("date,user_id,page,{name}\n")
            + &rows(40, |i| {
                format!("{},b{},{},{}", day(i), i / 4, pages[i % 4], if i % 4 == 3 { "25.50" } else { nothing })
            });
        let counts = File::new("visits.csv", &text).load().counts();
        assert_eq!(counts, [("Page view".to_owned(), 30), ("Purchase".to_owned(), 10)], "{name}");
    }
}

#[test]
fn placeholders_are_no_customer() {
    let id = |column: &str, guest: &str| {
        let text = format!("{column};Bestelldatum;Bestellwert\n")
            + &rows(60, |i| {
                let id = if i % 3 == 0 { format!("k{}@firma.de", i % 9) } else { guest.to_owned() };
                format!(
                    "{};{};{},50",
                    if column.contains("Mail") { id } else { id.replace("@firma.de", "") },
                    day(i),
                    20 + i
                )
            });
        File::new("verkauf.csv", &text).load()
    };
    for guest in ["-1", "Gast", "guest", "00000000", "unknown", "n/a", "anonymous", "Laufkunde"] {
        let got = id("Kundennummer", guest);
        assert_eq!((got.doers(), got.report.used), (3, 20), "{guest}");
        // "n/a" says that there is nothing
        let why = if guest == "n/a" { RejectCode::NoCustomer } else { RejectCode::PlaceholderCustomer };
        assert_eq!(got.report.rejected, [(RejectReason::Code(why), 40)], "{guest}");
    }
    let got = id("E-Mail", "noemail@shop.example");
    assert_eq!((got.doers(), got.report.used), (3, 20));
}

#[test]
fn who_has_an_address_beside_a_placeholder_is_known_by_the_address() {
    let text = "customer_id,email,order_date,order_total\n".to_owned()
        + &rows(30, |i| format!("guest,p{i}@example.com,{},{}.50", day(i), 20 + i));
    let got = File::new("orders.csv", &text).load();
    assert_eq!((got.doers(), got.report.used), (30, 30));
    assert_eq!(got.who(got.events.profile[0]), "p0@example.com");
}

#[test]
fn amounts_that_rise_by_one_are_amounts() {
    for (name, value) in [("order_total", ".00"), ("Bestellwert", ".00"), ("betrag", ".50")] {
        let text =
            format!("customer,order_date,{name}\n") + &rows(40, |i| format!("c{},{},{}{value}", i % 9, day(i), 20 + i));
        let found = File::new("a.csv", &text).look();
        assert_eq!(
            (found.mapping.role(name), found.questions.len()),
            (Role::Value, 0),
            "{name}: {:?}",
            found.questions
        );
    }
    // whole numbers could as well count the rows: that is asked
    let text =
        "customer,order_date,order_total\n".to_owned() + &rows(40, |i| format!("c{},{},{}", i % 9, day(i), 20 + i));
    let asked: Vec<Role> = File::new("a.csv", &text).look().questions.iter().map(|q| q.role).collect();
    assert_eq!(asked, [Role::Value]);
}

#[test]
fn amounts_in_columns_of_their_currencies_are_money_in_each() {
    for (eur, usd) in [("amount_eur", "amount_usd"), ("Betrag in EUR", "Betrag in USD"), ("total EUR", "total USD")] {
        let text = format!("customer,time,{eur},{usd}\n")
            + &rows(27, |i| format!("w{},{},{}", i % 9, day(i), if i % 2 == 1 { "10.00," } else { ",12.00" }));
        let file = File::new("a.csv", &text);
        let got = file.load();
        assert_eq!((sum(&got), got.report.used), (13.0 * 10.0 + 14.0 * 12.0, 27), "{eur}");
        let (code, said) = file.import(&[]);
        assert_eq!(code, 0, "{said}");
        let events = ok(&["export", &file.project(), "events", "--out", "-", "--format", "csv"]);
        assert_eq!((events.matches("EUR").count(), events.matches("USD").count()), (13, 14), "{events}");
    }
}

#[test]
fn amounts_in_two_notations_are_each_read_by_its_own_and_that_is_said() {
    let amounts = ["\"12,50 €\"", "12.50", "\"3,75\"", "\"1.234,56\"", "\"1,234.56\""];
    let text = "customer,event,time,amount\n".to_owned()
        + &rows(20, |i| format!("c{},order,{},{}", i % 7, day(i), amounts[i % 5]));
    let file = File::new("a.csv", &text);
    let got = file.load();
    assert_eq!(got.report.used, 20);
    assert!((sum(&got) - 4.0 * (12.5 + 12.5 + 3.75 + 1234.56 + 1234.56)).abs() < 1e-6, "{}", sum(&got));
    assert!(file.look().doubts.iter().any(|doubt| doubt.contains("decimal comma and with a decimal point")));
}

#[test]
fn a_list_of_staff_is_asked_about() {
    let staff = |name: &str| {
        format!("{name},full_name,department,hire_date,salary\n")
            + &rows(40, |i| format!("E{},Person {i},{},{},{}", 1000 + i, ["Sales", "IT"][i % 2], day(i), 3000 + i * 50))
    };
    for name in ["employee_id", "staff_no", "Mitarbeiternummer"] {
        let found = File::new("list.csv", staff(name)).look();
        let question = found.questions.first().unwrap_or_else(|| panic!("{name} is asked about"));
        assert_eq!(question.role, Role::CustomerId, "{name}");
    }
}

#[test]
fn visits_of_which_some_have_an_order_are_visits() {
    let text = "client_id,timestamp,page_location,transaction_id,revenue\n".to_owned()
        + &rows(80, |i| {
            let order = if i % 4 == 3 { format!("T-{i},{}.00", 20 + i) } else { ",".to_owned() };
            format!("v{},{},https://s.example/{},{order}", i / 4, day(i), i % 4)
        });
    let counts = File::new("pages.csv", &text).load().counts();
    assert_eq!(counts, [("Page view".to_owned(), 60), ("Purchase".to_owned(), 20)]);
}

#[test]
fn reports_of_days_are_about_nobody() {
    for header in ["date,channel,sessions,users,revenue", "Tag,Kanal,Sitzungen,Nutzer,Umsatz"] {
        let text = format!("{header}\n")
            + &rows(60, |i| {
                format!("2026-{:02}-{:02},Direct,{},{},{}.50", 1 + i / 28, 1 + i % 28, 100 + i, 80 + i, i * 3)
            });
        let (code, said) = File::new("report.csv", &text).import(&[]);
        assert!(code == 2 && said.contains("No column says whom the rows are about"), "{header}: {said}");
    }
    let users = "Nutzer,time,event\n".to_owned() + &rows(60, |i| format!("{},{},visit", 500 + i % 9, day(i)));
    assert_eq!(File::new("log.csv", &users).look().mapping.role("Nutzer"), Role::CustomerId);
}

#[test]
fn orders_without_amounts_are_orders_and_those_called_off_none() {
    for [header, sent, off] in [
        ["order_id,customer_id,order_date,status", "shipped", "cancelled"],
        ["Bestellnummer,Kundennummer,Bestelldatum,Status", "versandt", "storniert"],
    ] {
        let text = format!("{header}\n")
            + &rows(40, |i| format!("o{i},k{},{},{}", i % 12, day(i), if i % 4 == 0 { off } else { sent }));
        assert_eq!(File::new("data.csv", &text).load().counts(), [("Purchase".to_owned(), 30)], "{header}");
    }
}

#[test]
fn devices_that_only_measure_are_asked_about() {
    let text = "device_id,timestamp,temperature_c\n".to_owned()
        + &rows(60, |i| format!("dev{},{},{}", i % 6, day(i), 20 + i % 9));
    assert_eq!(asked(&File::new("a.csv", &text)), [Role::DeviceId]);
    let staff = "Mitarbeiter-ID;Mitarbeiter;E-Mail;Abteilung;Eintrittsdatum\n".to_owned()
        + &rows(40, |i| format!("{};Name {i};m{i}@firma.example;Vertrieb;{:02}.05.2010", 100 + i, 1 + i % 28));
    assert_eq!(asked(&File::new("liste.csv", &staff))[0], Role::CustomerId);
}

fn asked(file: &File) -> Vec<Role> {
    file.look().questions.iter().map(|q| q.role).collect()
}

#[test]
fn a_header_that_lacks_its_last_name_moves_no_column() {
    for first in [1001, 1] {
        let text = "order_id,customer,date,amount\n".to_owned()
            + &rows(30, |i| format!("{},c{},{},{}.50,EUR", first + i, i % 7, day(i), 10 + i));
        let found = File::new("orders.csv", &text).look();
        assert!(found.notes.iter().all(|note| !note.contains("as R writes it")), "{:?}", found.notes);
        assert!(found.columns[0].name != "Column 1" || found.header_line.is_none(), "{:?}", found.columns);
    }
}

#[test]
fn words_for_nothing_and_zeros_hide_no_amount_in_another_currency() {
    for nothing in ["NULL", "-", "0.00", ""] {
        let text = "customer,time,currency,amount_eur,amount_usd\n".to_owned()
            + &rows(27, |i| format!("w{},{},CHF,{nothing},12.00", i % 9, day(i)));
        let file = File::new("a.csv", &text);
        let mut mapping = file.look().mapping;
        mapping.set_role("amount_eur", Role::Value);
        mapping.set_role("amount_usd", Role::Value);
        let got = load_as(&file.path, &mapping);
        assert_eq!(sum(&got), 27.0 * 12.0, "{nothing:?}");
        assert_eq!(
            got.report.currencies.first().map(|(code, n)| (code.as_str(), *n)),
            Some(("USD", 27)),
            "{nothing:?}"
        );
    }
}

#[test]
fn a_personal_id_is_nobody_of_the_staff() {
    let text = "Personal ID,time,event\n".to_owned() + &rows(40, |i| format!("P-{},{},visit", i, day(i)));
    assert!(File::new("log.csv", &text).look().questions.iter().all(|q| !q.text.contains("employees")));
}

#[test]
fn telephone_numbers_with_and_without_a_country_are_spoken_of() {
    let forms = ["+49 170 1234567", "0170 1234567", "00491701234567", "0170/1234567"];
    let text = "telefon;vorgang;zeit\n".to_owned() + &rows(8, |i| format!("{};Anruf;{}", forms[i % 4], day(i)));
    let found = File::new("anrufe.csv", &text).look();
    assert!(found.doubts.iter().any(|doubt| doubt.contains("code of a country")), "{:?}", found.doubts);
}

#[test]
fn one_id_in_many_rows_is_spoken_of() {
    let text = "customer_id,order_date,order_total\n".to_owned()
        + &rows(80, |i| {
            format!("{},{},{}.50", if i % 2 == 0 { "99999".to_owned() } else { (40 + i).to_string() }, day(i), 20 + i)
        });
    let found = File::new("orders.csv", &text).look();
    assert!(found.doubts.iter().any(|doubt| doubt.contains("“99999” stands in 50 %")), "{:?}", found.doubts);
}

#[test]
fn advice_names_the_table_of_a_file_with_several() {
    let first = "who_key,event,time\n".to_owned() + &rows(15, |i| format!("x{},visit,{}", i % 6, day(i)));
    let second = "\nsku,price,height\n".to_owned() + &rows(15, |i| format!("s{i},{i}.90,{i}.5"));
    let file = File::new("two.csv", &(first + &second));
    let (code, said) = file.import(&[]);
    assert!(said.contains("--table \"lines 1 to 16\" --map who_key=customer_id"), "{said}");
    assert_eq!(code, 2, "{said}");
    let (code, said) = file.import(&["--table", "lines 1 to 16", "--map", "who_key=customer_id"]);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn hidden_sheets_are_named_though_the_first_sheet_is_asked_about() {
    let Some(path) = crate::support::shared("cases/21-sheets/orders_2026.xlsx") else { return };
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path().join("sheets.desire");
    let (_, _, said) = run(&["import", project.to_str().unwrap(), path.to_str().unwrap()]);
    assert!(said.contains("“old test” is hidden"), "{said}");
    assert!(said.contains("--table \"Summary\" --map"), "{said}");
    // a column of one of the tables is no slip of the pen
    let (_, _, said) =
        run(&["import", project.to_str().unwrap(), path.to_str().unwrap(), "--map", "Column 2=ignore", "--force"]);
    assert!(!said.contains("has no column"), "{said}");
}

#[test]
fn messages_end_as_sentences() {
    let weather = "day,hour,temperature\n".to_owned()
        + &rows(240, |i| format!("{},{},{}.{}", day(i % 28), i % 24, 5 + i % 9, i % 10));
    let (code, said) = File::new("weather.csv", &weather).import(&[]);
    assert_eq!(code, 2, "{said}");
    assert!(![".;", "?;", ".."].iter().any(|marks| said.contains(marks)), "{said}");
}

#[test]
fn names_of_rows_without_a_name_of_their_column_are_a_column() {
    let text = "\"user\",\"time\",\"event\",\"amount\"\n".to_owned()
        + &rows(30, |i| format!("\"{}\",\"u{}\",\"{}\",\"order\",{}.50", i + 1, i % 7, day(i), 10 + i));
    let file = File::new("r.csv", &text);
    let found = file.look();
    let names: Vec<&str> = found.columns.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(names, ["Column 1", "user", "time", "event", "amount"]);
    assert!(found.notes.iter().any(|note| note.contains("as R writes it")), "{:?}", found.notes);
    assert_eq!((file.load().report.used, found.mapping.role("user")), (30, Role::CustomerId));
}

#[test]
fn a_column_of_which_almost_nothing_can_be_read_is_said() {
    let text = "customer_id,time,event,total,note\n".to_owned()
        + &rows(20, |i| format!("c{},{},order,{}.50,code B-{i}x", i % 6, day(i), 20 + i));
    let file = File::new("orders.csv", &text);
    let (_, said) = file.import(&["--map", "total=ignore", "--map", "note=value"]);
    assert!(said.contains("almost nothing in “note” could be read (20 of 20 rows)"), "{said}");
}
