//! Buttons that show a choice and open a list to change it.

use egui::{FontId, Popup, PopupCloseBehavior, Rect, Response, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::gui::icons::Icon;
use crate::gui::theme::{BODY, CONTROL, Colors, semibold_id};
use crate::present::numbers;
use crate::texts::text;

/// A button that shows what is chosen; `title` says of what, `on` whether it differs from the ordinary.
pub fn chip(ui: &mut Ui, title: &str, text: &str, on: bool) -> Response {
    chip_within(ui, title, text, on, 160.0)
}

/// The same with a text of at most this width.
pub fn chip_within(ui: &mut Ui, title: &str, text: &str, on: bool, most: f32) -> Response {
    let c = Colors::get(ui);
    let ink = if on { c.accent } else { c.text };
    let font = if on { semibold_id(BODY - 1.0) } else { FontId::proportional(BODY - 1.0) };
    // dates and counts are never cut; a long name may be
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, ink);
    let most = if text.contains(|c: char| c.is_ascii_digit()) { most.max(240.0) } else { most };
    job.wrap = egui::text::TextWrapping::truncate_at_width(most);
    let galley = ui.fonts_mut(|f| f.layout_job(job));
    let is_cut = galley.elided;
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 36.0, CONTROL), egui::Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, format!("{title}: {text}")));
    let fill = match (on, response.hovered()) {
        (true, _) => c.accent_ground,
        (false, true) => c.hover,
        (false, false) => c.raised,
    };
    let edge = if on || response.has_focus() { c.accent } else { c.line };
    ui.painter().rect(rect, 6.0, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    let at = pos2(rect.left() + 10.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    let arrow = Rect::from_center_size(pos2(rect.right() - 14.0, rect.center().y + 1.0), vec2(12.0, 12.0));
    Icon::Down.paint(ui.painter(), arrow, if on { c.accent } else { c.soft });
    if is_cut { response.on_hover_text(text) } else { response }
}

/// An entry of a menu with the number of customers it would show, where that is counted already.
pub fn menu_entry(ui: &mut Ui, on: bool, name: &str, customers: Option<u64>) -> Response {
    let number = customers.map(numbers::compact).unwrap_or_default();
    let button = egui::Button::selectable(on, name).shortcut_text(number);
    ui.add(button.min_size(vec2(ui.available_width(), 0.0)))
}

/// The number of customers that an entry would show, beside it.
pub fn count_beside(ui: &mut Ui, customers: u64, name: &str) {
    let c = Colors::get(ui);
    let text = egui::RichText::new(numbers::compact(customers)).color(c.soft);
    let hint = format!("{name}: {}", text!("count-customers", n = customers));
    ui.add(egui::Label::new(text).selectable(false)).on_hover_text(hint);
}

/// Height of a list of choices from which on it scrolls.
const LONGEST_MENU: f32 = 360.0;

/// How high a list in a menu may be: at most this, less where the window is low.
fn menu_room(ui: &Ui, most: f32) -> f32 {
    most.min(ui.content_rect().height() - 160.0).max(64.0)
}

/// A list in a menu of a set width: as high as what it holds, up to `most`, whatever height the menu had when it opened;
/// beyond it, it scrolls, with the bar at its edge.
pub fn menu_list<R>(ui: &mut Ui, most: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let room = menu_room(ui, most);
    let area = egui::ScrollArea::vertical().auto_shrink([false, true]).max_height(room).min_scrolled_height(room);
    area.show(ui, add).inner
}

/// A box to tick. Its outline is as dark as small text: a hairline would hardly show where nothing is ticked.
pub fn tick_box(ui: &mut Ui, on: &mut bool, text: &str) -> Response {
    let outline = Colors::get(ui).soft;
    // not in a scope of its own, which rows that wrap would not wrap
    let before = ui.visuals().widgets.clone();
    let widgets = &mut ui.visuals_mut().widgets;
    // a whole stroke: menus take the outlines of what stands in them away
    widgets.inactive.bg_stroke = Stroke::new(1.0, outline);
    widgets.hovered.bg_stroke = Stroke::new(1.0, outline);
    let response = ui.add(egui::Checkbox::new(on, text));
    ui.visuals_mut().widgets = before;
    response
}

/// A chip with a list of choices; gives whether `current` changed.
pub fn menu_chip<T: Copy + PartialEq>(
    ui: &mut Ui,
    title: &str,
    current: &mut T,
    ordinary: T,
    choices: &[(T, &str)],
) -> bool {
    let text = choices.iter().find(|(value, _)| value == current).map_or("", |(_, name)| name);
    menu_chip_that_says(ui, (title, text), current, ordinary, choices)
}

/// The same with other words on the chip than those of the choice.
pub fn menu_chip_that_says<T: Copy + PartialEq>(
    ui: &mut Ui,
    (title, text): (&str, &str),
    current: &mut T,
    ordinary: T,
    choices: &[(T, &str)],
) -> bool {
    let response = chip(ui, title, text, *current != ordinary).on_hover_text(title);
    let mut changed = false;
    // a click between two rows chooses nothing, so it closes nothing
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside).accessible_name(title);
    popup.show(|ui| {
        // names of stages and touchpoints are longer than words for a choice
        ui.set_min_width(if choices.len() > 10 { 264.0 } else { 176.0 });
        super::caption(ui, title);
        let room = menu_room(ui, LONGEST_MENU);
        egui::ScrollArea::vertical().max_height(room).min_scrolled_height(room).show(ui, |ui| {
            for &(value, name) in choices {
                if ui.selectable_label(*current == value, name).clicked() {
                    changed = *current != value;
                    *current = value;
                    ui.close();
                }
            }
        });
    });
    changed
}

/// A list to choose one from, with the same angle as a chip. `id` tells the lists of one place apart.
pub fn list_box<'a>(id: impl std::hash::Hash + std::fmt::Debug) -> egui::ComboBox<'a> {
    egui::ComboBox::from_id_salt(id).icon(|ui, rect, visuals, _open| {
        let place = Rect::from_center_size(rect.center(), vec2(12.0, 12.0));
        Icon::Down.paint(ui.painter(), place, visuals.fg_stroke.color);
    })
}

/// A heading that shows or hides what stands under it, with the angles of the other lists.
pub fn folding(title: impl Into<egui::WidgetText>) -> egui::CollapsingHeader {
    egui::CollapsingHeader::new(title).icon(|ui, openness, response| {
        let icon = if openness < 0.5 { Icon::Right } else { Icon::Down };
        let place = Rect::from_center_size(response.rect.center(), vec2(12.0, 12.0));
        icon.paint(ui.painter(), place, ui.style().interact(response).fg_stroke.color);
    })
}

/// A menu that opens beside its entry in another one.
pub fn submenu(ui: &mut Ui, text: &str, add: impl FnOnce(&mut Ui)) {
    let c = Colors::get(ui);
    let angle = egui::Atom::custom(egui::IdSalt::new("angle"), vec2(12.0, 12.0));
    let button = egui::Button::new(text).right_text(angle);
    let (response, _) = egui::containers::menu::SubMenuButton::from_button(button).ui(ui, |ui| {
        // in a low window a long menu scrolls
        let room = ui.ctx().content_rect().height() - 2.0 * ui.spacing().window_margin.sum().y;
        egui::ScrollArea::vertical().max_height(room).show(ui, add)
    });
    let place = Rect::from_center_size(pos2(response.rect.right() - 14.0, response.rect.center().y), vec2(12.0, 12.0));
    Icon::Right.paint(ui.painter(), place, c.soft);
}
