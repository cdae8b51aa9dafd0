//! The row reader of spend and reach tables: what ads cost per channel, campaign and day.

use crate::events::Dimension;
use crate::import::read::table::TextTable;
use crate::import::rows::parse::{Fault, Row, RowReader, each_row};
use crate::import::rows::piece::Piece;
use crate::import::rows::plan::Plan;
use crate::model::{RejectCode, Spend};

const DAY_MS: i64 = 86_400_000;

/// A report over more days than this is spread over none of them.
const LONGEST: i64 = 800;

/// Reads the rows of a spend table.
pub(crate) fn spend(table: &TextTable, plan: &Plan, text: &[u8]) -> Piece {
    let mut piece = Piece::default();
    let mut reader = RowReader::new(plan);
    each_row(table, text, &mut piece, |piece, row, _| one(plan, &mut reader, piece, row));
    piece
}

fn one(plan: &Plan, reader: &mut RowReader<'_>, piece: &mut Piece, row: Row<'_>) -> Result<(), Fault> {
    plan.left_out(|i| row.get(i))?;
    let campaign = text(reader, row, Dimension::Campaign);
    // as it stands: what stands for nothing elsewhere stands for all campaigns here
    if is_total(&String::from_utf8_lossy(row.first(&plan.dims[Dimension::Campaign as usize]))) {
        return Err((None, RejectCode::TotalsLine));
    }
    let first = day(reader.time(row)?);
    let last = match plan.until.map(|i| (i, row.get(i))).filter(|(_, t)| !t.is_empty()) {
        Some((i, text)) => day(reader.time_in(i, text).ok_or((plan.until, RejectCode::UnreadableTime))?),
        None => first,
    };
    let cost = reader.value(row)?;
    let [impressions, clicks] = [plan.impressions, plan.clicks].map(|field| reader.number(row, field));
    let (impressions, clicks) = (impressions?, clicks?);
    if [cost, impressions, clicks].iter().all(|n| n.is_nan()) {
        return Err((None, RejectCode::NoSpendFigures));
    }
    let channel = match text(reader, row, Dimension::Channel) {
        channel if channel.is_empty() => plan.channel.clone(),
        channel => channel,
    };
    let currency = plan.currency_field.map(|i| String::from_utf8_lossy(row.get(i)).trim().to_uppercase());
    // "cost in usd" says it itself
    let of_column = plan.value_currencies.iter().find(|(i, _)| Some(*i) == plan.value);
    let of_column = of_column.and_then(|(_, named)| named.code(&plan.currency_code)).map(str::to_owned);
    let currency = of_column.or(currency.filter(|c| !c.is_empty())).unwrap_or_else(|| plan.currency_code.clone());
    if !(0..LONGEST).contains(&i64::from(last - first)) {
        return Err((plan.until, RejectCode::ImplausiblePeriod));
    }
    let days = f64::from(last - first + 1);
    let part = |n: f64| if n.is_nan() { 0.0 } else { n / days };
    // an empty cell is none of them, a column that is not there says nothing
    let said = |field: Option<usize>, n: f64| field.map(|_| part(n));
    for day in first..=last {
        piece.spend.push(Spend {
            import: 0,
            channel: channel.clone(),
            campaign: campaign.clone(),
            day,
            currency: if cost.is_nan() { String::new() } else { currency.clone() },
            cost: part(cost),
            impressions: said(plan.impressions, impressions),
            clicks: said(plan.clicks, clicks),
        });
    }
    Ok(())
}

fn text(reader: &mut RowReader<'_>, row: Row<'_>, dimension: Dimension) -> String {
    String::from_utf8_lossy(reader.join(row, dimension)).into_owned()
}

/// Lines that add others up name no campaign: Google writes two dashes there, also in those of a single day.
fn is_total(campaign: &str) -> bool {
    let compact: String = campaign.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    ["total:", "gesamt:", "totale:", "totaal:"].iter().any(|word| compact.starts_with(word))
        || ["--", "total", "grandtotal", "gesamt", "gesamtsumme", "totale", "totaal"].contains(&&*compact)
}

/// Reports name days without a zone, so a day is the one that is written.
fn day(ms: i64) -> i32 {
    ms.div_euclid(DAY_MS) as i32
}

#[cfg(test)]
mod tests {
    use super::is_total;

    #[test]
    fn totals_are_told_from_campaigns() {
        for total in ["Total: Account", "Total\u{a0}: Compte", "Gesamt: Konto", "Totale: account", " --", "TOTAL"] {
            assert!(is_total(total), "{total}");
        }
        for campaign in ["Total fitness", "Totally new", "Gesamtkatalog", "-- summer --", ""] {
            assert!(!is_total(campaign), "{campaign}");
        }
    }
}
