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

fn change(args: &OpportunitiesArgs) -> anyhow::Result<()> {
    let mut workspace = edit(&args.project)?;
    for pair in &args.effort {
        let (name, days) = split(pair)?;
        let is_effort = |days: &f64| days.is_finite() && *days > 0.0;
        let days = days.parse().ok().filter(is_effort);
        let days: f64 = days.ok_or_else(|| usage(text!("cli-opportunities-no-effort", pair)))?;
        let name = whole_name(&workspace, name)?;
        set(&mut workspace, &name, |of| of.effort_days = Some(days))?;
    }
    for pair in &args.owner {
        let (name, owner) = split(pair)?;
        let name = whole_name(&workspace, name)?;
        set(&mut workspace, &name, |of| owner.clone_into(&mut of.owner))?;
    }
    let at = match &args.done_on {
        Some(day) => {
            let day =
                parse_day(day).ok_or_else(|| usage(text!("cli-annotations-no-day-write-one-such-2026", text = day)))?;
            i64::from(day) * DAY
        }
        None => now(),
    };
    for pair in &args.status {
        let (name, code) = split(pair)?;
        let status = OpportunityStatus::from_code(&code.to_lowercase()).ok_or_else(|| {
            let known = OpportunityStatus::ALL.map(OpportunityStatus::code).join(", ");
            usage(text!("cli-opportunities-no-status", status = code, known))
        })?;
        let name = whole_name(&workspace, name)?;
        // what it cost until it was done
        let before = match status {
            OpportunityStatus::Done => computed(&workspace, Some(at))?.decided(&name).and_then(|(_, cost)| cost),
            _ => None,
        };
        set(&mut workspace, &name, |of| of.set_status(status, before, at))?;
    }
    Ok(workspace.close()?)
}

/// The opportunities in the data, or in that before a moment.
fn computed(workspace: &Workspace, until: Option<i64>) -> anyhow::Result<ComputedInsight<Opportunities>> {
    let snapshot = workspace.snapshot();
    let filter = Filter { to: until, ..Filter::default() };
    let scope = Scope::new(snapshot.table.clone(), snapshot.project, filter, now());
    ComputedInsight::new(scope, OpportunitySettings::default(), &Progress::new()).map_err(refused)
}

/// Changes what is decided about the obstacle of this name.
fn set(workspace: &mut Workspace, name: &str, change: impl FnOnce(&mut Opportunity)) -> anyhow::Result<()> {
    let computed = computed(workspace, None)?;
    let Some((mut decided, _)) = computed.decided(name) else { return Err(unknown(&computed, name)) };
    change(&mut decided);
    workspace.edit(Edit::Opportunities(ComputedInsight::<Opportunities>::change(decided)))?;
    Ok(())
}

fn unknown(computed: &ComputedInsight<Opportunities>, name: &str) -> anyhow::Error {
    let known: Vec<&str> = computed.outcome.ranked.iter().map(|of| of.name.as_str()).collect();
    usage(text!("cli-opportunities-no-opportunity", name, known = known.join("; ")))
}

/// The name of an opportunity, of which a part is enough where only one has it.
fn whole_name(workspace: &Workspace, name: &str) -> anyhow::Result<String> {
    let computed = computed(workspace, None)?;
    if computed.decided(name).is_some() {
        return Ok(name.to_owned());
    }
    let part = name.to_lowercase();
    let mut named = computed.outcome.ranked.iter().filter(|of| of.name.to_lowercase().contains(&part));
    match (named.next(), named.next()) {
        (Some(only), None) => Ok(only.name.clone()),
        _ => Err(unknown(&computed, name)),
    }
}

/// A name and what stands after the last sign of equality.
fn split(pair: &str) -> anyhow::Result<(&str, &str)> {
    let parts = pair.rsplit_once('=').map(|(name, value)| (name.trim(), value.trim()));
    parts.filter(|(name, _)| !name.is_empty()).ok_or_else(|| usage(text!("cli-opportunities-no-pair", pair)))
}
