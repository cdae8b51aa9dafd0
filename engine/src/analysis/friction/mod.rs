//! Where customers struggle: errors that came in some weeks, and steps they go back and forth between.

mod errors;
mod loops;

pub use errors::{ErrorTrend, ErrorWeek, WeekPeople, errors, errors_cancellable};
pub use loops::{Loop, LoopOnDevice, customers_who_loop, loops, loops_cancellable, people_behind};
