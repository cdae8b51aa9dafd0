//! The options of `consent`, `erase`, `access`, `prune`, `pseudonymise` and `journal`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::common::{ForceArg, Format, ProjectArg, SmallGroupArgs};

#[derive(Debug, Args)]
pub(crate) struct ConsentArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Whose consent to set: customer ids, e-mails, phones, device ids or numbers from a list such as "#247".
    pub ids: Vec<String>,
    /// What they said.
    #[arg(long)]
    pub set: Option<ConsentAnswer>,
    /// About what: analytics, profiling, email, sms or ads.
    #[arg(long)]
    pub purpose: Option<String>,
    /// All members of a segment, by name or number.
    #[arg(long, conflicts_with = "ids")]
    pub segment: Option<String>,
    /// How you know.
    #[arg(long, default_value = "")]
    pub note: String,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub small: SmallGroupArgs,
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ConsentAnswer {
    Given,
    Refused,
}

#[derive(Debug, Args)]
pub(crate) struct EraseArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Whom: customer ids, e-mails, phones, device ids or numbers from a list such as "#247" (a number without # is an id).
    pub ids: Vec<String>,
    /// A CSV file of identifiers; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    /// Really do it: it cannot be undone.
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Args)]
pub(crate) struct AccessArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// The customer: customer id, e-mail, device id, phone, or number from a list such as "#247".
    pub customer: String,
    /// The JSON file; `-` is standard output.
    #[arg(short, long, value_name = "FILE")]
    pub out: PathBuf,
    #[command(flatten)]
    pub force: ForceArg,
}

#[derive(Debug, Args)]
pub(crate) struct PruneArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Events older than this many months go; the project's setting where it is left out.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1200))]
    pub months: Option<u32>,
    /// Really do it: it cannot be undone.
    #[arg(long)]
    pub yes: bool,
    /// Only list the totals that are left of events removed before.
    #[arg(long, conflicts_with_all = ["months", "yes"])]
    pub totals: bool,
    /// How the totals are written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct PseudonymiseArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// The copy.
    #[arg(short, long, value_name = "FILE")]
    pub out: PathBuf,
    #[command(flatten)]
    pub force: ForceArg,
    /// Shift the times of each customer by up to so many days.
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=3650))]
    pub shift_days: u32,
    /// Write the key to this file instead of throwing it away.
    #[arg(long, value_name = "FILE")]
    pub key: Option<PathBuf>,
    /// Protect the copy with a passphrase of its own.
    #[arg(long)]
    pub encrypt: bool,
    /// Take the copy's passphrase from this file instead of asking for it (or `DESIRE_PATH_NEW_PASSPHRASE`).
    #[arg(long, value_name = "FILE", requires = "encrypt")]
    pub new_passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct JournalArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Only entries of this kind: edit, import, export, erasure or retention.
    #[arg(long)]
    pub kind: Option<String>,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Whatever stood behind a command that has another name now.
#[derive(Debug, Args)]
pub(crate) struct RenamedArgs {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub words: Vec<std::ffi::OsString>,
}
