//! Collections of things that people edit, stored in one way: each kind says where its items lie and what their columns hold,
//! and everything else (numbers, order, changes, SQL) is here.

use rusqlite::types::Value;
use rusqlite::{Connection, Row, params, params_from_iter};
use rustc_hash::FxHashSet;

use crate::model::{
    Annotation, Change, DatabaseProfile, Item, MapLaneChoice, MapNote, MapReading, Opportunity, OwnMood,
    PredictionDefinition, RemoteAnswer, Scene, ThemeName, WriteKey,
};

use super::StoreError;
use super::tables::{Counter, SHARED_TABLE, TableError, Tables, from_json, to_json};

type Result<T> = std::result::Result<T, TableError>;

/// Items of a kind in the file. Kinds that others ask for by SQL have a table of their own.
pub trait StoredItem: Item {
    /// The table that items of this kind are stored in.
    const TABLE: &'static str = SHARED_TABLE;
    /// Its columns beside the number and the place in the list.
    const COLUMNS: &'static [&'static str] = &["body"];
    /// Tables with more of each item, whose rows go with the item.
    const PARTS: &'static [&'static str] = &[];

    /// What the columns hold.
    fn values(&self) -> Result<Vec<Value>> {
        Ok(vec![to_json(Self::KIND, self)?.into()])
    }

    /// The item in a row: its number, then the columns. `None` for one that only a later version understands.
    fn from_row(row: &Row<'_>) -> Result<Option<Self>> {
        let mut item: Self = from_json(Self::KIND, row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?)?;
        item.set_id(row.get(0)?);
        Ok(Some(item))
    }

    /// Writes what lies in other tables, over what lies there.
    fn write_parts(&self, _: &Connection) -> Result<()> {
        Ok(())
    }

    /// Reads what lies in other tables.
    fn read_parts(&mut self, _: &Connection) -> Result<()> {
        Ok(())
    }
}

impl StoredItem for Annotation {}
impl StoredItem for OwnMood {}
impl StoredItem for Scene {}
impl StoredItem for ThemeName {}
impl StoredItem for MapNote {}
impl StoredItem for MapLaneChoice {}
impl StoredItem for Opportunity {}
impl StoredItem for MapReading {}
impl StoredItem for PredictionDefinition {}
impl StoredItem for WriteKey {}
impl StoredItem for DatabaseProfile {}
impl StoredItem for RemoteAnswer {}

impl Counter {
    /// The numbers of items of a kind.
    pub fn of<T: StoredItem>() -> Self {
        Self::Item { kind: T::KIND, table: T::TABLE }
    }
}

impl Tables<'_> {
    /// Writes a change of a list; `list` is what it made of it.
    pub fn change_collection<T: StoredItem>(
        &self,
        change: &Change<T>,
        list: &[T],
    ) -> std::result::Result<(), StoreError> {
        self.touch(&[T::TABLE]);
        self.touch(T::PARTS);
        self.wrap(write(self.conn, change, list))
    }
}

/// The list of a kind, in order.
pub(super) fn read<T: StoredItem>(conn: &Connection) -> Result<Vec<T>> {
    let order = if T::BY_NUMBER { "id" } else { "position" };
    let query = format!("SELECT id, {} FROM {}{} ORDER BY {order}", T::COLUMNS.join(", "), T::TABLE, condition::<T>());
    let mut statement = conn.prepare(&query)?;
    let mut rows = statement.query([])?;
    let mut items = Vec::new();
    while let Some(row) = rows.next()? {
        if let Some(mut item) = T::from_row(row)? {
            item.read_parts(conn)?;
            items.push(item);
        }
    }
    Ok(items)
}

/// What tells the rows of a kind from those of others.
fn condition<T: StoredItem>() -> String {
    if T::TABLE == SHARED_TABLE { format!(" WHERE kind = '{}'", T::KIND) } else { String::new() }
}

fn write<T: StoredItem>(conn: &Connection, change: &Change<T>, list: &[T]) -> Result<()> {
    match change {
        Change::Add(new) => insert(conn, new.iter(), NumberConflict::Fail)?,
        Change::Insert(new) => insert(conn, new.iter().map(|(_, item)| item), NumberConflict::Fail)?,
        Change::Update(new) => {
            let known: FxHashSet<u32> = list.iter().map(Item::id).collect();
            insert(conn, new.iter().filter(|item| known.contains(&item.id())), NumberConflict::Replace)?;
        }
        Change::Remove(ids) => remove::<T>(conn, ids)?,
        Change::Order(_) => {}
        Change::Replace(new) => {
            conn.execute(&format!("DELETE FROM {}{}", T::TABLE, condition::<T>()), [])?;
            insert(conn, new.iter(), NumberConflict::Fail)?;
        }
    }
    if T::BY_NUMBER { Ok(()) } else { write_places(conn, list) }
}

/// What happens to an item whose number another has.
#[derive(Clone, Copy, PartialEq)]
enum NumberConflict {
    /// Nothing is written, and the change fails.
    Fail,
    /// It takes the other's place.
    Replace,
}

/// Writes items; new ones have no place yet.
fn insert<'a, T: StoredItem + 'a>(
    conn: &Connection,
    items: impl Iterator<Item = &'a T>,
    if_taken: NumberConflict,
) -> Result<()> {
    let mut columns = vec!["id"];
    let mut fixed: Vec<String> = Vec::new();
    if T::TABLE == SHARED_TABLE {
        columns.insert(0, "kind");
        fixed.push(format!("'{}'", T::KIND));
    }
    fixed.push("?".to_owned());
    columns.extend(T::COLUMNS);
    fixed.extend(T::COLUMNS.iter().map(|_| "?".to_owned()));
    if !T::BY_NUMBER {
        columns.push("position");
        fixed.push("-1".to_owned());
    }
    let mut query = format!("INSERT INTO {} ({}) VALUES ({})", T::TABLE, columns.join(", "), fixed.join(", "));
    if if_taken == NumberConflict::Replace {
        let set: Vec<String> = T::COLUMNS.iter().map(|column| format!("{column} = excluded.{column}")).collect();
        query += &format!(" ON CONFLICT DO UPDATE SET {}", set.join(", "));
    }
    let mut statement = conn.prepare(&query)?;
    for item in items {
        let values = std::iter::once(Value::from(item.id())).chain(item.values()?);
        statement.execute(params_from_iter(values))?;
        item.write_parts(conn)?;
    }
    Ok(())
}

fn remove<T: StoredItem>(conn: &Connection, ids: &[u32]) -> Result<()> {
    let and = if T::TABLE == SHARED_TABLE { format!(" AND kind = '{}'", T::KIND) } else { String::new() };
    let mut delete = conn.prepare(&format!("DELETE FROM {} WHERE id = ?{and}", T::TABLE))?;
    for id in ids {
        delete.execute([id])?;
    }
    Ok(())
}

/// Writes the places of a list that people order.
fn write_places<T: StoredItem>(conn: &Connection, list: &[T]) -> Result<()> {
    let and = if T::TABLE == SHARED_TABLE { format!(" AND kind = '{}'", T::KIND) } else { String::new() };
    let query = format!("UPDATE {} SET position = ?1 WHERE id = ?2 AND position <> ?1{and}", T::TABLE);
    let mut update = conn.prepare(&query)?;
    for (position, item) in list.iter().enumerate() {
        update.execute(params![position, item.id()])?;
    }
    Ok(())
}
