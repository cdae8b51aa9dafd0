//! The catalogue, as imports tell it.

use rusqlite::{Connection, params};

use crate::model::{Product, latest_products};

use super::tables::all;
use super::{ImportWriter, StoreError};

impl ImportWriter<'_> {
    /// Adds products. Of several rows of one import about the same product the last counts.
    pub fn products(&mut self, products: &[Product]) -> Result<(), StoreError> {
        if !products.is_empty() {
            self.touched.insert("product");
        }
        let write = || -> rusqlite::Result<()> {
            let mut insert =
                self.tx.prepare_cached("INSERT OR REPLACE INTO product VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?;
            for p in products {
                insert.execute(params![
                    self.import,
                    p.key(),
                    p.id,
                    p.sku,
                    p.name,
                    p.category,
                    p.price,
                    p.cost,
                    p.currency,
                    p.stock,
                    p.replaced_by
                ])?;
            }
            Ok(())
        };
        let wrote = write();
        self.wrap(wrote)
    }
}

/// What counts: of each product what the latest active import says.
pub(super) fn read(conn: &Connection) -> rusqlite::Result<Vec<Product>> {
    let rows = all(
        conn,
        "SELECT p.import_id, p.id, p.sku, p.name, p.category, p.price, p.cost, p.currency, p.stock, p.replaced_by
         FROM product p JOIN import i ON i.id = p.import_id WHERE i.state = 'active' ORDER BY p.import_id, p.key",
        |r| {
            Ok(Product {
                import: r.get(0)?,
                id: r.get(1)?,
                sku: r.get(2)?,
                name: r.get(3)?,
                category: r.get(4)?,
                price: r.get(5)?,
                cost: r.get(6)?,
                currency: r.get(7)?,
                stock: r.get(8)?,
                replaced_by: r.get(9)?,
            })
        },
    )?;
    Ok(latest_products(rows))
}
