//! What the list of customers depends on.

use std::sync::Arc;

use crate::gui::context::DataKey;
use crate::model::CustomerId;

/// Data and filter, whom it is of, and how far ahead chances look.
pub(super) type ListKey = (DataKey, Option<Arc<Vec<CustomerId>>>, u32);
