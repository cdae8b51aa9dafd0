//! The views of the rail. Each keeps the state of its own widgets (sorting, scrolling, results it waits for) beside the
//! code that shows it, reads everything else from the [`ViewContext`] and pushes commands.

pub mod actions;
mod answers;
pub mod customers;
pub mod data;
mod export_scope;
pub mod journey;
pub mod predictions;
pub mod segments;

use super::command::Export;
use super::context::ViewContext;
use crate::insights::Question;

/// A view of the rail.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum ViewId {
    /// Sources, imports, quality, rules, identity.
    Data,
    /// Where customers come from, move and get lost.
    #[default]
    Journey,
    /// Groups of customers.
    Segments,
    /// The list and the page of one.
    Customers,
    /// What customers are likely to do next.
    Predictions,
    /// Proposals to approve.
    Actions,
}

impl ViewId {
    /// All views, in the order of the rail.
    pub const ALL: [Self; 6] =
        [Self::Data, Self::Journey, Self::Segments, Self::Customers, Self::Predictions, Self::Actions];

    /// Its name on the rail.
    pub fn label(self) -> &'static str {
        match self {
            Self::Data => "Data",
            Self::Journey => "Journey",
            Self::Segments => "Segments",
            Self::Customers => "Customers",
            Self::Predictions => "Predictions",
            Self::Actions => "Actions",
        }
    }
}

/// One view: a centre, a right panel, and what it can export.
pub trait View {
    /// Draws the centre.
    fn ui(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>);

    /// Draws the right panel: who is selected, how many, so what, what next; nothing selected: how to select.
    fn details(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>);

    /// What can be exported of what is shown.
    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        let _ = cx;
        Vec::new()
    }

    /// The question that what is shown answers, where the command line can ask it, too.
    fn question(&self, cx: &ViewContext<'_>) -> Option<Question> {
        let _ = cx;
        None
    }

    /// Whether the right panel has anything to say.
    fn has_details(&self, cx: &ViewContext<'_>) -> bool {
        let _ = cx;
        true
    }

    /// Whether what is shown answers an older question than the one that is asked now.
    fn is_outdated(&self) -> bool {
        false
    }

    /// Whether the right panel is about something that a person picked.
    fn has_selection(&self, cx: &ViewContext<'_>) -> bool {
        let _ = cx;
        false
    }
}

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
