//! The conditions of a rule, each a block with choices.

use std::ops::RangeInclusive;

use egui::emath::Numeric;
use egui::{DragValue, Ui};
use jiff::civil::Date;

use crate::gui::context::ViewContext;
use crate::gui::icons::{Icon, icon_button};
use crate::gui::widgets::{button, caption, card, menu_chip};
use crate::model::{
    ChanceRule, Comparison, MemberRule, Occurrence, RuleDay, RuleEvent, RuleSequence, RuleStep, RuleTime, Span, Target,
};
use crate::predict::HORIZONS;
use crate::present::{member_rules, numbers, words};
use crate::texts::{percent_sign, text};

use super::draft::{Block, Draft, HowOften};
use super::events::event_chip;
use super::sequence;

/// Draws the blocks and the buttons that add one.
pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>, draft: &mut Draft) {
    if draft.blocks.len() > 1 {
        join_chip(ui, &mut draft.any);
        ui.add_space(4.0);
    }
    let mut remove = None;
    for (i, block) in draft.blocks.iter_mut().enumerate() {
        let row = RuleRow { id: ("block", i), not: &mut block.not, can_go: true };
        if row.show(ui, |ui| condition(ui, cx, &mut block.rule)) {
            remove = Some(i);
        }
        ui.add_space(4.0);
    }
    if let Some(i) = remove {
        draft.blocks.remove(i);
    }
    add_block(ui, cx, draft);
}

/// With less room than this the fields of a condition stand below what begins it, in points.
const NARROW: f32 = 420.0;

/// Whether all conditions have to hold or one is enough.
pub(in crate::gui) fn join_chip(ui: &mut Ui, any: &mut bool) {
    let words = [(false, text!("conditions-all-hold")), (true, text!("conditions-one-holds"))];
    menu_chip(ui, text!("conditions-how-many-hold"), any, false, &words);
}

/// A condition in a frame of its own, which says whether it is to hold.
pub(in crate::gui) struct RuleRow<'a> {
    /// Which row of which rule it is.
    pub id: (&'a str, usize),
    /// Whether it must not hold.
    pub not: &'a mut bool,
    /// Whether it can be taken away.
    pub can_go: bool,
}

impl RuleRow<'_> {
    /// Draws the frame around the fields of the condition; gives whether it is to go.
    pub(in crate::gui) fn show(self, ui: &mut Ui, fields: impl FnOnce(&mut Ui)) -> bool {
        let mut gone = false;
        ui.push_id(self.id, |ui| {
            card(ui, |ui| {
                ui.set_width(ui.available_width());
                let is_narrow = ui.available_width() < NARROW;
                let mut begin = |ui: &mut Ui| {
                    gone = icon_button(ui, Icon::Close, text!("conditions-remove"), self.can_go).clicked();
                    let words = [(false, text!("conditions-holds")), (true, text!("conditions-holds-not"))];
                    menu_chip(ui, text!("conditions-whether-it-holds"), self.not, false, &words);
                };
                if is_narrow {
                    ui.horizontal(&mut begin);
                    ui.horizontal_wrapped(fields);
                } else {
                    ui.horizontal_top(|ui| {
                        begin(ui);
                        fields(ui);
                    });
                }
            });
        });
        gone
    }
}

fn add_block(ui: &mut Ui, cx: &ViewContext<'_>, draft: &mut Draft) {
    ui.horizontal_wrapped(|ui| {
        ui.label(text!("conditions-add"));
        let mut add = |ui: &mut Ui, name: &str, rule: &dyn Fn() -> MemberRule| {
            if button(ui, name).clicked() {
                draft.blocks.push(Block { not: false, rule: rule() });
            }
        };
        add(ui, text!("conditions-how-often"), &|| MemberRule::Did {
            what: RuleEvent::Order,
            at_least: 1,
            within_days: None,
        });
        add(ui, text!("conditions-when"), &|| MemberRule::Time {
            which: Occurrence::Last,
            what: RuleEvent::Order,
            when: RuleTime::Ago { is: Comparison::AtMost, days: 30 },
        });
        add(ui, text!("conditions-money"), &|| MemberRule::Value {
            is: Comparison::AtLeast,
            cents: 10_000,
            within_days: None,
        });
        add(ui, text!("conditions-sequence"), &|| {
            let mut names = cx.table().names.touchpoints.iter();
            let first = names.next().map_or(RuleEvent::Activity, |name| RuleEvent::Touchpoint(name.clone()));
            let then = RuleStep { what: RuleEvent::Order, within: Some(Span::days(7)), without: None };
            MemberRule::Sequence(RuleSequence { first, then: vec![then], end: None })
        });
        add(ui, text!("conditions-prediction"), &|| {
            MemberRule::Chance(ChanceRule {
                of: Target::Purchase,
                horizon_days: ChanceRule::USUAL_HORIZON,
                is: Comparison::AtLeast,
                percent: 50,
            })
        });
    });
}

/// The fields of a condition about what customers did.
pub(in crate::gui) fn condition(ui: &mut Ui, cx: &ViewContext<'_>, rule: &mut MemberRule) {
    if let Some(mut often) = HowOften::of(rule) {
        let before = often.clone();
        ui.horizontal_wrapped(|ui| how_often(ui, cx, &mut often));
        if often != before {
            *rule = often.rule();
        }
        return;
    }
    match rule {
        MemberRule::Value { is, cents, within_days } => {
            ui.horizontal_wrapped(|ui| {
                ui.label(text!("conditions-paid"));
                comparison(ui, is);
                let mut amount = *cents as f64 / 100.0;
                let field = DragValue::new(&mut amount).max_decimals(2).range(-1e12..=1e12);
                if ui.add(field).changed() {
                    *cents = (amount * 100.0).round() as i64;
                }
                lately(ui, within_days);
            });
        }
        MemberRule::Time { which, what, when } => {
            ui.horizontal_wrapped(|ui| time(ui, cx, which, what, when));
        }
        MemberRule::Sequence(steps) => sequence::show(ui, cx, steps),
        MemberRule::Chance(rule) => drop(ui.vertical(|ui| chance(ui, cx, rule))),
        other => {
            ui.label(member_rules::text(other));
        }
    }
}

/// What is predicted, how the chance compares, and what it goes by.
fn chance(ui: &mut Ui, cx: &ViewContext<'_>, rule: &mut ChanceRule) {
    ui.horizontal_wrapped(|ui| {
        let each = |of: Target| HORIZONS.map(|days| ((of, days), words::chance_to(of, days)));
        let named = [each(Target::Purchase), each(Target::Silent)].concat();
        let choices: Vec<((Target, u32), &str)> = named.iter().map(|(what, name)| (*what, name.as_str())).collect();
        let mut what = (rule.of, rule.horizon_days);
        let usual = (Target::Purchase, ChanceRule::USUAL_HORIZON);
        if menu_chip(ui, text!("conditions-chance-of-what"), &mut what, usual, &choices) {
            (rule.of, rule.horizon_days) = what;
        }
        comparison(ui, &mut rule.is);
        ui.add(number(&mut rule.percent, 0..=100).suffix(percent_sign()));
    });
    caption(ui, &member_rules::chance_note(rule, cx.project()));
}

fn how_often(ui: &mut Ui, cx: &ViewContext<'_>, often: &mut HowOften) {
    event_chip(ui, cx, text!("conditions-event"), &mut often.what);
    comparison(ui, &mut often.is);
    let times = text!("conditions-times", n = often.number);
    ui.add(number(&mut often.number, 0..=1_000_000).suffix(times));
    lately(ui, &mut often.within_days);
}

/// How a number compares.
pub(super) fn comparison(ui: &mut Ui, is: &mut Comparison) {
    let words = Comparison::ALL.map(|is| {
        let word = match is {
            Comparison::AtLeast => text!("conditions-at-least"),
            Comparison::MoreThan => text!("conditions-more-than"),
            Comparison::AtMost => text!("conditions-at-most"),
            Comparison::LessThan => text!("conditions-less-than"),
            Comparison::Equal => text!("conditions-exactly"),
        };
        (is, word)
    });
    menu_chip(ui, text!("conditions-compared"), is, Comparison::AtLeast, &words);
}

/// Within how many days before the end.
fn lately(ui: &mut Ui, within: &mut Option<u32>) {
    let mut all: Vec<Option<u32>> =
        vec![None, Some(1), Some(7), Some(14), Some(30), Some(60), Some(90), Some(180), Some(365)];
    if !all.contains(within) {
        all.push(*within);
    }
    let name = |days: &Option<u32>| match days {
        Some(days) => text!("conditions-in-last-days", n = *days),
        None => text!("conditions-ever").to_owned(),
    };
    let names: Vec<String> = all.iter().map(name).collect();
    let choices: Vec<(Option<u32>, &str)> = all.into_iter().zip(names.iter().map(String::as_str)).collect();
    menu_chip(ui, text!("conditions-since-when"), within, None, &choices);
}

/// How a time is compared.
#[derive(Clone, Copy, PartialEq)]
enum TimeForm {
    AtMostAgo,
    MoreThanAgo,
    Before,
    After,
    On,
}

impl TimeForm {
    const ALL: [Self; 5] = [Self::AtMostAgo, Self::MoreThanAgo, Self::Before, Self::After, Self::On];

    fn of(when: &RuleTime) -> Self {
        match when {
            RuleTime::Ago { is: Comparison::AtMost | Comparison::LessThan | Comparison::Equal, .. } => Self::AtMostAgo,
            RuleTime::Ago { is: Comparison::AtLeast | Comparison::MoreThan, .. } => Self::MoreThanAgo,
            RuleTime::Before(_) => Self::Before,
            RuleTime::After(_) => Self::After,
            RuleTime::On(_) => Self::On,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::AtMostAgo => text!("conditions-at-most-days-ago"),
            Self::MoreThanAgo => text!("conditions-more-than-days-ago"),
            Self::Before => text!("conditions-before-day"),
            Self::After => text!("conditions-after-day"),
            Self::On => text!("conditions-on-day"),
        }
    }

    /// The same form with these days or this day.
    fn with(self, days: u32, day: RuleDay) -> RuleTime {
        match self {
            Self::AtMostAgo => RuleTime::Ago { is: Comparison::AtMost, days },
            Self::MoreThanAgo => RuleTime::Ago { is: Comparison::MoreThan, days },
            Self::Before => RuleTime::Before(day),
            Self::After => RuleTime::After(day),
            Self::On => RuleTime::On(day),
        }
    }
}

fn time(ui: &mut Ui, cx: &ViewContext<'_>, which: &mut Occurrence, what: &mut RuleEvent, when: &mut RuleTime) {
    let which_words =
        [(Occurrence::First, text!("conditions-the-first")), (Occurrence::Last, text!("conditions-the-last"))];
    menu_chip(ui, text!("conditions-first-or-last"), which, Occurrence::Last, &which_words);
    event_chip(ui, cx, text!("conditions-event"), what);
    let zone = numbers::zone(&cx.project().settings.time_zone);
    let last_day = zone.to_datetime(jiff::Timestamp::from_millisecond(cx.span.1).unwrap_or_default()).date();
    let (mut days, mut day) = match *when {
        RuleTime::Ago { days, .. } => (days, RuleDay(last_day)),
        RuleTime::Before(day) | RuleTime::After(day) | RuleTime::On(day) => (30, day),
    };
    let mut form = TimeForm::of(when);
    if menu_chip(
        ui,
        text!("conditions-when"),
        &mut form,
        TimeForm::AtMostAgo,
        &TimeForm::ALL.map(|form| (form, form.name())),
    ) {
        *when = form.with(days, day);
    }
    match when {
        RuleTime::Ago { days: own, .. } => {
            let unit = text!("conditions-days", n = days);
            if ui.add(number(&mut days, 1..=10_000).suffix(unit)).changed() {
                *own = days;
            }
        }
        RuleTime::Before(own) | RuleTime::After(own) | RuleTime::On(own) => {
            if date(ui, &mut day.0) {
                *own = day;
            }
        }
    }
}

/// A number to change. One that was written outside `range` stays as it was written.
fn number<N: Numeric>(value: &mut N, range: RangeInclusive<N>) -> DragValue<'_> {
    DragValue::new(value).range(range).clamp_existing_to_range(false)
}

/// A day as three numbers; gives whether it changed.
fn date(ui: &mut Ui, day: &mut Date) -> bool {
    let (mut year, mut month, mut of_month) = (day.year(), day.month(), day.day());
    let mut changed = ui.add(number(&mut year, 1990..=2100).custom_formatter(|year, _| format!("{year}"))).changed();
    changed |= ui.add(DragValue::new(&mut month).range(1..=12)).changed();
    changed |= ui.add(DragValue::new(&mut of_month).range(1..=31)).changed();
    let last = Date::new(year, month, 1).map_or(28, |first| first.days_in_month());
    if changed && let Ok(new) = Date::new(year, month, of_month.min(last)) {
        *day = new;
    }
    changed
}
