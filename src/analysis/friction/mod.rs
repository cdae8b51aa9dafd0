//! Where customers struggle: errors that came in some weeks, and steps they go back and forth between.

mod errors;
mod loops;

pub use errors::{ErrorTrend, ErrorWeek, WeekPeople, errors, errors_watched};
pub use loops::{Loop, LoopOnDevice, loops, loops_watched, people_behind, who_loops};
