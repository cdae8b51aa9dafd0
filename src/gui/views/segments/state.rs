//! What the Segments view keeps.

use std::collections::HashMap;
use std::sync::Arc;

use crate::analysis::RankBy;
use crate::gui::command::{Command, CustomerSet};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::draft::Draft;
use crate::gui::jobs::Latest;
use crate::gui::views::answers::AnswerSlot;
use crate::gui::views::journey::MoreTab;
use crate::insights::{Insight, MovesBetweenGroups, Personas, RfmGroups, SegmentComparison, SegmentSettings, Segments};
use crate::model::{CustomerId, SegmentId};

/// What is looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Tab {
    #[default]
    Groups,
    Differences,
    HowMany,
    Rfm,
    Moves,
    /// Groups with a face.
    Personas,
    Compare,
    Saved,
}

/// A grouping that was asked for: the data, the filter and the number of groups.
pub(super) type GroupingRequest = (DataKey, SegmentSettings);

/// State of the Segments view.
pub struct SegmentsView {
    pub(super) tab: Tab,
    pub(super) request: Option<GroupingRequest>,
    /// The properties that counted when the groups were asked for.
    pub(super) features: Vec<String>,
    pub(super) found: AnswerSlot<Segments>,
    /// Buyers by recency, frequency and money.
    pub(super) rfm: MoreTab,
    /// Who is in another group than before.
    pub(super) moves: MoreTab,
    /// Groups with a face.
    pub(super) personas: MoreTab,
    /// Which groups come first, found or saved.
    pub(super) by: RankBy,
    /// Two segments side by side.
    pub(super) compare: MoreTab,
    /// The number of groups that was clicked.
    pub(super) wanted: Option<usize>,
    pub(super) group: Option<usize>,
    pub(super) segment: Option<SegmentId>,
    pub(super) rename: Draft<(SegmentId, String)>,
    pub(super) sizes: Latest<DataKey, Sizes>,
}

impl Default for SegmentsView {
    fn default() -> Self {
        Self {
            tab: Tab::default(),
            request: None,
            features: Vec::new(),
            found: AnswerSlot::default(),
            rfm: MoreTab::only(RfmGroups::ID),
            moves: MoreTab::only(MovesBetweenGroups::ID),
            personas: MoreTab::only(Personas::ID),
            by: RankBy::default(),
            compare: MoreTab::only(SegmentComparison::ID),
            wanted: None,
            group: None,
            segment: None,
            rename: Draft::default(),
            sizes: Latest::default(),
        }
    }
}

/// How many customers the filter lets through.
pub(super) struct Sizes {
    /// Of each saved segment.
    pub(super) of: HashMap<SegmentId, u64>,
    /// What the customers of each add to the objective.
    pub(super) added: HashMap<SegmentId, u64>,
    /// Customers in all groups.
    pub(super) all: u64,
}

/// Shows these customers in the Customers view.
pub(super) fn show_members(cx: &ViewContext<'_>, title: &str, members: Vec<CustomerId>) {
    cx.push(Command::ShowCustomers(CustomerSet { title: title.to_owned(), members: Arc::new(members) }));
}
