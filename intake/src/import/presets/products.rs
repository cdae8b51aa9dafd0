//! Product catalogues: one row per product or variant, of shops, of feeds for ads and of one's own making.

use crate::events::words;
use crate::import::map::guess::names::{EXACT, name_score};
use crate::import::map::mapping::{Role, TableKind};
use crate::import::presets::preset::{
    COLUMN_DEFAULTS, ColumnRoles, FileSample, PRESET_DEFAULTS, Preset, PresetKind, RoleAndEvent,
};
use crate::texts::text_key;

pub(crate) const PRESETS: &[Preset] = &[Preset {
    id: "product_catalogue",
    source: "Shop",
    matches: is_catalogue,
    kind: PresetKind::Columns(ColumnRoles { kind: TableKind::Products, pattern: role_of, ..COLUMN_DEFAULTS }),
    notes: &[text_key!("preset-lists-what-sold-not-who-bought")],
    ..PRESET_DEFAULTS
}];

/// The roles of columns by their names as words: English, German, French, Spanish and Italian.
const NAMES: [(Role, &str); 11] = [
    (Role::Handle, "handle"),
    (Role::ProductId, "id,product id,productid,item id,variant id,asin,produkt id,id produit,id producto,id prodotto"),
    (
        Role::Sku,
        "sku,variant sku,product sku,seller sku,item number,article number,product number,product code,stockcode,artikelnummer,artikelnr,artikel nr,art nr,reference,reference produit,referencia,codice articolo,codice prodotto",
    ),
    (
        Role::Product,
        "title,name,product name,product title,product,item name,artikel,artikelname,bezeichnung,produktname,produkt,nom,nom du produit,designation,nombre,nombre del producto,producto,nome,nome prodotto,prodotto",
    ),
    (
        Role::Category,
        "category,categories,product category,product type,google product category,type,kategorie,kategorien,warengruppe,categorie,categories de produit,categoria,categorias",
    ),
    (
        Role::Value,
        "price,variant price,regular price,unit price,selling price,list price,retail price,preis,verkaufspreis,vk,vk preis,prix,prix de vente,precio,pvp,precio de venta,prezzo,prezzo di vendita",
    ),
    (
        Role::Cost,
        "cost,cost per item,cost price,unit cost,cost of goods sold,cogs,purchase price,wholesale price,einkaufspreis,ek,ek preis,einstandspreis,prix d achat,cout,coste,precio de coste,costo,prezzo di acquisto",
    ),
    (Role::Margin, "margin,gross margin,marge,rohmarge,handelsspanne,margen,margine"),
    (
        Role::Stock,
        "stock,units in stock,fulfillable quantity,quantity on hand,qty on hand,stock on hand,on hand,variant inventory qty,inventory,inventory quantity,stock quantity,stock level,available quantity,lager,lagerbestand,bestand,quantite en stock,cantidad en stock,unidades en stock,quantidade em estoque,estoque,verfugbare menge,stocks,existencias,giacenza",
    ),
    (
        Role::ReplacedBy,
        "replaced by,replacement,successor,superseded by,ersetzt durch,nachfolger,remplace par,reemplazado por,sustituido por,sostituito da",
    ),
    (Role::Currency, "currency,currency code,wahrung,devise,moneda,valuta"),
];

fn role_of(column: &str) -> Option<RoleAndEvent> {
    let key = words(column);
    NAMES.iter().find(|(_, names)| names.split(',').any(|name| name == key)).map(|(role, _)| (*role, None))
}

/// A catalogue has names or numbers of products with their price, cost or stock, something that only catalogues say, and
/// nobody who buys and no time at which.
fn is_catalogue(s: &FileSample<'_>) -> bool {
    let filled =
        |role: Role| s.columns.iter().any(|c| c.filled > 0.0 && role_of(&c.name).is_some_and(|(of, _)| of == role));
    let somebody = [
        Role::CustomerId,
        Role::Email,
        Role::Phone,
        Role::DeviceId,
        Role::OrderId,
        Role::FirstName,
        Role::Channel,
        Role::Campaign,
        Role::Text,
    ];
    const DESCRIBES: [&str; 6] = ["description", "body", "content", "link", "url", "title"];
    let tells_of_people = s.columns.iter().any(|c| {
        let key = words(&c.name);
        let of_product = role_of(&c.name).is_some() || DESCRIBES.iter().any(|word| key.contains(word));
        let is = |role: &Role| name_score(*role, &key) > EXACT;
        let happened =
            matches!(&*key, "time" | "date" | "timestamp" | "datetime" | "order date" | "event" | "quantity" | "qty");
        !of_product && (somebody.iter().any(is) || happened)
    });
    let named = filled(Role::Product) || filled(Role::Sku);
    let measured = filled(Role::Value) || filled(Role::Cost) || filled(Role::Stock);
    let only_there = [Role::Cost, Role::Margin, Role::Stock, Role::ReplacedBy, Role::Category, Role::Handle];
    named && measured && only_there.into_iter().any(filled) && !tells_of_people
}
