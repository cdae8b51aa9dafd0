//! The prediction run as tables.

use rusqlite::{Connection, OptionalExtension, params};

use crate::model::{PredictionRun, Score, Target, TargetRun};

use super::project::{TableError, all, from_json, to_json};

type Result<T> = std::result::Result<T, TableError>;

fn target_word(target: Target) -> &'static str {
    match target {
        Target::Purchase => "purchase",
        Target::Silent => "silent",
    }
}

/// The target of a stored word; silence was called "leave" in files of earlier versions.
fn target_of(word: &str) -> Target {
    if matches!(word, "silent" | "leave") { Target::Silent } else { Target::Purchase }
}

/// Replaces the run.
pub fn write(conn: &Connection, run: Option<&PredictionRun>) -> Result<()> {
    conn.execute_batch(
        "DELETE FROM prediction_score; DELETE FROM prediction_target; DELETE FROM prediction_next;
         DELETE FROM prediction_run",
    )?;
    let Some(run) = run else { return Ok(()) };
    let next_step = run.next_step.as_ref().map(|q| to_json("next touchpoint quality", q)).transpose()?;
    conn.execute(
        "INSERT INTO prediction_run VALUES (1, ?, ?, ?)",
        params![run.cut_off, run.data_fingerprint as i64, next_step],
    )?;
    for (id, target) in run.targets.iter().enumerate() {
        write_target(conn, id, target)?;
    }
    let mut insert = conn.prepare("INSERT INTO prediction_next VALUES (?, ?, ?)")?;
    for (position, (customer, touchpoints)) in run.next.iter().enumerate() {
        insert.execute(params![position, customer, to_json("next touchpoints", touchpoints)?])?;
    }
    Ok(())
}

fn write_target(conn: &Connection, id: usize, run: &TargetRun) -> Result<()> {
    conn.execute(
        "INSERT INTO prediction_target VALUES (?, ?, ?, ?, ?, ?)",
        params![
            id,
            target_word(run.target),
            run.horizon_days,
            to_json("readiness", &run.readiness)?,
            run.back_test.as_ref().map(|b| to_json("back-test", b)).transpose()?,
            to_json("coefficients", &run.coefficients)?
        ],
    )?;
    let mut insert = conn.prepare("INSERT INTO prediction_score VALUES (?, ?, ?, ?, ?)")?;
    for (position, score) in run.scores.iter().enumerate() {
        insert.execute(params![id, position, score.customer, score.p, to_json("reasons", &score.factors)?])?;
    }
    Ok(())
}

/// Reads the run.
pub fn read(conn: &Connection) -> Result<Option<PredictionRun>> {
    let run = conn
        .query_row("SELECT cut_off, data_fingerprint, next_step FROM prediction_run", [], |r| {
            Ok((r.get(0)?, r.get::<_, i64>(1)? as u64, r.get::<_, Option<String>>(2)?))
        })
        .optional()?;
    let Some((cut_off, data_fingerprint, next_step)) = run else { return Ok(None) };
    let targets = all(
        conn,
        "SELECT id, target, horizon_days, readiness, back_test, coefficients FROM prediction_target ORDER BY id",
        |r| {
            Ok((
                r.get::<_, i64>(0)?,
                r.get::<_, String>(1)?,
                r.get(2)?,
                r.get::<_, String>(3)?,
                r.get::<_, Option<String>>(4)?,
                r.get::<_, String>(5)?,
            ))
        },
    )?;
    let targets = targets
        .into_iter()
        .map(|(id, target, horizon_days, readiness, back_test, coefficients)| {
            Ok(TargetRun {
                target: target_of(&target),
                horizon_days,
                readiness: from_json("readiness", &readiness)?,
                back_test: back_test.map(|b| from_json("back-test", &b)).transpose()?,
                coefficients: from_json("coefficients", &coefficients)?,
                scores: read_scores(conn, id)?,
            })
        })
        .collect::<Result<_>>()?;
    let next = all(conn, "SELECT customer, touchpoints FROM prediction_next ORDER BY position", |r| {
        Ok((r.get(0)?, r.get::<_, String>(1)?))
    })?;
    Ok(Some(PredictionRun {
        cut_off,
        data_fingerprint,
        targets,
        next_step: next_step.map(|q| from_json("next touchpoint quality", &q)).transpose()?,
        next: next
            .into_iter()
            .map(|(customer, touchpoints)| Ok((customer, from_json("next touchpoints", &touchpoints)?)))
            .collect::<Result<_>>()?,
    }))
}

fn read_scores(conn: &Connection, target: i64) -> Result<Vec<Score>> {
    let mut statement =
        conn.prepare("SELECT customer, p, factors FROM prediction_score WHERE target_id = ? ORDER BY position")?;
    let mut rows = statement.query([target])?;
    let mut scores = Vec::new();
    while let Some(r) = rows.next()? {
        let factors = r.get_ref(2)?;
        let factors = factors.as_str().map_err(rusqlite::Error::from)?;
        scores.push(Score { customer: r.get(0)?, p: r.get(1)?, factors: from_json("reasons", factors)? });
    }
    Ok(scores)
}
