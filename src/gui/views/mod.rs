//! The views of the rail. Each keeps the state of its own widgets (sorting, scrolling, results it waits for) beside the
//! code that shows it, reads everything else from the [`ViewContext`](super::context::ViewContext) and pushes commands.

pub mod actions;
mod answer_table;
mod answers;
pub mod customers;
pub mod data;
mod export_scope;
pub mod journey;
pub mod predictions;
pub mod segments;
mod view;

pub use super::view_id::ViewId;
pub use view::View;

/// All views' states.
#[derive(Default)]
pub struct Views {
    /// Data.
    pub data: data::DataView,
    /// Journey.
    pub journey: journey::JourneyView,
    /// Segments.
    pub segments: segments::SegmentsView,
    /// Customers.
    pub customers: customers::CustomersView,
    /// Predictions.
    pub predictions: predictions::PredictionsView,
    /// Actions.
    pub actions: actions::ActionsView,
}

impl Views {
    /// The view's state.
    pub fn get(&mut self, id: ViewId) -> &mut dyn View {
        match id {
            ViewId::Data => &mut self.data,
            ViewId::Journey => &mut self.journey,
            ViewId::Segments => &mut self.segments,
            ViewId::Customers => &mut self.customers,
            ViewId::Predictions => &mut self.predictions,
            ViewId::Actions => &mut self.actions,
        }
    }
}
