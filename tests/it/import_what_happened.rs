//! What rows say happened: beginnings and ends of subscriptions, deals that were lost, stages that somebody came to, scores,
//! ways by which people came, and rows whose time alone has a name.

use desire_path::import::{Role, TableKind};
use desire_path::model::RejectCode;

use crate::import_file::{File, rows};

/// The events of a file that was imported without a question, by what they are called.
fn events(file: &File) -> Vec<(String, u64)> {
    let found = file.look();
    assert!(found.questions.is_empty(), "{:?}", found.questions);
    let mut names = file.load().report.events_by_name;
    names.sort();
    names
}

fn named(names: &[(&str, u64)]) -> Vec<(String, u64)> {
    names.iter().map(|(name, n)| ((*name).to_owned(), *n)).collect()
}

#[test]
fn a_subscription_that_ended_ends_on_its_day_and_not_before_it_has_come() {
    for (header, end, ended) in [
        ("subscription_id,customer_id,plan,start_date,end_date,status", "2026-04-01", "Subscription ended"),
        ("subscription_id,customer_id,plan,start_date,churn_date,status", "2026-04-01", "Subscription cancelled"),
        ("abonnement_id,client_id,formule,date_debut,date_fin,statut", "2026-04-01", "Subscription ended"),
        ("suscripcion_id,cliente_id,plan,fecha_inicio,fecha_fin,estado", "2026-04-01", "Subscription ended"),
        (
            "assinatura_id,cliente_id,plano,data_inicio,data_cancelamento,situacao",
            "2026-04-01",
            "Subscription cancelled",
        ),
        ("Abonnement ID,Kundennummer,Tarif,Beginn,Ende,Stand", "01.04.2026", "Subscription ended"),
    ] {
        let day = if header.contains("Beginn") { "05.03.2026" } else { "2026-03-05" };
        let last = if header.contains("Beginn") { "01.04.2200" } else { "2200-04-01" };
        let text = rows(40, |i| {
            let end = [end, "", last][i % 3];
            format!("S-{i:04},c{},pro,{day},{end},{}", i % 25, ["off", "on", "on"][i % 3])
        });
        let file = File::new("abos.csv", format!("{header}\n{text}"));
        assert_eq!(events(&file), named(&[(ended, 14), ("Subscription started", 40)]), "{header}");
    }
}

#[test]
fn orders_that_say_yes_or_no_to_a_cancellation_are_no_subscriptions() {
    for (column, yes, no) in [("cancelled", "yes", "no"), ("churn", "1", "0")] {
        let header = format!("order_id,customer_id,subscription_type,start_date,amount,quantity,{column}");
        let text = rows(40, |i| {
            let flag = if i % 5 == 0 { yes } else { no };
            format!("O-{:04},c{},gold,2026-03-{:02},{}.50,1,{flag}", 700 + i, i % 25, 1 + i % 28, 20 + i)
        });
        let found = File::new("list.csv", format!("{header}\n{text}")).look();
        let roles = ["order_id", "amount"].map(|column| found.mapping.role(column));
        assert_eq!(roles, [Role::OrderId, Role::Value], "{header}");
        assert_ne!(found.mapping.event_name, "Subscription started", "{header}");
    }
}

#[test]
fn a_deal_that_was_lost_or_is_open_is_no_sale() {
    for (header, won, lost) in [
        ("close_date,amount,deal_name,deal_stage,email", "Closed Won", "Closed Lost"),
        ("Abschlussdatum,Betrag,Bezeichnung,Phase,E-Mail", "Gewonnen", "Verloren"),
        ("fecha,importe,negocio,etapa,correo", "Ganado", "Perdido"),
        ("date,montant,affaire,étape,courriel", "Gagnée", "Perdue"),
    ] {
        let text = rows(40, |i| {
            let stage = if i % 4 == 0 { lost } else { won };
            format!("2026-03-{:02},{}.00,Deal {i},{stage},p{i}@example.org", 1 + i % 28, 4000 + i)
        });
        let file = File::new("deals.csv", format!("{header}\n{text}"));
        let loaded = file.load();
        let rejected = &loaded.report.rejected;
        assert_eq!(
            (loaded.report.used, rejected.as_slice()),
            (30, [(RejectCode::FailedPayment.into(), 10)].as_slice()),
            "{header}"
        );
    }
    // a stage that nobody knows is asked about
    let text = rows(40, |i| {
        let stage = ["Discovery", "Demo", "Closed Won", "Proposal"][i % 4];
        format!("2026-03-{:02},{}.00,Deal {i},{stage},p{i}@example.org", 1 + i % 28, 4000 + i)
    });
    let found = File::new("deals.csv", format!("close_date,amount,deal_name,deal_stage,email\n{text}")).look();
    assert!(found.questions.iter().any(|q| q.columns == ["deal_stage"]), "{:?}", found.questions);
}

#[test]
fn in_a_log_of_changes_the_new_stage_is_what_happened() {
    for header in [
        "Contact ID,Previous Stage,New Funnel Stage,Stage Entered Date",
        "Kunden-ID,Alter Status,Neuer Status,Datum",
        "id cliente,estado anterior,estado nuevo,fecha",
    ] {
        let text = rows(60, |i| {
            let stage = ["Subscriber", "Lead", "Opportunity"][i % 3];
            format!("c{:04},{},{stage},2026-03-{:02}", i % 20, ["New", "Subscriber", "Lead"][i % 3], 1 + i % 28)
        });
        let found = events(&File::new("history.csv", format!("{header}\n{text}")));
        assert_eq!(found, named(&[("Lead", 20), ("Opportunity", 20), ("Subscriber", 20)]), "{header}");
    }
}

#[test]
fn a_state_of_today_that_each_row_repeats_is_not_what_happened_then() {
    for header in [
        "Contact ID,Previous Stage,Current Stage,Stage Entered Date",
        "Kunden-ID,Alter Status,Aktueller Status,Datum",
        "id cliente,estado anterior,estado actual,fecha",
    ] {
        let events_by = |state: &dyn Fn(usize) -> &'static str| {
            let text = rows(60, |i| {
                let before = ["New", "Subscriber", "Lead"][i / 20];
                format!("c{:04},{before},{},2026-03-{:02}", i % 20, state(i), 1 + i % 28)
            });
            let found = File::new("history.csv", format!("{header}\n{text}")).look();
            found.mapping.columns.iter().filter(|column| column.role == Role::Event).count()
        };
        assert_eq!(events_by(&|i| ["Subscriber", "Lead", "Opportunity"][i / 20]), 1, "{header}");
        assert_eq!(events_by(&|i| ["Lead", "Opportunity", "Subscriber"][i % 20 % 3]), 0, "{header}");
    }
}

#[test]
fn a_note_about_somebody_is_no_score() {
    let people = |column: &str, cell: &dyn Fn(usize) -> String| {
        let text = rows(40, |i| format!("Ann Smith,p{i}@example.org,{},2026-03-{:02} 13:36:28", cell(i), 1 + i % 28));
        File::new("list.csv", format!("name,email,{column},timestamp\n{text}")).look().mapping.kind
    };
    for column in ["note", "rating"] {
        let says = |i: usize| format!("met at the fair in hall {i} and wants a call");
        assert_eq!(people(column, &says), TableKind::People, "{column}");
    }
    // as many points as people are no answers to a question
    assert_eq!(people("score", &|i| (i * 7 % 97).to_string()), TableKind::People);
    for column in ["score", "nota", "calificación", "avaliação"] {
        assert_eq!(people(column, &|i| (i % 11).to_string()), TableKind::Events, "{column}");
    }
}

#[test]
fn a_score_beside_a_moment_was_given_then() {
    let text = rows(20, |i| format!("Ann Smith,p{i}@example.org,{},fine,2026-03-{:02} 13:36:28", i % 11, 1 + i % 28));
    let file = File::new("nps_responses.csv", format!("name,email,score,feedback,timestamp\n{text}"));
    let found = file.look();
    assert_eq!((found.mapping.kind, found.mapping.role("score")), (TableKind::Events, Role::Score));
    assert!(file.load().report.events_by_name.iter().all(|(name, _)| name != "Timestamp"));
}

#[test]
fn the_way_by_which_somebody_came_is_the_channel_of_the_day_they_came() {
    for header in ["customer_id,signup_date,region,acquisition_channel,plan", "id_cliente,registrado,region,canal,plan"]
    {
        let text =
            rows(40, |i| format!("C-{i:05},2026-03-{:02},Nord,{},pro", 1 + i % 28, ["Affiliate", "Referral"][i % 2]));
        let file = File::new("customers.csv", format!("{header}\n{text}"));
        let column = &file.look().columns[3].name.clone();
        assert_eq!(file.look().mapping.role(column), Role::Channel, "{header}");
    }
    // of a list that also knows later days nobody says that they came so on these
    let text = rows(40, |i| format!("C-{i:05},2026-03-{:02},2026-05-01,Affiliate,pro", 1 + i % 28));
    let file =
        File::new("customers.csv", format!("customer_id,signup_date,churn_date,acquisition_channel,plan\n{text}"));
    assert_ne!(file.look().mapping.role("acquisition_channel"), Role::Channel);
}

#[test]
fn rows_of_which_only_the_time_has_a_name_are_called_after_it() {
    for (column, name) in [
        ("last_activity", "Last activity"),
        ("first_bot_touch_at", "First bot touch"),
        ("dernière_activité", "Dernière activité"),
        ("LetzterKontakt", "Letzter kontakt"),
        ("timestamp", "Event"),
        ("eventtime", "Event"),
        ("createdate", "Event"),
        ("last_update", "Event"),
        ("entry date", "Event"),
        ("modification_time", "Event"),
        ("date de mise à jour", "Event"),
        ("Fecha de modificación", "Event"),
        ("data_atualização", "Event"),
        ("Änderungsdatum", "Event"),
        ("dernier", "Event"),
        ("created_at", "Event"),
        ("month", "Event"),
    ] {
        let text =
            rows(40, |i| format!("C-{:05},{},2026-03-{:02},{}", i % 21, 3 + i % 5, 1 + i % 28, ["a", "b"][i % 2]));
        let found = File::new("list.csv", format!("customer_id,level,{column},variant\n{text}")).look();
        assert_eq!(found.mapping.event_name, name, "{column}");
    }
}

#[test]
fn what_a_name_says_needs_no_question_where_the_cells_may_well_be_it() {
    let of = |header: &str, row: &dyn Fn(usize) -> String| {
        let file = File::new("orders.csv", format!("{header}\n{}", rows(40, row)));
        let found = file.look();
        assert!(found.questions.is_empty(), "{header}: {:?}", found.questions);
        found.mapping
    };
    let day = |i: usize| 1 + i % 28;
    // numbers of goods, few or all different
    let mapping = of("order_id,customer_id,product_id,quantity,order_date,total", &|i| {
        format!("{},c{},{},1,2026-03-{:02},9.50", 700 + i, i % 9, 1 + i % 4, day(i))
    });
    assert_eq!(mapping.role("product_id"), Role::Product);
    let mapping = of("Order ID,Customer ID,Product ID,Product Name,Order Date,Sales", &|i| {
        format!("O-{i},AS-{:05},OFF-SU-1000{i:04},Elite Scissors of the long kind,2026-03-{:02},{i}.06", i % 9, day(i))
    });
    assert_eq!(mapping.role("Product Name"), Role::Product);
    // a line is no product where goods have numbers of their own
    let mapping = of("pedido_id,cliente_id,data_pedido,item_id,produto_id,total", &|i| {
        format!("{},{},2026-03-{:02},{},{},19.90", 100 + i, 20 + i % 9, day(i), 280 + i, i % 30)
    });
    assert_eq!((mapping.role("produto_id"), mapping.role("item_id")), (Role::Product, Role::Ignore));
    // codes of letters, telephones, the number of an e-mail
    let mapping = of("orderID,customerID,orderDate,total", &|i| {
        format!("{},{},1996-07-{:02},9.50", 10248 + i, ["VINET", "TOMSP", "HANAR", "VICTE"][i % 4], day(i))
    });
    assert_eq!(mapping.role("customerID"), Role::CustomerId);
    let mapping = of("order_id,cliente_id,telefone,order_date,total", &|i| {
        format!("{},k{i},119{:08},2026-03-{:02},9.50", 700 + i, 70_000_000 + i, day(i))
    });
    assert_eq!(mapping.role("telefone"), Role::Phone);
    let mapping = of("order_id,customer_id,Phone,order_date,total", &|i| {
        format!("{},k{i},(373)270-{:04}x934,2026-03-{:02},9.50", 700 + i, 7000 + i, day(i))
    });
    assert_eq!(mapping.role("Phone"), Role::Phone);
}

#[test]
fn names_with_titles_are_names() {
    let people =
        ["Ludwig Krajcik DVM", "Mr. Dustin Stehr I", "Prof. Dr. Anna Smith", "Mary Jones PhD", "Peter Miller Jr."];
    let text = rows(40, |i| format!("{},INV-{i:04},{}.50,2026-03-{:02}", people[i % 5], 10 + i, 1 + i % 28));
    let found = File::new("payments.csv", format!("Client,Invoice Number,Amount,Date\n{text}")).look();
    let says = &found.questions[0].text;
    assert!(says.contains("different people can have the same"), "{says}");
}
