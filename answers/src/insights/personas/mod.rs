//! Personas: each group of customers with a face. The journey that most of its customers took, how they came, where they stand
//! on the journey map now, what they buy, when they come, how what they write sounds, and what they wrote.

mod find;
mod outcome;
mod tables;

use crate::events::BitSet;
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

pub use outcome::{Persona, PersonaGroups, PersonaMood, PersonaTrait, Personas, PersonasFound};

/// Whose personas they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonaSettings {
    /// Of which groups.
    pub of: PersonaGroups,
}

impl InsightSettings for PersonaSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let known = [("groups", PersonaGroups::Alike), ("segments", PersonaGroups::Segments)];
        fields.choice("of", text!("personas-about-of"), &mut self.of, &known);
    }
}

impl Insight for Personas {
    const ID: &'static str = "personas";
    type Settings = PersonaSettings;
    type Outcome = PersonasFound;

    fn title() -> &'static str {
        text!("personas-title")
    }

    fn question() -> &'static str {
        text!("personas-question")
    }

    fn compute(scope: &Scope, how: &PersonaSettings, progress: &Progress) -> Result<PersonasFound, AnswerError> {
        find::find(scope, how.of, progress)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let (table, told) = tables::personas(computed, k, before);
        let counted = GroupTable::people(table, "personas", "customers").about(PeopleCount::people(found.customers));
        // customers may be in several segments
        let counted = match computed.how.of {
            PersonaGroups::Alike => counted,
            PersonaGroups::Segments => GroupTable { adds_up: ["", ""], ..counted },
        };
        let disclosure = small_groups::table(counted, k, before)?;
        let whole = disclosure.merged + disclosure.hidden == 0;
        let mut answer = Answer::new(computed.sentence(whole), text!("personas-note"))
            .table("personas", disclosure)
            .named_by(&["persona"])
            .remember(told)
            .fact("personas", found.personas.len())
            .fact("customers", found.customers);
        if k <= 1 && !scope.settings().hide_names {
            answer = answer.people("quotes", tables::quotes(computed));
        }
        Ok(answer)
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let names = computed.outcome.personas.iter().map(|of| of.name.as_str());
        let at = part.position("persona", "persona", "persona", names)?;
        let mut customers = BitSet::new(computed.scope.table.num_customers());
        computed.outcome.personas[at].customers.iter().for_each(|&ix| customers.insert(ix));
        Ok(customers)
    }
}

impl ComputedInsight<Personas> {
    fn sentence(&self, whole: bool) -> String {
        let (found, n) = (&self.outcome, self.outcome.personas.len() as u64);
        let all = text!("count-customers", n = found.customers);
        match found.personas.first().filter(|_| whole) {
            Some(first) => {
                let share = crate::present::numbers::share_of(first.customers.len() as u64, found.customers);
                let journey = first
                    .journey
                    .as_ref()
                    .map_or_else(String::new, |of| text!("personas-sentence-journey", journey = of.what.as_str()));
                text!("personas-sentence", n, all, name = first.name.as_str(), share, journey)
            }
            None => text!("personas-sentence-shared", n, all),
        }
    }
}
