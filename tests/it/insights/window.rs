//! The window and the command line answer the same question with the same sentence.

use desire_path::gui::command::Command;
use desire_path::insights::{Question, Scope};
use desire_path::model::Filter;
use desire_path::present::small_groups::Published;
use desire_path::progress::Progress;

use crate::screen::Screen;

/// The command that the window copies.
fn copied(screen: &mut Screen) -> String {
    screen.app().push(Command::CopyAsCommand);
    for _ in 0..4 {
        screen.harness.step();
        for command in &screen.harness.output().platform_output.commands {
            if let egui::OutputCommand::CopyText(text) = command {
                return text.clone();
            }
        }
    }
    panic!("nothing was copied");
}

#[test]
fn a_copied_command_asks_for_the_sentence_on_the_screen() {
    let mut screen = Screen::on_sample();
    let filter = Filter { channels: vec!["Social".to_owned()], ..Filter::default() };
    screen.obey(Command::SetFilter(filter.clone()));
    for (tab, id) in [
        ("Stage flow", "stage-flow"),
        ("Touchpoints", "touchpoint-flow"),
        ("Paths", "paths"),
        ("Channels", "channels"),
        ("Friction", "friction"),
    ] {
        screen.press_tab(tab);
        let command = copied(&mut screen);
        assert!(command.starts_with(&format!("desire-path show {id} ")), "{command}");
        assert!(command.contains("--filter channel=Social"), "{command}");
        let words: Vec<&str> = command.split(' ').collect();
        let sets = words.windows(2).filter(|w| w[0] == "--set").filter_map(|w| w[1].split_once('='));
        let sets: Vec<_> = sets.map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
        let question = Question::new(id, &sets, filter.clone(), None).unwrap();
        let snapshot = screen.app().snapshot().clone();
        let scope = Scope::new(snapshot.table.clone(), snapshot.project.clone(), filter.clone(), 0);
        let answer = question.compute(scope, &Progress::new()).unwrap().answer(0, &Published::default()).unwrap();
        let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}', '\n'], " ");
        assert!(plain(&screen.words()).contains(&plain(&answer.sentence)), "{id}: {}", answer.sentence);
    }
}
