//! Values that are read when they are first asked for.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// A column or table that may still lie in the project file: the first who asks for it reads it. Cheap to clone, and all
/// clones share what was read.
///
/// Reading can fail long after the project was opened, where nobody can return an error. It then unwinds with an
/// [`UnreadableColumn`]: whoever opened the project catches it and opens the project in a way that reads everything at once.
pub struct Lazy<T>(Arc<Inner<T>>);

struct Inner<T> {
    value: OnceLock<T>,
    /// Given up once it was read, with everything that it holds.
    read: Mutex<Option<Box<Read<T>>>>,
}

type Read<T> = dyn Fn() -> Result<T, UnreadableColumn> + Send;

/// Something that was to be read later cannot be read, or is not any more what it was when the project was opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct UnreadableColumn(pub String);

impl<T> Lazy<T> {
    /// A value that `read` reads. It must not wait for other work of the thread pool: a thread that waits for a value could
    /// be given work that waits for the same one.
    pub fn later(read: impl Fn() -> Result<T, UnreadableColumn> + Send + 'static) -> Self {
        Self(Arc::new(Inner { value: OnceLock::new(), read: Mutex::new(Some(Box::new(read))) }))
    }

    /// Whether both are clones of one value.
    pub fn is_shared_with(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// The value, where it was read.
    pub fn loaded(&self) -> Option<&T> {
        self.0.value.get()
    }
}

impl<T> Deref for Lazy<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        match self.0.value.get() {
            Some(value) => value,
            None => self.0.read_now(),
        }
    }
}

impl<T> Inner<T> {
    #[cold]
    fn read_now(&self) -> &T {
        self.value.get_or_init(|| {
            let mut reader = self.read.lock().unwrap_or_else(PoisonError::into_inner);
            let value = reader.as_ref().map(|read| read());
            match value.unwrap_or_else(|| Err(UnreadableColumn("there is nothing to read it from".to_owned()))) {
                Ok(value) => {
                    *reader = None;
                    value
                }
                Err(error) => std::panic::resume_unwind(Box::new(error)),
            }
        })
    }
}

impl<T> From<T> for Lazy<T> {
    fn from(value: T) -> Self {
        Self(Arc::new(Inner { value: OnceLock::from(value), read: Mutex::default() }))
    }
}

impl<T: Clone> From<Arc<T>> for Lazy<T> {
    fn from(value: Arc<T>) -> Self {
        Arc::unwrap_or_clone(value).into()
    }
}

impl<T> FromIterator<T> for Lazy<Vec<T>> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        values.into_iter().collect::<Vec<T>>().into()
    }
}

impl<'a, T> IntoIterator for &'a Lazy<Vec<T>> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: PartialEq> PartialEq for Lazy<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T> Clone for Lazy<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: Default> Default for Lazy<T> {
    fn default() -> Self {
        T::default().into()
    }
}

impl<T: fmt::Debug> fmt::Debug for Lazy<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.loaded() {
            Some(value) => value.fmt(f),
            None => f.write_str("(not read yet)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn a_value_is_read_once_for_all_clones() {
        let times = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&times);
        let lazy = Lazy::later(move || {
            counted.fetch_add(1, Ordering::Relaxed);
            Ok(vec![1, 2, 3])
        });
        let clone = lazy.clone();
        assert_eq!((lazy.loaded(), times.load(Ordering::Relaxed)), (None, 0));
        assert_eq!(lazy[1], 2);
        assert_eq!(clone.len(), 3);
        assert_eq!((clone.loaded().map(Vec::len), times.load(Ordering::Relaxed)), (Some(3), 1));
    }

    #[test]
    fn a_value_that_cannot_be_read_unwinds_with_the_reason() {
        let lazy: Lazy<Vec<u8>> = Lazy::later(|| Err(UnreadableColumn("it is damaged".to_owned())));
        let caught = catch_unwind(AssertUnwindSafe(|| lazy.len())).unwrap_err();
        assert_eq!(caught.downcast_ref::<UnreadableColumn>().unwrap().to_string(), "it is damaged");
        assert!(lazy.loaded().is_none(), "the next who asks tries again");
    }
}
