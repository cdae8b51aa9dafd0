//! All that is known of one channel: its customers, what each model credits it with, where on journeys it stands, what its
//! ads cost and what its customers are worth later.

use std::sync::Arc;

use egui::Ui;

use crate::analysis::attribution::LATER_DAYS;
use crate::gui::context::ViewContext;
use crate::gui::views::answers::{ComputedAnswer, customers_behind};
use crate::gui::views::set_buttons::set_buttons;
use crate::gui::widgets::{big_number, caption, fact, heading, section};
use crate::insights::{ChannelAttribution, Selection, agreement_name, credit_words, model_name};
use crate::present::numbers;
use crate::texts::text;

pub(super) fn channel(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    answered: &Arc<ComputedAnswer<ChannelAttribution>>,
    channel: usize,
) {
    let found = &answered.computed.outcome;
    let name = &found.paths.names[channel];
    let credit = found.credit.credit(channel);
    let currency = &cx.project().settings.currency;
    heading(ui, name);
    let of_model = text!("attribution-details-conversions-by", model = model_name(found.credit.chosen));
    big_number(ui, &credit_words(credit.conversions), &of_model);
    let part = Selection::new([("channel", name.as_str())]);
    set_buttons(ui, cx, |then| customers_behind(cx, answered.computed.clone(), part.clone(), name.clone(), then));
    ui.add_space(4.0);
    fact(ui, text!("attribution-details-customers"), &numbers::count(found.buyers[channel]));
    // without money in the data its value would be no number
    if found.paths.value() > 0.0 {
        fact(ui, text!("attribution-details-worth"), &numbers::money(credit.value, currency));
    }
    let ends =
        |low: f64, high: f64| text!("attribution-details-to", low = credit_words(low), high = credit_words(high));
    let range = &found.credit.ranges[channel];
    fact(ui, text!("attribution-details-likely"), &ends(range.low.conversions, range.high.conversions));
    let models = found.credit.model_range(channel);
    fact(ui, text!("attribution-details-all-models"), &ends(models.0, models.1));
    fact(ui, text!("attribution-details-agreement"), agreement_name(found.credit.is_stable(channel)));
    if let Some(words) = found.removal_words(channel) {
        ui.add_space(4.0);
        caption(ui, &words);
    }
    if let Some(cost) = found.cost(name, currency) {
        section(ui, text!("attribution-details-ads"));
        fact(ui, text!("attribution-details-spend"), &numbers::money(cost, currency));
        if credit.conversions > 0.0 {
            let each = numbers::money(cost / credit.conversions, currency);
            fact(ui, text!("attribution-details-cost-per-conversion"), &each);
        }
        fact(ui, text!("attribution-details-return"), &numbers::times(credit.value / cost));
    }
    section(ui, text!("attribution-details-places"));
    let positions = found.positions[channel];
    for (title, n) in [
        (text!("attribution-details-starts"), positions.starts),
        (text!("attribution-details-assists"), positions.assists),
        (text!("attribution-details-closes"), positions.closes),
        (text!("attribution-details-alone"), positions.alone),
    ] {
        fact(ui, title, &numbers::share_or_count(n, positions.any));
    }
    section(ui, text!("attribution-details-every-model"));
    for (model, credits) in &found.credit.models {
        let words = credits.as_ref().map_or_else(|| "–".to_owned(), |of| credit_words(of[channel].conversions));
        fact(ui, model_name(*model), &words);
    }
    let names = &answered.computed.scope.names().channels;
    let later = found.later.iter().find(|row| names.get(usize::from(row.channel)) == Some(name));
    if let Some((later, (low, high))) = later.and_then(|later| Some((later, later.interval?))) {
        section(ui, text!("attribution-details-later"));
        fact(ui, text!("attribution-details-worth-each"), &numbers::money(later.mean, currency));
        let (low, high) = (numbers::money(low, currency), numbers::money(high, currency));
        fact(ui, text!("attribution-details-likely"), &text!("attribution-details-to", low, high));
        let n = text!("count-customers", n = later.customers);
        caption(ui, &text!("attribution-details-later-what", days = LATER_DAYS, n));
    }
}
