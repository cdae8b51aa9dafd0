//! Events as they happen: a server on this computer to which websites and apps send what people do, with the libraries of
//! Segment, `RudderStack`, Jitsu and `PostHog`. Off until a person starts it, and heard on this computer alone unless they name
//! another address.
//!
//! ```text
//! call ── server (key, limits) ── call_writer (journal on the disk) ── 200
//!                                    └── take (every 250 ms) ── import ── project ── window
//! ```
//!
//! A call is answered once it is in the journal; the project takes it a moment later, exactly once, and reads it as the line
//! of a file that the same tool exports.

mod answer;
mod body;
mod call_writer;
mod calls;
mod counts;
mod decisions;
mod intake;
mod keys;
mod round;
mod route;
mod server;
mod triggers;
pub mod words;

pub use counts::{Counts, Refusal};
pub use intake::{Intake, IntakeError, IntakeOptions};
pub use round::{Round, Rounds};
pub use triggers::Triggered;
