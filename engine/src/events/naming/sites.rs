//! The well-known search engines, social networks, shopping and video sites that visitors come from.

/// What kind of site a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SiteKind {
    /// A search engine, such as google.com.
    Search,
    /// A social network or community.
    Social,
    /// A shopping site or marketplace.
    Shopping,
    /// A site of videos.
    Video,
    /// An assistant that answers in its own words and links what it took them from.
    Assistant,
}

/// Sites by the name before their ending ("google" of www.google.co.uk), or by the whole host.
const SITES: [(SiteKind, &str); 5] = [
    (
        SiteKind::Assistant,
        "chatgpt,chatgpt.com,chat.openai.com,openai,perplexity,perplexity.ai,gemini,gemini.google.com,bard.google.com,\
         copilot,copilot.microsoft.com,copilot.cloud.microsoft,claude,claude.ai,poe.com,you.com,phind,deepseek,\
         chat.deepseek.com,grok,grok.com,meta.ai,mistral,chat.mistral.ai,pi.ai,kimi,doubao,character.ai,komo.ai,andisearch",
    ),
    (
        SiteKind::Search,
        "google,bing,yahoo,duckduckgo,ecosia,baidu,yandex,qwant,startpage,ask,naver,daum,sogou,so.com,360.cn,aol,avg,lycos,\
         msn,rambler,seznam,virgilio,centrum,conduit,dogpile,eniro,exalead,excite,incredimail,kvasir,onet,sapo,altavista,\
         alltheweb,auone,babylon,biglobe,najdi,szukacz,ukr,zoznam,nate,swisscows,mojeek,search.brave.com,presearch,metager,\
         petalsearch,coccoc,haosou,search.smt.docomo.ne.jp,search-results,websearch,wp.pl,go.mail.ru,adwords,googleads,\
         google ads,google-ads,bing ads",
    ),
    (
        SiteKind::Social,
        "facebook,fb,fb.me,instagram,ig,insta,twitter,x,x.com,t.co,tco,linkedin,lnkd,lnkd.in,pinterest,pin.it,tiktok,snapchat,\
         reddit,redd.it,threads,mastodon,bluesky,bsky,bsky.app,whatsapp,wa.me,telegram,t.me,xing,vk,vkontakte,quora,meta,\
         messenger,tumblr,flickr,myspace,weibo,renren,line,ok.ru,odnoklassniki,viadeo,goodreads,meetup,wordpress,blogspot,\
         blogger,disqus,livejournal,stackoverflow,stackexchange,deviantart,foursquare,kakao,kakaotalk,mixi,nextdoor,plurk,\
         skyrock,sina,trustpilot,tripadvisor,yelp,hootsuite,ycombinator,news.ycombinator.com,discord,slashdot,digg,diaspora,\
         gutefrage,netvibes,tuenti,taringa,weheartit,social,social media",
    ),
    (
        SiteKind::Shopping,
        "amazon,ebay,etsy,walmart,alibaba,aliexpress,mercadolibre,mercadolivre,shopify,shop.app,shopzilla,igshopping,twenga,\
         google shopping,google-shopping,shopping.google.com,shopping.yahoo.com,idealo,billiger,kelkoo,nextag",
    ),
    (
        SiteKind::Video,
        "youtube,youtu.be,yt,vimeo,dailymotion,twitch,netflix,hulu,disneyplus,wistia,iqiyi,youku,crackle,veoh,ted,utreon,\
         curiositystream,rumble,bilibili",
    ),
];

/// Hosts of a search engine's owner that do not search: a link from there is a link.
const NOT_SEARCH: [&str; 10] = [
    "mail.google.com",
    "accounts.google.com",
    "docs.google.com",
    "drive.google.com",
    "calendar.google.com",
    "classroom.google.com",
    "sites.google.com",
    "groups.google.com",
    "mail.yahoo.com",
    "translate.google.com",
];

/// The kind of a source: a name as people tag it ("google") or a host ("l.facebook.com"), in lower case.
pub(super) fn kind(source: &str) -> Option<SiteKind> {
    let host = host(source);
    if NOT_SEARCH.contains(&host) {
        return None;
    }
    let named = |name: &str| SITES.iter().find(|(_, all)| all.split(',').any(|s| s == name)).map(|&(kind, _)| kind);
    named(source).or_else(|| named(host)).or_else(|| named(brand(host)?))
}

/// Sites to which shops send their customers to pay, by the name before their ending or by the host.
const PAYMENT_SITES: &str = "paypal,klarna,adyen,mollie,worldpay,braintreegateway,authorize.net,checkout.stripe.com,hooks.stripe.com,pay.stripe.com,\
     buy.stripe.com,checkout.com,pay.google.com,pay.amazon.com,payments.amazon.com,payments.amazon.de,afterpay,clearpay,affirm,\
     sofort,giropay,paydirekt,przelewy24,payu,paysafecard,computop,datatrans,saferpay,sagepay,opayo,2checkout,razorpay,\
     mercadopago,pagseguro,payone,unzer,heidelpay,multisafepay,cardinalcommerce,3dsecure,arcot,securesuite,wirecard,ingenico,\
     ogone,redsys,nexi,satispay,twint,swish,vipps,bancontact,trustly";

/// Whether customers are sent to this host to pay, and come back from there: no visit begins so.
pub(super) fn takes_payments(host: &str) -> bool {
    let is = |name: &str| PAYMENT_SITES.split(',').any(|site| site.trim() == name);
    is(host) || brand(host).is_some_and(is)
}

/// Sites where customers prove who they are, by the name before their ending or by the host.
const LOG_IN_SITES: &str = "accounts.google.com,login.microsoftonline.com,login.live.com,appleid.apple.com,auth0,okta,onelogin,\
     pingidentity,login.salesforce.com,login.yahoo.com,amazoncognito,b2clogin,id.me,bankid,itsme,verimi,accounts.shopify.com,\
     login.gov";

/// Whether customers are sent to this host to log in, and come back from there.
pub(super) fn logs_in(host: &str) -> bool {
    LOG_IN_SITES.split(',').any(|site| {
        let site = site.trim();
        site == host || brand(host) == Some(site)
    })
}

/// The host of an address, without "www."; the text itself where it is none.
pub(super) fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let host = rest[..end].rsplit_once('@').map_or(&rest[..end], |(_, host)| host);
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    host.strip_prefix("www.").unwrap_or(host)
}

/// The name before a host's ending: "google" of images.google.co.uk.
fn brand(host: &str) -> Option<&str> {
    let mut labels = host.rsplit('.');
    let ending = labels.next()?;
    let name = labels.next()?;
    let second_level = ending.len() == 2 && matches!(name, "co" | "com" | "org" | "net" | "ne" | "or" | "ac" | "gov");
    if second_level { labels.next() } else { Some(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sites_that_take_payments_are_told_from_others() {
        for (host, takes) in [
            ("paypal.com", true),
            ("pay.klarna.com", true),
            ("hooks.stripe.com", true),
            ("stripe.com", false),
            ("google.com", false),
            ("amazon.de", false),
        ] {
            assert_eq!(takes_payments(host), takes, "{host}");
        }
    }

    #[test]
    fn hosts_and_names() {
        for (source, expected) in [
            ("google", Some(SiteKind::Search)),
            ("www.google.co.uk", Some(SiteKind::Search)),
            ("images.google.com.br", Some(SiteKind::Search)),
            ("https://www.google.de/search?q=1", Some(SiteKind::Search)),
            ("mail.google.com", None),
            ("googlefan.example", None),
            ("lm.facebook.com", Some(SiteKind::Social)),
            ("t.co", Some(SiteKind::Social)),
            ("x.com", Some(SiteKind::Social)),
            ("xbox.com", None),
            ("m.youtube.com", Some(SiteKind::Video)),
            ("amazon.de", Some(SiteKind::Shopping)),
            ("shop.example", None),
            ("", None),
        ] {
            assert_eq!(kind(source), expected, "{source}");
        }
        assert_eq!(host("http://user@Www.example:80/x"), "Www.example");
        assert_eq!(host("https://www.a.example?x"), "a.example");
    }
}
