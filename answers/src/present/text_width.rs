//! How wide a text is, without a font engine: the advances of the bundled font.

/// Height of a capital as a share of the font size.
pub const CAP_HEIGHT: f32 = 0.727;

/// Advances of the printable ASCII characters in thousandths of the font size.
const REGULAR: [u16; 95] = [
    281, 278, 403, 631, 638, 812, 639, 222, 362, 362, 500, 659, 276, 460, 276, 357, 648, 648, 648, 648, 648, 648, 648,
    648, 648, 648, 276, 276, 659, 659, 659, 507, 936, 676, 651, 727, 719, 598, 587, 743, 740, 264, 543, 652, 562, 889,
    753, 761, 635, 761, 639, 638, 642, 741, 676, 949, 642, 665, 625, 362, 357, 362, 469, 452, 497, 564, 621, 558, 621,
    582, 361, 609, 591, 237, 237, 544, 237, 869, 585, 597, 609, 609, 372, 523, 364, 581, 557, 812, 540, 557, 541, 362,
    327, 362, 659,
];
const BOLD: [u16; 95] = [
    248, 309, 396, 643, 649, 844, 663, 213, 393, 393, 543, 673, 291, 466, 290, 379, 670, 670, 670, 670, 670, 670, 670,
    670, 670, 670, 290, 289, 673, 673, 673, 544, 999, 724, 657, 744, 724, 608, 586, 755, 744, 275, 561, 677, 566, 906,
    741, 775, 643, 776, 651, 649, 660, 734, 724, 1007, 690, 705, 653, 393, 379, 393, 481, 468, 497, 575, 630, 577, 630,
    593, 377, 625, 613, 261, 261, 569, 261, 898, 610, 608, 625, 625, 397, 549, 380, 608, 576, 837, 562, 576, 562, 393,
    358, 393, 673,
];

/// Width of `text` in pixels at `size`.
pub fn width(text: &str, size: f32, bold: bool) -> f32 {
    let table = if bold { &BOLD } else { &REGULAR };
    text.chars().map(|c| advance(c, table)).sum::<f32>() * size / 1000.0
}

fn advance(c: char, table: &[u16; 95]) -> f32 {
    match c as u32 {
        code @ 32..=126 => f32::from(table[code as usize - 32]),
        // arrows are as wide as they are high
        0x2190..=0x21FF => 1000.0,
        0x2026 => 821.0,
        0x2013 => 500.0,
        0xB7 => 290.0,
        0x2E80.. => 1000.0,
        _ => 640.0,
    }
}

/// `text` cut with an ellipsis so that it is no wider than `room`; empty where not even two letters fit.
pub fn fit(text: &str, size: f32, bold: bool, room: f32) -> String {
    if width(text, size, bold) <= room {
        return text.to_owned();
    }
    let room = room - width("…", size, bold);
    let mut cut = String::new();
    let mut used = 0.0;
    for c in text.chars() {
        used += width(c.encode_utf8(&mut [0; 4]), size, bold);
        if used > room {
            break;
        }
        cut.push(c);
    }
    if cut.chars().count() < 2 { String::new() } else { format!("{}…", cut.trim_end()) }
}

/// `text` broken between words into lines no wider than `room`.
pub fn wrap(text: &str, size: f32, bold: bool, room: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), size, bold) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_text_fits() {
        assert_eq!(fit("Cart", 12.0, false, 100.0), "Cart");
        let cut = fit("Consideration", 12.0, true, 50.0);
        assert!(cut.ends_with('…') && width(&cut, 12.0, true) <= 50.0, "{cut}");
        assert_eq!(fit("Consideration", 12.0, true, 12.0), "");
    }
}
