//! `opportunities`: what gets in the way by what removing it would bring, and what people decided about it.

use crate::insights::{ComputedInsight, Opportunities, OpportunitySettings, Scope};
use crate::model::{Filter, Opportunity, OpportunityStatus};
use crate::present::annotations::parse_day;
use crate::progress::Progress;
use crate::texts::text;
use crate::workspace::{Edit, Workspace, now};

use super::args::OpportunitiesArgs;
use super::ask::refused;
use super::error::usage;
use super::project::edit;
use super::show::show;

const DAY: i64 = 86_400_000;

pub(super) fn opportunities(args: &OpportunitiesArgs) -> anyhow::Result<()> {
    if args.changes() {
        change(args)?;
    }
    show(&args.question())
}

/// What a person decides about an opportunity.
enum Decision<'a> {
    /// Removing the obstacle takes so many days of work.
    Effort(f64),
    /// This person sees to it.
    Owner(&'a str),
    /// The work on it is so far.
    Status(OpportunityStatus),
}

fn change(args: &OpportunitiesArgs) -> anyhow::Result<()> {
    let decisions = decisions(args)?;
    let at = done_at(args)?;
    let mut workspace = edit(&args.project)?;
    let found = computed(&workspace, None)?;
    // a name that nobody knows is said before anything is changed
    let decisions = decisions.into_iter().map(|(name, decision)| Ok((find(&found, name)?, decision)));
    for (known, decision) in decisions.collect::<anyhow::Result<Vec<_>>>()? {
        // a decision before this one may be about the same
        let project = workspace.snapshot().project;
        let latest = project.opportunities.iter().find(|of| of.finding == known.finding);
        let mut decided = latest.cloned().unwrap_or(known);
        match decision {
            Decision::Effort(days) => decided.effort_days = Some(days),
            Decision::Owner(owner) => owner.clone_into(&mut decided.owner),
            Decision::Status(status) => {
                // what it cost until it was done
                let before = match status {
                    OpportunityStatus::Done => computed(&workspace, Some(at))?.decided(&decided.finding),
                    _ => None,
                };
                decided.set_status(status, before.and_then(|(_, cost)| cost), at);
            }
        }
        workspace.edit(Edit::Opportunities(ComputedInsight::<Opportunities>::change(decided)))?;
    }
    Ok(workspace.close()?)
}

/// Every decision that the options name, with the name of its opportunity.
fn decisions(args: &OpportunitiesArgs) -> anyhow::Result<Vec<(&str, Decision<'_>)>> {
    let effort = args.effort.iter().map(|pair| {
        let (name, days) = split(pair)?;
        let days: Option<f64> = days.parse().ok().filter(|days: &f64| days.is_finite() && *days > 0.0);
        let days = days.ok_or_else(|| usage(text!("cli-opportunities-no-effort", pair)))?;
        Ok((name, Decision::Effort(days)))
    });
    let owner = args.owner.iter().map(|pair| split(pair).map(|(name, owner)| (name, Decision::Owner(owner))));
    let status = args.status.iter().map(|pair| {
        let (name, code) = split(pair)?;
        let status = OpportunityStatus::from_code(&code.to_lowercase()).ok_or_else(|| {
            let known = OpportunityStatus::ALL.map(OpportunityStatus::code).join(", ");
            usage(text!("cli-opportunities-no-status", status = code, known))
        })?;
        Ok((name, Decision::Status(status)))
    });
    effort.chain(owner).chain(status).collect()
}

/// When what is done was done, ms UTC: the day that was given, or now.
fn done_at(args: &OpportunitiesArgs) -> anyhow::Result<i64> {
    let Some(day) = &args.done_on else { return Ok(now()) };
    let day = parse_day(day).ok_or_else(|| usage(text!("cli-annotations-no-day-write-one-such-2026", text = day)))?;
    Ok(i64::from(day) * DAY)
}

/// The opportunities in the data, or in that before a moment.
fn computed(workspace: &Workspace, until: Option<i64>) -> anyhow::Result<ComputedInsight<Opportunities>> {
    let snapshot = workspace.snapshot();
    let filter = Filter { to: until, ..Filter::default() };
    let scope = Scope::new(snapshot.table.clone(), snapshot.project, filter, now());
    ComputedInsight::new(scope, OpportunitySettings::default(), &Progress::new()).map_err(refused)
}

/// What is decided about the opportunity of this name, of which a part is enough where only one has it.
fn find(found: &ComputedInsight<Opportunities>, name: &str) -> anyhow::Result<Opportunity> {
    let decided = |name: &str| found.decided(name).map(|(decided, _)| decided);
    let by_part = || {
        let part = name.to_lowercase();
        let mut with_part = found.outcome.ranked.iter().filter(|of| of.name.to_lowercase().contains(&part));
        with_part.next().filter(|_| with_part.next().is_none()).and_then(|only| decided(&only.name))
    };
    decided(name).or_else(by_part).ok_or_else(|| {
        let known: Vec<&str> = found.outcome.ranked.iter().map(|of| of.name.as_str()).collect();
        usage(text!("cli-opportunities-no-opportunity", name, known = known.join("; ")))
    })
}

/// A name and what stands after the last sign of equality.
fn split(pair: &str) -> anyhow::Result<(&str, &str)> {
    let parts = pair.rsplit_once('=').map(|(name, value)| (name.trim(), value.trim()));
    parts.filter(|(name, _)| !name.is_empty()).ok_or_else(|| usage(text!("cli-opportunities-no-pair", pair)))
}
