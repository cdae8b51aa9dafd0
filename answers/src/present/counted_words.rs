//! How often somebody did something, in words: "no orders", "one order", "2.4 orders".

use crate::predict::{form, number};
use crate::texts::text;

pub(super) fn actions(value: f64) -> String {
    text!("counted-actions", form = form(value), n = number(value))
}

pub(super) fn e_mail_clicks(value: f64) -> String {
    text!("counted-e-mail-clicks", form = form(value), n = number(value))
}

pub(super) fn e_mails(value: f64) -> String {
    text!("counted-e-mails", form = form(value), n = number(value))
}

pub(super) fn orders(value: f64) -> String {
    text!("counted-orders", form = form(value), n = number(value))
}

pub(super) fn products(value: f64) -> String {
    text!("counted-products", form = form(value), n = number(value))
}

pub(super) fn returns(value: f64) -> String {
    text!("counted-returns", form = form(value), n = number(value))
}

pub(super) fn support_contacts(value: f64) -> String {
    text!("counted-support-contacts", form = form(value), n = number(value))
}

pub(super) fn times_done(value: f64) -> String {
    text!("counted-times-done", form = form(value), n = number(value))
}

pub(super) fn visits(value: f64) -> String {
    text!("counted-visits", form = form(value), n = number(value))
}
