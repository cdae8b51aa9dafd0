//! The import dialog: what each column means, and a preview of what will become of each row.

use std::path::PathBuf;

use crate::gui::context::ViewContext;

use super::{Dialog, Stay};

/// State of the import dialog for some files.
pub struct MappingDialog {
    files: Vec<PathBuf>,
}

impl MappingDialog {
    /// A dialog for these files.
    pub fn new(files: Vec<PathBuf>, cx: &ViewContext<'_>) -> Self {
        let _ = cx;
        Self { files }
    }
}

impl Dialog for MappingDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> Stay {
        let _ = (ui, cx);
        if self.files.is_empty() { Stay::Close } else { Stay::Open }
    }
}
