//! Where customers struggle: errors that came in some weeks, and steps they go back and forth between.

/// One week of an error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ErrorWeek {
    /// Monday 0:00 in the project's time zone, ms UTC.
    pub start: i64,
    /// Errors in the week.
    pub errors: u64,
    /// Sessions that began in the week.
    pub sessions: u64,
    /// How many times the rate of the usual weeks (those without a spike); `None` where those had no error at all.
    pub ratio: Option<f64>,
    /// Chance of so many at the usual rate, corrected for the number of weeks looked at.
    pub p_adjusted: f64,
    /// Whether this week is out of the ordinary.
    pub spike: bool,
}

/// One error-like touchpoint week by week.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorTrend {
    /// Index in `names.touchpoints`.
    pub touchpoint: u16,
    /// Errors in all.
    pub total: u64,
    /// Customers who met it.
    pub customers: u64,
    /// Every week from the first to the last of the data.
    pub weeks: Vec<ErrorWeek>,
    /// Rate in the spike weeks together against the usual weeks; `None` without a spike.
    pub spike_ratio: Option<f64>,
}

/// A loop on one kind of device.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LoopOnDevice {
    /// Code in `dims.device`, `NONE_U32` where unknown.
    pub device: u32,
    /// Sessions that saw both steps.
    pub sessions: u64,
    /// Of them, those that went back and forth.
    pub looping: u64,
    /// Share against the share on all other devices together; `None` where those never loop.
    pub ratio: Option<f64>,
    /// Chance of so many if the device made no difference, corrected for the number of comparisons.
    pub p_adjusted: f64,
}

/// Two steps that sessions go back and forth between: a → b → a or b → a → b, repeats collapsed.
#[derive(Debug, Clone, PartialEq)]
pub struct Loop {
    /// One step, index in `names.touchpoints`; the lower of the two.
    pub a: u16,
    /// The other.
    pub b: u16,
    /// Sessions that saw both steps.
    pub sessions: u64,
    /// Of them, those that went back and forth.
    pub looping: u64,
    /// The same by device, highest share first.
    pub devices: Vec<LoopOnDevice>,
}
