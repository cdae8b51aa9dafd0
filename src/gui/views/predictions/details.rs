//! The right panel of the Predictions view: one customer's score and its reasons.

use egui::{RichText, Ui};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::theme::Colors;
use crate::gui::views::answer_table;
use crate::gui::widgets::{caption, fact, heading, marks, page, primary};
use crate::model::{CustomerId, Factor, PredictionRun, TargetRun};
use crate::present::factors::FactorWords;
use crate::present::{numbers, words as labels};
use crate::texts::text;

use super::run::run_button;
use super::state::{PredictionsView, Tab};
use super::{ranking, words};

pub(super) fn show(view: &PredictionsView, ui: &mut Ui, cx: &ViewContext<'_>) {
    let project = cx.project();
    let Some(run) = &project.predictions else {
        caption(ui, text!("details-run-predictions-to-see-how-likely"));
        run_button(ui, cx);
        return;
    };
    if view.tab == Tab::Next {
        return next_touchpoint(view, ui, cx);
    }
    let target = run.target(view.target, view.horizon);
    if target.is_some_and(TargetRun::has_one_chance) {
        heading(ui, text!("ranking-nobody-to-rank"));
        caption(ui, text!("ranking-why-nobody-is-ranked"));
        return;
    }
    let Some(customer) = view.selected else {
        heading(ui, text!("details-select-customer"));
        caption(ui, text!("details-click-row-of-list-to-see"));
        return;
    };
    heading(ui, &ranking::customer_label(cx, customer));
    if primary(ui, text!("details-open-customer")).clicked() {
        cx.push(Command::OpenCustomer(customer));
    }
    if let Some(target) = target {
        one(ui, target, customer, &FactorWords::of(run, target, &project.settings));
    }
    next(ui, run, customer);
}

/// The touchpoint that was clicked, with the customers whose first guess it is.
fn next_touchpoint(view: &PredictionsView, ui: &mut Ui, cx: &ViewContext<'_>) {
    let found = view.next.get();
    let chosen = found.as_ref().zip(view.touchpoint).and_then(|(found, row)| {
        let table = found.answer.main()?;
        (row < table.table.rows.len()).then_some((found, table, row))
    });
    let Some((found, table, row)) = chosen else {
        heading(ui, text!("details-select-touchpoint"));
        caption(ui, text!("details-click-row-to-see-customers-who"));
        return;
    };
    answer_table::details(ui, cx, &(found.computed.clone() as _), (table, row));
}

/// One target for one customer: the chance, what it means, the reasons.
pub(super) fn one(ui: &mut Ui, target: &TargetRun, customer: CustomerId, says: &FactorWords<'_>) {
    let Some(score) = target.score_of(customer) else {
        caption(ui, text!("details-this-customer-has-no-score-for"));
        return;
    };
    page::figure(
        ui,
        numbers::chance(score.p),
        text!("details-score-of-this-customer", chance_to = labels::chance_to(target.target, target.horizon_days)),
    );
    if let Some(tested) = words::tested_near(target, score.p) {
        caption(ui, &tested);
    }
    ui.add_space(4.0);
    reasons(ui, &score.factors, says);
}

/// Reasons up and down, in words.
pub fn reasons(ui: &mut Ui, factors: &[Factor], says: &FactorWords<'_>) {
    let c = Colors::get(ui);
    for (up, heading) in [(true, text!("details-raises-it")), (false, text!("details-lowers-it"))] {
        let mut some = factors.iter().filter(|f| (f.weight > 0.0) == up).peekable();
        if some.peek().is_none() {
            continue;
        }
        ui.label(RichText::new(heading).small().color(c.soft));
        for factor in some {
            ui.horizontal_top(|ui| {
                marks::direction(ui, up);
                ui.add(egui::Label::new(says.reason(factor)).wrap());
            });
        }
    }
}

/// The most likely next touchpoints of one customer.
pub fn next(ui: &mut Ui, run: &PredictionRun, customer: CustomerId) {
    let Some((_, next)) = run.next().iter().find(|(c, _)| *c == customer) else { return };
    ui.add_space(8.0);
    heading(ui, text!("details-most-likely-next"));
    for (touchpoint, p) in next {
        fact(ui, touchpoint, &numbers::share(*p));
    }
}
