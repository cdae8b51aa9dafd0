//! A template as parts of a project. Names are taken as they are: the project may get such data later.

use std::collections::BTreeSet;

use crate::events::EventTable;
use crate::insights::conditions::{read_playbook_rule, read_rule};
use crate::insights::playbook_file::{change_of_playbooks, playbook_of, template_problems};
use crate::insights::question::Question;
use crate::insights::scope::AnswerError;
use crate::model::{
    Change, DefinedTarget, Look, MapLaneChoice, MessageTemplate, Playbook, PlaybookRule, PredictionDefinition, Project,
    Rules, Scene, Segment, SegmentKind, Settings, is_same_name, unquote,
};
use crate::present::member_rules::{self, RuleNames};
use crate::present::prediction_definitions::SEGMENT;
use crate::texts::text;

use super::file::{FORM, LaneEntry, Template};

/// A file of more bytes than this is no template.
pub const LARGEST_TEMPLATE: u64 = 16 << 20;

/// Reads a template. Whatever in it no project could have is an error.
pub fn read_template(file: &str) -> Result<Template, AnswerError> {
    let wrong = |why: String| AnswerError::Unknown(text!("template-not-read", why));
    if file.len() as u64 > LARGEST_TEMPLATE {
        return Err(wrong(text!("template-too-large").to_owned()));
    }
    let template: Template = serde_json::from_str(file).map_err(|error| wrong(error.to_string()))?;
    template.check().map_err(|error| wrong(error.to_string()))?;
    Ok(template)
}

impl Template {
    fn check(&self) -> Result<(), AnswerError> {
        let wrong = |why: &str| Err(AnswerError::Unknown(why.to_owned()));
        if self.template != FORM {
            return wrong(&text!("template-of-another-form", form = self.template));
        }
        if self.settings.as_ref().is_some_and(|of| !of.is_within()) {
            return wrong(text!("template-settings-out-of-range"));
        }
        if self.names.as_ref().is_some_and(|names| !has_stages(names)) {
            return wrong(text!("cli-settings-stages-1-12-different-names-commas"));
        }
        let goal_is_right = |goal: &crate::model::Goal| {
            goal.value.is_none_or(|value| (0.0..=1e9).contains(&value))
                && goal.window_days.is_none_or(|days| (1..=3_650).contains(&days))
                && !goal.touchpoints.is_empty()
        };
        if self.goal.as_ref().is_some_and(|goal| !goal_is_right(goal)) {
            return wrong(text!("template-goal-out-of-range"));
        }
        if self.look.as_ref().is_some_and(|look| !is_look(look)) {
            return wrong(text!("template-look-unreadable"));
        }
        let segments = self.segments(&[])?;
        self.definitions(&segments)?;
        let stages = self.names.as_ref().map_or_else(|| Rules::default().stages, |names| names.stages.clone());
        self.read_playbooks(&segments, &stages)?;
        self.scenes(&segments).map(drop)
    }

    /// The settings of a project with those of the template in place.
    pub fn settings(&self, of: &Settings) -> Settings {
        let mut settings = self.settings.as_ref().map_or_else(|| of.clone(), |entry| entry.in_place(of));
        if let Some(goal) = &self.goal {
            settings.goal = goal.clone();
        }
        if let Some(look) = &self.look {
            *settings.look = look.clone();
        }
        settings
    }

    /// The rules of names of a project with those of the template before its own, and its stages.
    pub fn rules(&self, of: &Rules) -> Rules {
        let Some(names) = &self.names else { return of.clone() };
        let mut rules = names.clone();
        rules.touchpoints.extend(of.touchpoints.iter().filter(|rule| !names.touchpoints.contains(rule)).cloned());
        rules.channels.extend(of.channels.iter().filter(|rule| !names.channels.contains(rule)).cloned());
        for (touchpoint, stage) in &of.stage_of {
            rules.stage_of.entry(touchpoint.clone()).or_insert_with(|| stage.clone());
        }
        for (touchpoint, kind) in &of.kind_of {
            rules.kind_of.entry(touchpoint.clone()).or_insert(*kind);
        }
        rules
    }

    /// The segments by rule that a project with these does not have.
    pub fn segments(&self, known: &[Segment]) -> Result<Vec<Segment>, AnswerError> {
        let mut names = BTreeSet::new();
        let mut new = Vec::new();
        for entry in &self.segments {
            let name = entry.name.trim();
            if name.is_empty() || !names.insert(name.to_lowercase()) {
                return Err(AnswerError::Unknown(text!("template-segment-name", name)));
            }
            let rule = member_rules::parse(&entry.rule).map_err(|why| unreadable(&entry.rule, &why))?;
            if !known.iter().any(|of| is_same_name(&of.name, name)) {
                let (name, kind) = (name.to_owned(), SegmentKind::Rule { rule });
                new.push(Segment { id: 0, name, kind, description: String::new(), members: Vec::new() });
            }
        }
        Ok(new)
    }

    /// The lanes of maps in the order of the template; none where it says nothing of them.
    pub fn lanes(&self) -> Vec<MapLaneChoice> {
        let lane = |of: &LaneEntry| MapLaneChoice {
            id: 0,
            lane: of.lane.clone(),
            name: of.name.clone(),
            is_hidden: of.left_out,
        };
        self.map_lanes.iter().map(lane).collect()
    }

    /// The questions of one's own, of a project with these segments.
    pub fn definitions(&self, segments: &[Segment]) -> Result<Vec<PredictionDefinition>, AnswerError> {
        let read = |of: &super::file::PredictionEntry| {
            let days = of.active_days.into_iter().map(|days| (days, 3_650)).chain([(of.horizon_days, 365)]);
            if days.into_iter().any(|(days, most)| !(1..=most).contains(&days)) {
                return Err(AnswerError::Unknown(text!("template-days-out-of-range", target = of.target.as_str())));
            }
            let target = target(&of.target, segments)?;
            let (active_days, horizon_days) = (of.active_days, of.horizon_days);
            Ok(PredictionDefinition { id: 0, target, active_days, horizon_days })
        };
        self.predictions.iter().map(read).collect()
    }

    fn read_playbooks(&self, segments: &[Segment], stages: &[String]) -> Result<Vec<Playbook>, AnswerError> {
        let Some(entries) = &self.playbooks else { return Ok(Vec::new()) };
        let mut names = BTreeSet::new();
        let read = |entry: &crate::insights::playbook_file::PlaybookEntry| {
            let name = entry.name().trim();
            if name.is_empty() || !names.insert(name.to_lowercase()) {
                return Err(AnswerError::Unknown(text!("playbook-file-name", name)));
            }
            let rule = |rule: &str| playbook_rule(rule, segments, stages);
            let check = |message: &str| {
                let is_message = !message.trim().is_empty() && MessageTemplate::parse(message).is_ok();
                let why = || AnswerError::Unknown(text!("template-message-unreadable", message));
                is_message.then_some(()).ok_or_else(why)
            };
            playbook_of(entry.clone(), &rule, &check).map_err(|error| {
                AnswerError::Unknown(text!("playbook-file-in-playbook", name, why = error.to_string()))
            })
        };
        entries.iter().map(read).collect()
    }

    /// The changes that bring the playbooks of the template into a project. Of those that come with the program, the ones that
    /// the template does not have and nobody touched go.
    pub fn playbooks(&self, project: &Project) -> Result<Vec<Change<Playbook>>, AnswerError> {
        if self.playbooks.is_none() {
            return Ok(Vec::new());
        }
        let read = self.read_playbooks(&project.segments, &project.rules.stages)?;
        let shipped = crate::model::Playbooks::default();
        let is_untouched = |of: &Playbook| shipped.iter().any(|one| Playbook { id: of.id, ..one.clone() } == *of);
        let is_wanted = |of: &Playbook| read.iter().any(|one| is_same_name(&one.name, &of.name));
        let gone = project.playbooks.iter().filter(|of| is_untouched(of) && !is_wanted(of)).map(|of| of.id).collect();
        let mut changes = vec![Change::Remove(gone)];
        changes.extend(change_of_playbooks(&project.playbooks, read));
        changes.retain(|change| match change {
            Change::Remove(ids) => !ids.is_empty(),
            change => change.written().next().is_some(),
        });
        Ok(changes)
    }

    /// The scenes, of a project with these segments.
    pub fn scenes(&self, segments: &[Segment]) -> Result<Vec<Scene>, AnswerError> {
        let read = |of: &super::file::TemplateScene| {
            let mut scene = of.scene.scene()?;
            if let Some(name) = &of.segment {
                let mut question: Question = scene.question.parse()?;
                question.filter.segment = Some(segment(name, segments)?);
                scene.question = question.to_string();
            }
            Ok(scene)
        };
        self.scenes.iter().map(read).collect()
    }

    /// In sentences, what the template names that a project which was set up by it does not have. What is not known yet works
    /// once there is such data.
    pub fn unknown(&self, table: &EventTable, project: &Project) -> Vec<String> {
        if table.num_events() == 0 {
            return vec![text!("template-no-data-yet").to_owned()];
        }
        let mut said = Vec::new();
        let goal = &project.settings.goal;
        if !table.names.named(&goal.touchpoints).contains(&true) {
            said.push(text!("template-goal-unknown", touchpoints = goal.touchpoints.join(", ")));
        }
        for of in &self.segments {
            if let Err(why) = read_rule(&of.rule, table) {
                said.push(text!("template-segment-unknown", name = of.name.as_str(), why = why.to_string()));
            }
        }
        for of in &self.predictions {
            let wanted = target(&of.target, &project.segments);
            if let Ok(DefinedTarget::Event(what)) = wanted
                && let Err(why) = crate::insights::conditions::named_event(&what, table)
            {
                said.push(text!("template-prediction-unknown", target = of.target.as_str(), why = why.to_string()));
            }
        }
        for of in self.playbooks.iter().flatten() {
            let rules = of.rules().filter_map(|rule| read_playbook_rule(rule, table, project).err());
            let slots = of.messages().flat_map(|message| template_problems(message, table));
            let slots = slots.filter(|problem| problem.is_fatal).map(|problem| problem.says);
            for why in rules.map(|why| why.to_string()).chain(slots) {
                said.push(text!("template-playbook-unknown", name = of.name(), why));
            }
        }
        for scene in self.scenes(&project.segments).into_iter().flatten() {
            let asked = scene.question.parse::<Question>().and_then(|question| question.check_filter(table, project));
            if let Err(why) = asked {
                said.push(text!("template-scene-unknown", question = scene.question.as_str(), why = why.to_string()));
            }
        }
        said
    }
}

/// Reads what customers may do, of a project with these segments.
pub(super) fn target(written: &str, segments: &[Segment]) -> Result<DefinedTarget, AnswerError> {
    let begins = written.get(..SEGMENT.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(SEGMENT));
    if begins {
        return segment(&unquote(&written[SEGMENT.len()..]), segments).map(DefinedTarget::Enters);
    }
    let event = member_rules::parse_event(written).map_err(|why| unreadable(written, &why))?;
    Ok(DefinedTarget::Event(event))
}

/// Reads the rule of a playbook, of a project with these segments and stages.
pub(super) fn playbook_rule(rule: &str, segments: &[Segment], stages: &[String]) -> Result<PlaybookRule, AnswerError> {
    let names = RuleNames { segments, stages };
    member_rules::parse_playbook_rule(rule, names).map_err(|why| unreadable(rule, &why))
}

fn segment(name: &str, segments: &[Segment]) -> Result<u32, AnswerError> {
    let found = segments.iter().find(|of| is_same_name(&of.name, name)).map(|of| of.id);
    let known: Vec<&str> = segments.iter().map(|of| of.name.as_str()).collect();
    found.ok_or_else(|| AnswerError::unknown("segment", name, &known))
}

fn unreadable(rule: &str, why: &str) -> AnswerError {
    AnswerError::Unknown(text!("filter-cannot-read-rule", rule, why, form = member_rules::form()))
}

fn has_stages(names: &Rules) -> bool {
    let distinct: BTreeSet<String> = names.stages.iter().map(|name| name.trim().to_lowercase()).collect();
    (1..=12).contains(&names.stages.len()) && distinct.len() == names.stages.len() && !distinct.contains("")
}

fn is_look(look: &Look) -> bool {
    let color = look.color.is_empty() || look.color_hex().is_some();
    let logo = look.logo.is_empty() || look.logo_image().is_some_and(|image| Look::read_logo(&image).is_some());
    color && logo
}
