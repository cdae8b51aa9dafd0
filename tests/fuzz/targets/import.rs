//! Any bytes given as a file: looked at, previewed and loaded as every kind of table. Nothing may panic, and every row
//! has to be accounted for.

#![no_main]

use desire_path::events::Catalog;
use desire_path::import::{DateOrder, Role, TableKind, inspect, load, preview};
use desire_path::progress::Progress;
use libfuzzer_sys::fuzz_target;

const ROLES: [Role; 6] = [Role::CustomerId, Role::Time, Role::Event, Role::Value, Role::Text, Role::OrderId];

fuzz_target!(|bytes: &[u8]| {
    let path = std::env::temp_dir().join(format!("desire-path-fuzz-{}.csv", std::process::id()));
    if std::fs::write(&path, bytes).is_err() {
        return;
    }
    let Ok(inspection) = inspect(&path) else { return };
    let mut mapping = inspection.mapping;
    mapping.date_order = mapping.date_order.or(Some(DateOrder::DayFirst));
    let _ = preview(&path, &mapping, 5);
    for kind in TableKind::ALL {
        for guessed in [true, false] {
            mapping.kind = kind;
            if !guessed {
                mapping.columns.iter_mut().zip(ROLES).for_each(|(column, role)| column.role = role);
            }
            let mut rejects = 0;
            let mut count = |batch: desire_path::import::Batch| {
                rejects += batch.rejects.len() as u64;
                Ok(())
            };
            if let Ok(report) = load(&path, &mapping, &mut Catalog::default(), &Progress::new(), &mut count) {
                assert_eq!(report.rows, report.used + report.duplicates + rejects);
            }
        }
    }
});
