//! Records with a field too many: where the types of the other rows leave but one way to cut them, they are put right.

use crate::import::read::cell_types::CellTypes;
use crate::import::read::delimited::{Fields, trim};

/// More fields than this beyond the columns are no slip of a pen.
const MOST_SURPLUS: usize = 6;

/// What became of a record with too many fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Realigned {
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

/// Looks for the one way to cut a record that fits the columns.
pub(crate) fn realign(types: &CellTypes, text: &[u8], fields: &mut Fields, wanted: usize) -> Realigned {
    let surplus = fields.len() - wanted;
    let is_empty = |i: usize| fields.get(text, i).is_empty();
    let padded = (wanted..fields.len()).all(is_empty);
    if types.are_unknown() {
        return if padded { Realigned::Padded } else { Realigned::Unclear };
    }
    let mut fitting: Vec<(Cut, Vec<Vec<u8>>)> = Vec::new();
    if surplus <= MOST_SURPLUS || padded {
        let mut cuts = Vec::new();
        if padded {
            cuts.push(Cut::Without { from: wanted, n: surplus });
        }
        // a field that begins or ends with nothing is told from one that has delimiters in it
        let ends_filled = |from: usize| !is_empty(from) && !is_empty(from + surplus);
        if surplus <= MOST_SURPLUS {
            let empty = |from: usize| (from..from + surplus).all(is_empty);
            cuts.extend((0..wanted).filter(|&from| empty(from)).map(|from| Cut::Without { from, n: surplus }));
            let joined = (0..wanted).filter(|&from| types.is_free(from) && ends_filled(from));
            cuts.extend(joined.map(|from| Cut::Joined { from, n: surplus + 1 }));
        }
        for cut in cuts {
            let cells = cells(text, fields, cut);
            let known = fitting.iter().any(|(_, other)| *other == cells);
            if !known && types.fit(cells.iter().map(Vec::as_slice)) {
                fitting.push((cut, cells));
            }
        }
    }
    let [(cut, cells)] = fitting.as_slice() else { return Realigned::Unclear };
    if *cut == (Cut::Without { from: wanted, n: surplus }) {
        return Realigned::Padded;
    }
    fields.clear();
    cells.iter().for_each(|cell| fields.push_owned(cell));
    Realigned::Mended
}

/// The cells of a record that is cut so.
fn cells(text: &[u8], fields: &Fields, cut: Cut) -> Vec<Vec<u8>> {
    let cell = |i: usize| fields.get(text, i).to_vec();
    let (from, n) = match cut {
        Cut::Without { from, n } | Cut::Joined { from, n } => (from, n),
    };
    let middle = match cut {
        Cut::Without { .. } => None,
        Cut::Joined { .. } => Some(fields.joined(text, from, n)),
    };
    let after = (from + n..fields.len()).map(cell);
    (0..from).map(cell).chain(middle.map(|joined| trim(&joined).to_vec())).chain(after).collect()
}
