//! The options of `export`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::act::UnknownConsent;

use super::analyse::FlowHow;
use super::common::{FileFormat, ForceArg, ProjectArg, SmallGroupArgs};

#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// What to export.
    #[command(subcommand)]
    pub what: ExportWhat,
}

/// Who may be in a list for contact besides those who agreed.
#[derive(Debug, Clone, Copy, Default, Args)]
pub(crate) struct Consents {
    /// Include people of whom nobody knows whether they agree, because their consent is kept elsewhere. Who refused never
    /// leaves. The journal notes how many they are.
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
    /// The file; its ending says the format. `-` is standard output.
    #[arg(short, long, value_name = "FILE")]
    pub out: PathBuf,
    #[command(flatten)]
    pub force: ForceArg,
    /// The format, where the ending does not say it.
    #[arg(long, value_enum)]
    pub format: Option<FileFormat>,
    /// Look only at some customers or events; see `desire-path --help`.
    #[arg(long, value_name = "KEY=VALUE")]
    pub filter: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ExportWhat {
    /// Every event as CSV or JSON.
    Events(OutputArgs),
    /// The members of one segment as CSV or JSON.
    Segment {
        /// Its name or number.
        name: String,
        /// What the list is for: email, sms, ads, profiling or analytics. Only who agrees to it and can be reached is in it.
        #[arg(long = "for", default_value = "email", value_name = "PURPOSE")]
        purpose: String,
        #[command(flatten)]
        consents: Consents,
        #[command(flatten)]
        out: OutputArgs,
    },
    /// The members of all segments as CSV or JSON.
    Segments {
        /// What the list is for: email, sms, ads, profiling or analytics. Only who agrees to it and can be reached is in it.
        #[arg(long = "for", default_value = "email", value_name = "PURPOSE")]
        purpose: String,
        #[command(flatten)]
        consents: Consents,
        #[command(flatten)]
        out: OutputArgs,
    },
    /// The approved actions that may be carried out, as CSV or JSON, and mark them as exported.
    ///
    /// Each message has a day and an hour (`send_at`, `time_zone`): the customer's best hour between 8:00 and 21:00 where
    /// they live, one message per person and day over all channels and exports. `expected_orders` are orders expected of
    /// the customer within 30 days either way (the same in all their rows: count them once), `added_orders` and
    /// `added_value` what the message adds, measured against customers held back, blank where nothing was measured.
    Actions {
        #[command(flatten)]
        consents: Consents,
        #[command(flatten)]
        out: OutputArgs,
    },
    /// The scores of the last prediction run as CSV or JSON.
    Scores(OutputArgs),
    /// The flow as SVG, PNG, CSV or JSON.
    Flow {
        #[command(flatten)]
        out: OutputArgs,
        #[command(flatten)]
        how: FlowHow,
        #[command(flatten)]
        look: PictureStyle,
        #[command(flatten)]
        small: SmallGroupArgs,
        /// Make it to be shared: small groups are merged, and the project remembers what was shared, so that two files do
        /// not give single people away by their difference.
        #[arg(long)]
        share: bool,
    },
    /// The timeline of one customer as SVG, PNG, CSV or JSON.
    Timeline {
        /// Number, customer id, e-mail, device id or phone.
        customer: String,
        #[command(flatten)]
        out: OutputArgs,
        #[command(flatten)]
        look: PictureStyle,
    },
    /// What ads cost and whom they reached, by day and campaign, as CSV or JSON.
    Spend(OutputArgs),
    /// The whole project on one self-contained HTML page, made to be shared: no single person, no group of few.
    Report {
        #[command(flatten)]
        out: OutputArgs,
        #[command(flatten)]
        small: SmallGroupArgs,
    },
}

/// How a picture looks.
#[derive(Debug, Args)]
pub(crate) struct PictureStyle {
    /// Dark ink on a light ground.
    #[arg(long, default_value = "light")]
    pub theme: ThemeArg,
    /// Width of the diagram in pixels.
    #[arg(long, default_value_t = 1160, value_parser = clap::value_parser!(u16).range(320..=7000))]
    pub width: u16,
    /// Height of the diagram in pixels.
    #[arg(long, default_value_t = 560, value_parser = clap::value_parser!(u16).range(200..=7000))]
    pub height: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ThemeArg {
    Light,
    Dark,
}
