//! The heat map of what makes each group different.

use egui::Ui;

use crate::gui::widgets::caption;
use crate::gui::widgets::heat_map::HeatMap;
use crate::predict::segments::Clustering;
use crate::present::numbers;
use crate::present::palette::segment_letter;
use crate::texts::text;

/// Draws the map; gives the group that was clicked.
pub(super) fn show(ui: &mut Ui, found: &Clustering, selected: Option<usize>) -> Option<usize> {
    caption(ui, text!("differences-how-many-times-average-of-all"));
    let heat = &found.heat;
    let names = found.groups.iter().enumerate();
    let names: Vec<String> = names.map(|(i, g)| format!("{} · {}", segment_letter(i), g.name)).collect();
    let number = |of: &[Vec<f64>], row: usize, column: usize| {
        of.get(row).and_then(|r| r.get(column)).copied().unwrap_or(f64::NAN)
    };
    let text = |row: usize, column: usize| ratio(number(&heat.ratio, row, column));
    let z = |row: usize, column: usize| Some(number(&heat.z, row, column)).filter(|z| z.is_finite()).unwrap_or(0.0);
    let about = |row: usize, column: usize| {
        let mean = found.groups.get(column).and_then(|g| g.means.get(row)).copied().unwrap_or(f64::NAN);
        text!(
            "differences-in-on-average-all-customers",
            trait = found.feature_names[row],
            group = found.groups[column].name,
            mean = numbers::decimal(mean),
            mean_of_all = numbers::decimal(heat.average.get(row).copied().unwrap_or(f64::NAN))
        )
    };
    HeatMap {
        rows: &found.feature_names,
        columns: names.iter().map(String::as_str).collect(),
        text: &text,
        z: &z,
        about: &about,
        selected,
    }
    .show(ui)
}

/// A ratio with as many decimals as make a difference: 0.02×, 0.3×, 4.1×, 12×.
fn ratio(v: f64) -> String {
    let step = if v < 0.095 {
        100.0
    } else if v < 9.95 {
        10.0
    } else {
        1.0
    };
    if v.is_finite() { format!("{}×", numbers::decimal((v * step).round() / step)) } else { "–".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::ratio;

    #[test]
    fn small_ratios_are_not_nothing() {
        assert_eq!([0.0, 0.02, 0.31, 4.12, 12.4].map(ratio), ["0×", "0.02×", "0.3×", "4.1×", "12×"]);
    }
}
