//! What ads cost and whom they reached: Meta, `LinkedIn`, Google Ads and X. No persons, so no journeys, but cost per channel.

use crate::import::map::mapping::{ColumnRole, DateOrder, Role, TableKind};
use crate::import::open::table_input::Input;
use crate::import::presets::column_names::key;
use crate::import::presets::preset::{
    COLUMN_DEFAULTS, ColumnRoles, FileSample, LayoutAndSkip, PRESET_DEFAULTS, Preset, PresetKind, SkippedRows,
};
use crate::import::read::format::{Column, Layout};
use crate::model::RejectCode;
use crate::texts::{TextKey, text_key};

pub(crate) const PRESETS: &[Preset] = &[
    Preset {
        id: "meta_ads",
        source: "Meta Ads",
        matches: |s| is_meta(s) && s.has(&["Campaign name"]),
        kind: PresetKind::Columns(META),
        notes: &[OVER_DAYS],
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "meta_ads_localised",
        source: "Meta Ads",
        matches: is_meta,
        // only the English interface writes the month first
        kind: PresetKind::Columns(ColumnRoles { dates: Some(DateOrder::DayFirst), ..META }),
        notes: &[OVER_DAYS],
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "linkedin_ads",
        source: "LinkedIn Ads",
        matches: |s| s.has(&["Campaign Name", "Total Spent", "Impressions", "Clicks"]) && starts(s, "Start Date"),
        kind: PresetKind::Columns(LINKEDIN),
        layout: linkedin,
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "linkedin_ads_german",
        source: "LinkedIn Ads",
        matches: |s| s.has(&["Name der Kampagne", "Gesamtausgaben", "Klicks"]) && starts(s, "Startdatum"),
        kind: PresetKind::Columns(ColumnRoles { dates: Some(DateOrder::DayFirst), ..LINKEDIN }),
        layout: linkedin,
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "google_ads",
        source: "Google Ads",
        matches: |s| is_google(s) && has_any(s, GOOGLE, Role::Time),
        kind: PresetKind::Columns(ColumnRoles {
            kind: TableKind::Spend,
            roles: GOOGLE,
            channel: "Google Ads",
            ..COLUMN_DEFAULTS
        }),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "google_ads_total",
        source: "Google Ads",
        matches: is_google,
        kind: PresetKind::Nothing { advice: text_key!("preset-costs-totals-whole-period-add-segment") },
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "x_posts",
        source: "X",
        matches: |s| s.has(&["Tweet id", "Tweet text", "time", "impressions", "url clicks"]),
        kind: PresetKind::Columns(ColumnRoles {
            kind: TableKind::Spend,
            roles: &[
                ("time", Role::Time),
                ("Tweet text", Role::Campaign),
                ("impressions", Role::Impressions),
                ("url clicks", Role::Clicks),
            ],
            channel: "X",
            ..COLUMN_DEFAULTS
        }),
        notes: &[text_key!("preset-posts-have-no-cost-what-reached")],
        ..PRESET_DEFAULTS
    },
];

const OVER_DAYS: TextKey = text_key!("preset-rows-about-several-days-spread-evenly");

const META: ColumnRoles = ColumnRoles {
    kind: TableKind::Spend,
    roles: &[
        ("Reporting starts", Role::Time),
        ("Reporting ends", Role::Until),
        ("Day", Role::Time),
        ("Campaign name", Role::Campaign),
        ("Impressions", Role::Impressions),
        ("Link clicks", Role::Clicks),
        ("Jour", Role::Time),
        ("Début des rapports", Role::Time),
        ("Fin des rapports", Role::Until),
        ("Nom de la campagne", Role::Campaign),
        ("Clics sur un lien", Role::Clicks),
        ("Tag", Role::Time),
        ("Berichtsstart", Role::Time),
        ("Berichtsende", Role::Until),
        ("Kampagnenname", Role::Campaign),
        ("Name der Kampagne", Role::Campaign),
        ("Impressionen", Role::Impressions),
        ("Link-Klicks", Role::Clicks),
        ("Día", Role::Time),
        ("Inicio del informe", Role::Time),
        ("Fin del informe", Role::Until),
        ("Nombre de la campaña", Role::Campaign),
        ("Impresiones", Role::Impressions),
        ("Clics en el enlace", Role::Clicks),
        ("Início dos relatórios", Role::Time),
        ("Encerramento dos relatórios", Role::Until),
        ("Término dos relatórios", Role::Until),
        ("Nome da campanha", Role::Campaign),
        ("Impressões", Role::Impressions),
        ("Cliques no link", Role::Clicks),
        ("Giorno", Role::Time),
        ("Inizio dei report", Role::Time),
        ("Fine dei report", Role::Until),
        ("Nome della campagna", Role::Campaign),
        ("Impression", Role::Impressions),
        ("Clic sul link", Role::Clicks),
        ("Dag", Role::Time),
        ("Start rapportage", Role::Time),
        ("Einde rapportage", Role::Until),
        ("Campagnenaam", Role::Campaign),
        ("Weergaven", Role::Impressions),
        ("Vertoningen", Role::Impressions),
        ("Klikken op links", Role::Clicks),
    ],
    pattern: |name| is_meta_cost(name).then_some((Role::Value, None)),
    // the sum over all campaigns has no name
    left_out: &[
        without("Campaign name"),
        without("Nom de la campagne"),
        without("Kampagnenname"),
        without("Name der Kampagne"),
        without("Nombre de la campaña"),
        without("Nome da campanha"),
        without("Nome della campagna"),
        without("Campagnenaam"),
        // broken down by day, a campaign has a line over all days too
        over_all("Day"),
        over_all("Jour"),
        over_all("Tag"),
        over_all("Día"),
        over_all("Giorno"),
        over_all("Dag"),
    ],
    channel: "Meta Ads",
    ..COLUMN_DEFAULTS
};

const fn without(column: &'static str) -> SkippedRows {
    SkippedRows { column, values: &[""], why: RejectCode::TotalsLine }
}

const fn over_all(column: &'static str) -> SkippedRows {
    SkippedRows { column, values: &["All"], why: RejectCode::TotalsLine }
}

/// "Amount spent (EUR)" in the languages of the interface.
fn is_meta_cost(name: &str) -> bool {
    let key = key(name);
    let costs = [
        "amountspent",
        "montantdepense",
        "ausgegebenerbetrag",
        "importegastado",
        "valorgasto",
        "valorusado",
        "importospeso",
        "besteedbedrag",
    ];
    costs.iter().any(|cost| key.starts_with(cost))
}

fn is_meta(s: &FileSample<'_>) -> bool {
    s.columns.iter().any(|c| is_meta_cost(&c.name)) && has_any(s, META.roles, Role::Campaign)
}

const LINKEDIN: ColumnRoles = ColumnRoles {
    kind: TableKind::Spend,
    roles: &[
        ("Campaign Name", Role::Campaign),
        ("Total Spent", Role::Value),
        ("Currency", Role::Currency),
        ("Impressions", Role::Impressions),
        ("Clicks", Role::Clicks),
        ("Name der Kampagne", Role::Campaign),
        ("Gesamtausgaben", Role::Value),
        ("Währung", Role::Currency),
        ("Klicks", Role::Clicks),
    ],
    pattern: |name| match key(name) {
        key if key.starts_with("startdat") => Some((Role::Time, None)),
        key if key.starts_with("enddat") => Some((Role::Until, None)),
        _ => None,
    },
    dates: Some(DateOrder::MonthFirst),
    channel: "LinkedIn Ads",
    ..COLUMN_DEFAULTS
};

/// A few lines about the report stand before the table; with commas in their dates they look like one themselves.
fn linkedin(text: &[u8], _: &Input) -> Option<LayoutAndSkip> {
    let head = &text[..text.len().min(4_000)];
    let mut lines = head.split(|&b| b == b'\n');
    let first = String::from_utf8_lossy(lines.next()?).into_owned();
    let titles = ["Report (in ", "Performance Report", "Bericht zur Performance"];
    if !titles.iter().any(|title| first.contains(title)) {
        return None;
    }
    let begins = |line: &[u8]| {
        let line = line.strip_prefix(b"\"").unwrap_or(line);
        // "Startdatum des Berichts:" stands before the table
        line.starts_with(b"Start Date") || (line.starts_with(b"Startdatum") && line.contains(&b'\t'))
    };
    let skipped = head.split(|&b| b == b'\n').position(begins)?;
    let header = head.split(|&b| b == b'\n').nth(skipped)?;
    let delimiter = if header.contains(&b'\t') { b'\t' } else { b',' };
    let table = Layout::Delimited { delimiter, quote: Some(b'"'), backslash: false, header: true };
    Some((table, skipped as u32))
}

/// The columns of Google's reports in the languages of the interface: English, German, French, Spanish (of Spain and of
/// Latin America), Portuguese, Italian, Dutch.
const GOOGLE: &[(&str, Role)] = &[
    ("Day", Role::Time),
    ("Tag", Role::Time),
    ("Jour", Role::Time),
    ("Día", Role::Time),
    ("Giorno", Role::Time),
    ("Dag", Role::Time),
    ("Campaign", Role::Campaign),
    ("Kampagne", Role::Campaign),
    ("Campagne", Role::Campaign),
    ("Campaña", Role::Campaign),
    ("Campanha", Role::Campaign),
    ("Campagna", Role::Campaign),
    ("Cost", Role::Value),
    ("Kosten", Role::Value),
    ("Coût", Role::Value),
    ("Coste", Role::Value),
    ("Costo", Role::Value),
    ("Custo", Role::Value),
    ("Currency code", Role::Currency),
    ("Währungscode", Role::Currency),
    ("Code de devise", Role::Currency),
    ("Code de la devise", Role::Currency),
    ("Código de moneda", Role::Currency),
    ("Código da moeda", Role::Currency),
    // reports write "Impr.", tables of campaigns the whole word
    ("Impr.", Role::Impressions),
    ("Impressions", Role::Impressions),
    ("Impressionen", Role::Impressions),
    ("Impresiones", Role::Impressions),
    ("Impressões", Role::Impressions),
    ("Impressioni", Role::Impressions),
    ("Clicks", Role::Clicks),
    ("Klicks", Role::Clicks),
    ("Clics", Role::Clicks),
    ("Cliques", Role::Clicks),
    ("Clic", Role::Clicks),
    ("Klikken", Role::Clicks),
];

fn is_google(s: &FileSample<'_>) -> bool {
    [Role::Campaign, Role::Value, Role::Impressions].into_iter().all(|role| has_any(s, GOOGLE, role))
}

/// Whether the file has one of the columns that play a role.
fn has_any(s: &FileSample<'_>, roles: &[(&str, Role)], role: Role) -> bool {
    roles.iter().any(|(name, r)| *r == role && s.has(&[name]))
}

fn starts(s: &FileSample<'_>, name: &str) -> bool {
    s.columns.iter().any(|c| c.name.starts_with(name))
}

/// Where a report has a row per day, the period of the whole report says nothing about it.
pub(crate) fn keep_day(columns: &mut [ColumnRole]) {
    let is_day = |c: &ColumnRole| {
        c.role == Role::Time && ["day", "tag", "jour", "dia", "giorno", "dag"].contains(&&*key(&c.column))
    };
    if columns.iter().any(is_day) {
        let period = columns.iter_mut().filter(|c| matches!(c.role, Role::Time | Role::Until) && !is_day(c));
        period.for_each(|c| c.role = Role::Ignore);
    }
}

/// The currency that stands in brackets in the name of the column with the money.
pub(crate) fn currency_in(columns: &[Column]) -> Option<String> {
    columns.iter().find_map(|column| {
        let (_, rest) = column.name.rsplit_once('(')?;
        let code = rest.strip_suffix(')')?;
        (code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())).then(|| code.to_owned())
    })
}
