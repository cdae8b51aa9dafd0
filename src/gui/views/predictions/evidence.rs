//! Why to believe a prediction: the calibration plot, the ten score groups, the facts of the test, what it goes by.

use egui::{RichText, Ui};
use egui_plot::{Bar, BarChart, HLine, HoverPosition, Line, Plot, PlotPoints, Points};

use crate::gui::theme::{Colors, SMALL};
use crate::gui::widgets::{caption, heading, page};
use crate::model::{BackTest, TargetRun};
use crate::present::factors::FactorWords;
use crate::present::{numbers, reliability, sentence, words as labels};
use crate::texts::text;

use super::words;

const PLOT_HEIGHT: f32 = 200.0;
/// Height of a card with a plot and up to three lines above it.
const CARD: f32 = 286.0;

/// The two plots side by side, and the facts under them; what became of the last forecast, where that is known.
pub(super) fn show(ui: &mut Ui, target: &TargetRun, test: &BackTest, forecast: Option<&str>) {
    let honest = |ui: &mut Ui| {
        ui.set_min_height(CARD);
        heading(ui, text!("evidence-does-it-happen-as-often-as"));
        if let Some(answer) = reliability::answer(target) {
            caption(ui, &answer);
        }
        calibration(ui, target, test);
    };
    let useful = |ui: &mut Ui| {
        ui.set_min_height(CARD);
        heading(ui, &words::lift(target, test));
        deciles(ui, target, test);
    };
    egui::ScrollArea::vertical().id_salt("test").auto_shrink([false, false]).show(ui, |ui| {
        if target.has_one_chance() {
            // without a ranking there are no tenths, and nothing that ranks right
            page::wide_card(ui, honest);
            return;
        }
        caption(ui, &words::test(target, test));
        if let Some(earlier) = sentence::windows(target) {
            caption(ui, &earlier);
        }
        if let Some(forecast) = forecast {
            caption(ui, &format!("{}: {forecast}", text!("forecasts-card")));
        }
        ui.add_space(4.0);
        if ui.available_width() < 560.0 {
            page::wide_card(ui, honest);
            page::wide_card(ui, useful);
            return;
        }
        ui.columns(2, |columns| {
            page::wide_card(&mut columns[0], honest);
            page::wide_card(&mut columns[1], useful);
        });
    });
}

/// A plot that answers the pointer but never moves: it shows ten numbers, all of them.
fn still(id: &str, line: egui::Color32) -> Plot<'static> {
    Plot::new(id.to_owned())
        .height(PLOT_HEIGHT)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .show_crosshair(false)
        .show_background(false)
        .grid_fade(0.25)
        .grid_color(line)
        .set_margin_fraction(egui::vec2(0.02, 0.06))
}

/// Said against happened: dots on the line are right.
fn calibration(ui: &mut Ui, target: &TargetRun, test: &BackTest) {
    let c = Colors::get(ui);
    let rows: Vec<_> = test.calibration.iter().filter(|r| r.n > 0).copied().collect();
    let top = rows.iter().map(|r| r.predicted.max(r.actual)).fold(0.05, f64::max).min(1.0);
    let predicted: Vec<[f64; 2]> = rows.iter().map(|r| [r.predicted, r.actual]).collect();
    let does = labels::do_within(target.target, target.horizon_days);
    let plot = still("calibration", c.line)
        .include_x(0.0)
        .include_x(top)
        .include_y(0.0)
        .include_y(top)
        .x_grid_spacer(move |_| round_marks(top))
        .y_grid_spacer(move |_| round_marks(top))
        .x_axis_formatter(|mark, _| numbers::share(mark.value))
        .y_axis_formatter(|mark, _| numbers::share(mark.value))
        .x_axis_label(text!("evidence-axis-predicted"))
        .y_axis_label(text!("evidence-axis-happened"))
        .label_formatter(move |at: &HoverPosition<'_>| match at {
            HoverPosition::NearDataPoint { index, plot_name: "predicted", .. } => rows.get(*index).map(|r| {
                text!(
                    "evidence-said-happened",
                    predicted = numbers::share(r.predicted),
                    actual = numbers::share(r.actual),
                    customers = text!("count-customers", n = r.n as u64)
                )
            }),
            _ => None,
        });
    let response = with_small_letters(ui, |ui| {
        plot.show(ui, move |plot| {
            let diagonal = PlotPoints::from(vec![[0.0, 0.0], [top, top]]);
            plot.line(Line::new("right", diagonal).color(c.soft).width(1.0).allow_hover(false));
            plot.line(
                Line::new("path", PlotPoints::from(predicted.clone())).color(c.measure).width(1.5).allow_hover(false),
            );
            plot.points(Points::new("predicted", PlotPoints::from(predicted)).color(c.measure).radius(4.0));
        })
    });
    let spoken = test.calibration.iter().filter(|r| r.n > 0);
    let spoken: Vec<String> = spoken
        .map(|r| {
            text!(
                "evidence-said-and-happened",
                predicted = numbers::share(r.predicted),
                actual = numbers::share(r.actual)
            )
        })
        .collect();
    let label = text!("evidence-how-often-customers", does, spoken = spoken.join("; "));
    response.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Figure, true, label.as_str()));
}

/// Ten equal groups by score, highest first, as the share that really did it.
fn deciles(ui: &mut Ui, target: &TargetRun, test: &BackTest) {
    let c = Colors::get(ui);
    let base = if test.test_n > 0 { test.test_positives as f64 / test.test_n as f64 } else { 0.0 };
    // customers of one score are shared among tenths, so that these need not be shares of whole customers
    let shares: Vec<f64> = test.deciles.iter().map(|d| d.lift * base).collect();
    let bars = shares
        .iter()
        .enumerate()
        .map(|(i, &share)| {
            let fill = c.measure.gamma_multiply(if share >= base { 1.0 } else { 0.45 });
            Bar::new(i as f64 + 1.0, share).width(0.7).fill(fill)
        })
        .collect();
    let top = shares.iter().copied().fold(base, f64::max).max(0.01);
    let rows = test.deciles.clone();
    let plot = still("deciles", c.line)
        .include_y(0.0)
        .include_y(top)
        .y_grid_spacer(move |_| round_marks(top))
        .x_axis_formatter(|mark, _| tenth(mark.value))
        .x_grid_spacer(|_| (1..=10).map(|i| egui_plot::GridMark { value: f64::from(i), step_size: 4.0 }).collect())
        .y_axis_formatter(|mark, _| numbers::share(mark.value))
        .x_axis_label(text!("evidence-tenths-of-customers-highest-score-first"))
        .show_grid([false, true])
        .label_formatter(move |at: &HoverPosition<'_>| {
            let (HoverPosition::NearDataPoint { position, .. } | HoverPosition::Elsewhere { position }) = at;
            let row = rows.get((position.x.round() - 1.0).max(0.0) as usize)?;
            Some(text!(
                "evidence-of",
                n = numbers::count(row.positives as u64),
                customers = text!("count-customers", n = row.n as u64)
            ))
        });
    let response = with_small_letters(ui, |ui| {
        plot.show(ui, move |plot| {
            plot.bar_chart(BarChart::new("share", bars).color(c.measure).allow_hover(false));
            plot.hline(HLine::new("average", base).color(c.soft).width(1.0).allow_hover(false));
        })
    });
    let spoken: Vec<String> = shares.iter().map(|&s| numbers::share(s)).collect();
    let label = text!(
        "evidence-share-of-customers-who-by-score",
        do_within = labels::do_within(target.target, target.horizon_days),
        spoken = spoken.join(", "),
        share = numbers::share(base)
    );
    response.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Figure, true, label.as_str()));
}

/// Draws a plot whose axes are written like those of every other picture.
fn with_small_letters<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.style_mut().text_styles.insert(egui::TextStyle::Body, egui::FontId::proportional(SMALL));
        add(ui)
    })
    .inner
}

/// Marks at round shares up to the end of an axis, six at most.
fn round_marks(top: f64) -> Vec<egui_plot::GridMark> {
    let power = 10f64.powf(top.log10().floor());
    let steps = [0.2, 0.5, 1.0, 2.0, 5.0].map(|step| step * power);
    let step = steps.into_iter().find(|step| top / step < 5.5).unwrap_or(top);
    let marks = (top / step + 1e-9).floor() as u32;
    (0..=marks).map(|i| egui_plot::GridMark { value: f64::from(i) * step, step_size: step }).collect()
}

fn tenth(value: f64) -> String {
    let whole = value.round();
    if (value - whole).abs() < 0.01 && (1.0..=10.0).contains(&whole) { format!("{whole:.0}") } else { String::new() }
}

/// What the score goes by, as bars to either side.
pub(super) fn drivers(ui: &mut Ui, target: &TargetRun, says: &FactorWords<'_>) {
    let c = Colors::get(ui);
    caption(
        ui,
        &text!(
            "evidence-what-raises-and-lowers-strongest-first",
            chance_to = labels::chance_to(target.target, target.horizon_days)
        ),
    );
    let largest = target.coefficients.iter().map(|(_, w)| w.abs()).fold(1e-9, f64::max);
    // names and words for how much take about so much
    let room = (ui.available_width() - 440.0).clamp(60.0, 320.0);
    egui::ScrollArea::vertical().id_salt("drivers").auto_shrink([false, false]).show(ui, |ui| {
        egui::Grid::new("drivers").num_columns(3).spacing([16.0, 6.0]).show(ui, |ui| {
            for (name, weight) in &target.coefficients {
                ui.label(says.name(name));
                let (rect, _) = ui.allocate_exact_size(egui::vec2(room, 14.0), egui::Sense::hover());
                let half = rect.width() / 2.0 * (weight.abs() / largest) as f32;
                let middle = rect.center().x;
                let (from, to) = if *weight >= 0.0 { (middle, middle + half) } else { (middle - half, middle) };
                let bar = egui::Rect::from_x_y_ranges(from..=to, rect.shrink(2.0).y_range());
                ui.painter().rect_filled(bar, 3.0, c.measure);
                ui.painter().vline(middle, rect.y_range(), egui::Stroke::new(1.0, c.line));
                ui.label(RichText::new(strength(*weight, largest)).color(c.soft));
                ui.end_row();
            }
        });
    });
}

fn strength(weight: f64, largest: f64) -> String {
    let share = weight.abs() / largest;
    let much = if share > 0.66 {
        text!("evidence-much")
    } else if share > 0.33 {
        text!("evidence-clearly")
    } else if share > 0.1 {
        text!("evidence-little")
    } else {
        return text!("evidence-hardly-matters").to_owned();
    };
    text!("evidence-likely", much, n = if weight >= 0.0 { text!("evidence-more") } else { text!("evidence-less") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_have_few_marks_and_round_ones() {
        let marks =
            |top: f64| -> Vec<String> { round_marks(top).iter().map(|mark| numbers::share(mark.value)).collect() };
        assert_eq!(marks(0.97), ["0 %", "20 %", "40 %", "60 %", "80 %"]);
        assert_eq!(marks(1.0), ["0 %", "20 %", "40 %", "60 %", "80 %", "100 %"]);
        assert_eq!(marks(0.12), ["0 %", "5 %", "10 %"]);
        assert_eq!(marks(0.05).len(), 6);
    }
}
