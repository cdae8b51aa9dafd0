//! The table of opportunities, and the board that it makes.

use crate::insights::insight::ComputedInsight;
use crate::model::MeasuredLoss;
use crate::present::charts::{BoardChart, BoardPoint, Chart};
use crate::present::map_layer;
use crate::present::numbers;
use crate::present::small_groups::{Disclosure, PublishedCounts};
use crate::present::table::{Cell, Style, Table};
use crate::texts::text;

use super::outcome::{Opportunities, OpportunityResult, RankedOpportunity};

/// A row for each opportunity. Where few people are to stand together: those that the insight about friction tells.
pub(super) fn opportunities(
    computed: &ComputedInsight<Opportunities>,
    k: u64,
    before: &PublishedCounts,
) -> Disclosure<Table> {
    let found = &computed.outcome;
    let obstacles = found.friction.findings_table(k, before);
    let told = |name: &str| {
        let at = obstacles.what.position("finding")?;
        let row = obstacles.what.rows.iter().find(|row| row[at] == Cell::text(name))?;
        Some(row[obstacles.what.position("loss")?] != Cell::Empty)
    };
    let mut table = Table::new(&[
        ("opportunity", text!("opportunities-opportunity")),
        ("stage", text!("map-column-stage")),
        ("customers", text!("opportunities-reach")),
        ("loss_per_customer", text!("opportunities-per-customer")),
        ("loss", text!("friction-loss")),
        ("loss_low", text!("friction-loss-low")),
        ("loss_high", text!("friction-loss-high")),
        ("lost", text!("friction-lost")),
        ("confidence", text!("opportunities-confidence")),
        ("effort_days", text!("opportunities-effort")),
        ("score", text!("opportunities-score")),
        ("status", text!("opportunities-status")),
        ("owner", text!("opportunities-owner")),
        ("was_in_30_days", text!("opportunities-was")),
        ("is_in_30_days", text!("opportunities-is")),
        ("result", text!("opportunities-result")),
    ]);
    let mut hidden = 0;
    for of in &found.ranked {
        let shown = if k > 1 { told(&of.name) } else { Some(true) };
        let Some(has_loss) = shown else {
            hidden += 1;
            continue;
        };
        hidden += usize::from(!has_loss);
        table.push(row(computed, of, has_loss, k));
    }
    Disclosure { hidden, published: obstacles.published, ..Disclosure::all(table) }
}

fn row(computed: &ComputedInsight<Opportunities>, of: &RankedOpportunity, has_loss: bool, k: u64) -> Vec<Cell> {
    let in_money = of.now.is_some_and(|now| now.in_money);
    let cell = |v: f64| if in_money { Cell::Money((v * 100.0).round() / 100.0) } else { Cell::Number(v) };
    let known = |v: Option<f64>| v.filter(|_| has_loss).map_or(Cell::Empty, cell);
    let loss = of.now.filter(|_| of.interval.is_some()).map(|now| now.amount);
    let unit = if in_money { text!("friction-money") } else { text!("friction-goals") };
    let (was, is, result) = if k > 1 { (None, None, String::new()) } else { results(computed, of) };
    vec![
        Cell::text(&of.name),
        Cell::text(&of.stage),
        of.now.map_or(Cell::Empty, |now| Cell::Count(now.customers)),
        known(of.per_customer()),
        known(loss),
        known(of.interval.map(|(low, _)| low)),
        known(of.interval.map(|(_, high)| high)),
        loss.map_or(Cell::Empty, |_| Cell::text(unit)),
        of.confidence().filter(|_| has_loss).map_or(Cell::Empty, |v| Cell::Share((v * 1e4).round() / 1e4)),
        of.decided.effort_days.map_or(Cell::Empty, Cell::Number),
        of.score().filter(|_| has_loss).map_or(Cell::Empty, |v| Cell::Number((v * 100.0).round() / 100.0)),
        Cell::text(of.decided.status.code()),
        // whose work it is is nobody's business outside
        if k > 1 { Cell::Empty } else { Cell::text(&of.decided.owner) },
        known(was),
        known(is),
        Cell::text(result),
    ]
}

/// What it cost in 30 days, what it costs in 30 days, and what came of what was done, in words.
fn results(computed: &ComputedInsight<Opportunities>, of: &RankedOpportunity) -> (Option<f64>, Option<f64>, String) {
    let decided = of.decided.id != 0;
    let was = of.decided.was.in_30_days().filter(|_| decided);
    let amount = |v: Option<f64>, measured: &MeasuredLoss| match v {
        Some(v) if measured.in_money => numbers::money(v.round(), &computed.scope.settings().currency),
        Some(v) => numbers::decimal(v.round()),
        None => "–".to_owned(),
    };
    let was_words = amount(was, &of.decided.was);
    match &of.result {
        OpportunityResult::NotDone => (was, of.now.and_then(|now| now.in_30_days()), String::new()),
        OpportunityResult::NotMeasured => (was, None, text!("opportunities-not-measured", was = was_words)),
        OpportunityResult::NotFound => (was, Some(0.0), text!("opportunities-not-found", was = was_words)),
        OpportunityResult::Measured(now) => {
            let is = now.in_30_days();
            (was, is, text!("opportunities-measured", was = was_words, is = amount(is, now)))
        }
    }
}

/// The rows on a board: to the right what takes more work, to the top what brings more.
pub(super) fn board(table: &Table, style: &Style) -> Option<Chart> {
    let column = |key: &str| table.position(key);
    let (name, loss, low) = (column("opportunity")?, column("loss")?, column("loss_low")?);
    let (effort, status) = (column("effort_days")?, column("status")?);
    // what is certain: reach, loss and confidence together are the lower end
    let value = |row: &Vec<Cell>| row[low].value().map(|v| v.max(0.0));
    let most = table.rows.iter().filter_map(value).fold(0.0, f64::max);
    let longest = table.rows.iter().filter_map(|row| row[effort].value()).fold(0.0, f64::max);
    let point = |(at, row): (usize, &Vec<Cell>)| {
        let days = row[effort].value();
        let words = days.map(|days| text!("opportunities-days", n = numbers::decimal(days)));
        let status = match &row[status] {
            Cell::Text(code) => crate::model::OpportunityStatus::from_code(code),
            _ => None,
        };
        BoardPoint {
            name: row[name].display_text(style),
            effort: days.map(|days| if longest > 0.0 { days / longest } else { 0.0 }),
            value: if most > 0.0 { value(row).unwrap_or(0.0) / most } else { 0.0 },
            // of what brings more than it costs nothing is lost
            text: [
                row[loss].value().filter(|v| *v > 0.0).map(|_| row[loss].display_text(style)),
                words,
                status.map(|of| map_layer::status(of).to_owned()),
            ]
            .into_iter()
            .flatten()
            .filter(|words| !words.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
            row: at,
        }
    };
    let points: Vec<BoardPoint> = table.rows.iter().enumerate().map(point).collect();
    (!points.is_empty()).then_some(Chart::Board(BoardChart { points }))
}
