//! The time zone a customer lives in, as far as the data says.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::events::EventTable;
use crate::model::{CustomerIx, NONE_U32};

/// Countries by code and names in several languages, each with the zone that most people live in and those at its edges.
const COUNTRIES: &[(&str, &[&str], &[&str])] = &[
    (
        "ae",
        &[
            "united arab emirates",
            "emirats arabes unis",
            "vereinigte arabische emirate",
            "emiratos arabes unidos",
            "emirados arabes unidos",
            "are",
        ],
        &["Asia/Dubai"],
    ),
    ("ar", &["argentina", "argentinien", "argentine", "arg"], &["America/Argentina/Buenos_Aires"]),
    ("at", &["austria", "osterreich", "autriche", "aut"], &["Europe/Vienna"]),
    (
        "au",
        &["australia", "australien", "australie", "aus"],
        &["Australia/Sydney", "Australia/Brisbane", "Australia/Perth"],
    ),
    ("be", &["belgium", "belgien", "belgique", "belgie", "belgica", "bel"], &["Europe/Brussels"]),
    ("bg", &["bulgaria", "bulgarien", "bulgarie", "bgr"], &["Europe/Sofia"]),
    (
        "br",
        &["brazil", "brasil", "brasilien", "bresil", "bra"],
        &["America/Sao_Paulo", "America/Manaus", "America/Rio_Branco"],
    ),
    ("ca", &["canada", "kanada", "can"], &["America/Toronto", "America/St_Johns", "America/Vancouver"]),
    ("ch", &["switzerland", "schweiz", "suisse", "suiza", "suica", "svizzera", "che"], &["Europe/Zurich"]),
    ("cl", &["chile", "chili", "chl"], &["America/Santiago"]),
    ("cn", &["china", "chine", "chn"], &["Asia/Shanghai"]),
    ("co", &["colombia", "kolumbien", "colombie", "col"], &["America/Bogota"]),
    ("cy", &["cyprus", "zypern", "chypre", "chipre", "cyp"], &["Asia/Nicosia"]),
    (
        "cz",
        &[
            "czechia",
            "czech republic",
            "tschechien",
            "tschechische republik",
            "tchequie",
            "republique tcheque",
            "chequia",
            "republica checa",
            "tchequia",
            "cesko",
            "cze",
        ],
        &["Europe/Prague"],
    ),
    ("de", &["germany", "deutschland", "allemagne", "alemania", "alemanha", "germania", "deu"], &["Europe/Berlin"]),
    ("dk", &["denmark", "danemark", "dinamarca", "danmark", "dnk"], &["Europe/Copenhagen"]),
    ("ee", &["estonia", "estland", "estonie", "est"], &["Europe/Tallinn"]),
    ("eg", &["egypt", "agypten", "egypte", "egipto", "egito", "egy"], &["Africa/Cairo"]),
    (
        "es",
        &["spain", "espana", "spanien", "espagne", "espanha", "spagna", "esp"],
        &["Europe/Madrid", "Atlantic/Canary"],
    ),
    ("fi", &["finland", "finnland", "finlande", "finlandia", "suomi", "fin"], &["Europe/Helsinki"]),
    ("fr", &["france", "frankreich", "francia", "franca", "fra"], &["Europe/Paris"]),
    (
        "gb",
        &[
            "uk",
            "united kingdom",
            "great britain",
            "england",
            "scotland",
            "wales",
            "grossbritannien",
            "vereinigtes konigreich",
            "royaume uni",
            "grande bretagne",
            "angleterre",
            "reino unido",
            "gran bretana",
            "gra bretanha",
            "inglaterra",
            "northern ireland",
            "gbr",
        ],
        &["Europe/London"],
    ),
    ("gr", &["greece", "griechenland", "grece", "grecia", "grc"], &["Europe/Athens"]),
    ("hk", &["hong kong", "hongkong", "hkg"], &["Asia/Hong_Kong"]),
    ("hr", &["croatia", "kroatien", "croatie", "croacia", "hrvatska", "hrv"], &["Europe/Zagreb"]),
    ("hu", &["hungary", "ungarn", "hongrie", "hungria", "magyarorszag", "hun"], &["Europe/Budapest"]),
    ("id", &["indonesia", "indonesien", "indonesie", "idn"], &["Asia/Jakarta", "Asia/Jayapura"]),
    ("ie", &["ireland", "eire", "irland", "irlande", "irlanda", "republic of ireland", "irl"], &["Europe/Dublin"]),
    ("il", &["israel", "isr"], &["Asia/Jerusalem"]),
    ("in", &["india", "indien", "inde", "ind"], &["Asia/Kolkata"]),
    ("is", &["iceland", "island", "islande", "islandia", "isl"], &["Atlantic/Reykjavik"]),
    ("it", &["italy", "italia", "italien", "italie", "ita"], &["Europe/Rome"]),
    ("jp", &["japan", "japon", "japao", "jpn"], &["Asia/Tokyo"]),
    ("ke", &["kenya", "kenia", "quenia", "ken"], &["Africa/Nairobi"]),
    (
        "kr",
        &[
            "south korea",
            "korea",
            "sudkorea",
            "coree du sud",
            "corea del sur",
            "coreia do sul",
            "republic of korea",
            "kor",
        ],
        &["Asia/Seoul"],
    ),
    ("lt", &["lithuania", "litauen", "lituanie", "lituania", "ltu"], &["Europe/Vilnius"]),
    ("lu", &["luxembourg", "luxemburg", "luxemburgo", "lux"], &["Europe/Luxembourg"]),
    ("lv", &["latvia", "lettland", "lettonie", "letonia", "lva"], &["Europe/Riga"]),
    ("ma", &["morocco", "marokko", "maroc", "marruecos", "marrocos", "mar"], &["Africa/Casablanca"]),
    ("mt", &["malta", "malte", "mlt"], &["Europe/Malta"]),
    ("mx", &["mexico", "mexiko", "mexique", "mex"], &["America/Mexico_City", "America/Cancun", "America/Tijuana"]),
    ("my", &["malaysia", "malaisie", "malasia", "mys"], &["Asia/Kuala_Lumpur"]),
    ("ng", &["nigeria", "nga"], &["Africa/Lagos"]),
    (
        "nl",
        &[
            "netherlands",
            "the netherlands",
            "holland",
            "niederlande",
            "pays bas",
            "paises bajos",
            "paises baixos",
            "holanda",
            "hollande",
            "nederland",
            "nld",
        ],
        &["Europe/Amsterdam"],
    ),
    ("no", &["norway", "norwegen", "norvege", "noruega", "norge", "nor"], &["Europe/Oslo"]),
    (
        "nz",
        &["new zealand", "neuseeland", "nouvelle zelande", "nueva zelanda", "nova zelandia", "nzl"],
        &["Pacific/Auckland"],
    ),
    ("pe", &["peru", "perou", "per"], &["America/Lima"]),
    ("ph", &["philippines", "philippinen", "filipinas", "phl"], &["Asia/Manila"]),
    ("pk", &["pakistan", "paquistan", "paquistao", "pak"], &["Asia/Karachi"]),
    ("pl", &["poland", "polen", "pologne", "polonia", "polska", "pol"], &["Europe/Warsaw"]),
    ("pt", &["portugal", "portogallo", "prt"], &["Europe/Lisbon", "Atlantic/Azores"]),
    ("ro", &["romania", "rumanien", "roumanie", "rumania", "romenia", "rou"], &["Europe/Bucharest"]),
    ("rs", &["serbia", "serbien", "serbie", "srb"], &["Europe/Belgrade"]),
    (
        "sa",
        &["saudi arabia", "saudi arabien", "arabie saoudite", "arabia saudita", "arabia saudi", "sau"],
        &["Asia/Riyadh"],
    ),
    ("se", &["sweden", "schweden", "suede", "suecia", "sverige", "swe"], &["Europe/Stockholm"]),
    ("sg", &["singapore", "singapur", "singapour", "singapura", "sgp"], &["Asia/Singapore"]),
    ("si", &["slovenia", "slowenien", "slovenie", "eslovenia", "svn"], &["Europe/Ljubljana"]),
    ("sk", &["slovakia", "slowakei", "slovaquie", "eslovaquia", "slovensko", "svk"], &["Europe/Bratislava"]),
    ("th", &["thailand", "thailande", "tailandia", "tha"], &["Asia/Bangkok"]),
    ("tr", &["turkey", "turkiye", "turkei", "turquie", "turquia", "tur"], &["Europe/Istanbul"]),
    ("tw", &["taiwan", "twn"], &["Asia/Taipei"]),
    ("ua", &["ukraine", "ucrania", "ukr"], &["Europe/Kyiv"]),
    (
        "us",
        &[
            "usa",
            "united states",
            "united states of america",
            "vereinigte staaten",
            "vereinigte staaten von amerika",
            "etats unis",
            "estados unidos",
            "eeuu",
            "ee uu",
            "eua",
            "stati uniti",
        ],
        &["America/New_York", "America/Los_Angeles", "Pacific/Honolulu"],
    ),
    ("vn", &["vietnam", "viet nam", "vnm"], &["Asia/Ho_Chi_Minh"]),
    (
        "za",
        &["south africa", "sudafrika", "afrique du sud", "sudafrica", "africa do sul", "zaf"],
        &["Africa/Johannesburg"],
    ),
];

/// Where somebody's day begins and ends.
#[derive(Debug, Clone, PartialEq)]
pub struct LocalTime {
    /// IANA name of [`Self::zone`], to stand beside each time.
    pub name: String,
    /// The zone in which the person's days are counted.
    pub zone: TimeZone,
    /// Other zones in which the person may be: nobody is woken there either.
    pub edges: Vec<TimeZone>,
}

impl LocalTime {
    /// A zone by its name; UTC where nobody knows it.
    pub fn of_zone(name: &str) -> Self {
        match TimeZone::get(name) {
            Ok(zone) => Self { name: name.to_owned(), zone, edges: Vec::new() },
            Err(_) => Self { name: "UTC".to_owned(), zone: TimeZone::UTC, edges: Vec::new() },
        }
    }

    /// The zone of a country, where the country is known.
    pub fn of_country(country: &str) -> Option<Self> {
        let (_, zones) = known_country(country)?;
        let (first, edges) = zones.split_first()?;
        let edges = edges.iter().filter_map(|name| TimeZone::get(name).ok()).collect();
        Some(Self { edges, ..Self::of_zone(first) })
    }

    /// The zone of a customer: of the country in their profile, else of the latest event that has one, else the
    /// project's.
    pub fn of_customer(table: &EventTable, ix: CustomerIx, project_zone: &str) -> Self {
        Self::country_of(table, ix).and_then(Self::of_country).unwrap_or_else(|| Self::of_zone(project_zone))
    }

    /// The code of a customer's country in two small letters: of that in their profile, else of the latest event that has one.
    pub fn country_of(table: &EventTable, ix: CustomerIx) -> Option<&'static str> {
        let latest = || {
            let code = table.range(ix).rev().map(|i| table.country[i]).find(|&code| code != NONE_U32)?;
            known_country(table.dims.country.name(code))
        };
        known_country(table.people.first_of(ix, &table.people.country)).or_else(latest).map(|(code, _)| code)
    }

    /// The local hour, 0 to 23, at `at` (ms UTC).
    pub fn hour(&self, at: i64) -> i8 {
        hour_in(&self.zone, at)
    }
}

/// A country by its code or a name: its code, and its zones.
fn known_country(country: &str) -> Option<(&'static str, &'static [&'static str])> {
    let tidy = folded(country);
    let known = COUNTRIES.iter().find(|(code, names, _)| *code == tidy || names.contains(&tidy.as_str()));
    known.map(|(code, _, zones)| (*code, *zones))
}

/// A name of a country in small letters without accents and points, its words with one blank between them.
fn folded(country: &str) -> String {
    let plain: String = country.nfd().filter(|c| !is_combining_mark(*c) && *c != '.').collect();
    let plain = plain.to_lowercase().replace('ß', "ss").replace(['-', '\''], " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The code of a country in two small letters, by its code or a name; `None` where it is not known.
pub fn country_code(country: &str) -> Option<&'static str> {
    known_country(country).map(|(code, _)| code)
}

/// The hour of the day in a zone at `at` (ms UTC).
pub(crate) fn hour_in(zone: &TimeZone, at: i64) -> i8 {
    Timestamp::from_millisecond(at).map_or(0, |at| zone.to_datetime(at).hour())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_known_by_their_names_in_several_languages() {
        for (name, code) in [
            ("Großbritannien", "gb"),
            ("États-Unis", "us"),
            ("U.S.A.", "us"),
            (" Pays-Bas ", "nl"),
            ("México", "mx"),
            ("TÜRKEI", "tr"),
            ("Espanha", "es"),
            ("DEU", "de"),
            ("Österreich", "at"),
        ] {
            assert_eq!(country_code(name), Some(code), "{name}");
        }
        assert_eq!(country_code("Atlantis"), None);
        let names: Vec<&str> = COUNTRIES.iter().flat_map(|(_, names, _)| *names).copied().collect();
        assert_eq!(
            names.iter().collect::<std::collections::BTreeSet<_>>().len(),
            names.len(),
            "a name of two countries"
        );
        assert!(names.iter().all(|name| folded(name) == *name), "a name that nothing typed is compared with");
    }

    #[test]
    fn every_zone_of_the_list_is_known() {
        for (code, names, zones) in COUNTRIES {
            assert!(code.len() == 2 && !names.is_empty() && !zones.is_empty(), "{code}");
            zones.iter().for_each(|zone| assert!(TimeZone::get(zone).is_ok(), "{zone}"));
        }
        assert!(COUNTRIES.is_sorted_by_key(|(code, ..)| code));
    }

    #[test]
    fn countries_are_found_by_code_and_name() {
        let zone = |country: &str| LocalTime::of_country(country).map(|local| local.name);
        assert_eq!(zone(" DE "), Some("Europe/Berlin".to_owned()));
        assert_eq!(zone("U.K."), Some("Europe/London".to_owned()));
        assert_eq!(zone("United States"), Some("America/New_York".to_owned()));
        assert_eq!((zone(""), zone("Atlantis")), (None, None));
        assert_eq!(LocalTime::of_zone("Nowhere/Atlantis").name, "UTC");
    }
}
