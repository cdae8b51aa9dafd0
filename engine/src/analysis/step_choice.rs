//! Which stages or touchpoints are steps of a path.

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use crate::model::{NameList, is_same_name};

/// Which stages or touchpoints are steps. What is none is passed over as if it had not happened; only the goal still counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct StepChoice {
    /// Stages or touchpoints that are no steps.
    pub hide: NameList,
    /// If there are any, nothing but these is a step.
    pub only: NameList,
}

impl StepChoice {
    /// Whether every stage or touchpoint is a step.
    pub fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// Which of the names of a level are steps.
    pub fn mask(&self, names: &[String]) -> Vec<bool> {
        if self.is_everything() {
            return vec![true; names.len()];
        }
        let [hide, only] = [&self.hide, &self.only].map(NameList::lower_case);
        let is_step = |name: String| !hide.contains(&name) && (only.is_empty() || only.contains(&name));
        names.iter().map(|name| is_step(name.to_lowercase())).collect()
    }

    /// Forgets names that are there no more.
    pub fn retain_known(&mut self, names: &[String]) {
        if !self.is_everything() {
            let known: FxHashSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
            for list in [&mut self.hide, &mut self.only] {
                list.0.retain(|name| known.contains(&name.to_lowercase()));
            }
        }
    }

    /// Makes one of the names of a level a step, or none; in the shorter way to say so.
    pub fn set(&mut self, names: &[String], name: &str, is_step: bool) {
        let mask = self.mask(names);
        let is = |i: usize| if is_same_name(&names[i], name) { is_step } else { mask[i] };
        let (steps, others): (Vec<usize>, Vec<usize>) = (0..names.len()).partition(|&i| is(i));
        let list = |places: &[usize]| NameList(places.iter().map(|&i| names[i].clone()).collect());
        *self = if others.len() > steps.len() && !steps.is_empty() {
            Self { only: list(&steps), ..Self::default() }
        } else {
            Self { hide: list(&others), ..Self::default() }
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_said_in_the_shorter_way() {
        let names = ["Home", "Cart", "Purchase", "Return"].map(str::to_owned);
        let mut choice = StepChoice { only: "cart".parse().unwrap(), ..StepChoice::default() };
        let words = |choice: &StepChoice| (choice.hide.to_string(), choice.only.to_string());
        choice.set(&names, "Home", true);
        assert_eq!(words(&choice), ("Purchase, Return".to_owned(), "none".to_owned()));
        choice.set(&names, "home", false);
        assert_eq!(words(&choice), ("none".to_owned(), "Cart".to_owned()));
        choice.set(&names, "Cart", false);
        assert_eq!(choice.mask(&names), [false; 4]);
        names.iter().for_each(|name| choice.set(&names, name, true));
        assert!(choice.is_everything());
        choice.set(&names, "Cart", false);
        choice.retain_known(&names[2..]);
        assert!(choice.is_everything());
    }

    #[test]
    fn settings_of_before_there_was_a_choice_mean_every_step() {
        assert_eq!(serde_json::from_str::<StepChoice>("{}").unwrap(), StepChoice::default());
    }
}
