//! What people lay over a map: notes in its columns, and lanes moved, named or left out. It is drawn with the map and stands in
//! its files, marked as theirs, and no number is made of it.

use crate::insights::CustomerNames;
use crate::insights::insight::ComputedInsight;
use crate::model::{Change, MapLaneChoice, MapNote, MapNoteKind};
use crate::present::charts::{JourneyEntry, JourneyLane};
use crate::present::map_layer::{kind_title, note_kind};
use crate::present::table::{Cell, Table};
use crate::texts::text;

use super::cell::MapLane;
use super::outcome::JourneyMap;

/// A lane by its lasting name, as it is called and whether it is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapLaneName {
    /// The lasting key of the lane.
    pub key: String,
    /// The name at the left of the lane.
    pub title: String,
    /// What it is called where nobody named it.
    pub usual: String,
    /// Whether it is left out.
    pub is_hidden: bool,
}

/// What stands before the name of a lane of one's own.
const OWN: &str = "own:";

/// The lasting name of the lane that a note stands in.
fn key_of(note: &MapNote) -> String {
    match note.kind {
        MapNoteKind::Own => format!("{OWN}{}", note.lane),
        kind => kind.code().to_owned(),
    }
}

/// The change that keeps lanes in this order, with these names.
pub fn change_of_lanes(lanes: &[MapLaneName]) -> Change<MapLaneChoice> {
    let choice = |lane: &MapLaneName| MapLaneChoice {
        id: 0,
        lane: lane.key.clone(),
        name: if lane.title == lane.usual { String::new() } else { lane.title.clone() },
        is_hidden: lane.is_hidden,
    };
    Change::Replace(lanes.iter().map(choice).collect())
}

impl ComputedInsight<JourneyMap> {
    /// The notes that may be shown where groups of fewer than `k` people stand together: whose work something is, is said
    /// to nobody outside, nor what names a customer.
    fn notes_for(&self, k: u64) -> Vec<(usize, &MapNote)> {
        let mut notes: Vec<(usize, &MapNote)> = self.notes().collect();
        if k > 1 && !notes.is_empty() {
            let customers = CustomerNames::of(&self.scope.table.people);
            notes.retain(|(_, note)| note.kind != MapNoteKind::Owner && !customers.stand_in_note(note));
        }
        notes
    }

    /// The notes in the columns of this map, in the order in which people put them.
    pub fn notes(&self) -> impl Iterator<Item = (usize, &MapNote)> {
        let column = |note: &MapNote| self.outcome.names.iter().position(|column| column.name == note.column);
        self.scope.project.map_notes.iter().filter_map(move |note| Some((column(note)?, note)))
    }

    /// Every lane of this map in its order, those that are left out too; without the customers, which stand in the headings.
    pub fn lanes(&self) -> Vec<MapLaneName> {
        let lane = |key: String, usual: String| MapLaneName { key, title: usual.clone(), usual, is_hidden: false };
        let has_cells = |lane: &MapLane| self.outcome.cells.iter().any(|cell| cell.lane == *lane);
        let of_data = MapLane::ALL.into_iter().filter(|lane| *lane != MapLane::Customers).filter(has_cells);
        let mut all: Vec<MapLaneName> = of_data.map(|of| lane(of.key().to_owned(), of.title().to_owned())).collect();
        for kind in MapNoteKind::ALL {
            for (_, note) in self.notes().filter(|(_, note)| note.kind == kind) {
                let key = key_of(note);
                if !all.iter().any(|known| known.key == key) {
                    all.push(lane(
                        key,
                        if kind == MapNoteKind::Own { note_kind(note) } else { kind_title(kind).to_owned() },
                    ));
                }
            }
        }
        let choices = &self.scope.project.map_lanes;
        let place = |key: &str| choices.iter().position(|choice| choice.lane == key);
        for lane in &mut all {
            if let Some(choice) = place(&lane.key).map(|at| &choices[at]) {
                lane.is_hidden = choice.is_hidden;
                if !choice.name.is_empty() {
                    lane.title.clone_from(&choice.name);
                }
            }
        }
        all.sort_by_key(|lane| place(&lane.key).unwrap_or(usize::MAX));
        all
    }

    /// The lane of notes of this lasting name, as it is drawn; `None` where it has no notes.
    pub(super) fn lane_of_notes(&self, lane: &MapLaneName, k: u64) -> Option<JourneyLane> {
        let entry = |column: &str, note: &MapNote| JourneyEntry {
            name: note.text.clone(),
            text: String::new(),
            bar: None,
            change: None,
            is_quote: false,
            is_edited: true,
            about: text!("map-note-about-it", column, kind = note_kind(note), words = &note.text),
            row: None,
        };
        let notes = self.notes_for(k);
        let of_column = |column: usize| {
            let here = notes.iter().filter(|(at, note)| *at == column && key_of(note) == lane.key);
            here.map(|(at, note)| entry(&self.outcome.names[*at].name, note)).collect::<Vec<_>>()
        };
        let cells: Vec<Vec<JourneyEntry>> = (0..self.outcome.names.len()).map(of_column).collect();
        let has_notes = cells.iter().any(|cell| !cell.is_empty());
        has_notes.then(|| JourneyLane {
            name: lane.title.clone(),
            about: text!("map-edited").to_owned(),
            is_edited: true,
            cells,
        })
    }

    /// The notes of the map, a row each.
    pub(super) fn notes_table(&self, k: u64) -> Table {
        let mut table = Table::new(&[
            ("note", text!("map-column-note")),
            ("column", text!("map-column-place")),
            ("kind", text!("map-column-kind")),
            ("lane", text!("map-column-lane")),
            ("text", text!("map-column-text")),
        ]);
        for (column, note) in self.notes_for(k) {
            table.push(vec![
                Cell::Count(note.id.into()),
                Cell::text(&self.outcome.names[column].name),
                Cell::text(note.kind.code()),
                Cell::text(note_kind(note)),
                Cell::text(&note.text),
            ]);
        }
        table
    }
}
