//! What came, in words.

use crate::present::numbers;
use crate::present::reject_reasons::counted_reasons;
use crate::texts::text;
use crate::workspace::TakenCalls;

use super::counts::{Counts, Refusal};
use super::triggers::Triggered;

/// What became of the calls that came: "1,204 calls came: 1,180 events, 20 of them known. Left out: 4 × no time".
pub fn sentence(taken: &TakenCalls, counts: &Counts) -> String {
    let known = taken.duplicates + counts.known();
    let mut words = text!("live-taken", calls = taken.calls + counts.known(), events = taken.events, known);
    if !taken.rejected.is_empty() {
        words.push(' ');
        words.push_str(&text!("live-left-out", reasons = counted_reasons(&taken.rejected)));
    }
    if counts.long() > 0 {
        words.push(' ');
        words.push_str(&text!("live-too-long-calls", n = counts.long()));
    }
    words
}

/// What followed: "3 proposals, 1 message sent"; `None` where nothing did.
pub fn triggered(done: Triggered) -> Option<String> {
    let (proposed, sent) = (done.proposed as u64, done.sent as u64);
    (proposed + sent > 0).then(|| text!("live-triggered", proposed, sent))
}

/// Requests that were refused, by reason: "12 × the key is not known".
pub fn refused(counts: &Counts) -> Option<String> {
    let refused = counts.refused();
    let reason = |(why, n): &(Refusal, u64)| format!("{} × {}", numbers::count(*n), refusal(*why));
    let reasons: Vec<String> = refused.iter().map(reason).collect();
    (!reasons.is_empty()).then(|| text!("live-refused", reasons = reasons.join("; ")))
}

/// Why a request was refused.
pub fn refusal(why: Refusal) -> &'static str {
    match why {
        Refusal::UnknownAddress => text!("live-answer-not-found"),
        Refusal::UnknownKey => text!("live-answer-unauthorized"),
        Refusal::OtherOrigin => text!("live-answer-origin"),
        Refusal::Unreadable => text!("live-answer-unreadable"),
        Refusal::TooLong => text!("live-answer-too-long"),
        Refusal::Busy => text!("live-answer-busy"),
        Refusal::Unavailable => text!("live-answer-unavailable"),
    }
}
