//! Where events are taken from while they happen.

use serde::{Deserialize, Serialize};

/// Where a project listens, once a person has it listen. That it does is never kept: it begins anew with each program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LiveSettings {
    /// The address and port that the program listens on, such as `127.0.0.1:8744`.
    pub address: String,
    /// Websites whose pages may send, by their origin (`https://shop.example`); `*` for any.
    pub origins: Vec<String>,
}

impl Default for LiveSettings {
    fn default() -> Self {
        Self { address: "127.0.0.1:8744".to_owned(), origins: Vec::new() }
    }
}
