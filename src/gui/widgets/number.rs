//! Numbers where room is short: written shorter, never cut.

use egui::text::LayoutJob;
use egui::{Align, Label, Response, RichText, TextStyle, Ui, WidgetText};

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
    let room = ui.available_width();
    let fits = |written: &str| {
        // the style stays, the letters change
        let styled = WidgetText::from(text.clone()).into_layout_job(ui.style(), TextStyle::Body.into(), Align::Center);
        let format = styled.sections.first().map(|section| section.format.clone()).unwrap_or_default();
        let job = LayoutJob::single_section(written.to_owned(), format);
        ui.fonts_mut(|fonts| fonts.layout_job(job)).size().x <= room
    };
    if fits(text.text()) {
        return Fitting::Whole;
    }
    let short = numbers::shorter(text.text()).filter(|short| fits(short));
    short.or_else(|| numbers::shortest(text.text())).map_or(Fitting::Whole, Fitting::Short)
}

/// A large number that is shortened where it would not fit; `styled` gives a text its size and colour.
pub fn large(ui: &mut Ui, text: &str, styled: impl Fn(&str) -> RichText) -> Response {
    match fitting(ui, &styled(text)) {
        Fitting::Words => ui.label(styled(text)),
        Fitting::Whole => ui.add(Label::new(styled(text)).extend()),
        Fitting::Short(short) => ui.add(Label::new(styled(&short)).extend()).on_hover_text(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_of_any_currency_keeps_its_sign_and_goes_into_its_room() {
        let ctx = egui::Context::default();
        crate::gui::setup_context(&ctx);
        let output = ctx.run_ui(egui::RawInput::default(), |ui| {
            let mut in_room = |room: f32, text: &str| {
                ui.scope(|ui| {
                    ui.set_width(room);
                    fitting(ui, &RichText::new(text))
                })
                .inner
            };
            assert_eq!(in_room(200.0, "−CHF 1,204"), Fitting::Whole);
            assert_eq!(in_room(66.0, "−CHF 1,204"), Fitting::Short("−1.2 k".to_owned()));
            assert_eq!(in_room(66.0, "−CHF 59.50"), Fitting::Short("−CHF 60".to_owned()));
            assert_eq!(in_room(40.0, "−CHF 59.50"), Fitting::Short("−60".to_owned()));
            assert_eq!(in_room(66.0, "€59.50"), Fitting::Whole);
            assert_eq!(in_room(40.0, "Purchase"), Fitting::Words);
        });
        output.drop_without_applying_deltas();
    }
}
