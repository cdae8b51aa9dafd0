//! The databases whose words are known.

use crate::model::DatabaseKind;

use super::clickhouse_words::ClickHouse;
use super::dialect::Dialect;
use super::postgres_words::Postgres;
use super::spark_words::Spark;

/// The words of a kind of database.
pub fn dialect(kind: DatabaseKind) -> &'static dyn Dialect {
    match kind {
        DatabaseKind::ClickHouse => &ClickHouse,
        DatabaseKind::Postgres => &Postgres,
        DatabaseKind::Spark => &Spark,
    }
}

#[cfg(test)]
mod tests {
    use super::super::dialect::{parts, table};
    use super::super::spark_words::use_schema;
    use super::*;

    #[test]
    fn names_and_texts_cannot_end_what_they_stand_in() {
        let postgres = dialect(DatabaseKind::Postgres);
        assert_eq!(postgres.literal(r"O'Hara \ x"), r"'O''Hara \ x'");
        assert_eq!(postgres.identifier(r#"a"b"#), r#""a""b""#);
        assert_eq!(table(postgres, "shop.web events"), r#""shop"."web events""#);
        let clickhouse = dialect(DatabaseKind::ClickHouse);
        assert_eq!(clickhouse.literal(r"O'Hara \ x"), r"'O\'Hara \\ x'");
        assert_eq!(clickhouse.identifier(r"a`b\"), r"`a\`b\\`");
        assert_eq!(parts("a.b.c"), (Some("a"), "b.c"));
        let spark = dialect(DatabaseKind::Spark);
        assert_eq!(spark.literal("plain text"), "'plain text'");
        assert_eq!(spark.literal("O'H"), "CAST(X'4F2748' AS STRING)");
        assert_eq!(spark.literal(r"\é"), "CAST(X'5CC3A9' AS STRING)");
        assert_eq!(spark.literal("${x}"), "CAST(X'247B787D' AS STRING)");
        assert_eq!(table(spark, "main.shop.web`events"), "`main`.`shop`.`web``events`");
        assert_eq!(use_schema("main.web`shop"), "USE `main`.`web``shop`");
    }

    #[test]
    fn points_in_the_paths_of_files_divide_nothing() {
        let spark = dialect(DatabaseKind::Spark);
        assert_eq!(table(spark, "parquet./data/events"), "`parquet`.`/data/events`");
        assert_eq!(table(spark, "parquet./data/v1.2/events.parquet"), "`parquet`.`/data/v1.2/events.parquet`");
        assert_eq!(table(spark, "csv.s3://shop.example/events.csv"), "`csv`.`s3://shop.example/events.csv`");
        assert_eq!(table(spark, "json.dbfs:/data/events.json"), "`json`.`dbfs:/data/events.json`");
    }
}
