//! What has to be known of a file besides its columns: source, kind of rows, time zone, day or month first.

use egui::{Align, Layout, RichText, TextEdit, Ui, vec2};

use crate::gui::context::ViewContext;
use crate::gui::theme::{Colors, SMALL};
use crate::gui::widgets::list_box;
use crate::gui::widgets::{button, caption, page, tick_box};
use crate::import::{Choice, DateOrder, Input, Inspection, Mapping, Question, Role, RoleQuestion, TableKind};
use crate::present::reject_reasons::reject_reason;
use crate::texts::{date_text, text};

/// Whether a person has to say if the day or the month comes first.
pub(super) fn date_question(found: &Inspection, mapping: &Mapping) -> bool {
    let dated = |column: &String| matches!(mapping.role(column), Role::Time | Role::Milestone | Role::Until);
    mapping.date_order.is_none() && found.ambiguous_dates.iter().any(dated)
}

/// What the tool leaves open about times, and whether there is no good answer to begin with.
pub(super) fn zone_question(found: &Inspection) -> Option<(&'static str, bool)> {
    found.recognised.and_then(|r| r.question).map(|Question::TimeZone { text, must }| (text.text(), must))
}

/// What is open about the columns.
pub(super) fn role_questions<'a>(found: &'a Inspection, mapping: &Mapping) -> impl Iterator<Item = &'a RoleQuestion> {
    found.questions.iter().filter(move |question| !question.is_answered(mapping))
}

/// Whether a question waits for its answer.
pub(super) fn is_open(found: &Inspection, mapping: &Mapping) -> bool {
    let zone = zone_question(found).is_some() && mapping.time_zone.trim().is_empty();
    zone || date_question(found, mapping) || role_questions(found, mapping).next().is_some()
}

/// Whether there is something to ask about a file.
pub(super) fn any(found: &Inspection, mapping: &Mapping) -> bool {
    let roles = role_questions(found, mapping).next().is_some();
    date_question(found, mapping) || zone_question(found).is_some() || roles
}

/// Draws what there is to ask, and nothing else.
pub(super) fn ask(ui: &mut Ui, found: &Inspection, mapping: &mut Mapping) {
    if let Some((text, _)) = zone_question(found) {
        ask_zone(ui, text, mapping);
    }
    ask_roles(ui, found, mapping);
    if date_question(found, mapping) {
        ask_dates(ui, found, mapping);
    }
}

/// Narrowest room for what a reading makes of rows.
const READING_WIDTH: f32 = 240.0;

/// The first open question about columns, its readings side by side with what they make of three rows.
fn ask_roles(ui: &mut Ui, found: &Inspection, mapping: &mut Mapping) {
    let Some(question) = role_questions(found, mapping).next() else { return };
    let mut chosen = None;
    page::notice(ui, &question.text, |_| {});
    ui.horizontal_top(|ui| {
        let n = question.readings.len().max(1) as f32;
        let width = ((ui.available_width() - 12.0 * (n - 1.0)) / n).clamp(READING_WIDTH, 520.0);
        for (i, reading) in question.readings.iter().enumerate() {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                if button(ui, &reading.label).clicked() {
                    chosen = Some(reading);
                }
                for row in question.rows_of(i) {
                    let text = row.in_words(|why| reject_reason(why).to_owned());
                    let label = RichText::new(&text).size(SMALL).color(Colors::get(ui).soft);
                    ui.add(egui::Label::new(label).truncate()).on_hover_text(text);
                }
            });
        }
    });
    ui.add_space(4.0);
    if question.readings.is_empty() {
        let how = match question.role {
            Role::Time => text!("questions-give-column-below-role-time"),
            _ => text!("questions-give-column-below-role-customer-id"),
        };
        caption(ui, how);
    }
    if let Some(reading) = chosen {
        reading.apply(mapping);
    }
}

fn ask_zone(ui: &mut Ui, question: &str, mapping: &mut Mapping) {
    let known = mapping.time_zone.is_empty() || jiff::tz::TimeZone::get(mapping.time_zone.trim()).is_ok();
    let open = mapping.time_zone.trim().is_empty();
    let mut field = |ui: &mut Ui| {
        let field = TextEdit::singleline(&mut mapping.time_zone).desired_width(150.0).hint_text("Europe/Berlin");
        let response = ui.add(field);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, text!("questions-time-zone")));
        if open && button(ui, "UTC").clicked() {
            "UTC".clone_into(&mut mapping.time_zone);
        }
        if !known {
            caption(ui, text!("questions-there-is-no-such-time-zone"));
        }
    };
    if open || !known {
        page::notice(ui, question, field);
    } else {
        ui.horizontal_wrapped(|ui| {
            caption(ui, question);
            field(ui);
        });
    }
}

pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>, found: &Inspection, mapping: &mut Mapping) {
    if let Some(tool) = found.recognised {
        ui.horizontal_wrapped(|ui| {
            page::chip(ui, &text!("questions-recognised", name = tool.name), Colors::get(ui).accent);
        });
    }
    ui.horizontal_wrapped(|ui| {
        let label = ui.label(text!("questions-rows-are"));
        let combo = list_box("kind").selected_text(mapping.kind.label()).width(100.0);
        let response = combo.show_ui(ui, |ui| {
            for kind in TableKind::ALL {
                ui.selectable_value(&mut mapping.kind, kind, kind.label());
            }
        });
        response.response.labelled_by(label.id);
        ui.add_space(12.0);
        let label = ui.label(text!("questions-source"));
        ui.add(TextEdit::singleline(&mut mapping.source).desired_width(130.0).hint_text("Website"))
            .labelled_by(label.id);
        sources(ui, cx, mapping);
        ui.add_space(12.0);
        if mapping.kind == TableKind::Spend {
            let label = ui.label(text!("questions-channel"));
            ui.add(TextEdit::singleline(&mut mapping.channel).desired_width(110.0).hint_text("Meta Ads"))
                .labelled_by(label.id);
            let label = ui.label(text!("questions-currency"));
            ui.add(TextEdit::singleline(&mut mapping.currency).desired_width(48.0).hint_text("EUR"))
                .labelled_by(label.id);
        } else if mapping.columns.iter().any(|c| matches!(c.role, Role::Time | Role::Milestone)) {
            let label = ui.label(text!("questions-times-without-zone-are-in"));
            ui.add(TextEdit::singleline(&mut mapping.time_zone).desired_width(130.0).hint_text("Europe/Berlin"))
                .labelled_by(label.id);
        }
        tick_box(ui, &mut mapping.decimal_comma, text!("questions-decimal-comma"));
        if found.mapping.preset.is_empty() && mapping.columns_with(Role::Value).next().is_some() {
            tick_box(ui, &mut mapping.minor_units, text!("questions-amounts-in-cents"))
                .on_hover_text(text!("questions-1999-means-19-99-amounts-are"));
        }
        if mapping.kind == TableKind::Orders {
            tick_box(ui, &mut mapping.lines_once, text!("questions-count-repeated-lines-once"))
                .on_hover_text(text!("questions-of-lines-that-are-exactly-alike"));
        }
        if mapping.kind == TableKind::Events && mapping.columns_with(Role::Value).next().is_some() {
            tick_box(ui, &mut mapping.keep_repeats, text!("questions-keep-repeated-rows"))
                .on_hover_text(text!("questions-keep-repeated-rows-means"));
        }
        if mapping.is_server_log() {
            tick_box(ui, &mut mapping.keep_files, text!("questions-keep-images-styles-and-scripts"));
        }
    });
    if let Some((text, _)) = zone_question(found)
        && mapping.time_zone.trim().is_empty()
    {
        ask_zone(ui, text, mapping);
    }
    ask_roles(ui, found, mapping);
    if date_question(found, mapping) {
        ask_dates(ui, found, mapping);
    }
    for doubt in &found.doubts {
        page::notice(ui, doubt, |_| {});
    }
    if !found.notes.is_empty() {
        caption(ui, &found.notes.join(" · "));
    }
}

/// Draws the question how the file is to be read; returns another answer.
pub(super) fn choose(ui: &mut Ui, choice: &Choice) -> Option<Input> {
    let mut other = None;
    ui.horizontal(|ui| {
        let label = ui.label(&choice.question);
        let chosen = choice.options.get(choice.chosen).map_or("", |(name, _)| name.as_str());
        let combo = list_box("choice").selected_text(chosen).width(160.0);
        let response = combo.show_ui(ui, |ui| {
            for (i, (name, input)) in choice.options.iter().enumerate() {
                if ui.selectable_label(i == choice.chosen, name).clicked() && i != choice.chosen {
                    other = Some(input.clone());
                }
            }
        });
        response.response.labelled_by(label.id);
    });
    other
}

/// The sources there are, to load into one of them again.
fn sources(ui: &mut Ui, cx: &ViewContext<'_>, mapping: &mut Mapping) {
    let known = &cx.project().sources;
    if known.is_empty() {
        return;
    }
    let combo = list_box("sources").selected_text(text!("questions-or-one-of-yours")).width(120.0);
    let response = combo.show_ui(ui, |ui| {
        for source in known {
            if ui.selectable_label(source.name == mapping.source, &source.name).clicked() {
                mapping.source.clone_from(&source.name);
            }
        }
    });
    response.response.accessible_name(text!("questions-existing-source"));
}

/// Never guessed: both readings of one of the file's own dates.
fn ask_dates(ui: &mut Ui, found: &Inspection, mapping: &mut Mapping) {
    let columns = found.ambiguous_dates.join(", ");
    let open = found.columns.iter().filter(|c| found.ambiguous_dates.contains(&c.name));
    let both = open.flat_map(|c| &c.samples).filter_map(|s| Some((s.clone(), readings(s)?)));
    // the first of January is the same day both ways
    let example = both.min_by_key(|(_, (day, month))| day == month);
    let question = match &example {
        Some((raw, _)) => text!("questions-is-in-written-day-first-or", raw, columns),
        None => text!("questions-are-dates-in-written-day-first", columns),
    };
    page::notice(ui, &question, |ui| {
        let (day, month) = match example {
            Some((_, (day, month))) => (text!("questions-day-first", day), text!("questions-month-first", month)),
            None => (text!("questions-button-day-first").to_owned(), text!("questions-button-month-first").to_owned()),
        };
        if button(ui, &day).clicked() {
            mapping.date_order = Some(DateOrder::DayFirst);
        }
        if button(ui, &month).clicked() {
            mapping.date_order = Some(DateOrder::MonthFirst);
        }
    });
}

/// A date such as 05/01/2026 read both ways: ("5 Jan 2026", "1 May 2026").
fn readings(raw: &str) -> Option<(String, String)> {
    let date = raw.split([' ', 'T']).next()?;
    let parts: Vec<i32> = date.split(['/', '.', '-']).map(str::parse).collect::<Result<_, _>>().ok()?;
    let [a, b, year] = parts[..] else { return None };
    let year = if year < 100 { 2000 + year } else { year };
    let say = |day: i32, month: i32| {
        let date = jiff::civil::Date::new(year as i16, month as i8, day as i8).ok()?;
        Some(date_text(date, "%-d %b %Y"))
    };
    Some((say(a, b)?, say(b, a)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ambiguous_date_is_read_both_ways() {
        assert_eq!(readings("05/01/2026 10:04"), Some(("5 Jan 2026".to_owned(), "1 May 2026".to_owned())));
        assert_eq!(readings("25/01/2026"), None);
        assert_eq!(readings("yesterday"), None);
    }
}
