//! Rules of who is who as words on the command line.

use crate::model::{BlockedPattern, IdKind, IdentityRules, SuspicionLimits};
use crate::present::identity_words::kind_word;
use crate::texts::{for_programs, text};

use super::error::usage;

/// Applies words of the form "RULE=VALUE".
pub(super) fn set(rules: &IdentityRules, words: &[String]) -> anyhow::Result<IdentityRules> {
    let mut rules = rules.clone();
    for word in words {
        let Some((name, value)) = word.split_once('=') else {
            return Err(usage(text!("cli-identity-rules-no-rule-write-set-rule-value", word)));
        };
        set_one(&mut rules, name.trim(), value.trim())?;
    }
    Ok(rules)
}

/// Applies words of the form "LIMIT=NUMBER".
pub(super) fn suspicion(mut limits: SuspicionLimits, words: &[String]) -> anyhow::Result<SuspicionLimits> {
    for word in words {
        let Some((name, value)) = word.split_once('=').map(|(name, value)| (name.trim(), value.trim())) else {
            return Err(usage(text!("cli-identity-rules-no-limit-write-suspect-limit-number", word)));
        };
        let limit = match name {
            "profiles" => &mut limits.profiles,
            "emails" => &mut limits.emails,
            "phones" => &mut limits.phones,
            "devices" => &mut limits.devices,
            "countries" => &mut limits.countries,
            "travel-minutes" => &mut limits.travel_minutes,
            "limits" if value == "default" => {
                limits = SuspicionLimits::default();
                continue;
            }
            _ => return Err(usage(text!("cli-identity-rules-no-limit-desire-path-identity-help", name))),
        };
        *limit = number(name, value)?;
    }
    Ok(limits)
}

fn set_one(rules: &mut IdentityRules, name: &str, value: &str) -> anyhow::Result<()> {
    let list = || value.split(',').map(str::trim).filter(|v| !v.is_empty()).map(str::to_owned).collect();
    match name {
        "email" => rules.by_email = on_off(name, value)?,
        "phone" => rules.by_phone = on_off(name, value)?,
        "device" => rules.by_device = on_off(name, value)?,
        "order" => rules.order = value.split(',').map(|word| kind(word.trim())).collect::<anyhow::Result<_>>()?,
        "ids-per-device" => rules.max_customer_ids_per_device = number(name, value)?.max(1),
        "country-code" => rules.phone_country = value.trim_start_matches('+').to_owned(),
        "block" => {
            let pattern = blocked(value)?;
            if !rules.blocked.contains(&pattern) {
                rules.blocked.push(pattern);
            }
        }
        "unblock" => {
            let gone = blocked(value)?;
            let before = rules.blocked.len();
            rules.blocked.retain(|b| *b != gone);
            if rules.blocked.len() == before {
                return Err(usage(text!("cli-identity-rules-no-pattern-blocked-identity-project-show", value)));
            }
        }
        "junk" => rules.junk_values = list(),
        "mailboxes" => rules.role_mailboxes = list(),
        "rules" if value == "default" => *rules = IdentityRules::default(),
        _ => return limit(rules, name, value),
    }
    Ok(())
}

/// Sets a limit such as "persons-per-email" or "emails-per-customer".
fn limit(rules: &mut IdentityRules, name: &str, value: &str) -> anyhow::Result<()> {
    let limit = if let Some(word) = name.strip_prefix("persons-per-") {
        kind(word).ok().and_then(|kind| rules.max_persons.of_mut(kind))
    } else if let Some(word) = name.strip_suffix("s-per-customer") {
        kind(word).ok().and_then(|kind| rules.max_values.of_mut(kind))
    } else {
        None
    };
    let Some(limit) = limit else {
        return Err(usage(text!("cli-identity-rules-no-rule-desire-path-identity-help", name)));
    };
    *limit = number(name, value)?;
    Ok(())
}

fn on_off(name: &str, value: &str) -> anyhow::Result<bool> {
    match value {
        "on" | "yes" | "true" => Ok(true),
        "off" | "no" | "false" => Ok(false),
        _ => Err(usage(text!("cli-identity-rules-off-not", name, value))),
    }
}

fn number(name: &str, value: &str) -> anyhow::Result<u32> {
    value.parse().map_err(|_| usage(text!("cli-identity-rules-whole-number-0-no-limit-not", name, value)))
}

fn kind(word: &str) -> anyhow::Result<IdKind> {
    let is_called = |kind: &IdKind| kind_word(*kind) == word || for_programs(|| kind.label()) == word;
    IdKind::ALL.into_iter().find(is_called).ok_or_else(|| {
        usage(text!("cli-identity-rules-no-kind-identifier-write", word, kinds = IdKind::ALL.map(kind_word).join(", ")))
    })
}

/// Parses a blocked pattern, for one kind of identifier or for all: "till-*", "device:till-*".
fn blocked(value: &str) -> anyhow::Result<BlockedPattern> {
    let (kind, pattern) = match value.split_once(':') {
        Some((word, pattern)) if kind(word).is_ok() => (Some(kind(word)?), pattern),
        _ => (None, value),
    };
    if pattern.trim_matches('*').is_empty() {
        return Err(usage(text!("cli-identity-rules-pattern-stars-alone-would-block-everything")));
    }
    Ok(BlockedPattern { kind, pattern: pattern.to_owned() })
}
