//! How texts that customers wrote sound, where and when, with the words and quotes behind it.

mod quotes;
mod tables;

use crate::analysis::mood::{self, FEWEST_TEXTS, MoodMean, MoodReport, OwnMoods, Unscored};
use crate::analysis::{Period, Share};
use crate::events::{BitSet, NO_STAGE};
use crate::model::is_small_group;
use crate::present::charts::Ink;
use crate::present::numbers::{count, share};
use crate::present::small_groups::{self, PublishedCounts, TooFewPeople};
use crate::present::table::Table;
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::charts::BarColumns;
use super::insight::{ComputedInsight, GoalUse, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

pub use quotes::Quote;

/// How texts that customers wrote sound.
pub struct Moods;

/// How texts are read, and what is shown of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoodSettings {
    /// Whether a rating beside a text counts in place of its words.
    pub ratings: bool,
    /// What time is cut into.
    pub period: Period,
    /// How many quotes are shown.
    pub quotes: usize,
}

impl Default for MoodSettings {
    fn default() -> Self {
        Self { ratings: true, period: Period::Month, quotes: 40 }
    }
}

impl InsightSettings for MoodSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.flag("ratings", text!("moods-about-ratings"), &mut self.ratings);
        fields.period(text!("moods-about-period"), &mut self.period);
        fields.whole("quotes", text!("moods-about-quotes"), &mut self.quotes, 0..=1000);
    }
}

impl Insight for Moods {
    const ID: &'static str = "moods";
    type Settings = MoodSettings;
    type Outcome = MoodReport;

    fn title() -> &'static str {
        text!("moods-title")
    }

    fn question() -> &'static str {
        text!("moods-question")
    }

    fn goal_use(_: &ComputedInsight<Self>) -> GoalUse {
        GoalUse::NotAsked
    }

    fn compute(scope: &Scope, how: &MoodSettings, progress: &Progress) -> Result<MoodReport, AnswerError> {
        let own = OwnMoods::new(&scope.project.own_moods);
        let asked = (&own, how.ratings, how.period);
        let found = mood::moods(&scope.table, &scope.subset, scope.settings(), asked, progress)?;
        if found.all.n == 0 {
            return Err(AnswerError::Nothing(nothing(&found, scope)));
        }
        Ok(found)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let people = small_groups::about_people(found.all.customers, k, before)?;
        let mut tables = Vec::new();
        for (name, key, rows) in computed.groups() {
            tables.push((name, key, small_groups::table(tables::groups(rows, name, &found.all), k, before)?));
        }
        let all = &found.all;
        let is_few = |n: u64| is_small_group(n, k);
        let of_few = [all.negative_customers, all.other_customers, all.positive_customers, all.not_positive_customers];
        let whole = tables.iter().all(|(.., of)| of.merged + of.hidden == 0) && !of_few.into_iter().any(is_few);
        let if_whole = |n: u64| if whole { n.into() } else { serde_json::Value::Null };
        // nobody counted who wrote these
        let own = |n: u64| (k <= 1).then_some(n);
        let around_returns =
            found.around_returns.filter(|of| ![of.near.customers, of.other.customers].into_iter().any(is_few));
        let mut answer = Answer::new(computed.sentence(whole), computed.note(k));
        for (name, key, of) in tables {
            answer = answer.table(name, of).named_by(key);
        }
        let words = small_groups::for_own_work(tables::words(&found.words), k);
        let answer = answer.table("words", words).named_by(&["word"]);
        let answer = answer
            .chart("touchpoints", |rows| {
                let names: (&[&str], &str) = (&["touchpoint"], "");
                let texts = &["negative", "texts"];
                let columns = BarColumns { names, length: "negative", longest_fills: false, texts };
                columns.chart(rows, &computed.scope.style(), |_| Ink::Measure)
            })
            .remember(people)
            .fact("texts", found.all.n)
            .fact("customers", found.all.customers)
            .fact("mean_tone", tables::rounded(found.all.mean))
            .fact("negative", if_whole(found.all.negative.count))
            .fact("positive", if_whole(found.all.positive.count))
            .fact("other_language", own(found.without_tone(Unscored::OtherLanguage)))
            .fact("no_words", own(found.without_tone(Unscored::NoWords)))
            .fact("not_by_customer", own(found.without_tone(Unscored::NotByCustomer)))
            .fact("return_difference", around_returns.map(|of| tables::rounded(of.difference)));
        // single texts and people tell what stands together
        if k > 1 {
            return Ok(answer);
        }
        let answer = answer.people("customers", computed.people()).named_by(&["customer"]);
        Ok(match computed.scope.settings().hide_names {
            true => answer,
            false => answer.people("quotes", computed.quote_rows()).named_by(&["text_id"]),
        })
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        const PART: &str = "touchpoint/stage/channel/period/word/customer/text_id";
        let (table, names) = (&computed.scope.table, computed.scope.names());
        let event = |at: u32| at as usize;
        let mut found = BitSet::new(table.num_customers());
        let texts = &computed.outcome.texts;
        let mut take = |is: &dyn Fn(&mood::ScoredText) -> bool| {
            texts.iter().filter(|text| is(text)).for_each(|text| found.insert(text.customer));
        };
        if part.get("customer").is_some() {
            let wanted = part.whole("customer", PART)?;
            let ids = &table.people.ids;
            take(&|text| u64::from(ids[text.customer as usize]) + 1 == wanted);
        } else if part.get("text_id").is_some() {
            let key = part.text("text_id", PART)?;
            let of = |text: &mood::ScoredText| table.dims.text.name(table.text[event(text.event)]);
            take(&|text| mood::text_key(of(text)) == key);
        } else if part.get("word").is_some() {
            let codes = computed.texts_with(part.text("word", PART)?, progress)?;
            take(&|text| codes.binary_search(&table.text[event(text.event)]).is_ok());
        } else if part.get("period").is_some() {
            let (calendar, _) = &computed.outcome.periods;
            let all: Vec<String> = (0..calendar.len()).map(|i| calendar.name(i)).collect();
            let wanted = part.position("period", PART, "period", all.iter().map(String::as_str))?;
            take(&|text| calendar.of(table.time[event(text.event)]) == wanted);
        } else if part.get("stage").is_some() {
            let mut all = names.stages.clone();
            all.push(text!("moods-no-stage").to_owned());
            let wanted = part.position("stage", PART, "stage", all.iter().map(String::as_str))?;
            let wanted = if wanted == names.stages.len() { NO_STAGE } else { wanted as u8 };
            take(&|text| table.stage(event(text.event)) == wanted);
        } else if part.get("channel").is_some() {
            let wanted = part.position("channel", PART, "channel", names.channels.iter().map(String::as_str))?;
            take(&|text| usize::from(table.channel[event(text.event)]) == wanted);
        } else {
            let touchpoints = names.touchpoints.iter().map(String::as_str);
            let wanted = part.position("touchpoint", PART, "touchpoint", touchpoints)?;
            take(&|text| usize::from(table.touchpoint[event(text.event)]) == wanted);
        }
        match found.count() {
            0 => Err(AnswerError::Unknown(text!("moods-nobody-there").to_owned())),
            _ => Ok(found),
        }
    }
}

/// Why there is no tone at all, and what to do.
fn nothing(found: &MoodReport, scope: &Scope) -> String {
    let foreign = found.without_tone(Unscored::OtherLanguage);
    match foreign {
        0 if scope.filter.narrows() => text!("moods-no-text-in-filter").to_owned(),
        0 => text!("moods-no-text").to_owned(),
        n => text!("moods-no-english-text", texts = text!("count-texts", n)),
    }
}

/// The name of a table, the column that names a row, and the rows.
type MoodGroups = (&'static str, &'static [&'static str], Vec<(String, MoodMean)>);

impl ComputedInsight<Moods> {
    /// The groups of texts: the table's name, the column that names a row, and the rows.
    fn groups(&self) -> [MoodGroups; 4] {
        let (found, names) = (&self.outcome, self.scope.names());
        let stage = |stage: u8| match names.stages.get(usize::from(stage)) {
            Some(name) => name.clone(),
            None => text!("moods-no-stage").to_owned(),
        };
        let mut touchpoints: Vec<(String, MoodMean)> =
            found.touchpoints.iter().map(|&(t, mean)| (names.touchpoints[usize::from(t)].clone(), mean)).collect();
        touchpoints.sort_by_key(|(_, mean)| std::cmp::Reverse(mean.n));
        let channels = found.channels.iter().map(|&(c, mean)| (names.channels[usize::from(c)].clone(), mean)).collect();
        let (calendar, means) = &found.periods;
        let periods = means.iter().enumerate().filter(|(_, mean)| mean.n > 0);
        [
            ("touchpoints", &["touchpoint"], touchpoints),
            ("stages", &["stage"], found.stages.iter().map(|&(s, mean)| (stage(s), mean)).collect()),
            ("channels", &["channel"], channels),
            ("periods", &["period"], periods.map(|(i, &mean)| (calendar.name(i), mean)).collect()),
        ]
    }

    /// What there is to say; not `whole` where small groups stand together.
    fn sentence(&self, whole: bool) -> String {
        let all = &self.outcome.all;
        let texts = text!("count-texts", n = all.n);
        if all.n < FEWEST_TEXTS {
            return text!("moods-few-texts", texts);
        }
        if !whole {
            return text!("moods-shared", texts);
        }
        let (negative, positive) = (share(all.negative.share), share(all.positive.share));
        match self.worst() {
            Some((touchpoint, of)) => {
                let (worst, n) = (share(of.negative.share), count(of.n));
                text!("moods-sentence-worst", texts, negative, positive, touchpoint, worst, n)
            }
            None => text!("moods-sentence", texts, negative, positive),
        }
    }

    /// The touchpoint with the largest share of negative texts, where that is more than at all others by more than chance.
    fn worst(&self) -> Option<(String, MoodMean)> {
        let (all, [(_, _, touchpoints), ..]) = (&self.outcome.all, self.groups());
        let others =
            |of: &MoodMean| Share::new(all.negative.count - of.negative.count, all.negative.of - of.negative.of);
        let enough = touchpoints.into_iter().filter(|(_, of)| of.n >= FEWEST_TEXTS);
        let worst = enough.max_by(|a, b| a.1.negative.share.total_cmp(&b.1.negative.share))?;
        worst.1.negative.is_above(&others(&worst.1)).then_some(worst)
    }

    /// Unit, base, intervals, how far the reading can be believed, and what has no tone.
    fn note(&self, k: u64) -> String {
        let found = &self.outcome;
        let mut parts = vec![text!("moods-note").to_owned()];
        if k > 1 {
            // counts of texts that a few people may have written
            return parts.remove(0);
        }
        if found.agreement.is_enough() {
            let (agree, of) = (share(found.agreement.share), count(found.agreement.of));
            parts.push(text!("moods-note-agreement", agree, of));
        }
        for why in Unscored::ALL {
            let n = found.without_tone(why);
            let texts = text!("count-texts", n);
            let says = match why {
                Unscored::OtherLanguage => text!("moods-note-other-language", texts),
                Unscored::NoWords => text!("moods-note-no-words", texts),
                Unscored::NotByCustomer => text!("moods-note-not-by-customer", texts),
            };
            parts.extend((n > 0).then_some(says));
        }
        let own = self.scope.project.own_moods.len() as u64;
        if own > 0 {
            parts.push(text!("moods-note-own", n = own));
        }
        parts.join(" · ")
    }

    fn people(&self) -> Table {
        tables::customers(&self.outcome, &self.scope.table, self.scope.settings().hide_names)
    }
}
