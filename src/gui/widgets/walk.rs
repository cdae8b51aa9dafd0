//! Walking through a painted diagram by arrow keys.

use egui::{Key, Response, Ui};

use super::keys_are_free;

const ARROWS: [(Key, (i32, i32)); 4] =
    [(Key::ArrowLeft, (-1, 0)), (Key::ArrowRight, (1, 0)), (Key::ArrowUp, (0, -1)), (Key::ArrowDown, (0, 1))];

/// Arrow keys go from node to node. `nodes` are those that can be focused, by number; `neighbour` says which lies to a side,
/// right and down being 1.
pub fn walk_by_keys(
    ui: &Ui,
    nodes: &[(usize, Response)],
    pinned: Option<usize>,
    neighbour: impl Fn(usize, (i32, i32)) -> Option<usize>,
) {
    let Some((at, response)) = nodes.iter().find(|(_, r)| r.has_focus()) else {
        return begin_walk(ui, nodes, pinned);
    };
    let keep = egui::EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
    ui.memory_mut(|m| m.set_focus_lock_filter(response.id, keep));
    let step = ui.input(|i| ARROWS.into_iter().find(|(key, _)| i.key_pressed(*key)).map(|(_, step)| step));
    let Some(step) = step else { return };
    let mut passed = vec![*at];
    let mut next = neighbour(*at, step);
    // a neighbour too small to be named is passed over
    while let Some(i) = next.filter(|i| !passed.contains(i)) {
        if let Some((_, response)) = nodes.iter().find(|(n, _)| *n == i) {
            response.request_focus();
            break;
        }
        passed.push(i);
        next = neighbour(i, step);
    }
}

/// The first arrow key on a view where nothing has the focus goes to the node that is pinned, or to the first.
fn begin_walk(ui: &Ui, nodes: &[(usize, Response)], pinned: Option<usize>) {
    let walks = ui.input(|i| ARROWS.into_iter().any(|(key, _)| i.key_pressed(key)));
    if !walks || ui.memory(|m| m.focused().is_some()) || !keys_are_free(ui) {
        return;
    }
    let node = nodes.iter().find(|(i, _)| Some(*i) == pinned).or(nodes.first());
    if let Some((_, response)) = node {
        response.request_focus();
        // the key has done its work: it must not move the focus on as well
        ui.memory_mut(|m| m.move_focus(egui::FocusDirection::None));
    }
}
