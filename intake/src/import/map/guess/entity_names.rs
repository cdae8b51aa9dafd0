//! The names of columns with ids of accounts, tickets and carts: English, German, French, Spanish and Italian.

use crate::events::{are_same_joined, words};
use crate::model::Entity;

/// Names of columns as words, the best first.
pub(crate) const NAMES: [(Entity, &str); 3] = [
    (
        Entity::Account,
        "account id,accountid,account number,account no,account key,account,company id,companyid,company number,associated company id,associated company ids,organization id,organisation id,organizationid,org id,workspace id,tenant id,team id,client account id,business id,firm id,firma id,firmen id,firmenid,firmennummer,firmen nr,unternehmen id,unternehmens id,mandant,mandanten id,mandantennummer,id compte,id societe,societe id,id entreprise,entreprise id,numero entreprise,id empresa,empresa id,id de empresa,id cuenta,cuenta id,id azienda,azienda id,id dell azienda,codice azienda",
    ),
    (
        Entity::Ticket,
        "ticket id,ticketid,ticket number,ticket no,ticket nr,ticket key,ticket,case number,case no,case id,caseid,conversation id,conversationid,chat id,issue key,issue id,incident id,incident number,ticketnummer,ticketnr,vorgangsnr,fallnr,vorgangsnummer,vorgang id,vorgangs id,fallnummer,fall id,anfragenummer,anfrage id,numero de ticket,numero ticket,id ticket,id du ticket,n ticket,numero de dossier,id dossier,id conversation,numero de caso,numero caso,id caso,id del caso,id conversacion,numero di ticket,id del ticket,id conversazione,support ticket",
    ),
    (
        Entity::Cart,
        "cart id,cartid,cart token,basket id,basketid,checkout id,checkoutid,checkout token,quote id,cart,basket,warenkorb id,warenkorb nr,warenkorbnummer,warenkorb,id panier,panier id,id du panier,numero de panier,n panier,id carrito,carrito id,id del carrito,numero de carrito,id carrello,carrello id,id del carrello,numero carrello",
    ),
];

/// The entity whose ids a name speaks of.
pub(crate) fn entity_by_name(name: &str) -> Option<Entity> {
    let key = words(name);
    NAMES
        .into_iter()
        .find(|(_, names)| names.split(',').any(|known| are_same_joined(known, &key)))
        .map(|(entity, _)| entity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_five_languages_mean_an_entity() {
        for (name, entity) in [
            ("Account ID", Some(Entity::Account)),
            ("companyId", Some(Entity::Account)),
            ("Firmennummer", Some(Entity::Account)),
            ("firmenNummer", Some(Entity::Account)),
            ("ID société", Some(Entity::Account)),
            ("id_empresa", Some(Entity::Account)),
            ("Codice azienda", Some(Entity::Account)),
            ("Ticket #", Some(Entity::Ticket)),
            ("Case Number", Some(Entity::Ticket)),
            ("Vorgangsnummer", Some(Entity::Ticket)),
            ("Numéro de dossier", Some(Entity::Ticket)),
            ("id_caso", Some(Entity::Ticket)),
            ("checkout_token", Some(Entity::Cart)),
            ("Warenkorb-Nr.", Some(Entity::Cart)),
            ("id_panier", Some(Entity::Cart)),
            ("ID carrello", Some(Entity::Cart)),
            ("order id", None),
            ("account name", None),
            ("Ticket text", None),
        ] {
            assert_eq!(entity_by_name(name), entity, "{name}");
        }
    }
}
