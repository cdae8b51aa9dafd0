//! `WhatsApp` chats as their phones export them, as JSON lines: one conversation per line.
//!
//! A message begins with its time: `[12.03.26, 14:22:05] Name: text` on an iPhone, `12/03/2026, 14:22 - Name: text` on
//! Android; lines without one go on with it, and lines without a name are the app's own. A pause of more than a day begins
//! another conversation, as it does where `WhatsApp` counts them for businesses. Of the texts those of the customer are kept.

use std::collections::BTreeMap;
use std::io::Read;

use jiff::tz::TimeZone;

use crate::import::error::LoadError;
use crate::import::map::mapping::DateOrder;
use crate::import::open::layers::{Layers, Stream};
use crate::import::open::pipe::pipe;
use crate::import::open::stream::PeekableInput;
use crate::import::open::table_input::{Choice, Input};
use crate::import::open::text::json_member;
use crate::import::read::times::TimeReader;
use crate::texts::text;

/// What is longer than this was no chat of one phone: exports end after 40,000 messages.
const LONGEST: u64 = 64 << 20;

/// The pause after which another conversation begins, ms.
const PAUSE: i64 = 86_400_000;

/// Words that stand where names do in logs of programs.
const LEVELS: [&str; 8] = ["INFO", "WARN", "WARNING", "ERROR", "DEBUG", "TRACE", "FATAL", "NOTICE"];

#[derive(Debug, PartialEq)]
struct Message {
    /// Its day and time of day, as written.
    time: String,
    sender: String,
    text: String,
}

/// The time of a line, as day and clock, and what follows it.
fn stamp(line: &str) -> Option<(String, &str)> {
    let line = line.trim_start_matches(['\u{feff}', '\u{200e}', '\u{200f}', '\u{202a}', ' ']);
    let (inside, rest) = match line.strip_prefix('[') {
        Some(rest) => rest.split_once(']')?,
        None => line.split_once(" - ")?,
    };
    if inside.len() > 40 || !inside.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let day_end = inside.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '/' | '-')))?;
    let (day, clock) = inside.split_at(day_end);
    let clock = clock.trim_start_matches(|c: char| !c.is_ascii_digit());
    let parts = day.split(['.', '/', '-']).filter(|part| !part.is_empty()).count();
    // "14.22" is Finnish and Danish for 14:22
    let clock = if clock.contains(':') { clock.to_owned() } else { clock.replacen('.', ":", 1) };
    let is_clock = clock.contains(':') && clock.starts_with(|c: char| c.is_ascii_digit());
    (parts == 3 && is_clock).then(|| (format!("{} {clock}", day.trim_end_matches('.')), rest.trim_start()))
}

/// Who wrote a message, and what; `None` for the app itself.
fn sender(rest: &str) -> Option<(&str, &str)> {
    let (name, text) = rest.split_once(": ").or_else(|| Some((rest.strip_suffix(':')?, "")))?;
    let name = name.trim_matches(['\u{200e}', '\u{202a}', '\u{202c}', '\u{200f}', ' ', '~', '\u{a0}']);
    (!name.is_empty() && name.chars().count() <= 60).then_some((name, text))
}

/// Whether a beginning is that of such a chat.
pub(crate) fn is_chat(head: &[u8]) -> bool {
    let head = String::from_utf8_lossy(head);
    let lines: Vec<&str> = head.lines().filter(|line| !line.trim().is_empty()).take(40).collect();
    let Some((_, _)) = lines.first().and_then(|line| stamp(line)) else { return false };
    let stamped: Vec<(String, &str)> = lines.iter().filter_map(|line| stamp(line)).collect();
    let senders: Vec<&str> = stamped.iter().filter_map(|(_, rest)| sender(rest)).map(|(name, _)| name).collect();
    let times = [DateOrder::DayFirst, DateOrder::MonthFirst].map(|order| TimeReader::new(TimeZone::UTC, Some(order)));
    let all_read =
        stamped.iter().all(|(time, _)| times.clone().iter_mut().any(|reader| reader.read(time.as_bytes()).is_some()));
    all_read && !senders.is_empty() && !senders.iter().any(|name| LEVELS.contains(name))
}

/// A chat as a whole.
#[derive(Debug, Default)]
struct Chat {
    messages: Vec<Message>,
    /// Lines of the app itself.
    own_lines: usize,
}

impl Chat {
    fn read(text: &str) -> Self {
        let mut chat = Self::default();
        let mut of_app = false;
        for line in text.lines() {
            match stamp(line) {
                Some((time, rest)) => {
                    let spoken = sender(rest);
                    of_app = spoken.is_none();
                    match spoken {
                        // notices of the app stand beside the name of the chat
                        Some((_, text)) if is_notice(text) && !is_media(text) => chat.own_lines += 1,
                        Some((name, text)) => {
                            let text = if is_media(text) { "" } else { text };
                            chat.messages.push(Message { time, sender: name.to_owned(), text: text.to_owned() });
                        }
                        None => chat.own_lines += 1,
                    }
                }
                None if of_app => {}
                None => {
                    if let Some(message) = chat.messages.last_mut() {
                        message.text.push('\n');
                        message.text.push_str(line);
                    }
                }
            }
        }
        chat
    }

    /// How many messages each wrote.
    fn senders(&self) -> BTreeMap<&str, usize> {
        let mut senders = BTreeMap::new();
        self.messages.iter().for_each(|message| *senders.entry(message.sender.as_str()).or_default() += 1);
        senders
    }

    /// Which of day and month comes first; `None` where the file does not say. It says so by a day above 12, or because
    /// messages stand in the order of time by one of the two alone.
    fn date_order(&self) -> Option<DateOrder> {
        let orders = [DateOrder::DayFirst, DateOrder::MonthFirst];
        let fits = orders.map(|order| {
            let mut reader = TimeReader::new(TimeZone::UTC, Some(order));
            let times: Option<Vec<i64>> =
                self.messages.iter().map(|message| reader.read(message.time.as_bytes())).collect();
            // clocks that are set back let one message seem earlier
            times.is_some_and(|times| times.windows(2).all(|two| two[1] >= two[0] - 3_600_000))
        });
        match fits {
            [true, false] => Some(DateOrder::DayFirst),
            [false, true] => Some(DateOrder::MonthFirst),
            // times such as 2026-03-12 are the same by both
            _ => {
                let [mut one, mut other] = orders.map(|order| TimeReader::new(TimeZone::UTC, Some(order)));
                let mut same = |time: &[u8]| one.read(time) == other.read(time);
                self.messages.iter().all(|message| same(message.time.as_bytes())).then_some(DateOrder::DayFirst)
            }
        }
    }
}

/// Whether a text is of the app and nothing that somebody wrote.
fn is_notice(text: &str) -> bool {
    text.starts_with('\u{200e}') || text.starts_with('<') && text.ends_with('>')
}

/// Whether a text stands for a picture, a sound or a file: "image omitted", "Media omitted".
fn is_media(text: &str) -> bool {
    const WORDS: [&str; 8] =
        ["omitted", "weggelassen", "ausgeschlossen", "omis", "omitid", "omess", "attached:", "anhang:"];
    let lower = text.to_lowercase();
    is_notice(text) && WORDS.iter().any(|word| lower.contains(word)) || text.ends_with("(file attached)")
}

fn is_phone(name: &str) -> bool {
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    let plain = name.chars().all(|c| c.is_ascii_digit() || "+()-. \u{a0}\u{202f}\u{2011}".contains(c));
    plain && (7..=15).contains(&digits)
}

/// The sender that is the business, and whether that is certain: the one whom the file is not named after, or the one
/// beside those whom the phone knows by their numbers alone.
fn business<'c>(senders: &BTreeMap<&'c str, usize>, file: &str) -> Option<(&'c str, bool)> {
    let named = |name: &&str| file.to_lowercase().contains(&name.to_lowercase());
    let others = |is_customer: &dyn Fn(&&str) -> bool| -> Vec<&'c str> {
        senders.keys().copied().filter(|name| !is_customer(name)).collect()
    };
    if senders.keys().any(&named)
        && let [only] = others(&named)[..]
    {
        return Some((only, true));
    }
    if let [only] = others(&|name| is_phone(name))[..]
        && senders.len() > 1
    {
        return Some((only, true));
    }
    if let ([only], true) = (&senders.keys().copied().collect::<Vec<_>>()[..], senders.len() == 1) {
        // somebody wrote and nobody answered
        return Some(("", is_phone(only) || named(only)));
    }
    senders.iter().max_by_key(|(name, n)| (**n, std::cmp::Reverse(**name))).map(|(name, _)| (*name, false))
}

/// What customers and the business wrote to each other without a longer pause.
#[derive(Debug, Default)]
struct Conversation<'c> {
    begin: Option<(i64, &'c str)>,
    last: i64,
    messages: usize,
    texts: Vec<&'c str>,
    /// The first message of the customer, and when the business answered it.
    question_at: Option<i64>,
    answered: Option<i64>,
}

impl Conversation<'_> {
    fn write(&self, customer: &str, order: Option<DateOrder>, out: &mut Vec<u8>) {
        let Some((begin, written)) = self.begin else { return };
        out.push(b'{');
        match order {
            Some(_) => {
                let at = jiff::Timestamp::from_millisecond(begin).unwrap_or_default();
                json_member(out, "time", &at.strftime("%Y-%m-%d %H:%M:%S").to_string());
            }
            // whoever imports it is asked
            None => json_member(out, "time", written),
        }
        json_member(out, "event", if self.question_at.is_some() { "Support chat" } else { "Chat message sent" });
        json_member(out, "whatsapp", customer);
        json_member(out, "phone", if is_phone(customer) { customer } else { "" });
        json_member(out, "name", if is_phone(customer) { "" } else { customer });
        json_member(out, "text", self.texts.join("\n").trim());
        json_member(out, "messages", &self.messages.to_string());
        let waited = self.question_at.zip(self.answered).map(|(question, answer)| (answer - question) / 1000);
        json_member(out, "waiting time (s)", &waited.map_or_else(String::new, |s| s.to_string()));
        let answered = if self.question_at.is_none() {
            ""
        } else if self.answered.is_some() {
            "yes"
        } else {
            "no"
        };
        json_member(out, "answered", answered);
        out.extend_from_slice(b"}\n");
    }
}

impl Chat {
    /// The conversations as JSON lines, and how many there are.
    fn conversations(&self, business: &str, order: Option<DateOrder>) -> (Vec<u8>, usize) {
        let mut reader = TimeReader::new(TimeZone::UTC, Some(order.unwrap_or(DateOrder::DayFirst)));
        let customers: Vec<&str> = self.senders().into_keys().filter(|name| *name != business).collect();
        let mut open: BTreeMap<&str, Conversation<'_>> = BTreeMap::new();
        let (mut out, mut n) = (Vec::new(), 0);
        for message in &self.messages {
            let Some(time) = reader.read(message.time.as_bytes()) else { continue };
            let by_business = message.sender == business;
            // in a group the business answers everybody whose question is open
            let to: Vec<&str> = match by_business {
                false => vec![message.sender.as_str()],
                true if customers.len() == 1 => customers.clone(),
                true => open.iter().filter(|(_, of)| time - of.last <= PAUSE).map(|(name, _)| *name).collect(),
            };
            for customer in to {
                let of = open.entry(customer).or_default();
                if of.begin.is_some() && time - of.last > PAUSE {
                    of.write(customer, order, &mut out);
                    n += 1;
                    *of = Conversation::default();
                }
                of.begin.get_or_insert((time, &message.time));
                of.last = time;
                of.messages += 1;
                if by_business {
                    of.answered = of.answered.or(of.question_at.map(|_| time));
                } else {
                    of.question_at.get_or_insert(time);
                    of.texts.extend(Some(message.text.as_str()).filter(|text| !text.is_empty()));
                }
            }
        }
        for (customer, of) in &open {
            of.write(customer, order, &mut out);
            n += 1;
        }
        (out, n)
    }
}

impl Layers<'_> {
    /// Opens a chat as JSON lines, one conversation per line.
    pub(crate) fn whatsapp(mut self, bytes: PeekableInput<'static>, inside: &[String]) -> Result<Stream, LoadError> {
        let mut text = Vec::new();
        bytes.take(LONGEST + 1).read_to_end(&mut text).map_err(|e| self.io(e))?;
        if text.len() as u64 > LONGEST {
            return Err(LoadError::NotText {
                file: self.name,
                what: text!("refuse-long-chat"),
                advice: text!("advice-export-in-parts"),
            });
        }
        let chat = Chat::read(&String::from_utf8_lossy(&text));
        let senders = chat.senders();
        let Some((guess, certain)) = business(&senders, &self.name) else { return Err(LoadError::NoRows(self.name)) };
        let chosen = inside.first().map_or(guess, String::as_str).to_owned();
        if inside.first().is_some_and(|name| !senders.contains_key(name.as_str())) {
            return Err(LoadError::NoSuchTable { file: self.name, table: chosen });
        }
        let option = |name: &&str| {
            let inside = [self.way.clone(), vec![(*name).to_owned()]].concat();
            ((*name).to_owned(), Input { inside, ..self.path.into() })
        };
        let mut names: Vec<&str> = senders.keys().copied().collect();
        names.sort_by_key(|name| *name != guess);
        let place = names.iter().position(|name| *name == chosen);
        let choice = place.map(|chosen| Choice {
            question: text!("choose-business").to_owned(),
            options: names.iter().map(option).collect(),
            chosen,
            is_open: !certain && inside.is_empty(),
        });
        let order = chat.date_order();
        let (lines, n) = chat.conversations(&chosen, order);
        let messages = chat.messages.len().to_string();
        self.notes.push(text!("note-chat-conversations", messages, n = n.to_string()));
        if !chosen.is_empty() {
            self.notes.push(text!("note-chat-business", business = chosen));
        }
        if chat.own_lines > 0 {
            self.notes.push(text!("note-chat-own-lines", n = chat.own_lines.to_string()));
        }
        let bytes = pipe(&self.name, move |sink| {
            sink.text().extend_from_slice(&lines);
            sink.send_full_chunk().map_err(Into::into)
        })?;
        Ok(Stream { choice, ..self.into_stream(bytes) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const IPHONE: &str = "[12.03.26, 14:22:05] \u{200e}Ann Miller: \u{200e}Messages are end-to-end encrypted.\n\
        [12.03.26, 14:22:05] Ann Miller: Hello\nwhere is\nmy parcel?\n[12.03.26, 14:30:05] Kestrel: It left today: see [link]\n\
        \u{200e}[12.03.26, 14:31:00] Ann Miller: \u{200e}image omitted\n[15.03.26, 09:00:00] Ann Miller: Still nothing\n";
    const ANDROID: &str = "03/12/2026, 2:22\u{202f}PM - Messages and calls are end-to-end encrypted.\n\
        03/12/2026, 2:22\u{202f}PM - +49 151 2345678: Hi\n03/12/2026, 2:25\u{202f}PM - Kestrel: <Media omitted>\n\
        03/14/2026, 9:00\u{202f}AM - Kestrel: New in the shop\n";

    fn conversations(text: &str, business: &str) -> Vec<String> {
        let chat = Chat::read(text);
        let (out, n) = chat.conversations(business, chat.date_order());
        let lines: Vec<String> = String::from_utf8(out).unwrap().lines().map(str::to_owned).collect();
        assert_eq!(lines.len(), n);
        lines
    }

    #[test]
    fn chats_of_both_kinds_of_phones_are_conversations() {
        assert!(is_chat(IPHONE.as_bytes()) && is_chat(ANDROID.as_bytes()));
        assert_eq!(
            conversations(IPHONE, "Kestrel"),
            [
                r#"{"time":"2026-03-12 14:22:05","event":"Support chat","whatsapp":"Ann Miller","name":"Ann Miller","text":"Hello\nwhere is\nmy parcel?","messages":"3","waiting time (s)":"480","answered":"yes"}"#,
                r#"{"time":"2026-03-15 09:00:00","event":"Support chat","whatsapp":"Ann Miller","name":"Ann Miller","text":"Still nothing","messages":"1","answered":"no"}"#,
            ]
        );
        assert_eq!(
            conversations(ANDROID, "Kestrel"),
            [
                r#"{"time":"2026-03-12 14:22:00","event":"Support chat","whatsapp":"+49 151 2345678","phone":"+49 151 2345678","text":"Hi","messages":"2","waiting time (s)":"180","answered":"yes"}"#,
                r#"{"time":"2026-03-14 09:00:00","event":"Chat message sent","whatsapp":"+49 151 2345678","phone":"+49 151 2345678","messages":"1"}"#,
            ]
        );
    }

    #[test]
    fn the_file_says_which_comes_first_and_who_is_the_business_or_it_is_open() {
        let order = |text: &str| Chat::read(text).date_order();
        assert_eq!(
            order("3/4/26, 10:00 - A: x\n5/4/26, 10:00 - B: y\n2/5/26, 10:00 - A: z\n"),
            Some(DateOrder::DayFirst)
        );
        assert_eq!(
            order("3/4/26, 10:00 - A: x\n3/5/26, 10:00 - B: y\n4/2/26, 10:00 - A: z\n"),
            Some(DateOrder::MonthFirst)
        );
        assert_eq!(order("3/4/26, 10:00 - A: x\n4/5/26, 10:00 - B: y\n"), None);
        assert_eq!(order("2026-03-04, 10:00 - A: x\n"), Some(DateOrder::DayFirst));
        let names = |list: &[&'static str]| list.iter().map(|name| (*name, 3)).collect::<BTreeMap<_, _>>();
        let ann = names(&["Ann", "Kestrel"]);
        assert_eq!(business(&ann, "WhatsApp-Chat mit Ann.zip › _chat.txt"), Some(("Kestrel", true)));
        assert_eq!(business(&ann, "_chat.txt").map(|(_, certain)| certain), Some(false));
        assert_eq!(business(&names(&["+49 151 2345678", "Kestrel"]), "_chat.txt"), Some(("Kestrel", true)));
    }

    #[test]
    fn logs_and_tables_are_no_chats() {
        assert!(!is_chat(b"[12.03.26, 14:22:05] ERROR: disk full\n[12.03.26, 14:22:06] INFO: ok\n"));
        assert!(!is_chat(b"[{\"a\":1}]\n") && !is_chat(b"time,event\n2026-03-12 14:22,a - b: c\n"));
        assert!(!is_chat(b"1.2.3.4 - - [05/Jan/2026:10:00:00 +0100] \"GET / HTTP/1.1\" 200 1\n"));
        assert!(!is_chat(b"2026-03-12,14:22,x - y: z\n"));
    }
}
