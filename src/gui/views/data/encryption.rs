//! Whether the project file is encrypted, and what can be done about it.

use egui::{RichText, Ui};

use crate::gui::context::ViewContext;
use crate::gui::dialogs::passphrase::{ProtectDialog, Protection};
use crate::gui::widgets::{button, caption, heading};
use crate::store::CAN_ENCRYPT;
use crate::texts::text;

pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>) {
    heading(ui, text!("encryption-encryption"));
    let encrypted = cx.snapshot.is_encrypted();
    let (text, tint) = match encrypted {
        true => (text!("encryption-this-file-is-encrypted"), cx.colors.good),
        false => (text!("encryption-this-file-is-not-encrypted"), cx.colors.warning),
    };
    ui.label(RichText::new(text).color(tint).strong());
    let more = match (encrypted, CAN_ENCRYPT) {
        (true, _) => {
            text!("encryption-only-passphrase-opens-it-exports-and")
        }
        (false, true) => text!("encryption-whoever-gets-hold-of-file-can"),
        (false, false) => {
            text!("encryption-this-build-cannot-encrypt")
        }
    };
    caption(ui, more);
    if !CAN_ENCRYPT {
        return;
    }
    if cx.snapshot.read_only {
        caption(ui, text!("encryption-project-is-open-read-only"));
        return;
    }
    ui.add_space(4.0);
    let buttons: &[(&str, Protection)] = match encrypted {
        false => &[(text!("encryption-protect-with-passphrase"), Protection::Encrypt)],
        true => &[
            (text!("encryption-change-passphrase"), Protection::Change),
            (text!("encryption-remove-passphrase"), Protection::Remove),
        ],
    };
    ui.horizontal_wrapped(|ui| {
        for &(text, what) in buttons {
            if button(ui, text).clicked() {
                cx.open(ProtectDialog::new(what));
            }
        }
    });
}
