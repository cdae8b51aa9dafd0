//! What the customers of a group have in common.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::analysis::flow::{Level, NodeKind};
use crate::analysis::journey_map::current_stages;
use crate::analysis::mood::{self, CLEAR, MoodReport, OwnMoods, ScoredText};
use crate::analysis::{LocalDays, PathSettings, RankBy, by_customers_cancellable};
use crate::events::BitSet;
use crate::insights::channels::{ChannelSettings, Channels};
use crate::insights::insight::{ComputedInsight, Insight};
use crate::insights::moods::{MoodSettings, Quote};
use crate::insights::paths::Paths;
use crate::insights::scope::{AnswerError, Scope};
use crate::insights::segments::{SegmentSettings, Segments};
use crate::model::{CustomerIx, NONE_U32, TouchpointKind};
use crate::progress::Progress;
use crate::texts::text;

use super::outcome::{Persona, PersonaGroups, PersonaMood, PersonaTrait, PersonasFound};

/// The parts of a week: working days and weekends, by the time of the day.
const PARTS: usize = 8;

pub(super) fn find(scope: &Scope, of: PersonaGroups, progress: &Progress) -> Result<PersonasFound, AnswerError> {
    let groups = match of {
        PersonaGroups::Alike => alike(scope, progress)?,
        PersonaGroups::Segments => segments(scope)?,
    };
    let stages = current_stages(&scope.table, &scope.subset, scope.settings(), progress)?;
    let own = OwnMoods::new(&scope.project.own_moods);
    let how = MoodSettings::default();
    let asked = (&own, how.ratings, how.period);
    let texts = mood::moods(&scope.table, &scope.subset, scope.settings(), asked, progress)?;
    let mut personas = Vec::with_capacity(groups.len());
    for (name, customers) in groups {
        progress.check()?;
        personas.push(persona(scope, (name, customers), (&stages, &texts, &own), progress)?);
    }
    personas.sort_by(|a, b| b.customers.len().cmp(&a.customers.len()).then_with(|| a.name.cmp(&b.name)));
    let customers = scope.subset.active(&scope.table).count() as u64;
    let mut in_any = BitSet::new(scope.table.num_customers());
    personas.iter().flat_map(|of| &of.customers).for_each(|&ix| in_any.insert(ix));
    let in_any = in_any.count() as u64;
    Ok(PersonasFound { personas, customers, in_any })
}

type Named = (String, Vec<CustomerIx>);

/// Groups of customers that behave alike.
fn alike(scope: &Scope, progress: &Progress) -> Result<Vec<Named>, AnswerError> {
    // the order of groups, channels and paths by the objective is not asked
    let how = SegmentSettings { by: RankBy::Usual, ..SegmentSettings::default() };
    let found = Segments::compute(scope, &how, progress)?.groups;
    let of = |group: usize| {
        let all = found.customers.iter().zip(&found.assignments);
        all.filter(|(_, g)| usize::from(**g) == group).map(|(&ix, _)| ix).collect::<Vec<_>>()
    };
    Ok(found.groups.iter().enumerate().map(|(at, group)| (group.name.clone(), of(at))).collect())
}

/// The segments of the project, as far as the filter lets their customers through.
fn segments(scope: &Scope) -> Result<Vec<Named>, AnswerError> {
    let (table, subset) = (&scope.table, &scope.subset);
    let is_active = |ix: &CustomerIx| subset.events(table, *ix).next().is_some();
    let members = |ids: &[u32]| subset.members(table, ids).into_iter().filter(is_active).collect::<Vec<_>>();
    let all = scope.project.segments.iter().map(|of| (of.name.clone(), members(&of.members)));
    let all: Vec<Named> = all.filter(|(_, customers)| !customers.is_empty()).collect();
    if all.is_empty() { Err(AnswerError::Nothing(text!("personas-no-segments").to_owned())) } else { Ok(all) }
}

fn persona(
    scope: &Scope,
    (name, mut customers): Named,
    (stages, texts, own): (&[Option<u8>], &MoodReport, &OwnMoods),
    progress: &Progress,
) -> Result<Persona, AnswerError> {
    customers.sort_unstable();
    let mut members = BitSet::new(scope.table.num_customers());
    customers.iter().for_each(|&ix| members.insert(ix));
    let subset = Arc::new((*scope.subset).clone().with_customers(&members));
    let part = Scope { subset, ..scope.clone() };
    let how = ChannelSettings { by: RankBy::Usual };
    let channels = ComputedInsight::<Channels>::new(part.clone(), how, progress)?.outcome.summary;
    let first = channels.rows.iter().filter(|row| row.visitors > 0).max_by_key(|row| row.visitors);
    let channel = first.and_then(|row| {
        let what = scope.names().channels.get(row.channel as usize)?.clone();
        Some(PersonaTrait { what, customers: row.visitors })
    });
    let now = stages_of(&customers, stages);
    let stage = now.iter().max_by_key(|(stage, n)| (**n, std::cmp::Reverse(**stage))).and_then(|(&stage, &n)| {
        let what = scope.names().stages.get(usize::from(stage))?.clone();
        Some(PersonaTrait { what, customers: n })
    });
    let (buys, when) = habits(&part, progress)?;
    let mine: Vec<&ScoredText> = texts.texts.iter().filter(|of| members.contains(of.customer)).collect();
    Ok(Persona {
        journey: journey(&part, progress)?,
        channel,
        stage,
        buys,
        when,
        reached: channels.buyers,
        mood: mood_of(&mine),
        quote: quote(scope, own, &mine),
        name,
        customers,
    })
}

fn stages_of(customers: &[CustomerIx], stages: &[Option<u8>]) -> BTreeMap<u8, u64> {
    let mut now = BTreeMap::new();
    for stage in customers.iter().filter_map(|&ix| stages.get(ix as usize).copied().flatten()) {
        *now.entry(stage).or_insert(0) += 1;
    }
    now
}

/// The most common path of more than one stage.
fn journey(part: &Scope, progress: &Progress) -> Result<Option<PersonaTrait>, AnswerError> {
    let how = PathSettings { level: Level::Stage, limit: 10, by: RankBy::Usual, ..PathSettings::default() };
    let found = match ComputedInsight::<Paths>::new(part.clone(), how, progress) {
        Ok(computed) => computed.outcome,
        Err(AnswerError::Cancelled) => return Err(AnswerError::Cancelled),
        // a group without a stage has no path
        Err(_) => return Ok(None),
    };
    let path = found.paths.iter().find(|path| path.steps.len() > 1);
    Ok(path.map(|path| {
        let names = path.steps.iter().map(|&step| NodeKind::Item(step).label(Level::Stage, part.names()));
        PersonaTrait { what: names.collect::<Vec<_>>().join(" → "), customers: path.customers }
    }))
}

/// What most of those who bought bought, and the part of the week in which most customers do most.
fn habits(part: &Scope, progress: &Progress) -> Result<(Option<PersonaTrait>, Option<PersonaTrait>), AnswerError> {
    let (table, subset) = (&*part.table, &*part.subset);
    let (first, last) = (table.first_ms(), table.last_ms());
    let days = LocalDays::new(&part.settings().time_zone, first, last);
    let is_sale = |i: usize| part.names().kind(table.touchpoint[i]) == TouchpointKind::Purchase;
    let counted = by_customers_cancellable(table, progress, |customers| {
        let (mut bought, mut times) = (BTreeMap::<u32, u64>::new(), [0_u64; PARTS]);
        for ix in customers {
            let (mut products, mut own) = (Vec::new(), [0_u32; PARTS]);
            for i in subset.events(table, ix) {
                own[part_of_week(&days, table.time[i])] += 1;
                let product = table.product[i];
                if product != NONE_U32 && is_sale(i) && !products.contains(&product) {
                    products.push(product);
                }
            }
            products.into_iter().for_each(|product| *bought.entry(product).or_insert(0) += 1);
            let most = (0..PARTS).max_by_key(|&at| (own[at], std::cmp::Reverse(at))).filter(|&at| own[at] > 0);
            most.into_iter().for_each(|at| times[at] += 1);
        }
        (bought, times)
    })?;
    let (mut bought, mut times) = (BTreeMap::<u32, u64>::new(), [0_u64; PARTS]);
    for (products, parts) in counted {
        products.into_iter().for_each(|(product, n)| *bought.entry(product).or_insert(0) += n);
        times.iter_mut().zip(parts).for_each(|(all, n)| *all += n);
    }
    let buys = bought.iter().max_by_key(|(product, n)| (**n, std::cmp::Reverse(**product)));
    let buys = buys
        .map(|(&product, &customers)| PersonaTrait { what: table.dims.product.name(product).to_owned(), customers });
    let most = (0..PARTS).max_by_key(|&at| (times[at], std::cmp::Reverse(at))).filter(|&at| times[at] > 0);
    let when = most.map(|at| PersonaTrait { what: part_name(at).to_owned(), customers: times[at] });
    Ok((buys, when))
}

/// Days since 1970-01-01, a Thursday, to Saturdays and Sundays.
fn part_of_week(days: &LocalDays, time: i64) -> usize {
    let weekday = (days.day(time) + 3).rem_euclid(7);
    let of_day = match days.hour(time) {
        5..=10 => 0,
        11..=16 => 1,
        17..=21 => 2,
        _ => 3,
    };
    usize::from(weekday >= 5) * 4 + of_day
}

fn part_name(part: usize) -> &'static str {
    match part {
        0 => text!("personas-weekday-mornings"),
        1 => text!("personas-weekday-middays"),
        2 => text!("personas-weekday-evenings"),
        3 => text!("personas-weekday-nights"),
        4 => text!("personas-weekend-mornings"),
        5 => text!("personas-weekend-middays"),
        6 => text!("personas-weekend-evenings"),
        _ => text!("personas-weekend-nights"),
    }
}

fn mood_of(texts: &[&ScoredText]) -> Option<PersonaMood> {
    if texts.is_empty() {
        return None;
    }
    let mut writers: Vec<CustomerIx> = texts.iter().map(|of| of.customer).collect();
    writers.sort_unstable();
    writers.dedup();
    let tone = texts.iter().map(|of| of.tone.value).sum::<f64>() / texts.len() as f64;
    Some(PersonaMood { tone, texts: texts.len() as u64, customers: writers.len() as u64 })
}

/// The text that sounds clearest, the newest of those that sound alike.
fn quote(scope: &Scope, own: &OwnMoods, texts: &[&ScoredText]) -> Option<String> {
    let clear = texts.iter().filter(|of| of.tone.value.abs() >= CLEAR);
    let time = |of: &ScoredText| scope.table.time[of.event as usize];
    let most = clear.max_by(|a, b| {
        let loud = a.tone.value.abs().total_cmp(&b.tone.value.abs());
        loud.then_with(|| (time(a), a.event).cmp(&(time(b), b.event)))
    })?;
    Some(Quote::new(&scope.table, own, most).text)
}
