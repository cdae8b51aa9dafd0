//! One form in which texts are compared: however a tool wrote a name or an address, it reads the same here.

use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// A text in a form that can be compared, and where each byte of it stands in the text it was made from.
#[derive(Debug, Default)]
pub(super) struct Plain {
    /// The text in that form.
    pub text: String,
    from: Vec<u32>,
    to: Vec<u32>,
}

/// A sign and the bytes it was written with.
#[derive(Clone, Copy)]
struct Sign {
    c: char,
    from: u32,
    to: u32,
}

/// Addresses inside addresses are escaped twice, seldom more often.
const ROUNDS: usize = 3;

impl Plain {
    /// Without escapes: `%40` and `%C3%AB` of page addresses, `&nbsp;` and `&#235;` of pages, `\u00eb` of JSON.
    pub(super) fn decoded(text: &str) -> Self {
        let mut out = Self::default();
        signs(text).iter().for_each(|sign| out.push(sign.c, sign));
        out
    }

    /// A text without case, accents, signs that cannot be seen and all but one of several blanks; signs of full width
    /// and composed letters as the plain ones.
    pub(super) fn folded(text: &str) -> Self {
        let mut out = Self::default();
        for sign in &signs(text) {
            out.fold(sign);
        }
        out
    }

    /// Where a part of the form stands in the text it was made from.
    pub(super) fn source(&self, part: &Range<usize>) -> Range<usize> {
        self.from[part.start] as usize..self.to[part.end - 1] as usize
    }

    /// Words: letters and digits one after the other. Scripts without blanks between words have one word for each sign.
    pub(super) fn words(&self) -> Vec<Range<usize>> {
        let mut words: Vec<Range<usize>> = Vec::new();
        let mut open = false;
        for (at, c) in self.text.char_indices() {
            let end = at + c.len_utf8();
            match words.last_mut() {
                Some(word) if open && c.is_alphanumeric() && !is_sign(c) => word.end = end,
                _ if c.is_alphanumeric() => words.push(at..end),
                _ => {}
            }
            open = c.is_alphanumeric() && !is_sign(c);
        }
        words
    }

    fn push(&mut self, c: char, sign: &Sign) {
        self.text.push(c);
        self.from.resize(self.text.len(), sign.from);
        self.to.resize(self.text.len(), sign.to);
    }

    fn fold(&mut self, sign: &Sign) {
        match sign.c {
            c if is_unseen(c) => {
                // belongs to the sign before it
                if let Some(last) = self.text.chars().next_back() {
                    let at = self.text.len() - last.len_utf8();
                    self.to[at..].fill(sign.to);
                }
            }
            c if c.is_whitespace() => match self.text.ends_with(' ') {
                true => self.to.iter_mut().next_back().into_iter().for_each(|to| *to = sign.to),
                false => self.push(' ', sign),
            },
            c => match self.text.chars().next_back().and_then(|last| composed(last, c)) {
                Some(one) => {
                    let from = self.text.pop().map_or(sign.from, |last| self.from[self.from.len() - last.len_utf8()]);
                    self.from.truncate(self.text.len());
                    self.to.truncate(self.text.len());
                    self.push(one, &Sign { from, ..*sign });
                }
                None => narrow(c).to_lowercase().for_each(|c| self.push_letter(c, sign)),
            },
        }
    }

    fn push_letter(&mut self, c: char, sign: &Sign) {
        let two = match c {
            'ß' => "ss",
            'æ' | 'ǣ' | 'ǽ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            _ => "",
        };
        if two.is_empty() {
            let plain = if c.is_ascii() { c } else { BASE.get(&c).copied().unwrap_or(c) };
            if !is_unseen(plain) {
                self.push(plain, sign);
            }
        } else {
            two.chars().for_each(|c| self.push(c, sign));
        }
    }
}

/// The text's signs without escapes.
fn signs(text: &str) -> Vec<Sign> {
    let sign = |(at, c): (usize, char)| Sign { c, from: at as u32, to: (at + c.len_utf8()) as u32 };
    let mut signs: Vec<Sign> = text.char_indices().map(sign).collect();
    if text.bytes().any(|b| matches!(b, b'%' | b'&' | b'\\')) {
        for _ in 0..ROUNDS {
            let Some(fewer) = unescaped(&signs) else { break };
            signs = fewer;
        }
    }
    signs
}

/// One round of taking escapes away; `None` where there is none.
fn unescaped(signs: &[Sign]) -> Option<Vec<Sign>> {
    let mut out = Vec::with_capacity(signs.len());
    let mut at = 0;
    while at < signs.len() {
        let taken = match signs[at].c {
            '%' => percent(&signs[at..], &mut out),
            '&' => entity(&signs[at..], &mut out),
            '\\' => json(&signs[at..], &mut out),
            _ => 0,
        };
        if taken == 0 {
            out.push(signs[at]);
        }
        at += taken.max(1);
    }
    (out.len() < signs.len()).then_some(out)
}

fn hex(signs: &[Sign]) -> Option<u32> {
    signs.iter().try_fold(0, |n, sign| Some(n << 4 | sign.c.to_digit(16)?))
}

/// One sign for several that were written.
fn one(c: char, of: &[Sign]) -> Sign {
    Sign { c, from: of[0].from, to: of[of.len() - 1].to }
}

/// `%C3%AB`: bytes of UTF-8, or of Latin-1 where they are none. Returns how many signs were read.
fn percent(signs: &[Sign], out: &mut Vec<Sign>) -> usize {
    let bytes: Vec<u8> = signs
        .chunks_exact(3)
        .map_while(|three| (three[0].c == '%').then(|| hex(&three[1..])).flatten())
        .map(|byte| byte as u8)
        .collect();
    let mut at = 0;
    while at < bytes.len() {
        let n = (1..=4).find(|n| bytes.get(at..at + n).is_some_and(|some| std::str::from_utf8(some).is_ok()));
        let c = n.and_then(|n| std::str::from_utf8(&bytes[at..at + n]).ok()).and_then(|text| text.chars().next());
        let n = n.unwrap_or(1);
        out.push(one(c.unwrap_or(char::from(bytes[at])), &signs[3 * at..3 * (at + n)]));
        at += n;
    }
    3 * bytes.len()
}

/// Reads an HTML character reference, `&nbsp;`, `&euml;` or `&#235;`, and returns its length; 0 where there is none.
fn entity(signs: &[Sign], out: &mut Vec<Sign>) -> usize {
    let Some(end) = signs.iter().take(10).position(|sign| sign.c == ';') else { return 0 };
    let name: String = signs[1..end].iter().map(|sign| sign.c).collect();
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    let c = match name.strip_prefix('#') {
        Some(digits) => digits.strip_prefix(['x', 'X']).map_or_else(|| number(digits, 10), |hex| number(hex, 16)),
        None => entity_sign(&name),
    };
    let Some(c) = c else { return 0 };
    out.push(one(c, &signs[..=end]));
    end + 1
}

/// The sign an entity's name stands for; of letters with an accent the letter, because accents make no difference.
fn entity_sign(name: &str) -> Option<char> {
    const ACCENTS: [&str; 9] = ["uml", "acute", "grave", "circ", "tilde", "cedil", "ring", "slash", "caron"];
    Some(match name {
        "nbsp" => ' ',
        "amp" => '&',
        "quot" => '"',
        "apos" | "rsquo" | "lsquo" => '\'',
        "lt" => '<',
        "gt" => '>',
        "commat" => '@',
        "period" => '.',
        "plus" => '+',
        "lowbar" => '_',
        "hyphen" | "dash" | "ndash" => '-',
        "percnt" => '%',
        "szlig" => 'ß',
        "aelig" | "AElig" => 'æ',
        "oelig" | "OElig" => 'œ',
        _ => {
            let letter = name.chars().next().filter(char::is_ascii_alphabetic)?;
            return ACCENTS.contains(&&name[1..]).then_some(letter);
        }
    })
}

/// Reads a JSON escape such as `\u00eb` and returns its length; 0 where there is none.
fn json(signs: &[Sign], out: &mut Vec<Sign>) -> usize {
    let code = signs.get(1..6).filter(|five| five[0].c == 'u').and_then(|five| hex(&five[1..]));
    let Some(c) = code.and_then(char::from_u32) else { return 0 };
    out.push(one(c, &signs[..6]));
    6
}

/// Scripts that write no blanks between words, or fasten endings to names.
pub(super) fn is_sign(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

/// Accents by themselves, soft hyphens, marks of direction and width.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{200b}'..='\u{200f}' | '\u{20d0}'..='\u{20ff}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Signs of full width, and the many apostrophes and dashes, as those of ASCII.
fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{b4}' | '`' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c => c,
    }
}

/// The one sign for two that stand for parts of it: Korean syllables, and Japanese signs with their marks.
fn composed(last: char, c: char) -> Option<char> {
    let (a, b) = (last as u32, c as u32);
    match (a, b) {
        (0x1100..=0x1112, 0x1161..=0x1175) => char::from_u32(0xac00 + ((a - 0x1100) * 21 + b - 0x1161) * 28),
        (0xac00..=0xd7a3, 0x11a8..=0x11c2) if (a - 0xac00).is_multiple_of(28) => char::from_u32(a + b - 0x11a7),
        (0x3041..=0x30ff, 0x3099..=0x309a) => char::from_u32(a + b - 0x3098),
        _ => None,
    }
}

/// Letters with accents by the letter without.
const ACCENTED: &[(char, &str)] = &[
    ('a', "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
    ('b', "ḃḅḇ"),
    ('c', "çćĉċčḉ"),
    ('d', "ďḋḍḏḑḓđð"),
    ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
    ('f', "ḟ"),
    ('g', "ĝğġģǧǵḡ"),
    ('h', "ĥȟḣḥḧḩḫẖħ"),
    ('i', "ìíîïĩīĭįǐȉȋḭḯỉịı"),
    ('j', "ĵǰ"),
    ('k', "ķǩḱḳḵ"),
    ('l', "ĺļľḷḹḻḽł"),
    ('m', "ḿṁṃ"),
    ('n', "ñńņňǹṅṇṉṋ"),
    ('o', "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ"),
    ('p', "ṕṗ"),
    ('r', "ŕŗřȑȓṙṛṝṟ"),
    ('s', "śŝşšșṡṣṥṧṩ"),
    ('t', "ţťțṫṭṯṱẗ"),
    ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ('v', "ṽṿ"),
    ('w', "ŵẁẃẅẇẉẘ"),
    ('x', "ẋẍ"),
    ('y', "ýÿŷȳẏẙỳỵỷỹ"),
    ('z', "źżžẑẓẕ"),
    ('α', "άἀἁἂἃἄἅἆἇὰᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"),
    ('ε', "έἐἑἒἓἔἕὲ"),
    ('η', "ήἠἡἢἣἤἥἦἧὴᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
    ('ι', "ΐίϊἰἱἲἳἴἵἶἷὶῐῑῒῖῗ"),
    ('ο', "όὀὁὂὃὄὅὸ"),
    ('ρ', "ῤῥ"),
    ('σ', "ς"),
    ('υ', "ΰϋύὐὑὒὓὔὕὖὗὺῠῡῢῦῧ"),
    ('ω', "ώὠὡὢὣὤὥὦὧὼᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
    ('а', "ӑӓ"),
    ('г', "ѓ"),
    ('е', "ѐёӗ"),
    ('ж', "ӂӝ"),
    ('з', "ӟ"),
    ('и', "йѝӣӥ"),
    ('і', "ї"),
    ('к', "ќ"),
    ('о', "ӧ"),
    ('у', "ўӯӱӳ"),
    ('ч', "ӵ"),
    ('ы', "ӹ"),
    ('э', "ӭ"),
];

static BASE: LazyLock<FxHashMap<char, char>> =
    LazyLock::new(|| ACCENTED.iter().flat_map(|(base, all)| all.chars().map(move |c| (c, *base))).collect());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_for_every_way_of_writing() {
        for text in [
            "Zoë Müller-Qvist",
            "ZOË  MÜLLER\u{2010}QVIST",
            "Zoe\u{308} Mu\u{308}ller-Qvist",
            "Zo%C3%AB%20M%c3%bcller-Qvist",
            "Zo%EB%20M%FCller-Qvist",
            "Zo%25C3%25AB%2520M%25C3%25BCller-Qvist",
            "Zo&euml;&nbsp;M&#252;ller&#x2D;Qvist",
            "Zo\\u00eb M\\u00fcller-Qvist",
            "Ｚoë\u{3000}Mül\u{ad}ler-Qvist",
        ] {
            assert_eq!(Plain::folded(text).text, "zoe muller-qvist", "{text}");
        }
        assert_eq!(Plain::folded("Groß, 김철수, ガ").text, "gross, 김철수, ガ");
        assert_eq!(Plain::folded("\u{1100}\u{1161}\u{11a8} \u{30ab}\u{3099}").text, "각 ガ");
        assert_eq!(Plain::decoded("Zo%C3%AB &lt;ANN%2Blee%40x.org&gt;").text, "Zoë <ANN+lee@x.org>");
        assert_eq!(Plain::decoded("100% of A&B; \\user %zz").text, "100% of A&B; \\user %zz");
    }

    #[test]
    fn every_part_is_found_again_in_the_text() {
        let text = "an Zo%C3%AB&nbsp;Mu\u{308}ller!";
        let plain = Plain::folded(text);
        assert_eq!(plain.text, "an zoe muller!");
        assert_eq!(&text[plain.source(&(3..6))], "Zo%C3%AB");
        assert_eq!(&text[plain.source(&(7..13))], "Mu\u{308}ller");
        let words: Vec<&str> = plain.words().into_iter().map(|word| &plain.text[word]).collect();
        assert_eq!(words, ["an", "zoe", "muller"]);
        assert_eq!(Plain::folded("致王小明 ok").words().len(), 5);
    }

    proptest::proptest! {
        #[test]
        fn any_text_has_a_form_whose_parts_are_parts_of_it(text in "\\PC{0,40}") {
            for plain in [Plain::folded(&text), Plain::decoded(&text)] {
                for word in plain.words() {
                    proptest::prop_assert!(text.get(plain.source(&word)).is_some());
                }
            }
        }
    }
}
