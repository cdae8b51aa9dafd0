//! `segments`, `predict` and `actions`.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::act::{self, Budget, ExportTerms, UnknownConsent};
use crate::export::{all_actions, plan_by_day};
use crate::insights::{
    Backtest, ComputedInsight, Insight, NoSettings, RfmGroups, RfmSettings, ScoreSettings, Scores, SegmentSettings,
    Segments, read_features, read_rule,
};
use crate::model::{
    Action, ActionChange, ActionKind, ActionState, Change, MemberRule, PlaybookId, Project, Segment, SegmentKind,
    Settings, is_same_name,
};
use crate::present::{member_rules, numbers, sentence, words};
use crate::progress::{Cancelled, Progress};
use crate::release::Listing;
use crate::texts::text;
use crate::workspace::{self, Edit, ProposalError, Workspace};

use super::args::{ActionChangeArgs, ActionsArgs, Format, PredictArgs, SegmentsArgs};
use super::ask::{self, ask_as};
use super::error::{nothing, usage};
use super::output::{Report, print_note};
use super::own_prediction;
use super::people_rows::{self, distinct};
use super::project::{Query, edit, open_lazily};
use super::watch::ProgressDisplay;

pub(super) fn segments(args: &SegmentsArgs) -> anyhow::Result<()> {
    if let (Some(name), Some(rule)) = (&args.add, &args.rule) {
        return add_segment(args, name, rule);
    }
    let mut workspace = if args.save { edit(&args.query.project)? } else { open_lazily(&args.query.project)? };
    if args.rfm {
        return rfm_groups(args, workspace);
    }
    if args.save {
        keep_features(&mut workspace, args.features.as_deref())?;
    }
    let query = Query::new(workspace.snapshot(), &args.query.filter)?;
    let (groups, features) = (args.groups.map(usize::from), args.features.clone().unwrap_or_default());
    let computed = ask_as::<Segments>(&query, SegmentSettings { groups, features, ..SegmentSettings::default() })?;
    let clustering = &computed.outcome.groups;
    let (answer, note) = ask::answer(&query, &computed, &args.query.small, args.query.format)?;
    if args.save {
        workspace.edit(query.snapshot.keep_groups(clustering))?;
    }
    let mut report = Report::new(&answer.sentence, answer.rows("groups"));
    report.note = note;
    report.facts = vec![
        ("k", answer.number("groups")),
        ("customers", answer.number("customers")),
        ("per_k", answer.rows("scores").to_json()),
        ("saved", args.save.into()),
    ];
    report.caption = clustering.warning.clone().unwrap_or_default();
    if args.save {
        workspace.close()?;
    }
    report.print(args.query.format, &query.style)
}

/// Shows the groups of buyers by recency, frequency and money, and keeps them where that is asked for.
fn rfm_groups(args: &SegmentsArgs, mut workspace: Workspace) -> anyhow::Result<()> {
    let query = Query::new(workspace.snapshot(), &args.query.filter)?;
    let computed = ask_as::<RfmGroups>(&query, RfmSettings::default())?;
    let (answer, note) = ask::answer(&query, &computed, &args.query.small, args.query.format)?;
    if args.save {
        workspace.edit(query.snapshot.keep_rfm(&computed.outcome))?;
    }
    let mut report = Report::new(&answer.sentence, answer.rows("groups"));
    report.note = note;
    report.facts = vec![("customers", answer.number("customers")), ("saved", args.save.into())];
    report.caption.clone_from(&answer.note);
    if args.save {
        workspace.close()?;
    }
    report.print(args.query.format, &query.style)
}

/// Keeps the properties that segments and predictions go by, where some were named.
fn keep_features(workspace: &mut Workspace, words: Option<&str>) -> anyhow::Result<()> {
    let Some(words) = words else { return Ok(()) };
    let snapshot = workspace.snapshot();
    let (settings, features) = (&snapshot.project.settings, read_features(words, &snapshot.table)?);
    if features != settings.features {
        workspace.edit(Edit::SetSettings(Settings { features, ..settings.clone() }))?;
    }
    Ok(())
}

/// Adds a segment by rule and says how many belong to it.
fn add_segment(args: &SegmentsArgs, name: &str, rule: &str) -> anyhow::Result<()> {
    if name.trim().is_empty() {
        return Err(usage(text!("cli-futures-segment-has-no-name-write-add")));
    }
    let mut workspace = edit(&args.query.project)?;
    let rule = read_rule(rule, &workspace.snapshot().table).map_err(|why| usage(why.to_string()))?;
    let description = text!("cli-futures-customers-whom-holds", n = member_rules::text(&rule));
    let kind = SegmentKind::Rule { rule };
    let segment = Segment { id: 0, name: name.trim().to_owned(), kind, description, members: Vec::new() };
    workspace.edit(Edit::Segments(Change::Add(vec![segment])))?;
    let snapshot = workspace.snapshot();
    if let Some(segment) = snapshot.project.segments.last() {
        let n = snapshot.table.count_members(&segment.members);
        print_note(&text!("cli-futures-segment-has-now", name = segment.name, n = text!("count-members", n = n)));
        let chances = segment.kind.rule().map(MemberRule::chances).unwrap_or_default();
        chances.iter().for_each(|rule| print_note(&member_rules::chance_note(rule, &snapshot.project)));
    }
    Ok(workspace.close()?)
}

pub(super) fn predict(args: &PredictArgs) -> anyhow::Result<()> {
    if args.own.kept || !args.own.forget.is_empty() {
        return own_prediction::kept(args);
    }
    if let Some(target) = &args.own.target {
        return own_prediction::ask_own(args, target);
    }
    // A run over some customers must not pass for one over all: only the whole is kept.
    let save = !args.no_save && args.query.filter.is_empty();
    let mut workspace = if save { edit(&args.query.project)? } else { open_lazily(&args.query.project)? };
    if save {
        keep_features(&mut workspace, args.features.as_deref())?;
    }
    let mut query = Query::new(workspace.snapshot(), &args.query.filter)?;
    if let Some(words) = &args.features {
        // where nothing is kept, the properties count this once
        let features = read_features(words, &query.snapshot.table)?;
        Arc::make_mut(&mut query.snapshot.project).settings.features = features;
    }
    let settings = &query.snapshot.project.settings;
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let run = query.snapshot.predict(&query.subset, &progress)?;
    drop(watch);
    if save {
        workspace.edit(Edit::SetPredictions(Some(run.clone())))?;
    }
    let computed = ComputedInsight::<Backtest> { scope: ask::scope(&query), how: NoSettings, outcome: run.clone() };
    let (answer, note) = ask::answer(&query, &computed, &args.query.small, args.query.format)?;
    let (rows, listing) = if args.scores {
        let hide = settings.hide_names && args.query.format == Format::Text;
        let of_run = ComputedInsight::<Scores>::of_run(ask::scope(&query), ScoreSettings::default(), run.clone());
        let rows = of_run.every_prediction(hide);
        let people = distinct(run.targets().flat_map(|t| &t.scores).map(|s| s.customer));
        let listing = Listing::rows(Scores::title(), Some(people), rows.rows.len());
        (rows, Some(listing))
    } else {
        (answer.rows("predictions"), None)
    };
    let mut report = Report::new(&answer.sentence, rows);
    report.note = note.filter(|_| !args.scores);
    report.facts = vec![("cut_off", numbers::iso(run.cut_off).into()), ("saved", save.into())];
    if let Some(next) = run.next_quality() {
        report.facts.push(("next_touchpoint", serde_json::to_value(next)?));
        report.caption = text!(
            "cli-futures-next-touchpoint-right-time-among-first",
            first = numbers::share(next.top1),
            first_three = numbers::share(next.top3),
            most_common = numbers::share(next.popularity_top1)
        );
    }
    people_rows::print(report.release(listing), args.query.format, &query.style, &workspace)?;
    if save {
        workspace.close()?;
    }
    Ok(())
}

pub(super) fn actions(args: &ActionsArgs) -> anyhow::Result<()> {
    let change = args.propose || args.approve.is_some() || args.reject.is_some() || args.edit.is_some();
    let mut workspace = if change { edit(&args.query.project)? } else { open_lazily(&args.query.project)? };
    if args.propose {
        propose(&mut workspace, &args.query.filter, args.as_of_end)?;
    }
    if let Some(which) = &args.edit {
        let n = edit_actions(&mut workspace, args, which)?;
        print_note(&text!("cli-futures-edited", n = text!("count-actions", n = n as u64)));
    }
    for (which, state) in [(&args.approve, ActionState::Approved), (&args.reject, ActionState::Rejected)] {
        if let Some(which) = which {
            let n = decide(&mut workspace, args, which, state)?;
            print_note(&format!("{}: {}", words::action_state(state), text!("count-actions", n = n as u64)));
        }
    }
    let query = Query::new(workspace.snapshot(), &args.query.filter)?;
    let (table, project) = (&*query.snapshot.table, &*query.snapshot.project);
    let format = args.query.format;
    let list = visible(&query);
    let visible = |a: &Action| is_seen(&query, a);
    let terms = ExportTerms::new(workspace::now(), UnknownConsent::Withhold);
    let plan = act::plan_export(table, project, visible, terms);
    let (ready, withheld) = (plan.included.len(), plan.withheld);
    let stale = sentence::stale_data(&list, table.last_ms(), terms.now, &project.settings);
    let outlook = act::outlook(&list, &table.people);
    let rows = if args.plan { plan_by_day(project, &plan) } else { all_actions(table, project, &list) };
    let mut report = Report::new(sentence::actions(&list, &outlook, &project.settings, Some(&plan)), rows);
    let count = |state: ActionState| list.iter().filter(|a| a.state == state).count();
    report.facts = vec![
        ("actions", list.len().into()),
        ("proposed", count(ActionState::Proposed).into()),
        ("approved", count(ActionState::Approved).into()),
        ("rejected", count(ActionState::Rejected).into()),
        ("exported", count(ActionState::Exported).into()),
        ("ready_to_export", ready.into()),
        ("outlook", serde_json::to_value(outlook)?),
        ("withheld", serde_json::to_value(withheld)?),
        ("data_until", numbers::iso(table.last_ms()).into()),
    ];
    report.caption = [withheld.sentence(), stale].into_iter().flatten().collect::<Vec<_>>().join(". ");
    let people = distinct(list.iter().map(|a| a.customer));
    // the plan says when, not to whom
    let listing = (!args.plan).then(|| Listing::rows(text!("cli-futures-actions"), Some(people), list.len()));
    people_rows::print(report.release(listing), format, &query.style, &workspace)?;
    if change {
        workspace.close()?;
    }
    Ok(())
}

/// The actions of the customers that the filter lets through and who agree to be proposed something, in every format.
fn visible(query: &Query) -> Vec<Action> {
    let may = |a: &&Action| is_seen(query, a) && query.snapshot.table.may_profile(a.customer);
    query.snapshot.project.actions.iter().filter(may).cloned().collect()
}

/// Whether the filter lets an action's customer through.
fn is_seen(query: &Query, action: &Action) -> bool {
    query.subset.lets_through(&query.snapshot.table, action.customer)
}

/// Proposes anew; what a person decided stays.
fn propose(workspace: &mut Workspace, filter: &[String], as_of_end: bool) -> anyhow::Result<()> {
    let query = Query::new(workspace.snapshot(), filter)?;
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let proposed = query.snapshot.propose(&query.subset, as_of_end, &progress);
    drop(watch);
    match proposed {
        Ok(edit) => workspace.edit(edit).map_err(Into::into),
        Err(ProposalError::Cancelled) => Err(Cancelled.into()),
        Err(ProposalError::Nothing(Some(stale))) => {
            Err(nothing(text!("cli-futures-nothing-propose-import-newer-data-add", stale)))
        }
        Err(ProposalError::Nothing(None)) => Err(nothing(text!("cli-futures-nothing-propose-run-desire-path-predict"))),
    }
}

/// Gives the named actions a state; those that have left already keep theirs.
fn decide(workspace: &mut Workspace, args: &ActionsArgs, which: &str, state: ActionState) -> anyhow::Result<usize> {
    if args.budget.is_some_and(|amount| !amount.is_finite() || amount < 0.0) {
        return Err(usage(text!("cli-futures-budget-is-no-amount").to_owned()));
    }
    let choice = Choice::parse(which, &workspace.snapshot().project)?;
    let mut list = actions_meant(workspace, args, &choice, |action| action.state != state)?;
    match (state, choice.people()) {
        (ActionState::Approved, people) if people.is_some() || args.budget.is_some() => {
            keep_those_written_to(workspace, args, &mut list, Budget { people, cost: args.budget });
        }
        (_, Some(people)) => keep_first_customers(&mut list, people),
        (_, None) => {}
    }
    update(workspace, which, list.into_iter().map(|a| Action { state, ..a }).collect())
}

/// Changes the named actions; those that have left already stay as they were.
fn edit_actions(workspace: &mut Workspace, args: &ActionsArgs, which: &str) -> anyhow::Result<usize> {
    let ActionChangeArgs { owner, note, content, channel, hour } = args.change.clone();
    if content.as_ref().is_some_and(|text| text.trim().is_empty()) {
        return Err(usage(text!("cli-futures-edit-is-empty").to_owned()));
    }
    // what consent an action takes hangs on its channel
    let snapshot = workspace.snapshot();
    let known = Action::channels(&snapshot.table.names.channels);
    let find = |name: String| match known.iter().find(|channel| is_same_name(channel, name.trim())) {
        Some(channel) => Ok((*channel).to_owned()),
        None => Err(usage(text!("cli-futures-no-such-channel", name, known = known.join(", ")))),
    };
    let channel = channel.map(find).transpose()?;
    let change = ActionChange { content, channel, best_hour: hour, owner, note };
    let choice = Choice::parse(which, &snapshot.project)?;
    let mut list = actions_meant(workspace, args, &choice, |_| true)?;
    if let Some(people) = choice.people() {
        keep_first_customers(&mut list, people);
    }
    update(workspace, which, list.iter().map(|action| change.of(action)).collect())
}

/// Keeps changed actions and returns how many there are.
fn update(workspace: &mut Workspace, which: &str, changed: Vec<Action>) -> anyhow::Result<usize> {
    if changed.is_empty() {
        return Err(nothing(text!("cli-futures-no-action-fits", which)));
    }
    let n = changed.len();
    workspace.edit(Edit::Actions(Change::Update(changed)))?;
    Ok(n)
}

/// The actions that a person means, of those that have not left and `may` be meant, by priority.
fn actions_meant(
    workspace: &Workspace,
    args: &ActionsArgs,
    choice: &Choice,
    may: impl Fn(&Action) -> bool,
) -> anyhow::Result<Vec<Action>> {
    let query = Query::new(workspace.snapshot(), &args.query.filter)?;
    let is_by = |a: &Action| args.by.as_ref().is_none_or(|channel| is_same_name(&a.channel, channel.trim()));
    let mut list = visible(&query);
    list.retain(|a| a.state != ActionState::Exported && may(a) && choice.takes(a) && is_by(a));
    list.sort_by(|a, b| act::compare(a, b, query.snapshot.project.settings.objective));
    Ok(list)
}

/// Keeps the actions of the first people within a budget who would really be written to.
fn keep_those_written_to(workspace: &Workspace, args: &ActionsArgs, list: &mut Vec<Action>, budget: Budget) {
    let snapshot = workspace.snapshot();
    let order: Vec<u32> = list.iter().map(|a| a.id).collect();
    // a mail tool keeps one row of each person
    let terms = ExportTerms::new(workspace::now(), UnknownConsent::Withhold).once_each(args.by.is_some());
    let within: BTreeSet<u32> =
        act::first_within(&snapshot.table, &snapshot.project, &order, budget, terms).into_iter().collect();
    list.retain(|a| within.contains(&a.id));
}

/// Keeps the actions of the first so many customers.
fn keep_first_customers(list: &mut Vec<Action>, people: usize) {
    let mut customers = BTreeSet::new();
    list.retain(|a| customers.contains(&a.customer) || customers.len() < people && customers.insert(a.customer));
}

/// Which actions a person means.
enum Choice {
    All,
    /// Those for so many people, by priority.
    First(usize),
    Kind(ActionKind),
    Playbook(PlaybookId),
    Numbers(Vec<u32>),
}

impl Choice {
    fn parse(text: &str, project: &Project) -> anyhow::Result<Self> {
        let tidy = |s: &str| s.trim().to_lowercase().replace(['-', '_'], " ");
        if tidy(text) == "all" {
            return Ok(Self::All);
        }
        if let Some(kind) = ActionKind::ALL.into_iter().find(|&k| tidy(words::action_kind(k)) == tidy(text)) {
            return Ok(Self::Kind(kind));
        }
        if let Some(people) = text.trim().strip_prefix("first:").and_then(|n| n.trim().parse().ok()) {
            return Ok(Self::First(people));
        }
        if let Some(playbook) = project.playbooks.iter().find(|of| tidy(&of.name) == tidy(text)) {
            return Ok(Self::Playbook(playbook.id));
        }
        let numbers: Result<Vec<u32>, _> = text.split(',').map(|n| n.trim().parse()).collect();
        numbers.map(Self::Numbers).map_err(|_| {
            let kinds = ActionKind::ALL.map(|k| words::action_kind(k).to_lowercase().replace(' ', "-")).join(", ");
            usage(text!("cli-futures-cannot-read-write-all-kind-numbers", text, kinds))
        })
    }

    /// Of how many customers, where that is what is meant.
    fn people(&self) -> Option<usize> {
        if let Self::First(people) = self { Some(*people) } else { None }
    }

    fn takes(&self, action: &Action) -> bool {
        match self {
            Self::All | Self::First(_) => true,
            Self::Playbook(playbook) => action.playbook == *playbook,
            Self::Kind(kind) => action.kind == *kind,
            Self::Numbers(numbers) => numbers.contains(&action.id),
        }
    }
}
