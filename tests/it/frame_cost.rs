//! A frame costs what it shows and not what there is: what a frame asks for does not grow with the number of customers.

use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::model::{Action, Change, CustomerId, Segment, SegmentKind};
use desire_path::workspace::Edit;
use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::screen::Screen;
use crate::support::proposed_action;

/// Three proposals for every customer, and a segment of every second one.
fn fill(screen: &mut Screen) {
    let ids = screen.app().snapshot().table.people.ids.clone();
    let action = |(i, &customer): (usize, &CustomerId)| Action {
        id: i as u32 + 1,
        content: "What is in the cart, with a word on how it is sent and returned".to_owned(),
        best_hour: 18,
        reason: "Put two products into the cart and did not order".to_owned().into(),
        expected_orders: Some(0.2),
        order_value: 20.0,
        ..proposed_action(customer)
    };
    let three_each = ids.iter().flat_map(|id| [id, id, id]);
    let kind = SegmentKind::Picked { from: "a test".to_owned() };
    let members: Vec<CustomerId> = ids.iter().copied().step_by(2).collect();
    let segment = Segment { id: 0, name: "Half".to_owned(), kind, description: String::new(), members };
    screen.obey(Command::Edit(Edit::Actions(Change::Replace(three_each.enumerate().map(action).collect()))));
    screen.obey(Command::Edit(Edit::Segments(Change::Add(vec![segment]))));
    assert_eq!(screen.app().snapshot().project.actions.len(), 3 * ids.len());
}

/// Bytes that a frame asks for in which nothing happens, by view and tab.
fn bytes_of_frames(screen: &mut Screen) -> Vec<(String, u64)> {
    let mut found = Vec::new();
    for view in ViewId::ALL {
        screen.obey(Command::Show(view));
        let tabs = screen.harness.query_all_by(|n| n.role() == Role::Tab);
        let tabs: Vec<String> = tabs.filter_map(|n| n.accesskit_node().label()).collect();
        let tabs = if tabs.is_empty() { vec![String::new()] } else { tabs };
        for tab in tabs {
            if !tab.is_empty() {
                screen.press_tab(&tab);
            }
            screen.settle();
            let harness = &mut screen.harness;
            let frames = [0; 3].map(|_| allocation_counter::measure(|| harness.step()).bytes_total);
            found.push((format!("{view:?} {tab}"), frames.into_iter().min().unwrap_or(0)));
        }
    }
    found
}

#[test]
fn a_frame_costs_what_it_shows_and_not_what_there_is() {
    let (mut small, mut large) = (Screen::on_shop_of(150), Screen::on_sample());
    fill(&mut small);
    fill(&mut large);
    let customers = |screen: &Screen| screen.app().snapshot().table.num_customers();
    assert!(customers(&large) > 15 * customers(&small));
    let (small, large) = (bytes_of_frames(&mut small), bytes_of_frames(&mut large));
    for ((name, few), (same, many)) in small.iter().zip(&large) {
        assert_eq!(name, same, "both show the same tabs");
        // a small shop has nobody in a cart at the end of its data and no groups to give a face: whole tables are not drawn there
        let tables = match name.as_str() {
            "Data Live" => 60_000,
            "Segments Personas" => 90_000,
            _ => 0,
        };
        // a picture of many has more to draw; what is copied per frame grows with the customers, twentyfold
        assert!(
            *many < few + (few / 4).max(120_000) + tables,
            "{name}: {few} bytes with few customers, {many} with many"
        );
    }
    assert!(small.len() >= 12, "{small:?}");
}
