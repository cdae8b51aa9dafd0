//! The options of `identity`.

use clap::{Args, ValueEnum};

use super::common::{Format, ProjectArg, SmallGroupArgs};

const IDENTITY_HELP: &str = "\
Rules for --set:
  email, phone, device=on|off       join by it
  order=customer_id,email,…         which kind joins first
  persons-per-email=5               more persons sharing one value: it joins nobody (also -phone, -device; 0 = no limit)
  emails-per-customer=5             a join beyond that is not made (also phones-, devices-; 0 = no limit)
  ids-per-device=1                  a device seen with more customer ids joins nobody
  country-code=49                   put before phone numbers that come without one
  block=[KIND:]PATTERN              values that name nobody; * stands for anything (unblock= takes it away)
  junk=null,none,…                  words that name nobody (replaces the list)
  mailboxes=info,sales,…            mailboxes many people read (replaces the list)
  rules=default                     back to the built-in rules

Limits for --suspect, more than which is suspicious (0 = never):
  profiles=25  emails=3  phones=3  devices=12  countries=2
  travel-minutes=10                 events in two countries closer together than that
  limits=default                    back to the built-in limits

A customer is a customer id, an e-mail, a phone, a device id or a number from a list such as \"#247\" (a number
without # is an id).";

/// What `identity` lists.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum IdentityShow {
    /// Counts, and how they came about.
    #[default]
    Summary,
    /// Identifiers that join nobody, and why.
    Dropped,
    /// The rules.
    Rules,
    /// What was decided by hand.
    Decisions,
    /// Customers that look like several people.
    Suspicious,
    /// Customers that look like one person.
    Suggestions,
}

#[derive(Debug, Args)]
#[command(after_help = IDENTITY_HELP)]
pub(crate) struct IdentityArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// What to list.
    #[arg(long, value_enum, default_value_t)]
    pub show: IdentityShow,
    /// Why the profiles of this customer are one person.
    #[arg(long, value_name = "CUSTOMER", conflicts_with = "show")]
    pub why: Option<String>,
    /// Change a rule; several times for several rules.
    #[arg(long, value_name = "RULE=VALUE")]
    pub set: Vec<String>,
    /// Change beyond which a customer looks like several people; several times for several limits.
    #[arg(long, value_name = "LIMIT=NUMBER")]
    pub suspect: Vec<String>,
    /// Say what --set would change, and change nothing.
    #[arg(long, requires = "set")]
    pub preview: bool,
    /// Decide that two customers are the same person.
    #[arg(long, num_args = 2, value_names = ["CUSTOMER", "CUSTOMER"])]
    pub same: Vec<String>,
    /// Decide that two customers who look alike are different people.
    #[arg(long, num_args = 2, value_names = ["CUSTOMER", "CUSTOMER"])]
    pub different: Vec<String>,
    /// Decide that some profiles of a customer are another person.
    #[arg(long, value_name = "CUSTOMER", requires = "profiles")]
    pub split: Option<String>,
    /// The profiles that --split takes away, by the numbers that --why and `access` give them.
    #[arg(long, value_delimiter = ',', value_name = "NUMBERS")]
    pub profiles: Vec<u32>,
    /// Decide that a suspicious customer is fine.
    #[arg(long, value_name = "CUSTOMER")]
    pub fine: Option<String>,
    /// Take a decision back, by its number.
    #[arg(long, value_name = "NUMBER")]
    pub take_back: Option<u32>,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub small: SmallGroupArgs,
}
