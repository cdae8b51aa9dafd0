//! Reading a project into memory.

use std::sync::Mutex;

use rayon::prelude::*;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};

use crate::events::{Columns, Dictionary, Dimensions, People, StrColumn};
use crate::model::{ImportId, NONE_U32, ProfileId, Project};

use super::attributes::Attributes;
use super::block::{self, BLOCK_EVENTS, Block, COLUMN_NAMES, COLUMNS, Slots};
use super::project::TableError;
use super::records::{self, Told};
use super::{DamagedBlock, ProjectFile, Store, StoreError, consent, project};

/// Everything in a project file, before identity and rules.
#[derive(Debug, Clone, Default)]
pub struct Contents {
    /// The small tables.
    pub project: Project,
    /// Events of all imports that count: by import, then as they lie in its blocks.
    pub columns: Columns,
    /// Names by code.
    pub dims: Dimensions,
    /// Profiles; nobody is a customer yet.
    pub people: People,
    /// Blocks that could not be read; their events are left out.
    pub damaged: Vec<DamagedBlock>,
}

/// How often reading starts over when another process changes the project meanwhile.
const ATTEMPTS: usize = 5;

impl Store {
    /// Reads everything but attributes and rejected rows, as of one moment.
    pub fn read(&self) -> Result<Contents, StoreError> {
        for _ in 0..ATTEMPTS {
            let file = &self.file();
            let (events, rest) = rayon::join(|| read_half(file, read_events), || read_half(file, read_all_but_events));
            let ((before, (columns, damaged)), (after, (project, people, dims))) = (events?, rest?);
            if before == after {
                let mut contents = Contents { project, columns, dims, people, damaged };
                mark_active(&mut contents).map_err(|detail| StoreError::Damaged { path: self.path.clone(), detail })?;
                return Ok(contents);
            }
        }
        Err(StoreError::InUse { path: self.path.clone(), process: None })
    }

    /// What people tables said about these profiles, column name → value. Where imports differ the
    /// latest wins.
    pub fn attributes(&self, profiles: &[ProfileId]) -> Result<Vec<(String, String)>, StoreError> {
        read_attributes(&self.conn, profiles).map_err(|e| e.at(&self.path))
    }
}

/// Reads part of the project over a connection of its own. Also says after which change of the project.
fn read_half<T>(
    file: &ProjectFile,
    read: impl FnOnce(&Connection) -> Result<T, TableError>,
) -> Result<(i64, T), StoreError> {
    let path = file.path.as_path();
    let wrap = |e: rusqlite::Error| StoreError::sqlite(path, &e);
    let mut conn = super::open::open_reader(file)?;
    let tx = conn.transaction().map_err(wrap)?;
    let change = tx.query_row("SELECT coalesce(max(id), 0) FROM journal", [], |r| r.get(0)).map_err(wrap)?;
    read(&tx).map(|part| (change, part)).map_err(|e| e.at(path))
}

fn read_all_but_events(conn: &Connection) -> Result<(Project, People, Dimensions), TableError> {
    let project = project::read_project(conn)?;
    let mut dims = read_names(conn)?;
    dims.source = project.sources.iter().map(|s| s.name.as_str()).collect();
    Ok((project, read_people(conn)?, dims))
}

/// Where a block lies.
struct Place {
    row: i64,
    import: ImportId,
    number: u32,
    n: usize,
    /// Whether events of it are of orders, deals or tickets.
    records: bool,
}

fn read_events(conn: &Connection) -> Result<(Columns, Vec<DamagedBlock>), TableError> {
    let places = project::all(
        conn,
        "SELECT b.id, b.import_id, b.block_no, b.n, length(b.record) > 0 FROM event_block b JOIN import i ON i.id = b.import_id
         WHERE i.state = 'active' ORDER BY b.import_id, b.block_no",
        |r| {
            let n = usize::try_from(r.get::<_, i64>(3)?).unwrap_or(usize::MAX);
            Ok(Place { row: r.get(0)?, import: r.get(1)?, number: r.get(2)?, n, records: r.get(4)? })
        },
    )?;
    let (good, bad): (Vec<Place>, Vec<Place>) = places.into_iter().partition(|p| p.n <= BLOCK_EVENTS);
    let mut columns = block::zeroed_columns(good.iter().map(|p| p.n).sum());
    if good.iter().any(|p| p.records) {
        columns.record = vec![0; columns.len()];
    }
    let slots = block::slots(&mut columns, good.iter().map(|p| p.n));
    let mut damaged: Vec<(usize, String)> = decode_all(conn, &good, slots);
    damaged.sort();
    remove_damaged(&mut columns, &good, &damaged);
    let read = good.iter().enumerate().filter(|(i, _)| damaged.iter().all(|(at, _)| at != i));
    let told: Vec<Told> = read.map(|(_, p)| Told { import: p.import, events: p.n, records: p.records }).collect();
    records::keep_latest(conn, &mut columns, &told)?;
    let report = |place: &Place, detail: &str| DamagedBlock {
        import: place.import,
        block: place.number,
        events: place.n as u64,
        detail: detail.to_owned(),
    };
    let mut reports: Vec<DamagedBlock> = damaged.iter().map(|(at, detail)| report(&good[*at], detail)).collect();
    reports.extend(bad.iter().map(|place| report(place, "its size makes no sense")));
    reports.sort_by_key(|d| (d.import, d.block));
    Ok((columns, reports))
}

/// Reads blocks one after the other and decodes them on all cores. Returns what could not be read and why.
fn decode_all(conn: &Connection, places: &[Place], slots: Vec<Slots<'_>>) -> Vec<(usize, String)> {
    let query = format!(
        "SELECT import_id, block_no, n, first_ms, last_ms, checksum, {} FROM event_block WHERE id = ?",
        COLUMN_NAMES.join(", ")
    );
    let damaged = Mutex::new(Vec::new());
    let note = |at: usize, detail: String| {
        if let Ok(mut list) = damaged.lock() {
            list.push((at, detail));
        }
    };
    rayon::in_place_scope(|scope| {
        for (at, (place, mut slots)) in places.iter().zip(slots).enumerate() {
            let read = conn.prepare_cached(&query).and_then(|mut q| q.query_row([place.row], read_block));
            match read {
                Ok(block) => {
                    let note = &note;
                    scope.spawn(move |_| {
                        if let Err(error) = block.decode(&mut slots) {
                            note(at, error.to_string());
                        }
                    });
                }
                Err(error) => note(at, format!("the file cannot be read there: {error}")),
            }
        }
    });
    damaged.into_inner().unwrap_or_default()
}

pub(super) fn read_block(r: &Row<'_>) -> rusqlite::Result<Block> {
    let mut columns: [Vec<u8>; COLUMNS] = Default::default();
    for (i, column) in columns.iter_mut().enumerate() {
        *column = r.get_ref(6 + i)?.as_blob().map_err(rusqlite::Error::from)?.to_vec();
    }
    Ok(Block {
        import: r.get(0)?,
        number: r.get(1)?,
        n: r.get(2)?,
        first_ms: r.get(3)?,
        last_ms: r.get(4)?,
        checksum: r.get(5)?,
        columns,
    })
}

fn remove_damaged(columns: &mut Columns, places: &[Place], damaged: &[(usize, String)]) {
    for (at, _) in damaged.iter().rev() {
        let start: usize = places[..*at].iter().map(|p| p.n).sum();
        columns.remove(start..start + places[*at].n);
    }
}

fn text<'a>(r: &'a Row<'_>, column: usize) -> rusqlite::Result<&'a str> {
    match r.get_ref(column)? {
        ValueRef::Null => Ok(""),
        value => Ok(value.as_str()?),
    }
}

fn read_people(conn: &Connection) -> Result<People, TableError> {
    let mut people = People::default();
    let mut statement = conn.prepare("SELECT id, customer_id, email, phone, device FROM profile ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(r) = rows.next()? {
        let id: usize = r.get(0)?;
        while people.customer_id.len() < id {
            push_profile(&mut people, [""; 4]);
        }
        push_profile(&mut people, [text(r, 1)?, text(r, 2)?, text(r, 3)?, text(r, 4)?]);
    }
    // Numbers that were given once and are gone stay taken.
    let given: Option<usize> =
        conn.query_row("SELECT next FROM counter WHERE kind = 'profile'", [], |r| r.get(0)).optional()?;
    while people.customer_id.len() < given.unwrap_or(0) {
        push_profile(&mut people, [""; 4]);
    }
    read_details(conn, &mut people)?;
    people.consents = consent::read_all(conn)?.reaching_shared(&people);
    Ok(people)
}

fn push_profile(people: &mut People, [customer_id, email, phone, device]: [&str; 4]) {
    people.customer_id.push(customer_id);
    people.email.push(email);
    people.phone.push(phone);
    people.device.push(device);
}

/// Name and country per profile: the latest import that says something wins.
fn read_details(conn: &Connection, people: &mut People) -> Result<(), TableError> {
    let n = people.customer_id.len();
    people.active = vec![false; n];
    let mut statement = conn.prepare(
        "SELECT d.profile_id, d.name, d.country FROM profile_detail d JOIN import i ON i.id = d.import_id
         WHERE i.state = 'active' ORDER BY d.profile_id, d.import_id",
    )?;
    let mut rows = statement.query([])?;
    let (mut name, mut country) = (String::new(), String::new());
    let mut current = 0usize;
    while let Some(r) = rows.next()? {
        let id: usize = r.get(0)?;
        if id >= n {
            break;
        }
        while current < id {
            people.name.push(&std::mem::take(&mut name));
            people.country.push(&std::mem::take(&mut country));
            current += 1;
        }
        people.active[id] = true;
        for (column, latest) in [(1, &mut name), (2, &mut country)] {
            let said = text(r, column)?;
            if !said.is_empty() {
                said.clone_into(latest);
            }
        }
    }
    for _ in current..n {
        people.name.push(&std::mem::take(&mut name));
        people.country.push(&std::mem::take(&mut country));
    }
    Ok(())
}

fn read_names(conn: &Connection) -> Result<Dimensions, TableError> {
    let read = |kind: &str| -> rusqlite::Result<Dictionary> {
        let mut statement = conn.prepare_cached("SELECT name FROM name WHERE kind = ? ORDER BY code")?;
        let mut rows = statement.query([kind])?;
        let mut names = StrColumn::default();
        while let Some(r) = rows.next()? {
            names.push(text(r, 0)?);
        }
        Ok(Dictionary::from_column(names))
    };
    Ok(Dimensions {
        event: read("event")?,
        channel: read("channel")?,
        page: read("page")?,
        product: read("product")?,
        campaign: read("campaign")?,
        device: read("device")?,
        country: read("country")?,
        text: read("text")?,
        source: Dictionary::default(),
    })
}

/// A profile counts if an active import tells something about it or has events of it.
fn mark_active(contents: &mut Contents) -> Result<(), String> {
    let highest = contents.columns.profile.par_iter().copied().max();
    let n = contents.people.active.len();
    if highest.is_some_and(|p| p == NONE_U32 || p as usize >= n) {
        return Err("events refer to profiles that are missing".to_owned());
    }
    for &profile in &contents.columns.profile {
        contents.people.active[profile as usize] = true;
    }
    Ok(())
}

fn read_attributes(conn: &Connection, profiles: &[ProfileId]) -> Result<Vec<(String, String)>, TableError> {
    let marks = vec!["?"; profiles.len()].join(", ");
    let mut statement = conn.prepare(&format!(
        "SELECT d.attributes FROM profile_detail d JOIN import i ON i.id = d.import_id
         WHERE i.state = 'active' AND d.attributes IS NOT NULL AND d.profile_id IN ({marks})
         ORDER BY d.import_id, d.profile_id"
    ))?;
    let rows = statement.query_map(params_from_iter(profiles), |r| r.get::<_, String>(0))?;
    let mut attributes = Attributes::default();
    for text in rows {
        attributes.update(project::from_json("attributes", &text?)?);
    }
    Ok(attributes.0)
}
