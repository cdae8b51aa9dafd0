//! Words that mean two things, and which of them the words around say.

use super::language::AskLanguage;
use super::mentions::{Meaning, Mention, Mentions};
use super::vocabulary::{NameKind, Vocabulary};

/// Words for people.
const PEOPLE: [&str; 7] = ["c-customers", "buyers", "new-customers", "repeat-buyers", "who", "new", "active"];

/// Words beside which "directly" says how something follows, and not by which channel somebody came.
const ORDER: [&str; 6] = ["after", "before", "next", "q-transitions", "q-next", "to"];

/// What a text mentions, without what its words mean elsewhere only.
pub(super) fn mentions_of(text: &str, vocabulary: &Vocabulary, language: AskLanguage) -> Mentions {
    let mentions = explained(text, Mentions::of(text, vocabulary, language), vocabulary);
    goods_and_people(ways_and_adverbs(mentions, vocabulary), vocabulary)
}

/// What stands before a name in brackets says the same in other words: "level of loyalty (loyalty)" asks nothing about retention.
fn explained(text: &str, mut mentions: Mentions, vocabulary: &Vocabulary) -> Mentions {
    for at in 1..mentions.all.len() {
        let span = mentions.span(&mentions.all[at].tokens);
        let is_in_brackets = text[..span.start].trim_end().ends_with('(');
        let is_property = mentions.all[at].names().any(|name| vocabulary.name(name).kind == NameKind::Property);
        if !is_in_brackets || mentions.all[at].names().next().is_none() {
            continue;
        }
        let Some(before) = (0..at).rev().find(|before| !mentions.all[*before].is_skipped()) else { continue };
        let meanings = &mut mentions.all[before].meanings;
        let asks = |meaning: &Meaning| matches!(meaning, Meaning::Word(word) if word.starts_with("q-"));
        if meanings.is_empty() || (is_property && meanings.iter().any(asks)) {
            *meanings = vec![Meaning::Word("skip")];
        }
    }
    mentions
}

/// Takes away the channels that only sound like what is said: something follows "directly", and products are recommended. A
/// recommendation is a channel where it is said how customers came.
fn ways_and_adverbs(mut mentions: Mentions, vocabulary: &Vocabulary) -> Mentions {
    let is_channel = |name: usize| vocabulary.name(name).kind == NameKind::Channel;
    for at in 0..mentions.all.len() {
        let mention = &mentions.all[at];
        if !mention.names().any(is_channel) {
            continue;
        }
        let before = mentions.all[..at].iter().rev().find(|of| !of.is_skipped() || of.means("via"));
        let after = mentions.all[at + 1..].iter().find(|of| !of.is_skipped());
        let is_order = |of: &Mention| ORDER.iter().any(|word| of.means(word));
        let is_adverb = mention.means("directly") && (before.is_some_and(is_order) || after.is_some_and(is_order));
        let is_asked = mention.means("q-recommendations");
        let is_way = is_asked && before.is_some_and(|of| of.means("via"));
        let meanings = &mut mentions.all[at].meanings;
        if is_way {
            meanings.retain(|meaning| matches!(meaning, Meaning::Name(..)));
        } else if is_adverb || is_asked {
            meanings.retain(|meaning| !matches!(meaning, Meaning::Name(name, _) if is_channel(*name)));
        }
    }
    mentions
}

/// Takes away what a word means only by its stem: "returns" are goods unless only people are spoken of, who come back,
/// "returning" is said of people, orders are no buyers, and visits no visitors.
fn goods_and_people(mut mentions: Mentions, vocabulary: &Vocabulary) -> Mentions {
    let (tokens, lexicon) = (&mentions.tokens, mentions.lexicon);
    let is_people = |mention: &Mention| PEOPLE.iter().any(|word| mention.says(word));
    let is_product = |mention: &Mention| {
        mention.means("d-product") || mention.names().any(|name| vocabulary.name(name).kind == NameKind::Product)
    };
    let says_people = mentions.all.iter().any(is_people) && !mentions.all.iter().any(is_product);
    let is_goods = |name: usize| match &vocabulary.name(name).kind {
        NameKind::Touchpoint(kind) => *kind == "return",
        NameKind::PropertyValue(_) => true,
        _ => false,
    };
    for mention in &mut mentions.all {
        let has_form = |meaning| tokens[mention.tokens.clone()].iter().any(|token| lexicon.has_form(token, meaning));
        if mention.means("return") && mention.names().any(is_goods) {
            if !says_people {
                mention.meanings.retain(|meaning| *meaning != Meaning::Word("return"));
            } else if !has_form("@kind:return") {
                mention.meanings.retain(|meaning| !matches!(meaning, Meaning::Name(name, _) if is_goods(*name)));
            }
        }
        for (things, people) in [("c-orders", "buyers"), ("c-sessions", "c-customers")] {
            if mention.means(things) && mention.means(people) && !has_form(people) {
                mention.meanings.retain(|meaning| *meaning != Meaning::Word(people));
            }
        }
    }
    mentions
}
