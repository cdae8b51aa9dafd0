//! What the events say: pure functions from (events, filter, settings) to results.
//!
//! Every analysis is a forward pass over slices, run in parallel over ranges of customers and merged in order, so that
//! the answer never depends on the number of threads. Nothing here reads a clock, a file or a random source.

pub mod baskets;
pub mod channels;
pub mod flow;
pub mod friction;
pub mod mood;
pub mod timeline;

mod parallel;
mod sessions;
mod summary;
mod transitions;

pub use sessions::{SessionGap, Sessions, sessions};
pub use summary::{Summary, summary};
pub use transitions::{Transition, Transitions, transitions};
