//! One thing asked in many ways, in every language: `paraphrases.txt` has the ways, and each has to be read as the same question.

#![cfg(test)]

use jiff::civil::date;

use super::asker;
use super::language::AskLanguage;
use super::reading;
use super::understanding::{AskContext, AskedInsight, EarlierQuestion, Readings, Understanding};
use super::vocabulary::{Name, NameKind, Vocabulary};
use crate::insights::Question;

/// The names of a shop.
fn shop() -> Vocabulary {
    let touchpoints = [
        ("Product viewed", "product-view"),
        ("Added to cart", "cart"),
        ("Cart viewed", "cart"),
        ("Checkout started", "checkout"),
        ("Purchase", "purchase"),
        ("Search", "search"),
        ("Blog viewed", "view"),
        ("Home page viewed", "view"),
        ("E-mail sent", "email-sent"),
        ("E-mail opened", "email-open"),
        ("E-mail clicked", "email-click"),
        ("Newsletter signup", "newsletter-sign-up"),
        ("Signed up", "sign-up"),
        ("Payment error", "payment-error"),
        ("Review written", "review"),
        ("Return requested", "return"),
        ("Support ticket", "support-contact"),
        ("Reply sent", "other"),
    ];
    let kinds = touchpoints.into_iter().map(|(name, kind)| (NameKind::Touchpoint(kind), name));
    let others = [
        (NameKind::Channel, ["Organic search", "Paid search", "Social", "E-mail", "Direct", "Referral"].as_slice()),
        (NameKind::Device, &["mobile", "desktop", "tablet"]),
        (NameKind::Country, &["DE", "GB", "AT", "FR"]),
        (NameKind::Product, &["Rain jacket", "Trail coffee", "Oat bars"]),
        (NameKind::Stage, &["Awareness", "Consideration", "Decision", "Retention"]),
        (NameKind::Property, &["loyalty"]),
        (NameKind::PropertyValue("loyalty".to_owned()), &["gold", "silver", "bronze"]),
    ];
    let others = others.iter().flat_map(|(kind, names)| names.iter().map(|name| (kind.clone(), *name)));
    let name =
        |(i, (kind, text)): (usize, (NameKind, &str))| Name { kind, text: text.to_owned(), events: 1000 - i as u64 };
    let names = kinds.chain(others).enumerate().map(name).collect();
    Vocabulary::new(names, Some("Purchase".to_owned()))
}

fn read(text: &str, language: AskLanguage, before: Option<&EarlierQuestion>) -> Readings {
    let insights: Vec<AskedInsight> = asker::asked_insights();
    let vocabulary = shop();
    let context =
        AskContext { vocabulary: &vocabulary, insights: &insights, today: date(2026, 5, 31), before, chosen: &[] };
    reading::read(text, &context, language)
}

/// Every text that choices in braces make: "a {b|c}" is "a b" and "a c".
fn expanded(text: &str) -> Vec<String> {
    let Some((head, rest)) = text.split_once('{') else { return vec![text.to_owned()] };
    let Some((choices, tail)) = rest.split_once('}') else { return vec![text.to_owned()] };
    let tails = expanded(tail);
    let with = |choice: &str| tails.iter().map(move |tail| format!("{head}{choice}{tail}")).collect::<Vec<_>>();
    choices.split('|').flat_map(with).collect()
}

/// Pairs such as `device=mobile`, in which a line stands for a blank.
fn pairs(text: &str) -> Vec<(String, String)> {
    let pair = |pair: &str| pair.split_once('=').map(|(key, value)| (key.to_owned(), value.replace('_', " ")));
    text.split_whitespace().filter_map(pair).collect()
}

fn sorted(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.sort();
    pairs
}

/// What a reading asks: the insight, the settings that are not as usual, and the filter.
fn asked(insight: &str, settings: &[(String, String)], filter: &[(String, String)]) -> String {
    let question = Question::new(insight, settings, Default::default(), None);
    let settings = question.map_or_else(|_| settings.to_vec(), |question| question.changes().to_vec());
    format!("{insight} {:?} {:?}", sorted(settings), sorted(filter.to_vec()))
}

fn taken_as(readings: &Readings) -> String {
    match (readings.understanding(), readings.all.first()) {
        (Understanding::Clear, Some(best)) => asked(best.insight, &best.settings, &best.filter),
        (other, best) => {
            format!("{}: {:?}", other.code(), best.map(|best| asked(best.insight, &best.settings, &best.filter)))
        }
    }
}

#[test]
fn every_way_to_ask_is_read_as_the_same_question() {
    let lines = || include_str!("paraphrases.txt").lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let wraps = |language: AskLanguage| -> Vec<(String, String)> {
        let of = format!("wrap {}: ", language.code());
        let (before, behind) = lines().find_map(|line| line.strip_prefix(of.as_str())?.split_once("..")).unwrap();
        let behind = expanded(behind.trim_start());
        expanded(before.trim_end())
            .iter()
            .flat_map(|b| behind.iter().map(|a| (b.clone(), a.clone())).collect::<Vec<_>>())
            .collect()
    };
    let mut meant = String::new();
    let (mut all, mut wrong) = (0, Vec::new());
    for line in lines().filter(|line| !line.starts_with("wrap")) {
        if let Some(line) = line.strip_prefix("= ") {
            let parts: Vec<&str> = line.split('|').map(str::trim).collect();
            let (settings, filter) = (pairs(parts[1]), pairs(parts[2]));
            meant = asked(parts[0], &settings, &filter);
            continue;
        }
        let (code, template) = line.split_once(": ").unwrap();
        let language = AskLanguage::from_code(code).unwrap();
        let wraps = wraps(language);
        for (i, text) in expanded(template).into_iter().enumerate() {
            // each is asked bare, and in some of the wraps, so that all of them have their turn
            let (before, behind) = &wraps[i % wraps.len()];
            for text in [text.clone(), format!("{before}{text}{behind}")] {
                all += 1;
                let taken = taken_as(&read(&text, language, None));
                if taken != meant {
                    wrong.push(format!("{code} {text}\n  {taken}\n  {meant}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {all}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_question_goes_on_with_the_one_before() {
    use AskLanguage::{English, French, German, Portuguese, Spanish};
    let before = EarlierQuestion {
        insight: "stage-flow",
        settings: Vec::new(),
        filter: pairs("device=mobile from=2026-05-01 to=2026-05-31"),
    };
    let may = "from=2026-05-01 to=2026-05-31";
    let april = "from=2026-04-01 to=2026-04-30";
    for (language, text, insight, settings, filter) in [
        (English, "and in April?", "stage-flow", "", format!("device=mobile {april}")),
        (German, "und im April?", "stage-flow", "", format!("device=mobile {april}")),
        (French, "et en avril ?", "stage-flow", "", format!("device=mobile {april}")),
        (Spanish, "¿y en abril?", "stage-flow", "", format!("device=mobile {april}")),
        (Portuguese, "e em abril?", "stage-flow", "", format!("device=mobile {april}")),
        (English, "only tablets", "stage-flow", "", format!("device=tablet {may}")),
        (English, "what about desktop", "stage-flow", "", format!("device=desktop {may}")),
        (English, "the same for buyers", "stage-flow", "", format!("device=mobile {may} who=order")),
        (German, "dasselbe für Käufer", "stage-flow", "", format!("device=mobile {may} who=order")),
        (English, "as a table", "stage-flow", "", format!("device=mobile {may}")),
        (English, "compared with desktop", "stage-flow", "against=device=desktop", format!("device=mobile {may}")),
        (English, "and the funnel by country?", "funnel", "split=country", format!("device=mobile {may}")),
        (English, "who are they?", "customers", "", format!("device=mobile {may}")),
        (English, "revenue per month", "trends", "measure=revenue period=month", String::new()),
    ] {
        let taken = taken_as(&read(text, language, Some(&before)));
        assert_eq!(taken, asked(insight, &pairs(settings), &pairs(&filter)), "{text}");
    }
    let alone = read("who are they?", English, None);
    assert_ne!(alone.understanding(), Understanding::Clear, "nobody was spoken of");
}

#[test]
fn a_word_that_picks_some_of_all_and_has_no_part_is_asked_back() {
    use AskLanguage::{English, French, German, Portuguese, Spanish};
    for (language, text) in [
        (English, "big orders per month"),
        (English, "first orders per week"),
        (English, "revenue per month from existing customers"),
        (German, "große Bestellungen pro Monat"),
        (French, "grandes commandes par mois"),
        (Spanish, "pedidos grandes por mes"),
        (Portuguese, "pedidos grandes por mês"),
    ] {
        assert_ne!(read(text, language, None).understanding(), Understanding::Clear, "{text}");
    }
    for (language, text) in
        [(English, "how big is the revenue per month"), (German, "wie hoch ist der Umsatz pro Monat")]
    {
        assert_eq!(read(text, language, None).understanding(), Understanding::Clear, "{text}");
    }
}

#[test]
fn people_come_back_and_goods_are_sent_back() {
    let insight = |text| read(text, AskLanguage::English, None).all.first().map(|best| best.insight);
    assert_eq!(insight("returns per week"), Some("trends"));
    assert_eq!(insight("how many customers return per month"), Some("retention"));
}
