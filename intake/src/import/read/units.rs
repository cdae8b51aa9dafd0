//! Shares in percent and lengths of time, as numbers with a unit: "12,5 %", "1:23:45", "2h 13m", "PT5M", "95 sec".

use crate::import::read::numbers;

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Hundredths of a whole.
    Percent,
    /// A length of time in seconds.
    Seconds,
}

impl Unit {
    /// How names of properties say it.
    pub(crate) fn mark(self) -> &'static str {
        match self {
            Self::Percent => "%",
            Self::Seconds => "s",
        }
    }
}

/// The number in a text that names its unit; `None` where it names none. What stands between colons may be a time of day:
/// [`clock_duration`] reads that.
pub(crate) fn read(text: &[u8], decimal_comma: bool) -> Option<(f64, Unit)> {
    let text = std::str::from_utf8(text).ok()?.trim();
    if let Some(percent) = text.strip_suffix(['%', '٪']).or_else(|| text.strip_prefix('%')) {
        return Some((digits(percent.trim(), decimal_comma)?, Unit::Percent));
    }
    let seconds = iso_duration(text).or_else(|| worded_duration(text, decimal_comma))?;
    Some((seconds, Unit::Seconds))
}

/// The number that a cell of a column of numbers is, with or without a unit.
pub(crate) fn number(text: &[u8], decimal_comma: bool) -> Option<f64> {
    let plain = || numbers::read_plain(text, decimal_comma);
    plain().or_else(|| Some(read(text, decimal_comma)?.0)).or_else(|| clock_duration(text))
}

/// Seconds between colons: "1:23:45", "01:15"; of two parts minutes and seconds, of four days first.
pub(crate) fn clock_duration(text: &[u8]) -> Option<f64> {
    let text = std::str::from_utf8(text).ok()?.trim();
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let parts: Vec<&str> = text.split(':').collect();
    if !(2..=4).contains(&parts.len()) {
        return None;
    }
    let (last, before) = parts.split_last()?;
    let mut seconds = 0.0;
    for (i, part) in before.iter().enumerate() {
        let value: u32 = part.parse().ok().filter(|_| part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit()))?;
        let most = if parts.len() == 4 && i == 1 { 24 } else { 60 };
        if i > 0 && value >= most {
            return None;
        }
        let scale = if parts.len() == 4 && i == 1 { 24.0 } else { 60.0 };
        seconds = seconds * scale + f64::from(value);
    }
    let last: f64 = last.replace(',', ".").parse().ok().filter(|s| (0.0..60.0).contains(s))?;
    let all = seconds * 60.0 + last;
    Some(if negative { -all } else { all })
}

/// Whether the name of a column, as words, says that it holds lengths of time.
pub(crate) fn names_duration(key: &str) -> bool {
    const WORDS: [&str; 17] = [
        "duration",
        "dauer",
        "duree",
        "duracion",
        "durata",
        "length",
        "elapsed",
        "billsec",
        "talking",
        "ringing",
        "wartezeit",
        "gesprachsdauer",
        "bearbeitungszeit",
        "verweildauer",
        "gesprachszeit",
        "attente",
        "espera",
    ];
    const TIMES: [&str; 16] = [
        "talk time",
        "wait time",
        "waiting time",
        "handle time",
        "handling time",
        "hold time",
        "ring time",
        "response time",
        "resolution time",
        "reply time",
        "queue time",
        "time spent",
        "time on page",
        "time to",
        "temps de",
        "tiempo de",
    ];
    key.split(' ').any(|word| WORDS.contains(&word)) || TIMES.iter().any(|words| key.contains(words))
}

/// The seconds of an ISO 8601 duration such as "PT5M" or "P1DT2H3M4.5S".
fn iso_duration(text: &str) -> Option<f64> {
    let rest = text.strip_prefix('P')?;
    let (days, clock) = rest.split_once('T').unwrap_or((rest, ""));
    let mut seconds = 0.0;
    for (part, units) in
        [(days, &[('W', 604_800.0), ('D', 86_400.0)][..]), (clock, &[('H', 3_600.0), ('M', 60.0), ('S', 1.0)])]
    {
        let mut rest = part;
        while !rest.is_empty() {
            let end = rest.find(|c: char| c.is_ascii_alphabetic())?;
            let unit = units.iter().find(|(unit, _)| rest[end..].starts_with(*unit))?.1;
            seconds += rest[..end].replace(',', ".").parse::<f64>().ok().filter(|n| *n >= 0.0)? * unit;
            rest = &rest[end + 1..];
        }
    }
    (rest.len() > 1 && !rest.ends_with('T')).then_some(seconds)
}

/// "2h 13m", "95 sec", "1 Std. 5 Min.", "1 day, 2 hours".
fn worded_duration(text: &str, decimal_comma: bool) -> Option<f64> {
    const UNITS: [(f64, &str); 5] = [
        (0.001, "ms,msec,millisecond,milliseconds"),
        (1.0, "s,sec,secs,second,seconds,sek,sekunde,sekunden,seconde,secondes,seg,segundo,segundos,secondo,secondi"),
        (60.0, "m,min,mins,minute,minutes,minuten,minuto,minutos,minuti"),
        (3_600.0, "h,hr,hrs,hour,hours,std,stunde,stunden,heure,heures,hora,horas,ora,ore"),
        (86_400.0, "d,day,days,tag,tage,tagen,jour,jours,dia,dias,giorno,giorni"),
    ];
    let mut rest = text;
    let (mut seconds, mut last) = (0.0, f64::INFINITY);
    while !rest.is_empty() {
        let end = rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')))?;
        let amount = digits(&rest[..end], decimal_comma)?;
        let after = rest[end..].trim_start();
        let word_end = after.find(|c: char| !c.is_alphabetic()).unwrap_or(after.len());
        let word = after[..word_end].to_lowercase();
        let plain: String = word.chars().map(|c| if c == 'í' { 'i' } else { c }).collect();
        let (unit, _) = UNITS.iter().find(|(_, words)| words.split(',').any(|known| known == plain))?;
        // from the longest to the shortest; "5 m" alone may be a length of another kind
        let alone = plain == "m" && last.is_infinite() && word_end == after.len();
        if *unit >= last || amount < 0.0 || alone {
            return None;
        }
        seconds += amount * unit;
        last = *unit;
        rest = after[word_end..].trim_start_matches(['.', ',', ' ', '\u{a0}', '\u{202f}']);
        rest = rest.strip_prefix("and ").or_else(|| rest.strip_prefix("und ")).unwrap_or(rest);
    }
    last.is_finite().then_some(seconds)
}

fn digits(text: &str, decimal_comma: bool) -> Option<f64> {
    let comma = match numbers::decimal_hint(text.as_bytes()) {
        numbers::DecimalHint::Comma => true,
        numbers::DecimalHint::Point => false,
        _ => decimal_comma,
    };
    let signed = text.strip_prefix(['-', '+', '−']).unwrap_or(text);
    let plain = !signed.is_empty() && signed.bytes().all(|b| b.is_ascii_digit() || b".,".contains(&b));
    let value = if plain { numbers::read(signed.as_bytes(), comma)? } else { return None };
    Some(if text.starts_with(['-', '−']) { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_and_lengths_of_time_are_numbers_with_a_unit() {
        for (text, value) in [
            ("12,5 %", Some((12.5, Unit::Percent))),
            ("12.5%", Some((12.5, Unit::Percent))),
            ("-3\u{202f}%", Some((-3.0, Unit::Percent))),
            ("% 40", Some((40.0, Unit::Percent))),
            ("2h 13m", Some((7_980.0, Unit::Seconds))),
            ("1 Std. 5 Min.", Some((3_900.0, Unit::Seconds))),
            ("95 sec", Some((95.0, Unit::Seconds))),
            ("1,5 h", Some((5_400.0, Unit::Seconds))),
            ("1 day, 2 hours", Some((93_600.0, Unit::Seconds))),
            ("2 horas 3 minutos", Some((7_380.0, Unit::Seconds))),
            ("250 ms", Some((0.25, Unit::Seconds))),
            ("PT5M", Some((300.0, Unit::Seconds))),
            ("P1DT2H3M4.5S", Some((93_784.5, Unit::Seconds))),
            ("PT", None),
            ("P", None),
            ("5 m", None),
            ("5m 2h", None),
            ("12 kg", None),
            ("100", None),
            ("% off", None),
            ("PTA", None),
            ("14:22", None),
        ] {
            assert_eq!(read(text.as_bytes(), false), value, "{text}");
        }
    }

    #[test]
    fn what_stands_between_colons_is_a_length_of_time_where_that_is_known() {
        for (text, value) in [
            ("1:23:45", Some(5_025.0)),
            ("01:15", Some(75.0)),
            ("100:05", Some(6_005.0)),
            ("1:02:03:04", Some(93_784.0)),
            ("0:00:12.5", Some(12.5)),
            ("1:75", None),
            ("1:75:00", None),
            ("12", None),
            ("a:10", None),
        ] {
            assert_eq!(clock_duration(text.as_bytes()), value, "{text}");
        }
        assert!(names_duration("call duration") && names_duration("gesprachsdauer") && names_duration("talk time"));
        assert!(!names_duration("time") && !names_duration("event time") && !names_duration("uhrzeit"));
    }
}
