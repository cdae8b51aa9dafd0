//! What a website shows to whom, ready to be answered from memory: the approved variant, else what everybody sees.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::act::{self, ContentRow, ExportTerms, UnknownConsent};
use crate::events::{EventTable, Subset};
use crate::export::ShownContent;
use crate::model::{ActionKind, CustomerIx, Project};
use crate::present::numbers;
use crate::release::{Listing, Release};
use crate::texts::text;
use crate::workspace::{Workspace, now};

/// The content that a website shows to one customer, and until when.
struct ServedContent {
    content: ShownContent,
    until: i64,
}

/// The content by the ids that a website knows.
#[derive(Default)]
pub(super) struct Decisions {
    by_customer: HashMap<String, Arc<ServedContent>>,
    by_device: HashMap<String, Arc<ServedContent>>,
}

impl Decisions {
    /// The decision for somebody with this id: a device's, or a customer's where a program asks. Pages hold the key, and
    /// anybody could ask about the numbers of customers; e-mail addresses are no ids here for the same reason.
    pub(super) fn answer(&self, id: &str, is_program: bool, at: i64) -> Value {
        let of_customer = if is_program { self.by_customer.get(id) } else { None };
        let of_id = of_customer.or_else(|| self.by_device.get(id));
        let shown = of_id.filter(|shown| shown.until > at && shown.content.content.is_some());
        let default = ShownContent::default();
        let content = shown.map_or(&default, |shown| &shown.content);
        json!({
            "variant": content.variant,
            "content_id": content.content_id,
            "content": content.content,
            "until": shown.map(|shown| numbers::iso(shown.until)),
        })
    }
}

/// Whether a project shows anything to anybody.
pub(super) fn are_there(project: &Project) -> bool {
    project.actions.iter().any(act::is_content)
        || project.playbooks.iter().any(|of| of.enabled && of.what == ActionKind::ContentVariant)
}

/// The decisions of a project as it is. What is approved and not yet out leaves with it, as with the content feed of an export:
/// the journal has it, consent and limits are asked, and chance settles who sees it.
pub(super) fn decide(workspace: &mut Workspace) -> anyhow::Result<Decisions> {
    let snapshot = workspace.snapshot();
    let (table, project) = (&*snapshot.table, &*snapshot.project);
    let all = Subset::all(table);
    let terms = ExportTerms::new(now(), UnknownConsent::Withhold);
    let plan = act::plan_export(table, project, act::is_content, terms);
    let feed = act::content_feed(table, &all, project, &plan);
    let mut decisions = Decisions::default();
    for (ix, row) in &feed.customers {
        decisions.add(table, *ix, &shown(project, row));
    }
    for (segment, row) in &feed.segments {
        let Some(segment) = project.segments.iter().find(|of| of.id == *segment) else { continue };
        let shown = shown(project, row);
        for ix in all.members(table, &segment.members) {
            let is_apart = feed.customers.binary_search_by_key(&ix, |(ix, _)| *ix).is_ok();
            if !is_apart && table.people.ids.get(ix as usize).is_some_and(|&id| table.may_profile(id)) {
                decisions.add(table, ix, &shown);
            }
        }
    }
    let leaving = feed.shown_of(plan);
    if leaving.included.is_empty() && leaving.assignments(table).is_empty() {
        return Ok(decisions);
    }
    let listing = Listing::people(text!("content-feed-listed"), leaving.people(), leaving.withheld);
    let decisions = Release::of_people(decisions, listing).for_program(text!("live-decisions"), workspace)?;
    workspace.edit(snapshot.export(&leaving))?;
    Ok(decisions)
}

fn shown(project: &Project, row: &ContentRow) -> Arc<ServedContent> {
    Arc::new(ServedContent { content: ShownContent::of(project, row), until: row.until })
}

impl Decisions {
    fn add(&mut self, table: &EventTable, ix: CustomerIx, shown: &Arc<ServedContent>) {
        for &profile in table.people.profiles(ix) {
            let people = &table.people;
            for (by_id, ids) in [(&mut self.by_customer, &people.customer_id), (&mut self.by_device, &people.device)] {
                if let Some(id) = ids.some(profile as usize) {
                    by_id.entry(id.to_owned()).or_insert_with(|| Arc::clone(shown));
                }
            }
        }
    }
}
