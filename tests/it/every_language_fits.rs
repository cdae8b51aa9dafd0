//! Every page in every language: words are longer in some, and a window that fits in English must fit in the others.

use desire_path::gui::command::Command;
use desire_path::gui::jobs::Mode;
use desire_path::gui::views::ViewId;
use desire_path::insights::{self, Question};
use desire_path::texts::Locale;
use egui::{Role, Vec2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::layout::Window;
use super::readable_text::{faults, written_over};

/// The tabs of the page, in the order in which they stand.
fn tabs(window: &Window) -> Vec<String> {
    let all = window.harness.query_all_by_role(Role::Tab);
    all.filter_map(|node| node.accesskit_node().label()).collect()
}

/// Looks at every tab of every view in a language.
fn every_tab(locale: Locale, size: Vec2) -> Vec<String> {
    let mut window = Window::open(size, Mode::Inline);
    window.obey(Command::SetLanguage(Some(locale)));
    let mut found = Vec::new();
    for view in ViewId::ALL {
        window.obey(Command::Show(view));
        let tabs = tabs(&window);
        let pages = if tabs.is_empty() { vec![None] } else { tabs.iter().map(Some).collect() };
        for tab in pages {
            if let Some(tab) = tab {
                window.harness.get_by_role_and_label(Role::Tab, tab).click_accesskit();
                window.wait();
            }
            let page = format!("{size:?} {} › {}", view.label(), tab.map_or("", String::as_str));
            let faults = faults(&window.harness, true).into_iter().chain(written_over(&window.harness));
            found.extend(faults.map(|fault| format!("{page}: {fault}")));
        }
    }
    window.obey(Command::SetLanguage(Some(Locale::English)));
    found
}

fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

#[test]
fn every_tab_fits_in_every_language() {
    let usual = vec2(1280.0, 800.0);
    let all = Locale::ALL.into_iter().filter(|locale| *locale != Locale::English);
    assert_none(&all.flat_map(|locale| every_tab(locale, usual)).collect::<Vec<_>>());
}

#[test]
fn every_tab_fits_a_small_window_in_the_language_of_the_longest_words() {
    assert_none(&every_tab(Locale::German, vec2(900.0, 600.0)));
}

#[test]
fn every_question_fits_where_it_is_answered() {
    let mut found = Vec::new();
    for locale in [Locale::English, Locale::German] {
        let mut window = Window::open(vec2(1280.0, 800.0), Mode::Inline);
        window.obey(Command::SetLanguage(Some(locale)));
        for insight in insights::all() {
            let Ok(question) = Question::new(insight.id(), &[], Default::default(), None) else { continue };
            window.obey(Command::OpenQuestion(Box::new(question)));
            let page = insight.title();
            let faults = faults(&window.harness, true).into_iter().chain(written_over(&window.harness));
            found.extend(faults.map(|fault| format!("{page}: {fault}")));
        }
        window.obey(Command::SetLanguage(Some(Locale::English)));
    }
    assert_none(&found);
}
