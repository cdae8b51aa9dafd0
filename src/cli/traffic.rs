//! `traffic`: who is not a customer, and whether they are left out.

use crate::events::automation::automated;
use crate::events::traffic::{complaint, fast, internal, programs, robots};
use crate::events::{EventTable, Traffic};
use crate::model::TrafficRules;
use crate::present::table::{Cell, Style, Table};
use crate::texts::text;
use crate::workspace::{Edit, Snapshot};

use super::args::{ExcludedTraffic, Format, TrafficArgs};
use super::error::usage;
use super::output::Report;
use super::project::{edit, open_lazily};

pub(super) fn traffic(args: &TrafficArgs) -> anyhow::Result<()> {
    let changes = args.own.is_some() || args.more_bots.is_some() || args.leave_out.is_some();
    if let Some(why) = args.own.iter().flatten().find_map(|entry| complaint(entry)) {
        return Err(usage(why));
    }
    if args.apply && !changes {
        return Err(usage(text!("cli-traffic-nothing-apply-say-what-change-own")));
    }
    if !args.apply {
        let snapshot = open_lazily(&args.project)?.snapshot();
        let mut rules = (*snapshot.project.settings.traffic).clone();
        change(&mut rules, args);
        let caption = if changes { text!("cli-traffic-nothing-changed-apply-keeps") } else { "" };
        return report(&snapshot, &rules, caption, args.format);
    }
    let mut workspace = edit(&args.project)?;
    let mut settings = workspace.snapshot().project.settings.clone();
    change(&mut settings.traffic, args);
    workspace.edit(Edit::SetSettings(settings))?;
    let snapshot = workspace.snapshot();
    report(&snapshot, &snapshot.project.settings.traffic, "", args.format)?;
    Ok(workspace.close()?)
}

/// How many people machines acted in the name of.
fn automated_people(table: &EventTable) -> usize {
    let of = |i: u32| table.offsets().partition_point(|&start| start <= i);
    let mut people: Vec<usize> = automated(table).into_iter().map(of).collect();
    people.dedup();
    people.len()
}

fn change(rules: &mut TrafficRules, args: &TrafficArgs) {
    let tidy = |list: &[String]| list.iter().map(|e| e.trim().to_owned()).filter(|e| !e.is_empty()).collect();
    if let Some(own) = &args.own {
        rules.internal = tidy(own);
    }
    if let Some(words) = &args.more_bots {
        rules.more_bots = tidy(words);
    }
    if let Some(who) = &args.leave_out {
        rules.leave_out_bots = who.contains(&ExcludedTraffic::Bots);
        rules.leave_out_fast = who.contains(&ExcludedTraffic::Fast);
        rules.leave_out_internal = who.contains(&ExcludedTraffic::Own);
    }
}

/// Who is left out by these rules, whether or not they are the project's.
fn report(snapshot: &Snapshot, rules: &TrafficRules, caption: &str, format: Format) -> anyhow::Result<()> {
    let (table, project) = (&*snapshot.table, &*snapshot.project);
    let robots = robots(&table.dims, rules);
    let mut rows = Table::new(&[
        ("who", text!("cli-traffic-who")),
        ("left_out", text!("cli-traffic-left-out")),
        ("customers", text!("cli-traffic-customers")),
        ("told_by", text!("cli-traffic-told-by")),
    ]);
    let mut push = |who: &str, left_out: bool, customers: usize, told_by: String| {
        let yes_no = if left_out { text!("table-yes") } else { text!("table-no") };
        rows.push(vec![Cell::text(who), Cell::text(yes_no), Cell::Count(customers as u64), Cell::text(told_by)]);
    };
    let by_agent = match rules.more_bots.as_slice() {
        [] => text!("cli-traffic-user-agent").to_owned(),
        names => text!("cli-traffic-user-agent-or", names = names.join(", ")),
    };
    push(text!("cli-traffic-bots"), rules.leave_out_bots, programs(table, &robots).len(), by_agent);
    push(
        text!("cli-traffic-automated-events"),
        rules.leave_out_bots,
        automated_people(table),
        text!("cli-traffic-acts-second-mail-sent-many-links").to_owned(),
    );
    push(
        text!("cli-traffic-fast"),
        rules.leave_out_fast,
        fast(table, &robots).len(),
        text!("cli-traffic-acts-faster-than-people-can").to_owned(),
    );
    let own = internal(&table.people, rules);
    push(text!("cli-traffic-own"), rules.leave_out_internal, own.len(), rules.internal.join(", "));
    let hidden = Traffic::of(table, rules).hidden().count();
    let people = text!("count-people", n = table.num_customers() as u64);
    let mut headline = text!("cli-traffic-not-customers-left-out", people, n = hidden);
    let machines = if rules.leave_out_bots { automated_people(table) } else { 0 };
    if machines > 0 {
        headline.push(' ');
        headline.push_str(&text!("cli-traffic-events-that-machines-did", n = machines));
    }
    let mut report = Report::new(headline, rows);
    report.facts = vec![("applied", (*rules == *project.settings.traffic).into())];
    caption.clone_into(&mut report.caption);
    report.print(format, &Style::of(&project.settings))
}
