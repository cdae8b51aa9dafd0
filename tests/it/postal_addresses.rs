//! Postcodes, towns and states: read from what files call them, kept as personal data, and written for the audiences of ads.

use std::collections::BTreeMap;
use std::path::Path;

use desire_path::import::{Role, inspect};
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;

use crate::cli::{ok, run};

/// Lists of customers in five languages: email, first name, last name, postcode, town, state, country, consent, day.
const HEADERS: [(&str, &str); 5] = [
    ("en", "Email,First Name,Last Name,Zip Code,City,State,Country,Ads Consent,Signed up"),
    ("de", "E-Mail,Vorname,Nachname,PLZ,Ort,Bundesland,Land,Ads Consent,Erstellt am"),
    ("es", "Correo,Nombre,Apellidos,Código postal,Ciudad,Provincia,País,Ads Consent,Fecha de creación"),
    ("fr", "Courriel,Prénom,Nom,Code postal,Ville,Région,Pays,Ads Consent,Date de création"),
    ("pt", "Email,Nome,Sobrenome,CEP,Cidade,Estado,País,Ads Consent,Created at"),
];

const ROWS: &str = "ann@example.org,Ann,King,10115,Berlin,Berlin,DE,yes,2026-01-05\n\
    bo@example.org,Bo,Li,94043-1351,Mountain View,California,US,yes,2026-01-06\n\
    cy@example.org,Cy,Young,SW1A 1AA,London,,GB,yes,2026-01-07\n\
    di@example.org,Di,Mas,08001,Barcelona,Catalonia,ES,yes,2026-01-08\n\
    ed@example.org,Ed,,20095,Hamburg,Hamburg,DE,yes,2026-01-09\n\
    flo@example.org,Flo,Weiss,,Graz,,AT,yes,2026-01-10\n";

fn rows(file: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(file).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn names_and_postcodes_reach_the_audiences_of_ads_from_lists_in_five_languages() {
    for (language, header) in HEADERS {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
        std::fs::write(at("people.csv"), format!("{header}\n{ROWS}")).unwrap();
        let mapping = inspect(Path::new(&at("people.csv"))).unwrap().mapping;
        let postcodes: Vec<&str> = mapping.columns_with(Role::Postcode).collect();
        assert_eq!(postcodes, [header.split(',').nth(3).unwrap()], "{language}");
        let path = at("shop.desire");
        // who wrote "Nome" means the given name beside a family name
        ok(&["import", &path, &at("people.csv"), "--source", "CRM"]);
        ok(&["segments", &path, "--add", "Everybody", "--rule", "events >= 0"]);
        let (_, _, notes) = run(&["export", &path, "segments", "--to", "google-ads", "--out", &at("google.csv")]);
        assert!(notes.contains("2 people are in the file by e-mail or phone alone"), "{language}: {notes}");
        let google = rows(&at("google.csv"));
        let address = |row: &BTreeMap<String, String>| {
            ["First Name", "Last Name", "Country", "Zip"].map(|column| row[column].clone())
        };
        let expected = [
            ["ann", "king", "DE", "10115"],
            ["bo", "li", "US", "94043"],
            ["cy", "young", "GB", "SW1A 1AA"],
            ["di", "mas", "ES", "08001"],
            // no family name, no postcode
            [""; 4],
            [""; 4],
        ];
        assert_eq!(google.iter().map(address).collect::<Vec<_>>(), expected, "{language}");
        ok(&["export", &path, "segments", "--to", "meta", "--out", &at("meta.csv")]);
        let meta: Vec<_> =
            rows(&at("meta.csv")).iter().map(|row| ["zip", "ct", "st"].map(|c| row[c].clone())).collect();
        assert_eq!(meta[1], ["94043", "mountainview", "ca"], "{language}");
        assert_eq!((meta[2][0].as_str(), meta[5][1].as_str()), ("sw1a1aa", "graz"), "{language}");
    }
}

#[test]
fn country_and_postcode_stay_as_they_are_for_google_where_the_rest_is_hashed() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(at("people.csv"), format!("{}\n{ROWS}", HEADERS[0].1)).unwrap();
    let path = at("shop.desire");
    ok(&["import", &path, &at("people.csv")]);
    ok(&["segments", &path, "--add", "Everybody", "--rule", "events >= 0"]);
    ok(&["export", &path, "segments", "--to", "google-ads", "--hashed", "--out", &at("google.csv")]);
    let first = &rows(&at("google.csv"))[0];
    // SHA-256 of "ann" and of "king"
    assert_eq!(first["First Name"], "49915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a1");
    assert_eq!(first["Last Name"], "e81dfe69841ad2f7b5790b63e998f0febaf3b29acd732881975130761b98e2c7");
    assert_eq!((first["Country"].as_str(), first["Zip"].as_str()), ("DE", "10115"));
}

#[test]
fn addresses_of_orders_are_kept_and_are_no_property_that_tells_customers_apart() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let header = "Name,Email,Financial Status,Created at,Total,Currency,Lineitem name,Lineitem quantity,Billing Name,\
        Billing City,Billing Zip,Billing Province,Billing Country,Shipping Zip";
    let order =
        "#1001,ann@example.org,paid,2026-01-05 10:00:00 +0100,19.90,EUR,Lamp,1,Ann King,Dresden,'01067,SN,DE,20095";
    std::fs::write(at("orders.csv"), format!("{header}\n{order}\n")).unwrap();
    let path = at("shop.desire");
    ok(&["import", &path, &at("orders.csv")]);
    // whom ads leave out is known by the address of the mailbox alone
    ok(&["export", &path, "exclusions", "--to", "meta", "--out", &at("leave-out.csv")]);
    let left_out = &rows(&at("leave-out.csv"))[0];
    assert!(left_out["email"].len() == 64 && ["fn", "ln", "zip", "ct", "st"].iter().all(|c| left_out[*c].is_empty()));
    let workspace = Workspace::open_read_only(Path::new(&path), &Progress::new()).unwrap();
    let table = &workspace.snapshot().table;
    assert_eq!(table.people.postal_address(0), ["DE", "01067", "Dresden", "SN"]);
    let names: Vec<String> = table.dims.properties.list().into_iter().map(|of| of.name).collect();
    assert!(!names.iter().any(|name| name.to_lowercase().contains("zip")), "{names:?}");
}

#[test]
fn towns_and_states_of_orders_reach_the_audiences_of_ads_with_their_postcode() {
    // plain orders of no known shop, whose people stand in them again and again, and a list in which people stand twice
    let cities = ["Dresden", "Halle", "Jena", "Gera"];
    let row = |i: usize| {
        let (who, city) = (i % 8, cities[i % 4]);
        format!(
            "A{i},p{who}@example.org,0106{},{city},SN,20095,Hamburg,DE,2026-01-{:02} 10:00,19.90\n",
            i % 8,
            i % 27 + 1
        )
    };
    let orders: String = (0..64).map(row).collect();
    for header in [
        "Order number,Email,Billing Postcode,Billing City,Billing State,Shipping Postcode,Shipping City,Country,Order date,Total",
        "Order number,Email,PLZ,Ort,Bundesland,Liefer-PLZ,Lieferort,Land,Order date,Total",
        "Order number,Email,C.P.,Ville,Province,CP livraison,Ville livraison,Pays,Order date,Total",
        "Order number,Email,Eircode,Town,County,Delivery Eircode,Delivery Town,Country,Order date,Total",
        "Order number,Email,PIN code,City,State,Shipping PIN code,Shipping City,Country,Order date,Total",
    ] {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
        std::fs::write(at("orders.csv"), format!("{header}\n{orders}")).unwrap();
        let path = at("shop.desire");
        ok(&["import", &path, &at("orders.csv")]);
        ok(&["segments", &path, "--add", "Everybody", "--rule", "events >= 0"]);
        ok(&["export", &path, "segments", "--to", "meta", "--include-unknown-consent", "--out", &at("meta.csv")]);
        let meta: Vec<_> =
            rows(&at("meta.csv")).iter().map(|row| ["zip", "ct", "st"].map(|c| row[c].clone())).collect();
        assert_eq!(meta.len(), 8, "{header}");
        assert!(meta.contains(&["01060", "dresden", "sn"].map(str::to_owned)), "{header}: {meta:?}");
        assert!(meta.iter().all(|[zip, city, _]| zip.starts_with("0106") && city != "hamburg"), "{header}: {meta:?}");
    }
}

#[test]
fn postcode_and_town_in_one_column_are_told_apart() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let people: String =
        (10..36).zip('a'..).map(|(i, c)| format!("p{i}@example.org,Ann Li{c},101{i} Berlin,DE,2026-01-05\n")).collect();
    std::fs::write(at("people.csv"), format!("E-Mail,Name,PLZ/Ort,Land,Erstellt am\n{people}")).unwrap();
    let path = at("shop.desire");
    ok(&["import", &path, &at("people.csv")]);
    let workspace = Workspace::open_read_only(Path::new(&path), &Progress::new()).unwrap();
    assert_eq!(workspace.snapshot().table.people.postal_address(0)[..3], ["DE", "10110", "Berlin"]);
}

#[test]
fn addresses_are_handed_out_erased_and_in_no_pseudonymised_copy() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let rows = ROWS.replace("Mountain View", "Yarramalong").replace("94043-1351", "QX91 7ZV");
    std::fs::write(at("people.csv"), format!("{}\n{rows}", HEADERS[0].1)).unwrap();
    let path = at("shop.desire");
    ok(&["import", &path, &at("people.csv")]);
    let access = ok(&["access", &path, "bo@example.org", "-o", "-"]);
    let access: serde_json::Value = serde_json::from_str(&access).unwrap();
    let told = &access["profiles"][0]["told"][0];
    assert_eq!(
        (&told["postcode"], &told["city"], &told["region"]),
        (&"QX91 7ZV".into(), &"Yarramalong".into(), &"California".into())
    );
    ok(&["pseudonymise", &path, "-o", &at("copy.desire")]);
    let list = ok(&["export", &path, "events", "-o", "-"]);
    assert!(!list.contains("QX91 7ZV"), "a postcode is in no list");
    ok(&["erase", &path, "bo@example.org", "--yes"]);
    for (file, text) in [("copy.desire", "QX91 7ZV"), ("shop.desire", "QX91 7ZV"), ("copy.desire", "10115")] {
        let bytes = std::fs::read(at(file)).unwrap();
        assert!(!bytes.windows(text.len()).any(|part| part == text.as_bytes()), "{file} holds {text}");
    }
}

/// The address of the first customer (country, postcode, town, state) after lists that say postcode, town, state and country.
/// Others in each list have them all, so that it is one of people.
fn address_after(lists: &[&str]) -> [String; 4] {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let path = at("shop.desire");
    for (n, address) in lists.iter().enumerate() {
        let own = format!("ann@example.org,Ann King,{address},2026-01-0{}\n", n + 1);
        let list = at(&format!("people{n}.csv"));
        let other =
            |c: char| format!("{c}@example.org,Bo L{c},940{},Mount {c}aro,CA,US,2026-01-06\n", u32::from(c) % 90 + 10);
        let others: String = ('c'..='n').map(other).collect();
        std::fs::write(&list, format!("email,name,postcode,city,state,country,signup_date\n{own}{others}")).unwrap();
        ok(&["import", &path, &list, "--source", "CRM"]);
    }
    let workspace = Workspace::open_read_only(Path::new(&path), &Progress::new()).unwrap();
    workspace.snapshot().table.people.postal_address(0).map(str::to_owned)
}

#[test]
fn the_latest_address_counts_as_a_whole_with_its_country() {
    let berlin = "10115,Berlin,Berlin,DE";
    for (later, expected) in [
        ("20095,Hamburg,,DE", ["DE", "20095", "Hamburg", ""]),
        (",Hamburg,,", ["", "", "Hamburg", ""]),
        ("20095,,,", ["", "20095", "", ""]),
        (",berlin,,", ["DE", "10115", "berlin", "Berlin"]),
        (",,,", ["DE", "10115", "Berlin", "Berlin"]),
        // a country alone says nothing of the address
        (",,,US", ["DE", "10115", "Berlin", "Berlin"]),
    ] {
        assert_eq!(address_after(&[berlin, later, ",,,"]), expected, "{later}");
    }
    assert_eq!(address_after(&["90210,Beverly Hills,CA,US", "10115,,,"]), ["", "10115", "", ""]);
    // a country that came without an address holds for the first one
    assert_eq!(address_after(&[",,,DE", "10115,,,"]), ["DE", "10115", "", ""]);
}

#[test]
fn the_country_of_a_visit_is_not_that_of_an_address() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let path = at("shop.desire");
    let people = "email,first_name,last_name,postcode,city,ads consent,signup_date\n\
        ann@example.org,Ann,King,10115,Berlin,yes,2026-01-05\n";
    std::fs::write(at("people.csv"), people).unwrap();
    std::fs::write(at("visits.csv"), "email,event,time,country\nann@example.org,page_view,2026-01-06 10:00:00,US\n")
        .unwrap();
    ok(&["import", &path, &at("people.csv"), "--source", "CRM"]);
    ok(&["import", &path, &at("visits.csv"), "--source", "Website"]);
    ok(&["segments", &path, "--add", "Everybody", "--rule", "events >= 0"]);
    let (_, _, notes) = run(&["export", &path, "segments", "--to", "google-ads", "--out", &at("google.csv")]);
    assert!(notes.contains("by e-mail or phone alone"), "{notes}");
    let google = &rows(&at("google.csv"))[0];
    assert!(
        ["First Name", "Last Name", "Country", "Zip"].iter().all(|column| google[*column].is_empty()),
        "{google:?}"
    );
    ok(&["export", &path, "segments", "--to", "meta", "--out", &at("meta.csv")]);
    let meta = &rows(&at("meta.csv"))[0];
    assert_eq!(["zip", "country", "ct"].map(|column| meta[column].as_str()), ["", "", "berlin"]);
}
