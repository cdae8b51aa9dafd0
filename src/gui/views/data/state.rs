//! What the Data view keeps.

use std::collections::BTreeMap;

use crate::analysis::Summary;
use crate::analysis::addresses::Proposals;
use crate::analysis::spend::ChannelSpend;
use crate::gui::context::DataKey;
use crate::gui::jobs::Latest;
use crate::model::ImportId;
use crate::present::touchpoint_list::TouchpointRow;

use super::quality::state::QualityState;
use super::{identity, privacy, products, rejects, settings};

/// What is looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Tab {
    #[default]
    Imports,
    Quality,
    Identity,
    Names,
    Products,
    #[cfg(feature = "live")]
    Live,
    Privacy,
    Settings,
}

/// State of the Data view.
#[derive(Default)]
pub struct DataView {
    pub(super) tab: Tab,
    pub(super) import: Option<ImportId>,
    pub(super) rejects: rejects::Rejects,
    pub(super) quality: QualityState,
    pub(super) settings: settings::SettingsForm,
    #[cfg(feature = "live")]
    pub(super) live: super::live::LiveTab,
    pub(super) privacy: privacy::PrivacyTab,
    pub(super) summary: Latest<DataKey, Summary>,
    pub(super) spend: Latest<DataKey, BTreeMap<ImportId, Vec<ChannelSpend>>>,
    pub(super) identity: identity::IdentityTab,
    pub(super) touchpoints: Latest<DataKey, Vec<TouchpointRow>>,
    pub(super) products: products::ProductList,
    pub(super) proposals: Latest<DataKey, Proposals>,
}
