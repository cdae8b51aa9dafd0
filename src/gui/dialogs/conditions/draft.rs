//! A rule as blocks: conditions that are joined by one word. What is deeper than that stays as it was written.

use crate::model::{Comparison, MemberRule, RuleEnd, RuleEvent, RuleSequence, RuleStep, Span};

/// A rule as it is put together.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Draft {
    /// Whether one condition is enough.
    pub any: bool,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Block {
    /// Whether it must not hold.
    pub not: bool,
    pub rule: MemberRule,
}

impl Draft {
    pub(super) fn of(rule: &MemberRule) -> Self {
        let (any, rules) = match rule {
            MemberRule::All(rules) => (false, rules.as_slice()),
            MemberRule::Any(rules) => (true, rules.as_slice()),
            one => (false, std::slice::from_ref(one)),
        };
        let block = |rule: &MemberRule| match rule {
            MemberRule::Not(rule) => Block { not: true, rule: (**rule).clone() },
            rule => Block { not: false, rule: rule.clone() },
        };
        Self { any, blocks: rules.iter().map(block).collect() }
    }

    /// The rule; none without a condition.
    pub(super) fn rule(&self) -> Option<MemberRule> {
        let rule = |block: &Block| match block.not {
            true => MemberRule::Not(Box::new(block.rule.clone())),
            false => block.rule.clone(),
        };
        let mut rules: Vec<MemberRule> = self.blocks.iter().map(rule).collect();
        match rules.len() {
            0 => None,
            1 => rules.pop(),
            _ if self.any => Some(MemberRule::Any(rules)),
            _ => Some(MemberRule::All(rules)),
        }
    }
}

/// How often something happened.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct HowOften {
    pub what: RuleEvent,
    pub is: Comparison,
    pub number: u32,
    pub within_days: Option<u32>,
}

impl HowOften {
    pub(super) fn of(rule: &MemberRule) -> Option<Self> {
        match rule.clone() {
            MemberRule::Did { what, at_least, within_days } => {
                Some(Self { what, is: Comparison::AtLeast, number: at_least.max(1), within_days })
            }
            MemberRule::Count { what, is, number, within_days } => Some(Self { what, is, number, within_days }),
            _ => None,
        }
    }

    pub(super) fn rule(self) -> MemberRule {
        let Self { what, is, number, within_days } = self;
        match (is, number) {
            (Comparison::AtLeast, 1) => MemberRule::Did { what, at_least: 1, within_days },
            _ => MemberRule::Count { what, is, number, within_days },
        }
    }
}

/// One line of a sequence: what happens, or does not happen, then.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct SequenceLine {
    pub not: bool,
    pub what: RuleEvent,
    pub within: Option<Span>,
}

/// The lines of a sequence, the first one first.
pub(super) fn lines_of(sequence: &RuleSequence) -> Vec<SequenceLine> {
    let line = |not, what: &RuleEvent, within| SequenceLine { not, what: what.clone(), within };
    let mut lines = vec![line(false, &sequence.first, None)];
    for step in &sequence.then {
        lines.extend(step.without.iter().map(|without| line(true, without, None)));
        lines.push(line(false, &step.what, step.within));
    }
    lines.extend(sequence.end.iter().map(|end| line(true, &end.without, end.within)));
    lines
}

/// The sequence of these lines. Of several things that do not happen one after the other, the last one counts.
pub(super) fn sequence_of(lines: &[SequenceLine]) -> Option<RuleSequence> {
    let (first, rest) = lines.split_first()?;
    let mut sequence = RuleSequence { first: first.what.clone(), then: Vec::new(), end: None };
    let mut without: Option<&SequenceLine> = None;
    for line in rest {
        if line.not {
            without = Some(line);
            continue;
        }
        let without = without.take().map(|line| line.what.clone());
        sequence.then.push(RuleStep { what: line.what.clone(), within: line.within, without });
    }
    sequence.end = without.map(|line| RuleEnd { without: line.what.clone(), within: line.within });
    Some(sequence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::member_rules;

    #[test]
    fn blocks_are_the_rule() {
        for written in [
            "order",
            "orders >= 2 and not did \"Refund\"",
            "value > 100 or last order <= 30 days ago or not \"A\" then \"B\" within 7d",
            "(order or did \"A\") and sessions < 3",
        ] {
            let rule = member_rules::parse(written).unwrap();
            assert_eq!(Draft::of(&rule).rule(), Some(rule), "{written}");
        }
        assert_eq!(Draft::default().rule(), None);
    }

    #[test]
    fn lines_are_the_sequence() {
        for written in ["\"A\" then \"B\" within 7d", "\"A\" then not \"C\" then \"B\" then not order within 2h"] {
            let sequence = member_rules::parse_sequence(written).unwrap();
            assert_eq!(sequence_of(&lines_of(&sequence)), Some(sequence), "{written}");
        }
    }

    #[test]
    fn how_often_is_written_as_people_say_it() {
        for (written, read) in
            [("order x2 within 9d", "orders >= 2 within 9d"), ("order", "order"), ("orders = 0", "orders = 0")]
        {
            let rule = HowOften::of(&member_rules::parse(written).unwrap()).unwrap().rule();
            assert_eq!(member_rules::text(&rule), read);
        }
    }
}
