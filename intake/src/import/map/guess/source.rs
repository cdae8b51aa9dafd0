//! Where a file comes from and what happened in it, where neither is said.

use crate::events::{has_word, known_kind, tidy_name, words};
use crate::import::map::guess::columns::Columns;
use crate::import::map::mapping::{Role, TableKind};
use crate::model::TouchpointKind;

/// The source a file most likely belongs to.
pub(crate) fn source(file: &str, kind: TableKind, roles: &[Role]) -> String {
    let stem = words(file.rsplit_once('.').map_or(file, |(stem, _)| stem));
    let says = |list: &[&str]| stem.split(' ').any(|w| list.iter().any(|l| w.starts_with(l)));
    let source = if says(&[
        "order",
        "shop",
        "sale",
        "purchase",
        "woo",
        "stripe",
        "transaction",
        "invoice",
        "payment",
        "bestell",
        "retail",
        "commande",
        "pedido",
    ]) {
        "Shop"
    } else if says(&["mail", "email", "newsletter", "klaviyo", "brevo", "campaign", "mailing"]) {
        "E-mail"
    } else if says(&["support", "ticket", "zendesk", "helpdesk", "intercom", "service"]) {
        "Support"
    } else if says(&["review", "feedback", "survey", "bewertung", "nps", "csat"]) {
        "Reviews"
    } else if says(&[
        "crm",
        "contact",
        "lead",
        "deal",
        "hubspot",
        "salesforce",
        "customer",
        "kunden",
        "people",
        "person",
        "member",
        "client",
    ]) {
        "CRM"
    } else if says(&["social", "facebook", "instagram", "linkedin", "tiktok"]) {
        "Social"
    } else if says(&["store", "pos", "filial"]) {
        "Store"
    } else {
        match kind {
            TableKind::Orders => "Shop",
            TableKind::People => "CRM",
            TableKind::Spend => "Ads",
            TableKind::Products => "Shop",
            TableKind::Events if roles.contains(&Role::Text) => "Support",
            TableKind::Events => "Website",
        }
    };
    source.to_owned()
}

/// Whether a file's name says that its rows are orders: those without amounts are orders all the same.
fn is_of_orders(file: &str) -> bool {
    const ORDERS: [&str; 12] = [
        "order",
        "orders",
        "purchase",
        "purchases",
        "bestellungen",
        "bestellung",
        "commandes",
        "pedidos",
        "ordini",
        "bestellingen",
        "zamowienia",
        "invoices",
    ];
    has_word(&words(file.rsplit_once('.').map_or(file, |(stem, _)| stem)), &ORDERS)
}

/// Whether a file's name says that each of its rows is a person: `crm_contacts_2026.csv`.
pub(crate) fn is_of_people(file: &str) -> bool {
    const PEOPLE: [&str; 24] = [
        "customer",
        "customers",
        "contact",
        "contacts",
        "client",
        "clients",
        "user",
        "users",
        "member",
        "members",
        "subscriber",
        "subscribers",
        "people",
        "persons",
        "lead",
        "leads",
        "prospect",
        "prospects",
        "kunden",
        "kontakte",
        "clientes",
        "clienti",
        "klanten",
        "contactos",
    ];
    words_of_file(file).last().is_some_and(|word| PEOPLE.contains(&word.as_str()))
}

/// The words of a file's name that say something.
pub(crate) fn words_of_file(file: &str) -> Vec<String> {
    let is_part = |word: &&str| {
        !word.chars().all(|c| c.is_ascii_digit()) && !["data", "export", "history", "list"].contains(word)
    };
    words(file.rsplit_once('.').map_or(file, |(stem, _)| stem)).split(' ').filter(is_part).map(str::to_owned).collect()
}

/// A source named after a file: `helpdesk_tickets_2026.csv` → "Helpdesk tickets"; empty where its name says nothing.
pub(crate) fn title_of_file(file: &str) -> String {
    let words = words_of_file(file).join(" ");
    if words.is_empty() { words } else { tidy_name(&words) }
}

/// What rows are called that are pages.
pub(crate) const PAGE_VIEW: &str = "Page view";

/// What the day is called on which somebody came to be a customer's record.
pub(crate) const SIGNED_UP: &str = "Signed up";

/// What rows are called of which nothing says what happened.
pub(crate) const EVENT: &str = "Event";

/// What rows are called that are sales.
pub(crate) const PURCHASE: &str = "Purchase";

/// Whether what rows are called is a purchase, in whatever language their file calls it so.
pub(crate) fn is_purchase(event_name: &str) -> bool {
    known_kind(event_name) == Some(TouchpointKind::Purchase)
}

/// What a file's name says of all its rows: "mail tool unsubscribe email", "logins 2026".
fn named_by_file(file: &str) -> Option<String> {
    let words = words_of_file(file);
    let mut parts = (2..=3.min(words.len())).rev().flat_map(|n| words.windows(n));
    let named = parts.find(|part| known_kind(&part.join(" ")).is_some()).map(|part| part.join(" "));
    // who wants no mail any more is not written to, however the file is called besides
    let unsubscribed = || words.iter().find(|word| known_kind(word) == Some(TouchpointKind::Unsubscribe)).cloned();
    named.or_else(unsubscribed)
}

/// What rows are called in which somebody looked at a product.
pub(crate) const PRODUCT_VIEWED: &str = "Product viewed";

/// Words for sending in the names of columns of times.
const SENT: [&str; 16] = [
    "sent",
    "send",
    "sending",
    "gesendet",
    "versendet",
    "verschickt",
    "envio",
    "enviado",
    "enviada",
    "envoi",
    "envoye",
    "envoyee",
    "invio",
    "inviato",
    "inviata",
    "disparo",
];

/// Words for campaigns in the names of columns.
const CAMPAIGNS: [&str; 9] =
    ["campaign", "kampagne", "campagne", "campana", "campanha", "campagna", "kampanje", "mailing", "newsletter"];

/// What messages of a campaign are called.
const MESSAGE_SENT: &str = "e mail sent";

/// What the name of the column of times says of all rows: "registration date", "Kaufdatum".
pub(crate) fn named_by_time(keys: &[String], roles: &[Role]) -> Option<String> {
    const DATES: [&str; 14] =
        ["date", "datum", "time", "datetime", "timestamp", "at", "on", "am", "day", "fecha", "data", "de", "le", "utc"];
    let key = &keys[roles.iter().position(|role| *role == Role::Time)?];
    // what is sent for a campaign is a message, without one it may be goods
    let is_sent =
        key.split(' ').any(|word| SENT.contains(&word)) || key.starts_with("versand") || key.starts_with("sende");
    let is_of_campaigns = roles.contains(&Role::Campaign) || keys.iter().any(|key| has_word(key, &CAMPAIGNS));
    if is_sent && is_of_campaigns && !roles.contains(&Role::OrderId) {
        return Some(MESSAGE_SENT.to_owned());
    }
    let rest = || key.split(' ').filter(|word| !DATES.contains(word)).collect::<Vec<_>>().join(" ");
    let is_more = |name: &String| !name.is_empty() && name != key;
    let joined = || Some(key.strip_suffix("datum")?.trim_end_matches('s').to_owned());
    [Some(rest()), joined()].into_iter().flatten().filter(is_more).find(|name| known_kind(name).is_some())
}

/// What the name of the column of times says of rows of which nothing else does: "last activity", "first bot touch at".
fn named_after_time(columns: &[&str], roles: &[Role]) -> Option<String> {
    // they say when something is, or that a row was written, and not what happened
    const SAY_NOTHING: &str = "date datum time datetime timestamp at on am day fecha data de du la le del da do of the von der des utc hora \
        heure zeit zeitpunkt zeitstempel horodatage local ms ts iso start started begin beginn debut inicio end created create creation \
        createdon createdate createtime creationdate updatedate eventtime eventdate entrydate entry entered record row update updated \
        modification modified modify change changed edited recorded inserted added import imported export exported sync synced loaded \
        erstellt erstelldatum erstellung angelegt anlage anlagedatum erfasst erfassung erfassungsdatum eintrag eintragung anderung \
        geandert bearbeitet aktualisiert aktualisierung cree modifie saisie mise jour a maj enregistrement enregistre creado creacion \
        modificacion modificado actualizacion actualizado entrada criado criacao criada modificacao atualizacao atualizado alteracao \
        alterado creato creazione modifica aggiornamento occurred happened event received processed month year week quarter period \
        monat jahr woche mes ano mois annee semaine semana mese anno maand jaar tag dia giorno when quando momento horario tijd moment \
        tstamp collector server derived device client";
    let column = columns[roles.iter().position(|role| *role == Role::Time)?];
    let says = |word: &&str| {
        words(word).split_whitespace().any(|part| !SAY_NOTHING.split_whitespace().any(|known| known == part))
    };
    // in the column's own letters, with their accents
    let tidy = tidy_name(column);
    let kept: Vec<&str> = tidy.split(' ').filter(says).collect();
    let name = tidy_name(&kept.join(" "));
    // a word that nobody knows is most likely another for a time: "Buchungsdatum"
    let is_name = kept.len() >= 2 && !words(&name).ends_with("datum") || known_kind(&name).is_some();
    is_name.then_some(name)
}

/// What happened, where rows do not say it.
pub(crate) fn event_name(file: &str, kind: TableKind, of: &Columns<'_>, roles: &[Role]) -> String {
    let keys = &of.keys;
    let has = |role: Role| roles.contains(&role);
    let source = source(file, kind, roles);
    let name = match kind {
        TableKind::Orders => PURCHASE,
        TableKind::People | TableKind::Spend | TableKind::Products => "",
        TableKind::Events if has(Role::Event) => "",
        TableKind::Events if is_of_orders(file) => PURCHASE,
        TableKind::Events if source == "Reviews" => "Review written",
        TableKind::Events if source == "Support" => "Support ticket",
        TableKind::Events if !has(Role::Value) && named_by_file(file).is_some() => {
            return named_by_file(file).unwrap_or_default();
        }
        // money on some of the pages is what was paid there
        TableKind::Events if has(Role::Page) => PAGE_VIEW,
        TableKind::Events if has(Role::Value) => PURCHASE,
        TableKind::Events if named_by_time(keys, roles).is_some() => {
            return named_by_time(keys, roles).map(|name| tidy_name(&name)).unwrap_or_default();
        }
        TableKind::Events if has(Role::Product) => PRODUCT_VIEWED,
        TableKind::Events if has(Role::Channel) => "Visit",
        TableKind::Events => return named_after_time(&of.names, roles).unwrap_or_else(|| EVENT.to_owned()),
    };
    name.to_owned()
}
