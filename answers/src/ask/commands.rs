//! What a text wants done instead of known: undo something, write a file, open a view. No question does that; what does is said.

use crate::present::view_id::ViewId;

use super::frames::weight;
use super::language::AskLanguage;
use super::mentions::{Meaning, Mention, Mentions};

/// Something to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskedCommand {
    /// Undo the last edit.
    Undo,
    /// Redo what was undone.
    Redo,
    /// Write a copy of the project.
    Backup,
    /// Read files into the project.
    Import,
    /// Write something to a file.
    Export(ExportedThing),
    /// Go to a view.
    Open(ViewId),
    /// Something else that a sentence cannot ask for.
    Other,
}

/// What is written to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportedThing {
    /// The whole project as a page.
    Report,
    /// Segments with their members.
    Segments,
    /// The list of customers.
    Customers,
    /// Every event.
    Events,
    /// The scores of the last prediction.
    Scores,
    /// Approved actions.
    Actions,
    /// The flow as a picture or table.
    Flow,
    /// Anything else.
    Something,
}

/// What can be exported, by the words for it; what is named first is meant where several are.
const EXPORTED: [(&str, ExportedThing); 9] = [
    ("do-report", ExportedThing::Report),
    ("q-segments", ExportedThing::Segments),
    ("q-scores", ExportedThing::Scores),
    ("q-backtest", ExportedThing::Scores),
    ("q-playbooks", ExportedThing::Actions),
    ("q-flow", ExportedThing::Flow),
    ("c-events", ExportedThing::Events),
    ("q-customers", ExportedThing::Customers),
    ("c-customers", ExportedThing::Customers),
];

/// The views, by the words for what they show.
const VIEWS: [(&str, ViewId); 11] = [
    ("data", ViewId::Data),
    ("q-map", ViewId::Journey),
    ("q-flow", ViewId::Journey),
    ("q-paths", ViewId::Journey),
    ("q-segments", ViewId::Segments),
    ("future", ViewId::Predictions),
    ("q-backtest", ViewId::Predictions),
    ("q-channels", ViewId::Channels),
    ("q-playbooks", ViewId::Actions),
    ("view-present", ViewId::Present),
    ("c-customers", ViewId::Customers),
];

/// What is done by one word, whatever else is said of it.
const BY_ONE_WORD: [(&str, AskedCommand); 3] =
    [("do-undo", AskedCommand::Undo), ("do-redo", AskedCommand::Redo), ("do-backup", AskedCommand::Backup)];

/// Words before the one that tells what to do: "could you please export".
const MOST_BEFORE: usize = 6;

impl AskedCommand {
    /// The command line that does it with the project of this name; nothing where it depends on what was meant.
    pub fn line(self, project: &str) -> Option<String> {
        let arguments = match self {
            Self::Undo => "undo {}",
            Self::Redo => "redo {}",
            Self::Backup => "backup {}",
            Self::Import => "import {} FILES",
            Self::Export(thing) => match thing {
                ExportedThing::Report => "export {} report -o report.html",
                ExportedThing::Segments => "export {} segments -o segments.csv",
                ExportedThing::Customers => "show customers {} --format csv",
                ExportedThing::Events => "export {} events -o events.csv",
                ExportedThing::Scores => "export {} scores -o scores.csv",
                ExportedThing::Actions => "export {} actions -o actions.csv",
                ExportedThing::Flow => "export {} flow -o flow.png",
                ExportedThing::Something => "export --help",
            },
            Self::Open(view) => match view {
                ViewId::Data => "info {}",
                ViewId::Journey => "show stage-flow {}",
                ViewId::Segments => "show segments {}",
                ViewId::Customers => "show customers {}",
                ViewId::Predictions => "show scores {}",
                ViewId::Channels => "show channels {}",
                ViewId::Actions => "actions {}",
                ViewId::Present => "scenes {}",
            },
            Self::Other => return None,
        };
        Some(format!("desire-path {}", arguments.replace("{}", &crate::insights::shell_word(project))))
    }
}

/// What a text wants done, where it wants that.
pub(super) fn asked(mentions: &Mentions, language: AskLanguage) -> Option<AskedCommand> {
    let tells = |mention: &&Mention| !mention.is_skipped() || does(mention);
    let told: Vec<&Mention> = mentions.all.iter().filter(tells).collect();
    let first = told.first().filter(|first| first.tokens.start < MOST_BEFORE)?;
    // in German the word that tells what to do may come last; who asks how many came with an import wants no file
    let asks = || ["who", "where", "when", "why", "how-many", "how-long"].into_iter().any(|word| mentions.says(word));
    let may_come_last = language == AskLanguage::German && !asks();
    let verb = if does(first) { first } else { told.last().filter(|last| may_come_last && does(last))? };
    let others = || told.iter().copied().filter(|of| of.tokens != verb.tokens);
    if let Some((word, command)) = BY_ONE_WORD.iter().find(|(word, _)| verb.means(word)) {
        let is_beside = |of: &Mention| of.means(word) || of.meanings.iter().all(is_light) || of.says("change");
        return others().all(is_beside).then_some(*command);
    }
    if verb.means("do-export") {
        let thing = EXPORTED.iter().find(|(word, _)| mentions.says(word));
        return Some(AskedCommand::Export(thing.map_or(ExportedThing::Something, |(_, thing)| *thing)));
    }
    if verb.means("do-import") {
        return Some(AskedCommand::Import);
    }
    if verb.means("do-open") {
        let (word, view) = VIEWS.iter().find(|(word, _)| mentions.find(&[word]).is_some())?;
        let is_page = |of: &Mention| of.means("q-touchpoint") && of.tokens.len() == 1;
        let is_beside = |of: &Mention| of.means(word) || is_page(of) || of.meanings.iter().all(is_light);
        return others().all(is_beside).then_some(AskedCommand::Open(*view));
    }
    (verb.tokens == first.tokens && verb.tokens.len() == 1).then_some(AskedCommand::Other)
}

fn does(mention: &Mention) -> bool {
    let is_verb = |meaning: &Meaning| matches!(meaning, Meaning::Word(word) if *word == "command" || is_deed(word));
    mention.meanings.iter().any(is_verb)
}

fn is_deed(word: &str) -> bool {
    word.starts_with("do-") && word != "do-report"
}

/// Whether it says nothing of a question; what is not understood may be the name of a file.
fn is_light(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Word(word) if weight(word) < 0.3)
}
