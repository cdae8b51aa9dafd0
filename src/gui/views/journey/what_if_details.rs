//! The panel of what if: the move that is picked, and how often it is taken.

use egui::{Slider, Ui};

use crate::analysis::what_if::{Lever, MoveTo};
use crate::gui::context::ViewContext;
use crate::gui::widgets::{button, caption, fact, heading};
use crate::insights::WhatIfFound;
use crate::present::numbers;
use crate::texts::{fixed, percentage, text};

use super::what_if_levers::{PickedMove, target_words};

/// The step of the slider, in percent.
const STEP: f64 = 0.1;

/// What a person does to a move.
#[derive(Debug, Clone, Copy)]
pub(super) enum MoveEdit {
    /// It is taken this often.
    Share(f64),
    /// It is as it was.
    Reset,
}

/// The picked move, where the answer has it.
pub(super) fn find(found: &WhatIfFound, of: &PickedMove) -> Option<(usize, MoveTo)> {
    let lever = |lever: &&Lever| found.steps.name(lever.from) == of.from && found.target_name(lever.to) == of.to;
    found.levers.iter().find(lever).map(|lever| (lever.from, lever.to))
}

/// Draws the panel about a move with its share now and the one that is asked for. Gives what is done to it.
pub(super) fn lever(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    found: &WhatIfFound,
    (from, to): (usize, MoveTo),
    (now, wanted): (f64, f64),
) -> Option<MoveEdit> {
    let goal = &cx.project().settings.goal.name;
    heading(ui, &format!("{} → {}", found.steps.name(from), target_words(found, to, goal)));
    let mut changed = None;
    let mut percent = wanted * 100.0;
    let title = text!("what-if-tab-share-then", share = percentage(&fixed(percent, 1)));
    let label = ui.label(title);
    ui.spacing_mut().slider_width = (ui.available_width() - 8.0).max(80.0);
    let slider = Slider::new(&mut percent, 0.0..=100.0).show_value(false).step_by(STEP);
    ui.add(slider).labelled_by(label.id);
    // the slider rounds what it is given to its own steps: that alone is no wish of anybody
    if (percent - wanted * 100.0).abs() > STEP / 2.0 + 1e-9 {
        changed = Some(MoveEdit::Share(percent / 100.0));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
        for (words, times) in [(text!("what-if-tab-tenth-more"), 1.1), (text!("what-if-tab-tenth-less"), 0.9)] {
            if button(ui, words).clicked() {
                changed = Some(MoveEdit::Share((now * times).min(1.0)));
            }
        }
        if (wanted - now).abs() > 1e-9 && button(ui, text!("what-if-tab-as-it-is")).clicked() {
            changed = Some(MoveEdit::Reset);
        }
    });
    ui.add_space(4.0);
    fact(ui, text!("what-if-tab-share-now"), &numbers::share(now));
    if let Some(observed) = found.journeys.observed_range(from, to) {
        let (low, high) = observed.ends;
        let (low, high) = (numbers::share(low), numbers::share(high));
        fact(ui, text!("what-if-tab-observed"), &text!("what-if-tab-between", low, high));
    }
    fact(ui, text!("what-if-tab-times"), &numbers::count(found.journeys.count(from, to)));
    let chances = &found.effect.chances.0;
    fact(ui, &text!("what-if-tab-chance-from", name = found.steps.name(from)), &numbers::share(chances[from]));
    if let MoveTo::Step(to) = to {
        fact(ui, &text!("what-if-tab-chance-from", name = found.steps.name(to)), &numbers::share(chances[to]));
    }
    caption(ui, &text!("what-if-tab-no-proof", goal));
    changed
}
