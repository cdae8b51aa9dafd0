//! The options of `remote`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::model::DatabaseKind;
use crate::texts::text;

use super::common::{Format, ProjectArg};

/// A kind of database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DatabaseArg {
    Clickhouse,
    Postgres,
    #[cfg(feature = "engine-spark")]
    Spark,
}

impl From<DatabaseArg> for DatabaseKind {
    fn from(kind: DatabaseArg) -> Self {
        match kind {
            DatabaseArg::Clickhouse => Self::ClickHouse,
            DatabaseArg::Postgres => Self::Postgres,
            #[cfg(feature = "engine-spark")]
            DatabaseArg::Spark => Self::Spark,
        }
    }
}

const ONE: [&str; 6] = ["add", "map", "tables", "check", "fetch", "remove"];

#[derive(Debug, Args)]
#[command(after_help = text!("help-remote-after"))]
pub(crate) struct RemoteArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-remote-add"))]
    #[arg(long, value_name = "NAME", requires = "kind", conflicts_with_all = &ONE[1..])]
    pub add: Option<String>,
    #[arg(help = text!("help-remote-map"))]
    #[arg(long, value_name = "NAME", conflicts_with_all = &ONE[2..])]
    pub map: Option<String>,
    #[arg(help = text!("help-remote-tables"))]
    #[arg(long, value_name = "NAME", conflicts_with_all = &ONE[3..])]
    pub tables: Option<String>,
    #[arg(help = text!("help-remote-check"))]
    #[arg(long, value_name = "NAME", conflicts_with_all = &ONE[4..])]
    pub check: Option<String>,
    #[arg(help = text!("help-remote-fetch"))]
    #[arg(long, value_name = "NAME", requires = "whose", conflicts_with_all = &ONE[5..])]
    pub fetch: Option<String>,
    #[command(flatten)]
    pub whose: WhoseArgs,
    #[arg(help = text!("help-remote-into"))]
    #[arg(long, value_name = "PROJECT", requires = "fetch", conflicts_with = "format")]
    pub into: Option<PathBuf>,
    #[arg(help = text!("help-remote-remove"))]
    #[arg(long, value_name = "NAME")]
    pub remove: Option<String>,
    #[command(flatten)]
    pub connection: ConnectionArgs,
    #[command(flatten)]
    pub columns: ColumnArgs,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Whose events are fetched.
#[derive(Debug, Args)]
#[group(id = "whose", multiple = false)]
pub(crate) struct WhoseArgs {
    #[arg(help = text!("help-remote-one-in"))]
    #[arg(long, value_name = "N", requires = "fetch", value_parser = clap::value_parser!(u32).range(1..))]
    pub one_in: Option<u32>,
    #[arg(help = text!("help-remote-sample"))]
    #[arg(long, value_name = "N", requires = "fetch", value_parser = clap::value_parser!(u32).range(1..))]
    pub sample: Option<u32>,
    #[arg(help = text!("help-remote-people"))]
    #[arg(long, value_name = "QUESTION", requires = "fetch")]
    pub people: Option<String>,
    #[arg(help = text!("help-remote-only"))]
    #[arg(long, value_name = "IDS", requires = "fetch", value_delimiter = ',')]
    pub only: Vec<String>,
}

/// Where a database is, and who asks it.
#[derive(Debug, Args)]
pub(crate) struct ConnectionArgs {
    #[arg(help = text!("help-remote-kind"))]
    #[arg(long, value_enum, requires = "add")]
    pub kind: Option<DatabaseArg>,
    #[arg(help = text!("help-remote-host"))]
    #[arg(long, default_value = "127.0.0.1")]
    pub host: String,
    #[arg(help = text!("help-remote-port"))]
    #[arg(long, requires = "add")]
    pub port: Option<u16>,
    #[arg(help = text!("help-remote-database"))]
    #[arg(long, value_name = "NAME", requires = "add")]
    pub database: Option<String>,
    #[arg(help = text!("help-remote-user"))]
    #[arg(long, value_name = "NAME", requires = "add")]
    pub user: Option<String>,
    #[arg(help = text!("help-remote-secret-variable"))]
    #[arg(long, value_name = "VARIABLE", requires = "add")]
    pub secret_variable: Option<String>,
    #[arg(help = text!("help-remote-plain"))]
    #[arg(long, requires = "add")]
    pub plain: bool,
}

/// Which columns of a table say what.
#[derive(Debug, Args)]
pub(crate) struct ColumnArgs {
    #[arg(help = text!("help-remote-table"))]
    #[arg(long, requires = "map")]
    pub table: Option<String>,
    #[arg(help = text!("help-remote-customer"))]
    #[arg(long, value_name = "COLUMN", requires = "map")]
    pub customer: Option<String>,
    #[arg(help = text!("help-remote-time"))]
    #[arg(long, value_name = "COLUMN", requires = "map")]
    pub time: Option<String>,
    #[arg(help = text!("help-remote-event"))]
    #[arg(long, value_name = "COLUMN", requires = "map")]
    pub event: Option<String>,
    #[arg(help = text!("help-remote-channel"))]
    #[arg(long, value_name = "COLUMN", requires = "map")]
    pub channel: Option<String>,
    #[arg(help = text!("help-remote-value"))]
    #[arg(long, value_name = "COLUMN", requires = "map")]
    pub value: Option<String>,
    #[arg(help = text!("help-remote-order"))]
    #[arg(long, value_name = "COLUMN", requires = "map")]
    pub order: Option<String>,
}
