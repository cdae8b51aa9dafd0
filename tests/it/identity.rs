//! Identity: who is one person, and why.

use std::collections::{BTreeMap, BTreeSet};

use desire_path::events::People;
use desire_path::identity::{
    DecisionError, IdKind, JoinEvidence, Reason, Resolution, different, edges, fine, resolve, resolve_with, same,
    split, suspects, why,
};
use desire_path::model::{BlockedPattern, Decision, IdentityRules, KindLimits, SuspicionLimits, Verdict};
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
fn a_renamed_customer_id_is_the_same_customers() {
    // "formerly:old" says that u1 was called old; a chain of names is one, and a stranger is none of them
    let profiles = [
        ["old", "", "", "d1"],
        ["u1", "", "", "formerly:old"],
        ["u1", "ana@x.de", "", ""],
        ["older", "", "", ""],
        ["old", "", "", "formerly:older"],
        ["u2", "", "", ""],
    ];
    let mut people = people(&profiles);
    let rules = IdentityRules::default();
    let resolution = resolve(&people, &rules);
    assert_eq!(clusters(&resolution.root), BTreeSet::from([vec![0, 1, 2, 3, 4], vec![5]]));
    assert_eq!((resolution.summary.several_customer_ids, resolution.dropped.len()), (0, 0));
    people.set_customers(&resolution.root);
    assert_eq!(edges(&people, 0, &rules, &[], &[]).len(), 4, "each join has its reason");
    assert!(connected(people.profiles(0), &why(&people, 0, &rules, &[])));
    // in whatever order they come
    let turned: Vec<Ids> = profiles.iter().rev().copied().collect();
    assert_eq!(resolved(&turned, &rules), BTreeSet::from([vec![0], vec![1, 2, 3, 4, 5]]));
    // who wants none of it blocks the pattern
    let block = BlockedPattern { kind: Some(IdKind::Device), pattern: "formerly:*".to_owned() };
    assert_eq!(resolved(&profiles, &IdentityRules { blocked: vec![block], ..rules }).len(), 4);
}

#[test]
fn an_id_that_two_customers_claim_as_their_former_one_is_shared_and_joins_nobody() {
    let profiles = [["till", "", "", ""], ["u1", "", "", "formerly:till"], ["u2", "", "", "formerly:till"]];
    let resolution = resolve(&people(&profiles), &IdentityRules::default());
    assert_eq!(clusters(&resolution.root).len(), 3);
    assert_eq!(resolution.dropped[0].text(), "device formerly:till is used by 2 customer ids, so it joins nobody");
    // ids that stand for nobody are renamed to nothing
    let profiles = [["guest", "", "", ""], ["u1", "", "", "formerly:guest"]];
    assert_eq!(resolved(&profiles, &IdentityRules::default()).len(), 2);
}

#[test]
fn a_tools_person_is_one_whatever_ids_it_has() {
    let profiles = [
        ["u1", "", "", "posthog:p1"],
        ["crm-77", "", "", "posthog:p1"],
        ["crm-77", "", "", "d9"],
        ["u2", "", "", "posthog:p2"],
        ["", "", "", "posthog:p1"],
        // an ordinary device of two customers joins them as little as before
        ["u1", "", "", "tablet"],
        ["u2", "", "", "tablet"],
    ];
    let resolution = resolve(&people(&profiles), &IdentityRules::default());
    assert_eq!(clusters(&resolution.root), BTreeSet::from([vec![0, 1, 2, 4, 5], vec![3, 6]]));
    assert_eq!(resolution.summary.several_customer_ids, 0);
    assert_eq!(resolution.dropped.iter().map(|d| d.value.as_str()).collect::<Vec<_>>(), ["tablet"]);
}

#[test]
fn ids_that_programs_write_for_nobody_join_nobody() {
    for nobody in [
        "00000000-0000-0000-0000-000000000000",
        "0",
        "guest",
        "Guest",
        "anonymous",
        "unknown",
        "not_authenticated",
        "distinct_id",
        "[object Object]",
        "(not set)",
        "true",
    ] {
        for kind in [0, 3] {
            let mut profiles = [["", "a@x.de", "", ""], ["", "b@x.de", "", ""]];
            profiles.iter_mut().for_each(|ids| ids[kind] = nobody);
            let resolution = resolve(&people(&profiles), &IdentityRules::default());
            assert_eq!(clusters(&resolution.root).len(), 2, "{nobody}");
            assert_eq!((resolution.summary.with[kind], resolution.dropped.len()), (0, 0), "{nobody}");
        }
    }
    // an id that only looks a little like one
    assert_eq!(resolved(&[["guest-1", "a@x.de", "", ""], ["guest-1", "", "", ""]], &IdentityRules::default()).len(), 1);
}

/// The golden's own rules, word for word: its blocked mailboxes as patterns, its junk values, its limits.
#[test]
fn meets_the_thirteen_cases_with_their_own_rules() {
    let text = include_str!("../golden/identity/deterministic_cases.json");
    let golden: serde_json::Value = serde_json::from_str(text).unwrap();
    let given = &golden["rules"];
    let texts = |v: &serde_json::Value| {
        v.as_array().unwrap().iter().map(|t| t.as_str().unwrap().to_owned()).collect::<Vec<String>>()
    };
    let kinds = |name: &str| match name {
        "user_id" => IdKind::CustomerId,
        "email" => IdKind::Email,
        "phone" => IdKind::Phone,
        "device" => IdKind::Device,
        other => panic!("{other}"),
    };
    let blocked = |pattern: String| BlockedPattern { kind: Some(IdKind::Email), pattern };
    let rules = IdentityRules {
        order: texts(&given["priority"]).iter().map(|name| kinds(name)).collect(),
        max_customer_ids_per_device: given["max_distinct_user_ids_per_device"].as_u64().unwrap() as u32,
        junk_values: texts(&given["junk_values"]),
        role_mailboxes: Vec::new(),
        blocked: texts(&given["blocked_emails"]).into_iter().map(blocked).collect(),
        ..IdentityRules::default()
    };
    let records = golden["records"].as_array().unwrap();
    let field = |r: &serde_json::Value, name: &str| r[name].as_str().unwrap_or("").to_owned();
    let owned: Vec<[String; 4]> =
        records.iter().map(|r| ["user_id", "email", "phone", "device"].map(|name| field(r, name))).collect();
    let profiles: Vec<Ids> = owned.iter().map(|ids| [&*ids[0], &*ids[1], &*ids[2], &*ids[3]]).collect();
    let found = resolved(&profiles, &rules);
    let expected: BTreeSet<Vec<u32>> = golden["expected_clusters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c.as_array().unwrap().iter().map(|r| r.as_u64().unwrap() as u32 - 1).collect())
        .collect();
    assert_eq!(found, expected);
    // and the mailbox joins once the pattern is gone, so it was the pattern that kept it apart
    assert_eq!(resolved(&profiles, &IdentityRules { blocked: Vec::new(), ..rules }).len(), found.len() - 1);
}

#[test]
fn patterns_block_by_kind_and_with_wildcards_anywhere() {
    let profiles = [
        ["", "kiosk-1@shop.example", "", "till-7"],
        ["", "Kiosk-1@Shop.example", "", "x"],
        ["", "", "", "till-7"],
        ["", "till-7@x.de", "", ""],
        ["", "till-7@x.de", "", ""],
    ];
    let block = |kind, pattern: &str| BlockedPattern { kind, pattern: pattern.to_owned() };
    let with = |blocked| resolved(&profiles, &IdentityRules { blocked, ..IdentityRules::default() }).len();
    assert_eq!(with(vec![]), 2);
    assert_eq!(with(vec![block(None, "KIOSK-*@shop.*")]), 3);
    assert_eq!(with(vec![block(Some(IdKind::Device), "till-*")]), 3);
    assert_eq!(with(vec![block(None, "till-*")]), 4);
    assert_eq!(with(vec![block(None, "  ")]), 2);
}

#[test]
fn a_join_that_would_give_a_customer_too_many_emails_is_dropped_and_listed() {
    // a customer of three e-mails by customer id, and three people with a telephone that the customer has, too
    let emails: Vec<String> = (0..6).map(|i| format!("p{i}@x.de")).collect();
    let mut profiles: Vec<Ids> = emails[..3].iter().map(|e| ["u1", e.as_str(), "", ""]).collect();
    profiles.extend(emails[3..].iter().map(|e| ["", e.as_str(), "+49 30 1234567", ""]));
    profiles.push(["u1", "", "+49 30 1234567", ""]);
    let resolution = resolve(&people(&profiles), &IdentityRules::default());
    assert_eq!(clusters(&resolution.root), BTreeSet::from([vec![0, 1, 2, 6], vec![3], vec![4], vec![5]]));
    let dropped = &resolution.dropped[0];
    assert_eq!((dropped.kind, dropped.reason, dropped.persons), (IdKind::Phone, Reason::TooManyEmails, 6));
    assert_eq!(dropped.text(), "phone 49301234567 would give one customer 6 e-mails, so it joins nobody");
    let more =
        IdentityRules { max_values: KindLimits { email: 6, ..KindLimits::default() }, ..IdentityRules::default() };
    assert_eq!(resolved(&profiles, &more).len(), 1);
}

#[test]
fn a_device_of_different_emails_joins_nobody_and_one_of_a_single_person_joins_all() {
    let shared = [
        ["", "ann@x.de", "", "till"],
        ["", "bob@x.de", "", "till"],
        ["", "", "", "till"],
        ["u1", "cyd@x.de", "", "home"],
        ["u1", "cyd@work.de", "", ""],
        ["", "cyd@work.de", "", "home"],
        ["", "", "", "home"],
        // who logged in with an id and left an address is one person
        ["u2", "", "", "phone"],
        ["", "dan@x.de", "", "phone"],
    ];
    let resolution = resolve(&people(&shared), &IdentityRules::default());
    let expected = BTreeSet::from([vec![0], vec![1], vec![2], vec![3, 4, 5, 6], vec![7, 8]]);
    assert_eq!(clusters(&resolution.root), expected);
    let dropped: Vec<(Reason, u32)> = resolution.dropped.iter().map(|d| (d.reason, d.persons)).collect();
    assert_eq!(dropped, [(Reason::SeveralEmails, 2)]);
    assert_eq!(
        resolution.dropped[0].text(),
        "device till is used by people with 2 different e-mails, so it joins nobody"
    );
    // a household may say that its device is one person's
    let rules = IdentityRules { max_customer_ids_per_device: 2, ..IdentityRules::default() };
    assert!(clusters(&resolve(&people(&shared), &rules).root).contains(&vec![0, 1, 2]));
}

#[test]
fn the_order_of_kinds_decides_who_keeps_a_contested_profile() {
    // the profile in the middle shares its e-mail with one customer id and its phone with another
    let profiles = [["u1", "a@x.de", "", ""], ["", "a@x.de", "+49 30 1234567", ""], ["u2", "", "+49 30 1234567", ""]];
    let first =
        |order: [IdKind; 4]| resolved(&profiles, &IdentityRules { order: order.to_vec(), ..IdentityRules::default() });
    let [id, email, phone, device] = IdKind::ALL;
    assert_eq!(first([id, email, phone, device]), BTreeSet::from([vec![0, 1], vec![2]]));
    assert_eq!(first([phone, id, email, device]), BTreeSet::from([vec![0], vec![1, 2]]));
}

fn decided(verdict: Verdict, id: u32, left: &[u32], right: &[u32]) -> Decision {
    Decision { id, at: 0, verdict, left: left.to_vec(), right: right.to_vec() }
}

fn with(profiles: &[Ids<'_>], decisions: &[Decision]) -> Resolution {
    resolve_with(&people(profiles), &IdentityRules::default(), decisions)
}

#[test]
fn a_split_wins_over_what_they_share_and_keeps_each_side_together() {
    // 0 and 2 are connected through 1 alone
    let profiles = [["", "a@x.de", "", ""], ["", "a@x.de", "", "d1"], ["", "", "", "d1"], ["", "a@x.de", "", "d2"]];
    assert_eq!(clusters(&with(&profiles, &[]).root).len(), 1);
    let resolution = with(&profiles, &[decided(Verdict::Different, 1, &[0, 2], &[1])]);
    // the newcomer shares the e-mail with both sides, so it goes with neither
    assert_eq!(clusters(&resolution.root), BTreeSet::from([vec![0, 2], vec![1], vec![3]]));
    let reasons: Vec<_> = resolution.dropped.iter().map(|d| (d.value.as_str(), d.reason)).collect();
    assert_eq!(reasons, [("a@x.de", Reason::KeptApart), ("d1", Reason::KeptApart)]);
    // one profile with something of its own follows that
    let more = [&profiles[..], &[["", "", "", "d2"]]].concat();
    let resolution = with(&more, &[decided(Verdict::Different, 1, &[0, 2], &[1])]);
    assert_eq!(clusters(&resolution.root), BTreeSet::from([vec![0, 2], vec![1], vec![3, 4]]));
}

#[test]
fn a_split_goes_even_through_one_customer_id() {
    let profiles = [["u1", "", "", "d1"], ["u1", "", "", "d2"]];
    let resolution = with(&profiles, &[decided(Verdict::Different, 1, &[0], &[1])]);
    assert_eq!(clusters(&resolution.root).len(), 2);
}

#[test]
fn a_merge_joins_and_gives_way_to_customer_ids_and_splits() {
    let profiles = [["u1", "", "", ""], ["", "b@x.de", "", ""], ["u2", "", "", ""], ["", "b@x.de", "", ""]];
    let merge = decided(Verdict::Same, 1, &[0], &[1]);
    let resolution = with(&profiles, std::slice::from_ref(&merge));
    assert_eq!(clusters(&resolution.root), BTreeSet::from([vec![0, 1, 3], vec![2]]));
    assert_eq!((resolution.summary.by_hand, resolution.unheeded.len()), (1, 0));
    let impossible = decided(Verdict::Same, 2, &[1], &[2]);
    let resolution = with(&profiles, &[merge.clone(), impossible]);
    assert_eq!((resolution.unheeded.as_slice(), resolution.summary.several_customer_ids), (&[2][..], 0));
    let resolution = with(&profiles, &[merge, decided(Verdict::Different, 3, &[0], &[1])]);
    assert_eq!(resolution.unheeded, [1]);
    assert_eq!(clusters(&resolution.root), BTreeSet::from([vec![0], vec![1, 3], vec![2]]));
}

#[test]
fn what_cannot_be_decided_is_refused_with_the_reason() {
    let profiles = [["u1", "a@x.de", "", ""], ["", "a@x.de", "", "d1"], ["u2", "", "", ""], ["", "", "", "d9"]];
    let mut people = people(&profiles);
    let rules = IdentityRules::default();
    let root = resolve(&people, &rules).root;
    people.set_customers(&root);
    let merge = |a, b, decisions: &[Decision]| same(&people, &rules, decisions, (a, b), 7);
    let refused = merge(0, 1, &[]).unwrap_err();
    assert_eq!(refused, DecisionError::TwoCustomerIds("u1".into(), "u2".into()));
    assert!(refused.to_string().contains("customer id u1, the other u2"));
    assert_eq!(merge(0, 0, &[]).unwrap_err(), DecisionError::AlreadyOne);
    // the profile with the strongest identifiers stands for the customer
    assert_eq!(
        merge(2, 0, &[]).unwrap(),
        Decision { id: 0, at: 7, verdict: Verdict::Same, left: vec![3], right: vec![0] }
    );
    let apart = different(&people, &rules, (0, 2), 7).unwrap();
    assert_eq!(merge(0, 2, &[Decision { id: 5, ..apart }]).unwrap_err(), DecisionError::KeptApart(5));
    assert_eq!(
        split(&people, 0, &[1], 7).unwrap(),
        Decision { id: 0, at: 7, verdict: Verdict::Different, left: vec![0], right: vec![1] }
    );
    assert_eq!(split(&people, 0, &[0, 1], 7).unwrap_err(), DecisionError::NothingToSplit);
    assert_eq!(split(&people, 0, &[], 7).unwrap_err(), DecisionError::NothingToSplit);
    assert_eq!(split(&people, 0, &[3], 7).unwrap_err(), DecisionError::NotTheirs(3));
}

#[test]
fn too_much_of_anything_is_suspicious_until_somebody_says_it_is_fine() {
    let mut table = super::shop::table(1, &[]);
    let emails: Vec<String> = (0..4).map(|i| format!("p{i}@x.de")).collect();
    let mut profiles: Vec<Ids> = emails.iter().map(|e| ["u1", e.as_str(), "", ""]).collect();
    profiles.push(["u2", "", "", "d1"]);
    profiles.push(["u2", "", "", "d2"]);
    let mut people = people(&profiles);
    let rules = IdentityRules::default();
    let root = resolve(&people, &rules).root;
    people.set_customers(&root);
    let looked = fine(&people, &rules, 0, 7).unwrap();
    let columns = desire_path::events::Columns::default();
    let dims = table.dims.clone();
    table = desire_path::events::EventTable::build(&columns, dims, people, &Default::default());
    let found = suspects(&table, &rules, &SuspicionLimits::default(), &[]);
    assert_eq!(found.iter().map(|s| (s.id, s.doubts[0].text())).collect::<Vec<_>>(), [(0, "4 e-mails".to_owned())]);
    let strict = SuspicionLimits { devices: 1, profiles: 3, ..SuspicionLimits::default() };
    let found = suspects(&table, &rules, &strict, &[]);
    assert_eq!(found.iter().map(|s| (s.id, s.doubts.len())).collect::<Vec<_>>(), [(0, 2), (4, 1)]);
    assert!(suspects(&table, &rules, &SuspicionLimits::default(), &[looked]).is_empty());
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
    let profiles = [["", "a@x.de", "", "d1"], ["", "", "", "d1"]];
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
        said in prop::collection::vec((any::<bool>(), any::<[prop::sample::Index; 3]>()), 0..4),
        most in 0u32..4,
        turn in 0usize..4,
    ) {
        let owned: Vec<[String; 4]> = list.iter().map(|ids| [0, 1, 2, 3].map(|k| text(k, ids[k]))).collect();
        let borrow = |i: usize| -> Ids<'_> { [&owned[i][0], &owned[i][1], &owned[i][2], &owned[i][3]] };
        let mut order: Vec<usize> = (0..owned.len()).collect();
        order.sort_by_key(|&i| keys[i]);
        let straight: Vec<Ids> = (0..owned.len()).map(borrow).collect();
        let shuffled: Vec<Ids> = order.iter().map(|&i| borrow(i)).collect();

        let mut kinds = IdKind::ALL.to_vec();
        kinds.rotate_left(turn);
        let limits = KindLimits { email: most, phone: most, device: most };
        let rules = IdentityRules { order: kinds, max_values: limits, max_persons: limits, ..IdentityRules::default() };
        let decisions: Vec<Decision> = said
            .iter()
            .enumerate()
            .map(|(i, (same, at))| {
                let [a, b, c] = at.map(|at| at.index(owned.len()) as u32);
                let side: BTreeSet<u32> = [b, c].into_iter().filter(|&p| p != a).collect();
                let verdict = if *same { Verdict::Same } else { Verdict::Different };
                decided(verdict, i as u32 + 1, &[a], &side.into_iter().collect::<Vec<_>>())
            })
            .collect();
        let mut place = vec![0; order.len()];
        order.iter().enumerate().for_each(|(new, &old)| place[old] = new as u32);
        let moved: Vec<Decision> = decisions
            .iter()
            .map(|d| {
                let at = |side: &[u32]| side.iter().map(|&p| place[p as usize]).collect();
                Decision { left: at(&d.left), right: at(&d.right), ..d.clone() }
            })
            .collect();
        let a = resolve_with(&people(&straight), &rules, &decisions);
        let b = resolve_with(&people(&shuffled), &rules, &moved);
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
        prop_assert_eq!(&a, &pool.install(|| resolve_with(&people(&straight), &rules, &decisions)));
        prop_assert_eq!(&a.unheeded, &b.unheeded);
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
        for d in decisions.iter().filter(|d| d.verdict == Verdict::Different) {
            for (l, r) in d.left.iter().flat_map(|l| d.right.iter().map(move |r| (l, r))) {
                prop_assert!(a.root[*l as usize] != a.root[*r as usize]);
            }
        }
        for d in decisions.iter().filter(|d| d.verdict == Verdict::Same && !a.unheeded.contains(&d.id)) {
            prop_assert!(d.right.iter().all(|r| a.root[*r as usize] == a.root[d.left[0] as usize]));
        }
        let mut people = people(&straight);
        people.set_customers(&a.root);
        for ix in 0..people.len() as u32 {
            let profiles = people.profiles(ix);
            let joins = edges(&people, ix, &rules, &decisions, &a.dropped);
            prop_assert_eq!(joins.len(), profiles.len() - 1, "{:?}", joins);
            prop_assert!(joins.iter().all(|e| profiles.contains(&e.a) && profiles.contains(&e.b)));
            for join in &joins {
                if let JoinEvidence::Shares { kind, value } = &join.because {
                    let normaliser = desire_path::identity::Normaliser::new(&rules);
                    let has = |p: u32| normaliser.tidy(*kind, straight[p as usize][*kind as usize]).as_deref() == Some(value.as_str());
                    prop_assert!(has(join.a) && has(join.b));
                }
            }
            if decisions.is_empty() {
                prop_assert!(connected(profiles, &why(&people, ix, &rules, &a.dropped)));
            }
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
