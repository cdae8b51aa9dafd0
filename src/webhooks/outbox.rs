//! What would be sent now.

use crate::act::{ExportPlan, ExportTerms, UnknownConsent, plan_export};
use crate::events::Subset;
use crate::export::{MessageIds, WebhookMessage, webhook_messages};
use crate::model::Action;
use crate::store::StoreError;
use crate::workspace::{Workspace, now};

/// The plan of an export now, as messages.
#[derive(Debug, Clone)]
pub struct Outbox {
    /// What may leave, and who stays behind.
    pub plan: ExportPlan,
    /// What leaves, one message for each action.
    pub messages: Vec<WebhookMessage>,
    /// Messages that are longer than other programs take, and stay behind.
    pub too_long: usize,
    /// The revision of the project that it is of.
    pub revision: u64,
}

impl Outbox {
    /// Of the approved actions of the customers whom a filter lets through.
    pub fn of(workspace: &Workspace, subset: &Subset) -> Result<Self, StoreError> {
        let table = workspace.snapshot().table;
        Self::of_actions(workspace, |action| subset.lets_through(&table, action.customer))
    }

    /// Of the approved actions that somebody wants.
    pub fn of_actions(workspace: &Workspace, wanted: impl Fn(&Action) -> bool) -> Result<Self, StoreError> {
        let snapshot = workspace.snapshot();
        let (table, project) = (&*snapshot.table, &*snapshot.project);
        let ids = MessageIds::new(workspace.project_id()?, &workspace.deliveries()?);
        let plan = plan_export(table, project, wanted, ExportTerms::new(now(), UnknownConsent::Withhold));
        let (messages, too_long) = webhook_messages(table, project, &plan, &ids);
        Ok(Self { plan, messages, too_long, revision: snapshot.revision })
    }
}
