//! Bots and the company's own people: left out of everything, shown when asked for, and back with one undo.

use desire_path::analysis::sessions;
use desire_path::events::Subset;
use desire_path::model::{Bots, Filter, Settings};
use desire_path::workspace::{Edit, Snapshot, Workspace};

use super::{Made, project};

const CHROME: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36";
const GOOGLE: &str = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

/// Two people, a crawler, a device used by a person and a program, somebody of the company, and one too fast for people.
fn shop() -> Made {
    let mut text = "device_id,email,timestamp,event,page,user_agent\n".to_owned();
    let mut add = |device: &str, mail: &str, second: u32, agent: &str| {
        let (hour, minute) = (10 + second / 3600, second / 60 % 60);
        text.push_str(&format!(
            "{device},{mail},2026-03-01T{hour:02}:{minute:02}:{:02}Z,page_view,/p/{second},\"{agent}\"\n",
            second % 60
        ));
    };
    for i in 0..4 {
        add("ann", "ann@mail.example", i * 30, CHROME);
        add("bob", "", i * 50, CHROME);
        add("crawler", "", i * 10, GOOGLE);
        add("boss", "boss@kestrel.example", i * 70, CHROME);
    }
    add("mixed", "", 5, CHROME);
    add("mixed", "", 6, GOOGLE);
    for i in 0..60 {
        add("robo", "", i, CHROME);
    }
    project(&[("web_events.csv", &text)])
}

fn seen(snapshot: &Snapshot, bots: Bots) -> (usize, usize) {
    let filter = Filter { bots, ..Filter::default() };
    let subset = Subset::new(&snapshot.table, &filter, &[]);
    let all = 0..snapshot.table.num_customers() as u32;
    let events: usize = all.map(|ix| subset.events(&snapshot.table, ix).count()).sum();
    let found = sessions(&snapshot.table, &subset, &snapshot.project.settings);
    let in_sessions: usize =
        (0..found.len()).map(|i| found.range(i).filter(|&e| subset.is_visible(&snapshot.table, e)).count()).sum();
    assert_eq!(events, in_sessions, "sessions see what the filter sees");
    (subset.customers().count(), events)
}

fn set(workspace: &mut Workspace, change: impl FnOnce(&mut Settings)) {
    let mut settings = workspace.snapshot().project.settings.clone();
    change(&mut settings);
    workspace.edit(Edit::SetSettings(settings)).unwrap();
}

#[test]
fn programs_are_left_out_until_somebody_wants_them() {
    let mut made = shop();
    let workspace = &mut made.workspace;
    assert_eq!(seen(&workspace.snapshot(), Bots::In), (6, 78));
    assert_eq!(seen(&workspace.snapshot(), Bots::Out), (5, 73), "the crawler, and one event of the mixed device");
    assert_eq!(seen(&workspace.snapshot(), Bots::Only), (2, 6));
    set(workspace, |s| s.traffic.leave_out_bots = false);
    assert_eq!(seen(&workspace.snapshot(), Bots::Out), (6, 78));
    workspace.undo().unwrap();
    assert_eq!(seen(&workspace.snapshot(), Bots::Out), (5, 73));
}

#[test]
fn the_companys_own_people_and_the_too_fast_are_left_out_on_request() {
    let mut made = shop();
    let workspace = &mut made.workspace;
    set(workspace, |s| s.traffic.internal = vec!["@kestrel.example".to_owned()]);
    assert_eq!(seen(&workspace.snapshot(), Bots::Out), (4, 69));
    set(workspace, |s| s.traffic.leave_out_fast = true);
    assert_eq!(seen(&workspace.snapshot(), Bots::Out), (3, 9));
    set(workspace, |s| s.traffic.internal = vec!["bo*".to_owned()]);
    assert_eq!(seen(&workspace.snapshot(), Bots::Out), (2, 5), "bob and boss by their device, the rest as before");
    set(workspace, |s| s.traffic.more_bots = vec!["windows nt".to_owned()]);
    assert_eq!(seen(&workspace.snapshot(), Bots::Out), (0, 0));
    // it travels in the file
    made.workspace.close().unwrap();
    let again = Workspace::open(&made.path, &desire_path::progress::Progress::new()).unwrap();
    assert_eq!(seen(&again.snapshot(), Bots::Out), (0, 0));
    drop(made.folder);
}

/// Visitors known by their addresses.
const ADDRESSES: &str = "device_id,timestamp,event,page\n\
    203.0.113.9,2026-03-01T10:00:00Z,page_view,/a\n203.0.113.200,2026-03-01T10:00:00Z,page_view,/a\n\
    198.51.100.7,2026-03-01T10:00:00Z,page_view,/a\n2001:db8:1::9,2026-03-01T10:00:00Z,page_view,/a\n\
    2001:0DB8:0002:0:0:0:0:9,2026-03-01T10:00:00Z,page_view,/a\nphone-7,2026-03-01T10:00:00Z,page_view,/a\n";

#[test]
fn the_companys_networks_are_left_out_by_range() {
    let mut made = project(&[("web_events.csv", ADDRESSES)]);
    let workspace = &mut made.workspace;
    for (own, left) in [
        (vec!["203.0.113.0/24"], 4),
        (vec!["203.0.113.0/25", "198.51.100.7"], 4),
        (vec!["2001:db8::/32"], 4),
        (vec!["2001:db8:2::9"], 5),
        (vec!["0.0.0.0/0", "::/0"], 1),
        (vec!["203.0.113.0/24", "2001:db8:1::/48", "phone-*"], 2),
        // what is no range names nobody
        (vec!["203.0.113.0/99"], 6),
    ] {
        set(workspace, |s| s.traffic.internal = own.iter().map(|e| (*e).to_owned()).collect());
        assert_eq!(seen(&workspace.snapshot(), Bots::Out).0, left, "{own:?}");
    }
}

#[test]
fn networks_are_set_on_the_command_line() {
    let made = project(&[("web_events.csv", ADDRESSES)]);
    made.workspace.close().unwrap();
    let run = |options: &[&str]| {
        let mut command = assert_cmd::Command::cargo_bin("desire-path").unwrap();
        let output = command.arg("traffic").arg(&made.path).args(options).args(["--format", "csv"]).output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    let (code, _, said) = run(&["--own", "203.0.113.0/24,10.0.0.0/33"]);
    assert!(code == Some(2) && said.contains("from 0 to 32, such as 203.0.113.0/24"), "{said}");
    let own = ["--own", "203.0.113.0/24,@kestrel.example"];
    let (code, table, _) = run(&own);
    assert!(code == Some(0) && table.contains("own,yes,2,\"203.0.113.0/24, @kestrel.example\""), "{table}");
    assert!(run(&[]).1.contains("own,yes,0,\n"), "what was only looked at is not kept");
    let (_, again, _) = run(&[&own[..], &["--apply"]].concat());
    assert_eq!(again, table, "what is kept is what was shown");
    assert_eq!(run(&["--apply"]).0, Some(2), "nothing to apply");
    let (_, table, _) = run(&["--leave-out", "bots", "--apply"]);
    assert!(table.contains("own,no,2,") && table.contains("bots,yes,0,"), "{table}");
    let again = Workspace::open_read_only(&made.path, &desire_path::progress::Progress::new()).unwrap();
    assert_eq!(again.snapshot().project.settings.traffic.internal, ["203.0.113.0/24", "@kestrel.example"]);
}
