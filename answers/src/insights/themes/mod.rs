//! What customers write about, where and when, with quotes, and who reaches the goal afterwards.

mod effect;
mod tables;

use std::collections::BTreeMap;

use crate::analysis::themes::{self, FEWEST, ThemedText, Themes};
use crate::analysis::{Period, Periods, Share};
use crate::events::{BitSet, NO_STAGE};
use crate::model::{ThemeName, is_same_name};
use crate::present::charts::Ink;
use crate::present::numbers::{count, share};
use crate::present::small_groups::{self, PublishedCounts, TooFewPeople};
use crate::present::theme_names;
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::charts::BarColumns;
use super::insight::{ComputedInsight, GoalUse, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

use effect::{Effect, effects};

/// What customers write about.
pub struct TextThemes;

/// How many themes there are, and how time is cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeSettings {
    /// How many; as many as read best where nothing is said.
    pub themes: Option<usize>,
    /// The period that themes are counted by.
    pub period: Period,
    /// How many texts of each theme are shown.
    pub quotes: usize,
}

impl Default for ThemeSettings {
    fn default() -> Self {
        Self { themes: None, period: Period::Month, quotes: 5 }
    }
}

impl InsightSettings for ThemeSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.whole_or("themes", text!("themes-about-themes"), &mut self.themes, ("auto", 2..=12));
        fields.period(text!("themes-about-period"), &mut self.period);
        fields.whole("quotes", text!("themes-about-quotes"), &mut self.quotes, 0..=100);
    }
}

/// What is found: themes, the calendar, and what came after texts about each.
pub struct ThemesFound {
    /// The themes, and the texts of each.
    pub found: Themes,
    periods: Periods,
    effects: Vec<Effect>,
    /// Of all texts, those after which the goal was reached in time.
    base: Share,
}

impl Insight for TextThemes {
    const ID: &'static str = "themes";
    type Settings = ThemeSettings;
    type Outcome = ThemesFound;

    fn title() -> &'static str {
        text!("themes-title")
    }

    fn question() -> &'static str {
        text!("themes-question")
    }

    fn goal_use(_: &ComputedInsight<Self>) -> GoalUse {
        GoalUse::NotAsked
    }

    fn compute(scope: &Scope, how: &ThemeSettings, progress: &Progress) -> Result<ThemesFound, AnswerError> {
        let (table, subset) = (&scope.table, &scope.subset);
        let asked = (how.themes, &scope.project.theme_names[..]);
        let found = themes::themes(table, subset, asked, progress)?;
        let Some(found) = found.filter(|found| !found.themes.is_empty()) else {
            return Err(AnswerError::Nothing(text!("themes-too-few", n = FEWEST)));
        };
        let (effects, base) = effects(scope, &found);
        let periods = Periods::new(table, subset, scope.settings(), how.period);
        Ok(ThemesFound { found, periods, effects, base })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome.found;
        let customers = computed.behind(|_| true);
        let people = small_groups::about_people(customers, k, before)?;
        let themes = small_groups::table(computed.theme_table(k), k, before)?;
        let whole = themes.merged + themes.hidden == 0;
        let style = computed.scope.style();
        // nobody counted who wrote these
        let own = |n: u64| (k <= 1).then_some(n);
        let mut answer = Answer::new(computed.sentence(whole, k), computed.note(k))
            .table("themes", themes)
            .named_by(&["theme"])
            .chart("themes", |rows| {
                let names: (&[&str], &str) = (&["theme"], "");
                let texts = &["texts", "share"];
                let columns = BarColumns { names, length: "texts", longest_fills: true, texts };
                columns.chart(rows, &style, |_| Ink::Measure)
            });
        for (name, key, rows) in computed.inside() {
            answer = answer.table(name, small_groups::table(computed.inside_table(name, key[1], rows), k, before)?);
            answer = answer.named_by(key);
        }
        let answer = answer
            .table("words", small_groups::for_own_work(computed.words(), k))
            .named_by(&["theme"])
            .remember(people)
            .fact("texts", found.texts.len())
            .fact("themes", found.themes.len())
            .fact("about_none", own(found.about_none))
            .fact("other_language", own(found.other_language));
        if k > 1 {
            return Ok(answer);
        }
        let answer = answer.people("customers", computed.people()).named_by(&["customer", "theme"]);
        Ok(match computed.scope.settings().hide_names {
            true => answer,
            false => answer.people("quotes", computed.quotes()).named_by(&["customer"]),
        })
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        const PART: &str = "theme/stage/touchpoint/period/customer";
        let (table, outcome) = (&computed.scope.table, &computed.outcome);
        let names = outcome.found.themes.iter().map(|theme| theme.name.as_str());
        let theme = match part.get("theme") {
            Some(_) => Some(part.position("theme", PART, "theme", names)?),
            None => None,
        };
        let customer = match part.get("customer") {
            Some(_) => Some(part.whole("customer", PART)?),
            None => None,
        };
        let stage = computed.position(part, (PART, "stage"), &computed.stage_names())?;
        let touchpoint = computed.position(part, (PART, "touchpoint"), &computed.scope.names().touchpoints)?;
        let period = computed.position(part, (PART, "period"), &computed.period_names())?;
        let is = |of: &&ThemedText| {
            let i = of.event as usize;
            theme.is_none_or(|theme| usize::from(of.theme) == theme)
                && customer.is_none_or(|id| u64::from(table.people.ids[of.customer as usize]) + 1 == id)
                && stage.is_none_or(|stage| computed.stage_place(i) == stage)
                && touchpoint.is_none_or(|touchpoint| usize::from(table.touchpoint[i]) == touchpoint)
                && period.is_none_or(|period| outcome.periods.of(table.time[i]) == period)
        };
        let mut found = BitSet::new(table.num_customers());
        outcome.found.texts.iter().filter(is).for_each(|of| found.insert(of.customer));
        match found.count() {
            0 => Err(AnswerError::Unknown(text!("themes-nobody-there").to_owned())),
            _ => Ok(found),
        }
    }

    fn name_part(computed: &ComputedInsight<Self>, part: &str, name: &str) -> Option<ThemeName> {
        let theme = computed.outcome.found.themes.iter().find(|theme| is_same_name(&theme.name, part))?;
        Some(ThemeName { id: 0, name: name.to_owned(), stems: theme.stems.clone() })
    }
}

/// Name of the table, the columns that name a row, and the rows: theme, group inside it, texts, customers, and all texts of the
/// group.
type Inside = Vec<(usize, String, u64, u64, u64)>;

impl ComputedInsight<TextThemes> {
    fn position(
        &self,
        part: &Selection,
        (expected, column): (&str, &'static str),
        names: &[String],
    ) -> Result<Option<usize>, AnswerError> {
        match part.get(column) {
            Some(_) => part.position(column, expected, column, names.iter().map(String::as_str)).map(Some),
            None => Ok(None),
        }
    }

    fn stage_names(&self) -> Vec<String> {
        let mut names = self.scope.names().stages.clone();
        names.push(text!("moods-no-stage").to_owned());
        names
    }

    fn stage_place(&self, i: usize) -> usize {
        match self.scope.table.stage(i) {
            NO_STAGE => self.scope.names().stages.len(),
            stage => usize::from(stage),
        }
    }

    fn period_names(&self) -> Vec<String> {
        let periods = &self.outcome.periods;
        (0..periods.len()).map(|i| periods.name(i)).collect()
    }

    /// How many customers wrote these texts.
    fn behind(&self, is: impl Fn(&ThemedText) -> bool) -> u64 {
        let by_customer = self.outcome.found.texts.chunk_by(|a, b| a.customer == b.customer);
        by_customer.filter(|of| of.iter().any(&is)).count() as u64
    }

    /// What themes are inside stages, touchpoints and periods.
    fn inside(&self) -> [(&'static str, &'static [&'static str], Inside); 3] {
        let table = &self.scope.table;
        [
            ("stages", &["theme", "stage"], self.inside_of(&self.stage_names(), |i| self.stage_place(i))),
            (
                "touchpoints",
                &["theme", "touchpoint"],
                self.inside_of(&self.scope.names().touchpoints, |i| usize::from(table.touchpoint[i])),
            ),
            (
                "periods",
                &["theme", "period"],
                self.inside_of(&self.period_names(), |i| self.outcome.periods.of(table.time[i])),
            ),
        ]
    }

    fn inside_of(&self, names: &[String], group: impl Fn(usize) -> usize) -> Inside {
        let mut all: BTreeMap<usize, u64> = BTreeMap::new();
        let mut of: BTreeMap<(usize, usize), (u64, u64, Option<u32>)> = BTreeMap::new();
        for text in &self.outcome.found.texts {
            let at = group(text.event as usize);
            *all.entry(at).or_default() += 1;
            let (texts, customers, last) = of.entry((usize::from(text.theme), at)).or_default();
            *texts += 1;
            *customers += u64::from(*last != Some(text.customer));
            *last = Some(text.customer);
        }
        of.into_iter()
            .map(|((theme, at), (texts, customers, _))| (theme, names[at].clone(), texts, customers, all[&at]))
            .collect()
    }

    /// What there is to say; not `whole` where small groups stand together.
    fn sentence(&self, whole: bool, k: u64) -> String {
        let found = &self.outcome.found;
        let all = found.texts.len() as u64;
        let (texts, themes) = (text!("count-texts", n = all), text!("count-themes", n = found.themes.len() as u64));
        if !whole {
            return text!("themes-shared", texts, themes);
        }
        let n = found.texts.iter().filter(|of| of.theme == 0).count() as u64;
        let (name, part) = (&found.themes[0].name, share(n as f64 / all.max(1) as f64));
        let first = text!("themes-sentence", texts, themes, name, part);
        match self.most_telling(k) {
            None => first,
            Some((theme, of)) => {
                let (goal, name) = (&self.scope.settings().goal.name, &found.themes[theme].name);
                let (rate, others) = (share(of.after.share), share(of.others.share));
                format!("{first} {}", text!("themes-effect", name, rate, goal, others))
            }
        }
    }

    /// The theme after which the goal is reached more or less often than after others, by more than chance, the most of all.
    fn most_telling(&self, k: u64) -> Option<(usize, &Effect)> {
        let effects = self.outcome.effects.iter().enumerate();
        let telling = effects.filter(|(_, of)| of.tells && !of.is_of_few(k));
        telling.max_by(|a, b| {
            let size = |of: &Effect| (of.after.share - of.others.share).abs();
            size(a.1).total_cmp(&size(b.1)).then(b.0.cmp(&a.0))
        })
    }

    fn note(&self, k: u64) -> String {
        let found = &self.outcome.found;
        let mut parts = vec![text!("themes-note", language = theme_names::language_name(found.language))];
        if k > 1 {
            // counts of texts that a few people may have written
            return parts.remove(0);
        }
        if found.other_language > 0 {
            parts.push(text!("themes-note-other-language", texts = text!("count-texts", n = found.other_language)));
        }
        if found.about_none > 0 {
            parts.push(text!("themes-note-none", texts = text!("count-texts", n = found.about_none)));
        }
        let observed = count(self.outcome.base.of);
        parts.push(text!("themes-note-effect", days = effect::DAYS as u64, observed));
        parts.join(" · ")
    }
}
