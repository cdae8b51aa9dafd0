//! Questions about one customer: "what did ida.weber2@example.org do?", "timeline of K10037", "history of Anna Klein".

use crate::ask::{AskLanguage, Asker, Understanding, Understood};
use crate::workspace::Snapshot;

use super::customers::{called, is_known};

/// Insights that a question about what somebody did is taken for where the name is left out.
const ABOUT_JOURNEYS: [&str; 8] =
    ["timelines", "trends", "paths", "touchpoint-flow", "stage-flow", "customers", "journey-map", "sequence-index"];

/// Words of the longest name that is looked for.
const LONGEST_NAME: usize = 3;

/// The customer whose journey a question asks for: by e-mail, customer id or the number of a list, or by the name that stands
/// in lists. Several of one name are found too, so that it can be said who they are.
pub(super) fn named(words: &str, understood: &Understood, asker: &Asker, snapshot: &Snapshot) -> Option<String> {
    if understood.is_command || understood.understanding == Understanding::Clear && !words.contains('@') {
        return None;
    }
    let all: Vec<&str> = words.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
    let by_id = all.iter().find(|word| is_identifier(word) && is_known(snapshot, word)).map(|word| (*word).to_owned());
    let name = by_id.or_else(|| {
        let lengths = (2..=LONGEST_NAME).rev();
        let names = lengths.flat_map(|length| all.windows(length)).filter(|name| name.iter().all(|of| is_name(of)));
        names.map(|name| name.join(" ")).find(|name| !called(snapshot, name).is_empty())
    })?;
    // what is left of the question has to be about a journey, and nothing else
    let rest = words.replacen(&name, "", 1);
    let of = (&*snapshot.table, &*snapshot.project);
    let rest = asker.understand(&rest, (Some(understood.language), AskLanguage::English), None, &[], of);
    let is_of_journey = rest.questions.iter().all(|asked| ABOUT_JOURNEYS.contains(&asked.question.id()));
    (is_of_journey && rest.unknown.is_empty() && rest.absent.is_empty()).then_some(name)
}

/// A word without the signs around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !(c.is_alphanumeric() || c == '#'))
}

fn is_identifier(word: &str) -> bool {
    let has = |is: fn(char) -> bool| word.contains(is);
    word.contains('@') || word.starts_with('#') || (has(|c| c.is_ascii_digit()) && (word.len() > 3))
}

fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
        && word.chars().count() > 1
        && word.chars().all(|c| c.is_alphabetic() || c == '-')
}
