//! Colours with a meaning, for both themes: the window, the pictures and the report all take them from here.
//!
//! One hue, one meaning. The bright hues are those of the stages and mean nothing else; channels have quiet hues of their
//! own and initials, segments have letters, every measure is the same neutral, more and less are arrows, good and bad are
//! words.
//!
//! Stages, goal and drop-off stay apart for people who do not see red and green as two colours, and every mark stands
//! out from its background by at least 3 : 1, every text by 4.5 : 1; the tests below compute both.

/// A colour as sRGB bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// The colour of a number written `0xRRGGBB`.
    pub const fn hex(v: u32) -> Self {
        Self((v >> 16) as u8, (v >> 8) as u8, v as u8)
    }

    /// The colour as CSS and SVG write it.
    pub fn css(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// This colour painted over `below` with `opacity` 0 to 1.
    pub fn over(self, below: Self, opacity: f32) -> Self {
        let mix = |a: u8, b: u8| (f32::from(a) * opacity + f32::from(b) * (1.0 - opacity)).round() as u8;
        Self(mix(self.0, below.0), mix(self.1, below.1), mix(self.2, below.2))
    }

    /// WCAG contrast ratio with `other`, 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let [r, g, b] = self.linear();
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    fn linear(self) -> [f64; 3] {
        [self.0, self.1, self.2].map(|v| {
            let v = f64::from(v) / 255.0;
            if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
        })
    }
}

/// Whether light or dark colours are used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Dark ink on a light ground.
    #[default]
    Light,
    /// Light ink on a dark ground.
    Dark,
}

/// All colours of one theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Palette {
    /// Which theme this is.
    pub theme: Theme,
    /// The ground behind everything.
    pub background: Rgb,
    /// The ground of panels and cards.
    pub surface: Rgb,
    /// Buttons and fields, a step above the panels.
    pub raised: Rgb,
    /// Hair lines; carry no meaning.
    pub border: Rgb,
    /// The colour of words.
    pub text: Rgb,
    /// Second-rank text; still 4.5 : 1.
    pub text_weak: Rgb,
    /// The one accent: what can be pressed, what is selected.
    pub accent: Rgb,
    /// Text on the accent.
    pub on_accent: Rgb,
    /// Marks that something needs attention.
    pub warning: Rgb,
    /// Marks that something failed.
    pub error: Rgb,
    /// Marks that the goal was reached.
    pub goal: Rgb,
    /// Went no further; always drawn with a hatch.
    pub dropped_off: Rgb,
    /// May still go on; always drawn as an outline.
    pub still_active: Rgb,
    /// The colour of everything that is folded into Other.
    pub other: Rgb,
    /// Bars and lines that say how much.
    pub measure: Rgb,
    stages: [Rgb; 8],
    channels: [Rgb; 11],
}

const LIGHT: Palette = Palette {
    theme: Theme::Light,
    background: Rgb::hex(0xFFFFFF),
    surface: Rgb::hex(0xF7F6F3),
    raised: Rgb::hex(0xECEAE5),
    border: Rgb::hex(0xDAD7D0),
    text: Rgb::hex(0x1B1E23),
    text_weak: Rgb::hex(0x5F6369),
    accent: Rgb::hex(0x1F6B3A),
    on_accent: Rgb::hex(0xFFFFFF),
    warning: Rgb::hex(0x8A5A00),
    error: Rgb::hex(0xB3261E),
    goal: Rgb::hex(0x27640F),
    dropped_off: Rgb::hex(0x6B625C),
    still_active: Rgb::hex(0x857B72),
    other: Rgb::hex(0x868B93),
    measure: Rgb::hex(0x5B6470),
    stages: [
        Rgb::hex(0x2F80ED),
        Rgb::hex(0x6A3FB5),
        Rgb::hex(0xC28712),
        Rgb::hex(0x0E9C8B),
        Rgb::hex(0xA62C6A),
        Rgb::hex(0x8D6B57),
        Rgb::hex(0x34495E),
        Rgb::hex(0x7C8A12),
    ],
    channels: [
        Rgb::hex(0x4E6582),
        Rgb::hex(0x766B8D),
        Rgb::hex(0x7A576A),
        Rgb::hex(0x8A6A51),
        Rgb::hex(0x3B6D6A),
        Rgb::hex(0x786F71),
        Rgb::hex(0x656641),
        Rgb::hex(0x8E6759),
        Rgb::hex(0x4C6C53),
        Rgb::hex(0x8F6561),
        Rgb::hex(0x71686A),
    ],
};

const DARK: Palette = Palette {
    theme: Theme::Dark,
    background: Rgb::hex(0x15181D),
    surface: Rgb::hex(0x1C2026),
    raised: Rgb::hex(0x282D35),
    border: Rgb::hex(0x363C46),
    text: Rgb::hex(0xECEEF1),
    text_weak: Rgb::hex(0xA5ABB5),
    accent: Rgb::hex(0x7CC98F),
    on_accent: Rgb::hex(0x10151A),
    warning: Rgb::hex(0xF0B94D),
    error: Rgb::hex(0xFF8A80),
    goal: Rgb::hex(0x6CA01E),
    dropped_off: Rgb::hex(0x847C75),
    still_active: Rgb::hex(0x948C85),
    other: Rgb::hex(0x7D848E),
    measure: Rgb::hex(0x97A1AF),
    stages: [
        Rgb::hex(0x6CAAFE),
        Rgb::hex(0x9D5BDC),
        Rgb::hex(0xF9BC45),
        Rgb::hex(0x45D3C0),
        Rgb::hex(0xE0649F),
        Rgb::hex(0xBFA487),
        Rgb::hex(0x8FA3BF),
        Rgb::hex(0xC0C94A),
    ],
    channels: [
        Rgb::hex(0x7088A7),
        Rgb::hex(0x9A8EB3),
        Rgb::hex(0x9F798E),
        Rgb::hex(0xAF8E73),
        Rgb::hex(0x5E918D),
        Rgb::hex(0x9C9295),
        Rgb::hex(0x888963),
        Rgb::hex(0xB48A7C),
        Rgb::hex(0x6F9075),
        Rgb::hex(0xB58984),
        Rgb::hex(0x948B8D),
    ],
};

impl Palette {
    /// The palette of a theme.
    pub fn of(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
        }
    }

    /// Colour of the stage at `index`; touchpoints take their stage's. Without a stage: the colour of Other.
    pub fn stage(&self, index: u8) -> Rgb {
        if index == crate::events::NO_STAGE { self.other } else { self.stages[index as usize % self.stages.len()] }
    }

    /// Colour of a channel by name; unknown ones get one by a fixed rule, the same in every run.
    pub fn channel(&self, name: &str) -> Rgb {
        let known = crate::model::DEFAULT_CHANNELS.iter().position(|c| *c == name);
        let index = known.unwrap_or_else(|| name.bytes().map(usize::from).sum::<usize>() % (self.channels.len() - 1));
        self.channels[index]
    }

    /// Colour of one of several groups that are drawn as lines with their names beside them: the quiet hues of the
    /// channels, those that lie far apart first.
    pub fn group(&self, index: usize) -> Rgb {
        const FAR_APART: [usize; 7] = [0, 3, 4, 1, 9, 6, 2];
        self.channels[FAR_APART[index % FAR_APART.len()]]
    }

    /// Ink for text on top of a mark of colour `fill`: whichever of light and dark stands out more.
    pub fn ink_on(&self, fill: Rgb) -> Rgb {
        let (white, black) = (Rgb::hex(0xFFFFFF), Rgb::hex(0x000000));
        if white.contrast(fill) >= black.contrast(fill) { white } else { black }
    }
}

/// The letter that stands for the segment at `index`: A to Z, then AA.
pub fn segment_letter(index: usize) -> String {
    let letter = |i: usize| char::from(b'A' + (i % 26) as u8);
    let rounds = index / 26;
    (0..rounds.min(1)).map(|_| letter(rounds - 1)).chain([letter(index)]).collect()
}

/// Two letters that stand for a channel where colour alone would not do: "Em" for E-mail.
pub fn channel_initials(name: &str) -> String {
    match name {
        "E-mail" => "Em".to_owned(),
        "Display" => "Ds".to_owned(),
        _ => name.chars().filter(|c| c.is_alphanumeric()).take(2).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEUTERANOPIA: [[f64; 3]; 3] =
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]];
    const PROTANOPIA: [[f64; 3]; 3] =
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]];
    const NORMAL: [[f64; 3]; 3] = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];

    /// Oklab after a colour-vision simulation (Machado 2009) in linear light; distances × 100.
    fn simulate_vision(c: Rgb, m: &[[f64; 3]; 3]) -> [f64; 3] {
        let l = c.linear();
        let [r, g, b] = [0, 1, 2].map(|i| (0..3).map(|j| m[i][j] * l[j]).sum::<f64>().clamp(0.0, 1.0));
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        [
            0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s,
            1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s,
            0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s,
        ]
    }

    fn distance(a: Rgb, b: Rgb, m: &[[f64; 3]; 3]) -> f64 {
        let (a, b) = (simulate_vision(a, m), simulate_vision(b, m));
        100.0 * (0..3).map(|i| (a[i] - b[i]).powi(2)).sum::<f64>().sqrt()
    }

    fn themes() -> [&'static Palette; 2] {
        [Palette::of(Theme::Light), Palette::of(Theme::Dark)]
    }

    #[test]
    fn text_and_marks_stand_out() {
        for p in themes() {
            for ground in [p.background, p.surface, p.raised] {
                for ink in [p.text, p.text_weak, p.accent, p.warning, p.error] {
                    assert!(ink.contrast(ground) >= 4.5, "{:?} {ink:?} on {ground:?}", p.theme);
                }
            }
            assert!(p.on_accent.contrast(p.accent) >= 4.5);
            let marks = [p.goal, p.dropped_off, p.still_active, p.other, p.measure];
            for mark in p.stages.iter().chain(&p.channels).chain(&marks) {
                assert!(mark.contrast(p.background) >= 3.0, "{:?} {mark:?} {}", p.theme, mark.contrast(p.background));
                let ink = p.ink_on(*mark);
                assert!(ink.contrast(*mark) >= 4.5, "{:?} ink on {mark:?}", p.theme);
                assert!(
                    p.text.contrast(mark.over(p.background, 0.45)) >= 4.5,
                    "{:?} text over ribbon {mark:?}",
                    p.theme
                );
            }
        }
    }

    #[test]
    fn the_default_stages_stay_apart_for_every_eye() {
        for p in themes() {
            let core = [p.stages[0], p.stages[1], p.stages[2], p.stages[3], p.goal, p.dropped_off];
            for (i, &a) in core.iter().enumerate() {
                for &b in &core[i + 1..] {
                    for (eye, floor, m) in
                        [("normal", 14.0, &NORMAL), ("deutan", 8.5, &DEUTERANOPIA), ("protan", 8.5, &PROTANOPIA)]
                    {
                        let d = distance(a, b, m);
                        assert!(d >= floor, "{:?}: {a:?} and {b:?} are {d:.1} apart for {eye}", p.theme);
                    }
                }
            }
        }
    }

    /// How colourful a colour is: 0 = grey.
    fn chroma(c: Rgb) -> f64 {
        let [_, a, b] = simulate_vision(c, &NORMAL);
        a.hypot(b)
    }

    #[test]
    fn channels_and_measures_are_quiet_and_are_never_taken_for_a_stage() {
        for p in themes() {
            let stages = &p.stages[..4];
            let quietest = stages.iter().map(|&s| chroma(s)).fold(f64::INFINITY, f64::min);
            for &c in p.channels.iter().chain([&p.measure]) {
                assert!(chroma(c) < 0.6 * quietest, "{:?}: {c:?} is as loud as a stage", p.theme);
                for &s in stages {
                    for (eye, floor, m) in
                        [("normal", 11.0, &NORMAL), ("deutan", 6.5, &DEUTERANOPIA), ("protan", 6.5, &PROTANOPIA)]
                    {
                        let d = distance(c, s, m);
                        assert!(d >= floor, "{:?}: {c:?} looks like the stage {s:?} for {eye}: {d:.1}", p.theme);
                    }
                }
            }
        }
    }

    #[test]
    fn segments_are_called_by_letters() {
        assert_eq!([0, 1, 25, 26, 27, 52].map(segment_letter), ["A", "B", "Z", "AA", "AB", "BA"]);
    }

    #[test]
    fn default_channels_have_their_own_initials() {
        let mut initials: Vec<String> = crate::model::DEFAULT_CHANNELS.iter().map(|c| channel_initials(c)).collect();
        initials.sort();
        initials.dedup();
        assert_eq!(initials.len(), crate::model::DEFAULT_CHANNELS.len());
    }
}
