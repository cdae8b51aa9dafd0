//! One visit to the website, from landing to leaving or ordering.

use super::calendar::{DAY, ERROR_WEEKS};
use super::exports::{Exports, Hit, Line};
use super::goods::{BLOG, PRODUCTS, weights};
use super::person::{EMAIL, Person};
use super::random::RandomStream;

/// In how many of 1,000 checkouts the payment fails, in a usual week and in the two bad ones.
const PAYMENT_ERROR: (u32, u32) = (40, 240);
/// In how many of 1,000 checkouts somebody goes back and forth between cart and checkout, on mobile and elsewhere.
const CHECKOUT_LOOP: (u32, u32) = (340, 40);

/// A visit under way.
pub(super) struct Visit<'a> {
    person: &'a mut Person,
    dice: &'a mut RandomStream,
    out: &'a mut Exports,
    at: Hit,
}

impl<'a> Visit<'a> {
    /// Arrives at `second` by `channel`.
    pub(super) fn new(
        person: &'a mut Person,
        dice: &'a mut RandomStream,
        out: &'a mut Exports,
        second: i64,
        channel: usize,
    ) -> Self {
        let cookie = dice.below(person.cookies.len() as u64) as usize;
        // everybody with an account logs in at least once on each of their browsers: else those would be strangers
        let logged_in = person.known && (person.cookies[cookie].fresh || dice.chance(500));
        if logged_in {
            person.cookies[cookie].fresh = false;
        }
        if channel == EMAIL && dice.chance(400) {
            out.mail(person, second - 4, "email_clicked", "Weekly picks");
        }
        Self { person, dice, out, at: Hit { second, cookie, channel, logged_in } }
    }

    fn hit(&mut self, event: &str, page: &str, product: &str) {
        self.out.hit(self.person, &self.at, event, page, product);
        self.at.second += self.dice.between(9, 120);
    }

    fn choose(&mut self) -> usize {
        self.dice.weighted(&weights())
    }

    fn view_product(&mut self, product: usize) {
        let product = &PRODUCTS[product];
        self.hit("product_view", &format!("/p/{}", product.slug), product.name);
    }

    /// Comes, reads a page, perhaps sees a product, goes.
    pub(super) fn glance(mut self) {
        let page = if self.dice.chance(600) { self.dice.pick(&BLOG) } else { "/" };
        self.hit("page_view", page, "");
        if self.dice.chance(860) {
            let product = self.choose();
            self.view_product(product);
        }
    }

    /// Looks around; sometimes fills a cart and leaves it.
    pub(super) fn browse(mut self) {
        if self.dice.chance(600) {
            self.hit("search", "/search", "");
        }
        let product = self.choose();
        self.view_product(product);
        if self.dice.chance(250) {
            self.view_product(product);
        }
        if self.dice.chance(90) {
            self.hit("add_to_cart", "/cart", PRODUCTS[product].name);
            if self.dice.chance(450) {
                self.hit("checkout", "/checkout", "");
            }
        }
    }

    /// Signs up for the newsletter.
    pub(super) fn sign_up(mut self) {
        self.at.logged_in = true;
        self.person.cookies[self.at.cookie].fresh = false;
        self.hit("page_view", "/", "");
        self.hit("newsletter_signup", "/newsletter", "");
    }

    /// Comes to order. Gives the product bought first and the time of the order, unless the payment failed for good.
    pub(super) fn order(mut self, code: &str) -> Option<(usize, i64)> {
        self.at.logged_in |= self.dice.chance(800) || self.person.cookies[self.at.cookie].fresh;
        self.person.cookies[self.at.cookie].fresh &= !self.at.logged_in;
        let basket = self.basket();
        self.view_product(basket[0]);
        self.hit("add_to_cart", "/cart", PRODUCTS[basket[0]].name);
        self.hit("checkout", "/checkout", "");
        self.back_and_forth();
        if !self.pay() {
            return None;
        }
        let lines: Vec<Line> = basket
            .iter()
            .map(|&i| {
                let product = &PRODUCTS[i];
                let quantity = if product.cents < 1_500 && self.dice.chance(200) { 2 } else { 1 };
                Line { name: product.name, cents: product.cents, quantity }
            })
            .collect();
        let shout = self.dice.chance(30);
        let second = self.at.second;
        self.out.order(self.person, second, &lines, code, shout);
        Some((basket[0], second))
    }

    /// The products of one order: one, sometimes another, and often the partner of the first.
    fn basket(&mut self) -> Vec<usize> {
        let mut basket = vec![self.choose()];
        if self.dice.chance(180) {
            basket.push(self.choose());
        }
        if let Some((partner, permille)) = PRODUCTS[basket[0]].partner
            && self.dice.chance(permille)
        {
            basket.push(partner);
        }
        let mut viewed = 0u32;
        basket.retain(|&i| {
            let new = viewed >> i & 1 == 0;
            viewed |= 1 << i;
            new
        });
        basket
    }

    fn back_and_forth(&mut self) {
        let mobile = self.person.cookies[self.at.cookie].kind == "mobile";
        let mut permille = if mobile { CHECKOUT_LOOP.0 } else { CHECKOUT_LOOP.1 };
        while self.dice.chance(permille) {
            self.hit("cart_view", "/cart", "");
            self.hit("checkout", "/checkout", "");
            permille = CHECKOUT_LOOP.0;
        }
    }

    fn pay(&mut self) -> bool {
        let bad_week = ERROR_WEEKS.contains(&self.at.second.div_euclid(DAY));
        if !self.dice.chance(if bad_week { PAYMENT_ERROR.1 } else { PAYMENT_ERROR.0 }) {
            return true;
        }
        self.hit("payment_error", "/checkout", "");
        let again = self.dice.chance(600);
        if again {
            self.hit("checkout", "/checkout", "");
        }
        again
    }
}
