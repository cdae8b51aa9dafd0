//! What a touchpoint means: its kind and its stage, by a person's choice or by the built-in table.

use crate::model::{DEFAULT_STAGES, Rules, TouchpointKind};

use super::NO_STAGE;
use super::touchpoints;

/// What a touchpoint means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TouchpointMeaning {
    /// The name by which the built-in table knows it.
    pub known_as: String,
    /// The kind of what happens there.
    pub kind: TouchpointKind,
    /// Index of its stage, [`NO_STAGE`] where it has none.
    pub stage: u8,
}

impl TouchpointMeaning {
    /// The meaning of a touchpoint under `rules`. `behind` is the built-in touchpoint of the raw names that are called so,
    /// the most frequent where there are several.
    pub(crate) fn of(rules: &Rules, touchpoint: &str, behind: &str) -> Self {
        let by_name = known_as(touchpoint, behind);
        // another name that says nothing of its own takes no meaning away
        let by_table = match touchpoints::kind(by_name) {
            TouchpointKind::Other if !touchpoints::is_generic(behind) => touchpoints::kind(behind),
            kind => kind,
        };
        let kind = rules.kind_of.get(touchpoint).copied().unwrap_or(by_table);
        let known_as = if kind == by_table { by_name } else { touchpoints::typical(kind).unwrap_or(by_name) };
        Self { known_as: known_as.to_owned(), kind, stage: stage(rules, touchpoint, known_as) }
    }
}

impl TouchpointMeaning {
    /// The meaning of an activity of a process: what a person chose, and nothing that its words may say.
    pub(crate) fn of_activity(rules: &Rules, touchpoint: &str) -> Self {
        let kind = rules.kind_of.get(touchpoint).copied().unwrap_or_default();
        let is_placed = rules.stage_of.contains_key(touchpoint);
        let stage = if is_placed { stage(rules, touchpoint, touchpoint) } else { NO_STAGE };
        Self { known_as: touchpoints::typical(kind).unwrap_or(touchpoint).to_owned(), kind, stage }
    }
}

/// The name that the table is asked for: a touchpoint that it does not have is what its raw names are, unless those say
/// only that some page was viewed.
fn known_as<'a>(touchpoint: &'a str, behind: &'a str) -> &'a str {
    let renamed = touchpoints::is_built_in(behind) && !touchpoints::is_generic(behind);
    if touchpoints::is_built_in(touchpoint) || !renamed { touchpoint } else { behind }
}

/// Where `rules` put a touchpoint: where a person placed it (an unknown or empty stage name = nowhere), else the stage
/// of the built-in table, found by name or, where stages were renamed, by position.
fn stage(rules: &Rules, touchpoint: &str, known_as: &str) -> u8 {
    let position = |name: &str| rules.stages.iter().position(|s| s == name);
    let stage = if let Some(name) = rules.stage_of.get(touchpoint) {
        position(name)
    } else {
        let default = usize::from(touchpoints::stage(known_as));
        let renamed =
            || Some(default).filter(|&i| rules.stages.get(i).is_some_and(|s| !DEFAULT_STAGES.contains(&s.as_str())));
        DEFAULT_STAGES.get(default).and_then(|name| position(name).or_else(renamed))
    };
    stage.map_or(NO_STAGE, |i| i as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stage_of(rules: &Rules, touchpoint: &str) -> u8 {
        TouchpointMeaning::of(rules, touchpoint, touchpoint).stage
    }

    #[test]
    fn renamed_stages_keep_their_place() {
        let mut rules = Rules::default();
        rules.stages[2] = "Buying".to_owned();
        assert_eq!(stage_of(&rules, "Purchase"), 2);
        rules.stages = vec!["Retention".into(), "Awareness".into()];
        assert_eq!((stage_of(&rules, "Login"), stage_of(&rules, "Purchase")), (0, NO_STAGE));
    }

    #[test]
    fn a_renamed_touchpoint_means_what_its_raw_names_mean() {
        let rules = Rules::default();
        let renamed = TouchpointMeaning::of(&rules, "In den Korb", "Added to cart");
        assert_eq!((renamed.kind, renamed.stage), (TouchpointKind::Cart, 2));
        assert_eq!(renamed.known_as, "Added to cart");
        let page = TouchpointMeaning::of(&rules, "Gift finder", "Page viewed");
        assert_eq!(page.known_as, "Gift finder", "a page view says nothing of its own");
        let grouped = TouchpointMeaning::of(&rules, "Purchase", "Form submitted");
        assert_eq!(grouped.kind, TouchpointKind::Purchase);
    }

    #[test]
    fn the_kind_that_a_person_chose_decides() {
        let mut rules = Rules::default();
        rules.kind_of.insert("Korb 7".to_owned(), TouchpointKind::Cart);
        rules.kind_of.insert("Purchase".to_owned(), TouchpointKind::Other);
        let korb = TouchpointMeaning::of(&rules, "Korb 7", "Korb 7");
        assert_eq!((korb.kind, korb.stage, korb.known_as.as_str()), (TouchpointKind::Cart, 2, "Added to cart"));
        assert_eq!(TouchpointMeaning::of(&rules, "Purchase", "Purchase").kind, TouchpointKind::Other);
    }
}
