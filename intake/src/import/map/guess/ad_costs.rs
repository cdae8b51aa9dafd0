//! What ads cost, and what they brought.

use crate::events::has_word;
use crate::import::map::guess::column_stats::ColumnStats;
use crate::import::map::mapping::Role;

/// Words of the names of what ads cost.
const COSTS: [&str; 16] = [
    "spend",
    "spent",
    "cost",
    "costs",
    "kosten",
    "ausgaben",
    "werbekosten",
    "cout",
    "couts",
    "depense",
    "depenses",
    "coste",
    "gasto",
    "costo",
    "costi",
    "spesa",
];

/// Whether a column's name is that of what ads cost.
pub(crate) fn names_cost(key: &str) -> bool {
    has_word(key, &COSTS)
}

/// Makes what ads cost the money of a table about ads, and never what they brought.
pub(crate) fn settle_cost(keys: &[String], all_stats: &[ColumnStats], roles: &mut [Role]) {
    const BROUGHT: [&str; 14] = [
        "revenue",
        "sales",
        "value",
        "umsatz",
        "erlos",
        "wert",
        "ingresos",
        "ventas",
        "ricavo",
        "ricavi",
        "fatturato",
        "conversions",
        "return",
        "roas",
    ];
    let has = |i: usize, list: &[&str]| has_word(&keys[i], list);
    let Some(value) = roles.iter().position(|role| *role == Role::Value).filter(|&i| !has(i, &COSTS)) else { return };
    let free = |i: &usize| matches!(roles[*i], Role::Ignore | Role::Attribute);
    let cost =
        (0..keys.len()).filter(free).find(|&i| has(i, &COSTS) && all_stats[i].number > 0.9 && all_stats[i].time < 0.5);
    if let Some(cost) = cost {
        roles[cost] = Role::Value;
    }
    if cost.is_some() || has(value, &BROUGHT) {
        roles[value] = Role::Ignore;
    }
}
