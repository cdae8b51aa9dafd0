//! The settings of an insight, declared once: from the one declaration they are listed, read from `key=value`, written as
//! text and compared.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use crate::analysis::flow::Level;
use crate::analysis::{Period, Repeats, StepChoice};
use crate::model::{Entity, RuleSequence};
use crate::present::member_rules;
use crate::texts::text;

use super::scope::AnswerError;

/// The setting that says whose order of events is followed.
pub(super) const ENTITY: &str = "entity";

/// Settings that declare themselves.
pub trait InsightSettings: Clone + Default + PartialEq + Send + Sync + 'static {
    /// Declares every setting to `fields`, always all of them and in the same order.
    fn declare(&mut self, fields: &mut Fields<'_>);
}

/// An insight without settings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NoSettings;

impl InsightSettings for NoSettings {
    fn declare(&mut self, _: &mut Fields<'_>) {}
}

/// The value of a setting, as programs read it.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A switch that is on or off.
    Flag(bool),
    /// A whole number, not negative.
    Whole(u64),
    /// A share from 0 to 1.
    Share(f64),
    /// A word or a name.
    Text(String),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(yes) => write!(f, "{yes}"),
            Self::Whole(n) => write!(f, "{n}"),
            Self::Share(share) => write!(f, "{share}"),
            Self::Text(text) => f.write_str(text),
        }
    }
}

impl From<&Value> for serde_json::Value {
    fn from(value: &Value) -> Self {
        match value {
            Value::Flag(yes) => (*yes).into(),
            Value::Whole(n) => (*n).into(),
            Value::Share(share) => (*share).into(),
            Value::Text(text) => text.as_str().into(),
        }
    }
}

/// The values that a setting may have. In words: "start or goal", "2 to 20".
#[derive(Debug, Clone, PartialEq)]
pub enum Values {
    /// One of these words.
    Choice(Vec<&'static str>),
    /// The words `true` and `false`.
    Flag,
    /// A whole number in this range.
    Whole(RangeInclusive<usize>),
    /// A whole number, or this word.
    WholeOr(&'static str, RangeInclusive<usize>),
    /// A share from 0 to this.
    Share(f64),
    /// A length of time, or none.
    Duration,
    /// A name of the project's; the words say of what.
    Name(&'static str),
    /// A text of a form of its own; the words say which.
    Written(&'static str),
}

impl fmt::Display for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Choice(words) => f.write_str(&alternatives(words)),
            Self::Flag => f.write_str(text!("settings-true-or-false")),
            Self::Whole(range) => f.write_str(&text!("settings-range", from = range.start(), to = range.end())),
            Self::WholeOr(word, range) => {
                f.write_str(&text!("settings-word-or-range", word = *word, from = range.start(), to = range.end()))
            }
            Self::Share(most) => f.write_str(&text!("settings-range", from = 0, to = most.to_string())),
            Self::Duration => f.write_str(text!("settings-length-of-time-such-as-30min")),
            Self::Name(what) | Self::Written(what) => f.write_str(what),
        }
    }
}

/// One setting with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct SettingField {
    /// The lasting key of the setting.
    pub key: &'static str,
    /// What it does, for people.
    pub about: &'static str,
    /// What it is set to.
    pub value: Value,
    /// The values it may have.
    pub values: Values,
    /// Whether it is another name of the setting before it, which a text of the settings leaves out.
    pub alias: bool,
    /// Whether it changes nothing as the others are set: days where columns are steps.
    pub idle: bool,
}

/// Goes through the settings of an insight: collects them, and changes the one that was asked for.
#[derive(Default)]
pub struct Fields<'a> {
    change: Option<(&'a str, &'a str)>,
    outcome: Option<Result<(), String>>,
    list: Vec<SettingField>,
}

/// Words and what they mean.
type Words<'a, T> = &'a [(&'static str, T)];

impl Fields<'_> {
    /// A choice of a few words.
    pub fn choice<T: Copy + PartialEq>(
        &mut self,
        key: &'static str,
        about: &'static str,
        slot: &mut T,
        values: &[(&'static str, T)],
    ) {
        self.choice_also(key, about, slot, (values, &[]));
    }

    /// One of a few words, and others that are understood and not listed: what another question calls the same.
    pub fn choice_also<T: Copy + PartialEq>(
        &mut self,
        key: &'static str,
        about: &'static str,
        slot: &mut T,
        (values, also): (Words<'_, T>, Words<'_, T>),
    ) {
        let mut all = values.iter().chain(also);
        let find = |text: &str| all.find(|(word, _)| text.eq_ignore_ascii_case(word)).map(|(_, value)| *value);
        let words = Values::Choice(values.iter().map(|(word, _)| *word).collect());
        self.change(key, &words, slot, find);
        let value = values.iter().find(|(_, value)| value == slot).map_or("", |(word, _)| word);
        self.add(key, about, Value::Text(value.to_owned()), words);
    }

    /// Another name, with its own words, of the choice before it.
    pub fn alias<T: Copy + PartialEq>(
        &mut self,
        key: &'static str,
        about: &'static str,
        slot: &mut T,
        values: &[(&'static str, T)],
    ) {
        self.choice(key, about, slot, values);
        if let Some(field) = self.list.last_mut() {
            field.alias = true;
        }
    }

    /// Says of the setting before it whether it changes nothing as the others are set.
    pub fn idle_if(&mut self, idle: bool) {
        if let Some(field) = self.list.last_mut() {
            field.idle = idle;
        }
    }

    /// Declares a setting that is on or off.
    pub fn flag(&mut self, key: &'static str, about: &'static str, slot: &mut bool) {
        let read = |text: &str| match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" | "1" => Some(true),
            "false" | "no" | "off" | "0" => Some(false),
            _ => None,
        };
        self.change(key, &Values::Flag, slot, read);
        self.add(key, about, Value::Flag(*slot), Values::Flag);
    }

    /// Yes or no, of a slot that says the opposite.
    pub fn flag_unless(&mut self, key: &'static str, about: &'static str, slot: &mut bool) {
        let mut opposite = !*slot;
        self.flag(key, about, &mut opposite);
        *slot = !opposite;
    }

    /// Declares whether steps are stages or touchpoints.
    pub fn level(&mut self, slot: &mut Level) {
        let levels = [Level::Stage, Level::Touchpoint].map(|level| (level.word(), level));
        self.choice("level", text!("settings-what-steps-are"), slot, &levels);
    }

    /// How many days ahead is looked.
    pub fn horizon(&mut self, slot: &mut u32) {
        let days = [("7d", 7), ("30d", 30), ("90d", 90)];
        self.choice("horizon", text!("settings-how-far-ahead-chances-look"), slot, &days);
    }

    /// Declares a period: days, weeks or months.
    pub fn period(&mut self, about: &'static str, slot: &mut Period) {
        let periods = [("day", Period::Day), ("week", Period::Week), ("month", Period::Month)];
        self.choice("period", about, slot, &periods);
    }

    /// Which steps a walk along journeys counts.
    pub fn steps_counted(&mut self, repeats: &mut Repeats, stop_at_goal: &mut bool) {
        let words = [("all", Repeats::All), ("collapsed", Repeats::Collapsed), ("first", Repeats::FirstOnly)];
        // whether each repeat counts, as yes and no
        let all = ["true", "yes", "on", "1"].map(|word| (word, Repeats::All));
        let collapsed = ["false", "no", "off", "0"].map(|word| (word, Repeats::Collapsed));
        let also = [all, collapsed].concat();
        self.choice_also("repeats", text!("settings-count-same-step-several-times-in"), repeats, (&words, &also));
        self.flag_unless("beyond_goal", text!("settings-follow-paths-beyond-goal"), stop_at_goal);
    }

    /// Which stages or touchpoints are steps.
    pub fn step_choice(&mut self, choice: &mut StepChoice) {
        self.parsed(
            "hide",
            text!("settings-names-that-are-no-steps"),
            &mut choice.hide,
            text!("settings-names-or-none"),
        );
        self.parsed(
            "only",
            text!("settings-nothing-else-is-a-step"),
            &mut choice.only,
            text!("settings-names-or-none"),
        );
    }

    /// Whose order of events is followed.
    pub fn entity(&mut self, slot: &mut Entity) {
        let entities = Entity::ALL.map(|entity| (entity.key(), entity));
        self.choice(ENTITY, text!("settings-whose-order-of-events-is-followed"), slot, &entities);
    }

    /// What is counted, as another name of the entity before it.
    pub fn unit(&mut self, slot: &mut Entity) {
        let units = Entity::ALL.map(|entity| (entity.units(), entity));
        self.alias("unit", text!("settings-what-is-counted-as-entity"), slot, &units);
    }

    /// Declares a setting that is a whole number.
    pub fn whole(&mut self, key: &'static str, about: &'static str, slot: &mut usize, range: RangeInclusive<usize>) {
        let values = Values::Whole(range.clone());
        self.change(key, &values, slot, |text| text.parse().ok().filter(|n| range.contains(n)));
        self.add(key, about, Value::Whole(*slot as u64), values);
    }

    /// A whole number, or a word where none is given.
    pub fn whole_or(
        &mut self,
        key: &'static str,
        about: &'static str,
        slot: &mut Option<usize>,
        (word, range): (&'static str, RangeInclusive<usize>),
    ) {
        let values = Values::WholeOr(word, range.clone());
        self.change(key, &values, slot, |text| {
            if text.eq_ignore_ascii_case(word) {
                return Some(None);
            }
            text.parse().ok().filter(|n| range.contains(n)).map(Some)
        });
        let value = slot.map_or(Value::Text(word.to_owned()), |n| Value::Whole(n as u64));
        self.add(key, about, value, values);
    }

    /// A share from 0 to `most`.
    pub fn share(&mut self, key: &'static str, about: &'static str, slot: &mut f64, most: f64) {
        let values = Values::Share(most);
        self.change(key, &values, slot, |text| text.parse().ok().filter(|share| (0.0..=most).contains(share)));
        self.add(key, about, Value::Share(*slot), values);
    }

    /// A length of time in ms, such as `30min`, `12h` or `7d`; `none` = without end.
    pub fn duration(&mut self, key: &'static str, about: &'static str, slot: &mut Option<i64>) {
        self.change(key, &Values::Duration, slot, |text| {
            if text.eq_ignore_ascii_case("none") { Some(None) } else { read_duration(text).map(Some) }
        });
        let text = slot.map_or("none".to_owned(), write_duration);
        self.add(key, about, Value::Text(text), Values::Duration);
    }

    /// A name of the project's, such as a touchpoint; the insight says what exists once it looks it up.
    pub fn name(&mut self, key: &'static str, about: &'static str, slot: &mut String, what: &'static str) {
        let values = Values::Name(what);
        self.change(key, &values, slot, |text| Some(text.to_owned()));
        self.add(key, about, Value::Text(slot.clone()), values);
    }

    /// What is written in a form of its own; `what` says in which.
    pub fn parsed<T: FromStr + fmt::Display>(
        &mut self,
        key: &'static str,
        about: &'static str,
        slot: &mut T,
        what: &'static str,
    ) {
        let values = Values::Written(what);
        self.change(key, &values, slot, |text| text.parse().ok());
        self.add(key, about, Value::Text(slot.to_string()), values);
    }

    /// Things that happen one after the other, as rules about customers write them; empty = none.
    pub fn sequence(&mut self, key: &'static str, about: &'static str, slot: &mut Option<RuleSequence>) {
        let values = Values::Written(text!("settings-sequence"));
        if let Some((_, text)) = self.change.filter(|(wanted, text)| *wanted == key && !text.trim().is_empty()) {
            let read = member_rules::parse_sequence(text);
            let read = read.map_err(|why| text!("settings-sequence-but", example = values.to_string(), why));
            self.outcome = Some(read.map(|sequence| *slot = Some(sequence)));
        } else {
            self.change(key, &values, slot, |_| Some(None));
        }
        let text = slot.as_ref().map(member_rules::sequence_text).unwrap_or_default();
        self.add(key, about, Value::Text(text), values);
    }

    fn change<T>(&mut self, key: &str, values: &Values, slot: &mut T, read: impl FnOnce(&str) -> Option<T>) {
        let Some((_, text)) = self.change.filter(|(wanted, _)| *wanted == key) else { return };
        self.outcome = Some(match read(text.trim()) {
            Some(value) => {
                *slot = value;
                Ok(())
            }
            None => Err(values.to_string()),
        });
    }

    fn add(&mut self, key: &'static str, about: &'static str, value: Value, values: Values) {
        self.list.push(SettingField { key, about, value, values, alias: false, idle: false });
    }
}

/// Every setting with its value.
pub(super) fn list<S: InsightSettings>(settings: &S) -> Vec<SettingField> {
    let mut fields = Fields::default();
    settings.clone().declare(&mut fields);
    fields.list
}

/// Changes settings as `key=value` pairs say: all of them, or an error that lists what exists.
pub(super) fn apply<S: InsightSettings>(
    insight: &str,
    settings: &mut S,
    pairs: &[(String, String)],
) -> Result<(), AnswerError> {
    let mut values = Vec::new();
    for (key, text) in pairs {
        let key = key.trim().to_lowercase().replace('-', "_");
        let mut fields = Fields { change: Some((&key, text)), ..Fields::default() };
        settings.declare(&mut fields);
        match fields.outcome {
            // whoever asks about persons asks the usual way
            None if key == ENTITY && text.trim().eq_ignore_ascii_case(Entity::Person.key()) => continue,
            None if key == ENTITY => {
                let cannot = text!("settings-follows-persons-only-and-cannot-follow", insight, entity = text.trim());
                return Err(AnswerError::Unknown(text!("settings-leave-entity-out-or-set-it", cannot)));
            }
            None => return Err(unknown_key(insight, &key, &fields.list)),
            Some(Err(values)) => {
                return Err(AnswerError::Unknown(text!("settings-is-no-value-of-is", key, text, insight, values)));
            }
            Some(Ok(())) => {}
        }
        values.push((key.clone(), value_of(settings, &key)));
    }
    // one setting given twice, or under two names, must not be decided by the order of the words
    for (key, value) in values {
        let now = value_of(settings, &key);
        if now != value {
            return Err(AnswerError::Unknown(text!("settings-is-asked-to-be-and-at", key, value, now)));
        }
    }
    Ok(())
}

fn value_of<S: InsightSettings>(settings: &S, key: &str) -> String {
    list(settings).iter().find(|f| f.key == key).map_or(String::new(), |f| f.value.to_string())
}

fn unknown_key(insight: &str, key: &str, known: &[SettingField]) -> AnswerError {
    let keys: Vec<&str> = known.iter().map(|f| f.key).collect();
    if keys.is_empty() {
        return AnswerError::Unknown(text!("settings-has-no-setting-it-has-none", insight, key));
    }
    AnswerError::Unknown(text!("settings-has-no-setting-its-settings-are", insight, key, keys = keys.join(", ")))
}

/// Words as alternatives: "start, middle or goal".
fn alternatives(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [rest @ .., last] => text!("settings-last-alternative", first = rest.join(", "), last = *last),
    }
}

/// Units of time in ms, the longest first.
const UNITS: [(&str, i64); 4] = [("d", 86_400_000), ("h", 3_600_000), ("min", 60_000), ("s", 1_000)];

pub(super) fn read_duration(text: &str) -> Option<i64> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let number: i64 = number.parse().ok()?;
    let unit = match unit.trim().to_ascii_lowercase().as_str() {
        "day" | "days" => "d".to_owned(),
        "m" => "min".to_owned(),
        unit => unit.to_owned(),
    };
    let (_, ms) = UNITS.iter().find(|(name, _)| *name == unit)?;
    number.checked_mul(*ms).filter(|&ms| ms > 0)
}

fn write_duration(ms: i64) -> String {
    let (unit, length) = UNITS.iter().find(|(_, length)| ms % length == 0).unwrap_or(&("s", 1_000));
    format!("{}{unit}", ms / length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, PartialEq)]
    struct Example {
        from: bool,
        steps: usize,
        window: Option<i64>,
    }

    impl InsightSettings for Example {
        fn declare(&mut self, fields: &mut Fields<'_>) {
            fields.choice("from", "Where it begins.", &mut self.from, &[("start", true), ("goal", false)]);
            fields.alias("side", "The same.", &mut self.from, &[("left", true), ("right", false)]);
            fields.whole("steps", "Columns.", &mut self.steps, 2..=20);
            fields.duration("window", "How long.", &mut self.window);
        }
    }

    impl Default for Example {
        fn default() -> Self {
            Self { from: true, steps: 8, window: None }
        }
    }

    fn set(pairs: &[(&str, &str)]) -> Result<Example, String> {
        let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        let mut settings = Example::default();
        apply("it", &mut settings, &pairs).map_err(|e| e.to_string()).map(|()| settings)
    }

    #[test]
    fn settings_are_read_written_and_listed_by_one_declaration() {
        let found = set(&[("from", "Goal"), ("STEPS", "5"), ("window", "7 days")]).unwrap();
        assert_eq!(found, Example { from: false, steps: 5, window: Some(7 * 86_400_000) });
        let texts: Vec<String> = list(&found).iter().map(|f| format!("{}={}", f.key, f.value)).collect();
        assert_eq!(texts, ["from=goal", "side=right", "steps=5", "window=7d"]);
        assert_eq!(set(&[("side", "right")]).unwrap(), set(&[("from", "goal"), ("side", "right")]).unwrap());
    }

    #[test]
    fn what_does_not_exist_is_answered_with_what_does() {
        assert_eq!(
            set(&[("step", "5")]).unwrap_err(),
            "it has no setting \"step\"; its settings are from, side, steps, window"
        );
        assert_eq!(set(&[("steps", "50")]).unwrap_err(), "steps=50 is no value of it; steps is 2 to 20");
        assert_eq!(set(&[("from", "end")]).unwrap_err(), "from=end is no value of it; from is start or goal");
        assert!(set(&[("window", "soon")]).unwrap_err().contains("30min, 12h or 7d"));
        assert!(set(&[("steps", "3"), ("steps", "4")]).unwrap_err().contains("3 and 4 at once"));
        assert!(set(&[("from", "start"), ("side", "right")]).unwrap_err().contains("leave one of the two out"));
    }

    #[test]
    fn lengths_of_time_read_back_as_they_were_written() {
        for ms in [1_000, 90_000, 1_800_000, 43_200_000, 86_400_000, 30 * 86_400_000] {
            assert_eq!(read_duration(&write_duration(ms)), Some(ms));
        }
        assert_eq!([read_duration("0d"), read_duration("d"), read_duration("9999999999999999d")], [None, None, None]);
    }
}
