//! The words by which payment tools and shops say what became of a payment.

use crate::events::words;
use crate::model::RejectCode;

/// What a payment's status says of its money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PaymentState {
    /// It was paid.
    Paid,
    /// It was paid, and all of it went back.
    Refunded,
    /// It was tried in vain, or called off.
    Failed,
    /// It is under way: held, not captured, waited for.
    Open,
    /// The customer's bank took it back, or may do so.
    Disputed,
    /// It was a test.
    Test,
    /// The business pays: a bill of a supplier.
    Bill,
}

const WORDS: &[(PaymentState, &str)] = &[
    (
        PaymentState::Paid,
        "paid,partly paid,teilbezahlt,teilweise bezahlt,pagada,parcialmente pagado,partiellement paye,succeeded,success,successful,complete,completed,captured,settled,processed,approved,partially refunded,\
         partial refund,partially paid,bezahlt,abgeschlossen,teilweise erstattet,paye,payee,termine,terminee,effectue,\
         pagado,completado,pagato,completato,betaald,voltooid,betald,opłacone,zapłacono,pago,concluido,processing,fulfilled,\
         done,finished,finalized,finalised,erledigt,fertig,traite,traitee,acheve,finalizado,terminado,realizado,evaso,afgerond,afgehandeld,zakonczone,\
         shipped,partially shipped,dispatched,out for delivery,in transit,delivered,versandt,verschickt,geliefert,zugestellt,\
         expedie,expediee,livre,livree,enviado,entregado,spedito,consegnato,verzonden,geleverd,wysłane,dostarczone",
    ),
    (
        PaymentState::Refunded,
        "refunded,fully refunded,refund,returned,retourniert,retourne,retournee,devuelto,erstattet,ruckerstattet,rembourse,remboursee,reembolsado,rimborsato,terugbetaald,\
         zwrócono",
    ),
    (
        PaymentState::Failed,
        "failed,failure,written off,ausgebucht,anulado,anulada,cancelada,annullata,declined,denied,blocked,error,rejected,expired,void,voided,canceled,cancelled,uncollectible,\
         abandoned,deleted,unfulfillable,fehlgeschlagen,abgelehnt,storniert,abgebrochen,echoue,echouee,refuse,refusee,annule,annulee,fallido,\
         rechazado,cancelado,fallito,rifiutato,annullato,mislukt,geweigerd,geannuleerd,odrzucono,anulowano",
    ),
    (
        PaymentState::Open,
        "pending,overdue,past due,uberfallig,gemahnt,angemahnt,vencido,vencida,en retard,impaye,impayee,scaduto,scaduta,wstrzymana,wstrzymane,pending payment,authorized,authorised,uncaptured,on hold,held,requires payment method,requires action,\
         pending availability,invoice unconfirmed,unconfirmed,requires capture,requires confirmation,queued,incomplete,open,draft,unpaid,unclaimed,awaiting payment,in progress,created,\
         ausstehend,offen,in bearbeitung,unbezahlt,en attente,pendiente,en proceso,in sospeso,in attesa,in behandeling,\
         oczekuje,pendente",
    ),
    (
        PaymentState::Disputed,
        "disputed,in dispute,strittig,en litige,en disputa,dispute,chargeback,charged back,reversed,reversal,under review,needs response,ruckbuchung,ruckbelastung,\
         litige,contestado,contestato,disputa",
    ),
    (PaymentState::Test, "test,test mode,sandbox"),
    (
        PaymentState::Bill,
        "accpay,accpaycredit,accounts payable,payable,bill,vendor bill,supplier invoice,supplier bill,purchase invoice,expense,\
         eingangsrechnung,lieferantenrechnung,facture fournisseur,factura de proveedor",
    ),
];

/// What a status says, where it is known.
pub(crate) fn payment_state(status: &str) -> Option<PaymentState> {
    if status.len() > 40 {
        return None;
    }
    let key = words(status);
    let key = key.strip_prefix("wc ").unwrap_or(&key);
    WORDS.iter().find(|(_, all)| all.split(',').any(|word| word.trim() == key)).map(|(state, _)| *state)
}

impl PaymentState {
    /// Why a payment in this state is no sale; `None` where it is one.
    pub(crate) fn reason_for_no_sale(self) -> Option<RejectCode> {
        match self {
            Self::Paid | Self::Refunded => None,
            Self::Failed => Some(RejectCode::FailedPayment),
            Self::Open => Some(RejectCode::OpenPayment),
            Self::Disputed => Some(RejectCode::DisputedPayment),
            Self::Test => Some(RejectCode::TestPayment),
            Self::Bill => Some(RejectCode::NotASale),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_known_in_several_languages_and_spellings() {
        for (status, state) in [
            ("Succeeded", Some(PaymentState::Paid)),
            ("partially_refunded", Some(PaymentState::Paid)),
            ("REFUNDED", Some(PaymentState::Refunded)),
            ("requires_payment_method", Some(PaymentState::Open)),
            ("wc-cancelled", Some(PaymentState::Failed)),
            ("Échoué", Some(PaymentState::Failed)),
            ("Rückbuchung", Some(PaymentState::Disputed)),
            ("Test", Some(PaymentState::Test)),
            ("solved", None),
            ("", None),
        ] {
            assert_eq!(payment_state(status), state, "{status}");
        }
    }
}
