//! Identity: who is one person, and why.

use std::collections::{BTreeMap, BTreeSet};

use desire_path::events::People;
use desire_path::identity::{IdKind, Reason, resolve, why};
use desire_path::model::IdentityRules;
use proptest::prelude::*;

/// customer id, e-mail, phone, device; `""` for nothing.
type Ids<'a> = [&'a str; 4];

fn people(profiles: &[Ids<'_>]) -> People {
    let mut people = People::default();
    for [customer_id, email, phone, device] in profiles {
        people.customer_id.push(customer_id);
        people.email.push(email);
        people.phone.push(phone);
        people.device.push(device);
        people.name.push("");
        people.country.push("");
        people.active.push(true);
    }
    people
}

/// Sets of profiles that are one person.
fn clusters(root: &[u32]) -> BTreeSet<Vec<u32>> {
    let mut clusters: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (p, &r) in root.iter().enumerate() {
        clusters.entry(r).or_default().push(p as u32);
    }
    clusters.into_values().collect()
}

fn resolved(profiles: &[Ids<'_>], rules: &IdentityRules) -> BTreeSet<Vec<u32>> {
    clusters(&resolve(&people(profiles), rules).root)
}

#[test]
fn meets_the_thirteen_cases() {
    let text = include_str!("../golden/identity/deterministic_cases.json");
    let golden: serde_json::Value = serde_json::from_str(text).unwrap();
    let records = golden["records"].as_array().unwrap();
    assert_eq!(records.len(), 13);
    let field = |r: &serde_json::Value, name: &str| r[name].as_str().unwrap_or("").to_owned();
    let owned: Vec<[String; 4]> =
        records.iter().map(|r| ["user_id", "email", "phone", "device"].map(|name| field(r, name))).collect();
    let profiles: Vec<Ids> = owned.iter().map(|ids| [&*ids[0], &*ids[1], &*ids[2], &*ids[3]]).collect();
    let expected: BTreeSet<Vec<u32>> = golden["expected_clusters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c.as_array().unwrap().iter().map(|r| r.as_u64().unwrap() as u32 - 1).collect())
        .collect();

    let mut people = people(&profiles);
    let rules = IdentityRules::default();
    let resolution = resolve(&people, &rules);
    assert_eq!(clusters(&resolution.root), expected);

    let summary = &resolution.summary;
    assert_eq!((summary.profiles, summary.customers, summary.largest), (13, 8, 6));
    assert_eq!((summary.joined_customers, summary.several_customer_ids), (1, 0));
    let dropped: Vec<_> = resolution.dropped.iter().map(|d| (d.kind, d.value.as_str(), d.reason, d.persons)).collect();
    assert_eq!(dropped, [(IdKind::Device, "d3", Reason::SeveralCustomerIds, 2)]);
    assert_eq!(resolution.dropped[0].text(), "device d3 is used by 2 customer ids, so it joins nobody");

    people.set_customers(&resolution.root);
    let words: Vec<String> = why(&people, 0, &rules, &resolution.dropped).iter().map(|e| e.text()).collect();
    assert_eq!(
        words,
        [
            "2 profiles share the customer id u1",
            "2 profiles share the e-mail ann.lee@example.com",
            "2 profiles share the e-mail ann.new@example.com",
            "2 profiles share the phone 15550100001",
            "2 profiles share the device d1",
            "2 profiles share the device d2",
        ]
    );
    assert!(why(&people, 1, &rules, &resolution.dropped).is_empty());
}

#[test]
fn an_email_of_two_customer_ids_joins_only_the_profiles_without_one() {
    let profiles = [
        ["u1", "a@x.de", "", ""],
        ["u2", "a@x.de", "", ""],
        ["", "A@x.de", "", "d1"],
        ["", " a@x.de", "", "d2"],
        ["u1", "", "", "d9"],
    ];
    let mut people = people(&profiles);
    let rules = IdentityRules::default();
    let resolution = resolve(&people, &rules);
    assert_eq!(clusters(&resolution.root), BTreeSet::from([vec![0, 4], vec![1], vec![2, 3]]));
    assert_eq!(resolution.dropped.len(), 1);
    people.set_customers(&resolution.root);
    let texts = |ix| why(&people, ix, &rules, &resolution.dropped).iter().map(|e| e.text()).collect::<Vec<_>>();
    assert_eq!(texts(0), ["2 profiles share the customer id u1"]);
    assert_eq!(texts(2), ["2 profiles share the e-mail a@x.de"]);
}

#[test]
fn a_phone_of_six_persons_joins_nobody_and_one_of_five_joins_them() {
    let emails: Vec<String> = (0..6).map(|i| format!("p{i}@x.de")).collect();
    let six: Vec<Ids> = emails.iter().map(|e| ["", e.as_str(), "+49 30 1234567", ""]).collect();
    let resolution = resolve(&people(&six), &IdentityRules::default());
    assert_eq!(clusters(&resolution.root).len(), 6);
    assert_eq!((resolution.dropped[0].reason, resolution.dropped[0].persons), (Reason::TooManyPersons, 6));
    assert_eq!(resolved(&six[..5], &IdentityRules::default()).len(), 1);
}

#[test]
fn many_devices_of_one_email_are_one_person() {
    let devices: Vec<String> = (0..40).map(|i| format!("cookie-{i}")).collect();
    let profiles: Vec<Ids> = devices.iter().map(|d| ["", "ann@x.de", "", d.as_str()]).collect();
    assert_eq!(resolved(&profiles, &IdentityRules::default()).len(), 1);
}

#[test]
fn phones_compare_with_and_without_country_code() {
    let rules = IdentityRules { phone_country: "49".into(), ..IdentityRules::default() };
    let profiles = [
        ["", "", "+49 (30) 123-4567", ""],
        ["", "", "0049301234567", ""],
        ["", "", "030 1234567", ""],
        ["", "", "49301234567", ""],
        ["", "", "+1 555 010 0001", ""],
        ["", "", "1111111", ""],
        ["", "", "1111111", ""],
        ["", "", "12", ""],
        ["", "", "12", ""],
    ];
    let expected = BTreeSet::from([vec![0, 1, 2, 3], vec![4], vec![5], vec![6], vec![7], vec![8]]);
    assert_eq!(resolved(&profiles, &rules), expected);
}

#[test]
fn rules_may_switch_a_kind_off() {
    let profiles = [["", "a@x.de", "", "d1"], ["", "b@x.de", "", "d1"]];
    assert_eq!(resolved(&profiles, &IdentityRules::default()).len(), 1);
    assert_eq!(resolved(&profiles, &IdentityRules { by_device: false, ..IdentityRules::default() }).len(), 2);
}

#[test]
fn profiles_of_an_undone_import_join_nobody() {
    let profiles = [["", "a@x.de", "", "d1"], ["", "a@x.de", "", "d2"], ["", "", "", "d2"]];
    let mut people = people(&profiles);
    people.active[1] = false;
    assert_eq!(clusters(&resolve(&people, &IdentityRules::default()).root).len(), 3);
}

fn profile() -> impl Strategy<Value = [u8; 4]> {
    [0u8..5, 0u8..7, 0u8..6, 0u8..8]
}

fn text(kind: usize, n: u8) -> String {
    match (kind, n) {
        (_, 0) => String::new(),
        (0, n) => format!("u{n}"),
        (1, n) => format!("p{n}@example.com"),
        (2, n) => format!("+49 30 55512{n}4"),
        (_, n) => format!("device-{n}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn order_changes_nothing_and_nobody_has_two_customer_ids(
        list in prop::collection::vec(profile(), 1..40),
        keys in prop::collection::vec(any::<u32>(), 40),
    ) {
        let owned: Vec<[String; 4]> = list.iter().map(|ids| [0, 1, 2, 3].map(|k| text(k, ids[k]))).collect();
        let borrow = |i: usize| -> Ids<'_> { [&owned[i][0], &owned[i][1], &owned[i][2], &owned[i][3]] };
        let mut order: Vec<usize> = (0..owned.len()).collect();
        order.sort_by_key(|&i| keys[i]);
        let straight: Vec<Ids> = (0..owned.len()).map(borrow).collect();
        let shuffled: Vec<Ids> = order.iter().map(|&i| borrow(i)).collect();

        let rules = IdentityRules::default();
        let a = resolve(&people(&straight), &rules);
        let b = resolve(&people(&shuffled), &rules);
        let back: BTreeSet<Vec<u32>> = clusters(&b.root)
            .into_iter()
            .map(|c| {
                let mut c: Vec<u32> = c.into_iter().map(|p| order[p as usize] as u32).collect();
                c.sort_unstable();
                c
            })
            .collect();
        prop_assert_eq!(clusters(&a.root), back);
        prop_assert_eq!(&a.dropped, &b.dropped);
        prop_assert_eq!(a.summary.several_customer_ids, 0);

        for cluster in clusters(&a.root) {
            let ids: BTreeSet<&str> =
                cluster.iter().map(|&p| straight[p as usize][0]).filter(|id| !id.is_empty()).collect();
            prop_assert!(ids.len() <= 1);
        }
        let mut people = people(&straight);
        people.set_customers(&a.root);
        for ix in 0..people.len() as u32 {
            prop_assert!(connected(people.profiles(ix), &why(&people, ix, &rules, &a.dropped)));
        }
    }
}

/// Whether the evidence alone makes one group of the profiles.
fn connected(profiles: &[u32], evidence: &[desire_path::identity::Evidence]) -> bool {
    let mut reached = BTreeSet::from([profiles[0]]);
    loop {
        let before = reached.len();
        for e in evidence {
            if e.profiles.iter().any(|p| reached.contains(p)) {
                reached.extend(&e.profiles);
            }
        }
        if reached.len() == before {
            return before == profiles.len();
        }
    }
}
