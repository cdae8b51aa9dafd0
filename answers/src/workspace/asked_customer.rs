//! Customers whom a question in plain words asks for: "what did ida.weber2@example.org do?", "how much did Anna Klein spend?".

use rustc_hash::FxHashMap;

use crate::ask::{AskLanguage, Asker, Understanding, Understood};
use crate::model::CustomerIx;
use crate::present::tables;

use super::Snapshot;

/// Insights that a question about one customer is taken for where the name is left out: the timeline says all of it.
const SAID_BY_A_TIMELINE: [&str; 12] = [
    "timelines",
    "trends",
    "paths",
    "touchpoint-flow",
    "stage-flow",
    "customers",
    "journey-map",
    "sequence-index",
    "sessions",
    "value",
    "products",
    "spend",
];

/// Words of the longest name that is looked for.
const LONGEST_NAME: usize = 3;

/// Whom a question asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedCustomers {
    /// The words that say it: an e-mail, a customer id, the number of a list, or the name that stands in lists.
    pub name: String,
    /// Who that is; several of one name are all there, so that it can be said who they are.
    pub found: Vec<CustomerIx>,
}

impl Snapshot {
    /// The customers whose journey a question asks for, where the insights have no clear answer to it.
    pub fn asked_customers(&self, words: &str, understood: &Understood, asker: &Asker) -> Option<AskedCustomers> {
        let is_answered = understood.understanding == Understanding::Clear && !words.contains('@');
        if understood.command.is_some() || is_answered {
            return None;
        }
        let all: Vec<&str> = words.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
        let asked = self.with_identifier(&all).or_else(|| self.with_name(&all))?;
        // what is left of the question has to be about a journey, and nothing else
        let rest = words.replacen(&asked.name, "", 1);
        let of = (&*self.table, &*self.project);
        let rest = asker.understand(&rest, (Some(understood.language), AskLanguage::English), None, &[], of);
        let is_of_journey = rest.questions.iter().all(|of| SAID_BY_A_TIMELINE.contains(&of.question.id()));
        (is_of_journey && rest.unknown.is_empty() && rest.absent.is_empty()).then_some(asked)
    }

    fn with_identifier(&self, words: &[&str]) -> Option<AskedCustomers> {
        words.iter().filter(|word| is_identifier(word)).find_map(|word| {
            let name = (*word).to_owned();
            let people = self.find(std::slice::from_ref(&name));
            let shared = people.shared.into_iter().flat_map(|(_, who)| who);
            let found: Vec<CustomerIx> = people.customers.into_iter().chain(shared).collect();
            (!found.is_empty()).then_some(AskedCustomers { name, found })
        })
    }

    /// Of all names that the words may be, the longest that somebody has.
    fn with_name(&self, words: &[&str]) -> Option<AskedCustomers> {
        let lengths = (2..=LONGEST_NAME).rev();
        let names = lengths.flat_map(|length| words.windows(length)).filter(|name| name.iter().all(|of| is_name(of)));
        let names: Vec<String> = names.map(|name| name.join(" ")).collect();
        let called = self.customers_called(&names);
        let named = names.into_iter().zip(called).find(|(_, found)| !found.is_empty());
        named.map(|(name, found)| AskedCustomers { name, found })
    }

    /// The customers who have each of these names in lists.
    pub fn customers_called(&self, names: &[String]) -> Vec<Vec<CustomerIx>> {
        let mut called = vec![Vec::new(); names.len()];
        if names.is_empty() {
            return called;
        }
        let (table, hide) = (&self.table, self.project.settings.hide_names);
        let places: FxHashMap<String, usize> =
            names.iter().enumerate().rev().map(|(at, name)| (name.trim().to_lowercase(), at)).collect();
        for ix in (0..table.num_customers() as CustomerIx).filter(|ix| !table.refused.contains(*ix)) {
            if let Some(at) = places.get(&tables::label_of(table, ix, hide).to_lowercase()) {
                called[*at].push(ix);
            }
        }
        called
    }
}

/// A word without the signs around it, and without an ending that says whose something is.
fn bare(word: &str) -> &str {
    let word = word.trim_matches(|c: char| !(c.is_alphanumeric() || c == '#'));
    ["'s", "’s"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word)
}

fn is_identifier(word: &str) -> bool {
    let has = |is: fn(char) -> bool| word.contains(is);
    word.contains('@') || word.starts_with('#') || (has(|c| c.is_ascii_digit()) && (word.len() > 3))
}

fn is_name(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() || c == '-')
}
