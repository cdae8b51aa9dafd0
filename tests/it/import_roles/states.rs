//! Logs of states, and events whose names leave open what they are about.

use desire_path::import::Role;

use crate::cli::ok;
use crate::import_file::{File, rows};

/// Rows of four things, each with the states it goes through a day apart.
fn log(header: &str, states: &[&str], id: impl Fn(usize) -> String) -> String {
    let row = |i: usize| {
        let (thing, state) = (i / states.len(), i % states.len());
        format!(
            "{},p{}@example.com,2026-03-{:02} 10:00:00,{}",
            id(thing),
            thing % 3,
            1 + thing * 2 + state,
            states[state]
        )
    };
    format!("{header}\n{}", rows(4 * states.len(), row))
}

fn touchpoints(file: &File, options: &[&str]) -> Vec<(String, u64)> {
    let (code, said) = file.import(options);
    assert_eq!(code, 0, "{said}");
    let sql = "select touchpoint, count(*) from events group by 1 order by 1";
    let out = ok(&["-q", "sql", &file.project(), sql, "--format", "csv"]);
    let pair = |line: &str| {
        let (name, n) = line.rsplit_once(',')?;
        Some((name.trim_matches('"').to_owned(), n.trim().parse().ok()?))
    };
    out.lines().filter_map(pair).collect()
}

fn four(names: &[&str]) -> Vec<(String, u64)> {
    names.iter().map(|name| ((*name).to_owned(), 4)).collect()
}

#[test]
fn a_ticket_goes_through_its_states_and_none_of_them_is_an_e_mail() {
    let text =
        log("ticket_id,customer_email,changed_at,status", &["opened", "assigned", "resolved"], |i| format!("T-{i}"));
    let file = File::new("helpdesk.csv", text);
    assert_eq!(file.look().mapping.role("status"), Role::Event);
    assert_eq!(touchpoints(&file, &[]), four(&["Support ticket", "Ticket assigned", "Ticket solved"]));
}

#[test]
fn a_state_of_a_ticket_that_a_person_maps_to_what_happened_is_no_e_mail() {
    let one_row_each = log("Vorgangsnummer,E-Mail,erstellt am,Status", &["opened"], |i| format!("V{i:04}"));
    let file = File::new("anfragen.csv", one_row_each);
    let found = touchpoints(&file, &["--map", "Status=event"]);
    assert_eq!(found, four(&["Support ticket"]));
}

#[test]
fn an_order_is_bought_once_however_many_states_it_has() {
    let text = log("order_id,customer_email,changed_at,status", &["created", "paid", "shipped", "delivered"], |i| {
        (9_000 + i).to_string()
    });
    let file = File::new("status_log.csv", text);
    let expected = four(&["Order delivered", "Order shipped", "Payment received", "Purchase"]);
    assert_eq!(touchpoints(&file, &[]), expected);
    // where no state says that it was placed, being paid is the sale
    let text = log("order_id,customer_email,changed_at,state", &["paid", "shipped"], |i| (9_000 + i).to_string());
    assert_eq!(touchpoints(&File::new("status_log.csv", text), &[]), four(&["Order shipped", "Purchase"]));
}

#[test]
fn lines_of_orders_with_a_status_are_no_log_of_states() {
    let text = "order_id,customer_id,order_date,product,quantity,price,status\n".to_owned()
        + &rows(40, |i| {
            let order = i / 2;
            format!(
                "{},c{},2026-03-{:02},Lamp {i},1,20.00,{}",
                500 + order,
                order % 7,
                1 + order,
                ["paid", "open"][order % 2]
            )
        });
    let found = File::new("orders.csv", text).look();
    assert_ne!(found.mapping.role("status"), Role::Event);
}

#[test]
fn what_becomes_of_e_mails_is_read_in_six_languages() {
    for (header, words) in [
        ("email,date,event", ["sent", "opened", "click", "unsubscribe"]),
        ("E-Mail,Datum,Ereignis", ["zugestellt", "Öffnung", "Klick", "Abmeldung"]),
        ("adresse email,date,évènement", ["envoyé", "ouverture", "clic", "désabonnement"]),
        ("correo,fecha,evento", ["enviado", "abierto", "clic", "baja"]),
        ("email,data,evento", ["inviata", "aperta", "cliccata", "disiscrizione"]),
        ("e-mailadres,datum,gebeurtenis", ["verzonden", "geopend", "geklikt", "afgemeld"]),
    ] {
        let text = format!(
            "{header}\n{}",
            rows(16, |i| format!("p{}@example.com,2026-03-{:02} 10:00:00,{}", i / 4, 1 + i, words[i % 4]))
        );
        let file = File::new("mailing.csv", text);
        let expected = four(&["E-mail clicked", "E-mail opened", "E-mail sent", "Unsubscribed"]);
        assert_eq!(touchpoints(&file, &[]), expected, "{header}");
        // who unsubscribes is not written to any more
        let refused =
            ok(&["-q", "sql", &file.project(), "select count(*) from consent where given = 0", "--format", "csv"]);
        assert!(refused.contains('4'), "{header}: {refused}");
    }
}

#[test]
fn the_site_beside_a_medium_says_how_a_visitor_came() {
    let sites = ["https://chatgpt.com/", "https://www.google.com/", "https://www.google.com/", "https://blog.example/"];
    let media = ["referral", "cpc", "organic", "referral"];
    let text = "visitor_id,time,page,medium,referrer\n".to_owned()
        + &rows(40, |i| {
            format!("v-{:03},2026-03-{:02}T10:00:00Z,/p/{},{},{}", i / 4, 1 + i % 28, i % 5, media[i % 4], sites[i % 4])
        });
    let file = File::new("visits.csv", text);
    let (code, said) = file.import(&[]);
    assert_eq!(code, 0, "{said}");
    let sql = "select distinct channel from events order by 1";
    let out = ok(&["-q", "sql", &file.project(), sql, "--format", "csv"]);
    let channels: Vec<&str> = out.lines().skip(1).collect();
    assert_eq!(channels, ["AI assistant", "Organic search", "Paid search", "Referral"]);
}

fn money(file: &File, options: &[&str]) -> String {
    let (code, said) = file.import(options);
    assert_eq!(code, 0, "{said}");
    let sql = "select touchpoint, count(*) n, sum(value) v from events where value is not null group by 1";
    ok(&["-q", "sql", &file.project(), sql, "--format", "csv"]).lines().skip(1).collect::<Vec<_>>().join(";")
}

fn log_with_money(states: &[&str]) -> String {
    log("order_id,email,changed_at,status", states, |i| (9_000 + i).to_string())
        .replace("status\n", "status,total\n")
        .lines()
        .fold(String::new(), |text, line| match line.ends_with("total") {
            true => text + line + "\n",
            false => text + line + ",50.00\n",
        })
}

#[test]
fn an_order_is_paid_once_however_many_states_name_its_money() {
    let file = File::new("status_log.csv", log_with_money(&["created", "paid", "packed", "shipped"]));
    assert_eq!(money(&file, &[]), "Purchase,4,200.0");
    // where some are called off, the states are those of payments
    let file = File::new("status_log.csv", log_with_money(&["created", "cancelled"]));
    assert_ne!(file.look().mapping.role("status"), Role::Event);
}

#[test]
fn who_logs_out_is_still_written_to() {
    let text = "user_id,time,event\n".to_owned()
        + &rows(40, |i| {
            format!("u{},2026-03-{:02}T10:00:00Z,{}", i / 4, 1 + i % 28, ["Angemeldet", "Abgemeldet"][i % 2])
        });
    let file = File::new("app.csv", text);
    assert_eq!(file.import(&[]).0, 0);
    let refused =
        ok(&["-q", "sql", &file.project(), "select count(*) n from consent where given = 0", "--format", "csv"]);
    assert_eq!(refused.lines().nth(1), Some("0"), "{refused}");
}

#[test]
fn states_of_orders_are_read_in_german() {
    let states = ["Angelegt", "Bezahlt", "Versandt", "Zugestellt"];
    let text = log("Auftragsnr,E-Mail,Geändert am,Bestellstatus", &states, |i| (9_000 + i).to_string());
    let expected = four(&["Order delivered", "Order shipped", "Payment received", "Purchase"]);
    assert_eq!(touchpoints(&File::new("log.csv", text), &[]), expected);
}

#[test]
fn refunds_among_orders_are_told_whatever_the_column_is_called() {
    for (header, sale, back) in [
        ("transaction_id,customer_id,created,amount,kind", "charge", "refund"),
        ("Factura,Cliente,Fecha,Importe,category", "Venta", "Devolución"),
        ("commande,client,date,montant,nature", "vente", "remboursement"),
        ("bestelnummer,klantnummer,datum,bedrag,soort", "verkoop", "retour"),
    ] {
        let text = format!(
            "{header}\n{}",
            rows(40, |i| {
                let (order, is_back) = (i / 4, i % 4 == 3);
                let number = if is_back { order * 3 } else { order * 3 + i % 4 };
                let kind = if is_back { back } else { sale };
                format!("F{number:03},cl{order},2026-05-{:02},50.00,{kind}", 1 + i % 28)
            })
        );
        let file = File::new("list.csv", text);
        assert_eq!(money(&file, &[]), "Purchase,30,1500.0;Refund,10,-500.0", "{header}");
    }
}
