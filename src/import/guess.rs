//! Column names and values → roles, kind of table, source.

use crate::events::words;

use super::{Column, ColumnRole, Mapping, Role, TableKind};

/// What the sampled values of a column look like; shares are of filled cells.
#[derive(Debug, Clone, Default)]
pub(super) struct Look {
    pub filled: f64,
    pub distinct: usize,
    pub rows: usize,
    pub email: f64,
    pub time: f64,
    pub number: f64,
    pub page: f64,
    pub yes_no: f64,
    pub mean_length: f64,
}

/// A role and the column names that mean it, as words, best first. A name also counts at the end of a longer one
/// ("properties.page_url"), but less.
const NAMES: &[(Role, &str)] = &[
    (
        Role::ConsentSms,
        "sms consent,sms marketing consent,accepts sms marketing,sms opt in,sms optin,sms subscribed,sms marketing status",
    ),
    (
        Role::ConsentAds,
        "privacy info ads storage,ads storage,ad storage,ads consent,ad consent,advertising consent,ad user data",
    ),
    (
        Role::ConsentAnalytics,
        "privacy info analytics storage,analytics storage,analytics consent,statistics consent,tracking consent",
    ),
    (
        Role::ConsentProfiling,
        "profiling consent,personalization consent,personalisation consent,ad personalization,profiling",
    ),
    (
        Role::OptOut,
        "opt out,opted out,optout,email opt out,email optout,has opted out of email,unsubscribed,unsubscribed from all email,email unsubscribed,unsubscribe,unsubscribed at,unsub time",
    ),
    (
        Role::Consent,
        "email consent,consent,email marketing consent,marketing consent,accepts marketing,accepts email marketing,opt in,optin,email opt in,newsletter opt in,subscribed,email subscribed,email subscribe,einwilligung,newsletter einwilligung,consentement,consentimiento,marketing permission,gdpr consent,marketing contact status",
    ),
    (
        Role::ConsentTime,
        "consent timestamp,consent time,consent date,consent at,email marketing consent timestamp,opt in timestamp,opt in date,optin date,einwilligung am,einwilligung datum,date du consentement",
    ),
    (
        Role::Email,
        "email,e mail,email address,e mail address,mail,e mail adresse,customer email,user email,contact email,recipient,recipient email,email id,adresse email,courriel,correo,correo electronico,requester email",
    ),
    (
        Role::Phone,
        "phone,phone number,telephone,tel,mobile phone,mobile number,telefon,telefonnummer,handy,handynummer,telefono,movil,numero de telephone,billing phone",
    ),
    (
        Role::DeviceId,
        "cookie id,cookie,device id,anonymous id,user pseudo id,visitor id,visitorid,fullvisitorid,client id,browser id,distinct id,domain userid,network userid,amplitude id,gaid,idfa,idvisitor,anonymousid,deviceid,cookieid",
    ),
    (
        Role::CustomerId,
        "customer id,customerid,case concept name,customer number,customer no,user id,userid,kundennummer,kunden id,kundenid,kundennr,kunden nr,kunde,person id,personid,contact id,contactid,member id,client number,id client,cliente,id cliente,client,customer,user,record id,requester id,account id,distinct id,shopper id,case id,caseid,case,seller id,mql id,lead id",
    ),
    (
        Role::Time,
        "timestamp,event time,event timestamp,time,datetime,date time,occurred at,when,zeitpunkt,zeitstempel,zeit,datum,date,fecha,fecha hora,date heure,heure,horodatage,ts,created at,created,createdat,create date,created date,created date utc,order date,orderdate,purchase date,invoicedate,invoice date,event date,eventdate,server timestamp,serverdatetime,derived tstamp,collector tstamp,received at,sent at,first contact date,bestelldatum,day,tag",
    ),
    (
        Role::Event,
        "event,event name,concept name,event type,eventname,eventtype,touchpoint,action,activity,activity type,interaction,ereignis,aktion,evento,evenement,accion,type,event action,action type,typ",
    ),
    (
        Role::Channel,
        "channel,acquisition channel,marketing channel,traffic channel,default channel group,kanal,canal,source medium,traffic source,utm medium,utm source,mkt medium,mkt source,medium,source,origin,original source,lead source,referrer type,referrer,referer,http referer,http referrer,page referrer,document referrer,referring url,quelle,herkunft,origen,via channel",
    ),
    (
        Role::Page,
        "page,page url,url,page path,path,page location,current url,screen,screen name,seite,pagina,landing page,landing page id,page title,link,request",
    ),
    (
        Role::Product,
        "product name,product,lineitem name,line item name,item name,item,product title,article,artikel,artikelname,produkt,produktname,produit,producto,articulo,description,product id,item id,sku,lineitem sku,product sku,stockcode,product s,artikelnummer",
    ),
    (
        Role::Quantity,
        "quantity,qty,lineitem quantity,line item quantity,item quantity,menge,anzahl,quantite,cantidad,units,pieces,stuck,items",
    ),
    (
        Role::Value,
        "lineitem price,line item price,unit price,unitprice,item price,value,revenue,order value,order total,total,total price,grand total,amount,umsatz,betrag,wert,preis,gesamt,gesamtbetrag,montant,chiffre d affaires,prix,importe,valor,precio,ingresos,price,sales,dollar value,purchase value,conversion value,net revenue,n revenue,subtotal,event value,total amount,spend,cost,amount spent,total spent,ad spend,kosten,ausgaben,cout,coste",
    ),
    (Role::Impressions, "impressions,impr,impressionen,impresiones,views shown"),
    (Role::Clicks, "clicks,link clicks,klicks,clics,outbound clicks"),
    (Role::Currency, "currency,currency code,wahrung,wahrungscode,devise,moneda"),
    (
        Role::OrderId,
        "order id,orderid,order number,order no,order nr,order name,bestellnummer,bestell nr,bestellung,numero de commande,commande,numero de pedido,pedido,order,invoiceno,invoice no,invoice number,invoice id,transaction id,basket id,cart id",
    ),
    (
        Role::Campaign,
        "campaign,campaign name,utm campaign,kampagne,campagne,campana,mkt campaign,ad campaign,newsletter name",
    ),
    (
        Role::Device,
        "device,device type,device category,platform,gerat,geratetyp,appareil,dispositivo,device kind,user agent,useragent,http user agent,browser agent,os name,operating system",
    ),
    (
        Role::Country,
        "country,country code,land,pays,pais,geo country,billing country,shipping country,country name,mp country code,cc",
    ),
    (
        Role::Text,
        "text,message,comment,comments,review text,review,feedback,body,kommentar,nachricht,bewertung,mensaje,commentaire,comentario,content,description,subject,question,answer,ticket text",
    ),
    (
        Role::Name,
        "name,full name,fullname,first name,firstname,last name,lastname,vorname,nachname,customer name,contact name,prenom,nom,nombre,apellido,apellidos,given name,family name,surname,billing name,display name",
    ),
];

/// Dates in a people table that are no milestones of a customer's way.
const NO_MILESTONE: &[&str] = &[
    "birth",
    "dob",
    "geburt",
    "naissance",
    "nacimiento",
    "update",
    "modified",
    "changed",
    "synced",
    "sync",
    "last",
    "expire",
    "expiry",
    "next",
    "due",
];

/// How well a column fits a role by its name: 0 = not at all, higher = better.
fn name_score(role: Role, key: &str) -> u32 {
    let Some((_, names)) = NAMES.iter().find(|(r, _)| *r == role) else { return 0 };
    let mut best = 0;
    for (i, name) in names.split(',').enumerate() {
        let rank = 100u32.saturating_sub(i as u32);
        let ends_with = || {
            key.len() > name.len()
                && name.len() > 3
                && key.ends_with(name)
                && key.as_bytes()[key.len() - name.len() - 1] == b' '
        };
        if key == name {
            best = best.max(200 + rank);
        } else if ends_with() {
            best = best.max(rank);
        }
    }
    best
}

/// Whether the values of a column can have the role.
fn values_fit(role: Role, look: &Look) -> bool {
    let empty = look.filled == 0.0;
    match role {
        Role::Email => empty || look.email > 0.5 || (look.time < 0.5 && look.number < 0.5 && look.yes_no < 0.5),
        Role::Time | Role::Milestone | Role::ConsentTime => look.time > 0.6,
        Role::Value | Role::Quantity | Role::Impressions | Role::Clicks => empty || look.number > 0.6,
        Role::Currency => look.mean_length < 12.0 && look.number < 0.5,
        _ if role.purpose().is_some() => look.time < 0.5 && (empty || look.yes_no > 0.5),
        // the address a visit came from differs with nearly every row
        Role::Channel if look.page > 0.5 => look.time < 0.5,
        Role::Event | Role::Channel => {
            look.time < 0.5 && look.mean_length < 60.0 && (look.rows < 50 || look.distinct * 2 < look.rows)
        }
        Role::Page => look.time < 0.5 && look.number < 0.9,
        Role::Phone | Role::DeviceId => look.time < 0.9 || look.number > 0.9,
        Role::Text => look.time < 0.5 && look.number < 0.5,
        Role::Name => look.email < 0.5 && look.time < 0.5 && look.number < 0.5,
        Role::OrderId | Role::CustomerId => look.time < 0.9 || look.number > 0.9,
        _ => look.time < 0.9,
    }
}

/// Guesses the whole mapping.
pub(super) fn mapping(file: &str, columns: &[Column], looks: &[Look]) -> Mapping {
    let keys: Vec<String> = columns.iter().map(|c| words(&c.name)).collect();
    let mut roles = vec![Role::Ignore; columns.len()];
    for (role, _) in NAMES {
        assign(*role, &keys, looks, &mut roles);
    }
    by_value(&keys, looks, &mut roles);
    let kind = kind(&keys, looks, &mut roles);
    settle(kind, &keys, looks, &mut roles);
    let source = source(file, kind, &roles);
    let columns = columns.iter().zip(&roles).map(|(c, &role)| ColumnRole::new(&c.name, role)).collect();
    Mapping {
        event_name: event_name(file, kind, &roles),
        source,
        kind,
        columns,
        time_zone: "UTC".to_owned(),
        ..Mapping::default()
    }
}

/// Gives a role to the columns that fit it best by name.
fn assign(role: Role, keys: &[String], looks: &[Look], roles: &mut [Role]) {
    let mut scored: Vec<(u32, usize)> = (0..keys.len())
        .filter(|&i| roles[i] == Role::Ignore && values_fit(role, &looks[i]))
        .map(|i| (name_score(role, &keys[i]), i))
        .filter(|(score, _)| *score > 0)
        .collect();
    // empty columns last, then the better name, then file order
    scored.sort_by_key(|&(score, i)| (looks[i].filled == 0.0, std::cmp::Reverse(score), i));
    let Some(&(_, best)) = scored.first() else { return };
    roles[best] = role;
    for &(_, i) in &scored[1..] {
        let joined = match role {
            // first and last name, source and medium, device and user agent belong together
            Role::Name => is_part_of_name(&keys[best]) && is_part_of_name(&keys[i]),
            Role::Channel => {
                is_source_or_medium(&keys[best])
                    && is_source_or_medium(&keys[i])
                    && prefix(&keys[best]) == prefix(&keys[i])
            }
            // a time for e-mail, one for SMS
            Role::ConsentTime => true,
            Role::Device => keys[best].ends_with("agent") != keys[i].ends_with("agent"),
            _ => false,
        };
        if joined && roles.iter().filter(|r| **r == role).count() < 2 {
            roles[i] = role;
        }
    }
}

fn is_part_of_name(key: &str) -> bool {
    ["first", "last", "given", "family", "vorname", "nachname", "prenom", "nom", "nombre", "apellido", "surname"]
        .iter()
        .any(|w| key.split(' ').any(|k| k.starts_with(w)))
}

fn is_source_or_medium(key: &str) -> bool {
    key.ends_with("medium") || key.ends_with("source")
}

/// A name without its last word.
fn prefix(key: &str) -> &str {
    key.rsplit_once(' ').map_or("", |(p, _)| p)
}

/// Fills the roles that no name gave from what the values look like.
fn by_value(keys: &[String], looks: &[Look], roles: &mut [Role]) {
    let free = |roles: &[Role], wanted: &dyn Fn(usize) -> bool| {
        (0..keys.len()).find(|&i| roles[i] == Role::Ignore && looks[i].filled > 0.3 && wanted(i))
    };
    if !roles.contains(&Role::Email)
        && let Some(i) = free(roles, &|i| looks[i].email > 0.8)
    {
        roles[i] = Role::Email;
    }
    if !roles.contains(&Role::Time)
        && let Some(i) = free(roles, &|i| looks[i].time > 0.9 && looks[i].number < 0.5)
    {
        roles[i] = Role::Time;
    }
    let named = |roles: &[Role]| {
        roles.iter().any(|r| matches!(r, Role::CustomerId | Role::Email | Role::DeviceId | Role::Phone))
    };
    let ends_in_id = |i: usize| keys[i] == "id" || keys[i].ends_with(" id") || keys[i].ends_with(" key");
    if !named(roles)
        && let Some(i) = free(roles, &|i| ends_in_id(i) && !keys[i].contains("session"))
    {
        roles[i] = Role::CustomerId;
    }
    if !named(roles)
        && let Some(i) = free(roles, &|i| keys[i].contains("session"))
    {
        roles[i] = Role::DeviceId;
    }
    if !roles.contains(&Role::Event)
        && !roles.contains(&Role::Page)
        && let Some(i) = free(roles, &|i| looks[i].page > 0.8)
    {
        roles[i] = Role::Page;
    }
    // a file without a header: the first column names somebody, a column of few words says what happened
    if keys.iter().all(|k| k.starts_with("column ")) {
        if !named(roles)
            && let Some(i) = free(roles, &|i| looks[i].time < 0.5 && looks[i].mean_length < 60.0)
        {
            roles[i] = Role::CustomerId;
        }
        let few = |i: usize| {
            looks[i].number < 0.5
                && looks[i].time < 0.5
                && (looks[i].rows < 20 || looks[i].distinct * 4 < looks[i].rows)
        };
        if !roles.contains(&Role::Event)
            && let Some(i) = free(roles, &few)
        {
            roles[i] = Role::Event;
        }
        if !roles.contains(&Role::Value)
            && let Some(i) = free(roles, &|i| looks[i].number > 0.9)
        {
            roles[i] = Role::Value;
        }
    }
}

/// Tells events, people and orders apart.
fn kind(keys: &[String], looks: &[Look], roles: &mut [Role]) -> TableKind {
    let has = |roles: &[Role], role: Role| roles.contains(&role);
    let lines = keys.iter().any(|k| k.starts_with("lineitem") || k.starts_with("line item"));
    if lines {
        // such exports call the order "Name" ("#1001")
        if !has(roles, Role::OrderId)
            && let Some(i) = keys.iter().position(|k| k == "name")
        {
            roles[i] = Role::OrderId;
        }
        return TableKind::Orders;
    }
    let somebody = |r: &Role| r.is_identifier();
    let reach = has(roles, Role::Impressions) || has(roles, Role::Clicks);
    if reach && has(roles, Role::Time) && !roles.iter().any(somebody) {
        return TableKind::Spend;
    }
    // what became of a mailing, per recipient: each date is a step
    let dates = looks.iter().filter(|l| l.time > 0.6 && l.number < 0.5).count();
    if dates >= 3 && has(roles, Role::Email) && has(roles, Role::Campaign) && !has(roles, Role::Event) {
        return TableKind::People;
    }
    if has(roles, Role::OrderId) && !has(roles, Role::Event) && (has(roles, Role::Value) || has(roles, Role::Product)) {
        return TableKind::Orders;
    }
    if has(roles, Role::Event) {
        return TableKind::Events;
    }
    let identifiers = |r: &Role| matches!(r, Role::CustomerId | Role::Email | Role::DeviceId | Role::Phone);
    let unique = roles.iter().zip(looks).filter(|(r, _)| identifiers(r)).any(|(_, l)| {
        let filled = (l.filled * l.rows as f64).round() as usize;
        filled > 0 && l.distinct * 100 >= filled * 98
    });
    let personal = has(roles, Role::Name)
        || has(roles, Role::Consent)
        || has(roles, Role::ConsentSms)
        || keys.iter().any(|k| {
            [
                "signed up",
                "signup",
                "lifecycle",
                "became",
                "customer since",
                "member",
                "loyalty",
                "create date",
                "segment",
                "company",
                "first contact",
                "won date",
            ]
            .iter()
            .any(|w| k.contains(w))
        });
    if !has(roles, Role::Time) && (unique || personal) {
        return TableKind::People;
    }
    let eventful =
        has(roles, Role::Page) || has(roles, Role::Text) || has(roles, Role::Product) || has(roles, Role::Value);
    if unique && personal && !eventful { TableKind::People } else { TableKind::Events }
}

/// Puts right what depends on the kind of table.
fn settle(kind: TableKind, keys: &[String], looks: &[Look], roles: &mut [Role]) {
    for i in 0..roles.len() {
        let date = looks[i].time > 0.6
            && (looks[i].number < 0.5 || name_score(Role::Time, &keys[i]) > 0 || keys[i].ends_with("date"));
        let milestone = date && !keys[i].split(' ').any(|w| NO_MILESTONE.iter().any(|n| w.starts_with(n)));
        match (kind, roles[i]) {
            (TableKind::Spend, Role::Quantity | Role::OrderId | Role::Name | Role::Event | Role::Text) => {
                roles[i] = Role::Ignore;
            }
            (TableKind::Spend, _) => {}
            (TableKind::People, Role::Impressions | Role::Clicks | Role::Currency) => roles[i] = Role::Attribute,
            (_, Role::Impressions | Role::Clicks | Role::Currency) => roles[i] = Role::Ignore,
            // belongs to the steps, where there are any
            (TableKind::People, Role::Campaign) if looks.iter().filter(|l| l.time > 0.6).count() >= 3 => {}
            (TableKind::People, Role::Time | Role::Ignore) if milestone => roles[i] = Role::Milestone,
            (
                TableKind::People,
                Role::Ignore
                | Role::Time
                | Role::Channel
                | Role::Value
                | Role::Quantity
                | Role::OrderId
                | Role::Device
                | Role::Product
                | Role::Page
                | Role::Campaign
                | Role::Text,
            ) if looks[i].filled > 0.0 => {
                roles[i] = Role::Attribute;
            }
            (TableKind::Orders, Role::Ignore)
                if milestone
                    && ["cancel", "fulfilled", "shipped", "refund", "deliver", "return"]
                        .iter()
                        .any(|w| keys[i].contains(w)) =>
            {
                roles[i] = Role::Milestone;
            }
            // in these tables a name by itself is the order's, the product's or the event's
            (TableKind::Events, Role::Name | Role::Quantity | Role::OrderId) => roles[i] = Role::Ignore,
            // "subscribed" may be what happened; only a name that speaks of consent says who agreed
            (TableKind::Events, Role::Consent) if !keys[i].contains("consent") && !keys[i].contains("marketing") => {
                roles[i] = Role::Ignore;
            }
            _ => {}
        }
    }
}

/// The source a file most likely belongs to.
fn source(file: &str, kind: TableKind, roles: &[Role]) -> String {
    let stem = words(file.rsplit_once('.').map_or(file, |(stem, _)| stem));
    let says = |list: &[&str]| stem.split(' ').any(|w| list.iter().any(|l| w.starts_with(l)));
    let source = if says(&[
        "order",
        "shop",
        "sale",
        "purchase",
        "woo",
        "stripe",
        "transaction",
        "invoice",
        "payment",
        "bestell",
        "retail",
        "commande",
        "pedido",
    ]) {
        "Shop"
    } else if says(&["mail", "email", "newsletter", "klaviyo", "brevo", "campaign", "mailing"]) {
        "E-mail"
    } else if says(&["support", "ticket", "zendesk", "helpdesk", "intercom", "service"]) {
        "Support"
    } else if says(&["review", "feedback", "survey", "bewertung"]) {
        "Reviews"
    } else if says(&[
        "crm",
        "contact",
        "lead",
        "deal",
        "hubspot",
        "salesforce",
        "customer",
        "kunden",
        "people",
        "person",
        "member",
        "client",
    ]) {
        "CRM"
    } else if says(&["social", "facebook", "instagram", "linkedin", "tiktok"]) {
        "Social"
    } else if says(&["store", "pos", "filial"]) {
        "Store"
    } else {
        match kind {
            TableKind::Orders => "Shop",
            TableKind::People => "CRM",
            TableKind::Spend => "Ads",
            TableKind::Events if roles.contains(&Role::Text) => "Support",
            TableKind::Events => "Website",
        }
    };
    source.to_owned()
}

/// What happened, where rows do not say it.
fn event_name(file: &str, kind: TableKind, roles: &[Role]) -> String {
    let has = |role: Role| roles.contains(&role);
    let source = source(file, kind, roles);
    let name = match kind {
        TableKind::Orders => "Purchase",
        TableKind::People | TableKind::Spend => "",
        TableKind::Events if has(Role::Event) => "",
        TableKind::Events if source == "Reviews" => "Review written",
        TableKind::Events if source == "Support" => "Support ticket",
        TableKind::Events if has(Role::Value) => "Purchase",
        TableKind::Events if has(Role::Page) => "Page view",
        TableKind::Events if has(Role::Product) => "Product viewed",
        TableKind::Events if has(Role::Channel) => "Visit",
        TableKind::Events => "Event",
    };
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(file: &str, names: &[&str], looks: &[Look]) -> Mapping {
        let columns: Vec<Column> =
            names.iter().map(|n| Column { name: (*n).to_owned(), samples: vec![], filled: 1.0 }).collect();
        mapping(file, &columns, looks)
    }

    fn text() -> Look {
        Look { filled: 1.0, distinct: 3, rows: 100, mean_length: 8.0, ..Look::default() }
    }

    #[test]
    fn web_events() {
        let time = Look { time: 1.0, ..text() };
        let names = ["cookie_id", "customer_id", "time", "event", "page", "channel", "product", "device", "country"];
        let mut looks = vec![text(); 9];
        looks[2] = time;
        let m = guess("web_events.csv", &names, &looks);
        let roles: Vec<Role> = m.columns.iter().map(|c| c.role).collect();
        use Role::*;
        assert_eq!(roles, [DeviceId, CustomerId, Time, Event, Page, Channel, Product, Device, Country]);
        assert_eq!((m.kind, m.source.as_str()), (TableKind::Events, "Website"));
    }

    #[test]
    fn names_in_two_columns_and_source_with_medium() {
        let names = ["First Name", "Last Name", "E-Mail", "utm_source", "utm_medium", "Created", "Newsletter opt-in"];
        let mut looks = vec![Look { distinct: 100, ..text() }; 7];
        looks[2].email = 1.0;
        looks[3].distinct = 3;
        looks[4].distinct = 3;
        looks[5].time = 1.0;
        looks[6] = Look { yes_no: 1.0, ..text() };
        let m = guess("export.csv", &names, &looks);
        assert_eq!(m.kind, TableKind::People);
        assert_eq!(m.columns_with(Role::Name).collect::<Vec<_>>(), ["First Name", "Last Name"]);
        assert_eq!(m.columns_with(Role::Milestone).collect::<Vec<_>>(), ["Created"]);
        assert_eq!(m.role("Newsletter opt-in"), Role::Consent);
    }

    #[test]
    fn order_lines() {
        let names = ["Name", "Email", "Created at", "Total", "Lineitem quantity", "Lineitem name", "Lineitem price"];
        let mut looks = vec![text(); 7];
        looks[1].email = 1.0;
        looks[2].time = 1.0;
        for i in [3, 4, 6] {
            looks[i].number = 1.0;
        }
        let m = guess("orders.csv", &names, &looks);
        assert_eq!(m.kind, TableKind::Orders);
        assert_eq!(m.role("Name"), Role::OrderId);
        assert_eq!((m.role("Lineitem price"), m.role("Total")), (Role::Value, Role::Ignore));
        assert_eq!(m.source, "Shop");
    }
}
