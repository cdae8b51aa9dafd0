//! Whom a file is about: names and numbers that are customers are offered; counts, places, goods and staff never are.

use desire_path::import::{Inspection, Role, TableKind};

use crate::import_file::{File, rows};

fn day(i: usize) -> String {
    format!("2026-{:02}-{:02} 10:{:02}", 1 + i / 28 % 12, 1 + i % 28, i % 60)
}

/// The columns that are offered as the customer, in the order of the answers.
fn offered(found: &Inspection) -> Vec<String> {
    let mut columns: Vec<String> = Vec::new();
    for question in found.questions.iter().filter(|question| question.role.is_identifier()) {
        let is_customer = |role: &Role| role.is_identifier();
        for (column, _) in question.readings.iter().flat_map(|r| &r.roles).filter(|(_, role)| is_customer(role)) {
            columns.push(column.clone());
        }
    }
    columns
}

const FIRMS: [&str; 5] = ["Acme Commerce", "Beta Retail", "Gamma Ltd", "Otto & Co", "X-Men"];

#[test]
fn names_of_customers_are_offered_where_ids_are_those_of_what_they_did() {
    for [id, name, state] in [
        ["ticket_id", "customer_name", "actual_priority"],
        ["id", "Kundenname", "Priorität"],
        ["id", "nom du client", "statut"],
        ["id", "nombre del cliente", "tipo"],
        ["id", "nome cliente", "categoria"],
        ["booking", "guest name", "tour"],
    ] {
        let text = format!("{id},{name},{state},opened\n")
            + &rows(24, |i| format!("#{},{},P{},{}", 1001 + i, FIRMS[i * 7 % 5], i % 3 + i % 2, day(i)));
        let found = File::new("list.csv", text).look();
        let offered = offered(&found);
        assert_eq!(offered, [name], "{:?}", found.questions);
        assert!(found.questions[0].text.contains("Is one name one person?"), "{:?}", found.questions);
    }
}

#[test]
fn an_id_beside_names_that_never_come_again_is_offered_with_them() {
    let names = ["Ann Smith", "Ben Weber", "Lucía García", "Paul Moreau", "Anna Rossi", "Peter Novak"];
    let text = "id,guest name,tour,date\n".to_owned()
        + &rows(6, |i| {
            format!("b0{},{},{},{}", i * 3 + 1, names[i], ["Whale Classic", "Northern Lights"][i % 2], day(i))
        });
    assert_eq!(offered(&File::new("tours.csv", text).look()), ["id", "guest name"]);
}

#[test]
fn a_login_is_the_customer() {
    for name in ["USERNAME", "Benutzername", "nom d'utilisateur", "nombre de usuario", "nome utente", "user name"] {
        let text = format!("S.No,{name},time,event\n")
            + &rows(30, |i| format!("{},mike_{},{},visit", i + 1, ["q", "dr", "x"][i % 3], day(i)));
        let found = File::new("log.csv", text).look();
        assert_eq!((found.mapping.role(name), found.questions.len()), (Role::CustomerId, 0), "{:?}", found.questions);
    }
}

#[test]
fn counts_places_and_goods_are_offered_to_nobody() {
    for (header, cell) in [
        ("STORE_ID", "7"),
        ("PULocationID", "2"),
        ("Pin code", "56000"),
        ("Filial-Nr", "F-0"),
        ("code magasin", "M-0"),
        ("id_tienda", "T0"),
        ("Transfer ID", "9111"),
        ("id produit", "P0"),
        ("NumDealsPurchases", ""),
        ("nb achats", ""),
    ] {
        let text = format!("day,{header},amount,weight\n")
            + &rows(60, |i| format!("{},{cell}{},{}.50,{}", day(i), 1 + i % 7, 10 + i, i % 5));
        let found = File::new("table.csv", text).look();
        assert_eq!(offered(&found), Vec::<String>::new(), "{header}: {:?}", found.questions);
        assert!(found.questions.iter().any(|q| q.role == Role::CustomerId), "{header}: it is asked who it is about");
    }
    // an id that nothing speaks against is still offered
    let text = "day,who_key,amount\n".to_owned() + &rows(60, |i| format!("{},x{},{}.50", day(i), i % 7, 10 + i));
    assert_eq!(offered(&File::new("table.csv", text).look()), ["who_key"]);
}

#[test]
fn people_with_counts_of_what_they_did_are_told_by_their_id() {
    let text = "ID;Dt_Customer;NumDealsPurchases;NumWebPurchases;Z_Revenue\n".to_owned()
        + &rows(30, |i| format!("{};2026-02-{:02};{};{};11", 5524 + i * 37, 1 + i % 28, i % 6, i % 9));
    let found = File::new("campaign.csv", text).look();
    assert_eq!((offered(&found), found.mapping.kind), (vec!["ID".to_owned()], TableKind::People));
}

#[test]
fn lists_of_what_is_sold_and_stored_are_catalogues() {
    for header in [
        "productID,productName,supplierID,unitPrice,unitsInStock",
        "asin,product_name,_fivetran_id,condition,fulfillable_quantity",
        "id producto,nombre del producto,id proveedor,precio,cantidad en stock",
        "Produkt-ID,Bezeichnung,Lieferantennummer,Preis,verfügbare Menge",
    ] {
        let text = format!("{header}\n") + &rows(12, |i| format!("B{i},Tea {i},{},{}.00,{}", i % 3, 10 + i, 5 * i));
        let found = File::new("list.csv", text).look();
        assert_eq!(
            (found.mapping.kind, found.questions.len()),
            (TableKind::Products, 0),
            "{header}: {:?}",
            found.questions
        );
    }
}

#[test]
fn lists_of_staff_are_told_in_five_languages() {
    for [id, department, hired] in [
        ["employee_id", "department", "hire_date"],
        ["Mitarbeiter-Nr", "Abteilung", "Eintrittsdatum"],
        ["id_employe", "id_departement", "date_embauche"],
        ["id_empleado", "departamento", "fecha_contratacion"],
        ["id_dipendente", "reparto", "data_assunzione"],
    ] {
        for n in [3, 40] {
            let text = format!("{id},{department},{hired}\n")
                + &rows(n, |i| format!("E{:03},D{:02},2015-{:02}-10", i + 1, i % 4, 1 + i % 12));
            let found = File::new("list.csv", text).look();
            assert!(
                found.questions.first().is_some_and(|q| q.text.contains("employees")),
                "{id}: {:?}",
                found.questions
            );
            assert_eq!(offered(&found), [id]);
        }
    }
}

#[test]
fn a_share_or_a_reduction_is_not_asked_to_be_what_was_paid() {
    for (id, reduction) in
        [("id_client", "remise_pct"), ("customer_id", "discount"), ("Kundennummer", "Rabatt Prozent")]
    {
        let text = format!("order number,{id},date,{reduction}\n")
            + &rows(30, |i| format!("C{i:03},CL{:02},{},0.{:02}", i % 9, day(i), i % 4 * 5));
        let found = File::new("orders.csv", text).look();
        assert!(found.questions.is_empty(), "{reduction}: {:?}", found.questions);
        assert_eq!(found.mapping.columns_with(Role::Value).count(), 0, "{reduction}");
    }
}

#[test]
fn who_was_called_is_offered_by_the_number() {
    for name in ["to", "Empfänger", "destinataire"] {
        let text = format!("sid,{name},channel,status,date_created\n")
            + &rows(20, |i| format!("VE{i:02},+1417698818{},sms,approved,{}", i % 6, day(i)));
        let found = File::new("checks.csv", text).look();
        assert_eq!(offered(&found), [name], "{:?}", found.questions);
    }
}

#[test]
fn who_answered_a_survey_is_a_person() {
    for name in ["Survey ResponseID", "Umfrage-Antwort-Nr.", "id réponse enquête", "id_respuesta_encuesta"] {
        let text = format!("Order Date,Purchase Price Per Unit,Quantity,Title,{name}\n")
            + &rows(60, |i| format!("{},{}.50,1,Tea,R_037XK7{}", day(i), 10 + i, i / 9));
        let found = File::new("shop.csv", text).look();
        assert_eq!(
            (found.mapping.role(name), found.questions.len()),
            (Role::CustomerId, 0),
            "{name}: {:?}",
            found.questions
        );
        assert_eq!(found.mapping.role("Purchase Price Per Unit"), Role::Value, "{name}");
        // one who bought much is no seller
        let text = format!("Order Date,Price,{name}\n")
            + &rows(120, |i| format!("{},{}.50,R_037XK7{}", day(i), 10 + i, i / 60));
        assert!(File::new("shop.csv", text).look().questions.is_empty(), "{name}");
    }
}

#[test]
fn dates_in_parts_are_not_said_to_be_missing() {
    for [year, month] in [["year", "month"], ["Jahr", "Monat"], ["année", "mois"], ["año", "mes"], ["anno", "mese"]] {
        let months =
            |i: usize| if year == "year" { ["Jan", "Feb", "Mar"][i % 3].to_owned() } else { (1 + i % 12).to_string() };
        let text =
            format!("place,{month},{year},rating\n") + &rows(24, |i| format!("Espoo,{},2025,{}", months(i), i % 5));
        let said = &File::new("rated.csv", text).look().questions[0].text;
        assert!(
            said.contains("There are times in") && said.contains(year) && !said.contains("none says when"),
            "{said}"
        );
        let text = format!("customer_id,{month},{year},product\n")
            + &rows(24, |i| format!("c{},{},2025,Lamp", i % 5, months(i)));
        let found = File::new("sold.csv", text).look();
        let asked = found.questions.iter().find(|q| q.role == Role::Time).map(|q| q.text.as_str());
        assert!(asked.is_some_and(|text| text.contains("in parts")), "{year}: {:?}", found.questions);
    }
}

#[test]
fn letters_of_old_macs_are_read() {
    let mac = |name: &[u8]| {
        let mut text = b"customer_id,date,city\n".to_vec();
        for i in 0..9 {
            text.extend_from_slice(format!("k{},2026-01-0{},", i % 4, i + 1).as_bytes());
            text.extend_from_slice(name);
            text.push(b'\n');
        }
        File::new("list.csv", text).look().columns[2].samples[0].clone()
    };
    assert_eq!((mac(b"B\x9Fhler"), mac(b"Orl\x8Eans")), ("Bühler".to_owned(), "Orléans".to_owned()));
    // letters and signs of Windows stay what they are
    assert_eq!(mac(b"It\x92s great\x97really don\x92t"), "It’s great—really don’t");
    assert_eq!(mac(b"great\x97really"), "great—really");
    assert_eq!((mac(b"B\xFChler"), mac(b"Rock\x92n roll")), ("Bühler".to_owned(), "Rock’n roll".to_owned()));
}
