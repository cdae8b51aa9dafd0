//! Exports of well-known tools: recognised by what is in them, mapped with nothing to ask.

use desire_path::import::{DateOrder, Mapping, Question, Role, TableKind, inspect, preview};

use crate::support::{Loaded, in_words, load_as, shared};

/// What is shown of events.
const ROW: &[&str] = &["channel", "page", "product", "value", "campaign", "country", "text"];

/// People as "who|name|country|attribute=value…".
fn persons(got: &Loaded) -> Vec<String> {
    got.people
        .iter()
        .map(|p| {
            let mut row =
                vec![got.who(p.profile), p.name.clone().unwrap_or_default(), p.country.clone().unwrap_or_default()];
            row.extend(p.attributes.iter().map(|(k, v)| format!("{k}={v}")));
            row.join("|")
        })
        .collect()
}

/// A sample of a tool's export, loaded with nothing asked. `None` where the samples are not here.
fn sample(file: &str, tool: &str) -> Option<Loaded> {
    let path = shared(&format!("formats/{file}"))?;
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.map(|r| r.name), Some(tool), "{file}");
    // recognised by content: the name says nothing
    let dir = tempfile::tempdir().unwrap();
    let other = dir.path().join("download (3)");
    std::fs::copy(&path, &other).unwrap();
    assert_eq!(inspect(&other).unwrap().mapping, found.mapping, "{file}");
    let loaded = load_as(&path, &found.mapping);
    let shown = preview(&path, &found.mapping, 20).unwrap();
    assert_eq!(shown.problem, None, "{file}");
    assert_eq!(shown.total, loaded.report.rows, "{file}: the preview counts as the load does");
    Some(loaded)
}

#[test]
fn shopify_orders() {
    let Some(got) = sample("shopify/orders_export_1.csv", "Shopify orders") else { return };
    // 10:04:58 +0100; the order has two products, and its total of 15.50 counts once
    assert_eq!(
        got.told(ROW),
        [
            "ana@example.com|2026-01-05T09:04:58Z|Order placed|||Müsli, groß|15.5||DE",
            "ana@example.com|2026-01-05T09:04:58Z|Order placed|||Sample|||DE",
            "ana@example.com|2026-01-05T09:05:00Z|Payment received||||||DE",
            "ana@example.com|2026-01-06T08:00:00Z|Order fulfilled||||||DE",
        ]
    );
    assert_eq!((got.report.rows, got.report.used), (3, 2));
    // the order of the till names nobody
    assert_eq!(in_words(&got.report.rejected), [("no customer id, e-mail, phone or device id".to_owned(), 1)]);
    assert_eq!(persons(&got), ["ana@example.com|Ana Ruiz|DE|Billing Zip=10115"]);
    assert_eq!(got.consents.len(), 1);
}

#[test]
fn stripe_payments() {
    let Some(got) = sample("stripe/unified_payments.csv", "Stripe payments") else { return };
    assert_eq!(
        got.told(ROW),
        ["ana@example.com+stripe:cus_1|2026-01-05T09:05:00Z|Payment succeeded|||Order T1|1015.5"]
    );
    assert_eq!((got.report.rows, got.report.used), (1, 1));
}

#[test]
fn mailchimp_activity() {
    let Some(got) = sample("mailchimp/campaign_activity_export.ndjson", "Mailchimp activity") else { return };
    assert_eq!(
        got.told(ROW),
        [
            "ana@example.com|2026-01-05T08:58:00Z|Email opened|email",
            "ana@example.com|2026-01-05T08:59:00Z|Email clicked|email|https://shop.example/?utm_source=newsletter",
        ]
    );
    assert_eq!((got.report.rows, got.report.used, got.report.new_profiles), (2, 2, 2));
}

#[test]
fn mailchimp_clicks() {
    let (_dir, path) = own("Email,Timestamp,URL\nana@example.com,2026-01-05 08:59:00,https://shop.example/\n");
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.unwrap().name, "Mailchimp clicks");
    let got = load_as(&path, &found.mapping);
    assert_eq!(got.told(ROW), ["ana@example.com|2026-01-05T08:59:00Z|Email clicked|email|https://shop.example/"]);
}

#[test]
fn mailchimp_audience() {
    let Some(got) = sample("mailchimp/subscribed_members_export.csv", "Mailchimp audience") else { return };
    assert_eq!(
        got.told(ROW),
        [
            "ana@example.com|2026-01-04T08:00:00Z|Newsletter signup|email|||||DE",
            "ana@example.com|2026-01-04T08:01:00Z|Newsletter confirmed|email|||||DE",
        ]
    );
    assert_eq!(persons(&got), ["ana@example.com|Ana Ruiz|DE|MEMBER_RATING=4|TAGS=\"VIP\",\"Blog\""]);
}

#[test]
fn klaviyo() {
    let Some(got) = sample("klaviyo/list_export.csv", "Klaviyo list or segment") else { return };
    assert_eq!(
        got.told(ROW),
        [
            "ana@example.com|2026-01-04T08:00:00Z|Lead created|email",
            "ana@example.com|2026-01-04T08:00:00Z|Added to list|email",
        ]
    );
    assert_eq!(got.consents.len(), 1);
    let Some(got) = sample("klaviyo/events_api.json", "Klaviyo events") else { return };
    assert_eq!(
        got.told(ROW),
        ["ana@example.com+klaviyo:P1|2026-01-05T08:59:00Z|Clicked Email|email|https://shop.example/|||winter"]
    );
}

#[test]
fn zendesk_tickets() {
    let Some(got) = sample("zendesk/tickets_export.ndjson", "Zendesk tickets") else { return };
    let who = "ana@example.com+zendesk:396331237134";
    assert_eq!(
        got.told(ROW),
        [
            format!("{who}|2026-01-08T08:00:00Z|Ticket created|support||||||Where is my order"),
            format!("{who}|2026-01-08T09:00:00Z|Ticket solved|support"),
            format!("{who}|2026-01-08T09:00:00Z|Support rated good|support"),
        ]
    );
    assert_eq!(persons(&got), [format!("{who}|Ana Ruiz|")]);
    let Some(got) = sample("zendesk/fivetran_ticket_seed.csv", "Zendesk tickets") else { return };
    assert_eq!(in_words(&got.report.rejected), [("a deleted ticket".to_owned(), 3)]);
    // seven tickets that are solved or closed, each with its beginning and its end
    assert_eq!((got.report.rows, got.report.used, got.report.events, got.report.new_profiles), (10, 7, 14, 7));
    assert_eq!(got.told(ROW)[0], "zendesk:1500656884401|2020-12-22T00:19:23Z|Ticket created|support||||||subject1");
}

#[test]
fn a_mapping_can_still_be_changed() {
    let Some(path) = shared("formats/shopify/orders_export_1.csv") else { return };
    let mut mapping = inspect(&path).unwrap().mapping;
    assert_eq!(mapping.kind, TableKind::Orders);
    mapping.set_role("Total", Role::Ignore);
    mapping.set_role("Lineitem price", Role::Value);
    let got = load_as(&path, &mapping);
    // two pieces at 7.75, and a free sample
    assert_eq!(got.events.value[..2], [15.5, 0.0]);
}

#[test]
fn stripe_tells_paid_failed_and_refunded_apart() {
    let (_dir, path) = own(
        "id,Created date (UTC),Amount,Amount Refunded,Currency,Mode,Status,Description,Customer ID,Customer Email\n\
         ch_1,2026-01-05 09:05,20.00,5.00,eur,Live,Paid,Tea,cus_1,ana@example.com\n\
         ch_2,2026-01-06 09:05,30.00,0.00,eur,Live,Failed,Tea,cus_1,ana@example.com\n\
         ch_3,2026-01-07 09:05,40.00,40.00,eur,Live,Refunded,Tea,cus_1,ana@example.com\n\
         ch_4,2026-01-08 09:05,50.00,0.00,eur,Test,Paid,Tea,cus_1,ana@example.com\n\
         ch_5,2026-01-08 10:05,60.00,0.00,eur,Live,Requires confirmation,Tea,cus_1,ana@example.com\n",
    );
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.unwrap().name, "Stripe payments");
    let got = load_as(&path, &found.mapping);
    let who = "ana@example.com+stripe:cus_1";
    assert_eq!(
        got.told(ROW),
        [
            format!("{who}|2026-01-05T09:05:00Z|Payment succeeded|||Tea|20"),
            format!("{who}|2026-01-05T09:05:00Z|Refund|||Tea|-5"),
            format!("{who}|2026-01-06T09:05:00Z|Payment failed|||Tea"),
            format!("{who}|2026-01-07T09:05:00Z|Payment succeeded|||Tea|40"),
            format!("{who}|2026-01-07T09:05:00Z|Refund|||Tea|-40"),
        ]
    );
    let mut rejected = in_words(&got.report.rejected);
    rejected.sort();
    assert_eq!(rejected, [("a test payment".to_owned(), 1), ("neither paid nor failed".to_owned(), 1)]);
}

#[test]
fn shopify_refunds_and_totals_count_once() {
    let path = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/samples/folder/orders_export_1.csv");
    let got = load_as(&path, &inspect(&path).unwrap().mapping);
    let money: f64 = got.events.value.iter().filter(|v| !v.is_nan()).sum();
    // 15.50, and 9.00 that went back
    assert!((money - 15.5).abs() < 1e-9, "{money}");
    let refund = got.told(ROW).into_iter().find(|t| t.contains("Refund")).unwrap();
    assert_eq!(refund, "Bob@Example.com|2026-01-08T07:00:00Z|Refund||||-9||DE");
}

#[test]
fn hubspot_contacts() {
    let Some(got) = sample("hubspot/contacts.csv", "HubSpot contacts") else { return };
    let who = "ana@example.com++49 30 1+hubspot:101";
    assert_eq!(
        got.told(ROW),
        [
            format!("{who}|2026-01-05T09:00:00Z|Lead created|Email marketing||||winter"),
            format!("{who}|2026-01-05T10:05:00Z|Became customer|Email marketing||||winter"),
        ]
    );
    assert_eq!(
        persons(&got),
        [format!(
            "{who}|Ana Ruiz||Contact owner=Sam|Lead Status=OPEN|Lifecycle Stage=Customer|Last Activity Date=2026-01-06 \
             10:30|Marketing contact status=Marketing contact"
        )]
    );
    // being a "marketing contact" is what HubSpot bills for, not what a person agreed to
    assert_eq!(got.consents.len(), 0);
    // the portal's zone is asked, and can be answered
    let Some(path) = shared("formats/hubspot/contacts.csv") else { return };
    let found = inspect(&path).unwrap();
    assert!(matches!(found.recognised.unwrap().question, Some(Question::TimeZone { must: false, .. })));
    let berlin = load_as(&path, &Mapping { time_zone: "Europe/Berlin".to_owned(), ..found.mapping });
    assert!(berlin.told(ROW)[0].contains("2026-01-05T08:00:00Z"));
}

/// A file of one's own in a folder of its own.
fn own(text: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("export.csv");
    std::fs::write(&path, text).unwrap();
    (dir, path)
}

#[test]
fn hubspot_deals_belong_to_all_their_contacts() {
    let (_dir, path) = own(
        "Record ID,Deal Name,Deal Stage,Amount,Pipeline,Create Date,Close Date,Associated Contact IDs,\
         Associated Contact,\"Date entered \"\"Contract sent (Sales Pipeline)\"\"\"\n\
         7,Big,Closed Won,1200.50,Sales Pipeline,2026-01-02 09:00,2026-02-01 12:00,9002;9999,Ana Ruiz (ana@example.com);Bob (bob@example.com),2026-01-20 10:00\n\
         8,Open,Contract sent,300,Sales Pipeline,2026-01-03 09:00,2026-06-30 00:00,9002,Ana Ruiz (ana@example.com),2026-01-21 10:00\n\
         9,Nobody's,Closed Lost,5,Sales Pipeline,2026-01-03 09:00,2026-01-30 00:00,,,\n",
    );
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.unwrap().name, "HubSpot deals");
    let got = load_as(&path, &found.mapping);
    assert_eq!(
        got.told(ROW),
        [
            "ana@example.com+hubspot:9002|2026-01-02T09:00:00Z|Deal created",
            "ana@example.com+hubspot:9002|2026-01-20T10:00:00Z|Contract sent",
            "ana@example.com+hubspot:9002|2026-02-01T12:00:00Z|Deal won||||1200.5",
            "bob@example.com+hubspot:9999|2026-01-02T09:00:00Z|Deal created",
            "bob@example.com+hubspot:9999|2026-01-20T10:00:00Z|Contract sent",
            "bob@example.com+hubspot:9999|2026-02-01T12:00:00Z|Deal won",
            // an open deal's close date is a hope, not an event
            "ana@example.com+hubspot:9002|2026-01-03T09:00:00Z|Deal created",
            "ana@example.com+hubspot:9002|2026-01-21T10:00:00Z|Contract sent",
        ]
    );
    assert_eq!(in_words(&got.report.rejected), [("a deal without a contact".to_owned(), 1)]);
}

#[test]
fn hubspot_warehouse_tables() {
    let Some(path) = shared("data/crm_hubspot_seeds/contact_data.csv") else { return };
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.unwrap().name, "HubSpot contacts (warehouse table)");
    let contacts = load_as(&path, &found.mapping);
    // 22 contacts with two dates each; the three that were merged into the first are profiles beside it
    let counts = |l: &Loaded| (l.report.rows, l.report.used, l.report.events, l.report.new_profiles);
    assert_eq!(counts(&contacts), (22, 22, 44, 25));
    assert_eq!(
        contacts.told(ROW)[0],
        "fcb67ef339b691956cc85fa12be6490c+hubspot:78971951|2021-04-01T17:32:47Z|Lead created"
    );
    let Some(path) = shared("data/crm_hubspot_seeds/email_event_data.csv") else { return };
    let found = inspect(&path).unwrap();
    let events = load_as(&path, &found.mapping);
    assert_eq!(counts(&events), (100, 97, 97, 19));
    assert_eq!(in_words(&events.report.rejected), [("filtered out by HubSpot: no person did it".to_owned(), 3)]);
    let Some(path) = shared("data/crm_hubspot_seeds/contact_list_member_data.csv") else { return };
    let members = load_as(&path, &inspect(&path).unwrap().mapping);
    assert_eq!(in_words(&members.report.rejected), [("a membership that was taken back".to_owned(), 32)]);
    assert_eq!(members.report.used + members.report.duplicates, 68);
    let Some(path) = shared("data/crm_hubspot_seeds/contact_form_submission_data.csv") else { return };
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.unwrap().name, "HubSpot form submissions (warehouse table)");
    let forms = load_as(&path, &found.mapping);
    assert_eq!(counts(&forms), (5, 5, 5, 5));
    assert_eq!(
        forms.told(ROW)[0],
        "hubspot:001|2023-11-01T10:20:00Z|Form submitted||https://example.com/newsletter|||Newsletter Signup"
    );
    // tables of details without a person are refused, and the message says what to load
    let folder = path.parent().unwrap();
    for part in [
        "open",
        "click",
        "bounce",
        "delivered",
        "deferred",
        "dropped",
        "forward",
        "print",
        "sent",
        "spam_report",
        "status_change",
    ] {
        let error = inspect(folder.join(format!("email_event_{part}_data.csv"))).unwrap_err().to_string();
        assert!(error.contains("email_event"), "{part}: {error}");
    }
    for part in ["deal", "ticket"] {
        let error = inspect(folder.join(format!("{part}_data.csv"))).unwrap_err().to_string();
        assert!(error.contains("does not say whose it is"), "{part}: {error}");
    }
}

#[test]
fn salesforce_objects() {
    let Some(got) = sample("salesforce/Lead.csv", "Salesforce leads") else { return };
    let who = "ana@example.com+salesforce:00Q000000000001EAA";
    assert_eq!(
        got.told(ROW),
        [
            format!("{who}|2026-01-04T08:00:00Z|Lead created|Web"),
            format!("{who}|2026-01-05T00:00:00Z|Lead converted|Web"),
        ]
    );
    // the contact that the lead became is a profile with the same address
    assert_eq!(
        persons(&got),
        [
            format!("{who}|Ana Ruiz||LEADSOURCE=Web|STATUS=Closed - Converted"),
            "ana@example.com+salesforce:003000000000001EAA||".to_owned(),
        ]
    );
    assert_eq!(got.report.new_profiles, 2);
    let Some(got) = sample("salesforce/Opportunity.csv", "Salesforce opportunities") else { return };
    let who = "salesforce:003000000000001EAA";
    assert_eq!(
        got.told(ROW),
        [
            format!("{who}|2026-01-04T08:00:00Z|Deal created|Web||||701000000000001EAA"),
            format!("{who}|2026-01-05T00:00:00Z|Deal won|Web|||1015.5|701000000000001EAA"),
        ]
    );
    let Some(got) = sample("salesforce/CampaignMember.csv", "Salesforce campaign members") else { return };
    let who = "salesforce:00Q000000000001EAA";
    assert_eq!(
        got.told(ROW),
        [
            format!("{who}|2026-01-04T08:00:00Z|Added to campaign|||||701000000000001EAA"),
            format!("{who}|2026-01-05T00:00:00Z|Campaign response|||||701000000000001EAA"),
        ]
    );
}

#[test]
fn salesforce_reports_end_with_a_footer() {
    let Some(path) = shared("formats/salesforce/report_with_footer.csv") else { return };
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.unwrap().name, "Salesforce report");
    // 1/4/2026 is never guessed
    assert_eq!(found.ambiguous_dates, ["Create Date"]);
    let got = load_as(&path, &Mapping { date_order: Some(DateOrder::MonthFirst), ..found.mapping });
    assert_eq!(got.told(ROW), ["ana@example.com|2026-01-04T00:00:00Z|Lead created|Web"]);
    assert_eq!(in_words(&got.report.rejected), [("a line of the report's footer".to_owned(), 3)]);
}

#[test]
fn woocommerce() {
    let Some(path) = shared("formats/woocommerce/analytics_orders.csv") else { return };
    let error = inspect(&path).unwrap_err().to_string();
    assert!(error.contains("no e-mail address") && error.contains("REST API"), "{error}");
    let json = r#"{"id":5,"status":"completed","date_created_gmt":"2026-01-05T10:04:58","date_paid_gmt":"2026-01-05T10:05:00","date_completed_gmt":"2026-01-06T08:00:00","total":"24.50","customer_id":0,"billing":{"first_name":"Ana","last_name":"Ruiz","email":"ana@example.com","phone":"","country":"DE"},"line_items":[{"name":"Muesli","total":"15.00"},{"name":"Tea","total":"9.50"}],"refunds":[{"id":1,"total":"-9.50"}]}
{"id":6,"status":"failed","date_created_gmt":"2026-01-05T11:00:00","date_paid_gmt":null,"date_completed_gmt":null,"total":"3.00","customer_id":12,"billing":{"first_name":"Bob","last_name":"","email":"bob@example.com","phone":"","country":"DE"},"line_items":[],"refunds":[]}
"#;
    let (_dir, path) = own(json);
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.unwrap().name, "WooCommerce orders (REST API)");
    let got = load_as(&path, &found.mapping);
    assert_eq!(
        got.told(ROW),
        [
            "ana@example.com|2026-01-05T10:04:58Z|Order placed|||Muesli|24.5||DE",
            "ana@example.com|2026-01-05T10:04:58Z|Order placed|||Tea|||DE",
            "ana@example.com|2026-01-05T10:05:00Z|Payment received||||||DE",
            "ana@example.com|2026-01-06T08:00:00Z|Order fulfilled||||||DE",
            "ana@example.com|2026-01-05T10:05:00Z|Refund||||-9.5||DE",
        ]
    );
    assert_eq!(in_words(&got.report.rejected), [("an order that was not paid".to_owned(), 1)]);
    let (_dir, path) = own(
        "Order Number,Order Status,Order Date,First Name (Billing),Last Name (Billing),Email (Billing),Item Name,Order Total Amount\n\
         5,completed,2026-01-05 10:04:58,Ana,Ruiz,ana@example.com,Muesli,24.50\n\
         5,completed,2026-01-05 10:04:58,Ana,Ruiz,ana@example.com,Tea,24.50\n\
         6,failed,2026-01-05 11:00:00,Bob,,bob@example.com,Tea,3.00\n",
    );
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.unwrap().name, "WooCommerce orders (export plugin)");
    let got = load_as(&path, &found.mapping);
    assert_eq!(
        got.told(ROW),
        [
            "ana@example.com|2026-01-05T10:04:58Z|Order placed|||Muesli|24.5",
            "ana@example.com|2026-01-05T10:04:58Z|Order placed|||Tea",
        ]
    );
    assert_eq!(in_words(&got.report.rejected), [("an order that was not paid".to_owned(), 1)]);
}

#[test]
fn brevo_recipients_are_read_without_a_preset() {
    let Some(path) = shared("formats/brevo/campaign_recipients.csv") else { return };
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised, None);
    // 05-01-2026 is never guessed
    assert!(!found.ambiguous_dates.is_empty());
    let got = load_as(&path, &Mapping { date_order: Some(DateOrder::DayFirst), ..found.mapping });
    assert_eq!(
        got.told(ROW),
        [
            "ana@example.com|2026-01-05T08:50:00Z|Send|||||winter",
            "ana@example.com|2026-01-05T08:50:04Z|Delivered|||||winter",
            "ana@example.com|2026-01-05T08:58:00Z|Open|||||winter",
            "ana@example.com|2026-01-05T08:59:00Z|Click|||||winter",
        ]
    );
}

/// A file of one's own loaded as the tool's that it is recognised as.
fn loaded_as(text: &str, tool: &str) -> Loaded {
    let (_dir, path) = own(text);
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.as_ref().map(|r| r.name), Some(tool));
    let mut loaded = Loaded::default();
    loaded.add(&path, &found.mapping).unwrap();
    loaded
}

#[test]
fn payments_and_deals_that_differ_by_their_number_alone_all_count() {
    let stripe = loaded_as(
        "id,Created date (UTC),Amount,Amount Refunded,Currency,Status,Customer Email\n\
         ch_1,2026-01-05 09:05,10,0,eur,Paid,a@x.de\nch_2,2026-01-05 09:05,10,0,eur,Paid,a@x.de\n\
         ch_2,2026-01-05 09:05,10,0,eur,Paid,a@x.de\n",
        "Stripe payments",
    );
    assert_eq!((stripe.report.events, stripe.report.duplicates), (2, 1));
    let deals = loaded_as(
        "Record ID,Deal Name,Deal Stage,Amount,Create Date,Close Date,Associated Contact IDs\n\
         1,Desk,closedwon,1000,2026-01-05 09:00,2026-01-09 09:00,77\n\
         2,Chair,closedwon,1000,2026-01-05 09:00,2026-01-09 09:00,77\n",
        "HubSpot deals",
    );
    let won = |name: &str| deals.counts().iter().find(|(n, _)| n == name).map(|(_, n)| *n);
    assert_eq!((won("Deal created"), won("Deal won")), (Some(2), Some(2)));
}

#[test]
fn orders_that_nobody_paid_for_are_no_revenue() {
    let shopify = loaded_as(
        "Name,Email,Financial Status,Paid at,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price\n\
         #1,a@x.de,paid,2026-01-05 10:00:00 +0000,20,2026-01-05 10:00:00 +0000,1,Cup,20\n\
         #2,b@x.de,voided,,500,2026-01-06 10:00:00 +0000,1,Desk,400\n#2,,,,,,1,Lamp,100\n\
         #3,c@x.de,paid,2026-01-07 10:00:00 +0000,30,2026-01-07 10:00:00 +0000,1,Pot,30\n",
        "Shopify orders",
    );
    let money: f64 = shopify.events.value.iter().filter(|v| v.is_finite()).sum();
    assert_eq!(money, 50.0);
    assert_eq!(in_words(&shopify.report.rejected), [("an order that was not paid".to_owned(), 2)]);
    let woo = loaded_as(
        "order_id,order_date,status,order_total,billing_email\n1,2026-01-05 10:00,completed,20,a@x.de\n\
         2,2026-01-06 10:00,cancelled,500,b@x.de\n3,2026-01-06 11:00,failed,70,b@x.de\n",
        "WooCommerce orders (export plugin)",
    );
    assert_eq!((woo.report.events, woo.events.value[0]), (1, 20.0));
}

#[test]
fn a_mailchimp_account_export_has_opens_and_nobody_of_the_staff() {
    use std::io::Write as _;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("account.zip");
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    for (name, text) in [
        ("granular_activity/opens/winter.csv", "Email,Timestamp\nana@example.com,2026-01-05 09:00:00\n"),
        ("users.csv", "Email,Role\nboss@shop.example,owner\n"),
    ] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    let tables = desire_path::import::tables(&path).unwrap();
    let (mut opened, mut refused) = (Vec::new(), 0);
    for input in tables {
        match inspect(input.clone()) {
            Ok(found) => {
                let mut loaded = Loaded::default();
                loaded.add(input, &found.mapping).unwrap();
                opened.extend(loaded.told(&["channel"]));
            }
            Err(error) => {
                assert!(error.to_string().contains("who works with the account"), "{error}");
                refused += 1;
            }
        }
    }
    assert_eq!((opened, refused), (vec!["ana@example.com|2026-01-05T09:00:00Z|Email opened|email".to_owned()], 1));
}

/// Tools that write UTC do so whatever zone is said for the other files of an import.
#[test]
fn a_zone_does_not_move_times_that_are_utc() {
    for file in [
        "stripe/unified_payments.csv",
        "klaviyo/list_export.csv",
        "mailchimp/campaign_activity_export.ndjson",
        "mailchimp/subscribed_members_export.csv",
    ] {
        let Some(path) = shared(&format!("formats/{file}")) else { return };
        let mut mapping = inspect(&path).unwrap().mapping;
        let utc = load_as(&path, &mapping);
        mapping.time_zone = "Asia/Tokyo".to_owned();
        let moved = load_as(&path, &mapping);
        assert!(!utc.events.time.is_empty(), "{file}");
        assert_eq!(moved.events.time, utc.events.time, "{file}");
        assert_eq!(moved.consents, utc.consents, "{file}");
    }
}
