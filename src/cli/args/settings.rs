//! The options of `settings`.

use clap::Args;

use super::common::{Format, ProjectArg};

const SETTINGS_HELP: &str = "\
Settings for --set:
  goal=Purchase              what counts as success: a touchpoint, or several with commas between them
  goal-name=Order            what the goal is called
  goal-value=25              worth of a success without a value of its own (none = unknown)
  goal-days=30               only within so many days of the first event (none = whenever)
  objective=convert-more     or keep-customers, engage-more
  currency=GBP               three letters
  exchange-rates=USD 0.92    what one unit of other currencies is worth; several with commas. Without a
                             rate their money is shown by itself and added to nothing
  time-zone=Europe/London    in which times are shown and days begin
  stages=Aware,Decide,Stay   in order; touchpoints keep the stage of the same place or name
  session-minutes=30         a longer gap begins another session
  inactive-days=30           so long without an event is dropped off
  message-gap-days=3         so many days between messages to one person, over all channels
  hold-out=10                per cent kept back to measure the effect (0 to 50)
  smallest-group=11          fewer people are not shown in what is shared (0 = all are)
  hide-names=on|off          no names on the screen";

#[derive(Debug, Args)]
#[command(after_help = SETTINGS_HELP)]
pub(crate) struct SettingsArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Change a setting; several times for several settings.
    #[arg(long, value_name = "SETTING=VALUE")]
    pub set: Vec<String>,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
