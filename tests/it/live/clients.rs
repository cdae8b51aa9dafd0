//! Through the real libraries for Python.

use std::path::Path;
use std::process::Command;

use super::{Server, project_with_key, snapshot};
use crate::support::python_with;

/// What one library sends: how many events come of it, and who they are of.
fn sends(module: &str, library: &str, events: usize) {
    let Some(python) = python_with(module) else { return };
    let (_dir, path, key) = project_with_key();
    let server = Server::start(&path, &[]);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/live/clients.py");
    let address = format!("http://{}", server.address);
    let output = Command::new(python).arg(script).args([library, &address, &key]).output().unwrap();
    assert!(output.status.success(), "{library}: {}", String::from_utf8_lossy(&output.stderr));
    server.stop();
    let found = snapshot(&path);
    assert_eq!(found.table.num_events(), events, "{library}");
    let people = &found.table.people;
    assert_eq!((people.len(), people.first_of(0, &people.customer_id)), (1, "u1"), "{library}");
    let rejected = &found.project.imports[0].rejected;
    assert!(rejected.is_empty(), "{library}: {rejected:?}");
    if library != "rudder" {
        assert_eq!(people.first_of(0, &people.email), "ana@example.org", "{library}");
    }
}

#[test]
fn the_library_of_segment() {
    sends("segment.analytics", "segment", 2);
    sends("segment.analytics", "segment-gzip", 2);
}

#[test]
fn the_library_of_rudderstack() {
    sends("rudderstack.analytics", "rudder", 1);
}

#[test]
fn the_library_of_posthog() {
    sends("posthog", "posthog", 1);
}
