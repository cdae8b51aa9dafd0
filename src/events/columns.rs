//! Raw event columns as they lie in the project file, before rules and identity.

use std::ops::Range;

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

    /// Adds the events of `other` after these.
    pub fn append(&mut self, mut other: Self) {
        if self.is_empty() {
            *self = other;
            return;
        }
        self.profile.append(&mut other.profile);
        self.time.append(&mut other.time);
        self.source.append(&mut other.source);
        self.event.append(&mut other.event);
        self.channel.append(&mut other.channel);
        self.page.append(&mut other.page);
        self.product.append(&mut other.product);
        self.value.append(&mut other.value);
        self.campaign.append(&mut other.campaign);
        self.device.append(&mut other.device);
        self.country.append(&mut other.country);
        self.text.append(&mut other.text);
    }

    /// Takes out the events at `positions`.
    pub fn remove(&mut self, positions: Range<usize>) {
        self.profile.drain(positions.clone());
        self.time.drain(positions.clone());
        self.source.drain(positions.clone());
        self.event.drain(positions.clone());
        self.channel.drain(positions.clone());
        self.page.drain(positions.clone());
        self.product.drain(positions.clone());
        self.value.drain(positions.clone());
        self.campaign.drain(positions.clone());
        self.device.drain(positions.clone());
        self.country.drain(positions.clone());
        self.text.drain(positions);
    }

    /// Leaves out the events whose flag is false.
    pub fn keep(&mut self, flags: &[bool]) {
        fn keep<T>(column: &mut Vec<T>, flags: &[bool]) {
            let mut flags = flags.iter();
            column.retain(|_| flags.next().copied().unwrap_or(true));
        }
        let codes = [
            &mut self.profile,
            &mut self.event,
            &mut self.channel,
            &mut self.page,
            &mut self.product,
            &mut self.campaign,
            &mut self.device,
            &mut self.country,
            &mut self.text,
        ];
        codes.into_iter().for_each(|c| keep(c, flags));
        keep(&mut self.time, flags);
        keep(&mut self.source, flags);
        keep(&mut self.value, flags);
    }
}
