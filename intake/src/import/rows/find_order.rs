//! The order of rows in a file: from old to new, or from new to old; as a whole, or customer by customer.

use crate::events::hash_bytes;
use crate::import::map::mapping::TableKind;
use crate::import::read::delimited::Fields;
use crate::import::read::sniff::SniffResult;
use crate::import::read::table::{RecordFit, TextTable};
use crate::import::rows::order_in_file::RowOrder;
use crate::import::rows::parse::{Row, RowReader};
use crate::import::rows::plan::Plan;
use crate::import::rows::shaped::{cells, each_shaped};

/// At most so many rows are read to find the order.
const ROWS: usize = 2_000;

/// Steps from one row to the next.
#[derive(Debug, Default)]
struct Steps {
    later: usize,
    earlier: usize,
}

impl Steps {
    fn add(&mut self, from: i64, to: i64) {
        self.later += usize::from(to > from);
        self.earlier += usize::from(to < from);
    }

    /// Whether nearly all steps lead back in time.
    fn lead_back(&self) -> bool {
        self.earlier > 0 && self.earlier >= self.later * 20
    }

    fn lead_on(&self) -> bool {
        self.later > 0 && self.later >= self.earlier * 20
    }
}

/// Finds the order of the rows at the beginning of a file.
pub(crate) fn find_order(sniffed: &SniffResult, table: &TextTable, plan: &Plan) -> RowOrder {
    if !matches!(plan.kind, TableKind::Events | TableKind::Orders) {
        return RowOrder::default();
    }
    let rows = first_rows(sniffed, table, plan);
    let (mut all, mut own) = (Steps::default(), Steps::default());
    for pair in rows.windows(2) {
        let [(before, from), (after, to)] = pair else { continue };
        all.add(*from, *to);
        if before == after {
            own.add(*from, *to);
        }
    }
    let newest_first = all.lead_back() || (own.lead_back() && !all.lead_on());
    RowOrder { newest_first, whole: all.lead_back() || all.lead_on() }
}

/// Who and when, of the first rows.
fn first_rows(sniffed: &SniffResult, table: &TextTable, plan: &Plan) -> Vec<(u64, i64)> {
    let text = &sniffed.text[table.body.min(sniffed.text.len())..];
    let mut reader = RowReader::new(plan);
    let mut fields = Fields::default();
    let mut found = Vec::new();
    let mut add = |row: Row<'_>| {
        let (key, time) = (reader.key_of(row), reader.time(row));
        // in an hour that comes twice nobody knows yet which time is later
        if let (Some(key), Ok(time), false) = (key, time, reader.was_repeated()) {
            found.push((hash_bytes(0, &key), time));
        }
    };
    if let Some(shape) = &plan.shape {
        let mut n = 0;
        each_shaped(table, shape.as_ref(), text, |made, _, _| {
            if let Ok(rows) = made {
                for i in (0..rows.len()).filter(|&i| rows.is_event(i)) {
                    cells(rows, i, &mut fields);
                    add(Row { fields: &fields, text: b"", record: b"" });
                }
            }
            n += 1;
            n < ROWS
        });
    } else {
        table.each_record(text, true, |record, n| {
            if matches!(table.split(record, &mut fields), RecordFit::Good | RecordFit::Mended) {
                add(Row { fields: &fields, text: record, record });
            }
            n + 1 < ROWS
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_rows_out_of_order_change_nothing() {
        let steps = |times: &[i64]| {
            let mut steps = Steps::default();
            times.windows(2).for_each(|pair| steps.add(pair[0], pair[1]));
            (steps.lead_on(), steps.lead_back())
        };
        let mut times: Vec<i64> = (0..100).collect();
        times.swap(50, 51);
        assert_eq!(steps(&times), (true, false));
        times.reverse();
        assert_eq!(steps(&times), (false, true));
        assert_eq!(steps(&[1, 2, 1, 2, 1]), (false, false));
        assert_eq!(steps(&[5, 5, 5]), (false, false));
    }
}
