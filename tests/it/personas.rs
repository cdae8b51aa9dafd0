//! Personas: every customer of the groups is in one, and what each tells is what a slow reading of its customers says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use desire_path::insights::{
    AnyComputedInsight as _, ComputedInsight, PersonaGroups, PersonaSettings, Personas, Scope, SegmentSettings,
    Segments,
};
use desire_path::model::{Filter, NONE_U32, TouchpointKind};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::Cell;
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;

use crate::cli::{csv_rows, json, ok, project};

fn asked(project: &str, of: PersonaGroups) -> ComputedInsight<Personas> {
    let snapshot = Workspace::open_read_only(Path::new(project), &Progress::new()).unwrap().snapshot();
    let scope = Scope::new(snapshot.table.clone(), snapshot.project, Filter::default(), 0);
    ComputedInsight::new(scope, PersonaSettings { of }, &Progress::new()).unwrap()
}

#[test]
fn personas_are_the_groups_and_say_what_their_customers_did() {
    let (_folder, project) = project();
    let computed = asked(&project, PersonaGroups::Alike);
    let (scope, found) = (&computed.scope, &computed.outcome);
    let groups = ComputedInsight::<Segments>::new(scope.clone(), SegmentSettings::default(), &Progress::new())
        .unwrap()
        .outcome
        .groups;
    let sizes: BTreeMap<String, usize> = groups.groups.iter().map(|of| (of.name.clone(), of.size)).collect();
    assert_eq!(sizes, found.personas.iter().map(|of| (of.name.clone(), of.customers.len())).collect());
    assert!(found.personas.windows(2).all(|pair| pair[0].customers.len() >= pair[1].customers.len()));
    let table = &scope.table;
    let goal = table.names.named(&scope.settings().goal.touchpoints);
    for of in &found.personas {
        let (mut bought, mut reached) = (BTreeMap::<&str, BTreeSet<u32>>::new(), 0);
        for &ix in &of.customers {
            let events: Vec<usize> = scope.subset.events(table, ix).collect();
            reached += u64::from(events.iter().any(|&i| goal[usize::from(table.touchpoint[i])]));
            for i in events {
                let is_sale = table.names.kind(table.touchpoint[i]) == TouchpointKind::Purchase;
                if is_sale && table.product[i] != NONE_U32 {
                    bought.entry(table.dims.product.name(table.product[i])).or_default().insert(ix);
                }
            }
        }
        assert_eq!(of.reached, reached, "{}", of.name);
        let most = bought.values().map(|who| who.len() as u64).max();
        assert_eq!(of.buys.as_ref().map(|buys| buys.customers), most, "{}", of.name);
        if let Some(buys) = &of.buys {
            assert_eq!(bought[buys.what.as_str()].len() as u64, buys.customers);
        }
        for told in [&of.journey, &of.channel, &of.stage, &of.when].into_iter().flatten() {
            assert!((1..=of.customers.len() as u64).contains(&told.customers), "{}: {told:?}", of.name);
        }
    }
    // what is shared tells no trait of few, and no text
    let shared = computed.answer(11, &PublishedCounts::default()).unwrap();
    assert!(shared.tables.iter().all(|table| !table.people));
    let own = computed.answer(0, &PublishedCounts::default()).unwrap();
    let filled = |table: &desire_path::present::table::Table| {
        table.rows.iter().flatten().filter(|cell| **cell != Cell::Empty).count()
    };
    assert!(filled(&shared.rows("personas")) <= filled(&own.rows("personas")));
}

#[test]
fn personas_are_shown_listed_and_made_of_segments() {
    let (_folder, project) = project();
    let answer = json(&["show", "personas", &project, "--format", "json"]);
    let table = &answer["tables"][0];
    let columns: Vec<&str> = table["columns"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    let at = |name: &str| columns.iter().position(|known| *known == name).unwrap();
    for row in table["rows"].as_array().unwrap() {
        let part = format!("persona={}", row[at("persona")].as_str().unwrap());
        let listed = csv_rows(&ok(&["show", "personas", &project, "--select", &part, "--format", "csv"]));
        assert_eq!(listed.len() as u64, row[at("customers")].as_u64().unwrap(), "{part}");
    }
    let of_segments = asked(&project, PersonaGroups::Segments);
    let names: BTreeSet<&str> = of_segments.outcome.personas.iter().map(|of| of.name.as_str()).collect();
    let kept: BTreeSet<&str> = of_segments.scope.project.segments.iter().map(|of| of.name.as_str()).collect();
    assert!(!names.is_empty() && names.is_subset(&kept));
}
