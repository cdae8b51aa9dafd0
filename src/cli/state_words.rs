//! `import --state`: what words in the columns of states mean.

use crate::import::{Column, Inspection, Mapping, Role, RoleQuestion, StateWord};
use crate::texts::text;

use super::error::usage;

/// Takes what words of states mean; the column that has them is one of states.
pub(super) fn explain_states(mapping: &mut Mapping, looked: &Inspection, said: &[String]) -> anyhow::Result<()> {
    for pair in said {
        let said: StateWord = pair.parse().map_err(usage)?;
        let has_word =
            |column: &&Column| column.samples.iter().any(|cell| cell.trim().eq_ignore_ascii_case(&said.word));
        let is_asked = |column: &&Column| {
            let about_states = |question: &&RoleQuestion| question.role == Role::PaymentStatus;
            looked.questions.iter().filter(about_states).any(|question| question.columns.contains(&column.name))
        };
        let is_state = |column: &&Column| matches!(mapping.role(&column.name), Role::PaymentStatus | Role::PaidStatus);
        let columns = || looked.columns.iter();
        let found = columns().find(is_state).or_else(|| columns().find(is_asked)).or_else(|| columns().find(has_word));
        let Some(column) = found else {
            return Err(usage(text!("cli-import-no-column-has-state", file = looked.file, word = said.word)));
        };
        let role = if is_state(&column) { mapping.role(&column.name) } else { Role::PaymentStatus };
        mapping.decide(&column.name, role);
        mapping.state_words.retain(|known| known.word != said.word);
        mapping.state_words.push(said);
    }
    Ok(())
}
