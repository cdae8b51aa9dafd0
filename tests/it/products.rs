//! What is sold: catalogues of several kinds, matched with the events by id, SKU or name.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use desire_path::import::{TableKind, inspect};
use desire_path::model::{ImportState, Product, latest_products};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, ImportRequest, Workspace};

use crate::cli::{json, run};

fn written(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn import(workspace: &mut Workspace, path: &Path) {
    let found = inspect(path).unwrap();
    assert_eq!(found.questions, [], "{}", path.display());
    workspace.import(&[ImportRequest { input: path.into(), mapping: found.mapping }], &Progress::new()).unwrap();
}

fn workspace(folder: &Path) -> Workspace {
    Workspace::create(folder.join("a.desire"), &Progress::new()).unwrap()
}

fn told(products: &[Product]) -> Vec<String> {
    let number = |n: Option<f64>| n.map_or_else(String::new, |n| n.to_string());
    let one = |p: &Product| {
        let (price, cost, stock) = (number(p.price), number(p.cost), number(p.stock));
        format!("{}|{}|{}|{}|{price}|{cost}|{}|{stock}|{}", p.id, p.sku, p.name, p.category, p.currency, p.replaced_by)
    };
    products.iter().map(one).collect()
}

#[test]
fn catalogues_of_shops_feeds_and_spreadsheets_are_read() {
    for (name, text, expected) in [
        (
            "shopify.csv",
            "Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price,Cost per item,Image Src,Status\n\
             lamp,Lamp,<p>Bright</p>,Kestrel,Home > Light,,new,true,Color,Red,L-RED,5,24.90,11.20,https://x.example/1.png,active\n\
             lamp,,,,,,,,,Blue,L-BLUE,0,25.90,11.20,,\n\
             lamp,,,,,,,,,,,,,,https://x.example/2.png,\n\
             cup,Cup,,Kestrel,,Kitchen,,true,Title,Default Title,C-1,40,9,3.1,,active\n",
            vec![
                "|C-1|Cup|Kitchen|9|3.1||40|",
                "|L-BLUE|Lamp|Home > Light|25.9|11.2||0|",
                "|L-RED|Lamp|Home > Light|24.9|11.2||5|",
            ],
        ),
        (
            "woo.csv",
            "ID,Type,SKU,Name,Published,Stock,Sale price,Regular price,Categories\n\
             12,simple,W-1,Pot,1,7,,19.50,Garden\n13,simple,,Vase,1,,10,12,Garden\n",
            vec!["13||Vase|Garden|12||||", "12|W-1|Pot|Garden|19.5|||7|"],
        ),
        (
            "feed.tsv",
            "id\ttitle\tdescription\tlink\tprice\tavailability\tproduct type\tcost of goods sold\n\
             sku9\tLamp\tA lamp\thttps://x.example/lamp\t24.90 EUR\tin_stock\tLight\t11.00 EUR\n\
             sku8\tCup\tA cup\thttps://x.example/cup\t9.00 EUR\tin_stock\tKitchen\t3.00 EUR\n",
            vec!["sku8||Cup|Kitchen|9|3|EUR||", "sku9||Lamp|Light|24.9|11|EUR||"],
        ),
        (
            "eigene.csv",
            "Artikelnummer;Bezeichnung;Warengruppe;Preis;Marge;Lagerbestand;Ersetzt durch\n\
             A-1;Lampe;Licht;20,00;40 %;3;A-2\nA-2;Lampe Neu;Licht;24,50;50 %;9;\n",
            vec!["|A-1|Lampe|Licht|20|12||3|A-2", "|A-2|Lampe Neu|Licht|24.5|12.25||9|"],
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = written(folder.path(), name, text);
        let found = inspect(&path).unwrap();
        assert_eq!(found.mapping.kind, TableKind::Products, "{name}");
        let mut workspace = workspace(folder.path());
        import(&mut workspace, &path);
        let got = told(&workspace.snapshot().project.products);
        let sorted: BTreeSet<String> = got.iter().cloned().collect();
        assert_eq!(sorted, expected.iter().map(|line| (*line).to_owned()).collect(), "{name}");
    }
    // what people bought is no catalogue
    let folder = tempfile::tempdir().unwrap();
    let orders = written(
        folder.path(),
        "orders.csv",
        "order id,email,date,sku,name,price,category\n1,a@x.example,2026-01-05,L,Lamp,20,Light\n",
    );
    assert_ne!(inspect(&orders).unwrap().mapping.kind, TableKind::Products);
}

const EVENTS: &str = "customer_id,time,event,product\n\
    c1,2026-03-01 10:00:00,Product viewed,Lamp\nc1,2026-03-01 11:00:00,Purchase,A-1\n\
    c2,2026-03-01 12:00:00,Product viewed,  cup \nc3,2026-03-01 13:00:00,Product viewed,Vase\nc3,2026-03-01 14:00:00,Login,\n";

#[test]
fn events_are_matched_and_can_be_filtered_by_category_and_an_undone_catalogue_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(folder.path());
    import(&mut workspace, &written(folder.path(), "events.csv", EVENTS));
    let catalogue = "sku,name,category,price,stock\nA-1,Lamp,Light,20,3\nB-1,Cup,Kitchen,9,4\n";
    import(&mut workspace, &written(folder.path(), "catalogue.csv", catalogue));
    let project = folder.path().join("a.desire").to_string_lossy().into_owned();
    let answer = json(&["products", &project, "--format", "json"]);
    let rows: Vec<String> = answer["tables"][0]["rows"].as_array().unwrap().iter().map(|row| row.to_string()).collect();
    assert_eq!(rows.len(), 2);
    assert_eq!((&answer["facts"]["events_with_product"], &answer["facts"]["events_matched"]), (&4.into(), &3.into()));
    assert!(answer["sentence"].as_str().unwrap().contains("75"), "{}", answer["sentence"]);
    let lamp =
        answer["tables"][0]["rows"].as_array().unwrap().iter().find(|row| row.to_string().contains("A-1")).unwrap();
    assert!(lamp.to_string().ends_with("2,1]"), "two events of one customer: {lamp}");
    // the category is a property of the events
    let count = |filter: &str| {
        json(&["show", "paths", &project, "--filter", filter, "--set", "beyond_goal=true", "--format", "json"])["facts"]
            ["base"]
            .clone()
    };
    assert_eq!(
        (count("property.product category=Light"), count("property.product category=Kitchen")),
        (1.into(), 1.into())
    );
    let table = workspace.snapshot().table;
    assert!(table.property_names().contains(&"product category"));
    assert_eq!(table.property_texts("product category"), ["Kitchen", "Light"]);
    // another export brings other prices and keeps what it does not name
    import(
        &mut workspace,
        &written(folder.path(), "newer.csv", "sku,name,category,price,stock\nA-1,Lamp,Lamps,22,1\n"),
    );
    assert_eq!(told(&workspace.snapshot().project.products), ["|A-1|Lamp|Lamps|22|||1|", "|B-1|Cup|Kitchen|9|||4|"]);
    let last = workspace.snapshot().project.imports.last().unwrap().id;
    workspace.edit(Edit::SetImportState { import: last, state: ImportState::Undone }).unwrap();
    assert_eq!(told(&workspace.snapshot().project.products), ["|A-1|Lamp|Light|20|||3|", "|B-1|Cup|Kitchen|9|||4|"]);
    drop(workspace);
    let reopened = Workspace::open(folder.path().join("a.desire"), &Progress::new()).unwrap();
    assert_eq!(reopened.snapshot().project.products.len(), 2);
    assert_eq!(reopened.snapshot().table.property_texts("product category"), ["Kitchen", "Light"]);
}

#[test]
fn without_a_catalogue_it_is_said_how_to_get_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(folder.path());
    import(&mut workspace, &written(folder.path(), "events.csv", EVENTS));
    drop(workspace);
    let project = folder.path().join("a.desire").to_string_lossy().into_owned();
    let (code, _, err) = run(&["products", &project]);
    assert!(code == 3 && err.contains("no product catalogue"), "{code} {err}");
}

#[test]
fn the_latest_import_of_a_product_counts() {
    let product =
        |import, sku: &str, price| Product { import, sku: sku.to_owned(), price: Some(price), ..Product::default() };
    let all = vec![product(1, "a", 1.0), product(1, "b", 2.0), product(2, "A", 3.0)];
    let kept: Vec<Option<f64>> = latest_products(all).iter().map(|p| p.price).collect();
    assert_eq!(kept, [Some(3.0), Some(2.0)]);
}
