//! Who reaches the goal after writing about a theme, against those who wrote about others.

use crate::analysis::themes::{ThemedText, Themes};
use crate::analysis::{Share, adjust};
use crate::insights::scope::Scope;
use crate::model::is_small_group;

/// Days after a text in which the goal counts.
pub(super) const DAYS: i64 = 30;
const DAY: i64 = 86_400_000;

/// What came after texts about a theme and after texts about others; intervals by customers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Effect {
    pub after: Share,
    pub others: Share,
    /// Customers who reached the goal after a text about the theme, and those who did not after one.
    pub customers: [u64; 2],
    /// Whether that is more or less often than after others by more than chance.
    pub tells: bool,
}

impl Effect {
    /// Whether its shares tell of fewer than `k` people.
    pub(super) fn is_of_few(&self, k: u64) -> bool {
        self.customers.iter().any(|&n| is_small_group(n, k))
    }

    /// Whether there are enough texts of both to compare.
    fn is_enough(&self) -> bool {
        self.after.is_enough() && self.others.is_enough()
    }
}

/// Whether the goal follows more or less often than after other texts by more than chance, given how many themes are looked
/// at.
fn judge(effects: &mut [Effect]) {
    let chances: Vec<f64> = effects.iter().map(|of| of.after.difference(&of.others).chance()).collect();
    let enough: Vec<usize> = (0..effects.len()).filter(|&at| effects[at].is_enough()).collect();
    let adjusted = adjust(&enough.iter().map(|&at| chances[at]).collect::<Vec<_>>());
    enough.into_iter().zip(adjusted).for_each(|(at, chance)| effects[at].tells = chance < BEYOND_CHANCE);
}

/// The chance of an effect by accident, corrected for how many themes are looked at, below which it is one.
const BEYOND_CHANCE: f64 = 0.05;

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
    let customers = |theme: usize, wanted: bool| {
        let is = |(text, reached): &(&ThemedText, bool)| usize::from(text.theme) == theme && *reached == wanted;
        let by_customer = observed.chunk_by(|a, b| a.0.customer == b.0.customer);
        by_customer.filter(|of| of.iter().any(is)).count() as u64
    };
    let effect = |theme: usize| Effect {
        after: share(&|text| usize::from(text.theme) == theme),
        others: share(&|text| usize::from(text.theme) != theme),
        customers: [true, false].map(|wanted| customers(theme, wanted)),
        tells: false,
    };
    let mut effects: Vec<Effect> = (0..found.themes.len()).map(effect).collect();
    judge(&mut effects);
    (effects, share(&|_| true))
}
