//! Statements that name customers.

/// A query with the column `who`: the customers behind a part of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeopleQuery(String);

impl PeopleQuery {
    /// Those of the rows of a query that a condition holds of.
    pub(super) fn of_rows(rows: &str, condition: &str) -> Self {
        Self(format!("SELECT DISTINCT who FROM ({rows}) AS part WHERE {condition}"))
    }

    /// Those of whom each of the conditions holds for some row of a query.
    pub(super) fn of_customers(rows: &str, conditions: &[String]) -> Self {
        let holds = |condition: &String| format!("MAX(CASE WHEN {condition} THEN 1 ELSE 0 END) = 1");
        let all: Vec<String> = conditions.iter().map(holds).collect();
        Self(format!("SELECT who FROM ({rows}) AS part GROUP BY who HAVING {}", all.join(" AND ")))
    }

    /// Whoever is in either.
    #[must_use]
    pub fn or(self, other: &Self) -> Self {
        Self(format!(
            "SELECT DISTINCT who FROM (SELECT who FROM ({}) AS one UNION ALL SELECT who FROM ({}) AS other) AS either",
            self.0, other.0
        ))
    }

    /// Whoever is in both.
    #[must_use]
    pub fn and(self, other: &Self) -> Self {
        Self(format!("SELECT who FROM ({}) AS one WHERE who IN (SELECT who FROM ({}) AS other)", self.0, other.0))
    }

    /// Whoever is not in the other.
    #[must_use]
    pub fn without(self, other: &Self) -> Self {
        Self(format!("SELECT who FROM ({}) AS one WHERE who NOT IN (SELECT who FROM ({}) AS other)", self.0, other.0))
    }

    /// A condition that a name of a customer is among them.
    pub(super) fn has(&self, who: &str) -> String {
        format!("{who} IN (SELECT who FROM ({}) AS people)", self.0)
    }
}
