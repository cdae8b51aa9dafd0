//! `quality` and `names`: how good the data is, what is behind a finding, and what addresses could be called.

use crate::analysis::addresses::{preview, propose};
use crate::analysis::quality::{FindingKind, FindingRows, Quality as Judged, rows};
use crate::insights::{ComputedInsight, Quality, QualitySettings};
use crate::model::Filter;
use crate::present::reject_reasons::reject_reason;
use crate::present::table::{Cell, Style, Table};
use crate::present::{numbers, quality as words, tables};
use crate::release::Listing;
use crate::texts::text;
use crate::workspace::{Edit, Workspace};

use super::args::{Format, NamesArgs, QualityArgs, SmallGroupArgs};
use super::ask::{self, ask_as};
use super::error::{nothing, usage};
use super::output::{Report, print_note};
use super::people_rows;
use super::project::{Query, edit, open_lazily};

pub(super) fn quality(args: &QualityArgs) -> anyhow::Result<()> {
    let workspace = open_lazily(&args.project)?;
    let query = Query::of(workspace.snapshot(), Filter::default());
    let how = args.source.clone().map_or_else(QualitySettings::default, |source| QualitySettings { source });
    let computed = ask_as::<Quality>(&query, how)?;
    let found = &computed.outcome;
    if let Some(wanted) = &args.rows {
        let kind = kind(wanted)?;
        let report = behind(&workspace, &computed, kind)?;
        let listing = Listing::rows(text!("cli-quality-rows-behind-a-finding"), None, report.table.rows.len());
        return people_rows::print(report.release(Some(listing)), args.format, &query.style, &workspace);
    }
    // findings are for whoever keeps the data: nothing of them is hidden
    let (answer, _) = ask::answer(&query, &computed, &SmallGroupArgs::default(), Format::Text)?;
    let findings = answer.rows("findings");
    let rows = if args.format == Format::Text { words::findings_in_short(found) } else { findings };
    let mut report = Report::new(&answer.sentence, rows);
    report.facts = vec![("sources", answer.rows("sources").to_json()), ("report", serde_json::to_value(&**found)?)];
    report.caption = text!("cli-quality-rows-finding-lists-what-behind-finding").to_owned();
    report.print(args.format, &query.style)?;
    if args.format == Format::Text {
        text_of_sources(found);
    }
    Ok(())
}

/// Grades and completeness, on standard error: the table is for pipes.
fn text_of_sources(found: &Judged) {
    for s in &found.sources {
        print_note(&format!("{} {}: {}", s.source, s.grade.letter(), words::reasons(s)));
        if s.events > 0 {
            print_note(&format!("    {}", words::complete_words(s)));
        }
    }
}

fn kind(word: &str) -> anyhow::Result<FindingKind> {
    let tidy = word.trim().to_lowercase().replace([' ', '_'], "-");
    FindingKind::ALL.into_iter().find(|k| k.word() == tidy).ok_or_else(|| {
        let known: Vec<&str> = FindingKind::ALL.iter().map(|k| k.word()).collect();
        usage(text!("cli-quality-no-finding-findings", word, known = known.join(", ")))
    })
}

/// What is behind a finding as a table.
fn behind(workspace: &Workspace, computed: &ComputedInsight<Quality>, kind: FindingKind) -> anyhow::Result<Report> {
    let (found, source) = (&*computed.outcome, computed.source());
    let Some((_, finding)) = found.find(kind, source) else {
        return Err(nothing(text!("cli-quality-nothing-kind-found", word = kind.word())));
    };
    let (table, project) = (&*computed.scope.table, &*computed.scope.project);
    let rows = match rows(table, project, computed.scope.now, found, kind, source) {
        FindingRows::Events(events) => {
            let events = events.into_iter().map(|(ix, i)| (ix, i as usize));
            tables::event_rows(table, events, project.settings.hide_names)
        }
        FindingRows::Customers(customers) => tables::people(table, &customers, project.settings.hide_names),
        FindingRows::Days => words::days(found, kind, source),
        FindingRows::Counted(imports) => {
            let counted: Vec<_> = project.imports.iter().filter(|i| imports.contains(&i.id)).cloned().collect();
            tables::imports(&counted, &project.sources)
        }
        FindingRows::Rejected(imports) => {
            let mut out = Table::new(&[
                ("file", text!("cli-quality-file")),
                ("line", text!("cli-quality-line")),
                ("column", text!("cli-quality-column")),
                ("reason", text!("cli-quality-reason")),
                ("row", text!("cli-quality-row")),
            ]);
            for import in project.imports.iter().filter(|i| imports.contains(&i.id)) {
                for row in workspace.rejects(import.id)? {
                    out.push(vec![
                        Cell::text(&import.file),
                        Cell::Count(row.line),
                        Cell::text(&row.column),
                        Cell::text(reject_reason(&row.reason)),
                        Cell::text(&row.raw),
                    ]);
                }
            }
            out
        }
    };
    let mut report = Report::new(format!("{}: {}", words::title(kind), numbers::count(finding.count)), rows);
    report.caption = words::fix(finding).to_owned();
    Ok(report)
}

pub(super) fn names(args: &NamesArgs) -> anyhow::Result<()> {
    let mut workspace = if args.apply { Some(edit(&args.project)?) } else { None };
    let snapshot = match &workspace {
        Some(workspace) => workspace.snapshot(),
        None => open_lazily(&args.project)?.snapshot(),
    };
    let (table, project) = (&*snapshot.table, &*snapshot.project);
    let found = propose(table, &project.rules);
    let after = found.added_to(&project.rules, |_| true);
    let preview = preview(table, &project.rules, &after);
    let headline = if found.list.is_empty() {
        text!(
            "cli-quality-nothing-propose",
            addresses = text!("count-addresses", n = preview.addresses),
            touchpoints = text!("count-touchpoints", n = preview.before)
        )
    } else {
        text!(
            "cli-quality-addresses-become",
            addresses = text!("count-addresses", n = preview.addresses),
            touchpoints = text!("count-touchpoints", n = preview.after),
            now = preview.before
        )
    };
    let rows = if args.preview { tables::address_preview(&preview) } else { tables::proposals(&found) };
    let mut report = Report::new(headline, rows);
    report.facts = vec![
        ("addresses", preview.addresses.into()),
        ("touchpoints_before", preview.before.into()),
        ("touchpoints_after", preview.after.into()),
        ("addresses_changed", preview.changed.into()),
        ("events_changed", preview.events.into()),
    ];
    if let Some(mut workspace) = workspace.take() {
        if found.list.is_empty() {
            workspace.close()?;
            return Err(nothing(text!("cli-quality-no-addresses-need-names-so-no")));
        }
        workspace.edit(Edit::SetRules(after))?;
        workspace.close()?;
        report.caption = text!("count-rules-added", n = found.list.len());
    } else if !found.list.is_empty() {
        report.caption = text!("cli-quality-preview-lists-every-address-before-after").to_owned();
    }
    report.print(args.format, &Style::of(&project.settings))
}
