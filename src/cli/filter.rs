//! `--filter`: a few words that become the one filter every number obeys.

use crate::events::EventTable;
use crate::insights::{AnswerError, find_segment, read_filter, unreadable_filter};
use crate::model::{Filter, Project, Segment, split_list};

use super::error::usage;

/// Reads all `--filter` options, which are several words or one with semicolons.
pub(super) fn parse(words: &[String], table: &EventTable, project: &Project) -> anyhow::Result<Filter> {
    let words = words.iter().flat_map(|word| split_list(word, ';'));
    let pairs = words.map(|word| word.split_once('=').ok_or_else(|| unreadable_filter(word)));
    let pairs: Vec<_> = pairs.collect::<Result<_, _>>().map_err(|why| refused(&why))?;
    read_filter(pairs, table, project).map_err(|why| refused(&why))
}

/// A segment by name or number.
pub(super) fn segment<'a>(wanted: &str, project: &'a Project) -> anyhow::Result<&'a Segment> {
    find_segment(wanted, project).map_err(|why| refused(&why))
}

fn refused(why: &AnswerError) -> anyhow::Error {
    usage(why.to_string())
}
