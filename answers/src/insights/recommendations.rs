//! Which products go together, which are alike, and which to show to whom.

use crate::analysis::baskets::{self, BasketOf, Pair, Pairs};
use crate::analysis::recommend::{self, History, Method, NAMED, ProductTest, Recommendations};
use crate::events::BitSet;
use crate::model::{NONE_U32, Purpose};
use crate::present::charts::Ink;
use crate::present::contact;
use crate::present::numbers::{count, date, decimal, share, zone};
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::charts::BarColumns;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::NoSettings;

/// Which products go together, which are alike, and which to show to whom.
pub struct ProductsForCustomers;

/// Of each product so many that are alike are shown.
const ALIKE: usize = 3;

/// What is recommended, and what is ordered together.
pub struct ProductsFound {
    /// Products for each customer.
    pub chosen: Recommendations,
    /// Products that are ordered together more often than chance would have it.
    pub pairs: Pairs,
}

impl Insight for ProductsForCustomers {
    const ID: &'static str = "recommendations";
    type Settings = NoSettings;
    type Outcome = ProductsFound;

    fn title() -> &'static str {
        text!("recommendations-title")
    }

    fn question() -> &'static str {
        text!("recommendations-question")
    }

    fn compute(scope: &Scope, _: &NoSettings, progress: &Progress) -> Result<ProductsFound, AnswerError> {
        let (table, settings) = (&scope.table, scope.settings());
        let subset = &scope.subset.as_ref().clone().allowing(table, Purpose::Profiling);
        let chosen = recommend::recommend(table, subset, settings, &scope.project.products, progress)?;
        if chosen.items.iter().all(|item| item.buyers == 0) {
            let goal = &settings.goal.name;
            return Err(AnswerError::Nothing(text!("recommendations-no-order-names-a-product", goal)));
        }
        progress.check()?;
        let pairs = baskets::pairs(table, subset, settings, BasketOf::Order);
        Ok(ProductsFound { chosen, pairs })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let people = small_groups::about_people(found.chosen.customers.len() as u64, k, before)?;
        let products = small_groups::table(computed.products(), k, before)?;
        let style = computed.scope.style();
        // few who ordered what was named, and few who ordered both of a pair, follow from these
        let test = found.chosen.test.as_ref().filter(|_| k <= 1);
        let answer = Answer::new(computed.sentence(k), computed.note(k))
            .table("products", products)
            .named_by(&["product"])
            .chart("products", |rows| {
                let names: (&[&str], &str) = (&["product"], "");
                let texts = &["customers", "goes_with"];
                let columns = BarColumns { names, length: "customers", longest_fills: true, texts };
                columns.chart(rows, &style, |_| Ink::Measure)
            })
            .table("together", small_groups::for_own_work(computed.together(), k))
            .named_by(&["product", "with"])
            .table("similar", small_groups::for_own_work(computed.similar(), k))
            .table("test", small_groups::for_own_work(computed.test_table(), k))
            .remember(people)
            .fact("customers", found.chosen.customers.len())
            .fact("products", found.chosen.items.iter().filter(|item| item.buyers > 0).count())
            .fact("pairs", found.pairs.pairs.len() / 2)
            .fact("orders", (k <= 1).then_some(found.pairs.baskets))
            .fact("hits", test.map(|test| test.hits.share))
            .fact("popular_hits", test.map(|test| test.popular_hits.share))
            .fact("ndcg_gain", test.map(|test| (test.gain.0 * 1e6).round() / 1e6));
        if k > 1 {
            return Ok(answer);
        }
        Ok(answer.people("customers", computed.people()).named_by(&["customer"]))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        const PART: &str = "product/with/customer";
        let scope = &computed.scope;
        let (table, found) = (&scope.table, &computed.outcome);
        if part.get("customer").is_some() {
            let wanted = part.whole("customer", PART)?;
            let is = |ix: u32| u64::from(table.people.ids[ix as usize]) + 1 == wanted;
            let of = found.chosen.customers.iter().find(|of| is(of.customer)).ok_or_else(|| {
                AnswerError::Unknown(text!("customers-customer-is-not-in-list-take", number = wanted.to_string()))
            })?;
            let mut one = BitSet::new(table.num_customers());
            one.insert(of.customer);
            return Ok(one);
        }
        let names: Vec<&str> = found.chosen.items.iter().map(|item| computed.name_of_code(item.code)).collect();
        let item = part.position("product", PART, "product", names.iter().copied())?;
        let subset = &scope.subset.as_ref().clone().allowing(table, Purpose::Profiling);
        if part.get("with").is_some() {
            let with = part.position("with", PART, "product", names.iter().copied())?;
            let codes = (found.chosen.items[item].code, found.chosen.items[with].code);
            return Ok(baskets::customers_with_both(table, subset, scope.settings(), codes, progress)?);
        }
        Ok(recommend::buyers(table, subset, scope.settings(), &found.chosen.items[item], progress)?)
    }
}

impl ComputedInsight<ProductsForCustomers> {
    fn name_of_code(&self, code: u32) -> &str {
        if code == NONE_U32 { "" } else { self.scope.table.dims.product.name(code) }
    }

    fn name(&self, item: u32) -> &str {
        self.name_of_code(self.outcome.chosen.items[item as usize].code)
    }

    /// The pair that goes best with a product.
    fn partner(&self, code: u32) -> Option<&Pair> {
        self.outcome.pairs.pairs.iter().find(|pair| pair.a == code)
    }

    /// Every product that was ordered, with what goes with it.
    fn products(&self) -> GroupTable {
        let chosen = &self.outcome.chosen;
        let mut rows = Table::new(&[
            ("product", text!("recommendations-product")),
            ("customers", text!("recommendations-buyers")),
            ("ordered_again", text!("recommendations-ordered-again")),
            ("used_up", text!("recommendations-used-up")),
            ("stock", text!("recommendations-stock")),
            ("goes_with", text!("recommendations-goes-with")),
            ("like_it", text!("recommendations-like-it")),
        ]);
        let mut sold: Vec<usize> = (0..chosen.items.len()).filter(|&i| chosen.items[i].buyers > 0).collect();
        sold.sort_by_key(|&i| std::cmp::Reverse(chosen.items[i].buyers));
        let (mut buyers, mut again) = (Vec::new(), Vec::new());
        for i in sold {
            let item = &chosen.items[i];
            let stock = item.catalogued.and_then(|place| self.scope.project.products.get(place)?.stock);
            let alike = chosen.similar[i].first().filter(|of| of.both >= FEWEST_BOTH);
            rows.push(vec![
                Cell::text(self.name_of_code(item.code)),
                Cell::Count(item.buyers),
                Cell::Share(item.again as f64 / item.buyers as f64),
                Cell::Flag(chosen.consumable[i]),
                stock.map_or(Cell::Empty, Cell::Number),
                self.partner(item.code).map_or(Cell::Empty, |pair| Cell::text(self.name_of_code(pair.b))),
                alike.map_or(Cell::Empty, |of| Cell::text(self.name(of.item))),
            ]);
            buyers.push(PeopleCount::people(item.buyers));
            again.push(PeopleCount::people(item.again));
        }
        let table = GroupTable {
            overlapping: true,
            adds_up: ["", ""],
            rows: buyers,
            ..GroupTable::people(rows, "recommended-products", "customers")
        };
        table.split(&["ordered_again", "used_up"], again, false)
    }

    /// Products that are ordered together, one row for each direction.
    fn together(&self) -> Table {
        let mut out = Table::new(&[
            ("product", text!("recommendations-product")),
            ("with", text!("recommendations-with")),
            ("orders", text!("recommendations-orders")),
            ("of_product", text!("recommendations-of-product")),
            ("lift", text!("recommendations-lift")),
            ("p_adjusted", text!("recommendations-p")),
        ]);
        for pair in &self.outcome.pairs.pairs {
            out.push(vec![
                Cell::text(self.name_of_code(pair.a)),
                Cell::text(self.name_of_code(pair.b)),
                Cell::Count(pair.together),
                Cell::Share(pair.confidence),
                Cell::Number((pair.lift * 1e4).round() / 1e4),
                Cell::Real(pair.p_adjusted),
            ]);
        }
        out
    }

    /// Products that interest the same customers.
    fn similar(&self) -> Table {
        let mut out = Table::new(&[
            ("product", text!("recommendations-product")),
            ("alike", text!("recommendations-alike")),
            ("both", text!("recommendations-both")),
            ("likeness", text!("recommendations-likeness")),
        ]);
        for (i, list) in self.outcome.chosen.similar.iter().enumerate() {
            for of in list.iter().filter(|of| of.both >= FEWEST_BOTH).take(ALIKE) {
                out.push(vec![
                    Cell::text(self.name(i as u32)),
                    Cell::text(self.name(of.item)),
                    Cell::Count(of.both),
                    Cell::Number((of.likeness * 1e4).round() / 1e4),
                ]);
            }
        }
        out
    }

    /// Chosen products against the most bought.
    fn test_table(&self) -> Table {
        let mut out = Table::new(&[
            ("chosen_by", text!("recommendations-chosen-by")),
            ("customers", text!("recommendations-tested")),
            ("hits", text!("recommendations-hits")),
            ("hits_low", text!("recommendations-hits-low")),
            ("hits_high", text!("recommendations-hits-high")),
            ("ndcg", text!("recommendations-ndcg")),
        ]);
        let Some(test) = &self.outcome.chosen.test else { return out };
        let rows = [
            (text!("recommendations-for-each"), test.hits, test.ndcg),
            (text!("recommendations-most-bought"), test.popular_hits, test.popular_ndcg),
        ];
        for (name, hits, ndcg) in rows {
            out.push(vec![
                Cell::text(name),
                Cell::Count(test.customers),
                Cell::Share(hits.share),
                Cell::Share(hits.low),
                Cell::Share(hits.high),
                Cell::Number((ndcg * 1e4).round() / 1e4),
            ]);
        }
        out
    }

    /// Products for each customer.
    fn people(&self) -> Table {
        const PLACES: [&str; NAMED] = ["first", "second", "third"];
        let titles = [text!("recommendations-first"), text!("recommendations-second"), text!("recommendations-third")];
        let own: Vec<(&str, &str)> = PLACES
            .into_iter()
            .zip(titles)
            .chain([("because_of", text!("recommendations-because-of")), ("ordered", text!("recommendations-ordered"))])
            .collect();
        let (table, hide) = (&self.scope.table, self.scope.settings().hide_names);
        let mut out = Table::new(&contact::short(&own));
        for of in &self.outcome.chosen.customers {
            let mut row = contact::short_cells(table, of.customer, hide);
            let name = |item: Option<u32>| item.map_or(Cell::Empty, |item| Cell::text(self.name(item)));
            row.extend(of.items.map(name));
            row.extend([name(of.because_of), Cell::Count(u64::from(of.ordered))]);
            out.push(row);
        }
        out
    }

    /// What there is to say.
    fn sentence(&self, k: u64) -> String {
        let chosen = &self.outcome.chosen;
        let pair = self.outcome.pairs.pairs.first().filter(|_| k <= 1).map(|pair| {
            let (a, b) = (self.name_of_code(pair.a), self.name_of_code(pair.b));
            text!("recommendations-pair", a, b, lift = decimal(pair.lift), n = pair.together)
        });
        let quality = match (&chosen.test, chosen.method) {
            (None, _) => text!("recommendations-not-tested").to_owned(),
            (Some(test), Method::Popularity) => {
                let (own, popular) = hit_words(test);
                text!("recommendations-popular", own, popular, named = NAMED as u64)
            }
            (Some(test), _) => {
                let (own, popular) = hit_words(test);
                text!("recommendations-personal", own, popular, named = NAMED as u64)
            }
        };
        pair.map_or_else(|| quality.clone(), |pair| format!("{pair} {quality}"))
    }

    fn note(&self, k: u64) -> String {
        let chosen = &self.outcome.chosen;
        let mut parts = vec![text!("recommendations-note", n = count(chosen.customers.len() as u64))];
        parts.push(match chosen.method {
            Method::Popularity => text!("recommendations-by-popularity").to_owned(),
            Method::Ease(_, history) => text!("recommendations-by-ease", history = history_words(history)),
            Method::Similarity(history) => text!("recommendations-by-similarity", history = history_words(history)),
        });
        if k > 1 {
            return parts.join(" · ");
        }
        if let Some(test) = &chosen.test {
            let day = date(test.cut, &zone(&self.scope.settings().time_zone));
            parts.push(text!("recommendations-note-test", n = count(test.customers), day));
        }
        parts.push(text!("recommendations-note-pairs", n = count(self.outcome.pairs.baskets)));
        parts.join(" · ")
    }

    /// Products for one customer, the best first, and what of theirs speaks for the first.
    pub fn of_customer(&self, ix: u32) -> Option<(Vec<&str>, Option<&str>)> {
        let of = self.outcome.chosen.of(ix)?;
        let names = of.items.iter().flatten().map(|&item| self.name(item)).collect();
        Some((names, of.because_of.map(|item| self.name(item))))
    }
}

/// Fewer common customers than this make no two products alike.
const FEWEST_BOTH: u64 = 5;

fn hit_words(test: &ProductTest) -> (String, String) {
    (share(test.hits.share), share(test.popular_hits.share))
}

fn history_words(history: History) -> &'static str {
    match history {
        History::Orders => text!("recommendations-history-orders"),
        History::Everything => text!("recommendations-history-everything"),
    }
}
