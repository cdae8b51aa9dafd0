//! Which amounts are money, where a person says what a touchpoint is.
//!
//! What the built-in table of names knows is settled when a file is imported: the price of a viewed product is not stored as
//! money. What a person says later, by the kind of a touchpoint or by a rule that maps events to one, is applied to the table
//! of events, so that it holds for events that are there already and goes when the rule goes.

use crate::model::{Rules, TouchpointKind};

use super::property_values::{PropertyValues, TableProperty};
use super::{Lazy, Names, Properties};

/// Properties in which tools put what an order costs, the best first.
pub const AMOUNTS: [&str; 7] = ["total", "value", "amount", "$amount", "order_total", "order_value", "total_price"];

/// Properties with amounts in the words of people, who name them as they like: "Order Total".
pub const AMOUNTS_IN_WORDS: [&str; 6] =
    ["order total", "order value", "total price", "purchase amount", "amount", "total"];

/// What the events of a touchpoint mean for money by the rules of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MoneyRule {
    /// What the file says is money.
    Stated,
    /// The customer paid: the amount is also looked for among the properties.
    Sale,
    /// The customer was paid back.
    Refund,
    /// No money moved, whatever amount the event has.
    Nothing,
}

/// What each touchpoint means for money. `None` where the rules say nothing that the import did not know.
pub(super) fn money_rules(names: &Names, rules: &Rules) -> Option<Vec<MoneyRule>> {
    let rule = |(name, kind): (&String, &TouchpointKind)| {
        let is_chosen = rules.kind_of.contains_key(name);
        match kind {
            _ if !is_chosen && rules.touchpoints.iter().all(|rule| rule.touchpoint != *name) => MoneyRule::Stated,
            TouchpointKind::Purchase | TouchpointKind::Subscription => MoneyRule::Sale,
            TouchpointKind::Refund => MoneyRule::Refund,
            _ if is_chosen => MoneyRule::Nothing,
            // another name alone takes nothing away
            _ => MoneyRule::Stated,
        }
    };
    let by_touchpoint: Vec<MoneyRule> = names.touchpoints.iter().zip(&names.kind_of).map(rule).collect();
    by_touchpoint.iter().any(|rule| *rule != MoneyRule::Stated).then_some(by_touchpoint)
}

/// The money of every event by such rules. `stated` is what the files say.
pub(super) fn money_of_events(
    rules: &[MoneyRule],
    (stated, touchpoint): (&[f64], &[u16]),
    properties: &[TableProperty],
    texts: &Properties,
) -> Vec<f64> {
    let amounts = StatedAmounts::of(properties, texts);
    let money = |(i, (&stated, &touchpoint)): (usize, (&f64, &u16))| {
        let amount = || if stated.is_nan() { amounts.of_event(i) } else { stated };
        match rules.get(usize::from(touchpoint)).unwrap_or(&MoneyRule::Stated) {
            MoneyRule::Stated => stated,
            MoneyRule::Sale => amount(),
            MoneyRule::Refund => -amount().abs(),
            MoneyRule::Nothing => f64::NAN,
        }
    };
    stated.iter().zip(touchpoint).enumerate().map(money).collect()
}

/// The properties that hold amounts, in the order in which they are asked.
struct StatedAmounts<'a> {
    amounts: Vec<AmountColumn<'a>>,
    prices: Vec<AmountColumn<'a>>,
    quantities: Vec<AmountColumn<'a>>,
}

/// A property as numbers.
enum AmountColumn<'a> {
    Numbers(&'a Lazy<Vec<f64>>),
    /// Codes, and the number that each text is.
    Texts(&'a Lazy<Vec<u32>>, Vec<f64>),
}

impl<'a> StatedAmounts<'a> {
    fn of(properties: &'a [TableProperty], texts: &Properties) -> Self {
        let column = |of: &'a TableProperty| match &of.values {
            PropertyValues::Numbers(numbers) => AmountColumn::Numbers(numbers),
            PropertyValues::Codes(codes) => {
                let texts = texts.0.get(usize::from(of.id)).map(|known| &known.texts);
                let number = |text: &str| text.trim().parse().unwrap_or(f64::NAN);
                AmountColumn::Texts(codes, texts.into_iter().flat_map(|texts| texts.iter()).map(number).collect())
            }
        };
        let named = |test: &dyn Fn(&str) -> bool| -> Vec<AmountColumn<'a>> {
            properties.iter().filter(|of| test(&of.property.name)).map(column).collect()
        };
        let by_name = AMOUNTS.iter().flat_map(|amount| named(&|name| name == *amount));
        let in_words =
            named(&|name| !AMOUNTS.contains(&name) && AMOUNTS_IN_WORDS.contains(&super::words(name).as_str()));
        Self {
            amounts: by_name.chain(in_words).collect(),
            prices: named(&|name| name == "price"),
            quantities: named(&|name| name == "quantity"),
        }
    }

    /// The amount of an event, `NaN` where it states none.
    fn of_event(&self, i: usize) -> f64 {
        let first =
            |columns: &[AmountColumn<'_>]| columns.iter().map(|column| column.number(i)).find(|x| x.is_finite());
        let by_price = || Some(first(&self.prices)? * first(&self.quantities).unwrap_or(1.0));
        first(&self.amounts).or_else(by_price).unwrap_or(f64::NAN)
    }
}

impl AmountColumn<'_> {
    fn number(&self, i: usize) -> f64 {
        match self {
            Self::Numbers(numbers) => numbers[i],
            Self::Texts(codes, numbers) => numbers.get(codes[i] as usize).copied().unwrap_or(f64::NAN),
        }
    }
}
