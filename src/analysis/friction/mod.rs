//! Where customers struggle: errors that came in some weeks, and steps they go back and forth between.

mod errors;
mod loops;

pub use errors::{ErrorTrend, ErrorWeek, WeekBehind, errors};
pub use loops::{Loop, LoopOnDevice, loops, people_behind, who_loops};
