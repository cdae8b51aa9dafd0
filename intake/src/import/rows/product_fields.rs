//! Where the columns of a catalogue are.

use crate::events::words;
use crate::import::map::mapping::Role;

/// Where the columns of a catalogue are.
#[derive(Debug, Clone, Default)]
pub(crate) struct ProductFields {
    pub id: Option<usize>,
    pub sku: Option<usize>,
    /// What holds the rows of one product together.
    pub handle: Option<usize>,
    /// The columns that may hold the category, the best first.
    pub category: Vec<usize>,
    pub cost: Option<usize>,
    pub margin: Option<usize>,
    pub stock: Option<usize>,
    pub replaced_by: Option<usize>,
}

impl ProductFields {
    /// Finds them by their roles: `fields` says which columns have one.
    pub(crate) fn new(fields: &dyn Fn(Role) -> Vec<usize>, names: &[String]) -> Self {
        let first = |role| fields(role).first().copied();
        let mut category = fields(Role::Category);
        // a "type" may also say how a product is sold
        category.sort_by_key(|&i| words(&names[i]) == "type");
        Self {
            id: first(Role::ProductId),
            sku: first(Role::Sku),
            handle: first(Role::Handle),
            category,
            cost: first(Role::Cost),
            margin: first(Role::Margin),
            stock: first(Role::Stock),
            replaced_by: first(Role::ReplacedBy),
        }
    }
}
