//! The options of `traffic`.

use clap::{Args, ValueEnum};

use crate::texts::text;

use super::common::{Format, ProjectArg};

/// Who is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExcludedTraffic {
    #[value(help = text!("help-excluded-traffic-nobody"))]
    Nobody,
    #[value(help = text!("help-excluded-traffic-bots"))]
    Bots,
    #[value(help = text!("help-excluded-traffic-fast"))]
    Fast,
    #[value(help = text!("help-excluded-traffic-own"))]
    Own,
}

#[derive(Debug, Args)]
pub(crate) struct TrafficArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-traffic-own"))]
    #[arg(long, value_delimiter = ',')]
    pub own: Option<Vec<String>>,
    #[arg(help = text!("help-traffic-more-bots"))]
    #[arg(long, value_delimiter = ',')]
    pub more_bots: Option<Vec<String>>,
    #[arg(help = text!("help-traffic-leave-out"))]
    #[arg(long, value_delimiter = ',')]
    pub leave_out: Option<Vec<ExcludedTraffic>>,
    #[arg(help = text!("help-traffic-apply"))]
    #[arg(long)]
    pub apply: bool,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
