//! What the events say: pure functions from (events, filter, settings) to results.
//!
//! Every analysis is a forward pass over slices, run in parallel over ranges of customers and merged in order, so that
//! the answer never depends on the number of threads. Nothing here reads a clock, a file or a random source.

pub mod addresses;
pub mod assumptions;
pub mod attribution;
pub mod baskets;
pub mod channels;
pub mod conformance;
pub mod currencies;
pub mod drivers;
pub mod experience;
pub mod experiment;
pub mod filter_counts;
pub mod flow;
pub mod friction;
pub mod funnel;
pub mod journey_map;
pub mod latest;
pub mod membership;
pub mod mood;
pub mod quality;
pub mod recommend;
pub mod retention;
pub mod score_drivers;
pub mod spend;
pub mod themes;
pub mod timeline;
pub mod trends;
pub mod what_if;

mod calendar;
mod customer_spans;
mod customer_state;
mod dwell;
mod exact_sum;
mod features;
mod filtered;
mod journey_counts;
mod journeys;
mod lifecycle_flow;
mod median;
mod objective;
mod order_sequence;
mod parallel;
mod path_counts;
mod people_behind;
mod periods;
mod portrait;
mod property_split;
pub(crate) mod random_stream;
mod reach;
mod repeats;
mod returns;
mod sequences;
mod sessions;
mod split;
mod stage_shares;
mod stats;
mod step_choice;
mod steps;
mod stickiness;
mod summary;
pub mod survey_scores;
mod top_paths;
mod touchpoints;
mod transitions;
mod value_counts;

pub use calendar::LocalDays;
pub use customer_spans::{CustomerSpan, SpanOrder, customer_spans};
pub use customer_state::{CustomerState, CustomerStates, Lifecycle};
pub use dwell::{Dwell, DwellTime, TouchpointTime, dwell};
pub use features::{CustomerFeatures, Features, features, features_cancellable};
pub use filtered::{customers_meeting, filtered, is_found};
pub use journey_counts::JourneyCount;
pub use journeys::{Journeys, quiet_time, sessions_of};
pub use lifecycle_flow::{LifecycleFlow, customers_of_lifecycle, lifecycle_flow};
pub use median::quantile;
pub use objective::{RankBy, added_to_objective, largest_first};
pub use order_sequence::{
    CustomerOrders, FirstProduct, NUMBERED_ORDERS, OrderSequence, OrderStep, OrderTaker, order_sequence,
};
pub use parallel::{by_customers_cancellable, customers_who};
pub use people_behind::{PeopleCounter, SourceReach, sources_cancellable};
pub use periods::{Period, Periods, whole_days};
pub use portrait::{Portrait, PortraitOf, PortraitRow};
pub(crate) use property_split::last_property;
pub use property_split::{PropertySplit, ValueGroup, last_value, split_by_property};
pub use reach::{StageReach, reach, reach_cancellable};
pub use repeats::Repeats;
pub use returns::{PairReturns, Returns, StepReturns, customers_who_return, customers_who_visited, returns};
pub use sequences::{CustomerPath, customer_paths};
pub use sessions::{SessionGap, Sessions, sessions, sessions_cancellable};
pub use split::{Group, SplitBy, customers_of_group, group_name};
pub use stage_shares::{StageClock, StageColumn, StageReader};
pub use stats::{ENOUGH, Share, ShareDifference, Z95, adjust, chance_of_difference};
pub(crate) use stats::{Z90, binomial_upper};
pub use step_choice::StepChoice;
pub use steps::Event;
pub use stickiness::{Stickiness, customers_active, stickiness};
pub use summary::{Summary, summary, summary_cancellable};
pub use top_paths::{PathSettings, TopPath, TopPaths, customers_who_took, top_paths, top_paths_cancellable};
pub use touchpoints::{TouchpointCount, count_touchpoints};
pub use transitions::{
    MovePeople, Transition, Transitions, count_people_of_moves, customers_who_moved, move_medians, moves_behind,
    transitions, transitions_cancellable,
};
pub use value_counts::{customers_by_kind, customers_by_value};

#[cfg(test)]
pub(crate) mod coverage;
