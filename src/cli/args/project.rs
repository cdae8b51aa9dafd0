//! The options of `generate`, `quality`, `names`, `sql`, `demo`, `diagnostics`, `completions` and `man`.

use std::path::PathBuf;

use clap::Args;
use clap_complete::Shell;

use super::common::{ForceArg, Format, ProjectArg};

#[derive(Debug, Args)]
pub(crate) struct GenerateArgs {
    /// How many people shop there.
    #[arg(long, default_value_t = crate::generate::SAMPLE_CUSTOMERS)]
    pub customers: u32,
    /// Same seed, same bytes.
    #[arg(long, default_value_t = crate::generate::SAMPLE_SEED)]
    pub seed: u64,
    /// Folder for the files; made where it does not exist. A file of another content is not replaced without --force.
    #[arg(short, long, value_name = "FOLDER")]
    pub out: PathBuf,
    #[command(flatten)]
    pub force: ForceArg,
}

#[derive(Debug, Args)]
pub(crate) struct QualityArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// List what is behind one finding, such as outage or rejected.
    #[arg(long, value_name = "FINDING")]
    pub rows: Option<String>,
    /// Only this source.
    #[arg(long)]
    pub source: Option<String>,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct NamesArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// List every address before and after instead of the rules.
    #[arg(long)]
    pub preview: bool,
    /// Add the proposed rules to the project.
    #[arg(long)]
    pub apply: bool,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct SqlArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// The query.
    pub query: String,
    /// Stop a query whose answer has more rows.
    #[arg(long, value_name = "ROWS", default_value_t = 1_000_000)]
    pub max_rows: usize,
    /// Stop a query that takes longer, in seconds; 0 lets it take as long as it needs.
    #[arg(long, value_name = "SECONDS", default_value_t = 60.0)]
    pub timeout: f64,
    /// Stop a query that needs more memory, in megabytes.
    #[arg(long, value_name = "MB", default_value_t = 1024)]
    pub max_memory: usize,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct DemoArgs {
    /// Folder for the results; made where it does not exist. Results that are there are not replaced without --force, and
    /// a project never.
    #[arg(short, long, value_name = "FOLDER")]
    pub out: PathBuf,
    #[command(flatten)]
    pub force: ForceArg,
    /// How many people shop there.
    #[arg(long, default_value_t = crate::generate::SAMPLE_CUSTOMERS)]
    pub customers: u32,
}

#[derive(Debug, Args)]
pub(crate) struct CompletionsArgs {
    /// Your shell.
    #[arg(value_enum)]
    pub shell: Shell,
}

#[derive(Debug, Args)]
pub(crate) struct ManArgs {
    /// The command, such as `export flow`; the program where it is left out.
    pub command: Vec<String>,
    /// Write the pages of all commands into this folder instead.
    #[arg(short, long, value_name = "FOLDER", conflicts_with = "command")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub force: ForceArg,
}

#[derive(Debug, Args)]
pub(crate) struct DiagnosticsArgs {
    /// Project file, where it is about one.
    #[arg(value_name = "PROJECT")]
    project: Option<PathBuf>,
    /// Take the passphrase of an encrypted project from this file instead of asking for it.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

impl DiagnosticsArgs {
    /// The project, where one is named.
    pub(crate) fn project(&self) -> Option<ProjectArg> {
        Some(ProjectArg::new(self.project.clone()?, self.passphrase_file.clone()))
    }
}
