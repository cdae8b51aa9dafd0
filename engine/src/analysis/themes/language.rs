//! The language of a text by its small words, and which words of it tell nothing.

use rust_stemmers::Algorithm;

/// A language whose words can be brought to their stem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, whose code is `en`.
    English,
    /// German, whose code is `de`.
    German,
    /// French, whose code is `fr`.
    French,
    /// Spanish, whose code is `es`.
    Spanish,
    /// Italian, whose code is `it`.
    Italian,
    /// Dutch, whose code is `nl`.
    Dutch,
}

const ENGLISH: &str = "a about after again all almost also always am an and any are as at be because been before being but \
    by can cannot could did do does doing done down during each even ever every few for from further get gets getting got \
    had has have having he her here hers him his how i if in into is it its itself just know let like ll made make many \
    may me might more most much must my myself no nor not now of off on once one only or other our ours out over own \
    please quite re really same see shall she should since so some still such take than thank thanks that the their them \
    then there these they thing things this those though through to too under until up us ve very was we well were what \
    when where which while who whom why will with within without would yes yet you your yours don didn doesn isn wasn won \
    couldn wouldn shouldn haven hasn hello hi dear regards today use used using want wanted";

const GERMAN: &str = "aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist \
    bitte da damit dann das dass dein deine dem den denn der des deshalb die dies diese diesem diesen dieser dieses dir \
    doch dort du durch ein eine einem einen einer eines er es etwas euch euer für gegen gibt habe haben hab hat hatte \
    hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren im in ins ist ja jede jeden jeder jetzt kann kein keine \
    keinen können könnte man mehr mein meine meinem meinen meiner mich mir mit muss nach nicht nichts noch nun nur ob oder \
    ohne schon sehr sein seine seit sich sie sind so soll sonst über um und uns unser unsere unter vom von vor war waren \
    warum was weg weil wenn wer werden wie wieder will wir wird wo wurde wurden zu zum zur zwar danke hallo";

const FRENCH: &str = "a ai aie ainsi alors au aucun aussi autre aux avant avec avoir c car ce cela ces cet cette ceux chez \
    comme comment d dans de depuis des deux donc du elle elles en encore entre est et été être eu fait faire font il ils j \
    je jusqu l la le les leur leurs lui m ma mais me même mes moi mon n ne ni non nos notre nous on ont ou où par parce pas \
    peu peut plus pour pourquoi qu quand que quel quelle qui s sa sans se ses si son sont sous suis sur t ta te tes toi ton \
    tous tout toute très trop tu un une va vers voici votre vos vous y était merci bonjour";

const SPANISH: &str = "a al algo alguna algún ante antes aquí así aún aunque bien cada como con contra cual cuando de del \
    desde donde dos el él ella ellas ellos en entre era es esa ese eso esta está estaba están este esto estos fue fueron ha \
    había han hasta hay he la las le les lo los más me mi mis mucho muy nada ni no nos nosotros nuestra nuestro o os otra \
    otro para pero poco por porque puede que qué quien se sea ser si sí sido sin sobre son su sus también tan tanto te \
    tengo tiene todo todos tu tus un una uno unos usted y ya yo gracias hola";

const ITALIAN: &str = "a ad ai al alla alle allo anche ancora avere aveva c che chi ci come con contro cosa così cui da dai \
    dal dalla dalle dallo dei del della delle dello di dopo dove due e è ed era erano essere fa fino fra gli ha hai hanno ho \
    i il in io l la le lei li lo loro lui ma mai me mi mia mie miei mio molto ne nei nel nella nelle noi non nostra nostro o \
    ogni per perché più poi poco prima quando quanto quella quello questa queste questi questo qui se sei senza si sia siamo \
    sono sopra sotto sta stata stato su sua sue sui sul sulla suo suoi ti tra tu tua tuo tutti tutto un una uno voi grazie";

const DUTCH: &str = "aan al alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een eens en \
    er ge geen geweest haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je jij kan kon kunnen maar \
    me meer men met mij mijn moet na naar niet niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u \
    uit uw van veel voor want waren was wat werd wezen wie wil worden wordt zal ze zelf zich zij zijn zo zonder zou bedankt";

impl Language {
    /// All of them; the first is taken where nothing speaks for another.
    pub const ALL: [Self; 6] = [Self::English, Self::German, Self::French, Self::Spanish, Self::Italian, Self::Dutch];

    /// Small words that tell nothing of what a text is about.
    pub(super) fn small_words(self) -> &'static str {
        match self {
            Self::English => ENGLISH,
            Self::German => GERMAN,
            Self::French => FRENCH,
            Self::Spanish => SPANISH,
            Self::Italian => ITALIAN,
            Self::Dutch => DUTCH,
        }
    }

    pub(super) fn algorithm(self) -> Algorithm {
        match self {
            Self::English => Algorithm::English,
            Self::German => Algorithm::German,
            Self::French => Algorithm::French,
            Self::Spanish => Algorithm::Spanish,
            Self::Italian => Algorithm::Italian,
            Self::Dutch => Algorithm::Dutch,
        }
    }
}
