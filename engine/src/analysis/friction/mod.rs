//! Where customers struggle: errors that came in some weeks, steps they go back and forth between, and what that and slow
//! answers, repeated contacts and losses at a step cost.

mod errors;
mod exposures;
mod findings;
mod loops;
mod loss;

pub use errors::{ErrorTrend, ErrorWeek, WeekPeople, errors, errors_cancellable};
pub use exposures::Exposures;
pub use findings::{
    Finding, FrictionSources, GroupLoss, LOST_BY, Obstacle, REPEATED_CONTACT, SLOW_ANSWER, finding_by_group, findings,
};
pub use loops::{Loop, LoopOnDevice, customers_who_loop, loops, loops_cancellable, people_behind};
pub use loss::{Exposure, Loss, Outcomes};
