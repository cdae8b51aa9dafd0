//! For whom something is made, which decides whether small groups are in it.

use crate::model::{Filter, Project, Settings};
use crate::present::small_groups::{self, Disclosure, PublishedCounts, TooFewPeople};
use crate::workspace::{Archive, PublishError, Snapshot, publish};

use super::Release;

/// For whom counts of groups of people are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The person at this computer, in the window.
    Screen,
    /// Programs and files of whoever sits here.
    OwnWork,
    /// An assistant, which may pass on what it learns.
    Assistant,
}

impl Audience {
    /// Groups of fewer people than this stand together, where nothing else is asked for.
    pub fn smallest(self, settings: &Settings) -> u32 {
        match self {
            Self::Screen => 0,
            Self::OwnWork => settings.smallest_in_own_exports(),
            Self::Assistant => settings.smallest_group,
        }
    }
}

/// How many people a group must have to be told apart in what is shared: as many as asked for, else the project's number.
pub fn smallest_shared(project: &Project, asked: Option<u32>) -> u64 {
    u64::from(asked.unwrap_or(project.settings.smallest_group))
}

/// Something that is shared: what of, and its name.
#[derive(Clone, Copy)]
pub struct SharedItem<'a> {
    /// The project as it is shared.
    pub snapshot: &'a Snapshot,
    /// What its filter lets through.
    pub filter: &'a Filter,
    /// The name that people read.
    pub name: &'a str,
    /// Its name with its settings, for the memory.
    pub what: &'a str,
}

impl<T> Release<T> {
    /// Counts of groups for an audience. `k` is what is asked for in place of the usual.
    pub fn counts(
        (audience, k): (Audience, Option<u32>),
        settings: &Settings,
        hide: impl FnOnce(u64, &PublishedCounts) -> Result<Disclosure<T>, TooFewPeople>,
    ) -> Result<Self, TooFewPeople> {
        let k = u64::from(k.unwrap_or(audience.smallest(settings)));
        Ok(Self::disclosed(hide(k, &PublishedCounts::default())?, k))
    }

    /// Hides small groups for an assistant, which asks often and may filter as it likes: what is about too few is not
    /// answered.
    pub fn for_assistant(
        snapshot: &Snapshot,
        filter: &Filter,
        k: Option<u32>,
        hide: impl FnOnce(u64, &PublishedCounts) -> Result<Disclosure<T>, TooFewPeople>,
    ) -> Result<Self, TooFewPeople> {
        let settings = &snapshot.project.settings;
        let smallest = u64::from(k.unwrap_or(Audience::Assistant.smallest(settings)));
        small_groups::audience(&snapshot.table, &snapshot.project, filter, smallest)?;
        Self::counts((Audience::Assistant, k), settings, hide)
    }

    /// Counts of groups for the eyes of a room, on a screen: as much is hidden as in a file that is shared under the name
    /// `what` after what `shown` holds, which remembers it. Nobody takes it home, so that the project does not.
    pub fn for_a_room(
        snapshot: &Snapshot,
        shown: &mut Archive,
        of: (&Filter, &str),
        hide: impl Fn(u64, &PublishedCounts) -> Result<Disclosure<T>, TooFewPeople>,
    ) -> Result<Self, TooFewPeople> {
        let k = smallest_shared(&snapshot.project, None);
        if k <= 1 {
            return Ok(Self::disclosed(hide(k, &PublishedCounts::default())?, k));
        }
        small_groups::audience(&snapshot.table, &snapshot.project, of.0, k)?;
        Ok(Self::disclosed(shown.disclose(of, k, |before| hide(k, before))?, k))
    }

    /// Counts of groups to be shared: small ones are merged, and the project remembers what is shown. `hide` is given the
    /// number of people under which a group is small.
    pub fn shared(
        of: SharedItem<'_>,
        k: Option<u32>,
        hide: impl Fn(u64, &PublishedCounts) -> Result<Disclosure<T>, TooFewPeople>,
    ) -> Result<Self, PublishError> {
        let k = smallest_shared(&of.snapshot.project, k);
        let disclosed = publish((of.snapshot, of.filter), (of.name, of.what), k, |before| hide(k, before))?;
        Ok(Self::disclosed(disclosed, k))
    }

    fn disclosed(disclosed: Disclosure<T>, k: u64) -> Self {
        Self { note: disclosed.sentence(k), content: disclosed.what, listing: None }
    }
}
