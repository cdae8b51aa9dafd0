//! Lists of telephone calls, as telephone systems write them: one row per call.
//!
//! They have no common form, so columns are found by their names in five languages. The telephone number is whose the call
//! is: the caller's, and of calls that the business makes the one that was called.

use std::sync::Arc;

use crate::events::words;
use crate::import::presets::preset::{FileSample, PRESET_DEFAULTS, Preset, PresetKind, Question};
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::shape::{Record, Shape};
use crate::import::read::units::{self, clock_duration};
use crate::model::{Entity, RejectCode};
use crate::texts::text_key;

pub(crate) const PRESETS: &[Preset] = &[Preset {
    id: "call_list",
    source: "Calls",
    matches: is_call_list,
    kind: PresetKind::PresetRows(|file| Arc::new(Calls::new(file.names))),
    question: Some(Question::TimeZone { text: text_key!("preset-which-time-zone-does-telephone-system"), must: false }),
    notes: &[text_key!("preset-each-call-one-touchpoint-telephone-number")],
    ..PRESET_DEFAULTS
}];

/// What a column of a call list says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CallField {
    Caller,
    Called,
    Start,
    Clock,
    Duration,
    Talk,
    Waiting,
    Outcome,
    Direction,
    Agent,
    Transcript,
    Id,
    Email,
    Name,
}

/// Names of columns as words, the best first.
const NAMES: [(CallField, &str); 14] = [
    (
        CallField::Caller,
        "caller number,caller,caller id,callerid,calling number,from number,from,customer number phone,phone number,customer phone,external number,src,ani,number,anrufer,anrufernummer,rufnummer,telefonnummer,numero appelant,appelant,numero de l appelant,llamante,numero llamante,numero que llama,chiamante,numero chiamante",
    ),
    (
        CallField::Called,
        "called number,to number,to,callee,destination,destination number,dst,dialed number,angerufene nummer,ziel,zielnummer,numero appele,appele,numero llamado,destino,numero chiamato,chiamato",
    ),
    (
        CallField::Start,
        "start time,call start,call start time,started at,call datetime,call date time,call timestamp,call started at,start,call time,call date,calldate,date time,datetime,timestamp,created at,date,beginn,anrufbeginn,anrufzeit,anrufdatum,startzeit,datum,date heure,debut,date de l appel,fecha y hora,inicio,fecha,hora de inicio,data ora,inizio,data",
    ),
    (CallField::Clock, "time,call time of day,uhrzeit,heure,hora,ora"),
    (
        CallField::Duration,
        "duration,call duration,total duration,duration total,duration seconds,duration sec,duration in seconds,dauer,anrufdauer,gesamtdauer,duree,duree totale,duree de l appel,duracion,duracion total,durata,durata totale",
    ),
    (
        CallField::Talk,
        "talk time,talking,talk duration,duration in call,in call duration,conversation time,billsec,gesprachsdauer,gesprachszeit,sprechzeit,duree de conversation,temps de conversation,tiempo de conversacion,tempo di conversazione",
    ),
    (
        CallField::Waiting,
        "waiting time,wait time,waiting,time to answer,ring time,ringing,queue time,time in queue,hold time,wartezeit,klingelzeit,temps d attente,attente,tiempo de espera,espera,tempo di attesa,attesa",
    ),
    (
        CallField::Outcome,
        "disposition,call status,status,result,call result,action result,outcome,call outcome,answered,ergebnis,anrufstatus,statut,resultat,estado,resultado,stato,esito",
    ),
    (
        CallField::Direction,
        "direction,call direction,call type,type,richtung,anrufrichtung,sens,direction de l appel,direccion,direzione",
    ),
    (
        CallField::Agent,
        "agent,agent name,answered by,user,user name,employee,extension,mitarbeiter,bearbeiter,agente,operatore",
    ),
    (CallField::Transcript, "transcript,transcription,call transcript,transkript,transcripcion,trascrizione"),
    (
        CallField::Id,
        "call id,callid,uniqueid,unique id,call uuid,call sid,sid,anruf id,id appel,id llamada,id chiamata,id",
    ),
    (CallField::Email, "email,e mail,customer email,contact email"),
    (CallField::Name, "caller name,contact name,customer name,anrufername,nom de l appelant"),
];

/// Where the column is that says something.
fn find(names: &[String], says: CallField) -> Option<usize> {
    let known = NAMES.iter().find(|(of, _)| *of == says)?.1;
    let keys: Vec<String> = names.iter().map(|name| plain_key(name)).collect();
    known.split(',').find_map(|known| keys.iter().position(|key| key == known))
}

/// A name as words without its unit: "Duration (s)", "Talk time (sec)".
fn plain_key(name: &str) -> String {
    let key = words(name);
    let units = [" s", " sec", " secs", " seconds", " min", " hh mm ss", " mm ss", " sek", " utc"];
    units.iter().find_map(|unit| key.strip_suffix(unit)).unwrap_or(&key).to_owned()
}

/// A list of calls has somebody's number, a start, a length, and what became of the call or which way it went.
fn is_call_list(s: &FileSample<'_>) -> bool {
    let names: Vec<String> = s.columns.iter().map(|column| column.name.clone()).collect();
    let at = |says| find(&names, says);
    let Some(caller) = at(CallField::Caller) else { return false };
    let has = |says| at(says).is_some();
    let called = names.iter().any(|name| {
        words(name)
            .split(' ')
            .any(|w| ["call", "caller", "calldate", "billsec", "anruf", "appel", "llamada"].contains(&w))
    });
    let samples = &s.columns[caller].samples;
    let numbers = samples.iter().filter(|cell| is_number(cell)).count();
    has(CallField::Start)
        && (has(CallField::Duration) || has(CallField::Talk))
        && (has(CallField::Outcome) || has(CallField::Direction) || has(CallField::Waiting))
        && (called || has(CallField::Talk) || has(CallField::Direction))
        && numbers > 0
        && numbers * 2 > samples.len()
}

/// Whether a text is a telephone number.
pub(super) fn is_number(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (6..=16).contains(&digits) && text.chars().all(|c| c.is_ascii_digit() || "+()-./ \u{a0}'".contains(c))
}

/// Whether the words of a direction say that the business called or wrote: "outbound-api", "ausgehend".
pub(super) fn is_outbound(direction: &str) -> bool {
    const OUT: [&str; 8] = ["out", "outbound", "outgoing", "ausgehend", "sortant", "saliente", "uscita", "saida"];
    direction.split(' ').next().is_some_and(|word| OUT.contains(&word))
}

/// Whether a text says what answered a call rather than who: "human", `machine_end_beep`, "fax".
fn is_kind_of_answerer(text: &str) -> bool {
    let key = words(text);
    ["human", "machine", "fax", "unknown", "voicemail"].iter().any(|kind| key.split(' ').next() == Some(*kind))
}

/// Positions of the columns; `None` where the file lacks one.
#[derive(Debug)]
struct Calls {
    at: [Option<usize>; NAMES.len()],
    /// Whether the columns of lengths are in minutes.
    minutes: bool,
}

/// What became of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Answered,
    Missed,
    Busy,
    Failed,
}

impl Outcome {
    fn of(text: &str) -> Option<Self> {
        let key = words(text);
        let has = |list: &[&str]| list.iter().any(|word| key == *word || key.split(' ').any(|w| w == *word));
        if has(&["busy", "besetzt", "occupe", "ocupado", "occupato"]) {
            Some(Self::Busy)
        } else if has(&["failed", "congestion", "error", "rejected", "blocked", "invalid"]) {
            Some(Self::Failed)
        } else if key.starts_with("no ")
            || has(&[
                "missed",
                "noanswer",
                "unanswered",
                "abandoned",
                "voicemail",
                "no",
                "false",
                "0",
                "cancelled",
                "canceled",
                "verpasst",
                "entgangen",
                "nein",
                "manque",
                "manquee",
                "non",
                "perdida",
                "perdue",
                "persa",
                "nicht",
                "unreachable",
                "unreached",
                "injoignable",
                "ilocalizable",
            ])
            || key.starts_with("not ") && has(&["reached", "available", "answered", "connected", "home"])
        {
            Some(Self::Missed)
        } else if has(&[
            "answered",
            "completed",
            "connected",
            "accepted",
            "yes",
            "true",
            "1",
            "success",
            "answer",
            "angenommen",
            "beantwortet",
            "ja",
            "repondu",
            "decroche",
            "oui",
            "contestada",
            "atendida",
            "si",
            "risposta",
            "done",
            "ok",
        ]) {
            Some(Self::Answered)
        } else {
            None
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Missed => "missed",
            Self::Busy => "busy",
            Self::Failed => "failed",
        }
    }
}

impl Calls {
    fn new(names: &[String]) -> Self {
        let minutes = [CallField::Duration, CallField::Talk]
            .iter()
            .filter_map(|says| find(names, *says))
            .any(|i| words(&names[i]).split(' ').any(|w| matches!(w, "min" | "mins" | "minutes" | "minuten")));
        Self { at: NAMES.map(|(says, _)| find(names, says)), minutes }
    }

    fn get<'r>(&self, record: &Record<'r>, says: CallField) -> &'r str {
        NAMES.iter().position(|(of, _)| *of == says).map_or("", |i| record.get(self.at[i]))
    }

    /// A length of time in seconds.
    fn seconds(&self, record: &Record<'_>, says: CallField) -> Option<f64> {
        let text = self.get(record, says).as_bytes();
        if let Some(seconds) = clock_duration(text) {
            return Some(seconds);
        }
        if let Some((seconds, units::Unit::Seconds)) = units::read(text, false) {
            return Some(seconds);
        }
        let number: f64 = std::str::from_utf8(text).ok()?.replace(',', ".").parse().ok()?;
        (number >= 0.0).then_some(if self.minutes && says != CallField::Waiting { number * 60.0 } else { number })
    }
}

impl Shape for Calls {
    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        let direction = words(self.get(record, CallField::Direction));
        let outbound = is_outbound(&direction);
        let called = self.get(record, CallField::Called);
        let number = if outbound && is_number(called) { called } else { self.get(record, CallField::Caller) };
        let (start, clock) = (self.get(record, CallField::Start), self.get(record, CallField::Clock));
        // a date with its time of day in a column of its own
        let time = if clock.is_empty() || start.contains(':') { start.to_owned() } else { format!("{start} {clock}") };
        let (talk, whole) = (self.seconds(record, CallField::Talk), self.seconds(record, CallField::Duration));
        let waited = self.seconds(record, CallField::Waiting);
        let result = self.get(record, CallField::Outcome);
        let outcome = Outcome::of(result)
            .or_else(|| talk.map(|talk| if talk > 0.0 { Outcome::Answered } else { Outcome::Missed }));
        let out = rows.event();
        // "anonymous" and extensions of the house are nobody's number
        out.set(Col::Phone, if is_number(number) { number } else { "" })
            .set(Col::Email, self.get(record, CallField::Email))
            .set(Col::Name, self.get(record, CallField::Name))
            .set(Col::Time, time)
            .set(Col::Channel, "support")
            .set(Col::Text, self.get(record, CallField::Transcript))
            .set(
                Col::Event,
                match (outbound, outcome) {
                    (true, _) => "Call made",
                    (false, None | Some(Outcome::Answered)) => "Support call",
                    (false, _) => "Missed call",
                },
            );
        for (name, seconds) in [("duration (s)", whole), ("talk time (s)", talk), ("waiting time (s)", waited)] {
            if let Some(seconds) = seconds {
                out.number(name, seconds);
            }
        }
        match outcome {
            Some(outcome) => {
                out.property("answered", if outcome == Outcome::Answered { "yes" } else { "no" });
                out.property("outcome", outcome.word());
            }
            // what a call came to in words of the business's own: "contract", "refused"
            None => _ = out.property("outcome", result),
        }
        let agent = self.get(record, CallField::Agent);
        out.property("handled by", if is_kind_of_answerer(agent) { "" } else { agent });
        let id = self.get(record, CallField::Id);
        out.entity(Entity::Ticket, id);
        if !id.is_empty() {
            out.key(&[id.as_bytes(), start.as_bytes()]);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes_are_read_in_the_words_of_telephone_systems() {
        for (text, outcome) in [
            ("ANSWERED", Some(Outcome::Answered)),
            ("NO ANSWER", Some(Outcome::Missed)),
            ("no-answer", Some(Outcome::Missed)),
            ("completed", Some(Outcome::Answered)),
            ("Missed", Some(Outcome::Missed)),
            ("BUSY", Some(Outcome::Busy)),
            ("Call connected", Some(Outcome::Answered)),
            ("verpasst", Some(Outcome::Missed)),
            ("nicht angenommen", Some(Outcome::Missed)),
            ("whatever", None),
        ] {
            assert_eq!(Outcome::of(text), outcome, "{text}");
        }
    }
}
