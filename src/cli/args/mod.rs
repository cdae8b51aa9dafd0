//! The commands and their options.

mod analyse;
mod annotations;
mod ask;
mod common;
mod examples;
mod export;
mod identity;
mod import;
mod map;
#[cfg(feature = "mcp")]
mod mcp;
mod opportunities;
mod playbooks;
mod privacy;
mod project;
mod protect;
#[cfg(feature = "engine-sql")]
mod remote;
mod safety;
mod scenes;
#[cfg(feature = "live")]
mod serve;
mod settings;
mod show;
mod template;
mod terminal;
mod touchpoints;
mod traffic;
#[cfg(feature = "webhooks")]
mod webhooks;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::texts::text;

pub(super) use analyse::{
    ActionChangeArgs, ActionsArgs, BaseArg, EntityArg, FlowArgs, FlowHow, FlowTable, LevelArg, PredictArgs,
    SegmentsArgs, ThemeNamesArgs, TimelineArgs, TonesArgs, TopScopeArg,
};
pub(super) use annotations::AnnotationsArgs;
pub(super) use ask::AskArgs;
pub(super) use common::{FileFormat, ForceArg, Format, ProjectArg, QueryArgs, ShowArgs, SmallGroupArgs};
pub(super) use examples::with_examples;
pub(super) use export::{
    ContactListArgs, ExclusionArgs, ExportArgs, ExportWhat, OutputArgs, PaperArg, PictureStyle, ThemeArg, ToolArgs,
};
pub(super) use identity::{IdentityArgs, IdentityShow};
pub(super) use import::{Dates, ImportArgs, UndoImportArgs};
pub(super) use map::MapArgs;
#[cfg(feature = "mcp")]
pub(super) use mcp::McpArgs;
pub(super) use opportunities::OpportunitiesArgs;
pub(super) use playbooks::PlaybooksArgs;
pub(super) use privacy::{AccessArgs, ConsentAnswer, ConsentArgs, EraseArgs, JournalArgs, PruneArgs, PseudonymiseArgs};
pub(super) use project::{
    CompletionsArgs, DemoArgs, DiagnosticsArgs, GenerateArgs, ManArgs, NamesArgs, QualityArgs, SqlArgs,
};
pub(super) use protect::{DecryptArgs, EncryptArgs, PassphraseArgs};
#[cfg(feature = "engine-spark")]
pub(super) use remote::ConnectionArgs;
#[cfg(feature = "engine-sql")]
pub(super) use remote::{ColumnArgs, RemoteArgs};
pub(super) use safety::{BackupArgs, CheckArgs, StepArgs, UndoArgs};
pub(super) use scenes::ScenesArgs;
#[cfg(feature = "live")]
pub(super) use serve::ServeArgs;
pub(super) use settings::SettingsArgs;
pub(super) use show::{ProductsArgs, ShowInsightArgs};
pub(super) use template::TemplateArgs;
pub(super) use terminal::{Color, CsvFor, Terminal};
pub(super) use touchpoints::TouchpointsArgs;
pub(super) use traffic::{ExcludedTraffic, TrafficArgs};
#[cfg(feature = "webhooks")]
pub(super) use webhooks::WebhooksArgs;

#[derive(Debug, Parser)]
#[command(about = text!("help-program-about"), 
    name = "desire-path",
    version,
    after_help = text!("help-program-after"),
    override_usage = "desire-path COMMAND [OPTIONS]\n       desire-path [PROJECT | FILES]"
)]
pub(super) struct Cli {
    /// Project to open in the window, or files of data to import there.
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub terminal: Terminal,
    /// The name under which the program was started.
    #[arg(skip)]
    pub command_name: String,
    /// The command with its options; without one the window opens.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Every command of the program.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    #[command(about = text!("help-generate-about"))]
    Generate(GenerateArgs),
    #[command(about = text!("help-import-about"))]
    Import(ImportArgs),
    #[command(about = text!("help-undo-import-about"))]
    UndoImport(UndoImportArgs),
    #[command(about = text!("help-info-about"))]
    Info(ShowArgs),
    #[command(about = text!("help-quality-about"))]
    Quality(QualityArgs),
    #[command(about = text!("help-names-about"))]
    Names(NamesArgs),
    #[command(about = text!("help-settings-about"))]
    Settings(SettingsArgs),
    #[command(about = text!("help-touchpoints-about"))]
    Touchpoints(TouchpointsArgs),
    #[command(about = text!("help-products-about"))]
    Products(ProductsArgs),
    #[command(about = text!("help-annotations-about"))]
    Annotations(AnnotationsArgs),
    #[command(about = text!("help-tones-about"))]
    Tones(TonesArgs),
    #[command(about = text!("help-theme-names-about"))]
    ThemeNames(ThemeNamesArgs),
    #[command(about = text!("help-traffic-about"))]
    Traffic(TrafficArgs),
    #[command(about = text!("help-show-about"))]
    Show(ShowInsightArgs),
    #[command(about = text!("help-ask-about"))]
    Ask(AskArgs),
    #[command(about = text!("help-map-about"))]
    Map(MapArgs),
    #[command(about = text!("help-opportunities-about"))]
    Opportunities(OpportunitiesArgs),
    #[command(about = text!("help-mcp-about"))]
    #[cfg(feature = "mcp")]
    Mcp(McpArgs),
    #[command(about = text!("help-sessions-about"))]
    Sessions(QueryArgs),
    #[command(about = text!("help-transitions-about"))]
    Transitions(QueryArgs),
    #[command(about = text!("help-flow-about"))]
    Flow(FlowArgs),
    #[command(about = text!("help-identity-about"))]
    Identity(IdentityArgs),
    #[command(about = text!("help-segments-about"))]
    Segments(SegmentsArgs),
    #[command(about = text!("help-timeline-about"))]
    Timeline(TimelineArgs),
    #[command(about = text!("help-predict-about"))]
    Predict(PredictArgs),
    #[command(about = text!("help-actions-about"))]
    Actions(ActionsArgs),
    #[command(about = text!("help-playbooks-about"))]
    Playbooks(PlaybooksArgs),
    #[command(about = text!("help-scenes-about"))]
    Scenes(ScenesArgs),
    #[command(about = text!("help-template-about"))]
    Template(TemplateArgs),
    #[command(about = text!("help-export-about"))]
    Export(ExportArgs),
    #[command(about = text!("help-webhooks-about"))]
    #[cfg(feature = "webhooks")]
    Webhooks(WebhooksArgs),
    #[command(about = text!("help-serve-about"))]
    #[cfg(feature = "live")]
    Serve(ServeArgs),
    #[command(about = text!("help-remote-about"))]
    #[cfg(feature = "engine-sql")]
    Remote(RemoteArgs),
    #[command(about = text!("help-sql-about"))]
    Sql(SqlArgs),
    #[command(about = text!("help-consent-about"))]
    Consent(ConsentArgs),
    #[command(about = text!("help-erase-about"))]
    Erase(EraseArgs),
    #[command(about = text!("help-access-about"))]
    Access(AccessArgs),
    #[command(about = text!("help-prune-about"))]
    Prune(PruneArgs),
    #[command(about = text!("help-pseudonymise-about"))]
    Pseudonymise(PseudonymiseArgs),
    #[command(about = text!("help-encrypt-about"))]
    Encrypt(EncryptArgs),
    #[command(about = text!("help-decrypt-about"))]
    Decrypt(DecryptArgs),
    #[command(about = text!("help-passphrase-about"))]
    Passphrase(PassphraseArgs),
    #[command(about = text!("help-journal-about"))]
    Journal(JournalArgs),
    #[command(about = text!("help-undo-about"))]
    Undo(UndoArgs),
    #[command(about = text!("help-redo-about"))]
    Redo(StepArgs),
    #[command(about = text!("help-check-about"))]
    Check(CheckArgs),
    #[command(about = text!("help-backup-about"))]
    Backup(BackupArgs),
    #[command(about = text!("help-demo-about"))]
    Demo(DemoArgs),
    #[command(about = text!("help-diagnostics-about"))]
    Diagnostics(DiagnosticsArgs),
    #[command(about = text!("help-completions-about"))]
    Completions(CompletionsArgs),
    #[command(about = text!("help-man-about"))]
    Man(ManArgs),
    #[command(about = text!("help-licences-about"), visible_alias = "licenses")]
    Licences,
}
