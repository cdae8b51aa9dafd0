//! Questions as people write them: usual words for devices, channels and countries, a rule with a segment, the words of other
//! questions, one step as a pattern, a name; and what an answer says of its filter.

use serde_json::Value;

use crate::cli::{json, ok, run};

/// Ten of the buyers of a [`shop`]; the first two share a name.
const NAMES: [&str; 10] = [
    "Anna Klein",
    "Bert Lang",
    "Cora Roth",
    "Dirk Vogt",
    "Eva Brandt",
    "Finn Sommer",
    "Greta Winter",
    "Hugo Stein",
    "Ines Berg",
    "Jan Fuchs",
];

/// Customers of two countries who look on a device and order in a shop's list, which names neither.
fn shop() -> (tempfile::TempDir, String) {
    let dir = tempfile::tempdir().unwrap();
    let file = |name: &str, text: String| {
        let path = dir.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let mut web = "customer_id,time,event,device,country,channel,product\n".to_owned();
    let mut orders = "customer_id,time,event,value,currency\n".to_owned();
    let mut people = "customer_id,name\n".to_owned();
    for n in 0..60 {
        let (country, device) = (if n % 3 == 0 { "AT" } else { "DE" }, if n % 2 == 0 { "mobile" } else { "desktop" });
        let channel = if n % 4 == 0 { "E-mail" } else { "Social" };
        let day = 1 + n % 20;
        web.push_str(&format!("c{n},2026-03-{day:02}T10:00:00Z,Product viewed,{device},{country},{channel},Tent\n"));
        web.push_str(&format!("c{n},2026-03-{day:02}T10:05:00Z,Added to cart,{device},{country},{channel},Tent\n"));
        if n % 5 == 0 {
            let name = if n < 10 { "Ida Weber" } else { NAMES[n / 5 - 2] };
            orders.push_str(&format!("c{n},2026-03-{day:02}T11:00:00Z,Purchase,{},EUR\n", 10 + n));
            people.push_str(&format!("c{n},{name}\n"));
        }
    }
    let project = dir.path().join("shop.desire").to_str().unwrap().to_owned();
    ok(&["import", &project, &file("web.csv", web), "--source", "Website"]);
    ok(&["import", &project, &file("orders.csv", orders), "--source", "Shop"]);
    ok(&["import", &project, &file("contacts.csv", people), "--source", "CRM"]);
    (dir, project)
}

fn show(project: &str, question: &[&str]) -> Value {
    json(&[&["show", question[0], project, "--format", "json"], &question[1..]].concat())
}

fn customers(project: &str, filter: &str) -> u64 {
    show(project, &["overview", "--filter", filter])["facts"]["customers"].as_u64().unwrap()
}

#[test]
fn usual_words_find_the_same_customers_as_the_words_of_the_project() {
    let (_dir, project) = shop();
    for (usual, own) in [
        ("device=Phone", "device=mobile"),
        ("device=Phone,PC", "device=mobile,desktop"),
        ("channel=Email", "channel=E-mail"),
        ("country=Germany", "country=DE"),
        ("country=austria,Germany", "country=AT,DE"),
        ("who=did kind:cart with device:Phone", "who=did kind:cart with device:mobile"),
    ] {
        let found = customers(&project, usual);
        assert!(found > 0 && found == customers(&project, own), "{usual}");
    }
    let (code, _, why) = run(&["show", "overview", &project, "--filter", "device=Fridge"]);
    assert!(code != 0 && why.contains("mobile, desktop"), "{why}");
}

#[test]
fn money_is_split_by_the_country_of_the_customer_where_orders_have_none() {
    let (_dir, project) = shop();
    let answer =
        show(&project, &["trends", "--set", "measure=revenue", "--set", "period=month", "--set", "split=country"]);
    let rows = answer["tables"][0]["rows"].as_array().unwrap();
    let columns: Vec<&str> =
        answer["tables"][0]["columns"].as_array().unwrap().iter().map(|c| c.as_str().unwrap()).collect();
    let at = |key: &str| columns.iter().position(|column| *column == key).unwrap();
    let of = |country: &str| -> f64 {
        rows.iter().filter(|row| row[at("group")] == country).map(|row| row[at("value")].as_f64().unwrap()).sum()
    };
    // every fifth of sixty buys for 10 and its number; every third of all is of Austria
    let paid =
        |is: &dyn Fn(u32) -> bool| (0..60).filter(|n| n % 5 == 0 && is(*n)).map(|n| f64::from(10 + n)).sum::<f64>();
    assert_eq!((of("AT"), of("DE")), (paid(&|n| n % 3 == 0), paid(&|n| n % 3 != 0)));
    assert!(rows.iter().all(|row| row[at("group")] != "Unknown"), "{rows:?}");
    assert!(answer["note"].as_str().unwrap().contains("by the first event that does"), "{}", answer["note"]);
}

#[test]
fn a_rule_may_name_a_segment_and_what_only_playbooks_know_is_said() {
    let (_dir, project) = shop();
    ok(&["segments", &project, "--add", "Buyers", "--rule", "orders >= 1"]);
    assert_eq!(customers(&project, "who=segment:\"Buyers\""), customers(&project, "segment=Buyers"));
    let both = customers(&project, "who=segment:\"Buyers\" and did kind:cart with device:mobile");
    assert_eq!(both, customers(&project, "segment=Buyers;who=did kind:cart with device:mobile"));
    let others = customers(&project, "who=not segment:\"Buyers\"");
    assert_eq!(others, 60 - customers(&project, "segment=Buyers"));
    let (code, _, why) = run(&["show", "overview", &project, "--filter", "who=sign:open-cart"]);
    assert!(code != 0 && why.contains("known only to a playbook"), "{why}");
}

#[test]
fn questions_take_the_words_of_each_other() {
    let (_dir, project) = shop();
    let sentence = |question: &[&str]| show(&project, question)["sentence"].clone();
    assert_eq!(sentence(&["trends", "--set", "measure=orders"]), sentence(&["trends", "--set", "measure=goals"]));
    for measure in ["orders", "goals"] {
        let (_, out, why) =
            run(&["show", "drivers", &project, "--set", &format!("measure={measure}"), "--set", "days=3"]);
        assert!(!why.contains("is no value"), "{out}{why}");
    }
}

#[test]
fn a_name_finds_the_one_customer_who_has_it_and_lists_several() {
    let (_dir, project) = shop();
    let one = ok(&["timeline", &project, "anna klein"]);
    assert!(one.contains("Anna Klein"), "{one}");
    // c0 and c5 are called the same
    let (code, _, why) = run(&["timeline", &project, "ida weber"]);
    assert!(code != 0 && why.contains("2 customers") && why.contains('#'), "{why}");
    let (code, _, why) = run(&["timeline", &project, "Nobody At All"]);
    assert!(code != 0 && why.contains("nobody is known"), "{why}");
}

#[test]
fn an_answer_says_what_its_filter_makes_of_channels_and_money() {
    let (_dir, project) = shop();
    let note = |question: &[&str]| show(&project, question)["note"].as_str().unwrap().to_owned();
    assert!(note(&["overview", "--filter", "channel=Email"]).contains("who first came by E-mail"));
    let money = note(&["trends", "--set", "measure=revenue", "--filter", "product=tent"]);
    assert!(money.contains("all that these customers paid, not only for Tent"), "{money}");
    let times = note(&["transitions", "--filter", "product=tent"]);
    assert!(!times.contains("these customers paid"), "{times}");
}
