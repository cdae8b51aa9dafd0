//! The way to a database: the only code besides `webhooks` that asks another computer for something, and only one that a person
//! named in a profile. Statements only read, end after a time, and are stopped there when nobody waits for them any more.

mod clickhouse_http;
mod connect;
mod postgres_tls;
mod postgres_wire;
#[cfg(feature = "engine-spark")]
mod spark;
mod wait;

pub use connect::connect;
#[cfg(feature = "engine-spark")]
pub use spark::{SparkAddress, SparkAddressError};
