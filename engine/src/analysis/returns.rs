//! Steps that customers come back to, and pairs of steps that they go back and forth between.

use crate::events::{BitSet, EventTable, Subset};
use crate::model::{Entity, Settings};
use crate::progress::{Cancelled, Progress};

use super::flow::Level;
use super::transitions::Moves;

/// A touchpoint or stage and who comes back to it: was there, at another one, and there again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepReturns {
    /// The touchpoint or stage.
    pub step: u16,
    /// Customers who were there.
    pub visitors: u64,
    /// How many of them came back.
    pub returned: u64,
}

/// Two touchpoints or stages and who goes back and forth: from one directly to the other, and directly back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PairReturns {
    /// The two, the lower one first.
    pub pair: (u16, u16),
    /// Customers who went directly from one to the other.
    pub moved: u64,
    /// How many of them went back and forth.
    pub returned: u64,
}

/// What repeats on journeys. The same step several times in a row is one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Returns {
    /// The steps that anybody was at, those first to which most come back.
    pub steps: Vec<StepReturns>,
    /// The pairs that anybody goes back and forth between, those first between which most do.
    pub pairs: Vec<PairReturns>,
}

/// What a journey has. The first stands before the others in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Key {
    At(u16),
    Back(u16),
    Between(u16, u16),
    ToAndFro(u16, u16),
}

impl Key {
    fn between(a: u16, b: u16) -> Self {
        Self::Between(a.min(b), a.max(b))
    }

    fn to_and_fro(a: u16, b: u16) -> Self {
        Self::ToAndFro(a.min(b), a.max(b))
    }
}

/// Adds what a journey of these steps has.
fn add_keys(steps: impl Iterator<Item = u16>, keys: &mut Vec<Key>) {
    let start = keys.len();
    let (mut before, mut last) = (None, None);
    for step in steps {
        keys.push(Key::At(step));
        if let Some(last) = last {
            keys.push(Key::between(last, step));
            if before == Some(step) {
                keys.push(Key::to_and_fro(last, step));
            }
        }
        (before, last) = (last, Some(step));
    }
    // who was twice at a step came back to it
    keys[start..].sort_unstable();
    for i in start + 1..keys.len() {
        if let (Key::At(step), true) = (keys[i], keys[i - 1] == keys[i]) {
            keys.push(Key::Back(step));
        }
    }
}

/// Counts who comes back to what; can be cancelled.
pub fn returns(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    what: (Level, Entity),
    progress: &Progress,
) -> Result<Returns, Cancelled> {
    let moves = Moves::new(table, subset, settings, what, progress)?;
    let people = moves.journeys.people_by(progress, |places, keys| add_keys(moves.steps(places), keys))?;
    let of = |key: Key| people.get(&key).copied().unwrap_or(0);
    let mut found = Returns::default();
    for (&key, &n) in &people {
        match key {
            Key::At(step) => found.steps.push(StepReturns { step, visitors: n, returned: of(Key::Back(step)) }),
            Key::ToAndFro(a, b) => {
                found.pairs.push(PairReturns { pair: (a, b), moved: of(Key::Between(a, b)), returned: n });
            }
            Key::Back(_) | Key::Between(..) => {}
        }
    }
    found.steps.sort_unstable_by_key(|of| (std::cmp::Reverse(of.returned), of.step));
    found.pairs.sort_unstable_by_key(|of| (std::cmp::Reverse(of.returned), of.pair));
    Ok(found)
}

/// Everybody who was at a step.
pub fn customers_who_visited(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    what: (Level, Entity),
    step: u16,
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let moves = Moves::new(table, subset, settings, what, progress)?;
    moves.journeys.customers_who(progress, |places| moves.steps(places).any(|at| at == step))
}

/// Everybody who comes back to a step, or with another step goes back and forth between the two.
pub fn customers_who_return(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    what: (Level, Entity),
    (step, other): (u16, Option<u16>),
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let moves = Moves::new(table, subset, settings, what, progress)?;
    let wanted = other.map_or(Key::Back(step), |other| Key::to_and_fro(step, other));
    moves.journeys.customers_who(progress, |places| {
        let mut keys = Vec::new();
        add_keys(moves.steps(places), &mut keys);
        keys.contains(&wanted)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(steps: &[u16]) -> Vec<Key> {
        // what an earlier journey had is left alone
        let mut keys = vec![Key::At(9)];
        add_keys(steps.iter().copied(), &mut keys);
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    #[test]
    fn who_is_twice_at_a_step_came_back_and_directly_is_to_and_fro() {
        let at = |steps: &[u16]| steps.iter().map(|&step| Key::At(step)).collect::<Vec<_>>();
        let straight = [at(&[1, 2, 3, 9]), vec![Key::Between(1, 2), Key::Between(2, 3)]].concat();
        assert_eq!(keys(&[1, 2, 3]), straight);
        let round = [at(&[1, 2, 3, 9]), vec![Key::Back(1), Key::Between(1, 2), Key::Between(1, 3), Key::Between(2, 3)]];
        assert_eq!(keys(&[1, 2, 3, 1]), round.concat());
        let fro = [at(&[1, 2, 9]), vec![Key::Back(2), Key::Between(1, 2), Key::ToAndFro(1, 2)]].concat();
        assert_eq!(keys(&[2, 1, 2]), fro);
        assert_eq!(keys(&[9]), at(&[9]));
    }
}
