//! Another language, made of the English one: every word of it stands in brackets. Whatever is shown without them was not
//! taken from the files.

use std::sync::LazyLock;

use desire_path::insights::{self, Answer, AnswerError, Question, Scope};
use desire_path::model::Filter;
use desire_path::present::member_rules::playbook_rule_text;
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::Cell;
use desire_path::progress::Progress;
use desire_path::texts::{ENGLISH_FILES, Language, in_language};
use desire_path::workspace::Workspace;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use crate::screen::small_shop;

/// English with every word in brackets.
fn bracketed() -> &'static Language {
    static LANGUAGE: LazyLock<Language> = LazyLock::new(|| {
        // no insight shows a page of help, whose indented lines the serializer does not keep
        let files = ENGLISH_FILES.iter().filter(|(name, _)| *name != "help");
        let files: Vec<String> = files.map(|(_, text)| bracket_file(text)).collect();
        Language::read("en", &files.iter().map(String::as_str).collect::<Vec<_>>())
    });
    assert_eq!(LANGUAGE.problems(), [] as [&str; 0]);
    &LANGUAGE
}

fn bracket_file(text: &str) -> String {
    let mut file = parser::parse(text.to_owned()).unwrap();
    for entry in &mut file.body {
        if let Entry::Message(message) = entry {
            bracket(message.value.as_mut().unwrap());
        }
    }
    serializer::serialize(&file)
}

fn bracket(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } if value.chars().any(char::is_alphabetic) => {
                *value = format!("⟦{value}⟧");
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| bracket(&mut variant.value));
            }
            _ => {}
        }
    }
}

/// What stands outside the brackets, without the names of the project's own and without dates.
fn outside(text: &str, names: &[String]) -> String {
    let mut rest = String::new();
    let mut inside = false;
    for sign in text.chars() {
        match sign {
            '⟦' => inside = true,
            '⟧' => inside = false,
            _ if inside => {}
            _ => rest.push(sign),
        }
    }
    for name in names {
        rest = rest.replace(name.as_str(), "");
    }
    // days are written by the crate for time
    for month in ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] {
        rest = rest.replace(&format!(" {month}"), "");
    }
    rest.trim().to_owned()
}

/// Names that are the project's, the longest first, so that none is cut by a shorter one.
fn names(scope: &Scope) -> Vec<String> {
    let (table, project) = (&scope.table, &scope.project);
    let names = scope.names();
    let mut all = [names.touchpoints.clone(), names.channels.clone(), names.stages.clone()].concat();
    all.extend(project.segments.iter().map(|s| s.name.clone()));
    all.extend(project.sources.iter().map(|s| s.name.clone()));
    for playbook in project.playbooks.iter() {
        all.extend([playbook.name.clone(), playbook.message.clone()]);
        all.push(playbook_rule_text(&playbook.who, &project.segments));
        all.extend(playbook.channels.clone());
    }
    all.push(project.settings.goal.name.clone());
    all.push(project.settings.currency.clone());
    all.extend(table.dims.device.iter().map(str::to_owned));
    all.extend(table.dims.product.iter().map(str::to_owned));
    all.extend(table.property_names().into_iter().map(str::to_owned));
    all.extend(project.spend.iter().map(|s| s.channel.clone()));
    all.retain(|name| !name.is_empty());
    all.sort_by_key(|name| std::cmp::Reverse(name.len()));
    all.dedup();
    all
}

fn sample() -> Scope {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.desire");
    std::fs::copy(small_shop(), &path).unwrap();
    let workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let now = snapshot.table.last_ms() + 1;
    Scope::new(snapshot.table, snapshot.project, Filter::default(), now)
}

/// Every text of an answer: what it is, and how it reads. Cells of names and of single people are data.
fn texts_of(id: &str, answer: &Answer) -> Vec<(String, String)> {
    let mut all =
        vec![(format!("{id}: sentence"), answer.sentence.clone()), (format!("{id}: note"), answer.note.clone())];
    for table in &answer.tables {
        for column in &table.table.columns {
            all.push((format!("{id}: title of {}.{}", table.name, column.key), column.title.to_string()));
        }
        if table.people {
            continue;
        }
        for (column, of) in table.table.columns.iter().enumerate() {
            for row in &table.table.rows {
                if let Cell::Text(text) = &row[column] {
                    all.push((format!("{id}: cell of {}.{}", table.name, of.key), text.clone()));
                }
            }
        }
    }
    all
}

/// What is no text on screen: codes that programs read, what is typed, what customers wrote, and names. Names and traits of groups and verdicts on
/// campaigns are made where they are found and kept in the project.
const DATA: &[&str] = &[
    "stage-flow: cell of nodes.kind",
    "touchpoint-flow: cell of nodes.kind",
    "step-matrix: cell of matrix.kind",
    "journey-map: cell of cells.lane",
    "opportunities: cell of opportunities.status",
    "step-matrix: cell of cells.kind",
    "segments: sentence",
    "segments: cell of groups.name",
    "segments: cell of groups.description",
    "segments: cell of differences.name",
    "segments: cell of differences.trait",
    "group-moves: sentence",
    "group-moves: cell of moves.from",
    "group-moves: cell of moves.to",
    "group-moves: cell of groups.group",
    "personas: sentence",
    "personas: cell of personas.persona",
    "attribution: cell of content.page",
    // start, goal and exit are typed as they stand
    "what-if: cell of levers.from",
    "what-if: cell of levers.to",
    "what-if: cell of steps.step",
    "segment-history: note",
    "backtest: cell of predictions.target",
    "backtest: cell of calibration.target",
    "backtest: cell of tenths.target",
    "backtest: cell of factors.target",
    "backtest: cell of tests.target",
    "own-prediction: cell of quality.target",
    "own-prediction: cell of calibration.target",
    "own-prediction: cell of tests.target",
    "own-prediction: cell of factors.target",
    "next-touchpoint: cell of next.touchpoint",
    "campaigns: sentence",
    "campaigns: cell of campaigns.campaign",
    "campaigns: cell of campaigns.verdict",
    "experiments: sentence",
    "experiments: cell of experiments.experiment",
    "experiments: cell of experiments.verdict",
    "experiments: cell of uplift.experiment",
    "experiments: cell of needed.experiment",
    "quality: cell of findings.finding",
    "by-property: cell of groups.group",
    "friction: cell of findings.evidence",
    "friction: cell of findings.show",
    "drivers: sentence",
    "drivers: cell of groups.group",
    "signals: cell of signals.signal",
    "moods: cell of words.word",
    "score-drivers: sentence",
    "score-drivers: cell of drivers.factor",
    "themes: sentence",
    "themes: cell of themes.theme",
    "themes: cell of themes.phrases",
    "themes: cell of stages.theme",
    "themes: cell of touchpoints.theme",
    "themes: cell of periods.theme",
    "themes: cell of words.theme",
    "themes: cell of words.word",
];

#[test]
fn every_word_of_every_insight_is_taken_from_the_files() {
    let scope = sample();
    let names = names(&scope);
    let mut texts = Vec::new();
    let mut answered = 0;
    in_language(bracketed(), || {
        for insight in insights::all() {
            let id = insight.id();
            texts.push((format!("{id}: title"), insight.title().to_owned()));
            texts.push((format!("{id}: question"), insight.question().to_owned()));
            for field in insight.settings(&[]).unwrap() {
                texts.push((format!("{id}: about {}", field.key), field.about.to_owned()));
            }
            let question = Question::new(id, &[], Filter::default(), None).unwrap();
            match question.compute(scope.clone(), &Progress::new()) {
                Ok(asked) => {
                    answered += 1;
                    texts.extend(texts_of(id, &asked.answer(0, &PublishedCounts::default()).unwrap()));
                }
                Err(AnswerError::Nothing(why)) => texts.push((format!("{id}: why not"), why)),
                Err(other) => panic!("{id}: {other}"),
            }
        }
    });
    assert!(answered >= 15, "only {answered} insights have an answer on the sample");
    let mut bare: Vec<String> = texts
        .iter()
        .filter(|(what, _)| !DATA.contains(&what.as_str()))
        .map(|(what, text)| (what, text, outside(text, &names)))
        .filter(|(_, _, rest)| rest.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() > 2))
        .map(|(what, text, rest)| format!("{what}: “{rest}” in “{text}”"))
        .collect();
    bare.dedup();
    assert!(bare.is_empty(), "{} texts do not stand in texts/en:\n{}\n", bare.len(), bare.join("\n"));
}

#[test]
fn what_a_language_lacks_is_said_in_english() {
    let language: &Language = Box::leak(Box::new(Language::read("de", &["paths-title = Wege\n"])));
    let titles = in_language(language, || ["paths", "channels"].map(|id| insights::find(id).unwrap().title()));
    assert_eq!(titles, ["Wege", "Channels"]);
    assert_eq!(insights::find("paths").unwrap().title(), "Paths", "outside it is English again");
}
