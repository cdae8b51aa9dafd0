//! A person's rules for channels, ready to be asked.

use crate::model::Rules;

use super::pattern::Pattern;

/// The channel of each raw channel as the rules and the built-in table say, with the rule.
pub(super) fn channel_of(rules: &[(Pattern, &str)], raw: &str) -> Option<(String, usize)> {
    let lower = raw.trim().to_lowercase();
    rules.iter().position(|(p, c)| !c.is_empty() && p.matches(&lower)).map(|i| (rules[i].1.to_owned(), i))
}

/// Channel rules ready to be asked.
pub(super) fn channel_tests(rules: &Rules) -> Vec<(Pattern, &str)> {
    rules.channels.iter().map(|r| (Pattern::new(&r.raw), r.channel.trim())).collect()
}
