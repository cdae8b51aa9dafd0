//! Who is in which arm of which experiment.

use rusqlite::Row;
use rusqlite::types::Value;

use crate::model::{ArmShares, Assignment, ExperimentArm};

use super::collection::StoredItem;
use super::tables::TableError;

impl StoredItem for Assignment {
    const TABLE: &'static str = "assignment";
    const COLUMNS: &'static [&'static str] = &["customer", "experiment", "arm", "at", "as_usual_share", "nobody_share"];

    fn values(&self) -> Result<Vec<Value>, TableError> {
        let share = |of: fn(&ArmShares) -> f64| self.shares.as_ref().map(of).into();
        Ok(vec![
            self.customer.into(),
            self.experiment.clone().into(),
            self.arm.code().to_owned().into(),
            self.at.into(),
            share(|shares| shares.as_usual),
            share(|shares| shares.nobody),
        ])
    }

    fn from_row(r: &Row<'_>) -> Result<Option<Self>, TableError> {
        let word: String = r.get(3)?;
        let Some(arm) = ExperimentArm::from_code(&word) else { return Ok(None) };
        let shares: (Option<f64>, Option<f64>) = (r.get(5)?, r.get(6)?);
        Ok(Some(Self {
            id: r.get(0)?,
            customer: r.get(1)?,
            experiment: r.get(2)?,
            arm,
            at: r.get(4)?,
            shares: match shares {
                (Some(as_usual), Some(nobody)) => Some(ArmShares { as_usual, nobody }),
                _ => None,
            },
        }))
    }
}
