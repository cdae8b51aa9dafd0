//! Columns that say whether an order counts, dates without days, headers in one word, and which source a file is of.

use desire_path::import::{Role, TableKind};
use desire_path::model::RejectCode;

use crate::cli::ok;
use crate::import_file::{File, rows};

/// The orders of a file that are sales, and what was left out as called off or unpaid.
fn counted(file: &File) -> (u64, u64, u64) {
    let loaded = file.load();
    let of = |why: RejectCode| loaded.report.rejected.iter().find(|(r, _)| *r == why.into()).map_or(0, |(_, n)| *n);
    (loaded.report.used, of(RejectCode::FailedPayment), of(RejectCode::OpenPayment))
}

/// A list of `n` orders with columns of this header, the last cell of each row by its number.
fn orders(header: &str, n: usize, last: impl Fn(usize) -> String) -> String {
    let row = |i: usize| format!("{},c{},2026-03-{:02},20.00,{}", 900 + i * 3, i % 9, 1 + i % 28, last(i));
    format!("{header}\n{}", rows(n, row))
}

#[test]
fn orders_that_a_column_says_were_called_off_are_no_sales() {
    for (header, yes, no) in [
        ("order_id,customer_id,order_date,total,cancelled_at", "2026-04-01 10:00:00", ""),
        ("order_id,customer_id,order_date,total,is_cancelled", "true", "false"),
        ("orderId,customerId,orderDate,total,isCanceled", "1", "0"),
        ("Bestellnummer,Kundennummer,Bestelldatum,Gesamtbetrag,storniert", "ja", "nein"),
        ("Bestellnummer,Kundennummer,Bestelldatum,Gesamtbetrag,Storniert am", "01.04.2026", ""),
        ("numéro de commande,id client,date commande,montant,annulée", "oui", "non"),
        ("numéro de commande,id client,date commande,montant,date d'annulation", "2026-04-01", "NULL"),
        ("número de pedido,id cliente,fecha pedido,importe,cancelado", "sí", "no"),
        ("numero ordine,id cliente,data ordine,importo,annullato il", "2026-04-01", "0000-00-00"),
        ("bestelnummer,klantnummer,datum,bedrag,geannuleerd", "ja", "nee"),
    ] {
        let text = orders(header, 40, |i| if i % 5 == 0 { yes } else { no }.to_owned());
        let file = File::new("list.csv", text);
        let found = file.look();
        let column = &found.columns[4].name;
        assert_eq!(found.mapping.role(column), Role::PaymentStatus, "{header}");
        assert!(found.questions.is_empty(), "{header}: {:?}", found.questions);
        assert_eq!(counted(&file), (32, 8, 0), "{header}");
        let (code, said) = file.import(&[]);
        assert!(code == 0 && said.contains(column.as_str()), "the report names the column: {said}");
    }
}

#[test]
fn a_column_of_cancellations_that_is_empty_everywhere_has_no_role() {
    let text = orders("order_id,customer_id,order_date,total,cancelled_at", 30, |_| String::new());
    let file = File::new("list.csv", text);
    assert_eq!(file.look().mapping.role("cancelled_at"), Role::Ignore);
    assert_eq!(counted(&file), (30, 0, 0));
    // what is not a yes, a no or a date is something else
    let text = orders("order_id,customer_id,order_date,total,cancelled", 30, |i| (2 + i % 7).to_string());
    assert_ne!(File::new("list.csv", text).look().mapping.role("cancelled"), Role::PaymentStatus);
}

#[test]
fn orders_that_a_column_says_are_not_paid_are_no_sales() {
    for (header, yes, no) in [
        ("order_id,customer_id,order_date,total,paid", "true", "false"),
        ("Bestellnr,Kunde,Datum,Summe,bezahlt", "ja", "nein"),
    ] {
        let text = format!(
            "{header}\n{}",
            rows(40, |i| format!(
                "{},c-{:03},2026-03-{:02},20.00,{}",
                900 + i * 3,
                i % 9,
                1 + i % 28,
                if i % 4 == 0 { no } else { yes }
            ))
        );
        assert_eq!(counted(&File::new("list.csv", text)), (30, 0, 10), "{header}");
    }
}

fn with_states(header: &str, states: &[&str]) -> File {
    let header = format!("order_id,customer_id,order_date,total,{header}");
    let text = orders(&header, 60, |i| states[i % states.len()].to_owned());
    File::new("list.csv", text)
}

#[test]
fn states_with_many_unknown_words_are_asked_about_and_a_few_are_told() {
    let file = with_states("order_status", &["paid", "cancelled", "frobnicated"]);
    let found = file.look();
    assert_eq!(found.questions.iter().map(|q| q.role).collect::<Vec<_>>(), [Role::PaymentStatus]);
    assert_eq!(found.questions[0].readings.len(), 3);
    let (code, said) = file.import(&[]);
    assert_eq!(code, 2, "{said}");
    for part in ["“frobnicated”", "33 %", "--map order_status=paid_status", "--map order_status=payment_status"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let sales = |option: &str| {
        let file = with_states("order_status", &["paid", "cancelled", "frobnicated"]);
        let (code, said) = file.import(&["--map", option]);
        assert_eq!(code, 0, "{said}");
        let sql = "select count(*) from events";
        ok(&["-q", "sql", &file.project(), sql, "--format", "csv"]).lines().nth(1).unwrap().to_owned()
    };
    assert_eq!(sales("order_status=payment_status"), "40");
    assert_eq!(sales("order_status=paid_status"), "20");
    assert_eq!(sales("order_status=property"), "60");
    // one word of six is told, not asked
    let few = with_states("order_status", &["paid", "paid", "open", "cancelled", "completed", "frobnicated"]);
    assert!(few.look().questions.is_empty());
    let (code, said) = few.import(&[]);
    assert!(code == 0 && said.contains("frobnicated"), "{said}");
}

#[test]
fn states_of_which_no_word_is_known_are_said_and_other_states_are_not() {
    let found = with_states("Bestellstatus", &["A7 neu", "B2 alt", "C9"]).look();
    assert!(found.questions.is_empty() && found.doubts.iter().any(|d| d.contains("none of its words")), "{found:?}");
    assert!(found.mapping.unclear.iter().any(|unclear| unclear.column == "Bestellstatus"));
    let found = with_states("state", &["CA", "NY", "TX"]).look();
    assert!(found.questions.is_empty() && found.doubts.is_empty(), "{:?} {:?}", found.questions, found.doubts);
}

#[test]
fn the_state_of_a_delivery_does_not_undo_a_payment() {
    let text = "order_id,customer_id,order_date,total,status,payment_status,shipping_status\n".to_owned()
        + &rows(40, |i| {
            format!(
                "{},c{},2026-03-{:02},20.00,{},{},{}",
                900 + i * 3,
                i % 9,
                1 + i % 28,
                ["pending", "shipped"][i % 2],
                ["paid", "paid", "paid", "failed"][i % 4],
                ["pending", "delivered"][i % 2]
            )
        });
    let file = File::new("list.csv", text);
    assert_ne!(file.look().mapping.role("shipping_status"), Role::PaymentStatus);
    assert_eq!(counted(&file), (30, 10, 0));
}

#[test]
fn dates_of_months_and_quarters_are_read_and_said_to_have_no_days() {
    for (cells, said) in [
        (["202601", "202602", "202603"], "no more than the month"),
        (["Jan-26", "Feb-26", "Mar-26"], "no more than the month"),
        (["Q1 2026", "Q2 2026", "Q3 2026"], "no more than the quarter"),
        (["2026-Q1", "2026-Q2", "2026-Q3"], "no more than the quarter"),
        (["2026-01", "2026-02-17", "2026-03-05"], "have no day"),
    ] {
        let text = "customer_id,month,amount\n".to_owned()
            + &rows(36, |i| format!("c{},{},{}.50", i % 9, cells[i % 3], 10 + i));
        let file = File::new("sales.csv", text);
        let found = file.look();
        assert_eq!(found.mapping.role("month"), Role::Time, "{cells:?}");
        assert!(found.notes.iter().any(|note| note.contains(said)), "{cells:?}: {:?}", found.notes);
        let loaded = file.load();
        assert_eq!((loaded.report.used, loaded.report.first_ms), (36, Some(1_767_225_600_000)), "{cells:?}");
    }
    // dates with days are not said to have none
    let text = "customer_id,month,amount\n".to_owned()
        + &rows(36, |i| format!("c{},2026-01-{:02},{}.50", i % 9, 1 + i % 28, 10 + i));
    let notes = File::new("sales.csv", text).look().notes;
    assert!(!notes.iter().any(|note| note.contains("no day") || note.contains("no more than")), "{notes:?}");
    // days of a month without a year are no months
    let text = "customer_id,when,amount\n".to_owned()
        + &rows(60, |i| format!("c{},Jan-{:02},{}.50", i % 9, 1 + i % 28, 10 + i));
    let found = File::new("sales.csv", text).look();
    assert_ne!(found.mapping.role("when"), Role::Time);
}

#[test]
fn headers_in_one_word_are_split_in_five_languages() {
    for header in [
        "orderId,customerId,orderDate,totalAmount,productName,countryCode",
        "OrderID,CustomerID,OrderDate,TotalAmount,ProductName,CountryCode",
        "bestellNummer,kundenNummer,bestellDatum,gesamtBetrag,produktName,Land",
        "numeroCommande,idClient,dateCommande,montantTTC,nomProduit,pays",
        "idPedido,idCliente,fechaPedido,importeTotal,nombreProducto,pais",
        "numeroOrdine,codiceCliente,dataOrdine,importo,nomeProdotto,paese",
    ] {
        let text = format!(
            "{header}\n{}",
            rows(40, |i| format!(
                "{},k-{:03},2026-03-{:02},{}.90,{},{}",
                900 + i * 3,
                i % 9,
                1 + i % 28,
                20 + i,
                ["Tea pot", "Oak table", "Lamp"][i % 3],
                ["DE", "FR", "ES"][i % 3]
            ))
        );
        let found = File::new("list.csv", text).look();
        let roles: Vec<Role> = found.columns.iter().map(|c| found.mapping.role(&c.name)).collect();
        let wanted = [Role::OrderId, Role::CustomerId, Role::Time, Role::Value, Role::Product, Role::Country];
        assert_eq!(roles, wanted, "{header}");
        assert!(found.questions.is_empty(), "{header}: {:?}", found.questions);
    }
}

#[test]
fn files_of_two_unknown_tools_are_of_two_sources() {
    let tickets = |header: &str, of: &str| {
        format!(
            "{header}\n{}",
            rows(12, |i| format!(
                "{},{of}{i}@example.com,2026-03-{:02} 10:00:00,Where is my parcel number {i} please",
                1 + i,
                1 + i
            ))
        )
    };
    let file = File::new("support_tickets.csv", tickets("ticket_id,email,created_at,subject", "a"));
    let other = file.folder.path().join("helpdesk_support.csv");
    std::fs::write(&other, tickets("Vorgangsnummer,E-Mail,erstellt am,Betreff", "b")).unwrap();
    let (code, said) = file.import(&[other.to_str().unwrap()]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("gets its own source"), "{said}");
    let sources = |project: &str| {
        let sql = "select count(distinct source) from events";
        ok(&["-q", "sql", project, sql, "--format", "csv"]).lines().nth(1).unwrap().to_owned()
    };
    assert_eq!(sources(&file.project()), "2");
    // the next file of the second tool goes where the first went
    std::fs::write(&other, tickets("Vorgangsnummer,E-Mail,erstellt am,Betreff", "c")).unwrap();
    let next = File { folder: tempfile::tempdir().unwrap(), path: other };
    let (code, _, said) = crate::cli::run(&["import", &file.project(), next.path.to_str().unwrap()]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(sources(&file.project()), "2");
    // unless a person says otherwise
    let told = File::new("support_tickets.csv", tickets("ticket_id,email,created_at,subject", "a"));
    let second = told.folder.path().join("helpdesk_support.csv");
    std::fs::write(&second, tickets("Vorgangsnummer,E-Mail,erstellt am,Betreff", "b")).unwrap();
    assert_eq!(told.import(&[second.to_str().unwrap(), "--source", "Support"]).0, 0);
    assert_eq!(sources(&told.project()), "1");
}

#[test]
fn a_second_table_of_a_file_has_a_source_of_its_own() {
    let text = "ticket_id,email,created_at,subject\n".to_owned()
        + &rows(12, |i| {
            format!("{},a{i}@example.com,2026-03-{:02} 10:00:00,Where is my parcel number {i} please", 1 + i, 1 + i)
        })
        + "\ncustomer_email,answered_at,nps\n"
        + &rows(12, |i| format!("b{i}@example.com,2026-04-{:02} 10:00:00,{}", 1 + i, i % 11));
    let file = File::new("support.csv", text);
    let (code, said) = file.import(&[]);
    assert_eq!(code, 0, "{said}");
    let sql = "select count(distinct source) from events";
    assert_eq!(ok(&["-q", "sql", &file.project(), sql, "--format", "csv"]).lines().nth(1), Some("2"), "{said}");
}

#[test]
fn what_a_list_of_customers_says_of_them_groups_them_everywhere() {
    let text = "id,email,created,plan,city,age\n".to_owned()
        + &rows(60, |i| {
            format!(
                "{},p{i}@example.com,2026-01-{:02},{},{},{}",
                700 + i,
                1 + i % 28,
                ["pro", "basic"][i % 2],
                ["Berlin", "Lyon", "Leeds"][i % 3],
                20 + i % 40
            )
        });
    let file = File::new("export.csv", text);
    let found = file.look();
    assert_eq!(found.mapping.kind, TableKind::People);
    let role = |name: &str| found.mapping.role(name);
    assert_eq!((role("created"), role("plan"), role("city")), (Role::Milestone, Role::Property, Role::Property));
    assert_eq!(role("age"), Role::NumberProperty);
    let (code, said) = file.import(&[]);
    assert_eq!(code, 0, "{said}");
    let sql = "select touchpoint, count(*) from events group by 1";
    let events = ok(&["-q", "sql", &file.project(), sql, "--format", "csv"]);
    assert!(events.contains("Lead created,60"), "{events}");
    // the filter, groups by property and features know it
    let pro = ok(&["-q", "customers", &file.project(), "--filter", "property.plan=pro", "--format", "csv"]);
    assert_eq!(pro.lines().count(), 31, "{pro}");
}

#[test]
fn reviews_that_name_their_order_are_no_purchases() {
    let text = "review_id,order_id,customer_id,product_id,rating,review_date,verified_purchase\n".to_owned()
        + &rows(40, |i| {
            format!("{i},{},c{},{},{},2026-03-{:02},TRUE", 400 + i * 3, i % 9, i % 7, 1 + i % 5, 1 + i % 28)
        });
    let found = File::new("reviews.csv", text).look();
    assert_eq!((found.mapping.kind, found.mapping.event_name.as_str()), (TableKind::Events, "Review written"));
}

#[test]
fn periods_of_subscriptions_are_no_payments() {
    let text = "subscription_id,customer_id,start_date,end_date,monthly_amount\n".to_owned()
        + &rows(40, |i| format!("{i},c{},2026-03-{:02},2027-03-01,50", i % 9, 1 + i % 28));
    let file = File::new("periods.csv", text);
    assert_eq!(file.look().mapping.event_name, "Subscription started");
    assert!(file.load().events.value.iter().all(|value| value.is_nan()));
}

#[test]
fn returns_of_orders_are_money_that_went_back() {
    let text = "return_id,order_id,customer_id,return_date,reason,refund_amount\n".to_owned()
        + &rows(40, |i| format!("{i},{},c{},2026-03-{:02},Wrong item,{}.70", 400 + i * 3, i % 9, 1 + i % 28, 20 + i));
    let file = File::new("returns.csv", text);
    let found = file.look();
    assert!(found.questions.is_empty(), "{:?}", found.questions);
    assert_eq!(found.mapping.event_name, "Refund");
    assert!(file.load().events.value.iter().all(|value| *value < 0.0));
    // of orders some of which were paid back it is no table of refunds
    let text = "order_id,customer_id,order_date,refund_amount\n".to_owned()
        + &rows(40, |i| {
            format!("{},c{},2026-03-{:02},{}", 400 + i * 3, i % 9, 1 + i % 28, if i % 5 == 0 { "9.50" } else { "" })
        });
    assert_ne!(File::new("list.csv", text).look().mapping.event_name, "Refund");
}

#[test]
fn what_ads_brought_is_not_what_they_cost() {
    for (header, cost) in [
        ("campaign,start_date,budget,spent,impressions,clicks,revenue", "spent"),
        ("campagne,date,budget,coût média,impressions,clics,revenue", "coût média"),
    ] {
        let text = format!(
            "{header}\n{}",
            rows(20, |i| format!(
                "Spring {},2026-03-{:02},900,{}.40,{},{},{}.10",
                i % 4,
                1 + i,
                50 + i,
                5_000 + i,
                60 + i,
                700 + i
            ))
        );
        let found = File::new("campaigns.csv", text).look();
        assert_eq!(found.mapping.kind, TableKind::Spend);
        assert_eq!(found.mapping.columns_with(Role::Value).collect::<Vec<_>>(), [cost]);
    }
}

#[test]
fn a_price_by_the_piece_without_a_quantity_is_asked_about() {
    let text = "order_no,customer_id,created,item,caller,item_price\n".to_owned()
        + &rows(40, |i| {
            format!("{},c{},2026-03-{:02},Lamp {i},{},{}.70", 400 + i / 2, i / 2 % 9, 1 + i / 2, 1 + i % 5, 20 + i)
        });
    let found = File::new("lines.csv", text).look();
    assert_eq!(found.questions.iter().map(|q| q.role).collect::<Vec<_>>(), [Role::Quantity], "{:?}", found.questions);
    let with = "order_no,customer_id,created,item,quantity,item_price\n".to_owned()
        + &rows(40, |i| {
            format!("{},c{},2026-03-{:02},Lamp {i},{},{}.70", 400 + i / 2, i / 2 % 9, 1 + i / 2, 1 + i % 5, 20 + i)
        });
    assert!(File::new("lines.csv", with).look().questions.is_empty());
}

#[test]
fn sums_of_quotes_and_bills_are_asked_about_and_credit_notes_are_money_that_went_back() {
    let text = "doc_number,customer_id,created_at,total_amount\n".to_owned()
        + &rows(40, |i| format!("D{},c{},2026-03-{:02},{}.70", 400 + i * 3, i % 9, 1 + i % 28, 20 + i));
    for name in ["estimate_data.csv", "bills_2026.csv", "coupon_discounts.csv", "Angebote.csv", "devis.csv"] {
        let found = File::new(name, &text).look();
        assert_eq!(found.questions.iter().map(|q| q.role).collect::<Vec<_>>(), [Role::Value], "{name}");
        assert_eq!(found.mapping.columns_with(Role::Value).count(), 0, "{name}");
    }
    let file = File::new("credit_memos.csv", &text);
    assert_eq!(file.look().mapping.event_name, "Refund");
    assert!(file.load().events.value.iter().all(|value| *value < 0.0));
    assert!(File::new("invoices.csv", &text).look().questions.is_empty());
}

#[test]
fn suppliers_and_what_connectors_add_are_no_customers_and_no_dates() {
    let text = "vendor_id,vendor_name,contact_email,created_date\n".to_owned()
        + &rows(20, |i| format!("{i},Firm {i} Ltd,p{i}@firm.example,2026-03-{:02}", 1 + i));
    let found = File::new("vendors.csv", text).look();
    assert!(found.questions.iter().any(|q| q.text.contains("suppliers")), "{:?}", found.questions);
    let text = "company_id,contact_id,_fivetran_start,_fivetran_end\n".to_owned()
        + &rows(20, |i| format!("f{i},k{i},2026-03-{:02} 10:00:00,2026-04-{:02} 10:00:00", 1 + i, 1 + i));
    let found = File::new("contact_company.csv", text).look();
    assert_eq!(found.mapping.columns_with(Role::Milestone).count(), 0);
}

#[test]
fn a_file_that_is_called_after_unsubscriptions_refuses_mail() {
    let text = "email,channel_id,updated_at\n".to_owned()
        + &rows(12, |i| format!("p{i}@example.com,{},2026-03-{:02} 10:00:00", i % 3, 1 + i));
    let file = File::new("user_unsubscribed_channel_history.csv", text);
    assert_eq!(file.import(&[]).0, 0);
    let refused =
        ok(&["-q", "sql", &file.project(), "select count(*) from consent where given = 0", "--format", "csv"]);
    assert_eq!(refused.lines().nth(1), Some("12"), "{refused}");
}
