//! Rows out of the Arrow streams of an answer.

use arrow_array::Array;
use arrow_array::cast::AsArray;
use arrow_array::types::{Decimal128Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type};
use arrow_ipc::reader::StreamReader;
use arrow_schema::DataType;

use crate::remote::{RemoteError, Row};
use crate::texts::text;

/// The rows of a stream.
pub(super) fn read_rows(data: &[u8], host: &str) -> Result<Vec<Row>, RemoteError> {
    let mut rows = Vec::new();
    for batch in StreamReader::try_new(data, None).map_err(|_| RemoteError::Cut)? {
        let batch = batch.map_err(|_| RemoteError::Cut)?;
        let first = rows.len();
        rows.resize_with(first + batch.num_rows(), || Row::with_capacity(batch.num_columns()));
        for column in batch.columns() {
            for (at, row) in rows[first..].iter_mut().enumerate() {
                row.push(cell(column, at, host)?);
            }
        }
    }
    Ok(rows)
}

/// A cell as a text.
fn cell(column: &dyn Array, at: usize, host: &str) -> Result<Option<String>, RemoteError> {
    if column.is_null(at) {
        return Ok(None);
    }
    Ok(Some(match column.data_type() {
        DataType::Null => return Ok(None),
        DataType::Utf8 => column.as_string::<i32>().value(at).to_owned(),
        DataType::LargeUtf8 => column.as_string::<i64>().value(at).to_owned(),
        DataType::Utf8View => column.as_string_view().value(at).to_owned(),
        DataType::Boolean => column.as_boolean().value(at).to_string(),
        DataType::Int8 => column.as_primitive::<Int8Type>().value(at).to_string(),
        DataType::Int16 => column.as_primitive::<Int16Type>().value(at).to_string(),
        DataType::Int32 => column.as_primitive::<Int32Type>().value(at).to_string(),
        DataType::Int64 => column.as_primitive::<Int64Type>().value(at).to_string(),
        DataType::Float32 => column.as_primitive::<Float32Type>().value(at).to_string(),
        DataType::Float64 => column.as_primitive::<Float64Type>().value(at).to_string(),
        DataType::Decimal128(..) => column.as_primitive::<Decimal128Type>().value_as_string(at),
        other => {
            let kind = other.to_string();
            return Err(RemoteError::Failed(text!("remote-column-not-read", host, kind)));
        }
    }))
}
