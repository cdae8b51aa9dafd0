//! How many customers belonged to a segment by rule at any time, and how many came and went.

use crate::analysis::membership::{MemberCount, Membership};
use crate::analysis::{Period, Periods};
use crate::events::BitSet;
use crate::model::{MemberRule, RuleEvent, is_same_name, is_small_group};
use crate::present::member_rules;
use crate::present::numbers;
use crate::present::small_groups::{Disclosure, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::filter::find_segment;
use super::insight::{ComputedInsight, Insight, SentEvents};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// How many customers belonged to a segment by rule at any time, and how many came and went.
pub struct SegmentHistory;

/// Of which segment, and how often it is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SegmentHistorySettings {
    /// A segment by rule; `ACTIVE` = who did anything lately.
    pub segment: String,
    /// From one count to the next.
    pub period: Period,
}

/// Stands for the customers with an event within the days after which a customer counts as inactive.
const ACTIVE: &str = "active";

impl Default for SegmentHistorySettings {
    fn default() -> Self {
        Self { segment: ACTIVE.to_owned(), period: Period::Week }
    }
}

impl InsightSettings for SegmentHistorySettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let about = text!("segment-history-segment-by-rule-active-customers-who");
        fields.name("segment", about, &mut self.segment, text!("segment-history-segment-by-rule-or-active"));
        fields.period(text!("segment-history-how-often-members-are-counted"), &mut self.period);
    }
}

/// The members at the start of each period and at the end of what is known.
pub struct History {
    rule: MemberRule,
    /// What the segment is called.
    name: String,
    /// The start of each period, ms UTC; last the end of what is known.
    times: Vec<i64>,
    counts: Vec<MemberCount>,
}

impl Insight for SegmentHistory {
    const ID: &'static str = "segment-history";
    const SENT: SentEvents = SentEvents::NotAsked;
    type Settings = SegmentHistorySettings;
    type Outcome = History;

    fn title() -> &'static str {
        text!("segment-history-title")
    }

    fn question() -> &'static str {
        text!("segment-history-question")
    }

    fn compute(scope: &Scope, how: &SegmentHistorySettings, progress: &Progress) -> Result<History, AnswerError> {
        let (rule, name) = rule_of(scope, &how.segment)?;
        if scope.subset.customers().is_empty() {
            return Err(AnswerError::nobody(scope));
        }
        let periods = Periods::new(&scope.table, &scope.subset, scope.settings(), how.period);
        let times: Vec<i64> = periods.starts().iter().copied().chain([periods.until()]).collect();
        let membership = Membership::new(&scope.table, &scope.subset, &rule, scope.settings());
        let counts = membership.history(&times, progress)?;
        Ok(History { rule, name, times, counts })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let disclosure = found.table(k);
        let last = disclosure.what.rows.last().and_then(|row| row[1].as_count());
        // the most there ever were, where that is told at one of the times; no other number in its place
        let most = found.counts.iter().map(|count| count.members).max();
        let is_told = |n: &u64| disclosure.what.rows.iter().any(|row| row[1].as_count() == Some(*n));
        let sentence = match (last, most.filter(is_told)) {
            (Some(now), Some(most)) => text!(
                "segment-history-to-at-end-of-data-at",
                customers_belong = text!("count-customers-belong", n = now),
                name = found.name,
                most = numbers::count(most)
            ),
            (Some(now), None) => text!(
                "segment-history-most-not-shown",
                customers_belong = text!("count-customers-belong", n = now),
                name = found.name
            ),
            (None, _) => text!("segment-history-few-customers-belong-to-at-end", name = found.name),
        };
        let mut note =
            text!("segment-history-customers-members-at-start-of-each", rule = member_rules::text(&found.rule));
        if k > 1 {
            note.push_str(" · ");
            note.push_str(&text!("segment-history-who-joined-and-left-is-not", k));
        }
        Ok(Answer::new(sentence, note)
            .table("periods", disclosure)
            .named_by(&["period"])
            .fact("members_now", last)
            .fact("periods", found.times.len()))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let known: Vec<String> = found.times.iter().map(|&t| numbers::iso(t)).collect();
        let at = part.position("period", "period", "period", known.iter().map(String::as_str))?;
        let membership = Membership::new(&scope.table, &scope.subset, &found.rule, scope.settings());
        Ok(membership.members_at(found.times[at], progress)?)
    }
}

/// The rule of the segment that is asked for, and what it is called.
fn rule_of(scope: &Scope, wanted: &str) -> Result<(MemberRule, String), AnswerError> {
    let segments = &scope.project.segments;
    let is_named = segments.iter().any(|s| is_same_name(&s.name, wanted));
    if wanted.eq_ignore_ascii_case(ACTIVE) && !is_named {
        let days = scope.settings().inactive_after_days;
        let rule = MemberRule::Did { what: RuleEvent::Activity, at_least: 1, within_days: Some(days) };
        return Ok((rule, text!("segment-history-active").to_owned()));
    }
    let segment = find_segment(wanted, &scope.project)?;
    if let Some(rule) = segment.kind.rule() {
        if rule.asks_chance() {
            return Err(AnswerError::Unknown(text!("segment-history-asks-for-a-chance", name = segment.name)));
        }
        return Ok((rule.clone(), segment.name.clone()));
    }
    let by_rule = segments.iter().filter(|s| s.kind.rule().is_some()).map(|s| s.name.as_str());
    let known: Vec<&str> = std::iter::once(ACTIVE).chain(by_rule).collect();
    Err(AnswerError::Unknown(text!(
        "segment-history-has-no-rule-so-its-members",
        name = segment.name,
        known = known.join(", ")
    )))
}

impl History {
    fn table(&self, k: u64) -> Disclosure<Table> {
        let mut out = Table::new(&[
            ("period", text!("segment-history-from")),
            ("members", text!("segment-history-members")),
            ("joined", text!("segment-history-joined")),
            ("left", text!("segment-history-left")),
        ]);
        let mut hidden = 0;
        let mut shown_before = 0u64;
        let last = self.times.len() - 1;
        for (i, (&time, count)) in self.times.iter().zip(&self.counts).enumerate() {
            // a small change from what is told would be of few people
            let tells =
                ![count.members, count.members.abs_diff(shown_before)].into_iter().any(|n| is_small_group(n, k));
            let changes = |n: u64| if k <= 1 && i < last { Cell::Count(n) } else { Cell::Empty };
            let members = if tells { Cell::Count(count.members) } else { Cell::Empty };
            out.push(vec![Cell::Time(time), members, changes(count.joined), changes(count.left)]);
            hidden += usize::from(!tells);
            shown_before = if tells { count.members } else { shown_before };
        }
        Disclosure { hidden, ..Disclosure::all(out) }
    }
}
