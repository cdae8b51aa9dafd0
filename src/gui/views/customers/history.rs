//! What is predicted and proposed for one customer.

use egui::{RichText, Ui};
use egui_plot::{Legend, Line, LineStyle, Plot, PlotPoints};

use crate::events::Subset;
use crate::gui::jobs::Latest;

use crate::gui::command::Command;
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::views::{ViewId, predictions};
use crate::gui::widgets::{caption, card, heading, paragraph};
use crate::model::{CustomerId, CustomerIx, PredictionRun, Target};
use crate::predict::{self, PastScores};
use crate::present::action_reasons::action_reason;
use crate::present::factors::FactorWords;
use crate::present::{customer_value, numbers, words};
use crate::texts::text;

/// Milliseconds in a day: the axis counts days, so that its marks fall on them.
const DAY_MS: f64 = 86_400_000.0;
/// How many days ahead the history looks.
const HISTORY_DAYS: u32 = 30;
/// The share of the axis at its right end that has no date.
const EDGE: f64 = 0.05;
/// Height of the history, points.
const HISTORY_HEIGHT: f32 = 132.0;

/// The score history of the customer on the page.
pub(super) type Past = Latest<(DataKey, CustomerIx), Vec<PastScores>>;

/// Scores at every horizon with their reasons and their history, and the most likely next touchpoints.
pub(super) fn scores(past: &mut Past, ui: &mut Ui, cx: &ViewContext<'_>, (id, ix): (CustomerId, CustomerIx)) {
    let project = cx.project();
    let Some(run) = &project.predictions else {
        nothing(ui, text!("history-there-are-no-predictions-yet"));
        predictions::run_button(ui, cx);
        return;
    };
    egui::ScrollArea::vertical().id_salt("scores").auto_shrink([false, false]).show(ui, |ui| {
        let parts = if ui.available_width() < 520.0 { 1 } else { 2 };
        ui.columns(parts, |columns| {
            for (i, target) in [Target::Purchase, Target::Silent].into_iter().enumerate() {
                let column = &mut columns[i % parts];
                heading(column, words::prediction(target)).on_hover_text(words::prediction_means(target));
                chances(column, run, target, id);
                if let Some(middle) = run.target(target, HISTORY_DAYS)
                    && let Some(score) = middle.score_of(id)
                {
                    predictions::reasons(column, &score.factors, &FactorWords::of(run, middle, &project.settings));
                }
            }
        });
        orders_to_come(ui, cx, run, id);
        score_history(past, ui, cx, ix);
        predictions::next(ui, run, id);
    });
}

/// What a customer who ordered is expected to order and to be worth.
fn orders_to_come(ui: &mut Ui, cx: &ViewContext<'_>, run: &PredictionRun, id: CustomerId) {
    let settings = &cx.project().settings;
    let Some((value, record)) = run.value().and_then(|value| Some((value, value.record_of(id)?))) else { return };
    ui.add_space(8.0);
    heading(ui, text!("history-orders-to-come"));
    paragraph(ui, customer_value::expectation(value, record, value.horizon_days, settings));
    let (group, means) = (words::rfm_group(record.group), words::rfm_group_means(record.group));
    let mut notes: Vec<String> = Vec::new();
    notes.extend(value.has_groups().then(|| text!("history-group-of-buyers", group, means)));
    notes.extend(customer_value::last_test(value).filter(|_| value.is_by_model()));
    notes.push(customer_value::doubts(value, true));
    notes.retain(|note| !note.is_empty());
    caption(ui, &notes.join(" "));
}

/// What today's model says of the customer's past, week by week.
fn score_history(past: &mut Past, ui: &mut Ui, cx: &ViewContext<'_>, ix: CustomerIx) {
    let (table, project) = (cx.table().clone(), cx.project().clone());
    let key = (cx.revision_key(), ix);
    past.ask(cx.jobs, text!("history-score-history"), key.clone(), move |progress| {
        let (all, run) = (Subset::all(&table), project.predictions.as_deref());
        predict::past_scores(&table, &all, &project.settings, ix, HISTORY_DAYS, run, progress)
    });
    let Some(lines) = past.ready().filter(|(of, _)| **of == key).map(|(_, lines)| lines.clone()) else { return };
    if lines.iter().all(|line| line.points.len() < 2) {
        return;
    }
    ui.add_space(8.0);
    heading(ui, text!("history-score-history"));
    caption(ui, &text!("history-chance-for-days-ahead-by-todays", history_days = HISTORY_DAYS));
    let zone = numbers::zone(&cx.project().settings.time_zone);
    let plot = Plot::new(text!("history-progress-of-scores"))
        .height(HISTORY_HEIGHT)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .show_background(false)
        .grid_color(cx.colors.line)
        .legend(Legend::default())
        .include_y(0.0)
        .x_axis_formatter(move |mark, range| {
            // a date in the middle of the right edge would be cut
            let is_at_edge = range.end() - mark.value < EDGE * (range.end() - range.start());
            if is_at_edge { String::new() } else { numbers::date((mark.value * DAY_MS) as i64, &zone) }
        })
        .y_axis_formatter(|mark, _| numbers::share(mark.value));
    ui.name_inputs(text!("history-score-history"), |ui| {
        plot.show(ui, |plot| {
            for line in lines.iter() {
                let (color, style) = match line.target {
                    Target::Purchase | Target::Own => (cx.colors.text, LineStyle::Solid),
                    Target::Silent => (cx.colors.measure, LineStyle::dashed_loose()),
                };
                let name = words::prediction(line.target);
                let points: PlotPoints<'_> = line.points.iter().map(|&(at, p)| [at as f64 / DAY_MS, p]).collect();
                plot.line(Line::new(name, points).color(color).style(style).width(2.0));
            }
        });
    });
}

fn chances(ui: &mut Ui, run: &PredictionRun, target: Target, id: CustomerId) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        for of in run.targets().filter(|t| t.target == target) {
            let text = of.score_of(id).map_or_else(|| "–".to_owned(), |s| numbers::chance(s.p));
            let when = match target {
                Target::Purchase | Target::Own => text!("history-within-days", horizon_days = of.horizon_days),
                Target::Silent => text!("history-for-days", horizon_days = of.horizon_days),
            };
            crate::gui::widgets::page::figure(ui, text, when);
        }
    });
}

/// The proposals for this customer.
pub(super) fn actions(ui: &mut Ui, cx: &ViewContext<'_>, id: CustomerId) {
    let project = cx.project();
    let mine: Vec<_> = project.actions.iter().filter(|a| a.customer == id && cx.table().may_profile(id)).collect();
    if mine.is_empty() {
        nothing(ui, text!("history-nothing-is-proposed-for-this-customer"));
        if project.actions.is_empty() && ui.button(text!("history-go-to-actions")).clicked() {
            cx.push(Command::Show(ViewId::Actions));
        }
        return;
    }
    egui::ScrollArea::vertical().id_salt("actions").auto_shrink([false, false]).show(ui, |ui| {
        for action in mine {
            card(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.horizontal(|ui| {
                    heading(ui, words::action_kind(action.kind));
                    ui.label(RichText::new(words::action_state(action.state)).color(cx.colors.soft));
                });
                paragraph(ui, &action.content);
                let hour = numbers::hour(action.best_hour, &cx.project().settings.time_zone);
                let reason = action_reason(&action.reason, &numbers::zone(&cx.project().settings.time_zone));
                caption(ui, &text!("history-at", reason, channel = action.channel, hour));
            });
        }
    });
}

/// Says that nothing is known, in the quiet way.
fn nothing(ui: &mut Ui, text: &str) {
    ui.add_space(8.0);
    caption(ui, text);
}
