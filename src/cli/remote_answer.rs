//! `show --on`: a question asked of a database, or of what is kept of its answer.

use std::path::Path;
use std::time::Instant;

use crate::databases::connect;
use crate::insights::{Answer, AnyComputedInsight, Question, list_found_customers};
use crate::model::{Change, RemoteAnswer};
use crate::present::numbers;
use crate::progress::Progress;
use crate::remote::{FoundCustomer, KeptDatabase, Recorder, RemoteEvents};
use crate::texts::text;
use crate::workspace::{self, Edit, ProjectIdentity, Workspace};

use super::args::ShowInsightArgs;
use super::ask;
use super::destination::Destination;
use super::error::{nothing, usage};
use super::filter;
use super::output::print_note;
use super::project::{edit, open_lazily};
use super::remote_database::{
    check_mapped, compute, find, refused, tell_what_is_read, tell_who_is_left_out, until_stopped,
};
use super::show::{Asked, format, question, say};

/// Answers a question about the events of the database of this name.
pub(super) fn show(args: &ShowInsightArgs) -> anyhow::Result<()> {
    let project = args.project();
    let target = args.output.out.as_deref().unwrap_or(Path::new("-"));
    let target = Destination::claim(target, args.output.force, &project.protected())?;
    let (form, mut question) = (format(args)?, question(args)?);
    let workspace = open_lazily(&project)?;
    let snapshot = workspace.snapshot();
    target.keep_imported(&snapshot.project)?;
    if !args.filter.is_empty() {
        question.filter = filter::parse(&args.filter, &snapshot.table, &snapshot.project)?;
    }
    let profile = find(&snapshot, args.remote.on.as_deref().unwrap_or_default())?.clone();
    check_mapped(&profile)?;
    // who is behind a small group, and whoever is single, is not known here
    if args.output.share || form.smallest(&args.output.small, &snapshot.project.settings) > 1 {
        return Err(usage(text!("cli-remote-not-shared")));
    }
    // people are asked for anew each time, and never kept
    if question.selection.is_some() && args.remote.kept {
        return Err(usage(text!("cli-remote-no-customers")));
    }
    let zone = numbers::zone(&snapshot.project.settings.time_zone);
    let asked = if args.remote.kept {
        let text = question.to_string();
        let is_it = |of: &&RemoteAnswer| of.profile == profile.id && of.question == text;
        let Some(kept) = snapshot.project.remote_answers.iter().find(is_it) else {
            return Err(nothing(text!("cli-remote-nothing-kept", name = profile.name.as_str())));
        };
        let database = KeptDatabase(&kept.rows);
        let (query, computed, ()) =
            compute(&snapshot, (&profile, &database), &question, &Progress::new(), |_, _| Ok(())).map_err(refused)?;
        let at = numbers::date_time(kept.as_of, &zone);
        Asked {
            query,
            computed,
            listed: None,
            remark: Some(text!("cli-remote-kept-as-of", name = profile.name.as_str(), at)),
        }
    } else {
        let database = connect(&profile).map_err(refused)?;
        tell_what_is_read(&profile, &*database)?;
        let (recorder, begun, as_of) = (Recorder::new(&*database), Instant::now(), workspace::now());
        let people = |computed: &dyn AnyComputedInsight, events: &RemoteEvents<'_>| {
            let part = question.selection.as_ref().map(|part| computed.customers_remotely(part, events));
            part.transpose()?.map(|people| events.customers(&people)).transpose()
        };
        let (query, computed, people) = until_stopped(|progress| {
            compute(&snapshot, (&profile, &recorder), &question, progress, people).map_err(refused)
        })?;
        let took_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        let text = question.to_string();
        let answer = RemoteAnswer { id: 0, profile: profile.id, question: text, as_of, took_ms, rows: recorder.said() };
        // the answer is there, whether it can be kept or not
        if question.selection.is_none()
            && let Err(why) = keep(args, answer)
        {
            print_note(&text!("cli-remote-not-kept", why = format!("{why:#}")));
        }
        let at = numbers::date_time(as_of, &zone);
        let listed = people.map(|people| list_people(&workspace, &question, people)).transpose()?;
        Asked { query, computed, listed, remark: Some(text!("cli-remote-asked", name = profile.name.as_str(), at)) }
    };
    say(&workspace, &question, asked, args, (form, &target), None)
}

/// Lists the customers whom a database names, but for those about whom nothing may be shown here.
fn list_people(workspace: &Workspace, question: &Question, people: Vec<FoundCustomer>) -> anyhow::Result<Answer> {
    let ids: Vec<String> = people.iter().map(|of| of.customer.clone()).collect();
    let known = workspace.known_here(&ids)?;
    tell_who_is_left_out(known.iter().filter(|is| **is == ProjectIdentity::LeftOut).count());
    let shown = people.into_iter().zip(known).filter_map(|(of, known)| match known {
        ProjectIdentity::Known(ix) => Some((of, Some(ix))),
        ProjectIdentity::Unknown => Some((of, None)),
        ProjectIdentity::LeftOut => None,
    });
    let snapshot = workspace.snapshot();
    let of = (&*snapshot.table, &snapshot.project.settings);
    list_found_customers(of, question, &shown.collect::<Vec<_>>()).map_err(ask::refused)
}

/// Keeps an answer in place of the one before to the same question.
fn keep(args: &ShowInsightArgs, answer: RemoteAnswer) -> anyhow::Result<()> {
    let mut workspace = edit(&args.project())?;
    let same = |of: &&RemoteAnswer| of.profile == answer.profile && of.question == answer.question;
    let before = workspace.snapshot().project.remote_answers.iter().find(same).map(|of| of.id);
    let change = match before {
        Some(id) => Change::Update(vec![RemoteAnswer { id, ..answer }]),
        None => Change::Add(vec![answer]),
    };
    workspace.edit(Edit::RemoteAnswers(change))?;
    Ok(workspace.close()?)
}
