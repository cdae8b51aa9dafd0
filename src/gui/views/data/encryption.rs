//! Whether the project file is encrypted, and what can be done about it.

use egui::{RichText, Ui};

use crate::gui::context::ViewContext;
use crate::gui::dialogs::passphrase::{ProtectDialog, Protection};
use crate::gui::widgets::{button, caption, heading};
use crate::store::CAN_ENCRYPT;

/// Draws the card.
pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>) {
    heading(ui, "Encryption");
    let encrypted = cx.snapshot.is_encrypted();
    let (text, tint) = match encrypted {
        true => ("This file is encrypted.", cx.colors.good),
        false => ("This file is not encrypted.", cx.colors.warning),
    };
    ui.label(RichText::new(text).color(tint).strong());
    let more = match (encrypted, CAN_ENCRYPT) {
        (true, _) => {
            "Only the passphrase opens it; exports and reports are not encrypted. Whoever forgets the passphrase loses the \
             project."
        }
        (false, true) => "Whoever gets hold of the file can read it. A passphrase protects it.",
        (false, false) => {
            "Whoever gets hold of the file can read it, and this build of Desire Path cannot encrypt it. Keep it on an encrypted \
             disk."
        }
    };
    caption(ui, more);
    if !CAN_ENCRYPT {
        return;
    }
    if cx.snapshot.read_only {
        caption(ui, "The project is open read-only.");
        return;
    }
    ui.add_space(4.0);
    let buttons: &[(&str, Protection)] = match encrypted {
        false => &[("Protect with a passphrase…", Protection::Encrypt)],
        true => &[("Change passphrase…", Protection::Change), ("Remove passphrase…", Protection::Remove)],
    };
    ui.horizontal_wrapped(|ui| {
        for &(text, what) in buttons {
            if button(ui, text).clicked() {
                cx.open(ProtectDialog::new(what));
            }
        }
    });
}
