//! What customers answered to NPS, CSAT and CES questions, where and when.

use crate::analysis::Period;
use crate::analysis::experience::{self, ExperienceScore, ExperienceScores, SurveyQuestion};
use crate::analysis::mood::FEWEST_TEXTS;
use crate::analysis::survey_scores::SurveyKind;
use crate::events::BitSet;
use crate::present::charts::Ink;
use crate::present::contact;
use crate::present::numbers::{count, decimal};
use crate::present::small_groups::{self, GroupTable, PeopleCount, Portion, PublishedCounts, Split, TooFewPeople};
use crate::present::table::{Cell, Style, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::charts::BarColumns;
use super::insight::{ComputedInsight, GoalUse, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// What customers answered to NPS, CSAT and CES questions.
pub struct Experience;

/// How time is cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExperienceSettings {
    /// The period that scores are counted by.
    pub period: Period,
}

impl Default for ExperienceSettings {
    fn default() -> Self {
        Self { period: Period::Month }
    }
}

impl InsightSettings for ExperienceSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.period(text!("experience-about-period"), &mut self.period);
    }
}

impl Insight for Experience {
    const ID: &'static str = "experience-scores";
    type Settings = ExperienceSettings;
    type Outcome = ExperienceScores;

    fn title() -> &'static str {
        text!("experience-title")
    }

    fn question() -> &'static str {
        text!("experience-question")
    }

    fn goal_use(_: &ComputedInsight<Self>) -> GoalUse {
        GoalUse::NotAsked
    }

    fn compute(scope: &Scope, how: &ExperienceSettings, progress: &Progress) -> Result<ExperienceScores, AnswerError> {
        let (table, subset) = (&scope.table, &scope.subset);
        let found = experience::experience_scores(table, subset, scope.settings(), how.period, progress)?;
        match found.questions.is_empty() {
            true if scope.filter.narrows() => Err(AnswerError::Nothing(text!("experience-none-in-filter").to_owned())),
            true => Err(AnswerError::Nothing(text!("experience-none").to_owned())),
            false => Ok(found),
        }
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let people = small_groups::about_people(computed.customers(), k, before)?;
        let mut tables = Vec::new();
        for (name, kind, named_by, rows) in computed.groups() {
            tables.push((name, named_by, small_groups::table(computed.table(kind, named_by, rows), k, before)?));
        }
        let whole = tables.iter().all(|(.., of)| of.merged + of.hidden == 0);
        let style = computed.scope.style();
        let mut answer = Answer::new(computed.sentence(whole), text!("experience-note"));
        for (name, named_by, of) in tables {
            answer = answer.table(name, of).named_by(named_by);
        }
        let answer = answer
            .chart("scores", |rows| {
                let names: (&[&str], &str) = (&["question"], "");
                // the bar is as long as there are answers: their number stands beside it, then what they say, with its unit
                let texts = &["answers", "says"];
                let rows = &with_units(rows, &style);
                let columns = BarColumns { names, length: "answers", longest_fills: true, texts };
                columns.chart(rows, &style, |_| Ink::Measure)
            })
            .remember(people)
            .fact("questions", found.questions.len())
            .fact("answers", found.questions.iter().map(|of| of.all.answers).sum::<u64>());
        if k > 1 {
            return Ok(answer);
        }
        Ok(answer.people("customers", computed.people()).named_by(&["customer"]))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        const PART: &str = "question/touchpoint/channel/period/customer";
        let (table, found, names) = (&computed.scope.table, &computed.outcome, computed.scope.names());
        let mut customers = BitSet::new(table.num_customers());
        if part.get("customer").is_some() {
            let wanted = part.whole("customer", PART)?;
            let is = |ix: u32| u64::from(table.people.ids[ix as usize]) + 1 == wanted;
            let all = found.questions.iter().flat_map(|of| &of.answers);
            all.filter(|answer| is(answer.customer)).for_each(|answer| customers.insert(answer.customer));
            return match customers.count() {
                0 => {
                    let number = wanted.to_string();
                    Err(AnswerError::Unknown(text!("customers-customer-is-not-in-list-take", number)))
                }
                _ => Ok(customers),
            };
        }
        let questions = found.questions.iter().map(|of| of.name.as_str());
        let question = &found.questions[part.position("question", PART, "question", questions)?];
        let mut take = |is: &dyn Fn(usize) -> bool| {
            let those = question.answers.iter().filter(|answer| is(answer.event as usize));
            those.for_each(|answer| customers.insert(answer.customer));
        };
        if part.get("touchpoint").is_some() {
            let known = names.touchpoints.iter().map(String::as_str);
            let wanted = part.position("touchpoint", PART, "touchpoint", known)?;
            take(&|i| usize::from(table.touchpoint[i]) == wanted);
        } else if part.get("channel").is_some() {
            let wanted = part.position("channel", PART, "channel", names.channels.iter().map(String::as_str))?;
            take(&|i| usize::from(table.channel[i]) == wanted);
        } else if part.get("period").is_some() {
            let all: Vec<String> = (0..found.periods.len()).map(|i| found.periods.name(i)).collect();
            let wanted = part.position("period", PART, "period", all.iter().map(String::as_str))?;
            take(&|i| found.periods.of(table.time[i]) == wanted);
        } else {
            take(&|_| true);
        }
        Ok(customers)
    }
}

/// The unit of a question's score.
fn unit(kind: SurveyKind) -> &'static str {
    match kind {
        SurveyKind::Nps => text!("experience-unit-nps"),
        SurveyKind::Csat => text!("experience-unit-csat"),
        SurveyKind::Ces => text!("experience-unit-ces"),
    }
}

/// Columns that tell how many are satisfied, where a question asks for that.
const SATISFIED: &[&str] = &["score", "score_low", "score_high"];

/// Question, the group inside it, and its score.
type Rows<'a> = Vec<(&'a SurveyQuestion, Option<String>, ExperienceScore)>;

/// The table with a column more: the score with its unit, "81.2 % satisfied".
fn with_units(rows: &Table, style: &Style) -> Table {
    let mut out = rows.clone();
    if let (Some(score), Some(unit)) = (rows.position("score"), rows.position("unit")) {
        let words = |row: &Vec<Cell>| match &row[score] {
            Cell::Empty => Cell::Empty,
            of => Cell::text(format!("{} {}", of.display_text(style), row[unit].display_text(style))),
        };
        out.add("says", text!("experience-score"), rows.rows.iter().map(words));
    }
    out
}

impl ComputedInsight<Experience> {
    /// Of each table its name, its name in the memory of exports, the columns that name a row, and the rows.
    fn groups(&self) -> [(&'static str, &'static str, &'static [&'static str], Rows<'_>); 4] {
        let (found, names) = (&self.outcome, self.scope.names());
        let inside = |of: fn(&SurveyQuestion) -> &[(usize, ExperienceScore)], name: &dyn Fn(usize) -> String| {
            let rows = |question| -> Rows<'_> {
                let named = |&(at, score): &(usize, ExperienceScore)| (question, Some(name(at)), score);
                of(question).iter().map(named).collect()
            };
            found.questions.iter().flat_map(rows).collect::<Rows<'_>>()
        };
        [
            ("scores", "experience", &["question"], found.questions.iter().map(|of| (of, None, of.all)).collect()),
            (
                "touchpoints",
                "experience-touchpoints",
                &["question", "touchpoint"],
                inside(|of| &of.touchpoints, &|at| names.touchpoints[at].clone()),
            ),
            (
                "channels",
                "experience-channels",
                &["question", "channel"],
                inside(|of| &of.channels, &|at| names.channels[at].clone()),
            ),
            (
                "periods",
                "experience-periods",
                &["question", "period"],
                inside(|of| &of.periods, &|at| found.periods.name(at)),
            ),
        ]
    }

    fn table(&self, kind: &'static str, named_by: &[&'static str], rows: Rows<'_>) -> GroupTable {
        let title = |key: &str| match key {
            "touchpoint" => text!("moods-touchpoint"),
            "channel" => text!("moods-channel"),
            "period" => text!("moods-period"),
            _ => text!("experience-asked"),
        };
        let columns: Vec<(&str, &str)> = named_by
            .iter()
            .map(|&key| (key, title(key)))
            .chain([
                ("answers", text!("experience-answers")),
                ("customers", text!("experience-customers")),
                ("score", text!("experience-score")),
                ("score_low", text!("experience-score-low")),
                ("score_high", text!("experience-score-high")),
                ("unit", text!("experience-unit")),
            ])
            .collect();
        let mut table = Table::new(&columns);
        let (mut people, mut best, mut worst) = (Vec::new(), Vec::new(), Vec::new());
        for (question, group, of) in rows {
            let mut row = vec![Cell::text(&question.name)];
            row.extend(group.map(Cell::text));
            row.extend([Cell::Count(of.answers), Cell::Count(of.customers)]);
            row.extend(match of.answers >= FEWEST_TEXTS {
                true => [of.score, of.low, of.high].map(|v| Cell::Number((v * 100.0).round() / 100.0)),
                false => [const { Cell::Empty }; 3],
            });
            row.push(Cell::text(unit(question.kind)));
            table.push(row);
            people.push(PeopleCount::new(of.answers, of.customers));
            best.push(PeopleCount::new(of.best, of.best_customers));
            worst.push(PeopleCount::new(of.answers - of.best, of.other_customers));
        }
        let parts = vec![Portion { columns: SATISFIED, rows: best }, Portion { columns: &[], rows: worst }];
        GroupTable {
            table,
            kind,
            rows: people,
            base: None,
            sums: Vec::new(),
            splits: vec![Split { parts, totals_known: true }],
            overlapping: true,
            adds_up: ["", ""],
        }
    }

    /// What there is to say; not `whole` where small groups stand together.
    fn sentence(&self, whole: bool) -> String {
        let all: u64 = self.outcome.questions.iter().map(|of| of.all.answers).sum();
        let enough = self.outcome.questions.iter().filter(|of| of.all.answers >= FEWEST_TEXTS);
        let says = |of: &SurveyQuestion| {
            let (name, answers) = (of.name.as_str(), count(of.all.answers));
            let [score, low, high] =
                [of.all.score, of.all.low, of.all.high].map(|v| decimal((v * 10.0).round() / 10.0));
            match of.kind {
                SurveyKind::Nps => text!("experience-says-nps", name, score, low, high, answers),
                SurveyKind::Csat => text!("experience-says-csat", name, score, low, high, answers),
                SurveyKind::Ces => text!("experience-says-ces", name, score, low, high, answers),
            }
        };
        let parts: Vec<String> = enough.filter(|_| whole).map(says).collect();
        match parts.is_empty() {
            true if whole => text!("experience-few", answers = text!("count-answers", n = all)),
            true => text!("experience-shared", answers = text!("count-answers", n = all)),
            false => format!("{}.", parts.join("; ")),
        }
    }

    /// How many different customers answered anything.
    fn customers(&self) -> u64 {
        let answers = self.outcome.questions.iter().flat_map(|of| &of.answers);
        let mut all: Vec<u32> = answers.map(|answer| answer.customer).collect();
        all.sort_unstable();
        all.dedup();
        all.len() as u64
    }

    /// The last answer of each customer to each question.
    fn people(&self) -> Table {
        let (table, hide) = (&self.scope.table, self.scope.settings().hide_names);
        let mut out = Table::new(&contact::short(&[
            ("question", text!("experience-asked")),
            ("score", text!("experience-given")),
            ("answers", text!("experience-answers")),
            ("time", text!("experience-time")),
        ]));
        for question in &self.outcome.questions {
            for of in question.answers.chunk_by(|a, b| a.customer == b.customer) {
                let last = &of[of.len() - 1];
                let mut row = contact::short_cells(table, last.customer, hide);
                row.extend([
                    Cell::text(&question.name),
                    Cell::Number(last.score),
                    Cell::Count(of.len() as u64),
                    Cell::Time(table.time[last.event as usize]),
                ]);
                out.push(row);
            }
        }
        out
    }
}
