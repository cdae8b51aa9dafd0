//! `consent`, `erase`, `access`, `prune`, `pseudonymise` and `journal`.

use anyhow::Context;

use crate::export;
use crate::model::{CustomerIx, JournalKind, Purpose};
use crate::present::table::Style;
use crate::present::{numbers, privacy_tables};
use crate::privacy::SecretKey;
use crate::progress::Progress;
use crate::release::{Listing, Release};
use crate::store::ProjectFile;
use crate::texts::text;
use crate::workspace::{keep_imported, read_ids_file};

use super::args::{
    AccessArgs, ConsentAnswer, ConsentArgs, EraseArgs, JournalArgs, PruneArgs, PseudonymiseArgs, SmallGroupArgs,
};
use super::customers::{customers_word, find_customer, find_customers, problems};
use super::destination::Destination;
use super::error::{nothing, usage};
use super::output::{Report, print_note, warn};
use super::passphrase::new_passphrase;
use super::project::{Query, edit, open_read_only};
use super::stdin::Spool;
use super::watch::ProgressDisplay;
use super::{file_format, filter};

/// `consent`: who agreed to what, and noting what somebody said.
pub(super) fn consent(args: &ConsentArgs) -> anyhow::Result<()> {
    if let Some(answer) = args.set {
        return set_consent(args, answer == ConsentAnswer::Given);
    }
    let workspace = open_read_only(&args.project)?;
    let snapshot = workspace.snapshot();
    let people = &snapshot.table.people;
    let query = Query::new(snapshot.clone(), &[])?;
    let counts = query.own(&args.small, args.format, |k, before| privacy_tables::consent_shown(people, k, before))?;
    let headline =
        text!("cli-privacy-what-agreed-to", n = text!("count-customers", n = snapshot.table.num_customers() as u64));
    Report::of(headline, counts).print(args.format, &Style::of(&snapshot.project.settings))
}

fn set_consent(args: &ConsentArgs, given: bool) -> anyhow::Result<()> {
    let Some(purpose) = args.purpose.as_deref() else {
        return Err(usage(text!("cli-privacy-set-needs-purpose-analytics-profiling-email")));
    };
    let purpose = purpose_of(purpose)?;
    let mut workspace = edit(&args.project)?;
    let snapshot = workspace.snapshot();
    let people = &snapshot.table.people;
    let customers: Vec<CustomerIx> = match &args.segment {
        Some(name) => {
            let segment = filter::segment(name, &snapshot.project)?;
            segment.members.iter().filter_map(|&id| people.ix_of(id)).collect()
        }
        None => find_customers(&snapshot, &args.ids)?,
    };
    workspace.set_consent(&customers, purpose, given, &args.note)?;
    workspace.close()?;
    let word = if given { text!("words-given") } else { text!("words-refused") };
    let customer = customers_word(customers.len());
    print_note(&text!("consent-for", label = purpose.label(), word, customer));
    Ok(())
}

/// The purpose with this word.
pub(super) fn purpose_of(word: &str) -> anyhow::Result<Purpose> {
    Purpose::from_word(word)
        .ok_or_else(|| usage(text!("cli-privacy-no-purpose-purposes-analytics-profiling-email", word)))
}

pub(super) fn erase(args: &EraseArgs) -> anyhow::Result<()> {
    let mut ids = args.ids.clone();
    if let Some(file) = &args.from {
        let mut spool = Spool::default();
        let readable = spool.file(file)?;
        ids.extend(
            read_ids_file(&readable).with_context(|| text!("cli-privacy-cannot-be-read", file = file.display()))?,
        );
    }
    if ids.is_empty() {
        return Err(usage(text!("cli-privacy-say-whom-erase-identifiers-from-csv")));
    }
    let mut workspace = if args.yes { edit(&args.project)? } else { open_read_only(&args.project)? };
    let found = workspace.find(&ids);
    problems(&workspace.snapshot(), &found).iter().for_each(|words| warn(words));
    let found = found.customers;
    if found.is_empty() {
        return Err(nothing(text!("cli-privacy-nobody-found-so-nobody-erased")));
    }
    if !args.yes {
        let people = workspace.snapshot().table.people.clone();
        let who: Vec<String> = found.iter().take(20).map(|&ix| people.label(ix)).collect();
        return Err(usage(text!(
            "cli-privacy-would-erase-good-cannot-undone-say",
            customers = customers_word(found.len()),
            labels = who.join(", "),
            more = if found.len() > who.len() { ", …" } else { "" }
        )));
    }
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let done = workspace.erase(&found, &progress);
    drop(watch);
    let done = done?;
    let copies = workspace.copies_beside();
    workspace.close()?;
    print_note(&text!(
        "cli-privacy-erased-file-rewritten",
        customers = customers_word(done.people as usize),
        profiles = text!("count-profiles", n = done.profiles),
        events = text!("count-events", n = done.events),
        rows = text!("count-rejected-rows", n = done.rejects)
    ));
    print_note(text!("cli-privacy-copies-project-files-exported-before-not"));
    for copy in &copies {
        print_note(&text!("cli-privacy-lies-beside-project-may-still-hold", copy = copy.display()));
    }
    Ok(())
}

pub(super) fn access(args: &AccessArgs) -> anyhow::Result<()> {
    let target = Destination::claim(&args.out, args.force, &args.project.protected())?;
    file_format::of(text!("cli-privacy-what-held-about-person"), &args.out, None, file_format::DOCUMENT)?;
    let workspace = open_read_only(&args.project)?;
    target.keep_imported(&workspace.snapshot().project)?;
    let ix = find_customer(&workspace.snapshot(), &args.customer)?;
    let document = workspace.access(ix, &Progress::new())?;
    let document = Release::of_people(document, Listing::of_person(text!("cli-privacy-access-export")));
    target.write(&document, |document, out| writeln!(out, "{document:#}"), |entry| Ok(entry.record(&workspace)?))
}

/// `prune --totals`: what is left of events that were removed.
fn totals(args: &PruneArgs) -> anyhow::Result<()> {
    let workspace = open_read_only(&args.project)?;
    let found = workspace.rolled_up()?;
    if found.is_empty() {
        return Err(nothing(text!("cli-privacy-no-event-removed-yet-so-no")));
    }
    let query = Query::new(workspace.snapshot(), &[])?;
    let counts =
        query.own(&SmallGroupArgs { k: None }, args.format, |k, before| export::totals_shown(&found, k, before))?;
    let mut report = Report::of("", counts);
    let n = report.table.rows.len() as u64;
    report.headline = text!("cli-privacy-of-removed-events", n = text!("count-totals", n = n));
    report.print(args.format, &query.style)
}

pub(super) fn prune(args: &PruneArgs) -> anyhow::Result<()> {
    if args.totals {
        return totals(args);
    }
    let mut workspace = if args.yes { edit(&args.project)? } else { open_read_only(&args.project)? };
    let Some(months) = args.months.or(workspace.snapshot().project.settings.retention_months) else {
        return Err(usage(text!("cli-privacy-say-months-events-older-than-go")));
    };
    let outdated = workspace.outdated(months)?;
    if outdated.events == 0 {
        return Err(nothing(text!(
            "cli-privacy-no-event-older-than",
            n = text!("count-months", n = u64::from(months))
        )));
    }
    let describe = |done: bool| {
        let (events, before) = (text!("count-events", n = outdated.events), numbers::iso(outdated.before));
        let [touched, gone] = [outdated.touched, outdated.people].map(|n| customers_word(n as usize));
        let in_no_total = text!("cli-privacy-events-in-no-total", n = outdated.in_no_total);
        warn(&if done {
            text!("cli-privacy-removed", events, before, touched, gone, in_no_total)
        } else {
            text!("cli-privacy-would-remove", events, before, touched, gone, in_no_total)
        });
    };
    if !args.yes {
        describe(false);
        return Err(usage(text!("cli-privacy-cannot-undone-say-yes-do")));
    }
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let done = workspace.retain(months, &progress);
    drop(watch);
    done?;
    workspace.close()?;
    describe(true);
    Ok(())
}

pub(super) fn pseudonymise(args: &PseudonymiseArgs) -> anyhow::Result<()> {
    let protected = args.project.protected().and(args.new_passphrase_file.clone());
    let to = args.force.claim(&args.out, &protected.clone().and(args.key.clone()))?;
    let key_file = args.key.as_ref().map(|key| {
        let protected = protected.and([args.out.clone()]);
        Destination::claim(key, args.force, &protected)
    });
    let key_file = key_file.transpose()?;
    file_format::of_project(text!("cli-privacy-the-copy"), to.path(), &args.project.path)?;
    args.key.iter().try_for_each(|key| file_format::of_key(key))?;
    let workspace = open_read_only(&args.project)?;
    keep_imported(&to, &workspace.snapshot().project)?;
    key_file.iter().try_for_each(|file| file.keep_imported(&workspace.snapshot().project))?;
    let mut copy = ProjectFile::from(to.path());
    if args.encrypt {
        copy.passphrase = Some(new_passphrase(&args.out, args.new_passphrase_file.as_deref())?);
    }
    let encrypted = copy.passphrase.is_some();
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let keep_key = |key: &SecretKey| -> anyhow::Result<()> {
        let text = Release::of_nobody(format!("{}\n", key.to_hex()).into_bytes());
        key_file.iter().try_for_each(|file| file.write_bytes(&text))
    };
    let made = workspace.pseudonymise_keeping(copy, args.force.overwrite(), args.shift_days, &progress, keep_key);
    drop(watch);
    made?;
    print_note(&text!(
        "cli-privacy-wrote-copy",
        path = args.out.display(),
        how = if encrypted { text!("cli-privacy-encrypted") } else { text!("cli-privacy-not-encrypted") }
    ));
    print_note(match key_file {
        Some(_) => text!("cli-privacy-whoever-has-key-can-tell-who"),
        None => text!("cli-privacy-key-thrown-away-nobody-can-tell"),
    });
    print_note(text!("cli-privacy-pseudonymous-data-still-personal-data-share"));
    Ok(())
}

pub(super) fn journal(args: &JournalArgs) -> anyhow::Result<()> {
    let workspace = open_read_only(&args.project)?;
    let mut entries = workspace.journal()?;
    if let Some(kind) = &args.kind {
        let wanted = JournalKind::ALL.into_iter().find(|k| k.word() == kind.trim().to_lowercase());
        let wanted = wanted.ok_or_else(|| usage(text!("cli-privacy-kinds-edit-import-export-erasure-retention")))?;
        entries.retain(|e| e.kind == wanted);
    }
    let table = privacy_tables::journal(&entries);
    let headline = text!("count-entries", n = entries.len() as u64);
    Report::new(headline, table).print(args.format, &Style::of(&workspace.snapshot().project.settings))
}
