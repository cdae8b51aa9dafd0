//! What goes with low scores and moods: what customers met before they answered.

use crate::analysis::mood::OwnMoods;
use crate::analysis::score_drivers::{
    self as analysis, FEWEST, ScoreDriver, ScoreFactor, ScoreKind, ScoredQuestion, Wait,
};
use crate::analysis::survey_scores::SurveyKind;
use crate::events::BitSet;
use crate::present::numbers::{self, count, decimal};
use crate::present::small_groups::{self, PublishedCounts, TooFewPeople, for_own_work};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// What goes with low scores and moods.
pub struct ScoreDrivers;

/// How far back is looked from an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreDriverSettings {
    /// How many days before the answer are looked at.
    pub days: usize,
}

impl Default for ScoreDriverSettings {
    fn default() -> Self {
        Self { days: 30 }
    }
}

impl InsightSettings for ScoreDriverSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.whole("days", text!("score-drivers-days"), &mut self.days, 1..=730);
    }
}

impl Insight for ScoreDrivers {
    const ID: &'static str = "score-drivers";
    type Settings = ScoreDriverSettings;
    type Outcome = analysis::ScoreDrivers;

    fn title() -> &'static str {
        text!("score-drivers-title")
    }

    fn question() -> &'static str {
        text!("score-drivers-question")
    }

    fn compute(
        scope: &Scope,
        how: &ScoreDriverSettings,
        progress: &Progress,
    ) -> Result<analysis::ScoreDrivers, AnswerError> {
        let own = OwnMoods::new(&scope.project.own_moods);
        let of = (&*scope.table, &*scope.subset, scope.settings());
        let found = analysis::score_drivers(of, how.days as u32, (&own, &scope.project.theme_names), progress)?;
        match found.questions.is_empty() {
            true if scope.filter.narrows() => {
                Err(AnswerError::Nothing(text!("score-drivers-none-in-filter").to_owned()))
            }
            true => Err(AnswerError::Nothing(text!("score-drivers-none", fewest = 2 * FEWEST))),
            false => Ok(found),
        }
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let answered = found.questions.iter().map(|of| of.customers).max().unwrap_or_default();
        let people = small_groups::about_people(answered as u64, k, before)?;
        let sentence = if k > 1 { text!("score-drivers-shared").to_owned() } else { computed.sentence() };
        let note = text!("score-drivers-note", days = computed.how.days);
        let answer = Answer::new(sentence, note)
            .table("drivers", for_own_work(computed.table(), k))
            .named_by(&["question", "factor"])
            .remember(people);
        if k > 1 {
            return Ok(answer);
        }
        let all = found.questions.iter().flat_map(|of| &of.drivers);
        Ok(answer
            .fact("questions", found.questions.len())
            .fact("looked_at", all.clone().count())
            .fact("stand_out", all.filter(|of| of.stands_out()).count()))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        const PART: &str = "question/factor";
        let names: Vec<String> = computed.outcome.questions.iter().map(question_name).collect();
        let at = part.position("question", PART, "question", names.iter().map(String::as_str))?;
        let question = &computed.outcome.questions[at];
        let factors: Vec<String> = question.drivers.iter().map(|of| computed.factor(of)).collect();
        let at = part.position("factor", PART, "factor", factors.iter().map(String::as_str))?;
        let mut customers = BitSet::new(computed.scope.table.num_customers());
        question.drivers[at].customers.iter().for_each(|&ix| customers.insert(ix));
        Ok(customers)
    }
}

/// What a question is called.
fn question_name(question: &ScoredQuestion) -> String {
    match question.kind {
        ScoreKind::Mood => text!("score-drivers-mood").to_owned(),
        ScoreKind::Survey(_) => question.name.clone(),
    }
}

fn unit(kind: ScoreKind) -> &'static str {
    match kind {
        ScoreKind::Survey(SurveyKind::Nps) => text!("experience-unit-nps"),
        ScoreKind::Survey(SurveyKind::Csat) => text!("experience-unit-csat"),
        ScoreKind::Survey(SurveyKind::Ces) => text!("experience-unit-ces"),
        ScoreKind::Mood => text!("score-drivers-unit-mood"),
    }
}

fn kind(factor: ScoreFactor) -> &'static str {
    match factor {
        ScoreFactor::Touchpoint(_) => text!("score-drivers-touchpoint"),
        ScoreFactor::Wait(..) => text!("score-drivers-wait"),
        ScoreFactor::Channel(_) => text!("score-drivers-channel"),
        ScoreFactor::Theme(_) => text!("score-drivers-theme"),
    }
}

impl ComputedInsight<ScoreDrivers> {
    /// What a factor is called: "Touchpoint: Payment error".
    fn factor(&self, of: &ScoreDriver) -> String {
        let names = self.scope.names();
        let name = match of.factor {
            ScoreFactor::Touchpoint(t) => names.touchpoints.get(usize::from(t)).cloned(),
            ScoreFactor::Wait(Wait::Answer, usual) => {
                Some(text!("score-drivers-wait-answer", time = numbers::duration(usual)))
            }
            ScoreFactor::Wait(Wait::Delivery, usual) => {
                Some(text!("score-drivers-wait-delivery", time = numbers::duration(usual)))
            }
            ScoreFactor::Channel(c) => names.channels.get(usize::from(c)).cloned(),
            ScoreFactor::Theme(t) => {
                let themes = self.outcome.themes.as_ref();
                themes.and_then(|of| of.themes.get(usize::from(t))).map(|theme| theme.name.clone())
            }
        };
        format!("{}: {}", kind(of.factor), name.unwrap_or_default())
    }

    /// For each question what goes with its lowest scores, or that nothing does.
    fn sentence(&self) -> String {
        let points = |v: f64, kind: ScoreKind| match kind {
            // a tone goes from -1 to 1
            ScoreKind::Mood => decimal((v * 100.0).round() / 100.0),
            ScoreKind::Survey(_) => decimal((v * 10.0).round() / 10.0),
        };
        let says = |of: &ScoredQuestion| {
            let lowest = of.drivers.first().filter(|driver| driver.stands_out() && driver.difference < 0.0);
            match lowest {
                Some(driver) => text!(
                    "score-drivers-says",
                    question = question_name(of),
                    factor = self.factor(driver),
                    customers = text!("count-customers", n = driver.customers.len() as u64),
                    lower = points(-driver.difference, of.kind),
                    low = points(-driver.high, of.kind),
                    high = points(-driver.low, of.kind)
                ),
                None => {
                    text!("score-drivers-nothing", question = question_name(of), n = count(of.drivers.len() as u64))
                }
            }
        };
        let all: Vec<String> = self.outcome.questions.iter().map(says).collect();
        format!("{} {}", all.join(" "), text!("score-drivers-no-cause"))
    }

    fn table(&self) -> Table {
        let mut out = Table::new(&[
            ("question", text!("experience-asked")),
            ("factor", text!("score-drivers-factor")),
            ("customers", text!("score-drivers-with")),
            ("without", text!("score-drivers-without")),
            ("score", text!("score-drivers-score-with")),
            ("score_without", text!("score-drivers-score-without")),
            ("difference", text!("score-drivers-difference")),
            ("difference_low", text!("score-drivers-low")),
            ("difference_high", text!("score-drivers-high")),
            ("chance", text!("score-drivers-chance")),
            ("stands_out", text!("friction-stands-out")),
            ("unit", text!("experience-unit")),
        ]);
        let number = |v: f64| Cell::Number((v * 1000.0).round() / 1000.0);
        for question in &self.outcome.questions {
            for of in &question.drivers {
                out.push(vec![
                    Cell::text(question_name(question)),
                    Cell::text(self.factor(of)),
                    Cell::Count(of.customers.len() as u64),
                    Cell::Count(of.without as u64),
                    number(of.means.0),
                    number(of.means.1),
                    number(of.difference),
                    number(of.low),
                    number(of.high),
                    // never none at all: a chance too small for the digits is the smallest that they can say
                    Cell::Share(((of.chance * 1e6).round() / 1e6).max(1e-6)),
                    Cell::Flag(of.stands_out()),
                    Cell::text(unit(question.kind)),
                ]);
            }
        }
        out
    }
}
