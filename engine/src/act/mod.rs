//! From predictions to proposals: what playbooks do for whom, by which channel, when and why. A person approves; of
//! some chance leaves alone, to measure what it brought; consent is checked when proposed and again at export.

mod arms;
mod audience;
mod basis;
mod capacity;
mod choose;
mod clash;
mod consent;
mod content;
mod effect;
mod exclusions;
mod experiments;
mod export_plan;
mod hold_out;
mod merge;
mod message;
mod outlook;
mod prepared;
mod priority;
mod propose;
mod results;
mod schedule;
mod scores;
mod signals;
mod signs;
mod suggest;
mod worth;

pub use crate::model::{DAY_BEGINS, DAY_ENDS};
pub use arms::{Arms, draw, without_nobody};
pub use basis::ProposalBasis;
pub use choose::{Budget, first_within};
pub use consent::{
    ConsentRules, UnknownConsent, WithheldPeople, WithholdReason, groupable, included_words, listable, reachable,
    unknown_among,
};
pub use content::{ContentFeed, ContentRow, content_feed, is_content};
pub use effect::{Effects, Evidence};
pub use exclusions::{ExclusionReason, ExclusionTerms, Exclusions, RECENT_BUYER_DAYS, exclusions};
pub use experiments::{
    ChangeMeasure, ComparedWith, DatedChange, ExperimentName, ExperimentResult, Group, MoneyDifference, Verdict,
    dated_changes, experiments,
};
pub use export_plan::{
    ExportPlan, ExportTerms, is_message, last_export, plan_again, plan_export, plan_of_delivered, sending_hour,
};
pub use hold_out::hold_out;
pub use merge::merge;
pub use outlook::{Outlook, outlook};
pub use priority::{compare, kinds_by_priority};
pub use propose::{
    KNOWN_DAYS, PER_CUSTOMER, PlaybookAudience, PlaybookOutcome, PlaybookPreview, PreviewExamples, ProposalTerms,
    audiences, preview, propose,
};
pub use results::{Arm, CampaignResult, RESULT_DAYS, results};
pub use schedule::NOTICE_MS;
pub use signs::timely_days;
pub use suggest::{Suggested, Suggestion, suggest};
pub use worth::{ChanceSource, chance_source};
