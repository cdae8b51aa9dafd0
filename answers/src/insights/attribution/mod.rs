//! Which channels earn the conversions: all models side by side, how far they agree, and what would go without a channel.

mod settings;
mod tables;
mod words;

use crate::analysis::attribution::{
    Attribution, ChannelPaths, ContentRead, JourneyRules, JourneysFound, LaterValue, ModelSettings, PassedSites,
    Positions, TouchChannels, attribute, channel_journeys, content_of_counts, content_read, customers_converted_by,
    has_sites, journeys_of_counts, later_value, later_value_of_counts, passed_sites, positions,
};
use crate::analysis::flow::Level;
use crate::analysis::spend::ChannelSpend;
use crate::events::{BitSet, Subset};
use crate::model::{Filter, TouchpointKind};
use crate::present::charts::Ink;
use crate::present::small_groups::{self, PublishedCounts, TooFewPeople, for_own_work};
use crate::progress::Progress;
use crate::remote::{ChannelTerms, PeopleQuery, RemoteError, RemoteEvents, RemoteJourneys};
use crate::texts::text;

use super::answer::Answer;
use super::charts::BarColumns;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::spend::{CostBase, costs_by_channel};

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
    pub sites: PassedSites,
    /// What new customers are worth later, by first channel.
    pub later: Vec<LaterValue>,
    /// What later buyers had read.
    pub content: Vec<ContentRead>,
    /// The channels that are on any journey, most credit first.
    pub rows: Vec<usize>,
    /// Journeys that ended in a conversion.
    pub conversions: u64,
    /// Journeys that ended in none, and those whose time is not over.
    failures: u64,
    open: u64,
    /// Customers with a journey, and those with a conversion.
    customers: u64,
    converted: u64,
    /// Where the chosen model credits one channel alone: by channel, different customers with a conversion of it.
    credited: Option<Vec<u64>>,
    rules: JourneyRules,
    /// What each channel of the project became.
    became: Vec<u16>,
    /// What the filter lets through, also before its first date.
    past: Subset,
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
        let (table, past, settings) = (&scope.table, scope.subset.with_past(), scope.settings());
        let (subset, from) = (&past, scope.subset.time().start);
        let goal = match how.goal.as_str() {
            GOAL => table.goal_mask(&settings.goal),
            name => scope.touchpoint_mask(name)?,
        };
        let rules_and_settings = (settings, &scope.project.rules);
        let sites = passed_sites(table, subset, rules_and_settings, (&goal, from), progress)?;
        let passed = if how.with_passed_sites { Vec::new() } else { sites.of_raw.clone() };
        let rules = rules(how, goal, passed, from);
        let found = channel_journeys(table, subset, settings, &rules, progress)?;
        let later = later_value(table, subset, (&rules.goal, from), progress)?;
        let content = content_read(table, subset, (&rules.goal, from), progress)?;
        AttributedJourneys::new(scope, how, (found, sites, later, content), (rules, past), progress)
    }

    fn compute_remotely(
        scope: &Scope,
        how: &AttributionSettings,
        events: &RemoteEvents<'_>,
    ) -> Result<AttributedJourneys, RemoteError> {
        let (table, settings) = (&scope.table, scope.settings());
        let (journeys, terms, rules, past) = remotely(scope, how, events)?;
        let (counted, buyers) = journeys.channel_journeys(&terms)?;
        let value = settings.goal.value.unwrap_or(0.0);
        let found = journeys_of_counts(table, (rules.half_life, value), &counted, &buyers);
        let later = later_value_of_counts(scope.names().channels.len(), &journeys.later_orders(&terms)?);
        let is_view = |of: &u16| scope.names().kind(*of) == TouchpointKind::View;
        let views: Vec<u16> = (0..scope.names().touchpoints.len() as u16).filter(is_view).collect();
        let readers = if views.is_empty() { Vec::new() } else { journeys.readers(&terms, &views)? };
        let content = content_of_counts(table, &readers);
        let found = (found, PassedSites::default(), later, content);
        Ok(AttributedJourneys::new(scope, how, found, (rules, past), events.progress())?)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let channels = small_groups::table(found.channels_table(scope, k), k, before)?;
        let sites = small_groups::table(found.sites_table(), k, before)?;
        let buyers = small_groups::part_of("attribution", (found.converted, found.customers), k, before);
        let whole = channels.merged + channels.hidden == 0 && buyers.is_some();
        let if_whole = |value: f64| if whole { value.into() } else { serde_json::Value::Null };
        let (conversions, journeys) = (found.conversions as f64, (found.conversions + found.failures) as f64);
        let shown = PublishedParts { whole, sites: sites.merged + sites.hidden == 0, k };
        let mut answer = Answer::new(found.sentence(computed, &shown), found.note(computed, &shown))
            .table("channels", channels)
            .named_by(&["channel"])
            // what a channel is credited with by one model follows from what others credit it with
            .table("models", for_own_work(found.models_table(), k))
            .named_by(&["channel"])
            .table("positions", for_own_work(found.positions_table(), k))
            .named_by(&["channel"])
            .remember(buyers.unwrap_or_default());
        if !found.later.is_empty() {
            answer = answer.table("later_value", small_groups::table(found.later_table(scope), k, before)?);
        }
        if !found.content.is_empty() {
            answer = answer.table("content", small_groups::table(found.content_table(), k, before)?);
        }
        if !found.sites.sites.is_empty() {
            answer = answer.table("passed_sites", sites);
        }
        Ok(answer
            .chart("channels", |channels| {
                let names: (&[&str], &str) = (&["channel"], "");
                let columns =
                    BarColumns { names, length: "conversions", longest_fills: true, texts: &["conversions", "value"] };
                columns.chart(channels, &scope.style(), |name| Ink::Channel(name.to_owned()))
            })
            .fact("conversions", if_whole(conversions))
            .fact("journeys", if_whole(journeys))
            .fact("conversion_rate", if_whole(conversions / journeys))
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
        let (table, settings) = (&scope.table, scope.settings());
        Ok(customers_converted_by(table, &found.past, settings, (&found.rules, &wanted), progress)?)
    }

    fn customers_remotely(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        events: &RemoteEvents<'_>,
    ) -> Result<PeopleQuery, RemoteError> {
        let found = &computed.outcome;
        let names = found.paths.names.iter().map(String::as_str);
        let channel = part.position("channel", "channel", "channel", names)?;
        let became = found.became.iter().enumerate().filter(|(_, of)| usize::from(**of) == channel);
        let channels: Vec<usize> = became.map(|(of, _)| of).collect();
        let (journeys, terms, ..) = remotely(&computed.scope, &computed.how, events)?;
        Ok(journeys.people_who_converted_by(&terms, &channels))
    }
}

impl AttributedJourneys {
    /// Credits the channels of the journeys that were found.
    fn new(
        scope: &Scope,
        how: &AttributionSettings,
        (found, sites, later, content): (JourneysFound, PassedSites, Vec<LaterValue>, Vec<ContentRead>),
        (rules, past): (JourneyRules, Subset),
        progress: &Progress,
    ) -> Result<Self, AnswerError> {
        if found.customers == 0 && found.open == 0 {
            return Err(AnswerError::nobody(scope));
        }
        let settings = scope.settings();
        let (conversions, failures) = (found.paths.conversions(), found.paths.failures());
        if conversions == 0 {
            let goal = if how.goal == GOAL { &settings.goal.name } else { &how.goal };
            return Err(AnswerError::Nothing(text!("attribution-nobody-converted", goal)));
        }
        let others = text!("attribution-other-channels", least = how.min_journeys);
        let (paths, became) = found.paths.clone().with_small_together(how.min_journeys as u64, &others);
        let models = ModelSettings { model: how.model, markov_order: how.markov_order, seed: settings.seed };
        let credit = attribute(&paths, &models, progress)?;
        Ok(AttributedJourneys {
            rows: rows(&paths, &credit),
            positions: positions(&paths),
            buyers: found.buyers_by_channel(&became, paths.names.len()),
            credited: found.credited_by_channel(credit.chosen, &became, paths.names.len()),
            costs: if CostBase::AllChannels.holds(&scope.filter) { costs_by_channel(scope) } else { Vec::new() },
            later,
            content,
            customers: found.customers,
            converted: found.converted(),
            open: found.open,
            conversions,
            failures,
            credit,
            paths,
            sites,
            rules,
            became,
            past,
        })
    }
}

/// What a journey is, as the question asks it.
fn rules(how: &AttributionSettings, goal: Vec<bool>, passed: Vec<bool>, from: i64) -> JourneyRules {
    JourneyRules {
        goal,
        look_back: how.look_back,
        first_only: how.first_only,
        with_direct: how.with_direct,
        passed,
        half_life: how.half_life_days as i64 * DAY,
        from,
    }
}

/// The journeys of a database as the question asks for them: what happened before the first date leads to conversions, too.
fn remotely<'e>(
    scope: &Scope,
    how: &AttributionSettings,
    events: &'e RemoteEvents<'_>,
) -> Result<(RemoteJourneys<'e>, ChannelTerms, JourneyRules, Subset), RemoteError> {
    if how.goal != GOAL {
        return Err(RemoteError::not_for(text!("remote-without-another-goal")));
    }
    if !how.with_passed_sites && has_sites(&scope.table, &scope.project.rules) {
        return Err(RemoteError::not_for(text!("remote-without-passed-sites")));
    }
    let (past, filter) = (scope.subset.with_past(), Filter { from: None, ..scope.filter.clone() });
    let rules = rules(how, scope.table.goal_mask(&scope.settings().goal), Vec::new(), scope.subset.time().start);
    let journeys = events.journeys((&past, &filter, scope.settings()), Level::Touchpoint, false)?;
    let terms = journeys.channel_terms(&TouchChannels::of(&scope.table), &rules)?;
    Ok((journeys, terms, rules, past))
}

/// Which parts of a shared answer may be published.
struct PublishedParts {
    /// Whether every count of channels and customers may.
    whole: bool,
    /// Whether every count of sites may.
    sites: bool,
    /// Fewer people than this stand together.
    k: u64,
}

/// The channels that are on any journey, most credit first.
fn rows(paths: &ChannelPaths, credit: &Attribution) -> Vec<usize> {
    let journeys = paths.journeys_by_channel();
    let mut rows: Vec<usize> = (0..journeys.len()).filter(|&channel| journeys[channel].0 > 0).collect();
    let of = |channel: &usize| credit.credit(*channel).conversions;
    rows.sort_by(|a, b| of(b).total_cmp(&of(a)).then_with(|| paths.names[*a].cmp(&paths.names[*b])));
    rows
}
