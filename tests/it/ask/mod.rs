//! Questions in plain words: on the command line, in the box of the window, and many that others wrote.

mod asked;
mod box_window;
mod meant;
mod questions;

use serde_json::Value;

use crate::cli::{json, ok, project, run};

#[test]
fn a_question_is_answered_by_the_insight_that_it_means() {
    let (_folder, project) = project();
    let said = ok(&["ask", &project, "where do mobile visitors from Germany get lost since May"]);
    assert!(
        said.starts_with("Understood as Question: Stage flow · Device: mobile · Country: DE · Time: since 1 May"),
        "{said}"
    );
    let command = said.lines().find_map(|line| line.strip_prefix("The same again: desire-path ")).unwrap();
    assert!(command.starts_with("show stage-flow ") && command.contains("device=mobile"), "{command}");
    let asked = json(&["ask", &project, "where do mobile visitors get lost", "--json"]);
    let mut shown = json(&["show", "stage-flow", &project, "--filter", "device=mobile", "--format", "json"]);
    shown["understood"] = asked["understood"].clone();
    assert_eq!(asked, shown, "the answer is that of the insight");
    assert_eq!(asked["understood"]["understanding"], "clear");
}

#[test]
fn languages_are_told_apart() {
    let (_folder, project) = project();
    for (words, language) in [
        ("Where do we lose customers?", "en"),
        ("Wo verlieren wir Kunden?", "de"),
        ("Où perdons-nous les clients ?", "fr"),
        ("¿Dónde perdemos clientes?", "es"),
        ("Onde perdemos clientes?", "pt"),
    ] {
        let read = json(&["ask", &project, words, "--explain", "--json"]);
        assert_eq!(
            (&read["language"], &read["understanding"]),
            (&Value::from(language), &Value::from("clear")),
            "{words}"
        );
        assert!(read["readings"][0]["question"].as_str().unwrap().starts_with("stage-flow"), "{words}");
    }
    let (code, _, said) = run(&["ask", &project, "what is the trend", "--lang", "xx"]);
    assert!(code == 2 && said.contains("en, de, fr, es or pt"), "{said}");
}

#[test]
fn what_is_not_clear_is_asked_back_and_what_is_none_is_said() {
    let (_folder, project) = project();
    let (code, out, said) = run(&["ask", &project, "what is the trend"]);
    assert!(
        code == 2 && out.is_empty() && said.contains("several things") && said.contains("measure=revenue"),
        "{said}"
    );
    assert!(ok(&["ask", &project, "what is the trend", "--yes"]).contains("Trends"));
    let (code, _, said) = run(&["ask", &project, "who is the king of Atlantis"]);
    assert!(code == 2 && said.contains("no question that can be answered") && said.contains("Atlantis"), "{said}");
    let (code, _, said) = run(&["ask", &project, "how many customers from Italy"]);
    assert!(code == 2 && said.contains("nothing called “Italy”"), "{said}");
    let (code, _, _) = run(&["ask", &project, "delete all customers"]);
    assert_eq!(code, 2, "a command is no question");
}

#[test]
fn a_question_goes_on_with_those_before_it_and_may_ask_for_one_customer() {
    let (_folder, project) = project();
    let said = ok(&["ask", &project, "and in April?", "--after", "where do mobile visitors get lost"]);
    let command = said.lines().find_map(|line| line.strip_prefix("The same again: desire-path ")).unwrap();
    let goes_on =
        command.starts_with("show stage-flow ") && command.contains("device=mobile") && command.contains("from=");
    assert!(goes_on, "{command}");
    let (code, _, said) = run(&["ask", &project, "and in April?", "--after", "who is the king of Atlantis"]);
    assert!(code == 2 && said.contains("king of Atlantis"), "{said}");
    let timeline = ok(&["timeline", &project, "ida.weber2@example.org"]);
    for words in [
        "what did ida.weber2@example.org do?",
        "Zeig mir den Verlauf von ida.weber2@example.org",
        "combien a dépensé ida.weber2@example.org ?",
    ] {
        let asked = ok(&["ask", &project, words]);
        assert!(asked.contains("desire-path timeline ") && asked.ends_with(&timeline), "{asked}");
    }
    let (code, _, _) = run(&["ask", &project, "delete ida.weber2@example.org"]);
    assert_eq!(code, 2, "a command is no question");
}

#[test]
fn what_is_to_be_done_is_not_done_but_its_command_is_said() {
    let (_folder, project) = project();
    for (words, command) in [
        ("undo", "undo"),
        ("letzte Änderung rückgängig machen", "undo"),
        ("fais une sauvegarde", "backup"),
        ("exportar el informe", "export"),
        ("desfazer", "undo"),
        ("jump to the actions", "actions"),
        ("öffne die Segmente", "show segments"),
    ] {
        let (code, out, said) = run(&["ask", &project, words]);
        assert!(code == 2 && out.is_empty() && said.contains(&format!("desire-path {command} ")), "{words}: {said}");
        let read = json(&["ask", &project, words, "--explain", "--json"]);
        assert_eq!(read["understanding"], "command", "{words}");
        assert!(read["command"].as_str().unwrap().starts_with(&format!("desire-path {command} ")), "{words}: {read}");
    }
    let read = json(&["ask", &project, "what did ida.weber2@example.org do?", "--explain", "--json"]);
    assert_eq!(read["understanding"], "command");
    assert!(read["command"].as_str().unwrap().starts_with("desire-path timeline "), "{read}");
    let read = json(&["ask", &project, "flow without searches", "--explain", "--json"]);
    assert_eq!(read["command"], Value::Null, "a question is no command");
}

#[test]
fn what_is_understood_clearly_can_be_computed() {
    let (_folder, project) = project();
    for words in [
        "touchpoint journey without searches",
        "stage flow without Awareness",
        "where do people drop off after adding to the cart",
        "Warenkorbabbrecher auf dem Handy",
        "obstacles by channel in April",
    ] {
        ok(&["ask", &project, words, "--json"]);
    }
}

#[test]
fn a_question_that_ends_in_the_name_of_a_command_is_a_question() {
    let (_folder, project) = project();
    for question in [
        "Which channels lead to a download?",
        "How many customers came with the last import?",
        "which customers viewed the page after the export",
        "Wie viele Kunden kamen mit dem letzten Import?",
    ] {
        let read = json(&["ask", &project, question, "--explain", "--json"]);
        assert_ne!(read["understanding"], "command", "{question}");
    }
}
