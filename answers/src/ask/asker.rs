//! Questions in plain words asked of one project.

use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::events::EventTable;
use crate::insights::{self, AnyInsight, Question, SettingField, Values, other_group_name, read_filter};
use crate::model::{Filter, Project};
use crate::present::numbers;
use crate::texts::text;

use super::commands::AskedCommand;
use super::filler::SettingKey;
use super::language::AskLanguage;
use super::names;
use super::parts::Correction;
use super::reading;
use super::understanding::{AskContext, AskedInsight, Chip, ChipOf, EarlierQuestion, Reading, Readings, Understanding};
use super::vocabulary::{NameKind, Vocabulary};

/// What a project knows for reading questions. It is made once for each state of the project.
#[derive(Debug)]
pub struct Asker {
    vocabulary: Vocabulary,
    insights: Vec<AskedInsight>,
    /// The last day of the data.
    today: Date,
}

/// One thing that was understood, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnderstoodPart {
    /// What it is.
    pub of: ChipOf,
    /// What it is called: "Question", "Device", "Time".
    pub title: String,
    /// What it says: "Stage flow", "mobile".
    pub value: String,
    /// The words of the text that say it, by their places in bytes; none where only the whole does.
    pub words: Vec<Range<usize>>,
    /// What else the words may mean, each with its words on the screen.
    pub alternatives: Vec<(Correction, String)>,
}

/// A question that the words may mean.
#[derive(Debug, Clone, PartialEq)]
pub struct AskedQuestion {
    /// The question.
    pub question: Question,
    /// What was understood.
    pub parts: Vec<UnderstoodPart>,
    /// How well it explains the words.
    pub score: f64,
}

/// What became of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Understood {
    /// The language that it was read in.
    pub language: AskLanguage,
    /// What is done with it.
    pub understanding: Understanding,
    /// The questions that it may mean, the best first; the nearest ones where it is not understood.
    pub questions: Vec<AskedQuestion>,
    /// Words that are not understood, by their places in bytes.
    pub unknown: Vec<Range<usize>>,
    /// Words for something that this project does not have.
    pub absent: Vec<Range<usize>>,
    /// What it wants done, which no question does.
    pub command: Option<AskedCommand>,
}

impl Asker {
    /// Learns the names of a project.
    pub fn new(table: &EventTable, project: &Project) -> Self {
        // the tables of words are read now, so that the first question does not wait for them
        AskLanguage::ALL.into_iter().for_each(AskLanguage::prepare);
        let zone = numbers::zone(&project.settings.time_zone);
        let last = Timestamp::from_millisecond(table.last_ms()).unwrap_or_default();
        Self {
            vocabulary: names::vocabulary(table, project),
            insights: asked_insights(),
            today: last.to_zoned_datetime(zone).date(),
        }
    }

    /// Reads a text. `usual` is the language where nothing tells; `before` is what "and in April?" goes on with.
    pub fn understand(
        &self,
        text: &str,
        (language, usual): (Option<AskLanguage>, AskLanguage),
        before: Option<&Question>,
        chosen: &[Correction],
        (table, project): (&EventTable, &Project),
    ) -> Understood {
        let told = self.vocabulary.without_names(text);
        let languages = language.map_or_else(|| AskLanguage::likely(&told, usual), |language| vec![language]);
        let before = before.map(earlier);
        let context = AskContext {
            vocabulary: &self.vocabulary,
            insights: &self.insights,
            today: self.today,
            before: before.as_ref(),
            chosen,
        };
        let readings = read_in(&languages, text, &context);
        let Readings { language, all, unknown, telling, absent, command } = readings;
        // what cannot be asked of this project is no reading, and two readings of one question are one
        let (mut questions, mut kept): (Vec<AskedQuestion>, Vec<Reading>) = (Vec::new(), Vec::new());
        for reading in all {
            let asked = asked(&reading, table, project);
            let is_new = |asked: &AskedQuestion| questions.iter().all(|known| known.question != asked.question);
            if let Some(asked) = asked.filter(is_new) {
                questions.push(asked);
                kept.push(reading);
            }
        }
        let readings = Readings { language, all: kept, unknown, telling, absent, command };
        let understanding = readings.understanding();
        // what the best reading leaves out is said beside what nothing explains
        let ignored = readings.all.first().map(|best| best.ignored.clone()).unwrap_or_default();
        let mut unknown = readings.unknown;
        unknown.extend(ignored);
        unknown.sort_by_key(|place| place.start);
        unknown.dedup();
        Understood { language, understanding, questions, unknown, absent: readings.absent, command }
    }

    /// What questions that were asked one after the other come to, each going on with the one before it.
    ///
    /// # Errors
    ///
    /// The first one that asks nothing clearly.
    pub fn follow<'w>(
        &self,
        texts: &'w [String],
        language: Option<AskLanguage>,
        of: (&EventTable, &Project),
    ) -> Result<Option<Question>, &'w str> {
        texts.iter().try_fold(None, |before: Option<Question>, text| {
            let mut understood = self.understand(text, (language, AskLanguage::English), before.as_ref(), &[], of);
            match understood.understanding {
                Understanding::Clear => Ok(Some(understood.questions.swap_remove(0).question)),
                Understanding::Ask | Understanding::Cannot => Err(text.as_str()),
            }
        })
    }
}

/// The readings of a text in the first of languages that are as likely; in the first one in which it is clear, where some of it is
/// no word of the first. Where another language is as clear and means something else by it, both are read.
fn read_in(languages: &[AskLanguage], text: &str, context: &AskContext<'_>) -> Readings {
    let is_clear = |readings: &Readings| readings.command.is_some() || readings.understanding() == Understanding::Clear;
    let mut first = reading::read(text, context, languages[0]);
    let others = languages[1..].iter().map(|language| reading::read(text, context, *language));
    let mut clear = others.filter(is_clear);
    if first.command.is_some() {
        return first;
    }
    if is_clear(&first) {
        let score = first.all[0].score;
        let best = clear.filter_map(|other| other.all.into_iter().next());
        first.all.splice(1..1, best.map(|best| Reading { score, ..best }));
        return first;
    }
    let leaves_out = first.all.first().is_none_or(|best| !best.ignored.is_empty()) || !first.unknown.is_empty();
    clear.next().filter(|_| leaves_out).unwrap_or(first)
}

/// Every insight with what words can set.
pub(super) fn asked_insights() -> Vec<AskedInsight> {
    let asked = |insight: &&'static dyn AnyInsight| {
        // an insight that does not list its settings is asked as usual
        let keys = insight.settings(&[]).unwrap_or_default();
        AskedInsight { id: insight.id(), keys: keys.iter().map(setting_key).collect() }
    };
    insights::all().iter().map(asked).collect()
}

/// A setting as far as words can set it.
fn setting_key(field: &SettingField) -> SettingKey {
    let (choices, whole) = match &field.values {
        Values::Choice(words) => (words.clone(), None),
        Values::Whole(range) | Values::WholeOr(_, range) => (Vec::new(), Some((*range.start(), *range.end()))),
        _ => (Vec::new(), None),
    };
    SettingKey { key: field.key, choices, whole }
}

fn earlier(question: &Question) -> EarlierQuestion {
    EarlierQuestion { insight: question.id(), settings: question.changes().to_vec(), filter: question.filter_pairs() }
}

/// A reading as a question; nothing where the project has no such thing.
fn asked(reading: &Reading, table: &EventTable, project: &Project) -> Option<AskedQuestion> {
    let filter = read_filter(reading.filter.iter().map(|(key, value)| (key, value)), table, project).ok()?;
    let question = Question::new(reading.insight, &reading.settings, filter, None).ok()?;
    let parts = understood(&reading.chips, &question, table, project);
    Some(AskedQuestion { question, parts, score: reading.score })
}

fn understood(chips: &[Chip], question: &Question, table: &EventTable, project: &Project) -> Vec<UnderstoodPart> {
    let fields = question.settings().unwrap_or_default();
    let mut parts: Vec<UnderstoodPart> = Vec::new();
    for chip in chips {
        let is_date = |of: &ChipOf| matches!(of, ChipOf::Filter(key) if key == "from" || key == "to");
        // the two ends of a time are one part
        if is_date(&chip.of) && parts.iter().any(|part| is_date(&part.of)) {
            continue;
        }
        let (title, value) = match &chip.of {
            ChipOf::Question => {
                let title = question.insight().map(|insight| insight.title()).unwrap_or_default();
                (text!("ask-part-question").to_owned(), title.to_owned())
            }
            ChipOf::Setting(key) => match fields.iter().find(|field| field.key == *key) {
                // a group is written as a filter, which nobody reads
                Some(field) if key == "against" => {
                    let name = other_group_name(&chip.value, table, project);
                    (field.title(), name.unwrap_or_else(|_| field.value_words()))
                }
                Some(field) => (field.title(), field.value_words()),
                None => continue,
            },
            ChipOf::Filter(_) if is_date(&chip.of) => {
                (text!("ask-part-time").to_owned(), time_words(&question.filter, project))
            }
            ChipOf::Filter(key) => (filter_title(key), filter_value(key, &chip.value, project)),
        };
        let alternatives = chip.alternatives.iter().map(|other| (other.clone(), alternative_words(other))).collect();
        parts.push(UnderstoodPart { of: chip.of.clone(), title, value, words: chip.words.clone(), alternatives });
    }
    parts
}

/// The dates of a filter: "1 – 31 May 2026", "since 1 May 2026".
fn time_words(filter: &Filter, project: &Project) -> String {
    let zone = numbers::zone(&project.settings.time_zone);
    let last = |to: i64| to.saturating_sub(1);
    match (filter.from, filter.to) {
        (Some(from), Some(to)) => numbers::period(from, last(to), &zone),
        (Some(from), None) => text!("ask-time-since", day = numbers::date(from, &zone)),
        (None, Some(to)) => text!("ask-time-until", day = numbers::date(last(to), &zone)),
        (None, None) => String::new(),
    }
}

fn filter_title(key: &str) -> String {
    let known = match key {
        "channel" => text!("ask-part-channel"),
        "device" => text!("ask-part-device"),
        "country" => text!("ask-part-country"),
        "product" => text!("ask-part-product"),
        "campaign" => text!("ask-part-campaign"),
        "source" => text!("ask-part-source"),
        "segment" => text!("ask-part-segment"),
        "who" => text!("ask-part-who"),
        key => return key.strip_prefix("property.").unwrap_or(key).to_owned(),
    };
    known.to_owned()
}

fn filter_value(key: &str, value: &str, project: &Project) -> String {
    match (key, value.parse::<u32>()) {
        ("segment", Ok(id)) => {
            let known = project.segments.iter().find(|segment| segment.id == id);
            known.map_or_else(|| value.to_owned(), |segment| segment.name.clone())
        }
        _ => value.to_owned(),
    }
}

/// Another thing that words may mean: "Source: E-mail".
fn alternative_words(other: &Correction) -> String {
    let title = match &other.kind {
        NameKind::Stage => text!("ask-part-stage").to_owned(),
        NameKind::Touchpoint(_) => text!("ask-part-touchpoint").to_owned(),
        NameKind::Property => text!("ask-part-property").to_owned(),
        kind => kind.filter_key().map_or_else(String::new, |key| filter_title(&key)),
    };
    text!("ask-alternative", title, value = other.text.as_str())
}
