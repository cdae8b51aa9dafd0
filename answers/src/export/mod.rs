//! Files out: lists as CSV, answers as workbooks and as pictures, the report as one HTML page.
//!
//! Everything here turns results into bytes; [`crate::files::OutputFile`] puts bytes on the disk, whole or not at all.

mod answers;
mod assignments;
mod content_feed;
pub mod destinations;
mod events;
mod exclusions;
mod lists;
mod pictures;
mod png;
mod provenance;
pub mod report;
mod send_calendar;
mod send_days;
pub mod slides;
mod table_writer;
mod totals;
mod webhook;
mod workbook;

pub use answers::{AnswerFile, AnswerFileError, PIXELS, answer_picture};
pub use assignments::assignment_list;
pub use content_feed::{ShownContent, content_feed, customer_key};
pub use events::write_events;
pub use exclusions::{exclusion_list, exclusion_reason};
pub use lists::{
    PeopleList, action_list, all_actions, customer_list, customers_listable, segment_list, segment_list_cancellable,
    segment_listable,
};
pub use pictures::{PICTURE, Picture, flow_picture, timeline_picture};
pub use png::{Pixels, PngError, curve_pixels, pixels, png};
pub use provenance::Provenance;
pub use send_calendar::{plan_by_day, send_calendar};
pub use send_days::{DAYS_SHOWN, PlannedMessages, SendDay, SendDays, send_days};
pub use table_writer::{TableFormat, TableWriter};
pub use totals::{totals, totals_shown};
pub use webhook::{MessageIds, WebhookMessage, webhook_messages};
pub use workbook::{WorkbookError, workbook};
