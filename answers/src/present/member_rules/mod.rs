//! Rules of membership as text that people write and read: `orders >= 2 and not did "Refund"`, or
//! `"Product viewed" then "Added to cart" within 7d then not order`.

mod chance_note;
mod playbook;
mod playbook_words;
mod read;
mod words;
mod write;

pub use chance_note::chance_note;
pub use playbook::{RuleNames, parse_playbook_rule, playbook_rule_text};
pub use playbook_words::playbook_rule_words;
pub use read::{parse, parse_event, parse_sequence};
pub use write::{event as event_text, sequence_text, text};

use crate::texts::text;

/// How a rule is written, for help and errors.
pub fn form() -> &'static str {
    text!("member-rule-form")
}

/// How the rule of a playbook is written, for help and errors.
pub fn playbook_form() -> &'static str {
    text!("playbook-rule-form")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::model::{
        ChanceRule, Comparison, EventColumn, MemberRule, Occurrence, RuleDay, RuleEnd, RuleEvent, RuleSequence,
        RuleStep, RuleTime, Span, SpanUnit, Target, TouchpointKind,
    };
    use crate::predict::HORIZONS;

    fn any_one_event() -> impl Strategy<Value = RuleEvent> {
        let name = || "[A-Za-z (),\"=]{1,12}";
        prop_oneof![
            Just(RuleEvent::Activity),
            Just(RuleEvent::Order),
            Just(RuleEvent::Session),
            prop::sample::select(TouchpointKind::ALL.to_vec()).prop_map(RuleEvent::Kind),
            name().prop_map(RuleEvent::Touchpoint),
            (prop::sample::select(EventColumn::ALL.to_vec()), name())
                .prop_map(|(column, value)| RuleEvent::Column { column, value }),
            (name(), name()).prop_map(|(name, value)| RuleEvent::Property { name, value }),
        ]
    }

    fn any_event() -> impl Strategy<Value = RuleEvent> {
        prop_oneof![3 => any_one_event(), 1 => prop::collection::vec(any_one_event(), 2..4).prop_map(RuleEvent::With)]
    }

    fn any_span() -> impl Strategy<Value = Option<Span>> {
        let span = (1u32..400, prop::sample::select(SpanUnit::ALL.to_vec()));
        prop::option::of(span.prop_map(|(number, unit)| Span { number, unit }))
    }

    fn any_sequence() -> impl Strategy<Value = RuleSequence> {
        let step = (any_event(), any_span(), prop::option::of(any_event()))
            .prop_map(|(what, within, without)| RuleStep { what, within, without });
        let end = (any_event(), any_span()).prop_map(|(without, within)| RuleEnd { without, within });
        (any_event(), prop::collection::vec(step, 1..4), prop::option::of(end))
            .prop_map(|(first, then, end)| RuleSequence { first, then, end })
    }

    fn any_condition() -> impl Strategy<Value = MemberRule> {
        let days = || prop::option::of(1u32..400);
        let comparison = || prop::sample::select(Comparison::ALL.to_vec());
        let day = (2020i16..2030, 1i8..13, 1i8..29).prop_map(|(year, month, day)| RuleDay(date(year, month, day)));
        let when = prop_oneof![
            (prop::sample::select(Comparison::ALL[..4].to_vec()), 1u32..400)
                .prop_map(|(is, days)| RuleTime::Ago { is, days }),
            day.clone().prop_map(RuleTime::Before),
            day.clone().prop_map(RuleTime::After),
            day.prop_map(RuleTime::On),
        ];
        prop_oneof![
            (any_event(), 1u32..5, days()).prop_map(|(what, at_least, within_days)| MemberRule::Did {
                what,
                at_least,
                within_days
            }),
            (any_event(), comparison(), 0u32..9, days())
                .prop_map(|(what, is, number, within_days)| MemberRule::Count { what, is, number, within_days }),
            (comparison(), -9_999i64..9_999, days()).prop_map(|(is, cents, within_days)| MemberRule::Value {
                is,
                cents,
                within_days
            }),
            (prop::sample::select(vec![Occurrence::First, Occurrence::Last]), any_event(), when)
                .prop_map(|(which, what, when)| MemberRule::Time { which, what, when }),
            any_sequence().prop_map(MemberRule::Sequence),
            (
                prop::sample::select(vec![Target::Purchase, Target::Silent]),
                prop::sample::select(HORIZONS.to_vec()),
                comparison(),
                0u8..=100
            )
                .prop_map(|(of, horizon_days, is, percent)| MemberRule::Chance(ChanceRule {
                    of,
                    horizon_days,
                    is,
                    percent
                })),
        ]
    }

    fn any_rule() -> impl Strategy<Value = MemberRule> {
        any_condition().prop_recursive(3, 12, 3, |rule| {
            prop_oneof![
                rule.clone().prop_map(|rule| MemberRule::Not(Box::new(rule))),
                prop::collection::vec(rule.clone(), 2..4).prop_map(MemberRule::All),
                prop::collection::vec(rule, 2..4).prop_map(MemberRule::Any),
            ]
        })
    }

    proptest! {
        #[test]
        fn a_rule_reads_back_as_it_is_written(rule in any_rule()) {
            prop_assert_eq!(parse(&text(&rule)), Ok(rule));
        }

        #[test]
        fn a_sequence_reads_back_as_it_is_written(sequence in any_sequence()) {
            prop_assert_eq!(parse_sequence(&sequence_text(&sequence)), Ok(sequence));
        }

        #[test]
        fn an_event_reads_back_as_it_is_written(event in any_event()) {
            prop_assert_eq!(parse_event(&event_text(&event)), Ok(event));
        }

        #[test]
        fn a_rule_is_kept_in_a_project_as_json(rule in any_rule()) {
            let kept = serde_json::to_string(&rule).unwrap();
            prop_assert_eq!(serde_json::from_str::<MemberRule>(&kept).unwrap(), rule);
        }

        #[test]
        fn no_text_breaks_the_reader(text in "[a-z0-9 ()\"<>=:.äß≤-]{0,40}") {
            if let Ok(rule) = parse(&text) {
                let again = parse(&super::text(&rule));
                prop_assert_eq!(again, Ok(rule));
            }
        }
    }

    #[test]
    fn every_form_can_be_written() {
        for (written, read) in [
            ("ORDER x2 within 90days and not activity within 30d", "order x2 within 90d and not activity within 30d"),
            ("orders >= 2", "orders >= 2"),
            ("sessions<3", "sessions < 3"),
            ("value ≥ 100.5 within 30 days", "value >= 100.50 within 30d"),
            ("last order <= 30 days ago", "last order <= 30 days ago"),
            ("first order before 2026-03-01", "first order before 2026-03-01"),
            ("did \"Checkout started\"", "did \"Checkout started\""),
            ("\"Checkout started\"", "did \"Checkout started\""),
            ("not did Refund", "not did \"Refund\""),
            ("did kind:cart", "did kind:cart"),
            ("chance:purchase/30 >= 0.6 and orders >= 2", "chance:order >= 60% and orders >= 2"),
            ("not chance:silent/90>20", "not chance:silent/90 > 20%"),
            ("kind:cart == 0", "kind:cart = 0"),
            (
                "did \"Product viewed\" with device:phone with country:DE",
                "did \"Product viewed\" with device:\"phone\" with country:\"DE\"",
            ),
            (
                "did property.plan:pro or did property.\"Price list\":\"B 2\"",
                "did property.\"plan\":\"pro\" or did property.\"Price list\":\"B 2\"",
            ),
            (
                "\"Product viewed\" then \"Added to cart\" within 1 week then not Refund then order then not \"Returned\" within 36h",
                "\"Product viewed\" then \"Added to cart\" within 7d then not \"Refund\" then order then not \"Returned\" within 36h",
            ),
        ] {
            assert_eq!(parse(written).map(|rule| text(&rule)), Ok(read.to_owned()), "{written}");
        }
    }

    #[test]
    fn what_is_not_understood_is_named_with_its_place() {
        for (wrong, message) in [
            ("order and", "character 10: a condition is missing"),
            ("order and activity or order", "character 20: and and or are mixed"),
            ("(order", "not closed"),
            ("\"Cart", "no end"),
            ("ordres", "character 1: \"ordres\" is not understood"),
            ("kind:buy", "there are view, "),
            ("order within soon", "such as 30d"),
            ("order activity", "\"activity\" is not understood there"),
            ("orders >> 2", "character 8: \">>\" is no comparison"),
            ("orders >= two", "character 11: a whole number"),
            ("value 5", "character 7: value is followed by a comparison"),
            ("value > 1.234", "an amount"),
            ("last order 30 days ago", "before 2026-03-01"),
            ("last order = 30 days ago", "30 days ago"),
            ("first order on friday", "2026-03-01"),
            ("order then not Refund within 2d then order", "within"),
            ("order then not Refund then not Error then order", "then not"),
            ("device:", "a value is missing"),
            ("chance:order", "chance:order >= 60%"),
            ("chance:order > 101", "percent from 0 to 100"),
        ] {
            let error = parse(wrong).unwrap_err();
            assert!(error.contains(message), "{wrong}: {error}");
        }
        assert!(parse_sequence("order").is_ok_and(|one| one.then.is_empty()));
        assert!(parse_sequence("order within 7d").unwrap_err().contains("then"));
    }
}
