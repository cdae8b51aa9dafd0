//! The sentence, the grey line, and what models, agreement and reasons are called.

use crate::analysis::attribution::{AttributionModel, SiteReason};
use crate::insights::insight::ComputedInsight;
use crate::insights::spend::CostBase;
use crate::present::numbers;
use crate::present::sentence::SMALL_GROUP;
use crate::texts::text;

use super::settings::GOAL;
use super::{AttributedJourneys, ChannelAttribution, PublishedParts};

/// The name of a model.
pub fn model_name(model: AttributionModel) -> &'static str {
    match model {
        AttributionModel::First => text!("attribution-model-first"),
        AttributionModel::Last => text!("attribution-model-last"),
        AttributionModel::LastNonDirect => text!("attribution-model-last-non-direct"),
        AttributionModel::Linear => text!("attribution-model-linear"),
        AttributionModel::TimeDecay => text!("attribution-model-time-decay"),
        AttributionModel::Position => text!("attribution-model-position"),
        AttributionModel::Markov => text!("attribution-model-markov"),
        AttributionModel::Shapley => text!("attribution-model-shapley"),
        AttributionModel::MarkovShapley => text!("attribution-model-markov-shapley"),
    }
}

/// Whether the models say much the same of a channel, in words.
pub fn agreement_name(is_stable: bool) -> &'static str {
    if is_stable { text!("attribution-stable") } else { text!("attribution-depends-on-model") }
}

/// Why a site is taken for one that customers only pass through.
pub(super) fn reason_name(reason: SiteReason) -> &'static str {
    match reason {
        SiteReason::Payment => text!("attribution-reason-payment"),
        SiteReason::LogIn => text!("attribution-reason-log-in"),
        SiteReason::Own => text!("attribution-reason-own"),
        SiteReason::BeforeGoals => text!("attribution-reason-before-goals"),
    }
}

/// Credit as people read it: whole conversions from ten on, so that a column has them of one kind.
pub fn credit_words(v: f64) -> String {
    if v >= 9.95 { numbers::count(v.round() as u64) } else { numbers::decimal((v * 10.0).round() / 10.0) }
}

impl AttributedJourneys {
    /// The channel that a sentence is about: the one with most credit, where it can be, one that is not Direct.
    pub fn top(&self) -> Option<usize> {
        let rows = &self.rows;
        let is_direct = |channel: usize| Some(channel as u16) == self.paths.direct;
        let earns = |channel: &&usize| self.credit.credit(**channel).conversions > 0.0;
        rows.iter().filter(earns).find(|&&channel| !is_direct(channel)).or(rows.first()).copied()
    }

    /// Whether no conversion has a channel that could be told from others.
    pub fn is_all_direct(&self) -> bool {
        let earns = |channel: &&usize| self.credit.credit(**channel).conversions > 0.0;
        self.rows.iter().filter(earns).all(|&channel| Some(channel as u16) == self.paths.direct)
    }

    /// "If E-mail disappeared and nothing replaced it…", where failures say so and there are enough conversions. Visits of which
    /// it is not known how they came do not disappear.
    pub fn removal_words(&self, channel: usize) -> Option<String> {
        if self.is_all_direct() {
            return None;
        }
        let effect = self.credit.removal.as_ref()?.effects.get(channel)?.conversions;
        let enough = self.conversions >= SMALL_GROUP;
        let channel = &self.paths.names[channel];
        enough.then(|| text!("attribution-if-it-disappeared", channel, share = numbers::share(effect)))
    }

    pub(super) fn sentence(&self, computed: &ComputedInsight<ChannelAttribution>, shown: &PublishedParts) -> String {
        let model = model_name(self.credit.chosen);
        let Some(top) = self.top().filter(|_| shown.whole) else {
            return text!("attribution-credited-by", model);
        };
        if self.is_all_direct() && self.conversions >= SMALL_GROUP {
            let all = numbers::count(self.conversions);
            return text!("attribution-no-channels", channel = &self.paths.names[top], all);
        }
        let (low, high) = self.credit.model_range(top);
        let mut parts = Vec::new();
        if self.credit.chosen != computed.how.model {
            parts.push(text!("attribution-every-journey-converted", model = model_name(computed.how.model)));
        }
        let (all, channel) = (self.conversions, &self.paths.names[top]);
        parts.push(if all < SMALL_GROUP {
            text!("attribution-few-conversions", n = all)
        } else {
            let is_first = self.rows.first() == Some(&top);
            let most = credit_words(self.credit.credit(top).conversions);
            let all = numbers::count(all);
            match is_first {
                true => text!("attribution-earns-most", channel, credit = most, all, model),
                false => text!("attribution-earns-most-beside-direct", channel, credit = most, all, model),
            }
        });
        if all >= SMALL_GROUP {
            parts.push(match self.credit.is_stable(top) {
                true => text!("attribution-models-agree").to_owned(),
                // the least and the most may be conversions of few
                false if shown.k > 1 => text!("attribution-models-disagree").to_owned(),
                false => text!("attribution-models-differ", low = credit_words(low), high = credit_words(high)),
            });
        }
        parts.extend(self.removal_words(top));
        parts.join(" ")
    }

    pub(super) fn note(&self, computed: &ComputedInsight<ChannelAttribution>, shown: &PublishedParts) -> String {
        let (how, scope) = (&computed.how, &computed.scope);
        let goal = if how.goal == GOAL { &scope.settings().goal.name } else { &how.goal };
        let mut parts = Vec::new();
        if shown.whole {
            let customers = text!("count-customers", n = self.customers);
            parts.push(text!("attribution-journeys-of", n = self.conversions + self.failures, customers));
        }
        parts.push(text!("attribution-conversion-is", goal));
        parts.push(match how.look_back {
            Some(ms) => text!("attribution-touches-within", time = numbers::duration(ms)),
            None => text!("attribution-touches-however-old").to_owned(),
        });
        parts.push(text!("attribution-refunds").to_owned());
        if scope.filter.from.is_some() {
            parts.push(text!("attribution-touches-before-dates").to_owned());
        }
        if self.open > 0 {
            parts.push(match shown.k > 1 {
                true => text!("attribution-open-left-out").to_owned(),
                false => text!("attribution-open-journeys", n = self.open),
            });
        }
        if !how.with_direct {
            parts.push(text!("attribution-direct-only-alone").to_owned());
        }
        let n = self.sites.sites.len() as u64;
        if n > 0 && shown.whole && shown.sites {
            let sites = match how.with_passed_sites {
                true => text!("attribution-passed-sites-counted", n),
                false => text!("attribution-passed-sites-left-out", n),
            };
            // conversions may be many and those who made them few
            let later = text!("attribution-passed-sites-conversions", n = self.sites.conversions);
            parts.push(if shown.k > 1 { sites } else { format!("{sites}: {later}") });
        }
        if !scope.project.spend.is_empty() && !CostBase::AllChannels.holds(&scope.filter) {
            parts.push(text!("attribution-spend-of-all").to_owned());
        }
        parts.push(text!("attribution-range-and-cause").to_owned());
        parts.join(" · ")
    }
}
