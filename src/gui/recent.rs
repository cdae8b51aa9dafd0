//! The projects that were open last.

use std::path::{Path, PathBuf};

/// How many are kept.
const MOST: usize = 8;

/// Projects that were open, the latest first; kept with the window's settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub(super) struct RecentProjects(Vec<PathBuf>);

impl RecentProjects {
    /// This one is open now.
    pub(super) fn note(&mut self, path: &Path) {
        self.0.retain(|p| p != path);
        self.0.insert(0, path.to_owned());
        self.0.truncate(MOST);
    }

    /// All of them, the latest first.
    pub(super) fn all(&self) -> &[PathBuf] {
        &self.0
    }

    /// Leaves out those whose files are gone.
    pub(super) fn forget_missing(&mut self) {
        self.0.retain(|p| p.is_file());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_come_first_once_and_not_without_end() {
        let mut recent = RecentProjects::default();
        (0..20).for_each(|i| recent.note(Path::new(&format!("{i}.desire"))));
        recent.note(Path::new("15.desire"));
        assert_eq!(recent.all().len(), MOST);
        assert_eq!(recent.all()[..3], ["15.desire", "19.desire", "18.desire"].map(PathBuf::from));
    }

    #[test]
    fn those_whose_files_are_gone_are_forgotten_when_asked() {
        let folder = tempfile::tempdir().unwrap();
        let here = folder.path().join("here.desire");
        std::fs::write(&here, "").unwrap();
        let mut recent = RecentProjects::default();
        recent.note(&folder.path().join("gone.desire"));
        recent.note(&here);
        recent.forget_missing();
        assert_eq!(recent.all(), [here]);
    }
}
