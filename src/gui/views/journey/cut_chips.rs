//! The choices of how an answer is cut: by time, by group, and by what has to stay the same.

use egui::Ui;

use crate::analysis::Period;
use crate::gui::context::ViewContext;
use crate::gui::widgets::menu_chip;
use crate::insights::{read_split, split_words};
use crate::present::words::split_by;
use crate::texts::text;

/// The choice of how time is cut.
pub(super) fn period_chip(ui: &mut Ui, period: &mut Period, usual: Period) {
    let periods = [
        (Period::Day, text!("design-tab-by-day")),
        (Period::Week, text!("design-tab-by-week")),
        (Period::Month, text!("design-tab-by-month")),
    ];
    menu_chip(ui, text!("retention-tab-periods"), period, usual, &periods);
}

/// The choice of what the answer is split by.
pub(super) fn split_chip(ui: &mut Ui, cx: &ViewContext<'_>, title: &str, (split, usual): (&mut String, &str)) {
    let name = |word: &str| text!("design-tab-split-by", name = word.replace('-', " "));
    word_chip(ui, title, (split, usual), text!("design-tab-not-split"), &words(cx, |_| true), name);
}

/// The choice of what all steps are to have the same value of.
pub(super) fn held_chip(ui: &mut Ui, cx: &ViewContext<'_>, title: &str, (held, usual): (&mut String, &str)) {
    let name = |word: &str| text!("funnel-tab-same", name = word);
    // a segment or first channel is of the customer, not of the event
    word_chip(
        ui,
        title,
        (held, usual),
        text!("funnel-tab-any-values"),
        &words(cx, |word| !matches!(word, "segment" | "first-channel")),
        name,
    );
}

/// What a step may be split by, as it is written and in words.
pub(super) fn split_choices(cx: &ViewContext<'_>) -> Vec<(String, String)> {
    let all = words(cx, |_| true).into_iter().filter_map(|word| Some((word, read_split(word)?)));
    all.map(|(word, by)| (word.to_owned(), split_by(&by).to_owned())).collect()
}

/// The words for columns, and the properties of the project.
fn words<'a>(cx: &'a ViewContext<'_>, is_offered: impl Fn(&str) -> bool) -> Vec<&'a str> {
    let mut words: Vec<&str> = split_words().filter(|word| is_offered(word)).collect();
    words.extend(cx.table().property_names());
    words
}

fn word_chip(
    ui: &mut Ui,
    title: &str,
    (chosen, usual): (&mut String, &str),
    none: &str,
    words: &[&str],
    name: impl Fn(&str) -> String,
) {
    let names: Vec<String> = words.iter().map(|word| name(word)).collect();
    let all: Vec<(usize, &str)> = std::iter::once(none).chain(names.iter().map(String::as_str)).enumerate().collect();
    let mut at = words.iter().position(|word| *word == chosen.as_str()).map_or(0, |at| at + 1);
    if menu_chip(ui, title, &mut at, 0, &all) {
        *chosen = at.checked_sub(1).map_or_else(|| usual.to_owned(), |at| words[at].to_owned());
    }
}
