//! What the values of a column look like, and which roles they allow.

use crate::import::map::mapping::Role;

/// What the sampled values of a column look like; shares are of filled cells.
#[derive(Debug, Clone, Default)]
pub(crate) struct ColumnStats {
    pub filled: f64,
    pub distinct: usize,
    pub rows: usize,
    pub email: f64,
    pub time: f64,
    /// … a day as spreadsheets number them, which only a name tells from another number.
    pub serial: f64,
    /// … a time of day without a date.
    pub clock: f64,
    pub number: f64,
    /// … a number and nothing else.
    pub plain_number: f64,
    /// … a date that says no more than the month, as numbers of orders may look.
    pub month: f64,
    /// The largest number in the sample.
    pub largest: f64,
    pub page: f64,
    pub yes_no: f64,
    /// Shares in percent, and lengths of time that name their unit.
    pub percent: f64,
    pub duration: f64,
    /// … lengths of time, or times of day, between colons.
    pub colons: f64,
    /// Whether some of these can be no time of day, or have seconds.
    pub long_colons: bool,
    pub mean_length: f64,
}

/// Whether the values of a column can have the role.
pub(crate) fn values_fit(role: Role, stats: &ColumnStats) -> bool {
    let empty = stats.filled == 0.0;
    match role {
        Role::Email => empty || stats.email > 0.5 || (stats.time < 0.5 && stats.number < 0.5 && stats.yes_no < 0.5),
        Role::Time | Role::Milestone | Role::ConsentTime => stats.time > 0.6 || stats.serial > 0.9,
        Role::Value | Role::Quantity | Role::Impressions | Role::Clicks => empty || stats.number > 0.6,
        Role::Currency => stats.mean_length < 12.0 && stats.number < 0.5,
        _ if role.purpose().is_some() => stats.time < 0.5 && (empty || stats.yes_no > 0.5),
        // the address a visit came from differs with nearly every row
        Role::Channel if stats.page > 0.5 => stats.time < 0.5,
        Role::Event => stats.time < 0.5 && stats.mean_length < 60.0,
        Role::Channel => {
            stats.time < 0.5 && stats.mean_length < 60.0 && (stats.rows < 50 || stats.distinct * 2 < stats.rows)
        }
        Role::Page => stats.time < 0.5 && (stats.page > 0.5 || stats.number < 0.9),
        Role::Phone | Role::DeviceId => stats.time < 0.9 || stats.number > 0.9,
        Role::Text => stats.time < 0.5 && stats.number < 0.5,
        Role::Name | Role::FirstName | Role::LastName => stats.email < 0.5 && stats.time < 0.5 && stats.number < 0.5,
        // the digits of a postcode may be read as a year and a month
        Role::Postcode => stats.email < 0.5 && stats.page < 0.5,
        Role::OrderId | Role::CustomerId => stats.time - stats.month < 0.9 || stats.number > 0.9,
        _ => stats.time < 0.9,
    }
}
