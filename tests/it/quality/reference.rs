//! The report on real data whose faults are known: a web server's log and a wholesaler's order lines.

use desire_path::analysis::quality::{FindingKind, FindingRows, quality, rows};
use desire_path::analysis::sessions;
use desire_path::events::{Subset, agent, automation, traffic};
use desire_path::model::{Bots, Filter, TrafficRules};
use desire_path::present::quality::part;
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;

use crate::support::shared;

use super::{import, project};

/// 1 January 2020: after the data's end.
const NOW: i64 = 1_577_836_800_000;

fn fact(facts: &serde_json::Value, name: &str) -> u64 {
    facts["facts"][name]["value"].as_u64().unwrap()
}

/// The log's lines as a table, one visitor per address, with the whole user agent as device.
fn as_table(log: &str) -> String {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(["device_id", "timestamp", "event", "page", "referrer", "user_agent"]).unwrap();
    let mut last = (String::new(), 0);
    for line in log.lines() {
        let parts: Vec<&str> = line.split('"').collect();
        let [before, request, status, referrer, _, agent, ..] = parts[..] else { continue };
        let (ip, rest) = before.split_once(' ').unwrap();
        let time = rest.split(['[', ']']).nth(1).unwrap();
        // the same line twice is two requests: told apart by the second's fraction
        last = if last.0 == line { (last.0, last.1 + 1) } else { (line.to_owned(), 0) };
        let (date, clock) = time.split_once(':').unwrap();
        let day = date.split('/').next().unwrap();
        let clock = clock.replace(" +0000", &format!(".{:03}Z", last.1));
        let mut words = request.split(' ');
        let event = format!("{} {}", words.next().unwrap(), status.split(' ').nth(1).unwrap());
        let page = words.next().unwrap_or_default();
        let nothing = |text: &str| if text == "-" { String::new() } else { text.to_owned() };
        out.write_record([ip, &format!("2015-05-{day}T{clock}"), &event, page, &nothing(referrer), &nothing(agent)])
            .unwrap();
    }
    String::from_utf8(out.into_inner().unwrap()).unwrap()
}

#[test]
fn a_real_access_log_has_its_known_robots() {
    let (Some(log), Some(facts)) = (shared("data/weblogs/apache_logs"), shared("data/weblogs/facts.json")) else {
        return;
    };
    let facts: serde_json::Value = serde_json::from_slice(&std::fs::read(facts).unwrap()).unwrap();
    let log = String::from_utf8_lossy(&std::fs::read(log).unwrap()).into_owned();
    let made = project(&[("weblog.csv", &as_table(&log))]);
    let snapshot = made.workspace.snapshot();
    let table = &*snapshot.table;
    let robots = traffic::robots(&table.dims, &TrafficRules::default());
    let by_definition =
        |agent: &str| ["bot", "crawler", "spider", "slurp"].iter().any(|w| agent.to_lowercase().contains(w));
    let missed: Vec<&str> =
        table.dims.device.iter().filter(|a| by_definition(a) && agent::robot(a).is_none()).collect();
    assert!(missed.is_empty(), "robots by the facts' definition that we take for people: {missed:?}");
    // what we know beyond the definition are programs, not browsers
    for (code, name) in
        table.dims.device.iter().enumerate().filter(|(code, name)| robots[*code] && !by_definition(name))
    {
        let browser = name.starts_with("Mozilla/5.0 (Windows") || name.starts_with("Mozilla/5.0 (Macintosh");
        // some put a browser's name before their own, and then say where to read about them
        let known =
            ["Google favicon", "Google Web Preview", "BingPreview"].iter().any(|program| name.contains(program));
        assert!(!browser || known || name.contains("http"), "{code}: {name}");
    }
    let found = quality(table, &snapshot.project, NOW);
    let (_, bots) = found.find(FindingKind::Bots, "").unwrap();
    let marked = table.device.iter().filter(|&&d| robots.get(d as usize) == Some(&true)).count() as u64;
    assert_eq!((bots.count, bots.left_out), (marked, true));
    assert!(bots.share() > 0.15 && bots.share() < 0.4, "{}", bots.share());
    assert_eq!(part(&bots.parts[0].0), "Googlebot");
    let FindingRows::Events(events) = rows(table, &snapshot.project, NOW, &found, FindingKind::Bots, "Website") else {
        panic!("events")
    };
    assert_eq!(events.len() as u64, marked);
    // with everybody in, the sessions are the known ones
    let filter = Filter { bots: Bots::In, ..Filter::default() };
    let everybody = Subset::new(table, &filter, &[]);
    assert_eq!(
        sessions(table, &everybody, &snapshot.project.settings).len() as u64,
        fact(&facts, "all_sessions_30min_gap_ge")
    );
    let people = Subset::all(table);
    let seen: u64 = (0..table.num_customers() as u32).map(|ix| people.events(table, ix).count() as u64).sum();
    // browsers that call ten pages within three seconds are left out as well, event by event
    let is_robot = |i: u32| robots.get(table.device[i as usize] as usize) == Some(&true);
    let automated = automation::automated(table).into_iter().filter(|&i| !is_robot(i)).count() as u64;
    assert_eq!(automated, 104);
    assert_eq!(seen, table.num_events() as u64 - marked - automated);
}

#[test]
fn a_wholesalers_orders_have_their_known_faults() {
    let (Some(file), Some(facts)) =
        (shared("data/online_retail/online_retail_all.csv.gz"), shared("data/online_retail/facts.json"))
    else {
        return;
    };
    let facts: serde_json::Value = serde_json::from_slice(&std::fs::read(facts).unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(folder.path().join("retail.desire"), &Progress::new()).unwrap();
    import(&mut workspace, &[file]);
    let snapshot = workspace.snapshot();
    let found = quality(&snapshot.table, &snapshot.project, NOW);
    let source = &found.sources[0];
    assert_eq!((source.rows, source.customers), (fact(&facts, "rows"), fact(&facts, "customers")));
    let rejected = source.findings.iter().find(|f| f.kind == FindingKind::Rejected).unwrap();
    let nobody = rejected.parts.iter().find(|(why, _)| part(why).starts_with("no customer")).unwrap();
    assert_eq!(nobody.1, fact(&facts, "missing_customer_rows"));
    assert!(rejected.points >= 40, "a quarter of the rows is missing: {rejected:?}");
    assert!(source.grade.letter() >= "D", "{source:?}");
}
