//! Databases whose events questions are asked of, and the answers that were kept.

use serde::{Deserialize, Serialize};

use super::collection::Item;

/// What a database is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DatabaseKind {
    /// `ClickHouse`, asked over HTTP.
    #[default]
    ClickHouse,
    /// `PostgreSQL`, and what speaks as it does.
    Postgres,
    /// `Spark` by Spark Connect, and what speaks as it does.
    Spark,
}

impl DatabaseKind {
    /// Its word in commands.
    pub fn word(self) -> &'static str {
        match self {
            Self::ClickHouse => "clickhouse",
            Self::Postgres => "postgres",
            Self::Spark => "spark",
        }
    }

    /// The port that it usually listens at; with TLS another one, where it has one.
    pub fn usual_port(self, tls: bool) -> u16 {
        match (self, tls) {
            (Self::ClickHouse, false) => 8123,
            (Self::ClickHouse, true) => 8443,
            (Self::Postgres, _) => 5432,
            (Self::Spark, _) => 15002,
        }
    }
}

/// What a column of times holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeUnit {
    /// Whole milliseconds since 1970, UTC.
    #[default]
    Milliseconds,
    /// Seconds since 1970, UTC.
    Seconds,
    /// Whole microseconds since 1970, UTC.
    Microseconds,
    /// A moment, as the database has a type for it.
    Moment,
    /// A moment with parts of a second, where the database has another type for it.
    FineMoment,
}

/// The columns of a table of events.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventMapping {
    /// The table; before a point the schema or database that it is in.
    pub table: String,
    /// Whose event it is.
    pub customer: String,
    /// The column that says when an event happened.
    pub time: String,
    /// What the column of times holds.
    pub unit: TimeUnit,
    /// The column that says what happened.
    pub event: String,
    /// By which channel the customer came; empty where there is no such column.
    #[serde(default)]
    pub channel: String,
    /// Money; empty where there is no such column.
    #[serde(default)]
    pub value: String,
    /// What puts events of one instant in order; empty where there is no such column.
    #[serde(default)]
    pub order: String,
}

/// A database and its table of events. The secret stays outside the project: the profile names the variable of the environment
/// that holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatabaseProfile {
    /// Its number in the project file (0 until stored).
    pub id: u32,
    /// What people call it.
    pub name: String,
    /// Which kind of database it is.
    pub kind: DatabaseKind,
    /// The computer that it runs on.
    pub host: String,
    /// The port that it listens at.
    pub port: u16,
    /// The name of the database on the server.
    pub database: String,
    /// The user in whose name questions are asked.
    pub user: String,
    /// The variable of the environment that holds the secret; empty where none is needed.
    pub secret_variable: String,
    /// Whether the connection is encrypted; only on this computer may it be plain.
    pub tls: bool,
    /// What else is sent with each question, by name, where the address names it: no secrets.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<(String, String)>,
    /// Its table of events.
    pub events: EventMapping,
}

impl DatabaseProfile {
    /// Whether the database runs on this computer.
    pub fn is_local(&self) -> bool {
        let host = self.host.trim();
        host.eq_ignore_ascii_case("localhost")
            || host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
    }
}

impl Item for DatabaseProfile {
    const KIND: &'static str = "database";

    fn id(&self) -> u32 {
        self.id
    }

    fn set_id(&mut self, id: u32) {
        self.id = id;
    }
}

/// One statement and the rows that a database gave for it; `None` is NULL.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptRows {
    /// The statement that was asked.
    pub statement: String,
    /// Its rows, the total last.
    pub rows: Vec<Vec<Option<String>>>,
}

/// What a database said to a question, so that the answer is there without it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoteAnswer {
    /// Its number in the project file (0 until stored).
    pub id: u32,
    /// The profile that was asked.
    pub profile: u32,
    /// The question, as a link holds it.
    pub question: String,
    /// When it was asked, ms UTC.
    pub as_of: i64,
    /// How long the database took, ms.
    pub took_ms: u64,
    /// The rows of each statement's answer.
    pub rows: Vec<KeptRows>,
}

impl Item for RemoteAnswer {
    const KIND: &'static str = "remote-answer";

    fn id(&self) -> u32 {
        self.id
    }

    fn set_id(&mut self, id: u32) {
        self.id = id;
    }
}

#[cfg(test)]
mod tests {
    use super::DatabaseProfile;

    #[test]
    fn only_this_computer_is_local() {
        let is_local = |host: &str| DatabaseProfile { host: host.to_owned(), ..DatabaseProfile::default() }.is_local();
        assert!(
            ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1", "[::1]"].map(is_local).iter().all(|is| *is)
        );
        assert!(!["10.0.0.1", "localhost.example", "127.0.0.1.example", "", "0.0.0.0"].map(is_local).contains(&true));
    }
}
