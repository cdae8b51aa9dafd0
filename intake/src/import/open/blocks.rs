//! Several reports of Google Analytics in one file, each below comments of its own: tables like those of an archive.

use std::io::Read;
use std::ops::Range;

use crate::import::error::LoadError;
use crate::import::open::layers::{Layers, choose};
use crate::import::open::stream::{Bytes, PeekableInput};
use crate::texts::text;

/// A report longer than this is not taken apart.
const LONGEST: u64 = 64 << 20;

/// A report in a file of several.
#[derive(Debug, PartialEq, Eq)]
struct Block {
    /// The name of the table.
    name: String,
    /// Where it stands in the text, its comments with it.
    at: Range<usize>,
    /// Whether it has a title of its own, not only a period.
    titled: bool,
}

/// Whether a beginning is that of such a file.
pub(crate) fn is_report(head: &[u8]) -> bool {
    head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).starts_with(b"# ---")
}

/// Comments begin a report wherever they follow rows.
fn blocks(text: &str) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let (mut at, mut in_rows) = (0, true);
    // whether the last comment was a rule, so that the next is a title
    let mut below_rule = false;
    let mut named = false;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let line = line.trim_start_matches('\u{feff}').trim();
        match line.strip_prefix('#').map(str::trim) {
            Some(comment) => {
                if in_rows {
                    found.push(Block { name: String::new(), at: start..at, titled: false });
                    (in_rows, below_rule, named) = (false, false, false);
                }
                let rule = comment.starts_with("---");
                if let Some(block) = found.last_mut().filter(|_| below_rule && !rule && !named) {
                    comment.clone_into(&mut block.name);
                    (block.titled, named) = (true, true);
                }
                below_rule = rule;
            }
            None if line.is_empty() => {}
            None => {
                // a report without a title is called by what it counts
                if let Some(block) = found.last_mut().filter(|b| !in_rows && b.name.is_empty()) {
                    block.name = line.split(',').take(2).collect::<Vec<_>>().join(", ");
                }
                in_rows = true;
            }
        }
        if let Some(block) = found.last_mut() {
            block.at.end = at;
        }
    }
    for i in 0..found.len() {
        let same = found[..i].iter().filter(|b| b.name == found[i].name).count();
        if same > 0 {
            found[i].name = format!("{} ({})", found[i].name, same + 1);
        }
    }
    found
}

impl Layers<'_> {
    /// The whole of a text that may hold several reports; `None` where it is too long for that.
    fn whole(&self, bytes: &mut PeekableInput<'_>) -> Result<Option<String>, LoadError> {
        let mut text = Vec::new();
        bytes.take(LONGEST + 1).read_to_end(&mut text).map_err(|e| self.io(e))?;
        Ok((text.len() as u64 <= LONGEST).then(|| String::from_utf8_lossy(&text).into_owned()))
    }

    /// The report that is asked for, or the only one.
    pub(crate) fn report(
        &self,
        mut bytes: PeekableInput<'static>,
        inside: &[String],
    ) -> Result<Bytes<'static>, LoadError> {
        let Some(text) = self.whole(&mut bytes)? else { return Err(self.too_long()) };
        let blocks = blocks(&text);
        let block = choose(self, &blocks, |b| &b.name, inside)?;
        let mut own = String::new();
        if !block.titled {
            // what stands above the first report is said of all
            own.extend(
                text.split_inclusive('\n').take_while(|l| l.starts_with(['#', '\u{feff}'])).filter(|l| !is_period(l)),
            );
        }
        own.push_str(&text[block.at.clone()]);
        Ok(Box::new(std::io::Cursor::new(own.into_bytes())))
    }

    /// The ways to the reports of a file.
    pub(crate) fn list_reports(&self, mut bytes: PeekableInput<'_>) -> Result<Vec<Vec<String>>, LoadError> {
        let Some(text) = self.whole(&mut bytes)? else { return Ok(vec![Vec::new()]) };
        let blocks = blocks(&text);
        Ok(if blocks.len() < 2 { vec![Vec::new()] } else { blocks.into_iter().map(|b| vec![b.name]).collect() })
    }

    fn too_long(&self) -> LoadError {
        LoadError::NotText {
            file: self.name.clone(),
            what: text!("refuse-report-64-mb"),
            advice: text!("advice-export-shorter-period"),
        }
    }
}

/// Whether a line names the period of a report: "# Start date: 20260101".
fn is_period(line: &str) -> bool {
    line.contains("Start date:") || line.contains("End date:")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: &str = "# ------\n# Pages\n# Account: Demo\n# ------\n# \n# All Users\n# Start date: 20260101\n# End date: 20260131\nPage,Views\n/,120\n\n# ------\n# Pages\n# ------\n# Start date: 20260101\nDate,Ads cost\n20260105,3\n";

    #[test]
    fn comments_below_rows_begin_a_report() {
        let found = blocks(TWO);
        let names: Vec<(&str, bool)> = found.iter().map(|b| (b.name.as_str(), b.titled)).collect();
        assert_eq!(names, [("Pages", true), ("Pages (2)", true)]);
        assert_eq!(&TWO[found[1].at.clone()], TWO.split_at(TWO.find("\n\n").unwrap() + 2).1);
        let cards = "# ------\n# Snapshot\n# ------\n# Start date: 20260101\nNth day,Users\n0000,1\n# Start date: 20260101\n\nCountry,Users,New\nAustria,1,2\n";
        let names: Vec<String> = blocks(cards).into_iter().map(|b| b.name).collect();
        assert_eq!(names, ["Snapshot", "Country, Users"]);
    }
}
