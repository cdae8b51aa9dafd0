//! The words of tools and languages: halves of the day, months, hidden sheets, channels.

use std::path::Path;

use desire_path::analysis::sessions;
use desire_path::events::Subset;
use desire_path::import::{inspect, tables};
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Snapshot, Workspace};

use crate::support::{load_as, shared};

fn imported(path: &Path) -> (tempfile::TempDir, Snapshot) {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(folder.path().join("words.desire"), &Progress::new()).unwrap();
    let input = tables(path).unwrap().remove(0);
    let mapping = inspect(&input).unwrap().mapping;
    workspace.import(&[ImportRequest { input, mapping }], &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    (folder, snapshot)
}

#[test]
fn halves_of_the_day_are_read_with_spaces_of_any_width() {
    for file in ["chrome110.csv", "spanish.csv"] {
        let Some(path) = shared(&format!("cases/06-narrow-space-am-pm/{file}")) else { return };
        let got = load_as(&path, &inspect(&path).unwrap().mapping);
        assert_eq!((got.report.rows, got.report.used), (24, 24), "{file}");
        let clock = |ms: &i64| (ms.rem_euclid(86_400_000) / 3_600_000, ms.rem_euclid(3_600_000) / 60_000);
        let clocks: Vec<(i64, i64)> = got.events.time.iter().map(clock).collect();
        assert_eq!(clocks, (0..24).map(|hour| (hour, 27)).collect::<Vec<_>>(), "{file}");
    }
}

#[test]
fn hidden_sheets_are_named_and_not_read() {
    let Some(path) = shared("cases/21-sheets/orders_2026.xlsx") else { return };
    let sheets = tables(&path).unwrap();
    let names: Vec<String> = sheets.iter().map(|sheet| sheet.inside.join("")).collect();
    assert_eq!(names, ["Summary", "Jan", "Feb", "Mar"]);
    let notes = inspect(&sheets[0]).unwrap().notes;
    assert!(notes.iter().any(|note| note.contains("“old test” is hidden")), "{notes:?}");
    assert!(inspect(&sheets[1]).unwrap().notes.iter().all(|note| !note.contains("hidden")), "said once");
}

#[test]
fn a_payment_provider_brings_no_visit() {
    let Some(path) = shared("cases/08-payment-provider-referrer/web.csv") else { return };
    let (_folder, snapshot) = imported(&path);
    let (table, settings) = (&snapshot.table, &snapshot.project.settings);
    assert_eq!(sessions(table, &Subset::all(table), settings).first.len(), 24);
    let mut revenue = std::collections::BTreeMap::new();
    for ix in 0..table.num_customers() as u32 {
        let first = table.range(ix).start;
        let channel = table.names.channels[usize::from(table.channel[first])].clone();
        let spent: f64 = table.range(ix).map(|i| table.value[i]).filter(|v| !v.is_nan()).sum();
        *revenue.entry(channel).or_insert(0.0) += spent;
    }
    assert_eq!(
        revenue.into_iter().collect::<Vec<_>>(),
        [("E-mail".to_owned(), 300.0), ("Paid search".to_owned(), 300.0)]
    );
}

#[test]
fn assistants_are_a_channel() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("web.csv");
    let text = "visitor,time,event,referrer\n\
                v1,2026-05-01T10:00:00Z,page_view,https://chatgpt.com/\n\
                v2,2026-05-01T10:00:00Z,page_view,https://www.perplexity.ai/search\n\
                v3,2026-05-01T10:00:00Z,page_view,https://gemini.google.com/app\n\
                v4,2026-05-01T10:00:00Z,page_view,https://www.google.com/\n";
    std::fs::write(&path, text).unwrap();
    let (_project, snapshot) = imported(&path);
    let table = &snapshot.table;
    let mut channels: Vec<&str> =
        table.channel.iter().map(|&channel| table.names.channels[usize::from(channel)].as_str()).collect();
    channels.sort_unstable();
    assert_eq!(channels, ["AI assistant", "AI assistant", "AI assistant", "Organic search"]);
}

#[test]
fn a_score_beside_the_type_of_its_survey_is_of_that_kind() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("responses.csv");
    let row = |(i, score): (usize, &u32)| {
        format!("{},{},p{i}@x.example,{score},words,2026-03-0{} 10:00:00 UTC,nps\n", 47 + i, 143 + i, i + 1)
    };
    let rows: String = [9, 3, 10, 7].iter().enumerate().map(row).collect();
    std::fs::write(&path, format!("id,person_id,email,score,comment,created_at,survey_type\n{rows}")).unwrap();
    let (_folder, snapshot) = imported(&path);
    let table = &snapshot.table;
    assert!(table.has_number_property("NPS (0–10)"), "{:?}", table.property_names());
    let name = |i: usize| table.names.touchpoints[usize::from(table.touchpoint[i])].clone();
    assert_eq!((0..4).map(name).collect::<Vec<_>>(), ["Survey answered"; 4]);
}

#[test]
fn events_say_the_names_of_their_customers_only_where_the_column_does() {
    let rows = "c1,Anna Weber,2026-03-01T11:00:00Z,Purchase,10\nc2,Bert Klein,2026-03-02T11:00:00Z,Purchase,12\n\
        c3,Cora Lang,2026-03-03T11:00:00Z,Purchase,14\n";
    for (header, names) in [("customer_name", "Anna Weber"), ("Kundenname", "Anna Weber"), ("name", "c1")] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("orders.csv");
        std::fs::write(&path, format!("customer_id,{header},time,event,value\n{rows}")).unwrap();
        let (_folder, snapshot) = imported(&path);
        assert_eq!(snapshot.table.people.label(0), names, "{header}");
    }
}
