//! `export … content`: what a website or app shows to whom, as a feed.

use crate::act::{self, ExportTerms, UnknownConsent};
use crate::export::content_feed;
use crate::model::Action;
use crate::release::{Listing, Release};
use crate::texts::text;
use crate::workspace::{self, Workspace};

use super::args::{FileFormat, OutputArgs};
use super::destination::Destination;
use super::error::nothing;
use super::list_file::list_file;
use super::output::print_note;
use super::project::Query;

/// Writes the feed, and marks what is new in it as exported.
pub(super) fn export(
    workspace: &mut Workspace,
    out: &OutputArgs,
    (target, format): (&Destination, FileFormat),
) -> anyhow::Result<()> {
    let query = Query::new(workspace.snapshot(), &out.filter)?;
    let (table, project) = (&*query.snapshot.table, &*query.snapshot.project);
    let chosen = |a: &Action| act::is_content(a) && query.subset.lets_through(table, a.customer);
    let terms = ExportTerms::new(workspace::now(), UnknownConsent::Withhold);
    let plan = act::plan_export(table, project, chosen, terms);
    if let Some(sentence) = plan.withheld.sentence() {
        print_note(&text!("cli-export-approved-actions-stay-behind", sentence));
    }
    let feed = act::content_feed(table, &query.subset, project, &plan);
    let rows = content_feed(table, project, &feed);
    if rows.rows.is_empty() {
        return Err(nothing(text!("cli-content-nothing")));
    }
    let without_key = feed.customers.len() + feed.segments.len() - rows.rows.len();
    if without_key > 0 {
        print_note(&text!("cli-content-without-key", n = without_key as u64));
    }
    let listing = Listing::people(text!("content-feed-listed"), feed.customers.len() - without_key, plan.withheld);
    list_file(&Release::of_people(rows, listing), target, format, |entry| {
        let recorded = entry.record(workspace)?;
        workspace.edit(query.snapshot.export(&feed.shown_of(plan)))?;
        Ok(recorded)
    })
}
