//! The journey map: stages as columns, and below each who was there, what they did, how long it took, who went no further,
//! what got in the way, how they sounded, what they paid, what they are expected to do and what is proposed. Every number is
//! that of another insight. A stage opens to its own map, whose columns are its touchpoints.

mod cell;
mod cells;
mod compare;
mod found;
mod layer;
mod outcome;
mod parts;
mod picture;
mod readings;
mod settings;
mod shown;
mod tables;
mod words;

use std::sync::Arc;

use crate::analysis::journey_map::{MapColumns, count_map};
use crate::events::{BitSet, Names};
use crate::model::is_same_name;
use crate::present::small_groups::{self, PublishedCounts, TooFewPeople};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::conformance::DesignSettings;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;

pub use cell::{CellNumber, CellTrend, MapCell, MapLane};
pub use compare::ComparedCell;
pub use found::{
    ComparedMap, ExpectedOrders, MapColumn, MapNumbers, MapStanding, MapTrend, ProposedActions, TimeToNext,
};
pub use layer::{MapLaneName, change_of_lanes};
pub use outcome::{JourneyMap, JourneyMapFound};
pub use settings::{Design, MapSettings};

impl Insight for JourneyMap {
    const ID: &'static str = "journey-map";
    type Settings = MapSettings;
    type Outcome = JourneyMapFound;

    fn title() -> &'static str {
        text!("map-title")
    }

    fn question() -> &'static str {
        text!("map-question")
    }

    fn compute(scope: &Scope, how: &MapSettings, progress: &Progress) -> Result<JourneyMapFound, AnswerError> {
        if scope.subset.customers().is_empty() {
            return Err(AnswerError::nobody(scope));
        }
        let opened = opened_stage(scope.names(), &how.stage)?;
        let (columns, names) = columns(scope, opened, how.top, progress)?;
        let numbers = MapNumbers::count(scope, (&columns, &names), progress)?;
        if numbers.counts.columns.iter().all(|column| column.customers == 0) {
            return Err(match opened {
                _ if numbers.counts.customers == 0 => AnswerError::nobody(scope),
                Some(stage) => {
                    let stage = &scope.names().stages[usize::from(stage)];
                    AnswerError::Nothing(text!("map-nobody-in-stage", stage))
                }
                None => AnswerError::Nothing(text!("map-no-stages").to_owned()),
            });
        }
        let design = match &how.design.0 {
            Some(steps) => {
                let how = DesignSettings { steps: steps.clone(), ..DesignSettings::default() };
                Some(ComputedInsight::new(scope.clone(), how, progress)?)
            }
            None => None,
        };
        let compared = ComparedMap::find(scope, &how.against, (&columns, &names), progress)?;
        let mut found = JourneyMapFound {
            trend: MapTrend::find(scope, &columns, how.period, progress)?,
            standing: MapStanding::find(scope, progress)?,
            friction: found::find_friction(scope, progress)?,
            scope_names: Arc::new(scope.names().clone()),
            top: how.top,
            cells: Vec::new(),
            names,
            opened,
            numbers,
            compared,
            design,
            columns,
        };
        found.cells = cells::cells(&found);
        Ok(found)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let people = small_groups::about_people(found.numbers.counts.customers, k, before)?;
        let shown = shown::shown(computed, k, before);
        let whole = shown.hidden == 0;
        let cells = tables::cells(computed, &shown);
        let of_whole = |n: u64| whole.then_some(n);
        let columns = &found.numbers.counts.columns;
        let paid = columns.iter().map(|of| of.paid_cents).sum::<i64>() + found.numbers.counts.elsewhere_cents;
        let mut answer = Answer::new(words::sentence(computed, whole), words::note(computed, k))
            .table("cells", cells)
            .named_by(&["column", "lane", "name"])
            .remember(people)
            .fact("customers", found.numbers.counts.customers)
            .fact("columns", found.names.len())
            .fact("dropped_off", of_whole(columns.iter().map(|of| of.dropped_off).sum()))
            .fact("paid", whole.then_some(paid as f64 / 100.0))
            .fact(
                "findings",
                of_whole(found.cells.iter().filter(|cell| cell.lane == MapLane::Friction).count() as u64),
            );
        let notes = computed.notes_table(k);
        if !notes.rows.is_empty() {
            answer = answer.table("notes", small_groups::Disclosure::all(notes));
        }
        if k <= 1 {
            if let Some(compared) = &found.compared {
                answer = answer.table("comparison", small_groups::Disclosure::all(compared.table(found)));
                answer.sentence = format!("{} {}", answer.sentence, compared.sentence(found));
                if compared.is_inside {
                    let inside = text!("map-compared-inside", name = &compared.name);
                    answer.note = format!("{} · {inside}", answer.note);
                }
            }
            if let Some(since) = computed.last_reading() {
                answer = answer.table("moved", small_groups::Disclosure::all(computed.moved(since)));
                answer.sentence = format!("{} {}", answer.sentence, computed.moved_sentence(since));
            }
            if !scope.settings().hide_names {
                answer = answer.people("quotes", tables::quotes(computed));
            }
        } else if found.compared.is_some() {
            // what differs from another group tells of both: it stays with whoever keeps the data
            answer.note = format!("{} · {}", answer.note, text!("against-not-shared"));
        }
        let quotes = answer.rows("quotes");
        Ok(answer.chart("cells", |_| Some(picture::picture(computed, k, &shown, &quotes))))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        parts::customers(computed, part, progress)
    }
}

/// The stage of this name; `None` where none is opened.
fn opened_stage(names: &Names, stage: &str) -> Result<Option<u8>, AnswerError> {
    if stage.is_empty() {
        return Ok(None);
    }
    let found = names.stages.iter().position(|known| is_same_name(known, stage));
    let known: Vec<&str> = names.stages.iter().map(String::as_str).collect();
    found.map(|at| Some(at as u8)).ok_or_else(|| AnswerError::unknown("stage", stage, &known))
}

/// The columns of a map: the stages, or the touchpoints of one that most customers were at.
fn columns(
    scope: &Scope,
    opened: Option<u8>,
    top: usize,
    progress: &Progress,
) -> Result<(MapColumns, Vec<MapColumn>), AnswerError> {
    let names = scope.names();
    let stages = MapColumns::stages(names);
    let Some(stage) = opened else {
        let column = |(at, name): (usize, &String)| MapColumn { name: name.clone(), stage: at as u8, touchpoint: None };
        return Ok((stages, names.stages.iter().enumerate().map(column).collect()));
    };
    let counts = count_map(&scope.table, &scope.subset, scope.settings(), &stages, progress)?;
    let visited = counts.columns.get(usize::from(stage)).map_or(&[][..], |of| &of.touchpoints);
    let shown: Vec<u16> = visited.iter().take(top.max(LEAST_COLUMNS)).map(|of| of.touchpoint).collect();
    let columns = MapColumns::touchpoints(names, stage, &shown);
    let name = |&t: &u16| names.touchpoints.get(usize::from(t)).cloned().unwrap_or_default();
    let mut all: Vec<MapColumn> =
        shown.iter().map(|t| MapColumn { name: name(t), stage, touchpoint: Some(*t) }).collect();
    if columns.len() > all.len() {
        all.push(MapColumn { name: text!("map-other-touchpoints").to_owned(), stage, touchpoint: None });
    }
    Ok((columns, all))
}

/// An opened stage has at least so many columns, as far as it has touchpoints.
const LEAST_COLUMNS: usize = 6;
