//! The options of `encrypt`, `decrypt` and `passphrase`.

use std::path::PathBuf;

use clap::Args;

use super::common::ProjectArg;

#[derive(Debug, Args)]
pub(crate) struct EncryptArgs {
    #[command(flatten)]
    pub project: ProjectArg,
}

#[derive(Debug, Args)]
pub(crate) struct DecryptArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Really do it: whoever gets hold of the file can read it then.
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Args)]
pub(crate) struct PassphraseArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Take the new passphrase from this file instead of asking for it (or `DESIRE_PATH_NEW_PASSPHRASE`).
    #[arg(long, value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,
}
