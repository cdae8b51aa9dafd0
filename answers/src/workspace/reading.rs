//! Work on columns that are read when they are asked for.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use crate::events::UnreadableColumn;

/// Runs what reads columns that may turn out to be unreadable.
pub(super) fn reading<T>(read: impl FnOnce() -> T) -> Result<T, UnreadableColumn> {
    catch_unwind(AssertUnwindSafe(read)).map_err(|why| match why.downcast::<UnreadableColumn>() {
        Ok(unreadable) => *unreadable,
        Err(other) => resume_unwind(other),
    })
}
