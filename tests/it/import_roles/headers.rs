//! What people and tools call columns, in five languages.

use super::random::Random;

/// What a column is, as whoever made the table would say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Means {
    Customer,
    Email,
    Phone,
    Device,
    When,
    Happened,
    Order,
    Paid,
    UnitPrice,
    Quantity,
    Product,
    Channel,
    Page,
    Campaign,
    DeviceKind,
    Country,
    Currency,
    Text,
    FullName,
    GivenName,
    FamilyName,
    SignedUp,
    Newsletter,
    Referrer,
    /// Columns without a role: a decoy by its header or its cells.
    Fee,
    Net,
    PayoutDate,
    Status,
    Duration,
    Agent,
    RowNumber,
    City,
    Discount,
    Segment,
    Station,
    Measure,
    Flag,
    Department,
    PaymentType,
    Score,
}

/// English, German, French, Spanish, Italian; alternatives between bars.
fn names(of: Means) -> [&'static str; 5] {
    match of {
        Means::Customer => [
            "customer id|user id|client id|member id|customer number|contact id|customer|user|subscriber id|patient id|player id",
            "Kundennummer|Kunden-Nr|Kunden ID|Nutzer ID|Kunde|Mitgliedsnummer|Benutzer",
            "numéro client|id client|identifiant client|utilisateur|code client",
            "id cliente|cliente|número de cliente|usuario|código de cliente",
            "id cliente|codice cliente|numero cliente|utente|id utente",
        ],
        Means::Email => [
            "email|e-mail|email address|customer email|mail|contact email|recipient",
            "E-Mail|E-Mail-Adresse|Mail|Kunden E-Mail",
            "email|adresse email|courriel|adresse e-mail|mail",
            "correo|correo electrónico|email|e-mail",
            "email|indirizzo email|e-mail|posta elettronica",
        ],
        Means::Phone => [
            "phone|phone number|mobile phone|telephone|caller",
            "Telefon|Telefonnummer|Handynummer|Rufnummer",
            "téléphone|numéro de téléphone|portable",
            "teléfono|móvil|número de teléfono",
            "telefono|cellulare|numero di telefono",
        ],
        Means::Device => [
            "visitor id|cookie id|device id|anonymous id|client id|visitor",
            "Besucher ID|Cookie ID|Geräte-ID|Besucher",
            "id visiteur|visiteur|cookie id|id appareil",
            "id visitante|visitante|cookie id|id dispositivo",
            "id visitatore|visitatore|cookie id|id dispositivo",
        ],
        Means::When => [
            "timestamp|date|time|created at|event time|order date|datetime|occurred at|created|event date",
            "Datum|Zeitpunkt|Zeitstempel|Bestelldatum|Zeit|erstellt am",
            "date|date et heure|horodatage|date commande|date de création",
            "fecha|fecha y hora|fecha pedido|fecha de creación",
            "data|data ora|data ordine|data e ora|data evento",
        ],
        Means::Happened => [
            "event|event name|activity|action|event type|interaction|touchpoint",
            "Ereignis|Aktion|Aktivität|Vorgang|Ereignistyp",
            "évènement|événement|action|activité|type événement",
            "evento|acción|actividad|tipo evento",
            "evento|azione|attività|tipo evento",
        ],
        Means::Order => [
            "order id|order number|order no|invoice number|transaction id|order|invoice",
            "Bestellnummer|Bestell-Nr|Auftragsnummer|Rechnungsnummer|Bestellung",
            "numéro de commande|commande|id commande|facture",
            "número de pedido|pedido|id pedido|factura",
            "numero ordine|ordine|id ordine|fattura",
        ],
        Means::Paid => [
            "total|amount|order total|revenue|value|grand total|total amount|gross amount|amount paid|sales",
            "Betrag|Gesamtbetrag|Umsatz|Summe|Bestellwert|Gesamt",
            "montant|total|montant total|prix total|chiffre d'affaires",
            "importe|total|importe total|valor|ingresos",
            "importo|totale|ricavo|valore",
        ],
        Means::UnitPrice => [
            "unit price|price|item price",
            "Preis|Einzelpreis|Stückpreis",
            "prix|prix unitaire",
            "precio|precio unitario",
            "prezzo|prezzo unitario",
        ],
        Means::Quantity => {
            ["quantity|qty|units|items", "Menge|Anzahl|Stückzahl", "quantité", "cantidad|unidades", "quantità|pezzi"]
        }
        Means::Product => [
            "product|product name|item|item name|article",
            "Produkt|Artikel|Produktname|Bezeichnung",
            "produit|article|nom du produit",
            "producto|artículo|nombre producto",
            "prodotto|articolo|nome prodotto",
        ],
        Means::Channel => [
            "channel|source|utm source|marketing channel|traffic source|medium",
            "Kanal|Quelle|Herkunft|Marketingkanal",
            "canal|source|provenance|origine du contact",
            "canal|fuente|origen|medio",
            "canale|fonte|sorgente|mezzo",
        ],
        Means::Page => [
            "page|url|page url|path|landing page",
            "Seite|URL|Seiten-URL",
            "page|url|adresse page",
            "página|url",
            "pagina|url",
        ],
        Means::Campaign => [
            "campaign|campaign name|utm campaign|newsletter name",
            "Kampagne|Kampagnenname",
            "campagne|nom campagne",
            "campaña|nombre campaña",
            "campagna|nome campagna",
        ],
        Means::DeviceKind => [
            "device|device type|platform",
            "Gerät|Gerätetyp",
            "appareil|type d'appareil",
            "dispositivo",
            "dispositivo|tipo dispositivo",
        ],
        Means::Country => [
            "country|country code|billing country",
            "Land|Lieferland",
            "pays|pays de livraison",
            "país",
            "paese|nazione",
        ],
        Means::Currency => ["currency|currency code", "Währung", "devise", "moneda|divisa", "valuta"],
        Means::Text => [
            "message|comment|review|feedback|text|subject|body",
            "Nachricht|Kommentar|Bewertung|Text|Betreff",
            "message|commentaire|avis|texte",
            "mensaje|comentario|reseña|texto",
            "messaggio|commento|recensione|testo",
        ],
        Means::FullName => [
            "name|full name|customer name|contact name",
            "Name|Kundenname|Vollständiger Name",
            "nom complet|nom du client",
            "nombre completo|nombre del cliente",
            "nome completo|nome cliente",
        ],
        Means::GivenName => ["first name|given name|firstname", "Vorname", "prénom", "nombre", "nome"],
        Means::FamilyName => [
            "last name|surname|family name",
            "Nachname|Familienname",
            "nom|nom de famille",
            "apellido|apellidos",
            "cognome",
        ],
        Means::SignedUp => [
            "created at|signed up|signup date|create date|member since|registered",
            "angemeldet am|Registrierung|erstellt am|Kunde seit",
            "inscrit le|date d'inscription|créé le",
            "fecha de alta|registrado|creado",
            "data iscrizione|registrato il|creato",
        ],
        Means::Newsletter => [
            "newsletter opt in|subscribed|marketing consent|accepts marketing",
            "Newsletter Einwilligung|Einwilligung",
            "consentement",
            "consentimiento",
            "consent email",
        ],
        Means::Referrer => {
            ["referrer|referer|http referrer", "Referrer", "referrer|page référente", "referrer", "referrer"]
        }
        Means::Fee => ["fee|transaction fee|processing fee", "Gebühr|Gebühren", "frais", "comisión", "commissione"],
        Means::Net => [
            "net|net amount|net total",
            "Netto|Nettobetrag",
            "net|montant net",
            "neto|importe neto",
            "netto|importo netto",
        ],
        Means::PayoutDate => [
            "payout date|due date|updated at|available on|expiry date|shipped date",
            "Auszahlungsdatum|Fälligkeitsdatum|geändert am|Versanddatum",
            "date d'échéance|modifié le|date de livraison",
            "fecha de vencimiento|actualizado|fecha de entrega",
            "data scadenza|modificato il|data consegna",
        ],
        Means::Status => ["status|state|order status", "Status|Zustand", "statut|état", "estado", "stato"],
        Means::Duration => ["duration|seconds|talk time|minutes", "Dauer|Sekunden", "durée", "duración", "durata"],
        Means::Agent => [
            "agent|assigned to|account manager|sales rep|handled by",
            "Bearbeiter|Ansprechpartner|Mitarbeiter|Betreuer",
            "conseiller|responsable|vendeur",
            "agente|vendedor|responsable",
            "operatore|venditore|responsabile",
        ],
        Means::RowNumber => ["id|row|no|#|index", "Nr|lfd. Nr.|Zeile", "n°|ligne", "n.º|fila", "n.|riga"],
        Means::City => ["city|town|region", "Stadt|Ort", "ville", "ciudad", "città"],
        Means::Discount => [
            "discount|discount amount|tax amount|shipping amount|tax",
            "Rabatt|Steuerbetrag|Versandkosten|MwSt",
            "remise|montant de la remise|tva",
            "descuento|importe descuento|iva",
            "sconto|importo iva|spedizione",
        ],
        Means::Segment => [
            "segment|plan|tier|customer type|loyalty level",
            "Segment|Kundentyp|Tarif|Stufe",
            "segment|type de client|forfait",
            "segmento|tipo de cliente|tarifa",
            "segmento|tipo cliente|piano",
        ],
        Means::Station => [
            "station|sensor|station id|sensor id|meter id|site",
            "Station|Messstelle|Sensor|Stations-ID",
            "station|capteur|id station",
            "estación|sensor|id estación",
            "stazione|sensore|id stazione",
        ],
        Means::Measure => [
            "temperature|humidity|pressure|wind speed|level|voltage|precipitation|rainfall|flow|power",
            "Temperatur|Luftfeuchte|Luftdruck|Windgeschwindigkeit|Niederschlag|Pegel",
            "température|humidité|pression|vent|pluie",
            "temperatura|humedad|presión|viento|lluvia",
            "temperatura|umidità|pressione|vento|pioggia",
        ],
        Means::Flag => [
            "is active|active|vip|verified|is customer|test user",
            "aktiv|verifiziert|VIP|Testkunde",
            "actif|vérifié",
            "activo|verificado",
            "attivo|verificato",
        ],
        Means::Department => [
            "department|team|division",
            "Abteilung|Team",
            "service|département",
            "departamento|equipo",
            "reparto|ufficio",
        ],
        Means::PaymentType => [
            "payment type|payment method|card type|payment action type",
            "Zahlungsart|Zahlungstyp",
            "mode de paiement|type de paiement",
            "forma de pago|tipo de pago",
            "metodo di pagamento|tipo pagamento",
        ],
        Means::Score => [
            "rating|score|points|stars",
            "Bewertungspunkte|Punkte|Sterne",
            "note|points",
            "puntuación|puntos",
            "punteggio|punti",
        ],
    }
}

/// How a table writes its names.
#[derive(Debug, Clone, Copy)]
pub(super) enum Style {
    AsIs,
    Title,
    Snake,
    Camel,
    Upper,
}

impl Style {
    pub(super) fn any(random: &mut Random) -> Self {
        [Self::AsIs, Self::Title, Self::Snake, Self::Camel, Self::Upper][random.below(5)]
    }

    fn write(self, name: &str) -> String {
        let parts: Vec<&str> = name.split([' ', '\'']).collect();
        let capital = |word: &str| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |c| c.to_uppercase().chain(letters).collect())
        };
        match self {
            Self::AsIs => name.to_owned(),
            Self::Title => parts.iter().map(|w| capital(w)).collect::<Vec<_>>().join(" "),
            Self::Snake => parts.join("_").to_lowercase(),
            Self::Camel => {
                let rest = parts[1..].iter().map(|w| capital(&w.to_lowercase())).collect::<String>();
                format!("{}{rest}", parts[0].to_lowercase())
            }
            Self::Upper => parts.join("_").to_uppercase(),
        }
    }
}

/// A header for a column, in a language (0 to 4).
pub(super) fn header(of: Means, language: usize, style: Style, random: &mut Random) -> String {
    let all: Vec<&str> = names(of)[language].split('|').collect();
    style.write(random.pick(&all))
}
