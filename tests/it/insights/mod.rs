//! Insights: one loop over the registry holds every question to the same rules.

mod answers;
mod program;
mod questions;
mod random_pictures;
mod shared;
mod shared_truth;
mod window;
