//! Files in which something looks like what it is not: the account of an advertiser like a customer, the currency of the books
//! like that of an amount, a cancelled order like a sale. They are read right, or asked about with the right answer offered.

use desire_path::import::{Inspection, Role, TableKind};
use desire_path::model::{RejectCode, RejectReason};

use crate::cli::{ok, run};
use crate::import_file::{File, rows};
use crate::support::Loaded;

fn sum(loaded: &Loaded) -> f64 {
    loaded.events.value.iter().filter(|v| !v.is_nan()).sum()
}

fn left_out(loaded: &Loaded, why: RejectCode) -> u64 {
    loaded.report.rejected.iter().find(|(r, _)| *r == RejectReason::from(why)).map_or(0, |(_, n)| *n)
}

/// The roles that are asked about, in order.
fn asked(found: &Inspection) -> Vec<Role> {
    found.questions.iter().map(|question| question.role).collect()
}

/// Whether a reading of a question gives a column that role.
fn offers(found: &Inspection, column: &str, role: Role) -> bool {
    let readings = found.questions.iter().flat_map(|question| &question.readings);
    readings.flat_map(|reading| &reading.roles).any(|(name, given)| name == column && *given == role)
}

#[test]
fn who_logs_in_with_addresses_on_one_device_is_several_people() {
    for header in ["device_id,user_id,event,time,revenue", "cookie_id,email,event,timestamp,amount"] {
        let text = format!(
            "{header}\n\
             dev-1,ann@example.com,order,2026-01-01T10:00:00Z,40\n\
             dev-1,bob@example.com,order,2026-01-02T10:00:00Z,60\n\
             dev-1,,view,2026-01-02T11:00:00Z,\n\
             dev-2,cyd@example.com,order,2026-01-03T10:00:00Z,80\n\
             dev-2,,view,2026-01-03T11:00:00Z,\n"
        );
        let file = File::new("events.csv", &text);
        // the view on the shared device is nobody's, the other one is cyd's
        let (_, told, _) = run(&["import", &file.project(), file.path.to_str().unwrap()]);
        assert!(told.contains("5 events of 4 customers"), "{header}: {told}");
    }
}

#[test]
fn a_sentence_is_nobodys_address() {
    let text = "customer email;order date;order total\n".to_owned()
        + &rows(12, |i| {
            let mail = if i % 3 == 0 { format!("k{i}@example.com") } else { "see your seller account".to_owned() };
            format!("{mail};2026-03-{:02};10.00", i + 1)
        });
    let loaded = File::new("sales.csv", &text).load();
    assert_eq!((loaded.doers(), loaded.report.used, sum(&loaded)), (4, 4, 40.0));
    assert_eq!(left_out(&loaded, RejectCode::PlaceholderCustomer), 8, "{:?}", loaded.report.rejected);
}

#[test]
fn money_is_in_the_currency_of_the_payment_and_not_of_the_books() {
    for (books, own) in [
        ("base_currency", "payment_currency"),
        ("Reporting Currency", "Order Currency"),
        ("company_currency", "currency"),
    ] {
        let codes = ["EUR", "JPY", "GBP", "USD"];
        let text = format!("id,customer_id,amount,date,{books},{own}\n")
            + &rows(8, |i| {
                format!("{i},A{},{}.00,2026-01-{:02} 10:00:00,USD,{}", i % 5, 10 * (i + 1), i + 1, codes[i % 4])
            });
        let file = File::new("payments.csv", &text);
        let found = file.look();
        assert_eq!((found.mapping.role(own), asked(&found)), (Role::Currency, vec![]), "{own}");
        let mut currencies = file.load().report.currencies;
        currencies.sort();
        let each = codes.map(|code| (code.to_owned(), 2));
        let mut each = each.to_vec();
        each.sort();
        assert_eq!(currencies, each, "{own}");
    }
    // names that leave it open
    let text = "id,customer_id,amount,date,currency,trade_currency\n".to_owned()
        + &rows(8, |i| {
            format!("{i},A{},{}.00,2026-01-{:02},USD,{}", i % 5, 10 * (i + 1), i + 1, ["EUR", "GBP"][i % 2])
        });
    let found = File::new("payments.csv", &text).look();
    assert_eq!(asked(&found), [Role::Currency]);
    assert!(offers(&found, "trade_currency", Role::Currency) && offers(&found, "currency", Role::Currency));
}

#[test]
fn reports_of_ads_are_costs_whoever_advertises() {
    for (header, unit) in [
        ("ad_group_id,day,advertiser_id,impressions,clicks,spend", 1.0),
        ("account_id,date,campaign_name,impressions,clicks,cost", 1.0),
        ("customer_id,date,campaign_id,impressions,clicks,cost_micros", 1e6),
    ] {
        let text = format!("{header}\n")
            + &rows(12, |i| {
                let cost = 10.5 * unit;
                match header {
                    h if h.starts_with("ad_group") => {
                        format!("9{},2026-02-{:02},770,{},{i},{cost}", i % 3, 1 + i, 900 + i)
                    }
                    h if h.starts_with("account") => format!("770,2026-02-{:02},Spring,{},{i},{cost}", 1 + i, 900 + i),
                    _ => format!("77{},2026-02-{:02},11,{},{i},{cost}", i % 2, 1 + i, 900 + i),
                }
            });
        let file = File::new("daily.csv", &text);
        let found = file.look();
        assert_eq!((found.mapping.kind, asked(&found)), (TableKind::Spend, vec![]), "{header}");
        let loaded = file.load();
        assert_eq!((loaded.events.len(), loaded.report.used), (0, 12), "{header}");
        let (code, _) = file.import(&[]);
        assert_eq!(code, 0);
        let spend = ok(&["export", &file.project(), "spend", "--out", "-", "--format", "csv"]);
        assert_eq!(spend.matches(",10.5,").count(), 12, "{header}: {spend}");
    }
    // who is counted may be somebody who saw it
    let text = "user_id,date,impressions,clicks\n".to_owned()
        + &rows(20, |i| format!("u{},2026-02-{:02},{},{}", i % 7, 1 + i, 40 + i, i % 4));
    assert_eq!(asked(&File::new("daily.csv", &text).look()), [Role::CustomerId]);
}

#[test]
fn what_ads_cost_is_in_the_currency_that_the_column_names() {
    let text = "campaign,day,clicks,impressions,spend_usd\n".to_owned()
        + &rows(6, |i| format!("Spring,2026-01-{:02},{},{},20.00", 1 + i, 9 + i, 900 + i));
    let file = File::new("ads.csv", &text);
    let (code, said) = file.import(&[]);
    assert_eq!(code, 0, "{said}");
    let spend = ok(&["export", &file.project(), "spend", "--out", "-", "--format", "csv"]);
    assert!(spend.contains("USD") && !spend.contains("EUR"), "{spend}");
}

/// Orders with a column of states, the last cell of each row.
fn with_states(name: &str, header: &str, states: &[&str]) -> File {
    let row =
        |i: usize| format!("{},c{},2026-03-{:02},20.00,{}", 900 + i * 3, i % 9, 1 + i % 28, states[i % states.len()]);
    File::new(name, format!("{header}\n{}", rows(40, row)))
}

#[test]
fn cancelled_orders_do_not_count_under_a_plain_status_in_any_language() {
    for (header, states) in [
        ("order_id,customer_id,order_date,total,status", ["shipped", "cancelled", "arrived", "delivered"]),
        ("id zamówienia,id klienta,data,wartosc,status", ["zrealizowane", "anulowane", "w drodze", "wysłane"]),
        ("ordrenummer,customer,dato,total,tilstand", ["leveret", "annulleret", "sendt", "betalt"]),
        ("order no,user id,date,amount,durum", ["teslim edildi", "İptal edildi", "kargoda", "tamamlandı"]),
        ("order no,user id,date,amount,ステータス", ["発送済み", "キャンセル", "完了", "支払い済み"]),
    ] {
        let file = with_states("list.csv", header, &states);
        let found = file.look();
        let column = &found.columns[4].name;
        if asked(&found).is_empty() {
            assert_eq!(found.mapping.role(column), Role::PaymentStatus, "{header}");
            let loaded = file.load();
            assert_eq!((loaded.report.used, left_out(&loaded, RejectCode::FailedPayment)), (30, 10), "{header}");
        } else {
            // whatever is asked, what was called off does not count; where no column is money, no row is a sale
            let has_money = found.mapping.columns.iter().any(|of| of.role == Role::Value);
            let is_state = found.mapping.role(column) == Role::PaymentStatus;
            assert!(is_state || !has_money, "{header}: {:?}", found.questions);
        }
    }
}

#[test]
fn orders_without_amounts_leave_out_the_cancelled_too() {
    let states = ["delivered", "cancelled", "shipped", "processing"];
    let row = |i: usize| format!("{},{},2026-03-{:02},{}", 1 + i, 11 + i % 9, 1 + i % 28, states[i % 4]);
    let loaded = File::new("orders.csv", format!("id,user_id,order_date,status\n{}", rows(40, row))).load();
    assert_eq!((loaded.report.used, left_out(&loaded, RejectCode::FailedPayment)), (30, 10));
}

#[test]
fn a_few_unknown_states_are_told_and_asked_about_where_they_hold_the_money() {
    let text = |odd: &str| {
        "order_no,customer_id,created_at,order_status,order_value\n".to_owned()
            + &rows(20, |i| {
                let (state, value) = if i == 7 { ("held back", odd) } else { ("paid", "20.00") };
                format!("A{i},C{},2026-01-{:02}T10:00:00Z,{state},{value}", i % 8, 1 + i)
            })
    };
    let few = File::new("orders.csv", text("20.00"));
    assert_eq!((asked(&few.look()), few.look().mapping.role("order_status")), (vec![], Role::PaymentStatus));
    let (code, said) = few.import(&[]);
    assert!(code == 0 && said.contains("held back"), "{said}");
    let much = File::new("orders.csv", text("900.00"));
    assert_eq!(asked(&much.look()), [Role::PaymentStatus]);
    let (code, said) = much.import(&[]);
    assert!(code == 2 && said.contains("held back") && said.contains("of the money"), "{said}");
}

#[test]
fn orders_that_a_shop_called_off_are_no_sales() {
    let text =
        "id,customer_id,email,number,created_at,processed_at,cancelled_at,financial_status,total_price,currency\n"
            .to_owned()
            + &rows(6, |i| {
                let off = if i % 3 == 2 { "2026-02-01 09:00:00" } else { "" };
                format!(
                    "50{i},90{i},p{i}@example.com,{i},2026-01-0{0} 10:00:00,2026-01-0{0} 10:00:00,{off},paid,50.00,EUR",
                    i + 1
                )
            });
    let loaded = File::new("shop.csv", &text).load();
    assert_eq!(
        (sum(&loaded), left_out(&loaded, RejectCode::FailedPayment)),
        (200.0, 2),
        "{:?}",
        loaded.report.rejected
    );
}

#[test]
fn tests_among_payments_do_not_count_and_who_took_them_is_asked() {
    let text = "amount,currency,id,order_id,payment_gateway,processed_at,test,user_id\n".to_owned()
        + &rows(8, |i| {
            let test = if i % 4 == 1 { "TRUE" } else { "FALSE" };
            format!("10.00,EUR,90{i},50{i},card,2026-01-{:02} 10:00:00,{test},20{}", i + 1, i % 2)
        });
    let file = File::new("tenders.csv", &text);
    let found = file.look();
    assert!(asked(&found).contains(&Role::CustomerId), "{:?}", found.questions);
    let said = file.import(&["--map", "user_id=customer_id"]);
    assert_eq!(said.0, 0, "{}", said.1);
    let text = text.replace("user_id", "customer_id").replace("payment_gateway", "payment_type");
    let loaded = File::new("tenders.csv", &text).load();
    assert_eq!((sum(&loaded), left_out(&loaded, RejectCode::TestPayment)), (60.0, 2), "{:?}", loaded.report.rejected);
}

#[test]
fn deleted_rows_have_no_say_in_what_columns_are() {
    let text = "id,created_at,customer_id,number,total_amount,invoice_date,is_deleted\n".to_owned()
        + &rows(10, |i| {
            let (amount, day, gone) = match i % 5 {
                0 | 2 => (String::new(), String::new(), "true"),
                _ => (format!("{}.50", 20 + i), format!("2025-{:02}-10", 1 + i), "false"),
            };
            format!("{i},2026-03-09 10:00:{i:02},C{},INV-{i},{amount},{day},{gone}", i % 4)
        });
    let file = File::new("invoices.csv", &text);
    let found = file.look();
    assert_eq!((found.mapping.role("invoice_date"), found.rows_seen), (Role::Time, 10), "{:?}", found.questions);
    let loaded = file.load();
    assert_eq!((loaded.report.used, left_out(&loaded, RejectCode::DeletedRecord)), (6, 4));
    assert!(loaded.told(&[]).iter().all(|event| event.contains("2025-")), "{:?}", loaded.told(&[]));
}

#[test]
fn lists_of_things_are_no_people() {
    let text = "id,created_at,updated_at,name,processing_status\n".to_owned()
        + &rows(20, |i| {
            let name = ["Newsletter", "Fair", "Lost deals", "Spring offer"][i % 4];
            format!("{},2026-01-{:02} 10:00:00,2026-02-01 10:00:00,{name} {i},DONE", 201 + 3 * i, 1 + i)
        });
    for name in ["contact_list.csv", "member_templates.csv", "audiences.csv"] {
        assert!(asked(&File::new(name, &text).look()).contains(&Role::CustomerId), "{name}");
    }
    // people of whom nothing but a name is known are people
    let names = ["Anna Berg", "John Smith", "Maria Rossi", "Peter Klein"];
    let text = "id,created_at,name\n".to_owned()
        + &rows(20, |i| format!("{},2026-01-{:02} 10:00:00,{}", 201 + i, 1 + i, names[i % 4]));
    let found = File::new("customers.csv", &text).look();
    assert_eq!((found.mapping.kind, asked(&found)), (TableKind::People, vec![]));
}

#[test]
fn a_table_that_shares_a_few_columns_with_a_tool_is_not_its() {
    let text = "id,account_id,created_date,first_name,last_name,email,name,type\n".to_owned()
        + &rows(6, |i| format!("w{i},,2026-01-0{} 10:00:00,,,,Way {i},Card", i + 1));
    let found = File::new("ways_to_pay.csv", &text).look();
    assert!(found.recognised.is_none() && !found.questions.is_empty(), "{:?}", found.recognised);
}

#[test]
fn the_business_itself_is_no_customer() {
    let text = "id,account_id,created_at,direction,from,price,price_unit,to\n".to_owned()
        + &rows(9, |i| {
            format!("M{i},AC9,2026-02-{:02} 10:00:00,out,15550001,-0.0075,USD,1555{}", i + 1, 1111 * (1 + i % 3))
        });
    let file = File::new("texts.csv", &text);
    let found = file.look();
    assert!(
        offers(&found, "to", Role::Phone) && offers(&found, "account_id", Role::CustomerId),
        "{:?}",
        found.questions
    );
    let text = "account_id,category,start_date,count,price,usage\n".to_owned()
        + &rows(9, |i| format!("AC9,calls,2026-02-{:02},{i},0.0{i},{i}", i + 1));
    assert!(asked(&File::new("usage.csv", &text).look()).contains(&Role::CustomerId));
}

#[test]
fn beside_visitors_an_account_may_be_their_company() {
    let text = "account_id,timestamp,visitor_id,minutes\n".to_owned()
        + &rows(20, |i| format!("acme_{},2026-02-{:02} 10:00:00,fox_{},{}", i, 1 + i, i % 3, i % 6));
    let found = File::new("usage.csv", &text).look();
    assert!(offers(&found, "visitor_id", Role::CustomerId), "{:?}", found.questions);
}

#[test]
fn a_type_that_says_what_happened_is_asked_about_where_rows_would_be_pages() {
    let text = "visitor_id,timestamp,event_kind_type,url,answer\n".to_owned()
        + &rows(9, |i| {
            format!("v{},2026-02-{:02} 10:00:00,app:surveyAnswered,https://a.example/home,x{i}", i % 4, i + 1)
        });
    let found = File::new("answers.csv", &text).look();
    assert!(asked(&found).contains(&Role::Event), "{:?}", found.mapping);
}

#[test]
fn days_that_are_called_what_happened_say_it() {
    for (header, name) in [
        ("user_id,registration_date,acquisition_channel,plan_length", "Registration"),
        ("customer_id,purchase date,acquisition_channel,plan_length", "Purchase"),
    ] {
        let text = format!("{header}\n")
            + &rows(12, |i| {
                format!("{},2026-01-{:02},{},{}", i, 1 + i, ["organic", "ads", "referral"][i % 3], 30 * (1 + i % 2))
            });
        let file = File::new("plans.csv", &text);
        assert_eq!(file.look().mapping.event_name, name, "{header}");
        assert!(file.look().questions.is_empty());
    }
}

#[test]
fn what_was_paid_is_asked_for_where_goods_stand_under_unknown_names() {
    for (file, header) in [
        ("orders.csv", "受注番号,受注日,メール,商品名,個数,決済金額"),
        ("export.csv", "受注番号,受注日,メール,商品名,個数,決済金額"),
        ("export.csv", "番号,日付,連絡先,品名,個,合計"),
    ] {
        let goods = ["煎茶", "玉露", "ほうじ茶"];
        let text = format!("{header}\n")
            + &rows(12, |i| {
                format!(
                    "J-{i},2026-03-{:02} 09:00,k{}@example.jp,{},{},{}",
                    1 + i,
                    i % 5,
                    goods[i % 3],
                    1 + i % 3,
                    2350 + 50 * (i % 4)
                )
            });
        let found = File::new(file, &text).look();
        let amounts = header.rsplit(',').next().unwrap();
        assert!(
            found.mapping.role(amounts) == Role::Value || offers(&found, amounts, Role::Value),
            "{header}: {:?} {:?}",
            found.mapping,
            found.questions
        );
    }
}

#[test]
fn of_amounts_in_other_rows_one_may_be_owed_and_the_other_paid() {
    let text = "case_id,activity,timestamp,amount,paidAmount\n".to_owned()
        + &rows(20, |i| match i % 2 {
            0 => format!("B{},Create bill,2026-01-{:02} 10:00:00,40.50,", i / 2, 1 + i),
            _ => format!("B{},Payment,2026-01-{:02} 10:00:00,,40.50", i / 2, 1 + i),
        });
    let found = File::new("bills.csv", &text).look();
    assert_eq!(asked(&found), [Role::Value]);
    assert!(offers(&found, "paidAmount", Role::Value) && offers(&found, "amount", Role::Value));
}

#[test]
fn a_question_shows_the_customer_of_each_row() {
    let text = "Sale Date,Order ID,Buyer User ID,Order Value,Shipping,Order Total\n\
                2026-03-14,6001,u1,9.00,2.90,11.90\n2026-03-20,6002,u2,12.00,4.50,16.50\n2026-03-21,6003,u1,20.00,2.90,22.90\n";
    let file = File::new("sales.csv", text);
    let mapping = file.look().mapping;
    let shown = desire_path::import::preview(file.path.as_path(), &mapping, 3).unwrap().rows;
    let who: Vec<String> = shown
        .iter()
        .map(|row| format!("{:?}", row.becomes))
        .map(|text| text.rsplit(' ').next().unwrap().to_owned())
        .collect();
    assert!(who.iter().zip(["u1", "u2", "u1"]).all(|(shown, known)| shown.starts_with(known)), "{who:?}");
}

#[test]
fn answers_without_days_are_no_silent_success() {
    let text = "respondent,country,nps_score,comment\n".to_owned()
        + &rows(9, |i| format!("{},NL,{},Fine {i}", 100 + i, i % 11));
    let file = File::new("answers.csv", &text);
    let (code, said) = file.import(&[]);
    assert!(code != 0 || said.contains("nps_score"), "{code} {said}");
}

#[test]
fn the_right_answer_is_offered_and_taken_alone() {
    let text = "siparis_no,alan kisi,tarih,tutar\n".to_owned()
        + &rows(12, |i| {
            format!(
                "S{:03},{} Ltd,2026-01-{:02},{}",
                i,
                ["Ada", "Bora", "Cem", "Defne"][i % 4],
                1 + i,
                500 * (1 + i % 3)
            )
        });
    let file = File::new("siparisler.csv", &text);
    let found = file.look();
    assert!(offers(&found, "alan kisi", Role::CustomerId), "{:?}", found.questions);
    let path = file.path.to_str().unwrap();
    let args = [
        "import",
        &file.project(),
        path,
        "--map",
        "alan kisi=customer_id",
        "--map",
        "tarih=time",
        "--map",
        "tutar=value",
    ];
    let (_, _, said) = run(&args);
    assert!(!said.contains("Who is the customer"), "{said}");
}
