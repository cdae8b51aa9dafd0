//! Where customers struggle: errors that came in some weeks, and steps they go back and forth between.

mod errors;
mod loops;

pub use errors::{ErrorTrend, ErrorWeek, errors};
pub use loops::{Loop, LoopOnDevice, loops};
