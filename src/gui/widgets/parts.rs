//! The small parts that every view is made of, so that all of them look alike.

use egui::{Color32, Frame, Label, Margin, Response, RichText, Stroke, Ui, vec2};

use crate::gui::icons::Icon;
use crate::gui::theme::{BIG, BODY, CONTROL, Colors, HEADING, SMALL, semibold};
use crate::texts::unbroken;

/// The sentence above a chart: says what it shows, with its numbers. It has the same room whatever it says, so that nothing
/// below it moves; a long one is written smaller, and pointing at one that is longer still shows all of it.
pub fn headline(ui: &mut Ui, sentence: &str) -> Response {
    let (largest, rows) = if is_narrow(ui) { (BODY, 4) } else { (HEADING, 3) };
    let height = row_height(ui, BODY) * rows as f32;
    lines(ui, sentence, largest, height)
}

/// A sentence that is always short: one line.
pub fn title(ui: &mut Ui, sentence: &str) -> Response {
    let size = if is_narrow(ui) { BODY } else { HEADING };
    lines(ui, sentence, size, row_height(ui, size))
}

/// Whether a sentence in large letters would have few words on a line.
fn is_narrow(ui: &Ui) -> bool {
    ui.available_width() < 620.0
}

fn row_height(ui: &Ui, size: f32) -> f32 {
    ui.fonts_mut(|f| f.row_height(&egui::FontId::new(size, semibold())))
}

/// A sentence in letters of at most this size, smaller where it would not go into this height.
fn lines(ui: &mut Ui, sentence: &str, largest: f32, height: f32) -> Response {
    let c = Colors::get(ui);
    let sentence = unbroken(sentence);
    let width = ui.available_width();
    let lay = |words: &str, size: f32| {
        let font = egui::FontId::new(size, semibold());
        let mut job = egui::text::LayoutJob::simple(words.to_owned(), font, c.text, width);
        job.wrap.max_rows = ((height + 1.0) / row_height(ui, size)).floor().max(1.0) as usize;
        ui.fonts_mut(|f| f.layout_job(job))
    };
    let sizes = [HEADING, 16.0, BODY, 13.0].into_iter().filter(|size| *size <= largest);
    let mut galleys = sizes.map(|size| lay(&sentence, size));
    let mut galley = galleys.next();
    while galley.as_ref().is_some_and(|g| g.elided)
        && let Some(smaller) = galleys.next()
    {
        galley = Some(smaller);
    }
    drop(galleys);
    let mut shown = sentence.as_str();
    while galley.as_ref().is_some_and(|g| g.elided)
        && let Some(end) = end_before_last(shown)
    {
        // it ends with a whole sentence; pointing at it shows the rest
        shown = &sentence[..end];
        galley = Some(lay(&format!("{shown} …"), 13.0_f32.min(largest)));
    }
    ui.allocate_ui_with_layout(vec2(width, height), egui::Layout::top_down(egui::Align::Min), |ui| {
        ui.set_min_height(height);
        let label = match galley {
            Some(galley) => ui.add(Label::new(galley)),
            None => ui.label(sentence.as_str()),
        };
        if shown.len() == sentence.len() {
            return label;
        }
        // all of it is read aloud
        label.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &sentence));
        label.on_hover_text(sentence.as_str())
    })
    .inner
}

/// Where the sentence before the last of a text ends; nothing where there is only one.
fn end_before_last(text: &str) -> Option<usize> {
    let is_end = |(at, letter): &(usize, char)| {
        let rest = &text[at + letter.len_utf8()..];
        ".!?".contains(*letter) && rest.starts_with(' ') && rest.trim_start().starts_with(char::is_uppercase)
    };
    text.char_indices().rev().find(is_end).map(|(at, letter)| at + letter.len_utf8())
}

/// Running text, from the left and over as many lines as it takes.
pub fn paragraph(ui: &mut Ui, text: impl AsRef<str>) -> Response {
    wrapped(ui, Label::new(unbroken(text.as_ref())))
}

/// A label over as many lines as it takes; a menu would spread its words over the line.
fn wrapped(ui: &mut Ui, label: Label) -> Response {
    if ui.layout().horizontal_justify() {
        return ui.with_layout(egui::Layout::top_down(egui::Align::Min), |ui| ui.add(label.wrap())).inner;
    }
    ui.add(label.wrap())
}

/// The grey line below a chart: unit, base and every active simplification.
pub fn base_line(ui: &mut Ui, text: &str) -> Response {
    let layout = ui.layout();
    if layout.horizontal_justify() || layout.is_horizontal() && !layout.main_wrap() {
        return caption(ui, text);
    }
    let words = unbroken(text);
    let label = Label::new(RichText::new(&words).size(SMALL).color(Colors::get(ui).soft));
    super::terms::label_with_terms(ui, label.wrap(), &words)
}

/// How high the line below a picture is in this room, with what keeps it apart from the picture. It is laid out as it will be
/// drawn: an estimate that is one line short puts the last line out of sight.
pub fn base_line_height(ui: &Ui, text: &str) -> f32 {
    let font = egui::FontId::proportional(SMALL);
    let galley = ui.fonts_mut(|f| f.layout(unbroken(text), font, Color32::PLACEHOLDER, ui.available_width()));
    16.0 + galley.size().y
}

/// Small grey text. Beside other things in a row that does not wrap it is cut, with the whole of it on pointing: what is
/// left of the row may be a few letters wide.
pub fn caption(ui: &mut Ui, text: &str) -> Response {
    let c = Colors::get(ui);
    let label = Label::new(RichText::new(unbroken(text)).size(SMALL).color(c.soft));
    let row = ui.layout().is_horizontal() && !ui.layout().main_wrap();
    if row { ui.add(label.truncate()) } else { wrapped(ui, label) }
}

/// A large number with what it counts.
pub fn big_number(ui: &mut Ui, number: &str, what: &str) {
    let c = Colors::get(ui);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        super::number::large(ui, number, |text| RichText::new(text).family(semibold()).size(BIG).color(c.text));
        ui.label(RichText::new(what).size(SMALL).color(c.soft));
    });
}

/// A line "label ……… value". A label that is too long wraps within its half; a value that is stands below its label, as words
/// are read.
pub fn fact(ui: &mut Ui, label: &str, value: &str) {
    const GAP: f32 = 16.0;
    let c = Colors::get(ui);
    let width = ui.available_width();
    let lay = |text: &str, color: Color32, width: f32, halign: egui::Align| {
        let mut job = egui::text::LayoutJob::simple(unbroken(text), egui::FontId::proportional(BODY), color, width);
        job.halign = halign;
        ui.fonts_mut(|f| f.layout_job(job))
    };
    let natural = |text: &str| lay(text, c.text, f32::INFINITY, egui::Align::LEFT).size().x;
    let (label_width, value_width) = (natural(label), natural(value));
    let half = (width - GAP) / 2.0;
    let is_below = value_width > width - GAP - label_width.min(half);
    let left_room = if is_below { width } else { width - GAP - value_width };
    let left = lay(label, c.soft, left_room, egui::Align::LEFT);
    let (value_room, side) = if is_below { (width, egui::Align::LEFT) } else { (value_width, egui::Align::RIGHT) };
    let right = lay(value, c.text, value_room + 1.0, side);
    let heights = (left.size().y, right.size().y);
    let height = if is_below { heights.0 + heights.1 } else { heights.0.max(heights.1).max(20.0) };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, format!("{label}: {value}")));
    let place = if is_below { rect.left_bottom() - vec2(0.0, heights.1) } else { rect.right_top() };
    ui.painter().galley(rect.left_top(), left, c.soft);
    ui.painter().galley(place, right, c.text);
}

/// The small heading of a part of a panel.
pub fn section(ui: &mut Ui, title: &str) {
    let c = Colors::get(ui);
    ui.add_space(12.0);
    ui.label(RichText::new(title).family(semibold()).size(BODY).color(c.text));
}

/// The one button that matters most here.
pub fn primary(ui: &mut Ui, text: &str) -> Response {
    let c = Colors::get(ui);
    let label = RichText::new(text).family(semibold()).color(c.on_accent);
    ui.add(egui::Button::new(label).fill(c.accent).stroke(Stroke::NONE).min_size(vec2(0.0, CONTROL)))
}

/// A button without emphasis.
pub fn button(ui: &mut Ui, text: &str) -> Response {
    ui.add(egui::Button::new(text).min_size(vec2(0.0, CONTROL)))
}

/// A button as wide as its panel; the first of a group is the `primary` one.
pub fn wide(ui: &mut Ui, text: &str, main: bool) -> Response {
    let c = Colors::get(ui);
    let size = vec2(ui.available_width(), CONTROL);
    if main {
        let label = RichText::new(text).family(semibold()).color(c.on_accent);
        ui.add_sized(size, egui::Button::new(label).fill(c.accent).stroke(Stroke::NONE))
    } else {
        ui.add_sized(size, egui::Button::new(text))
    }
}

/// A number or name that leads somewhere.
pub fn link(ui: &mut Ui, text: &str) -> Response {
    ui.link(text)
}

/// A box with a border and some room inside.
pub fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let c = Colors::get(ui);
    Frame::new()
        .fill(c.raised)
        .stroke(Stroke::new(1.0, c.line))
        .corner_radius(8)
        .inner_margin(Margin::same(16))
        .show(ui, add)
        .inner
}

/// Tabs with an underline; gives whether `current` changed. Where the window is narrow they move together, then into a
/// second line.
pub fn tabs<T: Copy + PartialEq>(ui: &mut Ui, current: &mut T, all: &[(T, &str)]) -> bool {
    let before = *current;
    tab_pressed(ui, current, all);
    before != *current
}

/// The same; gives the tab that was pressed, also where it is the one that shows.
pub fn tab_pressed<T: Copy + PartialEq>(ui: &mut Ui, current: &mut T, all: &[(T, &str)]) -> Option<T> {
    let c = Colors::get(ui);
    let mut pressed = None;
    let lay = |size: f32| -> Vec<_> {
        let galley = |(value, name): &(T, &str)| {
            let color = if *current == *value { c.text } else { c.soft };
            let text = egui::WidgetText::from(RichText::new(*name).family(semibold()).size(size).color(color));
            text.into_galley(ui, Some(egui::TextWrapMode::Extend), f32::INFINITY, egui::TextStyle::Body)
        };
        all.iter().map(galley).collect()
    };
    let spare = |galleys: &[std::sync::Arc<egui::Galley>]| {
        let names: f32 = galleys.iter().map(|g| g.size().x).sum();
        // half a pixel too much would move the last one into a line of its own
        (ui.available_width() - names - 2.0) / all.len().saturating_sub(1).max(1) as f32
    };
    // closer to each other and a little smaller before one of them stands alone in a second line
    let (closest, usual) = (9.0, lay(BODY));
    let smaller = (spare(&usual) < closest).then(|| lay(BODY - 1.0)).filter(|smaller| spare(smaller) >= closest);
    let galleys = smaller.unwrap_or(usual);
    let gap = spare(&galleys);
    let gap = if gap < closest { 14.0 } else { gap.min(24.0) };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap, 0.0);
        for (&(value, name), galley) in all.iter().zip(galleys) {
            let on = *current == value;
            let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x, 32.0), egui::Sense::click());
            response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Tab, true, on, name));
            let color = if on || response.hovered() { c.text } else { c.soft };
            ui.painter().galley_with_override_text_color(
                rect.left_center() - vec2(0.0, galley.size().y / 2.0),
                galley,
                color,
            );
            if on {
                ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, Stroke::new(2.0, c.accent));
            } else if response.has_focus() {
                ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, Stroke::new(2.0, c.line));
            }
            if response.clicked() {
                *current = value;
                pressed = Some(value);
            }
        }
    });
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.top() - ui.spacing().item_spacing.y, Stroke::new(1.0, c.line));
    pressed
}

/// The drawn state of a place with nothing in it: what would be here, and the button that brings it. True when clicked.
pub fn empty(ui: &mut Ui, icon: Icon, title: &str, body: &str, action: Option<&str>) -> bool {
    empty_with(ui, (icon, title, body), action, |_| {})
}

/// The same with other ways below the button. Where there is little room all of it moves up, and then it scrolls.
pub fn empty_with(
    ui: &mut Ui,
    (icon, title, body): (Icon, &str, &str),
    action: Option<&str>,
    more: impl FnOnce(&mut Ui),
) -> bool {
    let c = Colors::get(ui);
    let id = ui.scope_id().with(("empty", title));
    let height = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(240.0);
    // in a small window the view itself scrolls, and less of it is seen
    let room = ui.available_height().min(ui.clip_rect().bottom() - ui.cursor().top());
    let draw = |ui: &mut Ui| {
        ui.add_space((room * 0.28).min((room - height) / 2.0).max(16.0));
        let mut clicked = false;
        let contents = ui.vertical_centered(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(72.0, 72.0), egui::Sense::hover());
            ui.painter().circle_filled(rect.center(), 36.0, c.accent_ground);
            icon.paint(ui.painter(), rect.shrink(20.0), c.accent);
            ui.add_space(8.0);
            ui.label(RichText::new(title).family(semibold()).size(HEADING).color(c.text));
            ui.scope(|ui| {
                ui.set_max_width(440.0);
                ui.add(Label::new(RichText::new(unbroken(body)).color(c.soft)).wrap());
            });
            if let Some(action) = action {
                ui.add_space(8.0);
                clicked = primary(ui, action).clicked();
            }
            more(ui);
        });
        (clicked, contents.response.rect.height())
    };
    let (clicked, used) = if height + 16.0 <= room {
        draw(ui)
    } else {
        egui::ScrollArea::vertical().id_salt(id).max_height(room).auto_shrink([false, true]).show(ui, draw).inner
    };
    if (used - height).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, used));
        ui.request_repaint();
    }
    clicked
}

/// `color` mixed over `ground` with the weight `t`: for tints that must stay opaque.
pub fn mix(ground: Color32, color: Color32, t: f32) -> Color32 {
    let t = t.clamp(0.0, 1.0);
    let part = |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * t).round() as u8;
    Color32::from_rgb(part(ground.r(), color.r()), part(ground.g(), color.g()), part(ground.b(), color.b()))
}

#[cfg(test)]
mod tests {
    use super::end_before_last;

    #[test]
    fn a_text_that_is_too_long_ends_with_a_whole_sentence() {
        let text = "Of 100 customers, about 4.5 come again. In May, 31. of them did! Take it with care.";
        let ends: Vec<&str> = std::iter::successors(Some(text), |text| Some(&text[..end_before_last(text)?])).collect();
        assert_eq!(ends[1], "Of 100 customers, about 4.5 come again. In May, 31. of them did!");
        assert_eq!(ends[2], "Of 100 customers, about 4.5 come again.");
        assert_eq!(ends.len(), 3);
    }
}
