//! The money of a row: its amount, its unit and its currency.

use crate::import::read::numbers::currency_of;
use crate::import::read::{clean, currency, currency_marks};
use crate::import::rows::bookings::Booking;
use crate::import::rows::parse::{Fault, Row, RowReader};
use crate::import::rows::piece::Piece;
use crate::model::{RejectCode, minor_units};

/// Millionths, in which interfaces of ad networks write what ads cost.
const MICROS: f64 = 1e6;

impl RowReader<'_> {
    /// The row's money, `NaN` where it has none.
    #[inline]
    pub(crate) fn value(&self, row: Row<'_>) -> Result<f64, Fault> {
        self.money(row, self.value_field(row))
    }

    /// What a row of a list of bookings is.
    #[inline]
    pub(crate) fn booking(&self, row: Row<'_>) -> Result<Option<Booking>, Fault> {
        let Some(field) = self.plan.booking else { return Ok(None) };
        let text = std::str::from_utf8(row.get(field)).unwrap_or_default();
        Booking::of(text).map(Some).ok_or((Some(field), RejectCode::NoPaymentStatus))
    }

    /// The money of a row as far as customers paid it or were paid it back.
    #[inline]
    pub(crate) fn counted(&self, booking: Option<Booking>, amount: f64) -> Result<f64, Fault> {
        match booking {
            Some(booking) => booking.amount(amount).map_err(|why| (self.plan.booking, why)),
            None if self.plan.pays_back => Ok(-amount.abs()),
            None => Ok(amount),
        }
    }

    /// The field of the row's money: the first, or that of another currency where the first is empty.
    #[inline]
    fn value_field(&self, row: Row<'_>) -> Option<usize> {
        let first = self.plan.value?;
        // "NULL" and "0.00" hide no amount in another column
        let says = |&i: &usize| !clean::is_nothing(row.get(i)) && row.get(i).iter().any(|b| matches!(b, b'1'..=b'9'));
        if self.plan.other_values.is_empty() || says(&first) {
            return Some(first);
        }
        self.plan.other_values.iter().copied().find(says).or(Some(first))
    }

    /// The money in a field, `NaN` where there is none.
    #[inline]
    pub(crate) fn money(&self, row: Row<'_>, field: Option<usize>) -> Result<f64, Fault> {
        let amount = self.number(row, field)?;
        if field.is_some_and(|field| self.plan.micros.contains(&field)) {
            return Ok(amount / MICROS);
        }
        if !self.plan.in_minor_units || amount.is_nan() {
            return Ok(amount);
        }
        let code = self.currency(row);
        let code = code.as_ref().and_then(|code| std::str::from_utf8(code).ok());
        Ok(amount / minor_units(code.unwrap_or(&self.plan.own_currency)))
    }

    /// In which currency the row's money is, where it says so.
    #[inline]
    pub(crate) fn currency(&self, row: Row<'_>) -> Option<[u8; 3]> {
        let field = self.value_field(row)?;
        // a column of one currency says more than one of the row
        if let Some((_, named)) = self.plan.value_currencies.iter().find(|(i, _)| *i == field) {
            return named.code(&self.plan.own_currency).and_then(|code| code.as_bytes().try_into().ok());
        }
        let by_code = self.plan.currency.and_then(|field| self.foreign(row.get(field), currency::code_of));
        let mark = |text: &[u8]| currency_of(text).and_then(|code| code.try_into().ok());
        by_code.or_else(|| self.foreign(row.get(field), mark))
    }

    /// The currency that a text says, unless it is a bare sign that the project's own currency is written with, too.
    #[inline]
    fn foreign(&self, text: &[u8], code_of: impl Fn(&[u8]) -> Option<[u8; 3]>) -> Option<[u8; 3]> {
        let code = code_of(text)?;
        let is_own = |code: &str, text: &str| currency_marks::is_sign_of(&self.plan.own_currency, text, code);
        let as_text = std::str::from_utf8(&code).ok().zip(std::str::from_utf8(text).ok());
        (!as_text.is_some_and(|(code, text)| is_own(code, text))).then_some(code)
    }

    /// Notes in which currency the money of the last event is, where it has any and the row says so.
    #[inline]
    pub(crate) fn note_currency(&self, piece: &mut Piece, row: Row<'_>, value: f64) {
        if value.is_nan() {
            return;
        }
        if let Some(code) = self.currency(row) {
            piece.count_currency(code);
            piece.put_currency(piece.time.len() - 1, code);
        }
    }
}
