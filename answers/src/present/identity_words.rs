//! Who is who in words and tables: the same on the screen, on the command line and in files.

use crate::analysis::StageReach;
use crate::events::{EventTable, People};
use crate::identity::fuzzy::{ComparedField, Suggestion, Suggestions};
use crate::identity::{Changes, DroppedIdentifier, IdentitySummary, Suspect};
use crate::model::{CustomerId, Decision, Entity, IdKind, IdentityRules, ImportId, ProfileId, Project, Verdict};
use crate::texts::{all_of, text};

use super::numbers::{self, count};
use super::small_groups::{Disclosure, PublishedCounts, ReleaseMemory};
use super::table::{Cell, Table};
use super::tables::label_of;
use super::words;

/// How many profiles make how many customers.
pub fn sentence(s: &IdentitySummary) -> String {
    text!(
        "identity-words-make-of-them-were-joined-from",
        profiles = text!("count-profiles", n = s.profiles),
        customers = text!("count-customers", n = s.customers),
        joined_customers = count(s.joined_customers)
    )
}

/// What would change, in a sentence.
pub fn changes(c: &Changes) -> String {
    if c.is_empty() {
        return text!("identity-words-nothing-changes-same-profiles-are-one").to_owned();
    }
    let mut parts = Vec::new();
    if c.merged > 0 {
        parts.push(text!(
            "identity-words-merge-into",
            customers = text!("count-customers", n = c.merging),
            merged = count(c.merged)
        ));
    }
    if c.splitting > 0 {
        parts.push(text!("identity-words-fall-apart", n = c.splitting, split = count(c.split)));
    }
    text!(
        "identity-words-become",
        parts = all_of(&parts),
        customers = text!("count-customers", n = c.before),
        after = count(c.after)
    )
}

/// What a count of the summary tells of people.
enum SummaryCount {
    /// Together with the customers it tells how many joins there were.
    Profiles,
    /// It is of its own base.
    Whole,
    /// It tells of nobody's number.
    Largest,
    /// It is a part of the customers.
    Part,
}

/// The counts: what each tells, its name, and how many.
fn summary_counts(s: &IdentitySummary) -> Vec<(SummaryCount, String, u64)> {
    use SummaryCount::{Largest, Part, Profiles, Whole};
    let mut rows = vec![
        (Profiles, text!("identity-words-profiles-counted").to_owned(), s.profiles),
        (Whole, words::units(Entity::Person).to_owned(), s.customers),
        (Part, text!("identity-words-customers-joined-from-several-profiles").to_owned(), s.joined_customers),
        (Largest, text!("identity-words-profiles-of-largest-customer").to_owned(), s.largest),
        (Part, text!("identity-words-customers-known-by-device-alone").to_owned(), s.anonymous),
    ];
    let with = IdKind::ALL.iter().zip(s.with);
    rows.extend(with.map(|(kind, n)| (Part, text!("identity-words-customers-with", label = kind.label()), n)));
    let joins = IdKind::ALL.iter().zip(s.joins);
    rows.extend(joins.map(|(kind, n)| (Whole, text!("identity-words-joins-by", label = kind.label()), n)));
    rows.push((Whole, text!("identity-words-joins-decided-by-hand").to_owned(), s.by_hand));
    let several = text!("identity-words-customers-with-several-customer-ids").to_owned();
    rows.push((Part, several, s.several_customer_ids));
    rows
}

/// The counts, one a row.
pub fn summary(s: &IdentitySummary) -> Table {
    summary_table(summary_counts(s))
}

fn summary_table(rows: Vec<(SummaryCount, String, u64)>) -> Table {
    let mut out = Table::new(&[("what", text!("identity-words-what")), ("count", text!("identity-words-count"))]);
    rows.into_iter().for_each(|(_, what, n)| out.push(vec![Cell::text(what), Cell::Count(n)]));
    out
}

/// The summary on its way out of the program: no row that would tell of few customers, by itself or by what is left of
/// all.
pub fn summary_shown(s: &IdentitySummary, k: u64, before: &PublishedCounts) -> Disclosure<Table> {
    let memory = ReleaseMemory { before: before.clone(), ..ReleaseMemory::default() };
    let mut rows = summary_counts(s);
    let all = rows.len();
    rows.retain(|(tells, what, n)| {
        let (some, of) = match tells {
            SummaryCount::Profiles => (n - s.customers.min(*n), n - s.customers.min(*n)),
            SummaryCount::Whole => (*n, *n),
            SummaryCount::Largest => return true,
            SummaryCount::Part => (*n, s.customers),
        };
        memory.may_split(&format!("identity/{what}"), some, of, k)
    });
    let hidden = all - rows.len();
    Disclosure { what: summary_table(rows), merged: 0, hidden, published: memory.now.into_inner() }
}

/// Identifiers that join nobody, or not everybody who carries them.
pub fn dropped(list: &[DroppedIdentifier], hide: bool) -> Table {
    let mut out = Table::new(&[
        ("kind", text!("identity-words-kind")),
        ("value", text!("identity-words-shared-value")),
        ("profiles", text!("identity-words-profiles")),
        ("why", text!("identity-words-why")),
    ]);
    for d in list {
        let value = if hide { text!("table-hidden") } else { d.value.as_str() };
        let why = if hide { String::new() } else { d.text() };
        out.push(vec![Cell::text(d.kind.label()), Cell::text(value), Cell::Count(d.profiles.into()), Cell::text(why)]);
    }
    out
}

/// A funnel and how journeys end, before and after, one a row: name, before, after.
pub fn funnel(
    project: &Project,
    stages: &[String],
    (before, ends_before): (&StageReach, [u64; 3]),
    (after, ends_after): (&StageReach, [u64; 3]),
) -> Vec<(String, u64, u64)> {
    let mut rows = vec![(text!("identity-words-customers-with-events").to_owned(), before.customers, after.customers)];
    for ((name, b), a) in stages.iter().zip(&before.stages).zip(&after.stages) {
        rows.push((text!("identity-words-came-to", name), *b, *a));
    }
    rows.push((text!("identity-words-reached", name = project.settings.goal.name), before.goal, after.goal));
    for (i, name) in [(1, text!("identity-words-still-active")), (2, text!("identity-words-dropped-off"))] {
        rows.push((text!("identity-words-in-stage-flow", name), ends_before[i], ends_after[i]));
    }
    rows
}

/// The rows of [`funnel`] as a table, with shares of the customers.
pub fn funnel_table(rows: &[(String, u64, u64)]) -> Table {
    let mut out = Table::new(&[
        ("what", ""),
        ("before", text!("identity-words-before")),
        ("share_before", text!("identity-words-share")),
        ("after", text!("identity-words-after")),
        ("share_after", text!("identity-words-share")),
    ]);
    let (before, after) = rows.first().map_or((0, 0), |r| (r.1, r.2));
    let share = |n: u64, of: u64| if of == 0 { Cell::Empty } else { Cell::Share(n as f64 / of as f64) };
    for (name, b, a) in rows {
        out.push(vec![Cell::text(name), Cell::Count(*b), share(*b, before), Cell::Count(*a), share(*a, after)]);
    }
    out
}

/// The rules, one a row, under the names by which they are set.
pub fn rules(rules: &IdentityRules) -> Table {
    let mut out = Table::new(&[("rule", text!("identity-words-rule")), ("value", text!("identity-words-value"))]);
    let mut row = |name: String, value: String| out.push(vec![Cell::text(name), Cell::text(value)]);
    for kind in &IdKind::ALL[1..] {
        let on = if rules.joins_by(*kind) { "on" } else { "off" };
        row(kind_word(*kind).to_owned(), on.to_owned());
    }
    row("order".to_owned(), rules.order().map(kind_word).join(","));
    for kind in &IdKind::ALL[1..] {
        row(format!("persons-per-{}", kind_word(*kind)), rules.max_persons.of(*kind).to_string());
    }
    for kind in &IdKind::ALL[1..] {
        row(format!("{}s-per-customer", kind_word(*kind)), rules.max_values.of(*kind).to_string());
    }
    row("ids-per-device".to_owned(), rules.max_customer_ids_per_device.to_string());
    row("country-code".to_owned(), rules.phone_country.clone());
    for blocked in &rules.blocked {
        let kind = blocked.kind.map_or(String::new(), |kind| format!("{}:", kind_word(kind)));
        row("block".to_owned(), format!("{kind}{}", blocked.pattern));
    }
    row("junk".to_owned(), rules.junk_values.join(","));
    row("mailboxes".to_owned(), rules.role_mailboxes.join(","));
    out
}

/// A kind of identifier as rules name it.
pub fn kind_word(kind: IdKind) -> &'static str {
    match kind {
        IdKind::CustomerId => "customer_id",
        IdKind::Email => "email",
        IdKind::Phone => "phone",
        IdKind::Device => "device",
    }
}

/// The name of the customer that a profile or customer number belongs to now.
pub fn name_of(table: &EventTable, id: CustomerId, hide: bool) -> String {
    table
        .people
        .ix_of(id)
        .map_or_else(|| text!("identity-words-no-longer-in-data").to_owned(), |ix| label_of(table, ix, hide))
}

/// A decision in words: "Ann Lee and Bob Roy are the same person".
pub fn decision(d: &Decision, table: &EventTable, hide: bool) -> String {
    let name = |side: &[u32]| side.first().map_or_else(String::new, |&p| name_of(table, p, hide));
    let (left, right) = (name(&d.left), name(&d.right));
    match d.verdict {
        Verdict::Same => {
            let both: Vec<u32> = d.left.iter().chain(&d.right).copied().collect();
            text!("identity-words-profiles-are-same-person", left, profiles = profiles(&both))
        }
        Verdict::Different => text!("identity-words-and-are-different-people", left, right),
        Verdict::Fine => text!("identity-words-is-fine", left),
    }
}

/// "3, 5 and 8": profiles as people count them, from 1.
pub fn profiles(list: &[u32]) -> String {
    all_of(&list.iter().map(|p| (p + 1).to_string()).collect::<Vec<_>>())
}

/// The table of decisions about who is who, ordered by number.
pub fn decisions(project: &Project, table: &EventTable, unheeded: &[u32]) -> Table {
    let mut out = Table::new(&[
        ("number", text!("identity-words-number")),
        ("at", text!("identity-words-when")),
        ("decision", text!("identity-words-decision")),
        ("followed", text!("identity-words-followed")),
    ]);
    for d in &project.decisions {
        out.push(vec![
            Cell::Count(d.id.into()),
            Cell::Time(d.at),
            Cell::text(decision(d, table, project.settings.hide_names)),
            Cell::Flag(!unheeded.contains(&d.id)),
        ]);
    }
    out
}

/// Customers that look like several people.
pub fn suspects(list: &[Suspect], table: &EventTable, hide: bool) -> Table {
    let mut out = Table::new(&[
        ("customer", text!("identity-words-customer")),
        ("name", text!("identity-words-name")),
        ("profiles", text!("identity-words-profiles")),
        ("why", text!("identity-words-why-to-look")),
    ]);
    for s in list {
        out.push(vec![
            Cell::Count(u64::from(s.id) + 1),
            Cell::text(label_of(table, s.ix, hide)),
            Cell::Count(s.profiles.into()),
            Cell::text(doubts(s)),
        ]);
    }
    out
}

/// What is odd about a customer: "14 devices, 4 e-mails".
pub fn doubts(s: &Suspect) -> String {
    s.doubts.iter().map(crate::identity::SuspicionReason::text).collect::<Vec<_>>().join(", ")
}

/// The names of fields, separated by commas: "first name, e-mail".
pub fn fields(list: &[ComparedField]) -> String {
    list.iter().map(|f| f.label()).collect::<Vec<_>>().join(", ")
}

/// What was found among customers that look alike.
pub fn suggestions_sentence(s: &Suggestions) -> String {
    let open = s.list.iter().filter(|x| !x.two_customer_ids).count() as u64;
    if s.compared < 2 {
        return text!("identity-words-nobody-can-be-compared-import-people").to_owned();
    }
    let mut words = match open {
        0 => text!("identity-words-nobody-looks-like-same-person-twice").to_owned(),
        1 => text!("identity-words-1-pair-of-customers-looks-like").to_owned(),
        n => text!("identity-words-pairs-of-customers-look-like-same", n = count(n)),
    };
    let blocked = s.list.len() as u64 - open;
    if blocked > 0 {
        words.push_str(&text!("identity-words-more-have-two-customer-ids", blocked = count(blocked)));
    }
    words.push('.');
    words
}

/// What was compared, for the line below.
pub fn suggestions_caption(s: &Suggestions) -> String {
    let mut words = text!(
        "identity-words-compared-in",
        customers = text!("count-customers", n = s.compared),
        pairs = text!("count-pairs", n = s.pairs)
    );
    if s.too_large > 0 {
        words.push_str(&text!(
            "identity-words-share-something-too-common-to-compare",
            groups = text!("count-groups", n = s.too_large)
        ));
    }
    words
}

/// Customers that look like one person.
pub fn suggestions(list: &[Suggestion], table: &EventTable, hide: bool) -> Table {
    let mut out = Table::new(&[
        ("a", text!("identity-words-customer")),
        ("name_a", text!("identity-words-name")),
        ("b", text!("identity-words-customer")),
        ("name_b", text!("identity-words-name")),
        ("score", text!("identity-words-score")),
        ("agree", text!("identity-words-agree")),
        ("differ", text!("identity-words-differ")),
        ("two_customer_ids", text!("identity-words-two-customer-ids")),
    ]);
    for s in list {
        out.push(vec![
            Cell::Count(u64::from(s.a) + 1),
            Cell::text(name_of(table, s.a, hide)),
            Cell::Count(u64::from(s.b) + 1),
            Cell::text(name_of(table, s.b, hide)),
            Cell::Share((s.p * 1e4).round() / 1e4),
            Cell::text(fields(&s.agree)),
            Cell::text(fields(&s.differ)),
            Cell::Flag(s.two_customer_ids),
        ]);
    }
    out
}

/// What a profile carries of one kind, as it came.
pub fn identifier(people: &People, profile: ProfileId, kind: IdKind) -> &str {
    let column = match kind {
        IdKind::CustomerId => &people.customer_id,
        IdKind::Email => &people.email,
        IdKind::Phone => &people.phone,
        IdKind::Device => &people.device,
    };
    column.get(profile as usize)
}

/// Everything a profile carries: "e-mail ann@example.org, device c1".
pub fn identifiers(people: &People, profile: ProfileId, hide: bool) -> String {
    let of = |kind: IdKind| match identifier(people, profile, kind) {
        "" => None,
        _ if hide => Some(kind.label().to_owned()),
        value => Some(format!("{} {value}", kind.label())),
    };
    IdKind::ALL.into_iter().filter_map(of).collect::<Vec<_>>().join(", ")
}

/// The files that imports came from: "orders.csv (Shop), web.csv (Website)".
pub fn files(project: &Project, imports: &[ImportId]) -> String {
    let file = |id: &ImportId| {
        let import = project.imports.iter().find(|i| i.id == *id)?;
        let source = project.sources.iter().find(|s| s.id == import.source)?;
        Some(format!("{} ({})", import.file, source.name))
    };
    imports.iter().filter_map(file).collect::<Vec<_>>().join(", ")
}

/// When something was decided: "3 May 2026".
pub fn day(at: i64, project: &Project) -> String {
    numbers::date(at, &numbers::zone(&project.settings.time_zone))
}
