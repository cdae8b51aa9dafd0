//! What the window remembers from one start to the next.

use std::path::PathBuf;

use super::command::ThemeChoice;
use super::recent::RecentProjects;
use super::window_layout::WindowLayout;

/// The name under which the system keeps the window's settings.
pub(super) const APP_ID: &str = "desire-path";

/// Key of [`Prefs`]; a new number whenever their meaning changes.
pub(super) const PREFS: &str = "prefs-1";

/// What the window remembers from one start to the next.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub(super) struct Prefs {
    pub theme: ThemeChoice,
    /// The project that was open.
    pub project: Option<PathBuf>,
    /// Projects that were open, the latest first.
    pub recent: RecentProjects,
    /// Whether nothing moves; `None` = as the system says.
    pub still: Option<bool>,
    /// Whether the details on the right are open.
    pub details: DetailsState,
}

/// Which of the two forms of the details panel is open. Both are remembered apart: a panel over the view is in the way, one beside it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct DetailsState {
    /// Open beside the view.
    pub beside: bool,
    /// Open over the view; closed again at the next start.
    #[serde(skip)]
    pub over: bool,
}

impl Default for DetailsState {
    fn default() -> Self {
        Self { beside: true, over: false }
    }
}

impl DetailsState {
    /// Whether the form that fits the window is open.
    pub fn is_open(self, layout: WindowLayout) -> bool {
        if layout.details_stand_beside() { self.beside } else { self.over }
    }

    /// Opens or folds the form that fits the window.
    pub fn toggle(&mut self, layout: WindowLayout) {
        let open = if layout.details_stand_beside() { &mut self.beside } else { &mut self.over };
        *open = !*open;
    }
}
