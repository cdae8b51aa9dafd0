//! Reading a project into memory.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use rayon::prelude::*;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, params_from_iter};

use crate::events::{
    Columns, Dictionary, Dimensions, People, PerDimension, Profiles, PropertyColumns, PropertyDictionary,
    PropertyValues, StrColumn,
};
use crate::model::{ImportId, NONE_U32, ProfileId, Project};
use crate::texts::text;

use super::attributes::Attributes;
use super::block::{self, BLOCK_EVENTS, COLUMN_NAMES, Slots};
use super::block_rows::read_block;
use super::latest_records::{self, ImportRun};
use super::tables::TableError;
use super::{Damage, DamagedBlock, ProjectFile, Store, StoreError, checksum, consent, project, properties, tables};

/// Everything in a project file, before identity and rules.
#[derive(Debug, Clone, Default)]
pub struct Contents {
    /// The small tables of the project.
    pub project: Project,
    /// Events of all imports that count: by import, then as they lie in its blocks.
    pub columns: Columns,
    /// The raw values that codes stand for.
    pub dims: Dimensions,
    /// Profiles; nobody is a customer yet.
    pub people: People,
    /// What could not be read or is not what the program wrote.
    pub damage: Damage,
}

/// So many numbers of profiles may be free, or eight times as many as there are: a file cannot claim more room than that.
const FREE_PROFILES: u64 = 1 << 25;

/// So many events may take less than a byte each.
const FREE_EVENTS: usize = 1 << 22;

/// Times that an import can bring, shifted ones too, ms UTC: the years 1590 to 2350.
const TIMES: std::ops::RangeInclusive<i64> = -12_000_000_000_000..=12_000_000_000_000;

/// A number that goes up with every change: each has an entry in the journal, but those that add calls to an import have not.
const LAST_CHANGE: &str = "SELECT coalesce(max(id), 0) + coalesce((SELECT next FROM counter WHERE kind = 'call'), 0)
     FROM journal";

/// How often reading starts over when another process changes the project meanwhile.
const ATTEMPTS: usize = 5;

impl Store {
    /// Reads everything but attributes and rejected rows, as of one moment.
    pub fn read(&self) -> Result<Contents, StoreError> {
        for _ in 0..ATTEMPTS {
            let file = &self.written_file();
            let mismatches = |conn: &Connection| Ok(checksum::mismatches(conn)?);
            let (events, (rest, wrong)) = rayon::join(
                || read_part(file, read_events),
                || rayon::join(|| read_part(file, read_all_but_events), || read_part(file, mismatches)),
            );
            let ((before, (columns, blocks)), (after, (project, people, dims)), (_, wrong)) = (events?, rest?, wrong?);
            if before == after {
                let tables: Vec<&'static str> = wrong.iter().copied().collect();
                self.know_wrong_tables(wrong);
                let damage = Damage { events_read: columns.len() as u64, blocks, tables };
                let mut contents = Contents { project, columns, dims, people, damage };
                contents.project.incomplete = contents.damage.sentence().map(Into::into);
                mark_active(&mut contents).map_err(|detail| self.unfitting(detail))?;
                return Ok(contents);
            }
        }
        Err(StoreError::InUse { path: self.path.clone(), process: None })
    }

    fn unfitting(&self, detail: impl Into<String>) -> StoreError {
        StoreError::Unfitting { path: self.path.clone(), detail: detail.into() }
    }

    /// What imports say of some profiles, as [`Store::read`] reads it: see [`Profiles::details_mut`].
    pub fn details_of(&self, profiles: &BTreeSet<ProfileId>) -> Result<[BTreeMap<usize, String>; 8], StoreError> {
        let listed: Vec<String> = profiles.iter().map(ToString::to_string).collect();
        let query = format!("{DETAILS} AND d.profile_id IN ({}) ORDER BY d.profile_id, d.import_id", listed.join(", "));
        let mut latest: BTreeMap<ProfileId, [String; 8]> = BTreeMap::new();
        let rows = tables::all(&self.conn, &query, |r| take_details(latest.entry(r.get(0)?).or_default(), r));
        rows.map_err(|e| self.error(&e))?;
        let mut details: [BTreeMap<usize, String>; 8] = Default::default();
        for (profile, texts) in latest {
            for (of, text) in details.iter_mut().zip(texts) {
                of.insert(profile as usize, text);
            }
        }
        Ok(details)
    }

    /// What people tables said about these profiles, column name → value. Where imports differ the
    /// latest wins.
    pub fn attributes(&self, profiles: &[ProfileId]) -> Result<Vec<(String, String)>, StoreError> {
        read_attributes(&self.conn, profiles).map_err(|e| e.at(&self.path))
    }
}

/// Reads part of the project over a connection of its own. Also says after which change of the project.
fn read_part<T>(
    file: &ProjectFile,
    read: impl FnOnce(&Connection) -> Result<T, TableError>,
) -> Result<(i64, T), StoreError> {
    let path = file.path.as_path();
    let wrap = |e: rusqlite::Error| StoreError::sqlite(path, &e);
    let mut conn = super::connection::open_reader(file)?;
    let tx = conn.transaction().map_err(wrap)?;
    let change = tx.query_row(LAST_CHANGE, [], |r| r.get(0)).map_err(wrap)?;
    read(&tx).map(|part| (change, part)).map_err(|e| e.at(path))
}

fn read_all_but_events(conn: &Connection) -> Result<(Project, People, Dimensions), TableError> {
    let project = project::read_project(conn)?;
    let mut dims = read_names(conn)?;
    // events refer to sources by their place
    if project.sources.iter().enumerate().any(|(place, source)| usize::from(source.id) != place) {
        return Err(TableError::Unfitting(text!("store-detail-source-numbers").to_owned()));
    }
    dims.source = project.sources.iter().map(|s| s.name.as_str()).collect();
    Ok((project, read_people(conn)?, dims))
}

/// Where a block lies.
struct Place {
    row: i64,
    import: ImportId,
    file: String,
    number: u32,
    n: usize,
    /// Bytes of its columns, and of the one that no block can have fewer of than a bit per event.
    bytes: (usize, usize),
    /// Whether events of it are of orders, deals or tickets.
    records: bool,
    /// Whether events of it have properties.
    properties: bool,
}

fn read_events(conn: &Connection) -> Result<(Columns, Vec<DamagedBlock>), TableError> {
    let places = tables::all(
        conn,
        &format!(
            "SELECT b.id, b.import_id, b.block_no, b.n, length(b.record) > 0, i.file, length(b.value), {}, length(b.properties) > 0
             FROM event_block b NOT INDEXED JOIN import i NOT INDEXED ON i.id = b.import_id
             WHERE i.state = 'active' ORDER BY b.import_id, b.block_no, b.id",
            COLUMN_NAMES.map(|name| format!("length(b.{name})")).join(" + ")
        ),
        |r| {
            let n = usize::try_from(r.get::<_, i64>(3)?).unwrap_or(usize::MAX);
            let (records, file, bytes) = (r.get(4)?, r.get(5)?, (r.get(7)?, r.get(6)?));
            let properties = r.get(8)?;
            Ok(Place { row: r.get(0)?, import: r.get(1)?, file, number: r.get(2)?, n, bytes, records, properties })
        },
    )?;
    let fits = |p: &Place| p.n <= BLOCK_EVENTS && p.n <= p.bytes.1.saturating_mul(8);
    let (good, bad): (Vec<Place>, Vec<Place>) = places.into_iter().partition(fits);
    let (claimed, bytes) = good.iter().fold((0, 0), |(n, bytes), p| (n + p.n, bytes + p.bytes.0));
    if claimed > bytes + FREE_EVENTS {
        return Err(TableError::Unfitting(text!("store-detail-events-in-blocks", claimed, bytes)));
    }
    let known = ValidRanges::read(conn)?;
    let mut columns = block::zeroed_columns(good.iter().map(|p| p.n).sum());
    if good.iter().any(|p| p.records) {
        columns.record = vec![0; columns.len()];
    }
    columns.properties = properties_of(conn, &good, columns.len())?;
    let slots = block::slots(&mut columns, good.iter().map(|p| p.n));
    let mut damaged: Vec<(usize, String)> = decode_all(conn, &good, slots, &known);
    damaged.sort();
    remove_damaged(&mut columns, &good, &damaged);
    columns.properties.retain(|_, values| values.count() > 0);
    let read = good.iter().enumerate().filter(|(i, _)| damaged.iter().all(|(at, _)| at != i));
    let runs: Vec<ImportRun> =
        read.map(|(_, p)| ImportRun { import: p.import, events: p.n, records: p.records }).collect();
    latest_records::keep_latest(conn, &mut columns, &runs)?;
    let report = |place: &Place, detail: &str| DamagedBlock {
        import: place.import,
        file: place.file.clone(),
        block: place.number,
        events: place.n.min(BLOCK_EVENTS) as u64,
        detail: detail.to_owned(),
    };
    let mut reports: Vec<DamagedBlock> = damaged.iter().map(|(at, detail)| report(&good[*at], detail)).collect();
    reports.extend(bad.iter().map(|place| report(place, text!("store-detail-block-size"))));
    reports.sort_by_key(|d| (d.import, d.block));
    Ok((columns, reports))
}

/// Room for the properties that blocks have.
fn properties_of(conn: &Connection, places: &[Place], n: usize) -> Result<PropertyColumns, TableError> {
    let mut columns = PropertyColumns::new();
    let mut query = conn.prepare_cached("SELECT properties FROM event_block WHERE id = ?")?;
    for place in places.iter().filter(|place| place.properties) {
        let bytes: Vec<u8> = query.query_row([place.row], |r| r.get(0))?;
        // what cannot be read is told of when the block is
        for entry in properties::entries(&bytes).unwrap_or_default() {
            columns.entry(entry.id).or_insert_with(|| PropertyValues::none(entry.kind, n));
        }
    }
    Ok(columns)
}

/// Reads blocks one after the other and decodes them on all cores. Returns what could not be read and why.
fn decode_all(conn: &Connection, places: &[Place], slots: Vec<Slots<'_>>, known: &ValidRanges) -> Vec<(usize, String)> {
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
                // it may be another one than the list of blocks says
                Ok(block) if block.n as usize != place.n => note(at, text!("store-detail-block-size").to_owned()),
                Ok(block) => {
                    let note = &note;
                    scope.spawn(move |_| match block.decode(&mut slots) {
                        Ok(()) if !known.holds(&slots) => note(at, text!("store-detail-block-refers").to_owned()),
                        Ok(()) => {}
                        Err(error) => note(at, error.to_string()),
                    });
                }
                Err(error) => note(at, text!("store-detail-unreadable-place", error = error.to_string())),
            }
        }
    });
    damaged.into_inner().unwrap_or_default()
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

/// How many numbers of profiles a file may use: numbers that were given once stay taken, so many may be free.
fn profiles(conn: &Connection) -> Result<usize, TableError> {
    let count = |query: &str| conn.query_row(query, [], |r| r.get::<_, Option<u64>>(0));
    let rows = count("SELECT count(*) FROM profile NOT INDEXED")?.unwrap_or(0);
    let highest = count("SELECT max(id) + 1 FROM profile")?.unwrap_or(0);
    let given = count("SELECT max(next) FROM counter WHERE kind = 'profile'")?.unwrap_or(0);
    let numbers = highest.max(given);
    match usize::try_from(numbers) {
        Ok(n) if numbers < u64::from(NONE_U32) && numbers - rows.min(numbers) <= FREE_PROFILES.max(8 * rows) => Ok(n),
        _ => {
            let what = text!("store-detail-profile-numbers", numbers, rows);
            Err(TableError::Unfitting(what))
        }
    }
}

/// What events may refer to.
struct ValidRanges {
    profiles: usize,
    sources: usize,
    /// How many values each dictionary has.
    names: PerDimension<usize>,
    /// Texts of properties, by number.
    properties: Vec<usize>,
}

impl ValidRanges {
    fn read(conn: &Connection) -> Result<Self, TableError> {
        let mut names = PerDimension::default();
        for (dimension, n) in names.as_mut() {
            let count = "SELECT count(*) FROM name NOT INDEXED WHERE kind = ?";
            *n = conn.query_row(count, [dimension.word()], |r| r.get(0))?;
        }
        let sources = conn.query_row("SELECT count(*) FROM source NOT INDEXED", [], |r| r.get(0))?;
        let texts = |(id, _)| {
            let count = "SELECT count(*) FROM name NOT INDEXED WHERE kind = ?";
            conn.query_row(count, [properties::texts_of(id)], |r| r.get(0))
        };
        let properties = (0..).zip(properties::read_list(conn)?).map(texts).collect::<rusqlite::Result<_>>()?;
        Ok(Self { profiles: profiles(conn)?, sources, names, properties })
    }

    /// Whether everything that a block refers to is there, and its times are times.
    fn holds(&self, slots: &Slots<'_>) -> bool {
        let below = |codes: &[u32], n: usize| codes.iter().all(|&code| (code as usize) < n || code == NONE_U32);
        slots.profile.iter().all(|&p| (p as usize) < self.profiles)
            && slots.source.iter().all(|&s| usize::from(s) < self.sources)
            && slots.time.iter().all(|time| TIMES.contains(time))
            && slots.properties.iter().all(|(id, values)| match (values, self.properties.get(usize::from(*id))) {
                (_, None) => false,
                (PropertyValues::Codes(codes), Some(&n)) => below(codes, n),
                (PropertyValues::Numbers(_), _) => true,
            })
            && self.names.into_iter().all(|(dimension, n)| below(slots.codes[dimension], n))
    }
}

/// The column as text, within what one column can hold.
fn fitting<'a>(r: &'a Row<'_>, column: usize, bytes: &mut usize) -> Result<&'a str, TableError> {
    let text = text(r, column)?;
    *bytes += text.len();
    if *bytes > u32::MAX as usize {
        return Err(TableError::Unfitting(text!("store-detail-long-column").to_owned()));
    }
    Ok(text)
}

pub(super) fn read_people(conn: &Connection) -> Result<People, TableError> {
    let given = profiles(conn)?;
    let mut people = People::default();
    let mut statement =
        conn.prepare("SELECT id, customer_id, email, phone, device FROM profile NOT INDEXED ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut bytes = [0; 4];
    while let Some(r) = rows.next()? {
        let id: usize = r.get(0)?;
        // out of order, or beyond the highest number: the table is damaged
        if id < people.customer_id.len() || id >= given {
            return Err(TableError::Unfitting(text!("store-detail-profile-number", id)));
        }
        while people.customer_id.len() < id {
            push_profile(&mut people, [""; 4]);
        }
        let [a, b, c, d] = &mut bytes;
        push_profile(&mut people, [fitting(r, 1, a)?, fitting(r, 2, b)?, fitting(r, 3, c)?, fitting(r, 4, d)?]);
    }
    // Numbers that were given once and are gone stay taken.
    while people.customer_id.len() < given {
        push_profile(&mut people, [""; 4]);
    }
    read_details(conn, &mut people)?;
    people.consents = consent::read_all(conn)?;
    Ok(people)
}

fn push_profile(people: &mut Profiles, [customer_id, email, phone, device]: [&str; 4]) {
    people.customer_id.push(customer_id);
    people.email.push(email);
    people.phone.push(phone);
    people.device.push(device);
}

/// What imports that count say about profiles.
const DETAILS: &str = "SELECT d.profile_id, d.name, d.first_name, d.last_name, d.country, d.postcode, d.city, d.region
     FROM profile_detail d JOIN import i ON i.id = d.import_id WHERE i.state = 'active'";

/// Where the country stands among [`DETAILS`]; the address follows.
const COUNTRY: usize = 3;

/// Where the country of the address stands behind what [`DETAILS`] says.
const HOME_COUNTRY: usize = 7;

/// Takes what a later import says of a profile. Nothing of an older address stays where another one begins; the country stays
/// for what is no address.
fn take_details(latest: &mut [String; 8], r: &Row<'_>) -> rusqlite::Result<()> {
    let mut said = [""; HOME_COUNTRY];
    for (i, said) in said.iter_mut().enumerate() {
        *said = text(r, i + 1)?;
    }
    let [.., postcode, city, region] = said;
    let address = [postcode, city, region];
    let says_address = address.iter().any(|part| !part.is_empty());
    let older = &mut latest[COUNTRY + 1..];
    let had_address = older[..address.len()].iter().any(|part| !part.is_empty());
    if had_address && begins_address([&older[0], &older[1], &older[2]], address) {
        older.iter_mut().for_each(String::clear);
    }
    if says_address || !had_address || latest[HOME_COUNTRY].is_empty() {
        take(&mut latest[HOME_COUNTRY], said[COUNTRY]);
    }
    latest.iter_mut().zip(said).for_each(|(latest, said)| take(latest, said));
    Ok(())
}

fn take(latest: &mut String, said: &str) {
    if !said.is_empty() {
        said.clone_into(latest);
    }
}

/// Whether what is said of an address later (postcode, town, state) is of another address than what is known: a part differs,
/// or neither postcode nor town is the same. As writing tells it of the rows of one import.
fn begins_address(known: [&str; 3], said: [&str; 3]) -> bool {
    let is_said = |i: usize| !said[i].is_empty();
    let is_same = |i: usize| known[i].eq_ignore_ascii_case(said[i]);
    let differs = (0..3).any(|i| is_said(i) && !known[i].is_empty() && !is_same(i));
    let is_of_known = (0..2).any(|i| is_said(i) && is_same(i));
    (0..3).any(is_said) && (differs || !is_of_known)
}

/// Names, country and address per profile: the latest import that says something wins.
fn read_details(conn: &Connection, people: &mut Profiles) -> Result<(), TableError> {
    let n = people.customer_id.len();
    let mut active = vec![false; n];
    let mut statement = conn.prepare(&format!("{DETAILS} ORDER BY d.profile_id, d.import_id"))?;
    let mut rows = statement.query([])?;
    let mut latest: [String; 8] = Default::default();
    let mut push = |latest: &mut [String; 8]| {
        people.details_mut().into_iter().zip(latest).for_each(|(column, text)| column.push(&std::mem::take(text)));
    };
    let mut current = 0usize;
    while let Some(r) = rows.next()? {
        let id: usize = r.get(0)?;
        if id >= n {
            break;
        }
        while current < id {
            push(&mut latest);
            current += 1;
        }
        active[id] = true;
        take_details(&mut latest, r)?;
    }
    for _ in current..n {
        push(&mut latest);
    }
    people.active = active;
    Ok(())
}

pub(super) fn read_names(conn: &Connection) -> Result<Dimensions, TableError> {
    let read = |kind: &str| -> Result<Dictionary, TableError> {
        let mut statement =
            conn.prepare_cached("SELECT name, code FROM name NOT INDEXED WHERE kind = ? ORDER BY code")?;
        let mut rows = statement.query([kind])?;
        let (mut names, mut bytes) = (StrColumn::default(), 0);
        while let Some(r) = rows.next()? {
            // every later name would be that of another code
            if r.get::<_, i64>(1)? != names.len() as i64 {
                return Err(TableError::Unfitting(text!("store-detail-name-numbers", kind)));
            }
            names.push(fitting(r, 0, &mut bytes)?);
        }
        Ok(Dictionary::from_column(names))
    };
    let mut dims = Dimensions::default();
    for (dimension, names) in dims.dimensions_mut() {
        *names = read(dimension.word())?;
    }
    for (id, property) in (0..).zip(properties::read_list(conn)?) {
        dims.properties.0.push(PropertyDictionary { property, texts: read(&properties::texts_of(id))? });
    }
    Ok(dims)
}

/// A profile counts if an active import tells something about it or has events of it.
fn mark_active(contents: &mut Contents) -> Result<(), String> {
    let highest = contents.columns.profile.par_iter().copied().max();
    let n = contents.people.active.len();
    if highest.is_some_and(|p| p == NONE_U32 || p as usize >= n) {
        return Err(text!("store-detail-missing-profiles").to_owned());
    }
    let active = &mut contents.people.active;
    for &profile in &contents.columns.profile {
        active[profile as usize] = true;
    }
    contents.people.hear_shared_refusals();
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
        attributes.update(tables::from_json("attributes", &text?)?);
    }
    Ok(attributes.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_begins_where_a_part_differs_or_nothing_is_the_same() {
        let known = ["10115", "Berlin", "Berlin"];
        for said in [["", "", ""], ["10115", "", ""], ["", "BERLIN", ""], ["10115", "Berlin", "Berlin"]] {
            assert!(!begins_address(known, said), "{said:?}");
        }
        for said in [["20095", "", ""], ["", "Hamburg", ""], ["10115", "New York", ""], ["", "Berlin", "CT"]] {
            assert!(begins_address(known, said), "{said:?}");
        }
        // a part that was not known belongs to the address only beside one that was
        assert!(begins_address(["10115", "", ""], ["", "Hamburg", ""]));
        assert!(begins_address(["", "Berlin", ""], ["20095", "", ""]));
        assert!(!begins_address(["", "Berlin", ""], ["10115", "Berlin", ""]));
    }
}
