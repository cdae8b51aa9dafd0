//! Desire Path: customer journey mapping on your own machine.

pub mod model;
pub mod progress;
// the layers below use only those above
pub mod analysis;
pub mod events;
