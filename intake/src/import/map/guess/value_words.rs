//! Words that cells hold, by what they say: kinds of events, channels, devices, countries, currencies.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

/// Words that say that something happened, in the languages of column names. Longer words that begin with one of six letters
/// or more count too ("bestellung aufgegeben", "purchased").
const EVENTS: &str = "view viewed views visit visited visits click clicked clicks open opened opens purchase purchased buy bought \
    order ordered placed add added remove removed cart basket checkout signup sign signed login logged logout register registered \
    registration subscribe subscribed unsubscribe unsubscribed search searched download downloaded install installed uninstall \
    start started begin began finish finished complete completed cancel cancelled canceled refund refunded return returned send \
    sent deliver delivered delivery bounce bounced call called chat reply replied payment invoice upgrade upgraded downgrade \
    trial renewed renewal churned churn share shared like liked comment commented rated review reviewed book booked booking play \
    played pause paused submit submitted form contacted meeting demo quote scroll impression pageview screen session \
    transactionevent kauf gekauft besuch besucht klick geklickt geöffnet gesendet zugestellt verschickt angemeldet abgemeldet anmeldung abmeldung \
    registrierung warenkorb suche gesucht ansicht aufruf angesehen anruf zahlung bezahlt rechnung retoure kündigung gekündigt \
    storniert bestellung bestellt achat acheté commande visite clic ouvert ouverture envoi envoyé panier recherche inscription \
    connexion déconnexion paiement appel retour ajout désinscription livraison compra comprado pedido visita clicó apertura abierto \
    enviado carrito búsqueda registro sesión pago llamada devolución baja alta acquisto ordine visualizzazione carrello ricerca \
    registrazione accesso pagamento chiamata reso iscrizione aankoop bestelling bezoek winkelwagen zoeken betaling aanmelding \
    afmelding gesprek";

/// Words that say how somebody came.
const CHANNELS: &str = "organic direct email e-mail mail newsletter paid cpc ppc display social referral affiliate affiliates \
    google bing facebook instagram tiktok linkedin youtube twitter pinterest seo sea sem search video sms push web website store \
    online offline retail phone app mobile-app partner ads adwords meta (direct) (none) print tv radio event suche direkt telefon \
    empfehlung soziale anzeige anzeigen laden filiale réseaux sociaux recherche boutique bouche-à-oreille búsqueda redes orgánico \
    directo tienda correo organique directe affiliation organisch ricerca diretto posta organico passaparola zoeken sociaal winkel \
    whatsapp messenger chatgpt perplexity ai-assistant";

/// Words that say with what device.
const DEVICES: &str = "desktop mobile tablet phone smartphone ios android windows macos mac linux iphone ipad pc laptop web tv \
    handy computer ordinateur téléphone tablette escritorio móvil tableta telefono chromeos browser console wearable";

/// Countries by the names that files give them.
const COUNTRIES: &str = "germany deutschland allemagne alemania germania austria österreich autriche switzerland schweiz suisse \
    suiza svizzera france frankreich francia spain spanien espagne españa spagna italy italien italie italia portugal netherlands \
    niederlande nederland pays-bas belgium belgien belgique bélgica luxembourg luxemburg poland polen polska pologne denmark dänemark \
    danmark sweden schweden sverige norway norwegen norge finland finnland ireland irland greece griechenland czechia tschechien \
    slovakia hungary ungarn romania rumänien bulgaria croatia slovenia serbia ukraine russia russland turkey türkei türkiye usa \
    u.s.a. canada kanada mexico méxico mexique brazil brasil brasilien argentina chile colombia peru perú australia australien \
    japan china india indien korea singapore israel egypt morocco maroc nigeria kenya uk england scotland wales eire iceland malta \
    cyprus estonia latvia lithuania philippines indonesia thailand vietnam malaysia pakistan bangladesh";

/// … in two or three words.
const LONG_COUNTRIES: [&str; 14] = [
    "united kingdom",
    "united states",
    "united states of america",
    "great britain",
    "vereinigtes königreich",
    "vereinigte staaten",
    "royaume-uni",
    "états-unis",
    "reino unido",
    "estados unidos",
    "south africa",
    "new zealand",
    "czech republic",
    "the netherlands",
];

/// ISO 3166 codes of countries, of two and of three letters.
const COUNTRY_CODES: &str = "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL \
    CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GR GT GW GY HK HN HR HT HU ID IE IL IN \
    IQ IR IS IT JM JO JP KE KG KH KM KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ \
    NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SR SV SY SZ TD TG TH TJ \
    TM TN TO TR TT TW TZ UA UG UK US UY UZ VA VE VN YE ZA ZM ZW DEU AUT CHE FRA ESP ITA PRT NLD BEL LUX POL DNK SWE NOR FIN IRL GRC CZE \
    GBR USA CAN MEX BRA ARG AUS JPN CHN IND KOR ZAF NZL TUR UKR";

/// Given names that are common where column names are in these languages.
const GIVEN: &str = "anna ann anne annie ana maria marie mary maría emma emily emilia olivia sophia sophie sofia mia lena lea laura lara \
    julia julie jana hannah hanna sarah sara lisa elisa elena eva elise clara klara charlotte chloe camille louise lucie lucia lucía \
    manon inès ines jeanne alice amelia amélie ava isabella isabel isabelle carmen paula carla martina giulia francesca chiara \
    valentina alessia sofie katharina katrin karin monika petra sabine susanne ursula claudia nicole stefanie christina christine \
    barbara elizabeth jennifer jessica linda patricia susan karen nancy margaret ashley kimberly michelle amanda melissa rebecca \
    rachel samantha catherine kate nora zoe ella grace lily ruth helen jane rosa pilar teresa dolores beatriz raquel silvia cristina \
    john james robert michael mike william david richard joseph thomas tom charles charlie christopher daniel dan matthew anthony \
    mark paul steven andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric \
    jonathan stephen larry justin scott brandon benjamin ben samuel sam frank gregory raymond alexander alex patrick jack dennis \
    jerry tyler aaron henry peter adam nathan oliver oscar leo leon lukas lucas luca louis luis jan jonas felix finn noah elias max \
    maximilian moritz paul philipp tim tobias stefan stephan markus martin matthias michael andreas hans klaus jürgen wolfgang \
    günter uwe dieter werner bernd jens sven lars olaf rolf ralf karl heinz kurt pierre jean jacques michel philippe alain nicolas \
    laurent antoine hugo jules gabriel raphaël arthur théo mathieu julien sébastien olivier françois josé juan antonio manuel \
    francisco carlos javier miguel ángel pedro pablo sergio fernando jorge alberto álvaro diego mario giuseppe giovanni marco matteo \
    lorenzo andrea alessandro francesco davide simone roberto stefano paolo luigi enrico jane dave bob bill joe jim ada grace alan \
    ivan olga nina vera omar ali fatima mohamed ahmed yusuf aisha wei li mei yuki hiroshi raj priya anita sanjay bo cy ben kim lee";

fn set(words: &'static str) -> FxHashSet<&'static str> {
    words.split_whitespace().collect()
}

static EVENT_WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| set(EVENTS));
static CHANNEL_WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| set(CHANNELS));
static DEVICE_WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| set(DEVICES));
static COUNTRY_WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| set(COUNTRIES));
static COUNTRY_CODE_WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| set(COUNTRY_CODES));

static GIVEN_NAMES: LazyLock<FxHashSet<&str>> = LazyLock::new(|| set(GIVEN));

/// Whether a lower-case text has a common given name in it.
pub(crate) fn has_given_name(text: &str) -> bool {
    any_word(text, |word| GIVEN_NAMES.contains(word) || word.split('-').any(|part| GIVEN_NAMES.contains(part)))
}

/// Whether one of a text's words is known, after lower-casing.
fn any_word(text: &str, known: impl Fn(&str) -> bool) -> bool {
    text.split(|c: char| !(c.is_alphanumeric() || c == '-')).any(|word| !word.is_empty() && known(word))
}

/// Whether a lower-case text says that something happened.
pub(crate) fn is_event(text: &str) -> bool {
    let long = |word: &str| {
        EVENT_WORDS.contains(word)
            || word.len() > 7 && EVENT_WORDS.iter().any(|own| own.len() > 5 && word.starts_with(own))
    };
    any_word(text, |word| long(word) || word.split('-').any(long))
}

/// Whether a lower-case text says how somebody came.
pub(crate) fn is_channel(text: &str) -> bool {
    any_word(text, |word| CHANNEL_WORDS.contains(word)) || CHANNEL_WORDS.contains(text)
}

/// Whether a lower-case text says with what device.
pub(crate) fn is_device(text: &str) -> bool {
    any_word(text, |word| DEVICE_WORDS.contains(word))
}

/// Whether a text names a country.
pub(crate) fn is_country(text: &str, lower: &str) -> bool {
    COUNTRY_CODE_WORDS.contains(text.to_uppercase().as_str()) && text.len() <= 3
        || COUNTRY_WORDS.contains(lower)
        || LONG_COUNTRIES.contains(&lower)
}
