//! Journeys of accounts, tickets and carts: ids are found in columns and records, and people of one company share a journey.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use proptest::prelude::*;

use desire_path::analysis::flow::{FlowPaths, FlowSettings, Level};
use desire_path::analysis::{PathSettings, top_paths};
use desire_path::events::{BitSet, EventTable, PropertyValues, Subset, TableProperty};
use desire_path::import::{Role, inspect};
use desire_path::insights::{Question, Scope, Selection};
use desire_path::model::{Entity, Filter, Goal, NONE_U32, Project, Property, PropertyKind, Settings};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Snapshot, Workspace};

use crate::cli::{json, run};
use crate::entities::{ask, cells};
use crate::tables::{Row, table};

const MINUTE: i64 = 60_000;
const DAY: i64 = 1440 * MINUTE;
const STAGES: [(&str, &[&str]); 2] = [("Decision", &["cart", "buy"]), ("Retention", &["pack", "ship", "refund"])];
const EVENTS: [&str; 5] = ["cart", "buy", "pack", "ship", "ping"];
const CUSTOMERS: [&str; 5] = ["ann", "bob", "cid", "dee", "eve"];

fn settings() -> Settings {
    Settings { goal: Goal { touchpoints: vec!["buy".into()], ..Goal::default() }, ..Settings::default() }
}

/// (customer, minute, event, id or [`NONE_U32`]), by customer and time.
type Made = (usize, i64, usize, u32);

/// A table whose events have ids of an entity.
fn table_of(made: &[Made], entity: Entity) -> EventTable {
    let rows = made.iter().map(|&(customer, minute, event, _)| Row {
        customer: CUSTOMERS[customer],
        event: EVENTS[event],
        time: minute * MINUTE,
        value: if event == 1 { 10.0 } else { f64::NAN },
        ..Row::default()
    });
    let mut table = table(rows, &STAGES);
    assert!(made.is_sorted_by_key(|e| (e.0, e.1)), "the table keeps this order");
    let ids: Vec<u32> = made.iter().map(|e| e.3).collect();
    let property = Property::new(entity.id_property().unwrap(), PropertyKind::Text);
    table.properties.push(TableProperty { id: 0, property, values: PropertyValues::Codes(ids.into()) });
    table
}

fn scope(table: EventTable, filter: Filter) -> Scope {
    let project = Project { settings: settings(), ..Project::default() };
    Scope::new(Arc::new(table), Arc::new(project), filter, 200 * DAY)
}

fn made(ids: u32) -> impl Strategy<Value = Vec<Made>> {
    let id = prop_oneof![3 => 0..ids, 2 => Just(NONE_U32)];
    prop::collection::vec((0usize..5, 0i64..3_000, 0usize..5, id), 1..80).prop_map(|mut made| {
        made.sort_by_key(|e| (e.0, e.1));
        made
    })
}

/// The journeys of an entity, counted one by one: the positions of each id's events by time, inside a filter.
fn journeys_of(table: &EventTable, subset: &Subset, ids: &[u32], entity: Entity) -> BTreeMap<u32, Vec<usize>> {
    let mut of: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for ix in 0..table.num_customers() as u32 {
        let all = table.range(ix);
        for i in subset.events(table, ix) {
            let named = (all.start..=i).rev().map(|j| ids[j]).find(|&id| id != NONE_U32);
            let first = || all.clone().map(|j| ids[j]).find(|&id| id != NONE_U32);
            let id = if entity == Entity::Account { named.or_else(first) } else { Some(ids[i]) };
            if let Some(id) = id.filter(|&id| id != NONE_U32) {
                of.entry(id).or_default().push(i);
            }
        }
    }
    of.values_mut().for_each(|events| events.sort_by_key(|&i| (table.time[i], i)));
    of
}

proptest! {
    #[test]
    fn journeys_are_those_that_are_counted_one_by_one(
        made in made(4), entity in prop::sample::select(Entity::WITH_ID.to_vec()), from in 0i64..2_000, narrow in any::<bool>()
    ) {
        let table = table_of(&made, entity);
        let ids: Vec<u32> = made.iter().map(|e| e.3).collect();
        let filter = if narrow { Filter { from: Some(from * MINUTE), ..Filter::default() } } else { Filter::default() };
        let subset = Subset::new(&table, &filter, &[]);
        let mut expected: BTreeMap<Vec<u16>, (u64, BTreeSet<u32>)> = BTreeMap::new();
        let mut everybody = BTreeSet::new();
        for events in journeys_of(&table, &subset, &ids, entity).values() {
            let path: Vec<u16> = events.iter().map(|&i| table.touchpoint[i]).collect();
            let people: BTreeSet<u32> = events.iter().map(|&i| table.customer_of(i)).collect();
            let entry = expected.entry(path).or_default();
            entry.0 += 1;
            entry.1.extend(&people);
            everybody.extend(people);
        }
        let how = PathSettings {
            entity, repeats: desire_path::analysis::Repeats::All, stop_at_goal: false, max_steps: 500, limit: 500, ..PathSettings::default()
        };
        let found = top_paths(&table, &subset, &settings(), &how);
        prop_assert_eq!(found.base, expected.values().map(|e| e.0).sum::<u64>());
        prop_assert_eq!((found.distinct, found.customers), (expected.len() as u64, everybody.len() as u64));
        for path in &found.paths {
            let (count, people) = &expected[&path.steps];
            prop_assert_eq!((path.count, path.customers), (*count, people.len() as u64), "{:?}", path.steps);
            let sold = path.steps.iter().filter(|&&t| table.names.touchpoints[usize::from(t)] == "buy").count() as u64;
            prop_assert_eq!(path.value, (10 * sold * count) as f64);
            let who = desire_path::analysis::customers_who_took(&table, &subset, &settings(), &how, &path.steps, &Progress::new());
            prop_assert_eq!(who.unwrap().iter().collect::<Vec<_>>(), people.iter().copied().collect::<Vec<_>>());
        }
        // each column of a flow adds up, and the people of a node are those of its journeys
        let how = FlowSettings { entity, level: Level::Touchpoint, steps: 4, stop_at_goal: false, ..FlowSettings::default() };
        let paths = FlowPaths::build(&table, &subset, &settings(), &how);
        prop_assert_eq!(paths.flow().base, found.base);
        let behind = paths.behind();
        prop_assert_eq!(behind.base, everybody.len() as u64);
        for (step, column) in paths.flow().columns.iter().enumerate() {
            prop_assert_eq!(column.iter().map(|n| n.count).sum::<u64>(), found.base);
            for (n, node) in column.iter().enumerate() {
                use desire_path::analysis::flow::FlowSelection;
                let selection = FlowSelection::Node { step: step as u8, kind: node.kind };
                let who: BitSet = paths.customers(&selection, &table);
                prop_assert_eq!((who.count() as u64, paths.stats(&selection, &table).customers), (behind.nodes[step][n], behind.nodes[step][n]));
            }
        }
    }

    #[test]
    fn one_account_for_each_person_is_the_person(made in made(1)) {
        let own: Vec<Made> = made.iter().map(|&(customer, minute, event, _)| (customer, minute, event, 7 + customer as u32)).collect();
        let scope = scope(table_of(&own, Entity::Account), Filter::default());
        for (id, table, columns) in [
            ("touchpoint-flow", "nodes", &["step", "name", "customers", "of_start"][..]),
            ("touchpoint-flow", "links", &["step", "from", "to", "customers"]),
            ("paths", "paths", &["path", "customers", "share", "median_seconds", "goal_rate", "value"]),
            ("transitions", "transitions", &["from", "to", "count", "count_in_session", "customers", "median_seconds"]),
            ("time-between", "histogram", &["time", "customers", "share"]),
            ("sessions", "sessions", &["customer", "start", "end", "events"]),
        ] {
            let question = Question::new(id, &[], Filter::default(), None).unwrap();
            let fails = |entity: &str| {
                let pairs = [("entity".to_owned(), entity.to_owned())];
                let question = Question::new(id, &pairs, Filter::default(), None).unwrap();
                question.compute(scope.clone(), &Progress::new()).is_err()
            };
            prop_assert_eq!(fails("person"), fails("account"), "{}", id);
            if question.compute(scope.clone(), &Progress::new()).is_err() {
                continue; // nobody moved
            }
            let [of_persons, of_accounts] = ["person", "account"].map(|entity| ask(&scope, id, &[("entity", entity)]));
            prop_assert_eq!(cells(&of_persons, table, columns), cells(&of_accounts, table, columns), "{}", id);
        }
    }
}

#[test]
fn the_people_of_a_company_share_one_journey() {
    // Ann looks, her colleague Bob buys; Cid is of no company; Dee buys for another
    let none = NONE_U32;
    let made = [
        (0, 0, 0, none), // before Ann's company is known
        (0, 10, 0, 1),
        (1, 5, 4, 1),
        (1, 30, 1, none),
        (2, 0, 1, none),
        (3, 0, 0, 2),
        (3, 20, 1, 2),
    ];
    let scope = scope(table_of(&made, Entity::Account), Filter::default());
    let paths = ask(&scope, "paths", &[("entity", "account"), ("by", "usual")]);
    assert_eq!(
        cells(&paths, "paths", &["path", "customers", "people", "median_seconds"]),
        ["cart → buy | 1 | 1 | 1200", "cart → ping → cart → buy | 1 | 2 | 1800"]
    );
    assert_eq!((paths.number("base"), paths.number("customers")), (2.into(), 3.into()));
    assert_eq!(paths.rows("paths").columns[1].title, "Accounts");
    let moves = ask(&scope, "transitions", &[("entity", "account")]);
    assert_eq!(
        cells(&moves, "transitions", &["from", "to", "count", "customers"]),
        ["cart | buy | 2 | 3", "cart | ping | 1 | 2", "ping | cart | 1 | 2"]
    );
    assert!(moves.sentence.contains("of the same account"), "{}", moves.sentence);
    let time = ask(&scope, "time-between", &[("entity", "account")]);
    assert_eq!((time.number("base"), time.number("customers")), (2.into(), 3.into()));
    let question = |pairs: &[(&str, &str)], id: &str| {
        let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Question::new(id, &pairs, Filter::default(), None).unwrap().compute(scope.clone(), &Progress::new()).unwrap()
    };
    let account = [("entity", "account")];
    let who = question(&account, "transitions")
        .customers(&Selection::new([("from", "ping"), ("to", "cart")]), &Progress::new());
    assert_eq!(who.unwrap().iter().collect::<Vec<_>>(), [0, 1]);
    let sessions = ask(&scope, "sessions", &account);
    assert_eq!((sessions.number("sessions"), sessions.number("customers")), (2.into(), 3.into()));
    assert!(sessions.sentence.contains("single accounts"), "{}", sessions.sentence);
}

fn written(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn imported(files: &[&Path]) -> (tempfile::TempDir, String, Snapshot) {
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path().join("entities.desire");
    let mut workspace = Workspace::create(&project, &Progress::new()).unwrap();
    for path in files {
        let found = inspect(*path).unwrap();
        assert_eq!(found.questions, [], "{}", path.display());
        workspace.import(&[ImportRequest { input: (*path).into(), mapping: found.mapping }], &Progress::new()).unwrap();
    }
    let snapshot = workspace.snapshot();
    (folder, project.to_string_lossy().into_owned(), snapshot)
}

/// The ids of an entity, by event in the order of customers and times.
fn ids(snapshot: &Snapshot, entity: Entity) -> Vec<String> {
    let table = &snapshot.table;
    let name = entity.id_property().unwrap();
    let of = |i: usize| table.event_properties(i).find(|(n, _)| *n == name).map(|(_, v)| v.text().into_owned());
    (0..table.num_events()).map(|i| of(i).unwrap_or_default()).collect()
}

/// A table in which each account has two or three people and each of them tickets and carts.
fn crm(header: &str) -> String {
    let mut text = format!("{header}\n");
    for i in 0..120 {
        let person = i % 40;
        let account = 5_000 + person / 3;
        let event = ["Page viewed", "Add to cart", "Checkout started", "Purchase"][i % 4];
        writeln!(
            text,
            "2026-03-{:02}T{:02}:{:02}:00Z,{event},p{person}@firm.example,{account},{},{:x}c7f3e",
            1 + i / 24,
            i % 24,
            i % 60,
            80_000 + i / 2,
            700_000 + person
        )
        .unwrap();
    }
    text
}

#[test]
fn columns_of_ids_are_found_in_five_languages_and_kept_with_the_events() {
    for header in [
        "time,event,email,company_id,ticket_id,cart_token",
        "Zeitpunkt,Ereignis,E-Mail,Firmennummer,Ticketnummer,Warenkorb-ID",
        "date heure,evenement,adresse email,id société,numéro de ticket,id panier",
        "fecha,evento,correo,id empresa,numero de caso,id carrito",
        "data ora,evento,indirizzo email,id azienda,id ticket,id carrello",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = written(folder.path(), "events.csv", &crm(header));
        let found = inspect(&path).unwrap();
        let roles: Vec<Role> = found.mapping.columns.iter().map(|c| c.role).collect();
        assert_eq!(
            roles,
            [Role::Time, Role::Event, Role::Email, Role::AccountId, Role::TicketId, Role::CartId],
            "{header}"
        );
    }
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), "events.csv", &crm("time,event,email,company_id,ticket_id,cart_token"));
    let (_keep, project, snapshot) = imported(&[&path]);
    assert_eq!(snapshot.table.num_customers(), 40);
    let different = |entity| ids(&snapshot, entity).into_iter().collect::<BTreeSet<_>>().len();
    assert_eq!([Entity::Account, Entity::Ticket, Entity::Cart].map(different), [14, 60, 40]);
    for (entity, base) in [("account", 14), ("ticket", 60), ("cart", 40)] {
        let answer =
            json(&["show", "paths", &project, "--entity", entity, "--set", "beyond_goal=true", "--format", "json"]);
        assert_eq!((&answer["entity"], &answer["facts"]["base"]), (&entity.into(), &base.into()));
    }
    let (code, out, _) =
        run(&["sql", &project, "SELECT count(DISTINCT json_extract(properties, '$.\"account id\"')) AS n FROM events"]);
    assert!(code == 0 && out.contains("14"), "{out}");
    let (code, out, err) =
        run(&["show", "paths", &project, "--entity", "account", "--filter", "property.account id=5001"]);
    assert!(code == 0 && out.contains('1'), "{out}{err}");
}

#[test]
fn an_account_is_a_customer_where_it_has_one_person_and_is_asked_about_where_few_have_several() {
    let table = |shared: usize| {
        let mut text = "time,event,account id,email\n".to_owned();
        for i in 0..100 {
            let account = i % 50;
            let person = if i >= 50 && account < shared { account + 500 } else { account };
            writeln!(text, "2026-03-01T10:{:02}:00Z,Purchase,A-{account},p{person}@firm.example", i % 60).unwrap();
        }
        text
    };
    let folder = tempfile::tempdir().unwrap();
    let found = |shared| inspect(written(folder.path(), "events.csv", &table(shared))).unwrap();
    let one = found(0);
    assert_eq!((one.mapping.role("account id"), one.questions.len()), (Role::CustomerId, 0));
    let several = found(50);
    assert_eq!(
        (several.mapping.role("account id"), several.questions.len()),
        (Role::CustomerId, 1),
        "a person may have several addresses"
    );
    let few = found(4);
    assert_eq!(few.questions.len(), 1, "{:?}", few.questions);
    let options: Vec<String> = few.questions[0].readings.iter().map(|r| r.options()).collect();
    assert_eq!(options, ["--map \"account id=customer_id\"", "--map \"account id=account_id\""]);
    assert!(few.questions[0].readings.iter().all(|r| r.rows.len() == 3));
}

#[test]
fn two_devices_of_one_account_make_no_company() {
    let mut text = "time,event,account_id,device_id\n".to_owned();
    for i in 0..120 {
        writeln!(text, "2026-03-01T10:{:02}:00Z,Page viewed,A-{},d{}-{}", i % 60, i % 30, i % 30, i / 60).unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let found = inspect(written(folder.path(), "app.csv", &text)).unwrap();
    assert_eq!(found.mapping.role("account_id"), Role::CustomerId);
}

#[test]
fn how_many_lie_in_a_cart_is_no_id_and_two_columns_of_one_meaning_fill_each_other() {
    let mut text = "time,event,email,cart,account,checkout_id,cart_token\n".to_owned();
    for i in 0..60 {
        let (checkout, token) =
            if i % 2 == 0 { (format!("ch-{i}"), String::new()) } else { (String::new(), format!("tok{i}x")) };
        writeln!(
            text,
            "2026-03-01T10:{i:02}:00Z,Purchase,p{}@x.example,{},{},{checkout},{token}",
            i % 9,
            i % 5,
            100 + i
        )
        .unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), "events.csv", &text);
    let mut found = inspect(&path).unwrap();
    for name in ["cart", "account"] {
        assert_eq!(found.mapping.role(name).entity(), None, "{name}");
    }
    for name in ["checkout_id", "cart_token"] {
        found.mapping.set_role(name, Role::CartId);
    }
    let mut workspace = Workspace::create(folder.path().join("a.desire"), &Progress::new()).unwrap();
    workspace.import(&[ImportRequest { input: (&path).into(), mapping: found.mapping }], &Progress::new()).unwrap();
    let ids = ids(&workspace.snapshot(), Entity::Cart);
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 60, "{ids:?}");
}

#[test]
fn bank_accounts_and_cards_are_no_ids_that_are_kept() {
    let mut text = "time,event,email,company_id,cart_id\n".to_owned();
    for i in 0..30 {
        writeln!(
            text,
            "2026-03-01T10:{i:02}:00Z,Purchase,p{}@x.example,DE89370400440532013000,4111111111111111",
            i % 9
        )
        .unwrap();
    }
    text.push_str("2026-03-02T10:00:00Z,Purchase,p1@x.example,77,\n");
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), "events.csv", &text);
    let mut found = inspect(&path).unwrap();
    found.mapping.set_role("company_id", Role::AccountId);
    found.mapping.set_role("cart_id", Role::CartId);
    let mut workspace = Workspace::create(folder.path().join("a.desire"), &Progress::new()).unwrap();
    workspace.import(&[ImportRequest { input: (&path).into(), mapping: found.mapping }], &Progress::new()).unwrap();
    let kept = |entity| ids(&workspace.snapshot(), entity).into_iter().filter(|id| !id.is_empty()).collect::<Vec<_>>();
    assert_eq!((kept(Entity::Account), kept(Entity::Cart)), (vec!["77".to_owned()], Vec::new()));
}

#[test]
fn equal_numbers_of_two_sources_are_two_tickets_and_those_of_one_source_one() {
    let dir = tempfile::tempdir().unwrap();
    let tickets = |from: usize, event: &str| {
        let mut text = "moment,user_email,ticket_id,what\n".to_owned();
        for i in 0..20 {
            let day = 1 + (from + i) % 28;
            writeln!(text, "2026-04-{day:02}T0{}:00:00Z,m{from}{i}@firm.example,{},{event}", i % 10, 100 + i).unwrap();
        }
        text
    };
    let files = [("desk.csv", "Ticket opened"), ("desk_may.csv", "Ticket solved"), ("repairs.csv", "Repair asked")];
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(folder.path().join("tickets.desire"), &Progress::new()).unwrap();
    for (at, (name, event)) in files.into_iter().enumerate() {
        let path = written(dir.path(), name, &tickets(at * 3, event));
        let mut mapping = inspect(&path).unwrap().mapping;
        assert_eq!(mapping.role("ticket_id"), Role::TicketId, "{name}");
        mapping.source = if name == "repairs.csv" { "Repairs" } else { "Help desk" }.to_owned();
        workspace.import(&[ImportRequest { input: (&path).into(), mapping }], &Progress::new()).unwrap();
    }
    let snapshot = workspace.snapshot();
    let scope = Scope::new(snapshot.table, snapshot.project, Filter::default(), 1_800_000_000_000);
    let paths = ask(&scope, "paths", &[("entity", "ticket"), ("level", "touchpoint")]);
    let found = cells(&paths, "paths", &["path", "customers"]);
    let counts: Vec<&str> = found.iter().filter_map(|row| row.rsplit(" | ").next()).collect();
    assert_eq!(counts, ["20", "20"], "{found:?}");
}

#[test]
fn small_accounts_are_not_told_by_their_people() {
    // four people of one company and one of another
    let mut made: Vec<Made> = Vec::new();
    for customer in 0..5 {
        made.push((customer, 0, 0, u32::from(customer == 4)));
        made.push((customer, 5, 1, u32::from(customer == 4)));
    }
    let scope = scope(table_of(&made, Entity::Account), Filter::default());
    let pairs = [("entity".to_owned(), "account".to_owned())];
    let question = Question::new("transitions", &pairs, Filter::default(), None).unwrap();
    let asked = question.compute(scope, &Progress::new()).unwrap();
    let open = asked.answer(0, &PublishedCounts::default()).unwrap();
    let told = cells(&open, "transitions", &["from", "to", "customers"]);
    assert!(told.contains(&"cart | buy | 5".to_owned()), "{told:?}");
    // of five people nothing may be told where eleven have to be behind a number
    let shared = asked.answer(11, &PublishedCounts::default());
    assert!(
        shared.is_err()
            || shared
                .unwrap()
                .rows("transitions")
                .rows
                .iter()
                .all(|row| { !row.iter().any(|cell| cell.as_count() == Some(5)) })
    );
}

#[test]
fn cells_that_are_no_ids_are_none() {
    let mut text = "time,event,email,cart,ticket,account\n".to_owned();
    for i in 0..60 {
        writeln!(
            text,
            "2026-03-01T10:{i:02}:00Z,Purchase,p{}@x.example,{}.90,My parcel number {i} did not arrive and I wait,yes",
            i % 9,
            10 + i
        )
        .unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let found = inspect(written(folder.path(), "events.csv", &text)).unwrap();
    assert!(found.mapping.columns.iter().all(|c| c.role.entity().is_none()), "{:?}", found.mapping.columns);
}

#[test]
fn tools_tell_which_account_ticket_or_cart_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let zendesk = written(
        folder.path(),
        "tickets.json",
        r#"{"id":35436,"created_at":"2026-03-02T09:00:00Z","updated_at":"2026-03-03T10:00:00Z","subject":"Where is it","status":"solved","requester_id":77,"organization_id":509974,"via":{"channel":"email","source":{"from":{"address":"ann@x.example"}}},"satisfaction_rating":{"score":"good"}}"#,
    );
    let (_a, _, snapshot) = imported(&[&zendesk]);
    assert_eq!(
        (ids(&snapshot, Entity::Ticket), ids(&snapshot, Entity::Account)),
        (vec!["zendesk:35436".to_owned(); 3], vec!["zendesk:509974".to_owned(); 3])
    );

    let hubspot = written(
        folder.path(),
        "contacts.csv",
        "Record ID,First Name,Email,Create Date,Lifecycle Stage,Associated Company IDs\n\
         101,Ann,ann@x.example,2026-01-05 10:00,lead,9002;9999\n\
         102,Bob,bob@x.example,2026-01-06 10:00,customer,9002\n",
    );
    let (_b, project, snapshot) = imported(&[&hubspot]);
    assert_eq!(ids(&snapshot, Entity::Account), ["hubspot:9002", "hubspot:9002"]);
    assert_eq!(json(&["show", "paths", &project, "--entity", "account", "--format", "json"])["facts"]["base"], 1);

    let salesforce = written(
        folder.path(),
        "Opportunity.csv",
        "Id,AccountId,ContactId,StageName,Amount,CloseDate,IsClosed,IsWon,CreatedDate\n\
         006000000000001AAA,001000000000001AAA,003000000000001AAA,Closed Won,500,2026-02-01,true,true,2026-01-01T10:00:00.000Z\n",
    );
    let (_c, _, snapshot) = imported(&[&salesforce]);
    assert_eq!(ids(&snapshot, Entity::Account), ["001000000000001AAA"; 2]);

    let segment = written(
        folder.path(),
        "calls.jsonl",
        "{\"type\":\"group\",\"messageId\":\"m1\",\"userId\":\"u1\",\"groupId\":\"g1\",\"timestamp\":\"2026-01-05T10:00:00Z\",\"traits\":{\"name\":\"Initech\"}}\n\
         {\"type\":\"track\",\"messageId\":\"m2\",\"userId\":\"u1\",\"event\":\"Checkout Started\",\"timestamp\":\"2026-01-05T10:01:00Z\",\"properties\":{\"checkout_id\":\"c-9\"},\"context\":{\"groupId\":\"g1\"}}\n\
         {\"type\":\"track\",\"messageId\":\"m3\",\"userId\":\"u2\",\"event\":\"Order Completed\",\"timestamp\":\"2026-01-05T10:02:00Z\",\"properties\":{\"revenue\":9,\"cart_id\":\"c-9\",\"account_id\":\"g1\"}}\n",
    );
    let (_d, project, snapshot) = imported(&[&segment]);
    assert_eq!(
        (ids(&snapshot, Entity::Account), ids(&snapshot, Entity::Cart)),
        (vec!["g1".to_owned(); 2], vec!["c-9".to_owned(); 2])
    );
    let cart = json(&["show", "paths", &project, "--entity", "cart", "--format", "json"]);
    assert_eq!((&cart["facts"]["base"], &cart["facts"]["customers"]), (&1.into(), &2.into()));

    let shopify = written(
        folder.path(),
        "checkouts.csv",
        "id,token,email,created_at,abandoned_checkout_url,total_price\n\
         20587428184,tok1,ann@x.example,2026-03-01T10:00:00+01:00,https://shop.example/c/1,20.00\n",
    );
    let (_e, _, snapshot) = imported(&[&shopify]);
    assert_eq!(ids(&snapshot, Entity::Cart), ["20587428184"], "a long number is no telephone here");
}
