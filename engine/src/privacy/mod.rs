//! What protects people: keyed hashes that stand for identifiers, the memory of who was erased, personal data in free
//! texts, counts too small to be shown, and the passphrase of an encrypted project.
//!
//! Everything here is pure. Who is erased and what is written is the business of `workspace` and `store`.

mod call_ids;
mod k_anonymity;
mod keyed;
mod left_out;
mod mentions;
mod passphrase;
mod plain;
mod pseudonyms;
mod quotes;
mod scan;
mod signature;
mod tombstones;
mod write_keys;

pub use call_ids::{call_id, random_call_id};
pub use k_anonymity::{HiddenReason, MIN_GROUP, Suppression};
pub use keyed::{KEY_BYTES, SecretKey, Tag};
pub use left_out::RowColumns;
pub use mentions::{Mentions, name_key};
pub use passphrase::{Passphrase, Strength};
pub use pseudonyms::{Pseudonyms, clean_name, clean_text};
pub use quotes::quote;
pub use scan::{Finding, findings, mask, mask_for_screen};
pub use signature::WebhookSecret;
pub use tombstones::Tombstones;
pub use write_keys::{is_same_hash, new_write_key, write_key_hash};
