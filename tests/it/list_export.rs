//! A list of people leaves the window for a purpose, with their consent, and says who stays behind.

use desire_path::act::{UnknownConsent, listable};
use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::model::{Consent, JournalKind, Purpose};
use desire_path::present::{numbers, words};
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;

use crate::screen::Screen;

/// The rows of a CSV file as maps by column.
fn rows(path: &std::path::Path) -> Vec<std::collections::HashMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn the_list_of_customers_is_exported_for_a_purpose_with_consent_and_counts() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::Show(ViewId::Customers));
    let mut expected = Vec::new();
    for (purpose, choice) in [(Purpose::Email, "E-mail"), (Purpose::Sms, "SMS"), (Purpose::Analytics, "My own work")] {
        screen.press("Export list…");
        screen.harness.get_by_role_and_label(Role::RadioButton, choice).click();
        screen.settle();
        let table = screen.app().snapshot().table.clone();
        let everybody = 0..table.num_customers() as u32;
        let (free, withheld) = listable(everybody, &table.people, purpose, UnknownConsent::Withhold);
        let shows = screen.words();
        assert!(shows.lines().any(|l| l == numbers::count(free.len() as u64)), "{choice}: {}\n{shows}", free.len());
        for (n, why) in withheld.reasons() {
            assert!(shows.contains(&format!("{why}: {}", numbers::count(n as u64))), "{choice}: {why}");
        }
        if free.is_empty() {
            screen.press("Choose where to save…");
            assert!(screen.shows("What is the list for?"), "{choice}: an empty list is not written");
            screen.press("Cancel");
            continue;
        }
        let file = screen.folder.path().join(format!("{choice}.csv"));
        screen.press("Choose where to save…");
        screen.write("Path of the new file", &file.display().to_string());
        screen.press("Save");
        let rows = rows(&file);
        assert_eq!(rows.len(), free.len(), "{choice}");
        if purpose.is_contact() {
            let column = format!("consent_{}", purpose.word());
            assert!(withheld.total() > 0 && rows.iter().all(|row| row[&column] == words::consent(Consent::Given)));
        }
        expected.push((Some(free.len() as u64), Some(withheld.total() as u64)));
        screen.dismiss_notices();
    }
    let Screen { harness, folder } = screen;
    drop(harness);
    let workspace = Workspace::open_read_only(folder.path().join("sample.desire"), &Progress::new()).unwrap();
    let journal = workspace.journal().unwrap();
    let noted = journal.iter().filter(|e| e.kind == JournalKind::Export).map(|e| (e.people, e.withheld));
    let mut noted: Vec<_> = noted.collect();
    noted.sort();
    expected.sort();
    assert_eq!(noted, expected);
}

#[test]
fn the_export_of_what_is_shown_asks_what_a_list_of_customers_is_for() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::Show(ViewId::Customers));
    screen.keys(Modifiers::COMMAND, Key::E);
    for purpose in ["e-mail", "SMS", "ads", "my own work"] {
        assert!(screen.shows(&format!("“Customers” for {purpose}, as CSV")), "{purpose}");
    }
}
