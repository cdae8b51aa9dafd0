//! Insights: the questions that can be asked of a project, one file each.
//!
//! An [`Insight`] declares its id, its settings, how it is computed, and how the result is said: a sentence, tables, single
//! numbers, a grey line (unit, base, simplifications) and the exact customers behind any part. Everything that shows
//! results loops over [`all`]: `desire-path show`, the window, and programs that ask through it. Because a [`Question`]
//! (id, settings, filter, selection) is a value, it can be asked by a click, a command, a link or another program, and the
//! answer is the same.
//!
//! # How to add one
//!
//! An hour is enough where the computation is there or is one pass over the events:
//!
//! 1. Copy the neighbour that is most alike: `channels` for counts of customers, `transitions` for pairs, `customers` for a
//!    list of people, `time_between` for one that brings its own computation and its own settings.
//! 2. Give it a lasting `ID`, its `title`, its `question`, its `Settings` and its `Outcome`. All words stand by key in
//!    `texts/en/insights.ftl` ([`texts`](crate::texts)).
//! 3. `Settings::declare` names every setting once, with what it does and the values it may have. Listing, `key=value`,
//!    text and comparison follow from it. An insight without settings takes [`NoSettings`].
//! 4. `compute` calls functions of `analysis`, `predict` or `act`; a number that a view or a command shows already is not
//!    computed a second time here. A pass over the events takes `progress` (those functions end in `_watched`), so that it
//!    stops between two ranges of customers once nobody waits for it. It ends with [`AnswerError`] where there is nothing to
//!    answer from.
//! 5. `answer` makes the sentence, the tables, the facts and the grey line. Columns are `snake_case`, times
//!    [`Cell::Time`](crate::present::table::Cell), lengths of time `Cell::Duration` under a key that ends in `_seconds`,
//!    shares `Cell::Share`. Tables about groups go through [`small_groups`](crate::present::small_groups), so that few
//!    people can stand together; tables of single people are added by [`Answer::people`].
//! 6. [`Answer::named_by`] says which columns name a row of a table, and `customers` gives those behind it.
//! 7. Add the module below and one line to `registry.rs`.
//!
//! That is all it touches: its own file and its texts, two lines here and one there. From then on it is a command (`desire-path ID
//! PROJECT`, the same as `show ID`), stands in `show --list` and in the help, and under *More* in the window's Journey with
//! its settings, its tables, the customers behind its rows and *Copy as command*; the tests of `tests/it/insights` loop over
//! the registry and hold for it at once.
//!
//! A picture of its own is a tab in `gui/views/journey` over the same outcome (`gui/views/answers` asks it, keeps the newest
//! answer and draws what stands around it), and one line in `more_tab`, which then leaves it out.

mod against;
mod answer;
mod charts;
mod compared_flow;
mod conditions;
mod features;
mod filter;
mod flow;
mod flow_settings;
mod insight;
mod json;
mod part;
mod question;
mod ranking;
mod registry;
mod scope;
mod selection;
mod setting_names;
mod setting_words;
mod settings;
mod split;

mod attribution;
mod backtest;
mod by_property;
mod campaigns;
mod channels;
mod conformance;
mod conversion;
mod currencies;
mod customers;
mod drivers;
mod dwell;
mod experience_scores;
mod experiments;
mod forecasts;
mod friction;
mod funnel;
mod funnel_steps;
mod group_moves;
mod journey_map;
mod lifecycle;
mod loops;
mod moods;
mod next_touchpoint;
mod opportunities;
mod order_sequence;
mod overview;
mod own_prediction;
mod paths;
mod personas;
mod playbook_file;
mod playbooks;
mod portrait;
mod products;
mod quality;
mod recommendations;
mod retention;
mod rfm;
mod scene_file;
mod score_drivers;
mod scores;
mod segment_comparison;
mod segment_history;
mod segment_overlap;
mod segments;
mod sequence_index;
mod sessions;
mod signals;
mod spend;
mod stage_flow;
mod states_over_time;
mod step_conditions;
mod step_matrix;
mod stickiness;
mod template;
mod themes;
mod time_between;
mod timelines;
mod timing;
mod touchpoint_flow;
mod transitions;
mod trend_chart;
mod trends;
mod value;
mod value_synonyms;
mod what_if;

pub use against::{REST, other_group_name};
pub use answer::{Answer, NamedTable};
pub use conditions::{read_playbook_rule, read_rule, read_sequence};
pub use features::{features_text, read_features};
pub use filter::{find_segment, read_filter, unreadable as unreadable_filter};
pub use insight::{AnyComputedInsight, AnyInsight, ComputedInsight, Insight, SentEvents};
pub use json::answer_json;
pub use part::{list_customers, list_found_customers};
pub use question::{Question, shell_word};
pub use ranking::{ObjectiveRanking, objective_name, objective_unit, ranked_by};
pub use registry::{all, find};
pub use scope::{AnswerError, Scope};
pub use selection::{Selection, SetOperation};
pub use settings::{Fields, InsightSettings, NoSettings, SettingField, Value, Values};

pub use attribution::{
    AttributedJourneys, AttributionSettings, ChannelAttribution, agreement_name, credit_words, model_name,
};
pub use backtest::Backtest;
pub use by_property::{ByProperty, ByPropertySettings, SplitCustomers};
pub use campaigns::Campaigns;
pub use channels::{ChannelCosts, ChannelSettings, Channels, cost_words};
pub use compared_flow::{ComparedFlow, NodeDifference};
pub use conformance::{DesignFollowed, DesignSettings, DesignedJourney, next_name, outcome_name};
pub use currencies::Currencies;
pub use customers::{CustomerSettings, Customers};
pub use drivers::{Change, DriverSettings, WhyChanged};
pub use dwell::{DwellSettings, TimeOnTouchpoints};
pub use experience_scores::{Experience, ExperienceSettings};
pub use experiments::{ExperimentSettings, Experiments, ExperimentsFound};
pub use flow::{FlowFound, LevelFlow, NodeReturns, flow_part, read_flow_part};
pub use forecasts::Forecasts;
pub use friction::{FindingWords, Friction, FrictionSettings, Obstacles, ThingToDo};
pub use funnel::{Funnel, FunnelSettings, StepsReached, time_words};
pub use funnel_steps::{ChosenStep, ChosenSteps, stage_step, step_label};
pub use group_moves::{GroupMovesSettings, MovesBetweenGroups};
pub use journey_map::{
    CellNumber, CellTrend, ComparedCell, ComparedMap, Design, ExpectedOrders, JourneyMap, JourneyMapFound, MapCell,
    MapColumn, MapLane, MapLaneName, MapNumbers, MapSettings, MapStanding, MapTrend, ProposedActions, TimeToNext,
    change_of_lanes,
};
pub use lifecycle::CustomerLifecycle;
pub use loops::{LoopSettings, Loops, Repeats};
pub use moods::{MoodSettings, Moods, Quote};
pub use next_touchpoint::{Guess, Guesses, NextTouchpoint};
pub use opportunities::{Opportunities, OpportunitiesFound, OpportunityResult, OpportunitySettings, RankedOpportunity};
pub use order_sequence::{OrderSequenceSettings, OrderSteps};
pub use overview::{Overview, Totals};
pub use own_prediction::{OwnAnswer, OwnPrediction, OwnPredictionSettings, own_examples, own_examples_words};
pub use paths::Paths;
pub use personas::{Persona, PersonaGroups, PersonaMood, PersonaSettings, PersonaTrait, Personas, PersonasFound};
pub use playbook_file::{TemplateProblem, change_of_playbooks, read_playbooks, template_problems, write_playbooks};
pub use playbooks::{PlaybookDay, PlaybookSettings, PlaybooksForCustomers};
pub use portrait::{CustomerPortrait, characteristic, portrait_shares};
pub use products::Products;
pub use quality::{Quality, QualitySettings};
pub use recommendations::{ProductsForCustomers, ProductsFound};
pub use retention::came_again;
pub use retention::{CohortSettings, Cohorts, Retention};
pub use rfm::{RfmGroups, RfmSettings};
pub use scene_file::{read_scenes, write_scenes};
pub use score_drivers::{ScoreDriverSettings, ScoreDrivers};
pub use scores::{Ranking, ScoreSettings, Scores};
pub use segment_comparison::{SegmentComparison, SegmentComparisonSettings};
pub use segment_history::{SegmentHistory, SegmentHistorySettings};
pub use segment_overlap::SegmentOverlap;
pub use segments::{GroupsFound, SegmentSettings, Segments};
pub use sequence_index::{SequenceIndex, SequenceSettings};
pub use sessions::{SessionList, SessionSettings};
pub use signals::{SignalSettings, Signals};
pub use spend::Spend;
pub use split::{group_name, read_words as read_split, split_words, words_of as split_written};
pub use stage_flow::StageFlow;
pub use states_over_time::{StateSettings, StatesOverTime};
pub use step_matrix::{StepMatrix, StepMatrixSettings};
pub use stickiness::Stickiness;
pub(crate) use template::CustomerNames;
pub use template::{LARGEST_TEMPLATE, Template, read_template, write_template};
pub use themes::{TextThemes, ThemeSettings, ThemesFound};
pub use time_between::{TimeBetween, TimeBetweenSettings};
pub use timelines::{TimelineSettings, Timelines};
pub use timing::{Timing, TimingSettings};
pub use touchpoint_flow::TouchpointFlow;
pub use transitions::{TransitionSettings, TransitionTable};
pub use trends::{TrendSettings, Trends};
pub use value::{CustomerValue, CustomerValues, ValueOfCustomers, ValueSettings};
pub use what_if::{FlowQuestion, ObservedLimit, StepEdit, StepNames, WhatIf, WhatIfFound, WhatIfSettings};
