//! What addresses of pages say of the touchpoint.

use super::default_stages::{A, C, D, R};

/// Page classes, first match wins: a test on the path, the touchpoint, its stage.
pub(super) type PageClass = (fn(&str) -> bool, &'static str, u8);

pub(super) const PAGES: &[PageClass] = &[
    (|p| matches!(p, "/" | "/index" | "/index.html" | "/index.php" | "/home"), "Home page viewed", A),
    (
        |p| {
            has(
                p,
                &[
                    "thank",
                    "order-confirm",
                    "order_confirm",
                    "order-complete",
                    "order-received",
                    "confirmation",
                    "danke",
                    "merci",
                    "gracias",
                    "bestellbestaetigung",
                    "success",
                ],
            )
        },
        "Order confirmed",
        D,
    ),
    (|p| has(p, &["payment-error", "payment_error", "payment-failed", "checkout/error"]), "Payment error", D),
    (|p| has(p, &["checkout/payment", "/payment", "/zahlung", "/paiement", "/pago"]), "Payment info", D),
    (|p| has(p, &["checkout/shipping", "/shipping", "/delivery", "/versand", "/livraison"]), "Shipping info", D),
    (|p| has(p, &["/checkout", "/kasse", "/commande"]), "Checkout started", D),
    (|p| has(p, &["/cart", "/basket", "/bag", "/warenkorb", "/panier", "/carrito"]), "Cart viewed", D),
    (|p| has(p, &["/wishlist", "/favorites", "/favourites", "/merkzettel"]), "Wishlist viewed", C),
    (
        |p| {
            below(
                p,
                &[
                    "product",
                    "products",
                    "p",
                    "item",
                    "items",
                    "dp",
                    "produkt",
                    "produkte",
                    "produit",
                    "produits",
                    "producto",
                    "productos",
                    "pd",
                ],
            )
        },
        "Product viewed",
        C,
    ),
    (
        |p| {
            at(
                p,
                &[
                    "category",
                    "categories",
                    "c",
                    "collection",
                    "collections",
                    "catalog",
                    "catalogue",
                    "kategorie",
                    "categorie",
                    "categoria",
                    "shop",
                    "products",
                    "produkte",
                    "produits",
                    "productos",
                    "list",
                ],
            )
        },
        "Category viewed",
        C,
    ),
    (|p| at(p, &["search", "suche", "recherche", "buscar", "busqueda", "s"]), "Search", C),
    (|p| at(p, &["pricing", "prices", "plans", "preise", "tarifs", "precios"]), "Pricing viewed", C),
    (|p| at(p, &["compare", "vergleich"]), "Products compared", C),
    (
        |p| {
            at(
                p,
                &[
                    "blog", "journal", "magazine", "magazin", "news", "guide", "guides", "article", "articles",
                    "ratgeber",
                ],
            )
        },
        "Blog viewed",
        A,
    ),
    (|p| at(p, &["landing", "lp", "l", "ad", "campaign"]), "Landing page viewed", A),
    (|p| at(p, &["login", "signin", "sign-in", "anmelden", "connexion"]), "Login page viewed", R),
    (|p| at(p, &["register", "signup", "sign-up", "registrieren", "inscription", "registro"]), "Signup page viewed", C),
    (
        |p| at(p, &["account", "my-account", "profile", "orders", "konto", "mein-konto", "compte", "cuenta"]),
        "Account viewed",
        R,
    ),
    (|p| at(p, &["return", "returns", "retoure", "retouren", "retour"]), "Returns page viewed", R),
    (
        |p| at(p, &["support", "help", "faq", "contact", "hilfe", "kontakt", "aide", "ayuda", "contacto"]),
        "Help viewed",
        R,
    ),
];

/// Whether one of `words` is anywhere in the path.
fn has(path: &str, words: &[&str]) -> bool {
    words.iter().any(|w| path.contains(w))
}

/// Whether a folder of the path (of the first two, past a language folder) is one of `folders`.
fn at(path: &str, folders: &[&str]) -> bool {
    path.split('/').skip(1).take(2).any(|f| folders.contains(&f))
}

/// Whether something lies below one of `folders`.
fn below(path: &str, folders: &[&str]) -> bool {
    let mut parts = path.split('/').skip(1);
    parts.any(|f| folders.contains(&f)) && parts.next().is_some()
}
