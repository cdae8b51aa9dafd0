//! Funnels: who gets from step to step, in order or not, within a time.
//!
//! Of all ways along a journey that reach a step, the one that began last is the one that can still get furthest inside the
//! window. So one pass over a journey that keeps, for each step, where the latest way to it began, finds every step that any
//! way reaches, and when it is reached first. How long a step took is the time between both first times; where steps may be left
//! out or come in another order, it is told by the ways that reach it then, of those inside the window the one that was at the
//! step before first. How long all steps took is told in the same way from the first step on, and never longer than the window.
//!
//! Where all steps are to have the same value of a property, the events of a journey are sorted by value, and those of each value
//! that begins it are read by themselves. The value with which it gets furthest counts; of several, the one that gets there first.

mod count;
mod counted;
mod cuts;
mod reader;
mod steps;
mod time_taken;

pub use count::{Funnel, FunnelCount, FunnelJourney, funnel, people_of_funnel, people_who_took};
pub use counted::{CountedFunnel, CountedTimes, funnel_of_counts};
pub use cuts::{FunnelCut, FunnelCuts, FunnelGroup, JourneyGroups, cut_funnel};
pub(super) use reader::{Reader, Way, bit};
pub use steps::{EventCondition, FunnelOrder, FunnelStep, FunnelSteps, MOST_STEPS};
pub use time_taken::{FUNNEL_TIMES, TimeBin};
