//! What stands in a template.

use serde::{Deserialize, Serialize};

use crate::insights::playbook_file::PlaybookEntry;
use crate::insights::scene_file::SceneEntry;
use crate::model::{Goal, Look, Objective, Rules, Settings};

/// The number of the form that is written now.
pub(super) const FORM: u32 = 1;

/// How a project is set up, without its data.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// The number of its form.
    pub(super) template: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) goal: Option<Goal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) settings: Option<SettingsEntry>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) look: Option<Look>,
    /// Stages, and what touchpoints and channels are called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) names: Option<Rules>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) segments: Vec<SegmentEntry>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) predictions: Vec<PredictionEntry>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) playbooks: Option<Vec<PlaybookEntry>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) scenes: Vec<TemplateScene>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) map_lanes: Vec<LaneEntry>,
}

/// Settings that do not depend on the client: currency and time zone do, and are asked. How small a group may be that is
/// shown is decided for each project anew.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct SettingsEntry {
    pub(super) objective: Objective,
    pub(super) session_minutes: u32,
    pub(super) inactive_days: u32,
    pub(super) message_gap_days: u32,
    pub(super) messages_a_week: u32,
    pub(super) hold_out_share: f64,
    pub(super) as_usual_share: f64,
    pub(super) hide_names: bool,
}

impl Default for SettingsEntry {
    fn default() -> Self {
        Self::of(&Settings::default())
    }
}

impl SettingsEntry {
    pub(super) fn of(settings: &Settings) -> Self {
        Self {
            objective: settings.objective,
            session_minutes: settings.session_gap_minutes,
            inactive_days: settings.inactive_after_days,
            message_gap_days: settings.message_gap_days,
            messages_a_week: settings.messages_a_week,
            hold_out_share: settings.hold_out_share,
            as_usual_share: settings.as_usual_share,
            hide_names: settings.hide_names,
        }
    }

    /// The same settings with these in place.
    pub(super) fn in_place(&self, of: &Settings) -> Settings {
        Settings {
            objective: self.objective,
            session_gap_minutes: self.session_minutes,
            inactive_after_days: self.inactive_days,
            message_gap_days: self.message_gap_days,
            messages_a_week: self.messages_a_week,
            hold_out_share: self.hold_out_share,
            as_usual_share: self.as_usual_share,
            hide_names: self.hide_names,
            ..of.clone()
        }
    }

    /// Whether every number may be one of a project.
    pub(super) fn is_within(&self) -> bool {
        (1..=10_080).contains(&self.session_minutes)
            && (1..=3_650).contains(&self.inactive_days)
            && (1..=90).contains(&self.message_gap_days)
            && self.messages_a_week <= 7
            && (0.0..=0.5).contains(&self.hold_out_share)
            && (0.0..=0.4).contains(&self.as_usual_share)
    }
}

/// A segment by rule.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SegmentEntry {
    pub(super) name: String,
    pub(super) rule: String,
}

/// A question of one's own about what customers will do.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PredictionEntry {
    pub(super) target: String,
    /// Without: of all who ever did anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) active_days: Option<u32>,
    pub(super) horizon_days: u32,
}

/// A scene, and the segment that it is about by its name.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct TemplateScene {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) segment: Option<String>,
    #[serde(flatten)]
    pub(super) scene: SceneEntry,
}

/// A lane of journey maps that is moved, named or left out.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LaneEntry {
    pub(super) lane: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) name: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) left_out: bool,
}
