//! The words of the product as types: what an event, stage, channel, goal, filter, segment, prediction and action are.
//!
//! Plain data, no behaviour beyond defaults and small look-ups; every other layer speaks in these types.

mod action;
mod action_kind;
mod action_reason;
mod annotation;
mod assignment;
mod collection;
mod consent;
mod countries;
mod customer_value;
mod database_profile;
mod entity;
mod factor;
mod filter;
mod group_size;
mod identity;
mod ids;
mod journal;
mod letters;
mod live;
mod look;
mod map_layer;
mod member_rule;
mod message_template;
mod model_answers;
mod money;
mod name;
mod order_model;
mod own_mood;
mod playbook;
mod playbook_rule;
mod prediction;
mod prediction_definition;
mod prediction_run;
mod product;
mod project;
mod property;
mod readiness;
mod record;
mod reject_reason;
mod rfm;
mod rules;
mod scene;
mod segment;
mod settings;
mod shipped_playbooks;
mod span;
mod spend;
mod theme_name;
mod touchpoint_kind;
mod traffic;
mod understanding;
mod value_doubt;
mod webhook;
mod write_key;

pub use action::{Action, ActionChange, ActionEvidence, ActionId, ActionState, AddedAmount};
pub use action_kind::ActionKind;
pub use action_reason::{ActionReason, ActionSign, SilenceSign, VisitChange};
pub use annotation::{Annotation, AnnotationKind};
pub use assignment::{
    ArmShares, Assignment, ExperimentArm, experiment_of, experiment_of_kind, experiment_of_playbook,
    playbook_of_experiment,
};
pub use collection::{Change, Item};
pub use consent::{Consent, ConsentHistory, HandConsent, Purpose, Statement, StatementTime};
pub use countries::{Country, countries};
pub use customer_value::{GroupAverage, OrderRecord, ValueRun, ValueTest};
pub use database_profile::{DatabaseKind, DatabaseProfile, EventMapping, KeptRows, RemoteAnswer, TimeUnit};
pub use entity::Entity;
pub use factor::{Factor, FactorReason, Feature, FeatureName};
pub use filter::{ColumnFilter, Filter};
pub use group_size::is_small_group;
pub use identity::{
    BlockedPattern, Decision, FORMER_ID, IdKind, IdentityRules, KindLimits, SuspicionLimits, TOOL_PERSON, Verdict,
};
pub use ids::{CustomerId, CustomerIx, ImportId, NONE_U16, NONE_U32, ProfileId, SegmentId, SourceId};
pub use journal::{JournalEntry, JournalKind};
pub use letters::folded;
pub use live::LiveSettings;
pub use look::Look;
pub use map_layer::{
    KeptNumber, MapLaneChoice, MapNote, MapNoteKind, MapReading, MeasuredLoss, Opportunity, OpportunityStatus,
};
pub use member_rule::{
    ChanceRule, Comparison, EventColumn, MemberRule, Occurrence, RuleDay, RuleEnd, RuleEvent, RuleSequence, RuleStep,
    RuleTime,
};
pub use message_template::{FilledMessage, MessageSlot, MessageTemplate, TemplateError};
pub use model_answers::{NextTouchpointRun, ProductRun, ProductTest, RankedProducts};
pub use money::{CURRENCY, ExchangeRates, minor_units};
pub use name::{NameList, is_same_name, read_list, split_list, split_unquoted, unquote};
pub use order_model::{Btyd, Buyer, DropoutRule, OrderValues, Valued};
pub use own_mood::{MoodSubject, OwnMood};
pub use playbook::{
    DAY_BEGINS, DAY_ENDS, MessageVariant, Playbook, PlaybookId, PlaybookLimits, PlaybookPriority, PlaybookTiming,
    ValueRule,
};
pub use playbook_rule::{CustomerSign, MoodBand, PlaybookRule};
pub use prediction::{
    BackTest, CalibrationRow, DecileRow, NextStepQuality, Score, Target, TargetRun, Teller, TestedWindow,
};
pub use prediction_definition::{DefinedTarget, PredictionDefinition};
pub use prediction_run::{EarlierForecast, ModelRun, NextTouchpoints, PredictionRun};
pub use product::{Product, latest_products};
pub use project::{Import, ImportState, Project, Reject, Source};
pub use property::{
    MAX_ENTITY_IDS, MAX_PROPERTIES, MAX_PROPERTY_BYTES, MAX_PROPERTY_TEXTS, Property, PropertyColumn, PropertyFilter,
    PropertyId, PropertyKind, PropertyLeftOut, PropertyMeasure, PropertyReport,
};
pub use readiness::{Baseline, Readiness, ReadinessReason};
pub use record::{EventRecord, Identifiers, ProfileRecord};
pub use reject_reason::{ImportWarning, RejectCode, RejectReason, is_much_guessed};
pub use rfm::{RfmGroup, RfmScores};
pub use rules::{ChannelRule, DECISION, DEFAULT_CHANNELS, DEFAULT_STAGES, DIRECT, Rules, SUPPORT, TouchpointRule};
pub use scene::{FrozenAnswer, Scene, moved_scene, scenes_of, stories};
pub use segment::{Partition, Segment, SegmentKind};
pub use settings::{Goal, Objective, Settings};
pub use shipped_playbooks::Playbooks;
pub use span::{NoSpan, Span, SpanUnit};
pub use spend::{Spend, latest as latest_spend};
pub use theme_name::ThemeName;
pub use touchpoint_kind::TouchpointKind;
pub use traffic::{Bots, TrafficRules};
pub use understanding::UnclearRole;
pub use value_doubt::ValueDoubt;
pub use webhook::{
    DeliveryAttempt, DeliveryOutcome, WebhookBody, WebhookProblem, WebhookSettings, host_of, is_variable_name,
    next_attempt,
};
pub use write_key::WriteKey;
