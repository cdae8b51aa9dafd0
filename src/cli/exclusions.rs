//! `export … exclusions`: whom advertising leaves out.

use crate::act::{self, ExclusionReason, ExclusionTerms};
use crate::export::destinations::{DestinationTerms, people_files};
use crate::export::{exclusion_list, exclusion_reason};
use crate::model::Purpose;
use crate::present::{numbers, sentence};
use crate::progress::Progress;
use crate::texts::text;
use crate::workspace::{self, Workspace};

use super::args::{ExclusionArgs, FileFormat};
use super::destination::Destination;
use super::error::{nothing, usage};
use super::output::print_note;
use super::people_rows;
use super::project::Query;
use super::tool_files::ToolFile;
use super::watch::ProgressDisplay;

/// Writes the list, as a tool takes it or with the program's own columns.
pub(super) fn export(
    workspace: &Workspace,
    query: &Query,
    args: &ExclusionArgs,
    (target, format, tool): (&Destination, FileFormat, Option<ToolFile<'_>>),
) -> anyhow::Result<()> {
    if let Some(tool) = args.tool.to.filter(|tool| tool.purpose() != Purpose::Ads) {
        return Err(usage(text!("cli-exclusions-are-for-ads", tool = tool.name())));
    }
    let (table, project) = (&*query.snapshot.table, &*query.snapshot.project);
    let terms = terms(args)?;
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let found = act::exclusions(table, &query.subset, project, &terms, &progress);
    drop(watch);
    let found = found?;
    if found.customers.is_empty() {
        let why = found.withheld.sentence().unwrap_or_else(|| text!("cli-exclusions-nobody-fits").to_owned());
        return Err(nothing(text!("cli-exclusions-nobody", why)));
    }
    for &reason in &terms.reasons {
        let (n, besides) = (found.count(reason), found.count_besides(reason));
        let listed = text!("count-customers", n);
        let reason = exclusion_reason(reason);
        print_note(&match besides {
            0 => format!("{reason}: {listed}"),
            n => text!("cli-exclusions-listed-already", reason, listed, n),
        });
    }
    print_note(&text!("cli-exclusions-as-of", date = numbers::iso(query.subset.observed_until(table))));
    let ends = sentence::old_data(table.last_ms(), workspace::now(), &project.settings);
    ends.iter().for_each(|ends| print_note(&format!("{ends}.")));
    let list = exclusion_list(table, &found);
    let what = text!("exclusions-listed");
    if let Some(tool) = tool {
        // nobody agreed to be known there, so that addresses leave as hashes wherever the tool takes them
        let hashed = DestinationTerms { hashed: args.tool.to.is_some_and(|tool| tool.can_hash()), campaign: None };
        return tool.list(workspace, what, list.withheld, |of| people_files(of, (table, project), &list, &hashed));
    }
    let (people, withheld) = (list.table.rows.len(), list.withheld);
    people_rows::write_list(workspace, what, (list.table, people, withheld), (target, format))
}

fn terms(args: &ExclusionArgs) -> anyhow::Result<ExclusionTerms> {
    let reason = |word: &String| {
        ExclusionReason::from_code(word.trim()).ok_or_else(|| {
            let known = ExclusionReason::ALL.map(ExclusionReason::code).join(", ");
            usage(text!("cli-exclusions-no-reason", word, known))
        })
    };
    let reasons = args.of.iter().map(reason).collect::<anyhow::Result<Vec<_>>>()?;
    let reasons = if reasons.is_empty() { ExclusionReason::ALL.to_vec() } else { reasons };
    Ok(ExclusionTerms { reasons, recent_days: args.recent_days })
}
