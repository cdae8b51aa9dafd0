//! What rows say about consent in columns of their own.

use crate::import::read::clean;
use crate::import::rows::parse::{Row, RowReader};
use crate::import::rows::piece::Piece;
use crate::model::Purpose;

/// Purpose, yes or no, when.
pub(crate) type Statement = (Purpose, bool, Option<i64>);

impl RowReader<'_> {
    /// Notes what the row says about consent.
    #[inline]
    pub(crate) fn consents(&mut self, piece: &mut Piece, row: Row<'_>, profile: u32, row_time: Option<i64>) {
        let undecided = row_time.filter(|_| self.repeated().is_some());
        for i in 0..self.plan.consents.len() {
            let consent = self.consent(row, i, row_time);
            consent.into_iter().for_each(|consent| note_consent(piece, profile, consent, undecided));
        }
        for i in 0..self.plan.opt_outs.len() {
            let consent = self.opted_out(row, i, row_time);
            consent.into_iter().for_each(|consent| note_consent(piece, profile, consent, undecided));
        }
    }

    /// What the row says about consent.
    pub(crate) fn consent_statements(&mut self, row: Row<'_>, row_time: Option<i64>) -> Vec<Statement> {
        let consents = (0..self.plan.consents.len()).filter_map(|i| self.consent(row, i, row_time));
        let mut statements: Vec<Statement> = consents.collect();
        for i in 0..self.plan.opt_outs.len() {
            statements.extend(self.opted_out(row, i, row_time));
        }
        statements
    }

    /// What a column of opt-outs says: nobody said yes by not saying no.
    fn opted_out(&mut self, row: Row<'_>, i: usize, row_time: Option<i64>) -> Option<Statement> {
        let field = self.plan.opt_outs[i];
        let text = clean::cell(row.get(field));
        match clean::yes_no(text) {
            Some(true) => Some((Purpose::Email, false, row_time)),
            Some(false) => None,
            None if clean::is_nothing(text) => None,
            None => self.time_in(field, text).map(|at| (Purpose::Email, false, Some(at))),
        }
    }

    /// Without a time of its own a statement is as old as its row, where rows have a time.
    fn consent(&mut self, row: Row<'_>, i: usize, row_time: Option<i64>) -> Option<Statement> {
        let consent = self.plan.consents[i];
        let given = clean::yes_no(row.get(consent.field))?;
        let own_time = consent.time.map(|i| (i, row.get(i))).filter(|(_, text)| !clean::is_nothing(text));
        Some((consent.purpose, given, own_time.and_then(|(i, text)| self.time_in(i, text)).or(row_time)))
    }
}

/// Notes a statement of the last row; `undecided` = its time, where that comes twice.
pub(crate) fn note_consent(piece: &mut Piece, profile: u32, (purpose, given, at): Statement, undecided: Option<i64>) {
    if undecided.is_some() && at == undecided {
        piece.consent_of_repeated(purpose, given);
    } else {
        piece.consent(profile, purpose, given, at);
    }
}
