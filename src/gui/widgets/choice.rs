//! A text that is usually one of a few: time zones, currencies.

use egui::{TextEdit, Ui};

use crate::present::numbers;
use crate::texts::text;

use super::list_box;

/// Time zones that are often wanted; any other name can be typed.
pub const ZONES: [&str; 14] = [
    "UTC",
    "Europe/London",
    "Europe/Berlin",
    "Europe/Paris",
    "Europe/Madrid",
    "Europe/Helsinki",
    "America/New_York",
    "America/Chicago",
    "America/Los_Angeles",
    "America/Sao_Paulo",
    "Asia/Dubai",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Australia/Sydney",
];

/// Currencies that are often wanted; any other code can be typed.
pub const CURRENCIES: [&str; 8] = ["EUR", "USD", "GBP", "CHF", "SEK", "PLN", "JPY", "AUD"];

/// What is wrong with a currency or a time zone.
pub fn problem(currency: &str, zone: &str) -> Option<&'static str> {
    if !numbers::is_currency(currency) {
        Some(text!("choice-write-currency-as-three-capitals-such"))
    } else if !numbers::is_zone(zone) {
        Some(text!("choice-there-is-no-such-time-zone"))
    } else {
        None
    }
}

/// A label, a field and the usual choices.
pub fn choice(ui: &mut Ui, name: &str, value: &mut String, usual: &[&str]) {
    let label = ui.label(name);
    field(ui, name, value, usual).labelled_by(label.id);
}

/// The field and the usual choices.
pub fn field(ui: &mut Ui, name: &str, value: &mut String, usual: &[&str]) -> egui::Response {
    ui.horizontal(|ui| {
        let field = ui.add(TextEdit::singleline(value).desired_width(160.0));
        let combo = list_box(name).selected_text(text!("choice-choose")).width(90.0);
        let response = combo.show_ui(ui, |ui| {
            for &known in usual {
                if ui.selectable_label(value == known, known).clicked() {
                    known.clone_into(value);
                }
            }
        });
        response.response.accessible_name(text!("choice-usual-choices-for", name));
        field
    })
    .inner
}
