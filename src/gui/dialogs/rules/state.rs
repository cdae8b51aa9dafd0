//! What the editor of rules keeps.

use std::sync::Arc;

use crate::analysis::addresses::{Preview, Proposals};
use crate::events::{NameCount, RawCount};
use crate::gui::context::DataKey;
use crate::gui::jobs::Latest;
use crate::model::{ChannelRule, Rules, TouchpointRule};

/// What is looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Tab {
    #[default]
    Touchpoints,
    Addresses,
    Channels,
    Stages,
}

/// Raw names with what a draft makes of them.
pub(super) struct NameCounts {
    pub(super) touchpoints: Vec<NameCount>,
    pub(super) channels: Vec<RawCount>,
}

/// State of the rules editor.
pub struct RulesDialog {
    pub(super) before: Rules,
    pub(super) draft: Rules,
    pub(super) tab: Tab,
    pub(super) name_counts: Latest<(DataKey, Rules), NameCounts>,
    pub(super) touchpoint: TouchpointRule,
    pub(super) channel: ChannelRule,
    pub(super) stage: String,
    pub(super) addresses: Addresses,
}

/// State of the tab.
#[derive(Default)]
pub(super) struct Addresses {
    pub(super) found: Latest<(DataKey, Rules), Proposals>,
    pub(super) preview: Latest<(DataKey, Rules), Preview>,
    /// The proposals as a person changes them, and which are chosen.
    pub(super) list: Proposals,
    pub(super) chosen: Vec<bool>,
    pub(super) from: Option<Arc<Proposals>>,
    /// Choose everything that is proposed first.
    pub(super) all_at_first: bool,
}
