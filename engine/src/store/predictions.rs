//! The prediction run as tables: models, and what each answers of each customer.

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::model::{
    CustomerId, EarlierForecast, ModelRun, NextTouchpointRun, NextTouchpoints, OrderRecord, PredictionRun, ProductRun,
    RankedProducts, Score, TargetRun, ValueRun,
};

use super::tables::{TableError, all, from_json, to_json};
use crate::texts::text;

type Result<T> = std::result::Result<T, TableError>;

/// Writes the run in place of the one before; `None` removes it.
pub(super) fn write(conn: &Connection, run: Option<&PredictionRun>) -> Result<()> {
    conn.execute_batch("DELETE FROM prediction_answer; DELETE FROM prediction_model; DELETE FROM prediction_run")?;
    let Some(run) = run else { return Ok(()) };
    conn.execute(
        "INSERT INTO prediction_run (id, cut_off, data_fingerprint, channels) VALUES (1, ?, ?, ?)",
        params![run.cut_off, run.data_fingerprint as i64, to_json("channels", &run.channels)?],
    )?;
    for (id, model) in run.models.iter().enumerate() {
        match model {
            ModelRun::Chance(run) => write_model(conn, id, run)?,
            ModelRun::NextTouchpoint(run) => write_model(conn, id, run)?,
            ModelRun::Value(run) => write_model(conn, id, run)?,
            ModelRun::Products(run) => write_model(conn, id, run)?,
        }
    }
    for (at, forecast) in run.earlier.iter().enumerate() {
        write_model(conn, run.models.len() + at, forecast)?;
    }
    Ok(())
}

/// Reads the run; `None` where there is none.
pub(super) fn read(conn: &Connection) -> Result<Option<PredictionRun>> {
    let run = conn
        .query_row("SELECT cut_off, data_fingerprint, channels FROM prediction_run", [], |r| {
            Ok((r.get(0)?, r.get::<_, i64>(1)? as u64, r.get::<_, String>(2)?))
        })
        .optional()?;
    let Some((cut_off, data_fingerprint, channels)) = run else { return Ok(None) };
    let models: Vec<(i64, String, String)> =
        all(conn, "SELECT id, kind, about FROM prediction_model ORDER BY id", |r| {
            Ok((r.get(0)?, r.get(1)?, r.get(2)?))
        })?;
    let read = |(id, kind, about): (i64, String, String)| match kind.as_str() {
        TargetRun::KIND => Ok(ModelRun::Chance(read_model(conn, id, &about)?)),
        NextTouchpointRun::KIND => Ok(ModelRun::NextTouchpoint(read_model(conn, id, &about)?)),
        ValueRun::KIND => Ok(ModelRun::Value(read_model(conn, id, &about)?)),
        ProductRun::KIND => Ok(ModelRun::Products(read_model(conn, id, &about)?)),
        _ => Err(TableError::Unfitting(text!("store-detail-unknown-prediction", kind))),
    };
    let (earlier, models): (Vec<_>, Vec<_>) =
        models.into_iter().partition(|(_, kind, _)| kind == EarlierForecast::KIND);
    let models = models.into_iter().map(read).collect::<Result<_>>()?;
    let earlier = earlier.into_iter().map(|(id, _, about)| read_model(conn, id, &about)).collect::<Result<_>>()?;
    let channels = from_json("channels", &channels)?;
    Ok(Some(PredictionRun { cut_off, data_fingerprint, channels, models, earlier }))
}

/// A kind of model in the file: what is said of it is one JSON value, what it answers a row for each customer.
trait StoredModel: Serialize + DeserializeOwned + Clone {
    /// The word in the column `kind` that stands for this kind of model.
    const KIND: &'static str;
    /// What it answers of one customer.
    type Answer;

    /// The model without its answers.
    fn about(&self) -> Self;
    fn answers(&self) -> &[Self::Answer];
    fn set_answers(&mut self, answers: Vec<Self::Answer>);
    /// Customer, the main number, and the rest as JSON.
    fn row(answer: &Self::Answer) -> Result<(CustomerId, f64, String)>;
    fn answer(customer: CustomerId, value: f64, detail: &str) -> Result<Self::Answer>;
}

fn write_model<M: StoredModel>(conn: &Connection, id: usize, model: &M) -> Result<()> {
    let about = to_json("prediction", &model.about())?;
    conn.execute("INSERT INTO prediction_model (id, kind, about) VALUES (?, ?, ?)", params![id, M::KIND, about])?;
    let mut insert = conn.prepare(
        "INSERT INTO prediction_answer (model_id, position, customer, value, detail) VALUES (?, ?, ?, ?, ?)",
    )?;
    for (position, answer) in model.answers().iter().enumerate() {
        let (customer, value, detail) = M::row(answer)?;
        insert.execute(params![id, position, customer, value, detail])?;
    }
    Ok(())
}

fn read_model<M: StoredModel>(conn: &Connection, id: i64, about: &str) -> Result<M> {
    let mut model: M = from_json("prediction", about)?;
    let mut statement =
        conn.prepare("SELECT customer, value, detail FROM prediction_answer WHERE model_id = ? ORDER BY position")?;
    let mut rows = statement.query([id])?;
    let mut answers = Vec::new();
    while let Some(r) = rows.next()? {
        let detail = r.get_ref(2)?;
        let detail = detail.as_str().map_err(rusqlite::Error::from)?;
        answers.push(M::answer(r.get(0)?, r.get(1)?, detail)?);
    }
    model.set_answers(answers);
    Ok(model)
}

impl StoredModel for TargetRun {
    const KIND: &'static str = "chance";
    type Answer = Score;

    fn about(&self) -> Self {
        Self {
            target: self.target,
            horizon_days: self.horizon_days,
            readiness: self.readiness.clone(),
            teller: self.teller,
            back_test: self.back_test.clone(),
            properties: self.properties.clone(),
            goal: self.goal.clone(),
            coefficients: self.coefficients.clone(),
            scores: Vec::new(),
        }
    }

    fn answers(&self) -> &[Score] {
        &self.scores
    }

    fn set_answers(&mut self, answers: Vec<Score>) {
        self.scores = answers;
    }

    fn row(score: &Score) -> Result<(CustomerId, f64, String)> {
        Ok((score.customer, score.p, to_json("reasons", &score.factors)?))
    }

    fn answer(customer: CustomerId, p: f64, factors: &str) -> Result<Score> {
        Ok(Score { customer, p, factors: from_json("reasons", factors)? })
    }
}

impl StoredModel for EarlierForecast {
    const KIND: &'static str = "earlier-chance";
    type Answer = (CustomerId, f64);

    fn about(&self) -> Self {
        Self { chances: Vec::new(), ..self.clone() }
    }

    fn answers(&self) -> &[Self::Answer] {
        &self.chances
    }

    fn set_answers(&mut self, answers: Vec<Self::Answer>) {
        self.chances = answers;
    }

    fn row((customer, p): &Self::Answer) -> Result<(CustomerId, f64, String)> {
        Ok((*customer, *p, String::new()))
    }

    fn answer(customer: CustomerId, p: f64, _: &str) -> Result<Self::Answer> {
        Ok((customer, p))
    }
}

impl StoredModel for NextTouchpointRun {
    const KIND: &'static str = "next-touchpoint";
    type Answer = (CustomerId, NextTouchpoints);

    fn about(&self) -> Self {
        Self { quality: self.quality.clone(), answers: Vec::new() }
    }

    fn answers(&self) -> &[Self::Answer] {
        &self.answers
    }

    fn set_answers(&mut self, answers: Vec<Self::Answer>) {
        self.answers = answers;
    }

    fn row((customer, next): &Self::Answer) -> Result<(CustomerId, f64, String)> {
        Ok((*customer, next.first().map_or(0.0, |first| first.1), to_json("next touchpoints", next)?))
    }

    fn answer(customer: CustomerId, _: f64, next: &str) -> Result<Self::Answer> {
        Ok((customer, from_json("next touchpoints", next)?))
    }
}

/// What is stored as one JSON value per customer, with its main number beside it.
macro_rules! stored_as_json {
    ($run:ty, $answer:ty, $kind:literal, $value:expr) => {
        impl StoredModel for $run {
            const KIND: &'static str = $kind;
            type Answer = $answer;

            fn about(&self) -> Self {
                Self { answers: Vec::new(), ..self.clone() }
            }

            fn answers(&self) -> &[$answer] {
                &self.answers
            }

            fn set_answers(&mut self, answers: Vec<$answer>) {
                self.answers = answers;
            }

            fn row(answer: &$answer) -> Result<(CustomerId, f64, String)> {
                let value: fn(&$answer) -> f64 = $value;
                Ok((answer.customer, value(answer), to_json("answer", answer)?))
            }

            fn answer(customer: CustomerId, _: f64, detail: &str) -> Result<$answer> {
                let mut answer: $answer = from_json("answer", detail)?;
                answer.customer = customer;
                Ok(answer)
            }
        }
    };
}

stored_as_json!(ValueRun, OrderRecord, "value", |a| a.mean);
stored_as_json!(ProductRun, RankedProducts, "products", |a| a.products.first().map_or(0.0, |first| first.1));
