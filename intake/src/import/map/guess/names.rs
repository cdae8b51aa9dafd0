//! The names that columns have, by what they mean: English, German, French, Spanish, Italian and some Portuguese.

use crate::events::{are_same_joined, has_word, words};
use crate::import::map::mapping::Role;
use crate::import::read::currency_marks::currency_in_name;

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
        "email,e mail,email address,e mail address,mail,e mail adresse,customer email,user email,contact email,recipient,recipient email,email id,adresse email,courriel,correo,correo electronico,requester email,indirizzo email,posta elettronica,e mail cliente,correo cliente,courriel client,email cliente,email du client,kunden e mail,kunden email,mailadresse,posta,subscriber,subscriber email,buyer email,payer email,from email,adresse e mail",
    ),
    (
        Role::Phone,
        "phone,phone number,telephone,tel,mobile phone,mobile number,telefon,telefonnummer,handy,handynummer,mobil,mobilnummer,telefono,movil,telefone,celular,telemovel,numero de telephone,billing phone,numero di telefono,cellulare,mobile,rufnummer,portable,cell,phone no,telephone number",
    ),
    (
        Role::DeviceId,
        "cookie id,cookie,device id,anonymous id,user pseudo id,visitor id,visitorid,fullvisitorid,client id,browser id,distinct id,domain userid,network userid,amplitude id,gaid,idfa,idvisitor,anonymousid,deviceid,cookieid,visitor,anonymous,geräte id,gerate id,besucher id,besucher,visiteur,id visiteur,visitante,id visitante,visitatore,id visitatore,id appareil,id dispositivo,browser cookie",
    ),
    (
        Role::CustomerId,
        "customer id,customerid,case concept name,customer number,customer no,user id,userid,kundennummer,kunden id,kundenid,kundennr,kunden nr,kunde,person id,personid,contact id,contactid,member id,client number,id client,cliente,id cliente,client,customer,user,record id,requester id,distinct id,shopper id,case id,caseid,case,seller id,mql id,lead id,nutzer,nutzer id,benutzer,benutzer id,nutzernummer,mitglied,mitgliedsnummer,utilisateur,id utilisateur,numero client,n client,code client,usuario,id usuario,numero de cliente,codigo de cliente,utente,id utente,codice cliente,numero cliente,klant,klantnummer,reviewer id,subscriber id,member no,member number,patient id,player id,cust id,custid,customer key,customer ref,client ref,uid,guest id,buyer id,passenger id,account id,account",
    ),
    (
        Role::Time,
        "timestamp,event time,event timestamp,time,datetime,date time,occurred at,when,zeitpunkt,zeitstempel,zeit,datum,date,fecha,fecha hora,date heure,heure,horodatage,ts,created at,created,createdat,create date,created date,created date utc,order date,orderdate,purchase date,invoicedate,invoice date,event date,eventdate,server timestamp,serverdatetime,derived tstamp,collector tstamp,received at,sent at,first contact date,bestelldatum,day,tag,orario,data,data ora,data e ora,quando,momento,horario,fecha y hora,date et heure,date commande,date de commande,date evenement,fecha evento,fecha del pedido,fecha pedido,data ordine,data evento,erfasst am,erstellt am,bestellt am,gesendet am,am,date creation,date de creation,cree le,fecha de creacion,creado,data creazione,start,start time,started at,begin,beginn,payment date,paid at,zahlungsdatum,date paiement,date de paiement,fecha de pago,fecha pago,data pagamento,tijd,datetime utc,event at,created on,createdon,creation date,opened at,ticket created,month,monat,mois,mes,mese,maand,year month,yearmonth,period,periode,quarter,quartal,trimestre,kwartaal",
    ),
    (
        Role::Event,
        "event,event name,concept name,event type,eventname,eventtype,touchpoint,action,activity,activity type,interaction,ereignis,aktion,evento,evenement,accion,type,event action,action type,typ,attivita,attività,azione,activite,actividad,aktivitat,vorgang,was,what,happening,event label,evenement type,tipo evento,type evenement,ereignistyp,tipo de evento,event title,gebeurtenis,feature name,feature,funktion,fonctionnalite,funcionalidad,funcionalidade,name",
    ),
    (
        Role::Channel,
        "channel,acquisition channel,marketing channel,traffic channel,default channel group,kanal,canal,source medium,traffic source,utm medium,utm source,mkt medium,mkt source,medium,source,origin,original source,lead source,referrer type,referrer,referer,http referer,http referrer,page referrer,document referrer,referring url,quelle,herkunft,origen,via channel,canale,fonte,sorgente,mezzo,medio,fuente,provenance,kanaal,bron,acquisition source,traffic medium,marketing kanal",
    ),
    (
        Role::Page,
        "page,page url,url,page path,path,page location,current url,screen,screen name,seite,pagina,landing page,landing page id,page title,link,request,seite url,url page,adresse page,pagina web,url pagina,seitenaufruf,webpage,page address,page name",
    ),
    (
        Role::Product,
        "product name,product,lineitem name,line item name,item name,item,product title,article,artikel,artikelname,produkt,produktname,produit,producto,articulo,description,product id,produto,nome do produto,nome produto,produto id,id produto,producto id,id producto,produit id,id produit,produkt id,artikel id,item id,sku,lineitem sku,product sku,stockcode,product s,artikelnummer,prodotto,nome prodotto,articolo,nombre producto,nombre del producto,nom produit,nom du produit,product title name,ware,bezeichnung",
    ),
    (
        Role::Quantity,
        "quantity,qty,stk,stck,pcs,pz,lineitem quantity,line item quantity,item quantity,menge,anzahl,quantite,cantidad,quantidade,qtd,qtde,units,pieces,stuck,items,quantita,quantità,stuckzahl,unidades,pezzi,aantal,nombre d articles,count of items",
    ),
    (
        Role::Value,
        "lineitem price,line item price,unit price,unitprice,item price,price per unit,price each,price per item,preis pro stuck,prix par unite,precio por unidad,value,revenue,order value,order total,total,total price,grand total,amount,umsatz,betrag,wert,preis,gesamt,gesamtbetrag,montant,chiffre d affaires,chiffre daffaires,prix,importe,valor,precio,ingresos,price,sales,dollar value,purchase value,conversion value,net revenue,n revenue,subtotal,event value,total amount,spend,cost,amount spent,total spent,ad spend,kosten,ausgaben,cout,coste,importo,totale,prezzo,preco,faturamento,receita,valor unitario,preco unitario,ricavo,valore,importe total,total pedido,montant total,prix total,total commande,summe,bestellwert,rechnungsbetrag,gross,brutto,bruttobetrag,gross amount,brut,bruto,importe bruto,lordo,amount paid,paid amount,order amount,bedrag,totaal,payment amount,charge amount,prix unitaire,precio unitario,prezzo unitario,einzelpreis,stuckpreis,turnover,chiffre affaires,montant ttc,total ttc,prix ttc,valor compra,valor da compra,valor de compra,valor de la compra,valor venda,valor da venda,valor venta,valor de venta,valor pedido,valor do pedido,valor del pedido,valor total,valor pago,valor pagado,valor transacao,valor da transacao,importe compra,importe de la compra,importe pedido,importe venta,kaufwert,kaufbetrag,kaufsumme,kaufpreis,einkaufswert,auftragswert,verkaufswert,montant achat,montant de l achat,montant commande,montant de la commande,montant vente,valeur achat,valeur commande,sale value,sale amount,sales amount,transaction amount,transaction value,purchase amount,valore acquisto,importo acquisto,valore ordine,importo ordine,montantttc,fatturato,facturacion,obrot",
    ),
    (Role::Impressions, "impressions,impr,impressionen,impresiones,views shown"),
    (Role::Clicks, "clicks,link clicks,klicks,clics,outbound clicks"),
    (
        Role::Currency,
        "currency,currency code,wahrung,wahrungscode,devise,moneda,valuta,divisa,monnaie,ccy,waehrung,whg,wkz,currency iso,curr",
    ),
    (
        Role::OrderId,
        "order id,orderid,order number,order no,order nr,order name,bestellnummer,bestell nr,bestellung,numero de commande,commande,numero de pedido,pedido,order,invoiceno,invoice no,invoice number,invoice id,transaction id,basket id,cart id,ordine,numero ordine,id ordine,id commande,id pedido,n commande,bestell id,bestellung id,auftragsnummer,auftrag,beleg,belegnummer,rechnungsnummer,factura,facture,fattura,numero factura,numero facture,po number,order ref,order reference,sales order,ordernummer,receipt number,receipt no,auftragsnr,auftrags nr,sale id,saleid,sales id,sale number,sale no,purchase id,purchaseid,purchase number,purchase no,verkauf id,verkaufs id,verkaufsnummer,verkaufsnr,kauf id,kaufnummer,id vente,vente id,numero de vente,id achat,achat id,numero d achat,id venta,venta id,id de venta,numero de venta,id compra,compra id,id de compra,numero de compra,id venda,venda id,id da venda,numero da venda,id pedido,pedido id,commande id,ordine id,id do pedido,numero do pedido,id encomenda,encomenda,id transaccion,transaccion id,id transacao,transacao id,id transaction,vendita id,id vendita,acquisto id,id acquisto,rechnungsnr,rechnungs nr,bestellnr,bestelnummer,belegnr",
    ),
    (
        Role::Campaign,
        "campaign,campaign name,utm campaign,kampagne,campagne,campana,mkt campaign,ad campaign,newsletter name,campagna,nome campagna,nombre campana,nom campagne,kampagnenname,kampanje",
    ),
    (
        Role::Device,
        "device,device type,device category,platform,gerat,geratetyp,appareil,dispositivo,device kind,user agent,useragent,http user agent,browser agent,os name,operating system,gerateart,type appareil,type d appareil,tipo dispositivo,tipo de dispositivo,apparaat,endgerat",
    ),
    (
        Role::Country,
        "country,country code,land,pays,pais,geo country,billing country,shipping country,country name,mp country code,cc,paese,nazione,nation,landeskurzel,pais de envio,landcode",
    ),
    (
        Role::Text,
        "text,message,comment,comments,review text,review,feedback,body,kommentar,nachricht,bewertung,mensaje,commentaire,comentario,content,description,subject,question,answer,ticket text,transcript,transkript,transcription,trascrizione,transcripcion,messaggio,commento,recensione,resena,avis,texte,testo,texto,freitext,anmerkung,review body,opinion,antwort,nota",
    ),
    (
        Role::FirstName,
        "first name,firstname,given name,givenname,forename,vorname,prenom,nombre,nome,primeiro nome,primer nombre",
    ),
    (
        Role::LastName,
        "last name,lastname,family name,familyname,surname,nachname,apellidos,apellido,nom,cognome,familienname,nom de famille,sobrenome,ultimo nome",
    ),
    (
        Role::Postcode,
        "billing zip,billing postcode,billing postal code,billing zip code,postcode,postal code,zip code,zipcode,zip,postleitzahl,plz,code postal,codigo postal,codice postale,postnummer,mailing postal code,mailing zip postal code,zip postal code,zip or postal code,post code,postal,rechnung plz,kunden plz,code postal facturation,cp facturation,codigo postal facturacion,address zip,cep,cp,c p,cap,eircode,pin code,pincode,cod postal,postcode zip,zip postcode,postal zip,postal zip code,postal code zip,shipping zip,shipping postcode,shipping postal code,shipping zip code,liefer plz,code postal livraison,codigo postal envio",
    ),
    (
        Role::Name,
        "name,full name,fullname,customer name,contact name,billing name,display name,nom complet,nombre completo,nome completo,vollstandiger name,kundenname,nom client,nom du client,nombre cliente,nombre del cliente,nome cliente,buyer name,payer name,employee name,mitarbeiter,customer,client,kunde,cliente,user,employee name,person,contact",
    ),
];

/// Names that mean a role only where the cells agree: nearly every table has some "type".
pub(crate) const WEAK: &[(Role, &str)] = &[
    (Role::Event, "type"),
    (Role::Event, "typ"),
    (Role::Event, "name"),
    (Role::Event, "action type"),
    (Role::Event, "what"),
    (Role::Event, "was"),
    (Role::Time, "when"),
    (Role::Time, "am"),
    (Role::Time, "tag"),
    (Role::Time, "day"),
    (Role::Time, "start"),
    (Role::Time, "data"),
    (Role::CustomerId, "case"),
    (Role::CustomerId, "account"),
    (Role::CustomerId, "uid"),
    (Role::Page, "link"),
    (Role::Page, "request"),
    (Role::Product, "description"),
    (Role::Text, "description"),
    (Role::Text, "content"),
    (Role::Text, "nota"),
    (Role::Country, "land"),
    (Role::Country, "cc"),
    (Role::FirstName, "nome"),
    (Role::Postcode, "cp"),
    (Role::Postcode, "c p"),
    (Role::Postcode, "pin code"),
    (Role::Postcode, "pincode"),
    (Role::Postcode, "cap"),
    (Role::Postcode, "postal"),
];

/// Words for people in names of columns.
const PEOPLE: &[&str] = &[
    "user",
    "customer",
    "client",
    "member",
    "person",
    "contact",
    "visitor",
    "subscriber",
    "player",
    "patient",
    "guest",
    "student",
    "shopper",
    "buyer",
    "lead",
    "prospect",
    "profile",
    "kunde",
    "kunden",
    "nutzer",
    "benutzer",
    "mitglied",
    "mitglieds",
    "besucher",
    "abonnent",
    "utilisateur",
    "abonne",
    "membre",
    "visiteur",
    "acheteur",
    "usuario",
    "cliente",
    "miembro",
    "suscriptor",
    "comprador",
    "utente",
    "iscritto",
    "klant",
    "gebruiker",
    "reviewer",
    "passenger",
    "donor",
    "cust",
    "respondent",
    "caller",
    "recipient",
    "payer",
    "purchaser",
    "tenant",
    "employee",
    "applicant",
    "people",
    "household",
];

/// Whether a name speaks of people.
pub(crate) fn names_people(key: &str) -> bool {
    has_word(key, PEOPLE)
}

/// Whether a column's name says that it holds the names of customers, in whatever table it stands: "client name", "nom de
/// l'abonné".
pub(crate) fn names_person(key: &str) -> bool {
    const WHOLE: [&str; 7] = [
        "full name",
        "fullname",
        "billing name",
        "nom complet",
        "nombre completo",
        "nome completo",
        "vollstandiger name",
    ];
    const NAME: [&str; 5] = ["name", "nom", "nombre", "nome", "naam"];
    // who works for the business is no customer, and a login is an id
    const OTHERS: [&str; 12] = [
        "first", "last", "given", "family", "middle", "company", "employee", "user", "benutzer", "nutzer", "usuario",
        "utente",
    ];
    let joined = || {
        key.ends_with("name")
            && !names_login(key)
            && PEOPLE.iter().any(|word| word.len() > 3 && !OTHERS.contains(word) && key.starts_with(word))
    };
    let is_name = has_word(key, &NAME) && names_people(key) && !has_word(key, &OTHERS) && key.split(' ').count() <= 5;
    WHOLE.contains(&key) || is_name || !key.contains(' ') && joined()
}

/// Whether a name is that of what people sign in with.
pub(crate) fn names_login(key: &str) -> bool {
    const LOGINS: [&str; 9] = [
        "user name",
        "user login",
        "benutzername",
        "nutzername",
        "nom d utilisateur",
        "nombre de usuario",
        "nome utente",
        "nome de usuario",
        "gebruikersnaam",
    ];
    LOGINS.iter().any(|login| are_same_joined(login, key))
}

/// Whether a name is that of the number of who answered a survey: `Survey ResponseID`, "Umfrage-Antwort-Nr.".
pub(crate) fn is_response_id(key: &str) -> bool {
    const SURVEYS: [&str; 8] =
        ["survey", "umfrage", "enquete", "sondage", "encuesta", "sondaggio", "pesquisa", "questionnaire"];
    const RESPONSES: [&str; 7] = ["response", "antwort", "reponse", "respuesta", "risposta", "resposta", "participant"];
    has_word(key, &SURVEYS) && has_word(key, &RESPONSES) && has_id_word(key)
}

/// Words for what tells one from another.
const ID_WORDS: &[&str] = &[
    "id",
    "ids",
    "nr",
    "no",
    "num",
    "number",
    "nummer",
    "key",
    "code",
    "ref",
    "reference",
    "uuid",
    "guid",
    "hash",
    "numero",
    "n",
    "codigo",
    "codice",
    "kennung",
    "identifier",
    "identifiant",
    "pk",
    "sk",
];

/// Whether a name has a word for what tells one from another.
pub(crate) fn has_id_word(key: &str) -> bool {
    has_word(key, ID_WORDS)
}

/// Whether a name is that of numbers of people: "reviewer id", "code du membre".
pub(crate) fn is_person_id(key: &str) -> bool {
    const BETWEEN: [&str; 5] = ["de", "du", "del", "of", "di"];
    let words: Vec<&str> = key.split(' ').filter(|w| !BETWEEN.contains(w)).collect();
    words.len() == 2 && words.iter().any(|w| PEOPLE.contains(w)) && words.iter().any(|w| ID_WORDS.contains(w))
}

/// Words for things whose numbers are nobody's.
const THINGS: &[&str] = &[
    "transaction",
    "order",
    "invoice",
    "payment",
    "product",
    "item",
    "sku",
    "page",
    "message",
    "campaign",
    "row",
    "line",
    "receipt",
    "event",
    "pedido",
    "commande",
    "bestellung",
    "bestell",
    "auftrag",
    "ordine",
    "encomenda",
    "rechnung",
    "facture",
    "factura",
    "fattura",
];

/// Whether a name says that its cells tell things apart, perhaps people.
pub(crate) fn is_id_name(key: &str) -> bool {
    // "nr of wins" is a count
    let counts = key.contains(" of ");
    !counts && has_word(key, ID_WORDS) && !has_word(key, THINGS)
}

/// Whether a name is that of one visit: "session id", "ga session". How many there were, or how long, is none.
pub(crate) fn names_session(key: &str) -> bool {
    let is_one = |word: &str| ["session", "sessionid", "sitzung", "sesion", "sessione"].contains(&word);
    key.split(' ').any(is_one) && (has_id_word(key) || key.rsplit(' ').next().is_some_and(is_one))
        || key.rsplit(' ').next().is_some_and(|last| last.ends_with("sessionid"))
}

/// Words for the hour at which something begins, where a date stands beside it.
pub(crate) const BEGINS: [&str; 12] =
    ["begin", "beginn", "begins", "comienzo", "debut", "inicio", "inizio", "start", "starts", "von", "desde", "anfang"];

/// Names of counts in reports of days, that may as well be those of people; and those that are nothing else.
const COUNTS_OR_PEOPLE: &str = "users nutzer visitors besucher usuarios utilisateurs utenti visitantes visiteurs visitatori customers kunden clients clientes";
const COUNTS: &str = "sessions sitzungen visits besuche views pageviews seitenaufrufe aufrufe conversions konversionen clicks klicks \
    impressions impressionen bounces sesiones visitas visites sessioni visite sessionen";

/// Whether a column's name is that of counts; `among` where another column surely has counts.
pub(crate) fn is_count(key: &str, among: bool) -> bool {
    let last = key.rsplit(' ').next().unwrap_or(key);
    let is_in = |list: &str| list.split_whitespace().any(|word| word == last);
    is_in(COUNTS) || among && is_in(COUNTS_OR_PEOPLE)
}

/// Names of more letters are the same wherever their words end, as in "kundenNummer" for "Kundennummer".
const LONG: usize = 4;

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
        // the last of a long list is a name as well
        let rank = 100u32.saturating_sub(i as u32).max(1);
        let ends_with = || {
            key.len() > name.len()
                && name.len() > 3
                && key.ends_with(name)
                && key.as_bytes()[key.len() - name.len() - 1] == b' '
        };
        if key == name || name.len() > LONG && are_same_joined(key, name) {
            best = best.max(EXACT + rank);
        } else if ends_with() {
            best = best.max(rank);
        }
    }
    best
}

/// The name of a column of money without the currency and the minor unit that it is in.
fn without_unit(key: &str) -> &str {
    const UNITS: [&str; 8] = ["micros", "cents", "cent", "minor units", "minor unit", "minor", "pence", "centimes"];
    let key = currency_in_name(key).map_or(key, |(name, _)| name);
    let of = |unit: &&str| key.strip_suffix(*unit)?.strip_suffix(' ');
    let rest = UNITS.iter().find_map(of).unwrap_or(key);
    rest.strip_suffix(" in").unwrap_or(rest)
}
