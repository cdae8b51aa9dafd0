//! Names of columns that tell something apart, but no customers: counts, places, goods, states, staff and suppliers.

use crate::events::has_word;
use crate::import::map::guess::names::{is_id_name, names_people};
use crate::import::map::guess::traits::Traits;

/// Words for where something is.
const PLACES: &str = "store stores shop branch outlet location loc site region zone area district territory city town province county \
    ville stadt ciudad citta cidade filial filiale magasin boutique tienda sucursal negozio loja filiaal winkel standort ort lager warehouse \
    entrepot almacen magazzino armazem postcode zip zipcode plz postleitzahl postal pincode postnummer cep latitude longitude \
    department abteilung departement departamento reparto dipartimento afdeling agency kostenstelle";

/// Words for what something is like, or of what kind.
const STATES: &str = "priority prioritat priorite prioridad priorita prioridade prioriteit status statut estado stato state type typ tipo \
    kind art category kategorie categorie categoria condition zustand etat level grade class klasse classe clase tour trip \
    descriptor description beschreibung topic thema sujet tema reason grund motif motivo result resolution method plan tier size \
    colour color gender geschlecht genre genero genere component version occupation language currency";

/// Words for goods, and for what is only moved.
const GOODS: &str = "product produkt produit producto produto prodotto article artikel articulo articolo artigo sku asin ean gtin transfer";

/// First words of the names of counts: "num purchases", "Anzahl Käufe".
const COUNTS: &str = "num nb count anzahl nombre cantidad numero quantidade aantal";

/// The largest count of what somebody did that is told from an id.
const LARGEST_COUNT: f64 = 1_000.0;

fn has_any(key: &str, list: &str) -> bool {
    key.split(' ').any(|word| list.split_whitespace().any(|known| known == word))
}

/// Whether a column, by its name, tells something apart that is no customer, and speaks of no people.
pub(crate) fn is_of_nobody(key: &str, traits: &Traits) -> bool {
    let counts = || {
        let is_named = key.split_once(' ').is_some_and(|(first, _)| has_any(first, COUNTS));
        is_named && traits.integer > 0.95 && traits.least >= 0.0 && traits.most <= LARGEST_COUNT && traits.unique < 0.9
    };
    let is_of_thing = || [PLACES, STATES, GOODS].iter().any(|list| has_any(key, list)) || key.starts_with("pin code");
    !names_people(key) && (is_of_thing() || counts())
}

/// Whether a name is that of numbers of whom a business buys from.
pub(crate) fn is_of_suppliers(key: &str) -> bool {
    const SUPPLIERS: [&str; 9] = [
        "vendor",
        "supplier",
        "lieferant",
        "lieferanten",
        "lieferantennummer",
        "fournisseur",
        "proveedor",
        "fornitore",
        "fornecedor",
    ];
    has_word(key, &SUPPLIERS) && is_id_name(key) || ["lieferantennummer", "lieferantennr"].contains(&key)
}

/// Whether a name is that of a business's own people.
pub(crate) fn is_of_staff(key: &str) -> bool {
    const STAFF: &str = "cashier salesperson salesman waiter barista bediener bedienung kassierer verkaufer kellner caissier vendeur \
        cajero vendedor cassiere commesso employee staff personalnummer personalnr mitarbeiter mitarbeiternummer empleado employe \
        salarie dipendente worker personnel medewerker matricola impiegato lavoratore trabajador funcionario colaborador werknemer \
        angestellter angestellte";
    has_any(key, STAFF) || key.starts_with("personal n") || key.starts_with("team member")
}

/// Whether a name is that of who looks after customers.
pub(crate) fn is_of_agents(key: &str) -> bool {
    const AGENTS: &str = "agent assigned assignee manager rep handled operator operatore agente bearbeiter ansprechpartner betreuer \
        berater conseiller responsable responsabile venditore owner seller author";
    is_of_staff(key) || has_any(key, AGENTS)
}

/// Whether columns say of rows what only lists of staff do: pay, the day of hiring, a department.
pub(crate) fn are_of_personnel(keys: &[String]) -> bool {
    const PERSONNEL: &str = "salary salaire gehalt lohn salario sueldo stipendio wage hire hired hiring embauche einstellung \
        einstellungsdatum eintritt eintrittsdatum contratacion assunzione admissao contratacao department abteilung departement \
        departamento reparto dipartimento afdeling";
    keys.iter().any(|key| has_any(key, PERSONNEL))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_states_and_goods_are_nobody_in_several_languages() {
        let ids = Traits { filled: 9, unique: 0.5, ..Traits::default() };
        for key in [
            "store id",
            "pu location id",
            "pin code",
            "id departement",
            "filiale nr",
            "codigo tienda",
            "actual priority",
            "tipo ticket",
            "transfer id",
            "id produit",
        ] {
            assert!(is_of_nobody(key, &ids), "{key}");
        }
        for key in
            ["id", "who key", "customer type id", "client store id", "code du membre", "contract nr", "num contrat"]
        {
            assert!(!is_of_nobody(key, &ids), "{key}");
        }
    }

    #[test]
    fn small_whole_numbers_that_come_again_are_counts_where_they_are_called_so() {
        let of = |cells: &[&str]| Traits::of(&cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>());
        let (counts, ids) = (of(&["3", "2", "1", "2", "5", "2"]), of(&["48213", "48977", "48213", "50011", "48977"]));
        for key in ["num deals purchases", "nb achats", "anzahl kaufe", "numero pedidos"] {
            assert!(is_of_nobody(key, &counts) && !is_of_nobody(key, &ids), "{key}");
        }
        assert!(!is_of_nobody("num client", &counts));
    }
}
