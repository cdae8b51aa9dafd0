//! What machines do in people's names: found, told, and left out by the switch of bots.

use desire_path::analysis::quality::{FindingKind, quality};
use desire_path::events::Subset;
use desire_path::import::{inspect, tables};
use desire_path::model::{Settings, TrafficRules};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, ImportRequest, Workspace};

use crate::support::shared;

fn project(name: &str, text: &str) -> (tempfile::TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    let mut workspace = Workspace::create(folder.path().join("machines.desire"), &Progress::new()).unwrap();
    let input = tables(&path).unwrap().remove(0);
    let mapping = inspect(&input).unwrap().mapping;
    workspace.import(&[ImportRequest { input, mapping }], &Progress::new()).unwrap();
    (folder, workspace)
}

/// Events that analyses look at, by touchpoint.
fn visible(workspace: &Workspace, touchpoint: &str) -> usize {
    let table = &workspace.snapshot().table;
    let all = Subset::all(table);
    let named = |&i: &usize| table.names.touchpoints[usize::from(table.touchpoint[i])] == touchpoint;
    (0..table.num_customers() as u32).flat_map(|ix| all.events(table, ix).collect::<Vec<_>>()).filter(named).count()
}

/// Events that the quality report says are machines'.
fn told(workspace: &Workspace) -> u64 {
    let snapshot = workspace.snapshot();
    let found = quality(&snapshot.table, &snapshot.project, 4_000_000_000_000);
    found.find(FindingKind::Automated, "").map_or(0, |(_, finding)| finding.count)
}

fn count_bots_in(workspace: &mut Workspace) {
    let settings = workspace.snapshot().project.settings.clone();
    let traffic = Box::new(TrafficRules { leave_out_bots: false, ..(*settings.traffic).clone() });
    workspace.edit(Edit::SetSettings(Settings { traffic, ..settings })).unwrap();
}

#[test]
fn gateways_that_follow_every_link_are_no_interest() {
    let Some(path) = shared("cases/13-link-scanner-clicks/mail_events.csv") else { return };
    let (folder, mut workspace) = project("mail_events.csv", &std::fs::read_to_string(path).unwrap());
    assert_eq!(told(&workspace), 70, "7 clicks of each of 10 people");
    assert_eq!((visible(&workspace, "E-mail clicked"), visible(&workspace, "E-mail opened")), (10, 10));
    count_bots_in(&mut workspace);
    assert_eq!((visible(&workspace, "E-mail clicked"), told(&workspace)), (80, 70));
    workspace.undo().unwrap();
    assert_eq!(visible(&workspace, "E-mail clicked"), 10);
    workspace.close().unwrap();
    let again = Workspace::open(folder.path().join("machines.desire"), &Progress::new()).unwrap();
    assert_eq!(visible(&again, "E-mail clicked"), 10);
}

#[test]
fn opens_in_the_second_of_sending_and_clicks_before_any_open_are_machines() {
    let text = "email,happened_at,event,link\n\
                a@x.org,2026-01-05T10:00:00.200Z,email sent,\n\
                a@x.org,2026-01-05T10:00:00.900Z,email opened,\n\
                a@x.org,2026-01-05T10:31:07.000Z,email opened,\n\
                a@x.org,2026-01-05T10:32:00.000Z,email clicked,/sale\n\
                b@x.org,2026-01-05T10:00:00.300Z,email sent,\n\
                b@x.org,2026-01-05T10:00:03.300Z,email clicked,/sale\n\
                b@x.org,2026-01-05T11:00:00.000Z,email opened,\n";
    let (_folder, workspace) = project("newsletter.csv", text);
    assert_eq!(told(&workspace), 2);
    assert_eq!((visible(&workspace, "E-mail opened"), visible(&workspace, "E-mail clicked")), (2, 1));
}

#[test]
fn clocks_that_know_only_minutes_accuse_nobody() {
    let text = "email,happened_at,event,link\n\
                a@x.org,2026-01-05 10:00,email sent,\n\
                a@x.org,2026-01-05 10:00,email opened,\n\
                a@x.org,2026-01-05 10:00,email clicked,/a\n\
                a@x.org,2026-01-05 10:00,email clicked,/b\n\
                a@x.org,2026-01-05 10:00,email clicked,/c\n";
    let (_folder, workspace) = project("newsletter.csv", text);
    assert_eq!(told(&workspace), 0);
}

#[test]
fn a_dozen_pages_in_two_seconds_are_no_reader() {
    let mut text = "visitor_id,time,event,page\n".to_owned();
    for page in 0..12 {
        text += &format!("script,2026-01-05T10:00:0{}.{:03}Z,page_view,/offer/{page}/details\n", page / 6, page * 10);
        text += &format!("reader,2026-01-05T10:{page:02}:00.000Z,page_view,/offer/{page}/details\n");
    }
    let (_folder, workspace) = project("web.csv", &text);
    assert_eq!(told(&workspace), 12);
}

#[test]
fn a_proxy_that_loads_every_mail_is_no_reader() {
    let text = "email,happened_at,event,user_agent\n\
                a@x.org,2026-01-05T10:00:00Z,email sent,\n\
                a@x.org,2026-01-05T10:20:00Z,email opened,Mozilla/5.0\n\
                a@x.org,2026-01-05T10:40:00Z,email opened,Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148\n";
    let (_folder, workspace) = project("newsletter.csv", text);
    assert_eq!(visible(&workspace, "E-mail opened"), 1);
}

#[test]
fn dates_without_a_clock_accuse_nobody_of_calling_pages_at_once() {
    let mut text = "customer_id,date,event,page\n".to_owned();
    (0..14).for_each(|page| text.push_str(&format!("C-17,2026-01-05,Page viewed,/p{page}\n")));
    let (_folder, workspace) = project("views.csv", &text);
    assert_eq!((told(&workspace), visible(&workspace, "Page viewed")), (0, 14));
}

#[test]
fn pages_called_at_once_are_found_once_each_however_many_they_are() {
    let mut text = "customer_id,date,event,page\n".to_owned();
    for i in 0..30 {
        text.push_str(&format!("C-17,2026-01-05T10:00:0{}.{:02}Z,Page viewed,/p{}\n", 1 + i / 12, i, i % 15));
    }
    text.push_str("C-17,2026-01-05T12:00:01Z,Page viewed,/p1\nC-17,2026-01-05T12:01:01Z,Page viewed,/p2\n");
    let (_folder, workspace) = project("views.csv", &text);
    assert_eq!((told(&workspace), visible(&workspace, "Page viewed")), (30, 2));
}

#[test]
fn mail_logs_of_other_languages_hide_what_machines_click() {
    for [header, sent, opened, clicked] in [
        ["Empfänger;Aktion;Zeit;Link", "zugestellt", "geöffnet", "geklickt"],
        ["Destinataire e-mail;Action;Heure;Lien", "délivré", "ouvert", "cliqué"],
    ] {
        let mut text = format!("{header}\n");
        for i in 0..12 {
            text += &format!("p{i}@firma.de;{sent};2026-06-02 08:{i:02}:00;\n");
            if i % 2 == 0 {
                // a gateway follows every link at once
                for link in 0..6 {
                    text += &format!("p{i}@firma.de;{clicked};2026-06-02 08:{i:02}:02;https://shop.example/{link}\n");
                }
            } else {
                text += &format!("p{i}@firma.de;{opened};2026-06-02 09:{i:02}:13;\n");
                text += &format!("p{i}@firma.de;{clicked};2026-06-02 09:{i:02}:41;https://shop.example/1\n");
            }
        }
        let (_folder, workspace) = project("mailing.csv", &text);
        assert_eq!(told(&workspace), 36, "{header}");
        assert_eq!(visible(&workspace, "E-mail clicked"), 6, "{header}");
    }
}
