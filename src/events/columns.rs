//! Raw event columns as they lie in the project file, before rules and identity.

/// Parallel columns of raw events, in import order. Codes refer to `Dimensions`; `NONE_U32` is "nothing here", `NaN` no
/// value.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    /// Profile of each event.
    pub profile: Vec<u32>,
    /// Time, ms UTC.
    pub time: Vec<i64>,
    /// Source.
    pub source: Vec<u8>,
    /// Raw event name.
    pub event: Vec<u32>,
    /// Raw channel.
    pub channel: Vec<u32>,
    /// Page.
    pub page: Vec<u32>,
    /// Product.
    pub product: Vec<u32>,
    /// Money.
    pub value: Vec<f64>,
    /// Campaign.
    pub campaign: Vec<u32>,
    /// Device kind.
    pub device: Vec<u32>,
    /// Country.
    pub country: Vec<u32>,
    /// Text.
    pub text: Vec<u32>,
}

impl Columns {
    /// Events in the columns.
    pub fn len(&self) -> usize {
        self.time.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.time.is_empty()
    }
}
