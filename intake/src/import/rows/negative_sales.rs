//! Sales of less than nothing: money that is paid back, whatever the file calls it.

use crate::events::{Dimension, REFUND_EVENT, event_of_negative_amount};
use crate::import::rows::piece::Piece;
use crate::model::NONE_U32;

/// Calls the last event what its negative amount says, where its row has named it.
#[cold]
pub(crate) fn rename_last_event(piece: &mut Piece) {
    let event = Dimension::Event as usize;
    if piece.dims[event].len() != piece.time.len() {
        return;
    }
    let Some(&code) = piece.dims[event].last().filter(|code| **code != NONE_U32) else { return };
    if is_paid_back(piece.dicts[event].get(code)) {
        let refund = piece.dicts[event].intern(REFUND_EVENT.as_bytes());
        piece.dims[event].last_mut().into_iter().for_each(|code| *code = refund);
    }
}

/// Whether a row that is called `event` says that money was paid back, once its amount is negative.
pub(crate) fn is_paid_back(event: &[u8]) -> bool {
    event_of_negative_amount(&String::from_utf8_lossy(event)) == REFUND_EVENT
}
