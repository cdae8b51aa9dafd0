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

/// The year and the month of a date that says no more: "2026-03", "03/2026", "March 2026", "2026 März".
pub(crate) fn month_alone(text: &str) -> Option<(i64, i64)> {
    let text = text.trim();
    let at = text.find(['-', '/', '.', ' '])?;
    let (a, b) = (&text[..at], text[at + 1..].trim_start_matches([' ', '-', '.']));
    // "03.2026" may be a number
    let is_numeric = matches!(text.as_bytes()[at], b'-' | b'/');
    let number = |text: &str| -> Option<i64> {
        let digits = text.bytes().all(|b| b.is_ascii_digit());
        if digits { text.parse().ok() } else { None }
    };
    let month = |text: &str| match number(text) {
        Some(month) => (is_numeric && text.len() == 2 && (1..=12).contains(&month)).then_some(month),
        None => whole_month_of(text),
    };
    let year = |text: &str| number(text).filter(|year| text.len() == 4 && (1900..=2199).contains(year));
    year(a).zip(month(b)).or_else(|| Some((year(b)?, month(a)?)))
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
            assert_eq!(month_alone(text), Some((2026, 3)), "{text}");
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
            assert_eq!(month_alone(text), None, "{text}");
        }
    }
}
