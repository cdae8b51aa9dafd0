//! What the box can take for what is typed: questions, views, customers and commands.

use crate::ask::{AskedCommand, AskedQuestion, Understanding, Understood};
use crate::events::{EventTable, Subset};
use crate::gui::command::Command;
use crate::insights::Question;
use crate::model::{CustomerId, CustomerIx};
use crate::present::customer_list;
use crate::present::view_id::ViewId;
use crate::progress::{Cancelled, Progress};
use crate::texts::text;
use crate::workspace::{AskedCustomers, Snapshot};

/// Customers that are offered, at most.
const MOST_CUSTOMERS: usize = 5;

/// Customers between two looks whether anybody still waits.
const STEP: usize = 4_096;

/// What an entry does.
#[derive(Debug, Clone)]
enum Target {
    Question(Box<Question>),
    View(ViewId),
    Customer(CustomerId),
    Find(String),
    Do(fn() -> Command),
}

/// One line of the results.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub label: String,
    /// What stands at its end: a key, or nothing.
    pub hint: String,
    target: Target,
}

/// Results of one kind.
#[derive(Debug)]
pub(super) struct Group {
    pub title: &'static str,
    pub entries: Vec<Entry>,
}

impl Entry {
    /// What is done when it is taken.
    pub(super) fn command(&self) -> Command {
        match &self.target {
            Target::Question(question) => Command::OpenQuestion(question.clone()),
            Target::View(view) => Command::Show(*view),
            Target::Customer(id) => Command::OpenCustomer(*id),
            Target::Find(text) => Command::Find(text.clone()),
            Target::Do(command) => command(),
        }
    }
}

/// The groups of what is offered, in the order in which they are shown.
pub(super) fn groups(understood: Option<&Understood>, elsewhere: Vec<Group>) -> Vec<Group> {
    let mut groups = Vec::new();
    if let Some(understood) = understood.filter(|of| !of.questions.is_empty()) {
        let entries = understood.questions.iter().map(question_entry).collect();
        match understood.understanding {
            Understanding::Clear | Understanding::Ask => {
                groups.push(Group { title: text!("ask-box-questions"), entries });
                groups.extend(elsewhere);
            }
            // what is not understood is offered last, so that Enter does not ask it
            Understanding::Cannot => {
                groups.extend(elsewhere);
                groups.push(Group { title: text!("ask-nearest"), entries });
            }
        }
    } else {
        groups.extend(elsewhere);
    }
    groups
}

/// "Stage flow · Device: mobile · Time: since 1 May 2026".
fn question_entry(asked: &AskedQuestion) -> Entry {
    let part = |(i, part): (usize, &crate::ask::UnderstoodPart)| match i {
        0 => part.value.clone(),
        _ => text!("ask-part", title = part.title.as_str(), value = part.value.as_str()),
    };
    let label = asked.parts.iter().enumerate().map(part).collect::<Vec<_>>().join(" · ");
    Entry { label, hint: String::new(), target: Target::Question(Box::new(asked.question.clone())) }
}

/// What a sentence wants done, where the window does it.
pub(super) fn asked_command(command: AskedCommand) -> Option<Group> {
    let done = |label: &str, what: fn() -> Command| Entry {
        label: label.to_owned(),
        hint: String::new(),
        target: Target::Do(what),
    };
    let entry = match command {
        AskedCommand::Undo => done(text!("frame-undo"), || Command::Undo),
        AskedCommand::Redo => done(text!("frame-redo"), || Command::Redo),
        AskedCommand::Import => done(text!("frame-import-files"), || Command::ChooseImport),
        AskedCommand::Export(_) => done(text!("frame-menu-export-what-is-shown"), || Command::ExportShown),
        AskedCommand::Open(view) => {
            let target = Target::View(view);
            return Some(Group {
                title: text!("ask-box-views"),
                entries: vec![Entry { label: view.label().to_owned(), hint: String::new(), target }],
            });
        }
        AskedCommand::Backup | AskedCommand::Other => return None,
    };
    Some(Group { title: text!("ask-box-commands"), entries: vec![entry] })
}

/// Views, customers and commands whose names have the text.
pub(super) fn elsewhere(words: &str, customers: Vec<Entry>) -> Vec<Group> {
    let needle = words.to_lowercase();
    let has = |label: &str| label.to_lowercase().contains(&needle);
    let views = ViewId::ALL.into_iter().enumerate().filter(|(_, view)| has(view.label()));
    let view = |(i, view): (usize, ViewId)| Entry {
        label: view.label().to_owned(),
        hint: text!("frame-key-of-view", n = i + 1),
        target: Target::View(view),
    };
    let commands = commands().into_iter().filter(|(label, _, _)| !needle.is_empty() && has(label));
    let command = |(label, hint, what): (&str, &str, fn() -> Command)| Entry {
        label: label.to_owned(),
        hint: hint.to_owned(),
        target: Target::Do(what),
    };
    let groups = [
        Group { title: text!("ask-box-views"), entries: views.map(view).collect() },
        Group { title: text!("ask-box-customers"), entries: customers },
        Group { title: text!("ask-box-commands"), entries: commands.map(command).collect() },
    ];
    groups.into_iter().filter(|group| !group.entries.is_empty()).collect()
}

/// Customers whose name, as it may be shown, has the text, and a way to all of them.
pub(super) fn customers(
    table: &EventTable,
    subset: &Subset,
    hide_names: bool,
    words: &str,
    progress: &Progress,
) -> Result<Vec<Entry>, Cancelled> {
    let (needle, mut found) = (words.to_lowercase(), Vec::new());
    for (i, ix) in subset.customers().iter().enumerate() {
        if i % STEP == 0 {
            progress.check()?;
        }
        let label = customer_list::label(table, ix, hide_names);
        if label.to_lowercase().contains(&needle) {
            found.push(Entry { label, hint: String::new(), target: Target::Customer(table.people.ids[ix as usize]) });
            if found.len() == MOST_CUSTOMERS {
                break;
            }
        }
    }
    if !found.is_empty() {
        let label = text!("ask-box-find", words);
        found.push(Entry { label, hint: String::new(), target: Target::Find(words.to_owned()) });
    }
    Ok(found)
}

/// The customers whom a question asks for; of several of one name each with the number by which it is found.
pub(super) fn asked_customers(snapshot: &Snapshot, asked: &AskedCustomers) -> Vec<Entry> {
    let (table, hide_names) = (&snapshot.table, snapshot.project.settings.hide_names);
    let several = asked.found.len() > 1;
    let entry = |ix: &CustomerIx| {
        let id = *table.people.ids.get(*ix as usize)?;
        let hint = if several { format!("#{}", id + 1) } else { String::new() };
        Some(Entry { label: customer_list::label(table, *ix, hide_names), hint, target: Target::Customer(id) })
    };
    asked.found.iter().filter_map(entry).take(MOST_CUSTOMERS).collect()
}

/// What a command is called, its keys, and the command.
type NamedCommand = (&'static str, &'static str, fn() -> Command);

/// What can be done by name, with its keys.
fn commands() -> [NamedCommand; 13] {
    [
        (text!("frame-new-project"), text!("frame-ctrl-n"), || Command::ChooseNewProject),
        (text!("frame-open-project"), text!("frame-ctrl-o"), || Command::ChooseProject),
        (text!("frame-import-files"), text!("frame-ctrl-i"), || Command::ChooseImport),
        (text!("frame-menu-export-what-is-shown"), text!("frame-ctrl-e"), || Command::ExportShown),
        (text!("frame-copy-as-command"), "", || Command::CopyAsCommand),
        (text!("frame-undo"), text!("frame-ctrl-z"), || Command::Undo),
        (text!("frame-redo"), text!("frame-shift-ctrl-z"), || Command::Redo),
        (text!("frame-names-and-stages"), text!("frame-ctrl"), || Command::OpenRules),
        (text!("filter-bar-clear-filter"), text!("shortcuts-ctrl-shift-f"), || Command::SetFilter(Default::default())),
        (text!("stories-keep-scene"), text!("stories-keep-scene-key"), || Command::KeepScene),
        (text!("stories-present"), "F5", || Command::Present),
        (text!("frame-full-screen"), "F11", || Command::ToggleFullScreen),
        (text!("frame-keyboard"), "?", || Command::ToggleShortcuts),
    ]
}
