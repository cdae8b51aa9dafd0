//! What the playbooks would do now: whom each is for, how many of them get a proposal, and what becomes of the others.

use crate::act::{self, KNOWN_DAYS, PlaybookAudience, PlaybookOutcome, ProposalTerms};
use crate::analysis::RankBy;
use crate::events::BitSet;
use crate::model::Playbook;
use crate::present::member_rules::playbook_rule_text;
use crate::present::numbers::{self, count};
use crate::present::sentence::proposed_as_of_end;
use crate::present::small_groups::{PublishedCounts, TooFewPeople, for_own_work};
use crate::present::table::{Cell, Table};
use crate::present::words;
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight, SentEvents};
use super::ranking;
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// What the playbooks would do now.
pub struct PlaybooksForCustomers;

/// When it is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlaybookSettings {
    /// Which day counts as today.
    pub as_of: PlaybookDay,
    /// What the playbooks are ranked by.
    pub by: RankBy,
}

/// Which day counts as today for playbooks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PlaybookDay {
    /// The end of the data where the listed proposals were made so, else today.
    #[default]
    AsProposed,
    /// The end of the data.
    EndOfData,
    /// Today, however old the data is.
    Today,
}

impl InsightSettings for PlaybookSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let days = [("auto", PlaybookDay::AsProposed), ("true", PlaybookDay::EndOfData), ("false", PlaybookDay::Today)];
        fields.choice("as_of_end", text!("playbooks-setting-as-of-end"), &mut self.as_of, &days);
        ranking::declare(fields, &mut self.by);
    }
}

impl Insight for PlaybooksForCustomers {
    const ID: &'static str = "playbooks";
    const SENT: SentEvents = SentEvents::NotAsked;
    type Settings = PlaybookSettings;
    type Outcome = Vec<PlaybookAudience>;

    fn title() -> &'static str {
        text!("playbooks-title")
    }

    fn question() -> &'static str {
        text!("playbooks-question")
    }

    fn compute(
        scope: &Scope,
        how: &PlaybookSettings,
        progress: &Progress,
    ) -> Result<Vec<PlaybookAudience>, AnswerError> {
        if scope.project.playbooks.is_empty() {
            return Err(AnswerError::Nothing(text!("playbooks-none").to_owned()));
        }
        let terms = ProposalTerms { today: scope.now, as_of_end: is_as_of_end(scope, how) };
        Ok(act::audiences(&scope.table, &scope.project, &scope.subset, terms, progress)?)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let playbooks = &computed.scope.project.playbooks;
        let (scope, zone) = (&computed.scope, numbers::zone(&computed.scope.settings().time_zone));
        let moment = if is_as_of_end(scope, &computed.how) { scope.table.last_ms() } else { scope.now };
        let date = numbers::date(moment, &zone);
        let mut note = text!("playbooks-note", days = KNOWN_DAYS as u64, date);
        if k <= 1 && computed.how.by == RankBy::Objective {
            let objective = computed.scope.settings().objective;
            note.push_str(" · ");
            note.push_str(&text!("ranking-by-objective-alone", objective = ranking::objective_name(objective)));
        }
        let sentence = if k > 1 { text!("playbooks-shared").to_owned() } else { computed.sentence() };
        let answer =
            Answer::new(sentence, note).table("playbooks", for_own_work(computed.table(), k)).named_by(&["playbook"]);
        if k > 1 {
            return Ok(answer);
        }
        Ok(answer
            .fact("playbooks", playbooks.len())
            .fact("on", playbooks.iter().filter(|playbook| playbook.enabled).count()))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let playbooks = &computed.scope.project.playbooks;
        let names = playbooks.iter().map(|playbook| playbook.name.as_str());
        let at = part.position("playbook", "playbook", text!("playbooks-playbook-in-errors"), names)?;
        let mut customers = BitSet::new(computed.scope.table.num_customers());
        let audience = computed.outcome.iter().find(|of| of.playbook == playbooks[at].id);
        audience.into_iter().flat_map(|of| &of.customers).for_each(|(ix, _)| customers.insert(*ix));
        Ok(customers)
    }
}

/// Whether the end of the data counts as today.
fn is_as_of_end(scope: &Scope, how: &PlaybookSettings) -> bool {
    match how.as_of {
        PlaybookDay::AsProposed => proposed_as_of_end(&scope.project.actions, scope.table.last_ms(), scope.now),
        PlaybookDay::EndOfData => true,
        PlaybookDay::Today => false,
    }
}

/// The columns that count what becomes of customers, in the order of [`PlaybookOutcome::ALL`].
fn outcome_columns() -> [(&'static str, &'static str); PlaybookOutcome::ALL.len()] {
    [
        ("proposed", text!("playbooks-proposed")),
        ("decided", text!("playbooks-decided")),
        ("outranked", text!("playbooks-outranked")),
        ("not_worth", text!("playbooks-not-worth")),
        ("no_words", text!("playbooks-no-words")),
        ("refused", text!("playbooks-refused")),
        ("unreachable", text!("playbooks-unreachable")),
    ]
}

impl ComputedInsight<PlaybooksForCustomers> {
    /// The places of the playbooks in the order in which they are shown: what serves the objective first, or as people put them.
    pub fn order(&self) -> Vec<usize> {
        let playbooks = &self.scope.project.playbooks;
        let mut order: Vec<usize> = (0..playbooks.len()).collect();
        if self.how.by == RankBy::Objective {
            let kinds = act::kinds_by_priority(self.scope.settings().objective);
            let place = |playbook: &Playbook| kinds.iter().position(|kind| *kind == playbook.what);
            order.sort_by_key(|&at| (playbooks[at].priority, place(&playbooks[at])));
        }
        order
    }

    fn with_audiences(&self) -> impl Iterator<Item = (&Playbook, &PlaybookAudience)> {
        self.scope.project.playbooks.iter().zip(&self.outcome)
    }

    /// Every playbook with its counts.
    fn table(&self) -> Table {
        let mut columns = vec![("playbook", text!("playbooks-playbook")), ("customers", text!("playbooks-customers"))];
        columns.extend(outcome_columns());
        columns.extend([
            ("on", text!("playbooks-on")),
            ("action", text!("playbooks-action")),
            ("who", text!("playbooks-who")),
            ("channels", text!("playbooks-channels")),
            ("message", text!("playbooks-message")),
            ("number", text!("playbooks-number")),
        ]);
        let mut out = Table::new(&columns);
        for (playbook, audience) in self.with_audiences() {
            let mut row = vec![Cell::text(&playbook.name), Cell::Count(audience.customers.len() as u64)];
            row.extend(PlaybookOutcome::ALL.map(|outcome| Cell::Count(audience.count(outcome))));
            row.extend([
                Cell::Flag(playbook.enabled),
                Cell::text(words::action_kind(playbook.what)),
                Cell::text(playbook_rule_text(&playbook.who, &self.scope.project.segments)),
                Cell::text(playbook.channels.join(", ")),
                Cell::text(&playbook.message),
                Cell::Count(u64::from(playbook.id)),
            ]);
            out.push(row);
        }
        Table { rows: self.order().into_iter().filter_map(|at| out.rows.get(at).cloned()).collect(), ..out }
    }

    /// How many are on, and what they propose.
    fn sentence(&self) -> String {
        let on = self.with_audiences().filter(|(playbook, _)| playbook.enabled);
        let (mut playbooks, mut proposals, mut not_worth) = (0, 0, 0);
        let mut customers = BitSet::new(self.scope.table.num_customers());
        for (_, audience) in on {
            playbooks += 1;
            proposals += audience.count(PlaybookOutcome::Proposed);
            not_worth += audience.count(PlaybookOutcome::NotWorth);
            let proposed = audience.customers.iter().filter(|(_, outcome)| *outcome == PlaybookOutcome::Proposed);
            proposed.for_each(|(ix, _)| customers.insert(*ix));
        }
        let all = self.outcome.len() as u64;
        let customers = text!("count-customers", n = customers.count() as u64);
        let mut says = text!("playbooks-sentence", on = playbooks, all, proposals, customers);
        let project = &self.scope.project;
        let is_gone = |playbook: &&Playbook| playbook.who.names_gone(&project.segments, &self.scope.table.names.stages);
        let broken: Vec<&str> = project.playbooks.iter().filter(is_gone).map(|of| of.name.as_str()).collect();
        if !broken.is_empty() {
            says.push(' ');
            says.push_str(&text!("playbooks-broken", n = broken.len() as u64, names = broken.join(", ")));
        }
        if not_worth > 0 {
            says.push(' ');
            says.push_str(&text!("playbooks-not-worth-sentence", n = count(not_worth)));
        }
        says
    }
}
