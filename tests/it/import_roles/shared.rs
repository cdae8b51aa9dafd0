//! Cases of other people: files as they were met, with what is right for them.

use desire_path::import::{Role, inspect};

use crate::support::shared;

#[test]
fn a_near_unique_event_column_of_a_real_log_is_asked_about() {
    let Some(path) = shared("cases/csv-rows/event_column_all_distinct.csv") else { return };
    let found = inspect(path.as_path()).unwrap();
    assert_eq!(found.questions.iter().map(|q| q.role).collect::<Vec<_>>(), [Role::Event]);
}

#[test]
fn epochs_of_several_units_are_told_and_rounded_ones_are_no_times() {
    let Some(path) = shared("cases/09-epoch-units/mixed.jsonl") else { return };
    let found = inspect(path.as_path()).unwrap();
    assert!(found.doubts.iter().any(|doubt| doubt.contains("different units")), "{:?}", found.doubts);
    let Some(path) = shared("cases/09-epoch-units/excel_rounded.csv") else { return };
    let found = inspect(path.as_path()).unwrap();
    assert!(found.doubts.iter().any(|doubt| doubt.contains("rounded the times")), "{:?}", found.doubts);
    assert_eq!(found.mapping.columns_with(Role::Time).count(), 0);
}

#[test]
fn warehouse_tables_without_people_are_asked_about() {
    for table in [
        "deal_pipeline_data",
        "deal_pipeline_stage_data",
        "ticket_pipeline_data",
        "ticket_pipeline_stage_data",
        "company_data",
    ] {
        let Some(path) = shared(&format!("data/crm_hubspot_seeds/{table}.csv")) else { return };
        let found = inspect(path.as_path()).unwrap();
        assert!(found.recognised.is_some() || found.questions.iter().any(|q| q.role.is_identifier()), "{table}");
    }
}
