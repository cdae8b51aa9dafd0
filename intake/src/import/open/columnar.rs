//! Parquet as JSON lines: nested values stay nested, so that they become columns like those of any JSON.

use std::fs::File;

use parquet::basic::{LogicalType, TimeUnit};
use parquet::errors::ParquetError;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::reader::RowIter;
use parquet::record::{Field, Row};
use parquet::schema::types::Type;

use crate::import::error::LoadError;
use crate::import::open::layers::{Layers, Stream};
use crate::import::open::pipe::{Sink, pipe};
use crate::import::open::text::json_string;
use crate::texts::text;

impl Layers<'_> {
    /// Opens a Parquet file.
    pub(crate) fn parquet(self, file: File) -> Result<Stream, LoadError> {
        let reader = SerializedFileReader::new(file).map_err(|e| broken(&self.name, &e))?;
        let rows = reader.metadata().file_metadata().num_rows().max(1) as u64;
        let times = times(reader.metadata().file_metadata().schema());
        let (name, meter, size) = (self.name.clone(), self.meter.clone(), self.size);
        let bytes = pipe(&self.name, move |sink| {
            let mut reported = 0;
            for (i, row) in RowIter::from_file_into(Box::new(reader)).enumerate() {
                write(sink, &row.map_err(|e| broken(&name, &e))?, &times);
                sink.send_full_chunk()?;
                // what is read of the file says little of how far this is
                let now = (i as u64 + 1) * size / rows;
                if now > reported {
                    meter.add((now - reported) as usize);
                    reported = now;
                }
            }
            Ok(())
        })?;
        Ok(self.into_stream(bytes))
    }
}

fn broken(file: &str, error: &ParquetError) -> LoadError {
    let unknown =
        |what| LoadError::NotText { file: file.to_owned(), what, advice: text!("advice-write-snappy-zstd-gzip") };
    match error {
        ParquetError::NYI(why) if why.contains("LZO") => unknown(text!("load-what-parquet-lzo")),
        ParquetError::NYI(_) => unknown(text!("load-what-parquet-unknown")),
        _ => LoadError::Damaged(file.to_owned()),
    }
}

/// How the numbers of a column of times are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Time {
    nanos: bool,
    utc: bool,
}

/// Per column of the file, whether it holds times.
fn times(schema: &Type) -> Vec<Option<Time>> {
    let time = |field: &Type| match field.get_basic_info().logical_type_ref() {
        Some(LogicalType::Timestamp(time)) => {
            Some(Time { nanos: matches!(time.unit, TimeUnit::NANOS), utc: time.is_adjusted_to_u_t_c })
        }
        _ => None,
    };
    schema.get_fields().iter().map(|f| time(f)).collect()
}

fn write(sink: &mut Sink, row: &Row, times: &[Option<Time>]) {
    let out = sink.text();
    object(out, row, |i| times.get(i).copied().flatten());
    out.push(b'\n');
}

/// Writes a row as an object; `time` says which of its columns hold times.
fn object(out: &mut Vec<u8>, row: &Row, time: impl Fn(usize) -> Option<Time>) {
    out.push(b'{');
    for (i, (name, field)) in row.get_column_iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        json_string(out, name);
        out.push(b':');
        value(out, field, time(i));
    }
    out.push(b'}');
}

fn value(out: &mut Vec<u8>, field: &Field, time: Option<Time>) {
    let utc = time.is_none_or(|t| t.utc);
    match field {
        Field::Null => out.extend_from_slice(b"null"),
        Field::Str(text) => json_string(out, text),
        Field::Bytes(bytes) => {
            if let Ok(text) = std::str::from_utf8(bytes.data()) {
                json_string(out, text);
            } else {
                let hex: String = bytes.data().iter().map(|b| format!("{b:02x}")).collect();
                json_string(out, &hex);
            }
        }
        Field::Long(n) if time.is_some_and(|t| t.nanos) => instant(out, *n, 1_000_000_000, utc),
        Field::TimestampMillis(n) => instant(out, *n, 1_000, utc),
        Field::TimestampMicros(n) => instant(out, *n, 1_000_000, utc),
        Field::Date(_) | Field::TimeMillis(_) | Field::TimeMicros(_) | Field::Decimal(_) => {
            json_string(out, field.to_string().trim_end_matches(" +00:00"));
        }
        Field::Float16(n) => number(out, f64::from(n.to_f32())),
        Field::Float(n) => {
            // the shortest text of the value as it was stored
            if n.is_finite() { out.extend_from_slice(n.to_string().as_bytes()) } else { number(out, f64::NAN) }
        }
        Field::Double(n) => number(out, *n),
        Field::Group(row) => object(out, row, |_| None),
        Field::ListInternal(list) => {
            out.push(b'[');
            for (i, field) in list.elements().iter().enumerate() {
                if i > 0 {
                    out.push(b',');
                }
                value(out, field, None);
            }
            out.push(b']');
        }
        Field::MapInternal(map) => {
            out.push(b'{');
            for (i, (key, field)) in map.entries().iter().enumerate() {
                if i > 0 {
                    out.push(b',');
                }
                match key {
                    Field::Str(key) => json_string(out, key),
                    other => json_string(out, &other.to_string()),
                }
                out.push(b':');
                value(out, field, None);
            }
            out.push(b'}');
        }
        // whole numbers and truth values
        plain => out.extend_from_slice(plain.to_string().as_bytes()),
    }
}

fn number(out: &mut Vec<u8>, n: f64) {
    if n.is_finite() { out.extend_from_slice(n.to_string().as_bytes()) } else { out.extend_from_slice(b"null") }
}

/// A time in so many parts of a second since 1970.
fn instant(out: &mut Vec<u8>, n: i64, per_second: i64, utc: bool) {
    let (second, part) = (n.div_euclid(per_second), n.rem_euclid(per_second));
    let nanos = part * (1_000_000_000 / per_second);
    let Ok(time) = jiff::Timestamp::new(second, nanos as i32) else {
        out.extend_from_slice(n.to_string().as_bytes());
        return;
    };
    let text = time.to_string();
    json_string(out, if utc { &text } else { text.trim_end_matches('Z') });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packing_that_is_not_known_is_no_damage() {
        let why = "The codec type LZO is not supported yet".to_owned();
        let message = broken("a.parquet", &ParquetError::NYI(why)).to_string();
        assert!(message.contains("LZO") && message.contains("snappy"), "{message}");
        assert!(broken("a.parquet", &ParquetError::General("eof".into())).to_string().contains("damaged"));
    }

    #[test]
    fn times_of_all_units() {
        for (n, per_second, utc, expected) in [
            (1_767_603_600_000, 1_000, true, "\"2026-01-05T09:00:00Z\""),
            (1_767_603_600_123_456, 1_000_000, true, "\"2026-01-05T09:00:00.123456Z\""),
            (1_767_603_600_123_456_789, 1_000_000_000, false, "\"2026-01-05T09:00:00.123456789\""),
            (-1, 1_000, true, "\"1969-12-31T23:59:59.999Z\""),
        ] {
            let mut out = Vec::new();
            instant(&mut out, n, per_second, utc);
            assert_eq!(String::from_utf8(out).unwrap(), expected);
        }
    }
}
