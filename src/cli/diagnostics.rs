//! `diagnostics`.

use std::io::Write;

use crate::workspace::diagnostics;

use super::args::DiagnosticsArgs;
use super::output::stdout;
use super::project::open_read_only;

/// Prints what helps to find out why something went wrong.
pub(super) fn print_diagnostics(args: &DiagnosticsArgs) -> anyhow::Result<()> {
    let workspace = args.project().as_ref().map(open_read_only).transpose()?;
    let snapshot = workspace.as_ref().map(|workspace| workspace.snapshot());
    let mut out = stdout();
    out.write_all(diagnostics(snapshot.as_ref(), &[]).as_bytes())?;
    Ok(out.flush()?)
}
