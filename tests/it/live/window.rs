//! The switch in the window, and what it shows while events come.

use std::time::Duration;

use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::model::{LiveSettings, Settings};
use desire_path::workspace::Edit;
use serde_json::json;

use super::send;
use crate::screen::Screen;

/// Draws until a text is on the screen; the text on it.
fn until(screen: &mut Screen, part: &str) -> String {
    loop {
        screen.settle();
        let words = screen.words();
        if words.contains(part) {
            return words;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn events_come_while_the_switch_is_on_and_names_can_be_hidden() {
    let mut screen = Screen::on_sample_of([1280.0, 1600.0]);
    screen.obey(Command::Show(ViewId::Data));
    screen.press_tab("Live");
    assert!(screen.words().contains("Make a write key first"), "{}", screen.words());
    screen.write("Source", "Live shop");
    screen.press("Make key");
    let words = screen.words();
    let key = words.lines().find(|line| line.starts_with("dpw_")).unwrap().to_owned();
    screen.press("I have it");
    assert!(!screen.words().contains(&key), "it is shown once");
    let change = |screen: &mut Screen, change: &dyn Fn(&mut Settings)| {
        let mut settings = screen.app().snapshot().project.settings.clone();
        change(&mut settings);
        screen.obey(Command::Edit(Edit::SetSettings(settings)));
    };
    let any_port = LiveSettings { address: "127.0.0.1:0".to_owned(), ..LiveSettings::default() };
    change(&mut screen, &|settings| *settings.live = any_port.clone());
    let before = screen.app().snapshot().table.num_events();
    screen.press_some("Take events as they happen");
    let words = until(&mut screen, "Listening at http://");
    let address = words.split("Listening at http://").nth(1).unwrap().lines().next().unwrap();
    let address = address.trim_end_matches('.').parse().unwrap();
    let calls = [
        json!({ "type": "identify", "userId": "live-1", "traits": { "firstName": "Zora", "lastName": "Quill" } }),
        json!({ "type": "track", "userId": "live-1", "event": "Product Added", "properties": { "name": "Oak lamp" } }),
    ];
    assert!(send(address, &key, &calls));
    let words = until(&mut screen, "2 calls came: 1 event");
    assert_eq!(screen.app().snapshot().table.num_events(), before + 1);
    assert!(words.contains("Zora Quill") && words.contains("Oak lamp"), "{words}");
    change(&mut screen, &|settings| settings.hide_names = true);
    screen.settle();
    assert!(!screen.words().contains("Zora"), "on a projector nobody is named");
    assert!(screen.words().contains("Customer "), "{}", screen.words());
    screen.press_some("Take events as they happen");
    screen.settle();
    assert!(!screen.words().contains("Listening at"));
    assert!(!send(address, &key, &calls), "nobody listens any more");
}
