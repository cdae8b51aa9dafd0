//! The rule of a playbook in words, for people who do not write rules.

use crate::model::{ChanceRule, CustomerSign, MoodBand, PlaybookRule, Segment};
use crate::present::words;
use crate::texts::text;

use super::write;

/// Whom a rule holds of, in words: "ordered before and falling silent, and not: a support contact or return of the last 60
/// days".
pub fn playbook_rule_words(rule: &PlaybookRule, segments: &[Segment]) -> String {
    let joined = |rules: &[PlaybookRule], word: &str| {
        let parts: Vec<String> = rules.iter().map(|rule| part(rule, segments)).collect();
        parts.join(word)
    };
    match rule {
        PlaybookRule::Sign(sign) => sign_words(*sign).to_owned(),
        PlaybookRule::Segment(id) => match segments.iter().find(|of| of.id == *id) {
            Some(of) => text!("rule-words-segment", name = of.name),
            None => text!("rule-words-segment-gone").to_owned(),
        },
        PlaybookRule::Stage(name) => text!("rule-words-stage", name),
        PlaybookRule::Chance(ChanceRule { of, horizon_days, is, percent }) => {
            let chance = words::chance_to(*of, *horizon_days);
            text!("rule-words-chance", chance, sign = is.sign(), percent = u64::from(*percent))
        }
        PlaybookRule::Mood(MoodBand::Negative) => text!("rule-words-unhappy").to_owned(),
        PlaybookRule::Mood(MoodBand::Neutral) => text!("rule-words-neither-mood").to_owned(),
        PlaybookRule::Mood(MoodBand::Positive) => text!("rule-words-happy").to_owned(),
        PlaybookRule::Did(rule) => write::text(rule),
        PlaybookRule::Not(rule) => text!("rule-words-not", what = part(rule, segments)),
        PlaybookRule::All(rules) => joined(rules, text!("rule-words-and")),
        PlaybookRule::Any(rules) => joined(rules, text!("rule-words-or")),
    }
}

/// A rule inside another one.
fn part(rule: &PlaybookRule, segments: &[Segment]) -> String {
    let words = playbook_rule_words(rule, segments);
    if matches!(rule, PlaybookRule::All(_) | PlaybookRule::Any(_)) { format!("({words})") } else { words }
}

/// What a customer who shows a sign did.
fn sign_words(sign: CustomerSign) -> &'static str {
    match sign {
        CustomerSign::OpenCart => text!("rule-words-open-cart"),
        CustomerSign::RepeatedViews => text!("rule-words-repeated-views"),
        CustomerSign::NewCustomer => text!("rule-words-new-customer"),
        CustomerSign::Lapsing => text!("rule-words-lapsing"),
        CustomerSign::NoReview => text!("rule-words-no-review"),
        CustomerSign::RisingVisits => text!("rule-words-rising-visits"),
        CustomerSign::BoughtTogether => text!("rule-words-bought-together"),
        CustomerSign::Trouble => text!("rule-words-trouble"),
        CustomerSign::OpenComplaint => text!("rule-words-open-complaint"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Comparison, Target};

    #[test]
    fn rules_are_told_in_words() {
        let silent = PlaybookRule::Sign(CustomerSign::Lapsing);
        let calm = PlaybookRule::Not(Box::new(PlaybookRule::Sign(CustomerSign::Trouble)));
        let likely = PlaybookRule::Chance(ChanceRule {
            of: Target::Purchase,
            horizon_days: 30,
            is: Comparison::AtLeast,
            percent: 60,
        });
        let either = PlaybookRule::Any(vec![PlaybookRule::Stage("Decision".to_owned()), likely]);
        assert_eq!(
            playbook_rule_words(&PlaybookRule::All(vec![silent, calm, either]), &[]),
            "ordered before and falling silent, and not: a support contact or return of the last 60 days, and (at the stage \
             “Decision”, or a chance to buy within 30 days >= 60 %)"
        );
        assert_eq!(playbook_rule_words(&PlaybookRule::Segment(7), &[]), "in a segment that is gone");
    }
}
