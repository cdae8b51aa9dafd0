//! Cells as real tables have them.

use super::random::Random;

pub(super) const GIVEN: &[&str] = &[
    "Anna", "Ben", "Chloé", "Diego", "Elif", "Finn", "Giulia", "Hannah", "Ines", "Jonas", "Karim", "Lucía", "Marco",
    "Nora", "Oskar", "Paula", "Quentin", "Rosa", "Sven", "Tara", "Ulrich", "Valeria", "William", "Xenia", "Yusuf",
    "Zoe", "James", "Mary", "Robert", "Linda", "Thomas", "Petra", "Pierre", "Camille", "José", "Carmen", "Paolo",
    "Chiara", "Peter", "Julia",
];
pub(super) const FAMILY: &[&str] = &[
    "Smith",
    "Müller",
    "Dubois",
    "García",
    "Rossi",
    "Jones",
    "Schneider",
    "Moreau",
    "Fernández",
    "Bianchi",
    "Taylor",
    "Weber",
    "Laurent",
    "López",
    "Ferrari",
    "Brown",
    "Wagner",
    "Simon",
    "Martín",
    "Esposito",
    "O'Neill",
    "Becker",
    "Lefèvre",
    "Sánchez",
    "Romano",
    "Novak",
    "Kowalski",
    "Jansen",
    "Berg",
    "Silva",
    "Okafor",
    "Yılmaz",
];
pub(super) const EVENTS: [&[&str]; 8] = [
    &["page_view", "product_view", "add_to_cart", "checkout", "purchase"],
    &["Visited page", "Viewed product", "Added to cart", "Order placed", "Order refunded"],
    &["Besuch", "Produkt angesehen", "Warenkorb", "Kauf", "Retoure"],
    &["visite", "vue produit", "ajout panier", "achat"],
    &["visita", "búsqueda", "carrito", "compra"],
    &["A_SUBMITTED", "A_PARTLYSUBMITTED", "A_PREACCEPTED", "W_Completeren aanvraag", "A_ACCEPTED", "A_DECLINED"],
    &["signup", "trial_started", "login", "upgrade", "churned"],
    &["Register request", "Examine thoroughly", "Check ticket", "Decide", "Pay compensation", "Reject request"],
];
pub(super) const MAIL_EVENTS: [&[&str]; 3] = [
    &["delivered", "open", "click", "bounce", "unsubscribe"],
    &["sent", "opened", "clicked"],
    &["zugestellt", "geöffnet", "geklickt", "abgemeldet"],
];
pub(super) const CHANNELS: [&[&str]; 4] = [
    &["organic", "direct", "email", "cpc", "social", "referral"],
    &["Google", "Newsletter", "Instagram", "Direct", "Partner"],
    &["Suche", "E-Mail", "Empfehlung", "Filiale", "Podcast"],
    &["recherche", "réseaux sociaux", "email", "boutique"],
];
pub(super) const PRODUCTS: &[&str] = &[
    "Tea pot",
    "Garden chair",
    "Blue lamp E27",
    "Oak table 120 cm",
    "Trail shoe",
    "Wollpullover",
    "Cafetière",
    "Bici 26\"",
    "Yoga mat",
    "Espresso beans 1 kg",
    "Vase Nordlicht",
    "Kettle",
    "Desk",
    "Notebook A5",
    "Rucksack 20L",
];
pub(super) const CAMPAIGNS: &[&str] =
    &["Spring sale", "Black Friday", "Onboarding 1", "Sommeraktion", "Rentrée", "Welcome", "NL-2026-03"];
pub(super) const DEVICES: [&[&str]; 2] = [&["desktop", "mobile", "tablet"], &["Desktop", "Smartphone", "Tablet"]];
pub(super) const COUNTRIES: [&[&str]; 3] = [
    &["DE", "FR", "ES", "IT", "GB", "US", "AT"],
    &["Germany", "France", "Spain", "Italy", "United Kingdom"],
    &["Deutschland", "Österreich", "Schweiz"],
];
pub(super) const CITIES: &[&str] =
    &["Berlin", "Lyon", "Sevilla", "Torino", "Leeds", "Wien", "Genf", "Porto", "Bath", "Köln"];
pub(super) const TEXTS: &[&str] = &[
    "My order has not arrived yet, can you help?",
    "Sehr gute Qualität, gerne wieder bei euch",
    "Le colis est arrivé abîmé hier matin",
    "No puedo entrar en mi cuenta desde ayer",
    "Il prodotto non funziona più dopo due giorni",
    "Great service and very fast delivery",
    "How do I change my delivery address please",
    "Die Rechnung stimmt nicht mit der Bestellung überein",
    "Where can I download my invoice from last month",
];
pub(super) const STATUS: &[&str] = &["paid", "open", "pending", "closed", "done"];
pub(super) const SEGMENTS: &[&str] = &["gold", "silver", "basic", "pro", "B2B"];
pub(super) const DEPARTMENTS: &[&str] = &["Sales", "Finance", "IT", "Warehouse", "Marketing"];
pub(super) const PAYMENTS: &[&str] = &["visa", "mastercard", "paypal", "invoice", "klarna"];

/// Who a table is about.
pub(super) struct People {
    pub(super) ids: Vec<String>,
    pub(super) emails: Vec<String>,
    pub(super) phones: Vec<String>,
    pub(super) devices: Vec<String>,
    pub(super) given: Vec<&'static str>,
    pub(super) family: Vec<&'static str>,
}

impl People {
    pub(super) fn new(n: usize, random: &mut Random) -> Self {
        let style = random.below(6);
        let start = random.between(1, 90_000);
        let mut people = Self {
            ids: Vec::new(),
            emails: Vec::new(),
            phones: Vec::new(),
            devices: Vec::new(),
            given: Vec::new(),
            family: Vec::new(),
        };
        let domain = random.pick(&["example.com", "mail.example", "firma.example", "shop.example.org"]);
        for i in 0..n {
            let (given, family) = (random.pick(GIVEN), random.pick(FAMILY));
            people.ids.push(match style {
                0 => format!("{}", start + i as i64 * random.between(1, 4)),
                1 => format!("C-{:05}", start + i as i64),
                2 => uuid(random),
                3 => format!("u{}", i + 1),
                4 => format!("{:08x}", random.next() as u32),
                _ => format!("cus_{:x}", random.next() & 0xFFFF_FFFF_FFFF),
            });
            let plain = |text: &str| text.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect::<String>();
            people.emails.push(format!("{}.{}{i}@{domain}", plain(given), plain(family)));
            people.phones.push(format!("+49 {} {}", random.between(150, 180), random.between(1_000_000, 9_999_999)));
            people.devices.push(uuid(random));
            people.given.push(given);
            people.family.push(family);
        }
        people.ids.sort();
        people.ids.dedup();
        while people.ids.len() < n {
            people.ids.push(uuid(random));
        }
        people
    }
}

pub(super) fn uuid(random: &mut Random) -> String {
    let (a, b) = (random.next(), random.next());
    format!(
        "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
        a as u32,
        a >> 48,
        (a >> 32) & 0xFFF,
        b >> 52,
        b & 0xFFFF_FFFF_FFFF
    )
}

/// How a table writes its times.
#[derive(Debug, Clone, Copy)]
pub(super) enum Clock {
    Iso,
    Space,
    Day,
    Seconds,
    Millis,
    German,
    American,
}

impl Clock {
    pub(super) fn any(random: &mut Random) -> Self {
        let all = [Self::Iso, Self::Space, Self::Day, Self::Seconds, Self::Millis, Self::German, Self::American];
        // most tools write ISO
        if random.percent(50) { all[random.below(3)] } else { all[random.below(7)] }
    }

    /// The time so many seconds after the beginning of 1970.
    pub(super) fn write(self, seconds: i64) -> String {
        let time = jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::from_second(seconds).unwrap());
        match self {
            Self::Iso => time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            Self::Space => time.strftime("%Y-%m-%d %H:%M:%S").to_string(),
            Self::Day => time.strftime("%Y-%m-%d").to_string(),
            Self::Seconds => seconds.to_string(),
            Self::Millis => (seconds * 1000 + 7).to_string(),
            Self::German => time.strftime("%d.%m.%Y %H:%M").to_string(),
            Self::American => time.strftime("%m/%d/%Y %H:%M").to_string(),
        }
    }
}

pub(super) fn amount(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
