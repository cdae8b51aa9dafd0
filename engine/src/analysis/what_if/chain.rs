//! An absorbing Markov chain over the steps of journeys: from each step a chance for every next one, for the goal and for
//! leaving. What it says follows from one system of linear equations (Grinstead and Snell, chapter 11), solved by elimination.

/// Steps with the chances of what comes next. The first step is the start of a journey, to which nothing leads.
#[derive(Debug, Clone, PartialEq)]
pub struct StepChain {
    /// How many steps, the start included.
    pub(super) steps: usize,
    /// Row by row the chances of each step, of the goal and of leaving.
    pub(super) moves: Vec<f64>,
    /// By step, what a goal that follows on it is worth on the average.
    pub(super) worth: Vec<f64>,
}

/// Where a move leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MoveTo {
    /// To another step, or to the same again.
    Step(usize),
    /// To the goal, where the journey ends.
    Goal,
    /// Out of the journey.
    Exit,
}

/// What a chain says of a journey.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChainOutcome {
    /// The chance that it reaches the goal.
    pub conversion: f64,
    /// What it is worth on the average.
    pub value: f64,
    /// By step, how often it comes there on the average.
    pub visits: Vec<f64>,
}

impl StepChain {
    /// A chain of counted moves: row by row those to each step, to the goal and out. A step that nothing leaves is left.
    pub fn new(steps: usize, counts: &[f64], worth: Vec<f64>) -> Self {
        let width = steps + 2;
        let mut moves = counts.to_vec();
        for row in moves.chunks_mut(width) {
            let all: f64 = row.iter().sum();
            match all > 0.0 {
                true => row.iter_mut().for_each(|count| *count /= all),
                false => row[width - 1] = 1.0,
            }
        }
        Self { steps, moves, worth }
    }

    pub(super) fn width(&self) -> usize {
        self.steps + 2
    }

    /// The column of a target.
    pub(super) fn column(&self, to: MoveTo) -> usize {
        match to {
            MoveTo::Step(step) => step,
            MoveTo::Goal => self.steps,
            MoveTo::Exit => self.steps + 1,
        }
    }

    /// The chance of a move.
    pub fn chance(&self, from: usize, to: MoveTo) -> f64 {
        self.moves[from * self.width() + self.column(to)]
    }

    pub(super) fn row(&self, from: usize) -> &[f64] {
        &self.moves[from * self.width()..(from + 1) * self.width()]
    }

    pub(super) fn row_mut(&mut self, from: usize) -> &mut [f64] {
        let width = self.width();
        &mut self.moves[from * width..(from + 1) * width]
    }

    /// What it says of a journey.
    pub fn outcome(&self) -> ChainOutcome {
        let mut start = vec![0.0; self.steps];
        start[0] = 1.0;
        let visits = self.factors().solve_transposed(start);
        let goal = |step: usize| visits[step] * self.chance(step, MoveTo::Goal);
        let conversion = (0..self.steps).map(goal).sum();
        let value = (0..self.steps).map(|step| goal(step) * self.worth[step]).sum();
        ChainOutcome { conversion, value, visits }
    }

    /// By step, the chance to reach the goal from there on.
    pub fn chances(&self) -> Vec<f64> {
        self.factors().solve((0..self.steps).map(|step| self.chance(step, MoveTo::Goal)).collect())
    }

    /// By step, how often a journey that is there comes to `to`.
    pub(super) fn visits_of(&self, to: usize, factors: &Factors) -> Vec<f64> {
        let mut wanted = vec![0.0; self.steps];
        wanted[to] = 1.0;
        factors.solve(wanted)
    }

    /// The chances of where journeys are after so many moves: by step, at the goal, and left.
    pub fn after(&self, moves: usize) -> Vec<f64> {
        let mut at = vec![0.0; self.width()];
        at[0] = 1.0;
        for _ in 0..moves {
            let mut next = vec![0.0; self.width()];
            next[self.steps..].copy_from_slice(&at[self.steps..]);
            for (step, &part) in at[..self.steps].iter().enumerate().filter(|(_, part)| **part > 0.0) {
                next.iter_mut().zip(self.row(step)).for_each(|(sum, chance)| *sum += part * chance);
            }
            at = next;
        }
        at
    }

    /// The equations, ready to be solved: one minus the chances among steps.
    pub(super) fn factors(&self) -> Factors {
        let n = self.steps;
        let mut matrix = vec![0.0; n * n];
        for row in 0..n {
            for column in 0..n {
                matrix[row * n + column] = f64::from(u8::from(row == column)) - self.moves[row * (n + 2) + column];
            }
        }
        Factors::new(n, matrix)
    }
}

/// A matrix as the product of a lower and an upper triangle. Every row leads out in the end, so that no pivots are needed.
pub(super) struct Factors {
    n: usize,
    rows: Vec<f64>,
}

impl Factors {
    fn new(n: usize, mut rows: Vec<f64>) -> Self {
        for pivot in 0..n {
            let (above, below) = rows.split_at_mut((pivot + 1) * n);
            let pivot_row = &above[pivot * n..];
            for row in below.chunks_mut(n) {
                let factor = row[pivot] / pivot_row[pivot];
                row[pivot] = factor;
                if factor != 0.0 {
                    row[pivot + 1..].iter_mut().zip(&pivot_row[pivot + 1..]).for_each(|(a, b)| *a -= factor * b);
                }
            }
        }
        Self { n, rows }
    }

    /// Solves for a right side.
    pub(super) fn solve(&self, mut side: Vec<f64>) -> Vec<f64> {
        let (n, row) = (self.n, |i: usize| &self.rows[i * self.n..(i + 1) * self.n]);
        for i in 0..n {
            let known: f64 = row(i)[..i].iter().zip(&side).map(|(a, x)| a * x).sum();
            side[i] -= known;
        }
        for i in (0..n).rev() {
            let known: f64 = row(i)[i + 1..].iter().zip(&side[i + 1..]).map(|(a, x)| a * x).sum();
            side[i] = (side[i] - known) / row(i)[i];
        }
        side
    }

    /// Solves the transposed equations.
    pub(super) fn solve_transposed(&self, mut side: Vec<f64>) -> Vec<f64> {
        let n = self.n;
        for i in 0..n {
            let row = &self.rows[i * n..(i + 1) * n];
            side[i] /= row[i];
            let x = side[i];
            side[i + 1..].iter_mut().zip(&row[i + 1..]).for_each(|(of, a)| *of -= a * x);
        }
        for i in (0..n).rev() {
            let (x, row) = (side[i], &self.rows[i * n..(i + 1) * n]);
            side[..i].iter_mut().zip(&row[..i]).for_each(|(of, a)| *of -= a * x);
        }
        side
    }
}
