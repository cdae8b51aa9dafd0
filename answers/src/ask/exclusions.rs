//! Who is left out: "without Austria", "except Social", "ohne Tablets".

use super::filler::{Filler, PartOf};
use super::parts::NamePart;
use super::vocabulary::NameKind;

impl Filler<'_> {
    /// Leaves out the customers whom the question does not want: what a filter lets through stands in it, so that those of a
    /// channel are left out by naming all others, and those of a country by a rule.
    pub(super) fn exclusions(&mut self) {
        let is_left_out = |name: &&NamePart| name.negated && name.kind.filter_key().is_some();
        let left_out = self.parts.names.iter().filter(is_left_out).filter(|name| !self.is_used(name.mention));
        let (channels, others): (Vec<&NamePart>, Vec<&NamePart>) =
            left_out.partition(|name| name.kind == NameKind::Channel);
        self.other_channels(&channels);
        for name in others {
            let Some(rule) = rule_of(name) else { continue };
            let words = self.mentions.all[name.mention].tokens.clone();
            self.add_rule(&format!("not {rule}"), words, Some(name.mention));
            self.filled.used.push(name.mention);
        }
    }

    fn other_channels(&mut self, left_out: &[&NamePart]) {
        let Some(first) = left_out.first() else { return };
        let is_wanted = |channel: &&str| left_out.iter().all(|name| name.text != **channel);
        let others = self.vocabulary.others(&NameKind::Channel, &first.text, usize::MAX);
        let others: Vec<&str> = others.into_iter().filter(is_wanted).collect();
        let is_said = self.filled.all.iter().any(|set| set.of == PartOf::Filter && set.key == "channel");
        if others.is_empty() || is_said {
            return;
        }
        let words = self.mentions.all[first.mention].tokens.clone();
        self.add(PartOf::Filter, "channel", others.join(","), words, Some(first.mention));
        self.filled.used.extend(left_out.iter().map(|name| name.mention));
        // "a flow without e-mails" may leave out people or touchpoints
        let may_be_hidden = self.has("hide") && self.vocabulary.is_part_of_touchpoint(&first.text);
        if self.compares_channels() || may_be_hidden {
            self.filled.doubtful.push(first.mention);
        }
    }
}

/// The rule of those who did something with this value.
fn rule_of(name: &NamePart) -> Option<String> {
    let value = name.text.replace('"', "\"\"");
    match &name.kind {
        NameKind::Device | NameKind::Country | NameKind::Product | NameKind::Campaign => {
            Some(format!("{}:\"{value}\"", name.kind.filter_key()?))
        }
        NameKind::PropertyValue(property) => {
            Some(format!("property.\"{}\":\"{value}\"", property.replace('"', "\"\"")))
        }
        // no rule is about those of a segment or of a source
        _ => None,
    }
}
