//! The mapping of a file to begin with: what the exports of its tool mean, else a guess with its open questions.

use crate::import::map::guess::column_stats::ColumnStats;
use crate::import::map::guess::traits::RowSample;
use crate::import::map::guess::{
    consents, deleted, documents, entities, payments, scores, state_logs, state_questions,
};
use crate::import::map::mapping::{Mapping, Role};
use crate::import::map::question::RoleQuestion;
use crate::import::map::{guess, people_properties, properties};
use crate::import::presets::preset::{Preset, PresetKind};
use crate::import::read::format::Column;

/// A mapping before a person sees it.
pub(crate) struct FirstMapping {
    pub mapping: Mapping,
    /// What a person has to say about columns before rows are trusted.
    pub questions: Vec<RoleQuestion>,
    /// What a person has to look at, in sentences.
    pub doubts: Vec<String>,
}

/// The columns of a file, what their values look like, and a sample of its rows.
type SurveyedColumns<'a> = (&'a [Column], &'a [ColumnStats], &'a RowSample);

impl FirstMapping {
    /// What the exports of a tool mean. Columns that the preset does not list are read as those of any file.
    pub(crate) fn of_preset(preset: &Preset, (columns, all_stats, sample): SurveyedColumns<'_>) -> Self {
        let (mut mapping, mut questions) = (preset.mapping(columns), Vec::new());
        consents::add_consents(columns, all_stats, &mut mapping);
        if matches!(preset.kind, PresetKind::Columns(_)) {
            let is_decided = |name: &str| preset.lists(name);
            entities::add_entities(columns, all_stats, sample, &mut mapping, &mut questions, is_decided);
            properties::add_properties(columns, all_stats, &mut mapping, is_decided);
            people_properties::keep_properties(columns, all_stats, &mut mapping, is_decided);
        }
        Self { mapping, questions, doubts: Vec::new() }
    }

    /// What the columns of a file of no known tool seem to mean.
    pub(crate) fn guess(file: &str, (columns, all_stats, sample): SurveyedColumns<'_>) -> Self {
        let (mut mapping, mut questions) = guess::mapping(file, columns, all_stats, sample);
        state_logs::add_subject(columns, all_stats, sample, &mut mapping, &mut questions);
        let had_money = mapping.columns_with(Role::Value).next().is_some();
        payments::settle_refunds(columns, &mut mapping);
        // what went back answers what was paid
        let has_money = mapping.columns_with(Role::Value).next().is_some();
        questions.retain(|q: &RoleQuestion| q.role != Role::Value || had_money || !has_money);
        documents::settle_documents(file, &mut mapping, &mut questions);
        let asks_for_money = questions.iter().any(|question| question.role == Role::Value);
        payments::add_payment_states(columns, sample, &mut mapping, asks_for_money);
        deleted::add_deleted(columns, &mut mapping);
        // what became of a payment or a row is no question any more
        let is_state =
            |column: &String| matches!(mapping.role(column), Role::PaymentStatus | Role::Booking | Role::Deleted);
        questions.retain(|q| !q.columns.iter().any(is_state));
        let states = state_questions::unknown_states(columns, sample, &mut mapping);
        questions.extend(states.questions);
        let mut doubts = states.doubts;
        payments::add_currency(columns, &mut mapping);
        questions.extend(payments::ask_currency(columns, sample, &mapping));
        mapping.minor_units = payments::in_minor_units(columns, &mapping);
        entities::add_entities(columns, all_stats, sample, &mut mapping, &mut questions, |_| false);
        properties::add_properties(columns, all_stats, &mut mapping, |_| false);
        people_properties::keep_properties(columns, all_stats, &mut mapping, |_| false);
        scores::add_scores(file, columns, all_stats, &mut mapping);
        doubts.extend(scores::answers_without_days(columns, all_stats, &mut mapping));
        Self { mapping, questions, doubts }
    }
}
