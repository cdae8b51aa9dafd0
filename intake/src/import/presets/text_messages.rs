//! Lists of text messages, as the services write them that send them: one row per message.
//!
//! As of calls, the telephone number at the other end is whose a message is: of who wrote it, and of messages of the business,
//! of who was sent it. What a message costs is no money of a customer.

use std::sync::Arc;

use crate::events::words;
use crate::import::presets::calls::{is_number, is_outbound};
use crate::import::presets::preset::{FileSample, PRESET_DEFAULTS, Preset, PresetKind, Question};
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::shape::{Record, Shape};
use crate::model::RejectCode;
use crate::texts::text_key;

pub(crate) const PRESETS: &[Preset] = &[Preset {
    id: "text_messages",
    source: "SMS",
    matches: is_list_of_messages,
    kind: PresetKind::PresetRows(|file| Arc::new(Messages::new(file.names))),
    question: Some(Question::TimeZone { text: text_key!("preset-which-time-zone-does-telephone-system"), must: false }),
    notes: &[text_key!("preset-each-message-one-touchpoint-telephone-number")],
    ..PRESET_DEFAULTS
}];

/// What a column of a list of messages says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MessageField {
    From,
    To,
    Direction,
    Body,
    Parts,
    Sent,
    Created,
    Status,
    Id,
}

/// Names of columns as words, the best first.
const NAMES: [(MessageField, &str); 9] = [
    (
        MessageField::From,
        "from,from number,sender,sender number,absender,absendernummer,von,expediteur,de,remitente,mittente,da,remetente",
    ),
    (
        MessageField::To,
        "to,to number,recipient,recipient number,empfanger,empfangernummer,an,destinataire,a,destinatario",
    ),
    (MessageField::Direction, "direction,message direction,richtung,sens,direccion,direzione,direcao,type"),
    (
        MessageField::Body,
        "body,message,message body,message text,text,content,nachricht,nachrichtentext,texte,mensaje,texto,messaggio,testo,mensagem",
    ),
    (MessageField::Parts, "num segments,segments,number of segments,parts,sms parts,teile,segmente,segmentos,segmenti"),
    (
        MessageField::Sent,
        "date sent,sent date,sent at,sent,gesendet am,versandt am,envoye le,date d envoi,enviado,fecha de envio,inviato il,data invio,data de envio",
    ),
    (
        MessageField::Created,
        "created at,date created,created,date,timestamp,datetime,date time,time,zeitpunkt,datum,horodatage,fecha,fecha y hora,data,data ora",
    ),
    (MessageField::Status, "status,message status,delivery status,state,statut,estado,stato"),
    (MessageField::Id, "sid,message sid,message id,messageid,sms id,id"),
];

/// Where the column is that says something.
fn find(keys: &[String], says: MessageField) -> Option<usize> {
    let known = NAMES.iter().find(|(of, _)| *of == says)?.1;
    known.split(',').find_map(|known| keys.iter().position(|key| key == known))
}

/// The telephone number in a cell, without the network that it is of: "whatsapp:+4915123456".
fn number(cell: &str) -> &str {
    cell.strip_prefix("whatsapp:").or_else(|| cell.strip_prefix("tel:")).unwrap_or(cell)
}

/// A list of messages has the numbers of both ends, a time, which way they went, and a text or how many parts it had.
fn is_list_of_messages(s: &FileSample<'_>) -> bool {
    let keys: Vec<String> = s.columns.iter().map(|column| words(&column.name)).collect();
    let has = |says| find(&keys, says).is_some();
    let (Some(from), Some(to)) = (find(&keys, MessageField::From), find(&keys, MessageField::To)) else { return false };
    // services send under a word as well: "ACME"
    let ends: Vec<&String> = [from, to].iter().flat_map(|&i| &s.columns[i].samples).collect();
    let numbers = ends.iter().filter(|cell| is_number(number(cell))).count();
    has(MessageField::Direction)
        && (has(MessageField::Sent) || has(MessageField::Created))
        && (has(MessageField::Body) || has(MessageField::Parts))
        && numbers > 0
        && numbers * 2 > ends.len()
}

/// Positions of the columns; `None` where the file lacks one.
#[derive(Debug)]
struct Messages {
    at: [Option<usize>; NAMES.len()],
}

impl Messages {
    fn new(names: &[String]) -> Self {
        let keys: Vec<String> = names.iter().map(|name| words(name)).collect();
        Self { at: NAMES.map(|(says, _)| find(&keys, says)) }
    }

    fn get<'r>(&self, record: &Record<'r>, says: MessageField) -> &'r str {
        NAMES.iter().position(|(of, _)| *of == says).map_or("", |i| record.get(self.at[i]))
    }
}

/// Whether a state says that nobody got the message.
fn is_lost(status: &str) -> bool {
    const LOST: [&str; 12] = [
        "failed",
        "undelivered",
        "rejected",
        "bounced",
        "error",
        "fehlgeschlagen",
        "unzustellbar",
        "echec",
        "fallido",
        "rechazado",
        "fallito",
        "falhou",
    ];
    words(status).split(' ').any(|word| LOST.contains(&word))
}

impl Shape for Messages {
    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        let outbound = is_outbound(&words(self.get(record, MessageField::Direction)));
        let other_end = number(self.get(record, if outbound { MessageField::To } else { MessageField::From }));
        let (sent, created) = (self.get(record, MessageField::Sent), self.get(record, MessageField::Created));
        let status = self.get(record, MessageField::Status);
        let out = rows.event();
        // words and short codes are of businesses
        out.set(Col::Phone, if is_number(other_end) { other_end } else { "" })
            .set(Col::Time, if sent.is_empty() { created } else { sent })
            .set(Col::Channel, "sms")
            // what the business wrote is no text of a customer
            .set(Col::Text, if outbound { "" } else { self.get(record, MessageField::Body) })
            .set(
                Col::Event,
                match (outbound, is_lost(status)) {
                    (true, true) => "SMS bounced",
                    (true, false) => "SMS sent",
                    (false, _) => "SMS received",
                },
            );
        out.property("status", status);
        let id = self.get(record, MessageField::Id);
        if !id.is_empty() {
            out.key(&[id.as_bytes()]);
        }
        Ok(())
    }
}
