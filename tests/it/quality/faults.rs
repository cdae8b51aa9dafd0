//! Planted faults are found with their true counts and rows, and clean data gets an A.

use desire_path::analysis::quality::{Finding, FindingKind, FindingPart, FindingRows, Grade, Quality, quality, rows};
use desire_path::workspace::Snapshot;

use super::{Made, project};

/// 1 July 2026, after the sample's last day.
const NOW: i64 = 1_782_864_000_000;

fn sample(file: &str) -> Vec<Vec<String>> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data").join(file);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(path).unwrap();
    reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn written(rows: &[Vec<String>]) -> String {
    let mut out = csv::Writer::from_writer(Vec::new());
    rows.iter().for_each(|row| out.write_record(row).unwrap());
    String::from_utf8(out.into_inner().unwrap()).unwrap()
}

fn judged(made: &Made) -> (Snapshot, Quality) {
    let snapshot = made.workspace.snapshot();
    let found = quality(&snapshot.table, &snapshot.project, NOW);
    (snapshot, found)
}

fn of<'a>(found: &'a Quality, source: &str, kind: FindingKind) -> &'a Finding {
    let s = found.sources.iter().find(|s| s.source == source).unwrap();
    s.findings.iter().find(|f| f.kind == kind).unwrap_or_else(|| panic!("no {kind:?} in {:?}", s.findings))
}

fn behind(snapshot: &Snapshot, found: &Quality, kind: FindingKind) -> FindingRows {
    rows(&snapshot.table, &snapshot.project, NOW, found, kind, "Website")
}

#[test]
fn the_sample_shop_is_clean() {
    let files = [
        "crm_contacts.csv",
        "web_events.csv",
        "shop_orders.csv",
        "email_activity.csv",
        "support_tickets.csv",
        "reviews.csv",
    ];
    let texts = files.map(|f| (f, written(&sample(f))));
    let texts: Vec<(&str, &str)> = texts.iter().map(|(f, t)| (*f, t.as_str())).collect();
    let (_, found) = judged(&project(&texts));
    assert_eq!(found.sources.len(), 6);
    for s in &found.sources {
        assert_eq!((s.grade, s.findings.as_slice()), (Grade::A, &[][..]), "{}", s.source);
    }
    let website = found.sources.iter().find(|s| s.source == "Website").unwrap();
    assert_eq!((website.rows, website.events), (41_371, 41_371));
    assert_eq!(u64::from(website.days.counts.iter().sum::<u32>()), website.events);
}

#[test]
fn planted_faults_are_found_with_their_rows() {
    let rows = sample("web_events.csv");
    let column = |name: &str| rows[0].iter().position(|c| c == name).unwrap();
    let (time, event, page, product, cookie) =
        (column("time"), column("event"), column("page"), column("product"), column("cookie_id"));
    let lost = ["2026-03-10", "2026-03-11", "2026-03-12"];
    let mut out = vec![rows[0].clone()];
    out[0].push("user_agent".to_owned());
    let people = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0 Safari/537.36";
    let mut add = |row: &[String], agent: &str| {
        let mut row = row.to_vec();
        row.push(agent.to_owned());
        out.push(row);
    };
    let changed = |row: &[String], at: usize, value: &str| {
        let mut row = row.to_vec();
        value.clone_into(&mut row[at]);
        row
    };
    let kept: Vec<&Vec<String>> = rows[1..].iter().filter(|r| !lost.contains(&&r[time][..10])).collect();
    let (mut twice, mut nameless) = (0, 0);
    for (i, row) in kept.iter().enumerate() {
        add(row, people);
        // fired again a second later
        if i % 6 == 0 && row[time].ends_with("0Z") {
            let again = format!("{}1Z", row[time].strip_suffix("0Z").unwrap());
            add(&changed(row, time, &again), people);
            twice += 1;
        }
    }
    let views: Vec<&&Vec<String>> = kept.iter().filter(|r| r[event] == "product_view").collect();
    for (i, row) in views.iter().take(900).enumerate() {
        // the same views by others, without their product
        let row = changed(&changed(row, product, ""), cookie, &format!("stranger{i}"));
        add(&row, people);
        nameless += 1;
    }
    for i in 0..70 {
        add(&changed(kept[i * 31], time, &format!("2031-01-{:02}T10:00:{:02}Z", i % 28 + 1, i % 60)), people);
    }
    for i in 0..40 {
        add(&changed(kept[i * 37], time, &format!("1970-01-01T00:00:{i:02}Z")), people);
    }
    for i in 0..30 {
        add(&changed(kept[i * 41], page, &format!("/unsubscribe?mail=ann{i}%40mail.example")), people);
    }
    for i in 0..25 {
        add(&changed(kept[i * 43 + 1], product, &format!("SockenstÃ¤nder {i}")), people);
    }
    for i in 0..500 {
        let row = changed(kept[i * 53], cookie, &format!("crawler{}", i % 9));
        add(&row, "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)");
    }
    for i in 0..300 {
        add(&changed(kept[i * 29], time, "sometime"), people);
    }
    let made = project(&[("web_events.csv", &written(&out))]);
    let (snapshot, found) = judged(&made);
    let website = &found.sources[0];
    assert!(website.grade > Grade::A, "{:?}", website.grade);
    assert_eq!(website.points, website.findings.iter().map(|f| f.points).sum::<u32>());

    let outage = of(&found, "Website", FindingKind::Outage);
    let first = snapshot.table.first_ms().div_euclid(86_400_000);
    assert!(first < 1, "1970 is in the data");
    assert_eq!(outage.days.iter().map(|d| d.day).collect::<Vec<_>>(), [20_522, 20_523, 20_524]);
    assert!(outage.days.iter().all(|d| d.events == 0 && d.usual > 100.0), "{outage:?}");
    assert_eq!(behind(&snapshot, &found, FindingKind::Outage), FindingRows::Days);

    for (kind, planted, left_out) in [
        (FindingKind::Future, 70, false),
        (FindingKind::TooOld, 40, false),
        (FindingKind::PersonalData, 30, false),
        (FindingKind::Garbled, 25, false),
        (FindingKind::Bots, 500, true),
        (FindingKind::Missing, nameless, false),
        (FindingKind::Repeated, twice, false),
    ] {
        let finding = of(&found, "Website", kind);
        // planted rows may make a natural one more (two people's views a second apart), never fewer
        let most = if matches!(kind, FindingKind::Repeated | FindingKind::Missing) {
            planted + planted / 10 + 30
        } else {
            planted
        };
        assert!((planted..=most).contains(&finding.count), "{kind:?}: planted {planted}, found {}", finding.count);
        assert_eq!((finding.left_out, finding.of), (left_out, website.events), "{kind:?}");
        let FindingRows::Events(events) = behind(&snapshot, &found, kind) else {
            panic!("{kind:?} has events behind it")
        };
        assert_eq!(events.len() as u64, finding.count, "{kind:?}");
    }
    assert_eq!(of(&found, "Website", FindingKind::Bots).parts, [(FindingPart::Name("bingbot".to_owned()), 500)]);
    let rejected = of(&found, "Website", FindingKind::Rejected);
    assert_eq!((rejected.count, rejected.of), (300, out.len() as u64 - 1));
    assert_eq!(behind(&snapshot, &found, FindingKind::Rejected), FindingRows::Rejected(vec![1]));
    assert_eq!(made.workspace.rejects(1).unwrap().len(), 300);
}

#[test]
fn a_tag_lost_from_one_day_on_is_a_change_of_level() {
    let rows = sample("web_events.csv");
    let time = rows[0].iter().position(|c| c == "time").unwrap();
    let mut n = 0;
    let keep = |row: &&Vec<String>| {
        n += 1;
        row[time].starts_with("time") || row[time].as_str() < "2026-03-16" || n % 3 == 0
    };
    let kept: Vec<Vec<String>> = rows.iter().filter(keep).cloned().collect();
    let (_, found) = judged(&project(&[("web_events.csv", &written(&kept))]));
    let shift = of(&found, "Website", FindingKind::Shift);
    assert_eq!(shift.shifts.len(), 1, "{shift:?}");
    let day = shift.shifts[0].day;
    assert!((20_526..=20_530).contains(&day), "16 March 2026 is day 20,528; found {day}");
    assert!(shift.shifts[0].after < shift.shifts[0].before * 0.5, "{shift:?}");
    assert!(shift.points > 0);
}

#[test]
fn effects_before_causes_odd_amounts_and_strangers() {
    let mut orders = "email,created_at,event,total\n".to_owned();
    let mut mails = "email,timestamp,event\n".to_owned();
    let mut web = "cookie_id,time,event,page\n".to_owned();
    for i in 0..100 {
        let day = i % 27 + 1;
        let total = if i == 50 { "999999.00".to_owned() } else { format!("{}.50", 20 + i % 7) };
        orders.push_str(&format!("p{i}@mail.example,2026-05-{day:02}T12:00:00Z,purchase,{total}\n"));
        // the refunds' clock is two hours slow for every tenth customer
        let hour = if i % 10 == 0 { 10 } else { 14 };
        orders.push_str(&format!("p{i}@mail.example,2026-05-{day:02}T{hour}:00:00Z,refund,\n"));
        mails.push_str(&format!("p{i}@mail.example,2026-05-{day:02}T08:00:00Z,email_sent\n"));
        web.push_str(&format!("c{i},2026-05-{day:02}T11:00:00Z,page_view,/p/{i}\n"));
    }
    let made = project(&[("shop_orders.csv", &orders), ("email_activity.csv", &mails), ("web_events.csv", &web)]);
    let (snapshot, found) = judged(&made);
    let shop = &found.sources[0];
    let backwards = shop.findings.iter().find(|f| f.kind == FindingKind::Backwards).expect("refunds before orders");
    assert_eq!((backwards.count, backwards.of), (10, 200));
    let odd = shop.findings.iter().find(|f| f.kind == FindingKind::OddValues).expect("a million for socks");
    assert_eq!(odd.count, 1);
    let FindingRows::Events(events) =
        rows(&snapshot.table, &snapshot.project, NOW, &found, FindingKind::OddValues, &shop.source)
    else {
        panic!("an event")
    };
    assert_eq!(snapshot.table.value[events[0].1 as usize], 999_999.0);
    let strangers = of(&found, "Website", FindingKind::Unjoined);
    assert_eq!((strangers.count, strangers.points), (100, 10), "nobody on the website is known anywhere else");
    let (_, consent) = found.find(FindingKind::Consent, "").expect("nobody said anything");
    assert_eq!((consent.count, consent.of), (100, 100));
    let FindingRows::Customers(who) = rows(&snapshot.table, &snapshot.project, NOW, &found, FindingKind::Consent, "")
    else {
        panic!("customers")
    };
    assert_eq!(who.len(), 100);
}

#[test]
fn money_in_several_currencies() {
    let orders = |mix: fn(u32) -> &'static str| {
        let mut text = "customer_id,created_at,event,total,currency\n".to_owned();
        for i in 0..100 {
            text.push_str(&format!("c{i},2026-05-{:02}T12:00:00Z,purchase,{}.5,{}\n", i % 27 + 1, 20 + i % 7, mix(i)));
        }
        project(&[("shop_events.csv", &text)])
    };
    let mixed = orders(|i| if i % 10 == 0 { "usd" } else { "EUR" });
    let (snapshot, found) = judged(&mixed);
    let source = found.sources[0].source.clone();
    let finding = of(&found, &source, FindingKind::Currencies);
    assert_eq!((finding.count, finding.of, finding.points), (10, 100, 20));
    assert_eq!(finding.parts, [("USD", 10)].map(|(name, n)| (FindingPart::Name(name.to_owned()), n)));
    assert_eq!(
        rows(&snapshot.table, &snapshot.project, NOW, &found, FindingKind::Currencies, &source),
        FindingRows::Counted(vec![1])
    );
    // it is in the file
    mixed.workspace.close().unwrap();
    let again = desire_path::workspace::Workspace::open(&mixed.path, &desire_path::progress::Progress::new()).unwrap();
    assert_eq!(again.snapshot().project.imports[0].currencies, snapshot.project.imports[0].currencies);
    let (_, found) = judged(&orders(|_| "EUR"));
    assert!(found.find(FindingKind::Currencies, "").is_none());
    // a new project takes the currency of its files; one that was set to another says so
    let mut dollars = orders(|_| "USD");
    assert!(judged(&dollars).1.find(FindingKind::Currencies, "").is_none());
    let mut settings = dollars.workspace.snapshot().project.settings.clone();
    settings.currency = "EUR".to_owned();
    dollars.workspace.edit(desire_path::workspace::Edit::SetSettings(settings)).unwrap();
    let (_, found) = judged(&dollars);
    assert_eq!(of(&found, &source, FindingKind::Currencies).points, 35, "no amount counts without an exchange rate");
}

#[test]
fn ids_that_a_spreadsheet_shortened_lower_the_grade() {
    let mut orders = "customer_id,created_at,event,total\n".to_owned();
    for i in 0..100 {
        let id = if i % 20 == 0 { "1.23457E+12".to_owned() } else { format!("12345678901{i:02}") };
        orders.push_str(&format!("{id},2026-05-{:02}T12:00:00Z,purchase,{}.5\n", i % 27 + 1, 20 + i % 7));
    }
    let made = project(&[("shop_events.csv", &orders)]);
    let (snapshot, found) = judged(&made);
    let source = found.sources[0].source.clone();
    let finding = of(&found, &source, FindingKind::ShortIds);
    assert_eq!((finding.count, finding.of, finding.points), (5, 100, 25));
    let FindingRows::Events(events) =
        rows(&snapshot.table, &snapshot.project, NOW, &found, FindingKind::ShortIds, &source)
    else {
        panic!("events")
    };
    assert_eq!(events.len(), 5);
    let (_, found) = judged(&project(&[("shop_events.csv", &orders.replace("1.23457E+12", "1234567890199"))]));
    assert!(found.find(FindingKind::ShortIds, "").is_none());
}
