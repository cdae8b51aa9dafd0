//! The default stages by position.

/// The stage index of a touchpoint that belongs to no stage.
pub const NO_STAGE: u8 = u8::MAX;

/// Awareness; like those below, a position in `model::DEFAULT_STAGES`.
pub(super) const A: u8 = 0;
pub(super) const C: u8 = 1;
pub(super) const D: u8 = 2;
pub(super) const R: u8 = 3;
/// No stage: nothing that the customer did.
pub(super) const N: u8 = NO_STAGE;
