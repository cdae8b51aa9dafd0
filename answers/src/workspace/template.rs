//! Setting a project up as a template says.

use crate::events::EventTable;
use crate::insights::{AnswerError, Template};
use crate::model::{Change, MapLaneChoice, PredictionDefinition, Project, Scene};
use crate::present::prediction_definitions;
use crate::progress::Progress;
use crate::store::StoreError;
use crate::texts::text;

use super::Workspace;
use super::edit::Edit;

/// Why a template is not used.
#[derive(Debug, thiserror::Error)]
pub enum TemplateError {
    /// It says what this project cannot be.
    #[error(transparent)]
    Unusable(#[from] AnswerError),
    /// The project cannot be changed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Workspace {
    /// Sets the project up as a template says, in two steps that can be undone: what has no need of the template's segments,
    /// and what refers to them. Gives, in sentences, what the template names that the project does not have.
    pub fn use_template(&mut self, template: &Template, progress: &Progress) -> Result<Vec<String>, TemplateError> {
        let name = text!("edit-use-template");
        let first = ground(template, &self.snapshot.project)?;
        // what cannot be done in the second step is known before the first
        let mut copy = Project::clone(&self.snapshot.project);
        first.iter().for_each(|edit| drop(edit.apply(&mut copy)));
        referring(template, &copy)?;
        self.edit_as_one(name, first, progress)?;
        let then = referring(template, &self.snapshot.project)?;
        self.edit_as_one(name, then, progress)?;
        let (table, project): (&EventTable, &Project) = (&self.snapshot.table, &self.snapshot.project);
        Ok(template.unknown(table, project))
    }
}

fn ground(template: &Template, project: &Project) -> Result<Vec<Edit>, AnswerError> {
    let (settings, rules) = (template.settings(&project.settings), template.rules(&project.rules));
    let (segments, lanes) = (template.segments(&project.segments)?, template.lanes());
    let has_lanes = !lanes.is_empty() && lanes != without_numbers(&project.map_lanes);
    let edits = [
        (rules != project.rules).then_some(Edit::SetRules(rules)),
        (settings != project.settings).then_some(Edit::SetSettings(settings)),
        (!segments.is_empty()).then_some(Edit::Segments(Change::Add(segments))),
        has_lanes.then_some(Edit::MapLanes(Change::Replace(lanes))),
    ];
    Ok(edits.into_iter().flatten().collect())
}

fn referring(template: &Template, project: &Project) -> Result<Vec<Edit>, AnswerError> {
    let mut definitions: Vec<PredictionDefinition> = Vec::new();
    for of in template.definitions(&project.segments)? {
        if !definitions.contains(&of) && prediction_definitions::keep(&project.definitions, of.clone()).is_some() {
            definitions.push(of);
        }
    }
    let is_kept = |scene: &Scene| {
        let same = |of: &Scene| Scene { id: scene.id, frozen: None, ..of.clone() } == *scene;
        project.scenes.iter().any(same)
    };
    let mut scenes = template.scenes(&project.segments)?;
    scenes.retain(|scene| !is_kept(scene));
    let mut edits: Vec<Edit> = template.playbooks(project)?.into_iter().map(Edit::Playbooks).collect();
    if !definitions.is_empty() {
        edits.push(Edit::Definitions(Change::Add(definitions)));
    }
    if !scenes.is_empty() {
        edits.push(Edit::Scenes(Change::Add(scenes)));
    }
    Ok(edits)
}

fn without_numbers(lanes: &[MapLaneChoice]) -> Vec<MapLaneChoice> {
    lanes.iter().map(|of| MapLaneChoice { id: 0, ..of.clone() }).collect()
}
