//! From a profile to a connection.

use crate::model::{DatabaseKind, DatabaseProfile};
use crate::remote::{Database, RemoteError};
use crate::texts::text;

use super::clickhouse_http::ClickHouse;
use super::postgres_wire::Postgres;
#[cfg(feature = "engine-spark")]
use super::spark::Spark;

/// Connects to the database of a profile.
pub fn connect(profile: &DatabaseProfile) -> Result<Box<dyn Database>, RemoteError> {
    // over a network nobody else is to read along, nor to answer in its place
    if !profile.tls && !profile.is_local() {
        return Err(RemoteError::Failed(text!("remote-only-with-tls", host = profile.host.as_str())));
    }
    let secret = secret_of(profile)?;
    Ok(match profile.kind {
        DatabaseKind::ClickHouse => Box::new(ClickHouse::connect(profile, secret)?),
        DatabaseKind::Postgres => Box::new(Postgres::connect(profile, secret)?),
        #[cfg(feature = "engine-spark")]
        DatabaseKind::Spark => Box::new(Spark::connect(profile, &secret)?),
        #[cfg(not(feature = "engine-spark"))]
        DatabaseKind::Spark => return Err(RemoteError::Failed(text!("remote-spark-not-built").to_owned())),
    })
}

/// The secret, out of the variable that the profile names.
fn secret_of(profile: &DatabaseProfile) -> Result<String, RemoteError> {
    let variable = profile.secret_variable.trim();
    if variable.is_empty() {
        return Ok(String::new());
    }
    std::env::var(variable)
        .map_err(|_| RemoteError::Failed(text!("remote-no-secret", variable, name = profile.name.as_str())))
}
