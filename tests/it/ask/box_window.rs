//! The box of the window.

use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::model::{EventColumn, Filter};
use egui::{Key, Modifiers};

use crate::screen::Screen;

const FIELD: &str = "Question, view, customer or command";

#[test]
fn a_question_in_the_box_opens_its_view_with_its_filter() {
    let mut screen = Screen::on_sample();
    screen.keys(Modifiers::COMMAND, Key::K);
    screen.write(FIELD, "where do mobile visitors get lost");
    assert!(screen.shows("Device: mobile"), "{}", screen.words());
    screen.keys(Modifiers::NONE, Key::Enter);
    assert!(!screen.shows(FIELD), "the box is closed");
    assert_eq!(screen.app().view(), ViewId::Journey);
    let filter: &Filter = screen.app().filter();
    assert_eq!(filter.column(EventColumn::Device), ["mobile".to_owned()]);
    // the next question goes on with the one that is shown
    screen.keys(Modifiers::COMMAND, Key::K);
    screen.write(FIELD, "and in April?");
    screen.keys(Modifiers::NONE, Key::Enter);
    let filter: &Filter = screen.app().filter();
    assert!(filter.from.is_some() && filter.to.is_some() && !filter.columns.is_empty());
}

#[test]
fn the_box_goes_to_views_and_does_commands_and_keeps_its_hands_off_what_it_does_not_understand() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::OpenAskBox);
    screen.write(FIELD, "Data");
    screen.keys(Modifiers::NONE, Key::Enter);
    assert_eq!(screen.app().view(), ViewId::Data);
    screen.obey(Command::OpenAskBox);
    screen.write(FIELD, "who is the king of Atlantis");
    assert!(screen.shows("no question that can be answered"), "{}", screen.words());
    assert!(screen.shows("What changed last week?"), "what can be asked is said: {}", screen.words());
    screen.keys(Modifiers::NONE, Key::Escape);
    assert_eq!(screen.app().view(), ViewId::Data);
}

#[test]
fn a_customer_is_found_by_name_or_address_and_opened() {
    for words in ["what did ida.weber2@example.org buy?", "Zeig mir den Verlauf von ida.weber2@example.org"] {
        let mut screen = Screen::on_sample();
        screen.keys(Modifiers::COMMAND, Key::K);
        screen.write(FIELD, words);
        assert!(screen.shows("Ida Weber"), "{}", screen.words());
        assert!(!screen.shows("no question that can be answered"), "{}", screen.words());
        screen.keys(Modifiers::NONE, Key::Enter);
        assert!(!screen.shows(FIELD), "the box is closed");
        assert_eq!(screen.app().view(), ViewId::Customers);
    }
}

#[test]
fn who_will_leave_and_whom_to_write_to_are_answered_where_people_are_listed() {
    let mut screen = Screen::on_sample();
    let mut ask = |words: &str| {
        screen.keys(Modifiers::COMMAND, Key::K);
        screen.write(FIELD, words);
        screen.keys(Modifiers::NONE, Key::Enter);
        (screen.app().view(), screen.words())
    };
    let (view, words) = ask("who will leave in the next 90 days and why");
    assert_eq!(view, ViewId::Predictions);
    assert!(words.contains("Likely to go silent") || words.contains("Run predictions"), "{words}");
    let (view, words) = ask("who should I write to this week");
    assert_eq!(view, ViewId::Actions);
    assert!(words.contains("Proposals"), "{words}");
}

#[test]
fn a_group_to_compare_with_is_named_as_people_name_it() {
    let mut screen = Screen::on_sample();
    screen.keys(Modifiers::COMMAND, Key::K);
    screen.write(FIELD, "compare April and May");
    assert!(screen.shows("1 May – 31 May 2026") || screen.shows("1 – 31 May 2026"), "{}", screen.words());
    assert!(!screen.shows("from=2026"), "{}", screen.words());
    screen.keys(Modifiers::NONE, Key::Enter);
    assert_eq!(screen.app().view(), ViewId::Journey);
    assert!(!screen.shows("from=2026"), "{}", screen.words());
}
