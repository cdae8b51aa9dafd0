//! A project as a template.

use crate::events::EventTable;
use crate::insights::REST;
use crate::insights::playbook_file::{PlaybookEntry, entry_of};
use crate::insights::question::Question;
use crate::insights::scene_file::SceneEntry;
use crate::model::{Filter, Goal, Look, Project, Rules, Scene, Segment, is_same_name, split_list, unquote};
use crate::present::member_rules;
use crate::present::prediction_definitions;
use crate::texts::text;

use super::customer_names::CustomerNames;
use super::file::{FORM, LaneEntry, PredictionEntry, SegmentEntry, SettingsEntry, Template, TemplateScene};

/// What stays behind because it is about customers of this project.
#[derive(Default)]
struct LeftBehind {
    /// What names a customer.
    naming: usize,
    /// Segments of customers who were picked or found in the data.
    segments: usize,
    /// What is about such a segment.
    about_those: usize,
}

impl LeftBehind {
    fn words(&self) -> Vec<String> {
        let segments = (self.segments > 0).then(|| text!("template-segments-stay", n = self.segments as u64));
        let about = (self.about_those > 0).then(|| text!("template-about-them-stay", n = self.about_those as u64));
        let naming = (self.naming > 0).then(|| text!("template-naming-stay", n = self.naming as u64));
        [segments, about, naming].into_iter().flatten().collect()
    }
}

/// How a project is set up, as the text of a file, and in sentences what of it stays behind.
pub fn write_template(table: &EventTable, project: &Project) -> Result<(String, Vec<String>), serde_json::Error> {
    let customers = CustomerNames::of(&table.people);
    let mut left = LeftBehind::default();
    let (by_rule, others): (Vec<&Segment>, Vec<&Segment>) =
        project.segments.iter().partition(|of| of.kind.rule().is_some());
    left.segments = others.len();
    let mut kept: Vec<Segment> = Vec::new();
    let mut segments = Vec::new();
    for of in by_rule {
        let Some(rule) = of.kind.rule() else { continue };
        let entry = SegmentEntry { name: of.name.clone(), rule: member_rules::text(rule) };
        if customers.stand_in(&entry.name) || customers.stand_in(&entry.rule) {
            left.naming += 1;
        } else {
            segments.push(entry);
            kept.push(Segment { members: Vec::new(), ..of.clone() });
        }
    }
    let template = Template {
        template: FORM,
        goal: goal(&project.settings.goal, &customers, &mut left),
        settings: Some(SettingsEntry::of(&project.settings)),
        look: Some(project.settings.look.as_ref().clone()).filter(|look| *look != Look::default()),
        names: Some(names(&project.rules, &customers, &mut left)),
        predictions: predictions(project, &kept, &customers, &mut left),
        playbooks: Some(playbooks(project, &kept, &customers, &mut left)),
        scenes: scenes(project, &kept, &customers, &mut left),
        map_lanes: lanes(project, &customers, &mut left),
        segments,
    };
    Ok((serde_json::to_string_pretty(&template)? + "\n", left.words()))
}

/// What counts as success, where it names no customer.
fn goal(goal: &Goal, customers: &CustomerNames, left: &mut LeftBehind) -> Option<Goal> {
    let names_one = customers.stand_in(&goal.name) || goal.touchpoints.iter().any(|name| customers.stand_in(name));
    left.naming += usize::from(names_one);
    (!names_one).then(|| goal.clone())
}

/// Rules of names without those that name a customer, such as the page of an account.
fn names(rules: &Rules, customers: &CustomerNames, left: &mut LeftBehind) -> Rules {
    let mut rules = rules.clone();
    let mut may_go = |texts: &[&str]| {
        let names_one = texts.iter().any(|text| customers.stand_in(text));
        left.naming += usize::from(names_one);
        !names_one
    };
    rules.touchpoints.retain(|rule| may_go(&[&rule.event, &rule.page, &rule.touchpoint]));
    rules.channels.retain(|rule| may_go(&[&rule.raw, &rule.channel]));
    rules.stages.retain(|stage| may_go(&[stage]));
    rules.stage_of.retain(|touchpoint, stage| may_go(&[touchpoint.as_str(), stage.as_str()]));
    rules.kind_of.retain(|touchpoint, _| may_go(&[touchpoint]));
    if rules.stages.is_empty() {
        rules.stages = Rules::default().stages;
    }
    rules
}

fn predictions(
    project: &Project,
    kept: &[Segment],
    customers: &CustomerNames,
    left: &mut LeftBehind,
) -> Vec<PredictionEntry> {
    let mut entries = Vec::new();
    for of in &project.definitions {
        let target = prediction_definitions::target_text(&of.target, &project.segments);
        if super::read::target(&target, kept).is_err() {
            left.about_those += 1;
        } else if customers.stand_in(&target) {
            left.naming += 1;
        } else {
            entries.push(PredictionEntry { target, active_days: of.active_days, horizon_days: of.horizon_days });
        }
    }
    entries
}

fn playbooks(
    project: &Project,
    kept: &[Segment],
    customers: &CustomerNames,
    left: &mut LeftBehind,
) -> Vec<PlaybookEntry> {
    let mut entries = Vec::new();
    for of in project.playbooks.iter() {
        let entry = entry_of(of, &project.segments);
        if entry.rules().any(|rule| super::read::playbook_rule(rule, kept, &project.rules.stages).is_err()) {
            left.about_those += 1;
        } else if entry.texts().any(|text| customers.stand_in(text)) {
            left.naming += 1;
        } else {
            entries.push(entry);
        }
    }
    entries
}

fn scenes(project: &Project, kept: &[Segment], customers: &CustomerNames, left: &mut LeftBehind) -> Vec<TemplateScene> {
    let mut entries = Vec::new();
    for of in &*project.scenes {
        let Ok(mut question) = of.question.parse::<Question>() else { continue };
        let segment = question.filter.segment.take();
        let name = segment.and_then(|id| kept.iter().find(|of| of.id == id)).map(|of| of.name.clone());
        if segment.is_some() && name.is_none() || is_bound(question.changes(), kept) {
            left.about_those += 1;
            continue;
        }
        // what is selected may be one customer, and dates are those of this data
        question.selection = None;
        question.filter = Filter { from: None, to: None, ..question.filter };
        let asked = [question.settings_words(), question.filter_words(project)];
        let said = [of.story.as_str(), &of.caption, &of.notes, &asked[0], &asked[1]];
        if said.into_iter().any(|text| customers.stand_in(text)) {
            left.naming += 1;
            continue;
        }
        let scene = Scene { question: question.to_string(), ..of.clone() };
        entries.push(TemplateScene { segment: name, scene: SceneEntry::of(&scene) });
    }
    entries
}

/// Whether settings hold dates of this data, or a segment that does not come along by its name.
fn is_bound(settings: &[(String, String)], kept: &[Segment]) -> bool {
    let stays = |written: &str| {
        let name = unquote(written.trim());
        !name.is_empty() && name != REST && name != "active" && !kept.iter().any(|of| is_same_name(&of.name, &name))
    };
    let binds = |key: &str, value: &str| match key {
        "from" | "to" => true,
        "segment" => stays(value),
        _ => value.split_once("segment:").is_some_and(|(_, name)| stays(name)),
    };
    settings.iter().any(|(key, value)| match key.as_str() {
        "against" => split_list(value, ';')
            .into_iter()
            .filter_map(|word| word.split_once('='))
            .any(|(key, value)| binds(&key.trim().to_lowercase(), value)),
        "segment" | "with" => stays(value),
        _ => value.split_once("segment:").is_some_and(|(_, name)| stays(name)),
    })
}

fn lanes(project: &Project, customers: &CustomerNames, left: &mut LeftBehind) -> Vec<LaneEntry> {
    let mut entries = Vec::new();
    for of in &project.map_lanes {
        if customers.stand_in(&of.lane) || customers.stand_in(&of.name) {
            left.naming += 1;
        } else {
            entries.push(LaneEntry { lane: of.lane.clone(), name: of.name.clone(), left_out: of.is_hidden });
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_segments_that_stay_bind_a_question() {
        let is = |key: &str, value: &str| is_bound(&[(key.to_owned(), value.to_owned())], &[]);
        for (key, value) in [
            ("against", "from=2026-01-01;to=2026-02-01"),
            ("against", "channel=E-mail;segment=Loyal"),
            ("segment", "Loyal"),
            ("with", "3"),
            ("predict", "segment:Loyal"),
        ] {
            assert!(is(key, value), "{key}={value}");
        }
        for (key, value) in [("against", "rest"), ("against", "channel=E-mail"), ("with", "rest"), ("steps", "5")] {
            assert!(!is(key, value), "{key}={value}");
        }
    }
}
