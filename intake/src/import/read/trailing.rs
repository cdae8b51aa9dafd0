//! Rows that end before the last columns: spreadsheets leave the empty cells at the end of a line away where none of
//! the lines around has one. And rows that begin before the first: R writes names of rows without a name of the column.

use crate::events::words;

/// Rows that must end early before that is taken for a habit, and not for a broken row.
const FEWEST: usize = 2;

/// The fewest fields with which a record is a row of a table of `width` columns, given how many fields its first rows
/// have. Less than `width` only where so many rows lack the same number of fields that they cannot be broken ones: those
/// are of any length.
pub(crate) fn least_fields(width: usize, counts: &[usize]) -> usize {
    // a lone text in a wide table is a title or a footer
    let shortest = if width == 2 { 1 } else { 2 };
    let number = |fields: usize| counts.iter().filter(|&&n| n == fields).count();
    let Some(short) = (shortest..width).max_by_key(|&fields| (number(fields), fields)) else { return width };
    let (alike, full) = (number(short), number(width));
    let others = counts.len() - alike - full;
    let habit = alike >= FEWEST && alike * 10 >= counts.len() && others * 4 <= alike;
    if habit { short } else { width }
}

/// Whether the first cells of rows are names of rows without a name above them: they number the rows from one, which the
/// first name of the header does not say, or they are words where the first two columns would be called the same. Other cells
/// may as well stand under the first name, and the last one is without.
pub(crate) fn are_row_names<'c, T: AsRef<[u8]> + 'c + ?Sized>(
    names: [&str; 2],
    cells: impl Iterator<Item = &'c T>,
) -> bool {
    const NUMBERS: [&str; 9] = ["id", "nr", "no", "number", "nummer", "index", "row", "line", "numero"];
    let [first, second] = names.map(words);
    let is_number = first.is_empty() || first.split(' ').any(|word| NUMBERS.contains(&word));
    let mut seen = std::collections::BTreeSet::new();
    let (mut numbered, mut named) = (!is_number, !first.is_empty() && first == second);
    for cell in cells.map(AsRef::as_ref) {
        let is_new = seen.insert(cell.to_vec());
        numbered &= cell == seen.len().to_string().as_bytes();
        named &= is_new && cell.iter().any(u8::is_ascii_alphabetic);
    }
    (numbered || named) && seen.len() >= FEWEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_rows_alike_are_a_habit_and_few_or_different_ones_are_broken() {
        let rows = |counts: &[(usize, usize)]| -> Vec<usize> {
            counts.iter().flat_map(|&(fields, n)| std::iter::repeat_n(fields, n)).collect()
        };
        for (width, counts, least) in [
            (5, &[(5, 15), (4, 40)][..], 4),
            (5, &[(5, 1), (4, 2)], 4),
            (5, &[(5, 80), (3, 20)], 3),
            (2, &[(2, 1), (1, 3)], 1),
            (5, &[(5, 5), (4, 1)], 5),
            (5, &[(5, 100), (4, 5)], 5),
            // a line end inside a text cuts rows in two
            (5, &[(5, 10), (4, 4), (2, 4)], 5),
            // footers and titles
            (5, &[(5, 10), (1, 9)], 5),
            (3, &[], 3),
            (0, &[], 0),
        ] {
            assert_eq!(least_fields(width, &rows(counts)), least, "{width} {counts:?}");
        }
    }
}
