//! Which source a file of an unknown tool belongs to: one of its own, unless files like it are in a source already. Numbers
//! that two tools count from 1 each, as those of tickets, mean different things.

use crate::import::map::guess::source::{source, title_of_file};
use crate::import::map::inspect::Inspection;
use crate::import::map::mapping::{Mapping, TableKind};
use crate::import::open::table_input::Input;
use crate::model::Source;

/// Share of their columns that two files have in common, in percent, from which on they are of the same kind.
const ALIKE_PERCENT: usize = 70;

/// A source that there is, and how its files are read.
#[derive(Debug, Clone)]
pub struct KnownSource {
    /// The source's name in the project.
    pub name: String,
    /// The mappings of its files.
    pub mappings: Vec<Mapping>,
}

impl From<&Source> for KnownSource {
    fn from(source: &Source) -> Self {
        Self { name: source.name.clone(), mappings: Mapping::remembered(source.mapping.as_deref()) }
    }
}

impl From<&Mapping> for KnownSource {
    fn from(mapping: &Mapping) -> Self {
        Self { name: mapping.source.clone(), mappings: vec![mapping.clone()] }
    }
}

impl KnownSource {
    /// Whether it holds files of the same kind.
    fn has_alike(&self, found: &Inspection) -> bool {
        self.mappings.iter().any(|mapping| mapping.fits(found) || are_alike(mapping, found))
    }
}

/// Whether two tables have most of their columns in common, and neither is of a known tool.
fn are_alike(mapping: &Mapping, found: &Inspection) -> bool {
    let shared = found.columns.iter().filter(|c| mapping.columns.iter().any(|own| own.column == c.name)).count();
    let all = found.columns.len() + mapping.columns.len() - shared;
    mapping.preset.is_empty() && shared * 100 >= all * ALIKE_PERCENT
}

/// The sources of a project, and those that files of the same import make before this one.
pub fn known_sources<'a>(sources: &[Source], before: impl Iterator<Item = &'a Mapping>) -> Vec<KnownSource> {
    sources.iter().map(KnownSource::from).chain(before.map(KnownSource::from)).collect()
}

/// The source of a file, where it is another than the guessed one: that is taken by files of another kind.
pub fn own_source(found: &Inspection, input: &Input, known: &[KnownSource]) -> Option<String> {
    let guessed = found.mapping.source.as_str();
    let named = |name: &str| known.iter().filter(move |source| source.name == name).collect::<Vec<_>>();
    let is_taken = |name: &str| {
        let same = named(name);
        same.iter().any(|source| !source.mappings.is_empty()) && !same.iter().any(|source| source.has_alike(found))
    };
    if found.recognised.is_some() || !is_taken(guessed) {
        return None;
    }
    if let Some(alike) = known.iter().rev().find(|source| source.has_alike(found)) {
        return Some(alike.name.clone());
    }
    let roles: Vec<_> = found.mapping.columns.iter().map(|c| c.role).collect();
    // events say nothing of where they are from
    let of_kind = match found.mapping.kind {
        TableKind::Events => String::new(),
        kind => source("", kind, &roles),
    };
    let names = [title_of_file(&input.table_name()), of_kind];
    let numbered = (2..).map(|n| format!("{guessed} {n}"));
    names.into_iter().filter(|name| !name.is_empty()).chain(numbered).find(|name| named(name).is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::inspect;

    fn look(folder: &std::path::Path, name: &str, text: &str) -> (Inspection, Input) {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        (inspect(&path).unwrap(), path.into())
    }

    #[test]
    fn files_of_other_columns_have_a_source_of_their_own() {
        let folder = tempfile::tempdir().unwrap();
        let tickets = "ticket_id,email,created_at,subject\n1,a@x.example,2026-01-05,Where is my order\n2,b@x.example,2026-01-06,It is broken\n";
        let (first, _) = look(folder.path(), "tickets_a.csv", tickets);
        let known = [KnownSource::from(&first.mapping)];
        assert_eq!(known[0].name, "Support");
        // the next month of the same
        let (next, input) = look(folder.path(), "tickets_b.csv", &tickets.replace("2026-01", "2026-02"));
        assert_eq!(own_source(&next, &input, &known), None);
        let (more, input) = look(
            folder.path(),
            "tickets_c.csv",
            &tickets
                .replace("subject\n", "subject,tag\n")
                .replace("order\n", "order,a\n")
                .replace("broken\n", "broken,b\n"),
        );
        assert_eq!(own_source(&more, &input, &known), None);
        // another tool
        let other = "Vorgangsnummer,E-Mail,erstellt am,Betreff\n1,c@x.example,2026-01-05,Hallo\n2,d@x.example,2026-01-06,Guten Tag\n";
        let (other, input) = look(folder.path(), "support_anfragen_2026.csv", other);
        assert_eq!(other.mapping.source, "Support");
        assert_eq!(own_source(&other, &input, &known).as_deref(), Some("Support anfragen"));
        let known = [known[0].clone(), KnownSource { name: "Support anfragen".to_owned(), mappings: Vec::new() }];
        assert_eq!(own_source(&other, &input, &known).as_deref(), Some("Support 2"));
    }
}
