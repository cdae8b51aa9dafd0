//! The keys that the objects of a file have, and which column each leads to.

use rustc_hash::FxHashMap;

use crate::import::read::delimited::Fields;
use crate::import::read::json::scan::{NOTHING, Place, Scanner, Target};

/// Members whose texts may hold an object: what warehouses store properties as.
const HOLD_OBJECTS: &[&[u8]] = &[
    b"properties",
    b"person_properties",
    b"event_properties",
    b"user_properties",
    b"group_properties",
    b"set_properties",
    b"traits",
];

/// Keys per object from which they are found by hash.
const MANY: usize = 12;

/// A table with more columns than this is none; further keys are left out.
const MAX_COLUMNS: usize = 2_000;

/// Keys by object, with the columns they lead to.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
}

#[derive(Debug, Clone, Default)]
struct Node {
    /// Members in the order they came, each with its node.
    members: Vec<(Box<[u8]>, u32)>,
    /// The nodes of the members by name, where there are many.
    index: FxHashMap<Box<[u8]>, u32>,
    /// The column of its value.
    column: Option<u32>,
    /// Whether it, or a node below it, has a column that is wanted.
    wanted: bool,
    holds_object: bool,
    /// Whether a value was seen here, and whether nothing but nulls was.
    value: bool,
    null: bool,
}

impl Tree {
    pub(crate) fn new() -> Self {
        Self { nodes: vec![Node::default()] }
    }

    /// Learns the keys of an object; false where the text is none.
    pub(crate) fn learn(&mut self, record: &[u8]) -> bool {
        Scanner::new(record, self).run().is_some()
    }

    /// Gives the keys learnt so far columns, and returns the columns' names.
    pub(crate) fn columns(&mut self) -> Vec<String> {
        let mut names = Vec::new();
        let mut known: FxHashMap<String, u32> = FxHashMap::default();
        self.name(0, "", &mut names, &mut known);
        self.want(|_| true);
        names
    }

    fn name(&mut self, node: u32, path: &str, names: &mut Vec<String>, known: &mut FxHashMap<String, u32>) {
        let of = &mut self.nodes[node as usize];
        let has_value = node != 0 && (of.value || (of.null && of.members.is_empty()));
        if has_value && (known.contains_key(path) || names.len() < MAX_COLUMNS) {
            let next = names.len() as u32;
            let column = *known.entry(path.to_owned()).or_insert(next);
            if column == next {
                names.push(path.to_owned());
            }
            of.column = Some(column);
        }
        for i in 0..self.nodes[node as usize].members.len() {
            let (key, child) = self.nodes[node as usize].members[i].clone();
            self.name(child, &dotted(path, &String::from_utf8_lossy(&key)), names, known);
        }
    }

    /// Adds a column that no object had so far. A dot in its name may be a step down or part of a key.
    pub(crate) fn add(&mut self, name: &str, column: u32) {
        let keys: Vec<&str> = name.split('.').collect();
        for literal in 0..keys.len() {
            let mut node = 0;
            for key in &keys[..literal] {
                node = self.child(node, key.as_bytes());
            }
            let node = self.child(node, keys[literal..].join(".").as_bytes()) as usize;
            self.nodes[node].column.get_or_insert(column);
        }
    }

    /// Leaves only some columns to be read.
    pub(crate) fn want(&mut self, wanted: impl Fn(u32) -> bool) {
        // members come after the object they belong to
        for node in (0..self.nodes.len()).rev() {
            let below = self.nodes[node].members.iter().any(|&(_, child)| self.nodes[child as usize].wanted);
            self.nodes[node].wanted = below || self.nodes[node].column.is_some_and(&wanted);
        }
    }

    /// Cuts an object into the fields of its columns; false where the text is none.
    pub(crate) fn split(&self, record: &[u8], columns: usize, fields: &mut Fields) -> bool {
        fields.blank(columns);
        Scanner::new(record, &mut Reader { tree: self, fields }).run().is_some()
    }

    fn child(&mut self, node: u32, key: &[u8]) -> u32 {
        if let Some(child) = self.nodes[node as usize].find(key, 0) {
            return child.1;
        }
        let child = self.nodes.len() as u32;
        let holds_object = HOLD_OBJECTS.contains(&key);
        self.nodes.push(Node { holds_object, ..Node::default() });
        let of = &mut self.nodes[node as usize];
        of.members.push((key.into(), child));
        if of.members.len() > MANY {
            if of.index.is_empty() {
                of.index = of.members.iter().cloned().collect();
            } else {
                of.index.insert(key.into(), child);
            }
        }
        child
    }
}

impl Node {
    /// A member's place and node. Objects of a file have their keys in the same order: the next one is tried first.
    #[inline]
    fn find(&self, key: &[u8], guess: u32) -> Option<(u32, u32)> {
        if let Some((name, child)) = self.members.get(guess as usize)
            && **name == *key
        {
            return Some((guess, *child));
        }
        // a key or two left out
        let near = self.members.get(guess as usize + 1..).unwrap_or_default().iter().take(3);
        if let Some((i, (_, child))) = near.enumerate().find(|(_, (name, _))| **name == *key) {
            return Some((guess + 1 + i as u32, *child));
        }
        if self.index.is_empty() {
            let i = self.members.iter().position(|(name, _)| **name == *key)?;
            return Some((i as u32, self.members[i].1));
        }
        self.index.get(key).map(|&child| (guess, child))
    }
}

fn dotted(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// A tree learns the keys that come.
impl Target for Tree {
    fn member(&mut self, node: u32, key: &[u8], guess: &mut u32) -> u32 {
        if let Some((at, child)) = self.nodes[node as usize].find(key, *guess) {
            *guess = at + 1;
            return child;
        }
        if self.nodes.len() > MAX_COLUMNS * 4 { NOTHING } else { self.child(node, key) }
    }

    fn holds_object(&self, node: u32) -> bool {
        self.nodes[node as usize].holds_object
    }

    fn value(&mut self, node: u32, place: Place<'_>) {
        let of = &mut self.nodes[node as usize];
        match place {
            Place::Null => of.null = true,
            _ => of.value = true,
        }
    }
}

/// Puts values into fields.
struct Reader<'r> {
    tree: &'r Tree,
    fields: &'r mut Fields,
}

impl Target for Reader<'_> {
    #[inline]
    fn member(&mut self, node: u32, key: &[u8], guess: &mut u32) -> u32 {
        match self.tree.nodes[node as usize].find(key, *guess) {
            Some((at, child)) => {
                *guess = at + 1;
                if self.tree.nodes[child as usize].wanted { child } else { NOTHING }
            }
            None => NOTHING,
        }
    }

    fn holds_object(&self, node: u32) -> bool {
        self.tree.nodes[node as usize].holds_object
    }

    #[inline]
    fn value(&mut self, node: u32, place: Place<'_>) {
        let Some(column) = self.tree.nodes[node as usize].column else { return };
        match place {
            // another key of the same name may have had a value
            Place::Null => {}
            Place::Here(start, end) => self.fields.set(column as usize, start, end),
            Place::Text(text) => self.fields.set_owned(column as usize, text),
        }
    }
}
