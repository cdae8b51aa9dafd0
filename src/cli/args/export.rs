//! The options of `export`.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand, ValueEnum};

use crate::act::{RECENT_BUYER_DAYS, UnknownConsent};
use crate::export::destinations::{DestinationTerms, DestinationTool};
use crate::texts::text;

use super::analyse::FlowHow;
use super::common::{FileFormat, ForceArg, ProjectArg, SmallGroupArgs};

#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// The list, picture or report to export.
    #[command(subcommand)]
    pub what: ExportWhat,
}

/// Who may be in a list for contact besides those who agreed.
#[derive(Debug, Clone, Copy, Default, Args)]
pub(crate) struct Consents {
    #[arg(help = text!("help-consents-include-unknown-consent"))]
    #[arg(long)]
    pub include_unknown_consent: bool,
}

impl Consents {
    /// What happens to those whose consent nobody knows.
    pub(crate) fn unknown(self) -> UnknownConsent {
        if self.include_unknown_consent { UnknownConsent::Include } else { UnknownConsent::Withhold }
    }
}

/// Where an export goes.
#[derive(Debug, Args)]
pub(crate) struct OutputArgs {
    #[arg(help = text!("help-output-out"))]
    #[arg(short, long, value_name = "FILE")]
    pub out: PathBuf,
    #[command(flatten)]
    pub force: ForceArg,
    #[arg(help = text!("help-output-format"))]
    #[arg(long, value_enum)]
    pub format: Option<FileFormat>,
    #[arg(help = text!("help-filter"))]
    #[arg(long, value_name = "KEY=VALUE")]
    pub filter: Vec<String>,
}

/// The tool that imports a list.
#[derive(Debug, Clone, Args)]
pub(crate) struct ToolArgs {
    #[arg(help = text!("help-export-to"))]
    #[arg(long, value_name = "TOOL", value_parser = tool_parser())]
    pub to: Option<DestinationTool>,
    #[arg(help = text!("help-export-hashed"))]
    #[arg(long, requires = "to")]
    pub hashed: bool,
    #[arg(help = text!("help-export-campaign"))]
    #[arg(long, requires = "to", value_name = "NUMBER")]
    pub campaign: Option<String>,
}

impl ToolArgs {
    /// What of the file is chosen.
    pub(crate) fn terms(&self) -> DestinationTerms {
        DestinationTerms { hashed: self.hashed, campaign: self.campaign.clone() }
    }
}

fn tool_parser() -> impl TypedValueParser<Value = DestinationTool> {
    let words = PossibleValuesParser::new(DestinationTool::ALL.map(DestinationTool::word));
    words.try_map(|word| DestinationTool::from_word(&word).ok_or("unknown"))
}

/// Whom advertising leaves out.
#[derive(Debug, Args)]
pub(crate) struct ExclusionArgs {
    #[arg(help = text!("help-export-exclusions-of"))]
    #[arg(long, value_name = "REASONS", value_delimiter = ',')]
    pub of: Vec<String>,
    #[arg(help = text!("help-export-exclusions-recent-days"))]
    #[arg(long, value_name = "DAYS", default_value_t = RECENT_BUYER_DAYS, value_parser = clap::value_parser!(u32).range(1..=3650))]
    pub recent_days: u32,
    #[command(flatten)]
    pub tool: ToolArgs,
    #[command(flatten)]
    pub out: OutputArgs,
}

/// A list of people for a purpose.
#[derive(Debug, Args)]
pub(crate) struct ContactListArgs {
    #[arg(help = text!("help-export-purpose"))]
    #[arg(long = "for", value_name = "PURPOSE")]
    pub purpose: Option<String>,
    #[command(flatten)]
    pub tool: ToolArgs,
    #[command(flatten)]
    pub consents: Consents,
    #[command(flatten)]
    pub out: OutputArgs,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ExportWhat {
    #[command(about = text!("help-export-events-about"))]
    Events(OutputArgs),
    #[command(about = text!("help-export-segment-about"))]
    Segment {
        #[arg(help = text!("help-export-segment-name"))]
        name: String,
        #[command(flatten)]
        list: ContactListArgs,
    },
    #[command(about = text!("help-export-segments-about"))]
    Segments(ContactListArgs),
    #[command(about = text!("help-export-actions-about"), long_about = text!("help-export-actions-about-long"))]
    Actions {
        #[arg(help = text!("help-export-as-usual"))]
        #[arg(long)]
        as_usual: bool,
        #[arg(help = text!("help-export-again"))]
        #[arg(long, conflicts_with = "as_usual")]
        again: bool,
        #[command(flatten)]
        consents: Consents,
        #[command(flatten)]
        tool: ToolArgs,
        #[command(flatten)]
        out: OutputArgs,
    },
    #[command(about = text!("help-export-exclusions-about"), long_about = text!("help-export-exclusions-about-long"))]
    Exclusions(ExclusionArgs),
    #[command(about = text!("help-export-content-about"), long_about = text!("help-export-content-about-long"))]
    Content(OutputArgs),
    #[command(about = text!("help-export-assignments-about"))]
    Assignments(OutputArgs),
    #[command(about = text!("help-export-scores-about"))]
    Scores(OutputArgs),
    #[command(about = text!("help-export-flow-about"))]
    Flow {
        #[command(flatten)]
        out: OutputArgs,
        #[command(flatten)]
        how: FlowHow,
        #[command(flatten)]
        look: PictureStyle,
        #[command(flatten)]
        small: SmallGroupArgs,
        #[arg(help = text!("help-export-flow-share"))]
        #[arg(long)]
        share: bool,
    },
    #[command(about = text!("help-export-timeline-about"))]
    Timeline {
        #[arg(help = text!("help-export-timeline-customer"))]
        customer: String,
        #[command(flatten)]
        out: OutputArgs,
        #[command(flatten)]
        look: PictureStyle,
    },
    #[command(about = text!("help-export-spend-about"))]
    Spend(OutputArgs),
    #[command(about = text!("help-export-report-about"))]
    Report {
        #[command(flatten)]
        out: OutputArgs,
        #[command(flatten)]
        small: SmallGroupArgs,
    },
    #[command(about = text!("help-export-story-about"))]
    Story {
        #[arg(help = text!("help-export-story-name"))]
        name: Option<String>,
        #[arg(help = text!("help-export-story-template"))]
        #[arg(long, value_name = "FILE")]
        template: Option<PathBuf>,
        #[arg(help = text!("help-export-story-paper"))]
        #[arg(long, default_value = "a4")]
        paper: PaperArg,
        #[command(flatten)]
        out: OutputArgs,
        #[command(flatten)]
        small: SmallGroupArgs,
    },
}

/// How a picture looks.
#[derive(Debug, Args)]
pub(crate) struct PictureStyle {
    #[arg(help = text!("help-picture-style-theme"))]
    #[arg(long, default_value = "light")]
    pub theme: ThemeArg,
    #[arg(help = text!("help-picture-style-width"))]
    #[arg(long, default_value_t = 1160, value_parser = clap::value_parser!(u16).range(320..=7000))]
    pub width: u16,
    #[arg(help = text!("help-picture-style-height"))]
    #[arg(long, default_value_t = 560, value_parser = clap::value_parser!(u16).range(200..=7000))]
    pub height: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PaperArg {
    A4,
    A3,
    A0,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ThemeArg {
    Light,
    Dark,
}
