//! The picture of a flow: column heads, ribbons, nodes and their labels.

use crate::analysis::ENOUGH;
use crate::analysis::flow::{Base, FlowSelection, NodeKind, StepNumbers};
use crate::texts::text;

use super::drawing::{Align, Drawing, Paint, Rect, Shape, Stroke, Text};
use super::flow_layout::{FlowLayout, LABEL, PlacedNode, Ribbon, Trace, Turn};
use super::{Palette, Rgb, flow_times, numbers, text_width};

const SMALL: f32 = 11.0;
const LINE: f32 = 14.0;

/// How a flow is shown.
#[derive(Debug, Clone, Copy)]
pub struct FlowLook<'a> {
    /// The colours of the theme.
    pub palette: &'a Palette,
    /// Shares to light up; everything else is dimmed.
    pub trace: Option<&'a Trace>,
    /// What is selected; outlined.
    pub selected: Option<FlowSelection>,
}

/// Draws a flow with its heads, ribbons and nodes.
pub fn draw(layout: &FlowLayout, look: FlowLook<'_>) -> Drawing {
    let legend = if layout.times.is_some() { flow_times::LEGEND } else { 0.0 };
    let mut out =
        Drawing::new(layout.width, layout.height + legend, look.palette.background, text!("flow-drawing-flow"));
    draw_heads(&mut out, layout, look.palette);
    for i in back_to_front(layout) {
        draw_ribbon(&mut out, layout, i, look);
    }
    for (i, node) in layout.nodes.iter().enumerate() {
        let lit = look.trace.map(|t| t.nodes.get(i).copied().unwrap_or(0.0));
        draw_node(&mut out, layout, node, lit, look);
    }
    draw_labels(&mut out, layout, look.palette);
    if layout.times.is_some() {
        flow_times::draw_legend(&mut out, look.palette);
    }
    out
}

/// Colour of a node, and of the ribbons that leave it.
pub fn node_color(node: &PlacedNode, palette: &Palette) -> Rgb {
    match node.kind {
        NodeKind::Item(_) | NodeKind::Part { .. } => palette.stage(node.stage),
        NodeKind::Other | NodeKind::Merged { .. } => palette.other,
        NodeKind::GoalReached => palette.goal,
        NodeKind::DroppedOff => palette.dropped_off,
        NodeKind::StillActive | NodeKind::NotStarted => palette.still_active,
    }
}

/// A node by its name and the column in which it stands: "Consideration, step 2", "Dropped off before step 2". Paths that end in
/// the very step of their column have ended by it: "Goal reached by step 8".
/// `numbers` are those that people know columns by.
pub fn name_in_step(label: &str, step: u8, ended_by: Option<usize>, numbers: StepNumbers) -> String {
    let number = numbers.of(step.into());
    match ended_by {
        Some(ended_by) if ended_by > usize::from(step) => {
            text!("flow-drawing-by-step", label, ended_by = numbers.of(ended_by - 1))
        }
        Some(_) => text!("flow-drawing-before-step", label, step = number),
        None => text!("flow-drawing-step", label, step = number),
    }
}

/// What a node says when pointed at.
pub fn node_words(layout: &FlowLayout, node: &PlacedNode) -> String {
    let mut words = node_share_words(layout, node);
    if layout.returning(node) > 0 {
        words = text!("flow-drawing-come-back", words, share = numbers::share_of(layout.returning(node), node.count));
    }
    match layout.beside.get(&(node.step, node.kind)) {
        Some(beside) => format!("{words}, {beside}"),
        None => words,
    }
}

fn node_share_words(layout: &FlowLayout, node: &PlacedNode) -> String {
    let share = layout.share_words(node.step as usize, node.count, node.arrived);
    let many = numbers::flow_units(node.count, layout.unit);
    let name = name_in_step(&node.label, node.step, node.ended_by, layout.numbers);
    let number = |column: usize| layout.numbers.of(column);
    let step = match node.ended_by {
        None => text!("flow-drawing-this-step").to_owned(),
        Some(step) if step > usize::from(node.step) => {
            text!("flow-drawing-steps-and", step = number(step.saturating_sub(2)), next_step = number(step - 1))
        }
        Some(step) => text!("flow-drawing-in-step", step = number(step - 1)),
    };
    let arrived = numbers::count(node.arrived);
    if layout.shares == Base::Previous && node.step > 0 {
        return text!(
            "flow-drawing-of-them-in-of-those-on",
            name,
            many,
            arrived,
            steps = step,
            share,
            step_before = number(usize::from(node.step) - 1)
        );
    }
    let here = text!("flow-drawing-of-all", name, many, share);
    if node.ended_by.is_some() && node.arrived < node.count {
        text!("flow-drawing-of-them-in", here, arrived, step)
    } else {
        here
    }
}

/// What a ribbon says when pointed at.
pub fn ribbon_words(layout: &FlowLayout, ribbon: &Ribbon) -> String {
    let (from, to) = (&layout.nodes[ribbon.from], &layout.nodes[ribbon.to]);
    let (step, next_step) = (layout.numbers.of(from.step.into()), layout.numbers.of(to.step.into()));
    let count = ribbon.link.count;
    let count = numbers::flow_units(if ribbon.is_about { numbers::about_so_many(count) } else { count }, layout.unit);
    let words = if ribbon.is_about {
        text!("flow-drawing-step-to-about", from = from.label, to = to.label, step, next_step, count)
    } else {
        let of_from = numbers::share_of(ribbon.link.count, from.count);
        let of_all = numbers::share_of(ribbon.link.count, layout.base);
        text!(
            "flow-drawing-step-to-of-of-all",
            from = from.label,
            to = to.label,
            step,
            next_step,
            count,
            of_from,
            of_all
        )
    };
    let words = match layout.time(ribbon) {
        Some(time) => {
            let [median, p90] = [time.median, time.p90].map(numbers::duration);
            text!("flow-drawing-takes", words, median, p90)
        }
        None => words,
    };
    match layout.turn(ribbon) {
        Some(Turn::Back) => text!("flow-drawing-leads-back", words),
        Some(Turn::Skip) => text!("flow-drawing-skips", words),
        None => words,
    }
}

fn draw_heads(out: &mut Drawing, layout: &FlowLayout, palette: &Palette) {
    for (i, head) in layout.heads.iter().enumerate() {
        let text = |y, size, bold, color, text: String| Text {
            x: head.x,
            y,
            text: text_width::fit(&text, size, bold, layout.column_width(i) - 6.0),
            size,
            bold,
            color,
            align: Align::Left,
        };
        out.text(text(9.0, LABEL, true, palette.text, text!("flow-drawing-step-heading", step = layout.numbers.of(i))));
        if layout.incomplete {
            continue; // what is shown of a column is no sum
        }
        let share = layout.share_words(i, head.on_the_way, head.on_the_way);
        let words = match head.on_the_way {
            0 if has_begun(layout, i) => text!("flow-drawing-nobody-left").to_owned(),
            0 => text!("flow-drawing-nobody-yet").to_owned(),
            n => format!("{} · {share}", numbers::compact(n)),
        };
        out.text(text(24.0, SMALL, false, palette.text_weak, words));
    }
}

/// Whether somebody's path has begun by a column.
fn has_begun(layout: &FlowLayout, step: usize) -> bool {
    layout.nodes.iter().any(|node| usize::from(node.step) == step && node.kind != NodeKind::NotStarted)
}

/// Carried ends first, then thick before thin.
fn back_to_front(layout: &FlowLayout) -> Vec<usize> {
    let mut order: Vec<usize> = (0..layout.ribbons.len()).collect();
    order.sort_by(|&a, &b| {
        let (ra, rb) = (&layout.ribbons[a], &layout.ribbons[b]);
        rb.is_carried().cmp(&ra.is_carried()).then(rb.width.total_cmp(&ra.width)).then(a.cmp(&b))
    });
    order
}

fn draw_ribbon(out: &mut Drawing, layout: &FlowLayout, i: usize, look: FlowLook<'_>) {
    let ribbon = &layout.ribbons[i];
    let lit = look.trace.map(|t| t.ribbons.get(i).copied().unwrap_or(0.0));
    let (color, full) = match (&layout.times, layout.time(ribbon)) {
        (None, _) => {
            (node_color(&layout.nodes[ribbon.from], look.palette), if ribbon.is_carried() { 0.14 } else { 0.40 })
        }
        (Some(_), Some(time)) => (flow_times::color(time.median, look.palette), 0.85),
        // to an end nobody is on the way
        (Some(_), None) => (look.palette.still_active, 0.14),
    };
    let shape = |width: f32, opacity: f32| Shape::Ribbon {
        x0: ribbon.x0,
        y0: ribbon.y0,
        x1: ribbon.x1,
        y1: ribbon.y1,
        width,
        fill: Paint::faint(color, opacity),
    };
    let selected = look.selected == Some(ribbon.selection());
    let opacity = match (lit, selected) {
        (Some(_), false) => full * 0.35,
        (_, true) => 0.55,
        _ => full,
    };
    out.push_about(shape(ribbon.width.max(1.0), opacity), ribbon_words(layout, ribbon));
    if let Some(turn) = layout.marked_turn(ribbon) {
        draw_turn(out, ribbon, turn, Paint::faint(look.palette.text, if lit.is_some() { 0.25 } else { 0.6 }));
    }
    if let Some(share) = lit.filter(|&s| s > 0.0) {
        let strong = if ribbon.is_carried() { 0.30 } else { 0.72 };
        out.push(shape((ribbon.width * share).max(1.0), strong));
    }
}

/// Marks a ribbon that does not go on to the next stage by a broken line along its middle: long dashes where it leads back,
/// dots where it goes past a stage.
fn draw_turn(out: &mut Drawing, ribbon: &Ribbon, turn: Turn, paint: Paint) {
    let (dash, pitch) = match turn {
        Turn::Back => (7.0, 12.0),
        Turn::Skip => (1.5, 7.0),
    };
    let length = (ribbon.x1 - ribbon.x0).hypot(ribbon.y1 - ribbon.y0).max(1.0);
    let n = (length / pitch).floor().max(1.0);
    let stroke = Stroke { paint, width: 1.5, dashed: false };
    for i in 0..n as usize {
        let from = i as f32 / n;
        out.push(Shape::Line { from: ribbon.at(from), to: ribbon.at(from + dash / length), stroke });
    }
}

fn draw_node(out: &mut Drawing, layout: &FlowLayout, node: &PlacedNode, lit: Option<f32>, look: FlowLook<'_>) {
    let color = node_color(node, look.palette);
    let ground = look.palette.background;
    let selected = look.selected == Some(node.selection());
    let opacity = if lit.is_some() { 0.35 } else { 1.0 };
    let outline = Stroke::new(color, 1.2);
    let (fill, stroke, hatch) = match node.kind {
        NodeKind::DroppedOff => (Paint::solid(color.over(ground, 0.45 * opacity)), None, Some(Paint::solid(color))),
        NodeKind::StillActive => (Paint::solid(ground), Some(outline), None),
        NodeKind::NotStarted => (Paint::solid(ground), Some(Stroke { dashed: true, ..outline }), None),
        _ => (Paint::solid(color.over(ground, opacity)), None, None),
    };
    let radius = if node.rect.h < 6.0 { 0.0 } else { 2.0 };
    let shape = Shape::Rect { rect: node.rect, radius, fill: Some(fill), stroke, hatch };
    out.push_about(shape, node_words(layout, node));
    if let Some(share) = lit.filter(|&s| s > 0.0) {
        let h = (node.rect.h * share).max(1.0);
        out.rect(Rect { y: node.rect.middle() - h / 2.0, h, ..node.rect }, 0.0, Paint::solid(color));
    }
    if selected {
        let rect = Rect::new(node.rect.x - 2.0, node.rect.y - 2.0, node.rect.w + 4.0, node.rect.h + 4.0);
        let stroke = Some(Stroke::new(look.palette.text, 2.0));
        out.push(Shape::Rect { rect, radius: 3.0, fill: None, stroke, hatch: None });
    }
}

/// Room in which a name that is cut still says something.
const SHORTEST_NAME: f32 = 46.0;

/// A node's label in its place.
struct Label {
    node: usize,
    place: Rect,
    name: String,
    count: String,
    beside: bool,
    /// How many come back, on a line of its own, and its place.
    badge: Option<(String, Rect)>,
}

/// Below this share nobody is said to come back.
const LEAST_RETURNING: f64 = 0.05;

/// Labels stand to the right of their nodes. The largest nodes choose first; a label that would touch another is left
/// out, and pointing at the node still tells.
fn labels(layout: &FlowLayout) -> Vec<Label> {
    let mut all = Vec::new();
    for step in 0..layout.heads.len() as u8 {
        let of_step = layout.nodes.iter().enumerate().filter(|(_, n)| n.step == step && n.count > 0);
        let mut nodes: Vec<(usize, &PlacedNode)> = of_step.collect();
        // the goal is what the sentence speaks of, however few reach it: where it is told how many do, it has a name
        let is_last = usize::from(step) + 1 == layout.heads.len();
        let rank = |node: &PlacedNode| (is_last && node.kind == NodeKind::GoalReached, node.count);
        nodes.sort_by(|(_, a), (_, b)| rank(b).cmp(&rank(a)).then(a.rect.y.total_cmp(&b.rect.y)));
        let mut placed: Vec<Label> = Vec::new();
        for (i, node) in nodes {
            let free = |l: &Label| placed.iter().all(|other| !other.place.overlaps(&l.place));
            let two_lines = label(layout, (i, node), false);
            let with_badge = badge(layout, node).and_then(|words| two_lines.with_badge(words, node));
            let fits = with_badge.into_iter().chain([two_lines, label(layout, (i, node), true)]).find(free);
            placed.extend(fits);
        }
        for ribbon in layout.ribbons.iter().filter(|ribbon| ribbon.link.step == step && ribbon.is_about) {
            let free = |l: &Label| placed.iter().all(|other| !other.place.overlaps(&l.place));
            let fits = about_labels(ribbon).filter(|_| ribbon.width >= LINE).find(free);
            placed.extend(fits);
        }
        placed.sort_by(|a, b| a.place.y.total_cmp(&b.place.y));
        all.extend(placed);
    }
    all
}

fn draw_labels(out: &mut Drawing, layout: &FlowLayout, palette: &Palette) {
    for label in &labels(layout) {
        draw_label(out, label, palette);
    }
}

/// Where it stands that many come back to a node, by the position of the node.
pub fn badges(layout: &FlowLayout) -> Vec<(usize, Rect)> {
    labels(layout).into_iter().filter_map(|label| label.badge.map(|(_, place)| (label.node, place))).collect()
}

/// How many come back to a node, where they are enough to speak of and the column has room for it.
fn badge(layout: &FlowLayout, node: &PlacedNode) -> Option<String> {
    let returning = layout.returning(node);
    let is_much = node.count >= ENOUGH && returning as f64 >= LEAST_RETURNING * node.count as f64;
    let words = is_much.then(|| text!("flow-drawing-badge", share = numbers::share_of(returning, node.count)));
    let room = layout.column_width(node.step as usize) - node.rect.w - 10.0;
    words.filter(|words| text_width::width(words, SMALL, false) <= room)
}

impl Label {
    /// The same with a line about how many come back; `None` where the node is too low for it.
    fn with_badge(&self, words: String, node: &PlacedNode) -> Option<Self> {
        let place = Rect { h: self.place.h + LINE, y: self.place.y - LINE / 2.0, ..self.place };
        let has_room = !self.beside && !self.name.is_empty() && node.rect.h >= place.h;
        let width = text_width::width(&words, SMALL, false) + 6.0;
        let badge = Rect::new(place.x, place.bottom() - LINE - 1.0, width, LINE);
        has_room.then(|| Self {
            node: self.node,
            place: Rect { w: place.w.max(width), ..place },
            name: self.name.clone(),
            count: self.count.clone(),
            beside: false,
            badge: Some((words, badge)),
        })
    }
}

/// About how many take a ribbon, at places from its end to its beginning.
fn about_labels(ribbon: &Ribbon) -> impl Iterator<Item = Label> {
    const PLACES: u8 = 12;
    let count = text!("flow-drawing-about", count = numbers::count(numbers::about_so_many(ribbon.link.count)));
    let width = text_width::width(&count, SMALL, false) + 6.0;
    let room = ribbon.x1 - ribbon.x0 - width - 8.0;
    (0..=PLACES).filter(move |_| room > 0.0).filter_map(move |at| {
        let left = ribbon.x0 + 4.0 + room * (1.0 - f32::from(at) / f32::from(PLACES));
        let place = Rect::new(left, ribbon.y_at(left + width / 2.0)? - LINE / 2.0, width, LINE);
        Some(Label { node: ribbon.from, place, name: String::new(), count: count.clone(), beside: false, badge: None })
    })
}

/// What an end, or those who stand together, are called where there is little room.
fn short_name(kind: NodeKind) -> Option<&'static str> {
    match kind {
        NodeKind::GoalReached => Some(text!("flow-node-goal")),
        NodeKind::StillActive => Some(text!("flow-node-active")),
        NodeKind::DroppedOff => Some(text!("flow-node-dropped")),
        // the line below says of how few they are
        NodeKind::Merged { .. } => Some(text!("flow-node-others")),
        NodeKind::NotStarted | NodeKind::Item(_) | NodeKind::Part { .. } | NodeKind::Other => None,
    }
}

fn label(layout: &FlowLayout, (at, node): (usize, &PlacedNode), one_line: bool) -> Label {
    let room = layout.column_width(node.step as usize) - node.rect.w - 10.0;
    // beside another group every label is a difference in points: counts among them would be taken for some
    let beside = layout.beside.get(&(node.step, node.kind));
    let count = beside.cloned().unwrap_or_else(|| numbers::compact(node.count));
    let last = node.step as usize + 1 == layout.heads.len();
    let repeated = node.kind.is_end() && node.arrived < node.count && !last;
    // Of the previous step, an end's share would be of those who came now and stand beside all who ever came.
    let with_share = match layout.shares {
        _ if beside.is_some() => count.clone(),
        Base::Previous if node.arrived < node.count => count.clone(),
        _ => format!("{count} · {}", layout.share_words(node.step as usize, node.count, node.arrived)),
    };
    let shortened = |left: f32| {
        let fits = |name: &str| text_width::width(name, LABEL, true) <= left;
        short_name(node.kind).filter(|name| !fits(&node.label) && fits(name)).unwrap_or(&node.label)
    };
    let (name, count, lines) = if repeated {
        (String::new(), count, 1)
    } else if one_line {
        let left = room - text_width::width(&count, SMALL, false) - 5.0;
        let fits = |name: &str| text_width::width(name, LABEL, true) <= left;
        let name = shortened(left);
        // a name is known by its beginning, a number is not
        if fits(name) || left >= SHORTEST_NAME {
            (text_width::fit(name, LABEL, true, left), count, 1)
        } else {
            (text_width::fit(&node.label, LABEL, true, room), String::new(), 1)
        }
    } else {
        (text_width::fit(shortened(room), LABEL, true, room), text_width::fit(&with_share, SMALL, false, room), 2)
    };
    let widths = [text_width::width(&name, LABEL, true), text_width::width(&count, SMALL, false)];
    let is_beside = lines == 1 && !name.is_empty() && !count.is_empty();
    let width = if is_beside { widths[0] + widths[1] + 5.0 } else { widths[0].max(widths[1]) };
    let height = LINE * lines as f32 + 2.0;
    let lowest = (layout.height - height).max(0.0);
    let y = (node.rect.middle() - height / 2.0).clamp(super::flow_layout::HEAD.min(lowest) - 4.0, lowest);
    let place = Rect::new(node.rect.right() + 4.0, y, width + 6.0, height);
    Label { node: at, place, name, count, beside: is_beside, badge: None }
}

fn draw_label(out: &mut Drawing, label: &Label, palette: &Palette) {
    let place = label.place;
    out.rect(place, 3.0, Paint::faint(palette.background, 0.66));
    let x = place.x + 3.0;
    let text = |x: f32, y: f32, text: &str, size: f32, bold: bool| Text {
        x,
        y,
        text: text.to_owned(),
        size,
        bold,
        color: palette.text,
        align: Align::Left,
    };
    if label.beside {
        out.text(text(x, place.middle(), &label.name, LABEL, true));
        let after = x + text_width::width(&label.name, LABEL, true) + 5.0;
        out.text(text(after, place.middle(), &label.count, SMALL, false));
    } else if label.name.is_empty() {
        out.text(text(x, place.middle(), &label.count, SMALL, false));
    } else {
        out.text(text(x, place.y + LINE / 2.0 + 1.0, &label.name, LABEL, true));
        if !label.count.is_empty() {
            out.text(text(x, place.y + LINE * 1.5 + 1.0, &label.count, SMALL, false));
        }
        if let Some((words, place)) = &label.badge {
            out.text(Text { color: palette.accent, ..text(x, place.middle(), words, SMALL, false) });
        }
    }
}
