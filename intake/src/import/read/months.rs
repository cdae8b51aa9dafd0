//! Months by their names, and dates that say no more than the month.

/// Names in which every letter counts, in the order of the months: names and abbreviations of Czech, Finnish, Turkish and
/// Russian, with and without their accents. They come before the beginnings: "marraskuu" is no March.
const NAMES: [&str; 12] = [
    "leden ledna led tammikuu tammikuuta tammi ocak oca январь января янв",
    "únor února úno unor unora helmikuu helmikuuta helmi şubat subat şub февраль февраля февр фев",
    "březen března bře brezen brezna maaliskuu maaliskuuta maalis mart март марта мар",
    "duben dubna dub huhtikuu huhtikuuta huhti nisan nis апрель апреля апр",
    "květen května kvě kveten kvetna toukokuu toukokuuta touko mayıs mayis май мая",
    "červen června čvn cerven cervna kesäkuu kesäkuuta kesä kesakuuta haziran haz июнь июня июн",
    "červenec července čvc cervenec cervence heinäkuu heinäkuuta heinä heinakuuta temmuz tem июль июля июл",
    "srpen srpna srp elokuu elokuuta elo ağustos agustos ağu август августа авг",
    "září zari syyskuu syyskuuta syys eylül eylul eyl сентябрь сентября сент сен",
    "říjen října říj rijen rijna lokakuu lokakuuta loka ekim eki октябрь октября окт",
    "listopad listopadu marraskuu marraskuuta marras kasım kasim kas ноябрь ноября нояб ноя",
    "prosinec prosince pro joulukuu joulukuuta joulu aralık aralik ara декабрь декабря дек",
];

/// Beginnings of names in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish and Danish.
const BEGINNINGS: [&str; 12] = [
    "jan jän ene gen sty",
    "feb fév fev lut",
    "mar mär mrz mrt maart",
    "apr avr abr kwi",
    "may mai mag mei maj",
    "jun juin giu cze",
    "jul juil lug lip",
    "aug aoû aou ago sie",
    "sep set wrz",
    "oct okt ott out paź paz",
    "nov lis",
    "dec dez déc dic des gru",
];

/// Whole names and abbreviations in the languages of which else the beginning is enough, in the order of the months. "Set",
/// "out" and others that are words of English are missing.
const WHOLE: [&str; 12] = [
    "jan january januar jänner janvier enero ene gennaio janeiro januari styczeń stycznia",
    "feb fév february februar februari février fevrier febrero febbraio fevereiro luty lutego",
    "mar mär mrz march märz maerz mars marzo março marco maart marzec marca",
    "apr avr abr april avril abril aprile kwiecień kwietnia",
    "may mai mayo maggio maio mei maj maja",
    "jun june juni juin junio giugno junho czerwiec czerwca",
    "jul juil july juli juillet julio luglio julho lipiec lipca",
    "aug aoû august août aout agosto augustus augusti sierpień sierpnia",
    "sep sept september septembre septiembre settembre setembro wrzesień września",
    "oct okt october oktober octobre octubre ottobre outubro październik października",
    "nov november novembre noviembre novembro",
    "dec déc dez dic december dezember décembre decembre diciembre dicembre dezembro desember grudzień grudnia",
];

/// Words that begin like a month and are none, or one of another language that is not known.
const NO_MONTHS: [&str; 6] = ["mardi", "martes", "lipanj", "lipnja", "srpanj", "srpnja"];

/// A month by its name in one of fourteen languages.
pub(crate) fn month_of(name: &str) -> Option<i64> {
    let name = tidy(name);
    if name.chars().count() < 3 || name.chars().count() > 14 || !name.chars().all(char::is_alphabetic) {
        return None;
    }
    if NO_MONTHS.contains(&name.as_str()) {
        return None;
    }
    let whole = NAMES.iter().position(|names| names.split(' ').any(|known| known == name));
    let begins = |known: &str| name.starts_with(known) && name.chars().count() <= 12;
    let month = whole.or_else(|| BEGINNINGS.iter().position(|beginnings| beginnings.split(' ').any(begins)))?;
    Some(month as i64 + 1)
}

/// A month by its whole name or a usual abbreviation: beside a year alone other words are too near to one, as "Marketing 2026".
fn whole_month_of(name: &str) -> Option<i64> {
    let name = tidy(name);
    let is_in = |names: &&str| names.split(' ').any(|known| known == name);
    let is_long = name.chars().count() >= 5 || !name.is_ascii();
    let month = WHOLE.iter().position(&is_in);
    let month = month.or_else(|| NAMES.iter().position(|names| is_long && is_in(names)))?;
    Some(month as i64 + 1)
}

/// A name in small letters, without the point of an abbreviation.
fn tidy(name: &str) -> String {
    // a capital I with a dot becomes two letters
    name.trim_end_matches('.').to_lowercase().replace("i\u{307}", "i")
}

/// What a date says that has no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Period {
    Month,
    Quarter,
}

/// The first month of a date without a day, as (year, month, period): "2026-03", "03/2026", "March 2026", "2026 März",
/// "Jan-26", "Q1 2026", "2026-Q1".
pub(crate) fn period_alone(text: &str) -> Option<(i64, i64, Period)> {
    let text = text.trim();
    if let Some((year, month)) = month_alone(text) {
        return Some((year, month, Period::Month));
    }
    let (year, quarter) = quarter_alone(text)?;
    Some((year, quarter * 3 - 2, Period::Quarter))
}

/// The year and the month of six digits: 202603.
pub(crate) fn month_of_digits(digits: &[u8]) -> Option<(i64, i64)> {
    let text = std::str::from_utf8(digits).ok().filter(|text| text.len() == 6)?;
    Some((year(text.get(..4)?)?, number(text.get(4..)?).filter(|month| (1..=12).contains(month))?))
}

fn number(text: &str) -> Option<i64> {
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

fn year(text: &str) -> Option<i64> {
    number(text).filter(|year| text.len() == 4 && (1900..=2199).contains(year))
}

/// The year of "Jan-26" or "Jan '26".
fn short_year(separator: u8, text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['\'', '’']);
    let is_apart = matches!(separator, b'-' | b'/') || digits.is_some();
    let digits = digits.unwrap_or(text);
    number(digits)
        .filter(|_| is_apart && digits.len() == 2)
        .map(|year| if year < 70 { 2000 + year } else { 1900 + year })
}

/// The year and the month of a date that says no more.
fn month_alone(text: &str) -> Option<(i64, i64)> {
    let at = text.find(['-', '/', '.', ' '])?;
    let (a, b) = (&text[..at], text[at + 1..].trim_start_matches([' ', '-', '.']));
    // "03.2026" may be a number
    let separator = text.as_bytes()[at];
    let is_numeric = matches!(separator, b'-' | b'/');
    let month = |text: &str| match number(text) {
        Some(month) => (is_numeric && text.len() == 2 && (1..=12).contains(&month)).then_some(month),
        None => whole_month_of(text),
    };
    let long = || year(a).zip(month(b)).or_else(|| Some((year(b)?, month(a)?)));
    // "26-Jan" may be a day
    long().or_else(|| Some((short_year(separator, b)?, whole_month_of(a)?)))
}

/// The year and the quarter of a date that says no more.
fn quarter_alone(text: &str) -> Option<(i64, i64)> {
    let quarter = |text: &str| -> Option<i64> {
        let text = text.trim_end_matches('.').trim();
        let digit = text.strip_prefix(['Q', 'q', 'T']).or_else(|| {
            let (digit, word) = text.split_once([' ', '.'])?;
            let word = word.trim().to_lowercase();
            ["quarter", "quartal", "trimestre", "kwartaal"].contains(&word.as_str()).then_some(digit)
        })?;
        number(digit).filter(|quarter| digit.len() == 1 && (1..=4).contains(quarter))
    };
    let apart = |text: &str| text.trim_matches([' ', '-', '/', '_']).to_owned();
    let first = || Some((year(text.get(..4)?)?, quarter(&apart(text.get(4..)?))?));
    let last = || {
        let at = text.len().checked_sub(4)?;
        Some((year(text.get(at..)?)?, quarter(&apart(text.get(..at)?))?))
    };
    first().or_else(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_have_names_in_fourteen_languages() {
        for (names, month) in [
            ("January Januar Jänner janvier enero gennaio janeiro januari stycznia leden ocak января tammikuuta", 1),
            ("February février febrero febbraio fevereiro lutego února Şubat ŞUBAT февраля helmikuuta", 2),
            ("March März mars marzo março maart marca března mart марта maaliskuuta", 3),
            ("April avril abril aprile kwietnia dubna NİSAN апреля huhtikuuta", 4),
            ("May Mai mayo maggio maio mei maja maj května Mayıs мая toukokuuta", 5),
            ("June Juni juin junio giugno junho czerwca června Haziran июня kesäkuuta", 6),
            ("July juillet juil. julio luglio julho lipca července Temmuz июля heinäkuuta", 7),
            ("August août agosto sierpnia srpna Ağustos августа elokuuta", 8),
            ("September settembre setembro września září Eylül сентября syyskuuta", 9),
            ("October Oktober octobre ottobre outubro października října Ekim октября lokakuuta", 10),
            ("November novembre listopada listopadu Kasım ноября marraskuuta", 11),
            ("December Dezember décembre diciembre dicembre dezembro grudnia prosince Aralık декабря joulukuuta", 12),
        ] {
            for name in names.split(' ') {
                assert_eq!(month_of(name), Some(month), "{name}");
            }
        }
        for name in ["mardi", "lundi", "product", "ma", "lipnja"] {
            assert_eq!(month_of(name), None, "{name}");
        }
    }

    #[test]
    fn a_month_alone_has_a_year_of_four_digits() {
        for text in ["2026-03", "03/2026", "2026/03", "March 2026", "2026 März", "mars 2026", "Mär. 2026"] {
            assert_eq!(period_alone(text), Some((2026, 3, Period::Month)), "{text}");
        }
        for text in ["Mar-26", "Mär-26", "mars/26", "Mar '26", "marzo-26"] {
            assert_eq!(period_alone(text), Some((2026, 3, Period::Month)), "{text}");
        }
        for text in [
            "2026-13",
            "2026-3",
            "26-03",
            "2026-03-05",
            "03 2026",
            "03.2026",
            "2026",
            "2026-0012",
            "Mar 26",
            "1850-03",
            "Mailing 2026",
            "Marketing 2026",
            "Outlet 2026",
            "Set 2026",
            "Pro 2026",
        ] {
            assert_eq!(period_alone(text), None, "{text}");
        }
        for text in ["26-Mar", "Item-26", "Set-26", "Mar-2", "Mar-126"] {
            assert_eq!(period_alone(text), None, "{text}");
        }
        assert_eq!(month_of_digits(b"202603"), Some((2026, 3)));
        for text in ["202613", "202600", "123456", "20263", "2026031"] {
            assert_eq!(month_of_digits(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn a_quarter_begins_with_its_first_month() {
        for text in [
            "Q2 2026",
            "q2-2026",
            "2026-Q2",
            "2026Q2",
            "2026 Q2",
            "Q2/2026",
            "T2 2026",
            "2. Quartal 2026",
            "2 trimestre 2026",
        ] {
            assert_eq!(period_alone(text), Some((2026, 4, Period::Quarter)), "{text}");
        }
        for text in ["Q5 2026", "Q 2026", "Q2 26", "T20 2026", "Queue 2026", "2026"] {
            assert_eq!(period_alone(text), None, "{text}");
        }
    }
}
