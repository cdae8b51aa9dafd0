//! Columns of scores: what people say of a business on a scale.

use crate::events::words;
use crate::import::map::guess::column_stats::ColumnStats;
use crate::import::map::mapping::{Mapping, Role, TableKind};
use crate::import::read::format::Column;
use crate::model::UnclearRole;
use crate::texts::text;

/// A kind of score.
#[derive(Debug)]
struct Score {
    name: &'static str,
    /// The scale that it has as a rule.
    scale: (u32, u32),
    /// Names that columns with this score have.
    names: &'static [&'static str],
    /// Words that its question has, all of one group.
    question: &'static [&'static [&'static str]],
}

const SCORES: [Score; 3] = [
    Score {
        name: "NPS",
        scale: (0, 10),
        names: &["nps", "nps score", "net promoter score", "nps rating", "likelihood to recommend", "nps response"],
        question: &[
            &["likely", "recommend"],
            &["wahrscheinlich", "empfehlen"],
            &["recommander"],
            &["recomendar"],
            &["recomendaria"],
            &["consiglieresti"],
        ],
    },
    Score {
        name: "CES",
        scale: (1, 7),
        names: &["ces", "ces score", "customer effort score", "effort score"],
        question: &[&["easy", "was"], &["easy", "is"], &["einfach", "war"], &["facile"]],
    },
    Score {
        name: "CSAT",
        scale: (1, 5),
        names: &[
            "csat",
            "csat score",
            "customer satisfaction",
            "customer satisfaction score",
            "satisfaction",
            "satisfaction score",
            "satisfaction rating",
            "rating",
            "star rating",
            "stars",
            "zufriedenheit",
            "conversation rating",
        ],
        question: &[&["satisfied"], &["zufrieden"], &["satisfait"], &["satisfecho"], &["soddisfatto"]],
    },
];

/// Scales that scores have, the smallest first.
const SCALES: [(u32, u32); 5] = [(1, 5), (0, 5), (1, 7), (0, 10), (0, 100)];

/// Gives columns of scores that role, with what they are called and their scale: "NPS (0–10)".
pub(crate) fn add_scores(file: &str, columns: &[Column], all_stats: &[ColumnStats], mapping: &mut Mapping) {
    if mapping.kind != TableKind::Events {
        return;
    }
    let free =
        |name: &str| matches!(mapping.role(name), Role::Ignore | Role::Property | Role::NumberProperty | Role::Text);
    let kind = survey_type(columns).or_else(|| type_of_file(file));
    let titled = |name: &str, largest: f64| {
        // "score" beside "survey type: nps"
        let key = words(name);
        let of_type = kind.filter(|_| matches!(key.as_str(), "score" | "response score" | "survey score"));
        title(of_type.unwrap_or(name), largest)
    };
    let found: Vec<(String, String)> = columns
        .iter()
        .zip(all_stats)
        .filter(|(column, stats)| free(&column.name) && stats.plain_number > 0.95 && stats.filled > 0.0)
        .filter_map(|(column, stats)| Some((column.name.clone(), titled(&column.name, stats.largest)?)))
        .collect();
    for (column, title) in &found {
        mapping.set_role(column, Role::Score);
        if let Some(role) = mapping.columns.iter_mut().find(|c| c.column == *column) {
            role.event.clone_from(title);
        }
    }
    if !found.is_empty() && says_nothing_else(mapping) {
        "Survey answered".clone_into(&mut mapping.event_name);
    }
}

/// What is said of people with answers of which no column says when they were given: nothing happened, so that nobody's score is
/// looked at.
pub(crate) fn answers_without_days(
    columns: &[Column],
    all_stats: &[ColumnStats],
    mapping: &mut Mapping,
) -> Option<String> {
    let has = |role: Role| mapping.columns_with(role).next().is_some();
    if mapping.kind != TableKind::People || [Role::Time, Role::Milestone].into_iter().any(has) {
        return None;
    }
    let is_score = |(column, stats): &(&Column, &ColumnStats)| {
        stats.plain_number > 0.95 && stats.filled > 0.0 && title(&column.name, stats.largest).is_some()
    };
    let (column, _) = columns.iter().zip(all_stats).find(is_score)?;
    let role = Role::Score.label().to_owned();
    mapping.unclear.push(UnclearRole { column: column.name.clone(), role });
    Some(text!("doubt-answers-without-days", column = format!("“{}”", column.name)))
}

/// Whether the rows are not about something else that was scored: goods that were bought or looked at, pages.
fn says_nothing_else(mapping: &Mapping) -> bool {
    const SOMETHING: [Role; 5] = [Role::Event, Role::Value, Role::Product, Role::OrderId, Role::Page];
    SOMETHING.iter().all(|role| mapping.columns_with(*role).next().is_none())
}

/// The kind of score that all rows of a survey tool say they hold: "nps", "csat", "ces".
fn survey_type(columns: &[Column]) -> Option<&'static str> {
    let column = columns.iter().find(|c| matches!(words(&c.name).as_str(), "survey type" | "score type" | "metric"))?;
    let [only] = &column.samples[..] else { return None };
    ["nps", "csat", "ces"].into_iter().find(|kind| only.trim().to_lowercase().starts_with(kind))
}

/// The kind of score that a file is called after: `nps_responses.csv`.
fn type_of_file(file: &str) -> Option<&'static str> {
    let words = words(file);
    ["nps", "csat", "ces"].into_iter().find(|kind| words.split(' ').any(|word| word == *kind))
}

/// What a score is called, from its column's name and the largest value in it.
fn title(column: &str, largest: f64) -> Option<String> {
    let key = words(column);
    let parts: Vec<&str> = key.split(' ').collect();
    let asks = |score: &&Score| score.question.iter().any(|all| all.iter().all(|word| parts.contains(word)));
    let named = SCORES.iter().find(|score| score.names.contains(&key.as_str()));
    let score = named.or_else(|| SCORES.iter().find(asks))?;
    let fits = |scale: &&(u32, u32)| largest <= f64::from(scale.1);
    let scale = if fits(&&score.scale) { score.scale } else { *SCALES.iter().find(fits)? };
    Some(format!("{} ({}–{})", score.name, scale.0, scale.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_are_known_by_name_or_question_with_their_scale() {
        for (column, largest, name) in [
            ("NPS", 10.0, Some("NPS (0–10)")),
            ("How likely are you to recommend us to a friend?", 9.0, Some("NPS (0–10)")),
            ("Wie wahrscheinlich ist es, dass Sie uns empfehlen?", 8.0, Some("NPS (0–10)")),
            ("csat_score", 5.0, Some("CSAT (1–5)")),
            ("CSAT", 87.0, Some("CSAT (0–100)")),
            ("How satisfied are you?", 7.0, Some("CSAT (1–7)")),
            ("How easy was it to get help?", 7.0, Some("CES (1–7)")),
            ("credit score", 700.0, None),
            ("NPS", 700.0, None),
        ] {
            assert_eq!(title(column, largest).as_deref(), name, "{column}");
        }
    }
}
