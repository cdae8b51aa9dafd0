//! Which channels earn the conversions: all models side by side, how far they agree, and what would go without a channel.

mod settings;
mod tables;
mod words;

use crate::analysis::attribution::{
    Attribution, ChannelPaths, ContentRead, JourneyRules, LaterValue, ModelSettings, PassedSite, Positions, attribute,
    channel_journeys, content_read, customers_converted_by, later_value, passed_sites, positions,
};
use crate::analysis::spend::ChannelSpend;
use crate::events::BitSet;
use crate::present::charts::Ink;
use crate::present::small_groups::{self, PublishedCounts, TooFewPeople};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::charts::BarColumns;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::spend::costs_by_channel;

use settings::GOAL;

pub use settings::AttributionSettings;
pub use words::{agreement_name, credit_words, model_name};

/// Which channels earn the conversions.
pub struct ChannelAttribution;

/// Journeys and what each model credits their channels.
pub struct AttributedJourneys {
    /// The paths of channels.
    pub paths: ChannelPaths,
    /// What the models say.
    pub credit: Attribution,
    /// By channel, where on journeys to a conversion it stands.
    pub positions: Vec<Positions>,
    /// By channel, different customers who converted on a journey with it.
    pub buyers: Vec<u64>,
    /// What ads cost by channel, in the period that is looked at.
    pub costs: Vec<ChannelSpend>,
    /// Sites that customers only pass through.
    pub sites: Vec<PassedSite>,
    /// What new customers are worth later, by first channel.
    pub later: Vec<LaterValue>,
    /// What later buyers had read.
    pub content: Vec<ContentRead>,
    /// Customers with a touch, and those with a conversion.
    customers: u64,
    converted: u64,
    rules: JourneyRules,
    /// What each channel of the project became.
    became: Vec<u16>,
}

const DAY: i64 = 86_400_000;

impl Insight for ChannelAttribution {
    const ID: &'static str = "attribution";
    type Settings = AttributionSettings;
    type Outcome = AttributedJourneys;

    fn title() -> &'static str {
        text!("attribution-title")
    }

    fn question() -> &'static str {
        text!("attribution-question")
    }

    fn compute(
        scope: &Scope,
        how: &AttributionSettings,
        progress: &Progress,
    ) -> Result<AttributedJourneys, AnswerError> {
        let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
        let goal = match how.goal.as_str() {
            GOAL => table.goal_mask(&settings.goal),
            name => scope.touchpoint_mask(name)?,
        };
        let (sites, passed) = passed_sites(table, subset, (settings, &scope.project.rules), &goal, progress)?;
        let rules = JourneyRules {
            goal,
            look_back: how.look_back,
            first_only: how.first_only,
            with_direct: how.with_direct,
            passed: if how.with_passed_sites { Vec::new() } else { passed },
            half_life: how.half_life_days as i64 * DAY,
        };
        let found = channel_journeys(table, subset, settings, &rules, progress)?;
        if found.customers == 0 {
            return Err(AnswerError::nobody(scope));
        }
        if found.paths.conversions() == 0 {
            let goal = if how.goal == GOAL { &settings.goal.name } else { &how.goal };
            return Err(AnswerError::Nothing(text!("attribution-nobody-converted", goal)));
        }
        let converted = found.converted();
        let others = text!("attribution-other-channels", least = how.min_journeys);
        let (paths, became) = found.paths.clone().with_small_together(how.min_journeys as u64, &others);
        let models = ModelSettings { model: how.model, markov_order: how.markov_order, seed: settings.seed };
        Ok(AttributedJourneys {
            credit: attribute(&paths, &models, progress)?,
            positions: positions(&paths),
            buyers: found.buyers_by_channel(&became, paths.names.len()),
            costs: costs_by_channel(scope),
            later: later_value(table, subset, &rules.goal, progress)?,
            content: content_read(table, subset, &rules.goal, progress)?,
            customers: found.customers,
            paths,
            sites,
            converted,
            rules,
            became,
        })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let shown = |table| small_groups::table(found.counted(table), k, before);
        let channels = shown(found.channels_table(scope))?;
        let models = shown(found.models_table())?;
        let positions = shown(found.positions_table())?;
        let whole = channels.merged + channels.hidden == 0;
        let if_whole = |value: f64| if whole { value.into() } else { serde_json::Value::Null };
        let (conversions, failures) = (found.paths.conversions(), found.paths.failures());
        let mut answer = Answer::new(found.sentence(computed, whole), found.note(computed, whole))
            .table("channels", channels)
            .named_by(&["channel"])
            .table("models", models)
            .named_by(&["channel"])
            .table("positions", positions)
            .named_by(&["channel"]);
        if !found.later.is_empty() {
            answer = answer.table("later_value", small_groups::table(found.later_table(scope), k, before)?);
        }
        if !found.content.is_empty() {
            answer = answer.table("content", small_groups::table(found.content_table(), k, before)?);
        }
        if !found.sites.is_empty() {
            answer = answer.table("passed_sites", small_groups::table(found.sites_table(), k, before)?);
        }
        Ok(answer
            .chart("channels", |channels| {
                let names: (&[&str], &str) = (&["channel"], "");
                let columns =
                    BarColumns { names, length: "conversions", longest_fills: true, texts: &["conversions", "value"] };
                columns.chart(channels, &scope.style(), |name| Ink::Channel(name.to_owned()))
            })
            .fact("conversions", if_whole(conversions as f64))
            .fact("journeys", if_whole((conversions + failures) as f64))
            .fact("conversion_rate", if_whole(conversions as f64 / (conversions + failures) as f64))
            .fact("value", if_whole(found.paths.value()))
            .fact("customers", if_whole(found.converted as f64)))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let names = found.paths.names.iter().map(String::as_str);
        let channel = part.position("channel", "channel", "channel", names)?;
        let wanted: Vec<bool> = found.became.iter().map(|&of| usize::from(of) == channel).collect();
        let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
        Ok(customers_converted_by(table, subset, settings, (&found.rules, &wanted), progress)?)
    }
}
