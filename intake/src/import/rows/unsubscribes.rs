//! What people said by what they did: who unsubscribes refuses marketing from then on.

use crate::events::{Dimension, unsubscribes_from};
use crate::import::map::mapping::TableKind;
use crate::import::rows::piece::Piece;
use crate::model::{NONE_U32, Purpose};

/// Notes consent that the names of events tell of. A later yes, from wherever it comes, outweighs an unsubscription, as
/// it does every refusal. `default` is what events without a name of their own are called.
pub(crate) fn by_events(piece: &mut Piece, kind: TableKind, default: &str) {
    let says: Vec<Option<(Purpose, bool)>> =
        piece.dicts[Dimension::Event as usize].iter().map(|name| statement_of(name, kind)).collect();
    let by_default = statement_of(default.as_bytes(), kind);
    if by_default.is_none() && says.iter().all(Option::is_none) {
        return;
    }
    for i in 0..piece.time.len() {
        let code = piece.dims[Dimension::Event as usize].get(i).copied().unwrap_or(NONE_U32);
        if let Some((purpose, given)) = says.get(code as usize).copied().unwrap_or(by_default) {
            piece.consent(piece.profile[i], purpose, given, Some(piece.time[i]));
        }
    }
}

/// What an event of this name says: purpose, yes or no.
fn statement_of(name: &[u8], kind: TableKind) -> Option<(Purpose, bool)> {
    let name = std::str::from_utf8(name).ok()?.trim().to_lowercase().replace(['_', '-'], " ");
    // dates of a mail tool's audience
    if kind == TableKind::People && ["newsletter signup", "newsletter confirmed"].contains(&name.as_str()) {
        return Some((Purpose::Email, true));
    }
    unsubscribes_from(&name).map(|purpose| (purpose, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unsubscribing_is_a_refusal_and_reading_about_it_is_not() {
        let consent_of = |name: &str| statement_of(name.as_bytes(), TableKind::Events);
        let mail = Some((Purpose::Email, false));
        for name in ["Unsubscribed", "email_unsubscribe", "Unsubscribed from List", "Opted out", "unsub"] {
            assert_eq!(consent_of(name), mail, "{name}");
        }
        assert_eq!(consent_of("Unsubscribed from SMS Marketing"), Some((Purpose::Sms, false)));
        for name in ["Unsubscribe page viewed", "subscribed", "Email clicked", "Newsletter signup", "opt in"] {
            assert_eq!(consent_of(name), None, "{name}");
        }
        assert_eq!(statement_of(b"Newsletter confirmed", TableKind::People), Some((Purpose::Email, true)));
    }
}
