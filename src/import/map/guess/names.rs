//! The names that columns have, by what they mean: English, German, French and Spanish.

use crate::events::words;
use crate::import::map::mapping::Role;

/// A role and the column names that mean it, as words, best first. A name also counts at the end of a longer one
/// (`properties.page_url`), but less.
pub(crate) const NAMES: &[(Role, &str)] = &[
    (
        Role::ConsentSms,
        "sms consent,sms marketing consent,accepts sms marketing,sms opt in,sms optin,sms subscribed,sms marketing status,consent sms,text consent",
    ),
    (
        Role::ConsentAds,
        "privacy info ads storage,ads storage,ad storage,ads consent,ad consent,advertising consent,ad user data,consent ads,marketing ads consent",
    ),
    (
        Role::ConsentAnalytics,
        "privacy info analytics storage,analytics storage,analytics consent,statistics consent,tracking consent,consent analytics,consent tracking",
    ),
    (
        Role::ConsentProfiling,
        "profiling consent,personalization consent,personalisation consent,ad personalization,profiling,consent profiling",
    ),
    (
        Role::OptOut,
        "opt out,opted out,optout,email opt out,email optout,has opted out of email,unsubscribed,unsubscribed from all email,email unsubscribed,unsubscribe,unsubscribed at,unsub time",
    ),
    (
        Role::Consent,
        "email consent,consent,consent email,email marketing consent,marketing consent,accepts marketing,accepts email marketing,opt in,optin,email opt in,newsletter opt in,subscribed,email subscribed,email subscribe,einwilligung,newsletter einwilligung,consentement,consentimiento,marketing permission,gdpr consent,marketing contact status",
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
        "cookie id,cookie,device id,anonymous id,user pseudo id,visitor id,visitor,besucher,visiteur,visitante,visitatore,visitorid,fullvisitorid,client id,browser id,distinct id,domain userid,network userid,amplitude id,gaid,idfa,idvisitor,anonymousid,deviceid,cookieid",
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
        "text,message,comment,comments,review text,review,feedback,body,kommentar,nachricht,bewertung,mensaje,commentaire,comentario,content,description,subject,question,answer,ticket text,transcript,transkript,transcription,trascrizione,transcripcion",
    ),
    (Role::FirstName, "first name,firstname,given name,givenname,forename,vorname,prenom,nombre"),
    (Role::LastName, "last name,lastname,family name,familyname,surname,nachname,apellidos,apellido,nom"),
    (Role::Name, "name,full name,fullname,customer name,contact name,billing name,display name"),
];

/// A score above this is that of a column called exactly so.
pub(crate) const EXACT: u32 = 200;

/// The role of a column that holds a part of a name, where its own name says so.
pub(crate) fn part_of_name(column: &str) -> Option<Role> {
    let key = words(column);
    [Role::FirstName, Role::LastName].into_iter().find(|&role| name_score(role, &key) > 0)
}

/// How well a column fits a role by its name: 0 = not at all, higher = better.
pub(crate) fn name_score(role: Role, key: &str) -> u32 {
    let Some((_, names)) = NAMES.iter().find(|(r, _)| *r == role) else { return 0 };
    // "amount in cents" is an amount
    let key = if role == Role::Value { without_unit(key) } else { key };
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
            best = best.max(EXACT + rank);
        } else if ends_with() {
            best = best.max(rank);
        }
    }
    best
}

/// The name of a column of money without the minor unit that it is in.
fn without_unit(key: &str) -> &str {
    const UNITS: [&str; 7] = ["cents", "cent", "minor units", "minor unit", "minor", "pence", "centimes"];
    let of = |unit: &&str| key.strip_suffix(*unit)?.strip_suffix(' ');
    let rest = UNITS.iter().find_map(|unit| of(unit)).unwrap_or(key);
    rest.strip_suffix(" in").unwrap_or(rest)
}
