//! What an experiment says: two groups that chance made, compared.
//!
//! One file per method. Shares of customers are compared by [`Rates`], money by [`Mean`] and [`adjusted`] (CUPED), how many
//! are needed by [`needed`]. Whoever looks every day goes by [`AlwaysValid`]: its interval holds at all looks together,
//! where an ordinary one fails at every fourth A/A test that is looked at twenty times. [`ratio_chance`] says whether chance
//! can have made the groups at all.

mod always_valid;
mod before_after;
mod cuped;
#[cfg(test)]
mod golden;
mod means;
mod qini;
mod rates;
mod sample_ratio;
mod sample_size;

pub use always_valid::AlwaysValid;
pub use before_after::{LevelChange, level_change};
pub use cuped::{Adjusted, adjusted};
pub use means::Mean;
pub use qini::{Qini, QiniInterval, Scored};
pub use rates::Rates;
pub use sample_ratio::{RATIO_ALARM, ratio_chance, ratio_evidence};
pub use sample_size::{Formula, needed};
