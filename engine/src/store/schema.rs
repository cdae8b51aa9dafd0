//! The tables of a project file and how older files become today's.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction};

use super::{checksum, playbooks};

pub use crate::files::APPLICATION_ID;

/// What turns a file of format n - 1 into one of format n, from the empty file on. Entries are never changed once
/// released, only added.
pub(super) const MIGRATIONS: &[&str] = &[
    FORMAT_1, FORMAT_2, FORMAT_3, FORMAT_4, FORMAT_5, FORMAT_6, FORMAT_7, FORMAT_8, FORMAT_9, FORMAT_10, FORMAT_11,
    FORMAT_12, FORMAT_13, FORMAT_14, FORMAT_15, FORMAT_16, FORMAT_17, FORMAT_18, FORMAT_19, FORMAT_20, FORMAT_21,
];

/// The file format this version writes.
pub const FORMAT: u32 = MIGRATIONS.len() as u32;

const FORMAT_1: &str = "
-- What the project is set to: one JSON value per key ('name', 'settings').
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Naming rules, in the order they are tried.
CREATE TABLE stage (position INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE touchpoint_rule (
    position INTEGER PRIMARY KEY, event TEXT NOT NULL, page TEXT NOT NULL, touchpoint TEXT NOT NULL) STRICT;
CREATE TABLE channel_rule (position INTEGER PRIMARY KEY, raw TEXT NOT NULL, channel TEXT NOT NULL) STRICT;
CREATE TABLE touchpoint_stage (touchpoint TEXT PRIMARY KEY, stage TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Where rows came from. mapping: how its files are read, JSON.
CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, mapping TEXT) STRICT;
CREATE TABLE import (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source, file TEXT NOT NULL, file_hash INTEGER NOT NULL,
    at INTEGER NOT NULL, rows INTEGER NOT NULL, events INTEGER NOT NULL, profiles INTEGER NOT NULL,
    duplicates INTEGER NOT NULL, first_ms INTEGER, last_ms INTEGER,
    state TEXT NOT NULL CHECK (state IN ('active', 'undone'))) STRICT;
-- Rows that were left out: how many by reason, and the rows themselves.
CREATE TABLE import_rejected (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, position INTEGER NOT NULL, reason TEXT NOT NULL,
    n INTEGER NOT NULL, PRIMARY KEY (import_id, position)) STRICT, WITHOUT ROWID;
CREATE TABLE reject (
    id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, line INTEGER NOT NULL,
    column_name TEXT NOT NULL, reason TEXT NOT NULL, raw TEXT NOT NULL) STRICT;
CREATE INDEX reject_import ON reject (import_id);

-- Identifiers as they came; and what each import's people table said about a profile.
CREATE TABLE profile (
    id INTEGER PRIMARY KEY, customer_id TEXT, email TEXT, phone TEXT, device TEXT) STRICT;
CREATE TABLE profile_detail (
    profile_id INTEGER NOT NULL REFERENCES profile DEFERRABLE INITIALLY DEFERRED,
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
    name TEXT, country TEXT, email_consent INTEGER, attributes TEXT,
    PRIMARY KEY (profile_id, import_id)) STRICT, WITHOUT ROWID;

-- Raw values by kind and code, as the event blocks refer to them.
CREATE TABLE name (
    kind TEXT NOT NULL, code INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (kind, code)) STRICT, WITHOUT ROWID;

-- Events: read them through the virtual table `events`.
CREATE TABLE event_block (
    id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, block_no INTEGER NOT NULL,
    n INTEGER NOT NULL, first_ms INTEGER NOT NULL, last_ms INTEGER NOT NULL, checksum INTEGER NOT NULL,
    profile BLOB NOT NULL, time BLOB NOT NULL, source BLOB NOT NULL, event BLOB NOT NULL, channel BLOB NOT NULL,
    page BLOB NOT NULL, product BLOB NOT NULL, value BLOB NOT NULL, campaign BLOB NOT NULL, device BLOB NOT NULL,
    country BLOB NOT NULL, text BLOB NOT NULL, UNIQUE (import_id, block_no)) STRICT;

-- Named sets of customers; a customer's number is its lowest profile number.
CREATE TABLE segment (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    description TEXT NOT NULL) STRICT;
CREATE TABLE segment_member (
    segment_id INTEGER NOT NULL REFERENCES segment ON DELETE CASCADE, customer INTEGER NOT NULL,
    PRIMARY KEY (segment_id, customer)) STRICT, WITHOUT ROWID;

-- The last prediction run.
CREATE TABLE prediction_run (
    id INTEGER PRIMARY KEY CHECK (id = 1), cut_off INTEGER NOT NULL, data_fingerprint INTEGER NOT NULL,
    next_step TEXT) STRICT;
CREATE TABLE prediction_target (
    id INTEGER PRIMARY KEY, target TEXT NOT NULL, horizon_days INTEGER NOT NULL, readiness TEXT NOT NULL,
    back_test TEXT, coefficients TEXT NOT NULL) STRICT;
CREATE TABLE prediction_score (
    target_id INTEGER NOT NULL REFERENCES prediction_target ON DELETE CASCADE, position INTEGER NOT NULL,
    customer INTEGER NOT NULL, p REAL NOT NULL, factors TEXT NOT NULL,
    PRIMARY KEY (target_id, position)) STRICT, WITHOUT ROWID;
CREATE TABLE prediction_next (
    position INTEGER PRIMARY KEY, customer INTEGER NOT NULL, touchpoints TEXT NOT NULL) STRICT;

CREATE TABLE action (
    id INTEGER PRIMARY KEY, customer INTEGER NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL, content TEXT NOT NULL,
    best_hour INTEGER NOT NULL, reason TEXT NOT NULL, expected_value REAL NOT NULL, expires INTEGER NOT NULL,
    hold_out INTEGER NOT NULL, consent TEXT NOT NULL, state TEXT NOT NULL, edited INTEGER NOT NULL) STRICT;

-- Numbers are never given twice, even after what carried them is gone.
CREATE TABLE counter (kind TEXT PRIMARY KEY, next INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- What was done to the project, oldest first.
CREATE TABLE journal (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, what TEXT NOT NULL) STRICT;
";

const FORMAT_2: &str = "
-- What profiles said about each purpose, as imports tell it. dated: the statement has a time of its own; without one, at
-- is when it was imported. Of several statements in one import the one that counts is kept.
CREATE TABLE consent (
    profile_id INTEGER NOT NULL REFERENCES profile DEFERRABLE INITIALLY DEFERRED, purpose TEXT NOT NULL,
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, dated INTEGER NOT NULL, at INTEGER NOT NULL,
    given INTEGER NOT NULL, PRIMARY KEY (profile_id, purpose, import_id, dated)) STRICT, WITHOUT ROWID;
CREATE INDEX consent_import ON consent (import_id);
-- What was entered by hand.
CREATE TABLE consent_by_hand (
    id INTEGER PRIMARY KEY, profile_id INTEGER NOT NULL, purpose TEXT NOT NULL, at INTEGER NOT NULL,
    given INTEGER NOT NULL, note TEXT NOT NULL) STRICT;
INSERT INTO consent SELECT d.profile_id, 'email', d.import_id, 0, i.at, d.email_consent
    FROM profile_detail d JOIN import i ON i.id = d.import_id WHERE d.email_consent IS NOT NULL;
ALTER TABLE profile_detail DROP COLUMN email_consent;

-- Keyed hashes of the identifiers of erased people: whoever carries one is not imported again.
CREATE TABLE erased (tag BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;

-- Old events that were rolled up and removed: nobody can be told from these totals.
CREATE TABLE rolled_up (
    month TEXT NOT NULL, source TEXT NOT NULL, touchpoint TEXT NOT NULL, customers INTEGER NOT NULL,
    events INTEGER NOT NULL, value REAL NOT NULL, PRIMARY KEY (month, source, touchpoint)) STRICT, WITHOUT ROWID;

-- The journal says what left and what went: how many people, and how many were withheld and why.
ALTER TABLE journal ADD COLUMN kind TEXT NOT NULL DEFAULT 'edit';
ALTER TABLE journal ADD COLUMN people INTEGER;
ALTER TABLE journal ADD COLUMN withheld INTEGER;
ALTER TABLE journal ADD COLUMN detail TEXT NOT NULL DEFAULT '';
";

const FORMAT_3: &str = "
-- Rows with money by currency, where the file says it.
CREATE TABLE import_currency (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, currency TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (import_id, currency)) STRICT, WITHOUT ROWID;
";

const FORMAT_4: &str = "
-- What ads cost and whom they reached: no persons. day: days since 1970-01-01. Of several imports about the same channel,
-- campaign and day the latest counts.
CREATE TABLE spend (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, channel TEXT NOT NULL, campaign TEXT NOT NULL,
    day INTEGER NOT NULL, currency TEXT NOT NULL, cost REAL NOT NULL, impressions REAL NOT NULL, clicks REAL NOT NULL,
    PRIMARY KEY (import_id, channel, campaign, day, currency)) STRICT, WITHOUT ROWID;
";

const FORMAT_5: &str = "
-- What a person decided about who is who. same: both sides are one person; different: two people; fine: looked at.
CREATE TABLE identity_decision (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'fine'))) STRICT;
CREATE TABLE identity_decision_profile (
    decision_id INTEGER NOT NULL REFERENCES identity_decision ON DELETE CASCADE,
    side INTEGER NOT NULL CHECK (side IN (0, 1)), profile_id INTEGER NOT NULL,
    PRIMARY KEY (decision_id, profile_id)) STRICT, WITHOUT ROWID;
";

const FORMAT_6: &str = "
-- Of the rows that were left out, those left out on purpose; and lines that an order says twice, which count.
ALTER TABLE import ADD COLUMN meant INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import ADD COLUMN repeated INTEGER NOT NULL DEFAULT 0;
UPDATE import SET meant = (
    SELECT coalesce(sum(n), 0) FROM import_rejected
    WHERE import_id = import.id AND (reason LIKE 'files that belong to pages%' OR reason LIKE 'robots and programs%'
        OR reason LIKE 'what the tool sends by itself%' OR reason LIKE 'calls of other kinds%'
        OR reason LIKE 'merges of two ids%'));
";

const FORMAT_7: &str = "
-- Which order, deal or ticket each event is of, as hashes: what the latest import tells of one counts, and what it
-- withdraws does not. Empty where no event is of one.
ALTER TABLE event_block ADD COLUMN record BLOB NOT NULL DEFAULT x'';
CREATE TABLE withdrawn (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, record INTEGER NOT NULL,
    PRIMARY KEY (import_id, record)) STRICT, WITHOUT ROWID;
-- Orders, deals and tickets that the import told anew.
ALTER TABLE import ADD COLUMN replaced INTEGER NOT NULL DEFAULT 0;
";

const FORMAT_8: &str = "
-- expected_orders: chance of an order within 30 days either way. order_value: what one order brings. added_*: orders that
-- the action adds, with a 90 % interval, where it was measured. send_at: when its message goes out, from its export on.
-- What was expected before took the orders that come anyway for the action's worth: it is worked out anew when proposing.
ALTER TABLE action DROP COLUMN expected_value;
ALTER TABLE action ADD COLUMN expected_orders REAL;
ALTER TABLE action ADD COLUMN order_value REAL NOT NULL DEFAULT 0;
ALTER TABLE action ADD COLUMN added_orders REAL;
ALTER TABLE action ADD COLUMN added_low REAL;
ALTER TABLE action ADD COLUMN added_high REAL;
ALTER TABLE action ADD COLUMN send_at INTEGER;
UPDATE action SET send_at = (SELECT max(at) FROM journal WHERE kind = 'export' AND what LIKE 'Approved actions%')
    WHERE state = 'exported';
";

const FORMAT_9: &str = "
-- Rows and checksum of every table: what was changed outside the program, or is damaged, is told.
CREATE TABLE table_checksum (
    name TEXT PRIMARY KEY, n INTEGER NOT NULL, checksum INTEGER NOT NULL) STRICT, WITHOUT ROWID;
-- Edits that can be taken back (done 1) or done again (done 0), in the order in which they were made: compressed JSON.
-- imports: numbers of those that the step takes back or lets count again.
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, what TEXT NOT NULL, done INTEGER NOT NULL, imports TEXT NOT NULL,
    forward BLOB NOT NULL, back BLOB NOT NULL) STRICT;
";

const FORMAT_10: &str = "
-- Parts of a name, where its source has them apart; name is the whole.
ALTER TABLE profile_detail ADD COLUMN first_name TEXT;
ALTER TABLE profile_detail ADD COLUMN last_name TEXT;
";

const FORMAT_11: &str = "
-- The table of events sorted by customer and time, joined and named, column by column: a cache that may be deleted.
-- key: what it was derived from; a row with another key than today's does not count.
CREATE TABLE derived_column (
    name TEXT NOT NULL, part INTEGER NOT NULL, key INTEGER NOT NULL, n INTEGER NOT NULL, checksum INTEGER NOT NULL,
    bytes BLOB NOT NULL, PRIMARY KEY (name, part)) STRICT;
";

const FORMAT_12: &str = "
-- Touchpoints whose kind a person chose; the others follow the built-in table of names.
CREATE TABLE touchpoint_kind (touchpoint TEXT PRIMARY KEY, kind TEXT NOT NULL) STRICT, WITHOUT ROWID;
-- Things that people keep in lists (annotations and the like), each as JSON. id: its number among those of its kind.
CREATE TABLE item (
    kind TEXT NOT NULL, id INTEGER NOT NULL, position INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
-- Models of the last run, whatever they answer. about: everything but the answers, JSON. value: the chance, the estimate, the
-- likely moment; detail: the rest, JSON. channels: what features refer to by position.
CREATE TABLE prediction_model (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, about TEXT NOT NULL) STRICT;
CREATE TABLE prediction_answer (
    model_id INTEGER NOT NULL REFERENCES prediction_model ON DELETE CASCADE, position INTEGER NOT NULL,
    customer INTEGER NOT NULL, value REAL NOT NULL, detail TEXT NOT NULL,
    PRIMARY KEY (model_id, position)) STRICT, WITHOUT ROWID;
INSERT INTO prediction_model SELECT id, 'chance', json_object('target', target, 'horizon_days', horizon_days,
    'readiness', json(readiness), 'back_test', json(back_test), 'coefficients', json(coefficients))
    FROM prediction_target;
INSERT INTO prediction_answer SELECT target_id, position, customer, p, factors FROM prediction_score;
INSERT INTO prediction_model SELECT (SELECT coalesce(max(id), -1) + 1 FROM prediction_model), 'next-touchpoint',
    json_object('quality', json(next_step)) FROM prediction_run;
INSERT INTO prediction_answer SELECT (SELECT id FROM prediction_model WHERE kind = 'next-touchpoint'), position,
    customer, coalesce(json_extract(touchpoints, '$[0][1]'), 0.0), touchpoints FROM prediction_next;
DROP TABLE prediction_score;
DROP TABLE prediction_target;
DROP TABLE prediction_next;
ALTER TABLE prediction_run DROP COLUMN next_step;
ALTER TABLE prediction_run ADD COLUMN channels TEXT NOT NULL DEFAULT '[]';
";

const FORMAT_13: &str = "
-- Why rows were left out is stored as codes. Words that no code stands for stay as they are.
CREATE TABLE reject_code (words TEXT PRIMARY KEY, code TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO reject_code VALUES
    ('no customer id, e-mail, phone or device id', 'no-customer'),
    ('no time', 'no-time'),
    ('the time cannot be read', 'unreadable-time'),
    ('the number cannot be read', 'unreadable-number'),
    ('fewer fields than the header has', 'too-few-fields'),
    ('more fields than the header has', 'too-many-fields'),
    ('a quote is opened and never closed', 'open-quote'),
    ('a quote is not closed within a megabyte: a longer text cannot be read', 'long-quote'),
    ('not a JSON object', 'not-json'),
    ('a line of totals, not a row', 'totals-line'),
    ('a line of column names, not a row', 'header-line'),
    ('a line of the report''s footer', 'footer-line'),
    ('a line of another report in the same file', 'other-report-line'),
    ('erased person', 'erased-person'),
    ('older than the retention rule allows', 'too-old'),
    ('neither cost nor impressions nor clicks', 'no-spend-figures'),
    ('the last day is not after the first, or years later', 'implausible-period'),
    ('no event name', 'no-event-name'),
    ('no list of events', 'no-event-list'),
    ('no list of actions', 'no-action-list'),
    ('an order that was not paid', 'unpaid-order'),
    ('a test payment', 'test-payment'),
    ('no status', 'no-payment-status'),
    ('neither paid nor failed', 'open-payment'),
    ('a deleted contact', 'deleted-contact'),
    ('a deleted record', 'deleted-record'),
    ('a deleted ticket', 'deleted-ticket'),
    ('a deal without a contact', 'deal-without-contact'),
    ('an opportunity without a contact', 'opportunity-without-contact'),
    ('an opportunity that is open, without a date of creation', 'opportunity-without-date'),
    ('filtered out by HubSpot: no person did it', 'filtered-by-hubspot'),
    ('a membership that was taken back', 'revoked-membership'),
    ('a visit without actions', 'visit-without-actions'),
    ('no type: not a call', 'no-call-type'),
    ('calls of other kinds than track, page, screen, identify, group and alias', 'other-call'),
    ('an alias call without both ids', 'incomplete-alias'),
    ('alias calls from an id to itself', 'self-alias'),
    ('alias calls between two e-mail addresses: they stay two customers', 'alias-of-two-emails'),
    ('merges of two ids of the tool''s own', 'merge-of-tool-ids'),
    ('no profile with a $distinct_id', 'profile-without-id'),
    ('not the 108 to 131 fields of an enriched event', 'not-snowplow-event'),
    ('what the tool sends by itself (heartbeats, pages left), nothing a person did', 'tool-event'),
    ('hits that Adobe excludes (exclude_hit)', 'excluded-hit'),
    ('rows that are no hits (hit_source)', 'not-a-hit'),
    ('purchases sent a second time (duplicate_purchase)', 'repeated-purchase'),
    ('not a line of an access log', 'not-a-log-line'),
    ('no status code', 'no-status-code'),
    ('not a web request', 'not-a-web-request'),
    ('files that belong to pages (images, styles, scripts), redirects and checks', 'page-file'),
    ('no event', 'no-event-name'),
    ('no event_name', 'no-event-name'),
    ('no event_type', 'no-event-name'),
    ('a track call without an event', 'no-event-name');
UPDATE reject SET reason = (SELECT code FROM reject_code WHERE words = reason)
    WHERE reason IN (SELECT words FROM reject_code);
UPDATE import_rejected SET reason = (SELECT code FROM reject_code WHERE words = reason)
    WHERE reason IN (SELECT words FROM reject_code);
DROP TABLE reject_code;
";

const FORMAT_14: &str = "
-- Properties that tools send beyond the fixed columns: see the source of the program, store/properties. Empty where no
-- event of the block has one. Their names and texts stand in the table of names.
ALTER TABLE event_block ADD COLUMN properties BLOB NOT NULL DEFAULT x'';
";

const FORMAT_15: &str = "
-- What is sold. key: what tells a product from others. Of several imports about the same one the latest counts.
CREATE TABLE product (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, key TEXT NOT NULL, id TEXT NOT NULL, sku TEXT NOT NULL,
    name TEXT NOT NULL, category TEXT NOT NULL, price REAL, cost REAL, currency TEXT NOT NULL, stock REAL,
    replaced_by TEXT NOT NULL, PRIMARY KEY (import_id, key)) STRICT, WITHOUT ROWID;
";

const FORMAT_16: &str = "
-- What a person should know of an imported file beside the rows that were left out: kinds and how many of each, JSON.
ALTER TABLE import ADD COLUMN warnings TEXT NOT NULL DEFAULT '[]';
";

const FORMAT_17: &str = "
-- Rows of files that have columns of which no event is made, as hashes: see the source of the program, store/row_tags.
-- columns: which ones.
CREATE TABLE row_tags (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, part INTEGER NOT NULL, columns INTEGER NOT NULL,
    n INTEGER NOT NULL, checksum INTEGER NOT NULL, events BLOB NOT NULL, cells BLOB NOT NULL,
    UNIQUE (import_id, part)) STRICT;
";

const FORMAT_18: &str = "
-- Reports of ads that do not say how often ads were shown or clicked: no number, where it was 0.
ALTER TABLE spend RENAME TO spend_before;
CREATE TABLE spend (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, channel TEXT NOT NULL, campaign TEXT NOT NULL,
    day INTEGER NOT NULL, currency TEXT NOT NULL, cost REAL NOT NULL, impressions REAL, clicks REAL,
    PRIMARY KEY (import_id, channel, campaign, day, currency)) STRICT, WITHOUT ROWID;
INSERT INTO spend SELECT * FROM spend_before;
DROP TABLE spend_before;
";

const FORMAT_19: &str = "
-- Who is in which arm of which experiment, from when on, and by which shares chance decided (none: others decided). Actions
-- that have left, and those that were held back from them, are experiments.
CREATE TABLE assignment (
    id INTEGER PRIMARY KEY, customer INTEGER NOT NULL, experiment TEXT NOT NULL, arm TEXT NOT NULL, at INTEGER NOT NULL,
    as_usual_share REAL, nobody_share REAL) STRICT;
INSERT INTO assignment (customer, experiment, arm, at)
    SELECT customer, kind, CASE state WHEN 'exported' THEN 'proposed' ELSE 'nobody' END, min(send_at) FROM action
    WHERE send_at IS NOT NULL AND (state = 'exported' OR (state = 'approved' AND hold_out = 1))
    GROUP BY customer, kind ORDER BY customer, kind;
-- playbook: which one proposed it, 0 = none that is known. priority: its place among the others. cost: of carrying it out.
-- owner, note: what people wrote.
ALTER TABLE action ADD COLUMN playbook INTEGER NOT NULL DEFAULT 0;
ALTER TABLE action ADD COLUMN priority TEXT NOT NULL DEFAULT 'usual';
ALTER TABLE action ADD COLUMN cost REAL NOT NULL DEFAULT 0;
ALTER TABLE action ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE action ADD COLUMN note TEXT NOT NULL DEFAULT '';
";

const FORMAT_20: &str = "
-- Rules of segments may ask for chances of the predictions, and predictions of one's own are kept: earlier versions would not
-- know what these mean.
-- exported_at: when an action left in a file; none: not yet, or with an earlier version.
ALTER TABLE action ADD COLUMN exported_at INTEGER;
-- Every attempt to send an action to another program: the status of the answer (none came: none), what became of it, and when
-- it is tried again.
CREATE TABLE webhook_delivery (
    id INTEGER PRIMARY KEY, message TEXT NOT NULL, action INTEGER NOT NULL, customer INTEGER NOT NULL,
    attempt INTEGER NOT NULL, at INTEGER NOT NULL, host TEXT NOT NULL, status INTEGER, outcome TEXT NOT NULL,
    next_at INTEGER, detail TEXT NOT NULL) STRICT;
";

const FORMAT_21: &str = "
-- Where people get their post, as lists of people say it: for audiences of ads alone.
ALTER TABLE profile_detail ADD COLUMN postcode TEXT;
ALTER TABLE profile_detail ADD COLUMN city TEXT;
ALTER TABLE profile_detail ADD COLUMN region TEXT;
";

/// The first format that has playbooks: a project that comes to it gets those that come with the program.
const PLAYBOOKS_SINCE: usize = 19;

/// The first format whose tables have checksums.
pub(super) const CHECKSUMS_SINCE: u32 = 9;

/// Brings a file of format `from` to the end of `migrations`, in one transaction.
pub(super) fn migrate(conn: &mut Connection, from: u32, migrations: &[&str]) -> rusqlite::Result<()> {
    if from as usize >= migrations.len() {
        return Ok(());
    }
    tracing::info!(from, to = migrations.len(), "the file gets another format");
    let tx = conn.transaction()?;
    // What did not fit before must not become right by a migration.
    let wrong = if from < CHECKSUMS_SINCE { BTreeSet::new() } else { checksum::mismatches(&tx)? };
    for step in &migrations[from as usize..] {
        tx.execute_batch(step)?;
    }
    if (from as usize) < PLAYBOOKS_SINCE && migrations.len() >= PLAYBOOKS_SINCE {
        playbooks::write_shipped(&tx)?;
    }
    if migrations.len() >= FORMAT as usize {
        checksum::seal(&tx, &wrong, checksum::all())?;
    }
    mark(&tx, migrations.len() as u32)?;
    tx.commit()
}

fn mark(tx: &Transaction<'_>, format: u32) -> rusqlite::Result<()> {
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", format)
}

#[cfg(test)]
mod tests;
