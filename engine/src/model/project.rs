//! The project's small tables in memory: what the window shows besides events.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{
    Action, ActionId, Annotation, Assignment, DatabaseProfile, Decision, HandConsent, ImportId, ImportWarning,
    MapLaneChoice, MapNote, MapReading, Opportunity, OwnMood, Playbooks, PredictionDefinition, PredictionRun, Product,
    RejectReason, RemoteAnswer, Rules, Scene, Segment, Settings, SourceId, Spend, ThemeName, WriteKey,
};

/// Where rows came from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// The number, never given twice.
    pub id: SourceId,
    /// The name that people gave it ("Website").
    pub name: String,
    /// The mapping last used for it, as JSON of `import::Mapping`, offered again next time.
    pub mapping: Option<String>,
}

/// Whether an import counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImportState {
    /// Its rows are part of the project.
    Active,
    /// Taken back; its rows wait for a redo and are removed for good when the project is closed.
    Undone,
}

/// One load of one file into a source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Import {
    /// The number, never given twice.
    pub id: ImportId,
    /// The source that the rows belong to.
    pub source: SourceId,
    /// The file's name without its folder.
    pub file: String,
    /// Hash of the file's bytes, to recognise the same file.
    pub file_hash: u64,
    /// When the file was imported, ms UTC.
    pub at: i64,
    /// How many rows the file has, without its header.
    pub rows: u64,
    /// How many events it added to the project.
    pub events: u64,
    /// How many profiles it added to the project.
    pub profiles: u64,
    /// Rows left out because the project already had exactly the same event.
    pub duplicates: u64,
    /// Rows left out because something was wrong, by reason.
    pub rejected: Vec<(RejectReason, u64)>,
    /// How many of those were left out on purpose, so that they say nothing against the data.
    #[serde(default, alias = "meant")]
    pub excluded: u64,
    /// Order lines that count although they say exactly what an earlier line of their order says.
    #[serde(default)]
    pub repeated: u64,
    /// Orders, deals and tickets of which earlier imports told something else, which does not count any more.
    #[serde(default)]
    pub replaced: u64,
    /// Rows with money by currency, where the file says it, most frequent first.
    #[serde(default)]
    pub currencies: Vec<(String, u64)>,
    /// What a person should know of the file, most frequent first.
    #[serde(default)]
    pub warnings: Vec<(ImportWarning, u64)>,
    /// Time of the first and last event, ms UTC, where there are events.
    pub first_ms: Option<i64>,
    /// Time of the last event.
    pub last_ms: Option<i64>,
    /// Whether the import counts or was undone.
    pub state: ImportState,
}

/// A row that was left out, to be listed and exported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reject {
    /// Line in the file, from 1.
    pub line: u64,
    /// Column name, where one column is to blame.
    pub column: String,
    /// What was wrong with the row or the value.
    pub reason: RejectReason,
    /// The row as it came (cut at 2,000 characters).
    pub raw: String,
}

/// A project's small tables. Cheap to clone behind an `Arc`; the events are in the `EventTable`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Project {
    /// Its name: the file's name, or the shop's.
    pub name: String,
    /// What a person set: goal, currency, time zone and the like.
    pub settings: Settings,
    /// Rules that turn raw names into touchpoints, channels and stages.
    pub rules: Rules,
    /// Where rows came from, ordered by number.
    pub sources: Vec<Source>,
    /// Imports, oldest first, undone ones included.
    pub imports: Vec<Import>,
    /// Segments, by number; shared, because their members are many.
    pub segments: Arc<Vec<Segment>>,
    /// The last prediction run; shared, because it is large and edits of other tables copy the project.
    pub predictions: Option<Arc<PredictionRun>>,
    /// Actions, by number; shared, because they are many.
    pub actions: Arc<Vec<Action>>,
    /// Who is in which arm of which experiment, by number; shared, because they are many.
    pub assignments: Arc<Vec<Assignment>>,
    /// What ads cost and whom they reached, by channel, campaign and day; shared, because it is large.
    pub spend: Arc<Vec<Spend>>,
    /// What is sold; shared, because it can be large.
    pub products: Arc<Vec<Product>>,
    /// Consent that was entered by hand, by number; shared, because a whole segment can be set at once.
    pub hand_consents: Arc<Vec<HandConsent>>,
    /// What a person decided about who is who, by number.
    pub decisions: Vec<Decision>,
    /// Notes on days, in the order in which they were made.
    pub annotations: Vec<Annotation>,
    /// Tones of words and texts that a person set, in the order in which they were made.
    pub own_moods: Vec<OwnMood>,
    /// Names of themes of texts that a person gave, in the order in which they were given.
    pub theme_names: Vec<ThemeName>,
    /// Predictions of one's own, in the order in which they were kept.
    pub definitions: Vec<PredictionDefinition>,
    /// What is done for whom, in the order in which people put it.
    pub playbooks: Playbooks,
    /// What people noted on journey maps, in the order in which they put it.
    pub map_notes: Vec<MapNote>,
    /// Lanes of journey maps that people moved, named or hid, in their order.
    pub map_lanes: Vec<MapLaneChoice>,
    /// What people decided about what costs something, in the order in which they did.
    pub opportunities: Vec<Opportunity>,
    /// Numbers of journey maps that are kept, in the order in which they were.
    pub map_readings: Vec<MapReading>,
    /// Views that are kept to be shown, in the order in which people put them; shared, because frozen ones are large.
    pub scenes: Arc<Vec<Scene>>,
    /// Keys by which websites and apps may send events, in the order in which they were made.
    pub write_keys: Vec<WriteKey>,
    /// Databases whose events questions are asked of, in the order in which they were added.
    pub databases: Vec<DatabaseProfile>,
    /// What they said, so that answers are there without them; shared, because edits of other tables copy the project.
    pub remote_answers: Arc<Vec<RemoteAnswer>>,
    /// Actions whose messages another program has, or may have, by the log of webhooks: whatever becomes of the actions, they
    /// are sent no second time.
    pub delivered: Arc<BTreeSet<ActionId>>,
    /// What is wrong with every number made from this project, in a sentence, where its file is damaged or was changed
    /// outside the program: whatever is made of it says so. Found when the file is read, never written.
    pub incomplete: Option<Arc<str>>,
}
