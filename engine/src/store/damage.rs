//! What of a project cannot be read or is not what the program wrote, and how that is said.

use crate::model::ImportId;
use crate::texts::text;

/// A block of events that could not be read. It stays in the file untouched and its events are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DamagedBlock {
    /// The import it belongs to.
    pub import: ImportId,
    /// The file of that import.
    pub file: String,
    /// Its number within the import.
    pub block: u32,
    /// How many events it held.
    pub events: u64,
    /// What is wrong with the block, in words.
    pub detail: String,
}

impl std::fmt::Display for DamagedBlock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Block {} of import {} is damaged ({}): its {} events are left out. Restore the project from a backup, or undo \
             that import and import its file again.",
            self.block, self.import, self.detail, self.events
        )
    }
}

/// Everything that was found when a project was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Damage {
    /// Blocks that are left out.
    pub blocks: Vec<DamagedBlock>,
    /// Events that could be read.
    pub events_read: u64,
    /// Tables whose rows are not those that the program wrote last.
    pub tables: Vec<&'static str>,
}

impl Damage {
    /// Whether the project is sound.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty() && self.tables.is_empty()
    }

    /// Events that are left out.
    pub fn events_lost(&self) -> u64 {
        self.blocks.iter().map(|b| b.events).sum()
    }

    /// What is wrong with every number made from this project; `None` where nothing is.
    pub fn sentence(&self) -> Option<String> {
        let lost = self.events_lost();
        let blocks = (!self.blocks.is_empty()).then(|| {
            let all = self.events_read.saturating_add(lost);
            text!("damage-incomplete", lost, all)
        });
        let tables = (!self.tables.is_empty())
            .then(|| text!("damage-not-verified", n = self.tables.len(), names = self.tables.join(", ")));
        match (blocks, tables) {
            (Some(blocks), Some(tables)) => Some(format!("{blocks} {tables}")),
            (one, other) => one.or(other),
        }
    }

    /// What to do about it; empty where there is nothing to do.
    pub fn advice(&self) -> String {
        let mut files: Vec<&str> = self.blocks.iter().map(|b| b.file.as_str()).collect();
        files.sort_unstable();
        files.dedup();
        match (files.as_slice(), self.tables.is_empty()) {
            ([], true) => String::new(),
            ([], false) => text!("damage-restore-or-accept").to_owned(),
            (files, _) => text!("damage-restore-or-import-again", files = files.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damage_is_said_with_what_to_do() {
        let block = DamagedBlock { import: 2, file: "web.csv".to_owned(), block: 0, events: 60, detail: String::new() };
        let mut damage = Damage { blocks: vec![block.clone(), block], events_read: 40, tables: Vec::new() };
        assert_eq!(
            damage.sentence().unwrap(),
            "Incomplete: 120 of 160 events cannot be read and are left out, the project file is damaged."
        );
        assert!(damage.advice().contains("undo the import of web.csv and import it again"), "{}", damage.advice());
        damage.tables = vec!["name", "profile"];
        assert!(damage.sentence().unwrap().contains("the tables name, profile were changed outside the program"));
        damage.blocks.clear();
        assert!(damage.advice().contains("accept the change"), "{}", damage.advice());
        assert_eq!((Damage::default().sentence(), Damage::default().advice()), (None, String::new()));
    }
}
