//! Where people get their post, as far as lists of people say it: what ad networks know people by beside their names.

use super::{has_word, words};

/// A part of a postal address that a column may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddressPart {
    /// The postcode, as the file writes it.
    Postcode,
    /// The postcode and the town behind it, in one text: "10115 Berlin".
    PostcodeAndCity,
    /// The town, as the file writes it.
    City,
    /// The state or province, by its name or its letters.
    Region,
}

/// Words that say whose address it is, or for what, in the names of columns.
const OF_WHOM: [&str; 44] = [
    "address",
    "adresse",
    "bill",
    "billing",
    "buyer",
    "card",
    "client",
    "cliente",
    "cobranca",
    "contact",
    "custom",
    "customer",
    "default",
    "delivery",
    "details",
    "endereco",
    "entrega",
    "envio",
    "facturacion",
    "facturation",
    "home",
    "invoice",
    "kunde",
    "kunden",
    "liefer",
    "lieferadresse",
    "livraison",
    "mailing",
    "merge",
    "name",
    "other",
    "owner",
    "payer",
    "person",
    "primary",
    "properties",
    "property",
    "rechnung",
    "rechnungs",
    "rechnungsadresse",
    "recipient",
    "ship",
    "shipping",
    "user",
];

/// Words of addresses that goods go to, which may be those of somebody else.
const OF_DELIVERY: [&str; 10] =
    ["delivery", "entrega", "envio", "liefer", "lieferadresse", "livraison", "other", "recipient", "ship", "shipping"];

const POSTCODES: [&str; 29] = [
    "c p",
    "cap",
    "cep",
    "cod postal",
    "code postal",
    "codice postale",
    "codigo postal",
    "cp",
    "eircode",
    "pin code",
    "pincode",
    "plz",
    "post code",
    "postal",
    "postal code",
    "postal code zip",
    "postal zip",
    "postal zip code",
    "postcode",
    "postcode zip",
    "postleitzahl",
    "postnummer",
    "postnr",
    "zip",
    "zip code",
    "zip or postal code",
    "zip postal code",
    "zip postcode",
    "zipcode",
];

const POSTCODES_AND_CITIES: [&str; 11] = [
    "code postal et ville",
    "code postal ville",
    "cp et ville",
    "cp ville",
    "plz ort",
    "plz stadt",
    "plz und ort",
    "postal code and city",
    "postal code city",
    "postcode city",
    "zip city",
];

const CITIES: [&str; 18] = [
    "cidade",
    "citta",
    "city",
    "city town",
    "ciudad",
    "commune",
    "localidad",
    "localidade",
    "locality",
    "ort",
    "poblacion",
    "stadt",
    "suburb",
    "town",
    "town city",
    "town or city",
    "ville",
    "wohnort",
];

const REGIONS: [&str; 20] = [
    "administrative area",
    "bundesland",
    "county",
    "departement",
    "estado",
    "kanton",
    "province",
    "province code",
    "province state",
    "provincia",
    "regiao",
    "region",
    "region code",
    "region state",
    "state",
    "state code",
    "state or province",
    "state province",
    "state region",
    "uf",
];

impl AddressPart {
    /// The part that a column of this name holds, and whether the address is one that goods go to.
    pub fn of_column(name: &str) -> Option<(Self, bool)> {
        let name = words(name);
        // the street and the town as well
        if name.ends_with("postal address") {
            return None;
        }
        let is_of_delivery = has_word(&name, &OF_DELIVERY);
        let own: Vec<&str> = name.split(' ').filter(|word| !OF_WHOM.contains(word)).collect();
        let own = own.join(" ");
        let part = [
            (Self::Postcode, &POSTCODES[..]),
            (Self::PostcodeAndCity, &POSTCODES_AND_CITIES),
            (Self::City, &CITIES),
            (Self::Region, &REGIONS),
        ];
        let (part, _) = part.into_iter().find(|(_, names)| names.contains(&own.as_str()))?;
        Some((part, is_of_delivery))
    }
}

/// Whether a text may be a postcode: 3 to 10 digits and letters, at least two of them digits, in at most three groups. Words,
/// dates, money and whole addresses are none. An apostrophe before it and ".0" behind it are those of spreadsheets.
pub fn may_be_postcode(text: &str) -> bool {
    let text = text.trim().trim_start_matches('\'').trim();
    let text = text.strip_suffix(".0").unwrap_or(text);
    let signs = text.chars().filter(|c| c.is_alphanumeric()).count();
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    let groups: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|group| !group.is_empty()).collect();
    let is_word = |group: &&str| group.chars().count() > 3 && group.chars().all(char::is_alphabetic);
    let is_date = groups.len() == 3 && groups.iter().all(|group| group.chars().all(char::is_numeric));
    let are_groups = groups.len() <= 3 && !groups.iter().any(is_word) && !is_date;
    let is_plain = text.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || matches!(c, '-' | '\u{2013}'));
    is_plain && are_groups && (3..=10).contains(&signs) && digits >= 2
}

/// The parts of one address, as a file writes them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PostalAddress {
    /// The postcode, as the file writes it.
    pub postcode: Option<String>,
    /// The town, as the file writes it.
    pub city: Option<String>,
    /// The state or province.
    pub region: Option<String>,
}

impl PostalAddress {
    /// What columns say of an address, by their names; that of the bills goes before that of the goods.
    pub fn of_columns<'a>(columns: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let named = columns.filter_map(|(name, text)| Some((AddressPart::of_column(name)?, text)));
        let mut parts: Vec<((AddressPart, bool), &str)> = named.collect();
        parts.sort_by_key(|((_, is_of_delivery), _)| *is_of_delivery);
        Self::of_parts(parts.into_iter().map(|(part, text)| (part, Some(text))))
    }

    /// What the fields of a row say, the better ones first, each with whether it is of the address that goods go to. Of two
    /// addresses one is taken as it is, never a part of each: the first with a postcode, else the first with a town.
    pub fn of_parts(parts: impl Iterator<Item = ((AddressPart, bool), Option<impl AsRef<str>>)>) -> Self {
        let mut addresses: Vec<(bool, Self)> = Vec::with_capacity(2);
        for ((part, is_of_delivery), text) in parts {
            let at = addresses.iter().position(|(of_delivery, _)| *of_delivery == is_of_delivery);
            let at = at.unwrap_or_else(|| {
                addresses.push((is_of_delivery, Self::default()));
                addresses.len() - 1
            });
            addresses[at].1.fill(part, text.as_ref().map_or("", AsRef::as_ref));
        }
        let first = |says: fn(&Self) -> bool| addresses.iter().find(|(_, address)| says(address));
        let found = first(|address| address.postcode.is_some()).or_else(|| first(|address| address.city.is_some()));
        // a state alone is no address: a column of that name may say what became of a record
        found.map_or_else(Self::default, |(_, address)| address.clone())
    }

    /// Takes a part that is not known yet.
    fn fill(&mut self, part: AddressPart, text: &str) {
        let text = text.trim();
        let (known, may_be) = match part {
            AddressPart::Postcode => (&mut self.postcode, may_be_postcode(text)),
            AddressPart::City => (&mut self.city, text.contains(char::is_alphabetic)),
            AddressPart::Region => (&mut self.region, !text.is_empty()),
            AddressPart::PostcodeAndCity => {
                if let Some((postcode, city)) = postcode_and_city(text) {
                    self.fill(AddressPart::Postcode, postcode);
                    self.fill(AddressPart::City, city);
                }
                return;
            }
        };
        if known.is_none() && may_be {
            *known = Some(text.to_owned());
        }
    }
}

/// The postcode and the town of "10115 Berlin" or "1234 AB Den Haag": the postcode is all up to the last group with a digit, or
/// to the two capitals behind four digits that end a Dutch one.
fn postcode_and_city(text: &str) -> Option<(&str, &str)> {
    let (mut end, mut at, mut four_digits) = (0, 0, false);
    for group in text.split_inclusive(' ') {
        at += group.len();
        let group = group.trim_end();
        let is_article = matches!(group, "LA" | "LE" | "EL");
        let ends_postcode =
            four_digits && group.len() == 2 && group.chars().all(|c| c.is_ascii_uppercase()) && !is_article;
        if group.chars().any(char::is_numeric) || ends_postcode {
            end = at;
        }
        four_digits = group.len() == 4 && group.bytes().all(|b| b.is_ascii_digit());
    }
    let (postcode, city) = text.split_at_checked(end)?;
    let city = city.trim_start_matches([' ', ',', '/', '-']);
    may_be_postcode(postcode.trim_end_matches([' ', ','])).then_some((postcode.trim_end_matches([' ', ',']), city))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_known_by_the_names_that_tools_give_their_columns() {
        let part = |name: &str| AddressPart::of_column(name).map(|(part, _)| part);
        for name in [
            "Zip",
            "zip_code",
            "Postcode",
            "Billing Zip",
            "Shipping Postal Code",
            "Postcode (Billing)",
            "PLZ",
            "Postleitzahl",
            "Code postal",
            "Código postal",
            "CEP",
            "property_zip",
            "MailingPostalCode",
            "Mailing Zip/Postal Code",
            "billing_address_zip",
            "Card Address Zip",
            "address.postal_code",
            "Kunden-PLZ",
            "C.P.",
            "Cód. postal",
            "Eircode",
            "PIN code",
            "Billing Postcode / ZIP",
        ] {
            assert_eq!(part(name), Some(AddressPart::Postcode), "{name}");
        }
        for name in ["City", "Billing City", "City (Billing)", "Ort", "Ville", "Ciudad", "Cidade", "MailingCity"] {
            assert_eq!(part(name), Some(AddressPart::City), "{name}");
        }
        for name in ["State", "State/Region", "Billing Province", "State Code (Billing)", "Bundesland", "MailingState"]
        {
            assert_eq!(part(name), Some(AddressPart::Region), "{name}");
        }
        for name in [
            "address",
            "postal address",
            "zip file",
            "zip_fee",
            "postal charge",
            "city_tier",
            "email_marketing_consent_state",
            "order state",
            "name",
            "code",
            "",
        ] {
            assert_eq!(part(name), None, "{name}");
        }
    }

    #[test]
    fn the_address_of_the_bills_goes_before_that_of_the_goods_and_no_state_stands_alone() {
        let of = |columns: &[(&'static str, &'static str)]| PostalAddress::of_columns(columns.iter().copied());
        let address =
            of(&[("Shipping Zip", "20095"), ("Billing Zip", "10115"), ("Billing City", "Berlin"), ("State", " ")]);
        assert_eq!((address.postcode.as_deref(), address.city.as_deref()), (Some("10115"), Some("Berlin")));
        assert_eq!(of(&[("Billing Zip", ""), ("Shipping Zip", "20095")]).postcode.as_deref(), Some("20095"));
        // the parts of one address, never the town of one and the postcode of the other
        let goods = [("Billing Zip", ""), ("Billing City", "Berlin"), ("Shipping Zip", "20095"), ("Ship State", "HH")];
        let address = of(&goods);
        assert_eq!(
            (address.postcode.as_deref(), address.city, address.region.as_deref()),
            (Some("20095"), None, Some("HH"))
        );
        assert_eq!(of(&[("state", "active"), ("plan", "pro")]), PostalAddress::default());
        assert_eq!(of(&[("state", "CA"), ("city", "Fresno")]).region.as_deref(), Some("CA"));
    }

    #[test]
    fn postcode_and_town_in_one_cell_are_told_apart() {
        let of = |text: &'static str| {
            let address = PostalAddress::of_columns([("PLZ/Ort", text)].into_iter());
            (address.postcode.unwrap_or_default(), address.city.unwrap_or_default())
        };
        let is = |postcode: &str, city: &str| (postcode.to_owned(), city.to_owned());
        assert_eq!(of("10115 Berlin"), is("10115", "Berlin"));
        assert_eq!(of("D-01067  Dresden, Altstadt"), is("D-01067", "Dresden, Altstadt"));
        assert_eq!(of("1234 AB Den Haag"), is("1234 AB", "Den Haag"));
        assert_eq!(of("75008 Paris"), is("75008", "Paris"));
        assert_eq!(of("17000 LA ROCHELLE"), is("17000", "LA ROCHELLE"));
        assert_eq!(of("7100 LA LOUVIERE"), is("7100", "LA LOUVIERE"));
        assert_eq!(of("80331 München BY"), is("80331", "München BY"));
        // which number is the postcode is not certain
        assert_eq!(of("75008 Paris 8e"), is("", ""));
        assert_eq!(of("Berlin"), is("", ""));
        assert_eq!(of("10115"), is("10115", ""));
    }

    #[test]
    fn values_say_whether_a_column_holds_postcodes() {
        for text in ["10115", "SW1A 1AA", "1234 AB", "1234-567", "94043-1351", "'01067", "1067.0", "D-10115", "101"] {
            assert!(may_be_postcode(text), "{text}");
        }
        for text in ["please", "n/a", "4.90", "12", "ORD-2026-00012", "Main St 12, 10115 Berlin", "a@b12.org", ""] {
            assert!(!may_be_postcode(text), "{text}");
        }
        let of = |columns: &[(&'static str, &'static str)]| PostalAddress::of_columns(columns.iter().copied());
        assert_eq!(of(&[("plz", "asap"), ("Shipping Zip", "20095")]).postcode.as_deref(), Some("20095"));
        assert_eq!(of(&[("cap", "n/a"), ("city", "12"), ("state", "open")]), PostalAddress::default());
    }
}
