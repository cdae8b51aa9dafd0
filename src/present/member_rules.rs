//! Rules of membership as text that people write and read: `order x2 within 90d and not activity within 30d`.

use crate::model::{MemberRule, RuleEvent, TouchpointKind};
use crate::texts::text;

/// How a rule is written, for help and errors.
pub fn form() -> &'static str {
    text!("member-rule-form")
}

/// A rule as text. [`parse`] reads it back.
pub fn text(rule: &MemberRule) -> String {
    match rule {
        MemberRule::Did { what, at_least, within_days } => {
            let mut text = match what {
                RuleEvent::Activity => "activity".to_owned(),
                RuleEvent::Order => "order".to_owned(),
                RuleEvent::Kind(kind) => format!("kind:{}", kind.code()),
                RuleEvent::Touchpoint(name) => format!("\"{name}\""),
            };
            if *at_least > 1 {
                text.push_str(&format!(" x{at_least}"));
            }
            within_days.iter().for_each(|days| text.push_str(&format!(" within {days}d")));
            text
        }
        MemberRule::Not(rule) => format!("not {}", part(rule)),
        MemberRule::All(rules) => joined(rules, " and "),
        MemberRule::Any(rules) => joined(rules, " or "),
    }
}

fn joined(rules: &[MemberRule], word: &str) -> String {
    rules.iter().map(part).collect::<Vec<_>>().join(word)
}

/// A rule inside another one.
fn part(rule: &MemberRule) -> String {
    match rule {
        MemberRule::All(_) | MemberRule::Any(_) => format!("({})", text(rule)),
        MemberRule::Did { .. } | MemberRule::Not(_) => text(rule),
    }
}

/// Reads a rule; an error says what is not understood.
pub fn parse(text: &str) -> Result<MemberRule, String> {
    let words = words(text)?;
    let mut reader = Reader { words: &words, at: 0 };
    let rule = reader.rule()?;
    match reader.next() {
        None => Ok(rule),
        Some(word) => Err(text!("member-rule-is-not-understood-there", n = word.text())),
    }
}

/// A word of a rule.
#[derive(Debug, PartialEq)]
enum Word {
    Name(String),
    Plain(String),
}

impl Word {
    fn text(&self) -> &str {
        match self {
            Self::Name(text) | Self::Plain(text) => text,
        }
    }
}

/// The words of a rule; names in double quotes are one.
fn words(text: &str) -> Result<Vec<Word>, String> {
    let mut words = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '"' => {
                let end = rest[1..].find('"').ok_or(text!("member-rule-name-quotes-has-no-end"))?;
                words.push(Word::Name(rest[1..=end].to_owned()));
                end + 2
            }
            '(' | ')' => {
                words.push(Word::Plain(first.to_string()));
                1
            }
            _ => {
                let end = rest.find(|c: char| c.is_whitespace() || "()\"".contains(c)).unwrap_or(rest.len());
                words.push(Word::Plain(rest[..end].to_lowercase()));
                end
            }
        };
        rest = rest[end..].trim_start();
    }
    Ok(words)
}

struct Reader<'a> {
    words: &'a [Word],
    at: usize,
}

impl<'a> Reader<'a> {
    fn next(&self) -> Option<&'a Word> {
        self.words.get(self.at)
    }

    /// Takes a word, where it comes next.
    fn take(&mut self, word: &str) -> bool {
        let comes = matches!(self.next(), Some(Word::Plain(next)) if next == word);
        self.at += usize::from(comes);
        comes
    }

    fn rule(&mut self) -> Result<MemberRule, String> {
        let first = self.condition()?;
        for (word, join) in [("and", MemberRule::All as fn(Vec<MemberRule>) -> MemberRule), ("or", MemberRule::Any)] {
            if !self.take(word) {
                continue;
            }
            let mut rules = vec![first, self.condition()?];
            while self.take(word) {
                rules.push(self.condition()?);
            }
            if matches!(self.next(), Some(Word::Plain(next)) if next == "and" || next == "or") {
                return Err(text!("member-rule-mixed-put-one-them-parentheses").to_owned());
            }
            return Ok(join(rules));
        }
        Ok(first)
    }

    fn condition(&mut self) -> Result<MemberRule, String> {
        if self.take("not") {
            return Ok(MemberRule::Not(Box::new(self.condition()?)));
        }
        if self.take("(") {
            let rule = self.rule()?;
            return if self.take(")") { Ok(rule) } else { Err(text!("member-rule-parenthesis-not-closed").to_owned()) };
        }
        let word = self.next().ok_or(text!("member-rule-condition-missing-end"))?;
        let what = happening(word)?;
        self.at += 1;
        let at_least = self.number(|word| word.strip_prefix('x')).unwrap_or(1);
        let within_days = if self.take("within") {
            let days = self.number(|word| word.strip_suffix("days").or(word.strip_suffix('d')));
            Some(days.ok_or(text!("member-rule-within-followed-number-days-such-30d"))?)
        } else {
            None
        };
        Ok(MemberRule::Did { what, at_least, within_days })
    }

    /// The number in the next word, where it has one.
    fn number(&mut self, digits: impl Fn(&str) -> Option<&str>) -> Option<u32> {
        let Word::Plain(word) = self.next()? else { return None };
        let number = digits(word)?.parse().ok().filter(|&n| n > 0)?;
        self.at += 1;
        Some(number)
    }
}

fn happening(word: &Word) -> Result<RuleEvent, String> {
    match word {
        Word::Name(name) => Ok(RuleEvent::Touchpoint(name.clone())),
        Word::Plain(word) => match (word.as_str(), word.strip_prefix("kind:")) {
            ("activity", _) => Ok(RuleEvent::Activity),
            ("order", _) => Ok(RuleEvent::Order),
            (_, Some(code)) => TouchpointKind::from_code(code).map(RuleEvent::Kind).ok_or_else(|| {
                let known = TouchpointKind::ALL.map(TouchpointKind::code).join(", ");
                text!("member-rule-no-kind", code, known)
            }),
            (other, None) => Err(text!("member-rule-is-not-understood", other)),
        },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_rule() -> impl Strategy<Value = MemberRule> {
        let what = prop_oneof![
            Just(RuleEvent::Activity),
            Just(RuleEvent::Order),
            prop::sample::select(TouchpointKind::ALL.to_vec()).prop_map(RuleEvent::Kind),
            "[A-Za-z (),]{1,12}".prop_map(RuleEvent::Touchpoint),
        ];
        let did = (what, 1u32..5, prop::option::of(1u32..400))
            .prop_map(|(what, at_least, within_days)| MemberRule::Did { what, at_least, within_days });
        did.prop_recursive(3, 12, 3, |rule| {
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
    }

    #[test]
    fn what_is_not_understood_is_said() {
        assert_eq!(
            text(&parse("ORDER x2 within 90days and not activity within 30d").unwrap()),
            "order x2 within 90d and not activity within 30d"
        );
        for (wrong, message) in [
            ("order and", "missing at the end"),
            ("order and activity or order", "mixed"),
            ("(order", "not closed"),
            ("\"Cart", "no end"),
            ("orders", "\"orders\" is not understood"),
            ("kind:buy", "there are view, "),
            ("order within soon", "such as 30d"),
            ("order activity", "\"activity\" is not understood there"),
        ] {
            let error = parse(wrong).unwrap_err();
            assert!(error.contains(message), "{wrong}: {error}");
        }
    }
}
