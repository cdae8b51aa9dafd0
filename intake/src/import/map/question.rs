//! What a file leaves open about its columns, with the readings there are.

use crate::import::map::mapping::{ColumnRole, Mapping, Role, TableKind};
use crate::import::report::outcome::RowOutcome;

/// A role that several columns could have, or that a column has by its name but not by what is in it.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleQuestion {
    /// What is asked and why: "Which column is the customer? …".
    pub text: String,
    /// The role it is about.
    pub role: Role,
    /// The columns it is about.
    pub columns: Vec<String>,
    /// The readings there are; the first is what the mapping says. None = a person has to give the role to a column.
    pub readings: Vec<Reading>,
}

/// One way to read a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The answer as a person reads it: "“buyer” is the customer".
    pub label: String,
    /// What it makes of columns.
    pub roles: Vec<(String, Role)>,
    /// What becomes of the first three rows.
    pub rows: Vec<RowOutcome>,
}

impl Reading {
    /// A reading whose rows are not known yet.
    pub(crate) fn new(label: String, roles: Vec<(String, Role)>) -> Self {
        Self { label, roles, rows: Vec::new() }
    }

    /// Reads a file like this, as a person decided.
    pub fn apply(&self, mapping: &mut Mapping) {
        for (column, role) in &self.roles {
            mapping.decide(column, *role);
        }
    }

    /// The options of the command line that say so.
    pub fn options(&self) -> String {
        let pair = |(column, role): &(String, Role)| {
            let pair = format!("{column}={role}");
            let plain = pair.chars().all(|c| c.is_alphanumeric() || "=_-.".contains(c));
            if plain { format!("--map {pair}") } else { format!("--map \"{pair}\"") }
        };
        self.roles.iter().map(pair).collect::<Vec<_>>().join(" ")
    }
}

impl RoleQuestion {
    /// What a reading makes of the first rows; nothing where an earlier one makes the same of them.
    pub fn rows_of(&self, reading: usize) -> &[RowOutcome] {
        let rows = self.readings.get(reading).map_or(&[][..], |reading| &reading.rows);
        if self.readings.iter().take(reading).any(|earlier| earlier.rows == rows) { &[] } else { rows }
    }

    /// Whether a person has decided what it asks: all of its columns, or which of them has the role. A decision about other
    /// columns answers it only where nobody's role is taken without a decision, or where it says who the customer is.
    pub fn is_answered(&self, mapping: &Mapping) -> bool {
        let asks_for_customer = self.role.is_identifier();
        let is_decided = |column: &String| mapping.decided.contains(column);
        let has_role = |column: &String| {
            let role = mapping.role(column);
            role == self.role || asks_for_customer && role.is_identifier()
        };
        let all_decided = !self.columns.is_empty() && self.columns.iter().all(is_decided);
        let chosen = self.columns.iter().any(|column| is_decided(column) && has_role(column));
        let given_elsewhere = mapping.decided.iter().any(has_role)
            && !self.columns.iter().any(|column| has_role(column) && !is_decided(column));
        // a device of which there is only one reading: whether it is anybody
        let is_for_anybody = self.role == Role::CustomerId || self.role == Role::DeviceId && self.readings.len() == 1;
        let customer_given =
            is_for_anybody && mapping.decided.iter().any(|column| mapping.role(column) == Role::CustomerId);
        all_decided
            || chosen
            || customer_given
            || given_elsewhere
            || (asks_for_customer && matches!(mapping.kind, TableKind::Spend | TableKind::Products))
    }
}

impl Mapping {
    /// Gives a column a role because a person says so. Of the customer and of what happened there is one column: a guess gives
    /// way.
    pub fn decide(&mut self, column: &str, role: Role) {
        if matches!(role, Role::CustomerId | Role::Event) {
            let guessed = |c: &&mut ColumnRole| c.role == role && !self.decided.contains(&c.column);
            self.columns.iter_mut().filter(guessed).for_each(|c| c.role = Role::Ignore);
        }
        self.set_role(column, role);
        if !self.decided.iter().any(|c| c == column) {
            self.decided.push(column.to_owned());
        }
        self.unclear.retain(|unclear| unclear.column != column);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(role: Role, columns: &[&str]) -> RoleQuestion {
        let columns = columns.iter().map(|c| (*c).to_owned()).collect();
        RoleQuestion { text: String::new(), role, columns, readings: Vec::new() }
    }

    fn mapping(roles: &[(&str, Role)]) -> Mapping {
        let mut mapping = Mapping::default();
        roles.iter().for_each(|(column, role)| mapping.set_role(column, *role));
        mapping
    }

    #[test]
    fn an_answer_closes_its_own_question_only() {
        let guess = mapping(&[
            ("user", Role::CustomerId),
            ("mail", Role::Email),
            ("cookie", Role::DeviceId),
            ("paid", Role::Time),
            ("sum", Role::Value),
        ]);
        let (customer, device) = (question(Role::CustomerId, &["user", "mail"]), question(Role::DeviceId, &["cookie"]));
        let (time, money) = (question(Role::Time, &["paid", "sum"]), question(Role::Value, &["sum"]));
        let mut first = guess.clone();
        Reading::new(String::new(), vec![("mail".into(), Role::Email), ("user".into(), Role::Ignore)])
            .apply(&mut first);
        assert!(customer.is_answered(&first));
        assert!(!device.is_answered(&first), "whether the cookie is a device is still open");
        let mut second = guess.clone();
        second.decide("paid", Role::Time);
        assert!(time.is_answered(&second) && !money.is_answered(&second));
        second.decide("sum", Role::Property);
        assert!(money.is_answered(&second));
        // a column that is no time says nothing of which of the others is
        let mut third = guess;
        third.decide("sum", Role::Value);
        assert!(!time.is_answered(&third) && money.is_answered(&third));
    }

    #[test]
    fn who_is_said_to_be_the_customer_takes_the_place_of_the_guess() {
        let mut given = mapping(&[("order", Role::CustomerId), ("buyer", Role::Ignore), ("cookie", Role::DeviceId)]);
        let (weak, measures) = (question(Role::CustomerId, &["order"]), question(Role::CustomerId, &["cookie"]));
        assert!(!weak.is_answered(&given) && !measures.is_answered(&given));
        given.decide("buyer", Role::CustomerId);
        assert!(weak.is_answered(&given) && measures.is_answered(&given));
        let roles = ["order", "buyer", "cookie"].map(|column| given.role(column));
        assert_eq!(roles, [Role::Ignore, Role::CustomerId, Role::DeviceId]);
        // what was decided stays
        given.decide("order", Role::CustomerId);
        assert_eq!(given.role("buyer"), Role::CustomerId);
    }

    #[test]
    fn a_role_that_is_given_to_any_column_is_not_asked_for() {
        let mut given = mapping(&[("name", Role::Name), ("phone", Role::Ignore)]);
        let nobody = question(Role::CustomerId, &["name"]);
        assert!(!nobody.is_answered(&given));
        given.decide("phone", Role::Phone);
        assert!(nobody.is_answered(&given) && question(Role::CustomerId, &[]).is_answered(&given));
    }
}
