//! Settings that a single name, word, length of time or number says.

use super::dates::When;
use super::filler::{Filler, PartOf};
use super::mentions::Meaning;
use super::parts::NamePart;
use super::vocabulary::NameKind;

/// Insights that list all there is, the best first, so that the top five are in the answer.
const RANKED_LISTS: [&str; 4] = ["products", "campaigns", "channels", "recommendations"];

impl Filler<'_> {
    /// Settings that are one name of the project.
    pub(super) fn single_names(&mut self) {
        let is_touchpoint = |kind: &NameKind| matches!(kind, NameKind::Touchpoint(_));
        for part in self.parts.names.clone() {
            if self.is_used(part.mention) {
                continue;
            }
            if part.negated || self.frame.insight == "what-if" {
                if part.negated && part.kind == NameKind::Channel && part.text == "Direct" {
                    self.set("direct", "false", part.mention);
                }
                let is_name_of_step = matches!(part.kind, NameKind::Touchpoint(_) | NameKind::Stage);
                let takes = is_name_of_step && !self.vocabulary.is_goal(&part.text) && !self.is_of_people(part.mention);
                if takes && self.hides_another(part.mention, &part.text) {
                    continue;
                }
                if takes {
                    self.set("hide", part.text.clone(), part.mention);
                    self.set("avoid", part.text.clone(), part.mention);
                }
                continue;
            }
            if self.hides_too(part.mention, &part.text) {
                continue;
            }
            // circles between two touchpoints stand among all circles
            if self.frame.insight == "loops" && self.parts.has("touchpoint2") && is_touchpoint(&part.kind) {
                self.filled.used.push(part.mention);
                continue;
            }
            let is_cue = self.fit.cues.iter().any(|(at, _)| *at == part.mention);
            let at = part.mention;
            match &part.kind {
                kind if is_touchpoint(kind) || *kind == NameKind::Stage => {
                    let around = self.stands_after(at, &["after", "before", "from", "to", "lost"]);
                    // what earns credit is a goal, unless it says whose
                    if is_touchpoint(kind)
                        && !is_cue
                        && self.frame.insight == "attribution"
                        && !self.mentions.says("who")
                    {
                        let value = self.or_goal(&part);
                        if value != "goal" {
                            self.set("goal", value, at);
                        }
                    }
                    let is_hidden = self.filled.all.iter().any(|set| set.key == "hide" && set.value == part.text);
                    if is_hidden {
                        continue;
                    }
                    if self.has("anchor") && (around || !is_cue) && self.frame.insight != "paths" {
                        let value = self.or_goal(&part);
                        // who does not reach the goal is not found behind it
                        if value == "goal" && self.fit.cues.iter().any(|(_, word)| *word == "lost") {
                            self.filled.doubtful.push(at);
                        }
                        self.set("anchor", value, at);
                    }
                    self.set("around", part.text.clone(), at);
                    if is_touchpoint(kind) && !is_cue && !self.vocabulary.is_goal(&part.text) {
                        self.set("touchpoint", part.text.clone(), at);
                    }
                    if is_touchpoint(kind) && self.frame.insight == "own-prediction" {
                        self.set("target", format!("\"{}\"", part.text), at);
                    }
                    if *kind == NameKind::Stage {
                        self.set("stage", part.text.clone(), at);
                    }
                }
                NameKind::Product if self.frame.insight == "own-prediction" => {
                    let target = format!("order with product:\"{}\"", part.text);
                    self.filled.all.retain(|set| set.key != "target");
                    self.set("target", target, at);
                }
                NameKind::Segment(_) => self.set("segment", part.text.clone(), at),
                NameKind::Property => {
                    self.set("property", part.text.clone(), at);
                    self.set("split", part.text.clone(), at);
                }
                // what tells when somebody is there are messages, not how customers came
                NameKind::Channel if self.frame.insight == "timing" && part.text == "E-mail" => {
                    self.set("channel", "messages", at);
                }
                NameKind::Source if self.frame.insight == "timing" => self.set("channel", "visits", at),
                NameKind::PropertyValue(name) if self.frame.insight == "by-property" => {
                    self.set("property", name.clone(), at);
                    self.filled.used.push(at);
                }
                NameKind::Source if self.frame.insight == "quality" => self.set("source", part.text.clone(), at),
                _ => {}
            }
        }
    }

    /// Whether what is denied is said of people, "who never searched", and not of paths.
    fn is_of_people(&self, mention: usize) -> bool {
        let all = &self.mentions.all;
        let denies = (mention.saturating_sub(4)..mention).rev().find(|at| all[*at].means("not"));
        let before = denies.and_then(|at| all[..at].iter().rev().find(|of| !of.is_skipped()));
        self.frame.insight == "paths" && before.is_some_and(|of| of.means("who"))
    }

    /// Hides one more of "without searches and without the blog"; whether it did.
    fn hides_another(&mut self, mention: usize, text: &str) -> bool {
        let Some(hidden) = self.filled.all.iter_mut().find(|set| set.key == "hide") else { return false };
        hidden.value = format!("{},{text}", hidden.value);
        self.filled.used.push(mention);
        true
    }

    /// Hides one more of "without the blog and the home page"; whether it did.
    fn hides_too(&mut self, mention: usize, text: &str) -> bool {
        let mentions = self.mentions;
        let mut before =
            (0..mention).rev().filter(|at| !mentions.all[*at].is_skipped() || mentions.all[*at].means("and"));
        let joins = |at: &usize| mentions.all[*at].means("and") || mentions.all[*at].means("or");
        let Some(first) = before.next().filter(joins).and_then(|_| before.next()) else { return false };
        let hidden = self.filled.all.iter_mut().find(|set| set.key == "hide" && set.named == Some(first));
        let Some(hidden) = hidden else { return false };
        hidden.value = format!("{},{text}", hidden.value);
        self.filled.used.push(mention);
        true
    }

    /// Choices that words of the language name.
    pub(super) fn words(&mut self) {
        let mentions = self.mentions;
        let is_of_time = |at: usize| self.parts.of_times.contains(&at);
        let by: Vec<usize> =
            self.fit.cues.iter().filter(|(_, word)| word.starts_with("d-")).map(|(at, _)| *at).collect();
        for (at, mention) in mentions.all.iter().enumerate().filter(|(at, _)| !is_of_time(*at)).collect::<Vec<_>>() {
            let said = mention.meanings.iter().filter_map(|meaning| match meaning {
                Meaning::Word(word) => Some(*word),
                _ => None,
            });
            // "no orders" says who is meant, not what is counted
            let says_people = ["non-buyers", "one-time-buyers", "inactive"].iter().any(|word| mention.means(word));
            let inner = mention.inner.iter().copied().filter(|_| !says_people);
            let said: Vec<&'static str> = said.chain(inner).collect();
            let was_used = self.is_used(at);
            for word in said {
                match word.split_once('-') {
                    Some(("p", period)) => self.choose("period", period, at),
                    Some(("m", model)) => self.choose("model", model, at),
                    Some(("e", entity)) => self.choose("entity", entity, at),
                    // a setting by its key, such as s-conversions-first
                    Some(("s", setting)) => {
                        let setting = setting.split_once('-').filter(|(key, value)| self.may_be(key, value));
                        if let Some((key, value)) = setting {
                            self.set(key, value, at);
                        }
                    }
                    Some(("c", "orders")) if self.frame.insight == "trends" => self.choose("measure", "goals", at),
                    Some(("c", measure)) => self.choose("measure", measure, at),
                    Some(("d", dimension))
                        if mention.means(word)
                            && !self.is_kind_of_value(at, dimension)
                            && (by.contains(&at) || self.is_asked_by(at, dimension)) =>
                    {
                        self.set("split", dimension, at);
                    }
                    _ if word == "q-stage" => self.choose("level", "stage", at),
                    _ if word == "directly" => {
                        self.choose("order", "strict", at);
                        self.choose("rule", "directly", at);
                    }
                    _ if word == "any-order" => self.choose("order", "any", at),
                    _ if word == "hold-product" => self.set("hold", "product", at),
                    _ if word == "q-aligned" => self.choose("axis", "first-event", at),
                    // when somebody visits is told by visits alone
                    _ if word == "c-sessions" && self.frame.insight == "timing" => self.choose("channel", "visits", at),
                    _ => {}
                }
            }
            // "mobile visitors" counts visitors and still says which
            let filters = |name: usize| self.vocabulary.name(name).kind.filter_key().is_some();
            if !was_used && mention.names().any(filters) {
                self.filled.used.retain(|used| *used != at);
            }
        }
        self.visits_of_touchpoint();
        if self.frame.insight == "trends" && self.is_set("touchpoint") && !self.is_set("measure") {
            self.add(PartOf::Settings, "measure", "events".to_owned(), 0..0, None);
        }
    }

    /// "Blog visits" are how often the blog is seen, and not the sessions that it has a part in.
    fn visits_of_touchpoint(&mut self) {
        let (all, tokens) = (&self.mentions.all, &self.mentions.tokens);
        let touchpoint = self.filled.all.iter().find(|set| set.key == "touchpoint").and_then(|set| set.named);
        let Some(touchpoint) = touchpoint.filter(|_| self.frame.insight == "trends") else { return };
        let is_visit = |at: &usize| {
            let (first, last) = (touchpoint.min(*at), touchpoint.max(*at));
            let is_beside = first < last && (first + 1..last).all(|between| all[between].is_skipped());
            let says = |word: &str| word.starts_with("visit") || word.starts_with("besuch");
            is_beside && all[*at].means("c-sessions") && tokens[all[*at].tokens.clone()].iter().any(|of| says(&of.word))
        };
        let Some(visit) = (0..all.len()).find(is_visit) else { return };
        let words = all[visit].tokens.clone();
        let measure = self.filled.all.iter_mut().find(|set| set.key == "measure" && set.words == words);
        if let Some(measure) = measure {
            "events".clone_into(&mut measure.value);
        }
    }

    /// Whether a word for a dimension stands beside the only value of it: "on mobile devices" is split by nothing.
    fn is_kind_of_value(&self, at: usize, dimension: &str) -> bool {
        let is_of = |name: &&NamePart| name.kind.filter_key().as_deref() == Some(dimension) && !name.negated;
        let values: Vec<&NamePart> = self.parts.names.iter().filter(is_of).collect();
        matches!(values[..], [only] if only.mention.abs_diff(at) == 1) && !self.stands_after(at, &["by"])
    }

    /// Whether a dimension is one to split by: "by country", "by month and country", not the product of "a product".
    pub(super) fn is_asked_by(&self, at: usize, dimension: &str) -> bool {
        let is_cue = self.fit.cues.iter().any(|(cue, word)| *cue == at && word.starts_with("q-"));
        let is_said = self.stands_after(at, &["by"]);
        // "obstacles by channel" are split, whatever else a word for channels may ask
        (is_cue && is_said && self.has("split"))
            || (!is_cue && (is_said || matches!(dimension, "device" | "country" | "first-channel" | "channel")))
    }

    /// Times ahead and lengths of time.
    pub(super) fn lengths(&mut self) {
        for time in &self.parts.times.clone() {
            let (days, value) = match &time.when {
                When::Ahead(days) => (*days, format!("{days}d")),
                When::Length(n, unit) => (time.when.days().unwrap_or(1), format!("{n}{unit}")),
                _ => continue,
            };
            let words = time.tokens.clone();
            // a forecast is of the time ahead, however it is called
            if matches!(self.frame.insight, "forecasts" | "backtest") && matches!(time.when, When::Ahead(_)) {
                self.filled.present.push(words);
                continue;
            }
            // of another time ahead nothing is foreseen: then a person chooses
            let horizon = match days {
                7 => Some("7d"),
                28..=31 => Some("30d"),
                84..=92 => Some("90d"),
                _ => None,
            };
            let is_ahead = matches!(time.when, When::Ahead(_));
            let foresees = is_ahead || matches!(self.frame.insight, "scores" | "own-prediction");
            if self.mentions.says("half-life") && self.has("half_life_days") && !self.is_set("half_life_days") {
                self.add(PartOf::Settings, "half_life_days", days.to_string(), words, None);
                continue;
            }
            let found = [
                ("horizon", horizon.unwrap_or_default().to_owned()),
                ("horizon_days", days.to_string()),
                ("window", value.clone()),
                ("look_back", value.clone()),
                ("within", value),
                ("months", (days / 30).max(1).to_string()),
                ("days", days.to_string()),
            ];
            let takes = |key: &str| {
                self.has(key)
                    && !self.is_set(key)
                    && (!is_ahead || !matches!(key, "window" | "within" | "look_back"))
                    && (key != "horizon" || (foresees && horizon.is_some()))
            };
            let is_short = self.frame.insight == "value" && days < 60;
            if let Some((key, value)) = found.into_iter().find(|(key, _)| takes(key) && !(is_short && *key == "months"))
            {
                self.add(PartOf::Settings, key, value, words, None);
            }
        }
    }

    /// "top 5", "the 5 most common", "4 groups".
    pub(super) fn numbers(&mut self) {
        for (at, mention) in self.mentions.all.iter().enumerate() {
            let Some(number) = mention.number().filter(|n| n.fract() == 0.0 && *n >= 1.0) else { continue };
            let is_name = self.parts.names.iter().any(|name| name.mention == at);
            if self.parts.of_times.contains(&at) || self.is_used(at) || is_name {
                continue;
            }
            let near = |word: &str| {
                let from = at.saturating_sub(2);
                self.mentions.all[from..(at + 3).min(self.mentions.all.len())].iter().any(|of| of.says(word))
            };
            if near("compare") {
                continue;
            }
            // stages of a journey are its columns where they are counted: "6 étapes"
            let counts_stages = self.mentions.all.get(at + 1).is_some_and(|next| next.means("q-stage"));
            let keys: &[&str] = if counts_stages || near("q-touchpoint") || near("column") {
                &["steps"]
            } else if near("best") || near("worst") {
                &["limit", "rows", "quotes", "top", "nodes"]
            } else if near("q-segments") || near("q-themes") {
                &["groups", "themes"]
            } else {
                continue;
            };
            let fits = |key: &&&str| {
                let of = self.keys.iter().find(|of| of.key == **key);
                of.is_some_and(|of| of.whole.is_some_and(|(least, most)| (least..=most).contains(&(number as usize))))
            };
            if let Some(key) = keys.iter().find(fits) {
                self.set(key, format!("{number}"), at);
                self.filled.used.extend(counts_stages.then_some(at + 1));
            } else if near("best") && RANKED_LISTS.contains(&self.frame.insight) {
                self.filled.used.push(at);
            }
        }
    }
}
