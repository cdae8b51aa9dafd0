//! Sales of less than nothing: money that is paid back, whatever the file calls it.

use crate::events::{Dimension, kind_by_name};
use crate::import::rows::piece::Piece;
use crate::import::rows::plan::REFUND;
use crate::model::{NONE_U32, TouchpointKind};

/// What happened where a row that is called `event` has a negative amount.
pub(crate) fn event_of_negative_amount(event: &[u8]) -> &[u8] {
    let is_sale = kind_by_name(&String::from_utf8_lossy(event)) == TouchpointKind::Purchase;
    if is_sale { REFUND.as_bytes() } else { event }
}

/// Calls the last event what its negative amount says.
#[cold]
pub(crate) fn rename_last_event(piece: &mut Piece) {
    let event = Dimension::Event as usize;
    let Some(&code) = piece.dims[event].last().filter(|code| **code != NONE_U32) else { return };
    if event_of_negative_amount(piece.dicts[event].get(code)) == REFUND.as_bytes() {
        let refund = piece.dicts[event].intern(REFUND.as_bytes());
        piece.dims[event].last_mut().into_iter().for_each(|code| *code = refund);
    }
}
