//! What segments are made of: what each customer did, in numbers a person understands.

use rayon::prelude::*;

use crate::events::{EventTable, NO_STAGE, Names, Subset, mix, paid_amount};
use crate::model::{CustomerIx, PropertyColumn, PropertyMeasure, Settings, TouchpointKind};
use crate::predict::property_columns::{property_columns, property_values};
use crate::predict::{DAY, EventsBefore, Kinds, Matrix, Touch};
use crate::texts::{capitalized, text};

/// One thing counted about a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trait {
    /// Days since the last event.
    Recency,
    /// Events that reach the goal.
    Orders,
    /// What they paid, less what was paid back.
    Spent,
    /// Visits in the last 28 days.
    Visits28,
    /// All events of the customer.
    Events,
    /// Channels they came by.
    Channels,
    /// E-mails that were opened.
    EmailOpens,
    /// Links in e-mails that were clicked.
    EmailClicks,
    /// Contacts with customer support.
    Support,
    /// Reviews that were written.
    Reviews,
    /// How often something was sent back.
    Returns,
    /// Share of events in a stage.
    Stage(u8),
    /// Whether the last known value of a property is a text: a position in [`Profiles::properties`].
    PropertyIs(u8),
    /// The last known number of a property; nothing where there is none.
    PropertyAmount(u8),
    /// Whether the number of a property is known.
    PropertyKnown(u8),
}

/// What the numbers of a trait are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TraitUnit {
    /// A share of events, or on average of customers.
    Share,
    /// An amount of money.
    Money,
    /// A number without a unit.
    Number,
}

const COUNTED: [Trait; 11] = [
    Trait::Recency,
    Trait::Orders,
    Trait::Spent,
    Trait::Visits28,
    Trait::Events,
    Trait::Channels,
    Trait::EmailOpens,
    Trait::EmailClicks,
    Trait::Support,
    Trait::Reviews,
    Trait::Returns,
];

/// Two traits that go together more than this count as one: the later is shown, but does not pull.
const SAME: f64 = 0.95;
/// Outliers are drawn in to this many standard deviations.
const CLIP: f64 = 4.0;

impl Trait {
    /// All traits, the counted ones first, those of properties last.
    pub fn all(names: &Names, properties: &[PropertyColumn]) -> Vec<Self> {
        let of_property = |(at, column): (u8, &PropertyColumn)| match column.measure {
            PropertyMeasure::Is(_) => Self::PropertyIs(at),
            PropertyMeasure::Amount => Self::PropertyAmount(at),
            PropertyMeasure::Known => Self::PropertyKnown(at),
        };
        let stages = (0..names.stages.len() as u8).map(Self::Stage);
        COUNTED.into_iter().chain(stages).chain((0..).zip(properties).map(of_property)).collect()
    }

    /// Its column among those of properties, where it is one.
    pub(super) fn property(self, properties: &[PropertyColumn]) -> Option<&PropertyColumn> {
        match self {
            Self::PropertyIs(at) | Self::PropertyAmount(at) | Self::PropertyKnown(at) => {
                properties.get(usize::from(at))
            }
            _ => None,
        }
    }

    /// What it is called.
    pub fn name(self, names: &Names, properties: &[PropertyColumn]) -> String {
        match self {
            Self::PropertyIs(_) | Self::PropertyAmount(_) | Self::PropertyKnown(_) => {
                self.property(properties).map(PropertyColumn::label).unwrap_or_default()
            }
            Self::Recency => text!("trait-days-since-last-event").to_owned(),
            Self::Orders => text!("trait-orders").to_owned(),
            Self::Spent => text!("trait-money-spent").to_owned(),
            Self::Visits28 => text!("trait-visits-in-28-days").to_owned(),
            Self::Events => text!("trait-events").to_owned(),
            Self::Channels => text!("trait-channels-used").to_owned(),
            Self::EmailOpens => text!("trait-e-mail-opens").to_owned(),
            Self::EmailClicks => text!("trait-e-mail-clicks").to_owned(),
            Self::Support => text!("trait-support-contacts").to_owned(),
            Self::Reviews => text!("trait-reviews").to_owned(),
            Self::Returns => text!("trait-returns").to_owned(),
            Self::Stage(s) => text!("trait-share-of-events", stage = stage(names, s)),
        }
    }

    /// What it is called at the head of a row, with the names that tools give to properties as people write them.
    pub(super) fn title(self, names: &Names, properties: &[PropertyColumn]) -> String {
        match (self, self.property(properties)) {
            (Self::PropertyKnown(_), Some(column)) => {
                text!("trait-has-property", property = column.property.replace('_', " "))
            }
            _ => capitalized(&self.name(names, properties).replace('_', " ")),
        }
    }

    /// What its numbers are.
    pub fn unit(self) -> TraitUnit {
        match self {
            Self::Stage(_) | Self::PropertyIs(_) | Self::PropertyKnown(_) => TraitUnit::Share,
            Self::Spent => TraitUnit::Money,
            _ => TraitUnit::Number,
        }
    }

    fn scale(self, raw: f64) -> f64 {
        match self {
            Self::Stage(_) | Self::PropertyIs(_) | Self::PropertyKnown(_) => raw,
            Self::PropertyAmount(_) => raw.signum() * raw.abs().ln_1p(),
            _ => raw.max(0.0).ln_1p(),
        }
    }
}

/// The name of a stage, or nothing where it has none.
pub(super) fn stage(names: &Names, s: u8) -> &str {
    names.stages.get(s as usize).map_or(text!("trait-no-stage"), String::as_str)
}

/// Customers and their traits.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Profiles {
    /// One trait for each column.
    pub traits: Vec<Trait>,
    /// Those with a visible event.
    pub customers: Vec<CustomerIx>,
    /// Traits in their own units, row by row; `NaN` for "nothing".
    pub raw: Matrix,
    /// The property columns that traits refer to by position.
    pub properties: Vec<PropertyColumn>,
    /// Visits by channel, row by row.
    pub visits_by_channel: Vec<Vec<(u8, u32)>>,
}

impl Profiles {
    /// Counts up to `until`, with the properties that the settings name.
    pub fn build(table: &EventTable, subset: &Subset, settings: &Settings, until: i64) -> Self {
        let kinds = Kinds::new(table, settings);
        let view = EventsBefore::new(table, subset, &kinds, settings, until);
        let properties = property_columns(&view, &settings.features);
        Self::of_columns(table, subset, settings, until, properties)
    }

    /// Counts up to `until` the same traits as others, so that the two can be compared.
    pub(super) fn build_like(&self, table: &EventTable, subset: &Subset, settings: &Settings, until: i64) -> Self {
        Self::of_columns(table, subset, settings, until, self.properties.clone())
    }

    fn of_columns(
        table: &EventTable,
        subset: &Subset,
        settings: &Settings,
        until: i64,
        properties: Vec<PropertyColumn>,
    ) -> Self {
        let kinds = Kinds::new(table, settings);
        let view = EventsBefore::new(table, subset, &kinds, settings, until);
        let traits = Trait::all(&table.names, &properties);
        let stages = table.names.stages.len();
        let counted: Vec<(CustomerIx, TraitCounts)> = view
            .customers()
            .par_iter()
            .filter_map(|&ix| Some((ix, TraitCounts::of(view.history(ix), until, stages)?)))
            .collect();
        let customers = counted.iter().map(|c| c.0).collect();
        let behaviour = &traits[..traits.len() - properties.len()];
        let row = |(ix, counts): &(CustomerIx, TraitCounts)| {
            let mut row: Vec<f64> = behaviour.iter().map(|&t| counts.value(t)).collect();
            row.extend(property_values(&view, &properties, *ix));
            row
        };
        let raw = Matrix::new(counted.par_iter().flat_map_iter(row).collect(), traits.len());
        let visits_by_channel = counted.into_iter().map(|(_, c)| c.visits).collect();
        Self { traits, customers, raw, properties, visits_by_channel }
    }

    /// The same traits without anybody.
    pub(super) fn without_rows(&self) -> Self {
        Self {
            traits: self.traits.clone(),
            customers: Vec::new(),
            raw: Matrix::new(Vec::new(), self.raw.cols),
            properties: self.properties.clone(),
            visits_by_channel: Vec::new(),
        }
    }

    /// The same rows in an order that comes from what they hold, however the data came and whoever else is there: any beginning
    /// of it is a sample. Rows that hold the same take turns.
    pub fn in_order_of_content(&self) -> Self {
        let content = |i: usize| self.raw.row(i).iter().fold(0, |hash, v| mix(hash, v.to_bits()));
        let mut keys: Vec<(u64, usize)> = (0..self.customers.len()).into_par_iter().map(|i| (content(i), i)).collect();
        keys.par_sort_unstable();
        let mut order: Vec<(u64, usize)> = Vec::with_capacity(keys.len());
        for same in keys.chunk_by(|a, b| a.0 == b.0) {
            order.extend((0..).zip(same).map(|(turn, &(content, i))| (mix(content, turn), i)));
        }
        order.par_sort_unstable();
        let rows = || order.iter().map(|&(_, i)| i);
        Self {
            traits: self.traits.clone(),
            customers: rows().map(|i| self.customers[i]).collect(),
            raw: Matrix::new(rows().flat_map(|i| self.raw.row(i).iter().copied()).collect(), self.raw.cols),
            properties: self.properties.clone(),
            visits_by_channel: rows().map(|i| self.visits_by_channel[i].clone()).collect(),
        }
    }

    /// Every trait in standard deviations on its own scale, drawn in at ±4; a trait that never varies is 0, and so is what is not
    /// known: the mean.
    pub fn standardised(&self) -> Matrix {
        let scaled = self.raw.iter().flat_map(|row| row.iter().zip(&self.traits).map(|(&v, t)| t.scale(v)));
        let scaled = Matrix::new(scaled.collect(), self.raw.cols).with_gaps_filled();
        let (mean, std) = scaled.moments();
        let z = |row: &[f64], j: usize| match std[j] {
            0.0 => 0.0,
            s => ((row[j] - mean[j]) / s).clamp(-CLIP, CLIP),
        };
        let data = scaled.iter().flat_map(|row| (0..row.len()).map(|j| z(row, j)).collect::<Vec<_>>()).collect();
        Matrix::new(data, scaled.cols)
    }
}

/// The columns that say something of their own: not constant, and no copy of an earlier one.
pub fn varying_columns(z: &Matrix) -> Vec<usize> {
    let (mean, std) = z.moments();
    let correlation = |a: usize, b: usize| {
        let products = z.iter().map(|r| (r[a] - mean[a]) * (r[b] - mean[b])).sum::<f64>();
        products / (z.rows().max(1) as f64 * std[a] * std[b])
    };
    let mut distinct: Vec<usize> = Vec::new();
    for j in (0..z.cols).filter(|&j| std[j] > 0.0) {
        if distinct.iter().all(|&i| correlation(i, j).abs() <= SAME) {
            distinct.push(j);
        }
    }
    distinct
}

#[derive(Debug, Default)]
struct TraitCounts {
    last: i64,
    until: i64,
    orders: u32,
    spent: f64,
    visits_28: u32,
    events: u32,
    opens: u32,
    clicks: u32,
    support: u32,
    reviews: u32,
    returns: u32,
    visits: Vec<(u8, u32)>,
    stages: Vec<u32>,
}

impl TraitCounts {
    fn of(history: impl Iterator<Item = Touch>, until: i64, stages: usize) -> Option<Self> {
        let mut counted = Self { until, stages: vec![0; stages], ..Self::default() };
        for touch in history {
            counted.count(&touch);
        }
        counted.visits.sort_unstable();
        (counted.events > 0).then_some(counted)
    }

    fn count(&mut self, touch: &Touch) {
        self.last = touch.time;
        self.events += 1;
        if touch.opens_visit {
            self.visits_28 += u32::from(self.until - touch.time <= 28 * DAY);
            match self.visits.iter_mut().find(|v| v.0 == touch.channel) {
                Some(entry) => entry.1 += 1,
                None => self.visits.push((touch.channel, 1)),
            }
        }
        self.spent += paid_amount(touch.goal, touch.kind, touch.value.unwrap_or(0.0));
        if touch.goal {
            self.orders += u32::from(touch.new_order);
        }
        if touch.stage != NO_STAGE
            && let Some(n) = self.stages.get_mut(touch.stage as usize)
        {
            *n += 1;
        }
        match touch.kind {
            TouchpointKind::EmailOpen => self.opens += 1,
            TouchpointKind::EmailClick => self.clicks += 1,
            kind if kind.is_support() => self.support += 1,
            TouchpointKind::Review => self.reviews += 1,
            kind if kind.is_return() => self.returns += 1,
            _ => {}
        }
    }

    fn value(&self, t: Trait) -> f64 {
        match t {
            Trait::Recency => (self.until - self.last) as f64 / DAY as f64,
            Trait::Orders => f64::from(self.orders),
            // who got more back than they paid spent nothing
            Trait::Spent => self.spent.max(0.0),
            Trait::Visits28 => f64::from(self.visits_28),
            Trait::Events => f64::from(self.events),
            Trait::Channels => self.visits.len() as f64,
            Trait::EmailOpens => f64::from(self.opens),
            Trait::EmailClicks => f64::from(self.clicks),
            Trait::Support => f64::from(self.support),
            Trait::Reviews => f64::from(self.reviews),
            Trait::Returns => f64::from(self.returns),
            Trait::Stage(s) => f64::from(self.stages[s as usize]) / f64::from(self.events),
            // no behaviour: `property_values` says them
            Trait::PropertyIs(_) | Trait::PropertyAmount(_) | Trait::PropertyKnown(_) => f64::NAN,
        }
    }
}
