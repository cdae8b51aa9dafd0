//! Tables of tools as connectors copy them into warehouses: recognised, or refused with what to import instead.

use std::path::PathBuf;

use desire_path::import::{LoadError, inspect};

use crate::support::{Loaded, load_as};

fn written(name: &str, text: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    (folder, path)
}

/// A table that is read as the tool's, with nothing asked.
fn loaded(text: &str, tool: &str) -> Loaded {
    let (_folder, path) = written("table.csv", text);
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.as_ref().map(|r| r.name), Some(tool));
    load_as(&path, &found.mapping)
}

/// Events as "who: what amount", in the order of the file.
fn events(got: &Loaded) -> Vec<String> {
    let (names, e) = (&got.catalog.dims.event, &got.events);
    let of = |i: usize| {
        let amount = if e.value[i].is_nan() { String::new() } else { format!(" {}", e.value[i]) };
        format!("{}: {}{amount}", got.who(e.profile[i]), names.name(e.event[i]))
    };
    (0..e.len()).map(of).collect()
}

#[test]
fn events_with_one_key_and_different_content_all_count() {
    let text = "_line,name,time,distinct_id,insert_id,mp_lib\n\
                1,plays,2026-01-05 10:00:00,d1,k1,web\n\
                2,paused,2026-01-05 10:05:00,d1,k2,web\n\
                3,paused,2026-01-06 10:05:00,d1,k2,web\n\
                3,paused,2026-01-06 10:05:00,d1,k2,web\n";
    let got = loaded(text, "Mixpanel events (warehouse table)");
    assert_eq!(events(&got), ["d1: plays", "d1: paused", "d1: paused"]);
    assert_eq!(got.report.duplicates, 1, "the row that is there twice");
}

#[test]
fn only_orders_of_a_mail_tool_carry_money() {
    let text = "id,person_id,type,metric_id,timestamp,property_value,property_currency_code\n\
                e1,p1,Received Email,m1,2026-01-05 10:00:00,20,\n\
                e2,p1,Checkout Started,m2,2026-01-05 11:00:00,35,EUR\n\
                e3,p1,Placed Order,m3,2026-01-05 12:00:00,30,EUR\n\
                e4,p1,Received Email,m1,2026-01-05 10:00:00,15,\n";
    let got = loaded(text, "Klaviyo events (warehouse table)");
    let expected = [
        "klaviyo:p1: Received Email",
        "klaviyo:p1: Checkout Started",
        "klaviyo:p1: Placed Order 30",
        "klaviyo:p1: Received Email",
    ];
    assert_eq!(events(&got), expected);
    assert_eq!(got.report.currencies, [("EUR".to_owned(), 1)]);
}

#[test]
fn orders_of_a_shop_count_by_their_state_and_carts_are_no_revenue() {
    let orders = "id,customer_id,email,created_at,processed_at,number,financial_status,total_price,currency,test\n\
                  1,9,a@x.org,2026-01-05 10:00:00,2026-01-05 10:00:00,1001,paid,20.00,EUR,false\n\
                  2,9,a@x.org,2026-01-06 10:00:00,2026-01-06 10:00:00,1002,refunded,15.00,EUR,false\n\
                  3,0,,2026-01-07 10:00:00,2026-01-07 10:00:00,1003,pending,99.00,EUR,false\n\
                  4,8,,2026-01-08 10:00:00,2026-01-08 10:00:00,1004,paid,7.00,EUR,true\n\
                  5,8,,2026-01-09 10:00:00,2026-01-09 10:00:00,1005,voided,8.00,EUR,false\n";
    let got = loaded(orders, "Shopify orders (API or warehouse)");
    let who = "a@x.org+shopify:9";
    let expected = [
        format!("{who}: Order placed 20"),
        format!("{who}: Order placed 15"),
        format!("{who}: Refund -15"),
        "shopify:8: Payment failed".to_owned(),
    ];
    assert_eq!(events(&got), expected);
    let carts = "id,abandoned_checkout_url,created_at,email,total_price,currency\n\
                 1,https://shop.example/c/1,2026-01-05 10:00:00,a@x.org,99.00,EUR\n";
    let got = loaded(carts, "Shopify abandoned checkouts (API or warehouse)");
    assert_eq!(events(&got), ["a@x.org: Checkout started"]);
}

#[test]
fn a_time_of_deletion_is_a_deletion() {
    for (column, gone, there) in [
        ("_ab_cdc_deleted_at", "2026-02-01T09:00:00Z", "null"),
        ("deleted_at", "1769936400", ""),
        ("deleted_at", "2026-02-01 09:00:00", "0000-00-00 00:00:00"),
        ("deleted_at", "2026-02-01 09:00:00", "0"),
        ("_fivetran_deleted", "true", "false"),
    ] {
        let text = format!(
            "id,abandoned_checkout_url,created_at,email,{column}\n\
             1,https://shop.example/c/1,2026-01-05 10:00:00,a@x.org,{there}\n\
             2,https://shop.example/c/2,2026-01-06 10:00:00,b@x.org,{gone}\n"
        );
        let got = loaded(&text, "Shopify abandoned checkouts (API or warehouse)");
        assert_eq!(events(&got), ["a@x.org: Checkout started"], "{column}");
        assert_eq!(crate::support::in_words(&got.report.rejected).len(), 1, "{column}");
    }
}

#[test]
fn a_conversation_is_one_touchpoint_of_who_began_it() {
    let text = "id,created_at,state,source_author_id,source_body,_fivetran_active\n\
                7,2026-01-05 10:00:00,open,c1,Where is my order?,false\n\
                7,2026-01-05 10:00:00,closed,c1,Where is my order?,true\n";
    let got = loaded(text, "Intercom conversations (API or warehouse)");
    assert_eq!(events(&got), ["intercom:c1: Support chat"]);
    let texts: Vec<&str> = got.events.text.iter().map(|&code| got.catalog.dims.text.name(code)).collect();
    assert_eq!(texts, ["Where is my order?"]);
}

#[test]
fn tables_that_name_nobody_are_refused_with_what_to_import_instead() {
    for (text, tool, instead) in [
        (
            "id,order_id,kind,gateway,amount,status\n1,2,sale,card,10.00,success\n",
            "Shopify Payments transactions",
            "orders",
        ),
        (
            "id,amount,currency,created,charge_id\nre_1,500,usd,2026-01-05 10:00:00,ch_1\n",
            "Stripe refunds (API or warehouse)",
            "charges",
        ),
        (
            "id,amount,fee,net,type,available_on\ntxn_1,500,20,480,charge,2026-01-07\n",
            "Stripe balance transactions",
            "charges",
        ),
        (
            "conversation_id,author_id,author_type,part_type\n7,a1,admin,comment\n",
            "Intercom conversation parts (warehouse table)",
            "conversation_history",
        ),
    ] {
        let (_folder, path) = written("table.csv", text);
        match inspect(&path) {
            Err(LoadError::NotEvents { what, advice, .. }) => {
                assert_eq!(what, tool);
                assert!(advice.contains(instead), "{advice}");
            }
            other => panic!("{tool}: {other:?}"),
        }
    }
}

#[test]
fn orders_without_amounts_are_still_orders() {
    let (_folder, path) =
        written("raw_orders.csv", "id,user_id,order_date,status\n1,7,2026-01-05,shipped\n2,8,2026-01-06,placed\n");
    let got = load_as(&path, &inspect(&path).unwrap().mapping);
    assert_eq!(events(&got), ["7: Purchase", "8: Purchase"]);
}

#[test]
fn scores_are_kept_with_their_scale() {
    let text = "Respondent ID,Email Address,End Date,How likely is it that you would recommend us to a friend?,Why?\n\
                1,a@x.org,01/15/2026 10:00:00,9,Fast\n\
                2,b@x.org,01/16/2026 11:00:00,3,Slow\n";
    let (_folder, path) = written("survey.csv", text);
    let got = load_as(&path, &inspect(&path).unwrap().mapping);
    assert_eq!(events(&got).len(), 2);
    assert!(events(&got).iter().all(|event| event.ends_with(": Survey answered")), "{:?}", events(&got));
    let kept = got.report.properties.iter().find(|of| of.name == "NPS (0–10)").map(|of| of.kept);
    assert_eq!(kept, Some(2), "{:?}", got.report.properties);
}
