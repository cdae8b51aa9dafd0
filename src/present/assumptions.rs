//! What a project takes for granted, in sentences.

use crate::analysis::assumptions::{Assumptions, CurrencyReason, GoalReason, ZoneReason};

use super::numbers;

/// Why these touchpoints are the goal.
pub fn goal_reason(of: &Assumptions) -> String {
    let times = numbers::plural(of.orders, "time", "times");
    let lines = if of.order_lines { "; the lines of one order count once" } else { "" };
    match of.goal_reason {
        GoalReason::InData => format!("Reached {times} in your data{lines}."),
        GoalReason::Name => format!("By its name; reached {times} in your data{lines}."),
        GoalReason::Nothing => "Nothing in your data looks like a purchase: choose what counts as success.".to_owned(),
    }
}

/// Why it is this currency.
pub fn currency_reason(of: &Assumptions) -> String {
    match &of.currency_reason {
        CurrencyReason::Files { rows, of: all } if rows == all => {
            format!("All {} that name a currency say so.", numbers::plural(*rows, "row", "rows"))
        }
        CurrencyReason::Files { rows, of: all } => {
            format!("{} of {} rows that name a currency say so.", numbers::count(*rows), numbers::count(*all))
        }
        CurrencyReason::Country(country) => {
            format!("No file names a currency; most customers are in {}.", the(country))
        }
        CurrencyReason::Nothing => "Nothing in your files says so: look whether it is right.".to_owned(),
    }
}

/// Why it is this time zone.
pub fn zone_reason(of: &Assumptions) -> String {
    match &of.zone_reason {
        ZoneReason::File => "You gave it for a file.".to_owned(),
        ZoneReason::Computer => "It is this computer’s.".to_owned(),
        ZoneReason::Country(country) => format!("Most customers are in {}.", the(country)),
        ZoneReason::Nothing => "Nothing in your files says so: look whether it is right.".to_owned(),
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
        0 => "Events by stage; every touchpoint has one.".to_owned(),
        n => {
            format!("Events by stage; {} of touchpoints without a stage.", numbers::plural(n, "event is", "events are"))
        }
    }
}

fn the(country: &str) -> String {
    let article = country.starts_with("United") || country == "Netherlands";
    format!("{}{country}", if article { "the " } else { "" })
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
            zone_reason: ZoneReason::Country("United Kingdom"),
            stages: vec![StageCount { name: "Decision".to_owned(), count: 1_204 }],
            without_stage: 1,
            touchpoints: vec![StageCount { name: "Purchase".to_owned(), count: 904 }],
        };
        assert_eq!(goal_reason(&of), "Reached 904 times in your data; the lines of one order count once.");
        assert_eq!(currency_reason(&of), "All 5 rows that name a currency say so.");
        assert_eq!(zone_reason(&of), "Most customers are in the United Kingdom.");
        assert_eq!(stages(&of), "Decision 1,204");
        assert_eq!(stages_reason(&of), "Events by stage; 1 event is of touchpoints without a stage.");
        of.currency_reason = CurrencyReason::Country("Germany");
        assert_eq!(currency_reason(&of), "No file names a currency; most customers are in Germany.");
    }
}
