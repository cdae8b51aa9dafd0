//! Rows of cells that span others → rows with a field for every column.

use crate::import::open::page::markup::Cell;

/// A table wider than this is cut.
const WIDEST: usize = 2_000;

/// A table that is laid out row by row.
#[derive(Debug, Default)]
pub(crate) struct Grid {
    /// By column: what reaches down from the rows above, and into how many more.
    from_above: Vec<(usize, String)>,
    /// The rows of headings at the top, which are one header together.
    header: Option<Vec<String>>,
    body: bool,
    width: usize,
}

impl Grid {
    /// How many columns the widest row so far has.
    pub(crate) fn width(&self) -> usize {
        self.width.max(self.header.as_ref().map_or(0, Vec::len))
    }

    /// Adds a row and gives the lines that are complete: a header once the rows below it begin.
    pub(crate) fn add(&mut self, row: Vec<Cell>) -> Vec<Vec<String>> {
        let title = row.len() == 1;
        let headings = !row.is_empty() && !title && row.iter().all(|cell| cell.heading);
        let line = self.lay_out(row, headings);
        if line.is_empty() {
            return Vec::new();
        }
        self.width = self.width.max(line.len());
        if headings && !self.body {
            self.header = Some(match self.header.take() {
                None => line,
                Some(above) => below(above, line),
            });
            return Vec::new();
        }
        self.body |= !title;
        self.header.take_if(|_| self.body).into_iter().chain([line]).collect()
    }

    /// What spans rows is said in each of them. What spans columns is said once, unless it is the heading of them all.
    fn lay_out(&mut self, row: Vec<Cell>, headings: bool) -> Vec<String> {
        let mut line = Vec::new();
        for cell in row {
            self.reach_down(&mut line, cell.at.unwrap_or(0));
            let Cell { text, columns, rows, .. } = cell;
            for i in 0..columns.min(WIDEST.saturating_sub(line.len())) {
                let text = if i == 0 || headings { text.clone() } else { String::new() };
                if rows > 1 {
                    self.from_above.resize_with(self.from_above.len().max(line.len() + 1), Default::default);
                    self.from_above[line.len()] = (rows - 1, text.clone());
                }
                line.push(text);
            }
        }
        self.reach_down(&mut line, self.from_above.len());
        while line.last().is_some_and(String::is_empty) {
            line.pop();
        }
        line
    }

    /// Fills the next columns from above, and all up to `to`.
    fn reach_down(&mut self, line: &mut Vec<String>, to: usize) {
        loop {
            match self.from_above.get_mut(line.len()) {
                Some((left @ 1.., text)) => {
                    *left -= 1;
                    line.push(text.clone());
                }
                _ if line.len() < to.min(WIDEST) => line.push(String::new()),
                _ => return,
            }
        }
    }
}

/// Headings of two rows as one: "Money" above "spent" is "Money spent".
fn below(mut above: Vec<String>, line: Vec<String>) -> Vec<String> {
    above.resize_with(above.len().max(line.len()), String::new);
    for (heading, text) in above.iter_mut().zip(line) {
        if heading.is_empty() {
            *heading = text;
        } else if !text.is_empty() && *heading != text {
            heading.push(' ');
            heading.push_str(&text);
        }
    }
    above
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str, columns: usize, rows: usize, heading: bool) -> Cell {
        Cell { text: text.to_owned(), columns, rows, heading, at: None }
    }

    #[test]
    fn rows_of_headings_are_one_header() {
        let mut grid = Grid::default();
        assert!(grid.add(vec![cell("Day", 1, 2, true), cell("Money", 2, 1, true)]).is_empty());
        assert!(grid.add(vec![cell("spent", 1, 1, true), cell("earned", 1, 1, true)]).is_empty());
        let lines = grid.add(vec![cell("1", 1, 1, false), cell("2", 1, 1, false), cell("3", 1, 1, false)]);
        assert_eq!(lines, [["Day", "Money spent", "Money earned"], ["1", "2", "3"]]);
    }

    #[test]
    fn a_row_heading_begins_no_header_once_there_are_rows() {
        let mut grid = Grid::default();
        assert_eq!(grid.add(vec![cell("Report", 3, 1, true)]), [["Report"]]);
        assert_eq!(grid.add(vec![cell("a", 1, 1, false), cell("b", 1, 1, false)]), [["a", "b"]]);
        assert_eq!(grid.add(vec![cell("c", 1, 1, true), cell("d", 1, 1, true)]), [["c", "d"]]);
    }

    #[test]
    fn cells_reach_down_and_to_their_column() {
        let mut grid = Grid::default();
        assert_eq!(grid.add(vec![cell("a", 1, 2, false), cell("b", 2, 1, false)]), [["a", "b"]]);
        let far = Cell { at: Some(3), ..cell("d", 1, 1, false) };
        assert_eq!(grid.add(vec![cell("c", 1, 1, false), far]), [["a", "c", "", "d"]]);
        assert_eq!(grid.width(), 4);
    }
}
