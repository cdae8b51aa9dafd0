//! A playbook that is being written.

use crate::gui::context::ViewContext;
use crate::insights::{read_playbook_rule, template_problems};
use crate::model::{
    ActionKind, CustomerSign, Playbook, PlaybookLimits, PlaybookPriority, PlaybookRule, PlaybookTiming, ValueRule,
    is_same_name,
};
use crate::present::member_rules::playbook_rule_text;
use crate::texts::text;

/// A rule that is being written.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct RuleDraft {
    pub(super) text: String,
    pub(super) problem: Option<String>,
}

/// A playbook that is being changed: what is typed, and what of it can be read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PlaybookDraft {
    pub(super) before: Playbook,
    pub(super) now: Playbook,
    pub(super) who: RuleDraft,
    pub(super) variants: Vec<RuleDraft>,
    pub(super) channels: String,
    judged: Option<JudgedDraft>,
}

/// What was looked at of a draft (itself, why its rules cannot be read, the revision of the project), and what is wrong with it.
type JudgedDraft = ((Playbook, Vec<Option<String>>, u64), Option<String>);

impl PlaybookDraft {
    /// Begins with a playbook.
    pub(super) fn new(cx: &ViewContext<'_>, playbook: &Playbook) -> Self {
        let rule =
            |rule: &PlaybookRule| RuleDraft { text: playbook_rule_text(rule, &cx.project().segments), problem: None };
        Self {
            before: playbook.clone(),
            now: playbook.clone(),
            who: rule(&playbook.who),
            variants: playbook.variants.iter().map(|variant| rule(&variant.when)).collect(),
            channels: playbook.channels.join(", "),
            judged: None,
        }
    }

    /// Whether something of it was edited, and not saved yet.
    pub(super) fn is_edited(&self) -> bool {
        let mut rules = std::iter::once(&self.who).chain(&self.variants);
        self.now != self.before || rules.any(|rule| rule.problem.is_some())
    }

    /// Why it cannot be kept as it is; looked at anew only where something of it, or the project, has changed.
    pub(super) fn problem(&mut self, cx: &ViewContext<'_>) -> Option<String> {
        let rules = std::iter::once(&self.who).chain(&self.variants);
        let looked_at = (self.now.clone(), rules.map(|rule| rule.problem.clone()).collect(), cx.snapshot.revision);
        if self.judged.as_ref().is_none_or(|(of, _)| *of != looked_at) {
            let problem = self.find_problem(cx);
            self.judged = Some((looked_at, problem));
        }
        self.judged.as_ref().and_then(|(_, problem)| problem.clone())
    }

    fn find_problem(&self, cx: &ViewContext<'_>) -> Option<String> {
        let name = self.now.name.trim();
        let others = cx.project().playbooks.iter().filter(|of| of.id != self.now.id);
        if name.is_empty() {
            return Some(text!("playbooks-tab-needs-name").to_owned());
        }
        if others.into_iter().any(|of| is_same_name(&of.name, name)) {
            return Some(text!("playbooks-tab-name-taken", name));
        }
        if self.now.channels.is_empty() {
            return Some(text!("playbook-file-no-channel").to_owned());
        }
        let mut rules = std::iter::once(&self.who).chain(&self.variants);
        let messages = std::iter::once(&self.now.message).chain(self.now.variants.iter().map(|of| &of.message));
        let unreadable = rules.find_map(|rule| rule.problem.clone());
        let fatal = |message: &String| {
            template_problems(message, cx.table())
                .into_iter()
                .find(|problem| problem.is_fatal)
                .map(|problem| problem.says)
        };
        unreadable.or_else(|| messages.into_iter().find_map(fatal))
    }
}

/// The rule, where it can be read; else the draft says why not.
pub(super) fn read(cx: &ViewContext<'_>, draft: &mut RuleDraft) -> Option<PlaybookRule> {
    match read_playbook_rule(&draft.text, cx.table(), cx.project()) {
        Ok(rule) => {
            draft.problem = None;
            Some(rule)
        }
        Err(why) => {
            draft.problem = Some(why.to_string());
            None
        }
    }
}

/// Where a new playbook begins.
pub(super) fn blank() -> Playbook {
    Playbook {
        id: 0,
        name: String::new(),
        enabled: true,
        who: PlaybookRule::Sign(CustomerSign::OpenCart),
        what: ActionKind::Own,
        channels: vec!["E-mail".to_owned()],
        message: text!("playbooks-tab-first-message").to_owned(),
        variants: Vec::new(),
        timing: PlaybookTiming::default(),
        value: ValueRule::default(),
        cost_cents: 0,
        limits: PlaybookLimits::default(),
        priority: PlaybookPriority::default(),
    }
}
