//! Refusals of marketing that people made by what they did: events that the project's own rules call unsubscriptions.
//!
//! What the built-in table of names knows is noted when a file is imported. What a person says later, by the kind of a
//! touchpoint or by a rule that maps events to one, is looked up in the table of events, so that it holds for events that
//! are there already and goes when the rule goes.

use crate::model::{CustomerIx, Purpose, Rules, Statement, TouchpointKind};

use super::naming::unsubscribed_purpose;
use super::{Consents, Names, Profiles};

/// What an event of each touchpoint refuses, by the rules of the project alone. `None` where no touchpoint does.
pub(super) fn refused_purposes(names: &Names, rules: &Rules) -> Option<Vec<Option<Purpose>>> {
    let by_rule =
        |name: &str| rules.kind_of.contains_key(name) || rules.touchpoints.iter().any(|rule| rule.touchpoint == name);
    let purpose = |(name, kind): (&String, &TouchpointKind)| {
        (*kind == TouchpointKind::Unsubscribe && by_rule(name)).then(|| unsubscribed_purpose(name))
    };
    let purposes: Vec<Option<Purpose>> = names.touchpoints.iter().zip(&names.kind_of).map(purpose).collect();
    purposes.iter().any(Option::is_some).then_some(purposes)
}

/// The latest refusal of each customer by purpose, said by all of their profiles and heard by everybody with the address.
pub(super) fn refusals_by_events(
    purposes: &[Option<Purpose>],
    (offsets, time, touchpoint): (&[u32], &[i64], &[u16]),
    profiles: &Profiles,
) -> Consents {
    let mut statements = Vec::new();
    for (ix, events) in offsets.windows(2).enumerate() {
        let mut latest: [Option<i64>; Purpose::ALL.len()] = Default::default();
        for i in events[0] as usize..events[1] as usize {
            if let Some(purpose) = purposes.get(usize::from(touchpoint[i])).copied().flatten() {
                latest[purpose as usize] = latest[purpose as usize].max(Some(time[i]));
            }
        }
        for purpose in Purpose::ALL {
            if let Some(at) = latest[purpose as usize] {
                let statement = Statement { purpose, given: false, at, dated: true };
                statements.extend(profiles.profiles(ix as CustomerIx).iter().map(|&profile| (profile, statement)));
            }
        }
    }
    Consents::new(statements).reaching_shared(&profiles.email, &profiles.phone, &profiles.active)
}
