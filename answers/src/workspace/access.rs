//! Everything held about one customer as one JSON document, to be handed to them.

use serde_json::{Map, Value, json};

use crate::events::{Columns, ErasureFilter, Properties, PropertyValues};
use crate::identity;
use crate::model::{
    CustomerIx, Decision, Factor, ImportId, NONE_U32, ProfileId, Project, PropertyId, Purpose, Verdict,
};
use crate::present::action_reasons::action_reason;
use crate::present::customer_value::{DISCOUNT, MONTHS};
use crate::present::factors::FactorWords;
use crate::present::{numbers, words};
use crate::privacy::{Mentions, RowColumns, Tombstones};
use crate::progress::Progress;
use crate::store::{PersonData, StoreError};
use crate::texts::text;

use super::{Workspace, now};

impl Workspace {
    /// Everything the project holds about a customer: profiles, attributes, consent, decisions, events, segments, scores
    /// and actions, each with the source and file it came with. What is left out elsewhere because they do not agree to it
    /// is held all the same, so it is read from the file. Profiles and customer have the numbers of lists.
    pub fn access(&self, ix: CustomerIx, progress: &Progress) -> Result<Value, StoreError> {
        let table = &self.snapshot.table;
        let profiles = table.people.profiles(ix);
        let columns = [&table.people.customer_id, &table.people.email, &table.people.phone, &table.people.device];
        let ids = profiles.iter().flat_map(|&p| columns.map(|column| column.get(p as usize)));
        let phones = profiles.iter().map(|&p| table.people.phone.get(p as usize));
        let names = self.store.names_of(profiles)?;
        let mentions = Mentions::new(ids).with_phones(phones).with_names(names.iter().map(String::as_str));
        // what an erasure would find
        let theirs = self.erasure(&[ix])?.tombstones;
        let read_person_data = self.store.read_person_data(
            profiles,
            |row| mentions.found_in(row) || theirs.excludes_row(row),
            progress,
        )?;
        let project = self.store.project()?;
        let consent = |purpose: Purpose| words::consent(table.people.consent(ix, purpose));
        let (rules, dropped) = (&project.settings.identity, &self.snapshot.identity.dropped);
        let why = identity::edges(&table.people, ix, rules, &project.decisions, dropped);
        Ok(json!({
            "project": project.name,
            "written": numbers::iso(now()),
            "incomplete": self.snapshot.project.incomplete.as_deref(),
            "customer": table.people.ids.get(ix as usize).map(|id| id + 1),
            "profiles": self.profiles(&read_person_data),
            "joined_because": why.iter().map(join_words).collect::<Vec<_>>(),
            "decided_by_hand": self.decisions_about(ix),
            "consent": Purpose::ALL.map(|p| (p.word().to_owned(), consent(p).into())).into_iter().collect::<Map<_, Value>>(),
            "consent_statements": self.statements(&read_person_data),
            "events": self.events(&read_person_data),
            "segments": self.segments_of(&project, ix),
            "predictions": self.predictions_of(&project, ix),
            "actions": self.actions_of(&project, ix),
            "experiments": self.arms_of(&project, ix),
            "rows_left_out_of_imports": self.rows_left_out(&read_person_data, &mentions, &theirs),
        }))
    }

    /// Rows that are theirs as they are; of those of others that mention them only what does.
    fn rows_left_out(
        &self,
        read_person_data: &PersonData,
        mentions: &Mentions,
        theirs: &Tombstones,
    ) -> Vec<Map<String, Value>> {
        let columns = self.row_columns();
        let unknown = RowColumns::default();
        let row_of = |(import, line, raw): &(ImportId, u64, String)| {
            let columns = columns.get(import).unwrap_or(&unknown);
            let mut row = self.origin(*import);
            row.insert("line".to_owned(), (*line).into());
            match columns.is_about(raw, theirs) {
                true => row.insert("row".to_owned(), raw.as_str().into()),
                false => row.insert("row_of_somebody_else".to_owned(), columns.masked(raw, mentions).into()),
            };
            row
        };
        read_person_data.rejected.iter().map(row_of).collect()
    }

    /// What a person decided about who they are.
    fn decisions_about(&self, ix: CustomerIx) -> Vec<Value> {
        let theirs = self.snapshot.table.people.profiles(ix);
        let own = |side: &[ProfileId]| -> Vec<u32> {
            side.iter().filter(|p| theirs.binary_search(p).is_ok()).map(|p| p + 1).collect()
        };
        let words = |decision: &Decision| {
            let (left, right) = (own(&decision.left), own(&decision.right));
            let what = match decision.verdict {
                Verdict::Same => text!("access-one-person"),
                Verdict::Different => text!("access-different-people"),
                Verdict::Fine => text!("access-one-person-though-looks-like-several"),
            };
            let all = [left, right].concat();
            (!all.is_empty())
                .then(|| json!({ "decision": decision.id, "at": numbers::iso(decision.at), "decided": what, "profiles": all }))
        };
        self.snapshot.project.decisions.iter().filter_map(words).collect()
    }

    /// Source, file and time of an import.
    fn origin(&self, import: ImportId) -> Map<String, Value> {
        let project = &self.snapshot.project;
        let mut origin = Map::new();
        if let Some(import) = project.imports.iter().find(|i| i.id == import) {
            let source = project.sources.iter().find(|s| s.id == import.source).map(|s| s.name.as_str());
            origin.insert("source".to_owned(), source.into());
            origin.insert("file".to_owned(), import.file.as_str().into());
            origin.insert("imported".to_owned(), numbers::iso(import.at).into());
        }
        origin
    }

    fn profiles(&self, read_person_data: &PersonData) -> Vec<Value> {
        let of = |profile: u32| {
            read_person_data.descriptions.iter().filter(move |statement| statement.profile == profile).map(
                |statement| {
                    let mut row = self.origin(statement.import);
                    put(&mut row, "name", statement.name.as_deref());
                    put(&mut row, "first_name", statement.first_name.as_deref());
                    put(&mut row, "last_name", statement.last_name.as_deref());
                    put(&mut row, "country", statement.country.as_deref());
                    put(&mut row, "postcode", statement.address.postcode.as_deref());
                    put(&mut row, "city", statement.address.city.as_deref());
                    put(&mut row, "region", statement.address.region.as_deref());
                    let attributes: Map<String, Value> =
                        statement.attributes.iter().map(|(k, v)| (k.clone(), v.as_str().into())).collect();
                    if !attributes.is_empty() {
                        row.insert("attributes".to_owned(), attributes.into());
                    }
                    row
                },
            )
        };
        read_person_data
            .profiles
            .iter()
            .map(|(profile, ids)| {
                let mut row = Map::new();
                row.insert("profile".to_owned(), (*profile + 1).into());
                put(&mut row, "customer_id", ids.customer_id.as_deref());
                put(&mut row, "email", ids.email.as_deref());
                put(&mut row, "phone", ids.phone.as_deref());
                put(&mut row, "device", ids.device.as_deref());
                row.insert("told".to_owned(), of(*profile).collect::<Vec<_>>().into());
                row.into()
            })
            .collect()
    }

    fn statements(&self, read_person_data: &PersonData) -> Vec<Value> {
        read_person_data
            .consents
            .iter()
            .map(|consent| {
                let mut row = match consent.import {
                    Some(import) => self.origin(import),
                    None => Map::from_iter([("source".to_owned(), Value::from(text!("access-by-hand")))]),
                };
                row.insert("profile".to_owned(), (consent.profile + 1).into());
                row.insert("purpose".to_owned(), consent.purpose.word().into());
                row.insert("given".to_owned(), consent.given.into());
                row.insert(
                    if consent.dated { "said" } else { "known_since" }.to_owned(),
                    numbers::iso(consent.at).into(),
                );
                if !consent.dated {
                    row.insert("said".to_owned(), text!("access-date-not-file").into());
                }
                put(&mut row, "note", Some(consent.note.as_str()));
                row.into()
            })
            .collect()
    }

    fn events(&self, read_person_data: &PersonData) -> Vec<Value> {
        let dims = &self.snapshot.table.dims;
        let mut events: Vec<(i64, Value)> = Vec::new();
        for (import, e) in &read_person_data.events {
            for i in 0..e.len() {
                let mut row = self.origin(*import);
                row.insert("time".to_owned(), numbers::iso(e.time[i]).into());
                row.insert("profile".to_owned(), (e.profile[i] + 1).into());
                for (dimension, column) in e.dimensions() {
                    let (dictionary, code) = (dims.dimensions()[dimension], column[i]);
                    put(&mut row, dimension.word(), Some(dictionary.name(code)).filter(|_| code != NONE_U32));
                }
                let properties = properties_of(&dims.properties, e, i);
                if !properties.is_empty() {
                    row.insert("properties".to_owned(), properties.into());
                }
                if e.value[i].is_finite() {
                    row.insert("value".to_owned(), e.value[i].into());
                }
                events.push((e.time[i], row.into()));
            }
        }
        events.sort_by_key(|(time, _)| *time);
        events.into_iter().map(|(_, event)| event).collect()
    }

    fn segments_of(&self, project: &Project, ix: CustomerIx) -> Vec<Value> {
        let people = &self.snapshot.table.people;
        let member = |ids: &[u32]| ids.iter().any(|&id| people.ix_of(id) == Some(ix));
        let segments = project.segments.iter().filter(|s| member(&s.members));
        segments.map(|s| json!({ "name": s.name, "description": s.description })).collect()
    }

    fn predictions_of(&self, project: &Project, ix: CustomerIx) -> Value {
        let Some(run) = &project.predictions else { return Value::Null };
        let people = &self.snapshot.table.people;
        let is = |id: u32| people.ix_of(id) == Some(ix);
        let scores = run.targets().flat_map(|target| {
            let says = FactorWords::of(run, target, &project.settings);
            let reason = move |factor: &Factor| json!({ "text": says.reason(factor), "weight": factor.weight });
            target.scores.iter().filter(|s| is(s.customer)).map(move |score| {
                json!({
                    "what": target.target,
                    "within_days": target.horizon_days,
                    "probability": score.p,
                    "reasons": score.factors.iter().map(&reason).collect::<Vec<_>>(),
                })
            })
        });
        let next = run.next().iter().filter(|(id, _)| is(*id)).flat_map(|(_, next)| next);
        let value = run.value().and_then(|value| {
            let record = value.answers.iter().find(|record| is(record.customer))?;
            let days = value.horizon_days;
            let expected = value.expect(record, days);
            Some(json!({
                "group": value.has_groups().then(|| words::rfm_group(record.group)),
                "within_days": expected.days,
                "expected_orders": expected.orders,
                "chance_of_an_order": 1.0 - expected.none,
                "order_value": expected.order_value,
                "worth_in_12_months": value.worth(record, MONTHS, DISCOUNT),
            }))
        });
        json!({
            "computed_from_events_before": numbers::iso(run.cut_off),
            "scores": scores.collect::<Vec<_>>(),
            "value": value,
            "likely_next": next.map(|(touchpoint, p)| json!({ "touchpoint": touchpoint, "probability": p })).collect::<Vec<_>>(),
        })
    }

    fn arms_of(&self, project: &Project, ix: CustomerIx) -> Vec<Value> {
        let people = &self.snapshot.table.people;
        let theirs = project.assignments.iter().filter(|a| people.ix_of(a.customer) == Some(ix));
        theirs
            .map(|a| json!({ "experiment": a.experiment, "arm": a.arm.code(), "since": numbers::iso(a.at) }))
            .collect()
    }

    fn actions_of(&self, project: &Project, ix: CustomerIx) -> Vec<Value> {
        let people = &self.snapshot.table.people;
        let theirs = project.actions.iter().filter(|a| people.ix_of(a.customer) == Some(ix));
        let zone = numbers::zone(&project.settings.time_zone);
        theirs
            .map(|a| {
                json!({
                    "action": words::action_kind(a.kind), "channel": a.channel, "content": a.content, "reason": action_reason(&a.reason, &zone),
                    "expected_orders": a.expected_orders, "order_value": a.order_value, "expires": numbers::iso(a.expires),
                    "playbook": project.playbooks.iter().find(|of| of.id == a.playbook).map(|of| &of.name),
                    "cost": a.cost, "owner": a.owner, "note": a.note,
                    "best_hour": a.best_hour, "send_at": a.send_at.map(numbers::iso),
                    "exported_at": a.exported_at.map(numbers::iso), "held_back": a.hold_out, "state": words::action_state(a.state),
                })
            })
            .collect()
    }
}

/// What an event says beyond the fixed columns.
fn properties_of(known: &Properties, events: &Columns, i: usize) -> Map<String, Value> {
    let value = |(id, values): (&PropertyId, &PropertyValues)| {
        let name = known.0.get(usize::from(*id))?.property.name.clone();
        match values {
            PropertyValues::Codes(codes) => {
                let text = known.text(*id, codes[i]);
                (!text.is_empty()).then(|| (name, text.into()))
            }
            PropertyValues::Numbers(numbers) => numbers[i].is_finite().then(|| (name, numbers[i].into())),
        }
    };
    events.properties.iter().filter_map(value).collect()
}

/// Adds a value where there is one.
fn put(row: &mut Map<String, Value>, key: &str, value: Option<&str>) {
    if let Some(value) = value.filter(|v| !v.is_empty()) {
        row.insert(key.to_owned(), value.into());
    }
}

/// A join of two profiles in words, profiles by their numbers.
fn join_words(edge: &identity::Edge) -> String {
    let why = match &edge.because {
        identity::JoinEvidence::Shares { kind, value } => text!("access-same", kind = kind.label(), value),
        identity::JoinEvidence::Decided { .. } => text!("access-decided-by-hand").to_owned(),
    };
    text!("access-profiles-and", a = (edge.a + 1).to_string(), b = (edge.b + 1).to_string(), why)
}
