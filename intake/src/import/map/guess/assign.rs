//! The best assignment of roles to columns.

/// Points by role and column; `None` where the column cannot have the role.
pub(crate) type Points = Vec<Vec<Option<f64>>>;

/// What counts as no assignment: large enough that nobody chooses it, small enough to add up.
const NEVER: f64 = -1e6;

/// The column of each role, where that is worth more than none, so that the sum of points is the greatest; and the sum.
pub(crate) fn best(points: &[Vec<Option<f64>>], columns: usize) -> (Vec<Option<usize>>, f64) {
    let roles = points.len();
    // a column of its own for each role that stays without one
    let width = columns + roles;
    let cost = |role: usize, column: usize| -> f64 {
        match column {
            c if c < columns => -points[role][c].unwrap_or(NEVER),
            _ => 0.0,
        }
    };
    // the Hungarian method with potentials, roles as rows
    let (mut u, mut v) = (vec![0.0; roles + 1], vec![0.0; width + 1]);
    let (mut owner, mut way) = (vec![0usize; width + 1], vec![0usize; width + 1]);
    for role in 1..=roles {
        owner[0] = role;
        let mut at = 0;
        let mut least = vec![f64::INFINITY; width + 1];
        let mut used = vec![false; width + 1];
        loop {
            used[at] = true;
            let (row, mut delta, mut next) = (owner[at], f64::INFINITY, 0);
            for column in 1..=width {
                if used[column] {
                    continue;
                }
                let reduced = cost(row - 1, column - 1) - u[row] - v[column];
                if reduced < least[column] {
                    least[column] = reduced;
                    way[column] = at;
                }
                if least[column] < delta {
                    delta = least[column];
                    next = column;
                }
            }
            for column in 0..=width {
                if used[column] {
                    u[owner[column]] += delta;
                    v[column] -= delta;
                } else {
                    least[column] -= delta;
                }
            }
            at = next;
            if owner[at] == 0 {
                break;
            }
        }
        while at != 0 {
            let before = way[at];
            owner[at] = owner[before];
            at = before;
        }
    }
    let mut chosen = vec![None; roles];
    let mut sum = 0.0;
    for column in 1..=columns {
        if owner[column] > 0
            && let Some(points) = points[owner[column] - 1][column - 1]
        {
            chosen[owner[column] - 1] = Some(column - 1);
            sum += points;
        }
    }
    (chosen, sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_decides() {
        // the first role would like column 0 best, but the second can have no other
        let points = vec![vec![Some(9.0), Some(7.0), None], vec![Some(8.0), None, None]];
        let (chosen, sum) = best(&points, 3);
        assert_eq!((chosen, sum), (vec![Some(1), Some(0)], 15.0));
        let (none, sum) = best(&[vec![None, Some(-3.0)]], 2);
        assert_eq!((none, sum), (vec![None], 0.0));
    }

    proptest::proptest! {
        #[test]
        fn no_other_assignment_is_worth_more(points in proptest::collection::vec(proptest::collection::vec(-5i32..30, 4), 3)) {
            let points: Points =
                points.iter().map(|row| row.iter().map(|&p| (p > -3).then_some(f64::from(p))).collect()).collect();
            let (_, sum) = best(&points, 4);
            let pick = |role: usize, c: usize| if c == 4 { 0.0 } else { points[role][c].unwrap_or(f64::NEG_INFINITY) };
            let mut most: f64 = 0.0;
            for (a, b, c) in (0..5).flat_map(|a| (0..5).flat_map(move |b| (0..5).map(move |c| (a, b, c)))) {
                let twice = |x: usize, y: usize| x == y && x != 4;
                if !twice(a, b) && !twice(b, c) && !twice(a, c) {
                    most = most.max(pick(0, a) + pick(1, b) + pick(2, c));
                }
            }
            proptest::prop_assert!((sum - most).abs() < 1e-9, "{sum} {most}");
        }
    }
}
