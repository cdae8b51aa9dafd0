//! The options of `generate`, `quality`, `names`, `sql`, `demo`, `diagnostics`, `completions` and `man`.

use std::path::PathBuf;

use clap::Args;
use clap_complete::Shell;

use crate::texts::text;

use super::common::{ForceArg, Format, ProjectArg};

#[derive(Debug, Args)]
pub(crate) struct GenerateArgs {
    #[arg(help = text!("help-shop-customers"))]
    #[arg(long, default_value_t = crate::generate::SAMPLE_CUSTOMERS)]
    pub customers: u32,
    #[arg(help = text!("help-generate-seed"))]
    #[arg(long, default_value_t = crate::generate::SAMPLE_SEED)]
    pub seed: u64,
    #[arg(help = text!("help-generate-continue"))]
    #[arg(long = "continue", value_name = "FOLDER", requires = "treated")]
    pub from: Option<PathBuf>,
    #[arg(help = text!("help-generate-treated"))]
    #[arg(long, value_name = "FILE", requires = "from")]
    pub treated: Option<PathBuf>,
    #[arg(help = text!("help-generate-days"))]
    #[arg(long, requires = "from", default_value_t = 60, value_parser = clap::value_parser!(u16).range(1..=730))]
    pub days: u16,
    #[arg(help = text!("help-generate-lift"))]
    #[arg(long, requires = "from", value_name = "PER_CENT", default_value_t = 30, value_parser = clap::value_parser!(u8).range(0..=100))]
    pub lift: u8,
    #[arg(help = text!("help-generate-out"))]
    #[arg(short, long, value_name = "FOLDER")]
    pub out: PathBuf,
    #[command(flatten)]
    pub force: ForceArg,
}

#[derive(Debug, Args)]
pub(crate) struct QualityArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-quality-rows"))]
    #[arg(long, value_name = "FINDING")]
    pub rows: Option<String>,
    #[arg(help = text!("help-quality-source"))]
    #[arg(long)]
    pub source: Option<String>,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct NamesArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-names-preview"))]
    #[arg(long)]
    pub preview: bool,
    #[arg(help = text!("help-names-apply"))]
    #[arg(long)]
    pub apply: bool,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct SqlArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-sql-query"))]
    pub query: String,
    #[arg(help = text!("help-sql-max-rows"))]
    #[arg(long, value_name = "ROWS", default_value_t = 1_000_000)]
    pub max_rows: usize,
    #[arg(help = text!("help-sql-timeout"))]
    #[arg(long, value_name = "SECONDS", default_value_t = 60.0)]
    pub timeout: f64,
    #[arg(help = text!("help-sql-max-memory"))]
    #[arg(long, value_name = "MB", default_value_t = 1024)]
    pub max_memory: usize,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct DemoArgs {
    #[arg(help = text!("help-demo-out"))]
    #[arg(short, long, value_name = "FOLDER")]
    pub out: PathBuf,
    #[command(flatten)]
    pub force: ForceArg,
    #[arg(help = text!("help-shop-customers"))]
    #[arg(long, default_value_t = crate::generate::SAMPLE_CUSTOMERS)]
    pub customers: u32,
}

#[derive(Debug, Args)]
pub(crate) struct CompletionsArgs {
    #[arg(help = text!("help-completions-shell"))]
    #[arg(value_enum)]
    pub shell: Shell,
}

#[derive(Debug, Args)]
pub(crate) struct ManArgs {
    #[arg(help = text!("help-man-command"))]
    pub command: Vec<String>,
    #[arg(help = text!("help-man-out"))]
    #[arg(short, long, value_name = "FOLDER", conflicts_with = "command")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub force: ForceArg,
}

#[derive(Debug, Args)]
pub(crate) struct DiagnosticsArgs {
    #[arg(help = text!("help-diagnostics-project"))]
    #[arg(value_name = "PROJECT")]
    project: Option<PathBuf>,
    #[arg(help = text!("help-passphrase-file"))]
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

impl DiagnosticsArgs {
    /// The project, where one is named.
    pub(crate) fn project(&self) -> Option<ProjectArg> {
        Some(ProjectArg::new(self.project.clone()?, self.passphrase_file.clone()))
    }
}
