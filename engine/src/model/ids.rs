//! Numbers that name things.

/// A profile's number in the project file: given once at import, never reused.
pub type ProfileId = u32;

/// A customer's lasting number: the lowest [`ProfileId`] among the profiles that are this person. Segments, predictions
/// and actions refer to customers by it, so they survive new imports and new identity rules.
pub type CustomerId = u32;

/// A customer's dense position in one `EventTable` (0..n). Valid for that table's revision only.
pub type CustomerIx = u32;

/// A source's number in the project file (at most 255 sources).
pub type SourceId = u8;

/// An import's number in the project file.
pub type ImportId = u32;

/// A segment's number in the project file.
pub type SegmentId = u32;

/// "Nothing here" in a `u32` code column.
pub const NONE_U32: u32 = u32::MAX;

/// "Nothing here" in a `u16` code column.
pub const NONE_U16: u16 = u16::MAX;
