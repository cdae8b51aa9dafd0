//! Where the nodes of a graph of moves stand: what usually comes first at the top, each below what most often comes before it.
//!
//! Places are worked out of all data and from nothing else, so the picture keeps still while filters and sliders change. Ties
//! are broken by position: the same moves always give the same places.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

/// So many rows at most: more would leave no room between them.
const MOST_ROWS: usize = 8;
/// So many nodes stand beside each other with room for their names.
const ROOMY: usize = 5;
/// Times the order in the rows is improved.
const ROUNDS: usize = 16;
/// The least room of a node in a crowded row, as a share of that of the largest.
const LEAST_ROOM: f64 = 0.03;

/// The place of a node.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct NodePlace {
    /// Its place in the usual order of all nodes.
    pub order: usize,
    /// Its row, counted from the top.
    pub row: usize,
    /// Its middle, from 0 (left) to 1 (right).
    pub x: f32,
}

/// The places of all nodes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GraphPlaces {
    /// How many rows there are.
    pub rows: usize,
    /// The place of each node, in the order of the nodes.
    pub nodes: Vec<NodePlace>,
}

/// A move from a node to another, and how often.
type Move = (usize, usize, u64);

/// Places `n` nodes by the moves between them.
pub fn places(n: usize, moves: &[Move]) -> GraphPlaces {
    let moves: Vec<Move> = moves.iter().copied().filter(|&(from, to, count)| from != to && count > 0).collect();
    let order = usual_order(n, &moves);
    let mut position = vec![0; n];
    order.iter().enumerate().for_each(|(at, &node)| position[node] = at);
    let mut rows = rows(&order, &position, &moves);
    let mut weight = vec![0u64; n];
    for &(from, to, count) in &moves {
        weight[from] += count;
        weight[to] += count;
    }
    let x = arrange(&mut rows, &moves, &weight);
    let mut nodes = vec![NodePlace::default(); n];
    for (row, members) in rows.iter().enumerate() {
        members.iter().for_each(|&node| nodes[node] = NodePlace { order: position[node], row, x: x[node] as f32 });
    }
    GraphPlaces { rows: rows.len(), nodes }
}

/// The nodes in the order in which journeys usually pass them, so that few moves lead back. Nodes are taken out of the graph one
/// by one: one that only ends moves comes last, else the one comes next that is left far more often than it is entered (after
/// Eades, Lin and Smyth, 1993). What nothing leads to or from stands at the end.
fn usual_order(n: usize, moves: &[Move]) -> Vec<usize> {
    let mut neighbours: Vec<Vec<(usize, u64, bool)>> = vec![Vec::new(); n];
    let mut flow = vec![(0u64, 0u64); n];
    for &(from, to, count) in moves {
        neighbours[from].push((to, count, true));
        neighbours[to].push((from, count, false));
        flow[from].0 += count;
        flow[to].1 += count;
    }
    const ONE: i64 = 1_000_000;
    // from −1, only entered, to 1, only left
    let balance = |(out, into): (u64, u64)| match out + into {
        0 => 0,
        all => ((out as f64 - into as f64) / all as f64 * ONE as f64).round() as i64,
    };
    let key = |flow: (u64, u64), node: usize| (-balance(flow), node);
    let (connected, alone): (Vec<usize>, Vec<usize>) = (0..n).partition(|&node| !neighbours[node].is_empty());
    let mut waiting: BTreeSet<(i64, usize)> = connected.iter().map(|&node| key(flow[node], node)).collect();
    let (mut first, mut last) = (Vec::new(), Vec::new());
    while let (Some(&next), Some(&end)) = (waiting.first(), waiting.last()) {
        let (taken, is_end) = if end.0 == ONE { (end, true) } else { (next, false) };
        waiting.remove(&taken);
        let node = taken.1;
        if is_end { &mut last } else { &mut first }.push(node);
        for &(other, count, leaves) in &neighbours[node] {
            let before = key(flow[other], other);
            if !waiting.remove(&before) {
                continue;
            }
            let (out, into) = &mut flow[other];
            *if leaves { into } else { out } -= count;
            waiting.insert(key(flow[other], other));
        }
    }
    first.extend(last.into_iter().rev());
    improve(&mut first, moves);
    first.extend(alone);
    first
}

/// Swaps neighbours in the order where more moves lead back than on between them.
fn improve(order: &mut [usize], moves: &[Move]) {
    let counts: FxHashMap<(usize, usize), u64> = moves.iter().map(|&(from, to, count)| ((from, to), count)).collect();
    let count = |from: usize, to: usize| counts.get(&(from, to)).copied().unwrap_or(0);
    for _ in 0..order.len().min(32) {
        let mut is_changed = false;
        for i in 1..order.len() {
            let (a, b) = (order[i - 1], order[i]);
            if count(b, a) > count(a, b) {
                order.swap(i - 1, i);
                is_changed = true;
            }
        }
        if !is_changed {
            break;
        }
    }
}

/// The nodes by row, each in the usual order: one row below what most often comes directly before it, or as near to that as
/// there is room.
fn rows(order: &[usize], position: &[usize], moves: &[Move]) -> Vec<Vec<usize>> {
    let mut before: Vec<Option<(u64, usize)>> = vec![None; position.len()];
    for &(from, to, count) in moves.iter().filter(|&&(from, to, _)| position[from] < position[to]) {
        let strongest = &mut before[to];
        let is_stronger = |&(most, node): &(u64, usize)| (count, position[node]) > (most, position[from]);
        if strongest.as_ref().is_none_or(is_stronger) {
            *strongest = Some((count, from));
        }
    }
    let mut depth = vec![0usize; position.len()];
    for &node in order {
        depth[node] = before[node].map_or(0, |(_, from)| depth[from] + 1);
    }
    let deepest = depth.iter().max().map_or(1, |deepest| deepest + 1);
    let most = deepest.min(MOST_ROWS);
    let room = order.len().div_ceil(MOST_ROWS).max(ROOMY);
    let mut rows: Vec<Vec<usize>> = vec![Vec::new(); MOST_ROWS];
    for &node in order {
        let wanted = depth[node] * most / deepest;
        let free = (0..MOST_ROWS).filter(|&row| rows[row].len() < room);
        // below before above
        let nearest = free.min_by_key(|&row| (row.abs_diff(wanted), row < wanted));
        rows[nearest.unwrap_or(wanted)].push(node);
    }
    rows.retain(|row| !row.is_empty());
    rows
}

/// Orders each row by where the neighbours of its nodes stand, and gives the middle of each node.
fn arrange(rows: &mut [Vec<usize>], moves: &[Move], weight: &[u64]) -> Vec<f64> {
    let mut row_of = vec![0; weight.len()];
    rows.iter().enumerate().for_each(|(row, nodes)| nodes.iter().for_each(|&node| row_of[node] = row));
    let mut neighbours: Vec<Vec<(usize, f64)>> = vec![Vec::new(); weight.len()];
    for &(from, to, count) in moves.iter().filter(|&&(from, to, _)| row_of[from] != row_of[to]) {
        neighbours[from].push((to, count as f64));
        neighbours[to].push((from, count as f64));
    }
    let mut x = vec![0.5; weight.len()];
    rows.iter().for_each(|row| spread(row, weight, &mut x, None));
    for round in 0..ROUNDS {
        let mut order: Vec<usize> = (0..rows.len()).collect();
        if round % 2 == 1 {
            order.reverse();
        }
        for row in order {
            let wanted: FxHashMap<usize, f64> =
                rows[row].iter().map(|&node| (node, pull(&neighbours[node], &x).unwrap_or(x[node]))).collect();
            rows[row].sort_by(|a, b| wanted[a].total_cmp(&wanted[b]));
            spread(&rows[row], weight, &mut x, Some(&wanted));
        }
    }
    even_out(rows, weight, &mut x);
    x
}

/// The mean place of neighbours.
fn pull(neighbours: &[(usize, f64)], x: &[f64]) -> Option<f64> {
    let all: f64 = neighbours.iter().map(|(_, count)| count).sum();
    (all > 0.0).then(|| neighbours.iter().map(|&(node, count)| x[node] * count).sum::<f64>() / all)
}

/// Gives the nodes of a row their middles, in their order: near where they want to be where all have room for their names, else
/// side by side, each with room by its weight.
fn spread(row: &[usize], weight: &[u64], x: &mut [f64], wanted: Option<&FxHashMap<usize, f64>>) {
    if row.len() <= ROOMY {
        let apart = 1.0 / ROOMY as f64;
        let even = |at: usize| (at as f64 + 0.5) / row.len() as f64;
        let place = |(at, node): (usize, &usize)| {
            wanted.and_then(|wanted| wanted.get(node).copied()).unwrap_or_else(|| even(at))
        };
        let places: Vec<f64> = row.iter().enumerate().map(place).collect();
        for (&node, place) in row.iter().zip(keep_apart(&places, apart)) {
            x[node] = place;
        }
        return;
    }
    let largest = row.iter().map(|&node| weight[node]).max().unwrap_or(0).max(1) as f64;
    let room = |node: usize| (weight[node] as f64 / largest).sqrt().max(LEAST_ROOM);
    let all: f64 = row.iter().map(|&node| room(node)).sum();
    let mut used = 0.0;
    for &node in row {
        x[node] = (used + room(node) / 2.0) / all;
        used += room(node);
    }
}

/// The places nearest to those that are wanted, in the same order, at least so far apart and half as far from both ends. Those
/// that are too near to each other share what they lose (pooled adjacent violators).
fn keep_apart(wanted: &[f64], apart: f64) -> Vec<f64> {
    let mut pools: Vec<(f64, usize)> = Vec::new();
    for (at, place) in wanted.iter().enumerate() {
        pools.push((place - at as f64 * apart, 1));
        while let [.., (before, n), (last, m)] = pools[..]
            && before > last
        {
            pools.truncate(pools.len() - 2);
            pools.push(((before * n as f64 + last * m as f64) / (n + m) as f64, n + m));
        }
    }
    let most = (1.0 - apart * (wanted.len() as f64 - 0.5)).max(apart / 2.0);
    let all = pools.into_iter().flat_map(|(place, n)| std::iter::repeat_n(place.clamp(apart / 2.0, most), n));
    all.enumerate().map(|(at, place)| place + at as f64 * apart).collect()
}

/// Uses the whole width: nodes that stand below each other in one half of it move towards the places that they would have if
/// each row were spread evenly, half of the way.
fn even_out(rows: &[Vec<usize>], weight: &[u64], x: &mut [f64]) {
    let all: f64 = weight.iter().map(|&weight| weight as f64).sum();
    if all <= 0.0 {
        return;
    }
    // what most customers pass stands in the middle
    let middle = x.iter().zip(weight).map(|(x, &weight)| x * weight as f64).sum::<f64>() / all;
    for row in rows.iter().filter(|row| row.len() <= ROOMY) {
        let even = |at: usize| (at as f64 + 0.5) / row.len() as f64;
        let wanted = row.iter().enumerate().map(|(at, &node)| (node, f64::midpoint(x[node] + 0.5 - middle, even(at))));
        let wanted: FxHashMap<usize, f64> = wanted.collect();
        spread(row, weight, x, Some(&wanted));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_usually_comes_first_stands_above() {
        // home → product → cart → order, with ways back from cart and product, and a help page that nothing leads to
        let moves = [(0, 1, 90), (1, 2, 40), (2, 3, 20), (2, 1, 15), (1, 0, 10), (3, 0, 5), (1, 1, 300)];
        let found = places(5, &moves);
        let order: Vec<usize> = found.nodes.iter().map(|place| place.order).collect();
        assert_eq!(order, [0, 1, 2, 3, 4]);
        assert_eq!(found.nodes[..4].iter().map(|place| place.row).collect::<Vec<_>>(), [0, 1, 2, 3]);
        assert_eq!(found.rows, 4);
        assert_eq!(places(0, &[]), GraphPlaces::default());
    }

    #[test]
    fn what_is_too_near_gives_way_on_both_sides() {
        let close = |found: Vec<f64>, wanted: [f64; 3]| found.iter().zip(wanted).all(|(a, b)| (a - b).abs() < 1e-9);
        assert!(close(keep_apart(&[0.5, 0.5, 0.5], 0.2), [0.3, 0.5, 0.7]));
        assert!(close(keep_apart(&[0.2, 0.5, 0.8], 0.2), [0.2, 0.5, 0.8]));
        assert!(close(keep_apart(&[0.9, 0.9, 0.9], 0.2), [0.5, 0.7, 0.9]));
        assert!(close(keep_apart(&[0.0, 0.0, 0.6], 0.2), [0.1, 0.3, 0.6]));
    }

    #[test]
    fn no_two_nodes_of_a_row_stand_at_one_place_and_all_stand_inside() {
        let mut moves = Vec::new();
        let mut seed = 7u64;
        for _ in 0..4000 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            moves.push(((seed >> 33) as usize % 120, (seed >> 45) as usize % 120, seed >> 50));
        }
        for n in [120, 300] {
            let found = places(n, &moves);
            assert_eq!(found, places(n, &moves));
            assert!(found.rows <= MOST_ROWS);
            for row in 0..found.rows {
                let mut x: Vec<f32> = found.nodes.iter().filter(|p| p.row == row).map(|p| p.x).collect();
                x.sort_by(f32::total_cmp);
                assert!(x.windows(2).all(|pair| pair[1] - pair[0] > 1e-5), "{x:?}");
                assert!(x.iter().all(|x| (0.0..=1.0).contains(x)));
            }
            let mut orders: Vec<usize> = found.nodes.iter().map(|place| place.order).collect();
            orders.sort_unstable();
            assert_eq!(orders, (0..n).collect::<Vec<_>>());
        }
    }
}
