//! The views of the rail. Each keeps the state of its own widgets (sorting, scrolling, results it waits for) beside the
//! code that shows it, reads everything else from the [`ViewContext`](super::context::ViewContext) and pushes commands.

pub mod actions;
mod answer_exports;
mod answer_tab;
mod answer_table;
mod answers;
pub mod channels;
mod compare_chip;
pub mod customers;
pub mod data;
mod export_scope;
mod feature_chip;
pub mod journey;
mod portrait;
pub mod predictions;
pub mod present;
mod rank_chip;
pub mod segments;
mod set_buttons;
mod setting_chips;
mod tab;
mod view;

pub use crate::present::view_id::ViewId;
pub use view::View;

/// The state of every view.
#[derive(Default)]
pub struct Views {
    /// Sources, imports, quality, identity and privacy.
    pub data: data::DataView,
    /// Flows, paths and the other questions about journeys.
    pub journey: journey::JourneyView,
    /// Groups that are found, and segments that are kept.
    pub segments: segments::SegmentsView,
    /// The list of customers and their timelines.
    pub customers: customers::CustomersView,
    /// Scores and what they were tested on.
    pub predictions: predictions::PredictionsView,
    /// What channels earn and cost.
    pub channels: channels::ChannelsView,
    /// Proposals, their export and their results.
    pub actions: actions::ActionsView,
    /// The journey map, opportunities and stories.
    pub present: present::PresentView,
}

impl Views {
    /// The state of one view.
    pub fn get(&mut self, id: ViewId) -> &mut dyn View {
        match id {
            ViewId::Data => &mut self.data,
            ViewId::Journey => &mut self.journey,
            ViewId::Segments => &mut self.segments,
            ViewId::Customers => &mut self.customers,
            ViewId::Predictions => &mut self.predictions,
            ViewId::Channels => &mut self.channels,
            ViewId::Actions => &mut self.actions,
            ViewId::Present => &mut self.present,
        }
    }
}
