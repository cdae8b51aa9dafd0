//! What `ClickHouse` makes of arrays.

/// Stands for no time: before all others.
pub(super) const NEVER: &str = "toInt64(-4611686018427387904)";

/// Each value of an array so many times. (A lambda that looked into an array would copy it for each of its elements.)
pub(super) fn repeated(values: &str, times: &str) -> String {
    format!("arrayReduce('groupArrayArray', arrayMap((b, n) -> arrayResize([b], n, b), {values}, {times}))")
}

/// A whole number as often as an array has elements. Old versions know a column inside a lambda only where whoever asks reads the
/// column, too, or where it is an argument of the lambda.
pub(super) fn each(value: &str, array: &str) -> String {
    format!("arrayResize(emptyArrayInt64(), length({array}), toInt64({value}))")
}
