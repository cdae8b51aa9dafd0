//! What `import` asks about the columns of a file, and the options that answer.

use crate::import::{Input, Reading, Role, RoleQuestion};
use crate::present::reject_reasons::reject_reason;
use crate::texts::{any_of, text};

/// A question about columns, with what each reading makes of the first rows.
pub(super) fn question_text(question: &RoleQuestion) -> String {
    let mut text = question.text.clone();
    for (i, reading) in question.readings.iter().enumerate() {
        text.push_str(&format!("\n  {}  {}", reading.options(), reading.label));
        for row in question.rows_of(i) {
            text.push_str(&format!("\n      {}", row.in_words(|why| reject_reason(why).to_owned())));
        }
    }
    text
}

/// The options that answer a question about columns, and that name the table where a file has several.
pub(super) fn answers(question: &RoleQuestion, input: &Input) -> String {
    let options: Vec<String> = question.readings.iter().map(Reading::options).collect();
    let table = input.inside.last().map_or_else(String::new, |table| format!("--table \"{table}\" "));
    if options.is_empty() {
        return text!("cli-import-give-a-column-the-role", table, role = question.role.word());
    }
    let options: Vec<String> = options.iter().map(|option| table.clone() + option).collect();
    let which = text!("cli-import-say-which-with", options = any_of(&options));
    if question.role == Role::PaymentStatus { text!("cli-import-or-explain-states", which) } else { which }
}
