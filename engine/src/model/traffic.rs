//! Who is not a customer: programs that fetch pages, and the company's own people.

use serde::{Deserialize, Serialize};

/// Whom every analysis leaves out. Part of the project's settings: one switch for all views, and undo takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TrafficRules {
    /// Leave out events whose user agent is a known program's.
    pub leave_out_bots: bool,
    /// Leave out customers who act faster or longer than people can.
    pub leave_out_fast: bool,
    /// Leave out the company's own people.
    pub leave_out_internal: bool,
    /// The company's own people: e-mail domains ("@kestrel.example"), device ids, IP addresses or ranges of them
    /// ("203.0.113.0/24", `2001:db8::/32`), `*` for anything ("10.0.*"). Compared without case.
    pub internal: Vec<String>,
    /// Further words that tell a program by its user agent.
    pub more_bots: Vec<String>,
}

impl Default for TrafficRules {
    fn default() -> Self {
        Self {
            leave_out_bots: true,
            leave_out_fast: false,
            leave_out_internal: true,
            internal: Vec::new(),
            more_bots: Vec::new(),
        }
    }
}

/// Whether a question is about people only, as the project says, or also about bots and the company's own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bots {
    /// Whom the project's settings leave out is left out.
    #[default]
    Out,
    /// Bots and own people count, too.
    In,
    /// Only the customers that the settings leave out, wholly or in part.
    Only,
}
