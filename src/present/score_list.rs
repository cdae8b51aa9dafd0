//! Scored customers as a file.

use crate::events::{EventTable, Subset};
use crate::model::TargetRun;

/// The customers of `subset`, highest score first, as CSV: who, chance, main reason.
pub fn csv(table: &EventTable, subset: &Subset, target: &TargetRun) -> Vec<u8> {
    let people = &table.people;
    let mut out = csv::Writer::from_writer(Vec::new());
    // writing to memory does not fail
    let _ =
        out.write_record(["customer", "name", "email", "customer_id", "probability", "horizon_days", "main_reason"]);
    for score in &target.scores {
        let Some(ix) = people.ix_of(score.customer).filter(|&ix| subset.customers().contains(ix)) else { continue };
        let _ = out.write_record([
            (score.customer + 1).to_string().as_str(),
            people.first_of(ix, &people.name),
            people.first_of(ix, &people.email),
            people.first_of(ix, &people.customer_id),
            &format!("{:.4}", score.p),
            &target.horizon_days.to_string(),
            score.factors.first().map_or("", |f| f.text.as_str()),
        ]);
    }
    out.into_inner().unwrap_or_default()
}
