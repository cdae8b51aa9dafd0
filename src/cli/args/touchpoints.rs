//! The options of `touchpoints`.

use clap::Args;

use super::common::{Format, ProjectArg};

const TOUCHPOINTS_HELP: &str = "\
Kinds: view, search, product-view, wishlist, cart, cart-removal, checkout, payment, payment-error,
  purchase, order-confirmation, order-update, refund, return, subscription, churn, sign-up, log-in,
  lead, ad-view, ad-click, newsletter-sign-up, email-sent, email-bounce, email-open, email-click,
  unsubscribe, support-contact, support-solved, review, error, held-out, other.
  Predictions, actions, friction, data quality, money and consent go by the kind, whatever a
  touchpoint is called.";

#[derive(Debug, Args)]
#[command(after_help = TOUCHPOINTS_HELP)]
pub(crate) struct TouchpointsArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Say what a touchpoint is, several times for several; `default` goes back to the built-in kind.
    #[arg(long, value_name = "TOUCHPOINT=KIND")]
    pub kind: Vec<String>,
    /// Put a touchpoint into a stage, several times for several; `none` for no stage, `default` for the built-in one.
    #[arg(long, value_name = "TOUCHPOINT=STAGE")]
    pub stage: Vec<String>,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
