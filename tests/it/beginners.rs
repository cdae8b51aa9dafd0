//! For people who are new to it: the tour, "Read this chart", the words, the first steps, and the command line beside them.

use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::present::glossary::{Term, definition, name};
use egui::{Key, Modifiers};

use crate::screen::Screen;

#[test]
fn the_tour_leads_through_six_views_and_can_be_left_and_begun_again() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::Tour(Some(0)));
    for step in 1..=6 {
        assert!(screen.shows(&format!("Step {step} of 6")), "{}", screen.words());
        if step < 6 {
            screen.press("Next");
        }
    }
    assert!(screen.shows("Import my own data"));
    screen.press("Back");
    assert!(screen.shows("Step 5 of 6"));
    screen.press("Leave the tour");
    assert!(!screen.shows("of 6"));
    screen.obey(Command::Tour(Some(0)));
    assert!(screen.shows("Step 1 of 6") && screen.shows("Where customers go"));
}

#[test]
fn a_chart_is_read_with_its_own_numbers_and_its_words_are_explained() {
    let mut screen = Screen::on_sample();
    for (view, tab, how) in [
        (ViewId::Journey, Some("Stage flow"), "A ribbon is those who went"),
        (ViewId::Channels, None, "How to read it"),
        (ViewId::Present, Some("Map"), "Columns are the stages"),
    ] {
        screen.obey(Command::Show(view));
        if let Some(tab) = tab {
            screen.press_tab(tab);
        }
        screen.keys(Modifiers::NONE, Key::F1);
        let words = screen.words();
        assert!(words.contains(how) && words.contains("What it says"), "{view:?}: {words}");
        assert!(words.contains(definition(Term::Customer)), "{view:?}: {words}");
        screen.press("Close");
    }
    // what is said of the flow is what the flow says
    screen.obey(Command::Show(ViewId::Journey));
    screen.press_tab("Stage flow");
    screen.keys(Modifiers::NONE, Key::F1);
    let words = screen.words();
    let said = words.lines().find(|line| line.starts_with("The broadest ribbon")).unwrap_or_else(|| panic!("{words}"));
    let numbers = said.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty()).count();
    assert!(said.contains(" of ") && said.contains(" in step ") && numbers >= 3, "{said}");
    screen.press("All words");
    for term in Term::ALL {
        assert!(screen.shows(name(term)), "{}", term.key());
    }
}

#[test]
fn the_first_steps_say_how_things_stand_and_lead_to_each() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::ShowFirstSteps);
    let words = screen.words();
    for part in ["What counts as success", "Stages", "Currency and time zone", "Awareness → "] {
        assert!(words.contains(part), "{part}: {words}");
    }
    screen.press("Close");
    assert!(!screen.shows("First steps"));
}

#[test]
fn the_look_of_the_company_is_set_in_the_settings() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::Show(ViewId::Data));
    screen.press_tab("Settings");
    screen.write("Author", "Ida & Sons");
    screen.write("Colour", "red");
    assert!(screen.shows("six digits"), "{}", screen.words());
    screen.write("Colour", "#aa3311");
    screen.press("Apply settings");
    let look = screen.app().snapshot().project.settings.look.clone();
    assert_eq!((look.author.as_str(), look.color.as_str()), ("Ida & Sons", "#aa3311"));
}
