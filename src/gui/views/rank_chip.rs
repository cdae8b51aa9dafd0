//! The choice of what comes first in a list: what the business wants most, or what the list itself puts first.

use egui::Ui;

use crate::analysis::RankBy;
use crate::gui::context::ViewContext;
use crate::gui::widgets::menu_chip_that_says;
use crate::insights::objective_name;
use crate::texts::text;

/// Draws the chip; `usual` says what the list itself puts first.
pub(super) fn rank_chip(ui: &mut Ui, cx: &ViewContext<'_>, by: &mut RankBy, usual: &str) {
    let name = objective_name(cx.project().settings.objective);
    let (objective, short) =
        (text!("ranking-chip-objective", objective = name), text!("ranking-chip-short", objective = name));
    let choices = [(RankBy::Objective, objective.as_str()), (RankBy::Usual, usual)];
    // short enough to be read on the chip in every language; the menu has the whole
    let says = if *by == RankBy::Objective { short.as_str() } else { usual };
    menu_chip_that_says(ui, (text!("ranking-chip"), says), by, RankBy::Objective, &choices);
}
