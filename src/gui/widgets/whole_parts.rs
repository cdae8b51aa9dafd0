//! Several short things in one line: those that fit stand whole, the others are counted.

/// The separator between parts.
const BETWEEN: &str = " · ";

/// As many of the parts as fit into `room`, each whole, and how many more there are; `width` measures a text.
pub fn whole_parts(parts: &[String], room: f32, width: impl Fn(&str) -> f32) -> String {
    let with_rest = |shown: usize| {
        let mut line = parts[..shown].join(BETWEEN);
        if shown < parts.len() {
            line.push_str(&format!("{}+{}", if shown > 0 { BETWEEN } else { "" }, parts.len() - shown));
        }
        line
    };
    let lines = (0..=parts.len()).rev().map(with_rest);
    lines.into_iter().find(|line| width(line) <= room).unwrap_or_else(|| with_rest(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_counted_and_nothing_is_cut() {
        let parts = ["Refused: 12", "Out of reach: 3", "Words missing: 1"].map(str::to_owned);
        let in_room = |letters: usize| whole_parts(&parts, letters as f32, |text| text.chars().count() as f32);
        assert_eq!(in_room(60), "Refused: 12 · Out of reach: 3 · Words missing: 1");
        assert_eq!(in_room(40), "Refused: 12 · Out of reach: 3 · +1");
        assert_eq!(in_room(20), "Refused: 12 · +2");
        assert_eq!(in_room(4), "+3");
        assert_eq!(whole_parts(&[], 10.0, |_| 0.0), "");
    }
}
