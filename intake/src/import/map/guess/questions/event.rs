//! What happened.

use crate::events::{has_word, known_kind, words};
use crate::import::map::guess::names::WEAK;
use crate::import::map::guess::questions::open::Open;
use crate::import::map::guess::source::is_purchase;
use crate::import::map::guess::state_logs::names_states;
use crate::import::map::mapping::Role;
use crate::import::map::question::Reading;
use crate::texts::text;

/// Whether the one word of a column says what happened, and not that a page was seen.
fn says_what_happened(cell: &str) -> bool {
    let key = words(cell);
    let of_pages = has_word(&key, &["page", "pageview", "view", "hit", "request", "track", "get", "load"]);
    let several = key.contains(' ') && key.chars().all(|c| c.is_alphabetic() || c == ' ');
    !of_pages && (known_kind(cell).is_some() || several)
}

/// Whether a name is that of the type of a row, and not of something in it.
fn is_type_of_event(key: &str) -> bool {
    const OF_ROWS: [&str; 9] =
        ["type", "event", "activity", "action", "record", "object", "kind", "message", "interaction"];
    key.ends_with("type") && key.split(' ').all(|word| OF_ROWS.contains(&word))
}

impl Open<'_, '_> {
    /// Asks which column says what happened, where that is not clear.
    pub(super) fn event(&mut self, event_name: &str) {
        if let Some(event) = self.at(Role::Event) {
            let points = self.points(Role::Event, event);
            // told by its name and not denied by its cells, or told by the cells alone
            let clear = points.name >= 50.0 && points.cells > -10.0 || points.name > 0.0 && points.cells >= 20.0;
            // words of what happened stand in another column, though this one is called so
            let other = (0..self.of.count()).any(|i| {
                let t = &self.of.traits[i];
                self.is_free(i) && t.event > 0.7 && t.unique < 0.5 && self.of.all_stats[i].distinct > 1
            });
            let (t, stats) = (&self.of.traits[event], &self.of.all_stats[event]);
            let denied = other && t.event < 0.1 || stats.page > 0.5 || t.prose > 0.5 && stats.distinct > 2;
            if self.of.traits[event].filled > 0 && (!clear || denied) {
                self.ask_event(event, "Row");
            }
        } else {
            // "type" that is the same in every row may say it, too, where else all would be pages or messages
            let of_all = |i: usize| {
                let one = self.of.sample.column(i).iter().find(|cell| !cell.is_empty());
                let says = one.is_some_and(|cell| says_what_happened(cell));
                !is_purchase(event_name)
                    && is_type_of_event(&self.of.keys[i])
                    && self.of.all_stats[i].distinct == 1
                    && says
            };
            let words = |i: usize| {
                let named =
                    WEAK.contains(&(Role::Event, self.of.keys[i].as_str())) && self.of.all_stats[i].number < 0.5;
                let t = &self.of.traits[i];
                let somebody = t.person > 0.3 || t.given > 0.3;
                (t.event > 0.7 && t.unique < 0.5 || named && !somebody) && self.of.all_stats[i].distinct > 1
            };
            // the state of an order is not what happened
            let of_order = |i: usize| is_purchase(event_name) && names_states(self.of.names[i]);
            let best = (0..self.of.count())
                .filter(|&i| self.is_free(i) && (words(i) || of_all(i)) && !of_order(i))
                .filter_map(|i| Some((i, self.of.score(Role::Event, i)?.total())))
                .filter(|(i, points)| *points >= 26.0 || of_all(*i))
                .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
            if let Some((i, _)) = best {
                let otherwise = if event_name.is_empty() { "Event" } else { event_name };
                self.ask_event(i, otherwise);
            }
        }
    }

    /// Whether a column says what happened; `otherwise` is what all rows are called if it does not.
    fn ask_event(&mut self, column: usize, otherwise: &str) {
        let quoted = self.quoted(column);
        let yes =
            Reading::new(text!("ask-says-what-happened", column = quoted), vec![(self.name(column), Role::Event)]);
        let rest = if self.of.all_stats[column].distinct > 50 { Role::Ignore } else { Role::Property };
        let label = match otherwise {
            "Row" => text!("ask-says-something-else", column = quoted),
            name => text!("ask-every-row-is", name),
        };
        let no = Reading::new(label, vec![(self.name(column), rest)]);
        let readings = if self.roles[column] == Role::Event { vec![yes, no] } else { vec![no, yes] };
        let text = text!("ask-does-it-say-what-happened", column = quoted, cells = self.cells(column));
        self.push(text, Role::Event, &[column], readings);
    }
}
