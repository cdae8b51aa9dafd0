//! Messages with slots: `Hello {first name|there}[, your {product} is waiting]`. A slot in braces takes what is known of a
//! customer, or what stands behind its bar. A part in brackets is left out where a slot in it is not known; of several with
//! bars between them the first whose slots are known is taken.

use std::collections::BTreeSet;

/// A message whose slots are to be filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageTemplate {
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Slot {
        name: MessageSlot,
        fallback: Option<String>,
    },
    /// The first of these whose slots are all known.
    Either(Vec<Vec<Part>>),
}

/// What is filled in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum MessageSlot {
    /// The customer's first name.
    FirstName,
    /// The customer's last name.
    LastName,
    /// The product that the sign is about: in the cart, viewed or bought.
    Product,
    /// What goes with it.
    Suggestion,
    /// The touchpoint that the customer was seen at last.
    LastTouchpoint,
    /// The country of the customer's latest event that names one.
    Country,
    /// The kind of device that was used last.
    Device,
    /// The segment that the customer is in.
    Segment,
    /// How many orders the customer has made.
    Orders,
    /// The latest value of a property of this name: city, points and whatever else the data has.
    Property(String),
}

impl MessageSlot {
    /// The slots that every project has.
    pub const ALWAYS: [Self; 9] = [
        Self::FirstName,
        Self::LastName,
        Self::Product,
        Self::Suggestion,
        Self::LastTouchpoint,
        Self::Country,
        Self::Device,
        Self::Segment,
        Self::Orders,
    ];

    /// The slot as templates write it.
    pub fn name(&self) -> &str {
        match self {
            Self::FirstName => "first name",
            Self::LastName => "last name",
            Self::Product => "product",
            Self::Suggestion => "suggestion",
            Self::LastTouchpoint => "last touchpoint",
            Self::Country => "country",
            Self::Device => "device",
            Self::Segment => "segment",
            Self::Orders => "orders",
            Self::Property(name) => name,
        }
    }

    /// The slot that is written so; a name that none of the others has is a property's.
    pub fn named(name: &str) -> Self {
        let name = name.trim();
        let is = |slot: &Self| slot.name().eq_ignore_ascii_case(name);
        Self::ALWAYS.into_iter().find(is).unwrap_or_else(|| Self::Property(name.to_owned()))
    }
}

/// Why a text is no template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TemplateError {
    /// This bracket or brace, at this character (from 1), is never closed.
    Open(char, usize),
    /// This bracket or brace, at this character, closes nothing, or stands inside another of its kind.
    Stray(char, usize),
    /// The braces at this character hold no name.
    NoName(usize),
}

/// A message for one customer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FilledMessage {
    /// The text of the message with its slots filled in.
    pub text: String,
    /// Slots that are not known of the customer and that nothing stands in for.
    pub empty: Vec<MessageSlot>,
}

impl MessageTemplate {
    /// Parses a template; the error says what is wrong and where.
    pub fn parse(text: &str) -> Result<Self, TemplateError> {
        let mut reader = Reader { text: text.chars().collect(), at: 0 };
        let parts = reader.parts(false)?;
        match reader.next() {
            None => Ok(Self { parts }),
            Some(c) => Err(TemplateError::Stray(c, reader.at + 1)),
        }
    }

    /// Every slot in it.
    pub fn slots(&self) -> BTreeSet<&MessageSlot> {
        slots_of(&self.parts).map(|(slot, _)| slot).collect()
    }

    /// The slots that nothing stands in for where they are not known.
    pub fn required(&self) -> BTreeSet<&MessageSlot> {
        let outside = self.parts.iter().filter(|part| !matches!(part, Part::Either(_)));
        outside
            .flat_map(|part| slots_of(std::slice::from_ref(part)))
            .filter(|(_, open)| *open)
            .map(|(s, _)| s)
            .collect()
    }

    /// The text that stands in it as it is, slots left out.
    pub fn fixed_text(&self) -> String {
        let mut text = String::new();
        fixed(&self.parts, &mut text);
        text
    }

    /// The message for a customer of whom `known` tells what to fill in.
    pub fn fill(&self, known: &dyn Fn(&MessageSlot) -> Option<String>) -> FilledMessage {
        let mut filled = FilledMessage::default();
        fill(&self.parts, known, &mut filled);
        filled
    }
}

/// The slots of some parts, each with whether nothing stands in for it.
fn slots_of(parts: &[Part]) -> Box<dyn Iterator<Item = (&MessageSlot, bool)> + '_> {
    Box::new(parts.iter().flat_map(|part| match part {
        Part::Text(_) => Box::new(std::iter::empty()) as Box<dyn Iterator<Item = _>>,
        Part::Slot { name, fallback } => Box::new(std::iter::once((name, fallback.is_none()))),
        Part::Either(all) => Box::new(all.iter().flat_map(|parts| slots_of(parts))),
    }))
}

fn fixed(parts: &[Part], out: &mut String) {
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Slot { fallback, .. } => {
                out.push(' ');
                out.extend(fallback.as_deref());
            }
            Part::Either(all) => all.iter().for_each(|parts| fixed(parts, out)),
        }
    }
}

fn fill(parts: &[Part], known: &dyn Fn(&MessageSlot) -> Option<String>, out: &mut FilledMessage) {
    for part in parts {
        match part {
            Part::Text(text) => out.text.push_str(text),
            Part::Slot { name, fallback } => match known(name).filter(|text| !text.is_empty()).or(fallback.clone()) {
                Some(text) => out.text.push_str(&text),
                None => out.empty.push(name.clone()),
            },
            Part::Either(all) => {
                let filled = all.iter().map(|parts| {
                    let mut one = FilledMessage::default();
                    fill(parts, known, &mut one);
                    one
                });
                if let Some(first) = filled.into_iter().find(|one| one.empty.is_empty()) {
                    out.text.push_str(&first.text);
                }
            }
        }
    }
}

struct Reader {
    text: Vec<char>,
    at: usize,
}

impl Reader {
    fn next(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    /// Parts up to the end, or to what ends a part in brackets.
    fn parts(&mut self, in_brackets: bool) -> Result<Vec<Part>, TemplateError> {
        let mut parts = Vec::new();
        let mut text = String::new();
        while let Some(c) = self.next() {
            match c {
                '{' => {
                    push_text(&mut parts, &mut text);
                    parts.push(self.slot()?);
                }
                '[' if !in_brackets => {
                    push_text(&mut parts, &mut text);
                    parts.push(self.either()?);
                }
                '|' | ']' if in_brackets => break,
                '[' | ']' | '}' => return Err(TemplateError::Stray(c, self.at + 1)),
                _ => {
                    text.push(c);
                    self.at += 1;
                }
            }
        }
        push_text(&mut parts, &mut text);
        Ok(parts)
    }

    fn slot(&mut self) -> Result<Part, TemplateError> {
        let place = self.at + 1;
        let length = self.text[place..].iter().position(|c| "{}[]".contains(*c));
        let end = length.map(|length| place + length).filter(|&end| self.text[end] == '}');
        let end = end.ok_or(TemplateError::Open('{', place))?;
        let inside: String = self.text[place..end].iter().collect();
        self.at = end + 1;
        let (name, fallback) = match inside.split_once('|') {
            Some((name, fallback)) => (name, Some(fallback.to_owned())),
            None => (inside.as_str(), None),
        };
        if name.trim().is_empty() {
            return Err(TemplateError::NoName(place));
        }
        Ok(Part::Slot { name: MessageSlot::named(name), fallback })
    }

    fn either(&mut self) -> Result<Part, TemplateError> {
        let place = self.at + 1;
        let mut all = Vec::new();
        loop {
            self.at += 1;
            all.push(self.parts(true)?);
            match self.next() {
                Some('|') => {}
                Some(_) => break self.at += 1,
                None => return Err(TemplateError::Open('[', place)),
            }
        }
        Ok(Part::Either(all))
    }
}

fn push_text(parts: &mut Vec<Part>, text: &mut String) {
    if !text.is_empty() {
        parts.push(Part::Text(std::mem::take(text)));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn filled(template: &str, known: &[(&str, &str)]) -> FilledMessage {
        let of = |slot: &MessageSlot| known.iter().find(|(name, _)| *name == slot.name()).map(|(_, v)| (*v).to_owned());
        MessageTemplate::parse(template).unwrap().fill(&of)
    }

    #[test]
    fn slots_take_what_is_known_and_fallbacks_stand_in_for_the_rest() {
        let says = |template: &str, known: &[(&str, &str)]| filled(template, known).text;
        assert_eq!(says("Hello {first name|there}!", &[("first name", "Ann")]), "Hello Ann!");
        assert_eq!(says("Hello {First Name|there}!", &[]), "Hello there!");
        let cart = "Your cart is waiting[: {product}]";
        assert_eq!(says(cart, &[("product", "Boots")]), "Your cart is waiting: Boots");
        assert_eq!(says(cart, &[]), "Your cart is waiting");
        let review = "[How do you like {product}?|How was your order?]";
        assert_eq!(says(review, &[("product", "")]), "How was your order?", "nothing is known of an empty name");
        assert_eq!(says("You have {points} points", &[("points", "120")]), "You have 120 points");
        let lacks = filled("To {city}, {first name}", &[]);
        assert_eq!(lacks.empty, [MessageSlot::Property("city".to_owned()), MessageSlot::FirstName]);
    }

    #[test]
    fn what_is_required_has_nothing_that_stands_in_for_it() {
        let template = MessageTemplate::parse("{city} {first name|there}[ {product}] {orders}").unwrap();
        let required: Vec<&str> = template.required().into_iter().map(MessageSlot::name).collect();
        assert_eq!(required, ["orders", "city"]);
        assert_eq!(template.slots().len(), 4);
    }

    #[test]
    fn what_is_not_closed_is_named_with_its_place() {
        let error = |text: &str| MessageTemplate::parse(text).unwrap_err();
        assert_eq!(error("Hello {first name"), TemplateError::Open('{', 7));
        assert_eq!(error("Hello [{product}"), TemplateError::Open('[', 7));
        assert_eq!(error("Hello }"), TemplateError::Stray('}', 7));
        assert_eq!(error("[a [b]]"), TemplateError::Stray('[', 4));
        assert_eq!(error("Hello {|there}"), TemplateError::NoName(7));
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_reader(text in "[a-z{}|\\[\\] ]{0,30}") {
            if let Ok(template) = MessageTemplate::parse(&text) {
                template.fill(&|_| None);
                template.fixed_text();
            }
        }
    }
}
