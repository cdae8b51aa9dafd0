//! The options of `traffic`.

use clap::{Args, ValueEnum};

use super::common::{Format, ProjectArg};

/// Who is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExcludedTraffic {
    /// Nobody.
    Nobody,
    /// Programs that say so in their user agent.
    Bots,
    /// Visitors who act faster than people can.
    Fast,
    /// The company's own people.
    Own,
}

#[derive(Debug, Args)]
pub(crate) struct TrafficArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// The company's own people, with commas between them: e-mail domains (@kestrel.example), device ids, IP addresses
    /// or ranges of them (203.0.113.0/24, `2001:db8::/32`); * stands for anything. Replaces the list; "" empties it.
    #[arg(long, value_delimiter = ',')]
    pub own: Option<Vec<String>>,
    /// Further words that tell a program by its user agent, with commas between them. Replaces the list.
    #[arg(long, value_delimiter = ',')]
    pub more_bots: Option<Vec<String>>,
    /// Who is left out of everything, with commas between them.
    #[arg(long, value_delimiter = ',')]
    pub leave_out: Option<Vec<ExcludedTraffic>>,
    /// Keep the change; without it you see what would come of it.
    #[arg(long)]
    pub apply: bool,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
