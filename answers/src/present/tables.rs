//! Results as tables: the same columns in the window, on the command line and in files.

use crate::analysis::addresses::{Preview, Proposals};
use crate::analysis::flow::Level;
use crate::analysis::flow::{Base, Flow, NodeKind};
use crate::analysis::friction::ErrorTrend;
use crate::analysis::spend::days_between;
use crate::analysis::timeline::CustomerTimeline;
use crate::analysis::{Sessions, TopPaths, Transitions};
use crate::events::{EventTable, NO_STAGE, Names, Subset, channel_name};
use crate::model::{
    CustomerIx, Filter, Import, PredictionRun, Project, Readiness, Reject, Settings, Source, Spend, Target,
};
use crate::predict::segments::Clustering;
use crate::texts::text;

use super::contact;
use super::factors::FactorWords;
use super::numbers;
use super::properties;
use super::readiness;
use super::reject_reasons::reject_reason;
use super::shares;
use super::table::{Cell, Table};
use super::words;

/// The label of a customer, or a pseudonym where names are hidden.
pub fn label_of(table: &EventTable, ix: CustomerIx, hide_names: bool) -> String {
    if hide_names { table.people.pseudonym(ix) } else { table.people.label(ix) }
}

fn touchpoint(names: &Names, i: u16) -> Cell {
    Cell::text(names.touchpoints.get(i as usize).map_or("", String::as_str))
}

fn stage(names: &Names, i: u8) -> Cell {
    if i == NO_STAGE { Cell::Empty } else { Cell::text(names.stages.get(i as usize).map_or("", String::as_str)) }
}

fn channel(names: &Names, i: u8) -> Cell {
    Cell::text(names.channels.get(i as usize).map_or("", String::as_str))
}

/// What ads cost and whom they reached, by day, channel and campaign: of the days and channels that `filter` asks for. An
/// ad has no segment and no source.
pub fn spend(project: &Project, filter: &Filter) -> Table {
    let mut out = Table::new(&[
        ("day", text!("tables-day")),
        ("channel", text!("tables-channel")),
        ("raw_channel", text!("tables-from")),
        ("campaign", text!("tables-campaign")),
        ("cost", text!("tables-cost")),
        ("currency", text!("tables-currency")),
        ("impressions", text!("tables-impressions")),
        ("clicks", text!("tables-clicks")),
    ]);
    let days = days_between(filter.from, filter.to);
    let wanted = |s: &&Spend| {
        let channel = || filter.channels.contains(&channel_name(&project.rules, &s.channel));
        days.contains(&i64::from(s.day)) && (filter.channels.is_empty() || channel())
    };
    let mut rows: Vec<_> = project.spend.iter().filter(wanted).collect();
    rows.sort_by_key(|s| (s.day, &s.channel, &s.campaign, &s.currency));
    for s in rows {
        out.push(vec![
            Cell::text(numbers::iso(i64::from(s.day) * 86_400_000).chars().take(10).collect::<String>()),
            Cell::text(channel_name(&project.rules, &s.channel)),
            Cell::text(&s.channel),
            Cell::text(&s.campaign),
            if s.has_no_cost() { Cell::Empty } else { Cell::Number(s.cost) },
            Cell::text(&s.currency),
            s.impressions.map_or(Cell::Empty, Cell::Number),
            s.clicks.map_or(Cell::Empty, Cell::Number),
        ]);
    }
    out
}

/// Every session of the events that `subset` lets through, by customer, then time. A screen has room for the number of a
/// customer alone, a file has everything it can be joined by.
pub fn sessions(table: &EventTable, subset: &Subset, sessions: &Sessions, goal: &[bool], for_file: bool) -> Table {
    let who = if for_file { &contact::columns()[..] } else { &contact::columns()[..1] };
    let columns = [
        ("session", text!("tables-session")),
        ("start", text!("tables-start")),
        ("end", text!("tables-end")),
        ("duration_s", text!("tables-duration")),
        ("events", text!("tables-events")),
        ("first_touchpoint", text!("tables-first-touchpoint")),
        ("last_touchpoint", text!("tables-last-touchpoint")),
        ("channel", text!("tables-channel")),
        ("goal", text!("tables-goal")),
    ];
    let mut out = Table::new(&[who, &columns].concat());
    let mut number = 0;
    for i in 0..sessions.len() {
        number = if i > 0 && sessions.customer[i] == sessions.customer[i - 1] { number + 1 } else { 1 };
        let mut events = sessions.events(i);
        let Some(first) = events.next() else { continue };
        let last = events.next_back().unwrap_or(first);
        let visible = || sessions.events(i).filter(|&e| subset.is_visible(table, e));
        let mut row = contact::cells(table, sessions.customer[i], false)[..who.len()].to_vec();
        row.extend([
            Cell::Count(number),
            Cell::Time(table.time[first]),
            Cell::Time(table.time[last]),
            Cell::Duration(sessions.duration(table, i)),
            Cell::Count(visible().count() as u64),
            touchpoint(&table.names, table.touchpoint[first]),
            touchpoint(&table.names, table.touchpoint[last]),
            channel(&table.names, table.channel[first]),
            Cell::Flag(visible().any(|e| goal[table.touchpoint[e] as usize] && !table.is_refund(e))),
        ]);
        out.push(row);
    }
    out
}

/// Every pair of touchpoints, or of stages, that follow each other.
pub fn transitions(names: &Names, t: &Transitions) -> Table {
    let names = t.names(names);
    let name = |i: u16| names.get(usize::from(i)).map_or(Cell::Empty, Cell::text);
    let mut out = Table::new(&[
        ("from", text!("tables-from")),
        ("to", text!("tables-to")),
        ("within_customer", text!("tables-within-customer")),
        ("within_session", text!("tables-within-session")),
        ("share_of_from", text!("tables-of-from")),
    ]);
    for pair in &t.pairs {
        let all: u64 = t.leaving(pair.from).iter().map(|p| p.within_customer).sum();
        out.push(vec![
            name(pair.from),
            name(pair.to),
            Cell::Count(pair.within_customer),
            Cell::Count(pair.within_session),
            if all == 0 { Cell::Empty } else { Cell::Share(pair.within_customer as f64 / all as f64) },
        ]);
    }
    out
}

/// The nodes of a flow, by step.
pub fn flow_nodes(flow: &Flow, names: &Names, base: Base) -> Table {
    let head = match base {
        Base::Start => text!("tables-of-start"),
        Base::Previous => text!("tables-of-previous-step"),
    };
    let mut out = Table::new(&[
        ("step", text!("tables-step")),
        ("kind", text!("tables-kind")),
        ("name", text!("tables-name")),
        ("count", text!("tables-count")),
        ("share", head),
    ]);
    for (step, column) in flow.columns.iter().enumerate() {
        for node in column {
            out.push(vec![
                Cell::Integer(flow.step_numbers().of(step)),
                Cell::text(kind_word(node.kind, flow.level)),
                Cell::text(flow.label(node.kind, names)),
                Cell::Count(node.count),
                of(
                    shares::part(base, node.count, shares::paths_arriving(flow, step, node.kind, node.count)),
                    shares::whole(flow, base, step),
                ),
            ]);
        }
    }
    out
}

/// The links of a flow, by step.
pub fn flow_links(flow: &Flow, names: &Names) -> Table {
    let mut out = Table::new(&[
        ("step", text!("tables-step")),
        ("from", text!("tables-from")),
        ("to", text!("tables-to")),
        ("count", text!("tables-count")),
        ("share_of_from", text!("tables-of-from")),
        ("share", text!("tables-of-start")),
    ]);
    for (step, column) in flow.columns.iter().enumerate().take(flow.columns.len().saturating_sub(1)) {
        for node in column {
            let leaving = flow.links.iter().filter(|l| usize::from(l.step) == step && l.from == node.kind);
            let mut rows: Vec<(NodeKind, u64)> = leaving.map(|l| (l.to, l.count)).collect();
            // what is not shown one by one goes to others, so that what leaves a node adds up to it
            let rest = node.count.saturating_sub(rows.iter().map(|(_, n)| n).sum());
            if rest > 0 && !flow.small.is_none() {
                let others = NodeKind::Merged { with_larger: true };
                match rows.iter_mut().find(|(to, _)| matches!(to, NodeKind::Merged { .. })) {
                    Some(row) => *row = (others, row.1 + rest),
                    None => rows.push((others, rest)),
                }
            }
            for (to, count) in rows {
                out.push(vec![
                    Cell::Integer(flow.step_numbers().of(step)),
                    Cell::text(flow.label(node.kind, names)),
                    Cell::text(flow.label(to, names)),
                    Cell::Count(count),
                    of(count, node.count),
                    of(count, flow.base),
                ]);
            }
        }
    }
    out
}

fn of(part: u64, whole: u64) -> Cell {
    if whole == 0 { Cell::Empty } else { Cell::Share(part as f64 / whole as f64) }
}

/// What a node of a flow is, as files say it.
pub fn kind_word(kind: NodeKind, level: Level) -> &'static str {
    match (kind, level) {
        (NodeKind::Item(_) | NodeKind::Part { .. }, Level::Stage) => "stage",
        (NodeKind::Item(_) | NodeKind::Part { .. }, Level::Touchpoint) => "touchpoint",
        (NodeKind::Other, _) => "other",
        (NodeKind::NotStarted, _) => "not_started",
        (NodeKind::GoalReached, _) => "goal_reached",
        (NodeKind::StillActive, _) => "still_active",
        (NodeKind::DroppedOff, _) => "dropped_off",
        (NodeKind::Merged { .. }, _) => "others",
    }
}

/// The most common paths.
pub fn paths(paths: &TopPaths, level: Level, names: &Names) -> Table {
    let mut out = Table::new(&[
        ("path", text!("tables-path")),
        ("times", text!("tables-times")),
        ("customers", text!("tables-customers")),
        ("share", text!("tables-of-all-paths")),
        ("conversion", text!("tables-reach-goal")),
        ("median_s", text!("tables-median-time")),
    ]);
    for path in &paths.paths {
        out.push(vec![
            Cell::text(words::path(&path.steps, level, names)),
            Cell::Count(path.count),
            Cell::Count(path.customers),
            Cell::Share(path.share),
            Cell::Share(path.conversion),
            Cell::Duration(path.median_ms),
        ]);
    }
    out
}

/// Errors week by week.
pub fn errors(trends: &[ErrorTrend], names: &Names) -> Table {
    let mut out = Table::new(&[
        ("error", text!("tables-error")),
        ("week", text!("tables-week-from")),
        ("errors", text!("tables-sessions-with-error")),
        ("sessions", text!("tables-sessions-at-step-before")),
        ("rate", text!("tables-rate")),
        ("unusual", text!("tables-out-of-ordinary")),
    ]);
    for trend in trends {
        for week in &trend.weeks {
            out.push(vec![
                touchpoint(names, trend.touchpoint),
                Cell::Time(week.start),
                Cell::Count(week.errors),
                Cell::Count(week.sessions),
                Cell::Share(week.rate()),
                Cell::text(if week.spike { text!("table-yes") } else { text!("table-no") }),
            ]);
        }
    }
    out
}

/// The groups of a clustering.
pub fn groups(c: &Clustering) -> Table {
    let mut out = Table::new(&[
        ("group", text!("tables-group")),
        ("name", text!("tables-name")),
        ("customers", text!("tables-customers")),
        ("share", text!("tables-share")),
        ("description", text!("tables-what-makes-it-different")),
    ]);
    for (i, group) in c.groups.iter().enumerate() {
        out.push(vec![
            Cell::Count(i as u64 + 1),
            Cell::text(&group.name),
            Cell::Count(group.size as u64),
            Cell::Share(group.share),
            Cell::text(&group.description),
        ]);
    }
    out
}

/// How every number of groups did.
pub fn group_scores(c: &Clustering) -> Table {
    let mut out = Table::new(&[
        ("k", text!("tables-groups")),
        ("silhouette", text!("tables-silhouette")),
        ("stability", text!("tables-stability")),
        ("inertia", text!("tables-inertia")),
        ("chosen", text!("tables-chosen")),
    ]);
    for score in &c.per_k {
        out.push(vec![
            Cell::Count(score.k as u64),
            Cell::Number(score.silhouette),
            Cell::Number(score.stability),
            Cell::Number(score.inertia),
            Cell::Flag(score.k == c.k),
        ]);
    }
    out
}

/// All events of one customer, with their sessions.
pub fn timeline(table: &EventTable, journey: &CustomerTimeline) -> Table {
    let mut out = Table::new(&[
        ("time", text!("tables-time")),
        ("session", text!("tables-session")),
        ("stage", text!("tables-stage")),
        ("touchpoint", text!("tables-touchpoint")),
        ("channel", text!("tables-channel")),
        ("source", text!("tables-source")),
        ("page", text!("tables-page")),
        ("product", text!("tables-product")),
        ("value", text!("tables-value")),
        ("text", text!("tables-text")),
    ]);
    // columns of what only other customers have say nothing
    let names = properties::names_of(table, &journey.sessions.iter().cloned().flatten());
    properties::add_columns(&mut out, table, &names);
    for (number, session) in journey.sessions.iter().enumerate() {
        for i in session.clone() {
            let mut row = vec![
                Cell::Time(table.time[i]),
                Cell::Count(number as u64 + 1),
                stage(&table.names, table.stage(i)),
                touchpoint(&table.names, table.touchpoint[i]),
                channel(&table.names, table.channel[i]),
                Cell::text(table.dims.source.name(u32::from(table.source[i]))),
                Cell::text(table.dims.page.name(table.page[i])),
                Cell::text(table.dims.product.name(table.product[i])),
                if table.value[i].is_nan() { Cell::Empty } else { Cell::Money(table.value[i]) },
                Cell::text(table.dims.text.name(table.text[i])),
            ];
            row.extend(properties::cells(table, &names, i));
            out.push(row);
        }
    }
    out
}

/// Events by customer and position.
pub fn event_rows(
    table: &EventTable,
    events: impl IntoIterator<Item = (CustomerIx, usize)>,
    hide_names: bool,
) -> Table {
    let mut out = Table::new(&contact::with(&[
        ("time", text!("tables-time")),
        ("stage", text!("tables-stage")),
        ("touchpoint", text!("tables-touchpoint")),
        ("channel", text!("tables-channel")),
        ("source", text!("tables-source")),
        ("event", text!("tables-raw-event")),
        ("page", text!("tables-page")),
        ("product", text!("tables-product")),
        ("value", text!("tables-value")),
        ("campaign", text!("tables-campaign")),
        ("device", text!("tables-device")),
        ("country", text!("tables-country")),
        ("text", text!("tables-text")),
    ]));
    let names = table.property_names();
    properties::add_columns(&mut out, table, &names);
    let dims = &table.dims;
    let mut who: Option<(CustomerIx, [Cell; contact::COLUMNS])> = None;
    for (ix, i) in events {
        if who.as_ref().is_none_or(|(of, _)| *of != ix) {
            who = Some((ix, contact::cells(table, ix, hide_names)));
        }
        let mut row: Vec<Cell> = who.iter().flat_map(|(_, cells)| cells.clone()).collect();
        row.extend([
            Cell::Time(table.time[i]),
            stage(&table.names, table.stage(i)),
            touchpoint(&table.names, table.touchpoint[i]),
            channel(&table.names, table.channel[i]),
            Cell::text(dims.source.name(u32::from(table.source[i]))),
            Cell::text(dims.event.name(table.event[i])),
            Cell::text(dims.page.name(table.page[i])),
            Cell::text(dims.product.name(table.product[i])),
            if table.value[i].is_nan() { Cell::Empty } else { Cell::Money(table.value[i]) },
            Cell::text(table.campaign_name(i)),
            Cell::text(dims.device.name(table.device[i])),
            Cell::text(dims.country.name(table.country[i])),
            Cell::text(dims.text.name(table.text[i])),
        ]);
        row.extend(properties::cells(table, &names, i));
        out.push(row);
    }
    out
}

/// The word of a target in files.
pub fn target_word(target: Target) -> &'static str {
    match target {
        Target::Purchase => "purchase",
        Target::Silent => "silent",
        Target::Own => "own",
    }
}

/// What a score is the chance of, in tables: who is silent may have left, which nobody can see yet.
fn target_cell(target: Target) -> Cell {
    match target {
        Target::Purchase | Target::Own => Cell::text(target_word(target)),
        Target::Silent => Cell::text(text!("tables-silent-may-leave")),
    }
}

/// What is predicted and how well it did on the past.
pub fn targets(run: &PredictionRun) -> Table {
    let mut out = Table::new(&[
        ("target", text!("tables-prediction")),
        ("horizon_days", text!("tables-days")),
        ("state", text!("tables-state")),
        ("customers", text!("tables-customers")),
        ("auc", text!("tables-auc")),
        ("baseline_auc", text!("tables-baseline-auc")),
        ("brier", text!("tables-brier")),
        ("base_brier", text!("tables-base-rates-brier")),
        ("lift_at_10", text!("tables-lift-of-top-tenth")),
        ("note", text!("tables-note")),
    ]);
    for t in run.targets() {
        let state = match &t.readiness {
            Readiness::Ready => "ready",
            Readiness::LowConfidence(_) => text!("tables-low-confidence"),
            Readiness::NotEnoughData(_) => text!("tables-not-enough-data"),
        };
        let tested = |value: fn(&crate::model::BackTest) -> f64| {
            t.back_test.as_ref().map_or(Cell::Empty, |b| Cell::Number((value(b) * 10_000.0).round() / 10_000.0))
        };
        out.push(vec![
            target_cell(t.target),
            Cell::Count(u64::from(t.horizon_days)),
            Cell::text(state),
            Cell::Count(t.scores.len() as u64),
            tested(|b| b.auc),
            tested(|b| b.baseline_auc),
            tested(|b| b.brier),
            tested(|b| b.base_brier),
            tested(|b| b.lift_at_10),
            Cell::text(readiness::reasons(t)),
        ]);
    }
    out
}

/// Every score of the customers that `subset` lets through, by prediction, highest first.
pub fn scores(
    run: &PredictionRun,
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    hide_names: bool,
) -> Table {
    let mut out = Table::new(&contact::with(&[
        ("target", text!("tables-prediction")),
        ("horizon_days", text!("tables-days")),
        ("probability", text!("tables-chance")),
        ("reasons", text!("tables-reasons")),
    ]));
    for t in run.targets() {
        let says = FactorWords::of(run, t, settings);
        for score in &t.scores {
            let ix = table.people.ix_of(score.customer).filter(|&ix| subset.customers().contains(ix));
            let Some(ix) = ix else { continue };
            let reasons: Vec<String> = score.factors.iter().map(|f| says.reason(f)).collect();
            let mut row = contact::cells(table, ix, hide_names).to_vec();
            row.extend([
                target_cell(t.target),
                Cell::Count(u64::from(t.horizon_days)),
                Cell::Share((score.p * 1e6).round() / 1e6),
                Cell::text(reasons.join("; ")),
            ]);
            out.push(row);
        }
    }
    out
}

/// The imports of a project, oldest first.
pub fn imports(imports: &[Import], sources: &[Source]) -> Table {
    let mut out = Table::new(&[
        ("import", text!("tables-import")),
        ("source", text!("tables-source")),
        ("file", text!("tables-file")),
        ("at", text!("tables-at")),
        ("rows", text!("tables-rows")),
        ("events", text!("tables-events")),
        ("duplicates", text!("tables-duplicates")),
        ("rejected", text!("tables-rejected")),
        ("state", text!("tables-state")),
    ]);
    for import in imports {
        let source = sources.iter().find(|s| s.id == import.source).map_or("", |s| s.name.as_str());
        out.push(vec![
            Cell::Count(u64::from(import.id)),
            Cell::text(source),
            Cell::text(&import.file),
            Cell::Time(import.at),
            Cell::Count(import.rows),
            Cell::Count(import.events),
            Cell::Count(import.duplicates),
            Cell::Count(import.rejected.iter().map(|r| r.1).sum()),
            Cell::text(words::import_state(import.state)),
        ]);
    }
    out
}

/// The rows that imports left out: of each file its name and its rows.
pub fn rejected_rows<'a>(files: impl IntoIterator<Item = (&'a str, &'a [Reject])>) -> Table {
    let mut out = Table::new(&[
        ("file", text!("tables-file")),
        ("line", text!("tables-line")),
        ("column", text!("tables-column")),
        ("reason", text!("tables-what-is-wrong")),
        ("row", text!("tables-row-as-it-came")),
    ]);
    for (file, row) in files.into_iter().flat_map(|(file, rows)| rows.iter().map(move |row| (file, row))) {
        out.push(vec![
            Cell::text(file),
            Cell::Count(row.line),
            Cell::text(&row.column),
            Cell::text(reject_reason(&row.reason)),
            Cell::text(&row.raw),
        ]);
    }
    out
}

/// Customers with what they are known by.
pub fn people(table: &EventTable, customers: &[CustomerIx], hide_names: bool) -> Table {
    let mut out = Table::new(&contact::with(&[("events", text!("tables-events"))]));
    for &ix in customers {
        let mut row = contact::cells(table, ix, hide_names).to_vec();
        row.push(Cell::Count(table.range(ix).len() as u64));
        out.push(row);
    }
    out
}

/// The table of proposed rules for addresses.
pub fn proposals(found: &Proposals) -> Table {
    let mut out = Table::new(&[
        ("pattern", text!("tables-addresses")),
        ("touchpoint", text!("tables-become")),
        ("addresses", text!("tables-how-many")),
        ("events", text!("tables-events")),
        ("because_of", text!("tables-because-of")),
        ("example", text!("tables-example")),
    ]);
    for p in &found.list {
        let kinds: Vec<&str> = p.kinds.iter().map(|k| k.label()).collect();
        out.push(vec![
            Cell::text(&p.pattern),
            Cell::text(&p.touchpoint),
            Cell::Count(p.addresses),
            Cell::Count(p.events),
            Cell::text(kinds.join(", ")),
            Cell::text(p.examples.first().map_or("", String::as_str)),
        ]);
    }
    out
}

/// Every address before and after an edit of the rules.
pub fn address_preview(preview: &Preview) -> Table {
    let mut out = Table::new(&[
        ("address", text!("tables-address")),
        ("events", text!("tables-events")),
        ("before", text!("tables-now")),
        ("after", text!("tables-then")),
    ]);
    for row in &preview.rows {
        out.push(vec![
            Cell::text(&row.address),
            Cell::Count(row.events),
            Cell::text(&row.before),
            Cell::text(&row.after),
        ]);
    }
    out
}
