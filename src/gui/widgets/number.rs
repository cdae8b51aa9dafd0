//! Numbers where room is short: written shorter, never cut.

use egui::{Label, Response, RichText, TextStyle, TextWrapMode, Ui, WidgetText};

use crate::present::numbers;

/// How a text goes into the room there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fitting {
    /// It is no number: its end may be cut.
    Words,
    /// It is a number, and as short as it gets or short enough.
    Whole,
    /// It is a number that has to be written like this.
    Short(String),
}

/// How `text` goes into the room that is left in `ui`.
pub fn fitting(ui: &Ui, text: &RichText) -> Fitting {
    if !numbers::is_number(text.text()) {
        return Fitting::Words;
    }
    let galley =
        WidgetText::from(text.clone()).into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body);
    if galley.size().x <= ui.available_width() {
        return Fitting::Whole;
    }
    numbers::shorter(text.text()).map_or(Fitting::Whole, Fitting::Short)
}

/// A large number that is shortened where it would not fit; `styled` gives a text its size and colour.
pub fn large(ui: &mut Ui, text: &str, styled: impl Fn(&str) -> RichText) -> Response {
    match fitting(ui, &styled(text)) {
        Fitting::Words => ui.label(styled(text)),
        Fitting::Whole => ui.add(Label::new(styled(text)).extend()),
        Fitting::Short(short) => ui.add(Label::new(styled(&short)).extend()).on_hover_text(text),
    }
}
