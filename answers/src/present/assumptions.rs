//! What a project takes for granted, in sentences.

use crate::analysis::assumptions::{Assumptions, CurrencyReason, GoalReason, ZoneReason};
use crate::texts::text;

use super::numbers;

/// Why these touchpoints are the goal.
pub fn goal_reason(of: &Assumptions) -> String {
    let times = text!("count-times", n = of.orders);
    let lines = if of.order_lines { text!("assumptions-lines-of-one-order-count-once") } else { "" };
    match of.goal_reason {
        GoalReason::InData => text!("assumptions-reached-in-your-data", times, lines),
        GoalReason::Name => text!("assumptions-by-its-name-reached-in-your", times, lines),
        GoalReason::Nothing => text!("assumptions-nothing-in-your-data-looks-like").to_owned(),
    }
}

/// Why it is this currency.
pub fn currency_reason(of: &Assumptions) -> String {
    match &of.currency_reason {
        CurrencyReason::Files { rows, of: all } if rows == all => {
            text!("assumptions-all-that-name-currency-say-so", rows = text!("count-rows", n = *rows))
        }
        CurrencyReason::Files { rows, of: all } => {
            text!(
                "assumptions-of-rows-that-name-currency-say",
                rows = numbers::count(*rows),
                all = numbers::count(*all)
            )
        }
        CurrencyReason::Country(country) => {
            text!("assumptions-no-file-names-currency-most-customers", place = in_country(country))
        }
        CurrencyReason::Several { currencies, of } => {
            text!(
                "assumptions-several-currencies",
                n = numbers::count(*currencies),
                rows = text!("count-rows", n = *of)
            )
        }
        CurrencyReason::Nothing => text!("assumptions-nothing-in-your-files-says-so").to_owned(),
    }
}

/// Why it is this time zone.
pub fn zone_reason(of: &Assumptions) -> String {
    match &of.zone_reason {
        ZoneReason::File => text!("assumptions-you-gave-it-for-file").to_owned(),
        ZoneReason::Computer => text!("assumptions-it-is-this-computers").to_owned(),
        ZoneReason::Country(country) => text!("assumptions-most-customers-are-in", place = in_country(country)),
        ZoneReason::Nothing => text!("assumptions-nothing-in-your-files-says-so").to_owned(),
    }
}

/// "Awareness 12,031 · Consideration 9,000", events by stage.
pub fn stages(of: &Assumptions) -> String {
    let counted = of.stages.iter().map(|s| format!("{} {}", s.name, numbers::count(s.count)));
    counted.collect::<Vec<_>>().join("  ·  ")
}

/// What the numbers beside the stages are.
pub fn stages_reason(of: &Assumptions) -> String {
    match of.without_stage {
        0 => text!("assumptions-events-by-stage-every-touchpoint-has").to_owned(),
        n => {
            text!("assumptions-events-by-stage-of-touchpoints-without", events_are = text!("count-events-are", n))
        }
    }
}

/// The country of a code, as a sentence says where people are: "in Germany".
fn in_country(code: &str) -> &str {
    match code {
        "GB" => text!("country-in-gb"),
        "US" => text!("country-in-us"),
        "DE" => text!("country-in-de"),
        "AT" => text!("country-in-at"),
        "CH" => text!("country-in-ch"),
        "FR" => text!("country-in-fr"),
        "ES" => text!("country-in-es"),
        "IT" => text!("country-in-it"),
        "NL" => text!("country-in-nl"),
        "BE" => text!("country-in-be"),
        "IE" => text!("country-in-ie"),
        "PT" => text!("country-in-pt"),
        "FI" => text!("country-in-fi"),
        "SE" => text!("country-in-se"),
        "NO" => text!("country-in-no"),
        "DK" => text!("country-in-dk"),
        "PL" => text!("country-in-pl"),
        "CZ" => text!("country-in-cz"),
        "HU" => text!("country-in-hu"),
        "TR" => text!("country-in-tr"),
        "IN" => text!("country-in-in"),
        "JP" => text!("country-in-jp"),
        "SG" => text!("country-in-sg"),
        "AE" => text!("country-in-ae"),
        "ZA" => text!("country-in-za"),
        "NZ" => text!("country-in-nz"),
        "AU" => text!("country-in-au"),
        "CA" => text!("country-in-ca"),
        "BR" => text!("country-in-br"),
        "MX" => text!("country-in-mx"),
        code => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::assumptions::StageCount;

    #[test]
    fn every_reason_is_a_sentence() {
        let mut of = Assumptions {
            goal: vec!["Purchase".to_owned()],
            goal_reason: GoalReason::InData,
            orders: 904,
            order_lines: true,
            currency: "GBP".to_owned(),
            currency_reason: CurrencyReason::Files { rows: 5, of: 5 },
            time_zone: "Europe/London".to_owned(),
            zone_reason: ZoneReason::Country("GB"),
            stages: vec![StageCount { name: "Decision".to_owned(), count: 1_204 }],
            without_stage: 1,
            touchpoints: vec![StageCount { name: "Purchase".to_owned(), count: 904 }],
        };
        assert_eq!(goal_reason(&of), "Reached 904 times in your data; the lines of one order count once.");
        assert_eq!(currency_reason(&of), "All 5 rows that name a currency say so.");
        assert_eq!(zone_reason(&of), "Most customers are in the United Kingdom.");
        assert_eq!(stages(&of), "Decision 1,204");
        assert_eq!(stages_reason(&of), "Events by stage; 1 event is of touchpoints without a stage.");
        of.currency_reason = CurrencyReason::Country("DE");
        assert_eq!(currency_reason(&of), "No file names a currency; most customers are in Germany.");
    }
}
