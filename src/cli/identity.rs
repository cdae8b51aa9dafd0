//! `identity`.

use crate::identity::{self, JoinEvidence};
use crate::model::{Change, CustomerIx, Decision};
use crate::present::table::{Cell, Style, Table};
use crate::present::{identity_words, tables};
use crate::progress::Progress;
use crate::release::Listing;
use crate::texts::text;
use crate::workspace::{Edit, Snapshot, Workspace, preview_identity, suggestions};

use super::args::{Format, IdentityArgs, IdentityShow};
use super::customers::find_customer;
use super::error::usage;
use super::identity_rules;
use super::output::{Report, print_note};
use super::people_rows::{self, distinct};
use super::project::{Query, edit, open_read_only};
use super::watch::ProgressDisplay;

pub(super) fn identity(args: &IdentityArgs) -> anyhow::Result<()> {
    let changes = !args.preview && (!args.set.is_empty() || decides(args));
    let mut workspace = if changes { edit(&args.project)? } else { open_read_only(&args.project)? };
    if changes {
        change(&mut workspace, args)?;
    }
    let snapshot = workspace.snapshot();
    let report = match &args.why {
        _ if args.preview => preview(&snapshot, args)?,
        Some(wanted) => why(&workspace, find_customer(&snapshot, wanted)?)?,
        None if args.show == IdentityShow::Summary && args.format != Format::Text => {
            match summary(&snapshot, args) {
                // what was asked for is done, whether or not its counts may be shown
                Err(why) if changes => Report::new(text!("cli-identity-done", why = why.to_string()), Table::default()),
                summary => summary?,
            }
        }
        None => list(&snapshot, args.show)?,
    };
    let rows = report.table.rows.len();
    let listing = names_people(&snapshot, args).map(|(what, people)| Listing::rows(what, people, rows));
    people_rows::print(report.release(listing), args.format, &Style::of(&snapshot.project.settings), &workspace)?;
    if changes {
        workspace.close()?;
    }
    Ok(())
}

/// What of it is about single persons, and how many.
fn names_people(snapshot: &Snapshot, args: &IdentityArgs) -> Option<(&'static str, Option<usize>)> {
    match args.show {
        _ if args.preview => Some((text!("cli-identity-preview-who-who"), None)),
        _ if args.why.is_some() => Some((text!("cli-identity-why-profiles-one-person"), Some(1))),
        IdentityShow::Dropped => Some((text!("cli-identity-identifiers-that-join-nobody"), None)),
        IdentityShow::Decisions => {
            let project = &snapshot.project;
            let profiles = project.decisions.iter().flat_map(|d| d.left.iter().chain(&d.right));
            let people = &snapshot.table.people;
            let customers = profiles.filter_map(|&p| people.ix_of(p));
            Some((text!("cli-identity-decisions-who-who"), Some(distinct(customers))))
        }
        IdentityShow::Suspicious => Some((text!("cli-identity-customers-look-like-several-people"), None)),
        IdentityShow::Suggestions => Some((text!("cli-identity-customers-look-like-one-person"), None)),
        IdentityShow::Summary | IdentityShow::Rules => None,
    }
}

/// The counts on their way to other programs.
fn summary(snapshot: &Snapshot, args: &IdentityArgs) -> anyhow::Result<Report> {
    let of = &snapshot.identity.summary;
    let query = Query::new(snapshot.clone(), &[])?;
    let counts = query.own(&args.small, args.format, |k, before| Ok(identity_words::summary_shown(of, k, before)))?;
    let mut report = Report::of("", counts);
    if report.note.is_none() {
        report.headline = identity_words::sentence(of);
        report.facts = vec![("summary", serde_json::to_value(of)?)];
    }
    Ok(report)
}

fn decides(args: &IdentityArgs) -> bool {
    !args.suspect.is_empty()
        || !args.same.is_empty()
        || !args.different.is_empty()
        || args.split.is_some()
        || args.fine.is_some()
        || args.take_back.is_some()
}

/// Does what the options ask for, one edit each.
fn change(workspace: &mut Workspace, args: &IdentityArgs) -> anyhow::Result<()> {
    if !args.set.is_empty() {
        let rules = identity_rules::set(&workspace.snapshot().project.settings.identity, &args.set)?;
        let progress = Progress::new();
        let watch = ProgressDisplay::start(&progress);
        let done = workspace.edit_with_progress(Edit::SetIdentity(Box::new(rules)), &progress);
        drop(watch);
        done?;
    }
    if !args.suspect.is_empty() {
        let mut settings = workspace.snapshot().project.settings.clone();
        settings.suspicion = identity_rules::suspicion(settings.suspicion, &args.suspect)?;
        workspace.edit(Edit::SetSettings(settings))?;
    }
    if let Some(number) = args.take_back {
        if !workspace.snapshot().project.decisions.iter().any(|d| d.id == number) {
            return Err(usage(text!(
                "cli-identity-no-decision-identity-project-show-decisions",
                number = number.to_string()
            )));
        }
        workspace.edit(Edit::Decisions(Change::Remove(vec![number])))?;
    }
    let at = jiff::Timestamp::now().as_millisecond();
    let mut decide = |make: &dyn Fn(&Snapshot) -> anyhow::Result<Decision>| -> anyhow::Result<()> {
        let decision = make(&workspace.snapshot())?;
        workspace.edit(Edit::Decisions(Change::Add(vec![decision])))?;
        Ok(())
    };
    if let [a, b] = args.same.as_slice() {
        decide(&|s| {
            let (pair, project) = ((find_customer(s, a)?, find_customer(s, b)?), &s.project);
            Ok(identity::same(&s.table.people, &project.settings.identity, &project.decisions, pair, at)?)
        })?;
    }
    if let [a, b] = args.different.as_slice() {
        decide(&|s| {
            let pair = (find_customer(s, a)?, find_customer(s, b)?);
            Ok(identity::different(&s.table.people, &s.project.settings.identity, pair, at)?)
        })?;
    }
    if let Some(wanted) = &args.split {
        let away: Vec<u32> = args.profiles.iter().filter_map(|n| n.checked_sub(1)).collect();
        decide(&|s| Ok(identity::split(&s.table.people, find_customer(s, wanted)?, &away, at)?))?;
    }
    if let Some(wanted) = &args.fine {
        decide(&|s| {
            let ix = find_customer(s, wanted)?;
            Ok(identity::fine(&s.table.people, &s.project.settings.identity, ix, at)?)
        })?;
    }
    Ok(())
}

/// What the rules would change.
fn preview(snapshot: &Snapshot, args: &IdentityArgs) -> anyhow::Result<Report> {
    let project = &snapshot.project;
    let rules = identity_rules::set(&project.settings.identity, &args.set)?;
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let found = preview_identity(snapshot, &rules, &project.decisions, &progress)?;
    drop(watch);
    let (before, after) = (&found.before, &found.after);
    let stages = &snapshot.table.names.stages;
    let rows = identity_words::funnel(project, stages, (&before.reach, before.ends), (&after.reach, after.ends));
    let mut report = Report::new(identity_words::changes(&found.changes), identity_words::funnel_table(&rows));
    report.facts = vec![("preview", serde_json::to_value(&found)?)];
    report.caption = found.examples.iter().take(10).map(|e| e.text()).collect::<Vec<_>>().join("\n");
    Ok(report)
}

fn list(snapshot: &Snapshot, what: IdentityShow) -> anyhow::Result<Report> {
    let (table, project, resolution) = (&*snapshot.table, &*snapshot.project, &*snapshot.identity);
    let (settings, hide) = (&project.settings, project.settings.hide_names);
    let report = match what {
        IdentityShow::Summary => {
            let mut report = Report::new(
                identity_words::sentence(&resolution.summary),
                identity_words::summary(&resolution.summary),
            );
            report.facts = vec![("summary", serde_json::to_value(&resolution.summary)?)];
            report
        }
        IdentityShow::Dropped => {
            let n = text!("count-shared-identifiers", n = resolution.dropped.len() as u64);
            let headline = text!("cli-identity-shared-too-many-people-join-everybody", n);
            Report::new(headline, identity_words::dropped(&resolution.dropped, hide))
        }
        IdentityShow::Rules => {
            let mut report = Report::new("", identity_words::rules(&settings.identity));
            report.facts = vec![
                ("rules", serde_json::to_value(&settings.identity)?),
                ("suspicious", serde_json::to_value(settings.suspicion)?),
            ];
            report
        }
        IdentityShow::Decisions => {
            let headline =
                text!("cli-identity-by-hand", n = text!("count-decisions", n = project.decisions.len() as u64));
            Report::new(headline, identity_words::decisions(project, table, &resolution.unheeded))
        }
        IdentityShow::Suspicious => {
            let found = identity::suspects(table, &settings.identity, &settings.suspicion, &project.decisions);
            let headline = text!("cli-identity-look-like-several-people", n = found.len());
            Report::new(headline, identity_words::suspects(&found, table, hide))
        }
        IdentityShow::Suggestions => {
            let progress = Progress::new();
            let watch = ProgressDisplay::start(&progress);
            let found = suggestions(snapshot, &progress)?;
            drop(watch);
            let mut report = Report::new(
                identity_words::suggestions_sentence(&found),
                identity_words::suggestions(&found.list, table, hide),
            );
            report.caption = identity_words::suggestions_caption(&found);
            report
        }
    };
    Ok(report)
}

/// The joins behind one customer.
fn why(workspace: &Workspace, ix: CustomerIx) -> anyhow::Result<Report> {
    let snapshot = workspace.snapshot();
    let (people, project) = (&snapshot.table.people, &snapshot.project);
    let rules = &project.settings.identity;
    let edges = identity::edges(people, ix, rules, &project.decisions, &snapshot.identity.dropped);
    let files: Vec<(u32, String)> = workspace
        .imports_of(ix)?
        .into_iter()
        .map(|(profile, imports)| (profile, identity_words::files(project, &imports)))
        .collect();
    let from = |profile: u32| files.iter().find(|(p, _)| *p == profile).map_or("", |(_, text)| text.as_str());
    let mut table = Table::new(&[
        ("profile", text!("cli-identity-profile")),
        ("from", text!("cli-identity-from")),
        ("other_profile", text!("cli-identity-profile")),
        ("other_from", text!("cli-identity-from")),
        ("because", text!("cli-identity-one-person-because")),
    ]);
    for edge in &edges {
        table.push(vec![
            Cell::Count(u64::from(edge.a) + 1),
            Cell::text(from(edge.a)),
            Cell::Count(u64::from(edge.b) + 1),
            Cell::text(from(edge.b)),
            Cell::text(match &edge.because {
                JoinEvidence::Shares { kind, .. } if project.settings.hide_names => {
                    text!("cli-identity-same", kind = kind.label())
                }
                JoinEvidence::Shares { kind, value } => text!("cli-identity-same-value", kind = kind.label(), value),
                JoinEvidence::Decided { decision } => {
                    text!("cli-identity-decided-by-hand", decision = decision.to_string())
                }
            }),
        ]);
    }
    let label = tables::label_of(&snapshot.table, ix, project.settings.hide_names);
    let n = text!("count-profiles", n = people.profiles(ix).len() as u64);
    if edges.is_empty() {
        print_note(&text!("cli-identity-has-one-profile-nothing-had-joined", label));
    }
    Ok(Report::new(format!("{label}: {n}."), table))
}
