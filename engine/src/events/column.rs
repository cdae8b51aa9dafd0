//! The columns of events, each described once: whatever goes over all columns goes over these lists.

use std::array;
use std::ops::{Index, IndexMut};

macro_rules! dimensions {
    ($($(#[$meta:meta])* $name:ident $field:ident $word:literal),* $(,)?) => {
        /// What an event says as a text: each dimension is a column of codes with a dictionary of its own.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Dimension { $($(#[$meta])* $name),* }

        impl Dimension {
            /// All of them, in the order in which blocks hold them.
            pub const ALL: [Self; Self::COUNT] = [$(Self::$name),*];

            /// How many dimensions there are.
            pub const COUNT: usize = [$($word),*].len();

            /// Its name in the project file.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word),* }
            }
        }

        /// One thing for each dimension.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
        pub struct PerDimension<T> { $($(#[$meta])* pub $field: T),* }

        impl<T> PerDimension<T> {
            /// Makes the thing of each dimension, in their order.
            pub fn from_fn(mut make: impl FnMut(Dimension) -> T) -> Self {
                Self { $($field: make(Dimension::$name)),* }
            }

            /// The things, in the order of the dimensions.
            pub fn into_array(self) -> [T; Dimension::COUNT] {
                [$(self.$field),*]
            }

            /// Makes something else of each.
            #[inline]
            pub fn map<U>(self, mut to: impl FnMut(T) -> U) -> PerDimension<U> {
                PerDimension { $($field: to(self.$field)),* }
            }

            /// References to what each dimension has.
            pub fn as_ref(&self) -> PerDimension<&T> {
                PerDimension { $($field: &self.$field),* }
            }

            /// References through which they can be changed.
            pub fn as_mut(&mut self) -> PerDimension<&mut T> {
                PerDimension { $($field: &mut self.$field),* }
            }
        }

        impl<T> Index<Dimension> for PerDimension<T> {
            type Output = T;

            #[inline]
            fn index(&self, dimension: Dimension) -> &T {
                match dimension { $(Dimension::$name => &self.$field),* }
            }
        }

        impl<T> IndexMut<Dimension> for PerDimension<T> {
            #[inline]
            fn index_mut(&mut self, dimension: Dimension) -> &mut T {
                match dimension { $(Dimension::$name => &mut self.$field),* }
            }
        }
    };
}

dimensions! {
    /// Raw name of the event.
    Event event "event",
    /// Raw channel, as the file writes it.
    Channel channel "channel",
    /// Address of the page.
    Page page "page",
    /// Name of the product.
    Product product "product",
    /// Name of the campaign.
    Campaign campaign "campaign",
    /// The kind of device, such as mobile.
    Device device "device",
    /// Country, as the file writes it.
    Country country "country",
    /// Text that a customer wrote.
    Text text "text",
}

impl<T> IntoIterator for PerDimension<T> {
    type Item = (Dimension, T);
    type IntoIter =
        std::iter::Zip<array::IntoIter<Dimension, { Dimension::COUNT }>, array::IntoIter<T, { Dimension::COUNT }>>;

    fn into_iter(self) -> Self::IntoIter {
        Dimension::ALL.into_iter().zip(self.into_array())
    }
}

/// Gives a type whose fields are dimensions access to them by dimension. `$channel` is the field of the raw channel.
macro_rules! dimension_fields {
    ($type:ty, $column:ty, $channel:ident) => {
        impl $type {
            /// What it holds for each dimension.
            pub fn dimensions(&self) -> $crate::events::PerDimension<&$column> {
                let (event, channel, page, product) = (&self.event, &self.$channel, &self.page, &self.product);
                let (campaign, device, country, text) = (&self.campaign, &self.device, &self.country, &self.text);
                $crate::events::PerDimension { event, channel, page, product, campaign, device, country, text }
            }

            /// The columns of dimensions, to be changed.
            pub fn dimensions_mut(&mut self) -> $crate::events::PerDimension<&mut $column> {
                let (event, channel) = (&mut self.event, &mut self.$channel);
                let (page, product) = (&mut self.page, &mut self.product);
                let (campaign, device) = (&mut self.campaign, &mut self.device);
                let (country, text) = (&mut self.country, &mut self.text);
                $crate::events::PerDimension { event, channel, page, product, campaign, device, country, text }
            }
        }
    };
}
pub(crate) use dimension_fields;

/// How the values of a column lie in the project file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Codec {
    /// Codes of a dictionary or numbers of profiles, in as few bytes as the widest needs.
    Codes,
    /// Whole numbers, in as few bytes as the widest distance needs.
    Numbers,
    /// Whole numbers of at most a byte.
    Bytes,
    /// Amounts, in cents where that loses nothing.
    Amounts,
    /// Numbers most of which are 0: nothing at all where all are.
    Sparse,
    /// Properties, each with its own coding: nothing at all where no event has one.
    Properties,
}

/// A column of raw events, as blocks hold it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// Profile of each event.
    Profile,
    /// Time of each event, ms UTC.
    Time,
    /// The source that the event came from.
    Source,
    /// What the event says as a text.
    Dimension(Dimension),
    /// Amount of money of each event.
    Value,
    /// Which order, deal or ticket it is of.
    Record,
    /// Properties beyond these columns.
    Properties,
}

impl Column {
    /// All of them, in the order of a block. The last are optional: absent in blocks that say nothing there.
    pub const ALL: [Self; 14] = [
        Self::Profile,
        Self::Time,
        Self::Source,
        Self::Dimension(Dimension::Event),
        Self::Dimension(Dimension::Channel),
        Self::Dimension(Dimension::Page),
        Self::Dimension(Dimension::Product),
        Self::Value,
        Self::Dimension(Dimension::Campaign),
        Self::Dimension(Dimension::Device),
        Self::Dimension(Dimension::Country),
        Self::Dimension(Dimension::Text),
        Self::Record,
        Self::Properties,
    ];

    /// How many columns every block has.
    pub const REQUIRED: usize = 12;

    /// Its name in the project file.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Time => "time",
            Self::Source => "source",
            Self::Dimension(dimension) => dimension.word(),
            Self::Value => "value",
            Self::Record => "record",
            Self::Properties => "properties",
        }
    }

    /// How its values lie in the file.
    pub const fn codec(self) -> Codec {
        match self {
            Self::Profile | Self::Dimension(_) => Codec::Codes,
            Self::Time => Codec::Numbers,
            Self::Source => Codec::Bytes,
            Self::Value => Codec::Amounts,
            Self::Record => Codec::Sparse,
            Self::Properties => Codec::Properties,
        }
    }

    /// The column's place in a block.
    pub const fn place(self) -> usize {
        match self {
            Self::Profile => 0,
            Self::Time => 1,
            Self::Source => 2,
            Self::Dimension(dimension) => [3, 4, 5, 6, 8, 9, 10, 11][dimension as usize],
            Self::Value => 7,
            Self::Record => 12,
            Self::Properties => 13,
        }
    }
}

/// Something that is done to each column of some events, beside the same column of others.
pub(crate) trait ColumnAction {
    /// `absent` is what an empty column says of every event.
    fn apply<T: Copy + PartialEq + Send + Sync>(&mut self, own: &mut Vec<T>, other: &[T], absent: T);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_stands_in_its_place() {
        for (place, column) in Column::ALL.into_iter().enumerate() {
            assert_eq!(column.place(), place);
            let optional = matches!(column.codec(), Codec::Sparse | Codec::Properties);
            assert_eq!(optional, place >= Column::REQUIRED, "{column:?}");
        }
        let of_dimensions: Vec<&str> = Dimension::ALL.map(Dimension::word).to_vec();
        assert_eq!(PerDimension::from_fn(Dimension::word).into_array().to_vec(), of_dimensions);
    }
}
