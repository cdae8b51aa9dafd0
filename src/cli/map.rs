//! `map`: the journey map, and what people lay over it.

use crate::insights::{ComputedInsight, JourneyMap, MapLaneName, Question, Scope, change_of_lanes};
use crate::model::{Change, Filter, MapNote, MapNoteKind, is_same_name};
use crate::progress::Progress;
use crate::texts::text;
use crate::workspace::{Edit, Workspace, now};

use super::args::MapArgs;
use super::ask::refused;
use super::error::usage;
use super::filter;
use super::project::edit;
use super::show::{question, show};

pub(super) fn map(args: &MapArgs) -> anyhow::Result<()> {
    if args.changes() {
        change(args)?;
    }
    show(&args.question())
}

fn change(args: &MapArgs) -> anyhow::Result<()> {
    // a question that nobody can answer changes nothing
    let asked = question(&args.question())?;
    let mut workspace = edit(&args.project)?;
    if let (Some(text), Some(column)) = (&args.note, &args.on) {
        let note = note(&workspace, (text, column), args)?;
        workspace.edit(Edit::MapNotes(Change::Add(vec![note])))?;
    }
    if !args.remove.is_empty() {
        let snapshot = workspace.snapshot();
        let is_known = |id: &&u32| snapshot.project.map_notes.iter().any(|note| note.id == **id);
        if let Some(id) = args.remove.iter().find(|id| !is_known(id)) {
            return Err(usage(text!("cli-map-no-note", id = id.to_string())));
        }
        workspace.edit(Edit::MapNotes(Change::Remove(args.remove.clone())))?;
    }
    if ![&args.lanes, &args.hide, &args.unhide, &args.rename].iter().all(|all| all.is_empty()) {
        let lanes = changed_lanes(computed(&workspace, &asked, args)?.lanes(), args)?;
        workspace.edit(Edit::MapLanes(change_of_lanes(&lanes)))?;
    }
    if let Some(name) = &args.keep {
        let reading = computed(&workspace, &asked, args)?.reading(name.trim(), now());
        workspace.edit(Edit::MapReadings(Change::Add(vec![reading])))?;
    }
    for name in &args.forget {
        let snapshot = workspace.snapshot();
        let found = snapshot.project.map_readings.iter().find(|reading| is_same_name(&reading.name, name));
        let Some(found) = found else {
            let known: Vec<&str> = snapshot.project.map_readings.iter().map(|of| of.name.as_str()).collect();
            return Err(usage(text!("cli-map-no-reading", name, known = known.join(", "))));
        };
        workspace.edit(Edit::MapReadings(Change::Remove(vec![found.id])))?;
    }
    Ok(workspace.close()?)
}

/// The map that is asked for, computed.
fn computed(workspace: &Workspace, asked: &Question, args: &MapArgs) -> anyhow::Result<ComputedInsight<JourneyMap>> {
    let snapshot = workspace.snapshot();
    let filter = match args.filter.is_empty() {
        true => Filter::default(),
        false => filter::parse(&args.filter, &snapshot.table, &snapshot.project)?,
    };
    let how = asked.settings_of::<JourneyMap>().unwrap_or_default();
    let scope = Scope::new(snapshot.table.clone(), snapshot.project, filter, now());
    ComputedInsight::new(scope, how, &Progress::new()).map_err(refused)
}

/// The note that is asked for, in a column that a map can have: a stage or a touchpoint.
fn note(workspace: &Workspace, (text, column): (&str, &str), args: &MapArgs) -> anyhow::Result<MapNote> {
    if text.trim().is_empty() {
        return Err(usage(text!("cli-map-note-has-no-text")));
    }
    let kind = MapNoteKind::from_code(&args.kind.trim().to_lowercase()).ok_or_else(|| {
        let kinds = MapNoteKind::ALL.map(MapNoteKind::code).join(", ");
        usage(text!("cli-map-no-kind", kind = &args.kind, kinds))
    })?;
    let lane = match (kind, args.lane.as_deref().map(str::trim).filter(|lane| !lane.is_empty())) {
        (MapNoteKind::Own, Some(lane)) => lane.to_owned(),
        (MapNoteKind::Own, None) => return Err(usage(text!("cli-map-own-lane-needs-a-name"))),
        (_, Some(_)) => return Err(usage(text!("cli-map-only-own-notes-have-a-lane"))),
        (_, None) => String::new(),
    };
    let snapshot = workspace.snapshot();
    let names = &snapshot.table.names;
    let found = names.stages.iter().chain(&names.touchpoints).find(|name| is_same_name(name, column));
    let column = found
        .cloned()
        .ok_or_else(|| usage(text!("cli-map-no-column", name = column, stages = names.stages.join(", "))))?;
    Ok(MapNote { id: 0, kind, lane, column, text: text.trim().to_owned() })
}

/// The lanes as the options say: in this order, hidden or not, under these names.
fn changed_lanes(mut lanes: Vec<MapLaneName>, args: &MapArgs) -> anyhow::Result<Vec<MapLaneName>> {
    let find = |lanes: &[MapLaneName], name: &str| {
        let is = |lane: &MapLaneName| is_same_name(&lane.key, name.trim()) || is_same_name(&lane.title, name.trim());
        lanes.iter().position(is).ok_or_else(|| {
            let known: Vec<&str> = lanes.iter().map(|lane| lane.key.as_str()).collect();
            usage(text!("cli-map-no-lane", name = name.trim(), known = known.join(", ")))
        })
    };
    for (at, name) in args.lanes.iter().enumerate() {
        let from = find(&lanes, name)?;
        let lane = lanes.remove(from);
        lanes.insert(at.min(lanes.len()), lane);
    }
    for (names, is_hidden) in [(&args.hide, true), (&args.unhide, false)] {
        for name in names {
            let at = find(&lanes, name)?;
            lanes[at].is_hidden = is_hidden;
        }
    }
    for pair in &args.rename {
        let Some((lane, name)) = pair.split_once('=') else {
            return Err(usage(text!("cli-map-rename-is-lane-and-name", pair)));
        };
        let at = find(&lanes, lane)?;
        let name = name.trim();
        lanes[at].title = if name.is_empty() { lanes[at].usual.clone() } else { name.to_owned() };
    }
    Ok(lanes)
}
