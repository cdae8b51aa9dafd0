//! What personas are.

use crate::model::CustomerIx;

/// The insight of personas.
pub struct Personas;

/// Which groups personas are made of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PersonaGroups {
    /// Those that behave alike, found in the data.
    #[default]
    Alike,
    /// The segments of the project.
    Segments,
}

/// What most of a persona's customers have in common, and how many they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonaTrait {
    /// What it is: a path, a channel, a product.
    pub what: String,
    /// How many customers the trait holds of.
    pub customers: u64,
}

/// How what a persona's customers wrote sounds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PersonaMood {
    /// The mean tone of their texts, from -1 to 1.
    pub tone: f64,
    /// How many of their texts have a tone.
    pub texts: u64,
    /// How many customers wrote these texts.
    pub customers: u64,
}

/// A group of customers with a face.
#[derive(Debug, Clone, PartialEq)]
pub struct Persona {
    /// What the group is called.
    pub name: String,
    /// The customers of the group, ascending.
    pub customers: Vec<CustomerIx>,
    /// The most common path of more than one stage.
    pub journey: Option<PersonaTrait>,
    /// The channel that most of them first came by.
    pub channel: Option<PersonaTrait>,
    /// The stage in which most of them stand now.
    pub stage: Option<PersonaTrait>,
    /// What most of those who bought bought.
    pub buys: Option<PersonaTrait>,
    /// When most of them come: the part of the week in which they do most.
    pub when: Option<PersonaTrait>,
    /// Those who reached the goal.
    pub reached: u64,
    /// How what these customers wrote sounds.
    pub mood: Option<PersonaMood>,
    /// Something one of them wrote, without what tells who.
    pub quote: Option<String>,
}

/// The personas, the largest first, and whom they are of.
#[derive(Debug)]
pub struct PersonasFound {
    /// The personas, the largest first.
    pub personas: Vec<Persona>,
    /// Customers with an event.
    pub customers: u64,
    /// How many of these customers are in any persona.
    pub in_any: u64,
}
