//! Personas: each group of customers with a face. The journey that most of its customers took, how they came, where they stand
//! on the journey map now, what they buy, when they come, how what they write sounds, and what they wrote.

mod find;
mod outcome;
mod tables;

use crate::events::BitSet;
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::Table;
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
    /// Which groups get a persona.
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
        let about = small_groups::about_people(found.customers, k, before)?;
        let reached = found.personas.iter().map(|of| PeopleCount::people(of.reached)).collect();
        let counted = GroupTable::people(table, "personas", "customers");
        let (counted, in_any) = match computed.how.of {
            PersonaGroups::Alike => {
                let counted = counted.about(PeopleCount::people(found.customers));
                (counted.split(&["reached_goal"], reached, true), "personas/in_any_group")
            }
            // customers may be in several segments, or in none: who is in one is a group, and so are the others
            PersonaGroups::Segments => {
                let fewest = |n: u64| match found.customers.saturating_sub(n) {
                    0 => n,
                    others => n.min(others),
                };
                let rows = counted.rows.iter().map(|row| PeopleCount::new(row.count, fewest(row.people))).collect();
                let counted = GroupTable { rows, overlapping: true, adds_up: ["", ""], ..counted };
                (counted.split(&["reached_goal"], reached, false), "personas/in_any_segment")
            }
        };
        let disclosure = small_groups::table(counted, k, before)?;
        let whole = disclosure.merged + disclosure.hidden == 0;
        // how many are in any tells how many are in none
        let in_any = small_groups::part_of(in_any, (found.in_any, found.customers), k, before).filter(|_| whole);
        let sentence = computed.sentence(in_any.is_some(), &disclosure.what);
        let mut answer = Answer::new(sentence, text!("personas-note"))
            .table("personas", disclosure)
            .named_by(&["persona"])
            .remember(told)
            .remember(about)
            .remember(in_any.unwrap_or_default())
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
    /// Of all personas, and of the largest where that is told; how it typically goes only where the table says so, too.
    fn sentence(&self, is_told: bool, shown: &Table) -> String {
        let (found, n) = (&self.outcome, self.outcome.personas.len() as u64);
        let Some(first) = found.personas.first().filter(|_| is_told) else {
            let all = text!("count-customers", n = found.customers);
            return text!("personas-sentence-shared", n, all);
        };
        let all = text!("count-customers", n = found.in_any);
        let share = crate::present::numbers::share_of(first.customers.len() as u64, found.in_any);
        let journey = first
            .journey
            .as_ref()
            .filter(|_| shown.tells(&[first.name.as_str()], &["journey"]))
            .map_or_else(String::new, |of| text!("personas-sentence-journey", journey = of.what.as_str()));
        text!("personas-sentence", n, all, name = first.name.as_str(), share, journey)
    }
}
