//! Every language says everything that English says, with the same arguments, in its own words; and writes numbers, money, dates
//! and plurals as its readers do.

use std::collections::{BTreeMap, BTreeSet};

use desire_path::present::numbers;
use desire_path::texts::{self, Argument, Files, Locale, ToArgument, for_programs, in_language};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// A text of a file: what it takes, the forms that it chooses between, and its words.
#[derive(Debug, Default, PartialEq, Eq)]
struct Said {
    arguments: BTreeSet<String>,
    /// Forms that are no plurals, by what chooses them.
    forms: BTreeMap<String, BTreeSet<String>>,
    words: String,
}

/// The languages beside English.
fn others() -> impl Iterator<Item = Locale> {
    Locale::ALL.into_iter().filter(|locale| *locale != Locale::English)
}

/// The texts of a language by key, and the file of each.
fn said_in(files: Files) -> BTreeMap<String, (&'static str, Said)> {
    let mut all = BTreeMap::new();
    for (name, text) in files {
        let file = parser::parse(*text).unwrap_or_else(|(_, errors)| panic!("{name}.ftl: {errors:?}"));
        for entry in file.body {
            let Entry::Message(message) = entry else { continue };
            let mut said = Said::default();
            read(message.value.as_ref().unwrap(), &mut said);
            let twice = all.insert(message.id.name.to_owned(), (*name, said)).is_some();
            assert!(!twice, "{name}.ftl says {} a second time", message.id.name);
        }
    }
    all
}

fn read(pattern: &Pattern<&str>, said: &mut Said) {
    for element in &pattern.elements {
        let expression = match element {
            PatternElement::TextElement { value } => {
                said.words.push_str(value);
                continue;
            }
            PatternElement::Placeable { expression } => expression,
        };
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        let variable = match inline {
            // what a function makes of an argument
            InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first(),
            variable => Some(variable),
        };
        let Some(InlineExpression::VariableReference { id }) = variable else { continue };
        said.arguments.insert(id.name.to_owned());
        if let Expression::Select { variants, .. } = expression {
            let keys: BTreeSet<String> = variants.iter().map(|variant| format!("{:?}", variant.key)).collect();
            if !keys.iter().all(|key| ["one", "many", "other"].iter().any(|plural| key.contains(plural))) {
                said.forms.insert(id.name.to_owned(), keys);
            }
            for variant in variants {
                said.words.push('\n');
                read(&variant.value, said);
            }
        }
    }
}

#[test]
fn every_language_has_every_text_with_its_arguments() {
    let english = said_in(Locale::English.files());
    for locale in others() {
        let code = locale.code();
        let said = said_in(locale.files());
        assert_eq!(locale.language().problems(), [] as [&str; 0], "{code}");
        let keys = |texts: &BTreeMap<String, (&'static str, Said)>| -> Vec<(String, &'static str)> {
            texts.iter().map(|(key, (file, _))| (key.clone(), *file)).collect()
        };
        assert_eq!(keys(&said), keys(&english), "{code}: keys and their files");
        let differ: Vec<String> = english
            .iter()
            .filter(|(key, (_, text))| (&said[*key].1.arguments, &said[*key].1.forms) != (&text.arguments, &text.forms))
            .map(|(key, (_, text))| format!("{key}: {:?}, English {:?}", said[key].1.arguments, text.arguments))
            .collect();
        assert!(differ.is_empty(), "{code}\n{}\n", differ.join("\n"));
    }
}

/// A key as the code holds it.
fn lasting(key: &str) -> &'static str {
    Box::leak(key.to_owned().into_boxed_str())
}

#[test]
fn every_text_of_every_language_can_be_said() {
    let texts: Vec<(&'static str, Vec<&'static str>)> = said_in(Locale::English.files())
        .into_iter()
        .map(|(key, (_, said))| (lasting(&key), said.arguments.iter().map(|name| lasting(name)).collect()))
        .collect();
    for locale in Locale::ALL {
        for &(key, ref names) in &texts {
            for n in [1_u64, 2] {
                let of = |i: usize| names.get(i).or(names.first()).copied().unwrap_or("none");
                let arguments: [(&'static str, Argument<'_>); 12] = std::array::from_fn(|i| (of(i), n.to_argument()));
                let said = in_language(locale.language(), || texts::filled(key, arguments));
                let is_whole = !said.contains("{$") && !said.trim().is_empty();
                assert!(names.len() <= 12 && is_whole, "{}: {key}: {said}", locale.code());
            }
        }
    }
}

#[test]
fn german_says_lengths_of_time_in_the_dative() {
    let within = |ms: i64| texts::text!("funnel-tab-within", time = numbers::duration(ms));
    let said = in_language(Locale::German.language(), || {
        [within(7 * DAY), within(DAY * 12 / 5), within(DAY * 2), within(3_600_000)]
    });
    assert_eq!(
        said,
        ["Innerhalb von 7 Tagen", "Innerhalb von 2,4 Tagen", "Innerhalb von 2 Tagen", "Innerhalb von 1 h"]
    );
    let length = ["time", "within", "median", "duration"].map(|name| format!("nnerhalb von {{ ${name} }}"));
    for (name, text) in Locale::German.files() {
        let plain = text.lines().find(|line| length.iter().any(|length| line.contains(length)));
        assert_eq!(plain, None, "{name}");
    }
}

/// Words that a language shares with English: names, measures and what is typed.
fn shared_words(locale: Locale) -> BTreeSet<&'static str> {
    let words = match locale {
        Locale::English => "",
        Locale::German => include_str!("shared_german.txt"),
        Locale::French => include_str!("shared_french.txt"),
        Locale::Spanish => include_str!("shared_spanish.txt"),
        Locale::Portuguese => include_str!("shared_portuguese.txt"),
    };
    words.split_whitespace().collect()
}

/// Words that only English has.
const ENGLISH: [&str; 9] = ["the", "of", "are", "which", "than", "they", "these", "you", "this"];

/// The words of a text, without what is typed: between quotation marks of a keyboard or a command line.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let typed = |i: &usize| i % 2 == 1;
    let parts = text.split(['`', '"', '\'']).enumerate().filter(move |(i, _)| !typed(i)).map(|(_, part)| part);
    let spoken = parts.flat_map(str::split_whitespace).filter(|word| !word.starts_with("--"));
    spoken.flat_map(|word| word.split(|c: char| !c.is_alphabetic())).filter(|word| word.chars().count() > 1)
}

#[test]
fn nothing_is_left_in_english() {
    let english = said_in(Locale::English.files());
    for locale in others() {
        let shared = shared_words(locale);
        let mut used = BTreeSet::new();
        let mut left = Vec::new();
        for (key, (_, said)) in said_in(locale.files()) {
            let same = said.words == english[&key].1.words;
            for word in words(&said.words) {
                if same && shared.contains(word) {
                    used.insert(word.to_owned());
                } else if same || ENGLISH.contains(&word) {
                    left.push(format!("{key}: “{word}” in “{}”", said.words));
                }
            }
        }
        assert!(left.is_empty(), "{}: {} texts\n{}\n", locale.code(), left.len(), left.join("\n"));
        let idle: Vec<_> = shared.iter().filter(|word| !used.contains(**word)).collect();
        assert!(idle.is_empty(), "{}: no text shares {idle:?}", locale.code());
    }
}

/// A sign beside a space at which a line could be broken, where the language wants another or none: as it stands in a line.
fn wrong_space(locale: Locale, line: &str) -> Option<String> {
    let signs: Vec<char> = line.chars().collect();
    let wrong = signs.windows(3).find(|three| match (locale, three[0], three[1], three[2]) {
        (Locale::English, ..) => false,
        (Locale::Portuguese, number, ' ' | '\u{a0}', '%') => number.is_ascii_digit() || number == '}',
        (_, number, ' ', '%') => number.is_ascii_digit() || number == '}',
        (Locale::French, before, ' ', ';' | '!' | '?' | '»') => before != '=',
        (Locale::French, '«', ' ', _) => true,
        _ => false,
    });
    wrong.map(|three| three.iter().collect())
}

#[test]
fn spaces_beside_signs_are_those_of_the_language() {
    let mut wrong = Vec::new();
    for locale in others() {
        for (name, text) in locale.files() {
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                wrong.extend(
                    wrong_space(locale, line).map(|three| format!("{}/{name}: “{three}” in {line}", locale.code())),
                );
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    assert_eq!(wrong_space(Locale::French, "a = quoi ?").as_deref(), Some("i ?"));
    assert_eq!(wrong_space(Locale::Portuguese, "a = { $n } %").as_deref(), Some("} %"));
    assert_eq!(wrong_space(Locale::German, "a = 90\u{a0}%"), None);
}

/// 3 January 2026, 14:05 in UTC.
const A_TIME: i64 = 1_767_449_100_000;
const DAY: i64 = 86_400_000;

/// What numbers, money, shares, lengths of time, dates and plurals look like.
fn written() -> Vec<String> {
    let zone = numbers::zone("UTC");
    vec![
        numbers::count(1_234_567),
        numbers::compact(12_400),
        numbers::compact(3_140_000),
        numbers::decimal(1.5),
        numbers::decimal(1204.0),
        numbers::share(0.042),
        numbers::share(0.0004),
        numbers::money(1204.0, "EUR"),
        numbers::money(-12.5, "USD"),
        numbers::money(12.345, "KWD"),
        numbers::shorter(&numbers::money(259_640.0, "EUR")).unwrap_or_default(),
        numbers::shortest(&numbers::money(-1_204.0, "CHF")).unwrap_or_default(),
        numbers::duration(12_600_000),
        numbers::duration(DAY * 12 / 5),
        numbers::date(A_TIME, &zone),
        numbers::date_time(A_TIME, &zone),
        numbers::weekday_date(A_TIME, &zone),
        numbers::month(A_TIME, &zone),
        numbers::period(A_TIME, A_TIME + 90 * DAY, &zone),
        numbers::hour(18, "Europe/London"),
        texts::text!("count-customers", n = 0_u64),
        texts::text!("count-customers", n = 1_u64),
        texts::text!("count-customers", n = 1_204_u64),
    ]
}

#[test]
fn numbers_money_dates_and_plurals_are_written_as_the_language_does() {
    let english = [
        "1,234,567",
        "12.4 k",
        "3.1 M",
        "1.5",
        "1,204",
        "4.2 %",
        "< 0.1 %",
        "€1,204",
        "−$12.50",
        "KWD 12.345",
        "€260 k",
        "−1.2 k",
        "3.5 h",
        "2.4 days",
        "3 Jan 2026",
        "3 Jan 2026 14:05",
        "Sat 3 Jan",
        "Jan 2026",
        "3 Jan – 3 Apr 2026",
        "18:00 London time",
        "0 customers",
        "1 customer",
        "1,204 customers",
    ];
    let german = [
        "1.234.567",
        "12,4 k",
        "3,1 Mio.",
        "1,5",
        "1.204",
        "4,2\u{a0}%",
        "< 0,1\u{a0}%",
        "1.204\u{a0}€",
        "−12,50\u{a0}$",
        "12,345\u{a0}KWD",
        "260 k\u{a0}€",
        "−1,2 k",
        "3,5 h",
        "2,4 Tage",
        "3. Jan. 2026",
        "3. Jan. 2026 14:05",
        "Sa, 3. Jan.",
        "Jan. 2026",
        "3. Jan. – 3. Apr. 2026",
        "18:00 Ortszeit London",
        "0 Kunden",
        "1 Kunde",
        "1.204 Kunden",
    ];
    let french = [
        "1\u{202f}234\u{202f}567",
        "12,4 k",
        "3,1 M",
        "1,5",
        "1\u{202f}204",
        "4,2\u{a0}%",
        "< 0,1\u{a0}%",
        "1\u{202f}204\u{a0}€",
        "−12,50\u{a0}$",
        "12,345\u{a0}KWD",
        "260 k\u{a0}€",
        "−1,2 k",
        "3,5 h",
        "2,4 jours",
        "3 janv. 2026",
        "3 janv. 2026 14:05",
        "sam. 3 janv.",
        "janv. 2026",
        "3 janv. – 3 avr. 2026",
        "18:00 heure de London",
        "0 client",
        "1 client",
        "1\u{202f}204 clients",
    ];
    let spanish = [
        "1.234.567",
        "12,4 mil",
        "3,1 M",
        "1,5",
        "1204",
        "4,2\u{a0}%",
        "< 0,1\u{a0}%",
        "1204\u{a0}€",
        "−12,50\u{a0}$",
        "12,345\u{a0}KWD",
        "260 mil\u{a0}€",
        "−1204",
        "3,5 h",
        "2,4 días",
        "3 ene 2026",
        "3 ene 2026 14:05",
        "sáb 3 ene",
        "ene 2026",
        "3 ene – 3 abr 2026",
        "18:00 hora de London",
        "0 clientes",
        "1 cliente",
        "1204 clientes",
    ];
    let portuguese = [
        "1.234.567",
        "12,4 mil",
        "3,1 mi",
        "1,5",
        "1.204",
        "4,2%",
        "< 0,1%",
        "€ 1.204",
        "−$ 12,50",
        "KWD 12,345",
        "€ 260 mil",
        "−1.204",
        "3,5 h",
        "2,4 dias",
        "3 jan. 2026",
        "3 jan. 2026 14:05",
        "sáb., 3 jan.",
        "jan. 2026",
        "3 jan. – 3 abr. 2026",
        "18:00 hora de London",
        "0 cliente",
        "1 cliente",
        "1.204 clientes",
    ];
    let goldens = [
        (Locale::English, english),
        (Locale::German, german),
        (Locale::French, french),
        (Locale::Spanish, spanish),
        (Locale::Portuguese, portuguese),
    ];
    for (locale, golden) in goldens {
        assert_eq!(in_language(locale.language(), written), golden, "{}", locale.code());
        let of_programs = in_language(locale.language(), || for_programs(written));
        assert_eq!(of_programs, english, "{}: what programs read is English", locale.code());
    }
}

#[test]
fn the_language_is_put_back_after_a_panic() {
    let before = texts::locale();
    let spoken = std::panic::catch_unwind(|| {
        in_language(Locale::German.language(), || assert_ne!(texts::locale(), Locale::German, "it is spoken here"));
    });
    assert!(spoken.is_err());
    assert_eq!(texts::locale(), before);
}
