//! Walks through the text of a JSON object without building it in memory.

/// No node: nobody wants what is there.
pub(crate) const NOTHING: u32 = u32::MAX;

/// Objects and lists inside each other before a text is taken for no JSON.
const DEEPEST: u32 = 100;

/// Whom a [`Scanner`] tells what it finds. Nodes are numbers of the target's own; 0 is the whole object.
pub(crate) trait Target {
    /// The node of an object's member, [`NOTHING`] where it can be skipped. `guess` is memory per object, 0 at its start.
    fn member(&mut self, node: u32, key: &[u8], guess: &mut u32) -> u32;

    /// Whether texts at this node may hold an object of their own.
    fn holds_object(&self, node: u32) -> bool;

    /// A value: a scalar, or a list as JSON text.
    fn value(&mut self, node: u32, place: Place<'_>);
}

/// Where a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place<'v> {
    Null,
    /// These bytes of the text that is scanned.
    Here(usize, usize),
    /// A text that stands elsewhere in memory.
    Text(&'v [u8]),
}

/// Walks through one text. Every method returns `None` where the text is no JSON.
pub(crate) struct Scanner<'t, T> {
    text: &'t [u8],
    at: usize,
    deep: u32,
    /// Whether places in `text` mean something to the target.
    outer: bool,
    buffer: Vec<u8>,
    target: &'t mut T,
}

impl<'t, T: Target> Scanner<'t, T> {
    pub(crate) fn new(text: &'t [u8], target: &'t mut T) -> Self {
        Self { text, at: 0, deep: 0, outer: true, buffer: Vec::new(), target }
    }

    /// Reads one object; nothing else may be in the text.
    pub(crate) fn run(mut self) -> Option<()> {
        self.whole(0)
    }

    fn whole(&mut self, node: u32) -> Option<()> {
        self.at = skip_space(self.text, self.at);
        if self.text.get(self.at) != Some(&b'{') {
            return None;
        }
        self.object(node)?;
        (skip_space(self.text, self.at) == self.text.len()).then_some(())
    }

    /// An object that begins here.
    fn object(&mut self, node: u32) -> Option<()> {
        let mut guess = 0;
        self.members(|scanner, key| {
            let child = match key {
                Key::Plain(key) => scanner.target.member(node, key, &mut guess),
                Key::Escaped(key) => {
                    let mut plain = Vec::with_capacity(key.len());
                    unescape(key, &mut plain)?;
                    scanner.target.member(node, &plain, &mut guess)
                }
            };
            scanner.value(child)
        })
    }

    /// Calls `each` with the key of every member; it has to read the value.
    #[inline]
    fn members(&mut self, mut each: impl FnMut(&mut Self, Key<'t>) -> Option<()>) -> Option<()> {
        self.deep += 1;
        if self.deep > DEEPEST {
            return None;
        }
        let text = self.text;
        self.at = skip_space(text, self.at + 1);
        if text.get(self.at) == Some(&b'}') {
            self.at += 1;
            self.deep -= 1;
            return Some(());
        }
        loop {
            if text.get(self.at) != Some(&b'"') {
                return None;
            }
            let (end, escaped) = string_end(text, self.at + 1)?;
            let key = &text[self.at + 1..end];
            self.at = skip_space(text, end + 1);
            if text.get(self.at) != Some(&b':') {
                return None;
            }
            self.at = skip_space(text, self.at + 1);
            each(self, if escaped { Key::Escaped(key) } else { Key::Plain(key) })?;
            self.at = skip_space(text, self.at);
            match text.get(self.at)? {
                b',' => self.at = skip_space(text, self.at + 1),
                b'}' => {
                    self.at += 1;
                    self.deep -= 1;
                    return Some(());
                }
                _ => return None,
            }
        }
    }

    /// Any value that begins here.
    fn value(&mut self, node: u32) -> Option<()> {
        if node == NOTHING {
            self.at = skip_value(self.text, self.at)?;
            return Some(());
        }
        match self.text.get(self.at)? {
            b'"' => self.string(node),
            b'{' => self.object(node),
            b'[' => self.list(node),
            _ => self.scalar(node),
        }
    }

    fn string(&mut self, node: u32) -> Option<()> {
        let start = self.at + 1;
        let (end, escaped) = string_end(self.text, start)?;
        self.at = end + 1;
        let inner = &self.text[start..end];
        if inner.first() == Some(&b'{') && self.target.holds_object(node) && self.inner_object(node, inner, escaped) {
            return Some(());
        }
        if !escaped {
            self.give_value(node, start, end);
            return Some(());
        }
        let mut buffer = std::mem::take(&mut self.buffer);
        buffer.clear();
        unescape(inner, &mut buffer)?;
        self.target.value(node, Place::Text(&buffer));
        self.buffer = buffer;
        Some(())
    }

    /// Reads a text that holds an object; false where it does not.
    fn inner_object(&mut self, node: u32, inner: &[u8], escaped: bool) -> bool {
        let mut plain = Vec::new();
        if escaped {
            if unescape(inner, &mut plain).is_none() {
                return false;
            }
        } else {
            plain.extend_from_slice(inner);
        }
        let end = skip_value(&plain, 0);
        if end.is_none_or(|end| skip_space(&plain, end) != plain.len()) {
            return false;
        }
        let mut scanner = Scanner {
            text: &plain,
            at: 0,
            deep: self.deep,
            outer: false,
            buffer: Vec::new(),
            target: &mut *self.target,
        };
        scanner.whole(node).is_some()
    }

    fn scalar(&mut self, node: u32) -> Option<()> {
        let start = self.at;
        self.at = skip_value(self.text, start)?;
        let text = &self.text[start..self.at];
        match text[0] {
            b'n' => self.target.value(node, Place::Null),
            b't' | b'f' => self.give_value(node, start, self.at),
            _ if memchr::memchr2(b'e', b'E', text).is_some() => {
                let number: f64 = std::str::from_utf8(text).ok()?.parse().ok()?;
                self.target.value(node, Place::Text(number.to_string().as_bytes()));
            }
            _ => self.give_value(node, start, self.at),
        }
        Some(())
    }

    fn give_value(&mut self, node: u32, start: usize, end: usize) {
        let text = self.text;
        let place = if self.outer { Place::Here(start, end) } else { Place::Text(&text[start..end]) };
        self.target.value(node, place);
    }

    /// A list: of pairs, whose keys become members, or of anything else, which stays as it is.
    fn list(&mut self, node: u32) -> Option<()> {
        let start = self.at;
        let end = skip_value(self.text, start)?;
        if self.text[skip_space(self.text, start + 1)] == b']' {
            self.target.value(node, Place::Null);
        } else if !self.pairs(node) {
            self.give_value(node, start, end);
        }
        self.at = end;
        Some(())
    }

    /// Reads a list of `{"key": …, "value": …}`; false where it is something else.
    fn pairs(&mut self, node: u32) -> bool {
        let text = self.text;
        let mut at = skip_space(text, self.at + 1);
        let (mut guess, mut any) = (0, false);
        while text.get(at) == Some(&b'{') {
            self.at = at;
            let (mut key, mut value) = (None, None);
            let read = self.members(|scanner, name| {
                match name {
                    Key::Plain(b"key") => key = Some(scanner.at),
                    Key::Plain(b"value") => value = Some(scanner.at),
                    _ => {}
                }
                scanner.at = skip_value(text, scanner.at)?;
                Some(())
            });
            let (Some(()), Some(key), Some(value)) = (read, key, value) else { return any };
            let next = self.at;
            if text[key] != b'"' {
                return any;
            }
            let Some((key_end, escaped)) = string_end(text, key + 1) else { return any };
            let name = &text[key + 1..key_end];
            let child = if escaped {
                let mut plain = Vec::new();
                if unescape(name, &mut plain).is_none() {
                    return any;
                }
                self.target.member(node, &plain, &mut guess)
            } else {
                self.target.member(node, name, &mut guess)
            };
            any = true;
            self.at = value;
            if child != NOTHING && self.pair_value(child).is_none() {
                return any;
            }
            at = skip_space(text, next);
            if text.get(at) == Some(&b',') {
                at = skip_space(text, at + 1);
            }
        }
        any
    }

    /// The value of a pair: itself, or the typed member that is not null.
    fn pair_value(&mut self, node: u32) -> Option<()> {
        if self.text.get(self.at) != Some(&b'{') {
            return self.value(node);
        }
        let mut found = false;
        self.members(|scanner, name| {
            let typed = matches!(name, Key::Plain(name) if name.ends_with(b"_value"));
            let null = scanner.text.get(scanner.at) == Some(&b'n');
            if typed && !null && !found {
                found = true;
                return scanner.value(node);
            }
            scanner.at = skip_value(scanner.text, scanner.at)?;
            Some(())
        })?;
        if !found {
            self.target.value(node, Place::Null);
        }
        Some(())
    }
}

enum Key<'t> {
    Plain(&'t [u8]),
    Escaped(&'t [u8]),
}

/// The first byte from `at` that is no white space.
#[inline]
pub(crate) fn skip_space(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\t' | b'\n' | b'\r') = text.get(at) {
        at += 1;
    }
    at
}

/// Where a string ends whose text begins at `at`, and whether it has escapes.
#[inline]
fn string_end(text: &[u8], mut at: usize) -> Option<(usize, bool)> {
    let mut escaped = false;
    loop {
        let i = at + memchr::memchr2(b'"', b'\\', text.get(at..)?)?;
        if text[i] == b'"' {
            return Some((i, escaped));
        }
        escaped = true;
        at = i + 2;
    }
}

/// Where the value ends that begins at `at`. Of objects and lists only brackets and strings are checked.
pub(crate) fn skip_value(text: &[u8], at: usize) -> Option<usize> {
    match text.get(at)? {
        b'"' => string_end(text, at + 1).map(|(end, _)| end + 1),
        b'{' | b'[' => skip_nested(text, at),
        b't' => word(text, at, b"true"),
        b'f' => word(text, at, b"false"),
        b'n' => word(text, at, b"null"),
        b'-' | b'0'..=b'9' => {
            let rest = &text[at..];
            let length = rest
                .iter()
                .position(|b| !matches!(b, b'0'..=b'9' | b'.' | b'-' | b'+' | b'e' | b'E'))
                .unwrap_or(rest.len());
            rest[length - 1].is_ascii_digit().then_some(at + length)
        }
        _ => None,
    }
}

fn word(text: &[u8], at: usize, word: &[u8]) -> Option<usize> {
    text[at..].starts_with(word).then_some(at + word.len())
}

fn skip_nested(text: &[u8], mut at: usize) -> Option<usize> {
    // one bit per level: object or list
    let (mut kinds, mut deep) = (0u128, 0u32);
    loop {
        match text.get(at)? {
            b'"' => at = string_end(text, at + 1)?.0,
            open @ (b'{' | b'[') => {
                deep += 1;
                if deep > DEEPEST {
                    return None;
                }
                kinds = kinds << 1 | u128::from(*open == b'{');
            }
            close @ (b'}' | b']') => {
                if (kinds & 1 == 1) != (*close == b'}') {
                    return None;
                }
                kinds >>= 1;
                deep -= 1;
                if deep == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
        at += 1;
    }
}

/// Appends a string's text with its escapes resolved.
fn unescape(inner: &[u8], out: &mut Vec<u8>) -> Option<()> {
    let mut rest = inner;
    while let Some(i) = memchr::memchr(b'\\', rest) {
        out.extend_from_slice(&rest[..i]);
        let escape = *rest.get(i + 1)?;
        rest = &rest[i + 2..];
        match escape {
            b'"' | b'\\' | b'/' => out.push(escape),
            b'n' => out.push(b'\n'),
            b't' => out.push(b'\t'),
            b'r' => out.push(b'\r'),
            b'b' => out.push(8),
            b'f' => out.push(12),
            b'u' => {
                let mut code = u32::from(hex(rest)?);
                rest = &rest[4..];
                if (0xD800..0xDC00).contains(&code)
                    && let [b'\\', b'u', low @ ..] = rest
                    && let Some(low @ 0xDC00..0xE000) = hex(low)
                {
                    code = 0x10000 + ((code - 0xD800) << 10) + u32::from(low - 0xDC00);
                    rest = &rest[6..];
                }
                let letter = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
                out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
            }
            _ => return None,
        }
    }
    out.extend_from_slice(rest);
    Some(())
}

fn hex(text: &[u8]) -> Option<u16> {
    let digits = text.get(..4)?;
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// A member of an object: where its key is, without quotes, and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    pub key: std::ops::Range<usize>,
    pub value: std::ops::Range<usize>,
}

/// The members of the object that begins at `at`, and where it ends; up to where the text ends or breaks, without an end
/// then.
pub(crate) fn members(text: &[u8], at: usize) -> (Vec<Member>, Option<usize>) {
    let mut members = Vec::new();
    let end = collect(text, at, &mut members);
    (members, end)
}

fn collect(text: &[u8], at: usize, members: &mut Vec<Member>) -> Option<usize> {
    if text.get(at) != Some(&b'{') {
        return None;
    }
    let mut at = skip_space(text, at + 1);
    while text.get(at)? != &b'}' {
        if text[at] != b'"' {
            return None;
        }
        let (key_end, _) = string_end(text, at + 1)?;
        let colon = skip_space(text, key_end + 1);
        if text.get(colon)? != &b':' {
            return None;
        }
        let value = skip_space(text, colon + 1);
        let end = skip_value(text, value);
        members.push(Member { key: at + 1..key_end, value: value..end.unwrap_or(text.len()) });
        at = skip_space(text, end?);
        if text.get(at)? == &b',' {
            at = skip_space(text, at + 1);
        }
    }
    Some(at + 1)
}
