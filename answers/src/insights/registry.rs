//! Every insight there is.

use super::attribution::ChannelAttribution;
use super::backtest::Backtest;
use super::by_property::ByProperty;
use super::campaigns::Campaigns;
use super::channels::Channels;
use super::conformance::DesignedJourney;
use super::currencies::Currencies;
use super::customers::Customers;
use super::drivers::WhyChanged;
use super::dwell::TimeOnTouchpoints;
use super::experience_scores::Experience;
use super::experiments::Experiments;
use super::forecasts::Forecasts;
use super::friction::Friction;
use super::funnel::Funnel;
use super::group_moves::MovesBetweenGroups;
use super::insight::AnyInsight;
use super::journey_map::JourneyMap;
use super::lifecycle::CustomerLifecycle;
use super::loops::Loops;
use super::moods::Moods;
use super::next_touchpoint::NextTouchpoint;
use super::opportunities::Opportunities;
use super::order_sequence::OrderSteps;
use super::overview::Overview;
use super::own_prediction::OwnPrediction;
use super::paths::Paths;
use super::personas::Personas;
use super::playbooks::PlaybooksForCustomers;
use super::products::Products;
use super::quality::Quality;
use super::recommendations::ProductsForCustomers;
use super::retention::Retention;
use super::rfm::RfmGroups;
use super::scope::AnswerError;
use super::score_drivers::ScoreDrivers;
use super::scores::Scores;
use super::segment_comparison::SegmentComparison;
use super::segment_history::SegmentHistory;
use super::segment_overlap::SegmentOverlap;
use super::segments::Segments;
use super::sequence_index::SequenceIndex;
use super::sessions::SessionList;
use super::signals::Signals;
use super::spend::Spend;
use super::stage_flow::StageFlow;
use super::states_over_time::StatesOverTime;
use super::step_matrix::StepMatrix;
use super::stickiness::Stickiness;
use super::themes::TextThemes;
use super::time_between::TimeBetween;
use super::timelines::Timelines;
use super::timing::Timing;
use super::touchpoint_flow::TouchpointFlow;
use super::transitions::TransitionTable;
use super::trends::Trends;
use super::value::ValueOfCustomers;
use super::what_if::WhatIf;

/// Every insight, in the order in which they are listed.
static ALL: &[&dyn AnyInsight] = &[
    &Overview,
    &JourneyMap,
    &StageFlow,
    &TouchpointFlow,
    &StepMatrix,
    &StatesOverTime,
    &SequenceIndex,
    &Timelines,
    &Paths,
    &Funnel,
    &DesignedJourney,
    &Retention,
    &Stickiness,
    &Channels,
    &ChannelAttribution,
    &Spend,
    &Currencies,
    &Friction,
    &Opportunities,
    &WhyChanged,
    &TransitionTable,
    &Loops,
    &WhatIf,
    &TimeBetween,
    &TimeOnTouchpoints,
    &OrderSteps,
    &Trends,
    &SessionList,
    &Customers,
    &CustomerLifecycle,
    &ByProperty,
    &Segments,
    &MovesBetweenGroups,
    &Personas,
    &SegmentHistory,
    &SegmentOverlap,
    &SegmentComparison,
    &RfmGroups,
    &Scores,
    &OwnPrediction,
    &ValueOfCustomers,
    &Backtest,
    &Forecasts,
    &NextTouchpoint,
    &Campaigns,
    &Experiments,
    &PlaybooksForCustomers,
    &Products,
    &Signals,
    &Timing,
    &ProductsForCustomers,
    &Moods,
    &TextThemes,
    &Experience,
    &ScoreDrivers,
    &Quality,
];

/// Every insight, in the order in which they are listed.
pub fn all() -> &'static [&'static dyn AnyInsight] {
    ALL
}

/// The insight of this id; an error that lists those there are.
pub fn find(id: &str) -> Result<&'static dyn AnyInsight, AnswerError> {
    let tidy = id.trim().to_lowercase().replace(['_', ' '], "-");
    let found = ALL.iter().find(|insight| insight.id() == tidy).copied();
    found.ok_or_else(|| {
        let known: Vec<&str> = ALL.iter().map(|insight| insight.id()).collect();
        AnswerError::unknown("insight", id, &known)
    })
}
