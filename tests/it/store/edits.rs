//! Edits of the small tables: they survive reopening, are undone, and come back to the last bit.

use desire_path::model::{Change, EarlierForecast, Playbook, PlaybookPriority, TouchpointKind};

use super::*;

fn segment(name: &str, members: &[u32]) -> Segment {
    Segment {
        id: 0,
        name: name.to_owned(),
        kind: SegmentKind::Picked { from: "Stage flow".to_owned() },
        description: "Picked".to_owned(),
        members: members.to_vec(),
    }
}

fn action(customer: u32) -> Action {
    Action {
        id: 0,
        customer,
        kind: ActionKind::WinBack,
        channel: "E-mail".to_owned(),
        content: "10 % off".to_owned(),
        best_hour: 18,
        reason: "no visit for 60 days".to_owned().into(),
        expected_orders: Some(0.25),
        order_value: 1.0 / 3.0,
        added_orders: (customer == 1).then_some(desire_path::model::AddedAmount { mean: 0.1, low: -0.1, high: 0.3 }),
        expires: 1_700_000_000_000,
        hold_out: customer == 2,
        consent: Consent::Given,
        state: ActionState::Proposed,
        edited: false,
        send_at: (customer == 1).then_some(1_700_000_000_123),
        exported_at: (customer == 1).then_some(1_700_000_000_124),
        playbook: 3,
        priority: PlaybookPriority::Last,
        cost: 1.5,
        owner: "Ann".to_owned(),
        note: "By phone".to_owned(),
    }
}

#[test]
fn every_edit_survives_reopening_and_can_be_undone_and_redone() {
    let (_dir, path) = place();
    small_project(&path);
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let mut states = vec![workspace.snapshot()];
    let mut settings = states[0].project.settings.clone();
    settings.session_gap_minutes = 45;
    let mut rules = states[0].project.rules.clone();
    rules.stages[0] = "Discovery".to_owned();
    rules.stage_of.insert("Page view".to_owned(), "Discovery".to_owned());
    rules.kind_of.insert("Page view".to_owned(), TouchpointKind::ProductView);
    let mut approved = action(1);
    (approved.id, approved.state) = (1, ActionState::Approved);
    let edits = [
        Edit::SetName("Kestrel".to_owned()),
        Edit::SetSettings(settings),
        Edit::SetRules(rules),
        Edit::Segments(Change::Add(vec![segment("Buyers", &[1, 2]), segment("Visitors", &[3])])),
        Edit::RenameSegment { id: 2, name: "Lookers".to_owned() },
        Edit::Segments(Change::Remove(vec![1])),
        Edit::Actions(Change::Replace(vec![action(1), action(2), action(3)])),
        Edit::Actions(Change::Update(vec![approved])),
        Edit::Playbooks(Change::Remove(vec![3])),
        Edit::Playbooks(Change::Update(vec![Playbook { enabled: false, ..states[0].project.playbooks[0].clone() }])),
        Edit::Playbooks(Change::Add(vec![Playbook {
            id: 0,
            name: "My own".to_owned(),
            ..states[0].project.playbooks[0].clone()
        }])),
        Edit::SetImportState { import: 1, state: ImportState::Undone },
    ];
    for edit in &edits {
        let description = edit.description(&workspace.snapshot().project);
        workspace.edit(edit.clone()).unwrap();
        assert_eq!(workspace.can_undo(), Some(description.as_str()));
        let now = workspace.snapshot();
        assert_eq!(now.revision, states.last().unwrap().revision + 1);
        assert_ne!(now.project, states.last().unwrap().project, "{description}");
        let reread = Store::open_read_only(&path).unwrap().project().unwrap();
        assert_eq!(reread, *now.project, "{description}");
        states.push(now);
    }
    assert_eq!(states.last().unwrap().table.num_events(), 0);
    for state in states.iter().rev().skip(1) {
        workspace.undo().unwrap().unwrap();
        assert_eq!(workspace.snapshot().project, state.project);
        assert_eq!(workspace.snapshot().table.num_events(), state.table.num_events());
        assert_eq!(Store::open_read_only(&path).unwrap().project().unwrap(), *state.project);
    }
    assert_eq!(workspace.undo().unwrap(), None);
    for state in &states[1..] {
        workspace.redo().unwrap().unwrap();
        assert_eq!(workspace.snapshot().project, state.project);
    }
    assert_eq!(workspace.redo().unwrap(), None);
    workspace.close().unwrap();
    let reopened = Workspace::open(&path, &Progress::new()).unwrap().snapshot();
    assert!(reopened.project.imports.is_empty(), "the undone import is gone for good");
    assert_eq!(reopened.project.segments, states.last().unwrap().project.segments);
    assert_eq!(reopened.project.actions, states.last().unwrap().project.actions);
}

#[test]
fn numbers_are_never_given_twice() {
    let (_dir, path) = place();
    small_project(&path);
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    workspace.edit(Edit::Segments(Change::Add(vec![segment("A", &[1])]))).unwrap();
    workspace.edit(Edit::Segments(Change::Remove(vec![1]))).unwrap();
    workspace.edit(Edit::SetImportState { import: 1, state: ImportState::Undone }).unwrap();
    workspace.close().unwrap();
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    workspace.edit(Edit::Segments(Change::Add(vec![segment("B", &[1])]))).unwrap();
    assert_eq!(workspace.snapshot().project.segments[0].id, 2);
    let people = workspace.snapshot().table.people.clone();
    assert_eq!((people.customer_id.len(), people.len()), (20, 0), "profile numbers stay taken, nobody is there");
    workspace.close().unwrap();
    let mut store = Store::open(&path).unwrap();
    let (columns, dims) = invented_events(25, 1);
    assert_eq!(write_import(&mut store, &columns, &dims, 20), 2);
}

#[test]
fn a_counter_that_was_left_behind_catches_up() {
    let (_dir, path) = place();
    small_project(&path);
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    // segments with numbers that nobody took, as older versions wrote them
    let numbered = |id, name| Segment { id, ..segment(name, &[1]) };
    workspace.edit(Edit::Segments(Change::Replace(vec![numbered(1, "A"), numbered(2, "B")]))).unwrap();
    workspace.edit(Edit::Segments(Change::Add(vec![segment("C", &[1])]))).unwrap();
    let ids: Vec<u32> = workspace.snapshot().project.segments.iter().map(|s| s.id).collect();
    assert_eq!(ids, [1, 2, 3]);
}

#[test]
fn two_segments_never_have_the_same_name() {
    let (_dir, path) = place();
    small_project(&path);
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let names = |w: &Workspace| w.snapshot().project.segments.iter().map(|s| s.name.clone()).collect::<Vec<_>>();
    workspace.edit(Edit::Segments(Change::Add(vec![segment("Loyal", &[1]), segment("loyal", &[2])]))).unwrap();
    workspace.edit(Edit::Segments(Change::Add(vec![segment("Loyal ", &[3])]))).unwrap();
    assert_eq!(names(&workspace), ["Loyal", "loyal (2)", "Loyal (3)"]);
    for taken in [
        Edit::Segments(Change::Add(vec![segment("LOYAL", &[1])])),
        Edit::RenameSegment { id: 2, name: "loyal".to_owned() },
    ] {
        let refused = workspace.edit(taken);
        assert!(matches!(&refused, Err(StoreError::NameTaken(_))), "{refused:?}");
    }
    workspace.edit(Edit::RenameSegment { id: 1, name: "LOYAL".to_owned() }).unwrap();
    assert_eq!(names(&workspace)[0], "LOYAL", "a name may be written otherwise");
}

#[test]
fn an_edit_that_does_not_fit_on_the_disk_changes_nothing() {
    let (_dir, path) = place();
    small_project(&path);
    let mut store = Store::open(&path).unwrap();
    let pages = store.info().unwrap().bytes / 8192;
    store.limit_pages(pages as u32 + 2).unwrap();
    let before = store.project().unwrap();
    let mut many = segment("Everybody", &(0..200_000).collect::<Vec<_>>());
    many.id = 1;
    let error = store
        .change("Add segment", 1, |tables| {
            tables.change_collection(&Change::Replace(vec![many.clone()]), &[many.clone()])
        })
        .unwrap_err();
    assert!(matches!(error, StoreError::DiskFull(_)), "{error:?}");
    assert_eq!(store.project().unwrap(), before);
    assert_eq!(store.journal().unwrap().len(), 1);
}

#[test]
fn a_prediction_run_comes_back_to_the_last_bit() {
    let (_dir, path) = place();
    small_project(&path);
    let few = ReadinessReason::FewExamples { firm: 200, positives: 3, negatives: 7 };
    let short = ReadinessReason::ShortHistory { needed_days: 74, missing_days: 30 };
    let quality = NextStepQuality {
        order: 2,
        top1: 0.1,
        top3: 0.7,
        popularity_top1: 1.0 / 7.0,
        popularity_top3: 0.3,
        log_loss: 1.234_567_890_123_456_7,
        n: 9,
    };
    let run = PredictionRun {
        cut_off: 1_700_000_000_000,
        data_fingerprint: u64::MAX - 3,
        channels: vec!["Social".to_owned(), "E-mail".to_owned()],
        models: vec![
            ModelRun::Chance(target(Target::Purchase, Readiness::Ready, Some(0.1 + 0.2))),
            ModelRun::Chance(target(Target::Silent, Readiness::LowConfidence(vec![few]), None)),
            ModelRun::Chance(target(Target::Silent, Readiness::NotEnoughData(vec![short]), Some(1.0 / 3.0))),
            ModelRun::NextTouchpoint(NextTouchpointRun {
                quality: Some(quality),
                answers: vec![(7, vec![("Purchase".to_owned(), 0.3)]), (1, Vec::new())],
            }),
            ModelRun::Value(ValueRun {
                end: 1_700_000_000_000,
                horizon_days: 90,
                readiness: Readiness::LowConfidence(vec![ReadinessReason::Values {
                    doubt: ValueDoubt::ValuesDrift { ratio: 1.0 / 3.0 },
                }]),
                orders: Some(Btyd {
                    leaving: DropoutRule::AfterAny,
                    r: 0.1 + 0.2,
                    alpha: 6.0,
                    a: 1.0 / 3.0,
                    b: 2.5,
                    log_likelihood: -10.5,
                }),
                values: Some(OrderValues { p: 6.0, q: 3.5, v: 15.0, log_likelihood: -0.1 - 0.7 }),
                usual_value: Some(9.5),
                kept: 0.9,
                tests: vec![ValueTest { cut: 2, customers: 9, error: 1.0 / 7.0, ..ValueTest::default() }],
                groups: vec![GroupAverage {
                    group: Some(RfmGroup::AtRisk),
                    customers: 40,
                    ordered: 4,
                    orders: 0.1 + 0.7,
                    order_value: None,
                }],
                answers: vec![OrderRecord {
                    customer: 5,
                    repeats: 3,
                    age: 90,
                    since: 4,
                    valued: 2,
                    mean: 0.1 + 0.2,
                    group: RfmGroup::Champions,
                }],
            }),
            ModelRun::Products(ProductRun {
                readiness: Readiness::Ready,
                test: Some(ProductTest { n: 9, named: 3, hit_rate: 0.5, base_hit_rate: 0.25 }),
                answers: vec![RankedProducts {
                    customer: 6,
                    products: vec![("Tent".to_owned(), 0.1 + 0.2)],
                    factors: Vec::new(),
                }],
            }),
        ],
        earlier: vec![EarlierForecast {
            target: Target::Purchase,
            horizon_days: 30,
            goal: vec!["Purchase".to_owned()],
            cut_off: 1_690_000_000_000,
            scored: 5,
            chances: vec![(1, 0.1 + 0.2), (4, 1.0 / 3.0)],
        }],
    };
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    workspace.edit(Edit::SetPredictions(Some(Arc::new(run.clone())))).unwrap();
    workspace.close().unwrap();
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!(workspace.snapshot().project.predictions.as_deref(), Some(&run));
    workspace.edit(Edit::SetPredictions(None)).unwrap();
    assert_eq!(Store::open_read_only(&path).unwrap().project().unwrap().predictions, None);
    workspace.undo().unwrap();
    assert_eq!(Store::open_read_only(&path).unwrap().project().unwrap().predictions.as_deref(), Some(&run));
}

fn factor(weight: f64) -> Factor {
    let reason = FactorReason::Measured { feature: Feature::LastChannel(1), value: 1.0, typical: 0.1 + 0.2 };
    Factor { reason, weight }
}

fn target(target: Target, readiness: Readiness, p: Option<f64>) -> TargetRun {
    TargetRun {
        target,
        horizon_days: 30,
        readiness,
        teller: Teller::Rule(Baseline::RecentOrders),
        back_test: p.map(|p| BackTest {
            train_cut: 1,
            test_cut: 2,
            train_n: 3,
            train_positives: 1,
            test_n: 4,
            test_positives: 2,
            auc: p,
            baseline_auc: 0.5,
            baseline: Baseline::DaysSinceOrder,
            gain: (0.1, p),
            windows: vec![TestedWindow { cut: 2, n: 4, positives: 2, expected: p, auc: p, baseline_auc: 0.5 }],
            expected: p / 2.0,
            brier: p / 3.0,
            base_brier: 0.25,
            ece: 0.01,
            lift_at_10: 2.5,
            calibration: vec![CalibrationRow { predicted: p, actual: 0.4, n: 10 }],
            deciles: vec![DecileRow { n: 1, positives: 1, lift: p * 7.0 }],
        }),
        properties: Vec::new(),
        goal: vec!["Purchase".to_owned()],
        coefficients: vec![(FeatureName::Feature(Feature::Orders), -0.1)],
        scores: p.map(|p| Score { customer: 5, p, factors: vec![factor(p / 7.0)] }).into_iter().collect(),
    }
}

#[test]
fn predictions_of_an_older_format_keep_their_scores_and_the_words_of_their_reasons() {
    let (_dir, path) = place();
    small_project(&path);
    let older = rusqlite::Connection::open(&path).unwrap();
    older.execute_batch(TO_FORMAT_7).unwrap();
    older
        .execute_batch(
            r#"INSERT INTO prediction_run VALUES (1, 77, 5,
                '{"order":2,"top1":0.1,"top3":0.7,"popularity_top1":0.2,"popularity_top3":0.3,"log_loss":1.5,"n":9}');
            INSERT INTO prediction_target VALUES
                (0, 'purchase', 30, '{"state":"ready"}', NULL, '[["Orders so far",0.30000000000000004]]'),
                (1, 'leave', 30, '{"state":"low_confidence","reason":"Few examples."}', NULL, '[]');
            INSERT INTO prediction_score VALUES
                (0, 0, 2, 0.30000000000000004, '[{"text":"3 orders so far (typical 1)","weight":0.5}]'),
                (0, 1, 1, 0.25, '[]');
            INSERT INTO prediction_next VALUES (0, 2, '[["Purchase",0.5]]');"#,
        )
        .unwrap();
    drop(older);
    Store::open(&path).unwrap().close().unwrap();
    let project = Store::open_read_only(&path).unwrap().project().unwrap();
    let run = project.predictions.unwrap();
    let target = run.target(Target::Purchase, 30).unwrap();
    assert_eq!((target.scores[0].customer, target.scores[0].p, target.scores[1].p), (2, 0.1 + 0.2, 0.25));
    let says = desire_path::present::factors::FactorWords::of(&run, target, &project.settings);
    assert_eq!(says.reason(&target.scores[0].factors[0]), "3 orders so far (typical 1)");
    assert_eq!(says.name(&target.coefficients[0].0), "Orders so far");
    let silent = run.target(Target::Silent, 30).unwrap();
    assert_eq!(desire_path::present::readiness::reasons(silent), "Few examples.");
    assert_eq!(run.next_quality().map(|q| q.n), Some(9));
    assert_eq!(run.next(), [(2, vec![("Purchase".to_owned(), 0.5)])]);
}
