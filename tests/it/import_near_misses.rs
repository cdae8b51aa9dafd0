//! Exports in which something was once read that is near what they say: a business for its visitors, minutes for money, sends
//! for deeds. Rows are invented; headers stand in several languages.

use desire_path::import::{Inspection, Role};
use desire_path::model::TouchpointKind;

use crate::cli::{ok, run};
use crate::import_file::{File, rows};

fn asked(found: &Inspection) -> Vec<Role> {
    found.questions.iter().map(|question| question.role).collect()
}

/// The names of the touchpoints that a file becomes, each once.
fn touchpoints(file: &File) -> Vec<String> {
    let project = file.project();
    ok(&["import", &project, file.path.to_str().unwrap()]);
    let events = ok(&["export", &project, "events", "-o", "-"]);
    let mut reader = csv::Reader::from_reader(events.as_bytes());
    let at = reader.headers().unwrap().iter().position(|name| name == "touchpoint").unwrap();
    let mut names: Vec<String> = reader.records().map(|row| row.unwrap()[at].to_owned()).collect();
    names.sort();
    names.dedup();
    names
}

#[test]
fn the_business_that_a_site_belongs_to_is_no_visitor() {
    for header in [
        "timestamp,session_id,action,version,tenant_id,domain",
        "ts,sessionId,action,version,workspace_id,domain",
        "Zeitpunkt,Session-ID,Aktion,Version,Mandanten-ID,Domain",
    ] {
        let text = format!("{header}\n")
            + &rows(24, |i| {
                format!(
                    "2024-10-{:02} 04:11:14,a1f0c3d2-11aa-4c01-9c01-0000000000{:02},page_hit,v1,tenant_{},a.example",
                    i + 1,
                    i / 2,
                    i % 3
                )
            });
        let loaded = File::new("events.csv", &text).load();
        assert_eq!(loaded.doers(), 12, "{header}");
    }
}

#[test]
fn how_many_sessions_there_were_is_nobodys_session() {
    for name in ["ssl.session_reuses", "sessions", "session_count", "session_duration"] {
        let text = format!("timestamp,pid,{name},requests.total\n")
            + &rows(20, |i| format!("2026-01-{:02} 10:00:00,6485{},{},{}", i + 1, i % 3, 100 + 7 * i, 196_376 + i));
        let found = File::new("counters.csv", &text).look();
        assert_ne!(found.mapping.role(name), Role::DeviceId, "{name}");
    }
}

#[test]
fn minutes_are_no_money_and_an_hour_beside_its_date_is_when() {
    for header in [
        "Turno_ID,Cliente_ID,Fecha,Inicio,Fin,Tipo,Duracion_total,Estado",
        "Termin_ID,Kunde_ID,Datum,Beginn,Ende,Art,Dauer_gesamt,Stand",
        "RDV_ID,ID_client,Date,Debut,Fin,Genre,Duree_totale,Etat",
    ] {
        let text = format!("{header}\n")
            + &rows(12, |i| {
                format!("9e9d{i:04},c-{},2025-11-{:02},09:{i:02},10:40,Laser,{},done", i % 5, i + 1, 20 + 5 * i)
            });
        let file = File::new("turnos.csv", &text);
        let minutes = header.split(',').nth(6).unwrap();
        let found = file.look();
        assert_ne!(found.mapping.role(minutes), Role::Value, "{header}: {:?}", asked(&found));
        let begin = header.split(',').nth(3).unwrap();
        assert_eq!(found.mapping.role(begin), Role::Time, "{header}");
    }
}

#[test]
fn what_the_business_sends_is_no_deed_of_a_customer() {
    for name in ["sent_weekly_digest", "sent_reengagement_email", "weekly digest sent", "sent_cart_reminder"] {
        assert_eq!(desire_path::events::kind_by_name(name), TouchpointKind::EmailSent, "{name}");
    }
    for name in ["set_reminder", "digest viewed", "reminder clicked"] {
        assert_ne!(desire_path::events::kind_by_name(name), TouchpointKind::EmailSent, "{name}");
    }
    for header in [
        "cliente_id,campanha_id,data_envio,respondeu",
        "client_id,campagne_id,date_envoi,repondu",
        "user_id,campaign_id,date_sent,responded",
    ] {
        let text = format!("{header}\n") + &rows(20, |i| format!("{},camp{},2023-11-{:02},yes", i / 2, i % 2, i + 1));
        let names = touchpoints(&File::new("sends.csv", &text));
        assert_eq!(names, ["E-mail sent"], "{header}");
    }
    // without a campaign it may be goods
    let text = "cliente_id,data_envio,peso\n".to_owned() + &rows(20, |i| format!("{},2023-11-{:02},3", i / 2, i + 1));
    assert_ne!(touchpoints(&File::new("envios.csv", &text)), ["E-mail sent"]);
}

#[test]
fn cashback_and_interest_are_no_sales() {
    for (header, words) in [
        ("cliente_id,data,valor,tipo", ["mensalidade", "compra", "cashback", "reembolso"]),
        ("customer_id,date,amount,type", ["subscription", "purchase", "cashback", "refund"]),
        ("Kunden-ID,Datum,Betrag,Art", ["Abo", "Kauf", "Bonus", "Erstattung"]),
        ("id_client,date,montant,type", ["abonnement", "achat", "interets", "remboursement"]),
    ] {
        let text = format!("{header}\n")
            + &rows(40, |i| format!("{},2023-06-{:02},{}.50,{}", i % 9, i % 28 + 1, 10, words[i % 4]));
        let file = File::new("transactions.csv", &text);
        let (code, _, error) = run(&["import", &file.project(), file.path.to_str().unwrap()]);
        assert_eq!(code, 0, "{header}: {error}");
        let sum: f64 = file.load().events.value.iter().filter(|value| !value.is_nan()).sum();
        // of forty rows ten are subscriptions, ten purchases and ten refunds
        assert!((sum - 105.0).abs() < 1e-9, "{header}: {sum}");
    }
}

#[test]
fn calls_keep_their_hour_and_what_they_came_to() {
    let text = "call_id,call_datetime,call_date,agent_id,phone_number,call_result,call_duration_min\n".to_owned()
        + &rows(12, |i| {
            let result = ["refused", "contract", "not reached"][i % 3];
            format!(
                "C{i:05},2024-10-{:02} 15:38,2024-10-{:02},A002,080-6018-36{:02},{result},12.0",
                i + 1,
                i + 1,
                i % 4
            )
        });
    let file = File::new("calls.csv", &text);
    let loaded = file.load();
    assert!(loaded.events.time.iter().all(|ms| ms.rem_euclid(86_400_000) == (15 * 60 + 38) * 60_000), "15:38 each day");
    let project = file.project();
    ok(&["import", &project, file.path.to_str().unwrap()]);
    let events = ok(&["export", &project, "events", "-o", "-"]);
    for result in ["contract", "refused", "missed"] {
        assert!(events.contains(result), "{result}");
    }
}

#[test]
fn sales_have_their_money_and_number_in_each_language() {
    for header in [
        "id_venda,id_cliente,valor_venda,data_venda",
        "id_compra,cliente_id,valor_compra,fecha_compra",
        "id_achat,id_client,montant_achat,date_achat",
        "Verkaufs-ID,Kunden-ID,Kaufwert,Kaufdatum",
        "sale_id,customer_id,sale_amount,sale_date",
    ] {
        let text = format!("{header}\n")
            + &rows(30, |i| format!("{},{},{}.31,2024-12-{:02}", i + 1, 900 + i % 7, 20 + i, i % 4 + 1));
        let file = File::new("list.csv", &text);
        let found = file.look();
        let names: Vec<&str> = header.split(',').collect();
        assert_eq!(
            (found.mapping.role(names[0]), found.mapping.role(names[2]), asked(&found)),
            (Role::OrderId, Role::Value, vec![]),
            "{header}"
        );
        assert_eq!(file.load().report.used, 30, "each sale is one: {header}");
    }
}

#[test]
fn amounts_of_rows_that_say_nothing_else_are_asked_about() {
    let text = "opportunity_id,lead_id,account_id,created_at,stage,pipeline_value,close_date,closed_won_flag\n"
        .to_owned()
        + &rows(40, |i| {
            let (stage, won) = [("Open", 0), ("Closed Won", 1), ("Closed Lost", 0)][i % 3];
            format!(
                "{},{},{},2026-02-{:02},{stage},{},2026-04-{:02},{won}",
                7001 + i,
                9000 + i,
                3000 + i % 20,
                i % 28 + 1,
                21_705 + 317 * i,
                i % 28 + 1
            )
        });
    let found = File::new("opportunities.csv", &text).look();
    assert!(asked(&found).contains(&Role::Value), "{:?}", asked(&found));
}

#[test]
fn who_writes_hours_down_works_for_the_business() {
    for header in [
        "User,Email,Client,Project,Task,Billable,Start date,Start time,Duration",
        "Benutzer,E-Mail,Kunde,Projekt,Aufgabe,Abrechenbar,Startdatum,Startzeit,Dauer",
        "Utilisateur,E-mail,Client,Projet,Tache,Facturable,Date debut,Heure debut,Duree",
    ] {
        let text = format!("{header}\n")
            + &rows(60, |i| {
                format!(
                    "Jim{},user{}@example.com,,Site,Text,No,2023-10-{:02},10:01:07,02:13:55",
                    i % 3,
                    i % 3,
                    i % 28 + 1
                )
            });
        let found = File::new("hours.csv", &text).look();
        assert!(asked(&found).contains(&Role::CustomerId), "{header}: {:?}", asked(&found));
    }
}

#[test]
fn a_client_id_beside_orders_is_a_clients() {
    let orders = |i: usize| format!("{},{},Laptop,{}.50,2024-01-{:02}", 101 + i, i % 7, 85 + i, i % 28 + 1);
    let found = File::new("list.csv", &("id,client_id,produit,montant,date\n".to_owned() + &rows(30, orders))).look();
    assert_eq!(found.mapping.role("client_id"), Role::CustomerId);
    let visits = |i: usize| {
        format!(
            "GA1.2.{}.{},page_view,/a,2024-01-{:02}T10:00:00Z",
            1_000_000 + i % 7,
            1_700_000_000 + i % 7,
            i % 28 + 1
        )
    };
    let found = File::new("hits.csv", &("client_id,event,page,time\n".to_owned() + &rows(30, visits))).look();
    assert_eq!(found.mapping.role("client_id"), Role::DeviceId);
}
