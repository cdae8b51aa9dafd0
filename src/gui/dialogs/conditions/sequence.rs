//! The block of a sequence: then, then not, within.

use egui::Ui;

use crate::gui::context::ViewContext;
use crate::gui::icons::{Icon, icon_button};
use crate::gui::widgets::{button, menu_chip};
use crate::model::{RuleEvent, RuleSequence, Span, SpanUnit};
use crate::present::numbers;
use crate::texts::text;

use super::draft::{SequenceLine, lines_of, sequence_of};
use super::events::event_chip;

/// Lines that a sequence can have here; more are written.
const MOST_LINES: usize = 12;

pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>, sequence: &mut RuleSequence) {
    let before = lines_of(sequence);
    let mut lines = before.clone();
    let mut remove = None;
    ui.vertical(|ui| {
        for i in 0..lines.len() {
            ui.push_id(i, |ui| {
                ui.horizontal_wrapped(|ui| {
                    if line(ui, cx, i, &mut lines) {
                        remove = Some(i);
                    }
                })
            });
        }
        if lines.len() < MOST_LINES && button(ui, text!("conditions-add-step")).clicked() {
            lines.push(SequenceLine { not: false, what: RuleEvent::Order, within: None });
        }
    });
    if let Some(i) = remove {
        lines.remove(i);
    }
    if lines != before
        && let Some(changed) = sequence_of(&lines)
    {
        *sequence = changed;
    }
}

/// One line; gives whether it is to go.
fn line(ui: &mut Ui, cx: &ViewContext<'_>, i: usize, lines: &mut [SequenceLine]) -> bool {
    if i > 0 {
        let words = [(false, text!("conditions-then")), (true, text!("conditions-then-not"))];
        menu_chip(ui, text!("conditions-what-comes-then"), &mut lines[i].not, false, &words);
    } else {
        ui.label(text!("conditions-first"));
    }
    event_chip(ui, cx, text!("conditions-event"), &mut lines[i].what);
    // what is not to happen between two steps has no time of its own
    let is_between = lines[i].not && i + 1 < lines.len();
    if i > 0 && !is_between {
        spans(ui, &mut lines[i].within);
    }
    i > 0 && lines.len() > 2 && icon_button(ui, Icon::Close, text!("conditions-remove-step"), true).clicked()
}

fn spans(ui: &mut Ui, within: &mut Option<Span>) {
    let of = |number, unit| Some(Span { number, unit });
    let mut all = vec![
        None,
        of(30, SpanUnit::Minute),
        of(1, SpanUnit::Hour),
        of(1, SpanUnit::Day),
        of(7, SpanUnit::Day),
        of(14, SpanUnit::Day),
        of(30, SpanUnit::Day),
        of(90, SpanUnit::Day),
    ];
    if !all.contains(within) {
        all.push(*within);
    }
    let name = |within: &Option<Span>| match within {
        Some(span) => text!("funnel-tab-within", time = numbers::duration(span.ms())),
        None => text!("funnel-tab-whenever").to_owned(),
    };
    let names: Vec<String> = all.iter().map(name).collect();
    let choices: Vec<(Option<Span>, &str)> = all.into_iter().zip(names.iter().map(String::as_str)).collect();
    menu_chip(ui, text!("conditions-time-since-step-before"), within, None, &choices);
}
