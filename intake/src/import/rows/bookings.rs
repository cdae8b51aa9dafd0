//! Lists of bookings: a column says of each row whether a customer paid, was paid back, or neither.

use crate::events::{known_kind, words};
use crate::model::{RejectCode, TouchpointKind};

/// What a row books.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Booking {
    /// A customer pays the shop.
    Payment,
    /// A customer is paid back, by the shop or by the bank.
    Refund,
    /// Money that no customer moves: fees, payouts, transfers.
    Other,
}

const WORDS: [(Booking, &str); 3] = [
    (
        Booking::Payment,
        "payment,payments,charge,sale,order payment,card payment,payment received,zahlung,zahlungseingang,einzahlung,verkauf,\
         paiement,vente,encaissement,pago,venta,cobro,pagamento,vendita,betaling,verkoop,platnosc,betalning,purchase,order,subscription,\
         subscription payment,renewal,membership,monthly fee,top up,kauf,bestellung,abo,abonnement,mitgliedsbeitrag,verlangerung,achat,\
         commande,cotisation,renouvellement,compra,pedido,suscripcion,mensualidad,cuota,renovacion,venda,assinatura,mensalidade,\
         anuidade,renovacao,recarga,recebimento,acquisto,ordine,rinnovo",
    ),
    (
        Booking::Refund,
        "refund,refunds,partial refund,payment refund,chargeback,dispute,payment reversal,reversal,returned debit,erstattung,\
         ruckerstattung,ruckzahlung,rucklastschrift,ruckbuchung,gutschrift,remboursement,avoir,rejet de prelevement,reembolso,\
         devolucion,rimborso,storno,terugbetaling,retour,retoure,return,returns,reso,abono,nota de credito,credit note,zwrot,aterbetalning,\
         estorno,devolucao,reembolso parcial,gutschrift kunde",
    ),
    (
        Booking::Other,
        "fee,fees,processing fee,transaction fee,payout,payouts,transfer,withdrawal,bank transfer,adjustment,reserve,gebuhr,\
         gebuhren,auszahlung,uberweisung,umbuchung,frais,commission,virement,versement,comision,transferencia,retiro,commissione,\
         bonifico,kosten,uitbetaling,oplata,wyplata,avgift,utbetalning,\
         cashback,cash back,bonus,reward,rewards,loyalty points,points,store credit,interest,discount,voucher,bonuspunkte,punkte,\
         zinsen,rabatt,recompense,interets,remise,recompensa,bonificacion,intereses,descuento,bonificacao,juros,desconto,taxa,\
         imposto,tax,taxes,vat,interessi,sconto",
    ),
];

impl Booking {
    /// What a word books, where it is known.
    pub(crate) fn of(word: &str) -> Option<Self> {
        if word.len() > 40 {
            return None;
        }
        let key = words(word);
        WORDS.iter().find(|(_, all)| all.split(',').any(|known| known.trim() == key)).map(|(booking, _)| *booking)
    }

    /// The amount of such a row as customers' money: what they paid, or less than nothing where it went back. An error where
    /// it is none of theirs.
    pub(crate) fn amount(self, amount: f64) -> Result<f64, RejectCode> {
        match self {
            Self::Payment => Ok(amount),
            Self::Refund => Ok(-amount.abs()),
            Self::Other => Err(RejectCode::NotASale),
        }
    }

    /// What the event of such a row is called; `None` for what the table's sales are called.
    pub(crate) fn event(self) -> Option<&'static str> {
        (self == Self::Refund).then_some("Refund")
    }
}

/// Whether some words say what rows of a list book, and not only steps of something else.
pub(crate) fn are_bookings(samples: &[String]) -> bool {
    let known: Vec<Booking> = samples.iter().filter_map(|word| Booking::of(word)).collect();
    // where all is bought, the words may as well be what happened among other things
    let are_steps = samples.iter().any(|word| known_kind(word) == Some(TouchpointKind::Purchase))
        && known.iter().all(|booking| *booking == Booking::Payment);
    known.len() == samples.len() && known.contains(&Booking::Payment) && !are_steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_bookings_are_known_in_several_languages() {
        for (word, booking) in [
            ("Payment", Some(Booking::Payment)),
            ("Rücklastschrift", Some(Booking::Refund)),
            ("Gebühr", Some(Booking::Other)),
            ("Versement", Some(Booking::Other)),
            ("add_to_cart", None),
        ] {
            assert_eq!(Booking::of(word), booking, "{word}");
        }
        let are = |words: &[&str]| are_bookings(&words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>());
        assert!(are(&["payment"]) && are(&["Zahlung", "Gebühr"]) && !are(&["refund"]) && !are(&["payment", "login"]));
    }
}
