//! Project files as earlier versions wrote them, for tests.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::{Connection, params};
use serde_json::Value;

use super::{checksum, history, schema};

/// The rows of the lists that people edit, as format 12 kept them.
const LISTS: &str = r#"
    INSERT INTO profile VALUES (0, 'a', NULL, NULL, NULL), (1, 'b', NULL, NULL, NULL), (2, 'c', NULL, NULL, NULL),
        (3, 'd', NULL, NULL, NULL), (4, 'e', NULL, NULL, NULL);
    INSERT INTO segment VALUES
        (2, 1, 'Lookers', '{"kind":"picked","from":"Stage flow"}', 'Picked'),
        (1, 0, 'Loyal', '{"kind":"k_means","k":2,"cluster":0}', 'Come often');
    INSERT INTO segment_member VALUES (1, 4), (1, 0), (2, 3);
    INSERT INTO action (id, customer, kind, channel, content, best_hour, reason, expires, hold_out, consent, state, edited,
        expected_orders, order_value, added_orders, added_low, added_high, send_at) VALUES
        (7, 0, 'win_back', 'E-mail', '10 % off', 18, 'no visit for 60 days', 1700000000000, 0, 'given', 'proposed', 0,
            0.25, 12.5, 0.1, -0.1, 0.3, NULL),
        (3, 1, 'reminder', 'E-mail', 'Tea', 9, 'a cart was left', 1700000000000, 1, 'unknown', 'approved', 1,
            NULL, 0, NULL, NULL, NULL, 1700000000123);
    INSERT INTO identity_decision VALUES (5, 1700000000000, 'same'), (6, 1700000000001, 'fine');
    INSERT INTO identity_decision_profile VALUES (5, 0, 1), (5, 1, 2), (5, 1, 0), (6, 0, 3);
    INSERT INTO consent_by_hand VALUES (1, 3, 'email', 1700000000000, 0, 'by phone');
    INSERT INTO counter VALUES ('segment', 4), ('action', 8), ('decision', 7), ('consent', 2);
"#;

/// Writes a project of format 12 with two segments, two actions, two decisions, a consent by hand, and one step that can be
/// undone: its edits are JSON as that version wrote it.
pub(crate) fn write_format_12(path: &Path, forward: &Value, back: &Value) {
    let mut conn = Connection::open(path).unwrap();
    schema::migrate(&mut conn, 0, &schema::MIGRATIONS[..12]).unwrap();
    conn.execute_batch(LISTS).unwrap();
    let (forward, back) = (history::pack(forward).unwrap(), history::pack(back).unwrap());
    let step = "INSERT INTO undo_step VALUES (1, 1700000000000, 'Add segment', 1, '', ?, ?)";
    conn.execute(step, params![forward, back]).unwrap();
    let later = ["product", "row_tags", "assignment", "webhook_delivery"];
    checksum::seal(&conn, &BTreeSet::new(), checksum::all().filter(|table| !later.contains(table))).unwrap();
}
