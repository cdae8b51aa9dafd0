//! Who reaches the goal after writing about a theme, against those who wrote about others.

use crate::analysis::Share;
use crate::analysis::themes::{ThemedText, Themes};
use crate::insights::scope::Scope;

/// Days after a text in which the goal counts.
pub(super) const DAYS: i64 = 30;
const DAY: i64 = 86_400_000;

/// What came after texts about a theme and after texts about others; intervals by customers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Effect {
    pub after: Share,
    pub others: Share,
}

impl Effect {
    /// Whether the goal follows more or less often than after other texts, by more than chance.
    pub(super) fn tells(&self) -> bool {
        let difference = self.after.difference(&self.others);
        self.after.is_enough() && self.others.is_enough() && (difference.low > 0.0 || difference.high < 0.0)
    }
}

/// The effect of each theme, and what follows after all texts. Texts whose days are not over are left out.
pub(super) fn effects(scope: &Scope, found: &Themes) -> (Vec<Effect>, Share) {
    let (table, subset) = (&scope.table, &scope.subset);
    let goal = table.goal_mask(&scope.settings().goal);
    let known_until = subset.observed_until(table) - DAYS * DAY;
    let reaches = |text: &ThemedText| {
        let (ix, from) = (text.customer, table.time[text.event as usize]);
        let later = subset.events(table, ix).filter(|&i| table.time[i] > from && table.time[i] <= from + DAYS * DAY);
        later.into_iter().any(|i| goal[usize::from(table.touchpoint[i])] && !table.is_refund(i))
    };
    let observed: Vec<(&ThemedText, bool)> = found
        .texts
        .iter()
        .filter(|text| table.time[text.event as usize] <= known_until)
        .map(|text| (text, reaches(text)))
        .collect();
    let share = |is: &dyn Fn(&ThemedText) -> bool| {
        let of_customer = |of: &[(&ThemedText, bool)]| {
            let own = of.iter().filter(|(text, _)| is(text));
            own.fold((0, 0), |(count, all), (_, reached)| (count + u64::from(*reached), all + 1))
        };
        let by_customer = observed.chunk_by(|a, b| a.0.customer == b.0.customer);
        Share::clustered(by_customer.map(of_customer).filter(|of| of.1 > 0))
    };
    let effect = |theme: usize| Effect {
        after: share(&|text| usize::from(text.theme) == theme),
        others: share(&|text| usize::from(text.theme) != theme),
    };
    ((0..found.themes.len()).map(effect).collect(), share(&|_| true))
}
