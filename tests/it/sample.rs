//! The sample shop as an event table, with what is true of its people.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use desire_path::events::EventTable;
use desire_path::generate;
use desire_path::model::CustomerIx;
use desire_path::progress::Progress;
use desire_path::workspace::{Workspace, sample_requests};

/// What the generator says of one person.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Person {
    pub cookie: String,
    pub customer_id: Option<String>,
    pub group: String,
    pub hour: Option<u8>,
    pub slow_return: bool,
    pub left: Option<String>,
    pub campaign: Option<String>,
}

/// The sample shop.
pub(crate) struct Sample {
    pub table: Arc<EventTable>,
    /// Truth by customer position.
    pub truth: HashMap<CustomerIx, Person>,
}

/// The sample shop, read once for all tests.
pub(crate) fn sample() -> &'static Sample {
    static SAMPLE: OnceLock<Sample> = OnceLock::new();
    SAMPLE.get_or_init(|| {
        let dir = tempfile::tempdir().unwrap();
        generate::sample(dir.path(), &Progress::new()).unwrap();
        let table = import_all(dir.path());
        let truth = truth(&table, dir.path());
        Sample { table, truth }
    })
}

fn truth(table: &EventTable, dir: &Path) -> HashMap<CustomerIx, Person> {
    let people: Vec<Person> = serde_json::from_str(&std::fs::read_to_string(dir.join("truth.json")).unwrap()).unwrap();
    let mut by_id: HashMap<&str, CustomerIx> = HashMap::new();
    for ix in 0..table.num_customers() as u32 {
        for &p in table.people.profiles(ix) {
            for column in [&table.people.customer_id, &table.people.device] {
                by_id.entry(column.get(p as usize)).or_insert(ix);
            }
        }
    }
    people.into_iter().filter_map(|p| Some((*by_id.get(p.customer_id.as_deref().unwrap_or(&p.cookie))?, p))).collect()
}

/// Imports the exports in `dir` as a person would, with the guessed columns.
fn import_all(dir: &Path) -> Arc<EventTable> {
    let requests = sample_requests(dir).unwrap();
    let mut workspace = Workspace::create(dir.join("sample.desire"), &Progress::new()).unwrap();
    for report in workspace.import(&requests, &Progress::new()).unwrap() {
        assert_eq!(report.load.rejected, [], "{}", report.file);
    }
    let table = workspace.snapshot().table;
    workspace.close().unwrap();
    table
}
