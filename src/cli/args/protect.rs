//! The options of `encrypt`, `decrypt` and `passphrase`.

use std::path::PathBuf;

use clap::Args;

use crate::texts::text;

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
    #[arg(help = text!("help-decrypt-yes"))]
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Args)]
pub(crate) struct PassphraseArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-passphrase-new-passphrase-file"))]
    #[arg(long, value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,
}
