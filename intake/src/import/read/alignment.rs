//! Records with a field too many: where the types of the other rows leave but one way to cut them, they are put right.

use std::borrow::Cow;

use crate::import::read::cell_types::CellTypes;
use crate::import::read::delimited::{Dialect, Fields};

/// More fields than this beyond the columns are no slip of a pen.
const MOST_SURPLUS: usize = 6;

/// Of a table with more columns than this, only surplus fields at the end are looked at: each place in it is a way to cut.
const MOST_COLUMNS: usize = 200;

/// What became of a record with too many fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Realignment {
    /// The surplus fields at its end are empty, and the others fit their columns.
    Padded,
    /// One reading fits the types of the columns, and the fields are now cut that way.
    Mended,
    /// No reading fits, or several do.
    Unclear,
}

/// A way to cut a record into one field per column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    /// Without the fields from here on, which are empty.
    Without { from: usize, n: usize },
    /// With so many fields from here on as one: a text has delimiters in it.
    Joined { from: usize, n: usize },
}

/// A record that is to be cut anew.
#[derive(Clone, Copy)]
struct MisfitRecord<'a> {
    dialect: &'a Dialect,
    text: &'a [u8],
    fields: &'a Fields,
}

/// Looks for the one way to cut a record that fits the columns.
pub(crate) fn realign(
    types: &CellTypes,
    dialect: &Dialect,
    text: &[u8],
    fields: &mut Fields,
    wanted: usize,
) -> Realignment {
    let record = MisfitRecord { dialect, text, fields };
    let surplus = record.fields.len() - wanted;
    let padding = Cut::Without { from: wanted, n: surplus };
    let is_padded = record.is_empty(wanted, surplus);
    if types.are_unknown() {
        return if is_padded { Realignment::Padded } else { Realignment::Unclear };
    }
    let mut fitting: Option<Cut> = None;
    for cut in is_padded.then_some(padding).into_iter().chain(record.cuts(types, wanted)) {
        if !record.fits(types, cut) || fitting.is_some_and(|other| record.cells(other).eq(record.cells(cut))) {
            continue;
        }
        if fitting.is_some() {
            return Realignment::Unclear;
        }
        fitting = Some(cut);
    }
    match fitting {
        None => Realignment::Unclear,
        Some(cut) if cut == padding => Realignment::Padded,
        Some(cut) => {
            let cells: Vec<Vec<u8>> = record.cells(cut).map(Cow::into_owned).collect();
            fields.clear();
            cells.iter().for_each(|cell| fields.push_owned(cell));
            Realignment::Mended
        }
    }
}

impl<'a> MisfitRecord<'a> {
    /// Whether so many fields from here on are empty.
    fn is_empty(self, from: usize, n: usize) -> bool {
        (from..from + n).all(|i| self.fields.get(self.text, i).is_empty())
    }

    /// The ways to cut a record with a few fields too many.
    fn cuts(self, types: &CellTypes, wanted: usize) -> impl Iterator<Item = Cut> {
        let surplus = self.fields.len() - wanted;
        let places = if surplus <= MOST_SURPLUS && wanted <= MOST_COLUMNS { wanted } else { 0 };
        let without = move |from: usize| self.is_empty(from, surplus).then_some(Cut::Without { from, n: surplus });
        // a field that begins or ends with nothing is told from one that has delimiters in it
        let is_text =
            move |from: usize| types.is_free(from) && !self.is_empty(from, 1) && !self.is_empty(from + surplus, 1);
        let joined = move |from: usize| is_text(from).then_some(Cut::Joined { from, n: surplus + 1 });
        (0..places).filter_map(without).chain((0..places).filter_map(joined))
    }

    /// Whether a way to cut the record fits the columns.
    fn fits(self, types: &CellTypes, cut: Cut) -> bool {
        let (from, n) = cut.place();
        let cell = |i: usize| self.fields.get(self.text, i);
        let joined = self.joined(cut);
        types.fit((0..from).map(cell).chain(joined.as_deref()).chain((from + n..self.fields.len()).map(cell)))
    }

    /// The fields that a cut takes together, where it does.
    fn joined(self, cut: Cut) -> Option<Cow<'a, [u8]>> {
        match cut {
            Cut::Joined { from, n } => Some(self.fields.joined(self.text, from, n, self.dialect)),
            Cut::Without { .. } => None,
        }
    }

    /// The cells of the record when it is cut so.
    fn cells(self, cut: Cut) -> impl Iterator<Item = Cow<'a, [u8]>> {
        let (from, n) = cut.place();
        let cell = move |i: usize| Cow::Borrowed(self.fields.get(self.text, i));
        (0..from).map(cell).chain(self.joined(cut)).chain((from + n..self.fields.len()).map(cell))
    }
}

impl Cut {
    /// From where on how many fields are taken together or left out.
    fn place(self) -> (usize, usize) {
        match self {
            Self::Without { from, n } | Self::Joined { from, n } => (from, n),
        }
    }
}
