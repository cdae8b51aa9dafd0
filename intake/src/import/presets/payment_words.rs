//! The words by which payment tools and shops say what became of a payment.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::events::words;
use crate::model::RejectCode;
use crate::texts::text;

/// What a payment's status says of its money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaymentState {
    /// The customer paid, and the money is there.
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
         expedie,expediee,livre,livree,enviado,entregado,spedito,consegnato,verzonden,geleverd,wysłane,dostarczone,\
         picked,packed,picking,packing,versendet,in zustellung,zugestellt an nachbar,abgeholt,unterwegs,ausgeliefert,en livraison,retire,recogido,en reparto,in consegna,ritirato,bezorgd,opgehaald,onderweg,wysłana,wysłany,doręczone,doręczono,odebrane,odebrano,w doręczeniu,hentet,hamtad,ready to ship,ready for pickup,collected,confirmed,accepted,won,received,preparing,\
         entregue,em transito,a caminho,em rota de entrega,paga,faturado,aprovado,aprovada,concluida,enviada,entregada,\
         en transito,en camino,en cours de livraison,en cours d acheminement,ganho,ganha,w drodze,zrealizowane,zrealizowano,wyslane,wysłano,dostarczono,\
         opłacono,zakończone,teslim edildi,kargoda,kargoya verildi,yolda,tamamlandı,tamamlandi,odendi,onaylandı,onaylandi,\
         leveret,levererad,levererat,levert,sendt,skickad,skickat,betalt,betalad,afsendt,gennemført,genomford,toimitettu,lahetetty,maksettu,valmis,\
         doruceno,doručeno,zaplaceno,odeslano,vyrizeno,vyřizeno,kiszallitva,fizetve,teljesitve,livrat,platit,expediat,\
         доставлен,доставлено,оплачен,оплачено,отправлен,отправлено,завершен,завершён,выполнен,в пути,支払い済み,支払済み,入金済み,発送済み,出荷済み,完了,配送済み,\
         closed won,deal won,gewonnen,gagne,gagnee,ganado,ganada,vinto,finalizada,realizada,em transporte,unshipped,\
         已支付,已付款,已发货,已完成,已收货,交易成功,결제완료,배송완료,배송중",
    ),
    (
        PaymentState::Refunded,
        "refunded,fully refunded,refund,returned,retourniert,retourne,retournee,devuelto,erstattet,ruckerstattet,rembourse,remboursee,reembolsado,reembolsada,estornado,estornada,devolvido,devolvida,devuelta,rimborsato,reso,terugbetaald,retour,\
         iade,iade edildi,refunderet,refunderad,aterbetald,refundert,palautettu,vraceno,visszateritve,возврат,возвращен,возвращён,返金済み,返品,已退款,환불,\
         zwrocono,zwrocone,zwrocona,zwrocony,zwrot,zuruckerstattet,zuruckgezahlt,zuruckgesendet,zuruckgegeben,retoure,ruckerstattung,ruckerstattet vollstandig,remboursement,renvoye,renvoyee,devolucion,retornado,restituito,resa,rimborso,geretourneerd,returnerad,returneret,returnert",
    ),
    (
        PaymentState::Failed,
        "failed,failure,written off,ausgebucht,anulado,anulada,cancelada,annullata,declined,denied,blocked,error,rejected,expired,void,voided,canceled,cancelled,uncollectible,\
         abandoned,deleted,unfulfillable,fehlgeschlagen,abgelehnt,storniert,abgebrochen,echoue,echouee,refuse,refusee,annule,annulee,fallido,\
         rechazado,cancelado,fallito,rifiutato,annullato,mislukt,geweigerd,geannuleerd,odrzucono,anulowano,\
         anulowane,anulowana,anulowany,odrzucone,iptal,iptal edildi,basarisiz,başarısız,annulleret,annullert,annullerad,avbruten,avbestilt,avbestalld,kansellert,fejlet,mislykkedes,misslyckades,\
         peruttu,peruutettu,hylatty,epaonnistui,zruseno,zrušeno,storno,torolve,torolt,lemondva,anulat,recusado,recusada,perdido,perdida,lost,perdu,canceled by customer,cancelled by customer,\
         closed lost,deal lost,verloren,perdue,perso,\
         отменен,отменён,отменено,отклонен,отклонён,キャンセル,キャンセル済み,取消,取り消し,已取消,交易关闭,已关闭,취소,취소됨,주문취소",
    ),
    (
        PaymentState::Open,
        "pending,overdue,past due,uberfallig,gemahnt,angemahnt,vencido,vencida,en retard,impaye,impayee,scaduto,scaduta,wstrzymana,wstrzymane,pending payment,authorized,authorised,uncaptured,on hold,held,requires payment method,requires action,\
         pending availability,invoice unconfirmed,unconfirmed,requires capture,requires confirmation,queued,incomplete,open,draft,unpaid,unclaimed,awaiting payment,in progress,created,\
         ausstehend,offen,in bearbeitung,unbezahlt,en attente,pendiente,en proceso,in sospeso,in attesa,in behandeling,\
         oczekuje,pendente,aguardando pagamento,em negociacao,em analise,oczekujące,oczekujace,nieopłacone,beklemede,odeme bekleniyor,odenmedi,afventer,avventer,vantar,odottaa,maksamatta,\
         aberto,aberta,abierto,abierta,aperto,aperta,en cours,em andamento,aguardando,\
         ceka na platbu,čeka na platbu,nezaplaceno,fuggoben,in asteptare,neplatit,ожидает оплаты,не оплачен,未払い,未入金,入金待ち,未支付,待付款,未付款,결제대기",
    ),
    (
        PaymentState::Disputed,
        "fraud,fraud check,fraud review,suspected fraud,payment review,manual review,in review,disputed,in dispute,strittig,en litige,en disputa,dispute,chargeback,charged back,reversed,reversal,under review,needs response,ruckbuchung,ruckbelastung,\
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
    // the dot of a Turkish capital stays behind it
    let key = words(status).replace('\u{307}', "");
    let key = key.strip_prefix("wc ").unwrap_or(&key);
    WORDS.iter().find(|(_, all)| all.split(',').any(|word| word.trim() == key)).map(|(state, _)| *state)
}

/// What a person may say that a word of a state means.
const SAID: [(&str, PaymentState); 6] = [
    ("paid", PaymentState::Paid),
    ("refunded", PaymentState::Refunded),
    ("open", PaymentState::Open),
    ("cancelled", PaymentState::Failed),
    ("disputed", PaymentState::Disputed),
    ("test", PaymentState::Test),
];

impl FromStr for PaymentState {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        let word = word.trim();
        let said = SAID.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, state)| *state);
        said.or_else(|| payment_state(word)).ok_or_else(|| {
            let known = SAID.map(|(word, _)| word).join(", ");
            text!("payment-no-such-state", word, known)
        })
    }
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
    fn every_word_is_found_and_says_one_thing() {
        for (state, all) in WORDS {
            for word in all.split(',').map(str::trim) {
                assert_eq!(payment_state(word), Some(*state), "{word}");
            }
        }
    }

    #[test]
    fn a_status_is_known_in_several_languages_and_spellings() {
        for (status, state) in [
            ("Succeeded", Some(PaymentState::Paid)),
            ("partially_refunded", Some(PaymentState::Paid)),
            ("REFUNDED", Some(PaymentState::Refunded)),
            ("requires_payment_method", Some(PaymentState::Open)),
            ("wc-cancelled", Some(PaymentState::Failed)),
            ("Versendet", Some(PaymentState::Paid)),
            ("Zurückerstattet", Some(PaymentState::Refunded)),
            ("Zwrócone", Some(PaymentState::Refunded)),
            ("Échoué", Some(PaymentState::Failed)),
            ("Rückbuchung", Some(PaymentState::Disputed)),
            ("Test", Some(PaymentState::Test)),
            ("Em trânsito", Some(PaymentState::Paid)),
            ("İptal edildi", Some(PaymentState::Failed)),
            ("iptal edildi", Some(PaymentState::Failed)),
            ("Anulowane", Some(PaymentState::Failed)),
            ("キャンセル", Some(PaymentState::Failed)),
            ("отменён", Some(PaymentState::Failed)),
            ("solved", None),
            ("", None),
        ] {
            assert_eq!(payment_state(status), state, "{status}");
        }
    }
}
