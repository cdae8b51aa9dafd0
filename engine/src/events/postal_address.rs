//! Where people get their post, as far as lists of people say it: what ad networks know people by beside their names.

use super::{has_word, words};

/// A part of a postal address that a column may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddressPart {
    /// The postcode, as the file writes it.
    Postcode,
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

const POSTCODES: [&str; 19] = [
    "cap",
    "cep",
    "code postal",
    "codice postale",
    "codigo postal",
    "cp",
    "plz",
    "post code",
    "postal",
    "postal code",
    "postcode",
    "postleitzahl",
    "postnummer",
    "postnr",
    "zip",
    "zip code",
    "zip or postal code",
    "zip postal code",
    "zipcode",
];

const CITIES: [&str; 15] = [
    "cidade",
    "citta",
    "city",
    "city town",
    "ciudad",
    "commune",
    "localidad",
    "localidade",
    "ort",
    "poblacion",
    "stadt",
    "town",
    "town city",
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
        let part = [(Self::Postcode, &POSTCODES[..]), (Self::City, &CITIES), (Self::Region, &REGIONS)];
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
        let mut parts: Vec<((AddressPart, bool), &str)> = named.filter(|(_, text)| !text.trim().is_empty()).collect();
        parts.sort_by_key(|((_, is_of_delivery), _)| *is_of_delivery);
        let mut address = Self::default();
        for ((part, _), text) in parts {
            address.fill(part, text);
        }
        address.certain()
    }

    /// What the fields of a row say, the better ones first.
    pub fn of_parts(parts: impl Iterator<Item = (AddressPart, Option<String>)>) -> Self {
        let mut address = Self::default();
        parts.for_each(|(part, text)| address.fill(part, text.as_deref().unwrap_or_default()));
        address.certain()
    }

    /// Takes a part that is not known yet.
    fn fill(&mut self, part: AddressPart, text: &str) {
        let known = match part {
            AddressPart::Postcode => &mut self.postcode,
            AddressPart::City => &mut self.city,
            AddressPart::Region => &mut self.region,
        };
        let may_be = match part {
            AddressPart::Postcode => may_be_postcode(text),
            AddressPart::City => text.contains(char::is_alphabetic),
            AddressPart::Region => !text.trim().is_empty(),
        };
        if known.is_none() && may_be {
            *known = Some(text.trim().to_owned());
        }
    }

    /// The address without a state that stands alone: a column of that name may say what became of a record.
    fn certain(mut self) -> Self {
        if self.postcode.is_none() && self.city.is_none() {
            self.region = None;
        }
        self
    }
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
        assert_eq!(of(&[("state", "active"), ("plan", "pro")]), PostalAddress::default());
        assert_eq!(of(&[("state", "CA"), ("city", "Fresno")]).region.as_deref(), Some("CA"));
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
