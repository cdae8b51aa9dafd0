//! Simple rules that a model has to beat to be shown, each with the chances that it gives by itself.

use crate::model::{Baseline, Feature, Target};

/// The rules of a target with the features that each goes by, the plainest first.
pub(super) fn rules(target: Target) -> &'static [(Baseline, &'static [Feature])] {
    match target {
        Target::Purchase => &[
            (Baseline::Average, &[]),
            (Baseline::DaysSinceOrder, &[Feature::DaysSinceOrder, Feature::NeverOrdered]),
            (Baseline::Orders, &[Feature::Orders]),
            (Baseline::RecentOrders, &[Feature::Orders90]),
            (Baseline::OrderValue, &[Feature::MeanOrderValue, Feature::NeverOrdered]),
            (Baseline::DaysSinceVisit, &[Feature::DaysSinceVisit]),
            (Baseline::RecentVisits, &[Feature::Visits28]),
        ],
        Target::Silent => &[
            (Baseline::Average, &[]),
            (Baseline::DaysSinceVisit, &[Feature::DaysSinceVisit]),
            (Baseline::Actions, &[Feature::Actions]),
            (Baseline::RecentVisits, &[Feature::Visits28]),
            (Baseline::Orders, &[Feature::Orders]),
            (Baseline::OrderValue, &[Feature::MeanOrderValue, Feature::NeverOrdered]),
        ],
        Target::Own => OWN,
    }
}

/// The same of a question of one's own.
const OWN: &[(Baseline, &[Feature])] = &[
    (Baseline::Average, &[]),
    (Baseline::DaysSinceTime, &[Feature::DaysSinceTime, Feature::NeverHappened]),
    (Baseline::Times, &[Feature::Times]),
    (Baseline::DaysSinceVisit, &[Feature::DaysSinceVisit]),
    (Baseline::RecentVisits, &[Feature::Visits28]),
    (Baseline::Actions, &[Feature::Actions]),
    (Baseline::Orders, &[Feature::Orders]),
];

/// What the model of orders alone goes by: no simple rule, a model to choose from.
pub(super) const ORDER_MODEL: &[Feature] = &[Feature::OrderChance, Feature::NeverOrdered];
