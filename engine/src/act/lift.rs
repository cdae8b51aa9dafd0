//! The difference between two shares, with its interval.

use statrs::function::erf::erfc;

use crate::analysis::Z95;

use super::{Arm, Lift};

impl Lift {
    /// Treated against held back; `None` where a side is empty.
    pub fn of(treated: Arm, held_out: Arm) -> Option<Self> {
        if treated.n == 0 || held_out.n == 0 {
            return None;
        }
        let (p1, p2) = (treated.rate(), held_out.rate());
        let (l1, u1) = wilson(treated);
        let (l2, u2) = wilson(held_out);
        let difference = p1 - p2;
        let (n1, n2) = (treated.n as f64, held_out.n as f64);
        let pooled = (treated.reached + held_out.reached) as f64 / (n1 + n2);
        let error = (pooled * (1.0 - pooled) * (1.0 / n1 + 1.0 / n2)).sqrt();
        let z = if error > 0.0 { difference / error } else { 0.0 };
        Some(Self {
            difference,
            low: difference - ((p1 - l1).powi(2) + (u2 - p2).powi(2)).sqrt(),
            high: difference + ((u1 - p1).powi(2) + (p2 - l2).powi(2)).sqrt(),
            z,
            p: erfc(z.abs() / std::f64::consts::SQRT_2),
        })
    }
}

/// Wilson's 95 % interval of a share.
pub fn wilson(arm: Arm) -> (f64, f64) {
    if arm.n == 0 {
        return (0.0, 1.0);
    }
    let (n, p) = (arm.n as f64, arm.rate());
    let spread = Z95 * (p * (1.0 - p) / n + Z95 * Z95 / (4.0 * n * n)).sqrt();
    let (middle, scale) = (p + Z95 * Z95 / (2.0 * n), 1.0 + Z95 * Z95 / n);
    ((middle - spread) / scale, (middle + spread) / scale)
}
