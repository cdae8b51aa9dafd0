//! The tables of experiments.

use crate::act::{ChangeMeasure, DatedChange, ExperimentResult, Group, Verdict};
use crate::analysis::experiment::{Formula, needed};
use crate::model::is_small_group;
use crate::present::experiment_words as words;
use crate::present::table::{Cell, Table};
use crate::texts::{signed_points, text};

/// Whether an experiment may be told where groups of fewer than `k` people stand together.
pub(super) fn is_shown(result: &ExperimentResult, k: u64) -> bool {
    let few = |group: &Group| {
        let open = group.assigned - group.customers;
        [group.assigned, group.customers, open, group.reached, group.customers - group.reached]
            .into_iter()
            .any(|n| is_small_group(n, k))
    };
    !few(&result.treated) && !few(&result.control)
}

fn optional(value: Option<f64>, cell: fn(f64) -> Cell) -> Cell {
    value.map_or(Cell::Empty, cell)
}

/// One row for each comparison.
pub(super) fn results_table(shown: &[&ExperimentResult], days: i64) -> Table {
    let mut out = Table::new(&[
        ("experiment", text!("experiments-experiment")),
        ("compared_with", text!("experiments-compared-with")),
        ("since", text!("experiments-since")),
        ("treated", text!("experiments-treated")),
        ("treated_reached", text!("experiments-treated-reached")),
        ("treated_rate", text!("experiments-treated-rate")),
        ("treated_orders", text!("experiments-treated-orders")),
        ("treated_revenue", text!("experiments-treated-revenue")),
        ("held_back", text!("experiments-held-back")),
        ("held_back_reached", text!("experiments-held-back-reached")),
        ("held_back_rate", text!("experiments-held-back-rate")),
        ("held_back_orders", text!("experiments-held-back-orders")),
        ("held_back_revenue", text!("experiments-held-back-revenue")),
        ("difference", text!("experiments-difference")),
        ("difference_low", text!("experiments-lower-end")),
        ("difference_high", text!("experiments-upper-end")),
        ("once_low", text!("experiments-once-low")),
        ("once_high", text!("experiments-once-high")),
        ("chance_better", text!("experiments-chance-better")),
        ("revenue_each", text!("experiments-revenue-each")),
        ("revenue_each_low", text!("experiments-lower-end")),
        ("revenue_each_high", text!("experiments-upper-end")),
        ("variance_saved", text!("experiments-variance-saved")),
        ("still_open", text!("experiments-still-open")),
        ("more_needed", text!("experiments-more-needed")),
        ("ratio_chance", text!("experiments-ratio-chance")),
        ("verdict", text!("experiments-verdict")),
        ("what_it_means", text!("experiments-what-it-means")),
    ]);
    for result in shown {
        let (treated, control) = (&result.treated, &result.control);
        let mut row = vec![
            Cell::text(words::name(&result.name)),
            Cell::text(words::compared_with(result.with)),
            Cell::Day(result.since),
        ];
        for group in [treated, control] {
            row.extend([
                Cell::Count(group.customers),
                Cell::Count(group.reached),
                Cell::Share(group.rate()),
                Cell::Count(group.orders),
                Cell::Money(cents(group.money)),
            ]);
        }
        let (money, difference) = (result.money.map(|money| money.difference), result.difference);
        row.extend([
            optional(difference.map(|d| d.difference), Cell::Number),
            optional(difference.map(|d| d.low), Cell::Number),
            optional(difference.map(|d| d.high), Cell::Number),
            optional(result.once.map(|d| d.low), Cell::Number),
            optional(result.once.map(|d| d.high), Cell::Number),
            optional(result.better, Cell::Share),
            optional(money.map(|d| d.difference), |v| Cell::Money(cents(v))),
            optional(money.map(|d| d.low), |v| Cell::Money(cents(v))),
            optional(money.map(|d| d.high), |v| Cell::Money(cents(v))),
            optional(result.money.map(|money| money.saved), Cell::Share),
            Cell::Count(treated.assigned + control.assigned - treated.customers - control.customers),
            match result.verdict {
                Verdict::TooEarly { more: Some(more), .. } => Cell::Count(more),
                _ => Cell::Empty,
            },
            optional(result.ratio, Cell::Number),
            Cell::text(result.verdict.code()),
            Cell::text(words::verdict(result, days)),
        ]);
        out.push(row);
    }
    out
}

fn cents(money: f64) -> f64 {
    (money * 100.0).round() / 100.0
}

/// Differences that are worth knowing, and how many customers it takes to find each.
pub(super) fn needed_table(shown: &[&ExperimentResult], formula: Formula) -> Table {
    const EFFECTS: [f64; 4] = [0.01, 0.02, 0.05, 0.1];
    let mut out = Table::new(&[
        ("experiment", text!("experiments-experiment")),
        ("compared_with", text!("experiments-compared-with")),
        ("rate_without", text!("experiments-rate-without")),
        ("difference", text!("experiments-to-find")),
        ("treated", text!("experiments-needed-treated")),
        ("held_back", text!("experiments-needed-held-back")),
    ]);
    for result in shown.iter().filter(|result| result.control.customers > 0 && result.treated.assigned > 0) {
        let base = result.control.rate();
        let controls = result.control.assigned as f64 / result.treated.assigned as f64;
        for effect in EFFECTS {
            let Some(treated) = needed(base, effect, controls, formula) else { continue };
            out.push(vec![
                Cell::text(words::name(&result.name)),
                Cell::text(words::compared_with(result.with)),
                Cell::Share(base),
                Cell::Number(effect),
                Cell::Count(treated.ceil() as u64),
                Cell::Count((treated * controls).ceil() as u64),
            ]);
        }
    }
    out
}

/// Who is moved, for each comparison.
pub(super) fn uplift_table(shown: &[&ExperimentResult]) -> Table {
    let mut out = Table::new(&[
        ("experiment", text!("experiments-experiment")),
        ("compared_with", text!("experiments-compared-with")),
        ("difference", text!("experiments-difference")),
        ("best_difference", text!("experiments-best-difference")),
        ("qini", text!("experiments-qini")),
        ("qini_low", text!("experiments-qini-low")),
        ("qini_high", text!("experiments-qini-high")),
        ("what_it_means", text!("experiments-what-it-means")),
    ]);
    for result in shown {
        let moved = &result.moved;
        out.push(vec![
            Cell::text(words::name(&result.name)),
            Cell::text(words::compared_with(result.with)),
            Cell::Number(moved.average),
            optional(moved.best, Cell::Number),
            optional(moved.qini.map(|qini| qini.area), Cell::Number),
            optional(moved.qini.map(|qini| qini.low), Cell::Number),
            optional(moved.qini.map(|qini| qini.high), Cell::Number),
            Cell::text(words::moved(moved)),
        ]);
    }
    out
}

/// Noted changes with the weeks around them.
pub(super) fn changes_table(changes: &[DatedChange]) -> Table {
    let mut out = Table::new(&[
        ("change", text!("experiments-change")),
        ("day", text!("experiments-day")),
        ("measure", text!("experiments-measure")),
        ("weeks_before", text!("experiments-weeks-before")),
        ("weeks_after", text!("experiments-weeks-after")),
        ("before", text!("experiments-before")),
        ("after", text!("experiments-after")),
        ("beyond_trend", text!("experiments-beyond-trend")),
        ("beyond_trend_low", text!("experiments-lower-end")),
        ("beyond_trend_high", text!("experiments-upper-end")),
        ("what_it_means", text!("experiments-what-it-means")),
    ]);
    for change in changes {
        let cell = |value: Option<f64>| optional(value, Cell::Number);
        let found = change.found;
        out.push(vec![
            Cell::text(&change.note.text),
            Cell::Day(change.at),
            Cell::text(match change.measure {
                ChangeMeasure::Goals => text!("experiments-measure-goals"),
                ChangeMeasure::Rate => text!("experiments-measure-rate"),
            }),
            Cell::Count(change.weeks.0 as u64),
            Cell::Count(change.weeks.1 as u64),
            cell(found.map(|f| f.before)),
            cell(found.map(|f| f.after)),
            cell(found.map(|f| f.change)),
            cell(found.map(|f| f.low)),
            cell(found.map(|f| f.high)),
            Cell::text(change_words(change)),
        ]);
    }
    out
}

/// What a change means.
pub(super) fn change_words(change: &DatedChange) -> String {
    let Some(found) = change.found else { return text!("experiments-change-too-few-weeks").to_owned() };
    let number = |value: f64| match change.measure {
        ChangeMeasure::Goals => format!("{value:+.1}").replace('-', "−"),
        ChangeMeasure::Rate => text!("experiments-change-points", points = signed_points(value)),
    };
    let range = text!(
        "experiments-change-range",
        change = number(found.change),
        low = number(found.low),
        high = number(found.high)
    );
    if found.low > 0.0 {
        text!("experiments-change-more", range)
    } else if found.high < 0.0 {
        text!("experiments-change-less", range)
    } else {
        text!("experiments-change-none", range)
    }
}
