//! The rule of a playbook as text: that of a segment, and beside it signs, segments, stages, chances and moods:
//! `sign:open-cart and not segment:"Loyal" and (orders >= 2 or chance:order >= 60%)`.

use crate::model::{CustomerSign, MoodBand, PlaybookRule, Segment, is_same_name};
use crate::texts::text;

use super::read::{Reader, read_all};
use super::words::{Unreadable, quoted};
use super::write;

/// The names that a rule may use.
#[derive(Debug, Clone, Copy)]
pub struct RuleNames<'a> {
    /// The segments that a rule may name.
    pub segments: &'a [Segment],
    /// The names of the stages that a rule may name.
    pub stages: &'a [String],
}

/// Reads the rule of a playbook; an error says what is not understood and where.
pub fn parse_playbook_rule(text: &str, names: RuleNames<'_>) -> Result<PlaybookRule, String> {
    read_all(text, |reader| rule(reader, names))
}

fn rule(reader: &mut Reader<'_>, names: RuleNames<'_>) -> Result<PlaybookRule, Unreadable> {
    let first = condition(reader, names)?;
    for (word, join) in [("and", PlaybookRule::All as fn(Vec<PlaybookRule>) -> PlaybookRule), ("or", PlaybookRule::Any)]
    {
        if !reader.take(word) {
            continue;
        }
        let mut rules = vec![first, condition(reader, names)?];
        while reader.take(word) {
            rules.push(condition(reader, names)?);
        }
        if reader.plain().is_some_and(|next| ["and", "or"].iter().any(|word| next.eq_ignore_ascii_case(word))) {
            return Err(reader.error(text!("member-rule-mixed-put-one-them-parentheses")));
        }
        return Ok(join(rules));
    }
    Ok(first)
}

fn condition(reader: &mut Reader<'_>, names: RuleNames<'_>) -> Result<PlaybookRule, Unreadable> {
    if reader.take("not") {
        return Ok(PlaybookRule::Not(Box::new(condition(reader, names)?)));
    }
    if reader.take("(") {
        let rule = rule(reader, names)?;
        return match reader.take(")") {
            true => Ok(rule),
            false => Err(reader.error(text!("member-rule-parenthesis-not-closed"))),
        };
    }
    let keyed = reader.plain().and_then(|word| word.split_once(':'));
    let Some((key, begin)) = keyed else { return reader.condition().map(PlaybookRule::Did) };
    match key.to_lowercase().as_str() {
        "sign" => known(reader, begin, CustomerSign::from_code, &CustomerSign::ALL.map(CustomerSign::code))
            .map(PlaybookRule::Sign),
        "mood" => known(reader, begin, MoodBand::from_code, &MoodBand::ALL.map(MoodBand::code)).map(PlaybookRule::Mood),
        "segment" => {
            let find = |name: &str| names.segments.iter().find(|of| is_same_name(&of.name, name)).map(|of| of.id);
            let all: Vec<&str> = names.segments.iter().map(|of| of.name.as_str()).collect();
            known(reader, begin, find, &all).map(PlaybookRule::Segment)
        }
        "stage" => {
            let find = |name: &str| names.stages.iter().find(|stage| is_same_name(stage, name)).cloned();
            let all: Vec<&str> = names.stages.iter().map(String::as_str).collect();
            known(reader, begin, find, &all).map(PlaybookRule::Stage)
        }
        "chance" => reader.chance().map(PlaybookRule::Chance),
        _ => reader.condition().map(PlaybookRule::Did),
    }
}

/// The value behind a colon, where it is one of those there are.
fn known<T>(
    reader: &mut Reader<'_>,
    begin: &str,
    find: impl Fn(&str) -> Option<T>,
    all: &[&str],
) -> Result<T, Unreadable> {
    let place = reader.at;
    reader.at += 1;
    let name = reader.value(begin)?;
    find(&name).ok_or_else(|| {
        reader.at = place;
        let known = if all.is_empty() { text!("scope-there-are-none").to_owned() } else { all.join(", ") };
        reader.error(text!("playbook-rule-no-such-value", name, known))
    })
}

/// The rule of a playbook as text. [`parse_playbook_rule`] reads it back.
pub fn playbook_rule_text(rule: &PlaybookRule, segments: &[Segment]) -> String {
    let joined = |rules: &[PlaybookRule], word: &str| {
        let parts: Vec<String> = rules.iter().map(|rule| part(rule, segments)).collect();
        parts.join(word)
    };
    match rule {
        PlaybookRule::Sign(sign) => format!("sign:{}", sign.code()),
        PlaybookRule::Segment(id) => {
            let name = segments.iter().find(|of| of.id == *id).map_or("", |of| of.name.as_str());
            format!("segment:{}", quoted(name))
        }
        PlaybookRule::Stage(name) => format!("stage:{}", quoted(name)),
        PlaybookRule::Chance(rule) => write::chance(rule),
        PlaybookRule::Mood(band) => format!("mood:{}", band.code()),
        PlaybookRule::Did(rule) => write::text(rule),
        PlaybookRule::Not(rule) => format!("not {}", part(rule, segments)),
        PlaybookRule::All(rules) => joined(rules, " and "),
        PlaybookRule::Any(rules) => joined(rules, " or "),
    }
}

/// A rule inside another one.
fn part(rule: &PlaybookRule, segments: &[Segment]) -> String {
    let text = playbook_rule_text(rule, segments);
    let is_joined = match rule {
        PlaybookRule::All(_) | PlaybookRule::Any(_) => true,
        PlaybookRule::Did(rule) => matches!(rule, crate::model::MemberRule::All(_) | crate::model::MemberRule::Any(_)),
        _ => false,
    };
    if is_joined { format!("({text})") } else { text }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::{ChanceRule, Comparison, MemberRule, Playbooks, RuleEvent, SegmentKind, Target};
    use crate::predict::HORIZONS;

    fn segments() -> Vec<Segment> {
        let segment = |id, name: &str| Segment {
            id,
            name: name.to_owned(),
            kind: SegmentKind::Picked { from: String::new() },
            description: String::new(),
            members: Vec::new(),
        };
        vec![segment(3, "Loyal"), segment(7, "Lookers (\"free\")")]
    }

    fn read(text: &str) -> Result<PlaybookRule, String> {
        let stages = ["Awareness".to_owned(), "First order".to_owned()];
        parse_playbook_rule(text, RuleNames { segments: &segments(), stages: &stages })
    }

    fn any_rule() -> impl Strategy<Value = PlaybookRule> {
        let comparison = || prop::sample::select(Comparison::ALL.to_vec());
        let leaf = prop_oneof![
            prop::sample::select(CustomerSign::ALL.to_vec()).prop_map(PlaybookRule::Sign),
            prop::sample::select(vec![3u32, 7]).prop_map(PlaybookRule::Segment),
            prop::sample::select(vec!["Awareness", "First order"]).prop_map(|s| PlaybookRule::Stage(s.to_owned())),
            prop::sample::select(MoodBand::ALL.to_vec()).prop_map(PlaybookRule::Mood),
            (
                prop::sample::select(vec![Target::Purchase, Target::Silent]),
                prop::sample::select(HORIZONS.to_vec()),
                comparison(),
                0u8..=100
            )
                .prop_map(|(of, horizon_days, is, percent)| {
                    PlaybookRule::Chance(ChanceRule { of, horizon_days, is, percent })
                }),
            (comparison(), 0u32..9).prop_map(|(is, number)| {
                PlaybookRule::Did(MemberRule::Count { what: RuleEvent::Order, is, number, within_days: Some(30) })
            }),
        ];
        leaf.prop_recursive(3, 12, 3, |rule| {
            prop_oneof![
                rule.clone().prop_map(|rule| PlaybookRule::Not(Box::new(rule))),
                prop::collection::vec(rule.clone(), 2..4).prop_map(PlaybookRule::All),
                prop::collection::vec(rule, 2..4).prop_map(PlaybookRule::Any),
            ]
        })
    }

    proptest! {
        #[test]
        fn a_rule_reads_back_as_it_is_written(rule in any_rule()) {
            prop_assert_eq!(read(&playbook_rule_text(&rule, &segments())), Ok(rule));
        }
    }

    #[test]
    fn shipped_rules_read_back() {
        for playbook in Playbooks::default().iter() {
            assert_eq!(read(&playbook_rule_text(&playbook.who, &[])), Ok(playbook.who.clone()), "{}", playbook.name);
        }
    }

    #[test]
    fn what_is_not_known_is_named_with_what_there_is() {
        let error = |text: &str| read(text).unwrap_err();
        assert!(error("sign:cart").contains("open-cart, repeated-views"), "{}", error("sign:cart"));
        assert!(error("order and segment:Nobody").contains("character 11"), "{}", error("order and segment:Nobody"));
        assert!(error("segment:Nobody").contains("Loyal"));
        assert!(error("stage:Never").contains("First order"));
        assert!(error("chance:order 60").contains("chance:order >= 60%"));
        assert!(error("chance:order >= much").contains("percent"));
        for same in
            ["chance:order>=60 %", "chance:order >= 60", "chance:purchase/30 >= 0.6", "CHANCE:order/30d >= 0.60"]
        {
            assert_eq!(read(same), read("chance:order >= 60%"), "{same}");
        }
        assert_ne!(read("chance:order/90 >= 60%"), read("chance:order >= 60%"));
        assert!(error("chance:order/14 >= 60%").contains("7, 30, 90"), "{}", error("chance:order/14 >= 60%"));
        assert!(error("chance:order >= 0.655").contains("percent"));
        assert!(error("chance:review >= 60%").contains("order, purchase, silent"));
        assert!(error("sign:open-cart and order or order").contains("mixed"));
    }
}
