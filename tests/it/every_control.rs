//! Every control of every view, menu and dialog is pressed once: nothing fails, and no frame does work that belongs into a
//! job.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;

use super::screen::Screen;
use super::walk::{Control, Walk};

/// The sample shop with fewer customers, so that what a control computes takes no time.
const OPEN: fn() -> Screen = Screen::on_small_sample;

/// What stands around every view.
fn around() -> &'static BTreeSet<Control> {
    static AROUND: OnceLock<BTreeSet<Control>> = OnceLock::new();
    AROUND.get_or_init(|| {
        let mut walk = Walk::new(ViewId::Segments, OPEN, &[]);
        let one = walk.controls();
        walk.screen.obey(Command::Show(ViewId::Actions));
        let export = "Export what is shown"; // offers something else in every view
        one.intersection(&walk.controls()).filter(|c| c.name != export).cloned().collect()
    })
}

fn check(walk: &Walk, at_least: usize) {
    assert!(walk.problems.is_empty(), "{}", walk.problems.join("\n"));
    assert!(walk.pressed.len() >= at_least, "only {}: {:?}", walk.pressed.len(), walk.pressed);
}

fn press_all(view: ViewId, first: &'static [&'static str], at_least: usize) {
    let mut walk = Walk::new(view, OPEN, first);
    walk.press_all(around());
    check(&walk, at_least);
}

#[test]
fn every_control_of_the_data_view_works() {
    press_all(ViewId::Data, &[], 60);
}

#[test]
fn every_control_of_the_journey_works() {
    press_all(ViewId::Journey, &[], 45);
}

#[test]
fn every_control_of_segments_works() {
    press_all(ViewId::Segments, &["Find groups"], 20);
}

#[test]
fn every_control_of_customers_works() {
    press_all(ViewId::Customers, &[], 20);
}

#[test]
fn every_control_of_predictions_works() {
    press_all(ViewId::Predictions, &["Run predictions"], 12);
}

#[test]
fn every_control_of_channels_works() {
    press_all(ViewId::Channels, &[], 20);
}

#[test]
fn every_control_of_actions_works() {
    press_all(ViewId::Actions, &["Propose actions"], 25);
}

#[test]
fn every_control_around_the_views_works() {
    let mut walk = Walk::new(ViewId::Journey, OPEN, &[]);
    let inside = walk.controls().into_iter().filter(|c| !around().contains(c)).collect();
    walk.press_all(&inside);
    check(&walk, 40);
}
