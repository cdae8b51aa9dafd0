//! What actions and campaigns brought: the objective, what works, each experiment with its interval, what to try next.

use egui::{Rect, RichText, Sense, Ui, Vec2, pos2};

use crate::act::{ComparedWith, ExperimentName, ExperimentResult, Group, Verdict};
use crate::gui::command::{Command, Export};
use crate::gui::context::ViewContext;
use crate::gui::theme::Colors;
use crate::gui::views::answers::table_export;
use crate::gui::widgets::{base_line, base_line_height, caption, heading, menu_chip_that_says, page};
use crate::insights::{ExperimentSettings, ExperimentsFound, objective_name};
use crate::model::{Objective, Settings};
use crate::present::experiment_words as words;
use crate::present::next_experiments::next_steps;
use crate::present::numbers;
use crate::present::running_actions::running_actions;
use crate::present::table::{Cell, Table};
use crate::texts::text;
use crate::workspace::Edit;

use super::ActionsView;

/// Width of the names of sides, so that all bars begin at the same place.
const SIDES: f32 = 170.0;

/// What is said until there are results.
fn comparing() -> &'static str {
    text!("results-comparing-those-contacted-with-those-held")
}

impl ActionsView {
    /// The objective, what works, and one card for each experiment.
    pub(super) fn show_results(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let scope = cx.scope();
        self.results.ask_of(cx, cx.data_key(), &ExperimentSettings::default(), move || scope);
        self.results.headline(ui, comparing());
        objective(ui, cx);
        self.results.show(ui, cx, comparing(), |ui, answered| {
            let found = &answered.computed.outcome;
            let days = answered.computed.how.days as i64;
            // what the answer hides as too few is on no card either
            let told = told(found, &answered.answer.rows("experiments"));
            let room = ui.available_height() - base_line_height(ui, &answered.answer.note);
            let scroll = egui::ScrollArea::vertical().id_salt("results").auto_shrink([false, false]).max_height(room);
            scroll.show(ui, |ui| {
                counts(ui, &told);
                next(ui, cx, &told);
                experiments(ui, cx, &told, days);
                running(ui, cx, days);
                changes(ui, &answered.answer.rows("changes").rows);
            });
            base_line(ui, &answered.answer.note);
        });
    }

    /// The results as files.
    pub(super) fn result_exports(&self, cx: &ViewContext<'_>) -> Vec<Export> {
        let what = ("experiments", text!("results-experiments-as-csv"), "experiments.csv");
        self.results.get().map(|answered| table_export(cx, answered.computed.clone(), what)).into_iter().collect()
    }
}

/// What the business wants most: actions are ranked by it.
fn objective(ui: &mut Ui, cx: &ViewContext<'_>) {
    let now = &cx.project().settings;
    let mut objective = now.objective;
    let choices = [
        (Objective::ConvertMore, text!("settings-turn-more-visitors-into-buyers")),
        (Objective::KeepCustomers, text!("settings-keep-customers-there-are")),
        (Objective::EngageMore, text!("settings-have-customers-come-more-often")),
    ];
    ui.horizontal(|ui| {
        caption(ui, text!("results-objective"));
        ui.add_enabled_ui(!cx.snapshot.read_only, |ui| {
            // short enough to be read on the chip; the menu has the whole sentence
            let says = text!("ranking-chip-short", objective = objective_name(now.objective));
            if menu_chip_that_says(ui, (text!("results-objective"), &says), &mut objective, now.objective, &choices) {
                cx.push(Command::Edit(Edit::SetSettings(Settings { objective, ..now.clone() })));
            }
        });
    });
    ui.add_space(4.0);
}

/// How an experiment stands: by the clearest of its comparisons.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    Harms,
    Works,
    Open,
}

impl Standing {
    fn of(experiment: &[&ExperimentResult]) -> Self {
        let has = |wanted: Verdict| experiment.iter().any(|result| result.verdict == wanted);
        if has(Verdict::Harms) {
            Self::Harms
        } else if has(Verdict::Works) {
            Self::Works
        } else {
            Self::Open
        }
    }
}

/// The comparisons of each experiment, what is clear first.
fn by_experiment<'a, 'r>(told: &'a [&'r ExperimentResult]) -> Vec<&'a [&'r ExperimentResult]> {
    let mut all: Vec<_> = told.chunk_by(|a, b| a.name == b.name).collect();
    all.sort_by_key(|of| Standing::of(of));
    all
}

/// How many experiments are clear, and how many are not.
fn counts(ui: &mut Ui, told: &[&ExperimentResult]) {
    let all = by_experiment(told);
    let count = |wanted: Standing| all.iter().filter(|of| Standing::of(of) == wanted).count() as u64;
    let [works, harms, open] = [Standing::Works, Standing::Harms, Standing::Open].map(count);
    let says = [
        (works, text!("results-working", n = works)),
        (harms, text!("results-harming", n = harms)),
        (open, text!("results-open", n = open)),
    ];
    let figures: Vec<(String, &str)> = says.iter().map(|(n, words)| (numbers::count(*n), words.as_str())).collect();
    page::figures(ui, &figures);
    ui.add_space(8.0);
}

fn next(ui: &mut Ui, cx: &ViewContext<'_>, told: &[&ExperimentResult]) {
    let steps = next_steps(told, cx.project());
    if steps.is_empty() {
        return;
    }
    page::wide_card(ui, |ui| {
        heading(ui, text!("results-next"));
        for step in steps {
            ui.add(egui::Label::new(step).wrap());
        }
    });
    ui.add_space(4.0);
}

/// The results that an answer tells, in its order.
fn told<'a>(found: &'a ExperimentsFound, rows: &Table) -> Vec<&'a ExperimentResult> {
    let is_told = |result: &&ExperimentResult| {
        let (name, with) = (Cell::text(words::name(&result.name)), Cell::text(words::compared_with(result.with)));
        rows.rows.iter().any(|row| row.first() == Some(&name) && row.get(1) == Some(&with))
    };
    found.results.iter().filter(is_told).collect()
}

/// What has left and whose days are not over yet.
fn running(ui: &mut Ui, cx: &ViewContext<'_>, days: i64) {
    let found = running_actions(cx.project(), days, cx.table().last_ms());
    if found.is_empty() {
        return;
    }
    let zone = numbers::zone(&cx.project().settings.time_zone);
    page::wide_card(ui, |ui| {
        heading(ui, text!("results-running"));
        for of in found {
            let (customers, until) = (text!("count-customers", n = of.customers), numbers::date(of.until, &zone));
            ui.add(egui::Label::new(text!("results-running-row", name = of.name, customers, until)).wrap());
        }
        caption(ui, text!("results-running-says"));
    });
    ui.add_space(4.0);
}

/// One card for each experiment, with all that it is compared with.
fn experiments(ui: &mut Ui, cx: &ViewContext<'_>, told: &[&ExperimentResult], days: i64) {
    let ends = told.iter().filter_map(|result| result.difference);
    let most = ends.map(|difference| difference.low.abs().max(difference.high.abs())).fold(0.01, f64::max);
    for of_one in by_experiment(told) {
        page::wide_card(ui, |ui| {
            // sides stand as near to each other as lines of a text
            ui.spacing_mut().interact_size.y = 18.0;
            heading(ui, &words::name(&of_one[0].name));
            // where nobody's days are over, every comparison says the same
            let shown = if of_one.iter().all(|result| is_empty(result)) { &of_one[..1] } else { of_one };
            for result in shown {
                comparison(ui, cx, result, days, most);
            }
        });
        ui.add_space(4.0);
    }
}

/// Whether nobody counts yet, on either side.
fn is_empty(result: &ExperimentResult) -> bool {
    result.treated.customers == 0 && result.control.customers == 0
}

fn comparison(ui: &mut Ui, cx: &ViewContext<'_>, result: &ExperimentResult, days: i64, most: f64) {
    ui.add(egui::Label::new(words::verdict(result, days)).wrap());
    ui.add_space(2.0);
    let treated = match (&result.name, result.with) {
        (ExperimentName::Campaign(_), _) | (_, ComparedWith::HeldOut) => text!("results-contacted"),
        _ => text!("results-treated"),
    };
    if !is_empty(result) {
        side(ui, treated, &result.treated);
        side(ui, words::compared_with(result.with), &result.control);
    }
    if let Some(difference) = result.difference {
        let says = text!(
            "results-interval",
            points = numbers::signed_points(difference.difference),
            low = numbers::signed_points(difference.low),
            high = numbers::signed_points(difference.high)
        );
        interval(ui, [difference.low, difference.difference, difference.high].map(|end| end / most), &says);
    }
    if let Some(money) = result.money {
        let amount = |value: f64| numbers::money(value, &cx.project().settings.currency);
        let mut line = text!(
            "results-revenue-each",
            money = amount(money.difference.difference),
            low = amount(money.difference.low),
            high = amount(money.difference.high)
        );
        if money.saved > 0.0 {
            line = format!("{line} {}", text!("results-variance-saved", share = numbers::share(money.saved)));
        }
        caption(ui, &line);
    }
    ui.add_space(6.0);
}

fn side(ui: &mut Ui, name: &str, group: &Group) {
    let c = Colors::get(ui);
    ui.horizontal(|ui| {
        ui.allocate_ui_with_layout(Vec2::new(SIDES, 18.0), egui::Layout::left_to_right(egui::Align::Center), |ui| {
            ui.set_min_width(SIDES);
            ui.add(egui::Label::new(RichText::new(name).color(c.soft)).truncate());
        });
        ui.scope(|ui| {
            ui.set_max_width(220.0);
            page::share_bar(ui, group.rate(), &numbers::share_in_tenths(group.rate()));
        });
        let (reached, n) = (numbers::count(group.reached), numbers::count(group.customers));
        ui.label(RichText::new(text!("results-of-each", reached, n)).color(c.soft));
    });
}

/// An interval beside the line of no difference; -1 and 1 are the ends of the room.
fn interval(ui: &mut Ui, [low, middle, high]: [f64; 3], says: &str) {
    let c = Colors::get(ui);
    ui.horizontal(|ui| {
        ui.add_space(SIDES + ui.spacing().item_spacing.x);
        let (rect, response) = ui.allocate_exact_size(Vec2::new(220.0, 18.0), Sense::hover());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, says));
        let x = |value: f64| rect.center().x + rect.width() / 2.0 * value.clamp(-1.0, 1.0) as f32;
        let (painter, y) = (ui.painter(), rect.center().y);
        painter.vline(x(0.0), rect.y_range(), egui::Stroke::new(1.0, c.soft));
        let clear = if low > 0.0 {
            c.good
        } else if high < 0.0 {
            c.danger
        } else {
            c.other
        };
        painter.rect_filled(Rect::from_min_max(pos2(x(low), y - 3.0), pos2(x(high), y + 3.0)), 3.0, clear);
        painter.circle_filled(pos2(x(middle), y), 4.0, c.text);
    });
}

/// What changes on a day brought; the last cell of each row says it in words.
fn changes(ui: &mut Ui, rows: &[Vec<Cell>]) {
    if rows.is_empty() {
        return;
    }
    page::wide_card(ui, |ui| {
        heading(ui, text!("results-changes"));
        for row in rows {
            let word = |at: usize| match row.get(at) {
                Some(Cell::Text(text)) => text.as_str(),
                _ => "",
            };
            ui.add(egui::Label::new(word(0)).wrap());
            caption(ui, &format!("{}: {}", word(2), word(row.len().saturating_sub(1))));
        }
    });
    ui.add_space(4.0);
}
